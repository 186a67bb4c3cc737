/* Order flow of the simulated exchange: see flow.h. Chances are per thousand; distances are in
 * ticks from the fair price. */
#include "flow.h"

enum {
  OPENING_INTERVAL_NS = 5000,
  BURST_INTERVAL_NS = 2000,
  BURST_CHANCE = 10,
  BURST_AGAIN = 950,     /* a burst's length is geometric: 20 events on average */
  BURST_SHARE_E3 = 1200, /* events per event outside bursts: 1 + BURST_CHANCE * 20 / 1000 */
  WALK_ROOT = 500 * 16,  /* how far a fair price strays of its own, in ticks / 16 */
  WALK_CHILD = 20 * 16,
  FAIR_MIDDLE = APL_MARKET_TICKS / 2,
  FAIR_RANGE = 700,
  DISTANCE_MAX = 60,
  LEVELS_LEAST = 14, /* a side with fewer levels gets an order first */
  TAKE_TICKS = 5,    /* how far through the best price an impatient order goes */
};

void apl_flow_init(struct apl_flow *flow, const struct apl_generator_config *config)
{
  memset(flow, 0, sizeof *flow);
  apl_random_seed(&flow->random, config->seed);
  flow->interval_ns = config->rate ? UINT64_C(1000000) * BURST_SHARE_E3 / config->rate : 0;
  flow->orders = config->orders;
  flow->opening = config->orders / 2 * config->instrument_count;
  flow->halted = APL_MARKET_NONE;
  for (uint32_t i = 0; i < config->instrument_count; i++)
    flow->weight_all += config->instruments[i].weight;
}

static uint32_t below(struct apl_flow *flow, uint32_t n)
{
  return apl_random_below(&flow->random, n);
}

/* The fair price in 1e-9. Parents and legs have lower indices, so this ends. */
static int64_t fair_price(const struct apl_flow *flow, const struct apl_market *market,
                          uint32_t instrument)
{
  const struct apl_generator_instrument *const spec = &market->specs[instrument];
  const int64_t own = flow->own[instrument] * spec->tick / 16;
  if (spec->kind == APL_INSTRUMENT_KIND_SPREAD)
    return fair_price(flow, market, (uint32_t)spec->legs[0]) -
           fair_price(flow, market, (uint32_t)spec->legs[1]) + own;
  if (spec->parent < 0) return spec->price + own;
  const uint32_t parent = (uint32_t)spec->parent;
  return spec->price + own +
         (fair_price(flow, market, parent) - market->specs[parent].price) / 1000 *
             spec->parent_beta_e3;
}

/* The level just at or below the fair price. */
static int fair_index(const struct apl_flow *flow, const struct apl_market *market,
                      uint32_t instrument)
{
  const int64_t tick = market->specs[instrument].tick;
  const int64_t offset =
      fair_price(flow, market, instrument) - market->books[instrument].base_tick * tick;
  const int64_t index = offset >= 0 ? offset / tick : -((-offset + tick - 1) / tick);
  if (index < FAIR_MIDDLE - FAIR_RANGE) return FAIR_MIDDLE - FAIR_RANGE;
  return index > FAIR_MIDDLE + FAIR_RANGE ? FAIR_MIDDLE + FAIR_RANGE : (int)index;
}

static void walk(struct apl_flow *flow, const struct apl_market *market, uint32_t instrument)
{
  const struct apl_generator_instrument *const spec = &market->specs[instrument];
  const int32_t range =
      spec->parent < 0 && spec->kind != APL_INSTRUMENT_KIND_SPREAD ? WALK_ROOT : WALK_CHILD;
  int32_t own = flow->own[instrument] + (int32_t)below(flow, 7) - 3;
  if (flow->burst_left) own += flow->burst_direction * (int32_t)below(flow, 6);
  flow->own[instrument] = own > range ? range : own < -range ? -range : own;
}

