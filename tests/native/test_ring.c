/* The ring: refusals, six verbs, wrap, gating, lapping, a successor after a writer that died half way. */
#include "apl/err.h"
#include "ring_memory.h"

static void write_number(struct apl_ring_writer *writer, uint64_t number)
{
  uint64_t payload[7] = {number, number, number, number, number, number, number};
  apl_ring_write(writer, payload, sizeof payload);
}

static void refuses_bad_arguments(void)
{
  CHECK_EQUAL(apl_ring_footprint(17, 64), 0);
  CHECK_EQUAL(apl_ring_footprint(4, 64), 0);
  CHECK_EQUAL(apl_ring_footprint(16, 60), 0);
  CHECK(!apl_ring_new(NULL, SLOTS, 64, "x"));
  CHECK(!apl_ring_new(memory + 8, SLOTS, 64, "x"));
  CHECK(!apl_ring_new(memory, SLOTS, 64, "a name that is far too long for the header"));
  memset(memory, 0, sizeof memory);
  CHECK(!apl_ring_join(memory));
  CHECK(strstr(apl_err_text(), "no ring"));
}

static void an_observer_reads_what_was_written(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  CHECK(apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL));
  struct apl_slot slots[SLOTS];
  CHECK_EQUAL(apl_ring_copy(&reader, slots, SLOTS), 0);
  for (uint64_t i = 0; i < 40; i++) {
    write_number(&writer, i);
    CHECK_EQUAL(apl_ring_copy(&reader, slots, SLOTS), 1);
    CHECK_EQUAL(slots[0].stamp, 2 * i + 2);
    CHECK(memcmp(&slots[0].event, &i, 8) == 0);
  }
  CHECK_EQUAL(reader.missed, 0);
}

static void a_lapped_observer_is_told_how_many_it_missed(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  for (uint64_t i = 0; i < 100; i++) write_number(&writer, i);
  struct apl_slot slots[SLOTS];
  size_t got = 0, n;
  while ((n = apl_ring_copy(&reader, slots, SLOTS)) > 0) got += n;
  CHECK_EQUAL(got + reader.missed, 100);
  CHECK(got > 0);
  CHECK_EQUAL(reader.seq, 100);
}

static void a_writer_of_the_same_thread_tells_what_it_published(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(cursor_memory));
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, cursor);
  CHECK_EQUAL(apl_ring_writer_gate(&writer, cursor), 0);
  for (uint64_t written = 0, turn = 0; turn < 100; turn++) {
    for (uint64_t i = turn % 4; i > 0; i--) write_number(&writer, written++);
    for (size_t max = 64;; max = 1 + turn % 3) {
      const struct apl_slot *polled, *first;
      const size_t there = apl_ring_poll(&reader, &polled, max), count = apl_ring_poll_own(&reader, &writer, &first, max);
      CHECK_EQUAL(count, there);
      CHECK(first == polled);
      apl_ring_consume(&reader, count);
      if (count == 0) break;
    }
    CHECK_EQUAL(reader.seq, written);
  }
  apl_cursor_detach(cursor, 1);
}

static void a_gating_reader_is_never_lapped(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(cursor_memory));
  CHECK(cursor);
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, cursor);
  CHECK_EQUAL(apl_ring_writer_gate(&writer, cursor), 0);
  CHECK_EQUAL(apl_ring_writer_credit(&writer), SLOTS);
  for (uint64_t i = 0; i < SLOTS; i++) write_number(&writer, i);
  CHECK_EQUAL(apl_ring_writer_credit(&writer), 0);
  const struct apl_slot *first;
  CHECK_EQUAL(apl_ring_poll(&reader, &first, 64), SLOTS);
  apl_ring_consume(&reader, 5);
  CHECK_EQUAL(apl_ring_writer_credit(&writer), 5);
  apl_cursor_detach(cursor, 1);
  CHECK(apl_ring_writer_credit(&writer) >= SLOTS);
}

static void a_successor_goes_on_behind_a_writer_that_died(void)
{
  struct apl_ring_writer writer = new_writer();
  for (uint64_t i = 0; i < 21; i++) write_number(&writer, i);
  (void)apl_ring_prepare(&writer); /* died between mark and publish */
  struct apl_ring_writer successor;
  CHECK(apl_ring_writer_join(&successor, (struct apl_ring *)(void *)memory));
  CHECK_EQUAL(successor.seq, 21);
  CHECK_EQUAL(apl_ring_epoch(apl_ring_join(memory)), 2);
  write_number(&successor, 21);
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 20, NULL);
  struct apl_slot slots[4];
  CHECK_EQUAL(apl_ring_copy(&reader, slots, 4), 2);
}

static void check_numbers(const struct apl_slot *slots, size_t count, uint64_t seq)
{
  for (size_t i = 0; i < count; i++) {
    const uint64_t number = seq + i;
    CHECK_EQUAL(slots[i].stamp, 2 * number + 2);
    CHECK(memcmp(&slots[i].event, &number, 8) == 0);
  }
}

