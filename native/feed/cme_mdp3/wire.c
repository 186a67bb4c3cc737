/* MDP 3.0 packets as rows, nothing interpreted (apl/cme_wire.h). */
#include "apl/cme_wire.h"

#include <inttypes.h>
#include <stdio.h>

#include "apl/err.h"
#include "route.h"
#include "walk.h"

/* Copies are looked for among so many packets of a channel: lines differ by far less, and 64 KiB a
 * channel is little. */
enum { COPIES = 4096, CHANNELS_MAX = 64 };

struct seen {
  uint64_t time;
  uint32_t seq;
  uint32_t epoch; /* another than the decoder's: empty */
};

struct apl_cme_wire {
  struct mdp3_layouts layouts;
  struct apl_cme_wire_stats stats;
  uint32_t epoch; /* counts clearings; never 0 */
  uint32_t channel_count;
  uint32_t channels[CHANNELS_MAX];
  struct seen seen[CHANNELS_MAX][COPIES];
};

size_t apl_cme_wire_footprint(void) { return apl_align_up(sizeof(struct apl_cme_wire), APL_CACHE_LINE); }

struct apl_cme_wire *apl_cme_wire_new(void *memory)
{
  if (!memory || !apl_is_aligned(memory, APL_CACHE_LINE)) {
    apl_err_set(APL_ERR_ARGUMENT, "memory of a CME wire decoder is null or not aligned to %d bytes",
                APL_CACHE_LINE);
    return NULL;
  }
  struct apl_cme_wire *wire = memory;
  memset(wire, 0, sizeof *wire);
  wire->epoch = 1;
  mdp3_layouts_fill(&wire->layouts);
  return wire;
}

void apl_cme_wire_clear(struct apl_cme_wire *wire)
{
  wire->stats = (struct apl_cme_wire_stats){0};
  wire->channel_count = 0;
  if (++wire->epoch != 0) return;
  memset(wire->seen, 0, sizeof wire->seen);
  wire->epoch = 1;
}

/* Is this the first copy of the packet? Channels past CHANNELS_MAX share the last one's memory. */
static int is_first_copy(struct apl_cme_wire *wire, uint32_t channel, uint32_t seq, uint64_t time)
{
  uint32_t index = 0;
  while (index < wire->channel_count && wire->channels[index] != channel) index++;
  if (index == wire->channel_count) {
    if (index == CHANNELS_MAX) index--;
    else wire->channels[wire->channel_count++] = channel;
  }
  struct seen *seen = &wire->seen[index][seq % COPIES];
  if (seen->epoch == wire->epoch && seen->seq == seq && seen->time == time) return 0;
  *seen = (struct seen){time, seq, wire->epoch};
  return 1;
}

/* Levels are uint8 but for the older snapshots, where they are int8. */
static int16_t level_of(uint16_t template_id, uint8_t byte)
{
  const int is_signed = template_id == 38 || template_id == 52 || template_id == 61;
  return is_signed ? (int8_t)byte : byte;
}

static void read_entry(const struct mdp3_entries *entries, struct apl_cme_row *row)
{
  const struct mdp3_block *entry = &entries->entry;
  const uint8_t *at;
  row->group = entries->tag;
  row->present |= APL_CME_HAS_GROUP;
  if ((at = mdp3_at(entry, MDP3_SECURITY)))
    row->security_id = (int32_t)apl_le32(at), row->present |= APL_CME_HAS_SECURITY;
  if ((at = mdp3_at(entry, MDP3_RPT_SEQ))) row->rpt_seq = apl_le32(at), row->present |= APL_CME_HAS_RPT_SEQ;
  if ((at = mdp3_at(entry, MDP3_ACTION))) row->action = *at, row->present |= APL_CME_HAS_ACTION;
  if ((at = mdp3_at(entry, MDP3_TYPE))) row->type = *at, row->present |= APL_CME_HAS_TYPE;
  if ((at = mdp3_at(entry, MDP3_LEVEL)))
    row->level = level_of(row->template_id, *at), row->present |= APL_CME_HAS_LEVEL;
  if ((at = mdp3_at(entry, MDP3_PRICE))) row->price = (int64_t)apl_le64(at), row->present |= APL_CME_HAS_PRICE;
  if ((at = mdp3_at(entry, MDP3_ORDERS)))
    row->orders = (int32_t)apl_le32(at), row->present |= APL_CME_HAS_ORDERS;
  if ((at = mdp3_at(entry, MDP3_ORDER_ID))) row->order_id = apl_le64(at), row->present |= APL_CME_HAS_ORDER_ID;
  unsigned field = MDP3_SIZE;
  if (!(at = mdp3_at(entry, field))) at = mdp3_at(entry, field = MDP3_DISPLAY_QTY);
  if (at) {
    const int is_long = entry->fields[field].bytes == 8;
    row->size = is_long ? (int64_t)apl_le64(at) : (int32_t)apl_le32(at);
    row->present |= is_long ? APL_CME_HAS_SIZE | APL_CME_SIZE_IS_UNSIGNED : APL_CME_HAS_SIZE;
  }
}

