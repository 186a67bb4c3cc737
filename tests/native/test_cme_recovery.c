/* What becomes of books when packets are lost on every line: suspect in that packet, held, brought
 * back by snapshot, by chance or by the venue. */
#include "feed_run.h"
#include "mdp3_made.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;

#define E9 INT64_C(1000000000)
enum {
  ES = 17077,
  NQ = 4711,
  CL = 99,
  CHANNEL = 310,
  PORT_A = 14310,
  PORT_B = 15310,
  PORT_LEVELS = 20310,
  PORT_ORDERS = 21310
};

static struct feed_run run;
static uint32_t seq, rpt[3], loop_seq, held_capacity;
static uint64_t now;
static const int32_t ids[3] = {ES, NQ, CL};

static void begin(int start_live, int orders_role, uint32_t first_seq)
{
  struct apl_feed_config config = {.instrument_capacity = 16, .start_live = (uint32_t)start_live, .group_count = orders_role ? 4 : 3,
                                   .held_capacity = held_capacity};
  config.groups[0] = (struct apl_feed_group){.group_port = PORT_A, .channel = CHANNEL};
  config.groups[1] = (struct apl_feed_group){.group_port = PORT_B, .channel = CHANNEL, .line_b = 1};
  config.groups[2] = (struct apl_feed_group){.group_port = PORT_LEVELS, .channel = CHANNEL, .role = APL_ROLE_SNAPSHOT};
  config.groups[3] = (struct apl_feed_group){.group_port = PORT_ORDERS, .channel = CHANNEL, .role = APL_ROLE_SNAPSHOT_ORDERS};
  run = run_new(&apl_feed_cme_mdp3, &config);
  run_join(&run);
  seq = first_seq - 1;
  memset(rpt, 0, sizeof rpt);
  loop_seq = 0;
  now = UINT64_C(1700000000000000000);
}

static struct made next_packet(void) { return made_packet(++seq, now += 1000); }

/* On both lines; returns the events of the first copy. */
static size_t give(const struct made *made)
{
  const size_t count = run_packet(&run, made_as(made, PORT_A));
  struct apl_event *events = malloc((count + 1) * sizeof *events);
  memcpy(events, run.events, count * sizeof *events);
  CHECK_EQUAL(run_packet(&run, made_as(made, PORT_B)), 0);
  memcpy(run.events, events, count * sizeof *events);
  free(events);
  return run.count = count;
}

/* One bid of instrument i at level 1: price is its RptSeq, so that it is known again. */
static void put_bid(struct made *made, int i)
{
  const struct made_level level = {ids[i], ++rpt[i], rpt[i] == 1 ? 0 : 1, '0', 1, rpt[i] * E9, 5, 1};
  made_book(made, 46, 0x84, &level, 1, NULL, 0);
}

static size_t bid(int i)
{
  struct made made = next_packet();
  put_bid(&made, i);
  return give(&made);
}

/* The same, lost on every line. */
static void lost_bid(int i)
{
  struct made made = next_packet();
  put_bid(&made, i);
}

static size_t trade(int i)
{
  struct made made = next_packet();
  const struct made_level level = {ids[i], ++rpt[i], 0, '2', 0, 7 * E9, 1, 0};
  made_mDIncrementalRefreshTradeSummary48(&made, 0x81, &level, 1, 1);
  return give(&made);
}

/* A snapshot of instrument i as it was at packet last_seq: two bids, the better one with price
 * rpt_seq. */
static size_t snapshot(int i, uint32_t total, uint32_t last_seq, uint32_t rpt_seq, int first_of_loop)
{
  struct made made = made_packet(first_of_loop ? loop_seq = 1 : ++loop_seq, now += 1000);
  const struct made_level levels[] = {{0, 0, 0, '0', 1, rpt_seq * E9, 6, 1}, {0, 0, 0, '0', 2, E9 / 2, 7, 1}};
  made_snapshotFullRefresh52(&made, last_seq, total, ids[i], rpt_seq, levels, 2);
  return run_packet(&run, made_as(&made, PORT_LEVELS));
}

static void is_status(size_t at, uint32_t instrument, uint8_t state, uint8_t reason)
{
  CHECK(at < run.count);
  CHECK_EQUAL(run.events[at].header.template_id, APL_MSG_STATUS);
  CHECK_EQUAL(run.events[at].status.instrument, instrument);
  CHECK_EQUAL(run.events[at].status.state, state);
  CHECK_EQUAL(run.events[at].status.reason, reason);
  CHECK_EQUAL(run.events[at].status.channel, CHANNEL);
}

