/* Ring: making, joining, and the slow paths of writing; contract and memory order in apl/ring.h. Reading is in ring_reader.c. */
#include "apl/ring.h"

#include <sched.h>

#include "apl/err.h"

enum { SPINS_BEFORE_YIELD = 1024 }; /* a gate on an isolated core moves within microseconds; a shared core needs the yield */
enum { SLOT_BYTES_MAX = 65536 };

size_t apl_ring_align(void) { return APL_LINE_PAIR; }

size_t apl_ring_footprint(uint64_t slot_count, uint64_t slot_bytes)
{
  if (!apl_is_pow2(slot_count) || slot_count < APL_RING_SLOTS_MIN || slot_count > (UINT64_C(1) << 32)) {
    apl_err_set(APL_ERR_ARGUMENT, "ring: %llu slots is not a power of two from %d to 2^32", (unsigned long long)slot_count,
                APL_RING_SLOTS_MIN);
    return 0;
  }
  if (slot_bytes == 0 || slot_bytes % APL_CACHE_LINE != 0 || slot_bytes > SLOT_BYTES_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "ring: slots of %llu bytes are not a multiple of 64 up to %d",
                (unsigned long long)slot_bytes, SLOT_BYTES_MAX);
    return 0;
  }
  return apl_align_up(sizeof(struct apl_ring) + slot_count * slot_bytes, APL_LINE_PAIR);
}

static int check_memory(const void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "ring: memory is null");
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "ring: memory %p is not aligned to %d", memory, APL_LINE_PAIR);
  return 0;
}

void *apl_ring_new(void *memory, uint64_t slot_count, uint64_t slot_bytes, const char *name)
{
  if (check_memory(memory)) return NULL;
  const size_t bytes = apl_ring_footprint(slot_count, slot_bytes);
  if (bytes == 0) return NULL;
  if (!name || strlen(name) >= APL_RING_NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "ring: name is missing or longer than %d bytes", APL_RING_NAME_BYTES - 1), NULL;
  struct apl_ring *ring = memory;
  memset(memory, 0, bytes);
  ring->layout = 1;
  ring->slot_bytes = (uint32_t)slot_bytes;
  ring->slot_count = slot_count;
  memcpy(ring->name, name, strlen(name));
  atomic_thread_fence(memory_order_release);
  ring->magic = APL_RING_MAGIC;
  return memory;
}

const struct apl_ring *apl_ring_join(const void *memory)
{
  if (check_memory(memory)) return NULL;
  const struct apl_ring *ring = memory;
  if (ring->magic == __builtin_bswap64(APL_RING_MAGIC))
    return apl_err_set(APL_ERR_MAGIC, "ring: written by a host of the other byte order"), NULL;
  if (ring->magic != APL_RING_MAGIC) return apl_err_set(APL_ERR_MAGIC, "ring: no ring at %p", memory), NULL;
  if (ring->layout != 1)
    return apl_err_set(APL_ERR_MAGIC, "ring %s: layout %u, this program knows 1", ring->name, ring->layout), NULL;
  if (apl_ring_footprint(ring->slot_count, ring->slot_bytes) == 0) return NULL; /* a size that no ring has: the sentence is there */
  return ring;
}

const void *apl_ring_leave(const struct apl_ring *ring) { return ring; }

void *apl_ring_delete(void *memory)
{
  if (!apl_ring_join(memory)) return NULL;
  ((struct apl_ring *)memory)->magic = 0;
  return memory;
}

uint64_t apl_ring_slot_count(const struct apl_ring *ring) { return ring->slot_count; }
uint64_t apl_ring_slot_bytes(const struct apl_ring *ring) { return ring->slot_bytes; }
const char *apl_ring_name(const struct apl_ring *ring) { return ring->name; }
const void *apl_ring_slots(const struct apl_ring *ring) { return (const uint8_t *)ring + sizeof *ring; }

uint32_t apl_ring_epoch(const struct apl_ring *ring) { return atomic_load_explicit(&ring->epoch, memory_order_acquire); }

uint64_t apl_ring_seq_hint(const struct apl_ring *ring)
{
  return atomic_load_explicit(&ring->seq_hint, memory_order_acquire);
}

uint64_t apl_ring_stalls(const struct apl_ring *ring)
{
  return atomic_load_explicit(&ring->stalls, memory_order_relaxed);
}

size_t apl_ring_writer_footprint(void) { return sizeof(struct apl_ring_writer); }

/* The sequence behind the largest published stamp. An odd stamp was never published: its sequence is written again. */
static uint64_t next_seq(const struct apl_ring *ring)
{
  const uint8_t *slot = apl_ring_slots(ring);
  uint64_t next = 0;
  for (uint64_t i = 0; i < ring->slot_count; i++, slot += ring->slot_bytes) {
    const uint64_t stamp = __atomic_load_n((const uint64_t *)slot, __ATOMIC_ACQUIRE);
    if (stamp / 2 > next) next = stamp / 2;
  }
  return next;
}

