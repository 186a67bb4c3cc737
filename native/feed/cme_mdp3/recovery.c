/*
 * Suspect, hold, bring back: drawn in state.h.
 *
 * While an instrument is suspect, changes of its levels and orders are held in a pool that all
 * share; what was held is given out, where newer, behind the snapshot. When the pool is full the
 * instrument drops what it holds and waits for a later snapshot. Held are decoded events rather
 * than packets: 64 bytes each, in a list per instrument, so that bringing one back does not walk
 * what belongs to others.
 */
#include "state.h"

static void emit_status(struct mdp3_feed *feed, const struct mdp3_channel *channel, uint32_t id,
                        uint8_t state, uint8_t reason, uint64_t from, uint64_t to)
{
  struct apl_event *event = mdp3_emit(feed, APL_MSG_STATUS);
  const uint32_t index = id - feed->instrument_base - 1;
  event->status = (struct apl_status){.origin_ns = feed->origin_ns, .instrument = id, .state = state, .reason = reason,
                                      .trading_status = id ? feed->described[index].trading_status : 255,
                                      .flags = APL_FLAG_END_OF_EVENT, .gap_from = from, .gap_to = to,
                                      .exchange_ns = feed->exchange_ns, .channel = channel->number};
}

void mdp3_list_free(struct mdp3_feed *feed, struct mdp3_list *list)
{
  if (list->head == 0) return;
  feed->pool[list->tail - 1].next = feed->pool_free;
  feed->pool_free = list->head;
  *list = (struct mdp3_list){0, 0};
}

static void drop_held(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  mdp3_list_free(feed, &instrument->held);
  mdp3_list_free(feed, &instrument->levels);
  mdp3_list_free(feed, &instrument->orders);
  instrument->flags &= (uint8_t)~(MDP3_LEVELS_READY | MDP3_ORDERS_READY);
  instrument->first_rpt = 0;
  instrument->chunk_next = 0;
}

/* Returns whether it was not suspect before. */
static int make_suspect(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint32_t held_from)
{
  const int turned = !(instrument->flags & MDP3_SUSPECT);
  if (turned) {
    instrument->flags |= MDP3_SUSPECT | MDP3_CLEAN;
    mdp3_channel_of(feed, instrument)->suspects++;
  } else if (instrument->first_rpt) {
    instrument->flags &= (uint8_t)~MDP3_CLEAN; /* what it has missed since is lost, too */
  }
  drop_held(feed, instrument);
  instrument->held_from = held_from;
  return turned;
}

void mdp3_channel_suspect(struct mdp3_feed *feed, struct mdp3_channel *channel, uint8_t reason, uint64_t from,
                          uint64_t to, uint32_t whole_from)
{
  const uint8_t index = (uint8_t)(channel - feed->channels);
  int turned = 0;
  for (uint32_t i = 0; i < feed->instrument_count; i++)
    if (feed->instruments[i].channel == index) turned |= make_suspect(feed, &feed->instruments[i], whole_from);
  channel->whole = 0;
  channel->whole_from = whole_from;
  channel->loops_done = 0;
  if (reason == APL_STATUS_REASON_GAP || turned || !channel->told_suspect)
    emit_status(feed, channel, 0, APL_BOOK_STATE_SUSPECT, reason, from, to);
  channel->told_suspect = 1;
  mdp3_flush(feed, 0);
}

void mdp3_instrument_suspect(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint8_t reason,
                             uint64_t from, uint64_t to)
{
  struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  const int turned = make_suspect(feed, instrument, channel->seq + 1);
  instrument->flags &= (uint8_t)~MDP3_CLEAN;
  if (turned) emit_status(feed, channel, mdp3_id(feed, instrument), APL_BOOK_STATE_SUSPECT, reason, from, to);
}

