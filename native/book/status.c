/* What a book's state is made from: the feed's word, halts, staleness, and what definitions tell; drawn in apl/book.h. */
#include "engine.h"
#include "apl/err.h"

static void tell(struct apl_book *book, uint8_t word) { book->told = word; }

/* The feed says that the book is right: what we held against it is over, unless the feed only repeats itself to everybody. */
static void tell_live(struct apl_book *book, int for_this_one, uint8_t reason)
{
  const int rebuilt = reason == APL_STATUS_REASON_SNAPSHOT || reason == APL_STATUS_REASON_RESET;
  if ((for_this_one && rebuilt) || book->told != APL_BOOK_STATE_LIVE) book->faults &= (uint8_t)~apl_book_top_faults(book);
  tell(book, APL_BOOK_STATE_LIVE);
}

static void apply_live(struct apl_book *book, int for_this_one, uint8_t reason)
{
  switch (reason) {
  case APL_STATUS_REASON_TRADING_STATUS: book->halted = 0; return;
  case APL_STATUS_REASON_HEARTBEAT_LOST: book->stale = 0; return;
  case APL_STATUS_REASON_NONE:
  case APL_STATUS_REASON_SESSION_START:
  case APL_STATUS_REASON_SESSION_END: book->halted = 0; break;
  default: break;
  }
  book->stale = 0;
  tell_live(book, for_this_one, reason);
}

static void apply_to(struct apl_book_engine *engine, uint32_t index, const struct apl_status *event, int for_this_one)
{
  struct apl_book *book = &engine->books[index];
  if (for_this_one || book->seen) apl_book_touch(engine, book);
  if (event->reason == APL_STATUS_REASON_RESET) {
    apl_book_clear_orders(engine, book, engine->config.instrument_base + 1 + index, APL_SIDE_NONE);
    apl_book_clear_levels(engine, book, APL_SIDE_NONE);
  }
  if (event->reason == APL_STATUS_REASON_TRADING_STATUS) book->trading_status = event->trading_status;
  book->reason = event->reason;
  switch (event->state) {
  case APL_BOOK_STATE_HALTED: book->halted = 1; break;
  case APL_BOOK_STATE_STALE: book->stale = 1; break;
  case APL_BOOK_STATE_LIVE: apply_live(book, for_this_one, event->reason); break;
  default: /* UNKNOWN, SUSPECT, RECOVERING */
    book->stale = 0;
    tell(book, event->state);
    break;
  }
}

/* Whether any instrument is known to be of the channel. */
static int channel_known(const struct apl_book_engine *engine, uint32_t channel)
{
  for (uint32_t i = 0; i < engine->config.instrument_capacity; i++)
    if (engine->books[i].channel == channel) return 1;
  return 0;
}

void apl_book_apply_status(struct apl_book_engine *engine, const struct apl_status *event)
{
  if (APL_UNLIKELY(event->state > APL_BOOK_STATE_STALE || event->state == APL_BOOK_STATE_CROSSED ||
                   event->reason > APL_STATUS_REASON_UNKNOWN_LEVEL)) {
    engine->stats.malformed++;
    return;
  }
  if (event->instrument != 0) {
    struct apl_book *book = apl_book_find(engine, event->instrument);
    if (book) apply_to(engine, (uint32_t)(book - engine->books), event, 1);
    return;
  }
  const uint32_t channel = event->channel && channel_known(engine, event->channel) ? event->channel : 0;
  for (uint32_t i = 0; i < engine->config.instrument_capacity; i++)
    if (!channel || engine->books[i].channel == channel || engine->books[i].channel == 0) apply_to(engine, i, event, 0);
}

void apl_book_apply_definition(struct apl_book_engine *engine, struct apl_book *book, const struct apl_definition *event)
{
  apl_book_touch(engine, book);
  if (event->depth) book->depth = event->depth;
  if (event->action != APL_BOOK_ACTION_DELETE) return;
  apl_book_clear_orders(engine, book, event->instrument, APL_SIDE_NONE);
  apl_book_clear_levels(engine, book, APL_SIDE_NONE);
  tell(book, APL_BOOK_STATE_UNKNOWN); /* gone from the venue */
}

int apl_book_engine_describe(struct apl_book_engine *engine, uint32_t instrument, uint32_t channel, uint32_t book_kind,
                             uint32_t depth, uint32_t depth_implied)
{
  struct apl_book *book = apl_book_find(engine, instrument);
  if (!book) return apl_err_set(APL_ERR_NOT_FOUND, "book: instrument %u is out of range", instrument);
  book->channel = channel;
  apl_book_mark_all(book); /* its kind decides which levels are shown */
  if (book_kind == 2 || book_kind == 3) book->kinds |= APL_BOOK_BY_ORDER;
  if (book_kind == 1 || book_kind == 3 || book_kind == 4) book->kinds |= APL_BOOK_BY_PRICE;
  if (depth && depth <= APL_BOOK_DEPTH_MAX) book->depth = (uint8_t)depth;
  if (depth_implied && depth_implied <= APL_BOOK_DEPTH_MAX) book->depth_implied = (uint8_t)depth_implied;
  return 0;
}
