#ifndef APL_RING_H
#define APL_RING_H
/*
 * One writer, any number of readers: 2^n slots in shared memory.
 *
 * A slot is a stamp of 8 bytes and the payload, and a multiple of 64 bytes long; an event ring has 64-byte slots, so that stamp and
 * event arrive with one cache line. The stamp tells everything, no index is needed for correctness:
 *
 *   stamp = 2*seq + 1   slot is being written with sequence seq
 *   stamp = 2*seq + 2   slot holds sequence seq                      stamps of a slot only ever grow
 *
 *   a reader that waits for seq:   stamp <  2*seq + 2  not there yet
 *                                  stamp == 2*seq + 2  there: same line holds the event
 *                                  stamp >  2*seq + 2  lapped
 *
 * Readers: an observer copies the payload and looks at the stamp again; if it moved, it was lapped and is told how many it missed. A
 * gating reader owns a cursor that the writer reads, so its slots cannot be overwritten and it reads them in place.
 *
 * A writer killed between any two instructions leaves the ring readable; its successor finds the largest stamp (apl_ring_writer_join)
 * and goes on with the next sequence, writing an odd-stamped slot again. Rejected: head/tail indices (a second line per hop, and
 * a crash between data and index leaves them unequal).
 *
 * Memory order. Writer: W0 stamp=odd relaxed; release fence; W1 payload words; W2 stamp=even release.
 * Reader: R0 stamp acquire, pairs with W2, makes the payload visible; R1 payload words; acquire fence; R2 stamp relaxed, pairs with
 * the fence behind W0: if any word of R1 was of a later lap, R2 sees a larger stamp.
 */
#include <stdatomic.h>
#include "apl/base.h"
#include "apl/cursor.h"
#include "apl/msg.h"

#define APL_RING_MAGIC UINT64_C(0x31474e52204c5041) /* "APL RNG1" */
enum {
  APL_RING_SLOTS_MIN = 8,
  APL_RING_GATES_MAX = 16, /* more consumers than any topology has; bounds the writer's scan */
  APL_RING_NAME_BYTES = 32,
};

/* The header: 256 bytes, then the slots. */
struct apl_ring {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  uint32_t layout;     /* 1 */
  uint32_t slot_bytes; /* multiple of 64 */
  uint64_t slot_count; /* power of two */
  char name[APL_RING_NAME_BYTES];
  _Atomic uint32_t epoch; /* counts writers: 1 for the first */
  uint32_t reserved;
  /* Hint for joiners and dashboards: next sequence to be written. Stamps are the truth. Own line pair: readers poll stamps only. */
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t seq_hint;
  _Atomic uint64_t stalls; /* times the writer waited for a gate */
};
_Static_assert(offsetof(struct apl_ring, seq_hint) == 128, "layout");
_Static_assert(sizeof(struct apl_ring) == 256, "layout");

/* A writer's private state (not shared). */
struct apl_ring_writer {
  struct apl_ring *ring;
  uint8_t *slots;
  uint64_t mask;       /* slot_count - 1 */
  uint64_t slot_bytes;
  uint64_t seq;        /* next sequence to write */
  uint64_t seq_limit;  /* first sequence that would need a look at the gates again */
  uint32_t gate_count;
  uint32_t reserved;
  const struct apl_cursor *gates[APL_RING_GATES_MAX];
  /* What to do while the gates leave no slot: called again and again; 1: give up, the event is dropped and counted. NULL: wait for ever. */
  int (*wait)(void *context);
  void *wait_context;
  uint64_t dropped; /* events that were given up */
};

/* A reader's private state (not shared). */
struct apl_ring_reader {
  const struct apl_ring *ring;
  const uint8_t *slots;
  uint64_t mask;
  uint64_t slot_bytes;
  uint64_t seq;              /* next sequence wanted */
  uint64_t missed;           /* sequences lost to laps, all told */
  struct apl_cursor *cursor; /* NULL: an observer without a cursor */
};

