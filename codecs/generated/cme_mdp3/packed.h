/* Packed structs of all blocks, by codecs/packed.py from the SBE tool's intermediate representation. */
#ifndef MDP3_PACKED_H
#define MDP3_PACKED_H
#include <stddef.h>
#include <stdint.h>

struct mdp3_packed_mDIncrementalRefreshBookLongQty64 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries {
  int64_t mDEntryPx;
  uint64_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint8_t mDPriceLevel;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_31[1];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, securityID) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, rptSeq) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, numberOfOrders) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, mDPriceLevel) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, mDUpdateAction) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noMDEntries, mDEntryType) == 30, "layout");

struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int32_t mDDisplayQty;
  uint8_t referenceID;
  uint8_t orderUpdateAction; /* since version 7 */
  uint8_t padding_22[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries, mDDisplayQty) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries, referenceID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBookLongQty64_noOrderIDEntries, orderUpdateAction) == 21, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries {
  int64_t mDEntryPx;
  uint64_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint32_t mDTradeEntryID;
  uint8_t aggressorSide;
  uint8_t mDUpdateAction;
  uint8_t padding_34[6];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries) == 40, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, securityID) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, rptSeq) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, numberOfOrders) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, mDTradeEntryID) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, aggressorSide) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noMDEntries, mDUpdateAction) == 33, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noOrderIDEntries {
  uint64_t orderID;
  int32_t lastQty;
  uint8_t padding_12[4];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noOrderIDEntries) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummaryLongQty65_noOrderIDEntries, lastQty) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries {
  uint64_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  uint8_t mDUpdateAction;
  uint8_t padding_17[7];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries, mDEntrySize) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolumeLongQty66_noMDEntries, mDUpdateAction) == 16, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries {
  int64_t mDEntryPx;
  uint64_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  uint8_t openCloseSettlFlag;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_27[5];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, securityID) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, rptSeq) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, openCloseSettlFlag) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, mDUpdateAction) == 25, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatisticsLongQty67_noMDEntries, mDEntryType) == 26, "layout");

struct mdp3_packed_channelReset4 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_channelReset4) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_channelReset4, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_channelReset4, matchEventIndicator) == 8, "layout");

struct mdp3_packed_channelReset4_noMDEntries {
  int16_t applID;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_channelReset4_noMDEntries) == 2, "layout");
_Static_assert(offsetof(struct mdp3_packed_channelReset4_noMDEntries, applID) == 0, "layout");

struct mdp3_packed_snapshotFullRefreshTCPLongQty68 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  int32_t securityID;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68) == 37, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, matchEventIndicator) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, securityID) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, highLimitPrice) == 13, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, lowLimitPrice) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68, maxPriceVariation) == 29, "layout");

struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries {
  int64_t mDEntryPx;
  uint64_t mDEntrySize;
  int32_t numberOfOrders;
  uint8_t mDPriceLevel;
  uint8_t openCloseSettlFlag;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, numberOfOrders) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, mDPriceLevel) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, openCloseSettlFlag) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCPLongQty68_noMDEntries, mDEntryType) == 22, "layout");

struct mdp3_packed_snapshotFullRefreshLongQty69 {
  uint32_t lastMsgSeqNumProcessed;
  uint32_t totNumReports;
  int32_t securityID;
  uint32_t rptSeq;
  uint64_t transactTime;
  uint64_t lastUpdateTime;
  uint16_t tradeDate;
  uint8_t mDSecurityTradingStatus;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshLongQty69) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, lastMsgSeqNumProcessed) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, totNumReports) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, transactTime) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, lastUpdateTime) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, tradeDate) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, mDSecurityTradingStatus) == 34, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, highLimitPrice) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, lowLimitPrice) == 43, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69, maxPriceVariation) == 51, "layout");

struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries {
  int64_t mDEntryPx;
  uint64_t mDEntrySize;
  int32_t numberOfOrders;
  uint8_t mDPriceLevel;
  uint8_t openCloseSettlFlag;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, numberOfOrders) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, mDPriceLevel) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, openCloseSettlFlag) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshLongQty69_noMDEntries, mDEntryType) == 22, "layout");

struct mdp3_packed_adminLogin15 {
  int8_t heartBtInt;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_adminLogin15) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_adminLogin15, heartBtInt) == 0, "layout");

struct mdp3_packed_adminLogout16 {
  char text[180];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_adminLogout16) == 180, "layout");
