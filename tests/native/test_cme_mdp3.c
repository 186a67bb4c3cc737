/* CME MDP 3.0 messages, made with the generated codecs, become the events they mean: old and new
 * templates, books, orders, trades, status. */
#include "feed_run.h"
#include "mdp3_made.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;

#define E9 INT64_C(1000000000)
enum { ES = 17077, NQ = 4711, PORT_A = 14310, PORT_B = 15310, END = APL_FLAG_END_OF_EVENT };

static struct feed_run run;
static uint32_t seq;
static uint64_t now;

static void begin(void)
{
  const struct apl_feed_config config = {.instrument_capacity = 16, .start_live = 1};
  run = run_new(&apl_feed_cme_mdp3, &config);
  run_join(&run);
  seq = 0;
  now = UINT64_C(1700000000000000000);
}

static struct made next_packet(void) { return made_packet(++seq, now += 1000); }
static void give(const struct made *made) { run_packet(&run, made_as(made, PORT_A)); }

/* A first packet, so that the instruments are known: their Definitions do not come between what is
 * looked at. */
static void know(int template_id)
{
  struct made made = next_packet();
  const struct made_level levels[] = {{ES, 1, 0, '0', 1, 100 * E9, 5, 1}, {NQ, 1, 0, '1', 1, 200 * E9, 7, 2}};
  made_book(&made, template_id, 0x84, levels, 2, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.count, 4);
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_DEFINITION);
  CHECK(strcmp(run.events[0].definition.symbol, "#17077") == 0);
  CHECK_EQUAL(run.events[0].definition.instrument, 1);
  CHECK_EQUAL(run.events[2].definition.instrument, 2);
  CHECK_EQUAL(run.events[1].book_level.flags, 0x04);
  CHECK_EQUAL(run.events[3].book_level.flags, 0x84);
}

static void levels_of(int template_id)
{
  begin();
  know(template_id);
  struct made made = next_packet();
  const struct made_level levels[] = {
      {ES, 2, 0, '0', 1, 5214250000000, 28, 3}, {ES, 3, 1, '1', 2, 5214500000000, 17, 2},
      {ES, 4, 2, 'E', 1, 5214000000000, 0, 0},  {ES, 5, 3, '1', 1, INT64_MAX, 0, 0},
      {ES, 6, 4, '0', 2, INT64_MAX, 0, 0},      {ES, 7, 5, 'F', 1, -5214000000000, 9, 1},
  };
  static const uint8_t actions[] = {APL_BOOK_ACTION_ADD,         APL_BOOK_ACTION_MODIFY,      APL_BOOK_ACTION_DELETE,
                                    APL_BOOK_ACTION_DELETE_THRU, APL_BOOK_ACTION_DELETE_FROM, APL_BOOK_ACTION_OVERLAY};
  static const uint8_t sides[] = {APL_SIDE_BID, APL_SIDE_ASK, APL_SIDE_BID_IMPLIED,
                                  APL_SIDE_ASK, APL_SIDE_BID, APL_SIDE_ASK_IMPLIED};
  made_book(&made, template_id, 0x90, levels, 6, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.count, 6);
  for (int i = 0; i < 6; i++) {
    const struct apl_book_level *level = &run.events[i].book_level;
    CHECK_EQUAL(run.events[i].header.template_id, APL_MSG_BOOK_LEVEL);
    CHECK_EQUAL(level->instrument, 1);
    CHECK_EQUAL(level->action, actions[i]);
    CHECK_EQUAL(level->side, sides[i]);
    CHECK_EQUAL(level->level, levels[i].level);
    CHECK_EQUAL(level->price, levels[i].price == INT64_MAX ? 0 : levels[i].price);
    CHECK_EQUAL(level->qty, levels[i].qty);
    CHECK_EQUAL(level->orders, levels[i].orders);
    CHECK_EQUAL(level->sequence, levels[i].rpt_seq);
    CHECK_EQUAL(level->flags, i == 5 ? 0x90 : 0x10);
    CHECK_EQUAL(level->exchange_ns, now - 100);
    CHECK_EQUAL(level->origin_ns, now + 500);
  }
  CHECK_EQUAL(run_stats(&run).malformed, 0);
  run_free(&run);
}

static void levels_of_every_template(void)
{
  levels_of(32);
  levels_of(46);
  levels_of(64);
}

static void long_quantities_are_kept(void)
{
  begin();
  struct made made = next_packet();
  made_book(&made, 64, 0x80, &(struct made_level){ES, 1, 0, '0', 1, E9, INT64_C(5000000000), 1}, 1, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.events[1].book_level.qty, INT64_C(5000000000));
  run_free(&run);
}

