#ifndef APL_WAL_INDEX_FORMAT_H
#define APL_WAL_INDEX_FORMAT_H
/* The bytes of an index, shared by index_build.c and index.c. */
#include "apl/wal_index.h"

#define APL_WAL_INDEX_MAGIC UINT64_C(0x3158444920504c41) /* "ALP IDX1" */

struct apl_wal_index_header {
  uint64_t magic;
  uint32_t layout;      /* 1 */
  uint32_t seal_crc;    /* of the segment's SEAL frame */
  uint64_t seal_offset; /* of that frame */
  uint64_t segment;
  uint64_t first_sequence;
  uint64_t last_sequence;
  uint64_t first_ns;
  uint64_t last_ns;
  uint64_t orders;
  uint64_t order_pages; /* they begin at 4096 */
  uint64_t instruments;
  uint64_t instrument_pages; /* behind the orders' */
  uint8_t reserved[4092 - 96];
  uint32_t crc; /* CRC32C of all before */
};
_Static_assert(sizeof(struct apl_wal_index_header) == 4096, "a page");

struct apl_wal_index_page {
  uint32_t crc; /* CRC32C of all behind */
  uint32_t count;
  uint64_t reserved;
  struct apl_wal_index_hit hits[APL_WAL_INDEX_PAGE_ENTRIES];
};
_Static_assert(sizeof(struct apl_wal_index_page) == APL_WAL_INDEX_PAGE_BYTES, "a page");

enum { APL_WAL_INDEX_PATH_BYTES = 4096 };
/* <segment>.wal becomes <segment>.idx<ending>: 0, or APL_ERR_ARGUMENT. */
int apl_wal_index_path(char path[APL_WAL_INDEX_PATH_BYTES], const char *segment_path,
                       const char *ending);

#endif
