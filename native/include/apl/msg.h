#ifndef APL_MSG_H
#define APL_MSG_H
/*
 * The appliance's events: what every ring and the audit log carry.
 *
 * One slot is one cache line: an 8-byte stamp (apl/ring.h), the 8-byte SBE message header and a 48-byte block. The layout is
 * that of codecs/schemas/appliance.xml; a test compares each offset here with the schema. Plain structs are used on the hot
 * path instead of the generated accessors because stages read and write whole lines.
 *
 * Units: origin_ns, exchange_ns ns since the epoch; prices 1e-9 of the venue's price; quantities in the instrument's own
 * scale. All integers are little-endian (the host's order; big-endian hosts are refused at compile time).
 */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "apl/msg_codes.h"

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the event layout is little-endian; this host is not"
#endif

/* cffi: begin */
enum { APL_SCHEMA_ID = 901, APL_SCHEMA_VERSION = 1, APL_BLOCK_BYTES = 48, APL_EVENT_BYTES = 56, APL_SLOT_BYTES = 64 };

/* Template ids. */
enum {
  APL_MSG_BOOK_ORDER = 1,
  APL_MSG_BOOK_LEVEL = 2,
  APL_MSG_TRADE = 3,
  APL_MSG_TOP = 4,
  APL_MSG_STATUS = 5,
  APL_MSG_STATISTIC = 6,
  APL_MSG_DEFINITION = 7,
  APL_MSG_SIGNAL = 8,
  APL_MSG_INTENT = 9,
  APL_MSG_ORDER = 10,
  APL_MSG_UPDATE = 11,
  APL_MSG_VERDICT = 12,
  APL_MSG_COMMAND = 13,
  APL_MSG_HEARTBEAT = 14,
};

struct apl_msg_header {
  uint16_t block_length; /* APL_BLOCK_BYTES */
  uint16_t template_id;  /* APL_MSG_* */
  uint16_t schema_id;    /* APL_SCHEMA_ID */
  uint16_t version;      /* APL_SCHEMA_VERSION */
};

struct apl_book_order {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t action; /* APL_BOOK_ACTION_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t level;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t order_id;
  uint64_t priority;
};

struct apl_book_level {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t action; /* APL_BOOK_ACTION_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t level;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchange_ns;
  uint32_t orders;
  uint32_t sequence;
};

struct apl_trade {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t action; /* APL_BOOK_ACTION_* */
  uint8_t aggressor; /* APL_SIDE_* */
  uint8_t condition;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchange_ns;
  uint64_t trade_id;
};

struct apl_top {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t state; /* APL_BOOK_STATE_* */
  uint8_t changed;
  uint8_t reserved;
  uint8_t flags;
  int64_t bid_price;
  int64_t bid_qty;
  int64_t ask_price;
  int64_t ask_qty;
};

struct apl_status {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t state; /* APL_BOOK_STATE_* */
  uint8_t reason; /* APL_STATUS_REASON_* */
  uint8_t trading_status;
  uint8_t flags;
  uint64_t gap_from;
  uint64_t gap_to;
  uint64_t exchange_ns;
  uint32_t channel;
  uint32_t code;
};

struct apl_statistic {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t kind; /* APL_STATISTIC_KIND_* */
  uint8_t action; /* APL_BOOK_ACTION_* */
  uint8_t condition;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchange_ns;
  uint32_t code;
  uint32_t sequence;
};

struct apl_definition {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t kind; /* APL_INSTRUMENT_KIND_* */
  uint8_t action; /* APL_BOOK_ACTION_* */
  uint8_t depth;
  uint8_t flags;
  int64_t tick;
  char symbol[24]; /* NUL padded */
};

struct apl_signal {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t kind; /* APL_SIGNAL_KIND_* */
  uint8_t state; /* APL_BOOK_STATE_* */
  uint8_t reserved;
  uint8_t flags;
  int64_t value;
  int64_t imbalance;
  int64_t bid_price;
  int64_t ask_price;
};

