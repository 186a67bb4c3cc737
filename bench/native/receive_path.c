/*
 * The path of a packet in one core, fed by DPDK's own driver model: its pcap device plays a generated market from memory (infinite_rx), so that what
 * a NIC's driver would hand over is handed over, burst by burst, at any speed that we can take.
 *
 *   pcap-receive     device → frame parsed, group and line found
 *   pcap-arbitrate   ... → both lines arbitrated: all packets known already, as every packet of the slower line is
 *   pcap-full        ... → arbitrated, decoded, events written to a ring; messages of 10 us share a packet, as in a burst
 *   pcap-full-sparse the same, each change of the market in a packet of its own
 *
 * What a stage costs is the difference to the one before. The device itself copies each frame, which a NIC does not cost the core. `n` packets are
 * played `passes` times, each time to a feed that begins anew: n frames and their buffers are what lies in the caches, as a NIC's ring does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/capture_writer.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "apl/frame.h"
#include "apl/generator.h"
#include "apl/port.h"
#include "apl/table.h"
#include "contestant.h"

enum { RING_SLOTS = 1 << 15, INSTRUMENTS = 64, BUFFERS_MORE = 4096, STEP_NS = 1000000 };

/* The market: both lines of the incremental channel, nothing lost. */
static struct {
  char path[64];
  uint64_t packets, coalesce_ns;
  struct apl_generator_config config;
} market;

struct path {
  struct apl_port *port;
  const struct apl_feed_ops *feed;
  void *state, *table, *ring;
  struct apl_ring_writer writer;
  struct apl_output output;
};

static int write_market(struct apl_generator *generator, struct apl_capture_writer *writer, uint64_t count)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  uint64_t now_ns = market.config.start_ns;
  while (market.packets < count) {
    const int got = apl_generator_step(generator, now_ns += STEP_NS, packets, APL_PACKET_BATCH_MAX);
    for (int i = 0; i < got && market.packets < count; i++, market.packets++) {
      const int rc = apl_capture_writer_packet(writer, &packets[i]);
      if (rc) return rc;
    }
    if (got < 0) return got;
  }
  return 0;
}

/* Once in a program: the file goes when the program ends in good order. */
static void remove_market(void) { unlink(market.path); }

static int make_market(uint64_t count, uint64_t coalesce_ns)
{
  struct apl_generator *generator;
  struct apl_capture_writer *writer;
  if (market.packets == count && market.coalesce_ns == coalesce_ns) return 0;
  apl_generator_defaults(&market.config);
  market.config.double_loss_ns = market.config.halt_ns = market.config.snapshot_ns = market.config.definition_ns = 0;
  market.config.loss_ppm = market.config.reorder_ppm = market.config.duplicate_ppm = 0;
  market.config.rate = coalesce_ns ? 100000 : 1000;
  market.config.coalesce_ns = market.coalesce_ns = coalesce_ns;
  const size_t bytes = apl_generator_footprint(&market.config), align = apl_generator_align();
  void *memory = bytes ? aligned_alloc(align, (bytes + align - 1) / align * align) : NULL;
  if (!memory) return APL_ERR_SYSTEM;
  if (!market.path[0]) atexit(remove_market);
  snprintf(market.path, sizeof market.path, "/tmp/appliance-bench-%d.pcap", (int)getpid());
  market.packets = 0;
  int rc = apl_generator_new(memory, &market.config, &generator);
  if (!rc) rc = apl_capture_writer_open(market.path, APL_CAPTURE_PCAP_US, APL_LINK_ETHERNET, &writer);
  if (!rc) {
    rc = write_market(generator, writer, count);
    const int closed = apl_capture_writer_close(writer);
    rc = rc ? rc : closed;
  }
  free(memory);
  return rc;
}

static int open_device(struct path *p)
{
  static struct apl_port_config config; /* large */
  static char device[128];
  memset(&config, 0, sizeof config);
  snprintf(device, sizeof device, "pcap,rx_pcap=%s,infinite_rx=1", market.path);
  config.device = device;
  config.frame_count = (uint32_t)market.packets + BUFFERS_MORE;
  for (int i = 0; i < 2; i++) /* places 0 and 1 are the incremental groups of lines A and B */
    config.groups[config.group_count++] = (struct apl_group){.group_ip = market.config.groups[i].group_ip,
                                                             .group_port = market.config.groups[i].group_port, .line_b = (uint32_t)i};
  return apl_port_open("dpdk", &config, &p->port);
}

