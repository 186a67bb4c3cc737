/*
 * The port verbs against a stand-in for libibverbs (standin_ibverbs/README.md): what it does with a NIC that has raw-packet queue pairs, and with one that
 * refuses. No such NIC was ever met. Skips where libibverbs' headers are not.
 */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "apl/port.h"
#include "check.h"
#include "standin_ibverbs/standin.h"

enum { FRAME_BYTES = 14 + 20 + 8 + 8 };
#define GROUP_A UINT32_C(0x7f000001) /* of the loopback interface: nothing is to be joined */
#define GROUP_B UINT32_C(0x7f000002)
#define LOOK_NS UINT64_C(100000000)
#define US UINT64_C(1000)

static struct apl_port_config config; /* large */
static struct standin *nic;
static int (*deliver)(const uint8_t *frame, uint32_t bytes, uint64_t stamp, enum standin_kind kind);
static void (*break_pair)(void), (*unplug)(void);
static struct apl_packet packets[APL_PACKET_BATCH_MAX];

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

static int from_wire(uint32_t ip, uint64_t number, uint64_t stamp, enum standin_kind kind)
{
  uint8_t frame[FRAME_BYTES];
  make_frame(frame, ip, number);
  return deliver(frame, sizeof frame, stamp, kind);
}

static int try_open(uint32_t frame_count, struct apl_port **port)
{
  memset(&config, 0, sizeof config);
  snprintf(config.interface, sizeof config.interface, "lo");
  config.device = "mlx5_0";
  config.group_count = 2;
  config.groups[0] = (struct apl_group){.group_ip = GROUP_A, .group_port = 14310};
  config.groups[1] = (struct apl_group){.group_ip = GROUP_B, .group_port = 14310, .line_b = 1};
  config.frame_count = frame_count;
  config.huge = APL_HUGE_NEVER;
  return apl_port_open("verbs", &config, port);
}

static void set_nic(uint32_t stamps)
{
  memset(nic, 0, sizeof *nic);
  nic->stamps = stamps;
  nic->clock_mask = UINT64_MAX >> 1;
  nic->clock = 1000000;
  nic->clock_khz = 500000; /* a tick is two nanoseconds */
}

static struct apl_port *opened(uint32_t frame_count, uint32_t stamps)
{
  struct apl_port *port = NULL;
  set_nic(stamps);
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

/* The first open loads the shared objects; then the NIC of ours can be reached. */
static void load(void)
{
  char path[512];
  struct apl_port *port = NULL;
  const int rc = try_open(0, &port);
  if (rc == APL_ERR_UNSUPPORTED && strstr(apl_err_text(), "this build is without")) {
    printf("skipped: %s\n", apl_err_text());
    exit(77);
  }
  if (rc) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
  apl_port_close(port);
  snprintf(path, sizeof path, "%s/standin_ibverbs.so", getenv("APL_PORT_FOLDER") ? getenv("APL_PORT_FOLDER") : ".");
  void *object = dlopen(path, RTLD_NOW | RTLD_NOLOAD);
  CHECK(object != NULL);
  nic = dlsym(object, "standin");
  void *symbols[] = {dlsym(object, "standin_deliver"), dlsym(object, "standin_break"), dlsym(object, "standin_unplug")};
  CHECK(nic != NULL && symbols[0] != NULL && symbols[1] != NULL && symbols[2] != NULL);
  memcpy(&deliver, &symbols[0], sizeof deliver);
  memcpy(&break_pair, &symbols[1], sizeof break_pair);
  memcpy(&unplug, &symbols[2], sizeof unplug);
}

static uint64_t number_of(const struct apl_packet *packet)
{
  uint64_t number;
  CHECK_EQUAL(packet->bytes, sizeof number);
  memcpy(&number, packet->data, sizeof number);
  return number;
}

static uint32_t stamped(const struct apl_port *port)
{
  struct apl_port_info info;
  apl_port_info(port, &info);
  CHECK_EQUAL(info.zero_copy, 1);
  CHECK_EQUAL(info.queues, 1);
  return info.stamped;
}

static void test_frames_of_the_groups_come_and_all_else_stays_with_the_kernel(void)
{
  struct apl_port *port = opened(0, 0);
  CHECK_EQUAL(stamped(port), APL_STAMPED_AT_POLL);
  CHECK_EQUAL(nic->posted, 4096);
  CHECK_EQUAL(nic->rules, 2);
  CHECK_EQUAL(from_wire(GROUP_A, 1, 0, STANDIN_WHOLE), 1);
  CHECK_EQUAL(from_wire(GROUP_B, 2, 0, STANDIN_WHOLE), 1);
  CHECK_EQUAL(from_wire(0x0a0a0a0a, 3, 0, STANDIN_WHOLE), 0);
  CHECK_EQUAL(apl_port_receive(port, 5, packets, APL_PACKET_BATCH_MAX), 2);
  CHECK(number_of(&packets[0]) == 1 && packets[0].arrival_ns == 5 && packets[0].flags == 0);
  CHECK(number_of(&packets[1]) == 2 && packets[1].arrival_ns == 5 && packets[1].flags == APL_PACKET_LINE_B);
  CHECK_EQUAL(nic->to_kernel, 1);
  closed(port);
}

/* The device's clock says 1,000,000 when the port is opened: a frame 500 ticks before came a microsecond before. */
static void test_ticks_of_the_nic_become_the_hosts_time(void)
{
  const uint64_t before = apl_clock_now_ns();
  struct apl_port *port = opened(0, STANDIN_TICKS | STANDIN_WALL);
  const uint64_t after = apl_clock_now_ns();
  CHECK_EQUAL(stamped(port), APL_STAMPED_BY_NIC);
  from_wire(GROUP_A, 1, nic->clock - 500, STANDIN_WHOLE);
  from_wire(GROUP_A, 2, nic->clock + 500000, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 7, packets, APL_PACKET_BATCH_MAX), 2);
  CHECK(packets[0].arrival_ns >= before - US && packets[0].arrival_ns <= after - US);
  CHECK_EQUAL(packets[1].arrival_ns - packets[0].arrival_ns, 1001 * US);
  closed(port);
}

