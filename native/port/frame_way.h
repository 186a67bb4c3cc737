#ifndef APL_FRAME_WAY_H
#define APL_FRAME_WAY_H
/*
 * Frames that are like one parsed before: Ethernet with at most one VLAN tag, IPv4 without options, no fragment, UDP, captured whole, to a group
 * that was found to be kept. All that is asked in one comparison of four words; the lengths are then read as wire/frame.c reads them. Whatever differs is
 * parsed from the start, so a frame has one meaning whichever way it takes (test_frame.c holds the two against each other).
 *
 *   Ethernet ... type | IPv4: 45 .. .. .. id id fragment ttl 11 sum sum  source  group | source port, group port, length
 *           └──┘       └──┘                  └──────┘     └┘                    └───┘                └────────┘
 */
#include "apl/base.h"
#include "apl/frame.h"
#include "apl/packet.h"

enum { APL_FRAME_WAYS = 8, APL_FRAME_WAY_UDP_AT = 20, APL_FRAME_WAY_PAYLOAD_AT = 28 /* behind the start of IPv4 */ };

struct apl_frame_ways {
  uint32_t ip_at;           /* 14, or 18 behind a tag; of all of them; 0: none is known */
  uint32_t outer;           /* the outermost type, in its place in the word at byte 8, 32 bits up */
  struct {
    uint64_t groups;        /* as found behind the source address; where none is known, one that belongs to another place */
    uint32_t flags;         /* of its packets: the line */
    uint32_t group_ip;
  } of[APL_FRAME_WAYS];
};

#define APL_FRAME_WAY_OUTER UINT64_C(0x0000ffff00000000)   /* at byte 8 */
#define APL_FRAME_WAY_TYPE UINT64_C(0x0000000000ffffff)    /* at the type of IPv4: type, version and header length */
#define APL_FRAME_WAY_IPV4 UINT64_C(0x0000000000450008)
#define APL_FRAME_WAY_PIECE UINT64_C(0x00000000ff00ff3f)   /* at byte 6 of IPv4: more fragments, offset; protocol */
#define APL_FRAME_WAY_UDP UINT64_C(0x0000000011000000)
#define APL_FRAME_WAY_GROUP UINT64_C(0xffff0000ffffffff)   /* at byte 16 of IPv4: group, its port */

static inline uint32_t apl_frame_way_of(const uint8_t *ip) { return (ip[19] ^ ip[23]) % APL_FRAME_WAYS; }

/* A frame of `bytes` that was captured whole: 1, and all of a packet but arrival_ns and file_offset; 0: it is to be parsed. */
static inline int apl_frame_way_take(const struct apl_frame_ways *ways, const uint8_t *frame, uint32_t bytes, struct apl_packet *packet)
{
  const uint32_t ip_at = ways->ip_at;
  if (APL_UNLIKELY(ip_at == 0 || bytes < ip_at + APL_FRAME_WAY_PAYLOAD_AT)) return 0;
  const uint8_t *ip = frame + ip_at, *udp = ip + APL_FRAME_WAY_UDP_AT;
  const uint32_t way = apl_frame_way_of(ip);
  const uint64_t groups = apl_le64(ip + 16);
  const uint64_t differs = ((apl_le64(ip - 2) ^ APL_FRAME_WAY_IPV4) & APL_FRAME_WAY_TYPE) | ((apl_le64(ip + 6) ^ APL_FRAME_WAY_UDP) & APL_FRAME_WAY_PIECE) |
                           ((groups ^ ways->of[way].groups) & APL_FRAME_WAY_GROUP) |
                           ((apl_le64(frame + 8) ^ (uint64_t)ways->outer << 32) & APL_FRAME_WAY_OUTER);
  const uint32_t total = apl_be16(ip + 2), length = apl_be16(udp + 4);
  if (APL_UNLIKELY(differs != 0 || total > bytes - ip_at || length < 8 || length + APL_FRAME_WAY_UDP_AT != total)) return 0;
  packet->data = ip + APL_FRAME_WAY_PAYLOAD_AT;
  packet->bytes = packet->wire_bytes = length - 8;
  packet->source_ip = apl_be32(ip + 12);
  packet->group_ip = ways->of[way].group_ip;
  packet->source_port = apl_be16(udp);
  packet->group_port = apl_be16(udp + 2);
  packet->flags = ways->of[way].flags;
  return 1;
}

/* Remember a frame on Ethernet that was parsed as UDP and kept, if its like can be taken so. flags: of its packet. */
static inline void apl_frame_way_learn(struct apl_frame_ways *ways, const uint8_t *bytes, const struct apl_frame *frame, uint32_t flags)
{
  enum { UNTAGGED = 14, TAGGED = 18, TAG_8021Q = 0x8100, TAG_8021AD = 0x88a8, IPV4 = 0x0800, VERSION_AND_LENGTH = 0x45 };
  const ptrdiff_t ip_at = frame->payload - bytes - APL_FRAME_WAY_PAYLOAD_AT;
  const uint16_t type = ip_at >= UNTAGGED ? apl_be16(bytes + 12) : 0;
  if (frame->ip_version != 4 || (flags & APL_PACKET_TRUNCATED)) return;
  if (!(ip_at == UNTAGGED && type == IPV4) && !(ip_at == TAGGED && (type == TAG_8021Q || type == TAG_8021AD))) return;
  if (apl_be16(bytes + ip_at - 2) != IPV4 || bytes[ip_at] != VERSION_AND_LENGTH) return;
  const uint32_t outer = apl_le32(bytes + 12) & 0xffff;
  if (ways->ip_at != (uint32_t)ip_at || ways->outer != outer)
    for (uint32_t i = 0; i < APL_FRAME_WAYS; i++) ways->of[i].groups = (uint64_t)(i + 1) << 24;
  const uint32_t way = apl_frame_way_of(bytes + ip_at);
  ways->ip_at = (uint32_t)ip_at;
  ways->outer = outer;
  ways->of[way].groups = apl_le64(bytes + ip_at + 16);
  ways->of[way].flags = flags;
  ways->of[way].group_ip = frame->destination_ip;
}

#endif
