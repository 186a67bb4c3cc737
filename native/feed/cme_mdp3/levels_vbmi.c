/*
 * levels.h with AVX-512 VBMI: an entry is one register of 32 bytes, and so are the bytes of its event that differ from one to the next.
 *
 *   entry ──add 8 to the type──▶ index ──look up──▶ codes of action and side, in place of what they stand for
 *     │                             └────look up──▶ what they must have been: compared, so that unknown ones are found
 *     └── with codes ──permute──▶ event from instrument to exchange_ns, over what all of the message share; orders and sequence by a rotation
 *
 * Both look-ups are in one table of 16: update actions are 0 to 5, and types '0' '1' 'E' 'F' plus 8 have the low nibbles 8 9 13 14. Nothing is
 * judged within the loop: differences, largest and least values are gathered, and looked at once behind the last entry.
 */
#if defined(__x86_64__)
#include <immintrin.h>

#include "levels_open.h"

#define NOT 0 /* no byte that leads to such a place is 0 */
#define AT(field) offsetof(mdp3_entry46, field)
#define INTO(field) (sizeof(struct apl_msg_header) + offsetof(struct apl_book_level, field))
#define FOUR(at) (at), (at) + 1, (at) + 2, (at) + 3
#define LANE(lane, top) [4 * (lane)] = 0xff, [4 * (lane) + 1] = 0xff, [4 * (lane) + 2] = 0xff, [4 * (lane) + 3] = (top)
#define NOTHING 0
#define NOTHING4 0, 0, 0, 0
#define NOTHING8 NOTHING4, NOTHING4

enum { BYTE_LEVEL = 24, BYTE_ACTION = 25, BYTE_TYPE = 26, LANE_PRICE_HIGH = 1, LANE_SIZE = 2, LANE_ORDERS = 5 };
_Static_assert(AT(mDPriceLevel) == BYTE_LEVEL && AT(mDUpdateAction) == BYTE_ACTION && AT(mDEntryType) == BYTE_TYPE, "layout");
_Static_assert(AT(mDEntryPx) == 0 && AT(mDEntrySize) == 4 * LANE_SIZE && AT(numberOfOrders) == 4 * LANE_ORDERS, "layout");
static inline void apl_put64(uint8_t *at, uint64_t value) { memcpy(at, &value, sizeof value); }

_Static_assert(AT(numberOfOrders) == AT(rptSeq) + 4 && INTO(sequence) == INTO(orders) + 4, "layout");
_Static_assert(INTO(instrument) == 16 && INTO(price) == 24 && INTO(qty) == 32 && INTO(exchange_ns) == 40 && INTO(orders) == 48, "layout");

static const struct {
  APL_ALIGNED(32) uint8_t permutation[32]; /* for each byte of the event from instrument to exchange_ns the one of the entry */
  uint8_t codes[32], meant[32], to_index[32], coded[32], flip[32], limit[32], limited[32], level[32];
} constants = {
  .permutation = {FOUR(AT(securityID)), BYTE_ACTION, BYTE_TYPE, BYTE_LEVEL, NOTHING, FOUR(AT(mDEntryPx)), FOUR(AT(mDEntryPx) + 4),
                  FOUR(AT(mDEntrySize)), NOTHING4, NOTHING8},
  .codes = {NOTHING8, NOTHING8, APL_BOOK_ACTION_ADD, APL_BOOK_ACTION_MODIFY, APL_BOOK_ACTION_DELETE, APL_BOOK_ACTION_DELETE_THRU,
            APL_BOOK_ACTION_DELETE_FROM, APL_BOOK_ACTION_OVERLAY, 0, 0, APL_SIDE_BID, APL_SIDE_ASK, 0, 0, 0, APL_SIDE_BID_IMPLIED,
            APL_SIDE_ASK_IMPLIED, 0},
  .meant = {NOTHING8, NOTHING8, 0, 1, 2, 3, 4, 5, NOT, NOT, '0', '1', NOT, NOT, NOT, 'E', 'F', NOT},
  .to_index = {[BYTE_TYPE] = 8},
  .coded = {[BYTE_ACTION] = 0xff, [BYTE_TYPE] = 0xff},
  .flip = {[4 * LANE_PRICE_HIGH + 3] = 0x80},
  .limit = {LANE(LANE_PRICE_HIGH, 0xff), LANE(LANE_SIZE, 0x7f), LANE(LANE_ORDERS, 0x7f)},
  .limited = {LANE(LANE_PRICE_HIGH, 0xff), LANE(LANE_SIZE, 0xff), LANE(LANE_ORDERS, 0xff)},
  .level = {[BYTE_LEVEL] = 0xff},
};
#define BYTES_OF_ENTRY 0x000fff7f /* of those 32; the rest, flags and exchange_ns, is of the message */
#define HEADER \
  ((uint64_t)APL_BLOCK_BYTES | (uint64_t)APL_MSG_BOOK_LEVEL << 16 | (uint64_t)APL_SCHEMA_ID << 32 | (uint64_t)APL_SCHEMA_VERSION << 48)
