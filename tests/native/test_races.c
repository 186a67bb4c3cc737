/*
 * Writer and readers as threads on one mapping, with random pauses: for ThreadSanitizer (`make tsan`), and torn or lost events in any build.
 * Writers copy in with relaxed words, as every writer does whose ring has observers that may be lapped while they copy.
 */
#include <pthread.h>
#include <sched.h>

#include "apl/control.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "apl/ring.h"
#include "apl/table.h"
#include "check.h"
#include "random.h"

enum { SLOTS = 32, WORDS = 7, EVENTS = 20000, OBSERVERS = 2, GATERS = 2, RECORDS = 4, RECORD_WORDS = 9 };

static APL_ALIGNED(128) uint8_t ring_memory[256 + SLOTS * 64];
static APL_ALIGNED(128) uint8_t cursor_memory[GATERS][256];
static APL_ALIGNED(128) uint8_t table_memory[8192];
static APL_ALIGNED(128) uint8_t control_memory[512], counters_memory[8192], histogram_memory[16384];
static _Atomic int done;

static void fill(uint64_t *words, int count, uint64_t seq)
{
  for (int i = 0; i < count; i++) words[i] = (seq + 1) * (UINT64_C(0x9e3779b97f4a7c15) + (uint64_t)i);
}

static void check_whole(const void *payload, int count, uint64_t seq)
{
  uint64_t want[16];
  fill(want, count, seq);
  CHECK(memcmp(payload, want, (size_t)count * 8) == 0);
}

static void dawdle(uint64_t *seed)
{
  const uint64_t what = random_below(seed, 200);
  if (what == 0) sched_yield();
  else for (uint64_t i = 0; what < 20 && i < what * 10; i++) apl_pause();
}

static void *observe(void *argument)
{
  uint64_t seed = (uint64_t)(uintptr_t)argument, got = 0;
  struct apl_ring_reader reader;
  struct apl_slot slots[8];
  CHECK(apl_ring_reader_join(&reader, (const void *)ring_memory, 0, NULL));
  for (int last = 0; !last;) {
    last = atomic_load(&done);
    size_t count;
    while ((count = apl_ring_copy(&reader, slots, 1 + random_below(&seed, 8))) > 0) {
      for (size_t i = 0; i < count; i++) check_whole(&slots[i].event, WORDS, reader.seq - count + i);
      got += count;
      dawdle(&seed);
    }
  }
  CHECK_EQUAL(got + reader.missed, EVENTS);
  return NULL;
}

static void *gate(void *argument)
{
  const uintptr_t which = (uintptr_t)argument;
  uint64_t seed = which + 100;
  struct apl_ring_reader reader;
  const struct apl_slot *slots;
  CHECK(apl_ring_reader_join(&reader, (const void *)ring_memory, 0, apl_cursor_join(cursor_memory[which])));
  while (reader.seq < EVENTS) {
    const size_t count = apl_ring_poll(&reader, &slots, 1 + random_below(&seed, 16));
    for (size_t i = 0; i < count; i++) check_whole(&slots[i].event, WORDS, reader.seq + i);
    apl_ring_consume(&reader, count);
    if (count == 0) sched_yield();
    dawdle(&seed);
  }
  CHECK_EQUAL(reader.missed, 0);
  return NULL;
}

static void *write_ring(void *argument)
{
  uint64_t seed = (uint64_t)(uintptr_t)argument, payload[WORDS];
  struct apl_ring_writer writer;
  CHECK(apl_ring_writer_join(&writer, (void *)ring_memory));
  for (int i = 0; i < GATERS; i++) CHECK_EQUAL(apl_ring_writer_gate(&writer, apl_cursor_join(cursor_memory[i])), 0);
  while (writer.seq < EVENTS) {
    fill(payload, WORDS, writer.seq);
    apl_ring_write(&writer, payload, sizeof payload);
    dawdle(&seed);
  }
  atomic_store(&done, 1);
  return NULL;
}

static void a_ring_between_threads(void)
{
  pthread_t threads[1 + OBSERVERS + GATERS];
  int count = 0;
  CHECK(apl_ring_new(ring_memory, SLOTS, 64, "races"));
  for (int i = 0; i < GATERS; i++) CHECK(apl_cursor_new(cursor_memory[i]));
  atomic_store(&done, 0);
  for (uintptr_t i = 0; i < GATERS; i++) CHECK_EQUAL(pthread_create(&threads[count++], NULL, gate, (void *)i), 0);
  for (uintptr_t i = 0; i < OBSERVERS; i++) CHECK_EQUAL(pthread_create(&threads[count++], NULL, observe, (void *)(i + 1)), 0);
  CHECK_EQUAL(pthread_create(&threads[count++], NULL, write_ring, (void *)77), 0);
  while (count > 0) CHECK_EQUAL(pthread_join(threads[--count], NULL), 0);
}

