/* A full disk: the log stops accepting, passes over what comes, says so, and goes on by itself with
 * GAP records when there is room again; with `hold` it takes nothing instead. Needs root for a small
 * tmpfs of its own. */
#include <errno.h>
#include <sched.h>
#include <sys/mount.h>

#include "wal_fixture.h"

static char dir[64], filler[128];

static void fill_disk(size_t bytes)
{
  const int fd = open(filler, O_WRONLY | O_CREAT, 0600);
  CHECK(fd >= 0);
  CHECK_EQUAL(posix_fallocate(fd, 0, (off_t)bytes), 0);
  close(fd);
}

static void says_so_when_it_cannot_even_begin(void)
{
  fill_disk((1 << 20) - 32768);
  struct apl_wal_config config = config_of(dir);
  void *state = new_state(&config);
  CHECK_EQUAL(apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}), APL_ERR_NO_SPACE);
  CHECK(strstr(apl_err_text(), "64 KiB"));
  CHECK(strstr(apl_err_text(), "are free"));
  CHECK_EQUAL(unlink(filler), 0);
  CHECK_EQUAL(apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}), 0);
  close_wal(state);
  empty_dir(dir);
}

/* Events on the first ring until the log does not accept. Returns the sequence behind the last one given. */
static uint64_t fill_until_it_refuses(void *state, const struct apl_marks *marks, struct apl_marks_info *info)
{
  struct apl_slot slots[16];
  uint64_t from = 0;
  for (info->accepting = 1; info->accepting; from += 16) {
    fill_slots(slots, 16, 0, from);
    const int rc = apl_wal_stage_ops.on_events(state, 0, slots, 16, NULL);
    if (rc == APL_ERR_NO_SPACE) from -= 16, usleep(500); /* it may only be slow */
    else CHECK_EQUAL(rc, 0);
    apl_marks_info(marks, info);
  }
  return from;
}

static void passes_over_what_comes_and_tells_the_gap(void)
{
  fill_disk(512 << 10);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 1000000;
  static struct apl_marks marks_memory;
  config.marks = apl_marks_new(&marks_memory);
  void *state = open_wal(&config);
  CHECK(apl_marks_accepting(config.marks));
  struct apl_slot slots[16];
  struct apl_marks_info info;
  uint64_t from = fill_until_it_refuses(state, config.marks, &info);
  const uint64_t logged = apl_wal_next(state, 0);
  CHECK(strstr(info.text, "make room"));
  CHECK(strstr(apl_wal_stage_ops.trouble(state), "only cancels pass"));
  for (int i = 0; i < 100; i++, from += 16) {
    fill_slots(slots, 16, 0, from);
    CHECK_EQUAL(apl_wal_stage_ops.on_events(state, 0, slots, 16, NULL), 0); /* nobody waits */
  }
  CHECK_EQUAL(apl_wal_stage_ops.on_tick(state, 5000, NULL), 0);
  CHECK_EQUAL(apl_wal_next(state, 0), logged);
  CHECK_EQUAL(apl_marks_next(config.marks, 0, APL_MARK_WRITTEN), logged);
  apl_marks_info(config.marks, &info);
  CHECK_EQUAL(info.unlogged, from - logged);
  CHECK_EQUAL(unlink(filler), 0);
  for (int i = 0; i < 20000 && !apl_marks_accepting(config.marks); i++) {
    usleep(500);
    CHECK_EQUAL(apl_wal_stage_ops.on_tick(state, 6000, NULL), 0);
  }
  CHECK(apl_marks_accepting(config.marks));
  CHECK(apl_wal_stage_ops.trouble(state) == NULL);
  CHECK_EQUAL(apl_marks_next(config.marks, 0, APL_MARK_WRITTEN), from);
  give(state, 0, from, 16);
  close_wal(state);
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  CHECK_EQUAL(verdict.gap_events, from - logged);
  CHECK_EQUAL(verdict.events + verdict.gap_events, from + 16);
  empty_dir(dir);
}

/* Closed while the disk is still full: what was passed over stands in the log, in the room that was kept for it. */
static void tells_the_gap_when_it_is_closed_full(void)
{
  fill_disk(512 << 10);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 1000000;
  static struct apl_marks marks_memory;
  config.marks = apl_marks_new(&marks_memory);
  void *state = open_wal(&config);
  struct apl_slot slots[16];
  struct apl_marks_info info;
  const uint64_t from = fill_until_it_refuses(state, config.marks, &info);
  fill_slots(slots, 16, 1, 0);
  CHECK_EQUAL(apl_wal_stage_ops.on_events(state, 1, slots, 16, NULL), 0);
  const uint64_t logged = apl_wal_next(state, 0);
  close_wal(state);
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  CHECK_EQUAL(verdict.gap_events, from - logged + 16);
  CHECK_EQUAL(unlink(filler), 0);
  state = open_wal(&config);
  give(state, 0, from, 16); /* the next life goes on behind the gap */
  close_wal(state);
  const struct apl_wal_verdict later = read_log(dir, NULL);
  CHECK_EQUAL(later.code, APL_WAL_OK);
  CHECK_EQUAL(later.gap_events, verdict.gap_events);
  CHECK_EQUAL(later.events + later.gap_events, from + 32);
  empty_dir(dir);
}

static void takes_nothing_while_full_if_told_to_hold(void)
{
  fill_disk(512 << 10);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 1000000;
  config.hold = 1;
  void *state = open_wal(&config);
  struct apl_slot slots[16];
  uint64_t from = 0;
  int rc = 0, refused = 0;
  while (refused < 200) { /* until it stays full */
    fill_slots(slots, 16, 0, from);
    rc = apl_wal_stage_ops.on_events(state, 0, slots, 16, NULL);
    refused = rc == APL_ERR_NO_SPACE ? refused + 1 : 0;
    if (rc == 0) from += 16;
    else usleep(500);
  }
  CHECK_EQUAL(rc, APL_ERR_NO_SPACE);
  CHECK(strstr(apl_err_text(), "make room"));
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  CHECK(marks.stalls >= 200);
  CHECK_EQUAL(apl_wal_stage_ops.on_tick(state, 5000, NULL), 0); /* stalled, not failed */
  CHECK_EQUAL(apl_wal_next(state, 0), from);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_OK);
  CHECK_EQUAL(unlink(filler), 0);
  give(state, 0, from, 16); /* goes on by itself */
  close_wal(state);
  uint64_t next[2];
  CHECK_EQUAL(read_log(dir, next).code, APL_WAL_OK);
  CHECK_EQUAL(next[0], from + 16);
}

int main(void)
{
  make_dir(dir);
  snprintf(filler, sizeof filler, "%s/filler", dir);
  if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount("tmpfs", dir, "tmpfs", 0, "size=1m") != 0) {
    printf("skipped: cannot mount a small tmpfs: %s; it needs root\n", strerror(errno));
    rmdir(dir);
    return 77;
  }
  RUN(says_so_when_it_cannot_even_begin);
  RUN(passes_over_what_comes_and_tells_the_gap);
  RUN(tells_the_gap_when_it_is_closed_full);
  RUN(takes_nothing_while_full_if_told_to_hold);
  umount(dir);
  rmdir(dir);
  return 0;
}
