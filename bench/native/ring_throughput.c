/*
 * Throughput of one ring from one process to another, 64-byte slots. The writer fills each event, the reader adds up its first and
 * last word. Cases:
 *   bulk-*         a large ring written in batches, read in place by one gating reader as runs: nothing is lost, the rate is from end to end
 *   one-by-one     the same, published one by one
 *   small          a ring that stays in the first cache, in batches
 *   alone-*        the writer with nobody attached
 *   observed-*     the writer with one or two observers on the other processor, which take what they can and are lapped: the rate is the writer's
 *   paced-*        a batch of 64 every 640 ns, which nobody, one, or two observers follow without being lapped: the time is what the
 *                  writer spends writing, so that it tells what an observer costs it
 * Variant `stores` of alone-8m: the same memory filled line by line with the widest stores there are and no ring: what no ring that is
 * larger than the second cache can pass.
 */
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/ring.h"
#include "contestant.h"

enum { WORDS = 7, MEMORY_BYTES = 32 << 20, RUN_MAX = 4096, READERS_MAX = 2, LINES_AHEAD = 16 };

struct shared {
  APL_ALIGNED(128) uint8_t cursor[256];
  APL_ALIGNED(128) _Atomic uint32_t joined;
  _Atomic uint32_t over; /* the writer is done */
  uint64_t sum[2], taken[READERS_MAX];
};

static struct shared *shared;
static uint8_t *ring_memory;

static void write_batches(struct apl_ring_writer *writer, uint64_t n, uint64_t batch)
{
  while (writer->seq < n) {
    const uint64_t left = n - writer->seq;
    const struct apl_ring_batch claimed = apl_ring_claim(writer, left < batch ? left : batch);
    for (uint64_t i = 0; i < claimed.count; i++) {
      uint64_t *words = apl_ring_batch_prepare(&claimed, i);
      for (int word = 0; word < WORDS; word++) words[word] = claimed.seq + i;
      apl_ring_batch_publish(&claimed, i);
    }
    apl_ring_commit(writer, claimed.count);
  }
}

/* A batch every `pace` ns. Returns the ticks spent writing, without the waits. */
static uint64_t write_paced(struct apl_ring_writer *writer, uint64_t n, uint64_t batch, uint64_t pace)
{
  const uint64_t pace_ticks = pace * (1 << 20) / (bench_ticks_ns(1 << 20) + 1);
  uint64_t spent = 0;
  for (uint64_t due = bench_ticks(); writer->seq < n; due += pace_ticks) {
    while (bench_ticks() < due) {}
    const uint64_t begin = bench_ticks();
    write_batches(writer, writer->seq + batch < n ? writer->seq + batch : n, batch);
    spent += bench_ticks() - begin;
  }
  return spent;
}

static void write_single(struct apl_ring_writer *writer, uint64_t n)
{
  while (writer->seq < n) {
    uint64_t *words = apl_ring_prepare(writer);
    for (int word = 0; word < WORDS; word++) words[word] = writer->seq;
    apl_ring_publish(writer);
  }
}

static void read_all(struct apl_ring_reader *reader, uint64_t n)
{
  uint64_t first = 0, last = 0;
  const struct apl_slot *slots;
  while (reader->seq < n) {
    const size_t count = apl_ring_run(reader, &slots, RUN_MAX);
    const uint64_t *words = (const uint64_t *)(const void *)slots;
    for (size_t i = 0; i < count; i++, words += 8) {
      __builtin_prefetch(words + LINES_AHEAD * 8);
      first += words[1];
      last += words[WORDS];
    }
    if (count) apl_ring_consume(reader, count);
    else apl_pause();
  }
  shared->sum[0] = first;
  shared->sum[1] = last;
}

/* Observers take runs in place by turns, and look behind each whether it was still whole. */
static void observe(const struct apl_ring *ring, uint32_t observers)
{
  struct apl_ring_reader readers[READERS_MAX];
  uint64_t sum = 0;
  for (uint32_t i = 0; i < observers; i++) apl_ring_reader_join(&readers[i], ring, 0, NULL);
  while (!atomic_load_explicit(&shared->over, memory_order_relaxed)) {
    for (uint32_t i = 0; i < observers; i++) {
      const void *first;
      const size_t count = apl_ring_peek(&readers[i], &first, 256);
      const uint64_t *words = first;
      for (size_t at = 0; at < count; at++, words += 8) sum += words[1] + words[WORDS];
      if (apl_ring_intact(&readers[i], readers[i].seq, count)) shared->taken[i] += count;
      apl_ring_advance(&readers[i], count);
    }
  }
  BENCH_KEEP(sum);
}

static pid_t attach(struct apl_ring *ring, uint64_t n, uint64_t gates, uint64_t observers)
{
  const pid_t parent = getpid(), child = fork(); /* born on its processor */
  if (child) return child;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, ring, 0, gates ? apl_cursor_join(shared->cursor) : NULL);
  atomic_store(&shared->joined, 1);
  if (gates) read_all(&reader, n);
  else observe(ring, (uint32_t)observers);
  _exit(0);
}

