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
 *
 * Of a quiet book the top as last published is its best levels, so a price alone tells whether the best is touched.
 */
#include "queue.h"
#include "apl/stage.h"

#define APL_DIRECT static inline __attribute__((always_inline))

/* One side of a book, and what a change did to its best level. */
struct apl_direct {
  struct apl_book_engine *engine;
  struct apl_book *book;
  uint32_t instrument;
  uint32_t is_ask;
  uint32_t touched; /* the best level is another than it was */
  uint32_t best;    /* it is this one, if touched; 0: the first of near */
};

APL_DIRECT struct apl_order_side *apl_direct_side(const struct apl_direct *at) { return &at->book->sides[at->is_ask]; }
APL_DIRECT struct apl_near *apl_direct_near(const struct apl_direct *at)
{
  return at->engine->nears + 2 * (size_t)(at->instrument - at->engine->config.instrument_base - 1) + at->is_ask;
}
APL_DIRECT uint32_t apl_direct_owner(const struct apl_direct *at) { return apl_order_owner(&at->engine->store, at->instrument) | at->is_ask; }

/* What a quiet book looks like: one comparison, of the eight bytes from `state`, for all that makes up its state. */
_Static_assert(offsetof(struct apl_book, state) % 8 == 0 && offsetof(struct apl_book, reserved) == offsetof(struct apl_book, state) + 6,
               "the flags of a quiet book lie in one word");

APL_DIRECT uint64_t apl_direct_flags(const struct apl_book *book)
{
  uint64_t flags;
  memcpy(&flags, &book->state, sizeof flags);
  return flags;
}

APL_DIRECT int apl_direct_is_quiet(const struct apl_book_engine *engine, const struct apl_book *book)
{
  const struct apl_book quiet = {.seen = 1, .kinds = APL_BOOK_BY_ORDER, .told = APL_BOOK_STATE_LIVE}, any_state = {.state = UINT8_MAX};
  const uint64_t differs = (apl_direct_flags(book) ^ apl_direct_flags(&quiet)) & ~apl_direct_flags(&any_state);
  return (differs | engine->changed_count | engine->store.prioritised) == 0;
}

/* Whether a level of this price is the best, or would be: before the side is another. */
APL_DIRECT int apl_direct_is_best(const struct apl_direct *at, int64_t price)
{
  const int64_t mask = apl_side_mask(at->is_ask);
  return ((price ^ mask) >= (at->book->top[at->is_ask].price ^ mask)) | (at->book->top[at->is_ask].qty == 0);
}

/* The level of a price, made where there is none; `level`: it probably is this one. 0: no room. */
APL_DIRECT uint32_t apl_direct_level(const struct apl_direct *at, int64_t price, uint32_t level)
{
  return apl_order_side_have(&at->engine->sides, apl_direct_side(at), apl_direct_near(at), apl_direct_owner(at), price, level);
}

/* Let the order in `slot`, id and side known to the store, rest; `level`: probably there. 0 when there is no room for a level. */
APL_DIRECT int apl_direct_rest(struct apl_direct *at, uint32_t slot, int64_t price, int64_t qty, uint32_t level)
{
  const int is_best = apl_direct_is_best(at, price);
  level = apl_direct_level(at, price, level);
  if (APL_UNLIKELY(!level)) return 0;
  apl_slot_at(at->engine, slot)->qty = qty;
  apl_slot_at(at->engine, slot)->level = level;
  apl_queue_append(at->engine, apl_level_of(at->engine, level), slot);
  at->book->orders[at->is_ask]++;
  at->touched |= (uint32_t)is_best;
  at->best = is_best ? level : at->best;
  return 1;
}

/* Take the order in `slot` out of its level. */
APL_DIRECT void apl_direct_unrest(struct apl_direct *at, uint32_t slot)
{
  const struct apl_order_slot *order = apl_slot_at(at->engine, slot);
  const uint32_t number = order->level;
  const int is_last = (order->next | order->previous) == 0; /* the order knows before the level is there */
  struct apl_order_level *level = apl_level_of(at->engine, number);
  at->touched = (uint32_t)apl_direct_is_best(at, level->price);
  at->best = number;
  apl_queue_remove(at->engine, level, slot);
  if (is_last) {
    apl_order_side_erase(&at->engine->sides, apl_direct_side(at), apl_direct_near(at), number);
    at->best = 0;
  }
  at->book->orders[at->is_ask]--;
}

/* A place for an order; 0 when there is one of its id already, or no room. */
APL_DIRECT uint32_t apl_direct_place(const struct apl_direct *at, uint64_t order_id, uint32_t place)
{
  struct apl_order_store *store = &at->engine->store;
  struct apl_order_slot *slot = &store->slots[place];
  uint32_t other;
  if (APL_UNLIKELY(slot->owner)) /* taken, or orders of this place are elsewhere */
    return apl_order_store_find(store, at->instrument, order_id, &other) ? 0 : apl_order_store_add(store, at->instrument, order_id, at->is_ask);
  if (APL_UNLIKELY(store->count == store->capacity)) return 0;
  slot->owner = apl_direct_owner(at);
  slot->order_id = order_id;
  store->count++;
  return place;
}

