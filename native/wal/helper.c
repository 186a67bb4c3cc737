/* The helper thread: everything about the log that may block. It names, syncs, unmaps and prepares
 * segments, and calls for repair.c when something fails. */
#include "state.h"

#include "apl/clock.h"
#include "apl/counters.h"
#include "apl/err.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <time.h>

enum {
  TOUCH_BYTES = 4 << 20, /* of a segment before it is used: what a log meets until touch.c sees it */
  POLL_PAUSES = 4, /* between looks without sleep: a fraction of a microsecond */
};
static const uint64_t repair_every_ns = UINT64_C(100000000);

/* H1: the sentence, then the index. Several sentences in turn, copied as atomic words: the append
 * thread may still be at the one before. */
void apl_wal_trouble(struct apl_wal *wal)
{
  const uint32_t index = wal->trouble_next;
  uint64_t text[APL_ERR_TEXT_BYTES / 8] = {0};
  snprintf((char *)text, sizeof text, "%s", apl_err_text());
  apl_words_store(wal->troubles[index], text, sizeof text);
  wal->trouble_next = (index + 1) % APL_WAL_TROUBLES;
  atomic_store_explicit(&wal->trouble, index + 1, memory_order_release);
}

const char *apl_wal_trouble_text(const struct apl_wal *wal, uint64_t text[])
{
  const uint32_t trouble = atomic_load_explicit(&wal->trouble,
                                                memory_order_acquire); /* pairs with H1 */
  if (!trouble) return "";
  apl_words_load(text, wal->troubles[trouble - 1], APL_ERR_TEXT_BYTES);
  return (const char *)text;
}

void apl_wal_fault(struct apl_wal *wal)
{
  apl_wal_trouble(wal);
  atomic_store_explicit(&wal->fault, 1, memory_order_release);
}

void apl_wal_fail(struct apl_wal *wal, int code)
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

void apl_wal_mark_durable(struct apl_wal *wal, uint64_t sequence, const uint64_t next[], int sealed)
{
  for (uint32_t i = 0; i < wal->input_count; i++) {
    _Atomic uint64_t *marks = wal->marks->rings[i].next;
    if (next[i] > atomic_load_explicit(&marks[APL_MARK_DURABLE], memory_order_relaxed))
      atomic_store_explicit(&marks[APL_MARK_DURABLE], next[i], memory_order_release); /* M0 */
    if (sealed) atomic_store_explicit(&marks[APL_MARK_SEALED], next[i], memory_order_release);
  }
  set_mark(wal, &wal->marks->durable, wal->counter.durable, sequence);
  if (sealed) set_mark(wal, &wal->marks->sealed, wal->counter.sealed, sequence);
}

/* The segment that was offered is in use: it gets its name. */
static int adopt(struct apl_wal *wal)
{
  if (!wal->pending || atomic_load_explicit(&wal->prepared, memory_order_acquire) != 0)
    return APL_OK; /* pairs with A1 */
  wal->active = wal->pending;
  wal->pending = NULL;
  return apl_wal_segment_name(&wal->directory, wal->active);
}

/* Sync what was appended since the last time, up to `end`, and no more: pages that were touched ahead
 * of the append thread stay dirty. Written out with the rest they would cost the disk their zeros, and
 * the append thread a page fault each, since the kernel write-protects what it writes out. After a
 * failure no sync is ever called again on this file: the kernel marks the pages clean all the same,
 * so a second call that succeeds would prove nothing. */
static int sync_segment(struct apl_wal *wal, struct apl_wal_segment *segment, uint64_t end,
                        uint64_t last)
{
  const uint64_t start_ns = apl_clock_monotonic_ns();
  if (wal->directory.disk->sync_range(segment->fd, segment->base, segment->synced, end) != 0)
    return apl_err_errno(
        APL_ERR_SYSTEM,
        "a sync of the audit log segment %s-%020llu.wal in %s failed; the disk should be "
        "looked at, what is not durable is written again to a new file",
        wal->directory.appliance, (unsigned long long)segment->first, wal->directory.path);
  segment->synced = end;
  const uint64_t durable = atomic_load_explicit(&wal->marks->durable, memory_order_relaxed);
  if (wal->sync_taken)
    apl_histogram_record(wal->sync_taken, apl_clock_monotonic_ns() - start_ns);
  if (wal->sync_records && last > durable) apl_histogram_record(wal->sync_records, last - durable);
  return APL_OK;
}

