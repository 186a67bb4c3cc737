#ifndef APL_FUZZ_EXACT_H
#define APL_FUZZ_EXACT_H
/*
 * Bytes in memory that ends exactly where they end, without an allocation for each piece: pieces lie one behind the other in a field of memory
 * that is poisoned all around them, so that AddressSanitizer sees a read before or behind a piece, and of a piece that was given back. The field
 * is gone through from the start again when its end is reached: what is kept of a piece that was given back stays poisoned for long.
 *
 *   ░░░░░░│piece, given back░░│░░░░│piece│░░░░░░░░░░░░
 *                                        └ the next one, at a multiple of 16
 *
 * Without AddressSanitizer, and where a piece does not fit, it is malloc and free.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#define FUZZ_POISONS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define FUZZ_POISONS 1
#endif
#endif

/* What no coverage is counted of: it depends on more than the input. */
#ifdef __clang__
#define FUZZ_UNCOUNTED __attribute__((noinline, no_sanitize("coverage"), unused)) static
#else
#define FUZZ_UNCOUNTED __attribute__((unused)) static
#endif

#ifdef FUZZ_POISONS
#include <sanitizer/asan_interface.h>

enum { FUZZ_FIELD_BYTES = 1 << 17, FUZZ_AROUND_BYTES = 64 };

static _Alignas(4096) uint8_t fuzz_field[FUZZ_FIELD_BYTES];
static size_t fuzz_field_at;

/* A copy of `count` bytes. One piece at a time: the one before was given back. */
FUZZ_UNCOUNTED uint8_t *fuzz_exact(const void *bytes, size_t count)
{
  const size_t span = (count + FUZZ_AROUND_BYTES + 15) / 16 * 16;
  uint8_t *copy;
  if (span + FUZZ_AROUND_BYTES > FUZZ_FIELD_BYTES) {
    copy = malloc(count);
  } else {
    if (fuzz_field_at == 0) __asan_poison_memory_region(fuzz_field, sizeof fuzz_field), fuzz_field_at = FUZZ_AROUND_BYTES;
    if (fuzz_field_at + span > FUZZ_FIELD_BYTES) fuzz_field_at = FUZZ_AROUND_BYTES;
    copy = fuzz_field + fuzz_field_at;
    fuzz_field_at += span;
    __asan_unpoison_memory_region(copy, count);
  }
  if (count) memcpy(copy, bytes, count);
  return copy;
}

FUZZ_UNCOUNTED void fuzz_give_back(uint8_t *copy, size_t count)
{
  if (copy >= fuzz_field && copy < fuzz_field + FUZZ_FIELD_BYTES) __asan_poison_memory_region(copy, (count + 7) / 8 * 8);
  else free(copy);
}

/* Every one of the bytes may be read. */
FUZZ_UNCOUNTED void fuzz_readable(const uint8_t *bytes, size_t count)
{
  volatile uint8_t sink;
  const uint8_t *bad = count ? __asan_region_is_poisoned((void *)(uintptr_t)bytes, count) : NULL;
  if (bad) sink = *(const volatile uint8_t *)bad, (void)sink; /* AddressSanitizer's report */
}

#else

FUZZ_UNCOUNTED uint8_t *fuzz_exact(const void *bytes, size_t count)
{
  uint8_t *copy = malloc(count ? count : 1);
  if (count) memcpy(copy, bytes, count);
  return copy;
}

FUZZ_UNCOUNTED void fuzz_give_back(uint8_t *copy, size_t count)
{
  (void)count;
  free(copy);
}

FUZZ_UNCOUNTED void fuzz_readable(const uint8_t *bytes, size_t count)
{
  for (size_t i = 0; i < count; i++) __asm__ volatile("" ::"r"(bytes[i]));
}

#endif
#endif
