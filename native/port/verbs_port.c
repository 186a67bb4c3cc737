/*
 * The port "verbs": a raw-packet queue pair of an RDMA NIC (libibverbs). The kernel keeps the interface, with its address, its IGMP and everything that is
 * not UDP to one of the groups: those the NIC's flow rules hand to us. Never met hardware: see verbs_raw.h.
 *
 * Set up here and by libibverbs rather than by pyverbs: a port is opened by stages that have no Python, and opened anew when its interface comes back.
 */
#include <linux/capability.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "apl/base.h"
#include "apl/clock.h"
#include "capability.h"
#include "groups.h"
#include "igmp.h"
#include "intake.h"
#include "link.h"
#include "plugin.h"
#include "tick_clock.h"
#include "verbs_device.h"
#include "verbs_raw.h"

enum {
  BUFFERS_DEFAULT = 4096,
  BUFFERS_LEAST = 64,
  BUFFERS_MAX = 32768, /* of a receive queue of ConnectX */
  FRAME_BYTES_LEAST = 2048,
  FRAME_BYTES_MAX = 16384, /* no Ethernet NIC has a larger MTU */
  LAYER_2_BYTES = 14 + 4 + 4, /* of a frame beyond the interface's MTU: header, a VLAN's tag, check sequence */
};
#define AWAY_NS UINT64_C(1000000000) /* a NIC's clock further than this from the host's was never set, or keeps TAI */

struct verbs {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_link link;
  struct apl_memberships memberships;
  struct apl_port_config config;
  struct apl_verbs_choice choice;
  struct apl_verbs_raw_facts facts;
  struct apl_tick_clock clock;
  const struct apl_verbs_raw_driver *driver;
  struct apl_verbs_raw *raw;           /* NULL while the interface or the device is gone */
  struct apl_verbs_raw_counts before;  /* of attachments that ended */
  uint64_t malformed_told;
  uint32_t frame_bytes;
  unsigned bound_index;                /* the interface's when attached */
  uint64_t away;                       /* stamps that were not believed */
  int lost_fd;
  uint64_t lost_first;
};

static int load(const struct apl_verbs_raw_driver **driver)
{
  *driver = apl_plugin_load("verbs", "apl_verbs_raw_driver", "libibverbs-dev (to build), libibverbs1 and ibverbs-providers (to run)");
  if (!*driver) return APL_ERR_UNSUPPORTED;
  if ((*driver)->version == APL_VERBS_RAW_VERSION) return 0;
  return apl_err_set(APL_ERR_UNSUPPORTED, "verbs: its driver is of version %u, %d is needed: build it again", (*driver)->version, APL_VERBS_RAW_VERSION);
}

static int check_config(const struct apl_port_config *config)
{
  const uint32_t frames = config->frame_count;
  if (config->tcp) return apl_err_set(APL_ERR_UNSUPPORTED, "verbs: TCP stays with the kernel; this port takes UDP alone");
  if (config->huge > APL_HUGE_NEVER) return apl_err_set(APL_ERR_ARGUMENT, "verbs: huge %u is not known", config->huge);
  if (frames && (!apl_is_pow2(frames) || frames < BUFFERS_LEAST || frames > BUFFERS_MAX))
    return apl_err_set(APL_ERR_ARGUMENT, "verbs: %u buffers is no power of two from %d to %d", frames, BUFFERS_LEAST, BUFFERS_MAX);
  return apl_groups_check("verbs", config);
}

static int check_device(const struct apl_verbs_raw_driver *driver, const struct apl_verbs_choice *choice)
{
  char why[APL_VERBS_WHY_BYTES] = "";
  if (!apl_capability_held(CAP_NET_RAW))
    return apl_err_set(APL_ERR_SYSTEM, "verbs: not permitted to open %s; the process needs the capability CAP_NET_RAW", choice->device);
  const int rc = driver->check(choice->device, choice->device_port, why);
  if (rc) return apl_err_set(rc, "verbs: %s", why);
  if (choice->interface[0]) return 0;
  return apl_err_set(APL_ERR_NOT_FOUND, "verbs: no interface of port %u of %s is seen here, by which groups are joined; name it (interface = \"...\")",
                     choice->device_port, choice->device);
}

static int verbs_check(const struct apl_port_config *config)
{
  const struct apl_verbs_raw_driver *driver;
  struct apl_verbs_choice choice;
  int rc = check_config(config);
  if (!rc) rc = apl_verbs_choose(config, &choice);
  if (!rc) rc = load(&driver);
  return rc ? rc : check_device(driver, &choice);
}

/* ---- opening and closing ----------------------------------------------------------------------- */

