/* lobster under any bytes: cut into lines by frame as a file is, each pushed alone. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/feed.h"
#include "exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const struct apl_feed_ops *ops = apl_feed_find("lobster");
  const struct apl_feed_config config = {.instrument_capacity = 1, .order_capacity = 20, .start_live = size & 1};
  static void *state;
  if (!state) state = aligned_alloc(64, apl_align_up(ops->footprint(&config), 64));
  if (ops->init(state, &config, NULL)) abort();
  struct apl_output output = {.writer = NULL};
  for (size_t at = 0; at < size;) {
    uint32_t offset = 0;
    const int64_t length =
      ops->frame(data + at, size - at, (at == 0 ? APL_FRAME_FIRST : 0) | APL_FRAME_LAST, &offset);
    if (length > (int64_t)(size - at) || length == 0) abort();
    if (length < 0) break;
    uint8_t *own = fuzz_exact(data + at, (size_t)length);
    const struct apl_packet packet = {
      .data = own, .bytes = (uint32_t)length, .wire_bytes = (uint32_t)length, .flags = APL_PACKET_FILE};
    ops->probe(&packet, 1);
    if (ops->on_packets(state, &packet, 1, &output)) abort();
    fuzz_give_back(own, (size_t)length);
    at += (size_t)length;
  }
  struct apl_feed_stats stats;
  ops->stats(state, &stats);
  return 0;
}

/* A row and messages of every type about few ids and prices. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  if (index >= 32 || capacity < 4096) return 0;
  char *at = (char *)data;
  if (index % 3) at += sprintf(at, "1000100,200,1000000,18,1000200,5,999900,%d\n", (int)index);
  for (int i = 0; i < 16; i++)
    at += sprintf(at, "34200.%03d,%d,%d,%d,%d,%d\n", i, 1 + (int)(index + (size_t)i) % 7, i % 6, 1 + i * 3,
                  1000000 + 100 * (i % 4 - 1), i % 2 ? 1 : -1);
  return (size_t)(at - (char *)data);
}
