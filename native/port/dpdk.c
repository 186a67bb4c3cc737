/*
 * The port "dpdk": devices driven by DPDK. A NIC that was taken from the kernel (PCI address), or one of DPDK's virtual devices; see dpdk.h for what
 * `device` may say, dpdk_driver.h for where DPDK itself is.
 *
 * DPDK's environment is started by the first port of a process, with arguments that follow from the configuration: one lcore, which may run where
 * the calling thread may (the topology has pinned it); huge pages where enough are free, else ordinary ones and a note; no files, no sockets for
 * strangers. What differs from the other live ports: a device takes every frame of its wire, not the groups' alone.
 */
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/clock.h"
#include "dpdk.h"
#include "dpdk_driver.h"
#include "groups.h"
#include "igmp.h"
#include "intake.h"
#include "link.h"
#include "plugin.h"
#include "tick_clock.h"

enum {
  BUFFERS_DEFAULT = 8192,
  BUFFERS_MAX = 1 << 20,
  MEMORY_LEAST_MIB = 64,
  BUFFER_KIB = 4, /* on ordinary pages each has a page of its own */
};

struct dpdk {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_link link; /* of the kernel's interface below, name "" if there is none */
  struct apl_memberships memberships;
  struct apl_port_config config;
  struct apl_dpdk_choice choice;
  struct apl_dpdk_facts facts;
  struct apl_tick_clock clock;
  const struct apl_dpdk_driver *driver;
  struct apl_dpdk_device *device; /* NULL while its interface is gone */
  struct apl_dpdk_counts before;  /* of attachments that ended */
  uint64_t next_look_ns;
  uint64_t next_report_ns;
};

static int load(const struct apl_dpdk_driver **driver)
{
  *driver = apl_plugin_load("dpdk", "apl_dpdk_driver", "libdpdk-dev (to build), librte-ethdev and librte-net-* (to run)");
  if (!*driver) return APL_ERR_UNSUPPORTED;
  if ((*driver)->version == APL_DPDK_DRIVER_VERSION) return 0;
  return apl_err_set(APL_ERR_UNSUPPORTED, "dpdk: its driver is of version %u, %d is needed: build it again", (*driver)->version,
                     APL_DPDK_DRIVER_VERSION);
}

/* "0@(2,3)": one lcore that may run on what the calling thread may run on. */
static void list_processors(char *text, size_t bytes)
{
  cpu_set_t allowed;
  size_t used = (size_t)snprintf(text, bytes, "0@(");
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed)) CPU_SET(0, &allowed);
  for (int i = 0; i < CPU_SETSIZE && used + 8 < bytes; i++)
    if (CPU_ISSET(i, &allowed)) used += (size_t)snprintf(text + used, bytes - used, "%s%d", text[used - 1] == '(' ? "" : ",", i);
  snprintf(text + used, bytes - used, ")");
}

static int choose_pages(struct dpdk *d, uint32_t memory_mib, uint32_t *huge)
{
  const uint64_t free_mib = apl_dpdk_huge_free_mib();
  *huge = d->config.huge != APL_HUGE_NEVER && free_mib >= memory_mib;
  if (d->config.huge == APL_HUGE_ALWAYS && !*huge)
    return apl_err_set(APL_ERR_SYSTEM, "dpdk: %u MiB of huge pages are needed, %llu MiB are free; set vm.nr_hugepages, or allow huge = \"auto\"",
                       memory_mib, (unsigned long long)free_mib);
  if (d->choice.pci[0] && !*huge)
    snprintf(d->port.note, sizeof d->port.note, "buffers lie on ordinary pages (%llu MiB of huge ones are free, %u are needed): the NIC translates "
             "more addresses", (unsigned long long)free_mib, memory_mib);
  return 0;
}

static int start(struct dpdk *d)
{
  char processors[512], prefix[32], why[APL_DPDK_WHY_BYTES] = "";
  const uint32_t memory_mib = MEMORY_LEAST_MIB + d->config.frame_count / 1024 * BUFFER_KIB;
  uint32_t huge;
  int rc = choose_pages(d, memory_mib, &huge);
  if (rc) return rc;
  list_processors(processors, sizeof processors);
  snprintf(prefix, sizeof prefix, "appliance-%d", (int)getpid());
  const struct apl_dpdk_start how = {
    .processors = processors, .prefix = prefix, .pci = d->choice.pci, .memory_mib = memory_mib, .huge = huge};
  d->port.info.huge = huge;
  rc = d->driver->start(&how, why);
  return rc ? apl_err_set(rc, "dpdk: %s", why) : 0;
}