/* cffi: begin */
struct apl_ring;
struct apl_ring_writer;
struct apl_ring_reader;
size_t apl_ring_align(void);
/* Bytes for a ring, 0 and a sentence if slot_count is no power of two >= 8 or slot_bytes no multiple of 64. */
size_t apl_ring_footprint(uint64_t slot_count, uint64_t slot_bytes);
/* Format memory (aligned, footprint bytes; contents are overwritten). name: at most 31 bytes. NULL and a sentence on bad arguments. */
void *apl_ring_new(void *memory, uint64_t slot_count, uint64_t slot_bytes, const char *name);
/* Check magic and layout of memory that may be mapped read-only. NULL and a sentence if it is no ring. */
const struct apl_ring *apl_ring_join(const void *memory);
const void *apl_ring_leave(const struct apl_ring *ring);
void *apl_ring_delete(void *memory);
uint64_t apl_ring_slot_count(const struct apl_ring *ring);
uint64_t apl_ring_slot_bytes(const struct apl_ring *ring);
uint32_t apl_ring_epoch(const struct apl_ring *ring);
const char *apl_ring_name(const struct apl_ring *ring);
/* Next sequence to be written, as the writer last hinted. */
uint64_t apl_ring_seq_hint(const struct apl_ring *ring);
uint64_t apl_ring_stalls(const struct apl_ring *ring);
const void *apl_ring_slots(const struct apl_ring *ring);

size_t apl_ring_writer_footprint(void);
/* Take over writing: find the next sequence from the stamps, count a new epoch. memory: apl_ring_writer_footprint bytes, caller's. */
struct apl_ring_writer *apl_ring_writer_join(void *memory, struct apl_ring *ring);
/* Name a gating cursor: the writer never overwrites what the cursor has not released. APL_ERR_FULL past APL_RING_GATES_MAX. */
int apl_ring_writer_gate(struct apl_ring_writer *writer, const struct apl_cursor *cursor);
uint64_t apl_ring_writer_seq(const struct apl_ring_writer *writer);
/* Slots that can be written now without lapping a gating reader (slot_count when nothing gates). Reads every gate. */
uint64_t apl_ring_writer_credit(struct apl_ring_writer *writer);
/* Events dropped because the writer gave up waiting for a gate. */
uint64_t apl_ring_writer_dropped(const struct apl_ring_writer *writer);
/* Copy one payload (bytes <= slot_bytes - 8) into the ring, waiting for gates as apl_ring_prepare does. For tests and slow paths. */
void apl_ring_write(struct apl_ring_writer *writer, const void *payload, size_t bytes);
/* Copy `count` whole slots (their stamps are ignored) into the ring as one batch or a few, waiting for gates as apl_ring_prepare
 * does. Returns how many: less than count only if the wait was given up. With `max_now` set it does not wait: what there is room
 * for. */
size_t apl_ring_write_batch(struct apl_ring_writer *writer, const void *slots, size_t count, int max_now);
/* Copy one event into a ring of 64-byte slots and publish it: 1. 0: the gates leave no room, and nothing was written; it does not
 * wait. One call an event, for writers in Python. */
int apl_ring_put(struct apl_ring_writer *writer, const struct apl_event *event);

size_t apl_ring_reader_footprint(void);
/* Join as a reader at sequence `seq`; cursor NULL for an observer without one, else its seq is set and the reader releases through it.
 * The caller sees to it that a gating cursor was named to the writer before slots can be lapped. */
struct apl_ring_reader *apl_ring_reader_join(void *memory, const struct apl_ring *ring, uint64_t seq,
                                             struct apl_cursor *cursor);
uint64_t apl_ring_reader_seq(const struct apl_ring_reader *reader);
uint64_t apl_ring_reader_missed(const struct apl_ring_reader *reader);
/* Observer: copy up to max whole slots (stamp included) to `slots`; returns the number. When lapped, counts what was missed exactly and
 * goes on at the oldest slot that is safely readable. */
size_t apl_ring_copy(struct apl_ring_reader *reader, void *slots, size_t max);
/* Observer of a ring of 64-byte slots: copy the next event to *slot and consume it. Polls without a pause until spin_ns have passed
 * (0: looks once); the clock is read once in APL_RING_TAKE_POLLS polls. Returns the event's template id (APL_RING_TAKE_UNNAMED for id
 * 0, which no message has), 0: nothing came. Losses are counted as by apl_ring_copy. One call an event, for readers in Python. */
