#ifndef APL_BOOK_PRICE_LEVEL_H
#define APL_BOOK_PRICE_LEVEL_H
/* One level of the book by price is written, and what follows for the top and the table's record; for by_price.c and level_direct.h. */
#include "view.h"

/* The table and the top learn that the level at `position` (from 0, the best) is another. */
static inline void apl_mark_shown(struct apl_book *book, uint32_t side, uint32_t position)
{
  if (position < apl_view_of_side[side].width) apl_book_forget(book, 1u << (apl_view_of_side[side].first + position));
}

static inline void apl_mark_level(struct apl_book *book, uint32_t side, uint32_t position)
{
  book->changed |= position == 0 ? BOOK_TOP : 0;
  apl_mark_shown(book, side, position);
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
