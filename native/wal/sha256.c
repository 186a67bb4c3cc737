/* SHA-256 by the CPU's instructions or in plain C; see apl/sha256.h. Names follow FIPS 180-4. */
#include "apl/sha256.h"

#include "apl/base.h"

#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

enum { BLOCK_BYTES = 64 };
typedef void compress_blocks(uint32_t state[8], const uint8_t *block, size_t blocks);

static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotated(uint32_t x, int by) { return x >> by | x << (32 - by); }

static uint32_t big_endian(const uint8_t *p)
{
  return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void schedule(uint32_t w[64], const uint8_t *block)
{
  for (int t = 0; t < 16; t++) w[t] = big_endian(block + 4 * t);
  for (int t = 16; t < 64; t++) {
    const uint32_t s0 = rotated(w[t - 15], 7) ^ rotated(w[t - 15], 18) ^ w[t - 15] >> 3;
    const uint32_t s1 = rotated(w[t - 2], 17) ^ rotated(w[t - 2], 19) ^ w[t - 2] >> 10;
    w[t] = w[t - 16] + s0 + w[t - 7] + s1;
  }
}

static void compress_plain(uint32_t state[8], const uint8_t *block, size_t blocks)
{
  for (; blocks > 0; blocks--, block += BLOCK_BYTES) {
    uint32_t w[64], v[8];
    schedule(w, block);
    memcpy(v, state, sizeof v);
    for (int t = 0; t < 64; t++) {
      const uint32_t e = v[4], a = v[0];
      const uint32_t t1 = v[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                          ((e & v[5]) ^ (~e & v[6])) + constants[t] + w[t];
      const uint32_t t2 = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) +
                          ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
      memmove(v + 1, v, 7 * sizeof v[0]);
      v[4] += t1;
      v[0] = t1 + t2;
    }
    for (int i = 0; i < 8; i++) state[i] += v[i];
  }
}

#if defined(__x86_64__)
/* The instructions keep the state as A B E F and C D G H, from the highest word down. */
__attribute__((target("sha,sse4.1"))) static void
compress_by_instruction(uint32_t state[8], const uint8_t *block, size_t blocks)
{
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  const __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const void *)state), 0xb1);
  const __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const void *)(state + 4)), 0x1b);
  __m128i abef = _mm_alignr_epi8(low, high, 8), cdgh = _mm_blend_epi16(high, low, 0xf0);
  for (; blocks > 0; blocks--, block += BLOCK_BYTES) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i w[4];
    for (int i = 0; i < 4; i++)
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const void *)(block + 16 * i)), swap);
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) { /* four rounds each */
      const __m128i k = _mm_loadu_si128((const void *)(constants + 4 * i));
      const __m128i wk = _mm_add_epi32(w[i % 4], k);
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, wk);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(wk, 0x0e));
      const __m128i last = w[(i + 3) % 4];
      const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w[i % 4], w[(i + 1) % 4]),
                                        _mm_alignr_epi8(last, w[(i + 2) % 4], 4));
      if (i < 12) w[i % 4] = _mm_sha256msg2_epu32(sum, last);
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1b), dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128((void *)state, _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128((void *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}
#endif

static compress_blocks *best = compress_plain;

/* At load, before any thread. */
__attribute__((constructor)) static void choose(void)
{
#if defined(__x86_64__)
  unsigned a, b, c, d;
  __builtin_cpu_init();
  if (__builtin_cpu_supports("sse4.1") && __get_cpuid_count(7, 0, &a, &b, &c, &d) && b >> 29 & 1)
    best = compress_by_instruction;
#endif
}

int apl_sha256_hardware(void) { return best != compress_plain; }

static void hash_by(compress_blocks *compress, const uint8_t *data, size_t bytes, uint8_t *hash)
{
  uint32_t state[8];
  uint8_t tail[2 * BLOCK_BYTES] = {0};
  memcpy(state, start, sizeof state);
  const size_t rest = bytes % BLOCK_BYTES;
  if (bytes > rest) compress(state, data, bytes / BLOCK_BYTES);
  if (rest) memcpy(tail, data + bytes - rest, rest);
  tail[rest] = 0x80;
  const size_t blocks = rest < BLOCK_BYTES - 8 ? 1 : 2;
  for (int i = 0; i < 8; i++)
    tail[blocks * BLOCK_BYTES - 1 - (size_t)i] = (uint8_t)((uint64_t)bytes * 8 >> 8 * i);
  compress(state, tail, blocks);
  for (int i = 0; i < 32; i++) hash[i] = (uint8_t)(state[i / 4] >> (24 - i % 4 * 8));
}

void apl_sha256(const void *data, size_t bytes, uint8_t *hash) { hash_by(best, data, bytes, hash); }

void apl_sha256_plain(const void *data, size_t bytes, uint8_t *hash)
{
  hash_by(compress_plain, data, bytes, hash);
}
