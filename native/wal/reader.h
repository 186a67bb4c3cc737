#ifndef APL_WAL_READER_H
#define APL_WAL_READER_H
/* The reader's state: what has been read, what is due. reader.c hands records out, walk.c goes from
 * frame to frame and segment to segment. */
#include "apl/wal.h"
#include "segment.h"
#include "source.h"

enum { APL_WAL_WINDOW_BYTES = 2 << 20 /* several of the longest frames */ };

struct apl_wal_reader {
  struct apl_wal_directory directory;
  struct apl_wal_listing listing;
  char single[APL_WAL_FILE_BYTES]; /* file name when one file is read alone, else "" */
  uint64_t start;                  /* first sequence of the segment to begin with, 0: the first */
  uint64_t from;                   /* records below are passed over */

  const struct apl_wal_store *store; /* of segments that left the directory, NULL: none */
  struct apl_wal_source source;      /* of the current segment */
  uint32_t entered;                  /* there is a current segment */
  uint32_t reserved;
  uint64_t file_bytes;
  struct apl_wal_header header;
  struct apl_wal_place place; /* behind the last good frame */
  uint64_t bytes_before;      /* of segments done */
  uint32_t ended;             /* nothing more was there at the last look */

  uint8_t *window; /* file bytes from window_at on */
  uint64_t window_at;
  uint64_t window_bytes;
  uint64_t frame_at; /* of the frame being handed out */
  uint32_t frame_records;
  uint32_t frame_given;

  struct apl_wal_verdict verdict;
};

/* The next good frame, in the window at frame_at: 1; 0 at the end or at damage. */
int apl_wal_reader_frame(struct apl_wal_reader *reader);
/* Record `index` of a frame that was found good. */
void apl_wal_record_of(const struct apl_wal_frame *frame, uint32_t index,
                       struct apl_wal_record *record);
/* Set the verdict and its sentence. Returns 0: `return apl_wal_find(...)` ends a step badly. */
int apl_wal_find(struct apl_wal_reader *reader, int code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* What apl_wal_listing_read finds, and what the store has, without what was pruned. */
int apl_wal_reader_list(struct apl_wal_reader *reader);
/* created_ns in the header of the segment that begins with `first`: 1, or 0 if it has no good
 * header. */
int apl_wal_reader_created(struct apl_wal_reader *reader, uint64_t first, uint64_t *created_ns);

#endif
