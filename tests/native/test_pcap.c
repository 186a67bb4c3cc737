/* Both capture formats in every variation: byte orders, clocks, sections, blocks; cut at every byte; damaged. */
#include "played.h"

static struct played played;

static struct made datagram(const char *text)
{
  struct made m = {0};
  made_datagram(&m, text);
  return m;
}

static void pcap_in_both_orders_and_clocks(void)
{
  static const struct { uint32_t magic; uint32_t fraction; } clocks[] = {{0xa1b2c3d4, 5}, {0xa1b23c4d, 5000}};
  const struct made one = datagram("one"), two = datagram("two!");
  for (int i = 0; i < 4; i++) {
    struct made m = {.big = i / 2};
    made_pcap(&m, clocks[i % 2].magic, 1);
    const uint32_t first = m.count;
    made_record(&m, 1474970000, clocks[i % 2].fraction, &one);
    const uint32_t second = m.count;
    made_record(&m, 1474970001, 0, &two);
    play_capture(&m, &played);
    CHECK_EQUAL(played.end, APL_ERR_END);
    CHECK_EQUAL(played.count, 2);
    CHECK(strcmp(played.texts[0], "one") == 0 && strcmp(played.texts[1], "two!") == 0);
    CHECK_EQUAL(played.packets[0].arrival_ns, 1474970000000005000);
    CHECK_EQUAL(played.packets[1].arrival_ns, 1474970001000000000);
    CHECK_EQUAL(played.packets[0].file_offset, first);
    CHECK_EQUAL(played.packets[1].file_offset, second);
    CHECK_EQUAL(played.packets[0].group_ip, MADE_GROUP);
    CHECK_EQUAL(played.packets[0].group_port, MADE_PORT);
    CHECK_EQUAL(played.packets[0].source_ip, MADE_SOURCE);
    CHECK_EQUAL(played.packets[0].source_port, MADE_SOURCE_PORT);
    CHECK_EQUAL(played.packets[0].flags, 0);
    CHECK_EQUAL(played.stats.received, 2);
    CHECK_EQUAL(played.stats.bytes, 7);
    CHECK_EQUAL(played.stats.file_bytes_done, m.count);
    CHECK_EQUAL(played.stats.file_bytes_all, m.count);
  }
}

static void pcap_cut_by_its_snap_length(void)
{
  struct made m = {0}, frame = datagram("abcdef");
  made_pcap(&m, 0xa1b2c3d4, 1 | 0x50000000); /* with a frame check sequence length in the upper bits */
  host32(&m, 1), host32(&m, 0), host32(&m, frame.count - 2), host32(&m, frame.count);
  put(&m, frame.bytes, frame.count - 2);
  host32(&m, 1), host32(&m, 0), host32(&m, 30), host32(&m, frame.count);
  put(&m, frame.bytes, 30);
  play_capture(&m, &played);
  CHECK_EQUAL(played.end, APL_ERR_END);
  CHECK_EQUAL(played.count, 1);
  CHECK_EQUAL(played.packets[0].bytes, 4);
  CHECK_EQUAL(played.packets[0].wire_bytes, 6);
  CHECK_EQUAL(played.packets[0].flags, APL_PACKET_TRUNCATED);
  CHECK_EQUAL(played.stats.truncated, 2);
  CHECK_EQUAL(played.stats.frames, 2);
}

/* Two sections of different byte order; three interfaces with clocks of their own; every kind of block. */
static void made_everything(struct made *m)
{
  const struct made one = datagram("one"), two = datagram("two!");
  made_section(m);
  made_interface(m, 1, 0, 9);
  made_interface(m, 1, 0, -1);
  made_interface(m, 1, 0, 0x80 | 30);
  made_enhanced(m, 0, 1474970000000000007, &one);
  uint32_t start = block_begin(m, 4); /* names */
  host16(m, 0), host16(m, 0);
  block_end(m, start);
  made_enhanced(m, 1, 1474970000000001, &two);
  made_enhanced(m, 2, (UINT64_C(1474970000) << 30) + (1 << 29), &one);
  start = block_begin(m, 0x40000bad); /* custom */
  host32(m, 32473), zeros(m, 9);
  block_end(m, start);

  m->big = !m->big;
  made_section(m);
  start = block_begin(m, 1);
  const uint64_t minus_one_hour = (uint64_t)-3600;
  host16(m, 1), host16(m, 0), host32(m, 44), host16(m, 14), host16(m, 8), host64(m, minus_one_hour);
  host16(m, 9), host16(m, 1), put8(m, 12), zeros(m, 3), option_of(m, 0, NULL, 0);
  block_end(m, start);
  start = block_begin(m, 2); /* obsolete packet block, 3 drops before it */
  const uint64_t time = UINT64_C(3600000000005000);
  host16(m, 0), host16(m, 3), host32(m, (uint32_t)(time >> 32)), host32(m, (uint32_t)time);
  host32(m, two.count), host32(m, two.count), put(m, two.bytes, two.count);
  block_end(m, start);
  start = block_begin(m, 3); /* simple packet block, cut at 44 */
  host32(m, two.count), put(m, two.bytes, 44);
  block_end(m, start);
  start = block_begin(m, 5); /* statistics */
  host32(m, 0), host64(m, 0), host16(m, 5), host16(m, 8), host64(m, 10), host16(m, 7), host16(m, 8), host64(m, 1);
  block_end(m, start);
}

