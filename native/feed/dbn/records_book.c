/*
 * DBN records that tell of orders, levels and trades.
 *
 * mbo: A is ADD, M is MODIFY, C is EXECUTE with the quantity cancelled (the order goes when nothing is left), R is
 * CLEAR. T is a Trade; F, the same trade from the resting order's side, is a Statistic (code 'F'), as DBN sends the C
 * that it causes on its own. N, and whatever else ends the venue's event without a change, is a Statistic too (code
 * 'N').
 *
 * Records with levels (mbp-1, mbp-10, tbbo, bbo, cmbp-1, cbbo, tcbbo) hold the whole of what they tell: it is
 * compared with the instrument's last record, and each level that changed goes out by its price (BookLevel LEVEL_SET,
 * quantity 0 where it went). Books then show exactly the record's levels, whatever was lost before. A record of
 * action T is a trade at the levels it holds: levels first, then Trade. The last trade that bbo and cbbo samples
 * repeat is a Statistic (code: the record type).
 */
#include "dbn.h"

static void emit_trade(struct dbn *feed, uint32_t instrument, uint8_t aggressor, uint8_t flags, int64_t price,
                       uint32_t size, uint64_t id)
{
  struct apl_trade *trade = &dbn_event(feed, APL_MSG_TRADE, instrument)->trade;
  trade->action = APL_BOOK_ACTION_ADD;
  trade->aggressor = aggressor;
  trade->flags = flags & DBN_FLAG_SNAPSHOT;
  trade->price = price == DBN_NO_PRICE ? 0 : price;
  trade->qty = size;
  trade->exchange_ns = feed->exchange_ns;
  trade->trade_id = id;
}

static void emit_level(struct dbn *feed, uint32_t instrument, uint8_t side, const struct dbn_level *level,
                       uint32_t qty, uint8_t flags, uint32_t sequence)
{
  struct apl_book_level *event = &dbn_event(feed, APL_MSG_BOOK_LEVEL, instrument)->book_level;
  event->action = APL_BOOK_ACTION_LEVEL_SET;
  event->side = side;
  event->flags = flags & DBN_FLAG_SNAPSHOT;
  event->price = level->price;
  event->qty = qty;
  event->exchange_ns = feed->exchange_ns;
  event->orders = qty ? level->orders : 0;
  event->sequence = sequence;
}

static const struct dbn_level *level_at(const struct dbn_level *levels, int64_t price)
{
  for (int i = 0; i < DBN_LEVELS; i++)
    if (levels[i].qty && levels[i].price == price) return &levels[i];
  return NULL;
}

/* What went, then what came or changed. The order does not matter to the book: levels are found by price. */
static void update_side(struct dbn *feed, uint32_t instrument, uint8_t side, struct dbn_level *old,
                        const struct dbn_level *new, uint8_t flags, uint32_t sequence)
{
  if (memcmp(old, new, DBN_LEVELS * sizeof *old) == 0) return;
  for (int i = 0; i < DBN_LEVELS; i++)
    if (old[i].qty && !level_at(new, old[i].price)) emit_level(feed, instrument, side, &old[i], 0, flags, sequence);
  for (int i = 0; i < DBN_LEVELS; i++) {
    if (!new[i].qty) continue;
    const struct dbn_level *was = level_at(old, new[i].price);
    if (!was || was->qty != new[i].qty || was->orders != new[i].orders)
      emit_level(feed, instrument, side, &new[i], new[i].qty, flags, sequence);
  }
  memcpy(old, new, DBN_LEVELS * sizeof *old);
}

/* A book is good again: what the record holds is all there is to know. */
static void is_live(struct dbn *feed, struct apl_instrument *instrument, uint8_t reason)
{
  if (instrument->state == APL_BOOK_STATE_LIVE) return;
  instrument->state = APL_BOOK_STATE_LIVE;
  apl_roster_write(feed->roster, instrument);
  feed->stats.recovered++;
  dbn_status(feed, instrument->id, APL_BOOK_STATE_LIVE, reason);
}

static void has_book(struct dbn *feed, struct apl_instrument *instrument, uint8_t kind)
{
  if (APL_LIKELY(instrument->book_kind == kind)) return;
  instrument->book_kind = kind;
  apl_roster_write(feed->roster, instrument);
}

/* Level i: 32 bytes: bid price i64, ask price i64, bid size u32, ask size u32, then order counts u32 (or,
 * consolidated, publishers). */
