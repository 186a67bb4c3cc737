/*
 * ITCH 5.0 messages about orders and trades (Nasdaq TotalView-ITCH 5.0 specification: add order, modify order, trade).
 *
 * What goes off an order goes off as EXECUTE with the quantity taken, whether it was executed (E, C) or cancelled in
 * part (X); the Trade that an execution is comes first. A Trade's condition: 0 an execution at the order's price or a
 * printable C; 'N' a C that is not printable (its volume is in a later cross); 'P' against a hidden order; 'O' 'C'
 * 'H' 'I' a cross, by its type. The price of an E is that of the order; an order that was never seen (joined in the
 * middle, lost in a gap) gives no Trade.
 */
#include "itch5.h"

void itch5_emit_trade(struct itch5 *feed, uint32_t instrument, uint8_t action, uint8_t aggressor, uint8_t condition,
                      uint8_t flags, int64_t price, int64_t qty, uint64_t match)
{
  struct apl_trade *trade = &itch5_event(feed, APL_MSG_TRADE, instrument)->trade;
  trade->action = action;
  trade->aggressor = aggressor;
  trade->condition = condition;
  trade->flags = flags;
  trade->price = price;
  trade->qty = qty;
  trade->exchange_ns = feed->exchange_ns;
  trade->trade_id = match;
  apl_output_publish(feed->output);
}

void itch5_emit_order(struct itch5 *feed, uint32_t instrument, uint8_t action, uint8_t side, int64_t price,
                      int64_t qty, uint64_t id, uint64_t priority)
{
  struct apl_book_order *order = &itch5_event(feed, APL_MSG_BOOK_ORDER, instrument)->book_order;
  order->action = action;
  order->side = side;
  order->level = 0;
  order->flags = APL_FLAG_END_OF_EVENT;
  order->price = price;
  order->qty = qty;
  order->order_id = id;
  order->priority = priority;
  apl_output_publish(feed->output);
}

/* A, F: order 11, side 19, shares 20, stock 24, price 32 (F: attribution 36) */
static void on_add(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const uint64_t id = apl_be64(message + 11);
  const uint8_t side = itch5_side(message[19]);
  const uint32_t shares = apl_be32(message + 20);
  const int64_t price = itch5_price4(message + 32);
  struct apl_known_order *order = apl_known_orders_add(feed->orders, id);
  if (order) {
    order->side = side;
    order->qty = shares;
    order->price = price;
  }
  itch5_emit_order(feed, instrument, APL_BOOK_ACTION_ADD, side, price, shares, id, 0);
}

/* Take `shares` off an order, and off its memory; -1 stands for all. */
static void reduce(struct itch5 *feed, uint32_t instrument, uint64_t id, int64_t shares)
{
  struct apl_known_order *order = apl_known_orders_find(feed->orders, id);
  const uint8_t action = shares < 0 ? APL_BOOK_ACTION_DELETE : APL_BOOK_ACTION_EXECUTE;
  if (!order) {
    itch5_emit_order(feed, instrument, action, APL_SIDE_NONE, 0, shares < 0 ? 0 : shares, id, 0);
    return;
  }
  if (shares < 0) shares = order->qty;
  itch5_emit_order(feed, instrument, action, order->side, order->price, shares, id, 0);
  if (shares >= order->qty) apl_known_orders_remove(feed->orders, order);
  else order->qty -= (uint32_t)shares;
}

/* E: order 11, shares 19, match 23. C: and printable 31, price 32 */
static void on_execution(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const int with_price = message[0] == 'C';
  const uint64_t id = apl_be64(message + 11);
  const uint32_t shares = apl_be32(message + 19);
  const struct apl_known_order *order = apl_known_orders_find(feed->orders, id);
  if (order || with_price) {
    const int64_t price = with_price ? itch5_price4(message + 32) : order->price;
    const uint8_t condition = with_price && message[31] == 'N' ? 'N' : 0;
    itch5_emit_trade(feed, instrument, APL_BOOK_ACTION_ADD, order ? itch5_against(order->side) : APL_SIDE_NONE, condition, 0,
               price, shares, apl_be64(message + 23));
  }
  reduce(feed, instrument, id, shares);
}