static void report(struct dpdk *d, enum apl_igmp_wish wish)
{
  uint8_t frame[APL_IGMP_FRAME_BYTES];
  if (!d->choice.reports) return;
  const struct apl_frame_bytes one = {.data = frame, .bytes = apl_igmp_report(&d->config, d->facts.mac, wish, frame)};
  if (one.bytes) d->driver->send(d->device, &one, 1); /* lost or not, the next follows */
}

static void read_clock(struct dpdk *d)
{
  uint64_t ticks;
  if (d->facts.hardware_stamps && d->driver->clock(d->device, &ticks) == 0) apl_tick_clock_read(&d->clock, ticks, apl_clock_now_ns());
}

static void detach(struct dpdk *d)
{
  struct apl_dpdk_counts counts;
  if (d->device) {
    report(d, APL_IGMP_LEAVE);
    d->driver->count(d->device, &counts);
    d->before.missed += counts.missed;
    d->before.errors += counts.errors;
    d->before.no_buffer += counts.no_buffer;
    d->driver->close(d->device);
  }
  d->device = NULL;
  apl_memberships_leave(&d->memberships);
}

static int attach(struct dpdk *d)
{
  uint8_t macs[APL_GROUPS_MAX][6];
  char why[APL_DPDK_WHY_BYTES] = "";
  struct apl_dpdk_request request = {.device = d->choice.device, .frame_count = d->config.frame_count, .queue_count = d->config.queue_count,
                                     .group_macs = (const uint8_t (*)[6])macs};
  for (uint32_t i = 0; i < d->config.group_count; i++)
    if (apl_is_multicast(d->config.groups[i].group_ip)) apl_group_mac(d->config.groups[i].group_ip, macs[request.group_count++]);
  int rc = d->driver->open(&request, &d->device, &d->facts, why);
  if (rc) return apl_err_set(rc, "dpdk: %s", why);
  if (d->choice.interface[0]) rc = apl_memberships_join("dpdk", &d->config, d->link.index, &d->memberships);
  if (rc) return detach(d), rc;
  report(d, APL_IGMP_JOIN);
  read_clock(d);
  d->port.info.queues = d->facts.queues;
  d->port.info.stamped = d->facts.hardware_stamps ? APL_STAMPED_BY_NIC : APL_STAMPED_AT_POLL;
  d->port.info.link_up = (uint32_t)(d->choice.interface[0] ? d->link.up : d->driver->link_up(d->device));
  return 0;
}

static void dpdk_close(struct apl_port *port)
{
  struct dpdk *d = (struct dpdk *)port;
  detach(d);
  apl_link_close(&d->link);
  free(d);
}

static int check_config(const struct apl_port_config *config)
{
  if (config->huge > APL_HUGE_NEVER) return apl_err_set(APL_ERR_ARGUMENT, "dpdk: huge %u is not known", config->huge);
  if (config->queue_count > APL_QUEUES_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: %u queues, %d at most", config->queue_count, APL_QUEUES_MAX);
  if (config->queue_first) return apl_err_set(APL_ERR_UNSUPPORTED, "dpdk: its queues begin with 0; the NIC is its own");
  if (config->frame_count > BUFFERS_MAX) return apl_err_set(APL_ERR_ARGUMENT, "dpdk: %u buffers, %d at most", config->frame_count, BUFFERS_MAX);
  return apl_groups_check("dpdk", config);
}

static int dpdk_check(const struct apl_port_config *config)
{
  const struct apl_dpdk_driver *driver;
  struct apl_dpdk_choice choice = {0};
  int rc = check_config(config);
  if (!rc) rc = apl_dpdk_choose(config, &choice);
  if (!rc) rc = load(&driver);
  return rc ? rc : apl_dpdk_check_host(&choice);
}

/* The kernel's interface below a virtual device, if it has one. */
static int open_link(struct dpdk *d)
{
  if (!d->choice.interface[0]) return 0;
  memcpy(d->config.interface, d->choice.interface, sizeof d->config.interface);
  return apl_link_open("dpdk", &d->config, &d->link);
}

static int dpdk_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = check_config(config);
  if (rc) return rc;
  struct dpdk *d = calloc(1, sizeof *d);
  if (!d) return apl_err_set(APL_ERR_SYSTEM, "dpdk: no memory");
  d->port.ops = &apl_port_dpdk;
  d->config = *config;
  d->link.fd = -1;
  d->intake.tcp = config->tcp != 0;
  if (!d->config.frame_count) d->config.frame_count = BUFFERS_DEFAULT;
  rc = apl_group_filter_set(&d->intake.filter, config);
  if (!rc) rc = apl_dpdk_choose(config, &d->choice);
  if (!rc) rc = load(&d->driver);
  if (!rc) rc = apl_dpdk_check_host(&d->choice);
  if (!rc) rc = open_link(d);
  if (!rc) rc = start(d);
  if (!rc) rc = attach(d);
  if (rc) return dpdk_close(&d->port), rc;
  if (!d->port.info.link_up)
    snprintf(d->port.note, sizeof d->port.note, "%s %s is down: nothing will arrive until it is up", d->choice.interface[0] ? "interface" : "device",
             d->choice.interface[0] ? d->choice.interface : d->choice.device);
  *port = &d->port;
  return 0;
}