void mdp3_channel_reset(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t whole_from)
{
  const uint8_t index = (uint8_t)(channel - feed->channels);
  for (uint32_t i = 0; i < feed->instrument_count; i++) {
    struct mdp3_instrument *instrument = &feed->instruments[i];
    if (instrument->channel != index) continue;
    drop_held(feed, instrument);
    instrument->flags &= MDP3_BY_ORDER | MDP3_DEFINED | MDP3_HALTED;
    instrument->rpt_seq = instrument->levels_rpt = instrument->levels_seq = instrument->orders_seq = 0;
  }
  channel->suspects = 0;
  channel->told_suspect = channel->awaits_loop = 0;
  channel->loops_done = 0;
  channel->whole = 1;
  channel->whole_from = whole_from;
  channel->loops[0] = channel->loops[1] = (struct mdp3_loop){0};
  feed->stats.resets++;
  emit_status(feed, channel, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_RESET, 0, 0); /* empties the books (apl/book.h) */
}

void mdp3_tell_all_back(struct mdp3_feed *feed, struct mdp3_channel *channel)
{
  if (!channel->told_suspect || channel->suspects != 0 || channel->awaits_loop) return;
  channel->told_suspect = 0;
  emit_status(feed, channel, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SNAPSHOT, 0, 0);
}

void mdp3_instrument_born(struct mdp3_feed *feed, const struct mdp3_instrument *instrument)
{
  struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  const uint32_t id = mdp3_id(feed, instrument);
  if (instrument->flags & MDP3_SUSPECT) {
    emit_status(feed, channel, id, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP, 1,
                (uint64_t)channel->whole_from - 1);
  } else if (channel->told_suspect) {
    emit_status(feed, channel, id, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_GAP, 0, 0);
    mdp3_tell_all_back(feed, channel);
  }
}

static void is_back(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint8_t reason)
{
  struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  drop_held(feed, instrument);
  instrument->flags &= (uint8_t)~(MDP3_SUSPECT | MDP3_CLEAN);
  channel->suspects--;
  emit_status(feed, channel, mdp3_id(feed, instrument), APL_BOOK_STATE_LIVE, reason, 0, 0);
  mdp3_tell_all_back(feed, channel);
}

static void emit_clear(struct mdp3_feed *feed, const struct mdp3_instrument *instrument, uint8_t flags)
{
  struct apl_event *event = mdp3_emit(feed, APL_MSG_BOOK_LEVEL);
  const uint32_t id = mdp3_id(feed, instrument);
  event->book_level = (struct apl_book_level){.origin_ns = feed->origin_ns, .instrument = id, .action = APL_BOOK_ACTION_CLEAR,
                                              .side = APL_SIDE_NONE, .flags = flags, .exchange_ns = feed->exchange_ns,
                                              .sequence = instrument->rpt_seq};
  if (!(instrument->flags & MDP3_BY_ORDER)) return;
  event = mdp3_emit(feed, APL_MSG_BOOK_ORDER);
  event->book_order = (struct apl_book_order){.origin_ns = feed->origin_ns, .instrument = id, .action = APL_BOOK_ACTION_CLEAR,
                                              .side = APL_SIDE_NONE, .flags = flags};
}

void mdp3_instrument_emptied(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  emit_clear(feed, instrument, feed->match_event);
  instrument->flags &= (uint8_t)~MDP3_ORDERS_UNKNOWN;
  instrument->levels_rpt = instrument->levels_seq = instrument->orders_seq = 0;
  if (instrument->flags & MDP3_SUSPECT) is_back(feed, instrument, APL_STATUS_REASON_RESET);
}

void mdp3_instrument_gone(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  drop_held(feed, instrument);
  instrument->rpt_seq = instrument->levels_rpt = instrument->levels_seq = instrument->orders_seq = 0;
  if (!(instrument->flags & MDP3_SUSPECT)) return;
  struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  instrument->flags &= (uint8_t)~(MDP3_SUSPECT | MDP3_CLEAN);
  channel->suspects--;
  mdp3_tell_all_back(feed, channel);
}

