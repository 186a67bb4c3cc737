/* Devices of the port "dpdk": from the configuration's words to DPDK's, and what stands against them on this host; see dpdk.h. */
#include "dpdk.h"

#include <ctype.h>
#include <linux/capability.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "capability.h"

#ifndef CAP_BPF
#define CAP_BPF 39 /* linux/capability.h since 5.8 */
#endif

enum { BELOW_NONE = 0, BELOW_KERNEL = 1 /* an interface of the kernel that is there before */, BELOW_MADE = 2 /* made by the device */ };

static const struct kind {
  const char *word;
  int below;
  int reports;
} KINDS[] = {
  {"af_xdp", BELOW_KERNEL, 0}, {"af_packet", BELOW_KERNEL, 0}, {"pcap", BELOW_NONE, 0}, {"ring", BELOW_NONE, 0}, {"memif", BELOW_NONE, 1},
  {"tap", BELOW_MADE, 1},      {"null", BELOW_NONE, 0},
};

static int is_word(const char *text, const char *word)
{
  const size_t bytes = strlen(word);
  return strncmp(text, word, bytes) == 0 && (text[bytes] == '\0' || text[bytes] == ',' || isdigit((unsigned char)text[bytes]));
}

static const struct kind *kind_of(const char *text)
{
  for (size_t i = 0; i < sizeof KINDS / sizeof KINDS[0]; i++)
    if (is_word(text, KINDS[i].word)) return &KINDS[i];
  return NULL;
}

/* "0000:03:00.0" or "03:00.0", to the address in full. */
static int is_pci(const char *text, char pci[32])
{
  unsigned domain = 0, bus, slot, function;
  int used = 0;
  if (sscanf(text, "%4x:%2x:%2x.%1x%n", &domain, &bus, &slot, &function, &used) != 4 || !used) {
    domain = 0;
    used = 0;
    if (sscanf(text, "%2x:%2x.%1x%n", &bus, &slot, &function, &used) != 3 || !used) return 0;
  }
  if (text[used] != '\0' && text[used] != ',') return 0;
  snprintf(pci, 32, "%04x:%02x:%02x.%x", domain, bus, slot, function);
  return 1;
}

/* The value of "iface=" among a device's arguments. */
static void find_interface(const char *device, char interface[APL_INTERFACE_BYTES])
{
  const char *at = strstr(device, ",iface=");
  interface[0] = '\0';
  if (!at) return;
  at += strlen(",iface=");
  snprintf(interface, APL_INTERFACE_BYTES, "%.*s", (int)strcspn(at, ","), at);
}

static int too_long(void) { return apl_err_set(APL_ERR_ARGUMENT, "dpdk: the device with its arguments is longer than %d bytes", APL_DEVICE_BYTES - 1); }

/* "af_xdp,force_copy=1" and interface eth1 make "net_af_xdp0,iface=eth1,force_copy=1"; each device of a process has a number of its own. */
static int from_word(const struct apl_port_config *config, const struct kind *kind, struct apl_dpdk_choice *choice)
{
  static unsigned count;
  const char *arguments = strchr(config->device, ',');
  const char *path = config->path;
  char below[APL_PATH_BYTES + 16] = "";
  if (kind->below != BELOW_NONE && !config->interface[0])
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: device %s needs an interface", config->device);
  if (kind->below != BELOW_NONE) snprintf(below, sizeof below, ",iface=%.15s", config->interface);
  if (strcmp(kind->word, "pcap") == 0 && path[0]) snprintf(below, sizeof below, ",rx_pcap=%.4090s", path);
  if (strcmp(kind->word, "pcap") == 0 && strchr(path, ','))
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: %.300s: DPDK takes no path that holds a comma", path);
  const int used = snprintf(choice->device, sizeof choice->device, "net_%s%u%s%s", kind->word, __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED),
                            below, arguments ? arguments : "");
  return used < 0 || (size_t)used >= sizeof choice->device ? too_long() : 0;
}

