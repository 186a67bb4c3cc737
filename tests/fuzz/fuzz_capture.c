/* Any bytes as a capture: the port ends, stays ended, hands out only bytes of the capture, and its counts add up. */
#include "apl/err.h"
#include "apl/port.h"

#include "../native/made_frames.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static volatile uint32_t sink;

static void check_packet(const struct apl_packet *packet, const uint8_t *bytes, size_t size)
{
  if (packet->bytes > packet->wire_bytes || packet->file_offset >= size) abort();
  if (packet->data < bytes || packet->data + packet->bytes > bytes + size) abort();
  for (uint32_t i = 0; i < packet->bytes; i++) sink += packet->data[i];
}

static void check_counts(const struct apl_port_stats *stats)
{
  const uint64_t told = stats->received + stats->filtered + stats->not_ip + stats->fragments + stats->malformed;
  if (told > stats->frames || stats->frames - told > stats->truncated) abort();
  if (stats->file_bytes_done > stats->file_bytes_all) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct apl_port_config config = {.memory = data, .memory_bytes = size, .tcp = 1};
  config.loop = size % 3;
  config.pace = size % 5 == 0;
  struct apl_port *port;
  if (apl_port_open("capture", &config, &port) < 0) return 0;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  int got = 0;
  for (uint64_t turn = 0; got >= 0; turn++) { /* time runs far enough each turn for any gap */
    got = apl_port_receive(port, turn << 57, packets, 1 + size % APL_PACKET_BATCH_MAX);
    for (int i = 0; i < got; i++) check_packet(&packets[i], data, size);
    if (turn > size + 300) abort();
  }
  if (apl_port_receive(port, 0, packets, 1) != got) abort();
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  check_counts(&stats);
  apl_port_close(port);
  return 0;
}

static void made_classic(struct made *m, size_t index)
{
  struct made frame = {0};
  made_datagram(&frame, "some payload");
  made_pcap(m, index & 2 ? 0xa1b2c3d4 : 0xa1b23c4d, index & 4 ? 1 : 113);
  for (uint32_t i = 0; i < 4; i++) made_record(m, 1474970000 + i % 3, i * 1000, &frame);
}

static void made_new(struct made *m, size_t index)
{
  struct made frame = {0};
  made_datagram(&frame, "some payload");
  made_section(m);
  made_interface(m, 1, 0, index & 2 ? 9 : -1);
  made_interface(m, 1, 30, index & 4 ? 0x8a : 12);
  made_enhanced(m, 0, 1474970000000000000, &frame);
  uint32_t start = block_begin(m, 3);
  host32(m, frame.count), put(m, frame.bytes, frame.count);
  block_end(m, start);
  start = block_begin(m, 2);
  host16(m, 1), host16(m, 1), host64(m, 5), host32(m, frame.count), host32(m, frame.count), put(m, frame.bytes, frame.count);
  block_end(m, start);
  start = block_begin(m, 5);
  host32(m, 0), host64(m, 0), host16(m, 5), host16(m, 8), host64(m, 10);
  block_end(m, start);
  if (index & 8) m->big = !m->big, made_section(m), made_interface(m, 101, 0, 6);
  made_enhanced(m, 0, 7, &frame);
}

size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  struct made m = {.big = index & 1};
  if (index & 16) made_classic(&m, index);
  else made_new(&m, index);
  if (index >= 64 || m.count > capacity) return 0;
  memcpy(data, m.bytes, m.count);
  return m.count;
}
