#ifndef APL_WAL_FORMAT_H
#define APL_WAL_FORMAT_H
/*
 * The bytes of the audit log. docs/audit_log.md draws them at length; all integers are
 * little-endian.
 *
 *   <appliance>-<first sequence, 20 digits>.wal         one segment, of fixed size
 *   ┌────────────────┬───────┬───────┬─────┬────────────┬───────┐
 *   │ header, 4096 B │ frame │ frame │ ... │ SEAL frame │ zeros │
 *   └────────────────┴───────┴───────┴─────┴────────────┴───────┘
 *   frame:  64 B header, then one 64 B line per record
 *
 * A *record* is one 64-byte line with a record sequence of its own: an event exactly as it lay in
 * its ring's slot (stamp and event), or a note of the log itself (OPEN, GAP, CLOSE, DURABLE, SEAL). A
 * *frame* is what is checked as a whole: the records that the log took from one ring in one go
 * share one header and one CRC32C. A busy ring so costs little more than 64 bytes an event, a quiet
 * one 128; one frame per event would double the bytes exactly when there are most.
 *
 * Chain: each frame names the CRC of the frame before it, the first of a segment that of its
 * header, and each header that of the SEAL of the segment before. The header carries, per ring, the
 * next sequence expected, so recovery reads no more than the last segments.
 */
#include "apl/base.h"
#include "apl/msg.h"

#define APL_WAL_MAGIC UINT64_C(0x314c4157204c5041) /* "APL WAL1" */

/* cffi: begin */
enum {
  APL_WAL_LAYOUT = 1,
  APL_WAL_HEADER_BYTES = 4096,
  APL_WAL_LINE_BYTES = 64,
  APL_WAL_NAME_BYTES = 32,
  APL_WAL_RINGS_MAX = 48, /* ring names in the life of one log: what the header page holds */
  APL_WAL_FRAME_RECORDS_MAX = 8192,
  APL_WAL_NO_RING = 65535, /* ring id of the log's own notes */
};
/* Kinds of frames. Readers pass over kinds they do not know: length, CRC, sequence and chain hold
 * for all. */
enum {
  APL_WAL_KIND_EVENTS = 1,  /* lines are ring slots */
  APL_WAL_KIND_OPEN = 2,    /* struct apl_wal_open: a writer opened the log */
  APL_WAL_KIND_CLOSE = 3,   /* struct apl_wal_close: it left in good order */
  APL_WAL_KIND_GAP = 4,     /* struct apl_wal_gap: ring sequences that the log never saw */
  APL_WAL_KIND_SEAL = 5,    /* struct apl_wal_seal: last of its segment */
  APL_WAL_KIND_DURABLE = 6, /* struct apl_wal_durable: how far the log is on stable media */
  APL_WAL_KIND_HASH = 16,   /* reserved: node of a hash tree over records */
  APL_WAL_KIND_HEAD = 17,   /* reserved: signed head of the tree */
  /* Lines are slots of rings of notes (apl/note.h). */
  APL_WAL_KIND_ACTION = 18, /* who did what, from where */
  APL_WAL_KIND_PACKET = 19, /* bytes from the wire */
  APL_WAL_KIND_ORDER = 20,  /* order in which a stage took its inputs */
};

struct apl_wal_ring_entry {
  char name[32];
  uint64_t
      session;    /* identity of the ring's memory when the segment began; 0: no event of it yet */
  uint64_t next;  /* ring sequence expected next when the segment began */
  uint32_t epoch; /* of its writer, as last seen */
  uint16_t id;    /* index in the header; a name keeps its id as long as the log lives */
  uint16_t reserved;
  uint64_t reserved2;
};

struct apl_wal_header {
  uint64_t magic;
  uint32_t layout;
  uint32_t header_bytes;
  uint64_t segment_bytes;  /* of the file, header included */
  uint64_t segment;        /* 1 is the first */
  uint64_t first_sequence; /* of the first record */
  uint64_t created_ns;     /* when the segment began to be used */
  uint64_t durable;        /* records up to here were on stable media by then; 0: none known */
  uint32_t previous;       /* CRC of the SEAL frame of the segment before; 0 in the first */
  uint16_t schema_id;
  uint16_t schema_version;
  char appliance[32];
  uint32_t ring_count;
  uint8_t reserved[412];
  struct apl_wal_ring_entry rings[48];
  uint8_t reserved2[508];
  uint32_t crc; /* CRC32C of all before */
};

