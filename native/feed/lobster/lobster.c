/*
 * The feed lobster: message files of LOBSTER (reconstructed Nasdaq order books), one instrument a file. A line is a
 * message:
 *
 *   seconds since midnight, type, order id, size, price x 10,000, direction (1 buy, -1 sell: side of the resting order)
 *
 *   type 1 submission, 2 partial cancel, 3 deletion, 4 execution, 5 execution of a hidden order, 6 cross trade, 7 halt
 *
 * or a row of an order book file (ask price, ask size, bid price, bid size for each level), which says what the whole
 * book is: the first row of the order book file, then the messages behind the first, is the file to decode for right
 * books.
 *
 * Orders that rested before the file begins are messages' subjects too, by ids that were never told. So what rests at
 * a price when a row is read is one order of its own, first in the queue there (it is older than whatever the file
 * tells of); a message about an unknown id takes its quantity from that order. Where there is none either (no row was
 * read, or the price lies below its last level), the book cannot be changed and the message is counted as unknown; an
 * execution is a Trade in any case, and makes the book SUSPECT, as executions are at its best price.
 *
 * Ids of the orders behind rows: bit 63, side in bit 62, price below. Times are ns since midnight, as the file names
 * no day: exchange_ns, and origin_ns where the port gives no arrival. The instrument's symbol is that of the
 * reference's first record, else "LOBSTER".
 */
#include "apl/base.h"
#include "apl/err.h"
#include "apl/feed.h"
#include "apl/known_orders.h"
#include "apl/roster.h"
#include "line.h"

enum { ORDERS_DEFAULT = 250000, LINE_BYTES_MAX = 65536, VENUE_ID = 1 };
enum { SUBMISSION = 1, PARTIAL_CANCEL = 2, DELETION = 3, EXECUTION = 4, HIDDEN_EXECUTION = 5, CROSS = 6, HALT = 7 };
static const int64_t PRICE_SCALE = 100000, PRICE_EMPTY = 9999999999;

struct lobster {
  struct apl_roster *roster;
  struct apl_known_orders *orders;
  struct apl_feed_stats stats;
  struct apl_instrument *instrument;
  uint32_t start_live;
  uint32_t live;
  /* The line being read. */
  uint64_t time_ns;
  uint64_t origin_ns;
  struct apl_output *output;
};

static uint32_t orders_of(const struct apl_feed_config *config)
{
  return config->order_capacity ? config->order_capacity : ORDERS_DEFAULT;
}

static size_t footprint(const struct apl_feed_config *config)
{
  return apl_align_up(sizeof(struct lobster), APL_CACHE_LINE) +
         apl_align_up(apl_roster_footprint(1), APL_CACHE_LINE) + apl_known_orders_footprint(orders_of(config));
}

static int init(void *state, const struct apl_feed_config *config, const struct apl_context *context)
{
  struct lobster *feed = state;
  memset(feed, 0, sizeof *feed);
  uint8_t *memory = (uint8_t *)state + apl_align_up(sizeof *feed, APL_CACHE_LINE);
  feed->roster = apl_roster_new(memory, 1, config, context);
  memory += apl_align_up(apl_roster_footprint(1), APL_CACHE_LINE);
  feed->orders = apl_known_orders_new(memory, orders_of(config));
  feed->start_live = config->start_live;
  return 0;
}

static struct apl_event *next_event(struct lobster *feed, uint16_t template_id)
{
  struct apl_event *event = apl_output_next(feed->output, template_id);
  event->head.origin_ns = feed->origin_ns;
  event->head.instrument = feed->instrument->id;
  return event;
}

static void emit_order(struct lobster *feed, uint8_t action, uint8_t side, uint8_t flags, int64_t price, int64_t qty,
                       uint64_t id)
{
  struct apl_book_order *order = &next_event(feed, APL_MSG_BOOK_ORDER)->book_order;
  order->action = action;
  order->side = side;
  order->level = 0;
  order->flags = flags;
  order->price = price;
  order->qty = qty;
  order->order_id = id;
  order->priority = 0;
  apl_output_publish(feed->output);
}

