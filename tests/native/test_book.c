/* The book engine, action by action: refusals, by order, positional, by price, capacity. States: test_book_state.c. */
#include "book_events.h"

static const struct apl_book_config small = {.instrument_capacity = 4, .order_capacity = 100, .start_live = 1};

static void refuses_bad_configurations_each_by_name(void)
{
  struct apl_book_config bad[] = {
    {.instrument_capacity = 0}, {.instrument_capacity = APL_BOOK_INSTRUMENTS_MAX + 1},
    {.instrument_capacity = 2, .instrument_base = UINT32_MAX - 1}, {.instrument_capacity = 1, .order_capacity = 0x40000000},
    {.instrument_capacity = 1, .level_capacity = 0x40000001}, {.instrument_capacity = 1, .depth = 256},
    {.instrument_capacity = 1, .depth_implied = 256}, {.instrument_capacity = 1, .event_end = 2},
  };
  const char *names[] = {"instrument_capacity", "instrument_capacity", "instrument_base", "order_capacity", "level_capacity", "depth",
                         "depth_implied", "event_end"};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    apl_err_clear();
    CHECK_EQUAL(apl_book_engine_footprint(&bad[i]), 0);
    CHECK(strstr(apl_err_text(), names[i]) != NULL);
  }
  CHECK_EQUAL(apl_book_engine_footprint(NULL), 0);
  static APL_ALIGNED(64) uint8_t memory[128];
  CHECK(!apl_book_engine_new(NULL, &small));
  CHECK(!apl_book_engine_new(memory + 8, &small));
  CHECK(!apl_book_engine_new(memory, &bad[0]));
  CHECK(!apl_book_engine_join(NULL));
  CHECK(!apl_book_engine_join(memory));
  CHECK(strstr(apl_err_text(), "no book engine") != NULL);
}

static void a_deleted_engine_is_joined_no_more(void)
{
  struct apl_book_engine *engine = engine_new(small);
  CHECK(apl_book_engine_delete(engine) == engine);
  CHECK(!apl_book_engine_join(engine));
  free(engine);
}

static void orders_gather_in_levels_best_first(void)
{
  struct apl_book_engine *engine = engine_new(small);
  add(engine, APL_SIDE_BID, 1, 100, 5);
  add(engine, APL_SIDE_BID, 2, 102, 7);
  add(engine, APL_SIDE_BID, 3, 101, 1);
  add(engine, APL_SIDE_BID, 4, 102, 3);
  add(engine, APL_SIDE_ASK, 5, 104, 2);
  add(engine, APL_SIDE_ASK, 6, 103, 9);
  CHECK_LEVELS(engine, APL_SIDE_BID, 102, 10, 101, 1, 100, 5);
  CHECK_LEVELS(engine, APL_SIDE_ASK, 103, 9, 104, 2);
  change(engine, APL_BOOK_ACTION_DELETE, 3, 0, 0);
  change(engine, APL_BOOK_ACTION_EXECUTE, 2, 0, 2);
  change(engine, APL_BOOK_ACTION_EXECUTE, 6, 0, 9);
  CHECK_LEVELS(engine, APL_SIDE_BID, 102, 8, 100, 5);
  CHECK_LEVELS(engine, APL_SIDE_ASK, 104, 2);
  CHECK_EQUAL(apl_book_orders(engine), 4);
  CHECK_EQUAL(apl_book_order_count(engine, 1, APL_SIDE_BID), 3);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  engine_free(engine);
}

