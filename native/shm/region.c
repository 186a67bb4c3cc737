/* One file of shared memory with all the objects of one writing process; contract and layout in apl/region.h. */
#include "apl/region.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apl/clock.h"
#include "apl/err.h"

enum {
  NAME_BYTES = 32,
  TITLE_BYTES = 64,
  BOOT_BYTES = 40,
  ENTRIES_OFFSET = 512,
  OBJECT_ALIGN = APL_LINE_PAIR,
  PID_BITS = 22, /* PID_MAX_LIMIT of Linux is 2^22 */
};

struct entry {
  char name[NAME_BYTES];
  uint32_t kind;
  uint32_t reserved;
  uint64_t offset;
  uint64_t bytes;
  uint64_t reserved2;
};

/* The first page of the file. */
struct header {
  uint64_t magic;
  uint32_t layout;
  _Atomic uint32_t object_count;
  uint64_t bytes;
  uint64_t page_bytes;
  uint64_t creator_pid;
  uint64_t creator_start;
  uint64_t created_ns;
  _Atomic uint64_t owner; /* start time << 22 | pid in one word, so that two claimants cannot mix; 0: none yet */
  _Atomic uint32_t epoch;
  uint32_t reserved;
  char boot[BOOT_BYTES]; /* kernel's boot id: pids and start times of another boot mean nothing */
  char name[TITLE_BYTES];
  APL_ALIGNED(ENTRIES_OFFSET) struct entry entries[APL_REGION_OBJECTS_MAX];
};
_Static_assert(offsetof(struct header, object_count) == 12, "layout");
_Static_assert(offsetof(struct header, bytes) == 16, "layout");
_Static_assert(offsetof(struct header, creator_pid) == 32, "layout");
_Static_assert(offsetof(struct header, owner) == 56, "layout");
_Static_assert(offsetof(struct header, epoch) == 64, "layout");
_Static_assert(offsetof(struct header, boot) == 72, "layout");
_Static_assert(offsetof(struct header, name) == 112, "layout");
_Static_assert(offsetof(struct header, entries) == ENTRIES_OFFSET, "layout");
_Static_assert(sizeof(struct entry) == 64, "layout");
_Static_assert(sizeof(struct header) == APL_REGION_HEADER_BYTES, "layout");

struct apl_region {
  struct header *header;
  uint64_t bytes;
  int writable;
};

/* The kernel's id of this boot; "" where /proc does not tell (then every boot looks alike). */
static void read_boot(char boot[BOOT_BYTES])
{
  memset(boot, 0, BOOT_BYTES);
  const int fd = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  if (fd < 0) return;
  const ssize_t bytes = read(fd, boot, BOOT_BYTES - 1);
  close(fd);
  boot[bytes > 0 ? bytes : 0] = '\0';
  boot[strcspn(boot, "\n")] = '\0';
}

static struct apl_region *new_handle(struct header *header, uint64_t bytes, int writable)
{
  struct apl_region *region = malloc(sizeof *region);
  if (region) *region = (struct apl_region){.header = header, .bytes = bytes, .writable = writable};
  else munmap(header, bytes), apl_err_set(APL_ERR_SYSTEM, "region: out of memory");
  return region;
}

/* Reserve every page now: a page that is missing later would be a SIGBUS in the middle of a store. */
static int reserve(int fd, uint64_t bytes, uint64_t page_bytes, const char *name)
{
  int rc;
  do rc = fallocate(fd, 0, 0, (off_t)bytes);
  while (rc && errno == EINTR);
  if (rc == 0) return 0;
  const int error = errno;
  const int cleared = ftruncate(fd, 0); /* give back what was taken; if that fails too, the caller removes the file anyway */
  (void)cleared;
  errno = error;
  if (error == ENOSPC || error == ENOMEM)
    return apl_err_set(APL_ERR_NO_SPACE, "region %s: no room for %llu bytes in pages of %llu: %s", name,
                       (unsigned long long)bytes, (unsigned long long)page_bytes,
                       page_bytes > 4096 ? "raise vm.nr_hugepages or make rings smaller"
                                         : "enlarge or clear /dev/shm, or make rings smaller");
  return apl_err_errno(APL_ERR_SYSTEM, "region %s: cannot reserve %llu bytes", name, (unsigned long long)bytes);
}

