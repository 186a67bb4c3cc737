/* Region: refusals, laying out, joining read-only, reserved pages, owners alive and killed, left-overs of another boot. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/region.h"
#include "check.h"
#include "random.h"

static char path[64];

static int new_file(void)
{
  snprintf(path, sizeof path, "/dev/shm/apl-test-region.%d", (int)getpid());
  unlink(path);
  const int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  CHECK(fd >= 0);
  return fd;
}

static struct apl_region *new_region(uint64_t bytes)
{
  struct apl_region *region;
  const int fd = new_file();
  CHECK_EQUAL(apl_region_create(fd, bytes, 4096, "demo/test", &region), 0);
  close(fd);
  return region;
}

static void refuses_bad_arguments(void)
{
  struct apl_region *region;
  const int fd = new_file();
  CHECK_EQUAL(apl_region_create(fd, 65536, 4096, "x", NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_create(fd, 65536, 4096, NULL, &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_create(fd, 65536, 5000, "x", &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_create(fd, 65536, 2048, "x", &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_create(fd, 100, 4096, "x", &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_create(-1, 65536, 4096, "x", &region), APL_ERR_SYSTEM);
  CHECK_EQUAL(write(fd, "x", 1), 1);
  CHECK_EQUAL(apl_region_create(fd, 65536, 4096, "x", &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_region_join(path, 0, &region), APL_ERR_MAGIC);
  CHECK_EQUAL(apl_region_join(NULL, 0, &region), APL_ERR_ARGUMENT);
  CHECK_EQUAL(ftruncate(fd, 8192), 0);
  CHECK_EQUAL(apl_region_join(path, 0, &region), APL_ERR_MAGIC);
  close(fd);
  unlink(path);
  CHECK_EQUAL(apl_region_join(path, 0, &region), APL_ERR_NOT_FOUND);
  CHECK(strstr(apl_err_text(), path));
}

static void objects_are_found_by_name_and_kind(void)
{
  struct apl_region *region = new_region(65536);
  uint8_t *a = apl_region_add(region, "tops", APL_OBJECT_RING, 128, 1000);
  uint8_t *b = apl_region_add(region, "books", APL_OBJECT_TABLE, 256, 1000);
  CHECK(a && b);
  CHECK(apl_is_aligned(a, 128) && apl_is_aligned(b, 256));
  CHECK(b >= a + 1000);
  CHECK(!apl_region_add(region, "tops", APL_OBJECT_RING, 128, 10));
  CHECK(!apl_region_add(region, "", APL_OBJECT_RING, 128, 10));
  CHECK(!apl_region_add(region, "a name that is longer than a name", APL_OBJECT_RING, 128, 10));
  CHECK(!apl_region_add(region, "odd", APL_OBJECT_RING, 100, 10));
  CHECK(!apl_region_add(region, "none", 0, 128, 10));
  CHECK(!apl_region_add(region, "empty", APL_OBJECT_RING, 128, 0));
  CHECK(!apl_region_add(region, "huge", APL_OBJECT_BLOB, 8, 65536));
  CHECK(strstr(apl_err_text(), "left"));
  memcpy(a, "hello", 6);
  apl_region_leave(region);

  uint64_t bytes;
  CHECK_EQUAL(apl_region_join(path, 0, &region), 0);
  const char *found = apl_region_find(region, "tops", APL_OBJECT_RING, &bytes);
  CHECK(found && strcmp(found, "hello") == 0);
  CHECK_EQUAL(bytes, 1000);
  CHECK(apl_region_find(region, "books", 0, NULL));
  CHECK(!apl_region_find(region, "books", APL_OBJECT_RING, NULL));
  CHECK(!apl_region_find(region, "nothing", 0, NULL));
  CHECK(strstr(apl_err_text(), "tops, books"));
  CHECK_EQUAL(apl_region_entry(region, 2, NULL, NULL, NULL, NULL), APL_ERR_NOT_FOUND);
  CHECK(!apl_region_add(region, "late", APL_OBJECT_RING, 128, 10));
  CHECK_EQUAL(apl_region_own(region), APL_ERR_ARGUMENT);
  apl_region_leave(region);
  unlink(path);
}

static void the_directory_has_a_limit(void)
{
  struct apl_region *region = new_region(65536);
  char name[32];
  for (int i = 0; i < APL_REGION_OBJECTS_MAX; i++) {
    snprintf(name, sizeof name, "object %d", i);
    CHECK(apl_region_add(region, name, APL_OBJECT_BLOB, 8, 8));
  }
  CHECK(!apl_region_add(region, "one more", APL_OBJECT_BLOB, 8, 8));
  struct apl_region_info info;
  apl_region_info(region, &info);
  CHECK_EQUAL(info.object_count, APL_REGION_OBJECTS_MAX);
  CHECK_EQUAL(info.bytes, 65536);
  CHECK_EQUAL(info.creator_pid, getpid());
  CHECK_EQUAL(info.owner_pid, 0);
  CHECK(strcmp(info.name, "demo/test") == 0);
  apl_region_leave(region);
  unlink(path);
}

/* Random sizes and alignments: no two objects overlap, all lie in the file, or the region says that it is full. */
static void random_layouts_never_overlap(void)
{
  uint64_t seed = 17;
  for (int round = 0; round < 40; round++) {
    struct apl_region *region = new_region(1 << 17);
    uint8_t *base = apl_region_base(region), *end = base + 4096;
    for (int i = 0; i < 60; i++) {
      char name[32];
      snprintf(name, sizeof name, "%d", i);
      const uint64_t bytes = 1 + random_below(&seed, 6000), align = UINT64_C(1) << random_below(&seed, 13);
      uint8_t *memory = apl_region_add(region, name, APL_OBJECT_BLOB, align, bytes);
      if (!memory) break;
      CHECK(memory >= end && memory + bytes <= base + (1 << 17));
      CHECK(apl_is_aligned(memory, align) && apl_is_aligned(memory, 128));
      end = memory + bytes;
    }
    apl_region_leave(region);
    unlink(path);
  }
}

