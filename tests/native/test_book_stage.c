/* The stage `book` on rings: what goes out is, event for event and byte for byte, what the naive book says must. */
#include "apl/ring.h"
#include "book_naive.h"

enum { RING_SLOTS = 4096, BATCH = 48, EXPECTED = 4096 };

static APL_ALIGNED(128) uint8_t ring_memory[256 + RING_SLOTS * 64];
static struct naive naive;
static uint8_t reported[NAIVE_BOOKS];
static struct apl_event expected[EXPECTED];
static size_t expected_count;

struct rig {
  void *state;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
};

static struct rig rig_new(struct apl_book_config config)
{
  struct rig rig = {0};
  const struct apl_context context = {.input_count = 1, .input_names = {"events"}};
  const size_t bytes = apl_book_stage_ops.footprint(&config);
  CHECK(bytes > 0);
  rig.state = aligned_alloc(64, apl_align_up(bytes, 64));
  CHECK_EQUAL(apl_book_stage_ops.init(rig.state, &config, &context), 0);
  CHECK(apl_ring_new(ring_memory, RING_SLOTS, 64, "tops"));
  CHECK(apl_ring_writer_join(&rig.writer, (struct apl_ring *)(void *)ring_memory));
  CHECK(apl_ring_reader_join(&rig.reader, apl_ring_join(ring_memory), 0, NULL));
  return rig;
}

static void feed(struct rig *rig, const struct apl_slot *slots, size_t count)
{
  rig->output.writer = &rig->writer;
  CHECK_EQUAL(apl_book_stage_ops.on_events(rig->state, 0, slots, count, &rig->output), 0);
}

static void feed_one(struct rig *rig, struct apl_event event)
{
  const struct apl_slot slot = {.event = event};
  feed(rig, &slot, 1);
}

static size_t take(struct rig *rig, struct apl_slot *slots, size_t max)
{
  const size_t count = apl_ring_copy(&rig->reader, slots, max);
  CHECK_EQUAL(rig->reader.missed, 0);
  return count;
}

static struct apl_event *expect(uint16_t template_id)
{
  CHECK(expected_count < EXPECTED);
  struct apl_event *event = &expected[expected_count++];
  memset(event, 0, sizeof *event);
  apl_event_header(event, template_id);
  return event;
}

static int same_bid(const struct apl_top *a, const struct apl_top *b) { return a->bid_price == b->bid_price && a->bid_qty == b->bid_qty; }
static int same_ask(const struct apl_top *a, const struct apl_top *b) { return a->ask_price == b->ask_price && a->ask_qty == b->ask_qty; }

/* What must come at the end of a venue event. */
static void expect_tops(uint64_t origin_ns, uint8_t flags)
{
  struct apl_event *last = NULL;
  for (uint32_t i = 0; i < naive.dirty_count; i++) {
    const uint32_t index = naive.dirty[i];
    const struct naive_book *book = &naive.books[index];
    const uint8_t faults = naive_top_faults(book);
    if (faults && !reported[index]) {
      const int unknown = (faults & (APL_BOOK_FAULT_UNKNOWN_LEVEL | APL_BOOK_FAULT_UNKNOWN_ORDER)) != 0;
      expect(APL_MSG_STATUS)->status = (struct apl_status){
        .origin_ns = origin_ns, .instrument = index + 1, .state = APL_BOOK_STATE_SUSPECT, .code = faults,
        .reason = unknown ? APL_STATUS_REASON_UNKNOWN_LEVEL : APL_STATUS_REASON_BAD_MESSAGE, .trading_status = 17};
    }
    reported[index] = faults != 0;
  }
  for (uint32_t i = 0; i < naive.dirty_count; i++) {
    const uint32_t index = naive.dirty[i];
    struct naive_book *book = &naive.books[index];
    book->dirty = 0;
    struct apl_top top = naive_top(book);
    top.changed = (uint8_t)((same_bid(&top, &book->top) ? 0 : APL_CHANGED_BID) | (same_ask(&top, &book->top) ? 0 : APL_CHANGED_ASK) |
                            (top.state == book->top.state ? 0 : APL_CHANGED_STATE));
    book->top = top;
    if (!top.changed) continue;
    top.origin_ns = origin_ns;
    top.instrument = index + 1;
    top.flags = flags & 0x7f;
    last = expect(APL_MSG_TOP);
    last->top = top;
  }
  naive.dirty_count = 0;
  if (last) last->top.flags |= END;
}

