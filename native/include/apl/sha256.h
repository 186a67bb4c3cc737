#ifndef APL_SHA256_H
#define APL_SHA256_H
/*
 * SHA-256 (FIPS 180-4) of a buffer in one go: for the audit log's tree, whose inputs are short and
 * all at hand. The CPU's SHA instructions are used where the machine has them, found out once at
 * load; else plain C. A library of its own would be a dependency of every build for two functions.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
/* Hash of `bytes` at `data` (any alignment) to 32 bytes at `hash`. */
void apl_sha256(const void *data, size_t bytes, uint8_t *hash);
/* The same without the instructions: for the test that holds the two together. */
void apl_sha256_plain(const void *data, size_t bytes, uint8_t *hash);
/* 1 when apl_sha256 runs on the CPU's instructions. */
int apl_sha256_hardware(void);
/* cffi: end */

#endif
