#ifndef APL_HICCUP_H
#define APL_HICCUP_H
/* What is taken from a core that only spins: the gaps between one look at the clock and the next. Not for the hot path: it burns the core. */
#include <stdint.h>

/* cffi: begin */
struct apl_hiccups {
  uint64_t turns;       /* looks at the clock */
  uint64_t spent_ns;    /* from the first to the last */
  uint64_t lost_ns;     /* sum of the gaps counted */
  uint64_t longest_ns;
  uint64_t counts[40];  /* [i]: gaps of 2^i to 2^(i+1)-1 ns, those of at least floor_ns; the last takes what is longer */
};
/* Spin for duration_ns on the core that the calling thread is pinned to; gaps shorter than floor_ns are the looking itself. APL_ERR_ARGUMENT for
 * a duration of 0 or more than a minute. */
int apl_hiccup_measure(uint64_t duration_ns, uint64_t floor_ns, struct apl_hiccups *out);
/* cffi: end */

#endif
