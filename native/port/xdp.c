/*
 * The port "xdp": AF_XDP sockets on the receive queues of an interface, fed by our own program in its driver; see xdp.h for the picture.
 *
 * A process that dies leaves nothing: program, sockets and frames are held by its descriptors. Only the groups' frames are taken, so ssh on the
 * same interface goes on. An interface that goes away and comes back is bound anew.
 */
#include "xdp.h"

#include <errno.h>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "groups.h"
#include "intake.h"
#include "link.h"

struct xdp {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_link link;
  struct apl_memberships memberships;
  struct apl_port_config config;
  struct apl_xdp_program program;
  uint32_t queue_count;
  uint32_t first; /* queue to begin with, so that none starves the others */
  uint64_t dropped_before; /* by queues of attachments that ended */
  int attached;
  struct apl_xdp_queue queues[APL_QUEUES_MAX];
};

static int check_config(const struct apl_port_config *config)
{
  const uint32_t frames = config->frame_count;
  if (config->xdp_mode > APL_XDP_GENERIC) return apl_err_set(APL_ERR_ARGUMENT, "xdp: mode %u is not known", config->xdp_mode);
  if (config->copy > APL_COPY_NEVER) return apl_err_set(APL_ERR_ARGUMENT, "xdp: copy %u is not known", config->copy);
  if (config->tcp) return apl_err_set(APL_ERR_UNSUPPORTED, "xdp: TCP stays with the kernel; this port takes UDP alone");
  if (frames && (!apl_is_pow2(frames) || frames < APL_PACKET_BATCH_MAX || frames > APL_XDP_FRAMES_MAX))
    return apl_err_set(APL_ERR_ARGUMENT, "xdp: %u frames a queue is not a power of two from %d to %d", frames, APL_PACKET_BATCH_MAX,
                       APL_XDP_FRAMES_MAX);
  return apl_groups_check("xdp", config);
}

/* Receive queues of the interface; 1 where its driver does not tell. */
static uint32_t queues_of(const struct apl_link *link)
{
  struct ethtool_channels channels = {.cmd = ETHTOOL_GCHANNELS};
  struct ifreq request;
  memset(&request, 0, sizeof request);
  memcpy(request.ifr_name, link->name, sizeof request.ifr_name - 1);
  request.ifr_data = (void *)&channels;
  if (ioctl(link->fd, SIOCETHTOOL, &request)) return 1;
  const uint32_t queues = channels.combined_count + channels.rx_count;
  return queues ? queues : 1;
}

static int choose_queues(struct xdp *x)
{
  const uint32_t all = queues_of(&x->link), first = x->config.queue_first, count = x->config.queue_count;
  if (first >= all || (count && count > all - first))
    return apl_err_set(APL_ERR_ARGUMENT, "xdp: interface %s has %u receive queues, so %u from %u are not there", x->link.name, all,
                       count ? count : 1, first);
  const uint32_t wanted = count ? count : all - first;
  if (wanted > APL_QUEUES_MAX)
    return apl_err_set(APL_ERR_FULL, "xdp: %u queues, %d at most; set queue_count, and steer the groups there (ethtool -N)", wanted,
                       APL_QUEUES_MAX);
  x->queue_count = wanted;
  return 0;
}

static void detach(struct xdp *x)
{
  apl_xdp_program_close(&x->program);
  for (uint32_t i = 0; i < x->queue_count; i++) {
    if (x->queues[i].fd < 0) continue;
    x->dropped_before += apl_xdp_queue_dropped(&x->queues[i]);
    apl_xdp_queue_close(&x->queues[i]);
  }
  apl_memberships_leave(&x->memberships);
  x->attached = 0;
}

