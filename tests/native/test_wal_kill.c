/*
 * kill -9 of the log's process at random moments. The stage's state lies in shared memory, so the
 * mark `written` of the dead process can be read: every record up to it must be in the log, and
 * after the restart every event exactly once.
 */
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "wal_fixture.h"

enum { ROUNDS = 250 };

static char dir[64];
static uint64_t seed = 20260301;

static uint64_t next_random(void)
{
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}

/* Writes until it is killed. Each life begins some events before what the log holds: those between
 * append and release of the cursor. */
static void write_forever(void *state, volatile uint32_t *begun)
{
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 2000000;
  if (apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}) < 0) {
    fprintf(stderr, "%s\n", apl_err_text());
    _exit(1);
  }
  uint64_t from[2] = {apl_wal_next(state, 0), apl_wal_next(state, 1)};
  for (int i = 0; i < 2; i++) from[i] -= from[i] < 7 ? from[i] : 7;
  *begun = 1;
  for (uint32_t i = 0;; i++) {
    const size_t count = 1 + i * 7 % 64;
    give(state, i % 2, from[i % 2], count);
    from[i % 2] += count;
  }
}

static void kill_once(void *state, volatile uint32_t *begun)
{
  *begun = 0;
  fflush(stdout);
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) write_forever(state, begun);
  const int early = next_random() % 16 == 0; /* also while it opens the log */
  for (int i = 0; !early && !*begun && i < 100000; i++) usleep(50);
  usleep((useconds_t)(next_random() % 3000));
  kill(child, SIGKILL);
  int status;
  CHECK(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status));
}

static void nothing_written_is_lost_by_a_kill(void)
{
  struct apl_wal_config config = config_of(dir);
  const size_t bytes = apl_align_up(apl_wal_stage_ops.footprint(&config), 4096);
  void *state = mmap(NULL, bytes + 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(state != MAP_FAILED);
  volatile uint32_t *begun = (void *)((uint8_t *)state + bytes);
  uint64_t torn = 0, records = 0;
  for (int round = 0; round < ROUNDS; round++) {
    if (round % 10 == 0) empty_dir(dir);
    memset(state, 0, bytes);
    kill_once(state, begun);
    struct apl_wal_marks marks;
    apl_wal_marks(state, &marks);
    uint64_t next[2];
    const struct apl_wal_verdict verdict = read_log(dir, next);
    CHECK(verdict.code == APL_WAL_OK || verdict.code == APL_WAL_TORN_TAIL ||
          verdict.code == APL_WAL_EMPTY ||
          (verdict.code == APL_WAL_BAD_HEADER && marks.written == 0));
    CHECK(verdict.last_sequence >= marks.written);
    CHECK(marks.durable <= marks.written || marks.written == 0);
    torn += verdict.code == APL_WAL_TORN_TAIL;
    records += marks.written;
  }
  printf("%d kills, %llu torn tails, %llu records written\n", ROUNDS, (unsigned long long)torn,
         (unsigned long long)records);
  munmap(state, bytes + 4096);
}

int main(void)
{
  make_dir(dir);
  RUN(nothing_written_is_lost_by_a_kill);
  remove_dir(dir);
  return 0;
}
