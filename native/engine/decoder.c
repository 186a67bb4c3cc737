/*
 * A feed behind a port, run by hand; contract in apl/decoder.h. Events go through a private ring, because a ring is what every feed writes to; a
 * cursor would be waited for in vain here, so the ring is sized for the largest burst of one packet and a burst beyond it is an error, never a
 * silent loss.
 */
#include "apl/decoder.h"

#include <stdlib.h>
#include <string.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "apl/table.h"
#include "feed_books.h"

enum { RING_SLOTS = 1 << 20 }; /* 64 MiB, touched only as far as bursts reach */

struct apl_decoder {
  const struct apl_feed_ops *ops;
  void *state;
  struct apl_port *port;
  void *ring_memory, *table_memory;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
  struct apl_feed_books books; /* joined where the events go straight into books */
  int applies;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  size_t packet_count, packet_next;
  int live; /* the port has no end, and time is the clock's */
  int idle; /* it had nothing */
  uint64_t alike, looked_at;
  uint64_t last_arrival_ns;
  int ended; /* what the port said last: APL_ERR_END or worse, and its sentence */
  char ended_text[APL_ERR_TEXT_BYTES];
};

static void *take_memory(size_t bytes)
{
  void *memory = aligned_alloc(128, apl_align_up(bytes, 128));
  if (!memory) apl_err_set(APL_ERR_SYSTEM, "out of memory: %zu bytes were not to be had", bytes);
  return memory;
}

static int open_feed(struct apl_decoder *decoder, const struct apl_feed_config *config)
{
  const size_t bytes = decoder->ops->footprint(config);
  if (bytes == 0) return APL_ERR_ARGUMENT;
  const size_t table_bytes = apl_table_footprint(sizeof(struct apl_instrument), config->instrument_capacity);
  if (table_bytes == 0) return APL_ERR_ARGUMENT;
  decoder->state = take_memory(bytes);
  decoder->table_memory = take_memory(table_bytes);
  decoder->ring_memory = take_memory(apl_ring_footprint(RING_SLOTS, APL_SLOT_BYTES));
  if (!decoder->state || !decoder->table_memory || !decoder->ring_memory) return APL_ERR_SYSTEM;
  if (!apl_ring_new(decoder->ring_memory, RING_SLOTS, APL_SLOT_BYTES, "events")) return APL_ERR_ARGUMENT;
  if (!apl_ring_writer_join(&decoder->writer, decoder->ring_memory)) return APL_ERR_ARGUMENT;
  if (!apl_ring_reader_join(&decoder->reader, decoder->ring_memory, 0, NULL)) return APL_ERR_ARGUMENT;
  decoder->output.writer = &decoder->writer;
  if (!apl_table_new(decoder->table_memory, sizeof(struct apl_instrument), config->instrument_capacity, "instruments"))
    return APL_ERR_ARGUMENT;
  const struct apl_context context = {.table = apl_table_join(decoder->table_memory)};
  return decoder->ops->init(decoder->state, config, &context);
}

int apl_decoder_open(const char *feed, const char *port_kind, const struct apl_port_config *port_config,
                     const struct apl_feed_config *feed_config, struct apl_decoder **out)
{
  const struct apl_feed_ops *ops = apl_feed_find(feed);
  if (!ops) return APL_ERR_NOT_FOUND;
  struct apl_decoder *decoder = calloc(1, sizeof *decoder);
  if (!decoder) return apl_err_set(APL_ERR_SYSTEM, "out of memory");
  decoder->ops = ops;
  int rc = apl_port_open(port_kind, port_config, &decoder->port);
  if (rc == 0) rc = open_feed(decoder, feed_config);
  if (rc) {
    apl_decoder_close(decoder);
    return rc;
  }
  struct apl_port_info info;
  apl_port_info(decoder->port, &info);
  decoder->live = info.stamped != APL_STAMPED_RECORDED;
  *out = decoder;
  return 0;
}

static int tick(struct apl_decoder *decoder, uint64_t now_ns)
{
  if (decoder->applies) return apl_feed_books_on_tick(&decoder->books, now_ns, &decoder->output);
  return decoder->ops->on_tick(decoder->state, now_ns, &decoder->output);
}

/* The feed's time-outs run on the packets' own time, so that a file decodes the same at any speed. */
static int give_packet(struct apl_decoder *decoder)
{
  const struct apl_packet *packet = &decoder->packets[decoder->packet_next++];
  if (packet->arrival_ns > decoder->last_arrival_ns) {
    decoder->last_arrival_ns = packet->arrival_ns;
    decoder->output.now_ns = packet->arrival_ns;
    if (decoder->ops->on_tick) {
      const int rc = tick(decoder, packet->arrival_ns);
      if (rc) return rc;
    }
  }
  if (decoder->applies) return apl_feed_books_on_packets(&decoder->books, packet, 1, &decoder->output);
  return decoder->ops->on_packets(decoder->state, packet, 1, &decoder->output);
}

