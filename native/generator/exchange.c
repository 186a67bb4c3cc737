/* The clockwork of the simulated exchange: what happens when, and how messages become packets. See
 * generator.h. */
#include "generator.h"

#define SECOND_NS UINT64_C(1000000000)
#define MILLI_NS UINT64_C(1000000)
enum {
  DEFINITION_FIRST_NS = 20000, /* between definitions in the first round, so that clients know the
                                  instruments when the market opens */
  RESET_STEP_NS = 50000,       /* between the books that are sent anew after a channel reset */
  DOUBLE_RUN_MOST = 3,         /* packets in a row lost on both lines */
  LIMITS_EVERY = 4,            /* daily statistics go with price limits every so often */
  TRADING_HALT = 2,
  TRADING_READY = 17,
};
#define HALT_NS (50 * MILLI_NS)
#define DAILY_NS (2 * SECOND_NS)
#define OPEN_NS MILLI_NS
#define MARKET_NS (2 * MILLI_NS)

static uint64_t interval(struct apl_generator *g, uint64_t mean_ns)
{
  return mean_ns ? 1 + apl_random_exponential(&g->random, mean_ns) : 0;
}

static int has_groups(const struct apl_generator *g, uint32_t place)
{
  return g->config.groups[place].group_port || g->config.groups[place + 1].group_port;
}

void apl_exchange_start(struct apl_generator *g)
{
  const struct apl_generator_config *const config = &g->config;
  const uint64_t start = config->start_ns;
  for (int i = 0; i < APL_TIMERS; i++) g->due_ns[i] = APL_GENERATOR_NEVER;
  g->time_ns = start;
  g->due_ns[APL_TIMER_OPEN] = start + OPEN_NS;
  g->due_ns[APL_TIMER_MARKET] = start + MARKET_NS;
  g->due_ns[APL_TIMER_DAILY] = start + DAILY_NS;
  g->due_ns[APL_TIMER_HEARTBEAT] = start + config->heartbeat_ns;
  if (config->halt_ns) g->due_ns[APL_TIMER_HALT] = start + SECOND_NS + interval(g, config->halt_ns);
  if (config->definition_ns && has_groups(g, APL_GENERATOR_DEFINITION))
    g->due_ns[APL_TIMER_DEFINITION] = start;
  if (config->snapshot_ns && has_groups(g, APL_GENERATOR_SNAPSHOT))
    g->due_ns[APL_TIMER_SNAPSHOT] = start + MARKET_NS;
  if (config->snapshot_ns && has_groups(g, APL_GENERATOR_ORDERS))
    g->due_ns[APL_TIMER_ORDERS] = start + MARKET_NS;
  g->double_ns = config->double_loss_ns
                     ? start + SECOND_NS / 10 + interval(g, config->double_loss_ns)
                     : APL_GENERATOR_NEVER;
  g->slot = APL_LINES_NONE;
}

static void put_header(struct apl_generator *g, uint32_t slot, uint32_t sequence, uint64_t time_ns)
{
  memcpy(g->lines.slots[slot].data, &sequence, sizeof sequence);
  memcpy(g->lines.slots[slot].data + sizeof sequence, &time_ns, sizeof time_ns);
}

/* Whether this packet is lost on both lines. */
static int lose_both(struct apl_generator *g, uint64_t time_ns)
{
  if (g->double_left == 0 && time_ns >= g->double_ns) {
    g->double_left = 1 + apl_random_below(&g->random, DOUBLE_RUN_MOST);
    g->double_ns = time_ns + interval(g, g->config.double_loss_ns);
    g->stats.double_losses++;
  }
  if (g->double_left == 0) return 0;
  g->double_left--;
  g->stats.double_lost++;
  return 1;
}

static void flush(struct apl_generator *g, uint64_t time_ns)
{
  if (g->slot == APL_LINES_NONE) return;
  put_header(g, g->slot, ++g->sequence, time_ns);
  apl_lines_send(&g->lines, g->slot, g->slot_bytes, APL_GENERATOR_INCREMENTAL, time_ns,
                 lose_both(g, time_ns));
  g->slot = APL_LINES_NONE;
  g->due_ns[APL_TIMER_FLUSH] = APL_GENERATOR_NEVER;
  g->due_ns[APL_TIMER_HEARTBEAT] = time_ns + g->config.heartbeat_ns;
  g->stats.packets++;
}

