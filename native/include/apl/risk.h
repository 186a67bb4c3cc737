#ifndef APL_RISK_H
#define APL_RISK_H
/*
 * Risk: the stage between strategies and the venue. Takes intents, lets through orders, refuses the rest with a code, the value that
 * was asked and the limit that stood against it.
 *
 *   inputs   Intent (any number of strategies' rings), Update (gateway), Top/Status/Definition (book), Command
 *   output   Order for what is let through, Verdict for what is not
 *
 * Checks, in this order; the first that fails gives the verdict:
 *   halted · the audit log accepts · known instrument · well-formed (quantity, price, tick, side) · duplicate order id · message rate · maximum quantity ·
 *   book live · price collar · maximum notional · open orders · worst-case position
 * Cancels are refused only when unknown (UNKNOWN_ORDER): reducing risk is always allowed, whatever the rate or a halt says.
 *
 * Whether the log accepts is read from its marks, in shared memory, and so is no recorded input: the verdict itself is what the log says of it. Nothing
 * that risk decided while the log did not accept is in the log.
 *
 * A command SET_LIMIT changes one limit from the next intent on: `limit` names it by the code that it refuses with (MAX_QTY, MAX_NOTIONAL, PRICE_COLLAR,
 * MAX_POSITION, TOO_MANY_ORDERS), `value` is the new one, `instrument` whose: 0 for all without limits of their own; one that had none gets a copy of those
 * that held for it, with this one changed. Refused, and counted so: another code, a value below 0, an instrument that is not known, a 65th with limits
 * of its own by command. Being a command it is in the log, and replays. A stage that starts anew is given the changes again with its configuration.
 *
 * Position is worst case: filled + all open buys (or sells), kept from Updates. Time comes from ticks and origin_ns, never from a clock.
 * A restarted risk stage is told the updates again (apl/replay.h), then those of its own orders that had no answer yet, and reads the
 * instruments table; where not all of them are left, it starts halted (docs/operations.md).
 */
#include <stdint.h>
#include "apl/marks.h"
#include "apl/stage.h"

/* cffi: begin */
struct apl_intent;
struct apl_risk_limits {
  int64_t max_qty;           /* of one order; 0: no trading */
  int64_t max_notional_e9;   /* of one order: price * qty * multiplier, in 1e-9 of the quote currency; 0: unlimited. Saturates at INT64_MAX */
  int64_t collar_bps;        /* most distance of the price from the reference (mid of a live top, else last trade), 1/10,000; 0: off */
  int64_t max_position;      /* worst-case absolute position; 0: unlimited */
  uint32_t max_open_orders;  /* per instrument; 0: unlimited */
  uint32_t reserved;
};

/* Limits of one instrument, by our id or by symbol (as in the instruments table; resolved when its Definition or Top arrives). */
struct apl_risk_override {
  uint32_t instrument;       /* 0: by symbol */
  uint32_t reserved;
  char symbol[32];
  struct apl_risk_limits limits;
};

/* A change of limits since the start, as SET_LIMIT makes it. */
struct apl_risk_change {
  uint32_t instrument; /* 0: all without limits of their own */
  uint32_t limit;      /* APL_REJECT_CODE_* */
  int64_t value;
};

struct apl_risk_config {
  struct apl_risk_limits limits;             /* for every instrument without an override */
  const struct apl_risk_override *overrides; /* copied at init */
  uint32_t override_count;
  uint32_t instrument_base;
  uint32_t instrument_capacity;
  uint32_t order_capacity;   /* open orders known at once; more are refused with TOO_MANY_ORDERS. 0: 65536 */
  uint32_t rate_count;       /* messages (NEW, REPLACE) per rate_window_ns and strategy ring, token bucket; 0: unlimited */
  uint32_t start_halted;     /* 1: refuse new orders until a RESUME command */
  uint64_t rate_window_ns;   /* 0: one second */
  const struct apl_marks *log; /* new orders are refused (LOG_REFUSES) while this log does not accept; NULL: no log */
  const struct apl_risk_change *changes; /* applied in order at the end of init */
  uint32_t change_count;
  uint32_t reserved;
};
/* What the stage knows of an instrument; for tests, `top` and the counters. */
struct apl_risk_position {
  int64_t position;          /* filled, signed */
  int64_t open_buy_qty;
  int64_t open_sell_qty;
  uint32_t open_orders;
  uint32_t reserved;
};
/* One check as it stands for one intent. value and limit have the unit of the check (see the verdict codes); an exact
 * condition (a duplicate, a halt) has 1 for "so it is" against 0. */
enum { APL_RISK_CHECKS_MAX = 16, APL_RISK_PASSED = 0, APL_RISK_REFUSED = 1, APL_RISK_OFF = 2, APL_RISK_NOT_REACHED = 3 };
struct apl_risk_check {
  uint32_t code;    /* APL_REJECT_CODE_* that it would refuse with */
  uint32_t outcome; /* APL_RISK_* */
  int64_t value;
  int64_t limit;
  char name[24];
};
/* What every check says to a NEW or REPLACE intent that came by input `input`, in the order of the checks, with the state
 * as it is: nothing is changed, the rate's tokens neither. The verdict itself is that of the checking code, and what is told here is checked
 * against it: APL_ERR_CORRUPT if the two disagree. Returns the number of checks (at most APL_RISK_CHECKS_MAX). For explaining, not for the hot path. */
int apl_risk_explain(void *state, uint32_t input, const struct apl_intent *intent, struct apl_risk_check *checks);
/* Read a stage's position (memory of the state). APL_ERR_NOT_FOUND for an instrument out of range. */
int apl_risk_position(const void *state, uint32_t instrument, struct apl_risk_position *position);
/* cffi: end */

extern const struct apl_stage_ops apl_risk_stage_ops; /* "risk" */

#endif
