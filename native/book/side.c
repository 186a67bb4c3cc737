/* Sorted arrays of levels; see side.h. */
#include "side.h"

enum { NEAR = 12 /* levels looked at one by one from the best: nearly every change is there (6 cache lines, prefetched in a row) */,
       SPARSE = 4 /* a block so thinly used is halved; it doubles when full, so that no change to and fro costs more than once */ };

int apl_side_find(const struct apl_level_pool *pool, const struct apl_side *side, int64_t mask, int64_t price, uint32_t *index)
{
  const struct apl_level *levels = apl_side_levels(pool, side);
  const int64_t key = price ^ mask;
  uint32_t high = side->count; /* levels from here on are better than key */
  const uint32_t far = high > NEAR ? high - NEAR : 0;
  while (high > far && (levels[high - 1].price ^ mask) > key) high--;
  uint32_t low = high;
  if (high == far && far > 0) { /* not near the best: halve the rest */
    low = 0;
    while (low < high) {
      const uint32_t middle = low + (high - low) / 2;
      if ((levels[middle].price ^ mask) > key) high = middle;
      else low = middle + 1;
    }
  }
  /* levels[0, low) are not better than key */
  if (low > 0 && levels[low - 1].price == price) return *index = low - 1, 1;
  *index = low;
  return 0;
}

static uint32_t exponent_of(uint32_t capacity) { return (uint32_t)__builtin_ctz(capacity / APL_LEVEL_UNIT); }

static int grow(struct apl_level_pool *pool, struct apl_side *side)
{
  const uint32_t capacity = side->capacity ? side->capacity * 2 : APL_LEVEL_UNIT;
  if (capacity < side->capacity || exponent_of(capacity) >= APL_LEVEL_ORDERS) return 0;
  const uint32_t unit = apl_level_pool_take(pool, exponent_of(capacity));
  if (unit == APL_LEVEL_NONE) return 0;
  if (side->capacity) {
    memcpy(apl_level_at(pool, unit), apl_side_levels(pool, side), side->count * sizeof(struct apl_level));
    apl_level_pool_give(pool, side->unit, exponent_of(side->capacity));
  }
  side->unit = unit;
  side->capacity = capacity;
  return 1;
}

/* Give the upper half of the block back, where no level lies: nothing moves. */
static void shrink(struct apl_level_pool *pool, struct apl_side *side)
{
  side->capacity /= 2;
  apl_level_pool_halve(pool, side->unit, exponent_of(side->capacity));
}

struct apl_level *apl_side_insert(struct apl_level_pool *pool, struct apl_side *side, uint32_t index)
{
  if (APL_UNLIKELY(side->count == side->capacity) && !grow(pool, side)) return NULL;
  struct apl_level *level = apl_side_levels(pool, side) + index;
  memmove(level + 1, level, (side->count - index) * sizeof *level);
  side->count++;
  return level;
}

void apl_side_erase(struct apl_level_pool *pool, struct apl_side *side, uint32_t index, uint32_t count)
{
  struct apl_level *level = apl_side_levels(pool, side) + index;
  memmove(level, level + count, (side->count - index - count) * sizeof *level);
  side->count -= count;
  if (APL_UNLIKELY(side->count <= side->capacity / SPARSE && side->capacity > APL_LEVEL_UNIT)) shrink(pool, side);
}

void apl_side_clear(struct apl_level_pool *pool, struct apl_side *side)
{
  if (side->capacity) apl_level_pool_give(pool, side->unit, exponent_of(side->capacity));
  *side = (struct apl_side){0};
}
