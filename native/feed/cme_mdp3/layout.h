#ifndef MDP3_LAYOUT_H
#define MDP3_LAYOUT_H
/*
 * Where the fields that we read lie, for every template of schema versions 6 to 13, and
 * bounds-checked reading of them.
 *
 * The positions are those of the generated codecs (codecs/generated/cme_mdp3), gathered once at
 * start into one table, so that one reader serves all templates of a family (books 32, 46 and 64
 * differ in field positions only). The generated accessors are not called on the hot path for one
 * more reason: they check the end of the buffer but not the acting block length, so a short block
 * from outside would let them read the neighbour's bytes. Here a field is there when it ends inside
 * the acting block and its version is not newer than the message's: one rule, two compares, for
 * old, new and damaged messages alike.
 */
#include "apl/base.h"

enum { MDP3_SCHEMA_ID = 1, MDP3_TEMPLATE_MAX = 69, MDP3_GROUPS_MAX = 8, MDP3_PACKET_HEADER = 12, MDP3_MESSAGE_HEADER = 10 };

/* Fields of group entries. */
enum mdp3_entry_field {
  MDP3_PRICE, MDP3_SIZE, MDP3_SECURITY, MDP3_RPT_SEQ, MDP3_ORDERS, MDP3_LEVEL, MDP3_ACTION, MDP3_TYPE, MDP3_ORDER_ID, MDP3_PRIORITY,
  MDP3_DISPLAY_QTY, MDP3_REFERENCE, MDP3_ORDER_ACTION, MDP3_AGGRESSOR, MDP3_TRADE_ID, MDP3_OPEN_CLOSE, MDP3_SETTL_TYPE, MDP3_REFERENCE_DATE,
  MDP3_HIGH, MDP3_LOW, MDP3_VARIATION, MDP3_EVENT_TYPE, MDP3_EVENT_TIME, MDP3_FEED_TYPE, MDP3_DEPTH, MDP3_LEG_SECURITY, MDP3_LEG_SIDE,
  MDP3_LEG_RATIO, MDP3_UNDERLYING_SYMBOL, MDP3_ENTRY_FIELDS
};

/* Fields of the root block. */
enum mdp3_root_field {
  MDP3_TRANSACT_TIME, MDP3_MATCH_EVENT, MDP3_ROOT_SECURITY, MDP3_LAST_SEQ, MDP3_TOTAL_REPORTS, MDP3_ROOT_RPT_SEQ, MDP3_CHUNKS, MDP3_CHUNK,
  MDP3_TRADING_STATUS, MDP3_HALT_REASON, MDP3_TRADING_EVENT, MDP3_ROOT_HIGH, MDP3_ROOT_LOW, MDP3_ROOT_VARIATION, MDP3_ROOT_GROUP,
  MDP3_ROOT_ASSET, MDP3_UPDATE_ACTION, MDP3_SYMBOL, MDP3_SECURITY_TYPE, MDP3_EXCHANGE, MDP3_CURRENCY, MDP3_PUT_OR_CALL, MDP3_STRIKE,
  MDP3_MATURITY, MDP3_MATURITY_DATE, MDP3_MIN_VOLUME, MDP3_MAX_VOLUME, MDP3_TICK, MDP3_DISPLAY_FACTOR, MDP3_UNIT_QTY, MDP3_ROOT_FIELDS
};

/* FIX tags of the groups, which also name them in decoded rows. */
enum {
  MDP3_NO_MD_ENTRIES = 268, MDP3_NO_ORDER_ID_ENTRIES = 37705, MDP3_NO_RELATED_SYM = 146, MDP3_NO_EVENTS = 864, MDP3_NO_MD_FEED_TYPES = 1141,
  MDP3_NO_INST_ATTRIB = 870, MDP3_NO_LOT_TYPE_RULES = 1234, MDP3_NO_UNDERLYINGS = 711, MDP3_NO_LEGS = 555, MDP3_NO_RELATED_INSTRUMENTS = 1647,
  MDP3_NO_BROKEN_DATES = 39026, MDP3_NO_TRADING_SESSIONS = 386,
};

/* What is done with a message. */
enum mdp3_family {
  MDP3_IS_UNKNOWN, MDP3_IS_BOOK, MDP3_IS_ORDER_BOOK, MDP3_IS_TOP_ORDERS, MDP3_IS_TRADE, MDP3_IS_VOLUME, MDP3_IS_DAILY, MDP3_IS_LIMITS,
  MDP3_IS_SESSION, MDP3_IS_STATUS, MDP3_IS_RESET, MDP3_IS_HEARTBEAT, MDP3_IS_ADMIN, MDP3_IS_QUOTE_REQUEST, MDP3_IS_COLLATERAL,
  MDP3_IS_SNAPSHOT, MDP3_IS_ORDER_SNAPSHOT, MDP3_IS_REFRESH, MDP3_IS_DEFINITION
};

