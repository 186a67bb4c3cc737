#ifndef APL_TEST_STEPPED_H
#define APL_TEST_STEPPED_H
/*
 * A process that is moved on by single instructions (ptrace(2), PTRACE_SINGLESTEP): it can be killed, or others moved on, between any two
 * of them. The body runs in a child; the child stops itself (SIGSTOP) where the stepping is to begin.
 *
 *   stepped_possible()     0 and a sentence where this host lets no process be traced, or under a sanitizer
 *   stepped_start(body)    a child, stopped in front of its body
 *   stepped_step(child)    one instruction on: 0 running, 1 it stopped itself, 2 it ended with exit code 0. Any other end is a failure
 *   stepped_run(child)     on, at full speed, until it stops itself (1) or ends (2)
 *   stepped_kill(child)    SIGKILL, and wait until it is gone
 */
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"

enum { STEPPED_RUNNING, STEPPED_STOPPED, STEPPED_ENDED };

/* What the child did; a child that failed has said why, and takes this process with it. */
static int stepped_wait(pid_t child)
{
  int status;
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  if (WIFEXITED(status)) {
    CHECK_EQUAL(WEXITSTATUS(status), 0);
    return STEPPED_ENDED;
  }
  CHECK(WIFSTOPPED(status));
  if (WSTOPSIG(status) == SIGTRAP) return STEPPED_RUNNING;
  CHECK_EQUAL(WSTOPSIG(status), SIGSTOP);
  return STEPPED_STOPPED;
}

static pid_t stepped_start(void (*body)(void))
{
  const pid_t child = fork();
  CHECK(child >= 0);
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL)) _exit(77);
    raise(SIGSTOP);
    body();
    _exit(0);
  }
  CHECK_EQUAL(stepped_wait(child), STEPPED_STOPPED);
  return child;
}

static inline int stepped_step(pid_t child)
{
  CHECK_EQUAL(ptrace(PTRACE_SINGLESTEP, child, NULL, NULL), 0);
  return stepped_wait(child);
}

static inline int stepped_run(pid_t child)
{
  CHECK_EQUAL(ptrace(PTRACE_CONT, child, NULL, NULL), 0);
  return stepped_wait(child);
}

static inline void stepped_kill(pid_t child)
{
  CHECK_EQUAL(kill(child, SIGKILL), 0);
  CHECK_EQUAL(waitpid(child, NULL, 0), child);
}

static inline int stepped_possible(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  printf("skip: instructions of a sanitizer are not those of the product; the plain build steps\n");
  return 0;
#endif
  cpu_set_t one; /* both on one CPU: a step is a switch there, and no wake-up of another */
  CPU_ZERO(&one);
  CPU_SET((unsigned)sched_getcpu(), &one);
  (void)sched_setaffinity(0, sizeof one, &one);
  const pid_t child = fork();
  int status;
  CHECK(child >= 0);
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL)) _exit(77);
    raise(SIGSTOP);
    _exit(0);
  }
  CHECK_EQUAL(waitpid(child, &status, 0), child);
  if (WIFSTOPPED(status) && ptrace(PTRACE_SINGLESTEP, child, NULL, NULL) == 0) {
    waitpid(child, &status, 0);
    if (!WIFEXITED(status)) stepped_kill(child);
    return 1;
  }
  if (!WIFEXITED(status)) stepped_kill(child);
  printf("skip: this host lets no process be stepped (ptrace)\n");
  return 0;
}

#endif
