/*
 * The snapshot loops: by price (38, 52, 69) and by order (44, 53, in chunks), which go round and
 * round on groups of their own; and the refreshes of the conflated feed (61, 68). Read only for
 * instruments that are suspect.
 */
#include "state.h"

static void loop_begin(struct mdp3_loop *loop)
{
  loop->number++;
  loop->seen = 0;
  loop->floor = UINT32_MAX;
}

/* Does a report of the present packet count for the loop? Copies from the other line do not: their
 * sendingTime is not later. A loop begins with packet 1, where the sequence falls, or
 * (again_in_loop) when an instrument comes round once more. */
static int loop_counts(const struct mdp3_feed *feed, struct mdp3_loop *loop, int again_in_loop)
{
  if (feed->sending_ns > loop->time) {
    loop->packet = feed->stats.packets;
    loop->time = feed->sending_ns;
    if (loop->number == 0 || feed->beside_seq == 1 || feed->beside_seq < loop->last_seq) loop_begin(loop);
    else if (again_in_loop) loop_begin(loop);
    loop->last_seq = feed->beside_seq;
  } else if (loop->packet == feed->stats.packets && again_in_loop) {
    loop_begin(loop);
  }
  return loop->packet == feed->stats.packets;
}

/* One report of the loop; the last one ends it. */
static void loop_report(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t which,
                        uint32_t last_seq, uint32_t total)
{
  struct mdp3_loop *loop = &channel->loops[which];
  if (last_seq < loop->floor) loop->floor = last_seq;
  if (++loop->seen != total) return;
  mdp3_loop_complete(feed, channel, which);
  loop_begin(loop);
}

static int side_of(uint8_t type)
{
  switch (type) {
  case '0': return APL_SIDE_BID;
  case '1': return APL_SIDE_ASK;
  case 'E': return APL_SIDE_BID_IMPLIED;
  case 'F': return APL_SIDE_ASK_IMPLIED;
  default: return -1;
  }
}

/* A level of a snapshot as an event; 0 if it is none that a book can take. */
static int level_of(const struct mdp3_feed *feed, uint32_t id, const struct mdp3_block *entry, int side,
                    int8_t scale, uint32_t rpt_seq, uint8_t flags, struct apl_event *event)
{
  const uint8_t level = mdp3_u8(entry, MDP3_LEVEL, 0);
  const int64_t price = mdp3_price(entry, MDP3_PRICE, scale);
  const int64_t qty = mdp3_qty(entry, MDP3_SIZE, 0);
  if (level == 0 || level >= 127 || price == MDP3_NULL_PRICE || qty < 0) return 0;
  apl_event_header(event, APL_MSG_BOOK_LEVEL);
  event->book_level = (struct apl_book_level){.origin_ns = feed->origin_ns, .instrument = id, .action = APL_BOOK_ACTION_ADD,
                                              .side = (uint8_t)side, .level = level, .flags = flags, .price = price, .qty = qty,
                                              .exchange_ns = feed->exchange_ns,
                                              .orders = (uint32_t)mdp3_qty(entry, MDP3_ORDERS, 0), .sequence = rpt_seq};
  return 1;
}

/* Does the snapshot reach what is held since the gap? */
static int reaches(const struct mdp3_instrument *instrument, uint32_t last_seq, uint32_t rpt_seq)
{
  if (instrument->first_rpt) return rpt_seq + UINT64_C(1) >= instrument->first_rpt;
  return last_seq + UINT64_C(1) >= instrument->held_from;
}

static void limits_of_root(struct mdp3_feed *feed, const struct mdp3_message *message,
                           const struct mdp3_instrument *instrument, uint32_t rpt_seq)
{
  const int8_t scale = message->layout->price_scale;
  const int64_t high = mdp3_price(&message->root, MDP3_ROOT_HIGH, scale);
  const int64_t low = mdp3_price(&message->root, MDP3_ROOT_LOW, scale);
  const int64_t variation = mdp3_price(&message->root, MDP3_ROOT_VARIATION, scale);
  const struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  if (high == described->limit_high && low == described->limit_low && variation == described->max_variation)
    return;
  mdp3_limits(feed, instrument, high, low, variation, rpt_seq, APL_FLAG_RECOVERY);
}

/* Levels are held for the moment when all is there; statistics go out at once. */
static void take_levels(struct mdp3_feed *feed, const struct mdp3_message *message,
                        struct mdp3_instrument *instrument, struct mdp3_entries *entries, uint32_t rpt_seq)
{
  const int8_t scale = message->layout->price_scale;
  mdp3_list_free(feed, &instrument->levels);
  while (mdp3_entry_next(entries)) {
    const struct mdp3_block *entry = &entries->entry;
    const int side = side_of(mdp3_u8(entry, MDP3_TYPE, 0));
    struct apl_event event;
    if (side < 0) {
      mdp3_statistic_of(feed, instrument, entry, scale, rpt_seq, APL_FLAG_RECOVERY);
    } else if (level_of(feed, mdp3_id(feed, instrument), entry, side, scale, rpt_seq, APL_FLAG_RECOVERY,
                        &event)) {
      if (mdp3_hold(feed, instrument, &instrument->levels, &event) != 0) return;
    } else {
      feed->stats.malformed++;
    }
  }
  instrument->flags |= MDP3_LEVELS_READY;
}

