/* The hash tree over the log; see apl/wal_tree.h. */
#include "apl/wal_tree.h"

#include "apl/blake3.h"
#include "apl/err.h"
#include "apl/sha256.h"
#include "reader.h"

#include <string.h>

enum { HASH = APL_WAL_HASH_BYTES, CHUNK_HEIGHT = 8, LEAF_DATA_MAX = 1000 };
enum { LEAF_PREFIX = 0, NODE_PREFIX = 1 }; /* RFC 6962 section 2.1 */

static void hash_bytes(uint32_t hash, const uint8_t *data, size_t bytes, uint8_t *out)
{
  if (hash == APL_WAL_HASH_BLAKE3) apl_blake3(data, bytes, out);
  else apl_sha256(data, bytes, out);
}

static void hash_node(uint32_t hash, const uint8_t *left, const uint8_t *right, uint8_t *out)
{
  uint8_t data[1 + 2 * HASH];
  data[0] = NODE_PREFIX;
  memcpy(data + 1, left, HASH);
  memcpy(data + 1 + HASH, right, HASH);
  hash_bytes(hash, data, sizeof data, out);
}

void apl_wal_leaf_bytes(const struct apl_wal_record *record, const char *ring, uint8_t *leaf)
{
  memset(leaf + sizeof *record, 0, APL_WAL_NAME_BYTES);
  memcpy(leaf, record, sizeof *record);
  memcpy(leaf + sizeof *record, ring, strnlen(ring, APL_WAL_NAME_BYTES - 1));
}

void apl_wal_leaf_hash(uint32_t hash, const uint8_t *leaf, uint64_t bytes, uint8_t *out)
{
  uint8_t data[1 + LEAF_DATA_MAX];
  if (bytes > LEAF_DATA_MAX) bytes = LEAF_DATA_MAX;
  data[0] = LEAF_PREFIX;
  if (bytes) memcpy(data + 1, leaf, bytes);
  hash_bytes(hash, data, 1 + bytes, out);
}

int apl_wal_tree_new(struct apl_wal_tree *tree, uint32_t hash)
{
  if (!tree || (hash != APL_WAL_HASH_SHA256 && hash != APL_WAL_HASH_BLAKE3))
    return apl_err_set(APL_ERR_ARGUMENT, "a tree of hash %u: 1 is SHA-256, 2 is BLAKE3", hash);
  memset(tree, 0, sizeof *tree);
  tree->hash = hash;
  return APL_OK;
}

/* Add a complete subtree of 2^height leaves: as adding 2^height to `size` carries. */
static void push(struct apl_wal_tree *tree, const uint8_t *node, unsigned height)
{
  uint8_t carried[HASH];
  memcpy(carried, node, HASH);
  tree->size += UINT64_C(1) << height;
  for (; !(tree->size >> height & 1); height++) {
    if (height == CHUNK_HEIGHT) memcpy(tree->chunk, carried, HASH);
    hash_node(tree->hash, tree->nodes[height], carried, carried);
  }
  if (height == CHUNK_HEIGHT) memcpy(tree->chunk, carried, HASH);
  memcpy(tree->nodes[height], carried, HASH);
}

void apl_wal_tree_push(struct apl_wal_tree *tree, const uint8_t *leaf) { push(tree, leaf, 0); }

int apl_wal_tree_push_chunk(struct apl_wal_tree *tree, const uint8_t *node)
{
  if (tree->size % APL_WAL_CHUNK_LEAVES)
    return apl_err_set(APL_ERR_ARGUMENT, "a chunk is added within another");
  push(tree, node, CHUNK_HEIGHT);
  return APL_OK;
}

void apl_wal_tree_root(const struct apl_wal_tree *tree, uint8_t *out)
{
  if (tree->size == 0) {
    hash_bytes(tree->hash, (const uint8_t *)"", 0, out);
    return;
  }
  unsigned height = (unsigned)__builtin_ctzll(tree->size);
  memcpy(out, tree->nodes[height], HASH);
  for (height++; height < 64; height++)
    if (tree->size >> height & 1) hash_node(tree->hash, tree->nodes[height], out, out);
}

void apl_wal_root(uint32_t hash, const uint8_t *nodes, uint64_t count, uint8_t *out)
{
  struct apl_wal_tree tree = {.hash = hash};
  for (uint64_t i = 0; i < count; i++) push(&tree, nodes + i * HASH, 0);
  apl_wal_tree_root(&tree, out);
}

static void take_header(struct apl_wal_tree *tree, const struct apl_wal_header *header)
{
  uint8_t data[HASH + sizeof *header];
  if (header->segment == tree->segment) return;
  memcpy(data, tree->headers, HASH);
  memcpy(data + HASH, header, sizeof *header);
  apl_sha256(data, sizeof data, tree->headers);
  tree->segment = header->segment;
}

static void take_record(struct apl_wal_tree *tree, const struct apl_wal_reader *reader,
                        const struct apl_wal_frame *frame, uint8_t *hash)
{
  struct apl_wal_record record;
  uint8_t leaf[APL_WAL_LEAF_BYTES];
  apl_wal_record_of(frame, reader->frame_given, &record);
  apl_wal_leaf_bytes(&record, apl_wal_reader_ring_name(reader, frame->ring), leaf);
  apl_wal_leaf_hash(tree->hash, leaf, sizeof leaf, hash);
  push(tree, hash, 0);
  tree->seal = frame->kind == APL_WAL_KIND_SEAL;
}

/* Whether the frame's records and the chain say all that is in it: else something could hide there. */
static int covered(const struct apl_wal_frame *frame)
{
  return frame->reserved == 0 && frame->records == frame->length / APL_WAL_LINE_BYTES - 1;
}

int64_t apl_wal_tree_follow(struct apl_wal_tree *tree, struct apl_wal_reader *reader, uint64_t max,
                            uint8_t *leaves, uint8_t *chunks)
{
  uint64_t count = 0, completed = 0;
  if (max > INT64_MAX) max = INT64_MAX;
  while (count < max) {
    if (reader->frame_given == reader->frame_records && !apl_wal_reader_frame(reader)) break;
    const struct apl_wal_frame *frame = (const void *)(reader->window +
                                                       (reader->frame_at - reader->window_at));
    const uint64_t sequence = frame->sequence + reader->frame_given;
    if (sequence < reader->from) {
      reader->frame_given++;
      continue;
    }
    if (sequence != tree->size + 1)
      return apl_err_set(APL_ERR_CORRUPT, "record %llu is due in the tree, the log goes on with %llu",
                         (unsigned long long)tree->size + 1, (unsigned long long)sequence);
    if (!covered(frame))
      return apl_err_set(APL_ERR_CORRUPT, "the frame of record %llu holds more than its records",
                         (unsigned long long)sequence);
    uint8_t hash[HASH];
    take_header(tree, &reader->header);
    take_record(tree, reader, frame, hash);
    reader->frame_given++;
    if (leaves) memcpy(leaves + count * HASH, hash, HASH);
    if (chunks && tree->size % APL_WAL_CHUNK_LEAVES == 0)
      memcpy(chunks + completed++ * HASH, tree->chunk, HASH);
    count++;
    if (tree->seal) break;
  }
  return (int64_t)count;
}
