/*
 * The port "packet": AF_PACKET with the v3 ring, for hosts that have nothing better. The kernel copies each frame that passes the filter into a
 * ring of blocks that we map; a block is handed over when it is full or after a millisecond, which is the floor of its latency.
 *
 *   ring  ┌ block ┬ block ┬ block ┬ ... 256 KiB each      status KERNEL: the kernel fills it;  USER: ours until given back
 *            └ frames, each behind a tpacket3_hdr, linked by tp_next_offset
 *
 * Packets point into blocks; a block that was read to its end is given back at the next receive. The filter is classic BPF made from the
 * groups, so that no frame of anybody else is copied; the kernel's own sockets see everything as before.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/net_tstamp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "groups.h"
#include "intake.h"
#include "link.h"

#ifndef PACKET_IGNORE_OUTGOING
#define PACKET_IGNORE_OUTGOING 23 /* linux/if_packet.h since 4.20 */
#endif

enum {
  BLOCK_BYTES = 256 * 1024,
  BLOCKS_DEFAULT = 64,
  BLOCKS_MAX = 4096,       /* 1 GiB */
  FRAME_BYTES = 2048,      /* only divides the block for the kernel's checks: frames of v3 are as long as they are */
  RETIRE_MS = 1,           /* the least there is */
  FILTER_MAX = 8 + 5 * APL_GROUPS_MAX,
  SNAP_BYTES = 0x40000,
  FRAME_SENT_MAX = 65535,
};

struct packet_port {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_link link;
  struct apl_memberships memberships;
  struct apl_port_config config;
  int fd;                       /* -1 while the interface is gone */
  uint8_t *ring;
  uint32_t block_count;
  uint32_t block;               /* being read */
  uint32_t frames_left;         /* in it */
  const struct tpacket3_hdr *next;
  uint32_t give_first;          /* blocks to give back at the next receive */
  uint32_t give_count;
};

/* UDP over IPv4 to one of the groups, whole or in its first fragment; see bpf(4) for the machine. */
static uint16_t make_filter(const struct apl_port_config *config, struct sock_filter *filter)
{
  uint16_t n = 0;
  const uint16_t transport = config->tcp ? 0 : 1; /* jump over the check of UDP, or not */
  filter[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 12);
  filter[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ETH_P_IP, 1, 0);
  filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, 0);
  if (transport) {
    filter[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 23);
    filter[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 17, 1, 0);
    filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, 0);
  }
  filter[n++] = (struct sock_filter)BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 14); /* X: bytes of the IP header */
  for (uint32_t i = 0; i < config->group_count; i++) {
    filter[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 30);
    filter[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, config->groups[i].group_ip, 0, 3);
    filter[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_H | BPF_IND, 16);
    filter[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, config->groups[i].group_port, 0, 1);
    filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SNAP_BYTES);
  }
  filter[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, 0);
  return n;
}

static int option(int fd, int name, const void *value, socklen_t bytes, const char *what)
{
  if (setsockopt(fd, SOL_PACKET, name, value, bytes) == 0) return 0;
  return apl_err_errno(APL_ERR_SYSTEM, "packet: %s", what);
}

