/*
 * DBN records about instruments and days rather than books.
 *
 *   definition      Definition; the record in the table. Spreads come as one record a leg (version 3): legs gather in
 *                   the instrument
 *   statistics      Statistic of the kind nearest to its type, else OTHER; code: the type (Databento's stat_type);
 *                   action DELETE where it is withdrawn
 *   status          Status TRADING_STATUS where trading starts or stops; trading status: the action, code: reason +
 *                   trading event << 16. What decides nothing about trading is a Statistic (code 0x12, condition the
 *                   action)
 *   imbalance       IMBALANCE price the reference, qty total (sold negative); INDICATIVE_OPEN price the indicative
 *                   match, qty paired; LIMIT_HIGH and LIMIT_LOW the collars where given; code: the auction type
 *   ohlcv           OPEN HIGH LOW CLOSE VOLUME; code: the record type (the length of the bar)
 *   symbol mapping  a name for an instrument: Definition
 *   system          Heartbeat where it is one, else nothing
 *   error           Status SUSPECT/BAD_MESSAGE for all: the stream's sender gave up on something
 */
#include "dbn.h"

enum { SYSTEM_HEARTBEAT = 0, STAT_DELETE = 2 };

/* Where the fields of a definition are, by version. Those before offset 112 are where they always were. */
struct layout {
  uint16_t strike, depth_implied, depth, max_qty, min_qty, multiplier, year, channel, currency, symbol, symbol_bytes,
    group, exchange, asset, asset_bytes, security_type, underlying, class, action, month, day;
};
static const struct layout layouts[3] = {
  {328, 124, 128, 136, 152, 160, 180, 184, 186, 200, 22, 222, 243, 248, 7, 262, 300, 325, 349, 350, 351},
  {112, 132, 136, 144, 160, 164, 180, 184, 186, 200, 71, 271, 292, 297, 7, 311, 349, 374, 382, 383, 384},
  {104, 144, 148, 156, 172, 176, 214, 218, 224, 238, 71, 309, 330, 335, 11, 353, 391, 487, 493, 494, 495},
};
/* The leg of a version 3 definition: instrument u32, quantity ratio i32, count u16, index u16, side. */
enum { LEG_INSTRUMENT = 188, LEG_RATIO = 200, LEG_COUNT = 220, LEG_INDEX = 222, LEG_SIDE = 502 };

static uint8_t kind_of(uint8_t class)
{
  switch (class) {
  case 'F': return APL_INSTRUMENT_KIND_FUTURE;
  case 'C':
  case 'P': return APL_INSTRUMENT_KIND_OPTION;
  case 'S':
  case 'T':
  case 'M': return APL_INSTRUMENT_KIND_SPREAD;
  case 'K': return APL_INSTRUMENT_KIND_STOCK;
  case 'X': return APL_INSTRUMENT_KIND_FX;
  case 'B': return APL_INSTRUMENT_KIND_FIXED_INCOME;
  case 'I': return APL_INSTRUMENT_KIND_INDEX;
  default: return APL_INSTRUMENT_KIND_UNKNOWN;
  }
}

static uint8_t small(int32_t depth) { return depth > 0 && depth <= 255 ? (uint8_t)depth : 0; }
static uint32_t quantity(const uint8_t *field)
{
  const uint32_t qty = apl_le32(field);
  return qty >= INT32_MAX ? 0 : qty; /* both missing values, signed and not */
}
static uint64_t moment(const uint8_t *field)
{
  const uint64_t ns = apl_le64(field);
  return ns == DBN_NO_TIME ? 0 : ns;
}

static int64_t multiplier_of(const uint8_t *record, const struct layout *at)
{
  const int64_t unit = dbn_price_or_0(record + (at == &layouts[2] ? 80 : 88));
  const uint32_t contracts = quantity(record + at->multiplier);
  return unit > 0 ? unit : (int64_t)contracts * 1000000000;
}