static void expect_of(const struct apl_event *event)
{
  const uint16_t template_id = event->header.template_id;
  naive_apply(&naive, event);
  if (template_id == APL_MSG_TRADE || template_id == APL_MSG_STATUS || template_id == APL_MSG_DEFINITION) *expect(template_id) = *event;
  const int told = template_id == APL_MSG_STATUS && event->status.reason != APL_STATUS_REASON_TRADING_STATUS;
  if (told || (event->book_order.flags & END)) expect_tops(event->head.origin_ns, event->book_order.flags);
}

static struct apl_event random_event(void)
{
  const uint32_t what = random_below(100), instrument = 1 + random_below(NAIVE_BOOKS);
  const uint8_t side = (uint8_t)random_below(2), flags = (uint8_t)(random_below(4) ? random_below(0x80) : END | random_below(0x80));
  const int64_t price = 100 + random_below(8) + (side ? 4 : 0);
  if (what < 45) { /* by order, on the first four instruments; some unknown, some twice */
    static const uint8_t actions[] = {0, 0, 0, 1, 2, 3, 9};
    const uint8_t action = actions[random_below(sizeof actions)];
    return order_event(1 + random_below(4), action, action ? APL_SIDE_NONE : side, 1 + random_below(25), price, 1 + random_below(9),
                       action == APL_BOOK_ACTION_REPLACE ? 1 + random_below(25) : 0, flags);
  }
  if (what < 80) { /* levels on the last three */
    static const uint8_t actions[] = {0, 1, 2, 4, 4, 4, 8};
    return level_event(NAIVE_BOOKS - random_below(3), actions[random_below(sizeof actions)], (uint8_t)random_below(4),
                       (uint8_t)random_below(4), price, random_below(6), flags);
  }
  if (what < 85) return trade_event(instrument, random_below(4) ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_DELETE, price, 1, flags);
  if (what < 88) return level_event(instrument, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, flags);
  if (what < 91) return order_event(1 + random_below(4), APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, 0, flags);
  struct apl_event event;
  if (what < 95) {
    event = status_event(random_below(NAIVE_BOOKS + 1), (uint8_t)(random_below(2) ? APL_BOOK_STATE_LIVE : random_below(4)),
                         (uint8_t)(random_below(2) ? APL_STATUS_REASON_SNAPSHOT : random_below(10)));
    event.status.flags = flags;
  } else if (what < 97) {
    event = status_event(instrument, random_below(2) ? APL_BOOK_STATE_HALTED : APL_BOOK_STATE_STALE, APL_STATUS_REASON_TRADING_STATUS);
    event.status.flags = flags;
  } else if (what < 99) {
    event = definition_event(instrument, APL_BOOK_ACTION_ADD, 0);
    event.definition.flags = flags;
  } else {
    memset(&event, 0, sizeof event);
    apl_event_header(&event, APL_MSG_STATISTIC);
    event.statistic = (struct apl_statistic){.origin_ns = 1, .instrument = instrument, .flags = flags};
  }
  return event;
}

static void compare(struct rig *rig)
{
  static struct apl_slot slots[EXPECTED];
  const size_t count = take(rig, slots, EXPECTED);
  CHECK_EQUAL(count, expected_count);
  for (size_t i = 0; i < count; i++) {
    CHECK_EQUAL(slots[i].event.header.template_id, expected[i].header.template_id);
    if (memcmp(&slots[i].event, &expected[i], sizeof expected[i]) != 0) {
      for (size_t k = 0; k < sizeof expected[i]; k++)
        fprintf(stderr, "%02x/%02x ", ((const uint8_t *)&slots[i].event)[k], ((const uint8_t *)&expected[i])[k]);
    }
    CHECK(memcmp(&slots[i].event, &expected[i], sizeof expected[i]) == 0);
  }
  expected_count = 0;
}

