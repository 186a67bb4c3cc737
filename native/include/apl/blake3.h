#ifndef APL_BLAKE3_H
#define APL_BLAKE3_H
/*
 * BLAKE3 (the paper's section 2, hash mode) of inputs of one chunk, that is at most 1024 bytes: what
 * the audit log's tree needs. Its own tree of chunks is left out.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
enum { APL_BLAKE3_BYTES_MAX = 1024 };
/* Hash of `bytes`, at most APL_BLAKE3_BYTES_MAX, at `data` to 32 bytes at `hash`. */
void apl_blake3(const void *data, size_t bytes, uint8_t *hash);
/* cffi: end */

#endif
