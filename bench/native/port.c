/*
 * Packet to event: a port's receive, arbitration of the channel, decoding, events in a ring that a gating reader drains.
 *
 *   null-1, null-3      a source that hands out ready packets, as a poll-mode driver does: what the appliance itself costs
 *   capture-1, -3       the port "capture" playing a pcap from memory: records, Ethernet, IPv4 and UDP headers are parsed. batch=0: as many packets at
 *                       a time as the loop takes from it
 *   lines-1             as null-1, each packet on both lines: the second copy is recognised and dropped (two packets counted)
 *
 * beyond_decode_ns: ns_med less the time that the decoder alone needs for the same packets, measured in the same round between the batches (messages
 * walked, levels written to slots: the feed's own decoder). Packets are readied outside the timed part, sequences and times right.
 */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "apl/port.h"
#include "chain.h"
#include "contestant.h"
#include "feed/cme_mdp3/levels.h"

enum { RING_SLOTS = 1024, RECORD_HEADER = 16, FRAME_HEADER = 42, FILE_HEADER = 24, SAMPLES_MAX = 4096 };

struct path {
  struct chain_stage feed;
  struct hop events;
  struct market market;
  uint32_t lines;
  struct apl_packet batch[2 * CHAIN_PACKETS];
  double decode_ns[SAMPLES_MAX];
  uint64_t samples;
};

static int open_path(struct path *path, uint32_t entries)
{
  const struct apl_feed_config config = {.instrument_capacity = CHAIN_INSTRUMENTS, .start_live = 1};
  if (hop_open(&path->events, RING_SLOTS, 1)) return -1;
  return chain_stage_open(&path->feed, "feed:cme.mdp3", &config, 1, NULL, NULL) || market_open(&path->market, entries) ? -1 : 0;
}

/* What a poll-mode driver does for us: ready descriptors of the next `count` packets. */
static size_t ready(struct path *path, size_t count)
{
  size_t filled = 0;
  for (size_t i = 0; i < count; i++) {
    path->batch[filled++] = *market_next(&path->market);
    if (path->lines < 2) continue;
    path->batch[filled] = path->batch[filled - 1];
    path->batch[filled++].group_port += 1000; /* line B, by the exchange's numbers */
  }
  return filled;
}

static uint64_t drain(struct hop *hop)
{
  const struct apl_slot *slots;
  const size_t count = apl_ring_poll(&hop->readers[0], &slots, RING_SLOTS);
  apl_ring_consume(&hop->readers[0], count);
  return count;
}

/* The decoder alone on the same packets. */
static uint64_t decode(const struct apl_packet *packets, size_t count)
{
  static struct apl_slot slots[256];
  mdp3_levels_fn *levels = mdp3_levels46_best() ? mdp3_levels46_best() : mdp3_levels46_plain;
  uint64_t events = 0;
  for (size_t i = 0; i < count; i++) {
    const uint8_t *at = packets[i].data + MDP3_PACKET_HEADER, *end = packets[i].data + packets[i].bytes;
    while ((size_t)(end - at) >= MDP3_MESSAGE_HEADER) {
      events += levels(at, (size_t)(end - at), packets[i].arrival_ns, slots, events, 255);
      at += apl_le16(at);
    }
  }
  return events;
}

static int compare(const void *a, const void *b)
{
  const double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void tell_decode(struct bench_round *round, struct path *path, double *path_ns)
{
  qsort(path->decode_ns, path->samples, sizeof *path->decode_ns, compare);
  qsort(path_ns, path->samples, sizeof *path_ns, compare);
  bench_extra(round, "decode_ns", path->decode_ns[path->samples / 2]);
  bench_extra(round, "beyond_decode_ns", path_ns[path->samples / 2] - path->decode_ns[path->samples / 2]);
}

/* A port that hands out descriptors made ready before: the table of functions is called as for any port. */
struct null_port {
  struct apl_port port;
  const struct apl_packet *packets;
  size_t count, at;
};

static int null_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct null_port *null = (struct null_port *)port;
  size_t count = null->count - null->at;
  (void)now_ns;
  if (count > max) count = max;
  memcpy(packets, null->packets + null->at, count * sizeof *packets);
  null->at += count;
  return (int)count;
}
static const struct apl_port_ops NULL_OPS = {.kind = "null", .receive = null_receive};

static void play_null(struct bench_round *round)
{
  static struct path path;
  static double path_ns[SAMPLES_MAX];
  static struct apl_packet received[APL_PACKET_BATCH_MAX];
  const uint64_t n = bench_arg(round, "n"), batch = bench_arg(round, "batch"), entries = bench_arg(round, "entries");
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (open_path(&path, (uint32_t)entries)) return bench_error(round, "no path: %s", apl_err_text());
  path.lines = (uint32_t)bench_arg(round, "lines");
  path.samples = 0;
  struct null_port null = {.port.ops = &NULL_OPS};
  uint64_t events = 0, wanted = 0, decoded = 0;
  for (uint64_t done = 0; done < n;) {
    uint64_t ticks = 0, decode_ticks = 0, packets = 0;
    while (packets < 1024) {
      null.count = ready(&path, CHAIN_PACKETS / 2), null.at = 0, null.packets = path.batch;
      const uint64_t begin = bench_ticks();
      for (int count; (count = null.port.ops->receive(&null.port, 0, received, batch)) > 0;) {
        (void)path.feed.ops->on_packets(path.feed.state, received, (size_t)count, &path.events.output);
        events += drain(&path.events);
      }
      const uint64_t middle = bench_ticks();
      decoded += decode(path.batch, null.count);
      decode_ticks += bench_ticks() - middle, ticks += middle - begin;
      packets += null.count, wanted += CHAIN_PACKETS / 2 * entries;
    }
    bench_batch(round, bench_ticks_ns(ticks), packets);
    if (path.samples < SAMPLES_MAX) {
      path_ns[path.samples] = (double)bench_ticks_ns(ticks) / (double)packets;
      path.decode_ns[path.samples++] = (double)bench_ticks_ns(decode_ticks) / (double)packets;
    }
    done += packets;
  }
  if (events < wanted || events > wanted + 2 * CHAIN_INSTRUMENTS + 2) /* each instrument is defined at first sight */
    return bench_error(round, "%llu events of %llu", (unsigned long long)events, (unsigned long long)wanted);
  if (decoded != wanted * path.lines) return bench_error(round, "the decoder alone made %llu events", (unsigned long long)decoded);
  tell_decode(round, &path, path_ns);
}

