/* From a link header to the payload of UDP or TCP; see apl/frame.h. Each layer narrows the rest of the frame and names the next. */
#include "apl/frame.h"

#include "apl/base.h"

enum {
  ETHER_IPV4 = 0x0800,
  ETHER_IPV6 = 0x86dd,
  ETHER_VLAN = 0x8100,   /* 802.1Q */
  ETHER_QINQ = 0x88a8,   /* 802.1ad */
  ETHER_QINQ_9100 = 0x9100, /* the same before 802.1ad, by several vendors */
  ETHER_QINQ_9200 = 0x9200,
  ETHER_LENGTH_MAX = 1500,  /* up to here the field is an 802.3 length, not a type */
};
enum { IP_TCP = 6, IP_UDP = 17 };
enum { /* IPv6 extension headers, RFC 8200 section 4 and the IANA list */
  IPV6_HOP_BY_HOP = 0,
  IPV6_ROUTING = 43,
  IPV6_FRAGMENT = 44,
  IPV6_AUTHENTICATION = 51,
  IPV6_DESTINATION = 60,
  IPV6_MOBILITY = 135,
  IPV6_HIP = 139,
  IPV6_SHIM6 = 140,
};
enum { ETHERNET_BYTES = 14, SLL_BYTES = 16, SLL2_BYTES = 20, UDP_BYTES = 8, TCP_BYTES = 20 };
enum { GO_ON = -1 }; /* of a layer: parsed, the next one may follow */

/* What is left of the frame: captured <= wire always holds. */
struct rest {
  const uint8_t *at;
  uint32_t captured;
  uint32_t wire;
};

/* GO_ON if `count` bytes can be read, else why not. */
static int need(const struct rest *rest, uint32_t count)
{
  if (APL_LIKELY(rest->captured >= count)) return GO_ON;
  return rest->wire < count ? APL_FRAME_MALFORMED : APL_FRAME_CUT;
}

static void skip(struct rest *rest, uint32_t count)
{
  rest->at += count;
  rest->captured -= count;
  rest->wire -= count;
}

/* Drop what lies behind `count` bytes of the wire. */
static void trim(struct rest *rest, uint32_t count)
{
  rest->wire = count;
  if (rest->captured > count) rest->captured = count;
}

static int parse_udp(struct rest rest, struct apl_frame *frame)
{
  const int verdict = need(&rest, UDP_BYTES);
  if (verdict != GO_ON) return verdict;
  frame->source_port = apl_be16(rest.at);
  frame->destination_port = apl_be16(rest.at + 2);
  const uint32_t length = apl_be16(rest.at + 4);
  if (length < UDP_BYTES || length > rest.wire) return APL_FRAME_MALFORMED;
  trim(&rest, length);
  skip(&rest, UDP_BYTES);
  frame->payload = rest.at;
  frame->payload_bytes = rest.captured;
  frame->payload_wire_bytes = rest.wire;
  return APL_FRAME_UDP;
}

static int parse_tcp(struct rest rest, struct apl_frame *frame)
{
  int verdict = need(&rest, TCP_BYTES);
  if (verdict != GO_ON) return verdict;
  frame->source_port = apl_be16(rest.at);
  frame->destination_port = apl_be16(rest.at + 2);
  const uint32_t header = (uint32_t)(rest.at[12] >> 4) * 4;
  if (header < TCP_BYTES) return APL_FRAME_MALFORMED;
  verdict = need(&rest, header);
  if (verdict != GO_ON) return verdict;
  skip(&rest, header);
  frame->payload = rest.at;
  frame->payload_bytes = rest.captured;
  frame->payload_wire_bytes = rest.wire;
  return APL_FRAME_TCP;
}

static int parse_transport(struct rest rest, struct apl_frame *frame)
{
  if (frame->protocol == IP_UDP) return parse_udp(rest, frame);
  if (frame->protocol == IP_TCP) return parse_tcp(rest, frame);
  return APL_FRAME_OTHER;
}