static int32_t draw_qty(struct apl_flow *flow)
{
  const int32_t qty = 1 + (int32_t)apl_random_geometric(&flow->random, 700, 30);
  return below(flow, 1000) < 30 ? qty * 10 : qty;
}

/* A level for an order `distance` ticks behind the fair price that has room for one more, -1 if
 * there is none near. */
static int place(const struct apl_flow *flow, const struct apl_market *market, uint32_t side,
                 int distance)
{
  const uint32_t instrument = market->event.instrument;
  const struct apl_market_book *const book = &market->books[instrument];
  const int step = side == APL_MARKET_BID ? -1 : 1;
  int index = fair_index(flow, market, instrument) + (side == APL_MARKET_ASK) + step * distance;
  for (int i = 0; i < 8; i++, index += step) {
    const int positive =
        market->specs[instrument].kind == APL_INSTRUMENT_KIND_SPREAD || book->base_tick + index > 0;
    if (index > 0 && index < APL_MARKET_TICKS && positive &&
        book->level[index].count < APL_MARKET_LEVEL_ORDERS)
      return index;
  }
  return -1;
}

static int distance_of(const struct apl_market *market, int fair, uint32_t order)
{
  const int distance = (int)market->pool[order].index - fair;
  return distance < 0 ? -distance : distance;
}

/* A live order: of a few drawn the one farthest from the fair price, so that books do not trail
 * behind it. */
static uint32_t draw_order(struct apl_flow *flow, const struct apl_market *market, int draws)
{
  const struct apl_market_book *const book = &market->books[market->event.instrument];
  const int fair = fair_index(flow, market, market->event.instrument);
  uint32_t best = book->live[below(flow, book->live_count)];
  while (--draws > 0) {
    const uint32_t other = book->live[below(flow, book->live_count)];
    if (distance_of(market, fair, other) > distance_of(market, fair, best)) best = other;
  }
  return best;
}

static void cancel(struct apl_flow *flow, struct apl_market *market)
{
  apl_market_cancel(market, draw_order(flow, market, 2));
}

/* A limit order; what crosses trades first, what is left rests. */
static void add(struct apl_flow *flow, struct apl_market *market, uint32_t side, int passive)
{
  const int distance = passive ? 1 + (int)below(flow, 20)
                               : (int)apl_random_geometric(&flow->random, 850, DISTANCE_MAX);
  const int index = place(flow, market, side, distance);
  int32_t qty = draw_qty(flow);
  if (index < 0 ||
      (passive && apl_market_crosses(&market->books[market->event.instrument], side, index))) {
    if (market->books[market->event.instrument].live_count) cancel(flow, market);
    return;
  }
  int limited = 0;
  if (apl_market_crosses(&market->books[market->event.instrument], side, index))
    qty = apl_market_match(market, side, index, qty, &limited);
  if (qty > 0 && !limited) apl_market_add(market, side, index, qty, market->event.aggressor_id);
}

/* An order that takes what it finds within a few ticks, the rest is cancelled. */
static void take(struct apl_flow *flow, struct apl_market *market, uint32_t side)
{
  const int best = apl_market_best(&market->books[market->event.instrument], 1 - side);
  int32_t qty = 1 + (int32_t)apl_random_geometric(&flow->random, 800, 40);
  if (below(flow, 1000) < 20) qty *= 20;
  int limited;
  apl_market_match(market, side, side == APL_MARKET_BID ? best + TAKE_TICKS : best - TAKE_TICKS,
                   qty, &limited);
}

static void modify(struct apl_flow *flow, struct apl_market *market)
{
  const struct apl_market_book *const book = &market->books[market->event.instrument];
  const uint32_t number = draw_order(flow, market, 1);
  const struct apl_market_order *const order = &market->pool[number];
  const uint32_t kind = below(flow, 100);
  if (kind < 40 && order->qty > 1) {
    apl_market_reduce(market, number, 1 + (int32_t)below(flow, (uint32_t)order->qty - 1));
    return;
  }
  int index = order->index;
  if (kind >= 60) {
    const int other = place(flow, market, order->side,
                            (int)apl_random_geometric(&flow->random, 800, DISTANCE_MAX));
    if (other >= 0 && !apl_market_crosses(book, order->side, other)) index = other;
  }
  apl_market_replace(market, number, index,
                     index == order->index ? order->qty + 1 + (int32_t)below(flow, 5) : order->qty);
}

