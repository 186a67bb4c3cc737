#ifndef APL_REGION_H
#define APL_REGION_H
/*
 * A region: one file of shared memory with all the objects that one process writes, on hugetlbfs or else POSIX shared memory.
 *
 *   offset 0      header: magic, layout, bytes, page size, creator and owner (pid, start time), epoch, boot id
 *   offset 512    directory: up to 56 entries {name[32], kind, offset, bytes}
 *   offset 4096   objects, each aligned as it asks (128 at least)
 *
 * The creator (supervisor) makes the file, lays the objects out and unmaps it; the owner (one stage process) maps it writable; everybody
 * else maps it PROT_READ, so that a broken reader cannot damage what it reads. Owner = pid and start time (field 22 of
 * /proc/PID/stat), because a pid alone may have been used again. Magic is written last, wiped first.
 */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_REGION_MAGIC UINT64_C(0x31474552204c5041) /* "APL REG1" */

/* cffi: begin */
enum { APL_REGION_LAYOUT = 1, APL_REGION_OBJECTS_MAX = 56, APL_REGION_HEADER_BYTES = 4096 };
enum {
  APL_OBJECT_RING = 1, APL_OBJECT_CURSOR = 2, APL_OBJECT_CONTROL = 3, APL_OBJECT_TABLE = 4, APL_OBJECT_COUNTERS = 5,
  APL_OBJECT_HISTOGRAM = 6, APL_OBJECT_BLOB = 7, APL_OBJECT_MARKS = 8, APL_OBJECT_CLOCK = 9,
};
struct apl_region; /* process-local handle of a mapping */

/* What a region says of itself. */
struct apl_region_info {
  uint64_t bytes;
  uint64_t page_bytes;
  uint64_t creator_pid;
  uint64_t creator_start;  /* clock ticks since boot, field 22 of /proc/PID/stat */
  uint64_t owner_pid;      /* 0: none yet */
  uint64_t owner_start;
  uint64_t created_ns;     /* CLOCK_REALTIME */
  uint32_t epoch;          /* counts owners */
  uint32_t object_count;
  char name[64];           /* <appliance>/<owner> */
};
/* Format the file behind fd (opened for read and write, empty) to `bytes` (rounded up to page_bytes) and map it writable. name: for people.
 * APL_ERR_NO_SPACE with a remedy when pages are not to be had: pages are reserved now, never at first touch (no SIGBUS later). */
int apl_region_create(int fd, uint64_t bytes, uint64_t page_bytes, const char *name, struct apl_region **region);
/* Map an existing region: writable 0 = PROT_READ. Refuses another magic, layout, size or boot. */
int apl_region_join(const char *path, int writable, struct apl_region **region);
/* Become the owner: record pid and start time, count the epoch. APL_ERR_BUSY if a live process owns it. */
int apl_region_own(struct apl_region *region);
/* Reserve an object while creating: its zeroed memory, or NULL and a sentence. Names are unique, at most 31 bytes. */
void *apl_region_add(struct apl_region *region, const char *name, uint32_t kind, uint64_t align, uint64_t bytes);
/* Find an object by name and kind (0: any). NULL and a sentence (which lists the names) if absent. *bytes may be NULL. */
void *apl_region_find(const struct apl_region *region, const char *name, uint32_t kind, uint64_t *bytes);
/* The i-th object's name, kind, offset; APL_ERR_NOT_FOUND past the end. */
int apl_region_entry(const struct apl_region *region, uint32_t index, const char **name, uint32_t *kind, uint64_t *offset,
                     uint64_t *bytes);
/* Whether `bytes` of memory hold an object of this kind that a reader may walk: magic, byte order, layout, and that what it says of its size
 * fits. 0 or APL_ERR_MAGIC / APL_ERR_CORRUPT and a sentence. For whoever maps memory that others wrote; a blob may hold anything. */
int apl_object_check(uint32_t kind, const void *memory, uint64_t bytes, const char *name);
void apl_region_info(const struct apl_region *region, struct apl_region_info *info);
void *apl_region_base(const struct apl_region *region);
/* Unmap; the file stays. */
void apl_region_leave(struct apl_region *region);
/* Start time of a process (field 22 of /proc/PID/stat), 0 if there is none: pid and start time name a process for good. */
uint64_t apl_process_start(uint64_t pid);
/* 1 if that very process lives (a zombie does not). */
int apl_process_alive(uint64_t pid, uint64_t start);
/* cffi: end */

#endif
