/* The messages of one event of the market: see publish.h. */
#include <assert.h>

#include "publish.h"

static const char SIDE_TYPE[2] = {'0', '1'};
static const char IMPLIED_TYPE[2] = {'E', 'F'};
static const uint8_t CHANGE_ACTION[] = {
    [APL_CHANGE_ADD] = 0,    [APL_CHANGE_REDUCE] = 1, [APL_CHANGE_REPLACE] = 1,
    [APL_CHANGE_CANCEL] = 2, [APL_CHANGE_FILL] = 1,   [APL_CHANGE_FILLED] = 2};
enum { LIMIT_TICKS = 900, VARIATION_TICKS = 400, TRADING_PRE_OPEN = 21 };

void apl_publish_init(struct apl_publisher *publisher, const struct apl_market *market,
                      const struct apl_generator_config *config,
                      struct apl_publication *publications)
{
  publisher->market = market;
  publisher->encoder = config->schema_version < 9 ? &apl_mdp3_encoder_8 : &apl_mdp3_encoder_9;
  publisher->version = (uint16_t)config->schema_version;
  publisher->channel = config->channel;
  publisher->date = (uint16_t)(config->start_ns / UINT64_C(86400000000000));
  publisher->trade_id = 0;
  publisher->of = publications;
  publisher->bytes = publisher->message_count = publisher->level_count = publisher->order_count = 0;
  publisher->recovery = 0;
  memset(publications, 0, market->instrument_count * sizeof *publications);
  for (uint32_t i = 0; i < market->instrument_count; i++) {
    const struct apl_generator_instrument *const spec = &market->specs[i];
    publications[i].trading_status = TRADING_PRE_OPEN;
    publications[i].high_bid = publications[i].low_ask = APL_MDP3_NO_PRICE;
    publications[i].limit_high = spec->price + LIMIT_TICKS * spec->tick;
    publications[i].limit_low = spec->price - LIMIT_TICKS * spec->tick;
    publications[i].max_variation = VARIATION_TICKS * spec->tick;
    publications[i].open_interest = 10000 * (1 + spec->weight);
  }
}

void apl_publish_begin(struct apl_publisher *publisher)
{
  publisher->bytes = publisher->message_count = 0;
  publisher->recovery = 0;
}

char *apl_publish_place(struct apl_publisher *publisher)
{
  assert(publisher->bytes + APL_GENERATOR_PACKET_BYTES <= APL_PUBLISH_BYTES &&
         publisher->message_count < APL_PUBLISH_MESSAGES);
  return publisher->buffer + publisher->bytes;
}

void apl_publish_keep(struct apl_publisher *publisher, uint32_t bytes, uint8_t kind)
{
  publisher->messages[publisher->message_count++] = (struct apl_publish_message){
      .offset = publisher->bytes, .bytes = (uint16_t)bytes, .kind = kind};
  publisher->bytes += bytes;
}

void apl_publish_end(struct apl_publisher *publisher)
{
  uint8_t missing = 0xff;
  for (uint32_t i = publisher->message_count; i-- > 0;) {
    const struct apl_publish_message *const message = &publisher->messages[i];
    uint8_t bits = (uint8_t)((message->kind & missing) | publisher->recovery);
    missing &= (uint8_t)~message->kind;
    if (i + 1 == publisher->message_count) bits |= APL_MDP3_END_OF_EVENT;
    publisher->buffer[message->offset + APL_MDP3_INDICATOR] = (char)bits;
  }
}

static void flush_book(struct apl_publisher *publisher, uint64_t time_ns, uint8_t kind)
{
  if (publisher->level_count == 0) return;
  apl_publish_keep(publisher,
                   publisher->encoder->book(apl_publish_place(publisher), publisher->version,
                                            time_ns, publisher->levels, publisher->level_count,
                                            publisher->orders, publisher->order_count),
                   kind);
  publisher->level_count = publisher->order_count = 0;
}

static void flush_orders(struct apl_publisher *publisher, uint64_t time_ns)
{
  if (publisher->order_count == 0) return;
  apl_publish_keep(publisher,
                   publisher->encoder->orders(apl_publish_place(publisher), publisher->version,
                                              time_ns, publisher->orders, publisher->order_count),
                   APL_MDP3_LAST_QUOTE);
  publisher->order_count = 0;
}

