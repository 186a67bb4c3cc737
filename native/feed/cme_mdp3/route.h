#ifndef MDP3_ROUTE_H
#define MDP3_ROUTE_H
/* Where a packet belongs when no configuration says so: the exchange's numbering of ports. */
#include "apl/packet.h"
#include "walk.h"

/* The exchange's convention: destination port 14ccc is line A and 15ccc line B of channel ccc.
 * Other ports: the port is the channel. */
static inline int mdp3_is_incremental_port(uint16_t port) { return port / 1000 == 14 || port / 1000 == 15; }
static inline uint32_t mdp3_port_channel(uint16_t port)
{
  return mdp3_is_incremental_port(port) ? port % 1000 : port;
}
static inline uint32_t mdp3_port_line(const struct apl_packet *packet)
{
  if (packet->group_port / 1000 == 15) return 1;
  return packet->group_port / 1000 != 14 && (packet->flags & APL_PACKET_LINE_B);
}

/* Can this be an MDP 3.0 packet: UDP (over TCP the exchange frames it otherwise), a header, and
 * nothing or a first message of its schema. */
static inline int mdp3_looks_like_packet(const struct apl_packet *packet)
{
  if (packet->bytes < MDP3_PACKET_HEADER || (packet->flags & APL_PACKET_TCP)) return 0;
  if (packet->bytes == MDP3_PACKET_HEADER) return 1;
  if (packet->bytes < MDP3_PACKET_HEADER + MDP3_MESSAGE_HEADER) return 0;
  const uint8_t *message = packet->data + MDP3_PACKET_HEADER;
  return apl_le16(message) >= MDP3_MESSAGE_HEADER && apl_le16(message + 6) == MDP3_SCHEMA_ID;
}

#endif
