/*
 * CME MDP 3.0: the input is a run of packets (each: length u16, flags u8, payload), given to a live
 * feed on two lines and beside it, to a book behind it, and to the wire decoder. Any bytes must
 * leave every invariant standing: events well-formed, books sound, rows as many as counted.
 */
#include <stdlib.h>

#include "../native/mdp3_made.h"
#include "apl/book.h"
#include "apl/cme_wire.h"
#include "apl/feed.h"
#include "exact.h"
#include "image.h"

#include "../../native/feed/cme_mdp3/state.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

enum { SLOTS = 1 << 12, ROWS = 32, INSTRUMENTS = 8, HELD = 128, ORDERS = 32, LEVELS = 640 };
enum { IS_B = 1, IS_SNAPSHOT = 2, IS_ORDERS = 4, TICKS = 8, AS_TEXT = 16 };

static void *feed_state, *ring_memory;
static struct apl_cme_wire *wire;
static struct fuzz_image feed_new[2], books_new; /* without and with configured groups */
static struct apl_ring_writer writer;
static struct apl_ring_reader reader;
static struct apl_output output;
static struct apl_book_engine *books;

static struct apl_feed_config feed_config(int by_groups)
{
  struct apl_feed_config config = {.instrument_capacity = INSTRUMENTS, .start_live = (uint32_t)!by_groups, .reorder_packets = 4, .held_capacity = HELD};
  if (!by_groups) return config;
  config.group_count = 4;
  config.groups[0] = (struct apl_feed_group){.group_port = 14310, .channel = 310};
  config.groups[1] = (struct apl_feed_group){.group_port = 15310, .channel = 310, .line_b = 1};
  config.groups[2] = (struct apl_feed_group){.group_port = 20310, .channel = 310, .role = APL_ROLE_SNAPSHOT};
  config.groups[3] = (struct apl_feed_group){.group_port = 21310, .channel = 310, .role = APL_ROLE_SNAPSHOT_ORDERS};
  return config;
}

/* The ring is empty, and at its start or near its end, where messages do not fit in before it begins anew. */
FUZZ_UNCOUNTED void rewind_ring(int near_end)
{
  static struct apl_ring_writer first;
  static uint64_t from;
  if (!first.ring) first = writer;
  for (uint64_t seq = from; seq < writer.seq && seq < from + SLOTS; seq++) memset(writer.slots + seq % SLOTS * 64, 0, 64);
  writer = first;
  writer.seq = from = near_end ? SLOTS - 8 : 0;
  CHECK(apl_ring_reader_join(&reader, ring_memory, from, NULL));
  output = (struct apl_output){.writer = &writer};
}

static void set_up(void)
{
  const struct apl_book_config book = {.instrument_capacity = INSTRUMENTS, .order_capacity = ORDERS, .level_capacity = LEVELS, .start_live = 1};
  for (int by_groups = 0; by_groups < 2; by_groups++) {
    const struct apl_feed_config config = feed_config(by_groups);
    const size_t bytes = apl_align_up(apl_feed_cme_mdp3.footprint(&config), 64);
    void *memory = aligned_alloc(64, bytes);
    CHECK_EQUAL(apl_feed_cme_mdp3.init(memory, &config, NULL), 0);
    fuzz_image_take(&feed_new[by_groups], memory, bytes);
  }
  const size_t book_bytes = apl_align_up(apl_book_engine_footprint(&book), 64);
  books = apl_book_engine_join(apl_book_engine_new(aligned_alloc(64, book_bytes), &book));
  fuzz_image_take(&books_new, books, book_bytes);
  wire = apl_cme_wire_new(aligned_alloc(64, apl_cme_wire_footprint()));
  ring_memory = aligned_alloc(128, apl_ring_footprint(SLOTS, 64));
  CHECK(apl_ring_new(ring_memory, SLOTS, 64, "events"));
  CHECK(apl_ring_writer_join(&writer, ring_memory));
}

/* All is new again. The feed's tables of layouts are not changed by anything. */
static void begin(int by_groups, int near_end)
{
  if (!wire) set_up();
  struct fuzz_image *image = &feed_new[by_groups];
  const struct mdp3_feed *feed = (const void *)image->live;
  const uint32_t channels = feed->channel_count; /* the arbiters of the others, which lie at the end, are as they were */
  const size_t end = channels < feed->channel_capacity ? (size_t)((uint8_t *)feed->channels[channels].arbiter - image->live) : image->bytes;
  fuzz_image_restore(image, 0, offsetof(struct mdp3_feed, layouts));
  fuzz_image_restore(image, offsetof(struct mdp3_feed, levels), end);
  fuzz_image_restore(&books_new, 0, books_new.bytes);
  fuzz_image_check(image);
  feed_state = image->live;
  apl_cme_wire_clear(wire);
  rewind_ring(near_end);
}

static void check_event(const struct apl_event *event)
{
  CHECK_EQUAL(event->header.schema_id, APL_SCHEMA_ID);
  CHECK(event->header.template_id >= 1 && event->header.template_id <= APL_MSG_HEARTBEAT);
  if (event->header.template_id == APL_MSG_HEARTBEAT) return;
  CHECK(event->head.instrument <= INSTRUMENTS);
  CHECK(event->head.instrument != 0 || event->header.template_id == APL_MSG_STATUS);
  if (event->header.template_id == APL_MSG_BOOK_LEVEL)
    CHECK(event->book_level.qty >= 0 && event->book_level.side <= APL_SIDE_NONE);
  if (event->header.template_id == APL_MSG_BOOK_ORDER) CHECK(event->book_order.qty >= 0);
}

