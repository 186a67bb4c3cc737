/*
 * The feed nasdaq.itch5: Nasdaq TotalView-ITCH 5.0, from MoldUDP64 packets (lines A and B, apl/moldudp64.h) and from
 * files (each message behind a big-endian u16 length; a length of 0 ends the session).
 *
 * One feed follows one market: BX and PSX number stocks and orders anew, so each is a feed of its own.
 *
 * Time. ITCH counts ns from midnight in New York. For packets, exchange_ns is that of New York's day in which the
 * packet arrived, so ns since the epoch (new_york.h). A file names no day: exchange_ns is ns since midnight, and so
 * is origin_ns where the port gives no arrival.
 *
 * State of the books. At the first packet: LIVE if config->start_live or the session is heard from its sequence 1 on
 * (a file: from its S 'O'), else SUSPECT. After a gap every book is SUSPECT until the next session: ITCH has no
 * snapshot on its multicast lines. Another session empties the books (Status RESET).
 *
 * Each message is one event of the venue: its last event carries END_OF_EVENT.
 */
#include "apl/err.h"
#include "itch5.h"
#include "new_york.h"

enum { INSTRUMENTS_DEFAULT = 16384, ORDERS_DEFAULT = 3000000, MESSAGE_BYTES_MAX = 255, MESSAGE_BYTES_LONGEST = 50 };

const uint8_t itch5_lengths[256] = {
  ['S'] = 12, ['R'] = 39, ['H'] = 25, ['Y'] = 20, ['L'] = 26, ['V'] = 35, ['W'] = 12, ['K'] = 28,
  ['J'] = 35, ['h'] = 21, ['A'] = 36, ['F'] = 40, ['E'] = 31, ['C'] = 36, ['X'] = 23, ['D'] = 19,
  ['U'] = 35, ['P'] = 44, ['Q'] = 40, ['B'] = 19, ['I'] = 50, ['N'] = 20, ['O'] = 48,
};

static int is_order_type(uint8_t type)
{
  switch (type) {
  case 'A':
  case 'F':
  case 'E':
  case 'C':
  case 'X':
  case 'D':
  case 'U':
  case 'P':
  case 'Q':
  case 'B': return 1;
  default: return 0;
  }
}

struct apl_instrument *itch5_instrument(struct itch5 *feed, uint16_t locate, const uint8_t *stock)
{
  struct apl_instrument *record = apl_roster_find(feed->roster, feed->channel, locate);
  if (APL_LIKELY(record != NULL)) return record;
  record = apl_roster_add(feed->roster, feed->channel, locate);
  if (!record) return NULL;
  record->kind = APL_INSTRUMENT_KIND_STOCK;
  record->book_kind = 2;
  apl_roster_text(record->venue, sizeof record->venue, "XNAS", 4);
  apl_roster_text(record->currency, sizeof record->currency, "USD", 3);
  if (stock) apl_roster_text(record->symbol, sizeof record->symbol, stock, 8);
  apl_roster_commit(feed->roster, record, APL_BOOK_ACTION_ADD, 0, feed->origin_ns, feed->output);
  return record;
}

void itch5_statistic(struct itch5 *feed, uint32_t instrument, uint8_t kind, uint8_t condition, uint8_t flags,
                     int64_t price, int64_t qty, uint32_t code)
{
  struct apl_statistic *statistic = &itch5_event(feed, APL_MSG_STATISTIC, instrument)->statistic;
  statistic->kind = kind;
  statistic->action = APL_BOOK_ACTION_ADD;
  statistic->condition = condition;
  statistic->flags = flags;
  statistic->price = price;
  statistic->qty = qty;
  statistic->exchange_ns = feed->exchange_ns;
  statistic->code = code;
  statistic->sequence = (uint32_t)feed->sequence;
  apl_output_publish(feed->output);
}

static void emit_status(struct itch5 *feed, uint32_t instrument, uint8_t state, uint8_t reason,
                        uint8_t trading_status, uint32_t code, uint64_t gap_from, uint64_t gap_to)
{
  struct apl_status *status = &itch5_event(feed, APL_MSG_STATUS, instrument)->status;
  status->state = state;
  status->reason = reason;
  status->trading_status = trading_status;
  status->flags = APL_FLAG_END_OF_EVENT;
  status->gap_from = gap_from;
  status->gap_to = gap_to;
  status->exchange_ns = feed->exchange_ns;
  status->channel = feed->channel;
  status->code = code;
  apl_output_publish(feed->output);
}

