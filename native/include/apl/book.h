#ifndef APL_BOOK_H
#define APL_BOOK_H
/*
 * The book engine: the resting orders and price levels of many instruments, in memory that the caller gives; and the stage `book` around it.
 *
 *   inputs   BookOrder, BookLevel, Trade, Status, Definition; of Statistic only the flags (it can end a venue event)
 *   output   Top, once per changed instrument at the end of a venue event; Trade, Status, Definition passed on in their place
 *   table    books: struct apl_book_view (apl/book_view.h), rewritten once per venue event for each changed book
 *
 * What the actions mean
 *
 *   BookOrder   an order is known by (instrument, order_id): venues that reuse ids across instruments do no harm.
 *     ADD        rests with qty > 0 behind all orders of its price with the same or a smaller priority; priority 0: behind all (arrival order)
 *     MODIFY     price, qty, priority are the new ones; qty 0 deletes. It keeps its place in the queue while its price stays and either the
 *                priority stays, or (priority 0) the quantity does not grow; else it queues anew
 *     EXECUTE    qty, and only qty, leaves the order, which goes at 0: executions and partial cancels (ITCH E, C and X; LOBSTER 2, 4; DBN C)
 *     DELETE     goes whole, whatever qty says
 *     REPLACE    order_id goes; the order whose id is in `priority` takes its side, with price and qty, behind all of its price (ITCH U)
 *     CLEAR      all orders of the side, or of both for side NONE; of every instrument for instrument 0
 *   side may be NONE where the order is known. The trade behind an EXECUTE is a Trade event of its own.
 *
 *   BookLevel   with level >= 1, by position, 1 is the best; sides BID, ASK, BID_IMPLIED, ASK_IMPLIED (each a book of its own)
 *     ADD         goes in at the level, the rest shift down, what falls below the depth is dropped
 *     MODIFY      replaces price, quantity, orders of the level
 *     DELETE      goes, the rest shift up
 *     OVERLAY     (and LEVEL_SET) as MODIFY, or appends the level behind the last
 *     DELETE_FROM levels 1..level go
 *     DELETE_THRU the whole side goes
 *   BookLevel   with level 0, by price: LEVEL_SET, ADD, MODIFY, OVERLAY set the level (quantity 0 deletes), DELETE deletes it
 *     CLEAR       as above; side NONE: implied levels too
 *
 *   An update of a level never seen makes the book SUSPECT, but is not lost: positions passed over stay empty (`unseen`), those named are
 *   right from then on. Of levels beyond the depth nothing is kept.
 *   The depth of positional books is that of the Definition, else the configured one. An instrument can have books of both kinds: tops come
 *   from the one by price as soon as it was sent a level (BID or ASK), or is said to exist by the instruments table.
 *   Status with reason RESET empties the books it is for.
 *
 * State of a book: the first of these that holds. It is settled at the end of the venue event.
 *
 *   RECOVERING  the feed said so           ┐
 *   SUSPECT     the feed said so, or the   │  contents may be wrong
 *               engine found a fault       │
 *   UNKNOWN     the feed said nothing yet  ┘
 *   STALE       the feed hears nothing        contents may be old
 *   HALTED      the venue said so             contents right, no trading
 *   CROSSED     best bid >= best ask          leaves by itself
 *   LIVE
 *
 *            LIVE/SNAPSHOT                        fault, SUSPECT/GAP
 *   UNKNOWN ───────────────▶ LIVE ─────────────────────────────────────────▶ SUSPECT ──▶ RECOVERING
 *      │                     │ ▲ ▲ ▲                                          │  ▲            │
 *      │        bid >= ask   ▼ │ │ │  LIVE/SNAPSHOT, or (fault) CLEAR         │  └────────────┤ SUSPECT
 *      │               CROSSED ┘ │ └──────────────────────────────────────────┴───────────────┘ LIVE/SNAPSHOT
 *      │     HALTED ◀──▶ ────────┤      (HALTED and STALE overlay whatever is below them in the list and
 *      │     STALE  ◀──▶ ────────┘       uncover it again; they never hide SUSPECT, RECOVERING or UNKNOWN)
 *      └── fault ──▶ SUSPECT
 *
 *   Status, by state:  HALTED sets halted. STALE sets stale. SUSPECT, RECOVERING, UNKNOWN are the feed's word and end stale.
 *     LIVE ends stale; with reason TRADING_STATUS it ends only halted, with HEARTBEAT_LOST only stale; with NONE, SESSION_START,
 *     SESSION_END it ends halted and is the feed's word; with any other (SNAPSHOT, RESET) it is the feed's word alone.
 *   The feed's word LIVE ends the faults of the book that tops come from if it is for the one instrument with reason SNAPSHOT or RESET, or
 *     if the feed's word was another before. CLEAR of both sides ends the faults of the book it clears.
 *   Instrument 0: every instrument of the feed; with a channel, those of that channel and those whose channel is not known (all, if no
 *     instrument is known to be of it).
 *   A fault sends Status{instrument, SUSPECT, UNKNOWN_LEVEL or BAD_MESSAGE} ahead of the Tops of the venue event.
 *
 * The end of a venue event: APL_FLAG_END_OF_EVENT in the flags of any event settles the changed books of its channel; so does any
 * Status whose reason is not TRADING_STATUS (a gap may have swallowed the flag; a recovered book is whole). Never anything else, so that no
 * top shows half a change, unless config.event_end says that the venue's packets are its events. Tops of one venue event come in the order
 * in which it first changed the books; the last carries APL_FLAG_END_OF_EVENT.
 *
 * A restarted stage whose table holds books of its predecessor shows them, in the table and by a Top, as UNKNOWN and empty at its first
 * tick, and does not start live: it has not seen what came before.
 *
 * Limits: orders, levels, instruments have the room that the configuration gives. What does not fit is counted and makes the book SUSPECT;
 * events of instruments out of range are counted and ignored. No input, whatever its bytes, reads or writes outside the engine's memory.
 *
 * Memory: 40 B for each place of an order (32 B order, 8 B priority), of which there are four to eight for each of order_capacity, so that an order
 * lies where its id says, and 8 B of index for half as many; levels by order 32 B, as many places as orders, up to twice, and room for one an order
 * behind them; levels by price 32 B from a buddy pool; 256 B an instrument, 512 with books by order. A side by price is one sorted array with the best
 * level at the end, where the changes are; a side by order are short sorted keys and numbers of levels that stay where they are. Rejected: trees (a
 * cache miss per level of depth), ticks-indexed arrays (empty for wide books), an index beside the orders (a second miss for each), sorted levels by
 * order (twice the memory to walk, and all better ones move with each that comes or goes). One thread; nothing is allocated after apl_book_engine_new.
 */
