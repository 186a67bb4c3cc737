#ifndef APL_RISK_ORDINARY_H
#define APL_RISK_ORDINARY_H
/*
 * All checks of an ordinary intent in one go. It asks what check.c asks, in 64 bits and without a branch that depends on side or price, and answers 1
 * only if every check there but the duplicate's and the rate's would pass; whatever is unusual (a replace, a market order, an empty side, a number that
 * overflows) or refused is left to check.c, which alone gives verdicts. test_risk.c holds the two against each other.
 */
#include "risk_state.h"

/* price lies within the collar around the reference, both above 0; 0 also where that cannot be told in 64 bits. */
static inline int risk_ordinary_price(int64_t price, int64_t reference, int64_t collar_bps)
{
  int64_t distance, allowed;
  if (__builtin_mul_overflow(price - reference, INT64_C(10000), &distance)) return 0;
  if (__builtin_mul_overflow(reference, collar_bps, &allowed)) return 0;
  return (distance <= allowed) & (-distance <= allowed);
}

/* price and qty above 0. */
static inline int risk_ordinary_notional(const struct risk_instrument *instrument, const struct apl_intent *intent, int64_t max_notional_e9)
{
  const unsigned __int128 value = (unsigned __int128)(uint64_t)intent->price * (uint64_t)intent->qty;
  if (value >> 64 != 0 || instrument->multiplier_e9 <= 0 || max_notional_e9 < 0) return 0;
  const unsigned __int128 product = (unsigned __int128)(uint64_t)value * (uint64_t)instrument->multiplier_e9;
  return product < (unsigned __int128)((uint64_t)max_notional_e9 + 1) * 1000000000u; /* as check.c, which divides and rounds down */
}

/* The position that would be reached at worst stays within the limit. */
static inline int risk_ordinary_position(const struct apl_risk_position *position, const struct apl_intent *intent, int64_t max_position)
{
  if (APL_UNLIKELY(position->position == INT64_MIN)) return 0;
  const int64_t sells = -(int64_t)(intent->side == APL_SIDE_ASK); /* 0 or -1 */
  const int64_t held = (position->position ^ sells) - sells;
  const int64_t open = (position->open_buy_qty & ~sells) | (position->open_sell_qty & sells);
  int64_t worst;
  if (__builtin_add_overflow(held, open, &worst) || __builtin_add_overflow(worst, intent->qty, &worst)) return 0;
  return worst <= max_position;
}

static inline int risk_is_ordinary(const struct risk *risk, const struct risk_instrument *instrument, const struct apl_intent *intent)
{
  const struct apl_risk_limits *limits = risk_limits_of(risk, instrument);
  const struct apl_risk_position *position = &instrument->position;
  const int64_t price = intent->price, tick = instrument->tick, bid = instrument->bid_price, ask = instrument->ask_price;
  const int form = (intent->side <= APL_SIDE_ASK) & (intent->time_in_force <= APL_TIME_IN_FORCE_GTC) &
                   ((intent->type == APL_ORDER_TYPE_LIMIT) | (intent->type == APL_ORDER_TYPE_POST_ONLY)) & (intent->qty > 0) &
                   (intent->qty <= limits->max_qty) & (price > 0) & (price < INT64_MAX);
  const int market = (risk->halted == 0) & (instrument->known != 0) & (instrument->state == APL_BOOK_STATE_LIVE) & (instrument->halted == 0) &
                     (instrument->bid_qty > 0) & (instrument->ask_qty > 0) & (bid > 0) & (ask > 0) & (bid < INT64_MAX / 2) & (ask < INT64_MAX / 2);
  if (APL_UNLIKELY(!(form & market))) return 0;
  if (risk->config.log && !apl_marks_accepting(risk->config.log)) return 0;
  if (tick > 0 && price % tick != 0) return 0;
  if (limits->max_open_orders > 0 && position->open_orders >= limits->max_open_orders) return 0;
  if (limits->collar_bps > 0 && !risk_ordinary_price(price, (bid + ask) / 2, limits->collar_bps)) return 0;
  if (limits->max_notional_e9 != 0 && !risk_ordinary_notional(instrument, intent, limits->max_notional_e9)) return 0;
  return limits->max_position == 0 || risk_ordinary_position(position, intent, limits->max_position);
}

#endif