struct mdp3_field {
  uint16_t offset; /* UINT16_MAX: the block has no such field (so it never ends inside one) */
  uint8_t bytes;
  uint8_t since;   /* version it came with */
};

struct mdp3_group_layout {
  uint16_t tag;          /* 0: no further group */
  uint8_t header_bytes;  /* 3: blockLength u16, count u8; 8: blockLength u16, padding, count u8 */
  uint8_t since;
  struct mdp3_field fields[MDP3_ENTRY_FIELDS];
};

struct mdp3_layout {
  uint8_t family;
  uint8_t kind;         /* APL_INSTRUMENT_KIND_* of a definition */
  int8_t price_scale;   /* mantissa times this is 1e-9: 100 for exponent -7, 1 for -9 */
  uint8_t group_count;
  struct mdp3_field root[MDP3_ROOT_FIELDS];
  struct mdp3_group_layout groups[MDP3_GROUPS_MAX];
};

struct mdp3_layouts {
  struct mdp3_layout of[MDP3_TEMPLATE_MAX + 1];
};

/* Gather the table (at start, once per owner). */
void mdp3_layouts_fill(struct mdp3_layouts *layouts);
void mdp3_layouts_fill_books(struct mdp3_layouts *layouts);       /* parts of the former, in files of their own */
void mdp3_layouts_fill_statistics(struct mdp3_layouts *layouts);
void mdp3_layouts_fill_snapshots(struct mdp3_layouts *layouts);
void mdp3_layouts_fill_definitions(struct mdp3_layouts *layouts);

/* A block on the wire: root or group entry. */
struct mdp3_block {
  const uint8_t *data;
  uint32_t bytes; /* acting block length */
  uint32_t version;
  const struct mdp3_field *fields;
};

/* Where field `field` lies, NULL: not in the template, a constant, newer than the message, or
 * beyond its block. */
static inline const uint8_t *mdp3_at(const struct mdp3_block *block, unsigned field)
{
  const struct mdp3_field at = block->fields[field];
  return (uint32_t)at.offset + at.bytes <= block->bytes && at.since <= block->version
             ? block->data + at.offset
             : NULL;
}

static inline uint8_t mdp3_u8(const struct mdp3_block *block, unsigned field, uint8_t absent)
{
  const uint8_t *at = mdp3_at(block, field);
  return at ? *at : absent;
}
static inline uint16_t mdp3_u16(const struct mdp3_block *block, unsigned field, uint16_t absent)
{
  const uint8_t *at = mdp3_at(block, field);
  return at ? apl_le16(at) : absent;
}
static inline uint32_t mdp3_u32(const struct mdp3_block *block, unsigned field, uint32_t absent)
{
  const uint8_t *at = mdp3_at(block, field);
  return at ? apl_le32(at) : absent;
}
static inline int32_t mdp3_i32(const struct mdp3_block *block, unsigned field, int32_t absent)
{
  return (int32_t)mdp3_u32(block, field, (uint32_t)absent);
}
static inline uint64_t mdp3_u64(const struct mdp3_block *block, unsigned field, uint64_t absent)
{
  const uint8_t *at = mdp3_at(block, field);
  return at ? apl_le64(at) : absent;
}

/* The exchange's null of a price; also what we make of an absent one. */
#define MDP3_NULL_PRICE INT64_MAX

/* A price in 1e-9, MDP3_NULL_PRICE if null or absent; what does not fit 64 bits is cut off at their
 * ends. */
static inline int64_t mdp3_price(const struct mdp3_block *block, unsigned field, int8_t scale)
{
  const uint8_t *at = mdp3_at(block, field);
  if (!at) return MDP3_NULL_PRICE;
  const int64_t mantissa = (int64_t)apl_le64(at);
  int64_t price;
  if (mantissa == INT64_MAX) return MDP3_NULL_PRICE;
  if (__builtin_mul_overflow(mantissa, (int64_t)scale, &price))
    return mantissa < 0 ? INT64_MIN : MDP3_NULL_PRICE - 1;
  return price;
}

/* A quantity of 4 (int32, null 2147483647) or 8 bytes (uint64, null all ones); `absent` for null
 * too. */
static inline int64_t mdp3_qty(const struct mdp3_block *block, unsigned field, int64_t absent)
{
  const uint8_t *at = mdp3_at(block, field);
  if (!at) return absent;
  if (block->fields[field].bytes == 4) {
    const int32_t value = (int32_t)apl_le32(at);
    return value == INT32_MAX ? absent : value;
  }
  const uint64_t value = apl_le64(at);
  if (value == UINT64_MAX) return absent;
  return value > INT64_MAX ? INT64_MAX : (int64_t)value;
}

#endif
