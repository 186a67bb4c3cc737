/* Packed structs of all blocks, by codecs/packed.py from the SBE tool's intermediate representation. */
#ifndef APL_SBE_PACKED_H
#define APL_SBE_PACKED_H
#include <stddef.h>
#include <stdint.h>

struct apl_sbe_packed_bookOrder {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t action;
  uint8_t side;
  uint8_t level;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t orderId;
  uint64_t priority;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_bookOrder) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, action) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, level) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, orderId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookOrder, priority) == 40, "layout");

struct apl_sbe_packed_bookLevel {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t action;
  uint8_t side;
  uint8_t level;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchangeNs;
  uint32_t orders;
  uint32_t sequence;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_bookLevel) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, action) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, level) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, exchangeNs) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, orders) == 40, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_bookLevel, sequence) == 44, "layout");

struct apl_sbe_packed_trade {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t action;
  uint8_t aggressor;
  uint8_t condition;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchangeNs;
  uint64_t tradeId;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_trade) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, action) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, aggressor) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, condition) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, exchangeNs) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_trade, tradeId) == 40, "layout");

struct apl_sbe_packed_top {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t state;
  uint8_t changed;
  uint8_t reserved;
  uint8_t flags;
  int64_t bidPrice;
  int64_t bidQty;
  int64_t askPrice;
  int64_t askQty;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_top) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, state) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, changed) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, bidPrice) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, bidQty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, askPrice) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_top, askQty) == 40, "layout");

struct apl_sbe_packed_status {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t state;
  uint8_t reason;
  uint8_t tradingStatus;
  uint8_t flags;
  uint64_t gapFrom;
  uint64_t gapTo;
  uint64_t exchangeNs;
  uint32_t channel;
  uint32_t code;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_status) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, state) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, reason) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, tradingStatus) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, gapFrom) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, gapTo) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, exchangeNs) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, channel) == 40, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_status, code) == 44, "layout");

struct apl_sbe_packed_statistic {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t kind;
  uint8_t action;
  uint8_t condition;
  uint8_t flags;
  int64_t price;
  int64_t qty;
  uint64_t exchangeNs;
  uint32_t code;
  uint32_t sequence;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_statistic) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, action) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, condition) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, exchangeNs) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, code) == 40, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_statistic, sequence) == 44, "layout");

struct apl_sbe_packed_definition {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t kind;
  uint8_t action;
  uint8_t depth;
  uint8_t flags;
  int64_t tick;
  char symbol[24];
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_definition) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, action) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, depth) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, tick) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_definition, symbol) == 24, "layout");

struct apl_sbe_packed_signal {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t kind;
  uint8_t state;
  uint8_t reserved;
  uint8_t flags;
  int64_t value;
  int64_t imbalance;
  int64_t bidPrice;
  int64_t askPrice;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_signal) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, state) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, flags) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, value) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, imbalance) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, bidPrice) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_signal, askPrice) == 40, "layout");

struct apl_sbe_packed_intent {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t action;
  uint8_t side;
  uint8_t type;
  uint8_t timeInForce;
  int64_t price;
  int64_t qty;
  uint64_t orderId;
  uint64_t targetId;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_intent) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, action) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, type) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, timeInForce) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, orderId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_intent, targetId) == 40, "layout");

struct apl_sbe_packed_order {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t action;
  uint8_t side;
  uint8_t type;
  uint8_t timeInForce;
  int64_t price;
  int64_t qty;
  uint64_t orderId;
  uint64_t targetId;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_order) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, action) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, type) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, timeInForce) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, orderId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_order, targetId) == 40, "layout");

struct apl_sbe_packed_update {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t kind;
  uint8_t side;
  uint8_t reason;
  uint8_t liquidity;
  int64_t price;
  int64_t qty;
  uint64_t orderId;
  int64_t leavesQty;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_update) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, reason) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, liquidity) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, price) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, qty) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, orderId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_update, leavesQty) == 40, "layout");

struct apl_sbe_packed_verdict {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t code;
  uint8_t side;
  uint8_t action;
  uint8_t reserved;
  int64_t value;
  int64_t limit;
  uint64_t orderId;
  uint64_t targetId;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_verdict) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, code) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, side) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, action) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, reserved) == 15, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, value) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, limit) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, orderId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_verdict, targetId) == 40, "layout");

struct apl_sbe_packed_command {
  uint64_t originNs;
  uint32_t instrument;
  uint8_t kind;
  uint8_t limit;
  uint16_t reserved;
  int64_t value;
  uint64_t who;
  uint64_t commandId;
  uint32_t stage;
  uint32_t reason;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_command) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, kind) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, limit) == 13, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, reserved) == 14, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, value) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, who) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, commandId) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, stage) == 40, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_command, reason) == 44, "layout");

struct apl_sbe_packed_heartbeat {
  uint64_t originNs;
  uint32_t instrument;
  uint32_t stage;
  uint64_t channel;
  uint64_t sequence;
  uint64_t exchangeNs;
  uint64_t reserved;
} __attribute__((packed));
_Static_assert(sizeof(struct apl_sbe_packed_heartbeat) == 48, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, originNs) == 0, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, instrument) == 8, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, stage) == 12, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, channel) == 16, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, sequence) == 24, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, exchangeNs) == 32, "layout");
_Static_assert(offsetof(struct apl_sbe_packed_heartbeat, reserved) == 40, "layout");

#endif