static void check_queue(const struct apl_book_engine *engine, int64_t price, size_t count, const uint64_t *ids)
{
  struct apl_resting_order orders[16];
  CHECK_EQUAL(apl_book_queue(engine, 1, APL_SIDE_BID, price, orders, 16), count);
  int64_t ahead = 0;
  for (size_t i = 0; i < count; i++) {
    int64_t qty;
    uint32_t before;
    CHECK_EQUAL(orders[i].order_id, ids[i]);
    CHECK_EQUAL(apl_book_queue_ahead(engine, 1, ids[i], &qty, &before), 0);
    CHECK_EQUAL(qty, ahead);
    CHECK_EQUAL(before, i);
    ahead += orders[i].qty;
  }
}
#define CHECK_QUEUE(engine, price, ...)                                                                                         \
  check_queue(engine, price, sizeof((uint64_t[]){__VA_ARGS__}) / 8, (const uint64_t[]){__VA_ARGS__})

static void the_queue_is_in_order_of_arrival_without_priorities(void)
{
  struct apl_book_engine *engine = engine_new(small);
  for (uint64_t id = 1; id <= 4; id++) add(engine, APL_SIDE_BID, id, 100, 10);
  CHECK_QUEUE(engine, 100, 1, 2, 3, 4);
  change(engine, APL_BOOK_ACTION_MODIFY, 2, 100, 5); /* smaller: keeps its place */
  CHECK_QUEUE(engine, 100, 1, 2, 3, 4);
  change(engine, APL_BOOK_ACTION_MODIFY, 1, 100, 11); /* larger: queues anew */
  CHECK_QUEUE(engine, 100, 2, 3, 4, 1);
  change(engine, APL_BOOK_ACTION_MODIFY, 3, 101, 10);
  change(engine, APL_BOOK_ACTION_MODIFY, 3, 100, 10);
  CHECK_QUEUE(engine, 100, 2, 4, 1, 3);
  change(engine, APL_BOOK_ACTION_EXECUTE, 2, 0, 1);
  CHECK_QUEUE(engine, 100, 2, 4, 1, 3);
  change(engine, APL_BOOK_ACTION_MODIFY, 4, 100, 0); /* quantity 0 deletes */
  CHECK_QUEUE(engine, 100, 2, 1, 3);
  int64_t qty;
  uint32_t orders;
  CHECK_EQUAL(apl_book_queue_ahead(engine, 1, 4, &qty, &orders), APL_ERR_NOT_FOUND);
  CHECK_EQUAL(apl_book_queue_ahead(engine, 9, 1, &qty, &orders), APL_ERR_NOT_FOUND);
  CHECK_EQUAL(stats_of(engine).unknown_orders, 0);
  engine_free(engine);
}

static void the_venues_priority_orders_the_queue(void)
{
  struct apl_book_engine *engine = engine_new(small);
  const uint64_t priorities[] = {50, 20, 40, 20, 60};
  for (uint64_t id = 1; id <= 5; id++)
    apply(engine, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, id, 100, 1, priorities[id - 1], END));
  CHECK_QUEUE(engine, 100, 2, 4, 3, 1, 5);
  apply(engine, order_event(1, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 3, 100, 9, 40, END)); /* same priority: keeps its place */
  CHECK_QUEUE(engine, 100, 2, 4, 3, 1, 5);
  apply(engine, order_event(1, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 2, 100, 1, 55, END));
  CHECK_QUEUE(engine, 100, 4, 3, 1, 2, 5);
  struct apl_resting_order order;
  CHECK_EQUAL(apl_book_order(engine, 1, 3, &order), 0);
  CHECK_EQUAL(order.qty, 9);
  CHECK_EQUAL(order.priority, 40);
  CHECK_EQUAL(apl_book_order(engine, 2, 3, &order), APL_ERR_NOT_FOUND);
  engine_free(engine);
}

