/* Risk: each check lets through what is at its limit and refuses what is one over, with code, value and limit; positions are worst case. */
#include "../../native/risk/ordinary.h"
#include "apl/err.h"
#include "apl/risk.h"
#include "random.h"
#include "stage_rig.h"

#define E9 INT64_C(1000000000)
enum { ID = 1 };

static struct apl_risk_config limits(void)
{
  return (struct apl_risk_config){
    .limits = {.max_qty = 10, .max_notional_e9 = 2000 * E9, .collar_bps = 100, .max_position = 15, .max_open_orders = 4},
    .instrument_capacity = 4, .order_capacity = 64, .rate_count = 1000};
}

static void put_top(struct rig *rig, uint8_t state, int64_t bid, int64_t ask)
{
  rig_put(rig, APL_MSG_TOP,
          &(struct apl_top){.origin_ns = 1, .instrument = ID, .state = state, .bid_price = bid, .bid_qty = 5, .ask_price = ask,
                            .ask_qty = 5});
}

static void open_live(struct rig *rig, const struct apl_risk_config *config)
{
  rig_open(rig, &apl_risk_stage_ops, config);
  put_top(rig, APL_BOOK_STATE_LIVE, 99 * E9, 101 * E9);
}

static struct apl_intent buy(uint64_t order_id, int64_t price, int64_t qty)
{
  return (struct apl_intent){.origin_ns = 1000, .instrument = ID, .action = APL_INTENT_ACTION_NEW, .side = APL_SIDE_BID,
                             .price = price, .qty = qty, .order_id = order_id};
}

static void passes(struct rig *rig, struct apl_intent intent)
{
  rig_put(rig, APL_MSG_INTENT, &intent);
  const struct apl_event *event = rig_expect(rig, APL_MSG_ORDER);
  CHECK(memcmp(&event->order, &intent, sizeof intent) == 0);
  CHECK(!rig_take(rig));
}

static void refused(struct rig *rig, struct apl_intent intent, uint8_t code, int64_t value, int64_t limit)
{
  rig_put(rig, APL_MSG_INTENT, &intent);
  const struct apl_event *event = rig_expect(rig, APL_MSG_VERDICT);
  CHECK_EQUAL(event->verdict.code, code);
  CHECK_EQUAL(event->verdict.value, value);
  CHECK_EQUAL(event->verdict.limit, limit);
  CHECK_EQUAL(event->verdict.order_id, intent.order_id);
  CHECK_EQUAL(event->verdict.origin_ns, intent.origin_ns);
  CHECK(!rig_take(rig));
}

static void update(struct rig *rig, uint8_t kind, uint64_t order_id, uint8_t side, int64_t qty, int64_t leaves)
{
  rig_put(rig, APL_MSG_UPDATE,
          &(struct apl_update){.origin_ns = 1, .instrument = ID, .kind = kind, .side = side, .price = 100 * E9, .qty = qty,
                               .order_id = order_id, .leaves_qty = leaves});
}

static struct apl_risk_position position(struct rig *rig)
{
  struct apl_risk_position p;
  CHECK_EQUAL(apl_risk_position(rig->state, ID, &p), 0);
  return p;
}

static void quantity_and_notional_have_their_limits(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  passes(&rig, buy(1, 100 * E9, 10));
  update(&rig, APL_UPDATE_KIND_CANCELLED, 1, APL_SIDE_BID, 0, 0);
  refused(&rig, buy(2, 100 * E9, 11), APL_REJECT_CODE_MAX_QTY, 11, 10);
  refused(&rig, buy(2, 100 * E9, 0), APL_REJECT_CODE_BAD_QTY, 0, 1);
  refused(&rig, buy(2, 100 * E9, -5), APL_REJECT_CODE_BAD_QTY, -5, 1);
  rig_close(&rig);
  struct apl_risk_config tight = limits();
  tight.limits.max_notional_e9 = 1000 * E9;
  open_live(&rig, &tight);
  passes(&rig, buy(1, 100 * E9, 10));
  refused(&rig, buy(2, 100 * E9 + 1, 10), APL_REJECT_CODE_MAX_NOTIONAL, 1000 * E9 + 10, 1000 * E9);
  tight.limits = (struct apl_risk_limits){.max_qty = INT64_MAX, .max_notional_e9 = INT64_MAX - 1};
  rig_close(&rig);
  open_live(&rig, &tight); /* no overflow: it saturates and is refused */
  refused(&rig, buy(3, INT64_MAX - 1, INT64_MAX), APL_REJECT_CODE_MAX_NOTIONAL, INT64_MAX, INT64_MAX - 1);
  rig_close(&rig);
}

