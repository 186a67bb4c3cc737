/* Counters: refusals, six verbs, names kept over restarts, the limit, random against a simple model. */
#include "apl/counters.h"
#include "apl/err.h"
#include "check.h"
#include "random.h"

static APL_ALIGNED(128) uint8_t memory[8192];

static struct apl_counters *new_counters(void)
{
  struct apl_counters *counters = apl_counters_join(apl_counters_new(memory));
  CHECK(counters);
  return counters;
}

static void refuses_bad_arguments(void)
{
  CHECK(!apl_counters_new(NULL));
  CHECK(!apl_counters_new(memory + 8));
  CHECK(!apl_counters_join(NULL));
  CHECK(!apl_counters_join(memory + 8));
  memset(memory, 0, sizeof memory);
  CHECK(!apl_counters_join(memory));
  struct apl_counters *counters = new_counters();
  CHECK_EQUAL(apl_counters_name(counters, NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_counters_name(counters, ""), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_counters_name(counters, "a name that is longer than a name"), APL_ERR_ARGUMENT);
}

static void lives_its_six_verbs(void)
{
  CHECK(apl_counters_footprint() <= sizeof memory);
  CHECK_EQUAL(apl_counters_align(), 128);
  CHECK(apl_counters_leave(new_counters()) == memory);
  CHECK(apl_counters_delete(memory) == memory);
  CHECK(!apl_counters_join(memory));
}

static void null_counters_count_nothing(void)
{
  CHECK_EQUAL(apl_counters_name(NULL, "x"), 0);
  apl_counters_set(NULL, 0, 1);
  apl_counters_add(NULL, 0, 1);
  CHECK_EQUAL(apl_counters_count(NULL), 0);
  CHECK_EQUAL(apl_counters_value(NULL, 0), 0);
}

static void a_restart_finds_the_old_value(void)
{
  struct apl_counters *counters = new_counters();
  const int index = apl_counters_name(counters, "gaps");
  apl_counters_add(counters, index, 5);
  counters = apl_counters_join(memory);
  CHECK_EQUAL(apl_counters_name(counters, "other"), 1);
  CHECK_EQUAL(apl_counters_name(counters, "gaps"), index);
  apl_counters_add(counters, index, 2);
  CHECK_EQUAL(apl_counters_value(counters, (uint32_t)index), 7);
  CHECK(strcmp(apl_counters_name_of(counters, 0), "gaps") == 0);
  CHECK(strcmp(apl_counters_name_of(counters, 2), "") == 0);
}

static void past_the_limit_is_refused(void)
{
  struct apl_counters *counters = new_counters();
  char name[32];
  for (int i = 0; i < APL_COUNTERS_MAX; i++) {
    snprintf(name, sizeof name, "counter %d", i);
    CHECK_EQUAL(apl_counters_name(counters, name), i);
  }
  CHECK_EQUAL(apl_counters_name(counters, "one more"), APL_ERR_FULL);
  CHECK_EQUAL(apl_counters_name(counters, "counter 127"), 127);
  apl_counters_set(counters, -6, 1);
  apl_counters_set(counters, APL_COUNTERS_MAX, 1);
  apl_counters_add(counters, APL_COUNTERS_MAX, 1);
  CHECK_EQUAL(apl_counters_value(counters, APL_COUNTERS_MAX), 0);
}

static void random_counts_agree_with_a_model(void)
{
  struct apl_counters *counters = new_counters();
  uint64_t model[40] = {0}, seed = 3;
  char name[32];
  for (int i = 0; i < 50000; i++) {
    const uint64_t which = random_below(&seed, 40), amount = random_below(&seed, 1000);
    snprintf(name, sizeof name, "c%d", (int)which);
    const int index = apl_counters_name(counters, name);
    if (random_below(&seed, 4)) apl_counters_add(counters, index, amount), model[which] += amount;
    else apl_counters_set(counters, index, amount), model[which] = amount;
    CHECK(apl_counters_value(counters, (uint32_t)index) == model[which]);
  }
}

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(lives_its_six_verbs);
  RUN(null_counters_count_nothing);
  RUN(a_restart_finds_the_old_value);
  RUN(past_the_limit_is_refused);
  RUN(random_counts_agree_with_a_model);
  return 0;
}
