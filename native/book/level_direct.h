#ifndef APL_BOOK_LEVEL_DIRECT_H
#define APL_BOOK_LEVEL_DIRECT_H
/*
 * The usual venue event of a feed by price, from event to top in one go: a bid or ask that is there and seen is modified by its position and stays
 * between its neighbours, or is set by its price; it crosses nothing, in a book in good order, and nothing else is waiting to be settled. All that is
 * asked before anything is written; whatever is otherwise goes the general way (by_price.c, settle.c), which comes to the same. test_book_table.c holds
 * the two against each other.
 */
#include "price_level.h"
#include "settle.h"

static inline int apl_direct_is_usual(const struct apl_book_level *event)
{
  return event->side <= APL_SIDE_ASK && (event->flags & APL_FLAG_END_OF_EVENT);
}

/* Seen, by price, in good order, and settled: all in one word (which is stored to in parts only when one of them becomes another). */
static inline int apl_direct_is_calm(const struct apl_book *book)
{
  const struct apl_book any = {.changed = UINT8_MAX, .kinds = APL_BOOK_BY_PRICE, .faults = UINT8_MAX, .told = UINT8_MAX,
                               .seen = 1, .reported = 1, .stale = 1, .halted = 1};
  const struct apl_book calm = {.kinds = APL_BOOK_BY_PRICE, .told = APL_BOOK_STATE_LIVE, .seen = 1};
  return (apl_le64(&book->state) & apl_le64(&any.state)) == apl_le64(&calm.state);
}

/* The price still lies between those of the next worse and the next better level, which are seen. */
static inline int apl_direct_fits(const struct apl_level *level, uint32_t index, uint32_t position, int64_t mask, int64_t price)
{
  const int64_t key = price ^ mask;
  if (APL_LIKELY(index > 0) && APL_UNLIKELY(level[-1].unseen || (level[-1].price ^ mask) >= key)) return 0;
  return APL_LIKELY(position == 0) || APL_LIKELY(!level[1].unseen && (level[1].price ^ mask) > key);
}

/* The level that the event sets, and its position from 0, the best; NULL: it is none that is there and seen, or does not fit, or something else is done. */
static inline struct apl_level *apl_direct_level(struct apl_book_engine *engine, const struct apl_side *side, const struct apl_book_level *event, int64_t mask,
                                                 uint32_t *position)
{
  struct apl_level *levels = apl_side_levels(&engine->pool, side);
  uint32_t index;
  if (event->level) {
    if (APL_UNLIKELY(event->action != APL_BOOK_ACTION_MODIFY || event->level > side->count || event->qty < 0)) return NULL;
    index = side->count - event->level;
    *position = event->level - 1u;
    return APL_LIKELY(!levels[index].unseen && apl_direct_fits(levels + index, index, *position, mask, event->price)) ? levels + index : NULL;
  }
  if (event->action > APL_BOOK_ACTION_REPLACE || !(1u << event->action & APL_LEVEL_SETS) || event->qty <= 0) return NULL;
  if (!apl_find_level(engine, side, mask, event->price, &index) || levels[index].unseen) return NULL;
  *position = side->count - 1 - index;
  return levels + index;
}

/* Each of the four snapshots' words, of which one is all that a record can show. */
static const uint32_t apl_direct_shown[APL_TABLE_SNAPSHOTS][APL_TABLE_SNAPSHOTS] = {
  {BOOK_VIEW_ALL, 0, 0, 0}, {0, BOOK_VIEW_ALL, 0, 0}, {0, 0, BOOK_VIEW_ALL, 0}, {0, 0, 0, BOOK_VIEW_ALL}};

/* The levels of these bits as the view before shows them, word by word, as they were written. */
static inline void apl_direct_view_again(struct apl_book_view *view, const struct apl_book_view *before, uint32_t stale)
{
  for (; stale; stale &= stale - 1) {
    const uint32_t bit = (uint32_t)__builtin_ctz(stale);
    apl_words_load(&view->bids[0] + bit, &before->bids[0] + bit, sizeof view->bids[0]);
  }
}

/* The book's record, after the level of this bit (0: none that is shown) was changed. The words of what is shown change together, in one store: the next
 * event of this book reads them so. */
static inline void apl_direct_view(struct apl_book_engine *engine, struct apl_book *book, uint32_t index, const struct apl_level *level, uint32_t bit)
{
  struct apl_table_write write;
  if (APL_UNLIKELY(index >= engine->views.capacity)) {
    apl_book_forget(book, bit);
    return;
  }
  struct apl_book_view *view = apl_table_begin(&engine->views, index, &write);
  const uint32_t snapshot = apl_table_write_snapshot(&write);
  const uint32_t stale = BOOK_VIEW_ALL & ~book->shown[snapshot] & ~bit, last = book->shown[(snapshot - 1) % APL_TABLE_SNAPSHOTS] | bit;
  if (APL_LIKELY(bit)) apl_words_load(&view->bids[0] + __builtin_ctz(bit), level, sizeof view->bids[0]);
  for (uint32_t i = 0; i < APL_TABLE_SNAPSHOTS; i++) book->shown[i] = (book->shown[i] & ~bit) | apl_direct_shown[snapshot][i];
  if (APL_LIKELY(last == BOOK_VIEW_ALL && !(stale & BOOK_VIEW_HEAD))) { /* the record is as it was last written, but for this level */
    apl_book_view_now(book, view);
    apl_direct_view_again(view, apl_table_last(&engine->views, &write), stale);
  } else apl_book_view_by_price(engine, book, view, stale);
  apl_table_end(&engine->views, &write);
}

