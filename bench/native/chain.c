/* Rings, stages and packets of the contestants; see chain.h. */
#include "chain.h"

#include <stdlib.h>
#include <string.h>

#include "apl/cursor.h"
#include "apl/instrument.h"
#include "apl/loop.h"
#include "apl/table.h"
#include "contestant.h"

enum { HEADER_BYTES = 12, MESSAGE_AT = 12, ROOT_AT = MESSAGE_AT + 10, GROUP_AT = ROOT_AT + 11, ENTRY_AT = GROUP_AT + 3, ENTRY_BYTES = 32 };
enum { DEPTH = 10, PORT_A = 14310 };
static const int64_t TICK = 250000000, MID = 5000 * INT64_C(1000000000);

int hop_open(struct hop *hop, uint64_t slots, uint32_t readers)
{
  void *memory = bench_memory_shared(apl_ring_footprint(slots, APL_SLOT_BYTES));
  memset(hop, 0, sizeof *hop);
  if (!memory || !apl_ring_new(memory, slots, APL_SLOT_BYTES, "hop")) return -1;
  hop->ring = memory;
  if (!apl_ring_writer_join(&hop->writer, hop->ring)) return -1;
  for (; hop->reader_count < readers; hop->reader_count++) {
    void *place = bench_memory_shared(4096);
    struct apl_cursor *cursor = place ? apl_cursor_join(apl_cursor_new(place)) : NULL;
    if (!cursor || !apl_ring_reader_join(&hop->readers[hop->reader_count], hop->ring, 0, cursor)) return -1;
    if (apl_ring_writer_gate(&hop->writer, cursor)) return -1;
  }
  hop->output.writer = &hop->writer;
  return 0;
}

int chain_stage_open(struct chain_stage *stage, const char *name, const void *config, uint32_t id, void *table, const void *instruments)
{
  stage->ops = apl_stage_find(name);
  const uint64_t bytes = stage->ops ? apl_stage_footprint(stage->ops, config) : 0;
  stage->state = bytes ? bench_memory(bytes) : NULL;
  return stage->state ? apl_stage_init(stage->ops, stage->state, config, id, table, instruments, NULL, NULL, 0) : -1;
}

void *chain_table(uint32_t record_bytes, const char *name)
{
  void *memory = bench_memory(apl_table_footprint(record_bytes, CHAIN_INSTRUMENTS));
  return memory ? apl_table_join(apl_table_new(memory, record_bytes, CHAIN_INSTRUMENTS, name)) : NULL;
}

static void put16(uint8_t *at, uint16_t value) { memcpy(at, &value, sizeof value); }
static void put32(uint8_t *at, uint32_t value) { memcpy(at, &value, sizeof value); }
static void put64(uint8_t *at, uint64_t value) { memcpy(at, &value, sizeof value); }

int market_open(struct market *market, uint32_t entries)
{
  uint8_t *bytes = market->bytes ? market->bytes : bench_memory(CHAIN_PACKETS * CHAIN_PACKET_BYTES);
  if (!bytes || ENTRY_AT + entries * ENTRY_BYTES > CHAIN_PACKET_BYTES) return -1;
  memset(market, 0, sizeof *market);
  market->bytes = bytes;
  market->entries = entries;
  market->time = UINT64_C(1762093800000000000);
  for (uint32_t i = 0; i < CHAIN_PACKETS; i++) {
    uint8_t *at = bytes + i * CHAIN_PACKET_BYTES;
    memset(at, 0, CHAIN_PACKET_BYTES);
    put16(at + MESSAGE_AT, (uint16_t)(ENTRY_AT - MESSAGE_AT + entries * ENTRY_BYTES));
    put16(at + MESSAGE_AT + 2, 11), put16(at + MESSAGE_AT + 4, 46), put16(at + MESSAGE_AT + 6, 1), put16(at + MESSAGE_AT + 8, 9);
    at[ROOT_AT + 8] = 0x84;
    put16(at + GROUP_AT, ENTRY_BYTES), at[GROUP_AT + 2] = (uint8_t)entries;
    const uint32_t count = (uint32_t)ENTRY_AT + entries * ENTRY_BYTES;
    market->packets[i] = (struct apl_packet){.data = at, .bytes = count, .wire_bytes = count, .group_port = PORT_A};
  }
  return 0;
}

/* The books are built from the first packets: DEPTH levels a side of each instrument, each new one behind the last. */
int market_is_open(const struct market *market) { return market->made >= (uint64_t)2 * DEPTH * CHAIN_INSTRUMENTS; }

static void make_entry(struct market *market, uint8_t *at)
{
  const uint64_t n = market->made++, opening = (uint64_t)2 * DEPTH * CHAIN_INSTRUMENTS;
  const uint32_t instrument = (uint32_t)(n % CHAIN_INSTRUMENTS), turn = (uint32_t)(n / CHAIN_INSTRUMENTS), sell = turn & 1;
  const uint32_t level = n < opening ? 1 + turn / 2 : 1;
  /* Behind the opening: the best level changes its quantity, now and then its price's place is taken by a new one of the same price. */
  const int64_t away = (int64_t)level * TICK;
  put64(at, (uint64_t)(sell ? MID + away : MID - away));
  put32(at + 8, n < opening ? 10 : 1 + (uint32_t)(n * 2654435761u >> 7) % 97);
  put32(at + 12, 100 + instrument), put32(at + 16, ++market->rpt_seq[instrument]), put32(at + 20, 3);
  at[24] = (uint8_t)level, at[25] = n < opening ? 0 : 1, at[26] = (uint8_t)('0' + sell);
}

struct apl_packet *market_next(struct market *market)
{
  struct apl_packet *packet = &market->packets[market->next++ % CHAIN_PACKETS];
  uint8_t *at = market->bytes + (packet - market->packets) * CHAIN_PACKET_BYTES;
  market->time += 1000;
  put32(at, ++market->seq), put64(at + 4, market->time);
  put64(at + ROOT_AT, market->time - 100);
  packet->arrival_ns = market->time;
  for (uint32_t e = 0; e < market->entries; e++) make_entry(market, at + ENTRY_AT + e * ENTRY_BYTES);
  return packet;
}
