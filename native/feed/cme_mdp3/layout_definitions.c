/* Field positions of the instrument definitions, and the table as a whole. */
#include "layout_fill.h"

#include "apl/msg.h"
#include "cme_mdp3/mDInstrumentDefinitionFX63.h"
#include "cme_mdp3/mDInstrumentDefinitionFixedIncome57.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture27.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture54.h"
#include "cme_mdp3/mDInstrumentDefinitionOption41.h"
#include "cme_mdp3/mDInstrumentDefinitionOption55.h"
#include "cme_mdp3/mDInstrumentDefinitionRepo58.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread29.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread56.h"

#define COMMON(M, id, kind_) \
  BEGIN(M, id, MDP3_IS_DEFINITION); \
  layout->kind = kind_; \
  ROOT(MDP3_MATCH_EVENT, M, matchEventIndicator); \
  ROOT(MDP3_UPDATE_ACTION, M, securityUpdateAction); \
  ROOT(MDP3_TRADING_STATUS, M, mDSecurityTradingStatus); \
  ROOT_TEXT(MDP3_EXCHANGE, M, securityExchange); \
  ROOT_TEXT(MDP3_ROOT_GROUP, M, securityGroup); \
  ROOT_TEXT(MDP3_ROOT_ASSET, M, asset); \
  ROOT_TEXT(MDP3_SYMBOL, M, symbol); \
  ROOT(MDP3_ROOT_SECURITY, M, securityID); \
  ROOT_TEXT(MDP3_SECURITY_TYPE, M, securityType); \
  ROOT_TEXT(MDP3_CURRENCY, M, currency); \
  ROOT(MDP3_MIN_VOLUME, M, minTradeVol); \
  ROOT(MDP3_MAX_VOLUME, M, maxTradeVol); \
  ROOT_PRICE(MDP3_TICK, M, minPriceIncrement); \
  ROOT_PRICE(MDP3_DISPLAY_FACTOR, M, displayFactor); \
  ROOT_PRICE(MDP3_ROOT_HIGH, M, highLimitPrice); \
  ROOT_PRICE(MDP3_ROOT_LOW, M, lowLimitPrice); \
  GROUP(events, MDP3_NO_EVENTS, M, noEvents); \
  ENTRY(events, MDP3_EVENT_TYPE, M##_noEvents, eventType); \
  ENTRY(events, MDP3_EVENT_TIME, M##_noEvents, eventTime); \
  GROUP(feed_types, MDP3_NO_MD_FEED_TYPES, M, noMDFeedTypes); \
  ENTRY_TEXT(feed_types, MDP3_FEED_TYPE, M##_noMDFeedTypes, mDFeedType); \
  ENTRY(feed_types, MDP3_DEPTH, M##_noMDFeedTypes, marketDepth); \
  GROUP(attributes, MDP3_NO_INST_ATTRIB, M, noInstAttrib); \
  GROUP(lots, MDP3_NO_LOT_TYPE_RULES, M, noLotTypeRules); \
  (void)attributes; \
  (void)lots

#define MATURITY(M) layout->root[MDP3_MATURITY] = MDP3_COMPOSITE(M##_maturityMonthYear, MDP3_MATURITY_BYTES)

#define FUTURE(M, id) \
  do { \
    COMMON(M, id, APL_INSTRUMENT_KIND_FUTURE); \
    MATURITY(M); \
    ROOT_PRICE(MDP3_UNIT_QTY, M, unitOfMeasureQty); \
    ROOT_PRICE(MDP3_ROOT_VARIATION, M, maxPriceVariation); \
  } while (0)

#define OPTION(M, id) \
  do { \
    COMMON(M, id, APL_INSTRUMENT_KIND_OPTION); \
    MATURITY(M); \
    ROOT_PRICE(MDP3_UNIT_QTY, M, unitOfMeasureQty); \
    ROOT(MDP3_PUT_OR_CALL, M, putOrCall); \
    ROOT_PRICE(MDP3_STRIKE, M, strikePrice); \
    GROUP(underlyings, MDP3_NO_UNDERLYINGS, M, noUnderlyings); \
    ENTRY_TEXT(underlyings, MDP3_UNDERLYING_SYMBOL, M##_noUnderlyings, underlyingSymbol); \
    GROUP(related, MDP3_NO_RELATED_INSTRUMENTS, M, noRelatedInstruments); \
    (void)related; \
  } while (0)

#define SPREAD(M, id) \
  do { \
    COMMON(M, id, APL_INSTRUMENT_KIND_SPREAD); \
    MATURITY(M); \
    ROOT_PRICE(MDP3_ROOT_VARIATION, M, maxPriceVariation); \
    GROUP(legs, MDP3_NO_LEGS, M, noLegs); \
    ENTRY(legs, MDP3_LEG_SECURITY, M##_noLegs, legSecurityID); \
    ENTRY(legs, MDP3_LEG_SIDE, M##_noLegs, legSide); \
    ENTRY(legs, MDP3_LEG_RATIO, M##_noLegs, legRatioQty); \
  } while (0)

static void fill_bond57(struct mdp3_layouts *layouts)
{
  COMMON(mDInstrumentDefinitionFixedIncome57, 57, APL_INSTRUMENT_KIND_FIXED_INCOME);
  ROOT(MDP3_MATURITY_DATE, mDInstrumentDefinitionFixedIncome57, maturityDate);
  ROOT_PRICE(MDP3_UNIT_QTY, mDInstrumentDefinitionFixedIncome57, unitOfMeasureQty);
  ROOT_PRICE(MDP3_ROOT_VARIATION, mDInstrumentDefinitionFixedIncome57, maxPriceVariation);
}

static void fill_repo58(struct mdp3_layouts *layouts)
{
  COMMON(mDInstrumentDefinitionRepo58, 58, APL_INSTRUMENT_KIND_FIXED_INCOME);
  ROOT(MDP3_MATURITY_DATE, mDInstrumentDefinitionRepo58, endDate);
  ROOT_PRICE(MDP3_UNIT_QTY, mDInstrumentDefinitionRepo58, unitOfMeasureQty);
  ROOT_PRICE(MDP3_ROOT_VARIATION, mDInstrumentDefinitionRepo58, maxPriceVariation);
  GROUP(underlyings, MDP3_NO_UNDERLYINGS, mDInstrumentDefinitionRepo58, noUnderlyings);
  ENTRY_TEXT(underlyings, MDP3_UNDERLYING_SYMBOL, mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSymbol);
  GROUP(related, MDP3_NO_RELATED_INSTRUMENTS, mDInstrumentDefinitionRepo58, noRelatedInstruments);
  GROUP(broken, MDP3_NO_BROKEN_DATES, mDInstrumentDefinitionRepo58, noBrokenDates);
  (void)related;
  (void)broken;
}

static void fill_fx63(struct mdp3_layouts *layouts)
{
  COMMON(mDInstrumentDefinitionFX63, 63, APL_INSTRUMENT_KIND_FX);
  MATURITY(mDInstrumentDefinitionFX63);
  ROOT_PRICE(MDP3_UNIT_QTY, mDInstrumentDefinitionFX63, unitOfMeasureQty);
  ROOT_PRICE(MDP3_ROOT_VARIATION, mDInstrumentDefinitionFX63, maxPriceVariation);
  GROUP(sessions, MDP3_NO_TRADING_SESSIONS, mDInstrumentDefinitionFX63, noTradingSessions);
  (void)sessions;
}

void mdp3_layouts_fill_definitions(struct mdp3_layouts *layouts)
{
  FUTURE(mDInstrumentDefinitionFuture27, 27);
  FUTURE(mDInstrumentDefinitionFuture54, 54);
  OPTION(mDInstrumentDefinitionOption41, 41);
  OPTION(mDInstrumentDefinitionOption55, 55);
  SPREAD(mDInstrumentDefinitionSpread29, 29);
  SPREAD(mDInstrumentDefinitionSpread56, 56);
  fill_bond57(layouts);
  fill_repo58(layouts);
  fill_fx63(layouts);
}

void mdp3_layouts_fill(struct mdp3_layouts *layouts)
{
  const struct mdp3_field absent = {UINT16_MAX, 1, 0};
  memset(layouts, 0, sizeof *layouts);
  for (unsigned id = 0; id <= MDP3_TEMPLATE_MAX; id++) {
    for (unsigned field = 0; field < MDP3_ROOT_FIELDS; field++) layouts->of[id].root[field] = absent;
    for (unsigned group = 0; group < MDP3_GROUPS_MAX; group++)
      for (unsigned field = 0; field < MDP3_ENTRY_FIELDS; field++)
        layouts->of[id].groups[group].fields[field] = absent;
  }
  mdp3_layouts_fill_books(layouts);
  mdp3_layouts_fill_statistics(layouts);
  mdp3_layouts_fill_snapshots(layouts);
  mdp3_layouts_fill_definitions(layouts);
}