static void the_collar_is_around_the_mid_of_a_live_book(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config); /* mid 100, 100 bps: 99 to 101 */
  passes(&rig, buy(1, 101 * E9, 1));
  passes(&rig, buy(2, 99 * E9, 1));
  refused(&rig, buy(3, 102 * E9, 1), APL_REJECT_CODE_PRICE_COLLAR, 200, 100);
  refused(&rig, buy(3, -100 * E9, 1), APL_REJECT_CODE_PRICE_COLLAR, 20000, 100);
  put_top(&rig, APL_BOOK_STATE_SUSPECT, 99 * E9, 101 * E9);
  refused(&rig, buy(3, 100 * E9, 1), APL_REJECT_CODE_BOOK_NOT_LIVE, APL_BOOK_STATE_SUSPECT, APL_BOOK_STATE_LIVE);
  put_top(&rig, APL_BOOK_STATE_LIVE, 99 * E9, 101 * E9);
  rig_put(&rig, APL_MSG_STATUS, &(struct apl_status){.state = APL_BOOK_STATE_SUSPECT, .reason = APL_STATUS_REASON_GAP});
  refused(&rig, buy(3, 100 * E9, 1), APL_REJECT_CODE_BOOK_NOT_LIVE, APL_BOOK_STATE_SUSPECT, APL_BOOK_STATE_LIVE);
  rig_close(&rig);
}

static void position_counts_fills_and_all_open_orders(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config); /* at most 15 */
  passes(&rig, buy(1, 100 * E9, 10));
  refused(&rig, buy(2, 100 * E9, 6), APL_REJECT_CODE_MAX_POSITION, 16, 15);
  passes(&rig, buy(3, 100 * E9, 5));
  update(&rig, APL_UPDATE_KIND_ACK, 1, APL_SIDE_BID, 10, 10);
  update(&rig, APL_UPDATE_KIND_FILL, 1, APL_SIDE_BID, 4, 6);
  CHECK_EQUAL(position(&rig).position, 4);
  CHECK_EQUAL(position(&rig).open_buy_qty, 11);
  refused(&rig, buy(4, 100 * E9, 1), APL_REJECT_CODE_MAX_POSITION, 16, 15);
  update(&rig, APL_UPDATE_KIND_REJECTED, 3, APL_SIDE_BID, 0, 0);
  passes(&rig, buy(4, 100 * E9, 5));
  struct apl_intent sell = buy(5, 100 * E9, 10);
  sell.side = APL_SIDE_ASK;
  passes(&rig, sell);
  CHECK_EQUAL(position(&rig).open_orders, 3);
  update(&rig, APL_UPDATE_KIND_FILL, 5, APL_SIDE_ASK, 10, 0);
  CHECK_EQUAL(position(&rig).position, -6);
  CHECK_EQUAL(position(&rig).open_sell_qty, 0);
  rig_close(&rig);
}

