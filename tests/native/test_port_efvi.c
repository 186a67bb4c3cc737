/* The port efvi against a stand-in for libciul (standin_ciul/README.md): what it does with a NIC, and with one that refuses. No such NIC was ever met. */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "apl/err.h"
#include "apl/port.h"
#include "check.h"
#include "standin_ciul/standin.h"

enum { FRAME_BYTES = 14 + 20 + 8 + 8 };
#define GROUP_A UINT32_C(0x7f000001) /* of the loopback interface: nothing is to be joined */
#define GROUP_B UINT32_C(0x7f000002)
#define STAMP_NS UINT64_C(1700000000123456789)

static struct apl_port_config config; /* large */
static struct standin *nic;
static int (*deliver)(const uint8_t *frame, uint32_t bytes, uint64_t stamp_ns, enum standin_kind kind);

static void make_frame(uint8_t frame[FRAME_BYTES], uint32_t ip, uint64_t number)
{
  static const uint8_t HEAD[] = {2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 8, 0, 0x45, 0, 0, 36, 0, 0, 0, 0, 16, 17, 0, 0, 10, 0, 0, 1};
  memset(frame, 0, FRAME_BYTES);
  memcpy(frame, HEAD, sizeof HEAD);
  for (int i = 0; i < 4; i++) frame[30 + i] = (uint8_t)(ip >> (24 - 8 * i));
  frame[36] = 14310 >> 8;
  frame[37] = 14310 & 255;
  frame[39] = 16;
  memcpy(frame + 42, &number, sizeof number);
}

static int from_wire(uint32_t ip, uint64_t number, enum standin_kind kind)
{
  uint8_t frame[FRAME_BYTES];
  make_frame(frame, ip, number);
  return deliver(frame, sizeof frame, STAMP_NS + number, kind);
}

static int try_open(uint32_t frame_count, struct apl_port **port)
{
  memset(&config, 0, sizeof config);
  snprintf(config.interface, sizeof config.interface, "lo");
  config.group_count = 2;
  config.groups[0] = (struct apl_group){.group_ip = GROUP_A, .group_port = 14310};
  config.groups[1] = (struct apl_group){.group_ip = GROUP_B, .group_port = 14310, .line_b = 1};
  config.frame_count = frame_count;
  return apl_port_open("efvi", &config, port);
}