struct apl_ring_writer *apl_ring_writer_join(void *memory, struct apl_ring *ring)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "ring writer: memory is null"), NULL;
  if (!apl_ring_join(ring)) return NULL;
  struct apl_ring_writer *writer = memory;
  memset(writer, 0, sizeof *writer);
  writer->ring = ring;
  writer->slots = (uint8_t *)ring + sizeof *ring;
  writer->mask = ring->slot_count - 1;
  writer->slot_bytes = ring->slot_bytes;
  writer->seq = next_seq(ring);
  writer->seq_limit = UINT64_MAX;
  atomic_store_explicit(&ring->seq_hint, writer->seq, memory_order_release);
  atomic_fetch_add_explicit(&ring->epoch, 1, memory_order_release);
  return writer;
}

int apl_ring_writer_gate(struct apl_ring_writer *writer, const struct apl_cursor *cursor)
{
  if (!cursor || cursor->magic != APL_CURSOR_MAGIC)
    return apl_err_set(APL_ERR_ARGUMENT, "ring %s: the gate is no cursor", writer->ring->name);
  if (writer->gate_count == APL_RING_GATES_MAX)
    return apl_err_set(APL_ERR_FULL, "ring %s: more than %d gating readers", writer->ring->name, APL_RING_GATES_MAX);
  writer->gates[writer->gate_count++] = cursor;
  writer->seq_limit = writer->seq; /* the next prepare looks at the gates */
  return 0;
}

uint64_t apl_ring_writer_seq(const struct apl_ring_writer *writer) { return writer->seq; }

/* First sequence that would overwrite what a gate has not released. */
static uint64_t gate_limit(const struct apl_ring_writer *writer)
{
  uint64_t limit = UINT64_MAX;
  for (uint32_t i = 0; i < writer->gate_count; i++) {
    const struct apl_cursor *gate = writer->gates[i];
    if (atomic_load_explicit(&gate->state, memory_order_acquire) != APL_CURSOR_ATTACHED) continue;
    /* C1: acquire, pairs with C0 in apl_ring_consume: the reader is done with the slots below. */
    const uint64_t released = atomic_load_explicit(&gate->seq, memory_order_acquire);
    if (released + writer->mask + 1 < limit) limit = released + writer->mask + 1;
  }
  /* Nothing gates now; look again once a lap, because a detached reader may attach. */
  if (limit == UINT64_MAX) limit = writer->seq + writer->mask + 1;
  return limit;
}

uint64_t apl_ring_writer_credit(struct apl_ring_writer *writer)
{
  if (writer->gate_count == 0) return writer->mask + 1;
  writer->seq_limit = gate_limit(writer);
  return writer->seq_limit > writer->seq ? writer->seq_limit - writer->seq : 0;
}

uint64_t apl_ring_writer_dropped(const struct apl_ring_writer *writer) { return writer->dropped; }

void apl_ring_writer_on_wait(struct apl_ring_writer *writer, int (*wait)(void *context), void *context)
{
  writer->wait = wait;
  writer->wait_context = context;
}

void apl_ring_writer_wait(struct apl_ring_writer *writer)
{
  if (writer->gate_count == 0) {
    writer->seq_limit = UINT64_MAX;
    return;
  }
  if (apl_ring_writer_credit(writer) > 0) return;
  atomic_store_explicit(&writer->ring->stalls, apl_ring_stalls(writer->ring) + 1, memory_order_relaxed);
  for (uint64_t spins = 0; apl_ring_writer_credit(writer) == 0; spins++) {
    if (writer->wait) {
      if (writer->wait(writer->wait_context)) return;
    } else if (spins < SPINS_BEFORE_YIELD) apl_pause();
    else sched_yield();
  }
}

uint64_t apl_ring_claim_wait(struct apl_ring_writer *writer, uint64_t want)
{
  if (apl_ring_writer_credit(writer) == 0) apl_ring_writer_wait(writer);
  if (writer->seq >= writer->seq_limit) return 0;
  const uint64_t free = writer->seq_limit - writer->seq;
  return free < want ? free : want;
}

/* Written by writers that drop and read by nobody, so all may share it. */
static APL_ALIGNED(APL_LINE_PAIR) uint8_t discarded[SLOT_BYTES_MAX];

void *apl_ring_writer_discard(void) { return discarded + 8; }

void apl_ring_writer_drop(struct apl_ring_writer *writer) { writer->dropped++; }

void apl_ring_write(struct apl_ring_writer *writer, const void *payload, size_t bytes)
{
  void *slot = apl_ring_prepare(writer);
  apl_words_store(slot, payload, bytes);
  apl_ring_publish(writer);
}

size_t apl_ring_write_batch(struct apl_ring_writer *writer, const void *slots, size_t count, int max_now)
{
  const uint8_t *source = slots;
  size_t written = 0;
  while (written < count) {
    if (max_now && apl_ring_room(writer, 1) == 0) break;
    const struct apl_ring_batch batch = apl_ring_claim(writer, count - written);
    if (batch.count == 0) break;
    for (uint64_t i = 0; i < batch.count; i++, source += batch.slot_bytes) {
      apl_words_store(apl_ring_batch_prepare(&batch, i), source + 8, batch.slot_bytes - 8);
      apl_ring_batch_publish(&batch, i);
    }
    apl_ring_commit(writer, batch.count);
    written += batch.count;
  }
  return written;
}
