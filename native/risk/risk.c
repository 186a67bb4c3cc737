/*
 * The risk stage: keeps what it must know (tops, trades, positions, open orders) and asks check.c about each intent. Contract in apl/risk.h.
 */
#include "apl/base.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/instrument.h"
#include "apl/table.h"
#include "ordinary.h"

enum { ORDER_CAPACITY_DEFAULT = 65536, INSTRUMENTS_MAX = 1 << 20, OVERRIDES_MAX = 4096 };
#define SECOND_NS UINT64_C(1000000000)

static uint32_t order_capacity(const struct apl_risk_config *config)
{
  return config->order_capacity ? config->order_capacity : ORDER_CAPACITY_DEFAULT;
}

static size_t footprint(const void *memory)
{
  const struct apl_risk_config *config = memory;
  if (config->instrument_capacity == 0 || config->instrument_capacity > INSTRUMENTS_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "risk: instrument capacity %u is not from 1 to %d", config->instrument_capacity,
                INSTRUMENTS_MAX);
    return 0;
  }
  if (config->override_count > OVERRIDES_MAX || order_capacity(config) > (1u << 24)) {
    apl_err_set(APL_ERR_ARGUMENT, "risk: %u overrides (at most %d) or %u orders (at most 2^24)", config->override_count,
                OVERRIDES_MAX, order_capacity(config));
    return 0;
  }
  return apl_align_up(sizeof(struct risk), 64) + config->instrument_capacity * sizeof(struct risk_instrument) +
         (config->override_count + RISK_OWN_LIMITS_MAX) * sizeof(struct apl_risk_override) +
         order_capacity(config) * sizeof(struct risk_order) + apl_order_map_footprint(order_capacity(config));
}

static void name_counters(struct risk *risk)
{
  static const char *const reasons[] = {
    "", "refused_max_qty", "refused_max_notional", "refused_price_collar", "refused_max_position", "refused_message_rate",
    "refused_unknown_instrument", "refused_book_not_live", "refused_halted", "refused_duplicate_order", "refused_unknown_order",
    "refused_bad_price", "refused_bad_qty", "refused_no_reference", "refused_too_many_orders", "refused_would_cross",
    "refused_bad_tick", "refused_no_liquidity", "refused_bad_message", "refused_log_refuses", "refused_risk_silent",
  };
  risk->counter_passed = apl_counters_name(risk->counters, "orders_passed");
  risk->counter_refused = apl_counters_name(risk->counters, "orders_refused");
  risk->counter_halted = apl_counters_name(risk->counters, "halted");
  risk->counter_changed = apl_counters_name(risk->counters, "limits_changed");
  risk->counter_unchanged = apl_counters_name(risk->counters, "limits_refused");
  for (size_t i = 1; i < sizeof reasons / sizeof reasons[0]; i++)
    risk->counter_reason[i] = apl_counters_name(risk->counters, reasons[i]);
}

static void count_change(struct risk *risk, int changed)
{
  apl_counters_add(risk->counters, changed ? risk->counter_changed : risk->counter_unchanged, 1);
}

static void learn_definition(struct risk *risk, const struct apl_definition *definition);

