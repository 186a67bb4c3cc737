/*
 * CRC32C by folding; see crc32c_fold.h.
 *
 * A CRC is a remainder modulo a polynomial P over GF(2), so 128 bits of a message may be replaced by anything that is congruent to them: their upper
 * half times x^(D+32) mod P and their lower half times x^(D-32) mod P stand for them D bits further on, and are added to what is there. Four registers of
 * four such pieces go over the message side by side, each 2,048 bits at a time, because one alone would wait for its own products. (V. Gopal et
 * al., "Fast CRC computation for generic polynomials using PCLMULQDQ", Intel 2009; bits are reflected, so the first bytes hold the upper half.)
 */
#include "crc32c_fold.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define POLYNOMIAL_REFLECTED UINT32_C(0x82f63b78)
#define FOLDS __attribute__((target("avx512f,vpclmulqdq,pclmul,sse4.2")))
#define FOLDS_INLINE __attribute__((target("avx512f,vpclmulqdq,pclmul,sse4.2"), always_inline)) static inline

enum { REGISTERS = 4, BY_REGISTERS = 2 * REGISTERS /* lines; fewer are not worth joining four registers */ };

/* Two factors each: of the first 8 bytes, of the last 8. */
static APL_ALIGNED(64) uint64_t over_registers[2], over_line[2], over_pieces[8];

/* x^n mod P, reflected, and once more by x, as the product of two reflected halves has 127 bits and not 128. */
static uint64_t power(unsigned n)
{
  uint32_t value = UINT32_C(1) << 31;
  while (n--) value = value >> 1 ^ (value & 1 ? POLYNOMIAL_REFLECTED : 0);
  return (uint64_t)value << 1;
}

static void make_factors(uint64_t *factors, unsigned bits)
{
  factors[0] = power(bits + 32);
  factors[1] = power(bits - 32);
}

int apl_crc32c_folds(void)
{
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx512f") || !__builtin_cpu_supports("vpclmulqdq") || !__builtin_cpu_supports("sse4.2")) return 0;
  make_factors(over_registers, REGISTERS * 512);
  make_factors(over_line, 512);
  for (unsigned piece = 0; piece < 3; piece++) make_factors(over_pieces + 2 * piece, 384 - 128 * piece); /* the last stays where it is: 0 */
  return 1;
}

FOLDS_INLINE __m512i factors_of(const uint64_t *factors) { return _mm512_broadcast_i32x4(_mm_load_si128((const __m128i *)(const void *)factors)); }

FOLDS_INLINE __m512i fold(__m512i sum, __m512i factors, __m512i line)
{
  const __m512i first = _mm512_clmulepi64_epi128(sum, factors, 0x00), last = _mm512_clmulepi64_epi128(sum, factors, 0x11);
  return _mm512_ternarylogic_epi64(first, last, line, 0x96);
}

FOLDS_INLINE __m512i take(const uint8_t *from, uint8_t *to, size_t line)
{
  const __m512i bytes = _mm512_loadu_si512(from + line * APL_FOLD_LINE);
  if (to) {
    apl_fetch_for_write(to + (line + APL_FOLD_AHEAD) * APL_FOLD_LINE);
    _mm512_store_si512(to + line * APL_FOLD_LINE, bytes);
  }
  return bytes;
}

/* Four pieces of 128 bits become one, and that the remainder: the CRC's instruction divides what is left. */
FOLDS_INLINE uint32_t remainder_of(__m512i sum)
{
  const __m512i factors = _mm512_load_si512(over_pieces);
  const __m128i last = _mm512_extracti32x4_epi32(sum, 3);
  const __m512i moved = fold(sum, factors, _mm512_setzero_si512());
  const __m128i one = _mm_xor_si128(_mm512_castsi512_si128(moved), _mm512_extracti32x4_epi32(moved, 1));
  const __m128i all = _mm_xor_si128(_mm_xor_si128(one, _mm512_extracti32x4_epi32(moved, 2)), last);
  const uint64_t crc = _mm_crc32_u64(0, (uint64_t)_mm_cvtsi128_si64(all));
  return (uint32_t)_mm_crc32_u64(crc, (uint64_t)_mm_extract_epi64(all, 1));
}

FOLDS_INLINE uint32_t over(uint32_t crc, uint8_t *to, const uint8_t *from, size_t lines)
{
  const __m512i line_factors = factors_of(over_line);
  __m512i sum = _mm512_xor_si512(take(from, to, 0), _mm512_zextsi128_si512(_mm_cvtsi32_si128((int)~crc)));
  size_t line = 1;
  if (lines >= BY_REGISTERS) {
    const __m512i factors = factors_of(over_registers);
    __m512i second = take(from, to, 1), third = take(from, to, 2), fourth = take(from, to, 3);
    for (line = REGISTERS; line + REGISTERS <= lines; line += REGISTERS) {
      sum = fold(sum, factors, take(from, to, line));
      second = fold(second, factors, take(from, to, line + 1));
      third = fold(third, factors, take(from, to, line + 2));
      fourth = fold(fourth, factors, take(from, to, line + 3));
    }
    sum = fold(fold(fold(sum, line_factors, second), line_factors, third), line_factors, fourth);
  }
  for (; line < lines; line++) sum = fold(sum, line_factors, take(from, to, line));
  return ~remainder_of(sum);
}

FOLDS uint32_t apl_crc32c_fold(uint32_t crc, const uint8_t *from, size_t lines) { return over(crc, NULL, from, lines); }

FOLDS uint32_t apl_crc32c_fold_copy(uint32_t crc, uint8_t *to, const uint8_t *from, size_t lines) { return over(crc, to, from, lines); }

#else

int apl_crc32c_folds(void) { return 0; }

#endif
