/*
 * ITCH 5.0 messages about stocks and the market as a whole (Nasdaq TotalView-ITCH 5.0 specification: system event,
 * stock related messages, net order imbalance, retail interest, direct listing).
 *
 * What decides whether one may trade is a Status (H, and h of Nasdaq's own book); the rest are Statistics with the
 * message type in the low byte of `code`:
 *
 *   S  OTHER, condition the event ('C' is Status SESSION_END instead)
 *   Y  OTHER, condition the Reg SHO action
 *   N  OTHER, condition the interest flag
 *   L  OTHER, condition the participant's state, qty its MPID as a big-endian number,
 *      code + primary << 8 + mode << 16
 *   V  OTHER three times, condition '1' '2' '3', price the level
 *   W  OTHER, condition the level breached
 *   K  OTHER, condition the qualifier, price of the IPO, qty seconds after midnight of its release
 *   J  LIMIT_HIGH, LIMIT_LOW the auction collar; OTHER its reference price, qty the number of extensions
 *   I  IMBALANCE price the current reference, qty shares (sold negative), condition the direction;
 *      INDICATIVE_OPEN price the near one, qty the paired shares; OTHER price the far one;
 *      code + cross type << 8 + price variation << 16
 *   O  LIMIT_HIGH, LIMIT_LOW the allowable prices; INDICATIVE_OPEN the near execution price, qty its time in ns;
 *      OTHER '2' and '1' the upper and lower collar; condition of the others: open eligibility
 */
#include "itch5.h"

#define END APL_FLAG_END_OF_EVENT

static int same_definition(const struct apl_instrument *a, const struct apl_instrument *b)
{
  struct apl_instrument x = *a, y = *b;
  x.defined_ns = y.defined_ns = 0;
  return memcmp(&x, &y, sizeof x) == 0;
}

/* R: stock 11, category 19, financial status 20, round lot 21, round lots only 25, classification 26, sub-type 27,
 * authenticity 29, short sale threshold 30, IPO 31, LULD tier 32, ETP 33, leverage 34, inverse 38 */
static void on_directory(struct itch5 *feed, const uint8_t *message)
{
  struct apl_instrument *record = apl_roster_find(feed->roster, feed->channel, itch5_locate(message));
  const int known = record && record->defined_ns != 0;
  if (!record) record = apl_roster_add(feed->roster, feed->channel, itch5_locate(message));
  if (!record) return;
  const struct apl_instrument before = *record;
  record->kind = APL_INSTRUMENT_KIND_STOCK;
  record->book_kind = 2;
  apl_roster_text(record->symbol, sizeof record->symbol, message + 11, 8);
  apl_roster_text(record->asset, sizeof record->asset, message + 11, 8);
  apl_roster_text(record->venue, sizeof record->venue, "XNAS", 4);
  apl_roster_text(record->currency, sizeof record->currency, "USD", 3);
  apl_roster_text(record->group, sizeof record->group, message + 19, 1);
  apl_roster_text(record->security_type, sizeof record->security_type, message + 27, 2);
  record->tick = 10000000; /* a cent (SEC Rule 612); orders below a dollar may use 1/100 of it */
  record->min_qty = message[25] == 'Y' ? apl_be32(message + 21) : 1;
  const int same = known && same_definition(&before, record);
  record->defined_ns = feed->origin_ns ? feed->origin_ns : 1;
  if (same) apl_roster_write(feed->roster, record);
  else
    apl_roster_commit(feed->roster, record, known ? APL_BOOK_ACTION_MODIFY : APL_BOOK_ACTION_ADD, END,
                      feed->origin_ns, feed->output);
}

/* 'T' trades; 'H' halted, 'P' paused, 'Q' quotes only: the book moves, nobody trades. */
static void set_trading(struct itch5 *feed, struct apl_instrument *record, uint8_t letter, uint32_t code)
{
  const uint8_t state = letter == 'T' ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_HALTED;
  record->trading_status = letter;
  record->state = state;
  apl_roster_write(feed->roster, record);
  itch5_status(feed, record->id, state, APL_STATUS_REASON_TRADING_STATUS, letter, code);
}

/* S: event 11 */
static void on_system(struct itch5 *feed, const uint8_t *message)
{
  switch (message[11]) {
  case 'O': /* the word on the books was given when the session began */
    itch5_statistic(feed, 0, APL_STATISTIC_KIND_OTHER, 'O', END, 0, 0, 'S');
    break;
  case 'C': itch5_status(feed, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END, 'C', 'S'); break;
  default: itch5_statistic(feed, 0, APL_STATISTIC_KIND_OTHER, message[11], END, 0, 0, 'S'); break;
  }
}

