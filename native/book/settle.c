/* The end of a venue event: each book it changed gets its state, its table record, and a top if that changed. */
#include "settle.h"

static uint8_t state_of(const struct apl_book *book, int crossed)
{
  if (book->told == APL_BOOK_STATE_RECOVERING) return APL_BOOK_STATE_RECOVERING;
  if (book->told == APL_BOOK_STATE_SUSPECT || apl_book_top_faults(book)) return APL_BOOK_STATE_SUSPECT;
  if (book->told != APL_BOOK_STATE_LIVE) return APL_BOOK_STATE_UNKNOWN;
  if (book->stale) return APL_BOOK_STATE_STALE;
  if (book->halted) return APL_BOOK_STATE_HALTED;
  return crossed ? APL_BOOK_STATE_CROSSED : APL_BOOK_STATE_LIVE;
}

struct best {
  int64_t price, qty;
  uint32_t unseen; /* nothing is known of it, or there is none */
};

static inline struct best best_of(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t side)
{
  if (apl_book_tops_by_price(book)) {
    const struct apl_level *level = apl_side_best(&engine->pool, &book->levels[side]);
    if (APL_UNLIKELY(!level)) return (struct best){.unseen = 1};
    const int64_t price = __atomic_load_n(&level->price, __ATOMIC_RELAXED); /* each as it has just been stored, no two at once: that waits */
    return (struct best){price, level->qty, level->unseen};
  }
  if (!book->orders[side]) return (struct best){.unseen = 1};
  const struct apl_order_level *level = &engine->levels.at[apl_book_near(engine, book, side)->levels[0]];
  return (struct best){.price = level->price, .qty = level->qty};
}

/* The same of a side by order that changed nowhere near its best: what was settled. */
static inline struct best settled_of(const struct apl_book *book, uint32_t side)
{
  return (struct best){.price = book->top[side].price, .qty = book->top[side].qty, .unseen = !book->orders[side]};
}

/* Settle state and best prices; returns APL_CHANGED_* against what was last published. */
static inline uint8_t take_top(const struct apl_book_engine *engine, struct apl_book *book, int in_order)
{
  book->origin_ns = engine->origin_ns;
  if (!(book->changed & (BOOK_TOP | BOOK_BID | BOOK_ASK))) return 0;
  const int all = (book->changed & BOOK_TOP) || apl_book_tops_by_price(book);
  const struct best bid = all || (book->changed & BOOK_BID) ? best_of(engine, book, APL_SIDE_BID) : settled_of(book, APL_SIDE_BID);
  const struct best ask = all || (book->changed & BOOK_ASK) ? best_of(engine, book, APL_SIDE_ASK) : settled_of(book, APL_SIDE_ASK);
  const int crossed = bid.price >= ask.price && !(bid.unseen | ask.unseen); /* what is unseen has price and quantity 0 */
  const uint8_t state = APL_LIKELY(in_order & !crossed) ? APL_BOOK_STATE_LIVE : state_of(book, crossed);
  const uint64_t bids = (uint64_t)(bid.price ^ book->top[0].price) | (uint64_t)(bid.qty ^ book->top[0].qty);
  const uint64_t asks = (uint64_t)(ask.price ^ book->top[1].price) | (uint64_t)(ask.qty ^ book->top[1].qty);
  const uint8_t changed = (uint8_t)((bids ? APL_CHANGED_BID : 0) | (asks ? APL_CHANGED_ASK : 0) | (state != book->state ? APL_CHANGED_STATE : 0));
  book->state = state;
  book->top[0].price = bid.price;
  book->top[0].qty = bid.qty;
  book->top[1].price = ask.price;
  book->top[1].qty = ask.qty;
  return changed;
}

void apl_book_show(struct apl_book_engine *engine, struct apl_table *table)
{
  engine->views = apl_table_writer_join(table);
  engine->told_count = UINT32_MAX;
}

/* A book that just became faulty says so, once, ahead of the tops. */
static void report_fault(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, struct apl_output *output)
{
  const uint8_t faults = apl_book_top_faults(book);
  const uint8_t was = book->reported;
  book->reported = faults != 0;
  if (was || !faults) return;
  engine->stats.faults++;
  apl_book_forget(book, BOOK_VIEW_HEAD);
  book->reason = faults & (APL_BOOK_FAULT_UNKNOWN_LEVEL | APL_BOOK_FAULT_UNKNOWN_ORDER) ? APL_STATUS_REASON_UNKNOWN_LEVEL
                                                                                       : APL_STATUS_REASON_BAD_MESSAGE;
  struct apl_event *event = apl_output_next(output, APL_MSG_STATUS);
  event->status = (struct apl_status){.origin_ns = engine->origin_ns, .instrument = instrument, .state = APL_BOOK_STATE_SUSPECT,
                                      .reason = book->reason, .trading_status = book->trading_status,
                                      .channel = book->channel, .code = faults};
  apl_output_publish(output);
}

