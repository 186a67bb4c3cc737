#ifndef APL_BOOK_ORDER_SIDE_H
#define APL_BOOK_ORDER_SIDE_H
/*
 * One side of a book by order: an apl_side whose levels have short keys beside them, by which a price is found.
 *
 *   levels   [0] [1] ... [count-1]      32 B each, in the side's block of the pool
 *   keys      k   k  ...  k              4 B each, at the same place in the pool's keys: sixteen levels are one cache line
 *
 * A key is the middle of price ^ mask: a better level has a larger key, as far as 32 bits can tell, so the number of larger keys says where a
 * price belongs, for which no level is touched and no branch taken. The levels there have the last word: where they say otherwise (prices closer
 * than 1e-6 or further apart than 2,000 or more than sixteen levels from the best), the levels are searched.
 */
#include "engine.h"
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

enum { APL_KEYS_AT_ONCE = 16, APL_KEY_SHIFT = 10 };

static inline uint32_t apl_key_of(int64_t price, int64_t mask) { return (uint32_t)((uint64_t)(price ^ mask) >> APL_KEY_SHIFT); }

static inline uint32_t *apl_order_side_keys(const struct apl_level_pool *pool, const struct apl_side *side)
{
  return pool->keys + (size_t)side->unit * APL_LEVEL_UNIT;
}

/* How many of the keys [from, from + 16) below `count` are larger than `key`. What lies behind `count` may be anything. */
static inline uint32_t apl_keys_larger(const uint32_t *keys, uint32_t from, uint32_t count, uint32_t key)
{
#if defined(__x86_64__)
  const __m128i wanted = _mm_set1_epi32((int)key), end = _mm_set1_epi32((int)(count - from)), four = _mm_set1_epi32(4);
  __m128i lane = _mm_setr_epi32(0, 1, 2, 3), sum = _mm_setzero_si128();
  for (uint32_t i = 0; i < APL_KEYS_AT_ONCE; i += 4) {
    const __m128i apart = _mm_sub_epi32(_mm_loadu_si128((const __m128i *)(const void *)(keys + from + i)), wanted);
    const __m128i larger = _mm_and_si128(_mm_cmpgt_epi32(apart, _mm_setzero_si128()), _mm_cmpgt_epi32(end, lane));
    sum = _mm_sub_epi32(sum, larger);
    lane = _mm_add_epi32(lane, four);
  }
  sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0x4e));
  sum = _mm_add_epi32(sum, _mm_shuffle_epi32(sum, 0xb1));
  return (uint32_t)_mm_cvtsi128_si32(sum);
#else
  uint32_t sum = 0;
  for (uint32_t i = from; i < from + APL_KEYS_AT_ONCE; i++) sum += i < count && (int32_t)(keys[i] - key) > 0;
  return sum;
#endif
}

/* The index of a price (*found 1), or the index where it would be inserted (*found 0). */
static inline uint32_t apl_order_side_find(const struct apl_level_pool *pool, const struct apl_side *side, uint32_t is_ask, int64_t price, int *found)
{
  const int64_t mask = apl_side_mask(is_ask);
  const uint32_t count = side->count, from = count > APL_KEYS_AT_ONCE ? count - APL_KEYS_AT_ONCE : 0;
  const struct apl_level *levels = apl_side_levels(pool, side);
  const uint32_t end = count - apl_keys_larger(apl_order_side_keys(pool, side), from, count, apl_key_of(price, mask));
  /* levels from `end` on are better, if the keys tell the truth */
  if (APL_LIKELY(end > from && levels[end - 1].price == price)) return *found = 1, end - 1;
  *found = 0;
  const int worse = end > from ? (levels[end - 1].price ^ mask) < (price ^ mask) : from == 0;
  if (APL_LIKELY(worse && (end == count || (levels[end].price ^ mask) > (price ^ mask)))) return end;
  uint32_t index;
  *found = apl_side_find(pool, side, mask, price, &index);
  return index;
}

/* A level of this price at `index`, without orders; NULL when the pool is full. */
static inline struct apl_level *apl_order_side_insert(struct apl_level_pool *pool, struct apl_side *side, uint32_t is_ask, uint32_t index, int64_t price)
{
  const uint32_t count = side->count, *before = apl_order_side_keys(pool, side);
  struct apl_level *level = apl_side_insert(pool, side, index);
  if (APL_UNLIKELY(!level)) return NULL;
  *level = (struct apl_level){.price = price};
  uint32_t *keys = apl_order_side_keys(pool, side);
  if (APL_UNLIKELY(keys != before)) memcpy(keys, before, count * sizeof *keys); /* the block is another: nobody wrote to the old one's keys */
  for (uint32_t i = count; i > index; i--) keys[i] = keys[i - 1];
  keys[index] = apl_key_of(price, apl_side_mask(is_ask));
  return level;
}

static inline void apl_order_side_erase(struct apl_level_pool *pool, struct apl_side *side, uint32_t index)
{
  uint32_t *keys = apl_order_side_keys(pool, side);
  for (uint32_t i = index + 1; i < side->count; i++) keys[i - 1] = keys[i];
  apl_side_erase(pool, side, index, 1);
}

#endif
