/* What is told of the checks is what the checks do, in any state that orders, fills, tops and commands lead to. */
#include "apl/err.h"
#include "apl/risk.h"
#include "random.h"
#include "stage_rig.h"

#define E9 INT64_C(1000000000)

static struct apl_event random_intent(uint64_t *random, uint64_t id, uint64_t now_ns)
{
  struct apl_event event = {.intent = {.origin_ns = now_ns, .instrument = 1 + (uint32_t)random_below(random, 4)}};
  struct apl_intent *intent = &event.intent;
  apl_event_header(&event, APL_MSG_INTENT);
  intent->action = random_below(random, 4) ? APL_INTENT_ACTION_NEW : APL_INTENT_ACTION_REPLACE;
  intent->side = (uint8_t)(random_below(random, 30) ? random_below(random, 2) : 4);
  intent->type = (uint8_t)random_below(random, 3);
  intent->price = (int64_t)(98 + random_below(random, 5)) * E9 + (random_below(random, 10) ? 0 : 1);
  if (random_below(random, 40) == 0) intent->price = INT64_MAX;
  intent->qty = (int64_t)random_below(random, 12) - 1;
  intent->order_id = random_below(random, 20) ? id : random_below(random, id);
  intent->target_id = random_below(random, id + 1);
  return event;
}

static void learn_something(struct rig *rig, uint64_t *random, uint64_t id, uint64_t now_ns)
{
  struct apl_event event = {.top = {.origin_ns = now_ns, .instrument = 1 + (uint32_t)random_below(random, 3)}};
  switch (random_below(random, 8)) {
  case 0:
    apl_event_header(&event, APL_MSG_COMMAND);
    event.command.kind = random_below(random, 8) ? APL_COMMAND_KIND_RESUME : APL_COMMAND_KIND_HALT;
    break;
  case 1: case 2: case 3:
    apl_event_header(&event, APL_MSG_TOP);
    event.top.state = (uint8_t)(random_below(random, 6) ? APL_BOOK_STATE_LIVE : random_below(random, 7));
    event.top.bid_price = 100 * E9, event.top.bid_qty = (int64_t)random_below(random, 3);
    event.top.ask_price = 101 * E9, event.top.ask_qty = (int64_t)random_below(random, 3);
    break;
  case 4:
    apl_event_header(&event, APL_MSG_DEFINITION);
    event.definition.tick = random_below(random, 2) ? E9 / 4 : 0;
    break;
  default:
    apl_event_header(&event, APL_MSG_UPDATE);
    event.update.order_id = id > 6 ? id - random_below(random, 6) : 1;
    event.update.kind = (uint8_t)random_below(random, 7);
    event.update.side = (uint8_t)random_below(random, 2);
    event.update.qty = 1, event.update.leaves_qty = (int64_t)random_below(random, 3);
    break;
  }
  rig_put(rig, event.header.template_id, &event.head);
}

static void what_is_told_is_what_is_done(void)
{
  struct rig rig;
  uint64_t random = 11, now_ns = 1000, seen[32] = {0};
  const struct apl_risk_config config = {
    .limits = {.max_qty = 8, .max_notional_e9 = 700 * E9, .collar_bps = 150, .max_position = 6, .max_open_orders = 3},
    .instrument_capacity = 4, .order_capacity = 64, .rate_count = 6, .rate_window_ns = 100000};
  rig_open(&rig, &apl_risk_stage_ops, &config);
  for (uint64_t id = 1; id < 60000; id++) {
    struct apl_risk_check checks[APL_RISK_CHECKS_MAX];
    const struct apl_event event = random_intent(&random, id, now_ns += random_below(&random, 9000));
    const int count = apl_risk_explain(rig.state, 0, &event.intent, checks);
    if (count < 0) fprintf(stderr, "%s\n", apl_err_text());
    CHECK(count > 0 && count <= APL_RISK_CHECKS_MAX);
    CHECK_EQUAL(apl_risk_explain(rig.state, 0, &event.intent, checks), count); /* nothing was changed by asking */
    rig_put(&rig, event.header.template_id, &event.head);
    const struct apl_event *answer = rig_take(&rig);
    CHECK(answer);
    const struct apl_risk_check *refusal = NULL;
    for (int i = 0; i < count && !refusal; i++)
      if (checks[i].outcome == APL_RISK_REFUSED) refusal = &checks[i];
    CHECK_EQUAL(refusal != NULL, answer->header.template_id == APL_MSG_VERDICT);
    if (refusal) {
      CHECK_EQUAL(refusal->code, answer->verdict.code);
      seen[refusal->code]++;
      const int same_value = refusal->code != APL_REJECT_CODE_BAD_MESSAGE && refusal->code != APL_REJECT_CODE_BAD_PRICE;
      if (same_value) CHECK_EQUAL(refusal->value, answer->verdict.value);
      if (same_value) CHECK_EQUAL(refusal->limit, answer->verdict.limit);
    }
    for (int i = 0; i < 3; i++) learn_something(&rig, &random, id, now_ns);
    while (rig_take(&rig)) {}
  }
  CHECK(seen[APL_REJECT_CODE_HALTED] && seen[APL_REJECT_CODE_MAX_QTY] && seen[APL_REJECT_CODE_PRICE_COLLAR]);
  CHECK(seen[APL_REJECT_CODE_MAX_POSITION] && seen[APL_REJECT_CODE_MESSAGE_RATE] && seen[APL_REJECT_CODE_TOO_MANY_ORDERS]);
  CHECK(seen[APL_REJECT_CODE_BOOK_NOT_LIVE] && seen[APL_REJECT_CODE_MAX_NOTIONAL] && seen[APL_REJECT_CODE_DUPLICATE_ORDER]);
  rig_close(&rig);
}

int main(void)
{
  what_is_told_is_what_is_done();
  return 0;
}
