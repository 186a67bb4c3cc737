/* What the process may do; see capability.h. */
#include "capability.h"

#include <linux/capability.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int apl_capability_held(int capability)
{
  struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3};
  struct __user_cap_data_struct data[2];
  memset(data, 0, sizeof data);
  if (syscall(SYS_capget, &header, data)) return 1; /* the kernel will tell */
  return (int)(data[capability / 32].effective >> (capability % 32) & 1);
}
