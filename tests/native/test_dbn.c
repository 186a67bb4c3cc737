/*
 * dbn: metadata of every version, every record type on bytes made here, books by levels against what the records say
 * through the book engine; then the real fixtures that are not compressed, where they are at hand.
 */
#include "apl/book.h"
#include "dbn_records.h"

static struct feed_run run;
static struct apl_feed_config config;

static const struct apl_feed_ops *dbn(void)
{
  const struct apl_feed_ops *ops = apl_feed_find("dbn");
  CHECK(ops);
  return ops;
}

static void new_run(uint32_t start_live)
{
  if (run.state) run_free(&run);
  config = (struct apl_feed_config){.instrument_capacity = 8, .start_live = start_live};
  run = run_new(dbn(), &config);
  run_join(&run);
}

static size_t push(struct bytes b) { return run_record(&run, b.data, b.count); }

static const struct apl_event *event(size_t index, uint16_t template_id, uint32_t instrument)
{
  CHECK(index < run.count);
  CHECK_EQUAL(run.events[index].header.template_id, template_id);
  CHECK_EQUAL(run.events[index].head.instrument, instrument);
  return &run.events[index];
}

static void check_status(size_t index, uint32_t instrument, uint8_t state, uint8_t reason)
{
  const struct apl_status *status = &event(index, APL_MSG_STATUS, instrument)->status;
  CHECK_EQUAL(status->state, state);
  CHECK_EQUAL(status->reason, reason);
}

static void check_order(size_t index, uint8_t action, uint8_t side, int64_t price, int64_t qty, uint64_t id,
                        uint8_t flags)
{
  const struct apl_book_order *order = &event(index, APL_MSG_BOOK_ORDER, 1)->book_order;
  CHECK_EQUAL(order->action, action);
  CHECK_EQUAL(order->side, side);
  CHECK_EQUAL(order->price, price);
  CHECK_EQUAL(order->qty, qty);
  CHECK_EQUAL(order->order_id, id);
  CHECK_EQUAL(order->flags, flags);
}

static void check_statistic(size_t index, uint8_t kind, int64_t price, int64_t qty, uint32_t code)
{
  const struct apl_statistic *statistic = &event(index, APL_MSG_STATISTIC, 1)->statistic;
  CHECK_EQUAL(statistic->kind, kind);
  CHECK_EQUAL(statistic->price, price);
  CHECK_EQUAL(statistic->qty, qty);
  CHECK_EQUAL(statistic->code, code);
  CHECK_EQUAL(statistic->flags, index + 1 == run.count ? APL_FLAG_END_OF_EVENT : 0);
}

static void names_from_metadata(void)
{
  for (uint8_t version = 1; version <= 3; version++) {
    new_run(1);
    struct bytes b = metadata(version, "ESM4", "17077");
    uint32_t offset = 9;
    CHECK_EQUAL(dbn()->frame(b.data, b.count, APL_FRAME_FIRST, &offset), b.count);
    CHECK_EQUAL(offset, 0);
    CHECK_EQUAL(dbn()->frame(b.data, b.count - 1, APL_FRAME_FIRST, &offset), 0);
    CHECK_EQUAL(push(b), 1);
    check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START);
    CHECK_EQUAL(run.events[0].status.origin_ns, 500);
    /* an instrument is made known when it is first heard of */
    CHECK_EQUAL(push(mbo(17077, 'A', 'B', 5, 100, 1, 0x80)), 2);
    CHECK(strcmp(event(0, APL_MSG_DEFINITION, 1)->definition.symbol, "ESM4") == 0);
    check_order(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 100, 1, 5, 0x80);
    /* cut anywhere, it is refused or read in part, and never past its end */
    for (size_t cut = 0; cut < b.count; cut++) {
      uint8_t *own = malloc(cut ? cut : 1);
      memcpy(own, b.data, cut);
      run_record(&run, own, cut);
      free(own);
    }
  }
}

