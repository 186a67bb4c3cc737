/*
 * Reading a record of ten levels while its writer writes it again and again without a pause, from the other processor: the table
 * with its rotating snapshot slots, and a plain seqlock with the same copying. ten-levels: price and quantity of ten levels a side,
 * 320 bytes; book-view: all that the appliance's table of books tells (struct apl_book_view). What each read got is checked (all
 * words tell one version, and versions never go back); how often it had to try again and the worst read are told beside. Ours is a
 * table set to push out what was written (apl_table_demote_set); variant `held` one that is not, whose writer pays less.
 * one-line: what one line costs that another processor wrote, by a chain of lines each of which tells where the next one lies:
 * pushed out to the shared cache, or (`held`) left in the writer's own. A read of a record waits for two lines in a row.
 */
#include <pthread.h>

#include "apl/base.h"
#include "apl/book_view.h"
#include "apl/table.h"
#include "contestant.h"

enum { WORDS_MAX = sizeof(struct apl_book_view) / 8, READ_GIVES_UP = 1 << 20 };

struct seqlock {
  APL_ALIGNED(128) uint64_t seq;
  uint64_t words[WORDS_MAX];
};

static APL_ALIGNED(128) uint8_t memory[65536];
static struct seqlock lock;
static _Atomic uint32_t over;
static uint64_t retries;
static int count_of_words;

static void fill(uint64_t *words, uint64_t version)
{
  for (int i = 0; i < count_of_words; i++) words[i] = version + (uint64_t)i;
}

static void *write_table(void *argument)
{
  struct apl_table *table = argument;
  uint64_t words[WORDS_MAX], version = apl_table_version(table, 0);
  while (!atomic_load_explicit(&over, memory_order_relaxed)) {
    fill(words, ++version);
    apl_table_write(table, 0, words);
  }
  return NULL;
}

static void lock_write(uint64_t version)
{
  uint64_t words[WORDS_MAX];
  fill(words, version);
  __atomic_store_n(&lock.seq, 2 * version - 1, __ATOMIC_RELAXED);
  atomic_thread_fence(memory_order_release);
  apl_words_store(lock.words, words, (size_t)count_of_words * 8);
  __atomic_store_n(&lock.seq, 2 * version, __ATOMIC_RELEASE);
}

static void *write_lock(void *argument)
{
  uint64_t version = lock.seq / 2;
  while (!atomic_load_explicit(&over, memory_order_relaxed)) lock_write(++version);
  return argument;
}

/* The version read, 0: gave up. */
static uint64_t lock_read(uint64_t *words)
{
  for (uint64_t turn = 0; turn < READ_GIVES_UP; turn++) {
    const uint64_t seq = __atomic_load_n(&lock.seq, __ATOMIC_ACQUIRE);
    if (seq % 2 == 0) {
      apl_words_load(words, lock.words, (size_t)count_of_words * 8);
      atomic_thread_fence(memory_order_acquire);
      if (__atomic_load_n(&lock.seq, __ATOMIC_RELAXED) == seq) return seq / 2;
    }
    retries++;
  }
  return 0;
}

static int whole(const uint64_t *words, uint64_t version)
{
  uint64_t wrong = 0;
  for (int i = 0; i < count_of_words; i++) wrong |= words[i] - version - (uint64_t)i;
  return wrong == 0;
}

static inline void play(struct bench_round *round, struct apl_table *table, void *(*write)(void *))
{
  const uint64_t n = bench_arg(round, "n"), cost = bench_clock_cost(), batch = bench_arg(round, "batch");
  uint64_t words[WORDS_MAX], last = 0, bad = 0, none = 0, since = 0, began = 0;
  pthread_t thread;
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  atomic_store(&over, 0);
  retries = 0;
  if (bench_thread(&thread, bench_cpu(1), write, table)) return bench_error(round, "no thread");
  for (uint64_t i = 0; i < n / 10; i++) last = table ? apl_table_read(table, 0, words) : lock_read(words);
  const uint64_t begin = bench_ticks(), first = last;
  for (uint64_t i = 0; i < n; i++) {
    if (since == 0) began = bench_ticks();
    const uint64_t version = table ? apl_table_read(table, 0, words) : lock_read(words);
    bad += !whole(words, version) || version < last; /* the check is part of both */
    none += version == 0;
    last = version;
    if (++since < batch) continue;
    const uint64_t ticks = bench_ticks() - began;
    bench_batch(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0), batch);
    since = 0;
  }
  const uint64_t ns = bench_ticks_ns(bench_ticks() - begin);
  atomic_store(&over, 1);
  pthread_join(thread, NULL);
  bench_extra(round, "writes_s", (double)(last - first) * 1e9 / (double)ns);
  if (!table) bench_extra(round, "retries_per_read", (double)retries / (double)n);
  bench_extra(round, "gave_up", (double)none);
  if (bad > none) bench_error(round, "%llu records were torn or old", (unsigned long long)(bad - none));
}

