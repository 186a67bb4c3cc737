#ifndef APL_TEST_RING_MODEL_H
#define APL_TEST_RING_MODEL_H
/*
 * The ring's protocol step by step over view_memory.h: one writer that may die at any step and is replaced, two readers, three slots. Which
 * line of the product each step stands for is in ring_model_steps; a test looks the lines up, so that neither changes alone.
 *
 * An event is its words (1 or 2), each a value made of sequence and writer; words do not interact, so what holds for one holds for seven.
 * What a dead process stored is taken to be visible to its successor (the kernel orders a death before the wait for it and the next start).
 */
#include "view_memory.h"

enum { MODEL_SLOTS = 3, MODEL_WORDS_MAX = 2, AT_STAMP = 0, AT_WORD = MODEL_SLOTS };
enum { OBSERVER, GATING, RUNNING /* a gating reader that takes runs by the hint */ };

/* What is taken away from the protocol, one at a time. */
enum {
  NO_MARK = 1, NO_MARK_FENCE = 2, STAMP_RELAXED = 4, READ_RELAXED = 8, NO_READ_FENCE = 16, NO_RECHECK = 32, RELEASE_RELAXED = 64,
  GATE_RELAXED = 128, SUCCESSOR_BY_HINT = 256, HINT_RELAXED = 512, HINT_AHEAD = 1024, GATE_LATE = 2048,
};

/* What a search does with observers, who store nothing: step them among the others, or once these have ended, one after the other. A message
 * stays readable as long as the reader's own view allows, and nobody waits for an observer, so both find the same; a test compares them. */
enum { AMONG, BEHIND };

struct model_setting {
  int readers[2]; /* OBSERVER, GATING or RUNNING */
  int events, words, batch, writer_deaths, reader_deaths;
  uint32_t faults;
  int observers; /* AMONG or BEHIND */
  int outcomes;  /* remember which sequences each observer accepted */
};

static const struct { const char *label, *file, *line; } ring_model_steps[] = {
  {"W0 mark", "native/include/apl/ring.h", "__atomic_store_n((uint64_t *)slot, 2 * writer->seq + 1, __ATOMIC_RELAXED); /* W0 */"},
  {"fence behind W0, W1 word", "native/include/apl/ring.h", "atomic_thread_fence(memory_order_release);"},
  {"fence behind W0, W1 word", "native/include/apl/base.h", "__atomic_store_n(&target[i], source[i], __ATOMIC_RELAXED);"},
  {"W2 stamp", "native/include/apl/ring.h", "__atomic_store_n((uint64_t *)slot, 2 * writer->seq + 2, __ATOMIC_RELEASE); /* W2, pairs with R0 */"},
  {"hint", "native/include/apl/ring.h", "atomic_store_explicit(&writer->ring->seq_hint, writer->seq, memory_order_release);"},
  {"W0 mark", "native/include/apl/ring.h", "__atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 1, __ATOMIC_RELAXED); /* B0, as W0 */"},
  {"W2 stamp", "native/include/apl/ring.h", "__atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 2, __ATOMIC_RELEASE); /* B2, as W2: pairs with R0 */"},
  {"hint", "native/include/apl/ring.h", "atomic_store_explicit(&writer->ring->seq_hint, writer->seq, memory_order_release); /* B3, pairs with H0 */"},
  {"H0 hint, G0 stamp", "native/include/apl/ring.h", "const uint64_t hinted = atomic_load_explicit(&reader->ring->seq_hint, memory_order_acquire); /* H0 */"},
  {"C1 gate", "native/shm/ring.c", "const uint64_t released = atomic_load_explicit(&gate->seq, memory_order_acquire);"},
  {"take over", "native/shm/ring.c", "writer->seq = next_seq(ring);"},
  {"take over, hint", "native/shm/ring.c", "atomic_store_explicit(&ring->seq_hint, writer->seq, memory_order_release);"},
  {"R0 stamp", "native/shm/ring_reader.c", "__atomic_load_n((const uint64_t *)slot, __ATOMIC_ACQUIRE); /* R0, pairs with W2 */"},
  {"R1 word", "native/include/apl/base.h", "target[i] = __atomic_load_n(&source[i], __ATOMIC_RELAXED);"},
  {"fence before R2, R2", "native/shm/ring_reader.c", "atomic_thread_fence(memory_order_acquire);"},
  {"fence before R2, R2", "native/shm/ring_reader.c",
   "if (__atomic_load_n((const uint64_t *)slot, __ATOMIC_RELAXED) == want) { /* R2, pairs with the fence behind W0 */"},
  {"skip", "native/shm/ring_reader.c", "const uint64_t newest = apl_ring_seq_hint(reader->ring);"},
  {"G0 stamp", "native/include/apl/ring.h", "__atomic_load_n((const uint64_t *)slot, __ATOMIC_ACQUIRE) == want) { /* R0, pairs with W2 */"},
  {"C0 release", "native/include/apl/ring.h", "if (reader->cursor) atomic_store_explicit(&reader->cursor->seq, reader->seq, memory_order_release);"},
};

