/* The paper venue: what crosses takes what is shown, what rests queues, trades and crossing prices fill it, each end is told once. */
#include "apl/err.h"
#include "apl/gateway.h"
#include "stage_rig.h"

enum { ID = 1 };

static void put_top(struct rig *rig, int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty)
{
  rig_put(rig, APL_MSG_TOP,
          &(struct apl_top){.origin_ns = 50, .instrument = ID, .state = APL_BOOK_STATE_LIVE, .bid_price = bid, .bid_qty = bid_qty,
                            .ask_price = ask, .ask_qty = ask_qty});
}

static void put_trade(struct rig *rig, uint8_t aggressor, int64_t price, int64_t qty)
{
  rig_put(rig, APL_MSG_TRADE, &(struct apl_trade){.origin_ns = 60, .instrument = ID, .aggressor = aggressor, .price = price, .qty = qty});
}

static struct apl_order order(uint64_t id, uint8_t side, int64_t price, int64_t qty)
{
  return (struct apl_order){.origin_ns = 55, .instrument = ID, .action = APL_INTENT_ACTION_NEW, .side = side, .price = price,
                            .qty = qty, .order_id = id};
}

static void put(struct rig *rig, struct apl_order o) { rig_put(rig, APL_MSG_ORDER, &o); }

static void expect(struct rig *rig, uint8_t kind, uint64_t id, int64_t price, int64_t qty, int64_t leaves)
{
  const struct apl_update *update = &rig_expect(rig, APL_MSG_UPDATE)->update;
  CHECK_EQUAL(update->kind, kind);
  CHECK_EQUAL(update->order_id, id);
  CHECK_EQUAL(update->price, price);
  CHECK_EQUAL(update->qty, qty);
  CHECK_EQUAL(update->leaves_qty, leaves);
}

static void expect_reason(struct rig *rig, uint8_t kind, uint64_t id, uint8_t reason)
{
  const struct apl_update *update = &rig_expect(rig, APL_MSG_UPDATE)->update;
  CHECK_EQUAL(update->kind, kind);
  CHECK_EQUAL(update->order_id, id);
  CHECK_EQUAL(update->reason, reason);
  CHECK(!rig_take(rig));
}

static void open_market(struct rig *rig)
{
  rig_open(rig, &apl_paper_stage_ops, &(struct apl_paper_config){.instrument_capacity = 4, .order_capacity = 16});
  put_top(rig, 100, 10, 101, 8);
}

static int64_t ahead(struct rig *rig, uint64_t id)
{
  int64_t value;
  CHECK_EQUAL(apl_paper_queue_ahead(rig->state, id, &value), 0);
  return value;
}

static void what_crosses_takes_what_is_shown_and_the_rest_rests(void)
{
  struct rig rig;
  open_market(&rig);
  put(&rig, order(1, APL_SIDE_BID, 101, 10));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 101, 10, 10);
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 101, 8, 2);
  CHECK(!rig_take(&rig));
  put(&rig, order(2, APL_SIDE_BID, 101, 3)); /* what we took is not there again */
  expect(&rig, APL_UPDATE_KIND_ACK, 2, 101, 3, 3);
  CHECK(!rig_take(&rig));
  put_top(&rig, 100, 10, 101, 1); /* the venue shows the level anew: it crosses the rests, first come first served */
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 101, 1, 1);
  CHECK(!rig_take(&rig));
  rig_close(&rig);
}

static void ioc_fok_market_and_post_only(void)
{
  struct rig rig;
  open_market(&rig);
  struct apl_order o = order(1, APL_SIDE_BID, 101, 10);
  o.time_in_force = APL_TIME_IN_FORCE_FOK;
  put(&rig, o);
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 101, 10, 10);
  expect_reason(&rig, APL_UPDATE_KIND_CANCELLED, 1, APL_REJECT_CODE_NO_LIQUIDITY);
  o = order(2, APL_SIDE_ASK, 100, 12);
  o.time_in_force = APL_TIME_IN_FORCE_IOC;
  put(&rig, o);
  expect(&rig, APL_UPDATE_KIND_ACK, 2, 100, 12, 12);
  expect(&rig, APL_UPDATE_KIND_FILL, 2, 100, 10, 2);
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 2, 100, 2, 0);
  o = order(3, APL_SIDE_BID, 0, 5);
  o.type = APL_ORDER_TYPE_MARKET;
  put(&rig, o);
  expect(&rig, APL_UPDATE_KIND_ACK, 3, 0, 5, 5);
  expect(&rig, APL_UPDATE_KIND_FILL, 3, 101, 5, 0);
  o = order(4, APL_SIDE_BID, 101, 1);
  o.type = APL_ORDER_TYPE_POST_ONLY;
  put(&rig, o);
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 4, APL_REJECT_CODE_WOULD_CROSS);
  rig_close(&rig);
}