/* The rows of one message behind `base`; returns their number, *broken if a group overruns. */
static int64_t message_rows(const struct mdp3_message *message, const struct apl_cme_row *base,
                            struct apl_cme_row *rows, size_t capacity, int *broken)
{
  const uint8_t *at = message->groups;
  size_t count = 0;
  for (unsigned i = 0; message->layout && i < message->layout->group_count; i++) {
    struct mdp3_entries entries;
    const int rc = mdp3_group_open(message, &message->layout->groups[i], &at, &entries);
    if (rc < 0) {
      *broken = 1;
      break;
    }
    while (rc > 0 && mdp3_entry_next(&entries)) {
      if (count < capacity) {
        rows[count] = *base;
        read_entry(&entries, &rows[count]);
      }
      count++;
    }
  }
  if (count == 0) {
    if (capacity > 0) rows[0] = *base;
    count = 1;
  }
  return (int64_t)count;
}

static int64_t packet_rows(const struct mdp3_layouts *layouts, const struct apl_packet *packet,
                           struct apl_cme_row *rows, size_t capacity, struct apl_cme_wire_stats *stats)
{
  struct mdp3_walk walk = mdp3_walk_begin(packet->data, packet->bytes);
  struct mdp3_message message;
  size_t count = 0;
  int broken = 0;
  int rc;
  for (uint16_t index = 0; (rc = mdp3_message_next(&walk, layouts, &message)) > 0; index++) {
    struct apl_cme_row base = {.sending_time = mdp3_packet_time(packet->data), .sequence = mdp3_packet_seq(packet->data),
                               .channel = mdp3_port_channel(packet->group_port), .message = index,
                               .template_id = message.template_id, .version = (uint16_t)message.root.version};
    const uint8_t *at;
    if (!message.layout) stats->unknown++;
    else {
      if ((at = mdp3_at(&message.root, MDP3_TRANSACT_TIME)))
        base.transact_time = apl_le64(at), base.present |= APL_CME_HAS_TRANSACT_TIME;
      if ((at = mdp3_at(&message.root, MDP3_MATCH_EVENT)))
        base.match_event = *at, base.present |= APL_CME_HAS_MATCH_EVENT;
    }
    const size_t room = count < capacity ? capacity - count : 0;
    count += (size_t)message_rows(&message, &base, room ? rows + count : NULL, room, &broken);
  }
  if (rc < 0 || broken) stats->malformed++;
  return (int64_t)count;
}

int64_t apl_cme_wire_packet(struct apl_cme_wire *wire, const struct apl_packet *packet,
                            struct apl_cme_row *rows, size_t capacity)
{
  wire->stats.packets++;
  if (!mdp3_looks_like_packet(packet)) {
    wire->stats.foreign++;
    return 0;
  }
  if (!is_first_copy(wire, mdp3_port_channel(packet->group_port), mdp3_packet_seq(packet->data),
                     mdp3_packet_time(packet->data))) {
    wire->stats.duplicates++;
    return 0;
  }
  return packet_rows(&wire->layouts, packet, rows, capacity, &wire->stats);
}

int64_t apl_cme_wire_again(const struct apl_cme_wire *wire, const struct apl_packet *packet,
                           struct apl_cme_row *rows, size_t capacity)
{
  struct apl_cme_wire_stats uncounted = {0};
  if (!mdp3_looks_like_packet(packet)) return 0;
  return packet_rows(&wire->layouts, packet, rows, capacity, &uncounted);
}

