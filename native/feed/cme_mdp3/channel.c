/* A channel's packets: in order from the arbiter, or beside it (snapshots, replayed definitions);
 * and each message to the file that knows it. */
#include "next.h"

static int decode(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  if (APL_LIKELY(message->layout->family == MDP3_IS_BOOK)) return mdp3_decode_book(feed, message); /* a switch is a jump to guess */
  switch (message->layout->family) {
  case MDP3_IS_ORDER_BOOK: return mdp3_decode_order_book(feed, message);
  case MDP3_IS_TOP_ORDERS: return mdp3_decode_top_orders(feed, message);
  case MDP3_IS_TRADE: return mdp3_decode_trade(feed, message);
  case MDP3_IS_VOLUME:
  case MDP3_IS_DAILY:
  case MDP3_IS_LIMITS:
  case MDP3_IS_SESSION: return mdp3_decode_statistic(feed, message);
  case MDP3_IS_STATUS: return mdp3_decode_status(feed, message);
  case MDP3_IS_RESET:
    if (feed->in_increment) mdp3_channel_reset(feed, feed->channel, feed->channel->seq);
    return 0;
  case MDP3_IS_HEARTBEAT: mdp3_heartbeat(feed); return 0;
  case MDP3_IS_QUOTE_REQUEST: feed->counts[MDP3_QUOTE_REQUESTS]++; return 0;
  case MDP3_IS_SNAPSHOT: return mdp3_decode_snapshot(feed, message);
  case MDP3_IS_ORDER_SNAPSHOT: return mdp3_decode_order_snapshot(feed, message);
  case MDP3_IS_REFRESH: return mdp3_decode_refresh(feed, message);
  case MDP3_IS_DEFINITION: return mdp3_decode_definition(feed, message);
  default: return 0; /* admin, collateral: counted as messages */
  }
}

/* A venue event whose end came without an entry that is given out: a Statistic of kind OTHER, code
 * 0, carries it. */
static void emit_end(struct mdp3_feed *feed)
{
  struct apl_event *event = mdp3_emit(feed, APL_MSG_STATISTIC);
  event->statistic = (struct apl_statistic){.origin_ns = feed->origin_ns, .instrument = feed->last_instrument,
                                            .kind = APL_STATISTIC_KIND_OTHER, .action = APL_BOOK_ACTION_ADD, .condition = 255,
                                            .flags = feed->match_event, .price = INT64_MAX, .exchange_ns = feed->exchange_ns};
  mdp3_flush(feed, APL_FLAG_END_OF_EVENT);
}

void mdp3_message_over(struct mdp3_feed *feed, uint8_t end)
{
  if (APL_LIKELY(feed->has_open)) mdp3_flush(feed, end);
  else if (end && feed->event_is_open) emit_end(feed);
}

/* Can the message change books of the incremental feed (so that a bad one makes them suspect)? */
static int concerns_books(const struct mdp3_feed *feed, const struct mdp3_message *message)
{
  if (!feed->in_increment) return 0;
  switch (message->layout->family) {
  case MDP3_IS_SNAPSHOT:
  case MDP3_IS_ORDER_SNAPSHOT:
  case MDP3_IS_DEFINITION:
  case MDP3_IS_STATUS: return 0;
  default: return 1;
  }
}

static void bad_message(struct mdp3_feed *feed)
{
  struct mdp3_channel *channel = feed->channel;
  mdp3_channel_suspect(feed, channel, APL_STATUS_REASON_BAD_MESSAGE, channel->seq, channel->seq,
                       channel->seq + 1);
}

static void decode_message(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  if (APL_LIKELY(mdp3_take_levels(feed, message))) return;
  const uint8_t match_event = mdp3_u8(&message->root, MDP3_MATCH_EVENT, 0);
  const uint8_t end = match_event & APL_FLAG_END_OF_EVENT;
  feed->match_event = match_event & (uint8_t)~APL_FLAG_END_OF_EVENT;
  feed->exchange_ns = mdp3_u64(&message->root, MDP3_TRANSACT_TIME, feed->sending_ns);
  const int rc = decode(feed, message);
  mdp3_message_over(feed, end);
  if (APL_LIKELY(rc == 0)) return;
  feed->stats.malformed++;
  if (concerns_books(feed, message)) bad_message(feed);
}

