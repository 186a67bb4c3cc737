/*
 * Nothing is allocated, locked or asked of the system between poll and publish: shown for a bare relay with two million events, and for the
 * whole chain from a file in memory to the paper venue. And the watch itself is watched: a stage that does any of it is caught.
 */
#include "quiet.h"

#include "apl/book.h"
#include "apl/gateway.h"
#include "apl/risk.h"
#include "apl/signal.h"
#include "apl/strategy.h"
#include "apl/table.h"
#include "random.h"

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

/* ---- the whole chain in one loop: file port in memory ─▶ feed ─▶ book ─▶ signal ─▶ maker ─▶ risk ─▶ paper venue */

/* ITCH 5.0 messages in the file form: each behind its length, big-endian (Nasdaq TotalView-ITCH 5.0, sections 4.2.1, 4.3, 4.5). */
struct itch {
  uint8_t *bytes;
  size_t count;
};

static void be(struct itch *file, uint64_t value, int width)
{
  while (width-- > 0) file->bytes[file->count++] = (uint8_t)(value >> 8 * width);
}

static void itch_start(struct itch *file, uint16_t length, char type, uint64_t time_ns)
{
  be(file, length, 2);
  be(file, (uint8_t)type, 1);
  be(file, 1, 2);
  be(file, 0, 2);
  be(file, time_ns, 6);
}

static void itch_text(struct itch *file, const char *text, int width)
{
  for (int i = 0; i < width; i++) be(file, (uint8_t)(*text ? *text++ : ' '), 1);
}

static void itch_directory(struct itch *file)
{
  itch_start(file, 39, 'R', 0);
  itch_text(file, "TEST", 8);
  itch_text(file, "QN", 2);
  be(file, 100, 4);
  itch_text(file, "NCZ PNN1N", 9);
  be(file, 0, 4);
  itch_text(file, "N", 1);
}

/* A market that wanders: orders are added around the middle, and the oldest go or are executed. */
static struct itch itch_file(void)
{
  struct itch file = {.bytes = malloc((size_t)CHAIN_MESSAGES * 40)};
  uint64_t seed = 9, id = 1, oldest = 1, mid = 1000000;
  itch_directory(&file);
  for (uint64_t i = 0; i < CHAIN_MESSAGES; i++) {
    const uint64_t what = random_below(&seed, 100), time_ns = 34200000000000 + i * 1000;
    if (i % 1000 == 0) mid += 100 * (random_below(&seed, 3) - 1); /* slowly, so that it is seldom crossed */
    if (id - oldest < 40 || what < 45) {
      const int sell = (int)random_below(&seed, 2);
      const uint64_t away = 100 * (1 + random_below(&seed, 20));
      itch_start(&file, 36, 'A', time_ns);
      be(&file, id++, 8);
      itch_text(&file, sell ? "S" : "B", 1);
      be(&file, 100 * (1 + random_below(&seed, 9)), 4);
      itch_text(&file, "TEST", 8);
      be(&file, sell ? mid + away : mid - away, 4);
    } else {
      itch_start(&file, 19, 'D', time_ns);
      be(&file, oldest++, 8);
    }
  }
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
  const int count = ending->inner->ops->receive(ending->inner, now_ns, packets, max);
  if (count == APL_ERR_END) apl_loop_stop(ending->loop);
  return count;
}

static const struct apl_port_ops ending_ops = {.kind = "file", .receive = ending_receive};

/* Add a stage of this name that writes ring `index`; its state is made here. */
static uint32_t add(struct apl_loop *loop, const char *name, const void *config, uint32_t index, void *table, const void *instruments)
{
  const struct apl_stage_ops *ops = apl_stage_find(name);
  CHECK(ops);
  const size_t bytes = apl_stage_footprint(ops, config);
  CHECK(bytes > 0);
  void *state = aligned_alloc(128, apl_align_up(bytes, 128));
  CHECK(state);
  struct rig_ring *ring = &rig_rings[index];
  CHECK_EQUAL(apl_stage_init(ops, state, config, index, table, instruments, rig_counters(ring), NULL, 0), 0);
  return rig_stage(loop, quiet_wrap(ops, state), state, ring, index);
}

