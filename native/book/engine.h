#ifndef APL_BOOK_ENGINE_H
#define APL_BOOK_ENGINE_H
/*
 * Inside the book engine: its memory and what its files offer each other.
 *
 *   [engine][books: 256 B an instrument][changed, settled: ids][levels][marks][order slots][owners][priorities][index]
 *
 * by_order.c and by_price.c change the sides, status.c what the state is made from, settle.c ends venue events (state, tops, table),
 * read.c answers questions, check.c proves the invariants.
 */
#include "apl/book.h"
#include "order_store.h"
#include "side.h"

#define APL_BOOK_MAGIC UINT64_C(0x314b4f42204c5041) /* "APL BOK1" */
enum { APL_BOOK_DEPTH_DEFAULT = 10, APL_BOOK_IMPLIED_DEFAULT = 2, APL_BOOK_DEPTH_MAX = 255, APL_BOOK_SPARE_LEVELS = 65536 };

/* One instrument. An update touches the first line (by order) or the first two (by price), a change of its top the third. */
struct apl_book {
  APL_ALIGNED(APL_CACHE_LINE) struct apl_side orders[2]; /* by order: bid, ask */
  uint64_t updates;
  uint32_t channel;       /* 0: not known */
  uint8_t changed;        /* in the engine's list of books to settle */
  uint8_t seen;           /* an event named it */
  uint8_t kinds;          /* APL_BOOK_BY_* */
  uint8_t faults;         /* APL_BOOK_FAULT_* */
  uint8_t reported;       /* the faults were told by a Status */
  uint8_t told;           /* the feed's word: UNKNOWN, LIVE, SUSPECT, RECOVERING */
  uint8_t halted;
  uint8_t stale;
  uint8_t depth;          /* 0: as configured */
  uint8_t depth_implied;
  uint8_t trading_status;
  uint8_t reason;         /* APL_STATUS_REASON_* */
  uint64_t origin_ns;     /* of the venue event that last changed it */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_side levels[4]; /* by price, by APL_SIDE_* */
  APL_ALIGNED(APL_CACHE_LINE) int64_t bid_price;         /* the top as last published */
  int64_t bid_qty;
  int64_t ask_price;
  int64_t ask_qty;
  uint8_t state;          /* as last settled */
  APL_ALIGNED(APL_CACHE_LINE) int64_t trade_price;
  int64_t trade_qty;
  int64_t trade_volume;
  uint64_t trades;
};
_Static_assert(sizeof(struct apl_book) == 256, "memory per instrument, as apl/book.h says");

struct apl_book_engine {
  APL_ALIGNED(APL_CACHE_LINE) uint64_t magic;
  struct apl_book_config config; /* defaults filled in */
  struct apl_book *books;
  uint32_t *changed;             /* indices of books to settle, in order of first change */
  uint32_t *settled;             /* ids that the last venue event changed */
  uint32_t changed_count;
  uint32_t settled_count;
  uint32_t highest;              /* number of table records used: highest seen index + 1 */
  uint32_t tick_events;          /* events were applied since the last tick (BY_PACKET) */
  uint64_t origin_ns;            /* of the last event applied */
  struct apl_level_pool pool;
  struct apl_order_store store;
  struct apl_book_stats stats;
  struct apl_table *table;       /* may be NULL */
  struct apl_output none;        /* swallows tops when there is no ring */
};

/* -1 for asks, 0 for bids: see side.h. */
static inline int64_t apl_side_mask(uint32_t side) { return -(int64_t)(side & 1); }

/* The book of an id; NULL (counted) when out of range. */
static inline struct apl_book *apl_book_find(struct apl_book_engine *engine, uint32_t instrument)
{
  const uint32_t index = instrument - engine->config.instrument_base - 1;
  if (APL_LIKELY(index < engine->config.instrument_capacity)) return &engine->books[index];
  engine->stats.out_of_range++;
  return NULL;
}

/* Note that an event changed the book. */
static inline void apl_book_touch(struct apl_book_engine *engine, struct apl_book *book)
{
  book->updates++;
  if (book->changed) return;
  const uint32_t index = (uint32_t)(book - engine->books);
  book->changed = 1;
  book->seen = 1;
  engine->changed[engine->changed_count++] = index;
  if (index >= engine->highest) engine->highest = index + 1;
}

/* Note a fault and count it. */
static inline void apl_book_fault(struct apl_book *book, uint8_t fault, uint64_t *count)
{
  book->faults |= fault;
  (*count)++;
}

/* Faults of the book that tops come from. */
static inline uint8_t apl_book_top_faults(const struct apl_book *book)
{
  return book->faults & (book->kinds & APL_BOOK_BY_PRICE ? APL_BOOK_FAULTS_BY_PRICE : APL_BOOK_FAULTS_BY_ORDER);
}

/* Apply one event; 1 if it ends a venue event (*channel: whose, 0 all), else 0. Does not settle. */
int apl_book_apply_event(struct apl_book_engine *engine, const struct apl_event *event, uint32_t *channel);
void apl_book_apply_order(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event);
void apl_book_apply_level(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_level *event);
void apl_book_apply_status(struct apl_book_engine *engine, const struct apl_status *event);
void apl_book_apply_definition(struct apl_book_engine *engine, struct apl_book *book, const struct apl_definition *event);
/* Empty the sides of the book by order (side NONE: both) or by price (NONE: all four). */
void apl_book_clear_orders(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t side);
void apl_book_clear_levels(struct apl_book_engine *engine, struct apl_book *book, uint32_t side);
/* End the venue event of a channel (0: of all): states, table records, tops to `output`; flags: of the event that ended it. */
void apl_book_settle(struct apl_book_engine *engine, uint32_t channel, uint8_t flags, struct apl_output *output);
void apl_book_view_fill(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view);
/* The side that `kind` (0: what tops come from) and `side` name; NULL if there is none such. */
const struct apl_side *apl_book_side(const struct apl_book *book, uint32_t kind, uint32_t side);

#endif
