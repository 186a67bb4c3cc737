#ifndef APL_LOOP_H
#define APL_LOOP_H
/*
 * The only loop of the system. A core (one pinned process) runs one loop with one or more stages:
 *
 *   for each turn:
 *     now = clock
 *     for each stage: poll its port or each input ring (in place, at most batch slots) ─▶ on_packets / on_events ─▶ (published on its
 *                     output ring as it goes) ─▶ release the cursor ─▶ record latency now - origin_ns of the last event published
 *     every tick_ns (on its multiples): on_tick, heartbeat, commands, counters
 *     nothing done: idle (spin, pause, yield, sleep with back-off)
 *
 * Commands (STOP, HALT ...) come as events of the supervisor's `commands` ring, read as an observer: STOP is the loop's own business
 * (drain inputs until they are empty and the upstream has halted, then leave); every other command is passed to on_events of the stages it
 * names, as input number APL_INPUT_COMMANDS.
 */
#include "apl/control.h"
#include "apl/counters.h"
#include "apl/feed.h"
#include "apl/histogram.h"
#include "apl/marks.h"
#include "apl/port.h"
#include "apl/stage.h"

#define APL_STAGE_ALL UINT32_C(0xffffffff) /* in a Command's `stage`: every stage */

/* cffi: begin */
enum { APL_LOOP_STAGES_MAX = 8, APL_INPUT_COMMANDS = 255 };
enum { APL_IDLE_SPIN = 0, APL_IDLE_PAUSE = 1, APL_IDLE_YIELD = 2, APL_IDLE_SLEEP = 3 };
struct apl_loop;
struct apl_stage_ops;

struct apl_loop_config {
  uint32_t idle;          /* APL_IDLE_*: what to do in a turn without work; SLEEP backs off from pause over yield to idle_sleep_ns */
  uint32_t batch;         /* most slots per input and turn, 0: 64 */
  uint64_t idle_sleep_ns; /* longest sleep, 0: 50 us */
  uint64_t tick_ns;       /* 0: 1 ms */
};
int apl_loop_new(const struct apl_loop_config *config, struct apl_loop **loop);
/* Add a stage. Everything is owned by the caller and must live until apl_loop_free: state (ops->footprint bytes, 64-byte aligned, already
 * initialised by ops->init), writer (may be NULL), control (booted here if its owner has not), counters (may be NULL), histogram (may be NULL).
 * Returns the stage's index. Counters kept: events_in (packets for a source stage), events_out, turns, stalls (turns without room in the
 * output ring), missed (lost to laps), dropped (given up while stopping), and port_* of a port's statistics. */
int apl_loop_stage(struct apl_loop *loop, const struct apl_stage_ops *ops, void *state, uint32_t stage_id,
                   struct apl_ring_writer *writer, struct apl_control *control, struct apl_counters *counters,
                   struct apl_histogram *latency);
/* Give stage `stage` an input ring of event slots; upstream: the control of the stage that writes it, so that a drain knows when no more can
 * come (may be NULL). A reader with a cursor gates and is read in place; one without is an observer, its slots are copied and misses counted.
 * Slots are released behind on_events: a stage killed in between is given them again when it comes back. A gating input whose ring a stage of this
 * loop writes (by the same mapping) is read without a look at the ring. */
int apl_loop_input(struct apl_loop *loop, uint32_t stage, struct apl_ring_reader *reader, const struct apl_control *upstream);
/* Read input `input` of stage `stage` no further than the audit log has it: `mark` is an APL_MARK_* of `marks`, which takes the input's ring (by
 * its name). Waited for while the log accepts and has beaten within silent_ns (0: 1 s); else events pass with output->unlogged set, and the stage
 * does with them only what reduces risk. */
int apl_loop_wait_for(struct apl_loop *loop, uint32_t stage, uint32_t input, const struct apl_marks *marks, uint32_t mark, uint64_t silent_ns);
/* Give stage `stage` a port instead (a source stage: ops->on_packets). at_end: 1 halt when the port ends (a file), 0 idle on. */
int apl_loop_port(struct apl_loop *loop, uint32_t stage, struct apl_port *port, uint32_t at_end);
/* Keep what stage `stage` is called with, in which order, for the audit log and its replay: notes (apl/note.h) on the ring `inputs`, and each
 * packet on the ring `packets` (NULL: packets are not kept). Add it before the first turn. */
int apl_loop_journal(struct apl_loop *loop, uint32_t stage, struct apl_ring_writer *inputs, struct apl_ring_writer *packets);
/* The supervisor's commands. */
int apl_loop_commands(struct apl_loop *loop, struct apl_ring_reader *reader);
/* Run until a STOP command, the end of the port, an error (its code; the control says FAIL), or for max_ns if that is not 0 (then APL_OK, and
 * it may be called again: Python threads get their turn). Returns APL_ERR_END when the loop has halted in good order. */
int apl_loop_run(struct apl_loop *loop, uint64_t max_ns);
/* Ask the loop to stop from a signal handler or another thread of the same process: as a STOP for every stage. A drain ends within 5 s, whatever
 * the neighbours do; a writer that gets no room for 2 s drops, and counts what it drops. */
void apl_loop_stop(struct apl_loop *loop);
/* Ask the loop, as above, to leave at the end of this turn without draining, for a successor that goes on at the same sequences: the journal is
 * complete up to there, cursors and controls stay as they are. apl_loop_run then returns APL_ERR_END. */
void apl_loop_leave(struct apl_loop *loop);
/* SIGTERM and SIGINT stop this loop from now on, SIGHUP lets it leave (one loop a process); NULL gives the signals back to who had them. */
int apl_loop_stop_on_signals(struct apl_loop *loop);
void apl_loop_free(struct apl_loop *loop);
/* A stage by name: "feed:<feed name>", "feed:<feed name>+book" (apl/feed_books.h),
 * "book", "signal.microprice", "strategy.maker", "risk", "gateway.paper", "wal". */
const struct apl_stage_ops *apl_stage_find(const char *name);
/* Footprint, then init, for the binding: config is the stage's own struct (see its header). */
uint64_t apl_stage_footprint(const struct apl_stage_ops *ops, const void *config);
/* context_*: NULL or 0 where there is none. input_names: array of input_count names. */
int apl_stage_init(const struct apl_stage_ops *ops, void *state, const void *config, uint32_t stage_id, void *table,
                   const void *instruments, struct apl_counters *counters, const char *const *input_names, uint32_t input_count);
void apl_stage_fini(const struct apl_stage_ops *ops, void *state);
/* cffi: end */

#endif
