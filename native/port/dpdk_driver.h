#ifndef APL_DPDK_DRIVER_H
#define APL_DPDK_DRIVER_H
/*
 * Between the port "dpdk", which is part of the library, and the only file that includes DPDK's headers (dpdk_driver.c), which becomes a shared object
 * of its own where libdpdk is found when building. It knows nothing of groups, packets or configurations: it starts DPDK's environment once in a
 * process, opens devices, moves batches of frames.
 *
 *   apl_port_open ─▶ dpdk.c ── plugin.c: dlopen ──▶ apl_port_dpdk.so ──▶ librte_*.so and their drivers
 *
 * Functions return 0 or APL_ERR_*, and then `why` holds words for the sentence; hot functions a count. One thread at a time uses a device; the
 * thread that started the environment has the buffers' cache, any other works too, a little slower.
 */
#include <stddef.h>
#include <stdint.h>
#include "apl/port.h"

enum { APL_DPDK_DRIVER_VERSION = 1, APL_DPDK_WHY_BYTES = 400 };

/* How the environment is started. Once in a process: later ports share it. */
struct apl_dpdk_start {
  const char *processors; /* as the option --lcores takes them: one lcore that may run on what the calling thread may run on */
  const char *prefix;     /* of names in the file system, unique to the process */
  const char *pci;        /* the PCI device that will be opened, "" if it will be a virtual one (then no bus is scanned) */
  uint32_t memory_mib;
  uint32_t huge;          /* 1: on huge pages */
};

struct apl_dpdk_request {
  const char *device;     /* PCI address or name of a virtual device, arguments behind a comma */
  uint32_t frame_count;   /* buffers */
  uint32_t queue_count;   /* 0: one */
  const uint8_t (*group_macs)[6]; /* to accept; a device without a filter takes all multicast, or everything */
  uint32_t group_count;
};

/* What a device is, as opened. */
struct apl_dpdk_facts {
  char driver[32];        /* "net_af_xdp" */
  uint8_t mac[6];
  uint16_t frame_bytes_max; /* to send */
  uint32_t queues;
  uint32_t hardware_stamps; /* frames carry ticks of the device's clock */
  uint32_t promiscuous;   /* for want of a filter of addresses */
};

/* One received frame; valid until the next receive of its device. */
struct apl_dpdk_frame {
  const uint8_t *data;
  uint32_t captured;      /* less than wire: it lies in several buffers, of which this is the first */
  uint32_t wire;
  uint64_t ticks;         /* of the device's clock, 0 without */
};

/* Since the device was opened. */
struct apl_dpdk_counts {
  uint64_t missed;        /* by the device, for want of room */
  uint64_t errors;        /* broken frames */
  uint64_t no_buffer;     /* no buffer was free */
};

struct apl_dpdk_device;

struct apl_dpdk_driver {
  uint32_t version;       /* APL_DPDK_DRIVER_VERSION: the layout of this table and of what it takes */
  const char *(*release)(void); /* "DPDK 22.11.11" */
  /* Once in a process; a second call with the same answer does nothing, one that cannot be met says so. */
  int (*start)(const struct apl_dpdk_start *start, char why[APL_DPDK_WHY_BYTES]);
  int (*open)(const struct apl_dpdk_request *request, struct apl_dpdk_device **device, struct apl_dpdk_facts *facts, char why[APL_DPDK_WHY_BYTES]);
  int (*receive)(struct apl_dpdk_device *device, struct apl_dpdk_frame *frames, size_t max); /* max <= APL_PACKET_BATCH_MAX */
  size_t (*send)(struct apl_dpdk_device *device, const struct apl_frame_bytes *frames, size_t count);
  void (*count)(struct apl_dpdk_device *device, struct apl_dpdk_counts *counts);
  int (*link_up)(struct apl_dpdk_device *device);
  int (*clock)(struct apl_dpdk_device *device, uint64_t *ticks); /* of the device now; 0, or negative if it cannot tell */
  void (*close)(struct apl_dpdk_device *device);
};

/* The symbol "apl_dpdk_driver" of the shared object. */
extern const struct apl_dpdk_driver apl_dpdk_driver;

#endif
