#ifndef APL_WAL_INDEX_H
#define APL_WAL_INDEX_H
/*
 * The index of a sealed segment of the audit log: where the records of an order lie, and which
 * instruments and times the segment has. A file beside the segment, <segment without .wal>.idx; it
 * can be removed and built again at any time, and nothing is ever believed because it says so: what
 * it points at is read from the segment and checked there, and an index that was not built from the
 * segment's very seal is refused.
 *
 *   ┌──────────────┬────────────────────────────┬─────────────────────────────────┐
 *   │ header 4096  │ pages of orders, by id      │ pages of instruments, by id      │
 *   └──────────────┴────────────────────────────┴─────────────────────────────────┘
 *   page 4096:  crc 4, count 4, 8 of 0, then at most 255 entries of 16
 *   order:      id 8, record 4 (its sequence behind the segment's first), frame 4 (its offset / 64)
 *   instrument: id 8, first record 4, last record 4
 *
 * A page carries its own CRC32C, so that a search reads and checks a dozen pages, not the file.
 */
#include "apl/wal.h"

/* cffi: begin */
enum { APL_WAL_INDEX_PAGE_BYTES = 4096, APL_WAL_INDEX_PAGE_ENTRIES = 255 };

struct apl_wal_index_info {
  uint64_t segment;
  uint64_t first_sequence;
  uint64_t last_sequence; /* of the SEAL */
  uint64_t first_ns;      /* times of the first and last frame */
  uint64_t last_ns;
  uint64_t orders;      /* entries */
  uint64_t instruments; /* entries */
  uint64_t bytes;       /* of the index */
};
struct apl_wal_index_hit {
  uint64_t id;
  uint32_t record; /* sequence = first_sequence + record */
  uint32_t frame;  /* offset of its frame / 64; of instruments: the last record */
};
struct apl_wal_index;
/* Build the index of one segment's file (checked frame by frame on the way), whole or not at all. APL_ERR_UNSUPPORTED
 * when the segment is not sealed, APL_ERR_CORRUPT when it is damaged. */
int apl_wal_index_build(const char *segment_path);
/* Open the index of a segment. APL_ERR_NOT_FOUND: there is none; APL_ERR_CORRUPT: it is damaged or of another segment's
 * contents: build it again. */
int apl_wal_index_open(const char *segment_path, struct apl_wal_index **index);
void apl_wal_index_info(const struct apl_wal_index *index, struct apl_wal_index_info *info);
/* Entries of an order id, in the order of their records; at most max. Returns the number, or APL_ERR_CORRUPT. */
int64_t apl_wal_index_order(struct apl_wal_index *index, uint64_t id, struct apl_wal_index_hit *hits, uint64_t max);
/* Whether the segment has an instrument: 1, 0, or APL_ERR_CORRUPT. */
int apl_wal_index_instrument(struct apl_wal_index *index, uint64_t id, struct apl_wal_index_hit *hit);
/* Read what a hit points at from the segment, its frame's checksum checked. APL_ERR_CORRUPT when it does not hold. */
int apl_wal_index_read(struct apl_wal_index *index, const struct apl_wal_index_hit *hit, struct apl_wal_record *record);
void apl_wal_index_close(struct apl_wal_index *index);
/* cffi: end */

#endif
