#ifndef APL_INTAKE_H
#define APL_INTAKE_H
/*
 * From a link-layer frame to a packet handed out, for every port that receives whole frames: which are kept, how the others are counted.
 * Kept in a header: two calls a packet.
 */
#include "apl/base.h"
#include "apl/frame.h"
#include "frame_way.h"
#include "port_kinds.h"

struct apl_intake {
  struct apl_group_filter filter;
  uint32_t tcp; /* hand out TCP payloads too */
  struct apl_frame_ways ways; /* of those handed out lately */
};

/* Whether a parsed frame (verdict of apl_frame_parse) is handed out, and then the line of its group. */
static inline int apl_intake_keeps(const struct apl_intake *intake, int verdict, const struct apl_frame *frame, uint32_t *line_b)
{
  if (verdict != APL_FRAME_UDP && verdict != APL_FRAME_TCP) return 0;
  if (verdict == APL_FRAME_TCP && (!intake->tcp || frame->payload_wire_bytes == 0)) return 0;
  return apl_group_filter_match(&intake->filter, frame->destination_ip, frame->destination_port, line_b);
}

/* Count a frame that is not handed out. */
static inline void apl_intake_refuse(struct apl_port_stats *stats, int verdict)
{
  switch (verdict) {
  case APL_FRAME_UDP: case APL_FRAME_TCP: stats->filtered++; break;
  case APL_FRAME_FRAGMENT: stats->fragments++; break;
  case APL_FRAME_MALFORMED: stats->malformed++; break;
  case APL_FRAME_CUT: stats->truncated++; break;
  default: stats->not_ip++; break;
  }
}

/* Fill in all of a packet but arrival_ns and file_offset, and count it. */
static inline void apl_intake_fill(struct apl_port_stats *stats, int verdict, const struct apl_frame *frame, uint32_t line_b,
                                   struct apl_packet *packet)
{
  packet->data = frame->payload;
  packet->bytes = frame->payload_bytes;
  packet->wire_bytes = frame->payload_wire_bytes;
  packet->source_ip = frame->source_ip;
  packet->group_ip = frame->destination_ip;
  packet->source_port = frame->source_port;
  packet->group_port = frame->destination_port;
  packet->flags = line_b ? APL_PACKET_LINE_B : 0;
  if (verdict == APL_FRAME_TCP) packet->flags |= APL_PACKET_TCP;
  if (packet->bytes < packet->wire_bytes) {
    packet->flags |= APL_PACKET_TRUNCATED;
    stats->truncated++;
  }
  stats->received++;
  stats->bytes += packet->bytes;
}

/* A live port's frame: 1 and the packet, or 0 and it is counted. `wire` more than `captured`: the port cut it. */
static inline int apl_intake_take(struct apl_intake *intake, struct apl_port_stats *stats, const uint8_t *bytes, uint32_t captured,
                                  uint32_t wire, uint64_t arrival_ns, struct apl_packet *packet)
{
  struct apl_frame frame;
  uint32_t line_b = 0;
  stats->frames++;
  if (APL_LIKELY(captured == wire && apl_frame_way_take(&intake->ways, bytes, captured, packet))) {
    packet->arrival_ns = arrival_ns;
    packet->file_offset = 0;
    stats->received++;
    stats->bytes += packet->bytes;
    return 1;
  }
  const int verdict = apl_frame_parse(APL_LINK_ETHERNET, bytes, captured, wire, &frame);
  if (!apl_intake_keeps(intake, verdict, &frame, &line_b)) {
    apl_intake_refuse(stats, verdict);
    return 0;
  }
  packet->arrival_ns = arrival_ns;
  packet->file_offset = 0;
  apl_intake_fill(stats, verdict, &frame, line_b, packet);
  if (verdict == APL_FRAME_UDP) apl_frame_way_learn(&intake->ways, bytes, &frame, packet->flags);
  return 1;
}

#endif
