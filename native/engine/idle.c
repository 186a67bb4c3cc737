/*
 * What a loop does in a turn without work; the strategies are listed in apl/loop.h. SLEEP backs off: pause, then yield, then sleeps that double up
 * to the longest, so that a busy chain stays awake and a quiet one leaves the core to others.
 */
#include <sched.h>
#include <time.h>

#include "loop_state.h"

enum { SPINS_BEFORE_YIELD = 64, YIELDS_BEFORE_SLEEP = 64, SLEEP_NS_FIRST = 1000 };

void loop_idle(struct apl_loop *loop)
{
  const uint32_t kind = loop->config.idle;
  const uint64_t turns = loop->idle_turns++;
  if (kind == APL_IDLE_SPIN) return;
  if (kind == APL_IDLE_PAUSE || (kind == APL_IDLE_SLEEP && turns < SPINS_BEFORE_YIELD)) {
    apl_pause();
    return;
  }
  if (kind == APL_IDLE_YIELD || turns < SPINS_BEFORE_YIELD + YIELDS_BEFORE_SLEEP) {
    sched_yield();
    return;
  }
  const uint64_t doublings = turns - SPINS_BEFORE_YIELD - YIELDS_BEFORE_SLEEP;
  uint64_t sleep_ns = doublings < 20 ? (uint64_t)SLEEP_NS_FIRST << doublings : loop->config.idle_sleep_ns;
  if (sleep_ns > loop->config.idle_sleep_ns) sleep_ns = loop->config.idle_sleep_ns;
  nanosleep(&(struct timespec){.tv_sec = (time_t)(sleep_ns / 1000000000), .tv_nsec = (long)(sleep_ns % 1000000000)}, NULL);
}
