#ifndef APL_BOOK_DIRECT_H
#define APL_BOOK_DIRECT_H
/*
 * Changes of books by order without an event in between, for a decoder in the same process whose every message is a venue event of its own.
 *
 * What is here is the common case alone: a book that is *quiet* (by order, live, nothing held against it, nothing waiting to be settled), an order
 * that is what the message says. It asks first and changes afterwards: a function that returns APL_DIRECT_REFUSED has changed nothing, and the
 * caller makes the event that the message stands for and gives it to the engine (apl_book_apply_event), which knows the rest. What comes out
 * is the same, byte for byte.
 *
 *   quiet? ──▶ apl_direct_add, _reduce, _replace: the sides ──▶ apl_direct_settle: the top, if the best level of a side was touched
 */
#include "queue.h"
#include "apl/stage.h"

#define APL_DIRECT static inline __attribute__((always_inline))

enum {
  APL_DIRECT_REFUSED = 0,
  APL_DIRECT_DONE = 1,
  APL_DIRECT_BID = 3, /* done, and the best bid was touched */
  APL_DIRECT_ASK = 5,
};

/* `changed` to `stale` are eight bytes in a row: one comparison for all. */
_Static_assert(offsetof(struct apl_book, stale) == offsetof(struct apl_book, changed) + 7, "the flags of a quiet book lie in one word");

APL_DIRECT int apl_direct_is_quiet(const struct apl_book_engine *engine, const struct apl_book *book)
{
  static const struct {
    uint8_t changed, seen, kinds, faults, reported, told, halted, stale;
  } QUIET = {.seen = 1, .kinds = APL_BOOK_BY_ORDER, .told = APL_BOOK_STATE_LIVE};
  uint64_t flags, quiet;
  memcpy(&flags, &book->changed, sizeof flags);
  memcpy(&quiet, &QUIET, sizeof quiet);
  return flags == quiet && (engine->changed_count | engine->store.prioritised) == 0;
}

APL_DIRECT uint32_t apl_direct_touched(const struct apl_side *side, uint32_t index, uint32_t is_ask)
{
  return index + 1 == side->count ? APL_DIRECT_BID + 2 * is_ask : APL_DIRECT_DONE;
}

/* Let the order in `slot`, id and side known to the store, rest. APL_DIRECT_REFUSED when there is no room for a level. */
APL_DIRECT uint32_t apl_direct_rest(struct apl_book_engine *engine, struct apl_book *book, uint32_t is_ask, uint32_t slot, int64_t price, int64_t qty)
{
  struct apl_side *side = &book->orders[is_ask];
  int found;
  const uint32_t index = apl_order_side_find(&engine->pool, side, is_ask, price, &found);
  struct apl_level *level = apl_side_levels(&engine->pool, side) + index;
  if (!found) {
    level = apl_order_side_insert(&engine->pool, side, is_ask, index, price);
    if (APL_UNLIKELY(!level)) return APL_DIRECT_REFUSED;
  }
  apl_slot_at(engine, slot)->price = price;
  apl_slot_at(engine, slot)->qty = qty;
  apl_queue_append(engine, level, slot);
  side->orders++;
  return apl_direct_touched(side, index, is_ask);
}

/* Take the order in `slot` out of its level. */
APL_DIRECT uint32_t apl_direct_unrest(struct apl_book_engine *engine, struct apl_book *book, uint32_t is_ask, uint32_t slot)
{
  struct apl_side *side = &book->orders[is_ask];
  int found;
  const uint32_t index = apl_order_side_find(&engine->pool, side, is_ask, apl_slot_at(engine, slot)->price, &found);
  struct apl_level *level = apl_side_levels(&engine->pool, side) + index;
  const uint32_t touched = apl_direct_touched(side, index, is_ask);
  apl_queue_remove(engine, level, slot);
  if (level->orders == 0) apl_order_side_erase(&engine->pool, side, index);
  side->orders--;
  return touched;
}

APL_DIRECT uint32_t apl_direct_add(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask, uint64_t order_id,
                                   int64_t price, int64_t qty)
{
  uint32_t other;
  if (APL_UNLIKELY(is_ask > APL_SIDE_ASK || qty <= 0)) return APL_DIRECT_REFUSED;
  if (APL_UNLIKELY(apl_order_store_find(&engine->store, instrument, order_id, &other))) return APL_DIRECT_REFUSED;
  const uint32_t slot = apl_order_store_add(&engine->store, instrument, order_id, is_ask);
  if (APL_UNLIKELY(!slot)) return APL_DIRECT_REFUSED;
  const uint32_t done = apl_direct_rest(engine, book, is_ask, slot, price, qty);
  if (APL_UNLIKELY(done == APL_DIRECT_REFUSED)) apl_order_store_remove(&engine->store, instrument, slot);
  return done;
}