static void pcapng_with_everything(void)
{
  for (int big = 0; big < 2; big++) {
    struct made m = {.big = big};
    made_everything(&m);
    play_capture(&m, &played);
    CHECK_EQUAL(played.end, APL_ERR_END);
    CHECK_EQUAL(played.count, 5);
    CHECK_EQUAL(played.packets[0].arrival_ns, 1474970000000000007);
    CHECK_EQUAL(played.packets[1].arrival_ns, 1474970000000001000);
    CHECK_EQUAL(played.packets[2].arrival_ns, 1474970000500000000);
    CHECK_EQUAL(played.packets[3].arrival_ns, 5); /* 3600.000000005 s in picoseconds, an hour back */
    CHECK_EQUAL(played.packets[4].arrival_ns, 5); /* holds no time: that of the packet before */
    CHECK(strcmp(played.texts[3], "two!") == 0);
    CHECK_EQUAL(played.packets[4].bytes, 2);
    CHECK_EQUAL(played.packets[4].flags, APL_PACKET_TRUNCATED);
    CHECK_EQUAL(played.stats.dropped_kernel, 14);
    CHECK_EQUAL(played.stats.file_bytes_done, m.count);
  }
}

/* Cut at every byte: whole packets before the cut come out, then a clear end. */
static void cut_at_every_byte(const struct made *m, uint32_t header, const uint32_t *ends, uint32_t records)
{
  const struct apl_port_config config = {0};
  for (uint32_t cut = 0; cut < m->count; cut++) {
    play_bytes("capture", &config, m->bytes, cut, &played);
    uint32_t whole = 0, boundary = cut == header;
    for (uint32_t i = 0; i < records; i++) whole += ends[i] <= cut, boundary |= ends[i] == cut;
    CHECK_EQUAL(played.count, whole);
    CHECK_EQUAL(played.end, boundary ? APL_ERR_END : APL_ERR_TRUNCATED);
  }
}

static void truncated_captures(void)
{
  const struct made one = datagram("one");
  struct made m = {0}, ng = {0};
  uint32_t ends[3];
  made_pcap(&m, 0xa1b23c4d, 1);
  for (int i = 0; i < 3; i++) made_record(&m, 1, 0, &one), ends[i] = m.count;
  cut_at_every_byte(&m, 24, ends, 3);
  made_section(&ng);
  const uint32_t section = ng.count;
  made_interface(&ng, 1, 0, 9);
  const uint32_t header = ng.count;
  for (int i = 0; i < 3; i++) made_enhanced(&ng, 0, 1, &one), ends[i] = ng.count;
  const uint32_t all = ng.count;
  ng.count = section; /* before the interface is between two blocks, too */
  play_capture(&ng, &played);
  CHECK_EQUAL(played.end, APL_ERR_END);
  ng.count = header - 1;
  play_capture(&ng, &played);
  CHECK_EQUAL(played.end, APL_ERR_TRUNCATED);
  for (ng.count = header; ng.count <= all; ng.count++) {
    const uint32_t whole = (ng.count >= ends[0]) + (ng.count >= ends[1]) + (ng.count >= ends[2]);
    play_capture(&ng, &played);
    CHECK_EQUAL(played.count, whole);
    CHECK_EQUAL(played.end, ng.count == (whole ? ends[whole - 1] : header) ? APL_ERR_END : APL_ERR_TRUNCATED);
  }
}

static void check_refused(const struct made *m, int code, const char *says, uint32_t packets)
{
  play_capture(m, &played);
  CHECK_EQUAL(played.count, packets);
  CHECK_EQUAL(played.end, code);
  if (!strstr(apl_err_text(), says)) fprintf(stderr, "%s\n", apl_err_text());
  CHECK(strstr(apl_err_text(), says) != NULL);
}

static void a_truncated_capture_says_where(void)
{
  struct made m = {0}, one = datagram("one");
  made_pcap(&m, 0xa1b2c3d4, 1), made_record(&m, 1, 0, &one), made_record(&m, 1, 0, &one);
  m.count -= 5;
  check_refused(&m, APL_ERR_TRUNCATED, "memory: cut off: the record at offset 85 needs 61 bytes, the file ends after 56", 1);
}

