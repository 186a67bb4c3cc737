#ifndef APL_WAL_SEGMENT_H
#define APL_WAL_SEGMENT_H
/*
 * Files of the log: the directory with its lock, the list of segments, one segment created, named,
 * mapped. All I/O that may block or fail lies here; it runs at opening and on the helper thread,
 * never while appending.
 *
 *   <appliance>.lock    OFD write lock while a writer has the log open; readers only ask for it
 *   <appliance>.next    allocated ahead; without a header: unused, with one: in use, not yet named
 *   <appliance>-<first, 20 digits>.wal              a segment
 *   <segment>.damaged, <segment>.<offset>.damaged   set aside by recovery, never touched again
 */
#include "apl/wal_format.h"

enum { APL_WAL_PATH_BYTES = 512, APL_WAL_FILE_BYTES = 96 };

struct apl_wal_directory {
  int fd;
  int lock_fd; /* -1: not locked (a reader) */
  char path[APL_WAL_PATH_BYTES];
  char appliance[APL_WAL_NAME_BYTES];
};

struct apl_wal_segment {
  int fd;
  uint8_t *base; /* NULL: this slot of the pool is free */
  uint64_t bytes;
  uint64_t touched; /* pages below this offset have been touched for writing */
  uint64_t first;   /* record sequence; known when the segment begins to be used */
  uint64_t last;    /* of its SEAL; set when it is retired */
};

/* Segments of one appliance by first record sequence, ascending. */
struct apl_wal_listing {
  uint64_t *first;
  size_t count;
  size_t capacity;
  char appliance[APL_WAL_NAME_BYTES]; /* "" when there is none */
  char other[APL_WAL_NAME_BYTES];     /* a second one's, if none was asked for */
};

/* 1 if the name may stand in a file name. */
int apl_wal_name_good(const char *name);
/* Open a log's directory; lock: become its one writer (APL_ERR_BUSY if another is). */
int apl_wal_directory_open(struct apl_wal_directory *directory, const char *path,
                           const char *appliance, int lock);
void apl_wal_directory_close(struct apl_wal_directory *directory);
/* 1 if a writer has the log open. */
int apl_wal_directory_live(const struct apl_wal_directory *directory);
void apl_wal_file_name(char name[APL_WAL_FILE_BYTES], const char *appliance, uint64_t first);
void apl_wal_next_name(char name[APL_WAL_FILE_BYTES], const char *appliance);

/* (Re)read the directory. appliance "": the only one there. */
int apl_wal_listing_read(struct apl_wal_listing *listing, const struct apl_wal_directory *directory,
                         const char *appliance);
void apl_wal_listing_free(struct apl_wal_listing *listing);

/* Make <appliance>.next: every byte allocated, mapped, not yet touched. APL_ERR_NO_SPACE when the
 * disk is full: then nothing is left behind. */
int apl_wal_segment_create(const struct apl_wal_directory *directory, uint64_t bytes,
                           struct apl_wal_segment *segment);
/* Give <appliance>.next, now in use, the name of its first record. */
int apl_wal_segment_name(const struct apl_wal_directory *directory,
                         const struct apl_wal_segment *segment);
/* Map an existing file for writing, with all its bytes allocated and readable (they are read once:
 * an I/O error is an error here, not a SIGBUS later). bytes: what the header says. */
int apl_wal_segment_map(const struct apl_wal_directory *directory, const char *name, uint64_t bytes,
                        struct apl_wal_segment *segment);
/* Touch pages for writing up to offset. */
void apl_wal_segment_touch(struct apl_wal_segment *segment, uint64_t offset);
void apl_wal_segment_unmap(struct apl_wal_segment *segment);

#endif