int apl_region_create(int fd, uint64_t bytes, uint64_t page_bytes, const char *name, struct apl_region **region)
{
  struct stat status;
  if (!region) return apl_err_set(APL_ERR_ARGUMENT, "region: no place for the handle");
  *region = NULL;
  if (!name || strlen(name) >= TITLE_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "region: name is missing or longer than %d bytes", TITLE_BYTES - 1);
  if (!apl_is_pow2(page_bytes) || page_bytes < 4096)
    return apl_err_set(APL_ERR_ARGUMENT, "region %s: pages of %llu bytes", name, (unsigned long long)page_bytes);
  if (bytes < APL_REGION_HEADER_BYTES || bytes > UINT64_C(1) << 46)
    return apl_err_set(APL_ERR_ARGUMENT, "region %s: %llu bytes is not from %d to 2^46", name, (unsigned long long)bytes,
                       APL_REGION_HEADER_BYTES);
  if (fstat(fd, &status)) return apl_err_errno(APL_ERR_SYSTEM, "region %s: file descriptor %d", name, fd);
  if (status.st_size != 0) return apl_err_set(APL_ERR_ARGUMENT, "region %s: the file is not empty", name);

  bytes = apl_align_up(bytes, page_bytes);
  const int rc = reserve(fd, bytes, page_bytes, name);
  if (rc) return rc;
  struct header *header = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, 0);
  if (header == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "region %s: cannot map %llu bytes", name, (unsigned long long)bytes);

  header->layout = APL_REGION_LAYOUT;
  header->bytes = bytes;
  header->page_bytes = page_bytes;
  header->creator_pid = (uint64_t)getpid();
  header->creator_start = apl_process_start(header->creator_pid);
  header->created_ns = apl_clock_now_ns();
  read_boot(header->boot);
  memcpy(header->name, name, strlen(name));
  atomic_thread_fence(memory_order_release);
  header->magic = APL_REGION_MAGIC;
  *region = new_handle(header, bytes, 1);
  return *region ? 0 : APL_ERR_SYSTEM;
}

/* Whether the file's first page is a region of this layout, size and boot. */
static int check_header(const struct header *header, uint64_t file_bytes, const char *path)
{
  char boot[BOOT_BYTES];
  if (header->magic == __builtin_bswap64(APL_REGION_MAGIC))
    return apl_err_set(APL_ERR_MAGIC, "%s was written by a host of the other byte order", path);
  if (header->magic != APL_REGION_MAGIC) return apl_err_set(APL_ERR_MAGIC, "%s is no region", path);
  if (header->layout != APL_REGION_LAYOUT)
    return apl_err_set(APL_ERR_MAGIC, "%s has layout %u, this program knows %d", path, header->layout, APL_REGION_LAYOUT);
  if (header->bytes != file_bytes)
    return apl_err_set(APL_ERR_MAGIC, "%s says it has %llu bytes and has %llu", path, (unsigned long long)header->bytes,
                       (unsigned long long)file_bytes);
  read_boot(boot);
  if (strncmp(boot, header->boot, BOOT_BYTES) != 0)
    return apl_err_set(APL_ERR_MAGIC, "%s was left over from an earlier boot; remove it", path);
  return 0;
}

