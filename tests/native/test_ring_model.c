/*
 * Every state of the ring's protocol, over a memory in which stores are seen late and out of order as far as C11 lets them: three slots, a
 * writer that may die at any step, two readers (ring_model.h). No accepted event is torn, stale, repeated or lost, no gating reader is lapped
 * or raced with, and every state can go on to the end (nobody hangs).
 *
 * And the search itself is tried: on litmus tests whose verdicts are known, and on the protocol with each of its orders taken away in turn:
 * each must be found out.
 *
 *   test_ring_model              small settings (meson test); RING_MODEL=long (make ring-model) the large ones, RING_MODEL=3 the third of them alone
 *
 * States are kept as 128-bit hashes: that two of 10^8 states share one has a probability below 10^-22.
 */
#include "ring_model.h"

enum { DEPTH_MAX = 4000 };

struct seen { uint64_t high, low; };
static struct seen *table;
static uint64_t table_size, table_used, states;
static uint8_t outcomes[2][256]; /* whether a reader ended having accepted these sequences (bits) */
static const char *trace[DEPTH_MAX];
static int trace_who[DEPTH_MAX], trace_length;

static uint64_t mix(uint64_t h, uint64_t v)
{
  h = (h ^ v) * UINT64_C(0x9fb21c651e98df25);
  return h ^ (h >> 32);
}

static void hash_in(struct seen *h, const void *bytes, size_t size)
{
  const uint8_t *at = bytes;
  for (size_t i = 0; i < size; i += 8) {
    uint64_t word = 0;
    if (size - i >= 8) memcpy(&word, at + i, 8);
    else memcpy(&word, at + i, size - i);
    h->high = mix(h->high, word);
    h->low = mix(h->low, (word ^ (word >> 29)) * UINT64_C(0xd6e8feb86659fd93));
  }
}

static void table_grow(void);

/* Whether the state is new; remembered from now on. */
static int is_new(struct seen h)
{
  if (table_used * 2 >= table_size) table_grow();
  for (uint64_t i = h.low & (table_size - 1);; i = (i + 1) & (table_size - 1)) {
    if (table[i].low == h.low && table[i].high == h.high) return 0;
    if (table[i].low | table[i].high) continue;
    table[i] = h;
    table_used++;
    return 1;
  }
}

static void table_grow(void)
{
  struct seen *old = table;
  const uint64_t old_size = table_size;
  table_size = table_size ? table_size * 2 : 1 << 16;
  table_used = 0;
  CHECK((table = calloc(table_size, sizeof *table)));
  for (uint64_t i = 0; i < old_size; i++)
    if (old[i].low | old[i].high) is_new(old[i]);
  free(old);
}

static void table_clear(void)
{
  free(table);
  table = NULL;
  table_size = table_used = states = 0;
}

/* What a thread that has ended knows is nobody's. */
static void forget_ended(struct model *m)
{
  if (m->writer.pc == W_DONE) m->memory.threads[0] = (struct views){0};
  for (int r = 0; r < 2; r++)
    if (m->readers[r].pc == R_DONE) m->memory.threads[r + 1] = (struct views){0};
}

/* Only what is used of the memory counts, and only threads that still go on. */
static struct seen state_hash(struct model *m)
{
  uint32_t loads[THREADS] = {0};
  struct seen h = {UINT64_C(0x243f6a8885a308d3), UINT64_C(0x13198a2e03707344)};
  const int locations = model_locations();
  for (int r = 0; r < 2; r++) {
    if (is_gate(r) && m->writer.pc != W_DONE) loads[0] |= 1u << at_cursor(r);
    if (m->readers[r].pc == R_DONE) continue;
    for (int l = 0; l < at_hint() + (setting->readers[r] != GATING); l++) loads[r + 1] |= 1u << l;
  }
  memory_forget(&m->memory, loads, at_clock(0));
  forget_ended(m);
  hash_in(&h, (const uint8_t *)m + sizeof m->memory, sizeof *m - sizeof m->memory);
  hash_in(&h, m->memory.threads, sizeof m->memory.threads);
  hash_in(&h, m->memory.count, sizeof m->memory.count);
  for (int l = 0; l < locations; l++) {
    hash_in(&h, m->memory.seen[l], m->memory.count[l] * sizeof m->memory.seen[l][0]);
    hash_in(&h, m->memory.values[l], m->memory.count[l]);
  }
  return h.low | h.high ? h : (struct seen){1, 1};
}