/* Serve a suspect instrument from its snapshot, if that reaches far enough. */
static void serve_levels(struct mdp3_feed *feed, const struct mdp3_message *message,
                         struct mdp3_instrument *instrument, struct mdp3_entries *entries, uint32_t last_seq)
{
  struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  const uint32_t rpt_seq = mdp3_u32(&message->root, MDP3_ROOT_RPT_SEQ, 0);
  if (!(instrument->flags & MDP3_SUSPECT) && instrument->rpt_seq == 0 && rpt_seq != 0 && channel->joined) {
    instrument->flags |= MDP3_SUSPECT; /* the first we hear of it, and it has a past: start from that */
    instrument->held_from = 0;
    channel->suspects++;
  }
  if (!(instrument->flags & MDP3_SUSPECT) || (instrument->flags & MDP3_LEVELS_READY) || !channel->joined)
    return;
  if (!reaches(instrument, last_seq, rpt_seq)) return;
  mdp3_trading_status(feed, instrument, mdp3_u8(&message->root, MDP3_TRADING_STATUS, 255), 0, 1);
  limits_of_root(feed, message, instrument, rpt_seq);
  instrument->levels_seq = last_seq;
  instrument->levels_rpt = rpt_seq;
  take_levels(feed, message, instrument, entries, rpt_seq);
  mdp3_try_release(feed, instrument);
}

int mdp3_decode_snapshot(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  if (!mdp3_at(&message->root, MDP3_ROOT_RPT_SEQ) ||
      mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0)
    return -1;
  const uint32_t last_seq = mdp3_u32(&message->root, MDP3_LAST_SEQ, 0);
  struct mdp3_instrument *instrument =
      mdp3_instrument_meet(feed, mdp3_i32(&message->root, MDP3_ROOT_SECURITY, 0));
  struct mdp3_channel *channel = instrument ? mdp3_channel_of(feed, instrument) : feed->channel;
  struct mdp3_loop *loop = &channel->loops[0];
  const int counts = loop_counts(feed, loop, instrument && instrument->loop[0] == loop->number);
  if (instrument) {
    instrument->loop[0] = loop->number;
    serve_levels(feed, message, instrument, &entries, last_seq);
  }
  if (counts) loop_report(feed, channel, 0, last_seq, mdp3_u32(&message->root, MDP3_TOTAL_REPORTS, 0));
  return 0;
}

int mdp3_decode_refresh(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  if (!mdp3_at(&message->root, MDP3_ROOT_SECURITY) ||
      mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0)
    return -1;
  struct mdp3_instrument *instrument =
      mdp3_instrument_meet(feed, mdp3_i32(&message->root, MDP3_ROOT_SECURITY, 0));
  if (!instrument) return 0;
  mdp3_instrument_emptied(feed, instrument);
  limits_of_root(feed, message, instrument, 0);
  while (mdp3_entry_next(&entries)) {
    const int side = side_of(mdp3_u8(&entries.entry, MDP3_TYPE, 0));
    struct apl_event event;
    if (side < 0) mdp3_statistic_of(feed, instrument, &entries.entry, message->layout->price_scale, 0, 0);
    else if (level_of(feed, mdp3_id(feed, instrument), &entries.entry, side, message->layout->price_scale, 0,
                      feed->match_event, &event))
      mdp3_emit_copy(feed, &event);
    else feed->stats.malformed++;
  }
  return 0;
}

/* An order of a snapshot as an event; 0 if it is none that a book can take. */
static int order_of(const struct mdp3_feed *feed, uint32_t id, const struct mdp3_block *entry, int8_t scale,
                    uint8_t flags, struct apl_event *event)
{
  const int side = side_of(mdp3_u8(entry, MDP3_TYPE, 0));
  const int64_t price = mdp3_price(entry, MDP3_PRICE, scale);
  const int64_t qty = mdp3_qty(entry, MDP3_DISPLAY_QTY, 0);
  const uint64_t priority = mdp3_u64(entry, MDP3_PRIORITY, UINT64_MAX);
  if (side < 0 || side > APL_SIDE_ASK || price == MDP3_NULL_PRICE || qty < 0 ||
      !mdp3_at(entry, MDP3_ORDER_ID))
    return 0;
  apl_event_header(event, APL_MSG_BOOK_ORDER);
  event->book_order = (struct apl_book_order){.origin_ns = feed->origin_ns, .instrument = id, .action = APL_BOOK_ACTION_ADD,
                                              .side = (uint8_t)side, .flags = flags, .price = price, .qty = qty,
                                              .order_id = mdp3_u64(entry, MDP3_ORDER_ID, 0),
                                              .priority = priority == UINT64_MAX ? 0 : priority};
  return 1;
}

