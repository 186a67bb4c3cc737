/*
 * A writer that is killed with SIGKILL at random moments, thousands of times, while readers read: a gating reader in place gets each
 * sequence exactly once and whole; an observer gets each at most once, whole, and counts the rest. KILLS sets how often (default 2000).
 */
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "apl/ring.h"
#include "check.h"
#include "random.h"

enum { SLOTS = 1024, SLOT_BYTES = 1024, WORDS = SLOT_BYTES / 8 - 1 }; /* long slots and many: deaths fall into the middle of one, not into waiting */

#ifdef __SANITIZE_THREAD__
enum { KILLS = 200 }; /* a fork under ThreadSanitizer takes its time */
#else
enum { KILLS = 2000 };
#endif

struct arena {
  APL_ALIGNED(128) uint8_t ring[256 + SLOTS * SLOT_BYTES];
  APL_ALIGNED(128) uint8_t cursor[256];
};
static struct arena *arena;

static void fill(uint64_t *words, uint64_t seq)
{
  for (int i = 0; i < WORDS; i++) words[i] = (seq + 1) * (UINT64_C(0x9e3779b97f4a7c15) + (uint64_t)i);
}

/* `slot`: the stamp and the payload behind it. */
static void check_whole(const uint64_t *slot, uint64_t seq)
{
  uint64_t want[WORDS];
  fill(want, seq);
  CHECK(slot[0] == 2 * seq + 2);
  CHECK(memcmp(slot + 1, want, sizeof want) == 0);
}

/* A timer of the kernel, so that the death comes while the writer runs and not when the reader gets its turn. */
static void die_after(uint64_t ns)
{
  timer_t timer;
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
  CHECK_EQUAL(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
  CHECK_EQUAL(timer_settime(timer, 0, &(struct itimerspec){.it_value.tv_nsec = (long)ns}, NULL), 0);
}

static pid_t start_writer(uint64_t life_ns)
{
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child) return child;
  struct apl_ring_writer writer;
  uint64_t payload[WORDS];
  CHECK(apl_ring_writer_join(&writer, (void *)arena->ring));
  CHECK_EQUAL(apl_ring_writer_gate(&writer, apl_cursor_join(arena->cursor)), 0);
  die_after(life_ns);
  for (;;) {
    fill(payload, writer.seq);
    apl_ring_write(&writer, payload, sizeof payload);
  }
}

static uint64_t take_in_place(struct apl_ring_reader *reader)
{
  const void *slots;
  const size_t count = apl_ring_peek(reader, &slots, 16);
  for (size_t i = 0; i < count; i++) check_whole((const uint64_t *)slots + i * (WORDS + 1), reader->seq + i);
  apl_ring_advance(reader, count);
  return count;
}

static uint64_t take_copies(struct apl_ring_reader *reader)
{
  static uint64_t slots[16][WORDS + 1];
  const size_t count = apl_ring_copy(reader, slots, 16);
  for (size_t i = 0; i < count; i++) check_whole(slots[i], reader->seq - count + i);
  return count;
}

static void every_sequence_arrives_once_and_whole(void)
{
  const char *wish = getenv("KILLS");
  const int kills = wish ? atoi(wish) : KILLS;
  uint64_t seed = 23, observed = 0, half = 0;
  struct apl_ring_reader gating, observer;
  CHECK(apl_ring_new(arena->ring, SLOTS, SLOT_BYTES, "killed"));
  struct apl_cursor *cursor = apl_cursor_join(apl_cursor_new(arena->cursor));
  CHECK(apl_ring_reader_join(&gating, (const void *)arena->ring, 0, cursor));
  CHECK(apl_ring_reader_join(&observer, (const void *)arena->ring, 0, NULL));
  for (int k = 0; k < kills; k++) {
    const pid_t writer = start_writer(1000 + random_below(&seed, 200000));
    while (waitpid(writer, NULL, WNOHANG) == 0) {
      take_in_place(&gating);
      if (random_below(&seed, 3) == 0) observed += take_copies(&observer);
      if (random_below(&seed, 8) == 0) sched_yield();
    }
    for (int i = 0; i < SLOTS; i++) half += arena->ring[256 + i * SLOT_BYTES] & 1;
    CHECK(apl_ring_epoch((const void *)arena->ring) <= (uint32_t)k + 1);
  }
  struct apl_ring_writer last; /* no event of a dead writer is lost: the successor stands right behind what was read */
  CHECK(apl_ring_writer_join(&last, (void *)arena->ring));
  while (take_in_place(&gating)) {}
  uint64_t more;
  while ((more = take_copies(&observer)) > 0) observed += more;
  CHECK(gating.seq == last.seq);
  CHECK_EQUAL(gating.missed, 0);
  CHECK(observed + observer.missed == last.seq);
  printf("%d writers killed, %llu of them in the middle of an event; %llu events\n", kills, (unsigned long long)half,
         (unsigned long long)last.seq);
}

int main(void)
{
  arena = mmap(NULL, sizeof *arena, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(arena != MAP_FAILED);
  RUN(every_sequence_arrives_once_and_whole);
  return 0;
}
