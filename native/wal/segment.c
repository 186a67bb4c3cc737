/* One segment file: allocated, mapped, named; see segment.h. */
#include "segment.h"

#include "apl/err.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

enum { READ_BYTES = 1 << 20 };

void apl_wal_file_name(char name[APL_WAL_FILE_BYTES], const char *appliance, uint64_t first)
{
  snprintf(name, APL_WAL_FILE_BYTES, "%s-%020llu.wal", appliance, (unsigned long long)first);
}

void apl_wal_next_name(char name[APL_WAL_FILE_BYTES], const char *appliance)
{
  snprintf(name, APL_WAL_FILE_BYTES, "%s.next", appliance);
}

static int no_room(const struct apl_wal_directory *directory, uint64_t bytes, int error)
{
  struct statvfs disk;
  const unsigned long long free_bytes = fstatvfs(directory->fd, &disk) == 0
                                            ? (unsigned long long)disk.f_bavail * disk.f_frsize
                                            : 0;
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
  void *base = mmap(NULL, segment->bytes, PROT_READ | PROT_WRITE, MAP_SHARED, segment->fd, 0);
  if (base == MAP_FAILED)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot map %s/%s", directory->path, name);
  segment->base = base;
  return APL_OK;
}

int apl_wal_segment_create(const struct apl_wal_directory *directory, uint64_t bytes,
                           struct apl_wal_segment *segment)
{
  char name[APL_WAL_FILE_BYTES];
  apl_wal_next_name(name, directory->appliance);
  *segment = (struct apl_wal_segment){.fd = -1, .bytes = bytes};
  segment->fd = openat(directory->fd, name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0640);
  if (segment->fd < 0) {
    const int error = errno;
    if (error == ENOSPC || error == EDQUOT) return no_room(directory, bytes, error);
    return apl_err_errno(APL_ERR_SYSTEM, "cannot create %s/%s", directory->path, name);
  }
  const int error = posix_fallocate(segment->fd, 0, (off_t)bytes);
  int rc = error ? no_room(directory, bytes, error) : map_file(directory, name, segment);
  if (rc < 0) {
    close(segment->fd);
    unlinkat(directory->fd, name, 0);
    segment->fd = -1;
  }
  return rc;
}

int apl_wal_segment_name(const struct apl_wal_directory *directory,
                         const struct apl_wal_segment *segment)
{
  char next[APL_WAL_FILE_BYTES], name[APL_WAL_FILE_BYTES];
  apl_wal_next_name(next, directory->appliance);
  apl_wal_file_name(name, directory->appliance, segment->first);
  if (renameat(directory->fd, next, directory->fd, name) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot rename %s/%s to %s", directory->path, next, name);
  if (fsync(directory->fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot make the name %s/%s durable", directory->path,
                         name);
  return APL_OK;
}

static int read_through(int fd, uint64_t bytes)
{
  uint8_t *chunk = malloc(READ_BYTES);
  if (!chunk) return ENOMEM;
  int error = 0;
  for (uint64_t at = 0; at < bytes && !error; at += READ_BYTES)
    if (pread(fd, chunk, READ_BYTES, (off_t)at) < 0) error = errno;
  free(chunk);
  return error;
}

int apl_wal_segment_map(const struct apl_wal_directory *directory, const char *name, uint64_t bytes,
                        struct apl_wal_segment *segment)
{
  *segment = (struct apl_wal_segment){.bytes = bytes};
  segment->fd = openat(directory->fd, name, O_RDWR | O_CLOEXEC);
  if (segment->fd < 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot open %s/%s for writing", directory->path, name);
  int rc;
  const int error = posix_fallocate(segment->fd, 0, (off_t)bytes);
  if (error) {
    rc = no_room(directory, bytes, error);
  } else {
    errno = read_through(segment->fd, bytes);
    rc = errno ? apl_err_errno(APL_ERR_SYSTEM, "cannot read %s/%s", directory->path, name)
               : map_file(directory, name, segment);
  }
  if (rc < 0) {
    close(segment->fd);
    segment->fd = -1;
  }
  return rc;
}

void apl_wal_segment_touch(struct apl_wal_segment *segment, uint64_t offset)
{
  if (offset > segment->bytes) offset = segment->bytes;
  offset = offset & ~UINT64_C(4095);
  if (offset <= segment->touched) return;
#ifdef MADV_POPULATE_WRITE
  /* Linux 5.14: the fault without changing a byte, so the append thread may write there meanwhile.
   * Elsewhere it meets the fault itself. */
  madvise(segment->base + segment->touched, offset - segment->touched, MADV_POPULATE_WRITE);
#endif
  segment->touched = offset;
}

void apl_wal_segment_unmap(struct apl_wal_segment *segment)
{
  if (segment->base) munmap(segment->base, segment->bytes);
  if (segment->fd >= 0) close(segment->fd);
  *segment = (struct apl_wal_segment){.fd = -1};
}
