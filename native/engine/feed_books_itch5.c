/*
 * ITCH 5.0 into the books without events: a message about an order (A F E C X D U) finds its book by its stock locate and its order by its id, in the
 * one table of orders, and changes them. Three passes over a packet, so that what a message needs is asked of memory before its turn:
 *
 *   1 walk     lengths and types; asks for the place of its order, and for its book
 *   2 look     with those there: asks for the best levels of its side, and for the order's neighbours in the queue
 *   3 apply
 *
 * A packet of one message goes straight to the third: its order and its book are two loads that do not wait for each other.
 *
 * Whatever is not the common case (a book that is not quiet, an order not known, an impossible quantity) becomes the event that the feed would
 * have made, and goes the way of all events.
 */
#include "feed_books.h"

#include "../book/direct.h"
#include "../feed/nasdaq_itch5/itch5.h"

/* always inline: gcc takes a function that only prefetches for one without effect and drops its calls */
#define LOOK static inline __attribute__((always_inline))

enum { WALK_MAX = 128 /* messages; a packet of 1,500 bytes holds 70 of the shortest */ };

struct step {
  const uint8_t *message;
  uint32_t bytes;
  uint32_t instrument; /* 0: no message about an order, or a stock not met yet */
  uint32_t place;      /* where its order probably lies */
};

/* Types that are taken here. */
static const uint8_t taken[256] = {['A'] = 1, ['F'] = 1, ['E'] = 1, ['C'] = 1, ['X'] = 1, ['D'] = 1, ['U'] = 1};

static inline uint64_t order_id_of(const uint8_t *message) { return apl_be64(message + 11); }

/* What the order is, as far as the books know; side NONE: not at all. */
struct known {
  uint32_t slot, side;
  int64_t price, qty;
};

static struct known known_of(const struct apl_book_engine *engine, uint32_t instrument, uint64_t order_id)
{
  struct known known = {.side = APL_SIDE_NONE};
  if (instrument - engine->config.instrument_base - 1 >= engine->config.instrument_capacity) return known;
  known.slot = apl_order_store_find(&engine->store, instrument, order_id, &known.side);
  if (!known.slot) return known;
  known.price = engine->store.slots[known.slot].price;
  known.qty = engine->store.slots[known.slot].qty;
  return known;
}

/* The message as the events that the feed would make of it. */
static __attribute__((noinline, cold)) void by_events(const struct apl_feed_books *books, struct itch5 *feed, const uint8_t *message,
                                                      uint32_t instrument)
{
  const uint64_t id = order_id_of(message);
  const struct known known = known_of(books->engine, instrument, id);
  const uint8_t side = (uint8_t)known.side;
  uint32_t shares = 0;
  switch (message[0]) {
  case 'A':
  case 'F':
    itch5_emit_order(feed, instrument, APL_BOOK_ACTION_ADD, itch5_side(message[19]), itch5_price4(message + 32), apl_be32(message + 20), id, 0);
    return;
  case 'U':
    itch5_emit_order(feed, instrument, APL_BOOK_ACTION_REPLACE, side, itch5_price4(message + 31), apl_be32(message + 27), id,
                     apl_be64(message + 19));
    return;
  case 'D': itch5_emit_order(feed, instrument, APL_BOOK_ACTION_DELETE, side, known.price, known.qty, id, 0); return;
  default: shares = apl_be32(message + 19); break;
  }
  const int with_price = message[0] == 'C';
  if (message[0] != 'X' && (known.slot || with_price))
    itch5_emit_trade(feed, instrument, APL_BOOK_ACTION_ADD, itch5_against(side), with_price && message[31] == 'N' ? 'N' : 0, 0,
                     with_price ? itch5_price4(message + 32) : known.price, shares, apl_be64(message + 23));
  itch5_emit_order(feed, instrument, APL_BOOK_ACTION_EXECUTE, side, known.price, shares, id, 0);
}

/* The Trade that an execution is, and what the book keeps of it. */
static void trade(struct apl_feed_books *books, const struct itch5 *feed, struct apl_book *book, uint32_t instrument, uint32_t is_ask,
                  int64_t order_price, const uint8_t *message)
{
  const int with_price = message[0] == 'C';
  const int64_t price = with_price ? itch5_price4(message + 32) : order_price, qty = apl_be32(message + 19);
  apl_direct_trade(books->engine, book, price, qty);
  struct apl_trade *trade = &apl_output_next(books->tops, APL_MSG_TRADE)->trade;
  *trade = (struct apl_trade){.origin_ns = feed->origin_ns, .instrument = instrument, .action = APL_BOOK_ACTION_ADD,
                              .aggressor = itch5_against((uint8_t)is_ask), .condition = with_price && message[31] == 'N' ? 'N' : 0,
                              .price = price, .qty = qty, .exchange_ns = feed->midnight_ns + itch5_timestamp(message),
                              .trade_id = apl_be64(message + 23)};
  apl_output_publish(books->tops);
}