static struct apl_ring *ring_make(struct bench_round *round, uint64_t slots)
{
  if (!shared) {
    uint8_t *memory = bench_memory_shared(MEMORY_BYTES);
    shared = (struct shared *)(void *)memory;
    ring_memory = memory ? memory + 4096 : NULL;
  }
  const size_t bytes = apl_ring_footprint(slots, 64);
  if (!shared || bytes == 0 || bytes > MEMORY_BYTES - 4096) return bench_error(round, "no memory for a ring of so many slots"), NULL;
  memset(shared, 0, sizeof *shared);
  apl_cursor_new(shared->cursor);
  return apl_ring_new(ring_memory, slots, 64, "throughput");
}

static void fill_lines(uint8_t *memory, uint64_t slots, uint64_t n)
{
  for (uint64_t i = 0; i < n; i++) {
    memset(memory + (i & (slots - 1)) * 64, (int)(i & 127), 64);
    __asm__ volatile("" : : : "memory");
  }
}

#if defined(__x86_64__)
__attribute__((target("avx512f"))) static void fill_lines_wide(uint8_t *memory, uint64_t slots, uint64_t n)
{
  for (uint64_t i = 0; i < n; i++) {
    _mm512_store_si512(memory + (i & (slots - 1)) * 64, _mm512_set1_epi64((long long)i));
    __asm__ volatile("" : : : "memory");
  }
}
#endif

static void play_stores(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), slots = bench_arg(round, "slots");
  if (!ring_make(round, slots) || bench_pin(bench_cpu(0))) return;
  void (*fill)(uint8_t *, uint64_t, uint64_t) = fill_lines;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) fill = fill_lines_wide;
#endif
  fill(ring_memory + 256, slots, slots);
  const uint64_t begin = bench_ticks();
  fill(ring_memory + 256, slots, n);
  bench_span(round, bench_ticks_ns(bench_ticks() - begin), n);
}

static void play(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), batch = bench_arg(round, "batch"), slots = bench_arg(round, "slots");
  const uint64_t gates = bench_arg(round, "gates"), observers = bench_arg(round, "observers");
  struct apl_ring *ring = ring_make(round, slots);
  struct apl_ring_writer writer;
  if (!ring || bench_pin(bench_cpu(1))) return;
  const pid_t child = gates || observers ? attach(ring, n, gates, observers) : 0;
  if (child < 0) return bench_error(round, "no process");
  bench_pin(bench_cpu(0));
  while (child && !atomic_load(&shared->joined)) apl_pause();
  apl_ring_writer_join(&writer, ring);
  if (gates) apl_ring_writer_gate(&writer, apl_cursor_join(shared->cursor));
  const uint64_t warm = n / 8;
  batch > 1 ? write_batches(&writer, warm, batch) : write_single(&writer, warm);
  const uint64_t begin = bench_ticks(), pace = bench_arg(round, "pace");
  const uint64_t spent = pace ? write_paced(&writer, n, batch, pace) : 0;
  batch > 1 ? write_batches(&writer, n, batch) : write_single(&writer, n);
  const uint64_t written = spent ? begin + spent : bench_ticks();
  atomic_store(&shared->over, 1);
  if (child) waitpid(child, NULL, 0);
  bench_span(round, bench_ticks_ns((gates ? bench_ticks() : written) - begin), n - warm);
  if (gates) bench_extra(round, "stalls", (double)apl_ring_stalls(ring));
  if (observers) bench_extra(round, "observed_part", (double)(shared->taken[0] + shared->taken[1]) / (double)observers / (double)n);
  const uint64_t sum = n * (n - 1) / 2;
  if (gates && (shared->sum[0] != sum || shared->sum[1] != sum)) bench_error(round, "the sum of the events is wrong");
}

#define CASE(name, slots, batch, gates, observers) \
  {name, "ours", "bytes=64 n=16000000 pace=0 slots=" #slots " batch=" #batch " gates=" #gates " observers=" #observers, play}
#define PACED(name, observers) \
  {name, "ours", "bytes=64 n=4000000 pace=640 slots=131072 batch=64 gates=0 observers=" #observers, play}

static const struct bench_case CASES[] = {
  CASE("bulk-2m", 32768, 64, 1, 0),       CASE("bulk-4m", 65536, 64, 1, 0),       CASE("bulk-8m", 131072, 64, 1, 0),
  CASE("bulk-8m-batch-16", 131072, 16, 1, 0), CASE("bulk-8m-batch-256", 131072, 256, 1, 0), CASE("one-by-one", 131072, 1, 1, 0),
  CASE("small", 1024, 64, 1, 0),          CASE("alone-2m", 32768, 64, 0, 0),      CASE("alone-8m", 131072, 64, 0, 0),
  CASE("observed-8m", 131072, 64, 0, 1),  CASE("observed-8m-twice", 131072, 64, 0, 2),
  PACED("paced-8m", 0),                   PACED("paced-8m-observed", 1),          PACED("paced-8m-twice", 2),
  {"alone-8m", "stores", "bytes=64 n=16000000 slots=131072", play_stores},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "ring-throughput", CASES, sizeof CASES / sizeof *CASES); }