/* A restarted stage missed the definitions of its first life: the instruments table has them all. */
static void learn_defined(struct risk *risk)
{
  const uint32_t defined = risk->table ? apl_table_count(risk->table) : 0;
  for (uint32_t i = 0; i < defined && i < risk->config.instrument_capacity; i++) {
    struct apl_instrument record;
    if (!apl_table_read(risk->table, i, &record) || record.defined_ns == 0) continue;
    struct apl_definition definition = {.instrument = risk->config.instrument_base + 1 + i, .tick = record.tick};
    memcpy(definition.symbol, record.symbol, sizeof definition.symbol);
    learn_definition(risk, &definition);
  }
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  struct risk *risk = state;
  memset(state, 0, footprint(config));
  risk->config = *(const struct apl_risk_config *)config;
  if (risk->config.rate_window_ns == 0) risk->config.rate_window_ns = SECOND_NS;
  if (risk->config.rate_count > 0 && risk->config.rate_window_ns > UINT64_MAX / 4 / risk->config.rate_count)
    return apl_err_set(APL_ERR_ARGUMENT, "risk: a rate of %u in %llu ns is too large to count", risk->config.rate_count,
                       (unsigned long long)risk->config.rate_window_ns);
  const uint32_t orders = order_capacity(config);
  uint8_t *memory = (uint8_t *)state + apl_align_up(sizeof *risk, 64);
  risk->instruments = (void *)memory;
  memory += risk->config.instrument_capacity * sizeof(struct risk_instrument);
  risk->overrides = (void *)memory;
  if (risk->config.override_count)
    memcpy(memory, risk->config.overrides, risk->config.override_count * sizeof(struct apl_risk_override));
  memory += (risk->config.override_count + RISK_OWN_LIMITS_MAX) * sizeof(struct apl_risk_override);
  risk->orders = (void *)memory;
  memory += orders * sizeof(struct risk_order);
  apl_order_map_init(&risk->map, orders, memory);
  for (uint32_t i = 0; i < risk->config.instrument_capacity; i++)
    risk->instruments[i].multiplier_e9 = (int64_t)SECOND_NS; /* 1 */
  for (uint32_t i = 0; i < risk->config.override_count; i++) {
    struct risk_instrument *instrument = risk_instrument_of(risk, risk->overrides[i].instrument);
    if (instrument) instrument->limits = i + 1;
  }
  risk->table = context->instruments;
  risk->counters = context->counters;
  risk->halted = risk->config.start_halted;
  learn_defined(risk);
  name_counters(risk);
  for (uint32_t i = 0; i < risk->config.change_count; i++)
    count_change(risk, risk_set_limit(risk, &risk->config.changes[i], 0));
  apl_counters_set(risk->counters, risk->counter_halted, risk->halted);
  return 0;
}

/* A definition: tick, multiplier, and the override that names its symbol. */
static void learn_definition(struct risk *risk, const struct apl_definition *definition)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, definition->instrument);
  if (!instrument) return;
  instrument->known = 1;
  instrument->tick = definition->tick;
  for (uint32_t i = 0; i < risk->config.override_count; i++)
    if (risk->overrides[i].symbol[0] && strncmp(risk->overrides[i].symbol, definition->symbol, sizeof definition->symbol) == 0 &&
        instrument->limits <= risk->config.override_count) /* those that a command made stay */
      instrument->limits = i + 1;
  struct apl_instrument record;
  if (!risk->table) return;
  if (apl_table_read(risk->table, definition->instrument - risk->config.instrument_base - 1, &record) && record.multiplier > 0)
    instrument->multiplier_e9 = record.multiplier;
}

static void learn_top(struct risk *risk, const struct apl_top *top)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, top->instrument);
  if (!instrument) return;
  risk_instrument_tell(instrument, top->state);
  instrument->bid_price = top->bid_price;
  instrument->bid_qty = top->bid_qty;
  instrument->ask_price = top->ask_price;
  instrument->ask_qty = top->ask_qty;
}

static void learn_status(struct risk *risk, const struct apl_status *status)
{
  if (status->instrument != 0) {
    struct risk_instrument *instrument = risk_instrument_of(risk, status->instrument);
    if (!instrument) return;
    instrument->known = 1;
    if (status->reason == APL_STATUS_REASON_TRADING_STATUS) instrument->halted = status->state == APL_BOOK_STATE_HALTED;
    else instrument->state = status->state;
    return;
  }
  if (status->state == APL_BOOK_STATE_LIVE) return; /* each instrument's own Top says when it is good again */
  for (uint32_t i = 0; i < risk->config.instrument_capacity; i++)
    if (risk->instruments[i].known) risk->instruments[i].state = status->state;
}

