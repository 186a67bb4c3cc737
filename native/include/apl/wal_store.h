#ifndef APL_WAL_STORE_H
#define APL_WAL_STORE_H
/*
 * Segments of the audit log that left its directory: packed, in an archive or an object store. The
 * log's readers ask a store for every segment that the directory has not; what it gives is judged
 * as a file is, so it needs no trust. How it keeps them is its own matter (appliance/audit/packed.py:
 * zstd in seekable frames).
 *
 *   reader ─▶ <dir>/<appliance>-<first>.wal ── not there ─▶ store.size, store.read
 *
 * Segments at the beginning of a log may be pruned: gone for good. A reader that is told so begins
 * behind them, and holds the first one that is left against the last seal before it.
 */
#include "apl/wal.h"

/* cffi: begin */
struct apl_wal_store {
  void *context;
  /* Bytes of the segment that begins with record `first`, as it was in the directory; negative: it is not there. */
  int64_t (*size)(void *context, uint64_t first);
  /* Some of them from offset on, as many as fit `bytes`: how many; 0 behind the end; negative: unreadable. */
  int64_t (*read)(void *context, uint64_t first, void *target, uint64_t bytes, uint64_t offset);
  /* Called before the two below are used: what was archived meanwhile. May be NULL. */
  void (*refresh)(void *context);
  const uint64_t *first; /* its segments: first record of each, ascending */
  uint64_t count;
  /* What was pruned; zeros: nothing. */
  uint64_t pruned_segment;  /* number of the last one that is gone */
  uint64_t pruned_sequence; /* its last record */
  uint32_t pruned_seal;     /* CRC of its SEAL frame */
  uint32_t reserved;
};

/* Read on from a store where the directory has not what is due. Before the first read and before a seek; the store is
 * the caller's, must outlive the reader, and is called on the reading thread. */
int apl_wal_reader_store(struct apl_wal_reader *reader, const struct apl_wal_store *store);
/* CRC of a segment's SEAL frame, its number and its last record, all of it checked on the way. APL_ERR_UNSUPPORTED:
 * not sealed; APL_ERR_CORRUPT. */
struct apl_wal_sealed {
  uint64_t segment;
  uint64_t first_sequence;
  uint64_t last_sequence;
  uint64_t first_ns;
  uint64_t last_ns;
  uint64_t bytes; /* of the file */
  uint32_t seal;
  uint32_t reserved;
};
int apl_wal_segment_sealed(const char *segment_path, struct apl_wal_sealed *sealed);
/* An index whose segment is in a store; otherwise as apl_wal_index_open. */
struct apl_wal_index;
int apl_wal_index_open_stored(const char *segment_path, const struct apl_wal_store *store, uint64_t first,
                              struct apl_wal_index **index);
/* cffi: end */

#endif
