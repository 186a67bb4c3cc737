#ifndef APL_BOOK_ENGINE_H
#define APL_BOOK_ENGINE_H
/*
 * Inside the book engine: its memory and what its files offer each other.
 *
 *   [engine][books: 256 B an instrument][nears: 256 B an instrument][changed, settled: ids][levels by price, far levels][marks][levels by order]
 *   [order slots][priorities][index]
 *
 * by_order.c and by_price.c change the sides, status.c what the state is made from, settle.c ends venue events (state, tops, table),
 * read.c answers questions, check.c proves the invariants.
 */
#include "apl/book.h"
#include "apl/table.h"
#include "order_side.h"
#include "order_store.h"
#include "side.h"

#define APL_BOOK_MAGIC UINT64_C(0x314b4f42204c5041) /* "APL BOK1" */
enum { APL_BOOK_DEPTH_DEFAULT = 10, APL_BOOK_IMPLIED_DEFAULT = 2, APL_BOOK_DEPTH_MAX = 255, APL_BOOK_SPARE_LEVELS = 65536 };

enum { /* apl_book.changed */
  BOOK_LISTED = 1, /* in the engine's list of books to settle */
  BOOK_TOP = 2,    /* its top or state may be another */
  BOOK_BID = 4,    /* its best bid by order may be another; ... */
  BOOK_ASK = 8,    /* ... and its best ask: what is not marked is as the top was last settled */
};

/* Levels of a view by bit, in the order in which they lie there: ten bids, ten asks, two implied bids, two implied asks. */
enum { BOOK_VIEW_BITS = 2 * APL_VIEW_LEVELS + 2 * APL_VIEW_IMPLIED };
#define BOOK_VIEW_LEVELS ((1u << BOOK_VIEW_BITS) - 1)
#define BOOK_VIEW_HEAD (1u << BOOK_VIEW_BITS) /* and all else but state, origin and updates */
#define BOOK_VIEW_ALL (BOOK_VIEW_LEVELS | BOOK_VIEW_HEAD)