void mdp3_decode_messages(struct mdp3_feed *feed, const uint8_t *at, const uint8_t *end)
{
  struct mdp3_walk walk = {at, end};
  struct mdp3_message message;
  int rc;
  for (;;) {
    at = walk.at;
    if (feed->to_ring && feed->to_ring(feed, at, (size_t)(end - at))) {
      feed->stats.messages++;
      walk.at = at + apl_le16(at);
      continue;
    }
    if ((rc = mdp3_message_next(&walk, &feed->layouts, &message)) <= 0) break;
    feed->stats.messages++;
    if (APL_LIKELY(message.layout != NULL)) decode_message(feed, &message);
    else feed->stats.unknown++;
  }
  if (APL_LIKELY(rc == 0)) return;
  feed->stats.malformed++;
  feed->match_event = 0;
  if (feed->in_increment) bad_message(feed);
}

void mdp3_packet_beside(struct mdp3_feed *feed, struct mdp3_channel *channel, const uint8_t *payload,
                        uint32_t bytes)
{
  feed->channel = channel;
  feed->in_increment = 0;
  feed->beside_seq = mdp3_packet_seq(payload);
  mdp3_decode_packet(feed, payload, bytes);
  mdp3_flush(feed, 0);
}

void mdp3_channel_join(struct mdp3_feed *feed, struct mdp3_channel *channel)
{
  channel->joined = 1;
  channel->whole = 1;
  channel->whole_from = channel->seq;
  if (feed->config.start_live) return;
  if (channel->seq <= 1) { /* nothing was missed: books are empty, and good */
    channel->told_suspect = 1;
    mdp3_tell_all_back(feed, channel);
    return;
  }
  channel->awaits_loop = 1;
  mdp3_channel_suspect(feed, channel, APL_STATUS_REASON_GAP, 1, channel->seq - 1, channel->seq);
}

void mdp3_channel_take(struct mdp3_feed *feed, struct mdp3_channel *channel, const struct apl_arbiter_packet *packet)
{
  mdp3_channel_next(feed, channel, (uint32_t)packet->seq, packet->arrival_ns, packet->stamp, packet->data, packet->bytes);
}

/* The venue began a new session: its books are empty, and ours. Joined late, it is suspect like any
 * channel met in mid-session. */
static void restart(struct mdp3_feed *feed, struct mdp3_channel *channel)
{
  const uint32_t expected = (uint32_t)apl_arbiter_expected(channel->arbiter);
  mdp3_channel_reset(feed, channel, expected);
  mdp3_flush(feed, 0);
  if (feed->config.start_live || expected <= 1) return;
  channel->awaits_loop = 1;
  mdp3_channel_suspect(feed, channel, APL_STATUS_REASON_GAP, 1, expected - 1, expected);
}

void mdp3_channel_drain(struct mdp3_feed *feed, struct mdp3_channel *channel)
{
  struct apl_arbiter_output output;
  const uint64_t origin_ns = feed->origin_ns; /* of the packet or tick that revealed what comes now */
  feed->channel = channel;
  for (;;) {
    switch (apl_arbiter_next(channel->arbiter, &output)) {
    case APL_ARBITER_PACKET: mdp3_channel_take(feed, channel, &output.packet); break;
    case APL_ARBITER_GAP:
      feed->origin_ns = origin_ns;
      feed->match_event = 0;
      channel->seq = (uint32_t)output.gap_to;
      mdp3_channel_suspect(feed, channel, APL_STATUS_REASON_GAP, output.gap_from, output.gap_to,
                           (uint32_t)output.gap_to + 1);
      break;
    case APL_ARBITER_RESET:
      feed->origin_ns = origin_ns;
      feed->match_event = 0;
      restart(feed, channel);
      break;
    default: return;
    }
  }
}
