/*
 * The checks, one function each, in the order that apl/risk.h states. A check returns its verdict and never changes what it judges, but for the
 * rate bucket, which is only charged when the order of the checks reaches it.
 */
#include <limits.h>

#include "apl/base.h"
#include "risk_state.h"

#define PASS ((struct risk_verdict){.code = APL_REJECT_CODE_NONE})
#define REFUSE(c, v, l) ((struct risk_verdict){.code = (c), .value = (v), .limit = (l)})

static int64_t saturate(__int128 value)
{
  if (value > INT64_MAX) return INT64_MAX;
  if (value < INT64_MIN) return INT64_MIN;
  return (int64_t)value;
}

static int64_t magnitude(int64_t value) { return value == INT64_MIN ? INT64_MAX : value < 0 ? -value : value; }

/* Mid of a live two-sided top, else its only side, else the last trade, else 0 (none). */
int64_t risk_reference_price(const struct risk_instrument *instrument)
{
  if (instrument->bid_qty > 0 && instrument->ask_qty > 0) {
    int64_t sum; /* nearly always fits, and then needs no division of 128 bits */
    if (APL_LIKELY(!__builtin_add_overflow(instrument->bid_price, instrument->ask_price, &sum))) return sum / 2;
    return saturate(((__int128)instrument->bid_price + instrument->ask_price) / 2);
  }
  if (instrument->bid_qty > 0) return instrument->bid_price;
  if (instrument->ask_qty > 0) return instrument->ask_price;
  return instrument->last_trade;
}

static struct risk_verdict check_form(const struct risk_instrument *instrument, const struct apl_intent *intent)
{
  if (intent->side > APL_SIDE_ASK || intent->type > APL_ORDER_TYPE_POST_ONLY || intent->time_in_force > APL_TIME_IN_FORCE_GTC)
    return REFUSE(APL_REJECT_CODE_BAD_MESSAGE, intent->side, APL_SIDE_ASK);
  if (intent->qty <= 0) return REFUSE(APL_REJECT_CODE_BAD_QTY, intent->qty, 1);
  if (intent->type == APL_ORDER_TYPE_MARKET) return PASS;
  /* Spreads may trade at zero and below; INT64_MIN and MAX are nulls on the wire, never prices. */
  if (intent->price == INT64_MAX || intent->price == INT64_MIN)
    return REFUSE(APL_REJECT_CODE_BAD_PRICE, intent->price, 0);
  if (instrument->tick > 0 && intent->price % instrument->tick != 0)
    return REFUSE(APL_REJECT_CODE_BAD_TICK, intent->price, instrument->tick);
  return PASS;
}

static struct risk_verdict check_duplicate(const struct risk *risk, const struct apl_intent *intent)
{
  if (intent->order_id == 0) return REFUSE(APL_REJECT_CODE_BAD_MESSAGE, 0, 1);
  if (apl_order_map_find(&risk->map, intent->order_id) != APL_ORDER_MAP_NONE)
    return REFUSE(APL_REJECT_CODE_DUPLICATE_ORDER, (int64_t)intent->order_id, 0);
  if (intent->action == APL_INTENT_ACTION_REPLACE &&
      apl_order_map_find(&risk->map, intent->target_id) == APL_ORDER_MAP_NONE)
    return REFUSE(APL_REJECT_CODE_UNKNOWN_ORDER, (int64_t)intent->target_id, 0);
  return PASS;
}

/* A token costs one window; a bucket holds rate_count of them and gains rate_count per window: time passed * rate_count. */
struct risk_verdict risk_check_rate(struct risk *risk, uint32_t input)
{
  if (risk->config.rate_count == 0) return PASS;
  struct risk_rate *rate = &risk->rates[input < APL_INPUTS_MAX ? input : APL_INPUTS_MAX];
  const uint64_t window = risk->config.rate_window_ns;
  const uint64_t full = window * risk->config.rate_count;
  uint64_t passed = risk->now_ns > rate->last_ns ? risk->now_ns - rate->last_ns : 0;
  if (rate->last_ns == 0 || passed >= window) rate->tokens = full;
  else if (rate->tokens + passed * risk->config.rate_count < full) rate->tokens += passed * risk->config.rate_count;
  else rate->tokens = full;
  if (risk->now_ns > rate->last_ns) rate->last_ns = risk->now_ns;
  if (rate->tokens < window)
    return REFUSE(APL_REJECT_CODE_MESSAGE_RATE, (int64_t)risk->config.rate_count + 1, risk->config.rate_count);
  rate->tokens -= window;
  return PASS;
}

/* What the checks of one intent look at. */
struct risk_limits_view {
  const struct apl_risk_limits *limits;
  const struct risk_instrument *instrument;
  const struct apl_intent *intent;
  int64_t reference;
};

static struct risk_verdict check_price(const struct risk_limits_view *view)
{
  const int64_t collar = view->limits->collar_bps;
  if (view->instrument->halted || view->instrument->state != APL_BOOK_STATE_LIVE)
    return REFUSE(APL_REJECT_CODE_BOOK_NOT_LIVE, view->instrument->state, APL_BOOK_STATE_LIVE);
  const int needs_reference = view->intent->type == APL_ORDER_TYPE_MARKET || collar > 0;
  if (needs_reference && view->reference == 0) return REFUSE(APL_REJECT_CODE_NO_REFERENCE_PRICE, 0, 0);
  if (view->intent->type == APL_ORDER_TYPE_MARKET || collar <= 0) return PASS;
  const __int128 distance = (__int128)view->intent->price - view->reference;
  const __int128 far = distance < 0 ? -distance : distance;
  const __int128 base = view->reference < 0 ? -(__int128)view->reference : view->reference;
  if (far * 10000 > base * collar)
    return REFUSE(APL_REJECT_CODE_PRICE_COLLAR, saturate(far * 10000 / base), collar);
  return PASS;
}

