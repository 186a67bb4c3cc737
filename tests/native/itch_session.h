#ifndef APL_TEST_ITCH_SESSION_H
#define APL_TEST_ITCH_SESSION_H
/* Random sessions of ITCH 5.0 in MoldUDP64 packets: orders that come, trade, are replaced and go, and now and then what should not be. */
#include "itch_messages.h"
#include "random.h"

enum { STOCKS = 12, LIVE = 300 };

struct live_order { uint64_t id; uint16_t locate; uint32_t qty; char side; };

struct session {
  uint64_t random, next_id, sequence;
  struct live_order live[LIVE];
  size_t count;
  char name[11];
  struct bytes packet;
  uint64_t messages; /* in the packet */
};

static inline uint32_t below(struct session *session, uint32_t limit) { return (uint32_t)random_below(&session->random, limit); }

static inline uint32_t price_of(struct session *session, char side)
{
  const uint32_t away = below(session, 4) ? below(session, 4) : below(session, 60);
  return (side == 'B' ? 1000000 + 200 : 1000000) + (side == 'S' ? away : 0 - away) * 100; /* now and then crossed */
}

static inline struct bytes an_add(struct session *session)
{
  struct live_order order = {.id = ++session->next_id, .locate = (uint16_t)(1 + below(session, STOCKS)), .qty = 100 * (1 + below(session, 9)),
                             .side = below(session, 2) ? 'B' : 'S'};
  if (below(session, 200) == 0) order.side = 'Z'; /* no such side */
  if (below(session, 300) == 0) order.qty = 0;
  if (below(session, 150) == 0) session->next_id += (uint64_t)below(session, 1 << 20) << below(session, 30);
  const struct live_order *again = &session->live[session->count ? below(session, (uint32_t)session->count) : 0];
  if (session->count && order.qty && order.side != 'Z' && below(session, 100) == 0) order.id = again->id, order.locate = again->locate; /* a repeated one */
  struct bytes b = add(order.locate, order.id, order.side, order.qty, "STOCK", price_of(session, order.side));
  if (below(session, 8) == 0) b.data[0] = 'F', put_text(&b, "MPID", 4);
  const int kept = order.side != 'Z' && order.qty && session->count < LIVE;
  for (size_t i = 0; kept && i < session->count; i++)
    if (session->live[i].id == order.id) return session->live[i] = order, b;
  if (kept) session->live[session->count++] = order;
  return b;
}

static inline struct bytes a_replacement(struct session *session, struct live_order *order)
{
  struct bytes b = start('U', order->locate);
  put_be(&b, order->id, 8);
  order->id = ++session->next_id;
  order->qty = 100 * (1 + below(session, 9));
  put_be(&b, order->id, 8);
  put_be(&b, order->qty, 4);
  put_be(&b, price_of(session, order->side), 4);
  return b;
}

static inline struct bytes an_end(struct session *session, struct live_order *order, size_t index)
{
  const char type = "DDDDEEXC"[below(session, 8)];
  const uint32_t part = below(session, 3) == 0 ? 50 : order->qty, too_much = below(session, 60) == 0 ? 10 : 0;
  const uint32_t shares = (part < order->qty ? part : order->qty) + too_much;
  struct bytes b = taken(type, order->locate, order->id, shares);
  if (type == 'C') b.data[b.count++] = below(session, 2) ? 'Y' : 'N', put_be(&b, price_of(session, 'S'), 4);
  if (type == 'D' || shares >= order->qty) session->live[index] = session->live[--session->count];
  else order->qty -= shares;
  return b;
}

static inline struct bytes a_rare_one(struct session *session)
{
  const uint16_t locate = (uint16_t)(1 + below(session, STOCKS + 2)); /* the last two have no room */
  struct bytes b;
  switch (below(session, 6)) {
  case 0: return directory(locate, "STOCK");
  case 1: /* trading action */
    b = start('H', locate);
    put_text(&b, "STOCK", 8);
    b.data[b.count++] = "THTT"[below(session, 4)];
    put_text(&b, " ABCD", 5);
    return b;
  case 2: /* a trade against a hidden order */
    b = start('P', locate);
    put_be(&b, 0, 8);
    put_text(&b, "B", 1);
    put_be(&b, 100, 4);
    put_text(&b, "STOCK", 8);
    put_be(&b, 1000000, 4);
    put_be(&b, 77, 8);
    return b;
  case 3: /* an order never seen */
    b = taken("DEXC"[below(session, 4)], (uint16_t)(1 + below(session, STOCKS)), UINT64_C(1) << 50, 10);
    if (b.data[0] == 'C') b.data[b.count++] = 'Y', put_be(&b, 1000000, 4);
    return b;
  case 4: b = start('?', locate); return b;
  default: b = start('A', locate); return b; /* too short */
  }
}

static inline struct bytes a_message(struct session *session)
{
  if (below(session, 40) == 0) return a_rare_one(session);
  const uint32_t dice = below(session, 100);
  if (session->count == 0 || (dice < 50 && session->count < LIVE)) return an_add(session);
  const size_t index = below(session, (uint32_t)session->count);
  return dice < 60 ? a_replacement(session, &session->live[index]) : an_end(session, &session->live[index], index);
}

static inline void make_packet(struct session *session)
{
  struct bytes *packet = &session->packet;
  const uint32_t count = below(session, 3) ? 1 + below(session, 40) : below(session, 30) ? 1 : 1 + below(session, 200);
  packet->count = 0;
  put(packet, session->name, 10);
  put_be(packet, session->sequence, 8);
  put_be(packet, count, 2);
  for (uint32_t i = 0; i < count; i++) {
    const struct bytes message = a_message(session);
    put_be(packet, message.count, 2);
    put(packet, message.data, message.count);
  }
  session->messages = count;
}

#endif
