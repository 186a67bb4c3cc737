/*
 * What the generated CME MDP 3.0 codecs promise: messages of each version decode, what a version lacks reads as null, and a
 * short buffer is refused where the codec can see it. Each message lies in memory of exactly its size, so that a sanitizer sees
 * the rest. The program ends with 1 and a sentence at the first thing that does not hold.
 */
#include <stdlib.h>

#include "check.h"
#include "cme_mdp3/mDIncrementalRefreshBook32.h"
#include "cme_mdp3/mDIncrementalRefreshBook46.h"
#include "cme_mdp3/mDIncrementalRefreshSessionStatistics35.h"
#include "cme_mdp3/mDIncrementalRefreshTradeSummary48.h"
#include "cme_mdp3/mDInstrumentDefinitionFX63.h"
#include "cme_mdp3/mDInstrumentDefinitionFuture54.h"
#include "cme_mdp3/mDInstrumentDefinitionSpread56.h"
#include "cme_mdp3/snapshotFullRefreshOrderBook53.h"

enum { HEADER_BYTES = 8, ROOM_BYTES = 512 };

/* A copy of `length` bytes in memory of just that size. */
static char *exact(const char *bytes, size_t length) {
  char *copy = malloc(length ? length : 1);
  CHECK(copy != NULL);
  memcpy(copy, bytes, length);
  return copy;
}

/* Template 46 with one level and one order behind it; returns the bytes written, header included. */
static size_t encode_book46(char *buffer) {
  struct mdp3_messageHeader header;
  struct mdp3_mDIncrementalRefreshBook46 book;
  struct mdp3_mDIncrementalRefreshBook46_noMDEntries entry;
  struct mdp3_mDIncrementalRefreshBook46_noOrderIDEntries order;
  struct mdp3_matchEventIndicator indicator;
  struct mdp3_price9Null price;

  mdp3_mDIncrementalRefreshBook46_wrap_and_apply_header(&book, buffer, 0, ROOM_BYTES, &header);
  mdp3_mDIncrementalRefreshBook46_set_transactTime(&book, 1700000000000000001u);
  CHECK(mdp3_mDIncrementalRefreshBook46_matchEventIndicator(&book, &indicator));
  mdp3_matchEventIndicator_clear(&indicator);
  mdp3_matchEventIndicator_set_endOfEvent(&indicator, true);

  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_set_count(&book, &entry, 1));
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_next(&entry));
  memset(entry.buffer + entry.offset, 0, entry.block_length);
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntryPx(&entry, &price));
  mdp3_price9Null_set_mantissa(&price, 5214250000000);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_mDEntrySize(&entry, 28);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_securityID(&entry, 17077);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_rptSeq(&entry, 99);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_numberOfOrders(&entry, 3);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_mDPriceLevel(&entry, 1);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_mDUpdateAction(&entry, mdp3_mDUpdateAction_Change);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_mDEntryType(&entry, mdp3_mDEntryTypeBook_Offer);
  mdp3_mDIncrementalRefreshBook46_noMDEntries_set_tradeableSize(&entry, 7);

  CHECK(mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_count(&book, &order, 1));
  CHECK(mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_next(&order));
  memset(order.buffer + order.offset, 0, order.block_length);
  mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_orderID(&order, 6411111111111u);
  mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_mDOrderPriority(&order, 5u);
  mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_mDDisplayQty(&order, 4);
  mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_referenceID(&order, 1);
  mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_set_orderUpdateAction(&order, mdp3_orderUpdateAction_Update);
  return HEADER_BYTES + mdp3_mDIncrementalRefreshBook46_encoded_length(&book);
}

