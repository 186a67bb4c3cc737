/* From link header to payload: every link type and header, padding, trailers, cuts at every byte, contradictions. */
#include "apl/frame.h"
#include "../../native/port/frame_way.h"

#include "check.h"
#include "made_frames.h"

static struct apl_frame frame;

static int parse_cut(uint32_t link, const struct made *m, uint32_t captured, uint32_t wire)
{
  uint8_t *copy = exact_copy(m->bytes, captured);
  const int verdict = apl_frame_parse(link, copy, captured, wire, &frame);
  if (frame.payload) { /* make it point into what lives on */
    CHECK(frame.payload >= copy && frame.payload + frame.payload_bytes <= copy + captured);
    frame.payload = m->bytes + (frame.payload - copy);
  }
  free(copy);
  return verdict;
}

static int parse(uint32_t link, const struct made *m) { return parse_cut(link, m, m->count, m->count); }

static void check_payload(const char *text)
{
  CHECK_EQUAL(frame.payload_bytes, strlen(text));
  CHECK_EQUAL(frame.payload_wire_bytes, strlen(text));
  CHECK(memcmp(frame.payload, text, strlen(text)) == 0);
  CHECK_EQUAL(frame.source_port, MADE_SOURCE_PORT);
  CHECK_EQUAL(frame.destination_port, MADE_PORT);
}

static void check_ipv4(const char *text)
{
  check_payload(text);
  CHECK_EQUAL(frame.ip_version, 4);
  CHECK_EQUAL(frame.source_ip, MADE_SOURCE);
  CHECK_EQUAL(frame.destination_ip, MADE_GROUP);
}

static void udp_over_ipv4_over_ethernet(void)
{
  struct made m = {0};
  made_datagram(&m, "payload");
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_UDP);
  check_ipv4("payload");
  CHECK_EQUAL(frame.vlan, 0);
}

static void vlan_tags_stack(void)
{
  static const uint16_t outer[] = {0x88a8, 0x9100, 0x9200, 0x8100};
  for (int i = 0; i < 4; i++) {
    struct made m = {0};
    made_ethernet(&m, outer[i]);
    made_vlan(&m, 0x6000 | 905, 0x8100), made_vlan(&m, 7, 0x8100), made_vlan(&m, 8, 0x0800);
    made_ipv4(&m, 5, 31, 0, 17), made_udp(&m, 11), put(&m, "abc", 3);
    CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_UDP);
    check_ipv4("abc");
    CHECK_EQUAL(frame.vlan, 905);
  }
}

static void options_padding_and_trailers_fall_away(void)
{
  struct made m = {0};
  made_ethernet(&m, 0x0800);
  made_ipv4(&m, 15, 60 + 8 + 3 + 5, 0, 17); /* 40 bytes of options; IP is 5 bytes longer than UDP */
  made_udp(&m, 11), put(&m, "abc", 3), zeros(&m, 5);
  zeros(&m, 10); /* behind IP */
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_UDP);
  check_ipv4("abc");
}

static void an_empty_datagram_is_one(void)
{
  struct made m = {0};
  made_datagram(&m, "");
  zeros(&m, 18); /* padded to Ethernet's 60 bytes */
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_UDP);
  check_ipv4("");
}