struct apl_intent {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t action; /* APL_INTENT_ACTION_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t type; /* APL_ORDER_TYPE_* */
  uint8_t time_in_force; /* APL_TIME_IN_FORCE_* */
  int64_t price;
  int64_t qty;
  uint64_t order_id;
  uint64_t target_id;
};

struct apl_order {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t action; /* APL_INTENT_ACTION_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t type; /* APL_ORDER_TYPE_* */
  uint8_t time_in_force; /* APL_TIME_IN_FORCE_* */
  int64_t price;
  int64_t qty;
  uint64_t order_id;
  uint64_t target_id;
};

struct apl_update {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t kind; /* APL_UPDATE_KIND_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t reason; /* APL_REJECT_CODE_* */
  uint8_t liquidity; /* APL_LIQUIDITY_* */
  int64_t price;
  int64_t qty;
  uint64_t order_id;
  int64_t leaves_qty;
};

struct apl_verdict {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t code; /* APL_REJECT_CODE_* */
  uint8_t side; /* APL_SIDE_* */
  uint8_t action; /* APL_INTENT_ACTION_* */
  uint8_t reserved;
  int64_t value;
  int64_t limit;
  uint64_t order_id;
  uint64_t target_id;
};

struct apl_command {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t kind; /* APL_COMMAND_KIND_* */
  uint8_t limit; /* APL_REJECT_CODE_* */
  uint16_t reserved;
  int64_t value;
  uint64_t who;
  uint64_t command_id;
  uint32_t stage;
  uint32_t reason;
};

struct apl_heartbeat {
  uint64_t origin_ns;
  uint32_t instrument;
  uint32_t stage;
  uint64_t channel;
  uint64_t sequence;
  uint64_t exchange_ns;
  uint64_t reserved;
};

/* One event: header and block. Every block begins with origin_ns and instrument (member `head`). */
struct apl_block_head {
  uint64_t origin_ns;
  uint32_t instrument;
  uint8_t bytes[36];
};

struct apl_event {
  struct apl_msg_header header;
  union {
    struct apl_block_head head;
    struct apl_book_order book_order;
    struct apl_book_level book_level;
    struct apl_trade trade;
    struct apl_top top;
    struct apl_status status;
    struct apl_statistic statistic;
    struct apl_definition definition;
    struct apl_signal signal;
    struct apl_intent intent;
    struct apl_order order;
    struct apl_update update;
    struct apl_verdict verdict;
    struct apl_command command;
    struct apl_heartbeat heartbeat;
  };
};

/* One ring slot: the stamp (apl/ring.h) and the event. */
struct apl_slot {
  uint64_t stamp;
  struct apl_event event;
};
/* cffi: end */

