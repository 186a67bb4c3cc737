#ifndef APL_BOOK_PRICE_LEVEL_H
#define APL_BOOK_PRICE_LEVEL_H
/* One level of the book by price is written, and what follows for the top and the table's record; for by_price.c and level_direct.h. */
#include "view.h"

/* The bit of the level at `position` (from 0, the best) of a side, or none where views do not reach so deep. */
static inline uint32_t apl_level_bit(uint32_t side, uint32_t position)
{
  return position < apl_view_of_side[side].width ? 1u << (apl_view_of_side[side].first + position) : 0;
}

/* The table and the top learn that it is another. */
static inline void apl_mark_level(struct apl_book *book, uint32_t side, uint32_t position)
{
  book->changed |= position == 0 ? BOOK_TOP : 0;
  apl_book_forget(book, apl_level_bit(side, position));
}

/* In words as they will be read: orders and what is unseen are copied together. */
static inline void apl_write_level(struct apl_level *level, const struct apl_book_level *event)
{
  const uint64_t orders = event->orders; /* and nothing unseen */
  level->price = event->price;
  level->qty = event->qty;
  memcpy(&level->orders, &orders, sizeof orders);
  level->reserved = 0;
}
_Static_assert(offsetof(struct apl_level, unseen) == offsetof(struct apl_level, orders) + sizeof(uint32_t), "one word");

enum {
  APL_SEARCHED_WHOLE = 16, /* levels of a side that is looked through without a branch; a longer one is halved (side.c) */
  /* Actions, by bit, that give a level another price or quantity. */
  APL_LEVEL_SETS = 1 << APL_BOOK_ACTION_ADD | 1 << APL_BOOK_ACTION_MODIFY | 1 << APL_BOOK_ACTION_LEVEL_SET | 1 << APL_BOOK_ACTION_OVERLAY,
};

/* As apl_side_find. Which level a venue names next nobody can guess: a search that asks level by level pays for a wrong guess of the processor nearly
 * every time, so a short side is looked through to its end. (Comparing pairs of levels in vectors took longer.) */
static inline int apl_find_level(const struct apl_book_engine *engine, const struct apl_side *side, int64_t mask, int64_t price, uint32_t *index)
{
  if (APL_UNLIKELY(side->count > APL_SEARCHED_WHOLE)) return apl_side_find(&engine->pool, side, mask, price, index);
  const struct apl_level *levels = apl_side_levels(&engine->pool, side);
  const int64_t key = price ^ mask;
  uint32_t low = 0; /* behind the best level that is not better than key */
#pragma GCC unroll 4
  for (uint32_t i = 0; i < side->count; i++) low = (levels[i].price ^ mask) <= key ? i + 1 : low;
  const int found = low > 0 && levels[low - 1].price == price;
  *index = found ? low - 1 : low;
  return found;
}

#endif
