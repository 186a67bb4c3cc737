#ifndef APL_VERBS_DEVICE_H
#define APL_VERBS_DEVICE_H
/* RDMA devices and the interfaces that they share a NIC with, from sysfs (Documentation/ABI/stable/sysfs-class-infiniband). */
#include "apl/port.h"

enum { APL_VERBS_NAME_BYTES = 64 };

struct apl_verbs_choice {
  char device[APL_VERBS_NAME_BYTES];       /* "mlx5_0" */
  uint32_t device_port;                    /* from 1 */
  char interface[APL_INTERFACE_BYTES];     /* "": the device has none here */
};

/* `device` of the configuration ("mlx5_0", "mlx5_0:2" for another port than the first) and its interface, or `interface` and the device that it belongs to.
 * APL_ERR_ARGUMENT, APL_ERR_NOT_FOUND with sentences. */
int apl_verbs_choose(const struct apl_port_config *config, struct apl_verbs_choice *choice);
/* A descriptor of the count of packets that found no buffer posted (of all queues of this port, the kernel's too), -1 where the driver shows none. */
int apl_verbs_lost_open(const struct apl_verbs_choice *choice);
/* That count, 0 without a descriptor. */
uint64_t apl_verbs_lost(int fd);

#endif
