#ifndef APL_PACKET_H
#define APL_PACKET_H
/* One packet as a port hands it out: the UDP payload (or the record of a file), where it came from and when it arrived. */
#include <stdint.h>

/* cffi: begin */
enum {
  APL_PACKET_TCP = 0x01,       /* payload of a TCP segment, not of a UDP datagram */
  APL_PACKET_FILE = 0x02,      /* one record of a file (length prefix removed), not of a network */
  APL_PACKET_TRUNCATED = 0x04, /* the capture's snap length cut it: wire_bytes > bytes */
  APL_PACKET_LINE_B = 0x08,    /* came in on line B by the port's configuration; absent: line A or unknown */
};
enum { APL_PACKET_BATCH_MAX = 64 };

struct apl_packet {
  const uint8_t *data;  /* valid until the next receive on the same port */
  uint32_t bytes;       /* of payload at data */
  uint32_t wire_bytes;  /* of payload as it was on the wire */
  uint64_t arrival_ns;  /* ns since the epoch: hardware or kernel receive time, or the capture's, see the port */
  uint64_t file_offset; /* of the record in its capture or file; 0 on live ports */
  uint32_t source_ip;   /* host order; 0 if not IPv4 */
  uint32_t group_ip;    /* destination address, host order; 0 if not IPv4 */
  uint16_t source_port;
  uint16_t group_port;  /* destination port */
  uint32_t flags;       /* APL_PACKET_* */
};
/* cffi: end */

#endif
