/*
 * lobster: every message type, what rested before the file began, damaged lines; a random market whose every
 * transition of ten levels must come out of the book engine; then the real Apple hour, where it is at hand.
 *
 * A transition: the book is what row i-1 says (ten levels a side), message i is applied, and the book must be what
 * row i says. What a message uncovers below the tenth level was in no row before, so it cannot be known: of row i, as
 * many levels a side are compared as the book still has, at most ten; the rest (one at most) must be worse than all
 * of those.
 */
#include "apl/book.h"
#include "feed_run.h"

static struct feed_run run;
static struct apl_book_engine *engine;
static void *engine_memory;

static const struct apl_feed_ops *lobster(void)
{
  const struct apl_feed_ops *ops = apl_feed_find("lobster");
  CHECK(ops);
  return ops;
}

static void new_run(uint32_t start_live)
{
  const struct apl_feed_config config = {.instrument_capacity = 1, .order_capacity = 5000, .start_live = start_live};
  const struct apl_book_config book = {.instrument_capacity = 1, .order_capacity = 5000, .start_live = start_live};
  if (run.state) run_free(&run);
  run = run_new(lobster(), &config);
  run_join(&run);
  free(engine_memory);
  engine_memory =
    aligned_alloc(apl_book_engine_align(), apl_align_up(apl_book_engine_footprint(&book), apl_book_engine_align()));
  engine = apl_book_engine_join(apl_book_engine_new(engine_memory, &book));
  CHECK(engine);
}

static size_t push(const char *line)
{
  run_record(&run, line, strlen(line));
  apl_book_engine_apply(engine, run.events, sizeof *run.events, run.count);
  return run.count;
}

static const struct apl_event *event(size_t index, uint16_t template_id)
{
  CHECK(index < run.count);
  CHECK_EQUAL(run.events[index].header.template_id, template_id);
  return &run.events[index];
}

static void check_order(size_t index, uint8_t action, uint8_t side, int64_t price, int64_t qty)
{
  const struct apl_book_order *order = &event(index, APL_MSG_BOOK_ORDER)->book_order;
  CHECK_EQUAL(order->action, action);
  CHECK_EQUAL(order->side, side);
  CHECK_EQUAL(order->price, price);
  CHECK_EQUAL(order->qty, qty);
}

static void check_best(int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty)
{
  const int64_t want[2][2] = {{bid, bid_qty}, {ask, ask_qty}};
  for (uint32_t side = 0; side < 2; side++) {
    struct apl_price_level level = {0};
    apl_book_levels(engine, 1, APL_BOOK_BY_ORDER, side, &level, 1);
    CHECK_EQUAL(level.price, want[side][0] * 100000);
    CHECK_EQUAL(level.qty, want[side][1]);
  }
}

static void every_type(void)
{
  new_run(1);
  CHECK_EQUAL(push("34200.004241176,1,11,18,5853300,1\n"), 3);
  CHECK_EQUAL(event(0, APL_MSG_STATUS)->status.state, APL_BOOK_STATE_LIVE);
  CHECK(strcmp(event(1, APL_MSG_DEFINITION)->definition.symbol, "LOBSTER") == 0);
  check_order(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, INT64_C(585330000000), 18);
  CHECK_EQUAL(run.events[2].book_order.origin_ns, UINT64_C(34200004241176));
  CHECK_EQUAL(run.events[2].book_order.flags, APL_FLAG_END_OF_EVENT);
  push("34200.1,1,12,100,5853500,-1\r\n");
  check_best(5853300, 18, 5853500, 100);
  CHECK_EQUAL(push("34200.2,2,12,30,5853500,-1"), 1);
  check_order(0, APL_BOOK_ACTION_EXECUTE, APL_SIDE_ASK, INT64_C(585350000000), 30);
  CHECK_EQUAL(push("34200.3,4,12,50,5853500,-1"), 2); /* a buyer lifts the offer */
  CHECK_EQUAL(event(0, APL_MSG_TRADE)->trade.aggressor, APL_SIDE_BID);
  CHECK_EQUAL(run.events[0].trade.qty, 50);
  CHECK_EQUAL(run.events[0].trade.exchange_ns, UINT64_C(34200300000000));
  check_best(5853300, 18, 5853500, 20);
  CHECK_EQUAL(push("34200.3,5,0,7,5853400,1"), 1);
  CHECK_EQUAL(event(0, APL_MSG_TRADE)->trade.condition, 'P');
  CHECK_EQUAL(push("34200.3,6,-1,700,5853400,-1"), 1);
  CHECK_EQUAL(event(0, APL_MSG_TRADE)->trade.condition, 'X');
  CHECK_EQUAL(push("34200.4,3,11,18,5853300,1"), 1);
  check_order(0, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, INT64_C(585330000000), 18);
  check_best(0, 0, 5853500, 20);
  CHECK_EQUAL(push("34200.5,7,0,0,-1,-1"), 1);
  CHECK_EQUAL(event(0, APL_MSG_STATUS)->status.state, APL_BOOK_STATE_HALTED);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_HALTED);
  push("34200.5,7,0,0,0,-1");
  CHECK_EQUAL(event(0, APL_MSG_STATUS)->status.trading_status, 'Q');
  push("34200.6,7,0,0,1,-1");
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.messages, 10);
  CHECK_EQUAL(stats.unknown + stats.malformed, 0);
}