static void emit_trade(struct lobster *feed, uint8_t aggressor, uint8_t condition, uint8_t flags, int64_t price,
                       int64_t qty)
{
  struct apl_trade *trade = &next_event(feed, APL_MSG_TRADE)->trade;
  trade->action = APL_BOOK_ACTION_ADD;
  trade->aggressor = aggressor;
  trade->condition = condition;
  trade->flags = flags;
  trade->price = price;
  trade->qty = qty;
  trade->exchange_ns = feed->time_ns;
  trade->trade_id = feed->stats.messages; /* the file has none: the message's number */
  apl_output_publish(feed->output);
}

static void emit_status(struct lobster *feed, uint32_t instrument, uint8_t state, uint8_t reason,
                        uint8_t trading_status)
{
  struct apl_status *status = &next_event(feed, APL_MSG_STATUS)->status;
  status->instrument = instrument;
  status->state = state;
  status->reason = reason;
  status->trading_status = trading_status;
  status->flags = APL_FLAG_END_OF_EVENT;
  status->gap_from = status->gap_to = 0;
  status->exchange_ns = feed->time_ns;
  status->channel = status->code = 0;
  apl_output_publish(feed->output);
}

static void begin(struct lobster *feed)
{
  struct apl_instrument *instrument =
    feed->roster->count ? feed->roster->instruments : apl_roster_add(feed->roster, 0, VENUE_ID);
  feed->instrument = instrument;
  instrument->kind = APL_INSTRUMENT_KIND_STOCK;
  instrument->book_kind = 2;
  if (instrument->symbol[0] == '#' || instrument->symbol[0] == 0)
    apl_roster_text(instrument->symbol, sizeof instrument->symbol, "LOBSTER", 7);
  if (!instrument->venue[0]) apl_roster_text(instrument->venue, sizeof instrument->venue, "XNAS", 4);
  if (!instrument->tick) instrument->tick = 10000000; /* a cent */
  feed->live = feed->start_live;
  emit_status(feed, 0, feed->live ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_SESSION_START, 0);
  apl_roster_commit(feed->roster, instrument, APL_BOOK_ACTION_ADD, APL_FLAG_END_OF_EVENT, feed->origin_ns,
                    feed->output);
}

/* The order that stands for what rested at this price when the last row was read. */
static uint64_t anonymous(uint8_t side, int64_t price)
{
  return UINT64_C(1) << 63 | (uint64_t)side << 62 | ((uint64_t)price & (UINT64_MAX >> 2));
}

static void remember(struct lobster *feed, uint64_t id, uint8_t side, int64_t price, uint32_t qty)
{
  struct apl_known_order *order = apl_known_orders_add(feed->orders, id);
  if (!order) return;
  order->side = side;
  order->price = price;
  order->qty = qty;
}

/* Whether a row is numbers throughout; it changes nothing if not. */
static int is_row(const char *line, size_t bytes)
{
  int64_t number;
  for (size_t at = 0; at <= bytes;)
    if (lobster_line_number(line, bytes, &at, &number)) return 0;
  return 1;
}

/* Columns of a level: ask price, ask size, bid price, bid size. */
static int on_book_row(struct lobster *feed, const char *line, size_t bytes)
{
  if (!is_row(line, bytes)) return APL_ERR_FORMAT;
  apl_known_orders_clear(feed->orders);
  emit_order(feed, APL_BOOK_ACTION_CLEAR, APL_SIDE_NONE, APL_FLAG_RECOVERY, 0, 0, 0);
  uint8_t side = APL_SIDE_ASK;
  for (size_t at = 0; at <= bytes; side = side == APL_SIDE_ASK ? APL_SIDE_BID : APL_SIDE_ASK) {
    int64_t price = 0, size = 0;
    if (lobster_line_number(line, bytes, &at, &price) || lobster_line_number(line, bytes, &at, &size)) break;
    /* an unoccupied level */
    if (size <= 0 || size > UINT32_MAX || price >= PRICE_EMPTY || price <= -PRICE_EMPTY) continue;
    remember(feed, anonymous(side, price), side, price * PRICE_SCALE, (uint32_t)size);
    emit_order(feed, APL_BOOK_ACTION_ADD, side, APL_FLAG_RECOVERY, price * PRICE_SCALE, size, anonymous(side, price));
  }
  feed->stats.recovered += feed->live ? 0 : 1;
  feed->live = 1;
  emit_status(feed, feed->instrument->id, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT, 0);
  return 0;
}

