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

#endif