static void read_leg(struct apl_instrument *instrument, const uint8_t *record)
{
  const uint16_t count = apl_le16(record + LEG_COUNT), index = apl_le16(record + LEG_INDEX);
  instrument->leg_count = count > APL_LEGS_MAX ? APL_LEGS_MAX : (uint8_t)count;
  if (index >= instrument->leg_count) return;
  const uint32_t ratio = quantity(record + LEG_RATIO) & 0x7fff;
  instrument->legs[index].venue_id = apl_le32(record + LEG_INSTRUMENT);
  instrument->legs[index].ratio = (int16_t)(record[LEG_SIDE] == 'A' ? -(int)ratio : (int)ratio);
}

static void read_definition(struct apl_instrument *instrument, const uint8_t *record, const struct layout *at)
{
  const uint8_t class = record[at->class];
  const uint16_t year = apl_le16(record + at->year);
  const uint8_t month = record[at->month], day = record[at->day];
  instrument->kind = kind_of(class);
  instrument->put_or_call = class == 'P' ? 0 : class == 'C' ? 1 : 255;
  apl_roster_text(instrument->symbol, sizeof instrument->symbol, record + at->symbol, at->symbol_bytes);
  apl_roster_text(instrument->venue, sizeof instrument->venue, record + at->exchange, 5);
  apl_roster_text(instrument->asset, sizeof instrument->asset, record + at->asset, at->asset_bytes);
  apl_roster_text(instrument->group, sizeof instrument->group, record + at->group, 21);
  apl_roster_text(instrument->currency, sizeof instrument->currency, record + at->currency, 4);
  apl_roster_text(instrument->security_type, sizeof instrument->security_type, record + at->security_type, 7);
  apl_roster_text(instrument->underlying, sizeof instrument->underlying, record + at->underlying, 21);
  instrument->tick = dbn_price_or_0(record + 24);
  instrument->display_factor = dbn_price_or_0(record + 32);
  instrument->expiration_ns = moment(record + 40);
  instrument->activation_ns = moment(record + 48);
  instrument->limit_high = dbn_price(record + 56);
  instrument->limit_low = dbn_price(record + 64);
  instrument->max_variation = dbn_price(record + 72);
  instrument->multiplier = multiplier_of(record, at);
  instrument->strike = dbn_price_or_0(record + at->strike);
  instrument->depth = small((int32_t)apl_le32(record + at->depth));
  instrument->depth_implied = small((int32_t)apl_le32(record + at->depth_implied));
  instrument->min_qty = quantity(record + at->min_qty);
  instrument->max_qty = quantity(record + at->max_qty);
  instrument->maturity =
    year == UINT16_MAX || year == 0 ? 0 : year * 10000u + (month <= 12 ? month * 100u : 0) + (day <= 31 ? day : 0);
}

static void on_definition(struct dbn *feed, struct apl_instrument *instrument, int known)
{
  const int version = feed->bytes >= 520 ? 3 : feed->bytes >= 400 ? 2 : 1;
  const struct layout *at = &layouts[version - 1];
  read_definition(instrument, feed->record, at);
  if (version == 3) read_leg(instrument, feed->record);
  const int gone = feed->record[at->action] == 'D';
  instrument->defined_ns = feed->origin_ns ? feed->origin_ns : 1;
  dbn_commit(feed, instrument, gone ? APL_BOOK_ACTION_DELETE : known ? APL_BOOK_ACTION_MODIFY : APL_BOOK_ACTION_ADD);
}

/* ts_recv 16, ts_ref 24, price i64 32, then version 3: quantity i64 40, sequence u32 48, ts_in_delta 52, type u16 56,
 * channel 58, action 60; before: quantity i32 40, sequence u32 44, ts_in_delta 48, type u16 52, channel 54, action 56 */
