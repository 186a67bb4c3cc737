#ifndef APL_TEST_QUIET_H
#define APL_TEST_QUIET_H
/*
 * Proof that a loop runs without allocation, locks and system calls, and that nobody looks at a clock between poll and publish.
 *
 *   struct quiet_report report;
 *   if (quiet_loop(loop, &report)) ...       the loop must end by itself: a port that calls apl_loop_stop behind its last packet
 *
 * The loop runs in a child: first 2 ms to warm up, then under a seccomp filter (seccomp(2)) that ends the child at the first system call but
 * exit_group. clock_gettime is let through: it is the loop's own, and a call only on hosts whose clock source has no vDSO. malloc and its
 * kind, pthread_mutex_lock and clock_gettime are this program's own while it runs, and count before they go on to libc; stages wrapped by
 * quiet_wrap tell when the call comes from between poll and publish.
 *
 * Include it in one file of a program. Under a sanitizer, which has its own malloc, only the seccomp half would be left: it is skipped.
 */
#include <dlfcn.h>
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "rig.h"

/* What happened while the loop ran armed; in memory that the child shares. */
struct quiet_report {
  uint64_t allocations;
  uint64_t locks;
  uint64_t clocks;        /* looks at a clock, all told: at least one a turn */
  uint64_t clocks_inside; /* of them from inside a stage */
  uint64_t turns_inside;  /* calls of stages */
  int rc;                 /* of apl_loop_run */
  int syscall;            /* the first one, -1: none */
  uint64_t out[RIG_RINGS];
  _Atomic uint64_t progress; /* whatever the test counts, for the watcher */
  _Atomic int done, leave;   /* child: the loop has ended; watcher: seen, go */
};

/* If set: the parent's look at the child while it runs (the child itself may make no system call). The child stays, spinning, from `done`
 * until the watcher sets `leave`; the watcher returns when the child is no more, too. */
static void (*quiet_watch)(pid_t child, struct quiet_report *report) __attribute__((unused));

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__GLIBC__) || !defined(__x86_64__)
#define QUIET_POSSIBLE 0
#else
#define QUIET_POSSIBLE 1
#endif

static struct quiet_report *quiet_armed; /* NULL: nobody counts */
static int quiet_inside;

#if QUIET_POSSIBLE
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void __libc_free(void *);
extern void *__libc_memalign(size_t, size_t);

#define QUIET_COUNT(what) ((void)(quiet_armed && quiet_armed->what++))

void *malloc(size_t size) { return QUIET_COUNT(allocations), __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return QUIET_COUNT(allocations), __libc_calloc(count, size); }
void *realloc(void *p, size_t size) { return QUIET_COUNT(allocations), __libc_realloc(p, size); }
void free(void *p) { QUIET_COUNT(allocations), __libc_free(p); }
void *aligned_alloc(size_t align, size_t size) { return QUIET_COUNT(allocations), __libc_memalign(align, size); }

static int (*quiet_real_lock)(pthread_mutex_t *);
static int (*quiet_real_clock)(clockid_t, struct timespec *);

int pthread_mutex_lock(pthread_mutex_t *mutex)
{
  QUIET_COUNT(locks);
  if (!quiet_real_lock) *(void **)&quiet_real_lock = dlsym(RTLD_NEXT, "pthread_mutex_lock");
  return quiet_real_lock(mutex);
}

int clock_gettime(clockid_t id, struct timespec *now)
{
  QUIET_COUNT(clocks);
  if (quiet_inside) QUIET_COUNT(clocks_inside);
  if (!quiet_real_clock) *(void **)&quiet_real_clock = dlsym(RTLD_NEXT, "clock_gettime");
  return quiet_real_clock(id, now);
}
#endif

/* ---- stages that tell when they are inside */

enum { QUIET_STAGES_MAX = APL_LOOP_STAGES_MAX };
static struct { const struct apl_stage_ops *ops; void *state; struct apl_stage_ops wrapped; } quiet_stages[QUIET_STAGES_MAX];
static uint32_t quiet_stage_count;

static const struct apl_stage_ops *quiet_ops(const void *state)
{
  uint32_t i = 0;
  while (quiet_stages[i].state != state) i++;
  quiet_inside = 1;
  if (quiet_armed) quiet_armed->turns_inside++;
  return quiet_stages[i].ops;
}

static int quiet_left(int rc)
{
  quiet_inside = 0;
  return rc;
}

static int quiet_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  return quiet_left(quiet_ops(state)->on_events(state, input, slots, count, output));
}

static int quiet_on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  return quiet_left(quiet_ops(state)->on_packets(state, packets, count, output));
}

static int quiet_on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  return quiet_left(quiet_ops(state)->on_tick(state, now_ns, output));
}

