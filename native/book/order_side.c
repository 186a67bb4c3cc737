/* A side by order where its sixteen best levels are not all there is to look at; see order_side.h. */
#include "order_side.h"

enum { SPARSE = 4 /* a block so thinly used is halved; it doubles when full, so that no change to and fro costs more than once */ };

static int64_t price_of(const struct apl_order_sides *sides, uint32_t level) { return sides->levels->at[level].price; }

/* The first far entry, from the worst, whose key is not smaller; far_count if there is none. */
static uint32_t far_from(const struct apl_far *far, uint32_t count, int32_t key)
{
  uint32_t low = 0, high = count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (far[middle].key >= key) high = middle;
    else low = middle + 1;
  }
  return low;
}

uint32_t apl_order_side_search(const struct apl_order_sides *sides, const struct apl_order_side *side, const struct apl_near *near, uint32_t is_ask,
                               int64_t price, uint32_t *index)
{
  const int64_t mask = -(int64_t)is_ask;
  const int32_t key = apl_near_key(price, mask);
  const uint32_t count = apl_near_count(near);
  uint32_t at = apl_near_better(near, key);
  while (at < count && near->keys[at] == key && (price_of(sides, near->levels[at]) ^ mask) > (price ^ mask)) at++;
  *index = at;
  if (at < count) return near->keys[at] == key && price_of(sides, near->levels[at]) == price ? near->levels[at] : 0;
  if (side->far_count == 0) return 0;
  const struct apl_far *far = apl_order_side_far(sides->pool, side);
  uint32_t place = far_from(far, side->far_count, key);
  while (place < side->far_count && far[place].key == key && (price_of(sides, far[place].level) ^ mask) < (price ^ mask)) place++;
  *index = APL_NEAR + place;
  const int found = place < side->far_count && far[place].key == key && price_of(sides, far[place].level) == price;
  return found ? far[place].level : 0;
}

/* Room for `more` entries. */
static int grow(const struct apl_order_sides *sides, struct apl_order_side *side, uint32_t more)
{
  while (side->far_count + more > apl_order_side_far_capacity(side)) {
    const uint32_t exponent = side->far_exponent; /* of the block to be, which is twice the old one */
    const uint32_t unit = exponent < APL_LEVEL_ORDERS ? apl_level_pool_take(sides->pool, exponent) : APL_LEVEL_NONE;
    if (unit == APL_LEVEL_NONE) return 0;
    if (exponent) {
      memcpy(apl_level_at(sides->pool, unit), apl_order_side_far(sides->pool, side), side->far_count * sizeof(struct apl_far));
      apl_level_pool_give(sides->pool, side->far_unit, exponent - 1);
    }
    side->far_unit = unit;
    side->far_exponent++;
  }
  return 1;
}

static void shrink(const struct apl_order_sides *sides, struct apl_order_side *side)
{
  if (side->far_exponent < 2 || side->far_count > apl_order_side_far_capacity(side) / SPARSE) return;
  side->far_exponent--;
  apl_level_pool_halve(sides->pool, side->far_unit, side->far_exponent - 1);
}

static void insert_far(const struct apl_order_sides *sides, struct apl_order_side *side, uint32_t place, int32_t key, uint32_t level)
{
  struct apl_far *far = apl_order_side_far(sides->pool, side) + place;
  memmove(far + 1, far, (side->far_count - place) * sizeof *far);
  *far = (struct apl_far){key, level};
  side->far_count++;
}

/* The worst of near, which is full, go far. */
static void spill(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near)
{
  struct apl_far *far = apl_order_side_far(sides->pool, side);
  for (uint32_t at = APL_NEAR - 1; at >= APL_NEAR - APL_NEAR_SPILLS; at--) {
    far[side->far_count++] = (struct apl_far){near->keys[at], near->levels[at]};
    near->keys[at] = INT32_MIN;
    near->levels[at] = 0;
  }
}

/* 1: *index in near is free to be taken; 0: the level is far now; -1: no room. */
int apl_order_side_make_room(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near, int32_t key, uint32_t level,
                             uint32_t *index)
{
  if (!grow(sides, side, APL_NEAR_SPILLS + 1)) return -1;
  if (*index < APL_NEAR) {
    spill(sides, side, near);
    const uint32_t count = APL_NEAR - APL_NEAR_SPILLS;
    if (*index <= count) return 1;
    *index = APL_NEAR + side->far_count - (*index - count);
  }
  insert_far(sides, side, *index - APL_NEAR, key, level);
  return 0;
}

void apl_order_side_erase_far(const struct apl_order_sides *sides, struct apl_order_side *side, int32_t key, uint32_t level)
{
  struct apl_far *far = apl_order_side_far(sides->pool, side);
  uint32_t place = far_from(far, side->far_count, key);
  while (far[place].level != level) place++; /* among those of equal keys */
  memmove(far + place, far + place + 1, (side->far_count - place - 1) * sizeof *far);
  side->far_count--;
  shrink(sides, side);
}

void apl_order_side_refill(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near)
{
  const struct apl_far *far = apl_order_side_far(sides->pool, side);
  for (uint32_t at = 0; at < APL_NEAR_REFILLS && side->far_count; at++) {
    const struct apl_far best = far[--side->far_count];
    near->keys[at] = best.key;
    near->levels[at] = best.level;
  }
  shrink(sides, side);
}

void apl_order_side_clear(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near)
{
  if (side->far_exponent) apl_level_pool_give(sides->pool, side->far_unit, side->far_exponent - 1);
  *side = (struct apl_order_side){0};
  apl_near_clear(near);
}
