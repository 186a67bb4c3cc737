/*
 * What each check says to an intent, for people who ask later; contract in apl/risk.h. The verdict comes from the checks themselves (check.c);
 * here is only told, with the functions that they use, what they saw. If the two ever disagree it is said, never smoothed over.
 */
#include <string.h>

#include "apl/err.h"
#include "risk_state.h"

struct telling {
  struct apl_risk_check *checks;
  int count;
};

static void tell(struct telling *telling, const char *name, uint8_t code, int64_t value, int64_t limit, int on, int refused)
{
  struct apl_risk_check *check = &telling->checks[telling->count++];
  *check = (struct apl_risk_check){.code = code, .value = value, .limit = limit,
                                   .outcome = !on ? APL_RISK_OFF : refused ? APL_RISK_REFUSED : APL_RISK_PASSED};
  strncpy(check->name, name, sizeof check->name - 1);
}

static void tell_form(struct telling *t, const struct risk *risk, const struct risk_instrument *instrument,
                      const struct apl_intent *intent)
{
  const int priced = intent->type != APL_ORDER_TYPE_MARKET;
  const int bad_price = priced && (intent->price == INT64_MAX || intent->price == INT64_MIN);
  const int off_tick = priced && instrument->tick > 0 && !bad_price && intent->price % instrument->tick != 0;
  const int malformed = intent->side > APL_SIDE_ASK || intent->type > APL_ORDER_TYPE_POST_ONLY ||
                        intent->time_in_force > APL_TIME_IN_FORCE_GTC;
  const int known = apl_order_map_find(&risk->map, intent->order_id) != APL_ORDER_MAP_NONE;
  const int replaces = intent->action == APL_INTENT_ACTION_REPLACE;
  const int target = apl_order_map_find(&risk->map, intent->target_id) != APL_ORDER_MAP_NONE;
  tell(t, "well-formed", APL_REJECT_CODE_BAD_MESSAGE, intent->side, APL_SIDE_ASK, 1, malformed);
  tell(t, "quantity", APL_REJECT_CODE_BAD_QTY, intent->qty, 1, 1, intent->qty <= 0);
  tell(t, "price", APL_REJECT_CODE_BAD_PRICE, intent->price, 0, priced, bad_price);
  tell(t, "tick", APL_REJECT_CODE_BAD_TICK, intent->price, instrument->tick, priced && instrument->tick > 0, off_tick);
  tell(t, "order id is new", APL_REJECT_CODE_DUPLICATE_ORDER, (int64_t)intent->order_id, 0, 1, known);
  tell(t, "target is open", APL_REJECT_CODE_UNKNOWN_ORDER, (int64_t)intent->target_id, 0, replaces, replaces && !target);
}

/* The orders that the rate still lets through now, as check_rate counts them. */
static int64_t rate_left(const struct risk *risk, uint32_t input)
{
  const struct risk_rate *rate = &risk->rates[input < APL_INPUTS_MAX ? input : APL_INPUTS_MAX];
  const uint64_t window = risk->config.rate_window_ns, full = window * risk->config.rate_count;
  const uint64_t passed = risk->now_ns > rate->last_ns ? risk->now_ns - rate->last_ns : 0;
  if (rate->last_ns == 0 || passed >= window || rate->tokens + passed * risk->config.rate_count >= full)
    return (int64_t)risk->config.rate_count;
  return (int64_t)((rate->tokens + passed * risk->config.rate_count) / window);
}

