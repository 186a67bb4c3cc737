/*
 * The port "udp": multicast through the kernel. Each group has a socket of its own, bound to group:port, so that a foreign group on
 * the same port number does not leak in (the kernel delivers by port to a socket bound to any address). One recvmmsg per socket takes a batch
 * with the kernel's receive time and its count of drops. With more than a few sockets one poll first tells which have something.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "apl/base.h"
#include "groups.h"
#include "interface.h"

enum {
  SOCKETS_WITHOUT_POLL = 2,          /* an empty recvmmsg costs as much as a poll */
  BUFFER_BYTES = 65536 + APL_LINE_PAIR, /* any datagram; the odd stride spreads the buffers' first lines over the cache's sets */
  CONTROL_BYTES = CMSG_SPACE(sizeof(struct timespec)) + CMSG_SPACE(sizeof(uint32_t)),
};

struct udp_socket {
  struct apl_group group;
  uint32_t dropped; /* as the kernel last counted, modulo 2^32 */
};

struct udp {
  struct apl_port port;
  uint32_t count;
  uint32_t first; /* socket to begin with, so that none starves the others */
  struct pollfd polls[APL_GROUPS_MAX];
  struct udp_socket sockets[APL_GROUPS_MAX];
  uint8_t *buffers;
  struct mmsghdr headers[APL_PACKET_BATCH_MAX];
  struct iovec pieces[APL_PACKET_BATCH_MAX];
  struct sockaddr_in sources[APL_PACKET_BATCH_MAX];
  APL_ALIGNED(8) uint8_t controls[APL_PACKET_BATCH_MAX][CONTROL_BYTES];
};

static int set_option(int fd, int level, int option, int value) { return setsockopt(fd, level, option, &value, sizeof value); }

static int bind_group(int fd, const struct apl_group *group, const char *text)
{
  const struct sockaddr_in address = {
    .sin_family = AF_INET, .sin_port = htons(group->group_port), .sin_addr.s_addr = htonl(group->group_ip)};
  /* Several programs may listen to a multicast group; a plain address has one owner. */
  if (apl_is_multicast(group->group_ip) && set_option(fd, SOL_SOCKET, SO_REUSEADDR, 1))
    return apl_err_errno(APL_ERR_SYSTEM, "udp: %s: address reuse", text);
  if (bind(fd, (const struct sockaddr *)&address, sizeof address) == 0) return 0;
  if (errno == EADDRINUSE)
    return apl_err_set(APL_ERR_BUSY, "udp: port %u is in use by another program, so %s cannot be listened to (ss -lunp shows it)",
                       group->group_port, text);
  return apl_err_errno(APL_ERR_SYSTEM, "udp: %s cannot be listened to", text);
}

static int join_group(int fd, const struct apl_group *group, unsigned index, const char *interface, const char *text)
{
  if (!apl_is_multicast(group->group_ip)) return 0;
  const struct ip_mreqn request = {.imr_multiaddr.s_addr = htonl(group->group_ip), .imr_ifindex = (int)index};
  /* Only what this socket joined on this interface, not what any program of the host joined. */
  if (set_option(fd, IPPROTO_IP, IP_MULTICAST_ALL, 0))
    return apl_err_errno(APL_ERR_SYSTEM, "udp: %s: own memberships only", text);
  if (setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof request) == 0) return 0;
  if (errno == ENODEV && index == 0)
    return apl_err_set(APL_ERR_NOT_FOUND, "udp: no route tells the interface of group %s; name the interface", text);
  return apl_err_errno(APL_ERR_SYSTEM, "udp: group %s cannot be joined on interface %s", text, index ? interface : "(any)");
}

