/*
 * Decoding ITCH 5.0 and keeping the full books by order, from MoldUDP64 packets to settled tops.
 *
 *   batch     packets of 40 messages, decoded whole and applied as one batch: the look-ahead within it can work
 *   single    packets of one message, each decoded and applied before the next is looked at
 *
 * The day is made up as it goes, a stretch at a time and outside the timed part: `instruments` stocks, every third trade in a tenth of them;
 * the books are filled with `live` orders first (not timed), then adds and ends of orders keep them there: 44 % add, 38 % delete, 8 % replace,
 * 5 % execute, 3 % cancel in part, 2 % execute in full. Orders end young: the chosen one's age is cubically distributed. Prices lie
 * geometrically around a mid that wanders. At the end the engine's invariants are checked once, and its counts against those of the made-up day.
 */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/book.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "contestant.h"

enum { STRETCH = 200000, MESSAGE_MAX = 38, PACKET_MESSAGES = 40, RING_SLOTS = 256, TIMED_PACKETS = 64 };

struct live { uint64_t id; uint32_t stock, qty; uint32_t price; uint8_t side; };

struct day {
  uint64_t random, next_id, sequence;
  struct live *orders;
  uint32_t count, room, stocks;
  uint32_t *mids;
};

static uint64_t draw(struct day *day)
{
  day->random ^= day->random << 13, day->random ^= day->random >> 7, day->random ^= day->random << 17;
  return day->random;
}

static double uniform(struct day *day) { return (double)(draw(day) >> 11) * 0x1p-53; }

static void put16(uint8_t *at, uint16_t value) { value = __builtin_bswap16(value), memcpy(at, &value, 2); }
static void put32(uint8_t *at, uint32_t value) { value = __builtin_bswap32(value), memcpy(at, &value, 4); }
static void put64(uint8_t *at, uint64_t value) { value = __builtin_bswap64(value), memcpy(at, &value, 8); }

static uint8_t *begin_message(uint8_t *at, uint8_t type, uint16_t bytes, uint32_t stock)
{
  put16(at, bytes);
  memset(at + 2, 0, bytes);
  at[2] = type;
  put16(at + 3, (uint16_t)stock);
  return at + 2;
}

static uint32_t a_stock(struct day *day)
{
  const double u = uniform(day);
  return (uint32_t)((draw(day) % 3 ? u : u / 10) * day->stocks) + 1;
}

static void a_price(struct day *day, struct live *order)
{
  uint32_t *mid = &day->mids[order->stock];
  if (draw(day) % 64 == 0) *mid += draw(day) & 1 ? 100 : -100;
  uint32_t away = 1;
  while (away < 200 && draw(day) % 8 >= 2) away++;
  order->price = order->side ? *mid + away * 100 : *mid - away * 100;
}

static uint8_t *add(struct day *day, uint8_t *at)
{
  struct live order = {.id = ++day->next_id, .stock = a_stock(day), .qty = (uint32_t)(draw(day) % 10 + 1) * 100, .side = draw(day) & 1};
  a_price(day, &order);
  uint8_t *message = begin_message(at, 'A', 36, order.stock);
  put64(message + 11, order.id);
  message[19] = order.side ? 'S' : 'B';
  put32(message + 20, order.qty);
  memcpy(message + 24, "STOCK   ", 8);
  put32(message + 32, order.price);
  day->orders[day->count++] = order;
  return message + 36;
}

static uint8_t *replace(struct day *day, uint8_t *at, struct live *order)
{
  uint8_t *message = begin_message(at, 'U', 35, order->stock);
  put64(message + 11, order->id);
  order->id = ++day->next_id;
  a_price(day, order);
  put64(message + 19, order->id);
  put32(message + 27, order->qty);
  put32(message + 31, order->price);
  return message + 35;
}

