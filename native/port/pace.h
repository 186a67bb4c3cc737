#ifndef APL_PACE_H
#define APL_PACE_H
/*
 * When a recorded packet is due: the gap from the first packet, divided by a factor, behind the moment the first was handed out.
 *
 * Recorded times run backwards now and then (two lines merged by their host: a tenth of a real CME capture does). A packet stamped earlier than
 * one before it is due at once; a step back of more than APL_PACE_STEP_NS is a new recording, which goes on without a gap. Rejected: summing
 * up the gaps forwards only, which adds every backward step to the session's length.
 */
#include <stdint.h>

#define APL_PACE_STEP_NS UINT64_C(1000000000)

struct apl_pace {
  double factor;
  int started;
  uint64_t anchor_now_ns;      /* when the anchor was due */
  uint64_t anchor_recorded_ns;
  uint64_t latest_recorded_ns; /* the largest time since the anchor */
};

/* When the next packet, recorded at recorded_ns, is due. Called once for each packet, in their order; now_ns anchors the first. */
static inline uint64_t apl_pace_due(struct apl_pace *pace, uint64_t recorded_ns, uint64_t now_ns)
{
  if (!pace->started) {
    pace->started = 1;
    pace->anchor_now_ns = now_ns;
    pace->anchor_recorded_ns = pace->latest_recorded_ns = recorded_ns;
  }
  if (recorded_ns > pace->latest_recorded_ns) pace->latest_recorded_ns = recorded_ns;
  const uint64_t elapsed = pace->latest_recorded_ns - pace->anchor_recorded_ns;
  const double scaled = (double)elapsed / pace->factor;
  const uint64_t due = pace->anchor_now_ns + (scaled < 9e18 ? (uint64_t)scaled : UINT64_C(9000000000000000000));
  if (pace->latest_recorded_ns - recorded_ns > APL_PACE_STEP_NS) {
    pace->anchor_now_ns = due;
    pace->anchor_recorded_ns = pace->latest_recorded_ns = recorded_ns;
  }
  return due;
}

#endif