/* The stage's functions, wrapped, for this state. Give each ring room enough that no writer waits inside a stage: the others turn there. */
static inline const struct apl_stage_ops *quiet_wrap(const struct apl_stage_ops *ops, void *state)
{
  CHECK(quiet_stage_count < QUIET_STAGES_MAX);
  struct apl_stage_ops *wrapped = &quiet_stages[quiet_stage_count].wrapped;
  quiet_stages[quiet_stage_count].ops = ops;
  quiet_stages[quiet_stage_count++].state = state;
  *wrapped = *ops;
  if (ops->on_events) wrapped->on_events = quiet_on_events;
  if (ops->on_packets) wrapped->on_packets = quiet_on_packets;
  if (ops->on_tick) wrapped->on_tick = quiet_on_tick;
  return wrapped;
}

/* ---- a source that replays slots: `total` of them, over and over, then it stops the loop */

struct quiet_source {
  APL_ALIGNED(64) struct apl_port port; /* first; the whole serves as the stage's state too */
  struct apl_loop *loop;
  const struct apl_slot *slots;
  size_t count;
  uint64_t done, total;
};

static int quiet_source_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct quiet_source *source = (void *)port;
  if (source->done == source->total) {
    apl_loop_stop(source->loop);
    return 0;
  }
  size_t n = 0;
  for (; n < max && source->done < source->total; n++, source->done++) {
    const struct apl_slot *slot = &source->slots[source->done % source->count];
    packets[n] = (struct apl_packet){.data = (const void *)&slot->event, .bytes = sizeof slot->event, .arrival_ns = now_ns};
  }
  return (int)n;
}

static int quiet_source_on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  (void)state;
  for (size_t i = 0; i < count; i++) {
    const struct apl_event *event = (const void *)packets[i].data;
    struct apl_event *copy = apl_output_next(output, event->header.template_id);
    *copy = *event;
    copy->head.origin_ns = packets[i].arrival_ns;
    apl_output_publish(output);
  }
  return 0;
}

static const struct apl_port_ops quiet_source_port = {.kind = "replay", .receive = quiet_source_receive};
static const struct apl_stage_ops quiet_source_ops = {.name = "replay", .on_packets = quiet_source_on_packets};

/* ---- the run */

#if QUIET_POSSIBLE
static void quiet_on_syscall(int number, siginfo_t *info, void *context)
{
  (void)number, (void)context;
  quiet_armed->syscall = info->si_syscall;
  syscall(SYS_exit_group, 3);
}

static int quiet_filter(void)
{
  struct sock_filter code[] = {
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 3),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 2, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clock_gettime, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof code / sizeof code[0], .filter = code};
  struct sigaction action = {.sa_sigaction = quiet_on_syscall, .sa_flags = SA_SIGINFO};
  if (sigaction(SIGSYS, &action, NULL) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

static void quiet_child(struct apl_loop *loop, struct quiet_report *report)
{
  report->rc = apl_loop_run(loop, 2000000);
  if (report->rc) _exit(1);
  if (quiet_filter()) _exit(77);
  quiet_armed = report;
  report->rc = apl_loop_run(loop, 0);
  quiet_armed = NULL;
  for (uint32_t i = 0; i < RIG_RINGS; i++)
    if (rig_rings[i].writer.ring) report->out[i] = rig_rings[i].writer.seq;
  report->done = 1;
  while (quiet_watch && !report->leave) apl_pause();
  _exit(0);
}
#endif

/* Run the loop to its end. 1 and a filled report; 0 and a sentence where it cannot be watched. */
static inline int quiet_loop(struct apl_loop *loop, struct quiet_report *report)
{
#if QUIET_POSSIBLE
  struct quiet_report *shared = mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  CHECK(shared != MAP_FAILED);
  shared->syscall = -1;
  fflush(stdout);
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) quiet_child(loop, shared);
  if (quiet_watch) quiet_watch(child, shared);
  int status;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  memcpy(report, shared, sizeof *report);
  munmap(shared, sizeof *shared);
  CHECK(WIFEXITED(status));
  if (WEXITSTATUS(status) == 77) return printf("skip: this host allows no seccomp filter\n"), 0;
  if (report->syscall >= 0) fprintf(stderr, "system call %d (see asm/unistd_64.h) in the loop\n", report->syscall);
  CHECK_EQUAL(report->syscall, -1);
  CHECK_EQUAL(WEXITSTATUS(status), 0);
  return 1;
#else
  (void)loop, (void)report;
  printf("skip: allocations cannot be watched under a sanitizer or without glibc on x86-64\n");
  return 0;
#endif
}

static inline void quiet_expect_silence(const struct quiet_report *report)
{
  CHECK_EQUAL(report->rc, APL_ERR_END);
  CHECK_EQUAL(report->allocations, 0);
  CHECK_EQUAL(report->locks, 0);
  CHECK_EQUAL(report->clocks_inside, 0);
  CHECK(report->clocks > 0);
  CHECK(report->turns_inside > 0);
}

#endif
