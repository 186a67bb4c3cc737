/* Volumes, daily and session statistics, limits: of every template, told whether or not the book
 * can be trusted. */
#include "feed_run.h"
#include "mdp3_made.h"
#include "cme_mdp3/mDIncrementalRefreshDailyStatistics33.h"
#include "cme_mdp3/mDIncrementalRefreshDailyStatistics49.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding34.h"
#include "cme_mdp3/mDIncrementalRefreshLimitsBanding50.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics35.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics51.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatisticsLongQty67.h"
#include "cme_mdp3/mDIncrementalRefreshVolume37.h"
#include "cme_mdp3/mDIncrementalRefreshVolumeLongQty66.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;

#define E9 INT64_C(1000000000)
enum { ES = 17077, PORT_A = 14310 };

static struct feed_run run;
static uint32_t seq, rpt_seq;
static uint64_t now;

static void begin(void)
{
  const struct apl_feed_config config = {.instrument_capacity = 4, .start_live = 1};
  run = run_new(&apl_feed_cme_mdp3, &config);
  run_join(&run);
  seq = rpt_seq = 0;
  now = UINT64_C(1700000000000000000);
  struct made made = made_packet(++seq, now += 1000);
  made_book(&made, 46, 0x84, &(struct made_level){ES, ++rpt_seq, 0, '0', 1, 100 * E9, 5, 1}, 1, NULL, 0);
  CHECK_EQUAL(run_packet(&run, made_as(&made, PORT_A)), 2);
}

/* What all statistics have, then `fields` set in `entry`. */
#define STATISTIC(M, fields) \
  do { \
    struct made packet = made_packet(++seq, now += 1000), *made = &packet; \
    MADE_BEGIN(M); \
    struct mdp3_##M##_noMDEntries entry = {0}; \
    mdp3_##M##_set_transactTime(&message, now - 100); \
    MADE_MATCH_EVENT(M, 0x88); \
    mdp3_##M##_noMDEntries_set_count(&message, &entry, 1); \
    mdp3_##M##_noMDEntries_next(&entry); \
    mdp3_##M##_noMDEntries_set_securityID(&entry, ES); \
    mdp3_##M##_noMDEntries_set_rptSeq(&entry, ++rpt_seq); \
    fields; \
    made_end(made, message.position, 0); \
    run_packet(&run, made_as(made, PORT_A)); \
  } while (0)

static void is_statistic(size_t at, uint8_t kind, int64_t price, int64_t qty)
{
  CHECK(at < run.count);
  const struct apl_statistic *statistic = &run.events[at].statistic;
  CHECK_EQUAL(run.events[at].header.template_id, APL_MSG_STATISTIC);
  CHECK_EQUAL(statistic->instrument, 1);
  CHECK_EQUAL(statistic->kind, kind);
  CHECK_EQUAL(statistic->price, price);
  CHECK_EQUAL(statistic->qty, qty);
  CHECK_EQUAL(statistic->sequence, rpt_seq);
  CHECK_EQUAL(statistic->exchange_ns, now - 100);
  CHECK_EQUAL(statistic->flags, at + 1 == run.count ? 0x88 : 0x08);
}

static void volumes(void)
{
  begin();
  STATISTIC(mDIncrementalRefreshVolume37, mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_mDEntrySize(&entry, 123));
  CHECK_EQUAL(run.count, 1);
  is_statistic(0, APL_STATISTIC_KIND_VOLUME, INT64_MAX, 123);
  STATISTIC(mDIncrementalRefreshVolumeLongQty66,
            mdp3_mDIncrementalRefreshVolumeLongQty66_noMDEntries_set_mDEntrySize(&entry, UINT64_C(12345678901)));
  is_statistic(0, APL_STATISTIC_KIND_VOLUME, INT64_MAX, INT64_C(12345678901));
  run_free(&run);
}

#define DAILY(M, scale, type_, kind_) \
  do { \
    STATISTIC(M, { \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, 77 * E9, scale); \
      mdp3_##M##_noMDEntries_set_mDEntrySize(&entry, INT32_MAX); \
      mdp3_##M##_noMDEntries_set_tradingReferenceDate(&entry, 17071); \
      MADE_U8(entry, M##_noMDEntries, settlPriceType, 3); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, type_); \
    }); \
    is_statistic(0, kind_, 77 * E9, 0); \
    CHECK_EQUAL(run.events[0].statistic.code, 17071); \
    CHECK_EQUAL(run.events[0].statistic.condition, type_ == '6' ? 3 : 255); \
  } while (0)

static void daily(void)
{
  begin();
  DAILY(mDIncrementalRefreshDailyStatistics33, 100, '6', APL_STATISTIC_KIND_SETTLEMENT);
  DAILY(mDIncrementalRefreshDailyStatistics49, 1, '6', APL_STATISTIC_KIND_SETTLEMENT);
  DAILY(mDIncrementalRefreshDailyStatistics49, 1, 'B', APL_STATISTIC_KIND_CLEARED_VOLUME);
  DAILY(mDIncrementalRefreshDailyStatistics49, 1, 'C', APL_STATISTIC_KIND_OPEN_INTEREST);
  DAILY(mDIncrementalRefreshDailyStatistics49, 1, 'W', APL_STATISTIC_KIND_FIXING);
  run_free(&run);
}

