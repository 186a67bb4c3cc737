/*
 * Decoding ITCH 5.0 and keeping the full books by order, from MoldUDP64 packets to settled tops, of a made-up day (itch_day.h).
 *
 *   look-ahead  packets of 40 messages, decoded whole and applied as one batch: the look-ahead within it can work
 *   one         packets of one message, each decoded and applied before the next is looked at
 *
 * At the end the engine's invariants are checked once, and its counts against those of the made-up day.
 */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/book.h"
#include "apl/err.h"
#include "apl/feed_books.h"
#include "itch_day.h"

enum { TIMED_PACKETS = 64 };

static const uint64_t ARRIVAL_NS = UINT64_C(1700000000000000000);

struct bench {
  struct day day;
  struct stretch stretch;
  struct apl_feed_books *books;
  struct apl_output tops;
  uint64_t memory_bytes;
};

static void play_packets(struct bench *bench, const struct itch_packet *packets, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    const struct apl_packet packet = {.data = packets[i].data, .bytes = packets[i].bytes, .arrival_ns = ARRIVAL_NS + packets[i].sequence};
    apl_feed_books_on_packets(bench->books, &packet, 1, &bench->tops);
  }
}

static int set_up(struct bench_round *round, struct bench *bench)
{
  const uint32_t stocks = (uint32_t)bench_arg(round, "instruments"), live = (uint32_t)bench_arg(round, "live");
  if (day_begin(&bench->day, &bench->stretch, stocks, live)) return bench_error(round, "no memory"), -1;
  const struct apl_feed_config feed = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  const struct apl_book_config book = {.instrument_capacity = stocks + 2, .order_capacity = live * 2, .start_live = 1};
  const struct apl_feed_ops *ops = apl_feed_find("nasdaq.itch5");
  bench->memory_bytes = apl_feed_books_footprint(ops, &feed, &book);
  bench->books = apl_feed_books_new(bench_memory(bench->memory_bytes), ops, &feed, &book, NULL);
  if (!bench->books) return bench_error(round, "%s", apl_err_text()), -1;
  return 0;
}

/* The books at the end are those of the made-up day. */
static void judge(struct bench_round *round, struct bench *bench)
{
  struct apl_book_engine *engine = apl_feed_books_engine(bench->books);
  struct apl_book_stats stats;
  struct apl_feed_stats heard;
  apl_book_engine_stats(engine, &stats);
  apl_feed_books_stats(bench->books, &heard);
  if (apl_book_engine_check(engine) < 0) bench_error(round, "%s", apl_err_text());
  else if (apl_book_orders(engine) != bench->day.count || stats.faults || heard.malformed || heard.lost)
    bench_error(round, "%zu orders in the books and %u in the day; %llu faults, %llu malformed, %llu lost", apl_book_orders(engine),
                bench->day.count, (unsigned long long)stats.faults, (unsigned long long)heard.malformed, (unsigned long long)heard.lost);
}

static void play(struct bench_round *round, uint32_t per_packet)
{
  static struct bench bench; /* made once, for all rounds and both cases: the day goes on */
  static int begun;
  if (!begun) {
    if (bench_pin(bench_cpu(0)) || set_up(round, &bench)) return;
    begun = 1;
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
  {"look-ahead", "ours", "n=20000000 instruments=8000 live=460000", play_batch},
  {"one", "ours", "n=20000000 instruments=8000 live=460000", play_single},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "book", CASES, sizeof CASES / sizeof *CASES); }
