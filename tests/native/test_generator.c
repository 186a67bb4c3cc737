/*
 * The market generator's promises, by an independent client: packets are walked by raw offsets (not
 * by the codecs that wrote them), books by order and by price are rebuilt from the messages alone,
 * and compared with the exchange's own books.
 */
#include "apl/base.h"
#include "apl/err.h"
#include "apl/generator.h"
#include "check.h"
#include "generator_client.h"

#define SECOND UINT64_C(1000000000)

static struct apl_generator *make(const struct apl_generator_config *config)
{
  struct apl_generator *generator = NULL;
  const size_t bytes = apl_generator_footprint(config);
  CHECK(bytes > 0);
  void *const memory = aligned_alloc(apl_generator_align(), bytes);
  CHECK(memory != NULL);
  memset(memory, 0xa5, bytes); /* nothing may hang on fresh memory */
  CHECK_EQUAL(apl_generator_new(memory, config, &generator), APL_OK);
  return generator;
}

/* A market without faults on the lines. */
static struct apl_generator_config quiet(uint64_t seed, uint32_t rate)
{
  struct apl_generator_config config;
  apl_generator_defaults(&config);
  config.seed = seed;
  config.rate = rate;
  config.loss_ppm = config.reorder_ppm = config.duplicate_ppm = 0;
  config.double_loss_ns = 0;
  return config;
}

/* Give all packets until `now` to the client. */
static void run(struct apl_generator *generator, struct client *client, uint64_t now)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  int count;
  while ((count = apl_generator_step(generator, now, packets, APL_PACKET_BATCH_MAX)) > 0)
    for (int i = 0; i < count; i++) client_packet(client, &packets[i]);
}

static void compare_books(const struct apl_generator *generator, const struct client *client)
{
  static struct apl_generator_level levels[2048];
  static struct apl_generator_order orders[4096];
  const struct apl_generator_config *const config = apl_generator_config(generator);
  for (uint32_t i = 0; i < config->instrument_count; i++) {
    for (uint32_t side = 0; side < 4; side++) {
      const int level_count = apl_generator_book(generator, i, side, levels, 2048);
      client_compare_levels(client, i, side, levels, level_count);
      if (side > 1) continue;
      const int order_count = apl_generator_orders(generator, i, side, orders, 4096);
      client_compare_orders(client, i, side, orders, order_count);
    }
    uint64_t trades, qty;
    uint32_t rpt_seq;
    CHECK_EQUAL(apl_generator_traded(generator, i, &trades, &qty, &rpt_seq), APL_OK);
    CHECK_EQUAL(client->instruments[i].trades, trades);
    CHECK_EQUAL(client->instruments[i].traded_qty, qty);
    CHECK_EQUAL(client->instruments[i].rpt_seq, rpt_seq);
  }
}

static void run_and_compare(struct apl_generator_config *config, uint64_t seconds)
{
  struct apl_generator *const generator = make(config);
  struct client *const client = client_new(config);
  run(generator, client, config->start_ns + seconds * SECOND);
  apl_generator_stop(generator);
  run(generator, client, config->start_ns + (seconds + 3) * SECOND);
  CHECK(client->events > 1000);
  compare_books(generator, client);
  CHECK_EQUAL(client->gaps, 0);
  struct apl_generator_stats stats;
  apl_generator_stats(generator, &stats);
  CHECK_EQUAL(client->packets, stats.packets);
  CHECK_EQUAL(client->messages, stats.messages);
  client_free(client);
  free(generator);
}

static void one_line_rebuilds_every_book(void)
{
  for (uint64_t seed = 1; seed <= 5; seed++) {
    struct apl_generator_config config = quiet(seed, 3000);
    config.groups[APL_GENERATOR_INCREMENTAL + 1].group_port = 0;
    run_and_compare(&config, 10);
  }
}

static void two_lossy_lines_rebuild_every_book(void)
{
  struct apl_generator_config config;
  apl_generator_defaults(&config);
  config.rate = 3000;
  config.double_loss_ns = 0;
  config.loss_ppm = 50000;
  run_and_compare(&config, 10);
}

static void every_version_rebuilds_every_book(void)
{
  for (uint32_t version = 8; version <= 13; version++) {
    struct apl_generator_config config = quiet(version, 2000);
    config.schema_version = version;
    run_and_compare(&config, 3);
  }
}

static void few_and_many_orders(void)
{
  struct apl_generator_config config = quiet(3, 5000);
  config.orders = 40;
  run_and_compare(&config, 5);
  config.orders = 600;
  run_and_compare(&config, 5);
}