/* A clock of 41 bits, as it wraps between two frames. */
static void test_a_narrow_clock_that_wraps_is_followed(void)
{
  struct apl_port *port = NULL;
  set_nic(STANDIN_TICKS);
  nic->clock_mask = (UINT64_C(1) << 41) - 1;
  nic->clock = nic->clock_mask - 50;
  CHECK_EQUAL(try_open(64, &port), 0);
  from_wire(GROUP_A, 1, nic->clock, STANDIN_WHOLE);
  from_wire(GROUP_A, 2, nic->clock + 500, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 7, packets, APL_PACKET_BATCH_MAX), 2);
  CHECK_EQUAL(packets[1].arrival_ns - packets[0].arrival_ns, US);
  const uint64_t last = packets[1].arrival_ns;
  nic->clock += 1000;
  CHECK_EQUAL(apl_port_receive(port, last + LOOK_NS, packets, APL_PACKET_BATCH_MAX), 0); /* reads the clock again */
  from_wire(GROUP_A, 3, nic->clock, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 7, packets, APL_PACKET_BATCH_MAX), 1);
  CHECK(packets[0].arrival_ns >= last && packets[0].arrival_ns <= apl_clock_now_ns());
  closed(port);
}

static void test_the_nics_wall_clock_is_believed_within_a_second(void)
{
  struct apl_port *port = opened(0, STANDIN_TICKS | STANDIN_WALL | STANDIN_NO_CLOCK);
  const uint64_t now = UINT64_C(1700000000123456789);
  CHECK_EQUAL(stamped(port), APL_STAMPED_BY_NIC);
  from_wire(GROUP_A, 1, now - 500, STANDIN_WHOLE);
  from_wire(GROUP_A, 2, now + UINT64_C(37000000000), STANDIN_WHOLE); /* TAI */
  CHECK_EQUAL(apl_port_receive(port, now, packets, APL_PACKET_BATCH_MAX), 2);
  CHECK_EQUAL(packets[0].arrival_ns, now - 500);
  CHECK_EQUAL(packets[1].arrival_ns, now);
  CHECK_EQUAL(apl_port_receive(port, now + LOOK_NS, packets, APL_PACKET_BATCH_MAX), 0);
  CHECK(strstr(apl_port_note(port), "1 packets were stamped when polled: the NIC's clock") != NULL);
  closed(port);
}

