/*
 * Writers that die, one after the other, over one page cache: the next one opens what the last one left there, durable or not,
 * and says from then on that it is. Now and then a sync fails before a writer dies, or the kernel fails to write what it left, so
 * that pages are clean and not written; and now and then the power goes: then all must be there that any of the writers had called
 * durable, relaxed ones too.
 *
 *   test_wal_died [LOGS [SEED]]        1,000 logs unless told
 */
#include "random.h"
#include "sim_log.h"

enum { LIVES = 6, STEPS = 24 };
#if defined(__SANITIZE_THREAD__)
enum { LOGS = 100 }; /* one thread: the other sanitizers, ten times as fast, see all of them */
#else
enum { LOGS = 1000 };
#endif

static struct sim *disk, *cut;
static struct sim_log found;
static void *state, *opened;
static uint64_t seed = 11, durable, notes, failed_syncs, cuts, died;
static uint64_t given[2];

static uint64_t choose(uint64_t bound) { return bound ? random_below(&seed, bound) : 0; }

static void open_log(void *to, int relaxed)
{
  struct apl_wal_config config = sim_config();
  config.relaxed = (uint32_t)relaxed;
  const int rc = apl_wal_stage_ops.init(to, &config, &(struct apl_context){0});
  if (rc < 0) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
}

/* What it says that is durable, and never less than before. */
static void believe(int relaxed)
{
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  CHECK(marks.durable <= marks.written);
  CHECK(marks.durable >= durable || relaxed); /* which does not ask what its predecessor had reached since the last note */
  if (marks.durable > durable) durable = marks.durable;
}

/* A life. 1: its last sync failed. */
static int live(int relaxed)
{
  open_log(state, relaxed);
  for (uint32_t i = 0; i < 2; i++) given[i] = apl_wal_next(state, i);
  believe(relaxed);
  const uint64_t steps = choose(STEPS);
  for (uint64_t step = 0; step < steps; step++) {
    struct apl_slot slots[64];
    const uint32_t input = (uint32_t)choose(2);
    const size_t count = 1 + choose(60);
    fill_slots(slots, count, input, given[input]);
    const int rc = apl_wal_stage_ops.on_events(state, input, slots, count, NULL);
    CHECK(rc == 0 || rc == APL_ERR_NO_SPACE); /* the next segment is made at the next turn */
    if (rc == 0) given[input] += count;
    if (choose(3) == 0) apl_wal_turn(state, choose(2) == 0);
    believe(relaxed);
  }
  if (choose(2)) return 0;
  const uint64_t failed = disk->failed_syncs;
  disk->syncs_fail = 1;
  apl_wal_turn(state, 1);
  disk->syncs_fail = 0;
  believe(relaxed);
  return disk->failed_syncs > failed;
}

/* It came no further than the header of its last segment, of which nothing was durable yet. */
static void die_at_header(void)
{
  sim_log_read(disk, &found);
  if (found.segment_count == 0 || found.segments[found.segment_count - 1].first <= durable) return;
  uint8_t *bytes = disk->files[found.segments[found.segment_count - 1].file].now;
  memset(bytes + APL_WAL_HEADER_BYTES, 0, SIM_BYTES - APL_WAL_HEADER_BYTES);
  sim_look_all(disk);
}

/* As the kernel ends a process: what it had open is closed, what it wrote stays. What is not on the disk yet, the kernel may fail to write, too. */
static void die(void)
{
  memset(disk->fds, 0, sizeof disk->fds);
  sim_give_all();
  sim_look_all(disk);
  if (choose(4) == 0) die_at_header();
  if (choose(4) == 0)
    for (int i = 0; i < SIM_FILES; i++) memset(disk->files[i].dirty, 0, sizeof disk->files[i].dirty);
  died++;
}

static void cut_power(void)
{
  sim_cut(disk, cut, (int)choose(SIM_MODES), choose);
  sim = cut;
  struct apl_wal_recovery recovery;
  open_log(opened, 0);
  apl_wal_recovery(opened, &recovery);
  if (recovery.last_sequence < durable) fprintf(stderr, "seed %llu: %s\n", (unsigned long long)seed, recovery.text);
  CHECK(recovery.last_sequence >= durable);
  apl_wal_stage_ops.fini(opened);
  sim = disk;
  cuts++;
}

static void one_log(void)
{
  sim_reset(disk);
  sim = disk;
  durable = 0;
  const int relaxed = choose(4) == 0;
  for (int life = 0; life < LIVES; life++) {
    failed_syncs += (uint64_t)live(relaxed);
    die();
    if (choose(2)) cut_power();
  }
  sim_log_read(disk, &found);
  for (uint32_t i = 0; i < found.frame_count; i++) {
    const struct apl_wal_frame *frame = sim_frame_at(disk, &found, &found.frames[i]);
    const struct apl_wal_durable *note = (const void *)(frame + 1);
    if (frame->kind != APL_WAL_KIND_DURABLE) continue;
    CHECK(note->record > 0 && note->record < frame->sequence);
    notes++;
  }
}

int main(int argc, char **argv)
{
  const uint64_t logs = argc > 1 ? strtoull(argv[1], NULL, 10) : LOGS;
  if (argc > 2) seed = strtoull(argv[2], NULL, 10);
  const struct apl_wal_config config = sim_config();
  disk = sim_new();
  cut = sim_new();
  state = new_state(&config);
  opened = new_state(&config);
  for (uint64_t i = 0; i < logs; i++) one_log();
  printf("%llu writers died, %llu with a sync that had failed; %llu cuts: 0 durable records lost; %llu DURABLE notes\n", (unsigned long long)died,
         (unsigned long long)failed_syncs, (unsigned long long)cuts, (unsigned long long)notes);
  CHECK(notes > logs / 10 && failed_syncs > logs / 10);
  sim_delete(disk);
  sim_delete(cut);
  free(state);
  free(opened);
  return 0;
}