/* A child that does something with the region and answers with its exit code; `stay`: it owns it until it is killed. */
static pid_t own_in_child(int stay)
{
  int pipe_fds[2];
  CHECK_EQUAL(pipe(pipe_fds), 0);
  const pid_t child = fork();
  if (child == 0) {
    struct apl_region *region;
    int rc = apl_region_join(path, 1, &region);
    if (rc == 0) rc = apl_region_own(region);
    const char answer = (char)-rc;
    if (write(pipe_fds[1], &answer, 1) != 1) _exit(99);
    while (stay) pause();
    _exit(-rc);
  }
  char answer;
  CHECK_EQUAL(read(pipe_fds[0], &answer, 1), 1);
  CHECK_EQUAL(answer, 0);
  close(pipe_fds[0]);
  close(pipe_fds[1]);
  return child;
}

/* Whether a process reads the same start time of itself as others read of it: qemu-user makes up /proc/self/stat. */
static int starts_are_told(void)
{
  int fds[2];
  uint64_t own = 0;
  CHECK_EQUAL(pipe(fds), 0);
  const pid_t child = fork();
  if (child == 0) {
    own = apl_process_start((uint64_t)getpid());
    if (write(fds[1], &own, sizeof own) != sizeof own) _exit(1);
    for (;;) pause();
  }
  CHECK_EQUAL(read(fds[0], &own, sizeof own), sizeof own);
  const int told = own == apl_process_start((uint64_t)child);
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  close(fds[0]);
  close(fds[1]);
  if (!told) printf("skip: a process here reads another start time of itself than others do (qemu-user): no owner is known to live\n");
  return told;
}

static void a_live_owner_is_respected_and_a_dead_one_replaced(void)
{
  if (!starts_are_told()) return;
  struct apl_region *region = new_region(65536);
  struct apl_region_info info;
  const pid_t first = own_in_child(1);
  CHECK_EQUAL(apl_region_own(region), APL_ERR_BUSY);
  CHECK(strstr(apl_err_text(), "lives"));
  apl_region_info(region, &info);
  CHECK_EQUAL(info.owner_pid, first);
  CHECK(apl_process_alive(info.owner_pid, info.owner_start));
  CHECK(!apl_process_alive(info.owner_pid, info.owner_start + 1)); /* the pid was used again */
  CHECK_EQUAL(info.epoch, 1);

  kill(first, SIGKILL);
  siginfo_t death;
  CHECK_EQUAL(waitid(P_PID, (id_t)first, &death, WEXITED | WNOWAIT), 0); /* still a zombie: dead all the same */
  CHECK_EQUAL(apl_region_own(region), 0);
  CHECK_EQUAL(waitpid(first, NULL, 0), first);
  CHECK_EQUAL(apl_region_own(region), 0); /* owning what is ours is no conflict */
  apl_region_info(region, &info);
  CHECK_EQUAL(info.owner_pid, getpid());
  CHECK_EQUAL(info.epoch, 3);
  apl_region_leave(region);
  unlink(path);
}

