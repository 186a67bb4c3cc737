/* A full disk: the log takes nothing, says so, and goes on by itself when there is room again.
 * Needs root for a small tmpfs of its own. */
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

static void takes_nothing_while_full_and_loses_nothing(void)
{
  fill_disk(512 << 10);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 1000000;
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
  RUN(takes_nothing_while_full_and_loses_nothing);
  umount(dir);
  rmdir(dir);
  return 0;
}
