/*
 * The book by price: positional (level >= 1) and by price (level 0); see apl/book.h for what each action means.
 *
 * Positions that the venue passed over stay in the array as unseen: who joins in the middle of a session has each level right from the
 * first time the venue names it (CME calls this natural refresh), and knows which it has not.
 */
#include "price_level.h"

/* The level at `position` and all worse ones. */
static void mark_from(struct apl_book *book, uint32_t side, uint32_t position)
{
  const uint32_t width = apl_view_of_side[side].width, all = (1u << width) - 1;
  const uint32_t levels = position < width ? (all & ~((1u << position) - 1)) << apl_view_of_side[side].first : 0;
  book->changed |= position == 0 ? BOOK_TOP : 0;
  apl_book_forget(book, levels | BOOK_VIEW_HEAD); /* there will be more or fewer */
}

static void unknown(struct apl_book_engine *engine, struct apl_book *book)
{
  apl_book_fault(book, APL_BOOK_FAULT_UNKNOWN_LEVEL, &engine->stats.unknown_levels);
}

static void bad(struct apl_book_engine *engine, struct apl_book *book)
{
  apl_book_fault(book, APL_BOOK_FAULT_BAD_LEVEL, &engine->stats.malformed);
}

static void insert_level(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side, uint32_t index,
                         const struct apl_book_level *event)
{
  struct apl_level *level = apl_side_insert(&engine->pool, side, index);
  if (APL_LIKELY(level != NULL)) apl_write_level(level, event);
  else apl_book_fault(book, APL_BOOK_FAULT_LEVELS_FULL, &engine->stats.levels_full);
}

/* A level was written: its neighbours tell whether the venue and we see the same book. */
static inline void check_neighbours(struct apl_book_engine *engine, struct apl_book *book, const struct apl_side *side, int64_t mask,
                                    uint32_t index)
{
  if (APL_UNLIKELY(index >= side->count)) return; /* was not inserted for want of room */
  const struct apl_level *level = apl_side_levels(&engine->pool, side) + index;
  const struct apl_level *first = level - index, *end = first + side->count;
  const int64_t key = level->price ^ mask;
  const struct apl_level *worse = level - 1, *better = level + 1;
  while (worse >= first && APL_UNLIKELY(worse->unseen)) worse--;
  while (better < end && APL_UNLIKELY(better->unseen)) better++;
  if (APL_UNLIKELY((worse >= first && (worse->price ^ mask) >= key) || (better < end && (better->price ^ mask) <= key)))
    apl_book_fault(book, APL_BOOK_FAULT_MISORDERED, &engine->stats.misordered);
}

static uint32_t depth_of(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t side)
{
  if (side >= APL_SIDE_BID_IMPLIED) return book->depth_implied ? book->depth_implied : engine->config.depth_implied;
  return book->depth ? book->depth : engine->config.depth;
}

/* Positions up to `level` exist: those the venue passed over are unseen. 0 when there is no room. */
static int reach(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side, uint32_t level)
{
  apl_book_mark_all(book);
  while (side->count < level) {
    struct apl_level *worst = apl_side_insert(&engine->pool, side, 0);
    if (APL_UNLIKELY(!worst)) {
      apl_book_fault(book, APL_BOOK_FAULT_LEVELS_FULL, &engine->stats.levels_full);
      return 0;
    }
    *worst = (struct apl_level){.unseen = 1};
  }
  return 1;
}

static void add_at(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side, const struct apl_book_level *event)
{
  const uint32_t depth = depth_of(engine, book, event->side);
  if (APL_UNLIKELY(event->level > depth)) return unknown(engine, book);
  if (APL_UNLIKELY(event->level > side->count + 1)) {
    unknown(engine, book);
    if (!reach(engine, book, side, event->level - 1u)) return;
  }
  mark_from(book, event->side, event->level - 1u);
  if (side->count >= depth) apl_side_erase(&engine->pool, side, 0, side->count - depth + 1);
  const uint32_t index = side->count - (event->level - 1u);
  insert_level(engine, book, side, index, event);
  check_neighbours(engine, book, side, apl_side_mask(event->side), index);
}

static void set_at(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side, const struct apl_book_level *event)
{
  const int seen = event->level <= side->count && !apl_side_levels(&engine->pool, side)[side->count - event->level].unseen;
  if (APL_UNLIKELY(!seen)) {
    unknown(engine, book);
    const int beyond = event->level > side->count && event->level > depth_of(engine, book, event->side);
    if (beyond || !reach(engine, book, side, event->level)) return;
  }
  const uint32_t index = side->count - event->level;
  apl_mark_level(book, event->side, event->level - 1u);
  apl_write_level(apl_side_levels(&engine->pool, side) + index, event);
  check_neighbours(engine, book, side, apl_side_mask(event->side), index);
}

