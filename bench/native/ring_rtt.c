/*
 * Round trip of a 64-byte event over two rings between two processes, both spinning on the stamp of the slot that they wait for. The
 * event's words are checked on both sides.
 *   in-place   both sides fill the slot where it lies and read it where it lies, as a gating stage does
 *   observer   both sides copy in and copy out, as the SDK does: each copy is checked against being overwritten
 * Variant `lines` of in-place: nothing but a word stored to the next of so many lines there and back again. A bounce of one line
 * (suite bounce) hands the same line over and back, so that who read it owns it already; a queue has two lines for a round trip, and
 * the reader who spins on each has to be told off first. This is what two lines cost on this host at this hour.
 */
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/ring.h"
#include "contestant.h"

enum { WORDS = 7, MEMORY_BYTES = 32 << 20, TAKE_MAX = 1 };

/* One side: it writes the one ring and reads the other. */
struct side {
  struct apl_ring_writer out;
  struct apl_ring_reader in;
};

static void *shared;

/* Two rings in the memory that both processes map. 0, or the round is void. */
static int rings_make(struct bench_round *round, struct apl_ring *rings[2])
{
  const uint64_t slots = bench_arg(round, "slots");
  const size_t bytes = apl_align_up(apl_ring_footprint(slots, 64), 4096);
  if (!shared) shared = bench_memory_shared(MEMORY_BYTES);
  if (!shared || bytes <= 4096 || 2 * bytes > MEMORY_BYTES) return bench_error(round, "no memory for rings of so many slots"), -1;
  for (int i = 0; i < 2; i++) rings[i] = apl_ring_new((uint8_t *)shared + (size_t)i * bytes, slots, 64, "rtt");
  return 0;
}

static void join(struct side *side, struct apl_ring *out, struct apl_ring *in)
{
  apl_ring_writer_join(&side->out, out);
  apl_ring_reader_join(&side->in, in, 0, NULL);
}

static inline void send_in_place(struct side *side, uint64_t value)
{
  uint64_t *words = apl_ring_prepare(&side->out);
  for (int i = 0; i < WORDS; i++) words[i] = value + (uint64_t)i;
  apl_ring_publish(&side->out);
}

/* The first word, or ~0 if the event is not whole. */
static inline uint64_t whole(const uint64_t *words)
{
  uint64_t wrong = 0;
  for (int i = 1; i < WORDS; i++) wrong |= words[i] - words[0] - (uint64_t)i;
  return wrong ? UINT64_MAX : words[0];
}

static inline uint64_t receive_in_place(struct side *side)
{
  const struct apl_slot *slot;
  while (apl_ring_poll(&side->in, &slot, TAKE_MAX) == 0) apl_ring_warm(&side->out);
  const uint64_t value = whole((const uint64_t *)(const void *)slot + 1);
  apl_ring_consume(&side->in, 1);
  return value;
}

static inline void send_copied(struct side *side, uint64_t value)
{
  uint64_t words[WORDS];
  for (int i = 0; i < WORDS; i++) words[i] = value + (uint64_t)i;
  apl_ring_write(&side->out, words, sizeof words);
}

static inline uint64_t receive_copied(struct side *side)
{
  uint64_t slot[WORDS + 1];
  while (apl_ring_copy(&side->in, slot, 1) == 0) apl_ring_warm(&side->out);
  return whole(slot + 1);
}

static uint64_t receive_word(struct side *side)
{
  const uint64_t *line = (const uint64_t *)(const void *)(side->in.slots + (side->in.seq & side->in.mask) * 64);
  while (__atomic_load_n(line, __ATOMIC_ACQUIRE) != side->in.seq + 1) {}
  return side->in.seq++;
}

static void send_word(struct side *side, uint64_t value)
{
  __atomic_store_n((uint64_t *)(void *)(side->out.slots + (side->out.seq++ & side->out.mask) * 64), value + 1, __ATOMIC_RELEASE);
}

static inline void answer(struct side *side, uint64_t count, uint64_t (*receive)(struct side *), void (*send)(struct side *, uint64_t))
{
  for (uint64_t i = 0; i < count; i++) send(side, receive(side));
}

static inline void play(struct bench_round *round, uint64_t (*receive)(struct side *), void (*send)(struct side *, uint64_t))
{
  const uint64_t n = bench_arg(round, "n"), batch = bench_arg(round, "batch"), warm = n / 10 / batch * batch;
  struct apl_ring *rings[2];
  struct side side;
  if (rings_make(round, rings) || bench_pin(bench_cpu(1))) return bench_error(round, "not set up");
  const pid_t parent = getpid(), child = fork(); /* born on its processor */
  if (child < 0) return bench_error(round, "no process");
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    join(&side, rings[1], rings[0]);
    answer(&side, warm + n, receive, send);
    _exit(0);
  }
  bench_pin(bench_cpu(0));
  join(&side, rings[0], rings[1]);
  uint64_t wrong = 0, begin = bench_ticks();
  for (uint64_t i = 0; i < warm + n; i++) {
    if (i % batch == 0 && i > 0) {
      const uint64_t end = bench_ticks();
      if (i > warm) bench_batch(round, bench_ticks_ns(end - begin), batch);
      begin = bench_ticks();
    }
    send(&side, i);
    wrong += receive(&side) != i;
  }
  waitpid(child, NULL, 0);
  if (wrong) bench_error(round, "%llu events came back wrong", (unsigned long long)wrong);
}

static void in_place(struct bench_round *round) { play(round, receive_in_place, send_in_place); }
static void observer(struct bench_round *round) { play(round, receive_copied, send_copied); }

static void lines(struct bench_round *round) { play(round, receive_word, send_word); }

static const struct bench_case CASES[] = {
  {"in-place", "ours", "bytes=64 slots=128 batch=100 n=100000", in_place},
  {"in-place", "lines", "bytes=8 slots=128 batch=100 n=100000", lines},
  {"observer", "ours", "bytes=64 slots=128 batch=100 n=100000", observer},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "ring-rtt", CASES, sizeof CASES / sizeof *CASES); }
