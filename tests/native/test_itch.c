/*
 * nasdaq.itch5: every message type on bytes made here, packets of two lines with a loss, the file form, the day's midnight; then the real
 * first thousand messages of a day and captured packets, where they are at hand.
 */
#include "../../native/feed/nasdaq_itch5/new_york.h"
#include "feed_run.h"

static const uint64_t MIDNIGHT = UINT64_C(1577682000000000000); /* 2019-12-30 00:00 in New York, 05:00 UTC */
enum { CENT = 10000000 };

static struct feed_run run;
static struct apl_feed_config config;

static const struct apl_feed_ops *itch(void)
{
  const struct apl_feed_ops *ops = apl_feed_find("nasdaq.itch5");
  CHECK(ops);
  return ops;
}

static void new_run(uint32_t start_live)
{
  if (run.state) run_free(&run);
  config = (struct apl_feed_config){.instrument_base = 100, .instrument_capacity = 1100, .order_capacity = 1000, .start_live = start_live};
  run = run_new(itch(), &config);
  run_join(&run);
}

static struct bytes start(char type, uint16_t locate)
{
  struct bytes b = {.count = 0};
  b.data[b.count++] = (uint8_t)type;
  put_be(&b, locate, 2);
  put_be(&b, 7, 2);
  put_be(&b, 34200000000001, 6);
  return b;
}

static struct bytes directory(uint16_t locate, const char *symbol)
{
  struct bytes b = start('R', locate);
  put_text(&b, symbol, 8);
  put_text(&b, "QN", 2);
  put_be(&b, 100, 4);
  put_text(&b, "NCZ PNN1N", 9);
  put_be(&b, 0, 4);
  put_text(&b, "N", 1);
  CHECK_EQUAL(b.count, 39);
  return b;
}

static struct bytes add(uint16_t locate, uint64_t id, char side, uint32_t shares, const char *symbol, uint32_t price)
{
  struct bytes b = start('A', locate);
  put_be(&b, id, 8);
  b.data[b.count++] = (uint8_t)side;
  put_be(&b, shares, 4);
  put_text(&b, symbol, 8);
  put_be(&b, price, 4);
  CHECK_EQUAL(b.count, 36);
  return b;
}

static struct bytes taken(char type, uint16_t locate, uint64_t id, uint32_t shares) /* E, C, X, D */
{
  struct bytes b = start(type, locate);
  put_be(&b, id, 8);
  if (type != 'D') put_be(&b, shares, 4);
  if (type == 'E' || type == 'C') put_be(&b, 9000 + id, 8);
  return b;
}

static size_t push(const struct bytes *b) { return run_record(&run, b->data, b->count); }

static const struct apl_event *event(size_t index, uint16_t template_id, uint32_t instrument)
{
  CHECK(index < run.count);
  CHECK_EQUAL(run.events[index].header.template_id, template_id);
  CHECK_EQUAL(run.events[index].head.instrument, instrument);
  return &run.events[index];
}

static void check_order(size_t index, uint8_t action, uint8_t side, int64_t price, int64_t qty, uint64_t id)
{
  const struct apl_book_order *order = &event(index, APL_MSG_BOOK_ORDER, 101)->book_order;
  CHECK_EQUAL(order->action, action);
  CHECK_EQUAL(order->side, side);
  CHECK_EQUAL(order->price, price);
  CHECK_EQUAL(order->qty, qty);
  CHECK_EQUAL(order->order_id, id);
  CHECK_EQUAL(order->flags, APL_FLAG_END_OF_EVENT);
}

static void check_trade(size_t index, uint8_t aggressor, uint8_t condition, int64_t price, int64_t qty, uint64_t match)
{
  const struct apl_trade *trade = &event(index, APL_MSG_TRADE, 101)->trade;
  CHECK_EQUAL(trade->action, APL_BOOK_ACTION_ADD);
  CHECK_EQUAL(trade->aggressor, aggressor);
  CHECK_EQUAL(trade->condition, condition);
  CHECK_EQUAL(trade->price, price);
  CHECK_EQUAL(trade->qty, qty);
  CHECK_EQUAL(trade->trade_id, match);
  CHECK_EQUAL(trade->exchange_ns, 34200000000001);
}