static void on_levels(struct dbn *feed, struct apl_instrument *instrument, uint32_t offset, int count,
                      int consolidated, uint8_t flags, uint32_t sequence)
{
  struct dbn_level new[2][DBN_LEVELS] = {0};
  for (int i = 0; i < count; i++) {
    const uint8_t *level = feed->record + offset + 32 * i;
    for (int side = 0; side < 2; side++) {
      const int64_t price = dbn_price(level + 8 * side);
      const uint32_t qty = apl_le32(level + 16 + 4 * side);
      if (price == DBN_NO_PRICE || qty == 0) continue;
      new[side][i] = (struct dbn_level){price, qty, consolidated ? 0 : apl_le32(level + 24 + 4 * side)};
    }
  }
  struct dbn_levels *old = &feed->levels[instrument->id - feed->roster->base - 1];
  has_book(feed, instrument, 4);
  if (!old->begun) { /* books may outlive a feed that is restarted */
    old->begun = 1;
    dbn_event(feed, APL_MSG_BOOK_LEVEL, instrument->id)->book_level.action = APL_BOOK_ACTION_CLEAR;
    feed->pending.book_level.side = APL_SIDE_NONE;
  }
  for (uint8_t side = 0; side < 2; side++)
    update_side(feed, instrument->id, side, old->side[side], new[side], flags, sequence);
  if (!(flags & DBN_FLAG_MAYBE_BAD_BOOK)) is_live(feed, instrument, APL_STATUS_REASON_SNAPSHOT);
}

static void emit_order(struct dbn *feed, uint32_t instrument, uint8_t action, uint8_t side, uint8_t flags,
                       int64_t price, uint32_t size, uint64_t id)
{
  struct apl_book_order *order = &dbn_event(feed, APL_MSG_BOOK_ORDER, instrument)->book_order;
  order->action = action;
  order->side = side;
  order->flags = flags & DBN_FLAG_SNAPSHOT;
  order->price = price == DBN_NO_PRICE ? 0 : price;
  order->qty = size;
  order->order_id = id;
}

/* A price level (MBP) or the best one (TOB) in a stream of orders. */
static void on_aggregate(struct dbn *feed, struct apl_instrument *instrument, uint8_t action, uint8_t side,
                         uint8_t flags, const struct dbn_level *level, uint32_t sequence)
{
  if (side > APL_SIDE_ASK) return;
  const int gone = action == 'C' || level->price == DBN_NO_PRICE || level->qty == 0;
  has_book(feed, instrument, 3);
  if (flags & DBN_FLAG_TOB) {
    struct dbn_level new[DBN_LEVELS] = {0};
    if (!gone) new[0] = *level;
    update_side(feed, instrument->id, side, feed->levels[instrument->id - feed->roster->base - 1].side[side], new,
                flags, sequence);
  } else if (level->price != DBN_NO_PRICE) {
    emit_level(feed, instrument->id, side, level, gone ? 0 : level->qty, flags, sequence);
  }
}

static void on_clear(struct dbn *feed, struct apl_instrument *instrument, uint8_t flags)
{
  emit_order(feed, instrument->id, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, flags, 0, 0, 0);
  memset(&feed->levels[instrument->id - feed->roster->base - 1], 0, sizeof *feed->levels);
  /* an empty book is a known one */
  if (!(flags & DBN_FLAG_SNAPSHOT)) is_live(feed, instrument, APL_STATUS_REASON_RESET);
}

/* order id u64 16, price i64 24, size u32 32, flags 36, channel 37, action 38, side 39, ts_recv u64 40, ts_in_delta
 * 48, sequence u32 52 */