/* Room for one more entry with `orders` orders in the message at hand, or a new one. */
static void make_room(struct apl_publisher *publisher, uint64_t time_ns, uint32_t orders,
                      uint8_t kind)
{
  const uint32_t bytes = (publisher->level_count + 1) * APL_MDP3_ENTRY_BYTES +
                         (publisher->order_count + orders) * APL_MDP3_BOOK_ORDER_BYTES;
  if (bytes > APL_MDP3_GROUPS_ROOM) flush_book(publisher, time_ns, kind);
}

static void push_level(struct apl_publisher *publisher, uint32_t instrument,
                       const struct apl_depth_entry *entry, char type)
{
  publisher->levels[publisher->level_count++] = (struct apl_mdp3_level){
      .price = entry->level.price,
      .qty = (int32_t)entry->level.qty,
      .security_id = publisher->market->specs[instrument].security_id,
      .rpt_seq = ++publisher->of[instrument].rpt_seq,
      .orders = entry->level.orders ? (int32_t)entry->level.orders : APL_MDP3_NO_QTY,
      .position = entry->position,
      .action = entry->action,
      .type = type};
}

static struct apl_mdp3_order order_of_change(const struct apl_publisher *publisher,
                                             const struct apl_market_change *change)
{
  const uint32_t instrument = publisher->market->event.instrument;
  return (struct apl_mdp3_order){.id = change->id,
                                 .priority = change->priority,
                                 .price =
                                     apl_market_price(publisher->market, instrument, change->index),
                                 .qty = change->qty,
                                 .security_id = publisher->market->specs[instrument].security_id,
                                 .reference = (uint8_t)publisher->level_count,
                                 .action = CHANGE_ACTION[change->kind],
                                 .type = SIDE_TYPE[change->side]};
}

/* The changes of orders that an entry explains go with it; `told` has a bit for each. */
static void push_entry(struct apl_publisher *publisher, uint32_t side,
                       const struct apl_depth_entry *entry, uint64_t *told)
{
  const struct apl_market_event *const event = &publisher->market->event;
  uint64_t here = 0;
  for (uint32_t i = 0; i < event->change_count; i++) {
    const struct apl_market_change *const change = &event->changes[i];
    if (change->side == side &&
        apl_market_price(publisher->market, event->instrument, change->index) == entry->level.price)
      here |= UINT64_C(1) << i;
  }
  make_room(publisher, event->time_ns, (uint32_t)__builtin_popcountll(here), APL_MDP3_LAST_QUOTE);
  push_level(publisher, event->instrument, entry, SIDE_TYPE[side]);
  *told |= here;
  for (; here; here &= here - 1)
    publisher->orders[publisher->order_count++] =
        order_of_change(publisher, &event->changes[__builtin_ctzll(here)]);
}

static void publish_side(struct apl_publisher *publisher, uint32_t side, uint64_t *told)
{
  const uint32_t instrument = publisher->market->event.instrument;
  struct apl_depth_entry entries[APL_DEPTH_ENTRIES];
  struct apl_depth now;
  struct apl_depth *const shown = &publisher->of[instrument].shown[side];
  apl_depth_take(publisher->market, instrument, side, &now);
  const uint32_t count =
      apl_depth_diff(shown, &now, APL_GENERATOR_DEPTH, side == APL_MARKET_BID, entries);
  for (uint32_t i = 0; i < count; i++) push_entry(publisher, side, &entries[i], told);
  *shown = now;
}

/* The levels within the depth by 46, orders below it by 47. The side that was traded with goes
 * first. */
static void publish_books(struct apl_publisher *publisher)
{
  const struct apl_market_event *const event = &publisher->market->event;
  const uint32_t first =
      event->trade_count && event->trades[0].aggressor == 1 ? APL_MARKET_ASK : APL_MARKET_BID;
  uint64_t told = 0;
  publish_side(publisher, first, &told);
  publish_side(publisher, 1 - first, &told);
  flush_book(publisher, event->time_ns, APL_MDP3_LAST_QUOTE);
  for (uint32_t i = 0; i < event->change_count; i++) {
    if (told & UINT64_C(1) << i) continue;
    if ((publisher->order_count + 1) * APL_MDP3_ORDER_BYTES > APL_MDP3_GROUPS_ROOM)
      flush_orders(publisher, event->time_ns);
    publisher->orders[publisher->order_count++] = order_of_change(publisher, &event->changes[i]);
  }
  flush_orders(publisher, event->time_ns);
}