static void check_statistic(size_t index, uint32_t instrument, uint8_t kind, uint8_t condition, int64_t price, int64_t qty, uint32_t code)
{
  const struct apl_statistic *statistic = &event(index, APL_MSG_STATISTIC, instrument)->statistic;
  CHECK_EQUAL(statistic->kind, kind);
  CHECK_EQUAL(statistic->condition, condition);
  CHECK_EQUAL(statistic->price, price);
  CHECK_EQUAL(statistic->qty, qty);
  CHECK_EQUAL(statistic->code, code);
  CHECK_EQUAL(statistic->flags, index + 1 == run.count ? APL_FLAG_END_OF_EVENT : 0);
}

static void check_status(size_t index, uint32_t instrument, uint8_t state, uint8_t reason)
{
  const struct apl_status *status = &event(index, APL_MSG_STATUS, instrument)->status;
  CHECK_EQUAL(status->state, state);
  CHECK_EQUAL(status->reason, reason);
}

/* A live file with the stock AAPL (locate 1, our 101). */
static void begin(void)
{
  new_run(1);
  struct bytes b = directory(1, "AAPL");
  CHECK_EQUAL(push(&b), 2);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START);
  const struct apl_definition *definition = &event(1, APL_MSG_DEFINITION, 101)->definition;
  CHECK(strcmp(definition->symbol, "AAPL") == 0);
  CHECK_EQUAL(definition->kind, APL_INSTRUMENT_KIND_STOCK);
  CHECK_EQUAL(definition->tick, CENT);
  CHECK_EQUAL(definition->action, APL_BOOK_ACTION_ADD);
}

static void stock_directory(void)
{
  begin();
  struct bytes b = directory(1, "AAPL");
  CHECK_EQUAL(push(&b), 0); /* as it was */
  b = directory(1, "AAPX");
  CHECK_EQUAL(push(&b), 1);
  CHECK_EQUAL(event(0, APL_MSG_DEFINITION, 101)->definition.action, APL_BOOK_ACTION_MODIFY);
  b = directory(500, "MSFT");
  CHECK_EQUAL(push(&b), 1);
  event(0, APL_MSG_DEFINITION, 102);
}

static void orders_live_and_die(void)
{
  begin();
  struct bytes b = add(1, 5, 'B', 300, "AAPL", 2891500);
  CHECK_EQUAL(push(&b), 1);
  check_order(0, APL_BOOK_ACTION_ADD, APL_SIDE_BID, INT64_C(289150000000), 300, 5);
  CHECK_EQUAL(run.events[0].book_order.origin_ns, 34200000000001);
  b = add(1, 6, 'S', 100, "AAPL", 2892000);
  b.data[0] = 'F';
  put_text(&b, "GSCO", 4);
  CHECK_EQUAL(push(&b), 1);
  check_order(0, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, INT64_C(289200000000), 100, 6);

  b = taken('E', 1, 5, 50); /* a seller hits the bid: the trade, then what it takes */
  CHECK_EQUAL(push(&b), 2);
  check_trade(0, APL_SIDE_ASK, 0, INT64_C(289150000000), 50, 9005);
  check_order(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_BID, INT64_C(289150000000), 50, 5);
  b = taken('C', 1, 6, 10);
  put_text(&b, "N", 1);
  put_be(&b, 2891900, 4);
  CHECK_EQUAL(push(&b), 2);
  check_trade(0, APL_SIDE_BID, 'N', INT64_C(289190000000), 10, 9006);
  check_order(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_ASK, INT64_C(289200000000), 10, 6);
  b.data[31] = 'Y';
  push(&b);
  check_trade(0, APL_SIDE_BID, 0, INT64_C(289190000000), 10, 9006);
  b = taken('X', 1, 5, 100);
  CHECK_EQUAL(push(&b), 1);
  check_order(0, APL_BOOK_ACTION_EXECUTE, APL_SIDE_BID, INT64_C(289150000000), 100, 5);
  b = taken('D', 1, 6, 0);
  CHECK_EQUAL(push(&b), 1);
  check_order(0, APL_BOOK_ACTION_DELETE, APL_SIDE_ASK, INT64_C(289200000000), 80, 6);

  b = start('U', 1);
  put_be(&b, 5, 8);
  put_be(&b, 15, 8);
  put_be(&b, 40, 4);
  put_be(&b, 2891400, 4);
  CHECK_EQUAL(push(&b), 1);
  check_order(0, APL_BOOK_ACTION_REPLACE, APL_SIDE_BID, INT64_C(289140000000), 40, 5);
  CHECK_EQUAL(run.events[0].book_order.priority, 15);
  b = taken('E', 1, 15, 40); /* the last of it */
  CHECK_EQUAL(push(&b), 2);
  check_trade(0, APL_SIDE_ASK, 0, INT64_C(289140000000), 40, 9015);
  CHECK_EQUAL(push(&b), 1); /* gone: what an order never seen is */
  check_order(0, APL_BOOK_ACTION_EXECUTE, APL_SIDE_NONE, 0, 40, 15);
}

