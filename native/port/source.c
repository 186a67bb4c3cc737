/* Opening and reading of what a capture or file port reads; see source.h. */
#include "source.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apl/err.h"

enum { READ_AHEAD = 1 << 18 }; /* a pipe hands over at most 64 KiB per read; more ahead only costs cache */

static int open_pipe(struct apl_source *source, int fd)
{
  void *window = mmap(NULL, APL_SOURCE_WINDOW, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (window == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "%.300s: no memory for its window", source->name);
  source->fd = fd;
  source->map = source->window = window;
  source->bytes = source->window;
  source->map_bytes = APL_SOURCE_WINDOW;
  return 0;
}

static int open_map(struct apl_source *source, int fd, uint64_t size)
{
  source->ended = 1;
  source->end = size;
  if (size == 0) return 0; /* an empty mapping is refused by the kernel; the port says "empty" */
  void *map = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (map == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "%.300s: cannot be mapped", source->name);
  madvise(map, size, MADV_SEQUENTIAL);
  munlock(map, size); /* a process that locks its memory shall not keep a whole file in it */
  source->map = map;
  source->map_bytes = size;
  source->bytes = map;
  return 0;
}

/* Map a regular file, stream anything else that can be read. */
static int open_fd(struct apl_source *source, int fd)
{
  struct stat status;
  if (fstat(fd, &status)) return apl_err_errno(APL_ERR_SYSTEM, "%.300s: cannot be looked at", source->name);
  if (S_ISDIR(status.st_mode)) return apl_err_set(APL_ERR_ARGUMENT, "%.300s: is a folder, not a file", source->name);
  if (!S_ISREG(status.st_mode)) return open_pipe(source, fd);
  const off_t at = lseek(fd, 0, SEEK_CUR);
  if (at > 0) return open_pipe(source, fd); /* standard input that another program has begun to read */
  return open_map(source, fd, (uint64_t)status.st_size);
}

static int open_path(struct apl_source *source, const char *path)
{
  snprintf(source->name, sizeof source->name, "%s", strcmp(path, "-") == 0 ? "standard input" : path);
  if (path[0] == '\0') return apl_err_set(APL_ERR_ARGUMENT, "no file is named");
  source->owns_fd = strcmp(path, "-") != 0;
  int fd = STDIN_FILENO;
  if (source->owns_fd) fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return apl_err_errno(errno == ENOENT ? APL_ERR_NOT_FOUND : APL_ERR_SYSTEM, "%.300s", path);
  const int rc = open_fd(source, fd);
  if (source->owns_fd && (rc || source->fd != fd)) close(fd); /* a mapping outlives its descriptor */
  if (rc) source->fd = -1;
  return rc;
}

int apl_source_open(struct apl_source *source, const struct apl_port_config *config)
{
  memset(source, 0, sizeof *source);
  source->fd = -1;
  if (!config->memory) {
    if (memchr(config->path, '\0', sizeof config->path)) return open_path(source, config->path);
    return apl_err_set(APL_ERR_ARGUMENT, "the path is longer than %d bytes", APL_PATH_BYTES - 1);
  }
  snprintf(source->name, sizeof source->name, "%s", config->path[0] ? config->path : "memory");
  source->bytes = config->memory;
  source->end = config->memory_bytes;
  source->ended = 1;
  return 0;
}

void apl_source_close(struct apl_source *source)
{
  if (source->map) munmap(source->map, source->map_bytes);
  if (source->fd >= 0 && source->owns_fd) close(source->fd);
  source->map = NULL;
  source->fd = -1;
}

/* One read if one would not block. 1 if bytes came. */
static int read_some(struct apl_source *source)
{
  struct pollfd ready = {.fd = source->fd, .events = POLLIN};
  if (poll(&ready, 1, 0) <= 0) return 0;
  const ssize_t got = read(source->fd, source->window + source->end, APL_SOURCE_WINDOW - source->end);
  if (got > 0) source->end += (size_t)got;
  else if (got == 0) source->ended = 1;
  else if (errno != EINTR && errno != EAGAIN) source->error = errno, source->ended = 1;
  return got > 0;
}

void apl_source_refill(struct apl_source *source)
{
  if (!source->window || source->ended) return;
  size_t unread = apl_source_unread(source);
  if (unread >= READ_AHEAD && unread >= source->wanted) return;
  if (unread && source->begin) memmove(source->window, source->window + source->begin, unread);
  source->base += source->begin;
  source->begin = 0;
  source->end = unread;
  while ((unread < READ_AHEAD || unread < source->wanted) && read_some(source)) unread = apl_source_unread(source);
}

const uint8_t *apl_source_peek(struct apl_source *source, size_t count)
{
  if (APL_LIKELY(apl_source_unread(source) >= count)) {
    source->wanted = 0;
    return source->bytes + source->begin;
  }
  source->wanted = count;
  return NULL;
}

int apl_source_rewind(struct apl_source *source)
{
  if (source->window) return apl_err_set(APL_ERR_UNSUPPORTED, "%.300s: a pipe cannot be played twice", source->name);
  source->begin = 0;
  return 0;
}
