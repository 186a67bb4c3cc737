#ifndef APL_FUZZ_ANY_CAPTURE_H
#define APL_FUZZ_ANY_CAPTURE_H
/* What holds for every capture, whatever its bytes: for the targets of the two formats. */
#include "apl/err.h"
#include "apl/port.h"

#include "../native/made_frames.h"
#include "exact.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static void check_packet(const struct apl_packet *packet, const uint8_t *bytes, size_t size)
{
  if (packet->bytes > packet->wire_bytes || packet->file_offset >= size) abort();
  if (packet->data < bytes || packet->data + packet->bytes > bytes + size) abort();
  fuzz_readable(packet->data, packet->bytes);
}

static void check_counts(const struct apl_port_stats *stats)
{
  const uint64_t told = stats->received + stats->filtered + stats->not_ip + stats->fragments + stats->malformed;
  if (told > stats->frames || stats->frames - told > stats->truncated) abort();
  if (stats->file_bytes_done > stats->file_bytes_all) abort();
}

/* Read it to its end: the port ends, stays ended, hands out only bytes of the capture, and its counts add up. */
static inline void read_capture(const uint8_t *data, size_t size)
{
  struct apl_port_config config = {.memory = data, .memory_bytes = size, .tcp = 1};
  config.loop = size % 3;
  config.pace = size % 5 == 0;
  struct apl_port *port;
  if (apl_port_open("capture", &config, &port) < 0) return;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  int got = 0;
  for (uint64_t turn = 0; got >= 0; turn++) { /* time runs far enough each turn for any gap */
    got = apl_port_receive(port, turn << 57, packets, 1 + size % APL_PACKET_BATCH_MAX);
    for (int i = 0; i < got; i++) check_packet(&packets[i], data, size);
    if (turn > size + 300) {
      if (!config.pace) abort();
      break; /* a damaged stamp lies centuries ahead, and what is paced waits for it */
    }
  }
  if (apl_port_receive(port, 0, packets, 1) != got) abort();
  struct apl_port_stats stats;
  apl_port_stats(port, &stats);
  check_counts(&stats);
  apl_port_close(port);
}

#endif