_Static_assert(offsetof(struct mdp3_packed_adminLogout16, text) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture27 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t maturityMonthYear[5];
  char currency[3];
  char settlCurrency[3];
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint8_t priceDisplayFormat;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t openInterestQty;
  int32_t clearedVolume;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  int32_t decayQuantity;
  uint16_t decayStartDate;
  int32_t originalContractSize;
  int32_t contractMultiplier;
  int8_t contractMultiplierUnit;
  int8_t flowScheduleType;
  int64_t minPriceIncrementAmount;
  char userDefinedInstrument;
  uint16_t tradingReferenceDate; /* since version 6 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture27) == 216, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, maturityMonthYear) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, currency) == 76, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, settlCurrency) == 79, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, matchAlgorithm) == 82, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, minTradeVol) == 83, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, maxTradeVol) == 87, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, minPriceIncrement) == 91, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, displayFactor) == 99, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, mainFraction) == 107, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, subFraction) == 108, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, priceDisplayFormat) == 109, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, unitOfMeasure) == 110, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, unitOfMeasureQty) == 140, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, tradingReferencePrice) == 148, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, settlPriceType) == 156, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, openInterestQty) == 157, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, clearedVolume) == 161, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, highLimitPrice) == 165, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, lowLimitPrice) == 173, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, maxPriceVariation) == 181, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, decayQuantity) == 189, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, decayStartDate) == 193, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, originalContractSize) == 195, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, contractMultiplier) == 199, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, contractMultiplierUnit) == 203, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, flowScheduleType) == 204, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, minPriceIncrementAmount) == 205, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, userDefinedInstrument) == 213, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27, tradingReferenceDate) == 214, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture27_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture27_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture27_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture27_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture27_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t maturityMonthYear[5];
  char currency[3];
  char securitySubType[5];
  char userDefinedInstrument;
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t priceDisplayFormat;
  int64_t priceRatio;
  int8_t tickRule;
  char unitOfMeasure[30];
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t openInterestQty;
  int32_t clearedVolume;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint16_t tradingReferenceDate; /* since version 6 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29) == 195, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, maturityMonthYear) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, currency) == 76, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, securitySubType) == 79, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, userDefinedInstrument) == 84, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, matchAlgorithm) == 85, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, minTradeVol) == 86, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, maxTradeVol) == 90, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, minPriceIncrement) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, displayFactor) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, priceDisplayFormat) == 110, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, priceRatio) == 111, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, tickRule) == 119, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, unitOfMeasure) == 120, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, tradingReferencePrice) == 150, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, settlPriceType) == 158, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, openInterestQty) == 159, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, clearedVolume) == 163, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, highLimitPrice) == 167, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, lowLimitPrice) == 175, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, maxPriceVariation) == 183, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, mainFraction) == 191, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, subFraction) == 192, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29, tradingReferenceDate) == 193, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs {
  int32_t legSecurityID;
  uint8_t legSide;
  int8_t legRatioQty;
  int64_t legPrice;
  int32_t legOptionDelta;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs, legSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs, legSide) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs, legRatioQty) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs, legPrice) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread29_noLegs, legOptionDelta) == 14, "layout");

struct mdp3_packed_securityStatus30 {
  uint64_t transactTime;
  char securityGroup[6];
  char asset[6];
  int32_t securityID;
  uint16_t tradeDate;
  uint8_t matchEventIndicator;
  uint8_t securityTradingStatus;
  uint8_t haltReason;
  uint8_t securityTradingEvent;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_securityStatus30) == 30, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, securityGroup) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, asset) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, securityID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, tradeDate) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, matchEventIndicator) == 26, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, securityTradingStatus) == 27, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, haltReason) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatus30, securityTradingEvent) == 29, "layout");

struct mdp3_packed_mDIncrementalRefreshBook32 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook32) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint8_t mDPriceLevel;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_27[5];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, numberOfOrders) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, mDPriceLevel) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, mDUpdateAction) == 25, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noMDEntries, mDEntryType) == 26, "layout");

struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int32_t mDDisplayQty;
  uint8_t referenceID;
  uint8_t orderUpdateAction; /* since version 7 */
  uint8_t padding_22[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries, mDDisplayQty) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries, referenceID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook32_noOrderIDEntries, orderUpdateAction) == 21, "layout");

struct mdp3_packed_mDIncrementalRefreshDailyStatistics33 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  uint16_t tradingReferenceDate;
  uint8_t settlPriceType;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_25[7];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, tradingReferenceDate) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, settlPriceType) == 22, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, mDUpdateAction) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics33_noMDEntries, mDEntryType) == 24, "layout");

struct mdp3_packed_mDIncrementalRefreshLimitsBanding34 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries {
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  int32_t securityID;
  uint32_t rptSeq;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries, highLimitPrice) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries, lowLimitPrice) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries, maxPriceVariation) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries, securityID) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding34_noMDEntries, rptSeq) == 28, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatistics35 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries {
  int64_t mDEntryPx;
  int32_t securityID;
  uint32_t rptSeq;
  uint8_t openCloseSettlFlag;
  uint8_t mDUpdateAction;
  char mDEntryType;
  int32_t mDEntrySize; /* since version 8 */
  uint8_t padding_23[1];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, openCloseSettlFlag) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, mDUpdateAction) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, mDEntryType) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics35_noMDEntries, mDEntrySize) == 19, "layout");

struct mdp3_packed_mDIncrementalRefreshTrade36 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTrade36) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  int32_t tradeID;
  uint8_t aggressorSide;
  uint8_t mDUpdateAction;
  uint8_t padding_30[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, numberOfOrders) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, tradeID) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, aggressorSide) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTrade36_noMDEntries, mDUpdateAction) == 29, "layout");