static void tell_limits(struct telling *t, const struct risk *risk, const struct risk_instrument *instrument,
                        const struct apl_intent *intent, uint32_t input)
{
  const struct apl_risk_limits *limits = risk_limits_of(risk, instrument);
  const struct apl_risk_position *position = &instrument->position;
  const int64_t reference = risk_reference_price(instrument), rate = (int64_t)risk->config.rate_count;
  const int64_t used = rate ? rate - rate_left(risk, input) + 1 : 0;
  const int market = intent->type == APL_ORDER_TYPE_MARKET, collared = !market && limits->collar_bps > 0;
  const int live = !instrument->halted && instrument->state == APL_BOOK_STATE_LIVE;
  const __int128 far = (__int128)intent->price - reference;
  const __int128 base = reference < 0 ? -(__int128)reference : reference;
  const int too_far = collared && (far < 0 ? -far : far) * 10000 > base * limits->collar_bps;
  const int64_t notional = risk_notional(instrument, intent, reference);
  const int64_t worst = risk_worst_position(risk, instrument, intent);
  const int replaces = intent->action == APL_INTENT_ACTION_REPLACE &&
                       apl_order_map_find(&risk->map, intent->target_id) != APL_ORDER_MAP_NONE;
  const int per_instrument = limits->max_open_orders > 0 && !replaces && risk->map.free_top > 0;
  const int64_t open = per_instrument ? (int64_t)position->open_orders + 1 : (int64_t)risk->map.count + 1;
  const int64_t open_limit = per_instrument ? (int64_t)limits->max_open_orders : (int64_t)risk->map.capacity;
  tell(t, "message rate", APL_REJECT_CODE_MESSAGE_RATE, used, rate, rate > 0, used > rate);
  tell(t, "maximum quantity", APL_REJECT_CODE_MAX_QTY, intent->qty, limits->max_qty, 1, intent->qty > limits->max_qty);
  tell(t, "book is live", APL_REJECT_CODE_BOOK_NOT_LIVE, instrument->state, APL_BOOK_STATE_LIVE, 1, !live);
  tell(t, "reference price", APL_REJECT_CODE_NO_REFERENCE_PRICE, reference, 0, market || limits->collar_bps > 0, reference == 0);
  tell(t, "price collar (bps)", APL_REJECT_CODE_PRICE_COLLAR, risk_collar_bps(intent, reference), limits->collar_bps, collared, too_far);
  tell(t, "maximum notional", APL_REJECT_CODE_MAX_NOTIONAL, notional, limits->max_notional_e9, limits->max_notional_e9 > 0,
       notional > limits->max_notional_e9);
  tell(t, "open orders", APL_REJECT_CODE_TOO_MANY_ORDERS, open, open_limit, 1,
       risk->map.free_top == 0 || (per_instrument && open > open_limit));
  tell(t, "worst position", APL_REJECT_CODE_MAX_POSITION, worst, limits->max_position, limits->max_position > 0,
       worst > limits->max_position);
}

/* What the code itself says, without a trace of it left. */
static struct risk_verdict judge(struct risk *risk, uint32_t input, const struct apl_intent *intent)
{
  struct risk_rate *rate = &risk->rates[input < APL_INPUTS_MAX ? input : APL_INPUTS_MAX];
  const struct risk_rate before = *rate;
  const struct risk_verdict verdict = risk_check_new(risk, input, intent);
  *rate = before;
  return verdict;
}

/* Behind the first refusal nothing was looked at. 1: the refusal is the code's own. */
static int agree(struct apl_risk_check *checks, int count, struct risk_verdict verdict)
{
  for (int i = 0; i < count; i++) {
    if (checks[i].outcome != APL_RISK_REFUSED) continue;
    for (int j = i + 1; j < count; j++) checks[j].outcome = APL_RISK_NOT_REACHED;
    return checks[i].code == verdict.code;
  }
  return verdict.code == APL_REJECT_CODE_NONE;
}

int apl_risk_explain(void *state, uint32_t input, const struct apl_intent *intent, struct apl_risk_check *checks)
{
  struct risk *risk = state;
  struct telling telling = {.checks = checks};
  const uint64_t now_ns = risk->now_ns;
  if (intent->origin_ns > now_ns) risk->now_ns = intent->origin_ns; /* as judge() in risk.c */
  const struct risk_verdict verdict = judge(risk, input, intent);
  const struct risk_instrument *instrument = risk_instrument_of(risk, intent->instrument);
  const int known = instrument && instrument->known;
  tell(&telling, "trading is on", APL_REJECT_CODE_HALTED, risk->halted, 0, 1, risk->halted != 0);
  tell(&telling, "instrument is known", APL_REJECT_CODE_UNKNOWN_INSTRUMENT, intent->instrument, 0, 1, !known);
  if (known) {
    tell_form(&telling, risk, instrument, intent);
    tell_limits(&telling, risk, instrument, intent, input);
  }
  risk->now_ns = now_ns;
  if (!agree(checks, telling.count, verdict))
    return apl_err_set(APL_ERR_CORRUPT, "risk: what is told of the checks is not what they say (code %u)", verdict.code);
  return telling.count;
}
