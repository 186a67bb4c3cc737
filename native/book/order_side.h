#ifndef APL_BOOK_ORDER_SIDE_H
#define APL_BOOK_ORDER_SIDE_H
/*
 * One side of a book by order: which levels it has, best first, found by short keys. Levels never move (order_level.h); their numbers and keys do.
 *
 *   near   keys   k0 > k1 > ...          the best sixteen: one line of keys, one of numbers, at an address that the instrument alone tells,
 *          levels  7    12  ...          so that they are asked of memory together with the book
 *   far    (key, level) ... worst first  what is worse than all of near: a block of the pool, most sides have none; never there without a near one
 *
 * A key is the price as a float, which 2^-24 of it rounds: a better level has no smaller key, whatever the prices, and equal keys, which no venue's
 * tick makes in practice, are told apart by the prices of their levels. So a price is found in one line, without a branch, and without touching a level.
 *
 * When near is full its worst few go far together, and some come back when it is empty: where the changes are, there is nothing to move.
 */
#include "level_pool.h"
#include "order_level.h"
#if defined(__x86_64__)
#include <emmintrin.h>
#endif

enum {
  APL_NEAR = 16,
  APL_NEAR_SPILLS = 4,  /* levels that go far at once */
  APL_NEAR_REFILLS = 8, /* and come back */
  APL_FAR_UNIT = 32,    /* entries in a unit of the pool */
};

struct apl_near { /* behind the last level: keys INT32_MIN, which no price has, and level 0 */
  APL_ALIGNED(APL_CACHE_LINE) int32_t keys[APL_NEAR];
  uint32_t levels[APL_NEAR];
};

struct apl_far {
  int32_t key;
  uint32_t level;
};
_Static_assert(sizeof(struct apl_far) * APL_FAR_UNIT == sizeof(struct apl_level) * APL_LEVEL_UNIT, "a unit holds so many entries");

/* What is far of a side; the rest is in near. */
struct apl_order_side {
  uint32_t far_unit;     /* block in the pool, if there is one */
  uint32_t far_count;
  uint32_t far_exponent; /* of the size of the block, + 1; 0: no block */
};

/* What a side's functions work on. */
struct apl_order_sides {
  struct apl_level_pool *pool; /* of far blocks */
  struct apl_order_levels *levels;
};

static inline int32_t apl_near_key(int64_t price, int64_t mask)
{
  const float value = (float)(price ^ mask);
  int32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return bits ^ (bits < 0 ? INT32_MAX : 0); /* of a negative one all but the sign turn around */
}

/* How many of the sixteen are larger than `key`: all of them are first. */
static inline uint32_t apl_near_better(const struct apl_near *near, int32_t key)
{
#if defined(__x86_64__)
  const __m128i wanted = _mm_set1_epi32(key), *keys = (const __m128i *)(const void *)near->keys;
  const __m128i low = _mm_packs_epi32(_mm_cmpgt_epi32(_mm_load_si128(keys), wanted), _mm_cmpgt_epi32(_mm_load_si128(keys + 1), wanted));
  const __m128i high = _mm_packs_epi32(_mm_cmpgt_epi32(_mm_load_si128(keys + 2), wanted), _mm_cmpgt_epi32(_mm_load_si128(keys + 3), wanted));
  return (uint32_t)__builtin_ctz(~(uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high)));
#else
  uint32_t better = 0; /* by the sign of a difference: gcc 12 for aarch64 sums comparisons as -1 each where it inlines this (-O3) */
  for (uint32_t i = 0; i < APL_NEAR; i++) better += (uint32_t)((uint64_t)((int64_t)key - near->keys[i]) >> 63);
  return better;
#endif
}

