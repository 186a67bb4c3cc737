/* Control: refusals, six verbs, lives, every change of state against the picture in apl/control.h, the sentence. */
#include <unistd.h>

#include "apl/control.h"
#include "apl/err.h"
#include "apl/region.h"
#include "check.h"
#include "random.h"

static APL_ALIGNED(128) uint8_t memory[4096];

static struct apl_control *new_control(void)
{
  struct apl_control *control = apl_control_join(apl_control_new(memory));
  CHECK(control);
  return control;
}

static struct apl_control_info info_of(const struct apl_control *control)
{
  struct apl_control_info info;
  apl_control_info(control, &info);
  return info;
}

static void refuses_bad_memory(void)
{
  CHECK(!apl_control_new(NULL));
  CHECK(!apl_control_new(memory + 64));
  CHECK(!apl_control_join(NULL));
  CHECK(!apl_control_join(memory + 8));
  memset(memory, 0, sizeof memory);
  CHECK(!apl_control_join(memory));
  CHECK(strstr(apl_err_text(), "no control"));
}

static void lives_its_six_verbs(void)
{
  CHECK(apl_control_footprint() <= sizeof memory);
  CHECK_EQUAL(apl_control_align(), 128);
  struct apl_control *control = new_control();
  CHECK(apl_control_leave(control) == memory);
  CHECK(apl_control_delete(memory) == memory);
  CHECK(!apl_control_join(memory));
  CHECK(!apl_control_delete(memory));
}

static void a_life_begins_with_who_and_when(void)
{
  struct apl_control *control = new_control();
  CHECK_EQUAL(info_of(control).state, APL_STATE_NONE);
  CHECK_EQUAL(info_of(control).cpu, -1);
  apl_control_boot(control, 77);
  apl_control_placed(control, 3, 50, 1);
  apl_control_beat(control, 88, 10, 4);
  const struct apl_control_info info = info_of(control);
  CHECK_EQUAL(info.state, APL_STATE_BOOT);
  CHECK_EQUAL(info.epoch, 1);
  CHECK_EQUAL(info.pid, getpid());
  CHECK(apl_process_alive(info.pid, info.start));
  CHECK_EQUAL(info.started_ns, 77);
  CHECK_EQUAL(info.heartbeat_ns, 88);
  CHECK_EQUAL(info.turns, 10);
  CHECK_EQUAL(info.busy_turns, 4);
  CHECK_EQUAL(info.cpu, 3);
  CHECK_EQUAL(info.realtime, 50);
  CHECK_EQUAL(info.locked, 1);
  apl_control_boot(control, 99);
  CHECK_EQUAL(info_of(control).epoch, 2);
  CHECK_EQUAL(info_of(control).turns, 0);
}

static void every_change_is_as_drawn(void)
{
  static const char *const allowed[] = {
    "BOOT RUN", "BOOT STALL", "BOOT DRAIN", "BOOT FAIL", "RUN STALL", "RUN DRAIN", "RUN FAIL", "STALL RUN", "STALL DRAIN",
    "STALL FAIL", "DRAIN HALT", "DRAIN FAIL",
  };
  for (uint32_t from = 0; from <= APL_STATE_FAIL; from++)
    for (uint32_t to = 0; to <= APL_STATE_FAIL; to++) {
      struct apl_control *control = new_control();
      apl_control_fail(control, from, 0, ""); /* any state, by force */
      char change[32];
      snprintf(change, sizeof change, "%s %s", apl_control_state_name(from), apl_control_state_name(to));
      int want = from == to;
      for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) want |= strcmp(change, allowed[i]) == 0;
      CHECK_EQUAL(apl_control_set(control, to), want ? 0 : APL_ERR_ARGUMENT);
      CHECK_EQUAL(info_of(control).state, want ? to : from);
    }
  CHECK_EQUAL(apl_control_set(new_control(), 7), APL_ERR_ARGUMENT);
  CHECK(strcmp(apl_control_state_name(99), "?") == 0);
}

static void a_sentence_stays_until_it_is_over(void)
{
  struct apl_control *control = new_control();
  apl_control_boot(control, 1);
  apl_control_set(control, APL_STATE_RUN);
  apl_control_fail(control, APL_STATE_STALL, APL_ERR_NO_SPACE, "the disk is full");
  CHECK_EQUAL(info_of(control).error, APL_ERR_NO_SPACE);
  CHECK(strcmp(info_of(control).text, "the disk is full") == 0);
  apl_control_set(control, APL_STATE_RUN);
  CHECK_EQUAL(info_of(control).error, 0);
  CHECK(strcmp(info_of(control).text, "") == 0);
  char longer[400];
  memset(longer, 'x', sizeof longer - 1);
  longer[sizeof longer - 1] = '\0';
  apl_control_fail(control, APL_STATE_FAIL, APL_ERR_FORMAT, longer);
  CHECK_EQUAL(strlen(info_of(control).text), 255);
  apl_control_fail(control, APL_STATE_FAIL, APL_ERR_FORMAT, NULL);
  CHECK_EQUAL(strlen(info_of(control).text), 0);
  apl_control_boot(control, 2);
  CHECK_EQUAL(info_of(control).error, 0);
}

/* The same random life in a struct of plain fields. */
static void random_lives_agree_with_a_model(void)
{
  uint64_t seed = 7;
  struct apl_control *control = new_control();
  uint32_t state = 0, epoch = 0;
  uint64_t beat = 0;
  for (int i = 0; i < 20000; i++) {
    const uint32_t to = (uint32_t)random_below(&seed, 8);
    if (to == 7) apl_control_beat(control, beat = random_next(&seed), 1, 1);
    else if (to == APL_STATE_BOOT && random_below(&seed, 2)) apl_control_boot(control, beat = (uint64_t)i), state = to, epoch++;
    else if (apl_control_set(control, to) == 0) state = to;
    const struct apl_control_info info = info_of(control);
    CHECK_EQUAL(info.state, state);
    CHECK_EQUAL(info.epoch, epoch);
    CHECK(info.heartbeat_ns == beat);
  }
}

int main(void)
{
  RUN(refuses_bad_memory);
  RUN(lives_its_six_verbs);
  RUN(a_life_begins_with_who_and_when);
  RUN(every_change_is_as_drawn);
  RUN(a_sentence_stays_until_it_is_over);
  RUN(random_lives_agree_with_a_model);
  return 0;
}
