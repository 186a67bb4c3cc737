#ifndef APL_SIGNAL_H
#define APL_SIGNAL_H
/*
 * The stage `signal.microprice`: the microprice and the imbalance of every top.
 *
 *   input    Top (all else is ignored)
 *   output   Signal MICROPRICE, for each Top that changes it
 *
 *   value      (bid * ask_qty + ask * bid_qty) / (bid_qty + ask_qty), in the unit of the prices (1e-9)
 *   imbalance  (bid_qty - ask_qty) / (bid_qty + ask_qty), in 1e-9, from -1e9 to 1e9
 *
 * Both are exact: the quotient is rounded to the nearest integer, halves to the even one (as Python's round(Fraction)).
 *
 * `state` says what the value is worth: LIVE only if the book is LIVE and both sides show a quantity. A live book without that has state
 * UNKNOWN; any other book its own state. Then value and imbalance are 0: nothing stale is ever repeated. bid_price and ask_price are the
 * top's own.
 */
#include "apl/stage.h"

/* cffi: begin */
struct apl_signal_config {
  uint32_t instrument_base;     /* ids are base + 1 ... base + capacity; others are counted and ignored */
  uint32_t instrument_capacity;
};
/* The two formulas as functions, for bindings. bid_qty, ask_qty >= 0 and not both 0. */
int64_t apl_microprice(int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty);
int64_t apl_imbalance_e9(int64_t bid_qty, int64_t ask_qty);
/* cffi: end */

/* part / whole, and its rest, where part does not fit 64 bits; the quotient does. Out of line: next to never needed. */
uint64_t apl_divide_wide(unsigned __int128 part, uint64_t whole, uint64_t *rest) __attribute__((cold));

/* part / whole for part >= 0, whole > 0, rounded to nearest, ties so that base + result is even. */
static inline uint64_t apl_divide_nearest(unsigned __int128 part, uint64_t whole, uint64_t base)
{
  uint64_t quotient, rest;
  if ((uint64_t)(part >> 64) == 0) { /* a 64-bit division, several times cheaper: nearly always */
    quotient = (uint64_t)part / whole;
    rest = (uint64_t)part % whole;
  } else quotient = apl_divide_wide(part, whole, &rest);
  const uint64_t other = whole - rest; /* rest < other: below the half; equal: the half */
  /* No branch: which way a rest rounds nobody can guess, and all that a tick leads to waits for it. */
  return quotient + ((uint64_t)(rest > other) | ((uint64_t)(rest == other) & (quotient + base) & 1));
}

/* bid + (ask - bid) * bid_qty / (bid_qty + ask_qty): the same number with smaller terms. For a crossed book counted from the ask's side, so that
 * no term is negative. The result lies between bid and ask, so nothing overflows. */
static inline int64_t apl_microprice_inline(int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty)
{
  const uint64_t whole = (uint64_t)bid_qty + (uint64_t)ask_qty;
  const int crossed = bid > ask;
  const int64_t low = crossed ? ask : bid;
  const uint64_t spread = crossed ? (uint64_t)bid - (uint64_t)ask : (uint64_t)ask - (uint64_t)bid;
  const uint64_t weight = (uint64_t)(crossed ? ask_qty : bid_qty);
  return (int64_t)((uint64_t)low + apl_divide_nearest((unsigned __int128)spread * weight, whole, (uint64_t)low));
}

static inline int64_t apl_imbalance_e9_inline(int64_t bid_qty, int64_t ask_qty)
{
  const uint64_t whole = (uint64_t)bid_qty + (uint64_t)ask_qty;
  const int64_t difference = bid_qty - ask_qty, sign = -(int64_t)(difference < 0); /* 0 or -1, without a branch: as unpredictable as a rest */
  const uint64_t magnitude = (uint64_t)((difference ^ sign) - sign);
  const int64_t size = (int64_t)apl_divide_nearest((unsigned __int128)magnitude * 1000000000u, whole, 0);
  return (size ^ sign) - sign;
}

extern const struct apl_stage_ops apl_microprice_stage_ops; /* "signal.microprice"; config: struct apl_signal_config */

#endif
