/*
 * What receiving a packet costs with each port, side by side on one wire: a veth pair in a network namespace of the program's own, frames sent by AF_XDP from
 * the second processor, received on the first.
 *
 *   one-way     time from just before a frame is handed to the sending port until the receiving port has handed it out, at a steady rate
 *   sustained   the highest rate at which 20,000 packets in a row all arrive (ops_s), and ns a packet at that rate
 *
 * On veth the kernel's part of receiving runs on the sender's processor, so the sender's own rate bounds `sustained`: `sender_ops_s` tells it. A NIC
 * would bring its own DMA and interrupts instead. Needs root.
 */
#include <fcntl.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "apl/port.h"
#include "contestant.h"

enum {
  HEAD_BYTES = 42,
  PAYLOAD_BYTES = 64,
  FRAME_BYTES = HEAD_BYTES + PAYLOAD_BYTES,
  BURST = 16,
  TRIES = 2,       /* a machine that stalls for a moment loses packets at any rate: one clean try is enough */
  STEPS = 4,       /* halvings between the last good rate and the first bad one */
  DPDK_BUFFERS = 16384,
};
#define GROUP_IP UINT32_C(0xef4d0101)
#define GROUP_PORT 14310
#define RATE_FIRST 200000.0
#define RATE_LAST 20e6
#define QUIET_NS UINT64_C(50000000) /* what has not come so long after the last was sent is lost */

static const struct kind {
  const char *variant, *kind, *device;
} KINDS[] = {{"xdp", "xdp", ""}, {"packet", "packet", ""}, {"udp", "udp", ""}, {"dpdk-af-xdp", "dpdk", "af_xdp"}, {"dpdk-af-packet", "dpdk", "af_packet"}};

struct sender {
  struct apl_port *port;
  uint64_t count;
  double gap_ticks;     /* between bursts */
  uint32_t burst;
  _Atomic uint32_t done;
  double rate;          /* reached */
};

/* ---- the wire --------------------------------------------------------------------------------- */

static int run(const char *const words[])
{
  const pid_t child = fork();
  if (child == 0) {
    const int null = open("/dev/null", O_WRONLY);
    dup2(null, 2);
    execvp(words[0], (char *const *)(uintptr_t)words);
    _exit(127);
  }
  int status = -1;
  return child < 0 || waitpid(child, &status, 0) < 0 ? -1 : status;
}

static void write_setting(const char *path, const char *value)
{
  const int fd = open(path, O_WRONLY);
  if (fd < 0) return;
  if (write(fd, value, strlen(value)) < 0) perror(path);
  close(fd);
}

/* Both ends in one namespace, which goes with the program. Frames come from an address that is not the host's, so that its sockets take them. */
static const char *make_wire(void)
{
  static const char *const ADD[] = {"ip", "link", "add", "va", "address", "02:00:00:00:00:0a", "type", "veth", "peer", "name", "vb", NULL};
  static const char *const UP[][7] = {{"ip", "link", "set", "lo", "up", NULL},
                                      {"ip", "link", "set", "va", "up", NULL}, {"ip", "link", "set", "vb", "up", NULL}};
  static const char *const ADDRESS[] = {"ip", "addr", "add", "10.77.0.2/24", "dev", "vb", NULL};
  if (unshare(CLONE_NEWNET)) return "needs root to make a network namespace";
  write_setting("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1");
  write_setting("/proc/sys/net/ipv4/conf/all/rp_filter", "0");
  write_setting("/proc/sys/net/ipv4/conf/default/rp_filter", "0");
  if (run(ADD)) return "needs the command ip (package iproute2) and veth";
  for (int i = 0; i < 3; i++)
    if (run(UP[i])) return "the interfaces do not come up";
  return run(ADDRESS) ? "no address" : NULL;
}

/* NULL, or why there is no wire. Made once. */
static const char *wire(void)
{
  static int made;
  static const char *lacking;
  if (!made) lacking = make_wire();
  made = 1;
  return lacking;
}