static uint8_t *take(uint8_t *at, struct live *order, uint8_t type, uint32_t shares)
{
  const uint16_t bytes = type == 'E' ? 31 : type == 'X' ? 23 : 19;
  uint8_t *message = begin_message(at, type, bytes, order->stock);
  put64(message + 11, order->id);
  if (type != 'D') put32(message + 19, shares);
  order->qty -= shares;
  return message + bytes;
}

/* One message; returns its end. */
static uint8_t *a_message(struct day *day, uint8_t *at, int fill)
{
  const uint32_t dice = (uint32_t)(draw(day) % 100);
  if (fill || day->count < 16 || (dice < 44 && day->count < day->room) || day->count < day->room - day->room / 16) return add(day, at);
  const double u = uniform(day);
  const uint32_t index = day->count - 1 - (uint32_t)(u * u * u * day->count);
  struct live *order = &day->orders[index];
  if (dice >= 92) return replace(day, at, order);
  if (dice >= 89 && order->qty > 100) return take(at, order, 'X', 100);
  if (dice >= 84 && order->qty > 100) return take(at, order, 'E', 100);
  at = take(at, order, dice < 82 ? 'D' : 'E', order->qty);
  *order = day->orders[--day->count];
  return at;
}

struct stretch {
  uint8_t *bytes;
  struct apl_packet *packets;
  uint32_t packet_count, messages;
};

static void make_stretch(struct day *day, struct stretch *stretch, uint32_t messages, uint32_t per_packet, int fill)
{
  uint8_t *at = stretch->bytes;
  stretch->packet_count = 0;
  stretch->messages = messages;
  for (uint32_t made = 0; made < messages;) {
    const uint32_t count = messages - made < per_packet ? messages - made : per_packet;
    uint8_t *packet = at;
    memcpy(at, "BENCHMARK0", 10);
    put64(at + 10, day->sequence);
    put16(at + 18, (uint16_t)count);
    at += 20;
    for (uint32_t i = 0; i < count; i++) at = a_message(day, at, fill);
    stretch->packets[stretch->packet_count++] =
      (struct apl_packet){.data = packet, .bytes = (uint32_t)(at - packet), .arrival_ns = UINT64_C(1700000000000000000) + day->sequence};
    day->sequence += count;
    made += count;
  }
}

struct bench {
  struct day day;
  struct stretch stretch;
  const struct apl_feed_ops *feed;
  void *feed_state;
  struct apl_output output;
  struct apl_ring_reader *reader;
  struct apl_book_engine *engine;
  uint64_t memory_bytes;
};

static void play_packets(struct bench *bench, const struct apl_packet *packets, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    bench->feed->on_packets(bench->feed_state, packets + i, 1, &bench->output);
    const void *first;
    size_t events;
    while ((events = apl_ring_peek(bench->reader, &first, RING_SLOTS)) > 0) {
      apl_book_engine_apply(bench->engine, &((const struct apl_slot *)first)->event, sizeof(struct apl_slot), events);
      apl_ring_advance(bench->reader, events);
    }
  }
}

static int set_up(struct bench_round *round, struct bench *bench)
{
  const uint32_t stocks = (uint32_t)bench_arg(round, "instruments"), live = (uint32_t)bench_arg(round, "live");
  bench->day = (struct day){.random = 88172645463325252u, .sequence = 1, .room = live, .stocks = stocks};
  bench->day.orders = bench_memory(((size_t)live + STRETCH) * sizeof *bench->day.orders);
  bench->day.mids = bench_memory(((size_t)stocks + 2) * sizeof *bench->day.mids);
  for (uint32_t i = 0; i <= stocks + 1; i++) bench->day.mids[i] = 1000000 + i * 100;
  bench->stretch.bytes = bench_memory((size_t)STRETCH * (MESSAGE_MAX + 20 + 2));
  bench->stretch.packets = bench_memory((size_t)STRETCH * sizeof *bench->stretch.packets);
  const struct apl_feed_config feed = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  const struct apl_book_config book = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  bench->feed = apl_feed_find("nasdaq.itch5");
  const size_t feed_bytes = bench->feed->footprint(&feed), book_bytes = apl_book_engine_footprint(&book);
  bench->memory_bytes = feed_bytes + book_bytes;
  bench->feed_state = bench_memory(feed_bytes);
  bench->engine = apl_book_engine_join(apl_book_engine_new(bench_memory(book_bytes), &book));
  void *ring = apl_ring_new(bench_memory(apl_ring_footprint(RING_SLOTS, sizeof(struct apl_slot))), RING_SLOTS, sizeof(struct apl_slot), "bench");
  bench->output.writer = apl_ring_writer_join(bench_memory(apl_ring_writer_footprint()), ring);
  bench->reader = apl_ring_reader_join(bench_memory(apl_ring_reader_footprint()), ring, 0, NULL);
  if (!bench->engine || bench->feed->init(bench->feed_state, &feed, &(struct apl_context){0}) < 0)
    return bench_error(round, "%s", apl_err_text()), -1;
  return 0;
}

