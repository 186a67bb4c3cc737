/* A stage is told again what its earlier life knew; contract in apl/replay.h. */
#include "apl/replay.h"

#include "apl/err.h"

enum { BATCH = 64 };

int64_t apl_stage_replay(const struct apl_stage_ops *ops, void *state, uint32_t input, const struct apl_ring *ring, uint64_t from,
                         uint64_t to, uint64_t *missed)
{
  struct apl_ring_reader reader;
  struct apl_slot slots[BATCH];
  struct apl_output muted = {.writer = NULL};
  int64_t given = 0;
  if (!ops || !ops->on_events || !state || !ring || !missed)
    return apl_err_set(APL_ERR_ARGUMENT, "replay: no stage that takes events, no ring, or no place for the count");
  if (ring->slot_bytes != APL_SLOT_BYTES) return apl_err_set(APL_ERR_ARGUMENT, "replay: ring %s is no ring of events", ring->name);
  if (!apl_ring_reader_join(&reader, ring, from, NULL)) return APL_ERR_ARGUMENT;
  while (reader.seq < to) {
    const uint64_t wanted = to - reader.seq;
    size_t count = apl_ring_copy(&reader, slots, wanted < BATCH ? (size_t)wanted : BATCH);
    if (count == 0) break; /* `to` is past what was published */
    if (reader.seq > to) { /* lapped on the way: the last of these are beyond */
      const uint64_t beyond = reader.seq - to;
      count = beyond < count ? count - (size_t)beyond : 0;
    }
    muted.now_ns = count ? slots[count - 1].event.head.origin_ns : 0;
    const int rc = count ? ops->on_events(state, input, slots, count, &muted) : 0;
    if (rc) return rc;
    given += (int64_t)count;
  }
  *missed = reader.missed;
  return given;
}