static void replace_takes_the_side_and_the_end_of_the_queue(void)
{
  struct apl_book_engine *engine = engine_new(small);
  add(engine, APL_SIDE_BID, 1, 100, 5);
  add(engine, APL_SIDE_BID, 2, 100, 6);
  apply(engine, order_event(1, APL_BOOK_ACTION_REPLACE, APL_SIDE_NONE, 1, 100, 4, 77, END));
  CHECK_QUEUE(engine, 100, 2, 77);
  apply(engine, order_event(1, APL_BOOK_ACTION_REPLACE, APL_SIDE_NONE, 77, 99, 3, 78, END));
  CHECK_LEVELS(engine, APL_SIDE_BID, 100, 6, 99, 3);
  apply(engine, order_event(1, APL_BOOK_ACTION_REPLACE, APL_SIDE_NONE, 2, 101, 2, 2, END)); /* onto its own id */
  CHECK_LEVELS(engine, APL_SIDE_BID, 101, 2, 99, 3);
  CHECK_EQUAL(stats_of(engine).duplicate_orders, 0);
  engine_free(engine);
}

static void one_id_on_two_instruments_is_two_orders(void)
{
  struct apl_book_engine *engine = engine_new(small);
  for (uint32_t instrument = 1; instrument <= 4; instrument++)
    apply(engine, order_event(instrument, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 7, 100 + instrument, instrument, 0, END));
  apply(engine, order_event(2, APL_BOOK_ACTION_DELETE, APL_SIDE_NONE, 7, 0, 0, 0, END));
  CHECK_EQUAL(apl_book_orders(engine), 3);
  CHECK_EQUAL(apl_book_level_count(engine, 2, 0, APL_SIDE_ASK), 0);
  CHECK_EQUAL(view_of(engine, 3).asks[0].price, 103);
  engine_free(engine);
}

static void what_orders_cannot_be_is_counted_and_suspect(void)
{
  const struct apl_event bad[] = {
    order_event(1, APL_BOOK_ACTION_DELETE, APL_SIDE_NONE, 9, 0, 0, 0, END), order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_NONE, 9, 1, 1, 0, END),
    order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 9, 1, 0, 0, END),     order_event(1, APL_BOOK_ACTION_ADD, 200, 9, 1, 1, 0, END),
    order_event(1, 99, APL_SIDE_BID, 1, 1, 1, 0, END),                      order_event(1, APL_BOOK_ACTION_LEVEL_SET, 0, 1, 1, 1, 0, END),
    order_event(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_NONE, 1, 0, -4, 0, END), order_event(1, APL_BOOK_ACTION_MODIFY, APL_SIDE_ASK, 1, 1, 1, 0, END),
    order_event(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_BID, 1, 0, 6, 0, END), order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 1, 1, 0, END),
  };
  const uint8_t faults[] = {APL_BOOK_FAULT_UNKNOWN_ORDER, APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_BAD_ORDER,
                            APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_BAD_ORDER,
                            APL_BOOK_FAULT_BAD_ORDER, APL_BOOK_FAULT_DUPLICATE_ORDER};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    struct apl_book_engine *engine = engine_new(small);
    add(engine, APL_SIDE_BID, 1, 100, 5);
    apply(engine, bad[i]);
    CHECK_EQUAL(view_of(engine, 1).faults, faults[i]);
    CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_SUSPECT);
    CHECK_EQUAL(apl_book_state(engine, 2), APL_BOOK_STATE_UNKNOWN); /* never named */
    const struct apl_book_stats stats = stats_of(engine);
    CHECK_EQUAL(stats.unknown_orders + stats.malformed + stats.duplicate_orders, 1);
    apply(engine, order_event(1, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, 0, END));
    CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE); /* begins anew */
    CHECK_EQUAL(apl_book_orders(engine), 0);
    engine_free(engine);
  }
}