static void what_rested_before(void)
{
  new_run(0);
  push("5859400,200,5853300,18,9999999999,0,-9999999999,0\n");
  check_best(5853300, 18, 5859400, 200);
  CHECK_EQUAL(apl_book_level_count(engine, 1, APL_BOOK_BY_ORDER, 0), 1);
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  push("34200.1,1,50,10,5859400,-1");
  push("34200.1,4,7,150,5859400,-1"); /* one of those before */
  check_best(5853300, 18, 5859400, 60);
  int64_t ahead;
  uint32_t orders;
  CHECK_EQUAL(apl_book_queue_ahead(engine, 1, 50, &ahead, &orders), 0);
  CHECK_EQUAL(ahead, 50); /* they are first in the queue */
  push("34200.1,3,8,50,5859400,-1");
  check_best(5853300, 18, 5859400, 10);
  CHECK_EQUAL(push("34200.1,3,9,50,5870000,-1"), 0); /* below the rows' last level: unknown, no harm */
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  CHECK_EQUAL(push("34200.1,4,9,50,5870000,-1"), 2); /* an execution there: the book is not what it seems */
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_SUSPECT);
  CHECK_EQUAL(run_stats(&run).unknown, 2);
  push("5859400,200,5853300,18\n");
  CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
  CHECK_EQUAL(run_stats(&run).recovered, 2);
}

static void bad_lines(void)
{
  static const char *const lines[] = {"34200.1,1,50,10,5859400",
                                      "34200.1,1,50,10,5859400,-1,2,3,4",
                                      "34200.1,1,50,x,5859400,-1",
                                      "a,1,2,3,4,5",
                                      "34200.1,1,50,,5859400,-1",
                                      "34200.1,1,50,-10,5859400,-1",
                                      "34200.1,1,50,10,5859400,2",
                                      "34200.1,1,50,5000000000,5859400,-1",
                                      "99999999999,1,50,10,5859400,-1",
                                      "34200.1,1,5,10,99999999999999999,-1",
                                      "1,2,3,4a",
                                      "1,2,3,",
                                      "1,2,,4",
                                      "34200.,.1,50,10,5859400,-1",
                                      "1,2,3,4444444444444444444444444444444"};
  new_run(1);
  push("34200.1,1,50,10,5859400,-1");
  for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
    CHECK_EQUAL(push(lines[i]), 1);
    CHECK_EQUAL(event(0, APL_MSG_STATUS)->status.reason, APL_STATUS_REASON_BAD_MESSAGE);
    CHECK_EQUAL(run_stats(&run).malformed, i + 1);
  }
  CHECK_EQUAL(push(""), 0);
  CHECK_EQUAL(push("\r\n"), 0);
  CHECK_EQUAL(push("34200.1,9,50,10,5859400,-1"), 0);
  CHECK_EQUAL(run_stats(&run).unknown, 1);
  CHECK_EQUAL(push("34200.123456789012,1,51,10,5859400,-1,GSCO"), 1); /* more decimals than ns, and a participant */
  CHECK_EQUAL(run.events[0].book_order.origin_ns, UINT64_C(34200123456789));
}

