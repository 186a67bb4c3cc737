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

/* Publish what an earlier packet left open: rare. */
static __attribute__((noinline)) void flush(struct mdp3_feed *feed) { mdp3_flush(feed, 0); }

static inline uint8_t *slot_of(const struct apl_ring_writer *writer, uint64_t seq)
{
  return writer->slots + (seq & writer->mask) * writer->slot_bytes;
}

/* Mark the slot of sequence `seq`, as apl_ring_prepare does, and write the level's event. */
MDP3_EXACT void write_level(const struct mdp3_feed *feed, uint8_t *slot, uint64_t seq, uint32_t id, __m512i bytes, int with_end)
{
  __m512i event = mdp3_exact_event(bytes, mdp3_exact_index(bytes), with_end);
  event = _mm512_mask_set1_epi64(event, ORIGIN_WORD, (int64_t)feed->origin_ns);
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

/* Several levels, as long as they are in turn. If those are not all, the last of them is left open: it may turn out to be the one that ends the message. */
MDP3_VBMI __attribute__((noinline)) static int pass_levels(struct mdp3_feed *feed, const uint8_t *message, size_t rest)
{
  struct apl_ring_writer *writer = feed->output->writer;
  const __m256i head = mdp3_exact_head(message);
  const uint8_t *entry = message + MDP3_EXACT_HEAD;
  const uint32_t count = message[MDP3_EXACT_COUNT_AT];
  if (APL_UNLIKELY(!are_plain(head, entry, count))) return 0;
  uint32_t number = mdp3_take_in_turn(feed, security_of(entry), rpt_seq_of(entry)), id = 0, i = 0;
  if (APL_UNLIKELY(number == 0)) return 0;
  if (APL_UNLIKELY(feed->has_open)) flush(feed);
  const uint64_t first = writer->seq;
  uint8_t *slot = NULL;
  do {
    if (i) publish(slot, first + i - 1);
    slot = slot_of(writer, first + i);
    id = feed->instrument_base + number;
    write_level(feed, slot, first + i, id, mdp3_exact_load(head, entry), i + 1 == count);
    entry += MDP3_EXACT_ENTRY, i++;
    number = i < count ? mdp3_take_in_turn(feed, security_of(entry), rpt_seq_of(entry)) : 0;
  } while (number != 0);
  const int is_whole = i == count;
  if (APL_LIKELY(is_whole)) publish(slot, first + i - 1);
  tell(feed, writer, message, id, i - !is_whole);
  if (APL_LIKELY(is_whole)) return 1;
  feed->open = (struct apl_event *)(void *)(slot + 8), feed->has_open = 1;
  mdp3_give_levels(feed, message, rest, i);
  return 1;
}

/* One that finds an event open is left to book.c, too: a call here would cost all others a frame for their vectors. */
MDP3_EXACT int pass_level(struct mdp3_feed *feed, struct apl_ring_writer *writer, const uint8_t *message)
{
  const uint8_t *entry = message + MDP3_EXACT_HEAD;
  const __m512i bytes = mdp3_exact_load(mdp3_exact_head(message), entry);
  if (APL_UNLIKELY(feed->has_open || !mdp3_exact_plain(bytes, mdp3_exact_index(bytes)))) return 0;
  const uint32_t number = mdp3_take_in_turn(feed, security_of(entry), rpt_seq_of(entry)), id = feed->instrument_base + number;
  if (APL_UNLIKELY(number == 0)) return 0;
  const uint64_t seq = writer->seq;
  uint8_t *slot = slot_of(writer, seq);
  write_level(feed, slot, seq, id, bytes, 1);
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
