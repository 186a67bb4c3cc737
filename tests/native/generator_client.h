#ifndef APL_TEST_GENERATOR_CLIENT_H
#define APL_TEST_GENERATOR_CLIENT_H
/*
 * A naive client of an MDP 3.0 channel: reads by raw offsets (from the published layouts, not
 * through the codecs that the generator writes with), takes the packets of both lines in sequence,
 * rebuilds books by order and by price, and checks every rule that the exchange keeps.
 */
#include <stdlib.h>

#include "apl/base.h"
#include "apl/generator.h"
#include "check.h"

enum { CLIENT_ORDERS = 4096, CLIENT_PENDING = 256, CLIENT_KINDS = 5, NULL_QTY = INT32_MAX };
enum { KIND_TRADE = 0, KIND_VOLUME = 1, KIND_QUOTE = 2, KIND_STATS = 3, KIND_IMPLIED = 4 };

struct client_level {
  int64_t price;
  int32_t qty, orders;
};
struct client_order {
  uint64_t id, priority;
  int64_t price;
  int32_t qty;
  uint32_t side;
};

struct client_instrument {
  struct client_level levels[4][APL_GENERATOR_DEPTH + 1];
  int counts[4];
  struct client_order orders[CLIENT_ORDERS];
  int order_count;
  uint32_t rpt_seq;
  uint64_t trades, traded_qty;
  int defined, touched, suspect;
  uint8_t trading_status;
  int snapshot_orders;        /* of the order snapshot coming in */
  uint32_t snapshot_sequence; /* its LastMsgSeqNumProcessed, and its last chunk taken */
  uint32_t snapshot_chunk;
};

struct client {
  const struct apl_generator_config *config;
  uint32_t sequence; /* last processed */
  struct {
    uint32_t sequence, bytes;
    uint8_t data[APL_GENERATOR_PACKET_BYTES];
  } pending[CLIENT_PENDING];
  uint64_t packets, messages, events, duplicates, gaps, heartbeats, resets, statuses, snapshots,
      order_snapshots, definitions, recovered;
  uint64_t by_template[80];
  uint64_t sending_time_ns, transact_time_ns;
  /* The event at hand. */
  int event_messages, event_kind, event_last[CLIENT_KINDS], event_bits[CLIENT_KINDS];
  struct client_instrument instruments[APL_GENERATOR_INSTRUMENTS_MAX];
};

static struct client *client_new(const struct apl_generator_config *config)
{
  struct client *const client = calloc(1, sizeof *client);
  CHECK(client != NULL);
  client->config = config;
  for (int k = 0; k < CLIENT_KINDS; k++) client->event_last[k] = -1;
  return client;
}

static inline void client_free(struct client *client) { free(client); }

static int64_t client_price(const struct client *client, const uint8_t *at)
{
  const int64_t price = (int64_t)apl_le64(at);
  return price == INT64_MAX || client->config->schema_version > 8 ? price : price * 100;
}

static struct client_instrument *client_instrument(struct client *client, int32_t security_id)
{
  for (uint32_t i = 0; i < client->config->instrument_count; i++)
    if (client->config->instruments[i].security_id == security_id) return &client->instruments[i];
  CHECK(!"a security id that no instrument has");
  return NULL;
}

static uint32_t client_side(char type)
{
  const char *const types = "01EF";
  const char *const found = strchr(types, type);
  CHECK(type != 0 && found != NULL);
  return (uint32_t)(found - types);
}

/* The next RptSeq of an instrument. */
static struct client_instrument *client_report(struct client *client, int32_t security_id,
                                               uint32_t rpt_seq)
{
  struct client_instrument *const of = client_instrument(client, security_id);
  if (!of->suspect) CHECK_EQUAL(rpt_seq, of->rpt_seq + 1);
  of->rpt_seq = rpt_seq;
  of->touched = 1;
  return of;
}

#include "generator_client_books.h"

