/*
 * A ring's writer killed after every single instruction of what it does: of publishing, over some laps, with and without gating readers, and
 * of taking over from a writer that was itself killed at any point. Behind every instruction that changed the shared memory (the others leave
 * the same memory, and a death there is the same death):
 *
 *   - readers that were there all along have taken what is published: whole, in order, each once, none lost;
 *   - readers that begin now, anywhere in the ring, get what is there, and are told exactly what they missed;
 *   - the memory is copied as if the writer had died there, and a successor goes on over a lap and more: at the very next sequence, and
 *     a reader that knew the dead writer's events reads on and gets each of the successor's once. Nobody hangs.
 *
 * Short by default; RING_KILL=long (make ring-kill) also kills the successor at each of its instructions for every death of the first.
 */
#include "ring_stepped.h"

enum { EVENTS = 3 * SLOTS + 5, SECOND_EVENTS = 3, STUCK_STEPS = 400 };

static struct arena *before, *copy; /* private: the last state looked at; a state to die in */
static struct {
  int kind, gates;
  uint64_t until;
  uint32_t who;
} order; /* what the child is to do; set before it is forked */

static struct apl_ring_reader witness, gating[GATES];
static uint64_t published;           /* events seen so far */
static uint32_t writers[SEQ_MAX];    /* who wrote what was published, by sequence */
static uint64_t states, half_written, deaths_of_successors;

static void write_events(void)
{
  struct apl_ring_writer writer;
  CHECK(apl_ring_writer_join(&writer, (void *)arena->ring));
  gates_name(&writer, arena, order.gates);
  while (writer.seq < order.until) publish(order.kind, &writer, order.who);
}

/* Whatever is accepted must be what was published first under that sequence. */
static void accept(const void *slot, uint64_t seq)
{
  const uint32_t who = writer_of(slot, seq);
  CHECK(who != 0);
  CHECK(seq < SEQ_MAX);
  if (writers[seq] == 0) writers[seq] = who;
  CHECK_EQUAL(who, writers[seq]);
}

static void take(struct apl_ring_reader *reader)
{
  struct apl_slot slot;
  while (apl_ring_copy(reader, &slot, 1) == 1) accept(&slot, reader->seq - 1);
}

/* A reader that begins at `seq` now: what it accepts and what it is told to have missed are the whole span up to the newest. */
static void begin_at(const struct arena *a, uint64_t seq, uint64_t end)
{
  struct apl_ring_reader reader;
  struct apl_slot slots[3];
  uint64_t accepted = 0;
  size_t count;
  CHECK(apl_ring_reader_join(&reader, (const void *)a->ring, seq, NULL));
  while ((count = apl_ring_copy(&reader, slots, 3)) > 0) {
    for (size_t i = 0; i < count; i++) accept(&slots[i], reader.seq - count + i);
    accepted += count;
  }
  CHECK(reader.seq == (seq > end ? seq : end));
  CHECK_EQUAL(accepted + reader.missed, seq > end ? 0 : end - seq);
  if (seq + SLOTS > end + publish_counts[order.kind]) CHECK_EQUAL(reader.missed, 0); /* not being overwritten: nothing is lost */
}

static void gating_read_in_place(struct apl_ring_reader *reader, uint64_t end)
{
  const struct apl_slot *slots;
  uint64_t seq = reader->seq;
  struct apl_ring_reader on = *reader;
  on.cursor = NULL; /* look, consume nothing */
  for (size_t count; (count = apl_ring_poll(&on, &slots, SLOTS)) > 0; apl_ring_consume(&on, count))
    for (size_t i = 0; i < count; i++) accept(&slots[i], seq++);
  CHECK_EQUAL(seq, end); /* all of it is there: the writer laps no gate */
}

/* The writer died in this state (which is in `copy`): a successor takes over and writes more than a lap. */
static void succeed(void)
{
  struct apl_ring_writer successor;
  struct apl_ring_reader reader = witness;
  uint32_t kept[SEQ_MAX];
  memcpy(kept, writers, sizeof kept);
  const uint32_t epoch = apl_ring_epoch((const void *)copy->ring);
  CHECK(apl_ring_writer_join(&successor, (void *)copy->ring));
  CHECK_EQUAL(successor.seq, published); /* neither lost nor repeated */
  CHECK_EQUAL(apl_ring_epoch((const void *)copy->ring), epoch + 1);
  reader.ring = (const void *)copy->ring;
  reader.slots = apl_ring_slots(reader.ring);
  for (int i = 0; i < 8; i++) half_written += copy->ring[256 + i * SLOT_BYTES] & 1;
  for (int i = 0; i < SLOTS + 3; i++) {
    publish((int)((states + (uint64_t)i) % PUBLISH_KINDS), &successor, 99);
    if (i % 3 != 1) take(&reader);
  }
  take(&reader);
  CHECK_EQUAL(reader.seq, successor.seq);
  CHECK_EQUAL(reader.missed, 0);
  for (uint64_t seq = published; seq < successor.seq; seq++) CHECK_EQUAL(writers[seq], 99);
  memcpy(writers, kept, sizeof kept);
}

