/*
 * A ring's readers stopped behind each of their own instructions, while the writer goes on as far as it likes, then killed or let go on.
 *
 * Observer: the writer's states (the memory behind each of its instructions that changed it) are recorded once; the reader is stepped into
 * state a, stopped behind its r-th instruction, the memory becomes state b, and it finishes there: for every r, and a anywhere in a lap, b
 * from none to two laps later. What it accepts is whole, in order, published by then; accepted and missed are the span it moved.
 *
 * Gating: behind each instruction the writer fills the ring as far as the cursor allows and tries to go on; the reader, let go on, reads in
 * place what was there before, whole. Killed there instead, it has left a cursor from which a successor gets each later event once, and the
 * writer hangs no longer than until the cursor moves again or is detached.
 *
 * Short by default; RING_KILL=long (make ring-kill) takes many more of these.
 */
#include "random.h"
#include "ring_stepped.h"

enum { EVENTS = 5 * SLOTS, STATES_MAX = 4096, COPIES_MAX = 3, STEPS_MAX = 4000 };

struct state {
  struct arena memory;
  uint64_t published; /* events that are there */
};

/* What the reading child is asked and what it answers. */
static struct talk {
  uint64_t from;      /* the reader's sequence */
  size_t max;
  struct apl_slot slots[COPIES_MAX];
  uint64_t count, seq, missed;
} *talk;

static struct state *recorded;
static size_t recorded_count;
static int kind_now;
static uint64_t rounds;

/* ---- the writer's states */

static void write_events(void)
{
  struct apl_ring_writer writer;
  CHECK(apl_ring_writer_join(&writer, (void *)arena->ring));
  while (writer.seq < EVENTS) publish(kind_now, &writer, 1);
}

static void record(void)
{
  arena_make(arena);
  const pid_t child = stepped_start(write_events);
  recorded_count = 0;
  struct apl_ring_reader reader;
  struct apl_slot slot;
  CHECK(apl_ring_reader_join(&reader, (const void *)arena->ring, 0, NULL));
  while (stepped_step(child) != STEPPED_ENDED) {
    if (recorded_count && memcmp(&recorded[recorded_count - 1].memory, arena, sizeof *arena) == 0) continue;
    CHECK(recorded_count < STATES_MAX);
    while (apl_ring_copy(&reader, &slot, 1) == 1) CHECK(writer_of(&slot, reader.seq - 1) == 1);
    memcpy(&recorded[recorded_count].memory, arena, sizeof *arena);
    recorded[recorded_count++].published = reader.seq;
  }
  CHECK(reader.seq >= EVENTS);
}

/* ---- an observer */

static void observe(void)
{
  for (;;) {
    struct apl_ring_reader reader;
    CHECK(apl_ring_reader_join(&reader, (const void *)arena->ring, talk->from, NULL));
    raise(SIGSTOP);
    talk->count = apl_ring_copy(&reader, talk->slots, talk->max);
    talk->seq = reader.seq;
    talk->missed = reader.missed;
    raise(SIGSTOP);
  }
}

static void answer_is_right(uint64_t published)
{
  CHECK(talk->count <= talk->max);
  CHECK(talk->seq <= published || talk->seq == talk->from);
  CHECK_EQUAL(talk->seq - talk->from, talk->count + talk->missed); /* the losses are counted exactly */
  for (uint64_t i = 0; i < talk->count; i++) CHECK(writer_of(&talk->slots[i], talk->seq - talk->count + i) == 1);
}

/* One round: into state a, r instructions, state b, to the end. Returns whether the reader was still copying behind r instructions. */
static int overtake(pid_t child, size_t a, size_t b, uint64_t r)
{
  memcpy(arena, &recorded[a].memory, sizeof *arena);
  CHECK_EQUAL(stepped_run(child), STEPPED_STOPPED);
  int what = STEPPED_RUNNING;
  for (uint64_t i = 0; i < r && what == STEPPED_RUNNING; i++) what = stepped_step(child);
  memcpy(arena, &recorded[b].memory, sizeof *arena);
  if (what == STEPPED_RUNNING) CHECK_EQUAL(stepped_run(child), STEPPED_STOPPED);
  answer_is_right(recorded[b].published);
  rounds++;
  return what == STEPPED_RUNNING;
}

static void an_observer_is_overtaken_behind_each_instruction(int rounds_each)
{
  const size_t lap = recorded_count * SLOTS / EVENTS, event = lap / SLOTS;
  const size_t later[] = {0, 1, 2, event / 2, event, lap / 2, lap - event, lap - 3, lap - 1, lap, lap + 1, lap + 4, lap + event, 2 * lap};
  const pid_t child = stepped_start(observe);
  uint64_t seed = 3;
  for (uint64_t r = 0, running = 1; running && r < STEPS_MAX; r++) {
    talk->from = recorded[2 * lap].published - SLOTS / 2; /* the longest way: a whole batch is there and stays */
    talk->max = COPIES_MAX;
    running = (uint64_t)overtake(child, 2 * lap, 2 * lap, r);
    for (int i = 0; i < rounds_each; i++) {
      const size_t a = 2 * lap + random_below(&seed, lap), b = a + later[random_below(&seed, sizeof later / sizeof *later)];
      talk->from = recorded[a].published - random_below(&seed, 3) * (SLOTS / 2); /* the next one, one in the middle, the oldest */
      talk->max = 1 + random_below(&seed, COPIES_MAX);
      overtake(child, a, b, r);
    }
  }
  stepped_kill(child);
}

