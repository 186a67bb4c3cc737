/*
 * A writer killed between any two instructions. The writer is a child that is moved on by single instructions (ptrace(2),
 * PTRACE_SINGLESTEP); behind every instruction that changed the shared memory,
 *   - a reader that was there all along takes what is published: whole, in order, each once;
 *   - the memory is copied as if the writer had died there, and a successor goes on: with the next sequence, and what was published stays
 *     readable.
 * So the claim is tried at each of the points where it could fail, and not at random ones.
 */
#include <errno.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/ring.h"
#include "apl/table.h"
#include "check.h"

enum { SLOTS = 8, EVENTS = 37, WORDS = 7, RECORD = 24, WRITES = 14, BYTES = 16384 };

static uint8_t *shared;
static APL_ALIGNED(128) uint8_t before[BYTES], copy[BYTES];

/* Every word of a payload tells which sequence it belongs to. */
static void fill(uint64_t *words, size_t count, uint64_t seq)
{
  for (size_t i = 0; i < count; i++) words[i] = seq * UINT64_C(0x9e3779b97f4a7c15) + i;
}

static int is_whole(const uint64_t *words, size_t count, uint64_t seq)
{
  for (size_t i = 0; i < count; i++)
    if (words[i] != seq * UINT64_C(0x9e3779b97f4a7c15) + i) return 0;
  return 1;
}

static pid_t start(void (*write)(void))
{
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL)) _exit(77);
    raise(SIGSTOP);
    write();
    _exit(0);
  }
  return child;
}

/* Move the writer on, and look at each change, until it has ended. Returns how many states were looked at, 0 where tracing is not allowed. */
static uint64_t step_through(void (*write)(void), void (*look)(void))
{
  uint64_t looks = 0;
  int status;
  const pid_t child = start(write);
  memcpy(before, shared, BYTES);
  for (;;) {
    CHECK_EQUAL(waitpid(child, &status, 0), child);
    if (WIFEXITED(status)) break;
    CHECK(WIFSTOPPED(status));
    if (memcmp(before, shared, BYTES) != 0) {
      memcpy(before, shared, BYTES);
      memcpy(copy, shared, BYTES);
      look();
      looks++;
    }
    if (ptrace(PTRACE_SINGLESTEP, child, NULL, NULL)) {
      CHECK(errno == EPERM || errno == EIO || errno == ENOSYS);
      kill(child, SIGKILL);
      waitpid(child, NULL, 0);
      printf("skip: this host does not let a process be stepped\n");
      return 0;
    }
  }
  if (WEXITSTATUS(status) == 77) return printf("skip: this host allows no tracing\n"), 0;
  CHECK_EQUAL(WEXITSTATUS(status), 0);
  return looks;
}

/* ---- ring */

static struct apl_ring_reader witness;
static uint64_t witnessed, half_written;

static void write_ring(void)
{
  struct apl_ring_writer writer;
  uint64_t payload[WORDS];
  CHECK(apl_ring_writer_join(&writer, (void *)shared));
  while (writer.seq < EVENTS) {
    fill(payload, WORDS, writer.seq);
    apl_ring_write(&writer, payload, sizeof payload);
  }
}

static void take(struct apl_ring_reader *reader, uint64_t *next)
{
  struct apl_slot slot;
  while (apl_ring_copy(reader, &slot, 1) == 1) {
    CHECK(is_whole((const uint64_t *)(const void *)&slot.event, WORDS, *next));
    ++*next;
  }
  CHECK_EQUAL(reader->missed, 0);
}

static void look_at_ring(void)
{
  take(&witness, &witnessed);
  struct apl_ring_writer successor;
  struct apl_ring_reader reader;
  CHECK(apl_ring_writer_join(&successor, (void *)copy));
  CHECK_EQUAL(successor.seq, witnessed); /* neither lost nor repeated */
  for (uint64_t i = 0; i < SLOTS; i++) half_written += ((const struct apl_slot *)(const void *)(copy + 256))[i].stamp & 1;
  uint64_t payload[WORDS];
  fill(payload, WORDS, successor.seq);
  apl_ring_write(&successor, payload, sizeof payload);
  uint64_t oldest = successor.seq > SLOTS ? successor.seq - SLOTS : 0;
  CHECK(apl_ring_reader_join(&reader, (const void *)copy, oldest, NULL));
  take(&reader, &oldest);
  CHECK_EQUAL(oldest, successor.seq);
}

static void a_ring_survives_a_death_at_any_instruction(void)
{
  memset(shared, 0, BYTES);
  CHECK(apl_ring_new(shared, SLOTS, 64, "stepped"));
  CHECK(apl_ring_reader_join(&witness, apl_ring_join(shared), 0, NULL));
  witnessed = half_written = 0;
  const uint64_t looks = step_through(write_ring, look_at_ring);
  if (looks == 0) return;
  CHECK_EQUAL(witnessed, EVENTS);
  CHECK(looks >= EVENTS * (WORDS + 3)); /* mark, words, stamp, hint: each was seen */
  CHECK(half_written > EVENTS * WORDS);
  printf("ring: %llu deaths, %llu of them in the middle of an event\n", (unsigned long long)looks, (unsigned long long)half_written);
}

/* ---- table */

static void write_table(void)
{
  struct apl_table *table = apl_table_join(shared);
  uint64_t record[RECORD / 8];
  for (uint64_t v = 1; v <= WRITES; v++) {
    fill(record, RECORD / 8, v);
    apl_table_write(table, 1, record);
  }
}

static void look_at_table(void)
{
  uint64_t record[RECORD / 8];
  const uint64_t version = apl_table_read((const void *)shared, 1, record);
  CHECK(version == witnessed || version == witnessed + 1);
  CHECK(version == 0 || is_whole(record, RECORD / 8, version));
  witnessed = version;
  struct apl_table *table = apl_table_join(copy);
  fill(record, RECORD / 8, version + 1);
  apl_table_write(table, 1, record);
  CHECK_EQUAL(apl_table_read(table, 1, record), version + 1);
  CHECK(is_whole(record, RECORD / 8, version + 1));
}

static void a_table_survives_a_death_at_any_instruction(void)
{
  memset(shared, 0, BYTES);
  CHECK(apl_table_new(shared, RECORD, 3, "stepped"));
  witnessed = 0;
  const uint64_t looks = step_through(write_table, look_at_table);
  if (looks == 0) return;
  CHECK_EQUAL(witnessed, WRITES);
  printf("table: %llu deaths\n", (unsigned long long)looks);
}

int main(void)
{
  shared = mmap(NULL, BYTES, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(shared != MAP_FAILED);
  CHECK(apl_ring_footprint(SLOTS, 64) <= BYTES && apl_table_footprint(RECORD, 3) <= BYTES);
  RUN(a_ring_survives_a_death_at_any_instruction);
  RUN(a_table_survives_a_death_at_any_instruction);
  return 0;
}
