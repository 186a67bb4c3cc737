/* Increments of books: levels and the orders behind them (32, 46, 64), orders alone (43, 47). */
#include "state.h"

static const uint8_t level_actions[] = {APL_BOOK_ACTION_ADD,         APL_BOOK_ACTION_MODIFY,
                                        APL_BOOK_ACTION_DELETE,      APL_BOOK_ACTION_DELETE_THRU,
                                        APL_BOOK_ACTION_DELETE_FROM, APL_BOOK_ACTION_OVERLAY};
enum { LEVEL_ACTIONS = sizeof level_actions, ORDER_ACTIONS = 3 /* new, change, delete: the first of the same */ };

/* Where an event is built: straight in the output, or aside when it is to be held. */
static struct apl_event *begin_event(struct mdp3_feed *feed, uint16_t template_id, int what,
                                     struct apl_event *aside)
{
  if (APL_LIKELY(what == MDP3_APPLY)) return mdp3_emit(feed, template_id);
  apl_event_header(aside, template_id);
  return aside;
}

static int side_of(uint8_t type)
{
  switch (type) {
  case '0': return APL_SIDE_BID;
  case '1': return APL_SIDE_ASK;
  case 'E': return APL_SIDE_BID_IMPLIED;
  case 'F': return APL_SIDE_ASK_IMPLIED;
  default: return APL_SIDE_NONE;
  }
}

static int decode_level(struct mdp3_feed *feed, struct mdp3_instrument *instrument,
                        const struct mdp3_block *entry, int8_t scale, uint8_t side, uint32_t rpt_seq,
                        int what)
{
  const uint8_t action = mdp3_u8(entry, MDP3_ACTION, 255);
  const uint8_t level = mdp3_u8(entry, MDP3_LEVEL, 0);
  const int64_t price = mdp3_price(entry, MDP3_PRICE, scale);
  const int64_t qty = mdp3_qty(entry, MDP3_SIZE, 0);
  if (APL_UNLIKELY(action >= LEVEL_ACTIONS || level == 0 || qty < 0)) return -1;
  const int removes = action >= 2 && action <= 4;
  if (APL_UNLIKELY(price == MDP3_NULL_PRICE && !removes)) return -1; /* a level without a price is no level */
  if (APL_UNLIKELY(what == MDP3_PASSED)) return 0;
  struct apl_event aside;
  struct apl_event *event = begin_event(feed, APL_MSG_BOOK_LEVEL, what, &aside);
  event->book_level = (struct apl_book_level){.origin_ns = feed->origin_ns, .instrument = mdp3_id(feed, instrument),
                                              .action = level_actions[action], .side = side, .level = level,
                                              .flags = feed->match_event, .price = price == MDP3_NULL_PRICE ? 0 : price,
                                              .qty = qty, .exchange_ns = feed->exchange_ns,
                                              .orders = (uint32_t)mdp3_qty(entry, MDP3_ORDERS, 0), .sequence = rpt_seq};
  if (APL_UNLIKELY(what == MDP3_HOLD)) (void)mdp3_hold(feed, instrument, &instrument->held, &aside);
  return 0;
}

static int decode_book_entry(struct mdp3_feed *feed, const struct mdp3_block *entry, int8_t scale)
{
  const uint8_t *security = mdp3_at(entry, MDP3_SECURITY);
  const uint8_t *sequence = mdp3_at(entry, MDP3_RPT_SEQ);
  if (APL_UNLIKELY(!security || !sequence)) return -1;
  struct mdp3_instrument *instrument = mdp3_instrument_meet(feed, (int32_t)apl_le32(security));
  if (APL_UNLIKELY(!instrument)) return 0;
  const uint32_t rpt_seq = apl_le32(sequence);
  const uint8_t type = mdp3_u8(entry, MDP3_TYPE, 0);
  const int side = side_of(type);
  const int what = mdp3_rpt_seq(feed, instrument, rpt_seq);
  if (APL_LIKELY(side != APL_SIDE_NONE))
    return decode_level(feed, instrument, entry, scale, (uint8_t)side, rpt_seq, what);
  if (type == 'J') mdp3_instrument_emptied(feed, instrument);
  else if (!mdp3_statistic_of(feed, instrument, entry, scale, rpt_seq, 0)) return -1; /* w, x: best of a wider market */
  return 0;
}

/* Give out a level that levels.h has decoded; its instrument is still the venue's. */
static void give_level(struct mdp3_feed *feed, const struct apl_book_level *level)
{
  struct mdp3_instrument *instrument = mdp3_instrument_meet(feed, (int32_t)level->instrument);
  if (APL_UNLIKELY(!instrument)) return;
  const int what = mdp3_rpt_seq(feed, instrument, level->sequence);
  if (APL_UNLIKELY(what == MDP3_PASSED)) return;
  struct apl_event aside;
  struct apl_event *event = begin_event(feed, APL_MSG_BOOK_LEVEL, what, &aside);
  /* In the pieces in which levels.h stored it, which the processor can then forward. */
  memcpy(&event->book_level.instrument, &level->instrument, sizeof *level - offsetof(struct apl_book_level, instrument));
  event->book_level.origin_ns = level->origin_ns;
  event->book_level.instrument = mdp3_id(feed, instrument);
  if (APL_UNLIKELY(what == MDP3_HOLD)) (void)mdp3_hold(feed, instrument, &instrument->held, &aside);
}

