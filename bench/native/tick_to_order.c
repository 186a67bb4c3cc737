/*
 * From a packet in memory to the bytes of an order: decode, book, signal, strategy, risk, frame. Every stage is the product's; the strategy is
 * one in C that sends an order for every signal, so that every tick ends in an order.
 *
 *   fused           all stages one behind the other on one processor, small rings between them as ever, called in turn without a look at the clock
 *   hop-two         two hops between two processors: [feed, book] on the first ═▶ [signal, strategy] on the second ═▶ [risk, frame] on the first again.
 *                   Two processors are what such a machine has; the rings are crossed in both directions, as with three
 *
 * One tick is timed at a time, from the descriptor to the last byte of the framed order; between ticks the order is cancelled (untimed), so that risk's
 * books stay small. hop-two sends at intended times (every `gap_ns`) and counts from the intended time where it is late. Variant `clock` of it keeps
 * the same times with both processors and does nothing then: what the host takes away shows as its tail, and no path can have a better one.
 */
#include <string.h>

#include "apl/base.h"
#include "apl/book.h"
#include "apl/cursor.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "apl/instrument.h"
#include "apl/risk.h"
#include "apl/signal.h"
#include "chain.h"
#include "contestant.h"

enum { RING_SLOTS = 128, FRAME_BYTES = 6 + APL_EVENT_BYTES };

struct path {
  struct chain_stage feed, book, signal, risk;
  struct hop events, tops, signals, intents, orders;
  struct market market;
  uint64_t order_count, intent_count;
  uint8_t frame[64]; /* as handed to a session: Simple Open Framing Header (length, encoding 0x5be0), then the order as SBE */
  _Atomic int stop;
  APL_ALIGNED(128) _Atomic uint64_t middle_passes; /* written by the middle alone, looked at only where an order is late */
};

static int open_stages(struct path *path)
{
  const uint32_t n = CHAIN_INSTRUMENTS;
  void *instruments = chain_table(sizeof(struct apl_instrument), "instruments"), *books = chain_table(sizeof(struct apl_book_view), "books");
  const struct apl_feed_config feed = {.instrument_capacity = n, .start_live = 1};
  const struct apl_book_config book = {.instrument_capacity = n, .start_live = 1};
  const struct apl_signal_config signal = {.instrument_capacity = n};
  const struct apl_risk_config risk = {.limits = {.max_qty = 1000, .max_position = 5000, .collar_bps = 500, .max_notional_e9 = INT64_MAX / 2,
                                                  .max_open_orders = 16},
                                       .instrument_capacity = n, .order_capacity = 1024};
  if (!instruments || !books) return -1;
  return chain_stage_open(&path->feed, "feed:cme.mdp3", &feed, 1, instruments, NULL) || chain_stage_open(&path->book, "book", &book, 2, books, instruments) ||
         chain_stage_open(&path->signal, "signal.microprice", &signal, 3, NULL, instruments) ||
         chain_stage_open(&path->risk, "risk", &risk, 4, NULL, instruments);
}

static int open_path(struct path *path)
{
  if (hop_open(&path->events, RING_SLOTS, 1) || hop_open(&path->tops, RING_SLOTS, 2) || hop_open(&path->signals, RING_SLOTS, 1) ||
      hop_open(&path->intents, RING_SLOTS, 1) || hop_open(&path->orders, RING_SLOTS, 1))
    return -1;
  path->order_count = path->intent_count = 0;
  path->stop = 0;
  path->middle_passes = 0;
  return open_stages(path) || market_open(&path->market, 1);
}

/* ---- the strategy: joins the heavier side at its best price */

static void strategy(struct path *path)
{
  const struct apl_slot *slots;
  const size_t count = apl_ring_poll_own(&path->signals.readers[0], &path->signals.writer, &slots, SIZE_MAX);
  for (size_t i = 0; i < count; i++) {
    const struct apl_signal *signal = &slots[i].event.signal;
    if (signal->state != APL_BOOK_STATE_LIVE) continue;
    const int64_t sells = -(int64_t)(signal->imbalance <= 0); /* 0 or -1: no branch on what nobody can guess */
    const struct apl_output_event out = apl_output_open(&path->intents.output, APL_MSG_INTENT);
    struct apl_intent *intent = &out.event->intent;
    apl_event_head(out.event, signal->origin_ns, signal->instrument, APL_INTENT_ACTION_NEW, (uint8_t)(sells & APL_SIDE_ASK), APL_ORDER_TYPE_LIMIT, 0);
    intent->price = (signal->bid_price & ~sells) | (signal->ask_price & sells);
    intent->qty = 1;
    intent->order_id = ++path->intent_count;
    intent->target_id = 0;
    apl_output_close(&path->intents.output, &out);
  }
  if (count) apl_ring_consume(&path->signals.readers[0], count);
}