static void instruments_out_of_range_are_counted(void)
{
  struct apl_book_config config = small;
  config.instrument_base = 1000;
  struct apl_book_engine *engine = engine_new(config);
  const uint32_t ids[] = {0, 1, 1000, 1005, UINT32_MAX};
  for (size_t i = 0; i < 5; i++) {
    apply(engine, order_event(ids[i], APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
    apply(engine, level_event(ids[i], APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, END));
    apply(engine, trade_event(ids[i], APL_BOOK_ACTION_ADD, 1, 1, END));
    CHECK_EQUAL(apl_book_level_count(engine, ids[i], 0, APL_SIDE_BID), 0);
    struct apl_book_view view;
    CHECK_EQUAL(apl_book_read(engine, ids[i], &view), APL_ERR_NOT_FOUND);
    CHECK_EQUAL(apl_book_engine_describe(engine, ids[i], 1, 1, 1, 1), APL_ERR_NOT_FOUND);
  }
  CHECK_EQUAL(stats_of(engine).out_of_range, 15 + 5);
  apply(engine, order_event(1001, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  apply(engine, order_event(1004, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  CHECK_EQUAL(apl_book_orders(engine), 2);
  engine_free(engine);
}

static void a_full_order_store_makes_the_book_suspect_and_goes_on(void)
{
  struct apl_book_config config = small;
  config.order_capacity = 3;
  struct apl_book_engine *engine = engine_new(config);
  for (uint64_t id = 1; id <= 5; id++) add(engine, APL_SIDE_BID, id, (int64_t)id, 1);
  CHECK_LEVELS(engine, APL_SIDE_BID, 3, 1, 2, 1, 1, 1);
  CHECK_EQUAL(stats_of(engine).orders_full, 2);
  CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_ORDERS_FULL);
  change(engine, APL_BOOK_ACTION_DELETE, 2, 0, 0);
  add(engine, APL_SIDE_BID, 6, 9, 1);
  CHECK_LEVELS(engine, APL_SIDE_BID, 9, 1, 3, 1, 1, 1);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_SUSPECT);
  engine_free(engine);
}

static void a_full_level_pool_makes_the_book_suspect_and_goes_on(void)
{
  struct apl_book_config config = small;
  config.level_capacity = 16;
  struct apl_book_engine *engine = engine_new(config);
  for (uint64_t id = 1; id <= 20; id++) add(engine, APL_SIDE_BID, id, (int64_t)id, 1); /* 16 fit */
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_BID), 16);
  CHECK_EQUAL(apl_book_orders(engine), 16);
  CHECK_EQUAL(stats_of(engine).levels_full, 4);
  change(engine, APL_BOOK_ACTION_MODIFY, 8, 30, 1); /* its level goes, so there is room for its new one */
  CHECK_EQUAL(view_of(engine, 1).bids[0].price, 30);
  add(engine, APL_SIDE_BID, 99, 30, 1); /* no new level needed */
  CHECK_EQUAL(view_of(engine, 1).bids[0].qty, 2);
  level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_ASK, 0, 50, 1);
  CHECK_EQUAL(apl_book_level_count(engine, 1, APL_BOOK_BY_PRICE, APL_SIDE_ASK), 1);
  level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_BID, 0, 40, 1); /* the second of two blocks of eight */
  CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_ORDERS_FULL);
  level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_BID_IMPLIED, 0, 40, 1);
  CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_ORDERS_FULL | APL_BOOK_FAULT_LEVELS_FULL);
  engine_free(engine);
}

static void positional_levels_shift(void)
{
  struct apl_book_config config = small;
  config.depth = 3;
  struct apl_book_engine *engine = engine_new(config);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 1);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 2, 99, 2);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 101, 3);
  CHECK_LEVELS(engine, APL_SIDE_BID, 101, 3, 100, 1, 99, 2);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 102, 4); /* the third drops */
  CHECK_LEVELS(engine, APL_SIDE_BID, 102, 4, 101, 3, 100, 1);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 2, 101, 9);
  level(engine, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 1, 102, 4);
  CHECK_LEVELS(engine, APL_SIDE_BID, 101, 9, 100, 1);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 3, 99, 7);
  level(engine, APL_BOOK_ACTION_OVERLAY, APL_SIDE_BID, 2, 100, 8);
  CHECK_LEVELS(engine, APL_SIDE_BID, 101, 9, 100, 8, 99, 7);
  level(engine, APL_BOOK_ACTION_DELETE_FROM, APL_SIDE_BID, 2, 0, 0);
  CHECK_LEVELS(engine, APL_SIDE_BID, 99, 7);
  level(engine, APL_BOOK_ACTION_OVERLAY, APL_SIDE_BID, 2, 98, 6); /* appends behind the last */
  CHECK_LEVELS(engine, APL_SIDE_BID, 99, 7, 98, 6);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 103, 5);
  level(engine, APL_BOOK_ACTION_DELETE_THRU, APL_SIDE_BID, 1, 0, 0);
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_BID), 0);
  CHECK_LEVELS(engine, APL_SIDE_ASK, 103, 5);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  engine_free(engine);
}