static void fill_slots(uint64_t (*slots)[8], size_t count, uint64_t seq)
{
  for (size_t i = 0; i < count; i++)
    for (int word = 1; word < 8; word++) slots[i][word] = seq + i;
}

static void a_batch_wraps_and_is_read_as_runs(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(cursor_memory));
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, cursor);
  CHECK_EQUAL(apl_ring_writer_gate(&writer, cursor), 0);
  uint64_t slots[3 * SLOTS][8];
  const struct apl_slot *first;
  for (uint64_t seq = 0, size = 1; seq < 50 * SLOTS; size = size % (SLOTS - 1) + 1) {
    fill_slots(slots, size, seq);
    CHECK_EQUAL(apl_ring_write_batch(&writer, slots, size, 0), size);
    CHECK_EQUAL(apl_ring_seq_hint(apl_ring_join(memory)), seq + size);
    for (size_t taken = 0, run; taken < size; taken += run, seq += run) {
      CHECK((run = apl_ring_run(&reader, &first, SLOTS)) > 0);
      check_numbers(first, run, seq);
      apl_ring_consume(&reader, run);
    }
    CHECK_EQUAL(apl_ring_run(&reader, &first, SLOTS), 0);
  }
  fill_slots(slots, 3 * SLOTS, writer.seq);
  CHECK_EQUAL(apl_ring_write_batch(&writer, slots, 3 * SLOTS, 1), SLOTS); /* what there is room for */
  CHECK_EQUAL(apl_ring_write_batch(&writer, slots, 1, 1), 0);
  CHECK_EQUAL(apl_ring_stalls(apl_ring_join(memory)), 0);
}

static int give_up(void *context)
{
  (void)context;
  return 1;
}

static void a_batch_that_gives_up_waiting_tells_how_far_it_came(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(cursor_memory));
  uint64_t slots[SLOTS + 4][8];
  fill_slots(slots, SLOTS + 4, 0);
  CHECK_EQUAL(apl_ring_writer_gate(&writer, cursor), 0);
  apl_ring_writer_on_wait(&writer, give_up, NULL);
  CHECK_EQUAL(apl_ring_write_batch(&writer, slots, SLOTS + 4, 0), SLOTS);
  CHECK_EQUAL(writer.dropped, 0);
  CHECK_EQUAL(apl_ring_stalls(apl_ring_join(memory)), 1);
}

static void a_batch_cut_short_by_death_is_published_as_far_as_it_was_stamped(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  const struct apl_slot *first;
  const void *peeked;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  const struct apl_ring_batch batch = apl_ring_claim(&writer, 64);
  CHECK_EQUAL(batch.count, SLOTS); /* a row of slots, nothing gates */
  for (uint64_t i = 0; i < 12; i++) {
    uint64_t words[7] = {i, i, i, i, i, i, i};
    apl_words_store(apl_ring_batch_prepare(&batch, i), words, sizeof words);
    if (i < 11) apl_ring_batch_publish(&batch, i);
  }
  CHECK_EQUAL(apl_ring_seq_hint(apl_ring_join(memory)), 0); /* the hint was not moved */
  CHECK_EQUAL(apl_ring_run(&reader, &first, SLOTS), 11);
  check_numbers(first, 11, 0);
  CHECK_EQUAL(apl_ring_peek(&reader, &peeked, SLOTS), 11);
  CHECK(apl_ring_writer_join(&writer, (struct apl_ring *)(void *)memory));
  CHECK_EQUAL(writer.seq, 11);
}

/* A backlog is taken by the hint, which is never behind a lap: peek skips as it would by stamps. */
static void a_lapped_peek_of_a_backlog_skips(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  const void *first;
  uint64_t slots[SLOTS][8];
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  for (int i = 0; i < 5; i++) {
    fill_slots(slots, SLOTS, writer.seq);
    CHECK_EQUAL(apl_ring_write_batch(&writer, slots, SLOTS, 0), SLOTS);
  }
  uint64_t taken = 0;
  for (size_t count; (count = apl_ring_peek(&reader, &first, SLOTS)) > 0; taken += count) {
    check_numbers(first, count, reader.seq);
    apl_ring_advance(&reader, count);
  }
  CHECK(taken >= SLOTS / 2);
  CHECK_EQUAL(taken + reader.missed, 5 * SLOTS);
}

int main(void)
{
  RUN(a_batch_wraps_and_is_read_as_runs);
  RUN(a_batch_that_gives_up_waiting_tells_how_far_it_came);
  RUN(a_batch_cut_short_by_death_is_published_as_far_as_it_was_stamped);
  RUN(a_lapped_peek_of_a_backlog_skips);
  RUN(refuses_bad_arguments);
  RUN(an_observer_reads_what_was_written);
  RUN(a_lapped_observer_is_told_how_many_it_missed);
  RUN(a_writer_of_the_same_thread_tells_what_it_published);
  RUN(a_gating_reader_is_never_lapped);
  RUN(a_successor_goes_on_behind_a_writer_that_died);
  return 0;
}
