/* The helper thread: everything about the log that may block. It names, syncs, unmaps and prepares
 * segments and touches pages ahead. */
#include "state.h"

#include "apl/clock.h"
#include "apl/counters.h"
#include "apl/err.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum {
  TOUCH_BYTES_MIN = 64
      << 10, /* ahead of an idle log: one page of faults saved, no needless dirty pages */
  TOUCH_BYTES_MAX = 16 << 20, /* ahead of a busy one: more than is appended before the next wake */
};

/* H1: the sentence, then the index. Several sentences in turn, copied as atomic words: the append
 * thread may still be at the one before. */
static void set_trouble(struct apl_wal *wal)
{
  const uint32_t index = wal->trouble_next;
  uint64_t text[APL_ERR_TEXT_BYTES / 8] = {0};
  snprintf((char *)text, sizeof text, "%s", apl_err_text());
  apl_words_store(wal->troubles[index], text, sizeof text);
  wal->trouble_next = (index + 1) % APL_WAL_TROUBLES;
  atomic_store_explicit(&wal->trouble, index + 1, memory_order_release);
}

static void set_failed(struct apl_wal *wal, int code)
{
  if (atomic_load_explicit(&wal->failed, memory_order_relaxed)) return;
  snprintf(wal->failure, sizeof wal->failure, "%s", apl_err_text());
  atomic_store_explicit(&wal->failed, code, memory_order_release); /* H1 */
}

static void set_mark(struct apl_wal *wal, _Atomic uint64_t *mark, int counter, uint64_t sequence)
{
  if (sequence <= atomic_load_explicit(mark, memory_order_relaxed)) return;
  atomic_store_explicit(mark, sequence, memory_order_release);
  apl_counters_set(wal->counters, counter, sequence);
}

/* The segment that was offered is in use: it gets its name. */
static void adopt(struct apl_wal *wal)
{
  if (!wal->pending || atomic_load_explicit(&wal->prepared, memory_order_acquire) != 0)
    return; /* pairs with A1 */
  wal->active = wal->pending;
  wal->pending = NULL;
  wal->synced_at = APL_WAL_HEADER_BYTES;
  const int rc = apl_wal_segment_name(&wal->directory, wal->active);
  if (rc < 0) set_failed(wal, rc);
}

/* fdatasync writes what was dirtied through the mapping too (msync(2): MS_SYNC adds nothing on
 * Linux). Its failure is final: the kernel marks the pages clean all the same, so a second call
 * that succeeds would prove nothing. */
static int sync_segment(struct apl_wal *wal, const struct apl_wal_segment *segment)
{
  if (atomic_load_explicit(&wal->failed, memory_order_relaxed)) return APL_ERR_SYSTEM;
  if (fdatasync(segment->fd) == 0) return APL_OK;
  const int rc = apl_err_errno(
      APL_ERR_SYSTEM,
      "fdatasync of the audit log segment %s-%020llu.wal in %s failed: what it covered may be lost "
      "with the power; check the disk, then start again",
      wal->directory.appliance, (unsigned long long)segment->first, wal->directory.path);
  set_failed(wal, rc);
  return rc;
}

static void finish_retired(struct apl_wal *wal)
{
  uint64_t tail = atomic_load_explicit(&wal->retired_tail, memory_order_relaxed);
  while (tail !=
         atomic_load_explicit(&wal->retired_head, memory_order_acquire)) { /* pairs with A0 */
    struct apl_wal_segment *segment = &wal->pool[wal->retired[tail % APL_WAL_RETIRED_MAX]];
    if (sync_segment(wal, segment) == APL_OK) {
      set_mark(wal, &wal->durable, wal->counter.durable, segment->last);
      set_mark(wal, &wal->sealed, wal->counter.sealed, segment->last);
    }
    apl_wal_segment_unmap(segment);
    atomic_store_explicit(&wal->retired_tail, ++tail, memory_order_release);
  }
}