static void of_many_claimants_one_wins(void)
{
  enum { CLAIMANTS = 12 };
  if (!starts_are_told()) return;
  struct apl_region *region = new_region(65536);
  _Atomic uint32_t *gate = apl_region_add(region, "gate", APL_OBJECT_BLOB, 128, 8), *tried = gate + 1;
  pid_t children[CLAIMANTS];
  for (int i = 0; i < CLAIMANTS; i++) {
    children[i] = fork();
    if (children[i]) continue;
    while (atomic_load(gate) == 0) usleep(10);
    const int rc = apl_region_own(region);
    atomic_fetch_add(tried, 1);
    while (atomic_load(gate) == 1) usleep(100); /* the winner lives on until all have tried */
    _exit(rc == 0 ? 0 : rc == APL_ERR_BUSY ? 1 : 2);
  }
  atomic_store(gate, 1);
  while (atomic_load(tried) < CLAIMANTS) usleep(100);
  atomic_store(gate, 2);
  int winners = 0;
  for (int i = 0; i < CLAIMANTS; i++) {
    int status;
    CHECK_EQUAL(waitpid(children[i], &status, 0), children[i]);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) < 2);
    winners += WEXITSTATUS(status) == 0;
  }
  CHECK_EQUAL(winners, 1);
  apl_region_leave(region);
  unlink(path);
}

static void a_reader_cannot_write(void)
{
  struct apl_region *region = new_region(65536);
  CHECK(apl_region_add(region, "x", APL_OBJECT_BLOB, 8, 8));
  apl_region_leave(region);
  const pid_t child = fork();
  if (child == 0) {
    signal(SIGSEGV, SIG_DFL);
    CHECK_EQUAL(apl_region_join(path, 0, &region), 0);
    *(volatile char *)apl_region_find(region, "x", 0, NULL) = 1;
    _exit(0);
  }
  int status;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  CHECK(!(WIFEXITED(status) && WEXITSTATUS(status) == 0)); /* SIGSEGV, or a sanitizer's report of it */
  unlink(path);
}

static void a_left_over_of_another_boot_or_size_is_refused(void)
{
  struct apl_region *region = new_region(65536);
  char *boot = (char *)apl_region_base(region) + 72;
  boot[0] = boot[0] == '0' ? '1' : '0';
  apl_region_leave(region);
  CHECK_EQUAL(apl_region_join(path, 0, &region), APL_ERR_MAGIC);
  CHECK(strstr(apl_err_text(), "earlier boot"));
  unlink(path);

  apl_region_leave(new_region(65536));
  CHECK_EQUAL(truncate(path, 61440), 0);
  CHECK_EQUAL(apl_region_join(path, 0, &region), APL_ERR_MAGIC);
  CHECK(strstr(apl_err_text(), "61440"));
  unlink(path);
}

/* In a child with its own mounts: a tmpfs of 1 MiB cannot hold 2 MiB, and says so instead of killing somebody later. */
static void a_full_file_system_is_an_error_now_and_no_signal_later(void)
{
  const pid_t child = fork();
  if (child == 0) {
    struct apl_region *region;
    if (unshare(CLONE_NEWNS) || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) || mount("none", "/tmp", "tmpfs", 0, "size=1m")) _exit(77);
    const int fd = open("/tmp/region", O_RDWR | O_CREAT, 0600);
    CHECK_EQUAL(apl_region_create(fd, 2 << 20, 4096, "full", &region), APL_ERR_NO_SPACE);
    CHECK(strstr(apl_err_text(), "/dev/shm"));
    CHECK_EQUAL(apl_region_create(fd, 512 << 10, 4096, "fits", &region), 0);
    _exit(0);
  }
  int status;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  CHECK(WIFEXITED(status));
  if (WEXITSTATUS(status) == 77) printf("skip: no permission to mount a small tmpfs\n");
  else CHECK_EQUAL(WEXITSTATUS(status), 0);
}

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(objects_are_found_by_name_and_kind);
  RUN(the_directory_has_a_limit);
  RUN(random_layouts_never_overlap);
  RUN(a_live_owner_is_respected_and_a_dead_one_replaced);
  RUN(of_many_claimants_one_wins);
  RUN(a_reader_cannot_write);
  RUN(a_left_over_of_another_boot_or_size_is_refused);
  RUN(a_full_file_system_is_an_error_now_and_no_signal_later);
  return 0;
}