static void trades_off_the_book(void)
{
  begin();
  struct bytes b = start('P', 1);
  put_be(&b, 0, 8);
  put_text(&b, "B", 1);
  put_be(&b, 25, 4);
  put_text(&b, "AAPL", 8);
  put_be(&b, 2891450, 4);
  put_be(&b, 77, 8);
  CHECK_EQUAL(b.count, 44);
  CHECK_EQUAL(push(&b), 1);
  check_trade(0, APL_SIDE_NONE, 'P', INT64_C(289145000000), 25, 77);

  b = start('Q', 1);
  put_be(&b, UINT64_C(5000000000), 8);
  put_text(&b, "AAPL", 8);
  put_be(&b, 2891400, 4);
  put_be(&b, 78, 8);
  put_text(&b, "O", 1);
  CHECK_EQUAL(b.count, 40);
  CHECK_EQUAL(push(&b), 2);
  check_trade(0, APL_SIDE_NONE, 'O', INT64_C(289140000000), 5000000000, 78);
  check_statistic(1, 101, APL_STATISTIC_KIND_OPEN, 'O', INT64_C(289140000000), 5000000000, 'Q');
  memset(b.data + 11, 0, 8); /* no cross: a price, no trade */
  b.data[39] = 'C';
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_CLOSE, 'C', INT64_C(289140000000), 0, 'Q');

  b = start('B', 1);
  put_be(&b, 78, 8);
  CHECK_EQUAL(push(&b), 1);
  CHECK_EQUAL(event(0, APL_MSG_TRADE, 101)->trade.action, APL_BOOK_ACTION_DELETE);
  CHECK_EQUAL(run.events[0].trade.trade_id, 78);
}

static void trading_status(void)
{
  begin();
  struct bytes b = start('H', 1);
  put_text(&b, "AAPL", 8);
  put_text(&b, "H T1  ", 6);
  CHECK_EQUAL(b.count, 25);
  CHECK_EQUAL(push(&b), 1);
  check_status(0, 101, APL_BOOK_STATE_HALTED, APL_STATUS_REASON_TRADING_STATUS);
  CHECK_EQUAL(run.events[0].status.trading_status, 'H');
  CHECK_EQUAL(run.events[0].status.code, 0x54312020); /* "T1  " */
  b.data[19] = 'Q';
  push(&b);
  check_status(0, 101, APL_BOOK_STATE_HALTED, APL_STATUS_REASON_TRADING_STATUS);
  b.data[19] = 'T';
  push(&b);
  check_status(0, 101, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_TRADING_STATUS);

  b = start('h', 1);
  put_text(&b, "AAPL", 8);
  put_text(&b, "QH", 2);
  CHECK_EQUAL(push(&b), 1);
  check_status(0, 101, APL_BOOK_STATE_HALTED, APL_STATUS_REASON_TRADING_STATUS);
  b.data[19] = 'B'; /* another market's book */
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_OTHER, 'H', 0, 0, 'h' | 'B' << 8);
}

static void market_messages(void)
{
  begin();
  struct bytes b = start('S', 0);
  put_text(&b, "Q", 1);
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 0, APL_STATISTIC_KIND_OTHER, 'Q', 0, 0, 'S');
  b.data[11] = 'C';
  CHECK_EQUAL(push(&b), 1);
  check_status(0, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END);

  b = start('V', 0);
  put_be(&b, UINT64_C(300000000000), 8); /* 3000.00000000 */
  put_be(&b, UINT64_C(280000000000), 8);
  put_be(&b, UINT64_MAX, 8);             /* no such price; it must not overflow */
  CHECK_EQUAL(push(&b), 3);
  check_statistic(0, 0, APL_STATISTIC_KIND_OTHER, '1', INT64_C(3000000000000), 0, 'V');
  check_statistic(1, 0, APL_STATISTIC_KIND_OTHER, '2', INT64_C(2800000000000), 0, 'V');
  check_statistic(2, 0, APL_STATISTIC_KIND_OTHER, '3', INT64_MAX, 0, 'V');
  b = start('W', 0);
  put_text(&b, "2", 1);
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 0, APL_STATISTIC_KIND_OTHER, '2', 0, 0, 'W');
}