static void delete_at(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side, uint32_t kind, uint32_t level)
{
  if (APL_UNLIKELY(level > side->count)) return unknown(engine, book);
  const uint32_t index = side->count - level;
  if (APL_UNLIKELY(apl_side_levels(&engine->pool, side)[index].unseen)) unknown(engine, book);
  mark_from(book, kind, level - 1);
  apl_side_erase(&engine->pool, side, index, 1);
}

static void apply_positional(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side,
                             const struct apl_book_level *event)
{
  switch (event->action) {
  case APL_BOOK_ACTION_ADD: return add_at(engine, book, side, event);
  case APL_BOOK_ACTION_MODIFY: return set_at(engine, book, side, event);
  case APL_BOOK_ACTION_OVERLAY:
  case APL_BOOK_ACTION_LEVEL_SET:
    return event->level == side->count + 1 ? add_at(engine, book, side, event) : set_at(engine, book, side, event);
  case APL_BOOK_ACTION_DELETE: return delete_at(engine, book, side, event->side, event->level);
  default: /* DELETE_FROM */
    mark_from(book, event->side, 0);
    if (APL_UNLIKELY(event->level > side->count)) {
      unknown(engine, book);
      return apl_side_erase(&engine->pool, side, 0, side->count);
    }
    return apl_side_erase(&engine->pool, side, side->count - event->level, event->level);
  }
}

static void apply_keyed(struct apl_book_engine *engine, struct apl_book *book, struct apl_side *side,
                        const struct apl_book_level *event)
{
  uint32_t index;
  int found = apl_find_level(engine, side, apl_side_mask(event->side), event->price, &index);
  if (APL_UNLIKELY(found && apl_side_levels(&engine->pool, side)[index].unseen)) found = 0, index++; /* has no price, not 0 */
  if (event->action == APL_BOOK_ACTION_DELETE || event->qty == 0) {
    if (found) {
      mark_from(book, event->side, side->count - 1 - index);
      return apl_side_erase(&engine->pool, side, index, 1);
    }
    if (event->action == APL_BOOK_ACTION_DELETE) unknown(engine, book); /* a quantity of 0 may name a level never shown */
  } else if (APL_LIKELY(found)) {
    apl_mark_level(book, event->side, side->count - 1 - index);
    apl_write_level(apl_side_levels(&engine->pool, side) + index, event);
  } else {
    mark_from(book, event->side, side->count - index);
    insert_level(engine, book, side, index, event);
    check_neighbours(engine, book, side, apl_side_mask(event->side), index); /* for a side that positions filled */
  }
}

void apl_book_clear_levels(struct apl_book_engine *engine, struct apl_book *book, uint32_t side)
{
  for (uint32_t i = 0; i <= APL_SIDE_ASK_IMPLIED; i++)
    if (side == APL_SIDE_NONE || side == i) apl_side_clear(&engine->pool, &book->levels[i]);
  if (side == APL_SIDE_NONE) book->faults &= (uint8_t)~APL_BOOK_FAULTS_BY_PRICE;
}

enum { /* actions by bit */
  REMOVES = 1 << APL_BOOK_ACTION_DELETE | 1 << APL_BOOK_ACTION_DELETE_THRU,
};

static inline int well_formed(const struct apl_book_level *event)
{
  if (APL_UNLIKELY(event->action > APL_BOOK_ACTION_REPLACE)) return 0;
  const uint32_t action = 1u << event->action;
  if (APL_LIKELY(action & APL_LEVEL_SETS)) return event->side <= APL_SIDE_ASK_IMPLIED && event->qty >= 0;
  if (event->action == APL_BOOK_ACTION_CLEAR) return event->side <= APL_SIDE_NONE;
  if (event->side > APL_SIDE_ASK_IMPLIED) return 0;
  return (action & REMOVES) != 0 || (event->action == APL_BOOK_ACTION_DELETE_FROM && event->level > 0);
}

static void clear_side(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_level *event)
{
  apl_book_mark_all(book);
  apl_book_clear_levels(engine, book, event->side);
}

void apl_book_apply_level(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_level *event)
{
  apl_book_note(engine, book);
  if (APL_UNLIKELY(!well_formed(event))) return bad(engine, book);
  if (APL_UNLIKELY(event->action == APL_BOOK_ACTION_CLEAR)) return clear_side(engine, book, event);
  struct apl_side *side = &book->levels[event->side];
  if (APL_UNLIKELY(event->side <= APL_SIDE_ASK && !(book->kinds & APL_BOOK_BY_PRICE))) {
    book->kinds |= APL_BOOK_BY_PRICE; /* tops and view come from other levels from now on */
    apl_book_mark_all(book);
  }
  if (event->level == 0 && event->action != APL_BOOK_ACTION_DELETE_THRU) return apply_keyed(engine, book, side, event);
  if (APL_LIKELY(event->action != APL_BOOK_ACTION_DELETE_THRU)) return apply_positional(engine, book, side, event);
  mark_from(book, event->side, 0);
  apl_side_erase(&engine->pool, side, 0, side->count);
}