static void go_round(uint32_t stamps)
{
  struct apl_port *port = opened(512, stamps);
  uint64_t sent = 0, came = 0;
  for (int turn = 0; turn < 2000; turn++) {
    const size_t max = 1 + (size_t)turn % APL_PACKET_BATCH_MAX;
    for (size_t i = 0; i < max; i++) CHECK_EQUAL(from_wire(GROUP_A, sent++, 7, STANDIN_WHOLE), 1);
    const int got = apl_port_receive(port, 1, packets, max);
    for (int i = 0; i < got; i++) CHECK_EQUAL(number_of(&packets[i]), came++);
  }
  while (came < sent) {
    CHECK_EQUAL(apl_port_receive(port, 1, packets, 1), 1);
    CHECK_EQUAL(number_of(&packets[0]), came++);
  }
  apl_port_receive(port, 1, packets, 1);
  CHECK_EQUAL(nic->posted, 512);
  CHECK_EQUAL(nic->no_buffer, 0);
  closed(port);
}

static void test_buffers_go_round_for_ever(void)
{
  go_round(0);
  go_round(STANDIN_TICKS);
}

static void test_a_full_queue_loses_frames_and_goes_on(void)
{
  struct apl_port *port = opened(64, STANDIN_TICKS);
  int taken = 0, came = 0;
  for (uint64_t i = 0; i < 100; i++) taken += from_wire(GROUP_A, i, 7, STANDIN_WHOLE) == 1;
  CHECK_EQUAL(taken, 64);
  CHECK_EQUAL(nic->no_buffer, 36); /* a NIC counts them in out_of_buffer, which sysfs shows */
  for (int turn = 0; turn < 5; turn++) came += apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
  CHECK_EQUAL(came, 64);
  CHECK_EQUAL(from_wire(GROUP_A, 601, 7, STANDIN_WHOLE), 1);
  CHECK_EQUAL(apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX), 1);
  closed(port);
}

static void count_failed(uint32_t stamps)
{
  struct apl_port *port = opened(64, stamps);
  struct apl_port_stats stats;
  for (uint64_t i = 0; i < 3000; i++) {
    CHECK_EQUAL(from_wire(GROUP_A, i, 7, i % 3 == 0 ? STANDIN_BAD : STANDIN_WHOLE), 1);
    if (i % 16 == 15) /* a batch may hold failed ones alone */
      while (nic->posted < 64) apl_port_receive(port, 1, packets, 4);
  }
  for (int turn = 0; turn < 10; turn++) apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
  apl_port_receive(port, UINT64_C(1) << 60, packets, APL_PACKET_BATCH_MAX);
  apl_port_stats(port, &stats);
  CHECK_EQUAL(stats.malformed, 1000);
  CHECK_EQUAL(stats.received, 2000);
  CHECK_EQUAL(nic->posted, 64);
  closed(port);
}

static void test_failed_completions_are_counted_and_their_buffers_come_back(void)
{
  count_failed(0);
  count_failed(STANDIN_TICKS);
}

static void test_buffers_that_are_refused_are_offered_again(void)
{
  struct apl_port *port = opened(64, 0);
  nic->refuse_after = 64 + 10; /* ten more, then none */
  for (uint64_t i = 0; i < 32; i++) from_wire(GROUP_A, i, 0, STANDIN_WHOLE);
  CHECK_EQUAL(apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX), 32);
  CHECK_EQUAL(apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX), 0);
  CHECK_EQUAL(nic->posted, 42);
  nic->refuse_after = 0;
  apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
  CHECK_EQUAL(nic->posted, 64);
  closed(port);
}

static void test_a_queue_pair_that_breaks_is_opened_anew(void)
{
  void (*const ways[])(void) = {break_pair, unplug};
  for (size_t i = 0; i < 2; i++) {
    struct apl_port *port = opened(64, STANDIN_TICKS);
    uint64_t now = UINT64_C(1) << 50;
    from_wire(GROUP_A, 1, 7, STANDIN_WHOLE);
    ways[i]();
    CHECK_EQUAL(apl_port_receive(port, now, packets, APL_PACKET_BATCH_MAX), 1);
    for (int turn = 0; turn < 4; turn++) CHECK_EQUAL(apl_port_receive(port, now += LOOK_NS, packets, APL_PACKET_BATCH_MAX), 0);
    CHECK(strstr(apl_port_note(port), "the queue pair of mlx5_0 broke and was opened anew") != NULL);
    CHECK_EQUAL(nic->posted, 64);
    CHECK_EQUAL(from_wire(GROUP_B, 2, nic->clock, STANDIN_WHOLE), 1);
    CHECK_EQUAL(apl_port_receive(port, now, packets, APL_PACKET_BATCH_MAX), 1);
    closed(port);
  }
}

