/*
 * Very many self-checking events through one ring while everything is done to its processes: observers that keep up, that nap and are lapped,
 * that are stopped and go on (SIGSTOP, SIGCONT), readers and writers that are killed and replaced, a gating reader that comes and goes. At the
 * end every reader has seen or counted each sequence: accepted + missed is the span that was published, 0 torn, 0 out of order; the gating
 * reader missed nothing while it gated.
 *
 *   test_ring_soak [EVENTS]      default two million; `make ring-soak EVENTS=...` for more
 *
 * A reader's account lies in shared memory and changes by one store, so that a reader killed at any moment leaves a true one. Random for a
 * seed (SOAK_SEED), as far as processes allow.
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

enum { SLOTS = 1024, WORDS = 7, BATCH = 64, OBSERVERS = 3, GATER = OBSERVERS, READERS = OBSERVERS + 1, HANG_SECONDS = 60 };
#define SANE_EVENTS UINT64_C(100000000000000)

struct account {
  uint64_t seq, accepted, missed, torn;
};

struct shared {
  APL_ALIGNED(128) uint8_t ring[256 + SLOTS * 64];
  APL_ALIGNED(128) uint8_t cursor[256];
  APL_ALIGNED(128) _Atomic uint64_t last; /* 0: writing goes on; else readers end behind it */
  struct {
    APL_ALIGNED(128) struct account halves[2];
    _Atomic uint64_t which; /* the half that counts */
  } readers[READERS];
};
static struct shared *shared;
static uint64_t events = 2000000, seed = 11;
static pid_t writer_pid, reader_pids[READERS];
static int stopped[READERS];
static uint64_t deaths_of_readers, deaths_of_writers, stops, rejoined_gates;

static void fill(uint64_t *words, uint64_t seq)
{
  words[0] = seq;
  for (uint64_t i = 1; i < WORDS; i++) words[i] = (seq + i) * UINT64_C(0x9e3779b97f4a7c15);
}

static uint64_t differs(const struct apl_slot *slot, uint64_t seq)
{
  uint64_t have[WORDS + 1], wrong;
  memcpy(have, slot, sizeof have);
  wrong = (have[0] ^ (2 * seq + 2)) | (have[1] ^ seq);
  for (uint64_t i = 1; i < WORDS; i++) wrong |= have[i + 1] ^ (seq + i) * UINT64_C(0x9e3779b97f4a7c15);
  return wrong != 0;
}

/* ---- the processes */

static void write_on(void)
{
  struct apl_ring_writer writer;
  uint64_t words[WORDS];
  CHECK(apl_ring_writer_join(&writer, (void *)shared->ring));
  CHECK_EQUAL(apl_ring_writer_gate(&writer, apl_cursor_join(shared->cursor)), 0);
  while (writer.seq < events) {
    fill(words, writer.seq);
    apl_ring_write(&writer, words, sizeof words);
  }
}

/* The account as it was left, and its change by one store. */
static struct account account_of(int reader)
{
  return shared->readers[reader].halves[atomic_load(&shared->readers[reader].which)];
}

static void account_set(int reader, const struct account *account)
{
  const uint64_t other = !atomic_load_explicit(&shared->readers[reader].which, memory_order_relaxed);
  shared->readers[reader].halves[other] = *account;
  atomic_store_explicit(&shared->readers[reader].which, other, memory_order_release);
}

static void observe(int which)
{
  static struct apl_slot slots[BATCH];
  struct apl_ring_reader reader;
  struct account now = account_of(which);
  const uint64_t missed_before = now.missed;
  uint64_t nap = 0;
  CHECK(apl_ring_reader_join(&reader, (const void *)shared->ring, now.seq, NULL));
  for (;;) {
    const uint64_t last = atomic_load(&shared->last);
    const size_t count = apl_ring_copy(&reader, slots, BATCH);
    for (size_t i = 0; i < count; i++) now.torn += differs(&slots[i], reader.seq - count + i);
    now.accepted += count;
    now.seq = reader.seq;
    now.missed = missed_before + reader.missed;
    if (count || reader.missed) account_set(which, &now);
    if (last && reader.seq >= last) return;
    if (count == 0) sched_yield();
    if (which == 1 && ++nap % 1024 == 0) nanosleep(&(struct timespec){.tv_nsec = 300000}, NULL);
  }
}

static void gate(void)
{
  const struct apl_slot *slots;
  struct apl_ring_reader reader;
  struct account now = account_of(GATER);
  CHECK(apl_ring_reader_join(&reader, (const void *)shared->ring, now.seq, apl_cursor_join(shared->cursor)));
  for (;;) {
    const uint64_t last = atomic_load(&shared->last);
    const size_t count = apl_ring_poll(&reader, &slots, BATCH);
    for (size_t i = 0; i < count; i++) now.torn += differs(&slots[i], reader.seq + i);
    now.accepted += count;
    now.seq += count;
    if (count) account_set(GATER, &now); /* before the slots are given back: killed here, the next one begins behind them */
    apl_ring_consume(&reader, count);
    if (last && reader.seq >= last) return;
    if (count == 0) sched_yield();
  }
}

static pid_t start(int which) /* -1: the writer */
{
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child) return child;
  if (which < 0) write_on();
  else if (which == GATER) gate();
  else observe(which);
  _exit(0);
}