static void make_frame(uint8_t frame[FRAME_BYTES])
{
  static const uint8_t HEAD[] = {1, 0, 0x5e, 0x4d, 1, 1, 2, 0, 0, 0, 0, 10, 8, 0, 0x45, 0, 0, 20 + 8 + PAYLOAD_BYTES, 0, 0, 0, 0, 16, 17, 0, 0,
                                 10, 77, 0, 9, 0xef, 0x4d, 1, 1, 0x75, 0x31, GROUP_PORT >> 8, GROUP_PORT & 255, 0, 8 + PAYLOAD_BYTES, 0, 0};
  memset(frame, 0, FRAME_BYTES);
  memcpy(frame, HEAD, sizeof HEAD);
  uint32_t sum = 0;
  for (int i = 14; i < 34; i += 2) sum += (uint32_t)frame[i] << 8 | frame[i + 1];
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  frame[24] = (uint8_t)(~sum >> 8);
  frame[25] = (uint8_t)~sum;
}

static int open_port(const char *kind, const char *device, const char *interface, uint32_t ip, struct apl_port **port)
{
  static struct apl_port_config config; /* large */
  memset(&config, 0, sizeof config);
  snprintf(config.interface, sizeof config.interface, "%s", interface);
  config.device = device;
  config.group_count = 1;
  config.groups[0] = (struct apl_group){.group_ip = ip, .group_port = GROUP_PORT};
  config.receive_bytes = 8 << 20;
  if (strcmp(kind, "dpdk") == 0) config.frame_count = DPDK_BUFFERS;
  return apl_port_open(kind, &config, port);
}

/* ---- sending ---------------------------------------------------------------------------------- */

/* Frames carry their number and the time stamp counter just before they are sent; a burst that the port has no room for is tried again. */
static void *send_all(void *argument)
{
  struct sender *s = argument;
  static uint8_t frames[BURST][FRAME_BYTES];
  struct apl_frame_bytes bytes[BURST];
  for (uint32_t i = 0; i < BURST; i++) {
    make_frame(frames[i]);
    bytes[i] = (struct apl_frame_bytes){.data = frames[i], .bytes = FRAME_BYTES};
  }
  const uint64_t begin = bench_ticks();
  double due = 0;
  for (uint64_t sent = 0; sent < s->count; due += s->gap_ticks) {
    while ((double)(bench_ticks() - begin) < due) {}
    const uint32_t burst = s->count - sent < s->burst ? (uint32_t)(s->count - sent) : s->burst;
    for (uint32_t i = 0; i < burst; i++) {
      const uint64_t head[2] = {sent + i, bench_ticks()};
      memcpy(frames[i] + HEAD_BYTES, head, sizeof head);
    }
    for (uint32_t done = 0; done < burst;) {
      const int taken = apl_port_transmit(s->port, bytes + done, burst - done);
      if (taken > 0) done += (uint32_t)taken;
    }
    sent += burst;
  }
  s->rate = (double)s->count / (double)bench_ticks_ns(bench_ticks() - begin) * 1e9;
  atomic_store(&s->done, 1);
  return NULL;
}

/* Receive what one sender sends; the number that came, each once and in order. Latencies are recorded where asked for. */
static uint64_t play_once(struct bench_round *round, struct apl_port *port, struct sender *sender, int record)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  uint64_t came = 0, expected = 0, quiet_since = 0;
  pthread_t thread;
  atomic_store(&sender->done, 0);
  if (bench_thread(&thread, bench_cpu(1), send_all, sender)) return 0;
  while (came < sender->count) {
    const uint64_t now_ns = apl_clock_now_ns();
    const int got = apl_port_receive(port, now_ns, packets, APL_PACKET_BATCH_MAX);
    const uint64_t now = bench_ticks();
    for (int i = 0; i < got; i++) {
      uint64_t head[2];
      memcpy(head, packets[i].data, sizeof head);
      came += head[0] >= expected;
      expected = head[0] + 1;
      if (record) bench_sample(round, bench_ticks_ns(now > head[1] ? now - head[1] : 0));
    }
    if (got > 0 || !atomic_load(&sender->done)) quiet_since = now_ns;
    else if (now_ns - quiet_since > QUIET_NS) break;
  }
  pthread_join(thread, NULL);
  return came;
}

/* Whether all packets arrive at this rate. */
static int sustains(struct bench_round *round, struct apl_port *port, struct sender *sender, double rate)
{
  sender->gap_ticks = sender->burst * 1e9 / rate / ((double)bench_ticks_ns(1000000000) / 1e9);
  for (int tries = 0; tries < TRIES; tries++)
    if (play_once(round, port, sender, 0) == sender->count) return 1;
  return 0;
}

