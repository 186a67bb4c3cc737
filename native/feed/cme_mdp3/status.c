/*
 * Trading status (30, 60) and heartbeats (12).
 *
 * A Status of the venue has reason TRADING_STATUS and state HALTED or LIVE (matching or not),
 * whatever the book is: whether the book can be trusted is told by Status with other reasons, and
 * apl/book.h keeps the two apart. `code` is HaltReason and, 8 bits up, SecurityTradingEvent. A
 * status of a group of instruments becomes one Status for each that is known to be of it.
 */
#include "state.h"

/* Is there no continuous matching in this status? (CME Client Systems Wiki, MDP 3.0 - Security
 * Status.) */
static int is_halted(uint8_t trading_status)
{
  switch (trading_status) {
  case 2:  /* trading halt */
  case 4:  /* close */
  case 15: /* new price indication */
  case 18: /* not available for trading */
  case 20: /* unknown */
  case 21: /* pre-open */
  case 26: /* post-close */ return 1;
  default: return 0;
  }
}

void mdp3_trading_status(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint8_t trading_status,
                         uint32_t code, int tell)
{
  struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  const int no_change = trading_status == 103 || trading_status == 255;
  /* Definitions and snapshots come on groups of their own, perhaps behind a newer status of the incremental one. */
  if (feed->in_increment == 0 && feed->exchange_ns <= instrument->status_ns) return;
  if (!no_change) instrument->status_ns = feed->exchange_ns;
  if (!no_change && trading_status != described->trading_status) {
    instrument->flags &= (uint8_t)~MDP3_HALTED;
    if (is_halted(trading_status)) instrument->flags |= MDP3_HALTED;
    described->trading_status = trading_status;
    described->state = instrument->flags & MDP3_HALTED ? APL_BOOK_STATE_HALTED : APL_BOOK_STATE_LIVE;
    mdp3_instrument_write(feed, instrument);
  } else if (feed->in_increment == 0) {
    return; /* a snapshot that tells nothing new */
  }
  if (!tell) return;
  struct apl_event *event = mdp3_emit(feed, APL_MSG_STATUS);
  event->status = (struct apl_status){.origin_ns = feed->origin_ns, .instrument = mdp3_id(feed, instrument),
                                      .state = instrument->flags & MDP3_HALTED ? APL_BOOK_STATE_HALTED : APL_BOOK_STATE_LIVE,
                                      .reason = APL_STATUS_REASON_TRADING_STATUS, .trading_status = described->trading_status,
                                      .flags = feed->match_event, .exchange_ns = feed->exchange_ns,
                                      .channel = described->channel, .code = code};
}

/* Does `text` (NUL padded) hold these `bytes` of the wire? Empty on the wire: any. */
static int is_of(const char *text, const uint8_t *wire, uint32_t bytes)
{
  return !wire || wire[0] == 0 || memcmp(text, wire, bytes) == 0;
}

int mdp3_decode_status(struct mdp3_feed *feed, const struct mdp3_message *message)
{
  const struct mdp3_block *root = &message->root;
  const int32_t security_id = mdp3_i32(root, MDP3_ROOT_SECURITY, INT32_MAX);
  const uint8_t trading_status = mdp3_u8(root, MDP3_TRADING_STATUS, 255);
  const uint32_t code = mdp3_u8(root, MDP3_HALT_REASON, 0) | (uint32_t)mdp3_u8(root, MDP3_TRADING_EVENT, 0)
                                                                 << 8;
  if (!mdp3_at(root, MDP3_TRADING_STATUS)) return -1;
  if (security_id != INT32_MAX) {
    struct mdp3_instrument *instrument = mdp3_instrument_meet(feed, security_id);
    if (instrument) mdp3_trading_status(feed, instrument, trading_status, code, 1);
    return 0;
  }
  const uint8_t *group = mdp3_at(root, MDP3_ROOT_GROUP);
  const uint8_t *asset = mdp3_at(root, MDP3_ROOT_ASSET);
  if ((!group || group[0] == 0) && (!asset || asset[0] == 0)) return 0;
  const uint8_t channel = (uint8_t)(feed->channel - feed->channels);
  for (uint32_t i = 0; i < feed->instrument_count; i++) {
    struct mdp3_instrument *instrument = &feed->instruments[i];
    const struct apl_instrument *described = &feed->described[i];
    if (instrument->channel != channel || !(instrument->flags & MDP3_DEFINED)) continue;
    if (is_of(described->group, group, root->fields[MDP3_ROOT_GROUP].bytes) &&
        is_of(described->asset, asset, root->fields[MDP3_ROOT_ASSET].bytes))
      mdp3_trading_status(feed, instrument, trading_status, code, 1);
  }
  return 0;
}

void mdp3_heartbeat(struct mdp3_feed *feed)
{
  if (!feed->in_increment) return;
  mdp3_flush(feed, 0);
  struct apl_event *event = apl_output_next(feed->output, APL_MSG_HEARTBEAT);
  event->heartbeat = (struct apl_heartbeat){.origin_ns = feed->origin_ns, .stage = feed->stage_id, .channel = feed->channel->number,
                                            .sequence = feed->channel->seq, .exchange_ns = feed->sending_ns};
  apl_output_publish(feed->output);
}
