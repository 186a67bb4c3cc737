#ifndef APL_BOOK_QUEUE_H
#define APL_BOOK_QUEUE_H
/*
 * The queue of a level by order: a doubly linked list of places, head is first in line.
 *
 *   level ── head ─▶ slot ⇄ slot ⇄ slot ◀─ tail ── level        level.qty = sum of qty, level.orders = their number, never 0
 *                 each slot names the level
 *
 * The end of a list is one more place to link from or to: whether an order has a neighbour nobody can guess, so no branch asks.
 */
#include "engine.h"

static inline struct apl_order_slot *apl_slot_at(const struct apl_book_engine *engine, uint32_t slot) { return &engine->store.slots[slot]; }

static inline struct apl_order_level *apl_level_of(const struct apl_book_engine *engine, uint32_t level) { return &engine->levels.at[level]; }

static inline int64_t apl_plus(int64_t a, int64_t b) { return (int64_t)((uint64_t)a + (uint64_t)b); } /* wraps: no input is undefined */
static inline int64_t apl_minus(int64_t a, int64_t b) { return (int64_t)((uint64_t)a - (uint64_t)b); }

/* Put `slot` into the level's queue behind `before` (0: in front of all). */
static inline void apl_queue_insert(struct apl_book_engine *engine, struct apl_order_level *level, uint32_t slot, uint32_t before)
{
  struct apl_order_slot *slots = engine->store.slots, *order = &slots[slot];
  uint32_t *from = before ? &slots[before].next : &level->head;
  const uint32_t next = *from;
  uint32_t *to = next ? &slots[next].previous : &level->tail;
  order->previous = before;
  order->next = next;
  *from = slot;
  *to = slot;
  level->qty = apl_plus(level->qty, order->qty);
  level->orders++;
}

/* Put `slot` behind all. */
static inline void apl_queue_append(struct apl_book_engine *engine, struct apl_order_level *level, uint32_t slot)
{
  struct apl_order_slot *slots = engine->store.slots, *order = &slots[slot];
  const uint32_t before = level->tail;
  uint32_t *from = before ? &slots[before].next : &level->head;
  order->previous = before;
  order->next = 0;
  *from = slot;
  level->tail = slot;
  level->qty = apl_plus(level->qty, order->qty);
  level->orders++;
}

static inline void apl_queue_remove(struct apl_book_engine *engine, struct apl_order_level *level, uint32_t slot)
{
  struct apl_order_slot *slots = engine->store.slots;
  const uint32_t next = slots[slot].next, previous = slots[slot].previous;
  uint32_t *from = previous ? &slots[previous].next : &level->head;
  uint32_t *to = next ? &slots[next].previous : &level->tail;
  *from = next;
  *to = previous;
  level->qty = apl_minus(level->qty, slots[slot].qty);
  level->orders--;
}

#endif