static const uint8_t *client_trades(struct client *client, const uint8_t *block)
{
  const struct client_group trades = client_group(block + 11, 3, 32);
  const struct client_group fills = client_group(client_group_end(&trades), 8, 16);
  uint32_t fill = 0;
  for (uint32_t i = 0; i < trades.count; i++) {
    const uint8_t *const entry = trades.entries + i * 32;
    struct client_instrument *const of =
        client_report(client, (int32_t)apl_le32(entry + 12), apl_le32(entry + 16));
    const int32_t qty = (int32_t)apl_le32(entry + 8), orders = (int32_t)apl_le32(entry + 20);
    const int aggressor = entry[24];
    CHECK(qty > 0 && aggressor <= 2 && entry[25] == 0);
    of->trades++;
    of->traded_qty += (uint64_t)qty;
    int64_t resting = 0;
    for (int32_t k = 0; k < orders; k++, fill++) {
      CHECK(fill < fills.count);
      const uint8_t *const part = fills.entries + fill * 16;
      const int32_t part_qty = (int32_t)apl_le32(part + 8);
      if (k == 0) {
        CHECK_EQUAL(part_qty, qty); /* the aggressor */
        continue;
      }
      resting += part_qty;
      if (of->suspect) continue;
      const int at =
          client_find(of, apl_le64(part)); /* the book still has it: trades come before books */
      CHECK(at >= 0 && of->orders[at].price == client_price(client, entry) &&
            of->orders[at].qty >= part_qty);
      CHECK_EQUAL(of->orders[at].side, aggressor == 1 ? 1 : 0);
      for (int other = 0; other < of->order_count && part_qty < of->orders[at].qty;
           other++) /* a part fill is the last in the queue */
        CHECK(of->orders[other].price != of->orders[at].price ||
              of->orders[other].side != of->orders[at].side ||
              of->orders[other].priority >= of->orders[at].priority ||
              client_find(of, of->orders[other].id) >= 0);
    }
    if (aggressor) CHECK_EQUAL(resting, qty);
  }
  CHECK_EQUAL(fill, fills.count);
  return client_group_end(&fills);
}

static const uint8_t *client_reports(struct client *client, const uint8_t *block, uint32_t length,
                                     int id_offset, int rpt_offset)
{
  const struct client_group group = client_group(block + 11, 3, length);
  for (uint32_t i = 0; i < group.count; i++) {
    const uint8_t *const entry = group.entries + i * length;
    struct client_instrument *const of =
        client_report(client, (int32_t)apl_le32(entry + id_offset), apl_le32(entry + rpt_offset));
    if (length == 16 && client->gaps == 0) CHECK_EQUAL(apl_le32(entry), of->traded_qty);
  }
  return client_group_end(&group);
}

/* Books at an event's end: never crossed, by price = sum of by order, queues whole. */
static void client_check_instrument(const struct client_instrument *of)
{
  if (of->suspect) return;
  if (of->counts[0] && of->counts[1]) CHECK(of->levels[0][0].price < of->levels[1][0].price);
  if (of->counts[2] && of->counts[3]) CHECK(of->levels[2][0].price < of->levels[3][0].price);
  if (of->counts[2] && of->counts[1]) CHECK(of->levels[2][0].price < of->levels[1][0].price);
  if (of->counts[0] && of->counts[3]) CHECK(of->levels[0][0].price < of->levels[3][0].price);
  for (uint32_t side = 0; side < 2; side++) {
    int64_t qty[APL_GENERATOR_DEPTH] = {0};
    int count[APL_GENERATOR_DEPTH] = {0};
    const int shown = of->counts[side];
    for (int i = 0; i < of->order_count; i++) {
      if (of->orders[i].side != side) continue;
      int level = 0;
      while (level < shown && of->levels[side][level].price != of->orders[i].price) level++;
      if (level < shown) {
        qty[level] += of->orders[i].qty;
        count[level]++;
      } else { /* below all that is shown */
        CHECK_EQUAL(shown, APL_GENERATOR_DEPTH);
        const int64_t worst = of->levels[side][shown - 1].price;
        CHECK(side == 0 ? of->orders[i].price < worst : of->orders[i].price > worst);
      }
    }
    for (int level = 0; level < shown; level++) {
      CHECK_EQUAL(qty[level], of->levels[side][level].qty);
      CHECK_EQUAL(count[level], of->levels[side][level].orders);
    }
  }
}

/* MatchEventIndicator: the last message of each kind and no other has its bit, the last of all ends
 * the event; kinds come in order. */
static void client_event(struct client *client, int kind, uint8_t bits, uint64_t transact_time_ns)
{
  if (client->event_messages == 0) client->transact_time_ns = transact_time_ns;
  CHECK_EQUAL(client->transact_time_ns, transact_time_ns);
  CHECK(kind < 0 || kind >= client->event_kind);
  for (int k = 0; k < CLIENT_KINDS; k++)
    if (bits & 1u << k) {
      CHECK_EQUAL(k, kind);
      client->event_bits[k] = client->event_messages;
    }
  if (kind >= 0) {
    client->event_last[kind] = client->event_messages;
    client->event_kind = kind;
  }
  client->event_messages++;
  if (!(bits & 0x80)) return;
  for (int k = 0; k < CLIENT_KINDS; k++) {
    if (client->event_last[k] >= 0) CHECK_EQUAL(client->event_bits[k], client->event_last[k]);
    client->event_last[k] = -1;
  }
  client->event_messages = client->event_kind = 0;
  client->events++;
  for (uint32_t i = 0; i < client->config->instrument_count; i++) {
    if (client->instruments[i].touched) client_check_instrument(&client->instruments[i]);
    client->instruments[i].touched = 0;
  }
}

