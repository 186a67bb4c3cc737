#ifndef APL_FRAME_H
#define APL_FRAME_H
/*
 * One captured frame, from its link header down to the payload of its UDP datagram or TCP segment.
 *
 * Lengths are believed from the inside out: the payload ends where UDP says (TCP: where IP says), so padding of short frames,
 * trailers of switches and frame check sequences fall away by themselves. A length that claims more than the layer around it
 * holds on the wire is a contradiction and the frame malformed; one that claims more than was captured is a cut by the snap length.
 * IP fragments are told, not reassembled: no market-data feed sends them. Checksums are not looked at: capture hosts compute them late.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
/* What a frame turned out to be. */
enum {
  APL_FRAME_UDP = 0,
  APL_FRAME_TCP = 1,
  APL_FRAME_NOT_IP = 2,    /* ARP, LLDP, spanning tree ..., or a link type that is not known */
  APL_FRAME_OTHER = 3,     /* IP, neither UDP nor TCP: ICMP, IGMP, ESP ... */
  APL_FRAME_FRAGMENT = 4,  /* a piece of an IP datagram */
  APL_FRAME_MALFORMED = 5, /* lengths or versions contradict one another */
  APL_FRAME_CUT = 6,       /* the snap length cut it before the payload */
};
/* Link types as captures number them (draft-ietf-opsawg-pcaplinktype). */
enum {
  APL_LINK_NULL = 0,
  APL_LINK_ETHERNET = 1,
  APL_LINK_RAW_BSD = 12,
  APL_LINK_RAW_OPENBSD = 14,
  APL_LINK_RAW = 101,
  APL_LINK_LOOP = 108,
  APL_LINK_LINUX_SLL = 113,
  APL_LINK_IPV4 = 228,
  APL_LINK_IPV6 = 229,
  APL_LINK_LINUX_SLL2 = 276,
};

struct apl_frame {
  const uint8_t *payload;      /* UDP, TCP: inside the bytes given; else NULL */
  uint32_t payload_bytes;      /* captured */
  uint32_t payload_wire_bytes; /* on the wire; more than payload_bytes if the snap length cut it */
  uint32_t source_ip;          /* host order; 0 if not IPv4 */
  uint32_t destination_ip;     /* host order; 0 if not IPv4 */
  uint16_t source_port;        /* UDP, TCP */
  uint16_t destination_port;
  uint16_t vlan;               /* id of the outermost VLAN tag, 0 if none */
  uint8_t ip_version;          /* 4 or 6; 0 if not IP */
  uint8_t protocol;            /* of the IP payload: 17 UDP, 6 TCP ...; 0 if not IP */
};

/* Parse `captured` bytes of a frame that had `wire` bytes (less than captured counts as captured) on a link of this type. Returns
 * APL_FRAME_*; *frame is filled as far as the parse came. Reads nothing outside bytes[0..captured), keeps no state, cannot fail. */
int apl_frame_parse(uint32_t link_type, const uint8_t *bytes, uint32_t captured, uint32_t wire,
                    struct apl_frame *frame);
/* 1 if apl_frame_parse knows this link type. */
int apl_frame_link_known(uint32_t link_type);
/* cffi: end */

#endif
