#ifndef APL_CRC32C_H
#define APL_CRC32C_H
/*
 * CRC32C: polynomial 0x1EDC6F41 (Castagnoli), reflected, initial value and final xor all ones, as
 * in RFC 3720 section 12.1. Check value of "123456789": 0xE3069283. The CPU's instruction (SSE4.2;
 * on aarch64 crc32c*) is used where the machine has it, found out once at load; else tables.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
/* CRC32C of `bytes` at `data` (any alignment), going on from `crc`: 0 to begin, the value so far to
 * continue. */
uint32_t apl_crc32c(uint32_t crc, const void *data, size_t bytes);
/* The same from tables, whatever the machine: for the test that holds the two together. */
uint32_t apl_crc32c_tables(uint32_t crc, const void *data, size_t bytes);
/* 1 when apl_crc32c runs on the CPU's instruction. */
int apl_crc32c_hardware(void);
/* cffi: end */

#endif