struct apl_wal_frame {
  uint32_t crc;      /* CRC32C of the frame from `length` to its end */
  uint32_t length;   /* of the frame, a multiple of 64; written last: 0 means no frame yet */
  uint64_t sequence; /* of the first record; 1 is the first of the log */
  uint64_t time_ns;  /* the loop's time when the log took the records */
  uint16_t kind;     /* APL_WAL_KIND_* */
  uint16_t ring;     /* id of the ring, APL_WAL_NO_RING */
  uint32_t records;
  uint32_t epoch;    /* of the ring's writer when the log took the records */
  uint32_t previous; /* CRC of the frame before, or of the header */
  uint64_t session;  /* identity of the ring's memory: ring sequences are unique within it */
  uint64_t segment;  /* number of the segment it lies in */
  uint64_t reserved;
};

/* Lines of the log's own notes, 64 bytes each; the first 8 bytes stand where a slot has its stamp.
 */
struct apl_wal_open {
  uint64_t reserved;
  uint64_t session;
  uint64_t pid;
  uint64_t recovered;     /* last record sequence found */
  uint64_t damaged_bytes; /* set aside by recovery */
  uint32_t verdict;       /* of recovery, APL_WAL_* */
  uint32_t ring_count;
  uint64_t reserved2[2];
};
struct apl_wal_close {
  uint64_t reserved;
  uint64_t session;
  uint64_t pid;
  uint64_t reserved2[5];
};
struct apl_wal_gap {
  uint64_t reserved;
  uint64_t first; /* ring sequences first..last were never seen */
  uint64_t last;
  uint64_t reserved2[5];
};
struct apl_wal_durable {
  uint64_t reserved;
  uint64_t record; /* all up to this one were on stable media when the log took this note */
  uint64_t reserved2[6];
};
struct apl_wal_seal {
  uint64_t reserved;
  uint64_t records; /* in this segment, this one included */
  uint64_t frames;  /* likewise */
  uint64_t first_sequence;
  uint64_t last_sequence; /* this one's */
  uint64_t bytes;         /* used, header and this frame included; zeros follow */
  uint32_t crcs;          /* CRC32C over the CRCs of all frames before, in order */
  uint32_t reserved2;
  uint64_t reserved3;
};

/* What a look at the log finds. */
enum {
  APL_WAL_OK = 0,
  APL_WAL_EMPTY = 1, /* no segment, or no record yet */
  APL_WAL_TORN_TAIL = 2, /* bytes of an unfinished frame at the end: its writer died */
  APL_WAL_BAD_CRC = 3,   /* a frame is not what was written; good ones or a segment follow */
  APL_WAL_SEQUENCE_BREAK = 4, /* a frame has another record sequence than the one due */
  APL_WAL_MISSING_SEGMENT = 5,
  APL_WAL_BAD_HEADER = 6, /* a segment's first page is not what was written */
  APL_WAL_FOREIGN = 7,    /* no log of ours, or of another appliance or layout */
  APL_WAL_BAD_CHAIN = 8,  /* names another predecessor: something was replaced or taken out */
  APL_WAL_BAD_FRAME = 9,       /* checksum right, contents impossible */
  APL_WAL_TRUNCATED = 10,      /* the file is shorter than its header says */
  APL_WAL_NOT_SEALED = 11,     /* others follow, yet it has no seal */
  APL_WAL_TRAILING_BYTES = 12, /* bytes behind the seal */
  APL_WAL_UNREADABLE = 13,     /* the operating system could not read it */
};
const char *apl_wal_verdict_name(uint32_t verdict);
const char *apl_wal_kind_name(uint32_t kind);
/* cffi: end */

_Static_assert(sizeof(struct apl_wal_ring_entry) == 64, "layout");
_Static_assert(offsetof(struct apl_wal_ring_entry, session) == 32, "layout");
_Static_assert(offsetof(struct apl_wal_ring_entry, next) == 40, "layout");
_Static_assert(offsetof(struct apl_wal_ring_entry, epoch) == 48, "layout");
_Static_assert(offsetof(struct apl_wal_ring_entry, id) == 52, "layout");
_Static_assert(offsetof(struct apl_wal_ring_entry, reserved2) == 56, "layout");
_Static_assert(sizeof(struct apl_wal_header) == APL_WAL_HEADER_BYTES, "layout");
_Static_assert(offsetof(struct apl_wal_header, layout) == 8, "layout");
_Static_assert(offsetof(struct apl_wal_header, header_bytes) == 12, "layout");
_Static_assert(offsetof(struct apl_wal_header, segment_bytes) == 16, "layout");
_Static_assert(offsetof(struct apl_wal_header, segment) == 24, "layout");
_Static_assert(offsetof(struct apl_wal_header, first_sequence) == 32, "layout");
_Static_assert(offsetof(struct apl_wal_header, created_ns) == 40, "layout");
_Static_assert(offsetof(struct apl_wal_header, durable) == 48, "layout");
_Static_assert(offsetof(struct apl_wal_header, previous) == 56, "layout");
_Static_assert(offsetof(struct apl_wal_header, schema_id) == 60, "layout");
_Static_assert(offsetof(struct apl_wal_header, schema_version) == 62, "layout");
_Static_assert(offsetof(struct apl_wal_header, appliance) == 64, "layout");
_Static_assert(offsetof(struct apl_wal_header, ring_count) == 96, "layout");
_Static_assert(offsetof(struct apl_wal_header, reserved) == 100, "layout");
_Static_assert(offsetof(struct apl_wal_header, rings) == 512, "layout");
_Static_assert(offsetof(struct apl_wal_header, reserved2) == 512 + 64 * APL_WAL_RINGS_MAX,
               "layout");