static void other_links(void)
{
  struct made ip = {0};
  made_ipv4(&ip, 5, 31, 0, 17), made_udp(&ip, 11), put(&ip, "abc", 3);
  CHECK_EQUAL(parse(APL_LINK_RAW, &ip), APL_FRAME_UDP);
  check_ipv4("abc");
  CHECK_EQUAL(parse(APL_LINK_RAW_BSD, &ip), APL_FRAME_UDP);
  check_ipv4("abc");
  CHECK_EQUAL(parse(APL_LINK_IPV4, &ip), APL_FRAME_UDP);
  check_ipv4("abc");
  CHECK_EQUAL(parse(APL_LINK_IPV6, &ip), APL_FRAME_MALFORMED);

  struct made sll = {0};
  net16(&sll, 0), net16(&sll, 1), net16(&sll, 6), zeros(&sll, 8), net16(&sll, 0x0800), put(&sll, ip.bytes, ip.count);
  CHECK_EQUAL(parse(APL_LINK_LINUX_SLL, &sll), APL_FRAME_UDP);
  check_ipv4("abc");

  struct made sll2 = {0};
  net16(&sll2, 0x8100), zeros(&sll2, 18), made_vlan(&sll2, 5, 0x0800), put(&sll2, ip.bytes, ip.count);
  CHECK_EQUAL(parse(APL_LINK_LINUX_SLL2, &sll2), APL_FRAME_UDP);
  check_ipv4("abc");
  CHECK_EQUAL(frame.vlan, 5);

  for (int big = 0; big < 2; big++) {
    struct made null = {.big = big};
    host32(&null, 2), put(&null, ip.bytes, ip.count);
    CHECK_EQUAL(parse(APL_LINK_NULL, &null), APL_FRAME_UDP);
    check_ipv4("abc");
    CHECK_EQUAL(parse(APL_LINK_LOOP, &null), APL_FRAME_UDP);
    check_ipv4("abc");
    struct made other = {.big = big};
    host32(&other, 7), put(&other, ip.bytes, ip.count);
    CHECK_EQUAL(parse(APL_LINK_NULL, &other), APL_FRAME_NOT_IP);
  }
  CHECK_EQUAL(parse(147, &ip), APL_FRAME_NOT_IP);
  CHECK(!apl_frame_link_known(147) && apl_frame_link_known(APL_LINK_LINUX_SLL2));
}

/* A chain of all extension headers before UDP, or before a fragment header with these bits. */
static void made_extensions(struct made *m, int fragment)
{
  struct made chain = {0};
  put8(&chain, 43), put8(&chain, 0), zeros(&chain, 6);  /* hop by hop */
  put8(&chain, 60), put8(&chain, 1), zeros(&chain, 14); /* routing */
  put8(&chain, 51), put8(&chain, 0), zeros(&chain, 6);  /* destination */
  put8(&chain, 135), put8(&chain, 4), zeros(&chain, 22); /* authentication: (4 + 2) * 4 */
  put8(&chain, 44), put8(&chain, 0), zeros(&chain, 6);  /* mobility */
  put8(&chain, 17), put8(&chain, 0), net16(&chain, (uint16_t)fragment), net32(&chain, 9);
  made_udp(&chain, 11), put(&chain, "abc", 3);
  made_ethernet(m, 0x86dd), made_ipv6(m, (uint16_t)chain.count, 0), put(m, chain.bytes, chain.count);
}

static void ipv6_with_extension_headers(void)
{
  struct made m = {0};
  made_extensions(&m, 0);
  zeros(&m, 4);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_UDP);
  check_payload("abc");
  CHECK_EQUAL(frame.ip_version, 6);
  CHECK_EQUAL(frame.destination_ip, 0);
  struct made first = {0}, last = {0};
  made_extensions(&first, 1), made_extensions(&last, 8);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &first), APL_FRAME_FRAGMENT);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &last), APL_FRAME_FRAGMENT);
}

static void tcp_with_options(void)
{
  struct made m = {0};
  made_ethernet(&m, 0x0800), made_ipv4(&m, 5, 20 + 32 + 3, 0, 6), made_tcp(&m, 8), put(&m, "abc", 3), zeros(&m, 2);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_TCP);
  check_ipv4("abc");
  struct made offload = {0};
  made_ethernet(&offload, 0x0800), made_ipv4(&offload, 5, 0, 0, 6), made_tcp(&offload, 5), put(&offload, "abc", 3);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &offload), APL_FRAME_TCP);
  check_ipv4("abc");
  offload.bytes[14 + 20 + 12] = 0x40; /* header of 16 bytes */
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &offload), APL_FRAME_MALFORMED);
  offload.bytes[14 + 20 + 12] = 0xf0; /* header longer than the segment */
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &offload), APL_FRAME_MALFORMED);
}