/* ---- capture */

static void put32(uint8_t *at, uint32_t value) { memcpy(at, &value, sizeof value); }

/* One record: pcap's header, Ethernet II, IPv4, UDP to 239.1.1.1:14310. */
static uint8_t *add_record(uint8_t *at, const struct apl_packet *packet)
{
  const uint32_t frame = FRAME_HEADER + packet->bytes, ip = frame - 14, udp = ip - 20;
  memset(at, 0, RECORD_HEADER + FRAME_HEADER);
  put32(at, (uint32_t)(packet->arrival_ns / 1000000000)), put32(at + 4, (uint32_t)(packet->arrival_ns % 1000000000));
  put32(at + 8, frame), put32(at + 12, frame);
  uint8_t *ethernet = at + RECORD_HEADER, *ipv4 = ethernet + 14, *header = ipv4 + 20;
  ethernet[0] = 1, ethernet[2] = 0x5e, ethernet[12] = 8;
  ipv4[0] = 0x45, ipv4[2] = (uint8_t)(ip >> 8), ipv4[3] = (uint8_t)ip, ipv4[8] = 16, ipv4[9] = 17;
  ipv4[12] = 10, ipv4[15] = 1, ipv4[16] = 239, ipv4[17] = 1, ipv4[18] = 1, ipv4[19] = 1;
  header[0] = packet->group_port >> 8, header[1] = (uint8_t)packet->group_port, header[2] = packet->group_port >> 8, header[3] = (uint8_t)packet->group_port;
  header[4] = (uint8_t)(udp >> 8), header[5] = (uint8_t)udp;
  memcpy(ethernet + FRAME_HEADER, packet->data, packet->bytes);
  return ethernet + frame;
}

static void play_capture(struct bench_round *round)
{
  static struct path path;
  static double path_ns[SAMPLES_MAX];
  static uint8_t *file;
  static uint64_t file_bytes;
  static struct apl_port_config config;
  static struct apl_packet received[APL_PACKET_BATCH_MAX];
  const uint64_t n = bench_arg(round, "n"), entries = bench_arg(round, "entries");
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (open_path(&path, (uint32_t)entries)) return bench_error(round, "no path: %s", apl_err_text());
  path.samples = 0;
  const uint64_t bytes = FILE_HEADER + n * (RECORD_HEADER + FRAME_HEADER + path.market.packets[0].bytes);
  if (file_bytes < bytes && !(file = bench_memory(file_bytes = bytes))) return bench_error(round, "no memory");
  put32(file, 0xa1b23c4d), put32(file + 4, 0x00040002), put32(file + 8, 0), put32(file + 12, 0), put32(file + 16, 65535), put32(file + 20, 1);
  uint8_t *at = file + FILE_HEADER;
  for (uint64_t i = 0; i < n; i++) at = add_record(at, market_next(&path.market));
  struct apl_port *port;
  config.memory = file, config.memory_bytes = (uint64_t)(at - file);
  if (apl_port_open("capture", &config, &port)) return bench_error(round, "no port: %s", apl_err_text());
  const uint64_t batch = bench_arg(round, "batch") ? bench_arg(round, "batch") : port->ops->at_once; /* 0: as the loop does */
  uint64_t events = 0, ticks = 0, decode_ticks = 0, packets = 0, done = 0;
  for (;;) {
    const uint64_t begin = bench_ticks();
    const int count = port->ops->receive(port, 0, received, batch);
    if (count <= 0) break;
    (void)path.feed.ops->on_packets(path.feed.state, received, (size_t)count, &path.events.output);
    events += drain(&path.events);
    const uint64_t middle = bench_ticks();
    (void)decode(received, (size_t)count);
    decode_ticks += bench_ticks() - middle, ticks += middle - begin;
    if ((packets += (uint64_t)count) < 1024) continue;
    bench_batch(round, bench_ticks_ns(ticks), packets);
    if (path.samples < SAMPLES_MAX) {
      path_ns[path.samples] = (double)bench_ticks_ns(ticks) / (double)packets;
      path.decode_ns[path.samples++] = (double)bench_ticks_ns(decode_ticks) / (double)packets;
    }
    done += packets, ticks = decode_ticks = packets = 0;
  }
  apl_port_close(port);
  if (events < n * entries || done + packets != n)
    return bench_error(round, "%llu packets, %llu events", (unsigned long long)(done + packets), (unsigned long long)events);
  tell_decode(round, &path, path_ns);
}

static const struct bench_case CASES[] = {
  {"null-1", "ours", "entries=1 lines=1 batch=32 n=1000000", play_null},
  {"null-3", "ours", "entries=3 lines=1 batch=32 n=1000000", play_null},
  {"lines-1", "ours", "entries=1 lines=2 batch=32 n=1000000", play_null},
  {"capture-1", "ours", "entries=1 batch=0 n=100000", play_capture},
  {"capture-3", "ours", "entries=3 batch=0 n=100000", play_capture},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "port", CASES, sizeof CASES / sizeof *CASES); }
