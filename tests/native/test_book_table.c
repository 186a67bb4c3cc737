/* The stage `book` and its surroundings: the table of views, the instruments table, counters, a successor after a restart. */
#include "apl/counters.h"
#include "apl/instrument.h"
#include "apl/table.h"
#include "book_naive.h"

static struct naive naive;

struct rig {
  void *state;
  struct apl_table *table;
  struct apl_table *instruments;
  struct apl_counters *counters;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
};

static APL_ALIGNED(128) uint8_t ring_memory[256 + 1024 * 64];

static void *zeroed(size_t bytes)
{
  void *memory = aligned_alloc(128, apl_align_up(bytes, 128));
  CHECK(memory != NULL);
  return memset(memory, 0, bytes);
}

static void start(struct rig *rig, const struct apl_book_config *config)
{
  const struct apl_context context = {.table = rig->table, .instruments = rig->instruments, .counters = rig->counters};
  if (!rig->state) rig->state = zeroed(apl_book_stage_ops.footprint(config));
  CHECK_EQUAL(apl_book_stage_ops.init(rig->state, config, &context), 0);
  CHECK(apl_ring_new(ring_memory, 1024, 64, "tops"));
  CHECK(apl_ring_writer_join(&rig->writer, (struct apl_ring *)(void *)ring_memory));
  CHECK(apl_ring_reader_join(&rig->reader, apl_ring_join(ring_memory), 0, NULL));
}

static struct rig rig_new(struct apl_book_config config)
{
  struct rig rig = {0};
  const uint32_t capacity = config.instrument_capacity;
  rig.table = apl_table_join(apl_table_new(zeroed(apl_table_footprint(sizeof(struct apl_book_view), capacity)),
                                           sizeof(struct apl_book_view), capacity, "books"));
  rig.instruments = apl_table_join(apl_table_new(zeroed(apl_table_footprint(sizeof(struct apl_instrument), capacity)),
                                                 sizeof(struct apl_instrument), capacity, "instruments"));
  rig.counters = apl_counters_join(apl_counters_new(zeroed(apl_counters_footprint())));
  start(&rig, &config);
  return rig;
}

static void rig_free(struct rig *rig)
{
  free(rig->state);
  free(rig->table);
  free(rig->instruments);
  free(rig->counters);
}

static void feed(struct rig *rig, struct apl_event event)
{
  const struct apl_slot slot = {.event = event};
  rig->output.writer = &rig->writer;
  CHECK_EQUAL(apl_book_stage_ops.on_events(rig->state, 0, &slot, 1, &rig->output), 0);
}

static void tick(struct rig *rig, uint64_t now_ns)
{
  rig->output.writer = &rig->writer;
  CHECK_EQUAL(apl_book_stage_ops.on_tick(rig->state, now_ns, &rig->output), 0);
}

static struct apl_book_view record(const struct rig *rig, uint32_t index)
{
  struct apl_book_view view = {0};
  (void)apl_table_read(rig->table, index, &view);
  return view;
}

static void compare_side(const struct naive_book *book, uint32_t side, const struct apl_price_level *levels, uint32_t count, uint32_t max)
{
  CHECK_EQUAL(count, book->level_count[side] < max ? book->level_count[side] : max);
  for (uint32_t i = 0; i < max; i++) {
    CHECK_EQUAL(levels[i].price, i < count ? book->levels[side][i].price : 0);
    CHECK_EQUAL(levels[i].qty, i < count ? book->levels[side][i].qty : 0);
  }
}

