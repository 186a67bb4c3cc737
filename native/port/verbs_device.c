/* RDMA devices and their interfaces; see verbs_device.h. */
#include "verbs_device.h"

#include <ctype.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/err.h"

#define DEVICES "/sys/class/infiniband"
enum { PATH_BYTES = 512, PORTS_MAX = 8 };

/* The first word of a file, "" if it cannot be read (an unused entry of a table refuses). */
static void read_word(const char *path, char *word, int bytes)
{
  char line[64] = "";
  FILE *file = fopen(path, "re");
  if (file && !fgets(line, sizeof line, file)) line[0] = '\0';
  if (file) fclose(file);
  snprintf(word, (size_t)bytes, "%.*s", (int)strcspn(line, " \n"), line);
}

/* The name of the first entry of a folder, "" if there is none. */
static void first_entry(const char *path, char *name, int bytes)
{
  DIR *folder = opendir(path);
  name[0] = '\0';
  for (const struct dirent *entry; folder && (entry = readdir(folder));)
    if (entry->d_name[0] != '.') snprintf(name, (size_t)bytes, "%.*s", bytes - 1, entry->d_name);
  if (folder) closedir(folder);
}

/* Of a port: the interface behind its first address; of a NIC with one port also the one of the same PCI function. */
static void interface_of(const char *device, uint32_t number, char interface[APL_INTERFACE_BYTES])
{
  char path[PATH_BYTES];
  snprintf(path, sizeof path, DEVICES "/%s/ports/%u/gid_attrs/ndevs/0", device, number);
  read_word(path, interface, APL_INTERFACE_BYTES);
  if (interface[0] || number != 1) return;
  snprintf(path, sizeof path, DEVICES "/%s/parent", device); /* soft RDMA */
  read_word(path, interface, APL_INTERFACE_BYTES);
  if (interface[0]) return;
  snprintf(path, sizeof path, DEVICES "/%s/device/net", device);
  first_entry(path, interface, APL_INTERFACE_BYTES);
}

static int device_of(struct apl_verbs_choice *choice)
{
  char known[128] = "", interface[APL_INTERFACE_BYTES];
  DIR *folder = opendir(DEVICES);
  for (const struct dirent *entry; folder && !choice->device[0] && (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    for (uint32_t number = 1; number <= PORTS_MAX && !choice->device[0]; number++) {
      interface_of(entry->d_name, number, interface);
      if (strcmp(interface, choice->interface) != 0) continue;
      snprintf(choice->device, sizeof choice->device, "%.63s", entry->d_name);
      choice->device_port = number;
    }
    const size_t used = strlen(known);
    snprintf(known + used, sizeof known - used, "%s%.40s", used ? ", " : "", entry->d_name);
  }
  if (folder) closedir(folder);
  if (choice->device[0]) return 0;
  return apl_err_set(APL_ERR_NOT_FOUND, "verbs: interface %.15s carries no RDMA device; this host has %s", choice->interface, known[0] ? known : "none");
}

/* "mlx5_0" or "mlx5_0:2". */
static int parse(const char *text, struct apl_verbs_choice *choice)
{
  const size_t bytes = strcspn(text, ":");
  char *end = NULL;
  int good = bytes > 0 && bytes < sizeof choice->device;
  for (size_t i = 0; i < bytes; i++) good = good && (isalnum((unsigned char)text[i]) || strchr("_-.", text[i])) && text[0] != '.';
  const unsigned long number = text[bytes] ? strtoul(text + bytes + 1, &end, 10) : 1;
  if (!good || number < 1 || number > 255 || (end && (*end || !isdigit((unsigned char)text[bytes + 1]))))
    return apl_err_set(APL_ERR_ARGUMENT, "verbs: \"%.100s\" is no RDMA device; its name, as mlx5_0, and behind a colon its port if it is not the first", text);
  snprintf(choice->device, sizeof choice->device, "%.*s", (int)bytes, text);
  choice->device_port = (uint32_t)number;
  return 0;
}

int apl_verbs_choose(const struct apl_port_config *config, struct apl_verbs_choice *choice)
{
  memset(choice, 0, sizeof *choice);
  snprintf(choice->interface, sizeof choice->interface, "%.15s", config->interface);
  if (!config->device || !config->device[0]) {
    if (!choice->interface[0]) return apl_err_set(APL_ERR_ARGUMENT, "verbs: neither a device (as mlx5_0) nor its interface is named");
    return device_of(choice);
  }
  const int rc = parse(config->device, choice);
  if (!rc && !choice->interface[0]) interface_of(choice->device, choice->device_port, choice->interface);
  return rc;
}

int apl_verbs_lost_open(const struct apl_verbs_choice *choice)
{
  char path[PATH_BYTES];
  snprintf(path, sizeof path, DEVICES "/%s/ports/%u/hw_counters/out_of_buffer", choice->device, choice->device_port);
  return open(path, O_RDONLY | O_CLOEXEC);
}

uint64_t apl_verbs_lost(int fd)
{
  char text[32];
  const ssize_t bytes = fd < 0 ? -1 : pread(fd, text, sizeof text - 1, 0);
  if (bytes <= 0) return 0;
  text[bytes] = '\0';
  return strtoull(text, NULL, 10);
}
