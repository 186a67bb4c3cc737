/* Instrument definitions of every template fill the whole record; told when new or changed, once.
 * */
#include "apl/table.h"
#include "feed_run.h"
#include "mdp3_made.h"
#include "cme_mdp3/mDInstrumentDefinitionFX63.h"
#include "cme_mdp3/mDInstrumentDefinitionFixedIncome57.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture27.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture54.h"
#include "cme_mdp3/mDInstrumentDefinitionOption41.h"
#include "cme_mdp3/mDInstrumentDefinitionOption55.h"
#include "cme_mdp3/mDInstrumentDefinitionRepo58.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread29.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread56.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;

#define E9 INT64_C(1000000000)
enum { PORT_A = 14310, CAPACITY = 8 };

static struct feed_run run;
static void *table_memory;
static struct apl_table *table;
static uint32_t seq;
static uint64_t now;

static void begin_with(const struct apl_feed_config *config)
{
  if (!table_memory) {
    table_memory = aligned_alloc(128, apl_align_up(apl_table_footprint(sizeof(struct apl_instrument), CAPACITY), 128));
    CHECK(apl_table_new(table_memory, sizeof(struct apl_instrument), CAPACITY, "instruments"));
  }
  table = apl_table_join(table_memory);
  run = run_new(&apl_feed_cme_mdp3, config);
  run_join(&run);
  const struct apl_context context = {.table = table};
  CHECK_EQUAL(apl_feed_cme_mdp3.init(run.state, config, &context), 0);
  seq = 0;
  now = UINT64_C(1700000000000000000);
}

static void begin(void)
{
  const struct apl_feed_config config = {.instrument_capacity = CAPACITY, .start_live = 1};
  begin_with(&config);
}

static void end(void)
{
  run_free(&run);
  free(table_memory);
  table_memory = NULL;
}

static struct apl_instrument record_of(uint32_t id)
{
  struct apl_instrument record;
  CHECK(apl_table_read(table, id - 1, &record) > 0);
  CHECK_EQUAL(record.id, id);
  return record;
}

#define TEXT(M, field, text) \
  do { \
    char text_[64] = text; \
    mdp3_##M##_put_##field(&message, text_); \
  } while (0)

/* The fields that all have; `more` sets others of `message`, `groups` appends what comes behind
 * NoInstAttrib and NoLotTypeRules. */
