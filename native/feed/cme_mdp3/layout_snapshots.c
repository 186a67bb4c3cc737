/* Field positions of the snapshots, by price and by order. */
#include "layout_fill.h"

#include "cme_mdp3/snapshotFullRefresh38.h"
#include "cme_mdp3/snapshotFullRefresh52.h"
#include "cme_mdp3/snapshotFullRefreshLongQty69.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook44.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook53.h"
#include "cme_mdp3/snapshotFullRefreshTCP61.h"
#include "cme_mdp3/snapshotFullRefreshTCPLongQty68.h"
#include "cme_mdp3/snapshotRefreshTopOrders59.h"

#define SNAPSHOT_ROOT(M, id, family) \
  BEGIN(M, id, family); \
  ROOT(MDP3_TRANSACT_TIME, M, transactTime); \
  ROOT(MDP3_ROOT_SECURITY, M, securityID)

#define LIMITS_OF(M) \
  ROOT_PRICE(MDP3_ROOT_HIGH, M, highLimitPrice); \
  ROOT_PRICE(MDP3_ROOT_LOW, M, lowLimitPrice); \
  ROOT_PRICE(MDP3_ROOT_VARIATION, M, maxPriceVariation)

#define LEVELS_OF(M) \
  GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
  ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
  ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
  ENTRY(entries, MDP3_ORDERS, M##_noMDEntries, numberOfOrders); \
  ENTRY(entries, MDP3_LEVEL, M##_noMDEntries, mDPriceLevel); \
  ENTRY(entries, MDP3_OPEN_CLOSE, M##_noMDEntries, openCloseSettlFlag); \
  ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType)

#define REFERENCE_OF(M) \
  ENTRY(entries, MDP3_REFERENCE_DATE, M##_noMDEntries, tradingReferenceDate); \
  ENTRY(entries, MDP3_SETTL_TYPE, M##_noMDEntries, settlPriceType)

#define SNAPSHOT(M, id) \
  SNAPSHOT_ROOT(M, id, MDP3_IS_SNAPSHOT); \
  ROOT(MDP3_LAST_SEQ, M, lastMsgSeqNumProcessed); \
  ROOT(MDP3_TOTAL_REPORTS, M, totNumReports); \
  ROOT(MDP3_ROOT_RPT_SEQ, M, rptSeq); \
  ROOT(MDP3_TRADING_STATUS, M, mDSecurityTradingStatus); \
  LIMITS_OF(M); \
  LEVELS_OF(M)

#define ORDERS_OF(M) \
  GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
  ENTRY(entries, MDP3_ORDER_ID, M##_noMDEntries, orderID); \
  ENTRY(entries, MDP3_PRIORITY, M##_noMDEntries, mDOrderPriority); \
  ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
  ENTRY(entries, MDP3_DISPLAY_QTY, M##_noMDEntries, mDDisplayQty); \
  ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType)

#define ORDER_SNAPSHOT(M, id) \
  do { \
    SNAPSHOT_ROOT(M, id, MDP3_IS_ORDER_SNAPSHOT); \
    ROOT(MDP3_LAST_SEQ, M, lastMsgSeqNumProcessed); \
    ROOT(MDP3_TOTAL_REPORTS, M, totNumReports); \
    ROOT(MDP3_CHUNKS, M, noChunks); \
    ROOT(MDP3_CHUNK, M, currentChunk); \
    ORDERS_OF(M); \
  } while (0)

static void fill_38(struct mdp3_layouts *layouts)
{
  SNAPSHOT(snapshotFullRefresh38, 38);
  REFERENCE_OF(snapshotFullRefresh38);
}

static void fill_52(struct mdp3_layouts *layouts)
{
  SNAPSHOT(snapshotFullRefresh52, 52);
  REFERENCE_OF(snapshotFullRefresh52);
}

static void fill_69(struct mdp3_layouts *layouts) { SNAPSHOT(snapshotFullRefreshLongQty69, 69); }

static void fill_59(struct mdp3_layouts *layouts)
{
  SNAPSHOT_ROOT(snapshotRefreshTopOrders59, 59, MDP3_IS_TOP_ORDERS);
  ROOT(MDP3_MATCH_EVENT, snapshotRefreshTopOrders59, matchEventIndicator);
  ORDERS_OF(snapshotRefreshTopOrders59);
}

static void fill_61(struct mdp3_layouts *layouts)
{
  SNAPSHOT_ROOT(snapshotFullRefreshTCP61, 61, MDP3_IS_REFRESH);
  ROOT(MDP3_MATCH_EVENT, snapshotFullRefreshTCP61, matchEventIndicator);
  LIMITS_OF(snapshotFullRefreshTCP61);
  LEVELS_OF(snapshotFullRefreshTCP61);
  REFERENCE_OF(snapshotFullRefreshTCP61);
}

static void fill_68(struct mdp3_layouts *layouts)
{
  SNAPSHOT_ROOT(snapshotFullRefreshTCPLongQty68, 68, MDP3_IS_REFRESH);
  ROOT(MDP3_MATCH_EVENT, snapshotFullRefreshTCPLongQty68, matchEventIndicator);
  LIMITS_OF(snapshotFullRefreshTCPLongQty68);
  LEVELS_OF(snapshotFullRefreshTCPLongQty68);
}

void mdp3_layouts_fill_snapshots(struct mdp3_layouts *layouts)
{
  fill_38(layouts);
  fill_52(layouts);
  fill_69(layouts);
  ORDER_SNAPSHOT(snapshotFullRefreshOrderBook44, 44);
  ORDER_SNAPSHOT(snapshotFullRefreshOrderBook53, 53);
  fill_59(layouts);
  fill_61(layouts);
  fill_68(layouts);
}