static void a_replace_frees_what_it_replaces(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  passes(&rig, buy(1, 100 * E9, 10));
  update(&rig, APL_UPDATE_KIND_ACK, 1, APL_SIDE_BID, 10, 10);
  struct apl_intent replace = buy(2, 99 * E9, 10);
  replace.action = APL_INTENT_ACTION_REPLACE;
  replace.target_id = 77;
  refused(&rig, replace, APL_REJECT_CODE_UNKNOWN_ORDER, 77, 0);
  replace.target_id = 1;
  passes(&rig, replace);
  CHECK_EQUAL(position(&rig).open_buy_qty, 20); /* either may fill until the venue answers */
  update(&rig, APL_UPDATE_KIND_CANCELLED, 1, APL_SIDE_BID, 0, 0);
  update(&rig, APL_UPDATE_KIND_REPLACED, 2, APL_SIDE_BID, 10, 10);
  CHECK_EQUAL(position(&rig).open_buy_qty, 10);
  CHECK_EQUAL(position(&rig).open_orders, 1);
  rig_close(&rig);
}

static void the_message_rate_is_a_bucket_that_refills(void)
{
  struct rig rig;
  struct apl_risk_config config = limits();
  config.rate_count = 3;
  config.rate_window_ns = 3000;
  config.limits.max_open_orders = 0;
  open_live(&rig, &config);
  struct apl_intent intent = buy(1, 100 * E9, 1);
  intent.origin_ns = 1000000;
  for (uint64_t i = 1; i <= 3; i++) intent.order_id = i, passes(&rig, intent);
  intent.order_id = 4;
  refused(&rig, intent, APL_REJECT_CODE_MESSAGE_RATE, 4, 3);
  intent.origin_ns += 999;
  refused(&rig, intent, APL_REJECT_CODE_MESSAGE_RATE, 4, 3);
  intent.origin_ns += 1;
  passes(&rig, intent);
  struct apl_intent cancel = {.origin_ns = intent.origin_ns, .instrument = ID, .action = APL_INTENT_ACTION_CANCEL,
                              .target_id = 4};
  passes(&rig, cancel); /* reducing risk is always allowed */
  rig_close(&rig);
}

static void a_halt_refuses_all_but_cancels(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  passes(&rig, buy(1, 100 * E9, 1));
  rig_put(&rig, APL_MSG_COMMAND, &(struct apl_command){.kind = APL_COMMAND_KIND_HALT});
  refused(&rig, buy(2, 100 * E9, 1), APL_REJECT_CODE_HALTED, 1, 0);
  passes(&rig, (struct apl_intent){.instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .target_id = 1});
  passes(&rig, (struct apl_intent){.action = APL_INTENT_ACTION_CANCEL_ALL});
  rig_put(&rig, APL_MSG_COMMAND, &(struct apl_command){.kind = APL_COMMAND_KIND_RESUME});
  passes(&rig, buy(3, 100 * E9, 1));
  rig_close(&rig);
}

static void malformed_and_unknown_are_refused(void)
{
  struct rig rig;
  struct apl_risk_config config = limits();
  open_live(&rig, &config);
  struct apl_intent intent = buy(1, 100 * E9, 1);
  intent.instrument = 3; /* in range, but never defined or seen */
  refused(&rig, intent, APL_REJECT_CODE_UNKNOWN_INSTRUMENT, 3, 0);
  intent.instrument = 0xffffffff;
  refused(&rig, intent, APL_REJECT_CODE_UNKNOWN_INSTRUMENT, 0xffffffff, 0);
  intent = buy(1, 100 * E9, 1);
  intent.side = 9;
  refused(&rig, intent, APL_REJECT_CODE_BAD_MESSAGE, 9, 1);
  intent = buy(1, 100 * E9, 1);
  intent.action = 200;
  refused(&rig, intent, APL_REJECT_CODE_BAD_MESSAGE, 200, 3);
  refused(&rig, buy(0, 100 * E9, 1), APL_REJECT_CODE_BAD_MESSAGE, 0, 1);
  passes(&rig, buy(1, 100 * E9, 1));
  refused(&rig, buy(1, 100 * E9, 1), APL_REJECT_CODE_DUPLICATE_ORDER, 1, 0);
  rig_put(&rig, APL_MSG_UPDATE, &(struct apl_update){.instrument = ID, .kind = APL_UPDATE_KIND_REJECTED, .order_id = 1,
                                                     .reason = APL_REJECT_CODE_DUPLICATE_ORDER});
  CHECK_EQUAL(position(&rig).open_orders, 1); /* the first one stands */
  rig_put(&rig, APL_MSG_DEFINITION, &(struct apl_definition){.instrument = ID, .tick = E9 / 4, .symbol = "ESZ6"});
  refused(&rig, buy(2, 100 * E9 + 1, 1), APL_REJECT_CODE_BAD_TICK, 100 * E9 + 1, E9 / 4);
  passes(&rig, buy(2, 100 * E9 + E9 / 4, 1));
  rig_close(&rig);
}

