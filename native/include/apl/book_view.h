#ifndef APL_BOOK_VIEW_H
#define APL_BOOK_VIEW_H
/*
 * What anybody may see of one instrument's book: a record of the table `books` (record index = id - instrument_base - 1), written once per
 * venue event for each book that the event changed. Prices 1e-9, quantities in the instrument's own scale.
 *
 * An instrument can be known by price and by order at once. The levels shown are those that the tops come from: by price as soon as the
 * venue sent levels, else by order. Levels are best first; entries behind the counts are zero.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
enum { APL_VIEW_LEVELS = 10, APL_VIEW_IMPLIED = 2 };
enum { APL_BOOK_BY_ORDER = 1, APL_BOOK_BY_PRICE = 2 }; /* bits of `kinds` */

/* Why a book's contents cannot be trusted, as the engine itself found out; bits of `faults`. Low nibble: the book by price; high: by order. */
enum {
  APL_BOOK_FAULT_UNKNOWN_LEVEL = 0x01,   /* an update for a level never seen */
  APL_BOOK_FAULT_LEVELS_FULL = 0x02,     /* no room for a level by price */
  APL_BOOK_FAULT_BAD_LEVEL = 0x04,       /* an impossible action, side or quantity */
  APL_BOOK_FAULT_MISORDERED = 0x08,      /* a level's price is not between its neighbours' */
  APL_BOOK_FAULT_UNKNOWN_ORDER = 0x10,   /* a change of an order never seen */
  APL_BOOK_FAULT_ORDERS_FULL = 0x20,     /* no room for an order or its level */
  APL_BOOK_FAULT_BAD_ORDER = 0x40,       /* an impossible action, side or quantity */
  APL_BOOK_FAULT_DUPLICATE_ORDER = 0x80, /* added although it is there */
  APL_BOOK_FAULTS_BY_PRICE = 0x0f,
  APL_BOOK_FAULTS_BY_ORDER = 0xf0,
};

struct apl_price_level {
  int64_t price;
  int64_t qty;
  uint32_t orders;   /* 0 where the venue does not tell */
  uint32_t unseen;   /* 1: the venue spoke of worse positions, never of this one; all else is 0 */
};

struct apl_book_view {
  uint32_t instrument;         /* ours; 0: record never written */
  uint8_t state;               /* APL_BOOK_STATE_* */
  uint8_t kinds;               /* APL_BOOK_BY_* that exist */
  uint8_t faults;              /* APL_BOOK_FAULT_* */
  uint8_t trading_status;      /* as last told on the wire */
  uint64_t origin_ns;          /* arrival of the last packet that changed this book */
  uint64_t updates;            /* events applied to this book, all told */
  uint8_t bid_count;           /* used entries of bids */
  uint8_t ask_count;
  uint8_t implied_bid_count;
  uint8_t implied_ask_count;
  uint32_t reason;             /* APL_STATUS_REASON_* of the last change of what the state is made from */
  uint32_t bid_levels;         /* levels of the side, all */
  uint32_t ask_levels;
  uint32_t bid_orders;         /* orders of the side in the book by order; 0 if there is none */
  uint32_t ask_orders;
  int64_t trade_price;         /* last trade */
  int64_t trade_qty;
  int64_t trade_volume;        /* of all trades seen, busts taken off */
  uint64_t trades;
  struct apl_price_level bids[10];
  struct apl_price_level asks[10];
  struct apl_price_level implied_bids[2];
  struct apl_price_level implied_asks[2];
};
/* cffi: end */

_Static_assert(sizeof(struct apl_price_level) == 24, "layout");
_Static_assert(offsetof(struct apl_price_level, price) == 0, "layout");
_Static_assert(offsetof(struct apl_price_level, qty) == 8, "layout");
_Static_assert(offsetof(struct apl_price_level, orders) == 16, "layout");
_Static_assert(offsetof(struct apl_price_level, unseen) == 20, "layout");
_Static_assert(offsetof(struct apl_book_view, instrument) == 0, "layout");
_Static_assert(offsetof(struct apl_book_view, state) == 4, "layout");
_Static_assert(offsetof(struct apl_book_view, kinds) == 5, "layout");
_Static_assert(offsetof(struct apl_book_view, faults) == 6, "layout");
_Static_assert(offsetof(struct apl_book_view, trading_status) == 7, "layout");
_Static_assert(offsetof(struct apl_book_view, origin_ns) == 8, "layout");
_Static_assert(offsetof(struct apl_book_view, updates) == 16, "layout");
_Static_assert(offsetof(struct apl_book_view, bid_count) == 24, "layout");
_Static_assert(offsetof(struct apl_book_view, ask_count) == 25, "layout");
_Static_assert(offsetof(struct apl_book_view, implied_bid_count) == 26, "layout");
_Static_assert(offsetof(struct apl_book_view, implied_ask_count) == 27, "layout");
_Static_assert(offsetof(struct apl_book_view, reason) == 28, "layout");
_Static_assert(offsetof(struct apl_book_view, bid_levels) == 32, "layout");
_Static_assert(offsetof(struct apl_book_view, ask_levels) == 36, "layout");
_Static_assert(offsetof(struct apl_book_view, bid_orders) == 40, "layout");
_Static_assert(offsetof(struct apl_book_view, ask_orders) == 44, "layout");
_Static_assert(offsetof(struct apl_book_view, trade_price) == 48, "layout");
_Static_assert(offsetof(struct apl_book_view, trade_qty) == 56, "layout");
_Static_assert(offsetof(struct apl_book_view, trade_volume) == 64, "layout");
_Static_assert(offsetof(struct apl_book_view, trades) == 72, "layout");
_Static_assert(offsetof(struct apl_book_view, bids) == 80, "layout");
_Static_assert(offsetof(struct apl_book_view, asks) == 320, "layout");
_Static_assert(offsetof(struct apl_book_view, implied_bids) == 560, "layout");
_Static_assert(offsetof(struct apl_book_view, implied_asks) == 608, "layout");
_Static_assert(sizeof(struct apl_book_view) == 656, "layout");

#endif