static void version_6_has_no_orders(void)
{
  begin();
  struct made made = next_packet();
  made_mDIncrementalRefreshBook32(&made, 6, 0x80, &(struct made_level){ES, 1, 0, '0', 1, 100 * E9, 5, 1}, 1, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.count, 2);
  CHECK_EQUAL(run.events[1].book_level.price, 100 * E9);
  CHECK_EQUAL(run_stats(&run).malformed, 0);
  run_free(&run);
}

static void orders_refer_to_levels(int template_id)
{
  begin();
  know(template_id);
  struct made made = next_packet();
  const struct made_level levels[] = {{ES, 2, 1, '0', 1, 101 * E9, 6, 2}, {NQ, 2, 1, '1', 1, 201 * E9, 8, 3}};
  const struct made_order orders[] = {{.reference = 2, .action = 0, .id = 9001, .priority = 55, .qty = 3},
                                      {.reference = 1, .action = 1, .id = 9002, .priority = UINT64_MAX, .qty = 4},
                                      {.reference = 1, .action = 2, .id = 9003, .priority = 57, .qty = INT32_MAX}};
  made_book(&made, template_id, 0x84, levels, 2, orders, 3);
  give(&made);
  CHECK_EQUAL(run.count, 5);
  CHECK_EQUAL(run.events[1].book_level.flags, 0x04);
  const struct apl_book_order *order = &run.events[2].book_order;
  CHECK_EQUAL(run.events[2].header.template_id, APL_MSG_BOOK_ORDER);
  CHECK_EQUAL(order->instrument, 2);
  CHECK_EQUAL(order->action, APL_BOOK_ACTION_ADD);
  CHECK_EQUAL(order->side, APL_SIDE_ASK);
  CHECK_EQUAL(order->price, 201 * E9);
  CHECK_EQUAL(order->qty, 3);
  CHECK_EQUAL(order->order_id, 9001);
  CHECK_EQUAL(order->priority, 55);
  CHECK_EQUAL(run.events[3].book_order.action, APL_BOOK_ACTION_MODIFY);
  CHECK_EQUAL(run.events[3].book_order.price, 101 * E9);
  CHECK_EQUAL(run.events[3].book_order.priority, 0);
  CHECK_EQUAL(run.events[3].book_order.flags, 0x04);
  CHECK_EQUAL(run.events[4].book_order.action, APL_BOOK_ACTION_DELETE);
  CHECK_EQUAL(run.events[4].book_order.qty, 0);
  CHECK_EQUAL(run.events[4].book_order.flags, 0x84);
  run_free(&run);
}

static void orders_of_every_template(void)
{
  orders_refer_to_levels(32);
  orders_refer_to_levels(46);
  orders_refer_to_levels(64);
}

static void orders_alone(void)
{
  begin();
  know(46);
  const struct made_order orders[] = {{.id = 1, .priority = 3, .price = 5 * E9, .qty = 2, .security_id = ES, .action = 0, .type = '0'},
                                      {.id = 1, .priority = 3, .price = 6 * E9, .qty = 1, .security_id = NQ, .action = 2, .type = '1'}};
  for (int old = 0; old < 2; old++) {
    struct made made = next_packet();
    if (old) made_mDIncrementalRefreshOrderBook43(&made, 0x84, orders, 2);
    else made_mDIncrementalRefreshOrderBook47(&made, 0x84, orders, 2);
    give(&made);
    CHECK_EQUAL(run.count, 2);
    CHECK_EQUAL(run.events[0].book_order.price, 5 * E9);
    CHECK_EQUAL(run.events[0].book_order.instrument, 1);
    CHECK_EQUAL(run.events[1].book_order.action, APL_BOOK_ACTION_DELETE);
    CHECK_EQUAL(run.events[1].book_order.flags, 0x84);
  }
  run_free(&run);
}

