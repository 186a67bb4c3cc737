#ifndef APL_ENGINE_JOURNAL_H
#define APL_ENGINE_JOURNAL_H
/*
 * What a stage was called with, in which order: the loop writes it, so that a replay can call the stage in the same way again.
 *
 *   note APL_NOTE_CALLS:  [time 8][entry][entry]...
 *   entry:                [op 1][time: zigzag varint, ns behind the entry before (the note's time for the first)][arguments: varints]
 *
 *     op                  arguments
 *     0..63               count                  on_events of input `op`: count slots that follow those taken last
 *     64..127             sequence, count        likewise, input `op - 64`, from this ring sequence on
 *     CALL_TICKS          count                  on_tick, count times: the first at the entry's time, each tick_ns behind the one before
 *     CALL_PACKETS        count                  on_packets: the next count notes of `packets`
 *     CALL_COMMAND        sequence               on_events with this one slot of `commands`
 *
 * The time of a call is the now_ns that the stage was given. Ticks fall on multiples of tick_ns, so that an idle stage costs a few bytes a
 * second. A note is written when it is full, or at the first tick 50 ms after its first call: a stage that is killed leaves so much unsaid.
 */
#include "apl/note.h"
#include "apl/packet.h"
#include "apl/stage.h"

enum {
  CALL_SEQUENCE = 64,
  CALL_TICKS = 128,
  CALL_PACKETS = 129,
  CALL_COMMAND = 130,
  JOURNAL_BYTES = APL_NOTE_FIRST_BYTES + 3 * APL_NOTE_LINE_BYTES, /* four lines */
  JOURNAL_ENTRY_BYTES_MAX = 40,
};

struct journal {
  struct apl_ring_writer *writer;  /* of inputs.<stage>; NULL: nothing is kept */
  struct apl_ring_writer *packets; /* of a source stage; NULL: they are not kept */
  uint64_t tick_ns;
  uint64_t began_ns;   /* of the first call in the note, 0: only ticks or nothing */
  uint64_t last_ns;    /* of the last entry written */
  uint64_t first_ns;   /* of the note */
  uint64_t tick_at_ns; /* last tick of the run that is not written yet */
  uint64_t tick_count; /* of that run */
  uint64_t next[APL_INPUTS_MAX];
  uint32_t used;
  uint8_t bytes[JOURNAL_BYTES];
};

void journal_begin(struct journal *journal, struct apl_ring_writer *writer, struct apl_ring_writer *packets, uint64_t tick_ns);
void journal_events(struct journal *journal, uint64_t now_ns, uint32_t input, uint64_t sequence, size_t count);
void journal_command(struct journal *journal, uint64_t now_ns, uint64_t sequence);
void journal_packets(struct journal *journal, uint64_t now_ns, const struct apl_packet *packets, size_t count);
void journal_tick(struct journal *journal, uint64_t now_ns);
struct journal_entry {
  uint32_t op;
  uint64_t now_ns;
  uint64_t sequence; /* where the op has one */
  uint64_t count;
};
/* Read the entry at *at of a note and move on; *last_ns goes from entry to entry. 0: the note ends here, or is none. */
int journal_decode(const uint8_t *note, uint32_t bytes, uint32_t *at, uint64_t *last_ns, uint64_t tick_ns, struct journal_entry *entry);
/* Write what is kept back. */
void journal_flush(struct journal *journal);

#endif
