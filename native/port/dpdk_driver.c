/*
 * DPDK's side of the port "dpdk": the environment, devices, buffers; see dpdk_driver.h. Built into apl_port_dpdk.so where libdpdk is at hand.
 *
 * Interfaces: DPDK Programmer's Guide (Environment Abstraction Layer, Poll Mode Driver, Mbuf Library), API of rte_ethdev.h, release 22.11 and later.
 */
#include "dpdk_driver.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <rte_bus.h>
#include <rte_dev.h>
#include <rte_eal.h>
#include <rte_errno.h>
#include <rte_ethdev.h>
#include <rte_log.h>
#include <rte_mbuf.h>
#include <rte_mbuf_dyn.h>
#include <rte_version.h>

#include "apl/err.h"

enum {
  RECEIVE_DESCRIPTORS = 2048,
  SEND_DESCRIPTORS = 512,
  CACHE = 256,           /* buffers that a thread keeps to itself */
  BUFFERS_LEAST = 1024,
  OPEN_TRIES = 25,       /* the kernel releases the queue of a socket that was closed some milliseconds late */
  OPEN_WAIT_NS = 20 * 1000 * 1000,
  DESCRIPTORS_LOOKED_AT = 1024,
  AHEAD = 4,             /* frames whose first line is fetched before they are looked at */
};

struct apl_dpdk_device {
  uint16_t port;
  uint16_t queues;
  uint16_t first; /* queue to begin with, so that none starves the others */
  int socket;     /* of af_xdp, which its driver leaves open; -1 else */
  ino_t socket_inode;
  int stamps;     /* place of the time in a buffer, -1 without */
  uint64_t stamp_flag;
  uint32_t promiscuous; /* by us */
  struct rte_mempool *pool;
  uint32_t kept_count; /* buffers that the frames of the last receive lie in */
  struct rte_mbuf *kept[APL_PACKET_BATCH_MAX];
};

/* ---- what DPDK says ---------------------------------------------------------------------------
 * It tells reasons in its log alone. The log goes here, at level "error"; the first lines of an attempt are its reason. */

static struct {
  FILE *stream;
  pthread_mutex_t lock; /* DPDK's own threads may log too */
  size_t used;
  char text[APL_DPDK_WHY_BYTES / 2];
} said = {.lock = PTHREAD_MUTEX_INITIALIZER};

static ssize_t hear(void *cookie, const char *bytes, size_t count)
{
  (void)cookie;
  pthread_mutex_lock(&said.lock);
  for (size_t i = 0; i < count && said.used + 1 < sizeof said.text; i++) said.text[said.used++] = bytes[i] == '\n' ? ' ' : bytes[i];
  said.text[said.used] = '\0';
  pthread_mutex_unlock(&said.lock);
  return (ssize_t)count;
}

static void listen_anew(void)
{
  if (!said.stream) {
    said.stream = fopencookie(NULL, "w", (cookie_io_functions_t){.write = hear});
    if (said.stream) setvbuf(said.stream, NULL, _IOLBF, BUFSIZ);
    if (said.stream) rte_openlog_stream(said.stream);
  }
  pthread_mutex_lock(&said.lock);
  said.used = 0;
  said.text[0] = '\0';
  pthread_mutex_unlock(&said.lock);
}

/* The caller's words, and DPDK's behind them. Returns code. */
__attribute__((format(printf, 3, 4))) static int tell(char why[APL_DPDK_WHY_BYTES], int code, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  int used = vsnprintf(why, APL_DPDK_WHY_BYTES, format, arguments);
  va_end(arguments);
  if (said.stream) fflush(said.stream);
  pthread_mutex_lock(&said.lock);
  while (said.used && said.text[said.used - 1] == ' ') said.text[--said.used] = '\0';
  if (said.used && used > 0 && used < APL_DPDK_WHY_BYTES) snprintf(why + used, (size_t)(APL_DPDK_WHY_BYTES - used), " (%s)", said.text);
  pthread_mutex_unlock(&said.lock);
  return code;
}

/* ---- environment ------------------------------------------------------------------------------ */

static uint8_t owned[RTE_MAX_ETHPORTS]; /* 1: a port has the device open */