/* ---- nothing to read: counts, link, memberships ------------------------------------------------- */

static void count(struct dpdk *d)
{
  struct apl_dpdk_counts counts = {0};
  if (d->device) d->driver->count(d->device, &counts);
  const uint64_t missed = d->before.missed + counts.missed, errors = d->before.errors + counts.errors;
  const uint64_t no_buffer = d->before.no_buffer + counts.no_buffer;
  /* What a virtual device missed found no room in a ring of ours; the NIC below it is asked by apl_link_look. */
  d->port.stats.dropped_ring = no_buffer + (d->choice.pci[0] ? 0 : missed);
  if (d->choice.pci[0]) d->port.stats.dropped_nic = missed + errors;
}

static void look_at_device(struct dpdk *d)
{
  const uint32_t up = (uint32_t)d->driver->link_up(d->device);
  if (up == d->port.info.link_up) return;
  d->port.info.link_up = up;
  d->port.stats.link_losses += !up;
  d->port.note[0] = '\0';
  if (!up) snprintf(d->port.note, sizeof d->port.note, "device %.100s is down: nothing will arrive until it is up", d->choice.device);
}

static void look_at_interface(struct dpdk *d, uint64_t now_ns)
{
  const enum apl_link_news news = apl_link_look(&d->link, &d->port, now_ns);
  if (news == APL_LINK_LOST) detach(d);
  else if (d->link.index && d->link.up && (!d->device || news == APL_LINK_BACK)) {
    detach(d); /* bound to an interface that went away: open anew */
    if (attach(d)) snprintf(d->port.note, sizeof d->port.note, "interface %s is back, but: %.200s", d->link.name, apl_err_text());
  }
}

static void look_around(struct dpdk *d, uint64_t now_ns)
{
  if (now_ns < d->next_look_ns) return;
  d->next_look_ns = now_ns + APL_LINK_LOOK_NS;
  count(d);
  if (d->choice.interface[0]) look_at_interface(d, now_ns);
  else look_at_device(d);
  if (!d->device) return;
  read_clock(d);
  if (now_ns < d->next_report_ns) return;
  d->next_report_ns = now_ns + APL_IGMP_EVERY_NS;
  report(d, APL_IGMP_STAY);
}

/* ---- packets ---------------------------------------------------------------------------------- */

static int dpdk_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct dpdk *d = (struct dpdk *)port;
  struct apl_dpdk_frame frames[APL_PACKET_BATCH_MAX];
  size_t count = 0;
  const int got = d->device ? d->driver->receive(d->device, frames, max) : 0;
  for (int i = 0; i < got; i++) {
    const uint64_t arrival_ns = frames[i].ticks ? apl_tick_clock_ns(&d->clock, frames[i].ticks) : now_ns;
    count += (size_t)apl_intake_take(&d->intake, &d->port.stats, frames[i].data, frames[i].captured, frames[i].wire, arrival_ns, &packets[count]);
  }
  if (got == 0) look_around(d, now_ns);
  return (int)count;
}

static int dpdk_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  struct dpdk *d = (struct dpdk *)port;
  size_t fit = 0;
  while (fit < count && frames[fit].bytes <= d->facts.frame_bytes_max) fit++;
  if (fit == 0 && count)
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: a frame of %llu bytes; %u at most", (unsigned long long)frames[0].bytes, d->facts.frame_bytes_max);
  const size_t sent = d->device ? d->driver->send(d->device, frames, fit) : 0;
  d->port.stats.sent += sent;
  return (int)sent;
}

const struct apl_port_ops apl_port_dpdk = {
  .kind = "dpdk", .open = dpdk_open, .receive = dpdk_receive, .close = dpdk_close, .transmit = dpdk_transmit, .check = dpdk_check,
};
