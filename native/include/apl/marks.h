#ifndef APL_MARKS_H
#define APL_MARKS_H
/*
 * How far the audit log is, in its stage's region: what every other process may want to know of it
 * without asking. One writing process (its append thread and its helper thread, a line each), any
 * number of readers, no system call.
 *
 *   line pair  written     record sequence; lies in the page cache under its checksum
 *   line pair  durable     was on stable media when fdatasync returned
 *   line pair  sealed      its segment is finished, footed and durable
 *   line pair  accepting, heartbeat, the sentence behind "not accepting"
 *   per ring   two lines   the same three marks as ring sequences: the first that is NOT there yet
 *
 * A reader of a ring may so wait until the log has what it reads (apl_loop_wait_for). While the log
 * does not accept, nothing that it should hold will ever be there: whoever acts on events must then
 * do nothing but reduce risk. What the log passed over meanwhile is a GAP in it; a reader that is
 * still behind such a gap finds its ends in gap_first and gap_end.
 *
 * Memory order. M0: a ring's mark is released behind the frame (written) or the fdatasync (durable,
 * sealed); pairs with the acquire in apl_marks_next. M1: gap_first and gap_end are stored before
 * the mark that passes them.
 */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_MARKS_MAGIC UINT64_C(0x314b524d204c5041) /* "APL MRK1" */

/* cffi: begin */
enum { APL_MARKS_RINGS_MAX = 48, APL_MARKS_NAME_BYTES = 32, APL_MARKS_TEXT_BYTES = 512 };
/* What a reader may wait for. */
enum { APL_MARK_NONE = 0, APL_MARK_WRITTEN = 1, APL_MARK_DURABLE = 2, APL_MARK_SEALED = 3 };
struct apl_marks;
/* A copy for people; each field is atomic, the whole is not. */
struct apl_marks_info {
  uint64_t written; /* record sequences */
  uint64_t durable;
  uint64_t sealed;
  uint64_t segment;
  uint64_t bytes;        /* appended in this life */
  uint64_t heartbeat_ns; /* 0: no log has been here yet */
  uint64_t since_ns;     /* when `accepting` last changed */
  uint64_t unlogged;     /* events that came while it did not accept; each stands in a GAP */
  uint64_t bound_ns;     /* longest time from written to the fdatasync; 0: relaxed */
  uint64_t repairs;      /* segments written again after a failure */
  uint32_t accepting;
  uint32_t relaxed;
  uint32_t ring_count;
  uint32_t reserved;
  char text[512]; /* why it does not accept, or what it is short of */
};
struct apl_marks_ring_info {
  char name[32];
  uint64_t written; /* ring sequences: the first that is not there yet */
  uint64_t durable;
  uint64_t sealed;
};
size_t apl_marks_align(void);
size_t apl_marks_footprint(void);
void *apl_marks_new(void *memory);
struct apl_marks *apl_marks_join(void *memory);
void *apl_marks_leave(struct apl_marks *marks);
void *apl_marks_delete(void *memory);
void apl_marks_info(const struct apl_marks *marks, struct apl_marks_info *info);
/* The ring of this name, or APL_ERR_NOT_FOUND. Rings are named by the owner before it beats. */
int apl_marks_ring(const struct apl_marks *marks, const char *name);
int apl_marks_ring_info(const struct apl_marks *marks, uint32_t ring,
                        struct apl_marks_ring_info *info);
/* Owner: name ring `ring`. */
int apl_marks_ring_name(struct apl_marks *marks, uint32_t ring, const char *name);
const char *apl_mark_name(uint32_t mark);
/* cffi: end */

struct apl_marks_ring {
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t next[4]; /* by APL_MARK_*; [1] append thread */
  _Atomic uint64_t gap_first; /* sequences first..end-1 were passed over; end 0: none */
  _Atomic uint64_t gap_end;
};

struct apl_marks {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  _Atomic uint32_t ring_count;
  _Atomic uint32_t relaxed;
  _Atomic uint64_t bound_ns;
  char names[APL_MARKS_RINGS_MAX][APL_MARKS_NAME_BYTES];
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t written; /* append thread */
  _Atomic uint64_t segment;
  _Atomic uint64_t bytes;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t durable; /* helper thread */
  _Atomic uint64_t repairs;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t sealed;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint32_t accepting; /* append thread */
  _Atomic uint64_t since_ns;
  _Atomic uint64_t unlogged;
  _Atomic uint64_t heartbeat_ns;
  uint64_t text[APL_MARKS_TEXT_BYTES / 8];
  struct apl_marks_ring rings[APL_MARKS_RINGS_MAX];
};
_Static_assert(sizeof(struct apl_marks_ring) == 128, "a line pair a ring");

/* Owner: whether the log accepts, and why not. */
void apl_marks_accept(struct apl_marks *marks, uint32_t accepting, uint64_t now_ns,
                      const char *text);

/* The first sequence of the ring that has not reached `mark`. */
static inline uint64_t apl_marks_next(const struct apl_marks *marks, uint32_t ring, uint32_t mark)
{
  return atomic_load_explicit(&marks->rings[ring].next[mark], memory_order_acquire); /* M0 */
}

static inline int apl_marks_accepting(const struct apl_marks *marks)
{
  return atomic_load_explicit(&marks->accepting, memory_order_relaxed) != 0;
}

/* 1 if the log's loop has turned within silent_ns, or no log has been here yet. */
static inline int apl_marks_alive(const struct apl_marks *marks, uint64_t now_ns,
                                  uint64_t silent_ns)
{
  const uint64_t beat = atomic_load_explicit(&marks->heartbeat_ns, memory_order_relaxed);
  return beat == 0 || now_ns <= beat + silent_ns;
}

#endif
