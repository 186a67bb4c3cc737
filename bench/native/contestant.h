#ifndef APL_BENCH_CONTESTANT_H
#define APL_BENCH_CONTESTANT_H
/*
 * What every C program of the benchmark suite shares: the protocol with the runner, the clock, the record of one round.
 *
 * A contestant is a long-living program that plays one or more variants of one suite, so that warm caches, JITs and page tables are warm for
 * everybody and rounds can be interleaved (ours, peer, ours, peer ...).
 *
 *   PROGRAM --list                       one JSON line per case: suite, case, variant, args (its defaults)
 *   PROGRAM                              reads lines "CASE key=value ..." from stdin, plays ONE round of the case for each, and answers one JSON
 *                                        line; {"error": ...} or {"skip": ...} where it could not; ends at end of file
 *   PROGRAM --instructions CASE k=v ...  plays the work of the case once without a clock, for callgrind
 *
 *   APL_BENCH_CPUS=0,1                   the processors to use; the first is the timing side
 *
 * A case records either single operations (bench_sample: the time of one) or batches (bench_batch: total time of n; for what the clock
 * cannot resolve: it steps in 10 ns on some machines). Percentiles are of samples, or of per-operation means of batches: the answer says which
 * by "batch". One thread records.
 *
 *   struct bench_case CASES[] = {{"64", "ours", "bytes=64 slots=128 n=100000", play}, ...};
 *   int main(int argc, char **argv) { return bench_main(argc, argv, "ring-rtt", CASES, 1); }
 */
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

struct bench_round;

struct bench_case {
  const char *name;
  const char *variant;  /* "ours", or what else the program plays ("seqlock") */
  const char *defaults; /* "key=value ...", unsigned integers */
  void (*play)(struct bench_round *round);
};

int bench_main(int argc, char **argv, const char *suite, const struct bench_case *cases, size_t case_count);

/* ---- of a round, inside play ----------------------------------------------------------------- */

/* The argument, from the line or the case's defaults; a key that neither names ends the program with a sentence. */
uint64_t bench_arg(const struct bench_round *round, const char *key);
/* Whether the work is counted (callgrind) and not timed: then samples and batches are taken but mean nothing. */
int bench_counting(const struct bench_round *round);
/* Processor for side 0, 1 ... of the suite (wraps around those given). */
int bench_cpu(int side);
/* Pin the calling thread to a processor. 0, or -1 with a message on stderr. */
int bench_pin(int cpu);
/* Start a thread that is pinned from its first instruction on: a thread that pinned itself would wait for ever behind a spinning real-time
 * thread on the processor where it was born. 0, or -1 with a message on stderr. */
int bench_thread(pthread_t *thread, int cpu, void *(*run)(void *), void *argument);
/* Record one operation, or a batch of n. */
void bench_sample(struct bench_round *round, uint64_t ns);
void bench_batch(struct bench_round *round, uint64_t ns, uint64_t n);
/* The span of the whole round, for throughput: n operations in ns. Without it ops_s is of the batches' sum. */
void bench_span(struct bench_round *round, uint64_t ns, uint64_t n);
/* Time lost to an interruption, if the program sees such (counts "gaps"). */
void bench_gap(struct bench_round *round, uint64_t ns);
/* A further figure in the answer: key must be a plain word. */
void bench_extra(struct bench_round *round, const char *key, double value);
/* The round is void: the result was wrong, or the machine lacks something. printf style; the last one told counts. */
__attribute__((format(printf, 2, 3))) void bench_error(struct bench_round *round, const char *format, ...);
__attribute__((format(printf, 2, 3))) void bench_skip(struct bench_round *round, const char *format, ...);

/* ---- clock ----------------------------------------------------------------------------------- */

/* Ticks of the time stamp counter, ordered behind what comes before; nanoseconds for a number of ticks. Elsewhere CLOCK_MONOTONIC in ns. */
static inline uint64_t bench_ticks(void);
uint64_t bench_ticks_ns(uint64_t ticks);
/* CLOCK_MONOTONIC. */
uint64_t bench_now_ns(void);
/* Ticks that reading the clock twice costs (the smallest of many): take it off a sample. */
uint64_t bench_clock_cost(void);

/* Keep a value alive so that the compiler does not remove the work that made it. */
#define BENCH_KEEP(value) __asm__ volatile("" : : "g"(value) : "memory")

#if defined(__x86_64__)
#include <x86intrin.h>
static inline uint64_t bench_ticks(void)
{
  unsigned aux;
  const uint64_t ticks = __rdtscp(&aux); /* waits for the loads and stores before it to have executed */
  __asm__ volatile("" : : : "memory");
  return ticks;
}
#else
#include <time.h>
static inline uint64_t bench_ticks(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}
#endif

/* Anonymous memory of `bytes` on huge pages where there are any (MAP_HUGETLB, else madvise), touched; NULL and a message on stderr without. */
void *bench_memory(size_t bytes);
/* The same, shared with children of fork. */
void *bench_memory_shared(size_t bytes);

#endif
