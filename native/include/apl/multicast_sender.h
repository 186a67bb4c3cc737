#ifndef APL_MULTICAST_SENDER_H
#define APL_MULTICAST_SENDER_H
/*
 * Sends datagrams to multicast groups (or hosts) through the kernel, in batches: what the market generator and tests feed a "udp"
 * port with. Not for orders: it copies, blocks while the socket's buffer is full, and IPv4 multicast has no one who answers.
 */
#include "apl/port.h"

/* cffi: begin */
enum { APL_SENDER_BATCH_MAX = 64, APL_DATAGRAM_MAX = 65507 /* IPv4 UDP */ };

struct apl_multicast_sender_config {
  char interface[16];  /* by name or index; "" lets the kernel choose by its routes */
  uint32_t ttl;        /* 0 stays on this host, 1 on its network, at most 255 */
  uint32_t loop;       /* 1: receivers on this host hear it too */
  uint32_t send_bytes; /* socket buffer, 0 = kernel default */
  uint32_t batch;      /* datagrams held back for one system call, 1 sends each at once; 0 = APL_SENDER_BATCH_MAX */
};
struct apl_multicast_sender_stats {
  uint64_t sent;   /* datagrams */
  uint64_t bytes;  /* of payload sent */
  uint64_t failed; /* datagrams that the kernel refused */
};
struct apl_multicast_sender;
/* On success *sender is set; free with apl_multicast_sender_close. */
int apl_multicast_sender_open(const struct apl_multicast_sender_config *config, struct apl_multicast_sender **sender);
/* Send `count` bytes to group_ip:group_port (host order). They are copied, and go out when the batch is full or at the next flush; an
 * error of that batch is returned then (its other datagrams were sent). */
int apl_multicast_sender_send(struct apl_multicast_sender *sender, uint32_t group_ip, uint16_t group_port, const uint8_t *bytes,
                              uint32_t count);
/* Send what is held back. 0, or APL_ERR_SYSTEM if a datagram was refused. */
int apl_multicast_sender_flush(struct apl_multicast_sender *sender);
void apl_multicast_sender_stats(const struct apl_multicast_sender *sender, struct apl_multicast_sender_stats *stats);
/* Flushes, closes, frees. NULL is fine. */
void apl_multicast_sender_close(struct apl_multicast_sender *sender);
/* cffi: end */

#endif
