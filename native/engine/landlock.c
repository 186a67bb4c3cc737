/*
 * Where a stage may write, by Landlock; contract in apl/sandbox.h. Numbers are of the kernel's documentation (userspace-api/landlock.rst): rights of
 * a newer kernel are asked for only where its version says that it knows them, so that one binary serves all.
 *
 *   version   adds
 *   1         execute, write, read, list, remove, make       2   refer (link and rename across folders)
 *   3         truncate                                      5   ioctl of devices        6   signals and abstract sockets of others
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/sandbox.h"

enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 }; /* the same on all machines */
enum { VERSION_FLAG = 1, PATH_BENEATH = 1 };
enum {
  EXECUTE = 1 << 0, WRITE_FILE = 1 << 1, REMOVE_DIR = 1 << 4, REMOVE_FILE = 1 << 5, MAKE_CHAR = 1 << 6, MAKE_DIR = 1 << 7, MAKE_REG = 1 << 8,
  MAKE_SOCK = 1 << 9, MAKE_FIFO = 1 << 10, MAKE_BLOCK = 1 << 11, MAKE_SYM = 1 << 12, REFER = 1 << 13, TRUNCATE = 1 << 14, IOCTL_DEV = 1 << 15,
};
enum { SCOPE_ABSTRACT_SOCKETS = 1, SCOPE_SIGNALS = 2 };

struct ruleset {
  uint64_t files;
  uint64_t net;
  uint64_t scoped;
};
struct path_rule {
  uint64_t allowed;
  int32_t parent_fd;
} __attribute__((packed));

static uint64_t rights_of(int version)
{
  uint64_t rights = EXECUTE | WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_CHAR | MAKE_DIR | MAKE_REG | MAKE_SOCK | MAKE_FIFO | MAKE_BLOCK | MAKE_SYM;
  if (version >= 2) rights |= REFER;
  if (version >= 3) rights |= TRUNCATE;
  if (version >= 5) rights |= IOCTL_DEV;
  return rights;
}

/* Older kernels refuse a longer struct whose tail is not zero, and take one whose tail is. */
static int new_ruleset(int version, uint64_t rights)
{
  const struct ruleset ruleset = {.files = rights, .scoped = version >= 6 ? SCOPE_ABSTRACT_SOCKETS | SCOPE_SIGNALS : 0};
  return (int)syscall(CREATE_RULESET, &ruleset, sizeof ruleset, 0);
}

static int allow(int ruleset, const char *path, uint64_t rights)
{
  struct path_rule rule = {.allowed = rights, .parent_fd = open(path, O_PATH | O_CLOEXEC)};
  if (rule.parent_fd < 0) return apl_err_errno(APL_ERR_NOT_FOUND, "landlock: %.300s", path);
  const int rc = (int)syscall(ADD_RULE, ruleset, PATH_BENEATH, &rule, 0);
  const int error = errno;
  close(rule.parent_fd);
  errno = error;
  return rc ? apl_err_errno(APL_ERR_SYSTEM, "landlock: %.300s", path) : 0;
}

int apl_landlock_confine(const char *const *paths, uint32_t count)
{
  if (count && !paths) return apl_err_set(APL_ERR_ARGUMENT, "landlock: no paths");
  const int version = (int)syscall(CREATE_RULESET, NULL, 0, VERSION_FLAG);
  if (version < 1)
    return apl_err_errno(APL_ERR_UNSUPPORTED, "Landlock is not to be had: too old a kernel, off (lsm= on its command line), or a filter around us forbids it");
  const uint64_t rights = rights_of(version);
  const int ruleset = new_ruleset(version, rights);
  if (ruleset < 0) return apl_err_errno(APL_ERR_SYSTEM, "landlock");
  int rc = apl_no_new_privileges();
  const uint64_t granted = rights & ~(uint64_t)(EXECUTE | MAKE_CHAR | MAKE_BLOCK | MAKE_SOCK | MAKE_FIFO | MAKE_SYM);
  for (uint32_t i = 0; !rc && i < count; i++) rc = allow(ruleset, paths[i], granted);
  if (!rc && syscall(RESTRICT_SELF, ruleset, 0)) rc = apl_err_errno(APL_ERR_SYSTEM, "landlock");
  close(ruleset);
  return rc ? rc : version;
}
