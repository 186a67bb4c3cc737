/* The buddy allocator of price levels; see level_pool.h. Every operation is bounded by the number of block sizes. */
#include "level_pool.h"

enum { FREE = 0x80, INSIDE = 0x7f /* not the first unit of a block */ };

struct links { /* lies in the first bytes of a free block */
  uint32_t next;
  uint32_t previous;
};

static struct links *links_of(const struct apl_level_pool *pool, uint32_t unit)
{
  return (struct links *)(void *)apl_level_at(pool, unit);
}

static void push(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent)
{
  struct links *links = links_of(pool, unit);
  links->next = pool->heads[exponent];
  links->previous = APL_LEVEL_NONE;
  if (links->next != APL_LEVEL_NONE) links_of(pool, links->next)->previous = unit;
  pool->heads[exponent] = unit;
  pool->marks[unit] = (uint8_t)(exponent | FREE);
}

static void unlink_block(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent)
{
  const struct links *links = links_of(pool, unit);
  if (links->previous == APL_LEVEL_NONE) pool->heads[exponent] = links->next;
  else links_of(pool, links->previous)->next = links->next;
  if (links->next != APL_LEVEL_NONE) links_of(pool, links->next)->previous = links->previous;
  pool->marks[unit] = INSIDE;
}

uint32_t apl_level_pool_units(uint64_t levels) { return (uint32_t)((levels + APL_LEVEL_UNIT - 1) / APL_LEVEL_UNIT); }

void apl_level_pool_init(struct apl_level_pool *pool, struct apl_level *levels, uint8_t *marks, uint32_t unit_count)
{
  pool->levels = levels;
  pool->marks = marks;
  pool->unit_count = unit_count;
  pool->free_units = unit_count;
  for (uint32_t i = 0; i < APL_LEVEL_ORDERS; i++) pool->heads[i] = APL_LEVEL_NONE;
  memset(marks, INSIDE, unit_count);
  uint32_t unit = 0;
  while (unit < unit_count) { /* the largest aligned block that fits, again and again: at most one of each size */
    uint32_t exponent = APL_LEVEL_ORDERS - 1;
    while ((unit & ((1u << exponent) - 1)) != 0 || (uint64_t)unit + (1u << exponent) > unit_count) exponent--;
    push(pool, unit, exponent);
    unit += 1u << exponent;
  }
}

uint32_t apl_level_pool_take(struct apl_level_pool *pool, uint32_t exponent)
{
  uint32_t found = exponent;
  while (found < APL_LEVEL_ORDERS && pool->heads[found] == APL_LEVEL_NONE) found++;
  if (found >= APL_LEVEL_ORDERS) return APL_LEVEL_NONE;
  const uint32_t unit = pool->heads[found];
  unlink_block(pool, unit, found);
  while (found > exponent) { /* keep the lower half, give the upper back */
    found--;
    push(pool, unit + (1u << found), found);
  }
  pool->marks[unit] = (uint8_t)exponent;
  pool->free_units -= 1u << exponent;
  return unit;
}

void apl_level_pool_give(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent)
{
  pool->free_units += 1u << exponent;
  pool->marks[unit] = INSIDE;
  while (exponent + 1 < APL_LEVEL_ORDERS) {
    const uint32_t buddy = unit ^ (1u << exponent);
    if (buddy >= pool->unit_count || pool->marks[buddy] != (exponent | FREE)) break;
    unlink_block(pool, buddy, exponent);
    unit &= ~(1u << exponent);
    exponent++;
  }
  push(pool, unit, exponent);
}

void apl_level_pool_halve(struct apl_level_pool *pool, uint32_t unit, uint32_t exponent)
{
  pool->marks[unit] = (uint8_t)exponent;
  apl_level_pool_give(pool, unit + (1u << exponent), exponent); /* its buddy is `unit`, in use: stays as it is */
}

int apl_level_pool_sound(const struct apl_level_pool *pool)
{
  uint64_t listed = 0, tiled = 0, unit = 0;
  for (uint32_t exponent = 0; exponent < APL_LEVEL_ORDERS; exponent++) {
    uint32_t previous = APL_LEVEL_NONE;
    for (uint32_t at = pool->heads[exponent]; at != APL_LEVEL_NONE; at = links_of(pool, at)->next) {
      if (at >= pool->unit_count || pool->marks[at] != (exponent | FREE) || links_of(pool, at)->previous != previous) return 0;
      listed += UINT64_C(1) << exponent;
      if (listed > pool->unit_count) return 0;
      previous = at;
    }
  }
  while (unit < pool->unit_count) {
    const uint32_t exponent = pool->marks[unit] & ~(uint32_t)FREE;
    if (exponent >= APL_LEVEL_ORDERS) return 0;
    if (pool->marks[unit] & FREE) tiled += UINT64_C(1) << exponent;
    unit += UINT64_C(1) << exponent;
  }
  return unit == pool->unit_count && listed == tiled && listed == pool->free_units;
}
