/* Any bytes as a pcapng file. Most inputs begin with a section header, whatever they brought; the others come as they are. */
#include "apl/base.h"

#include "any_capture.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const uint8_t section[] = {0x0a, 0x0d, 0x0d, 0x0a};
  static const uint32_t orders[] = {0x1a2b3c4d, 0x4d3c2b1a}; /* byte-order magic at 8 */
  if (size < 12) return 0;
  uint8_t *bytes = fuzz_exact(data, size);
  if (bytes[0] % 8) {
    const uint32_t order = apl_le32(bytes + 8);
    memcpy(bytes, section, sizeof section);
    if (order != orders[0] && order != orders[1]) memcpy(bytes + 8, &orders[order % 2], sizeof order);
  }
  read_capture(bytes, size);
  fuzz_give_back(bytes, size);
  return 0;
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
  made_new(&m, index);
  if (index >= 16 || m.count > capacity) return 0;
  memcpy(data, m.bytes, m.count);
  return m.count;
}