static inline void apl_direct_top_fill(struct apl_event *top, const struct apl_book *book, const struct apl_book_level *event, uint8_t changed)
{
  apl_event_head(top, event->origin_ns, event->instrument, APL_BOOK_STATE_LIVE, changed, 0, event->flags);
  top->top.bid_price = book->top[APL_SIDE_BID].price;
  top->top.bid_qty = book->top[APL_SIDE_BID].qty;
  top->top.ask_price = book->top[APL_SIDE_ASK].price;
  top->top.ask_qty = book->top[APL_SIDE_ASK].qty;
}

/* The top goes anywhere but into a ring that has room. */
static __attribute__((noinline)) void apl_direct_top_else(struct apl_book_engine *engine, const struct apl_book *book, const struct apl_book_level *event,
                                                          uint8_t changed, struct apl_output *output)
{
  if (!changed) return;
  apl_direct_top_fill(apl_output_next(output, APL_MSG_TOP), book, event, changed);
  apl_output_publish(output);
  engine->stats.tops++;
}

/* The best of one side is another (changed), or not: which of both nobody can guess, and a wrong guess costs as much as some eighty instructions. So a
 * top is written in either case, into the ring or into the engine's spare slot, and the ring goes on by one or by none. */
static inline void apl_direct_top(struct apl_book_engine *engine, const struct apl_book *book, const struct apl_book_level *event, uint8_t changed,
                                  struct apl_output *output)
{
  struct apl_ring_writer *writer = output->writer;
  if (APL_UNLIKELY(!writer || writer->seq >= writer->seq_limit)) {
    apl_direct_top_else(engine, book, event, changed, output);
    return;
  }
  const uint64_t seq = writer->seq, tops = changed != 0;
  const uintptr_t spare = (uintptr_t)&engine->spare, next = (uintptr_t)apl_ring_slot(writer, seq);
  struct apl_slot *slot = (struct apl_slot *)(spare ^ ((spare ^ next) & -(uintptr_t)tops));
  apl_ring_mark(slot, seq);
  apl_event_header(&slot->event, APL_MSG_TOP);
  apl_direct_top_fill(&slot->event, book, event, changed);
  apl_ring_publish_marked(writer, slot, seq, tops);
  output->count += tops;
  engine->stats.tops += tops;
}

/* 1: done. 0: nothing was changed, the event goes the general way. */
static inline int apl_level_direct(struct apl_book_engine *engine, const struct apl_book_level *event, struct apl_output *output)
{
  const uint32_t index = event->instrument - engine->config.instrument_base - 1;
  if (APL_UNLIKELY(!apl_direct_is_usual(event) || index >= engine->config.instrument_capacity || engine->changed_count != 0)) return 0;
  if (APL_UNLIKELY(engine->config.event_end != APL_BOOK_EVENT_BY_FLAG)) return 0;
  struct apl_book *book = &engine->books[index];
  if (APL_UNLIKELY(!apl_direct_is_calm(book))) return 0;
  const uint32_t is_ask = event->side;
  const int64_t mask = apl_side_mask(is_ask), price = event->price, qty = event->qty;
  uint32_t position;
  struct apl_level *level = apl_direct_level(engine, &book->levels[is_ask], event, mask, &position);
  if (!level) return 0;
  const int is_best = position == 0; /* never asked by a branch */
  if (APL_UNLIKELY(is_best & ((price ^ mask) >= (book->top[is_ask ^ 1].price ^ mask)))) return 0; /* crosses, or there is no other side */

  engine->stats.events++;
  engine->stats.venue_events++;
  engine->tick_events = 1;
  engine->settled[0] = event->instrument;
  engine->settled_count = 1;
  engine->origin_ns = event->origin_ns;
  book->origin_ns = event->origin_ns;
  book->updates++;
  apl_write_level(level, event);
  const uint32_t bit = apl_level_bit(is_ask, position);
  const int64_t best_price = book->top[is_ask].price, best_qty = book->top[is_ask].qty, if_best = -(int64_t)is_best;
  const int64_t price_differs = (price ^ best_price) & if_best, qty_differs = (qty ^ best_qty) & if_best;
  uint8_t changed = (uint8_t)((uint8_t)((price_differs | qty_differs) != 0) << is_ask);
  if (APL_UNLIKELY(book->state != APL_BOOK_STATE_LIVE) && is_best) changed |= APL_CHANGED_STATE, book->state = APL_BOOK_STATE_LIVE;
  book->top[is_ask].price = best_price ^ price_differs;
  book->top[is_ask].qty = best_qty ^ qty_differs;
  if (engine->views.table) {
    apl_direct_view(engine, book, index, level, bit);
    apl_book_tell_count(engine);
  } else apl_book_forget(book, bit);
  apl_direct_top(engine, book, event, changed, output);
  return 1;
}
_Static_assert(APL_CHANGED_BID << APL_SIDE_BID == APL_CHANGED_BID && APL_CHANGED_BID << APL_SIDE_ASK == APL_CHANGED_ASK, "by side");

#endif
