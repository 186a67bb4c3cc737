/*
 * Decoding ITCH 5.0 and keeping the full books by order, from MoldUDP64 packets to settled tops, of a made-up day (itch_day.h).
 *
 *   look-ahead  packets of 40 messages into a feed with its books (apl/feed_books.h): the look-ahead within a packet can work
 *   look-ahead-scattered   the same of a day whose messages name orders of any age
 *   one         packets of one message, each decoded and applied before the next is looked at
 *   by-events   packets of 40 as where feed and book are two processes: the feed's events in a ring, then the book engine, here in one thread
 *
 * The day is made between the timed parts: the time is that of play_packets alone. callgrind counts the work alone if told so
 * (--toggle-collect=apl_feed_books_on_packets). At the end the engine's invariants are checked once, and its counts against those of the made-up day.
 */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/book.h"
#include "apl/err.h"
#include "apl/feed_books.h"
#include "itch_day.h"

enum { TIMED_PACKETS = 64, RING_SLOTS = 256 };

static const uint64_t ARRIVAL_NS = UINT64_C(1700000000000000000);

struct bench {
  struct day day;
  struct stretch stretch;
  struct apl_feed_books *books; /* NULL: by events */
  struct apl_output tops;
  const struct apl_feed_ops *feed;
  void *feed_state;
  struct apl_output events;
  struct apl_ring_reader *reader;
  struct apl_book_engine *engine;
  uint64_t memory_bytes;
};

static void play_by_events(struct bench *bench, const struct apl_packet *packet)
{
  const void *first;
  size_t events;
  bench->feed->on_packets(bench->feed_state, packet, 1, &bench->events);
  while ((events = apl_ring_peek(bench->reader, &first, RING_SLOTS)) > 0) {
    apl_book_engine_apply(bench->engine, &((const struct apl_slot *)first)->event, sizeof(struct apl_slot), events);
    apl_ring_advance(bench->reader, events);
  }
}

static void play_packets(struct bench *bench, const struct itch_packet *packets, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    const struct apl_packet packet = {.data = packets[i].data, .bytes = packets[i].bytes, .arrival_ns = ARRIVAL_NS + packets[i].sequence};
    if (bench->books) apl_feed_books_on_packets(bench->books, &packet, 1, &bench->tops);
    else play_by_events(bench, &packet);
  }
}

static void set_up_by_events(struct bench *bench, const struct apl_feed_config *feed, const struct apl_book_config *book)
{
  const size_t feed_bytes = bench->feed->footprint(feed), book_bytes = apl_book_engine_footprint(book);
  bench->memory_bytes = feed_bytes + book_bytes;
  bench->feed_state = bench_memory(feed_bytes);
  if (bench->feed->init(bench->feed_state, feed, &(struct apl_context){0}) == 0)
    bench->engine = apl_book_engine_join(apl_book_engine_new(bench_memory(book_bytes), book));
  void *ring = apl_ring_new(bench_memory(apl_ring_footprint(RING_SLOTS, sizeof(struct apl_slot))), RING_SLOTS, sizeof(struct apl_slot), "bench");
  bench->events.writer = apl_ring_writer_join(bench_memory(apl_ring_writer_footprint()), ring);
  bench->reader = apl_ring_reader_join(bench_memory(apl_ring_reader_footprint()), ring, 0, NULL);
}

static int set_up(struct bench_round *round, struct bench *bench, int by_events)
{
  const uint32_t stocks = (uint32_t)bench_arg(round, "instruments"), live = (uint32_t)bench_arg(round, "live");
  if (day_begin(&bench->day, &bench->stretch, stocks, live, bench_arg(round, "scattered") != 0)) return bench_error(round, "no memory"), -1;
  const struct apl_feed_config feed = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  const struct apl_book_config book = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  bench->feed = apl_feed_find("nasdaq.itch5");
  if (by_events) {
    set_up_by_events(bench, &feed, &book);
  } else {
    bench->memory_bytes = apl_feed_books_footprint(bench->feed, &feed, &book);
    bench->books = apl_feed_books_new(bench_memory(bench->memory_bytes), bench->feed, &feed, &book, NULL);
    bench->engine = bench->books ? apl_feed_books_engine(bench->books) : NULL;
  }
  if (!bench->engine) return bench_error(round, "%s", apl_err_text()), -1;
  return 0;
}

