/*
 * The reference maker: one order a side around the microprice. Contract in apl/strategy.h.
 *
 * A quote's life; ids in brackets are those that the venue knows or may know:
 *
 *          NEW                 ACK                 REPLACE                    CANCELLED(old), REPLACED(new)
 *   idle ───────▶ [pending] ──────────▶ [live] ─────────────▶ [live][pending] ────────────────────────────▶ [live = new]
 *    ▲               │ REJECTED           │ FILL to 0, CANCELLED    │ REJECTED(new): the old one stands
 *    ╚═══════════════╧════════════════════╧═════════════════════════╛
 */
#include "apl/base.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/instrument.h"
#include "apl/strategy.h"
#include "apl/table.h"

enum { INSTRUMENTS_MAX = 1 << 20 };
#define INTERVAL_DEFAULT_NS UINT64_C(1000000)
#define REJECTED_PAUSE_NS UINT64_C(100000000) /* after a reject: a tenth of a second, so that a limit is not hammered at */

struct quote {
  uint64_t live_id;     /* stands at the venue; 0: none */
  uint64_t pending_id;  /* sent, not answered; 0: none */
  uint64_t not_before_ns;
  int64_t price;        /* of the last NEW or REPLACE */
  uint8_t cancelling;
};

struct maker_instrument {
  struct quote quotes[2]; /* [APL_SIDE_BID], [APL_SIDE_ASK] */
  int64_t tick;
  int64_t position;
  int64_t bid_price, ask_price;
  uint8_t chosen;
};

struct maker {
  struct apl_maker_config config;
  struct maker_instrument *instruments;
  uint64_t next_count;
  uint64_t now_ns;
  uint32_t chosen_count;
  uint32_t halted;
  struct apl_counters *counters;
  int counter_intents, counter_position;
};

static size_t footprint(const void *memory)
{
  const struct apl_maker_config *config = memory;
  if (config->instrument_capacity == 0 || config->instrument_capacity > INSTRUMENTS_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "maker: instrument capacity %u is not from 1 to %d", config->instrument_capacity,
                INSTRUMENTS_MAX);
    return 0;
  }
  if (config->strategy_id == 0 || config->strategy_id > 255 || config->instrument_count > APL_MAKER_INSTRUMENTS_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "maker: strategy id %u is not from 1 to 255, or %u instruments are more than %d",
                config->strategy_id, config->instrument_count, APL_MAKER_INSTRUMENTS_MAX);
    return 0;
  }
  return apl_align_up(sizeof(struct maker), 64) + config->instrument_capacity * sizeof(struct maker_instrument);
}

static struct maker_instrument *instrument_of(const struct maker *maker, uint32_t id)
{
  const uint32_t index = id - maker->config.instrument_base - 1;
  return index < maker->config.instrument_capacity ? &maker->instruments[index] : NULL;
}

/* A restarted stage missed the definitions of its first life: the instruments table has them all. */
static void learn_defined(struct maker *maker, const struct apl_table *table)
{
  const uint32_t defined = table ? apl_table_count(table) : 0;
  for (uint32_t i = 0; i < defined && i < maker->config.instrument_capacity; i++) {
    struct apl_instrument record;
    if (apl_table_read(table, i, &record) && record.tick > 0) maker->instruments[i].tick = record.tick;
  }
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  struct maker *maker = state;
  memset(state, 0, footprint(config));
  maker->config = *(const struct apl_maker_config *)config;
  maker->instruments = (void *)((uint8_t *)state + apl_align_up(sizeof *maker, 64));
  struct apl_maker_config *own = &maker->config;
  if (own->half_spread_ticks == 0) own->half_spread_ticks = 1;
  if (own->requote_ticks == 0) own->requote_ticks = 1;
  if (own->qty <= 0) own->qty = 1;
  if (own->max_position <= 0) own->max_position = 10 * own->qty;
  if (own->min_interval_ns == 0) own->min_interval_ns = INTERVAL_DEFAULT_NS;
  for (uint32_t i = 0; i < own->instrument_count; i++) {
    struct maker_instrument *instrument = instrument_of(maker, own->instruments[i]);
    if (!instrument) return apl_err_set(APL_ERR_ARGUMENT, "maker: instrument %u is out of range", own->instruments[i]);
    instrument->chosen = 1;
  }
  learn_defined(maker, context->instruments);
  maker->counters = context->counters;
  maker->counter_intents = apl_counters_name(maker->counters, "intents");
  maker->counter_position = apl_counters_name(maker->counters, "position_abs");
  return 0;
}

static uint64_t new_id(struct maker *maker)
{
  return ((uint64_t)maker->config.strategy_id << 56) | ((uint64_t)(maker->config.life & 0xffff) << 40) | ++maker->next_count;
}