/* Ids change hands from day to day: the name is that of the record's day. */
static void names_by_date(void)
{
  new_run(1);
  push(metadata(2, "MSFT", "9")); /* 2024-05-08 */
  struct bytes b = metadata(2, "NFLX", "9");
  const uint32_t dates[2] = {20240509, 20240601};
  memcpy(b.data + b.count - 71 - 8, dates, 8);
  push(b);
  b = mbo(9, 'A', 'B', 5, 100, 1, 0x80);
  const uint64_t noon = UINT64_C(1715256000000000000); /* 2024-05-09 12:00 UTC */
  memcpy(b.data + 8, &noon, 8);
  push(b);
  CHECK(strcmp(event(0, APL_MSG_DEFINITION, 1)->definition.symbol, "NFLX") == 0);
}

static void orders(void)
{
  new_run(1);
  /* without metadata: the books' word, a definition, the order */
  CHECK_EQUAL(push(mbo(9, 'A', 'B', 5, 100, 7, 0x80)), 3);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START);
  CHECK(strcmp(event(1, APL_MSG_DEFINITION, 1)->definition.symbol, "#9") == 0);
  check_order(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 100, 7, 5, 0x80);
  CHECK_EQUAL(run.events[2].book_order.origin_ns, 2000);
  CHECK_EQUAL(push(mbo(9, 'M', 'A', 5, 101, 6, 0x02)), 1);
  check_order(0, APL_BOOK_ACTION_MODIFY, APL_SIDE_ASK, 101, 6, 5, 0);
  CHECK_EQUAL(push(mbo(9, 'C', 'A', 5, 101, 2, 0x82)), 1);
  check_order(0, APL_BOOK_ACTION_EXECUTE, APL_SIDE_ASK, 101, 2, 5, 0x80);

  CHECK_EQUAL(push(mbo(9, 'T', 'B', 0, 101, 3, 0)), 1);
  const struct apl_trade *trade = &event(0, APL_MSG_TRADE, 1)->trade;
  CHECK_EQUAL(trade->aggressor, APL_SIDE_BID);
  CHECK_EQUAL(trade->qty, 3);
  CHECK_EQUAL(trade->price, 101);
  CHECK_EQUAL(trade->exchange_ns, 1000);
  CHECK_EQUAL(trade->flags, 0);
  CHECK_EQUAL(push(mbo(9, 'F', 'A', 5, 101, 3, 0)), 1);
  CHECK_EQUAL(event(0, APL_MSG_STATISTIC, 1)->statistic.code, 'F');
  CHECK_EQUAL(push(mbo(9, 'N', 'N', 0, NO_PRICE, 0, 0x80)), 1); /* it ends what the trade began */
  check_statistic(0, APL_STATISTIC_KIND_OTHER, 0, 0, 'N');
  CHECK_EQUAL(push(mbo(9, 'N', 'N', 0, NO_PRICE, 0, 0x80)), 0); /* nothing is open */

  CHECK_EQUAL(push(mbo(9, 'A', 'B', 6, 99, 4, 0x90)), 1); /* a price level among orders */
  CHECK_EQUAL(event(0, APL_MSG_BOOK_LEVEL, 1)->book_level.action, APL_BOOK_ACTION_LEVEL_SET);
  CHECK_EQUAL(push(mbo(9, 'A', 'A', 0, 103, 4, 0xc0)), 1); /* the best one */
  CHECK_EQUAL(push(mbo(9, 'A', 'A', 0, 102, 4, 0xc0)), 2); /* takes its place */
  CHECK_EQUAL(event(0, APL_MSG_BOOK_LEVEL, 1)->book_level.qty, 0);
  CHECK_EQUAL(event(1, APL_MSG_BOOK_LEVEL, 1)->book_level.price, 102);
  CHECK_EQUAL(run.events[0].book_level.flags, 0);
  CHECK_EQUAL(run.events[1].book_level.flags, 0x80);
}

