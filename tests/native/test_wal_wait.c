/* How the helper finds records that somebody waits for: it looks without sleeping for a while after
 * the last one, in naps after that, and sleeps where nobody waits. Measured as processor time and
 * as sleeps of the helper alone, which a busy machine does not add to. */
#include <sched.h>
#include <time.h>

#include "wal_fixture.h"

enum { SPAN_US = 200000 };
static const uint64_t minute_ns = UINT64_C(60000000000);
static char dir[64];

/* The youngest thread of this process. */
static long youngest(void)
{
  long last = 0;
  DIR *tasks = opendir("/proc/self/task");
  CHECK(tasks);
  for (struct dirent *entry; (entry = readdir(tasks));)
    if (atol(entry->d_name) > last) last = atol(entry->d_name);
  closedir(tasks);
  return last;
}

/* The helper begins before the touch thread, so it is the eldest behind those that were there. */
static long helper_behind(long others)
{
  long first = 0;
  DIR *tasks = opendir("/proc/self/task");
  CHECK(tasks);
  for (struct dirent *entry; (entry = readdir(tasks));) {
    const long task = atol(entry->d_name);
    if (task > others && (!first || task < first)) first = task;
  }
  closedir(tasks);
  CHECK(first > 0);
  return first;
}

struct effort {
  uint64_t cpu_ns;
  long sleeps;
};

static struct effort effort_of(long task)
{
  char path[64], line[128];
  struct effort effort = {0};
  unsigned long long ns;
  snprintf(path, sizeof path, "/proc/self/task/%ld/schedstat", task);
  FILE *file = fopen(path, "r");
  CHECK(file && fscanf(file, "%llu", &ns) == 1);
  fclose(file);
  effort.cpu_ns = ns;
  snprintf(path, sizeof path, "/proc/self/task/%ld/status", task);
  file = fopen(path, "r");
  CHECK(file);
  while (fgets(line, sizeof line, file))
    if (sscanf(line, "voluntary_ctxt_switches: %ld", &effort.sleeps) == 1) break;
  fclose(file);
  return effort;
}

/* What the helper does in a while in which nothing happens; segments were touched before. */
static struct effort effort_in_quiet(long task)
{
  const struct effort before = effort_of(task);
  usleep(SPAN_US);
  const struct effort after = effort_of(task);
  return (struct effort){after.cpu_ns - before.cpu_ns, after.sleeps - before.sleeps};
}

static struct apl_marks *marks_of(struct apl_wal_config *config)
{
  static struct apl_marks memory;
  config->marks = apl_marks_new(&memory);
  config->rings[1].eager = 1;
  config->sync_ns = minute_ns;
  return config->marks;
}

static void wait_until_durable(const struct apl_marks *marks, uint64_t end)
{
  while (apl_marks_next(marks, 1, APL_MARK_DURABLE) < end) sched_yield();
}

/* Each of many is durable without any other reason to sync, whatever the helper does in between. */
static void makes_durable(uint64_t poll_ns, uint64_t nap_ns, uint64_t pause_us)
{
  struct apl_wal_config config = config_of(dir);
  struct apl_marks *marks = marks_of(&config);
  config.poll_ns = poll_ns;
  config.nap_ns = nap_ns;
  void *state = open_wal(&config);
  for (uint64_t i = 0; i < 50; i++) {
    give(state, 0, i, 1);
    give(state, 1, i, 1);
    wait_until_durable(marks, i + 1);
    CHECK(apl_marks_next(marks, 0, APL_MARK_DURABLE) >= i + 1); /* what lies before it is, too */
    if (pause_us) usleep((useconds_t)pause_us);
  }
  close_wal(state);
  uint64_t next[2];
  CHECK_EQUAL(read_log(dir, next).code, APL_WAL_OK);
  CHECK_EQUAL(next[1], 50);
  empty_dir(dir);
}

static void finds_them_by_looking_all_the_time(void) { makes_durable(minute_ns, 0, 0); }
static void finds_them_between_naps(void) { makes_durable(0, 100000, 0); }
static void finds_them_when_it_looked_and_naps_again(void) { makes_durable(200000, 1000000, 2000); }

static void looks_without_sleeping_only_behind_one_that_was_waited_for(void)
{
  struct apl_wal_config config = config_of(dir);
  struct apl_marks *marks = marks_of(&config);
  config.poll_ns = minute_ns;
  config.nap_ns = 10000000;
  const long others = youngest();
  void *state = open_wal(&config);
  const long helper = helper_behind(others);
  give(state, 0, 0, 64); /* nobody waits for these */
  usleep(SPAN_US / 2);
  const struct effort before = effort_in_quiet(helper);
  CHECK(before.cpu_ns < SPAN_US * UINT64_C(500));
  CHECK(before.sleeps >= 1);
  give(state, 1, 0, 1);
  wait_until_durable(marks, 1);
  int turns = 0; /* a page fault that it takes ahead may sleep, until all are taken */
  while (effort_in_quiet(helper).sleeps > 0) CHECK(++turns < 50);
  close_wal(state);
  empty_dir(dir);
}

static void naps_again_when_its_time_is_over(void)
{
  struct apl_wal_config config = config_of(dir);
  struct apl_marks *marks = marks_of(&config);
  config.poll_ns = 1000000;
  config.nap_ns = SPAN_US * UINT64_C(500);
  const long others = youngest();
  void *state = open_wal(&config);
  const long helper = helper_behind(others);
  give(state, 1, 0, 1);
  wait_until_durable(marks, 1);
  usleep(SPAN_US / 2);
  CHECK(effort_in_quiet(helper).cpu_ns < SPAN_US * UINT64_C(500));
  close_wal(state);
  empty_dir(dir);
}

static void sleeps_where_nobody_waits(void)
{
  struct apl_wal_config config = config_of(dir);
  marks_of(&config);
  config.rings[1].eager = 0;
  config.poll_ns = minute_ns;
  config.nap_ns = 1000;
  const long others = youngest();
  void *state = open_wal(&config);
  const long helper = helper_behind(others);
  give(state, 1, 0, 64);
  usleep(SPAN_US / 2);
  const struct effort effort = effort_in_quiet(helper);
  CHECK(effort.cpu_ns < SPAN_US * UINT64_C(500));
  CHECK(effort.sleeps <= 2);
  close_wal(state);
  empty_dir(dir);
}

/* The end of a segment wakes it from a nap: the next one is wanted, whoever waits for what. */
static void prepares_segments_while_it_naps(void)
{
  struct apl_wal_config config = config_of(dir);
  marks_of(&config);
  config.nap_ns = 1000000;
  void *state = open_wal(&config);
  for (uint64_t i = 0; i < 200; i++) give(state, 0, i * 128, 128);
  close_wal(state);
  uint64_t next[2];
  CHECK_EQUAL(read_log(dir, next).code, APL_WAL_OK);
  CHECK_EQUAL(next[0], 200 * 128);
  empty_dir(dir);
}

int main(void)
{
  make_dir(dir);
  RUN(finds_them_by_looking_all_the_time);
  RUN(finds_them_between_naps);
  RUN(finds_them_when_it_looked_and_naps_again);
  RUN(looks_without_sleeping_only_behind_one_that_was_waited_for);
  RUN(naps_again_when_its_time_is_over);
  RUN(sleeps_where_nobody_waits);
  RUN(prepares_segments_while_it_naps);
  remove_dir(dir);
  return 0;
}
