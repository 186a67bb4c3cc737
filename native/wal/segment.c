/* One segment file: allocated, mapped, named, written again; see segment.h. */
#include "segment.h"

#include "apl/err.h"
#include "fault.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

void apl_wal_file_name(char name[APL_WAL_FILE_BYTES], const char *appliance, uint64_t first)
{
  snprintf(name, APL_WAL_FILE_BYTES, "%s-%020llu.wal", appliance, (unsigned long long)first);
}

void apl_wal_next_name(char name[APL_WAL_FILE_BYTES], const char *appliance)
{
  snprintf(name, APL_WAL_FILE_BYTES, "%s.next", appliance);
}

void apl_wal_aside_name(const struct apl_wal_directory *directory, const char *base,
                        char name[APL_WAL_ASIDE_BYTES])
{
  snprintf(name, APL_WAL_ASIDE_BYTES, "%s.damaged", base);
  for (int i = 1; i < 10000 && directory->disk->exists(directory->fd, name) == 0; i++)
    snprintf(name, APL_WAL_ASIDE_BYTES, "%s.%d.damaged", base, i);
}

static int no_room(const struct apl_wal_directory *directory, uint64_t bytes, int error)
{
  const unsigned long long free_bytes = directory->disk->room(directory->fd);
  errno = error;
  return apl_err_errno(error == ENOSPC || error == EDQUOT || error == EFBIG ? APL_ERR_NO_SPACE
                                                                            : APL_ERR_SYSTEM,
                       "cannot allocate an audit log segment of %llu KiB in %s, where %llu KiB are "
                       "free; make room there or choose "
                       "smaller segments",
                       (unsigned long long)bytes / 1024, directory->path, free_bytes / 1024);
}

static int map_file(const struct apl_wal_directory *directory, const char *name,
                    struct apl_wal_segment *segment)
{
  segment->base = directory->disk->map(segment->fd, segment->bytes);
  if (!segment->base)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot map %s/%s", directory->path, name);
  apl_wal_guard_add(segment->base, segment->bytes, segment->fd, directory->lost);
  return APL_OK;
}

static void unmap_file(const struct apl_wal_directory *directory,
                       const struct apl_wal_segment *segment)
{
  if (!segment->base) return;
  apl_wal_guard_remove(segment->base);
  directory->disk->unmap(segment->base, segment->bytes);
}

/* A new file of this name, every byte allocated, mapped. Nothing is left behind on failure. */
static int create(const struct apl_wal_directory *directory, const char *name, uint64_t bytes,
                  struct apl_wal_segment *segment)
{
  const struct apl_wal_disk *disk = directory->disk;
  *segment = (struct apl_wal_segment){.fd = -1, .bytes = bytes};
  segment->fd = disk->open(directory->fd, name, O_RDWR | O_CREAT | O_EXCL, 0640);
  if (segment->fd < 0) {
    const int error = errno;
    if (error == ENOSPC || error == EDQUOT) return no_room(directory, bytes, error);
    return apl_err_errno(APL_ERR_SYSTEM, "cannot create %s/%s", directory->path, name);
  }
  const int error = disk->allocate(segment->fd, bytes);
  const int rc = error ? no_room(directory, bytes, error) : map_file(directory, name, segment);
  if (rc < 0) {
    disk->close(segment->fd);
    disk->unlink(directory->fd, name);
    segment->fd = -1;
  }
  return rc;
}

int apl_wal_segment_create(const struct apl_wal_directory *directory, uint64_t bytes,
                           struct apl_wal_segment *segment)
{
  char name[APL_WAL_FILE_BYTES];
  apl_wal_next_name(name, directory->appliance);
  const int rc = create(directory, name, bytes, segment);
  /* One that is there is ours and unused: its removal failed, or its creation did half. */
  if (rc < 0 && errno == EEXIST) directory->disk->unlink(directory->fd, name);
  return rc;
}