static void the_table_is_the_books_as_of_the_last_venue_event(void)
{
  struct rig rig = rig_new((struct apl_book_config){.instrument_capacity = NAIVE_BOOKS, .order_capacity = 10, .depth = 15, .start_live = 1});
  naive_init(&naive, 10, 15, APL_BOOK_STATE_LIVE);
  random_state = 21;
  uint64_t versions[NAIVE_BOOKS] = {0}, updates[NAIVE_BOOKS] = {0};
  for (int i = 0; i < 20000; i++) {
    const uint32_t instrument = 1 + random_below(NAIVE_BOOKS);
    const uint8_t side = (uint8_t)random_below(4), flags = random_below(3) ? 0 : END;
    const struct apl_event event =
      random_below(20) == 0
        ? trade_event(instrument, random_below(4) ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_DELETE, 5, 1 + random_below(9), flags)
        : level_event(instrument, APL_BOOK_ACTION_LEVEL_SET, side, 0, 1 + random_below(20) + (side & 1 ? 15 : 0), random_below(4), flags);
    naive_apply(&naive, &event);
    updates[instrument - 1]++;
    feed(&rig, event);
    if (flags & END)
      for (uint32_t k = 0; k < NAIVE_BOOKS; k++) versions[k] += (uint64_t)naive.books[k].dirty, naive.books[k].dirty = 0;
    if (flags & END) naive.dirty_count = 0;
    for (uint32_t k = 0; k < NAIVE_BOOKS; k++) {
      CHECK_EQUAL(apl_table_version(rig.table, k), versions[k]); /* written once per venue event that changed it, else not at all */
      const struct naive_book *book = &naive.books[k];
      if (!versions[k] || book->dirty) continue;
      const struct apl_book_view view = record(&rig, k);
      CHECK_EQUAL(view.instrument, k + 1);
      CHECK_EQUAL(view.state, naive_top(book).state);
      CHECK_EQUAL(view.updates, updates[k]);
      compare_side(book, 0, view.bids, view.bid_count, APL_VIEW_LEVELS);
      compare_side(book, 1, view.asks, view.ask_count, APL_VIEW_LEVELS);
      compare_side(book, 2, view.implied_bids, view.implied_bid_count, APL_VIEW_IMPLIED);
      compare_side(book, 3, view.implied_asks, view.implied_ask_count, APL_VIEW_IMPLIED);
      CHECK_EQUAL(view.bid_levels, book->level_count[0]);
      CHECK_EQUAL(view.trade_volume, book->volume);
      CHECK_EQUAL(view.trades, book->trades);
    }
  }
  CHECK_EQUAL(apl_table_count(rig.table), NAIVE_BOOKS);
  rig_free(&rig);
}

/* Any event there is, most of them of one or two levels, so that records are mostly written in part. */
static struct apl_event any_event(void)
{
  static const uint8_t actions[] = {APL_BOOK_ACTION_ADD, APL_BOOK_ACTION_MODIFY, APL_BOOK_ACTION_MODIFY, APL_BOOK_ACTION_DELETE, APL_BOOK_ACTION_OVERLAY,
                                    APL_BOOK_ACTION_LEVEL_SET, APL_BOOK_ACTION_LEVEL_SET, APL_BOOK_ACTION_LEVEL_SET};
  const uint32_t instrument = 1 + random_below(3), kind = random_below(200);
  const uint8_t side = (uint8_t)random_below(4), flags = random_below(4) ? END : 0;
  const int64_t price = 1 + random_below(30) + (side & 1 ? 25 : 0);
  if (kind == 0) return status_event(random_below(2) ? instrument : 0, (uint8_t)random_below(7), (uint8_t)random_below(11));
  if (kind == 1) return level_event(instrument, APL_BOOK_ACTION_CLEAR, (uint8_t)random_below(5), 0, 0, 0, flags);
  if (kind == 2) return definition_event(instrument, (uint8_t)random_below(3), (uint8_t)random_below(14));
  if (kind == 3) return level_event(instrument, (uint8_t)random_below(12), side, (uint8_t)random_below(14), price, random_below(5), flags);
  if (kind < 20) return trade_event(instrument, APL_BOOK_ACTION_ADD, 5, 1, flags);
  if (kind < 40) return order_event(instrument, (uint8_t)random_below(10), side & 1, 1 + random_below(8), price, 1 + random_below(4), 0, flags);
  const uint8_t level = random_below(2) ? 0 : (uint8_t)(1 + random_below(kind < 60 ? 13 : 3));
  return level_event(instrument, actions[random_below(8)], side, level, price, random_below(6), flags);
}

