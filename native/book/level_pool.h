#ifndef APL_BOOK_LEVEL_POOL_H
#define APL_BOOK_LEVEL_POOL_H
/*
 * Storage of levels by price, and of what is far of sides by order: a buddy allocator over one array, in blocks of 2^n units of 8 levels. A
 * side that outgrows its block takes one of twice the size and gives the old one back, where it merges with its neighbour again, so that no
 * sequence of books fragments the pool for good (lists of sizes alone would). Blocks that are free hold their list links in their first bytes.
 */
#include "apl/base.h"

enum {
  APL_LEVEL_UNIT = 8,        /* levels in a unit: 256 bytes; most sides of most books fit one or two */
  APL_LEVEL_ORDERS = 28,     /* block sizes 2^0 .. 2^27 units: all of the largest pool */
  APL_LEVEL_NONE = 0xffffffff,
};

struct apl_level {
  int64_t price;
  int64_t qty;
  uint32_t orders; /* as told */
  uint32_t unseen; /* 1: a position of which nothing is known; price, qty, orders are 0 */
  uint64_t reserved;
};
_Static_assert(sizeof(struct apl_level) == 32, "two levels a cache line");

struct apl_level_pool {
  struct apl_level *levels;
  uint8_t *marks;            /* one byte a unit: at the first unit of a block its size's exponent, + APL_LEVEL_FREE when it is free */
  uint32_t unit_count;
  uint32_t free_units;
  uint32_t heads[APL_LEVEL_ORDERS]; /* free blocks of each size */
};

/* Units needed for so many levels. */
uint32_t apl_level_pool_units(uint64_t levels);
/* `levels`: unit_count * APL_LEVEL_UNIT of them, `marks`: unit_count bytes, all the caller's. */
void apl_level_pool_init(struct apl_level_pool *pool, struct apl_level *levels, uint8_t *marks, uint32_t unit_count);
/* The first unit of a block of 2^exponent units, APL_LEVEL_NONE if there is none. */
uint32_t apl_level_pool_take(struct apl_level_pool *pool, uint32_t exponent);
void apl_level_pool_give(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent);
/* A block of twice 2^exponent units is cut to its lower half. */
void apl_level_pool_halve(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent);
/* Whether lists and marks agree and tile the pool. */
int apl_level_pool_sound(const struct apl_level_pool *pool);

static inline struct apl_level *apl_level_at(const struct apl_level_pool *pool, uint32_t unit)
{
  return pool->levels + (size_t)unit * APL_LEVEL_UNIT;
}

#endif