/* Losses on both lines: books come back by the snapshot loops and end right. */
static void double_losses_are_recovered(void)
{
  struct apl_generator_config config;
  apl_generator_defaults(&config);
  config.rate = 1500;
  config.double_loss_ns = SECOND;
  config.snapshot_ns = SECOND / 4;
  struct apl_generator *const generator = make(&config);
  struct client *const client = client_new(&config);
  run(generator, client, config.start_ns + 20 * SECOND);
  apl_generator_stop(generator);
  run(generator, client, config.start_ns + 23 * SECOND);
  struct apl_generator_stats stats;
  apl_generator_stats(generator, &stats);
  CHECK(stats.double_losses > 8);
  CHECK_EQUAL(client->packets + stats.double_lost, stats.packets);
  CHECK(client->gaps > 0);
  for (uint32_t i = 0; i < config.instrument_count;
       i++) { /* trades lost cannot be recovered: take their counts over */
    uint64_t trades, qty;
    uint32_t rpt_seq;
    CHECK_EQUAL(apl_generator_traded(generator, i, &trades, &qty, &rpt_seq), APL_OK);
    client->instruments[i].trades = trades;
    client->instruments[i].traded_qty = qty;
  }
  compare_books(generator, client);
  client_free(client);
  free(generator);
}

static uint64_t hash_packets(struct apl_generator *generator, uint64_t now, uint64_t hash,
                             uint64_t *packets_seen, size_t batch)
{
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  int count;
  while ((count = apl_generator_step(generator, now, packets, batch)) > 0)
    for (int i = 0; i < count; i++) {
      CHECK(packets[i].arrival_ns <= now);
      for (uint32_t k = 0; k < packets[i].bytes; k++)
        hash = (hash ^ packets[i].data[k]) * UINT64_C(0x100000001b3);
      hash = (hash ^ packets[i].arrival_ns ^ packets[i].group_ip) * UINT64_C(0x100000001b3);
      ++*packets_seen;
    }
  return hash;
}

/* The same bytes for the same seed, in steps of any length; others for another seed. */
static void seed_decides_every_byte(void)
{
  uint64_t hashes[4], counts[4] = {0};
  for (int k = 0; k < 4; k++) {
    struct apl_generator_config config;
    apl_generator_defaults(&config);
    config.seed = k == 3 ? 8 : 7;
    struct apl_generator *const generator = make(&config);
    const uint64_t step = k == 1 ? 777 * 1000 : k == 2 ? SECOND / 3 : 2 * SECOND;
    hashes[k] = 0;
    for (uint64_t at = 0; at < 2 * SECOND;) {
      at = at + step < 2 * SECOND ? at + step : 2 * SECOND;
      hashes[k] = hash_packets(generator, config.start_ns + at, hashes[k], &counts[k],
                               k == 1 ? 3 : APL_PACKET_BATCH_MAX);
    }
    free(generator);
  }
  CHECK(counts[0] > 3000);
  CHECK(hashes[1] == hashes[0] && counts[1] == counts[0]);
  CHECK(hashes[2] == hashes[0] && counts[2] == counts[0]);
  CHECK(hashes[3] != hashes[0]);
}

/* Line faults come from another stream of chance than the market: the market is the same with and
 * without. */
static void losses_leave_the_market_alone(void)
{
  struct apl_generator_level levels[2][16];
  for (int k = 0; k < 2; k++) {
    struct apl_generator_config config = quiet(11, 2000);
    if (k) config.loss_ppm = 200000, config.reorder_ppm = 50000, config.double_loss_ns = SECOND;
    struct apl_generator *const generator = make(&config);
    uint64_t seen = 0;
    hash_packets(generator, config.start_ns + 5 * SECOND, 0, &seen, APL_PACKET_BATCH_MAX);
    CHECK_EQUAL(apl_generator_book(generator, 0, 0, levels[k], 16), 16);
    struct apl_generator_stats stats;
    apl_generator_stats(generator, &stats);
    if (k)
      CHECK(stats.lost[0] > stats.packets / 6 && stats.lost[1] > stats.packets / 6 &&
            stats.reordered > 100);
    else CHECK_EQUAL(stats.lost[0] + stats.lost[1] + stats.reordered + stats.duplicated, 0);
    free(generator);
  }
  CHECK_EQUAL(memcmp(levels[0], levels[1], sizeof levels[0]), 0);
}

static void reset_sends_all_books_anew(void)
{
  struct apl_generator_config config = quiet(5, 3000);
  struct apl_generator *const generator = make(&config);
  struct client *const client = client_new(&config);
  for (uint64_t second = 1; second <= 3; second++) {
    run(generator, client, config.start_ns + second * SECOND);
    apl_generator_reset(generator);
  }
  run(generator, client, config.start_ns + 4 * SECOND);
  apl_generator_stop(generator);
  run(generator, client, config.start_ns + 5 * SECOND);
  CHECK_EQUAL(client->resets, 3);
  compare_books(generator, client);
  client_free(client);
  free(generator);
}

/* Every template and kind of value is sent; heartbeats, halts, definitions, snapshots of both kinds
 * come; the rate is about what was asked. */