static void a_resting_order_waits_its_turn(void)
{
  struct rig rig;
  open_market(&rig);
  put(&rig, order(1, APL_SIDE_BID, 100, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 100, 4, 4);
  CHECK_EQUAL(ahead(&rig, 1), 10);
  put_trade(&rig, APL_SIDE_BID, 100, 50); /* a buyer's trade does not reach bids */
  put_trade(&rig, APL_SIDE_ASK, 100, 7);
  CHECK_EQUAL(ahead(&rig, 1), 3);
  put_top(&rig, 100, 2, 101, 8); /* less is shown than we thought ahead */
  CHECK_EQUAL(ahead(&rig, 1), 2);
  put_top(&rig, 100, 40, 101, 8); /* more came behind us */
  CHECK_EQUAL(ahead(&rig, 1), 2);
  CHECK(!rig_take(&rig));
  put_trade(&rig, APL_SIDE_ASK, 100, 5);
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 100, 3, 1);
  put_trade(&rig, APL_SIDE_ASK, 99, 2); /* through our price */
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 100, 1, 0);
  int64_t gone;
  CHECK_EQUAL(apl_paper_queue_ahead(rig.state, 1, &gone), APL_ERR_NOT_FOUND);
  rig_close(&rig);
}

static void a_deeper_order_learns_its_queue_at_the_best(void)
{
  struct rig rig;
  open_market(&rig);
  put(&rig, order(1, APL_SIDE_BID, 99, 4));
  put(&rig, order(2, APL_SIDE_ASK, 100 + 5, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 99, 4, 4);
  expect(&rig, APL_UPDATE_KIND_ACK, 2, 105, 4, 4);
  CHECK_EQUAL(ahead(&rig, 1), -1);
  put_trade(&rig, APL_SIDE_ASK, 99, 100); /* what is ahead there is not known: nothing for us */
  CHECK(!rig_take(&rig));
  put_top(&rig, 99, 20, 101, 8);
  CHECK_EQUAL(ahead(&rig, 1), 20);
  put_top(&rig, 98, 20, 101, 8); /* our price is better than the best: nobody ahead */
  CHECK_EQUAL(ahead(&rig, 1), 0);
  rig_close(&rig);
}

static void all_our_orders_together_get_no_more_than_the_trade(void)
{
  struct rig rig;
  open_market(&rig);
  put_top(&rig, 100, 0, 101, 8);
  put(&rig, order(1, APL_SIDE_BID, 100, 4));
  put(&rig, order(2, APL_SIDE_BID, 100, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 100, 4, 4);
  expect(&rig, APL_UPDATE_KIND_ACK, 2, 100, 4, 4);
  put_trade(&rig, APL_SIDE_ASK, 100, 6);
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 100, 4, 0);
  expect(&rig, APL_UPDATE_KIND_FILL, 2, 100, 2, 2);
  CHECK(!rig_take(&rig));
  rig_close(&rig);
}

static void cancel_and_replace_tell_each_end_once(void)
{
  struct rig rig;
  open_market(&rig);
  put(&rig, order(1, APL_SIDE_BID, 100, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 100, 4, 4);
  put_trade(&rig, APL_SIDE_ASK, 100, 6);
  struct apl_order replace = order(2, APL_SIDE_BID, 100, 3);
  replace.action = APL_INTENT_ACTION_REPLACE;
  replace.target_id = 1;
  put(&rig, replace);
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 1, 100, 4, 0);
  expect(&rig, APL_UPDATE_KIND_REPLACED, 2, 100, 3, 3);
  CHECK_EQUAL(ahead(&rig, 2), 4); /* smaller at the same price: keeps its place */
  replace = order(3, APL_SIDE_BID, 100, 5);
  replace.action = APL_INTENT_ACTION_REPLACE;
  replace.target_id = 2;
  put(&rig, replace);
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 2, 100, 3, 0);
  expect(&rig, APL_UPDATE_KIND_REPLACED, 3, 100, 5, 5);
  CHECK_EQUAL(ahead(&rig, 3), 10); /* larger: behind everybody */
  replace.target_id = 99;
  replace.order_id = 4;
  put(&rig, replace);
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 4, APL_REJECT_CODE_UNKNOWN_ORDER);
  put(&rig, (struct apl_order){.instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .target_id = 3});
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 3, 100, 5, 0);
  put(&rig, (struct apl_order){.instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .target_id = 3});
  expect_reason(&rig, APL_UPDATE_KIND_CANCEL_REJECTED, 3, APL_REJECT_CODE_UNKNOWN_ORDER);
  rig_close(&rig);
}

