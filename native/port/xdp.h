#ifndef APL_XDP_H
#define APL_XDP_H
/*
 * AF_XDP in three parts: the program in the driver that takes the groups' frames (xdp_program.c), a queue with its frames and four rings
 * (xdp_queue.c), and the port that joins them (xdp.c). Raw bpf and socket calls: no libbpf, no libxdp, no compiler is needed to build or run.
 *
 *     NIC queue q ──▶ program: UDP to one of the groups? ──no──▶ the kernel, as if nothing were there
 *                                     │ yes
 *                                     ▼
 *                    XSKMAP[q] ──▶ RX ring of queue q ──▶ packets ──▶ feed
 *                                     ▲                      │ next receive
 *                                FILL ring  ◀────────────────┘
 *
 * Kernel interfaces: Documentation/networking/af_xdp.rst, include/uapi/linux/{if_xdp,bpf}.h.
 */
#include <linux/if_xdp.h>
#include "port_kinds.h"

enum { APL_XDP_FRAME_BYTES = 2048, APL_XDP_FRAMES_DEFAULT = 4096, APL_XDP_FRAMES_MAX = 1 << 20, APL_XDP_SEND_FRAMES = 512 };

/* ---- program --------------------------------------------------------------------------------- */

struct apl_xdp_program {
  int groups_fd;  /* hash map: {address, port} in network order -> 1 */
  int sockets_fd; /* XSKMAP: queue -> socket */
  int program_fd;
  int link_fd;    /* closing it takes the program out of the driver, also when the process dies */
  uint32_t mode;  /* APL_XDP_NATIVE or APL_XDP_GENERIC */
};
/* Load and attach. APL_XDP_AUTO tries native first; `note` then says why it is not (APL_PORT_NOTE_BYTES). */
int apl_xdp_program_open(const struct apl_port_config *config, unsigned index, uint32_t queues, struct apl_xdp_program *program, char *note);
int apl_xdp_program_add(const struct apl_xdp_program *program, uint32_t queue, int socket_fd);
void apl_xdp_program_close(struct apl_xdp_program *program);

/* ---- queue ----------------------------------------------------------------------------------- */

/* One of the four rings, as mapped. */
struct apl_xdp_ring {
  uint32_t *producer;
  uint32_t *consumer;
  uint32_t *flags;
  void *entries; /* struct xdp_desc (RX, TX) or uint64_t addresses (FILL, COMPLETION) */
  uint32_t mask;
  void *map;
  size_t map_bytes;
};

struct apl_xdp_queue {
  int fd;
  uint32_t queue;
  uint32_t zero_copy;
  uint32_t huge;            /* frames lie on huge pages */
  uint8_t *frames;          /* frame_count for receiving, then APL_XDP_SEND_FRAMES for sending */
  size_t frames_bytes;
  uint32_t frame_count;
  struct apl_xdp_ring receive, fill, send, completion;
  uint32_t kept_count;      /* frames that the packets of the last receive point into */
  uint64_t kept[APL_PACKET_BATCH_MAX];
  uint32_t free_count;      /* frames to send with */
  uint64_t free_frames[APL_XDP_SEND_FRAMES];
};
int apl_xdp_queue_open(const struct apl_port_config *config, unsigned index, uint32_t queue, struct apl_xdp_queue *q);
void apl_xdp_queue_close(struct apl_xdp_queue *q);
/* Give the frames of the last receive back to the kernel, and wake it if it sleeps. */
void apl_xdp_queue_recycle(struct apl_xdp_queue *q);
/* The next received frame, kept until recycle: 1, or 0 if there is none or APL_PACKET_BATCH_MAX are kept. */
int apl_xdp_queue_next(struct apl_xdp_queue *q, const uint8_t **frame, uint32_t *bytes);
/* Frames copied and handed to the kernel; stops at one that does not fit APL_XDP_FRAME_BYTES or finds no room. */
size_t apl_xdp_queue_send(struct apl_xdp_queue *q, const struct apl_frame_bytes *frames, size_t count);
/* Frames lost for want of a free frame or of room in the RX ring, since the queue was opened. */
uint64_t apl_xdp_queue_dropped(const struct apl_xdp_queue *q);

#endif
