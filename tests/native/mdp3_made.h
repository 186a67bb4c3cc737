#ifndef APL_TEST_MDP3_MADE_H
#define APL_TEST_MDP3_MADE_H
/*
 * Made MDP 3.0 packets: messages written with the generated codecs, of old (exponent -7) and new
 * (-9) templates alike. Prices are given in 1e-9.
 *
 *   struct made p = made_packet(seq, time);  made_book(&p, 46, 0x84, levels, 2, NULL, 0);  run_packet(run, made_as(&p, 14310));
 */
/* Inlined from the generated codecs, whose wrap functions return NULL on a short buffer, which here
 * there never is. */
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#include "apl/packet.h"
#include "check.h"
#include "cme_mdp3/adminHeartbeat12.h"
#include "cme_mdp3/channelReset4.h"
#include "cme_mdp3/mDIncrementalRefreshBook32.h"
#include "cme_mdp3/mDIncrementalRefreshBook46.h"
#include "cme_mdp3/mDIncrementalRefreshBookLongQty64.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook43.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook47.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary42.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary48.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummaryLongQty65.h"
#include "cme_mdp3/mDIncrementalRefreshTrade36.h"
#include "cme_mdp3/securityStatus30.h"
#include "cme_mdp3/snapshotFullRefresh38.h"
#include "cme_mdp3/snapshotFullRefresh52.h"
#include "cme_mdp3/snapshotFullRefreshLongQty69.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook44.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook53.h"

enum { MADE_BYTES = 16384, MADE_HEADER = 10 };

struct made {
  char data[MADE_BYTES]; /* zeroed behind `bytes` */
  size_t bytes;
  uint64_t time;
};

struct made_level {
  int32_t security_id;
  uint32_t rpt_seq;
  uint8_t action; /* MDUpdateAction */
  char type;
  uint8_t level;
  int64_t price;
  int64_t qty;
  int32_t orders;
};

struct made_order {
  uint8_t reference; /* combined templates; elsewhere security, side and price stand for themselves */
  uint8_t action;
  uint64_t id;
  uint64_t priority;
  int64_t qty;
  int32_t security_id;
  char type;
  int64_t price;
};

static inline struct made made_packet(uint32_t seq, uint64_t time)
{
  struct made made = {.bytes = 12, .time = time};
  memcpy(made.data, &seq, sizeof seq);
  memcpy(made.data + 4, &time, sizeof time);
  return made;
}

static inline const struct apl_packet *made_as(const struct made *made, uint16_t port)
{
  static struct apl_packet packet;
  packet = (struct apl_packet){.data = (const uint8_t *)made->data, .bytes = (uint32_t)made->bytes, .wire_bytes = (uint32_t)made->bytes,
                               .arrival_ns = made->time + 500, .group_port = port};
  return &packet;
}

/* The message that begins at made->bytes ends at its codec's position; `version` replaces that of
 * the codec if not 0. */
static inline void made_end(struct made *made, uint64_t position, uint16_t version)
{
  const uint16_t size = (uint16_t)(MADE_HEADER + position);
  memcpy(made->data + made->bytes, &size, sizeof size);
  if (version) memcpy(made->data + made->bytes + 8, &version, sizeof version);
  made->bytes += size;
}

#define MADE_BEGIN(M) \
  struct mdp3_messageHeader header = {0}; \
  struct mdp3_##M message = {0}; \
  mdp3_##M##_wrap_and_apply_header(&message, made->data, made->bytes + 2, MADE_BYTES - made->bytes - 2, &header)
