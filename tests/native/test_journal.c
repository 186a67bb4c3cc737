/* The order of a stage's inputs goes into notes and comes out of them, call by call, whatever the times; notes of any length go through a ring. */
#include "../../native/engine/journal.h"
#include "apl/base.h"
#include "check.h"
#include "random.h"

enum { SLOTS = 4096 };
static _Alignas(128) uint8_t memory[256 + 64 * SLOTS];
static struct apl_ring_writer writer;
static struct apl_ring_reader reader;

static void new_ring(void)
{
  CHECK(apl_ring_new(memory, SLOTS, 64, "inputs.x"));
  CHECK(apl_ring_writer_join(&writer, (struct apl_ring *)memory));
  CHECK(apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL));
}

static void notes_of_every_length_come_back(void)
{
  static uint8_t data[2000];
  struct apl_note_reader *notes;
  struct apl_slot slot;
  CHECK_EQUAL(apl_note_reader_new(&notes), 0);
  for (uint32_t i = 0; i < sizeof data; i++) data[i] = (uint8_t)(i * 7);
  new_ring();
  for (uint32_t bytes = 0; bytes < sizeof data; bytes += 1 + bytes / 9) {
    CHECK_EQUAL(apl_note_write(&writer, 9, data, bytes), 0);
    uint32_t lines = 0;
    int whole = 0;
    while (!whole && apl_ring_copy(&reader, &slot, 1)) lines++, whole = apl_note_reader_take(notes, &slot);
    CHECK(whole);
    CHECK_EQUAL(lines, apl_note_lines(bytes));
    CHECK_EQUAL(apl_note_reader_type(notes), 9);
    CHECK_EQUAL(apl_note_reader_bytes(notes), bytes);
    CHECK(memcmp(apl_note_reader_data(notes), data, bytes) == 0);
  }
  CHECK_EQUAL(apl_note_reader_lost(notes), 0);
  apl_note_reader_free(notes);
}

static void a_gap_loses_its_note_and_no_other(void)
{
  static uint8_t data[500];
  struct apl_note_reader *notes;
  struct apl_slot slot;
  CHECK_EQUAL(apl_note_reader_new(&notes), 0);
  new_ring();
  int found = 0;
  for (int i = 0; i < 10; i++) CHECK_EQUAL(apl_note_write(&writer, (uint32_t)i, data, sizeof data), 0);
  for (uint32_t i = 0; apl_ring_copy(&reader, &slot, 1); i++)
    if (i != 3 && i != 30) found += apl_note_reader_take(notes, &slot); /* of the first and of the fourth note */
  CHECK_EQUAL(found, 8);
  CHECK(apl_note_reader_lost(notes) > 0);
  apl_note_reader_free(notes);
}

static void any_bytes_are_survived(void)
{
  struct apl_note_reader *notes;
  uint64_t random = 5;
  CHECK_EQUAL(apl_note_reader_new(&notes), 0);
  for (int i = 0; i < 200000; i++) {
    uint64_t slot[8];
    for (int w = 0; w < 8; w++) slot[w] = random_next(&random);
    if (i % 3 == 0) ((uint16_t *)slot)[4] = (uint16_t)(random_next(&random) % 4 | (i % 2 ? APL_NOTE_FIRST : 0));
    if (i % 3 == 0) ((uint32_t *)slot)[3] = (uint32_t)(random_next(&random) % 300);
    if (apl_note_reader_take(notes, slot)) CHECK(apl_note_reader_bytes(notes) <= APL_NOTE_BYTES_MAX);
    struct journal_entry entry;
    uint64_t last_ns = 0;
    uint32_t at = 0;
    while (journal_decode((const uint8_t *)slot, sizeof slot, &at, &last_ns, 1000, &entry)) CHECK(at <= sizeof slot);
  }
  apl_note_reader_free(notes);
}

/* Calls as they were made. */
static struct journal_entry made[20000];
static size_t made_count;

static void make(uint32_t op, uint64_t now_ns, uint64_t sequence, uint64_t count)
{
  made[made_count++] = (struct journal_entry){.op = op, .now_ns = now_ns, .sequence = sequence, .count = count};
}

static void check_next(const struct journal_entry *found, size_t *at, uint64_t next[2])
{
  if (found->op == CALL_TICKS) {
    for (uint64_t i = 0; i < found->count; i++, ++*at) {
      CHECK_EQUAL(made[*at].op, CALL_TICKS);
      CHECK_EQUAL(made[*at].now_ns, found->now_ns + i * 1000);
    }
    return;
  }
  const struct journal_entry *want = &made[(*at)++];
  const int follows = found->op < CALL_SEQUENCE;
  const uint64_t sequence = follows ? next[found->op] : found->sequence;
  CHECK_EQUAL(found->now_ns, want->now_ns);
  CHECK_EQUAL(found->count, want->count);
  if (found->op < CALL_TICKS) {
    CHECK_EQUAL(found->op % CALL_SEQUENCE, want->op);
    CHECK_EQUAL(sequence, want->sequence);
    next[want->op] = sequence + found->count;
  } else if (found->op == CALL_COMMAND) {
    CHECK_EQUAL(found->sequence, want->sequence);
  }
}

static void every_call_is_told(void)
{
  struct journal journal;
  uint64_t random = 3;
  struct apl_note_reader *notes;
  struct apl_slot slot;
  uint64_t now_ns = UINT64_C(1790000000000000000), next[2] = {0, 7}, tick_ns = now_ns;
  new_ring();
  journal_begin(&journal, &writer, NULL, 1000);
  made_count = 0;
  for (int i = 0; i < 15000; i++) {
    const uint64_t what = random_next(&random) % 10, input = what % 2;
    now_ns += random_next(&random) % 2000 - (what == 9 ? 1500 : 0); /* now and then the clock is set back */
    if (what >= 6) {
      tick_ns = what == 8 ? tick_ns + 1000 : now_ns - now_ns % 1000;
      journal_tick(&journal, tick_ns);
      make(CALL_TICKS, tick_ns, 0, 1);
    } else if (what == 5) {
      journal_command(&journal, now_ns, (uint64_t)i);
      make(CALL_COMMAND, now_ns, (uint64_t)i, 1);
    } else if (what == 4) {
      journal_packets(&journal, now_ns, NULL, 3);
      make(CALL_PACKETS, now_ns, 0, 3);
    } else {
      if (random_next(&random) % 50 == 0) next[input] += 5; /* lapped */
      const uint64_t count = 1 + random_next(&random) % 64;
      journal_events(&journal, now_ns, (uint32_t)input, next[input], count);
      make((uint32_t)input, now_ns, next[input], count);
      next[input] += count;
    }
  }
  journal_flush(&journal);
  CHECK(apl_ring_writer_seq(&writer) < SLOTS);
  CHECK_EQUAL(apl_note_reader_new(&notes), 0);
  size_t at = 0;
  uint64_t told[2] = {UINT64_MAX, UINT64_MAX}, last_ns = 0;
  while (apl_ring_copy(&reader, &slot, 1)) {
    struct journal_entry entry;
    uint32_t place = 0;
    if (!apl_note_reader_take(notes, &slot)) continue;
    while (journal_decode(apl_note_reader_data(notes), apl_note_reader_bytes(notes), &place, &last_ns, 1000, &entry))
      check_next(&entry, &at, told);
  }
  CHECK_EQUAL(at, made_count);
  apl_note_reader_free(notes);
}

int main(void)
{
  notes_of_every_length_come_back();
  a_gap_loses_its_note_and_no_other();
  any_bytes_are_survived();
  every_call_is_told();
  return 0;
}