static void explore(struct model *m);

/* Take a step that was made in `next`; returns whether it led anywhere else. */
static int follow(const struct seen *from, struct model *next, int who)
{
  CHECK(trace_length < DEPTH_MAX);
  trace[trace_length] = model_did;
  trace_who[trace_length++] = who;
  if (model_wrong) return 1;
  const struct seen h = state_hash(next);
  const int moved = h.high != from->high || h.low != from->low;
  if (moved && is_new(h)) {
    states++;
    explore(next);
  }
  if (!model_wrong) trace_length--;
  return moved;
}

static int deaths(const struct model *m, const struct seen *here)
{
  int moved = 0;
  struct model next;
  if (m->writer.pc < W_DEAD && m->writer.deaths < setting->writer_deaths) {
    next = *m;
    next.writer.pc = W_DEAD;
    next.writer.deaths++;
    model_did = "the writer is killed";
    moved |= follow(here, &next, 0);
  }
  for (int r = 0; r < 2 && !model_wrong; r++) {
    if (!is_gate(r) || m->readers[r].pc == R_DONE || m->readers[r].pc == G_DEAD) continue;
    if (m->reader_deaths == setting->reader_deaths) continue;
    next = *m;
    next.readers[r] = (struct model_reader){.pc = G_DEAD};
    next.reader_deaths++;
    model_did = "a reader is killed";
    moved |= follow(here, &next, r + 1);
  }
  return moved;
}

/* Whether a thread's turn may have come. */
static int may_step(const struct model *m, int who)
{
  if (setting->observers == AMONG || who == 0 || is_gate(who - 1)) return 1;
  for (int r = 0; r < 2; r++)
    if (m->readers[r].pc != R_DONE && (is_gate(r) || r < who - 1)) return 0;
  return m->writer.pc == W_DONE;
}

static void explore(struct model *m)
{
  struct model next, now = *m;
  const struct seen here = state_hash(&now);
  int moved = 0;
  for (int who = 0; who < THREADS && !model_wrong; who++) {
    for (int choice = 0, choices = may_step(&now, who); choice < choices && !model_wrong; choice++) {
      next = now;
      choices = who == 0 ? step_writer(&next, choice) : step_reader(&next, who - 1, choice);
      if (choice < choices) moved |= follow(&here, &next, who);
    }
  }
  if (!model_wrong) moved |= deaths(&now, &here);
  const int ended = now.writer.pc == W_DONE && now.readers[0].pc == R_DONE && now.readers[1].pc == R_DONE;
  for (int r = 0; r < 2 && ended; r++) outcomes[r][now.readers[r].accepted] = 1;
  if (!moved && !model_wrong) expect(ended, "nobody can go on");
}

/* NULL: every state is right. */
static const char *search(const struct model_setting *s)
{
  struct model m;
  memset(&m, 0, sizeof m);
  setting = s;
  model_wrong = NULL;
  trace_length = 0;
  memset(outcomes, 0, sizeof outcomes);
  table_clear();
  memory_begin(&m.memory);
  m.writer.generation = 1;
  for (int r = 0; r < 2; r++) m.readers[r].pc = s->readers[r] == OBSERVER ? O_STAMP : G_STAMP;
  is_new(state_hash(&m));
  explore(&m);
  return model_wrong;
}

static void print_trace(void)
{
  static const char *const who[] = {"writer", "reader 1", "reader 2"};
  for (int i = 0; i < trace_length; i++) fprintf(stderr, "  %-8s %s\n", who[trace_who[i]], trace[i]);
}

/* ---- the search tried on litmus tests */

enum { X, Y };

/* Message passing: is (flag seen, data not seen) possible? */
static int passing_fails(int store_order, int load_order, int fences)
{
  struct memory m;
  int possible = 0;
  memory_begin(&m);
  memory_store(&m, 0, X, 1, RELAXED);
  if (fences) memory_fence_release(&m, 0);
  memory_store(&m, 0, Y, 1, store_order);
  for (int first = 0; first < memory_choices(&m, 1, Y); first++) {
    struct memory a = m;
    const uint8_t flag = memory_load(&a, 1, Y, load_order, first);
    if (fences) memory_fence_acquire(&a, 1);
    for (int second = 0; second < memory_choices(&a, 1, X); second++) {
      struct memory b = a;
      possible |= memory_load(&b, 1, X, RELAXED, second) == 0 && flag == 1;
    }
  }
  return possible;
}