static int rpt_seq_of_suspect(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint32_t rpt_seq)
{
  if (instrument->first_rpt == 0) {
    const int missed_nothing = (instrument->flags & MDP3_CLEAN) && rpt_seq == instrument->rpt_seq + 1;
    if (missed_nothing && (!(instrument->flags & MDP3_BY_ORDER) || rpt_seq == 1)) {
      instrument->rpt_seq = rpt_seq;
      feed->counts[MDP3_MISSED_NOTHING]++;
      is_back(feed, instrument, APL_STATUS_REASON_GAP);
      return MDP3_APPLY;
    }
    instrument->first_rpt = rpt_seq;
  } else if (rpt_seq != instrument->rpt_seq + 1) { /* broken once more: what is held has a hole */
    feed->counts[MDP3_RPT_BREAKS]++;
    make_suspect(feed, instrument, mdp3_channel_of(feed, instrument)->seq + 1);
    instrument->first_rpt = rpt_seq;
  }
  instrument->flags &= (uint8_t)~MDP3_CLEAN;
  instrument->rpt_seq = rpt_seq;
  return MDP3_HOLD;
}

int mdp3_rpt_seq(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint32_t rpt_seq)
{
  if (APL_UNLIKELY(rpt_seq == 0)) return instrument->flags & MDP3_SUSPECT ? MDP3_HOLD : MDP3_APPLY; /* the sender does not count */
  if (APL_UNLIKELY(instrument->flags & MDP3_SUSPECT)) return rpt_seq_of_suspect(feed, instrument, rpt_seq);
  if (APL_LIKELY(rpt_seq == instrument->rpt_seq + 1 || instrument->rpt_seq == 0)) {
    instrument->rpt_seq = rpt_seq;
    return MDP3_APPLY;
  }
  if (rpt_seq <= instrument->levels_rpt && feed->channel->seq <= instrument->levels_seq) return MDP3_PASSED;
  feed->counts[MDP3_RPT_BREAKS]++;
  mdp3_instrument_suspect(feed, instrument, APL_STATUS_REASON_GAP, (uint64_t)instrument->rpt_seq + 1,
                          (uint64_t)rpt_seq - 1);
  return rpt_seq_of_suspect(feed, instrument, rpt_seq);
}

void mdp3_note_orders(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  if (APL_LIKELY(instrument->flags & MDP3_BY_ORDER)) return;
  struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  instrument->flags |= MDP3_BY_ORDER;
  described->book_kind |= 2;
  mdp3_instrument_write(feed, instrument);
}

int mdp3_order_change(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  mdp3_note_orders(feed, instrument);
  if (APL_LIKELY(!(instrument->flags & (MDP3_SUSPECT | MDP3_ORDERS_UNKNOWN))))
    return feed->channel->seq <= instrument->orders_seq && feed->in_increment ? MDP3_PASSED : MDP3_APPLY;
  return instrument->flags & MDP3_SUSPECT ? MDP3_HOLD : MDP3_PASSED;
}

static uint32_t pool_take(struct mdp3_feed *feed)
{
  uint32_t at = feed->pool_free;
  if (at) feed->pool_free = feed->pool[at - 1].next;
  else if (feed->pool_fresh < feed->pool_capacity) at = ++feed->pool_fresh;
  return at;
}

int mdp3_hold(struct mdp3_feed *feed, struct mdp3_instrument *instrument, struct mdp3_list *list,
              const struct apl_event *event)
{
  const uint32_t at = pool_take(feed);
  if (at == 0) {
    feed->counts[MDP3_OVERFLOWS]++;
    drop_held(feed, instrument);
    instrument->flags &= (uint8_t)~MDP3_CLEAN;
    instrument->held_from = mdp3_channel_of(feed, instrument)->seq + 1;
    return -1;
  }
  struct mdp3_held *held = &feed->pool[at - 1];
  held->event = *event;
  held->seq = mdp3_channel_of(feed, instrument)->seq;
  held->next = 0;
  if (list->head == 0) list->head = at;
  else feed->pool[list->tail - 1].next = at;
  list->tail = at;
  return 0;
}