/* Filter before ring before bind: nothing foreign ever lies in the ring. */
static int set_up(struct packet_port *p)
{
  const int version = TPACKET_V3, on = 1, stamps = SOF_TIMESTAMPING_RAW_HARDWARE | SOF_TIMESTAMPING_SOFTWARE;
  const struct tpacket_req3 request = {
    .tp_block_size = BLOCK_BYTES, .tp_block_nr = p->block_count, .tp_frame_size = FRAME_BYTES,
    .tp_frame_nr = p->block_count * (BLOCK_BYTES / FRAME_BYTES), .tp_retire_blk_tov = RETIRE_MS};
  struct sock_filter code[FILTER_MAX];
  const struct sock_fprog filter = {.len = make_filter(&p->config, code), .filter = code};
  if (setsockopt(p->fd, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter))
    return apl_err_errno(APL_ERR_SYSTEM, "packet: the filter of %u groups", p->config.group_count);
  int rc = option(p->fd, PACKET_VERSION, &version, sizeof version, "version 3 of the ring");
  setsockopt(p->fd, SOL_PACKET, PACKET_TIMESTAMP, &stamps, sizeof stamps); /* hardware stamps where the NIC gives them; each frame says which */
  setsockopt(p->fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on);   /* older kernels: told apart by packet type */
  if (!rc) rc = option(p->fd, PACKET_RX_RING, &request, sizeof request, "the ring's memory");
  if (rc) return rc;
  void *ring = mmap(NULL, (size_t)p->block_count * BLOCK_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, p->fd, 0);
  if (ring == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "packet: mapping the ring");
  p->ring = ring;
  const struct sockaddr_ll address = {.sll_family = AF_PACKET, .sll_protocol = htons(ETH_P_ALL), .sll_ifindex = (int)p->link.index};
  if (bind(p->fd, (const struct sockaddr *)&address, sizeof address))
    return apl_err_errno(APL_ERR_SYSTEM, "packet: interface %s", p->link.name);
  return 0;
}

static void detach(struct packet_port *p)
{
  if (p->ring) munmap(p->ring, (size_t)p->block_count * BLOCK_BYTES);
  if (p->fd >= 0) close(p->fd);
  apl_memberships_leave(&p->memberships);
  p->ring = NULL;
  p->fd = -1;
  p->block = p->frames_left = p->give_first = p->give_count = 0;
}

static int attach(struct packet_port *p)
{
  p->fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (p->fd < 0 && errno == EPERM)
    return apl_err_set(APL_ERR_SYSTEM, "packet: not permitted to open a packet socket; the process needs the capability CAP_NET_RAW");
  if (p->fd < 0) return apl_err_errno(APL_ERR_SYSTEM, "packet: no socket");
  int rc = set_up(p);
  if (!rc) rc = apl_memberships_join("packet", &p->config, p->link.index, &p->memberships);
  if (rc) detach(p);
  return rc;
}

static void packet_close(struct apl_port *port)
{
  struct packet_port *p = (struct packet_port *)port;
  detach(p);
  apl_link_close(&p->link);
  free(p);
}

static int packet_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = apl_groups_check("packet", config);
  if (rc) return rc;
  if (config->frame_count > BLOCKS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "packet: %u blocks of 256 KiB, %d at most", config->frame_count, BLOCKS_MAX);
  struct packet_port *p = calloc(1, sizeof *p);
  if (!p) return apl_err_set(APL_ERR_SYSTEM, "packet: no memory");
  p->port.ops = &apl_port_packet;
  p->config = *config;
  p->intake.tcp = config->tcp != 0;
  p->fd = p->link.fd = -1;
  p->block_count = config->frame_count ? config->frame_count : BLOCKS_DEFAULT;
  rc = apl_group_filter_set(&p->intake.filter, config);
  if (!rc) rc = apl_link_open("packet", config, &p->link);
  if (!rc) rc = attach(p);
  if (rc) return packet_close(&p->port), rc;
  p->port.info = (struct apl_port_info){.stamped = APL_STAMPED_BY_KERNEL, .link_up = (uint32_t)p->link.up, .queues = 1};
  if (!p->link.up)
    snprintf(p->port.note, sizeof p->port.note, "interface %s is down: nothing will arrive until it is up", p->link.name);
  *port = &p->port;
  return 0;
}

static struct tpacket_block_desc *block_at(const struct packet_port *p, uint32_t block)
{
  return (struct tpacket_block_desc *)(void *)(p->ring + (size_t)(block % p->block_count) * BLOCK_BYTES);
}

