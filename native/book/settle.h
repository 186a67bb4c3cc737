#ifndef APL_BOOK_SETTLE_H
#define APL_BOOK_SETTLE_H
/* What both ways of ending a venue event do: settle.c for any, level_direct.h for the usual one. */
#include "view.h"

/* The bytes from faults on: what must be looked at to know that a book is in good order. They are read as one word on purpose, and no compiler is left
 * to make a wider one of them, which would have to wait for what has just been stored to `changed` beside them. */
static inline uint32_t apl_book_condition(const struct apl_book *book)
{
  uint32_t word;
  memcpy(&word, &book->faults, sizeof word);
  return word;
}
_Static_assert(offsetof(struct apl_book, told) == offsetof(struct apl_book, faults) + 1, "told lies behind the faults");

/* Live as the feed says, without a fault that is or was reported, not stale and not halted. */
static inline int apl_book_is_in_order(const struct apl_book *book)
{
  const struct apl_book any = {.faults = UINT8_MAX, .told = UINT8_MAX, .reported = 1, .stale = 1, .halted = 1}, good = {.told = APL_BOOK_STATE_LIVE};
  return (apl_book_condition(book) & apl_book_condition(&any)) == apl_book_condition(&good);
}

static inline void apl_book_write_view(struct apl_book_engine *engine, struct apl_book *book, uint32_t index)
{
  struct apl_table_write write;
  if (APL_UNLIKELY(index >= engine->views.capacity)) return;
  struct apl_book_view *view = apl_table_begin(&engine->views, index, &write);
  uint32_t *shown = &book->shown[apl_table_write_snapshot(&write)];
  apl_book_view_update(engine, book, view, BOOK_VIEW_ALL & ~*shown);
  *shown = BOOK_VIEW_ALL;
  apl_table_end(&engine->views, &write);
}

static inline void apl_book_tell_count(struct apl_book_engine *engine)
{
  if (APL_LIKELY(engine->told_count == engine->highest)) return;
  engine->told_count = engine->highest;
  apl_table_count_set(engine->views.table, engine->highest);
}

#endif