static struct {
  int state; /* 0 not started, 1 runs, -1 failed: DPDK can be started once in a process */
  uint32_t huge;
  uint32_t scans; /* a PCI bus was looked at */
} environment;

static int start_anew(const struct apl_dpdk_start *start, char why[APL_DPDK_WHY_BYTES])
{
  char memory[16], *words[24];
  int count = 0;
  snprintf(memory, sizeof memory, "%u", start->memory_mib);
#define WORD(text) words[count++] = (char *)(uintptr_t)(text) /* DPDK permutes the list, and does not write to the words */
  WORD("appliance");
  WORD("--lcores");
  WORD(start->processors);
  WORD("--file-prefix");
  WORD(start->prefix);
  WORD("-m");
  WORD(memory);
  WORD("--no-telemetry"); /* no socket that strangers may talk to */
  WORD("--log-level=4");
  WORD("--no-shconf");    /* nobody attaches to our memory: no files, no socket */
  WORD(start->huge ? "--in-memory" : "--no-huge");
  if (start->pci[0]) {
    WORD("-a");
    WORD(start->pci);
  } else WORD("--no-pci");
#undef WORD
  words[count] = NULL;
  cpu_set_t allowed;
  const int known = sched_getaffinity(0, sizeof allowed, &allowed) == 0;
  const int rc = rte_eal_init(count, words);
  if (known) sched_setaffinity(0, sizeof allowed, &allowed); /* where a thread runs is the appliance's to say */
  environment.state = rc < 0 ? -1 : 1;
  environment.huge = start->huge;
  environment.scans = start->pci[0] != '\0';
  if (rc >= 0) return rmdir(rte_eal_get_runtime_dir()), 0; /* made in any case, and empty: nothing of ours is shared by name */
  return tell(why, APL_ERR_SYSTEM, "DPDK's environment does not start: %s", rte_strerror(rte_errno));
}

static int start_driver(const struct apl_dpdk_start *start, char why[APL_DPDK_WHY_BYTES])
{
  listen_anew();
  if (environment.state == 0) return start_anew(start, why);
  if (environment.state < 0) return tell(why, APL_ERR_SYSTEM, "DPDK did not start in this process before, and can be started only once");
  if (start->pci[0] && !environment.scans)
    return tell(why, APL_ERR_UNSUPPORTED, "DPDK runs in this process for virtual devices alone; open the PCI device first, or in a process of its own");
  if (start->huge && !environment.huge)
    return tell(why, APL_ERR_UNSUPPORTED, "DPDK runs in this process without huge pages, and can be started only once");
  return 0;
}

static const char *release_name(void) { return rte_version(); }

/* ---- devices ---------------------------------------------------------------------------------- */

static void name_of(const char *device, char name[RTE_ETH_NAME_MAX_LEN])
{
  snprintf(name, RTE_ETH_NAME_MAX_LEN, "%.*s", (int)strcspn(device, ","), device);
}

static int attach(struct apl_dpdk_device *d, const char *device, char why[APL_DPDK_WHY_BYTES])
{
  char name[RTE_ETH_NAME_MAX_LEN];
  name_of(device, name);
  uint16_t port;
  int rc = rte_eth_dev_get_port_by_name(name, &port) ? rte_dev_probe(device) : 0; /* a PCI device was found when the environment started */
  if (rc) return tell(why, APL_ERR_NOT_FOUND, "no device %s: %s", device, rte_strerror(-rc));
  rc = rte_eth_dev_get_port_by_name(name, &port);
  if (rc) return tell(why, APL_ERR_NOT_FOUND, "%s is there, but is no network device", name);
  if (owned[port]) return tell(why, APL_ERR_BUSY, "%s is open already, by another port of this process", name);
  owned[port] = 1;
  d->port = port;
  return 0;
}

static void take_facts(const struct apl_dpdk_device *d, const struct rte_eth_dev_info *info, struct apl_dpdk_facts *facts)
{
  struct rte_ether_addr mac;
  uint16_t mtu = RTE_ETHER_MTU;
  memset(facts, 0, sizeof *facts);
  snprintf(facts->driver, sizeof facts->driver, "%s", info->driver_name);
  if (rte_eth_macaddr_get(d->port, &mac) == 0) memcpy(facts->mac, mac.addr_bytes, sizeof facts->mac);
  rte_eth_dev_get_mtu(d->port, &mtu);
  facts->frame_bytes_max = (uint16_t)(mtu + RTE_ETHER_HDR_LEN + RTE_VLAN_HLEN);
  facts->queues = d->queues;
  facts->hardware_stamps = d->stamps >= 0;
}