#define CONSTANT(name) _mm256_load_si256((const void *)constants.name)

__attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi"))) uint32_t
mdp3_levels46_vbmi(const uint8_t *message, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq, uint64_t mask)
{
  struct mdp3_level_group group;
  if (APL_UNLIKELY(!mdp3_level_group_open(message, rest, &group) || group.count == 0)) return 0;
  const mdp3_root46 *root = (const void *)(message + MDP3_MESSAGE_HEADER);
  const uint64_t flags = (uint64_t)(root->matchEventIndicator & (uint8_t)~APL_FLAG_END_OF_EVENT) << 56;
  const __m256i shared = _mm256_blend_epi32(_mm256_zextsi128_si256(_mm_cvtsi64_si128((int64_t)flags)), _mm256_set1_epi64x((int64_t)root->transactTime), 0xc0);
  const __m256i add = CONSTANT(to_index), code = CONSTANT(codes), mean = CONSTANT(meant), flip = CONSTANT(flip), permute = CONSTANT(permutation);
  __m256i differ = _mm256_setzero_si256(), largest = differ, least = _mm256_set1_epi8(-1);
  const uint8_t *at = group.entries;
  for (uint32_t left = group.count; left != 0; left--, seq++, at += group.stride) {
    uint8_t *event = (uint8_t *)&slots[seq & mask].event;
    const __m256i entry = _mm256_loadu_si256((const void *)at);
    const __m256i index = _mm256_add_epi8(entry, add);
    const __m256i with_codes = _mm256_mask_shuffle_epi8(entry, 1u << BYTE_ACTION | 1u << BYTE_TYPE, code, index);
    differ = _mm256_ternarylogic_epi32(differ, entry, _mm256_shuffle_epi8(mean, index), 0xf6); /* differ | (entry ^ meant) */
    largest = _mm256_max_epu32(largest, _mm256_xor_si256(entry, flip));
    least = _mm256_min_epu8(least, entry);
    apl_put64(event, HEADER);
    apl_put64(event + 8, origin_ns);
    _mm256_storeu_si256((void *)(event + INTO(instrument)), _mm256_mask_permutexvar_epi8(shared, BYTES_OF_ENTRY, permute, with_codes));
    const uint64_t counts = apl_le64(at + AT(rptSeq));
    apl_put64(event + INTO(orders), counts << 32 | counts >> 32);
  }
  const __m256i unknown = _mm256_and_si256(differ, CONSTANT(coded));
  const __m256i null = _mm256_and_si256(_mm256_cmpeq_epi32(_mm256_max_epu32(largest, CONSTANT(limit)), largest), CONSTANT(limited));
  const __m256i unplaced = _mm256_and_si256(_mm256_cmpeq_epi8(least, _mm256_setzero_si256()), CONSTANT(level));
  const __m256i bad = _mm256_ternarylogic_epi32(unknown, null, unplaced, 0xfe);
  return APL_LIKELY(_mm256_testz_si256(bad, bad)) ? group.count : 0;
}
#endif
