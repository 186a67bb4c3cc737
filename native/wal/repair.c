/*
 * What the helper does when the log's files are not what they were: a sync or a rename failed, a
 * page was lost, a file or the directory was removed. The append thread is parked meanwhile, so
 * that all segments and the place are the helper's.
 *
 * Each segment that is not durable is checked in memory, frame by frame, and written again into a
 * new file of its name (segment.h), which is synced before it takes that name. The log's bytes stay
 * the same, so chain and place hold, and nothing that was called written is lost. Tried again until
 * it succeeds; where memory does not hold the bytes any more, the stage fails.
 *
 * Rejected: closing the failed file at its durable end and going on in another. A reader would need
 * to know of logs that fork, and the end would have to be written to a file that cannot be written.
 */
#include "state.h"

#include "apl/counters.h"
#include "apl/err.h"

#include <stdio.h>

static int gone(const struct apl_wal *wal, const char *what)
{
  return apl_err_set(APL_ERR_SYSTEM,
                     "%s of the audit log in %s was removed or cut short under it; give the "
                     "directory back, and it is written again",
                     what, wal->directory.path);
}

int apl_wal_look_after(struct apl_wal *wal)
{
  const struct apl_wal_disk *disk = wal->directory.disk;
  struct apl_wal_disk_status status;
  if (atomic_load_explicit(&wal->lost, memory_order_acquire))
    return apl_err_set(APL_ERR_SYSTEM,
                       "a page of the audit log segment in %s cannot be had: the disk fails, or "
                       "the file was cut short; it is written again to a new file",
                       wal->directory.path);
  if (disk->status(wal->directory.fd, &status) == 0 && status.links == 0)
    return gone(wal, "the directory");
  if (wal->active && wal->active->base && disk->status(wal->active->fd, &status) == 0 &&
      (status.links == 0 || status.bytes < wal->active->bytes))
    return gone(wal, "the segment");
  return APL_OK;
}

/* The directory, if it is there again under its path. */
static int open_again(struct apl_wal *wal)
{
  struct apl_wal_disk_status status;
  struct apl_wal_directory again;
  if (wal->directory.disk->status(wal->directory.fd, &status) != 0 || status.links > 0)
    return APL_OK;
  const int rc = apl_wal_directory_open_on(&again, wal->directory.disk, wal->directory.path,
                                           wal->directory.appliance, 1);
  if (rc < 0) return rc;
  again.lost = wal->directory.lost;
  apl_wal_directory_close(&wal->directory);
  wal->directory = again;
  return APL_OK;
}

/* Memory must hold the segment whole up to `used`, as it was appended. */
static int check(struct apl_wal *wal, const struct apl_wal_segment *segment, uint64_t used)
{
  const struct apl_wal_header *header = (const void *)segment->base;
  int verdict = apl_wal_header_check(header);
  struct apl_wal_place place = apl_wal_place_first(header);
  while (verdict == APL_WAL_OK && place.offset < used) {
    uint64_t needed;
    const uint8_t *bytes = segment->base + place.offset;
    const uint64_t room = used - place.offset;
    verdict = apl_wal_frame_check(&place, bytes, room, room, &needed);
    if (verdict == APL_WAL_OK) apl_wal_place_pass(&place, (const void *)bytes);
  }
  if (verdict == APL_WAL_OK) return APL_OK;
  const int rc = apl_err_set(
      APL_ERR_CORRUPT,
      "the audit log segment %s-%020llu.wal in %s is lost behind byte %llu, on the disk and in "
      "memory; a start recovers what is left",
      wal->directory.appliance, (unsigned long long)segment->first, wal->directory.path,
      (unsigned long long)place.offset);
  apl_wal_fail(wal, rc);
  return rc;
}

/* A segment that was prepared and not used is made anew, one in use is `active`. */
static void settle_pending(struct apl_wal *wal)
{
  char name[APL_WAL_FILE_BYTES];
  if (!wal->pending) return;
  if (atomic_load_explicit(&wal->prepared, memory_order_acquire) == 0) {
    wal->active = wal->pending;
  } else {
    atomic_store_explicit(&wal->prepared, 0, memory_order_relaxed);
    apl_wal_segment_unmap(&wal->directory, wal->pending);
    apl_wal_next_name(name, wal->directory.appliance);
    wal->directory.disk->unlink(wal->directory.fd, name);
  }
  wal->pending = NULL;
}

static int rewrite(struct apl_wal *wal, struct apl_wal_segment *segment, uint64_t used)
{
  int rc = check(wal, segment, used);
  if (rc == APL_OK) rc = apl_wal_segment_rewrite(&wal->directory, used, segment);
  if (rc < 0) return rc;
  apl_wal_bump(&wal->marks->repairs, 1);
  apl_counters_add(wal->counters, wal->counter.repairs, 1);
  return APL_OK;
}

static int rewrite_retired(struct apl_wal *wal)
{
  uint64_t tail = atomic_load_explicit(&wal->retired_tail, memory_order_relaxed);
  while (tail != atomic_load_explicit(&wal->retired_head, memory_order_acquire)) {
    struct apl_wal_segment *segment = &wal->pool[wal->retired[tail % APL_WAL_RETIRED_MAX]];
    const int rc = rewrite(wal, segment, segment->used);
    if (rc < 0) return rc;
    apl_wal_mark_durable(wal, segment->last, segment->next, 1);
    apl_wal_segment_unmap(&wal->directory, segment);
    atomic_store_explicit(&wal->retired_tail, ++tail, memory_order_release);
  }
  return APL_OK;
}

static int rewrite_active(struct apl_wal *wal)
{
  uint64_t next[APL_INPUTS_MAX];
  const int rc = rewrite(wal, wal->current, wal->place.offset);
  if (rc < 0) return rc;
  for (uint32_t i = 0; i < wal->input_count; i++) next[i] = wal->inputs[i]->next;
  apl_wal_mark_durable(wal, wal->place.sequence - 1, next, 0);
  wal->active = wal->current;
  atomic_store_explicit(&wal->at_base, (uint64_t)(uintptr_t)wal->current->base,
                        memory_order_release); /* A4, the append thread being parked */
  return APL_OK;
}

void apl_wal_repair(struct apl_wal *wal)
{
  int rc = open_again(wal);
  if (rc == APL_OK) {
    settle_pending(wal);
    rc = rewrite_retired(wal);
  }
  if (rc == APL_OK) rc = rewrite_active(wal);
  if (rc < 0) {
    apl_wal_trouble(wal);
    return;
  }
  atomic_store_explicit(&wal->lost, 0, memory_order_relaxed);
  atomic_store_explicit(&wal->trouble, 0, memory_order_relaxed);
  atomic_store_explicit(&wal->fault, 0, memory_order_release); /* H2 */
}
