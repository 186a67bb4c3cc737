/* The roster of a feed: keys, room, second keys, a reference, a table that outlives the feed, texts. */
#include "apl/roster.h"
#include "apl/base.h"
#include "apl/table.h"
#include "check.h"

enum { CAPACITY = 4 };

static void *memory;
static const struct apl_feed_config plain = {.instrument_base = 10};

static struct apl_roster *new_roster(const struct apl_feed_config *config, struct apl_table *table)
{
  free(memory);
  memory = aligned_alloc(64, apl_align_up(apl_roster_footprint(CAPACITY), 64));
  const struct apl_context context = {.table = table};
  return apl_roster_new(memory, CAPACITY, config, &context);
}

static void finds_and_fills(void)
{
  struct apl_roster *roster = new_roster(&plain, NULL);
  CHECK(!apl_roster_find(roster, 1, 7));
  struct apl_instrument *a = apl_roster_add(roster, 1, 7), *b = apl_roster_add(roster, 2, 7);
  CHECK_EQUAL(a->id, 11);
  CHECK_EQUAL(b->id, 12);
  CHECK(strcmp(a->symbol, "#7") == 0);
  CHECK(apl_roster_find(roster, 1, 7) == a && apl_roster_find(roster, 2, 7) == b);
  CHECK(apl_roster_add(roster, 1, 8) && apl_roster_add(roster, 1, UINT32_MAX));
  CHECK(!apl_roster_add(roster, 1, 9));
  CHECK_EQUAL(roster->ignored, 1);
  CHECK(!apl_roster_find(roster, 1, 9));
}

static void binds_second_keys(void)
{
  struct apl_roster *roster = new_roster(&plain, NULL);
  struct apl_instrument *a = apl_roster_add(roster, 0, 7), *b = apl_roster_add(roster, 0, 8);
  apl_roster_bind(roster, 5, 7, a);
  CHECK(apl_roster_find(roster, 5, 7) == a);
  apl_roster_bind(roster, 5, 7, b);
  CHECK(apl_roster_find(roster, 5, 7) == b);
  for (uint32_t key = 0; key < 1000; key++) apl_roster_bind(roster, 6, key, a); /* more than there is room for */
  CHECK_EQUAL(roster->bound, CAPACITY);
  CHECK(!apl_roster_find(roster, 6, 999));
}

static void takes_a_reference(void)
{
  const struct apl_instrument known[] = {{.id = 77, .venue_id = 7, .symbol = "ESM4", .tick = 5},
                                         {.venue_id = 7, .symbol = "TWIN"},
                                         {.venue_id = 8, .symbol = "NQM4"}};
  const struct apl_feed_config config = {.instrument_base = 10, .reference = known, .reference_count = 3};
  struct apl_roster *roster = new_roster(&config, NULL);
  CHECK_EQUAL(roster->count, 2);
  const struct apl_instrument *a = apl_roster_find(roster, 0, 7);
  CHECK_EQUAL(a->id, 11);
  CHECK_EQUAL(a->tick, 5);
  CHECK(strcmp(a->symbol, "ESM4") == 0);
}

static void a_restarted_feed_keeps_its_ids(void)
{
  static APL_ALIGNED(128) uint8_t table_memory[65536];
  CHECK(apl_table_footprint(sizeof(struct apl_instrument), 3) <= sizeof table_memory);
  CHECK(apl_table_new(table_memory, sizeof(struct apl_instrument), 3, "instruments"));
  struct apl_table *table = apl_table_join(table_memory);
  struct apl_output output = {.writer = NULL};
  struct apl_roster *roster = new_roster(&plain, table);
  CHECK_EQUAL(roster->capacity, 3); /* no more than the table holds */
  for (uint32_t id = 20; id < 23; id++)
    apl_roster_commit(roster, apl_roster_add(roster, 1, id), APL_BOOK_ACTION_ADD, 0, 99, &output);
  CHECK_EQUAL(output.count, 3);
  CHECK_EQUAL(output.scratch.definition.instrument, 13);
  CHECK_EQUAL(apl_table_count(table), 3);
  roster = new_roster(&plain, table);
  CHECK_EQUAL(roster->count, 3);
  CHECK_EQUAL(apl_roster_find(roster, 1, 21)->id, 12);
  CHECK(!apl_roster_add(roster, 1, 30));
  apl_roster_announce(roster, 5, &output);
  CHECK_EQUAL(output.count, 6);
}

static void texts(void)
{
  char field[4];
  apl_roster_text(field, sizeof field, "AB  ", 4);
  CHECK(memcmp(field, "AB\0\0", 4) == 0);
  apl_roster_text(field, sizeof field, "ABCDEFGH", 8);
  CHECK(memcmp(field, "ABCD", 4) == 0);
  apl_roster_text(field, sizeof field, "A\0zz", 4);
  CHECK(memcmp(field, "A\0\0\0", 4) == 0);
  apl_roster_text(field, sizeof field, "    ", 4);
  CHECK(memcmp(field, "\0\0\0\0", 4) == 0);
}

int main(void)
{
  RUN(finds_and_fills);
  RUN(binds_second_keys);
  RUN(takes_a_reference);
  RUN(a_restarted_feed_keeps_its_ids);
  RUN(texts);
  free(memory);
  return 0;
}
