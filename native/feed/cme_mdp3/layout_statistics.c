/* Field positions of volumes, daily and session statistics, and limits. */
#include "layout_fill.h"

#include "cme_mdp3/mDIncrementalRefreshDailyStatistics33.h"
#include "cme_mdp3/mDIncrementalRefreshDailyStatistics49.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding34.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding50.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics35.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics51.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatisticsLongQty67.h"
#include "cme_mdp3/mDIncrementalRefreshVolume37.h"
#include "cme_mdp3/mDIncrementalRefreshVolumeLongQty66.h"

/* What all of them have. */
#define STATISTIC(M, id, family) \
  BEGIN(M, id, family); \
  ROOT(MDP3_TRANSACT_TIME, M, transactTime); \
  ROOT(MDP3_MATCH_EVENT, M, matchEventIndicator); \
  GROUP(entries, MDP3_NO_MD_ENTRIES, M, noMDEntries); \
  ENTRY(entries, MDP3_SECURITY, M##_noMDEntries, securityID); \
  ENTRY(entries, MDP3_RPT_SEQ, M##_noMDEntries, rptSeq)

#define VOLUME(M, id) \
  do { \
    STATISTIC(M, id, MDP3_IS_VOLUME); \
    ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
    ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
  } while (0)

#define DAILY(M, id) \
  do { \
    STATISTIC(M, id, MDP3_IS_DAILY); \
    ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
    ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
    ENTRY(entries, MDP3_REFERENCE_DATE, M##_noMDEntries, tradingReferenceDate); \
    ENTRY(entries, MDP3_SETTL_TYPE, M##_noMDEntries, settlPriceType); \
    ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
    ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType); \
  } while (0)

#define LIMITS(M, id) \
  do { \
    STATISTIC(M, id, MDP3_IS_LIMITS); \
    ENTRY_PRICE(entries, MDP3_HIGH, M##_noMDEntries, highLimitPrice); \
    ENTRY_PRICE(entries, MDP3_LOW, M##_noMDEntries, lowLimitPrice); \
    ENTRY_PRICE(entries, MDP3_VARIATION, M##_noMDEntries, maxPriceVariation); \
  } while (0)

#define SESSION(M, id) \
  do { \
    STATISTIC(M, id, MDP3_IS_SESSION); \
    ENTRY_PRICE(entries, MDP3_PRICE, M##_noMDEntries, mDEntryPx); \
    ENTRY(entries, MDP3_OPEN_CLOSE, M##_noMDEntries, openCloseSettlFlag); \
    ENTRY(entries, MDP3_ACTION, M##_noMDEntries, mDUpdateAction); \
    ENTRY(entries, MDP3_TYPE, M##_noMDEntries, mDEntryType); \
    ENTRY(entries, MDP3_SIZE, M##_noMDEntries, mDEntrySize); \
  } while (0)

void mdp3_layouts_fill_statistics(struct mdp3_layouts *layouts)
{
  VOLUME(mDIncrementalRefreshVolume37, 37);
  VOLUME(mDIncrementalRefreshVolumeLongQty66, 66);
  DAILY(mDIncrementalRefreshDailyStatistics33, 33);
  DAILY(mDIncrementalRefreshDailyStatistics49, 49);
  LIMITS(mDIncrementalRefreshLimitsBanding34, 34);
  LIMITS(mDIncrementalRefreshLimitsBanding50, 50);
  SESSION(mDIncrementalRefreshSessionStatistics35, 35);
  SESSION(mDIncrementalRefreshSessionStatistics51, 51);
  SESSION(mDIncrementalRefreshSessionStatisticsLongQty67, 67);
}