static void a_level_never_seen_makes_the_book_suspect(void)
{
  const uint8_t actions[] = {APL_BOOK_ACTION_ADD, APL_BOOK_ACTION_MODIFY, APL_BOOK_ACTION_DELETE, APL_BOOK_ACTION_OVERLAY,
                             APL_BOOK_ACTION_DELETE_FROM};
  for (size_t i = 0; i < sizeof actions; i++)
    for (int far = 0; far < 2; far++) {
      struct apl_book_engine *engine = engine_new(small);
      level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 100, 1);
      level(engine, actions[i], APL_SIDE_ASK, far ? 255 : 3, 102, 1);
      CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_UNKNOWN_LEVEL);
      CHECK_EQUAL(view_of(engine, 1).reason, APL_STATUS_REASON_UNKNOWN_LEVEL);
      CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_SUSPECT);
      CHECK_EQUAL(stats_of(engine).unknown_levels, 1);
      const int sets = !far && actions[i] != APL_BOOK_ACTION_DELETE && actions[i] != APL_BOOK_ACTION_DELETE_FROM;
      CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_ASK), sets ? 3 : actions[i] != APL_BOOK_ACTION_DELETE_FROM);
      CHECK_EQUAL(view_of(engine, 1).asks[1].unseen, sets);
      CHECK_EQUAL(view_of(engine, 1).asks[2].price, sets ? 102 : 0);
      engine_free(engine);
    }
}

static void who_joins_late_has_each_level_right_from_its_first_naming_on(void)
{
  struct apl_book_engine *engine = engine_new(small);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 2, 99, 5);
  struct apl_book_view view = view_of(engine, 1);
  CHECK_EQUAL(view.bid_count, 2);
  CHECK_EQUAL(view.bids[0].unseen, 1);
  CHECK_EQUAL(view.bids[0].qty, 0);
  CHECK_EQUAL(view.bids[1].price, 99);
  level(engine, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 1, 0, 0); /* unseen too, but it shifts what is seen */
  CHECK_LEVELS(engine, APL_SIDE_BID, 99, 5);
  CHECK_EQUAL(stats_of(engine).unknown_levels, 2);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 4, 90, 1);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 3, 89, 1); /* not between 99 and 90, across the unseen level 2 */
  CHECK_EQUAL(stats_of(engine).misordered, 1);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 3, 91, 1);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 2, 95, 1);
  CHECK_LEVELS(engine, APL_SIDE_BID, 99, 5, 95, 1, 91, 1, 90, 1);
  apply(engine, status_event(1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT));
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  engine_free(engine);
}

static void a_level_out_of_order_makes_the_book_suspect(void)
{
  const int64_t prices[] = {100, 99, 102, 103};
  for (size_t i = 0; i < 4; i++) {
    struct apl_book_engine *engine = engine_new(small);
    level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 100, 1);
    level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 2, 102, 1);
    level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 2, prices[i], 1);
    CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_MISORDERED);
    CHECK_EQUAL(stats_of(engine).misordered, 1);
    engine_free(engine);
  }
}

