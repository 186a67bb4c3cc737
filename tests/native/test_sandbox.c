/* Each fence in a child of its own: what is listed goes on, what is not is refused or ends the process. */
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/sandbox.h"
#include "check.h"

enum { CAP_NET_RAW_BIT = 13, EXIT_FINE = 42 };

/* Run in a child; how it ended: its exit code, or minus the signal that ended it. */
static int in_child(void (*body)(uint32_t), uint32_t argument)
{
  fflush(stdout);
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    body(argument);
    _exit(EXIT_FINE);
  }
  int status;
  CHECK(waitpid(child, &status, 0) == child);
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

#define REFUSED(call) (errno = 0, (call) < 0 && errno == EPERM)

static void confine(uint32_t kind)
{
  if (apl_seccomp_confine(kind, APL_DENIED_REFUSE)) fprintf(stderr, "%s\n", apl_err_text()), _exit(1);
}

/* What no stage may do once it is set up. */
static void refuses_what_nobody_needs(uint32_t kind)
{
  char *const words[] = {"/bin/true", NULL};
  confine(kind);
  CHECK(REFUSED(socket(AF_INET, SOCK_STREAM, 0)));
  CHECK(REFUSED(socket(AF_UNIX, SOCK_STREAM, 0)));
  CHECK(REFUSED(socket(AF_NETLINK, SOCK_RAW, NETLINK_NETFILTER)));
  CHECK(REFUSED(execv(words[0], words)));
  CHECK(REFUSED(syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)));
  CHECK(REFUSED(kill(getppid(), 0)));
  CHECK(REFUSED(syscall(SYS_ptrace, 0, 0, 0, 0)));
  CHECK(REFUSED(syscall(SYS_bpf, 0, 0, 0)));
  CHECK(REFUSED(syscall(SYS_unshare, 0)));
  CHECK(REFUSED(syscall(SYS_mount, 0, 0, 0, 0, 0)));
  CHECK(REFUSED(syscall(SYS_io_uring_setup, 1, 0)));
  CHECK(REFUSED(syscall(SYS_process_vm_writev, getppid(), 0, 0, 0, 0, 0)));
  CHECK(REFUSED(syscall(SYS_setuid, 0)));
  CHECK(syscall(SYS_clone3, 0, 0) < 0 && errno == ENOSYS);
  CHECK(syscall(600) < 0 && errno == ENOSYS);
}

static void allows_what_all_need(uint32_t kind)
{
  char byte;
  confine(kind);
  const int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
  CHECK(fd >= 0 && read(fd, &byte, 1) == 1 && close(fd) == 0);
  void *memory = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(memory != MAP_FAILED && munmap(memory, 1 << 20) == 0);
  CHECK(nanosleep(&(struct timespec){.tv_nsec = 1000}, NULL) == 0);
  CHECK(sched_yield() == 0);
  CHECK(write(STDERR_FILENO, "", 0) == 0);
  free(malloc(1 << 22));
}

static void writes_nothing_new(uint32_t kind)
{
  confine(kind);
  CHECK(REFUSED(open("/dev/null", O_WRONLY)));
  CHECK(REFUSED(open("/tmp/apl-sandbox-test", O_RDONLY | O_CREAT, 0600)));
  CHECK(REFUSED(syscall(SYS_openat, AT_FDCWD, "/dev/null", O_RDWR)));
  CHECK(REFUSED(unlinkat(AT_FDCWD, "/tmp/apl-sandbox-test", 0)));
}

static void executes_no_new_memory(uint32_t kind)
{
  confine(kind);
  CHECK(REFUSED((intptr_t)mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)));
}

static void log_writes(uint32_t kind)
{
  char path[] = "/tmp/apl-sandbox-XXXXXX";
  CHECK(mkdtemp(path));
  const int folder = open(path, O_RDONLY | O_DIRECTORY);
  confine(kind);
  const int fd = openat(folder, "a", O_RDWR | O_CREAT | O_EXCL, 0600);
  CHECK(fd >= 0 && posix_fallocate(fd, 0, 4096) == 0 && pwrite(fd, "x", 1, 0) == 1 && fdatasync(fd) == 0);
  CHECK(renameat(folder, "a", folder, "b") == 0 && fsync(folder) == 0);
  CHECK(unlinkat(folder, "b", 0) == 0 && unlinkat(AT_FDCWD, path, AT_REMOVEDIR) == 0);
}

static void *nothing(void *argument) { return argument; }

static void starts_threads(uint32_t kind)
{
  pthread_t thread;
  confine(kind);
  CHECK(pthread_create(&thread, NULL, nothing, NULL) == 0 && pthread_join(thread, NULL) == 0);
}

static void asks_for_routes(uint32_t kind)
{
  confine(kind);
  CHECK(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE) >= 0);
}

static void opens_a_socket(uint32_t kind)
{
  if (apl_seccomp_confine(kind, APL_DENIED_KILL)) _exit(1);
  socket(AF_INET, SOCK_DGRAM, 0);
}

/* qemu-user has no seccomp, and neither has a kernel built without. */
static int kernel_filters(void)
{
  if (prctl(PR_GET_SECCOMP, 0, 0, 0, 0) >= 0) return 1;
  printf("skip: this kernel knows no seccomp filter\n");
  return 0;
}