static void trades(void)
{
  begin();
  know(46);
  const struct made_level sold = {ES, 2, 0, '2', 0, 100 * E9, 4, 0};
  struct made made = next_packet();
  made_mDIncrementalRefreshTradeSummary48(&made, 0x01, &sold, 2, 321);
  give(&made);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_TRADE);
  CHECK_EQUAL(run.events[0].trade.price, 100 * E9);
  CHECK_EQUAL(run.events[0].trade.qty, 4);
  CHECK_EQUAL(run.events[0].trade.aggressor, APL_SIDE_ASK);
  CHECK_EQUAL(run.events[0].trade.trade_id, 321);
  CHECK_EQUAL(run.events[0].trade.flags, 0x01);
  CHECK_EQUAL(run.events[0].trade.exchange_ns, now - 100);
  const struct made_level bought = {ES, 3, 0, '2', 0, 100 * E9, 5, 0};
  made = next_packet();
  made_mDIncrementalRefreshTradeSummary42(&made, 0x01, &bought, 1, UINT32_MAX);
  give(&made);
  CHECK_EQUAL(run.events[0].trade.price, 100 * E9);
  CHECK_EQUAL(run.events[0].trade.aggressor, APL_SIDE_BID);
  CHECK_EQUAL(run.events[0].trade.trade_id, 0);
  const struct made_level busted = {ES, 4, 2, '2', 0, 100 * E9, INT64_C(6000000000), 0};
  made = next_packet();
  made_mDIncrementalRefreshTradeSummaryLongQty65(&made, 0x80, &busted, 0, 5);
  give(&made);
  CHECK_EQUAL(run.events[0].trade.qty, INT64_C(6000000000));
  CHECK_EQUAL(run.events[0].trade.action, APL_BOOK_ACTION_DELETE);
  CHECK_EQUAL(run.events[0].trade.aggressor, APL_SIDE_NONE);
  run_free(&run);
}

/* EndOfEvent in a message without entries: an event of no other meaning carries it, once. */
static void empty_end_of_event(void)
{
  begin();
  struct made made = next_packet();
  made_book(&made, 32, 0x04, &(struct made_level){ES, 1, 0, '0', 1, E9, 1, 1}, 1, NULL, 0);
  made_book(&made, 32, 0x80, NULL, 0, NULL, 0);
  made_book(&made, 32, 0x80, NULL, 0, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.count, 3);
  CHECK_EQUAL(run.events[1].book_level.flags, 0x04);
  CHECK_EQUAL(run.events[2].header.template_id, APL_MSG_STATISTIC);
  CHECK_EQUAL(run.events[2].statistic.kind, APL_STATISTIC_KIND_OTHER);
  CHECK_EQUAL(run.events[2].statistic.code, 0);
  CHECK_EQUAL(run.events[2].statistic.instrument, 1);
  CHECK_EQUAL(run.events[2].statistic.flags, END);
  run_free(&run);
}

static void empty_book_entry(void)
{
  begin();
  know(46);
  struct made made = next_packet();
  made_book(&made, 46, 0x80, &(struct made_level){ES, 2, 0, 'J', 0, INT64_MAX, INT32_MAX, INT32_MAX}, 1, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].book_level.action, APL_BOOK_ACTION_CLEAR);
  CHECK_EQUAL(run.events[0].book_level.side, APL_SIDE_NONE);
  CHECK_EQUAL(run.events[0].book_level.flags, END);
  run_free(&run);
}

static void market_best_is_no_level(void)
{
  begin();
  know(46);
  struct made made = next_packet();
  made_book(&made, 46, 0x80, &(struct made_level){ES, 2, 0, 'x', 0, 3 * E9, 5, 0}, 1, NULL, 0);
  give(&made);
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_STATISTIC);
  CHECK_EQUAL(run.events[0].statistic.kind, APL_STATISTIC_KIND_OTHER);
  CHECK_EQUAL(run.events[0].statistic.code, 'x');
  CHECK_EQUAL(run.events[0].statistic.price, 3 * E9);
  run_free(&run);
}

static void trading_status(void)
{
  begin();
  know(46);
  struct made made = next_packet();
  made_status(&made, 0x80, ES, "", "", 2);
  give(&made);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].status.state, APL_BOOK_STATE_HALTED);
  CHECK_EQUAL(run.events[0].status.reason, APL_STATUS_REASON_TRADING_STATUS);
  CHECK_EQUAL(run.events[0].status.trading_status, 2);
  CHECK_EQUAL(run.events[0].status.code, 1 | 4 << 8);
  CHECK_EQUAL(run.events[0].status.channel, 310);
  CHECK_EQUAL(run.events[0].status.flags, END);
  made = next_packet();
  made_status(&made, 0x80, ES, "", "", 103); /* no change */
  give(&made);
  CHECK_EQUAL(run.events[0].status.state, APL_BOOK_STATE_HALTED);
  CHECK_EQUAL(run.events[0].status.trading_status, 2);
  made = next_packet();
  made_status(&made, 0x80, ES, "", "", 17);
  give(&made);
  CHECK_EQUAL(run.events[0].status.state, APL_BOOK_STATE_LIVE);
  made = next_packet();
  made_status(&made, 0x80, INT32_MAX, "ES", "ES", 17); /* of a group that nothing is known to be of */
  give(&made);
  CHECK_EQUAL(run.count, 0);
  run_free(&run);
}

