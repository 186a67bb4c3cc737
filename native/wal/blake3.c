/* BLAKE3 of one chunk; see apl/blake3.h. Names follow the paper (sections 2.1 to 2.4). */
#include "apl/blake3.h"

#include "apl/base.h"

#include <assert.h>
#include <string.h>

enum { BLOCK_BYTES = 64, CHUNK_START = 1, CHUNK_END = 2, ROOT = 8, ROUNDS = 7 };

static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
static const uint8_t permutation[16] = {2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8};

static inline uint32_t rotated(uint32_t x, int by) { return x >> by | x << (32 - by); }

static inline void mix(uint32_t *v, int a, int b, int c, int d, uint32_t x, uint32_t y)
{
  v[a] += v[b] + x;
  v[d] = rotated(v[d] ^ v[a], 16);
  v[c] += v[d];
  v[b] = rotated(v[b] ^ v[c], 12);
  v[a] += v[b] + y;
  v[d] = rotated(v[d] ^ v[a], 8);
  v[c] += v[d];
  v[b] = rotated(v[b] ^ v[c], 7);
}

static inline void mix_all(uint32_t v[16], const uint32_t m[16])
{
  for (int i = 0; i < 4; i++) mix(v, i, i + 4, i + 8, i + 12, m[2 * i], m[2 * i + 1]);
  for (int i = 0; i < 4; i++)
    mix(v, i, (i + 1) % 4 + 4, (i + 2) % 4 + 8, (i + 3) % 4 + 12, m[8 + 2 * i], m[9 + 2 * i]);
}

/* One block into the chaining value. The counter is that of the first chunk: 0. */
static void compress(uint32_t chain[8], const uint8_t block[BLOCK_BYTES], uint32_t bytes,
                     uint32_t flags)
{
  uint32_t v[16] = {0}, m[16], moved[16];
  for (int i = 0; i < 16; i++)
    m[i] = (uint32_t)block[4 * i] | (uint32_t)block[4 * i + 1] << 8 |
           (uint32_t)block[4 * i + 2] << 16 | (uint32_t)block[4 * i + 3] << 24;
  memcpy(v, chain, 8 * sizeof v[0]);
  memcpy(v + 8, start, 4 * sizeof v[0]);
  v[14] = bytes;
  v[15] = flags;
#pragma GCC unroll 7
  for (int round = 0; round < ROUNDS; round++) {
    mix_all(v, m);
#pragma GCC unroll 16
    for (int i = 0; i < 16; i++) moved[i] = m[permutation[i]];
    memcpy(m, moved, sizeof m);
  }
  for (int i = 0; i < 8; i++) chain[i] = v[i] ^ v[i + 8];
}

void apl_blake3(const void *data, size_t bytes, uint8_t *hash)
{
  assert(bytes <= APL_BLAKE3_BYTES_MAX);
  uint32_t chain[8];
  memcpy(chain, start, sizeof chain);
  size_t at = 0;
  for (int last = 0; !last;) {
    const size_t left = bytes - at, here = left < BLOCK_BYTES ? left : BLOCK_BYTES;
    uint8_t block[BLOCK_BYTES] = {0};
    last = left <= BLOCK_BYTES;
    if (here) memcpy(block, (const uint8_t *)data + at, here);
    compress(chain, block, (uint32_t)here,
             (at == 0 ? CHUNK_START : 0u) | (last ? (uint32_t)CHUNK_END | ROOT : 0u));
    at += here;
  }
  for (int i = 0; i < 32; i++) hash[i] = (uint8_t)(chain[i / 4] >> i % 4 * 8);
}
