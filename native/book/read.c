/* Questions about books: levels, orders, queues, views, counts. Nothing here changes the engine. */
#include "view.h"
#include "apl/err.h"

static const struct apl_book *book_at(const struct apl_book_engine *engine, uint32_t instrument)
{
  const uint32_t index = instrument - engine->config.instrument_base - 1;
  return index < engine->config.instrument_capacity ? &engine->books[index] : NULL;
}

static int not_found(uint32_t instrument)
{
  return apl_err_set(APL_ERR_NOT_FOUND, "book: instrument %u is out of range", instrument);
}

/* One side of a book, of either kind; levels are counted from 0, the best. */
struct face {
  const struct apl_side *by_price;
  const struct apl_order_side *by_order;
  const struct apl_near *near;
};

static inline struct face face_by_price(const struct apl_book *book, uint32_t side) { return (struct face){.by_price = &book->levels[side]}; }

static inline struct face face_by_order(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t side)
{
  return book->orders[side] ? (struct face){.by_order = &book->sides[side], .near = apl_book_near(engine, book, side)} : (struct face){0};
}

static inline uint32_t face_count(const struct face *face)
{
  return face->by_price ? face->by_price->count : face->by_order ? apl_order_side_count(face->by_order, face->near) : 0;
}

static inline struct apl_price_level face_level(const struct apl_book_engine *engine, const struct face *face, uint32_t position)
{
  if (face->by_price) {
    const struct apl_level *level = apl_side_levels(&engine->pool, face->by_price) + face->by_price->count - 1 - position;
    return (struct apl_price_level){.price = level->price, .qty = level->qty, .orders = level->orders, .unseen = level->unseen};
  }
  const struct apl_order_level *level = &engine->levels.at[apl_order_side_level(&engine->pool, face->by_order, face->near, position)];
  return (struct apl_price_level){.price = level->price, .qty = level->qty, .orders = level->orders};
}

/* The side that `kind` (0: what tops come from) and `side` name; empty if there is none such. */
static struct face face_of(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side)
{
  const struct face none = {0};
  const struct apl_book *book = book_at(engine, instrument);
  if (!book || side > APL_SIDE_ASK_IMPLIED) return none;
  if (side >= APL_SIDE_BID_IMPLIED) return kind == APL_BOOK_BY_ORDER ? none : face_by_price(book, side);
  if (kind == 0) kind = apl_book_tops_by_price(book) ? APL_BOOK_BY_PRICE : APL_BOOK_BY_ORDER;
  if (kind == APL_BOOK_BY_PRICE) return face_by_price(book, side);
  return kind == APL_BOOK_BY_ORDER ? face_by_order(engine, book, side) : none;
}

size_t apl_book_levels(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side,
                       struct apl_price_level *levels, size_t max)
{
  const struct face face = face_of(engine, instrument, kind, side);
  const uint32_t there = face_count(&face), count = there < max ? there : (uint32_t)max;
  for (uint32_t i = 0; i < count; i++) levels[i] = face_level(engine, &face, i);
  return count;
}

size_t apl_book_level_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side)
{
  const struct face face = face_of(engine, instrument, kind, side);
  return face_count(&face);
}

size_t apl_book_order_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side)
{
  const struct apl_book *book = book_at(engine, instrument);
  return book && side <= APL_SIDE_ASK ? book->orders[side] : 0;
}

size_t apl_book_orders(const struct apl_book_engine *engine) { return engine->store.count; }

uint32_t apl_book_state(const struct apl_book_engine *engine, uint32_t instrument)
{
  const struct apl_book *book = book_at(engine, instrument);
  return book ? book->state : APL_BOOK_STATE_UNKNOWN;
}

static inline uint8_t shown_count(uint32_t count, uint32_t max) { return (uint8_t)(count < max ? count : max); }

static void show_counts(const struct apl_book *book, uint32_t bids, uint32_t asks, struct apl_book_view *view)
{
  view->bid_levels = bids;
  view->ask_levels = asks;
  view->bid_count = shown_count(bids, APL_VIEW_LEVELS);
  view->ask_count = shown_count(asks, APL_VIEW_LEVELS);
  view->implied_bid_count = shown_count(book->levels[APL_SIDE_BID_IMPLIED].count, APL_VIEW_IMPLIED);
  view->implied_ask_count = shown_count(book->levels[APL_SIDE_ASK_IMPLIED].count, APL_VIEW_IMPLIED);
}

/* Levels of bids and asks come from orders. */
static void show_by_order(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t bit, struct apl_price_level *shown)
{
  const uint32_t side = bit >= APL_VIEW_LEVELS, position = bit - side * APL_VIEW_LEVELS;
  const struct face face = face_by_order(engine, book, side);
  *shown = position < face_count(&face) ? face_level(engine, &face, position) : (struct apl_price_level){0};
}

