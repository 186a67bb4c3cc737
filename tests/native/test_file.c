/* The port "file", on a file of length-prefixed ITCH messages: records, cuts at every byte, pipes, refusals. */
#include <unistd.h>

#include "played.h"

static struct played played;

/* System event messages (12 bytes) behind their two-byte lengths; the last byte tells them apart. */
static void made_events(struct made *m, uint32_t count)
{
  for (uint32_t i = 0; i < count; i++) {
    net16(m, 12), put8(m, 'S');
    zeros(m, 10);
    put8(m, (uint8_t)('A' + i));
  }
}

static void records_come_out(void)
{
  struct made m = {0};
  made_events(&m, 3);
  struct apl_port_config config = {.feed = "nasdaq.itch5"};
  play_bytes("file", &config, m.bytes, m.count, &played);
  CHECK_EQUAL(played.end, APL_ERR_END);
  CHECK_EQUAL(played.count, 3);
  for (uint32_t i = 0; i < 3; i++) {
    CHECK_EQUAL(played.packets[i].bytes, 12);
    CHECK_EQUAL(played.packets[i].wire_bytes, 12);
    CHECK_EQUAL(played.packets[i].flags, APL_PACKET_FILE);
    CHECK_EQUAL(played.packets[i].arrival_ns, 0);
    CHECK_EQUAL(played.packets[i].file_offset, i * 14);
    CHECK_EQUAL(played.texts[i][11], 'A' + (int)i);
  }
  CHECK_EQUAL(played.stats.bytes, 36);
  CHECK_EQUAL(played.stats.file_bytes_done, 42);
  CHECK_EQUAL(played.stats.file_bytes_all, 42);
  config.stamp = APL_STAMP_ARRIVAL;
  play_bytes("file", &config, m.bytes, m.count, &played);
  CHECK_EQUAL(played.packets[2].arrival_ns, 1);
}

static void cut_at_every_byte(void)
{
  struct made m = {0};
  made_events(&m, 3);
  const struct apl_port_config config = {.feed = "nasdaq.itch5"};
  for (uint32_t cut = 0; cut < m.count; cut++) {
    play_bytes("file", &config, m.bytes, cut, &played);
    CHECK_EQUAL(played.count, cut / 14);
    CHECK_EQUAL(played.end, cut && cut % 14 == 0 ? APL_ERR_END : APL_ERR_TRUNCATED);
  }
  play_bytes("file", &config, m.bytes, 30, &played);
  CHECK(strstr(apl_err_text(), "memory: cut off: the record at offset 28 is longer than the 2 bytes left") != NULL);
}

static void damage_names_the_offset(void)
{
  struct made m = {0};
  made_events(&m, 2);
  net16(&m, 60000), zeros(&m, 100);
  const struct apl_port_config config = {.feed = "nasdaq.itch5"};
  play_bytes("file", &config, m.bytes, m.count, &played);
  CHECK_EQUAL(played.count, 2);
  CHECK_EQUAL(played.end, APL_ERR_FORMAT);
  CHECK(strstr(apl_err_text(), "memory: at offset 28: ") != NULL);
  play_bytes("file", &config, "no itch at all", 14, &played);
  CHECK_EQUAL(played.end, APL_ERR_FORMAT);
}

static void a_pipe_is_read_as_it_comes(void)
{
  struct made m = {0};
  made_events(&m, 20);
  int ends[2];
  CHECK_EQUAL(pipe(ends), 0);
  struct apl_port_config config = {.feed = "nasdaq.itch5"};
  snprintf(config.path, sizeof config.path, "/dev/fd/%d", ends[0]);
  struct apl_port *port;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  CHECK_EQUAL(apl_port_open("file", &config, &port), 0);
  int count = 0;
  for (uint32_t i = 0; i < m.count; i++) {
    CHECK_EQUAL(write(ends[1], m.bytes + i, 1), 1);
    const int got = apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX);
    CHECK_EQUAL(got, (i + 1) % 14 == 0);
    if (got) CHECK_EQUAL(packets[0].data[11], 'A' + count++);
  }
  CHECK_EQUAL(apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX), 0);
  close(ends[1]);
  CHECK_EQUAL(apl_port_receive(port, 1, packets, APL_PACKET_BATCH_MAX), APL_ERR_END);
  apl_port_close(port);
  close(ends[0]);
}

static void check_open(struct apl_port_config config, int code, const char *says)
{
  struct apl_port *port;
  CHECK_EQUAL(apl_port_open("file", &config, &port), code);
  if (!strstr(apl_err_text(), says)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(strstr(apl_err_text(), says) != NULL);
}

static void refusals(void)
{
  check_open((struct apl_port_config){.path = "x"}, APL_ERR_ARGUMENT, "no feed is named");
  check_open((struct apl_port_config){.path = "x", .feed = "morse"}, APL_ERR_NOT_FOUND, "no feed is called \"morse\"");
  check_open((struct apl_port_config){.path = "/no/file", .feed = "nasdaq.itch5"}, APL_ERR_NOT_FOUND, "/no/file: No such file");
  check_open((struct apl_port_config){.path = "x", .feed = "nasdaq.itch5", .pace = APL_PACE_RECORDED}, APL_ERR_UNSUPPORTED, "no time");
  check_open((struct apl_port_config){.path = "x", .feed = "nasdaq.itch5", .loop = 2}, APL_ERR_UNSUPPORTED, "more than once");
}

int main(void)
{
  RUN(records_come_out);
  RUN(cut_at_every_byte);
  RUN(damage_names_the_offset);
  RUN(a_pipe_is_read_as_it_comes);
  RUN(refusals);
  return 0;
}