static void on_mbo(struct dbn *feed, struct apl_instrument *instrument)
{
  const uint8_t *record = feed->record;
  const uint64_t id = apl_le64(record + 16);
  const int64_t price = dbn_price(record + 24);
  const uint32_t size = apl_le32(record + 32), sequence = apl_le32(record + 52);
  const uint8_t flags = record[36], action = record[38], side = dbn_side(record[39]);
  if (APL_UNLIKELY(flags & (DBN_FLAG_MBP | DBN_FLAG_TOB)) && (action == 'A' || action == 'M' || action == 'C')) {
    on_aggregate(feed, instrument, action, side, flags, &(struct dbn_level){price, size, 0}, sequence);
    return;
  }
  switch (action) {
  case 'A': emit_order(feed, instrument->id, APL_BOOK_ACTION_ADD, side, flags, price, size, id); break;
  case 'M': emit_order(feed, instrument->id, APL_BOOK_ACTION_MODIFY, side, flags, price, size, id); break;
  case 'C': emit_order(feed, instrument->id, APL_BOOK_ACTION_EXECUTE, side, flags, price, size, id); break;
  case 'R': on_clear(feed, instrument, flags); break;
  case 'T': emit_trade(feed, instrument->id, side, flags, price, size, id ? id : sequence); break;
  case 'F':
    dbn_statistic(feed, instrument->id, APL_STATISTIC_KIND_OTHER, side, price == DBN_NO_PRICE ? 0 : price, size, 'F');
    break;
  default: break;
  }
  if (action != 'T' && action != 'F') has_book(feed, instrument, instrument->book_kind == 3 ? 3 : 2);
  if ((flags & (DBN_FLAG_SNAPSHOT | DBN_FLAG_LAST)) == (DBN_FLAG_SNAPSHOT | DBN_FLAG_LAST))
    is_live(feed, instrument, APL_STATUS_REASON_SNAPSHOT);
}

/* price i64 16, size u32 24, action 28, side 29, flags 30, depth 31, ts_recv u64 32, ts_in_delta 40, sequence u32 44,
 * levels 48 */
static void on_trade_or_levels(struct dbn *feed, struct apl_instrument *instrument, int levels, int consolidated)
{
  const uint8_t *record = feed->record;
  const uint8_t flags = record[30];
  const uint32_t sequence = consolidated ? 0 : apl_le32(record + 44);
  if (levels) on_levels(feed, instrument, 48, levels, consolidated, flags, sequence);
  if (record[28] == 'T' || dbn_rtype(record) == DBN_TRADE) {
    /* levels are whole at a trade, and the record that ends the event is not in files of trades alone */
    feed->ends = 1;
    emit_trade(feed, instrument->id, dbn_side(record[29]), flags, dbn_price(record + 16), apl_le32(record + 24),
               sequence);
  }
}

/* bbo, cbbo: price i64 16, size u32 24, side 29, flags 30, ts_recv u64 32, (bbo: sequence u32 44), level 48 */
static void on_sample(struct dbn *feed, struct apl_instrument *instrument, int consolidated)
{
  const uint8_t *record = feed->record;
  on_levels(feed, instrument, 48, 1, consolidated, record[30], consolidated ? 0 : apl_le32(record + 44));
  if (dbn_price(record + 16) != DBN_NO_PRICE)
    dbn_statistic(feed, instrument->id, APL_STATISTIC_KIND_OTHER, dbn_side(record[29]), dbn_price(record + 16),
                  apl_le32(record + 24), dbn_rtype(record));
}

void dbn_book_record(struct dbn *feed)
{
  const uint8_t *record = feed->record;
  const uint8_t rtype = dbn_rtype(record);
  const int consolidated = rtype == DBN_CMBP_1 || rtype == DBN_TCBBO || rtype == DBN_CBBO_1S || rtype == DBN_CBBO_1M;
  struct apl_instrument *instrument =
    dbn_instrument(feed, consolidated ? 0 : dbn_publisher(record), dbn_instrument_id(record));
  if (!instrument) return;
  const uint8_t flags = record[rtype == DBN_MBO ? 36 : 30];
  feed->ends = flags & DBN_FLAG_LAST;
  if (APL_UNLIKELY(flags & DBN_FLAG_MAYBE_BAD_BOOK) && instrument->state == APL_BOOK_STATE_LIVE) {
    instrument->state = APL_BOOK_STATE_SUSPECT;
    apl_roster_write(feed->roster, instrument);
    dbn_status(feed, instrument->id, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  }
  switch (rtype) {
  case DBN_MBO: on_mbo(feed, instrument); break;
  case DBN_TRADE: on_trade_or_levels(feed, instrument, 0, 0); break;
  case DBN_MBP_1: on_trade_or_levels(feed, instrument, 1, 0); break;
  case DBN_MBP_10: on_trade_or_levels(feed, instrument, DBN_LEVELS, 0); break;
  case DBN_CMBP_1:
  case DBN_TCBBO: on_trade_or_levels(feed, instrument, 1, 1); break;
  default: /* a sample is whole in itself */
    feed->ends = 1;
    on_sample(feed, instrument, consolidated);
    break;
  }
  if (feed->ends && !feed->has_pending && feed->open)
    dbn_statistic(feed, instrument->id, APL_STATISTIC_KIND_OTHER, 0, 0, 0, 'N');
}