/* Ask the device for arrival times where it offers them. */
static uint64_t choose_stamps(struct apl_dpdk_device *d, const struct rte_eth_dev_info *info)
{
  uint64_t ticks;
  d->stamps = -1;
  if (!(info->rx_offload_capa & RTE_ETH_RX_OFFLOAD_TIMESTAMP)) return 0;
  if (rte_mbuf_dyn_rx_timestamp_register(&d->stamps, &d->stamp_flag)) return d->stamps = -1, 0;
  if (rte_eth_read_clock(d->port, &ticks) == -ENOTSUP) return d->stamps = -1, 0; /* ticks that nothing relates to time */
  return RTE_ETH_RX_OFFLOAD_TIMESTAMP;
}

static int make_pool(struct apl_dpdk_device *d, uint32_t buffers, char why[APL_DPDK_WHY_BYTES])
{
  static unsigned count;
  char name[RTE_MEMPOOL_NAMESIZE];
  snprintf(name, sizeof name, "apl_%u", count++);
  d->pool = rte_pktmbuf_pool_create(name, buffers, CACHE, 0, RTE_MBUF_DEFAULT_BUF_SIZE, rte_eth_dev_socket_id(d->port));
  if (d->pool) return 0;
  return tell(why, APL_ERR_SYSTEM, "no memory for %u buffers: %s", buffers, rte_strerror(rte_errno));
}

static int configure(struct apl_dpdk_device *d, const struct apl_dpdk_request *request, struct apl_dpdk_facts *facts, char why[APL_DPDK_WHY_BYTES])
{
  struct rte_eth_dev_info info;
  struct rte_eth_conf how;
  uint16_t receive = RECEIVE_DESCRIPTORS, send = SEND_DESCRIPTORS;
  memset(&how, 0, sizeof how);
  int rc = rte_eth_dev_info_get(d->port, &info);
  if (rc) return tell(why, APL_ERR_SYSTEM, "the device does not tell what it can: %s", rte_strerror(-rc));
  const uint32_t queues = request->queue_count ? request->queue_count : 1;
  if (queues > info.max_rx_queues || queues > APL_QUEUES_MAX)
    return tell(why, APL_ERR_ARGUMENT, "the device has %u receive queues, %u are asked for", info.max_rx_queues, queues);
  d->queues = (uint16_t)queues;
  how.rxmode.offloads = choose_stamps(d, &info);
  if (queues > 1) {
    how.rxmode.mq_mode = RTE_ETH_MQ_RX_RSS;
    how.rx_adv_conf.rss_conf.rss_hf = info.flow_type_rss_offloads & (RTE_ETH_RSS_IP | RTE_ETH_RSS_UDP);
    if (!how.rx_adv_conf.rss_conf.rss_hf) how.rxmode.mq_mode = RTE_ETH_MQ_RX_NONE;
  }
  rc = rte_eth_dev_configure(d->port, d->queues, 1, &how);
  if (rc) return tell(why, APL_ERR_SYSTEM, "%u queues cannot be configured: %s", queues, rte_strerror(-rc));
  rte_eth_dev_adjust_nb_rx_tx_desc(d->port, &receive, &send);
  for (uint16_t q = 0; !rc && q < d->queues; q++) rc = rte_eth_rx_queue_setup(d->port, q, receive, SOCKET_ID_ANY, NULL, d->pool);
  if (!rc) rc = rte_eth_tx_queue_setup(d->port, 0, send, SOCKET_ID_ANY, NULL);
  if (rc) return tell(why, APL_ERR_SYSTEM, "a queue cannot be set up: %s", rte_strerror(-rc));
  take_facts(d, &info, facts);
  rc = rte_eth_dev_start(d->port);
  return rc ? tell(why, APL_ERR_SYSTEM, "the device does not start: %s", rte_strerror(-rc)) : 0;
}