/* Decodes what encode_book46 wrote, as a message of `version`. */
static void check_book46(char *bytes, size_t length, unsigned version) {
  struct mdp3_messageHeader header;
  struct mdp3_mDIncrementalRefreshBook46 book;
  struct mdp3_mDIncrementalRefreshBook46_noMDEntries entry;
  struct mdp3_mDIncrementalRefreshBook46_noOrderIDEntries order;
  struct mdp3_matchEventIndicator indicator;
  struct mdp3_price9Null price;
  enum mdp3_mDUpdateAction action;
  enum mdp3_mDEntryTypeBook type;

  CHECK(mdp3_messageHeader_wrap(&header, bytes, 0, 0, length));
  CHECK_EQUAL(mdp3_messageHeader_templateId(&header), 46);
  CHECK_EQUAL(mdp3_messageHeader_schemaId(&header), 1);
  CHECK(mdp3_mDIncrementalRefreshBook46_wrap_for_decode(&book, bytes, HEADER_BYTES, mdp3_messageHeader_blockLength(&header),
                                                        version, length));
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_transactTime(&book), 1700000000000000001u);
  CHECK(mdp3_mDIncrementalRefreshBook46_matchEventIndicator(&book, &indicator));
  CHECK(mdp3_matchEventIndicator_endOfEvent(&indicator));
  CHECK(!mdp3_matchEventIndicator_lastQuoteMsg(&indicator));

  CHECK(mdp3_mDIncrementalRefreshBook46_get_noMDEntries(&book, &entry));
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noMDEntries_count(&entry), 1);
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_next(&entry));
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntryPx(&entry, &price));
  CHECK_EQUAL(mdp3_price9Null_mantissa(&price), 5214250000000);
  CHECK_EQUAL(mdp3_price9Null_exponent(), -9);
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntrySize(&entry), 28);
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDPriceLevel(&entry), 1);
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDUpdateAction(&entry, &action) && action == mdp3_mDUpdateAction_Change);
  CHECK(mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntryType(&entry, &type) && type == mdp3_mDEntryTypeBook_Offer);
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noMDEntries_tradeableSize(&entry), version < 10 ? INT32_MAX : 7);
  CHECK(!mdp3_mDIncrementalRefreshBook46_noMDEntries_has_next(&entry));

  CHECK(mdp3_mDIncrementalRefreshBook46_get_noOrderIDEntries(&book, &order));
  CHECK(mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_next(&order));
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_orderID(&order), 6411111111111u);
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_referenceID(&order), 1);
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook46_sbe_position(&book), length);
}

static void book_of_both_groups_in_both_versions(void) {
  char room[ROOM_BYTES];
  const size_t length = encode_book46(room);
  CHECK_EQUAL(length, HEADER_BYTES + 11 + 3 + 32 + 8 + 24);
  char *bytes = exact(room, length);
  check_book46(bytes, length, 13);
  check_book46(bytes, length, 9);
  free(bytes);
}

/* A version that is not out yet, with longer blocks: what is known keeps its place. */
static void longer_blocks_of_a_later_version_are_stepped_over(void) {
  char room[ROOM_BYTES], later[ROOM_BYTES] = {0};
  const size_t root = 11, entry = 32, order = 24, more = 5;
  encode_book46(room);
  size_t at = HEADER_BYTES, from = HEADER_BYTES;
  memcpy(later, room, HEADER_BYTES);
  later[0] = (char)(root + more);
  later[6] = 14;
  memcpy(later + at, room + from, root), at += root + more, from += root;
  memcpy(later + at, room + from, 3 + entry), later[at] = (char)(entry + more), at += 3 + entry + more, from += 3 + entry;
  memcpy(later + at, room + from, 8 + order), later[at] = (char)(order + more), at += 8 + order + more;
  char *bytes = exact(later, at);
  check_book46(bytes, at, 14);
  free(bytes);
}

/* Version 6 has no orders behind a level: the generated getter does not know, the caller asks the version first. */
static void version_6_book_has_one_group(void) {
  struct mdp3_mDIncrementalRefreshBook32 book;
  struct mdp3_mDIncrementalRefreshBook32_noMDEntries entry;
  struct mdp3_mDIncrementalRefreshBook32_noOrderIDEntries order;
  const size_t length = 11 + 3 + 2 * 32;
  char *bytes = calloc(1, length);
  CHECK(bytes != NULL);
  bytes[11] = 32;
  bytes[13] = 2;
  CHECK(mdp3_mDIncrementalRefreshBook32_wrap_for_decode(&book, bytes, 0, 11, 6, length));
  CHECK(mdp3_mDIncrementalRefreshBook32_get_noMDEntries(&book, &entry));
  while (mdp3_mDIncrementalRefreshBook32_noMDEntries_has_next(&entry)) {
    CHECK(mdp3_mDIncrementalRefreshBook32_noMDEntries_next(&entry));
  }
  CHECK_EQUAL(mdp3_mDIncrementalRefreshBook32_sbe_position(&book), length);
  CHECK(!mdp3_mDIncrementalRefreshBook32_noOrderIDEntries_in_acting_version(&book));
  CHECK(mdp3_mDIncrementalRefreshBook32_get_noOrderIDEntries(&book, &order) == NULL);
  book.acting_version = 7;
  CHECK(mdp3_mDIncrementalRefreshBook32_noOrderIDEntries_in_acting_version(&book));
  free(bytes);
}

