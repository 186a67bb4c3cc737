/* The port "capture": filter, line, TCP, pace, stamp, passes, pipes; and what it refuses. */
#include <fcntl.h>
#include <unistd.h>

#include "played.h"

static struct played played;

/* Three datagrams, one TCP segment with data and one without, ARP, a fragment and a broken frame; times 100, 300, 200, 700 ... ns. */
static struct made mixed(void)
{
  struct made m = {0}, one = {0}, two = {0}, three = {0}, tcp = {0}, ack = {0}, arp = {0}, piece = {0}, broken = {0};
  made_datagram(&one, "one"), made_datagram(&two, "two"), made_datagram(&three, "three");
  two.bytes[14 + 19]++; /* another group */
  two.bytes[14 + 20 + 3]++; /* and port */
  made_ethernet(&tcp, 0x0800), made_ipv4(&tcp, 5, 43, 0, 6), made_tcp(&tcp, 5), put(&tcp, "tcp", 3);
  made_ethernet(&ack, 0x0800), made_ipv4(&ack, 5, 40, 0, 6), made_tcp(&ack, 5), zeros(&ack, 6);
  made_ethernet(&arp, 0x0806), zeros(&arp, 46);
  made_ethernet(&piece, 0x0800), made_ipv4(&piece, 5, 31, 0x2000, 17), made_udp(&piece, 11), put(&piece, "abc", 3);
  made_ethernet(&broken, 0x0800), made_ipv4(&broken, 5, 200, 0, 17), made_udp(&broken, 11), put(&broken, "abc", 3);
  made_pcap(&m, 0xa1b23c4d, 1);
  made_record(&m, 1, 100, &one), made_record(&m, 1, 300, &two), made_record(&m, 1, 200, &three);
  made_record(&m, 1, 700, &tcp), made_record(&m, 1, 701, &ack), made_record(&m, 1, 702, &arp);
  made_record(&m, 1, 703, &piece), made_record(&m, 1, 704, &broken);
  return m;
}

static void play_mixed(const struct apl_port_config *config)
{
  const struct made m = mixed();
  play_bytes("capture", config, m.bytes, m.count, &played);
}

static void everything_is_counted(void)
{
  struct apl_port_config config = {0};
  play_mixed(&config);
  CHECK_EQUAL(played.end, APL_ERR_END);
  CHECK_EQUAL(played.count, 3);
  CHECK_EQUAL(played.stats.frames, 8);
  CHECK_EQUAL(played.stats.received, 3);
  CHECK_EQUAL(played.stats.filtered, 2);
  CHECK_EQUAL(played.stats.not_ip, 1);
  CHECK_EQUAL(played.stats.fragments, 1);
  CHECK_EQUAL(played.stats.malformed, 1);
  config.tcp = 1;
  play_mixed(&config);
  CHECK_EQUAL(played.count, 4);
  CHECK(strcmp(played.texts[3], "tcp") == 0);
  CHECK_EQUAL(played.packets[3].flags, APL_PACKET_TCP);
  CHECK_EQUAL(played.stats.filtered, 1); /* the segment without data */
}

static void groups_filter_and_tell_the_line(void)
{
  struct apl_port_config config = {.group_count = 2};
  config.groups[0] = (struct apl_group){MADE_GROUP, MADE_PORT, 0};
  config.groups[1] = (struct apl_group){MADE_GROUP + 1, MADE_PORT + 1, 1};
  play_mixed(&config);
  CHECK_EQUAL(played.count, 3);
  CHECK_EQUAL(played.packets[0].flags, 0);
  CHECK_EQUAL(played.packets[1].flags, APL_PACKET_LINE_B);
  config.groups[0].group_port++; /* right address, wrong port */
  play_mixed(&config);
  CHECK_EQUAL(played.count, 1);
  CHECK_EQUAL(played.stats.filtered, 4);
  config.groups[0] = (struct apl_group){0, MADE_PORT, 0}; /* any address */
  play_mixed(&config);
  CHECK_EQUAL(played.count, 3);
}

static void batches_of_any_size_are_the_same(void)
{
  const struct made m = mixed();
  for (size_t batch = 1; batch <= 5; batch++) {
    struct apl_port_config config = {.memory = m.bytes, .memory_bytes = m.count};
    play("capture", &config, batch, &played);
    CHECK_EQUAL(played.count, 3);
    CHECK(strcmp(played.texts[2], "three") == 0);
  }
}

