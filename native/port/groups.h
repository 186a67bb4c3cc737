#ifndef APL_GROUPS_H
#define APL_GROUPS_H
/* The groups of a live port: checked, and joined by sockets that receive nothing, for ports that take packets before the kernel's sockets. */
#include "port_kinds.h"

/* At least one group, each with a port, none twice. APL_ERR_ARGUMENT with a sentence that begins with the kind. */
int apl_groups_check(const char *kind, const struct apl_port_config *config);

/* Memberships: they make the switch send (IGMP) and the NIC's filter accept. */
struct apl_memberships {
  uint32_t count;
  int fds[APL_GROUPS_MAX]; /* one each: a socket takes 20 memberships by default (net.ipv4.igmp_max_memberships) */
};
/* Join every multicast group of the configuration on the interface. All or nothing. */
int apl_memberships_join(const char *kind, const struct apl_port_config *config, unsigned index, struct apl_memberships *memberships);
void apl_memberships_leave(struct apl_memberships *memberships);

#endif
