#ifndef APL_WAL_STATE_H
#define APL_WAL_STATE_H
/*
 * The stage's state, and how its two threads share it.
 *
 *   append thread                                   helper thread
 *   ─────────────                                   ─────────────
 *   current ◀── take ── prepared (pool index + 1) ◀── H0 prepare: create, allocate, map, touch
 *      │ SEAL
 *      └── A0 push ──▶ retired[8] (ring of pool indices) ──▶ fdatasync, unmap, back to the pool
 *   place, rings; marks written                        marks durable, sealed; trouble, failed
 *
 *   fault: something must be repaired before more is appended. Set by the helper; the append thread
 *   answers with `parked`, and from then on until `fault` is 0 all segments are the helper's.
 *
 * A0: retired_head released behind the SEAL and the new header, pairs with the helper's acquire.
 * A1: prepared released as 0 behind A0; the helper that acquires it sees which segment is current
 *     and its first sequence.
 * A2: written released behind the frame and behind A0, A1: a helper that acquires `written` first
 *     sees every segment that holds records up to it.
 * A4: at_base released behind the new segment's header and `at`.
 * H0: prepared released behind the segment's fields.
 * A3: parked released; the helper that acquires it owns segments, place and prepared.
 * H1: trouble, failed released behind their sentences.
 * H2: fault released as 0 behind the repair; pairs with the acquire in apl_wal_resume.
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>

#include "apl/err.h"
#include "apl/wal.h"
#include "segment.h"

enum {
  APL_WAL_RETIRED_MAX = 8, /* full, not yet durable: with 64 MiB half a second of a slow disk */
  APL_WAL_POOL = APL_WAL_RETIRED_MAX + 3,      /* and current, prepared, being freed */
  APL_WAL_NOTE_BYTES = 2 * APL_WAL_LINE_BYTES, /* a frame with one record */
  APL_WAL_RESERVE_BYTES = (2 + APL_INPUTS_MAX) * APL_WAL_NOTE_BYTES, /* kept free for CLOSE and SEAL, and for a GAP of each ring before a CLOSE */
  APL_WAL_TROUBLES = 4,
  APL_WAL_WARM_BYTES = 128 << 10, /* at a time: some 30 us, that a sync may have to wait */
};

struct apl_wal_ring {
  char name[APL_WAL_NAME_BYTES];
  uint64_t session;
  uint64_t next;               /* ring sequence expected */
  uint64_t settled;            /* sequence up to which recovery made it durable */
  uint64_t seen;               /* first behind those that were passed over; below next: none */
  const struct apl_ring *ring; /* or NULL */
  uint32_t epoch;
  uint16_t id;
  uint16_t anonymous; /* first event of a session without identity: takes whatever sequence comes */
  uint16_t kind;      /* of its frames */
  uint32_t eager;     /* somebody waits until its events are durable */
};

struct apl_wal {
  /* set at init */
  struct apl_wal_directory directory;
  struct apl_counters *counters;
  struct apl_marks *marks;
  struct apl_histogram *sync_taken, *sync_records;
  uint64_t patience_ns;
  uint32_t hold;
  uint32_t no_thread;
  uint32_t eager; /* any ring is */
  uint64_t segment_bytes;
  uint64_t sync_ns;
  uint64_t poll_ns, nap_ns; /* of the helper, where any ring is eager */
  uint64_t session;
  uint32_t relaxed;
  uint32_t input_count;
  struct apl_wal_ring *inputs[APL_INPUTS_MAX];
  struct apl_wal_recovery recovery;
  uint64_t known_durable; /* record: the last segment's header says so, or a DURABLE */
  struct {
    int written, durable, sealed, segment, bytes, duplicates, gaps, stalls, unlogged, repairs;
  } counter;
  pthread_t thread, touch_thread;
  uint32_t thread_runs, touch_runs;
  const struct apl_wal_disk *touch_disk; /* of the touch thread */

  /* append thread */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_wal_segment *current;
  struct apl_wal_place place; /* of the next frame */
  uint64_t limit;             /* offset that frames may reach, or where it is time for a DURABLE */
  uint64_t told_durable;      /* the record of the last one, or of the header */
  uint64_t now_ns;
  uint64_t stalled_ns; /* since when there is no room; 0: there is */
  uint32_t refusing;   /* not accepting: events are passed over */
  char said[APL_ERR_TEXT_BYTES + 64]; /* the last sentence of its trouble */
  uint32_t ring_count;
  struct apl_wal_ring rings[APL_WAL_RINGS_MAX];

  /* written by the append thread, read by anybody */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t at; /* offset in the current segment */
  _Atomic uint64_t at_base; /* and its address */
  _Atomic uint32_t parked;
  _Atomic uint64_t duplicates;
  _Atomic uint64_t gaps;
  _Atomic uint64_t stalls;
  _Atomic uint64_t retired_head;
  uint8_t retired[APL_WAL_RETIRED_MAX];

