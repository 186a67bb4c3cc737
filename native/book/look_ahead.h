#ifndef APL_BOOK_LOOK_AHEAD_H
#define APL_BOOK_LOOK_AHEAD_H
/*
 * With hundreds of thousands of orders an event costs what its cache misses cost: order, book, level, neighbours in the queue. Events
 * come in batches, so those misses can overlap: while event i is applied, what i+6, i+12, i+20 will need is asked for, each step using what the
 * step before brought. Nothing here changes anything, and what it reads may be changed before the event's turn: it is a guess.
 */
#include "engine.h"

/* always inline: gcc takes a function that only prefetches for one without effect and drops its calls */
#define APL_LOOK static inline __attribute__((always_inline))

enum { APL_LOOK_FAR = 20, APL_LOOK_MIDDLE = 12, APL_LOOK_NEAR = 6 };

static inline const struct apl_book *apl_look_book(const struct apl_book_engine *engine, uint32_t instrument)
{
  const uint32_t index = instrument - engine->config.instrument_base - 1;
  return index < engine->config.instrument_capacity ? &engine->books[index] : NULL;
}

/* Where the order probably lies: nearly every one is at its first place. */
static inline uint32_t apl_look_place(const struct apl_book_engine *engine, const struct apl_book_order *order)
{
  return apl_order_place(&engine->store, order->order_id);
}

APL_LOOK void apl_look_order(const struct apl_book_engine *engine, const struct apl_book_order *order)
{
  __builtin_prefetch(&engine->store.slots[apl_look_place(engine, order)], 1);
}

APL_LOOK void apl_look_keys(const void *near)
{
  __builtin_prefetch(near, 1);
  __builtin_prefetch((const uint8_t *)near + offsetof(struct apl_near, levels), 1);
}

/* Where the level of a new order probably lies. */
static inline uint32_t apl_look_level(const struct apl_book_engine *engine, const struct apl_book_order *order)
{
  return apl_order_level_place(&engine->levels, apl_order_owner(&engine->store, order->instrument) | (order->side & 1), order->price);
}

/* The order's place and its book; the level of a new one. */
APL_LOOK void apl_look_far(const struct apl_book_engine *engine, const struct apl_event *event)
{
  if (event->header.template_id == APL_MSG_BOOK_ORDER) {
    apl_look_order(engine, &event->book_order);
    if (event->book_order.action == APL_BOOK_ACTION_ADD)
      __builtin_prefetch(&engine->levels.at[apl_look_level(engine, &event->book_order)], 1);
  } else if (event->header.template_id == APL_MSG_TRADE) {
    const struct apl_book *traded = apl_look_book(engine, event->head.instrument);
    if (traded) __builtin_prefetch(&traded->trade_price, 1);
    return;
  } else if (event->header.template_id != APL_MSG_BOOK_LEVEL) return;
  const struct apl_book *book = apl_look_book(engine, event->head.instrument);
  if (!book) return;
  __builtin_prefetch(book, 1);
  __builtin_prefetch(book->shown, 1);
  if (event->header.template_id == APL_MSG_BOOK_LEVEL) __builtin_prefetch(book->levels, 1);
}

APL_LOOK void apl_look_by_price(const struct apl_book_engine *engine, const struct apl_book_level *event)
{
  const struct apl_book *book = apl_look_book(engine, event->instrument);
  if (!book || event->side > APL_SIDE_ASK_IMPLIED) return;
  const struct apl_side *side = &book->levels[event->side];
  const struct apl_level *best = apl_side_levels(&engine->pool, side) + side->count;
  __builtin_prefetch(best - (side->count > 0), 1);
  for (uint32_t below = 2; below <= 6; below += 2) __builtin_prefetch(best - (side->count > below ? below + 1 : 0), 1);
  const struct apl_side *other = &book->levels[event->side ^ 1]; /* the end of the event reads both tops */
  __builtin_prefetch(apl_side_levels(&engine->pool, other) + other->count - (other->count > 0));
}

