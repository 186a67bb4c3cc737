#ifndef APL_WAL_H
#define APL_WAL_H
/*
 * The audit log's stage, "wal": takes every event of its input rings, in the order in which it
 * meets them, into memory-mapped segments.
 *
 *   inputs   any rings, gating; what they carry does not matter
 *   output   none
 *
 *                    append thread (the loop)                 helper thread (owned by the stage)
 *   on_events ─▶ copy, checksum, publish *written*  ──▶  fdatasync every sync_ns: *durable*
 *             ─▶ segment full: seal, take the prepared  ──▶  sync, unmap: *sealed*;
 *                                                          name the new file, prepare the next
 *
 * Nothing on the append path is a system call but one futex wake per some MiB. The next segment is
 * allocated (posix_fallocate), mapped and its pages touched ahead, so that a full disk is an error
 * with a sentence, never a SIGBUS, and a cold page is never met.
 *
 * Marks, all of them record sequences that only grow:
 *   written  the record lies in the page cache under its checksum: it survives any process
 *   durable  it was on stable media when fdatasync returned: it survives the loss of power
 *   sealed   its segment is finished, footed and durable
 *
 * When it cannot log (a full disk, a failing one, a directory that was removed), the log stops
 * accepting and says so in its marks (apl/marks.h), from which risk and gateway know that only
 * cancels may pass. It goes on taking events so that the chain does not stall, but passes them
 * over. It resumes by itself: what it passed over becomes a GAP record per ring. With `hold` it
 * takes nothing instead and returns APL_ERR_NO_SPACE, and the chain stands until it can go on.
 *
 *              no next segment, a sync or rename fails, a page is lost
 *   ACCEPTING ─────────────────────────────────────────────────────────▶ NOT ACCEPTING
 *       ▲                                                                    │ every 100 ms:
 *       └── GAP records ◀── a segment is ready, what failed is whole again ◀─┘ write again
 *
 * A failed fdatasync is never called again on that file: the kernel marks its pages clean all the
 * same (fsyncgate), so a later success proves nothing. Each segment that is not durable is written
 * again from memory, byte for byte and checked frame by frame, into a new file that takes its name.
 * Where memory does not hold it any more, the stage fails, and the next start recovers what is left.
 *
 * Twice never, lost never: events below the ring sequence that the log holds already (the stage
 * died between append and release of its cursor) are passed over; where the ring's sequences jump,
 * a GAP record says which are missing.
 */
#include "apl/histogram.h"
#include "apl/marks.h"
#include "apl/stage.h"
#include "apl/wal_disk.h"
#include "apl/wal_format.h"

/* cffi: begin */
struct apl_wal_disk;
struct apl_wal_ring_config {
  char name[32];
  const struct apl_ring *ring; /* to record its writer's epoch; may be NULL */
  uint64_t session;            /* identity of its memory (region's created_ns); 0: the config's */
  uint32_t kind;               /* of its records: APL_WAL_KIND_EVENTS (0 means so), ACTION, PACKET, ORDER */
  uint32_t eager;              /* 1: somebody waits until its events are durable: sync at once */
};
struct apl_wal_config {
  const char *dir;        /* must exist; one log per directory and appliance */
  const char *appliance;  /* letters, digits, '.', '_', '-'; at most 31 */
  uint64_t segment_bytes; /* 0: 64 MiB; 64 KiB to 4 GiB, a multiple of 4096 */
  uint64_t sync_ns; /* longest time from written to the fdatasync that makes it durable; 0: 50 ms */
  uint64_t session; /* identity of the rings' memory where a ring has none of its own; 0: another at
                       each opening (then events between log and cursor are recorded twice after a
                       kill, never lost) */
  uint64_t now_ns;  /* time of opening; 0: the clock's */
  uint32_t relaxed; /* 1: no fdatasync but at seal and close */
  uint32_t ring_count;                  /* 0: one per input, named by the context, without epochs */
  struct apl_wal_ring_config rings[48]; /* input i is rings[i] */
  struct apl_marks *marks;              /* where to say how far it is; ring i is input i. May be NULL */
  struct apl_histogram *sync_ns_taken;  /* of each fdatasync; may be NULL */
  struct apl_histogram *sync_records;   /* made durable by each; may be NULL */
  const struct apl_wal_disk *disk;      /* NULL: the kernel's */
  uint64_t patience_ns; /* how long a disk that is only slow may hold the chain; 0: 250 ms */
  uint32_t hold;        /* 1: never pass over, hold the chain */
  uint32_t no_thread;   /* 1: no helper thread; the owner calls apl_wal_turn */
  /* Where a ring is eager, the helper finds its records by looking: without sleeping for poll_ns
   * after the last one (0: never so), then in naps of nap_ns (0: 20 us). Nobody's log without one. */
  uint64_t poll_ns;
  uint64_t nap_ns;
};

struct apl_wal_marks {
  uint64_t written;
  uint64_t durable;
  uint64_t sealed;
  uint64_t segment;    /* number of the one being written */
  uint64_t bytes;      /* appended since the stage was opened, frames' headers included */
  uint64_t duplicates; /* events passed over because the log had them */
  uint64_t gaps;       /* events that the rings lost before the log saw them */
  uint64_t stalls;     /* calls that found no room */
  uint64_t unlogged;   /* events passed over while it did not accept */
  uint64_t repairs;    /* segments written again */
};

