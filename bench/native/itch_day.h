#ifndef APL_BENCH_ITCH_DAY_H
#define APL_BENCH_ITCH_DAY_H
/*
 * A made-up day of Nasdaq ITCH 5.0 in MoldUDP64 packets, for the suite `book`: the same messages, bit for bit, for every contestant.
 *
 * It is made as it goes, a stretch at a time and outside the timed part: `stocks` stocks, every third trade in a tenth of them. The books are
 * filled with `room` orders first, then adds and ends of orders keep them there: 44 % add, 38 % delete, 8 % replace, 5 % execute, 3 % cancel in
 * part, 2 % execute in full. Prices lie geometrically around a mid that wanders.
 *
 * Which order a message names is drawn by its age, counted in order ids given since. As a venue has it: the ages at which messages of Nasdaq named
 * orders of one stock all day (LOBSTER's sample AMZN 2012-06-21, level 1: 27,225 of them; ids count through all stocks), `AGES` below. Or *scattered*, a
 * harder day than any venue's: cubically distributed over all orders that live, half of the named ones older than 57,000 live orders.
 *
 * Plain C that is C++ too; needs the bytes of one stretch, packets and live orders from the caller.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "contestant.h"

enum { STRETCH = 200000, MESSAGE_MAX = 38, PACKET_MESSAGES = 40, PACKET_HEADER = 20 };

struct live { uint64_t id; uint32_t stock, qty; uint32_t price; uint8_t side; };

enum { WINDOW = 1 << 22 /* ids that are found by their age; an older order is any */, LOOKS = 512 };

/* Of ages, in steps of 5 %: between two of them their logarithm is as good as evenly spread. */
static const double AGES[] = {0,    4,     21,    59,    190,   780,   2100,  4100,   6600,   9800,  14000,
                              2e4,  27000, 37000, 51000, 68000, 94000, 130e3, 210e3,  420e3,  1.9e8};

struct day {
  uint64_t random, next_id, sequence;
  struct live *orders;
  uint32_t *where; /* of the last WINDOW ids, by id modulo WINDOW: index in `orders`, as it was; NULL: a scattered day */
  uint32_t count, room, stocks;
  uint32_t *mids;
};

static uint64_t draw(struct day *day)
{
  day->random ^= day->random << 13, day->random ^= day->random >> 7, day->random ^= day->random << 17;
  return day->random;
}

static double uniform(struct day *day) { return (double)(draw(day) >> 11) * 0x1p-53; }

/* Index in `orders` of the one that a message names. */
static uint32_t named(struct day *day)
{
  const double u = uniform(day);
  if (!day->where) return day->count - 1 - (uint32_t)(u * u * u * day->count);
  const double step = u * 20;
  const uint32_t i = (uint32_t)step;
  const double age = (AGES[i] + 1) * pow((AGES[i + 1] + 1) / (AGES[i] + 1), step - i) - 1;
  for (uint64_t look = 0, id; look < LOOKS && (id = day->next_id - (uint64_t)age - look) + WINDOW > day->next_id && id - 1 < day->next_id; look++) {
    const uint32_t index = day->where[id % WINDOW];
    if (index < day->count && day->orders[index].id == id) return index;
  }
  return (uint32_t)(draw(day) % day->count);
}

/* An order lies at `index`. */
static void lies(struct day *day, uint32_t index)
{
  if (day->where) day->where[day->orders[index].id % WINDOW] = index;
}

static void put16(uint8_t *at, uint16_t value) { value = __builtin_bswap16(value), memcpy(at, &value, 2); }
static void put32(uint8_t *at, uint32_t value) { value = __builtin_bswap32(value), memcpy(at, &value, 4); }
static void put64(uint8_t *at, uint64_t value) { value = __builtin_bswap64(value), memcpy(at, &value, 8); }

static uint8_t *begin_message(uint8_t *at, uint8_t type, uint16_t bytes, uint32_t stock)
{
  put16(at, bytes);
  memset(at + 2, 0, bytes);
  at[2] = type;
  put16(at + 3, (uint16_t)stock);
  return at + 2;
}

static uint32_t a_stock(struct day *day)
{
  const double u = uniform(day);
  return (uint32_t)((draw(day) % 3 ? u : u / 10) * day->stocks) + 1;
}

static void a_price(struct day *day, struct live *order)
{
  uint32_t *mid = &day->mids[order->stock];
  if (draw(day) % 64 == 0) *mid += draw(day) & 1 ? 100 : -100;
  uint32_t away = 1;
  while (away < 200 && draw(day) % 8 >= 2) away++;
  order->price = order->side ? *mid + away * 100 : *mid - away * 100;
}