static void *new_table(uint32_t record_bytes, const char *name)
{
  void *memory = aligned_alloc(128, apl_table_footprint(record_bytes, 8));
  return apl_table_join(apl_table_new(memory, record_bytes, 8, name));
}

enum { EVENTS_RING, TOPS, SIGNALS, INTENTS, ORDERS, UPDATES, CHAIN };

static void reads(struct apl_loop *loop, uint32_t stage, uint32_t ring)
{
  CHECK_EQUAL(apl_loop_input(loop, stage, rig_reader(&rig_rings[ring], 1), rig_control(&rig_rings[ring])), 0);
}

static void the_whole_chain_is_silent(void)
{
  const struct itch file = itch_file();
  struct apl_port_config port_config = {.memory = file.bytes, .memory_bytes = file.count, .feed = "nasdaq.itch5", .stamp = APL_STAMP_ARRIVAL};
  struct ending_port ending = {.port.ops = &ending_ops};
  CHECK_EQUAL(apl_port_open("file", &port_config, &ending.inner), 0);
  void *instruments = new_table(sizeof(struct apl_instrument), "instruments"), *books = new_table(sizeof(struct apl_book_view), "books");
  struct apl_loop *loop = ending.loop = rig_loop(APL_IDLE_SPIN, 0);
  for (uint32_t i = 0; i < CHAIN; i++) rig_ring(i, 4096);
  quiet_stage_count = 0;
  const struct apl_feed_config feed = {.instrument_capacity = 8, .start_live = 1};
  add(loop, "feed:nasdaq.itch5", &feed, EVENTS_RING, instruments, NULL);
  const struct apl_book_config book = {.instrument_capacity = 8, .order_capacity = 1 << 16, .start_live = 1};
  add(loop, "book", &book, TOPS, books, instruments);
  add(loop, "signal.microprice", &(struct apl_signal_config){.instrument_capacity = 8}, SIGNALS, NULL, instruments);
  const struct apl_maker_config maker = {.instrument_capacity = 8, .strategy_id = 1, .qty = 100, .default_tick = 10000000, .min_interval_ns = 1};
  add(loop, "strategy.maker", &maker, INTENTS, NULL, instruments);
  const struct apl_risk_config risk = {.limits = {.max_qty = 1000, .max_position = 5000}, .instrument_capacity = 8, .order_capacity = 256};
  add(loop, "risk", &risk, ORDERS, NULL, instruments);
  add(loop, "gateway.paper", &(struct apl_paper_config){.instrument_capacity = 8, .order_capacity = 256}, UPDATES, NULL, instruments);
  CHECK_EQUAL(apl_loop_port(loop, EVENTS_RING, &ending.port, 1), 0);
  reads(loop, TOPS, EVENTS_RING);
  reads(loop, SIGNALS, TOPS);
  reads(loop, INTENTS, SIGNALS), reads(loop, INTENTS, TOPS), reads(loop, INTENTS, UPDATES);
  reads(loop, ORDERS, INTENTS), reads(loop, ORDERS, TOPS), reads(loop, ORDERS, UPDATES);
  reads(loop, UPDATES, ORDERS), reads(loop, UPDATES, TOPS);

  struct quiet_report report;
  const int ran = quiet_loop(loop, &report);
  apl_loop_free(loop);
  apl_port_close(ending.inner);
  free(file.bytes);
  if (!ran) return;
  quiet_expect_silence(&report);
  CHECK(report.out[EVENTS_RING] > CHAIN_MESSAGES);
  for (uint32_t i = TOPS; i < CHAIN; i++) CHECK(report.out[i] > 100);
  printf("silent: %llu events, %llu tops, %llu signals, %llu intents, %llu orders, %llu updates\n", (unsigned long long)report.out[0],
         (unsigned long long)report.out[1], (unsigned long long)report.out[2], (unsigned long long)report.out[3],
         (unsigned long long)report.out[4], (unsigned long long)report.out[5]);
}

int main(void)
{
  RUN(a_relay_is_silent);
  RUN(noise_is_heard);
  RUN(the_whole_chain_is_silent);
  return 0;
}