static void send(struct maker *maker, uint32_t id, uint8_t side, uint8_t action, int64_t price, uint64_t order_id,
                 uint64_t target_id, uint64_t origin_ns, struct apl_output *output)
{
  apl_counters_add(maker->counters, maker->counter_intents, 1);
  struct apl_event *event = apl_output_next(output, APL_MSG_INTENT);
  event->intent = (struct apl_intent){
    .origin_ns = origin_ns, .instrument = id, .action = action, .side = side,
    .type = maker->config.post_only ? APL_ORDER_TYPE_POST_ONLY : APL_ORDER_TYPE_LIMIT, .price = price,
    .qty = action == APL_INTENT_ACTION_CANCEL ? 0 : maker->config.qty, .order_id = order_id, .target_id = target_id};
  apl_output_publish(output);
}

static void pull(struct maker *maker, uint32_t id, uint8_t side, struct quote *quote, uint64_t origin_ns, struct apl_output *output)
{
  if (quote->live_id == 0 || quote->cancelling) return;
  quote->cancelling = 1;
  send(maker, id, side, APL_INTENT_ACTION_CANCEL, 0, 0, quote->live_id, origin_ns, output);
}

/* Whether nothing may be placed now, whatever the price. */
static int must_wait(const struct maker *maker, const struct quote *quote)
{
  return maker->now_ns < quote->not_before_ns || quote->pending_id != 0 || quote->cancelling;
}

static void place(struct maker *maker, uint32_t id, uint8_t side, struct quote *quote, int64_t price, uint64_t origin_ns,
                  struct apl_output *output)
{
  const int64_t tick = instrument_of(maker, id)->tick;
  const int64_t moved = price > quote->price ? price - quote->price : quote->price - price;
  if (quote->live_id != 0 && moved < (int64_t)maker->config.requote_ticks * tick) return;
  quote->pending_id = new_id(maker);
  quote->price = price;
  quote->not_before_ns = maker->now_ns + maker->config.min_interval_ns;
  const uint8_t action = quote->live_id ? APL_INTENT_ACTION_REPLACE : APL_INTENT_ACTION_NEW;
  send(maker, id, side, action, price, quote->pending_id, quote->live_id, origin_ns, output);
}

/* Largest multiple of tick that is not above value, for negative prices too. */
static int64_t floor_tick(int64_t value, int64_t tick)
{
  const int64_t rest = value % tick;
  return value - (rest < 0 ? rest + tick : rest);
}

static int64_t ceil_tick(int64_t value, int64_t tick)
{
  const int64_t low = floor_tick(value, tick);
  return low == value ? value : low + tick;
}

/* The price to quote on this side: the microprice, leaned against the position, half a spread away, and not across the market. */
static int64_t target_price(const struct maker *maker, const struct maker_instrument *instrument, uint8_t side, int64_t value)
{
  const int64_t tick = instrument->tick;
  const int64_t lean = instrument->position * maker->config.skew_ticks_e3 * tick / 1000;
  const int64_t away = (int64_t)maker->config.half_spread_ticks * tick;
  if (side == APL_SIDE_BID) {
    const int64_t price = floor_tick(value - lean - away, tick);
    return instrument->ask_price != 0 && price >= instrument->ask_price ? instrument->ask_price - tick : price;
  }
  const int64_t price = ceil_tick(value - lean + away, tick);
  return instrument->bid_price != 0 && price <= instrument->bid_price ? instrument->bid_price + tick : price;
}

static int may_quote(const struct maker *maker, const struct maker_instrument *instrument, uint8_t side)
{
  const int64_t after = side == APL_SIDE_BID ? instrument->position + maker->config.qty
                                             : maker->config.qty - instrument->position;
  return !maker->halted && after <= maker->config.max_position;
}

static int choose(struct maker *maker, struct maker_instrument *instrument)
{
  if (instrument->chosen) return 1;
  if (maker->config.instrument_count > 0 || maker->chosen_count >= APL_MAKER_INSTRUMENTS_MAX) return 0;
  maker->chosen_count++;
  instrument->chosen = 1;
  return 1;
}

static inline void requote(struct maker *maker, struct maker_instrument *instrument, uint8_t side, int quotable, const struct apl_signal *signal,
                           struct apl_output *output)
{
  struct quote *quote = &instrument->quotes[side];
  if (!quotable || !may_quote(maker, instrument, side)) pull(maker, signal->instrument, side, quote, signal->origin_ns, output);
  else if (!must_wait(maker, quote)) /* asked first: a price takes a division, and most signals come while nothing may be placed */
    place(maker, signal->instrument, side, quote, target_price(maker, instrument, side, signal->value), signal->origin_ns, output);
}

