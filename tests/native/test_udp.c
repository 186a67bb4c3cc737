/* The port "udp" and the sender, on loopback: groups apart, times, drops, refusals. Skips with a sentence where the host has no multicast on lo. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "apl/multicast_sender.h"
#include "apl/port.h"
#include "check.h"

enum { SKIP = 77 }; /* what meson takes for a skipped test */
enum { GROUP_A = 0xefc10001, GROUP_B = 0xefc10002, GROUP_C = 0xefc10003 };

static struct apl_packet packets[APL_PACKET_BATCH_MAX];
static uint16_t base; /* port numbers of this process, so that two runs at once do not meet */

static struct apl_port *open_groups(uint32_t count, const struct apl_group *groups, uint32_t receive_bytes)
{
  struct apl_port_config config = {.interface = "lo", .group_count = count, .receive_bytes = receive_bytes};
  memcpy(config.groups, groups, count * sizeof *groups);
  struct apl_port *port = NULL;
  const int rc = apl_port_open("udp", &config, &port);
  if (rc) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
  return port;
}

static struct apl_multicast_sender *open_sender(uint32_t batch)
{
  const struct apl_multicast_sender_config config = {.interface = "lo", .ttl = 0, .loop = 1, .batch = batch};
  struct apl_multicast_sender *sender = NULL;
  CHECK_EQUAL(apl_multicast_sender_open(&config, &sender), 0);
  return sender;
}

static int send_text(struct apl_multicast_sender *sender, uint32_t group, uint16_t port, const char *text)
{
  return apl_multicast_sender_send(sender, group, port, (const uint8_t *)text, (uint32_t)strlen(text));
}

/* The next packet within two seconds, else NULL. Loopback is quick; the time only bounds a failure. */
static const struct apl_packet *receive_one(struct apl_port *port)
{
  for (int i = 0; i < 20000; i++) {
    const int got = apl_port_receive(port, apl_clock_now_ns(), packets, 1);
    CHECK(got >= 0);
    if (got == 1) return &packets[0];
    usleep(100);
  }
  return NULL;
}

static void check_packet(const struct apl_packet *packet, const char *text, uint32_t group, uint16_t port, uint32_t flags)
{
  CHECK(packet != NULL);
  CHECK_EQUAL(packet->bytes, strlen(text));
  CHECK(memcmp(packet->data, text, packet->bytes) == 0);
  CHECK_EQUAL(packet->group_ip, group);
  CHECK_EQUAL(packet->group_port, port);
  CHECK(packet->source_ip != 0 && packet->source_port != 0); /* which address of the host, the kernel chooses */
  CHECK_EQUAL(packet->flags, flags);
}

/* Two groups on one port number, a third that nobody here listed but another port of this process joined. */
static void groups_on_one_port_stay_apart(void)
{
  const struct apl_group listed[] = {{GROUP_A, base, 0}, {GROUP_B, base, 1}};
  const struct apl_group foreign[] = {{GROUP_C, base, 0}};
  struct apl_port *port = open_groups(2, listed, 0);
  struct apl_port *other = open_groups(1, foreign, 0);
  struct apl_multicast_sender *sender = open_sender(0);
  CHECK_EQUAL(send_text(sender, GROUP_C, base, "foreign"), 0);
  CHECK_EQUAL(send_text(sender, GROUP_A, base, "on A"), 0);
  CHECK_EQUAL(apl_multicast_sender_flush(sender), 0);
  check_packet(receive_one(port), "on A", GROUP_A, base, 0);
  CHECK_EQUAL(send_text(sender, GROUP_B, base, "on B"), 0);
  CHECK_EQUAL(apl_multicast_sender_flush(sender), 0);
  check_packet(receive_one(port), "on B", GROUP_B, base, APL_PACKET_LINE_B);
  CHECK_EQUAL(apl_port_receive(port, 0, packets, 1), 0);
  check_packet(receive_one(other), "foreign", GROUP_C, base, 0);
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  CHECK_EQUAL(stats.received, 2);
  CHECK_EQUAL(stats.bytes, 8);
  CHECK(stats.receive_bytes > 0);
  CHECK(strcmp(apl_port_kind(port), "udp") == 0 && strcmp(apl_port_note(port), "") == 0);
  apl_multicast_sender_close(sender);
  apl_port_close(other);
  apl_port_close(port);
}

