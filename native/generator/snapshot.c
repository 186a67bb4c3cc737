/* What the loops repeat: snapshots by price and by order, and definitions, of the market as told so
 * far. See publish.h. */
#include "publish.h"

static struct apl_mdp3_snapshot snapshot_of(const struct apl_publisher *publisher, uint64_t time_ns,
                                            uint32_t instrument, uint32_t last_sequence)
{
  const struct apl_publication *const of = &publisher->of[instrument];
  return (struct apl_mdp3_snapshot){.time_ns = time_ns,
                                    .limit_high = of->limit_high,
                                    .limit_low = of->limit_low,
                                    .max_variation = of->max_variation,
                                    .last_sequence = last_sequence,
                                    .reports = publisher->market->instrument_count,
                                    .rpt_seq = of->rpt_seq,
                                    .security_id = publisher->market->specs[instrument].security_id,
                                    .date = publisher->date,
                                    .trading_status = of->trading_status};
}

static uint32_t push_depth(struct apl_mdp3_level *levels, uint32_t count,
                           const struct apl_depth *depth, char type)
{
  for (uint32_t i = 0; i < depth->count; i++)
    levels[count++] = (struct apl_mdp3_level){
        .price = depth->level[i].price,
        .qty = (int32_t)depth->level[i].qty,
        .orders = depth->level[i].orders ? (int32_t)depth->level[i].orders : APL_MDP3_NO_QTY,
        .position = (uint8_t)(i + 1),
        .type = type};
  return count;
}

static uint32_t push_value(struct apl_mdp3_level *levels, uint32_t count, int64_t price,
                           int32_t qty, char type)
{
  if (price == APL_MDP3_NO_PRICE && qty == APL_MDP3_NO_QTY) return count;
  levels[count++] =
      (struct apl_mdp3_level){.price = price, .qty = qty, .orders = APL_MDP3_NO_QTY, .type = type};
  return count;
}

uint32_t apl_publish_snapshot(const struct apl_publisher *publisher, char *buffer, uint64_t time_ns,
                              uint32_t instrument, uint32_t last_sequence)
{
  const struct apl_publication *const of = &publisher->of[instrument];
  const struct apl_mdp3_snapshot snapshot =
      snapshot_of(publisher, time_ns, instrument, last_sequence);
  struct apl_mdp3_level levels[APL_PUBLISH_SNAPSHOT_ENTRIES];
  uint32_t count = 0;
  count = push_depth(levels, count, &of->shown[0], '0');
  count = push_depth(levels, count, &of->shown[1], '1');
  count = push_depth(levels, count, &of->implied[0], 'E');
  count = push_depth(levels, count, &of->implied[1], 'F');
  if (of->has_traded) {
    count = push_value(levels, count, of->last, APL_MDP3_NO_QTY, '2');
    count = push_value(levels, count, of->open, APL_MDP3_NO_QTY, '4');
    count = push_value(levels, count, of->high, APL_MDP3_NO_QTY, '7');
    count = push_value(levels, count, of->low, APL_MDP3_NO_QTY, '8');
    count = push_value(levels, count, APL_MDP3_NO_PRICE, (int32_t)of->traded_qty, 'e');
  }
  count = push_value(levels, count, of->high_bid, APL_MDP3_NO_QTY, 'N');
  count = push_value(levels, count, of->low_ask, APL_MDP3_NO_QTY, 'O');
  return publisher->encoder->snapshot(buffer, publisher->version, &snapshot, levels, count);
}

uint32_t apl_publish_chunks(const struct apl_publisher *publisher, uint32_t instrument)
{
  const uint32_t orders = publisher->market->books[instrument].live_count;
  return orders == 0 ? 1 : (orders + APL_MDP3_ORDERS_PER_CHUNK - 1) / APL_MDP3_ORDERS_PER_CHUNK;
}

static uint32_t first_order(const struct apl_market_book *book, uint32_t side)
{
  const int best = apl_market_best(book, side);
  return best < 0 ? APL_MARKET_NONE : book->level[best].first;
}

uint32_t apl_publish_next_order(const struct apl_market_book *book,
                                const struct apl_market_order *pool, uint32_t order)
{
  if (order == APL_MARKET_NONE) {
    const uint32_t bid = first_order(book, APL_MARKET_BID);
    return bid != APL_MARKET_NONE ? bid : first_order(book, APL_MARKET_ASK);
  }
  if (pool[order].next != APL_MARKET_NONE) return pool[order].next;
  const uint32_t side = pool[order].side;
  const int worse = apl_market_worse(book, side, pool[order].index);
  if (worse >= 0) return book->level[worse].first;
  return side == APL_MARKET_BID ? first_order(book, APL_MARKET_ASK) : APL_MARKET_NONE;
}

uint32_t apl_publish_snapshot_orders(const struct apl_publisher *publisher, char *buffer,
                                     uint64_t time_ns, uint32_t instrument, uint32_t last_sequence,
                                     uint32_t chunk, uint32_t chunks, uint32_t *order)
{
  const struct apl_market *const market = publisher->market;
  struct apl_mdp3_snapshot snapshot = snapshot_of(publisher, time_ns, instrument, last_sequence);
  struct apl_mdp3_order orders[APL_MDP3_ORDERS_PER_CHUNK];
  uint32_t count = 0;
  snapshot.chunk = chunk;
  snapshot.chunks = chunks;
  while (count < APL_MDP3_ORDERS_PER_CHUNK) {
    const uint32_t number =
        apl_publish_next_order(&market->books[instrument], market->pool, *order);
    if (number == APL_MARKET_NONE) break;
    const struct apl_market_order *const source = &market->pool[number];
    orders[count++] =
        (struct apl_mdp3_order){.id = source->id,
                                .priority = source->priority,
                                .price = apl_market_price(market, instrument, source->index),
                                .qty = source->qty,
                                .type = source->side == APL_MARKET_BID ? '0' : '1'};
    *order = number;
  }
  return publisher->encoder->snapshot_orders(buffer, publisher->version, &snapshot, orders, count);
}

uint32_t apl_publish_definition(const struct apl_publisher *publisher, char *buffer,
                                uint64_t time_ns, uint32_t instrument)
{
  const struct apl_publication *const of = &publisher->of[instrument];
  const struct apl_mdp3_definition definition = {.spec = &publisher->market->specs[instrument],
                                                 .specs = publisher->market->specs,
                                                 .time_ns = time_ns,
                                                 .limit_high = of->limit_high,
                                                 .limit_low = of->limit_low,
                                                 .max_variation = of->max_variation,
                                                 .reports = publisher->market->instrument_count,
                                                 .open_interest = of->open_interest,
                                                 .channel = publisher->channel,
                                                 .date = publisher->date,
                                                 .trading_status = of->trading_status};
  return publisher->encoder->definition(buffer, publisher->version, &definition);
}