enum { APL_RING_TAKE_POLLS = 256, APL_RING_TAKE_UNNAMED = 65536 };
uint32_t apl_ring_take(struct apl_ring_reader *reader, struct apl_slot *slot, uint64_t spin_ns);
/* Observer of a ring of 64-byte slots: as apl_ring_copy, but keeps only events of this template (0: of any). Looks at 4 x max events at
 * most. *looked_at: how many events were consumed; 0: nothing is there. */
size_t apl_ring_take_run(struct apl_ring_reader *reader, struct apl_slot *slots, size_t max, uint32_t template_id, size_t *looked_at);
/* Observer without a cursor: go on at `seq`; what was missed so far stays counted. */
void apl_ring_reader_seek(struct apl_ring_reader *reader, uint64_t seq);
/* Gating or zero-copy: number of contiguous ready slots from the reader's seq, at most max; *first points at them. Nothing is consumed. */
size_t apl_ring_peek(struct apl_ring_reader *reader, const void **first, size_t max);
/* Consume count slots; the cursor, if any, releases them to the writer. */
void apl_ring_advance(struct apl_ring_reader *reader, size_t count);
/* Whether the count slots from seq still hold these sequences (an observer's check after using a view). */
int apl_ring_intact(const struct apl_ring_reader *reader, uint64_t seq, size_t count);
/* cffi: end */

/* Name what is done while the writer waits for its gates (see struct apl_ring_writer). The function may itself read and write other rings. */
void apl_ring_writer_on_wait(struct apl_ring_writer *writer, int (*wait)(void *context), void *context);

/* Look at the gates and wait until one slot is free (counted in ring->stalls). Out of line: the slow path of apl_ring_prepare. If `wait` gave up,
 * seq_limit stays where it is and apl_ring_prepare and apl_ring_publish go past the ring. */
void apl_ring_writer_wait(struct apl_ring_writer *writer) __attribute__((cold));
/* Slots that can be claimed when the cached limit does not allow `want`: as many as the gates leave, waiting for one; 0: given up.
 * Out of line. */
uint64_t apl_ring_claim_wait(struct apl_ring_writer *writer, uint64_t want);
/* A private place for an event that is going to be dropped, and the dropping. Out of line, slow path. */
void *apl_ring_writer_discard(void) __attribute__((cold));
void apl_ring_writer_drop(struct apl_ring_writer *writer) __attribute__((cold));

/* Slots that can be written now, up to `want`; the gates are looked at only when the cached limit does not allow so many. */
static inline uint64_t apl_ring_room(struct apl_ring_writer *writer, uint64_t want)
{
  if (APL_LIKELY(writer->seq + want <= writer->seq_limit)) return want;
  const uint64_t credit = apl_ring_writer_credit(writer);
  return credit < want ? credit : want;
}

/* Mark the next slot as being written and return its payload (slot_bytes - 8 bytes). The caller fills it and calls apl_ring_publish;
 * for 64-byte slots an event. Nothing is checked. */
static inline void *apl_ring_prepare(struct apl_ring_writer *writer)
{
  if (APL_UNLIKELY(writer->seq >= writer->seq_limit)) {
    apl_ring_writer_wait(writer);
    if (writer->seq >= writer->seq_limit) return apl_ring_writer_discard();
  }
  uint8_t *slot = writer->slots + (writer->seq & writer->mask) * writer->slot_bytes;
  __atomic_store_n((uint64_t *)slot, 2 * writer->seq + 1, __ATOMIC_RELAXED); /* W0 */
  atomic_thread_fence(memory_order_release);
  return slot + 8;
}

/* For the turns in which a reader of one ring finds nothing and is going to write another: fetch the line of the next slot, from which
 * a spinning reader of that ring has taken it meanwhile, so that the answer need not wait for it (a round trip of 342 ns instead of
 * 416, by turns). Changes nothing. */
