/*
 * The flow: generated market, cme.mdp3 feed, book engine. What comes out at the end must be the
 * exchange's own books, level by level and order by order: with losses on each line, after losses
 * on both, joined in mid-session, after a channel reset, in every schema version.
 */
#include "apl/book.h"
#include "apl/feed.h"
#include "apl/generator.h"
#include "check.h"

#define SECOND UINT64_C(1000000000)
enum {
  SLOTS = 1 << 17,
  LEVELS_MAX = 2048,
  ORDERS_MAX = 2048,
  INSTRUMENTS = APL_GENERATOR_INSTRUMENTS_MAX
};

struct flow {
  struct apl_generator *generator;
  const struct apl_feed_ops *ops;
  void *feed, *ring, *book_memory;
  struct apl_book_engine *books;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
  uint32_t ids[INSTRUMENTS]; /* ours, by the generator's index */
  uint64_t trades, gaps, recovered;
  struct apl_slot slots[SLOTS];
};

static void *memory_of(size_t bytes)
{
  CHECK(bytes > 0);
  void *const memory = aligned_alloc(128, apl_align_up(bytes, 128));
  CHECK(memory != NULL);
  return memory;
}

static struct flow *flow_new(const struct apl_generator_config *config)
{
  struct flow *const flow = calloc(1, sizeof *flow);
  CHECK(flow != NULL);
  CHECK_EQUAL(
      apl_generator_new(memory_of(apl_generator_footprint(config)), config, &flow->generator), 0);
  struct apl_feed_config feed = {.group_count = APL_GENERATOR_GROUPS,
                                 .instrument_capacity = INSTRUMENTS};
  memcpy(feed.groups, config->groups, sizeof config->groups);
  flow->ops = apl_feed_find("cme.mdp3");
  CHECK(flow->ops != NULL);
  flow->feed = memory_of(flow->ops->footprint(&feed));
  const struct apl_context context = {0};
  CHECK_EQUAL(flow->ops->init(flow->feed, &feed, &context), 0);
  flow->ring = memory_of(apl_ring_footprint(SLOTS, 64));
  CHECK(apl_ring_new(flow->ring, SLOTS, 64, "events"));
  CHECK(apl_ring_writer_join(&flow->writer, flow->ring));
  CHECK(apl_ring_reader_join(&flow->reader, flow->ring, 0, NULL));
  flow->output.writer = &flow->writer;
  const struct apl_book_config book = {.instrument_capacity = INSTRUMENTS,
                                       .order_capacity = 1 << 17};
  flow->book_memory = memory_of(apl_book_engine_footprint(&book));
  CHECK(apl_book_engine_new(flow->book_memory, &book));
  flow->books = apl_book_engine_join(flow->book_memory);
  CHECK(flow->books != NULL);
  return flow;
}

static void flow_free(struct flow *flow)
{
  free(flow->generator);
  free(flow->feed);
  free(flow->ring);
  free(flow->book_memory);
  free(flow);
}

static void note(struct flow *flow, const struct apl_event *event)
{
  const struct apl_generator_config *const config = apl_generator_config(flow->generator);
  switch (event->header.template_id) {
  case APL_MSG_TRADE: flow->trades++; break;
  case APL_MSG_STATUS:
    flow->gaps += event->status.state == APL_BOOK_STATE_SUSPECT &&
                  event->status.reason == APL_STATUS_REASON_GAP && event->status.instrument == 0;
    flow->recovered += event->status.state == APL_BOOK_STATE_LIVE &&
                       event->status.reason == APL_STATUS_REASON_SNAPSHOT;
    break;
  case APL_MSG_DEFINITION:
    for (uint32_t i = 0; i < config->instrument_count; i++) {
      char unnamed[24];
      snprintf(unnamed, sizeof unnamed, "#%d", config->instruments[i].security_id);
      if (strncmp(event->definition.symbol, config->instruments[i].symbol, sizeof unnamed) == 0 ||
          strncmp(event->definition.symbol, unnamed, sizeof unnamed) == 0)
        flow->ids[i] = event->definition.instrument;
    }
    break;
  default: break;
  }
}

static void drain(struct flow *flow)
{
  const size_t count = apl_ring_copy(&flow->reader, flow->slots, SLOTS);
  CHECK(count < SLOTS); /* else events may have been lost */
  for (size_t i = 0; i < count; i++) note(flow, &flow->slots[i].event);
  if (count)
    apl_book_engine_apply(flow->books, &flow->slots[0].event, sizeof flow->slots[0], count);
}