#define MADE_MATCH_EVENT(M, bits) message.buffer[message.offset + mdp3_##M##_matchEventIndicator_encoding_offset()] = (char)(bits)
#define MADE_I64(block, M, field, value) \
  do { \
    const int64_t i64_ = (value); \
    memcpy((block).buffer + (block).offset + mdp3_##M##_##field##_encoding_offset(), &i64_, sizeof i64_); \
  } while (0)
#define MADE_U8(block, M, field, value) (block).buffer[(block).offset + mdp3_##M##_##field##_encoding_offset()] = (char)(value)
#define MADE_PRICE(block, M, field, price, scale) MADE_I64(block, M, field, (price) == INT64_MAX ? INT64_MAX : (price) / (scale))

#define MADE_BOOK(M, scale, qty_t) \
  static inline void made_##M(struct made *made, uint16_t version, uint8_t match_event, const struct made_level *levels, size_t level_count, \
                              const struct made_order *orders, size_t order_count) \
  { \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry; \
    struct mdp3_##M##_noOrderIDEntries order; \
    mdp3_##M##_set_transactTime(&message, made->time - 100); \
    MADE_MATCH_EVENT(M, match_event); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, (uint8_t)level_count); \
    for (size_t i = 0; i < level_count; i++) { \
      mdp3_##M##_noMDEntries_next(&entry); \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, levels[i].price, scale); \
      mdp3_##M##_noMDEntries_set_mDEntrySize(&entry, (qty_t)levels[i].qty); \
      mdp3_##M##_noMDEntries_set_securityID(&entry, levels[i].security_id); \
      mdp3_##M##_noMDEntries_set_rptSeq(&entry, levels[i].rpt_seq); \
      mdp3_##M##_noMDEntries_set_numberOfOrders(&entry, levels[i].orders); \
      mdp3_##M##_noMDEntries_set_mDPriceLevel(&entry, levels[i].level); \
      MADE_U8(entry, M##_noMDEntries, mDUpdateAction, levels[i].action); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, levels[i].type); \
    } \
    if (version == 0 || version >= 7) { /* the group came with version 7 */ \
      mdp3_##M##_noOrderIDEntries_set_count(&message, &order, (uint8_t)order_count); \
      for (size_t i = 0; i < order_count; i++) { \
        mdp3_##M##_noOrderIDEntries_next(&order); \
        mdp3_##M##_noOrderIDEntries_set_orderID(&order, orders[i].id); \
        mdp3_##M##_noOrderIDEntries_set_mDOrderPriority(&order, orders[i].priority); \
        mdp3_##M##_noOrderIDEntries_set_mDDisplayQty(&order, (int32_t)orders[i].qty); \
        mdp3_##M##_noOrderIDEntries_set_referenceID(&order, orders[i].reference); \
        MADE_U8(order, M##_noOrderIDEntries, orderUpdateAction, orders[i].action); \
      } \
    } \
    made_end(made, message.position, version); \
  }

MADE_BOOK(mDIncrementalRefreshBook32, 100, int32_t)
MADE_BOOK(mDIncrementalRefreshBook46, 1, int32_t)
MADE_BOOK(mDIncrementalRefreshBookLongQty64, 1, uint64_t)

/* template_id: 32, 46 or 64; old ones as of version 8, new ones as of 13. */
static inline void made_book(struct made *made, int template_id, uint8_t match_event, const struct made_level *levels, size_t level_count,
                             const struct made_order *orders, size_t order_count)
{
  if (template_id == 32) made_mDIncrementalRefreshBook32(made, 8, match_event, levels, level_count, orders, order_count);
  else if (template_id == 46) made_mDIncrementalRefreshBook46(made, 0, match_event, levels, level_count, orders, order_count);
  else made_mDIncrementalRefreshBookLongQty64(made, 0, match_event, levels, level_count, orders, order_count);
}

#define MADE_ORDER_BOOK(M, scale) \
  static inline void made_##M(struct made *made, uint8_t match_event, const struct made_order *orders, size_t order_count) \
  { \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry; \
    mdp3_##M##_set_transactTime(&message, made->time - 100); \
    MADE_MATCH_EVENT(M, match_event); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, (uint8_t)order_count); \
    for (size_t i = 0; i < order_count; i++) { \
      mdp3_##M##_noMDEntries_next(&entry); \
      mdp3_##M##_noMDEntries_set_orderID(&entry, orders[i].id); \
      mdp3_##M##_noMDEntries_set_mDOrderPriority(&entry, orders[i].priority); \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, orders[i].price, scale); \
      mdp3_##M##_noMDEntries_set_mDDisplayQty(&entry, (int32_t)orders[i].qty); \
      mdp3_##M##_noMDEntries_set_securityID(&entry, orders[i].security_id); \
      MADE_U8(entry, M##_noMDEntries, mDUpdateAction, orders[i].action); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, orders[i].type); \
    } \
    made_end(made, message.position, scale == 100 ? 8 : 0); \
  }

MADE_ORDER_BOOK(mDIncrementalRefreshOrderBook43, 100)
MADE_ORDER_BOOK(mDIncrementalRefreshOrderBook47, 1)

#define MADE_TRADE(M, scale, qty_t) \
  static inline void made_##M(struct made *made, uint8_t match_event, const struct made_level *level, uint8_t aggressor, uint32_t trade_id) \
  { \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry; \
    struct mdp3_##M##_noOrderIDEntries order; \
    mdp3_##M##_set_transactTime(&message, made->time - 100); \
    MADE_MATCH_EVENT(M, match_event); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, 1); \
    mdp3_##M##_noMDEntries_next(&entry); \
    MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, level->price, scale); \
    mdp3_##M##_noMDEntries_set_mDEntrySize(&entry, (qty_t)level->qty); \
    mdp3_##M##_noMDEntries_set_securityID(&entry, level->security_id); \
    mdp3_##M##_noMDEntries_set_rptSeq(&entry, level->rpt_seq); \
    MADE_U8(entry, M##_noMDEntries, aggressorSide, aggressor); \
    MADE_U8(entry, M##_noMDEntries, mDUpdateAction, level->action); \
    mdp3_##M##_noMDEntries_set_mDTradeEntryID(&entry, trade_id); \
    mdp3_##M##_noOrderIDEntries_set_count(&message, &order, 1); \
    mdp3_##M##_noOrderIDEntries_next(&order); \
    mdp3_##M##_noOrderIDEntries_set_orderID(&order, 77); \
    made_end(made, message.position, scale == 100 ? 8 : 0); \
  }

MADE_TRADE(mDIncrementalRefreshTradeSummary42, 100, int32_t)
MADE_TRADE(mDIncrementalRefreshTradeSummary48, 1, int32_t)
MADE_TRADE(mDIncrementalRefreshTradeSummaryLongQty65, 1, uint64_t)

#define MADE_SNAPSHOT(M, scale, qty_t) \
  static inline void made_##M(struct made *made, uint32_t last_seq, uint32_t total, int32_t security_id, uint32_t rpt_seq, \
                              const struct made_level *levels, size_t level_count) \
  { \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry; \
    mdp3_##M##_set_lastMsgSeqNumProcessed(&message, last_seq); \
    mdp3_##M##_set_totNumReports(&message, total); \
    mdp3_##M##_set_securityID(&message, security_id); \
    mdp3_##M##_set_rptSeq(&message, rpt_seq); \
    mdp3_##M##_set_transactTime(&message, made->time - 100); \
    MADE_U8(message, M, mDSecurityTradingStatus, 255); \
    MADE_PRICE(message, M, highLimitPrice, INT64_MAX, scale); \
    MADE_PRICE(message, M, lowLimitPrice, INT64_MAX, scale); \
    MADE_PRICE(message, M, maxPriceVariation, INT64_MAX, scale); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, (uint8_t)level_count); \
    for (size_t i = 0; i < level_count; i++) { \
      mdp3_##M##_noMDEntries_next(&entry); \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, levels[i].price, scale); \
      mdp3_##M##_noMDEntries_set_mDEntrySize(&entry, (qty_t)levels[i].qty); \
      mdp3_##M##_noMDEntries_set_numberOfOrders(&entry, levels[i].orders); \
      MADE_U8(entry, M##_noMDEntries, mDPriceLevel, levels[i].level); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, levels[i].type); \
    } \
    made_end(made, message.position, scale == 100 ? 8 : 0); \
  }

