/*
 * The yardstick of everything that crosses cores: one cache line, written by turns from two processors. No message in shared memory can make its
 * round trip faster, so ring round trips are told as a ratio to this.
 */
#include <stdatomic.h>
#include <stdlib.h>

#include "contestant.h"

struct line {
  _Alignas(128) _Atomic uint64_t value;
  char pad[120];
};

struct side {
  struct line *line;
  uint64_t rounds;
};

static void *answer(void *argument)
{
  const struct side *side = argument;
  for (uint64_t i = 0; i < side->rounds; i++) {
    while (atomic_load_explicit(&side->line->value, memory_order_acquire) != 2 * i + 1) {}
    atomic_store_explicit(&side->line->value, 2 * i + 2, memory_order_release);
  }
  return NULL;
}

static void play(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), batch = bench_arg(round, "batch");
  static struct line line;
  struct side side = {.line = &line, .rounds = n};
  pthread_t thread;
  atomic_store(&line.value, 0);
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (bench_thread(&thread, bench_cpu(1), answer, &side)) return bench_error(round, "no thread");
  uint64_t begin = bench_ticks();
  for (uint64_t i = 0, since = 0; i < n; i++) {
    atomic_store_explicit(&line.value, 2 * i + 1, memory_order_release);
    while (atomic_load_explicit(&line.value, memory_order_acquire) != 2 * i + 2) {}
    if (++since == batch) {
      const uint64_t end = bench_ticks();
      bench_batch(round, bench_ticks_ns(end - begin), batch);
      begin = bench_ticks();
      since = 0;
    }
  }
  pthread_join(thread, NULL);
}

static const struct bench_case CASES[] = {{"line", "ours", "bytes=64 slots=1 n=200000 batch=100", play}};

int main(int argc, char **argv) { return bench_main(argc, argv, "bounce", CASES, sizeof CASES / sizeof *CASES); }