/* U: original order 11, new order 19, shares 27, price 31. Side and stock stay; the new order queues anew. */
static void on_replace(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const uint64_t old_id = apl_be64(message + 11), new_id = apl_be64(message + 19);
  const uint32_t shares = apl_be32(message + 27);
  const int64_t price = itch5_price4(message + 31);
  uint8_t side = APL_SIDE_NONE;
  struct apl_known_order *order = apl_known_orders_find(feed->orders, old_id);
  if (order) {
    side = order->side;
    apl_known_orders_remove(feed->orders, order);
    order = apl_known_orders_add(feed->orders, new_id);
    if (order) {
      order->side = side;
      order->qty = shares;
      order->price = price;
    }
  }
  itch5_emit_order(feed, instrument, APL_BOOK_ACTION_REPLACE, side, price, shares, old_id, new_id);
}

/* Q: shares u64 11, stock 19, price 27, match 31, cross 39. The price of a cross is the official one even where
 * nothing traded. */
static void on_cross(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const int64_t shares = itch5_shares8(message + 11);
  const int64_t price = itch5_price4(message + 27);
  const uint8_t cross = message[39];
  const uint8_t kind = cross == 'O'   ? APL_STATISTIC_KIND_OPEN
                       : cross == 'C' ? APL_STATISTIC_KIND_CLOSE
                                      : APL_STATISTIC_KIND_OTHER;
  if (shares > 0)
    itch5_emit_trade(feed, instrument, APL_BOOK_ACTION_ADD, APL_SIDE_NONE, cross, 0, price, shares, apl_be64(message + 31));
  itch5_statistic(feed, instrument, kind, cross, APL_FLAG_END_OF_EVENT, price, shares, 'Q');
}

static const uint8_t *stock_of(const uint8_t *message)
{
  switch (message[0]) {
  case 'A':
  case 'F':
  case 'P': return message + 24;
  case 'Q': return message + 19;
  default: return NULL;
  }
}

uint32_t itch5_id(struct itch5 *feed, const uint8_t *message)
{
  const uint16_t locate = itch5_locate(message);
  if (APL_LIKELY(feed->ids[locate])) return feed->ids[locate];
  const struct apl_instrument *record = itch5_instrument(feed, locate, stock_of(message));
  return record ? feed->ids[locate] = record->id : 0;
}

static int is_of_an_order(uint8_t type) { return type != 'P' && type != 'Q' && type != 'B'; }

void itch5_order_message(struct itch5 *feed, const uint8_t *message)
{
  const uint32_t instrument = itch5_id(feed, message);
  if (APL_UNLIKELY(!instrument)) return;
  if (feed->taker && is_of_an_order(message[0])) return feed->taker->message(feed->taken_by, message, instrument);
  switch (message[0]) {
  case 'A':
  case 'F': on_add(feed, message, instrument); break;
  case 'E':
  case 'C': on_execution(feed, message, instrument); break;
  case 'X': reduce(feed, instrument, apl_be64(message + 11), apl_be32(message + 19)); break;
  case 'D': reduce(feed, instrument, apl_be64(message + 11), -1); break;
  case 'U': on_replace(feed, message, instrument); break;
  case 'P': /* order 11 (always 0), side 19 (always B), shares 20, stock 24, price 32, match 36 */
    itch5_emit_trade(feed, instrument, APL_BOOK_ACTION_ADD, APL_SIDE_NONE, 'P', APL_FLAG_END_OF_EVENT,
               itch5_price4(message + 32), apl_be32(message + 20), apl_be64(message + 36));
    break;
  case 'Q': on_cross(feed, message, instrument); break;
  default: /* B: match 11 */
    itch5_emit_trade(feed, instrument, APL_BOOK_ACTION_DELETE, APL_SIDE_NONE, 0, APL_FLAG_END_OF_EVENT, 0, 0,
               apl_be64(message + 11));
    break;
  }
}
