/* The MoldUDP64 arbiter under any packets: what comes out is in order whatever goes in, and ends.
 * Input: records of line and length (u16: bit 15 line B, bit 14 also a tick), then the packet. */
#include <stdlib.h>

#include "apl/base.h"
#include "apl/moldudp64.h"
#include "exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static void drain(struct apl_mold *mold, uint64_t *last)
{
  struct apl_mold_item item;
  while (apl_mold_next(mold, &item) != APL_MOLD_NONE) {
    if (item.kind == APL_MOLD_SESSION) *last = 0;
    if (item.kind != APL_MOLD_MESSAGE && item.kind != APL_MOLD_GAP) continue;
    if (item.kind == APL_MOLD_MESSAGE) fuzz_readable(item.data, item.bytes);
    if (item.sequence == 0 || *last == UINT64_MAX) continue;
    if (item.sequence < *last && *last - item.sequence < UINT64_MAX / 2 && item.sequence > 65536) abort();
    *last = item.sequence;
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static void *memory;
  if (!memory) memory = aligned_alloc(64, apl_align_up(apl_mold_footprint(8), 64));
  struct apl_mold *mold = apl_mold_new(memory, 8, size & 3, 0);
  uint64_t last = 0;
  for (size_t at = 0; at + 2 <= size;) {
    const uint16_t head = apl_be16(data + at);
    size_t length = head & 0x3fff;
    at += 2;
    if (length > size - at) length = size - at;
    uint8_t *packet = fuzz_exact(data + at, length);
    if (apl_mold_packet(mold, packet, length, head >> 15, at) == 0) drain(mold, &last);
    if (head & 0x4000) {
      apl_mold_tick(mold, at * 50000001);
      drain(mold, &last);
    }
    fuzz_give_back(packet, length);
    at += length;
  }
  apl_mold_tick(mold, UINT64_MAX);
  drain(mold, &last);
  if (apl_mold_held(mold) != 0) abort();
  return 0;
}

/* A few packets of a session, with holes and copies. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  if (index >= 8 || capacity < 4096) return 0;
  size_t at = 0;
  uint64_t sequence = 1;
  for (int i = 0; i < 12; i++) {
    const uint16_t count = i == 11 ? 0xffff : (uint16_t)((index + (size_t)i) % 4);
    const size_t head = at;
    at += 2;
    memcpy(data + at, "SESSION001", 10);
    const uint64_t big = __builtin_bswap64(sequence);
    memcpy(data + at + 10, &big, 8);
    data[at + 18] = (uint8_t)(count >> 8);
    data[at + 19] = (uint8_t)count;
    at += 20;
    for (int m = 0; count != 0xffff && m < count; m++) {
      data[at] = 0;
      data[at + 1] = 5;
      memset(data + at + 2, 'x', 5);
      at += 7;
    }
    const size_t length = at - head - 2;
    data[head] = (uint8_t)(length >> 8 | (i % 3 == 0 ? 0x80 : 0) | (i % 5 == 4 ? 0x40 : 0));
    data[head + 1] = (uint8_t)length;
    if (i % 4 != 3) sequence += count == 0xffff ? 0 : count + (i % 6 == 5);
  }
  return at;
}
