#ifndef APL_WAL_FAULT_H
#define APL_WAL_FAULT_H
/*
 * Lost pages. A store into a mapped file is a SIGBUS when its page cannot be had: the disk fails, a
 * copy-on-write file system is full, the file was cut short by somebody. Inside a guarded mapping
 * the page is then replaced by one of ordinary memory (with the file's bytes as far as they can be
 * read), *lost is set, and the store goes on: whoever appends sees *lost before he calls anything
 * written. Outside of guarded mappings SIGBUS does what it did before.
 *
 * Rejected: sigsetjmp around each append (some nanoseconds each, and a frame cut in the middle), and
 * write(2) instead of a mapping (a system call a frame).
 */
#include <stdatomic.h>
#include <stdint.h>

/* Up to APL_WAL_GUARDS mappings of a process; more are not guarded. */
enum { APL_WAL_GUARDS = 64 };
void apl_wal_guard_add(const void *base, uint64_t bytes, int fd, _Atomic uint32_t *lost);
void apl_wal_guard_remove(const void *base);

#endif