static void is_bid(size_t at, uint32_t instrument, uint8_t action, uint8_t level, int64_t price, uint8_t flags)
{
  CHECK(at < run.count);
  CHECK_EQUAL(run.events[at].header.template_id, APL_MSG_BOOK_LEVEL);
  CHECK_EQUAL(run.events[at].book_level.instrument, instrument);
  CHECK_EQUAL(run.events[at].book_level.action, action);
  CHECK_EQUAL(run.events[at].book_level.level, level);
  CHECK_EQUAL(run.events[at].book_level.price, price);
  CHECK_EQUAL(run.events[at].book_level.flags, flags);
}

static void know_two(void)
{
  bid(0), bid(1);
  CHECK_EQUAL(run.count, 2);
}

/* The first copy waits behind the hole; the second proves that the hole is one. So what is revealed
 * comes with the second copy. */
static size_t give_revealing(const struct made *made)
{
  CHECK_EQUAL(run_packet(&run, made_as(made, PORT_A)), 0);
  return run_packet(&run, made_as(made, PORT_B));
}

static size_t revealing_bid(int i)
{
  struct made made = next_packet();
  put_bid(&made, i);
  return give_revealing(&made);
}

static void suspect_then_back(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0), lost_bid(1);
  CHECK_EQUAL(revealing_bid(0), 1);
  is_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_from, 102);
  CHECK_EQUAL(run.events[0].status.gap_to, 103);
  CHECK_EQUAL(run_stats(&run).gaps, 1);
  CHECK_EQUAL(run_stats(&run).lost, 2);
  CHECK_EQUAL(trade(0), 1); /* trades go on */
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_TRADE);
  CHECK_EQUAL(bid(0), 0);
  CHECK_EQUAL(bid(1), 0);
  CHECK_EQUAL(snapshot(0, 2, 101, 1, 1), 0); /* from before the gap */
  CHECK_EQUAL(snapshot(0, 2, 104, 3, 1), 5);
  is_bid(0, 1, APL_BOOK_ACTION_CLEAR, 0, 0, APL_FLAG_RECOVERY);
  is_bid(1, 1, APL_BOOK_ACTION_ADD, 1, 3 * E9, APL_FLAG_RECOVERY);
  is_bid(2, 1, APL_BOOK_ACTION_ADD, 2, E9 / 2, APL_FLAG_RECOVERY);
  is_bid(3, 1, APL_BOOK_ACTION_MODIFY, 1, 5 * E9, APL_FLAG_RECOVERY | 0x04);
  is_status(4, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(bid(0), 1); /* live again */
  CHECK_EQUAL(snapshot(1, 2, 107, 3, 0), 5);
  is_status(3, 2, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  is_status(4, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(run_stats(&run).recovered, 2);
  CHECK_EQUAL(bid(1), 1);
  run_free(&run);
}

/* An instrument whose next RptSeq follows its last has missed nothing. */
static void natural_refresh(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  CHECK_EQUAL(revealing_bid(1), 3);
  is_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  is_status(1, 2, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_GAP);
  is_bid(2, 2, APL_BOOK_ACTION_MODIFY, 1, 2 * E9, 0x84);
  CHECK_EQUAL(bid(0), 0); /* has missed one */
  CHECK_EQUAL(bid(1), 1);
  run_free(&run);
}

/* The snapshot is ahead of the increments: what it already holds is passed over when it comes. */
static void snapshot_ahead_of_increments(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  CHECK_EQUAL(snapshot(0, 2, 105, 5, 1), 4);
  is_status(3, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(bid(0), 0); /* RptSeq 4, packet 104 */
  CHECK_EQUAL(bid(0), 0);
  CHECK_EQUAL(bid(0), 1); /* RptSeq 6 */
  run_free(&run);
}

static void second_gap_while_suspect(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  bid(0);
  lost_bid(0);
  CHECK_EQUAL(revealing_bid(0), 1);
  is_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(snapshot(0, 2, 104, 4, 1), 0); /* serves the first gap, not the second */
  CHECK_EQUAL(snapshot(0, 2, 106, 6, 1), 4);
  run_free(&run);
}

/* A packet that neither RptSeq explains: only the instrument it concerns turns suspect. */
static void break_of_rpt_seq(void)
{
  begin(1, 0, 100);
  know_two();
  rpt[0]++;
  CHECK_EQUAL(bid(0), 1);
  is_status(0, 1, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(bid(1), 1);
  CHECK_EQUAL(bid(0), 0);
  CHECK_EQUAL(snapshot(0, 2, 104, 3, 1), 5);
  is_bid(3, 1, APL_BOOK_ACTION_MODIFY, 1, 4 * E9, APL_FLAG_RECOVERY | 0x04);
  is_status(4, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(run_stats(&run).gaps, 0);
  run_free(&run);
}

/* Met in mid-session: suspect until a whole loop was seen; who is not in it has no book. */
static void joined_in_mid_session(void)
{
  begin(0, 0, 500);
  rpt[0] = 40, rpt[1] = 50;
  CHECK_EQUAL(bid(0), 3);
  is_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_from, 1);
  CHECK_EQUAL(run.events[0].status.gap_to, 499);
  CHECK_EQUAL(run.events[1].header.template_id, APL_MSG_DEFINITION);
  is_status(2, 1, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(bid(2), 4); /* first RptSeq is 1: nothing was missed */
  is_status(2, 2, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(snapshot(0, 2, 500, 41, 1), 4); /* CLEAR, two levels (the increment is older), LIVE */
  is_status(3, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(snapshot(1, 2, 501, 50, 0), 7); /* NQ is met here, recovered at once, and the loop is whole */
  is_status(5, 3, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  is_status(6, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(bid(0), 1);
  CHECK_EQUAL(bid(1), 1);
  run_free(&run);
}

static void joined_at_the_start(void)
{
  begin(0, 0, 1);
  CHECK_EQUAL(bid(0), 3); /* the channel is live from here, Definition and level */
  is_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  run_free(&run);
}

static struct made_order order(uint64_t id, char type, int64_t price)
{
  return (struct made_order){.id = id, .priority = id, .qty = 2, .type = type, .price = price, .security_id = ES};
}

static size_t order_snapshot(uint32_t total, uint32_t last_seq, uint32_t chunk, uint32_t chunks, uint64_t id)
{
  struct made made = made_packet(chunk == 1 ? loop_seq = 1 : ++loop_seq, now += 1000);
  const struct made_order orders[] = {order(id, '0', 9 * E9), order(id + 1, '1', 10 * E9)};
  made_snapshotFullRefreshOrderBook53(&made, last_seq, total, ES, chunk, chunks, orders, 2);
  return run_packet(&run, made_as(&made, PORT_ORDERS));
}

static size_t new_order(uint64_t id)
{
  struct made made = next_packet();
  const struct made_order orders[] = {order(id, '0', 8 * E9)};
  made_mDIncrementalRefreshOrderBook47(&made, 0x84, orders, 1);
  return give(&made);
}

/* With a snapshot by order configured, both are needed; increments of orders are newer by packet.
 * */
static void by_order_needs_both(void)
{
  begin(1, 1, 100);
  know_two();
  CHECK_EQUAL(new_order(1), 1);
  CHECK_EQUAL(run.events[0].book_order.order_id, 1);
  lost_bid(0);
  CHECK_EQUAL(revealing_bid(0), 1);
  CHECK_EQUAL(new_order(2), 0); /* packet 105 */
  CHECK_EQUAL(new_order(3), 0);
  CHECK_EQUAL(snapshot(0, 2, 105, 3, 1), 0);
  CHECK_EQUAL(order_snapshot(2, 105, 1, 2, 1), 0);
  CHECK_EQUAL(order_snapshot(2, 105, 1, 2, 1), 0); /* the other line's copy */
  CHECK_EQUAL(order_snapshot(2, 105, 2, 2, 11), 2 + 2 + 4 + 1 + 1);
  is_bid(0, 1, APL_BOOK_ACTION_CLEAR, 0, 0, APL_FLAG_RECOVERY);
  CHECK_EQUAL(run.events[1].book_order.action, APL_BOOK_ACTION_CLEAR);
  CHECK_EQUAL(run.events[4].book_order.order_id, 1);
  CHECK_EQUAL(run.events[4].book_order.flags, APL_FLAG_RECOVERY);
  CHECK_EQUAL(run.events[7].book_order.order_id, 12);
  CHECK_EQUAL(run.events[8].book_order.order_id, 3); /* order 2 is in the snapshot's past */
  is_status(9, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(new_order(4), 1);
  run_free(&run);
}

/* Without one, the book by price comes back alone and orders are given out no more. */
static void orders_that_cannot_come_back(void)
{
  begin(1, 0, 100);
  know_two();
  new_order(1);
  lost_bid(0);
  revealing_bid(0);
  CHECK_EQUAL(snapshot(0, 2, 104, 3, 1), 5);
  CHECK_EQUAL(run.events[1].header.template_id, APL_MSG_BOOK_ORDER);
  CHECK_EQUAL(run.events[1].book_order.action, APL_BOOK_ACTION_CLEAR);
  CHECK_EQUAL(new_order(2), 0);
  CHECK_EQUAL(bid(0), 1);
  run_free(&run);
}

static void channel_reset(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  struct made made = next_packet();
  made_reset(&made);
  CHECK_EQUAL(give(&made), 1);
  is_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_RESET);
  CHECK_EQUAL(run.events[0].status.flags, APL_FLAG_END_OF_EVENT);
  CHECK_EQUAL(run_stats(&run).resets, 1);
  rpt[0] = rpt[1] = 0;
  CHECK_EQUAL(bid(0), 1);
  is_bid(0, 1, APL_BOOK_ACTION_ADD, 1, E9, 0x84);
  run_free(&run);
}

static void sequence_restart(void)
{
  begin(1, 0, 100);
  know_two();
  seq = 0;
  now += UINT64_C(3600000000000);
  rpt[0] = rpt[1] = 0;
  CHECK_EQUAL(bid(0), 2);
  is_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_RESET);
  is_bid(1, 1, APL_BOOK_ACTION_ADD, 1, E9, 0x84);
  CHECK_EQUAL(run_stats(&run).resets, 1);
  run_free(&run);
}

/* An empty-book entry makes the book known, whatever was lost before. */
static void emptied_by_the_venue(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  struct made made = next_packet();
  made_book(&made, 46, 0x84, &(struct made_level){ES, ++rpt[0], 0, 'J', 0, INT64_MAX, 0, 0}, 1, NULL, 0);
  CHECK_EQUAL(give(&made), 2);
  is_bid(0, 1, APL_BOOK_ACTION_CLEAR, 0, 0, 0x04);
  is_status(1, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_RESET);
  CHECK_EQUAL(bid(0), 1);
  run_free(&run);
}

/* More than the pool holds: dropped, and served by a later snapshot. */
static void pool_overflow(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  const uint32_t gap_end = seq;
  for (int i = 0; i < 300; i++) {
    static struct made_level levels[250];
    struct made made = next_packet();
    for (int k = 0; k < 250; k++) levels[k] = (struct made_level){ES, ++rpt[0], 1, '0', 1, rpt[0] * E9, 5, 1};
    made_book(&made, 46, 0x84, levels, 250, NULL, 0);
    CHECK_EQUAL(give(&made), 0);
  }
  CHECK_EQUAL(snapshot(0, 2, gap_end, 3, 1), 0); /* too old now: some of what follows it was dropped */
  CHECK_EQUAL(snapshot(0, 2, seq, rpt[0], 1), 4);
  is_status(3, 1, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT);
  CHECK_EQUAL(bid(0), 1);
  run_free(&run);
}

static void pool_of_a_given_size(void)
{
  held_capacity = 4;
  begin(1, 0, 100);
  held_capacity = 0;
  know_two();
  lost_bid(0);
  revealing_bid(0);
  const uint32_t gap_end = seq;
  for (int i = 0; i < 3; i++) CHECK_EQUAL(bid(0), 0); /* with the one that revealed it: four are held */
  CHECK_EQUAL(bid(0), 0);                             /* and the fifth finds no room: all are dropped */
  CHECK_EQUAL(snapshot(0, 2, gap_end, 3, 1), 0);
  CHECK_EQUAL(snapshot(0, 2, seq, rpt[0], 1), 4);
  CHECK_EQUAL(bid(0), 1);
  run_free(&run);
  struct apl_feed_config config = {.instrument_capacity = 16, .held_capacity = 4};
  const size_t small = apl_feed_cme_mdp3.footprint(&config);
  config.held_capacity = 0;
  CHECK(small > 0 && small < apl_feed_cme_mdp3.footprint(&config));
  config.held_capacity = UINT32_MAX;
  CHECK_EQUAL(apl_feed_cme_mdp3.footprint(&config), 0);
}

static void old_snapshots_serve_too(void)
{
  begin(1, 0, 100);
  know_two();
  lost_bid(0);
  revealing_bid(0);
  struct made made = made_packet(1, now += 1000);
  const struct made_level levels[] = {{0, 0, 0, '0', 1, 42 * E9, 6, 1}};
  made_snapshotFullRefresh38(&made, 103, 2, ES, 3, levels, 1);
  CHECK_EQUAL(run_packet(&run, made_as(&made, PORT_LEVELS)), 3);
  is_bid(1, 1, APL_BOOK_ACTION_ADD, 1, 42 * E9, APL_FLAG_RECOVERY);
  run_free(&run);
}

int main(void)
{
  RUN(suspect_then_back);
  RUN(natural_refresh);
  RUN(snapshot_ahead_of_increments);
  RUN(second_gap_while_suspect);
  RUN(break_of_rpt_seq);
  RUN(joined_in_mid_session);
  RUN(joined_at_the_start);
  RUN(by_order_needs_both);
  RUN(orders_that_cannot_come_back);
  RUN(channel_reset);
  RUN(sequence_restart);
  RUN(emptied_by_the_venue);
  RUN(pool_overflow);
  RUN(pool_of_a_given_size);
  RUN(old_snapshots_serve_too);
  return 0;
}