static void snapshots_bring_books_back(void)
{
  new_run(0);
  CHECK_EQUAL(push(mbo(9, 'R', 'N', 0, NO_PRICE, 0, 0x28)), 3);
  check_status(0, 0, APL_BOOK_STATE_UNKNOWN, APL_STATUS_REASON_SESSION_START);
  check_order(2, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, 0, 0, 0, 0x20);
  CHECK_EQUAL(push(mbo(9, 'A', 'B', 5, 100, 7, 0x28)), 1);
  CHECK_EQUAL(push(mbo(9, 'A', 'B', 6, 100, 7, 0xa8)), 2);
  check_order(0, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 100, 7, 6, 0x20);
  check_status(1, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(run.events[1].status.flags, 0x80);
  CHECK_EQUAL(push(mbo(9, 'A', 'B', 7, 100, 7, 0x84)), 2); /* the publisher doubts its book */
  check_status(0, 1, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(push(mbo(9, 'R', 'N', 0, NO_PRICE, 0, 0x80)), 2);
  check_status(1, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_RESET);
  CHECK_EQUAL(run_stats(&run).recovered, 2);
}

static void trades(void)
{
  new_run(1);
  CHECK_EQUAL(push(record_end(trade_part(0x00, 1, 9, 'T', 'A', 250, 4, 0), 48)), 3);
  CHECK_EQUAL(event(2, APL_MSG_TRADE, 1)->trade.aggressor, APL_SIDE_ASK);
  CHECK_EQUAL(run.events[2].trade.trade_id, 78);
  CHECK_EQUAL(run.events[2].trade.flags, 0x80);
  /* tbbo, mbp-1: the levels of the trade, then the trade */
  struct bytes b = trade_part(0x01, 1, 9, 'T', 'B', 260, 5, 0x80);
  put_level(&b, 250, 10, 260, 20);
  CHECK_EQUAL(push(record_end(b, 80)), 4);
  CHECK_EQUAL(event(0, APL_MSG_BOOK_LEVEL, 1)->book_level.action, APL_BOOK_ACTION_CLEAR);
  CHECK_EQUAL(event(2, APL_MSG_BOOK_LEVEL, 1)->book_level.orders, 2);
  CHECK_EQUAL(event(3, APL_MSG_TRADE, 1)->trade.qty, 5);
  CHECK_EQUAL(run.events[2].book_level.flags, 0);
  CHECK_EQUAL(run.events[3].trade.flags, 0x80);
}

/* Random ten-level records: after each, the book engine shows exactly the record's levels. */
static void levels_through_the_book(void)
{
  const struct apl_book_config book_config = {.instrument_capacity = 8, .start_live = 1};
  void *memory = aligned_alloc(apl_book_engine_align(),
                               apl_align_up(apl_book_engine_footprint(&book_config), apl_book_engine_align()));
  struct apl_book_engine *engine = apl_book_engine_join(apl_book_engine_new(memory, &book_config));
  CHECK(engine);
  uint64_t random = 7;
  new_run(1);
  for (int round = 0; round < 3000; round++) {
    struct bytes b = trade_part(0x0a, 1, 9, 'A', 'B', 0, 0, 0x80);
    int64_t bid = 10000, ask = 10001;
    struct {
      int64_t price;
      uint32_t qty;
    } want[2][10];
    size_t count[2] = {0, 0};
    for (int i = 0; i < 10; i++) {
      random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
      bid -= 1 + (random >> 60) % 3;
      ask += 1 + (random >> 50) % 3;
      const uint32_t bid_qty = i < (int)(random >> 40) % 12 ? 1 + (random >> 36) % 4 : 0;
      const uint32_t ask_qty = i < (int)(random >> 30) % 12 ? 1 + (random >> 26) % 4 : 0;
      put_level(&b, bid, bid_qty, ask, ask_qty);
      if (bid_qty) want[0][count[0]].price = bid, want[0][count[0]++].qty = bid_qty;
      if (ask_qty) want[1][count[1]].price = ask, want[1][count[1]++].qty = ask_qty;
    }
    push(record_end(b, 368));
    apl_book_engine_apply(engine, run.events, sizeof *run.events, run.count);
    for (uint32_t side = 0; side < 2; side++) {
      struct apl_price_level levels[16];
      CHECK_EQUAL(apl_book_levels(engine, 1, APL_BOOK_BY_PRICE, side, levels, 16), count[side]);
      for (size_t i = 0; i < count[side]; i++) {
        CHECK_EQUAL(levels[i].price, want[side][i].price);
        CHECK_EQUAL(levels[i].qty, want[side][i].qty);
      }
    }
    CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  }
  free(memory);
}

static void samples_and_consolidated(void)
{
  static const uint8_t types[] = {0xc0, 0xc1, 0xc3, 0xc4};
  for (size_t i = 0; i < sizeof types; i++) {
    new_run(0);
    struct bytes b = trade_part(types[i], 1, 9, 0, 'B', 255, 3, 0);
    put_level(&b, 250, 10, 260, 20);
    CHECK_EQUAL(push(record_end(b, 80)), 7);
    CHECK_EQUAL(event(3, APL_MSG_BOOK_LEVEL, 1)->book_level.price, 250);
    CHECK_EQUAL(event(4, APL_MSG_BOOK_LEVEL, 1)->book_level.orders, types[i] < 0xc3 ? 0 : 2);
    check_status(5, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
    check_statistic(6, APL_STATISTIC_KIND_OTHER, 255, 3, types[i]);
    CHECK_EQUAL(push(record_end(b, 80)), 1); /* nothing changed but the time */
  }
  new_run(1);
  struct bytes b = trade_part(0xb1, 30, 9, 'T', 'A', 250, 2, 0x80);
  put_level(&b, 250, 10, 260, 20);
  CHECK_EQUAL(push(record_end(b, 80)), 6);
  CHECK_EQUAL(event(5, APL_MSG_TRADE, 1)->trade.qty, 2);
  b.data[2] = 31; /* another publisher, the same book */
  CHECK_EQUAL(push(record_end(b, 80)), 1);
}

static void publishers_have_books_of_their_own(void)
{
  new_run(1);
  push(metadata(2, "MSFT", "9"));
  struct bytes b = trade_part(0x01, 39, 9, 'A', 'A', 260, 5, 0x80);
  put_level(&b, 250, 10, 260, 20);
  CHECK_EQUAL(push(record_end(b, 80)), 4);
  event(2, APL_MSG_BOOK_LEVEL, 1);
  b.data[2] = 40;
  CHECK_EQUAL(push(record_end(b, 80)), 4);
  CHECK(strcmp(event(0, APL_MSG_DEFINITION, 2)->definition.symbol, "MSFT") == 0);
  event(2, APL_MSG_BOOK_LEVEL, 2);
}

/* A future of ten levels and a quarter tick; where the fields lie differs by version. */
static struct bytes definition(int version)
{
  static const struct {
    uint16_t bytes, symbol, class, action, year, month, depth, strike, exchange, currency;
  } at[] = {{360, 200, 325, 349, 180, 350, 128, 328, 243, 186},
            {400, 200, 374, 382, 180, 383, 136, 112, 292, 186},
            {520, 238, 487, 493, 214, 494, 148, 104, 330, 224}};
  struct bytes b = record_end(record_start(0x13, 1, 9), at[version - 1].bytes);
  const int64_t tick = 250000000, none = NO_PRICE;
  const uint16_t year = 2024;
  memcpy(b.data + 24, &tick, 8);
  for (int i = 56; i < 80; i += 8) memcpy(b.data + i, &none, 8);
  memcpy(b.data + at[version - 1].strike, &none, 8);
  memcpy(b.data + at[version - 1].symbol, "ESM4", 4);
  memcpy(b.data + at[version - 1].exchange, "XCME", 4);
  memcpy(b.data + at[version - 1].currency, "USD", 3);
  memcpy(b.data + at[version - 1].year, &year, 2);
  b.data[at[version - 1].class] = 'F';
  b.data[at[version - 1].action] = 'A';
  b.data[at[version - 1].month] = 6;
  b.data[at[version - 1].depth] = 10;
  return b;
}

static void definitions(void)
{
  for (int version = 1; version <= 3; version++) {
    new_run(1);
    CHECK_EQUAL(push(definition(version)), 2);
    const struct apl_definition *d = &event(1, APL_MSG_DEFINITION, 1)->definition;
    CHECK_EQUAL(d->kind, APL_INSTRUMENT_KIND_FUTURE);
    CHECK_EQUAL(d->tick, 250000000);
    CHECK_EQUAL(d->depth, 10);
    CHECK_EQUAL(d->action, APL_BOOK_ACTION_ADD);
    CHECK(strcmp(d->symbol, "ESM4") == 0);
    push(definition(version));
    CHECK_EQUAL(run.count, 1);
    CHECK_EQUAL(event(0, APL_MSG_DEFINITION, 1)->definition.action, APL_BOOK_ACTION_MODIFY);
  }
}

static void statistics(void)
{
  for (int version = 1; version <= 3; version += 2) {
    new_run(1);
    struct bytes b = record_start(0x18, 1, 9);
    put_le(&b, 2000, 8);
    put_le(&b, UINT64_MAX, 8);
    put_le(&b, 5100, 8);
    put_le(&b, version == 3 ? UINT64_C(5000000000) : 12, version == 3 ? 8 : 4);
    put_le(&b, 4, 4);
    put_le(&b, 0, 4);
    put_le(&b, 3, 2); /* settlement */
    put_le(&b, 0, 2);
    put_le(&b, 1, 1);
    b = record_end(b, version == 3 ? 80 : 64);
    CHECK_EQUAL(push(b), 3);
    check_statistic(2, APL_STATISTIC_KIND_SETTLEMENT, 5100, version == 3 ? 5000000000 : 12, 3);
    CHECK_EQUAL(run.events[2].statistic.sequence, 4);
    CHECK_EQUAL(run.events[2].statistic.exchange_ns, 1000);
  }
}

static void statuses(void)
{
  new_run(1);
  struct bytes b = record_start(0x12, 1, 9);
  put_le(&b, 2000, 8);
  put_le(&b, 8, 2); /* halt */
  put_le(&b, 30, 2);
  put_le(&b, 2, 2);
  put_text(&b, "NN~", 3);
  b = record_end(b, 40);
  CHECK_EQUAL(push(b), 3);
  check_status(2, 1, APL_BOOK_STATE_HALTED, APL_STATUS_REASON_TRADING_STATUS);
  CHECK_EQUAL(run.events[2].status.code, 30 | 2 << 16);
  b.data[24] = 7;
  b.data[30] = 'Y';
  CHECK_EQUAL(push(b), 1);
  check_status(0, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_TRADING_STATUS);
  b.data[24] = 14;
  b.data[30] = '~';
  CHECK_EQUAL(push(b), 1);
  CHECK_EQUAL(event(0, APL_MSG_STATISTIC, 1)->statistic.condition, 14);
}

static void bars_and_imbalances(void)
{
  new_run(1);
  struct bytes b = record_start(0x21, 1, 9);
  for (uint64_t price = 100; price < 104; price++) put_le(&b, price, 8);
  put_le(&b, 5000, 8);
  CHECK_EQUAL(push(record_end(b, 56)), 7);
  check_statistic(2, APL_STATISTIC_KIND_OPEN, 100, 0, 0x21);
  check_statistic(3, APL_STATISTIC_KIND_HIGH, 101, 0, 0x21);
  check_statistic(4, APL_STATISTIC_KIND_LOW, 102, 0, 0x21);
  check_statistic(5, APL_STATISTIC_KIND_CLOSE, 103, 0, 0x21);
  check_statistic(6, APL_STATISTIC_KIND_VOLUME, 0, 5000, 0x21);

  b = record_start(0x14, 1, 9);
  put_le(&b, 2000, 8);
  put_le(&b, 500, 8);
  for (int i = 0; i < 4; i++) put_le(&b, 0, 8);
  put_le(&b, 505, 8);
  put_le(&b, 600, 8);
  put_le(&b, 400, 8);
  put_le(&b, 70, 4);
  put_le(&b, 30, 4);
  put_le(&b, 0, 8);
  put_text(&b, "OA", 2);
  CHECK_EQUAL(push(record_end(b, 112)), 4);
  check_statistic(0, APL_STATISTIC_KIND_IMBALANCE, 500, -30, 'O');
  check_statistic(1, APL_STATISTIC_KIND_INDICATIVE_OPEN, 505, 70, 'O');
  check_statistic(2, APL_STATISTIC_KIND_LIMIT_HIGH, 600, 0, 'O');
  check_statistic(3, APL_STATISTIC_KIND_LIMIT_LOW, 400, 0, 'O');
}

static void messages_of_a_stream(void)
{
  new_run(1);
  struct bytes b = record_start(0x16, 0, 9);
  put_le(&b, 1, 1);
  put_text(&b, "ES.FUT", 6);
  b = record_end(b, 88);
  put_le(&b, 1, 1);
  put(&b, "ESM4", 5);
  b = record_end(b, 176);
  CHECK_EQUAL(push(b), 2);
  CHECK(strcmp(event(1, APL_MSG_DEFINITION, 1)->definition.symbol, "ESM4") == 0);
  CHECK_EQUAL(push(mbo(9, 'A', 'B', 5, 100, 7, 0x80)), 1);

  CHECK_EQUAL(push(record_end(record_start(0x17, 0, 0), 320)), 1); /* code 0: heartbeat */
  event(0, APL_MSG_HEARTBEAT, 0);
  b = record_end(record_start(0x17, 0, 0), 80);
  CHECK_EQUAL(push(b), 0);
  memcpy(b.data + 16, "Heartbeat", 10);
  CHECK_EQUAL(push(b), 1);
  CHECK_EQUAL(push(record_end(record_start(0x15, 0, 0), 320)), 1);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE);
}

static void bad_records(void)
{
  new_run(1);
  push(mbo(9, 'A', 'B', 5, 100, 7, 0x80));
  struct bytes b = mbo(9, 'A', 'B', 6, 100, 7, 0x80);
  CHECK_EQUAL(run_record(&run, b.data, 55), 1);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE);
  b.data[0] = 13; /* shorter than its type */
  CHECK_EQUAL(run_record(&run, b.data, 52), 1);
  b.data[0] = 3;
  CHECK_EQUAL(run_record(&run, b.data, 52), 1);
  b.data[0] = 14;
  b.data[1] = 0x99;
  CHECK_EQUAL(push(b), 0);
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.malformed, 3);
  CHECK_EQUAL(stats.unknown, 1);
  b = mbo(9, 'A', 'B', 6, 100, 7, 0x80);
  memcpy(b.data + 56, b.data, 56); /* several records in one packet */
  CHECK_EQUAL(run_record(&run, b.data, 112), 2);
  for (uint32_t id = 20; id < 40; id++) push(mbo(id, 'A', 'B', 6, 100, 7, 0x80));
  CHECK(run_stats(&run).ignored > 0);
}

