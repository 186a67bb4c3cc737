/* The port dpdk in C, on devices that need no network, so that sanitizers see it; tests/port/test_dpdk.py has the rest. Skips without DPDK. */
#include <string.h>

#include "apl/err.h"
#include "apl/port.h"
#include "check.h"

enum { SKIPPED = 77, FRAME_BYTES = 14 + 20 + 8 + 6 };

static struct apl_port_config config; /* large */
static uint8_t frames[APL_PACKET_BATCH_MAX][FRAME_BYTES];

/* UDP from 10.0.0.1 to the group, six bytes of which the last is the number. */
static void make_frame(uint8_t *frame, uint32_t ip, uint16_t port, uint8_t number)
{
  static const uint8_t HEAD[] = {1, 0, 0x5e, 0, 0, 1, 2, 0, 0, 0, 0, 1, 8, 0, 0x45, 0, 0, 34, 0, 0, 0, 0, 16, 17, 0, 0, 10, 0, 0, 1};
  memset(frame, 0, FRAME_BYTES);
  memcpy(frame, HEAD, sizeof HEAD);
  for (int i = 0; i < 4; i++) frame[30 + i] = (uint8_t)(ip >> (24 - 8 * i));
  frame[36] = (uint8_t)(port >> 8);
  frame[37] = (uint8_t)port;
  frame[39] = 14;
  frame[FRAME_BYTES - 1] = number;
}

static struct apl_port *opened(const char *device)
{
  struct apl_port *port;
  memset(&config, 0, sizeof config);
  config.group_count = 1;
  config.groups[0] = (struct apl_group){.group_ip = 0xef4d0101, .group_port = 14310};
  config.device = device;
  const int rc = apl_port_open("dpdk", &config, &port);
  if (rc == APL_ERR_UNSUPPORTED) {
    printf("skipped: %s\n", apl_err_text());
    exit(SKIPPED);
  }
  if (rc) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
  return port;
}

static void test_frames_go_round_a_ring(void)
{
  struct apl_port *port = opened("ring");
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_frame_bytes batch[APL_PACKET_BATCH_MAX];
  struct apl_port_stats stats;
  for (uint32_t i = 0; i < APL_PACKET_BATCH_MAX; i++) {
    make_frame(frames[i], i % 4 ? 0xef4d0101 : 0xef4d0102, 14310, (uint8_t)i);
    batch[i] = (struct apl_frame_bytes){.data = frames[i], .bytes = FRAME_BYTES};
  }
  for (uint64_t round = 1; round <= 1000; round++) {
    CHECK_EQUAL(apl_port_transmit(port, batch, APL_PACKET_BATCH_MAX), APL_PACKET_BATCH_MAX);
    CHECK_EQUAL(apl_port_receive(port, round, packets, APL_PACKET_BATCH_MAX), 48);
    CHECK(packets[0].bytes == 6 && packets[0].data[5] == 1 && packets[47].data[5] == 63 && packets[0].arrival_ns == round);
  }
  CHECK_EQUAL(apl_port_receive(port, 2000, packets, APL_PACKET_BATCH_MAX), 0);
  apl_port_stats(port, &stats);
  CHECK(stats.received == 48000 && stats.filtered == 16000 && stats.sent == 64000 && stats.frames == 64000);
  apl_port_close(port);
}

static void test_devices_come_and_go(void)
{
  for (int i = 0; i < 5; i++) {
    struct apl_port *one = opened("null"), *other = opened("ring");
    struct apl_packet packets[APL_PACKET_BATCH_MAX];
    CHECK_EQUAL(apl_port_receive(one, 1, packets, APL_PACKET_BATCH_MAX), 0);
    apl_port_close(one);
    apl_port_close(other);
  }
}

static void test_a_check_opens_nothing(void)
{
  config.device = "ring";
  CHECK_EQUAL(apl_port_check("dpdk", &config), 0);
  config.device = "rung";
  CHECK_EQUAL(apl_port_check("dpdk", &config), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_port_check("nosuch", &config), APL_ERR_NOT_FOUND);
  CHECK_EQUAL(apl_port_check("udp", &config), 0);
}

int main(void)
{
  RUN(test_frames_go_round_a_ring);
  RUN(test_devices_come_and_go);
  RUN(test_a_check_opens_nothing);
  return 0;
}
