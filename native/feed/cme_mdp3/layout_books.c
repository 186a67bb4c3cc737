/* Field positions of the books by price and by order, trades, and all that is neither statistic,
 * snapshot nor definition. */
#include "layout_fill.h"

#include "cme_mdp3/adminHeartbeat12.h"
#include "cme_mdp3/adminLogin15.h"
#include "cme_mdp3/adminLogout16.h"
#include "cme_mdp3/channelReset4.h"
#include "cme_mdp3/collateralMarketValue62.h"
#include "cme_mdp3/mDIncrementalRefreshBook32.h"
#include "cme_mdp3/mDIncrementalRefreshBook46.h"
#include "cme_mdp3/mDIncrementalRefreshBookLongQty64.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook43.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook47.h"
#include "cme_mdp3/mDIncrementalRefreshTrade36.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary42.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary48.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummaryLongQty65.h"
#include "cme_mdp3/quoteRequest39.h"
#include "cme_mdp3/securityStatus30.h"
#include "cme_mdp3/securityStatusWorkup60.h"

#define TIME_AND_EVENT(M) \
  ROOT(MDP3_TRANSACT_TIME, M, transactTime); \
  ROOT(MDP3_MATCH_EVENT, M, matchEventIndicator)

#define BOOK(M, id) \
  do { \
    BEGIN(M, id, MDP3_IS_BOOK); \
    TIME_AND_EVENT(M); \
    GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
    ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
    ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
    ENTRY(entries, MDP3_SECURITY, M##_noMDEntries, securityID); \
    ENTRY(entries, MDP3_RPT_SEQ, M##_noMDEntries, rptSeq); \
    ENTRY(entries, MDP3_ORDERS, M##_noMDEntries, numberOfOrders); \
    ENTRY(entries, MDP3_LEVEL, M##_noMDEntries, mDPriceLevel); \
    ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
    ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType); \
    GROUP(orders, MDP3_NO_ORDER_ID_ENTRIES, M, noOrderIDEntries); \
    ENTRY(orders, MDP3_ORDER_ID, M##_noOrderIDEntries, orderID); \
    ENTRY(orders, MDP3_PRIORITY, M##_noOrderIDEntries, mDOrderPriority); \
    ENTRY(orders, MDP3_DISPLAY_QTY, M##_noOrderIDEntries, mDDisplayQty); \
    ENTRY(orders, MDP3_REFERENCE, M##_noOrderIDEntries, referenceID); \
    ENTRY(orders, MDP3_ORDER_ACTION, M##_noOrderIDEntries, orderUpdateAction); \
  } while (0)

#define ORDER_BOOK(M, id) \
  do { \
    BEGIN(M, id, MDP3_IS_ORDER_BOOK); \
    TIME_AND_EVENT(M); \
    GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
    ENTRY(entries, MDP3_ORDER_ID, M##_noMDEntries, orderID); \
    ENTRY(entries, MDP3_PRIORITY, M##_noMDEntries, mDOrderPriority); \
    ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
    ENTRY(entries, MDP3_DISPLAY_QTY, M##_noMDEntries, mDDisplayQty); \
    ENTRY(entries, MDP3_SECURITY, M##_noMDEntries, securityID); \
    ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
    ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType); \
  } while (0)

#define TRADE(M, id, trade_id) \
  BEGIN(M, id, MDP3_IS_TRADE); \
  TIME_AND_EVENT(M); \
  GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
  ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
  ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
  ENTRY(entries, MDP3_SECURITY, M##_noMDEntries, securityID); \
  ENTRY(entries, MDP3_RPT_SEQ, M##_noMDEntries, rptSeq); \
  ENTRY(entries, MDP3_ORDERS, M##_noMDEntries, numberOfOrders); \
  ENTRY(entries, MDP3_AGGRESSOR, M##_noMDEntries, aggressorSide); \
  ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
  ENTRY(entries, MDP3_TRADE_ID, M##_noMDEntries, trade_id)

#define TRADE_WITH_ORDERS(M, id) \
  do { \
    TRADE(M, id, mDTradeEntryID); \
    GROUP(orders, MDP3_NO_ORDER_ID_ENTRIES, M, noOrderIDEntries); \
    ENTRY(orders, MDP3_ORDER_ID, M##_noOrderIDEntries, orderID); \
  } while (0)

static void fill_trade36(struct mdp3_layouts *layouts) { TRADE(mDIncrementalRefreshTrade36, 36, tradeID); }

static void fill_status30(struct mdp3_layouts *layouts)
{
  BEGIN(securityStatus30, 30, MDP3_IS_STATUS);
  TIME_AND_EVENT(securityStatus30);
  ROOT_TEXT(MDP3_ROOT_GROUP, securityStatus30, securityGroup);
  ROOT_TEXT(MDP3_ROOT_ASSET, securityStatus30, asset);
  ROOT(MDP3_ROOT_SECURITY, securityStatus30, securityID);
  ROOT(MDP3_TRADING_STATUS, securityStatus30, securityTradingStatus);
  ROOT(MDP3_HALT_REASON, securityStatus30, haltReason);
  ROOT(MDP3_TRADING_EVENT, securityStatus30, securityTradingEvent);
}

static void fill_workup60(struct mdp3_layouts *layouts)
{
  BEGIN(securityStatusWorkup60, 60, MDP3_IS_STATUS);
  TIME_AND_EVENT(securityStatusWorkup60);
  ROOT(MDP3_ROOT_SECURITY, securityStatusWorkup60, securityID);
  ROOT(MDP3_TRADING_STATUS, securityStatusWorkup60, securityTradingStatus);
  ROOT(MDP3_HALT_REASON, securityStatusWorkup60, haltReason);
  ROOT(MDP3_TRADING_EVENT, securityStatusWorkup60, securityTradingEvent);
  GROUP(orders, MDP3_NO_ORDER_ID_ENTRIES, securityStatusWorkup60, noOrderIDEntries);
  ENTRY(orders, MDP3_ORDER_ID, securityStatusWorkup60_noOrderIDEntries, orderID);
}

static void fill_reset4(struct mdp3_layouts *layouts)
{
  BEGIN(channelReset4, 4, MDP3_IS_RESET);
  TIME_AND_EVENT(channelReset4);
  GROUP(entries, MDP3_NO_MD_ENTRIES, channelReset4, noMDEntries);
  (void)entries;
}

static void fill_quote_request39(struct mdp3_layouts *layouts)
{
  BEGIN(quoteRequest39, 39, MDP3_IS_QUOTE_REQUEST);
  TIME_AND_EVENT(quoteRequest39);
  GROUP(symbols, MDP3_NO_RELATED_SYM, quoteRequest39, noRelatedSym);
  ENTRY(symbols, MDP3_SECURITY, quoteRequest39_noRelatedSym, securityID);
}

static void fill_collateral62(struct mdp3_layouts *layouts)
{
  BEGIN(collateralMarketValue62, 62, MDP3_IS_COLLATERAL);
  TIME_AND_EVENT(collateralMarketValue62);
  GROUP(entries, MDP3_NO_MD_ENTRIES, collateralMarketValue62, noMDEntries);
  (void)entries;
}

void mdp3_layouts_fill_books(struct mdp3_layouts *layouts)
{
  BOOK(mDIncrementalRefreshBook32, 32);
  BOOK(mDIncrementalRefreshBook46, 46);
  BOOK(mDIncrementalRefreshBookLongQty64, 64);
  ORDER_BOOK(mDIncrementalRefreshOrderBook43, 43);
  ORDER_BOOK(mDIncrementalRefreshOrderBook47, 47);
  fill_trade36(layouts);
  TRADE_WITH_ORDERS(mDIncrementalRefreshTradeSummary42, 42);
  TRADE_WITH_ORDERS(mDIncrementalRefreshTradeSummary48, 48);
  TRADE_WITH_ORDERS(mDIncrementalRefreshTradeSummaryLongQty65, 65);
  fill_status30(layouts);
  fill_workup60(layouts);
  fill_reset4(layouts);
  fill_quote_request39(layouts);
  fill_collateral62(layouts);
  mdp3_layout_begin(layouts, mdp3_adminHeartbeat12_sbe_template_id(), MDP3_IS_HEARTBEAT);
  mdp3_layout_begin(layouts, mdp3_adminLogin15_sbe_template_id(), MDP3_IS_ADMIN);
  mdp3_layout_begin(layouts, mdp3_adminLogout16_sbe_template_id(), MDP3_IS_ADMIN);
}