/* More groups than are read without a poll first; every datagram comes once, from its group, in order within it. */
static void many_groups(void)
{
  enum { GROUPS = 8, EACH = 50 };
  struct apl_group groups[GROUPS];
  for (uint32_t i = 0; i < GROUPS; i++) groups[i] = (struct apl_group){GROUP_A + i, (uint16_t)(base + i % 3), i % 2};
  struct apl_port *port = open_groups(GROUPS, groups, 0);
  struct apl_multicast_sender *sender = open_sender(0);
  for (uint32_t n = 0; n < EACH; n++)
    for (uint32_t i = 0; i < GROUPS; i++) {
      const uint32_t body[2] = {i, n};
      CHECK_EQUAL(apl_multicast_sender_send(sender, groups[i].group_ip, groups[i].group_port, (const uint8_t *)body, 8), 0);
    }
  CHECK_EQUAL(apl_multicast_sender_flush(sender), 0);
  uint32_t next[GROUPS] = {0}, all = 0;
  for (int turn = 0; turn < 20000 && all < GROUPS * EACH; turn++) {
    const int got = apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
    CHECK(got >= 0);
    for (int p = 0; p < got; p++, all++) {
      uint32_t body[2];
      memcpy(body, packets[p].data, 8);
      CHECK_EQUAL(packets[p].group_ip, groups[body[0]].group_ip);
      CHECK_EQUAL(packets[p].flags, body[0] % 2 ? APL_PACKET_LINE_B : 0);
      CHECK_EQUAL(body[1], next[body[0]]++);
    }
    if (got == 0) usleep(100);
  }
  CHECK_EQUAL(all, GROUPS * EACH);
  struct apl_multicast_sender_stats stats;
  apl_multicast_sender_stats(sender, &stats);
  CHECK_EQUAL(stats.sent, GROUPS * EACH);
  CHECK_EQUAL(stats.bytes, GROUPS * EACH * 8);
  apl_multicast_sender_close(sender);
  apl_port_close(port);
}

static void kernel_times_are_plausible(void)
{
  const struct apl_group group[] = {{GROUP_A, base, 0}};
  struct apl_port *port = open_groups(1, group, 0);
  struct apl_multicast_sender *sender = open_sender(1);
  CHECK_EQUAL(send_text(sender, GROUP_A, base, "warm"), 0); /* the kernel turns its clock reading on a little after being asked */
  CHECK(receive_one(port) != NULL);
  const uint64_t before = apl_clock_now_ns();
  CHECK_EQUAL(send_text(sender, GROUP_A, base, "x"), 0);
  const uint64_t sent = apl_clock_now_ns();
  usleep(20000);
  const uint64_t later = apl_clock_now_ns();
  CHECK_EQUAL(apl_port_receive(port, later, packets, 1), 1);
  CHECK(packets[0].arrival_ns >= before && packets[0].arrival_ns <= later);
  if (packets[0].arrival_ns > sent + 15000000) printf("note: received 15 ms after sending\n");
  CHECK(packets[0].arrival_ns != later); /* the kernel's time, not ours */
  apl_multicast_sender_close(sender);
  apl_port_close(port);
}

static void drops_are_counted(void)
{
  const struct apl_group group[] = {{GROUP_A, base, 0}};
  struct apl_port *port = open_groups(1, group, 4096);
  struct apl_multicast_sender *sender = open_sender(0);
  static const uint8_t payload[1000];
  for (int i = 0; i < 500; i++) CHECK_EQUAL(apl_multicast_sender_send(sender, GROUP_A, base, payload, sizeof payload), 0);
  CHECK_EQUAL(apl_multicast_sender_flush(sender), 0);
  while (apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX) > 0) continue;
  CHECK_EQUAL(send_text(sender, GROUP_A, base, "tells the count"), 0);
  CHECK_EQUAL(apl_multicast_sender_flush(sender), 0);
  CHECK(receive_one(port) != NULL);
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  CHECK(stats.dropped_kernel > 0);
  CHECK_EQUAL(stats.received + stats.dropped_kernel, 501);
  apl_multicast_sender_close(sender);
  apl_port_close(port);
}

static void an_empty_and_the_largest_datagram(void)
{
  const struct apl_group group[] = {{GROUP_A, base, 0}};
  static uint8_t largest[APL_DATAGRAM_MAX + 1];
  struct apl_port *port = open_groups(1, group, 1 << 20);
  struct apl_multicast_sender *sender = open_sender(1);
  CHECK_EQUAL(apl_multicast_sender_send(sender, GROUP_A, base, NULL, 0), 0);
  check_packet(receive_one(port), "", GROUP_A, base, 0);
  memset(largest, 7, sizeof largest);
  CHECK_EQUAL(apl_multicast_sender_send(sender, GROUP_A, base, largest, APL_DATAGRAM_MAX), 0);
  const struct apl_packet *packet = receive_one(port);
  CHECK(packet && packet->bytes == APL_DATAGRAM_MAX && memcmp(packet->data, largest, APL_DATAGRAM_MAX) == 0);
  CHECK_EQUAL(apl_multicast_sender_send(sender, GROUP_A, base, largest, APL_DATAGRAM_MAX + 1), APL_ERR_ARGUMENT);
  apl_multicast_sender_close(sender);
  apl_port_close(port);
}

