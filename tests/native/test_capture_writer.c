/* The capture writer: what it writes, the capture port reads back; headers add up; limits and a full disk are told. */
#include <unistd.h>

#include "apl/base.h"
#include "apl/capture_writer.h"
#include "apl/frame.h"
#include "played.h"

static struct played played;
static char path[] = "/tmp/apl-test-writer-XXXXXX";
static const uint8_t payload[] = "a payload of some length, odd";

static struct apl_packet packet_of(uint32_t bytes, uint32_t wire_bytes, uint64_t arrival_ns)
{
  return (struct apl_packet){.data = payload, .bytes = bytes, .wire_bytes = wire_bytes, .arrival_ns = arrival_ns,
                             .source_ip = MADE_SOURCE, .group_ip = MADE_GROUP, .source_port = MADE_SOURCE_PORT, .group_port = MADE_PORT};
}

static struct apl_capture_writer *open_writer(uint32_t format, uint32_t link)
{
  struct apl_capture_writer *writer;
  CHECK_EQUAL(apl_capture_writer_open(path, format, link, &writer), 0);
  return writer;
}

static void play_path(void)
{
  struct apl_port_config config = {0};
  strcpy(config.path, path);
  play("capture", &config, 64, &played);
}

static void packets_come_back(void)
{
  for (uint32_t format = 0; format < 3; format++) {
    struct apl_capture_writer *writer = open_writer(format, APL_LINK_ETHERNET);
    for (uint32_t bytes = 0; bytes < 29; bytes++) {
      const struct apl_packet packet = packet_of(bytes, bytes, 1474970000000001234 + bytes * UINT64_C(1000000000));
      CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), 0);
    }
    const struct apl_packet cut = packet_of(20, 25, 1500000000000000000);
    CHECK_EQUAL(apl_capture_writer_packet(writer, &cut), 0);
    CHECK_EQUAL(apl_capture_writer_close(writer), 0);
    play_path();
    CHECK_EQUAL(played.end, APL_ERR_END);
    CHECK_EQUAL(played.count, 30);
    for (uint32_t bytes = 0; bytes < 29; bytes++) {
      const struct apl_packet *got = &played.packets[bytes];
      CHECK_EQUAL(got->bytes, bytes);
      CHECK_EQUAL(got->wire_bytes, bytes);
      CHECK(memcmp(played.texts[bytes], payload, bytes) == 0);
      const uint64_t time = 1474970000000001234 + bytes * UINT64_C(1000000000);
      CHECK_EQUAL(got->arrival_ns, format == APL_CAPTURE_PCAP_US ? time / 1000 * 1000 : time);
      CHECK(got->source_ip == MADE_SOURCE && got->group_ip == MADE_GROUP);
      CHECK(got->source_port == MADE_SOURCE_PORT && got->group_port == MADE_PORT && got->flags == 0);
    }
    CHECK(played.packets[29].bytes == 20 && played.packets[29].wire_bytes == 25);
    CHECK_EQUAL(played.packets[29].flags, APL_PACKET_TRUNCATED);
  }
}

/* One's complement sum of 16-bit words, folded: 0xffff over anything that holds its own checksum. */
static uint32_t ones_sum(const uint8_t *bytes, uint32_t count, uint32_t sum)
{
  for (uint32_t i = 0; i < count; i++) sum += i % 2 ? bytes[i] : (uint32_t)bytes[i] << 8;
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return sum;
}

static void headers_add_up(void)
{
  for (uint32_t bytes = 0; bytes < 29; bytes++) {
    struct apl_capture_writer *writer = open_writer(APL_CAPTURE_PCAP_NS, APL_LINK_ETHERNET);
    const struct apl_packet packet = packet_of(bytes, bytes, 1);
    CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), 0);
    CHECK_EQUAL(apl_capture_writer_close(writer), 0);
    uint8_t file[256];
    FILE *stream = fopen(path, "rb");
    const size_t count = fread(file, 1, sizeof file, stream);
    fclose(stream);
    CHECK_EQUAL(count, 40 + (42 + bytes < 60 ? 60 : 42 + bytes));
    const uint8_t *frame = file + 40;
    static const uint8_t group_address[6] = {0x01, 0x00, 0x5e, 0x00, 0x1f, 0x0b};
    CHECK(memcmp(frame, group_address, 6) == 0);
    CHECK_EQUAL(ones_sum(frame + 14, 20, 0), 0xffff);
    CHECK_EQUAL(ones_sum(frame + 34, 8 + bytes, ones_sum(frame + 26, 8, 17 + 8 + bytes)), 0xffff);
    CHECK(frame[40] || frame[41]); /* there is a checksum */
  }
}

