/* Messages of schema versions 9 and later: prices with nine decimals. */
#include "cme_mdp3/mDIncrementalRefreshBook46.h"
#include "cme_mdp3/mDIncrementalRefreshDailyStatistics49.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding50.h"
#include "cme_mdp3/mDIncrementalRefreshOrderBook47.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics51.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary48.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture54.h"
#include "cme_mdp3/mDInstrumentDefinitionOption55.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread56.h"
#include "cme_mdp3/snapshotFullRefresh52.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook53.h"

#define ENCODER apl_mdp3_encoder_9
#define PRICE_UNIT 1 /* 1e-9 */
#define PRICE(x) mdp3_price9##x
#define PRICE_NULL(x) mdp3_price9Null##x
#define BOOK(x) mdp3_mDIncrementalRefreshBook46##x
#define ORDERS(x) mdp3_mDIncrementalRefreshOrderBook47##x
#define TRADES(x) mdp3_mDIncrementalRefreshTradeSummary48##x
#define DAILY(x) mdp3_mDIncrementalRefreshDailyStatistics49##x
#define LIMITS(x) mdp3_mDIncrementalRefreshLimitsBanding50##x
#define SESSION(x) mdp3_mDIncrementalRefreshSessionStatistics51##x
#define SNAPSHOT(x) mdp3_snapshotFullRefresh52##x
#define SNAPSHOT_ORDERS(x) mdp3_snapshotFullRefreshOrderBook53##x
#define FUTURE(x) mdp3_mDInstrumentDefinitionFuture54##x
#define OPTION(x) mdp3_mDInstrumentDefinitionOption55##x
#define SPREAD(x) mdp3_mDInstrumentDefinitionSpread56##x
/* Block lengths of version 9: later fields are left away. */
#define FUTURE_BLOCK_9 216
#define OPTION_BLOCK_9 213
#define SPREAD_BLOCK_9 195
#define SPREAD_TICK SET_PRICE_NULL /* null is allowed from version 9 on */
#define HAS_VERSION_10 1

#include "mdp3_encode.inc"
#include "mdp3_definition.inc"
#include "mdp3_table.inc"
