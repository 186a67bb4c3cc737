/*
 * Trades (36, 42, 48, 65), volumes (37, 66), daily and session statistics (33, 49; 35, 51, 67),
 * limits (34, 50). They are given out whether or not the instrument's book is suspect. The orders
 * behind a trade (NoOrderIDEntries) are not: the changes of resting orders come as such.
 *
 * In a Statistic a price or quantity that is not there is INT64_MAX or 0; `condition` is
 * OpenCloseSettlFlag or the bits of SettlPriceType, 255 if neither; `code` is TradingReferenceDate
 * (days since 1970) for daily ones, the entry type for OTHER, else 0; `sequence` is RptSeq.
 */
#include "state.h"

static const uint8_t actions[] = {APL_BOOK_ACTION_ADD,         APL_BOOK_ACTION_MODIFY,
                                  APL_BOOK_ACTION_DELETE,      APL_BOOK_ACTION_DELETE_THRU,
                                  APL_BOOK_ACTION_DELETE_FROM, APL_BOOK_ACTION_OVERLAY};

/* The instrument of an entry, its RptSeq noted. -1: the entry is too short. */
static int meet_entry(struct mdp3_feed *feed, const struct mdp3_block *entry,
                      struct mdp3_instrument **instrument, uint32_t *rpt_seq)
{
  const uint8_t *security = mdp3_at(entry, MDP3_SECURITY);
  const uint8_t *sequence = mdp3_at(entry, MDP3_RPT_SEQ);
  if (APL_UNLIKELY(!security || !sequence)) return -1;
  *rpt_seq = apl_le32(sequence);
  *instrument = mdp3_instrument_meet(feed, (int32_t)apl_le32(security));
  if (APL_LIKELY(*instrument != NULL)) (void)mdp3_rpt_seq(feed, *instrument, *rpt_seq);
  return 0;
}

static uint8_t aggressor_of(uint8_t side)
{
  if (side == 1) return APL_SIDE_BID;
  return side == 2 ? APL_SIDE_ASK : APL_SIDE_NONE;
}

static int decode_trade_entry(struct mdp3_feed *feed, const struct mdp3_block *entry, int8_t scale)
{
  struct mdp3_instrument *instrument;
  uint32_t rpt_seq;
  if (meet_entry(feed, entry, &instrument, &rpt_seq) != 0) return -1;
  const uint8_t action = mdp3_u8(entry, MDP3_ACTION, 255);
  const int64_t price = mdp3_price(entry, MDP3_PRICE, scale);
  if (action > 2 || price == MDP3_NULL_PRICE) return -1;
  if (!instrument) return 0;
  const uint32_t trade_id = mdp3_u32(entry, MDP3_TRADE_ID, UINT32_MAX);
  struct apl_event *event = mdp3_emit(feed, APL_MSG_TRADE);
  event->trade = (struct apl_trade){.origin_ns = feed->origin_ns, .instrument = mdp3_id(feed, instrument), .action = actions[action],
                                    .aggressor = aggressor_of(mdp3_u8(entry, MDP3_AGGRESSOR, 255)), .flags = feed->match_event,
                                    .price = price, .qty = mdp3_qty(entry, MDP3_SIZE, 0), .exchange_ns = feed->exchange_ns,
                                    .trade_id = trade_id == UINT32_MAX ? 0 : trade_id};
  return 0;
}

int mdp3_decode_trade(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  int rc = 0;
  if (mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0) return -1;
  while (mdp3_entry_next(&entries))
    rc |= decode_trade_entry(feed, &entries.entry, message->layout->price_scale);
  return rc;
}

/* The kind of a statistic by entry type and flag; -1: the type is none. */
static int kind_of(uint8_t type, uint8_t open_close)
{
  switch (type) {
  case '4': return open_close == 5 ? APL_STATISTIC_KIND_INDICATIVE_OPEN : APL_STATISTIC_KIND_OPEN;
  case '6': return APL_STATISTIC_KIND_SETTLEMENT;
  case '7': return APL_STATISTIC_KIND_HIGH;
  case '8': return APL_STATISTIC_KIND_LOW;
  case '9': return APL_STATISTIC_KIND_VWAP;
  case 'B': return APL_STATISTIC_KIND_CLEARED_VOLUME;
  case 'C': return APL_STATISTIC_KIND_OPEN_INTEREST;
  case 'N': return APL_STATISTIC_KIND_HIGH_BID;
  case 'O': return APL_STATISTIC_KIND_LOW_ASK;
  case 'W': return APL_STATISTIC_KIND_FIXING;
  case 'e': return APL_STATISTIC_KIND_VOLUME;
  case 'w':
  case 'x': return APL_STATISTIC_KIND_OTHER;
  default: return -1;
  }
}

