#ifndef APL_CRC32C_H
#define APL_CRC32C_H
/*
 * CRC32C: polynomial 0x1EDC6F41 (Castagnoli), reflected, initial value and final xor all ones, as
 * in RFC 3720 section 12.1. Check value of "123456789": 0xE3069283. Carry-less multiplication of 64 bytes at once (AVX-512 with VPCLMULQDQ)
 * or the CPU's instruction (SSE4.2; on aarch64 crc32c*) is used where the machine has it, found out once at load; else tables.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
/* CRC32C of `bytes` at `data` (any alignment), going on from `crc`: 0 to begin, the value so far to
 * continue. */
uint32_t apl_crc32c(uint32_t crc, const void *data, size_t bytes);
/* CRC32C of `lines` lines of 64 bytes at `from` (any alignment), going on from `crc`, and a copy of them at `to` (aligned to 64, apart from `from`),
 * in one pass. Of four lines and more it asks the machine for the lines 2 KiB behind those it writes, where the next copy is expected: a hint, which
 * may point anywhere. */
uint32_t apl_crc32c_copy(uint32_t crc, void *to, const void *from, size_t lines);
/* The same as apl_crc32c from tables, and as on a machine that cannot fold: for the test that holds the three together. */
uint32_t apl_crc32c_tables(uint32_t crc, const void *data, size_t bytes);
uint32_t apl_crc32c_unfolded(uint32_t crc, const void *data, size_t bytes);
/* 1 when apl_crc32c runs on the CPU's instruction or by folding. */
int apl_crc32c_hardware(void);
/* cffi: end */

#endif
