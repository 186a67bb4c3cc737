/* Random streams of events, good and bad, against the naive book: levels, queues, states, counts, and every invariant. */
#include "book_naive.h"

static struct naive naive;

static struct apl_event random_order_event(uint32_t books, uint32_t ids, int bad)
{
  static const uint8_t actions[] = {0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 9};
  const uint32_t instrument = 1 + random_below(books);
  struct apl_event event = order_event(instrument, actions[random_below(sizeof actions)], (uint8_t)random_below(2),
                                       1 + random_below(ids), 1000 + random_below(40), 1 + random_below(20),
                                       random_below(2) ? 0 : 1 + random_below(50), random_below(3) ? 0 : END);
  struct apl_book_order *order = &event.book_order;
  const int there = naive_find(&naive.books[instrument - 1], order->order_id);
  if (order->action == APL_BOOK_ACTION_REPLACE) order->priority = 1 + random_below(ids);
  if (order->action != APL_BOOK_ACTION_ADD) order->side = APL_SIDE_NONE;
  if (there >= 0 && random_below(2)) order->price = naive.books[instrument - 1].orders[there].price;
  if (!bad) { /* only what a sound venue sends */
    if (there < 0) order->action = APL_BOOK_ACTION_ADD, order->side = (uint8_t)random_below(2);
    else if (order->action == APL_BOOK_ACTION_ADD) order->action = APL_BOOK_ACTION_DELETE, order->side = APL_SIDE_NONE;
    else if (order->action == APL_BOOK_ACTION_REPLACE && naive_find(&naive.books[instrument - 1], order->priority) >= 0)
      order->priority = order->order_id;
    else if (order->action == APL_BOOK_ACTION_EXECUTE && order->qty > naive.books[instrument - 1].orders[there].qty)
      order->qty = naive.books[instrument - 1].orders[there].qty;
  } else if (random_below(20) == 0) {
    if (random_below(2)) order->side = (uint8_t)random_below(6);
    if (random_below(2)) order->action = (uint8_t)random_below(12);
    if (random_below(4) == 0) order->qty = (int64_t)random_below(4) - 2;
  }
  return event;
}

static struct apl_event random_level_event(uint32_t books, int positional, int bad)
{
  static const uint8_t acts[] = {0, 0, 0, 1, 1, 1, 2, 2, 4, 8, 0, 1, 2, 0, 1, 2, 0, 0, 7, 6};
  const uint32_t instrument = 1 + random_below(books);
  const uint8_t side = (uint8_t)random_below(4);
  const struct naive_book *book = &naive.books[instrument - 1];
  const uint32_t count = book->level_count[side];
  uint8_t action = acts[random_below(positional ? sizeof acts : 10)];
  if (!positional && action == APL_BOOK_ACTION_DELETE && !bad) action = APL_BOOK_ACTION_LEVEL_SET;
  uint8_t number = 0;
  int64_t price = 1000 + random_below(200);
  if (positional) {
    number = (uint8_t)(1 + random_below(count + (bad ? 4 : 1)));
    if (!bad && number > count) action = APL_BOOK_ACTION_ADD;
    if (!bad && number > (side > 1 ? book->depth_implied : book->depth)) number = 1, action = APL_BOOK_ACTION_MODIFY;
    /* a price between those around it, or anything */
    if (!bad || random_below(8)) {
      const int64_t sign = side & 1 ? 1 : -1;
      const int inserts = action == APL_BOOK_ACTION_ADD;
      const int64_t better = number >= 2 && number - 2u < count ? book->levels[side][number - 2].price : 1000000 - sign * 1000000;
      const int64_t worse = number - inserts < (int)count ? book->levels[side][number - inserts].price : better + sign * 2000000;
      price = better + (worse - better) / 2;
      if (!bad && (price == better || price == worse)) action = APL_BOOK_ACTION_DELETE_THRU; /* no room between: begin again */
    }
  }
  struct apl_event event = level_event(instrument, action, side, number, price, random_below(10), random_below(3) ? 0 : END);
  event.book_level.orders = random_below(100);
  if (bad && random_below(50) == 0) event.book_level.action = (uint8_t)random_below(12);
  if (bad && random_below(50) == 0) event.book_level.side = (uint8_t)random_below(7);
  if (bad && random_below(50) == 0) event.book_level.qty = -1;
  return event;
}