static void on_submission(struct lobster *feed, const struct lobster_message *m, uint8_t side)
{
  const uint64_t id = (uint64_t)m->order_id;
  const struct apl_known_order *twin = apl_known_orders_find(feed->orders, id);
  if (twin) emit_order(feed, APL_BOOK_ACTION_DELETE, twin->side, 0, twin->price, twin->qty, id);
  remember(feed, id, side, m->price * PRICE_SCALE, (uint32_t)m->size);
  emit_order(feed, APL_BOOK_ACTION_ADD, side, APL_FLAG_END_OF_EVENT, m->price * PRICE_SCALE, m->size, id);
}

/* The order that a message is about: its own, or what rested at its price; NULL: neither is known. */
static struct apl_known_order *order_of(struct lobster *feed, const struct lobster_message *m, uint8_t side)
{
  struct apl_known_order *order = apl_known_orders_find(feed->orders, (uint64_t)m->order_id);
  return order ? order : apl_known_orders_find(feed->orders, anonymous(side, m->price));
}

static void reduce(struct lobster *feed, const struct lobster_message *m, struct apl_known_order *order)
{
  const int whole = m->type == DELETION && order->id == (uint64_t)m->order_id;
  const int gone = whole || m->size >= order->qty;
  emit_order(feed, gone ? APL_BOOK_ACTION_DELETE : APL_BOOK_ACTION_EXECUTE, order->side, APL_FLAG_END_OF_EVENT,
             order->price, gone ? order->qty : m->size, order->id);
  if (gone) apl_known_orders_remove(feed->orders, order);
  else order->qty -= (uint32_t)m->size;
}

/* Executions happen at the best price. If nothing is known to rest there, the book lacks its best level until the
 * next row. */
static void on_execution(struct lobster *feed, const struct lobster_message *m, uint8_t side)
{
  struct apl_known_order *order = order_of(feed, m, side);
  emit_trade(feed, side == APL_SIDE_BID ? APL_SIDE_ASK : APL_SIDE_BID, 0, order ? 0 : APL_FLAG_END_OF_EVENT,
             m->price * PRICE_SCALE, m->size);
  if (order) {
    reduce(feed, m, order);
    return;
  }
  feed->stats.unknown++;
  if (feed->live) emit_status(feed, feed->instrument->id, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_UNKNOWN_LEVEL, 0);
  feed->live = 0;
}

static void on_cancel(struct lobster *feed, const struct lobster_message *m, uint8_t side)
{
  struct apl_known_order *order = order_of(feed, m, side);
  if (order) reduce(feed, m, order);
  else feed->stats.unknown++;
}

/* price -1: halt, 0: quoting resumes, 1: trading resumes */
static void on_halt(struct lobster *feed, const struct lobster_message *m)
{
  const uint8_t letter = m->price == 1 ? 'T' : m->price == 0 ? 'Q' : 'H';
  const uint8_t state = letter == 'T' ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_HALTED;
  feed->instrument->trading_status = letter;
  feed->instrument->state = state;
  apl_roster_write(feed->roster, feed->instrument);
  emit_status(feed, feed->instrument->id, state, APL_STATUS_REASON_TRADING_STATUS, letter);
}

