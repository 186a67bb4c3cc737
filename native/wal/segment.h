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
 *   <appliance>.again   a segment that is being written again after its file failed
 *   <segment>.damaged, <segment>.<offset>.damaged   set aside by recovery, never touched again
 */
#include <stdatomic.h>

#include "apl/stage.h"
#include "apl/wal_disk.h"
#include "apl/wal_format.h"

enum { APL_WAL_PATH_BYTES = 512, APL_WAL_FILE_BYTES = 96 };

struct apl_wal_directory {
  const struct apl_wal_disk *disk;
  _Atomic uint32_t *lost; /* set when a page of a mapped segment is lost (fault.h); NULL: a reader */
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
  uint64_t dropped; /* pages below this offset are not mapped any more */
  uint64_t synced;  /* bytes below this offset are on stable media */
  uint64_t first;   /* record sequence; known when the segment begins to be used */
  uint64_t last;    /* of its SEAL; set when it is retired */
  uint64_t used;    /* bytes up to and with its SEAL; set when it is retired */
  uint64_t next[APL_INPUTS_MAX]; /* ring sequence behind it, per input; set when it is retired */
  /* Offset behind the last frame that is written: the append thread's, while this is its segment. */
  APL_ALIGNED(APL_CACHE_LINE) _Atomic uint64_t reached;
};

/* Segments of one appliance by first record sequence, ascending. */
struct apl_wal_listing {
  const struct apl_wal_disk *disk; /* whose memory the list is */
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
/* The same on another disk than the kernel's. */
int apl_wal_directory_open_on(struct apl_wal_directory *directory, const struct apl_wal_disk *disk,
                              const char *path, const char *appliance, int lock);
void apl_wal_directory_close(struct apl_wal_directory *directory);
/* 1 if a writer has the log open. */
int apl_wal_directory_live(const struct apl_wal_directory *directory);
void apl_wal_file_name(char name[APL_WAL_FILE_BYTES], const char *appliance, uint64_t first);
void apl_wal_next_name(char name[APL_WAL_FILE_BYTES], const char *appliance);

/* (Re)read the directory. appliance "": the only one there. */
int apl_wal_listing_read(struct apl_wal_listing *listing, const struct apl_wal_directory *directory,
                         const char *appliance);
/* Add segments that are elsewhere (ascending), and take out those up to record `pruned`. */
int apl_wal_listing_merge(struct apl_wal_listing *listing, const uint64_t *first, uint64_t count, uint64_t pruned);
void apl_wal_listing_free(struct apl_wal_listing *listing);

/* Make <appliance>.next: every byte allocated, mapped, not yet touched. APL_ERR_NO_SPACE when the
 * disk is full: then nothing is left behind. */
int apl_wal_segment_create(const struct apl_wal_directory *directory, uint64_t bytes,
                           struct apl_wal_segment *segment);
/* Give <appliance>.next, now in use, the name of its first record. */
int apl_wal_segment_name(const struct apl_wal_directory *directory,
                         const struct apl_wal_segment *segment);
/* Write a segment again: its first `used` bytes from memory into a new file, which takes its name
 * when it is whole and durable; the old file stays as <segment>.damaged if it still has a name. For
 * a file whose sync or name has failed: what the kernel says of that one is worth nothing. On
 * success *segment is the new file. */
int apl_wal_segment_rewrite(const struct apl_wal_directory *directory, uint64_t used,
                            struct apl_wal_segment *segment);
/* Map an existing file for writing, with all its bytes allocated. bytes: what the header says. Who looks
 * at them reads them first (disk->read): an I/O error is then an error, and not a SIGBUS. */
int apl_wal_segment_map(const struct apl_wal_directory *directory, const char *name, uint64_t bytes,
                        struct apl_wal_segment *segment);
/* Touch pages for writing up to offset. */
void apl_wal_segment_touch(const struct apl_wal_directory *directory,
                           struct apl_wal_segment *segment, uint64_t offset);
/* Touch the next `count` bytes that neither were touched nor written, if there are any left: 1. */
int apl_wal_segment_warm(const struct apl_wal_directory *directory, struct apl_wal_segment *segment,
                         uint64_t count);
/* Give up the mapping's pages below `offset`, which nobody will write again, before they are synced:
 * the kernel write-protects what it writes out page by page, and each mapped page would cost the
 * append thread's processor an interrupt. */
void apl_wal_segment_drop(const struct apl_wal_directory *directory,
                          struct apl_wal_segment *segment, uint64_t offset);
void apl_wal_segment_unmap(const struct apl_wal_directory *directory,
                           struct apl_wal_segment *segment);
/* <base>.damaged, or with a number between if that is taken. */
enum { APL_WAL_ASIDE_BYTES = APL_WAL_FILE_BYTES + 64 };
void apl_wal_aside_name(const struct apl_wal_directory *directory, const char *base,
                        char name[APL_WAL_ASIDE_BYTES]);

#endif
