/* Events one at a time, as the binding does: take, runs of one message, put; a full ring, laps, and between threads. */
#include <pthread.h>

#include "ring_memory.h"

enum { EVENTS = 200000, TOP = 5, TRADE = 6, SPIN_NS = 1000000000 };

static int put(struct apl_ring_writer *writer, uint16_t template_id, uint64_t number)
{
  struct apl_event event = {.head.origin_ns = number, .head.instrument = (uint32_t)number};
  event.header.template_id = template_id;
  return apl_ring_put(writer, &event);
}

static void what_is_put_is_taken(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  struct apl_slot slot;
  for (uint64_t i = 0; i < 5 * SLOTS; i++) {
    CHECK_EQUAL(apl_ring_take(&reader, &slot, 0), 0);
    CHECK_EQUAL(put(&writer, i % 3 ? TOP : 0, i), 1);
    CHECK_EQUAL(apl_ring_take(&reader, &slot, SPIN_NS), i % 3 ? TOP : APL_RING_TAKE_UNNAMED);
    CHECK_EQUAL(slot.event.head.origin_ns, i);
    CHECK_EQUAL(slot.stamp, 2 * i + 2);
  }
  CHECK_EQUAL(apl_ring_take(&reader, &slot, 1000), 0);
}

static void a_full_ring_takes_nothing(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(cursor_memory));
  CHECK_EQUAL(apl_ring_writer_gate(&writer, cursor), 0);
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, cursor);
  for (uint64_t i = 0; i < SLOTS; i++) CHECK_EQUAL(put(&writer, TOP, i), 1);
  CHECK_EQUAL(put(&writer, TOP, SLOTS), 0);
  struct apl_slot slot;
  CHECK_EQUAL(apl_ring_take(&reader, &slot, 0), TOP);
  CHECK_EQUAL(put(&writer, TOP, SLOTS), 1);
  CHECK_EQUAL(apl_ring_stalls(apl_ring_join(memory)), 0);
}

static void a_run_keeps_one_message(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  struct apl_slot slots[SLOTS];
  size_t looked_at;
  for (uint64_t i = 0; i < SLOTS; i++) put(&writer, i % 4 ? TRADE : TOP, i);
  CHECK_EQUAL(apl_ring_take_run(&reader, slots, 3, TOP, &looked_at), 3);
  for (uint64_t i = 0; i < 3; i++) CHECK_EQUAL(slots[i].event.head.origin_ns, 4 * i);
  apl_ring_reader_seek(&reader, slots[1].stamp / 2); /* behind the second */
  CHECK_EQUAL(apl_ring_take_run(&reader, slots, SLOTS, 0, &looked_at), SLOTS - 5);
  CHECK_EQUAL(looked_at, SLOTS - 5);
  CHECK_EQUAL(apl_ring_take_run(&reader, slots, SLOTS, 0, &looked_at), 0);
  CHECK_EQUAL(looked_at, 0);
  for (uint64_t i = 0; i < SLOTS; i++) put(&writer, TRADE, i);
  CHECK_EQUAL(apl_ring_take_run(&reader, slots, 2, TOP, &looked_at), 0);
  CHECK(looked_at > 0); /* there is more behind them */
}

static void laps_are_counted(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  for (uint64_t i = 0; i < 10 * SLOTS; i++) put(&writer, TOP, i);
  struct apl_slot slot;
  CHECK_EQUAL(apl_ring_take(&reader, &slot, 0), TOP);
  CHECK_EQUAL(slot.event.head.origin_ns, reader.missed);
  CHECK_EQUAL(reader.seq, reader.missed + 1);
  apl_ring_reader_seek(&reader, 0);
  CHECK(reader.missed > 0); /* stays counted */
}

static void *take_all(void *argument)
{
  struct apl_ring_reader *reader = argument;
  struct apl_slot slot;
  uint64_t last = 0;
  while (last + 1 < EVENTS) {
    if (apl_ring_take(reader, &slot, SPIN_NS) == 0) continue;
    const uint64_t number = slot.event.head.origin_ns;
    CHECK((uint32_t)number == slot.event.head.instrument);
    CHECK(slot.stamp == 2 * number + 2 && reader->seq == number + 1);
    last = number;
  }
  return NULL;
}

static void between_threads(void)
{
  struct apl_ring_writer writer = new_writer();
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, apl_ring_join(memory), 0, NULL);
  pthread_t thread;
  CHECK_EQUAL(pthread_create(&thread, NULL, take_all, &reader), 0);
  for (uint64_t i = 0; i < EVENTS; i++) CHECK_EQUAL(put(&writer, TOP, i), 1);
  CHECK_EQUAL(pthread_join(thread, NULL), 0);
}

int main(void)
{
  RUN(what_is_put_is_taken);
  RUN(a_full_ring_takes_nothing);
  RUN(a_run_keeps_one_message);
  RUN(laps_are_counted);
  RUN(between_threads);
  return 0;
}