static uint8_t *add(struct day *day, uint8_t *at)
{
  struct live order;
  order.id = ++day->next_id;
  order.stock = a_stock(day);
  order.qty = (uint32_t)(draw(day) % 10 + 1) * 100;
  order.side = draw(day) & 1;
  a_price(day, &order);
  uint8_t *message = begin_message(at, 'A', 36, order.stock);
  put64(message + 11, order.id);
  message[19] = order.side ? 'S' : 'B';
  put32(message + 20, order.qty);
  memcpy(message + 24, "STOCK   ", 8);
  put32(message + 32, order.price);
  day->orders[day->count] = order;
  lies(day, day->count++);
  return message + 36;
}

static uint8_t *replace(struct day *day, uint8_t *at, struct live *order)
{
  uint8_t *message = begin_message(at, 'U', 35, order->stock);
  put64(message + 11, order->id);
  order->id = ++day->next_id;
  a_price(day, order);
  put64(message + 19, order->id);
  put32(message + 27, order->qty);
  put32(message + 31, order->price);
  return message + 35;
}

static uint8_t *take(uint8_t *at, struct live *order, uint8_t type, uint32_t shares)
{
  const uint16_t bytes = type == 'E' ? 31 : type == 'X' ? 23 : 19;
  uint8_t *message = begin_message(at, type, bytes, order->stock);
  put64(message + 11, order->id);
  if (type != 'D') put32(message + 19, shares);
  order->qty -= shares;
  return message + bytes;
}

/* One message; returns its end. */
static uint8_t *a_message(struct day *day, uint8_t *at, int fill)
{
  const uint32_t dice = (uint32_t)(draw(day) % 100);
  if (fill || day->count < 16 || (dice < 44 && day->count < day->room) || day->count < day->room - day->room / 16) return add(day, at);
  const uint32_t index = named(day);
  struct live *order = &day->orders[index];
  if (dice >= 92) {
    at = replace(day, at, order);
    lies(day, index);
    return at;
  }
  if (dice >= 89 && order->qty > 100) return take(at, order, 'X', 100);
  if (dice >= 84 && order->qty > 100) return take(at, order, 'E', 100);
  at = take(at, order, dice < 82 ? 'D' : 'E', order->qty);
  *order = day->orders[--day->count];
  lies(day, index);
  return at;
}

struct itch_packet {
  const uint8_t *data;
  uint64_t sequence;
  uint32_t bytes;
};

struct stretch {
  uint8_t *bytes;
  struct itch_packet *packets;
  uint32_t packet_count, messages;
};

/* Memory for a day of these; 0, or -1. */
static int day_begin(struct day *day, struct stretch *stretch, uint32_t stocks, uint32_t room, int scattered)
{
  memset(day, 0, sizeof *day);
  day->random = 88172645463325252u;
  day->sequence = 1;
  day->room = room;
  day->stocks = stocks;
  day->orders = (struct live *)bench_memory(((size_t)room + STRETCH) * sizeof *day->orders);
  day->mids = (uint32_t *)bench_memory(((size_t)stocks + 2) * sizeof *day->mids);
  day->where = scattered ? NULL : (uint32_t *)bench_memory((size_t)WINDOW * sizeof *day->where);
  stretch->bytes = (uint8_t *)bench_memory((size_t)STRETCH * (MESSAGE_MAX + PACKET_HEADER + 2));
  stretch->packets = (struct itch_packet *)bench_memory((size_t)STRETCH * sizeof *stretch->packets);
  if (!day->orders || !day->mids || !(day->where || scattered) || !stretch->bytes || !stretch->packets) return -1;
  for (uint32_t i = 0; i <= stocks + 1; i++) day->mids[i] = 1000000 + i * 100;
  return 0;
}

/* Messages of a stretch while the books are filled, so that few are too many. */
static uint32_t fill_messages(const struct day *day)
{
  const uint32_t eighth = day->room / 8;
  return eighth < STRETCH ? eighth : (uint32_t)STRETCH;
}

static void make_stretch(struct day *day, struct stretch *stretch, uint32_t messages, uint32_t per_packet, int fill)
{
  uint8_t *at = stretch->bytes;
  stretch->packet_count = 0;
  stretch->messages = messages;
  for (uint32_t made = 0; made < messages;) {
    const uint32_t count = messages - made < per_packet ? messages - made : per_packet;
    uint8_t *packet = at;
    memcpy(at, "BENCHMARK0", 10);
    put64(at + 10, day->sequence);
    put16(at + 18, (uint16_t)count);
    at += 20;
    for (uint32_t i = 0; i < count; i++) at = a_message(day, at, fill);
    struct itch_packet *made_packet = &stretch->packets[stretch->packet_count++];
    made_packet->data = packet;
    made_packet->bytes = (uint32_t)(at - packet);
    made_packet->sequence = day->sequence;
    day->sequence += count;
    made += count;
  }
}

#endif