#define DEFINITION(M, security, symbol_, action, version, scale, more, groups) \
  do { \
    struct made packet = made_packet(++seq, now += 1000), *made = &packet; \
    MADE_BEGIN(M); \
    MADE_MATCH_EVENT(M, 0x80); \
    MADE_U8(message, M, securityUpdateAction, action); \
    MADE_U8(message, M, mDSecurityTradingStatus, 17); \
    TEXT(M, securityExchange, "XCME"); \
    TEXT(M, securityGroup, "ES"); \
    TEXT(M, asset, "ESA"); \
    TEXT(M, symbol, symbol_); \
    mdp3_##M##_set_securityID(&message, security); \
    TEXT(M, securityType, "FUT"); \
    TEXT(M, currency, "USD"); \
    mdp3_##M##_set_minTradeVol(&message, 1); \
    mdp3_##M##_set_maxTradeVol(&message, 3000); \
    MADE_PRICE(message, M, minPriceIncrement, 25 * E9 / 100, scale); \
    MADE_PRICE(message, M, displayFactor, E9 / 100, scale); \
    MADE_PRICE(message, M, highLimitPrice, 9 * E9, scale); \
    MADE_PRICE(message, M, lowLimitPrice, INT64_MAX, scale); \
    more; \
    struct mdp3_##M##_noEvents event = {0}; \
    mdp3_##M##_noEvents_set_count(&message, &event, 2); \
    mdp3_##M##_noEvents_next(&event); \
    MADE_U8(event, M##_noEvents, eventType, 5); \
    mdp3_##M##_noEvents_set_eventTime(&event, 111); \
    mdp3_##M##_noEvents_next(&event); \
    MADE_U8(event, M##_noEvents, eventType, 7); \
    mdp3_##M##_noEvents_set_eventTime(&event, 222); \
    struct mdp3_##M##_noMDFeedTypes type = {0}; \
    mdp3_##M##_noMDFeedTypes_set_count(&message, &type, 2); \
    mdp3_##M##_noMDFeedTypes_next(&type); \
    mdp3_##M##_noMDFeedTypes_put_mDFeedType(&type, "GBX"); \
    mdp3_##M##_noMDFeedTypes_set_marketDepth(&type, 10); \
    mdp3_##M##_noMDFeedTypes_next(&type); \
    mdp3_##M##_noMDFeedTypes_put_mDFeedType(&type, "GBI"); \
    mdp3_##M##_noMDFeedTypes_set_marketDepth(&type, 2); \
    struct mdp3_##M##_noInstAttrib attribute = {0}; \
    mdp3_##M##_noInstAttrib_set_count(&message, &attribute, 0); \
    struct mdp3_##M##_noLotTypeRules lot = {0}; \
    mdp3_##M##_noLotTypeRules_set_count(&message, &lot, 0); \
    groups; \
    made_end(made, message.position, version); \
    run_packet(&run, made_as(made, PORT_A)); \
  } while (0)

/* MaturityMonthYear; the composite is written as bytes. */
#define MATURITY(M, year_, month_, day_) \
  do { \
    const uint16_t year = year_; \
    char *at = message.buffer + message.offset + mdp3_##M##_maturityMonthYear_encoding_offset(); \
    memcpy(at, &year, sizeof year); \
    at[2] = (char)(month_), at[3] = (char)(day_), at[4] = (char)255; \
  } while (0)

static void check_common(uint32_t id, uint8_t kind, const char *symbol)
{
  const struct apl_instrument record = record_of(id);
  CHECK_EQUAL(record.kind, kind);
  CHECK(strcmp(record.symbol, symbol) == 0);
  CHECK(strcmp(record.venue, "XCME") == 0);
  CHECK(strcmp(record.group, "ES") == 0);
  CHECK(strcmp(record.asset, "ESA") == 0);
  CHECK(strcmp(record.currency, "USD") == 0);
  CHECK(strcmp(record.security_type, "FUT") == 0);
  CHECK_EQUAL(record.channel, 310);
  CHECK_EQUAL(record.tick, 25 * E9 / 100);
  CHECK_EQUAL(record.display_factor, E9 / 100);
  CHECK_EQUAL(record.limit_high, 9 * E9);
  CHECK_EQUAL(record.limit_low, INT64_MAX);
  CHECK_EQUAL(record.min_qty, 1);
  CHECK_EQUAL(record.max_qty, 3000);
  CHECK_EQUAL(record.depth, 10);
  CHECK_EQUAL(record.depth_implied, 2);
  CHECK_EQUAL(record.book_kind, 1);
  CHECK_EQUAL(record.activation_ns, 111);
  CHECK_EQUAL(record.expiration_ns, 222);
  CHECK_EQUAL(record.trading_status, 17);
  CHECK_EQUAL(record.state, APL_BOOK_STATE_LIVE);
  CHECK_EQUAL(record.defined_ns, now + 500);
  CHECK_EQUAL(run.count, 2);
  CHECK_EQUAL(run.events[0].header.template_id, APL_MSG_DEFINITION);
  CHECK_EQUAL(run.events[0].definition.instrument, id);
  CHECK_EQUAL(run.events[0].definition.kind, kind);
  CHECK_EQUAL(run.events[0].definition.depth, 10);
  CHECK(strcmp(run.events[0].definition.symbol, symbol) == 0);
  CHECK_EQUAL(run.events[1].header.template_id, APL_MSG_STATUS);
  CHECK_EQUAL(run.events[1].status.flags, APL_FLAG_END_OF_EVENT);
}

#define FUTURE(M, version, scale) \
  DEFINITION(M, 17077, "ESZ6", 'A', version, scale, \
             { \
               MATURITY(M, 2016, 12, 255); \
               MADE_PRICE(message, M, unitOfMeasureQty, 50 * E9, scale); \
               MADE_PRICE(message, M, maxPriceVariation, 6 * E9, scale); \
             }, \
             (void)0)

static void futures(void)
{
  for (int old = 0; old < 2; old++) {
    begin();
    if (old) FUTURE(mDInstrumentDefinitionFuture27, 8, 100);
    else FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
    check_common(1, APL_INSTRUMENT_KIND_FUTURE, "ESZ6");
    const struct apl_instrument record = record_of(1);
    CHECK_EQUAL(record.venue_id, 17077);
    CHECK_EQUAL(record.maturity, 20161200);
    CHECK_EQUAL(record.multiplier, 50 * E9);
    CHECK_EQUAL(record.max_variation, 6 * E9);
    CHECK_EQUAL(record.put_or_call, 255);
    end();
  }
}

#define OPTION(M, version, scale) \
  DEFINITION(M, 555, "ESZ6 P2000", 'A', version, scale, \
             { \
               MATURITY(M, 2016, 12, 16); \
               MADE_U8(message, M, putOrCall, 0); \
               MADE_PRICE(message, M, strikePrice, 2000 * E9, scale); \
             }, \
             { \
               struct mdp3_##M##_noUnderlyings underlying = {0}; \
               char name[20] = "ESZ6"; \
               mdp3_##M##_noUnderlyings_set_count(&message, &underlying, 1); \
               mdp3_##M##_noUnderlyings_next(&underlying); \
               mdp3_##M##_noUnderlyings_set_underlyingSecurityID(&underlying, 17077); \
               mdp3_##M##_noUnderlyings_put_underlyingSymbol(&underlying, name); \
             })

static void options(void)
{
  for (int old = 0; old < 2; old++) {
    begin();
    if (old) OPTION(mDInstrumentDefinitionOption41, 6, 100); /* before NoRelatedInstruments */
    else OPTION(mDInstrumentDefinitionOption55, 9, 1);
    check_common(1, APL_INSTRUMENT_KIND_OPTION, "ESZ6 P2000");
    const struct apl_instrument record = record_of(1);
    CHECK_EQUAL(record.put_or_call, 0);
    CHECK_EQUAL(record.strike, 2000 * E9);
    CHECK_EQUAL(record.maturity, 20161216);
    CHECK(strcmp(record.underlying, "ESZ6") == 0);
    end();
  }
}

#define SPREAD(M, version, scale, legs) \
  DEFINITION(M, 777, "ESZ6-ESH7", 'A', version, scale, MATURITY(M, 65535, 255, 255), { \
    struct mdp3_##M##_noLegs leg = {0}; \
    mdp3_##M##_noLegs_set_count(&message, &leg, legs); \
    for (int i = 0; i < legs; i++) { \
      mdp3_##M##_noLegs_next(&leg); \
      mdp3_##M##_noLegs_set_legSecurityID(&leg, 1000 + i); \
      MADE_U8(leg, M##_noLegs, legSide, 1 + i % 2); \
      mdp3_##M##_noLegs_set_legRatioQty(&leg, (int8_t)(i + 1)); \
    } \
  })

static void spreads(void)
{
  for (int old = 0; old < 2; old++) {
    begin();
    if (old) SPREAD(mDInstrumentDefinitionSpread29, 8, 100, 2);
    else SPREAD(mDInstrumentDefinitionSpread56, 0, 1, 9);
    check_common(1, APL_INSTRUMENT_KIND_SPREAD, "ESZ6-ESH7");
    const struct apl_instrument record = record_of(1);
    CHECK_EQUAL(record.leg_count, old ? 2 : APL_LEGS_MAX);
    CHECK_EQUAL(record.legs[0].venue_id, 1000);
    CHECK_EQUAL(record.legs[0].ratio, 1);
    CHECK_EQUAL(record.legs[1].ratio, -2);
    CHECK_EQUAL(record.maturity, 0);
    end();
  }
}

static void bonds_repos_and_fx(void)
{
  begin();
  DEFINITION(mDInstrumentDefinitionFixedIncome57, 1, "10Y", 'A', 0, 1,
             mdp3_mDInstrumentDefinitionFixedIncome57_set_maturityDate(&message, 19782), (void)0);
  check_common(1, APL_INSTRUMENT_KIND_FIXED_INCOME, "10Y");
  CHECK_EQUAL(record_of(1).maturity, 20240229);
  DEFINITION(mDInstrumentDefinitionRepo58, 2, "REPO", 'A', 10, 1,
             mdp3_mDInstrumentDefinitionRepo58_set_endDate(&message, 0), {
               struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings underlying = {0};
               struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments related = {0};
               mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_count(&message, &underlying, 0);
               mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_count(&message, &related, 0);
             });
  check_common(2, APL_INSTRUMENT_KIND_FIXED_INCOME, "REPO");
  CHECK_EQUAL(record_of(2).maturity, 19700101);
  DEFINITION(mDInstrumentDefinitionFX63, 3, "EUR/USD", 'A', 0, 1, MATURITY(mDInstrumentDefinitionFX63, 65535, 255, 255), {
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions session = {0};
    mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_count(&message, &session, 0);
  });
  check_common(3, APL_INSTRUMENT_KIND_FX, "EUR/USD");
  CHECK_EQUAL(apl_table_count(table), 3);
  end();
}

/* The same again is not told; a change is, as MODIFY; a deletion as DELETE. */
static void told_when_changed(void)
{
  begin();
  FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
  CHECK_EQUAL(run.events[0].definition.action, APL_BOOK_ACTION_ADD);
  const uint64_t first_ns = record_of(1).defined_ns;
  FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
  CHECK_EQUAL(run.count, 0);
  CHECK_EQUAL(record_of(1).defined_ns, first_ns);
  DEFINITION(mDInstrumentDefinitionFuture54, 17077, "ESH7", 'M', 0, 1,
             MATURITY(mDInstrumentDefinitionFuture54, 2017, 3, 255), (void)0);
  CHECK_EQUAL(run.events[0].definition.action, APL_BOOK_ACTION_MODIFY);
  CHECK(strcmp(record_of(1).symbol, "ESH7") == 0);
  DEFINITION(mDInstrumentDefinitionFuture54, 17077, "ESH7", 'D', 0, 1,
             MATURITY(mDInstrumentDefinitionFuture54, 2017, 3, 255), (void)0);
  CHECK_EQUAL(run.count, 1);
  CHECK_EQUAL(run.events[0].definition.action, APL_BOOK_ACTION_DELETE);
  end();
}

/* First seen in a book, then defined: the id stays, the name comes. */
static void defined_after_first_sight(void)
{
  begin();
  struct made seen = made_packet(++seq, now += 1000);
  made_book(&seen, 46, 0x84, &(struct made_level){17077, 1, 0, '0', 1, 100 * E9, 5, 1}, 1, NULL, 0);
  run_packet(&run, made_as(&seen, PORT_A));
  CHECK(strcmp(record_of(1).symbol, "#17077") == 0);
  CHECK_EQUAL(record_of(1).defined_ns, 0);
  FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
  check_common(1, APL_INSTRUMENT_KIND_FUTURE, "ESZ6");
  CHECK_EQUAL(run.events[0].definition.action, APL_BOOK_ACTION_MODIFY);
  end();
}

/* A status of a group reaches every instrument of it, and none else. */
static void status_of_a_group(void)
{
  begin();
  FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
  DEFINITION(mDInstrumentDefinitionFuture54, 2, "ESH7", 'A', 0, 1,
             MATURITY(mDInstrumentDefinitionFuture54, 2017, 3, 255), (void)0);
  DEFINITION(mDInstrumentDefinitionFuture54, 3, "NQZ6", 'A', 0, 1,
             TEXT(mDInstrumentDefinitionFuture54, securityGroup, "NQ"), (void)0);
  struct made made = made_packet(++seq, now += 1000);
  made_status(&made, 0x80, INT32_MAX, "ES", "", 4);
  run_packet(&run, made_as(&made, PORT_A));
  CHECK_EQUAL(run.count, 2);
  CHECK_EQUAL(run.events[0].status.instrument, 1);
  CHECK_EQUAL(run.events[0].status.flags, 0);
  CHECK_EQUAL(run.events[1].status.instrument, 2);
  CHECK_EQUAL(run.events[1].status.state, APL_BOOK_STATE_HALTED);
  CHECK_EQUAL(run.events[1].status.flags, APL_FLAG_END_OF_EVENT);
  CHECK_EQUAL(record_of(2).state, APL_BOOK_STATE_HALTED);
  CHECK_EQUAL(record_of(3).state, APL_BOOK_STATE_LIVE);
  end();
}

/* A feed restarted over its table keeps the ids; a reference file gives more. */
static void ids_survive_a_restart(void)
{
  begin();
  FUTURE(mDInstrumentDefinitionFuture54, 0, 1);
  OPTION(mDInstrumentDefinitionOption55, 0, 1);
  run_free(&run);
  struct apl_instrument known[2] = {{.venue_id = 555}, {.venue_id = 999, .symbol = "CLF7"}};
  const struct apl_feed_config config = {.instrument_capacity = CAPACITY, .start_live = 1, .reference = known, .reference_count = 2};
  begin_with(&config);
  CHECK(strcmp(record_of(2).symbol, "ESZ6 P2000") == 0);
  CHECK(strcmp(record_of(3).symbol, "CLF7") == 0);
  struct made made = made_packet(++seq, now += 1000);
  const struct made_level levels[] = {{999, 1, 0, '0', 1, E9, 5, 1}, {555, 1, 0, '0', 1, E9, 5, 1}};
  made_book(&made, 46, 0x84, levels, 2, NULL, 0);
  run_packet(&run, made_as(&made, PORT_A));
  CHECK_EQUAL(run.events[run.count - 3].book_level.instrument, 3);
  CHECK_EQUAL(run.events[run.count - 1].book_level.instrument, 2);
  end();
}

static void broken_definition_is_counted(void)
{
  begin();
  struct made packet = made_packet(++seq, now += 1000), *made = &packet;
  MADE_BEGIN(mDInstrumentDefinitionFuture54);
  mdp3_mDInstrumentDefinitionFuture54_set_securityID(&message, 5);
  message.buffer[message.position] = 9; /* a group of entries of 9 bytes, 200 of them, none there */
  message.buffer[message.position + 2] = (char)200;
  made_end(made, message.position + 3, 0);
  run_packet(&run, made_as(made, PORT_A));
  CHECK_EQUAL(run.count, 0);
  CHECK_EQUAL(run_stats(&run).malformed, 1);
  end();
}

int main(void)
{
  RUN(futures);
  RUN(options);
  RUN(spreads);
  RUN(bonds_repos_and_fx);
  RUN(told_when_changed);
  RUN(defined_after_first_sight);
  RUN(status_of_a_group);
  RUN(ids_survive_a_restart);
  RUN(broken_definition_is_counted);
  return 0;
}
