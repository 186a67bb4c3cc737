#ifndef APL_BENCH_CHAIN_H
#define APL_BENCH_CHAIN_H
/*
 * What the contestants of whole paths share: rings in plain memory, stages made by name, and MDP 3.0 packets that go on for ever.
 *
 *   market ─▶ packets: template 46, one level an entry, RptSeq and packet sequence right, the best prices wander
 *   hop    ─▶ ring, its writer, gating readers
 */
#include "apl/packet.h"
#include "apl/ring.h"
#include "apl/stage.h"

enum { CHAIN_READERS_MAX = 4, CHAIN_PACKETS = 64, CHAIN_PACKET_BYTES = 512, CHAIN_INSTRUMENTS = 16 };

/* A ring between two stages; who reads does so gating. */
struct hop {
  struct apl_ring *ring;
  struct apl_ring_writer writer;
  struct apl_ring_reader readers[CHAIN_READERS_MAX];
  uint32_t reader_count;
  struct apl_output output;
};

/* 0, or -1 with a sentence from apl_err_text. */
int hop_open(struct hop *hop, uint64_t slots, uint32_t readers);

/* One stage, made by name (apl_stage_find). */
struct chain_stage {
  const struct apl_stage_ops *ops;
  void *state;
};
int chain_stage_open(struct chain_stage *stage, const char *name, const void *config, uint32_t id, void *table, const void *instruments);
/* A table of the chain's instruments, joined; NULL without memory. */
void *chain_table(uint32_t record_bytes, const char *name);

/* Give the stage all that waits for this reader; returns the number of slots. */
static inline size_t chain_pass(const struct chain_stage *stage, uint32_t input, struct apl_ring_reader *reader, struct apl_output *output)
{
  const struct apl_slot *slots;
  const size_t count = apl_ring_poll(reader, &slots, 64);
  if (count == 0) return 0;
  (void)stage->ops->on_events(stage->state, input, slots, count, output);
  apl_ring_consume(reader, count);
  return count;
}

/* The same where the ring's writer is of this thread too. */
static inline size_t chain_pass_own(const struct chain_stage *stage, uint32_t input, struct hop *hop, uint32_t reader, struct apl_output *output)
{
  const struct apl_slot *slots;
  const size_t count = apl_ring_poll_own(&hop->readers[reader], &hop->writer, &slots, SIZE_MAX);
  if (count == 0) return 0;
  (void)stage->ops->on_events(stage->state, input, slots, count, output);
  apl_ring_consume(&hop->readers[reader], count);
  return count;
}

/* A market that makes packets in place. */
struct market {
  struct apl_packet packets[CHAIN_PACKETS];
  uint8_t *bytes;
  uint32_t entries, next, seq;
  uint32_t rpt_seq[CHAIN_INSTRUMENTS];
  uint64_t time, made;
};

int market_open(struct market *market, uint32_t entries);
/* Ready the next packet (one message of `entries` levels) and return it; it stays as it is for CHAIN_PACKETS further calls. The first packets fill the
 * books: market_is_open. */
struct apl_packet *market_next(struct market *market);
/* Both sides of every book have levels by now. */
int market_is_open(const struct market *market);

#endif
