#ifndef APL_TEST_SIM_DISK_H
#define APL_TEST_SIM_DISK_H
/*
 * A disk in memory for the audit log (apl/wal_disk.h) that can lose power and fail at any call.
 *
 * It keeps what is on stable media apart from what the page cache shows: per file the bytes of its
 * last sync, and every version that any of its 512-byte sectors has had since (each may or may not
 * have been written back, in any order); per name which file it was at the last sync of the
 * directory, and which since. A power cut takes one of the states that are possible (sim_cut).
 *
 * A sync_data that fails leaves the file's sectors clean and not written, as Linux does: a later one
 * that succeeds covers only what was dirtied since.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apl/wal_disk.h"
#include "check.h"

enum {
  SIM_FILES = 24,
  SIM_NAMES = 32,
  SIM_BYTES = 1 << 16,
  SIM_SECTOR = 512,
  SIM_SECTORS = SIM_BYTES / SIM_SECTOR,
  SIM_FDS = 64,
  SIM_HISTORY = 12, /* files that a name was since the last sync of the directory */
  SIM_DIRECTORY = 1000,
};

struct sim_version {
  uint32_t sector;
  uint8_t bytes[SIM_SECTOR];
};

struct sim_file {
  int used;
  uint64_t bytes, stable_bytes;
  uint8_t *now;    /* page cache: what is mapped, read and written */
  uint8_t *stable; /* on stable media */
  uint8_t *seen;   /* as of the last look */
  uint8_t dirty[SIM_SECTORS]; /* since the last sync, failed or not */
  struct sim_version *versions;
  size_t version_count, version_room;
};

struct sim_name {
  char name[96];
  int now, stable; /* file, -1: none */
  int history[SIM_HISTORY];
  int history_count;
};

struct sim {
  struct sim_file files[SIM_FILES];
  struct sim_name names[SIM_NAMES];
  int fds[SIM_FDS]; /* file + 1; 0: closed */
  uint64_t calls, fail_at; /* the fail_at-th call fails; 0: none */
  int fail_errno, fail_for_good;
  uint64_t failures;
  int syncs_fail;        /* every sync of a file's bytes, until it is 0 again */
  uint64_t failed_syncs;
  void (*before)(void); /* each call */
};

static struct sim *sim; /* the disk that is used now */

enum { SIM_TAKEN = 16 };
static void *sim_taken[SIM_TAKEN]; /* memory that is not given back yet */

__attribute__((unused)) static void sim_give_all(void)
{
  for (int i = 0; i < SIM_TAKEN; i++) free(sim_taken[i]), sim_taken[i] = NULL;
}

__attribute__((unused)) static struct sim *sim_new(void)
{
  struct sim *disk = calloc(1, sizeof *disk);
  CHECK(disk);
  for (int i = 0; i < SIM_FILES; i++) {
    struct sim_file *file = &disk->files[i];
    file->now = aligned_alloc(4096, SIM_BYTES);
    file->stable = malloc(SIM_BYTES);
    file->seen = malloc(SIM_BYTES);
    CHECK(file->now && file->stable && file->seen);
  }
  return disk;
}

static void sim_file_empty(struct sim_file *file)
{
  memset(file->now, 0, SIM_BYTES);
  memset(file->stable, 0, SIM_BYTES);
  memset(file->seen, 0, SIM_BYTES);
  memset(file->dirty, 0, sizeof file->dirty);
  file->used = 1;
  file->bytes = file->stable_bytes = 0;
  file->version_count = 0;
}

__attribute__((unused)) static void sim_reset(struct sim *disk)
{
  memset(disk->names, 0, sizeof disk->names);
  memset(disk->fds, 0, sizeof disk->fds);
  for (int i = 0; i < SIM_FILES; i++) disk->files[i].used = 0;
  disk->calls = disk->fail_at = disk->failures = disk->failed_syncs = 0;
  disk->syncs_fail = 0;
  disk->before = NULL;
}

__attribute__((unused)) static void sim_delete(struct sim *disk)
{
  for (int i = 0; i < SIM_FILES; i++) {
    free(disk->files[i].now);
    free(disk->files[i].stable);
    free(disk->files[i].seen);
    free(disk->files[i].versions);
  }
  free(disk);
}

/* Note which sectors have changed since the last look. */
static void sim_look(struct sim_file *file)
{
  if (memcmp(file->now, file->seen, SIM_BYTES) == 0) return;
  for (uint32_t sector = 0; sector < SIM_SECTORS; sector++) {
    const size_t at = (size_t)sector * SIM_SECTOR;
    if (memcmp(file->now + at, file->seen + at, SIM_SECTOR) == 0) continue;
    if (file->version_count == file->version_room) {
      file->version_room = file->version_room ? 2 * file->version_room : 64;
      file->versions = realloc(file->versions, file->version_room * sizeof *file->versions);
      CHECK(file->versions);
    }
    struct sim_version *version = &file->versions[file->version_count++];
    version->sector = sector;
    memcpy(version->bytes, file->now + at, SIM_SECTOR);
    memcpy(file->seen + at, file->now + at, SIM_SECTOR);
    file->dirty[sector] = 1;
  }
}

