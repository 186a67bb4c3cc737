#ifndef APL_REPLAYER_H
#define APL_REPLAYER_H
/*
 * A stage run again from the audit log: the same code, called with the same slots, packets and ticks in the order that its journal says
 * (native/engine/journal.h); what it publishes is compared with what it published then, byte for byte.
 *
 *   log ──records──▶ take ──▶ inputs of the stage ──┐
 *                         ├─▶ its journal ──────────┴─▶ run: on_events, on_packets, on_tick ──▶ output ──┐
 *                         └─▶ its recorded output ──────────────────────────────── compare ◀───────────┘
 *
 * Compared are all 56 bytes of every event and its ring sequence; a slot's stamp is nothing but that sequence. Each stage is replayed by
 * itself, for its inputs are what the others were recorded to have published: stages may be replayed at the same time, on several threads.
 *
 * A stage may have had several lives (its process died and came back). apl_replayer_life begins the next: the caller has initialised the
 * state anew, as the stage's process did. Events that a life published behind the last call it told of (it was killed) cannot be replayed:
 * they are counted as untold.
 */
#include "apl/stage.h"
#include "apl/table.h"
#include "apl/wal.h"

/* cffi: begin */
enum { APL_REPLAY_INPUT = 0, APL_REPLAY_OUTPUT = 1, APL_REPLAY_JOURNAL = 2, APL_REPLAY_PACKETS = 3, APL_REPLAY_COMMANDS = 4 };
struct apl_stage_ops;
struct apl_replayer;

struct apl_replay_report {
  uint64_t records;   /* taken from the log */
  uint64_t calls;     /* of the stage, ticks included */
  uint64_t lives;
  uint64_t outputs;   /* published by the replay */
  uint64_t compared;  /* with what was recorded */
  uint64_t different;
  uint64_t untold;    /* recorded, but of calls that were not told of: the stage was killed */
  uint64_t unrecorded; /* published by the replay behind the last that the log has: the log ended earlier */
  uint64_t lost_notes; /* lines of the journal or of packets that make no whole note: the log has a gap */
  uint32_t digest;    /* CRC32C of all that the replay published, in order */
  uint32_t failed;    /* APL_ERR_* as a positive number: the replay cannot go on, text says why */
  /* The first difference. */
  uint64_t sequence;       /* in the output ring */
  uint64_t cause_sequence; /* of the first slot of the call that made it; packets: number of the first since the life's begin */
  uint64_t cause_count;    /* slots or packets of that call */
  uint64_t cause_ns;       /* the now_ns of that call */
  uint32_t cause_input;    /* index of the input, 128 ticks, 129 packets, 130 a command */
  uint32_t has_recorded;   /* 0: nothing was recorded there */
  uint8_t recorded[64];
  uint8_t replayed[64];
  char text[512];
};

/* ops, state: as given to apl_stage_init, before. instruments: the table that the stage was given, written here when a Definition goes
 * by, from `defined` (the feed's table in its replay) or, where that is NULL, from the event alone; may be NULL. */
int apl_replayer_new(const struct apl_stage_ops *ops, void *state, uint32_t input_count, void *instruments, const void *defined,
                     struct apl_replayer **replayer);
/* What ring id `ring` of the log is to this stage: APL_REPLAY_*; input: which one. A ring may be several things.
 * keep: 1: slots are kept for apl_replayer_recall when they are done with. */
int apl_replayer_route(struct apl_replayer *replayer, uint32_t ring, uint32_t role, uint32_t input, uint32_t keep);
/* Take records of the log, in their order; those of other rings are passed over. They are run by apl_replayer_run. */
int apl_replayer_take(struct apl_replayer *replayer, const struct apl_wal_record *records, uint64_t count);
/* Run as far as inputs and journal go. 1: a life begins: see apl_replayer_life_text; 0: all that is there was run, or failed. */
int apl_replayer_run(struct apl_replayer *replayer);
/* The note of the life that begins (JSON). */
const char *apl_replayer_life_text(const struct apl_replayer *replayer);
/* Begin it: with a state initialised anew (or the same for the first), the stage's tick and the first sequence that it published. */
int apl_replayer_life(struct apl_replayer *replayer, void *state, uint64_t tick_ns, uint64_t out_sequence);
/* Before the state of a killed life is given up: let it take the packets below `sequence` (where the next life's begin) that no note tells of. Its tables,
 * which the next life finds, are then as it left them; what it publishes was recorded and cannot be told from what it had no time to: nobody compares it.
 * The packets of the very call that it died in are on no ring. */
int apl_replayer_unnoted(struct apl_replayer *replayer, uint64_t sequence);
/* This life's packets begin at `sequence` of their ring: those before it that no call told of came to a life that was killed. */
void apl_replayer_packets_from(struct apl_replayer *replayer, uint64_t sequence);
/* Updates `from`..`until` - 1 of its input, or of its own output, told muted to the new life, as its process did after a restart. Returns the
 * number told. */
int64_t apl_replayer_recall(struct apl_replayer *replayer, uint32_t input, uint32_t own, uint64_t from, uint64_t until);
/* The log is at its end: nothing more can come. */
void apl_replayer_end(struct apl_replayer *replayer);
void apl_replayer_report(const struct apl_replayer *replayer, struct apl_replay_report *report);
/* Note the call that makes output `out_sequence` (at most 64 of them; index counts from 0). apl_replayer_watched: 1 once it was made. */
struct apl_replay_call {
  uint64_t out_sequence;
  uint64_t sequence; /* of the call's first slot or packet */
  uint64_t count;
  uint64_t now_ns;
  uint32_t input; /* as cause_input */
  uint32_t made;
};
int apl_replayer_watch(struct apl_replayer *replayer, uint64_t out_sequence);
int apl_replayer_watched(const struct apl_replayer *replayer, uint32_t index, struct apl_replay_call *call);
/* Stop before the call that takes sequence `sequence` of input `input` (UINT64_MAX: never): the state is then as it was before. 1 from
 * apl_replayer_stopped when it has; naming the next stop lets it go on. Of packets (129, as cause_input) `sequence` is an arrival: it stops before
 * the first that arrived then or later, in the middle of a call if need be. */
void apl_replayer_stop_before(struct apl_replayer *replayer, uint32_t input, uint64_t sequence);
int apl_replayer_stopped(const struct apl_replayer *replayer);
void apl_replayer_free(struct apl_replayer *replayer);
/* cffi: end */

#endif
