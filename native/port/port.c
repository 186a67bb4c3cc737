/* Ports by kind, and what the kinds share; see apl/port.h and port_kinds.h. */
#include "apl/port.h"

#include <stdio.h>
#include <string.h>

#include "port_kinds.h"

static const struct apl_port_ops *const kinds[] = {&apl_port_capture, &apl_port_file, &apl_port_udp, &apl_port_packet, &apl_port_xdp};
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
  return ops ? ops->open(config, port) : APL_ERR_NOT_FOUND;
}

int apl_port_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  if (max > APL_PACKET_BATCH_MAX) max = APL_PACKET_BATCH_MAX;
  return port->ops->receive(port, now_ns, packets, max);
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
  if (port) port->ops->close(port);
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
