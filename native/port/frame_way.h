#ifndef APL_FRAME_WAY_H
#define APL_FRAME_WAY_H
/*
 * Frames that are like one parsed before: Ethernet with at most one VLAN tag, IPv4 without options, no fragment, UDP, captured whole, to a group
 * that was found to be kept. All that is asked in one comparison of two times 16 bytes; the lengths are then read as wire/frame.c reads them. Whatever
 * differs is parsed from the start, so a frame has one meaning whichever way it takes (test_frame.c holds the two against each other).
 *
 *   from 6 bytes before IPv4     outer type if tagged .. .. type | 45 .. length .. .. fragment ttl 11        bytes 0-15, "start"
 *   from its byte 8 on           ttl 11 sum sum  source address  group  source port  group's port            bytes 0-15, "route"
 *                                                                └───┘               └──────────┘
 */
#include "apl/base.h"
#include "apl/frame.h"
#include "apl/packet.h"

enum { APL_FRAME_WAYS = 8, APL_FRAME_WAY_UDP_AT = 20, APL_FRAME_WAY_PAYLOAD_AT = 28 /* behind the start of IPv4 */ };

typedef uint64_t apl_frame_words __attribute__((vector_size(16)));

struct apl_frame_ways {
  uint32_t ip_at;           /* 14, or 18 behind a tag; of all of them; 0: none is known */
  uint32_t flags[APL_FRAME_WAYS];     /* of the packets: the line */
  uint8_t start[16], start_mask[16];  /* of all of them, and what of it matters */
  uint8_t route[APL_FRAME_WAYS][16];  /* where none is known, one that belongs to another place */
};

static inline uint32_t apl_frame_way_of(const uint8_t *ip) { return (ip[19] ^ ip[23]) % APL_FRAME_WAYS; }

static inline apl_frame_words apl_frame_words_at(const uint8_t *bytes)
{
  apl_frame_words words;
  memcpy(&words, bytes, sizeof words);
  return words;
}

/* Addresses and ports lie in a packet as they do in the headers, but each in the host's order: the whole turned round, then its halves. */
_Static_assert(offsetof(struct apl_packet, group_ip) == offsetof(struct apl_packet, source_ip) + 4 &&
               offsetof(struct apl_packet, group_port) == offsetof(struct apl_packet, source_port) + 2, "two stores");
static inline void apl_frame_way_fill(struct apl_packet *packet, const uint8_t *ip)
{
  const uint64_t addresses = apl_be64(ip + 12);
  const uint32_t ports = apl_be32(ip + APL_FRAME_WAY_UDP_AT);
  const uint64_t turned = addresses << 32 | addresses >> 32;
  const uint32_t turned_ports = ports << 16 | ports >> 16;
  memcpy(&packet->source_ip, &turned, sizeof turned);
  memcpy(&packet->source_port, &turned_ports, sizeof turned_ports);
}

/* A frame of `bytes` that was captured whole: 1, and all of a packet but arrival_ns and file_offset; 0: it is to be parsed. */
static inline int apl_frame_way_take(const struct apl_frame_ways *ways, const uint8_t *frame, uint32_t bytes, struct apl_packet *packet)
{
  const apl_frame_words of_route = {0, UINT64_C(0xffff0000ffffffff)}; /* the group and its port */
  const uint32_t ip_at = ways->ip_at;
  if (APL_UNLIKELY(ip_at == 0 || bytes < ip_at + APL_FRAME_WAY_PAYLOAD_AT)) return 0;
  const uint8_t *ip = frame + ip_at;
  const uint32_t way = apl_frame_way_of(ip);
  const apl_frame_words differs = ((apl_frame_words_at(ip - 6) ^ apl_frame_words_at(ways->start)) & apl_frame_words_at(ways->start_mask)) |
                                  ((apl_frame_words_at(ip + 8) ^ apl_frame_words_at(ways->route[way])) & of_route);
  const uint32_t total = apl_be16(ip + 2), length = apl_be16(ip + APL_FRAME_WAY_UDP_AT + 4);
  if (APL_UNLIKELY((differs[0] | differs[1]) != 0 || total > bytes - ip_at || length < 8 || length + APL_FRAME_WAY_UDP_AT != total)) return 0;
  packet->data = ip + APL_FRAME_WAY_PAYLOAD_AT;
  packet->bytes = packet->wire_bytes = length - 8;
  apl_frame_way_fill(packet, ip);
  packet->flags = ways->flags[way];
  return 1;
}

/* Forget all; the next ones are like this start. */
static inline void apl_frame_way_begin(struct apl_frame_ways *ways, uint32_t ip_at, const uint8_t *start, int is_tagged)
{
  const uint8_t tag = is_tagged ? 0xff : 0;
  const uint8_t mask[16] = {tag, tag, 0, 0, 0xff, 0xff, 0xff, [12] = 0x3f /* more fragments, offset */, 0xff, [15] = 0xff};
  ways->ip_at = ip_at;
  memcpy(ways->start, start, sizeof ways->start);
  memcpy(ways->start_mask, mask, sizeof mask);
  memset(ways->route, 0, sizeof ways->route);
  for (uint32_t i = 0; i < APL_FRAME_WAYS; i++) ways->route[i][11] = (uint8_t)(i + 1);
}

/* Remember a frame on Ethernet that was parsed as UDP and kept, if its like can be taken so. flags: of its packet. */
static inline void apl_frame_way_learn(struct apl_frame_ways *ways, const uint8_t *bytes, const struct apl_frame *frame, uint32_t flags)
{
  enum { UNTAGGED = 14, TAGGED = 18, TAG_8021Q = 0x8100, TAG_8021AD = 0x88a8, IPV4 = 0x0800, VERSION_AND_LENGTH = 0x45 };
  const ptrdiff_t ip_at = frame->payload - bytes - APL_FRAME_WAY_PAYLOAD_AT;
  const uint16_t type = ip_at >= UNTAGGED ? apl_be16(bytes + 12) : 0;
  if (frame->ip_version != 4 || (flags & APL_PACKET_TRUNCATED)) return;
  if (!(ip_at == UNTAGGED && type == IPV4) && !(ip_at == TAGGED && (type == TAG_8021Q || type == TAG_8021AD))) return;
  const uint8_t *ip = bytes + ip_at, *start = ip - 6;
  if (apl_be16(ip - 2) != IPV4 || *ip != VERSION_AND_LENGTH) return;
  if (ways->ip_at != (uint32_t)ip_at || (ip_at == TAGGED && memcmp(ways->start, start, 2) != 0))
    apl_frame_way_begin(ways, (uint32_t)ip_at, start, ip_at == TAGGED);
  const uint32_t way = apl_frame_way_of(ip);
  memcpy(ways->route[way], ip + 8, sizeof ways->route[way]);
  ways->flags[way] = flags;
}

#endif