static void files_are_cut(void)
{
  uint32_t offset;
  const uint8_t *line = (const uint8_t *)"34200.1,1,50,10,5859400,-1\n34200.1";
  CHECK_EQUAL(lobster()->frame(line, 34, APL_FRAME_FIRST, &offset), 27);
  CHECK_EQUAL(offset, 0);
  CHECK_EQUAL(lobster()->frame(line, 20, APL_FRAME_FIRST, &offset), 0);
  CHECK_EQUAL(lobster()->frame(line + 27, 7, APL_FRAME_LAST, &offset), 7);
  CHECK_EQUAL(lobster()->frame((const uint8_t *)"Time,Type\n", 10, APL_FRAME_FIRST, &offset), APL_ERR_FORMAT);
  static uint8_t long_line[70000];
  memset(long_line, '1', sizeof long_line);
  CHECK_EQUAL(lobster()->frame(long_line, sizeof long_line, 0, &offset), APL_ERR_FORMAT);
}

/* Row i against the book by the rule at the top. Returns whether it is right. */
static int row_holds(const char *row, int depth)
{
  struct apl_price_level levels[2][32];
  size_t count[2];
  for (uint32_t side = 0; side < 2; side++) {
    count[side] = apl_book_levels(engine, 1, APL_BOOK_BY_ORDER, side, levels[side], 32);
    if (count[side] > (size_t)depth) count[side] = (size_t)depth;
    if (count[side] + 1 < (size_t)depth) return 0; /* a message uncovers one level at most */
  }
  for (int i = 0; i < depth; i++) {
    for (int k = 0; k < 2; k++) {
      const uint32_t side = k == 0 ? 1 : 0;
      char *end;
      const int64_t price = strtoll(row, &end, 10) * 100000;
      const int64_t qty = strtoll(end + 1, &end, 10);
      row = end + 1;
      if ((size_t)i < count[side]) {
        if (levels[side][i].price != price || levels[side][i].qty != qty) return 0;
      } else if (count[side] > 0) {
        const int64_t last = levels[side][count[side] - 1].price;
        if (side == 0 ? price >= last : price <= last) return 0;
      }
    }
  }
  return 1;
}

/* Each of rows 1 ... of two texts (NUL-terminated, a line each) from the row before it. */
static size_t transitions_that_hold(char *messages, char *rows, int depth, size_t *all)
{
  size_t good = 0;
  *all = 0;
  new_run(1);
  char *message_at, *row_at, *before = NULL;
  char *message = strtok_r(messages, "\r\n", &message_at);
  char *row = strtok_r(rows, "\r\n", &row_at);
  while (message && row) {
    if (before) {
      push(before);
      push(message);
      (*all)++;
      good += row_holds(row, depth) ? 1 : 0;
      CHECK_EQUAL(apl_book_state(engine, 1), APL_BOOK_STATE_LIVE);
    }
    before = row;
    message = strtok_r(NULL, "\r\n", &message_at);
    row = strtok_r(NULL, "\r\n", &row_at);
  }
  return good;
}

/* A market of our own, kept as plain arrays of quantities by price: the rows it writes are the oracle. */
enum { PRICES = 200, MADE = 1500 };
struct made {
  int64_t qty[PRICES]; /* bids below `touch`, asks from it on */
  int touch;
};

static size_t write_row(const struct made *m, char *out)
{
  char *at = out;
  int ask = m->touch, bid = m->touch - 1;
  for (int level = 0; level < 10; level++) {
    while (ask < PRICES && m->qty[ask] == 0) ask++;
    while (bid >= 0 && m->qty[bid] == 0) bid--;
    if (ask < PRICES) at += sprintf(at, "%s%d,%lld", level ? "," : "", 1000000 + 100 * ask, (long long)m->qty[ask]);
    else at += sprintf(at, "%s9999999999,0", level ? "," : "");
    if (bid >= 0) at += sprintf(at, ",%d,%lld", 1000000 + 100 * bid, (long long)m->qty[bid]);
    else at += sprintf(at, ",-9999999999,0");
    ask++;
    bid--;
  }
  *at++ = '\n';
  *at = 0;
  return (size_t)(at - out);
}