static void stamp_at_hand_out(void)
{
  struct apl_port_config config = {.stamp = APL_STAMP_ARRIVAL};
  play_mixed(&config);
  for (uint32_t i = 0; i < played.count; i++) CHECK_EQUAL(played.packets[i].arrival_ns, 1);
}

/* At which time the port hands out how many, as told by the caller's clock alone. */
static int receive_at(struct apl_port *port, uint64_t now, struct apl_packet *packets)
{
  return apl_port_receive(port, now, packets, APL_PACKET_BATCH_MAX);
}

static void pace_honours_recorded_gaps(void)
{
  const struct made m = mixed();
  struct apl_port_config config = {.memory = m.bytes, .memory_bytes = m.count, .pace = APL_PACE_RECORDED, .pace_factor = 2.0, .tcp = 1};
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("capture", &config, &port), 0);
  CHECK_EQUAL(receive_at(port, 5000, packets), 1); /* the first is due at once */
  CHECK_EQUAL(packets[0].arrival_ns, 1000000100);  /* and its recorded time kept */
  CHECK_EQUAL(receive_at(port, 5099, packets), 0); /* 200 ns later, at twice the speed */
  CHECK_EQUAL(receive_at(port, 5100, packets), 2); /* the one recorded earlier than it comes along */
  CHECK_EQUAL(packets[1].arrival_ns, 1000000200);
  CHECK_EQUAL(receive_at(port, 5299, packets), 0);
  CHECK_EQUAL(receive_at(port, 5300, packets), 1);
  CHECK_EQUAL(receive_at(port, 5300, packets), APL_ERR_END);
  apl_port_close(port);
}

/* A step back of more than a second goes on without a gap; a clock of the caller that stands still delivers nothing early. */
static void pace_survives_a_step_back(void)
{
  struct made m = {0}, one = {0};
  made_datagram(&one, "one");
  made_pcap(&m, 0xa1b23c4d, 1);
  made_record(&m, 5000, 0, &one), made_record(&m, 5000, 100, &one), made_record(&m, 1000, 0, &one), made_record(&m, 1000, 50, &one);
  struct apl_port_config config = {.memory = m.bytes, .memory_bytes = m.count, .pace = APL_PACE_RECORDED};
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("capture", &config, &port), 0);
  CHECK_EQUAL(receive_at(port, 0, packets), 1);
  CHECK_EQUAL(receive_at(port, 0, packets), 0);
  CHECK_EQUAL(receive_at(port, 100, packets), 2);
  CHECK_EQUAL(receive_at(port, 149, packets), 0);
  CHECK_EQUAL(receive_at(port, 150, packets), 1);
  CHECK_EQUAL(receive_at(port, 150, packets), APL_ERR_END);
  apl_port_close(port);
}

static void passes_run_forwards_in_time(void)
{
  struct apl_port_config config = {.loop = 3};
  play_mixed(&config);
  CHECK_EQUAL(played.end, APL_ERR_END);
  CHECK_EQUAL(played.count, 9);
  CHECK_EQUAL(played.packets[0].arrival_ns, 1000000100);
  CHECK_EQUAL(played.packets[3].arrival_ns, 1000000100 + 604 + 1000);
  CHECK_EQUAL(played.packets[6].arrival_ns, 1000000100 + 2 * (604 + 1000));
  CHECK_EQUAL(played.stats.file_bytes_done, played.stats.file_bytes_all);
  struct made empty = {0};
  made_pcap(&empty, 0xa1b23c4d, 1);
  play_bytes("capture", &config, empty.bytes, empty.count, &played); /* nothing to play again */
  CHECK_EQUAL(played.end, APL_ERR_END);
}

/* A pipe gives its bytes when it likes, here one at a time: the same packets come out. */
static void a_pipe_is_read_as_it_comes(void)
{
  const struct made m = mixed();
  int ends[2];
  CHECK_EQUAL(pipe(ends), 0);
  struct apl_port_config config = {0};
  snprintf(config.path, sizeof config.path, "/dev/fd/%d", ends[0]);
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("capture", &config, &port), 0);
  uint32_t count = 0;
  for (uint32_t i = 0; i < m.count; i++) {
    CHECK_EQUAL(write(ends[1], m.bytes + i, 1), 1);
    const int got = receive_at(port, 1, packets);
    CHECK(got >= 0);
    if (got && count == 2) CHECK(memcmp(packets[0].data, "three", 5) == 0);
    count += (uint32_t)got;
  }
  CHECK_EQUAL(count, 3);
  close(ends[1]);
  CHECK_EQUAL(receive_at(port, 1, packets), APL_ERR_END);
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  CHECK_EQUAL(stats.file_bytes_done, m.count);
  CHECK_EQUAL(stats.file_bytes_all, 0);
  apl_port_close(port);
  close(ends[0]);
}

