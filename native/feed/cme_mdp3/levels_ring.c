/*
 * Messages of plain levels that are all in turn, straight into the ring: no copy aside, one slot being written at a time. With the vectors of
 * levels_exact.h; what is anything else is left, untouched, to book.c; so is what finds an event open, which is rare: a call here would cost all others a
 * frame for their vectors.
 *
 *   every entry plain? ─▶ room in the ring? ─▶ for each: instrument known, good and next in its sequence? ─▶ slot marked, event, slot published
 */
#if defined(__x86_64__)
#include "levels_exact.h"
#include "state.h"

enum {
  ORIGIN_WORD = MDP3_EXACT_ORIGIN_AT / 8, /* of the start of the message, in words of 8 bytes */
  INSTRUMENT_WORD = 0x10,                 /* word 4, of 4 bytes, in the first half of an event */
};

/* Whether the message ends behind its levels, or its group of orders is empty. */
static inline int has_levels_alone(const uint8_t *message, uint32_t count)
{
  enum { ORDERS_HEADER = 8 }; /* blockLength u16, five bytes, count u8 */
  const uint32_t bytes = apl_le16(message), levels_end = MDP3_EXACT_HEAD + count * MDP3_EXACT_ENTRY;
  return bytes == levels_end || (bytes >= levels_end + ORDERS_HEADER && message[levels_end + ORDERS_HEADER - 1] == 0);
}

/* Two levels at least. The first with what the message must be; then two at once, of which the last two may be looked at again. */
MDP3_EXACT int are_plain(__m256i head, const uint8_t *entry, uint32_t count)
{
  const __m512i bytes = mdp3_exact_load(head, entry);
  if (APL_UNLIKELY(!mdp3_exact_plain(bytes, mdp3_exact_index(bytes)))) return 0;
  const uint8_t *last = entry + (size_t)(count - 2) * MDP3_EXACT_ENTRY;
  for (entry += MDP3_EXACT_ENTRY; entry < last; entry += 2 * MDP3_EXACT_ENTRY)
    if (APL_UNLIKELY(!mdp3_exact_pair_plain(entry))) return 0;
  return mdp3_exact_pair_plain(last);
}

static inline uint32_t take_in_turn(const struct mdp3_feed *feed, const uint8_t *entry)
{
  return mdp3_take_in_turn(feed, apl_le64(entry + offsetof(mdp3_entry46, securityID)));
}

static inline uint8_t *slot_of(const struct apl_ring_writer *writer, uint64_t seq)
{
  return writer->slots + (seq & writer->mask) * writer->slot_bytes;
}

/* The start of the message, with the origin where it belongs in all its events. */
MDP3_EXACT __m256i head_of(const struct mdp3_feed *feed, const uint8_t *message)
{
  return _mm256_mask_set1_epi64(mdp3_exact_head(message), 1 << ORIGIN_WORD, (int64_t)feed->origin_ns);
}

/* Mark the slot of sequence `seq`, as apl_ring_prepare does, and write the level's event. */
MDP3_EXACT void write_level(uint8_t *slot, uint64_t seq, uint32_t id, __m512i bytes, int with_end)
{
  const __m512i event = mdp3_exact_event(bytes, mdp3_exact_index(bytes), with_end);
  __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 1, __ATOMIC_RELAXED);
  atomic_thread_fence(memory_order_release);
  mdp3_exact_store((struct apl_event *)(void *)(slot + 8), _mm512_mask_set1_epi32(event, INSTRUMENT_WORD, (int32_t)id));
}

/* As apl_ring_publish, but that apl_ring_commit tells the writer. */
static inline void publish(uint8_t *slot, uint64_t seq) { __atomic_store_n((uint64_t *)(void *)slot, 2 * seq + 2, __ATOMIC_RELEASE); }