#define SESSION(M, scale, type_, flag, kind_) \
  do { \
    STATISTIC(M, { \
      MADE_PRICE(entry, M##_noMDEntries, mDEntryPx, -5 * E9, scale); \
      MADE_U8(entry, M##_noMDEntries, openCloseSettlFlag, flag); \
      MADE_U8(entry, M##_noMDEntries, mDEntryType, type_); \
      mdp3_##M##_noMDEntries_set_mDEntrySize(&entry, 9); \
    }); \
    is_statistic(0, kind_, -5 * E9, 9); \
    CHECK_EQUAL(run.events[0].statistic.condition, (uint8_t)flag); \
  } while (0)

static void session(void)
{
  begin();
  SESSION(mDIncrementalRefreshSessionStatistics35, 100, '4', 0, APL_STATISTIC_KIND_OPEN);
  SESSION(mDIncrementalRefreshSessionStatistics51, 1, '4', 5, APL_STATISTIC_KIND_INDICATIVE_OPEN);
  SESSION(mDIncrementalRefreshSessionStatistics51, 1, '7', 255, APL_STATISTIC_KIND_HIGH);
  SESSION(mDIncrementalRefreshSessionStatisticsLongQty67, 1, '8', 255, APL_STATISTIC_KIND_LOW);
  SESSION(mDIncrementalRefreshSessionStatistics51, 1, '9', 100, APL_STATISTIC_KIND_VWAP);
  SESSION(mDIncrementalRefreshSessionStatistics51, 1, 'N', 255, APL_STATISTIC_KIND_HIGH_BID);
  SESSION(mDIncrementalRefreshSessionStatistics51, 1, 'O', 255, APL_STATISTIC_KIND_LOW_ASK);
  run_free(&run);
}

#define LIMITS(M, scale) \
  do { \
    STATISTIC(M, { \
      MADE_PRICE(entry, M##_noMDEntries, highLimitPrice, 110 * E9, scale); \
      MADE_PRICE(entry, M##_noMDEntries, lowLimitPrice, INT64_MAX, scale); \
      MADE_PRICE(entry, M##_noMDEntries, maxPriceVariation, E9, scale); \
    }); \
    CHECK_EQUAL(run.count, 3); \
    is_statistic(0, APL_STATISTIC_KIND_LIMIT_HIGH, 110 * E9, 0); \
    is_statistic(1, APL_STATISTIC_KIND_LIMIT_LOW, INT64_MAX, 0); \
    is_statistic(2, APL_STATISTIC_KIND_MAX_VARIATION, E9, 0); \
  } while (0)

static void limits(void)
{
  begin();
  LIMITS(mDIncrementalRefreshLimitsBanding34, 100);
  LIMITS(mDIncrementalRefreshLimitsBanding50, 1);
  run_free(&run);
}

/* Prices of seven decimals at the ends of 64 bits: cut off, not wrapped. */
static void prices_at_the_ends(void)
{
  begin();
  STATISTIC(mDIncrementalRefreshDailyStatistics33, {
    MADE_I64(entry, mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryPx, INT64_MIN);
    MADE_U8(entry, mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryType, '6');
  });
  is_statistic(0, APL_STATISTIC_KIND_SETTLEMENT, INT64_MIN, 0);
  STATISTIC(mDIncrementalRefreshDailyStatistics33, {
    MADE_I64(entry, mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryPx, INT64_MAX - 1);
    MADE_U8(entry, mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryType, '6');
  });
  is_statistic(0, APL_STATISTIC_KIND_SETTLEMENT, INT64_MAX - 1, 0);
  run_free(&run);
}

static void unknown_type_is_bad(void)
{
  begin();
  STATISTIC(mDIncrementalRefreshSessionStatistics51,
            MADE_U8(entry, mDIncrementalRefreshSessionStatistics51_noMDEntries, mDEntryType, '?'));
  CHECK_EQUAL(run_stats(&run).malformed, 1);
  CHECK_EQUAL(run.events[0].status.reason, APL_STATUS_REASON_BAD_MESSAGE);
  /* what follows is told although the book is suspect */
  STATISTIC(mDIncrementalRefreshVolume37, mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_mDEntrySize(&entry, 4));
  is_statistic(run.count - 1, APL_STATISTIC_KIND_VOLUME, INT64_MAX, 4);
  run_free(&run);
}

int main(void)
{
  RUN(volumes);
  RUN(daily);
  RUN(session);
  RUN(limits);
  RUN(prices_at_the_ends);
  RUN(unknown_type_is_bad);
  return 0;
}