static int finish_retired(struct apl_wal *wal)
{
  uint64_t tail = atomic_load_explicit(&wal->retired_tail, memory_order_relaxed);
  while (tail !=
         atomic_load_explicit(&wal->retired_head, memory_order_acquire)) { /* pairs with A0 */
    struct apl_wal_segment *segment = &wal->pool[wal->retired[tail % APL_WAL_RETIRED_MAX]];
    apl_wal_segment_drop(&wal->directory, segment, segment->bytes);
    const int rc = sync_segment(wal, segment, segment->used, segment->last);
    if (rc < 0) return rc;
    apl_wal_mark_durable(wal, segment->last, segment->next, 1);
    apl_wal_segment_unmap(&wal->directory, segment);
    atomic_store_explicit(&wal->retired_tail, ++tail, memory_order_release);
  }
  return APL_OK;
}

static int sync_active(struct apl_wal *wal, uint64_t written, const uint64_t next[])
{
  if (!wal->active || written <= atomic_load_explicit(&wal->marks->durable, memory_order_relaxed))
    return APL_OK;
  /* Of `written` or later, by A2. Of this segment and no other, even if the append thread has gone on
   * to the next since `written` was read: `at` might be of that one. */
  const uint64_t end = atomic_load_explicit(&wal->active->reached, memory_order_relaxed);
  apl_wal_segment_drop(&wal->directory, wal->active, end);
  const int rc = sync_segment(wal, wal->active, end, written);
  if (rc == APL_OK) apl_wal_mark_durable(wal, written, next, 0);
  return rc;
}

static void prepare(struct apl_wal *wal)
{
  if (wal->pending) return;
  struct apl_wal_segment *segment = wal->pool;
  while (segment < wal->pool + APL_WAL_POOL && segment->base) segment++;
  if (segment == wal->pool + APL_WAL_POOL) return; /* all full and waiting for the disk */
  if (apl_wal_segment_create(&wal->directory, wal->segment_bytes, segment) < 0) {
    apl_wal_trouble(wal);
    return;
  }
  apl_wal_segment_touch(&wal->directory, segment, TOUCH_BYTES);
  wal->pending = segment;
  atomic_store_explicit(&wal->trouble, 0, memory_order_relaxed);
  atomic_store_explicit(&wal->prepared, (uint32_t)(segment - wal->pool) + 1,
                        memory_order_release); /* H0 */
}

/* A record is there that somebody waits for. */
static int is_asked(const struct apl_wal *wal)
{
  return wal->eager && atomic_load_explicit(&wal->eager_written, memory_order_relaxed) >
                           atomic_load_explicit(&wal->marks->durable, memory_order_relaxed);
}

static int sync_due(struct apl_wal *wal, int force, uint64_t now_ns)
{
  if (force) return 1;
  if (wal->relaxed) return 0;
  return now_ns - wal->synced_ns >= wal->sync_ns || is_asked(wal);
}

/* Name, prepare, sync. The rings' marks are read before `written`, and that before anything is
 * synced: whatever they cover is covered by the sync. Pairs with M0, A2. */
static int work(struct apl_wal *wal, int force_sync)
{
  uint64_t next[APL_INPUTS_MAX];
  for (uint32_t i = 0; i < wal->input_count; i++)
    next[i] = apl_marks_next(wal->marks, i, APL_MARK_WRITTEN);
  const uint64_t written = atomic_load_explicit(&wal->marks->written, memory_order_acquire);
  int rc = apl_wal_look_after(wal);
  if (rc == APL_OK) rc = adopt(wal);
  if (rc < 0) return rc;
  prepare(wal);
  rc = finish_retired(wal);
  if (rc < 0) return rc;
  const uint64_t now_ns = apl_clock_monotonic_ns();
  if (!sync_due(wal, force_sync, now_ns)) return APL_OK;
  wal->synced_ns = now_ns;
  const int asked = is_asked(wal);
  rc = sync_active(wal, written, next);
  if (asked) wal->asked_ns = apl_clock_monotonic_ns();
  return rc;
}