MADE_SNAPSHOT(snapshotFullRefresh38, 100, int32_t)
MADE_SNAPSHOT(snapshotFullRefresh52, 1, int32_t)
MADE_SNAPSHOT(snapshotFullRefreshLongQty69, 1, uint64_t)

#define MADE_ORDER_SNAPSHOT(M, scale) \
  static inline void made_##M(struct made *made, uint32_t last_seq, uint32_t total, int32_t security_id, uint32_t chunk, uint32_t chunks, \
                              const struct made_order *orders, size_t order_count) \
  { \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry; \
    mdp3_##M##_set_lastMsgSeqNumProcessed(&message, last_seq); \
    mdp3_##M##_set_totNumReports(&message, total); \
    mdp3_##M##_set_securityID(&message, security_id); \
    mdp3_##M##_set_noChunks(&message, chunks); \
    mdp3_##M##_set_currentChunk(&message, chunk); \
    mdp3_##M##_set_transactTime(&message, made->time - 100); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, (uint8_t)order_count); \
    for (size_t i = 0; i < order_count; i++) { \
      mdp3_##M##_noMDEntries_next(&entry); \
      mdp3_##M##_noMDEntries_set_orderID(&entry, orders[i].id); \
      mdp3_##M##_noMDEntries_set_mDOrderPriority(&entry, orders[i].priority); \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, orders[i].price, scale); \
      mdp3_##M##_noMDEntries_set_mDDisplayQty(&entry, (int32_t)orders[i].qty); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, orders[i].type); \
    } \
    made_end(made, message.position, scale == 100 ? 8 : 0); \
  }