/* Whether nothing follows the message's first group: its orders, if it has such a group, are none. */
static int has_levels_alone(const struct mdp3_message *message)
{
  const size_t rest = (size_t)(message->end - message->groups);
  if (APL_UNLIKELY(rest < MDP3_GROUP46_HEADER)) return 0;
  const size_t levels = MDP3_GROUP46_HEADER + (size_t)apl_le16(message->groups) * message->groups[MDP3_GROUP46_HEADER - 1];
  if (levels >= rest) return levels == rest;
  const size_t header = message->layout->groups[1].header_bytes;
  return rest - levels >= header && message->groups[levels + header - 1] == 0;
}

static inline uint32_t take_in_turn(const struct mdp3_feed *feed, const struct apl_slot *level)
{
  return mdp3_take_in_turn(feed, mdp3_turn((int32_t)level->event.book_level.instrument, level->event.book_level.sequence));
}

/* Write one level where `event` lies. It is copied in the words in which levels.h stored it and in which it will be read, so that the processor can
 * forward each. */
static inline void write_level(struct apl_event *event, uint64_t origin_ns, uint32_t id, uint8_t end, const struct apl_event *level)
{
  enum { WORD = 8, HEAD = offsetof(struct apl_event, head.instrument), REST = HEAD + WORD };
  const uint64_t head = (apl_le64((const uint8_t *)level + HEAD) & ~(uint64_t)UINT32_MAX) | id | (uint64_t)end << 56;
  apl_event_header(event, APL_MSG_BOOK_LEVEL);
  event->head.origin_ns = origin_ns;
  memcpy((uint8_t *)event + HEAD, &head, sizeof head);
  apl_words_store((uint8_t *)event + REST, (const uint8_t *)level + REST, sizeof *level - REST);
}

/* Give out levels from the first on for as long as they are in turn; the message's last carries `end`. Returns how many went out: all,
 * or the last of them is still open, for what follows may give out nothing, and it is then the one that ends the message. */
static uint32_t give_in_turn(struct mdp3_feed *feed, uint32_t count, uint8_t end)
{
  struct apl_ring_writer *writer = feed->output->writer;
  if (APL_UNLIKELY(!writer)) return 0;
  uint32_t number = take_in_turn(feed, &feed->levels[0]), given = 0;
  if (APL_LIKELY(number != 0)) mdp3_flush(feed, 0);
  while (APL_LIKELY(number != 0)) {
    const uint32_t id = feed->instrument_base + number;
    struct apl_event *event = apl_ring_prepare(writer);
    const int is_last = given + 1 == count;
    write_level(event, feed->origin_ns, id, is_last ? end : 0, &feed->levels[given].event);
    given++;
    feed->open = event;
    number = !is_last ? take_in_turn(feed, &feed->levels[given]) : 0;
    if (APL_UNLIKELY(!number && !is_last)) break;
    apl_ring_publish(writer);
    feed->output->count++;
    feed->last_instrument = id;
  }
  return given;
}

/* The levels of a message of template 46, decoded into feed->levels; 0: it is left to be read field by field. */
static uint32_t decode_levels(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *start = message->root.data - MDP3_MESSAGE_HEADER;
  if (!feed->levels46 || message->template_id != MDP3_BOOK46) return 0;
  return feed->levels46(start, (size_t)(message->end - start), feed->origin_ns, feed->levels, 0, MDP3_LEVELS_MAX);
}

int mdp3_take_levels(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  if (!feed->levels46 || message->template_id != MDP3_BOOK46 || !has_levels_alone(message)) return 0;
  const uint32_t count = decode_levels(feed, message);
  if (APL_UNLIKELY(count == 0)) return 0;
  const mdp3_root46 *root = (const void *)message->root.data; /* it is there: the levels were decoded */
  const uint8_t end = root->matchEventIndicator & APL_FLAG_END_OF_EVENT;
  feed->match_event = root->matchEventIndicator & (uint8_t)~APL_FLAG_END_OF_EVENT;
  feed->exchange_ns = root->transactTime;
  const uint32_t given = give_in_turn(feed, count, end);
  if (APL_LIKELY(given == count)) {
    feed->event_is_open = !end;
    return 1;
  }
  if (given) feed->has_open = 1;
  for (uint32_t i = given; i < count; i++) give_level(feed, &feed->levels[i].event.book_level);
  mdp3_message_over(feed, end);
  return 1;
}

