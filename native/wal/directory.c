/* The log's directory: lock and list of segments; see segment.h. */
#include "segment.h"

#include "apl/err.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { DIGITS = 20, SUFFIX_BYTES = sizeof ".wal" - 1 };

int apl_wal_name_good(const char *name)
{
  const size_t length = name ? strlen(name) : 0;
  if (length == 0 || length >= APL_WAL_NAME_BYTES || name[0] == '.') return 0;
  for (size_t i = 0; i < length; i++)
    if (!isalnum((unsigned char)name[i]) && !strchr("._-", name[i])) return 0;
  return 1;
}

static int lock_file(struct apl_wal_directory *directory)
{
  char name[APL_WAL_FILE_BYTES];
  snprintf(name, sizeof name, "%s.lock", directory->appliance);
  directory->lock_fd = directory->disk->open(directory->fd, name, O_RDWR | O_CREAT, 0640);
  if (directory->lock_fd < 0)
    return apl_err_errno(errno == ENOSPC ? APL_ERR_NO_SPACE : APL_ERR_SYSTEM,
                         "cannot write to the audit log's directory %s (its file %s); it must be "
                         "writable for the appliance's user",
                         directory->path, name);
  if (directory->disk->lock(directory->lock_fd) != 0) {
    if (errno != EAGAIN)
      return apl_err_errno(APL_ERR_SYSTEM, "cannot lock %s/%s", directory->path, name);
    return apl_err_set(
        APL_ERR_BUSY,
        "the audit log of '%s' in %s is being written by another process; stop that one first",
        directory->appliance, directory->path);
  }
  return APL_OK;
}

int apl_wal_directory_open(struct apl_wal_directory *directory, const char *path,
                           const char *appliance, int lock)
{
  return apl_wal_directory_open_on(directory, &apl_wal_disk_kernel, path, appliance, lock);
}

int apl_wal_directory_open_on(struct apl_wal_directory *directory, const struct apl_wal_disk *disk,
                              const char *path, const char *appliance, int lock)
{
  *directory = (struct apl_wal_directory){.disk = disk, .fd = -1, .lock_fd = -1};
  if (strlen(path) >= sizeof directory->path)
    return apl_err_set(APL_ERR_ARGUMENT, "the audit log's path is longer than %zu bytes: %.80s...",
                       sizeof directory->path - 1, path);
  snprintf(directory->path, sizeof directory->path, "%s", path);
  snprintf(directory->appliance, sizeof directory->appliance, "%s", appliance);
  directory->fd = disk->open_directory(path);
  if (directory->fd < 0) {
    if (errno == ENOENT)
      return apl_err_set(APL_ERR_NOT_FOUND,
                         "the audit log's directory %s does not exist; create it, or name another",
                         path);
    return apl_err_errno(APL_ERR_SYSTEM, "cannot open the audit log's directory %s", path);
  }
  const int rc = lock ? lock_file(directory) : APL_OK;
  if (rc < 0) apl_wal_directory_close(directory);
  return rc;
}

void apl_wal_directory_close(struct apl_wal_directory *directory)
{
  if (directory->lock_fd >= 0) directory->disk->close(directory->lock_fd);
  if (directory->fd >= 0) directory->disk->close(directory->fd);
  directory->fd = directory->lock_fd = -1;
}

