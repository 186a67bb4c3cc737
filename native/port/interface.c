/* Interfaces by name; see interface.h. */
#include "interface.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apl/err.h"

static int none_of_that_name(const char *name)
{
  char known[256] = "none";
  size_t used = 0;
  struct if_nameindex *all = if_nameindex();
  for (const struct if_nameindex *one = all; one && one->if_index; one++) {
    const int n = snprintf(known + used, sizeof known - used, "%s%s", used ? ", " : "", one->if_name);
    if (n > 0 && used + (size_t)n < sizeof known) used += (size_t)n;
  }
  if (all) if_freenameindex(all);
  return apl_err_set(APL_ERR_NOT_FOUND, "no interface is called %s; there are: %s", name, known);
}

int apl_interface_find(const char name[APL_INTERFACE_BYTES], unsigned *index)
{
  char text[APL_INTERFACE_BYTES + 1] = "";
  char known[IF_NAMESIZE];
  memcpy(text, name, APL_INTERFACE_BYTES);
  *index = 0;
  if (text[0] == '\0') return 0;
  *index = if_nametoindex(text);
  if (*index) return 0;
  char *end;
  const unsigned long number = strtoul(text, &end, 10);
  if (*end != '\0' || number == 0 || number > UINT32_MAX || !if_indextoname((unsigned)number, known)) return none_of_that_name(text);
  *index = (unsigned)number;
  return 0;
}

int apl_interface_is_up(unsigned index)
{
  char name[IF_NAMESIZE];
  struct ifaddrs *all;
  if (!index || !if_indextoname(index, name) || getifaddrs(&all)) return 1;
  int up = 1;
  for (const struct ifaddrs *one = all; one; one = one->ifa_next)
    if (strcmp(one->ifa_name, name) == 0) up = (one->ifa_flags & IFF_UP) != 0;
  freeifaddrs(all);
  return up;
}

const char *apl_address_text(uint32_t ip, uint16_t port, char text[APL_ADDRESS_TEXT_BYTES])
{
  snprintf(text, APL_ADDRESS_TEXT_BYTES, "%u.%u.%u.%u:%u", ip >> 24, (ip >> 16) & 255, (ip >> 8) & 255, ip & 255, port);
  return text;
}
