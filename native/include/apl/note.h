#ifndef APL_NOTE_H
#define APL_NOTE_H
/*
 * Notes: texts and bytes of any length in a ring of 64-byte slots, for what the audit log keeps besides events: who did what (`actions`), what
 * came from the wire (`packets`), in which order a stage took its inputs (`inputs.<stage>`).
 *
 *   first line   [stamp 8][head 2][type 2][bytes 4][48 bytes of data]       head: APL_NOTE_FIRST | number of lines that follow
 *   others       [stamp 8][head 2][54 bytes of data]                        head: number of lines that follow
 *
 * `bytes` is the length of all the data; what is left of the last line is zero. A reader that comes in the middle, or meets a gap, begins
 * again at the next first line.
 */
#include "apl/ring.h"

/* cffi: begin */
enum {
  APL_NOTE_FIRST = 0x8000,
  APL_NOTE_FIRST_BYTES = 48,
  APL_NOTE_LINE_BYTES = 54,
  APL_NOTE_BYTES_MAX = 1000000,
};
/* What a note is. */
enum {
  APL_NOTE_ACTION = 1, /* JSON, UTF-8: a control action, see docs/audit_log.md */
  APL_NOTE_LIFE = 2,   /* JSON, UTF-8: a stage's process begins, and how */
  APL_NOTE_CALLS = 3,  /* packed: in which order a stage took its inputs, see native/engine/journal.h */
  APL_NOTE_PACKET = 4, /* struct apl_note_packet, then the payload */
};
struct apl_note_packet {
  uint64_t arrival_ns;
  uint64_t file_offset;
  uint32_t bytes;
  uint32_t wire_bytes;
  uint32_t source_ip;
  uint32_t group_ip;
  uint16_t source_port;
  uint16_t group_port;
  uint32_t flags; /* APL_PACKET_* */
};
/* Write a note, waiting for gates as apl_ring_write does. APL_ERR_ARGUMENT when it is longer than APL_NOTE_BYTES_MAX or the ring has other
 * slots. */
int apl_note_write(struct apl_ring_writer *writer, uint32_t type, const void *data, uint32_t bytes);
/* Lines that a note of so many bytes takes. */
uint32_t apl_note_lines(uint32_t bytes);

/* Puts notes together again, line by line. */
struct apl_note_reader;
int apl_note_reader_new(struct apl_note_reader **reader);
/* Take the next slot of the ring (64 bytes). 1: a note is complete, see below; 0: not yet, or the line belongs to nothing. */
int apl_note_reader_take(struct apl_note_reader *reader, const void *slot);
/* Of the complete note. Valid until the next take. */
uint32_t apl_note_reader_type(const struct apl_note_reader *reader);
uint32_t apl_note_reader_bytes(const struct apl_note_reader *reader);
const uint8_t *apl_note_reader_data(const struct apl_note_reader *reader);
/* Lines that belonged to no whole note. */
uint64_t apl_note_reader_lost(const struct apl_note_reader *reader);
void apl_note_reader_free(struct apl_note_reader *reader);
/* cffi: end */

_Static_assert(sizeof(struct apl_note_packet) == 40, "as the log has it");

/* A note in two parts, without copying them together first. */
int apl_note_write_parts(struct apl_ring_writer *writer, uint32_t type, const void *head, uint32_t head_bytes, const void *data,
                         uint32_t bytes);

#endif
