#ifndef APL_SANDBOX_H
#define APL_SANDBOX_H
/*
 * How a stage's process gives up what it does not need any more. Three fences, each of them one-way, and each useful without the others:
 *
 *   capabilities   apl_capabilities_keep    the rest of root's power is gone, out of the bounding set too
 *   Landlock       apl_landlock_confine     files are written below the given paths only, nothing is executed (kernel 5.13 or newer)
 *   seccomp        apl_seccomp_confine      system calls outside of a list for the kind of stage are refused or end the process
 *
 *   start ─▶ place, user ─▶ keep what set-up needs ─▶ landlock ─▶ rings, port, log opened ─▶ keep nothing ─▶ seccomp ─▶ loop
 *
 * Capabilities and Landlock are of the calling thread and of those it starts later, seccomp is put on all threads of the process. So the first two
 * come before the stage starts a thread. What is open stays open: a socket goes on receiving, a mapping stays writable.
 *
 * Reading files stays allowed (an interpreter that has to tell of an error reads its sources); so the filter is no secret-keeper: what the user
 * may not read must be kept from him by the file's mode.
 *
 * Rejected: libseccomp (a dependency for two hundred instructions), and filters by systemd alone (they would have to allow all that
 * set-up needs, for all stages alike; the units add theirs on top).
 */
#include <stdint.h>

/* cffi: begin */
enum {
  APL_SANDBOX_CALM = 0,    /* works in memory alone: book, signal, maker, risk, paper; the port "capture" or "file", which maps its file */
  APL_SANDBOX_PYTHON = 1,  /* CALM, and what an interpreter does: threads, imports of extension modules */
  APL_SANDBOX_LOG = 2,     /* CALM, and files: open, write, sync, rename, remove */
  APL_SANDBOX_SOCKET = 3,  /* CALM, and receiving from sockets that are open: the port "udp" */
  APL_SANDBOX_PACKET = 4,  /* SOCKET, and sending on them, asking for the link's state: the ports "packet" and "xdp" */
  APL_SANDBOX_DEVICE = 5,  /* PACKET and PYTHON, and any ioctl and events: ports whose driver is in this process (DPDK, verbs) */
  APL_SANDBOX_KINDS = 6,
};
/* What is done about a system call that is not on the list. */
enum { APL_DENIED_REFUSE = 0 /* EPERM */, APL_DENIED_KILL = 1 /* SIGSYS, the whole process */ };
/* What a stage got, for its control. */
enum { APL_GOT_CAPABILITIES = 1, APL_GOT_LANDLOCK = 2, APL_GOT_SECCOMP = 4, APL_GOT_KILL = 8, APL_GOT_SEAL = 16 /* set-up is over */ };

/* Keep those of the mask (bit n: capability n of capabilities(7)) that the process has, effective and permitted, and no other, in no set. */
int apl_capabilities_keep(uint64_t mask);
/* The effective set of this thread. */
uint64_t apl_capabilities_effective(void);
/* Become another user for good; what is permitted stays permitted and effective. Supplementary groups are the caller's to set before. */
int apl_user_become(uint32_t uid, uint32_t gid);
/* No gain of rights by execve from now on; needed by both below without CAP_SYS_ADMIN, and done by both. */
int apl_no_new_privileges(void);
/* Allow writing (making, removing, renaming, truncating) below the `count` paths alone, and executing nowhere. Returns the kernel's version of
 * Landlock (1 ...), APL_ERR_UNSUPPORTED if it has none, or APL_ERR_SYSTEM / APL_ERR_NOT_FOUND for a path. */
int apl_landlock_confine(const char *const *paths, uint32_t count);
/* Put the list of `kind` (APL_SANDBOX_*) on every thread. APL_ERR_UNSUPPORTED where the kernel has no seccomp filters or the machine is neither
 * x86-64 nor aarch64. */
int apl_seccomp_confine(uint32_t kind, uint32_t denied);
/* Instructions of that filter, into `instructions` (of 8 bytes each, at most `max`), for who wants to look at it; returns their number. */
int apl_seccomp_filter(uint32_t kind, uint32_t denied, void *instructions, uint32_t max);
/* cffi: end */

#endif