static void look(void)
{
  take(&witness);
  CHECK_EQUAL(witness.missed, 0);
  CHECK(witness.seq == published || witness.seq <= published + publish_counts[order.kind]);
  published = witness.seq;
  const uint64_t oldest = published > SLOTS + 1 ? published - SLOTS - 1 : 0;
  for (uint64_t seq = oldest; seq <= published + 1; seq++) begin_at(arena, seq, published);
  for (int i = 0; i < order.gates; i++) gating_read_in_place(&gating[i], published);
  memcpy(copy, arena, sizeof *copy);
  succeed();
  states++;
}

/* The writer waits for its gates: they let it go on, one by little, the other by more. */
static void let_go(void)
{
  CHECK(order.gates > 0);
  uint64_t slowest = published;
  for (int i = 0; i < order.gates; i++) slowest = gating[i].seq < slowest ? gating[i].seq : slowest;
  CHECK_EQUAL(published - slowest, SLOTS); /* it waits only when it must */
  for (int i = 0; i < order.gates; i++)
    if (gating[i].seq == slowest) apl_ring_consume(&gating[i], i == 0 ? 1 : 3);
}

/* Move the child on until it ends, or until `deaths` changes of the memory were looked at: then it is killed. Returns whether it ended. */
static int step_until(pid_t child, uint64_t deaths)
{
  uint64_t stuck = 0;
  memcpy(before, arena, sizeof *before);
  for (uint64_t seen = 0; seen < deaths;) {
    if (stepped_step(child) == STEPPED_ENDED) return 1;
    if (memcmp(before, arena, sizeof *before) == 0) {
      const int more = published < order.until + publish_counts[order.kind];
      if (order.gates && more && ++stuck % STUCK_STEPS == 0 && published == gating[0].seq + SLOTS) let_go();
      else if (order.gates > 1 && stuck % STUCK_STEPS == 0 && published == gating[1].seq + SLOTS) let_go();
      continue;
    }
    stuck = 0;
    look();
    memcpy(before, arena, sizeof *before);
    seen++;
  }
  stepped_kill(child);
  return 0;
}

static void begin(int kind, int gates)
{
  arena_make(arena);
  memset(writers, 0, sizeof writers);
  published = states = half_written = 0;
  order.kind = kind;
  order.gates = gates;
  CHECK(apl_ring_reader_join(&witness, (const void *)arena->ring, 0, NULL));
  for (int i = 0; i < GATES; i++)
    CHECK(apl_ring_reader_join(&gating[i], (const void *)arena->ring, 0, apl_cursor_join(arena->cursors[i])));
}

static void a_writer_dies_at_every_instruction(int kind, int gates)
{
  begin(kind, gates);
  order.until = EVENTS;
  order.who = 1;
  CHECK(step_until(stepped_start(write_events), UINT64_MAX));
  CHECK(published >= EVENTS);
  CHECK(states >= EVENTS * (1 + WORDS)); /* the words and the stamp of each event were seen to change */
  CHECK(half_written > EVENTS);
  printf("%s, %d gates: %llu states of death, %llu half-written slots\n", publish_names[kind], gates, (unsigned long long)states,
         (unsigned long long)half_written);
}

/* Kill the first writer behind its n-th change, then its successor at each of its own. */
static int a_successor_dies_too(int kind, uint64_t death)
{
  begin(kind, 0);
  order.until = 2 * SLOTS + 3;
  order.who = 1;
  if (step_until(stepped_start(write_events), death)) return 0;
  order.until = published + SECOND_EVENTS;
  order.who = 2;
  states = 0;
  CHECK(step_until(stepped_start(write_events), UINT64_MAX));
  CHECK(published >= order.until);
  deaths_of_successors += states;
  return 1;
}

int main(void)
{
  const char *wish = getenv("RING_KILL");
  const uint64_t stride = wish && strcmp(wish, "long") == 0 ? 1 : 7;
  arena_map();
  if (!stepped_possible()) return 0;
  before = aligned_alloc(128, sizeof *before);
  copy = aligned_alloc(128, sizeof *copy);
  CHECK(before && copy);
  for (int kind = 0; kind < PUBLISH_KINDS; kind++)
    for (int gates = 0; gates <= GATES; gates++) a_writer_dies_at_every_instruction(kind, gates);
  for (int kind = 0; kind < PUBLISH_KINDS; kind++)
    for (uint64_t death = 1; a_successor_dies_too(kind, death); death += stride) {}
  printf("successors: %llu states of death\n", (unsigned long long)deaths_of_successors);
  free(before);
  free(copy);
  return 0;
}