  /* written by the append thread, and only by events that somebody waits for: the helper may look at
   * it all the time */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t eager_written; /* last such record */

  /* written by the helper thread, read by anybody (but prepared: taken by the append thread) */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t retired_tail;
  _Atomic uint32_t lost;  /* by the SIGBUS handler: a page of a mapping (fault.h) */
  _Atomic uint32_t fault; /* repair is due or under way */
  _Atomic uint32_t prepared;
  _Atomic uint32_t trouble; /* index + 1 of the sentence why there is no next segment, 0: none */
  _Atomic int32_t failed; /* final: APL_ERR_*, sentence in failure */
  _Atomic uint32_t stop;
  uint64_t troubles[APL_WAL_TROUBLES][APL_ERR_TEXT_BYTES / 8];
  char failure[APL_ERR_TEXT_BYTES];
  sem_t wake;

  /* helper thread alone */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_wal_segment pool[APL_WAL_POOL];
  struct apl_wal_segment *pending; /* prepared and offered, not yet in use */
  struct apl_wal_segment *active;  /* as current, as far as the helper knows */
  uint32_t trouble_next;
  uint32_t helper_realtime; /* its thread's class */
  uint64_t synced_ns; /* CLOCK_MONOTONIC */
  uint64_t asked_ns;  /* CLOCK_MONOTONIC: the last sync that somebody waited for; 0: none yet */
  uint64_t tried_ns;  /* CLOCK_MONOTONIC: the last attempt at a repair */
  uint8_t own_marks[sizeof(struct apl_marks) + APL_LINE_PAIR]; /* where none are given */
};

/* recover.c: lock is held; finds place (and current, if the last segment goes on) and the rings,
 * sets damage aside. */
int apl_wal_recover(struct apl_wal *wal);
struct apl_wal_ring *apl_wal_ring_named(struct apl_wal *wal, const char *name);

/* append.c */
int apl_wal_rotate(struct apl_wal *wal);
void apl_wal_limit(struct apl_wal *wal);
/* Events that the log cannot take while it does not accept. */
void apl_wal_pass_over(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots,
                       size_t count);
/* Stop accepting; the sentence is this thread's last error's. */
void apl_wal_refuse(struct apl_wal *wal);
/* Go on, if it can: GAP records for what was passed over. 1: it accepts. */
int apl_wal_resume(struct apl_wal *wal);
/* The log is closed while it does not accept: GAP records for what was passed over, in the room that is kept. APL_ERR_NO_SPACE: that is gone, too. */
int apl_wal_last_gaps(struct apl_wal *wal);
void apl_wal_note(struct apl_wal *wal, uint16_t kind, const struct apl_wal_ring *ring,
                  const void *line);
int apl_wal_append(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots, size_t count);
int apl_wal_failed(const struct apl_wal *wal);

/* repair.c, helper thread, with `parked` acquired */
void apl_wal_repair(struct apl_wal *wal);
/* Anything under the log that is not as it was: a removed directory or file. APL_OK, or an error. */
int apl_wal_look_after(struct apl_wal *wal);

/* thread.c: a thread of the log's own, apart from the processor that the calling (the loop's)
 * thread is pinned to; ordinary: without its real-time priority as well. 0, or -1 and errno. */
int apl_wal_thread_start(pthread_t *thread, int ordinary, void *(*run)(void *), void *argument);

/* touch.c */
int apl_wal_touch_start(struct apl_wal *wal);
void apl_wal_touch_stop(struct apl_wal *wal);

/* helper.c */
void apl_wal_trouble(struct apl_wal *wal);         /* its sentence is this thread's last error's */
void apl_wal_fault(struct apl_wal *wal);           /* the same, and repair is due */
void apl_wal_fail(struct apl_wal *wal, int code);  /* the same, for good */
/* The sentence of the trouble, "" for none. text: APL_ERR_TEXT_BYTES. */
const char *apl_wal_trouble_text(const struct apl_wal *wal, uint64_t text[]);
/* Make what a segment holds durable as far as `next` per input, and say so. */
void apl_wal_mark_durable(struct apl_wal *wal, uint64_t sequence, const uint64_t next[], int sealed);
int apl_wal_helper_start(struct apl_wal *wal);
void apl_wal_helper_stop(struct apl_wal *wal);
/* One turn of the helper, by its thread or while that does not run: name, sync (when due or
 * forced), prepare, touch. */
void apl_wal_helper_turn(struct apl_wal *wal, int force_sync);

/* One writer: no locked instruction. */
static inline void apl_wal_bump(_Atomic uint64_t *count, uint64_t amount)
{
  atomic_store_explicit(count, atomic_load_explicit(count, memory_order_relaxed) + amount,
                        memory_order_relaxed);
}

#endif