static void *write_table(void *argument)
{
  uint64_t seed = (uint64_t)(uintptr_t)argument, record[RECORD_WORDS];
  struct apl_table *table = apl_table_join(table_memory);
  for (uint64_t v = 1; v <= EVENTS; v++) {
    fill(record, RECORD_WORDS, v);
    for (uint32_t i = 0; i < RECORDS; i++) apl_table_write(table, i, record);
    dawdle(&seed);
  }
  atomic_store(&done, 1);
  return NULL;
}

static void *read_table(void *argument)
{
  uint64_t seed = (uint64_t)(uintptr_t)argument, record[RECORD_WORDS], seen[RECORDS] = {0};
  const struct apl_table *table = apl_table_join(table_memory);
  while (!atomic_load(&done)) {
    const uint32_t index = (uint32_t)random_below(&seed, RECORDS);
    const uint64_t version = apl_table_read(table, index, record);
    CHECK(version >= seen[index]); /* never back in time */
    if (version) check_whole(record, RECORD_WORDS, version);
    seen[index] = version;
  }
  return NULL;
}

static void a_table_of(int demote)
{
  pthread_t threads[3];
  CHECK(apl_table_footprint(8 * RECORD_WORDS, RECORDS) <= sizeof table_memory);
  CHECK(apl_table_new(table_memory, 8 * RECORD_WORDS, RECORDS, "races"));
  apl_table_demote_set(apl_table_join(table_memory), demote);
  atomic_store(&done, 0);
  for (uintptr_t i = 0; i < 2; i++) CHECK_EQUAL(pthread_create(&threads[i], NULL, read_table, (void *)(i + 1)), 0);
  CHECK_EQUAL(pthread_create(&threads[2], NULL, write_table, (void *)5), 0);
  for (int i = 0; i < 3; i++) CHECK_EQUAL(pthread_join(threads[i], NULL), 0);
}

static void a_table_between_threads(void) { a_table_of(0); }
static void a_table_that_is_pushed_out_between_threads(void) { a_table_of(1); }

static void *write_words(void *argument)
{
  (void)argument;
  struct apl_control *control = apl_control_join(control_memory);
  struct apl_counters *counters = apl_counters_join(counters_memory);
  struct apl_histogram *histogram = apl_histogram_join(histogram_memory);
  char name[32];
  for (uint64_t i = 0; i < EVENTS; i++) {
    snprintf(name, sizeof name, "counter %d", (int)(i % APL_COUNTERS_MAX));
    apl_counters_add(counters, apl_counters_name(counters, name), 1);
    apl_histogram_record(histogram, i);
    apl_control_beat(control, i, i, i);
    if (i % 100 == 0) apl_control_fail(control, APL_STATE_STALL, APL_ERR_FULL, name);
    if (i % 100 == 50) apl_control_set(control, APL_STATE_RUN);
  }
  atomic_store(&done, 1);
  return NULL;
}

static void words_between_threads(void)
{
  static uint64_t counts[APL_HISTOGRAM_BUCKETS];
  struct apl_control_info info;
  pthread_t thread;
  CHECK(apl_control_new(control_memory) && apl_counters_new(counters_memory) && apl_histogram_new(histogram_memory, "x", "ns"));
  apl_control_boot(apl_control_join(control_memory), 1);
  atomic_store(&done, 0);
  CHECK_EQUAL(pthread_create(&thread, NULL, write_words, NULL), 0);
  for (uint64_t sum = 0, before = 0; !atomic_load(&done); before = sum) {
    apl_control_info(apl_control_join(control_memory), &info);
    sum = apl_histogram_counts(apl_histogram_join(histogram_memory), counts);
    CHECK(sum >= before);
    const struct apl_counters *counters = apl_counters_join(counters_memory);
    for (uint32_t i = 0; i < apl_counters_count(counters); i++) CHECK(strncmp(apl_counters_name_of(counters, i), "counter ", 8) == 0);
  }
  CHECK_EQUAL(pthread_join(thread, NULL), 0);
  CHECK_EQUAL(apl_histogram_counts(apl_histogram_join(histogram_memory), counts), EVENTS);
}

int main(void)
{
  RUN(a_ring_between_threads);
  RUN(a_table_between_threads);
  RUN(a_table_that_is_pushed_out_between_threads);
  RUN(words_between_threads);
  return 0;
}