/* Template numbers of version 9 and later for those before. */
static int client_template(int template_id)
{
  static const uint8_t NEW[64] = {[32] = 46, [43] = 47, [42] = 48, [35] = 51, [33] = 49, [34] = 50,
                                  [38] = 52, [44] = 53, [27] = 54, [41] = 55, [29] = 56};
  CHECK(template_id < 64);
  return NEW[template_id] ? NEW[template_id] : template_id;
}

static const uint8_t *client_status(struct client *client, const uint8_t *block)
{
  client_instrument(client, (int32_t)apl_le32(block + 20))->trading_status = block[27];
  CHECK_EQUAL(block[26], 0x80);
  CHECK_EQUAL(client->event_messages, 0);
  client->statuses++;
  return block + 30;
}

static const uint8_t *client_reset(struct client *client, const uint8_t *block)
{
  const struct client_group group = client_group(block + 9, 3, 2);
  CHECK_EQUAL(group.count, 1);
  CHECK_EQUAL(apl_le16(group.entries), client->config->channel);
  for (uint32_t i = 0; i < client->config->instrument_count; i++) {
    struct client_instrument *const of = &client->instruments[i];
    memset(of->counts, 0, sizeof of->counts);
    of->order_count = 0;
    of->rpt_seq = 0;
    of->suspect = 0;
  }
  client->resets++;
  return client_group_end(&group);
}

static void client_incremental_message(struct client *client, const uint8_t *message,
                                       uint32_t bytes)
{
  const uint8_t *const block = message + 8, *end = block;
  const int template_id = client_template(apl_le16(message + 2));
  int kind = -1;
  client->messages++;
  client->by_template[apl_le16(message + 2)]++;
  switch (template_id) {
  case 4: end = client_reset(client, block); break;
  case 12: client->heartbeats++; break;
  case 30: end = client_status(client, block); break;
  case 37:
    end = client_reports(client, block, 16, 4, 8);
    kind = KIND_VOLUME;
    break;
  case 46: end = client_book(client, block, &kind); break;
  case 47:
    end = client_orders(client, block);
    kind = KIND_QUOTE;
    break;
  case 48:
    end = client_trades(client, block);
    kind = KIND_TRADE;
    break;
  case 49:
    end = client_reports(client, block, 32, 12, 16);
    kind = KIND_STATS;
    break;
  case 50:
    end = client_reports(client, block, 32, 24, 28);
    kind = KIND_STATS;
    break;
  case 51:
    end = client_reports(client, block, 24, 8, 12);
    kind = KIND_STATS;
    break;
  default: CHECK(!"a template that does not belong on the incremental groups");
  }
  CHECK_EQUAL(end - message, bytes);
  if (template_id != 12 && template_id != 30) client_event(client, kind, block[8], apl_le64(block));
}

#include "generator_client_loops.h"

/* Walk the messages of a packet. */
static void client_walk(struct client *client, const uint8_t *data, uint32_t bytes,
                        void (*on_message)(struct client *, const uint8_t *, uint32_t))
{
  uint32_t at = 12;
  CHECK(bytes <= APL_GENERATOR_PACKET_BYTES);
  while (at < bytes) {
    const uint32_t size = apl_le16(data + at);
    CHECK(size >= 10 && at + size <= bytes);
    CHECK_EQUAL(apl_le16(data + at + 6), 1);
    CHECK_EQUAL(apl_le16(data + at + 8), client->config->schema_version);
    on_message(client, data + at + 2, size - 2);
    at += size;
  }
  CHECK_EQUAL(at, bytes);
}

static void client_process(struct client *client, const uint8_t *data, uint32_t bytes)
{
  CHECK_EQUAL(apl_le32(data), client->sequence + 1);
  CHECK(apl_le64(data + 4) >= client->sending_time_ns);
  client->sending_time_ns = apl_le64(data + 4);
  client->sequence++;
  client->packets++;
  client_walk(client, data, bytes, client_incremental_message);
  CHECK(client->transact_time_ns <= client->sending_time_ns);
}