/* What follows from the message for the next ones, and its events are counted. */
static inline void tell(struct mdp3_feed *feed, struct apl_ring_writer *writer, const uint8_t *message, uint32_t id, uint32_t published)
{
  const uint8_t match_event = message[MDP3_EXACT_MATCH_AT];
  feed->match_event = match_event & (uint8_t)~APL_FLAG_END_OF_EVENT;
  feed->exchange_ns = apl_le64(message + MDP3_MESSAGE_HEADER);
  feed->event_is_open = !(match_event & APL_FLAG_END_OF_EVENT);
  feed->last_instrument = id;
  feed->output->count += published;
  apl_ring_commit(writer, published);
}

/* Those from `from` on are not all in turn: the one before, in the slot, is left open, as it may turn out to be the one that ends the message. */
static __attribute__((noinline, cold)) int give_rest(struct mdp3_feed *feed, const uint8_t *message, size_t rest, uint32_t from, uint8_t *slot, uint32_t id)
{
  tell(feed, feed->output->writer, message, id, from - 1);
  feed->open = (struct apl_event *)(void *)(slot + 8), feed->has_open = 1;
  mdp3_give_levels(feed, message, rest, from);
  return 1;
}

/* Several levels, as long as they are in turn. */
MDP3_VBMI __attribute__((noinline)) static int pass_levels(struct mdp3_feed *feed, const uint8_t *message, size_t rest)
{
  struct apl_ring_writer *writer = feed->output->writer;
  const uint32_t count = message[MDP3_EXACT_COUNT_AT];
  const uint8_t *entry = message + MDP3_EXACT_HEAD, *const last = entry + (size_t)(count - 1) * MDP3_EXACT_ENTRY;
  if (APL_UNLIKELY(feed->has_open || !are_plain(mdp3_exact_head(message), entry, count))) return 0;
  uint32_t number = take_in_turn(feed, entry), id;
  if (APL_UNLIKELY(number == 0)) return 0;
  const __m256i head = head_of(feed, message);
  uint64_t seq = writer->seq;
  uint8_t *slot = slot_of(writer, seq);
  for (;;) {
    id = feed->instrument_base + number;
    write_level(slot, seq, id, mdp3_exact_load(head, entry), entry == last);
    if (entry == last) break;
    entry += MDP3_EXACT_ENTRY;
    number = take_in_turn(feed, entry);
    if (APL_UNLIKELY(number == 0)) return give_rest(feed, message, rest, (uint32_t)(seq + 1 - writer->seq), slot, id);
    publish(slot, seq++);
    slot = (seq & writer->mask) != 0 ? slot + writer->slot_bytes : writer->slots;
  }
  publish(slot, seq);
  tell(feed, writer, message, id, count);
  return 1;
}

MDP3_EXACT int pass_level(struct mdp3_feed *feed, struct apl_ring_writer *writer, const uint8_t *message)
{
  const uint8_t *entry = message + MDP3_EXACT_HEAD;
  const __m512i bytes = mdp3_exact_load(head_of(feed, message), entry);
  if (APL_UNLIKELY(feed->has_open || !mdp3_exact_plain(bytes, mdp3_exact_index(bytes)))) return 0;
  const uint32_t number = take_in_turn(feed, entry), id = feed->instrument_base + number;
  if (APL_UNLIKELY(number == 0)) return 0;
  const uint64_t seq = writer->seq;
  uint8_t *slot = slot_of(writer, seq);
  write_level(slot, seq, id, bytes, 1);
  publish(slot, seq);
  tell(feed, writer, message, id, 1);
  return 1;
}

MDP3_VBMI int mdp3_to_ring_vbmi(struct mdp3_feed *feed, const uint8_t *message, size_t rest)
{
  struct apl_ring_writer *writer = feed->output->writer;
  const uint32_t count = mdp3_exact_count(message, rest);
  if (APL_UNLIKELY(count == 0 || !writer || writer->seq + count >= writer->seq_limit || !has_levels_alone(message, count))) return 0;
  return count == 1 ? pass_level(feed, writer, message) : pass_levels(feed, message, rest);
}
#endif