void itch5_status(struct itch5 *feed, uint32_t instrument, uint8_t state, uint8_t reason, uint8_t trading_status,
                  uint32_t code)
{
  emit_status(feed, instrument, state, reason, trading_status, code, 0, 0);
}

static uint32_t instruments_of(const struct apl_feed_config *config)
{
  const uint32_t capacity = config->instrument_capacity ? config->instrument_capacity : INSTRUMENTS_DEFAULT;
  return capacity > 65536 ? 65536 : capacity; /* a locate has 16 bits */
}

static uint32_t orders_of(const struct apl_feed_config *config)
{
  return config->order_capacity ? config->order_capacity : ORDERS_DEFAULT;
}

static size_t footprint(const struct apl_feed_config *config)
{
  return apl_align_up(sizeof(struct itch5), APL_CACHE_LINE) +
         apl_align_up(apl_mold_footprint(config->reorder_packets), APL_CACHE_LINE) +
         apl_align_up(apl_roster_footprint(instruments_of(config)), APL_CACHE_LINE) +
         apl_known_orders_footprint(orders_of(config));
}

static int init(void *state, const struct apl_feed_config *config, const struct apl_context *context)
{
  struct itch5 *feed = state;
  memset(feed, 0, sizeof *feed);
  uint32_t lines = 0;
  for (uint32_t i = 0; i < config->group_count && i < 32; i++) {
    if (config->groups[i].channel != config->groups[0].channel)
      return apl_err_set(
        APL_ERR_ARGUMENT,
        "nasdaq.itch5 follows one market, but its groups name channels %u and %u: configure a feed for each",
        config->groups[0].channel, config->groups[i].channel);
    feed->groups[feed->group_count++] = config->groups[i];
    lines |= config->groups[i].line_b ? 2 : 1;
  }
  feed->channel = config->group_count ? config->groups[0].channel : 0;
  feed->start_live = config->start_live;
  uint8_t *memory = (uint8_t *)state + apl_align_up(sizeof *feed, APL_CACHE_LINE);
  feed->mold = apl_mold_new(memory, config->reorder_packets, lines, config->reorder_packets != 0);
  memory += apl_align_up(apl_mold_footprint(config->reorder_packets), APL_CACHE_LINE);
  feed->roster = apl_roster_new(memory, instruments_of(config), config, context);
  memory += apl_align_up(apl_roster_footprint(instruments_of(config)), APL_CACHE_LINE);
  feed->orders = apl_known_orders_new(memory, orders_of(config));
  return 0;
}

void itch5_message(struct itch5 *feed, const uint8_t *message, size_t bytes)
{
  feed->stats.messages++;
  const uint8_t least = bytes ? itch5_lengths[message[0]] : 1;
  if (APL_UNLIKELY(least == 0)) {
    feed->stats.unknown++;
    return;
  }
  if (APL_UNLIKELY(bytes < least)) {
    feed->stats.malformed++;
    itch5_status(feed, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE, 0, bytes ? message[0] : 0);
    return;
  }
  if (is_order_type(message[0])) itch5_order_message(feed, message);
  else itch5_stock_message(feed, message);
}

static void begin(struct itch5 *feed, int whole, int again, uint64_t sequence)
{
  const uint8_t state = whole || feed->start_live ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_SUSPECT;
  if (again) apl_known_orders_clear(feed->orders);
  const uint8_t reason = again                          ? APL_STATUS_REASON_RESET
                         : state == APL_BOOK_STATE_LIVE ? APL_STATUS_REASON_SESSION_START
                                                        : APL_STATUS_REASON_GAP;
  const int missing = reason == APL_STATUS_REASON_GAP && sequence > 1;
  feed->stats.resets += again ? 1 : 0;
  emit_status(feed, 0, state, reason, 0, 0, missing ? 1 : 0, missing ? sequence - 1 : 0);
}

uint64_t itch5_midnight_ns(struct itch5 *feed, uint64_t arrival_ns)
{
  /* never past the next midnight, also on days of change */
  const uint64_t day_ns = UINT64_C(23) * 3600 * 1000000000u;
  if (APL_UNLIKELY(arrival_ns - feed->midnight_ns >= day_ns)) feed->midnight_ns = apl_new_york_midnight_ns(arrival_ns);
  return feed->midnight_ns;
}