void mdp3_give_levels(struct mdp3_feed *feed, const uint8_t *message, size_t rest, uint32_t from)
{
  const mdp3_root46 *root = (const void *)(message + MDP3_MESSAGE_HEADER);
  const uint32_t count = feed->levels46(message, rest, feed->origin_ns, feed->levels, 0, MDP3_LEVELS_MAX);
  for (uint32_t i = from; i < count; i++) give_level(feed, &feed->levels[i].event.book_level);
  mdp3_message_over(feed, root->matchEventIndicator & APL_FLAG_END_OF_EVENT);
}

/* An order's change of the book; price and side come from its level (32, 46, 64) or its own entry
 * (43, 47). */
static int decode_order(struct mdp3_feed *feed, const struct mdp3_block *order,
                        const struct mdp3_block *where, uint8_t action, int8_t scale)
{
  const uint8_t *security = mdp3_at(where, MDP3_SECURITY);
  const uint8_t *order_id = mdp3_at(order, MDP3_ORDER_ID);
  if (APL_UNLIKELY(!security || !order_id || action >= ORDER_ACTIONS)) return -1;
  struct mdp3_instrument *instrument = mdp3_instrument_meet(feed, (int32_t)apl_le32(security));
  if (APL_UNLIKELY(!instrument)) return 0;
  const int side = side_of(mdp3_u8(where, MDP3_TYPE, 0));
  const int64_t price = mdp3_price(where, MDP3_PRICE, scale);
  const int64_t qty = mdp3_qty(order, MDP3_DISPLAY_QTY, 0);
  const uint64_t priority = mdp3_u64(order, MDP3_PRIORITY, UINT64_MAX);
  if (APL_UNLIKELY(side > APL_SIDE_ASK || qty < 0 || (price == MDP3_NULL_PRICE && action != 2))) return -1;
  const int what = mdp3_order_change(feed, instrument);
  if (APL_UNLIKELY(what == MDP3_PASSED)) return 0;
  struct apl_event aside;
  struct apl_event *event = begin_event(feed, APL_MSG_BOOK_ORDER, what, &aside);
  event->book_order = (struct apl_book_order){.origin_ns = feed->origin_ns, .instrument = mdp3_id(feed, instrument),
                                              .action = level_actions[action], .side = (uint8_t)side,
                                              .flags = feed->match_event, .price = price == MDP3_NULL_PRICE ? 0 : price,
                                              .qty = qty, .order_id = apl_le64(order_id),
                                              .priority = priority == UINT64_MAX ? 0 : priority};
  if (APL_UNLIKELY(what == MDP3_HOLD)) (void)mdp3_hold(feed, instrument, &instrument->held, &aside);
  return 0;
}

int mdp3_decode_book(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const struct mdp3_layout *layout = message->layout;
  const uint8_t *at = message->groups;
  struct mdp3_entries entries = {.next = NULL}, orders;
  int rc = 0;
  if (mdp3_group_open(message, &layout->groups[0], &at, &entries) < 0) return -1;
  const uint8_t *first = entries.next;
  const uint32_t levels = has_levels_alone(message) ? 0 : decode_levels(feed, message); /* alone: mdp3_take_levels has found that they are not plain */
  for (uint32_t i = 0; i < levels; i++) give_level(feed, &feed->levels[i].event.book_level);
  if (APL_UNLIKELY(levels == 0))
    while (mdp3_entry_next(&entries)) rc |= decode_book_entry(feed, &entries.entry, layout->price_scale);
  if (mdp3_group_open(message, &layout->groups[1], &at, &orders) < 0) return -1;
  while (mdp3_entry_next(&orders)) {
    /* ReferenceID counts the entries of the first group from 1. */
    const uint32_t reference = mdp3_u8(&orders.entry, MDP3_REFERENCE, 0);
    if (APL_UNLIKELY(reference == 0 || reference > entries.count)) {
      rc = -1;
      continue;
    }
    struct mdp3_block where = entries.entry;
    where.data = first + (size_t)(reference - 1) * where.bytes;
    rc |= decode_order(feed, &orders.entry, &where, mdp3_u8(&orders.entry, MDP3_ORDER_ACTION, 255),
                       layout->price_scale);
  }
  return rc;
}

int mdp3_decode_order_book(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const struct mdp3_layout *layout = message->layout;
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  int rc = 0;
  if (mdp3_group_open(message, &layout->groups[0], &at, &entries) < 0) return -1;
  while (mdp3_entry_next(&entries)) {
    const struct mdp3_block *entry = &entries.entry;
    if (APL_UNLIKELY(mdp3_u8(entry, MDP3_TYPE, 0) == 'J')) {
      struct mdp3_instrument *instrument = mdp3_instrument_meet(feed, mdp3_i32(entry, MDP3_SECURITY, 0));
      if (instrument) mdp3_instrument_emptied(feed, instrument);
      continue;
    }
    rc |= decode_order(feed, entry, entry, mdp3_u8(entry, MDP3_ACTION, 255), layout->price_scale);
  }
  return rc;
}