struct mdp3_packed_mDIncrementalRefreshVolume37 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshVolume37) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries {
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  uint8_t mDUpdateAction;
  uint8_t padding_13[3];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries, mDEntrySize) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries, securityID) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries, rptSeq) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshVolume37_noMDEntries, mDUpdateAction) == 12, "layout");

struct mdp3_packed_snapshotFullRefresh38 {
  uint32_t lastMsgSeqNumProcessed;
  uint32_t totNumReports;
  int32_t securityID;
  uint32_t rptSeq;
  uint64_t transactTime;
  uint64_t lastUpdateTime;
  uint16_t tradeDate;
  uint8_t mDSecurityTradingStatus;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefresh38) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, lastMsgSeqNumProcessed) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, totNumReports) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, transactTime) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, lastUpdateTime) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, tradeDate) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, mDSecurityTradingStatus) == 34, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, highLimitPrice) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, lowLimitPrice) == 43, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38, maxPriceVariation) == 51, "layout");

struct mdp3_packed_snapshotFullRefresh38_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t numberOfOrders;
  int8_t mDPriceLevel;
  uint16_t tradingReferenceDate;
  uint8_t openCloseSettlFlag;
  uint8_t settlPriceType;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries) == 22, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, numberOfOrders) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, mDPriceLevel) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, tradingReferenceDate) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, openCloseSettlFlag) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, settlPriceType) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh38_noMDEntries, mDEntryType) == 21, "layout");

struct mdp3_packed_quoteRequest39 {
  uint64_t transactTime;
  char quoteReqID[23];
  uint8_t matchEventIndicator;
  uint8_t padding_32[3];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_quoteRequest39) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39, quoteReqID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39, matchEventIndicator) == 31, "layout");

struct mdp3_packed_quoteRequest39_noRelatedSym {
  char symbol[20];
  int32_t securityID;
  int32_t orderQty;
  int8_t quoteType;
  int8_t side;
  uint8_t padding_30[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_quoteRequest39_noRelatedSym) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39_noRelatedSym, symbol) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39_noRelatedSym, securityID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39_noRelatedSym, orderQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39_noRelatedSym, quoteType) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_quoteRequest39_noRelatedSym, side) == 29, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t putOrCall;
  uint8_t maturityMonthYear[5];
  char currency[3];
  int64_t strikePrice;
  char strikeCurrency[3];
  char settlCurrency[3];
  int64_t minCabPrice;
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t minPriceIncrementAmount;
  int64_t displayFactor;
  int8_t tickRule;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint8_t priceDisplayFormat;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t clearedVolume;
  int32_t openInterestQty;
  int64_t lowLimitPrice;
  int64_t highLimitPrice;
  char userDefinedInstrument;
  uint16_t tradingReferenceDate; /* since version 6 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41) == 213, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, putOrCall) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, maturityMonthYear) == 72, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, currency) == 77, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, strikePrice) == 80, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, strikeCurrency) == 88, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, settlCurrency) == 91, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, minCabPrice) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, matchAlgorithm) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, minTradeVol) == 103, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, maxTradeVol) == 107, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, minPriceIncrement) == 111, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, minPriceIncrementAmount) == 119, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, displayFactor) == 127, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, tickRule) == 135, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, mainFraction) == 136, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, subFraction) == 137, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, priceDisplayFormat) == 138, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, unitOfMeasure) == 139, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, unitOfMeasureQty) == 169, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, tradingReferencePrice) == 177, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, settlPriceType) == 185, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, clearedVolume) == 186, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, openInterestQty) == 190, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, lowLimitPrice) == 194, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, highLimitPrice) == 202, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, userDefinedInstrument) == 210, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41, tradingReferenceDate) == 211, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noUnderlyings {
  int32_t underlyingSecurityID;
  char underlyingSymbol[20];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noUnderlyings) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noUnderlyings, underlyingSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noUnderlyings, underlyingSymbol) == 4, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption41_noRelatedInstruments {
  int32_t relatedSecurityID;
  char relatedSymbol[20];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption41_noRelatedInstruments) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noRelatedInstruments, relatedSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption41_noRelatedInstruments, relatedSymbol) == 4, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary42 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint8_t aggressorSide;
  uint8_t mDUpdateAction;
  uint32_t mDTradeEntryID; /* since version 7 */
  uint8_t padding_30[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, numberOfOrders) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, aggressorSide) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, mDUpdateAction) == 25, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noMDEntries, mDTradeEntryID) == 26, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noOrderIDEntries {
  uint64_t orderID;
  int32_t lastQty;
  uint8_t padding_12[4];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noOrderIDEntries) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary42_noOrderIDEntries, lastQty) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshOrderBook43 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshOrderBook43) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int64_t mDEntryPx;
  int32_t mDDisplayQty;
  int32_t securityID;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_34[6];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries) == 40, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, mDEntryPx) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, mDDisplayQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, securityID) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, mDUpdateAction) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook43_noMDEntries, mDEntryType) == 33, "layout");

