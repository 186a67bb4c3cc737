#ifndef APL_RISK_STATE_H
#define APL_RISK_STATE_H
/*
 * The risk stage's memory:  [struct risk][instruments][overrides][order records][order map]
 * All of it is laid out at init in the memory that the caller gave.
 */
#include "apl/order_map.h"
#include "apl/risk.h"

enum { RISK_OWN_LIMITS_MAX = 64 }; /* instruments with limits of their own by command */

/* The largest price * qty that stays within a maximum notional, kept with what it was computed from: a division for a new limit or multiplier, none
 * for an order. */
struct risk_ceiling {
  int64_t multiplier_e9, max_notional_e9;
  uint64_t value;         /* 0: no order is judged by it */
};

struct risk_instrument {
  APL_ALIGNED(APL_CACHE_LINE) struct apl_risk_position position;
  uint32_t limits;        /* 0: the default, else 1 + index of the override */
  uint8_t known;          /* seen in a Definition, Top or Status */
  uint8_t state;          /* APL_BOOK_STATE_* of the last Top or Status */
  uint8_t halted;         /* by trading status */
  uint8_t reserved;       /* 0 */
  int64_t bid_price, bid_qty, ask_price, ask_qty;
  int64_t last_trade;     /* 0: none */
  int64_t tick;           /* 0: unknown, not checked */
  int64_t multiplier_e9;
  struct risk_ceiling ceiling;
};
_Static_assert(sizeof(struct risk_instrument) == 2 * APL_CACHE_LINE, "found by a shift");

/* Known, state and halted as one word: both sides of it, for a top is mostly followed at once by an intent, who would wait for bytes to be put together. */
static inline uint32_t risk_standing(uint32_t state, uint32_t halted) { return 1 | state << 8 | halted << 16; }
static inline void risk_instrument_tell(struct risk_instrument *instrument, uint8_t state)
{
  const uint32_t word = risk_standing(state, instrument->halted);
  memcpy(&instrument->known, &word, sizeof word);
}
static inline int risk_instrument_trades(const struct risk_instrument *instrument)
{
  return apl_le32(&instrument->known) == risk_standing(APL_BOOK_STATE_LIVE, 0);
}
_Static_assert(offsetof(struct risk_instrument, state) == offsetof(struct risk_instrument, known) + 1 &&
                 offsetof(struct risk_instrument, halted) == offsetof(struct risk_instrument, known) + 2 &&
                 offsetof(struct risk_instrument, reserved) == offsetof(struct risk_instrument, known) + 3, "one word");

struct risk_order {
  uint64_t id;
  uint64_t target_id;     /* REPLACE: the order that goes when this one stands */
  int64_t leaves;
  uint32_t instrument;
  uint8_t side;
  uint8_t reserved[3];
};

/* Token bucket: tokens in units of 1 / window, so that no division is needed: full = count * window. */
struct risk_rate {
  uint64_t tokens;
  uint64_t last_ns;
};

struct risk {
  struct apl_risk_config config;
  struct apl_risk_override *overrides; /* the configured ones, then those that commands made */
  uint32_t own_count;     /* of the latter */
  struct risk_instrument *instruments;
  struct risk_order *orders;
  struct apl_order_map map;
  struct risk_rate rates[APL_INPUTS_MAX + 1];
  const struct apl_table *table;
  struct apl_counters *counters;
  int counter_passed, counter_refused, counter_reason[32];
  int counter_halted;     /* 1 while halted: for who did not hear the command */
  int counter_changed, counter_unchanged; /* SET_LIMIT commands: obeyed, refused */
  uint32_t halted;
  uint64_t now_ns;
};

/* limits.c: what SET_LIMIT does; known: only for an instrument that was seen. 0: refused. */
int risk_set_limit(struct risk *risk, const struct apl_risk_change *change, int known);

/* The verdict on a NEW or REPLACE intent: APL_REJECT_CODE_NONE, or the code with value and limit set. */
struct risk_verdict {
  uint8_t code;
  int64_t value;
  int64_t limit;
};
/* What a check looks at, for those who explain it; see check.c. */
int64_t risk_reference_price(const struct risk_instrument *instrument);
int64_t risk_collar_bps(const struct apl_intent *intent, int64_t reference); /* distance from the reference, rounded down */
int64_t risk_notional(const struct risk_instrument *instrument, const struct apl_intent *intent, int64_t reference);
int64_t risk_worst_position(const struct risk *risk, const struct risk_instrument *instrument, const struct apl_intent *intent);
/* Charges the rate of this input if that still allows a message; asked again at the same time after a refusal, it refuses again and changes nothing. */
struct risk_verdict risk_check_rate(struct risk *risk, uint32_t input);
struct risk_verdict risk_check_new(struct risk *risk, uint32_t input, const struct apl_intent *intent);

/* The record of an instrument, NULL if the id is out of range. */
static inline struct risk_instrument *risk_instrument_of(const struct risk *risk, uint32_t id)
{
  const uint32_t index = id - risk->config.instrument_base - 1; /* wraps to a large number for ids below the base */
  return index < risk->config.instrument_capacity ? &risk->instruments[index] : NULL;
}

static inline const struct apl_risk_limits *risk_limits_of(const struct risk *risk, const struct risk_instrument *instrument)
{
  return instrument->limits ? &risk->overrides[instrument->limits - 1].limits : &risk->config.limits;
}

#endif