/* ---- the socket that af_xdp leaves -------------------------------------------------------------
 * Up to 22.11 the driver of af_xdp closes all of its socket but the descriptor (seen with libxdp 1.3.1), so that the queue stays taken until the
 * process ends. So the AF_XDP socket that comes while a device is opened is remembered, and closed behind it. */

static ino_t xdp_socket(int fd)
{
  struct stat status;
  int domain = 0;
  socklen_t bytes = sizeof domain;
  if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &bytes) || domain != AF_XDP || fstat(fd, &status)) return 0;
  return status.st_ino;
}

/* Inodes of the AF_XDP sockets of this process, by descriptor. */
static void list_xdp_sockets(ino_t inodes[DESCRIPTORS_LOOKED_AT])
{
  for (int fd = 0; fd < DESCRIPTORS_LOOKED_AT; fd++) inodes[fd] = xdp_socket(fd);
}

static void remember_socket(struct apl_dpdk_device *d, const ino_t before[DESCRIPTORS_LOOKED_AT])
{
  for (int fd = 0; fd < DESCRIPTORS_LOOKED_AT; fd++) {
    const ino_t inode = xdp_socket(fd);
    if (!inode || inode == before[fd]) continue;
    d->socket = fd;
    d->socket_inode = inode;
  }
}

static void close_socket(const struct apl_dpdk_device *d)
{
  if (d->socket >= 0 && xdp_socket(d->socket) == d->socket_inode) close(d->socket);
}

/* ---- opening and closing ----------------------------------------------------------------------- */

/* The groups' addresses, else all multicast, else everything: the first that the device can. */
static void accept_groups(struct apl_dpdk_device *d, const struct apl_dpdk_request *request, struct apl_dpdk_facts *facts)
{
  struct rte_ether_addr addresses[APL_GROUPS_MAX];
  const uint32_t count = request->group_count < APL_GROUPS_MAX ? request->group_count : APL_GROUPS_MAX;
  for (uint32_t i = 0; i < count; i++) memcpy(addresses[i].addr_bytes, request->group_macs[i], sizeof addresses[i].addr_bytes);
  if (count == 0 || rte_eth_dev_set_mc_addr_list(d->port, addresses, count) == 0) return;
  if (rte_eth_allmulticast_enable(d->port) == 0) return;
  d->promiscuous = facts->promiscuous = rte_eth_promiscuous_enable(d->port) == 0;
}

static void close_device(struct apl_dpdk_device *d)
{
  struct rte_eth_dev_info info;
  rte_pktmbuf_free_bulk(d->kept, d->kept_count);
  if (d->port != RTE_MAX_ETHPORTS && rte_eth_dev_info_get(d->port, &info) == 0) {
    if (d->promiscuous) rte_eth_promiscuous_disable(d->port); /* an interface of the kernel would stay so */
    rte_eth_dev_stop(d->port);
    rte_eth_dev_close(d->port);
    rte_dev_remove(info.device);
    owned[d->port] = 0;
    close_socket(d);
  }
  rte_mempool_free(d->pool);
  free(d);
}

static int open_once(const struct apl_dpdk_request *request, struct apl_dpdk_device **device, struct apl_dpdk_facts *facts,
                     char why[APL_DPDK_WHY_BYTES])
{
  ino_t sockets[DESCRIPTORS_LOOKED_AT];
  list_xdp_sockets(sockets);
  listen_anew();
  struct apl_dpdk_device *d = calloc(1, sizeof *d);
  if (!d) return tell(why, APL_ERR_SYSTEM, "no memory");
  d->port = RTE_MAX_ETHPORTS;
  d->stamps = d->socket = -1;
  int rc = attach(d, request->device, why);
  if (!rc) rc = make_pool(d, request->frame_count < BUFFERS_LEAST ? BUFFERS_LEAST : request->frame_count, why);
  if (!rc) rc = configure(d, request, facts, why);
  remember_socket(d, sockets);
  if (rc) return close_device(d), rc;
  accept_groups(d, request, facts);
  rte_eth_stats_reset(d->port);
  *device = d;
  return 0;
}