static void an_override_by_symbol_takes_effect_with_the_definition(void)
{
  struct rig rig;
  struct apl_risk_config config = limits();
  struct apl_risk_override override = {.symbol = "ESZ6", .limits = {.max_qty = 2}};
  config.overrides = &override;
  config.override_count = 1;
  open_live(&rig, &config);
  passes(&rig, buy(1, 100 * E9, 3));
  rig_put(&rig, APL_MSG_DEFINITION, &(struct apl_definition){.instrument = ID, .symbol = "ESZ6"});
  refused(&rig, buy(2, 100 * E9, 3), APL_REJECT_CODE_MAX_QTY, 3, 2);
  rig_close(&rig);
}

static void too_many_open_orders_are_refused(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  for (uint64_t i = 1; i <= 4; i++) passes(&rig, buy(i, 100 * E9, 1));
  refused(&rig, buy(5, 100 * E9, 1), APL_REJECT_CODE_TOO_MANY_ORDERS, 5, 4);
  rig_close(&rig);
}

static void updates_read_again_rebuild_positions_and_open_orders(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  update(&rig, APL_UPDATE_KIND_ACK, 7, APL_SIDE_BID, 5, 5);
  update(&rig, APL_UPDATE_KIND_FILL, 7, APL_SIDE_BID, 2, 3);
  CHECK_EQUAL(position(&rig).position, 2);
  CHECK_EQUAL(position(&rig).open_buy_qty, 3);
  CHECK_EQUAL(position(&rig).open_orders, 1);
  rig_close(&rig);
}

static void orders_that_had_no_answer_count_as_open_in_the_next_life(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  update(&rig, APL_UPDATE_KIND_ACK, 7, APL_SIDE_BID, 5, 5);
  struct apl_order order = {.instrument = ID, .action = APL_INTENT_ACTION_NEW, .side = APL_SIDE_BID, .qty = 4, .order_id = 8};
  rig_put(&rig, APL_MSG_ORDER, &order);
  CHECK_EQUAL(position(&rig).open_buy_qty, 9);
  order = (struct apl_order){.instrument = ID, .action = APL_INTENT_ACTION_REPLACE, .side = APL_SIDE_BID, .qty = 3, .order_id = 9, .target_id = 7};
  rig_put(&rig, APL_MSG_ORDER, &order);
  CHECK_EQUAL(position(&rig).open_buy_qty, 12);
  order = (struct apl_order){.instrument = ID, .action = APL_INTENT_ACTION_CANCEL, .side = APL_SIDE_BID, .target_id = 8};
  rig_put(&rig, APL_MSG_ORDER, &order);
  CHECK_EQUAL(position(&rig).open_orders, 3);
  CHECK(!rig_take(&rig));
  update(&rig, APL_UPDATE_KIND_CANCELLED, 7, APL_SIDE_BID, 0, 0);
  update(&rig, APL_UPDATE_KIND_REPLACED, 9, APL_SIDE_BID, 3, 3);
  update(&rig, APL_UPDATE_KIND_REJECTED, 8, APL_SIDE_BID, 0, 0);
  CHECK_EQUAL(position(&rig).open_buy_qty, 3);
  CHECK_EQUAL(position(&rig).open_orders, 1);
  rig_close(&rig);
}

static uint64_t seed;

