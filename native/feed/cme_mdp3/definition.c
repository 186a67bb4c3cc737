/* Instrument definitions (27, 29, 41, 54 to 58, 63): the whole record of the instruments table, and
 * a Definition when it is new or changed. */
#include "state.h"

static void copy_text(char *to, size_t to_bytes, const struct mdp3_block *block, unsigned field)
{
  const uint8_t *at = mdp3_at(block, field);
  const size_t bytes = block->fields[field].bytes;
  memset(to, 0, to_bytes);
  if (at) memcpy(to, at, bytes < to_bytes ? bytes : to_bytes);
}

/* yyyymmdd of days since 1970-01-01 (proleptic Gregorian; the era arithmetic of H. Hinnant's
 * "chrono-Compatible Low-Level Date Algorithms"). */
static uint32_t date_of_days(uint32_t days)
{
  const uint32_t shifted = days + 719468;
  const uint32_t era = shifted / 146097, day_of_era = shifted % 146097;
  const uint32_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const uint32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const uint32_t shifted_month = (5 * day_of_year + 2) / 153;
  const uint32_t day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  const uint32_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return (year_of_era + era * 400 + (month <= 2)) * 10000 + month * 100 + day;
}

static uint32_t maturity_of(const struct mdp3_block *root)
{
  const uint8_t *at = mdp3_at(root, MDP3_MATURITY);
  const uint16_t days = mdp3_u16(root, MDP3_MATURITY_DATE, UINT16_MAX);
  if (at && apl_le16(at) != UINT16_MAX && at[2] != 255)
    return apl_le16(at) * 10000u + at[2] * 100u + (at[3] == 255 ? 0u : at[3]);
  return days == UINT16_MAX ? 0 : date_of_days(days);
}

/* A price where 0 means unknown. */
static int64_t known_price(const struct mdp3_block *block, unsigned field, int8_t scale)
{
  const int64_t price = mdp3_price(block, field, scale);
  return price == MDP3_NULL_PRICE ? 0 : price;
}

static void read_root(const struct mdp3_message *message, struct apl_instrument *record)
{
  const struct mdp3_block *root = &message->root;
  const int8_t scale = message->layout->price_scale;
  record->kind = message->layout->kind;
  copy_text(record->symbol, sizeof record->symbol, root, MDP3_SYMBOL);
  copy_text(record->venue, sizeof record->venue, root, MDP3_EXCHANGE);
  copy_text(record->asset, sizeof record->asset, root, MDP3_ROOT_ASSET);
  copy_text(record->group, sizeof record->group, root, MDP3_ROOT_GROUP);
  copy_text(record->currency, sizeof record->currency, root, MDP3_CURRENCY);
  copy_text(record->security_type, sizeof record->security_type, root, MDP3_SECURITY_TYPE);
  record->put_or_call = mdp3_u8(root, MDP3_PUT_OR_CALL, 255);
  record->strike = known_price(root, MDP3_STRIKE, scale);
  record->tick = known_price(root, MDP3_TICK, scale);
  record->display_factor = known_price(root, MDP3_DISPLAY_FACTOR, scale);
  record->multiplier = known_price(root, MDP3_UNIT_QTY, scale);
  record->limit_high = mdp3_price(root, MDP3_ROOT_HIGH, scale);
  record->limit_low = mdp3_price(root, MDP3_ROOT_LOW, scale);
  record->max_variation = mdp3_price(root, MDP3_ROOT_VARIATION, scale);
  record->maturity = maturity_of(root);
  record->min_qty = mdp3_u32(root, MDP3_MIN_VOLUME, 0);
  record->max_qty = mdp3_u32(root, MDP3_MAX_VOLUME, 0);
}

static void read_event(const struct mdp3_block *entry, struct apl_instrument *record)
{
  const uint64_t time = mdp3_u64(entry, MDP3_EVENT_TIME, 0);
  if (mdp3_u8(entry, MDP3_EVENT_TYPE, 0) == 5) record->activation_ns = time;
  if (mdp3_u8(entry, MDP3_EVENT_TYPE, 0) == 7) record->expiration_ns = time;
}

