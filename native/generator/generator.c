/* The market generator's public face: configuration, stepping, and the truth about its books. See
 * apl/generator.h. */
#include "generator.h"

#include "apl/err.h"

#define MAGIC UINT64_C(0x314e4547204c5041) /* "APL GEN1" */
enum { ALIGN = 64, ORDERS_LEAST = 40, ORDERS_MOST = 600, RATE_MOST = 10000000 };

size_t apl_generator_align(void) { return ALIGN; }

static int check_instrument(const struct apl_generator_config *config, uint32_t i)
{
  const struct apl_generator_instrument *const spec = &config->instruments[i];
  const char *const name = spec->symbol;
  const int spread = spec->kind == APL_INSTRUMENT_KIND_SPREAD;
  if (memchr(name, 0, sizeof spec->symbol) == NULL || name[0] == 0)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: instrument %u has no symbol", i);
  if (spec->kind < APL_INSTRUMENT_KIND_FUTURE || spec->kind > APL_INSTRUMENT_KIND_SPREAD)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "generator: %s is of kind %u; it can make futures, options and spreads",
                       name, spec->kind);
  if (spec->tick <= 0 || spec->price % spec->tick != 0)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "generator: the first price of %s is no multiple of its tick", name);
  if (!spread && spec->price <= 0)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: the first price of %s is not positive", name);
  if (spec->security_id <= 0)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "generator: %s has the security id %d; it must be positive", name,
                       spec->security_id);
  if (config->schema_version < 9 && spec->tick % 100 != 0)
    return apl_err_set(
        APL_ERR_ARGUMENT,
        "generator: the tick of %s has more than seven decimals, schema version 8 has no more",
        name);
  if (spec->parent >= (int32_t)i)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: the parent of %s must come before it", name);
  for (int leg = 0; leg < 2 && spread; leg++)
    if (spec->legs[leg] < 0 || spec->legs[leg] >= (int32_t)i)
      return apl_err_set(APL_ERR_ARGUMENT, "generator: the legs of %s must come before it", name);
  for (uint32_t other = 0; other < i; other++)
    if (config->instruments[other].security_id == spec->security_id)
      return apl_err_set(APL_ERR_ARGUMENT, "generator: %s and %s have the same security id %d",
                         config->instruments[other].symbol, name, spec->security_id);
  return APL_OK;
}

static int check(const struct apl_generator_config *config)
{
  if (config == NULL) return apl_err_set(APL_ERR_ARGUMENT, "generator: no configuration");
  if (config->instrument_count == 0 || config->instrument_count > APL_GENERATOR_INSTRUMENTS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: %u instruments; it takes 1 to %d",
                       config->instrument_count, APL_GENERATOR_INSTRUMENTS_MAX);
  if (config->schema_version < 8 || config->schema_version > 13)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: schema version %u; it writes 8 to 13",
                       config->schema_version);
  if (config->orders < ORDERS_LEAST || config->orders > ORDERS_MOST)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: %u orders per book; it keeps %d to %d",
                       config->orders, ORDERS_LEAST, ORDERS_MOST);
  if (config->rate > RATE_MOST)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: %u events per second; %d is the most",
                       config->rate, RATE_MOST);
  if (config->loss_ppm > 1000000 || config->reorder_ppm > 1000000 ||
      config->duplicate_ppm > 1000000)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: a share of packets is above 1");
  if (config->heartbeat_ns == 0)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: a heartbeat interval of 0");
  if (config->start_ns < UINT64_C(864000000000000))
    return apl_err_set(APL_ERR_ARGUMENT, "generator: the session starts before 1970-01-11");
  uint32_t weight = 0;
  for (uint32_t i = 0; i < config->instrument_count; i++) {
    const int rc = check_instrument(config, i);
    if (rc) return rc;
    weight += config->instruments[i].weight;
  }
  return weight ? APL_OK : apl_err_set(APL_ERR_ARGUMENT, "generator: no instrument has a weight");
}

static uint32_t book_capacity(const struct apl_generator_config *config)
{
  return 2 * config->orders + 64;
}

size_t apl_generator_footprint(const struct apl_generator_config *config)
{
  if (check(config)) return 0;
  return apl_align_up(sizeof(struct apl_generator), ALIGN) +
         apl_align_up(apl_market_footprint(config->instrument_count, book_capacity(config)), ALIGN);
}

int apl_generator_new(void *memory, const struct apl_generator_config *config,
                      struct apl_generator **generator)
{
  const int rc = check(config);
  if (rc) return rc;
  if (memory == NULL || !apl_is_aligned(memory, ALIGN) || generator == NULL)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: memory is missing or not aligned to %d",
                       ALIGN);
  struct apl_generator *const g = memory;
  memset(g, 0, offsetof(struct apl_generator, publisher));
  g->config = *config;
  apl_random_seed(&g->random, config->seed ^ UINT64_C(0x5bf0363513e2a9d7));
  apl_market_init(&g->market, (uint8_t *)memory + apl_align_up(sizeof *g, ALIGN),
                  g->config.instruments, config->instrument_count, book_capacity(config));
  apl_flow_init(&g->flow, &g->config);
  apl_publish_init(&g->publisher, &g->market, &g->config, g->publications);
  apl_itch_init(&g->itch, &g->market, &g->config);
  apl_lines_init(&g->lines, &g->config, &g->stats);
  apl_exchange_start(g);
  g->magic = MAGIC;
  *generator = g;
  return APL_OK;
}

/* Whether there is room for what one act of the exchange can make: free slots for packets, and
 * bytes for ITCH records. */
static int has_slots(const struct apl_generator *g)
{
  return g->lines.free_count > APL_LINES_RESERVE;
}

