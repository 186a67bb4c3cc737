/*
 * Power cuts of the audit log on a simulated disk (sim_disk.h): a log is written, and at many moments
 * - between appends and before each call to the disk - states are taken in which a loss of power could
 * leave the disk: any subset, order and tearing of what was not synced. Each is opened, and must be as
 * an oracle that knows the true bytes says: up to which record the log goes (never less than was
 * called durable), with which verdict; then the log must go on, and open once more. Some are cut
 * again while they are being opened.
 *
 *   test_wal_power [STATES [SEED]]        10,000 states unless told
 */
#include <setjmp.h>

#include "random.h"
#include "sim_log.h"

static struct sim *writer, *cut, *cut_again;
static struct sim_log truth;
static void *state, *opened;
#if defined(__SANITIZE_THREAD__)
enum { STATES = 2000 }; /* one thread: the other sanitizers, ten times as fast, see all of them */
#else
enum { STATES = 10000 };
#endif
static uint64_t seed = 1, states, states_wanted = STATES;
static uint64_t verdicts[16], damaged_states, cut_twice;
static uint64_t given[2];
static jmp_buf power_gone;
static uint64_t calls_left;

static uint64_t choose(uint64_t bound) { return bound ? random_below(&seed, bound) : 0; }

/* ---- the oracle ------------------------------------------------------------------------------ */

struct expected {
  uint64_t last; /* record */
  uint32_t verdict;
  uint64_t next[2];
  uint64_t tail; /* bytes behind it in its segment */
  const struct sim_segment *segment;
  uint64_t offset;
};

static int named(const struct sim *disk, const char *text)
{
  for (int i = 0; i < SIM_NAMES; i++)
    if (strcmp(disk->names[i].name, text) == 0) return disk->names[i].now;
  return -1;
}

/* 1 if the cut disk has this segment under its name, or in use under `next` with a good header. */
static int has_segment(const struct sim_segment *segment)
{
  char name[96];
  snprintf(name, sizeof name, "test-%020llu.wal", (unsigned long long)segment->first);
  if (named(cut, name) == segment->file) return 1;
  return named(cut, "test.next") == segment->file &&
         apl_wal_header_check((const void *)cut->files[segment->file].now) == APL_WAL_OK;
}

static int same(int file, uint64_t offset, uint64_t bytes)
{
  return memcmp(cut->files[file].now + offset, writer->files[file].now + offset, bytes) == 0;
}

static int header_good(const struct sim_segment *segment)
{
  return has_segment(segment) && same(segment->file, 0, APL_WAL_HEADER_BYTES);
}

static uint64_t used_behind(int file, uint64_t offset)
{
  uint64_t used = SIM_BYTES;
  while (used > offset && cut->files[file].now[used - 1] == 0) used--;
  return used - offset;
}

/* Behind the last good frame, `index` is the first that is not. */
static uint32_t expect_verdict(const struct expected *want, uint32_t index, uint32_t segment, int sealed)
{
  const struct sim_segment *here = want->segment;
  if (sealed) {
    const int more = segment + 1 < truth.segment_count && has_segment(&truth.segments[segment + 1]);
    return more ? APL_WAL_BAD_HEADER : APL_WAL_OK;
  }
  if (want->tail) {
    for (uint32_t i = index + 1; i < truth.frame_count && truth.frames[i].segment == segment; i++)
      if (same(here->file, truth.frames[i].offset, truth.frames[i].length)) return APL_WAL_BAD_CRC;
    return APL_WAL_TORN_TAIL;
  }
  if (cut->files[here->file].bytes < SIM_BYTES) return APL_WAL_TRUNCATED;
  uint32_t found = APL_WAL_OK;
  for (uint32_t i = segment + 1; i < truth.segment_count; i++) {
    if (header_good(&truth.segments[i])) return APL_WAL_NOT_SEALED;
    if (has_segment(&truth.segments[i])) found = APL_WAL_BAD_HEADER;
  }
  return found;
}