/* Records are written in part, over what a snapshot slot held four versions ago; an engine that is asked for the whole view is the judge. */
static void a_record_written_in_part_is_the_whole_view(void)
{
  for (uint32_t round = 0; round < 40; round++) {
    const struct apl_book_config config = {.instrument_capacity = 3, .order_capacity = 20, .depth = 4 + round % 9, .start_live = round & 1};
    struct rig rig = rig_new(config);
    struct apl_book_engine *whole = engine_new(config);
    random_state = 77 + round;
    const struct apl_instrument known = {.id = 1, .depth = 12, .book_kind = (uint8_t)(round % 4)};
    if (round % 3 == 0) apl_table_write(rig.instruments, 0, &known);
    for (int i = 0; i < 3000; i++) {
      const struct apl_event event = any_event();
      feed(&rig, event);
      apply(whole, event);
      if (event.header.template_id == APL_MSG_DEFINITION && event.definition.instrument == 1 && round % 3 == 0)
        CHECK_EQUAL(apl_book_engine_describe(whole, 1, known.channel, known.book_kind, known.depth, known.depth_implied), 0);
      uint32_t settled[3];
      const size_t count = apl_book_engine_changed(whole, settled, 3);
      if (!(event.book_level.flags & END)) continue;
      for (size_t k = 0; k < count; k++) {
        struct apl_book_view expected, view = record(&rig, settled[k] - 1);
        memset(&expected, 0xee, sizeof expected);
        CHECK_EQUAL(apl_book_read(whole, settled[k], &expected), 0);
        CHECK(memcmp(&expected, &view, sizeof view) == 0);
      }
    }
    engine_free(whole);
    rig_free(&rig);
  }
}

/* The top that a change from one view to the next calls for; 0: none. */
static int top_between(const struct apl_book_view *was, const struct apl_book_view *is, const struct apl_event *cause, struct apl_event *top)
{
  const struct apl_price_level *bid = &is->bids[0], *ask = &is->asks[0];
  const uint8_t changed = (uint8_t)((bid->price != was->bids[0].price || bid->qty != was->bids[0].qty ? APL_CHANGED_BID : 0) |
                                    (ask->price != was->asks[0].price || ask->qty != was->asks[0].qty ? APL_CHANGED_ASK : 0) |
                                    (is->state != was->state ? APL_CHANGED_STATE : 0));
  apl_event_header(top, APL_MSG_TOP);
  top->top = (struct apl_top){.origin_ns = cause->head.origin_ns, .instrument = is->instrument, .state = is->state, .changed = changed,
                              .flags = cause->book_level.flags, .bid_price = bid->price, .bid_qty = bid->qty, .ask_price = ask->price, .ask_qty = ask->qty};
  return changed != 0;
}

/* A level that is there, mostly near the best, mostly to a price that fits; now and then another level, a side that is not there, or a crossing. */
static struct apl_event calm_event(uint64_t origin_ns)
{
  static const int64_t per_level[] = {-10, 10, -10, 10};
  const uint8_t side = (uint8_t)(random_below(20) ? random_below(2) : random_below(4));
  const uint8_t level = (uint8_t)(random_below(3) ? 1 : 1 + random_below(12)), by_price = random_below(3) == 0;
  const uint8_t usual = by_price && random_below(2) ? APL_BOOK_ACTION_LEVEL_SET : APL_BOOK_ACTION_MODIFY;
  const uint8_t action = random_below(40) ? usual : (uint8_t)random_below(11);
  const int64_t away = random_below(30) ? (int64_t)random_below(9) - 4 : (int64_t)random_below(60) - 30;
  const uint8_t flags = (uint8_t)((random_below(10) ? END : 0) | random_below(4));
  const int64_t price = -30 + level * per_level[side] + (side & 1 ? 5 : -5) + away;
  struct apl_event event = level_event(1 + random_below(2), action, side, by_price ? 0 : level, price, random_below(9), flags);
  event.head.origin_ns = origin_ns;
  return event;
}