static void read_clock(struct verbs *v)
{
  uint64_t ticks;
  if (v->facts.stamps == APL_VERBS_TICKS && v->driver->clock(v->raw, &ticks) == 0) apl_tick_clock_read(&v->clock, ticks, apl_clock_now_ns());
}

static void sum_counts(struct verbs *v, struct apl_verbs_raw_counts *sum)
{
  struct apl_verbs_raw_counts now = {0};
  if (v->raw) v->driver->count(v->raw, &now);
  sum->failed = v->before.failed + now.failed;
  sum->unsent = v->before.unsent + now.unsent;
  sum->broken = now.broken;
}

static void detach(struct verbs *v)
{
  struct apl_verbs_raw_counts sum;
  sum_counts(v, &sum);
  v->before = sum;
  if (v->raw) v->driver->close(v->raw);
  v->raw = NULL;
  apl_memberships_leave(&v->memberships);
}

/* A buffer takes the longest frame of its interface: one that does not fit would end the queue pair. */
static int fit_frames(struct verbs *v)
{
  struct ifreq request = {0};
  memcpy(request.ifr_name, v->link.name, IFNAMSIZ - 1);
  if (ioctl(v->link.fd, SIOCGIFMTU, &request)) return apl_err_errno(APL_ERR_SYSTEM, "verbs: interface %s does not tell its MTU", v->link.name);
  v->frame_bytes = FRAME_BYTES_LEAST;
  while (v->frame_bytes < FRAME_BYTES_MAX && v->frame_bytes < (uint32_t)request.ifr_mtu + LAYER_2_BYTES) v->frame_bytes *= 2;
  return 0;
}

static int attach(struct verbs *v)
{
  uint8_t macs[APL_GROUPS_MAX][6] = {{0}};
  char why[APL_VERBS_WHY_BYTES] = "";
  int rc = fit_frames(v);
  if (rc) return rc;
  for (uint32_t i = 0; i < v->config.group_count; i++)
    if (apl_is_multicast(v->config.groups[i].group_ip)) apl_group_mac(v->config.groups[i].group_ip, macs[i]);
  const struct apl_verbs_raw_request request = {
    .device = v->choice.device, .device_port = v->choice.device_port, .groups = v->config.groups, .group_macs = (const uint8_t (*)[6])macs,
    .group_count = v->config.group_count, .frame_count = v->config.frame_count, .frame_bytes = v->frame_bytes, .huge = v->config.huge};
  memset(&v->facts, 0, sizeof v->facts);
  rc = v->driver->open(&request, &v->raw, &v->facts, why);
  if (rc) return apl_err_set(rc, "verbs: %s", why);
  rc = apl_memberships_join("verbs", &v->config, v->link.index, &v->memberships);
  if (rc) return detach(v), rc;
  v->bound_index = v->link.index;
  v->clock = (struct apl_tick_clock){.ns_per_tick = v->facts.ns_per_tick};
  read_clock(v);
  v->port.info = (struct apl_port_info){
    .stamped = v->facts.stamps ? APL_STAMPED_BY_NIC : APL_STAMPED_AT_POLL, .link_up = (uint32_t)v->link.up, .queues = 1, .zero_copy = 1,
    .huge = v->facts.huge};
  return 0;
}

static void verbs_close(struct apl_port *port)
{
  struct verbs *v = (struct verbs *)port;
  detach(v);
  apl_link_close(&v->link);
  if (v->lost_fd >= 0) close(v->lost_fd);
  free(v);
}

static int open_link(struct verbs *v)
{
  if (!v->choice.interface[0]) return check_device(v->driver, &v->choice);
  memcpy(v->config.interface, v->choice.interface, sizeof v->config.interface);
  return apl_link_open("verbs", &v->config, &v->link);
}

static void say_what_is_not_as_asked(struct verbs *v)
{
  if (!v->link.up)
    snprintf(v->port.note, sizeof v->port.note, "interface %s is down: nothing will arrive until it is up", v->link.name);
  else if (!v->facts.huge && v->config.huge == APL_HUGE_AUTO)
    snprintf(v->port.note, sizeof v->port.note, "buffers lie on ordinary pages (too few huge ones are free): the NIC translates more addresses");
}

