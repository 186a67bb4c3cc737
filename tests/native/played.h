#ifndef APL_TEST_PLAYED_H
#define APL_TEST_PLAYED_H
/* Play a capture or file made in memory through a port to its end, keeping what came out. */
#include "apl/err.h"
#include "apl/port.h"
#include "check.h"
#include "made_frames.h"

enum { PLAYED_MAX = 256 };

struct played {
  int end;          /* the code it ended with */
  uint32_t count;
  struct apl_packet packets[PLAYED_MAX]; /* data is NULL: gone with the port */
  char texts[PLAYED_MAX][64];
  struct apl_port_stats stats;
};

static inline void keep_packet(struct played *played, const struct apl_packet *packet)
{
  CHECK(played->count < PLAYED_MAX);
  played->packets[played->count] = *packet;
  played->packets[played->count].data = NULL;
  const size_t bytes = packet->bytes < 63 ? packet->bytes : 63;
  if (bytes) memcpy(played->texts[played->count], packet->data, bytes);
  played->count++;
}

/* Open `kind` with this configuration and receive in batches of `batch` at time 1, 2, 3 ... ns until it ends. */
static inline void play(const char *kind, const struct apl_port_config *config, size_t batch, struct played *played)
{
  struct apl_port *port = NULL;
  memset(played, 0, sizeof *played);
  played->end = apl_port_open(kind, config, &port);
  if (played->end < 0) return;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  for (uint64_t now = 1; played->end >= 0; now++) {
    CHECK(now < 1000000);
    played->end = apl_port_receive(port, now, packets, batch);
    for (int i = 0; i < played->end; i++) keep_packet(played, &packets[i]);
  }
  CHECK_EQUAL(apl_port_receive(port, 1, packets, batch), played->end); /* it stays ended */
  apl_port_stats(port, &played->stats);
  apl_port_close(port);
}

/* The same from `count` bytes of memory, at an address of their exact length. */
static inline void play_bytes(const char *kind, const struct apl_port_config *config, const void *bytes, size_t count,
                              struct played *played)
{
  struct apl_port_config own = *config;
  uint8_t *copy = exact_copy(bytes, count);
  own.memory = copy;
  own.memory_bytes = count;
  play(kind, &own, APL_PACKET_BATCH_MAX, played);
  free(copy);
}

static inline void play_capture(const struct made *m, struct played *played)
{
  const struct apl_port_config config = {0};
  play_bytes("capture", &config, m->bytes, m->count, played);
}

#endif