static void test_a_device_that_does_not_come_back_is_asked_again(void)
{
  struct apl_port *port = opened(64, 0);
  uint64_t now = UINT64_C(1) << 50;
  break_pair();
  nic->fail = STANDIN_OPEN;
  for (int turn = 0; turn < 4; turn++) CHECK_EQUAL(apl_port_receive(port, now += LOOK_NS, packets, APL_PACKET_BATCH_MAX), 0);
  CHECK(strstr(apl_port_note(port), "cannot be opened") != NULL);
  uint8_t frame[FRAME_BYTES] = {0};
  const struct apl_frame_bytes one = {.data = frame, .bytes = sizeof frame};
  CHECK_EQUAL(apl_port_transmit(port, &one, 1), 0);
  nic->fail = 0;
  for (int turn = 0; turn < 2; turn++) apl_port_receive(port, now += LOOK_NS, packets, APL_PACKET_BATCH_MAX);
  CHECK_EQUAL(from_wire(GROUP_A, 2, 0, STANDIN_WHOLE), 1);
  CHECK_EQUAL(apl_port_receive(port, now, packets, APL_PACKET_BATCH_MAX), 1);
  closed(port);
}

static void test_frames_are_sent_and_their_buffers_come_back(void)
{
  struct apl_port *port = opened(64, 0);
  uint8_t frame[FRAME_BYTES];
  make_frame(frame, GROUP_A, 42);
  const struct apl_frame_bytes one = {.data = frame, .bytes = sizeof frame}, long_one = {.data = frame, .bytes = 50000};
  struct apl_frame_bytes many[100];
  for (int i = 0; i < 100; i++) many[i] = one;
  for (int i = 0; i < 1000; i++) CHECK_EQUAL(apl_port_transmit(port, &one, 1), 1);
  CHECK_EQUAL(apl_port_transmit(port, many, 100), 64); /* a batch */
  nic->hold_sent = 1;
  int sent = 0, got;
  while ((got = apl_port_transmit(port, many, 100)) > 0) sent += got;
  CHECK_EQUAL(sent, 256); /* the NIC has no room, which is no error */
  CHECK_EQUAL(nic->sent, 1064 + 256);
  CHECK(nic->last_sent_bytes == sizeof frame && memcmp(nic->last_sent, frame, sizeof frame) == 0);
  CHECK_EQUAL(apl_port_transmit(port, &long_one, 1), APL_ERR_ARGUMENT);
  closed(port);
}

static void test_each_refusal_is_told_and_leaves_nothing_open(void)
{
  static const struct {
    enum standin_step step;
    int rc;
    const char *said;
  } STEPS[] = {
    {STANDIN_NO_DEVICE, APL_ERR_NOT_FOUND, "verbs: this host has no RDMA device"}, {STANDIN_OPEN, APL_ERR_SYSTEM, "mlx5_0 cannot be opened"},
    {STANDIN_INFINIBAND, APL_ERR_UNSUPPORTED, "port 1 of mlx5_0 is InfiniBand"}, {STANDIN_DOMAIN, APL_ERR_SYSTEM, "no protection domain"},
    {STANDIN_QUEUE, APL_ERR_SYSTEM, "no completion queue"}, {STANDIN_NO_RAW, APL_ERR_UNSUPPORTED, "mlx5_0 has no raw-packet queue pairs"},
    {STANDIN_NOT_PERMITTED, APL_ERR_SYSTEM, "needs the capability CAP_NET_RAW"}, {STANDIN_REGION, APL_ERR_SYSTEM, "cannot be registered"},
    {STANDIN_STATE, APL_ERR_SYSTEM, "does not go to state"}, {STANDIN_NO_RULES, APL_ERR_UNSUPPORTED, "has no flow rules"},
    {STANDIN_RULE, APL_ERR_SYSTEM, "no rule for group 1 of 2"}};
  for (size_t i = 0; i < sizeof STEPS / sizeof STEPS[0]; i++) {
    struct apl_port *port;
    set_nic(i % 2 ? STANDIN_TICKS : 0);
    nic->fail = STEPS[i].step;
    CHECK_EQUAL(try_open(512, &port), STEPS[i].rc);
    if (!strstr(apl_err_text(), STEPS[i].said)) fprintf(stderr, "%s\n", apl_err_text());
    CHECK(strstr(apl_err_text(), STEPS[i].said) != NULL);
    CHECK(port == NULL && nic->opened == 0 && nic->mistakes == 0);
  }
  struct apl_port *port;
  set_nic(0);
  nic->refuse_after = 100;
  CHECK_EQUAL(try_open(512, &port), APL_ERR_SYSTEM);
  CHECK(strstr(apl_err_text(), "the NIC takes 100 of 512 buffers") != NULL && nic->opened == 0);
}