struct mdp3_packed_snapshotFullRefreshOrderBook44 {
  uint32_t lastMsgSeqNumProcessed;
  uint32_t totNumReports;
  int32_t securityID;
  uint32_t noChunks;
  uint32_t currentChunk;
  uint64_t transactTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshOrderBook44) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, lastMsgSeqNumProcessed) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, totNumReports) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, noChunks) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, currentChunk) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44, transactTime) == 20, "layout");

struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int64_t mDEntryPx;
  int32_t mDDisplayQty;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries, mDEntryPx) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries, mDDisplayQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook44_noMDEntries, mDEntryType) == 28, "layout");

struct mdp3_packed_mDIncrementalRefreshBook46 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook46) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint8_t mDPriceLevel;
  uint8_t mDUpdateAction;
  char mDEntryType;
  int32_t tradeableSize; /* since version 10 */
  uint8_t padding_31[1];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, numberOfOrders) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, mDPriceLevel) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, mDUpdateAction) == 25, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, mDEntryType) == 26, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries, tradeableSize) == 27, "layout");

struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int32_t mDDisplayQty;
  uint8_t referenceID;
  uint8_t orderUpdateAction; /* since version 7 */
  uint8_t padding_22[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries, mDDisplayQty) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries, referenceID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshBook46_noOrderIDEntries, orderUpdateAction) == 21, "layout");

struct mdp3_packed_mDIncrementalRefreshOrderBook47 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshOrderBook47) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int64_t mDEntryPx;
  int32_t mDDisplayQty;
  int32_t securityID;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_34[6];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries) == 40, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, mDEntryPx) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, mDDisplayQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, securityID) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, mDUpdateAction) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshOrderBook47_noMDEntries, mDEntryType) == 33, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary48 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  int32_t numberOfOrders;
  uint8_t aggressorSide;
  uint8_t mDUpdateAction;
  uint32_t mDTradeEntryID;
  uint8_t padding_30[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, numberOfOrders) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, aggressorSide) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, mDUpdateAction) == 25, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noMDEntries, mDTradeEntryID) == 26, "layout");

struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noOrderIDEntries {
  uint64_t orderID;
  int32_t lastQty;
  uint8_t padding_12[4];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noOrderIDEntries) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshTradeSummary48_noOrderIDEntries, lastQty) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshDailyStatistics49 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t securityID;
  uint32_t rptSeq;
  uint16_t tradingReferenceDate;
  uint8_t settlPriceType;
  uint8_t mDUpdateAction;
  char mDEntryType;
  uint8_t padding_25[7];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, securityID) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, rptSeq) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, tradingReferenceDate) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, settlPriceType) == 22, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, mDUpdateAction) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshDailyStatistics49_noMDEntries, mDEntryType) == 24, "layout");

struct mdp3_packed_mDIncrementalRefreshLimitsBanding50 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries {
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  int32_t securityID;
  uint32_t rptSeq;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries, highLimitPrice) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries, lowLimitPrice) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries, maxPriceVariation) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries, securityID) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshLimitsBanding50_noMDEntries, rptSeq) == 28, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatistics51 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51, matchEventIndicator) == 8, "layout");

struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries {
  int64_t mDEntryPx;
  int32_t securityID;
  uint32_t rptSeq;
  uint8_t openCloseSettlFlag;
  uint8_t mDUpdateAction;
  char mDEntryType;
  int32_t mDEntrySize;
  uint8_t padding_23[1];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, openCloseSettlFlag) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, mDUpdateAction) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, mDEntryType) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDIncrementalRefreshSessionStatistics51_noMDEntries, mDEntrySize) == 19, "layout");

struct mdp3_packed_snapshotFullRefresh52 {
  uint32_t lastMsgSeqNumProcessed;
  uint32_t totNumReports;
  int32_t securityID;
  uint32_t rptSeq;
  uint64_t transactTime;
  uint64_t lastUpdateTime;
  uint16_t tradeDate;
  uint8_t mDSecurityTradingStatus;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefresh52) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, lastMsgSeqNumProcessed) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, totNumReports) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, rptSeq) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, transactTime) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, lastUpdateTime) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, tradeDate) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, mDSecurityTradingStatus) == 34, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, highLimitPrice) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, lowLimitPrice) == 43, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52, maxPriceVariation) == 51, "layout");

struct mdp3_packed_snapshotFullRefresh52_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t numberOfOrders;
  int8_t mDPriceLevel;
  uint16_t tradingReferenceDate;
  uint8_t openCloseSettlFlag;
  uint8_t settlPriceType;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries) == 22, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, numberOfOrders) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, mDPriceLevel) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, tradingReferenceDate) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, openCloseSettlFlag) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, settlPriceType) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefresh52_noMDEntries, mDEntryType) == 21, "layout");

struct mdp3_packed_snapshotFullRefreshOrderBook53 {
  uint32_t lastMsgSeqNumProcessed;
  uint32_t totNumReports;
  int32_t securityID;
  uint32_t noChunks;
  uint32_t currentChunk;
  uint64_t transactTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshOrderBook53) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, lastMsgSeqNumProcessed) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, totNumReports) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, securityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, noChunks) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, currentChunk) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53, transactTime) == 20, "layout");

struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int64_t mDEntryPx;
  int32_t mDDisplayQty;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries, mDEntryPx) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries, mDDisplayQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshOrderBook53_noMDEntries, mDEntryType) == 28, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture54 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t maturityMonthYear[5];
  char currency[3];
  char settlCurrency[3];
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint8_t priceDisplayFormat;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t openInterestQty;
  int32_t clearedVolume;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  int32_t decayQuantity;
  uint16_t decayStartDate;
  int32_t originalContractSize;
  int32_t contractMultiplier;
  int8_t contractMultiplierUnit;
  int8_t flowScheduleType;
  int64_t minPriceIncrementAmount;
  char userDefinedInstrument;
  uint16_t tradingReferenceDate;
  uint64_t instrumentGUID; /* since version 10 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture54) == 224, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, maturityMonthYear) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, currency) == 76, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, settlCurrency) == 79, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, matchAlgorithm) == 82, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, minTradeVol) == 83, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, maxTradeVol) == 87, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, minPriceIncrement) == 91, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, displayFactor) == 99, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, mainFraction) == 107, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, subFraction) == 108, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, priceDisplayFormat) == 109, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, unitOfMeasure) == 110, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, unitOfMeasureQty) == 140, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, tradingReferencePrice) == 148, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, settlPriceType) == 156, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, openInterestQty) == 157, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, clearedVolume) == 161, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, highLimitPrice) == 165, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, lowLimitPrice) == 173, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, maxPriceVariation) == 181, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, decayQuantity) == 189, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, decayStartDate) == 193, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, originalContractSize) == 195, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, contractMultiplier) == 199, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, contractMultiplierUnit) == 203, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, flowScheduleType) == 204, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, minPriceIncrementAmount) == 205, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, userDefinedInstrument) == 213, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, tradingReferenceDate) == 214, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54, instrumentGUID) == 216, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture54_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture54_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture54_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionFuture54_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFuture54_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t putOrCall;
  uint8_t maturityMonthYear[5];
  char currency[3];
  int64_t strikePrice;
  char strikeCurrency[3];
  char settlCurrency[3];
  int64_t minCabPrice;
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t minPriceIncrementAmount;
  int64_t displayFactor;
  int8_t tickRule;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint8_t priceDisplayFormat;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t clearedVolume;
  int32_t openInterestQty;
  int64_t lowLimitPrice;
  int64_t highLimitPrice;
  char userDefinedInstrument;
  uint16_t tradingReferenceDate;
  uint64_t instrumentGUID; /* since version 10 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55) == 221, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, putOrCall) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, maturityMonthYear) == 72, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, currency) == 77, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, strikePrice) == 80, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, strikeCurrency) == 88, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, settlCurrency) == 91, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, minCabPrice) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, matchAlgorithm) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, minTradeVol) == 103, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, maxTradeVol) == 107, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, minPriceIncrement) == 111, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, minPriceIncrementAmount) == 119, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, displayFactor) == 127, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, tickRule) == 135, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, mainFraction) == 136, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, subFraction) == 137, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, priceDisplayFormat) == 138, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, unitOfMeasure) == 139, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, unitOfMeasureQty) == 169, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, tradingReferencePrice) == 177, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, settlPriceType) == 185, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, clearedVolume) == 186, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, openInterestQty) == 190, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, lowLimitPrice) == 194, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, highLimitPrice) == 202, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, userDefinedInstrument) == 210, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, tradingReferenceDate) == 211, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55, instrumentGUID) == 213, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noUnderlyings {
  int32_t underlyingSecurityID;
  char underlyingSymbol[20];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noUnderlyings) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noUnderlyings, underlyingSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noUnderlyings, underlyingSymbol) == 4, "layout");

struct mdp3_packed_mDInstrumentDefinitionOption55_noRelatedInstruments {
  int32_t relatedSecurityID;
  char relatedSymbol[20];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionOption55_noRelatedInstruments) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noRelatedInstruments, relatedSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionOption55_noRelatedInstruments, relatedSymbol) == 4, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  uint8_t maturityMonthYear[5];
  char currency[3];
  char securitySubType[5];
  char userDefinedInstrument;
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t priceDisplayFormat;
  int64_t priceRatio;
  int8_t tickRule;
  char unitOfMeasure[30];
  int64_t tradingReferencePrice;
  uint8_t settlPriceType;
  int32_t openInterestQty;
  int32_t clearedVolume;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint16_t tradingReferenceDate;
  char priceQuoteMethod[5]; /* since version 10 */
  char riskSet[6]; /* since version 10 */
  char marketSet[6]; /* since version 10 */
  uint64_t instrumentGUID; /* since version 10 */
  char financialInstrumentFullName[35]; /* since version 10 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56) == 255, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, maturityMonthYear) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, currency) == 76, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, securitySubType) == 79, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, userDefinedInstrument) == 84, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, matchAlgorithm) == 85, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, minTradeVol) == 86, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, maxTradeVol) == 90, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, minPriceIncrement) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, displayFactor) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, priceDisplayFormat) == 110, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, priceRatio) == 111, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, tickRule) == 119, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, unitOfMeasure) == 120, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, tradingReferencePrice) == 150, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, settlPriceType) == 158, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, openInterestQty) == 159, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, clearedVolume) == 163, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, highLimitPrice) == 167, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, lowLimitPrice) == 175, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, maxPriceVariation) == 183, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, mainFraction) == 191, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, subFraction) == 192, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, tradingReferenceDate) == 193, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, priceQuoteMethod) == 195, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, riskSet) == 200, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, marketSet) == 206, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, instrumentGUID) == 212, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56, financialInstrumentFullName) == 220, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs {
  int32_t legSecurityID;
  uint8_t legSide;
  int8_t legRatioQty;
  int64_t legPrice;
  int32_t legOptionDelta;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs, legSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs, legSide) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs, legRatioQty) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs, legPrice) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionSpread56_noLegs, legOptionDelta) == 14, "layout");

struct mdp3_packed_mDInstrumentDefinitionFixedIncome57 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  char currency[3];
  char settlCurrency[3];
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t mainFraction;
  uint8_t subFraction;
  uint8_t priceDisplayFormat;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint16_t tradingReferenceDate;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  int64_t minPriceIncrementAmount;
  uint16_t issueDate;
  uint16_t datedDate;
  uint16_t maturityDate;
  int64_t couponRate;
  int64_t parValue;
  char couponFrequencyUnit[3];
  uint16_t couponFrequencyPeriod;
  char couponDayCount[20];
  char countryOfIssue[2];
  char issuer[25];
  char financialInstrumentFullName[35];
  char securityAltID[12];
  uint8_t securityAltIDSource; /* since version 10 */
  char priceQuoteMethod[5];
  char partyRoleClearingOrg[5];
  char userDefinedInstrument;
  char riskSet[6];
  char marketSet[6];
  uint64_t instrumentGUID;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57) == 338, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, currency) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, settlCurrency) == 74, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, matchAlgorithm) == 77, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, minTradeVol) == 78, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, maxTradeVol) == 82, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, minPriceIncrement) == 86, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, displayFactor) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, mainFraction) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, subFraction) == 103, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, priceDisplayFormat) == 104, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, unitOfMeasure) == 105, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, unitOfMeasureQty) == 135, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, tradingReferencePrice) == 143, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, tradingReferenceDate) == 151, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, highLimitPrice) == 153, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, lowLimitPrice) == 161, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, maxPriceVariation) == 169, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, minPriceIncrementAmount) == 177, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, issueDate) == 185, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, datedDate) == 187, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, maturityDate) == 189, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, couponRate) == 191, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, parValue) == 199, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, couponFrequencyUnit) == 207, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, couponFrequencyPeriod) == 210, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, couponDayCount) == 212, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, countryOfIssue) == 232, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, issuer) == 234, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, financialInstrumentFullName) == 259, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityAltID) == 294, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, securityAltIDSource) == 306, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, priceQuoteMethod) == 307, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, partyRoleClearingOrg) == 312, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, userDefinedInstrument) == 317, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, riskSet) == 318, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, marketSet) == 324, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57, instrumentGUID) == 330, "layout");

struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFixedIncome57_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  char currency[3];
  char settlCurrency[3];
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t tradingReferencePrice;
  uint16_t tradingReferenceDate;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  char financialInstrumentFullName[35];
  char partyRoleClearingOrg[5];
  uint16_t startDate;
  uint16_t endDate;
  char terminationType[8];
  uint8_t securitySubType; /* since version 10 */
  uint8_t moneyOrPar; /* since version 10 */
  uint8_t maxNoOfSubstitutions;
  char priceQuoteMethod[5];
  char userDefinedInstrument;
  char riskSet[6];
  char marketSet[6];
  uint64_t instrumentGUID;
  char termCode[20]; /* since version 11 */
  uint8_t brokenDateTermType; /* since version 13 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58) == 276, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, currency) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, settlCurrency) == 74, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, matchAlgorithm) == 77, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, minTradeVol) == 78, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, maxTradeVol) == 82, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, minPriceIncrement) == 86, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, displayFactor) == 94, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, unitOfMeasure) == 102, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, unitOfMeasureQty) == 132, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, tradingReferencePrice) == 140, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, tradingReferenceDate) == 148, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, highLimitPrice) == 150, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, lowLimitPrice) == 158, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, maxPriceVariation) == 166, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, financialInstrumentFullName) == 174, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, partyRoleClearingOrg) == 209, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, startDate) == 214, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, endDate) == 216, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, terminationType) == 218, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, securitySubType) == 226, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, moneyOrPar) == 227, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, maxNoOfSubstitutions) == 228, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, priceQuoteMethod) == 229, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, userDefinedInstrument) == 234, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, riskSet) == 235, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, marketSet) == 241, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, instrumentGUID) == 247, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, termCode) == 255, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58, brokenDateTermType) == 275, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noLotTypeRules {
  int8_t lotType;
  int32_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noLotTypeRules) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings {
  char underlyingSymbol[20];
  int32_t underlyingSecurityID;
  char underlyingSecurityAltID[12];
  uint8_t underlyingSecurityAltIDSource; /* since version 10 */
  char underlyingFinancialInstrumentFullName[35];
  char underlyingSecurityType[6];
  char underlyingCountryOfIssue[2];
  char underlyingIssuer[25];
  uint8_t underlyingMaxLifeTime;
  uint16_t underlyingMinDaysToMaturity;
  uint64_t underlyingInstrumentGUID; /* since version 11 */
  uint16_t underlyingMaturityDate; /* since version 11 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings) == 118, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSymbol) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSecurityID) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSecurityAltID) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSecurityAltIDSource) == 36, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingFinancialInstrumentFullName) == 37, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingSecurityType) == 72, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingCountryOfIssue) == 78, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingIssuer) == 80, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingMaxLifeTime) == 105, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingMinDaysToMaturity) == 106, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingInstrumentGUID) == 108, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noUnderlyings, underlyingMaturityDate) == 116, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noRelatedInstruments {
  int32_t relatedSecurityID;
  char relatedSymbol[20];
  uint64_t relatedInstrumentGUID;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noRelatedInstruments) == 32, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noRelatedInstruments, relatedSecurityID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noRelatedInstruments, relatedSymbol) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noRelatedInstruments, relatedInstrumentGUID) == 24, "layout");

struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates {
  uint64_t brokenDateGUID;
  int32_t brokenDateSecurityID;
  uint16_t brokenDateStart;
  uint16_t brokenDateEnd;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates, brokenDateGUID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates, brokenDateSecurityID) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates, brokenDateStart) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionRepo58_noBrokenDates, brokenDateEnd) == 14, "layout");

struct mdp3_packed_snapshotRefreshTopOrders59 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  int32_t securityID;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotRefreshTopOrders59) == 13, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59, matchEventIndicator) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59, securityID) == 9, "layout");

struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries {
  uint64_t orderID;
  uint64_t mDOrderPriority;
  int64_t mDEntryPx;
  int32_t mDDisplayQty;
  char mDEntryType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries, mDOrderPriority) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries, mDEntryPx) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries, mDDisplayQty) == 24, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotRefreshTopOrders59_noMDEntries, mDEntryType) == 28, "layout");

struct mdp3_packed_securityStatusWorkup60 {
  uint64_t transactTime;
  int64_t mDEntryPx;
  int32_t securityID;
  uint8_t matchEventIndicator;
  uint16_t tradeDate;
  uint32_t tradeLinkID;
  uint8_t securityTradingStatus; /* since version 10 */
  uint8_t haltReason;
  uint8_t securityTradingEvent;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_securityStatusWorkup60) == 30, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, mDEntryPx) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, securityID) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, matchEventIndicator) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, tradeDate) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, tradeLinkID) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, securityTradingStatus) == 27, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, haltReason) == 28, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60, securityTradingEvent) == 29, "layout");