/* ---- a gating reader */

static uint64_t *torn; /* shared: events that the child found not whole */

static void gate(void)
{
  struct apl_ring_reader reader;
  const struct apl_slot *slots;
  CHECK(apl_ring_reader_join(&reader, (const void *)arena->ring, talk->from, apl_cursor_join(arena->cursors[0])));
  raise(SIGSTOP);
  for (int i = 0; i < 2; i++) {
    const size_t count = apl_ring_poll(&reader, &slots, 2);
    for (size_t n = 0; n < count; n++)
      if (writer_of(&slots[n], reader.seq + n) != 1) ++*torn;
    apl_ring_consume(&reader, count);
  }
}

static int give_up(void *context) { return (void)context, 1; }

/* The writer goes as far as the gate allows, and one further, which it may not. */
static void fill_up(struct apl_ring_writer *writer)
{
  while (apl_ring_writer_credit(writer) > 0) publish(kind_now, writer, 1);
  const uint64_t dropped = writer->dropped;
  publish(kind_now, writer, 1);
  CHECK(writer->dropped > dropped);
}

static void successor_reads_on(struct apl_ring_writer *writer, uint64_t from)
{
  struct apl_ring_reader reader;
  const struct apl_slot *slots;
  CHECK(apl_ring_reader_join(&reader, (const void *)arena->ring, from, apl_cursor_join(arena->cursors[0])));
  for (int turn = 0; turn < 4; turn++) {
    for (size_t count; (count = apl_ring_poll(&reader, &slots, SLOTS)) > 0; apl_ring_consume(&reader, count))
      for (size_t n = 0; n < count; n++) CHECK(writer_of(&slots[n], reader.seq + n) == 1);
    CHECK_EQUAL(reader.seq, writer->seq); /* none lost, none twice */
    fill_up(writer);
  }
}

/* Behind r instructions the writer fills the ring; then the reader is killed, or goes on to its end. */
static int a_gating_reader_is_met(uint64_t start, uint64_t r, int kill_it)
{
  struct apl_ring_writer writer;
  arena_make(arena);
  CHECK(apl_ring_writer_join(&writer, (void *)arena->ring));
  while (writer.seq < start) publish(PUBLISH_WRITE, &writer, 1); /* nobody gates yet */
  apl_ring_writer_on_wait(&writer, give_up, NULL);
  talk->from = start;
  *torn = 0;
  const pid_t child = stepped_start(gate);
  CHECK_EQUAL(stepped_run(child), STEPPED_STOPPED);
  gates_name(&writer, arena, 1);
  for (int i = 0; i < 4; i++) publish(kind_now, &writer, 1);
  int what = STEPPED_RUNNING;
  for (uint64_t i = 0; i < r && what == STEPPED_RUNNING; i++) {
    what = stepped_step(child);
    if (i % 5 == r % 5) fill_up(&writer);
  }
  fill_up(&writer);
  if (what == STEPPED_RUNNING && kill_it) stepped_kill(child);
  else if (what == STEPPED_RUNNING) CHECK_EQUAL(stepped_run(child), STEPPED_ENDED);
  CHECK_EQUAL(*torn, 0);
  const uint64_t cursor = apl_cursor_seq(apl_cursor_join(arena->cursors[0]));
  CHECK(cursor >= start && cursor <= writer.seq && writer.seq <= cursor + SLOTS);
  if (r % 2) successor_reads_on(&writer, cursor);
  else { /* the supervisor takes a dead reader off: the writer goes on by itself */
    apl_cursor_detach(apl_cursor_join(arena->cursors[0]), 1);
    const uint64_t seq = writer.seq;
    for (int i = 0; i < 2 * SLOTS; i++) publish(kind_now, &writer, 1);
    CHECK(writer.seq >= seq + 2 * SLOTS);
  }
  rounds++;
  return what == STEPPED_RUNNING;
}

static void a_gating_reader_is_met_behind_each_instruction(uint64_t stride)
{
  for (int kill_it = 0; kill_it < 2; kill_it++)
    for (uint64_t start = 0; start < 2 * SLOTS; start += stride)
      for (uint64_t r = start % stride; a_gating_reader_is_met(start, r, kill_it) && r < STEPS_MAX; r += stride) {}
}

int main(void)
{
  const char *wish = getenv("RING_KILL");
  const int all = wish && strcmp(wish, "long") == 0;
  if (!stepped_possible()) return 0;
  arena_map();
  talk = mmap(NULL, sizeof *talk, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  torn = mmap(NULL, sizeof *torn, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  recorded = aligned_alloc(128, STATES_MAX * sizeof *recorded);
  CHECK(talk != MAP_FAILED && torn != MAP_FAILED && recorded);
  for (kind_now = 0; kind_now < PUBLISH_KINDS; kind_now++) {
    record();
    rounds = 0;
    an_observer_is_overtaken_behind_each_instruction(all ? 100 : 2);
    printf("%s: %llu rounds of an observer overtaken\n", publish_names[kind_now], (unsigned long long)rounds);
    rounds = 0;
    a_gating_reader_is_met_behind_each_instruction(all ? 1 : 17);
    printf("%s: %llu rounds of a gating reader stopped or killed\n", publish_names[kind_now], (unsigned long long)rounds);
  }
  free(recorded);
  return 0;
}
