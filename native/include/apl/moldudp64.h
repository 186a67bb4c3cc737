#ifndef APL_MOLDUDP64_H
#define APL_MOLDUDP64_H
/*
 * MoldUDP64, the downstream packet protocol of Nasdaq's multicast feeds (MoldUDP64 Protocol Specification 1.00), and
 * its arbiter: packets of lines A and B go in, each message of the session comes out once and in order, and what was
 * lost on every line is said.
 *
 *   packet:   session 10 | sequence u64 | count u16 | count times: length u16, message          all big-endian
 *             count 0: heartbeat, count 0xffff: end of session; both carry the next sequence to come
 *
 *      packet starts at `next` or before           ┌─────────────┐
 *      (messages before `next` are skipped)  ┌───▶ │  in order   │ ◀── another session begins: SESSION,
 *                                            └──── └──┬──────▲───┘     next = its first sequence
 *      packet ahead of `next`: kept                   ▼      │ the missing one came, or GAP: next = first kept
 *                                                  ┌─────────┴───┐
 *                                                  │   waiting   │
 *                                                  └─────────────┘
 *
 * A gap is declared when nobody can fill it any more: every line in use has passed it (with one line: at once, in the
 * packet that shows it); or as many packets are kept as there is room for, or one is too large to keep; or the first
 * kept one is 10 ms old by the arrival of packets, or 50 ms by ticks. With `patient` set, passing does not count (the
 * network may reorder). Lines in use are those that were heard in this session, and those the caller expects.
 *
 * A packet that breaks off (or claims more messages than it holds) gives its whole messages and one BAD; the rest is
 * missing, and the other line may still fill it. Packets of the session before this one are late copies. Sequences
 * count from 1: a packet with sequence 0 and a session of ten zero bytes or spaces has no place in a stream (captures
 * with their header wiped): its messages come out as they are.
 */
#include <stddef.h>
#include <stdint.h>

enum {
  APL_MOLD_HEADER_BYTES = 20,
  APL_MOLD_SESSION_BYTES = 10,
  APL_MOLD_END_OF_SESSION = 0xffff,
  APL_MOLD_HOLD_BYTES = 2048,   /* a kept packet; larger ones (jumbo frames) are never kept */
  APL_MOLD_HOLDS_DEFAULT = 64,
  APL_MOLD_HOLDS_MAX = 4096,
  APL_MOLD_LINES = 2,
  APL_MOLD_GAPS_KEPT = 16,      /* declared gaps remembered, to tell late packets from duplicates */
};

enum {
  APL_MOLD_NONE = 0,
  APL_MOLD_MESSAGE = 1,   /* data, bytes, sequence */
  APL_MOLD_GAP = 2,       /* sequence ... last are lost */
  APL_MOLD_SESSION = 3,   /* one begins: data is its name, sequence the first one heard, last 1 if another was before */
  APL_MOLD_HEARTBEAT = 4, /* sequence: the next to come */
  APL_MOLD_END = 5,       /* the session is over, sequence: one past its last; once per session */
  APL_MOLD_BAD = 6,       /* the packet breaks off within the message `sequence` */
};

struct apl_mold_header {
  const uint8_t *session;
  uint64_t sequence;
  uint16_t count;
};

struct apl_mold_item {
  const uint8_t *data;
  uint32_t bytes;
  int kind; /* APL_MOLD_* */
  uint64_t sequence;
  uint64_t last;
  uint64_t arrival_ns; /* of the packet it came in; of the packet that showed it for GAP */
};

struct apl_mold_stats {
  uint64_t packets;
  uint64_t duplicates;
  uint64_t late;
  uint64_t gaps;
  uint64_t lost;
  uint64_t malformed;
};

/* Read a packet's header: 0, or APL_ERR_TRUNCATED without a sentence (this is a hot path). */
int apl_mold_parse(const uint8_t *data, size_t bytes, struct apl_mold_header *header);
/* 1 if all `count` messages lie within the packet. */
int apl_mold_whole(const uint8_t *data, size_t bytes);

struct apl_mold;
/* Bytes for an arbiter that keeps up to `holds` packets (0: the default; at most APL_MOLD_HOLDS_MAX). 64-byte aligned. */
size_t apl_mold_footprint(uint32_t holds);
/* lines_expected: bit 0 line A, bit 1 line B; patient: see above. */
struct apl_mold *apl_mold_new(void *memory, uint32_t holds, uint32_t lines_expected, int patient);
/* Take one packet of line 0 or 1; then call apl_mold_next until it returns APL_MOLD_NONE, while `data` is still
 * valid. 0, or APL_ERR_TRUNCATED if it is shorter than a header (counted as malformed). */
int apl_mold_packet(struct apl_mold *mold, const uint8_t *data, size_t bytes, uint32_t line, uint64_t arrival_ns);
/* The next item (its kind is returned too), valid until the next call. */
int apl_mold_next(struct apl_mold *mold, struct apl_mold_item *item);
/* The short way for nearly every packet: 1 if `data` is the next packet of the session in one piece, nothing is kept or owed, and it holds
 * messages; then all of them count as given out, the caller walks them (*count, the first at data + APL_MOLD_HEADER_BYTES, of sequence *sequence),
 * having seen before by apl_mold_whole or a walk of its own that they all lie within the packet. 0: nothing has happened, go the long way. */
int apl_mold_take_whole(struct apl_mold *mold, const uint8_t *data, size_t bytes, uint32_t line, uint64_t *sequence, uint32_t *count);
/* Time passes: then call apl_mold_next until it returns APL_MOLD_NONE. UINT64_MAX: nothing more will come, give out
 * all that is kept. */
void apl_mold_tick(struct apl_mold *mold, uint64_t now_ns);
/* Packets kept now. */
uint32_t apl_mold_held(const struct apl_mold *mold);
void apl_mold_stats(const struct apl_mold *mold, struct apl_mold_stats *stats);

#endif