static void compare_levels(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side)
{
  const struct naive_book *book = &naive.books[instrument - 1];
  static struct apl_price_level levels[NAIVE_LEVELS];
  const size_t count = apl_book_levels(engine, instrument, APL_BOOK_BY_PRICE, side, levels, NAIVE_LEVELS);
  CHECK_EQUAL(count, book->level_count[side]);
  for (size_t i = 0; i < count; i++) {
    CHECK_EQUAL(levels[i].price, book->levels[side][i].price);
    CHECK_EQUAL(levels[i].qty, book->levels[side][i].qty);
    CHECK_EQUAL(levels[i].orders, book->levels[side][i].orders);
    CHECK_EQUAL(levels[i].unseen, book->levels[side][i].unseen);
  }
}

/* Every order is where the naive book has it: id, place in the queue, what is ahead of it. */
static void compare_orders(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side)
{
  const struct naive_book *book = &naive.books[instrument - 1];
  uint32_t count = 0;
  for (uint32_t i = 0; i < book->order_count; i++) {
    const struct naive_order *order = &book->orders[i];
    if (order->side != side) continue;
    count++;
    int64_t ahead = 0, qty;
    uint32_t before = 0, orders;
    for (uint32_t k = 0; k < i; k++)
      if (book->orders[k].side == side && book->orders[k].price == order->price) ahead += book->orders[k].qty, before++;
    CHECK_EQUAL(apl_book_queue_ahead(engine, instrument, order->id, &qty, &orders), 0);
    CHECK_EQUAL(qty, ahead);
    CHECK_EQUAL(orders, before);
    struct apl_resting_order resting;
    CHECK_EQUAL(apl_book_order(engine, instrument, order->id, &resting), 0);
    CHECK(resting.price == order->price && resting.qty == order->qty && resting.side == side);
  }
  CHECK_EQUAL(apl_book_order_count(engine, instrument, side), count);
}

