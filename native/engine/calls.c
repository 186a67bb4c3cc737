/*
 * Which system calls a kind of stage may make once it is set up; see seccomp.h. Short lists, put together by kind. What is not here is denied:
 * new sockets, connect, execve, fork, kill of others, ptrace, mount, bpf, keys, namespaces, modules, io_uring ...
 *
 * The loop itself needs futex (the interpreter's lock around it), nanosleep, sched_yield and nothing else; the rest of ALL is what malloc, libc and
 * an interpreter that tells of an error want.
 */
#include <fcntl.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "apl/sandbox.h"
#include "seccomp.h"

#define ANY(name) {.number = SYS_##name}
#define CHECKED(name, kind, index) {.number = SYS_##name, .check = (kind), .argument = (index)}
#define LISTED(name, kind, index, n, ...) {.number = SYS_##name, .check = (kind), .argument = (index), .value_count = (n), .values = {__VA_ARGS__}}

enum { TIMER_SLACK = PR_SET_TIMERSLACK, NAME_A_MAPPING = 0x53564d41 /* PR_SET_VMA: glibc names its arenas */ };
enum { TERMINAL_INJECT = 0x5412 /* TIOCSTI */, TERMINAL_LINUX = 0x541c /* TIOCLINUX */ };

/* Of one kind each, before ALL, whose narrower entries for the same calls they replace. */
static const struct apl_call log_calls[] = {
  ANY(openat), ANY(renameat), ANY(linkat), ANY(unlinkat), ANY(mkdirat), ANY(fallocate), ANY(ftruncate), ANY(fsync), ANY(fdatasync),
  ANY(sync_file_range), ANY(pwrite64), ANY(pwritev), ANY(flock), ANY(fcntl), ANY(fchmod),
  ANY(sched_setaffinity), ANY(sched_setscheduler), /* the log's threads seat themselves, and may be late to it */
#ifdef SYS_renameat2
  ANY(renameat2),
#endif
#ifdef SYS_rename
  ANY(rename), ANY(unlink), ANY(link),
#endif
};
static const struct apl_call python_calls[] = {
  CHECKED(clone, APL_CALL_THREAD, 0), ANY(mmap), ANY(mprotect), ANY(pipe2), ANY(eventfd2), ANY(epoll_create1), ANY(epoll_ctl), ANY(epoll_pwait),
#ifdef SYS_epoll_wait
  ANY(epoll_wait),
#endif
};
static const struct apl_call socket_calls[] = {
  ANY(recvmmsg), ANY(recvmsg), ANY(recvfrom), ANY(getsockopt), ANY(getsockname),
  LISTED(ioctl, APL_CALL_ONE_OF, 1, 6, TCGETS, FIONREAD, FIOCLEX, SIOCGIFINDEX, SIOCGIFFLAGS, SIOCETHTOOL),
};
/* The one socket that may be made reads the NIC's drops from the kernel (getifaddrs); it cannot change anything without CAP_NET_ADMIN. */
static const struct apl_call packet_calls[] = {
  ANY(sendto), ANY(sendmsg), CHECKED(socket, APL_CALL_ROUTE_SOCKET, 0), ANY(bind),
};
static const struct apl_call device_calls[] = {
  LISTED(ioctl, APL_CALL_NONE_OF, 1, 2, TERMINAL_INJECT, TERMINAL_LINUX), ANY(sched_setaffinity), ANY(timerfd_create), ANY(timerfd_settime),
  ANY(sendmmsg), ANY(pwrite64), ANY(ftruncate), ANY(fallocate),
};
static const struct apl_call all_calls[] = {
  /* the loop's */
  ANY(futex), ANY(nanosleep), ANY(clock_nanosleep), ANY(sched_yield), ANY(restart_syscall), ANY(membarrier),
  /* files that are open, and reading others */
  CHECKED(openat, APL_CALL_READ_ONLY, 2), ANY(read), ANY(readv), ANY(pread64), ANY(preadv), ANY(write), ANY(writev), ANY(close), ANY(lseek),
  ANY(fstat), ANY(newfstatat), ANY(statx), ANY(statfs), ANY(fstatfs), ANY(faccessat), ANY(faccessat2), ANY(readlinkat), ANY(getdents64),
  ANY(getcwd), ANY(fadvise64), ANY(dup), ANY(dup3), ANY(ppoll), ANY(pselect6),
  LISTED(fcntl, APL_CALL_ONE_OF, 1, 6, F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL),
  LISTED(ioctl, APL_CALL_ONE_OF, 1, 3, TCGETS, FIONREAD, FIOCLEX),
  /* memory */
  CHECKED(mmap, APL_CALL_NOT_EXEC, 2), CHECKED(mprotect, APL_CALL_NOT_EXEC, 2), ANY(munmap), ANY(mremap), ANY(brk), ANY(madvise), ANY(msync),
  ANY(mlock), ANY(munlock), ANY(mincore),
  /* clocks */
  ANY(clock_gettime), ANY(clock_getres), ANY(gettimeofday), ANY(times), ANY(getrusage),
  /* itself */
  ANY(getpid), ANY(gettid), ANY(getppid), ANY(getuid), ANY(geteuid), ANY(getgid), ANY(getegid), ANY(getresuid), ANY(getresgid),
  ANY(getgroups), ANY(getpgid), ANY(getsid), ANY(uname), ANY(sysinfo), ANY(getrandom), ANY(getcpu), ANY(capget), ANY(umask),
  ANY(sched_getaffinity), ANY(sched_getparam), ANY(sched_getscheduler), ANY(sched_get_priority_max), ANY(sched_get_priority_min),
  CHECKED(prlimit64, APL_CALL_OWN, 0), ANY(rseq), ANY(set_robust_list), ANY(get_robust_list), ANY(set_tid_address),
  LISTED(prctl, APL_CALL_ONE_OF, 0, 7, PR_SET_NAME, PR_GET_NAME, TIMER_SLACK, PR_GET_DUMPABLE, PR_CAPBSET_READ, PR_GET_NO_NEW_PRIVS, NAME_A_MAPPING),
  /* signals, to itself alone; leaving */
  ANY(rt_sigreturn), ANY(rt_sigaction), ANY(rt_sigprocmask), ANY(rt_sigpending), ANY(rt_sigtimedwait), ANY(sigaltstack),
  CHECKED(tgkill, APL_CALL_OWN, 0), CHECKED(kill, APL_CALL_OWN, 0), ANY(exit), ANY(exit_group),
  CHECKED(clone3, APL_CALL_ABSENT, 0), CHECKED(openat2, APL_CALL_ABSENT, 0),
#ifdef SYS_open /* the older names, which aarch64 never had */
  CHECKED(open, APL_CALL_READ_ONLY, 1), ANY(stat), ANY(lstat), ANY(access), ANY(readlink), ANY(poll), ANY(select), ANY(time), ANY(dup2),
  ANY(getpgrp), ANY(arch_prctl),
#endif
};

static void add(struct apl_call_list *lists, uint32_t *count, const struct apl_call *calls, uint32_t length)
{
  lists[(*count)++] = (struct apl_call_list){.calls = calls, .count = length};
}
#define ADD(calls) add(lists, &count, calls, (uint32_t)(sizeof(calls) / sizeof(calls)[0]))

uint32_t apl_calls_of(uint32_t kind, struct apl_call_list lists[APL_CALL_LISTS_MAX])
{
  uint32_t count = 0;
  if (kind == APL_SANDBOX_LOG) ADD(log_calls);
  if (kind == APL_SANDBOX_DEVICE) ADD(device_calls);
  if (kind == APL_SANDBOX_PYTHON || kind == APL_SANDBOX_DEVICE) ADD(python_calls);
  if (kind == APL_SANDBOX_PACKET || kind == APL_SANDBOX_DEVICE) ADD(packet_calls);
  if (kind >= APL_SANDBOX_SOCKET && kind < APL_SANDBOX_KINDS) ADD(socket_calls);
  ADD(all_calls);
  return count;
}