/* Until now_ns; `deaf`: nothing reaches the feed. */
static void run(struct flow *flow, uint64_t now_ns, int deaf)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  int count;
  while ((count = apl_generator_step(flow->generator, now_ns, packets, APL_PACKET_BATCH_MAX)) > 0) {
    if (deaf) continue;
    CHECK_EQUAL(flow->ops->on_packets(flow->feed, packets, (size_t)count, &flow->output), 0);
    CHECK_EQUAL(flow->ops->on_tick(flow->feed, packets[count - 1].arrival_ns, &flow->output), 0);
    drain(flow);
  }
  if (!deaf) CHECK_EQUAL(flow->ops->on_tick(flow->feed, now_ns, &flow->output), 0);
  drain(flow);
}

static void compare_levels(const struct flow *flow, uint32_t i, uint32_t kind, uint32_t side,
                           size_t depth)
{
  static struct apl_generator_level truth[LEVELS_MAX];
  static struct apl_price_level levels[LEVELS_MAX];
  const size_t all = (size_t)apl_generator_book(flow->generator, i, side, truth, LEVELS_MAX);
  const size_t count = apl_book_levels(flow->books, flow->ids[i], kind, side, levels, LEVELS_MAX);
  CHECK_EQUAL(count, all < depth ? all : depth);
  for (size_t k = 0; k < count; k++) {
    CHECK_EQUAL(levels[k].price, truth[k].price);
    CHECK_EQUAL(levels[k].qty, truth[k].qty);
    if (side < 2) CHECK_EQUAL(levels[k].orders, truth[k].orders);
  }
}

static void compare_queues(const struct flow *flow, uint32_t i, uint32_t side)
{
  static struct apl_generator_order truth[ORDERS_MAX];
  static struct apl_resting_order queue[ORDERS_MAX];
  const size_t all = (size_t)apl_generator_orders(flow->generator, i, side, truth, ORDERS_MAX);
  CHECK_EQUAL(apl_book_order_count(flow->books, flow->ids[i], side), all);
  for (size_t done = 0; done < all;) {
    const size_t count =
        apl_book_queue(flow->books, flow->ids[i], side, truth[done].price, queue, ORDERS_MAX);
    CHECK(count > 0 && done + count <= all);
    for (size_t k = 0; k < count; k++, done++) {
      CHECK_EQUAL(queue[k].price, truth[done].price);
      CHECK_EQUAL(queue[k].order_id, truth[done].id);
      CHECK_EQUAL(queue[k].qty, truth[done].qty);
    }
  }
}

static void compare(const struct flow *flow)
{
  const struct apl_generator_config *const config = apl_generator_config(flow->generator);
  CHECK_EQUAL(apl_book_engine_check(flow->books), 0);
  for (uint32_t i = 0; i < config->instrument_count; i++) {
    CHECK(flow->ids[i] != 0);
    CHECK_EQUAL(apl_book_state(flow->books, flow->ids[i]), APL_BOOK_STATE_LIVE);
    for (uint32_t side = 0; side < 2; side++) {
      compare_levels(flow, i, APL_BOOK_BY_PRICE, side, APL_GENERATOR_DEPTH);
      compare_levels(flow, i, APL_BOOK_BY_ORDER, side, LEVELS_MAX);
      compare_levels(flow, i, APL_BOOK_BY_PRICE, side + 2, 2);
      compare_queues(flow, i, side);
    }
  }
  struct apl_book_stats stats;
  apl_book_engine_stats(flow->books, &stats);
  CHECK_EQUAL(stats.malformed + stats.out_of_range + stats.orders_full + stats.levels_full +
                  stats.misordered,
              0);
}

static struct apl_generator_config market(uint64_t seed, uint32_t rate)
{
  struct apl_generator_config config;
  apl_generator_defaults(&config);
  config.seed = seed;
  config.rate = rate;
  config.double_loss_ns = 0;
  config.snapshot_ns = SECOND / 4;
  return config;
}

static void finish(struct flow *flow, uint64_t end_ns)
{
  apl_generator_stop(flow->generator);
  run(flow, end_ns + 4 * SECOND, 0);
  compare(flow);
}