static void nothing_happens_in_a_book_that_is_not_live(void)
{
  struct rig rig;
  open_market(&rig);
  put(&rig, order(1, APL_SIDE_BID, 100, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 100, 4, 4);
  rig_put(&rig, APL_MSG_STATUS, &(struct apl_status){.state = APL_BOOK_STATE_SUSPECT});
  put_trade(&rig, APL_SIDE_ASK, 90, 100);
  CHECK(!rig_take(&rig));
  put(&rig, order(2, APL_SIDE_BID, 101, 1));
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 2, APL_REJECT_CODE_BOOK_NOT_LIVE);
  put(&rig, order(1, APL_SIDE_BID, 101, 1));
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 1, APL_REJECT_CODE_BOOK_NOT_LIVE);
  rig_close(&rig);
}

static void a_verdict_becomes_a_reject_and_a_halt_cancels_all(void)
{
  struct rig rig;
  open_market(&rig);
  rig_put(&rig, APL_MSG_VERDICT, &(struct apl_verdict){.instrument = ID, .code = APL_REJECT_CODE_MAX_QTY, .order_id = 9});
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 9, APL_REJECT_CODE_MAX_QTY);
  put(&rig, order(1, APL_SIDE_BID, 100, 4));
  put(&rig, order(2, APL_SIDE_ASK, 101, 4));
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 100, 4, 4);
  expect(&rig, APL_UPDATE_KIND_ACK, 2, 101, 4, 4);
  rig_put(&rig, APL_MSG_COMMAND, &(struct apl_command){.kind = APL_COMMAND_KIND_HALT});
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 1, 100, 4, 0);
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 2, 101, 4, 0);
  CHECK(!rig_take(&rig));
  rig_close(&rig);
}

static void latency_delays_an_order_by_the_markets_time(void)
{
  struct rig rig;
  rig_open(&rig, &apl_paper_stage_ops, &(struct apl_paper_config){.instrument_capacity = 4, .order_capacity = 16, .latency_ns = 100});
  put_top(&rig, 100, 10, 101, 8);
  put(&rig, order(1, APL_SIDE_BID, 101, 8)); /* origin 55: at the venue at 155 */
  CHECK(!rig_take(&rig));
  CHECK_EQUAL(rig.ops->on_tick(rig.state, 154, &rig.output), 0);
  CHECK(!rig_take(&rig));
  CHECK_EQUAL(rig.ops->on_tick(rig.state, 155, &rig.output), 0);
  expect(&rig, APL_UPDATE_KIND_ACK, 1, 101, 8, 8);
  expect(&rig, APL_UPDATE_KIND_FILL, 1, 101, 8, 0);
  rig_close(&rig);
}

static void full_means_refused(void)
{
  struct rig rig;
  open_market(&rig);
  for (uint64_t i = 1; i <= 16; i++) {
    put(&rig, order(i, APL_SIDE_BID, 90, 1));
    expect(&rig, APL_UPDATE_KIND_ACK, i, 90, 1, 1);
  }
  put(&rig, order(17, APL_SIDE_BID, 90, 1));
  expect_reason(&rig, APL_UPDATE_KIND_REJECTED, 17, APL_REJECT_CODE_TOO_MANY_ORDERS);
  rig_close(&rig);
}

static void updates_read_again_open_the_orders_that_stood(void)
{
  struct rig rig;
  open_market(&rig);
  const struct apl_update ack = {.instrument = ID, .kind = APL_UPDATE_KIND_ACK, .price = 100, .qty = 4, .order_id = 5, .leaves_qty = 4};
  rig_put(&rig, APL_MSG_UPDATE, &ack);
  struct apl_update fill = ack;
  fill.kind = APL_UPDATE_KIND_FILL;
  fill.leaves_qty = 1;
  rig_put(&rig, APL_MSG_UPDATE, &fill);
  CHECK(!rig_take(&rig));
  CHECK_EQUAL(ahead(&rig, 5), -1);
  put(&rig, (struct apl_order){.instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .target_id = 5});
  expect(&rig, APL_UPDATE_KIND_CANCELLED, 5, 100, 1, 0);
  rig_close(&rig);
}

