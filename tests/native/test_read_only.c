/*
 * A reader cannot write. A child with the rights of the SDK (apl_attach) stores to every single byte of a region, header, ring, cursor and
 * table: each store is a SIGSEGV at that very byte, and none arrives. Nor does any way around: making the mapping writable, writing through
 * /proc/self/mem. What it reads meanwhile stays what the writer wrote.
 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/attach.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "check.h"

enum { BYTES = 128 << 10, EVENTS = 100, RECORD = 64 };

static char appliance[32], path[64];
static sigjmp_buf back;
static volatile uintptr_t faulted_at;
static volatile sig_atomic_t fault_code;

static void on_fault(int number, siginfo_t *info, void *context)
{
  (void)number, (void)context;
  faulted_at = (uintptr_t)info->si_addr;
  fault_code = info->si_code;
  siglongjmp(back, 1);
}

static struct apl_region *make_region(void)
{
  struct apl_region *region;
  snprintf(appliance, sizeof appliance, "survive%d", (int)getpid());
  snprintf(path, sizeof path, "/dev/shm/%s.book", appliance);
  const int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  CHECK(fd >= 0);
  CHECK_EQUAL(apl_region_create(fd, BYTES, 4096, "survive/book", &region), 0);
  close(fd);
  const size_t ring = apl_ring_footprint(64, 64), table = apl_table_footprint(RECORD, 8);
  CHECK(apl_ring_new(apl_region_add(region, "tops", APL_OBJECT_RING, 128, ring), 64, 64, "tops"));
  CHECK(apl_table_new(apl_region_add(region, "books", APL_OBJECT_TABLE, 128, table), RECORD, 8, "books"));
  CHECK(apl_cursor_new(apl_region_add(region, "cursor", APL_OBJECT_CURSOR, 128, apl_cursor_footprint())));
  CHECK(apl_counters_new(apl_region_add(region, "counters", APL_OBJECT_COUNTERS, 128, apl_counters_footprint())));
  CHECK(apl_histogram_new(apl_region_add(region, "latency", APL_OBJECT_HISTOGRAM, 128, apl_histogram_footprint()), "latency", "ns"));
  struct apl_ring_writer writer;
  CHECK(apl_ring_writer_join(&writer, apl_region_find(region, "tops", APL_OBJECT_RING, NULL)));
  for (uint64_t i = 0; i < EVENTS; i++) apl_ring_write(&writer, (uint64_t[7]){i, i, i, i, i, i, i}, 56);
  apl_table_write(apl_region_find(region, "books", APL_OBJECT_TABLE, NULL), 3, (uint64_t[RECORD / 8]){7, 8, 9});
  return region;
}

/* Store to one byte: 1 if it was refused at that very byte, for want of a right. */
static int is_refused(volatile uint8_t *byte)
{
  faulted_at = 0;
  if (sigsetjmp(back, 1) == 0) { /* with the mask: ThreadSanitizer blocks every signal in a handler */
    *byte = (uint8_t)~*byte;
    return 0;
  }
  return faulted_at == (uintptr_t)byte && fault_code == SEGV_ACCERR;
}

static void no_byte_can_be_written(uint8_t *base)
{
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};
  CHECK_EQUAL(sigaction(SIGSEGV, &action, NULL), 0);
  uint64_t refused = 0;
  for (size_t i = 0; i < BYTES; i++) refused += (uint64_t)is_refused(base + i);
  CHECK_EQUAL(refused, BYTES);
  signal(SIGSEGV, SIG_DFL);
  printf("%llu bytes, each refused\n", (unsigned long long)refused);
}

static void no_way_around(uint8_t *base)
{
  CHECK_EQUAL(mprotect(base, BYTES, PROT_READ | PROT_WRITE), -1);
  CHECK_EQUAL(errno, EACCES);
  const int memory = open("/proc/self/mem", O_RDWR);
  if (memory < 0) return;
  CHECK(pwrite(memory, "x", 1, (off_t)(uintptr_t)(base + 4096)) < 0);
  close(memory);
}

static void what_is_read_is_what_was_written(const struct apl_attachment *app)
{
  struct apl_ring_reader reader;
  struct apl_slot slots[64];
  uint64_t record[RECORD / 8];
  CHECK(apl_ring_reader_join(&reader, apl_attach_ring(app, "tops"), EVENTS - 64, NULL));
  CHECK_EQUAL(apl_ring_copy(&reader, slots, 64), 64);
  for (uint64_t i = 0; i < 64; i++) CHECK_EQUAL(((const uint64_t *)(const void *)&slots[i])[1], EVENTS - 64 + i);
  CHECK_EQUAL(apl_table_read(apl_attach_table(app, "books"), 3, record), 1);
  CHECK(record[0] == 7 && record[2] == 9);
}

static void read_as_the_sdk_does(void)
{
  struct apl_attachment *app;
  CHECK_EQUAL(apl_attach(appliance, &app), 0);
  uint8_t *base = apl_region_base(apl_attach_region(app, 0));
  no_byte_can_be_written(base);
  no_way_around(base);
  what_is_read_is_what_was_written(app);
  apl_detach(app);
}

static void a_reader_cannot_write(void)
{
  struct apl_region *region = make_region();
  static uint8_t before[BYTES];
  memcpy(before, apl_region_base(region), BYTES);
  fflush(stdout);
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    apl_region_leave(region);
    read_as_the_sdk_does();
    fflush(stdout);
    _exit(0);
  }
  int status;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  const int unchanged = memcmp(before, apl_region_base(region), BYTES) == 0;
  apl_region_leave(region);
  unlink(path);
  CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  CHECK(unchanged);
}

int main(void)
{
  RUN(a_reader_cannot_write);
  return 0;
}
