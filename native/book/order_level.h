#ifndef APL_BOOK_ORDER_LEVEL_H
#define APL_BOOK_ORDER_LEVEL_H
/*
 * The levels of all books by order, in one array. A level lies where it is from its first order to its last, so that orders can name it, and mostly
 * where side and price say, so that it can be asked of memory before anything is known of its side.
 *
 *   order ── level ──▶ at[number]              number 1 and above; 0: none, a level that is nobody's and shows price and quantity 0
 *   side ─ hashed ─▶ group of 128 places, a page of memory ── price, hashed ──▶ first place; a second one from both
 *
 * Where both are taken a level lies behind the hashed places, wherever there is room. Whether a level exists its side alone knows (order_side.h):
 * here is a guess. (A block of its own for the levels of each side, as books by price have, had to be moved with each level that comes or goes,
 * and could be asked for only when book and keys were there.)
 */
#include "apl/base.h"

struct apl_order_level {
  int64_t price;
  int64_t qty;     /* sum of the level's orders; wraps if a venue sends more than 2^63 */
  uint32_t orders; /* their number */
  uint32_t owner;  /* instrument and side, as in apl_order_slot; 0: free */
  uint32_t tail;   /* last and first in the queue; of a free level behind the hashed ones: the next free one */
  uint32_t head;
};
_Static_assert(sizeof(struct apl_order_level) == 32, "two levels a cache line");

enum { APL_LEVEL_GROUP = 128 };

struct apl_order_levels {
  struct apl_order_level *at; /* hashed + capacity */
  uint32_t hashed;            /* a power of two */
  uint32_t shift;             /* 64 - log2 of it */
  uint32_t free;              /* list by `tail` */
  uint32_t used;              /* behind the highest number that was ever handed out */
  uint32_t capacity;
  uint32_t count;
};

/* Hashed places for a capacity: as many, though a level mostly has several orders, so that few lie elsewhere; a power of two. */
static inline uint32_t apl_order_levels_hashed(uint32_t capacity)
{
  uint32_t hashed = APL_LEVEL_GROUP;
  while (hashed < capacity) hashed *= 2;
  return hashed;
}

/* `at`: zeroed memory for hashed + capacity levels. */
static inline void apl_order_levels_init(struct apl_order_levels *levels, struct apl_order_level *at, uint32_t capacity)
{
  const uint32_t hashed = apl_order_levels_hashed(capacity);
  *levels = (struct apl_order_levels){.at = at, .hashed = hashed, .shift = 64 - (uint32_t)__builtin_ctz(hashed), .used = hashed, .capacity = capacity};
  at[0].owner = UINT32_MAX;
}

/* Where the level of a side and a price probably lies. */
static inline uint32_t apl_order_level_place(const struct apl_order_levels *levels, uint32_t owner, int64_t price)
{
  const uint64_t side = owner * UINT64_C(0x9e3779b97f4a7c15), within = (uint64_t)price * UINT64_C(0xd6e8feb86659fd93);
  return (uint32_t)(side >> levels->shift) ^ (uint32_t)(within >> 57);
}

static inline uint32_t apl_order_level_second_place(const struct apl_order_levels *levels, uint32_t owner, int64_t price)
{
  const uint64_t both = ((uint64_t)price * UINT64_C(0xd6e8feb86659fd93)) ^ owner;
  return (uint32_t)((both * UINT64_C(0x9e3779b97f4a7c15)) >> levels->shift);
}

/* Whether the level of a side and a price is this one. */
static inline int apl_order_level_is(const struct apl_order_level *level, uint32_t owner, int64_t price)
{
  return level->owner == owner && level->price == price;
}

static inline uint32_t apl_order_level_behind(struct apl_order_levels *levels)
{
  const uint32_t number = levels->free;
  if (!number) return levels->used++;
  levels->free = levels->at[number].tail;
  return number;
}

/* A level without orders; 0 when all are taken. */
static inline uint32_t apl_order_level_take(struct apl_order_levels *levels, uint32_t owner, int64_t price)
{
  if (APL_UNLIKELY(levels->count == levels->capacity)) return 0;
  uint32_t number = apl_order_level_place(levels, owner, price);
  if (levels->at[number].owner) number = apl_order_level_second_place(levels, owner, price);
  if (levels->at[number].owner) number = apl_order_level_behind(levels);
  levels->at[number] = (struct apl_order_level){.price = price, .owner = owner};
  levels->count++;
  return number;
}

static inline void apl_order_level_give(struct apl_order_levels *levels, uint32_t number)
{
  levels->count--;
  levels->at[number].owner = 0;
  if (number < levels->hashed) return;
  levels->at[number].tail = levels->free;
  levels->free = number;
}

#endif
