#ifndef APL_TEST_FEED_RUN_H
#define APL_TEST_FEED_RUN_H
/*
 * What the tests of feeds share: a feed in memory of its own, a ring that takes its events, and the events as an
 * array; big- and little-endian writers of messages; files of real market data, which the tests use where they are at
 * hand (APPLIANCE_DATA).
 */
#include <stdio.h>
#include <stdlib.h>

#include "apl/base.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "check.h"

enum { RUN_SLOTS = 1 << 15 };

struct feed_run {
  const struct apl_feed_ops *ops;
  void *state;
  void *ring_memory;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
  struct apl_event *events; /* those of the last push */
  size_t count;
};

static inline struct feed_run run_new(const struct apl_feed_ops *ops, const struct apl_feed_config *config)
{
  struct feed_run run = {.ops = ops};
  const size_t bytes = ops->footprint(config);
  CHECK(bytes > 0);
  run.state = aligned_alloc(64, apl_align_up(bytes, 64)); /* exactly the footprint: ASan sees a write behind it */
  CHECK_EQUAL(ops->init(run.state, config, NULL), 0);
  run.ring_memory = aligned_alloc(128, apl_ring_footprint(RUN_SLOTS, 64));
  CHECK(apl_ring_new(run.ring_memory, RUN_SLOTS, 64, "events"));
  run.events = calloc(RUN_SLOTS, sizeof *run.events);
  return run;
}

/* Writer and reader hold pointers into the ring only, so they are joined where the run finally lies. */
static inline void run_join(struct feed_run *run)
{
  CHECK(apl_ring_writer_join(&run->writer, run->ring_memory));
  CHECK(apl_ring_reader_join(&run->reader, run->ring_memory, 0, NULL));
  run->output.writer = &run->writer;
}

static inline void run_collect(struct feed_run *run)
{
  const struct apl_slot *first;
  size_t n;
  run->count = 0;
  while ((n = apl_ring_poll(&run->reader, &first, RUN_SLOTS)) > 0) {
    for (size_t i = 0; i < n; i++) {
      CHECK(run->count < RUN_SLOTS);
      run->events[run->count++] = first[i].event;
      CHECK_EQUAL(first[i].event.header.schema_id, APL_SCHEMA_ID);
      CHECK_EQUAL(first[i].event.header.block_length, APL_BLOCK_BYTES);
    }
    apl_ring_consume(&run->reader, n);
  }
}

static inline size_t run_packet(struct feed_run *run, const struct apl_packet *packet)
{
  CHECK_EQUAL(run->ops->on_packets(run->state, packet, 1, &run->output), 0);
  run_collect(run);
  return run->count;
}

/* One record of a file. */
static inline size_t run_record(struct feed_run *run, const void *data, size_t bytes)
{
  const struct apl_packet packet = {
    .data = data, .bytes = (uint32_t)bytes, .wire_bytes = (uint32_t)bytes, .flags = APL_PACKET_FILE};
  return run_packet(run, &packet);
}

static inline size_t run_tick(struct feed_run *run, uint64_t now_ns)
{
  CHECK_EQUAL(run->ops->on_tick(run->state, now_ns, &run->output), 0);
  run_collect(run);
  return run->count;
}

static inline struct apl_feed_stats run_stats(const struct feed_run *run)
{
  struct apl_feed_stats stats;
  run->ops->stats(run->state, &stats);
  return stats;
}

static inline void run_free(struct feed_run *run)
{
  free(run->state);
  free(run->ring_memory);
  free(run->events);
}

/* Messages are put together in a buffer. */
struct bytes {
  uint8_t data[65536];
  size_t count;
};

static inline void put(struct bytes *b, const void *data, size_t count)
{
  memcpy(b->data + b->count, data, count);
  b->count += count;
}
static inline void put_text(struct bytes *b, const char *text, size_t width) /* padded with spaces */
{
  const size_t length = strlen(text);
  for (size_t i = 0; i < width; i++) b->data[b->count++] = i < length ? (uint8_t)text[i] : ' ';
}
static inline void put_be(struct bytes *b, uint64_t value, size_t width)
{
  for (size_t i = 0; i < width; i++) b->data[b->count++] = (uint8_t)(value >> 8 * (width - 1 - i));
}
static inline void put_le(struct bytes *b, uint64_t value, size_t width)
{
  for (size_t i = 0; i < width; i++) b->data[b->count++] = (uint8_t)(value >> 8 * i);
}

/* A file below the market data folder; NULL (with a sentence) where it is missing. The caller frees. */
static inline uint8_t *data_file(const char *name, size_t *bytes)
{
  const char *root = getenv("APPLIANCE_DATA");
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", root ? root : "../shared/data", name);
  FILE *file = fopen(path, "rb");
  if (!file) {
    printf("skip: no %s (set APPLIANCE_DATA)\n", path);
    return NULL;
  }
  CHECK(fseek(file, 0, SEEK_END) == 0);
  *bytes = (size_t)ftell(file);
  rewind(file);
  uint8_t *data = malloc(*bytes + 1);
  CHECK(fread(data, 1, *bytes, file) == *bytes);
  fclose(file);
  return data;
}

/* Cut a file into records with the feed's own frame function and push each; returns their number. `each` (may be
 * NULL) is called with the events of each. */
static inline size_t run_file(struct feed_run *run, const uint8_t *data, size_t bytes,
                              void (*each)(struct feed_run *, void *), void *context)
{
  size_t at = 0, records = 0;
  while (at < bytes) {
    uint32_t offset = 0;
    const int64_t length =
      run->ops->frame(data + at, bytes - at, (at == 0 ? APL_FRAME_FIRST : 0) | APL_FRAME_LAST, &offset);
    CHECK(length > 0);
    run_record(run, data + at + offset, (size_t)length - offset);
    if (each) each(run, context);
    at += (size_t)length;
    records++;
  }
  return records;
}

#endif
