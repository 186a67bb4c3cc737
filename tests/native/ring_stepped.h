#ifndef APL_TEST_RING_STEPPED_H
#define APL_TEST_RING_STEPPED_H
/*
 * A small ring in shared memory, how events are published into it, and what every accepted event must be: for the tests that kill its
 * writer and its readers between any two instructions (test_ring_kill.c, test_ring_kill_reader.c).
 *
 * Each word of a payload tells its sequence and who wrote it, so that a torn, mixed or repeated event cannot pass for a whole one.
 */
#include <sys/mman.h>

#include "apl/ring.h"
#include "stepped.h"

enum { SLOTS = 8, SLOT_BYTES = 64, WORDS = 7, GATES = 2, RING_BYTES = 256 + SLOTS * SLOT_BYTES, SEQ_MAX = 256 };

/* How a writer publishes. */
enum { PUBLISH_WRITE, PUBLISH_PREPARE, PUBLISH_BATCH, PUBLISH_KINDS, BATCH = 3 };
static const char *const publish_names[] = {"apl_ring_write", "apl_ring_prepare and apl_ring_publish", "apl_ring_write_batch of 3"};
static const uint64_t publish_counts[] = {1, 1, BATCH}; /* events a call */

/* What the processes share: the ring, the cursors of two gating readers. */
struct arena {
  APL_ALIGNED(128) uint8_t ring[RING_BYTES];
  APL_ALIGNED(128) uint8_t cursors[GATES][256];
};
static struct arena *arena;

static void fill(uint64_t *words, uint64_t seq, uint32_t writer)
{
  for (int i = 0; i < WORDS; i++) words[i] = (seq + 1) * (UINT64_C(0x9e3779b97f4a7c15) + (uint64_t)i) + ((uint64_t)writer << 56);
}

/* The writer of the event in a slot, 0 if the slot is not exactly sequence `seq` of one writer. */
static uint32_t writer_of(const void *slot, uint64_t seq)
{
  uint64_t have[WORDS + 1], want[WORDS];
  memcpy(have, slot, sizeof have);
  fill(want, seq, 0);
  const uint32_t writer = (uint32_t)((have[1] - want[0]) >> 56);
  fill(want, seq, writer);
  return have[0] == 2 * seq + 2 && memcmp(have + 1, want, sizeof want) == 0 ? writer : 0;
}

/* Publish the next event, or the next batch. */
static void publish(int kind, struct apl_ring_writer *writer, uint32_t who)
{
  uint64_t words[WORDS], slots[BATCH][WORDS + 1];
  if (kind == PUBLISH_BATCH) {
    for (uint64_t i = 0; i < BATCH; i++) fill(slots[i] + 1, writer->seq + i, who);
    for (size_t i = apl_ring_write_batch(writer, slots, BATCH, 0); i < BATCH; i++) apl_ring_writer_drop(writer); /* the wait was given up */
    return;
  }
  fill(words, writer->seq, who);
  if (kind == PUBLISH_PREPARE) {
    apl_words_store(apl_ring_prepare(writer), words, sizeof words);
    apl_ring_publish(writer);
  } else apl_ring_write(writer, words, sizeof words);
}

/* A fresh arena: ring and cursors made, everything of the run before forgotten. */
static void arena_make(struct arena *a)
{
  memset(a, 0, sizeof *a);
  CHECK(apl_ring_new(a->ring, SLOTS, SLOT_BYTES, "kill"));
  for (int i = 0; i < GATES; i++) CHECK(apl_cursor_new(a->cursors[i]));
}

static void arena_map(void)
{
  arena = mmap(NULL, sizeof *arena, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(arena != MAP_FAILED);
}

static void gates_name(struct apl_ring_writer *writer, struct arena *a, int gates)
{
  for (int i = 0; i < gates; i++) CHECK_EQUAL(apl_ring_writer_gate(writer, apl_cursor_join(a->cursors[i])), 0);
}

#endif