/* Ask for a receive buffer and keep the least that any socket got. The kernel doubles what is set and tells the double. */
static int set_buffer(struct udp *u, int fd, uint32_t bytes)
{
  int given = 0;
  socklen_t length = sizeof given;
  const int asked = bytes > INT32_MAX ? INT32_MAX : (int)bytes;
  if (asked && set_option(fd, SOL_SOCKET, SO_RCVBUFFORCE, asked) && set_option(fd, SOL_SOCKET, SO_RCVBUF, asked))
    return apl_err_errno(APL_ERR_SYSTEM, "udp: a receive buffer of %u bytes", bytes);
  if (getsockopt(fd, SOL_SOCKET, SO_RCVBUF, &given, &length)) return apl_err_errno(APL_ERR_SYSTEM, "udp: receive buffer");
  const uint64_t got = (uint64_t)given / 2;
  uint64_t *least = &u->port.stats.receive_bytes;
  if (*least == 0 || got < *least) *least = got;
  if (got < bytes)
    snprintf(u->port.note, sizeof u->port.note,
             "the kernel gave a receive buffer of %llu bytes of the %u asked for; raise net.core.rmem_max",
             (unsigned long long)got, bytes);
  return 0;
}

static int open_socket(struct udp *u, uint32_t i, const struct apl_port_config *config, unsigned index)
{
  const struct apl_group *group = &config->groups[i];
  char interface[APL_INTERFACE_BYTES + 1] = "", text[APL_ADDRESS_TEXT_BYTES];
  memcpy(interface, config->interface, APL_INTERFACE_BYTES);
  apl_address_text(group->group_ip, group->group_port, text);
  const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return apl_err_errno(APL_ERR_SYSTEM, "udp: no socket");
  u->polls[i] = (struct pollfd){.fd = fd, .events = POLLIN};
  u->count = i + 1;
  u->sockets[i].group = *group;
  int rc = set_buffer(u, fd, config->receive_bytes);
  if (!rc) rc = bind_group(fd, group, text);
  if (!rc) rc = join_group(fd, group, index, interface, text);
  if (!rc && (set_option(fd, SOL_SOCKET, SO_TIMESTAMPNS, 1) || set_option(fd, SOL_SOCKET, SO_RXQ_OVFL, 1)))
    rc = apl_err_errno(APL_ERR_SYSTEM, "udp: %s: receive times and drops", text);
  return rc;
}

/* What the kernel overwrites in a message header, back to what recvmmsg needs. */
static void reset_header(struct udp *u, uint32_t i)
{
  u->headers[i].msg_hdr.msg_namelen = sizeof u->sources[i];
  u->headers[i].msg_hdr.msg_controllen = sizeof u->controls[i];
  u->headers[i].msg_hdr.msg_flags = 0;
}

static int make_headers(struct udp *u)
{
  const size_t bytes = (size_t)BUFFER_BYTES * APL_PACKET_BATCH_MAX;
  void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (memory == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "udp: no memory for buffers");
  u->buffers = memory;
  for (uint32_t i = 0; i < APL_PACKET_BATCH_MAX; i++) {
    u->pieces[i] = (struct iovec){u->buffers + (size_t)i * BUFFER_BYTES, 65536};
    struct msghdr *header = &u->headers[i].msg_hdr;
    header->msg_name = &u->sources[i];
    header->msg_iov = &u->pieces[i];
    header->msg_iovlen = 1;
    header->msg_control = u->controls[i];
    reset_header(u, i);
  }
  return 0;
}

static void udp_close(struct apl_port *port)
{
  struct udp *u = (struct udp *)port;
  for (uint32_t i = 0; i < u->count; i++) close(u->polls[i].fd);
  if (u->buffers) munmap(u->buffers, (size_t)BUFFER_BYTES * APL_PACKET_BATCH_MAX);
  free(u);
}

static int udp_open(const struct apl_port_config *config, struct apl_port **port)
{
  unsigned index;
  int rc = apl_groups_check("udp", config);
  if (!rc) rc = apl_interface_find(config->interface, &index);
  if (rc) return rc;
  struct udp *u = calloc(1, sizeof *u);
  if (!u) return apl_err_set(APL_ERR_SYSTEM, "udp: no memory");
  u->port.ops = &apl_port_udp;
  u->port.info = (struct apl_port_info){.stamped = APL_STAMPED_BY_KERNEL, .link_up = (uint32_t)apl_interface_is_up(index), .queues = 1};
  rc = make_headers(u);
  for (uint32_t i = 0; !rc && i < config->group_count; i++) rc = open_socket(u, i, config, index);
  if (rc) return udp_close(&u->port), rc;
  if (!u->port.info.link_up)
    snprintf(u->port.note, sizeof u->port.note, "interface %.16s is down: nothing will arrive until it is up", config->interface);
  *port = &u->port;
  return 0;
}

