/*
 * Recorded events through the whole chain: book, signal, strategy.maker, risk and the paper venue, whose updates go back to strategy and risk. All
 * stages are the product's, called in turn on one processor with the rings between them, as the loop of a backtest calls them; no clock is read.
 *
 *   chain       every event through all of it, one batch of `batch` events at a time
 *   book-only   the same events through the book alone: what an engine costs that is asked no question (no strategy)
 *
 * The recording is made up once: `events` levels of MDP-like books by price, one venue event each or two, from a seeded walk.
 * An update is one event; n counts them.
 */
#include <string.h>

#include "apl/base.h"
#include "apl/book.h"
#include "apl/err.h"
#include "apl/gateway.h"
#include "apl/instrument.h"
#include "apl/risk.h"
#include "apl/signal.h"
#include "apl/strategy.h"
#include "chain.h"
#include "contestant.h"

enum { RING_SLOTS = 1024, DEPTH = 10, INSTRUMENT = 1 };
static const int64_t TICK_E9 = 250000000, MID_TICKS = 20000;

struct path {
  struct chain_stage book, signal, maker, risk, paper;
  struct hop tops, signals, intents, orders, updates;
};

static int open_path(struct path *path, int with_table)
{
  const uint32_t n = CHAIN_INSTRUMENTS;
  if (hop_open(&path->tops, RING_SLOTS, 4) || hop_open(&path->signals, RING_SLOTS, 1) || hop_open(&path->intents, RING_SLOTS, 1) ||
      hop_open(&path->orders, RING_SLOTS, 1) || hop_open(&path->updates, RING_SLOTS, 2))
    return -1;
  const struct apl_book_config book = {.instrument_capacity = n, .start_live = 1};
  const struct apl_signal_config signal = {.instrument_capacity = n};
  const struct apl_maker_config maker = {.instrument_capacity = n, .strategy_id = 1, .qty = 1, .default_tick = TICK_E9, .post_only = 1,
                                         .max_position = 1000000, .requote_ticks = 1, .min_interval_ns = 1000000};
  const struct apl_risk_config risk = {.limits = {.max_qty = 1000, .max_position = 5000000, .collar_bps = 500}, .instrument_capacity = n,
                                       .order_capacity = 1024};
  const struct apl_paper_config paper = {.instrument_capacity = n, .order_capacity = 1024};
  void *books = with_table ? chain_table(sizeof(struct apl_book_view), "books") : NULL;
  return chain_stage_open(&path->book, "book", &book, 1, books, NULL) || chain_stage_open(&path->signal, "signal.microprice", &signal, 2, NULL, NULL) ||
         chain_stage_open(&path->maker, "strategy.maker", &maker, 3, NULL, NULL) || chain_stage_open(&path->risk, "risk", &risk, 4, NULL, NULL) ||
         chain_stage_open(&path->paper, "gateway.paper", &paper, 5, NULL, NULL);
}

/* ---- the recording: at each step one level of one side changes its quantity, mostly near the top; every 64th moves the mid by a tick */

static uint64_t draw(uint64_t *state)
{
  *state ^= *state << 13, *state ^= *state >> 7, *state ^= *state << 17;
  return *state;
}

static void record_level(struct apl_slot *slot, uint64_t ns, uint32_t sell, int64_t price_ticks, int64_t qty, uint8_t action)
{
  memset(slot, 0, sizeof *slot);
  apl_event_header(&slot->event, APL_MSG_BOOK_LEVEL);
  /* Level 0: by price. Each is a venue event of its own. */
  slot->event.book_level = (struct apl_book_level){.origin_ns = ns, .instrument = INSTRUMENT, .action = action, .side = (uint8_t)sell,
                                                   .flags = APL_FLAG_END_OF_EVENT,
                                                   .price = price_ticks * TICK_E9, .qty = qty, .exchange_ns = ns, .orders = 1};
}

static struct apl_slot *record(uint64_t events)
{
  struct apl_slot *slots = bench_memory(events * sizeof *slots);
  if (!slots) return NULL;
  uint64_t random = 88172645463325252, ns = UINT64_C(1762093800000000000), at = 0;
  int64_t mid = MID_TICKS;
  for (int64_t level = 1; level <= DEPTH && at + 2 <= events; level++)
    for (uint32_t sell = 0; sell < 2; sell++) record_level(&slots[at++], ns += 1000, sell, sell ? mid + level : mid - level, 10, APL_BOOK_ACTION_LEVEL_SET);
  while (at < events) {
    const uint64_t r = draw(&random);
    ns += 100 + r % 2000;
    if (r >> 32 & 63 || at + 4 > events) {
      const uint32_t sell = r >> 40 & 1;
      const uint64_t spread = r >> 44 & 15; /* half of the changes are at the best level */
      const int64_t level = spread < 8 ? 1 : 1 + (int64_t)(spread - 8) * DEPTH / 8;
      record_level(&slots[at++], ns, sell, sell ? mid + level : mid - level, 1 + (int64_t)(r >> 50 & 127), APL_BOOK_ACTION_LEVEL_SET);
      continue;
    }
    /* Up: the best ask goes, a new best bid comes, the worst bid goes, a new worst ask comes; down the same mirrored. */
    const int up = r >> 41 & 1;
    const int64_t step = up ? 1 : -1;
    record_level(&slots[at++], ns, up ? 1 : 0, mid + step, 0, APL_BOOK_ACTION_LEVEL_SET);
    record_level(&slots[at++], ns, up ? 0 : 1, mid - step * DEPTH, 0, APL_BOOK_ACTION_LEVEL_SET);
    record_level(&slots[at++], ns, up ? 1 : 0, mid + step * (DEPTH + 1), 10, APL_BOOK_ACTION_LEVEL_SET);
    record_level(&slots[at++], ns, up ? 0 : 1, mid, 10, APL_BOOK_ACTION_LEVEL_SET);
    mid += step;
  }
  return slots;
}

