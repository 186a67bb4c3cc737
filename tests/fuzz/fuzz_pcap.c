/* Any bytes as a classic pcap file. Most inputs begin with one of its four magics, whatever they brought; the others come as they are. */
#include "apl/base.h"

#include "any_capture.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const uint32_t magics[] = {0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1};
  if (size < 4) return 0;
  uint8_t *bytes = fuzz_exact(data, size);
  const uint32_t magic = apl_le32(bytes);
  if (magic % 8 && magic != magics[0] && magic != magics[1] && magic != magics[2] && magic != magics[3])
    memcpy(bytes, &magics[magic % 4], sizeof magic);
  read_capture(bytes, size);
  fuzz_give_back(bytes, size);
  return 0;
}

static void made_classic(struct made *m, size_t index)
{
  struct made frame = {0};
  made_datagram(&frame, "some payload");
  made_pcap(m, index & 2 ? 0xa1b2c3d4 : 0xa1b23c4d, index & 4 ? 1 : 113);
  for (uint32_t i = 0; i < 4; i++) made_record(m, 1474970000 + i % 3, i * 1000, &frame);
}

size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  struct made m = {.big = index & 1};
  made_classic(&m, index);
  if (index >= 16 || m.count > capacity) return 0;
  memcpy(data, m.bytes, m.count);
  return m.count;
}