static void end(pid_t *pid)
{
  if (*pid == 0) return;
  CHECK_EQUAL(kill(*pid, SIGKILL), 0);
  CHECK_EQUAL(waitpid(*pid, NULL, 0), *pid);
  *pid = 0;
}

/* ---- what is done to them */

static uint64_t next_seq(void)
{
  struct apl_ring_writer looks; /* nobody writes now: joining only looks at the stamps and counts an epoch */
  CHECK(apl_ring_writer_join(&looks, (void *)shared->ring));
  return looks.seq;
}

/* While nobody writes: the gating reader comes (back) at the next sequence; what was written while it was away counts as missed. */
static void gate_comes(void)
{
  struct account now = account_of(GATER);
  const uint64_t next = next_seq();
  CHECK(next >= now.seq);
  now.missed += next - now.seq;
  now.seq = next;
  account_set(GATER, &now);
  struct apl_cursor *cursor = apl_cursor_join(shared->cursor);
  atomic_store(&cursor->seq, next);
  apl_cursor_detach(cursor, 0);
  reader_pids[GATER] = start(GATER);
  rejoined_gates++;
}

static void gate_goes(void)
{
  end(&reader_pids[GATER]);
  apl_cursor_detach(apl_cursor_join(shared->cursor), 1); /* the supervisor's: the writer waits for a dead reader no longer */
  stopped[GATER] = 0;
  deaths_of_readers++;
}

static void new_writer(void)
{
  end(&writer_pid);
  deaths_of_writers++;
  if (reader_pids[GATER] == 0 && random_below(&seed, 2)) gate_comes();
  writer_pid = start(-1);
}

static void harm_reader(int which)
{
  if (stopped[which]) {
    CHECK_EQUAL(kill(reader_pids[which], SIGCONT), 0);
    stopped[which] = 0;
  } else if (reader_pids[which] && random_below(&seed, 2)) {
    CHECK_EQUAL(kill(reader_pids[which], SIGSTOP), 0);
    stopped[which] = 1;
    stops++;
  } else if (which == GATER && reader_pids[GATER]) {
    gate_goes();
  } else if (which != GATER) {
    end(&reader_pids[which]);
    reader_pids[which] = start(which);
    deaths_of_readers++;
  }
}

static int writer_is_done(void)
{
  int status;
  const pid_t ended = waitpid(writer_pid, &status, WNOHANG);
  CHECK(ended >= 0);
  if (ended == 0) return 0;
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  writer_pid = 0;
  return 1;
}

static double now_s(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* Until the writer is done, something to somebody every few milliseconds. */
static void harm_everybody(void)
{
  uint64_t seen = 0;
  double since = now_s();
  while (!writer_is_done()) {
    nanosleep(&(struct timespec){.tv_nsec = (long)(200000 + random_below(&seed, 8000000))}, NULL);
    const uint64_t what = random_below(&seed, 16);
    if (what < 8) harm_reader((int)(what % READERS));
    else if (what == 8 && !writer_is_done()) new_writer();
    if (writer_pid == 0) break;
    const uint64_t hint = apl_ring_seq_hint((const void *)shared->ring);
    if (hint != seen) since = now_s();
    seen = hint;
    CHECK(now_s() - since < HANG_SECONDS); /* nobody hangs */
  }
}

static void account_for_everything(double seconds)
{
  const uint64_t last = next_seq();
  CHECK_EQUAL(last, events);
  atomic_store(&shared->last, last);
  if (reader_pids[GATER] == 0) gate_comes();
  for (int i = 0; i < READERS; i++) {
    int status;
    if (stopped[i]) CHECK_EQUAL(kill(reader_pids[i], SIGCONT), 0);
    CHECK_EQUAL(waitpid(reader_pids[i], &status, 0), reader_pids[i]);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
  printf("%llu events in %.1f s: %.1f M/s, %llu laps; killed: %llu writers, %llu readers; %llu stops, %llu gates\n",
         (unsigned long long)last, seconds, 1e-6 * (double)last / seconds, (unsigned long long)(last / SLOTS),
         (unsigned long long)deaths_of_writers, (unsigned long long)deaths_of_readers, (unsigned long long)stops,
         (unsigned long long)rejoined_gates);
  for (int i = 0; i < READERS; i++) {
    const struct account is = account_of(i);
    printf("%-8s accepted %llu, missed %llu, torn %llu\n", i == GATER ? "gating" : i == 1 ? "napping" : "observer",
           (unsigned long long)is.accepted, (unsigned long long)is.missed, (unsigned long long)is.torn);
    CHECK_EQUAL(is.torn, 0);
    CHECK_EQUAL(is.seq, last);
    CHECK_EQUAL(is.accepted + is.missed, last);
  }
}

int main(int argc, char **argv)
{
  if (argc > 1) events = strtoull(argv[1], NULL, 10);
  if (getenv("SOAK_SEED")) seed = strtoull(getenv("SOAK_SEED"), NULL, 10);
  CHECK(events > 0 && events < SANE_EVENTS);
  shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(shared != MAP_FAILED);
  CHECK(apl_ring_new(shared->ring, SLOTS, 64, "soak") && apl_cursor_new(shared->cursor));
  setbuf(stdout, NULL);
  for (int i = 0; i < OBSERVERS; i++) reader_pids[i] = start(i);
  gate_comes();
  writer_pid = start(-1);
  const double begin = now_s();
  harm_everybody();
  account_for_everything(now_s() - begin);
  return 0;
}