/* What opening found. text says it in a sentence. */
struct apl_wal_recovery {
  uint32_t verdict;         /* APL_WAL_OK, EMPTY, TORN_TAIL, BAD_CRC ...: of the last segments */
  uint32_t segments;        /* scanned */
  uint64_t records;         /* found good in them */
  uint64_t last_sequence;   /* last good record of the log, 0: none */
  uint64_t damaged_segment; /* number of the segment with the first bad frame */
  uint64_t damaged_offset;  /* in its file */
  uint64_t damaged_bytes;   /* set aside in <segment>.<offset>.damaged */
  uint32_t segments_aside;  /* whole files set aside as .damaged */
  uint32_t reserved;
  uint64_t scan_ns;
  char text[512];
  uint64_t settle_ns; /* of scan_ns: making durable what was found and not known to be */
  uint64_t settled_bytes; /* written again for that */
};
/* Of a stage's state, from its thread or another (marks are atomic one by one). */
void apl_wal_marks(const void *state, struct apl_wal_marks *marks);
void apl_wal_recovery(const void *state, struct apl_wal_recovery *recovery);
/* The ring sequence that the log wants next of input i, 0 for a ring it has never seen: where a
 * gating reader may join. */
uint64_t apl_wal_next(const void *state, uint32_t input);
/* With no_thread: what the helper thread would do now. sync 1: sync whatever is written. */
void apl_wal_turn(void *state, int sync);

/* ---- reading -------------------------------------------------------------------------------- */

/* One record, for bulk reading into arrays. slot: the ring's slot as it lay there (its ring
 * sequence is stamp / 2 - 1), or the line of a note of the log (struct apl_wal_open ...). */
struct apl_wal_record {
  uint64_t sequence;
  uint64_t time_ns;
  uint64_t session;
  uint32_t epoch;
  uint16_t ring; /* id: apl_wal_reader_ring_name; APL_WAL_NO_RING in notes that are of no ring */
  uint16_t kind; /* APL_WAL_KIND_* */
  uint8_t slot[64];
};

struct apl_wal_verdict {
  uint32_t code;            /* APL_WAL_*: of everything read so far */
  uint32_t live;            /* 1: a writer has the log open, its end is not judged */
  uint32_t segments;        /* read into */
  uint32_t sealed_segments; /* read to their seal */
  uint64_t frames;
  uint64_t records;
  uint64_t first_sequence; /* 0: no record yet */
  uint64_t last_sequence;
  uint64_t first_ns;
  uint64_t last_ns;
  uint64_t events;      /* records that are events */
  uint64_t gap_events;  /* ring sequences that GAP records call lost */
  uint64_t opened;      /* OPEN records: times a writer began */
  uint64_t bytes;       /* read */
  uint64_t bytes_total; /* of the segments listed so far */
  uint64_t offset;      /* in the segment: of the bad frame, or of the next */
  uint64_t tail_bytes;  /* not zero behind the last good frame */
  char segment[256];    /* file name */
  char text[512];       /* the finding in a sentence, "" while all is well */
};

struct apl_wal_reader;
/* Open a log's directory, or one segment's file alone (then what lies before and after is not
 * judged). appliance: whose log, NULL: the only one there. An empty directory opens, and has the
 * verdict EMPTY. */
int apl_wal_reader_open(const char *path, const char *appliance, struct apl_wal_reader **reader);
/* Read on: up to max records to `records` (NULL: check only), every CRC, sequence and chain checked
 * before a record is handed out. Returns the number; 0 at the end (of what is there now: call again
 * to follow a live log) or at damage: the verdict tells which. A negative code only for a caller's
 * bug. */
int64_t apl_wal_reader_read(struct apl_wal_reader *reader, struct apl_wal_record *records,
                            uint64_t max);
/* Begin at the segment that holds record `sequence` and pass over what is before it there.
 * APL_ERR_NOT_FOUND past the end. Before reading only. */
int apl_wal_reader_seek(struct apl_wal_reader *reader, uint64_t sequence);
/* Begin at the last segment that was begun at or before time_ns (the first, if none). Before
 * reading only. */
int apl_wal_reader_seek_time(struct apl_wal_reader *reader, uint64_t time_ns);
/* The name of a ring id, "" if unknown. Valid until the next read. Ids of a log are the same in all
 * its segments. */
const char *apl_wal_reader_ring_name(const struct apl_wal_reader *reader, uint32_t ring);
const char *apl_wal_reader_appliance(const struct apl_wal_reader *reader);
void apl_wal_reader_verdict(struct apl_wal_reader *reader, struct apl_wal_verdict *verdict);
void apl_wal_reader_close(struct apl_wal_reader *reader);
/* cffi: end */

_Static_assert(sizeof(struct apl_wal_record) == 96, "read in bulk by numpy");
_Static_assert(offsetof(struct apl_wal_record, slot) == 32, "read in bulk by numpy");
_Static_assert(sizeof(((struct apl_wal_config *)0)->rings) ==
                   APL_INPUTS_MAX * sizeof(struct apl_wal_ring_config),
               "an input each");

extern const struct apl_stage_ops apl_wal_stage_ops; /* "wal" */

#endif
