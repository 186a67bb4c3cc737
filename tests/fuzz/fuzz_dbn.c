/* dbn under any bytes: cut by frame as a file is, each record pushed alone; and the rest of a broken file pushed as
 * one packet. */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/feed.h"
#include "exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static void push(const struct apl_feed_ops *ops, void *state, const uint8_t *data, size_t bytes)
{
  struct apl_output output = {.writer = NULL};
  uint8_t *own = fuzz_exact(data, bytes);
  const struct apl_packet packet = {
    .data = own, .bytes = (uint32_t)bytes, .wire_bytes = (uint32_t)bytes, .flags = APL_PACKET_FILE};
  ops->probe(&packet, 1);
  if (ops->on_packets(state, &packet, 1, &output)) abort();
  fuzz_give_back(own, bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const struct apl_feed_ops *ops = apl_feed_find("dbn");
  const struct apl_feed_config config = {.instrument_capacity = 3, .start_live = size & 1};
  static void *state;
  if (!state) state = aligned_alloc(64, apl_align_up(ops->footprint(&config), 64));
  if (ops->init(state, &config, NULL)) abort();
  size_t at = 0;
  while (at < size) {
    uint32_t offset = 0;
    const int64_t length = ops->frame(data + at, size - at, at == 0 ? APL_FRAME_FIRST : 0, &offset);
    if (length > (int64_t)(size - at)) abort();
    if (length <= 0) break;
    push(ops, state, data + at, (size_t)length);
    at += (size_t)length;
  }
  push(ops, state, data + at, size - at);
  struct apl_feed_stats stats;
  ops->stats(state, &stats);
  return 0;
}

static const struct {
  uint8_t rtype;
  uint16_t bytes;
} records[] = {{0x00, 48},  {0x01, 80}, {0x0a, 368}, {0x11, 56}, {0x12, 40},  {0x13, 360}, {0x13, 400}, {0x13, 520},
               {0x14, 112}, {0x15, 80}, {0x15, 320}, {0x16, 80}, {0x16, 176}, {0x17, 80},  {0x17, 320}, {0x18, 64},
               {0x18, 80},  {0x21, 56}, {0xa0, 56},  {0xb1, 80}, {0xc0, 80},  {0xc3, 80}};
enum { RECORDS = sizeof records / sizeof *records };

/* Files that begin with metadata of each version, or as fragments, with records of every type; salted so that ids and
 * prices repeat. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  if (index >= 32 || capacity < 16384) return 0;
  size_t at = 0;
  const uint8_t version = (uint8_t)(index % 4);
  if (version) {
    const size_t symbol_bytes = version == 1 ? 22 : 71;
    const uint32_t length = (uint32_t)(100 + 4 * 4 + 4 + 2 * symbol_bytes + 4 + 8 + 4);
    memset(data, 0, length + 8);
    memcpy(data, "DBN", 3);
    data[3] = version;
    memcpy(data + 4, &length, 4);
    memcpy(data + 8, "GLBX.MDP3", 9);
    if (version == 1) data[8 + 50] = 1;
    else data[8 + 42] = 1, data[8 + 45] = 71;
    at = 8 + 100 + 4 * 4; /* no schema definition, three empty lists */
    data[at] = 1;         /* one mapping */
    memcpy(data + at + 4, "ESM4", 4);
    data[at + 4 + symbol_bytes] = 1;
    data[at + 4 + symbol_bytes + 4 + 8] = (uint8_t)('1' + index % 3);
    at = length + 8;
  }
  for (size_t i = 0; i < 12; i++) {
    const size_t which = (index * 5 + i * (1 + index / 8)) % RECORDS;
    uint8_t *record = data + at;
    memset(record, 0, records[which].bytes);
    record[0] = (uint8_t)(records[which].bytes / 4);
    record[1] = records[which].rtype;
    record[2] = (uint8_t)(1 + i % 2);
    record[4] = (uint8_t)(1 + i % 4);
    for (size_t k = 16; k < records[which].bytes; k += 8) record[k] = (uint8_t)(index + i);
    if (record[1] == 0xa0) {
      record[36] = (uint8_t)(i * 48);
      record[38] = (uint8_t)"AMCRTFN"[(index + i) % 7];
      record[39] = (uint8_t)"ABN"[i % 3];
    } else if (records[which].bytes > 40) {
      record[28] = (uint8_t)"AT"[i % 2];
      record[30] = 0x80;
    }
    at += records[which].bytes;
  }
  return at;
}