/* ---- the chain */

static void settle_orders(struct path *path)
{
  for (int turn = 0; turn < 4; turn++) { /* until nobody has anything more to say: an order, its ack, and what follows from that */
    size_t work = chain_pass_own(&path->maker, 2, &path->updates, 0, &path->intents.output);
    work += chain_pass_own(&path->risk, 2, &path->updates, 1, &path->orders.output);
    work += chain_pass_own(&path->risk, 0, &path->intents, 0, &path->orders.output);
    work += chain_pass_own(&path->paper, 0, &path->orders, 0, &path->updates.output);
    if (!work) return;
  }
}

static uint64_t through_chain(struct path *path, const struct apl_slot *slots, size_t count)
{
  (void)path->book.ops->on_events(path->book.state, 0, slots, count, &path->tops.output);
  const size_t tops = chain_pass_own(&path->signal, 0, &path->tops, 0, &path->signals.output);
  (void)chain_pass_own(&path->risk, 1, &path->tops, 1, &path->orders.output);
  (void)chain_pass_own(&path->paper, 1, &path->tops, 2, &path->updates.output);
  (void)chain_pass_own(&path->maker, 0, &path->signals, 0, &path->intents.output);
  settle_orders(path);
  apl_ring_consume(&path->tops.readers[3], tops); /* the tap that a log would be */
  return tops;
}

static uint64_t through_book(struct path *path, const struct apl_slot *slots, size_t count)
{
  (void)path->book.ops->on_events(path->book.state, 0, slots, count, &path->tops.output);
  uint64_t tops = path->tops.writer.seq - path->tops.readers[0].seq;
  for (uint32_t i = 0; i < path->tops.reader_count; i++) apl_ring_consume(&path->tops.readers[i], tops);
  return tops;
}

static void play(struct bench_round *round, int with_chain)
{
  static struct path path;
  static struct apl_slot *slots;
  static uint64_t recorded;
  const uint64_t events = bench_arg(round, "events"), n = bench_arg(round, "n"), batch = bench_arg(round, "batch");
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (batch == 0 || batch > 64) return bench_error(round, "a batch is 1 to 64");
  if (recorded < events && !(slots = record(recorded = events))) return bench_error(round, "no memory");
  uint64_t done = 0, tops = 0, ticks = 0, orders = 0;
  while (done < n) {
    if (open_path(&path, 0)) return bench_error(round, "no path: %s", apl_err_text()); /* the recording begins with empty books */
    for (uint64_t at = 0; at < events && done < n;) {
      const uint64_t begin = bench_ticks(), until = at + 1024 < events ? at + 1024 : events, from = at;
      for (; at < until; at += batch) {
        const size_t count = until - at < batch ? until - at : batch;
        tops += with_chain ? through_chain(&path, slots + at, count) : through_book(&path, slots + at, count);
      }
      const uint64_t spent = bench_ticks() - begin;
      bench_batch(round, bench_ticks_ns(spent), until - from);
      at = until, ticks += spent, done += until - from;
    }
    orders += path.orders.writer.seq;
  }
  bench_span(round, bench_ticks_ns(ticks), done);
  bench_extra(round, "tops", (double)tops);
  bench_extra(round, "orders", (double)orders);
  if (tops < done / 4 || (with_chain && orders < done / 1000))
    bench_error(round, "%llu events made %llu tops and %llu orders", (unsigned long long)done, (unsigned long long)tops, (unsigned long long)orders);
}

static void play_chain(struct bench_round *round) { play(round, 1); }
static void play_book(struct bench_round *round) { play(round, 0); }

static const struct bench_case CASES[] = {
  {"chain", "ours", "bytes=64 events=1000000 n=2000000 batch=16", play_chain},
  {"book-only", "ours", "bytes=64 events=1000000 n=2000000 batch=16", play_book},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "replay", CASES, sizeof CASES / sizeof *CASES); }