/* Entry size came with version 8, in what had been padding. */
static void statistics_gain_a_size_in_the_padding(void) {
  struct mdp3_mDIncrementalRefreshSessionStatistics35 statistics;
  struct mdp3_mDIncrementalRefreshSessionStatistics35_noMDEntries entry;
  const size_t length = 11 + 3 + 24;
  char *bytes = calloc(1, length);
  CHECK(bytes != NULL);
  bytes[11] = 24;
  bytes[13] = 1;
  bytes[14 + 19] = 42;
  for (unsigned version = 6; version <= 9; version++) {
    CHECK(mdp3_mDIncrementalRefreshSessionStatistics35_wrap_for_decode(&statistics, bytes, 0, 11, version, length));
    CHECK(mdp3_mDIncrementalRefreshSessionStatistics35_get_noMDEntries(&statistics, &entry));
    CHECK(mdp3_mDIncrementalRefreshSessionStatistics35_noMDEntries_next(&entry));
    CHECK_EQUAL(mdp3_mDIncrementalRefreshSessionStatistics35_noMDEntries_mDEntrySize(&entry), version < 8 ? INT32_MAX : 42);
  }
  free(bytes);
}

/* A definition of version 9 is 8 bytes shorter: its groups begin where the acting block ends. */
static void shorter_definition_of_version_9(void) {
  struct mdp3_mDInstrumentDefinitionFuture54 future;
  struct mdp3_mDInstrumentDefinitionFuture54_noEvents event;
  struct mdp3_price9Null price;
  const size_t length = 216 + 3 + 9;
  char *bytes = calloc(1, length);
  char symbol[20];
  CHECK(bytes != NULL);
  memcpy(bytes + 35, "ESM4", 4);
  memset(bytes + 165, 0xff, 8);
  bytes[165 + 7] = 0x7f;
  bytes[216] = 9;
  bytes[218] = 1;
  bytes[219] = 5;
  CHECK(mdp3_mDInstrumentDefinitionFuture54_wrap_for_decode(&future, bytes, 0, 216, 9, length));
  CHECK(mdp3_mDInstrumentDefinitionFuture54_get_symbol(&future, symbol, sizeof symbol));
  CHECK(strcmp(symbol, "ESM4") == 0);
  CHECK_EQUAL(mdp3_mDInstrumentDefinitionFuture54_instrumentGUID(&future), -1);
  CHECK(!mdp3_mDInstrumentDefinitionFuture54_instrumentGUID_in_acting_version(&future));
  CHECK(mdp3_mDInstrumentDefinitionFuture54_highLimitPrice(&future, &price));
  CHECK_EQUAL(mdp3_price9Null_mantissa(&price), mdp3_price9Null_mantissa_null_value());
  CHECK(mdp3_mDInstrumentDefinitionFuture54_get_noEvents(&future, &event));
  CHECK(mdp3_mDInstrumentDefinitionFuture54_noEvents_next(&event));
  enum mdp3_eventType type;
  CHECK(mdp3_mDInstrumentDefinitionFuture54_noEvents_eventType(&event, &type) && type == mdp3_eventType_Activation);
  free(bytes);
}

/* Text and decimals that a version lacks: text gives NULL, of a decimal only in_acting_version tells. */
static void text_and_decimals_that_a_version_lacks(void) {
  char block[337] = {0}, text[5];
  struct mdp3_mDInstrumentDefinitionSpread56 spread;
  struct mdp3_mDInstrumentDefinitionFX63 fx;
  CHECK(mdp3_mDInstrumentDefinitionSpread56_wrap_for_decode(&spread, block, 0, 195, 9, 195));
  CHECK(mdp3_mDInstrumentDefinitionSpread56_get_priceQuoteMethod(&spread, text, sizeof text) == NULL);
  CHECK(mdp3_mDInstrumentDefinitionSpread56_wrap_for_decode(&spread, block, 0, 255, 10, 255));
  CHECK(mdp3_mDInstrumentDefinitionSpread56_get_priceQuoteMethod(&spread, text, sizeof text) == text);
  CHECK(mdp3_mDInstrumentDefinitionFX63_wrap_for_decode(&fx, block, 0, 309, 12, 309));
  CHECK(!mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_in_acting_version(&fx));
  CHECK_EQUAL(mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife(&fx), UINT32_MAX);
  CHECK(mdp3_mDInstrumentDefinitionFX63_wrap_for_decode(&fx, block, 0, 337, 13, 337));
  CHECK(mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_in_acting_version(&fx));
}