/* Where the level lies among the near ones; APL_NEAR: it does not. */
static inline uint32_t apl_near_at(const struct apl_near *near, uint32_t level)
{
#if defined(__x86_64__)
  const __m128i wanted = _mm_set1_epi32((int)level), *levels = (const __m128i *)(const void *)near->levels;
  const __m128i low = _mm_packs_epi32(_mm_cmpeq_epi32(_mm_load_si128(levels), wanted), _mm_cmpeq_epi32(_mm_load_si128(levels + 1), wanted));
  const __m128i high = _mm_packs_epi32(_mm_cmpeq_epi32(_mm_load_si128(levels + 2), wanted), _mm_cmpeq_epi32(_mm_load_si128(levels + 3), wanted));
  return (uint32_t)__builtin_ctz((uint32_t)_mm_movemask_epi8(_mm_packs_epi16(low, high)) | 1u << APL_NEAR);
#else
  uint32_t at = 0;
  while (at < APL_NEAR && near->levels[at] != level) at++;
  return at;
#endif
}

/* Make room at `index` for a value, drop the last; or take the one at `index` out, and `last` comes in behind. Which index nobody can guess: all
 * sixteen are written, four at a time, and no branch asks. */
typedef int32_t apl_lanes __attribute__((vector_size(16), may_alias));

static inline void apl_near_open(void *sixteen, uint32_t index, int32_t value)
{
  apl_lanes *at = sixteen, before = *at;
  const int32_t place = (int32_t)index;
  const apl_lanes wanted = {place, place, place, place}, values = {value, value, value, value}, four = {4, 4, 4, 4};
  apl_lanes lane = {0, 1, 2, 3};
  for (uint32_t i = 0; i < APL_NEAR / 4; i++, lane += four) {
    const apl_lanes old = at[i], moved = __builtin_shufflevector(before, old, 3, 4, 5, 6);
    at[i] = (old & (lane < wanted)) | (moved & (lane > wanted)) | (values & (lane == wanted));
    before = old;
  }
}

static inline void apl_near_close(void *sixteen, uint32_t index, int32_t last)
{
  apl_lanes *at = sixteen, old = *at;
  const int32_t place = (int32_t)index;
  const apl_lanes wanted = {place, place, place, place}, end = {last, last, last, last}, four = {4, 4, 4, 4};
  apl_lanes lane = {0, 1, 2, 3};
  for (uint32_t i = 0; i < APL_NEAR / 4; i++, lane += four) {
    const apl_lanes behind = i + 1 < APL_NEAR / 4 ? at[i + 1] : end, moved = __builtin_shufflevector(old, behind, 1, 2, 3, 4);
    at[i] = (old & (lane < wanted)) | (moved & (lane >= wanted));
    old = behind;
  }
}

static inline void apl_near_clear(struct apl_near *near)
{
  for (uint32_t i = 0; i < APL_NEAR; i++) near->keys[i] = INT32_MIN, near->levels[i] = 0;
}

/* Levels in near. */
static inline uint32_t apl_near_count(const struct apl_near *near) { return apl_near_better(near, INT32_MIN); }

static inline uint32_t apl_order_side_count(const struct apl_order_side *side, const struct apl_near *near)
{
  return apl_near_count(near) + side->far_count;
}

static inline struct apl_far *apl_order_side_far(const struct apl_level_pool *pool, const struct apl_order_side *side)
{
  return (struct apl_far *)(void *)apl_level_at(pool, side->far_unit);
}

static inline uint32_t apl_order_side_far_capacity(const struct apl_order_side *side)
{
  return side->far_exponent ? (uint32_t)APL_FAR_UNIT << (side->far_exponent - 1) : 0;
}

/* Where far or equal keys must be looked at; as apl_order_side_find. */
uint32_t apl_order_side_search(const struct apl_order_sides *sides, const struct apl_order_side *side, const struct apl_near *near, uint32_t is_ask,
                               int64_t price, uint32_t *index);
/* What there is to do where near is full, or the index is far; as apl_order_side_insert. */
int apl_order_side_make_room(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near, int32_t key, uint32_t level,
                             uint32_t *index);