/* A message that names an order which must be there. */
static inline uint32_t change(struct apl_feed_books *books, const struct itch5 *feed, struct apl_book *book, const uint8_t *message,
                              uint32_t instrument)
{
  struct apl_book_engine *engine = books->engine;
  uint32_t is_ask;
  const uint32_t slot = apl_order_store_find(&engine->store, instrument, order_id_of(message), &is_ask);
  if (APL_UNLIKELY(!slot)) return APL_DIRECT_REFUSED;
  const struct apl_order_slot *order = &engine->store.slots[slot];
  const uint8_t type = message[0];
  if (type == 'D') return apl_direct_reduce(engine, book, instrument, is_ask, slot, order->qty);
  if (type == 'U')
    return apl_direct_replace(engine, book, instrument, is_ask, slot, apl_be64(message + 19), itch5_price4(message + 31), apl_be32(message + 27));
  const int64_t shares = apl_be32(message + 19);
  if (APL_UNLIKELY(shares == 0 || shares > order->qty)) return APL_DIRECT_REFUSED;
  if (type != 'X') trade(books, feed, book, instrument, is_ask, order->price, message);
  return apl_direct_reduce(engine, book, instrument, is_ask, slot, shares);
}

static inline void apply(struct apl_feed_books *books, struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  struct apl_book_engine *engine = books->engine;
  const uint32_t index = instrument - engine->config.instrument_base - 1;
  struct apl_book *book = &engine->books[index];
  if (APL_UNLIKELY(index >= engine->config.instrument_capacity || !apl_direct_is_quiet(engine, book)))
    return by_events(books, feed, message, instrument);
  uint32_t touched;
  if (message[0] == 'A' || message[0] == 'F')
    touched = apl_direct_add(engine, book, instrument, itch5_side(message[19]), order_id_of(message), itch5_price4(message + 32),
                             apl_be32(message + 20));
  else touched = change(books, feed, book, message, instrument);
  if (APL_UNLIKELY(touched == APL_DIRECT_REFUSED)) return by_events(books, feed, message, instrument);
  apl_direct_settle(engine, book, instrument, touched, feed->origin_ns, books->tops);
}

static void on_message(void *taken_by, const uint8_t *message, uint32_t instrument)
{
  struct apl_feed_books *books = taken_by;
  apply(books, books->feed_state, message, instrument);
}

/* ---- a packet */

LOOK void ask_for_order(const struct apl_order_store *store, uint32_t place)
{
  __builtin_prefetch(&store->slots[place], 1);
  __builtin_prefetch(&store->owners[place], 1);
}

/* Lengths and types of all messages; their number, 0 if the packet is not sound or too long for this way. */
static inline uint32_t walk(const struct apl_book_engine *engine, const struct itch5 *feed, const struct apl_packet *packet, struct step *steps)
{
  if (packet->bytes < APL_MOLD_HEADER_BYTES + 2) return 0;
  const uint8_t *at = packet->data + APL_MOLD_HEADER_BYTES, *end = packet->data + packet->bytes;
  const uint32_t count = apl_be16(packet->data + 18);
  if (count > WALK_MAX) return 0;
  for (uint32_t i = 0; i < count; i++) {
    if (end - at < 2) return 0;
    const uint32_t bytes = apl_be16(at);
    const uint8_t *message = at + 2;
    if ((uint32_t)(end - message) < bytes) return 0;
    at = message + bytes;
    steps[i].message = message;
    steps[i].bytes = bytes;
    steps[i].instrument = 0;
    if (APL_UNLIKELY(bytes == 0 || !taken[message[0]] || bytes < itch5_lengths[message[0]])) continue;
    const uint32_t instrument = feed->ids[itch5_locate(message)], index = instrument - engine->config.instrument_base - 1;
    steps[i].instrument = instrument;
    steps[i].place = apl_order_place(&engine->store, order_id_of(message));
    if (APL_UNLIKELY(index >= engine->config.instrument_capacity)) continue;
    ask_for_order(&engine->store, steps[i].place);
    __builtin_prefetch(&engine->books[index], 1);
    __builtin_prefetch(&engine->books[index].bid_price, 1);
  }
  return count;
}

/* What a message looks for on which side of which book; NULL: nothing is known of it. */
LOOK const struct apl_side *side_of(const struct apl_book_engine *engine, const struct step *step, int64_t *price, uint32_t *is_ask)
{
  const uint32_t index = step->instrument - engine->config.instrument_base - 1;
  if (APL_UNLIKELY(index >= engine->config.instrument_capacity)) return NULL;
  const int is_new = step->message[0] == 'A' || step->message[0] == 'F';
  *is_ask = is_new ? step->message[19] == 'S' : engine->store.owners[step->place] & 1;
  *price = is_new ? itch5_price4(step->message + 32) : engine->store.slots[step->place].price;
  return &engine->books[index].orders[*is_ask];
}