__attribute__((unused)) static void sim_look_all(struct sim *disk)
{
  for (int i = 0; i < SIM_FILES; i++)
    if (disk->files[i].used) sim_look(&disk->files[i]);
}

/* ---- one of the states in which the power may leave a disk ---------------------------------- */

/* A number below `bound` from the caller's source of chance; whatever it gives, the state is possible. */
typedef uint64_t sim_choose(uint64_t bound);
enum { SIM_LATEST, SIM_NOTHING, SIM_IN_ORDER, SIM_PAGES, SIM_ANY, SIM_TORN, SIM_MODES };

/* Part of the words of a version only: the store was under way when the sector was written out. */
static void sim_tear(uint8_t *sector, const uint8_t *version, sim_choose *choose)
{
  for (size_t at = 0; at < SIM_SECTOR; at += 8)
    if (choose(2)) memcpy(sector + at, version + at, 8);
}

static void sim_cut_file(const struct sim_file *from, struct sim_file *to, int mode,
                         sim_choose *choose)
{
  sim_file_empty(to);
  memcpy(to->now, from->stable, SIM_BYTES);
  to->bytes = from->stable_bytes != from->bytes && mode != SIM_LATEST &&
                      (mode == SIM_NOTHING || choose(2))
                  ? from->stable_bytes
                  : from->bytes;
  const uint64_t until = mode == SIM_IN_ORDER ? choose(from->version_count + 1)
                                              : from->version_count;
  uint64_t pages = choose(UINT64_C(1) << (SIM_BYTES / 4096));
  if (mode == SIM_LATEST) pages = UINT64_MAX;
  for (size_t i = 0; i < until && mode != SIM_NOTHING; i++) {
    const struct sim_version *version = &from->versions[i];
    uint8_t *sector = to->now + (size_t)version->sector * SIM_SECTOR;
    if (mode == SIM_PAGES && !(pages >> version->sector / 8 & 1)) continue;
    if (mode >= SIM_ANY && choose(2)) continue; /* a later version may have been written, or none */
    if (mode == SIM_TORN && choose(8) == 0) sim_tear(sector, version->bytes, choose);
    else memcpy(sector, version->bytes, SIM_SECTOR);
  }
  memset(to->now + to->bytes, 0, SIM_BYTES - to->bytes);
  memcpy(to->stable, to->now, SIM_BYTES);
  memcpy(to->seen, to->now, SIM_BYTES);
  to->stable_bytes = to->bytes;
}

/* `to` becomes `from` after a loss of power. Every file keeps its number. */
__attribute__((unused)) static void sim_cut(const struct sim *from, struct sim *to, int mode,
                                            sim_choose *choose)
{
  sim_reset(to);
  for (int i = 0; i < SIM_NAMES; i++) {
    const struct sim_name *old = &from->names[i];
    struct sim_name *name = &to->names[i];
    if (!old->name[0]) continue;
    *name = *old;
    const uint64_t pick = mode == SIM_LATEST    ? (uint64_t)old->history_count
                          : mode == SIM_NOTHING ? 0
                                                : choose((uint64_t)old->history_count + 1);
    name->now = name->stable = pick ? old->history[pick - 1] : old->stable;
    name->history_count = 0;
    if (name->now >= 0 && !to->files[name->now].used)
      sim_cut_file(&from->files[name->now], &to->files[name->now], mode, choose);
  }
}

/* ---- the table ------------------------------------------------------------------------------- */

static int sim_fails(void)
{
  if (sim->before) sim->before();
  const uint64_t call = ++sim->calls;
  if (!sim->fail_at || call < sim->fail_at || (call > sim->fail_at && !sim->fail_for_good)) return 0;
  sim->failures++;
  errno = sim->fail_errno;
  return 1;
}

static struct sim_name *sim_entry(const char *text, int add)
{
  struct sim_name *free_one = NULL;
  for (int i = 0; i < SIM_NAMES; i++) {
    if (strcmp(sim->names[i].name, text) == 0) return &sim->names[i];
    struct sim_name *name = &sim->names[i];
    const int gone = name->name[0] && name->now < 0 && name->stable < 0 && !name->history_count;
    if (!free_one && (!name->name[0] || gone)) free_one = name;
  }
  if (!add) return NULL;
  CHECK(free_one);
  *free_one = (struct sim_name){.now = -1, .stable = -1};
  snprintf(free_one->name, sizeof free_one->name, "%s", text);
  return free_one;
}

