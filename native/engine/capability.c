/* Capabilities and the user of a process; contract in apl/sandbox.h. By raw calls: libcap would be a dependency for three of them. */
#include <errno.h>
#include <grp.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/sandbox.h"

enum { CAPABILITIES_MAX = 64 };

static int get(struct __user_cap_data_struct data[2])
{
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  return (int)syscall(SYS_capget, &header, data);
}

static uint64_t joined(uint32_t low, uint32_t high) { return (uint64_t)high << 32 | low; }

uint64_t apl_capabilities_effective(void)
{
  struct __user_cap_data_struct data[2];
  return get(data) ? 0 : joined(data[0].effective, data[1].effective);
}

/* Out of the bounding set, so that no execve of a set-user-id file brings them back. Without CAP_SETPCAP it stays, and no_new_privs stands
 * in for it. */
static void bound(void)
{
  for (int i = 0; i < CAPABILITIES_MAX; i++)
    if (prctl(PR_CAPBSET_READ, i, 0, 0, 0) == 1) prctl(PR_CAPBSET_DROP, i, 0, 0, 0);
}

static int set(uint64_t mask)
{
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct data[2] = {
    {.effective = (uint32_t)mask, .permitted = (uint32_t)mask},
    {.effective = (uint32_t)(mask >> 32), .permitted = (uint32_t)(mask >> 32)},
  };
  if (syscall(SYS_capset, &header, data) == 0) return 0;
  return apl_err_errno(APL_ERR_SYSTEM, "capabilities cannot be given up");
}

int apl_capabilities_keep(uint64_t mask)
{
  struct __user_cap_data_struct data[2];
  if (get(data)) return apl_err_errno(APL_ERR_SYSTEM, "capabilities cannot be read");
  prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  bound();
  const uint64_t had = joined(data[0].permitted, data[1].permitted), effective = joined(data[0].effective, data[1].effective);
  const uint64_t inherited = joined(data[0].inheritable, data[1].inheritable);
  if (!(had & ~mask) && effective == had && (!inherited || !had)) return 0; /* nothing to give up: an outer filter need not allow the call */
  return set(mask & had);
}

int apl_user_become(uint32_t uid, uint32_t gid)
{
  struct __user_cap_data_struct data[2];
  if (get(data)) return apl_err_errno(APL_ERR_SYSTEM, "capabilities cannot be read");
  const uint64_t permitted = joined(data[0].permitted, data[1].permitted);
  if (prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)) return apl_err_errno(APL_ERR_SYSTEM, "capabilities cannot be kept over the change of user");
  if (setresgid(gid, gid, gid)) return apl_err_errno(APL_ERR_SYSTEM, "cannot become group %u", gid);
  if (setresuid(uid, uid, uid)) return apl_err_errno(APL_ERR_SYSTEM, "cannot become user %u", uid);
  prctl(PR_SET_KEEPCAPS, 0, 0, 0, 0);
  return set(permitted);
}

int apl_no_new_privileges(void)
{
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) return 0;
  return apl_err_errno(APL_ERR_SYSTEM, "no_new_privs");
}