static int put_muted(struct rig *rig, struct apl_order o)
{
  struct apl_output muted = {.writer = NULL};
  struct apl_slot slot = {0};
  apl_event_header(&slot.event, APL_MSG_ORDER);
  slot.event.order = o;
  return apl_paper_stage_ops.on_events(rig->state, 0, &slot, 1, &muted);
}

/* A new life is told what its last one had taken and not answered: before it takes anything new, in order, at any latency. */
static void what_was_on_its_way_is_answered_by_the_next_life(void)
{
  for (uint64_t latency_ns = 0; latency_ns <= 10; latency_ns += 10) {
    struct rig rig;
    rig_open(&rig, &apl_paper_stage_ops,
             &(struct apl_paper_config){.instrument_capacity = 4, .order_capacity = 16, .latency_ns = latency_ns});
    CHECK_EQUAL(put_muted(&rig, order(3, APL_SIDE_BID, 99, 2)), 0);
    CHECK_EQUAL(put_muted(&rig, order(4, APL_SIDE_ASK, 102, 2)), 0);
    CHECK(!rig_take(&rig));
    put_top(&rig, 100, 10, 101, 8); /* by a market before they arrive, or at their time where there is no latency */
    put(&rig, (struct apl_order){.origin_ns = 56, .instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .target_id = 3});
    CHECK(!rig_take(&rig));
    CHECK_EQUAL(apl_paper_stage_ops.on_tick(rig.state, 70, &rig.output), 0);
    expect(&rig, APL_UPDATE_KIND_ACK, 3, 99, 2, 2);
    expect(&rig, APL_UPDATE_KIND_ACK, 4, 102, 2, 2);
    expect(&rig, APL_UPDATE_KIND_CANCELLED, 3, 99, 2, 0);
    CHECK(!rig_take(&rig));
    rig_close(&rig);
  }
}

static void a_next_life_that_is_too_small_refuses_to_begin(void)
{
  struct rig rig;
  rig_open(&rig, &apl_paper_stage_ops, &(struct apl_paper_config){.instrument_capacity = 4, .order_capacity = 2});
  struct apl_output muted = {.writer = NULL};
  struct apl_slot slot = {0};
  apl_event_header(&slot.event, APL_MSG_UPDATE);
  for (uint64_t id = 1; id <= 3; id++) {
    slot.event.update = (struct apl_update){.instrument = ID, .kind = APL_UPDATE_KIND_ACK, .price = 100, .order_id = id, .leaves_qty = 4};
    const int rc = apl_paper_stage_ops.on_events(rig.state, 0, &slot, 1, &muted);
    CHECK_EQUAL(rc, id <= 2 ? 0 : APL_ERR_NO_SPACE);
  }
  CHECK(strstr(apl_err_text(), "order_capacity 2"));
  for (uint64_t id = 10; id < 74; id++) CHECK_EQUAL(put_muted(&rig, order(id, APL_SIDE_BID, 90, 1)), 0);
  CHECK_EQUAL(put_muted(&rig, order(74, APL_SIDE_BID, 90, 1)), APL_ERR_NO_SPACE);
  rig_close(&rig);
}

int main(void)
{
  RUN(what_crosses_takes_what_is_shown_and_the_rest_rests);
  RUN(ioc_fok_market_and_post_only);
  RUN(a_resting_order_waits_its_turn);
  RUN(a_deeper_order_learns_its_queue_at_the_best);
  RUN(all_our_orders_together_get_no_more_than_the_trade);
  RUN(cancel_and_replace_tell_each_end_once);
  RUN(nothing_happens_in_a_book_that_is_not_live);
  RUN(a_verdict_becomes_a_reject_and_a_halt_cancels_all);
  RUN(latency_delays_an_order_by_the_markets_time);
  RUN(full_means_refused);
  RUN(updates_read_again_open_the_orders_that_stood);
  RUN(what_was_on_its_way_is_answered_by_the_next_life);
  RUN(a_next_life_that_is_too_small_refuses_to_begin);
  return 0;
}