static void litmus_tests_have_their_known_verdicts(void)
{
  CHECK(passing_fails(RELAXED, RELAXED, 0));
  CHECK(passing_fails(ACQUIRE_OR_RELEASE, RELAXED, 0));
  CHECK(passing_fails(RELAXED, ACQUIRE_OR_RELEASE, 0));
  CHECK(!passing_fails(ACQUIRE_OR_RELEASE, ACQUIRE_OR_RELEASE, 0));
  CHECK(!passing_fails(RELAXED, RELAXED, 1));

  struct memory m; /* store buffering: both threads may miss the other's store, release and acquire or not */
  memory_begin(&m);
  memory_store(&m, 0, X, 1, ACQUIRE_OR_RELEASE);
  memory_store(&m, 1, Y, 1, ACQUIRE_OR_RELEASE);
  CHECK_EQUAL(memory_load(&m, 0, Y, ACQUIRE_OR_RELEASE, 1), 0);
  CHECK_EQUAL(memory_load(&m, 1, X, ACQUIRE_OR_RELEASE, 1), 0);

  memory_begin(&m); /* coherence: who saw the second store of a location never sees the first again */
  memory_store(&m, 0, X, 1, RELAXED);
  memory_store(&m, 0, X, 2, RELAXED);
  CHECK_EQUAL(memory_choices(&m, 1, X), 3);
  CHECK_EQUAL(memory_load(&m, 1, X, RELAXED, 0), 2);
  CHECK_EQUAL(memory_choices(&m, 1, X), 1);

  memory_begin(&m); /* causality goes on through a third thread: 0 -> 1 -> 2 */
  memory_store(&m, 0, X, 1, RELAXED);
  memory_store(&m, 0, Y, 1, ACQUIRE_OR_RELEASE);
  CHECK_EQUAL(memory_load(&m, 1, Y, ACQUIRE_OR_RELEASE, 0), 1);
  memory_store(&m, 1, 2, 1, ACQUIRE_OR_RELEASE);
  CHECK_EQUAL(memory_load(&m, 2, 2, ACQUIRE_OR_RELEASE, 0), 1);
  CHECK_EQUAL(memory_choices(&m, 2, X), 1);
}

/* ---- the protocol */

static void is_right(const struct model_setting *s)
{
  static const char *const kinds[] = {"observer", "gating", "running"};
  const char *wrong = search(s);
  if (wrong) fprintf(stderr, "%s:\n", wrong), print_trace();
  CHECK(!wrong);
  printf("%s + %s%s, %d events of %d words by %d, %d+%d deaths: %llu states, none wrong\n", kinds[s->readers[0]], kinds[s->readers[1]],
         s->observers == BEHIND ? " (observers behind)" : "", s->events, s->words, s->batch, s->writer_deaths, s->reader_deaths,
         (unsigned long long)states);
}

static const struct model_setting small[] = {
  {{OBSERVER, OBSERVER}, 4, 1, 1, 1, 0, 0, AMONG, 0}, {{OBSERVER, OBSERVER}, 4, 1, 2, 1, 0, 0, AMONG, 0}, {{OBSERVER, GATING}, 4, 1, 1, 1, 0, 0, AMONG, 0},
  {{OBSERVER, GATING}, 4, 1, 2, 1, 0, 0, AMONG, 0},   {{GATING, GATING}, 4, 1, 1, 1, 0, 0, AMONG, 0},   {{OBSERVER, RUNNING}, 4, 1, 2, 1, 0, 0, AMONG, 0},
};
static const struct model_setting large[] = {
  {{OBSERVER, GATING}, 4, 1, 1, 1, 1, 0, AMONG, 0},   {{OBSERVER, GATING}, 4, 1, 2, 2, 1, 0, BEHIND, 0},   {{OBSERVER, GATING}, 5, 1, 1, 1, 1, 0, BEHIND, 0},
  {{OBSERVER, GATING}, 5, 1, 2, 1, 1, 0, BEHIND, 0},  {{GATING, GATING}, 5, 1, 1, 1, 1, 0, BEHIND, 0},     {{OBSERVER, OBSERVER}, 5, 1, 1, 2, 0, 0, BEHIND, 0},
  {{OBSERVER, OBSERVER}, 6, 1, 2, 1, 0, 0, BEHIND, 0}, {{OBSERVER, OBSERVER}, 4, 2, 1, 1, 0, 0, BEHIND, 0}, {{OBSERVER, GATING}, 4, 2, 1, 1, 0, 0, BEHIND, 0},
  {{GATING, RUNNING}, 4, 1, 2, 1, 1, 0, BEHIND, 0},   {{RUNNING, RUNNING}, 5, 1, 3, 1, 0, 0, BEHIND, 0},   {{OBSERVER, RUNNING}, 5, 1, 2, 1, 1, 0, BEHIND, 0},
};

