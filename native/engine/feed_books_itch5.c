/*
 * ITCH 5.0 into the books without events: a message about an order (A F E C X D U) finds its book by its stock locate and its order by its id, in the
 * one table of orders, and changes them. A packet is walked once for lengths and types, before anything happens; then each message is looked at three
 * times before its turn, some messages ahead, so that what it needs is asked of memory while others are applied:
 *
 *   1 first    the place of its order, its book, for a new order the place of its level: the message alone tells where they are
 *   2 second   with the order there: its level, and its neighbours in the queue; with the level there the end of its queue, where a new order will stand
 *   3 third    with the level there: the keys of its side, where a level comes or goes
 *   4 apply
 *
 * Which kind of message comes next nobody can guess, so looking has no branches. Of a message by itself all is asked for at once.
 *
 * Whatever is not the common case (a book that is not quiet, an order not known, an impossible quantity) becomes the event that the feed would
 * have made, and goes the way of all events.
 */
#include "feed_books.h"

#include "../book/direct.h"
#include "../feed/nasdaq_itch5/itch5.h"

/* always inline: gcc takes a function that only prefetches for one without effect and drops its calls */
#define LOOK static inline __attribute__((always_inline))

enum {
  WALK_MAX = 128, /* messages; a packet of 1,500 bytes holds 70 of the shortest */
  TO_SECOND = 8,  /* messages between the first look and the second, which needs what the first asked for */
  TO_THIRD = 6,
  TO_APPLY = 6,
};

enum { OTHER = 0, CHANGES = 1, ADDS = 2 }; /* what a message does */

struct step {
  const uint8_t *message;
  int64_t price;       /* of a new order */
  uint32_t instrument;
  uint32_t place;      /* where its order probably lies */
  uint32_t level;      /* where its level probably lies; 0: not known */
  uint16_t bytes;
  uint8_t does;        /* OTHER: not about an order, or of a stock that is not met yet or out of range */
  uint8_t is_ask;      /* of a new order */
};

/* Types that are taken here. */
static const uint8_t taken[256] = {['A'] = ADDS, ['F'] = ADDS, ['E'] = CHANGES, ['C'] = CHANGES, ['X'] = CHANGES, ['D'] = CHANGES, ['U'] = CHANGES};

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
  known.price = engine->levels.at[engine->store.slots[known.slot].level].price;
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
static inline int change(struct apl_feed_books *books, const struct itch5 *feed, struct apl_direct *at, const struct step *step)
{
  struct apl_book_engine *engine = at->engine;
  const uint8_t *message = step->message, type = message[0];
  const uint32_t slot = apl_order_store_find(&engine->store, at->instrument, order_id_of(message), &at->is_ask);
  if (APL_UNLIKELY(!slot)) return 0;
  const struct apl_order_slot *order = apl_slot_at(engine, slot);
  if (APL_UNLIKELY(type == 'U'))
    return apl_direct_replace(at, slot, apl_be64(message + 19), itch5_price4(message + 31), apl_be32(message + 27));
  const int64_t shares = type == 'D' ? order->qty : apl_be32(message + 19);
  if (APL_UNLIKELY(shares == 0 || shares > order->qty)) return 0;
  if (APL_UNLIKELY(type == 'E' || type == 'C'))
    trade(books, feed, at->book, at->instrument, at->is_ask, apl_level_of(engine, order->level)->price, message);
  return apl_direct_reduce(at, slot, shares);
}

static inline void apply(struct apl_feed_books *books, struct itch5 *feed, const struct step *step)
{
  struct apl_book_engine *engine = books->engine;
  const uint8_t *message = step->message;
  struct apl_direct at = {.engine = engine, .instrument = step->instrument, .is_ask = step->is_ask};
  at.book = &engine->books[step->instrument - engine->config.instrument_base - 1];
  if (APL_UNLIKELY(!apl_direct_is_quiet(engine, at.book))) return by_events(books, feed, message, step->instrument);
  const int done = step->does == ADDS ? apl_direct_add(&at, order_id_of(message), step->price, apl_be32(message + 20), step->place, step->level)
                                      : change(books, feed, &at, step);
  if (APL_UNLIKELY(!done)) return by_events(books, feed, message, step->instrument);
  apl_direct_settle(&at, feed->origin_ns, books->tops);
}

