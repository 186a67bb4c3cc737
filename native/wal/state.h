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
 *   place, rings, marks but durable and sealed         durable, sealed, trouble, failed
 *
 * A0: retired_head released behind the SEAL and the new header, pairs with the helper's acquire.
 * A1: prepared released as 0 behind A0; the helper that acquires it sees which segment is current
 *     and its first sequence.
 * A2: written released behind the frame and behind A0, A1: a helper that acquires `written` first
 *     sees every segment that holds records up to it.
 * H0: prepared released behind the segment's fields.
 * H1: trouble, failed released behind their sentences.
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
  APL_WAL_RESERVE_BYTES = 2 * APL_WAL_NOTE_BYTES /* kept free for CLOSE and SEAL */,
  APL_WAL_TROUBLES = 4,
};

struct apl_wal_ring {
  char name[APL_WAL_NAME_BYTES];
  uint64_t session;
  uint64_t next;               /* ring sequence expected */
  const struct apl_ring *ring; /* or NULL */
  uint32_t epoch;
  uint16_t id;
  uint16_t anonymous; /* first event of a session without identity: takes whatever sequence comes */
  uint16_t kind;      /* of its frames */
};

struct apl_wal {
  /* set at init */
  struct apl_wal_directory directory;
  struct apl_counters *counters;
  uint64_t segment_bytes;
  uint64_t sync_ns;
  uint64_t session;
  uint32_t relaxed;
  uint32_t input_count;
  struct apl_wal_ring *inputs[APL_INPUTS_MAX];
  struct apl_wal_recovery recovery;
  struct {
    int written, durable, sealed, segment, bytes, duplicates, gaps, stalls;
  } counter;
  pthread_t thread;
  uint32_t thread_runs;

  /* append thread */
  APL_ALIGNED(APL_CACHE_LINE) struct apl_wal_segment *current;
  struct apl_wal_place place; /* of the next frame */
  uint64_t limit;             /* offset that frames may reach */
  uint64_t wake_at;           /* offset at which the helper is woken to touch pages ahead */
  uint64_t now_ns;
  uint32_t ring_count;
  struct apl_wal_ring rings[APL_WAL_RINGS_MAX];

  /* written by the append thread, read by anybody */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t written;
  _Atomic uint64_t at; /* offset in the current segment */
  _Atomic uint64_t segment;
  _Atomic uint64_t bytes;
  _Atomic uint64_t duplicates;
  _Atomic uint64_t gaps;
  _Atomic uint64_t stalls;
  _Atomic uint64_t retired_head;
  uint8_t retired[APL_WAL_RETIRED_MAX];

  /* written by the helper thread, read by anybody (but prepared: taken by the append thread) */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t durable;
  _Atomic uint64_t sealed;
  _Atomic uint64_t retired_tail;
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
  uint64_t synced_ns; /* CLOCK_MONOTONIC */
  uint64_t synced_at; /* offset in the active segment at that time */
};

/* recover.c: lock is held; finds place (and current, if the last segment goes on) and the rings,
 * sets damage aside. */
int apl_wal_recover(struct apl_wal *wal);
struct apl_wal_ring *apl_wal_ring_named(struct apl_wal *wal, const char *name);

/* append.c */
int apl_wal_rotate(struct apl_wal *wal);
void apl_wal_note(struct apl_wal *wal, uint16_t kind, const struct apl_wal_ring *ring,
                  const void *line);
int apl_wal_append(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots, size_t count);
int apl_wal_failed(const struct apl_wal *wal);

/* helper.c */
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