/* Queues before the program, so that no frame is redirected to nobody. */
static int attach(struct xdp *x)
{
  char note[APL_PORT_NOTE_BYTES] = "";
  for (uint32_t i = 0; i < APL_QUEUES_MAX; i++) x->queues[i].fd = -1;
  x->program = (struct apl_xdp_program){.groups_fd = -1, .sockets_fd = -1, .program_fd = -1, .link_fd = -1};
  x->queue_count = 0;
  int rc = choose_queues(x);
  if (!rc) rc = apl_xdp_program_open(&x->config, x->link.index, x->config.queue_first + x->queue_count, &x->program, note);
  for (uint32_t i = 0; !rc && i < x->queue_count; i++) {
    const uint32_t queue = x->config.queue_first + i;
    rc = apl_xdp_queue_open(&x->config, x->link.index, queue, &x->queues[i]);
    if (!rc) rc = apl_xdp_program_add(&x->program, queue, x->queues[i].fd);
  }
  if (!rc) rc = apl_memberships_join("xdp", &x->config, x->link.index, &x->memberships);
  if (rc) return detach(x), rc;
  x->attached = 1;
  snprintf(x->port.note, sizeof x->port.note, "%s", note);
  x->port.info = (struct apl_port_info){
    .stamped = APL_STAMPED_AT_POLL, .link_up = (uint32_t)x->link.up, .xdp_mode = x->program.mode, .zero_copy = x->queues[0].zero_copy,
    .queues = x->queue_count, .huge = x->queues[0].huge};
  return 0;
}

static void xdp_close(struct apl_port *port)
{
  struct xdp *x = (struct xdp *)port;
  if (x->attached) detach(x);
  apl_link_close(&x->link);
  free(x);
}

static int xdp_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = check_config(config);
  if (rc) return rc;
  struct xdp *x = calloc(1, sizeof *x);
  if (!x) return apl_err_set(APL_ERR_SYSTEM, "xdp: no memory");
  x->port.ops = &apl_port_xdp;
  x->config = *config;
  x->link.fd = -1;
  rc = apl_group_filter_set(&x->intake.filter, config);
  if (!rc) rc = apl_link_open("xdp", config, &x->link);
  if (!rc) rc = attach(x);
  if (rc) return xdp_close(&x->port), rc;
  if (!x->link.up)
    snprintf(x->port.note, sizeof x->port.note, "interface %s is down: nothing will arrive until it is up", x->link.name);
  *port = &x->port;
  return 0;
}

static int look_around(struct xdp *x, uint64_t now_ns)
{
  const int due = now_ns >= x->link.next_look_ns;
  const enum apl_link_news news = apl_link_look(&x->link, &x->port, now_ns);
  if (due && x->attached) {
    uint64_t dropped = x->dropped_before;
    for (uint32_t i = 0; i < x->queue_count; i++) dropped += apl_xdp_queue_dropped(&x->queues[i]);
    x->port.stats.dropped_ring = dropped;
  }
  if (news == APL_LINK_LOST && x->attached) detach(x);
  else if (due && x->link.index && x->link.up && (!x->attached || news == APL_LINK_BACK)) {
    const int rc = apl_link_may_bind(&x->link);
    if (rc) return rc;
    if (x->attached) detach(x);
    if (attach(x)) snprintf(x->port.note, sizeof x->port.note, "interface %s is back, but: %.200s", x->link.name, apl_err_text());
  }
  return 0;
}

static int xdp_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct xdp *x = (struct xdp *)port;
  const uint8_t *frame;
  uint32_t bytes;
  size_t count = 0;
  if (APL_UNLIKELY(!x->attached)) return look_around(x, now_ns);
  for (uint32_t turn = 0; turn < x->queue_count; turn++) {
    struct apl_xdp_queue *q = &x->queues[(x->first + turn) % x->queue_count];
    apl_xdp_queue_recycle(q);
    while (count < max && apl_xdp_queue_next(q, &frame, &bytes))
      count += (size_t)apl_intake_take(&x->intake, &x->port.stats, frame, bytes, bytes, now_ns, &packets[count]);
  }
  x->first = (x->first + 1) % x->queue_count;
  return count ? (int)count : look_around(x, now_ns);
}

static int xdp_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  struct xdp *x = (struct xdp *)port;
  if (!x->attached) return 0;
  const size_t sent = apl_xdp_queue_send(&x->queues[0], frames, count);
  x->port.stats.sent += sent;
  if (sent == 0 && count && frames[0].bytes > APL_XDP_FRAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "xdp: a frame of %llu bytes; %d at most", (unsigned long long)frames[0].bytes, APL_XDP_FRAME_BYTES);
  return (int)sent;
}

const struct apl_port_ops apl_port_xdp = {
  .kind = "xdp", .open = xdp_open, .receive = xdp_receive, .close = xdp_close, .transmit = xdp_transmit,
};
