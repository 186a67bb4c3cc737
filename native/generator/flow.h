#ifndef APL_GENERATOR_FLOW_H
#define APL_GENERATOR_FLOW_H
/*
 * The order flow: who sends which order when. Fair prices wander; orders gather around them; what
 * the fair price leaves behind is traded with. A Poisson flow with bursts: now and then an event
 * sets off a run of others on the same instrument, microseconds apart, that pushes the price one
 * way.
 */
#include "market.h"
#include "random.h"

struct apl_flow {
  struct apl_random random;
  uint64_t interval_ns; /* mean time between two events outside bursts */
  uint32_t orders;      /* per book, around which it swings */
  uint32_t opening;     /* orders still to come that fill the books at the start */
  uint32_t burst_left;
  uint32_t burst_instrument;
  int32_t burst_direction; /* 1 up, -1 down */
  uint32_t weight_all;
  uint32_t halted; /* instrument whose trading is halted, APL_MARKET_NONE if none */
  int32_t own[APL_GENERATOR_INSTRUMENTS_MAX]; /* what is an instrument's own of its fair price's
                                                 move, in ticks / 16 */
};

void apl_flow_init(struct apl_flow *flow, const struct apl_generator_config *config);
/* Let one event happen at time_ns; market->event says what it did. Returns the time until the next.
 */
uint64_t apl_flow_event(struct apl_flow *flow, struct apl_market *market, uint64_t time_ns);

#endif