/* Map the whole file; the descriptor is the caller's to close. */
static int map_file(int fd, const char *path, int writable, struct header **header, uint64_t *bytes)
{
  struct stat status;
  *header = NULL;
  *bytes = 0;
  if (fstat(fd, &status)) return apl_err_errno(APL_ERR_SYSTEM, "%s", path);
  if (status.st_size < APL_REGION_HEADER_BYTES) return apl_err_set(APL_ERR_MAGIC, "%s is no region: too small", path);
  const int protection = writable ? PROT_READ | PROT_WRITE : PROT_READ;
  *bytes = (uint64_t)status.st_size;
  *header = mmap(NULL, *bytes, protection, MAP_SHARED | MAP_POPULATE, fd, 0);
  if (*header == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "%s: cannot map %llu bytes", path, (unsigned long long)*bytes);
  const int rc = check_header(*header, *bytes, path);
  if (rc) munmap(*header, *bytes);
  return rc;
}

int apl_region_join(const char *path, int writable, struct apl_region **region)
{
  struct header *header;
  uint64_t bytes;
  if (!path || !region) return apl_err_set(APL_ERR_ARGUMENT, "region: path or place for the handle is missing");
  *region = NULL;
  const int fd = open(path, (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW);
  if (fd < 0) return apl_err_errno(errno == ENOENT ? APL_ERR_NOT_FOUND : APL_ERR_SYSTEM, "%s", path);
  const int rc = map_file(fd, path, writable, &header, &bytes);
  close(fd);
  if (rc) return rc;
  *region = new_handle(header, bytes, writable);
  return *region ? 0 : APL_ERR_SYSTEM;
}

static uint64_t owner_pid(uint64_t owner) { return owner & ((UINT64_C(1) << PID_BITS) - 1); }

static uint64_t owner_start(uint64_t owner) { return owner >> PID_BITS; }

int apl_region_own(struct apl_region *region)
{
  struct header *header = region->header;
  if (!region->writable) return apl_err_set(APL_ERR_ARGUMENT, "region %s: mapped read-only, cannot be owned", header->name);
  const uint64_t pid = (uint64_t)getpid();
  const uint64_t me = apl_process_start(pid) << PID_BITS | pid;
  /* O0: acquire, pairs with O1 of the owner before; the two words of pid and start are one, so the swap decides between claimants. */
  uint64_t owner = atomic_load_explicit(&header->owner, memory_order_acquire);
  do {
    if (owner != me && apl_process_alive(owner_pid(owner), owner_start(owner)))
      return apl_err_set(APL_ERR_BUSY, "region %s is owned by process %llu, which lives", header->name,
                         (unsigned long long)owner_pid(owner));
  } while (!atomic_compare_exchange_weak_explicit(&header->owner, &owner, me, memory_order_acq_rel, memory_order_acquire)); /* O1 */
  atomic_fetch_add_explicit(&header->epoch, 1, memory_order_release);
  return 0;
}

static uint32_t object_count(const struct header *header)
{
  /* D1: acquire, pairs with D0: entries below the count are whole. */
  const uint32_t count = atomic_load_explicit(&header->object_count, memory_order_acquire);
  return count < APL_REGION_OBJECTS_MAX ? count : APL_REGION_OBJECTS_MAX;
}

void *apl_region_add(struct apl_region *region, const char *name, uint32_t kind, uint64_t align, uint64_t bytes)
{
  struct header *header = region->header;
  const uint32_t count = object_count(header);
  if (!region->writable) return apl_err_set(APL_ERR_ARGUMENT, "region %s: mapped read-only", header->name), NULL;
  if (!name || name[0] == '\0' || strlen(name) >= NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "region %s: object name \"%s\" is empty or longer than %d bytes", header->name,
                       name ? name : "", NAME_BYTES - 1), NULL;
  if (kind == 0 || bytes == 0 || !apl_is_pow2(align) || align > header->page_bytes)
    return apl_err_set(APL_ERR_ARGUMENT, "region %s: %s: kind %u, %llu bytes, align %llu", header->name, name, kind,
                       (unsigned long long)bytes, (unsigned long long)align), NULL;
  if (count == APL_REGION_OBJECTS_MAX)
    return apl_err_set(APL_ERR_FULL, "region %s: no room for %s behind %u objects", header->name, name, count), NULL;
  uint64_t end = APL_REGION_HEADER_BYTES;
  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(header->entries[i].name, name) == 0)
      return apl_err_set(APL_ERR_ARGUMENT, "region %s: %s is there already", header->name, name), NULL;
    end = header->entries[i].offset + header->entries[i].bytes;
  }
  const uint64_t offset = apl_align_up(end, align > OBJECT_ALIGN ? align : OBJECT_ALIGN);
  if (offset > header->bytes || bytes > header->bytes - offset)
    return apl_err_set(APL_ERR_FULL, "region %s: %s wants %llu bytes, %llu of %llu are left", header->name, name,
                       (unsigned long long)bytes, (unsigned long long)(offset < header->bytes ? header->bytes - offset : 0),
                       (unsigned long long)header->bytes), NULL;
  struct entry *entry = &header->entries[count];
  *entry = (struct entry){.kind = kind, .offset = offset, .bytes = bytes};
  memcpy(entry->name, name, strlen(name));
  atomic_store_explicit(&header->object_count, count + 1, memory_order_release); /* D0 */
  return (uint8_t *)header + offset;
}