/* Much more than the window's read-ahead goes through a pipe, so its bytes are moved; standard input by its name "-". */
static void standard_input(void)
{
  struct made header = {0}, records = {0}, one = {0};
  made_datagram(&one, "a payload to tell by its place");
  made_pcap(&header, 0xa1b23c4d, 1), made_record(&records, 1, 0, &one);
  char path[] = "/tmp/apl-test-capture-XXXXXX";
  const int file = mkstemp(path);
  enum { RECORDS = 30000 };
  CHECK_EQUAL(write(file, header.bytes, header.count), header.count);
  for (int i = 0; i < RECORDS; i++) CHECK_EQUAL(write(file, records.bytes, records.count), records.count);
  close(file);
  char command[128];
  snprintf(command, sizeof command, "cat %s", path);
  FILE *cat = popen(command, "r");
  CHECK(cat && dup2(fileno(cat), STDIN_FILENO) == STDIN_FILENO);
  struct apl_port_config config = {.path = "-"};
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("capture", &config, &port), 0);
  uint64_t count = 0;
  int got;
  while ((got = receive_at(port, 1, packets)) >= 0) {
    for (int i = 0; i < got; i++, count++) {
      CHECK_EQUAL(packets[i].file_offset, header.count + count * records.count);
      CHECK(memcmp(packets[i].data, "a payload to tell by its place", 30) == 0);
    }
    if (got == 0) usleep(100);
  }
  CHECK_EQUAL(got, APL_ERR_END);
  CHECK_EQUAL(count, RECORDS);
  apl_port_close(port);
  pclose(cat);
  unlink(path);
}

static void check_open(struct apl_port_config *config, int code, const char *says)
{
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("capture", config, &port), code);
  CHECK(port == NULL);
  if (!strstr(apl_err_text(), says)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(strstr(apl_err_text(), says) != NULL);
}

static void refusals(void)
{
  struct apl_port *port;
  struct apl_port_config config = {.path = "/no/such/file"};
  CHECK_EQUAL(apl_port_open("cable", &config, &port), APL_ERR_NOT_FOUND);
  CHECK(strstr(apl_err_text(), "no port is of kind \"cable\"; known: capture") != NULL);
  CHECK_EQUAL(apl_port_open(NULL, &config, &port), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_port_open("capture", NULL, &port), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_port_open("capture", &config, NULL), APL_ERR_ARGUMENT);
  check_open(&config, APL_ERR_NOT_FOUND, "/no/such/file: No such file");
  check_open(&(struct apl_port_config){.path = "/tmp"}, APL_ERR_ARGUMENT, "/tmp: is a folder");
  check_open(&(struct apl_port_config){.path = ""}, APL_ERR_ARGUMENT, "no file is named");
  check_open(&(struct apl_port_config){.path = "/dev/zero", .loop = 2}, APL_ERR_UNSUPPORTED, "cannot be played twice");
  check_open(&(struct apl_port_config){.pace = 9}, APL_ERR_ARGUMENT, "pace 9");
  check_open(&(struct apl_port_config){.stamp = 9}, APL_ERR_ARGUMENT, "stamp 9");
  check_open(&(struct apl_port_config){.pace_factor = -1}, APL_ERR_ARGUMENT, "pace factor of -1");
  check_open(&(struct apl_port_config){.group_count = 33}, APL_ERR_ARGUMENT, "33 groups");
  apl_port_close(NULL);
}

int main(void)
{
  RUN(everything_is_counted);
  RUN(groups_filter_and_tell_the_line);
  RUN(batches_of_any_size_are_the_same);
  RUN(stamp_at_hand_out);
  RUN(pace_honours_recorded_gaps);
  RUN(pace_survives_a_step_back);
  RUN(passes_run_forwards_in_time);
  RUN(a_pipe_is_read_as_it_comes);
  RUN(standard_input);
  RUN(refusals);
  return 0;
}