/* Mostly a number of everyday, now and then one at the ends. */
static int64_t number(int64_t everyday)
{
  static const int64_t ends[] = {0, 1, -1, INT64_MAX, INT64_MIN, INT64_MAX - 1, INT64_MAX / 2, INT64_MAX / 20000, INT64_C(1) << 32};
  return random_below(&seed, 12) ? (int64_t)random_below(&seed, (uint64_t)everyday) : ends[random_below(&seed, sizeof ends / sizeof *ends)];
}

static uint8_t code(uint64_t limit) { return (uint8_t)random_below(&seed, random_below(&seed, 10) ? limit : 8); }

/* The ordinary way lets nothing through that check.c would refuse, and most of what is ordinary it does let through. */
static void what_is_ordinary_passes_every_check(void)
{
  uint32_t ordinary = 0, passed = 0;
  seed = 5;
  for (uint32_t round = 0; round < 400; round++) {
    struct rig rig;
    struct apl_risk_config config = {
      .limits = {.max_qty = number(20), .max_notional_e9 = number(4000 * E9), .collar_bps = number(5000), .max_position = number(100),
                 .max_open_orders = (uint32_t)random_below(&seed, 3)}, .instrument_capacity = 4, .order_capacity = 64};
    rig_open(&rig, &apl_risk_stage_ops, &config);
    struct risk *risk = rig.state;
    for (uint32_t i = 0; i < 500; i++) {
      struct risk_instrument *instrument = &risk->instruments[0];
      put_top(&rig, random_below(&seed, 9) ? APL_BOOK_STATE_LIVE : code(7), number(100 * E9), number(100 * E9));
      instrument->tick = random_below(&seed, 3) ? 0 : number(E9 / 2), instrument->halted = random_below(&seed, 30) == 0;
      instrument->multiplier_e9 = random_below(&seed, 3) ? E9 : number(50 * E9) & INT64_MAX;
      instrument->position = (struct apl_risk_position){number(20), number(9), number(9), (uint32_t)random_below(&seed, 3), 0};
      risk->halted = random_below(&seed, 30) == 0;
      const struct apl_intent intent = {.instrument = ID, .action = APL_INTENT_ACTION_NEW, .side = code(2), .type = code(3), .time_in_force = code(4),
                                        .price = random_below(&seed, 3) ? (instrument->bid_price / 2 + instrument->ask_price / 2) : number(100 * E9),
                                        .qty = number(12), .order_id = 1 + i};
      const int is_ordinary = risk_is_ordinary(risk, instrument, &intent), passes_all = risk_check_new(risk, 0, &intent).code == APL_REJECT_CODE_NONE;
      if (is_ordinary) CHECK(passes_all);
      ordinary += (uint32_t)is_ordinary, passed += (uint32_t)passes_all;
    }
    rig_close(&rig);
  }
  CHECK(ordinary > 1000 && ordinary > passed / 3); /* market orders, a third of all, never are */
}

static void a_bad_configuration_is_refused_with_a_sentence(void)
{
  struct apl_risk_config config = limits();
  config.instrument_capacity = 0;
  CHECK_EQUAL(apl_risk_stage_ops.footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "instrument capacity 0"));
}

static void set_limit(struct rig *rig, uint32_t instrument, uint8_t limit, int64_t value)
{
  rig_put(rig, APL_MSG_COMMAND,
          &(struct apl_command){.kind = APL_COMMAND_KIND_SET_LIMIT, .instrument = instrument, .limit = limit, .value = value});
}

static struct apl_intent sell(uint64_t order_id, int64_t price, int64_t qty)
{
  struct apl_intent intent = buy(order_id, price, qty);
  intent.side = APL_SIDE_ASK;
  return intent;
}