/* The packet's (or kept packet's) arrival is the origin of what it holds; its day is the one the messages count from. */
static void set_time(struct itch5 *feed, const struct apl_mold_item *item)
{
  feed->origin_ns = item->arrival_ns;
  feed->sequence = item->sequence;
  (void)itch5_midnight_ns(feed, item->arrival_ns);
  feed->exchange_ns = 0;
  if (item->kind == APL_MOLD_MESSAGE && item->bytes >= ITCH5_HEADER_BYTES)
    feed->exchange_ns = feed->midnight_ns + itch5_timestamp(item->data);
}

static void on_heartbeat(struct itch5 *feed)
{
  struct apl_heartbeat *heartbeat = &itch5_event(feed, APL_MSG_HEARTBEAT, 0)->heartbeat;
  heartbeat->stage = 0;
  heartbeat->channel = feed->channel;
  heartbeat->sequence = feed->sequence;
  heartbeat->exchange_ns = 0;
  heartbeat->reserved = 0;
  apl_output_publish(feed->output);
}

static void drain(struct itch5 *feed)
{
  struct apl_mold_item item;
  while (apl_mold_next(feed->mold, &item) != APL_MOLD_NONE) {
    set_time(feed, &item);
    switch (item.kind) {
    case APL_MOLD_MESSAGE: itch5_message(feed, item.data, item.bytes); break;
    case APL_MOLD_GAP:
      emit_status(feed, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP, 0, 0, item.sequence, item.last);
      break;
    case APL_MOLD_SESSION: begin(feed, item.sequence == 1, item.last != 0, item.sequence); break;
    case APL_MOLD_HEARTBEAT: on_heartbeat(feed); break;
    case APL_MOLD_END: itch5_status(feed, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END, 0, 0); break;
    default: break; /* BAD: what is missing turns out as a gap, unless the other line has it */
    }
  }
}

static void on_file(struct itch5 *feed, const struct apl_packet *packet)
{
  const int timed = packet->bytes >= ITCH5_HEADER_BYTES;
  feed->sequence++;
  feed->exchange_ns = timed ? itch5_timestamp(packet->data) : 0;
  feed->origin_ns = packet->arrival_ns ? packet->arrival_ns : feed->exchange_ns;
  if (!feed->file_begun) {
    feed->file_begun = 1;
    begin(feed, timed && packet->data[0] == 'S' && packet->bytes >= itch5_lengths['S'] && packet->data[11] == 'O', 0, 0);
  }
  if (packet->bytes) itch5_message(feed, packet->data, packet->bytes);
  else itch5_status(feed, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END, 0, 0);
}

/* Orders that a packet's messages name: their places are fetched at once, where one after the other would wait for memory at each. */
static void look_ahead(const struct itch5 *feed, const struct apl_packet *packet)
{
  const uint32_t needed = 2 + ITCH5_HEADER_BYTES + 8;
  for (uint32_t at = APL_MOLD_HEADER_BYTES; at + needed <= packet->bytes; at += 2u + apl_be16(packet->data + at))
    if (is_order_type(packet->data[at + 2])) apl_known_orders_look(feed->orders, apl_be64(packet->data + at + 2 + ITCH5_HEADER_BYTES));
}

/* The line of a packet: 0 A, 1 B; -1 it is of no configured group. */
static int line_of(struct itch5 *feed, const struct apl_packet *packet)
{
  for (uint32_t i = 0; i < feed->group_count; i++) {
    const struct apl_feed_group *group = &feed->groups[i];
    if ((group->group_ip == 0 || group->group_ip == packet->group_ip) &&
        (group->group_port == 0 || group->group_port == packet->group_port))
      return group->line_b ? 1 : 0;
  }
  if (feed->group_count) return -1;
  if (packet->flags & APL_PACKET_LINE_B) return 1;
  if (!feed->first_known) {
    feed->first_known = 1;
    feed->first_ip = packet->group_ip;
    feed->first_port = packet->group_port;
  }
  return packet->group_ip == feed->first_ip && packet->group_port == feed->first_port ? 0 : 1;
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct itch5 *feed = state;
  feed->output = output;
  if (!feed->announced && count) {
    feed->announced = 1;
    apl_roster_announce(feed->roster, packets[0].arrival_ns, output);
  }
  for (size_t i = 0; i < count; i++) {
    const struct apl_packet *packet = &packets[i];
    feed->stats.packets++;
    if (packet->flags & APL_PACKET_FILE) {
      on_file(feed, packet);
      continue;
    }
    const int line = packet->flags & APL_PACKET_TCP ? -1 : line_of(feed, packet);
    if (line < 0) feed->stats.foreign++;
    else if (feed->taker && feed->taker->packet(feed->taken_by, packet, (uint32_t)line)) continue;
    else if (look_ahead(feed, packet), apl_mold_packet(feed->mold, packet->data, packet->bytes, (uint32_t)line, packet->arrival_ns) == 0)
      drain(feed);
  }
  return 0;
}