static void on_statistics(struct dbn *feed, uint32_t instrument)
{
  static const uint8_t kinds[] = {
    [1] = APL_STATISTIC_KIND_OPEN,          [2] = APL_STATISTIC_KIND_INDICATIVE_OPEN,
    [3] = APL_STATISTIC_KIND_SETTLEMENT,    [4] = APL_STATISTIC_KIND_LOW,
    [5] = APL_STATISTIC_KIND_HIGH,          [6] = APL_STATISTIC_KIND_CLEARED_VOLUME,
    [7] = APL_STATISTIC_KIND_LOW_ASK,       [8] = APL_STATISTIC_KIND_HIGH_BID,
    [9] = APL_STATISTIC_KIND_OPEN_INTEREST, [10] = APL_STATISTIC_KIND_FIXING,
    [11] = APL_STATISTIC_KIND_CLOSE,        [12] = APL_STATISTIC_KIND_OTHER,
    [13] = APL_STATISTIC_KIND_VWAP,         [14] = APL_STATISTIC_KIND_OTHER,
    [15] = APL_STATISTIC_KIND_OTHER,        [16] = APL_STATISTIC_KIND_OTHER,
    [17] = APL_STATISTIC_KIND_LIMIT_HIGH,   [18] = APL_STATISTIC_KIND_LIMIT_LOW,
  };
  const uint8_t *record = feed->record;
  const int wide = feed->bytes >= 80;
  const int64_t narrow_qty = (int32_t)apl_le32(record + 40);
  int64_t qty = wide ? (int64_t)apl_le64(record + 40) : narrow_qty;
  if (qty == (wide ? INT64_MAX : INT32_MAX)) qty = 0;
  const uint16_t type = apl_le16(record + (wide ? 56 : 52));
  const uint8_t kind = type >= 1 && type < sizeof kinds ? kinds[type] : APL_STATISTIC_KIND_OTHER;
  dbn_statistic(feed, instrument, kind, 0, dbn_price_or_0(record + 32), qty, type);
  feed->pending.statistic.sequence = apl_le32(record + (wide ? 48 : 44));
  if (record[wide ? 60 : 56] == STAT_DELETE) feed->pending.statistic.action = APL_BOOK_ACTION_DELETE;
}

/* ts_recv 16, action u16 24, reason u16 26, trading event u16 28, is trading 30, is quoting 31, is short sell
 * restricted 32 */
static void on_status(struct dbn *feed, struct apl_instrument *instrument)
{
  enum { TRADING = 7, HALT = 8, PAUSE = 9, SUSPEND = 10, NOT_AVAILABLE = 15 };
  const uint8_t *record = feed->record;
  const uint16_t action = apl_le16(record + 24);
  const int stops = (action >= HALT && action <= SUSPEND) || action == NOT_AVAILABLE || record[30] == 'N';
  const int starts = action == TRADING || record[30] == 'Y';
  instrument->trading_status = (uint8_t)action;
  apl_roster_write(feed->roster, instrument);
  if (!stops && !starts) {
    dbn_statistic(feed, instrument->id, APL_STATISTIC_KIND_OTHER, (uint8_t)action, 0, 0, DBN_STATUS);
    return;
  }
  struct apl_status *status = dbn_status(feed, instrument->id, stops ? APL_BOOK_STATE_HALTED : APL_BOOK_STATE_LIVE,
                                         APL_STATUS_REASON_TRADING_STATUS);
  status->trading_status = (uint8_t)action;
  status->code = apl_le16(record + 26) | (uint32_t)apl_le16(record + 28) << 16;
}

/* ts_recv 16, reference i64 24, auction time 32, continuous clearing i64 40, auction clearing i64 48, ssr filling i64
 * 56, indicative i64 64, upper collar i64 72, lower collar i64 80, paired u32 88, total u32 92, market u32 96,
 * unpaired u32 100, auction type 104, side 105 */
