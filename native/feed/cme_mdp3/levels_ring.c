/*
 * Messages of plain levels that are all in turn, straight into the ring: no copy aside, one slot being written at a time. With the vectors of
 * levels_exact.h; what is anything else is left, untouched, to book.c.
 *
 *   every entry plain? ─▶ room in the ring? ─▶ for each: instrument known, good and next in its sequence? ─▶ slot marked, event, slot published
 */
#if defined(__x86_64__)
#include "levels_exact.h"
#include "state.h"

enum { ORIGIN_WORD = 0x02, INSTRUMENT_WORD = 0x10 }; /* of 8 and of 4 bytes, in the first half of an event */

/* Whether the message ends behind its levels, or its group of orders is empty. */
static inline int has_levels_alone(const uint8_t *message, uint32_t count)
{
  enum { ORDERS_HEADER = 8 }; /* blockLength u16, five bytes, count u8 */
  const uint32_t bytes = apl_le16(message), levels_end = MDP3_EXACT_HEAD + count * MDP3_EXACT_ENTRY;
  return bytes == levels_end || (bytes >= levels_end + ORDERS_HEADER && message[levels_end + ORDERS_HEADER - 1] == 0);
}

MDP3_EXACT int are_plain(__m256i head, const uint8_t *entry, uint32_t count)
{
  for (uint32_t i = 0; i < count; i++, entry += MDP3_EXACT_ENTRY) {
    const __m512i bytes = mdp3_exact_load(head, entry);
    if (APL_UNLIKELY(!mdp3_exact_plain(bytes, mdp3_exact_index(bytes)))) return 0;
  }
  return 1;
}

static inline int32_t security_of(const uint8_t *entry) { return (int32_t)apl_le32(entry + offsetof(mdp3_entry46, securityID)); }
static inline uint32_t rpt_seq_of(const uint8_t *entry) { return apl_le32(entry + offsetof(mdp3_entry46, rptSeq)); }

/* Write and publish the levels for as long as they are in turn, the first being one of instrument `number`; how many. If those are not all, the last of
 * them is left open: it may turn out to be the one that ends the message. The ring has room for all. */
MDP3_EXACT uint32_t publish_in_turn(struct mdp3_feed *feed, uint32_t number, const uint8_t *message, uint32_t count)
{
  struct apl_ring_writer *writer = feed->output->writer;
  const __m256i head = mdp3_exact_head(message);
  const __m512i origin = _mm512_set1_epi64((int64_t)feed->origin_ns);
  uint8_t *const slots = writer->slots, *slot = NULL;
  const uint64_t mask = writer->mask, slot_bytes = writer->slot_bytes, first = writer->seq;
  const uint8_t *entry = message + MDP3_EXACT_HEAD;
  uint32_t i = 0, id = 0;
  for (; number != 0; i++, entry += MDP3_EXACT_ENTRY) {
    if (i) __atomic_store_n((uint64_t *)(void *)slot, 2 * (first + i), __ATOMIC_RELEASE); /* the one before, as apl_ring_publish */
    slot = slots + ((first + i) & mask) * slot_bytes;
    id = feed->instrument_base + number;
    const int is_last = i + 1 == count;
    const __m512i bytes = mdp3_exact_load(head, entry);
    const __m512i event = _mm512_mask_mov_epi64(mdp3_exact_event(bytes, mdp3_exact_index(bytes), is_last), ORIGIN_WORD, origin);
    __atomic_store_n((uint64_t *)(void *)slot, 2 * (first + i) + 1, __ATOMIC_RELAXED); /* as apl_ring_prepare */
    atomic_thread_fence(memory_order_release);
    mdp3_exact_store((struct apl_event *)(void *)(slot + 8), _mm512_mask_set1_epi32(event, INSTRUMENT_WORD, (int32_t)id));
    number = is_last ? 0 : mdp3_take_in_turn(feed, security_of(entry + MDP3_EXACT_ENTRY), rpt_seq_of(entry + MDP3_EXACT_ENTRY));
  }
  const int is_whole = i == count;
  if (APL_LIKELY(is_whole)) __atomic_store_n((uint64_t *)(void *)slot, 2 * (first + i), __ATOMIC_RELEASE);
  else feed->open = (struct apl_event *)(void *)(slot + 8), feed->has_open = 1;
  feed->last_instrument = id;
  const uint32_t published = i - !is_whole;
  apl_ring_commit(writer, published);
  feed->output->count += published;
  return i;
}

MDP3_VBMI int mdp3_to_ring_vbmi(struct mdp3_feed *feed, const uint8_t *message, size_t rest)
{
  struct apl_ring_writer *writer = feed->output->writer;
  const uint32_t count = mdp3_exact_count(message, rest);
  if (APL_UNLIKELY(count == 0 || !writer || writer->seq + count >= writer->seq_limit || !has_levels_alone(message, count))) return 0;
  const uint8_t *first = message + MDP3_EXACT_HEAD, match_event = message[MDP3_EXACT_MATCH_AT];
  if (APL_UNLIKELY(!are_plain(mdp3_exact_head(message), first, count))) return 0;
  const uint32_t number = mdp3_take_in_turn(feed, security_of(first), rpt_seq_of(first));
  if (APL_UNLIKELY(number == 0)) return 0;
  mdp3_flush(feed, 0);
  feed->match_event = match_event & (uint8_t)~APL_FLAG_END_OF_EVENT;
  feed->exchange_ns = apl_le64(message + MDP3_MESSAGE_HEADER);
  const uint32_t given = publish_in_turn(feed, number, message, count);
  if (APL_LIKELY(given == count)) feed->event_is_open = !(match_event & APL_FLAG_END_OF_EVENT);
  else mdp3_give_levels(feed, message, rest, given);
  return 1;
}
#endif