static void what_is_not_ip(void)
{
  struct made arp = {0}, llc = {0}, snap = {0}, icmp = {0};
  made_ethernet(&arp, 0x0806), zeros(&arp, 46);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &arp), APL_FRAME_NOT_IP);
  made_ethernet(&llc, 38), net16(&llc, 0x4242), zeros(&llc, 44); /* spanning tree */
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &llc), APL_FRAME_NOT_IP);
  made_ethernet(&snap, 8 + 31), net32(&snap, 0xaaaa0300), net32(&snap, 0x00000800);
  made_ipv4(&snap, 5, 31, 0, 17), made_udp(&snap, 11), put(&snap, "abc", 3), zeros(&snap, 7);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &snap), APL_FRAME_UDP);
  check_ipv4("abc");
  made_ethernet(&icmp, 0x0800), made_ipv4(&icmp, 5, 28, 0, 1), zeros(&icmp, 8);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &icmp), APL_FRAME_OTHER);
}

static void fragments_are_told(void)
{
  static const uint16_t bits[] = {0x2000, 0x0001, 0x2001, 0x1fff};
  for (int i = 0; i < 4; i++) {
    struct made m = {0};
    made_ethernet(&m, 0x0800), made_ipv4(&m, 5, 31, bits[i], 17), made_udp(&m, 11), put(&m, "abc", 3);
    CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_FRAGMENT);
  }
}

/* One byte of a good frame changed so that lengths contradict one another. */
static void contradictions(void)
{
  static const struct { uint32_t at; uint8_t value; } wrong[] = {
    {14, 0x55}, /* version 5 */      {14, 0x44}, /* header of 16 bytes */ {14, 0x4f}, /* header longer than IP */
    {17, 19},   /* IP shorter than its header */ {17, 200}, /* IP longer than the frame */
    {17, 27},   /* no room for UDP's header */   {39, 7},   /* UDP shorter than its header */
    {39, 12},   /* UDP longer than IP */         {38, 1},   /* much longer */
  };
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
    struct made m = {0};
    made_datagram(&m, "abc");
    m.bytes[wrong[i].at] = wrong[i].value;
    CHECK_EQUAL(parse(APL_LINK_ETHERNET, &m), APL_FRAME_MALFORMED);
    CHECK(frame.payload == NULL);
  }
  struct made six = {0};
  made_ethernet(&six, 0x86dd), made_ipv6(&six, 12, 17), made_udp(&six, 11), put(&six, "abc", 3);
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, &six), APL_FRAME_MALFORMED);
}

/* The snap length cuts at every byte: headers cut, then a payload cut, never a contradiction. A frame that was this short on the wire is
 * malformed. */
static void cut_at_every_byte(void)
{
  struct made m = {0};
  made_ethernet(&m, 0x8100), made_vlan(&m, 5, 0x0800), made_ipv4(&m, 6, 35, 0, 17), made_udp(&m, 11), put(&m, "abc", 3);
  const uint32_t headers = m.count - 3;
  for (uint32_t captured = 0; captured <= m.count; captured++) {
    const int verdict = parse_cut(APL_LINK_ETHERNET, &m, captured, m.count);
    CHECK_EQUAL(verdict, captured < headers ? APL_FRAME_CUT : APL_FRAME_UDP);
    if (captured >= headers) {
      CHECK_EQUAL(frame.payload_bytes, captured - headers);
      CHECK_EQUAL(frame.payload_wire_bytes, 3);
    }
    if (captured < m.count) CHECK_EQUAL(parse_cut(APL_LINK_ETHERNET, &m, captured, captured), APL_FRAME_MALFORMED);
  }
  struct made six = {0};
  made_extensions(&six, 0);
  for (uint32_t captured = 0; captured < six.count - 3; captured++)
    CHECK_EQUAL(parse_cut(APL_LINK_ETHERNET, &six, captured, six.count), APL_FRAME_CUT);
  CHECK_EQUAL(parse_cut(APL_LINK_ETHERNET, &six, six.count, 0), APL_FRAME_UDP); /* a wire length below the captured one */
}

