#ifndef APL_EFVI_DRIVER_H
#define APL_EFVI_DRIVER_H
/*
 * Between the port "efvi", which is part of the library, and the only file that includes ef_vi's headers (efvi_driver.c): a virtual interface of an
 * AMD Solarflare NIC, its memory and filters, batches of frames. ef_vi's structures change from release to release of Onload and its hot functions go
 * through them, so that file is compiled against the headers of the host (package onload-devel or the like), never against a copy, and becomes
 * apl_port_efvi.so. It has never met a NIC; the tests compile it against a stand-in library of ours (tests/native/standin_ciul).
 *
 * Functions return 0 or APL_ERR_*, and then `why` holds words for the sentence; hot functions a count. One thread at a time.
 */
#include <stddef.h>
#include <stdint.h>
#include "apl/port.h"

enum { APL_EFVI_DRIVER_VERSION = 1, APL_EFVI_WHY_BYTES = 300 };

struct apl_efvi_request {
  const char *interface;
  const struct apl_group *groups; /* UDP to these is taken from the kernel, nothing else */
  uint32_t group_count;
  uint32_t frame_count;           /* receive buffers of 2 KiB: 512, 1024, 2048 or 4096 */
};

struct apl_efvi_facts {
  uint32_t hardware_stamps;
  uint32_t huge;
  uint32_t frame_bytes_max; /* to send */
};

/* One received frame; valid until the receive that follows the one which handed out the last of its batch. */
struct apl_efvi_frame {
  const uint8_t *data;
  uint32_t bytes;
  uint64_t stamp_ns; /* by the NIC's clock, UTC; 0 where it gave none, or its clock was never set */
};

/* Since the interface was opened. */
struct apl_efvi_counts {
  uint64_t discarded; /* by the NIC's checks: checksums, length */
  uint64_t jumbo;     /* in more than one buffer: not taken */
  uint64_t lost;      /* no buffer was free, or the queue of events ran over */
  uint64_t unsynchronised; /* stamped by a clock that is set, but follows no other */
};

struct apl_efvi_device;

struct apl_efvi_driver {
  uint32_t version; /* APL_EFVI_DRIVER_VERSION */
  int (*open)(const struct apl_efvi_request *request, struct apl_efvi_device **device, struct apl_efvi_facts *facts, char why[APL_EFVI_WHY_BYTES]);
  int (*receive)(struct apl_efvi_device *device, struct apl_efvi_frame *frames, size_t max);
  size_t (*send)(struct apl_efvi_device *device, const struct apl_frame_bytes *frames, size_t count);
  void (*count)(const struct apl_efvi_device *device, struct apl_efvi_counts *counts);
  void (*close)(struct apl_efvi_device *device);
};

/* The symbol "apl_efvi_driver" of the shared object. */
extern const struct apl_efvi_driver apl_efvi_driver;

#endif