static void heartbeat(void)
{
  begin();
  struct made made = next_packet();
  made_heartbeat(&made);
  give(&made);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_HEARTBEAT);
  CHECK_EQUAL(run.events[0].heartbeat.channel, 310);
  CHECK_EQUAL(run.events[0].heartbeat.sequence, 1);
  run_free(&run);
}

/* Unknown templates and other schemas are counted; what breaks off makes the channel suspect. */
static void foreign_unknown_and_bad(void)
{
  begin();
  know(46);
  struct made made = next_packet();
  made_heartbeat(&made);
  made.data[12 + 4] = 99;
  give(&made);
  CHECK_EQUAL(run_stats(&run).unknown, 1);
  CHECK_EQUAL(run.count, 0);
  made = next_packet();
  made_heartbeat(&made);
  made.data[12 + 6] = 7;
  give(&made);
  CHECK_EQUAL(run_stats(&run).foreign, 1);
  seq--; /* a foreign packet is not of the sequence */
  made = next_packet();
  made_book(&made, 46, 0x80, &(struct made_level){ES, 2, 0, '0', 1, E9, 1, 1}, 1, NULL, 0);
  made.bytes -= 3;
  give(&made);
  CHECK_EQUAL(run_stats(&run).malformed, 1);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].status.instrument, 0);
  CHECK_EQUAL(run.events[0].status.state, APL_BOOK_STATE_SUSPECT);
  CHECK_EQUAL(run.events[0].status.reason, APL_STATUS_REASON_BAD_MESSAGE);
  run_free(&run);
}

/* A block shorter than a field we need: no field is read from the neighbour's bytes. */
static void short_block_is_bad(void)
{
  begin();
  know(46);
  struct made made = next_packet();
  made_book(&made, 46, 0x80, &(struct made_level){ES, 2, 0, '0', 1, E9, 1, 1}, 1, NULL, 0);
  const uint16_t short_block = 16; /* ends before RptSeq */
  memcpy(made.data + 12 + MADE_HEADER + 11, &short_block, sizeof short_block);
  give(&made);
  CHECK_EQUAL(run_stats(&run).malformed, 1);
  CHECK_EQUAL(run.events[0].status.reason, APL_STATUS_REASON_BAD_MESSAGE);
  run_free(&run);
}

static void over_capacity_is_ignored(void)
{
  begin();
  for (int32_t i = 0; i < 20; i++) {
    struct made made = next_packet();
    made_book(&made, 46, 0x80, &(struct made_level){1000 + i, 1, 0, '0', 1, E9, 1, 1}, 1, NULL, 0);
    give(&made);
    CHECK_EQUAL(run.count, i < 16 ? 2 : 0);
  }
  CHECK_EQUAL(run_stats(&run).ignored, 4);
  run_free(&run);
}

static void refuses_bad_configurations(void)
{
  struct apl_feed_config config = {.instrument_capacity = 0};
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(&config), 0);
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(NULL), 0);
  config.instrument_capacity = 10;
  CHECK(apl_feed_cme_mdp3.footprint(&config) > 0);
  CHECK(apl_feed_cme_mdp3.footprint(&config) < 64u << 20);
  config.instrument_base = UINT32_MAX - 5;
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(&config), 0);
  config.instrument_base = 0;
  config.group_count = 1;
  config.groups[0].role = 9;
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(&config), 0);
  config.group_count = 0;
  config.reorder_packets = 1u << 20;
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(&config), 0);
  config.reorder_packets = 0;
  CHECK(apl_feed_cme_mdp3.init(NULL, &config, NULL) < 0);
}

int main(void)
{
  RUN(levels_of_every_template);
  RUN(long_quantities_are_kept);
  RUN(version_6_has_no_orders);
  RUN(orders_of_every_template);
  RUN(orders_alone);
  RUN(trades);
  RUN(empty_end_of_event);
  RUN(empty_book_entry);
  RUN(market_best_is_no_level);
  RUN(trading_status);
  RUN(heartbeat);
  RUN(foreign_unknown_and_bad);
  RUN(short_block_is_bad);
  RUN(over_capacity_is_ignored);
  RUN(refuses_bad_configurations);
  return 0;
}