/* One packet in a hundred lost on each line, and none of it is seen behind the arbiter. */
static void lossy_lines_give_the_true_books(void)
{
  for (uint64_t seed = 1; seed <= 3; seed++) {
    const struct apl_generator_config config = market(seed, 5000);
    struct flow *const flow = flow_new(&config);
    run(flow, config.start_ns + 10 * SECOND, 0);
    finish(flow, config.start_ns + 10 * SECOND);
    struct apl_feed_stats stats;
    struct apl_generator_stats made;
    flow->ops->stats(flow->feed, &stats);
    apl_generator_stats(flow->generator, &made);
    CHECK(made.lost[0] > 200 && made.lost[1] > 200);
    CHECK_EQUAL(stats.gaps + stats.lost + stats.malformed + stats.unknown + stats.foreign +
                    stats.resets,
                0);
    CHECK_EQUAL(flow->trades, made.trades);
    struct apl_book_stats books;
    apl_book_engine_stats(flow->books, &books);
    CHECK_EQUAL(books.faults, 0);
    flow_free(flow);
  }
}

static void losses_on_both_lines_are_recovered(void)
{
  struct apl_generator_config config = market(4, 3000);
  config.double_loss_ns = SECOND;
  struct flow *const flow = flow_new(&config);
  run(flow, config.start_ns + 30 * SECOND, 0);
  finish(flow, config.start_ns + 30 * SECOND);
  struct apl_feed_stats stats;
  struct apl_generator_stats made;
  flow->ops->stats(flow->feed, &stats);
  apl_generator_stats(flow->generator, &made);
  CHECK(made.double_losses > 15);
  CHECK_EQUAL(stats.lost, made.double_lost);
  CHECK(stats.gaps > 10 && stats.gaps <= made.double_losses && flow->gaps > 10 &&
        flow->recovered > 100);
  flow_free(flow);
}

static void joined_in_mid_session(void)
{
  const struct apl_generator_config config = market(5, 4000);
  struct flow *const flow = flow_new(&config);
  run(flow, config.start_ns + 3 * SECOND, 1);
  run(flow, config.start_ns + 8 * SECOND, 0);
  finish(flow, config.start_ns + 8 * SECOND);
  flow_free(flow);
}

/* Instruments that nothing defines are met on first sight, and as good. */
static void no_definitions(void)
{
  struct apl_generator_config config = market(7, 2000);
  config.definition_ns = 0;
  config.double_loss_ns = 2 * SECOND;
  struct flow *const flow = flow_new(&config);
  run(flow, config.start_ns + SECOND / 20, 0);
  for (uint32_t i = 0; i < config.instrument_count; i++)
    CHECK_EQUAL(apl_book_state(flow->books, flow->ids[i]), APL_BOOK_STATE_LIVE);
  run(flow, config.start_ns + 5 * SECOND, 0);
  finish(flow, config.start_ns + 5 * SECOND);
  flow_free(flow);
}

static void channel_reset(void)
{
  struct apl_generator_config config = market(6, 3000);
  config.double_loss_ns = 2 * SECOND;
  struct flow *const flow = flow_new(&config);
  for (uint64_t second = 1; second < 8; second++) {
    run(flow, config.start_ns + second * SECOND, 0);
    if (second % 2) apl_generator_reset(flow->generator);
  }
  finish(flow, config.start_ns + 8 * SECOND);
  struct apl_feed_stats stats;
  flow->ops->stats(flow->feed, &stats);
  CHECK(stats.resets >= 3); /* one may have been lost on both lines */
  flow_free(flow);
}

static void every_version_halts_and_many_instruments(void)
{
  for (uint32_t version = 8; version <= 13; version++) {
    struct apl_generator_config config = market(version, 3000);
    config.schema_version = version;
    config.halt_ns = SECOND;
    config.double_loss_ns = 3 * SECOND;
    for (uint32_t i = config.instrument_count; i < 30; i++) {
      config.instruments[i] = config.instruments[i % 2 ? 2 : 6];
      config.instruments[i].security_id = (int32_t)(8000 + i);
      snprintf(config.instruments[i].symbol, sizeof config.instruments[i].symbol, "GEN%u", i);
    }
    config.instrument_count = 30;
    struct flow *const flow = flow_new(&config);
    run(flow, config.start_ns + 6 * SECOND, 0);
    finish(flow, config.start_ns + 6 * SECOND);
    flow_free(flow);
  }
}

int main(void)
{
  RUN(lossy_lines_give_the_true_books);
  RUN(losses_on_both_lines_are_recovered);
  RUN(joined_in_mid_session);
  RUN(no_definitions);
  RUN(channel_reset);
  RUN(every_version_halts_and_many_instruments);
  return 0;
}