/* A trade at the middle that no displayed order took part in. */
static void cross(struct apl_flow *flow, struct apl_market *market)
{
  const struct apl_market_book *const book = &market->books[market->event.instrument];
  apl_market_cross(market, apl_market_best(book, below(flow, 2)), 1 + (int32_t)below(flow, 50));
}

/* Inside a burst: take, back out of the way, follow. */
static void act_burst(struct apl_flow *flow, struct apl_market *market)
{
  const uint32_t side = flow->burst_direction > 0 ? APL_MARKET_BID : APL_MARKET_ASK;
  const uint32_t kind = below(flow, 100);
  if (kind < 35) take(flow, market, side);
  else if (kind < 65) cancel(flow, market);
  else add(flow, market, side, 0);
}

static void act_calm(struct apl_flow *flow, struct apl_market *market)
{
  const uint32_t kind = below(flow, 1000);
  const uint32_t cancels = 150 * market->books[market->event.instrument].live_count / flow->orders;
  if (kind < 2) cross(flow, market);
  else if (kind < 80) take(flow, market, below(flow, 2));
  else if (kind < 230) modify(flow, market);
  else if (below(flow, 430 + cancels) < 430) add(flow, market, below(flow, 2), 0);
  else cancel(flow, market);
}

static void act(struct apl_flow *flow, struct apl_market *market)
{
  const struct apl_market_book *const book = &market->books[market->event.instrument];
  const uint32_t thin = book->level_count[APL_MARKET_BID] <= book->level_count[APL_MARKET_ASK]
                            ? APL_MARKET_BID
                            : APL_MARKET_ASK;
  if (book->live_count + 2 > market->book_capacity) cancel(flow, market);
  else if (flow->opening || book->level_count[thin] < LEVELS_LEAST)
    add(flow, market, flow->opening ? below(flow, 2) : thin, 1);
  else if (flow->burst_left) act_burst(flow, market);
  else act_calm(flow, market);
}

static uint32_t draw_instrument(struct apl_flow *flow, const struct apl_market *market)
{
  uint32_t at = below(flow, flow->weight_all);
  for (uint32_t i = 0; i < market->instrument_count; i++) {
    if (at < market->specs[i].weight) return i;
    at -= market->specs[i].weight;
  }
  return 0;
}

static uint64_t next_interval(struct apl_flow *flow)
{
  if (flow->opening) return OPENING_INTERVAL_NS;
  if (!flow->burst_left && flow->interval_ns == 0)
    return UINT64_MAX; /* no market beyond its opening */
  return apl_random_exponential(&flow->random,
                                flow->burst_left ? BURST_INTERVAL_NS : flow->interval_ns);
}

uint64_t apl_flow_event(struct apl_flow *flow, struct apl_market *market, uint64_t time_ns)
{
  uint32_t instrument;
  if (flow->opening) {
    instrument = flow->opening % market->instrument_count;
  } else if (flow->burst_left) {
    instrument = flow->burst_instrument;
  } else {
    instrument = draw_instrument(flow, market);
  }
  apl_market_begin(market, time_ns, instrument);
  if (instrument != flow->halted) {
    walk(flow, market, instrument);
    act(flow, market);
  }
  if (flow->opening) {
    flow->opening--;
  } else if (flow->burst_left) {
    flow->burst_left--;
  } else if (below(flow, 1000) < BURST_CHANCE) {
    flow->burst_left = 1 + apl_random_geometric(&flow->random, BURST_AGAIN, 200);
    flow->burst_instrument = instrument;
    flow->burst_direction = below(flow, 2) ? 1 : -1;
  }
  return next_interval(flow);
}
