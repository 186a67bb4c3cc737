#ifndef APL_BOOK_SIDE_H
#define APL_BOOK_SIDE_H
/*
 * One side of one book by price: levels in one sorted array, worst first, best last, so that changes at the best price move next to nothing.
 *
 *   index     0        1              count-2   count-1
 *           worst                               best          position (level) 1 is index count-1, position p is count-p
 *
 * Prices compare through `mask`: 0 for bids, -1 for asks, as price ^ mask; the bitwise complement turns the order around without a branch.
 */
#include "level_pool.h"

struct apl_side {
  uint32_t unit;     /* block in the pool, if capacity */
  uint32_t count;    /* levels */
  uint32_t capacity; /* levels that fit; 0: no block */
  uint32_t reserved;
};

/* The index of `price` (1), or the index where it would be inserted (0). */
int apl_side_find(const struct apl_level_pool *pool, const struct apl_side *side, int64_t mask, int64_t price, uint32_t *index);
/* Open a gap at `index` (<= count) and return the level there, its contents undefined; NULL when the pool is full. */
struct apl_level *apl_side_insert(struct apl_level_pool *pool, struct apl_side *side, uint32_t index);
/* Take the `count` levels at `index` out. A block that is mostly empty afterwards gives its upper half back. */
void apl_side_erase(struct apl_level_pool *pool, struct apl_side *side, uint32_t index, uint32_t count);
/* Empty the side and give its block back. */
void apl_side_clear(struct apl_level_pool *pool, struct apl_side *side);

static inline struct apl_level *apl_side_levels(const struct apl_level_pool *pool, const struct apl_side *side)
{
  return apl_level_at(pool, side->unit);
}

/* The best level, NULL if the side is empty. */
static inline const struct apl_level *apl_side_best(const struct apl_level_pool *pool, const struct apl_side *side)
{
  return side->count ? apl_side_levels(pool, side) + side->count - 1 : NULL;
}

#endif
