/* A segment's bytes, wherever it lies; see source.h. */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int apl_wal_source_open(struct apl_wal_source *source, int directory_fd, const char *file,
                        const struct apl_wal_store *store, uint64_t first, uint64_t *bytes)
{
  *source = APL_WAL_SOURCE_NONE;
  source->fd = openat(directory_fd, file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (source->fd < 0 && (errno != ENOENT || !store || !first)) return -1;
  if (source->fd < 0) *source = (struct apl_wal_source){.store = store, .first = first, .fd = -1};
  const int64_t size = apl_wal_source_bytes(source);
  if (size < 0) {
    const int error = source->store ? ENOENT : errno;
    apl_wal_source_close(source);
    errno = error;
    return -1;
  }
  *bytes = (uint64_t)size;
  return 0;
}

int64_t apl_wal_source_read(const struct apl_wal_source *source, void *target, uint64_t bytes,
                            uint64_t offset)
{
  if (!source->store) return pread(source->fd, target, bytes, (off_t)offset);
  const int64_t got = source->store->read(source->store->context, source->first, target, bytes, offset);
  if (got >= 0 && (uint64_t)got <= bytes) return got;
  errno = EIO;
  return -1;
}

int64_t apl_wal_source_bytes(const struct apl_wal_source *source)
{
  struct stat status;
  if (source->store) return source->store->size(source->store->context, source->first);
  return fstat(source->fd, &status) == 0 ? (int64_t)status.st_size : -1;
}

void apl_wal_source_close(struct apl_wal_source *source)
{
  if (source->fd >= 0) close(source->fd);
  *source = APL_WAL_SOURCE_NONE;
}