/* What the message alone tells. */
LOOK void read_step(const struct apl_book_engine *engine, struct step *step, uint32_t does, uint32_t instrument)
{
  const uint8_t *message = step->message;
  const int is_new = does == ADDS;
  step->instrument = instrument;
  step->place = apl_order_place(&engine->store, order_id_of(message));
  step->does = instrument - engine->config.instrument_base - 1 < engine->config.instrument_capacity ? (uint8_t)does : OTHER;
  step->is_ask = is_new ? itch5_side(message[19]) : 0;
  step->price = is_new ? itch5_price4(message + 32) : 0;
  const uint32_t owner = apl_order_owner(&engine->store, instrument) | step->is_ask;
  step->level = is_new ? apl_order_level_place(&engine->levels, owner, step->price) : 0;
}

static void on_message(void *taken_by, const uint8_t *message, uint32_t instrument)
{
  struct apl_feed_books *books = taken_by;
  struct step step = {.message = message};
  read_step(books->engine, &step, taken[message[0]], instrument);
  if (step.does) apply(books, books->feed_state, &step);
  else by_events(books, books->feed_state, message, instrument);
}

/* ---- a packet */

/* Lengths and types of all messages, and what those about orders tell; their number, 0 if the packet is not sound or too long for this way. */
static inline uint32_t walk(const struct apl_book_engine *engine, const struct itch5 *feed, const struct apl_packet *packet, struct step *steps)
{
  if (packet->bytes < APL_MOLD_HEADER_BYTES + 2) return 0;
  const uint8_t *at = packet->data + APL_MOLD_HEADER_BYTES, *end = packet->data + packet->bytes;
  const uint32_t count = apl_be16(packet->data + 18);
  if (count > WALK_MAX) return 0;
  for (uint32_t i = 0; i < count; i++) {
    if (end - at < 2) return 0;
    struct step *step = &steps[i];
    const uint32_t bytes = apl_be16(at);
    step->message = at + 2;
    step->bytes = (uint16_t)bytes;
    step->does = OTHER;
    if ((uint32_t)(end - step->message) < bytes) return 0;
    at = step->message + bytes;
    if (APL_UNLIKELY(bytes == 0)) continue;
    const uint8_t type = step->message[0];
    if (APL_LIKELY(taken[type] && bytes >= itch5_lengths[type])) read_step(engine, step, taken[type], feed->ids[itch5_locate(step->message)]);
  }
  return count;
}

LOOK const struct apl_book *book_of(const struct apl_book_engine *engine, const struct step *step)
{
  return &engine->books[step->instrument - engine->config.instrument_base - 1];
}

/* The keys of a side. */
LOOK const struct apl_near *near_of(const struct apl_book_engine *engine, const struct step *step, uint32_t is_ask)
{
  return engine->nears + 2 * (size_t)(step->instrument - engine->config.instrument_base - 1) + (is_ask & 1);
}

LOOK void ask_for_keys(const void *near)
{
  __builtin_prefetch(near, 1);
  __builtin_prefetch((const uint8_t *)near + offsetof(struct apl_near, levels), 1);
}

LOOK void look_first(const struct apl_book_engine *engine, const struct step *step)
{
  if (APL_UNLIKELY(!step->does)) return;
  __builtin_prefetch(apl_slot_at(engine, step->place), 1);
  const struct apl_book *book = book_of(engine, step);
  const int trades = (step->message[0] == 'E') | (step->message[0] == 'C');
  __builtin_prefetch(book, 1);
  __builtin_prefetch((const uint8_t *)book + trades * offsetof(struct apl_book, trade_price), 1); /* what the book keeps of an execution */
  __builtin_prefetch(apl_level_of(engine, step->level), 1);
}

/* What a replacement's new order needs, and the keys that it asks whether there is room. */
LOOK void look_second_replace(const struct apl_book_engine *engine, const struct step *step, uint32_t is_ask)
{
  const uint32_t owner = apl_order_owner(&engine->store, step->instrument) | is_ask;
  __builtin_prefetch(apl_slot_at(engine, apl_order_place(&engine->store, apl_be64(step->message + 19))), 1);
  __builtin_prefetch(apl_level_of(engine, apl_order_level_place(&engine->levels, owner, itch5_price4(step->message + 31))), 1);
  ask_for_keys(near_of(engine, step, is_ask));
  __builtin_prefetch(book_of(engine, step)->sides, 1); /* whether it has levels that are far */
}