static inline void apl_ring_warm(const struct apl_ring_writer *writer)
{
  apl_fetch_for_write(writer->slots + (writer->seq & writer->mask) * writer->slot_bytes);
}

/* Publish the slot that apl_ring_prepare returned. */
static inline void apl_ring_publish(struct apl_ring_writer *writer)
{
  if (APL_UNLIKELY(writer->seq >= writer->seq_limit)) {
    apl_ring_writer_drop(writer);
    return;
  }
  uint8_t *slot = writer->slots + (writer->seq & writer->mask) * writer->slot_bytes;
  __atomic_store_n((uint64_t *)slot, 2 * writer->seq + 2, __ATOMIC_RELEASE); /* W2, pairs with R0 */
  writer->seq++;
  atomic_store_explicit(&writer->ring->seq_hint, writer->seq, memory_order_release);
}

/* The same for who knows that there is room and still has slot and sequence, in registers: a compiler must take it that any store of the payload may
 * have changed what the writer says of them. Slots are 64 bytes long. */
static inline struct apl_slot *apl_ring_slot(const struct apl_ring_writer *writer, uint64_t seq)
{
  return (struct apl_slot *)(void *)writer->slots + (seq & writer->mask);
}

static inline void apl_ring_mark(struct apl_slot *slot, uint64_t seq)
{
  __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 1, __ATOMIC_RELAXED); /* W0 */
  atomic_thread_fence(memory_order_release);
}

/* count: 1; or 0, where the slot is one beside the ring, and the ring stays as it is. */
static inline void apl_ring_publish_marked(struct apl_ring_writer *writer, struct apl_slot *slot, uint64_t seq, uint64_t count)
{
  __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 2, __ATOMIC_RELEASE); /* W2, pairs with R0 */
  writer->seq = seq + count;
  atomic_store_explicit(&writer->ring->seq_hint, seq + count, memory_order_release);
}

/* ---- batches: room for many is asked for once, each event is published by its own stamp, and the hint moves once for all.
 *
 *   const struct apl_ring_batch batch = apl_ring_claim(writer, want);
 *   for (uint64_t i = 0; i < batch.count; i++) {
 *     fill(apl_ring_batch_prepare(&batch, i));
 *     apl_ring_batch_publish(&batch, i);
 *   }
 *   apl_ring_commit(writer, batch.count);
 *
 * A writer that dies inside leaves what was stamped published, as ever; only the hint lags, by a batch at most. Rejected: marks,
 * payloads and stamps of all slots in three passes, with one release; every line then goes through the store buffer three times (333
 * M events/s instead of 620 M). */

/* Far enough ahead that a store finds its line (some 100 ns at 2 ns an event), near enough that it is not pushed out again. */
enum { APL_RING_FETCH_AHEAD = 64 };

/* The slots of a batch: a copy of what the writer knows, so that it stays in registers beside the stores into the ring. */
struct apl_ring_batch {
  uint8_t *slots, *first;
  uint64_t mask, slot_bytes, seq, count;
};

/* As many slots, up to `want`, as can be written now without looking at the gates again. Waits for one as apl_ring_prepare does;
 * count 0: that was given up, nothing is dropped. Not across the end of the ring, so that the slots lie in a row. */
static inline struct apl_ring_batch apl_ring_claim(struct apl_ring_writer *writer, uint64_t want)
{
  const uint64_t index = writer->seq & writer->mask, to_end = writer->mask + 1 - index;
  if (want > to_end) want = to_end;
  if (APL_UNLIKELY(writer->seq + want > writer->seq_limit)) want = apl_ring_claim_wait(writer, want);
  return (struct apl_ring_batch){
    writer->slots, writer->slots + index * writer->slot_bytes, writer->mask, writer->slot_bytes, writer->seq, want};
}

/* Mark the i-th slot of the batch as being written and return its payload. */
static inline void *apl_ring_batch_prepare(const struct apl_ring_batch *batch, uint64_t i)
{
  const uint64_t seq = batch->seq + i;
  uint8_t *slot = batch->first + i * batch->slot_bytes;
  apl_fetch_for_write(batch->slots + ((seq + APL_RING_FETCH_AHEAD) & batch->mask) * batch->slot_bytes);
  __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 1, __ATOMIC_RELAXED); /* B0, as W0 */
  atomic_thread_fence(memory_order_release);
  return slot + 8;
}

