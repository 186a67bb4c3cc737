/* The market moves under our resting orders: queue positions, fills by trades and by opposite prices that cross us. */
#include "paper_state.h"

int64_t paper_queue_ahead(const struct paper_instrument *instrument, uint8_t side, int64_t price)
{
  const struct paper_side *best = &instrument->best[side];
  if (instrument->shown[side] <= 0 || paper_better(side, price, best->price)) return 0;
  return price == best->price ? instrument->shown[side] : PAPER_AHEAD_UNKNOWN;
}

/* A new best level of our own side: learn or shorten the queue ahead of each order. */
static void move_queue(struct paper *paper, struct paper_instrument *instrument)
{
  uint32_t next;
  for (uint32_t i = instrument->first; i != PAPER_NONE; i = next) {
    struct paper_order *order = &paper->orders[i];
    next = order->next;
    const int64_t ahead = paper_queue_ahead(instrument, order->side, order->price);
    if (ahead == PAPER_AHEAD_UNKNOWN) continue;
    if (order->ahead == PAPER_AHEAD_UNKNOWN || ahead < order->ahead) order->ahead = ahead;
  }
}

/* An opposite best that crosses a resting order fills it at its own price, as far as it shows quantity. */
static void fill_crossed(struct paper *paper, struct paper_instrument *instrument, uint64_t origin_ns, struct apl_output *output)
{
  uint32_t next;
  for (uint32_t i = instrument->first; i != PAPER_NONE; i = next) {
    struct paper_order *order = &paper->orders[i];
    next = order->next;
    struct paper_side *opposite = &instrument->best[order->side ^ 1];
    if (opposite->qty <= 0) continue;
    const int64_t mask = -(int64_t)order->side; /* turns the order of prices around for asks */
    if (APL_LIKELY((opposite->price ^ mask) > (order->price ^ mask))) continue;
    const int64_t qty = opposite->qty < order->leaves ? opposite->qty : order->leaves;
    opposite->qty -= qty;
    paper_fill(paper, order, order->price, qty, APL_LIQUIDITY_MAKER, origin_ns, output);
  }
}

/* What we took of a level is back only when the venue changes that level. Without a branch: which side a top changes nobody can guess. */
static inline void show(struct paper_instrument *instrument, uint8_t side, int64_t price, int64_t qty)
{
  struct paper_side *best = &instrument->best[side];
  const int64_t same = -(int64_t)((best->price == price) & (instrument->shown[side] == qty));
  best->qty = (best->qty & same) | (qty & ~same);
  best->price = price;
  instrument->shown[side] = qty;
}

void paper_on_top(struct paper *paper, const struct apl_top *top, struct apl_output *output)
{
  struct paper_instrument *instrument = paper_instrument_of(paper, top->instrument);
  if (!instrument) return;
  instrument->state = top->state;
  show(instrument, APL_SIDE_BID, top->bid_price, top->bid_qty);
  show(instrument, APL_SIDE_ASK, top->ask_price, top->ask_qty);
  if (top->state != APL_BOOK_STATE_LIVE || instrument->halted) return;
  fill_crossed(paper, instrument, top->origin_ns, output);
  move_queue(paper, instrument);
}

/* How much of a trade reaches an order of ours: all of it if it went through our price, what exceeds the queue ahead if at our price. */
static int64_t reach(struct paper_order *order, const struct apl_trade *trade)
{
  if (paper_better(order->side, order->price, trade->price)) return trade->qty;
  if (order->price != trade->price || order->ahead == PAPER_AHEAD_UNKNOWN) return 0;
  const int64_t beyond = trade->qty - order->ahead;
  order->ahead = beyond >= 0 ? 0 : -beyond;
  return beyond > 0 ? beyond : 0;
}

void paper_on_trade(struct paper *paper, const struct apl_trade *trade, struct apl_output *output)
{
  struct paper_instrument *instrument = paper_instrument_of(paper, trade->instrument);
  if (!instrument || instrument->state != APL_BOOK_STATE_LIVE || instrument->halted) return;
  if (trade->qty <= 0 || trade->action == APL_BOOK_ACTION_DELETE) return;
  int64_t given = 0; /* of this trade, to our orders in front */
  uint32_t next;
  for (uint32_t i = instrument->first; i != PAPER_NONE; i = next) {
    struct paper_order *order = &paper->orders[i];
    next = order->next;
    if (trade->aggressor == order->side) continue; /* a buyer's trade takes asks, it leaves bids alone */
    int64_t qty = reach(order, trade) - given;
    if (qty > order->leaves) qty = order->leaves;
    if (qty <= 0) continue;
    given += qty;
    paper_fill(paper, order, order->price, qty, APL_LIQUIDITY_MAKER, trade->origin_ns, output);
  }
}

void paper_on_status(struct paper *paper, const struct apl_status *status)
{
  if (status->instrument != 0) {
    struct paper_instrument *instrument = paper_instrument_of(paper, status->instrument);
    if (!instrument) return;
    if (status->reason == APL_STATUS_REASON_TRADING_STATUS) instrument->halted = status->state == APL_BOOK_STATE_HALTED;
    else instrument->state = status->state;
    return;
  }
  if (status->state == APL_BOOK_STATE_LIVE) return;
  for (uint32_t i = 0; i < paper->config.instrument_capacity; i++)
    if (paper->instruments[i].state != APL_BOOK_STATE_UNKNOWN) paper->instruments[i].state = status->state;
}