void apl_wal_helper_turn(struct apl_wal *wal, int force_sync)
{
  if (atomic_load_explicit(&wal->failed, memory_order_relaxed)) return;
  if (!atomic_load_explicit(&wal->fault, memory_order_acquire)) {
    if (work(wal, force_sync) < 0) apl_wal_fault(wal);
    return;
  }
  if (!atomic_load_explicit(&wal->parked, memory_order_acquire)) return; /* pairs with A3 */
  const uint64_t now_ns = apl_clock_monotonic_ns();
  if (!force_sync && now_ns - wal->tried_ns < repair_every_ns) return;
  wal->tried_ns = now_ns;
  apl_wal_repair(wal);
}

/* 1: the append thread woke it. */
static int sleep_until(struct apl_wal *wal, uint64_t at_ns)
{
  const struct timespec until = {.tv_sec = (time_t)(at_ns / UINT64_C(1000000000)),
                                 .tv_nsec = (long)(at_ns % UINT64_C(1000000000))};
  int rc;
  while ((rc = sem_clockwait(&wal->wake, CLOCK_MONOTONIC, &until)) != 0 && errno == EINTR) continue;
  while (sem_trywait(&wal->wake) == 0) continue;
  return rc == 0;
}

/* Spend spare time on the page faults that the append thread is going to meet, of this segment and of
 * the next: flat out it goes through a page in half the time that a fault takes, so they must have been
 * taken before a burst. While it polls, the nearest ones alone, one at a time: a fault takes it some
 * 6 us, and the next record that is waited for may be there. 0: there is nothing to do. */
static int warm(struct apl_wal *wal, int polls)
{
  struct apl_wal_segment *segments[] = {wal->active, wal->pending};
  for (int i = 0; i < 2; i++) {
    struct apl_wal_segment *segment = segments[i];
    if (!segment || !segment->base) continue;
    const uint64_t reached = atomic_load_explicit(&segment->reached, memory_order_relaxed);
    if (polls && segment->touched >= reached + TOUCH_BYTES) continue;
    if (apl_wal_segment_warm(&wal->directory, segment, polls ? 4096 : APL_WAL_WARM_BYTES)) return 1;
  }
  return 0;
}

/* The touch thread has the same real-time priority, if any, and perhaps no other processor: it would
 * never run beside a thread that only looks. */
static void look_again(const struct apl_wal *wal)
{
  if (wal->helper_realtime) sched_yield();
  else
    for (int i = 0; i < POLL_PAUSES; i++) apl_pause();
}

/* Until the next turn is due: sync_ns on, or when the append thread wakes it, or when a record is
 * there that somebody waits for. That is found by looking: to be told would cost the append thread
 * a system call a record. For poll_ns after the last such record it looks without sleeping, since a
 * processor that fell asleep takes as long to wake as the disk takes to sync; then in naps. */
static void rest(struct apl_wal *wal)
{
  const int fault = atomic_load_explicit(&wal->fault, memory_order_relaxed) != 0;
  const int looks = wal->eager && !wal->relaxed && !fault;
  const uint64_t begin_ns = apl_clock_monotonic_ns();
  const uint64_t wait_ns = fault && wal->sync_ns > repair_every_ns ? repair_every_ns : wal->sync_ns;
  for (uint64_t now_ns = begin_ns; now_ns - begin_ns < wait_ns && !sync_due(wal, 0, wal->synced_ns);
       now_ns = apl_clock_monotonic_ns()) {
    const int polls = looks && wal->asked_ns && now_ns - wal->asked_ns < wal->poll_ns;
    if (sem_trywait(&wal->wake) == 0) return;
    if (!fault && warm(wal, polls)) continue;
    if (polls)
      look_again(wal);
    else if (sleep_until(wal, looks ? now_ns + wal->nap_ns : begin_ns + wait_ns))
      return;
  }
}

static void *helper_main(void *argument)
{
  struct apl_wal *wal = argument;
  const int policy = sched_getscheduler(0);
  wal->helper_realtime = policy == SCHED_FIFO || policy == SCHED_RR;
  if (wal->eager) prctl(PR_SET_TIMERSLACK, 1UL); /* else a nap of 20 us takes 70 */
  while (!atomic_load_explicit(&wal->stop, memory_order_acquire)) {
    apl_wal_helper_turn(wal, 0);
    rest(wal);
  }
  return NULL;
}

int apl_wal_helper_start(struct apl_wal *wal)
{
  /* As urgent as the loop only where the chain waits for its syncs. */
  const int error = apl_wal_thread_start(&wal->thread, !wal->eager, helper_main, wal);
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