/* G0: release, pairs with the kernel's read of the status before it fills the block again. */
static void give_back(struct packet_port *p)
{
  for (uint32_t i = 0; i < p->give_count; i++)
    __atomic_store_n(&block_at(p, p->give_first + i)->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
  p->give_count = 0;
}

/* Have frames to read: 1, or 0 if the kernel has handed over no block. */
static int next_block(struct packet_port *p)
{
  const struct tpacket_block_desc *block = block_at(p, p->block);
  /* G1: acquire, pairs with the kernel's release of the status: the block's frames are there. */
  if (!(__atomic_load_n(&block->hdr.bh1.block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER)) return 0;
  p->frames_left = block->hdr.bh1.num_pkts;
  p->next = (const struct tpacket3_hdr *)(const void *)((const uint8_t *)block + block->hdr.bh1.offset_to_first_pkt);
  return 1;
}

static void leave_block(struct packet_port *p)
{
  if (p->give_count == 0) p->give_first = p->block;
  p->give_count++;
  p->block = (p->block + 1) % p->block_count;
}

static int take(struct packet_port *p, const struct tpacket3_hdr *header, struct apl_packet *packet)
{
  const struct sockaddr_ll *from = (const struct sockaddr_ll *)(const void *)((const uint8_t *)header + TPACKET_ALIGN(sizeof *header));
  if (from->sll_pkttype == PACKET_OUTGOING) return 0;
  if (header->tp_status & TP_STATUS_TS_RAW_HARDWARE) p->port.info.stamped = APL_STAMPED_BY_NIC;
  const uint64_t arrival_ns = (uint64_t)header->tp_sec * UINT64_C(1000000000) + header->tp_nsec;
  return apl_intake_take(&p->intake, &p->port.stats, (const uint8_t *)header + header->tp_mac, header->tp_snaplen, header->tp_len, arrival_ns,
                         packet);
}

/* Nothing to read: drops, and the state of the interface. */
static int look_around(struct packet_port *p, uint64_t now_ns)
{
  const uint64_t due_ns = p->link.next_look_ns;
  const enum apl_link_news news = apl_link_look(&p->link, &p->port, now_ns);
  if (now_ns >= due_ns && p->fd >= 0) {
    struct tpacket_stats_v3 stats;
    socklen_t bytes = sizeof stats;
    if (getsockopt(p->fd, SOL_PACKET, PACKET_STATISTICS, &stats, &bytes) == 0) p->port.stats.dropped_kernel += stats.tp_drops;
  }
  if (news == APL_LINK_LOST) detach(p);
  else if (p->link.index && (p->fd < 0 || news == APL_LINK_BACK)) {
    const int rc = apl_link_may_bind(&p->link);
    if (rc) return rc;
    detach(p); /* bound to an interface that went away: bind anew */
    if (attach(p)) snprintf(p->port.note, sizeof p->port.note, "interface %s is back, but: %.200s", p->link.name, apl_err_text());
  }
  return 0;
}

static int packet_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct packet_port *p = (struct packet_port *)port;
  size_t count = 0;
  if (p->give_count) give_back(p);
  while (p->fd >= 0 && count < max && p->give_count < p->block_count) {
    if (p->frames_left == 0 && !next_block(p)) break;
    for (; p->frames_left && count < max; p->frames_left--) {
      count += (size_t)take(p, p->next, &packets[count]);
      p->next = (const struct tpacket3_hdr *)(const void *)((const uint8_t *)p->next + p->next->tp_next_offset);
    }
    if (p->frames_left == 0) leave_block(p);
  }
  return count ? (int)count : look_around(p, now_ns);
}

static int packet_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count)
{
  struct packet_port *p = (struct packet_port *)port;
  size_t done = 0;
  for (; p->fd >= 0 && done < count; done++) {
    if (frames[done].bytes > FRAME_SENT_MAX)
      return apl_err_set(APL_ERR_ARGUMENT, "packet: a frame of %llu bytes", (unsigned long long)frames[done].bytes);
    if (send(p->fd, frames[done].data, frames[done].bytes, MSG_DONTWAIT) < 0) break;
  }
  p->port.stats.sent += done;
  if (done || count == 0 || p->fd < 0 || errno == EAGAIN || errno == ENOBUFS || errno == ENETDOWN) return (int)done;
  return apl_err_errno(APL_ERR_SYSTEM, "packet: a frame of %llu bytes on %s", (unsigned long long)frames[0].bytes, p->link.name);
}

const struct apl_port_ops apl_port_packet = {
  .kind = "packet", .open = packet_open, .receive = packet_receive, .close = packet_close, .transmit = packet_transmit,
};
