/*
 * A seccomp filter out of the lists of calls.c; contract in apl/sandbox.h. Classic BPF (seccomp(2), Documentation/userspace-api/seccomp_filter.rst):
 *
 *   machine ours? ──no──▶ kill                      (a 32-bit call has other numbers)
 *   number of the x32 ABI ──▶ denied                 newer than any known here ──▶ ENOSYS, as an older kernel would say
 *   number = call ──▶ its check ──▶ allow | denied   one block a call, in the lists' order
 *   end ──▶ denied
 *
 * The kernel works the outcome of each number without a check out once, and keeps it (5.11 and newer), so a long list costs the hot path nothing.
 */
#include "seccomp.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/sandbox.h"

#if defined(__x86_64__)
#define MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define MACHINE AUDIT_ARCH_AARCH64
#endif

enum { INSTRUCTIONS_MAX = 1024, X32_BIT = 0x40000000, NUMBER_KNOWN_MAX = 462 /* mseal, 6.10: what calls.c was written against */ };
enum { WRITES = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | (O_TMPFILE & ~O_DIRECTORY) };

struct program {
  struct sock_filter *code;
  uint32_t count;
  uint32_t max;
  uint32_t denied; /* what the filter returns for a call that is not allowed */
};

static void put(struct program *p, uint16_t code, uint32_t k, uint8_t on_true, uint8_t on_false)
{
  if (p->count < p->max) p->code[p->count] = (struct sock_filter){.code = code, .jt = on_true, .jf = on_false, .k = k};
  p->count++;
}

static void load(struct program *p, uint32_t offset) { put(p, BPF_LD | BPF_W | BPF_ABS, offset, 0, 0); }
static void give(struct program *p, uint32_t verdict) { put(p, BPF_RET | BPF_K, verdict, 0, 0); }
static void if_equal(struct program *p, uint32_t k, uint8_t on_true, uint8_t on_false) { put(p, BPF_JMP | BPF_JEQ | BPF_K, k, on_true, on_false); }
static void if_any_bit(struct program *p, uint32_t k, uint8_t on_true, uint8_t on_false) { put(p, BPF_JMP | BPF_JSET | BPF_K, k, on_true, on_false); }

static void head(struct program *p, uint32_t machine)
{
  load(p, offsetof(struct seccomp_data, arch));
  if_equal(p, machine, 1, 0);
  give(p, SECCOMP_RET_KILL_PROCESS);
  load(p, offsetof(struct seccomp_data, nr));
  if_any_bit(p, X32_BIT, 0, 1);
  give(p, p->denied);
  put(p, BPF_JMP | BPF_JGT | BPF_K, NUMBER_KNOWN_MAX, 0, 1);
  give(p, SECCOMP_RET_ERRNO | ENOSYS);
}

/* What is true of the argument's low half, which is all that the kernel looks at in these calls, is allowed. */
static void check_values(struct program *p, const struct apl_call *call)
{
  const uint32_t among = call->check == APL_CALL_ONE_OF ? SECCOMP_RET_ALLOW : p->denied;
  for (uint32_t i = 0; i < call->value_count; i++) {
    if_equal(p, call->values[i], 0, 1);
    give(p, among);
  }
  give(p, among == SECCOMP_RET_ALLOW ? p->denied : SECCOMP_RET_ALLOW);
}

static void check_argument(struct program *p, const struct apl_call *call)
{
  load(p, (uint32_t)offsetof(struct seccomp_data, args) + 8u * call->argument); /* little-endian: the low half first */
  switch (call->check) {
  case APL_CALL_READ_ONLY: if_any_bit(p, WRITES, 1, 0); break;
  case APL_CALL_NOT_EXEC: if_any_bit(p, PROT_EXEC, 1, 0); break;
  case APL_CALL_THREAD: if_any_bit(p, CLONE_THREAD, 0, 1); break;
  case APL_CALL_OWN:
    if_equal(p, 0, 1, 0);
    if_equal(p, (uint32_t)getpid(), 0, 1);
    break;
  case APL_CALL_ROUTE_SOCKET:
    if_equal(p, AF_NETLINK, 0, 3);
    load(p, (uint32_t)offsetof(struct seccomp_data, args) + 8u * 2);
    if_equal(p, NETLINK_ROUTE, 0, 1);
    break;
  default: check_values(p, call); return;
  }
  give(p, SECCOMP_RET_ALLOW);
  give(p, p->denied);
}

/* A block for one call; jumps over it if the number is another. The number is loaded, and is so again behind it, since a block always returns. */
static void add_call(struct program *p, const struct apl_call *call)
{
  const uint32_t jump = p->count;
  if_equal(p, call->number, 0, 0);
  if (call->check == APL_CALL_ANY) give(p, SECCOMP_RET_ALLOW);
  else if (call->check == APL_CALL_ABSENT) give(p, SECCOMP_RET_ERRNO | ENOSYS);
  else check_argument(p, call);
  if (jump < p->max) p->code[jump].jf = (uint8_t)(p->count - jump - 1);
}

int apl_seccomp_filter(uint32_t kind, uint32_t denied, void *instructions, uint32_t max)
{
  if (kind >= APL_SANDBOX_KINDS || denied > APL_DENIED_KILL || !instructions)
    return apl_err_set(APL_ERR_ARGUMENT, "seccomp: kind %u or action %u is not known, or no room is given", kind, denied);
#ifndef MACHINE
  return apl_err_set(APL_ERR_UNSUPPORTED, "seccomp: no list for this kind of machine; x86-64 and aarch64 have one");
#else
  struct program p = {.code = instructions, .max = max, .denied = denied == APL_DENIED_KILL ? SECCOMP_RET_KILL_PROCESS : SECCOMP_RET_ERRNO | EPERM};
  struct apl_call_list lists[APL_CALL_LISTS_MAX];
  const uint32_t count = apl_calls_of(kind, lists);
  head(&p, MACHINE);
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t j = 0; j < lists[i].count; j++) add_call(&p, &lists[i].calls[j]);
  give(&p, p.denied);
  if (p.count > p.max) return apl_err_set(APL_ERR_FULL, "seccomp: %u instructions, room for %u", p.count, p.max);
  return (int)p.count;
#endif
}

int apl_seccomp_confine(uint32_t kind, uint32_t denied)
{
  struct sock_filter code[INSTRUCTIONS_MAX];
  const int count = apl_seccomp_filter(kind, denied, code, INSTRUCTIONS_MAX);
  if (count < 0) return count;
  const struct sock_fprog program = {.len = (unsigned short)count, .filter = code};
  const int rc = apl_no_new_privileges();
  if (rc) return rc;
  const long result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program);
  if (result == 0) return 0;
  if (result > 0) return apl_err_set(APL_ERR_SYSTEM, "seccomp: thread %ld has another filter", result);
  return apl_err_errno(errno == ENOSYS || errno == EINVAL ? APL_ERR_UNSUPPORTED : APL_ERR_SYSTEM, "seccomp: the kernel takes no filter");
}