/* Publish the i-th slot of the batch; in order, each once. */
static inline void apl_ring_batch_publish(const struct apl_ring_batch *batch, uint64_t i)
{
  const uint64_t seq = batch->seq + i;
  uint8_t *slot = batch->first + i * batch->slot_bytes;
  __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 2, __ATOMIC_RELEASE); /* B2, as W2: pairs with R0 */
}

/* The batch is over: its first `count` slots were published. */
static inline void apl_ring_commit(struct apl_ring_writer *writer, uint64_t count)
{
  writer->seq += count;
  atomic_store_explicit(&writer->ring->seq_hint, writer->seq, memory_order_release); /* B3, pairs with H0 */
}

/* Number of contiguous ready slots from reader->seq, at most max, *first pointing at them in the ring. For readers that cannot be lapped
 * (gating); observers use apl_ring_copy or check with apl_ring_intact. */
static inline size_t apl_ring_poll(const struct apl_ring_reader *reader, const struct apl_slot **first, size_t max)
{
  const uint64_t index = reader->seq & reader->mask;
  const uint64_t to_end = reader->mask + 1 - index;
  const uint8_t *slot = reader->slots + index * reader->slot_bytes;
  if (max > to_end) max = to_end;
  *first = (const struct apl_slot *)slot;
  size_t count = 0;
  uint64_t want = 2 * reader->seq + 2;
  while (count < max && __atomic_load_n((const uint64_t *)slot, __ATOMIC_ACQUIRE) == want) { /* R0, pairs with W2 */
    count++;
    want += 2;
    slot += reader->slot_bytes;
  }
  return count;
}

/* As apl_ring_poll, but with one look at the writer's hint for the whole run instead of one at each stamp: all below it is
 * published. For large batches; the hint's line is the writer's, and who polls it for latency takes it from it. What is published
 * and not hinted yet (a batch is being written, or its writer died inside) comes by its stamps, as by apl_ring_poll. An observer
 * checks with apl_ring_intact before and behind its use. */
static inline size_t apl_ring_run(const struct apl_ring_reader *reader, const struct apl_slot **first, size_t max)
{
  /* H0 pairs with B3: all below the hint is visible. */
  const uint64_t hinted = atomic_load_explicit(&reader->ring->seq_hint, memory_order_acquire); /* H0 */
  if (hinted <= reader->seq) return apl_ring_poll(reader, first, max);
  const uint64_t index = reader->seq & reader->mask, to_end = reader->mask + 1 - index, ready = hinted - reader->seq;
  *first = (const struct apl_slot *)(const void *)(reader->slots + index * reader->slot_bytes);
  if (max > to_end) max = to_end;
  return max < ready ? max : ready;
}

/* As apl_ring_poll, for who holds the ring's writer too (stages that turn in one thread): what was published is known without a look at the ring. */
static inline size_t apl_ring_poll_own(const struct apl_ring_reader *reader, const struct apl_ring_writer *writer, const struct apl_slot **first,
                                       size_t max)
{
  const uint64_t seq = reader->seq, mask = reader->mask, behind = ~seq & mask; /* slots to the end of the ring, beside the next */
  uint64_t ready = writer->seq - seq;
  *first = (const struct apl_slot *)(const void *)reader->slots + (seq & mask);
  if (APL_UNLIKELY(ready > max)) ready = max;
  return APL_LIKELY(ready <= behind + 1) ? ready : behind + 1;
}

/* Consume count slots. C0: release, pairs with the acquire of the cursor in apl_ring_writer_wait: the writer may reuse the slots. */
static inline void apl_ring_consume(struct apl_ring_reader *reader, size_t count)
{
  reader->seq += count;
  if (reader->cursor) atomic_store_explicit(&reader->cursor->seq, reader->seq, memory_order_release);
}

#endif