static int verbs_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = check_config(config);
  if (rc) return rc;
  struct verbs *v = calloc(1, sizeof *v);
  if (!v) return apl_err_set(APL_ERR_SYSTEM, "verbs: no memory");
  v->port.ops = &apl_port_verbs;
  v->config = *config;
  v->link.fd = v->lost_fd = -1;
  if (!v->config.frame_count) v->config.frame_count = BUFFERS_DEFAULT;
  rc = apl_group_filter_set(&v->intake.filter, config);
  if (!rc) rc = apl_verbs_choose(config, &v->choice);
  if (!rc) rc = load(&v->driver);
  if (!rc) rc = open_link(v);
  if (!rc) rc = attach(v);
  if (rc) return verbs_close(&v->port), rc;
  v->lost_fd = apl_verbs_lost_open(&v->choice);
  v->lost_first = apl_verbs_lost(v->lost_fd);
  say_what_is_not_as_asked(v);
  *port = &v->port;
  return 0;
}

/* ---- nothing to read: counts, link, device ------------------------------------------------------ */

static void count(struct verbs *v, struct apl_verbs_raw_counts *sum)
{
  const uint64_t lost = apl_verbs_lost(v->lost_fd);
  sum_counts(v, sum);
  v->port.stats.malformed += sum->failed - v->malformed_told;
  v->malformed_told = sum->failed;
  if (lost >= v->lost_first) v->port.stats.dropped_ring = lost - v->lost_first;
  if (v->away && v->link.up)
    snprintf(v->port.note, sizeof v->port.note, "%llu packets were stamped when polled: the NIC's clock is more than a second from this host's (is it set, "
             "and to UTC?)", (unsigned long long)v->away);
}

static int attach_anew(struct verbs *v, int broken)
{
  char what[80];
  const int rc = apl_link_may_bind(&v->link);
  if (rc && broken)
    return apl_err_set(rc, "verbs: the queue pair of %s broke; this process has given up the rights to open another, a new one has them", v->choice.device);
  if (rc) return rc;
  detach(v);
  if (broken) snprintf(what, sizeof what, "the queue pair of %.40s broke", v->choice.device);
  else snprintf(what, sizeof what, "interface %.15s is back", v->link.name);
  if (attach(v)) snprintf(v->port.note, sizeof v->port.note, "%s, but: %.160s", what, apl_err_text());
  else snprintf(v->port.note, sizeof v->port.note, "%s%s", broken ? what : "", broken ? " and was opened anew" : "");
  return 0;
}

/* A link that was down for a while keeps its queue pair; an interface that was away has another NIC behind it. */
static int look_around(struct verbs *v, uint64_t now_ns)
{
  struct apl_verbs_raw_counts sum;
  if (now_ns < v->link.next_look_ns) return 0;
  const enum apl_link_news news = apl_link_look(&v->link, &v->port, now_ns);
  count(v, &sum);
  if (v->raw) read_clock(v);
  if (news == APL_LINK_LOST) return detach(v), 0;
  if (!v->link.index || !v->link.up || (v->raw && !sum.broken && v->link.index == v->bound_index)) return 0;
  return attach_anew(v, sum.broken);
}

/* ---- packets ----------------------------------------------------------------------------------- */

static uint64_t arrival_of(struct verbs *v, uint64_t stamp, uint64_t now_ns)
{
  if (!stamp) return now_ns;
  if (v->facts.stamps == APL_VERBS_TICKS) return apl_tick_clock_ns(&v->clock, stamp);
  if (APL_LIKELY(stamp - now_ns + AWAY_NS <= 2 * AWAY_NS)) return stamp;
  v->away++;
  return now_ns;
}

static int verbs_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct verbs *v = (struct verbs *)port;
  struct apl_verbs_raw_frame frames[APL_PACKET_BATCH_MAX];
  size_t count = 0;
  const size_t got = v->raw ? v->driver->receive(v->raw, frames, max) : 0;
  for (size_t i = 0; i < got; i++)
    count += (size_t)apl_intake_take(&v->intake, &v->port.stats, frames[i].data, frames[i].bytes, frames[i].bytes,
                                     arrival_of(v, frames[i].stamp, now_ns), &packets[count]);
  return got ? (int)count : look_around(v, now_ns);
}

static int verbs_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  struct verbs *v = (struct verbs *)port;
  size_t fit = 0;
  while (fit < count && frames[fit].bytes <= v->frame_bytes) fit++;
  if (fit == 0 && count)
    return apl_err_set(APL_ERR_ARGUMENT, "verbs: a frame of %llu bytes; %u at most", (unsigned long long)frames[0].bytes, v->frame_bytes);
  const size_t sent = v->raw ? v->driver->send(v->raw, frames, fit) : 0;
  v->port.stats.sent += sent;
  return (int)sent;
}

const struct apl_port_ops apl_port_verbs = {
  .kind = "verbs", .open = verbs_open, .receive = verbs_receive, .close = verbs_close, .transmit = verbs_transmit, .check = verbs_check,
};