_Static_assert(offsetof(struct apl_book_order, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_book_order, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_book_order, action) == 12, "layout");
_Static_assert(offsetof(struct apl_book_order, side) == 13, "layout");
_Static_assert(offsetof(struct apl_book_order, level) == 14, "layout");
_Static_assert(offsetof(struct apl_book_order, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_book_order, price) == 16, "layout");
_Static_assert(offsetof(struct apl_book_order, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_book_order, order_id) == 32, "layout");
_Static_assert(offsetof(struct apl_book_order, priority) == 40, "layout");
_Static_assert(sizeof(struct apl_book_order) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_book_level, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_book_level, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_book_level, action) == 12, "layout");
_Static_assert(offsetof(struct apl_book_level, side) == 13, "layout");
_Static_assert(offsetof(struct apl_book_level, level) == 14, "layout");
_Static_assert(offsetof(struct apl_book_level, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_book_level, price) == 16, "layout");
_Static_assert(offsetof(struct apl_book_level, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_book_level, exchange_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_book_level, orders) == 40, "layout");
_Static_assert(offsetof(struct apl_book_level, sequence) == 44, "layout");
_Static_assert(sizeof(struct apl_book_level) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_trade, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_trade, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_trade, action) == 12, "layout");
_Static_assert(offsetof(struct apl_trade, aggressor) == 13, "layout");
_Static_assert(offsetof(struct apl_trade, condition) == 14, "layout");
_Static_assert(offsetof(struct apl_trade, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_trade, price) == 16, "layout");
_Static_assert(offsetof(struct apl_trade, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_trade, exchange_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_trade, trade_id) == 40, "layout");
_Static_assert(sizeof(struct apl_trade) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_top, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_top, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_top, state) == 12, "layout");
_Static_assert(offsetof(struct apl_top, changed) == 13, "layout");
_Static_assert(offsetof(struct apl_top, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_top, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_top, bid_price) == 16, "layout");
_Static_assert(offsetof(struct apl_top, bid_qty) == 24, "layout");
_Static_assert(offsetof(struct apl_top, ask_price) == 32, "layout");
_Static_assert(offsetof(struct apl_top, ask_qty) == 40, "layout");
_Static_assert(sizeof(struct apl_top) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_status, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_status, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_status, state) == 12, "layout");
_Static_assert(offsetof(struct apl_status, reason) == 13, "layout");
_Static_assert(offsetof(struct apl_status, trading_status) == 14, "layout");
_Static_assert(offsetof(struct apl_status, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_status, gap_from) == 16, "layout");
_Static_assert(offsetof(struct apl_status, gap_to) == 24, "layout");
_Static_assert(offsetof(struct apl_status, exchange_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_status, channel) == 40, "layout");
_Static_assert(offsetof(struct apl_status, code) == 44, "layout");
_Static_assert(sizeof(struct apl_status) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_statistic, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_statistic, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_statistic, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_statistic, action) == 13, "layout");
_Static_assert(offsetof(struct apl_statistic, condition) == 14, "layout");
_Static_assert(offsetof(struct apl_statistic, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_statistic, price) == 16, "layout");
_Static_assert(offsetof(struct apl_statistic, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_statistic, exchange_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_statistic, code) == 40, "layout");
_Static_assert(offsetof(struct apl_statistic, sequence) == 44, "layout");
_Static_assert(sizeof(struct apl_statistic) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_definition, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_definition, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_definition, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_definition, action) == 13, "layout");
_Static_assert(offsetof(struct apl_definition, depth) == 14, "layout");
_Static_assert(offsetof(struct apl_definition, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_definition, tick) == 16, "layout");
_Static_assert(offsetof(struct apl_definition, symbol) == 24, "layout");
_Static_assert(sizeof(struct apl_definition) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_signal, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_signal, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_signal, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_signal, state) == 13, "layout");
_Static_assert(offsetof(struct apl_signal, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_signal, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_signal, value) == 16, "layout");
_Static_assert(offsetof(struct apl_signal, imbalance) == 24, "layout");
_Static_assert(offsetof(struct apl_signal, bid_price) == 32, "layout");
_Static_assert(offsetof(struct apl_signal, ask_price) == 40, "layout");
_Static_assert(sizeof(struct apl_signal) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_intent, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_intent, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_intent, action) == 12, "layout");
_Static_assert(offsetof(struct apl_intent, side) == 13, "layout");
_Static_assert(offsetof(struct apl_intent, type) == 14, "layout");
_Static_assert(offsetof(struct apl_intent, time_in_force) == 15, "layout");
_Static_assert(offsetof(struct apl_intent, price) == 16, "layout");
_Static_assert(offsetof(struct apl_intent, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_intent, order_id) == 32, "layout");
_Static_assert(offsetof(struct apl_intent, target_id) == 40, "layout");
_Static_assert(sizeof(struct apl_intent) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_order, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_order, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_order, action) == 12, "layout");
_Static_assert(offsetof(struct apl_order, side) == 13, "layout");
_Static_assert(offsetof(struct apl_order, type) == 14, "layout");
_Static_assert(offsetof(struct apl_order, time_in_force) == 15, "layout");
_Static_assert(offsetof(struct apl_order, price) == 16, "layout");
_Static_assert(offsetof(struct apl_order, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_order, order_id) == 32, "layout");
_Static_assert(offsetof(struct apl_order, target_id) == 40, "layout");
_Static_assert(sizeof(struct apl_order) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_update, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_update, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_update, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_update, side) == 13, "layout");
_Static_assert(offsetof(struct apl_update, reason) == 14, "layout");
_Static_assert(offsetof(struct apl_update, liquidity) == 15, "layout");
_Static_assert(offsetof(struct apl_update, price) == 16, "layout");
_Static_assert(offsetof(struct apl_update, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_update, order_id) == 32, "layout");
_Static_assert(offsetof(struct apl_update, leaves_qty) == 40, "layout");
_Static_assert(sizeof(struct apl_update) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_verdict, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_verdict, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_verdict, code) == 12, "layout");
_Static_assert(offsetof(struct apl_verdict, side) == 13, "layout");
_Static_assert(offsetof(struct apl_verdict, action) == 14, "layout");
_Static_assert(offsetof(struct apl_verdict, reserved) == 15, "layout");
_Static_assert(offsetof(struct apl_verdict, value) == 16, "layout");
_Static_assert(offsetof(struct apl_verdict, limit) == 24, "layout");
_Static_assert(offsetof(struct apl_verdict, order_id) == 32, "layout");
_Static_assert(offsetof(struct apl_verdict, target_id) == 40, "layout");
_Static_assert(sizeof(struct apl_verdict) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_command, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_command, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_command, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_command, limit) == 13, "layout");
_Static_assert(offsetof(struct apl_command, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_command, value) == 16, "layout");
_Static_assert(offsetof(struct apl_command, who) == 24, "layout");
_Static_assert(offsetof(struct apl_command, command_id) == 32, "layout");
_Static_assert(offsetof(struct apl_command, stage) == 40, "layout");
_Static_assert(offsetof(struct apl_command, reason) == 44, "layout");
_Static_assert(sizeof(struct apl_command) == APL_BLOCK_BYTES, "layout");
_Static_assert(offsetof(struct apl_heartbeat, origin_ns) == 0, "layout");
_Static_assert(offsetof(struct apl_heartbeat, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_heartbeat, stage) == 12, "layout");
_Static_assert(offsetof(struct apl_heartbeat, channel) == 16, "layout");
_Static_assert(offsetof(struct apl_heartbeat, sequence) == 24, "layout");
_Static_assert(offsetof(struct apl_heartbeat, exchange_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_heartbeat, reserved) == 40, "layout");
_Static_assert(sizeof(struct apl_heartbeat) == APL_BLOCK_BYTES, "layout");
_Static_assert(sizeof(struct apl_event) == APL_EVENT_BYTES, "layout");
_Static_assert(sizeof(struct apl_slot) == APL_SLOT_BYTES, "one slot is one cache line");
_Static_assert(offsetof(struct apl_slot, event) == 8, "layout");

/* Write the SBE header of an event of this template. */
static inline void apl_event_header(struct apl_event *event, uint16_t template_id)
{
  event->header = (struct apl_msg_header){APL_BLOCK_BYTES, template_id, APL_SCHEMA_ID, APL_SCHEMA_VERSION};
}

/* What all blocks begin with: origin, instrument and four bytes (flags last, where there are any), as two stores. Who writes an event that is read at
 * once on the same processor writes it in words: a word that is put together from narrower stores cannot be forwarded to its reader, who then waits
 * for the cache. */
static inline void apl_event_head(struct apl_event *event, uint64_t origin_ns, uint32_t instrument, uint8_t a, uint8_t b, uint8_t c, uint8_t d)
{
  const uint64_t word = (uint64_t)instrument | (uint64_t)a << 32 | (uint64_t)b << 40 | (uint64_t)c << 48 | (uint64_t)d << 56;
  event->head.origin_ns = origin_ns;
  memcpy((uint8_t *)event + offsetof(struct apl_event, head.instrument), &word, sizeof word);
}

#endif