static void files_are_cut(void)
{
  uint32_t offset;
  struct bytes b = mbo(9, 'A', 'B', 5, 100, 7, 0x80);
  CHECK_EQUAL(dbn()->frame(b.data, b.count, APL_FRAME_FIRST, &offset), 56); /* a fragment */
  CHECK_EQUAL(dbn()->frame(b.data, 55, APL_FRAME_FIRST, &offset), 0);
  static const struct {
    const char *bytes;
    size_t count;
    const char *says;
  } others[] = {{"\x28\xb5\x2f\xfd\x00\x00\x00\x00\x00\x00\x00\x00", 12, "zstd"},
                {"\x1f\x8b\x08\x00\x00\x00\x00\x00", 8, "gzip"},
                {"\x50\x2a\x4d\x18\x90\x00\x00\x00"
                 "DBZ\x01",
                 12, "DBZ"},
                {"DBN\x04\x00\x00\x00\x00", 8, "version 4"},
                {"DBN\x02\xff\xff\xff\xff", 8, "claims"},
                {"PK\x03\x04", 4, "neither"},
                {"\x01\xa0\x00\x00", 4, "header"},
                {"\x05\xa0\x00\x00", 4, "neither"}};
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    CHECK_EQUAL(dbn()->frame((const uint8_t *)others[i].bytes, others[i].count, APL_FRAME_FIRST, &offset),
                APL_ERR_FORMAT);
    CHECK(strstr(apl_err_text(), others[i].says));
  }
}

