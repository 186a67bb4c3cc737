/* The books of the simulated exchange: see market.h. */
#include <assert.h>

#include "market.h"

enum { FIRST_ORDER_ID = 641000000, WORDS = APL_MARKET_TICKS / 64 };

size_t apl_market_footprint(uint32_t instrument_count, uint32_t book_capacity)
{
  return (size_t)instrument_count *
         (sizeof(struct apl_market_book) +
          book_capacity * (sizeof(struct apl_market_order) + sizeof(uint32_t)) + 8);
}

static void book_init(struct apl_market_book *book, const struct apl_generator_instrument *spec,
                      uint32_t *live)
{
  memset(book, 0, sizeof *book);
  book->base_tick = spec->price / spec->tick - APL_MARKET_TICKS / 2;
  book->live = live;
  for (int i = 0; i < APL_MARKET_TICKS; i++)
    book->level[i].first = book->level[i].last = APL_MARKET_NONE;
}

void apl_market_init(struct apl_market *market, void *memory,
                     const struct apl_generator_instrument *specs, uint32_t instrument_count,
                     uint32_t book_capacity)
{
  const uint32_t orders = instrument_count * book_capacity;
  memset(market, 0, sizeof *market);
  market->specs = specs;
  market->instrument_count = instrument_count;
  market->book_capacity = book_capacity;
  market->next_id = FIRST_ORDER_ID;
  market->next_priority = 1;
  market->next_ref = 1;
  market->books = memory;
  market->pool = (struct apl_market_order *)(market->books + instrument_count);
  uint32_t *const live = (uint32_t *)(market->pool + orders);
  for (uint32_t i = 0; i < instrument_count; i++)
    book_init(&market->books[i], &specs[i], live + (size_t)i * book_capacity);
  for (uint32_t i = 0; i < orders; i++)
    market->pool[i].next = i + 1 < orders ? i + 1 : APL_MARKET_NONE;
}

void apl_market_begin(struct apl_market *market, uint64_t time_ns, uint32_t instrument)
{
  struct apl_market_event *const event = &market->event;
  event->time_ns = time_ns;
  event->instrument = instrument;
  event->aggressor_id = 0;
  event->change_count = event->fill_count = event->trade_count = 0;
  market->number++;
}

/* The highest set bit at or below i, -1 if none. */
static int bit_below(const uint64_t *bits, int i)
{
  if (i < 0) return -1;
  int word = i / 64;
  uint64_t set = bits[word] & (UINT64_MAX >> (63 - i % 64));
  while (set == 0 && word > 0) set = bits[--word];
  return set ? word * 64 + 63 - __builtin_clzll(set) : -1;
}

/* The lowest set bit at or above i, -1 if none. */
static int bit_above(const uint64_t *bits, int i)
{
  if (i >= APL_MARKET_TICKS) return -1;
  int word = i / 64;
  uint64_t set = bits[word] & (UINT64_MAX << (i % 64));
  while (set == 0 && word < WORDS - 1) set = bits[++word];
  return set ? word * 64 + __builtin_ctzll(set) : -1;
}

int apl_market_best(const struct apl_market_book *book, uint32_t side)
{
  return side == APL_MARKET_BID ? bit_below(book->bits[side], APL_MARKET_TICKS - 1)
                                : bit_above(book->bits[side], 0);
}

int apl_market_worse(const struct apl_market_book *book, uint32_t side, int index)
{
  return side == APL_MARKET_BID ? bit_below(book->bits[side], index - 1)
                                : bit_above(book->bits[side], index + 1);
}

int apl_market_crosses(const struct apl_market_book *book, uint32_t side, int index)
{
  const int best = apl_market_best(book, 1 - side);
  if (best < 0) return 0;
  return side == APL_MARKET_BID ? index >= best : index <= best;
}

static struct apl_market_book *event_book(struct apl_market *market)
{
  return &market->books[market->event.instrument];
}

static struct apl_market_change *record(struct apl_market *market,
                                        const struct apl_market_order *order, uint8_t kind,
                                        int32_t delta)
{
  struct apl_market_event *const event = &market->event;
  assert(event->change_count < APL_MARKET_CHANGES);
  struct apl_market_change *const change = &event->changes[event->change_count++];
  event_book(market)->level[order->index].touched = market->number;
  *change = (struct apl_market_change){.id = order->id,
                                       .priority = order->priority,
                                       .ref = order->itch_ref,
                                       .ref_old = order->itch_ref,
                                       .qty = order->qty,
                                       .delta = delta,
                                       .index = order->index,
                                       .side = order->side,
                                       .kind = kind};
  return change;
}

/* Put an order behind the queue of its level. */
static void enqueue(struct apl_market *market, uint32_t number)
{
  struct apl_market_book *const book = event_book(market);
  struct apl_market_order *const order = &market->pool[number];
  struct apl_market_level *const level = &book->level[order->index];
  assert(order->index > 0 && order->index < APL_MARKET_TICKS &&
         level->count < APL_MARKET_LEVEL_ORDERS);
  order->previous = level->last;
  order->next = APL_MARKET_NONE;
  if (level->last == APL_MARKET_NONE) {
    level->first = number;
    book->bits[order->side][order->index / 64] |= UINT64_C(1) << (order->index % 64);
    book->level_count[order->side]++;
  } else {
    market->pool[level->last].next = number;
  }
  level->last = number;
  level->count++;
  level->qty += order->qty;
  level->touched = market->number;
  book->order_count[order->side]++;
}

