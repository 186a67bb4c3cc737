/* An order reaches the paper venue: refuse, take what is shown, rest the remainder, cancel, replace. The model is stated in apl/gateway.h. */
#include "paper_state.h"

/* What an order of this side and price could take now from the opposite best level. */
static int64_t takeable(const struct paper_instrument *instrument, const struct apl_order *order)
{
  const struct paper_side *opposite = &instrument->best[order->side ^ 1];
  if (opposite->qty <= 0) return 0;
  const int crosses = order->type == APL_ORDER_TYPE_MARKET ||
                      (order->side == APL_SIDE_BID ? order->price >= opposite->price : order->price <= opposite->price);
  return crosses ? opposite->qty : 0;
}

/* Why the venue would refuse this NEW or REPLACE, APL_REJECT_CODE_NONE if it would not. */
static uint8_t refusal(const struct paper *paper, const struct paper_instrument *instrument, const struct apl_order *order)
{
  if (!instrument || instrument->state == APL_BOOK_STATE_UNKNOWN) return APL_REJECT_CODE_UNKNOWN_INSTRUMENT;
  if (order->side > APL_SIDE_ASK) return APL_REJECT_CODE_BAD_MESSAGE;
  if (order->qty <= 0) return APL_REJECT_CODE_BAD_QTY;
  if (instrument->halted) return APL_REJECT_CODE_HALTED;
  if (instrument->state != APL_BOOK_STATE_LIVE) return APL_REJECT_CODE_BOOK_NOT_LIVE;
  if (order->order_id == 0 || paper_order_find(paper, order->order_id)) return APL_REJECT_CODE_DUPLICATE_ORDER;
  if (order->type == APL_ORDER_TYPE_POST_ONLY && takeable(instrument, order) > 0) return APL_REJECT_CODE_WOULD_CROSS;
  if (order->action == APL_INTENT_ACTION_NEW && paper->map.free_top == 0) return APL_REJECT_CODE_TOO_MANY_ORDERS;
  return APL_REJECT_CODE_NONE;
}

/* The order stands under its id: take, then rest or end what is left. */
static void match(struct paper *paper, struct paper_instrument *instrument, struct paper_order *resting,
                  const struct apl_order *order, struct apl_output *output)
{
  const int64_t shown = takeable(instrument, order);
  if (order->time_in_force == APL_TIME_IN_FORCE_FOK && shown < order->qty) {
    paper_tell(paper, APL_UPDATE_KIND_CANCELLED, APL_REJECT_CODE_NO_LIQUIDITY, resting, order->origin_ns, output);
    paper_order_close(paper, resting);
    return;
  }
  const int64_t taken = shown < order->qty ? shown : order->qty;
  struct paper_side *opposite = &instrument->best[order->side ^ 1];
  if (taken > 0) {
    opposite->qty -= taken;
    paper_fill(paper, resting, opposite->price, taken, APL_LIQUIDITY_TAKER, order->origin_ns, output);
  }
  if (taken == order->qty) return;
  if (order->time_in_force == APL_TIME_IN_FORCE_IOC || order->type == APL_ORDER_TYPE_MARKET) {
    const uint8_t reason = taken > 0 ? APL_REJECT_CODE_NONE : APL_REJECT_CODE_NO_LIQUIDITY;
    paper_tell(paper, APL_UPDATE_KIND_CANCELLED, reason, resting, order->origin_ns, output);
    paper_order_close(paper, resting);
  }
}

static void take_new(struct paper *paper, const struct apl_order *order, struct apl_output *output)
{
  struct paper_instrument *instrument = paper_instrument_of(paper, order->instrument);
  const uint8_t reason = refusal(paper, instrument, order);
  struct paper_order *resting =
    reason ? NULL : paper_order_open(paper, order->order_id, order->instrument, order->side, order->price, order->qty);
  if (!resting) {
    paper_tell_reject(paper, order, reason ? reason : APL_REJECT_CODE_TOO_MANY_ORDERS, output);
    return;
  }
  resting->ahead = paper_queue_ahead(instrument, order->side, order->price);
  paper_tell(paper, APL_UPDATE_KIND_ACK, APL_REJECT_CODE_NONE, resting, order->origin_ns, output);
  match(paper, instrument, resting, order, output);
}

static void take_cancel(struct paper *paper, const struct apl_order *order, struct apl_output *output)
{
  struct paper_order *target = paper_order_find(paper, order->target_id);
  if (!target) {
    paper_tell_reject(paper, order, APL_REJECT_CODE_UNKNOWN_ORDER, output);
    return;
  }
  paper_tell(paper, APL_UPDATE_KIND_CANCELLED, APL_REJECT_CODE_NONE, target, order->origin_ns, output);
  paper_order_close(paper, target);
}

static void take_replace(struct paper *paper, const struct apl_order *order, struct apl_output *output)
{
  struct paper_order *target = paper_order_find(paper, order->target_id);
  struct paper_instrument *instrument = paper_instrument_of(paper, order->instrument);
  uint8_t reason = refusal(paper, instrument, order);
  if (!reason && (!target || target->instrument != order->instrument || target->side != order->side))
    reason = APL_REJECT_CODE_UNKNOWN_ORDER;
  if (reason) {
    paper_tell_reject(paper, order, reason, output);
    return;
  }
  const int keeps_place = target->price == order->price && order->qty <= target->leaves;
  const int64_t ahead = keeps_place ? target->ahead : paper_queue_ahead(instrument, order->side, order->price);
  paper_tell(paper, APL_UPDATE_KIND_CANCELLED, APL_REJECT_CODE_NONE, target, order->origin_ns, output);
  paper_order_close(paper, target);
  /* The record just given back is there for the new order. */
  struct paper_order *resting =
    paper_order_open(paper, order->order_id, order->instrument, order->side, order->price, order->qty);
  resting->ahead = ahead;
  paper_tell(paper, APL_UPDATE_KIND_REPLACED, APL_REJECT_CODE_NONE, resting, order->origin_ns, output);
  match(paper, instrument, resting, order, output);
}

void paper_cancel_all(struct paper *paper, uint32_t instrument_id, uint64_t origin_ns, struct apl_output *output)
{
  for (uint32_t i = 0; i < paper->config.instrument_capacity; i++) {
    struct paper_instrument *instrument = &paper->instruments[i];
    if (instrument_id != 0 && paper->config.instrument_base + 1 + i != instrument_id) continue;
    while (instrument->first != PAPER_NONE) {
      struct paper_order *order = &paper->orders[instrument->first];
      paper_tell(paper, APL_UPDATE_KIND_CANCELLED, APL_REJECT_CODE_NONE, order, origin_ns, output);
      paper_order_close(paper, order);
    }
  }
}

void paper_take(struct paper *paper, const struct apl_order *order, struct apl_output *output)
{
  switch (order->action) {
  case APL_INTENT_ACTION_NEW: take_new(paper, order, output); break;
  case APL_INTENT_ACTION_CANCEL: take_cancel(paper, order, output); break;
  case APL_INTENT_ACTION_REPLACE: take_replace(paper, order, output); break;
  case APL_INTENT_ACTION_CANCEL_ALL: paper_cancel_all(paper, order->instrument, order->origin_ns, output); break;
  default: paper_tell_reject(paper, order, APL_REJECT_CODE_BAD_MESSAGE, output); break;
  }
}