static inline void fill_top(const struct apl_book *book, uint32_t instrument, uint8_t changed, uint8_t flags, struct apl_event *event)
{
  struct apl_top *top = &event->top;
  apl_event_head(event, book->origin_ns, instrument, book->state, changed, 0, flags);
  top->bid_price = book->top[0].price;
  top->bid_qty = book->top[0].qty;
  top->ask_price = book->top[1].price;
  top->ask_qty = book->top[1].qty;
}

/* In the middle of a venue event of its own, on another channel. */
static int is_others(const struct apl_book *book, uint32_t channel)
{
  return APL_UNLIKELY(channel && book->channel && book->channel != channel);
}

static void report_faults(struct apl_book_engine *engine, uint32_t channel, struct apl_output *output)
{
  for (uint32_t i = 0; i < engine->changed_count; i++) {
    const uint32_t index = engine->changed[i];
    struct apl_book *book = &engine->books[index];
    if ((book->faults || book->reported) && !is_others(book, channel))
      report_fault(engine, book, engine->config.instrument_base + 1 + index, output);
  }
}

/* The event changed one book, as nearly all of an equities venue do. */
static void settle_one(struct apl_book_engine *engine, struct apl_book *book, uint8_t flags, struct apl_output *output)
{
  const uint32_t index = engine->changed[0], instrument = engine->config.instrument_base + 1 + index;
  const int in_order = apl_book_is_in_order(book);
  if (APL_UNLIKELY(!in_order)) report_fault(engine, book, instrument, output);
  engine->settled[0] = instrument;
  const uint8_t changed = take_top(engine, book, in_order);
  book->changed = 0;
  if (engine->views.table) apl_book_write_view(engine, book, index);
  if (changed) {
    fill_top(book, instrument, changed, flags | APL_FLAG_END_OF_EVENT, apl_output_next(output, APL_MSG_TOP));
    apl_output_publish(output);
    engine->stats.tops++;
  }
  engine->changed_count = 0;
  engine->settled_count = 1;
  engine->stats.venue_events++;
  if (engine->views.table) apl_book_tell_count(engine);
}

/* Faults first, then tops. A top is held back until it is known whether another follows: the last one ends the event for the readers. */
void apl_book_settle(struct apl_book_engine *engine, uint32_t channel, uint8_t flags, struct apl_output *output)
{
  if (APL_LIKELY(engine->changed_count == 1)) {
    struct apl_book *book = &engine->books[engine->changed[0]];
    if (!is_others(book, channel)) return settle_one(engine, book, flags & (uint8_t)~APL_FLAG_END_OF_EVENT, output);
  }
  struct apl_event *held = NULL;
  uint32_t kept = 0, settled = 0;
  flags &= (uint8_t)~APL_FLAG_END_OF_EVENT;
  report_faults(engine, channel, output);
  for (uint32_t i = 0; i < engine->changed_count; i++) {
    const uint32_t index = engine->changed[i];
    struct apl_book *book = &engine->books[index];
    if (is_others(book, channel)) {
      engine->changed[kept++] = index;
      continue;
    }
    const uint32_t instrument = engine->config.instrument_base + 1 + index;
    engine->settled[settled++] = instrument;
    const uint8_t changed = take_top(engine, book, apl_book_is_in_order(book));
    book->changed = 0;
    if (engine->views.table) apl_book_write_view(engine, book, index);
    if (!changed) continue;
    if (held) apl_output_publish(output);
    held = apl_output_next(output, APL_MSG_TOP);
    fill_top(book, instrument, changed, flags, held);
    engine->stats.tops++;
  }
  if (held) {
    held->top.flags |= APL_FLAG_END_OF_EVENT;
    apl_output_publish(output);
  }
  engine->changed_count = kept;
  engine->settled_count = settled;
  engine->stats.venue_events++;
  if (engine->views.table && settled) apl_book_tell_count(engine);
}