/* Feed types are GBX (the book), GBI (implied), and MBO where there is a book by order. */
static void read_feed_type(const struct mdp3_block *entry, struct apl_instrument *record)
{
  const uint8_t *type = mdp3_at(entry, MDP3_FEED_TYPE);
  const uint8_t depth = mdp3_u8(entry, MDP3_DEPTH, 0);
  if (!type || depth > 127) return;
  if (memcmp(type, "GBX", 3) == 0) record->depth = depth, record->book_kind |= 1;
  if (memcmp(type, "GBI", 3) == 0) record->depth_implied = depth;
  if (memcmp(type, "MBO", 3) == 0) record->book_kind |= 2;
}

static void read_leg(const struct mdp3_block *entry, struct apl_instrument *record)
{
  if (record->leg_count >= APL_LEGS_MAX) return;
  const int8_t ratio = (int8_t)mdp3_u8(entry, MDP3_LEG_RATIO, 1);
  const int sold = mdp3_u8(entry, MDP3_LEG_SIDE, 1) == 2;
  record->legs[record->leg_count].venue_id = mdp3_u32(entry, MDP3_LEG_SECURITY, 0);
  record->legs[record->leg_count].ratio = (int16_t)(sold ? -ratio : ratio);
  record->leg_count++;
}

static int read_groups(const struct mdp3_message *message, struct apl_instrument *record)
{
  const uint8_t *at = message->groups;
  for (unsigned i = 0; i < message->layout->group_count; i++) {
    struct mdp3_entries entries;
    if (mdp3_group_open(message, &message->layout->groups[i], &at, &entries) < 0) return -1;
    while (mdp3_entry_next(&entries)) {
      switch (entries.tag) {
      case MDP3_NO_EVENTS: read_event(&entries.entry, record); break;
      case MDP3_NO_MD_FEED_TYPES: read_feed_type(&entries.entry, record); break;
      case MDP3_NO_LEGS: read_leg(&entries.entry, record); break;
      case MDP3_NO_UNDERLYINGS:
        if (entries.index == 0)
          copy_text(record->underlying, sizeof record->underlying, &entries.entry, MDP3_UNDERLYING_SYMBOL);
        break;
      default: break;
      }
    }
  }
  return 0;
}

static int is_same(const struct apl_instrument *a, const struct apl_instrument *b)
{
  struct apl_instrument aligned = *a;
  aligned.defined_ns = b->defined_ns;
  return memcmp(&aligned, b, sizeof aligned) == 0;
}

int mdp3_decode_definition(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const struct mdp3_block *root = &message->root;
  struct apl_instrument record;
  if (!mdp3_at(root, MDP3_ROOT_SECURITY) || !mdp3_at(root, MDP3_SYMBOL)) return -1;
  memset(&record, 0, sizeof record);
  read_root(message, &record);
  if (read_groups(message, &record) != 0) return -1;
  const int32_t security_id = mdp3_i32(root, MDP3_ROOT_SECURITY, 0);
  const uint8_t update = mdp3_u8(root, MDP3_UPDATE_ACTION, 'A');
  struct mdp3_instrument *instrument = mdp3_instrument_find(feed, security_id);
  const int is_new = instrument == NULL;
  if (is_new && (update == 'D' || !(instrument = mdp3_instrument_new(feed, security_id)))) return 0;
  struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  if (instrument->channel == MDP3_NO_CHANNEL) mdp3_instrument_attach(feed, instrument, feed->channel);
  record.id = described->id;
  record.venue_id = described->venue_id;
  record.channel = described->channel;
  record.state = described->state;
  record.trading_status = described->trading_status;
  record.defined_ns = feed->origin_ns;
  record.book_kind |= (uint8_t)(described->book_kind & 2);
  if (record.depth == 0) record.depth = (uint8_t)feed->depth;
  if (record.book_kind & 2) instrument->flags |= MDP3_BY_ORDER;
  const int changed = !is_same(described, &record) || !(instrument->flags & MDP3_DEFINED);
  if (changed) *described = record;
  if (update == 'D') {
    instrument->flags &= (uint8_t)~MDP3_DEFINED;
    mdp3_instrument_gone(feed, instrument);
    mdp3_instrument_tell(feed, instrument, APL_BOOK_ACTION_DELETE);
    return 0;
  }
  instrument->flags |= MDP3_DEFINED;
  if (changed) mdp3_instrument_tell(feed, instrument, is_new ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_MODIFY);
  if (is_new) mdp3_instrument_born(feed, instrument);
  mdp3_trading_status(feed, instrument, mdp3_u8(root, MDP3_TRADING_STATUS, 255), 0, changed);
  return 0;
}
