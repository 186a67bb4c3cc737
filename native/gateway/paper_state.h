#ifndef APL_PAPER_STATE_H
#define APL_PAPER_STATE_H
/*
 * The paper venue's memory:  [struct paper][instruments][orders][order map][waiting]
 * Open orders of an instrument are a list in order of arrival; the venue has few of ours, so walking it is cheap.
 */
#include "apl/gateway.h"
#include "apl/order_map.h"

#define PAPER_NONE UINT32_MAX
enum { PAPER_AHEAD_UNKNOWN = -1 };

struct paper_order {
  uint64_t id;
  int64_t price;
  int64_t leaves;
  int64_t ahead;       /* shown quantity in front of us at our price, PAPER_AHEAD_UNKNOWN while our price was never the best */
  uint32_t instrument;
  uint32_t next, previous;
  uint8_t side;
  uint8_t reserved[3];
};

struct paper_side {
  int64_t price;
  int64_t qty;         /* shown and not yet taken by us */
};

struct paper_instrument {
  struct paper_side best[2]; /* [APL_SIDE_BID], [APL_SIDE_ASK]; qty 0: empty */
  int64_t shown[2];          /* quantity of the last Top, so that a change can be told */
  uint32_t first, last;      /* open orders */
  uint8_t state;             /* APL_BOOK_STATE_* */
  uint8_t halted;
  uint8_t reserved[6];
};

struct paper {
  struct apl_paper_config config;
  struct paper_instrument *instruments;
  struct paper_order *orders;
  struct apl_order_map map;
  struct apl_order *waiting;  /* ring of orders on their way to the venue (latency_ns) */
  uint32_t waiting_mask;
  uint32_t waiting_head, waiting_tail;
  uint64_t now_ns;            /* the market's time */
  struct apl_counters *counters;
  int counter_acks, counter_fills, counter_cancels, counter_rejects, counter_open;
};

static inline struct paper_instrument *paper_instrument_of(const struct paper *paper, uint32_t id)
{
  const uint32_t index = id - paper->config.instrument_base - 1;
  return index < paper->config.instrument_capacity ? &paper->instruments[index] : NULL;
}

/* book of our orders (paper_orders.c) */
struct paper_order *paper_order_open(struct paper *paper, uint64_t id, uint32_t instrument, uint8_t side, int64_t price, int64_t leaves);
void paper_order_close(struct paper *paper, struct paper_order *order);
struct paper_order *paper_order_find(const struct paper *paper, uint64_t id);

/* updates (paper_orders.c) */
void paper_tell(struct paper *paper, uint8_t kind, uint8_t reason, const struct paper_order *order, uint64_t origin_ns,
                struct apl_output *output);
void paper_tell_reject(struct paper *paper, const struct apl_order *order, uint8_t reason, struct apl_output *output);
/* One fill; closes the order when nothing is left. */
void paper_fill(struct paper *paper, struct paper_order *order, int64_t price, int64_t qty, uint8_t liquidity,
                uint64_t origin_ns, struct apl_output *output);

/* orders that arrive (paper_match.c) */
void paper_take(struct paper *paper, const struct apl_order *order, struct apl_output *output);
void paper_cancel_all(struct paper *paper, uint32_t instrument, uint64_t origin_ns, struct apl_output *output);

/* the market moves (paper_market.c) */
void paper_on_top(struct paper *paper, const struct apl_top *top, struct apl_output *output);
void paper_on_trade(struct paper *paper, const struct apl_trade *trade, struct apl_output *output);
void paper_on_status(struct paper *paper, const struct apl_status *status);
/* Where an order at this price stands in the queue, seen from the best price of its side. */
int64_t paper_queue_ahead(const struct paper_instrument *instrument, uint8_t side, int64_t price);

/* Whether price a is better than b for orders of this side. */
static inline int paper_better(uint8_t side, int64_t a, int64_t b) { return side == APL_SIDE_BID ? a > b : a < b; }

#endif