static void real_fixtures(void)
{
  static const struct {
    const char *name;
    size_t records;
    uint16_t template_id;
    size_t events;
  } files[] = {{"bbo-1m.dbn", 4, APL_MSG_BOOK_LEVEL, 0},
               {"bbo-1s.dbn", 4, APL_MSG_BOOK_LEVEL, 0},
               {"cbbo-1s.dbn", 2, APL_MSG_BOOK_LEVEL, 0},
               {"cmbp-1.dbn", 2, APL_MSG_BOOK_LEVEL, 0},
               {"definition.dbn", 2, APL_MSG_DEFINITION, 0},
               {"definition.v1.dbn.frag", 2, APL_MSG_DEFINITION, 2},
               {"definition.v2.dbn.frag", 2, APL_MSG_DEFINITION, 2},
               {"definition.v3.dbn.frag", 2, APL_MSG_DEFINITION, 2},
               {"imbalance.dbn", 2, APL_MSG_STATISTIC, 0},
               {"mbo.dbn", 2, APL_MSG_BOOK_ORDER, 2},
               {"mbo.v3.dbn", 2, APL_MSG_BOOK_ORDER, 2},
               {"mbp-1.dbn", 2, APL_MSG_BOOK_LEVEL, 0},
               {"mbp-10.dbn", 2, APL_MSG_BOOK_LEVEL, 0},
               {"ohlcv-1d.dbn", 0, APL_MSG_STATISTIC, 0},
               {"ohlcv-1h.dbn", 2, APL_MSG_STATISTIC, 10},
               {"ohlcv-1m.dbn", 2, APL_MSG_STATISTIC, 10},
               {"ohlcv-1s.dbn", 2, APL_MSG_STATISTIC, 10},
               {"statistics.dbn", 2, APL_MSG_STATISTIC, 2},
               {"status.dbn", 4, APL_MSG_STATUS, 0},
               {"tbbo.dbn", 2, APL_MSG_TRADE, 2},
               {"trades.dbn", 2, APL_MSG_TRADE, 2}};
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    char path[256];
    size_t bytes, at = 0, records = 0, events = 0;
    snprintf(path, sizeof path, "databento/dbn-fixtures/test_data.%s", files[i].name);
    uint8_t *data = data_file(path, &bytes);
    if (!data) return;
    new_run(1);
    while (at < bytes) {
      uint32_t offset;
      const int64_t length = dbn()->frame(data + at, bytes - at, at == 0, &offset);
      CHECK(length > 0);
      run_record(&run, data + at, (size_t)length);
      records += memcmp(data + at, "DBN", 3) != 0;
      for (size_t k = 0; k < run.count; k++) events += run.events[k].header.template_id == files[i].template_id;
      at += (size_t)length;
    }
    free(data);
    CHECK_EQUAL(records, files[i].records);
    if (files[i].events) CHECK_EQUAL(events, files[i].events);
    else CHECK(events > 0 || records == 0);
    const struct apl_feed_stats stats = run_stats(&run);
    CHECK_EQUAL(stats.unknown + stats.malformed + stats.ignored, 0);
    CHECK_EQUAL(stats.messages, records);
  }
}

int main(void)
{
  RUN(names_from_metadata);
  RUN(names_by_date);
  RUN(orders);
  RUN(snapshots_bring_books_back);
  RUN(trades);
  RUN(levels_through_the_book);
  RUN(samples_and_consolidated);
  RUN(publishers_have_books_of_their_own);
  RUN(definitions);
  RUN(statistics);
  RUN(statuses);
  RUN(bars_and_imbalances);
  RUN(messages_of_a_stream);
  RUN(bad_records);
  RUN(files_are_cut);
  RUN(real_fixtures);
  run_free(&run);
  return 0;
}