static void on_imbalance(struct dbn *feed, uint32_t instrument)
{
  const uint8_t *record = feed->record;
  const uint8_t side = dbn_side(record[105]), type = record[104];
  const int64_t total = quantity(record + 92);
  dbn_statistic(feed, instrument, APL_STATISTIC_KIND_IMBALANCE, side, dbn_price_or_0(record + 24),
                side == APL_SIDE_ASK ? -total : total, type);
  dbn_statistic(feed, instrument, APL_STATISTIC_KIND_INDICATIVE_OPEN, side, dbn_price_or_0(record + 64),
                quantity(record + 88), type);
  const int64_t upper = dbn_price_or_0(record + 72), lower = dbn_price_or_0(record + 80);
  if (upper) dbn_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_HIGH, side, upper, 0, type);
  if (lower) dbn_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_LOW, side, lower, 0, type);
}

/* open high low close i64 from 16, volume u64 48 */
static void on_ohlcv(struct dbn *feed, uint32_t instrument)
{
  static const uint8_t kinds[] = {APL_STATISTIC_KIND_OPEN, APL_STATISTIC_KIND_HIGH, APL_STATISTIC_KIND_LOW,
                                  APL_STATISTIC_KIND_CLOSE};
  const uint8_t rtype = dbn_rtype(feed->record);
  for (int i = 0; i < 4; i++)
    dbn_statistic(feed, instrument, kinds[i], 0, dbn_price_or_0(feed->record + 16 + 8 * i), 0, rtype);
  const uint64_t volume = apl_le64(feed->record + 48);
  dbn_statistic(feed, instrument, APL_STATISTIC_KIND_VOLUME, 0, 0, volume > INT64_MAX ? 0 : (int64_t)volume, rtype);
}

/* Version 1: in symbol 22 at 16, out symbol 22 at 38. Version 2 on: type 16, in symbol 71 at 17, type 88, out symbol
 * 71 at 89 */
static void on_symbol_mapping(struct dbn *feed, struct apl_instrument *instrument, int known)
{
  const int wide = feed->bytes >= 176;
  const uint8_t *symbol = feed->record + (wide ? 89 : 38);
  if (symbol[0] == 0 || instrument->defined_ns) return;
  apl_roster_text(instrument->symbol, sizeof instrument->symbol, symbol, wide ? 71 : 22);
  dbn_commit(feed, instrument, known ? APL_BOOK_ACTION_MODIFY : APL_BOOK_ACTION_ADD);
}

/* Version 1: text 64 at 16. Version 2 on: text 303 at 16, code 319; the text of a version 1 heartbeat is "Heartbeat". */
static void on_system(struct dbn *feed)
{
  const int wide = feed->bytes >= 320;
  const int heartbeat = wide && feed->record[319] != 255 ? feed->record[319] == SYSTEM_HEARTBEAT
                                                         : memcmp(feed->record + 16, "Heartbeat", 10) == 0;
  if (!heartbeat) return;
  dbn_event(feed, APL_MSG_HEARTBEAT, 0)->heartbeat.exchange_ns = feed->exchange_ns;
}

/* Version 1: text 64. Version 2 on: text 302, code 318 */
static void on_error(struct dbn *feed)
{
  struct apl_status *status = dbn_status(feed, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE);
  status->code = feed->bytes >= 320 ? feed->record[318] : 0;
}

void dbn_reference_record(struct dbn *feed)
{
  const uint8_t *record = feed->record;
  const uint8_t rtype = dbn_rtype(record);
  feed->ends = 1;
  if (rtype == DBN_SYSTEM) return on_system(feed);
  if (rtype == DBN_ERROR) return on_error(feed);
  const uint32_t before = feed->roster->count;
  struct apl_instrument *instrument = dbn_instrument(feed, dbn_publisher(record), dbn_instrument_id(record));
  if (!instrument) return;
  const int known = feed->roster->count == before;
  switch (rtype) {
  case DBN_DEFINITION: on_definition(feed, instrument, known); break;
  case DBN_STATISTICS: on_statistics(feed, instrument->id); break;
  case DBN_STATUS: on_status(feed, instrument); break;
  case DBN_IMBALANCE: on_imbalance(feed, instrument->id); break;
  case DBN_SYMBOL_MAPPING: on_symbol_mapping(feed, instrument, known); break;
  default: on_ohlcv(feed, instrument->id); break;
  }
}