static void every_top_of_a_random_market_and_no_other(void)
{
  for (uint64_t seed = 1; seed <= 8; seed++) {
    random_state = seed;
    naive_init(&naive, 1000, 10, seed % 2 ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_UNKNOWN);
    memset(reported, 0, sizeof reported);
    struct rig rig =
      rig_new((struct apl_book_config){.instrument_capacity = NAIVE_BOOKS, .order_capacity = 1000, .start_live = seed % 2});
    uint64_t origin_ns = 1000;
    for (uint32_t i = 1; i <= NAIVE_BOOKS; i++) { /* all are seen, with a trading status */
      struct apl_event event = status_event(i, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_TRADING_STATUS);
      event.status.flags = END;
      expect_of(&event);
      feed_one(&rig, event);
    }
    for (int batch = 0; batch < 600; batch++) {
      struct apl_slot slots[BATCH];
      const size_t count = 1 + random_below(BATCH);
      for (size_t i = 0; i < count; i++) {
        if (random_below(5) == 0) origin_ns += random_below(1000);
        slots[i].event = random_event();
        slots[i].event.head.origin_ns = origin_ns;
        if (slots[i].event.header.template_id == APL_MSG_STATUS) slots[i].event.status.trading_status = 17;
        expect_of(&slots[i].event);
      }
      feed(&rig, slots, count);
      compare(&rig);
    }
    free(rig.state);
  }
}

static void other_events_and_the_middle_of_an_event_say_nothing(void)
{
  struct rig rig = rig_new((struct apl_book_config){.instrument_capacity = 4, .order_capacity = 9, .start_live = 1});
  struct apl_slot out[4];
  feed_one(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 1, 0, 0));
  const uint16_t foreign[] = {0, APL_MSG_TOP, APL_MSG_SIGNAL, APL_MSG_ORDER, APL_MSG_COMMAND, APL_MSG_HEARTBEAT, 15, 65535};
  for (size_t i = 0; i < sizeof foreign / sizeof foreign[0]; i++) {
    struct apl_event event = order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 2, 100, 1, 0, END);
    event.header.template_id = foreign[i];
    feed_one(&rig, event);
  }
  CHECK_EQUAL(apl_book_stage_ops.on_tick(rig.state, 5, &rig.output), 0);
  CHECK_EQUAL(take(&rig, out, 4), 0);
  feed_one(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 2, 101, 1, 0, END));
  CHECK_EQUAL(take(&rig, out, 4), 1);
  CHECK_EQUAL(out[0].event.top.changed, APL_CHANGED_BID | APL_CHANGED_ASK | APL_CHANGED_STATE);
  feed_one(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 3, 99, 1, 0, END)); /* behind the best: no top */
  CHECK_EQUAL(take(&rig, out, 4), 0);
  free(rig.state);
}

static void by_packet_a_quiet_tick_ends_the_last_event(void)
{
  struct rig rig = rig_new((struct apl_book_config){
    .instrument_capacity = 4, .order_capacity = 9, .start_live = 1, .event_end = APL_BOOK_EVENT_BY_PACKET});
  struct apl_slot out[4];
  struct apl_event event = order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 1, 0, END);
  feed_one(&rig, event);
  event.book_order.order_id = 2;
  event.head.origin_ns = 2;
  feed_one(&rig, event);
  CHECK_EQUAL(take(&rig, out, 4), 1);
  CHECK_EQUAL(out[0].event.top.bid_qty, 1);
  apl_book_stage_ops.on_tick(rig.state, 10, &rig.output);
  CHECK_EQUAL(take(&rig, out, 4), 0); /* news came since the last tick */
  apl_book_stage_ops.on_tick(rig.state, 20, &rig.output);
  CHECK_EQUAL(take(&rig, out, 4), 1);
  CHECK_EQUAL(out[0].event.top.bid_qty, 2);
  CHECK_EQUAL(out[0].event.head.origin_ns, 2);
  free(rig.state);
}

static void a_bad_configuration_is_refused(void)
{
  const struct apl_book_config bad = {.instrument_capacity = 0};
  const struct apl_context context = {0};
  APL_ALIGNED(64) uint8_t state[256];
  CHECK_EQUAL(apl_book_stage_ops.footprint(&bad), 0);
  CHECK_EQUAL(apl_book_stage_ops.init(state, &bad, &context), APL_ERR_ARGUMENT);
}

int main(void)
{
  RUN(every_top_of_a_random_market_and_no_other);
  RUN(other_events_and_the_middle_of_an_event_say_nothing);
  RUN(by_packet_a_quiet_tick_ends_the_last_event);
  RUN(a_bad_configuration_is_refused);
  return 0;
}