/* Put the event's messages into the packet at hand, and into more as each is full. */
static void append(struct apl_generator *g, uint64_t time_ns)
{
  for (uint32_t i = 0; i < g->publisher.message_count; i++) {
    const struct apl_publish_message *const message = &g->publisher.messages[i];
    const uint16_t size = (uint16_t)(message->bytes + 2);
    if (g->slot != APL_LINES_NONE && g->slot_bytes + size > APL_GENERATOR_PACKET_BYTES)
      flush(g, time_ns);
    if (g->slot == APL_LINES_NONE) {
      g->slot = apl_lines_take(&g->lines);
      g->slot_bytes = APL_MDP3_PACKET_HEADER_BYTES;
      g->due_ns[APL_TIMER_FLUSH] = time_ns + g->config.coalesce_ns;
    }
    uint8_t *const at = g->lines.slots[g->slot].data + g->slot_bytes;
    memcpy(at, &size, sizeof size);
    memcpy(at + sizeof size, g->publisher.buffer + message->offset, message->bytes);
    g->slot_bytes += size;
    g->stats.messages++;
  }
}

static void act_flush(struct apl_generator *g, uint64_t time_ns) { flush(g, time_ns); }

static void act_open(struct apl_generator *g, uint64_t time_ns)
{
  g->due_ns[APL_TIMER_OPEN] = APL_GENERATOR_NEVER;
  for (uint32_t i = 0; i < g->config.instrument_count; i++) {
    apl_publish_status(&g->publisher, time_ns, i, TRADING_READY);
    append(g, time_ns);
    apl_publish_limits(&g->publisher, time_ns, i);
    append(g, time_ns);
  }
  if (g->config.itch) apl_itch_open(&g->itch, time_ns);
}

/* First the reset itself, then one book a time; meanwhile the market and the snapshot loops wait.
 */
static void act_reset(struct apl_generator *g, uint64_t time_ns)
{
  static const uint8_t WAITING[] = {APL_TIMER_MARKET, APL_TIMER_HALT, APL_TIMER_DAILY,
                                    APL_TIMER_SNAPSHOT, APL_TIMER_ORDERS};
  const uint32_t count = g->config.instrument_count;
  if (g->reset_wanted) {
    g->reset_wanted = 0;
    g->reset_next = 0;
    g->stats.resets++;
    g->snapshot.instrument = g->snapshot.sequence = g->orders.instrument = g->orders.sequence = 0;
    for (size_t i = 0; i < sizeof WAITING; i++) {
      uint64_t *const due = &g->due_ns[WAITING[i]];
      const uint64_t until = time_ns + (count + 2) * (uint64_t)RESET_STEP_NS;
      if (*due < until) *due = until;
    }
    apl_publish_reset(&g->publisher, time_ns);
  } else {
    apl_publish_rebuild(&g->publisher, time_ns, g->reset_next++);
  }
  append(g, time_ns);
  g->due_ns[APL_TIMER_RESET] =
      g->reset_next < count ? time_ns + RESET_STEP_NS : APL_GENERATOR_NEVER;
}

static void act_market(struct apl_generator *g, uint64_t time_ns)
{
  const uint64_t wait = apl_flow_event(&g->flow, &g->market, time_ns);
  const struct apl_market_event *const event = &g->market.event;
  g->due_ns[APL_TIMER_MARKET] = wait == APL_GENERATOR_NEVER ? wait : time_ns + wait + (wait == 0);
  apl_publish_event(&g->publisher);
  if (g->publisher.message_count == 0) return;
  append(g, time_ns);
  if (g->config.itch) apl_itch_event(&g->itch);
  g->stats.events++;
  g->stats.trades += event->trade_count;
  for (uint32_t i = 0; i < event->trade_count; i++)
    g->stats.traded_qty += (uint64_t)event->trades[i].qty;
}

static void act_halt(struct apl_generator *g, uint64_t time_ns)
{
  const int halting = g->flow.halted == APL_MARKET_NONE;
  const uint32_t instrument =
      halting ? apl_random_below(&g->random, g->config.instrument_count) : g->flow.halted;
  g->flow.halted = halting ? instrument : APL_MARKET_NONE;
  g->stats.halts += (uint64_t)halting;
  apl_publish_status(&g->publisher, time_ns, instrument, halting ? TRADING_HALT : TRADING_READY);
  append(g, time_ns);
  if (g->config.itch) apl_itch_state(&g->itch, time_ns, instrument, halting ? 'H' : 'T');
  if (halting) g->due_ns[APL_TIMER_HALT] = time_ns + HALT_NS;
  else
    g->due_ns[APL_TIMER_HALT] =
        g->stopped ? APL_GENERATOR_NEVER : time_ns + interval(g, g->config.halt_ns);
}

static void act_daily(struct apl_generator *g, uint64_t time_ns)
{
  const uint32_t instrument = g->daily_next++ % g->config.instrument_count;
  apl_publish_daily(&g->publisher, time_ns, instrument);
  append(g, time_ns);
  if (g->daily_next % LIMITS_EVERY == 0) {
    apl_publish_limits(&g->publisher, time_ns, instrument);
    append(g, time_ns);
  }
  g->due_ns[APL_TIMER_DAILY] = time_ns + DAILY_NS;
}

/* A packet of a loop: slot with the message behind its size, sequences counting from 1 in each
 * round. */
