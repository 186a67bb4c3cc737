#ifndef APL_DPDK_H
#define APL_DPDK_H
/* What a configuration's `device` means to DPDK, and what of this host it needs; the port itself is in dpdk.c. */
#include "port_kinds.h"

enum { APL_DEVICE_BYTES = 512 };

struct apl_dpdk_choice {
  char device[APL_DEVICE_BYTES];           /* as DPDK takes it: "net_af_xdp0,iface=eth1" */
  char pci[32];                            /* the address, "" of a virtual device */
  char interface[APL_INTERFACE_BYTES];     /* the kernel's interface below it, "" if it has none */
  int reports;                             /* nobody else joins the groups on its wire: we send IGMP ourselves */
};

/* Understand config->device, interface and path. APL_ERR_ARGUMENT with a sentence that names what is known. */
int apl_dpdk_choose(const struct apl_port_config *config, struct apl_dpdk_choice *choice);
/* Whether the process may do it and the device is free. APL_ERR_SYSTEM, NOT_FOUND, BUSY with the remedy. */
int apl_dpdk_check_host(const struct apl_dpdk_choice *choice);
/* Free huge pages of 2 MiB and 1 GiB, in MiB. */
uint64_t apl_dpdk_huge_free_mib(void);

#endif