/* Stepping observers behind all others finds what stepping them among the others does: they end with the same events accepted. */
static void observers_may_step_behind(void)
{
  static uint8_t among[2][256];
  for (size_t i = 0; i < sizeof small / sizeof *small; i++) {
    struct model_setting s = small[i];
    s.outcomes = 1;
    is_right(&s);
    memcpy(among, outcomes, sizeof among);
    s.observers = BEHIND;
    is_right(&s);
    CHECK_EQUAL(memcmp(among, outcomes, sizeof among), 0);
  }
}

static void no_state_is_wrong(int all, unsigned only)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  is_right(&small[1]); /* one thread and no parser: the plain build searches the rest */
  return;
#endif
  if (only) return is_right(&large[only - 1]);
  observers_may_step_behind();
  for (size_t i = 0; all && i < sizeof large / sizeof *large; i++) is_right(&large[i]);
}

static void each_order_is_needed(void)
{
  static const struct { const char *what; uint32_t fault; int reader, batch; } planted[] = {
    {"no W0", NO_MARK, OBSERVER, 1}, {"no fence behind W0", NO_MARK_FENCE, OBSERVER, 1}, {"W2 relaxed", STAMP_RELAXED, OBSERVER, 1},
    {"W2 relaxed, read in place", STAMP_RELAXED, GATING, 1}, {"R0 relaxed", READ_RELAXED, OBSERVER, 1},
    {"R0 relaxed, in place", READ_RELAXED, GATING, 1},
    {"no fence before R2", NO_READ_FENCE, OBSERVER, 1}, {"no R2", NO_RECHECK, OBSERVER, 1}, {"C0 relaxed", RELEASE_RELAXED, GATING, 1},
    {"C1 relaxed", GATE_RELAXED, GATING, 1}, {"one slot too far", GATE_LATE, GATING, 1},
    {"successor by the hint", SUCCESSOR_BY_HINT, OBSERVER, 1},
    {"no fence behind W0, batch", NO_MARK_FENCE, OBSERVER, 2}, {"W2 relaxed, batch", STAMP_RELAXED, OBSERVER, 2},
    {"B3 relaxed, a run", HINT_RELAXED, RUNNING, 2}, {"H0 relaxed, a run", READ_RELAXED, RUNNING, 2},
    {"hint before the stamp, a run", HINT_AHEAD, RUNNING, 2},
  };
  for (size_t i = 0; i < sizeof planted / sizeof *planted; i++) {
    for (int observers = AMONG; observers <= BEHIND; observers++) {
      const struct model_setting s = {{planted[i].reader, planted[i].reader}, 5, 1, planted[i].batch, 1, 0, planted[i].fault, observers, 0};
      const char *wrong = search(&s);
      printf("%-28s %s (%d steps)\n", planted[i].what, wrong ? wrong : "NOT FOUND OUT", trace_length);
      CHECK(wrong);
    }
  }
}

int main(int argc, char **argv)
{
  const char *wish = getenv("RING_MODEL");
  if (argc > 1 && strcmp(argv[1], "--steps") == 0) {
    for (size_t i = 0; i < sizeof ring_model_steps / sizeof *ring_model_steps; i++)
      printf("%s\t%s\t%s\n", ring_model_steps[i].label, ring_model_steps[i].file, ring_model_steps[i].line);
    return 0;
  }
  const unsigned only = wish ? (unsigned)atoi(wish) : 0;
  CHECK(only <= sizeof large / sizeof *large);
  RUN(litmus_tests_have_their_known_verdicts);
  RUN(each_order_is_needed);
  no_state_is_wrong(wish && strcmp(wish, "long") == 0, only);
  table_clear();
  return 0;
}