static int has_bytes(const struct apl_generator *g)
{
  return !g->config.itch || g->itch.bytes + APL_ITCH_RESERVE <= APL_ITCH_BYTES;
}

int apl_generator_step(struct apl_generator *g, uint64_t now_ns, struct apl_packet *packets,
                       size_t max)
{
  size_t count = 0;
  if (max > APL_PACKET_BATCH_MAX) max = APL_PACKET_BATCH_MAX;
  apl_lines_release(&g->lines);
  if (g->itch_taken) g->itch.bytes = g->itch_taken = 0;
  while (count < max) {
    const uint64_t due = apl_lines_due(&g->lines), next = apl_exchange_next(g);
    if (due <= now_ns && (due <= next || !has_slots(g))) {
      apl_lines_arrive(&g->lines, &packets[count++]);
    } else if (next <= now_ns && has_slots(g) && has_bytes(g)) {
      apl_exchange_act(g);
    } else {
      break;
    }
  }
  return (int)count;
}

uint64_t apl_generator_next_ns(const struct apl_generator *g)
{
  const uint64_t due = apl_lines_due(&g->lines), next = apl_exchange_next(g);
  return due < next ? due : next;
}

void apl_generator_stop(struct apl_generator *g)
{
  g->stopped = 1;
  g->due_ns[APL_TIMER_MARKET] = g->due_ns[APL_TIMER_DAILY] = APL_GENERATOR_NEVER;
  g->double_ns = APL_GENERATOR_NEVER;
  g->double_left = 0;
  if (g->flow.halted == APL_MARKET_NONE) g->due_ns[APL_TIMER_HALT] = APL_GENERATOR_NEVER;
}

void apl_generator_reset(struct apl_generator *g)
{
  g->reset_wanted = 1;
  g->due_ns[APL_TIMER_RESET] = g->time_ns;
}

size_t apl_generator_itch(struct apl_generator *g, int closing, const uint8_t **bytes)
{
  *bytes = g->itch.buffer;
  if (!g->config.itch) return 0;
  if (g->itch_taken) g->itch.bytes = 0;
  if (closing && !g->itch.closed) apl_itch_close(&g->itch, g->time_ns);
  g->itch_taken = 1;
  return g->itch.bytes;
}

static int bad_instrument(const struct apl_generator *g, uint32_t instrument, uint32_t side)
{
  if (instrument >= g->config.instrument_count)
    return apl_err_set(APL_ERR_ARGUMENT, "generator: no instrument %u", instrument);
  if (side > 3) return apl_err_set(APL_ERR_ARGUMENT, "generator: no side %u", side);
  return APL_OK;
}

static int copy_depth(const struct apl_depth *depth, struct apl_generator_level *levels, size_t max)
{
  uint32_t count = 0;
  for (; count < depth->count && count < max; count++)
    levels[count] = (struct apl_generator_level){depth->level[count].price, depth->level[count].qty,
                                                 depth->level[count].orders, 0};
  return (int)count;
}

int apl_generator_book(const struct apl_generator *g, uint32_t instrument, uint32_t side,
                       struct apl_generator_level *levels, size_t max)
{
  const int rc = bad_instrument(g, instrument, side);
  if (rc) return rc;
  if (side > 1) return copy_depth(&g->publications[instrument].implied[side - 2], levels, max);
  const struct apl_market_book *const book = &g->market.books[instrument];
  size_t count = 0;
  for (int i = apl_market_best(book, side); i >= 0 && count < max;
       i = apl_market_worse(book, side, i))
    levels[count++] =
        (struct apl_generator_level){.price = apl_market_price(&g->market, instrument, i),
                                     .qty = book->level[i].qty,
                                     .orders = book->level[i].count};
  return (int)count;
}

int apl_generator_orders(const struct apl_generator *g, uint32_t instrument, uint32_t side,
                         struct apl_generator_order *orders, size_t max)
{
  const int rc = bad_instrument(g, instrument, side);
  if (rc) return rc;
  const struct apl_market_book *const book = &g->market.books[instrument];
  size_t count = 0;
  for (uint32_t i = apl_publish_next_order(book, g->market.pool, APL_MARKET_NONE);
       i != APL_MARKET_NONE && count < max; i = apl_publish_next_order(book, g->market.pool, i)) {
    const struct apl_market_order *const order = &g->market.pool[i];
    if (order->side != side) continue;
    orders[count++] = (struct apl_generator_order){
        .id = order->id,
        .priority = order->priority,
        .price = apl_market_price(&g->market, instrument, order->index),
        .qty = order->qty};
  }
  return (int)count;
}

int apl_generator_traded(const struct apl_generator *g, uint32_t instrument, uint64_t *trades,
                         uint64_t *qty, uint32_t *rpt_seq)
{
  const int rc = bad_instrument(g, instrument, 0);
  if (rc) return rc;
  *trades = g->publications[instrument].trades;
  *qty = g->publications[instrument].traded_qty;
  *rpt_seq = g->publications[instrument].rpt_seq;
  return APL_OK;
}

void apl_generator_stats(const struct apl_generator *g, struct apl_generator_stats *stats)
{
  *stats = g->stats;
  stats->snapshot_rounds = g->snapshot.rounds;
  const int by_order = g->due_ns[APL_TIMER_ORDERS] != APL_GENERATOR_NEVER;
  if (by_order && g->orders.rounds < stats->snapshot_rounds)
    stats->snapshot_rounds = g->orders.rounds;
  stats->itch_records = g->itch.records;
}

const struct apl_generator_config *apl_generator_config(const struct apl_generator *g)
{
  return &g->config;
}