int apl_dpdk_choose(const struct apl_port_config *config, struct apl_dpdk_choice *choice)
{
  const char *text = config->device;
  memset(choice, 0, sizeof *choice);
  if (!text || !text[0])
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: no device is named; a PCI address, or one of af_xdp, af_packet, pcap, ring, memif, tap, null");
  if (is_pci(text, choice->pci)) {
    choice->reports = 1;
    return snprintf(choice->device, sizeof choice->device, "%s%s", choice->pci, text + strcspn(text, ",")) < (int)sizeof choice->device ? 0 : too_long();
  }
  const int plain = strncmp(text, "net_", 4) == 0;
  const struct kind *kind = kind_of(plain ? text + 4 : text);
  if (!kind)
    return apl_err_set(APL_ERR_ARGUMENT, "dpdk: \"%.100s\" is neither a PCI address nor one of af_xdp, af_packet, pcap, ring, memif, tap, null", text);
  choice->reports = kind->reports;
  int rc = 0;
  if (!plain) rc = from_word(config, kind, choice);
  else if (snprintf(choice->device, sizeof choice->device, "%s", text) >= (int)sizeof choice->device) rc = too_long();
  if (!rc && kind->below != BELOW_MADE) find_interface(choice->device, choice->interface);
  return rc;
}

static int lacks(const struct apl_dpdk_choice *choice, const char *capability)
{
  return apl_err_set(APL_ERR_SYSTEM, "dpdk: not permitted to open %.200s; the process needs the capability %s", choice->device, capability);
}

/* The kernel's driver of a PCI device, "" if none. */
static void driver_of(const char *pci, char driver[64])
{
  char path[96], target[256];
  snprintf(path, sizeof path, "/sys/bus/pci/devices/%s/driver", pci);
  const ssize_t bytes = readlink(path, target, sizeof target - 1);
  driver[0] = '\0';
  if (bytes <= 0) return;
  target[bytes] = '\0';
  const char *slash = strrchr(target, '/');
  snprintf(driver, 64, "%.63s", slash ? slash + 1 : target);
}

static int check_pci(const char *pci)
{
  static const char *const FIT[] = {"vfio-pci", "uio_pci_generic", "igb_uio", "mlx4_core", "mlx5_core", "mana", "nfp"}; /* the last keep theirs */
  char path[96], driver[64];
  snprintf(path, sizeof path, "/sys/bus/pci/devices/%s", pci);
  if (access(path, F_OK)) return apl_err_set(APL_ERR_NOT_FOUND, "dpdk: this host has no PCI device %s (lspci -D lists them)", pci);
  driver_of(pci, driver);
  for (size_t i = 0; i < sizeof FIT / sizeof FIT[0]; i++)
    if (strcmp(driver, FIT[i]) == 0) return 0;
  if (!driver[0])
    return apl_err_set(APL_ERR_NOT_FOUND, "dpdk: PCI device %s has no driver; bind it to vfio-pci (dpdk-devbind.py -b vfio-pci %s)", pci, pci);
  return apl_err_set(APL_ERR_BUSY, "dpdk: PCI device %s belongs to the kernel's driver %s; bind it to vfio-pci (dpdk-devbind.py -b vfio-pci %s)", pci,
                     driver, pci);
}

int apl_dpdk_check_host(const struct apl_dpdk_choice *choice)
{
  const char *word = choice->device + 4; /* behind "net_" */
  if (choice->pci[0]) return check_pci(choice->pci);
  const int xdp = is_word(word, "af_xdp");
  if ((xdp || is_word(word, "af_packet")) && !apl_capability_held(CAP_NET_RAW)) return lacks(choice, "CAP_NET_RAW");
  if ((xdp || is_word(word, "tap")) && !apl_capability_held(CAP_NET_ADMIN)) return lacks(choice, "CAP_NET_ADMIN");
  if (xdp && !apl_capability_held(CAP_BPF) && !apl_capability_held(CAP_SYS_ADMIN)) return lacks(choice, "CAP_BPF");
  return 0;
}

static uint64_t free_pages(unsigned kib)
{
  char path[96];
  unsigned long long pages = 0;
  snprintf(path, sizeof path, "/sys/kernel/mm/hugepages/hugepages-%ukB/free_hugepages", kib);
  FILE *file = fopen(path, "re");
  if (!file) return 0;
  if (fscanf(file, "%llu", &pages) != 1) pages = 0;
  fclose(file);
  return pages;
}

uint64_t apl_dpdk_huge_free_mib(void) { return free_pages(2048) * 2 + free_pages(1 << 20) * 1024; }