/* Pages that the append thread will meet next. As much as twice what came since the last sync:
 * pages that were written out are write-protected again, and touching more than needed would make
 * the disk write zeros. */
static void touch_ahead(struct apl_wal *wal)
{
  const uint64_t at = atomic_load_explicit(&wal->at, memory_order_relaxed);
  uint64_t ahead = at > wal->synced_at ? 2 * (at - wal->synced_at) : 0;
  if (ahead < TOUCH_BYTES_MIN) ahead = TOUCH_BYTES_MIN;
  if (ahead > TOUCH_BYTES_MAX) ahead = TOUCH_BYTES_MAX;
  if (wal->active) apl_wal_segment_touch(wal->active, at + ahead);
}

static void sync_active(struct apl_wal *wal, uint64_t written)
{
  if (!wal->active || written <= atomic_load_explicit(&wal->durable, memory_order_relaxed)) return;
  const uint64_t at = atomic_load_explicit(&wal->at, memory_order_relaxed);
  if (sync_segment(wal, wal->active) != APL_OK) return;
  set_mark(wal, &wal->durable, wal->counter.durable, written);
  wal->active->touched = at & ~UINT64_C(4095);
  touch_ahead(wal);
  wal->synced_at = at;
}

static void prepare(struct apl_wal *wal)
{
  if (wal->pending) return;
  struct apl_wal_segment *segment = wal->pool;
  while (segment < wal->pool + APL_WAL_POOL && segment->base) segment++;
  if (segment == wal->pool + APL_WAL_POOL) return; /* all full and waiting for the disk */
  if (apl_wal_segment_create(&wal->directory, wal->segment_bytes, segment) < 0) {
    set_trouble(wal);
    return;
  }
  apl_wal_segment_touch(segment, TOUCH_BYTES_MAX / 4);
  wal->pending = segment;
  atomic_store_explicit(&wal->trouble, 0, memory_order_relaxed);
  atomic_store_explicit(&wal->prepared, (uint32_t)(segment - wal->pool) + 1,
                        memory_order_release); /* H0 */
}

void apl_wal_helper_turn(struct apl_wal *wal, int force_sync)
{
  const uint64_t written = atomic_load_explicit(&wal->written,
                                                memory_order_acquire); /* first: pairs with A2 */
  adopt(wal);
  prepare(wal);
  finish_retired(wal);
  const uint64_t now_ns = apl_clock_monotonic_ns();
  if (force_sync || (!wal->relaxed && now_ns - wal->synced_ns >= wal->sync_ns)) {
    wal->synced_ns = now_ns;
    sync_active(wal, written);
  } else {
    touch_ahead(wal);
  }
}

static void *helper_main(void *argument)
{
  struct apl_wal *wal = argument;
  while (!atomic_load_explicit(&wal->stop, memory_order_acquire)) {
    apl_wal_helper_turn(wal, 0);
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    const uint64_t at_ns = (uint64_t)until.tv_nsec + wal->sync_ns;
    until.tv_sec += (time_t)(at_ns / UINT64_C(1000000000));
    until.tv_nsec = (long)(at_ns % UINT64_C(1000000000));
    while (sem_clockwait(&wal->wake, CLOCK_MONOTONIC, &until) != 0 && errno == EINTR) continue;
    while (sem_trywait(&wal->wake) == 0) continue;
  }
  return NULL;
}

int apl_wal_helper_start(struct apl_wal *wal)
{
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before); /* signals are the loop's business */
  const int error = pthread_create(&wal->thread, NULL, helper_main, wal);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  if (error) return apl_err_errno(APL_ERR_SYSTEM, "cannot start the audit log's helper thread");
  wal->thread_runs = 1;
  return APL_OK;
}

void apl_wal_helper_stop(struct apl_wal *wal)
{
  if (!wal->thread_runs) return;
  atomic_store_explicit(&wal->stop, 1, memory_order_release);
  sem_post(&wal->wake);
  pthread_join(wal->thread, NULL);
  wal->thread_runs = 0;
}