static void keep_trades(struct apl_publisher *publisher, const struct apl_mdp3_trade *trades,
                        uint32_t trade_count, const struct apl_mdp3_fill *fills,
                        uint32_t fill_count)
{
  apl_publish_keep(publisher,
                   publisher->encoder->trades(apl_publish_place(publisher), publisher->version,
                                              publisher->market->event.time_ns, trades, trade_count,
                                              fills, fill_count),
                   APL_MDP3_LAST_TRADE);
}

static void keep_volume(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument)
{
  struct apl_publication *const of = &publisher->of[instrument];
  apl_publish_keep(publisher,
                   apl_mdp3_volume(apl_publish_place(publisher), publisher->version, time_ns,
                                   publisher->market->specs[instrument].security_id, ++of->rpt_seq,
                                   (int32_t)of->traded_qty),
                   APL_MDP3_LAST_VOLUME);
}

static void publish_trades(struct apl_publisher *publisher)
{
  const struct apl_market_event *const event = &publisher->market->event;
  struct apl_publication *const of = &publisher->of[event->instrument];
  const int32_t security_id = publisher->market->specs[event->instrument].security_id;
  struct apl_mdp3_trade trades[APL_MARKET_TRADES];
  struct apl_mdp3_fill fills[APL_MARKET_FILLS + APL_MARKET_TRADES];
  uint32_t trade_count = 0, fill_count = 0, fill = 0;
  for (uint32_t i = 0; i < event->trade_count; i++) {
    const struct apl_market_trade *const trade = &event->trades[i];
    const uint32_t bytes = (trade_count + 1) * APL_MDP3_ENTRY_BYTES +
                           (fill_count + 1u + trade->fills) * APL_MDP3_TRADE_ORDER_BYTES;
    if (bytes > APL_MDP3_GROUPS_ROOM) {
      keep_trades(publisher, trades, trade_count, fills, fill_count);
      trade_count = fill_count = 0;
    }
    trades[trade_count++] = (struct apl_mdp3_trade){
        .price = apl_market_price(publisher->market, event->instrument, trade->index),
        .qty = (int32_t)trade->qty,
        .security_id = security_id,
        .rpt_seq = ++of->rpt_seq,
        .orders = trade->aggressor ? 1 + trade->fills : 0,
        .trade_id = ++publisher->trade_id,
        .aggressor = trade->aggressor};
    if (trade->aggressor)
      fills[fill_count++] = (struct apl_mdp3_fill){event->aggressor_id, (int32_t)trade->qty};
    for (; fill < event->fill_count && event->fills[fill].trade == i; fill++)
      fills[fill_count++] = (struct apl_mdp3_fill){event->fills[fill].id, event->fills[fill].qty};
    of->trades++;
    of->traded_qty += (uint64_t)trade->qty;
  }
  keep_trades(publisher, trades, trade_count, fills, fill_count);
  keep_volume(publisher, event->time_ns, event->instrument);
}

static void push_statistic(struct apl_publisher *publisher, struct apl_mdp3_statistic *statistics,
                           uint32_t *count, char type, int64_t price)
{
  const uint32_t instrument = publisher->market->event.instrument;
  statistics[(*count)++] =
      (struct apl_mdp3_statistic){.price = price,
                                  .qty = APL_MDP3_NO_QTY,
                                  .security_id = publisher->market->specs[instrument].security_id,
                                  .rpt_seq = ++publisher->of[instrument].rpt_seq,
                                  .type = type};
}