static int take_orders(struct mdp3_feed *feed, const struct mdp3_message *message,
                       struct mdp3_instrument *instrument, struct mdp3_entries *entries)
{
  while (mdp3_entry_next(entries)) {
    struct apl_event event;
    if (!order_of(feed, mdp3_id(feed, instrument), &entries->entry, message->layout->price_scale,
                  APL_FLAG_RECOVERY, &event))
      feed->stats.malformed++;
    else if (mdp3_hold(feed, instrument, &instrument->orders, &event) != 0)
      return -1;
  }
  return 0;
}

/* One chunk; chunks that do not follow one another begin anew with the next loop. */
static void take_chunk(struct mdp3_feed *feed, const struct mdp3_message *message,
                       struct mdp3_instrument *instrument, struct mdp3_entries *entries, uint32_t last_seq)
{
  const uint32_t chunk = mdp3_u32(&message->root, MDP3_CHUNK, 0);
  const uint32_t chunks = mdp3_u32(&message->root, MDP3_CHUNKS, 0);
  const int same = instrument->chunk_next != 0 && last_seq == instrument->orders_seq;
  if (chunk == 0 || (same && chunk + 1 == instrument->chunk_next)) return; /* no chunk; the other line's copy */
  const int follows = same && chunk == instrument->chunk_next;
  instrument->chunk_next = 0;
  if (!follows) {
    mdp3_list_free(feed, &instrument->orders);
    if (chunk != 1 || last_seq + UINT64_C(1) < instrument->held_from) return;
  }
  instrument->orders_seq = last_seq;
  if (take_orders(feed, message, instrument, entries) != 0) return;
  if (chunk < chunks) {
    instrument->chunk_next = chunk + 1;
    return;
  }
  instrument->flags |= MDP3_ORDERS_READY;
  mdp3_try_release(feed, instrument);
}

int mdp3_decode_order_snapshot(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  if (!mdp3_at(&message->root, MDP3_CHUNK) ||
      mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0)
    return -1;
  const uint32_t last_seq = mdp3_u32(&message->root, MDP3_LAST_SEQ, 0);
  struct mdp3_instrument *instrument =
      mdp3_instrument_meet(feed, mdp3_i32(&message->root, MDP3_ROOT_SECURITY, 0));
  struct mdp3_channel *channel = instrument ? mdp3_channel_of(feed, instrument) : feed->channel;
  struct mdp3_loop *loop = &channel->loops[1];
  const int is_first_chunk = mdp3_u32(&message->root, MDP3_CHUNK, 0) == 1;
  const int counts =
      loop_counts(feed, loop, instrument && is_first_chunk && instrument->loop[1] == loop->number);
  if (instrument) {
    instrument->loop[1] = loop->number;
    mdp3_note_orders(feed, instrument);
    if ((instrument->flags & MDP3_SUSPECT) && !(instrument->flags & MDP3_ORDERS_READY) && channel->joined)
      take_chunk(feed, message, instrument, &entries, last_seq);
  }
  if (counts) loop_report(feed, channel, 1, last_seq, mdp3_u32(&message->root, MDP3_TOTAL_REPORTS, 0));
  return 0;
}

int mdp3_decode_top_orders(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const uint8_t *at = message->groups;
  struct mdp3_entries entries;
  if (!mdp3_at(&message->root, MDP3_ROOT_SECURITY) ||
      mdp3_group_open(message, &message->layout->groups[0], &at, &entries) < 0)
    return -1;
  struct mdp3_instrument *instrument =
      mdp3_instrument_meet(feed, mdp3_i32(&message->root, MDP3_ROOT_SECURITY, 0));
  if (!instrument) return 0;
  mdp3_note_orders(feed, instrument);
  struct apl_event event;
  apl_event_header(&event, APL_MSG_BOOK_ORDER);
  event.book_order = (struct apl_book_order){.origin_ns = feed->origin_ns, .instrument = mdp3_id(feed, instrument),
                                             .action = APL_BOOK_ACTION_CLEAR, .side = APL_SIDE_NONE, .flags = feed->match_event};
  mdp3_emit_copy(feed, &event);
  while (mdp3_entry_next(&entries)) {
    if (order_of(feed, mdp3_id(feed, instrument), &entries.entry, message->layout->price_scale,
                 feed->match_event, &event))
      mdp3_emit_copy(feed, &event);
    else feed->stats.malformed++;
  }
  return 0;
}