static void drain(void)
{
  const struct apl_slot *slots;
  for (size_t count; (count = apl_ring_poll(&reader, &slots, SLOTS)) > 0;) {
    for (size_t i = 0; i < count; i++) check_event(&slots[i].event);
    apl_book_engine_apply(books, &slots[0].event, sizeof *slots, count);
    apl_ring_consume(&reader, count);
  }
  CHECK_EQUAL(reader.missed, 0);
}

static void rows_of(const struct apl_packet *packet, int as_text)
{
  static struct apl_cme_row rows[ROWS];
  static char text[ROWS * 256];
  const int64_t count = apl_cme_wire_packet(wire, packet, rows, ROWS);
  CHECK(count >= 0);
  if (!as_text) return;
  const int64_t again = apl_cme_wire_again(wire, packet, rows, ROWS);
  CHECK(again == count || count == 0); /* a copy */
  CHECK(apl_cme_rows_csv(rows, (size_t)(again < ROWS ? again : ROWS), text, sizeof text) >= 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static const uint16_t ports[8] = {14310, 15310, 20310, 20310, 21310, 21310, 20310, 9};
  begin(size && (data[0] & 1), size && (data[0] & 2));
  if (size == 0) return 0;
  uint64_t now = 1;
  for (size_t at = 1; at + 3 <= size;) {
    const size_t rest = size - at - 3;
    const size_t wanted = apl_le16(data + at);
    const uint32_t bytes = (uint32_t)(wanted < rest ? wanted : rest);
    const uint8_t flags = data[at + 2];
    uint8_t *exact = fuzz_exact(data + at + 3, bytes);
    const struct apl_packet packet = {.data = exact, .bytes = bytes, .wire_bytes = bytes, .arrival_ns = now, .group_port = ports[flags & 7]};
    CHECK_EQUAL(apl_feed_cme_mdp3.on_packets(feed_state, &packet, 1, &output), 0);
    if (flags & TICKS) CHECK_EQUAL(apl_feed_cme_mdp3.on_tick(feed_state, now += 20000000, &output), 0);
    (void)apl_feed_cme_mdp3.probe(&packet, 1);
    rows_of(&packet, flags & AS_TEXT);
    drain();
    fuzz_give_back(exact, bytes);
    at += 3 + bytes;
  }
  CHECK_EQUAL(apl_feed_cme_mdp3.on_tick(feed_state, UINT64_MAX, &output), 0);
  drain();
  CHECK_EQUAL(apl_book_engine_check(books), 0);
  struct apl_feed_stats stats;
  apl_feed_cme_mdp3.stats(feed_state, &stats);
  return 0;
}

/* Seeds: made packets of every family, in runs with holes, snapshots and resets. */
static size_t append(uint8_t *data, size_t at, size_t capacity, const struct made *made, uint8_t flags)
{
  const uint16_t bytes = (uint16_t)made->bytes;
  if (at + 3 + bytes > capacity) return at;
  memcpy(data + at, &bytes, sizeof bytes);
  data[at + 2] = flags;
  memcpy(data + at + 3, made->data, bytes);
  return at + 3 + bytes;
}

static struct made increment(size_t index, uint32_t seq, uint32_t rpt_seq)
{
  static const int books_of[3] = {32, 46, 64};
  struct made made = made_packet(seq, 1000000 + seq);
  const struct made_level levels[] = {{7, rpt_seq, (uint8_t)(index % 6), "01EF"[index % 4], 1, 500, 5, 1},
                                      {8, rpt_seq, 0, '1', 1, 900, 5, 1}};
  const struct made_order orders[] = {{.reference = 1, .action = (uint8_t)(index % 3), .id = 5, .priority = 6, .qty = 7,
    .security_id = 7, .type = '0', .price = 500}};
  switch (index % 6) {
  case 0: made_mDIncrementalRefreshOrderBook47(&made, 0x80, orders, 1); break;
  case 1: made_mDIncrementalRefreshTradeSummary48(&made, 0x81, &levels[0], 1, 3); break;
  case 2: made_status(&made, 0x80, 7, "ES", "ES", 17), made_heartbeat(&made); break;
  case 3: made_reset(&made); break;
  default: made_book(&made, books_of[index % 3], 0x84, levels, 2, orders, 1); break;
  }
  return made;
}

size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  if (index >= 32) return 0;
  size_t at = 1;
  data[0] = index % 4;
  for (uint32_t seq = 1; seq <= 6; seq++) {
    const struct made made = increment(seq == 1 ? 5 : index + seq, seq + (uint32_t)(index / 8), seq);
    if (seq != 3) at = append(data, at, capacity, &made, seq == 1 ? AS_TEXT : 0);
    if (seq != 3 || index % 4 == 0) at = append(data, at, capacity, &made, IS_B | (index % 3 == 0 ? TICKS : 0));
  }
  const struct made_level levels[] = {
      {0, 0, 0, '0', 1, 500, 5, 1}, {0, 0, 0, '1', 1, 900, 5, 1}, {0, 0, 0, '7', 0, 900, 5, 1}};
  const struct made_order orders[] = {{.id = 5, .priority = 6, .qty = 7, .type = '0', .price = 500}};
  for (uint32_t i = 0; i < 2; i++) {
    struct made snapshot = made_packet(i + 1, 2000000 + i), by_order = made_packet(i + 1, 2000000 + i);
    if (index % 2) made_snapshotFullRefresh52(&snapshot, 6, 2, 7 + (int32_t)i, 6, levels, 3);
    else made_snapshotFullRefresh38(&snapshot, 6, 2, 7 + (int32_t)i, 6, levels, 3);
    made_snapshotFullRefreshOrderBook53(&by_order, 6, 2, 7 + (int32_t)i, 1, 1, orders, 1);
    at = append(data, at, capacity, &snapshot, IS_SNAPSHOT);
    at = append(data, at, capacity, &by_order, IS_ORDERS);
  }
  return at;
}
