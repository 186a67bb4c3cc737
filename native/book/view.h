#ifndef APL_BOOK_VIEW_OF_H
#define APL_BOOK_VIEW_OF_H
/* A book's record in the table, brought up to date where it is not: what shows levels by price. Views of books by order are read.c's. */
#include "engine.h"

/* Bits of the levels that come from orders where there is no book by price. */
#define BOOK_VIEW_ORDERS ((1u << 2 * APL_VIEW_LEVELS) - 1)

/* Of each side, by APL_SIDE_*: the bit of its best level in a view, and how many it shows. */
static const struct {
  uint8_t first, width;
} apl_view_of_side[] = {{0, APL_VIEW_LEVELS},
                        {APL_VIEW_LEVELS, APL_VIEW_LEVELS},
                        {2 * APL_VIEW_LEVELS, APL_VIEW_IMPLIED},
                        {2 * APL_VIEW_LEVELS + APL_VIEW_IMPLIED, APL_VIEW_IMPLIED}};

/* The side of a level, by its bit. */
static const uint8_t apl_side_of_bit[BOOK_VIEW_BITS] = {
  [APL_VIEW_LEVELS ... 2 * APL_VIEW_LEVELS - 1] = APL_SIDE_ASK, [2 * APL_VIEW_LEVELS ... 2 * APL_VIEW_LEVELS + APL_VIEW_IMPLIED - 1] = APL_SIDE_BID_IMPLIED,
  [2 * APL_VIEW_LEVELS + APL_VIEW_IMPLIED ... BOOK_VIEW_BITS - 1] = APL_SIDE_ASK_IMPLIED};

#define FOLLOWS(next, field, count) \
  _Static_assert(offsetof(struct apl_book_view, next) == offsetof(struct apl_book_view, field) + (count) * sizeof(struct apl_price_level), "in a row, by bit")
FOLLOWS(asks, bids, APL_VIEW_LEVELS);
FOLLOWS(implied_bids, asks, APL_VIEW_LEVELS);
FOLLOWS(implied_asks, implied_bids, APL_VIEW_IMPLIED);
#undef FOLLOWS
_Static_assert(offsetof(struct apl_level, qty) == offsetof(struct apl_price_level, qty) &&
                 offsetof(struct apl_level, orders) == offsetof(struct apl_price_level, orders) &&
                 offsetof(struct apl_level, unseen) == offsetof(struct apl_price_level, unseen), "a level begins as one that is shown");

/* All but levels, state, origin and updates. */
void apl_book_view_head(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view);

static inline void apl_book_view_level(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t bit, struct apl_price_level *shown)
{
  const uint32_t number = apl_side_of_bit[bit];
  const struct apl_side *side = &book->levels[number];
  const uint32_t position = bit - apl_view_of_side[number].first;
  if (APL_LIKELY(position < side->count)) apl_words_load(shown, apl_side_levels(&engine->pool, side) + (side->count - 1 - position), sizeof *shown);
  else memset(shown, 0, sizeof *shown);
}

/* What changes with each event of the book. */
static inline void apl_book_view_now(const struct apl_book *book, struct apl_book_view *view)
{
  view->state = book->state;
  view->origin_ns = book->origin_ns;
  view->updates = book->updates;
}

/* A view that shows all as it is but `stale`, by bit as in apl_book.shown: those levels, all by price, and what has always changed. */
static inline void apl_book_view_by_price(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view, uint32_t stale)
{
  apl_book_view_now(book, view);
  if (APL_UNLIKELY(stale & BOOK_VIEW_HEAD)) apl_book_view_head(engine, book, view);
  for (stale &= BOOK_VIEW_LEVELS; stale; stale &= stale - 1) {
    const uint32_t bit = (uint32_t)__builtin_ctz(stale);
    apl_book_view_level(engine, book, bit, &view->bids[0] + bit);
  }
}

#endif
