/*
 * Failure of the n-th call to the disk, for all n until none fires: open, allocate, map, sync, rename,
 * unlink, list, memory. Each call fails once, and in another run it and all after it fail until the
 * disk is mended. Whatever happens: no crash, events are in the log or in a GAP of it, the log takes
 * events again by itself when the disk is mended, and after a loss of power nothing is missing that was
 * called durable.
 */
#include "random.h"
#include "sim_log.h"

static struct sim *disk, *cut;
static struct sim_log found;
static void *state;
static uint64_t seed = 5, runs, opens_refused, passed_over, repairs, ended;
static uint64_t given[2];
static int is_open;

static uint64_t choose(uint64_t bound) { return bound ? random_below(&seed, bound) : 0; }

static int open_log(void)
{
  const struct apl_wal_config config = sim_config();
  const int rc = apl_wal_stage_ops.init(state, &config, &(struct apl_context){0});
  CHECK(rc == 0 || rc == APL_ERR_SYSTEM || rc == APL_ERR_NO_SPACE || rc == APL_ERR_NOT_FOUND);
  if (rc < 0) CHECK(apl_err_text()[0]);
  opens_refused += rc < 0;
  return is_open = rc == 0;
}

/* 0, or the stage has ended with an error: its process would. */
static int give_to(uint32_t input, size_t count)
{
  struct apl_slot slots[256];
  fill_slots(slots, count, input, given[input]);
  int rc = APL_ERR_NO_SPACE;
  for (int i = 0; rc == APL_ERR_NO_SPACE && i < 4; i++) {
    rc = apl_wal_stage_ops.on_events(state, input, slots, count, &(struct apl_output){.now_ns = 5000});
    if (rc == APL_ERR_NO_SPACE) apl_wal_turn(state, 0);
  }
  CHECK(rc == 0 || rc == APL_ERR_NO_SPACE || rc == APL_ERR_CORRUPT);
  if (rc == 0) given[input] += count;
  return rc;
}

/* Appends over three segments, syncing now and then. */
static void write_some(void)
{
  for (int step = 0; step < 24; step++) {
    const int rc = give_to((uint32_t)step % 2, 100 + (size_t)step);
    if (rc == APL_ERR_CORRUPT) break;
    apl_wal_turn(state, step % 3 == 0);
    CHECK(apl_wal_stage_ops.on_tick(state, 6000, NULL) <= 0);
  }
}

static void mend(void)
{
  struct apl_wal_marks marks;
  disk->fail_at = 0;
  if (!is_open) CHECK(open_log());
  for (int i = 0; i < 4; i++) { /* parked at a tick, repaired at a turn */
    CHECK_EQUAL(apl_wal_stage_ops.on_tick(state, 7000, NULL), 0);
    apl_wal_turn(state, 1);
  }
  CHECK_EQUAL(give_to(0, 10), 0);
  CHECK_EQUAL(give_to(1, 10), 0);
  apl_wal_turn(state, 1);
  CHECK(apl_wal_stage_ops.trouble(state) == NULL);
  CHECK_EQUAL(apl_wal_next(state, 0), given[0]); /* it accepts: nothing is passed over now */
  CHECK_EQUAL(apl_wal_next(state, 1), given[1]);
  apl_wal_marks(state, &marks);
  CHECK_EQUAL(marks.durable, marks.written);
  passed_over += marks.unlogged;
  repairs += marks.repairs;
}

/* Every record in order, every event there or in a gap. */
static void check_log(uint64_t last)
{
  uint64_t sequence = 1, next[2] = {0};
  sim_log_read(disk, &found);
  for (uint32_t i = 0; i < found.frame_count; i++) {
    const struct apl_wal_frame *frame = sim_frame_at(disk, &found, &found.frames[i]);
    CHECK_EQUAL(frame->sequence, sequence);
    sequence += frame->records;
    const struct apl_slot *slots = (const void *)(frame + 1);
    const struct apl_wal_gap *gap = (const void *)slots;
    if (frame->kind == APL_WAL_KIND_EVENTS) CHECK_EQUAL(slots[0].stamp / 2 - 1, next[frame->ring]);
    if (frame->kind == APL_WAL_KIND_GAP) CHECK_EQUAL(gap->first, next[frame->ring]);
    sim_frame_learn(frame, next);
  }
  CHECK_EQUAL(sequence - 1, last);
  CHECK_EQUAL(next[0], given[0]);
  CHECK_EQUAL(next[1], given[1]);
}

static void cut_power(uint64_t durable)
{
  const struct apl_wal_config config = sim_config();
  void *other = new_state(&config);
  sim_look_all(disk);
  for (int i = 0; i < 6; i++) {
    sim_cut(disk, cut, i, choose);
    sim = cut;
    struct apl_wal_recovery recovery;
    CHECK_EQUAL(apl_wal_stage_ops.init(other, &config, &(struct apl_context){0}), 0);
    apl_wal_recovery(other, &recovery);
    CHECK(recovery.last_sequence >= durable);
    apl_wal_stage_ops.fini(other);
  }
  sim = disk;
  free(other);
}

/* One life (or two: opened again over what the first left) with the n-th call failing. Returns whether
 * it came to that call. */
static int run(uint64_t n, int error, int for_good, int again)
{
  struct apl_wal_marks marks = {0};
  sim_reset(disk);
  sim = disk;
  given[0] = given[1] = 0;
  if (again) {
    CHECK(open_log());
    write_some();
    apl_wal_stage_ops.fini(state);
    disk->calls = 0;
  }
  disk->fail_at = n;
  disk->fail_errno = error;
  disk->fail_for_good = for_good;
  if (open_log()) write_some();
  if (is_open) apl_wal_marks(state, &marks);
  cut_power(marks.durable);
  mend();
  apl_wal_marks(state, &marks);
  check_log(marks.written);
  cut_power(marks.durable);
  disk->fail_at = for_good ? n : 0; /* leaving a disk that fails */
  disk->calls = disk->failures ? n : disk->calls;
  const int came = disk->failures > 0;
  apl_wal_stage_ops.fini(state);
  disk->fail_at = 0;
  CHECK(open_log()); /* and what it left opens */
  apl_wal_stage_ops.fini(state);
  ended++;
  return came;
}

#if defined(__SANITIZE_THREAD__)
enum { ERRORS = 1 }; /* one thread: the other sanitizers, twenty times as fast, see all of them */
#else
enum { ERRORS = 3 };
#endif

int main(void)
{
  const struct apl_wal_config config = sim_config();
  disk = sim_new();
  cut = sim_new();
  state = new_state(&config);
  const int errors[3] = {EIO, ENOSPC, EROFS};
  for (int e = 0; e < ERRORS; e++)
    for (int mode = 0; mode < 4; mode++) {
      uint64_t n = 1;
      for (; run(n, errors[e], mode & 1, mode >> 1); n++) runs++;
      CHECK(n > 60);
    }
  printf("%llu failures: 0 crashes, 0 bad logs; %llu openings refused, %llu events passed over, %llu "
         "segments written again\n",
         (unsigned long long)runs, (unsigned long long)opens_refused,
         (unsigned long long)passed_over, (unsigned long long)repairs);
  sim_delete(disk);
  sim_delete(cut);
  free(state);
  return 0;
}