void apl_book_view_head(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view)
{
  const struct face bids = apl_book_tops_by_price(book) ? face_by_price(book, APL_SIDE_BID) : face_by_order(engine, book, APL_SIDE_BID);
  const struct face asks = apl_book_tops_by_price(book) ? face_by_price(book, APL_SIDE_ASK) : face_by_order(engine, book, APL_SIDE_ASK);
  view->instrument = engine->config.instrument_base + 1 + (uint32_t)(book - engine->books);
  view->kinds = book->kinds;
  view->faults = book->faults;
  view->trading_status = book->trading_status;
  view->reason = book->reason;
  view->bid_orders = book->orders[APL_SIDE_BID];
  view->ask_orders = book->orders[APL_SIDE_ASK];
  view->trade_price = book->trade_price;
  view->trade_qty = book->trade_qty;
  view->trade_volume = book->trade_volume;
  view->trades = book->trades;
  show_counts(book, face_count(&bids), face_count(&asks), view);
}

void apl_book_view_update(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view, uint32_t stale)
{
  if (apl_book_tops_by_price(book)) {
    apl_book_view_by_price(engine, book, view, stale);
    return;
  }
  apl_book_view_by_price(engine, book, view, stale & ~BOOK_VIEW_ORDERS);
  for (stale &= BOOK_VIEW_ORDERS; stale; stale &= stale - 1) {
    const uint32_t bit = (uint32_t)__builtin_ctz(stale);
    show_by_order(engine, book, bit, &view->bids[0] + bit);
  }
}

void apl_book_view_fill(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view)
{
  apl_book_view_update(engine, book, view, BOOK_VIEW_ALL);
}

int apl_book_read(const struct apl_book_engine *engine, uint32_t instrument, struct apl_book_view *view)
{
  const struct apl_book *book = book_at(engine, instrument);
  if (!book) return not_found(instrument);
  apl_book_view_fill(engine, book, view);
  return 0;
}

static struct apl_resting_order resting(const struct apl_book_engine *engine, uint32_t slot, uint32_t side)
{
  const struct apl_order_slot *order = &engine->store.slots[slot];
  return (struct apl_resting_order){.order_id = order->order_id, .priority = engine->store.priorities[slot],
                                    .price = engine->levels.at[order->level].price, .qty = order->qty, .side = side};
}

static uint32_t find_order(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id, uint32_t *side)
{
  return book_at(engine, instrument) ? apl_order_store_find(&engine->store, instrument, order_id, side) : 0;
}

static int no_order(uint32_t instrument, uint64_t order_id)
{
  return apl_err_set(APL_ERR_NOT_FOUND, "book: instrument %u has no order %llu", instrument, (unsigned long long)order_id);
}

int apl_book_order(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id, struct apl_resting_order *order)
{
  uint32_t side;
  const uint32_t slot = find_order(engine, instrument, order_id, &side);
  if (!slot) return no_order(instrument, order_id);
  *order = resting(engine, slot, side);
  return 0;
}

int apl_book_queue_ahead(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id, int64_t *qty, uint32_t *orders)
{
  uint32_t side;
  const uint32_t slot = find_order(engine, instrument, order_id, &side);
  if (!slot) return no_order(instrument, order_id);
  uint64_t sum = 0;
  *orders = 0;
  for (uint32_t at = engine->store.slots[slot].previous; at; at = engine->store.slots[at].previous) {
    sum += (uint64_t)engine->store.slots[at].qty;
    (*orders)++;
  }
  *qty = (int64_t)sum;
  return 0;
}

size_t apl_book_queue(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side, int64_t price,
                      struct apl_resting_order *orders, size_t max)
{
  const struct apl_book *book = book_at(engine, instrument);
  uint32_t index;
  if (!book || side > APL_SIDE_ASK) return 0;
  if (!book->orders[side]) return 0;
  const uint32_t level = apl_order_side_find(&engine->sides, &book->sides[side], apl_book_near(engine, book, side), side, price, &index);
  size_t count = 0;
  for (uint32_t at = engine->levels.at[level].head; at && count < max; at = engine->store.slots[at].next)
    orders[count++] = resting(engine, at, side);
  return count;
}

size_t apl_book_engine_changed(const struct apl_book_engine *engine, uint32_t *instruments, size_t max)
{
  const size_t count = engine->settled_count < max ? engine->settled_count : max;
  if (count) memcpy(instruments, engine->settled, count * sizeof *instruments);
  return engine->settled_count;
}

void apl_book_engine_stats(const struct apl_book_engine *engine, struct apl_book_stats *stats) { *stats = engine->stats; }