static struct apl_port *opened(uint32_t frame_count)
{
  struct apl_port *port = NULL;
  memset(nic, 0, sizeof *nic);
  nic->clock_flags = STANDIN_CLOCK_SET | STANDIN_CLOCK_IN_SYNC;
  if (try_open(frame_count, &port)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(port != NULL);
  return port;
}

static void closed(struct apl_port *port)
{
  apl_port_close(port);
  CHECK_EQUAL(nic->opened, 0);
  CHECK_EQUAL(nic->mistakes, 0);
}

/* The first open loads the shared object; then its own NIC can be reached. */
static void load(void)
{
  char path[512];
  struct apl_port *port;
  snprintf(path, sizeof path, "%s/apl_port_efvi.so", getenv("APL_PORT_FOLDER") ? getenv("APL_PORT_FOLDER") : ".");
  CHECK_EQUAL(try_open(0, &port), 0);
  apl_port_close(port);
  void *object = dlopen(path, RTLD_NOW | RTLD_NOLOAD);
  CHECK(object != NULL);
  nic = dlsym(object, "standin");
  void *symbol = dlsym(object, "standin_deliver");
  CHECK(nic != NULL && symbol != NULL);
  memcpy(&deliver, &symbol, sizeof deliver);
}

static uint64_t number_of(const struct apl_packet *packet)
{
  uint64_t number;
  CHECK_EQUAL(packet->bytes, sizeof number);
  memcpy(&number, packet->data, sizeof number);
  return number;
}

static void test_frames_of_the_groups_come_with_the_nics_stamps(void)
{
  struct apl_port *port = opened(0);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port_info info;
  apl_port_info(port, &info);
  CHECK(info.stamped == APL_STAMPED_BY_NIC && info.zero_copy == 1 && nic->posted == 2047);
  CHECK_EQUAL(from_wire(GROUP_A, 1, STANDIN_WHOLE), 1);
  CHECK_EQUAL(from_wire(GROUP_B, 2, STANDIN_WHOLE), 1);
  CHECK_EQUAL(from_wire(0x0a0a0a0a, 3, STANDIN_WHOLE), 0);
  CHECK_EQUAL(apl_port_receive(port, 5, packets, APL_PACKET_BATCH_MAX), 2);
  CHECK(number_of(&packets[0]) == 1 && packets[0].arrival_ns == STAMP_NS + 1 && packets[0].flags == 0);
  CHECK(number_of(&packets[1]) == 2 && packets[1].arrival_ns == STAMP_NS + 2 && packets[1].flags == APL_PACKET_LINE_B);
  CHECK_EQUAL(nic->to_kernel, 1);
  closed(port);
}

static void test_buffers_go_round_for_ever(void)
{
  struct apl_port *port = opened(512);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  uint64_t sent = 0, came = 0;
  for (int turn = 0; turn < 2000; turn++) {
    const size_t max = 1 + (size_t)turn % APL_PACKET_BATCH_MAX;
    for (size_t i = 0; i < max; i++) CHECK_EQUAL(from_wire(GROUP_A, sent++, STANDIN_WHOLE), 1);
    const int got = apl_port_receive(port, 1, packets, max);
    for (int i = 0; i < got; i++) CHECK_EQUAL(number_of(&packets[i]), came++);
  }
  while (came < sent) {
    const int got = apl_port_receive(port, 1, packets, 1);
    CHECK_EQUAL(got, 1);
    CHECK_EQUAL(number_of(&packets[0]), came++);
  }
  apl_port_receive(port, 1, packets, 1);
  CHECK_EQUAL(nic->posted, 511);
  CHECK_EQUAL(nic->no_buffer, 0);
  closed(port);
}

static void test_too_many_frames_are_lost_and_counted(void)
{
  struct apl_port *port = opened(512);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port_stats stats;
  int taken = 0, came = 0, got;
  for (uint64_t i = 0; i < 600; i++) taken += from_wire(GROUP_A, i, STANDIN_WHOLE) == 1;
  CHECK_EQUAL(taken, 511);
  for (uint64_t turn = 0; turn < 20; turn++) { /* some batches of events hold no frame */
    got = apl_port_receive(port, turn << 40, packets, APL_PACKET_BATCH_MAX);
    CHECK(got >= 0);
    came += got;
  }
  apl_port_stats(port, &stats);
  CHECK_EQUAL(came, 511);
  CHECK_EQUAL(stats.dropped_ring, 600 - 511);
  CHECK_EQUAL(from_wire(GROUP_A, 601, STANDIN_WHOLE), 1);
  closed(port);
}

static void test_what_the_nic_discards_and_what_is_too_long_is_counted_and_its_buffers_come_back(void)
{
  struct apl_port *port = opened(512);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port_stats stats;
  for (uint64_t i = 0; i < 3000; i++) {
    CHECK_EQUAL(from_wire(GROUP_A, i, i % 3 == 0 ? STANDIN_BAD : i % 3 == 1 ? STANDIN_JUMBO : STANDIN_WHOLE), 1);
    if (i % 16 == 15)
      while (apl_port_receive(port, i << 30, packets, APL_PACKET_BATCH_MAX) > 0) {}
  }
  while (apl_port_receive(port, UINT64_C(1) << 60, packets, APL_PACKET_BATCH_MAX) > 0) {}
  apl_port_stats(port, &stats);
  CHECK(stats.malformed == 1000 && stats.truncated == 1000 && stats.received == 1000);
  CHECK_EQUAL(nic->posted, 511);
  closed(port);
}

static void test_without_a_clock_the_moment_of_the_poll_stands_in(void)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port *port = opened(512);
  nic->clock_flags = 0;
  from_wire(GROUP_A, 1, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 77, packets, APL_PACKET_BATCH_MAX), 1);
  CHECK_EQUAL(packets[0].arrival_ns, 77);
  nic->clock_flags = STANDIN_CLOCK_SET;
  from_wire(GROUP_A, 2, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 78, packets, APL_PACKET_BATCH_MAX), 1);
  CHECK_EQUAL(packets[0].arrival_ns, STAMP_NS + 2);
  apl_port_receive(port, UINT64_C(1) << 40, packets, APL_PACKET_BATCH_MAX);
  CHECK(strstr(apl_port_note(port), "not synchronised for 1 packets") != NULL);
  closed(port);
}