#include "apl/book_view.h"
#include "apl/stage.h"

/* cffi: begin */
enum { APL_BOOK_EVENT_BY_FLAG = 0, APL_BOOK_EVENT_BY_PACKET = 1 };
enum { APL_BOOK_ORDERS_MAX = 0x3fffffff, APL_BOOK_INSTRUMENTS_MAX = 0x1000000, APL_BOOK_LEVELS_MAX = 0x40000000 };

struct apl_book_config {
  uint32_t instrument_base;     /* ids are base + 1 ... base + capacity */
  uint32_t instrument_capacity; /* 1 to APL_BOOK_INSTRUMENTS_MAX */
  uint32_t order_capacity;      /* live orders of all instruments, at most APL_BOOK_ORDERS_MAX; 0: no book by order */
  uint32_t level_capacity;      /* levels of all books by order, and as many by price; 0: one an order, each positional side's depth and 65,536 more */
  uint32_t depth;               /* of positional books where no Definition tells; 0: 10; at most 255 */
  uint32_t depth_implied;       /* 0: 2 */
  uint32_t start_live;          /* 1: the feed's word is LIVE from the start (files, backtests) */
  uint32_t event_end;           /* APL_BOOK_EVENT_*: BY_PACKET: an event ends where origin_ns changes, or after a tick without news */
  uint32_t memory_is_zero;      /* 1: it is left as it is, and each page is mapped when it is first needed, as tools want it; 0: all of it now */
};

struct apl_book_stats {
  uint64_t events;            /* applied */
  uint64_t venue_events;      /* settled */
  uint64_t tops;              /* tops published, or that would have been */
  uint64_t out_of_range;      /* instrument ids out of range */
  uint64_t unknown_levels;    /* updates for a level never seen */
  uint64_t misordered;        /* levels put where their price does not belong */
  uint64_t unknown_orders;    /* changes of orders never seen */
  uint64_t duplicate_orders;
  uint64_t malformed;         /* impossible actions, sides, quantities, states */
  uint64_t orders_full;
  uint64_t levels_full;
  uint64_t faults;            /* times that a book fell from faultless to faulty */
};