int64_t risk_collar_bps(const struct apl_intent *intent, int64_t reference)
{
  const __int128 distance = (__int128)intent->price - reference;
  const __int128 base = reference < 0 ? -(__int128)reference : reference;
  return base ? saturate((distance < 0 ? -distance : distance) * 10000 / base) : 0;
}

int64_t risk_notional(const struct risk_instrument *instrument, const struct apl_intent *intent, int64_t reference)
{
  const int64_t price = intent->type == APL_ORDER_TYPE_MARKET ? reference : intent->price;
  /* price 1e-9 times qty fits 128 bits; divide the multiplier's 1e-9 out last but before it can overflow. */
  const __int128 value = (__int128)magnitude(price) * intent->qty;
  const __int128 multiplier = instrument->multiplier_e9;
  const __int128 limit = (__int128)INT64_MAX * 1000000000;
  if (APL_LIKELY(multiplier == 1000000000)) return saturate(value);
  if (APL_LIKELY(value >= 0 && value >> 64 == 0 && multiplier > 0)) { /* the product fits 127 bits: one division instead of two */
    const unsigned __int128 product = (unsigned __int128)(uint64_t)value * (uint64_t)multiplier;
    return product > (unsigned __int128)limit ? INT64_MAX : (int64_t)(product / 1000000000);
  }
  return multiplier > 0 && value > limit / multiplier ? INT64_MAX : saturate(value * multiplier / 1000000000);
}

static struct risk_verdict check_notional(const struct risk_limits_view *view)
{
  if (view->limits->max_notional_e9 == 0) return PASS;
  const int64_t notional = risk_notional(view->instrument, view->intent, view->reference);
  if (notional > view->limits->max_notional_e9)
    return REFUSE(APL_REJECT_CODE_MAX_NOTIONAL, notional, view->limits->max_notional_e9);
  return PASS;
}

/* Quantity that the order to be replaced still has open on the same instrument and side: it goes when the new one stands. */
static const struct risk_order *replaced_order(const struct risk *risk, const struct apl_intent *intent)
{
  if (intent->action != APL_INTENT_ACTION_REPLACE) return NULL;
  const uint32_t index = apl_order_map_find(&risk->map, intent->target_id);
  return index == APL_ORDER_MAP_NONE ? NULL : &risk->orders[index];
}

int64_t risk_worst_position(const struct risk *risk, const struct risk_instrument *instrument, const struct apl_intent *intent)
{
  const struct apl_risk_position *position = &instrument->position;
  const struct risk_order *replaced = replaced_order(risk, intent);
  const int buys = intent->side == APL_SIDE_BID;
  __int128 worst = buys ? (__int128)position->position + position->open_buy_qty
                        : (__int128)position->open_sell_qty - position->position;
  worst += intent->qty;
  if (replaced && replaced->side == intent->side) worst -= replaced->leaves;
  return saturate(worst);
}

static struct risk_verdict check_position(const struct risk *risk, const struct risk_limits_view *view)
{
  const struct apl_risk_position *position = &view->instrument->position;
  const struct risk_order *replaced = replaced_order(risk, view->intent);
  if (risk->map.free_top == 0)
    return REFUSE(APL_REJECT_CODE_TOO_MANY_ORDERS, (int64_t)risk->map.count + 1, risk->map.capacity);
  if (view->limits->max_open_orders > 0 && !replaced && position->open_orders >= view->limits->max_open_orders)
    return REFUSE(APL_REJECT_CODE_TOO_MANY_ORDERS, (int64_t)position->open_orders + 1, view->limits->max_open_orders);
  if (view->limits->max_position == 0) return PASS;
  const int64_t worst = risk_worst_position(risk, view->instrument, view->intent);
  if (worst > view->limits->max_position) return REFUSE(APL_REJECT_CODE_MAX_POSITION, worst, view->limits->max_position);
  return PASS;
}

struct risk_verdict risk_check_new(struct risk *risk, uint32_t input, const struct apl_intent *intent)
{
  struct risk_verdict verdict;
  if (risk->halted) return REFUSE(APL_REJECT_CODE_HALTED, 1, 0);
  if (risk->config.log && !apl_marks_accepting(risk->config.log)) return REFUSE(APL_REJECT_CODE_LOG_REFUSES, 0, 1);
  const struct risk_instrument *instrument = risk_instrument_of(risk, intent->instrument);
  if (!instrument || !instrument->known) return REFUSE(APL_REJECT_CODE_UNKNOWN_INSTRUMENT, intent->instrument, 0);
  const struct risk_limits_view view = {
    .limits = risk_limits_of(risk, instrument),
    .instrument = instrument,
    .intent = intent,
    .reference = risk_reference_price(instrument),
  };
  if ((verdict = check_form(instrument, intent)).code) return verdict;
  if ((verdict = check_duplicate(risk, intent)).code) return verdict;
  if ((verdict = risk_check_rate(risk, input)).code) return verdict;
  if (intent->qty > view.limits->max_qty) return REFUSE(APL_REJECT_CODE_MAX_QTY, intent->qty, view.limits->max_qty);
  if ((verdict = check_price(&view)).code) return verdict;
  if ((verdict = check_notional(&view)).code) return verdict;
  return check_position(risk, &view);
}
