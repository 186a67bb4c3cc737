#ifndef APL_VERBS_RAW_H
#define APL_VERBS_RAW_H
/*
 * Between the port "verbs", which is part of the library, and the file that includes libibverbs' headers (verbs_raw.c, in apl_port_verbs.so): one raw-packet
 * queue pair of an RDMA NIC, its memory, its flow rules, batches of frames. It knows nothing of packets or configurations. It has never met a NIC:
 * soft RDMA has no such queue pairs; the tests load a stand-in library of ours (tests/native/standin_ibverbs).
 *
 *   apl_port_open ─▶ verbs_port.c ── plugin.c: dlopen ──▶ apl_port_verbs.so ── dlopen ──▶ libibverbs.so.1 ──▶ the NIC's provider
 *
 * Functions return 0 or APL_ERR_*, and then `why` holds words for the sentence; hot functions a count. One thread at a time.
 */
#include <stddef.h>
#include <stdint.h>
#include "apl/port.h"

enum { APL_VERBS_RAW_VERSION = 1, APL_VERBS_WHY_BYTES = 400 };

struct apl_verbs_raw_request {
  const char *device;             /* "mlx5_0" */
  uint32_t device_port;           /* of it, from 1 */
  const struct apl_group *groups; /* UDP to these is taken from the kernel, nothing else */
  const uint8_t (*group_macs)[6]; /* Ethernet address of each; zeros: any */
  uint32_t group_count;
  uint32_t frame_count;           /* receive buffers, a power of two */
  uint32_t frame_bytes;           /* of each, a power of two; a longer frame breaks the queue pair */
  uint32_t huge;                  /* APL_HUGE_* */
};

enum { APL_VERBS_NO_STAMPS = 0, APL_VERBS_TICKS = 1 /* of the device's clock */, APL_VERBS_WALL_CLOCK = 2 /* ns of the clock that PTP sets */ };

struct apl_verbs_raw_facts {
  uint32_t stamps;    /* APL_VERBS_* */
  double ns_per_tick; /* as the device says; 0: it does not */
  uint32_t huge;
};

/* One received frame; valid until the next receive of its device. */
struct apl_verbs_raw_frame {
  const uint8_t *data;
  uint32_t bytes;
  uint64_t stamp; /* as facts.stamps says; 0 without */
};

/* Since the device was opened. */
struct apl_verbs_raw_counts {
  uint64_t failed; /* completions with an error, but for those that only hand back what a broken queue pair had */
  uint64_t unsent; /* frames given to send that failed */
  int broken;      /* the queue pair is over, or its device: close, and open anew */
};

struct apl_verbs_raw;

struct apl_verbs_raw_driver {
  uint32_t version; /* APL_VERBS_RAW_VERSION */
  /* Whether the device is there and gives raw-packet queue pairs: makes one, and gives it back; nothing on the wire changes. */
  int (*check)(const char *device, uint32_t device_port, char why[APL_VERBS_WHY_BYTES]);
  int (*open)(const struct apl_verbs_raw_request *request, struct apl_verbs_raw **raw, struct apl_verbs_raw_facts *facts,
              char why[APL_VERBS_WHY_BYTES]);
  size_t (*receive)(struct apl_verbs_raw *raw, struct apl_verbs_raw_frame *frames, size_t max); /* max <= APL_PACKET_BATCH_MAX */
  size_t (*send)(struct apl_verbs_raw *raw, const struct apl_frame_bytes *frames, size_t count); /* none longer than frame_bytes */
  void (*count)(struct apl_verbs_raw *raw, struct apl_verbs_raw_counts *counts); /* not hot: looks for the device's events too */
  int (*clock)(struct apl_verbs_raw *raw, uint64_t *ticks); /* of the device now; 0, or negative if it cannot tell */
  void (*close)(struct apl_verbs_raw *raw);
};

/* The symbol "apl_verbs_raw_driver" of the shared object. */
extern const struct apl_verbs_raw_driver apl_verbs_raw_driver;

#endif
