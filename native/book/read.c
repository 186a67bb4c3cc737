/* Questions about books: levels, orders, queues, views, counts. Nothing here changes the engine. */
#include "engine.h"
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

const struct apl_side *apl_book_side(const struct apl_book *book, uint32_t kind, uint32_t side)
{
  if (side > APL_SIDE_ASK_IMPLIED) return NULL;
  if (side >= APL_SIDE_BID_IMPLIED) return kind == APL_BOOK_BY_ORDER ? NULL : &book->levels[side];
  if (kind == 0) kind = book->kinds & APL_BOOK_BY_PRICE ? APL_BOOK_BY_PRICE : APL_BOOK_BY_ORDER;
  if (kind == APL_BOOK_BY_PRICE) return &book->levels[side];
  return kind == APL_BOOK_BY_ORDER ? &book->orders[side] : NULL;
}

/* Copy up to max levels, best first. */
static uint32_t copy_levels(const struct apl_book_engine *engine, const struct apl_side *side, struct apl_price_level *levels,
                            size_t max)
{
  const uint32_t count = side->count < max ? side->count : (uint32_t)max;
  const struct apl_level *best = apl_side_levels(&engine->pool, side) + side->count;
  for (uint32_t i = 0; i < count; i++) {
    best--;
    levels[i] = (struct apl_price_level){.price = best->price, .qty = best->qty, .orders = best->orders,
                                         .unseen = best->unseen};
  }
  return count;
}

size_t apl_book_levels(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side,
                       struct apl_price_level *levels, size_t max)
{
  const struct apl_book *book = book_at(engine, instrument);
  const struct apl_side *found = book ? apl_book_side(book, kind, side) : NULL;
  return found ? copy_levels(engine, found, levels, max) : 0;
}

size_t apl_book_level_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side)
{
  const struct apl_book *book = book_at(engine, instrument);
  const struct apl_side *found = book ? apl_book_side(book, kind, side) : NULL;
  return found ? found->count : 0;
}

size_t apl_book_order_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side)
{
  const struct apl_book *book = book_at(engine, instrument);
  return book && side <= APL_SIDE_ASK ? book->orders[side].orders : 0;
}

size_t apl_book_orders(const struct apl_book_engine *engine) { return engine->store.count; }

uint32_t apl_book_state(const struct apl_book_engine *engine, uint32_t instrument)
{
  const struct apl_book *book = book_at(engine, instrument);
  return book ? book->state : APL_BOOK_STATE_UNKNOWN;
}

static inline uint8_t shown_count(const struct apl_side *side, uint32_t max) { return (uint8_t)(side->count < max ? side->count : max); }

/* All of a view but the levels. */
static void show_head(const struct apl_book_engine *engine, const struct apl_book *book, const struct apl_side *top, struct apl_book_view *view)
{
  view->instrument = engine->config.instrument_base + 1 + (uint32_t)(book - engine->books);
  view->state = book->state;
  view->kinds = book->kinds;
  view->faults = book->faults;
  view->trading_status = book->trading_status;
  view->reason = book->reason;
  view->origin_ns = book->origin_ns;
  view->updates = book->updates;
  view->bid_count = shown_count(&top[APL_SIDE_BID], APL_VIEW_LEVELS);
  view->ask_count = shown_count(&top[APL_SIDE_ASK], APL_VIEW_LEVELS);
  view->implied_bid_count = shown_count(&book->levels[APL_SIDE_BID_IMPLIED], APL_VIEW_IMPLIED);
  view->implied_ask_count = shown_count(&book->levels[APL_SIDE_ASK_IMPLIED], APL_VIEW_IMPLIED);
  view->bid_levels = top[APL_SIDE_BID].count;
  view->ask_levels = top[APL_SIDE_ASK].count;
  view->bid_orders = book->orders[APL_SIDE_BID].orders;
  view->ask_orders = book->orders[APL_SIDE_ASK].orders;
  view->trade_price = book->trade_price;
  view->trade_qty = book->trade_qty;
  view->trade_volume = book->trade_volume;
  view->trades = book->trades;
}

static void show_level(const struct apl_book_engine *engine, const struct apl_side *side, uint32_t position, struct apl_price_level *shown)
{
  if (position >= side->count) {
    memset(shown, 0, sizeof *shown);
    return;
  }
  const struct apl_level *level = apl_side_levels(&engine->pool, side) + side->count - 1 - position;
  *shown = (struct apl_price_level){.price = level->price, .qty = level->qty, .orders = level->orders, .unseen = level->unseen};
}

void apl_book_view_update(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view, uint32_t stale)
{
  enum { ASKS = APL_VIEW_LEVELS, IMPLIED_BIDS = 2 * APL_VIEW_LEVELS, IMPLIED_ASKS = IMPLIED_BIDS + APL_VIEW_IMPLIED };
  const struct apl_side *top = apl_book_top_sides(book);
  show_head(engine, book, top, view);
  for (; stale; stale &= stale - 1) {
    const uint32_t bit = (uint32_t)__builtin_ctz(stale);
    if (bit < ASKS) show_level(engine, &top[APL_SIDE_BID], bit, &view->bids[bit]);
    else if (bit < IMPLIED_BIDS) show_level(engine, &top[APL_SIDE_ASK], bit - ASKS, &view->asks[bit - ASKS]);
    else if (bit < IMPLIED_ASKS) show_level(engine, &book->levels[APL_SIDE_BID_IMPLIED], bit - IMPLIED_BIDS, &view->implied_bids[bit - IMPLIED_BIDS]);
    else show_level(engine, &book->levels[APL_SIDE_ASK_IMPLIED], bit - IMPLIED_ASKS, &view->implied_asks[bit - IMPLIED_ASKS]);
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
  return (struct apl_resting_order){.order_id = order->order_id, .priority = engine->store.priorities[slot], .price = order->price,
                                    .qty = order->qty, .side = side};
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
  if (!apl_side_find(&engine->pool, &book->orders[side], apl_side_mask(side), price, &index)) return 0;
  size_t count = 0;
  for (uint32_t at = apl_side_levels(&engine->pool, &book->orders[side])[index].head; at && count < max;
       at = engine->store.slots[at].next)
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