static void damaged_pcap(void)
{
  struct made m = {0}, one = datagram("one");
  made_pcap(&m, 0xa1b2c3d4, 1), made_record(&m, 1, 0, &one);
  host32(&m, 1), host32(&m, 0), host32(&m, 3000000000u), host32(&m, 60), zeros(&m, 60);
  check_refused(&m, APL_ERR_FORMAT, "damaged at offset 85: a packet of 3000000000 bytes", 1);
  struct made link = {0}, version = {0}, empty = {0}, gzip = {0}, text = {0};
  made_pcap(&link, 0xa1b2c3d4, 195);
  check_refused(&link, APL_ERR_UNSUPPORTED, "link type 195", 0);
  made_pcap(&version, 0xa1b2c3d4, 1), version.bytes[4] = 9;
  check_refused(&version, APL_ERR_UNSUPPORTED, "version 9.4", 0);
  check_refused(&empty, APL_ERR_TRUNCATED, "is empty", 0);
  put(&gzip, "\x1f\x8b\x08\x00", 4);
  check_refused(&gzip, APL_ERR_FORMAT, "zcat", 0);
  put(&text, "hello, world", 12);
  check_refused(&text, APL_ERR_FORMAT, "neither pcap nor pcapng: begins with 68 65 6c 6c", 0);
}

/* A good pcapng of one packet, with one 32-bit word of its last block overwritten. */
static void damaged_block(uint32_t at, uint32_t value, const char *says)
{
  struct made m = {0}, one = datagram("one");
  made_section(&m), made_interface(&m, 1, 0, 9), made_enhanced(&m, 0, 1, &one);
  const uint32_t last = m.count;
  made_enhanced(&m, 0, 1, &one);
  const uint32_t end = m.count;
  m.count = last + at;
  host32(&m, value);
  m.count = end;
  check_refused(&m, APL_ERR_FORMAT, says, 1);
}

static void damaged_pcapng(void)
{
  damaged_block(4, 8, "a block of length 8");
  damaged_block(4, 45, "a block of length 45");
  damaged_block(4, 0x80000000, "a block of length 2147483648");
  damaged_block(4, 44, "repeated as");
  damaged_block(8, 7, "an interface that is not described: 7");
  damaged_block(20, 500, "a packet longer than its block: 500");
  damaged_block(0, 0x0a0d0d0a, "byte-order magic");
  struct made m = {0}, one = datagram("one");
  made_section(&m), made_enhanced(&m, 0, 1, &one);
  check_refused(&m, APL_ERR_FORMAT, "not described: 0", 0);
  struct made version = {0};
  made_section(&version), version.bytes[12] = 2;
  check_refused(&version, APL_ERR_UNSUPPORTED, "pcapng version 2.0", 0);
  struct made crowd = {0};
  made_section(&crowd);
  struct made tiny = {0};
  const uint32_t start = block_begin(&tiny, 1);
  host32(&tiny, 1), host32(&tiny, 0);
  block_end(&tiny, start);
  uint8_t *many = malloc(crowd.count + 1025 * tiny.count);
  memcpy(many, crowd.bytes, crowd.count);
  for (int i = 0; i < 1025; i++) memcpy(many + crowd.count + (size_t)i * tiny.count, tiny.bytes, tiny.count);
  const struct apl_port_config config = {0};
  play_bytes("capture", &config, many, crowd.count + 1025 * tiny.count, &played);
  CHECK_EQUAL(played.end, APL_ERR_FULL);
  free(many);
}

/* Clocks at the edges of what if_tsresol can say give some time and no trap. */
static void strange_clocks(void)
{
  static const int resolutions[] = {0, 3, 19, 28, 29, 127, 0x80, 0x80 | 127};
  const struct made one = datagram("one");
  for (size_t i = 0; i < sizeof resolutions / sizeof resolutions[0]; i++) {
    struct made m = {0};
    made_section(&m), made_interface(&m, 1, 0, resolutions[i]), made_enhanced(&m, 0, 2, &one);
    play_capture(&m, &played);
    CHECK_EQUAL(played.count, 1);
    static const uint64_t want[] = {2000000000, 2000000, 0, 0, 0, 0, 2000000000, 0};
    CHECK_EQUAL(played.packets[0].arrival_ns, want[i]);
  }
}

int main(void)
{
  RUN(pcap_in_both_orders_and_clocks);
  RUN(pcap_cut_by_its_snap_length);
  RUN(pcapng_with_everything);
  RUN(truncated_captures);
  RUN(a_truncated_capture_says_where);
  RUN(damaged_pcap);
  RUN(damaged_pcapng);
  RUN(strange_clocks);
  return 0;
}