/* New extremes of trades and of quotes. */
static void publish_session_statistics(struct apl_publisher *publisher)
{
  const struct apl_market_event *const event = &publisher->market->event;
  struct apl_publication *const of = &publisher->of[event->instrument];
  struct apl_mdp3_statistic statistics[5];
  uint32_t count = 0;
  int64_t high = INT64_MIN, low = INT64_MAX;
  for (uint32_t i = 0; i < event->trade_count; i++) {
    const int64_t price =
        apl_market_price(publisher->market, event->instrument, event->trades[i].index);
    if (price > high) high = price;
    if (price < low) low = price;
    if (!of->has_traded && i == 0)
      push_statistic(publisher, statistics, &count, '4', of->open = price);
    of->last = price;
  }
  if (event->trade_count) {
    if (!of->has_traded || high > of->high)
      push_statistic(publisher, statistics, &count, '7', of->high = high);
    if (!of->has_traded || low < of->low)
      push_statistic(publisher, statistics, &count, '8', of->low = low);
    of->has_traded = 1;
  }
  const struct apl_depth *const bid = &of->shown[APL_MARKET_BID], *const ask =
                                                                      &of->shown[APL_MARKET_ASK];
  if (bid->count && (of->high_bid == APL_MDP3_NO_PRICE || bid->level[0].price > of->high_bid))
    push_statistic(publisher, statistics, &count, 'N', of->high_bid = bid->level[0].price);
  if (ask->count && (of->low_ask == APL_MDP3_NO_PRICE || ask->level[0].price < of->low_ask))
    push_statistic(publisher, statistics, &count, 'O', of->low_ask = ask->level[0].price);
  if (count)
    apl_publish_keep(publisher,
                     publisher->encoder->session_statistics(apl_publish_place(publisher),
                                                            publisher->version, event->time_ns,
                                                            statistics, count),
                     APL_MDP3_LAST_STATS);
}

static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

/* Put an implied level into its place of at most two; the same price adds up. */
static void imply(struct apl_depth *depth, int descending, int64_t price, int64_t qty)
{
  uint32_t i = 0;
  while (i < depth->count &&
         (descending ? depth->level[i].price > price : depth->level[i].price < price))
    i++;
  if (i < depth->count && depth->level[i].price == price) {
    depth->level[i].qty += qty;
    return;
  }
  if (i >= APL_PUBLISH_IMPLIED_DEPTH) return;
  if (depth->count == APL_PUBLISH_IMPLIED_DEPTH) depth->count--;
  memmove(&depth->level[i + 1], &depth->level[i], (depth->count - i) * sizeof depth->level[0]);
  depth->level[i] = (struct apl_depth_level){.price = price, .qty = qty};
  depth->count++;
}

/* What the legs imply for a side of a spread: bid = first leg's bid - second leg's ask. What would
 * meet the spread's own other side is not shown. */
static void take_implied(const struct apl_publisher *publisher, uint32_t spread, uint32_t side,
                         struct apl_depth *implied)
{
  static const uint8_t PAIRS[3][2] = {{0, 0}, {1, 0}, {0, 1}};
  const struct apl_generator_instrument *const spec = &publisher->market->specs[spread];
  const struct apl_depth *const bought = &publisher->of[spec->legs[0]].shown[side];
  const struct apl_depth *const sold = &publisher->of[spec->legs[1]].shown[1 - side];
  const struct apl_depth *const against = &publisher->of[spread].shown[1 - side];
  implied->count = 0;
  for (int i = 0; i < 3; i++) {
    if (PAIRS[i][0] >= bought->count || PAIRS[i][1] >= sold->count) continue;
    const struct apl_depth_level *const a = &bought->level[PAIRS[i][0]],
                                        *const b = &sold->level[PAIRS[i][1]];
    const int64_t price = a->price - b->price;
    if (price % spec->tick != 0) continue;
    if (against->count && (side == APL_MARKET_BID ? price >= against->level[0].price
                                                  : price <= against->level[0].price))
      continue;
    imply(implied, side == APL_MARKET_BID, price, least(a->qty, b->qty));
  }
}

static void publish_implied(struct apl_publisher *publisher, uint64_t time_ns, uint32_t spread)
{
  struct apl_depth_entry entries[APL_DEPTH_ENTRIES];
  for (uint32_t side = 0; side < 2; side++) {
    struct apl_depth now, *const shown = &publisher->of[spread].implied[side];
    take_implied(publisher, spread, side, &now);
    const uint32_t count =
        apl_depth_diff(shown, &now, APL_PUBLISH_IMPLIED_DEPTH, side == APL_MARKET_BID, entries);
    for (uint32_t i = 0; i < count; i++) {
      make_room(publisher, time_ns, 0, APL_MDP3_LAST_IMPLIED);
      push_level(publisher, spread, &entries[i], IMPLIED_TYPE[side]);
    }
    *shown = now;
  }
  flush_book(publisher, time_ns, APL_MDP3_LAST_IMPLIED);
}

