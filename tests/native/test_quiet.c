/*
 * Nothing is allocated, locked or asked of the system between poll and publish: shown for a bare relay with two million events, and for the
 * whole chain from a file in memory to the paper venue. And the watch itself is watched: a stage that does any of it is caught.
 */
#include "quiet.h"

#include "whole_chain.h"

enum { EVENTS = 2000000, CHAIN_MESSAGES = 400000 };

/* ---- one ring to another, with whatever noise the test wants */

struct relay {
  APL_ALIGNED(64) void (*noise)(void);
  uint64_t events;
};

static int relay_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct relay *relay = state;
  (void)input;
  for (size_t i = 0; i < count; i++) {
    if (quiet_armed && relay->noise && ++relay->events == 1000) relay->noise();
    apl_output_copy(output, &slots[i].event);
  }
  return 0;
}

static const struct apl_stage_ops relay_ops = {.name = "relay", .on_events = relay_on_events};

static int run_relay(void (*noise)(void), uint64_t total, struct quiet_report *report)
{
  static struct apl_slot slots[64];
  struct relay relay = {.noise = noise};
  struct rig_ring *first = rig_ring(0, 1024), *second = rig_ring(1, 1024);
  struct apl_ring_reader *input = rig_reader(first, 1);
  struct apl_loop *loop = rig_loop(APL_IDLE_SPIN, 0);
  struct quiet_source source = {.port.ops = &quiet_source_port, .loop = loop, .slots = slots, .count = 64, .total = total};
  for (int i = 0; i < 64; i++) apl_event_header(&slots[i].event, APL_MSG_TOP);
  quiet_stage_count = 0;
  rig_stage(loop, &quiet_source_ops, &source, first, 1);
  CHECK_EQUAL(apl_loop_port(loop, 0, &source.port, 1), 0);
  rig_stage(loop, quiet_wrap(&relay_ops, &relay), &relay, second, 2);
  CHECK_EQUAL(apl_loop_input(loop, 1, input, rig_control(first)), 0);
  const int ran = quiet_loop(loop, report);
  apl_loop_free(loop);
  return ran;
}

static void a_relay_is_silent(void)
{
  struct quiet_report report;
  if (!run_relay(NULL, EVENTS, &report)) return;
  quiet_expect_silence(&report);
  CHECK_EQUAL(report.out[1], EVENTS);
}

static void noise_malloc(void)
{
  void *volatile p = malloc(10);
  free(p);
}
static void noise_lock(void)
{
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&mutex);
  pthread_mutex_unlock(&mutex);
}
static void noise_clock(void) { apl_clock_now_ns(); }

static void noise_is_heard(void)
{
  struct quiet_report report;
  noise_lock(); /* its symbol is looked up now and not under the filter */
  if (!run_relay(noise_malloc, 5000000, &report)) return;
  CHECK_EQUAL(report.allocations, 2);
  run_relay(noise_lock, 5000000, &report);
  CHECK_EQUAL(report.locks, 1);
  run_relay(noise_clock, 5000000, &report);
  CHECK_EQUAL(report.clocks_inside, 1);
}

/* ---- the whole chain in one loop: file port in memory ─▶ feed ─▶ book ─▶ signal ─▶ maker ─▶ risk ─▶ paper venue ═▶ log ring */

static struct itch itch_file(void)
{
  struct itch file = {.bytes = malloc((size_t)CHAIN_MESSAGES * 40)};
  struct market market = {.seed = 9, .instruments = MARKET_INSTRUMENTS_MAX, .live = 2000};
  for (uint64_t i = 0; i < CHAIN_MESSAGES; i++) market_next(&market, &file);
  return file;
}

/* The file port, and the loop's stop behind its end. */
struct ending_port {
  struct apl_port port;
  struct apl_port *inner;
  struct apl_loop *loop;
};

static int ending_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct ending_port *ending = (void *)port;
  const int count = ending->inner->ops->receive(ending->inner, now_ns, packets, max / 2); /* an execution makes two events */
  if (count == APL_ERR_END) apl_loop_stop(ending->loop);
  return count;
}

static const struct apl_port_ops ending_ops = {.kind = "file", .receive = ending_receive};

static void the_whole_chain_is_silent(void)
{
  const struct itch file = itch_file();
  struct apl_port_config port_config = {.memory = file.bytes, .memory_bytes = file.count, .feed = "nasdaq.itch5", .stamp = APL_STAMP_ARRIVAL};
  struct ending_port ending = {.port.ops = &ending_ops};
  CHECK_EQUAL(apl_port_open("file", &port_config, &ending.inner), 0);
  struct apl_loop *loop = ending.loop = whole_chain(&ending.port);
  struct quiet_report report;
  const int ran = quiet_loop(loop, &report);
  whole_chain_free(loop);
  apl_port_close(ending.inner);
  free(file.bytes);
  if (!ran) return;
  quiet_expect_silence(&report);
  CHECK(report.out[EVENTS_RING] >= CHAIN_MESSAGES);
  whole_chain_expect(&report);
  printf("silent: %llu events, %llu tops, %llu signals, %llu intents, %llu orders, %llu updates, %llu logged\n",
         (unsigned long long)report.out[0], (unsigned long long)report.out[1], (unsigned long long)report.out[2],
         (unsigned long long)report.out[3], (unsigned long long)report.out[4], (unsigned long long)report.out[5],
         (unsigned long long)report.out[6]);
}

int main(void)
{
  RUN(a_relay_is_silent);
  RUN(noise_is_heard);
  RUN(the_whole_chain_is_silent);
  return 0;
}
