#ifndef MDP3_LEVELS_EXACT_H
#define MDP3_LEVELS_EXACT_H
/*
 * A template 46 whose blocks have exactly the lengths of the packed structs, as the venue sends it, with AVX-512 VBMI: its first 24 bytes and one
 * entry are one register of 64, and so is all that its event holds but the origin.
 *
 *   start of the message | entry ──or──▶ index ──look up──▶ codes of action and side, and the event's header, where their places are
 *             │                            └────look up──▶ what action and type must have been
 *             ├── must be what was looked up, and what the lengths and ids of a template 46 are: one comparison
 *             └── with codes ──permute──▶ event 0-31 | event 24-55, stored in two halves; the origin is put into the bytes or behind it
 *
 * Both look-ups are in tables of 16, by the low half of a byte: update actions are 0 to 5; the types '0' '1' 'E' 'F' end in 8 9 13 14 with an 8 put in;
 * and the bytes of the message's header, where they are right, lead to those of the event's. A byte of the index that is 0x80 or more finds 0.
 * Messages with other lengths (a later version of the schema) or a level that is not plain are for those who look at each field.
 */
#if defined(__x86_64__)
#include <immintrin.h>

#include "levels_open.h"

enum {
  MDP3_EXACT_HEAD = MDP3_MESSAGE_HEADER + sizeof(mdp3_root46) + MDP3_GROUP46_HEADER,
  MDP3_EXACT_ENTRY = sizeof(mdp3_entry46),
  MDP3_EXACT_COUNT_AT = MDP3_EXACT_HEAD - 1,
  MDP3_EXACT_MATCH_AT = MDP3_MESSAGE_HEADER + 8,
  MDP3_EXACT_ORIGIN_AT = MDP3_EXACT_HEAD, /* of the register: where the first entry would begin again */
  MDP3_EXACT_LEAST = MDP3_EXACT_HEAD + MDP3_EXACT_ENTRY,
};
_Static_assert(MDP3_EXACT_HEAD == 24 && MDP3_EXACT_ENTRY == 32, "both fit one register");
#define MDP3_VBMI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi")))
#define MDP3_EXACT MDP3_VBMI __attribute__((always_inline)) static inline

/* What 64 bytes are held against. */
struct mdp3_exact_check {
  APL_ALIGNED(64) uint8_t index[64]; /* put into the bytes, so that their low halves lead to what is looked up */
  uint8_t meant[64];
  uint8_t expected[64], most[64];    /* what is not as expected differs by more than `most` */
  uint8_t flip[64], limit[64];       /* as 32-bit words, flipped, none is above its limit */
};

struct mdp3_exact_constants {
  struct mdp3_exact_check message;   /* start of the message and an entry */
  struct mdp3_exact_check pair;      /* two entries */
  uint8_t codes[64];
  uint8_t keep[2][64];               /* of the bytes, beside the codes; [1]: the end of the venue's event too */
  uint8_t permutation[64];           /* for each byte of both halves of the event, its place */
};
extern const struct mdp3_exact_constants mdp3_exact;
#define MDP3_EXACT_CONSTANT(name) _mm512_load_si512((const void *)mdp3_exact.name)
#define MDP3_EXACT_OF(check, name) _mm512_load_si512((const void *)(check)->name)

/* How many entries there are, all within the message and that within `rest`; 0: none, or it may be no such message. Whether the block lengths are
 * as the count's place takes for granted is for mdp3_exact_plain to say. */
static inline uint32_t mdp3_exact_count(const uint8_t *message, size_t rest)
{
  if (APL_UNLIKELY(rest < MDP3_EXACT_LEAST)) return 0;
  const uint32_t bytes = apl_le16(message), count = message[MDP3_EXACT_COUNT_AT];
  if (APL_UNLIKELY(bytes > rest || MDP3_EXACT_HEAD + count * MDP3_EXACT_ENTRY > bytes)) return 0;
  return count;
}

MDP3_EXACT __m256i mdp3_exact_head(const uint8_t *message) { return _mm256_loadu_si256((const void *)message); }

MDP3_EXACT __m512i mdp3_exact_load(__m256i head, const uint8_t *entry)
{
  return _mm512_inserti64x4(_mm512_castsi256_si512(head), _mm256_loadu_si256((const void *)entry), 1);
}

MDP3_EXACT __m512i mdp3_exact_index(__m512i bytes) { return _mm512_or_si512(bytes, MDP3_EXACT_CONSTANT(message.index)); }

/* 1 if nothing differs from what the check is for. */
MDP3_EXACT int mdp3_exact_passes(__m512i bytes, __m512i index, const struct mdp3_exact_check *check)
{
  const __m512i meant = _mm512_shuffle_epi8(MDP3_EXACT_OF(check, meant), index);
  const __m512i differs = _mm512_ternarylogic_epi64(meant, bytes, MDP3_EXACT_OF(check, expected), 0x36); /* bytes ^ (meant | expected) */
  const __mmask64 other = _mm512_cmpgt_epu8_mask(differs, MDP3_EXACT_OF(check, most));
  const __mmask16 beyond = _mm512_cmpgt_epu32_mask(_mm512_xor_si512(bytes, MDP3_EXACT_OF(check, flip)), MDP3_EXACT_OF(check, limit));
  return _kortestz_mask64_u8(other, (__mmask64)beyond);
}

/* 1 if ids and lengths are a template 46's of this form and the entry is a plain level. */
MDP3_EXACT int mdp3_exact_plain(__m512i bytes, __m512i index) { return mdp3_exact_passes(bytes, index, &mdp3_exact.message); }

/* 1 if both entries from here on are plain levels. */
MDP3_EXACT int mdp3_exact_pair_plain(const uint8_t *entries)
{
  const __m512i bytes = _mm512_loadu_si512((const void *)entries);
  return mdp3_exact_passes(bytes, _mm512_or_si512(bytes, MDP3_EXACT_CONSTANT(pair.index)), &mdp3_exact.pair);
}

/* The event of a plain level, as halves 0-31 and 24-55; the instrument is the venue's, the origin what stands in its place in the bytes. */
MDP3_EXACT __m512i mdp3_exact_event(__m512i bytes, __m512i index, int with_end)
{
  const __m512i codes = _mm512_shuffle_epi8(MDP3_EXACT_CONSTANT(codes), index);
  const __m512i with_codes = _mm512_ternarylogic_epi64(codes, bytes, MDP3_EXACT_CONSTANT(keep[with_end]), 0xf8); /* codes | (bytes & keep) */
  return _mm512_permutexvar_epi8(MDP3_EXACT_CONSTANT(permutation), with_codes);
}

MDP3_EXACT void mdp3_exact_store(struct apl_event *event, __m512i halves)
{
  _mm256_storeu_si256((void *)event, _mm512_castsi512_si256(halves));
  _mm256_storeu_si256((void *)((uint8_t *)event + 24), _mm512_extracti64x4_epi64(halves, 1));
}
#endif

#endif
