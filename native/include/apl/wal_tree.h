#ifndef APL_WAL_TREE_H
#define APL_WAL_TREE_H
/*
 * The hash tree over an audit log: one tree for the whole life of the log, as RFC 6962 section 2.1
 * has it. A leaf is a record, its index the record's sequence less 1.
 *
 *   leaf = H(0x00 || record, 96 bytes || name of its ring, 32 bytes)     struct apl_wal_record
 *   node = H(0x01 || left || right)
 *
 * A *chunk* is the 256 leaves under one node of height 8. What is kept of the tree is its chunks' nodes,
 * 32 bytes for 256 records: what is below is hashed again from the log where a proof wants it, and
 * what is above in no time (10^8 records have 390,625 chunks). Leaves kept whole would add half of
 * the log's size.
 *
 * Header pages are in no leaf. They have a running hash of their own, signed with each head:
 *   headers(k) = SHA-256(headers(k - 1) || header page of segment k), headers(0) = 32 zeros
 *
 * Nothing here runs on the appending thread.
 */
#include "apl/wal.h"

/* cffi: begin */
enum {
  APL_WAL_HASH_SHA256 = 1,
  APL_WAL_HASH_BLAKE3 = 2,
  APL_WAL_HASH_BYTES = 32,
  APL_WAL_LEAF_BYTES = 128,
  APL_WAL_CHUNK_LEAVES = 256,
};

/* A tree that grows at its end: O(log n) of it. A plain value: copy it, keep it. */
struct apl_wal_tree {
  uint64_t size;         /* leaves */
  uint64_t segment;      /* the last whose header page is in `headers` */
  uint32_t hash;         /* APL_WAL_HASH_* */
  uint32_t seal;         /* 1: the last leaf is a SEAL */
  uint8_t headers[32];   /* running hash of header pages */
  uint8_t chunk[32];     /* node of the last complete chunk */
  uint8_t nodes[64][32]; /* nodes[l]: root of a complete subtree of 2^l leaves, if bit l of size */
};

/* The canonical bytes of a leaf, APL_WAL_LEAF_BYTES of them. ring: name, "" for none. */
void apl_wal_leaf_bytes(const struct apl_wal_record *record, const char *ring, uint8_t *leaf);
/* Hash of a leaf's bytes (at most 1000). hash: APL_WAL_HASH_*. */
void apl_wal_leaf_hash(uint32_t hash, const uint8_t *leaf, uint64_t bytes, uint8_t *out);
/* Root over `count` nodes of equal height (but the last, which may be lower), left to right; of
 * none: H(""). */
void apl_wal_root(uint32_t hash, const uint8_t *nodes, uint64_t count, uint8_t *out);

/* An empty tree. APL_ERR_ARGUMENT for a hash that there is not. */
int apl_wal_tree_new(struct apl_wal_tree *tree, uint32_t hash);
/* Add a leaf by its hash. */
void apl_wal_tree_push(struct apl_wal_tree *tree, const uint8_t *leaf);
/* Add a complete chunk by its node. APL_ERR_ARGUMENT within a chunk. */
int apl_wal_tree_push_chunk(struct apl_wal_tree *tree, const uint8_t *node);
void apl_wal_tree_root(const struct apl_wal_tree *tree, uint8_t *out);
/* Read on and add up to `max` records; ends early behind a SEAL (tree->seal). Returns how many, 0
 * where apl_wal_reader_read would: see the reader's verdict. leaves: NULL, or room for max hashes;
 * chunks: NULL, or room for max / 256 + 1 nodes, those completed by this call. The reader must be read
 * by nothing else, and stand at record tree->size + 1, else APL_ERR_CORRUPT; so is a frame that holds
 * anything besides its records. */
int64_t apl_wal_tree_follow(struct apl_wal_tree *tree, struct apl_wal_reader *reader, uint64_t max,
                            uint8_t *leaves, uint8_t *chunks);
/* cffi: end */

#endif