static void on_signal(struct maker *maker, const struct apl_signal *signal, struct apl_output *output)
{
  struct maker_instrument *instrument = instrument_of(maker, signal->instrument);
  if (!instrument || signal->kind != APL_SIGNAL_KIND_MICROPRICE || !choose(maker, instrument)) return;
  if (signal->origin_ns > maker->now_ns) maker->now_ns = signal->origin_ns;
  if (instrument->tick <= 0) instrument->tick = maker->config.default_tick;
  instrument->bid_price = signal->bid_price;
  instrument->ask_price = signal->ask_price;
  const int quotable = signal->state == APL_BOOK_STATE_LIVE && instrument->tick > 0;
  for (uint8_t side = APL_SIDE_BID; side <= APL_SIDE_ASK; side++) requote(maker, instrument, side, quotable, signal, output);
}

static void end_order(struct quote *quote, uint64_t order_id)
{
  if (quote->live_id == order_id) quote->live_id = 0, quote->cancelling = 0;
  if (quote->pending_id == order_id) quote->pending_id = 0;
}

static void on_update(struct maker *maker, const struct apl_update *update)
{
  struct maker_instrument *instrument = instrument_of(maker, update->instrument);
  if (!instrument || update->order_id >> 56 != maker->config.strategy_id || update->side > APL_SIDE_ASK) return;
  struct quote *quote = &instrument->quotes[update->side];
  switch (update->kind) {
  case APL_UPDATE_KIND_ACK:
  case APL_UPDATE_KIND_REPLACED: /* also adopts an order of an earlier life, when updates are read again after a restart */
    quote->live_id = update->order_id;
    quote->price = update->price;
    if (quote->pending_id == update->order_id) quote->pending_id = 0;
    break;
  case APL_UPDATE_KIND_FILL:
    instrument->position += update->side == APL_SIDE_BID ? update->qty : -update->qty;
    if (update->leaves_qty == 0) end_order(quote, update->order_id);
    apl_counters_set(maker->counters, maker->counter_position,
                     (uint64_t)(instrument->position < 0 ? -instrument->position : instrument->position));
    break;
  case APL_UPDATE_KIND_REJECTED:
    quote->not_before_ns = maker->now_ns + REJECTED_PAUSE_NS;
    end_order(quote, update->order_id);
    break;
  case APL_UPDATE_KIND_CANCELLED:
  case APL_UPDATE_KIND_EXPIRED:
  case APL_UPDATE_KIND_CANCEL_REJECTED: end_order(quote, update->order_id); break;
  default: break;
  }
}

/* Only after a restart: what our last life had sent and nobody has answered. */
static void on_unanswered(struct maker *maker, const struct apl_intent *intent)
{
  struct maker_instrument *instrument = instrument_of(maker, intent->instrument);
  if (!instrument || intent->side > APL_SIDE_ASK) return;
  struct quote *quote = &instrument->quotes[intent->side];
  if (intent->action == APL_INTENT_ACTION_CANCEL) {
    quote->cancelling = quote->live_id == intent->target_id;
    return;
  }
  quote->pending_id = intent->order_id;
  quote->price = intent->price;
}

static void on_command(struct maker *maker, const struct apl_command *command, struct apl_output *output)
{
  if (command->kind == APL_COMMAND_KIND_RESUME) maker->halted = 0;
  if (command->kind != APL_COMMAND_KIND_HALT) return;
  maker->halted = 1;
  for (uint32_t i = 0; i < maker->config.instrument_capacity; i++)
    for (uint8_t side = APL_SIDE_BID; side <= APL_SIDE_ASK; side++)
      pull(maker, maker->config.instrument_base + 1 + i, side, &maker->instruments[i].quotes[side], command->origin_ns, output);
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct maker *maker = state;
  struct maker_instrument *instrument;
  (void)input;
  for (size_t i = 0; i < count; i++) {
    const struct apl_event *event = &slots[i].event;
    switch (event->header.template_id) {
    case APL_MSG_SIGNAL: on_signal(maker, &event->signal, output); break;
    case APL_MSG_UPDATE: on_update(maker, &event->update); break;
    case APL_MSG_INTENT: on_unanswered(maker, &event->intent); break;
    case APL_MSG_DEFINITION:
      instrument = instrument_of(maker, event->definition.instrument);
      if (instrument && event->definition.tick > 0) instrument->tick = event->definition.tick;
      break;
    case APL_MSG_COMMAND: on_command(maker, &event->command, output); break;
    default: break;
    }
  }
  return 0;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct maker *maker = state;
  (void)output;
  if (now_ns > maker->now_ns) maker->now_ns = now_ns;
  return 0;
}

const struct apl_stage_ops apl_maker_stage_ops = {
  .name = "strategy.maker", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick};