static struct expected expect(void)
{
  struct expected want = {.verdict = truth.segment_count ? APL_WAL_OK : APL_WAL_EMPTY};
  uint32_t frame = 0;
  for (uint32_t i = 0; i < truth.segment_count; i++) {
    const struct sim_segment *segment = &truth.segments[i];
    if (!header_good(segment)) {
      if (i == 0) want.verdict = has_segment(segment) ? APL_WAL_BAD_HEADER : APL_WAL_EMPTY;
      else want.verdict = expect_verdict(&want, frame, i - 1, 1);
      return want;
    }
    int sealed = 0;
    want.segment = segment;
    want.offset = APL_WAL_HEADER_BYTES;
    for (; frame < truth.frame_count && truth.frames[frame].segment == i; frame++) {
      const struct sim_frame *at = &truth.frames[frame];
      if (!same(segment->file, at->offset, at->length)) break;
      want.last = at->sequence + at->records - 1;
      want.offset = at->offset + at->length;
      sim_frame_learn(sim_frame_at(writer, &truth, at), want.next);
      sealed = sim_frame_at(writer, &truth, at)->kind == APL_WAL_KIND_SEAL;
    }
    want.tail = used_behind(segment->file, want.offset);
    if (sealed) continue;
    want.verdict = expect_verdict(&want, frame, i, 0);
    return want;
  }
  return want;
}

/* ---- opening what the cut left --------------------------------------------------------------- */

static void say_state(const struct expected *want)
{
  fprintf(stderr, "state %llu: expected record %llu, verdict %s, tail %llu\n",
          (unsigned long long)states, (unsigned long long)want->last,
          apl_wal_verdict_name(want->verdict), (unsigned long long)want->tail);
  for (uint32_t i = 0; i < truth.segment_count; i++)
    fprintf(stderr, "  segment %llu first %llu: here %d header %d bytes %llu\n",
            (unsigned long long)truth.segments[i].number, (unsigned long long)truth.segments[i].first,
            has_segment(&truth.segments[i]), header_good(&truth.segments[i]),
            (unsigned long long)cut->files[truth.segments[i].file].bytes);
}

static void open_on(struct sim *disk)
{
  const struct apl_wal_config config = sim_config();
  sim = disk;
  const int rc = apl_wal_stage_ops.init(opened, &config, &(struct apl_context){0});
  if (rc < 0) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
}

static void give_some(void *to, uint64_t next[2])
{
  struct apl_slot slots[64];
  for (uint32_t input = 0; input < 2; input++) {
    const size_t count = 1 + choose(40);
    fill_slots(slots, count, input, next[input]);
    CHECK_EQUAL(apl_wal_stage_ops.on_events(to, input, slots, count, NULL), 0);
    next[input] += count;
  }
}

/* The log that was opened goes on, and what it then calls durable is there at the next opening. */
static void goes_on(uint64_t next[2])
{
  struct apl_wal_marks marks;
  give_some(opened, next);
  apl_wal_turn(opened, 1);
  give_some(opened, next);
  apl_wal_turn(opened, 1);
  apl_wal_marks(opened, &marks);
  CHECK_EQUAL(marks.durable, marks.written);
  apl_wal_stage_ops.fini(opened);
  if (states % 4) return;
  open_on(cut);
  struct apl_wal_recovery recovery;
  apl_wal_recovery(opened, &recovery);
  CHECK_EQUAL(recovery.verdict, APL_WAL_OK);
  CHECK_EQUAL(recovery.last_sequence, marks.written + 1); /* CLOSE */
  CHECK_EQUAL(apl_wal_next(opened, 0), next[0]);
  CHECK_EQUAL(apl_wal_next(opened, 1), next[1]);
  apl_wal_stage_ops.fini(opened);
}

static void judge(uint64_t durable)
{
  struct expected want = expect();
  struct apl_wal_recovery recovery;
  if (want.last < durable) say_state(&want);
  CHECK(want.last >= durable); /* what was called durable is on the disk: the writer's part */
  open_on(cut);
  apl_wal_recovery(opened, &recovery);
  if (recovery.last_sequence != want.last || recovery.verdict != want.verdict) {
    say_state(&want);
    fprintf(stderr, "%s\n", recovery.text);
  }
  CHECK_EQUAL(recovery.last_sequence, want.last); /* and recovery keeps it */
  CHECK_EQUAL(recovery.verdict, want.verdict);
  CHECK_EQUAL(apl_wal_next(opened, 0), want.next[0]);
  CHECK_EQUAL(apl_wal_next(opened, 1), want.next[1]);
  if (want.segment) {
    CHECK(same(want.segment->file, 0, want.offset));
    CHECK_EQUAL(recovery.damaged_bytes, want.tail);
  }
  verdicts[want.verdict]++;
  damaged_states += want.tail > 0;
  goes_on(want.next);
}