static void frames_are_written_as_they_are(void)
{
  struct made ip = {0};
  made_ipv4(&ip, 6, 24 + 8 + 3, 0, 17), made_udp(&ip, 11), put(&ip, "abc", 3);
  for (uint32_t format = 0; format < 3; format++) {
    struct apl_capture_writer *writer = open_writer(format, APL_LINK_RAW);
    for (int i = 0; i < 200; i++) CHECK_EQUAL(apl_capture_writer_frame(writer, (uint64_t)i * 1000, ip.bytes, ip.count, ip.count), 0);
    const struct apl_packet packet = packet_of(1, 1, 1);
    CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), APL_ERR_UNSUPPORTED);
    CHECK_EQUAL(apl_capture_writer_frame(writer, 1, payload, 65537, 65537), APL_ERR_ARGUMENT);
    CHECK_EQUAL(apl_capture_writer_close(writer), 0);
    play_path();
    CHECK_EQUAL(played.count, 200);
    CHECK(strcmp(played.texts[199], "abc") == 0);
    CHECK_EQUAL(played.packets[199].arrival_ns, 199000);
  }
}

/* More than the writer's buffer goes through it. */
static void a_long_capture(void)
{
  static uint8_t large[60000];
  struct apl_capture_writer *writer = open_writer(APL_CAPTURE_PCAPNG, APL_LINK_ETHERNET);
  struct apl_packet packet = packet_of(sizeof large, sizeof large, 1);
  packet.data = large;
  for (int i = 0; i < 100; i++) CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), 0);
  CHECK_EQUAL(apl_capture_writer_close(writer), 0);
  play_path();
  CHECK_EQUAL(played.end, APL_ERR_END);
  CHECK_EQUAL(played.stats.bytes, 100 * sizeof large);
}

static void refusals(void)
{
  struct apl_capture_writer *writer;
  CHECK_EQUAL(apl_capture_writer_open("/no/such/folder/x.pcap", 0, 1, &writer), APL_ERR_SYSTEM);
  CHECK(strstr(apl_err_text(), "/no/such/folder/x.pcap: cannot be created: No such file") != NULL);
  CHECK_EQUAL(apl_capture_writer_open(path, 9, 1, &writer), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_capture_writer_open(NULL, 0, 1, &writer), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_capture_writer_open("/dev/full", 0, 1, &writer), 0);
  CHECK_EQUAL(apl_capture_writer_close(writer), APL_ERR_NO_SPACE);
  CHECK(strcmp(apl_err_text(), "/dev/full: the disk is full") == 0);
  writer = open_writer(0, APL_LINK_ETHERNET);
  struct apl_packet packet = packet_of(3, 2, 1);
  CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), APL_ERR_ARGUMENT);
  packet = packet_of(3, 65508, 1);
  CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), APL_ERR_ARGUMENT);
  packet = packet_of(3, 3, 1);
  packet.flags = APL_PACKET_TCP;
  CHECK_EQUAL(apl_capture_writer_packet(writer, &packet), APL_ERR_UNSUPPORTED);
  CHECK_EQUAL(apl_capture_writer_close(writer), 0);
  CHECK_EQUAL(apl_capture_writer_close(NULL), 0);
}

int main(void)
{
  close(mkstemp(path));
  RUN(packets_come_back);
  RUN(headers_add_up);
  RUN(frames_are_written_as_they_are);
  RUN(a_long_capture);
  RUN(refusals);
  unlink(path);
  return 0;
}