static void stock_messages(void)
{
  begin();
  struct bytes b = start('Y', 1);
  put_text(&b, "AAPL", 8);
  put_text(&b, "1", 1);
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_OTHER, '1', 0, 0, 'Y');
  b.data[0] = 'N';
  b.data[19] = 'A';
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_OTHER, 'A', 0, 0, 'N');

  b = start('L', 1);
  put_text(&b, "GSCO", 4);
  put_text(&b, "AAPL", 8);
  put_text(&b, "YNA", 3);
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_OTHER, 'A', 0, 0x4753434f, 'L' | 'Y' << 8 | 'N' << 16);

  b = start('K', 1);
  put_text(&b, "AAPL", 8);
  put_be(&b, 36000, 4);
  put_text(&b, "A", 1);
  put_be(&b, 420000, 4);
  CHECK_EQUAL(push(&b), 1);
  check_statistic(0, 101, APL_STATISTIC_KIND_OTHER, 'A', INT64_C(42000000000), 36000, 'K');

  b = start('J', 1);
  put_text(&b, "AAPL", 8);
  for (uint32_t price = 100; price <= 102; price++) put_be(&b, price * 10000, 4); /* reference, upper, lower: only told apart here */
  put_be(&b, 3, 4);
  CHECK_EQUAL(push(&b), 3);
  check_statistic(0, 101, APL_STATISTIC_KIND_LIMIT_HIGH, 0, INT64_C(101000000000), 0, 'J');
  check_statistic(1, 101, APL_STATISTIC_KIND_LIMIT_LOW, 0, INT64_C(102000000000), 0, 'J');
  check_statistic(2, 101, APL_STATISTIC_KIND_OTHER, 0, INT64_C(100000000000), 3, 'J');
}

static void auction_messages(void)
{
  begin();
  struct bytes b = start('I', 1);
  put_be(&b, 1000, 8);
  put_be(&b, 250, 8);
  put_text(&b, "S", 1);
  put_text(&b, "AAPL", 8);
  for (uint32_t price = 100; price <= 102; price++) put_be(&b, price * 10000, 4); /* far, near, reference */
  put_text(&b, "C1", 2);
  CHECK_EQUAL(b.count, 50);
  CHECK_EQUAL(push(&b), 3);
  check_statistic(0, 101, APL_STATISTIC_KIND_IMBALANCE, 'S', INT64_C(102000000000), -250, 'I' | 'C' << 8 | '1' << 16);
  check_statistic(1, 101, APL_STATISTIC_KIND_INDICATIVE_OPEN, 'S', INT64_C(101000000000), 1000, 'I' | 'C' << 8 | '1' << 16);
  check_statistic(2, 101, APL_STATISTIC_KIND_OTHER, 'S', INT64_C(100000000000), 0, 'I' | 'C' << 8 | '1' << 16);

  b = start('O', 1);
  put_text(&b, "AAPL", 8);
  put_text(&b, "Y", 1);
  for (uint32_t price = 100; price <= 102; price++) put_be(&b, price * 10000, 4); /* least, most, near */
  put_be(&b, 34200000000000, 8);
  put_be(&b, 990000, 4);
  put_be(&b, 1030000, 4);
  CHECK_EQUAL(b.count, 48);
  CHECK_EQUAL(push(&b), 5);
  check_statistic(0, 101, APL_STATISTIC_KIND_LIMIT_HIGH, 'Y', INT64_C(101000000000), 0, 'O');
  check_statistic(1, 101, APL_STATISTIC_KIND_LIMIT_LOW, 'Y', INT64_C(100000000000), 0, 'O');
  check_statistic(2, 101, APL_STATISTIC_KIND_INDICATIVE_OPEN, 'Y', INT64_C(102000000000), 34200000000000, 'O');
  check_statistic(3, 101, APL_STATISTIC_KIND_OTHER, '2', INT64_C(103000000000), 0, 'O');
  check_statistic(4, 101, APL_STATISTIC_KIND_OTHER, '1', INT64_C(99000000000), 0, 'O');
}