/* What is open on a side; no branch, for the side is as good as random. */
static inline int64_t *open_qty_of(struct risk_instrument *instrument, uint8_t side)
{
  enum { APART = offsetof(struct apl_risk_position, open_sell_qty) - offsetof(struct apl_risk_position, open_buy_qty) };
  return (int64_t *)(void *)((uint8_t *)&instrument->position.open_buy_qty + (side != APL_SIDE_BID) * (size_t)APART);
}

/* Keep an open order in the record `index` of the map. */
static inline void keep_order(struct risk *risk, struct risk_instrument *instrument, uint32_t index, struct risk_order order)
{
  *open_qty_of(instrument, order.side) += order.leaves;
  instrument->position.open_orders++;
  struct risk_order *kept = &risk->orders[index]; /* field by field: as a whole it would be made elsewhere first, and waited for */
  kept->id = order.id;
  kept->target_id = order.target_id;
  kept->leaves = order.leaves;
  kept->instrument = order.instrument;
  kept->side = order.side;
}

static void open_order(struct risk *risk, uint64_t id, uint64_t target_id, uint32_t instrument_id, uint8_t side, int64_t leaves)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, instrument_id);
  const uint32_t index = apl_order_map_add(&risk->map, id);
  if (!instrument || index == APL_ORDER_MAP_NONE) return;
  keep_order(risk, instrument, index,
             (struct risk_order){.id = id, .target_id = target_id, .leaves = leaves, .instrument = instrument_id, .side = side});
}

/* The order now has `leaves` open; at 0 it is forgotten. */
static void set_leaves(struct risk *risk, uint32_t index, int64_t leaves)
{
  struct risk_order *order = &risk->orders[index];
  struct risk_instrument *instrument = risk_instrument_of(risk, order->instrument);
  if (leaves < 0) leaves = 0;
  *open_qty_of(instrument, order->side) += leaves - order->leaves;
  order->leaves = leaves;
  if (leaves > 0) return;
  instrument->position.open_orders--;
  apl_order_map_remove(&risk->map, order->id);
}

static void close_order(struct risk *risk, uint64_t id)
{
  const uint32_t index = apl_order_map_find(&risk->map, id);
  if (index != APL_ORDER_MAP_NONE) set_leaves(risk, index, 0);
}

static void learn_fill(struct risk *risk, const struct apl_update *update)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, update->instrument);
  if (!instrument) return;
  instrument->position.position += update->side == APL_SIDE_BID ? update->qty : -update->qty;
  const uint32_t index = apl_order_map_find(&risk->map, update->order_id);
  if (index != APL_ORDER_MAP_NONE) set_leaves(risk, index, update->leaves_qty);
}

/* ACK or REPLACED: the order stands. One that is not known (updates read again after a restart) is opened from what the update says. */
static void learn_standing(struct risk *risk, const struct apl_update *update)
{
  const uint32_t index = apl_order_map_find(&risk->map, update->order_id);
  if (index == APL_ORDER_MAP_NONE) {
    if (update->leaves_qty > 0)
      open_order(risk, update->order_id, 0, update->instrument, update->side, update->leaves_qty);
    return;
  }
  const uint64_t target_id = risk->orders[index].target_id;
  set_leaves(risk, index, update->leaves_qty);
  if (update->kind == APL_UPDATE_KIND_REPLACED) close_order(risk, target_id);
}

static void learn_update(struct risk *risk, const struct apl_update *update)
{
  switch (update->kind) {
  case APL_UPDATE_KIND_ACK:
  case APL_UPDATE_KIND_REPLACED: learn_standing(risk, update); break;
  case APL_UPDATE_KIND_FILL: learn_fill(risk, update); break;
  case APL_UPDATE_KIND_CANCELLED:
  case APL_UPDATE_KIND_EXPIRED: close_order(risk, update->order_id); break;
  case APL_UPDATE_KIND_REJECTED:
    /* A refused duplicate has the id of an order that stands: that one stays. */
    if (update->reason != APL_REJECT_CODE_DUPLICATE_ORDER) close_order(risk, update->order_id);
    break;
  default: break; /* CANCEL_REJECTED changes nothing; UNKNOWN keeps the order open until the venue says */
  }
}