static void refused_device(const char *device, const char *interface, int rc, const char *said)
{
  struct apl_port *port;
  config.device = device;
  snprintf(config.interface, sizeof config.interface, "%s", interface);
  CHECK_EQUAL(apl_port_open("verbs", &config, &port), rc);
  if (!strstr(apl_err_text(), said)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(strstr(apl_err_text(), said) != NULL);
}

static void test_a_bad_configuration_is_refused(void)
{
  struct apl_port *port;
  set_nic(0);
  CHECK_EQUAL(try_open(100, &port), APL_ERR_ARGUMENT);
  config.frame_count = 0;
  config.tcp = 1;
  CHECK_EQUAL(apl_port_open("verbs", &config, &port), APL_ERR_UNSUPPORTED);
  config.tcp = 0;
  const int rc = apl_port_check("verbs", &config);
  CHECK(rc == 0 || strstr(apl_err_text(), "CAP_NET_RAW") != NULL);
  refused_device("mlx5_0:2", "lo", APL_ERR_NOT_FOUND, "mlx5_0 has no port 2");
  refused_device("mlx5_9", "lo", APL_ERR_NOT_FOUND, "no RDMA device is called mlx5_9; there are: other_0, mlx5_0");
  refused_device("mlx5_0:x", "lo", APL_ERR_ARGUMENT, "\"mlx5_0:x\" is no RDMA device");
  refused_device("../mlx5_0", "lo", APL_ERR_ARGUMENT, "is no RDMA device");
  refused_device("", "lo", APL_ERR_NOT_FOUND, "interface lo carries no RDMA device");
  refused_device("", "", APL_ERR_ARGUMENT, "neither a device (as mlx5_0) nor its interface");
  refused_device("mlx5_0", "nosuch0", APL_ERR_NOT_FOUND, "no interface is called nosuch0");
  CHECK_EQUAL(nic->opened, 0);
}

static void test_huge_pages_that_are_demanded_are_used_or_the_refusal_said(void)
{
  struct apl_port *port;
  struct apl_port_info info;
  CHECK_EQUAL(try_open(64, &port), 0);
  apl_port_close(port);
  config.huge = APL_HUGE_ALWAYS;
  const int rc = apl_port_open("verbs", &config, &port);
  if (rc) {
    CHECK(strstr(apl_err_text(), "MiB of huge pages are needed") != NULL);
    CHECK_EQUAL(nic->opened, 0);
    return;
  }
  apl_port_info(port, &info);
  CHECK_EQUAL(info.huge, 1);
  closed(port);
}

int main(void)
{
  RUN(load);
  RUN(test_frames_of_the_groups_come_and_all_else_stays_with_the_kernel);
  RUN(test_ticks_of_the_nic_become_the_hosts_time);
  RUN(test_a_narrow_clock_that_wraps_is_followed);
  RUN(test_the_nics_wall_clock_is_believed_within_a_second);
  RUN(test_buffers_go_round_for_ever);
  RUN(test_a_full_queue_loses_frames_and_goes_on);
  RUN(test_failed_completions_are_counted_and_their_buffers_come_back);
  RUN(test_buffers_that_are_refused_are_offered_again);
  RUN(test_a_queue_pair_that_breaks_is_opened_anew);
  RUN(test_a_device_that_does_not_come_back_is_asked_again);
  RUN(test_frames_are_sent_and_their_buffers_come_back);
  RUN(test_each_refusal_is_told_and_leaves_nothing_open);
  RUN(test_a_bad_configuration_is_refused);
  RUN(test_huge_pages_that_are_demanded_are_used_or_the_refusal_said);
  return 0;
}