static void emit_list(struct mdp3_feed *feed, const struct mdp3_list *list)
{
  for (uint32_t at = list->head; at; at = feed->pool[at - 1].next)
    mdp3_emit_copy(feed, &feed->pool[at - 1].event);
}

/* What was held and is newer than the snapshots. */
static void emit_increments(struct mdp3_feed *feed, const struct mdp3_instrument *instrument)
{
  for (uint32_t at = instrument->held.head; at; at = feed->pool[at - 1].next) {
    const struct mdp3_held *held = &feed->pool[at - 1];
    int is_newer;
    if (held->event.header.template_id == APL_MSG_BOOK_ORDER)
      is_newer = !(instrument->flags & MDP3_ORDERS_UNKNOWN) && held->seq > instrument->orders_seq;
    else
      is_newer = held->event.book_level.sequence ? held->event.book_level.sequence > instrument->levels_rpt
                                                 : held->seq > instrument->levels_seq;
    if (!is_newer) continue;
    mdp3_emit_copy(feed, &held->event);
    feed->open->book_level.flags |= APL_FLAG_RECOVERY;
  }
}

void mdp3_try_release(struct mdp3_feed *feed, struct mdp3_instrument *instrument)
{
  const struct mdp3_channel *channel = mdp3_channel_of(feed, instrument);
  const int needs_orders =
      channel->orders_role || (feed->config.group_count == 0 && (instrument->flags & MDP3_BY_ORDER));
  if (!(instrument->flags & MDP3_LEVELS_READY) || (needs_orders && !(instrument->flags & MDP3_ORDERS_READY)))
    return;
  instrument->flags &= (uint8_t)~MDP3_ORDERS_UNKNOWN;
  if (!needs_orders && (instrument->flags & MDP3_BY_ORDER)) instrument->flags |= MDP3_ORDERS_UNKNOWN;
  if (instrument->levels_rpt > instrument->rpt_seq) instrument->rpt_seq = instrument->levels_rpt;
  emit_clear(feed, instrument, APL_FLAG_RECOVERY);
  emit_list(feed, &instrument->levels);
  emit_list(feed, &instrument->orders);
  emit_increments(feed, instrument);
  feed->stats.recovered++;
  is_back(feed, instrument, APL_STATUS_REASON_SNAPSHOT);
}

/* In a whole loop, but not in it: the instrument has no book. Served if nothing was held that could
 * have built on one. */
static void serve_absent(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint32_t which,
                         uint32_t floor)
{
  if (floor + UINT64_C(1) < instrument->held_from) return;
  if (which == 0) {
    if (instrument->first_rpt > 1) return;
    instrument->levels_rpt = instrument->first_rpt ? 0 : instrument->rpt_seq;
    instrument->levels_seq = floor;
    instrument->flags |= MDP3_LEVELS_READY;
  } else {
    instrument->orders_seq = floor;
    instrument->flags |= MDP3_ORDERS_READY;
  }
  mdp3_try_release(feed, instrument);
}

void mdp3_loop_complete(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t which)
{
  const uint8_t index = (uint8_t)(channel - feed->channels);
  const uint8_t ready = which == 0 ? MDP3_LEVELS_READY : MDP3_ORDERS_READY;
  const struct mdp3_loop *loop = &channel->loops[which];
  if (loop->floor + UINT64_C(1) < channel->whole_from || !channel->joined) return;
  for (uint32_t i = 0; i < feed->instrument_count; i++) {
    struct mdp3_instrument *instrument = &feed->instruments[i];
    if (instrument->channel != index || instrument->loop[which] == loop->number) continue;
    if ((instrument->flags & MDP3_SUSPECT) && !(instrument->flags & ready))
      serve_absent(feed, instrument, which, loop->floor);
  }
  channel->loops_done |= (uint8_t)(1u << which);
  const uint8_t needed = channel->orders_role ? 3 : 1;
  if ((channel->loops_done & needed) != needed) return;
  channel->whole = 1; /* an instrument never seen so far has no past */
  channel->awaits_loop = 0;
  mdp3_tell_all_back(feed, channel);
}