_Static_assert(offsetof(struct apl_wal_header, crc) == 4092, "layout");
_Static_assert(sizeof(struct apl_wal_frame) == APL_WAL_LINE_BYTES, "layout");
_Static_assert(offsetof(struct apl_wal_frame, length) == 4, "layout");
_Static_assert(offsetof(struct apl_wal_frame, sequence) == 8, "layout");
_Static_assert(offsetof(struct apl_wal_frame, time_ns) == 16, "layout");
_Static_assert(offsetof(struct apl_wal_frame, kind) == 24, "layout");
_Static_assert(offsetof(struct apl_wal_frame, ring) == 26, "layout");
_Static_assert(offsetof(struct apl_wal_frame, records) == 28, "layout");
_Static_assert(offsetof(struct apl_wal_frame, epoch) == 32, "layout");
_Static_assert(offsetof(struct apl_wal_frame, previous) == 36, "layout");
_Static_assert(offsetof(struct apl_wal_frame, session) == 40, "layout");
_Static_assert(offsetof(struct apl_wal_frame, segment) == 48, "layout");
_Static_assert(offsetof(struct apl_wal_frame, reserved) == 56, "layout");
_Static_assert(sizeof(struct apl_wal_open) == APL_WAL_LINE_BYTES, "layout");
_Static_assert(sizeof(struct apl_wal_close) == APL_WAL_LINE_BYTES, "layout");
_Static_assert(sizeof(struct apl_wal_gap) == APL_WAL_LINE_BYTES, "layout");
_Static_assert(sizeof(struct apl_wal_seal) == APL_WAL_LINE_BYTES, "layout");
_Static_assert(offsetof(struct apl_wal_seal, crcs) == 48, "layout");
_Static_assert((int)APL_SLOT_BYTES == (int)APL_WAL_LINE_BYTES, "a record is a ring slot");

/* Whether a frame's lines are the slots of a ring, stamps and all. */
static inline int apl_wal_kind_is_ring(uint32_t kind)
{
  return kind == APL_WAL_KIND_EVENTS || (kind >= APL_WAL_KIND_ACTION && kind <= APL_WAL_KIND_ORDER);
}

/* Where a walk over the frames of one segment stands: what the next frame must be. */
struct apl_wal_place {
  uint64_t offset;   /* in the segment */
  uint64_t sequence; /* record sequence due */
  uint64_t segment;  /* number */
  uint64_t frames;   /* passed */
  uint64_t records;  /* passed */
  uint32_t previous; /* CRC of the frame before */
  uint32_t crcs;     /* CRC32C over the CRCs passed */
  uint32_t sealed;   /* the SEAL was passed: no frame may follow */
  uint32_t reserved;
};
enum {
  APL_WAL_MORE = -1 /* the bytes at hand end before the frame does */,
  APL_WAL_NONE = -2 /* no frame yet: length 0 */
};

/* Check a header page: APL_WAL_OK, FOREIGN, BAD_HEADER. Reads APL_WAL_HEADER_BYTES at `page`
 * (64-bit aligned). */
int apl_wal_header_check(const struct apl_wal_header *page);
/* The walk at the first frame of a segment whose header is good. */
struct apl_wal_place apl_wal_place_first(const struct apl_wal_header *header);
/* Check the frame at `bytes` (8-byte aligned, `available` of them readable) against `place`.
 * APL_WAL_OK: good; APL_WAL_MORE: *needed bytes are wanted; APL_WAL_NONE; else a verdict. Never
 * reads behind `available`. room: bytes from here to the end of the segment. */
int apl_wal_frame_check(const struct apl_wal_place *place, const uint8_t *bytes, uint64_t available,
                        uint64_t room, uint64_t *needed);
/* Move over a frame that was found good. */
void apl_wal_place_pass(struct apl_wal_place *place, const struct apl_wal_frame *frame);
/* Whether any intact frame of the walk's segment with a sequence not below the one due lies at a
 * 64-byte step in the bytes. Bounded work. */
int apl_wal_intact_behind(const struct apl_wal_place *place, const uint8_t *bytes,
                          uint64_t available);
/* Bytes up to and including the last that is not 0. */
uint64_t apl_wal_used_bytes(const uint8_t *bytes, uint64_t available);

#endif
