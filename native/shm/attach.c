/* Finding and mapping a running appliance; contract in apl/attach.h. */
#include "apl/attach.h"

#include <dirent.h>
#include <limits.h>
#include <mntent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "apl/err.h"

enum { NAME_BYTES = 128 };
static const char POSIX_DIRECTORY[] = "/dev/shm";

struct mapped {
  struct apl_region *region;
  char name[NAME_BYTES];
  char path[PATH_MAX];
  uint64_t creator_pid, creator_start, created_ns;
};

struct apl_attachment {
  char appliance[NAME_BYTES];
  uint32_t count;
  struct mapped regions[APL_ATTACH_REGIONS_MAX];
};

/* Called for each region file found: directory, file name, name of the stage. Non-zero ends the walk. */
typedef int visit_fn(void *arg, const char *path, const char *appliance, const char *stage);

/* Files <directory>/<appliance>.<stage>; appliance NULL: of every appliance. */
static int walk_posix(const char *appliance, visit_fn *visit, void *arg)
{
  DIR *directory = opendir(POSIX_DIRECTORY);
  if (!directory) return 0; /* no POSIX shared memory on this host: nothing to find */
  int rc = 0;
  for (struct dirent *entry; rc == 0 && (entry = readdir(directory));) {
    char name[NAME_BYTES], path[PATH_MAX];
    const char *dot = strchr(entry->d_name, '.');
    const size_t length = dot ? (size_t)(dot - entry->d_name) : 0;
    if (length == 0 || length >= sizeof name || dot[1] == '\0') continue;
    memcpy(name, entry->d_name, length);
    name[length] = '\0';
    if (appliance && strcmp(name, appliance) != 0) continue;
    snprintf(path, sizeof path, "%s/%s", POSIX_DIRECTORY, entry->d_name);
    rc = visit(arg, path, name, dot + 1);
  }
  closedir(directory);
  return rc;
}

/* Files <mount>/<appliance>/<stage> of one hugetlbfs mount. */
static int walk_folder(const char *mount, const char *appliance, visit_fn *visit, void *arg)
{
  char folder[PATH_MAX];
  if ((size_t)snprintf(folder, sizeof folder, "%s/%s", mount, appliance) >= sizeof folder) return 0;
  DIR *directory = opendir(folder);
  if (!directory) return 0;
  int rc = 0;
  for (struct dirent *entry; rc == 0 && (entry = readdir(directory));) {
    char path[PATH_MAX + NAME_MAX + 2];
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    rc = visit(arg, path, appliance, entry->d_name);
  }
  closedir(directory);
  return rc;
}

static int walk_mount(const char *mount, const char *appliance, visit_fn *visit, void *arg)
{
  if (appliance) return walk_folder(mount, appliance, visit, arg);
  DIR *directory = opendir(mount);
  if (!directory) return 0;
  int rc = 0;
  for (struct dirent *entry; rc == 0 && (entry = readdir(directory));)
    if (entry->d_name[0] != '.') rc = walk_folder(mount, entry->d_name, visit, arg);
  closedir(directory);
  return rc;
}

static int walk(const char *appliance, visit_fn *visit, void *arg)
{
  int rc = 0;
  FILE *mounts = setmntent("/proc/mounts", "r");
  if (mounts) {
    struct mntent entry;
    char buffer[4096];
    while (rc == 0 && getmntent_r(mounts, &entry, buffer, sizeof buffer))
      if (strcmp(entry.mnt_type, "hugetlbfs") == 0) rc = walk_mount(entry.mnt_dir, appliance, visit, arg);
    endmntent(mounts);
  }
  return rc ? rc : walk_posix(appliance, visit, arg);
}

static int map_region(void *arg, const char *path, const char *appliance, const char *stage)
{
  struct apl_attachment *attachment = arg;
  (void)appliance;
  if (attachment->count == APL_ATTACH_REGIONS_MAX)
    return apl_err_set(APL_ERR_FULL, "appliance %s has more than %d regions", attachment->appliance, APL_ATTACH_REGIONS_MAX);
  struct mapped *mapped = &attachment->regions[attachment->count];
  const int rc = apl_region_join(path, 0, &mapped->region);
  if (rc == APL_ERR_MAGIC || rc == APL_ERR_NOT_FOUND) return 0; /* not a region, or gone between listing and opening */
  if (rc) return rc;
  struct apl_region_info info;
  apl_region_info(mapped->region, &info);
  mapped->creator_pid = info.creator_pid;
  mapped->creator_start = info.creator_start;
  mapped->created_ns = info.created_ns;
  snprintf(mapped->name, sizeof mapped->name, "%s", stage);
  snprintf(mapped->path, sizeof mapped->path, "%s", path);
  attachment->count++;
  return 0;
}

struct names {
  char text[256];
};

static int collect_name(void *arg, const char *path, const char *appliance, const char *stage)
{
  struct names *names = arg;
  (void)path;
  if (strcmp(stage, "supervisor") != 0) return 0;
  const size_t used = strlen(names->text);
  snprintf(names->text + used, sizeof names->text - used, "%s%s", used ? ", " : "", appliance);
  return 0;
}

