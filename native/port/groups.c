/* Groups of live ports; see groups.h. */
#include "groups.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include "interface.h"

int apl_groups_check(const char *kind, const struct apl_port_config *config)
{
  char text[APL_ADDRESS_TEXT_BYTES];
  if (config->group_count == 0) return apl_err_set(APL_ERR_ARGUMENT, "%s: no group is listed", kind);
  if (config->group_count > APL_GROUPS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "%s: %u groups, %d at most", kind, config->group_count, APL_GROUPS_MAX);
  for (uint32_t i = 0; i < config->group_count; i++) {
    const struct apl_group *group = &config->groups[i];
    apl_address_text(group->group_ip, group->group_port, text);
    if (group->group_port == 0) return apl_err_set(APL_ERR_ARGUMENT, "%s: group %s has no port", kind, text);
    for (uint32_t j = 0; j < i; j++)
      if (config->groups[j].group_ip == group->group_ip && config->groups[j].group_port == group->group_port)
        return apl_err_set(APL_ERR_ARGUMENT, "%s: group %s is listed twice", kind, text);
  }
  return 0;
}

static int joined_already(const struct apl_port_config *config, uint32_t i)
{
  for (uint32_t j = 0; j < i; j++)
    if (config->groups[j].group_ip == config->groups[i].group_ip) return 1;
  return 0;
}

static int join_one(const char *kind, uint32_t ip, unsigned index, struct apl_memberships *memberships)
{
  const struct ip_mreqn request = {.imr_multiaddr.s_addr = htonl(ip), .imr_ifindex = (int)index};
  char text[APL_ADDRESS_TEXT_BYTES];
  apl_address_text(ip, 0, text);
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return apl_err_errno(APL_ERR_SYSTEM, "%s: no socket to join %s with", kind, text);
  memberships->fds[memberships->count++] = fd;
  if (setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof request) == 0) return 0;
  return apl_err_errno(APL_ERR_SYSTEM, "%s: group %s cannot be joined on interface %u", kind, text, index);
}

int apl_memberships_join(const char *kind, const struct apl_port_config *config, unsigned index, struct apl_memberships *memberships)
{
  memberships->count = 0;
  for (uint32_t i = 0; i < config->group_count; i++) {
    const uint32_t ip = config->groups[i].group_ip;
    if (!apl_is_multicast(ip) || joined_already(config, i)) continue;
    const int rc = join_one(kind, ip, index, memberships);
    if (rc) return apl_memberships_leave(memberships), rc;
  }
  return 0;
}

void apl_memberships_leave(struct apl_memberships *memberships)
{
  const int saved = errno;
  for (uint32_t i = 0; i < memberships->count; i++) close(memberships->fds[i]);
  memberships->count = 0;
  errno = saved;
}
