#ifndef APL_CURSOR_H
#define APL_CURSOR_H
/*
 * Where one reader of one ring stands. It lies in the reader's own region, so that the ring's region can be mapped read-only by
 * every reader. The writer of the ring reads `seq` when the reader gates it; the supervisor reads the rest.
 *
 *   offset 0    magic, state                      set once, state rarely
 *   offset 64   seq                               the next sequence the reader will take: everything below is released
 *   offset 128  overruns, heartbeat_ns            statistics, for observers of the observer
 */
#include <stdatomic.h>
#include "apl/base.h"

enum { APL_CURSOR_ATTACHED = 1, APL_CURSOR_DETACHED = 2 /* the writer must not wait for it */ };
#define APL_CURSOR_MAGIC UINT64_C(0x31525543204c5041) /* "APL CUR1" */

struct apl_cursor {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  _Atomic uint32_t state; /* APL_CURSOR_* */
  uint32_t reserved;
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t seq;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t overruns; /* events missed, all told */
  _Atomic uint64_t heartbeat_ns;
};
_Static_assert(offsetof(struct apl_cursor, seq) == 64, "layout");
_Static_assert(offsetof(struct apl_cursor, overruns) == 128, "layout");
_Static_assert(sizeof(struct apl_cursor) == 256, "layout");

/* cffi: begin */
struct apl_cursor;
size_t apl_cursor_align(void);
size_t apl_cursor_footprint(void);
/* Format `memory` (aligned, footprint bytes) as an attached cursor at seq 0; the magic is written last. NULL and a sentence on
 * a bad argument. */
void *apl_cursor_new(void *memory);
/* Check the magic. The memory stays the caller's. NULL and a sentence if it is no cursor. */
struct apl_cursor *apl_cursor_join(void *memory);
void *apl_cursor_leave(struct apl_cursor *cursor);
/* Wipe the magic, so that a later join refuses. */
void *apl_cursor_delete(void *memory);
uint64_t apl_cursor_seq(const struct apl_cursor *cursor);
uint64_t apl_cursor_overruns(const struct apl_cursor *cursor);
/* Detach (1) or attach again (0): a detached cursor gates nobody. Called by the owner of the region only. */
void apl_cursor_detach(struct apl_cursor *cursor, int detached);
/* cffi: end */

#endif