static uint64_t random_state = 99;
static uint32_t draw(uint32_t below)
{
  random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407u;
  return (uint32_t)(random_state >> 33) % below;
}

/* One message: an order comes, goes in part, goes, or is executed at the best price. */
static size_t step(struct made *m, int i, char *out)
{
  int best_ask = m->touch, best_bid = m->touch - 1;
  while (best_ask < PRICES && m->qty[best_ask] == 0) best_ask++;
  while (best_bid >= 0 && m->qty[best_bid] == 0) best_bid--;
  const int buy = (int)draw(2);
  uint32_t kind = draw(6) % 4; /* 0: submission, 1: partial cancel, 2: deletion, 3: execution */
  if (buy ? best_bid < 20 : best_ask >= PRICES - 20) kind = 0;
  const int reach = (int)draw(8);
  int price = buy ? best_bid - reach : best_ask + reach;
  if (kind == 3) price = buy ? best_bid : best_ask;
  if (kind == 0) {
    price = buy ? m->touch - 1 - (int)draw(12) : m->touch + (int)draw(12);
    const int64_t qty = 1 + draw(50);
    m->qty[price] += qty;
    return (size_t)sprintf(out, "%d.%03d,1,%d,%lld,%d,%d\n", 34200 + i / 10, i % 1000, 1000 + i, (long long)qty,
                           1000000 + 100 * price, buy ? 1 : -1);
  }
  while (price >= 0 && price < PRICES && m->qty[price] == 0) price += buy ? 1 : -1;
  const int64_t qty = kind == 2 || m->qty[price] == 1 ? m->qty[price] : 1 + draw((uint32_t)m->qty[price] - 1);
  m->qty[price] -= qty;
  return (size_t)sprintf(out, "%d.%03d,%d,%d,%lld,%d,%d\n", 34200 + i / 10, i % 1000, kind == 3 ? 4 : (int)kind + 1,
                         500000 + i, (long long)qty, 1000000 + 100 * price, buy ? 1 : -1);
}

static void made_transitions(void)
{
  static char messages[MADE * 64], rows[MADE * 512];
  static struct made m;
  size_t message_bytes = 0, row_bytes = 0, all;
  m.touch = PRICES / 2;
  for (int i = 0; i < PRICES; i++) m.qty[i] = i % 3 ? 1 + (i * 7) % 40 : 0;
  for (int i = 0; i < MADE; i++) {
    message_bytes += step(&m, i, messages + message_bytes);
    row_bytes += write_row(&m, rows + row_bytes);
  }
  CHECK_EQUAL(transitions_that_hold(messages, rows, 10, &all), MADE - 1);
  CHECK_EQUAL(all, MADE - 1);
  CHECK_EQUAL(run_stats(&run).unknown + run_stats(&run).malformed, 0);
}

static void real_transitions(void)
{
  size_t message_bytes, row_bytes, all;
  char *messages = (char *)data_file("lobster/AAPL_2012-06-21_L10_message.csv", &message_bytes);
  char *rows = (char *)data_file("lobster/AAPL_2012-06-21_L10_orderbook.csv", &row_bytes);
  if (!messages || !rows) {
    free(messages);
    free(rows);
    return;
  }
  messages[message_bytes] = rows[row_bytes] = 0;
  const size_t good = transitions_that_hold(messages, rows, 10, &all);
  free(messages);
  free(rows);
  printf("  %zu of %zu transitions\n", good, all);
  CHECK_EQUAL(all, 998);
  CHECK_EQUAL(good, 998);
  CHECK_EQUAL(run_stats(&run).unknown + run_stats(&run).malformed, 0);
}

int main(void)
{
  RUN(every_type);
  RUN(what_rested_before);
  RUN(bad_lines);
  RUN(files_are_cut);
  RUN(made_transitions);
  RUN(real_transitions);
  run_free(&run);
  free(engine_memory);
  return 0;
}
