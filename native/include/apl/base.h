#ifndef APL_BASE_H
#define APL_BASE_H
/* Words of the machine that every file of native/ shares: cache lines, branch hints, alignment, unaligned and big-endian loads. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { APL_CACHE_LINE = 64, APL_LINE_PAIR = 128 /* adjacent-line prefetch makes two lines one unit of false sharing */ };

#define APL_LIKELY(x) __builtin_expect(!!(x), 1)
#define APL_UNLIKELY(x) __builtin_expect(!!(x), 0)
#define APL_ALIGNED(bytes) __attribute__((aligned(bytes)))

static inline size_t apl_align_up(size_t value, size_t align) { return (value + align - 1) & ~(align - 1); }
static inline int apl_is_aligned(const void *p, size_t align) { return ((uintptr_t)p & (align - 1)) == 0; }
static inline int apl_is_pow2(uint64_t value) { return value != 0 && (value & (value - 1)) == 0; }

/* Unaligned little-endian loads (the host is little-endian, apl/msg.h). */
static inline uint16_t apl_le16(const void *p) { uint16_t v; memcpy(&v, p, sizeof v); return v; }
static inline uint32_t apl_le32(const void *p) { uint32_t v; memcpy(&v, p, sizeof v); return v; }
static inline uint64_t apl_le64(const void *p) { uint64_t v; memcpy(&v, p, sizeof v); return v; }
/* Unaligned big-endian loads. */
static inline uint16_t apl_be16(const void *p) { return __builtin_bswap16(apl_le16(p)); }
static inline uint32_t apl_be32(const void *p) { return __builtin_bswap32(apl_le32(p)); }
static inline uint64_t apl_be64(const void *p) { return __builtin_bswap64(apl_le64(p)); }

/* Copy words as relaxed atomics, for payloads that a reader may copy while they are overwritten (it checks a stamp behind the copy): no data
 * race by the letter of C11, plain moves in the machine code. Both aligned to 8; bytes: a multiple of 8. */
static inline void apl_words_store(void *to, const void *from, size_t bytes)
{
  const uint64_t *source = (const uint64_t *)from;
  uint64_t *target = (uint64_t *)to;
#pragma GCC unroll 8
  for (size_t i = 0; i < bytes / 8; i++) __atomic_store_n(&target[i], source[i], __ATOMIC_RELAXED);
}

static inline void apl_words_load(void *to, const void *from, size_t bytes)
{
  const uint64_t *source = (const uint64_t *)from;
  uint64_t *target = (uint64_t *)to;
#pragma GCC unroll 8
  for (size_t i = 0; i < bytes / 8; i++) target[i] = __atomic_load_n(&source[i], __ATOMIC_RELAXED);
}

/* Ask for a line that is going to be stored to: a hint to the machine, which changes nothing. (gcc makes prefetchw of
 * __builtin_prefetch only above our baseline; machines without it take it for a no-operation.) */
static inline void apl_fetch_for_write(const void *line)
{
#if defined(__x86_64__)
  __asm__ __volatile__("prefetchw %0" : : "m"(*(const uint8_t *)line));
#else
  __builtin_prefetch(line, 1);
#endif
}

/* Push a line that was written out to the cache that all cores share, whence another core has it in less than half the time (34 ns
 * instead of 82 on a Xeon of the fourth generation); the writer pays when it stores to the line again. A hint, which changes nothing;
 * machines without it take it for a no-operation. */
static inline void apl_demote(const void *line)
{
#if defined(__x86_64__)
  __asm__ __volatile__("cldemote %0" : : "m"(*(const uint8_t *)line));
#else
  (void)line;
#endif
}

/* Tell the core that this is a spin-wait. */
static inline void apl_pause(void)
{
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ __volatile__("isb" ::: "memory");
#endif
}

#endif