/* The way a frame takes for the like of an earlier one says what the parser says; returns whether it was taken. */
static int taken(const struct apl_frame_ways *ways, const struct made *m)
{
  struct apl_packet packet = {0};
  uint8_t *copy = exact_copy(m->bytes, m->count);
  const int is_taken = apl_frame_way_take(ways, copy, m->count, &packet);
  if (is_taken) {
    CHECK_EQUAL(apl_frame_parse(APL_LINK_ETHERNET, copy, m->count, m->count, &frame), APL_FRAME_UDP);
    CHECK(packet.data == frame.payload);
    CHECK_EQUAL(packet.bytes, frame.payload_bytes);
    CHECK_EQUAL(packet.wire_bytes, frame.payload_wire_bytes);
    CHECK_EQUAL(packet.source_ip, frame.source_ip);
    CHECK_EQUAL(packet.group_ip, frame.destination_ip);
    CHECK_EQUAL(packet.source_port, frame.source_port);
    CHECK_EQUAL(packet.group_port, frame.destination_port);
    CHECK_EQUAL(packet.flags, APL_PACKET_LINE_B);
  }
  free(copy);
  return is_taken;
}

static void learn(struct apl_frame_ways *ways, const struct made *m)
{
  CHECK_EQUAL(parse(APL_LINK_ETHERNET, m), APL_FRAME_UDP);
  apl_frame_way_learn(ways, m->bytes, &frame, APL_PACKET_LINE_B);
}

/* Every byte of frames that were learned, changed to every value: taken or not, never taken for something else. */
static void the_like_of_an_earlier_frame(void)
{
  for (int is_tagged = 0; is_tagged < 2; is_tagged++) {
    struct apl_frame_ways ways = {0};
    struct made m = {0};
    made_ethernet(&m, is_tagged ? 0x8100 : 0x0800);
    if (is_tagged) made_vlan(&m, 12, 0x0800);
    made_ipv4(&m, 5, 31, 0x4000, 17), made_udp(&m, 11), put(&m, "abc", 3), zeros(&m, 8);
    CHECK(!taken(&ways, &m));
    learn(&ways, &m);
    CHECK(taken(&ways, &m));
    uint32_t others = 0;
    for (uint32_t at = 0; at < m.count; at++)
      for (uint32_t value = 0; value < 256; value++) {
        struct made changed = m;
        changed.bytes[at] = (uint8_t)value;
        others += !taken(&ways, &changed);
      }
    CHECK(others > 2000);
    for (uint32_t cut = 0; cut < m.count; cut++) {
      struct made shorter = m;
      shorter.count = cut;
      (void)taken(&ways, &shorter);
    }
  }
}

static void what_is_not_taken_by_its_like(void)
{
  struct apl_frame_ways ways = {0};
  struct made options = {0}, none = {0}, m = {0};
  made_ethernet(&options, 0x0800), made_ipv4(&options, 6, 35, 0, 17), made_udp(&options, 11), put(&options, "abc", 3);
  learn(&ways, &options);
  CHECK(!taken(&ways, &options));
  made_datagram(&m, "abc");
  learn(&ways, &m);
  made_ethernet(&none, 0x0800), made_ipv4(&none, 5, 31, 0, 17), made_udp(&none, 11), put(&none, "abc", 3);
  memset(none.bytes + 30, 0, 4), memset(none.bytes + 36, 0, 2); /* to no address and port 0: no place that was not filled says so */
  for (uint32_t last = 0; last < 16; last++) {
    none.bytes[33] = (uint8_t)last;
    CHECK(!taken(&ways, &none));
  }
}

int main(void)
{
  RUN(udp_over_ipv4_over_ethernet);
  RUN(vlan_tags_stack);
  RUN(options_padding_and_trailers_fall_away);
  RUN(an_empty_datagram_is_one);
  RUN(other_links);
  RUN(ipv6_with_extension_headers);
  RUN(tcp_with_options);
  RUN(what_is_not_ip);
  RUN(fragments_are_told);
  RUN(contradictions);
  RUN(cut_at_every_byte);
  RUN(the_like_of_an_earlier_frame);
  RUN(what_is_not_taken_by_its_like);
  return 0;
}