/* The first forty: ten levels on each side of two books. */
static struct apl_event opening_event(uint32_t i)
{
  const uint32_t instrument = 1 + i % 2, is_ask = i >= 20, level = 1 + i / 2 % 10;
  const int64_t away = 5 + 10 * (int64_t)level;
  return level_event(instrument, APL_BOOK_ACTION_ADD, (uint8_t)is_ask, (uint8_t)level, is_ask ? -30 + away : -30 - away, 5, END);
}

/* What goes from event to top in one go comes to what an engine comes to that goes the general way: state, top, record. Prices below 0, too. */
static void calm_books_are_changed_as_all_others(void)
{
  uint32_t tops = 0;
  for (uint32_t round = 0; round < 60; round++) {
    const struct apl_book_config config = {.instrument_capacity = 2, .start_live = 1};
    struct rig rig = rig_new(config);
    struct apl_book_engine *whole = engine_new(config);
    random_state = 7 + round;
    for (uint64_t i = 0; i < 1000; i++) {
      struct apl_event event = calm_event(i), expected;
      if (i < 40) event = opening_event((uint32_t)i);
      const int is_first = !apl_table_version(rig.table, event.head.instrument - 1);
      struct apl_book_view was, is;
      struct apl_slot out[4];
      CHECK_EQUAL(apl_book_read(whole, event.head.instrument, &was), 0);
      feed(&rig, event);
      apply(whole, event);
      const size_t count = apl_ring_copy(&rig.reader, out, 4);
      if (!(event.book_level.flags & END)) { /* to be settled by one that ends: of this book, so that there is one top */
        CHECK_EQUAL(count, 0);
        struct apl_event end = trade_event(event.head.instrument, APL_BOOK_ACTION_DELETE, 0, 0, END);
        feed(&rig, end);
        apply(whole, end);
        (void)apl_ring_copy(&rig.reader, out, 4);
        continue;
      }
      CHECK_EQUAL(apl_book_read(whole, event.head.instrument, &is), 0);
      const struct apl_book_view view = record(&rig, event.head.instrument - 1);
      CHECK(memcmp(&view, &is, sizeof is) == 0);
      CHECK_EQUAL(apl_ring_reader_missed(&rig.reader), 0);
      if (is_first || (count && out[0].event.header.template_id == APL_MSG_STATUS)) continue; /* a fault's report: test_book_state.c */
      CHECK_EQUAL(count, (size_t)top_between(&was, &is, &event, &expected));
      tops += (uint32_t)count;
      if (count) CHECK(memcmp(&out[0].event, &expected, sizeof expected) == 0);
    }
    engine_free(whole);
    rig_free(&rig);
  }
  CHECK(tops > 5000);
}

