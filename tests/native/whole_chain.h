#ifndef APL_TEST_WHOLE_CHAIN_H
#define APL_TEST_WHOLE_CHAIN_H
/*
 * The whole chain in one loop, watched by quiet.h, and a market without end to feed it:
 *
 *   port ─▶ feed ═▶ book ═▶ signal ═▶ maker ═▶ risk ═▶ paper venue      each ring also ═▶ log ring
 */
#include "quiet.h"

#include "apl/book.h"
#include "apl/gateway.h"
#include "apl/risk.h"
#include "apl/signal.h"
#include "apl/strategy.h"
#include "apl/table.h"
#include "random.h"

/* ---- ITCH 5.0 messages in the file form: each behind its length, big-endian (Nasdaq TotalView-ITCH 5.0, sections 4.2.1, 4.3, 4.5). */
struct itch {
  uint8_t *bytes;
  size_t count;
};

static void itch_be(struct itch *file, uint64_t value, int width)
{
  while (width-- > 0) file->bytes[file->count++] = (uint8_t)(value >> 8 * width);
}

static void itch_start(struct itch *file, uint16_t length, char type, uint64_t locate, uint64_t time_ns)
{
  itch_be(file, length, 2);
  itch_be(file, (uint8_t)type, 1);
  itch_be(file, locate, 2);
  itch_be(file, 0, 2);
  itch_be(file, time_ns, 6);
}

static void itch_text(struct itch *file, const char *text, int width)
{
  for (int i = 0; i < width; i++) itch_be(file, (uint8_t)(*text ? *text++ : ' '), 1);
}

static void itch_symbol(struct itch *file, uint64_t locate)
{
  const char symbol[] = {'T', 'E', 'S', 'T', (char)('A' + locate), 0};
  itch_text(file, symbol, 8);
}

static void itch_directory(struct itch *file, uint64_t locate)
{
  itch_start(file, 39, 'R', locate, 0);
  itch_symbol(file, locate);
  itch_text(file, "QN", 2);
  itch_be(file, 100, 4);
  itch_text(file, "NCZ PNN1N", 9);
  itch_be(file, 0, 4);
  itch_text(file, "N", 1);
}

/* ---- a market that wanders: orders are added around the middle, the oldest go, and of some a part is executed. Ids only grow, as an exchange's
 * do, and never end. */

enum { MARKET_INSTRUMENTS_MAX = 8, MARKET_SECOND = 1000000 }; /* messages in a second of the market's time */

struct market {
  uint64_t seed;
  uint32_t instruments;
  uint64_t live; /* orders at any time, about */
  uint64_t made, id, oldest, executed;
  uint64_t mid[MARKET_INSTRUMENTS_MAX];
};

/* Every order's instrument follows from its id, so that nothing need be remembered of it. */
static inline uint64_t market_instrument(const struct market *market, uint64_t id) { return id % market->instruments; }

static void market_add(struct market *market, struct itch *file, uint64_t time_ns)
{
  const uint64_t id = ++market->id, instrument = market_instrument(market, id), mid = market->mid[instrument];
  const int sell = (int)random_below(&market->seed, 2);
  const uint64_t away = 100 * (1 + random_below(&market->seed, 20));
  itch_start(file, 36, 'A', 1 + instrument, time_ns);
  itch_be(file, id, 8);
  itch_text(file, sell ? "S" : "B", 1);
  itch_be(file, 100 * (2 + random_below(&market->seed, 8)), 4); /* more than is executed of it */
  itch_symbol(file, 1 + instrument);
  itch_be(file, sell ? mid + away : mid - away, 4);
}

/* Append the next message: first the instruments, then orders that come and go. Slowly wandering, it is seldom crossed. */
static void market_next(struct market *market, struct itch *file)
{
  const uint64_t n = market->made++, time_ns = 34200000000000 + n % (20000 * (uint64_t)MARKET_SECOND) * 1000;
  if (n < market->instruments) {
    market->mid[n] = 1000000;
    itch_directory(file, 1 + n);
    return;
  }
  if (n % 1000 == 0) {
    uint64_t *mid = &market->mid[random_below(&market->seed, market->instruments)];
    *mid += 100 * (random_below(&market->seed, 3) - 1);
    if (*mid < 500000 || *mid > 1500000) *mid = 1000000;
  }
  if (market->id - market->oldest < market->live || random_below(&market->seed, 100) < 45) {
    market_add(market, file, time_ns);
    return;
  }
  const uint64_t id = market->oldest + 1;
  if (market->executed != id && random_below(&market->seed, 8) == 0) {
    market->executed = id;
    itch_start(file, 31, 'E', 1 + market_instrument(market, id), time_ns);
    itch_be(file, id, 8);
    itch_be(file, 100, 4);
    itch_be(file, id, 8);
    return;
  }
  market->oldest = id;
  itch_start(file, 19, 'D', 1 + market_instrument(market, id), time_ns);
  itch_be(file, id, 8);
}

/* ---- the log ring: every event of every ring, in the order in which the loop meets them */

static int log_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  (void)state, (void)input;
  for (size_t i = 0; i < count; i++) apl_output_copy(output, &slots[i].event);
  return 0;
}