/* One instrument. What an update by order touches is one line; the rest lies behind it. */
struct apl_book {
  APL_ALIGNED(APL_CACHE_LINE) struct {
    int64_t price, qty;
  } top[2];                /* bid and ask as last published; 0: none */
  uint64_t updates;
  uint64_t origin_ns;      /* of the venue event that last changed it */
  uint32_t orders[2];      /* live ones: bids, asks */
  uint8_t state;           /* as last settled */
  uint8_t changed;         /* BOOK_* bits: since it was last settled */
  uint8_t kinds;           /* APL_BOOK_BY_* */
  uint8_t faults;          /* APL_BOOK_FAULT_* */
  uint8_t told;            /* the feed's word: UNKNOWN, LIVE, SUSPECT, RECOVERING */
  uint8_t seen : 1;        /* an event named it */
  uint8_t reported : 1;    /* the faults were told by a Status */
  uint8_t halted : 1;
  uint8_t stale : 1;
  uint16_t reserved;
  APL_ALIGNED(APL_CACHE_LINE) struct apl_order_side sides[2]; /* by order: bid, ask */
  uint32_t channel;        /* 0: not known */
  uint8_t depth;           /* 0: as configured */
  uint8_t depth_implied;
  uint8_t trading_status;
  uint8_t reason;          /* APL_STATUS_REASON_* */
  uint32_t shown[4];       /* for each snapshot of its table record what it shows as it is: BOOK_VIEW_HEAD and a bit for each level */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_side levels[4]; /* by price, by APL_SIDE_* */
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
  struct apl_near *nears;        /* two a book, bid and ask; none without books by order */
  uint32_t *changed;             /* indices of books to settle, in order of first change */
  uint32_t *settled;             /* ids that the last venue event changed */
  uint32_t changed_count;
  uint32_t settled_count;
  uint32_t highest;              /* number of table records used: highest seen index + 1 */
  uint32_t tick_events;          /* events were applied since the last tick (BY_PACKET) */
  uint64_t origin_ns;            /* of the last event applied */
  struct apl_level_pool pool;
  struct apl_order_levels levels;
  struct apl_order_sides sides;  /* those two, for the functions of a side by order */
  struct apl_order_store store;
  struct apl_book_stats stats;
  struct apl_table_writer views; /* its table is NULL if there is none */
  uint32_t told_count;           /* of its records, as last told; UINT32_MAX: never */
  struct apl_output none;        /* swallows tops when there is no ring */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_slot spare; /* takes a top that is none: level_direct.h */
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

/* Note that an event named the book; what it changed is the caller's to mark. */
static inline void apl_book_note(struct apl_book_engine *engine, struct apl_book *book)
{
  book->updates++;
  if (book->changed & BOOK_LISTED) return;
  const uint32_t index = (uint32_t)(book - engine->books);
  book->changed |= BOOK_LISTED;
  if (APL_UNLIKELY(!book->seen)) book->seen = 1, book->changed |= BOOK_TOP; /* not stored to else: it is read soon, as part of a word */
  engine->changed[engine->changed_count++] = index;
  if (index >= engine->highest) engine->highest = index + 1;
}

/* No record of its table shows this of it as it is: BOOK_VIEW_HEAD and bits of levels. */
static inline void apl_book_forget(struct apl_book *book, uint32_t bits)
{
  for (int i = 0; i < APL_TABLE_SNAPSHOTS; i++) book->shown[i] &= ~bits;
}

/* Nor anything. */
static inline void apl_book_forget_shown(struct apl_book *book) { memset(book->shown, 0, sizeof book->shown); }

/* Anything of the book may be another. */
static inline void apl_book_mark_all(struct apl_book *book)
{
  book->changed |= BOOK_TOP;
  apl_book_forget_shown(book);
}

/* Note that an event changed the book, who knows where. */
static inline void apl_book_touch(struct apl_book_engine *engine, struct apl_book *book)
{
  apl_book_note(engine, book);
  apl_book_mark_all(book);
}

/* Note a fault and count it. */
static inline void apl_book_fault(struct apl_book *book, uint8_t fault, uint64_t *count)
{
  book->faults |= fault;
  book->changed |= BOOK_TOP;
  apl_book_forget(book, BOOK_VIEW_HEAD);
  (*count)++;
}

/* Faults of the book that tops come from. */
static inline uint8_t apl_book_top_faults(const struct apl_book *book)
{
  return book->faults & (book->kinds & APL_BOOK_BY_PRICE ? APL_BOOK_FAULTS_BY_PRICE : APL_BOOK_FAULTS_BY_ORDER);
}

/* Of the stage `book`, for who runs its state by other means: the engine in it, and what its counters are called, in the order of its stats. */
enum { APL_BOOK_COUNTERS = sizeof(struct apl_book_stats) / sizeof(uint64_t) };
extern const char *const apl_book_counter_names[APL_BOOK_COUNTERS];
struct apl_book_engine *apl_book_stage_engine(void *state);

/* Apply one event; 1 if it ends a venue event (*channel: whose, 0 all), else 0. Does not settle. */
int apl_book_apply_event(struct apl_book_engine *engine, const struct apl_event *event, uint32_t *channel);
void apl_book_apply_order(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event);
void apl_book_apply_level(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_level *event);
void apl_book_apply_status(struct apl_book_engine *engine, const struct apl_status *event);
void apl_book_apply_definition(struct apl_book_engine *engine, struct apl_book *book, const struct apl_definition *event);
/* Empty the sides of the book by order (side NONE: both) or by price (NONE: all four). */
void apl_book_clear_orders(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t side);
void apl_book_clear_levels(struct apl_book_engine *engine, struct apl_book *book, uint32_t side);
/* From now on each venue event writes the records of the books that it changed into this table; NULL: nowhere. */
void apl_book_show(struct apl_book_engine *engine, struct apl_table *table);
/* End the venue event of a channel (0: of all): states, table records, tops to `output`; flags: of the event that ended it. */
void apl_book_settle(struct apl_book_engine *engine, uint32_t channel, uint8_t flags, struct apl_output *output);
void apl_book_view_fill(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view);
/* The same into a view that already shows all as it is but `stale`, by bit as in apl_book.shown. */
void apl_book_view_update(const struct apl_book_engine *engine, const struct apl_book *book, struct apl_book_view *view, uint32_t stale);
static inline struct apl_near *apl_book_near(const struct apl_book_engine *engine, const struct apl_book *book, uint32_t is_ask)
{
  return engine->nears + 2 * (size_t)(book - engine->books) + is_ask;
}

/* Whether tops come from the levels by price. */
static inline int apl_book_tops_by_price(const struct apl_book *book) { return (book->kinds & APL_BOOK_BY_PRICE) != 0; }

#endif
