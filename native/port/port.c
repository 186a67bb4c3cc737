/* Ports by kind, and what the kinds share; see apl/port.h and port_kinds.h. */
#include "apl/port.h"

#include <stdio.h>
#include <string.h>

#include "apl/base.h"
#include "apl/capture_writer.h"
#include "apl/frame.h"
#include "port_kinds.h"

static const struct apl_port_ops *const kinds[] = {&apl_port_capture, &apl_port_file, &apl_port_udp, &apl_port_packet, &apl_port_xdp,
                                             &apl_port_dpdk, &apl_port_efvi, &apl_port_verbs};
enum { KINDS = sizeof kinds / sizeof kinds[0] };

static const struct apl_port_ops *find(const char *kind)
{
  for (size_t i = 0; i < KINDS; i++)
    if (strcmp(kinds[i]->kind, kind) == 0) return kinds[i];
  char known[128] = "";
  for (size_t i = 0; i < KINDS; i++)
    snprintf(known + strlen(known), sizeof known - strlen(known), "%s%s", i ? ", " : "", kinds[i]->kind);
  apl_err_set(APL_ERR_NOT_FOUND, "no port is of kind \"%s\"; known: %s", kind, known);
  return NULL;
}

int apl_port_open(const char *kind, const struct apl_port_config *config, struct apl_port **port)
{
  if (!kind) return apl_err_set(APL_ERR_ARGUMENT, "port: no kind");
  if (!config) return apl_err_set(APL_ERR_ARGUMENT, "port: no configuration");
  if (!port) return apl_err_set(APL_ERR_ARGUMENT, "port: no place for the port");
  *port = NULL;
  const struct apl_port_ops *ops = find(kind);
  if (!ops) return APL_ERR_NOT_FOUND;
  struct apl_capture_writer *record = NULL;
  int rc = config->record && config->record[0]
             ? apl_capture_writer_open(config->record, APL_CAPTURE_PCAPNG, APL_LINK_ETHERNET, &record) : 0;
  if (!rc) rc = ops->open(config, port);
  if (rc) {
    char sentence[APL_ERR_TEXT_BYTES];
    snprintf(sentence, sizeof sentence, "%s", apl_err_text());
    apl_capture_writer_close(record);
    return apl_err_set(rc, "%s", sentence);
  }
  (*port)->record = record;
  return 0;
}

int apl_port_check(const char *kind, const struct apl_port_config *config)
{
  if (!kind || !config) return apl_err_set(APL_ERR_ARGUMENT, "port: no kind, or no configuration");
  const struct apl_port_ops *ops = find(kind);
  if (!ops) return APL_ERR_NOT_FOUND;
  return ops->check ? ops->check(config) : 0;
}

static void end_record(struct apl_port *port)
{
  snprintf(port->note, sizeof port->note, "the recording ended after %llu packets: %.180s", (unsigned long long)port->stats.recorded,
           apl_err_text());
  apl_capture_writer_close(port->record); /* what could not be written before cannot be now either: told above */
  port->record = NULL;
}

/* What a capture cannot hold (TCP, records of a file) is not recorded. Flushed when the port is idle, so that a busy one is not held up. */
static void record(struct apl_port *port, const struct apl_packet *packets, int count)
{
  int rc = count > 0 ? 0 : apl_capture_writer_flush(port->record);
  for (int i = 0; !rc && i < count; i++) {
    if (packets[i].flags & (APL_PACKET_TCP | APL_PACKET_FILE)) continue;
    rc = apl_capture_writer_packet(port->record, &packets[i]);
    port->stats.recorded += rc == 0;
  }
  if (rc) end_record(port);
}

int apl_port_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  if (max > APL_PACKET_BATCH_MAX) max = APL_PACKET_BATCH_MAX;
  const int count = port->ops->receive(port, now_ns, packets, max);
  if (APL_UNLIKELY(port->record != NULL) && count >= 0) record(port, packets, count);
  return count;
}

int apl_port_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  if (port->ops->transmit) return port->ops->transmit(port, frames, count);
  return apl_err_set(APL_ERR_UNSUPPORTED, "a port of kind %s only receives", port->ops->kind);
}

void apl_port_info(const struct apl_port *port, struct apl_port_info *info) { *info = port->info; }

void apl_port_stats(const struct apl_port *port, struct apl_port_stats *stats) { *stats = port->stats; }

const char *apl_port_kind(const struct apl_port *port) { return port->ops->kind; }

const char *apl_port_note(const struct apl_port *port) { return port->note; }

void apl_port_close(struct apl_port *port)
{
  if (!port) return;
  apl_capture_writer_close(port->record);
  port->ops->close(port);
}

int apl_group_filter_set(struct apl_group_filter *filter, const struct apl_port_config *config)
{
  if (config->group_count > APL_GROUPS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "port: %u groups, %d at most", config->group_count, APL_GROUPS_MAX);
  filter->count = config->group_count;
  memcpy(filter->groups, config->groups, config->group_count * sizeof config->groups[0]);
  return 0;
}

void apl_port_end(struct apl_port_end *end, int code)
{
  end->code = code;
  snprintf(end->sentence, sizeof end->sentence, "%s", code == APL_ERR_END ? "" : apl_err_text());
}

int apl_port_ended(const struct apl_port_end *end) { return apl_err_set(end->code, "%s", end->sentence); }
