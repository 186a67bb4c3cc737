/* Datagrams out through the kernel in batches of sendmmsg; see apl/multicast_sender.h. */
#include "apl/multicast_sender.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "apl/err.h"
#include "interface.h"

struct apl_multicast_sender {
  int fd;
  uint32_t batch;
  uint32_t held;
  struct apl_multicast_sender_stats stats;
  struct mmsghdr headers[APL_SENDER_BATCH_MAX];
  struct iovec pieces[APL_SENDER_BATCH_MAX];
  struct sockaddr_in targets[APL_SENDER_BATCH_MAX];
  uint8_t payloads[APL_SENDER_BATCH_MAX][APL_DATAGRAM_MAX + 29]; /* 65536: each on its own page */
};

static int set_options(int fd, const struct apl_multicast_sender_config *config, unsigned index)
{
  const struct ip_mreqn through = {.imr_ifindex = (int)index};
  const int ttl = (int)config->ttl;
  const int loop = config->loop != 0;
  const int send_bytes = config->send_bytes > INT32_MAX ? INT32_MAX : (int)config->send_bytes;
  if (index && setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, &through, sizeof through))
    return apl_err_errno(APL_ERR_SYSTEM, "multicast sender: interface %.16s", config->interface);
  if (setsockopt(fd, IPPROTO_IP, IP_MULTICAST_TTL, &ttl, sizeof ttl) ||
      setsockopt(fd, IPPROTO_IP, IP_MULTICAST_LOOP, &loop, sizeof loop))
    return apl_err_errno(APL_ERR_SYSTEM, "multicast sender: ttl %d, loop %d", ttl, loop);
  if (send_bytes && setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &send_bytes, sizeof send_bytes) &&
      setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &send_bytes, sizeof send_bytes))
    return apl_err_errno(APL_ERR_SYSTEM, "multicast sender: a send buffer of %d bytes", send_bytes);
  return 0;
}

static void make_headers(struct apl_multicast_sender *sender)
{
  for (uint32_t i = 0; i < APL_SENDER_BATCH_MAX; i++) {
    sender->pieces[i].iov_base = sender->payloads[i];
    sender->targets[i].sin_family = AF_INET;
    struct msghdr *header = &sender->headers[i].msg_hdr;
    header->msg_name = &sender->targets[i];
    header->msg_namelen = sizeof sender->targets[i];
    header->msg_iov = &sender->pieces[i];
    header->msg_iovlen = 1;
  }
}

int apl_multicast_sender_open(const struct apl_multicast_sender_config *config, struct apl_multicast_sender **sender)
{
  unsigned index;
  if (!config || !sender) return apl_err_set(APL_ERR_ARGUMENT, "multicast sender: no configuration, or no place for the sender");
  *sender = NULL;
  if (config->ttl > 255) return apl_err_set(APL_ERR_ARGUMENT, "multicast sender: a ttl of %u; 255 at most", config->ttl);
  if (config->batch > APL_SENDER_BATCH_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "multicast sender: a batch of %u; %d at most", config->batch, APL_SENDER_BATCH_MAX);
  int rc = apl_interface_find(config->interface, &index);
  if (rc) return rc;
  struct apl_multicast_sender *s = calloc(1, sizeof *s);
  if (!s) return apl_err_set(APL_ERR_SYSTEM, "multicast sender: no memory");
  s->batch = config->batch ? config->batch : APL_SENDER_BATCH_MAX;
  make_headers(s);
  s->fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  rc = s->fd < 0 ? apl_err_errno(APL_ERR_SYSTEM, "multicast sender: no socket") : set_options(s->fd, config, index);
  if (rc) {
    if (s->fd >= 0) close(s->fd);
    free(s);
    return rc;
  }
  *sender = s;
  return 0;
}

int apl_multicast_sender_send(struct apl_multicast_sender *sender, uint32_t group_ip, uint16_t group_port, const uint8_t *bytes,
                              uint32_t count)
{
  if (count > APL_DATAGRAM_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "multicast sender: a datagram of %u bytes; %d at most", count, APL_DATAGRAM_MAX);
  const uint32_t i = sender->held++;
  if (count) memcpy(sender->payloads[i], bytes, count);
  sender->pieces[i].iov_len = count;
  sender->targets[i].sin_port = htons(group_port);
  sender->targets[i].sin_addr.s_addr = htonl(group_ip);
  return sender->held == sender->batch ? apl_multicast_sender_flush(sender) : 0;
}

static int refused(struct apl_multicast_sender *sender, uint32_t i)
{
  char text[APL_ADDRESS_TEXT_BYTES];
  const struct sockaddr_in *target = &sender->targets[i];
  sender->stats.failed++;
  apl_address_text(ntohl(target->sin_addr.s_addr), ntohs(target->sin_port), text);
  return apl_err_errno(APL_ERR_SYSTEM, "multicast sender: %zu bytes to %s", sender->pieces[i].iov_len, text);
}

int apl_multicast_sender_flush(struct apl_multicast_sender *sender)
{
  int rc = 0;
  const uint32_t held = sender->held;
  sender->held = 0;
  for (uint32_t done = 0; done < held;) {
    const int sent = sendmmsg(sender->fd, sender->headers + done, held - done, 0);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0) rc = refused(sender, done++); /* the first of the rest was refused; the others may go */
    for (int i = 0; i < sent; i++, done++) {
      sender->stats.sent++;
      sender->stats.bytes += sender->pieces[done].iov_len;
    }
  }
  return rc;
}

void apl_multicast_sender_stats(const struct apl_multicast_sender *sender, struct apl_multicast_sender_stats *stats)
{
  *stats = sender->stats;
}

void apl_multicast_sender_close(struct apl_multicast_sender *sender)
{
  if (!sender) return;
  apl_multicast_sender_flush(sender);
  close(sender->fd);
  free(sender);
}