static void test_a_nic_that_gives_no_stamps_is_taken_without(void)
{
  struct apl_port_info info;
  struct apl_port *port = NULL;
  memset(nic, 0, sizeof *nic);
  nic->fail = STANDIN_STAMPS;
  CHECK_EQUAL(try_open(512, &port), 0);
  apl_port_info(port, &info);
  CHECK_EQUAL(info.stamped, APL_STAMPED_AT_POLL);
  closed(port);
}

static void test_frames_are_sent_and_their_buffers_come_back(void)
{
  struct apl_port *port = opened(512);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  uint8_t frame[FRAME_BYTES];
  make_frame(frame, GROUP_A, 42);
  const struct apl_frame_bytes one = {.data = frame, .bytes = sizeof frame}, long_one = {.data = frame, .bytes = 5000};
  for (int i = 0; i < 511; i++) CHECK_EQUAL(apl_port_transmit(port, &one, 1), 1);
  CHECK_EQUAL(apl_port_transmit(port, &one, 1), 0); /* the NIC has no room */
  for (int i = 0; i < 8; i++) apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
  for (int i = 0; i < 511; i++) CHECK_EQUAL(apl_port_transmit(port, &one, 1), 1);
  CHECK_EQUAL(nic->sent, 1022);
  CHECK(nic->last_sent_bytes == sizeof frame && memcmp(nic->last_sent, frame, sizeof frame) == 0);
  CHECK_EQUAL(apl_port_transmit(port, &long_one, 1), APL_ERR_ARGUMENT);
  closed(port);
}

static void test_each_refusal_is_told_and_leaves_nothing_open(void)
{
  static const struct {
    enum standin_step step;
    const char *said;
  } STEPS[] = {{STANDIN_OPEN, "sfc_char"}, {STANDIN_DOMAIN, "interface lo gives no protection domain"}, {STANDIN_INTERFACE, "no virtual interface"},
               {STANDIN_MEMORY, "cannot be registered"}, {STANDIN_FILTER, "no filter for group 1 of 2"}};
  for (size_t i = 0; i < sizeof STEPS / sizeof STEPS[0]; i++) {
    struct apl_port *port;
    memset(nic, 0, sizeof *nic);
    nic->fail = STEPS[i].step;
    CHECK_EQUAL(try_open(512, &port), APL_ERR_SYSTEM);
    CHECK(strstr(apl_err_text(), STEPS[i].said) != NULL);
    CHECK(port == NULL && nic->opened == 0);
  }
}

static void test_a_bad_configuration_is_refused(void)
{
  struct apl_port *port;
  CHECK_EQUAL(try_open(100, &port), APL_ERR_ARGUMENT);
  config.frame_count = 0;
  config.tcp = 1;
  CHECK_EQUAL(apl_port_open("efvi", &config, &port), APL_ERR_UNSUPPORTED);
  config.tcp = 0;
  CHECK_EQUAL(apl_port_check("efvi", &config), 0);
  snprintf(config.interface, sizeof config.interface, "nosuch0");
  CHECK_EQUAL(apl_port_open("efvi", &config, &port), APL_ERR_NOT_FOUND);
}

int main(void)
{
  RUN(load);
  RUN(test_frames_of_the_groups_come_with_the_nics_stamps);
  RUN(test_buffers_go_round_for_ever);
  RUN(test_too_many_frames_are_lost_and_counted);
  RUN(test_what_the_nic_discards_and_what_is_too_long_is_counted_and_its_buffers_come_back);
  RUN(test_without_a_clock_the_moment_of_the_poll_stands_in);
  RUN(test_a_nic_that_gives_no_stamps_is_taken_without);
  RUN(test_frames_are_sent_and_their_buffers_come_back);
  RUN(test_each_refusal_is_told_and_leaves_nothing_open);
  RUN(test_a_bad_configuration_is_refused);
  return 0;
}
