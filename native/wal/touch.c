/*
 * The touch thread: takes the page faults of the current segment before the append thread would. A
 * thread of its own, because the helper may be inside a sync for tens of milliseconds, in which a busy
 * log goes on through thousands of pages.
 *
 * It touches no further than some turns' worth: each page touched is dirty, and one that the kernel
 * writes out before a record is there goes to the disk as zeros, and is write-protected again: hence the
 * next pages are touched in every turn.
 *
 * It reads where the append thread is and asks the kernel for that place. Should the segment be
 * unmapped in between, the kernel says no, or touches pages of something else without changing them.
 */
#include "state.h"

#include "apl/err.h"

#include <sys/prctl.h>
#include <time.h>

enum {
  TURN_NS = 200000,
  TURN_NS_IDLE = 2000000,      /* nothing was appended for IDLE_TURNS */
  IDLE_TURNS = 50,
  AHEAD_BYTES_MIN = 256 << 10,
  AHEAD_BYTES_MAX = 8 << 20,
  AHEAD_TURNS = 8,
  CHUNK_BYTES = 128 << 10,     /* at a time; then it looks again where the append thread is */
};

struct place { /* where the append thread was */
  uint64_t base;
  uint64_t at;
};

static struct place look(const struct apl_wal *wal)
{
  return (struct place){
      .base = atomic_load_explicit(&wal->at_base, memory_order_acquire), /* pairs with A4 */
      .at = atomic_load_explicit(&wal->at, memory_order_relaxed)};
}

static void touch(struct apl_wal *wal, struct place now, uint64_t moved)
{
  uint64_t ahead = moved * AHEAD_TURNS;
  if (ahead < AHEAD_BYTES_MIN) ahead = AHEAD_BYTES_MIN;
  if (ahead > AHEAD_BYTES_MAX) ahead = AHEAD_BYTES_MAX;
  const uint64_t base = now.base;
  uint64_t end = (now.at + ahead) & ~UINT64_C(4095);
  if (end > wal->segment_bytes) end = wal->segment_bytes & ~UINT64_C(4095);
  for (uint64_t to, from = now.at & ~UINT64_C(4095); now.base == base && from < end; from = to) {
    to = from + CHUNK_BYTES < end ? from + CHUNK_BYTES : end;
    wal->touch_disk->populate((void *)(base + from), to - from);
    now = look(wal);
    if (now.at > to) to = now.at & ~UINT64_C(4095); /* overtaken: what lies behind is too late */
  }
}

static void *touch_main(void *argument)
{
  struct apl_wal *wal = argument;
  struct place before = {0};
  uint64_t quiet = 0, moved = 0;
  prctl(PR_SET_TIMERSLACK, 1UL);
  while (!atomic_load_explicit(&wal->stop, memory_order_acquire)) {
    const struct place now = look(wal);
    if (now.base == before.base && now.at >= before.at) moved = now.at - before.at;
    else if (now.at > moved) moved = now.at; /* a new segment: as fast as in the last one */
    if (moved && now.base) touch(wal, now, moved);
    quiet = moved ? 0 : quiet + 1;
    before = now;
    const struct timespec turn = {.tv_nsec = quiet < IDLE_TURNS ? TURN_NS : TURN_NS_IDLE};
    nanosleep(&turn, NULL);
  }
  return NULL;
}

int apl_wal_touch_start(struct apl_wal *wal)
{
  wal->touch_disk = wal->directory.disk; /* a repair replaces the directory, never its disk */
  const int error = apl_wal_thread_start(&wal->touch_thread, 0, touch_main, wal);
  if (error) return apl_err_errno(APL_ERR_SYSTEM, "cannot start the audit log's touch thread");
  wal->touch_runs = 1;
  return APL_OK;
}

void apl_wal_touch_stop(struct apl_wal *wal)
{
  if (!wal->touch_runs) return;
  atomic_store_explicit(&wal->stop, 1, memory_order_release);
  pthread_join(wal->touch_thread, NULL);
  wal->touch_runs = 0;
}
