/* The only reads of a clock; see apl/clock.h. */
#include "apl/clock.h"

#include <time.h>

static uint64_t read_clock(clockid_t id)
{
  struct timespec t;
  clock_gettime(id, &t); /* cannot fail for these clocks */
  return (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
}

uint64_t apl_clock_now_ns(void) { return read_clock(CLOCK_REALTIME); }

uint64_t apl_clock_monotonic_ns(void) { return read_clock(CLOCK_MONOTONIC); }