struct model_writer { uint8_t pc, seq, generation, limit, count, event, at, deaths; };
struct model_reader { uint8_t pc, seq, ready, at, words[MODEL_WORDS_MAX], accepted; };
struct model {
  struct memory memory;
  struct model_writer writer;
  struct model_reader readers[2];
  uint8_t reader_deaths;
  uint8_t published[8];    /* who published a sequence, 0: nobody yet */
  uint8_t last_read[2][MODEL_SLOTS]; /* a gating reader's last plain read of a slot, by its clock */
};

enum { W_ROOM, W_MARK, W_WORD, W_STAMP, W_HINT, W_DEAD, W_JOINED, W_DONE };
enum { O_STAMP, O_WORD, O_RECHECK, O_SKIP, R_DONE, G_STAMP, G_WORD, G_RELEASE, G_DEAD };

static const struct model_setting *setting;
static const char *model_wrong; /* what did not hold, NULL: nothing yet */
static const char *model_did;   /* the step taken, for the trace */

static int at_word(int slot, int word) { return AT_WORD + slot * setting->words + word; }
static int at_hint(void) { return AT_WORD + MODEL_SLOTS * setting->words; }
static int at_cursor(int reader) { return at_hint() + 1 + reader; }
static int at_clock(int reader) { return at_hint() + 3 + reader; }
static int model_locations(void) { return at_hint() + 5; }
static int has(uint32_t fault) { return (setting->faults & fault) != 0; }
static uint8_t word_value(uint8_t seq, uint8_t generation) { return (uint8_t)(1 + seq * 8 + generation); }

static int expect(int holds, const char *what)
{
  if (!holds) model_wrong = what;
  return holds;
}

static int is_gate(int reader) { return setting->readers[reader] != OBSERVER; }
static int gates(void) { return is_gate(0) + is_gate(1); }

/* ---- the writer (thread 0) */

static int events_wanted(const struct model_writer *w)
{
  const int left = setting->events - w->seq;
  return left < setting->batch ? left : setting->batch;
}

/* Begin an event or a batch, if the limit that is known allows it; no step of its own. */
static void begin_if_room(struct model_writer *w, int count)
{
  if (count <= 0 || (gates() > 0 && w->seq + count > w->limit)) return;
  w->count = (uint8_t)count;
  w->pc = has(NO_MARK) ? W_WORD : W_MARK;
}