static void a_command_changes_each_limit(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_QTY, 3);
  refused(&rig, buy(1, 100 * E9, 4), APL_REJECT_CODE_MAX_QTY, 4, 3);
  passes(&rig, buy(1, 100 * E9, 3));
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_QTY, 20);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_NOTIONAL, 500 * E9);
  refused(&rig, buy(2, 100 * E9, 6), APL_REJECT_CODE_MAX_NOTIONAL, 600 * E9, 500 * E9);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_NOTIONAL, 0);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_POSITION, 12);
  refused(&rig, buy(2, 100 * E9, 10), APL_REJECT_CODE_MAX_POSITION, 13, 12);
  set_limit(&rig, 0, APL_REJECT_CODE_PRICE_COLLAR, 10);
  refused(&rig, buy(2, 101 * E9, 1), APL_REJECT_CODE_PRICE_COLLAR, 100, 10);
  set_limit(&rig, 0, APL_REJECT_CODE_TOO_MANY_ORDERS, 1);
  refused(&rig, buy(2, 100 * E9, 1), APL_REJECT_CODE_TOO_MANY_ORDERS, 2, 1);
  rig_close(&rig);
}

static void one_instrument_gets_limits_of_its_own(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  set_limit(&rig, ID, APL_REJECT_CODE_MAX_QTY, 3);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_QTY, 100); /* of the others */
  refused(&rig, buy(1, 100 * E9, 4), APL_REJECT_CODE_MAX_QTY, 4, 3);
  rig_put(&rig, APL_MSG_DEFINITION, &(struct apl_definition){.instrument = ID, .symbol = "AAAA"}); /* told again: they stay */
  refused(&rig, sell(1, 100 * E9, 4), APL_REJECT_CODE_MAX_QTY, 4, 3);
  rig_close(&rig);
}

static void a_command_that_names_no_limit_or_instrument_changes_nothing(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  open_live(&rig, &config);
  set_limit(&rig, 0, APL_REJECT_CODE_MESSAGE_RATE, 1);
  set_limit(&rig, 0, APL_REJECT_CODE_MAX_QTY, -1);
  set_limit(&rig, 0, APL_REJECT_CODE_TOO_MANY_ORDERS, INT64_C(1) << 32);
  set_limit(&rig, 2, APL_REJECT_CODE_MAX_QTY, 1); /* not seen yet */
  set_limit(&rig, 5000, APL_REJECT_CODE_MAX_QTY, 1);
  passes(&rig, buy(1, 100 * E9, 10));
  rig_close(&rig);
}

static void changes_are_given_again_to_a_new_life(void)
{
  struct rig rig;
  const struct apl_risk_change changes[] = {{0, APL_REJECT_CODE_MAX_QTY, 8}, {ID, APL_REJECT_CODE_MAX_QTY, 3}};
  struct apl_risk_config config = limits();
  config.changes = changes;
  config.change_count = 2;
  open_live(&rig, &config);
  refused(&rig, buy(1, 100 * E9, 4), APL_REJECT_CODE_MAX_QTY, 4, 3);
  rig_close(&rig);
}

int main(void)
{
  RUN(a_command_changes_each_limit);
  RUN(one_instrument_gets_limits_of_its_own);
  RUN(a_command_that_names_no_limit_or_instrument_changes_nothing);
  RUN(changes_are_given_again_to_a_new_life);
  RUN(quantity_and_notional_have_their_limits);
  RUN(the_collar_is_around_the_mid_of_a_live_book);
  RUN(position_counts_fills_and_all_open_orders);
  RUN(a_replace_frees_what_it_replaces);
  RUN(the_message_rate_is_a_bucket_that_refills);
  RUN(a_halt_refuses_all_but_cancels);
  RUN(malformed_and_unknown_are_refused);
  RUN(an_override_by_symbol_takes_effect_with_the_definition);
  RUN(too_many_open_orders_are_refused);
  RUN(updates_read_again_rebuild_positions_and_open_orders);
  RUN(orders_that_had_no_answer_count_as_open_in_the_next_life);
  RUN(what_is_ordinary_passes_every_check);
  RUN(a_bad_configuration_is_refused_with_a_sentence);
  return 0;
}