/* Ask for the keys of its side. */
LOOK void look_for_keys(const struct apl_book_engine *engine, const struct step *step)
{
  int64_t price;
  uint32_t is_ask;
  const struct apl_side *side = side_of(engine, step, &price, &is_ask);
  if (APL_UNLIKELY(!side)) return;
  __builtin_prefetch(apl_order_side_keys(&engine->pool, side) + (side->count > APL_KEYS_AT_ONCE ? side->count - APL_KEYS_AT_ONCE : 0), 1);
}

/* Ask for the level of its price, and for what stands before and behind its order. */
LOOK void look_for_level(const struct apl_book_engine *engine, const struct step *step)
{
  int64_t price;
  uint32_t is_ask;
  const struct apl_side *side = side_of(engine, step, &price, &is_ask);
  if (APL_UNLIKELY(!side)) return;
  const uint32_t from = side->count > APL_KEYS_AT_ONCE ? side->count - APL_KEYS_AT_ONCE : 0;
  const uint32_t key = apl_key_of(price, apl_side_mask(is_ask));
  const uint32_t larger = apl_keys_larger(apl_order_side_keys(&engine->pool, side), from, side->count, key);
  const struct apl_level *behind = apl_side_levels(&engine->pool, side) + side->count;
  __builtin_prefetch(behind - 1, 1); /* a level that comes or goes moves all better ones */
  __builtin_prefetch(behind - 3, 1);
  __builtin_prefetch(behind - 5, 1);
  __builtin_prefetch(behind - larger - 1, 1);
  const struct apl_order_slot *slot = &engine->store.slots[step->place];
  __builtin_prefetch(&engine->store.slots[slot->next], 1);
  __builtin_prefetch(&engine->store.slots[slot->previous], 1);
}

/* A message by itself: whatever its order will turn out to be, ask for the best levels of the sides it may be on, while the order is on its way. */
LOOK void look_at_once(const struct apl_book_engine *engine, const struct step *step)
{
  const uint32_t index = step->instrument - engine->config.instrument_base - 1;
  if (APL_UNLIKELY(index >= engine->config.instrument_capacity)) return;
  const int is_new = step->message[0] == 'A' || step->message[0] == 'F';
  const uint32_t first = is_new ? step->message[19] == 'S' : 0, last = is_new ? first : 1;
  for (uint32_t i = first; i <= last; i++) {
    const struct apl_side *side = &engine->books[index].orders[i];
    const struct apl_level *behind = apl_side_levels(&engine->pool, side) + side->count;
    __builtin_prefetch(apl_order_side_keys(&engine->pool, side), 1);
    __builtin_prefetch(behind - 1, 1);
    __builtin_prefetch(behind - 3, 1);
    __builtin_prefetch(behind - 5, 1);
    __builtin_prefetch(behind - 7, 1);
  }
}

static int on_packet(void *taken_by, const struct apl_packet *packet, uint32_t line)
{
  struct apl_feed_books *books = taken_by;
  struct itch5 *feed = books->feed_state;
  struct step steps[WALK_MAX];
  uint64_t sequence;
  uint32_t count = walk(books->engine, feed, packet, steps);
  if (APL_UNLIKELY(!count || !apl_mold_take_whole(feed->mold, packet->data, packet->bytes, line, &sequence, &count))) return 0;
  feed->origin_ns = packet->arrival_ns;
  (void)itch5_midnight_ns(feed, packet->arrival_ns);
  if (count == 1) look_at_once(books->engine, &steps[0]);
  else {
    for (uint32_t i = 0; i < count; i++) look_for_keys(books->engine, &steps[i]);
    for (uint32_t i = 0; i < count; i++) look_for_level(books->engine, &steps[i]);
  }
  for (uint32_t i = 0; i < count; i++) {
    const struct step *step = &steps[i];
    feed->sequence = sequence + i;
    if (APL_LIKELY(step->instrument)) {
      feed->stats.messages++;
      feed->exchange_ns = feed->midnight_ns + itch5_timestamp(step->message);
      apply(books, feed, step->message, step->instrument);
      continue;
    }
    feed->exchange_ns = step->bytes >= ITCH5_HEADER_BYTES ? feed->midnight_ns + itch5_timestamp(step->message) : 0;
    itch5_message(feed, step->message, step->bytes);
  }
  return 1;
}

static const struct itch5_taker TAKER = {.message = on_message, .packet = on_packet};

void feed_books_direct_itch5(struct apl_feed_books *books) { itch5_direct(books->feed_state, &TAKER, books); }