void itch5_direct(void *state, const struct itch5_taker *taker, void *taken_by)
{
  struct itch5 *feed = state;
  feed->taker = taker;
  feed->taken_by = taken_by;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct itch5 *feed = state;
  feed->output = output;
  apl_mold_tick(feed->mold, now_ns);
  drain(feed);
  return 0;
}

static void stats(const void *state, struct apl_feed_stats *out)
{
  const struct itch5 *feed = state;
  struct apl_mold_stats mold;
  apl_mold_stats(feed->mold, &mold);
  *out = feed->stats;
  out->duplicates = mold.duplicates;
  out->late = mold.late;
  out->gaps = mold.gaps;
  out->lost = mold.lost;
  out->malformed += mold.malformed;
  out->ignored = feed->roster->ignored;
}

static int looks_right(const uint8_t *message, size_t bytes) { return bytes && itch5_lengths[message[0]] == bytes; }

static size_t probe(const struct apl_packet *packets, size_t count)
{
  size_t right = 0;
  for (size_t i = 0; i < count; i++) {
    const struct apl_packet *packet = &packets[i];
    struct apl_mold_header header;
    if (packet->flags & APL_PACKET_FILE) {
      right += looks_right(packet->data, packet->bytes) ? 1 : 0;
    } else if (!(packet->flags & APL_PACKET_TCP) && apl_mold_whole(packet->data, packet->bytes) &&
               apl_mold_parse(packet->data, packet->bytes, &header) == 0) {
      const int empty = header.count == 0 || header.count == APL_MOLD_END_OF_SESSION;
      if (empty
            ? packet->bytes == APL_MOLD_HEADER_BYTES && header.sequence != 0
            : looks_right(packet->data + APL_MOLD_HEADER_BYTES + 2, apl_be16(packet->data + APL_MOLD_HEADER_BYTES)))
        right++;
    }
  }
  return right;
}

static int64_t frame(const uint8_t *bytes, size_t count, int where, uint32_t *payload_offset)
{
  if (count >= 2 && bytes[0] == 0x1f && bytes[1] == 0x8b && (where & APL_FRAME_FIRST))
    return apl_err_set(APL_ERR_FORMAT, "no ITCH 5.0 file but a gzip file; decompress it first");
  if (count < 3) return count == 2 && apl_be16(bytes) == 0 && (where & APL_FRAME_LAST) ? (*payload_offset = 2, 2) : 0;
  const uint32_t length = apl_be16(bytes);
  if (where & APL_FRAME_FIRST && !looks_right(bytes + 2, length))
    return apl_err_set(APL_ERR_FORMAT, "no ITCH 5.0 file: it begins with a message of type 0x%02x and length %u",
                       bytes[2], length);
  if (length > MESSAGE_BYTES_MAX)
    return apl_err_set(APL_ERR_FORMAT, "a message of length %u; none of ITCH 5.0 is longer than %d", length,
                       MESSAGE_BYTES_LONGEST);
  *payload_offset = 2;
  return count < 2 + (size_t)length ? 0 : 2 + (int64_t)length;
}

const struct apl_feed_ops apl_feed_nasdaq_itch5 = {
  .name = "nasdaq.itch5",
  .title = "Nasdaq TotalView-ITCH 5.0 (MoldUDP64 packets, length-prefixed files)",
  .footprint = footprint,
  .init = init,
  .on_packets = on_packets,
  .on_tick = on_tick,
  .stats = stats,
  .probe = probe,
  .frame = frame,
};
