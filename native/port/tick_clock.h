#ifndef APL_TICK_CLOCK_H
#define APL_TICK_CLOCK_H
/*
 * Ticks of a NIC's clock as nanoseconds of the host's: a line through the first and the latest moment at which both were read. Before a second reading
 * that is at least APL_TICK_CLOCK_SPAN_NS away, ticks are taken for nanoseconds. The error is the time between the two reads of one moment, and
 * what the NIC's clock wanders between two.
 */
#include <stdint.h>

#define APL_TICK_CLOCK_SPAN_NS UINT64_C(10000000)

struct apl_tick_clock {
  uint64_t first_ticks, first_ns; /* 0: nothing was read */
  uint64_t ticks, ns;             /* latest */
  double ns_per_tick;
};

static inline void apl_tick_clock_read(struct apl_tick_clock *clock, uint64_t ticks, uint64_t ns)
{
  if (clock->first_ns == 0 || ticks < clock->ticks || ns < clock->ns) /* first, or one of the two was set back */
    *clock = (struct apl_tick_clock){.first_ticks = ticks, .first_ns = ns, .ns_per_tick = clock->ns_per_tick};
  clock->ticks = ticks;
  clock->ns = ns;
  if (ticks > clock->first_ticks && ns - clock->first_ns >= APL_TICK_CLOCK_SPAN_NS)
    clock->ns_per_tick = (double)(ns - clock->first_ns) / (double)(ticks - clock->first_ticks);
}

static inline uint64_t apl_tick_clock_ns(const struct apl_tick_clock *clock, uint64_t ticks)
{
  const double ns_per_tick = clock->ns_per_tick > 0 ? clock->ns_per_tick : 1.0;
  return clock->ns + (uint64_t)(int64_t)((double)(int64_t)(ticks - clock->ticks) * ns_per_tick);
}

#endif