static int open_device(const struct apl_dpdk_request *request, struct apl_dpdk_device **device, struct apl_dpdk_facts *facts,
                       char why[APL_DPDK_WHY_BYTES])
{
  const int tries = strncmp(request->device, "net_af_xdp", strlen("net_af_xdp")) == 0 ? OPEN_TRIES : 1;
  const struct timespec wait = {.tv_nsec = OPEN_WAIT_NS};
  *device = NULL;
  int rc = open_once(request, device, facts, why);
  for (int tried = 1; rc == APL_ERR_SYSTEM && tried < tries; tried++) {
    nanosleep(&wait, NULL);
    rc = open_once(request, device, facts, why);
  }
  return rc;
}

/* ---- hot -------------------------------------------------------------------------------------- */

static void describe(const struct apl_dpdk_device *d, struct rte_mbuf *buffer, struct apl_dpdk_frame *frame)
{
  frame->data = rte_pktmbuf_mtod(buffer, const uint8_t *);
  frame->captured = buffer->data_len;
  frame->wire = buffer->pkt_len;
  frame->ticks = d->stamps >= 0 && (buffer->ol_flags & d->stamp_flag) ? *RTE_MBUF_DYNFIELD(buffer, d->stamps, const rte_mbuf_timestamp_t *) : 0;
}

static int receive_frames(struct apl_dpdk_device *d, struct apl_dpdk_frame *frames, size_t max)
{
  uint32_t count = 0;
  if (d->kept_count) rte_pktmbuf_free_bulk(d->kept, d->kept_count);
  for (uint16_t turn = 0; turn < d->queues && count < max; turn++) {
    const uint16_t queue = (uint16_t)((d->first + turn) % d->queues);
    count += rte_eth_rx_burst(d->port, queue, d->kept + count, (uint16_t)(max - count));
  }
  d->first = (uint16_t)((d->first + 1) % d->queues);
  d->kept_count = count;
  for (uint32_t i = 0; i < count; i++) {
    if (i + AHEAD < count) rte_prefetch0(rte_pktmbuf_mtod(d->kept[i + AHEAD], const void *));
    describe(d, d->kept[i], &frames[i]);
  }
  return (int)count;
}

static size_t send_frames(struct apl_dpdk_device *d, const struct apl_frame_bytes *frames, size_t count)
{
  struct rte_mbuf *buffers[APL_PACKET_BATCH_MAX];
  uint16_t ready = 0;
  if (count > APL_PACKET_BATCH_MAX) count = APL_PACKET_BATCH_MAX;
  for (; ready < count; ready++) {
    struct rte_mbuf *buffer = rte_pktmbuf_alloc(d->pool);
    char *place = buffer ? rte_pktmbuf_append(buffer, (uint16_t)frames[ready].bytes) : NULL;
    if (!place) {
      rte_pktmbuf_free(buffer);
      break;
    }
    memcpy(place, frames[ready].data, frames[ready].bytes);
    buffers[ready] = buffer;
  }
  const uint16_t sent = ready ? rte_eth_tx_burst(d->port, 0, buffers, ready) : 0;
  if (sent < ready) rte_pktmbuf_free_bulk(buffers + sent, (unsigned)(ready - sent));
  return sent;
}

/* ---- housekeeping ----------------------------------------------------------------------------- */

static void count_device(struct apl_dpdk_device *d, struct apl_dpdk_counts *counts)
{
  struct rte_eth_stats stats;
  memset(counts, 0, sizeof *counts);
  if (rte_eth_stats_get(d->port, &stats)) return;
  *counts = (struct apl_dpdk_counts){.missed = stats.imissed, .errors = stats.ierrors, .no_buffer = stats.rx_nombuf};
}

static int is_up(struct apl_dpdk_device *d)
{
  struct rte_eth_link link;
  return rte_eth_link_get_nowait(d->port, &link) == 0 && link.link_status == RTE_ETH_LINK_UP;
}

static int read_clock(struct apl_dpdk_device *d, uint64_t *ticks) { return rte_eth_read_clock(d->port, ticks); }

const struct apl_dpdk_driver apl_dpdk_driver = {
  .version = APL_DPDK_DRIVER_VERSION, .release = release_name, .start = start_driver, .open = open_device, .receive = receive_frames,
  .send = send_frames, .count = count_device, .link_up = is_up, .clock = read_clock, .close = close_device,
};