static void dequeue(struct apl_market *market, uint32_t number)
{
  struct apl_market_book *const book = event_book(market);
  struct apl_market_order *const order = &market->pool[number];
  struct apl_market_level *const level = &book->level[order->index];
  if (order->previous == APL_MARKET_NONE) level->first = order->next;
  else market->pool[order->previous].next = order->next;
  if (order->next == APL_MARKET_NONE) level->last = order->previous;
  else market->pool[order->next].previous = order->previous;
  level->count--;
  level->qty -= order->qty;
  level->touched = market->number;
  book->order_count[order->side]--;
  if (level->count == 0) {
    book->bits[order->side][order->index / 64] &= ~(UINT64_C(1) << (order->index % 64));
    book->level_count[order->side]--;
  }
}

/* Take an order out of the pool's live ones; it is out of its queue already. */
static void release(struct apl_market *market, uint32_t number)
{
  struct apl_market_book *const book = event_book(market);
  struct apl_market_order *const order = &market->pool[number];
  const uint32_t last = book->live[--book->live_count];
  book->live[order->live_index] = last;
  market->pool[last].live_index = order->live_index;
  order->next = market->free;
  market->free = number;
}

void apl_market_add(struct apl_market *market, uint32_t side, int index, int32_t qty, uint64_t id)
{
  struct apl_market_book *const book = event_book(market);
  const uint32_t number = market->free;
  assert(number != APL_MARKET_NONE && book->live_count < market->book_capacity && qty > 0);
  struct apl_market_order *const order = &market->pool[number];
  market->free = order->next;
  *order = (struct apl_market_order){.id = id ? id : market->next_id++,
                                     .priority = market->next_priority++,
                                     .itch_ref = market->next_ref++,
                                     .qty = qty,
                                     .live_index = book->live_count,
                                     .index = (uint16_t)index,
                                     .side = (uint8_t)side,
                                     .instrument = (uint8_t)market->event.instrument};
  book->live[book->live_count++] = number;
  enqueue(market, number);
  record(market, order, APL_CHANGE_ADD, 0);
}

void apl_market_cancel(struct apl_market *market, uint32_t number)
{
  struct apl_market_order *const order = &market->pool[number];
  record(market, order, APL_CHANGE_CANCEL, order->qty);
  dequeue(market, number);
  release(market, number);
}

void apl_market_reduce(struct apl_market *market, uint32_t number, int32_t by)
{
  struct apl_market_order *const order = &market->pool[number];
  assert(by > 0 && by < order->qty);
  order->qty -= by;
  event_book(market)->level[order->index].qty -= by;
  record(market, order, APL_CHANGE_REDUCE, by);
}

void apl_market_replace(struct apl_market *market, uint32_t number, int index, int32_t qty)
{
  struct apl_market_order *const order = &market->pool[number];
  const uint64_t ref_old = order->itch_ref;
  dequeue(market, number);
  order->index = (uint16_t)index;
  order->qty = qty;
  order->priority = market->next_priority++;
  order->itch_ref = market->next_ref++;
  enqueue(market, number);
  record(market, order, APL_CHANGE_REPLACE, 0)->ref_old = ref_old;
}

/* Trade with the first order of a level. */
static int32_t fill_first(struct apl_market *market, struct apl_market_trade *trade,
                          struct apl_market_level *level, int32_t qty)
{
  struct apl_market_event *const event = &market->event;
  const uint32_t number = level->first;
  struct apl_market_order *const order = &market->pool[number];
  const int32_t taken = qty < order->qty ? qty : order->qty;
  event->fills[event->fill_count++] = (struct apl_market_fill){
      .id = order->id, .ref = order->itch_ref, .qty = taken, .trade = event->trade_count - 1};
  trade->fills++;
  trade->qty += taken;
  if (taken == order->qty) {
    record(market, order, APL_CHANGE_FILLED, taken);
    dequeue(market, number);
    release(market, number);
  } else {
    order->qty -= taken;
    level->qty -= taken;
    record(market, order, APL_CHANGE_FILL, taken);
  }
  return taken;
}

int32_t apl_market_match(struct apl_market *market, uint32_t side, int limit, int32_t qty,
                         int *limited)
{
  struct apl_market_event *const event = &market->event;
  struct apl_market_book *const book = event_book(market);
  event->aggressor_id = market->next_id++;
  *limited = 0;
  while (qty > 0 && apl_market_crosses(book, side, limit)) {
    const int best = apl_market_best(book, 1 - side);
    struct apl_market_level *const level = &book->level[best];
    if (event->trade_count == APL_MARKET_TRADES || event->fill_count == APL_MARKET_FILLS) {
      *limited = 1;
      break;
    }
    struct apl_market_trade *const trade = &event->trades[event->trade_count++];
    *trade = (struct apl_market_trade){.index = (uint16_t)best, .aggressor = (uint8_t)(1 + side)};
    while (qty > 0 && level->count > 0 && event->fill_count < APL_MARKET_FILLS)
      qty -= fill_first(market, trade, level, qty);
  }
  return qty;
}

void apl_market_cross(struct apl_market *market, int index, int32_t qty)
{
  struct apl_market_event *const event = &market->event;
  event->trades[event->trade_count++] =
      (struct apl_market_trade){.qty = qty, .index = (uint16_t)index};
}