static void bad_and_unknown_messages(void)
{
  begin();
  struct bytes b = add(1, 5, 'B', 300, "AAPL", 2891500);
  CHECK_EQUAL(run_record(&run, b.data, b.count - 1), 1);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE);
  put_be(&b, 0, 3); /* longer than known: read by its known part */
  CHECK_EQUAL(push(&b), 1);
  b.data[0] = 'Z';
  CHECK_EQUAL(push(&b), 0);
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.malformed, 1);
  CHECK_EQUAL(stats.unknown, 1);
  CHECK_EQUAL(stats.messages, 4);
}

static void more_stocks_than_room(void)
{
  new_run(1);
  run_free(&run);
  config.instrument_capacity = 1;
  run = run_new(itch(), &config);
  run_join(&run);
  struct bytes b = add(1, 5, 'B', 300, "AAPL", 2891500);
  CHECK_EQUAL(push(&b), 3);
  b = add(2, 6, 'B', 300, "MSFT", 2891500);
  CHECK_EQUAL(push(&b), 0);
  CHECK_EQUAL(run_stats(&run).ignored, 1);
}

/* A MoldUDP64 packet of the given messages. */
static size_t send(uint8_t line_b, uint64_t sequence, uint32_t count, const struct bytes *messages)
{
  struct bytes b = {.count = 0};
  put_text(&b, "000010059B", 10);
  put_be(&b, sequence, 8);
  put_be(&b, count, 2);
  for (uint32_t i = 0; messages && i < count; i++) {
    put_be(&b, messages[i].count, 2);
    put(&b, messages[i].data, messages[i].count);
  }
  const struct apl_packet packet = {.data = b.data, .bytes = (uint32_t)b.count, .wire_bytes = (uint32_t)b.count,
    .arrival_ns = MIDNIGHT + 34200000009999, .group_ip = line_b ? 0xe9360c70 : 0xe9360c6f, .group_port = 26477};
  return run_packet(&run, &packet);
}

static void packets_of_two_lines(void)
{
  static struct bytes m[2];
  new_run(0);
  m[0] = directory(1, "AAPL");
  m[1] = add(1, 5, 'B', 300, "AAPL", 2891500);
  CHECK_EQUAL(send(0, 1, 2, m), 3);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START); /* heard from its first message on */
  event(1, APL_MSG_DEFINITION, 101);
  check_order(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, INT64_C(289150000000), 300, 5);
  CHECK_EQUAL(run.events[2].book_order.origin_ns, MIDNIGHT + 34200000009999);
  CHECK_EQUAL(send(1, 1, 2, m), 0);
  m[0] = taken('E', 1, 5, 100);
  CHECK_EQUAL(send(0, 3, 1, m), 2);
  CHECK_EQUAL(run.events[0].trade.exchange_ns, MIDNIGHT + 34200000000001);
  CHECK_EQUAL(send(1, 3, 1, m), 0);
  CHECK_EQUAL(send(0, 5, 1, m), 0); /* 4 is missing on A */
  CHECK_EQUAL(send(1, 4, 1, m), 4); /* B has it */
  CHECK_EQUAL(run_stats(&run).gaps, 0);

  CHECK_EQUAL(send(0, 8, 1, m), 0); /* 6 and 7 are missing on A, and on B: */
  CHECK_EQUAL(send(1, 8, 1, m), 2);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_from, 6);
  CHECK_EQUAL(run.events[0].status.gap_to, 7);
  check_order(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_NONE, 0, 100, 5);
  CHECK_EQUAL(send(0, 9, 0, NULL), 1);
  CHECK_EQUAL(event(0, APL_MSG_HEARTBEAT, 0)->heartbeat.sequence, 9);
  CHECK_EQUAL(send(0, 9, 0xffff, NULL), 1);
  check_status(0, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END);
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.gaps, 1);
  CHECK_EQUAL(stats.lost, 2);
  CHECK_EQUAL(stats.duplicates, 3);
}