int apl_wal_segment_name(const struct apl_wal_directory *directory,
                         const struct apl_wal_segment *segment)
{
  char next[APL_WAL_FILE_BYTES], name[APL_WAL_FILE_BYTES];
  apl_wal_next_name(next, directory->appliance);
  apl_wal_file_name(name, directory->appliance, segment->first);
  if (directory->disk->rename(directory->fd, next, name) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot rename %s/%s to %s", directory->path, next, name);
  if (directory->disk->sync(directory->fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot make the name %s/%s durable", directory->path,
                         name);
  return APL_OK;
}

/* The new file, whole, takes the name of the old one. */
static int take_over(const struct apl_wal_directory *directory, const char *again,
                     const char *name, const struct apl_wal_segment *fresh)
{
  const struct apl_wal_disk *disk = directory->disk;
  char aside[APL_WAL_ASIDE_BYTES];
  if (disk->sync_data(fresh->fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot make %s/%s durable", directory->path, again);
  apl_wal_aside_name(directory, name, aside);
  disk->link(directory->fd, name, aside); /* if it is still there; only for people to look at */
  if (disk->rename(directory->fd, again, name) != 0 || disk->sync(directory->fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot put %s/%s in the place of %s", directory->path,
                         again, name);
  return APL_OK;
}

int apl_wal_segment_rewrite(const struct apl_wal_directory *directory, uint64_t used,
                            struct apl_wal_segment *segment)
{
  char again[APL_WAL_FILE_BYTES], name[APL_WAL_FILE_BYTES];
  snprintf(again, sizeof again, "%s.again", directory->appliance);
  apl_wal_file_name(name, directory->appliance, segment->first);
  directory->disk->unlink(directory->fd, again); /* an earlier attempt's */
  struct apl_wal_segment fresh;
  int rc = create(directory, again, segment->bytes, &fresh);
  if (rc < 0) return rc;
  memcpy(fresh.base, segment->base, used);
  rc = take_over(directory, again, name, &fresh);
  if (rc < 0) {
    const int error = errno;
    apl_wal_segment_unmap(directory, &fresh);
    directory->disk->unlink(directory->fd, again);
    errno = error;
    return rc;
  }
  const struct apl_wal_segment old = *segment;
  unmap_file(directory, &old);
  directory->disk->close(old.fd);
  segment->fd = fresh.fd;
  segment->base = fresh.base;
  segment->touched = segment->dropped = segment->synced = 0;
  return APL_OK;
}

int apl_wal_segment_map(const struct apl_wal_directory *directory, const char *name, uint64_t bytes,
                        struct apl_wal_segment *segment)
{
  const struct apl_wal_disk *disk = directory->disk;
  *segment = (struct apl_wal_segment){.bytes = bytes};
  segment->fd = disk->open(directory->fd, name, O_RDWR, 0);
  if (segment->fd < 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot open %s/%s for writing", directory->path, name);
  const int error = disk->allocate(segment->fd, bytes);
  const int rc = error ? no_room(directory, bytes, error) : map_file(directory, name, segment);
  if (rc < 0) {
    disk->close(segment->fd);
    segment->fd = -1;
  }
  return rc;
}

void apl_wal_segment_touch(const struct apl_wal_directory *directory,
                           struct apl_wal_segment *segment, uint64_t offset)
{
  if (offset > segment->bytes) offset = segment->bytes;
  offset = offset & ~UINT64_C(4095);
  if (offset <= segment->touched) return;
  directory->disk->populate(segment->base + segment->touched, offset - segment->touched);
  segment->touched = offset;
}

int apl_wal_segment_warm(const struct apl_wal_directory *directory, struct apl_wal_segment *segment,
                         uint64_t count)
{
  const uint64_t reached = atomic_load_explicit(&segment->reached, memory_order_relaxed);
  if (segment->touched < reached) segment->touched = (reached + 4095) & ~UINT64_C(4095);
  if (segment->touched >= segment->bytes) return 0;
  apl_wal_segment_touch(directory, segment, segment->touched + count);
  return 1;
}

void apl_wal_segment_drop(const struct apl_wal_directory *directory,
                          struct apl_wal_segment *segment, uint64_t offset)
{
  offset = offset & ~UINT64_C(4095);
  if (offset <= segment->dropped) return;
  directory->disk->drop(segment->base + segment->dropped, offset - segment->dropped);
  segment->dropped = offset;
}

void apl_wal_segment_unmap(const struct apl_wal_directory *directory,
                           struct apl_wal_segment *segment)
{
  unmap_file(directory, segment);
  if (segment->fd >= 0) directory->disk->close(segment->fd);
  *segment = (struct apl_wal_segment){.fd = -1};
}
