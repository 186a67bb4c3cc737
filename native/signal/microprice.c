/* The stage `signal.microprice`: one signal for each top that changes it; see apl/signal.h. */
#include "apl/signal.h"
#include "apl/counters.h"
#include "apl/err.h"

uint64_t apl_divide_wide(unsigned __int128 part, uint64_t whole, uint64_t *rest)
{
  *rest = (uint64_t)(part % whole);
  return (uint64_t)(part / whole);
}

int64_t apl_microprice(int64_t bid, int64_t bid_qty, int64_t ask, int64_t ask_qty)
{
  return apl_microprice_inline(bid, bid_qty, ask, ask_qty);
}

int64_t apl_imbalance_e9(int64_t bid_qty, int64_t ask_qty) { return apl_imbalance_e9_inline(bid_qty, ask_qty); }

/* What was last published of an instrument. */
struct published {
  int64_t value;
  int64_t imbalance;
  int64_t bid_price;
  int64_t ask_price;
  uint8_t state;
  uint8_t any; /* something was */
};

struct stage {
  APL_ALIGNED(APL_CACHE_LINE) struct apl_signal_config config;
  struct apl_counters *counters;
  int counter_tops, counter_signals, counter_out_of_range;
  uint64_t tops, signals, out_of_range;
  struct published published[];
};

static size_t footprint(const void *config)
{
  const struct apl_signal_config *signal = config;
  if (!signal) return apl_err_set(APL_ERR_ARGUMENT, "signal.microprice: the configuration is NULL"), 0;
  if (signal->instrument_capacity == 0 || signal->instrument_base > UINT32_MAX - signal->instrument_capacity) {
    apl_err_set(APL_ERR_ARGUMENT, "signal.microprice: instrument_base %u and instrument_capacity %u are no range of ids",
                signal->instrument_base, signal->instrument_capacity);
    return 0;
  }
  return apl_align_up(sizeof(struct stage) + (size_t)signal->instrument_capacity * sizeof(struct published), APL_CACHE_LINE);
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  struct stage *stage = state;
  const size_t bytes = footprint(config);
  if (!bytes) return APL_ERR_ARGUMENT;
  memset(stage, 0, bytes);
  stage->config = *(const struct apl_signal_config *)config;
  stage->counters = context->counters;
  if (!stage->counters) return 0;
  stage->counter_tops = apl_counters_name(stage->counters, "tops");
  stage->counter_signals = apl_counters_name(stage->counters, "signals");
  stage->counter_out_of_range = apl_counters_name(stage->counters, "out_of_range");
  const int failed = stage->counter_tops | stage->counter_signals | stage->counter_out_of_range;
  return failed < 0 ? APL_ERR_FULL : 0;
}

static inline struct published value_of(const struct apl_top *top)
{
  struct published now = {.bid_price = top->bid_price, .ask_price = top->ask_price, .state = top->state, .any = 1};
  if (top->state != APL_BOOK_STATE_LIVE) return now;
  if (top->bid_qty <= 0 || top->ask_qty <= 0) {
    now.state = APL_BOOK_STATE_UNKNOWN;
    return now;
  }
  now.value = apl_microprice_inline(top->bid_price, top->bid_qty, top->ask_price, top->ask_qty);
  now.imbalance = apl_imbalance_e9_inline(top->bid_qty, top->ask_qty);
  return now;
}

static inline int same(const struct published *a, const struct published *b)
{
  const uint64_t differ = (uint64_t)(a->value ^ b->value) | (uint64_t)(a->imbalance ^ b->imbalance) | (uint64_t)(a->bid_price ^ b->bid_price) |
                          (uint64_t)(a->ask_price ^ b->ask_price) | (uint64_t)(a->state ^ b->state) | (uint64_t)(a->any ^ b->any);
  return differ == 0;
}

static inline void on_top(struct stage *stage, const struct apl_top *top, struct apl_output *output)
{
  const uint32_t index = top->instrument - stage->config.instrument_base - 1;
  stage->tops++;
  if (APL_UNLIKELY(index >= stage->config.instrument_capacity)) {
    stage->out_of_range++;
    return;
  }
  const struct published now = value_of(top);
  if (same(&now, &stage->published[index])) return;
  stage->published[index] = now;
  const struct apl_output_event out = apl_output_open(output, APL_MSG_SIGNAL);
  struct apl_event *event = out.event;
  apl_event_head(event, top->origin_ns, top->instrument, APL_SIGNAL_KIND_MICROPRICE, now.state, 0, top->flags);
  event->signal.value = now.value;
  event->signal.imbalance = now.imbalance;
  event->signal.bid_price = now.bid_price;
  event->signal.ask_price = now.ask_price;
  apl_output_close(output, &out);
  stage->signals++;
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  (void)input;
  for (size_t i = 0; i < count; i++)
    if (slots[i].event.header.template_id == APL_MSG_TOP) on_top(state, &slots[i].event.top, output);
  return 0;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  const struct stage *stage = state;
  (void)now_ns;
  (void)output;
  if (!stage->counters) return 0;
  apl_counters_set(stage->counters, stage->counter_tops, stage->tops);
  apl_counters_set(stage->counters, stage->counter_signals, stage->signals);
  apl_counters_set(stage->counters, stage->counter_out_of_range, stage->out_of_range);
  return 0;
}

const struct apl_stage_ops apl_microprice_stage_ops = {
  .name = "signal.microprice", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick,
};