static int on_message(struct lobster *feed, const char *line, size_t bytes)
{
  struct lobster_message m;
  if (lobster_line_message(line, bytes, &m)) return APL_ERR_FORMAT;
  if (m.type != HALT && m.direction != 1 && m.direction != -1) return APL_ERR_FORMAT;
  const uint8_t side = m.direction == 1 ? APL_SIDE_BID : APL_SIDE_ASK;
  const int64_t price = m.price * PRICE_SCALE;
  switch (m.type) {
  case SUBMISSION: on_submission(feed, &m, side); break;
  case PARTIAL_CANCEL:
  case DELETION: on_cancel(feed, &m, side); break;
  case EXECUTION: on_execution(feed, &m, side); break;
  case HIDDEN_EXECUTION:
    emit_trade(feed, side == APL_SIDE_BID ? APL_SIDE_ASK : APL_SIDE_BID, 'P', APL_FLAG_END_OF_EVENT, price, m.size);
    break;
  case CROSS: emit_trade(feed, APL_SIDE_NONE, 'X', APL_FLAG_END_OF_EVENT, price, m.size); break;
  case HALT: on_halt(feed, &m); break;
  default: feed->stats.unknown++; break;
  }
  return 0;
}

static void on_line(struct lobster *feed, const struct apl_packet *packet)
{
  const char *line = (const char *)packet->data;
  const size_t bytes = lobster_line_bytes(line, packet->bytes);
  const int kind = lobster_line_kind(line, bytes);
  if (kind == LOBSTER_EMPTY) return;
  struct lobster_message m;
  if (kind == LOBSTER_MESSAGE && lobster_line_message(line, bytes, &m) == 0) feed->time_ns = m.time_ns;
  feed->origin_ns = packet->arrival_ns ? packet->arrival_ns : feed->time_ns;
  feed->stats.messages++;
  if (!feed->instrument) begin(feed);
  int rc = APL_ERR_FORMAT;
  if (kind == LOBSTER_MESSAGE) rc = on_message(feed, line, bytes);
  else if (kind == LOBSTER_BOOK_ROW) rc = on_book_row(feed, line, bytes);
  if (rc == 0) return;
  feed->stats.malformed++;
  emit_status(feed, feed->instrument->id, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE, 0);
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct lobster *feed = state;
  feed->output = output;
  for (size_t i = 0; i < count; i++) {
    feed->stats.packets++;
    on_line(feed, &packets[i]);
  }
  return 0;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  (void)state, (void)now_ns, (void)output; /* nothing waits for time */
  return 0;
}

static void stats(const void *state, struct apl_feed_stats *out) { *out = ((const struct lobster *)state)->stats; }

static size_t probe(const struct apl_packet *packets, size_t count)
{
  size_t right = 0;
  for (size_t i = 0; i < count; i++) {
    const char *line = (const char *)packets[i].data;
    right += lobster_line_kind(line, lobster_line_bytes(line, packets[i].bytes)) > LOBSTER_EMPTY ? 1 : 0;
  }
  return right;
}

static int64_t frame(const uint8_t *bytes, size_t count, int where, uint32_t *payload_offset)
{
  const size_t looked_at = count < LINE_BYTES_MAX ? count : LINE_BYTES_MAX;
  const uint8_t *end = memchr(bytes, '\n', looked_at);
  *payload_offset = 0;
  const size_t length = end ? (size_t)(end - bytes) + 1 : count;
  if (!end && count >= LINE_BYTES_MAX)
    return apl_err_set(APL_ERR_FORMAT, "no LOBSTER file: a line of more than %d bytes", LINE_BYTES_MAX);
  if (!end && !(where & APL_FRAME_LAST)) return 0;
  if (where & APL_FRAME_FIRST &&
      lobster_line_kind((const char *)bytes, lobster_line_bytes((const char *)bytes, length)) < 0)
    return apl_err_set(
      APL_ERR_FORMAT,
      "no LOBSTER file: its first line is neither a message of 6 numbers nor an order book row of 4 a level");
  return (int64_t)length;
}

const struct apl_feed_ops apl_feed_lobster = {
  .name = "lobster",
  .title = "LOBSTER message files (and order book rows as snapshots)",
  .footprint = footprint,
  .init = init,
  .on_packets = on_packets,
  .on_tick = on_tick,
  .stats = stats,
  .probe = probe,
  .frame = frame,
};
