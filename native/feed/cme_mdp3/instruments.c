/* Instruments by SecurityID: an open-addressing hash of indices, filled at most to half; ids count
 * in order of first sight or definition. */
#include <stdio.h>

#include "apl/err.h"
#include "state.h"

/* "#<id>" without the C library, which may lock for its locale. */
static void name_unknown(char *symbol, int32_t security_id)
{
  char digits[12];
  int count = 0;
  uint32_t rest = security_id < 0 ? 0u - (uint32_t)security_id : (uint32_t)security_id;
  *symbol++ = '#';
  if (security_id < 0) *symbol++ = '-';
  do digits[count++] = (char)('0' + rest % 10);
  while ((rest /= 10) != 0);
  while (count > 0) *symbol++ = digits[--count];
}

struct mdp3_instrument *mdp3_instrument_new(struct mdp3_feed *feed, int32_t security_id)
{
  if (feed->instrument_count == feed->instrument_capacity) {
    feed->stats.ignored++;
    return NULL;
  }
  const uint32_t index = feed->instrument_count++;
  uint32_t at = mdp3_hash(security_id) & feed->hash_mask;
  while (feed->hash[at] != 0) at = (at + 1) & feed->hash_mask;
  feed->hash[at] = index + 1;
  struct mdp3_instrument *instrument = &feed->instruments[index];
  *instrument = (struct mdp3_instrument){.security_id = security_id, .channel = MDP3_NO_CHANNEL};
  struct apl_instrument *described = &feed->described[index];
  memset(described, 0, sizeof *described);
  described->id = mdp3_id(feed, instrument);
  described->venue_id = (uint64_t)(int64_t)security_id;
  described->put_or_call = 255;
  described->trading_status = 255;
  described->limit_high = described->limit_low = described->max_variation = INT64_MAX;
  described->depth = (uint8_t)feed->depth;
  name_unknown(described->symbol, security_id);
  return instrument;
}

void mdp3_instrument_write(struct mdp3_feed *feed, const struct mdp3_instrument *instrument)
{
  const uint32_t index = (uint32_t)(instrument - feed->instruments);
  if (!feed->table || index >= apl_table_capacity(feed->table)) return;
  apl_table_write(feed->table, index, &feed->described[index]);
  if (apl_table_count(feed->table) <= index) apl_table_count_set(feed->table, index + 1);
}

void mdp3_instrument_tell(struct mdp3_feed *feed, const struct mdp3_instrument *instrument, uint8_t action)
{
  const struct apl_instrument *described = &feed->described[instrument - feed->instruments];
  mdp3_instrument_write(feed, instrument);
  if (!feed->output) return;
  struct apl_event *event = mdp3_emit(feed, APL_MSG_DEFINITION);
  event->definition = (struct apl_definition){.origin_ns = feed->origin_ns, .instrument = described->id, .kind = described->kind,
                                              .action = action, .depth = described->depth,
                                              .flags = feed->match_event, .tick = described->tick};
  memcpy(event->definition.symbol, described->symbol, sizeof event->definition.symbol);
}

void mdp3_instrument_attach(struct mdp3_feed *feed, struct mdp3_instrument *instrument,
                            struct mdp3_channel *channel)
{
  instrument->channel = (uint8_t)(channel - feed->channels);
  feed->described[instrument - feed->instruments].channel = channel->number;
  if (!channel->joined || channel->whole || feed->config.start_live) return; /* start_live: right from its own first packet on */
  /* It may have missed what came before whole_from; right all the same if its first RptSeq turns
   * out to be 1. */
  instrument->flags |= MDP3_SUSPECT | MDP3_CLEAN;
  instrument->held_from = channel->whole_from;
  channel->suspects++;
}

struct mdp3_instrument *mdp3_instrument_meet(struct mdp3_feed *feed, int32_t security_id)
{
  struct mdp3_instrument *instrument = mdp3_instrument_find(feed, security_id);
  if (APL_LIKELY(instrument != NULL && instrument->channel != MDP3_NO_CHANNEL)) return instrument;
  const int is_new = instrument == NULL;
  if (is_new && !(instrument = mdp3_instrument_new(feed, security_id))) return NULL;
  mdp3_instrument_attach(feed, instrument, feed->channel);
  mdp3_instrument_tell(feed, instrument, is_new ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_MODIFY);
  mdp3_instrument_born(feed, instrument);
  return instrument;
}

/* Take on one known instrument under the id it has, or the next one. */
static void restore_one(struct mdp3_feed *feed, const struct apl_instrument *known)
{
  if (mdp3_instrument_find(feed, (int32_t)known->venue_id)) return;
  struct mdp3_instrument *instrument = mdp3_instrument_new(feed, (int32_t)known->venue_id);
  if (!instrument) return;
  const uint32_t index = (uint32_t)(instrument - feed->instruments);
  feed->described[index] = *known;
  feed->described[index].id = mdp3_id(feed, instrument);
  if (known->defined_ns) instrument->flags |= MDP3_DEFINED;
  if (known->book_kind == 2 || known->book_kind == 3) instrument->flags |= MDP3_BY_ORDER;
  for (uint32_t i = 0; i < feed->channel_count; i++)
    if (feed->channels[i].number == known->channel) instrument->channel = (uint8_t)i;
  if (instrument->channel == MDP3_NO_CHANNEL && feed->channel_count == 1) instrument->channel = 0;
  mdp3_instrument_write(feed, instrument);
}

void mdp3_instruments_restore(struct mdp3_feed *feed, const struct apl_instrument *reference, uint32_t count)
{
  const uint32_t records = feed->table ? apl_table_count(feed->table) : 0;
  for (uint32_t i = 0; i < records && i < feed->instrument_capacity; i++) {
    struct apl_instrument known;
    if (apl_table_read(feed->table, i, &known) == 0 || known.id != feed->instrument_base + 1 + i) break; /* ids stay dense */
    restore_one(feed, &known);
  }
  for (uint32_t i = 0; i < count; i++) restore_one(feed, &reference[i]);
}
