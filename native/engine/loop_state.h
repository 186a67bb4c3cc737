#ifndef APL_LOOP_STATE_H
#define APL_LOOP_STATE_H
/* What a loop holds; private to native/engine. loop.c runs it, assemble.c puts it together, account.c counts, idle.c waits. */
#include <stdatomic.h>

#include "apl/loop.h"
#include "journal.h"

enum { HELD_MAX = 16, PORT_TALLIES = 13 };

enum loop_phase { PHASE_RUN, PHASE_DRAIN, PHASE_HALT };

struct loop_input {
  struct apl_ring_reader *reader;
  const struct apl_ring_writer *own;  /* of a stage of this loop: it says what is published, nobody looks at the ring; NULL: another process's */
  const struct apl_control *upstream; /* of the stage that writes the ring, or NULL */
  const struct apl_marks *marks;      /* read no further than the audit log has it; NULL: as it comes */
  uint32_t marks_ring;
  uint32_t mark;      /* APL_MARK_* */
  uint64_t silent_ns; /* a log that has not beaten for so long is dead */
};

/* One counter that follows a growing value: a restarted stage goes on from what its counter says. */
struct tally {
  int index;
  uint64_t told;
};

struct loop_stage {
  struct apl_loop *loop;
  const struct apl_stage_ops *ops;
  void *state;
  uint32_t id; /* in the topology */
  struct apl_output output;
  struct apl_control *control;
  struct apl_counters *counters;
  struct apl_histogram *latency;
  struct journal journal; /* what it was called with, for the audit log */

  struct apl_port *port; /* a source stage has a port instead of inputs */
  int halt_at_end;
  int port_ended;
  uint32_t input_count;
  struct loop_input inputs[APL_INPUTS_MAX];
  struct apl_slot *copies;          /* batch slots: what an observer input copies to */
  struct apl_slot held[HELD_MAX];   /* commands for on_events, taken and not delivered yet */
  uint32_t held_count;

  enum loop_phase phase;
  int inside;             /* one of its functions is running: nobody may call another */
  int blocked;            /* its output had no room at its last turn */
  int refused;            /* it had no room for what it keeps itself (a full disk) and took nothing; tried again at the next tick */
  int retry;              /* a tick has passed since */
  char refused_text[256]; /* its sentence */
  uint64_t worked_ns;     /* last turn that took something in */
  uint64_t drain_ns;      /* when the drain began */
  uint64_t wait_ns;       /* when this turn began to wait for room; 0: it did not */

  uint64_t events_in;     /* events, or packets of a source stage */
  uint64_t stalls;        /* turns without room */
  struct tally tally_in, tally_out, tally_turns, tally_stalls, tally_missed, tally_dropped;
  struct tally tally_port[PORT_TALLIES];
};

struct apl_loop {
  struct apl_loop_config config;
  uint32_t stage_count;
  uint32_t live; /* stages not halted */
  struct loop_stage stages[APL_LOOP_STAGES_MAX];
  struct apl_ring_reader *commands;
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  _Atomic int stop; /* set by signal handlers and other threads */
  _Atomic int leave;
  int error;
  int own_known;      /* each input's `own` is told */
  uint64_t now_ns;    /* of this turn */
  uint64_t ticked_ns; /* of the last tick */
  uint64_t turns;
  uint64_t busy_turns;
  uint64_t idle_turns; /* since the last busy one */
};

/* account.c: name the stage's counters; bring them up to date (every tick and at the end). */
int loop_account_names(struct loop_stage *stage);
int loop_account_port(struct loop_stage *stage);
void loop_account(struct loop_stage *stage);

/* assemble.c: tell each input whether a stage of this loop writes its ring. */
void loop_find_own(struct apl_loop *loop);

/* idle.c: nothing was done this turn. */
void loop_idle(struct apl_loop *loop);

/* loop.c: what a stage's writer does while its ring is full; context is the struct loop_stage. */
int loop_wait_for_room(void *context);

#endif