static void sim_point(struct sim_name *name, int file)
{
  if (name->history_count == SIM_HISTORY) {
    memmove(name->history, name->history + 1, sizeof name->history - sizeof name->history[0]);
    name->history_count--;
  }
  name->history[name->history_count++] = name->now = file;
}

static int sim_new_file(void)
{
  for (int i = 0; i < SIM_FILES; i++) { /* one that neither a name nor a descriptor holds */
    int held = 0;
    for (int n = 0; n < SIM_NAMES; n++) {
      const struct sim_name *name = &sim->names[n];
      if (!name->name[0]) continue;
      held |= name->now == i || name->stable == i;
      for (int h = 0; h < name->history_count; h++) held |= name->history[h] == i;
    }
    for (int f = 0; f < SIM_FDS; f++) held |= sim->fds[f] == i + 1;
    if (held) continue;
    sim_file_empty(&sim->files[i]);
    return i;
  }
  CHECK(!"too many files");
  return -1;
}

static struct sim_file *sim_of(int fd)
{
  CHECK(fd >= 0 && fd < SIM_FDS && sim->fds[fd]);
  return &sim->files[sim->fds[fd] - 1];
}

static int sim_open_directory(const char *path)
{
  (void)path;
  return sim_fails() ? -1 : SIM_DIRECTORY;
}

static int sim_open(int directory, const char *text, int flags, int mode)
{
  (void)mode;
  CHECK_EQUAL(directory, SIM_DIRECTORY);
  if (sim_fails()) return -1;
  struct sim_name *name = sim_entry(text, flags & O_CREAT);
  const int there = name && name->now >= 0;
  if (!there && !(flags & O_CREAT)) return errno = ENOENT, -1;
  if (there && (flags & O_EXCL)) return errno = EEXIST, -1;
  if (!there) sim_point(name, sim_new_file());
  for (int fd = 0; fd < SIM_FDS; fd++)
    if (!sim->fds[fd]) return sim->fds[fd] = name->now + 1, fd;
  CHECK(!"too many descriptors");
  return -1;
}

static int sim_close(int fd)
{
  if (fd == SIM_DIRECTORY) return 0;
  sim_look(sim_of(fd));
  sim->fds[fd] = 0;
  return 0;
}

static int sim_lock(int fd) { return (void)fd, sim_fails() ? -1 : 0; }

static int sim_status(int fd, struct apl_wal_disk_status *status)
{
  if (sim_fails()) return -1;
  *status = (struct apl_wal_disk_status){.links = 1};
  if (fd == SIM_DIRECTORY) return 0;
  status->bytes = sim_of(fd)->bytes;
  status->links = 0;
  for (int i = 0; i < SIM_NAMES; i++)
    status->links += sim->names[i].name[0] && sim->names[i].now == sim->fds[fd] - 1;
  return 0;
}

static int sim_exists(int directory, const char *text)
{
  (void)directory;
  if (sim_fails()) return -1;
  const struct sim_name *name = sim_entry(text, 0);
  return name && name->now >= 0 ? 0 : (errno = ENOENT, -1);
}

static int sim_allocate(int fd, uint64_t bytes)
{
  if (sim_fails()) return errno;
  CHECK(bytes <= SIM_BYTES);
  if (sim_of(fd)->bytes < bytes) sim_of(fd)->bytes = bytes;
  return 0;
}

static int64_t sim_read(int fd, void *bytes, uint64_t count, uint64_t offset)
{
  if (sim_fails()) return -1;
  const struct sim_file *file = sim_of(fd);
  if (offset >= file->bytes) return 0;
  if (count > file->bytes - offset) count = file->bytes - offset;
  memcpy(bytes, file->now + offset, count);
  return (int64_t)count;
}

static int64_t sim_write(int fd, const void *bytes, uint64_t count, uint64_t offset)
{
  if (sim_fails()) return -1;
  struct sim_file *file = sim_of(fd);
  CHECK(offset + count <= SIM_BYTES);
  if (count > 1) count = (count + 1) / 2; /* writes may be short */
  memmove(file->now + offset, bytes, count); /* maybe from its own mapping */
  for (uint64_t at = offset; at < offset + count; at++) file->dirty[at / SIM_SECTOR] = 1;
  if (file->bytes < offset + count) file->bytes = offset + count;
  return (int64_t)count;
}

static void *sim_map(int fd, uint64_t bytes)
{
  if (sim_fails()) return NULL;
  CHECK(bytes <= sim_of(fd)->bytes);
  return sim_of(fd)->now;
}

static void sim_unmap(void *base, uint64_t bytes) { (void)base, (void)bytes; }
static void sim_populate(void *base, uint64_t bytes) { (void)base, (void)bytes; }

