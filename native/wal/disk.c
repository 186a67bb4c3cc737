/* The kernel's files as the audit log's disk; see apl/wal_disk.h. */
#include "apl/wal_disk.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static int open_directory(const char *path)
{
  return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

static int open_file(int directory, const char *name, int flags, int mode)
{
  return openat(directory, name, flags | O_CLOEXEC, mode);
}

static int lock(int fd)
{
  struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  const int rc = fcntl(fd, F_OFD_SETLK, &whole);
  if (rc != 0 && errno == EACCES) errno = EAGAIN;
  return rc;
}

static int status(int fd, struct apl_wal_disk_status *found)
{
  struct stat stat;
  const int rc = fstat(fd, &stat);
  if (rc == 0)
    *found = (struct apl_wal_disk_status){.bytes = (uint64_t)stat.st_size, .links = stat.st_nlink};
  return rc;
}

static int exists(int directory, const char *name) { return faccessat(directory, name, F_OK, 0); }

static int allocate(int fd, uint64_t bytes) { return posix_fallocate(fd, 0, (off_t)bytes); }

static int64_t read_at(int fd, void *bytes, uint64_t count, uint64_t offset)
{
  return pread(fd, bytes, count, (off_t)offset);
}

static int64_t write_at(int fd, const void *bytes, uint64_t count, uint64_t offset)
{
  return pwrite(fd, bytes, count, (off_t)offset);
}

/* Page by page. Read ahead, a file comes in folios of up to 2 MiB, which the kernel write-protects as
 * a whole when it syncs a part, and maps as a whole, so that dropping a part drops all: either way
 * the append thread would take up to 512 faults behind each sync. */
static void *map(int fd, uint64_t bytes)
{
  void *base = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  if (base == MAP_FAILED) return NULL;
  madvise(base, bytes, MADV_RANDOM);
  madvise(base, bytes, MADV_NOHUGEPAGE);
  return base;
}

static void unmap(void *base, uint64_t bytes) { munmap(base, bytes); }

/* Linux 5.14: the fault without changing a byte, so the append thread may write there meanwhile.
 * Elsewhere it meets the fault itself. What fails here fails again where it is handled. */
static void populate(void *base, uint64_t bytes)
{
#ifdef MADV_POPULATE_WRITE
  madvise(base, bytes, MADV_POPULATE_WRITE);
#else
  (void)base;
  (void)bytes;
#endif
}

static void drop(void *base, uint64_t bytes) { madvise(base, bytes, MADV_DONTNEED); }

static void begin_read(void *base, uint64_t bytes) { madvise(base, bytes, MADV_WILLNEED); } /* what it cannot do, reading does */

static void begin_write(int fd, uint64_t from, uint64_t to)
{
  (void)sync_file_range(fd, (off_t)from, (off_t)(to - from), SYNC_FILE_RANGE_WRITE); /* what it could not do the sync does */
}

/* msync(2) with MS_SYNC is fdatasync of a range: vfs_fsync_range with datasync, flush of the disk's
 * cache included (mm/msync.c). */
static int sync_range(int fd, void *base, uint64_t from, uint64_t to)
{
  (void)fd;
  from &= ~UINT64_C(4095);
  return msync((uint8_t *)base + from, to - from, MS_SYNC);
}

static int rename_file(int directory, const char *from, const char *to)
{
  return renameat(directory, from, directory, to);
}

static int link_file(int directory, const char *from, const char *to)
{
  return linkat(directory, from, directory, to, 0);
}

static int unlink_file(int directory, const char *name) { return unlinkat(directory, name, 0); }

static int list(int directory, void (*each)(void *context, const char *name), void *context)
{
  const int fd = openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *dir = fd < 0 ? NULL : fdopendir(fd);
  if (!dir) {
    const int error = errno;
    if (fd >= 0) close(fd);
    errno = error;
    return -1;
  }
  errno = 0;
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;) each(context, entry->d_name);
  const int error = errno;
  closedir(dir);
  errno = error;
  return error ? -1 : 0;
}

static uint64_t room(int directory)
{
  struct statvfs disk;
  return fstatvfs(directory, &disk) == 0 ? (uint64_t)disk.f_bavail * disk.f_frsize : 0;
}

const struct apl_wal_disk apl_wal_disk_kernel = {
    .open_directory = open_directory,
    .open = open_file,
    .close = close,
    .lock = lock,
    .status = status,
    .exists = exists,
    .allocate = allocate,
    .read = read_at,
    .write = write_at,
    .map = map,
    .unmap = unmap,
    .populate = populate,
    .drop = drop,
    .begin_read = begin_read,
    .begin_write = begin_write,
    .sync_data = fdatasync,
    .sync_range = sync_range,
    .sync = fsync,
    .rename = rename_file,
    .link = link_file,
    .unlink = unlink_file,
    .list = list,
    .room = room,
    .take = malloc,
    .give = free,
};