static void search(struct bench_round *round, struct apl_port *port, struct sender *sender)
{
  double good = 0, bad = 0, reached = 0;
  for (double rate = RATE_FIRST; rate <= RATE_LAST && !bad; rate *= 1.5) {
    if (!sustains(round, port, sender, rate)) bad = rate;
    else good = sender->rate;
    if (sender->rate > reached) reached = sender->rate;
    if (!bad && sender->rate < rate * 0.9) break; /* the sender cannot do more */
  }
  for (int step = 0; bad && step < STEPS; step++) {
    const double rate = (good + bad) / 2;
    if (sustains(round, port, sender, rate)) good = sender->rate > good ? sender->rate : good;
    else bad = rate;
    if (sender->rate > reached) reached = sender->rate;
  }
  if (good == 0) return bench_error(round, "packets are lost at %.0f a second already", bad);
  const uint64_t ns = (uint64_t)((double)sender->count * 1e9 / good);
  bench_batch(round, ns, sender->count);
  bench_span(round, ns, sender->count);
  bench_extra(round, "sender_ops_s", reached);
  bench_extra(round, "sender_limits", bad ? 0 : 1);
}

/* ---- cases ------------------------------------------------------------------------------------ */

static void play_on(struct bench_round *round, const struct kind *kind, int sustained)
{
  struct apl_port *port = NULL;
  static struct sender sender;
  memset(&sender, 0, sizeof sender);
  if (bench_counting(round)) return bench_skip(round, "two sides that wait for one another are not counted");
  const char *lacking = wire();
  if (lacking) return bench_skip(round, "%s", lacking);
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (open_port("xdp", "", "va", 1, &sender.port)) return bench_skip(round, "%s", apl_err_text());
  if (open_port(kind->kind, kind->device, "vb", GROUP_IP, &port)) bench_skip(round, "%s", apl_err_text());
  sender.count = bench_arg(round, "n");
  sender.burst = sustained ? BURST : 1;
  if (port && sustained) search(round, port, &sender);
  else if (port) {
    sender.gap_ticks = 1e9 / (double)bench_arg(round, "rate") / ((double)bench_ticks_ns(1000000000) / 1e9);
    const uint64_t came = play_once(round, port, &sender, 1);
    bench_span(round, (uint64_t)((double)sender.count * 1e9 / sender.rate), sender.count);
    bench_extra(round, "lost", (double)(sender.count - came));
    if (came < sender.count / 2) bench_error(round, "%llu of %llu packets came", (unsigned long long)came, (unsigned long long)sender.count);
  }
  apl_port_close(port);
  apl_port_close(sender.port);
}

#define PLAY(name, index)                                                                                                                           \
  static void one_way_##name(struct bench_round *round) { play_on(round, &KINDS[index], 0); }                                                       \
  static void sustained_##name(struct bench_round *round) { play_on(round, &KINDS[index], 1); }
PLAY(xdp, 0)
PLAY(packet, 1)
PLAY(udp, 2)
PLAY(dpdk_af_xdp, 3)
PLAY(dpdk_af_packet, 4)

#define ONE_WAY "bytes=64 n=5000 rate=20000"
#define SUSTAINED "bytes=64 n=20000"
static const struct bench_case CASES[] = {
  {"one-way", "xdp", ONE_WAY, one_way_xdp},
  {"one-way", "packet", ONE_WAY, one_way_packet},
  {"one-way", "udp", ONE_WAY, one_way_udp},
  {"one-way", "dpdk-af-xdp", ONE_WAY, one_way_dpdk_af_xdp},
  {"one-way", "dpdk-af-packet", ONE_WAY, one_way_dpdk_af_packet},
  {"sustained", "xdp", SUSTAINED, sustained_xdp},
  {"sustained", "packet", SUSTAINED, sustained_packet},
  {"sustained", "udp", SUSTAINED, sustained_udp},
  {"sustained", "dpdk-af-xdp", SUSTAINED, sustained_dpdk_af_xdp},
  {"sustained", "dpdk-af-packet", SUSTAINED, sustained_dpdk_af_packet},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "receive", CASES, sizeof CASES / sizeof *CASES); }
