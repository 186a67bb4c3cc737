#ifndef APL_GENERATOR_RANDOM_H
#define APL_GENERATOR_RANDOM_H
/* Seeded random numbers in integers alone, so that a seed gives the same bytes on every machine:
 * xoshiro256++ (Blackman and Vigna, 2019) started by splitmix64. Floating point is avoided because
 * compilers may contract it differently. */
#include <stdint.h>

struct apl_random {
  uint64_t s[4];
};

static inline uint64_t apl_random_rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline void apl_random_seed(struct apl_random *random, uint64_t seed)
{
  for (int i = 0; i < 4; i++) {
    seed += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = seed;
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    random->s[i] = z ^ (z >> 31);
  }
}

static inline uint64_t apl_random_next(struct apl_random *random)
{
  uint64_t *s = random->s;
  const uint64_t result = apl_random_rotate(s[0] + s[3], 23) + s[0];
  const uint64_t t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = apl_random_rotate(s[3], 45);
  return result;
}

/* 0 to n - 1; n > 0. */
static inline uint32_t apl_random_below(struct apl_random *random, uint32_t n)
{
  return (uint32_t)(((apl_random_next(random) >> 32) * n) >> 32);
}

static inline int apl_random_ppm(struct apl_random *random, uint32_t ppm)
{
  return apl_random_below(random, 1000000) < ppm;
}

/* log2 of x / 2^63 for x in [2^63, 2^64), in 1/65536: a bit for each squaring. */
static inline uint32_t apl_random_log2(uint64_t x)
{
  uint32_t fraction = 0;
  for (int i = 0; i < 16; i++) {
    const unsigned __int128 square = (unsigned __int128)x * x; /* 2.126 fixed point */
    const int carry = (int)(square >> 127);
    x = (uint64_t)(square >> (63 + carry));
    fraction = fraction << 1 | (uint32_t)carry;
  }
  return fraction;
}

/* Exponentially distributed with this mean. */
static inline uint64_t apl_random_exponential(struct apl_random *random, uint64_t mean)
{
  const uint64_t u = apl_random_next(random) | 1;
  const int zeros = __builtin_clzll(u);
  const uint64_t halvings =
      ((uint64_t)(zeros + 1) << 16) - apl_random_log2(u << zeros); /* -log2(u / 2^64) in 1/65536 */
  const uint64_t scaled = (halvings * 45426) >> 16;                /* times ln 2 */
  return (uint64_t)(((unsigned __int128)mean * scaled) >> 16);
}

/* 0, 1, 2 ...: goes on with probability again_e3 / 1000, at most `most`. */
static inline uint32_t apl_random_geometric(struct apl_random *random, uint32_t again_e3,
                                            uint32_t most)
{
  uint32_t n = 0;
  while (n < most && apl_random_below(random, 1000) < again_e3) n++;
  return n;
}

#endif