/* I: paired u64 11, imbalance u64 19, direction 27, stock 28, far 36, near 40, reference 44, cross 48, variation 49 */
static void on_imbalance(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const uint8_t direction = message[27];
  const uint32_t code = 'I' | (uint32_t)message[48] << 8 | (uint32_t)message[49] << 16;
  const int64_t shares = itch5_shares8(message + 19);
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_IMBALANCE, direction, 0, itch5_price4(message + 44),
                  direction == 'S' ? -shares : shares, code);
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_INDICATIVE_OPEN, direction, 0, itch5_price4(message + 40),
                  itch5_shares8(message + 11), code);
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, direction, END, itch5_price4(message + 36), 0, code);
}

/* J: stock 11, reference 19, upper 23, lower 27, extension 31 */
static void on_collar(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_HIGH, 0, 0, itch5_price4(message + 23), 0, 'J');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_LOW, 0, 0, itch5_price4(message + 27), 0, 'J');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, 0, END, itch5_price4(message + 19),
                  apl_be32(message + 31), 'J');
}

/* O: stock 11, eligibility 19, least 20, most 24, near 28, near time u64 32, lower collar 40, upper collar 44 */
static void on_direct_listing(struct itch5 *feed, const uint8_t *message, uint32_t instrument)
{
  const uint8_t eligible = message[19];
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_HIGH, eligible, 0, itch5_price4(message + 24), 0, 'O');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_LIMIT_LOW, eligible, 0, itch5_price4(message + 20), 0, 'O');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_INDICATIVE_OPEN, eligible, 0, itch5_price4(message + 28),
                  itch5_shares8(message + 32), 'O');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, '2', 0, itch5_price4(message + 44), 0, 'O');
  itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, '1', END, itch5_price4(message + 40), 0, 'O');
}

/* Messages of no stock: S, V (levels u64 11, 19, 27), W (level 11). */
static int on_market(struct itch5 *feed, const uint8_t *message)
{
  switch (message[0]) {
  case 'S': on_system(feed, message); return 1;
  case 'V':
    for (uint8_t i = 0; i < 3; i++)
      itch5_statistic(feed, 0, APL_STATISTIC_KIND_OTHER, (uint8_t)('1' + i), i == 2 ? END : 0,
                      itch5_price8(message + 11 + 8 * i), 0, 'V');
    return 1;
  case 'W': itch5_statistic(feed, 0, APL_STATISTIC_KIND_OTHER, message[11], END, 0, 0, 'W'); return 1;
  case 'R': on_directory(feed, message); return 1;
  default: return 0;
  }
}

static const uint8_t *stock_of(const uint8_t *message)
{
  return message + (message[0] == 'L' ? 15 : message[0] == 'I' ? 28 : 11);
}

void itch5_stock_message(struct itch5 *feed, const uint8_t *message)
{
  if (on_market(feed, message)) return;
  struct apl_instrument *record = itch5_instrument(feed, itch5_locate(message), stock_of(message));
  if (!record) return;
  const uint32_t instrument = record->id;
  switch (message[0]) {
  case 'H': /* stock 11, state 19, reserved 20, reason 21 */
    set_trading(feed, record, message[19], apl_be32(message + 21));
    break;
  case 'h': /* stock 11, market 19, action 20; markets other than Nasdaq's own book ('Q') halt no book of this feed */
    if (message[19] == 'Q') set_trading(feed, record, message[20], 'h' | (uint32_t)'Q' << 8);
    else
      itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, message[20], END, 0, 0,
                      'h' | (uint32_t)message[19] << 8);
    break;
  case 'L': /* mpid 11, stock 15, primary 23, mode 24, state 25 */
    itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, message[25], END, 0, apl_be32(message + 11),
                    'L' | (uint32_t)message[23] << 8 | (uint32_t)message[24] << 16);
    break;
  case 'K': /* stock 11, release time in seconds 19, qualifier 23, price 24 */
    itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, message[23], END, itch5_price4(message + 24),
                    apl_be32(message + 19), 'K');
    break;
  case 'J': on_collar(feed, message, instrument); break;
  case 'I': on_imbalance(feed, message, instrument); break;
  case 'O': on_direct_listing(feed, message, instrument); break;
  default: /* Y, N: stock 11, letter 19 */
    itch5_statistic(feed, instrument, APL_STATISTIC_KIND_OTHER, message[19], END, 0, 0, message[0]);
    break;
  }
}