/* Each returns 1, or 0: refused. `place`: the first of the order's id; `level`: where it probably will rest. */
APL_DIRECT int apl_direct_add(struct apl_direct *at, uint64_t order_id, int64_t price, int64_t qty, uint32_t place, uint32_t level)
{
  if (APL_UNLIKELY(at->is_ask > APL_SIDE_ASK || qty <= 0)) return 0;
  const uint32_t slot = apl_direct_place(at, order_id, place);
  if (APL_UNLIKELY(!slot)) return 0;
  if (APL_LIKELY(apl_direct_rest(at, slot, price, qty, level))) return 1;
  apl_order_store_remove(&at->engine->store, at->instrument, slot);
  return 0;
}

/* Take `qty` (1 to what there is) off the order in `slot`, which goes when nothing is left. */
APL_DIRECT int apl_direct_reduce(struct apl_direct *at, uint32_t slot, int64_t qty)
{
  struct apl_order_slot *order = apl_slot_at(at->engine, slot);
  if (APL_UNLIKELY(qty <= 0 || qty > order->qty)) return 0;
  if (qty == order->qty) {
    apl_direct_unrest(at, slot);
    apl_order_store_remove(&at->engine->store, at->instrument, slot);
    return 1;
  }
  struct apl_order_level *level = apl_level_of(at->engine, order->level);
  level->qty = apl_minus(level->qty, qty);
  order->qty -= qty;
  at->touched = (uint32_t)apl_direct_is_best(at, level->price);
  at->best = order->level;
  return 1;
}

/* Whether there surely is room for a level. */
APL_DIRECT int apl_direct_has_room(const struct apl_direct *at)
{
  const struct apl_order_side *side = apl_direct_side(at);
  const int near = !apl_direct_near(at)->levels[APL_NEAR - 1] && side->far_count == 0;
  return at->engine->levels.count < at->engine->levels.capacity && (near || side->far_count + APL_NEAR_SPILLS + 1 <= apl_order_side_far_capacity(side));
}

/* The order in `slot` goes, another of its side comes: where there surely is room for a level its coming cannot fail. */
APL_DIRECT int apl_direct_replace(struct apl_direct *at, uint32_t slot, uint64_t new_id, int64_t price, int64_t qty)
{
  struct apl_order_store *store = &at->engine->store;
  uint32_t other;
  if (APL_UNLIKELY(qty <= 0 || !apl_direct_has_room(at))) return 0;
  if (APL_UNLIKELY(apl_order_store_find(store, at->instrument, new_id, &other))) return 0;
  apl_direct_unrest(at, slot);
  apl_order_store_remove(store, at->instrument, slot);
  const uint32_t added = apl_order_store_add(store, at->instrument, new_id, at->is_ask);
  return apl_direct_rest(at, added, price, qty, apl_order_level_place(&at->engine->levels, apl_direct_owner(at), price));
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
static inline void apl_direct_top(const struct apl_direct *at, struct apl_output *output)
{
  struct apl_book *book = at->book;
  const uint32_t is_ask = at->is_ask;
  const struct apl_order_level *level = apl_level_of(at->engine, at->best ? at->best : apl_direct_near(at)->levels[0]); /* no level: 0 and 0 */
  const int64_t price = level->price, qty = level->qty;
  const int64_t other_price = book->top[is_ask ^ 1].price, other_qty = book->top[is_ask ^ 1].qty;
  /* All values stay in registers: what was just stored in parts cannot be loaded as a whole without a wait. */
  const int64_t bid_price = is_ask ? other_price : price, ask_price = is_ask ? price : other_price;
  const int64_t bid_qty = is_ask ? other_qty : qty, ask_qty = is_ask ? qty : other_qty;
  const int crossed = bid_price >= ask_price && book->orders[APL_SIDE_BID] && book->orders[APL_SIDE_ASK];
  const uint8_t state = crossed ? APL_BOOK_STATE_CROSSED : APL_BOOK_STATE_LIVE;
  const int same = price == book->top[is_ask].price && qty == book->top[is_ask].qty;
  const uint8_t changed = (uint8_t)((same ? 0 : is_ask ? APL_CHANGED_ASK : APL_CHANGED_BID) | (state != book->state ? APL_CHANGED_STATE : 0));
  if (APL_UNLIKELY(!changed)) return;
  book->state = state;
  book->top[is_ask].price = price;
  book->top[is_ask].qty = qty;
  struct apl_top *top = &apl_output_next(output, APL_MSG_TOP)->top;
  *top = (struct apl_top){.origin_ns = at->engine->origin_ns, .instrument = at->instrument, .state = state, .changed = changed,
                          .flags = APL_FLAG_END_OF_EVENT, .bid_price = bid_price, .bid_qty = bid_qty, .ask_price = ask_price,
                          .ask_qty = ask_qty};
  apl_output_publish(output);
  at->engine->stats.tops++;
}

/* End the venue event that was one change of one side of a quiet book. */
APL_DIRECT void apl_direct_settle(const struct apl_direct *at, uint64_t origin_ns, struct apl_output *output)
{
  struct apl_book_engine *engine = at->engine;
  engine->stats.events++;
  engine->tick_events = 1;
  engine->origin_ns = origin_ns;
  if (APL_UNLIKELY(engine->views.table != NULL)) {
    apl_book_touch(engine, at->book);
    return apl_book_settle(engine, at->book->channel, APL_FLAG_END_OF_EVENT, output);
  }
  at->book->updates++;
  at->book->origin_ns = origin_ns;
  engine->settled[0] = at->instrument;
  engine->settled_count = 1;
  engine->stats.venue_events++;
  if (at->touched) apl_direct_top(at, output);
}

#endif