void apl_cme_wire_stats(const struct apl_cme_wire *wire, struct apl_cme_wire_stats *stats)
{
  *stats = wire->stats;
}

const char *apl_cme_group_name(uint16_t tag)
{
  switch (tag) {
  case MDP3_NO_MD_ENTRIES: return "NoMDEntries";
  case MDP3_NO_ORDER_ID_ENTRIES: return "NoOrderIDEntries";
  case MDP3_NO_RELATED_SYM: return "NoRelatedSym";
  case MDP3_NO_EVENTS: return "NoEvents";
  case MDP3_NO_MD_FEED_TYPES: return "NoMDFeedTypes";
  case MDP3_NO_INST_ATTRIB: return "NoInstAttrib";
  case MDP3_NO_LOT_TYPE_RULES: return "NoLotTypeRules";
  case MDP3_NO_UNDERLYINGS: return "NoUnderlyings";
  case MDP3_NO_LEGS: return "NoLegs";
  case MDP3_NO_RELATED_INSTRUMENTS: return "NoRelatedInstruments";
  case MDP3_NO_BROKEN_DATES: return "NoBrokenDates";
  case MDP3_NO_TRADING_SESSIONS: return "NoTradingSessions";
  default: return "";
  }
}

/* Text of one column: a comma, and the number if it is there. */
static char *put_u64(char *at, int present, uint64_t value)
{
  char digits[20];
  int count = 0;
  *at++ = ',';
  if (!present) return at;
  do digits[count++] = (char)('0' + value % 10);
  while ((value /= 10) != 0);
  while (count > 0) *at++ = digits[--count];
  return at;
}

static char *put_i64(char *at, int present, int64_t value)
{
  if (!present || value >= 0) return put_u64(at, present, (uint64_t)value);
  char *digits = put_u64(at + 1, 1, ~(uint64_t)value + 1);
  at[0] = ',';
  at[1] = '-';
  return digits;
}

static char *put_row(char *at, const struct apl_cme_row *row)
{
  const uint32_t has = row->present;
  char *start = at;
  at = put_u64(at, 1, row->channel);
  memmove(start, start + 1, (size_t)(at - start) - 1); /* the first column has no comma before it */
  at--;
  at = put_u64(at, 1, row->sequence);
  at = put_u64(at, 1, row->sending_time);
  at = put_u64(at, 1, row->message);
  at = put_u64(at, 1, row->template_id);
  at = put_u64(at, has & APL_CME_HAS_TRANSACT_TIME, row->transact_time);
  at = put_u64(at, has & APL_CME_HAS_MATCH_EVENT, row->match_event);
  *at++ = ',';
  if (has & APL_CME_HAS_GROUP)
    for (const char *name = apl_cme_group_name(row->group); *name;) *at++ = *name++;
  at = put_i64(at, has & APL_CME_HAS_SECURITY, row->security_id);
  at = put_u64(at, has & APL_CME_HAS_RPT_SEQ, row->rpt_seq);
  at = put_u64(at, has & APL_CME_HAS_ACTION, row->action);
  *at++ = ',';
  if (has & APL_CME_HAS_TYPE) *at++ = (char)row->type;
  at = put_i64(at, has & APL_CME_HAS_LEVEL, row->level);
  at = put_i64(at, has & APL_CME_HAS_PRICE, row->price);
  at = has & APL_CME_SIZE_IS_UNSIGNED ? put_u64(at, 1, (uint64_t)row->size)
                                      : put_i64(at, has & APL_CME_HAS_SIZE, row->size);
  at = put_i64(at, has & APL_CME_HAS_ORDERS, row->orders);
  at = put_u64(at, has & APL_CME_HAS_ORDER_ID, row->order_id);
  *at++ = '\n';
  return at;
}

int64_t apl_cme_rows_csv(const struct apl_cme_row *rows, size_t count, char *text, size_t capacity)
{
  enum { ROW_BYTES_MAX = 256 };
  char *at = text;
  for (size_t i = 0; i < count; i++) {
    if (capacity - (size_t)(at - text) < ROW_BYTES_MAX)
      return apl_err_set(APL_ERR_FULL, "%zu bytes are too few for %zu rows; %d a row always do", capacity,
                         count, ROW_BYTES_MAX);
    at = put_row(at, &rows[i]);
  }
  return at - text;
}