/* The books at the end are those of the made-up day. */
static void judge(struct bench_round *round, struct bench *bench)
{
  struct apl_book_stats stats;
  struct apl_feed_stats heard;
  apl_book_engine_settle(bench->engine);
  apl_book_engine_stats(bench->engine, &stats);
  bench->feed->stats(bench->feed_state, &heard);
  if (apl_book_engine_check(bench->engine) < 0) bench_error(round, "%s", apl_err_text());
  else if (apl_book_orders(bench->engine) != bench->day.count || stats.faults || heard.malformed || heard.lost)
    bench_error(round, "%zu orders in the books and %u in the day; %llu faults, %llu malformed, %llu lost", apl_book_orders(bench->engine),
                bench->day.count, (unsigned long long)stats.faults, (unsigned long long)heard.malformed, (unsigned long long)heard.lost);
}

static void play(struct bench_round *round, uint32_t per_packet)
{
  static struct bench bench; /* made once, for all rounds: the day goes on */
  static uint32_t begun;
  if (begun != per_packet) {
    if (begun) return bench_error(round, "one process plays one case");
    if (bench_pin(bench_cpu(0)) || set_up(round, &bench)) return;
    begun = per_packet;
    while (bench.day.count < bench.day.room) {
      make_stretch(&bench.day, &bench.stretch, bench.day.room / 8 < STRETCH ? bench.day.room / 8 : STRETCH, PACKET_MESSAGES, 1);
      play_packets(&bench, bench.stretch.packets, bench.stretch.packet_count);
    }
  }
  const uint64_t n = bench_arg(round, "n");
  uint64_t spent = 0;
  for (uint64_t done = 0; done < n; done += bench.stretch.messages) {
    make_stretch(&bench.day, &bench.stretch, STRETCH, per_packet, 0);
    const uint32_t at_once = TIMED_PACKETS * PACKET_MESSAGES / per_packet;
    for (uint32_t i = 0; i < bench.stretch.packet_count; i += at_once) {
      const uint32_t count = bench.stretch.packet_count - i < at_once ? bench.stretch.packet_count - i : at_once;
      const uint64_t begin = bench_ticks();
      play_packets(&bench, bench.stretch.packets + i, count);
      const uint64_t ns = bench_ticks_ns(bench_ticks() - begin);
      spent += ns;
      bench_batch(round, ns, (uint64_t)count * per_packet);
    }
  }
  bench_span(round, spent, n);
  bench_extra(round, "memory_mib", (double)bench.memory_bytes / 1048576);
  bench_extra(round, "live", (double)bench.day.count);
  judge(round, &bench);
}

static void play_batch(struct bench_round *round) { play(round, PACKET_MESSAGES); }
static void play_single(struct bench_round *round) { play(round, 1); }

static const struct bench_case CASES[] = {
  {"batch", "ours", "n=20000000 instruments=8000 live=460000", play_batch},
  {"single", "ours", "n=20000000 instruments=8000 live=460000", play_single},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "book", CASES, sizeof CASES / sizeof *CASES); }
