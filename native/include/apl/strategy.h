#ifndef APL_STRATEGY_H
#define APL_STRATEGY_H
/*
 * The reference maker strategy in C, "strategy.maker": quotes one order a side around the microprice, moves it when the market moves, and
 * leans against its position. It is an example that trades sensibly at the paper venue, not advice.
 *
 *   inputs   Signal, Top, Trade ignored, Update, Command (HALT: cancel all and stay out; RESUME)
 *   output   Intent
 *
 * Order ids: (strategy_id << 56) | (life << 40) | count, so that ids stay unique over strategies and restarts.
 */
#include <stdint.h>
#include "apl/stage.h"

/* cffi: begin */
enum { APL_MAKER_INSTRUMENTS_MAX = 64 };
struct apl_maker_config {
  uint32_t instrument_base;
  uint32_t instrument_capacity;
  uint32_t instruments[64];   /* ids to quote; none: every instrument that is defined or seen, up to the maximum */
  uint32_t instrument_count;
  uint32_t strategy_id;       /* 1 to 255, unique in the topology */
  uint32_t life;              /* counts starts, from the control's epoch */
  uint32_t half_spread_ticks; /* distance of each quote from the microprice; 0: 1 */
  uint32_t requote_ticks;     /* move a quote when its target moved by this many ticks; 0: 1 */
  uint32_t post_only;         /* 1: never take */
  int64_t qty;                /* of each quote; 0: 1 */
  int64_t max_position;       /* stop quoting the side that would exceed it; 0: 10 * qty */
  int64_t skew_ticks_e3;      /* lean: ticks/1000 per unit of position */
  uint64_t min_interval_ns;   /* least time between two changes of one quote; 0: 1 ms */
  int64_t default_tick;       /* 1e-9, where the instruments table has none */
};
/* cffi: end */

extern const struct apl_stage_ops apl_maker_stage_ops; /* "strategy.maker" */

#endif