int apl_region_entry(const struct apl_region *region, uint32_t index, const char **name, uint32_t *kind, uint64_t *offset,
                     uint64_t *bytes)
{
  const struct header *header = region->header;
  if (index >= object_count(header))
    return apl_err_set(APL_ERR_NOT_FOUND, "region %s: no object number %u", header->name, index);
  const struct entry *entry = &header->entries[index];
  if (entry->offset > region->bytes || entry->bytes > region->bytes - entry->offset)
    return apl_err_set(APL_ERR_CORRUPT, "region %s: object number %u lies outside the file", header->name, index);
  if (name) *name = entry->name;
  if (kind) *kind = entry->kind;
  if (offset) *offset = entry->offset;
  if (bytes) *bytes = entry->bytes;
  return 0;
}

void *apl_region_find(const struct apl_region *region, const char *name, uint32_t kind, uint64_t *bytes)
{
  char known[320] = "";
  size_t used = 0;
  const char *entry_name;
  uint32_t entry_kind;
  uint64_t offset, entry_bytes;
  for (uint32_t i = 0; apl_region_entry(region, i, &entry_name, &entry_kind, &offset, &entry_bytes) == 0; i++) {
    if (name && strcmp(entry_name, name) == 0 && (kind == 0 || kind == entry_kind)) {
      if (bytes) *bytes = entry_bytes;
      return (uint8_t *)region->header + offset;
    }
    const int n = snprintf(known + used, sizeof known - used, "%s%s", i ? ", " : "", entry_name);
    if (n > 0 && used + (size_t)n < sizeof known) used += (size_t)n;
  }
  apl_err_set(APL_ERR_NOT_FOUND, "region %s has no \"%s\" of that kind; it has: %s", region->header->name, name ? name : "", known);
  return NULL;
}

void apl_region_info(const struct apl_region *region, struct apl_region_info *info)
{
  const struct header *header = region->header;
  const uint64_t owner = atomic_load_explicit(&header->owner, memory_order_acquire);
  memset(info, 0, sizeof *info);
  info->bytes = header->bytes;
  info->page_bytes = header->page_bytes;
  info->creator_pid = header->creator_pid;
  info->creator_start = header->creator_start;
  info->owner_pid = owner_pid(owner);
  info->owner_start = owner_start(owner);
  info->created_ns = header->created_ns;
  info->epoch = atomic_load_explicit(&header->epoch, memory_order_acquire);
  info->object_count = object_count(header);
  memcpy(info->name, header->name, sizeof info->name);
}

void *apl_region_base(const struct apl_region *region) { return region->header; }

void apl_region_leave(struct apl_region *region)
{
  if (!region) return;
  munmap(region->header, region->bytes);
  free(region);
}