static void what_levels_cannot_be_is_counted_and_suspect(void)
{
  const struct apl_event bad[] = {
    level_event(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_BID, 1, 1, 1, END), level_event(1, 77, APL_SIDE_BID, 1, 1, 1, END),
    level_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_NONE, 1, 1, 1, END),    level_event(1, APL_BOOK_ACTION_ADD, 9, 1, 1, 1, END),
    level_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, -1, END),    level_event(1, APL_BOOK_ACTION_CLEAR, 9, 1, 1, 1, END),
    level_event(1, APL_BOOK_ACTION_DELETE_FROM, APL_SIDE_BID, 0, 1, 1, END),
  };
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    struct apl_book_engine *engine = engine_new(small);
    level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 1);
    apply(engine, bad[i]);
    CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_BAD_LEVEL);
    CHECK_LEVELS(engine, APL_SIDE_BID, 100, 1);
    level(engine, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0);
    CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
    CHECK_EQUAL(view_of(engine, 1).bid_levels, 0);
    engine_free(engine);
  }
}

static void the_depth_is_the_definitions(void)
{
  struct apl_book_engine *engine = engine_new(small);
  apply(engine, definition_event(1, APL_BOOK_ACTION_ADD, 2));
  for (uint8_t i = 1; i <= 2; i++) level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, i, 100 - i, i);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 9);
  CHECK_LEVELS(engine, APL_SIDE_BID, 100, 9, 99, 1);
  apply(engine, definition_event(1, APL_BOOK_ACTION_MODIFY, 40));
  for (uint8_t i = 3; i <= 40; i++) level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, i, 100 - i, i);
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_BID), 40);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  apply(engine, definition_event(1, APL_BOOK_ACTION_MODIFY, 5)); /* shallower: cut at the next level added */
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 200, 1);
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_BID), 5);
  engine_free(engine);
}

static void implied_levels_are_books_of_their_own(void)
{
  struct apl_book_engine *engine = engine_new(small);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 100, 1);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID_IMPLIED, 1, 103, 4);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID_IMPLIED, 1, 104, 5);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID_IMPLIED, 1, 105, 6);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK_IMPLIED, 1, 102, 7);
  const struct apl_book_view view = view_of(engine, 1);
  CHECK_EQUAL(view.bid_count, 1);
  CHECK_EQUAL(view.implied_bid_count, 2);
  CHECK_EQUAL(view.implied_bids[0].price, 105);
  CHECK_EQUAL(view.implied_bids[1].price, 104);
  CHECK_EQUAL(view.implied_asks[0].qty, 7);
  CHECK_EQUAL(view.state, APL_BOOK_STATE_LIVE); /* not crossed by implied levels */
  CHECK_EQUAL(apl_book_level_count(engine, 1, APL_BOOK_BY_ORDER, APL_SIDE_BID_IMPLIED), 0);
  engine_free(engine);
}

static void levels_by_price_are_set_and_deleted(void)
{
  struct apl_book_engine *engine = engine_new(small);
  for (int64_t price = 1; price <= 50; price++) level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_BID, 0, price * 7 % 53, price);
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, APL_SIDE_BID), 50);
  for (int64_t price = 0; price <= 60; price++)
    if (price != 20 && price != 5) level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_BID, 0, price, 0); /* absent ones too */
  level(engine, APL_BOOK_ACTION_LEVEL_SET, APL_SIDE_BID, 0, 20, 4);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_BID, 0, 5, 3);
  CHECK_LEVELS(engine, APL_SIDE_BID, 20, 4, 5, 3);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  level(engine, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 0, 5, 0);
  level(engine, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 0, 6, 0);
  CHECK_LEVELS(engine, APL_SIDE_BID, 20, 4);
  CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_UNKNOWN_LEVEL);
  engine_free(engine);
}

