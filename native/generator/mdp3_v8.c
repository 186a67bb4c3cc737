/* Messages of schema version 8: prices with seven decimals. */
#include "cme_mdp3/mDIncrementalRefreshBook32.h"
#include "cme_mdp3/mDIncrementalRefreshDailyStatistics33.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding34.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook43.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics35.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary42.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture27.h"
#include "cme_mdp3/mDInstrumentDefinitionOption41.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread29.h"
#include "cme_mdp3/snapshotFullRefresh38.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook44.h"

#define ENCODER apl_mdp3_encoder_8
#define PRICE_UNIT 100 /* 1e-7 */
#define PRICE(x) mdp3_price7##x
#define PRICE_NULL(x) mdp3_price7Null##x
#define BOOK(x) mdp3_mDIncrementalRefreshBook32##x
#define ORDERS(x) mdp3_mDIncrementalRefreshOrderBook43##x
#define TRADES(x) mdp3_mDIncrementalRefreshTradeSummary42##x
#define DAILY(x) mdp3_mDIncrementalRefreshDailyStatistics33##x
#define LIMITS(x) mdp3_mDIncrementalRefreshLimitsBanding34##x
#define SESSION(x) mdp3_mDIncrementalRefreshSessionStatistics35##x
#define SNAPSHOT(x) mdp3_snapshotFullRefresh38##x
#define SNAPSHOT_ORDERS(x) mdp3_snapshotFullRefreshOrderBook44##x
#define FUTURE(x) mdp3_mDInstrumentDefinitionFuture27##x
#define OPTION(x) mdp3_mDInstrumentDefinitionOption41##x
#define SPREAD(x) mdp3_mDInstrumentDefinitionSpread29##x
#define FUTURE_BLOCK_9 216
#define OPTION_BLOCK_9 213
#define SPREAD_BLOCK_9 195
#define SPREAD_TICK SET_PRICE /* null is allowed from version 9 on */
#define HAS_VERSION_10 0

#include "mdp3_encode.inc"
#include "mdp3_definition.inc"
#include "mdp3_table.inc"
