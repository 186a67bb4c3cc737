#ifndef APL_REPLAY_H
#define APL_REPLAY_H
/*
 * Telling a restarted stage what its earlier life had learnt: events that are still in a ring, given to on_events again, with an output
 * that swallows what the stage would say to them. Before the loop starts; not part of it.
 */
#include "apl/ring.h"
#include "apl/stage.h"

/* cffi: begin */
/* Give the stage the events of sequences from .. to-1 of a ring, as input number `input`. They are copied, for nothing gates their writer:
 * *missed counts those that were overwritten before they could be read. Returns the number given, or the stage's error. */
int64_t apl_stage_replay(const struct apl_stage_ops *ops, void *state, uint32_t input, const struct apl_ring *ring, uint64_t from,
                         uint64_t to, uint64_t *missed);
/* cffi: end */

#endif