/* The writer reads its gates' cursors one by one; `at` counts those read. */
static int step_room(struct model *m, int choice)
{
  struct model_writer *w = &m->writer;
  const int want = events_wanted(w);
  if (gates() == 0) return model_did = "begin", begin_if_room(w, want), 1;
  model_did = "C1 gate";
  while (!is_gate(w->at)) w->at++;
  const int gate = w->at++, choices = memory_choices(&m->memory, 0, at_cursor(gate));
  const uint8_t released = memory_load(&m->memory, 0, at_cursor(gate), has(GATE_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE, choice);
  const uint8_t limit = (uint8_t)(released + MODEL_SLOTS + has(GATE_LATE));
  if (gate == 0 || !is_gate(0) || limit < w->limit) w->limit = limit;
  if (w->at < 2 && is_gate(w->at)) return choices;
  w->at = 0;
  begin_if_room(w, w->seq + want > w->limit ? w->limit - w->seq : want); /* all, or what there is room for */
  return choices;
}

static void store_word(struct model *m, int slot, int word, uint8_t value)
{
  for (int r = 0; r < 2; r++) /* a plain read that this store is not behind is a race */
    if (is_gate(r))
      expect(m->last_read[r][slot] <= m->memory.threads[0].cur[at_clock(r)], "race: the writer writes what a gating reader still reads");
  memory_store(&m->memory, 0, at_word(slot, word), value, RELAXED);
}

static void store_stamp(struct model *m, uint8_t seq)
{
  expect(m->published[seq] == 0, "a sequence was published twice");
  m->published[seq] = m->writer.generation;
  memory_store(&m->memory, 0, AT_STAMP + seq % MODEL_SLOTS, (uint8_t)(2 * seq + 2), has(STAMP_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE);
}

/* One event of a batch after the other: mark, words, stamp; behind the last one the hint. */
static void step_publish(struct model *m)
{
  struct model_writer *w = &m->writer;
  const uint8_t seq = (uint8_t)(w->seq + w->event);
  const int slot = seq % MODEL_SLOTS;
  if (w->pc == W_MARK) {
    model_did = "W0 mark";
    memory_store(&m->memory, 0, AT_STAMP + slot, (uint8_t)(2 * seq + 1), RELAXED);
    w->pc = W_WORD;
  } else if (w->pc == W_WORD) {
    model_did = w->at ? "W1 word" : "fence behind W0, W1 word"; /* a fence changes nothing that others see: one step with the store behind it */
    if (w->at == 0 && !has(NO_MARK_FENCE)) memory_fence_release(&m->memory, 0);
    store_word(m, slot, w->at, word_value(seq, w->generation));
    if (++w->at == setting->words) w->pc = W_STAMP, w->at = 0;
  } else {
    model_did = "W2 stamp";
    store_stamp(m, seq);
    w->pc = ++w->event == w->count ? W_HINT : has(NO_MARK) ? W_WORD : W_MARK;
  }
}

static uint8_t newest_stamp(const struct model *m, int slot)
{
  return m->memory.values[AT_STAMP + slot][m->memory.count[AT_STAMP + slot] - 1];
}

static void step_take_over(struct model *m)
{
  struct model_writer *w = &m->writer;
  struct views *mine = &m->memory.threads[0];
  uint8_t next = 0;
  for (int i = 0; i < MODEL_SLOTS; i++) {
    const uint8_t stamp = newest_stamp(m, i);
    if (stamp % 2 == 0 && stamp / 2 > next) next = (uint8_t)(stamp / 2);
  }
  const int hint = at_hint();
  if (has(SUCCESSOR_BY_HINT)) next = m->memory.values[hint][m->memory.count[hint] - 1];
  for (int i = 0; i <= hint; i++) mine->cur[i] = (uint8_t)(m->memory.count[i] - 1);
  mine->acq = mine->cur;
  mine->rel = (view){0}; /* a new process has fenced nothing yet */
  *w = (struct model_writer){.pc = W_JOINED, .seq = next, .generation = (uint8_t)(w->generation + 1), .deaths = w->deaths};
}

static int step_writer(struct model *m, int choice)
{
  struct model_writer *w = &m->writer;
  switch (w->pc) {
  case W_ROOM: return step_room(m, choice);
  case W_HINT: case W_JOINED:
    model_did = w->pc == W_HINT ? "hint" : "take over, hint";
    if (w->pc == W_HINT) w->seq = (uint8_t)(w->seq + w->count);
    memory_store(&m->memory, 0, at_hint(), (uint8_t)(w->seq + has(HINT_AHEAD)), has(HINT_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE);
    w->pc = w->seq >= setting->events ? W_DONE : W_ROOM;
    w->at = w->count = w->event = 0;
    if (w->pc == W_ROOM) begin_if_room(w, events_wanted(w));
    return 1;
  case W_DEAD: model_did = "take over"; return step_take_over(m), 1;
  case W_DONE: return 0;
  default: return step_publish(m), 1;
  }
}

/* ---- readers (threads 1 and 2) */

static void accept(struct model *m, struct model_reader *r)
{
  if (setting->outcomes) r->accepted |= (uint8_t)(1u << r->seq);
  for (int i = 0; i < setting->words; i++)
    expect(r->words[i] == word_value(r->seq, m->published[r->seq]), "an event was accepted that is torn, stale or not the one published");
}

static void next_event(struct model_reader *r, uint8_t seq, uint8_t again)
{
  r->seq = seq;
  r->at = 0;
  memset(r->words, 0, sizeof r->words);
  r->pc = seq >= setting->events ? R_DONE : again;
}

static void step_skip(struct model *m, int thread, struct model_reader *r, int choice)
{
  const uint8_t newest = memory_load(&m->memory, thread, at_hint(), ACQUIRE_OR_RELEASE, choice);
  uint8_t to = newest > MODEL_SLOTS ? (uint8_t)(newest - MODEL_SLOTS + MODEL_SLOTS / 8 + 1) : 0;
  if (to <= r->seq) to = (uint8_t)(r->seq + 1);
  expect(to <= setting->events, "a reader skipped to what will never be written");
  next_event(r, to, O_STAMP);
}

static int step_observer(struct model *m, int which, int choice)
{
  struct model_reader *r = &m->readers[which];
  const int thread = which + 1, slot = r->seq % MODEL_SLOTS;
  const uint8_t want = (uint8_t)(2 * r->seq + 2);
  const int location = r->pc == O_WORD ? at_word(slot, r->at) : r->pc == O_SKIP ? at_hint() : AT_STAMP + slot;
  const int acquire = has(READ_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE, choices = memory_choices(&m->memory, thread, location);
  if (r->pc == O_STAMP) {
    model_did = "R0 stamp";
    const uint8_t stamp = memory_load(&m->memory, thread, location, acquire, choice);
    if (stamp > want) r->pc = O_SKIP;
    else if (stamp == want) r->pc = O_WORD;
  } else if (r->pc == O_WORD) {
    model_did = "R1 word";
    r->words[r->at++] = memory_load(&m->memory, thread, location, RELAXED, choice);
    if (r->at == setting->words) r->pc = O_RECHECK;
  } else if (r->pc == O_RECHECK) { /* the fence is one step with the load behind it */
    model_did = "fence before R2, R2";
    if (!has(NO_READ_FENCE)) memory_fence_acquire(&m->memory, thread);
    const int left = memory_choices(&m->memory, thread, location);
    if (choice >= left) return left;
    const uint8_t stamp = memory_load(&m->memory, thread, location, RELAXED, choice);
    if (stamp == want || has(NO_RECHECK)) accept(m, r), next_event(r, (uint8_t)(r->seq + 1), O_STAMP);
    else r->pc = O_SKIP;
    return left;
  } else {
    model_did = "skip";
    step_skip(m, thread, r, choice);
  }
  return choices;
}

/* A gating reader reads in place with plain loads: there must be nothing newer than what it sees. */
static void read_in_place(struct model *m, int which, int slot)
{
  struct model_reader *r = &m->readers[which];
  const int thread = which + 1, location = at_word(slot, r->at);
  expect(memory_choices(&m->memory, thread, location) == 1, "race: a gating reader reads what the writer writes");
  r->words[r->at] = memory_load(&m->memory, thread, location, RELAXED, 0);
  m->memory.threads[thread].cur[at_clock(which)] = m->last_read[which][slot] = (uint8_t)(r->seq + 1);
  r->at++;
}

/* The hint, and where it tells nothing new the stamp: one step, so that waiting is no motion. */
static int step_run(struct model *m, int which, int choice)
{
  struct model_reader *r = &m->readers[which];
  const int thread = which + 1, slot = r->seq % MODEL_SLOTS, acquire = has(READ_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE;
  const int hints = memory_choices(&m->memory, thread, at_hint()), stamps = memory_choices(&m->memory, thread, AT_STAMP + slot);
  model_did = "H0 hint, G0 stamp";
  r->ready = memory_load(&m->memory, thread, at_hint(), acquire, choice % hints);
  if (r->ready > r->seq) return r->pc = G_WORD, hints * stamps;
  r->ready = 0;
  const int left = memory_choices(&m->memory, thread, AT_STAMP + slot), pick = choice / hints;
  const uint8_t stamp = memory_load(&m->memory, thread, AT_STAMP + slot, acquire, pick < left ? pick : left - 1);
  expect(stamp <= 2 * r->seq + 2, "a gating reader was lapped");
  if (stamp == 2 * r->seq + 2) r->pc = G_WORD;
  return hints * stamps;
}

static int step_gating(struct model *m, int which, int choice)
{
  struct model_reader *r = &m->readers[which];
  const int thread = which + 1, slot = r->seq % MODEL_SLOTS, cursor = at_cursor(which);
  const uint8_t want = (uint8_t)(2 * r->seq + 2);
  if (r->pc == G_STAMP && setting->readers[which] == RUNNING) return step_run(m, which, choice);
  if (r->pc == G_STAMP) {
    model_did = "G0 stamp";
    const int choices = memory_choices(&m->memory, thread, AT_STAMP + slot);
    const int acquire = has(READ_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE;
    const uint8_t stamp = memory_load(&m->memory, thread, AT_STAMP + slot, acquire, choice);
    expect(stamp <= want, "a gating reader was lapped");
    if (stamp == want) r->pc = G_WORD;
    return choices;
  }
  if (r->pc == G_WORD) {
    model_did = "G1 word";
    read_in_place(m, which, slot);
    if (r->at == setting->words) accept(m, r), r->pc = G_RELEASE;
  } else if (r->pc == G_RELEASE) {
    model_did = "C0 release";
    memory_store(&m->memory, thread, cursor, (uint8_t)(r->seq + 1), has(RELEASE_RELAXED) ? RELAXED : ACQUIRE_OR_RELEASE);
    next_event(r, (uint8_t)(r->seq + 1), r->seq + 1 < r->ready ? G_WORD : G_STAMP);
  } else { /* G_DEAD: the next one joins where the cursor stands, and stores it again */
    model_did = "a reader joins";
    const uint8_t seq = m->memory.values[cursor][m->memory.count[cursor] - 1];
    memory_store(&m->memory, thread, cursor, seq, ACQUIRE_OR_RELEASE);
    next_event(r, seq, G_STAMP);
  }
  return 1;
}

static int step_reader(struct model *m, int which, int choice)
{
  if (m->readers[which].pc == R_DONE) return 0;
  return is_gate(which) ? step_gating(m, which, choice) : step_observer(m, which, choice);
}

#endif