static int parse_ipv4(struct rest rest, struct apl_frame *frame)
{
  int verdict = need(&rest, 20);
  if (verdict != GO_ON) return verdict;
  if (rest.at[0] >> 4 != 4) return APL_FRAME_MALFORMED;
  const uint32_t header = (uint32_t)(rest.at[0] & 15) * 4;
  uint32_t total = apl_be16(rest.at + 2);
  frame->ip_version = 4;
  frame->protocol = rest.at[9];
  frame->source_ip = apl_be32(rest.at + 12);
  frame->destination_ip = apl_be32(rest.at + 16);
  /* A host that leaves segmentation to its NIC captures TCP with a total length of 0. */
  if (total == 0 && frame->protocol == IP_TCP) total = rest.wire;
  if (header < 20 || total < header || total > rest.wire) return APL_FRAME_MALFORMED;
  if (apl_be16(rest.at + 6) & 0x3fff) return APL_FRAME_FRAGMENT; /* more fragments, or an offset */
  trim(&rest, total);
  verdict = need(&rest, header);
  if (verdict != GO_ON) return verdict;
  skip(&rest, header);
  return parse_transport(rest, frame);
}

static int is_extension(uint8_t protocol)
{
  switch (protocol) {
  case IPV6_HOP_BY_HOP: case IPV6_ROUTING: case IPV6_FRAGMENT: case IPV6_AUTHENTICATION:
  case IPV6_DESTINATION: case IPV6_MOBILITY: case IPV6_HIP: case IPV6_SHIM6: return 1;
  default: return 0;
  }
}

/* One extension header; every one is at least 8 bytes, so the frame's end bounds the chain. */
static int parse_extension(struct rest *rest, struct apl_frame *frame)
{
  int verdict = need(rest, 8);
  if (verdict != GO_ON) return verdict;
  uint32_t length = ((uint32_t)rest->at[1] + 1) * 8;
  if (frame->protocol == IPV6_AUTHENTICATION) length = ((uint32_t)rest->at[1] + 2) * 4; /* RFC 4302 2.2 */
  if (frame->protocol == IPV6_FRAGMENT) {
    if (apl_be16(rest->at + 2) & 0xfff9) return APL_FRAME_FRAGMENT; /* an atomic fragment (RFC 6946) is whole */
    length = 8;
  }
  verdict = need(rest, length);
  if (verdict != GO_ON) return verdict;
  frame->protocol = rest->at[0];
  skip(rest, length);
  return GO_ON;
}

static int parse_ipv6(struct rest rest, struct apl_frame *frame)
{
  int verdict = need(&rest, 40);
  if (verdict != GO_ON) return verdict;
  if (rest.at[0] >> 4 != 6) return APL_FRAME_MALFORMED;
  frame->ip_version = 6;
  frame->protocol = rest.at[6];
  uint32_t length = apl_be16(rest.at + 4);
  skip(&rest, 40);
  /* 0: a jumbogram (RFC 2675) or segmentation left to the NIC: the frame's end is the only measure. */
  if (length == 0) length = rest.wire;
  if (length > rest.wire) return APL_FRAME_MALFORMED;
  trim(&rest, length);
  while (is_extension(frame->protocol)) {
    verdict = parse_extension(&rest, frame);
    if (verdict != GO_ON) return verdict;
  }
  return parse_transport(rest, frame);
}

/* Raw IP: the version is in the first half-byte. */
static int parse_ip(struct rest rest, struct apl_frame *frame)
{
  const int verdict = need(&rest, 1);
  if (verdict != GO_ON) return verdict;
  switch (rest.at[0] >> 4) {
  case 4: return parse_ipv4(rest, frame);
  case 6: return parse_ipv6(rest, frame);
  default: return APL_FRAME_MALFORMED;
  }
}

static int is_vlan(uint16_t type)
{
  return type == ETHER_VLAN || type == ETHER_QINQ || type == ETHER_QINQ_9100 || type == ETHER_QINQ_9200;
}