struct mdp3_packed_securityStatusWorkup60_noOrderIDEntries {
  uint64_t orderID;
  uint8_t side; /* since version 10 */
  uint8_t aggressorIndicator; /* since version 10 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_securityStatusWorkup60_noOrderIDEntries) == 10, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60_noOrderIDEntries, orderID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60_noOrderIDEntries, side) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_securityStatusWorkup60_noOrderIDEntries, aggressorIndicator) == 9, "layout");

struct mdp3_packed_snapshotFullRefreshTCP61 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  int32_t securityID;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshTCP61) == 37, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, matchEventIndicator) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, securityID) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, highLimitPrice) == 13, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, lowLimitPrice) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61, maxPriceVariation) == 29, "layout");

struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries {
  int64_t mDEntryPx;
  int32_t mDEntrySize;
  int32_t tradeableSize;
  int32_t numberOfOrders;
  int8_t mDPriceLevel;
  uint8_t openCloseSettlFlag;
  char mDEntryType;
  uint16_t tradingReferenceDate;
  uint8_t settlPriceType;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries) == 26, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, mDEntryPx) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, mDEntrySize) == 8, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, tradeableSize) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, numberOfOrders) == 16, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, mDPriceLevel) == 20, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, openCloseSettlFlag) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, mDEntryType) == 22, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, tradingReferenceDate) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_snapshotFullRefreshTCP61_noMDEntries, settlPriceType) == 25, "layout");

struct mdp3_packed_collateralMarketValue62 {
  uint64_t transactTime;
  uint8_t matchEventIndicator;
  uint8_t padding_9[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_collateralMarketValue62) == 11, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62, transactTime) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62, matchEventIndicator) == 8, "layout");

struct mdp3_packed_collateralMarketValue62_noMDEntries {
  char underlyingSecurityAltID[12];
  uint8_t underlyingSecurityAltIDSource; /* since version 10 */
  int64_t collateralMarketPrice;
  int64_t dirtyPrice;
  uint64_t underlyingInstrumentGUID;
  uint8_t mDStreamID; /* since version 11 */
  uint8_t padding_38[2];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_collateralMarketValue62_noMDEntries) == 40, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, underlyingSecurityAltID) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, underlyingSecurityAltIDSource) == 12, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, collateralMarketPrice) == 13, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, dirtyPrice) == 21, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, underlyingInstrumentGUID) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_collateralMarketValue62_noMDEntries, mDStreamID) == 37, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63 {
  uint8_t matchEventIndicator;
  uint32_t totNumReports;
  char securityUpdateAction;
  uint64_t lastUpdateTime;
  uint8_t mDSecurityTradingStatus;
  int16_t applID;
  uint8_t marketSegmentID;
  uint8_t underlyingProduct;
  char securityExchange[4];
  char securityGroup[6];
  char asset[6];
  char symbol[20];
  int32_t securityID;
  char securityType[6];
  char cFICode[6];
  char currency[3];
  char settlCurrency[3];
  char priceQuoteCurrency[3];
  char matchAlgorithm;
  uint32_t minTradeVol;
  uint32_t maxTradeVol;
  int64_t minPriceIncrement;
  int64_t displayFactor;
  uint8_t pricePrecision;
  char unitOfMeasure[30];
  int64_t unitOfMeasureQty;
  int64_t highLimitPrice;
  int64_t lowLimitPrice;
  int64_t maxPriceVariation;
  char userDefinedInstrument;
  char financialInstrumentFullName[35];
  char fXCurrencySymbol[7];
  char settlType[3];
  uint16_t interveningDays;
  char fXBenchmarkRateFix[20];
  char rateSource[12];
  char fixRateLocalTime[8];
  char fixRateLocalTimeZone[20];
  uint32_t minQuoteLife;
  int64_t maxPriceDiscretionOffset;
  uint64_t instrumentGUID;
  uint8_t maturityMonthYear[5];
  char settlementLocale[8];
  int64_t altMinPriceIncrement; /* since version 13 */
  uint32_t altMinQuoteLife; /* since version 13 */
  int64_t altPriceIncrementConstraint; /* since version 13 */
  int64_t maxBidAskConstraint; /* since version 13 */
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63) == 337, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, matchEventIndicator) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, totNumReports) == 1, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, securityUpdateAction) == 5, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, lastUpdateTime) == 6, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, mDSecurityTradingStatus) == 14, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, applID) == 15, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, marketSegmentID) == 17, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, underlyingProduct) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, securityExchange) == 19, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, securityGroup) == 23, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, asset) == 29, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, symbol) == 35, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, securityID) == 55, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, securityType) == 59, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, cFICode) == 65, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, currency) == 71, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, settlCurrency) == 74, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, priceQuoteCurrency) == 77, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, matchAlgorithm) == 80, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, minTradeVol) == 81, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, maxTradeVol) == 85, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, minPriceIncrement) == 89, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, displayFactor) == 97, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, pricePrecision) == 105, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, unitOfMeasure) == 106, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, unitOfMeasureQty) == 136, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, highLimitPrice) == 144, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, lowLimitPrice) == 152, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, maxPriceVariation) == 160, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, userDefinedInstrument) == 168, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, financialInstrumentFullName) == 169, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, fXCurrencySymbol) == 204, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, settlType) == 211, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, interveningDays) == 214, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, fXBenchmarkRateFix) == 216, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, rateSource) == 236, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, fixRateLocalTime) == 248, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, fixRateLocalTimeZone) == 256, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, minQuoteLife) == 276, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, maxPriceDiscretionOffset) == 280, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, instrumentGUID) == 288, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, maturityMonthYear) == 296, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, settlementLocale) == 301, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, altMinPriceIncrement) == 309, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, altMinQuoteLife) == 317, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, altPriceIncrementConstraint) == 321, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63, maxBidAskConstraint) == 329, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63_noEvents {
  uint8_t eventType;
  uint64_t eventTime;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63_noEvents) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noEvents, eventType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noEvents, eventTime) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63_noMDFeedTypes {
  char mDFeedType[3];
  int8_t marketDepth;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63_noMDFeedTypes) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noMDFeedTypes, mDFeedType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noMDFeedTypes, marketDepth) == 3, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63_noInstAttrib {
  uint32_t instAttribValue;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63_noInstAttrib) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noInstAttrib, instAttribValue) == 0, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63_noLotTypeRules {
  int8_t lotType;
  uint64_t minLotSize;
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63_noLotTypeRules) == 9, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noLotTypeRules, lotType) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noLotTypeRules, minLotSize) == 1, "layout");

struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions {
  uint16_t tradeDate;
  uint16_t settlDate;
  uint16_t maturityDate;
  char securityAltID[12];
} __attribute__((packed));
_Static_assert(sizeof(struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions) == 18, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions, tradeDate) == 0, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions, settlDate) == 2, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions, maturityDate) == 4, "layout");
_Static_assert(offsetof(struct mdp3_packed_mDInstrumentDefinitionFX63_noTradingSessions, securityAltID) == 6, "layout");

#endif
