/*
 * CRC32C by folding (crc32c_fold.c), by the CPU's instruction, or from tables; see apl/crc32c.h.
 *
 * The instruction (SSE4.2; ARMv8's CRC extension) takes 8 bytes in 3 cycles when each waits for the
 * one before, and one per cycle when not: long inputs are therefore cut into three lanes that run
 * at once. Lanes are joined by moving a CRC over the zeros of the lanes behind it, which is linear
 * over GF(2): four tables of 256 words do it for one distance.
 */
#include "apl/crc32c.h"

#include <string.h>

#include "apl/base.h"
#include "crc32c_fold.h"

#if defined(__aarch64__)
#include <sys/auxv.h>
#define HAS_CRC32 (UINT64_C(1) << 7) /* HWCAP_CRC32 of Linux's asm/hwcap.h */
#endif

#define POLYNOMIAL_REFLECTED UINT32_C(0x82f63b78)
enum {
  LANE_BYTES =
      256,        /* 4 lines: a frame of 12 records is cut already; shorter lanes cost more in joining */
  FOLD_LINES = 4, /* fewer are folded no faster than the instruction takes them, and the machine itself fetches ahead of them */
};

static uint32_t byte_table[8][256];
static uint32_t lane_table[4][256]; /* moves a CRC over LANE_BYTES zeros */
static int hardware, folds;

static uint32_t over_zeros(uint32_t crc, size_t zeros)
{
  for (size_t i = 0; i < zeros; i++) crc = (crc >> 8) ^ byte_table[0][crc & 0xff];
  return crc;
}

/* At load, before any thread: 8 KiB of tables. */
__attribute__((constructor)) static void build_tables(void)
{
  for (uint32_t n = 0; n < 256; n++) {
    uint32_t crc = n;
    for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? POLYNOMIAL_REFLECTED : 0);
    byte_table[0][n] = crc;
  }
  for (uint32_t n = 0; n < 256; n++)
    for (int t = 1; t < 8; t++) byte_table[t][n] = over_zeros(byte_table[t - 1][n], 1);
  for (int byte = 0; byte < 4; byte++)
    for (int bit = 0; bit < 8; bit++) {
      const uint32_t moved = over_zeros(UINT32_C(1) << (8 * byte + bit), LANE_BYTES);
      for (uint32_t n = 0; n < 256; n++)
        if (n >> bit & 1) lane_table[byte][n] ^= moved;
    }
#if defined(__x86_64__)
  __builtin_cpu_init();
  hardware = __builtin_cpu_supports("sse4.2") != 0;
#elif defined(__aarch64__)
  hardware = (getauxval(AT_HWCAP) & HAS_CRC32) != 0;
#endif
  folds = apl_crc32c_folds();
}

int apl_crc32c_hardware(void) { return hardware; }

uint32_t apl_crc32c_tables(uint32_t crc, const void *data, size_t bytes)
{
  const uint8_t *p = data;
  crc = ~crc;
  for (; bytes >= 8; bytes -= 8, p += 8) {
    const uint64_t word = apl_le64(p) ^ crc;
    crc = byte_table[7][word & 0xff] ^ byte_table[6][word >> 8 & 0xff] ^
          byte_table[5][word >> 16 & 0xff] ^ byte_table[4][word >> 24 & 0xff] ^
          byte_table[3][word >> 32 & 0xff] ^ byte_table[2][word >> 40 & 0xff] ^
          byte_table[1][word >> 48 & 0xff] ^ byte_table[0][word >> 56];
  }
  for (; bytes > 0; bytes--, p++) crc = (crc >> 8) ^ byte_table[0][(crc ^ *p) & 0xff];
  return ~crc;
}

#if defined(__x86_64__)
#define BY_INSTRUCTION 1
#define WITH_INSTRUCTION __attribute__((target("sse4.2")))
WITH_INSTRUCTION static inline uint64_t step(uint64_t crc, uint64_t word)
{
  return __builtin_ia32_crc32di(crc, word);
}
WITH_INSTRUCTION static inline uint64_t step_byte(uint64_t crc, uint8_t byte)
{
  return __builtin_ia32_crc32qi((uint32_t)crc, byte);
}
#elif defined(__aarch64__) && defined(__GNUC__) && !defined(__clang__)
#define BY_INSTRUCTION 1
#define WITH_INSTRUCTION __attribute__((target("+crc")))
WITH_INSTRUCTION static inline uint64_t step(uint64_t crc, uint64_t word)
{
  return __builtin_aarch64_crc32cx((uint32_t)crc, word);
}
WITH_INSTRUCTION static inline uint64_t step_byte(uint64_t crc, uint8_t byte)
{
  return __builtin_aarch64_crc32cb((uint32_t)crc, byte);
}
#endif

#if defined(BY_INSTRUCTION)
static uint64_t over_lane(uint64_t crc)
{
  return lane_table[0][crc & 0xff] ^ lane_table[1][crc >> 8 & 0xff] ^
         lane_table[2][crc >> 16 & 0xff] ^ lane_table[3][crc >> 24 & 0xff];
}

WITH_INSTRUCTION static uint32_t by_instruction(uint32_t start, const uint8_t *p, size_t bytes)
{
  uint64_t crc = (uint32_t)~start;
  for (; bytes >= 3 * LANE_BYTES; bytes -= 3 * LANE_BYTES, p += 3 * LANE_BYTES) {
    uint64_t second = 0, third = 0;
    for (size_t i = 0; i < LANE_BYTES; i += 8) {
      crc = step(crc, apl_le64(p + i));
      second = step(second, apl_le64(p + LANE_BYTES + i));
      third = step(third, apl_le64(p + 2 * LANE_BYTES + i));
    }
    crc = over_lane(over_lane(crc) ^ second) ^ third;
  }
  for (; bytes >= 8; bytes -= 8, p += 8) crc = step(crc, apl_le64(p));
  for (; bytes > 0; bytes--, p++) crc = step_byte(crc, *p);
  return ~(uint32_t)crc;
}
#endif

uint32_t apl_crc32c_unfolded(uint32_t crc, const void *data, size_t bytes)
{
#if defined(BY_INSTRUCTION)
  if (APL_LIKELY(hardware)) return by_instruction(crc, data, bytes);
#endif
  return apl_crc32c_tables(crc, data, bytes);
}

uint32_t apl_crc32c(uint32_t crc, const void *data, size_t bytes)
{
#if defined(__x86_64__)
  const size_t lines = bytes / APL_FOLD_LINE;
  if (APL_LIKELY(folds) && lines >= FOLD_LINES) {
    crc = apl_crc32c_fold(crc, data, lines);
    data = (const uint8_t *)data + lines * APL_FOLD_LINE;
    bytes -= lines * APL_FOLD_LINE;
  }
#endif
  return apl_crc32c_unfolded(crc, data, bytes);
}

uint32_t apl_crc32c_copy(uint32_t crc, void *to, const void *from, size_t lines)
{
  if (lines >= FOLD_LINES) {
#if defined(__x86_64__)
    if (APL_LIKELY(folds)) return apl_crc32c_fold_copy(crc, to, from, lines);
#endif
    for (size_t line = 0; line < lines; line++) apl_fetch_for_write((uint8_t *)to + (line + APL_FOLD_AHEAD) * APL_FOLD_LINE);
  }
  memcpy(to, from, lines * APL_FOLD_LINE);
  return apl_crc32c_unfolded(crc, to, lines * APL_FOLD_LINE);
}
