/* The paper venue as a stage: lays out its memory, delays orders by the configured latency, hands on to matching and market. */
#include "apl/base.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "paper_state.h"

enum { ORDER_CAPACITY_DEFAULT = 65536, ORDER_CAPACITY_MAX = 1 << 22, INSTRUMENTS_MAX = 1 << 20 };

static uint32_t order_capacity(const struct apl_paper_config *config)
{
  return config->order_capacity ? config->order_capacity : ORDER_CAPACITY_DEFAULT;
}

static uint32_t waiting_count(const struct apl_paper_config *config)
{
  uint32_t count = 64;
  while (count < order_capacity(config)) count *= 2;
  return count;
}

static size_t footprint(const void *memory)
{
  const struct apl_paper_config *config = memory;
  if (config->instrument_capacity == 0 || config->instrument_capacity > INSTRUMENTS_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "paper venue: instrument capacity %u is not from 1 to %d", config->instrument_capacity,
                INSTRUMENTS_MAX);
    return 0;
  }
  if (order_capacity(config) > ORDER_CAPACITY_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "paper venue: %u orders are more than %d", order_capacity(config), ORDER_CAPACITY_MAX);
    return 0;
  }
  const uint32_t orders = order_capacity(config);
  return apl_align_up(sizeof(struct paper), 64) + config->instrument_capacity * sizeof(struct paper_instrument) +
         orders * sizeof(struct paper_order) + apl_order_map_footprint(orders) +
         waiting_count(config) * sizeof(struct apl_order);
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  struct paper *paper = state;
  memset(state, 0, footprint(config));
  paper->config = *(const struct apl_paper_config *)config;
  const uint32_t orders = order_capacity(config);
  uint8_t *memory = (uint8_t *)state + apl_align_up(sizeof *paper, 64);
  paper->instruments = (void *)memory;
  memory += paper->config.instrument_capacity * sizeof(struct paper_instrument);
  paper->orders = (void *)memory;
  memory += orders * sizeof(struct paper_order);
  apl_order_map_init(&paper->map, orders, memory);
  paper->waiting = (void *)(memory + apl_order_map_footprint(orders));
  paper->waiting_mask = waiting_count(config) - 1;
  for (uint32_t i = 0; i < paper->config.instrument_capacity; i++)
    paper->instruments[i].first = paper->instruments[i].last = PAPER_NONE;
  paper->counters = context->counters;
  paper->counter_acks = apl_counters_name(paper->counters, "acks");
  paper->counter_fills = apl_counters_name(paper->counters, "fills");
  paper->counter_cancels = apl_counters_name(paper->counters, "cancels");
  paper->counter_rejects = apl_counters_name(paper->counters, "rejects");
  paper->counter_open = apl_counters_name(paper->counters, "open_orders");
  return 0;
}

/* Let in the orders that have been on their way for latency_ns by the market's time. */
static void arrive(struct paper *paper, struct apl_output *output)
{
  while (paper->waiting_head != paper->waiting_tail) {
    const struct apl_order *order = &paper->waiting[paper->waiting_head & paper->waiting_mask];
    if (order->origin_ns + paper->config.latency_ns > paper->now_ns) return;
    paper_take(paper, order, output);
    paper->waiting_head++;
  }
}

static void on_order(struct paper *paper, const struct apl_order *order, struct apl_output *output)
{
  if (paper->config.latency_ns == 0 && paper->waiting_head == paper->waiting_tail) {
    paper_take(paper, order, output);
    return;
  }
  if (paper->waiting_tail - paper->waiting_head > paper->waiting_mask) {
    paper_tell_reject(paper, order, APL_REJECT_CODE_TOO_MANY_ORDERS, output);
    return;
  }
  paper->waiting[paper->waiting_tail++ & paper->waiting_mask] = *order;
  arrive(paper, output);
}

/* Risk's refusal, told to the strategy as the venue's would be. */
static void on_verdict(struct paper *paper, const struct apl_verdict *verdict, struct apl_output *output)
{
  paper_tell_reject(paper,
                    &(struct apl_order){.origin_ns = verdict->origin_ns, .instrument = verdict->instrument,
                                        .action = verdict->action, .side = verdict->side, .order_id = verdict->order_id,
                                        .target_id = verdict->target_id},
                    verdict->code, output);
}

static int no_room(const struct paper *paper, const char *what)
{
  return apl_err_set(APL_ERR_NO_SPACE, "paper venue: order_capacity %u has no room for the orders that %s", order_capacity(&paper->config),
                     what);
}

