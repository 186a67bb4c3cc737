#ifndef APL_WAL_SOURCE_H
#define APL_WAL_SOURCE_H
/* Where a segment's bytes come from: its file, or the store that keeps it since it left the log's
 * directory (apl/wal_store.h). */
#include "apl/wal_store.h"

struct apl_wal_source {
  const struct apl_wal_store *store; /* NULL: fd */
  uint64_t first;                    /* of the segment in the store */
  int fd;
};

#define APL_WAL_SOURCE_NONE ((struct apl_wal_source){.fd = -1})

/* A file of the directory, else, where there is none, the segment that begins with `first` of the
 * store (NULL: none). 0, or -1 and errno. */
int apl_wal_source_open(struct apl_wal_source *source, int directory_fd, const char *file,
                        const struct apl_wal_store *store, uint64_t first, uint64_t *bytes);
/* As pread. */
int64_t apl_wal_source_read(const struct apl_wal_source *source, void *target, uint64_t bytes,
                            uint64_t offset);
/* How long it is now; -1 and errno. */
int64_t apl_wal_source_bytes(const struct apl_wal_source *source);
void apl_wal_source_close(struct apl_wal_source *source);

#endif
