#ifndef APL_GENERATOR_MARKET_H
#define APL_GENERATOR_MARKET_H
/*
 * The simulated exchange itself: limit order books with price-time priority, and the record of what
 * one event did to them. Knows nothing of messages, packets or randomness.
 *
 * A book is a window of ticks around the instrument's first price: level i is the price (base_tick
 * + i) * tick. Bids and asks share the window, because a book is never crossed; a bitmap per side
 * tells which levels hold orders. Orders of all instruments lie in one pool.
 */
#include "apl/generator.h"

enum {
  APL_MARKET_TICKS = 2048, /* window of a book; fair prices stay within 600 of its middle, orders
                              within 80 of the fair price */
  APL_MARKET_LEVEL_ORDERS =
      40,                  /* most orders of one level: the messages of a level fit one packet */
  APL_MARKET_FILLS = 48,   /* most resting orders one event trades with */
  APL_MARKET_TRADES = 16,  /* most levels one event trades at */
  APL_MARKET_CHANGES = 64, /* most orders one event changes */
};
#define APL_MARKET_NONE UINT32_MAX

enum { APL_MARKET_BID = 0, APL_MARKET_ASK = 1 };

struct apl_market_order {
  uint64_t id;
  uint64_t priority; /* lower goes first; new when an order loses its place */
  uint64_t itch_ref; /* ITCH names a replaced order anew */
  int32_t qty;
  uint32_t previous;   /* in the level's queue */
  uint32_t next;       /* in the level's queue; of a free order: the next free one */
  uint32_t live_index; /* in the book's list of live orders */
  uint16_t index;      /* level */
  uint8_t side;
  uint8_t instrument;
};

struct apl_market_level {
  uint32_t first, last; /* orders, by priority */
  uint32_t count;
  uint32_t touched; /* low bits of the last event that changed an order here */
  int64_t qty;
};

struct apl_market_book {
  int64_t base_tick;
  uint32_t live_count;
  uint32_t level_count[2];
  uint32_t order_count[2];
  uint32_t *live; /* pool indices of the live orders, in no order */
  uint64_t bits[2][APL_MARKET_TICKS / 64];
  struct apl_market_level level[APL_MARKET_TICKS];
};

enum {
  APL_CHANGE_ADD = 0,     /* a new order, or what an incoming order left */
  APL_CHANGE_REDUCE = 1,  /* less quantity, same place in the queue */
  APL_CHANGE_REPLACE = 2, /* more quantity or another price: behind the queue */
  APL_CHANGE_CANCEL = 3,
  APL_CHANGE_FILL = 4,   /* traded in part */
  APL_CHANGE_FILLED = 5, /* traded whole: gone */
};

struct apl_market_change {
  uint64_t id, priority;
  uint64_t ref, ref_old; /* ITCH */
  int32_t qty;           /* now; of a removed order: what it had */
  int32_t delta;         /* how much was taken away */
  uint16_t index;
  uint8_t side;
  uint8_t kind; /* APL_CHANGE_* */
};

struct apl_market_fill {
  uint64_t id, ref;
  int32_t qty;
  uint32_t trade; /* index in trades */
};

struct apl_market_trade {
  int64_t qty;
  uint16_t index;
  uint8_t aggressor; /* 0 none (a cross), 1 buy, 2 sell */
  uint8_t fills;     /* how many resting orders */
};

/* What one event did. */
struct apl_market_event {
  uint64_t time_ns;
  uint64_t aggressor_id;
  uint32_t instrument;
  uint32_t change_count, fill_count, trade_count;
  struct apl_market_change changes[APL_MARKET_CHANGES];
  struct apl_market_fill fills[APL_MARKET_FILLS];
  struct apl_market_trade trades[APL_MARKET_TRADES];
};

struct apl_market {
  const struct apl_generator_instrument *specs;
  uint32_t instrument_count;
  uint32_t book_capacity; /* live orders of one book */
  uint32_t free;          /* head of the pool's free list */
  uint32_t number;        /* of the event, for apl_market_level.touched */
  uint64_t next_id, next_priority, next_ref;
  struct apl_market_order *pool;
  struct apl_market_book *books;
  struct apl_market_event event;
};

size_t apl_market_footprint(uint32_t instrument_count, uint32_t book_capacity);
/* Lay it out in 8-byte aligned memory, with empty books. */
void apl_market_init(struct apl_market *market, void *memory,
                     const struct apl_generator_instrument *specs, uint32_t instrument_count,
                     uint32_t book_capacity);
/* Begin an event: the record is emptied. */
void apl_market_begin(struct apl_market *market, uint64_t time_ns, uint32_t instrument);
/* The best level of a side, -1 when it is empty; the next worse one behind `index`. */
int apl_market_best(const struct apl_market_book *book, uint32_t side);
int apl_market_worse(const struct apl_market_book *book, uint32_t side, int index);
/* 1 if an order at this level trades with the other side. */
int apl_market_crosses(const struct apl_market_book *book, uint32_t side, int index);

/* What follows acts on the instrument of the event begun, and records it. */
/* Rest an order (which does not cross; the level and the book have room). id 0: a new id. */
void apl_market_add(struct apl_market *market, uint32_t side, int index, int32_t qty, uint64_t id);
void apl_market_cancel(struct apl_market *market, uint32_t order);
/* 0 < by < qty. */
void apl_market_reduce(struct apl_market *market, uint32_t order, int32_t by);
/* Behind the queue of level `index` (not crossing, with room), with this quantity. */
void apl_market_replace(struct apl_market *market, uint32_t order, int index, int32_t qty);
/* An incoming order trades with the other side down to level `limit`, within the event's limits.
 * Returns the quantity left; *limited is set when the event's limits stopped it (then the rest must
 * not rest). */
int32_t apl_market_match(struct apl_market *market, uint32_t side, int limit, int32_t qty,
                         int *limited);
/* A trade that no displayed order took part in. */
void apl_market_cross(struct apl_market *market, int index, int32_t qty);

static inline int64_t apl_market_price(const struct apl_market *market, uint32_t instrument,
                                       int index)
{
  return (market->books[instrument].base_tick + index) * market->specs[instrument].tick;
}

#endif
