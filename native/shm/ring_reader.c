/* Reading a ring: the out-of-line forms for observers and the binding; the inline ones and the memory order are in apl/ring.h. */
#include "apl/err.h"
#include "apl/ring.h"

enum { STAMPS_LOOKED_AT = 8 };

size_t apl_ring_reader_footprint(void) { return sizeof(struct apl_ring_reader); }

struct apl_ring_reader *apl_ring_reader_join(void *memory, const struct apl_ring *ring, uint64_t seq,
                                             struct apl_cursor *cursor)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "ring reader: memory is null"), NULL;
  if (!apl_ring_join(ring)) return NULL;
  struct apl_ring_reader *reader = memory;
  *reader = (struct apl_ring_reader){
    .ring = ring,
    .slots = apl_ring_slots(ring),
    .mask = ring->slot_count - 1,
    .slot_bytes = ring->slot_bytes,
    .seq = seq,
    .cursor = cursor,
  };
  if (cursor) atomic_store_explicit(&cursor->seq, seq, memory_order_release);
  return reader;
}

uint64_t apl_ring_reader_seq(const struct apl_ring_reader *reader) { return reader->seq; }

uint64_t apl_ring_reader_missed(const struct apl_ring_reader *reader) { return reader->missed; }

/* Lapped: the slot of reader->seq holds `stamp` of a later lap. Go to the oldest sequence that is still whole: one lap behind the newest,
 * and an eighth of the ring on, so that the writer does not lap the reader again at once. */
static void skip(struct apl_ring_reader *reader)
{
  const uint64_t slots = reader->mask + 1;
  const uint64_t newest = apl_ring_seq_hint(reader->ring);
  uint64_t to = newest > slots ? newest - slots + slots / 8 + 1 : 0;
  if (to <= reader->seq) to = reader->seq + 1;
  reader->missed += to - reader->seq;
  reader->seq = to;
  if (reader->cursor) {
    atomic_store_explicit(&reader->cursor->overruns, reader->missed, memory_order_relaxed);
    atomic_store_explicit(&reader->cursor->seq, to, memory_order_release);
  }
}

/* A slot that may be written meanwhile: each word as it was at some moment. On x86 by pairs of words, so that who reads the copy at once, a word or a
 * register at a time, finds it in the stores that made it: by words, a register of two waits until both have left for the cache (7 ns of a hop of
 * 65, and the loop around each word). */
static inline void slot_load(uint8_t *to, const uint8_t *slot, uint64_t slot_bytes)
{
#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__)
  typedef uint64_t pair __attribute__((vector_size(16), may_alias));
  if (APL_LIKELY(slot_bytes == APL_SLOT_BYTES)) {
    for (size_t at = 0; at < APL_SLOT_BYTES; at += sizeof(pair)) {
      const pair words = *(const volatile pair *)(const void *)(slot + at);
      memcpy(to + at, &words, sizeof words);
    }
    return;
  }
#endif
  apl_words_load(to, slot, slot_bytes);
}

size_t apl_ring_copy(struct apl_ring_reader *reader, void *slots, size_t max)
{
  uint8_t *target = slots;
  size_t count = 0;
  while (count < max) {
    const uint64_t want = 2 * reader->seq + 2;
    const uint8_t *slot = reader->slots + (reader->seq & reader->mask) * reader->slot_bytes;
    const uint64_t stamp = __atomic_load_n((const uint64_t *)slot, __ATOMIC_ACQUIRE); /* R0, pairs with W2 */
    if (stamp < want) break;
    if (stamp == want) {
      slot_load(target, slot, reader->slot_bytes); /* R1 */
      atomic_thread_fence(memory_order_acquire);
      if (__atomic_load_n((const uint64_t *)slot, __ATOMIC_RELAXED) == want) { /* R2, pairs with the fence behind W0 */
        target += reader->slot_bytes;
        count++;
        apl_ring_consume(reader, 1);
        continue;
      }
    }
    if (count > 0) break; /* a batch holds consecutive sequences; the loss is counted by the next call */
    skip(reader);
  }
  return count;
}

/* A short batch is found by its stamps, so that the writer keeps its hint's line; a backlog by the hint, so that no slot is touched. */
static size_t backlog(const struct apl_ring_reader *reader, const struct apl_slot **first, size_t max)
{
  const size_t count = apl_ring_poll(reader, first, max < STAMPS_LOOKED_AT ? max : STAMPS_LOOKED_AT);
  if (count < STAMPS_LOOKED_AT || count == max) return count;
  const size_t run = apl_ring_run(reader, first, max);
  return apl_ring_intact(reader, reader->seq, run) ? run : 0; /* an observer may be lapped by now */
}

size_t apl_ring_peek(struct apl_ring_reader *reader, const void **first, size_t max)
{
  const struct apl_slot *slot;
  for (;;) {
    const size_t count = backlog(reader, &slot, max);
    *first = slot;
    if (count > 0) return count;
    const uint64_t stamp = __atomic_load_n((const uint64_t *)(const void *)slot, __ATOMIC_ACQUIRE);
    if (stamp <= 2 * reader->seq + 2) return 0;
    skip(reader);
  }
}

void apl_ring_advance(struct apl_ring_reader *reader, size_t count) { apl_ring_consume(reader, count); }

int apl_ring_intact(const struct apl_ring_reader *reader, uint64_t seq, size_t count)
{
  atomic_thread_fence(memory_order_acquire); /* pairs with the fence behind W0: later laps that a view saw are seen here */
  /* Sequences grow slot by slot, so the first slot is overwritten first. */
  if (count == 0) return 1;
  const uint8_t *slot = reader->slots + (seq & reader->mask) * reader->slot_bytes;
  return __atomic_load_n((const uint64_t *)slot, __ATOMIC_RELAXED) == 2 * seq + 2;
}