LOOK void look_second(const struct apl_book_engine *engine, struct step *step)
{
  if (APL_UNLIKELY(!step->does)) return;
  const struct apl_order_slot *slot = apl_slot_at(engine, step->place);
  const int is_new = step->does == ADDS;
  const uint32_t tail = apl_level_of(engine, step->level)->tail, next = slot->next, previous = slot->previous, level = slot->level;
  __builtin_prefetch(apl_slot_at(engine, is_new ? tail : next), 1);
  __builtin_prefetch(apl_slot_at(engine, is_new ? 0 : previous), 1);
  step->level = is_new ? step->level : level;
  __builtin_prefetch(apl_level_of(engine, step->level), 1);
  if (APL_UNLIKELY(step->message[0] == 'U')) look_second_replace(engine, step, slot->owner & 1);
}

LOOK void look_third(const struct apl_book_engine *engine, const struct step *step)
{
  if (APL_UNLIKELY(!step->does)) return;
  const struct apl_order_level *level = apl_level_of(engine, step->level);
  const int is_new = step->does == ADDS;
  const struct apl_order_slot *slot = apl_slot_at(engine, step->place);
  const uint32_t is_ask = is_new ? step->is_ask : slot->owner & 1;
  const int is_there = apl_order_level_is(level, apl_order_owner(&engine->store, step->instrument) | is_ask, step->price);
  const int is_last = (slot->next | slot->previous) == 0;
  const int needed = is_new ? !is_there : is_last;
  const void *near = near_of(engine, step, is_ask), *cached = step;
  const void *far = book_of(engine, step)->sides;
  ask_for_keys(needed ? near : cached);
  __builtin_prefetch(needed ? far : cached, 1);
}

/* A message by itself: all at once; the keys of its side are asked for with its level, needed or not. */
static inline void look_at_once(const struct apl_book_engine *engine, struct step *step)
{
  if (APL_UNLIKELY(!step->does)) return;
  look_first(engine, step);
  if (step->does == ADDS) return ask_for_keys(near_of(engine, step, step->is_ask));
  look_second(engine, step);
  ask_for_keys(near_of(engine, step, apl_slot_at(engine, step->place)->owner));
}

static inline void take(struct apl_feed_books *books, struct itch5 *feed, const struct step *step)
{
  if (APL_LIKELY(step->does)) {
    feed->stats.messages++;
    feed->exchange_ns = feed->midnight_ns + itch5_timestamp(step->message);
    return apply(books, feed, step);
  }
  feed->exchange_ns = step->bytes >= ITCH5_HEADER_BYTES ? feed->midnight_ns + itch5_timestamp(step->message) : 0;
  itch5_message(feed, step->message, step->bytes);
}

static int on_packet(void *taken_by, const struct apl_packet *packet, uint32_t line)
{
  struct apl_feed_books *books = taken_by;
  const struct apl_book_engine *engine = books->engine;
  struct itch5 *feed = books->feed_state;
  struct step steps[WALK_MAX];
  uint64_t sequence;
  uint32_t count = walk(engine, feed, packet, steps);
  if (APL_UNLIKELY(!count || !apl_mold_take_whole(feed->mold, packet->data, packet->bytes, line, &sequence, &count))) return 0;
  feed->origin_ns = packet->arrival_ns;
  (void)itch5_midnight_ns(feed, packet->arrival_ns);
  if (count == 1) look_at_once(engine, &steps[0]);
  for (uint32_t i = 0; count > 1 && i < TO_SECOND + TO_THIRD + TO_APPLY + count; i++) {
    const uint32_t second = i - TO_SECOND, third = second - TO_THIRD, turn = third - TO_APPLY;
    if (i < count) look_first(engine, &steps[i]);
    if (second < count) look_second(engine, &steps[second]);
    if (third < count) look_third(engine, &steps[third]);
    if (turn >= count) continue;
    feed->sequence = sequence + turn;
    take(books, feed, &steps[turn]);
  }
  if (count == 1) feed->sequence = sequence, take(books, feed, &steps[0]);
  return 1;
}

static const struct itch5_taker TAKER = {.message = on_message, .packet = on_packet};

void feed_books_direct_itch5(struct apl_feed_books *books) { itch5_direct(books->feed_state, &TAKER, books); }