static void refuse(struct risk *risk, const struct apl_intent *intent, struct risk_verdict verdict, struct apl_output *output)
{
  apl_counters_add(risk->counters, risk->counter_refused, 1);
  if (verdict.code < 32) apl_counters_add(risk->counters, risk->counter_reason[verdict.code], 1);
  struct apl_event *event = apl_output_next(output, APL_MSG_VERDICT);
  event->verdict = (struct apl_verdict){
    .origin_ns = intent->origin_ns, .instrument = intent->instrument, .code = verdict.code, .side = intent->side,
    .action = intent->action, .value = verdict.value, .limit = verdict.limit, .order_id = intent->order_id,
    .target_id = intent->target_id};
  apl_output_publish(output);
}

static inline void let_through(struct risk *risk, const struct apl_intent *intent, struct apl_output *output)
{
  if (risk->counters) apl_counters_add(risk->counters, risk->counter_passed, 1);
  const struct apl_output_event out = apl_output_open(output, APL_MSG_ORDER);
  _Static_assert(sizeof(struct apl_order) == sizeof(struct apl_intent), "an order is an intent that was let through");
  apl_words_store(&out.event->order, intent, sizeof out.event->order); /* word by word, as it was written: see apl_event_head */
  apl_output_close(output, &out);
}

/* A new order of the ordinary kind that nothing speaks against: kept as open. 0: check.c is to be asked, nothing was changed. */
static inline int take_ordinary(struct risk *risk, uint32_t input, const struct apl_intent *intent)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, intent->instrument);
  if (!instrument || !risk_is_ordinary(risk, instrument, intent)) return 0;
  const uint32_t index = apl_order_map_claim(&risk->map, intent->order_id);
  if (APL_UNLIKELY(index == APL_ORDER_MAP_NONE)) return 0;
  if (APL_UNLIKELY(risk->config.rate_count && risk_check_rate(risk, input).code)) return apl_order_map_remove(&risk->map, intent->order_id), 0;
  keep_order(risk, instrument, index,
             (struct risk_order){.id = intent->order_id, .leaves = intent->qty, .instrument = intent->instrument, .side = intent->side});
  return 1;
}

/* The same out of line, for what is seldom. */
static __attribute__((noinline)) void pass(struct risk *risk, const struct apl_intent *intent, struct apl_output *output) { let_through(risk, intent, output); }

/* An intent that is not ordinary, or refused. */
static __attribute__((noinline)) void judge_any(struct risk *risk, uint32_t input, const struct apl_intent *intent, struct apl_output *output)
{
  switch (intent->action) {
  case APL_INTENT_ACTION_CANCEL_ALL: pass(risk, intent, output); return;
  case APL_INTENT_ACTION_CANCEL:
    if (apl_order_map_find(&risk->map, intent->target_id) != APL_ORDER_MAP_NONE) pass(risk, intent, output);
    else
      refuse(risk, intent, (struct risk_verdict){APL_REJECT_CODE_UNKNOWN_ORDER, (int64_t)intent->target_id, 0}, output);
    return;
  case APL_INTENT_ACTION_NEW:
  case APL_INTENT_ACTION_REPLACE: break;
  default: refuse(risk, intent, (struct risk_verdict){APL_REJECT_CODE_BAD_MESSAGE, intent->action, 3}, output); return;
  }
  const struct risk_verdict verdict = risk_check_new(risk, input, intent);
  if (verdict.code) {
    refuse(risk, intent, verdict, output);
    return;
  }
  open_order(risk, intent->order_id, intent->action == APL_INTENT_ACTION_REPLACE ? intent->target_id : 0, intent->instrument,
             intent->side, intent->qty);
  pass(risk, intent, output);
}

