/* Our open orders at the paper venue, and the updates that tell of them. */
#include "apl/counters.h"
#include "paper_state.h"

struct paper_order *paper_order_find(const struct paper *paper, uint64_t id)
{
  const uint32_t index = apl_order_map_find(&paper->map, id);
  return index == APL_ORDER_MAP_NONE ? NULL : &paper->orders[index];
}

struct paper_order *paper_order_open(struct paper *paper, uint64_t id, uint32_t instrument_id, uint8_t side, int64_t price,
                                     int64_t leaves)
{
  struct paper_instrument *instrument = paper_instrument_of(paper, instrument_id);
  const uint32_t index = instrument ? apl_order_map_add(&paper->map, id) : APL_ORDER_MAP_NONE;
  if (index == APL_ORDER_MAP_NONE) return NULL;
  struct paper_order *order = &paper->orders[index];
  *order = (struct paper_order){.id = id, .price = price, .leaves = leaves, .ahead = PAPER_AHEAD_UNKNOWN,
                                .instrument = instrument_id, .next = PAPER_NONE, .previous = instrument->last, .side = side};
  if (instrument->last == PAPER_NONE) instrument->first = index;
  else paper->orders[instrument->last].next = index;
  instrument->last = index;
  apl_counters_set(paper->counters, paper->counter_open, paper->map.count);
  return order;
}

void paper_order_close(struct paper *paper, struct paper_order *order)
{
  struct paper_instrument *instrument = paper_instrument_of(paper, order->instrument);
  if (order->previous == PAPER_NONE) instrument->first = order->next;
  else paper->orders[order->previous].next = order->next;
  if (order->next == PAPER_NONE) instrument->last = order->previous;
  else paper->orders[order->next].previous = order->previous;
  apl_order_map_remove(&paper->map, order->id);
  apl_counters_set(paper->counters, paper->counter_open, paper->map.count);
}

static void count_update(struct paper *paper, uint8_t kind)
{
  int counter = paper->counter_rejects;
  if (kind == APL_UPDATE_KIND_ACK || kind == APL_UPDATE_KIND_REPLACED) counter = paper->counter_acks;
  else if (kind == APL_UPDATE_KIND_FILL) counter = paper->counter_fills;
  else if (kind == APL_UPDATE_KIND_CANCELLED || kind == APL_UPDATE_KIND_EXPIRED) counter = paper->counter_cancels;
  apl_counters_add(paper->counters, counter, 1);
}

static void publish(struct paper *paper, const struct apl_update *update, struct apl_output *output)
{
  count_update(paper, update->kind);
  struct apl_event *event = apl_output_next(output, APL_MSG_UPDATE);
  event->update = *update;
  apl_output_publish(output);
}

void paper_tell(struct paper *paper, uint8_t kind, uint8_t reason, const struct paper_order *order, uint64_t origin_ns,
                struct apl_output *output)
{
  const int ended = kind == APL_UPDATE_KIND_CANCELLED || kind == APL_UPDATE_KIND_EXPIRED;
  publish(paper,
          &(struct apl_update){.origin_ns = origin_ns, .instrument = order->instrument, .kind = kind, .side = order->side,
                               .reason = reason, .price = order->price, .qty = order->leaves, .order_id = order->id,
                               .leaves_qty = ended ? 0 : order->leaves},
          output);
}

void paper_tell_reject(struct paper *paper, const struct apl_order *order, uint8_t reason, struct apl_output *output)
{
  const int cancel = order->action == APL_INTENT_ACTION_CANCEL;
  publish(paper,
          &(struct apl_update){.origin_ns = order->origin_ns, .instrument = order->instrument,
                               .kind = cancel ? APL_UPDATE_KIND_CANCEL_REJECTED : APL_UPDATE_KIND_REJECTED,
                               .side = order->side, .reason = reason, .price = order->price, .qty = order->qty,
                               .order_id = cancel ? order->target_id : order->order_id},
          output);
}

void paper_fill(struct paper *paper, struct paper_order *order, int64_t price, int64_t qty, uint8_t liquidity,
                uint64_t origin_ns, struct apl_output *output)
{
  order->leaves -= qty;
  publish(paper,
          &(struct apl_update){.origin_ns = origin_ns, .instrument = order->instrument, .kind = APL_UPDATE_KIND_FILL,
                               .side = order->side, .liquidity = liquidity, .price = price, .qty = qty,
                               .order_id = order->id, .leaves_qty = order->leaves},
          output);
  if (order->leaves == 0) paper_order_close(paper, order);
}