static void joined_in_the_middle(void)
{
  static struct bytes m[1];
  new_run(0);
  m[0] = taken('X', 1, 5, 100);
  CHECK_EQUAL(send(0, 1000, 1, m), 3);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_to, 999);
  CHECK(strcmp(event(1, APL_MSG_DEFINITION, 101)->definition.symbol, "#1") == 0);
  new_run(1);
  CHECK_EQUAL(send(0, 1000, 1, m), 3);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START);
}

static void groups_choose_packets(void)
{
  static struct bytes m[1];
  new_run(1);
  run_free(&run);
  config.groups[0] = (struct apl_feed_group){.group_ip = 0xe9360c70, .group_port = 26477, .line_b = 1, .channel = 3};
  config.group_count = 1;
  run = run_new(itch(), &config);
  run_join(&run);
  m[0] = directory(1, "AAPL");
  CHECK_EQUAL(send(0, 1, 1, m), 0);
  CHECK_EQUAL(run_stats(&run).foreign, 1);
  CHECK_EQUAL(send(1, 1, 1, m), 2);
  CHECK_EQUAL(run.events[0].status.channel, 3);
  config.groups[1] = (struct apl_feed_group){.channel = 4};
  config.group_count = 2;
  CHECK_EQUAL(itch()->init(run.state, &config, NULL), APL_ERR_ARGUMENT);
}

static void midnight_in_new_york(void)
{
  const uint64_t second = 1000000000u;
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT + 34200 * second), MIDNIGHT);
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT), MIDNIGHT);
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT - 1), MIDNIGHT - 86400 * second);
  CHECK_EQUAL(apl_new_york_midnight_ns(1692709976 * second), 1692676800 * second); /* 2023-08-22, summer */
  CHECK_EQUAL(apl_new_york_midnight_ns(1710158400 * second), 1710129600 * second); /* 2024-03-11, the Monday behind the change */
  CHECK_EQUAL(apl_new_york_midnight_ns(1730721600 * second), 1730696400 * second); /* 2024-11-04, the Monday behind the change */
  CHECK_EQUAL(apl_new_york_midnight_ns(1709913600 * second), 1709874000 * second); /* 2024-03-08, the Friday before */
  CHECK_EQUAL(apl_new_york_midnight_ns(1704085200 * second), 1704085200 * second); /* 2024-01-01 00:00 */
  CHECK_EQUAL(apl_new_york_midnight_ns(1704085199 * second), 1703998800 * second);
  CHECK_EQUAL(apl_new_york_midnight_ns(0), 0);
}

static void files_are_cut(void)
{
  uint32_t offset = 0;
  const uint8_t good[] = {0, 12, 'S', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'O', 0, 0};
  CHECK_EQUAL(itch()->frame(good, sizeof good, APL_FRAME_FIRST, &offset), 14);
  CHECK_EQUAL(offset, 2);
  CHECK_EQUAL(itch()->frame(good, 13, APL_FRAME_FIRST, &offset), 0);
  CHECK_EQUAL(itch()->frame(good, 2, APL_FRAME_FIRST, &offset), 0);
  CHECK_EQUAL(itch()->frame(good + 14, 2, APL_FRAME_LAST, &offset), 2);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"PK\x03\x04", 4, APL_FRAME_FIRST, &offset), APL_ERR_FORMAT);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"\x1f\x8b\x08\x00", 4, APL_FRAME_FIRST, &offset), APL_ERR_FORMAT);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"\x7f\xff" "A", 3, 0, &offset), APL_ERR_FORMAT);
}

static void real_first_thousand(void)
{
  size_t bytes;
  uint8_t *data = data_file("nasdaq/itch5/nasdaq_20191230_first1000.itch", &bytes);
  if (!data) return;
  new_run(0);
  size_t at = 0, definitions = 0, halts = 0, regulations = 0, others = 0, records = 0;
  while (at < bytes) {
    uint32_t offset;
    const int64_t length = itch()->frame(data + at, bytes - at, at == 0, &offset);
    CHECK(length > 0);
    run_record(&run, data + at + offset, (size_t)length - offset);
    for (size_t i = 0; i < run.count; i++) {
      const struct apl_event *e = &run.events[i];
      if (e->header.template_id == APL_MSG_DEFINITION) definitions++;
      else if (e->header.template_id == APL_MSG_STATUS && e->status.reason == APL_STATUS_REASON_TRADING_STATUS) halts++;
      else if (e->header.template_id == APL_MSG_STATISTIC && e->statistic.code == 'Y') regulations++;
      else others++;
    }
    at += (size_t)length;
    records++;
  }
  free(data);
  CHECK_EQUAL(records, 1000);
  CHECK_EQUAL(definitions, 993);
  CHECK_EQUAL(halts, 3);
  CHECK_EQUAL(regulations, 3);
  CHECK_EQUAL(others, 2); /* the books' word at the start, and S */
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.messages, 1000);
  CHECK_EQUAL(stats.unknown + stats.malformed + stats.ignored, 0);
}

