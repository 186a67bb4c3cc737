#ifndef APL_CRC32C_FOLD_H
#define APL_CRC32C_FOLD_H
/*
 * CRC32C of whole lines by carry-less multiplication, 64 bytes in two instructions; the lines may be copied in the same pass. x86-64 with AVX-512 and
 * VPCLMULQDQ alone: elsewhere apl_crc32c_folds() is 0 and the others must not be called.
 */
#include <stddef.h>
#include <stdint.h>

#include "apl/base.h"

enum {
  APL_FOLD_LINE = 64,
  APL_FOLD_AHEAD = 32, /* lines: what is copied asks for those so far behind, which the next copies will write; 16 to 64 do as well, 32 best in the tail */
};

/* 1 if this machine has what it takes; makes the constants. Called at load, before any other. */
int apl_crc32c_folds(void);
/* As apl_crc32c, of `lines` >= 1 lines of any alignment. */
uint32_t apl_crc32c_fold(uint32_t crc, const uint8_t *from, size_t lines);
/* ... and a copy of them at `to` (aligned to a line, apart from `from`). */
uint32_t apl_crc32c_fold_copy(uint32_t crc, uint8_t *to, const uint8_t *from, size_t lines);

#endif
