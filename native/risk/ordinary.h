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

/* What the ceiling is for these two: value * multiplier / 1e9, rounded down as check.c does, is within the maximum up to it and not beyond. */
static inline struct risk_ceiling risk_ceiling_of(int64_t multiplier_e9, int64_t max_notional_e9)
{
  struct risk_ceiling ceiling = {.multiplier_e9 = multiplier_e9, .max_notional_e9 = max_notional_e9};
  if (multiplier_e9 <= 0 || max_notional_e9 < 0) return ceiling;
  const unsigned __int128 value = ((unsigned __int128)((uint64_t)max_notional_e9 + 1) * 1000000000u - 1) / (uint64_t)multiplier_e9;
  ceiling.value = value >> 64 ? UINT64_MAX : (uint64_t)value;
  return ceiling;
}

static __attribute__((noinline)) void risk_ceiling_renew(struct risk_instrument *instrument, int64_t max_notional_e9)
{
  instrument->ceiling = risk_ceiling_of(instrument->multiplier_e9, max_notional_e9);
}

/* price and qty above 0. */
static inline int risk_ordinary_notional(struct risk_instrument *instrument, const struct apl_intent *intent, int64_t max_notional_e9)
{
  const struct risk_ceiling *ceiling = &instrument->ceiling;
  uint64_t value;
  if (__builtin_mul_overflow((uint64_t)intent->price, (uint64_t)intent->qty, &value)) return 0;
  if (APL_UNLIKELY(ceiling->max_notional_e9 != max_notional_e9 || ceiling->multiplier_e9 != instrument->multiplier_e9))
    risk_ceiling_renew(instrument, max_notional_e9);
  return value <= ceiling->value;
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

/* NEW, a limit or post-only order of either side, for a time that there is: one look at the four bytes in which this stands. */
static inline int risk_ordinary_form(const struct apl_intent *intent)
{
  const uint32_t may_be = (uint32_t)APL_SIDE_ASK << 8 | (uint32_t)APL_ORDER_TYPE_POST_ONLY << 16 | (uint32_t)APL_TIME_IN_FORCE_GTC << 24;
  return (apl_le32(&intent->action) & ~may_be) == 0;
}
_Static_assert(offsetof(struct apl_intent, side) == offsetof(struct apl_intent, action) + 1, "one word");
_Static_assert(offsetof(struct apl_intent, type) == offsetof(struct apl_intent, action) + 2, "one word");
_Static_assert(offsetof(struct apl_intent, time_in_force) == offsetof(struct apl_intent, action) + 3, "one word");
_Static_assert(APL_INTENT_ACTION_NEW == 0 && APL_SIDE_BID == 0 && APL_SIDE_ASK == 1 && APL_ORDER_TYPE_LIMIT == 0 && APL_ORDER_TYPE_POST_ONLY == 2 &&
                 APL_TIME_IN_FORCE_GTC == 3, "bits that may be set");

/* The market is one to trade in, and its prices are small enough to be added. */
static inline int risk_ordinary_market(const struct risk_instrument *instrument)
{
  const int64_t bid = instrument->bid_price, ask = instrument->ask_price;
  return risk_instrument_trades(instrument) && instrument->bid_qty > 0 && instrument->ask_qty > 0 &&
         (((uint64_t)bid - 1) | ((uint64_t)ask - 1)) >> 61 == 0; /* from 1 to 2^61 */
}

/* One question after the other: each is nearly always answered as the last time, so that none is guessed wrong. */
static inline int risk_is_ordinary(const struct risk *risk, struct risk_instrument *instrument, const struct apl_intent *intent)
{
  const struct apl_risk_limits *limits = risk_limits_of(risk, instrument);
  const struct apl_risk_position *position = &instrument->position;
  const int64_t price = intent->price, tick = instrument->tick;
  if (APL_UNLIKELY(!risk_ordinary_form(intent) || risk->halted || !risk_ordinary_market(instrument))) return 0;
  if (APL_UNLIKELY(intent->qty <= 0 || intent->qty > limits->max_qty || price <= 0 || price == INT64_MAX)) return 0;
  if (risk->config.log && !apl_marks_accepting(risk->config.log)) return 0;
  if (tick > 0 && price % tick != 0) return 0;
  if (limits->max_open_orders > 0 && position->open_orders >= limits->max_open_orders) return 0;
  if (limits->collar_bps > 0 && !risk_ordinary_price(price, (instrument->bid_price + instrument->ask_price) >> 1 /* above 0 */, limits->collar_bps)) return 0;
  if (limits->max_notional_e9 != 0 && !risk_ordinary_notional(instrument, intent, limits->max_notional_e9)) return 0;
  return limits->max_position == 0 || risk_ordinary_position(position, intent, limits->max_position);
}

#endif