static const struct apl_stage_ops log_ops = {.name = "log", .on_events = log_on_events};

/* ---- the chain */

enum { EVENTS_RING, TOPS, SIGNALS, INTENTS, ORDERS, UPDATES, LOG, CHAIN };

static void *chain_memory[16];
static uint32_t chain_memory_count;

static void *chain_take(size_t bytes)
{
  CHECK(chain_memory_count < sizeof chain_memory / sizeof *chain_memory);
  void *memory = chain_memory[chain_memory_count++] = aligned_alloc(128, apl_align_up(bytes, 128));
  CHECK(memory);
  return memory;
}

/* Add a stage of this name that writes ring `index`; its state is made here. */
static uint32_t chain_add(struct apl_loop *loop, const char *name, const void *config, uint32_t index, void *table, const void *instruments)
{
  const struct apl_stage_ops *ops = apl_stage_find(name);
  CHECK(ops);
  const size_t bytes = apl_stage_footprint(ops, config);
  CHECK(bytes > 0);
  void *state = chain_take(bytes);
  struct rig_ring *ring = &rig_rings[index];
  CHECK_EQUAL(apl_stage_init(ops, state, config, index, table, instruments, rig_counters(ring), NULL, 0), 0);
  return rig_stage(loop, quiet_wrap(ops, state), state, ring, index);
}

static void *chain_table(uint32_t record_bytes, const char *name)
{
  void *memory = chain_take(apl_table_footprint(record_bytes, MARKET_INSTRUMENTS_MAX));
  return apl_table_join(apl_table_new(memory, record_bytes, MARKET_INSTRUMENTS_MAX, name));
}

static void chain_reads(struct apl_loop *loop, uint32_t stage, uint32_t ring)
{
  CHECK_EQUAL(apl_loop_input(loop, stage, rig_reader(&rig_rings[ring], 1), rig_control(&rig_rings[ring])), 0);
}

/* The loop; the port, which gives nasdaq.itch5 in the file form, must end it by apl_loop_stop. */
static struct apl_loop *whole_chain(struct apl_port *port)
{
  static APL_ALIGNED(64) uint8_t log_state[64];
  const uint32_t n = MARKET_INSTRUMENTS_MAX;
  void *instruments = chain_table(sizeof(struct apl_instrument), "instruments"), *books = chain_table(sizeof(struct apl_book_view), "books");
  struct apl_loop *loop = rig_loop(APL_IDLE_SPIN, 0);
  for (uint32_t i = 0; i < CHAIN; i++) rig_ring(i, 4096);
  quiet_stage_count = 0;
  const struct apl_feed_config feed = {.instrument_capacity = n, .start_live = 1};
  chain_add(loop, "feed:nasdaq.itch5", &feed, EVENTS_RING, instruments, NULL);
  const struct apl_book_config book = {.instrument_capacity = n, .order_capacity = 1 << 16, .start_live = 1};
  chain_add(loop, "book", &book, TOPS, books, instruments);
  chain_add(loop, "signal.microprice", &(struct apl_signal_config){.instrument_capacity = n}, SIGNALS, NULL, instruments);
  const struct apl_maker_config maker = {.instrument_capacity = n, .strategy_id = 1, .qty = 100, .default_tick = 10000000, .min_interval_ns = 1};
  chain_add(loop, "strategy.maker", &maker, INTENTS, NULL, instruments);
  const struct apl_risk_config risk = {.limits = {.max_qty = 1000, .max_position = 5000}, .instrument_capacity = n, .order_capacity = 256};
  chain_add(loop, "risk", &risk, ORDERS, NULL, instruments);
  chain_add(loop, "gateway.paper", &(struct apl_paper_config){.instrument_capacity = n, .order_capacity = 256}, UPDATES, NULL, instruments);
  rig_stage(loop, quiet_wrap(&log_ops, log_state), log_state, &rig_rings[LOG], LOG);
  CHECK_EQUAL(apl_loop_port(loop, EVENTS_RING, port, 1), 0);
  chain_reads(loop, TOPS, EVENTS_RING);
  chain_reads(loop, SIGNALS, TOPS);
  chain_reads(loop, INTENTS, SIGNALS), chain_reads(loop, INTENTS, TOPS), chain_reads(loop, INTENTS, UPDATES);
  chain_reads(loop, ORDERS, INTENTS), chain_reads(loop, ORDERS, TOPS), chain_reads(loop, ORDERS, UPDATES);
  chain_reads(loop, UPDATES, ORDERS), chain_reads(loop, UPDATES, TOPS);
  for (uint32_t ring = EVENTS_RING; ring < LOG; ring++) chain_reads(loop, LOG, ring);
  return loop;
}

static void whole_chain_free(struct apl_loop *loop)
{
  apl_loop_free(loop);
  while (chain_memory_count > 0) free(chain_memory[--chain_memory_count]);
}

/* Every part had something to do, and the log ring had all of it. */
static void whole_chain_expect(const struct quiet_report *report)
{
  uint64_t all = 0;
  for (uint32_t i = EVENTS_RING; i < LOG; i++) {
    CHECK(report->out[i] > 100);
    all += report->out[i];
  }
  CHECK_EQUAL(report->out[LOG], all);
}

#endif