int apl_attach(const char *appliance, struct apl_attachment **out)
{
  if (!appliance || !*appliance || strlen(appliance) >= NAME_BYTES || strpbrk(appliance, "/."))
    return apl_err_set(APL_ERR_ARGUMENT, "\"%s\" is no name of an appliance", appliance ? appliance : "");
  struct apl_attachment *attachment = calloc(1, sizeof *attachment);
  if (!attachment) return apl_err_set(APL_ERR_SYSTEM, "attach: out of memory");
  snprintf(attachment->appliance, sizeof attachment->appliance, "%s", appliance);
  const int rc = walk(appliance, map_region, attachment);
  if (rc == 0 && attachment->count > 0) {
    *out = attachment;
    return 0;
  }
  apl_detach(attachment);
  if (rc) return rc;
  struct names names = {""};
  walk(NULL, collect_name, &names);
  return apl_err_set(APL_ERR_NOT_FOUND, "no appliance called \"%s\" is running; running: %s", appliance,
                     names.text[0] ? names.text : "none");
}

void apl_detach(struct apl_attachment *attachment)
{
  if (!attachment) return;
  for (uint32_t i = 0; i < attachment->count; i++) apl_region_leave(attachment->regions[i].region);
  free(attachment);
}

const void *apl_attach_find(const struct apl_attachment *attachment, const char *name, uint32_t kind, uint32_t *region_index,
                            uint64_t *bytes)
{
  for (uint32_t i = 0; i < attachment->count; i++) {
    const void *object = apl_region_find(attachment->regions[i].region, name, kind, bytes);
    if (!object) continue;
    if (region_index) *region_index = i;
    return object;
  }
  char known[256] = "";
  for (uint32_t i = 0; i < attachment->count; i++) {
    const char *entry;
    uint32_t entry_kind;
    uint64_t offset, size;
    for (uint32_t n = 0; apl_region_entry(attachment->regions[i].region, n, &entry, &entry_kind, &offset, &size) == 0; n++) {
      const size_t used = strlen(known);
      if (entry_kind == kind) snprintf(known + used, sizeof known - used, "%s%s", used ? ", " : "", entry);
    }
  }
  apl_err_set(APL_ERR_NOT_FOUND, "appliance %s has nothing called \"%s\" of that kind; there are: %s", attachment->appliance, name, known);
  return NULL;
}

const struct apl_ring *apl_attach_ring(const struct apl_attachment *attachment, const char *name)
{
  uint64_t bytes;
  const void *memory = apl_attach_find(attachment, name, APL_OBJECT_RING, NULL, &bytes);
  return memory && apl_object_check(APL_OBJECT_RING, memory, bytes, name) == 0 ? memory : NULL;
}

const struct apl_table *apl_attach_table(const struct apl_attachment *attachment, const char *name)
{
  /* join takes the writer's mapping too; it writes nothing */
  uint64_t bytes;
  void *memory = (void *)(uintptr_t)apl_attach_find(attachment, name, APL_OBJECT_TABLE, NULL, &bytes);
  return memory && apl_object_check(APL_OBJECT_TABLE, memory, bytes, name) == 0 ? apl_table_join(memory) : NULL;
}

int apl_attach_writer(const struct apl_attachment *attachment, const char *ring_name, struct apl_writer_info *info)
{
  uint32_t index = 0;
  const void *ring = apl_attach_find(attachment, ring_name, APL_OBJECT_RING, &index, NULL);
  if (!ring) return APL_ERR_NOT_FOUND;
  struct apl_region_info region;
  apl_region_info(attachment->regions[index].region, &region);
  *info = (struct apl_writer_info){.pid = region.owner_pid, .epoch = apl_ring_epoch(ring), .state = APL_WRITER_LIVE};
  void *memory = apl_region_find(attachment->regions[index].region, "control", APL_OBJECT_CONTROL, NULL);
  struct apl_control *control = memory ? apl_control_join(memory) : NULL;
  struct apl_control_info state = {0};
  if (control) apl_control_info(control, &state);
  if (region.owner_pid == 0) info->state = APL_WRITER_STARTING;
  else if (state.state == APL_STATE_HALT) info->state = APL_WRITER_HALTED;
  else if (!apl_process_alive(region.owner_pid, region.owner_start)) info->state = APL_WRITER_GONE;
  return 0;
}

int apl_attach_current(const struct apl_attachment *attachment)
{
  for (uint32_t i = 0; i < attachment->count; i++) {
    struct apl_region *now;
    if (apl_region_join(attachment->regions[i].path, 0, &now)) return 0;
    struct apl_region_info info;
    apl_region_info(now, &info);
    apl_region_leave(now);
    if (info.created_ns != attachment->regions[i].created_ns || info.creator_pid != attachment->regions[i].creator_pid) return 0;
  }
  return 1;
}

uint32_t apl_attach_region_count(const struct apl_attachment *attachment) { return attachment->count; }

const struct apl_region *apl_attach_region(const struct apl_attachment *attachment, uint32_t index)
{
  return index < attachment->count ? attachment->regions[index].region : NULL;
}

const char *apl_attach_region_name(const struct apl_attachment *attachment, uint32_t index)
{
  return index < attachment->count ? attachment->regions[index].name : NULL;
}