/* The feed's memory is taken once in a program. */
static int take_feed(struct path *p, const struct apl_feed_config *config)
{
  p->feed = apl_feed_find("cme.mdp3");
  p->state = bench_memory(p->feed->footprint(config));
  p->table = bench_memory(apl_table_footprint(sizeof(struct apl_instrument), INSTRUMENTS));
  p->ring = bench_memory(apl_ring_footprint(RING_SLOTS, APL_SLOT_BYTES));
  if (!p->state || !p->table || !p->ring) return apl_err_set(APL_ERR_SYSTEM, "no memory");
  if (!apl_ring_new(p->ring, RING_SLOTS, APL_SLOT_BYTES, "events") || !apl_ring_writer_join(&p->writer, p->ring)) return APL_ERR_ARGUMENT;
  return 0;
}

static int start_feed(struct path *p)
{
  static struct apl_feed_config config;
  memset(&config, 0, sizeof config);
  config.instrument_capacity = INSTRUMENTS;
  config.start_live = 1;
  config.group_count = 2;
  for (int i = 0; i < 2; i++) config.groups[i] = market.config.groups[i];
  if (!p->state && take_feed(p, &config)) return APL_ERR_SYSTEM;
  if (!apl_table_new(p->table, sizeof(struct apl_instrument), INSTRUMENTS, "instruments")) return APL_ERR_ARGUMENT;
  p->output = (struct apl_output){.writer = &p->writer};
  const struct apl_context context = {.table = apl_table_join(p->table)};
  return p->feed->init(p->state, &config, &context);
}

/* One pass over the market; its time. */
static int play(struct bench_round *round, struct path *p, int feed, int record, uint64_t *ns)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  uint64_t done = 0, turns = 0;
  const uint64_t first = bench_ticks();
  uint64_t begin = first;
  while (done < market.packets) {
    const uint64_t left = market.packets - done;
    const int got = apl_port_receive(p->port, begin, packets, left < APL_PACKET_BATCH_MAX ? left : APL_PACKET_BATCH_MAX);
    if (got < 0) return got;
    if (got == 0 && ++turns > market.packets) return apl_err_set(APL_ERR_END, "the device hands out nothing");
    const int rc = feed && got ? p->feed->on_packets(p->state, packets, (size_t)got, &p->output) : 0;
    if (rc) return rc;
    done += (uint64_t)got;
    const uint64_t end = bench_ticks();
    if (record && got) bench_batch(round, bench_ticks_ns(end - begin), (uint64_t)got);
    begin = end;
  }
  if (record) *ns += bench_ticks_ns(bench_ticks() - first);
  return 0;
}

static void tell(struct bench_round *round, const struct path *p, int again)
{
  struct apl_feed_stats stats;
  memset(&stats, 0, sizeof stats);
  p->feed->stats(p->state, &stats);
  bench_extra(round, "events_per_packet", (double)p->output.count / (double)(market.packets / 2));
  /* The copies of the last packets of one line may lie behind the end. */
  if (stats.lost || stats.malformed || stats.duplicates < market.packets / 2 - APL_PACKET_BATCH_MAX + (again ? market.packets : 0))
    bench_error(round, "of %llu packets %llu were lost, %llu malformed, %llu duplicates", (unsigned long long)market.packets,
                (unsigned long long)stats.lost, (unsigned long long)stats.malformed, (unsigned long long)stats.duplicates);
}

/* feed: arbitrate and decode; again: a first time that is not timed, so that all is known. */
static void play_path(struct bench_round *round, int feed, int again)
{
  static struct path p;
  uint64_t ns = 0;
  const uint64_t passes = bench_arg(round, "passes");
  if (bench_counting(round)) return bench_skip(round, "under callgrind DPDK takes longer to start than is given");
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (make_market(bench_arg(round, "n") & ~UINT64_C(1), bench_arg(round, "coalesce_ns"))) return bench_error(round, "no market: %s", apl_err_text());
  int rc = open_device(&p);
  if (rc) return bench_skip(round, "%s", apl_err_text());
  for (uint64_t pass = 0; !rc && pass < passes; pass++) {
    rc = start_feed(&p);
    if (!rc && again) rc = play(round, &p, feed, 0, &ns);
    if (!rc) rc = play(round, &p, feed, 1, &ns);
  }
  bench_span(round, ns, passes * market.packets);
  if (rc) bench_error(round, "%s", apl_err_text());
  else if (feed) tell(round, &p, again);
  apl_port_close(p.port);
}

static void receive(struct bench_round *round) { play_path(round, 0, 0); }
static void arbitrate(struct bench_round *round) { play_path(round, 1, 1); }
static void full(struct bench_round *round) { play_path(round, 1, 0); }

#define BURSTS "n=2048 passes=64 coalesce_ns=10000"
#define SPARSE "n=2048 passes=64 coalesce_ns=0"
static const struct bench_case CASES[] = {
  {"pcap-receive", "ours", BURSTS, receive},
  {"pcap-arbitrate", "ours", BURSTS, arbitrate},
  {"pcap-full", "ours", BURSTS, full},
  {"pcap-full-sparse", "ours", SPARSE, full},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "receive", CASES, sizeof CASES / sizeof *CASES); }
