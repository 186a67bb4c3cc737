/* Gaps in a spinning thread's time; see apl/hiccup.h. */
#include "apl/hiccup.h"

#include <string.h>

#include "apl/clock.h"
#include "apl/err.h"

int apl_hiccup_measure(uint64_t duration_ns, uint64_t floor_ns, struct apl_hiccups *out)
{
  if (duration_ns == 0 || duration_ns > UINT64_C(60000000000))
    return apl_err_set(APL_ERR_ARGUMENT, "hiccups: measure for up to a minute, not %llu ns", (unsigned long long)duration_ns);
  memset(out, 0, sizeof *out);
  const uint64_t begin = apl_clock_monotonic_ns();
  const int last = (int)(sizeof out->counts / sizeof *out->counts) - 1;
  uint64_t before = begin;
  while (before - begin < duration_ns) {
    const uint64_t now = apl_clock_monotonic_ns(), gap = now - before;
    before = now;
    out->turns++;
    if (gap < floor_ns || gap == 0) continue;
    const int bucket = 63 - __builtin_clzll(gap);
    out->counts[bucket < last ? bucket : last]++;
    out->lost_ns += gap;
    if (gap > out->longest_ns) out->longest_ns = gap;
  }
  out->spent_ns = before - begin;
  return 0;
}