static void tops_come_from_levels_when_both_books_exist(void)
{
  struct apl_book_engine *engine = engine_new(small);
  add(engine, APL_SIDE_BID, 1, 100, 5);
  CHECK_EQUAL(view_of(engine, 1).bids[0].price, 100);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 101, 6);
  add(engine, APL_SIDE_BID, 2, 102, 5);
  const struct apl_book_view view = view_of(engine, 1);
  CHECK_EQUAL(view.kinds, APL_BOOK_BY_ORDER | APL_BOOK_BY_PRICE);
  CHECK_EQUAL(view.bids[0].price, 101);
  CHECK_EQUAL(view.bid_orders, 2);
  CHECK_EQUAL(apl_book_level_count(engine, 1, APL_BOOK_BY_ORDER, APL_SIDE_BID), 2);
  change(engine, APL_BOOK_ACTION_DELETE, 55, 0, 0); /* a fault of the other book is shown, but does not make this one suspect */
  CHECK_EQUAL(view_of(engine, 1).faults, APL_BOOK_FAULT_UNKNOWN_ORDER);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  engine_free(engine);
}

static void trades_are_counted_and_busts_taken_off(void)
{
  struct apl_book_engine *engine = engine_new(small);
  apply(engine, trade_event(1, APL_BOOK_ACTION_ADD, 100, 5, END));
  apply(engine, trade_event(1, APL_BOOK_ACTION_ADD, 101, 7, END));
  apply(engine, trade_event(1, APL_BOOK_ACTION_DELETE, 100, 5, END));
  const struct apl_book_view view = view_of(engine, 1);
  CHECK_EQUAL(view.trade_price, 101);
  CHECK_EQUAL(view.trade_qty, 7);
  CHECK_EQUAL(view.trade_volume, 7);
  CHECK_EQUAL(view.trades, 2);
  engine_free(engine);
}

static void clear_of_instrument_zero_empties_every_book(void)
{
  struct apl_book_engine *engine = engine_new(small);
  for (uint32_t i = 1; i <= 3; i++) {
    apply(engine, order_event(i, APL_BOOK_ACTION_ADD, APL_SIDE_BID, i, 5, 5, 0, END));
    apply(engine, level_event(i, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 7, 5, END));
  }
  apply(engine, level_event(0, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, END));
  CHECK_EQUAL(apl_book_orders(engine), 3);
  CHECK_EQUAL(view_of(engine, 2).ask_levels, 0);
  apply(engine, order_event(0, APL_BOOK_ACTION_CLEAR, APL_SIDE_BID, 0, 0, 0, 0, END));
  CHECK_EQUAL(apl_book_orders(engine), 0);
  uint32_t changed[4];
  CHECK_EQUAL(apl_book_engine_changed(engine, changed, 4), 3);
  CHECK_EQUAL(changed[2], 3);
  CHECK_EQUAL(view_of(engine, 4).updates, 0);
  engine_free(engine);
}

int main(void)
{
  RUN(refuses_bad_configurations_each_by_name);
  RUN(a_deleted_engine_is_joined_no_more);
  RUN(orders_gather_in_levels_best_first);
  RUN(the_queue_is_in_order_of_arrival_without_priorities);
  RUN(the_venues_priority_orders_the_queue);
  RUN(replace_takes_the_side_and_the_end_of_the_queue);
  RUN(one_id_on_two_instruments_is_two_orders);
  RUN(what_orders_cannot_be_is_counted_and_suspect);
  RUN(instruments_out_of_range_are_counted);
  RUN(a_full_order_store_makes_the_book_suspect_and_goes_on);
  RUN(a_full_level_pool_makes_the_book_suspect_and_goes_on);
  RUN(positional_levels_shift);
  RUN(a_level_never_seen_makes_the_book_suspect);
  RUN(who_joins_late_has_each_level_right_from_its_first_naming_on);
  RUN(a_level_out_of_order_makes_the_book_suspect);
  RUN(what_levels_cannot_be_is_counted_and_suspect);
  RUN(the_depth_is_the_definitions);
  RUN(implied_levels_are_books_of_their_own);
  RUN(levels_by_price_are_set_and_deleted);
  RUN(tops_come_from_levels_when_both_books_exist);
  RUN(trades_are_counted_and_busts_taken_off);
  RUN(clear_of_instrument_zero_empties_every_book);
  return 0;
}
