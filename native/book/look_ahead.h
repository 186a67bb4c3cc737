#ifndef APL_BOOK_LOOK_AHEAD_H
#define APL_BOOK_LOOK_AHEAD_H
/*
 * With hundreds of thousands of orders an event costs what its cache misses cost: order, book, level, neighbours in the queue. Events
 * come in batches, so those misses can overlap: while event i is applied, what i+4, i+8, i+12 will need is asked for, each step using what the
 * step before brought. Nothing here changes anything, and what it reads may be changed before the event's turn: it is a guess.
 */
#include "engine.h"

/* always inline: gcc takes a function that only prefetches for one without effect and drops its calls */
#define APL_LOOK static inline __attribute__((always_inline))

enum { APL_LOOK_FAR = 12, APL_LOOK_MIDDLE = 8, APL_LOOK_NEAR = 4 };

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
  const uint32_t place = apl_look_place(engine, order);
  __builtin_prefetch(&engine->store.slots[place], 1);
  __builtin_prefetch(&engine->store.owners[place], 1);
}

/* The order's place and its book. */
APL_LOOK void apl_look_far(const struct apl_book_engine *engine, const struct apl_event *event)
{
  if (event->header.template_id == APL_MSG_BOOK_ORDER) apl_look_order(engine, &event->book_order);
  else if (event->header.template_id != APL_MSG_BOOK_LEVEL) return;
  const struct apl_book *book = apl_look_book(engine, event->head.instrument);
  if (!book) return;
  __builtin_prefetch(book, 1);
  __builtin_prefetch(&book->bid_price, 1);
  if (event->header.template_id == APL_MSG_BOOK_LEVEL) __builtin_prefetch(book->levels, 1);
}

/* The best levels of the order's side. */
APL_LOOK void apl_look_middle(const struct apl_book_engine *engine, const struct apl_event *event)
{
  const int by_order = event->header.template_id == APL_MSG_BOOK_ORDER;
  if (!by_order && event->header.template_id != APL_MSG_BOOK_LEVEL) return;
  const struct apl_book *book = apl_look_book(engine, event->head.instrument);
  if (!book) return;
  uint32_t number = event->book_order.side;
  if (by_order) {
    if (event->book_order.action != APL_BOOK_ACTION_ADD) number = engine->store.owners[apl_look_place(engine, &event->book_order)] & 1;
  }
  if (number > (by_order ? (uint32_t)APL_SIDE_ASK : (uint32_t)APL_SIDE_ASK_IMPLIED)) return;
  const struct apl_side *side = by_order ? &book->orders[number] : &book->levels[number];
  const struct apl_level *best = apl_side_levels(&engine->pool, side) + side->count;
  __builtin_prefetch(best - (side->count > 0), 1);
  for (uint32_t below = 2; below <= 6; below += 2) __builtin_prefetch(best - (side->count > below ? below + 1 : 0), 1);
  const struct apl_side *other = by_order ? &book->orders[number ^ 1] : &book->levels[number ^ 1]; /* the end of the event reads both tops */
  __builtin_prefetch(apl_side_levels(&engine->pool, other) + other->count - (other->count > 0));
}

/* The order's neighbours in the queue; for a new one the end of the queue at its price. */
APL_LOOK void apl_look_near(const struct apl_book_engine *engine, const struct apl_event *event)
{
  if (event->header.template_id != APL_MSG_BOOK_ORDER) return;
  if (event->book_order.action == APL_BOOK_ACTION_ADD) {
    const struct apl_book *book = apl_look_book(engine, event->head.instrument);
    if (!book || event->book_order.side > APL_SIDE_ASK) return;
    const struct apl_side *side = &book->orders[event->book_order.side];
    const struct apl_level *levels = apl_side_levels(&engine->pool, side);
    for (uint32_t i = 0; i < 8 && i < side->count; i++)
      if (levels[side->count - 1 - i].price == event->book_order.price) {
        __builtin_prefetch(&engine->store.slots[levels[side->count - 1 - i].tail], 1);
        break;
      }
    return;
  }
  const struct apl_order_slot *slot = &engine->store.slots[apl_look_place(engine, &event->book_order)];
  __builtin_prefetch(&engine->store.slots[slot->next], 1);
  __builtin_prefetch(&engine->store.slots[slot->previous], 1);
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