/* Lost on both lines: everything is suspect until snapshots come. The event at hand is forgotten.
 */
static void client_gap(struct client *client, uint32_t to)
{
  client->gaps++;
  client->sequence = to - 1;
  client->event_messages = client->event_kind = 0;
  for (int k = 0; k < CLIENT_KINDS; k++) client->event_last[k] = -1;
  for (uint32_t i = 0; i < client->config->instrument_count; i++)
    client->instruments[i].suspect = 3;
}

static int client_drain(struct client *client)
{
  for (int i = 0; i < CLIENT_PENDING; i++) {
    if (client->pending[i].sequence != client->sequence + 1 || client->pending[i].bytes == 0)
      continue;
    client_process(client, client->pending[i].data, client->pending[i].bytes);
    client->pending[i].bytes = 0;
    return 1;
  }
  return 0;
}

static void client_incremental(struct client *client, const struct apl_packet *packet)
{
  const uint32_t sequence = apl_le32(packet->data);
  const uint32_t place = sequence % CLIENT_PENDING;
  if (sequence <= client->sequence ||
      (client->pending[place].bytes && client->pending[place].sequence == sequence)) {
    client->duplicates++;
    return;
  }
  CHECK(client->pending[place].bytes == 0);
  client->pending[place].sequence = sequence;
  client->pending[place].bytes = packet->bytes;
  memcpy(client->pending[place].data, packet->data, packet->bytes);
  if (sequence > client->sequence + CLIENT_PENDING / 2) {
    uint32_t first = sequence;
    for (int i = 0; i < CLIENT_PENDING; i++)
      if (client->pending[i].bytes && client->pending[i].sequence < first)
        first = client->pending[i].sequence;
    client_gap(client, first);
  }
  while (client_drain(client)) {
  }
}

static void client_packet(struct client *client, const struct apl_packet *packet)
{
  int place = -1;
  for (int i = 0; i < APL_GENERATOR_GROUPS; i++)
    if (client->config->groups[i].group_ip == packet->group_ip &&
        client->config->groups[i].group_port == packet->group_port)
      place = i;
  CHECK(place >= 0);
  CHECK_EQUAL(place & 1, (packet->flags & APL_PACKET_LINE_B) != 0);
  CHECK(packet->arrival_ns > apl_le64(packet->data + 4));
  switch (place & ~1) {
  case APL_GENERATOR_INCREMENTAL: client_incremental(client, packet); break;
  case APL_GENERATOR_SNAPSHOT:
    client_walk(client, packet->data, packet->bytes, client_snapshot);
    break;
  case APL_GENERATOR_ORDERS:
    client_walk(client, packet->data, packet->bytes, client_order_snapshot);
    break;
  default: client_walk(client, packet->data, packet->bytes, client_definition);
  }
}

static void client_compare_levels(const struct client *client, uint32_t instrument, uint32_t side,
                                  const struct apl_generator_level *levels, int count)
{
  const struct client_instrument *const of = &client->instruments[instrument];
  CHECK_EQUAL(of->suspect, 0);
  CHECK_EQUAL(of->counts[side], count < APL_GENERATOR_DEPTH ? count : APL_GENERATOR_DEPTH);
  for (int i = 0; i < of->counts[side]; i++) {
    CHECK_EQUAL(of->levels[side][i].price, levels[i].price);
    CHECK_EQUAL(of->levels[side][i].qty, levels[i].qty);
    if (side < 2) CHECK_EQUAL(of->levels[side][i].orders, levels[i].orders);
  }
}

/* The truth's orders come by price and then by queue, which is the order of their priorities. */
static void client_compare_orders(const struct client *client, uint32_t instrument, uint32_t side,
                                  const struct apl_generator_order *orders, int count)
{
  const struct client_instrument *const of = &client->instruments[instrument];
  int have = 0;
  for (int i = 0; i < of->order_count; i++) have += of->orders[i].side == side;
  CHECK_EQUAL(have, count);
  for (int i = 0; i < count; i++) {
    const int at = client_find(of, orders[i].id);
    CHECK(at >= 0);
    CHECK_EQUAL(of->orders[at].price, orders[i].price);
    CHECK_EQUAL(of->orders[at].qty, orders[i].qty);
    CHECK_EQUAL(of->orders[at].priority, orders[i].priority);
    if (i == 0) continue;
    CHECK(orders[i - 1].price != orders[i].price || orders[i - 1].priority < orders[i].priority);
    CHECK(side == 0 ? orders[i - 1].price >= orders[i].price
                    : orders[i - 1].price <= orders[i].price);
  }
}

#endif