/* The spreads that an instrument's book bears upon. */
static void publish_implied_of(struct apl_publisher *publisher, uint64_t time_ns,
                               uint32_t instrument)
{
  const struct apl_market *const market = publisher->market;
  for (uint32_t i = 0; i < market->instrument_count; i++) {
    const struct apl_generator_instrument *const spec = &market->specs[i];
    if (spec->kind != APL_INSTRUMENT_KIND_SPREAD) continue;
    if (i == instrument || (uint32_t)spec->legs[0] == instrument ||
        (uint32_t)spec->legs[1] == instrument)
      publish_implied(publisher, time_ns, i);
  }
}

void apl_publish_event(struct apl_publisher *publisher)
{
  const struct apl_market_event *const event = &publisher->market->event;
  apl_publish_begin(publisher);
  if (event->change_count == 0 && event->trade_count == 0) return;
  if (event->trade_count) publish_trades(publisher);
  publish_books(publisher);
  publish_session_statistics(publisher);
  publish_implied_of(publisher, event->time_ns, event->instrument);
  apl_publish_end(publisher);
}

void apl_publish_reset(struct apl_publisher *publisher, uint64_t time_ns)
{
  for (uint32_t i = 0; i < publisher->market->instrument_count; i++) {
    struct apl_publication *const of = &publisher->of[i];
    of->rpt_seq = 0;
    of->shown[0].count = of->shown[1].count = of->implied[0].count = of->implied[1].count = 0;
  }
  apl_publish_begin(publisher);
  apl_publish_keep(
      publisher,
      apl_mdp3_reset(apl_publish_place(publisher), publisher->version, time_ns, publisher->channel),
      0);
  apl_publish_end(publisher);
}

/* One side of a book as if all its orders had just come. */
static void rebuild_side(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument,
                         uint32_t side)
{
  const struct apl_market *const market = publisher->market;
  const struct apl_market_book *const book = &market->books[instrument];
  struct apl_depth *const shown = &publisher->of[instrument].shown[side];
  apl_depth_take(market, instrument, side, shown);
  uint32_t depth = 0;
  for (int i = apl_market_best(book, side); i >= 0; i = apl_market_worse(book, side, i), depth++) {
    const struct apl_market_level *const level = &book->level[i];
    if (depth < shown->count) {
      const struct apl_depth_entry entry = {shown->level[depth], APL_DEPTH_NEW,
                                            (uint8_t)(depth + 1)};
      make_room(publisher, time_ns, level->count, APL_MDP3_LAST_QUOTE);
      push_level(publisher, instrument, &entry, SIDE_TYPE[side]);
    } else {
      flush_book(publisher, time_ns, APL_MDP3_LAST_QUOTE);
    }
    for (uint32_t number = level->first; number != APL_MARKET_NONE;
         number = market->pool[number].next) {
      const struct apl_market_order *const order = &market->pool[number];
      if (depth >= shown->count &&
          (publisher->order_count + 1) * APL_MDP3_ORDER_BYTES > APL_MDP3_GROUPS_ROOM)
        flush_orders(publisher, time_ns);
      publisher->orders[publisher->order_count++] =
          (struct apl_mdp3_order){.id = order->id,
                                  .priority = order->priority,
                                  .price = apl_market_price(market, instrument, i),
                                  .qty = order->qty,
                                  .security_id = market->specs[instrument].security_id,
                                  .reference = (uint8_t)publisher->level_count,
                                  .type = SIDE_TYPE[side]};
    }
  }
  flush_book(publisher, time_ns, APL_MDP3_LAST_QUOTE);
  flush_orders(publisher, time_ns);
}

void apl_publish_rebuild(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument)
{
  struct apl_publication *const of = &publisher->of[instrument];
  apl_publish_begin(publisher);
  publisher->recovery = APL_MDP3_RECOVERY;
  if (of->has_traded) keep_volume(publisher, time_ns, instrument);
  rebuild_side(publisher, time_ns, instrument, APL_MARKET_BID);
  rebuild_side(publisher, time_ns, instrument, APL_MARKET_ASK);
  publish_implied_of(publisher, time_ns, instrument);
  apl_publish_end(publisher);
}