static void a_definition_brings_depth_kind_and_channel_from_the_instruments_table(void)
{
  struct rig rig = rig_new((struct apl_book_config){.instrument_capacity = 4, .order_capacity = 10, .start_live = 1});
  const struct apl_instrument known = {.id = 2, .channel = 320, .depth = 3, .depth_implied = 1, .book_kind = 3};
  apl_table_write(rig.instruments, 1, &known);
  feed(&rig, definition_event(2, APL_BOOK_ACTION_ADD, 0));
  feed(&rig, definition_event(3, APL_BOOK_ACTION_ADD, 0)); /* not in the table: as configured */
  CHECK_EQUAL(record(&rig, 1).kinds, APL_BOOK_BY_ORDER | APL_BOOK_BY_PRICE);
  for (uint8_t i = 1; i <= 4; i++)
    for (uint32_t instrument = 2; instrument <= 3; instrument++) {
      feed(&rig, level_event(instrument, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100 + i, 1, END));
      feed(&rig, level_event(instrument, APL_BOOK_ACTION_ADD, APL_SIDE_BID_IMPLIED, 1, 100 + i, 1, END));
    }
  CHECK_EQUAL(record(&rig, 1).bid_levels, 3);
  CHECK_EQUAL(record(&rig, 1).implied_bid_count, 1);
  CHECK_EQUAL(record(&rig, 2).bid_levels, 4);
  CHECK_EQUAL(record(&rig, 2).implied_bid_count, 2);
  struct apl_event gap = status_event(0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  gap.status.channel = 310; /* of nobody known: for all */
  feed(&rig, gap);
  CHECK_EQUAL(record(&rig, 1).state, APL_BOOK_STATE_SUSPECT);
  feed(&rig, status_event(2, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT));
  gap.status.channel = 320;
  feed(&rig, gap);
  CHECK_EQUAL(record(&rig, 1).state, APL_BOOK_STATE_SUSPECT);
  rig_free(&rig);
}

static void counters_are_kept_by_the_tick(void)
{
  struct rig rig = rig_new((struct apl_book_config){.instrument_capacity = 2, .order_capacity = 10, .start_live = 1});
  feed(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  feed(&rig, order_event(7, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  tick(&rig, 1);
  const char *names[] = {"events", "tops", "out_of_range", "unknown_levels"};
  const uint64_t values[] = {2, 1, 1, 0};
  for (size_t i = 0; i < 4; i++)
    CHECK_EQUAL(apl_counters_value(rig.counters, (uint32_t)apl_counters_name(rig.counters, names[i])), values[i]);
  rig_free(&rig);
}

static void a_successor_takes_back_what_its_predecessor_said(void)
{
  const struct apl_book_config config = {.instrument_capacity = 4, .order_capacity = 10, .start_live = 1};
  struct rig rig = rig_new(config);
  feed(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  feed(&rig, order_event(3, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  CHECK_EQUAL(record(&rig, 2).state, APL_BOOK_STATE_LIVE);
  start(&rig, &config);
  tick(&rig, 99);
  struct apl_slot out[8];
  CHECK_EQUAL(apl_ring_copy(&rig.reader, out, 8), 2); /* instrument 2 was never shown */
  CHECK_EQUAL(out[0].event.top.instrument, 1);
  CHECK_EQUAL(out[1].event.top.instrument, 3);
  CHECK_EQUAL(out[1].event.top.state, APL_BOOK_STATE_UNKNOWN);
  CHECK_EQUAL(out[1].event.top.bid_qty, 0);
  CHECK_EQUAL(out[1].event.top.origin_ns, 99);
  CHECK_EQUAL(record(&rig, 2).state, APL_BOOK_STATE_UNKNOWN);
  CHECK_EQUAL(record(&rig, 2).bid_count, 0);
  feed(&rig, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 2, 1, 1, 0, END)); /* start_live or not: it has not seen order 1 */
  CHECK_EQUAL(record(&rig, 0).state, APL_BOOK_STATE_UNKNOWN);
  tick(&rig, 100);
  CHECK_EQUAL(apl_ring_copy(&rig.reader, out, 8), 1);
  feed(&rig, status_event(0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT));
  CHECK_EQUAL(record(&rig, 0).state, APL_BOOK_STATE_LIVE);
  CHECK_EQUAL(apl_table_count(rig.table), 3);
  rig_free(&rig);
}

static void a_table_of_something_else_is_refused(void)
{
  const struct apl_book_config config = {.instrument_capacity = 2};
  struct apl_context context = {0};
  context.table = apl_table_join(apl_table_new(zeroed(apl_table_footprint(64, 2)), 64, 2, "books"));
  void *state = zeroed(apl_book_stage_ops.footprint(&config));
  CHECK_EQUAL(apl_book_stage_ops.init(state, &config, &context), APL_ERR_ARGUMENT);
  CHECK(strstr(apl_err_text(), "64 bytes") != NULL);
  free(state);
  free(context.table);
}

int main(void)
{
  RUN(the_table_is_the_books_as_of_the_last_venue_event);
  RUN(a_record_written_in_part_is_the_whole_view);
  RUN(calm_books_are_changed_as_all_others);
  RUN(a_definition_brings_depth_kind_and_channel_from_the_instruments_table);
  RUN(counters_are_kept_by_the_tick);
  RUN(a_successor_takes_back_what_its_predecessor_said);
  RUN(a_table_of_something_else_is_refused);
  return 0;
}