static void play_table(struct bench_round *round, int demote)
{
  count_of_words = (int)bench_arg(round, "bytes") / 8;
  const uint32_t bytes = (uint32_t)count_of_words * 8;
  if (count_of_words > WORDS_MAX || apl_table_footprint(bytes, 1) > sizeof memory) return bench_error(round, "the record is too large");
  struct apl_table *table = apl_table_join(apl_table_new(memory, bytes, 1, "books"));
  apl_table_demote_set(table, demote);
  uint64_t words[WORDS_MAX];
  fill(words, 1); /* whole from the first read on, which may come before the writer's first */
  apl_table_write(table, 0, words);
  play(round, table, write_table);
}

static void play_demoted(struct bench_round *round) { play_table(round, 1); }
static void play_held(struct bench_round *round) { play_table(round, 0); }

static void play_lock(struct bench_round *round)
{
  count_of_words = (int)bench_arg(round, "bytes") / 8;
  lock_write(1);
  play(round, NULL, write_lock);
}

/* Words from line to line: 256 bytes, so that no line comes with its neighbour; from link to link so many lines, coprime to their number. */
enum { CHAIN = 128, LINE_STEP = 32, CHAIN_STRIDE = 37 };

static uint64_t *const chain = (uint64_t *)(void *)memory;
static _Atomic uint64_t written, taken;
static int push_out;

static void *write_chains(void *argument)
{
  const uint64_t rounds = *(const uint64_t *)argument;
  for (uint64_t turn = 1; turn <= rounds; turn++) {
    for (uint64_t i = 0, at = 0; i < CHAIN; i++) {
      const uint64_t next = (at + CHAIN_STRIDE) % CHAIN;
      __atomic_store_n(&chain[at * LINE_STEP], next, __ATOMIC_RELAXED);
      if (push_out) apl_demote(&chain[at * LINE_STEP]);
      at = next;
    }
    atomic_store(&written, turn);
    while (atomic_load(&taken) != turn) {}
  }
  return NULL;
}

static void play_line(struct bench_round *round, int demote)
{
  const uint64_t rounds = bench_arg(round, "n") / CHAIN;
  pthread_t thread;
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  push_out = demote;
  written = taken = 0;
  if (bench_thread(&thread, bench_cpu(1), write_chains, (void *)(uintptr_t)&rounds)) return bench_error(round, "no thread");
  for (uint64_t turn = 1, at = 0; turn <= rounds; turn++) {
    while (atomic_load(&written) != turn) {}
    const uint64_t begin = bench_ticks();
    for (int i = 0; i < CHAIN; i++) at = __atomic_load_n(&chain[at * LINE_STEP], __ATOMIC_RELAXED);
    bench_batch(round, bench_ticks_ns(bench_ticks() - begin), CHAIN);
    if (at != 0) bench_error(round, "the chain ended at %llu", (unsigned long long)at);
    atomic_store(&taken, turn);
  }
  pthread_join(thread, NULL);
}

static void play_line_demoted(struct bench_round *round) { play_line(round, 1); }
static void play_line_held(struct bench_round *round) { play_line(round, 0); }

static const struct bench_case CASES[] = {
  {"ten-levels", "ours", "bytes=320 n=200000 batch=20", play_demoted}, {"ten-levels", "held", "bytes=320 n=200000 batch=20", play_held},
  {"ten-levels", "seqlock", "bytes=320 n=4000 batch=20", play_lock},
  {"one-line", "ours", "bytes=64 n=100000", play_line_demoted}, {"one-line", "held", "bytes=64 n=100000", play_line_held},
  {"book-view", "ours", "bytes=656 n=200000 batch=20", play_demoted},  {"book-view", "held", "bytes=656 n=200000 batch=20", play_held},
  {"book-view", "seqlock", "bytes=656 n=4000 batch=20", play_lock},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "snapshot", CASES, sizeof CASES / sizeof *CASES); }