/* In the words in which risk has just written them, which the processor can forward; 16 bytes of two words it would wait for. */
static inline void copy_words(uint8_t *to, const struct apl_event *event)
{
  const uint64_t *words = (const uint64_t *)(const void *)event;
#pragma GCC unroll 8
  for (size_t i = 0; i < APL_EVENT_BYTES / 8; i++) {
    const uint64_t word = __atomic_load_n(&words[i], __ATOMIC_RELAXED);
    memcpy(to + 8 * i, &word, sizeof word);
  }
}

/* Orders that wait, framed; the last stays in path->frame. Returns their number. */
static size_t frame_orders(struct path *path)
{
  const struct apl_slot *slots;
  const size_t count = apl_ring_poll_own(&path->orders.readers[0], &path->orders.writer, &slots, SIZE_MAX);
  for (size_t i = 0; i < count; i++) {
    if (APL_UNLIKELY(slots[i].event.header.template_id != APL_MSG_ORDER)) continue; /* a verdict: the count will tell */
    const uint8_t header[8] = {0, 0, 0, FRAME_BYTES, 0x5b, 0xe0};
    memcpy(path->frame, header, 6);
    copy_words(path->frame + 6, &slots[i].event);
    BENCH_KEEP(path->frame[0]);
    path->order_count++;
  }
  if (count) apl_ring_consume(&path->orders.readers[0], count);
  return count;
}

/* fused: the strategy wrote here; else it is on the other processor. */
static void judge(struct path *path, int fused)
{
  if (fused) (void)chain_pass_own(&path->risk, 1, &path->intents, 0, &path->orders.output);
  else (void)chain_pass(&path->risk, 1, &path->intents.readers[0], &path->orders.output);
}

static void first_half(struct path *path, const struct apl_packet *packet)
{
  (void)path->feed.ops->on_packets(path->feed.state, packet, 1, &path->events.output);
  (void)chain_pass_own(&path->book, 0, &path->events, 0, &path->tops.output);
}

static void middle(struct path *path, int fused)
{
  const size_t tops = fused ? chain_pass_own(&path->signal, 0, &path->tops, 0, &path->signals.output)
                            : chain_pass(&path->signal, 0, &path->tops.readers[0], &path->signals.output);
  if (tops) strategy(path);
}

/* The venue cancels what was sent, so that positions and open orders stay where they are. */
static void cancel(struct path *path, uint64_t order_id)
{
  struct apl_slot slot = {0};
  struct apl_order order;
  memcpy(&order, path->frame + 6 + sizeof(struct apl_msg_header), sizeof order);
  apl_event_header(&slot.event, APL_MSG_UPDATE);
  slot.event.update = (struct apl_update){.instrument = order.instrument, .kind = APL_UPDATE_KIND_CANCELLED, .side = order.side, .order_id = order_id};
  (void)path->risk.ops->on_events(path->risk.state, 2, &slot, 1, &path->orders.output);
}

/* ---- fused */

/* All of one tick; returns the orders it made. */
static uint64_t fused_tick(struct path *path, const struct apl_packet *packet)
{
  const uint64_t before = path->order_count;
  first_half(path, packet);
  (void)chain_pass_own(&path->risk, 0, &path->tops, 1, &path->orders.output);
  middle(path, 1);
  judge(path, 1);
  frame_orders(path);
  return path->order_count - before;
}

static void play_fused(struct bench_round *round)
{
  static struct path path;
  const uint64_t n = bench_arg(round, "n"), cost = bench_clock_cost();
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (open_path(&path)) return bench_error(round, "no path: %s", apl_err_text());
  while (!market_is_open(&path.market) || path.order_count < 1000)
    if (fused_tick(&path, market_next(&path.market))) cancel(&path, path.order_count);
  uint64_t orders = 0;
  for (uint64_t i = 0; i < n; i++) {
    const struct apl_packet *packet = market_next(&path.market);
    const uint64_t begin = bench_ticks();
    const uint64_t made = fused_tick(&path, packet);
    const uint64_t ticks = bench_ticks() - begin;
    if (made) bench_sample(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0)), cancel(&path, path.order_count);
    orders += made;
  }
  if (orders < n * 9 / 10) bench_error(round, "%llu ticks made %llu orders", (unsigned long long)n, (unsigned long long)orders);
  bench_extra(round, "orders", (double)orders);
}

/* ---- two hops */