/* What the new order of a replacement needs: its place, the place of its level, the keys of its side. */
APL_LOOK void apl_look_replacement(const struct apl_book_engine *engine, const struct apl_book_order *event, uint32_t is_ask)
{
  const struct apl_book *book = apl_look_book(engine, event->instrument);
  if (!book) return;
  const uint32_t owner = apl_order_owner(&engine->store, event->instrument) | is_ask;
  __builtin_prefetch(&engine->store.slots[apl_order_place(&engine->store, event->priority)], 1);
  __builtin_prefetch(&engine->levels.at[apl_order_level_place(&engine->levels, owner, event->price)], 1);
  apl_look_keys(apl_book_near(engine, book, is_ask));
}

/* The level of the order and its neighbours in the queue; for a new one the end of the queue at its price. */
APL_LOOK void apl_look_middle(const struct apl_book_engine *engine, const struct apl_event *event)
{
  if (event->header.template_id == APL_MSG_BOOK_LEVEL) return apl_look_by_price(engine, &event->book_level);
  if (event->header.template_id != APL_MSG_BOOK_ORDER) return;
  if (event->book_order.action == APL_BOOK_ACTION_ADD) {
    __builtin_prefetch(&engine->store.slots[engine->levels.at[apl_look_level(engine, &event->book_order)].tail], 1);
    return;
  }
  const struct apl_order_slot *slot = &engine->store.slots[apl_look_place(engine, &event->book_order)];
  __builtin_prefetch(&engine->levels.at[slot->level], 1);
  __builtin_prefetch(&engine->store.slots[slot->next], 1);
  __builtin_prefetch(&engine->store.slots[slot->previous], 1);
  if (event->book_order.action == APL_BOOK_ACTION_REPLACE) apl_look_replacement(engine, &event->book_order, slot->owner & 1);
}

/* The keys of its side, where a level comes or goes. */
APL_LOOK void apl_look_near(const struct apl_book_engine *engine, const struct apl_event *event)
{
  if (event->header.template_id != APL_MSG_BOOK_ORDER) return;
  const struct apl_book *book = apl_look_book(engine, event->head.instrument);
  if (!book) return;
  const int is_new = event->book_order.action == APL_BOOK_ACTION_ADD;
  const struct apl_order_slot *slot = &engine->store.slots[apl_look_place(engine, &event->book_order)];
  const struct apl_order_level *level = &engine->levels.at[is_new ? apl_look_level(engine, &event->book_order) : slot->level];
  const uint32_t is_ask = is_new ? event->book_order.side & 1 : slot->owner & 1;
  const uint32_t owner = apl_order_owner(&engine->store, event->head.instrument) | is_ask;
  const int needed = is_new ? !apl_order_level_is(level, owner, event->book_order.price) : level->orders == 1;
  const void *keys = apl_book_near(engine, book, is_ask), *cached = event; /* whether nobody can guess: no branch */
  apl_look_keys(needed ? keys : cached);
}

/* Before the first of `count` events: those that apl_look_ahead finds too near to be asked for in time. */
APL_LOOK void apl_look_begin(const struct apl_book_engine *engine, const void *events, size_t stride, size_t count)
{
  const uint8_t *at = events;
  for (size_t i = 0; i < count && i < APL_LOOK_FAR; i++) apl_look_far(engine, (const struct apl_event *)(const void *)(at + i * stride));
  for (size_t i = 0; i < count && i < APL_LOOK_MIDDLE; i++) apl_look_middle(engine, (const struct apl_event *)(const void *)(at + i * stride));
  for (size_t i = 0; i < count && i < APL_LOOK_NEAR; i++) apl_look_near(engine, (const struct apl_event *)(const void *)(at + i * stride));
}

/* For event `i` of `count` events, `stride` bytes apart. */
APL_LOOK void apl_look_ahead(const struct apl_book_engine *engine, const void *events, size_t stride, size_t i, size_t count)
{
  const uint8_t *at = (const uint8_t *)events + i * stride;
  if (i + APL_LOOK_FAR < count) apl_look_far(engine, (const struct apl_event *)(const void *)(at + APL_LOOK_FAR * stride));
  if (i + APL_LOOK_MIDDLE < count) apl_look_middle(engine, (const struct apl_event *)(const void *)(at + APL_LOOK_MIDDLE * stride));
  if (i + APL_LOOK_NEAR < count) apl_look_near(engine, (const struct apl_event *)(const void *)(at + APL_LOOK_NEAR * stride));
}

#endif