static int fetch_packets(struct apl_decoder *decoder)
{
  const int rc = apl_port_receive(decoder->port, decoder->live ? apl_clock_now_ns() : 0, decoder->packets, APL_PACKET_BATCH_MAX);
  if (rc < 0) {
    decoder->ended = rc;
    memcpy(decoder->ended_text, apl_err_text(), sizeof decoder->ended_text);
    return 0;
  }
  decoder->packet_count = (size_t)rc;
  decoder->packet_next = 0;
  decoder->idle = decoder->live && rc == 0;
  if (decoder->ops->probe && decoder->looked_at < APL_PACKET_BATCH_MAX) {
    decoder->alike += decoder->ops->probe(decoder->packets, decoder->packet_count);
    decoder->looked_at += decoder->packet_count;
  }
  return 0;
}

/* The input is over: let the feed's time-outs pass, so that what it still holds back for a lost packet comes out. */
static int flush(struct apl_decoder *decoder)
{
  static const uint64_t LONG_NS = UINT64_C(3600000000000);
  if (!decoder->ops->on_tick || decoder->last_arrival_ns == 0) return 0;
  decoder->last_arrival_ns += LONG_NS;
  const int rc = tick(decoder, decoder->last_arrival_ns);
  decoder->last_arrival_ns = 0;
  return rc;
}

int64_t apl_decoder_read(struct apl_decoder *decoder, struct apl_slot *slots, uint64_t max)
{
  uint64_t count = 0;
  for (;;) {
    count += apl_ring_copy(&decoder->reader, slots + count, max - count);
    if (decoder->reader.missed)
      return apl_err_set(APL_ERR_FULL, "one packet made more than %d events", RING_SLOTS);
    if (count == max) return (int64_t)count;
    int rc = 0;
    if (decoder->packet_next < decoder->packet_count) rc = give_packet(decoder);
    else if (decoder->idle) return decoder->idle = 0, (int64_t)count;
    else if (!decoder->ended) rc = fetch_packets(decoder);
    else if (decoder->last_arrival_ns) rc = flush(decoder);
    else return count > 0 ? (int64_t)count : apl_err_set(decoder->ended, "%s", decoder->ended_text);
    if (rc < 0) return rc;
  }
}

int apl_decoder_books(struct apl_decoder *decoder, struct apl_book_engine *engine)
{
  if (!feed_books_join(&decoder->books, decoder->ops, decoder->state, engine, apl_table_join(decoder->table_memory))) return 0;
  decoder->output.writer = NULL; /* nobody reads tops here */
  return decoder->applies = 1;
}

int64_t apl_decoder_apply(struct apl_decoder *decoder, uint64_t packets)
{
  if (!decoder->applies) return apl_err_set(APL_ERR_ARGUMENT, "this decoder has no books: apl_decoder_books first");
  const uint64_t before = feed_books_events(&decoder->books);
  for (uint64_t given = 0; given < packets;) {
    int rc = 0;
    if (decoder->packet_next < decoder->packet_count) rc = give_packet(decoder), given++;
    else if (decoder->idle) return decoder->idle = 0, (int64_t)(feed_books_events(&decoder->books) - before);
    else if (!decoder->ended) rc = fetch_packets(decoder);
    else if (decoder->last_arrival_ns) rc = flush(decoder);
    else if (given) break;
    else return apl_err_set(decoder->ended, "%s", decoder->ended_text);
    if (rc < 0) return rc;
  }
  return (int64_t)(feed_books_events(&decoder->books) - before);
}

void apl_decoder_stats(const struct apl_decoder *decoder, struct apl_feed_stats *feed, struct apl_port_stats *port)
{
  if (feed) decoder->ops->stats(decoder->state, feed);
  if (port) apl_port_stats(decoder->port, port);
}

void apl_decoder_probe(const struct apl_decoder *decoder, uint64_t *alike, uint64_t *looked_at)
{
  *alike = decoder->alike;
  *looked_at = decoder->ops->probe ? decoder->looked_at : 0;
}

uint32_t apl_decoder_instruments(const struct apl_decoder *decoder, struct apl_instrument *instruments, uint32_t max)
{
  const struct apl_table *table = apl_table_join(decoder->table_memory);
  const uint32_t count = apl_table_count(table);
  for (uint32_t i = 0; i < count && i < max; i++)
    if (apl_table_read(table, i, &instruments[i]) == 0) instruments[i] = (struct apl_instrument){0};
  return count;
}

void apl_decoder_close(struct apl_decoder *decoder)
{
  if (!decoder) return;
  if (decoder->port) apl_port_close(decoder->port);
  free(decoder->state);
  free(decoder->table_memory);
  free(decoder->ring_memory);
  free(decoder);
}
