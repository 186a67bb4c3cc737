/* nasdaq.itch5: every message type on bytes made here. */
#include "itch_messages.h"

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
  put_be(&b, UINT64_MAX, 8); /* no such price; it must not overflow */
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
  /* reference, upper, lower: only told apart here */
  for (uint32_t price = 100; price <= 102; price++) put_be(&b, price * 10000, 4);
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
  check_statistic(1, 101, APL_STATISTIC_KIND_INDICATIVE_OPEN, 'S', INT64_C(101000000000), 1000,
                  'I' | 'C' << 8 | '1' << 16);
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
  run_free(&run);
  return 0;
}