/* Receive time and drops from the control messages; the caller's time stands in for a time that the kernel did not take. */
static uint64_t read_controls(struct udp *u, struct udp_socket *from, struct msghdr *header, uint64_t now_ns)
{
  uint64_t arrival_ns = now_ns;
  for (struct cmsghdr *c = CMSG_FIRSTHDR(header); c; c = CMSG_NXTHDR(header, c)) {
    if (c->cmsg_level != SOL_SOCKET) continue;
    if (c->cmsg_type == SCM_TIMESTAMPNS) {
      struct timespec t;
      memcpy(&t, CMSG_DATA(c), sizeof t);
      arrival_ns = (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
    } else if (c->cmsg_type == SO_RXQ_OVFL) {
      uint32_t dropped;
      memcpy(&dropped, CMSG_DATA(c), sizeof dropped);
      u->port.stats.dropped_kernel += (uint32_t)(dropped - from->dropped);
      from->dropped = dropped;
    }
  }
  return arrival_ns;
}

static void fill(struct udp *u, struct udp_socket *from, uint32_t i, uint64_t now_ns, struct apl_packet *packet)
{
  struct mmsghdr *message = &u->headers[i];
  *packet = (struct apl_packet){
    .data = u->pieces[i].iov_base,
    .bytes = message->msg_len,
    .wire_bytes = message->msg_len,
    .arrival_ns = read_controls(u, from, &message->msg_hdr, now_ns),
    .source_ip = ntohl(u->sources[i].sin_addr.s_addr),
    .source_port = ntohs(u->sources[i].sin_port),
    .group_ip = from->group.group_ip,
    .group_port = from->group.group_port,
    .flags = from->group.line_b ? APL_PACKET_LINE_B : 0,
  };
  u->port.stats.received++;
  u->port.stats.frames++;
  u->port.stats.bytes += packet->bytes;
  reset_header(u, i);
}

/* As many as one socket has, into packets[done..max). */
static int receive_from(struct udp *u, uint32_t socket, uint64_t now_ns, struct apl_packet *packets, uint32_t done, uint32_t max)
{
  const int got = recvmmsg(u->polls[socket].fd, u->headers + done, max - done, MSG_DONTWAIT, NULL);
  if (got < 0) {
    if (errno == EAGAIN || errno == EINTR) return 0;
    return apl_err_errno(APL_ERR_SYSTEM, "udp: receiving");
  }
  for (uint32_t i = done; i < done + (uint32_t)got; i++) fill(u, &u->sockets[socket], i, now_ns, &packets[i]);
  return got;
}

/* Sockets are read one after another: put a batch into the order in which it arrived. Runs are sorted already, so few packets move. */
static void sort_by_arrival(struct apl_packet *packets, uint32_t count)
{
  for (uint32_t i = 1; i < count; i++) {
    const struct apl_packet packet = packets[i];
    uint32_t at = i;
    for (; at > 0 && packets[at - 1].arrival_ns > packet.arrival_ns; at--) packets[at] = packets[at - 1];
    packets[at] = packet;
  }
}

static int udp_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct udp *u = (struct udp *)port;
  const int polled = u->count > SOCKETS_WITHOUT_POLL;
  if (polled && poll(u->polls, u->count, 0) <= 0) return 0;
  uint32_t done = 0, sources = 0;
  for (uint32_t turn = 0; turn < u->count && done < max; turn++) {
    const uint32_t socket = (u->first + turn) % u->count;
    if (polled && !u->polls[socket].revents) continue;
    const int got = receive_from(u, socket, now_ns, packets, done, (uint32_t)max);
    if (got < 0 && done == 0) return got;
    if (got < 0) break;
    done += (uint32_t)got;
    sources += got > 0;
  }
  if (sources > 1) sort_by_arrival(packets, done);
  u->first = (u->first + 1) % u->count;
  return (int)done;
}

const struct apl_port_ops apl_port_udp = {.kind = "udp", .open = udp_open, .receive = udp_receive, .close = udp_close};