/* 802.3 with a length: IP may still stand behind a SNAP header (RFC 1042). */
static int parse_llc(struct rest rest, uint16_t length, struct apl_frame *frame)
{
  static const uint8_t snap[6] = {0xaa, 0xaa, 0x03, 0, 0, 0};
  if (length < rest.wire) trim(&rest, length);
  if (rest.captured < 8 || memcmp(rest.at, snap, sizeof snap) != 0) return APL_FRAME_NOT_IP;
  const uint16_t type = apl_be16(rest.at + 6);
  skip(&rest, 8);
  if (type == ETHER_IPV4) return parse_ipv4(rest, frame);
  if (type == ETHER_IPV6) return parse_ipv6(rest, frame);
  return APL_FRAME_NOT_IP;
}

/* What follows an Ethernet type, through any stack of VLAN tags. */
static int parse_type(struct rest rest, uint16_t type, struct apl_frame *frame)
{
  while (is_vlan(type)) {
    const int verdict = need(&rest, 4);
    if (verdict != GO_ON) return verdict;
    if (frame->vlan == 0) frame->vlan = apl_be16(rest.at) & 0x0fff;
    type = apl_be16(rest.at + 2);
    skip(&rest, 4);
  }
  if (type == ETHER_IPV4) return parse_ipv4(rest, frame);
  if (type == ETHER_IPV6) return parse_ipv6(rest, frame);
  if (type <= ETHER_LENGTH_MAX) return parse_llc(rest, type, frame);
  return APL_FRAME_NOT_IP;
}

/* A link header of fixed size whose Ethernet type is at type_offset. */
static int parse_link(struct rest rest, uint32_t header, uint32_t type_offset, struct apl_frame *frame)
{
  const int verdict = need(&rest, header);
  if (verdict != GO_ON) return verdict;
  const uint16_t type = apl_be16(rest.at + type_offset);
  skip(&rest, header);
  return parse_type(rest, type, frame);
}

/* BSD loopback: an address family of 4 bytes, in the byte order of the host that captured (OpenBSD's "loop": always big-endian). */
static int parse_null(struct rest rest, struct apl_frame *frame)
{
  const int verdict = need(&rest, 4);
  if (verdict != GO_ON) return verdict;
  uint32_t family = apl_le32(rest.at);
  if (family & 0xffff0000) family = apl_be32(rest.at);
  skip(&rest, 4);
  switch (family) {
  case 2: return parse_ipv4(rest, frame);
  case 10: case 23: case 24: case 28: case 30: /* AF_INET6 of Linux, Windows, NetBSD, FreeBSD, Darwin */
    return parse_ipv6(rest, frame);
  default: return APL_FRAME_NOT_IP;
  }
}

int apl_frame_parse(uint32_t link_type, const uint8_t *bytes, uint32_t captured, uint32_t wire,
                    struct apl_frame *frame)
{
  memset(frame, 0, sizeof *frame);
  const struct rest rest = {bytes, captured, wire < captured ? captured : wire};
  switch (link_type) {
  case APL_LINK_ETHERNET: return parse_link(rest, ETHERNET_BYTES, 12, frame);
  case APL_LINK_LINUX_SLL: return parse_link(rest, SLL_BYTES, 14, frame);
  case APL_LINK_LINUX_SLL2: return parse_link(rest, SLL2_BYTES, 0, frame);
  case APL_LINK_RAW: case APL_LINK_RAW_BSD: case APL_LINK_RAW_OPENBSD: return parse_ip(rest, frame);
  case APL_LINK_IPV4: return parse_ipv4(rest, frame);
  case APL_LINK_IPV6: return parse_ipv6(rest, frame);
  case APL_LINK_NULL: case APL_LINK_LOOP: return parse_null(rest, frame);
  default: return APL_FRAME_NOT_IP;
  }
}

int apl_frame_link_known(uint32_t link_type)
{
  switch (link_type) {
  case APL_LINK_NULL: case APL_LINK_ETHERNET: case APL_LINK_RAW_BSD: case APL_LINK_RAW_OPENBSD:
  case APL_LINK_RAW: case APL_LINK_LOOP: case APL_LINK_LINUX_SLL: case APL_LINK_IPV4:
  case APL_LINK_IPV6: case APL_LINK_LINUX_SLL2: return 1;
  default: return 0;
  }
}
