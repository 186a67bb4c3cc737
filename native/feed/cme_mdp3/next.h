#ifndef MDP3_NEXT_H
#define MDP3_NEXT_H
/* A packet that is its channel's next, from its header to the last of its messages; inline, for nearly every packet is one. */
#include "state.h"

/* channel.c: the messages from `at` on, whatever they are. */
void mdp3_decode_messages(struct mdp3_feed *feed, const uint8_t *at, const uint8_t *end);
/* channel.c: the first packet of the channel: from its session's start, or in the middle. */
void mdp3_channel_join(struct mdp3_feed *feed, struct mdp3_channel *channel);

/* Mostly all messages are plain levels in turn, and then nothing else need be made ready. */
static inline void mdp3_decode_packet(struct mdp3_feed *feed, const uint8_t *payload, uint32_t bytes)
{
  const uint8_t *at = payload + MDP3_PACKET_HEADER, *const end = payload + bytes;
  feed->sending_ns = mdp3_packet_time(payload);
  while (at != end && APL_LIKELY(feed->to_ring != NULL) && feed->to_ring(feed, at, (size_t)(end - at))) {
    feed->stats.messages++;
    at += apl_le16(at);
  }
  if (at != end) mdp3_decode_messages(feed, at, end);
}

/* Its arbiter counts it as delivered. */
static inline void mdp3_channel_next(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t seq, uint64_t arrival_ns, uint64_t stamp,
                                     const uint8_t *data, uint32_t bytes)
{
  feed->channel = channel;
  feed->origin_ns = arrival_ns;
  feed->exchange_ns = stamp;
  feed->in_increment = 1;
  channel->seq = seq;
  if (APL_UNLIKELY(!channel->joined)) mdp3_channel_join(feed, channel);
  mdp3_decode_packet(feed, data, bytes);
}

#endif
