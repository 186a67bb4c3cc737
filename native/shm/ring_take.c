/*
 * Events one at a time, for callers to whom a call is dear (Python: some 60 ns each): one call polls, copies, checks and consumes, or
 * copies in and publishes. Contracts in apl/ring.h. C stages read and write in place by the inline forms instead.
 */
#include "apl/clock.h"
#include "apl/ring.h"

int apl_ring_put(struct apl_ring_writer *writer, const struct apl_event *event)
{
  if (apl_ring_room(writer, 1) == 0) return 0;
  apl_ring_write(writer, event, sizeof *event);
  return 1;
}

static uint32_t name_of(const struct apl_slot *slot)
{
  const uint32_t template_id = slot->event.header.template_id;
  return template_id ? template_id : APL_RING_TAKE_UNNAMED;
}

/* The wanted slot is there, or the reader was lapped. */
static inline int ready(const struct apl_ring_reader *reader)
{
  const uint8_t *slot = reader->slots + (reader->seq & reader->mask) * APL_SLOT_BYTES;
  return __atomic_load_n((const uint64_t *)(const void *)slot, __ATOMIC_ACQUIRE) >= 2 * reader->seq + 2; /* R0, pairs with W2 */
}

uint32_t apl_ring_take(struct apl_ring_reader *reader, struct apl_slot *slot, uint64_t spin_ns)
{
  uint64_t until_ns = 0;
  for (;;) {
    for (int polls = 0; polls < APL_RING_TAKE_POLLS; polls++) {
      if (ready(reader) && apl_ring_copy(reader, slot, 1)) return name_of(slot);
      if (spin_ns == 0) return 0;
    }
    const uint64_t now_ns = apl_clock_monotonic_ns();
    if (until_ns == 0) until_ns = now_ns + spin_ns;
    else if (now_ns >= until_ns) return 0;
  }
}

size_t apl_ring_take_run(struct apl_ring_reader *reader, struct apl_slot *slots, size_t max, uint32_t template_id, size_t *looked_at)
{
  size_t kept = 0, looked = 0;
  while (kept < max && looked < 4 * max) {
    const size_t room = max - kept, came = apl_ring_copy(reader, slots + kept, room);
    if (came == 0) break;
    looked += came;
    if (template_id == 0) {
      kept += came;
      continue;
    }
    const struct apl_slot *from = slots + kept;
    for (const struct apl_slot *end = from + came; from < end; from++) {
      if (from->event.header.template_id == template_id) slots[kept++] = *from;
    }
  }
  *looked_at = looked;
  return kept;
}

void apl_ring_reader_seek(struct apl_ring_reader *reader, uint64_t seq) { reader->seq = seq; }
