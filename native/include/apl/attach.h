#ifndef APL_ATTACH_H
#define APL_ATTACH_H
/*
 * Attaching to a running appliance from outside: find its regions by name, map them read-only, find rings, tables and the rest in them by
 * object name. Nothing that an attached program does, dying included, can be felt by the appliance.
 *
 * Regions are looked for in every hugetlbfs mount (<mount>/<appliance>/<stage>) and in POSIX shared memory (/dev/shm/<appliance>.<stage>).
 */
#include <stdint.h>
#include "apl/control.h"
#include "apl/region.h"
#include "apl/ring.h"
#include "apl/table.h"

/* cffi: begin */
enum { APL_ATTACH_REGIONS_MAX = 64 };
enum {
  APL_WRITER_LIVE = 0,      /* its process lives */
  APL_WRITER_GONE = 1,      /* its process died without saying good-bye; a restart is likely: the same ring goes on with a new epoch */
  APL_WRITER_HALTED = 2,    /* it left in good order: nothing more will come from it */
  APL_WRITER_STARTING = 3,  /* it has not begun yet */
};
struct apl_attachment;
/* Who writes a ring. */
struct apl_writer_info {
  uint64_t pid;
  uint32_t state;   /* APL_WRITER_* */
  uint32_t epoch;   /* counts writers of this ring: one more after each restart */
};
/* Attach to the appliance of this name. APL_ERR_NOT_FOUND with a sentence that lists the running ones. Free with apl_detach. */
int apl_attach(const char *appliance, struct apl_attachment **attachment);
void apl_detach(struct apl_attachment *attachment);
/* The object of this name and kind (APL_OBJECT_*) in whatever region it lies; NULL and a sentence. *region_index may be NULL. */
const void *apl_attach_find(const struct apl_attachment *attachment, const char *name, uint32_t kind, uint32_t *region_index,
                            uint64_t *bytes);
const struct apl_ring *apl_attach_ring(const struct apl_attachment *attachment, const char *name);
const struct apl_table *apl_attach_table(const struct apl_attachment *attachment, const char *name);
/* The writer of a ring. */
int apl_attach_writer(const struct apl_attachment *attachment, const char *ring_name, struct apl_writer_info *info);
/* Whether the appliance that was attached to still exists: 0 after `ctl stop` or a new start (attach again). */
int apl_attach_current(const struct apl_attachment *attachment);
uint32_t apl_attach_region_count(const struct apl_attachment *attachment);
const struct apl_region *apl_attach_region(const struct apl_attachment *attachment, uint32_t index);
/* The stage whose region it is: the file's name, such as "book". */
const char *apl_attach_region_name(const struct apl_attachment *attachment, uint32_t index);
/* Wait until the reader has a slot to take: 1; or until timeout_ns passed: 0. Spins for spin_ns, then sleeps in steps of up to 50 us; the
 * writer is never asked for anything. */
int apl_ring_wait(const struct apl_ring_reader *reader, uint64_t timeout_ns, uint64_t spin_ns);
/* cffi: end */

#endif