/* Take `qty` (1 to what there is) off the order in `slot`, which goes when nothing is left. */
APL_DIRECT uint32_t apl_direct_reduce(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask, uint32_t slot,
                                      int64_t qty)
{
  struct apl_order_slot *order = apl_slot_at(engine, slot);
  if (APL_UNLIKELY(qty <= 0 || qty > order->qty)) return APL_DIRECT_REFUSED;
  if (qty == order->qty) {
    const uint32_t touched = apl_direct_unrest(engine, book, is_ask, slot);
    apl_order_store_remove(&engine->store, instrument, slot);
    return touched;
  }
  struct apl_side *side = &book->orders[is_ask];
  int found;
  const uint32_t index = apl_order_side_find(&engine->pool, side, is_ask, order->price, &found);
  struct apl_level *level = apl_side_levels(&engine->pool, side) + index;
  level->qty = apl_minus(level->qty, qty);
  order->qty -= qty;
  return apl_direct_touched(side, index, is_ask);
}

/* The order in `slot` goes, another of its side comes: where the side's block has room for one more level its coming cannot fail. */
APL_DIRECT uint32_t apl_direct_replace(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask, uint32_t slot,
                                       uint64_t new_id, int64_t price, int64_t qty)
{
  uint32_t other;
  const struct apl_side *side = &book->orders[is_ask];
  if (APL_UNLIKELY(qty <= 0 || side->count == side->capacity)) return APL_DIRECT_REFUSED; /* may want a larger block, and not get it */
  if (APL_UNLIKELY(apl_order_store_find(&engine->store, instrument, new_id, &other))) return APL_DIRECT_REFUSED;
  const uint32_t touched = apl_direct_unrest(engine, book, is_ask, slot);
  apl_order_store_remove(&engine->store, instrument, slot);
  const uint32_t added = apl_order_store_add(&engine->store, instrument, new_id, is_ask);
  return touched | apl_direct_rest(engine, book, is_ask, added, price, qty);
}

/* A trade in this book, of a message whose change of an order follows. */
APL_DIRECT void apl_direct_trade(struct apl_book_engine *engine, struct apl_book *book, int64_t price, int64_t qty)
{
  engine->stats.events++;
  book->updates++;
  book->trade_price = price;
  book->trade_qty = qty;
  book->trade_volume = apl_plus(book->trade_volume, qty);
  book->trades++;
}

/* The best level of one side is another than it was: the state, and a top if it shows. The other side's best is as it was last published. */
static inline void apl_direct_top(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask,
                                  struct apl_output *output)
{
  const struct apl_side *side = &book->orders[is_ask];
  const struct apl_level *level = apl_side_levels(&engine->pool, side) + side->count - 1;
  const int64_t price = side->count ? level->price : 0, qty = side->count ? level->qty : 0;
  const int64_t other_price = is_ask ? book->bid_price : book->ask_price, other_qty = is_ask ? book->bid_qty : book->ask_qty;
  /* All values stay in registers: what was just stored in parts cannot be loaded as a whole without a wait. */
  const int64_t bid_price = is_ask ? other_price : price, ask_price = is_ask ? price : other_price;
  const int64_t bid_qty = is_ask ? other_qty : qty, ask_qty = is_ask ? qty : other_qty;
  const int crossed = bid_price >= ask_price && book->orders[APL_SIDE_BID].count && book->orders[APL_SIDE_ASK].count;
  const uint8_t state = crossed ? APL_BOOK_STATE_CROSSED : APL_BOOK_STATE_LIVE;
  const int same = is_ask ? price == book->ask_price && qty == book->ask_qty : price == book->bid_price && qty == book->bid_qty;
  const uint8_t changed = (uint8_t)((same ? 0 : is_ask ? APL_CHANGED_ASK : APL_CHANGED_BID) | (state != book->state ? APL_CHANGED_STATE : 0));
  if (APL_UNLIKELY(!changed)) return;
  book->state = state;
  book->bid_price = bid_price;
  book->bid_qty = bid_qty;
  book->ask_price = ask_price;
  book->ask_qty = ask_qty;
  struct apl_top *top = &apl_output_next(output, APL_MSG_TOP)->top;
  *top = (struct apl_top){.origin_ns = engine->origin_ns, .instrument = instrument, .state = state, .changed = changed,
                          .flags = APL_FLAG_END_OF_EVENT, .bid_price = bid_price, .bid_qty = bid_qty, .ask_price = ask_price,
                          .ask_qty = ask_qty};
  apl_output_publish(output);
  engine->stats.tops++;
}

/* End the venue event that was one change of one quiet book; touched: what the change returned. */
APL_DIRECT void apl_direct_settle(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t touched,
                                  uint64_t origin_ns, struct apl_output *output)
{
  engine->stats.events++;
  engine->tick_events = 1;
  engine->origin_ns = origin_ns;
  if (APL_UNLIKELY(engine->table != NULL)) {
    apl_book_touch(engine, book);
    return apl_book_settle(engine, book->channel, APL_FLAG_END_OF_EVENT, output);
  }
  book->updates++;
  book->origin_ns = origin_ns;
  engine->settled[0] = instrument;
  engine->settled_count = 1;
  engine->stats.venue_events++;
  if (touched > APL_DIRECT_DONE) apl_direct_top(engine, book, instrument, touched >> 2, output);
}

#endif