/* Sectors `first` up to, not with, `end`; the others stay as dirty as they are. */
static int sim_sync_sectors(int fd, size_t first, size_t end)
{
  const int fails = sim_fails() || sim->syncs_fail;
  struct sim_file *file = sim_of(fd);
  sim_look(file);
  if (sim->syncs_fail) sim->failed_syncs++, errno = EIO;
  if (!fails) {
    for (size_t sector = first; sector < end; sector++)
      if (file->dirty[sector])
        memcpy(file->stable + sector * SIM_SECTOR, file->now + sector * SIM_SECTOR, SIM_SECTOR);
    file->stable_bytes = file->bytes;
    size_t kept = 0; /* of other sectors, and of those that a failed sync left behind */
    for (size_t i = 0; i < file->version_count; i++) {
      const uint32_t sector = file->versions[i].sector;
      if (sector < first || sector >= end || !file->dirty[sector])
        file->versions[kept++] = file->versions[i];
    }
    file->version_count = kept;
  }
  memset(file->dirty + first, 0, end - first);
  return fails ? -1 : 0;
}

static void sim_begin_write(int fd, uint64_t from, uint64_t to)
{
  CHECK(sim_of(fd) && from <= to && to <= SIM_BYTES); /* nothing is promised by it */
}

static int sim_sync_data(int fd) { return sim_sync_sectors(fd, 0, SIM_SECTORS); }

/* No more than it must: the sectors that the bytes touch. */
static int sim_sync_range(int fd, void *base, uint64_t from, uint64_t to)
{
  CHECK(base == sim_of(fd)->now && from <= to && to <= SIM_BYTES);
  return sim_sync_sectors(fd, from / SIM_SECTOR, (to + SIM_SECTOR - 1) / SIM_SECTOR);
}

static int sim_sync(int directory)
{
  CHECK_EQUAL(directory, SIM_DIRECTORY);
  if (sim_fails()) return -1;
  for (int i = 0; i < SIM_NAMES; i++) {
    sim->names[i].stable = sim->names[i].now;
    sim->names[i].history_count = 0;
  }
  return 0;
}

static int sim_rename(int directory, const char *from, const char *to)
{
  (void)directory;
  if (sim_fails()) return -1;
  struct sim_name *old = sim_entry(from, 0);
  if (!old || old->now < 0) return errno = ENOENT, -1;
  sim_point(sim_entry(to, 1), old->now);
  sim_point(old, -1);
  return 0;
}

static int sim_link(int directory, const char *from, const char *to)
{
  (void)directory;
  if (sim_fails()) return -1;
  const struct sim_name *old = sim_entry(from, 0);
  if (!old || old->now < 0) return errno = ENOENT, -1;
  sim_point(sim_entry(to, 1), old->now);
  return 0;
}

static int sim_unlink(int directory, const char *text)
{
  (void)directory;
  if (sim_fails()) return -1;
  struct sim_name *name = sim_entry(text, 0);
  if (!name || name->now < 0) return errno = ENOENT, -1;
  sim_point(name, -1);
  return 0;
}

static int sim_list(int directory, void (*each)(void *context, const char *name), void *context)
{
  (void)directory;
  if (sim_fails()) return -1;
  for (int i = 0; i < SIM_NAMES; i++)
    if (sim->names[i].name[0] && sim->names[i].now >= 0) each(context, sim->names[i].name);
  return 0;
}

static uint64_t sim_room(int directory) { return (void)directory, 0; }

static void *sim_take(size_t bytes)
{
  if (sim_fails()) return NULL;
  for (int i = 0; i < SIM_TAKEN; i++)
    if (!sim_taken[i]) return sim_taken[i] = malloc(bytes);
  CHECK(!"too much memory taken");
  return NULL;
}

static void sim_give(void *memory)
{
  for (int i = 0; i < SIM_TAKEN; i++)
    if (sim_taken[i] == memory) sim_taken[i] = NULL;
  free(memory);
}

__attribute__((unused)) static const struct apl_wal_disk sim_disk = {
    .open_directory = sim_open_directory,
    .open = sim_open,
    .close = sim_close,
    .lock = sim_lock,
    .status = sim_status,
    .exists = sim_exists,
    .allocate = sim_allocate,
    .read = sim_read,
    .write = sim_write,
    .map = sim_map,
    .unmap = sim_unmap,
    .populate = sim_populate,
    .drop = sim_populate,
    .sync_data = sim_sync_data,
    .begin_read = sim_populate,
    .begin_write = sim_begin_write,
    .sync_range = sim_sync_range,
    .sync = sim_sync,
    .rename = sim_rename,
    .link = sim_link,
    .unlink = sim_unlink,
    .list = sim_list,
    .room = sim_room,
    .take = sim_take,
    .give = sim_give,
};

#endif