MADE_ORDER_SNAPSHOT(snapshotFullRefreshOrderBook44, 100)
MADE_ORDER_SNAPSHOT(snapshotFullRefreshOrderBook53, 1)

static inline void made_status(struct made *made, uint8_t match_event, int32_t security_id, const char *group, const char *asset, uint8_t status)
{
  MADE_BEGIN(securityStatus30);
  char text[6];
  mdp3_securityStatus30_set_transactTime(&message, made->time - 100);
  memset(text, 0, sizeof text), memcpy(text, group, strlen(group));
  mdp3_securityStatus30_put_securityGroup(&message, text);
  memset(text, 0, sizeof text), memcpy(text, asset, strlen(asset));
  mdp3_securityStatus30_put_asset(&message, text);
  mdp3_securityStatus30_set_securityID(&message, security_id);
  MADE_MATCH_EVENT(securityStatus30, match_event);
  MADE_U8(message, securityStatus30, securityTradingStatus, status);
  MADE_U8(message, securityStatus30, haltReason, 1);
  MADE_U8(message, securityStatus30, securityTradingEvent, 4);
  made_end(made, message.position, 0);
}

static inline void made_reset(struct made *made)
{
  MADE_BEGIN(channelReset4);
  struct mdp3_channelReset4_noMDEntries entry;
  mdp3_channelReset4_set_transactTime(&message, made->time - 100);
  MADE_MATCH_EVENT(channelReset4, 0x80);
  mdp3_channelReset4_noMDEntries_set_count(&message, &entry, 1);
  mdp3_channelReset4_noMDEntries_next(&entry);
  mdp3_channelReset4_noMDEntries_set_applID(&entry, 310);
  made_end(made, message.position, 0);
}

static inline void made_heartbeat(struct made *made)
{
  MADE_BEGIN(adminHeartbeat12);
  made_end(made, message.position, 0);
}

#endif