static void emit_statistic(struct mdp3_feed *feed, const struct mdp3_instrument *instrument,
                           const struct apl_statistic *statistic)
{
  struct apl_event *event = mdp3_emit(feed, APL_MSG_STATISTIC);
  event->statistic = *statistic;
  event->statistic.origin_ns = feed->origin_ns;
  event->statistic.instrument = mdp3_id(feed, instrument);
  event->statistic.flags |= feed->match_event;
  event->statistic.exchange_ns = feed->exchange_ns;
}

int mdp3_statistic_of(struct mdp3_feed *feed, const struct mdp3_instrument *instrument,
                      const struct mdp3_block *entry, int8_t scale, uint32_t rpt_seq, uint8_t extra_flags)
{
  const uint8_t type = mdp3_u8(entry, MDP3_TYPE, 'e'); /* a constant in the volume messages */
  const uint8_t open_close = mdp3_u8(entry, MDP3_OPEN_CLOSE, 255);
  const uint8_t settl_type = mdp3_u8(entry, MDP3_SETTL_TYPE, 255);
  const uint8_t action = mdp3_u8(entry, MDP3_ACTION, 0);
  const uint16_t date = mdp3_u16(entry, MDP3_REFERENCE_DATE, UINT16_MAX);
  const int kind = kind_of(type, open_close);
  if (kind < 0 || action >= sizeof actions) return 0;
  const int is_other = kind == APL_STATISTIC_KIND_OTHER;
  emit_statistic(feed, instrument,
                 &(struct apl_statistic){.kind = (uint8_t)kind, .action = actions[action],
                                         .condition = type == '6' ? settl_type : open_close, .flags = extra_flags,
                                         .price = mdp3_price(entry, MDP3_PRICE, scale), .qty = mdp3_qty(entry, MDP3_SIZE, 0),
                                         .code = is_other ? type : date == UINT16_MAX ? 0 : date, .sequence = rpt_seq});
  return 1;
}

void mdp3_limits(struct mdp3_feed *feed, const struct mdp3_instrument *instrument, int64_t high, int64_t low,
                 int64_t variation, uint32_t rpt_seq, uint8_t extra_flags)
{
  static const uint8_t kinds[3] = {APL_STATISTIC_KIND_LIMIT_HIGH, APL_STATISTIC_KIND_LIMIT_LOW,
                                   APL_STATISTIC_KIND_MAX_VARIATION};
  const int64_t prices[3] = {high, low, variation};
  struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  described->limit_high = high;
  described->limit_low = low;
  described->max_variation = variation;
  mdp3_instrument_write(feed, instrument);
  for (int i = 0; i < 3; i++)
    emit_statistic(feed, instrument, &(struct apl_statistic){.kind = kinds[i], .action = APL_BOOK_ACTION_ADD, .condition = 255,
                                                             .flags = extra_flags, .price = prices[i], .sequence = rpt_seq});
}

int mdp3_decode_statistic(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  const int8_t scale = message->layout->price_scale;
  struct mdp3_entries entries;
  int rc = 0;
  if (mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0) return -1;
  while (mdp3_entry_next(&entries)) {
    const struct mdp3_block *entry = &entries.entry;
    struct mdp3_instrument *instrument;
    uint32_t rpt_seq;
    if (meet_entry(feed, entry, &instrument, &rpt_seq) != 0) rc = -1;
    else if (!instrument) continue;
    else if (message->layout->family == MDP3_IS_LIMITS)
      mdp3_limits(feed, instrument, mdp3_price(entry, MDP3_HIGH, scale), mdp3_price(entry, MDP3_LOW, scale),
                  mdp3_price(entry, MDP3_VARIATION, scale), rpt_seq, 0);
    else if (!mdp3_statistic_of(feed, instrument, entry, scale, rpt_seq, 0)) rc = -1;
  }
  return rc;
}
