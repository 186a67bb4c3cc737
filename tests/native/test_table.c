/* Table: refusals, six verbs, rotating snapshots, a writer that died half way, random against a simple model. */
#include "apl/table.h"
#include "apl/err.h"
#include "check.h"
#include "random.h"

enum { WORDS = 5, RECORD = 8 * WORDS, CAPACITY = 9 };

static APL_ALIGNED(128) uint8_t memory[16384];

static struct apl_table *new_table(void)
{
  struct apl_table *table = apl_table_join(apl_table_new(memory, RECORD, CAPACITY, "test"));
  CHECK(table);
  return table;
}

static void fill(uint64_t *record, uint64_t value)
{
  for (int i = 0; i < WORDS; i++) record[i] = value;
}

static void refuses_bad_arguments(void)
{
  CHECK_EQUAL(apl_table_footprint(0, 1), 0);
  CHECK_EQUAL(apl_table_footprint(12, 1), 0);
  CHECK_EQUAL(apl_table_footprint(65544, 1), 0);
  CHECK_EQUAL(apl_table_footprint(8, 0), 0);
  CHECK_EQUAL(apl_table_footprint(8, (1 << 24) + 1), 0);
  CHECK(!apl_table_new(NULL, RECORD, 1, "x"));
  CHECK(!apl_table_new(memory + 8, RECORD, 1, "x"));
  CHECK(!apl_table_new(memory, 7, 1, "x"));
  CHECK(!apl_table_new(memory, RECORD, 1, NULL));
  CHECK(!apl_table_new(memory, RECORD, 1, "a name that is longer than a name"));
  CHECK(!apl_table_join(NULL));
  CHECK(!apl_table_join(memory + 8));
  memset(memory, 0, sizeof memory);
  CHECK(!apl_table_join(memory));
  CHECK(strstr(apl_err_text(), "no table"));
}

static void lives_its_six_verbs(void)
{
  CHECK(apl_table_footprint(RECORD, CAPACITY) <= sizeof memory);
  struct apl_table *table = new_table();
  CHECK_EQUAL(apl_table_align(), 128);
  CHECK_EQUAL(apl_table_capacity(table), CAPACITY);
  CHECK_EQUAL(apl_table_record_bytes(table), RECORD);
  apl_table_count_set(table, 3);
  CHECK_EQUAL(apl_table_count(table), 3);
  CHECK(apl_table_leave(table) == memory);
  CHECK(apl_table_delete(memory) == memory);
  CHECK(!apl_table_join(memory));
}

static void what_was_never_written_is_version_zero(void)
{
  struct apl_table *table = new_table();
  uint64_t record[WORDS];
  CHECK_EQUAL(apl_table_read(table, 0, record), 0);
  CHECK_EQUAL(apl_table_read(table, CAPACITY, record), 0);
  CHECK_EQUAL(apl_table_version(table, CAPACITY), 0);
}

static void a_writer_that_died_half_way_leaves_the_version_before(void)
{
  struct apl_table *table = new_table();
  uint64_t record[WORDS];
  for (uint64_t i = 1; i <= 6; i++) {
    fill(record, i);
    apl_table_write(table, 2, record);
  }
  uint64_t *half = apl_table_prepare(table, 2);
  half[0] = 999;
  CHECK_EQUAL(apl_table_read(table, 2, record), 6);
  CHECK_EQUAL(record[0], 6);
  fill(record, 7); /* its successor writes the same slot again */
  apl_table_write(apl_table_join(memory), 2, record);
  CHECK_EQUAL(apl_table_read(table, 2, record), 7);
  CHECK_EQUAL(record[WORDS - 1], 7);
}

static void a_reader_does_not_see_the_next_three_writes_half_done(void)
{
  struct apl_table *table = new_table();
  uint64_t record[WORDS];
  for (uint64_t i = 1; i < 40; i++) {
    uint64_t *slot = apl_table_prepare(table, 0);
    fill(slot, i); /* not committed: the reader still has the one before */
    CHECK_EQUAL(apl_table_read(table, 0, record), i - 1);
    if (i > 1) CHECK_EQUAL(record[0], i - 1);
    apl_table_commit(table, 0);
    CHECK_EQUAL(apl_table_read(table, 0, record), i);
  }
}

static void random_writes_agree_with_a_model(int demote)
{
  struct apl_table *table = new_table();
  CHECK_EQUAL(apl_table_demote(table), 0);
  apl_table_demote_set(table, demote);
  CHECK_EQUAL(apl_table_demote(apl_table_join(memory)), demote);
  uint64_t value[CAPACITY] = {0}, version[CAPACITY] = {0}, seed = 5, record[WORDS];
  for (int i = 0; i < 100000; i++) {
    const uint32_t index = (uint32_t)random_below(&seed, CAPACITY);
    if (random_below(&seed, 2)) {
      value[index] = random_next(&seed);
      version[index]++;
      fill(record, value[index]);
      apl_table_write(table, index, record);
    }
    CHECK(apl_table_version(table, index) == version[index]);
    CHECK(apl_table_read(table, index, record) == version[index]);
    for (int w = 0; version[index] && w < WORDS; w++) CHECK(record[w] == value[index]);
  }
}

static void random_writes(void) { random_writes_agree_with_a_model(0); }
static void random_writes_pushed_out(void) { random_writes_agree_with_a_model(1); }

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(lives_its_six_verbs);
  RUN(what_was_never_written_is_version_zero);
  RUN(a_writer_that_died_half_way_leaves_the_version_before);
  RUN(a_reader_does_not_see_the_next_three_writes_half_done);
  RUN(random_writes);
  RUN(random_writes_pushed_out);
  return 0;
}
