/* The interface behind a live port; see link.h. */
#include "link.h"

#include <errno.h>
#include <ifaddrs.h>
#include <linux/if_link.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "apl/err.h"

enum { COUNT_EVERY_LOOKS = 10 }; /* asking for the NIC's counters walks all interfaces */

/* What the interface dropped since it exists, 0 if nothing tells. */
static uint64_t dropped_by(const char *name)
{
  struct ifaddrs *all;
  uint64_t dropped = 0;
  if (getifaddrs(&all)) return 0;
  for (const struct ifaddrs *one = all; one; one = one->ifa_next) {
    if (!one->ifa_addr || one->ifa_addr->sa_family != AF_PACKET || !one->ifa_data || strcmp(one->ifa_name, name) != 0) continue;
    struct rtnl_link_stats stats;
    memcpy(&stats, one->ifa_data, sizeof stats);
    dropped = (uint64_t)stats.rx_dropped + stats.rx_missed_errors + stats.rx_over_errors + stats.rx_fifo_errors;
  }
  freeifaddrs(all);
  return dropped;
}

/* The index under the name, 0 if there is none; *up: administratively up, and its driver sees a carrier. */
static unsigned look_up(const struct apl_link *link, int *up)
{
  struct ifreq request;
  memset(&request, 0, sizeof request);
  memcpy(request.ifr_name, link->name, sizeof request.ifr_name - 1);
  *up = 0;
  if (ioctl(link->fd, SIOCGIFINDEX, &request)) return 0;
  const unsigned index = (unsigned)request.ifr_ifindex;
  if (ioctl(link->fd, SIOCGIFFLAGS, &request)) return 0;
  *up = (request.ifr_flags & (IFF_UP | IFF_RUNNING)) == (IFF_UP | IFF_RUNNING);
  return index;
}

int apl_link_open(const char *kind, const struct apl_port_config *config, struct apl_link *link)
{
  memset(link, 0, sizeof *link);
  link->fd = -1;
  if (!config->interface[0]) return apl_err_set(APL_ERR_ARGUMENT, "%s: no interface is named; this port needs one", kind);
  const int rc = apl_interface_find(config->interface, &link->index);
  if (rc) return rc;
  if (!if_indextoname(link->index, link->name)) return apl_err_errno(APL_ERR_NOT_FOUND, "%s: interface %u", kind, link->index);
  link->fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (link->fd < 0) return apl_err_errno(APL_ERR_SYSTEM, "%s: no socket", kind);
  link->dropped_first = dropped_by(link->name);
  look_up(link, &link->up);
  return 0;
}

static int sealed;

void apl_port_seal(void) { sealed = 1; }

int apl_link_may_bind(const struct apl_link *link)
{
  if (!sealed) return 0;
  return apl_err_set(APL_ERR_SYSTEM, "interface %s is back; this process has given up the rights to bind to it, a new one has them", link->name);
}

void apl_link_close(struct apl_link *link)
{
  if (link->fd >= 0) close(link->fd);
  link->fd = -1;
}

static void tell(const struct apl_link *link, struct apl_port *port)
{
  port->info.link_up = (uint32_t)(link->index && link->up);
  if (port->info.link_up) port->note[0] = '\0';
  else
    snprintf(port->note, sizeof port->note, "interface %s is %s: nothing will arrive until it is %s", link->name, link->index ? "down" : "gone",
             link->index ? "up" : "there again");
}

enum apl_link_news apl_link_look(struct apl_link *link, struct apl_port *port, uint64_t now_ns)
{
  if (now_ns < link->next_look_ns) return APL_LINK_SAME;
  link->next_look_ns = now_ns + APL_LINK_LOOK_NS;
  int up;
  const unsigned index = look_up(link, &up);
  if (up && now_ns >= link->next_count_ns) {
    link->next_count_ns = now_ns + COUNT_EVERY_LOOKS * APL_LINK_LOOK_NS;
    const uint64_t dropped = dropped_by(link->name);
    if (dropped < link->dropped_first) link->dropped_first = 0; /* its counters began anew */
    port->stats.dropped_nic = dropped - link->dropped_first;
  }
  if (index == link->index && up == link->up) return APL_LINK_SAME;
  const int was_up = link->index && link->up;
  link->index = index;
  link->up = up;
  port->stats.link_losses += was_up ? 1 : 0;
  tell(link, port);
  return index == 0 ? APL_LINK_LOST : up ? APL_LINK_BACK : APL_LINK_DOWN;
}