static void count_down(void)
{
  if (calls_left-- == 0) longjmp(power_gone, 1);
}

/* The power goes again: while the log is being opened, or when it has gone on for a while. */
static void judge_twice(uint64_t before)
{
  static uint64_t durable; /* static: it must survive the jump */
  durable = before;
  calls_left = choose(100);
  cut->before = count_down;
  if (setjmp(power_gone) == 0) {
    open_on(cut);
    uint64_t next[2] = {apl_wal_next(opened, 0), apl_wal_next(opened, 1)};
    for (;;) {
      struct apl_wal_marks marks;
      give_some(opened, next);
      apl_wal_turn(opened, 1);
      apl_wal_marks(opened, &marks);
      CHECK(marks.durable >= durable);
      durable = marks.durable;
    }
  }
  cut->before = NULL;
  sim_give_all();
  sim_look_all(cut);
  sim_cut(cut, cut_again, (int)choose(SIM_MODES), choose);
  open_on(cut_again);
  struct apl_wal_recovery recovery;
  apl_wal_recovery(opened, &recovery);
  CHECK(recovery.last_sequence >= durable);
  apl_wal_stage_ops.fini(opened);
  cut_twice++;
}

static void cut_power(uint64_t count)
{
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  sim_look_all(writer);
  sim_log_read(writer, &truth);
  for (uint64_t i = 0; i < count && states < states_wanted; i++) {
    sim_cut(writer, cut, (int)choose(SIM_MODES), choose);
    if (choose(16) == 0) judge_twice(marks.durable);
    else judge(marks.durable);
    states++;
  }
  sim = writer;
}

/* ---- the writer ------------------------------------------------------------------------------ */

static void between_calls(void)
{
  if (choose(6) == 0) cut_power(2);
}

static void append_some(void)
{
  struct apl_slot slots[256];
  const uint32_t input = (uint32_t)choose(2);
  const size_t count = 1 + choose(choose(3) ? 12 : 250);
  fill_slots(slots, count, input, given[input]);
  const int rc = apl_wal_stage_ops.on_events(state, input, slots, count, NULL);
  CHECK(rc == 0 || rc == APL_ERR_NO_SPACE); /* the next segment is made at the next turn */
  if (rc == 0) given[input] += count;
  sim_look_all(writer); /* versions of the sectors between the syncs */
}

static void one_log(void)
{
  const struct apl_wal_config config = sim_config();
  sim_reset(writer);
  sim = writer;
  given[0] = given[1] = 0;
  memset(state, 0, apl_wal_stage_ops.footprint(&config));
  writer->before = between_calls;
  CHECK_EQUAL(apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}), 0);
  for (int step = 0; step < 60 && states < states_wanted; step++) {
    append_some();
    if (choose(3) == 0) apl_wal_turn(state, choose(2) == 0);
    if (choose(2) == 0) cut_power(1 + choose(12));
  }
  writer->before = NULL;
  apl_wal_stage_ops.fini(state);
}

int main(int argc, char **argv)
{
  if (argc > 1) states_wanted = strtoull(argv[1], NULL, 10);
  if (argc > 2) seed = strtoull(argv[2], NULL, 10);
  const struct apl_wal_config config = sim_config();
  writer = sim_new();
  cut = sim_new();
  cut_again = sim_new();
  state = new_state(&config);
  opened = new_state(&config);
  uint64_t logs = 0;
  for (uint64_t of = seed; states < states_wanted; logs++) {
    seed = of + logs * 1000003;
    one_log();
  }
  printf("%llu states of %llu logs: 0 durable records lost, every verdict right; %llu with damage, "
         "%llu cut again while opening\n",
         (unsigned long long)states, (unsigned long long)logs, (unsigned long long)damaged_states,
         (unsigned long long)cut_twice);
  for (uint32_t i = 0; i < 16; i++)
    if (verdicts[i])
      printf("  %-12s %llu\n", apl_wal_verdict_name(i), (unsigned long long)verdicts[i]);
  sim_delete(writer);
  sim_delete(cut);
  sim_delete(cut_again);
  free(state);
  free(opened);
  return 0;
}
