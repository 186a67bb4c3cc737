/*
 * Maker, risk and paper venue in a row under a random market: what they believe of orders and positions must agree with each other and with the
 * updates, whatever comes; every order ends exactly once; limits are never exceeded.
 */
#include "apl/gateway.h"
#include "apl/risk.h"
#include "apl/strategy.h"
#include "stage_rig.h"

enum { ID = 1, STEPS = 60000, ORDERS_MAX = 1 << 20, MAX_POSITION = 12 };

static uint64_t random_state = 3;

static int64_t pick(int64_t bound)
{
  random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407u;
  return (int64_t)((random_state >> 33) % (uint64_t)bound);
}

struct chain {
  struct rig maker, risk, paper;
  int64_t position;     /* by the fills seen */
  int64_t fills, ends;
  uint8_t *standing;    /* by order count: 1 acknowledged, 2 ended */
};

static void look_at_update(struct chain *chain, const struct apl_update *update)
{
  const uint64_t n = update->order_id & ((UINT64_C(1) << 40) - 1);
  CHECK(n < ORDERS_MAX);
  switch (update->kind) {
  case APL_UPDATE_KIND_ACK:
  case APL_UPDATE_KIND_REPLACED:
    CHECK_EQUAL(chain->standing[n], 0);
    chain->standing[n] = 1;
    break;
  case APL_UPDATE_KIND_FILL:
    CHECK_EQUAL(chain->standing[n], 1);
    CHECK(update->qty > 0 && update->leaves_qty >= 0);
    chain->position += update->side == APL_SIDE_BID ? update->qty : -update->qty;
    chain->fills++;
    if (update->leaves_qty == 0) chain->standing[n] = 2;
    break;
  case APL_UPDATE_KIND_CANCELLED:
    CHECK_EQUAL(chain->standing[n], 1);
    chain->standing[n] = 2;
    chain->ends++;
    break;
  default: break;
  }
}

/* Carry everything to rest: intents to risk, orders to the venue, updates to all who listen. */
static void settle(struct chain *chain)
{
  for (int busy = 1; busy;) {
    busy = 0;
    const struct apl_event *event;
    while ((event = rig_take(&chain->maker))) rig_put(&chain->risk, APL_MSG_INTENT, &event->head), busy = 1;
    while ((event = rig_take(&chain->risk))) rig_put(&chain->paper, event->header.template_id, &event->head), busy = 1;
    while ((event = rig_take(&chain->paper))) {
      look_at_update(chain, &event->update);
      rig_put(&chain->risk, APL_MSG_UPDATE, &event->head);
      rig_put(&chain->maker, APL_MSG_UPDATE, &event->head);
      busy = 1;
    }
  }
}

static void move_market(struct chain *chain, uint64_t now)
{
  static int64_t mid = 10000;
  mid += pick(5) - 2;
  const struct apl_top top = {.origin_ns = now, .instrument = ID, .state = pick(50) ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_SUSPECT,
                              .bid_price = mid - 1 - pick(2), .bid_qty = 1 + pick(9), .ask_price = mid + 1 + pick(2), .ask_qty = 1 + pick(9)};
  const struct apl_signal signal = {.origin_ns = now, .instrument = ID, .state = top.state, .value = mid, .bid_price = top.bid_price,
                                    .ask_price = top.ask_price};
  rig_put(&chain->paper, APL_MSG_TOP, &top);
  rig_put(&chain->risk, APL_MSG_TOP, &top);
  rig_put(&chain->maker, APL_MSG_SIGNAL, &signal);
  if (pick(3) == 0) {
    const uint8_t aggressor = (uint8_t)pick(3);
    const struct apl_trade trade = {.origin_ns = now, .instrument = ID, .aggressor = aggressor == 2 ? APL_SIDE_NONE : aggressor,
                                    .price = mid - 2 + pick(5), .qty = 1 + pick(20)};
    rig_put(&chain->paper, APL_MSG_TRADE, &trade);
  }
  if (pick(500) == 0) {
    const struct apl_command command = {.kind = APL_COMMAND_KIND_HALT};
    const struct apl_command resume = {.kind = APL_COMMAND_KIND_RESUME};
    rig_put(&chain->paper, APL_MSG_COMMAND, &command);
    rig_put(&chain->risk, APL_MSG_COMMAND, &command);
    rig_put(&chain->maker, APL_MSG_COMMAND, &command);
    settle(chain);
    rig_put(&chain->risk, APL_MSG_COMMAND, &resume);
    rig_put(&chain->maker, APL_MSG_COMMAND, &resume);
  }
}

static void beliefs_agree(const struct chain *chain)
{
  struct apl_risk_position position;
  CHECK_EQUAL(apl_risk_position(chain->risk.state, ID, &position), 0);
  CHECK_EQUAL(position.position, chain->position);
  CHECK(chain->position <= MAX_POSITION && chain->position >= -MAX_POSITION);
  CHECK(position.open_buy_qty >= 0 && position.open_sell_qty >= 0 && position.open_orders <= 4);
  CHECK((position.open_buy_qty + position.open_sell_qty == 0) == (position.open_orders == 0));
}

static void the_chain_agrees_with_itself(uint64_t latency_ns)
{
  struct chain chain = {.standing = calloc(ORDERS_MAX, 1)};
  rig_open(&chain.maker, &apl_maker_stage_ops,
           &(struct apl_maker_config){.instrument_capacity = 2, .strategy_id = 1, .qty = 3, .max_position = 9, .default_tick = 1,
                                      .skew_ticks_e3 = 100, .min_interval_ns = 1});
  rig_open(&chain.risk, &apl_risk_stage_ops,
           &(struct apl_risk_config){.limits = {.max_qty = 3, .max_position = MAX_POSITION, .collar_bps = 500},
                                     .instrument_capacity = 2, .order_capacity = 256, .rate_count = 1000});
  rig_open(&chain.paper, &apl_paper_stage_ops,
           &(struct apl_paper_config){.instrument_capacity = 2, .order_capacity = 256, .latency_ns = latency_ns});
  for (uint64_t step = 1; step <= STEPS; step++) {
    move_market(&chain, step * 1000000);
    settle(&chain);
    beliefs_agree(&chain);
  }
  CHECK(chain.fills > STEPS / 100);
  CHECK(chain.ends > STEPS / 100);
  rig_put(&chain.paper, APL_MSG_COMMAND, &(struct apl_command){.kind = APL_COMMAND_KIND_CANCEL_ALL});
  settle(&chain);
  struct apl_risk_position position;
  apl_risk_position(chain.risk.state, ID, &position);
  CHECK_EQUAL(position.open_orders, 0);
  rig_close(&chain.maker);
  rig_close(&chain.risk);
  rig_close(&chain.paper);
  free(chain.standing);
}

static void without_latency(void) { the_chain_agrees_with_itself(0); }
static void with_latency(void) { the_chain_agrees_with_itself(1500000); }

int main(void)
{
  RUN(without_latency);
  RUN(with_latency);
  return 0;
}
