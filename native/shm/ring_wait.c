/* Waiting for a ring without asking anything of its writer: spin, then sleep longer and longer, 50 us at most. */
#include <time.h>

#include "apl/attach.h"
#include "apl/clock.h"

#define SLEEP_MIN_NS 1000
#define SLEEP_MAX_NS 50000
enum { SPINS_PER_CLOCK = 64 };

/* Something to take: the wanted slot is there, or the reader was lapped (which apl_ring_copy will tell). */
static int ready(const struct apl_ring_reader *reader)
{
  const uint8_t *slot = reader->slots + (reader->seq & reader->mask) * reader->slot_bytes;
  const uint64_t stamp = __atomic_load_n((const uint64_t *)(const void *)slot, __ATOMIC_ACQUIRE);
  return stamp >= 2 * reader->seq + 2;
}

int apl_ring_wait(const struct apl_ring_reader *reader, uint64_t timeout_ns, uint64_t spin_ns)
{
  const uint64_t begin = apl_clock_monotonic_ns();
  uint64_t sleep_ns = SLEEP_MIN_NS;
  for (;;) {
    for (int i = 0; i < SPINS_PER_CLOCK; i++) {
      if (ready(reader)) return 1;
      apl_pause();
    }
    const uint64_t waited = apl_clock_monotonic_ns() - begin;
    if (waited >= timeout_ns) return ready(reader);
    if (waited < spin_ns) continue;
    if (sleep_ns > timeout_ns - waited) sleep_ns = timeout_ns - waited;
    nanosleep(&(struct timespec){.tv_nsec = (long)sleep_ns}, NULL);
    if (sleep_ns < SLEEP_MAX_NS) sleep_ns *= 2;
  }
}
