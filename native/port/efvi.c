/*
 * The port "efvi": a virtual interface of an AMD Solarflare NIC (ef_vi, libciul). The kernel keeps the interface, with its address, its IGMP and everything
 * that is not UDP to one of the groups: those the NIC's filters hand to us. Never met hardware: see efvi_driver.h.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "efvi_driver.h"
#include "groups.h"
#include "intake.h"
#include "link.h"
#include "plugin.h"

enum { BUFFERS_DEFAULT = 2048, BUFFERS_LEAST = 512, BUFFERS_MAX = 4096 };

struct efvi {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_link link;
  struct apl_memberships memberships;
  struct apl_port_config config;
  struct apl_efvi_facts facts;
  const struct apl_efvi_driver *driver;
  struct apl_efvi_device *device; /* NULL while the interface is gone */
  struct apl_efvi_counts before;  /* of attachments that ended */
  struct apl_efvi_counts told;    /* in the port's statistics already */
};

static int load(const struct apl_efvi_driver **driver)
{
  *driver = apl_plugin_load("efvi", "apl_efvi_driver", "Onload with its headers (etherfabric/vi.h, libciul)");
  if (!*driver) return APL_ERR_UNSUPPORTED;
  if ((*driver)->version == APL_EFVI_DRIVER_VERSION) return 0;
  return apl_err_set(APL_ERR_UNSUPPORTED, "efvi: its driver is of version %u, %d is needed: build it again", (*driver)->version,
                     APL_EFVI_DRIVER_VERSION);
}

static int check_config(const struct apl_port_config *config)
{
  const uint32_t frames = config->frame_count;
  if (config->tcp) return apl_err_set(APL_ERR_UNSUPPORTED, "efvi: TCP stays with the kernel; this port takes UDP alone");
  if (frames && (!apl_is_pow2(frames) || frames < BUFFERS_LEAST || frames > BUFFERS_MAX))
    return apl_err_set(APL_ERR_ARGUMENT, "efvi: %u buffers is none of 512, 1024, 2048, 4096", frames);
  return apl_groups_check("efvi", config);
}

static int efvi_check(const struct apl_port_config *config)
{
  const struct apl_efvi_driver *driver;
  const int rc = check_config(config);
  return rc ? rc : load(&driver);
}

static void sum_counts(const struct efvi *e, struct apl_efvi_counts *sum)
{
  struct apl_efvi_counts now = {0};
  if (e->device) e->driver->count(e->device, &now);
  *sum = e->before;
  sum->discarded += now.discarded;
  sum->jumbo += now.jumbo;
  sum->lost += now.lost;
  sum->unsynchronised += now.unsynchronised;
}

static void detach(struct efvi *e)
{
  struct apl_efvi_counts sum;
  sum_counts(e, &sum);
  e->before = sum;
  if (e->device) e->driver->close(e->device);
  e->device = NULL;
  apl_memberships_leave(&e->memberships);
}

static int attach(struct efvi *e)
{
  char why[APL_EFVI_WHY_BYTES] = "";
  const struct apl_efvi_request request = {
    .interface = e->link.name, .groups = e->config.groups, .group_count = e->config.group_count, .frame_count = e->config.frame_count};
  memset(&e->facts, 0, sizeof e->facts);
  int rc = e->driver->open(&request, &e->device, &e->facts, why);
  if (rc) return apl_err_set(rc, "efvi: %s", why);
  rc = apl_memberships_join("efvi", &e->config, e->link.index, &e->memberships);
  if (rc) return detach(e), rc;
  e->port.info = (struct apl_port_info){
    .stamped = e->facts.hardware_stamps ? APL_STAMPED_BY_NIC : APL_STAMPED_AT_POLL, .link_up = (uint32_t)e->link.up, .queues = 1,
    .zero_copy = 1, .huge = e->facts.huge};
  return 0;
}

static void efvi_close(struct apl_port *port)
{
  struct efvi *e = (struct efvi *)port;
  detach(e);
  apl_link_close(&e->link);
  free(e);
}

static int efvi_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = check_config(config);
  if (rc) return rc;
  struct efvi *e = calloc(1, sizeof *e);
  if (!e) return apl_err_set(APL_ERR_SYSTEM, "efvi: no memory");
  e->port.ops = &apl_port_efvi;
  e->config = *config;
  e->link.fd = -1;
  if (!e->config.frame_count) e->config.frame_count = BUFFERS_DEFAULT;
  rc = apl_group_filter_set(&e->intake.filter, config);
  if (!rc) rc = load(&e->driver);
  if (!rc) rc = apl_link_open("efvi", config, &e->link);
  if (!rc) rc = attach(e);
  if (rc) return efvi_close(&e->port), rc;
  if (!e->link.up)
    snprintf(e->port.note, sizeof e->port.note, "interface %s is down: nothing will arrive until it is up", e->link.name);
  *port = &e->port;
  return 0;
}

static void look_around(struct efvi *e, uint64_t now_ns)
{
  struct apl_efvi_counts sum;
  const int due = now_ns >= e->link.next_look_ns;
  const enum apl_link_news news = apl_link_look(&e->link, &e->port, now_ns);
  if (!due) return;
  sum_counts(e, &sum);
  e->port.stats.dropped_ring = sum.lost;
  e->port.stats.malformed += sum.discarded - e->told.discarded;
  e->port.stats.truncated += sum.jumbo - e->told.jumbo;
  e->told = sum;
  if (sum.unsynchronised && e->link.up)
    snprintf(e->port.note, sizeof e->port.note, "the NIC's clock was not synchronised for %llu packets (is sfptpd or ptp4l running?)",
             (unsigned long long)sum.unsynchronised);
  if (news == APL_LINK_LOST) detach(e);
  else if (e->link.index && e->link.up && (!e->device || news == APL_LINK_BACK)) {
    detach(e); /* bound to an interface that went away: open anew */
    if (attach(e)) snprintf(e->port.note, sizeof e->port.note, "interface %s is back, but: %.200s", e->link.name, apl_err_text());
  }
}

static int efvi_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct efvi *e = (struct efvi *)port;
  struct apl_efvi_frame frames[APL_PACKET_BATCH_MAX];
  size_t count = 0;
  const int got = e->device ? e->driver->receive(e->device, frames, max) : 0;
  for (int i = 0; i < got; i++)
    count += (size_t)apl_intake_take(&e->intake, &e->port.stats, frames[i].data, frames[i].bytes, frames[i].bytes,
                                     frames[i].stamp_ns ? frames[i].stamp_ns : now_ns, &packets[count]);
  if (got == 0) look_around(e, now_ns);
  return (int)count;
}

static int efvi_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  struct efvi *e = (struct efvi *)port;
  size_t fit = 0;
  while (fit < count && frames[fit].bytes <= e->facts.frame_bytes_max) fit++;
  if (fit == 0 && count)
    return apl_err_set(APL_ERR_ARGUMENT, "efvi: a frame of %llu bytes; %u at most", (unsigned long long)frames[0].bytes, e->facts.frame_bytes_max);
  const size_t sent = e->device ? e->driver->send(e->device, frames, fit) : 0;
  e->port.stats.sent += sent;
  return (int)sent;
}

const struct apl_port_ops apl_port_efvi = {
  .kind = "efvi", .open = efvi_open, .receive = efvi_receive, .close = efvi_close, .transmit = efvi_transmit, .check = efvi_check,
};
