#ifndef APL_WAL_DISK_H
#define APL_WAL_DISK_H
/*
 * The disk under the audit log, as a table of functions. The writer's side (stage, helper thread,
 * recovery) reaches files through it and nothing else, so that a simulated disk can lose power,
 * tear, fill up and fail at any call (tests/native/wal_power.h). The default is the kernel.
 *
 * Each function returns as its namesake of POSIX does and sets errno; `fd` is whatever `open` gave.
 * All but `map`ped stores are called at opening and by the helper thread, never while appending.
 *
 * What a table must promise:
 *   sync_data  when it returns 0, the file's bytes and size as of the call are on stable media
 *   sync_range the same of the mapped bytes from..to (pages that they touch) and the file's size;
 *              what else is dirty may stay so. fd and base are of the same file
 *   sync       of a directory: its names are
 *   rename     replaces the target's name in one step
 *   map        stores reach the file as they are made: another process sees them at once
 */
#include <stddef.h>
#include <stdint.h>

struct apl_wal_disk_status {
  uint64_t bytes;
  uint64_t links; /* names the file has; 0: it was removed */
};

struct apl_wal_disk {
  int (*open_directory)(const char *path);
  int (*open)(int directory, const char *name, int flags, int mode);
  int (*close)(int fd);
  int (*lock)(int fd); /* the one writer's, while the file is open; EAGAIN: another has it */
  int (*status)(int fd, struct apl_wal_disk_status *status);
  int (*exists)(int directory, const char *name); /* 0: yes */
  int (*allocate)(int fd, uint64_t bytes); /* every byte; an error's number, as posix_fallocate */
  int64_t (*read)(int fd, void *bytes, uint64_t count, uint64_t offset);
  int64_t (*write)(int fd, const void *bytes, uint64_t count, uint64_t offset);
  void *(*map)(int fd, uint64_t bytes); /* readable and writable, shared; NULL */
  void (*unmap)(void *base, uint64_t bytes);
  void (*populate)(void *base, uint64_t bytes); /* take the page faults of writing, change nothing */
  void (*drop)(void *base, uint64_t bytes); /* of the mapping; the file's bytes stay as they are */
  void (*begin_read)(void *base, uint64_t bytes); /* of the mapping; a hint: these will be read */
  void (*begin_write)(int fd, uint64_t from, uint64_t to); /* a hint: these bytes will be synced, the disk may begin */
  int (*sync_data)(int fd);
  int (*sync_range)(int fd, void *base, uint64_t from, uint64_t to);
  int (*sync)(int directory);
  int (*rename)(int directory, const char *from, const char *to);
  int (*link)(int directory, const char *from, const char *to);
  int (*unlink)(int directory, const char *name);
  /* Every name in the directory. */
  int (*list)(int directory, void (*each)(void *context, const char *name), void *context);
  uint64_t (*room)(int directory); /* bytes free, for sentences */
  void *(*take)(size_t bytes);     /* memory */
  void (*give)(void *memory);
};

extern const struct apl_wal_disk apl_wal_disk_kernel;

#endif