/* Only after a restart: our own updates, read again. */
static int on_update(struct paper *paper, const struct apl_update *update)
{
  struct paper_order *order = paper_order_find(paper, update->order_id);
  switch (update->kind) {
  case APL_UPDATE_KIND_ACK:
  case APL_UPDATE_KIND_REPLACED:
    if (order || update->side > APL_SIDE_ASK || update->leaves_qty <= 0) break;
    if (paper->map.free_top == 0) return no_room(paper, "are open");
    paper_order_open(paper, update->order_id, update->instrument, update->side, update->price, update->leaves_qty);
    break;
  case APL_UPDATE_KIND_FILL:
    if (order && update->leaves_qty > 0) order->leaves = update->leaves_qty;
    else if (order) paper_order_close(paper, order);
    break;
  case APL_UPDATE_KIND_CANCELLED:
  case APL_UPDATE_KIND_EXPIRED:
    if (order) paper_order_close(paper, order);
    break;
  default: break; /* a rejected order never stood */
  }
  return 0;
}

/* Only after a restart: an order that our last life had taken and did not answer any more is on its way (again). */
static int on_unanswered(struct paper *paper, const struct apl_order *order)
{
  if (paper->waiting_tail - paper->waiting_head > paper->waiting_mask) return no_room(paper, "are on their way");
  paper->waiting[paper->waiting_tail++ & paper->waiting_mask] = *order;
  return 0;
}

static void advance(struct paper *paper, uint64_t market_ns, struct apl_output *output)
{
  if (market_ns > paper->now_ns) paper->now_ns = market_ns;
  if (paper->waiting_head != paper->waiting_tail) arrive(paper, output);
}

static void obey(struct paper *paper, const struct apl_command *command, struct apl_output *output)
{
  if (command->kind != APL_COMMAND_KIND_HALT && command->kind != APL_COMMAND_KIND_CANCEL_ALL) return;
  /* Orders still on their way are refused, so that each order's end is told. */
  for (; paper->waiting_head != paper->waiting_tail; paper->waiting_head++)
    paper_tell_reject(paper, &paper->waiting[paper->waiting_head & paper->waiting_mask], APL_REJECT_CODE_HALTED, output);
  paper_cancel_all(paper, command->instrument, command->origin_ns, output);
}

/* What may not go out unless the audit log has it. */
static int adds_risk(const struct apl_order *order)
{
  return order->action == APL_INTENT_ACTION_NEW || order->action == APL_INTENT_ACTION_REPLACE;
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct paper *paper = state;
  const int muted = !output->writer && !output->take; /* what was before is told again */
  int rc = 0;
  (void)input;
  for (size_t i = 0; i < count && !rc; i++) {
    const struct apl_event *event = &slots[i].event;
    switch (event->header.template_id) {
    case APL_MSG_ORDER:
      if (APL_UNLIKELY(muted)) rc = on_unanswered(paper, &event->order);
      else if (APL_UNLIKELY(output->unlogged) && adds_risk(&event->order))
        paper_tell_reject(paper, &event->order, APL_REJECT_CODE_LOG_REFUSES, output);
      else on_order(paper, &event->order, output);
      break;
    case APL_MSG_VERDICT: on_verdict(paper, &event->verdict, output); break;
    case APL_MSG_TOP:
      advance(paper, event->top.origin_ns, output);
      paper_on_top(paper, &event->top, output);
      break;
    case APL_MSG_TRADE:
      advance(paper, event->trade.origin_ns, output);
      paper_on_trade(paper, &event->trade, output);
      break;
    case APL_MSG_STATUS: paper_on_status(paper, &event->status); break;
    case APL_MSG_UPDATE: rc = on_update(paper, &event->update); break;
    case APL_MSG_COMMAND: obey(paper, &event->command, output); break;
    default: break;
    }
  }
  return rc;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  advance(state, now_ns, output);
  return 0;
}

int apl_paper_queue_ahead(const void *state, uint64_t order_id, int64_t *ahead)
{
  const struct paper_order *order = paper_order_find(state, order_id);
  if (!order) return apl_err_set(APL_ERR_NOT_FOUND, "paper venue: order %llu is not open", (unsigned long long)order_id);
  *ahead = order->ahead;
  return 0;
}

const struct apl_stage_ops apl_paper_stage_ops = {
  .name = "gateway.paper", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick};