static void check_open(const struct apl_port_config *config, int code, const char *says)
{
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("udp", config, &port), code);
  if (!strstr(apl_err_text(), says)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(strstr(apl_err_text(), says) != NULL);
}

static void refusals(void)
{
  struct apl_port_config config = {.interface = "eth99", .group_count = 1};
  config.groups[0] = (struct apl_group){GROUP_A, base, 0};
  check_open(&config, APL_ERR_NOT_FOUND, "no interface is called eth99; there are: lo");
  strcpy(config.interface, "lo");
  config.groups[0].group_port = 0;
  check_open(&config, APL_ERR_ARGUMENT, "group 239.193.0.1:0 has no port");
  config.group_count = 0;
  check_open(&config, APL_ERR_ARGUMENT, "no group is listed");
  config.group_count = 2;
  config.groups[0] = config.groups[1] = (struct apl_group){GROUP_A, 7, 0};
  check_open(&config, APL_ERR_ARGUMENT, "239.193.0.1:7 is listed twice");
  const struct apl_multicast_sender_config bad = {.interface = "eth99"}, far = {.ttl = 256}, much = {.batch = 65};
  struct apl_multicast_sender *sender;
  CHECK_EQUAL(apl_multicast_sender_open(&bad, &sender), APL_ERR_NOT_FOUND);
  CHECK_EQUAL(apl_multicast_sender_open(&far, &sender), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_multicast_sender_open(&much, &sender), APL_ERR_ARGUMENT);
}

/* A plain address has one owner; a group may be shared, but not with one who took its port for himself. */
static void a_port_in_use_is_told(void)
{
  const int fd = socket(AF_INET, SOCK_DGRAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_ANY)};
  socklen_t length = sizeof address;
  CHECK_EQUAL(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
  CHECK_EQUAL(getsockname(fd, (struct sockaddr *)&address, &length), 0);
  struct apl_port_config config = {.interface = "lo", .group_count = 1};
  config.groups[0] = (struct apl_group){INADDR_LOOPBACK, ntohs(address.sin_port), 0};
  check_open(&config, APL_ERR_BUSY, "is in use by another program");
  config.groups[0].group_ip = GROUP_A;
  check_open(&config, APL_ERR_BUSY, "so 239.193.0.1:");
  close(fd);
  struct apl_port *port;
  config.groups[0].group_ip = INADDR_LOOPBACK; /* free now: a plain address can be listened on */
  CHECK_EQUAL(apl_port_open("udp", &config, &port), 0);
  struct apl_multicast_sender *sender = open_sender(1);
  CHECK_EQUAL(send_text(sender, INADDR_LOOPBACK, config.groups[0].group_port, "to a host"), 0);
  check_packet(receive_one(port), "to a host", INADDR_LOOPBACK, config.groups[0].group_port, 0);
  apl_multicast_sender_close(sender);
  apl_port_close(port);
}

static void a_smaller_buffer_is_told(void)
{
  const struct apl_group group[] = {{GROUP_A, base, 0}};
  struct apl_port *port = open_groups(1, group, UINT32_MAX); /* more than any kernel gives */
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  CHECK(stats.receive_bytes > 0 && stats.receive_bytes < UINT32_MAX);
  CHECK(strstr(apl_port_note(port), "net.core.rmem_max") != NULL);
  apl_port_close(port);
}

/* 1 if a datagram sent to a group on lo comes back. */
static int host_loops_multicast(void)
{
  struct apl_port_config config = {.interface = "lo", .group_count = 1};
  config.groups[0] = (struct apl_group){GROUP_A, base, 0};
  struct apl_port *port;
  if (apl_port_open("udp", &config, &port)) return fprintf(stderr, "%s\n", apl_err_text()), 0;
  struct apl_multicast_sender *sender = open_sender(1);
  const int works = send_text(sender, GROUP_A, base, "?") == 0 && receive_one(port);
  apl_multicast_sender_close(sender);
  apl_port_close(port);
  return works;
}

int main(void)
{
  base = (uint16_t)(20000 + getpid() % 9000 * 4);
  if (!host_loops_multicast()) {
    printf("skipped: this host does not loop multicast back on lo\n");
    return SKIP;
  }
  RUN(groups_on_one_port_stay_apart);
  RUN(many_groups);
  RUN(kernel_times_are_plausible);
  RUN(drops_are_counted);
  RUN(an_empty_and_the_largest_datagram);
  RUN(refusals);
  RUN(a_port_in_use_is_told);
  RUN(a_smaller_buffer_is_told);
  return 0;
}