static void send_loop(struct apl_generator *g, struct apl_generator_loop *loop, uint32_t place,
                      uint64_t time_ns, uint32_t slot, uint32_t bytes)
{
  const uint16_t size = (uint16_t)(bytes + 2);
  put_header(g, slot, ++loop->sequence, time_ns);
  memcpy(g->lines.slots[slot].data + APL_MDP3_PACKET_HEADER_BYTES, &size, sizeof size);
  apl_lines_send(&g->lines, slot, APL_MDP3_PACKET_HEADER_BYTES + size, place, time_ns, 0);
}

static char *loop_message(struct apl_generator *g, uint32_t slot)
{
  return (char *)g->lines.slots[slot].data + APL_MDP3_PACKET_HEADER_BYTES + 2;
}

/* The next instrument's turn; how long until then, when a round takes round_ns. */
static uint64_t turn(struct apl_generator *g, struct apl_generator_loop *loop, uint64_t round_ns)
{
  if (++loop->instrument == g->config.instrument_count) {
    loop->instrument = loop->sequence = 0;
    loop->rounds++;
  }
  return round_ns / g->config.instrument_count + 1;
}

static void act_definition(struct apl_generator *g, uint64_t time_ns)
{
  struct apl_generator_loop *const loop = &g->definition;
  const uint32_t slot = apl_lines_take(&g->lines);
  const uint32_t bytes =
      apl_publish_definition(&g->publisher, loop_message(g, slot), time_ns, loop->instrument);
  const int first = loop->rounds == 0;
  send_loop(g, loop, APL_GENERATOR_DEFINITION, time_ns, slot, bytes);
  const uint64_t wait = turn(g, loop, g->config.definition_ns);
  g->due_ns[APL_TIMER_DEFINITION] = time_ns + (first ? DEFINITION_FIRST_NS : wait);
}

static void act_snapshot(struct apl_generator *g, uint64_t time_ns)
{
  struct apl_generator_loop *const loop = &g->snapshot;
  flush(g, time_ns); /* what the snapshot says has been sent, up to g->sequence */
  const uint32_t slot = apl_lines_take(&g->lines);
  const uint32_t bytes = apl_publish_snapshot(&g->publisher, loop_message(g, slot), time_ns,
                                              loop->instrument, g->sequence);
  send_loop(g, loop, APL_GENERATOR_SNAPSHOT, time_ns, slot, bytes);
  g->due_ns[APL_TIMER_SNAPSHOT] = time_ns + turn(g, loop, g->config.snapshot_ns);
}

static void act_orders(struct apl_generator *g, uint64_t time_ns)
{
  struct apl_generator_loop *const loop = &g->orders;
  flush(g, time_ns);
  const uint32_t chunks = apl_publish_chunks(&g->publisher, loop->instrument);
  uint32_t order = APL_MARKET_NONE;
  for (uint32_t chunk = 1; chunk <= chunks; chunk++) {
    const uint32_t slot = apl_lines_take(&g->lines);
    const uint32_t bytes =
        apl_publish_snapshot_orders(&g->publisher, loop_message(g, slot), time_ns, loop->instrument,
                                    g->sequence, chunk, chunks, &order);
    send_loop(g, loop, APL_GENERATOR_ORDERS, time_ns, slot, bytes);
  }
  g->due_ns[APL_TIMER_ORDERS] = time_ns + turn(g, loop, g->config.snapshot_ns);
}

static void act_heartbeat(struct apl_generator *g, uint64_t time_ns)
{
  apl_publish_heartbeat(&g->publisher);
  append(g, time_ns);
  flush(g, time_ns);
}

uint64_t apl_exchange_next(const struct apl_generator *g)
{
  uint64_t next = APL_GENERATOR_NEVER;
  for (int i = 0; i < APL_TIMERS; i++)
    if (g->due_ns[i] < next) next = g->due_ns[i];
  return next;
}

void apl_exchange_act(struct apl_generator *g)
{
  static void (*const ACTS[APL_TIMERS])(struct apl_generator *, uint64_t) = {
      [APL_TIMER_FLUSH] = act_flush,
      [APL_TIMER_OPEN] = act_open,
      [APL_TIMER_RESET] = act_reset,
      [APL_TIMER_MARKET] = act_market,
      [APL_TIMER_HALT] = act_halt,
      [APL_TIMER_DAILY] = act_daily,
      [APL_TIMER_DEFINITION] = act_definition,
      [APL_TIMER_SNAPSHOT] = act_snapshot,
      [APL_TIMER_ORDERS] = act_orders,
      [APL_TIMER_HEARTBEAT] = act_heartbeat,
  };
  const uint64_t next = apl_exchange_next(g);
  for (int i = 0; i < APL_TIMERS; i++) {
    if (g->due_ns[i] != next) continue;
    g->time_ns = next;
    ACTS[i](g, next);
    return;
  }
}