static void test_every_kind(void)
{
  if (!kernel_filters()) return;
  for (uint32_t kind = 0; kind < APL_SANDBOX_KINDS; kind++) {
    CHECK_EQUAL(in_child(refuses_what_nobody_needs, kind), EXIT_FINE);
    CHECK_EQUAL(in_child(allows_what_all_need, kind), EXIT_FINE);
    CHECK_EQUAL(in_child(opens_a_socket, kind), -SIGSYS);
    if (kind != APL_SANDBOX_LOG) CHECK_EQUAL(in_child(writes_nothing_new, kind), EXIT_FINE);
    if (kind != APL_SANDBOX_PYTHON && kind != APL_SANDBOX_DEVICE) CHECK_EQUAL(in_child(executes_no_new_memory, kind), EXIT_FINE);
  }
}

static void test_what_a_kind_needs(void)
{
  if (!kernel_filters()) return;
  CHECK_EQUAL(in_child(log_writes, APL_SANDBOX_LOG), EXIT_FINE);
  CHECK_EQUAL(in_child(starts_threads, APL_SANDBOX_PYTHON), EXIT_FINE);
  CHECK_EQUAL(in_child(asks_for_routes, APL_SANDBOX_PACKET), EXIT_FINE);
}

static void test_refuses_arguments(void)
{
  struct sock_filter code[8];
  CHECK_EQUAL(apl_seccomp_filter(APL_SANDBOX_KINDS, 0, code, 8), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_seccomp_filter(0, 2, code, 8), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_seccomp_filter(0, 0, NULL, 8), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_seccomp_filter(0, 0, code, 8), APL_ERR_FULL);
  CHECK_EQUAL(apl_landlock_confine(NULL, 1), APL_ERR_ARGUMENT);
}

static void writes_below(uint32_t unused)
{
  (void)unused;
  char inside[] = "/tmp/apl-sandbox-XXXXXX", path[64];
  CHECK(mkdtemp(inside));
  const char *paths[] = {inside};
  const int version = apl_landlock_confine(paths, 1);
  if (version == APL_ERR_UNSUPPORTED) fprintf(stderr, "skipped: %s\n", apl_err_text()), _exit(EXIT_FINE);
  CHECK(version >= 1);
  snprintf(path, sizeof path, "%s/a", inside);
  const int fd = open(path, O_RDWR | O_CREAT, 0600);
  CHECK(fd >= 0 && unlink(path) == 0);
  CHECK(open("/tmp/apl-sandbox-outside", O_RDWR | O_CREAT, 0600) < 0 && errno == EACCES);
  CHECK(open("/dev/shm/apl-sandbox-outside", O_RDWR | O_CREAT, 0600) < 0 && errno == EACCES);
  CHECK(open("/etc/passwd", O_RDONLY) >= 0);
  char *const words[] = {"/bin/true", NULL};
  CHECK(execv(words[0], words) < 0 && errno == EACCES);
}

static void wants_a_path_that_is_not_there(uint32_t unused)
{
  (void)unused;
  const char *paths[] = {"/nowhere/at/all"};
  const int rc = apl_landlock_confine(paths, 1);
  CHECK(rc == APL_ERR_NOT_FOUND || rc == APL_ERR_UNSUPPORTED);
}

static void test_landlock(void)
{
  CHECK_EQUAL(in_child(writes_below, 0), EXIT_FINE);
  CHECK_EQUAL(in_child(wants_a_path_that_is_not_there, 0), EXIT_FINE);
  CHECK(system("rmdir /tmp/apl-sandbox-?????? 2>/dev/null") != -1); /* the confined child could not */
}

static void keeps_one(uint32_t unused)
{
  (void)unused;
  const uint64_t mask = UINT64_C(1) << CAP_NET_RAW_BIT, had = apl_capabilities_effective();
  CHECK_EQUAL(apl_capabilities_keep(mask), 0);
  CHECK_EQUAL(apl_capabilities_effective(), had & mask);
  CHECK_EQUAL(apl_capabilities_keep(~UINT64_C(0)), 0); /* nothing comes back */
  CHECK_EQUAL(apl_capabilities_effective(), had & mask);
  CHECK_EQUAL(apl_capabilities_keep(0), 0);
  CHECK_EQUAL(apl_capabilities_effective(), 0);
}

static void becomes_nobody(uint32_t unused)
{
  (void)unused;
  const uint64_t mask = UINT64_C(1) << CAP_NET_RAW_BIT, had = apl_capabilities_effective();
  CHECK_EQUAL(apl_user_become(65534, 65534), 0);
  CHECK_EQUAL(getuid(), 65534);
  CHECK_EQUAL(apl_capabilities_effective(), had);
  CHECK_EQUAL(apl_capabilities_keep(mask), 0);
  CHECK_EQUAL(apl_capabilities_effective(), had & mask);
  CHECK(setresuid(0, 0, 0) < 0);
}

static void test_capabilities(void)
{
  CHECK_EQUAL(in_child(keeps_one, 0), EXIT_FINE);
  if (getuid() == 0) CHECK_EQUAL(in_child(becomes_nobody, 0), EXIT_FINE);
  else printf("skipped: becoming another user needs root\n");
}

int main(void)
{
  RUN(test_refuses_arguments);
  RUN(test_every_kind);
  RUN(test_what_a_kind_needs);
  RUN(test_landlock);
  RUN(test_capabilities);
  return 0;
}