static void constants_and_unknown_values(void) {
  struct mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries entry;
  enum mdp3_aggressorSide side;
  char bytes[11 + 3 + 32] = {0};
  struct mdp3_mDIncrementalRefreshTradeSummary48 trade;
  bytes[11] = 32;
  bytes[13] = 1;
  bytes[14 + 24] = 77;
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_wrap_for_decode(&trade, bytes, 0, 11, 13, sizeof bytes));
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_get_noMDEntries(&trade, &entry));
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries_next(&entry));
  CHECK_EQUAL(mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries_mDEntryType()[0], '2');
  CHECK(!mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries_aggressorSide(&entry, &side));
  bytes[14 + 24] = (char)255;
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries_aggressorSide(&entry, &side));
  CHECK(side == mdp3_aggressorSide_NULL_VALUE);
}

/* A message cut at any byte: some step refuses it, and nothing behind the cut is read. */
static void a_message_cut_at_any_byte_is_refused(void) {
  char room[ROOM_BYTES];
  const size_t whole = encode_book46(room);
  for (size_t length = 0; length < whole; length++) {
    struct mdp3_messageHeader header;
    struct mdp3_mDIncrementalRefreshBook46 book;
    struct mdp3_mDIncrementalRefreshBook46_noMDEntries entry;
    struct mdp3_mDIncrementalRefreshBook46_noOrderIDEntries order;
    char *bytes = exact(room, length);
    const bool complete =
        mdp3_messageHeader_wrap(&header, bytes, 0, 0, length) &&
        mdp3_mDIncrementalRefreshBook46_wrap_for_decode(&book, bytes, HEADER_BYTES, mdp3_messageHeader_blockLength(&header),
                                                        mdp3_messageHeader_version(&header), length) &&
        mdp3_mDIncrementalRefreshBook46_get_noMDEntries(&book, &entry) &&
        mdp3_mDIncrementalRefreshBook46_noMDEntries_next(&entry) &&
        mdp3_mDIncrementalRefreshBook46_get_noOrderIDEntries(&book, &order) &&
        mdp3_mDIncrementalRefreshBook46_noOrderIDEntries_next(&order);
    CHECK(!complete);
    free(bytes);
  }
}

/* Groups without entries, and the 8-byte dimension whose count is in its last byte. */
static void empty_groups(void) {
  struct mdp3_snapshotFullRefreshOrderBook53 snapshot;
  struct mdp3_snapshotFullRefreshOrderBook53_noMDEntries entry;
  struct mdp3_mDIncrementalRefreshTradeSummary48 trade;
  struct mdp3_mDIncrementalRefreshTradeSummary48_noMDEntries none;
  struct mdp3_mDIncrementalRefreshTradeSummary48_noOrderIDEntries order;
  char bytes[28 + 3] = {0}, summary[11 + 3 + 8 + 16] = {0};
  CHECK(mdp3_snapshotFullRefreshOrderBook53_wrap_for_decode(&snapshot, bytes, 0, 28, 13, sizeof bytes));
  CHECK(mdp3_snapshotFullRefreshOrderBook53_get_noMDEntries(&snapshot, &entry));
  CHECK(!mdp3_snapshotFullRefreshOrderBook53_noMDEntries_has_next(&entry));
  summary[14] = 16;
  summary[14 + 7] = 1;
  summary[22 + 8] = 9;
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_wrap_for_decode(&trade, summary, 0, 11, 13, sizeof summary));
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_get_noMDEntries(&trade, &none));
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_get_noOrderIDEntries(&trade, &order));
  CHECK(mdp3_mDIncrementalRefreshTradeSummary48_noOrderIDEntries_next(&order));
  CHECK_EQUAL(mdp3_mDIncrementalRefreshTradeSummary48_noOrderIDEntries_lastQty(&order), 9);
}

int main(void) {
  RUN(book_of_both_groups_in_both_versions);
  RUN(longer_blocks_of_a_later_version_are_stepped_over);
  RUN(version_6_book_has_one_group);
  RUN(statistics_gain_a_size_in_the_padding);
  RUN(shorter_definition_of_version_9);
  RUN(text_and_decimals_that_a_version_lacks);
  RUN(constants_and_unknown_values);
  RUN(a_message_cut_at_any_byte_is_refused);
  RUN(empty_groups);
  return 0;
}
