#ifndef APL_IGMP_H
#define APL_IGMP_H
/*
 * Membership in multicast groups told to switches by ourselves, for NICs that the kernel no longer has: IGMPv3 reports (RFC 3376, section 4.2) that
 * are repeated instead of answering queries. The source address is 0.0.0.0, which section 4.2.13 allows to a host that has none yet. A membership lives
 * for 260 s (section 8.4), so a report a minute may be lost three times.
 */
#include <stdint.h>
#include "apl/port.h"

#define APL_IGMP_EVERY_NS UINT64_C(60000000000)

enum { APL_IGMP_FRAME_BYTES = 14 + 24 + 8 + 8 * APL_GROUPS_MAX };
enum apl_igmp_wish { APL_IGMP_JOIN = 4 /* CHANGE_TO_EXCLUDE_MODE of nothing */, APL_IGMP_STAY = 2 /* MODE_IS_EXCLUDE */,
                     APL_IGMP_LEAVE = 3 /* CHANGE_TO_INCLUDE_MODE of nothing */ };

/* The Ethernet frame that says so for every multicast group of the configuration, each address once; its length, 0 if there is none. */
uint32_t apl_igmp_report(const struct apl_port_config *config, const uint8_t source_mac[6], enum apl_igmp_wish wish,
                         uint8_t frame[APL_IGMP_FRAME_BYTES]);
/* The Ethernet address of a group: 01:00:5e and its low 23 bits (RFC 1112, section 6.4). */
void apl_group_mac(uint32_t ip, uint8_t mac[6]);

#endif