static void everything_is_sent(void)
{
  static const int TEMPLATES[2][9] = {{30, 37, 32, 43, 42, 33, 34, 35, 12},
                                      {30, 37, 46, 47, 48, 49, 50, 51, 12}};
  for (int k = 0; k < 2; k++) {
    struct apl_generator_config config = quiet(9, 1000);
    config.schema_version = k ? 13 : 8;
    config.halt_ns = SECOND;
    config.heartbeat_ns = 10 * 1000000;
    struct apl_generator *const generator = make(&config);
    struct client *const client = client_new(&config);
    run(generator, client, config.start_ns + 20 * SECOND);
    for (int i = 0; i < 9; i++) CHECK(client->by_template[TEMPLATES[k][i]] > 3);
    CHECK(client->snapshots > 200 && client->order_snapshots > 100 && client->definitions > 100);
    CHECK(client->statuses > config.instrument_count + 10);
    for (uint32_t i = 0; i < config.instrument_count; i++)
      CHECK(client->instruments[i].defined && client->instruments[i].trades > 10);
    CHECK(client->instruments[8].counts[2] + client->instruments[8].counts[3] >
          0); /* the spread's implied books */
    struct apl_generator_stats stats;
    apl_generator_stats(generator, &stats);
    CHECK(stats.events > 15000 && stats.events < 27000);
    CHECK(stats.halts > 5);
    client_free(client);
    free(generator);
  }
}

static void a_stopped_market_keeps_its_loops(void)
{
  struct apl_generator_config config = quiet(2, 0); /* rate 0: the opening alone */
  struct apl_generator *const generator = make(&config);
  struct client *const client = client_new(&config);
  run(generator, client, config.start_ns + 5 * SECOND);
  struct apl_generator_stats stats;
  apl_generator_stats(generator, &stats);
  CHECK_EQUAL(stats.events, config.orders / 2 * config.instrument_count);
  CHECK(stats.snapshot_rounds >= 8 && client->snapshots > 50 && client->heartbeats >= 1);
  compare_books(generator, client);
  client_free(client);
  free(generator);
}

static void many_instruments(void)
{
  struct apl_generator_config config = quiet(4, 20000);
  const uint32_t own = config.instrument_count;
  for (uint32_t i = own; i < APL_GENERATOR_INSTRUMENTS_MAX; i++) {
    config.instruments[i] = config.instruments[i % 8 + (i % 8 == 1)];
    config.instruments[i].parent = -1;
    config.instruments[i].security_id = (int32_t)(9000 + i);
    snprintf(config.instruments[i].symbol, sizeof config.instruments[i].symbol, "GEN%u", i);
  }
  config.instrument_count = APL_GENERATOR_INSTRUMENTS_MAX;
  run_and_compare(&config, 3);
}

static void bad_configurations_are_refused(void)
{
  struct apl_generator_config good, config;
  apl_generator_defaults(&good);
#define REFUSED(change, word)                         \
  do {                                                \
    config = good;                                    \
    change;                                           \
    CHECK_EQUAL(apl_generator_footprint(&config), 0); \
    CHECK(strstr(apl_err_text(), word) != NULL);      \
  } while (0)
  REFUSED(config.instrument_count = 0, "0 instruments");
  REFUSED(config.instrument_count = 65, "65 instruments");
  REFUSED(config.schema_version = 7, "schema version 7");
  REFUSED(config.orders = 10, "10 orders");
  REFUSED(config.loss_ppm = 1000001, "above 1");
  REFUSED(config.heartbeat_ns = 0, "heartbeat");
  REFUSED(config.instruments[1].tick = 0, "ESH7");
  REFUSED(config.instruments[1].price += 1, "ESH7");
  REFUSED(config.instruments[1].security_id = 4201, "4201");
  REFUSED(config.instruments[8].legs[1] = 9, "legs");
  REFUSED(config.instruments[1].parent = 1, "parent");
  REFUSED(config.instruments[0].kind = APL_INSTRUMENT_KIND_STOCK, "kind");
  REFUSED(config.instruments[0].symbol[0] = 0, "symbol");
  CHECK(apl_generator_footprint(&good) > 0);
  CHECK_EQUAL(apl_generator_footprint(NULL), 0);
  CHECK_EQUAL(apl_generator_new(NULL, &good, NULL), APL_ERR_ARGUMENT);
}

int main(void)
{
  RUN(one_line_rebuilds_every_book);
  RUN(two_lossy_lines_rebuild_every_book);
  RUN(every_version_rebuilds_every_book);
  RUN(few_and_many_orders);
  RUN(double_losses_are_recovered);
  RUN(seed_decides_every_byte);
  RUN(losses_leave_the_market_alone);
  RUN(reset_sends_all_books_anew);
  RUN(everything_is_sent);
  RUN(a_stopped_market_keeps_its_loops);
  RUN(many_instruments);
  RUN(bad_configurations_are_refused);
  return 0;
}