/* One order, for reading. */
struct apl_resting_order {
  uint64_t order_id;
  uint64_t priority;
  int64_t price;
  int64_t qty;
  uint32_t side;
  uint32_t reserved;
};

struct apl_book_engine;
size_t apl_book_engine_align(void);
/* Bytes for this configuration; 0 and a sentence on a bad one. */
size_t apl_book_engine_footprint(const struct apl_book_config *config);
/* Format memory (aligned, footprint bytes), touching all of it. NULL and a sentence on bad arguments. */
void *apl_book_engine_new(void *memory, const struct apl_book_config *config);
struct apl_book_engine *apl_book_engine_join(void *memory);
void *apl_book_engine_leave(struct apl_book_engine *engine);
void *apl_book_engine_delete(void *memory);

/* Apply `count` events, the first at `events`, each `stride` bytes behind the last (56 for struct apl_event, 64 for the events in ring slots:
 * then `events` is &slot->event). Venue events that end are settled. Templates that do not concern books are skipped. */
void apl_book_engine_apply(struct apl_book_engine *engine, const void *events, size_t stride, size_t count);
/* The same up to and including the first event that ends a venue event; returns how many were applied. *ended says whether one ended. */
size_t apl_book_engine_step(struct apl_book_engine *engine, const void *events, size_t stride, size_t count, int *ended);
/* End the venue event now (a file's last one). */
void apl_book_engine_settle(struct apl_book_engine *engine);
/* The instruments that the last settled venue event changed, in order of first change; returns their number, copying at most max. Valid
 * until the next call that applies events. */
size_t apl_book_engine_changed(const struct apl_book_engine *engine, uint32_t *instruments, size_t max);
/* What the instruments table says of an instrument: its channel (0 unknown), book kind (apl_instrument.book_kind) and depths (0 unknown).
 * APL_ERR_NOT_FOUND for an id out of range. */
int apl_book_engine_describe(struct apl_book_engine *engine, uint32_t instrument, uint32_t channel, uint32_t book_kind,
                             uint32_t depth, uint32_t depth_implied);

/* Reading. `kind`: APL_BOOK_BY_ORDER, APL_BOOK_BY_PRICE, or 0 for the one that tops come from; `side`: APL_SIDE_BID to ASK_IMPLIED. Ids out of
 * range give 0, or APL_ERR_NOT_FOUND where a code is returned. What is read is as of the last applied event; state as of the last settled. */
/* Copies up to `max` levels, best first; returns the number copied. */
size_t apl_book_levels(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side,
                       struct apl_price_level *levels, size_t max);
size_t apl_book_level_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t kind, uint32_t side);
size_t apl_book_order_count(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side);
/* Live orders of all instruments. */
size_t apl_book_orders(const struct apl_book_engine *engine);
/* APL_BOOK_STATE_*; UNKNOWN for an id out of range. */
uint32_t apl_book_state(const struct apl_book_engine *engine, uint32_t instrument);
int apl_book_read(const struct apl_book_engine *engine, uint32_t instrument, struct apl_book_view *view);
int apl_book_order(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id, struct apl_resting_order *order);
/* Quantity and number of orders ahead of this order at its price. Walks the queue ahead. */
int apl_book_queue_ahead(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id, int64_t *qty, uint32_t *orders);
/* The queue at a price, first in line first: copies up to max, returns the number copied. */
size_t apl_book_queue(const struct apl_book_engine *engine, uint32_t instrument, uint32_t side, int64_t price,
                      struct apl_resting_order *orders, size_t max);
void apl_book_engine_stats(const struct apl_book_engine *engine, struct apl_book_stats *stats);
/* Check every invariant (order of levels, sums, queues, index, pool); APL_ERR_CORRUPT and a sentence. Slow: for tests. */
int apl_book_engine_check(const struct apl_book_engine *engine);
/* cffi: end */

extern const struct apl_stage_ops apl_book_stage_ops; /* "book"; config: struct apl_book_config */

#endif