/* The books at the end are those of the made-up day. */
static void judge(struct bench_round *round, struct bench *bench)
{
  struct apl_book_engine *engine = bench->engine;
  struct apl_book_stats stats;
  struct apl_feed_stats heard;
  apl_book_engine_stats(engine, &stats);
  if (bench->books) apl_feed_books_stats(bench->books, &heard);
  else bench->feed->stats(bench->feed_state, &heard);
  if (apl_book_engine_check(engine) < 0) bench_error(round, "%s", apl_err_text());
  else if (apl_book_orders(engine) != bench->day.count || stats.faults || heard.malformed || heard.lost)
    bench_error(round, "%zu orders in the books and %u in the day; %llu faults, %llu malformed, %llu lost", apl_book_orders(engine),
                bench->day.count, (unsigned long long)stats.faults, (unsigned long long)heard.malformed, (unsigned long long)heard.lost);
}

static void play(struct bench_round *round, uint32_t per_packet, int by_events)
{
  static struct bench benches[4]; /* made once each, for all rounds: the day goes on */
  struct bench *bench = &benches[by_events + 2 * (bench_arg(round, "scattered") != 0)];
  if (!bench->engine) {
    if (bench_pin(bench_cpu(0)) || set_up(round, bench, by_events)) return;
    while (bench->day.count < bench->day.room) {
      make_stretch(&bench->day, &bench->stretch, fill_messages(&bench->day), PACKET_MESSAGES, 1);
      play_packets(bench, bench->stretch.packets, bench->stretch.packet_count);
    }
  }
  const uint64_t n = bench_arg(round, "n");
  uint64_t spent = 0;
  for (uint64_t done = 0; done < n; done += bench->stretch.messages) {
    make_stretch(&bench->day, &bench->stretch, STRETCH, per_packet, 0);
    const uint32_t at_once = TIMED_PACKETS * PACKET_MESSAGES / per_packet;
    for (uint32_t i = 0; i < bench->stretch.packet_count; i += at_once) {
      const uint32_t count = bench->stretch.packet_count - i < at_once ? bench->stretch.packet_count - i : at_once;
      const uint64_t begin = bench_ticks();
      play_packets(bench, bench->stretch.packets + i, count);
      const uint64_t ns = bench_ticks_ns(bench_ticks() - begin);
      spent += ns;
      bench_batch(round, ns, (uint64_t)count * per_packet);
    }
  }
  bench_span(round, spent, n);
  bench_extra(round, "memory_mib", (double)bench->memory_bytes / 1048576);
  bench_extra(round, "live", (double)bench->day.count);
  judge(round, bench);
}

static void play_batch(struct bench_round *round) { play(round, PACKET_MESSAGES, 0); }
static void play_single(struct bench_round *round) { play(round, 1, 0); }
static void play_events(struct bench_round *round) { play(round, PACKET_MESSAGES, 1); }

static const struct bench_case CASES[] = {
  {"look-ahead", "ours", "n=2000000 instruments=8000 live=460000 scattered=0", play_batch},
  {"look-ahead-scattered", "ours", "n=2000000 instruments=8000 live=460000 scattered=1", play_batch},
  {"one", "ours", "n=2000000 instruments=8000 live=460000 scattered=0", play_single},
  {"by-events", "ours", "n=2000000 instruments=8000 live=460000 scattered=0", play_events},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "book", CASES, sizeof CASES / sizeof *CASES); }
