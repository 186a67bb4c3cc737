/* Any bytes as a frame of any link: the payload lies inside what was given, whatever the headers claim. The first two bytes choose link and wire length. */
#include "apl/frame.h"
#include "../../native/port/frame_way.h"

#include "../native/made_frames.h"
#include "exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static const uint32_t links[] = {APL_LINK_ETHERNET, APL_LINK_RAW, APL_LINK_LINUX_SLL, APL_LINK_LINUX_SLL2, APL_LINK_NULL,
                                 APL_LINK_IPV4, APL_LINK_IPV6, 147};

static void compare_way(const struct apl_frame_ways *ways, const uint8_t *bytes, uint32_t captured, int verdict, const struct apl_frame *frame)
{
  struct apl_packet packet;
  if (!apl_frame_way_take(ways, bytes, captured, &packet)) return;
  if (verdict != APL_FRAME_UDP || packet.data != frame->payload || packet.bytes != frame->payload_bytes) abort();
  if (packet.wire_bytes != frame->payload_wire_bytes || packet.source_ip != frame->source_ip || packet.group_ip != frame->destination_ip) abort();
  if (packet.source_port != frame->source_port || packet.group_port != frame->destination_port || packet.flags != 0) abort();
}

/* Learned from frames like the target's seeds: without a tag, and behind one. */
static struct apl_frame_ways known[2];

static void learn(int tagged)
{
  struct made m = {0};
  struct apl_frame frame;
  made_ethernet(&m, tagged ? 0x8100 : 0x0800);
  if (tagged) made_vlan(&m, 7, 0x0800);
  made_ipv4(&m, 5, 5 * 4 + 48, 0, 17), made_udp(&m, 48), zeros(&m, 40);
  if (apl_frame_parse(APL_LINK_ETHERNET, m.bytes, m.count, m.count, &frame) != APL_FRAME_UDP) abort();
  apl_frame_way_learn(&known[tagged], m.bytes, &frame, 0);
}

/* What is taken for the like of an earlier frame, or of itself, is what the parser says it is. */
static void compare_ways(const uint8_t *bytes, uint32_t captured, int verdict, const struct apl_frame *frame)
{
  struct apl_frame_ways own = {0};
  for (int tagged = 0; tagged < 2; tagged++) compare_way(&known[tagged], bytes, captured, verdict, frame);
  if (verdict == APL_FRAME_UDP) apl_frame_way_learn(&own, bytes, frame, 0);
  compare_way(&own, bytes, captured, verdict, frame);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  if (!known[0].ip_at) learn(0), learn(1);
  if (size < 2 || size > 65536) return 0;
  const uint32_t captured = (uint32_t)size - 2;
  uint8_t *bytes = fuzz_exact(data + 2, captured);
  struct apl_frame frame;
  const int verdict = apl_frame_parse(links[data[0] % 8], bytes, captured, captured + data[1], &frame);
  if (verdict < APL_FRAME_UDP || verdict > APL_FRAME_CUT) abort();
  if (verdict == APL_FRAME_UDP || verdict == APL_FRAME_TCP) {
    if (frame.payload < bytes || frame.payload + frame.payload_bytes > bytes + captured) abort();
    if (frame.payload_bytes > frame.payload_wire_bytes || frame.payload_wire_bytes > captured + data[1]) abort();
    fuzz_readable(frame.payload, frame.payload_bytes);
  } else if (frame.payload || frame.payload_bytes) {
    abort();
  }
  if (links[data[0] % 8] == APL_LINK_ETHERNET && data[1] == 0) compare_ways(bytes, captured, verdict, &frame);
  fuzz_give_back(bytes, captured);
  return 0;
}

size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  struct made m = {0};
  const int link = (int)(index % 6);
  put8(&m, (uint8_t)link), put8(&m, (uint8_t)(index % 3));
  if (link == 0) made_ethernet(&m, 0x8100), made_vlan(&m, 7, index % 4 ? 0x0800 : 0x86dd);
  if (link == 2) zeros(&m, 14), net16(&m, 0x0800);
  if (link == 3) net16(&m, 0x0800), zeros(&m, 18);
  if (link == 4) host32(&m, 2);
  if (index % 4) made_ipv4(&m, 5 + index % 11, (uint16_t)((5 + index % 11) * 4 + 48), 0, index % 3 ? 17 : 6);
  else made_ipv6(&m, 64, 0), put8(&m, 60), zeros(&m, 7), put8(&m, index % 3 ? 17 : 6), zeros(&m, 7);
  if (index % 3) made_udp(&m, 48), zeros(&m, 40);
  else made_tcp(&m, 6), zeros(&m, 24);
  zeros(&m, index % 7);
  if (index >= 64 || m.count > capacity) return 0;
  memcpy(data, m.bytes, m.count);
  return m.count;
}