static void compare(struct apl_book_engine *engine, uint32_t books)
{
  apl_book_engine_settle(engine);
  if (apl_book_engine_check(engine)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(apl_book_engine_check(engine), 0);
  CHECK_EQUAL(apl_book_orders(engine), naive.order_total);
  for (uint32_t instrument = 1; instrument <= books; instrument++) {
    const struct naive_book *book = &naive.books[instrument - 1];
    for (uint32_t side = 0; side < 4; side++) compare_levels(engine, instrument, side);
    for (uint32_t side = 0; side < 2; side++) compare_orders(engine, instrument, side);
    const struct apl_book_view view = view_of(engine, instrument);
    const struct apl_top top = naive_top(book);
    CHECK_EQUAL(view.faults, book->faults);
    CHECK_EQUAL(view.kinds, book->kinds);
    if (book->dirty) CHECK_EQUAL(view.state, top.state);
    CHECK_EQUAL(view.bid_count ? view.bids[0].price : 0, top.bid_price);
    CHECK_EQUAL(view.ask_count ? view.asks[0].qty : 0, top.ask_qty);
    CHECK_EQUAL(view.trade_volume, book->volume);
  }
}

static void both(struct apl_book_engine *engine, struct apl_event event)
{
  naive_apply(&naive, &event);
  apply(engine, event);
}

static struct apl_book_engine *start(uint32_t order_capacity, uint32_t depth, uint64_t seed)
{
  random_state = seed;
  naive_init(&naive, order_capacity, depth, APL_BOOK_STATE_LIVE);
  return engine_new((struct apl_book_config){.instrument_capacity = NAIVE_BOOKS, .order_capacity = order_capacity, .depth = depth,
                                             .start_live = 1});
}

static void sound_orders(void)
{
  struct apl_book_engine *engine = start(1000, 10, 1);
  for (int i = 0; i < 60000; i++) {
    both(engine, random_order_event(4, 150, 0));
    if (i % 97 == 0) compare(engine, 4);
  }
  const struct apl_book_stats stats = stats_of(engine);
  CHECK_EQUAL(stats.faults + stats.malformed + stats.unknown_orders + stats.duplicate_orders, 0);
  engine_free(engine);
}

static void unsound_orders_and_a_full_store(void)
{
  for (uint64_t seed = 1; seed <= 6; seed++) {
    struct apl_book_engine *engine = start(seed % 2 ? 60 : 1000, 10, seed);
    for (int i = 0; i < 15000; i++) {
      both(engine, random_order_event(3, 60, 1));
      if (i % 211 == 0) both(engine, order_event(1 + random_below(3), APL_BOOK_ACTION_CLEAR, (uint8_t)(random_below(3) * 2 % 5), 0, 0, 0, 0, END));
      if (i % 61 == 0) compare(engine, 3);
    }
    CHECK(stats_of(engine).unknown_orders > 0 && stats_of(engine).duplicate_orders > 0 && stats_of(engine).malformed > 0);
    CHECK((stats_of(engine).orders_full > 0) == (seed % 2 == 1));
    engine_free(engine);
  }
}

static void sound_positions(void)
{
  for (uint32_t depth = 1; depth <= 21; depth += 5) {
    struct apl_book_engine *engine = start(0, depth, depth);
    for (int i = 0; i < 15000; i++) {
      both(engine, random_level_event(4, 1, 0));
      if (i % 61 == 0) compare(engine, 4);
    }
    CHECK_EQUAL(stats_of(engine).faults, 0);
    engine_free(engine);
  }
}

static void unsound_positions(void)
{
  for (uint64_t seed = 1; seed <= 5; seed++) {
    struct apl_book_engine *engine = start(0, 5, seed);
    for (int i = 0; i < 10000; i++) {
      both(engine, random_level_event(4, 1, 1));
      if (i % 301 == 0) both(engine, level_event(1 + random_below(4), APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, END));
      if (i % 61 == 0) compare(engine, 4);
    }
    CHECK(stats_of(engine).unknown_levels > 0 && stats_of(engine).misordered > 0 && stats_of(engine).malformed > 0);
    engine_free(engine);
  }
}

static void levels_by_price(void)
{
  for (int bad = 0; bad < 2; bad++) {
    struct apl_book_engine *engine = start(0, 10, 7);
    for (int i = 0; i < 30000; i++) {
      both(engine, random_level_event(4, 0, bad));
      if (i % 61 == 0) compare(engine, 4);
    }
    CHECK_EQUAL(stats_of(engine).faults != 0, bad);
    engine_free(engine);
  }
}

static void orders_and_positions_and_states_at_once(void)
{
  struct apl_book_engine *engine = start(1000, 10, 11);
  for (int i = 0; i < 60000; i++) {
    const uint32_t what = random_below(40);
    const uint32_t instrument = 1 + random_below(NAIVE_BOOKS);
    if (what == 0)
      both(engine, status_event(i > 100 ? random_below(NAIVE_BOOKS + 1) : instrument,
        (uint8_t)(random_below(7) * 4 % 7 == 4 ? 1 : random_below(4)), (uint8_t)random_below(10)));
    else if (what == 1) both(engine, status_event(instrument, random_below(2) ? APL_BOOK_STATE_HALTED : APL_BOOK_STATE_STALE, (uint8_t)random_below(9)));
    else if (what == 2) both(engine, trade_event(instrument, random_below(5) ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_DELETE, 5, 1 + random_below(9), END));
    else if (what < 20) both(engine, random_order_event(NAIVE_BOOKS, 60, random_below(30) == 0));
    else both(engine, random_level_event(NAIVE_BOOKS, 1, random_below(30) == 0));
    if (i < 100) for (uint32_t k = 1; k <= NAIVE_BOOKS; k++) both(engine, trade_event(k, APL_BOOK_ACTION_ADD, 5, 1, END)); /* seen by now */
    if (i % 53 == 0) compare(engine, NAIVE_BOOKS);
  }
  engine_free(engine);
}

/* A pool so small that it is always full: the engine stays sound, and is right again for what it kept. */
static void a_full_pool_of_levels_stays_sound(void)
{
  random_state = 3;
  struct apl_book_engine *engine =
    engine_new((struct apl_book_config){.instrument_capacity = 4, .order_capacity = 500, .level_capacity = 100, .start_live = 1});
  naive_init(&naive, 500, 10, APL_BOOK_STATE_LIVE);
  for (int i = 0; i < 40000; i++) {
    struct apl_event event = order_event(1 + random_below(4), random_below(3) ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_DELETE,
                                         (uint8_t)random_below(2), 1 + random_below(300), 1000 + random_below(150), 1, 0, END);
    if (event.book_order.action == APL_BOOK_ACTION_DELETE) event.book_order.side = APL_SIDE_NONE;
    if (i % 500 == 499) event.book_order.action = APL_BOOK_ACTION_CLEAR, event.book_order.side = APL_SIDE_NONE;
    apply(engine, event);
    if (i % 11 == 0)
      apply(engine, level_event(1 + random_below(4), APL_BOOK_ACTION_LEVEL_SET, (uint8_t)random_below(4), 0, random_below(60), random_below(3), END));
    if (i % 101 == 0) CHECK_EQUAL(apl_book_engine_check(engine), 0);
  }
  CHECK(stats_of(engine).levels_full > 0);
  engine_free(engine);
}

int main(void)
{
  RUN(sound_orders);
  RUN(unsound_orders_and_a_full_store);
  RUN(sound_positions);
  RUN(unsound_positions);
  RUN(levels_by_price);
  RUN(orders_and_positions_and_states_at_once);
  RUN(a_full_pool_of_levels_stays_sound);
  return 0;
}