/* The UDP payloads of a nanosecond pcap of Ethernet frames with one VLAN tag: all that these captures need. */
static void push_capture(const uint8_t *data, size_t bytes, size_t *packets, size_t *recognised)
{
  for (size_t at = 24; at + 16 <= bytes;) {
    const uint64_t arrival_ns = apl_le32(data + at) * UINT64_C(1000000000) + apl_le32(data + at + 4);
    const uint32_t length = apl_le32(data + at + 8);
    const uint8_t *udp = data + at + 16 + 18 + 20;
    at += 16 + length;
    CHECK(at <= bytes);
    const uint32_t payload = (uint32_t)apl_be16(udp + 4) - 8;
    const struct apl_packet packet = {.data = udp + 8, .bytes = payload, .wire_bytes = payload, .arrival_ns = arrival_ns,
      .group_ip = 0xe9360c6f, .group_port = 26477};
    *recognised += itch()->probe(&packet, 1);
    run_packet(&run, &packet);
    (*packets)++;
  }
}

static void real_captures(void)
{
  static const char *const names[] = {"AddOrderNoMPID", "AddOrderWithMPID", "CrossTrade", "LULDAuctionCollar", "MarketParticipantPosition",
    "NetOrderImbalanceIndicator", "NonCrossTrade", "OrderCancel", "OrderDelete", "OrderExecuted", "OrderExecutedWithPrice", "OrderReplace",
    "RegSHORestriction", "StockTradingAction", "SystemEvent"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char path[256];
    size_t bytes, packets = 0, recognised = 0;
    snprintf(path, sizeof path, "omi-vectors/Nasdaq/Nasdaq.Equities.TotalView.Itch.v5.0.20230822/%s.pcap", names[i]);
    uint8_t *data = data_file(path, &bytes);
    if (!data) return;
    new_run(1);
    push_capture(data, bytes, &packets, &recognised);
    free(data);
    const struct apl_feed_stats stats = run_stats(&run);
    CHECK(packets > 0);
    CHECK_EQUAL(recognised, packets);
    CHECK_EQUAL(stats.messages, packets); /* one each, header wiped */
    CHECK_EQUAL(stats.unknown + stats.malformed + stats.gaps, 0);
  }
}

static void real_capture_of_a_session(void)
{
  size_t bytes, packets = 0, recognised = 0;
  uint8_t *data = data_file("omi-vectors/Nasdaq/Nasdaq.Equities.TotalView.Itch.v5.0/Multiple.Packets.pcap", &bytes);
  if (!data) return;
  new_run(1);
  push_capture(data, bytes, &packets, &recognised);
  free(data);
  const struct apl_feed_stats stats = run_stats(&run);
  printf("  %zu packets, %llu messages, %llu gaps\n", packets, (unsigned long long)stats.messages, (unsigned long long)stats.gaps);
  CHECK_EQUAL(recognised, packets);
  CHECK_EQUAL(stats.unknown + stats.malformed, 0);
  CHECK(stats.messages > packets);
}

int main(void)
{
  RUN(stock_directory);
  RUN(orders_live_and_die);
  RUN(trades_off_the_book);
  RUN(trading_status);
  RUN(market_messages);
  RUN(stock_messages);
  RUN(auction_messages);
  RUN(bad_and_unknown_messages);
  RUN(more_stocks_than_room);
  RUN(packets_of_two_lines);
  RUN(joined_in_the_middle);
  RUN(groups_choose_packets);
  RUN(midnight_in_new_york);
  RUN(files_are_cut);
  RUN(real_first_thousand);
  RUN(real_captures);
  RUN(real_capture_of_a_session);
  run_free(&run);
  return 0;
}