int apl_wal_directory_live(const struct apl_wal_directory *directory)
{
  char name[APL_WAL_FILE_BYTES];
  snprintf(name, sizeof name, "%s.lock", directory->appliance);
  const int fd = openat(directory->fd, name, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
  const int live = fcntl(fd, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
  close(fd);
  return live;
}

/* "<appliance>-<20 digits>.wal": 1 and its parts. */
static int parse(const char *file, char appliance[APL_WAL_NAME_BYTES], uint64_t *first)
{
  const size_t length = strlen(file);
  if (length < 1 + 1 + DIGITS + SUFFIX_BYTES || strcmp(file + length - SUFFIX_BYTES, ".wal") != 0)
    return 0;
  const size_t name_length = length - SUFFIX_BYTES - DIGITS - 1;
  if (name_length >= APL_WAL_NAME_BYTES || file[name_length] != '-') return 0;
  const char *digits = file + name_length + 1;
  uint64_t value = 0;
  for (int i = 0; i < DIGITS; i++) {
    if (!isdigit((unsigned char)digits[i])) return 0;
    if (__builtin_mul_overflow(value, 10, &value) ||
        __builtin_add_overflow(value, (uint64_t)(digits[i] - '0'), &value))
      return 0;
  }
  memcpy(appliance, file, name_length);
  appliance[name_length] = '\0';
  *first = value;
  return 1;
}

/* "<appliance>.next": its name counts when there is nothing else, as in the first moments of a log.
 */
static int parse_next(const char *file, char appliance[APL_WAL_NAME_BYTES])
{
  const size_t length = strlen(file);
  if (length <= 5 || length - 5 >= APL_WAL_NAME_BYTES || strcmp(file + length - 5, ".next") != 0)
    return 0;
  memcpy(appliance, file, length - 5);
  appliance[length - 5] = '\0';
  return 1;
}

static int ascending(const void *left, const void *right)
{
  const uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

static int append(struct apl_wal_listing *listing, const struct apl_wal_disk *disk, uint64_t first)
{
  if (listing->count == listing->capacity) {
    const size_t capacity = listing->capacity ? 2 * listing->capacity : 64;
    uint64_t *larger = disk->take(capacity * sizeof *larger);
    if (!larger)
      return apl_err_set(APL_ERR_SYSTEM, "no memory for a list of %zu segments", capacity);
    if (listing->count) memcpy(larger, listing->first, listing->count * sizeof *larger);
    if (listing->first) disk->give(listing->first);
    listing->disk = disk;
    listing->first = larger;
    listing->capacity = capacity;
  }
  listing->first[listing->count++] = first;
  return APL_OK;
}

struct listed { /* what a look through the directory collects */
  struct apl_wal_listing *listing;
  const struct apl_wal_disk *disk;
  int any; /* no appliance was asked for */
  int rc;
  char next[APL_WAL_NAME_BYTES];
};

static void take_name(void *context, const char *file)
{
  struct listed *listed = context;
  struct apl_wal_listing *listing = listed->listing;
  char name[APL_WAL_NAME_BYTES];
  uint64_t first;
  if (listed->rc < 0 || parse_next(file, listed->next) || !parse(file, name, &first)) return;
  if (listing->appliance[0] == '\0')
    snprintf(listing->appliance, sizeof listing->appliance, "%s", name);
  if (strcmp(name, listing->appliance) == 0) listed->rc = append(listing, listed->disk, first);
  else if (listed->any) snprintf(listing->other, sizeof listing->other, "%s", name);
}

int apl_wal_listing_read(struct apl_wal_listing *listing, const struct apl_wal_directory *directory,
                         const char *appliance)
{
  listing->count = 0;
  snprintf(listing->appliance, sizeof listing->appliance, "%s", appliance);
  listing->other[0] = '\0';
  struct listed listed = {
      .listing = listing, .disk = directory->disk, .any = appliance[0] == '\0', .rc = APL_OK};
  if (directory->disk->list(directory->fd, take_name, &listed) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot list %s", directory->path);
  if (listing->appliance[0] == '\0')
    snprintf(listing->appliance, sizeof listing->appliance, "%s", listed.next);
  if (listing->count) qsort(listing->first, listing->count, sizeof listing->first[0], ascending);
  return listed.rc;
}

int apl_wal_listing_merge(struct apl_wal_listing *listing, const uint64_t *first, uint64_t count, uint64_t pruned)
{
  const size_t before = listing->count;
  for (uint64_t i = 0; i < count; i++) {
    if (before && bsearch(&first[i], listing->first, before, sizeof first[0], ascending)) continue;
    const int rc = append(listing, listing->disk ? listing->disk : &apl_wal_disk_kernel, first[i]);
    if (rc < 0) return rc;
  }
  if (listing->count) qsort(listing->first, listing->count, sizeof listing->first[0], ascending);
  size_t kept = 0;
  for (size_t i = 0; i < listing->count; i++)
    if (listing->first[i] > pruned) listing->first[kept++] = listing->first[i];
  listing->count = kept;
  return APL_OK;
}

void apl_wal_listing_free(struct apl_wal_listing *listing)
{
  if (listing->first) listing->disk->give(listing->first);
  *listing = (struct apl_wal_listing){0};
}