static void *run_middle(void *argument)
{
  struct path *path = argument;
  for (uint64_t pass = 1; !atomic_load_explicit(&path->stop, memory_order_relaxed); pass++) {
    middle(path, 0);
    atomic_store_explicit(&path->middle_passes, pass, memory_order_release);
  }
  return NULL;
}

/* One tick over both hops; risk learns its tops while it waits. Returns the orders, 0 if none came within `wait_ticks` and the middle has by
 * then passed twice over all that it was given: the signal did not change. A middle whose processor was taken away is waited for. */
static uint64_t hop_tick(struct path *path, const struct apl_packet *packet, uint64_t wait_ticks)
{
  const uint64_t before = path->order_count, begin = bench_ticks();
  uint64_t enough = UINT64_MAX;
  first_half(path, packet);
  (void)chain_pass_own(&path->risk, 0, &path->tops, 1, &path->orders.output);
  for (uint32_t turn = 0; path->order_count == before; turn++) {
    const int late = (turn & 63) == 63 && bench_ticks() - begin > wait_ticks;
    const uint64_t passes = late ? atomic_load_explicit(&path->middle_passes, memory_order_acquire) : 0;
    judge(path, 0);
    frame_orders(path);
    if (!late) continue;
    if (enough == UINT64_MAX) enough = passes + 2;
    if (passes >= enough) break;
  }
  return path->order_count - before;
}

static uint64_t ticks_per_us(void)
{
  const uint64_t us = (uint64_t)(bench_ticks_ns(1000000) / 1000);
  return 1000000 / (us ? us : 1);
}

static void play_hops(struct bench_round *round)
{
  static struct path path;
  const uint64_t n = bench_arg(round, "n"), cost = bench_clock_cost();
  pthread_t thread;
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (open_path(&path)) return bench_error(round, "no path: %s", apl_err_text());
  if (bench_thread(&thread, bench_cpu(1), run_middle, &path)) return bench_error(round, "no thread");
  const uint64_t gap = bench_arg(round, "gap_ns") * ticks_per_us() / 1000, wait = 100 * ticks_per_us();
  while (!market_is_open(&path.market) || path.order_count < 1000)
    if (hop_tick(&path, market_next(&path.market), wait)) cancel(&path, path.order_count);
  uint64_t orders = 0, intended = bench_ticks() + gap;
  for (uint64_t i = 0; i < n; i++, intended += gap) {
    const struct apl_packet *packet = market_next(&path.market);
    uint64_t begin;
    while ((begin = bench_ticks()) < intended) {}
    const uint64_t made = hop_tick(&path, packet, wait);
    const uint64_t ticks = bench_ticks() - intended;
    if (made) bench_sample(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0)), cancel(&path, path.order_count);
    else intended = bench_ticks(); /* no order was due: the wait was for nothing */
    orders += made;
  }
  atomic_store(&path.stop, 1);
  pthread_join(thread, NULL);
  if (orders < n * 9 / 10) bench_error(round, "%llu ticks made %llu orders", (unsigned long long)n, (unsigned long long)orders);
  bench_extra(round, "orders", (double)orders);
}

/* The same times, with nothing to do: the later of the two processors at each. */
static _Atomic uint64_t other_at;
static _Atomic int clock_stop;

static void *run_beside(void *argument)
{
  while (!atomic_load_explicit(&clock_stop, memory_order_relaxed)) atomic_store_explicit(&other_at, bench_ticks(), memory_order_relaxed);
  return argument;
}

static void play_clock(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), cost = bench_clock_cost();
  pthread_t thread;
  atomic_store(&clock_stop, 0);
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (bench_thread(&thread, bench_cpu(1), run_beside, NULL)) return bench_error(round, "no thread");
  const uint64_t gap = bench_arg(round, "gap_ns") * ticks_per_us() / 1000;
  uint64_t intended = bench_ticks() + gap;
  for (uint64_t i = 0; i < n; i++, intended += gap) {
    while (bench_ticks() < intended) {}
    while (atomic_load_explicit(&other_at, memory_order_relaxed) < intended) {}
    const uint64_t ticks = bench_ticks() - intended;
    bench_sample(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0));
  }
  atomic_store(&clock_stop, 1);
  pthread_join(thread, NULL);
}

static const struct bench_case CASES[] = {
  {"fused", "ours", "bytes=56 slots=128 n=300000", play_fused},
  {"hop-two", "ours", "bytes=56 slots=128 n=100000 gap_ns=2000", play_hops},
  {"hop-two", "clock", "n=100000 gap_ns=2000", play_clock},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "tick-to-order", CASES, sizeof CASES / sizeof *CASES); }
