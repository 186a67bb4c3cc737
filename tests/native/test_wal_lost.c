/* What may be done to the log's files under it, on the kernel's own file system: a segment cut short
 * (a store into it is then a SIGBUS), removed, its directory removed. The log does not die, says what
 * is wrong, passes over what comes meanwhile, and goes on by itself when it can. */
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "apl/marks.h"
#include "wal_fixture.h"

static char dir[64];
static struct apl_marks marks_memory;

static void *open_here(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 1000000;
  config.marks = apl_marks_new(&marks_memory);
  return open_wal(&config);
}

static void first_segment(char path[128])
{
  snprintf(path, 128, "%s/test-%020d.wal", dir, 1);
}

/* Tick and give until the log has repaired itself once more, or said that it cannot. Returns the code. */
static int until_repaired(void *state, uint64_t *from)
{
  struct apl_wal_marks marks;
  int rc = 0;
  for (int i = 0; i < 20000; i++) {
    struct apl_slot slots[4];
    fill_slots(slots, 4, 0, *from);
    rc = apl_wal_stage_ops.on_events(state, 0, slots, 4, NULL);
    if (rc < 0 && rc != APL_ERR_NO_SPACE) return rc;
    if (rc == 0) *from += 4;
    rc = apl_wal_stage_ops.on_tick(state, 9000, NULL);
    if (rc < 0) return rc;
    apl_wal_marks(state, &marks);
    if (marks.repairs > 0 && apl_marks_accepting(&marks_memory)) return 0;
    usleep(500);
  }
  CHECK(!"it does not go on");
  return rc;
}

static void all_is_there(uint64_t from)
{
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  CHECK_EQUAL(verdict.events + verdict.gap_events, from);
}

static void a_file_cut_behind_what_was_written_is_written_again(void)
{
  char path[128];
  void *state = open_here();
  uint64_t from = 0;
  for (; from < 100; from += 10) give(state, 0, from, 10);
  first_segment(path);
  for (int i = 0; i < 2000 && access(path, F_OK) != 0; i++) usleep(500); /* it has its name */
  CHECK_EQUAL(truncate(path, 16384), 0);
  for (int i = 0; i < 30; i++, from += 10) { /* across the new end: a SIGBUS each page, or parked */
    struct apl_slot slots[10];
    fill_slots(slots, 10, 0, from);
    CHECK_EQUAL(apl_wal_stage_ops.on_events(state, 0, slots, 10, NULL), 0);
  }
  CHECK_EQUAL(until_repaired(state, &from), 0);
  give(state, 0, from, 10);
  close_wal(state);
  all_is_there(from + 10);
}

static void a_file_whose_records_are_gone_ends_the_stage_with_a_sentence(void)
{
  char path[128];
  void *state = open_here();
  uint64_t from = 0;
  for (; from < 400; from += 10) give(state, 0, from, 10);
  first_segment(path);
  for (int i = 0; i < 2000 && access(path, F_OK) != 0; i++) usleep(500);
  CHECK_EQUAL(truncate(path, 8192), 0);
  CHECK_EQUAL(until_repaired(state, &from), APL_ERR_CORRUPT);
  CHECK(strstr(apl_err_text(), "is lost behind byte"));
  CHECK(!apl_marks_accepting(&marks_memory));
  close_wal(state);
  struct apl_wal_config config = config_of(dir);
  state = open_wal(&config); /* and the next start recovers what is left */
  struct apl_wal_recovery recovery;
  apl_wal_recovery(state, &recovery);
  CHECK(recovery.verdict == APL_WAL_TRUNCATED || recovery.verdict == APL_WAL_TORN_TAIL);
  CHECK(recovery.last_sequence > 10);
  give(state, 0, 1000, 10);
  close_wal(state);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_OK);
}

static void a_removed_segment_is_written_again(void)
{
  char path[128];
  void *state = open_here();
  uint64_t from = 0;
  for (; from < 100; from += 10) give(state, 0, from, 10);
  first_segment(path);
  for (int i = 0; i < 2000 && access(path, F_OK) != 0; i++) usleep(500);
  CHECK_EQUAL(unlink(path), 0);
  CHECK_EQUAL(until_repaired(state, &from), 0);
  CHECK_EQUAL(access(path, F_OK), 0);
  close_wal(state);
  all_is_there(from);
}

static void a_removed_directory_is_waited_for(void)
{
  void *state = open_here();
  uint64_t from = 0;
  for (; from < 100; from += 10) give(state, 0, from, 10);
  remove_dir(dir);
  for (int i = 0; i < 20000 && apl_marks_accepting(&marks_memory); i++) {
    usleep(500);
    CHECK_EQUAL(apl_wal_stage_ops.on_tick(state, 9000, NULL), 0);
  }
  struct apl_marks_info info;
  apl_marks_info(&marks_memory, &info);
  CHECK(!info.accepting);
  CHECK(strstr(info.text, "was removed"));
  CHECK(strstr(apl_wal_stage_ops.trouble(state), "only cancels pass"));
  for (int i = 0; i < 10; i++, from += 10) {
    struct apl_slot slots[10];
    fill_slots(slots, 10, 0, from);
    CHECK_EQUAL(apl_wal_stage_ops.on_events(state, 0, slots, 10, NULL), 0);
  }
  CHECK_EQUAL(mkdir(dir, 0755), 0);
  CHECK_EQUAL(until_repaired(state, &from), 0);
  apl_marks_info(&marks_memory, &info);
  CHECK(info.unlogged >= 100);
  close_wal(state);
  all_is_there(from);
}

/* A SIGBUS that is none of the log's kills as ever. */
static void other_faults_are_not_hidden(void)
{
  signal(SIGBUS, SIG_DFL); /* a sanitizer has its own */
  void *state = open_here();
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    const int fd = open("/tmp", O_TMPFILE | O_RDWR, 0600);
    volatile char *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    memory[0] = 1; /* an empty file has no such page */
    _exit(0);
  }
  int status;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS);
  close_wal(state);
}

int main(void)
{
  make_dir(dir);
  RUN(a_file_cut_behind_what_was_written_is_written_again);
  RUN(a_file_whose_records_are_gone_ends_the_stage_with_a_sentence);
  RUN(a_removed_segment_is_written_again);
  RUN(a_removed_directory_is_waited_for);
  RUN(other_faults_are_not_hidden);
  remove_dir(dir);
  return 0;
}