/* Take a level that is not near out of the side. */
void apl_order_side_erase_far(const struct apl_order_sides *sides, struct apl_order_side *side, int32_t key, uint32_t level);
/* near is empty, far is not. */
void apl_order_side_refill(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near);
/* Empty the side and give its block back; its levels are the caller's to give. */
void apl_order_side_clear(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near);
/* The number of the level at `position`, 0 the best, below the side's count. */
static inline uint32_t apl_order_side_level(const struct apl_level_pool *pool, const struct apl_order_side *side, const struct apl_near *near,
                                            uint32_t position)
{
  const uint32_t count = apl_near_count(near);
  if (position < count) return near->levels[position];
  return apl_order_side_far(pool, side)[side->far_count - 1 - (position - count)].level;
}

/* The number of the level of a price; 0: there is none, and it belongs at *index: a position in near, or APL_NEAR + one in far. */
static inline uint32_t apl_order_side_find(const struct apl_order_sides *sides, const struct apl_order_side *side, const struct apl_near *near,
                                           uint32_t is_ask, int64_t price, uint32_t *index)
{
  const int32_t key = apl_near_key(price, -(int64_t)is_ask);
  const uint32_t at = apl_near_better(near, key);
  *index = at;
  if (APL_UNLIKELY(at == APL_NEAR)) return apl_order_side_search(sides, side, near, is_ask, price, index);
  if (near->keys[at] != key) {
    if (near->keys[at] != INT32_MIN || side->far_count == 0) return 0;
    return apl_order_side_search(sides, side, near, is_ask, price, index);
  }
  if (APL_LIKELY(sides->levels->at[near->levels[at]].price == price)) return near->levels[at];
  return apl_order_side_search(sides, side, near, is_ask, price, index);
}

/* A level of a price that the side has not, at the index that apl_order_side_find told, without orders; its number, 0 when there is no room. */
static inline uint32_t apl_order_side_insert(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near, uint32_t owner,
                                             int64_t price, uint32_t index)
{
  const int32_t key = apl_near_key(price, -(int64_t)(owner & 1));
  const uint32_t level = apl_order_level_take(sides->levels, owner, price);
  if (APL_UNLIKELY(!level)) return 0;
  if (APL_UNLIKELY(near->levels[APL_NEAR - 1] || index >= APL_NEAR)) {
    const int room = apl_order_side_make_room(sides, side, near, key, level, &index);
    if (room < 0) return apl_order_level_give(sides->levels, level), 0;
    if (!room) return level; /* it is far */
  }
  apl_near_open(near->keys, index, key);
  apl_near_open(near->levels, index, (int32_t)level);
  return level;
}

/* The number of the level of a price, made where there is none; `level`: it probably is this one. 0: no room. */
static inline uint32_t apl_order_side_have(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near, uint32_t owner,
                                           int64_t price, uint32_t level)
{
  uint32_t index;
  if (APL_LIKELY(apl_order_level_is(&sides->levels->at[level], owner, price))) return level;
  level = apl_order_side_find(sides, side, near, owner & 1, price, &index);
  return level ? level : apl_order_side_insert(sides, side, near, owner, price, index);
}

/* Take a level without orders out of the side and give it back. */
static inline void apl_order_side_erase(const struct apl_order_sides *sides, struct apl_order_side *side, struct apl_near *near, uint32_t level)
{
  const uint32_t index = apl_near_at(near, level);
  const struct apl_order_level *gone = &sides->levels->at[level];
  if (APL_UNLIKELY(index == APL_NEAR)) {
    apl_order_side_erase_far(sides, side, apl_near_key(gone->price, -(int64_t)(gone->owner & 1)), level);
  } else {
    apl_near_close(near->keys, index, INT32_MIN);
    apl_near_close(near->levels, index, 0);
    if (APL_UNLIKELY(near->levels[0] == 0 && side->far_count)) apl_order_side_refill(sides, side, near);
  }
  apl_order_level_give(sides->levels, level);
}

#endif
