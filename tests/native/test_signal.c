/* The microprice stage: when it speaks, what of, and that it never repeats a stale value. The arithmetic: tests/signal/test_microprice.py. */
#include "apl/err.h"
#include "apl/ring.h"
#include "apl/signal.h"
#include "check.h"

enum { RING_SLOTS = 64 };

static APL_ALIGNED(128) uint8_t ring_memory[256 + RING_SLOTS * 64];
static APL_ALIGNED(64) uint8_t state[4096];
static struct apl_ring_writer writer;
static struct apl_ring_reader reader;
static struct apl_output output;

static void start(void)
{
  const struct apl_signal_config config = {.instrument_base = 100, .instrument_capacity = 3};
  const struct apl_context context = {0};
  CHECK(apl_microprice_stage_ops.footprint(&config) <= sizeof state);
  CHECK_EQUAL(apl_microprice_stage_ops.init(state, &config, &context), 0);
  CHECK(apl_ring_new(ring_memory, RING_SLOTS, 64, "signals"));
  CHECK(apl_ring_writer_join(&writer, (struct apl_ring *)(void *)ring_memory));
  CHECK(apl_ring_reader_join(&reader, apl_ring_join(ring_memory), 0, NULL));
  output = (struct apl_output){.writer = &writer};
}

static void top(uint32_t instrument, uint8_t book, int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty)
{
  struct apl_slot slot;
  apl_event_header(&slot.event, APL_MSG_TOP);
  slot.event.top = (struct apl_top){.origin_ns = 77, .instrument = instrument, .state = book, .flags = 0x80, .bid_price = bid,
                                    .bid_qty = bid_qty, .ask_price = ask, .ask_qty = ask_qty};
  CHECK_EQUAL(apl_microprice_stage_ops.on_events(state, 0, &slot, 1, &output), 0);
}

static int taken(struct apl_signal *signal)
{
  struct apl_slot slot;
  if (!apl_ring_copy(&reader, &slot, 1)) return 0;
  CHECK_EQUAL(slot.event.header.template_id, APL_MSG_SIGNAL);
  *signal = slot.event.signal;
  return 1;
}

static void a_top_makes_a_signal_once(void)
{
  struct apl_signal signal;
  start();
  top(101, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  CHECK(taken(&signal));
  CHECK_EQUAL(signal.value, 175);
  CHECK_EQUAL(signal.imbalance, 500000000);
  CHECK_EQUAL(signal.instrument, 101);
  CHECK_EQUAL(signal.origin_ns, 77);
  CHECK_EQUAL(signal.kind, APL_SIGNAL_KIND_MICROPRICE);
  CHECK_EQUAL(signal.state, APL_BOOK_STATE_LIVE);
  CHECK_EQUAL(signal.flags, 0x80);
  CHECK_EQUAL(signal.bid_price, 100);
  CHECK_EQUAL(signal.ask_price, 200);
  top(101, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  top(101, APL_BOOK_STATE_LIVE, 100, 60, 200, 20); /* other quantities, the same signal */
  CHECK(!taken(&signal));
  top(102, APL_BOOK_STATE_LIVE, 100, 30, 200, 10); /* another instrument */
  CHECK(taken(&signal));
  top(101, APL_BOOK_STATE_LIVE, 100, 31, 200, 10);
  CHECK(taken(&signal));
}

static void nothing_stale_is_repeated(void)
{
  struct apl_signal signal;
  start();
  top(101, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  CHECK(taken(&signal));
  const uint8_t states[] = {APL_BOOK_STATE_SUSPECT, APL_BOOK_STATE_CROSSED, APL_BOOK_STATE_HALTED, APL_BOOK_STATE_STALE,
                            APL_BOOK_STATE_RECOVERING, APL_BOOK_STATE_UNKNOWN};
  for (size_t i = 0; i < sizeof states; i++) {
    top(101, states[i], 100, 30, 200, 10);
    CHECK(taken(&signal));
    CHECK_EQUAL(signal.state, states[i]);
    CHECK_EQUAL(signal.value, 0);
    CHECK_EQUAL(signal.imbalance, 0);
    CHECK_EQUAL(signal.bid_price, 100);
  }
  top(101, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  CHECK(taken(&signal));
  CHECK_EQUAL(signal.value, 175);
  top(101, APL_BOOK_STATE_LIVE, 0, 0, 200, 10); /* one side empty: a live book, but no value */
  CHECK(taken(&signal));
  CHECK_EQUAL(signal.state, APL_BOOK_STATE_UNKNOWN);
  CHECK_EQUAL(signal.value, 0);
  top(101, APL_BOOK_STATE_LIVE, 0, 0, 0, 0);
  CHECK(taken(&signal)); /* its ask went */
  CHECK_EQUAL(signal.ask_price, 0);
}

static void what_is_no_top_of_ours_is_ignored(void)
{
  struct apl_signal signal;
  start();
  top(100, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  top(104, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  top(0, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  struct apl_slot slot = {0};
  apl_event_header(&slot.event, APL_MSG_TRADE);
  slot.event.trade.instrument = 101;
  CHECK_EQUAL(apl_microprice_stage_ops.on_events(state, 0, &slot, 1, &output), 0);
  CHECK_EQUAL(apl_microprice_stage_ops.on_tick(state, 1, &output), 0);
  CHECK(!taken(&signal));
  top(103, APL_BOOK_STATE_LIVE, 100, 30, 200, 10);
  CHECK(taken(&signal));
}

static void bad_configurations_are_refused(void)
{
  const struct apl_signal_config none = {.instrument_capacity = 0}, far = {.instrument_base = UINT32_MAX, .instrument_capacity = 1};
  const struct apl_context context = {0};
  CHECK_EQUAL(apl_microprice_stage_ops.footprint(NULL), 0);
  CHECK_EQUAL(apl_microprice_stage_ops.footprint(&none), 0);
  CHECK_EQUAL(apl_microprice_stage_ops.footprint(&far), 0);
  CHECK(strstr(apl_err_text(), "instrument_base") != NULL);
  CHECK_EQUAL(apl_microprice_stage_ops.init(state, &none, &context), APL_ERR_ARGUMENT);
}

int main(void)
{
  RUN(a_top_makes_a_signal_once);
  RUN(nothing_stale_is_repeated);
  RUN(what_is_no_top_of_ours_is_ignored);
  RUN(bad_configurations_are_refused);
  return 0;
}