static inline void judge(struct risk *risk, uint32_t input, const struct apl_intent *intent, struct apl_output *output)
{
  if (intent->origin_ns > risk->now_ns) risk->now_ns = intent->origin_ns;
  if (APL_LIKELY(take_ordinary(risk, input, intent))) let_through(risk, intent, output);
  else judge_any(risk, input, intent, output);
}

/* Only after a restart: an order that our last life let through, and that the venue has not answered. It may stand any moment. */
static void learn_unanswered(struct risk *risk, const struct apl_order *order)
{
  if (order->action == APL_INTENT_ACTION_NEW) open_order(risk, order->order_id, 0, order->instrument, order->side, order->qty);
  if (order->action == APL_INTENT_ACTION_REPLACE)
    open_order(risk, order->order_id, order->target_id, order->instrument, order->side, order->qty);
}

static void change_limit(struct risk *risk, const struct apl_command *command)
{
  const struct apl_risk_change change = {
    .instrument = command->instrument, .limit = command->limit, .value = command->value};
  count_change(risk, risk_set_limit(risk, &change, 1));
}

static void obey(struct risk *risk, const struct apl_command *command)
{
  if (command->kind == APL_COMMAND_KIND_SET_LIMIT) change_limit(risk, command);
  else if (command->kind == APL_COMMAND_KIND_HALT) risk->halted = 1;
  else if (command->kind == APL_COMMAND_KIND_RESUME) risk->halted = 0;
  apl_counters_set(risk->counters, risk->counter_halted, risk->halted);
}

static void learn_trade(struct risk *risk, const struct apl_trade *trade)
{
  struct risk_instrument *instrument = risk_instrument_of(risk, trade->instrument);
  if (instrument && trade->qty > 0 && trade->action != APL_BOOK_ACTION_DELETE) instrument->last_trade = trade->price;
}

/* What comes seldom enough for a jump to be guessed. */
static __attribute__((noinline)) void learn(struct risk *risk, const struct apl_event *event)
{
  switch (event->header.template_id) {
  case APL_MSG_UPDATE: learn_update(risk, &event->update); break;
  case APL_MSG_ORDER: learn_unanswered(risk, &event->order); break;
  case APL_MSG_TRADE: learn_trade(risk, &event->trade); break;
  case APL_MSG_STATUS: learn_status(risk, &event->status); break;
  case APL_MSG_DEFINITION: learn_definition(risk, &event->definition); break;
  case APL_MSG_COMMAND: obey(risk, &event->command); break;
  default: break;
  }
}

/* From the first event on that is no top. Out of line, so that who only learns tops saves no registers for the judging of intents. */
static __attribute__((noinline)) int take_others(struct risk *risk, uint32_t input, const struct apl_slot *slot, const struct apl_slot *end,
                                                 struct apl_output *output)
{
  for (; slot != end; slot++) {
    const uint16_t template_id = slot->event.header.template_id;
    if (APL_LIKELY(template_id == APL_MSG_INTENT)) judge(risk, input, &slot->event.intent, output);
    else if (template_id == APL_MSG_TOP) learn_top(risk, &slot->event.top);
    else learn(risk, &slot->event);
  }
  return 0;
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  const struct apl_slot *slot = slots, *const end = slots + count;
  for (; slot != end && slot->event.header.template_id == APL_MSG_TOP; slot++) learn_top(state, &slot->event.top);
  return slot == end ? 0 : take_others(state, input, slot, end, output);
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct risk *risk = state;
  (void)output;
  if (now_ns > risk->now_ns) risk->now_ns = now_ns;
  return 0;
}

int apl_risk_position(const void *state, uint32_t instrument_id, struct apl_risk_position *position)
{
  const struct risk_instrument *instrument = risk_instrument_of(state, instrument_id);
  if (!instrument) return apl_err_set(APL_ERR_NOT_FOUND, "risk: instrument %u is out of range", instrument_id);
  *position = instrument->position;
  return 0;
}

const struct apl_stage_ops apl_risk_stage_ops = {
  .name = "risk", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick};
