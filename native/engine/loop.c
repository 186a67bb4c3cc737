/*
 * The loop: the one place where the appliance turns. Contract in apl/loop.h.
 *
 *   turn:   what time is it ─▶ tick, if due ─▶ each stage: commands, then port or inputs ─▶ latency
 *
 * A stage is called with slots where they lie in the ring, and writes its events where they will be read; when it returns, the slots are
 * released. Between poll and publish there is no allocation, no lock, no system call and no look at the clock: those are at the edges
 * of a turn (tests/native/test_quiet.c runs this file under a seccomp filter that kills at the first system call).
 *
 * No room. A stage is not given more events than its output ring has slots for. If it makes more of them than it was given, its writer waits
 * in the middle of the stage's turn, in loop_wait_for_room: the other stages of this loop, one of which may be the reader that
 * is waited for, go on turning there, and heartbeat and commands with them. A full ring is thus a slow chain and never a dead one.
 *
 * A stage that keeps things itself (the audit log) may find no room for them: it then takes nothing and is asked again every tick.
 *
 * Leaving. STOP drains: a stage goes on until its inputs are empty and nobody can write them any more, then halts. Who must wait for
 * whom is written in `drain`; it ends in bounded time whatever the neighbours do.
 *
 * Rejected: one thread for each stage (the ring makes one process for each as cheap, and safer), and an event library (what is polled is
 * memory).
 */
#include <stdio.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "loop_state.h"

/* A drain ends when the inputs are empty and each upstream is done; else */
static const uint64_t DRAIN_QUIET_NS = 250000000;  /* nothing came for so long and upstreams are draining too (the chain has a cycle) */
static const uint64_t DRAIN_STUCK_NS = 2000000000; /* nothing could be done for so long, or no room came: downstream is dead */
static const uint64_t DRAIN_NS_MAX = 5000000000;   /* upstream was not told to stop */
static const uint64_t BEAT_NS_MAX = 1000000000;    /* a loop that turns beats every tick; silent for so long, it is dead */

static int turn(struct apl_loop *loop);
static int left(struct apl_loop *loop);
static void tick(struct apl_loop *loop);
static int stage_turn(struct loop_stage *stage);

int apl_loop_run(struct apl_loop *loop, uint64_t max_ns)
{
  const uint64_t began_ns = apl_clock_now_ns();
  if (!loop->own_known) loop_find_own(loop);
  do {
    const int work = turn(loop);
    if (loop->error) return loop->error;
    if (loop->live == 0) return apl_err_set(APL_ERR_END, "the loop has halted in good order");
    if (atomic_load_explicit(&loop->leave, memory_order_relaxed)) return left(loop);
    if (!work) loop_idle(loop);
  } while (max_ns == 0 || loop->now_ns - began_ns < max_ns);
  return 0;
}

void apl_loop_stop(struct apl_loop *loop) { atomic_store_explicit(&loop->stop, 1, memory_order_relaxed); }

void apl_loop_leave(struct apl_loop *loop) { atomic_store_explicit(&loop->leave, 1, memory_order_relaxed); }

/* A successor takes over: what is owed to the log and to who counts is given, everything else stays. */
static int left(struct apl_loop *loop)
{
  for (uint32_t i = 0; i < loop->stage_count; i++) {
    struct loop_stage *stage = &loop->stages[i];
    if (stage->phase == PHASE_HALT) continue;
    journal_flush(&stage->journal);
    loop_account(stage);
  }
  return apl_err_set(APL_ERR_END, "the loop was left for a successor");
}

/* Once around. Returns whether any stage took something in. */
static int turn(struct apl_loop *loop)
{
  int work = 0;
  loop->now_ns = apl_clock_now_ns();
  /* Unsigned: a clock that was set back ticks at once instead of never. */
  if (loop->now_ns - loop->ticked_ns >= loop->config.tick_ns) tick(loop);
  for (uint32_t i = 0; i < loop->stage_count; i++) work |= stage_turn(&loop->stages[i]);
  loop->turns++;
  if (work) loop->busy_turns++, loop->idle_turns = 0;
  return work;
}

/* The stage's function ended with an error: the whole loop ends with it, and every control says why. */
static int fail(struct loop_stage *stage, int error)
{
  struct apl_loop *loop = stage->loop;
  loop->error = error;
  for (uint32_t i = 0; i < loop->stage_count; i++) {
    struct loop_stage *other = &loop->stages[i];
    if (other->phase == PHASE_HALT) continue;
    journal_flush(&other->journal);
    loop_account(other);
    apl_control_fail(other->control, APL_STATE_FAIL, error, other == stage ? apl_err_text() : "another stage of this process failed");
  }
  return 0;
}

static void begin_drain(struct loop_stage *stage)
{
  if (stage->phase != PHASE_RUN) return;
  stage->phase = PHASE_DRAIN;
  stage->drain_ns = stage->worked_ns = stage->loop->now_ns;
  apl_control_set(stage->control, APL_STATE_DRAIN);
}

/* How many slots or packets the stage may be given now. */
static size_t room(struct loop_stage *stage)
{
  const size_t batch = stage->loop->config.batch;
  const size_t slots = stage->output.writer ? apl_ring_room(stage->output.writer, batch) : batch;
  if (slots == 0) stage->blocked = 1;
  return slots;
}

static int poll_port(struct loop_stage *stage)
{
  struct apl_packet *packets = stage->loop->packets;
  size_t max = room(stage);
  const size_t at_once = stage->port->ops->at_once ? stage->port->ops->at_once : APL_PACKET_BATCH_MAX;
  if (max > at_once) max = at_once;
  const int count = max ? stage->port->ops->receive(stage->port, stage->loop->now_ns, packets, max) : 0;
  if (count == APL_ERR_END) {
    stage->port_ended = 1;
    if (stage->halt_at_end) begin_drain(stage);
    return 1;
  }
  if (count < 0) return fail(stage, count);
  if (count == 0) return 0;
  const int rc = stage->ops->on_packets(stage->state, packets, (size_t)count, &stage->output);
  journal_packets(&stage->journal, stage->output.now_ns, packets, (size_t)count);
  if (rc) return fail(stage, rc);
  stage->events_in += (uint64_t)count;
  return 1;
}

/* The stage took nothing, because there is no room for what it keeps itself: the events stay in the ring, the state is STALL with the stage's
 * sentence, and the next tick tries again. An observer's ring goes on meanwhile; what it laps is counted as missed. */
static int refuse(struct loop_stage *stage, struct apl_ring_reader *reader, size_t count)
{
  if (!reader->cursor) reader->seq -= count;
  stage->refused = 1;
  stage->retry = 0;
  snprintf(stage->refused_text, sizeof stage->refused_text, "%s", apl_err_text());
  return 0;
}

static int waits_for_tick(const struct loop_stage *stage) { return stage->refused && !stage->retry; }

/* How many of the slots from the reader's on the audit log has as the topology asks; it is waited for as long as it lives and accepts. What it will
 * never have is given with `unlogged` set, so that cancels still pass. */
static size_t logged(struct loop_stage *stage, const struct loop_input *input, size_t max)
{
  const uint64_t seq = input->reader->seq;
  const uint64_t next = apl_marks_next(input->marks, input->marks_ring, input->mark);
  stage->output.unlogged = 0;
  if (next > seq) {
    const struct apl_marks_ring *ring = &input->marks->rings[input->marks_ring];
    const uint64_t gap_end = atomic_load_explicit(&ring->gap_end, memory_order_acquire); /* M1 */
    const uint64_t gap_first = atomic_load_explicit(&ring->gap_first, memory_order_relaxed);
    uint64_t end = next;
    if (seq < gap_end && seq >= gap_first) stage->output.unlogged = 1, end = gap_end;
    else if (seq < gap_end && end > gap_first) end = gap_first;
    return max < end - seq ? max : end - seq;
  }
  if (apl_marks_accepting(input->marks) && apl_marks_alive(input->marks, stage->loop->now_ns, input->silent_ns)) return 0;
  stage->output.unlogged = 1;
  return max;
}

/* What lies there to be read in place. Of a ring that a stage of this loop writes its writer knows it: no line is looked at that is not there. */
static size_t peek(const struct loop_input *input, const void **slots, size_t max)
{
  const struct apl_slot *first;
  if (!input->own) return apl_ring_peek(input->reader, slots, max);
  const size_t count = apl_ring_poll_own(input->reader, input->own, &first, max);
  *slots = first;
  return count;
}

/* A gating input is read in place and released behind the stage; an observer's slots are copied, because they may be overwritten. */
static int poll_input(struct loop_stage *stage, uint32_t index)
{
  struct apl_ring_reader *reader = stage->inputs[index].reader;
  const int gating = reader->cursor != NULL;
  const void *slots = stage->copies;
  size_t max = room(stage);
  if (max && stage->inputs[index].marks) max = logged(stage, &stage->inputs[index], max);
  if (max == 0) return 0;
  const size_t count = gating ? peek(&stage->inputs[index], &slots, max) : apl_ring_copy(reader, stage->copies, max);
  if (count == 0) return 0;
  const int rc = stage->ops->on_events(stage->state, index, slots, count, &stage->output);
  stage->output.unlogged = 0;
  if (rc == APL_ERR_NO_SPACE) return refuse(stage, reader, count);
  journal_events(&stage->journal, stage->output.now_ns, index, *(const uint64_t *)slots / 2 - 1, count);
  if (rc) return fail(stage, rc);
  stage->refused = 0;
  if (gating) apl_ring_consume(reader, count);
  stage->events_in += count;
  return 1;
}

static int deliver_commands(struct loop_stage *stage)
{
  const uint32_t count = stage->held_count; /* more may come behind them while the stage waits for room */
  const int rc = stage->ops->on_events(stage->state, APL_INPUT_COMMANDS, stage->held, count, &stage->output);
  for (uint32_t i = 0; i < count; i++) journal_command(&stage->journal, stage->output.now_ns, stage->held[i].stamp / 2 - 1);
  stage->held_count -= count;
  memmove(stage->held, stage->held + count, stage->held_count * sizeof stage->held[0]);
  return rc ? fail(stage, rc) : 1;
}

/* From the arrival of the packet behind it all to now: of the last event of this turn, which waited longest. */
static void record_latency(struct loop_stage *stage)
{
  const struct apl_ring_writer *writer = stage->output.writer;
  if (!writer || !stage->latency || writer->seq == 0) return;
  const struct apl_slot *last = (const void *)(writer->slots + ((writer->seq - 1) & writer->mask) * writer->slot_bytes);
  const uint64_t origin_ns = last->event.head.origin_ns, now_ns = apl_clock_now_ns();
  apl_histogram_record(stage->latency, now_ns > origin_ns ? now_ns - origin_ns : 0);
}

/* Before one of the stage's functions is called. */
static void enter(struct loop_stage *stage)
{
  stage->inside = 1;
  stage->wait_ns = 0;
  stage->output.now_ns = stage->loop->now_ns;
}

static int upstream_phase(const struct loop_stage *stage);
static void drain(struct loop_stage *stage, int work, int upstream);

static int stage_turn(struct loop_stage *stage)
{
  struct apl_loop *loop = stage->loop;
  if (stage->phase == PHASE_HALT || stage->inside || loop->error) return 0;
  const uint64_t published = stage->output.count;
  /* Read before polling: what an upstream wrote before it halted is then seen by the poll. */
  const int upstream = stage->phase == PHASE_DRAIN ? upstream_phase(stage) : PHASE_RUN;
  int work = 0;
  enter(stage);
  stage->blocked = 0;
  if (stage->held_count) work |= deliver_commands(stage);
  if (stage->port && !stage->port_ended && stage->phase == PHASE_RUN) work |= poll_port(stage);
  for (uint32_t i = 0; i < stage->input_count && !waits_for_tick(stage) && !loop->error; i++) work |= poll_input(stage, i);
  if (waits_for_tick(stage)) stage->blocked = 1;
  if (stage->output.count != published) record_latency(stage);
  if (stage->blocked) stage->stalls++;
  stage->inside = 0;
  if (work) stage->worked_ns = loop->now_ns;
  if (stage->phase == PHASE_DRAIN && !loop->error) drain(stage, work, upstream);
  return work;
}

int loop_wait_for_room(void *context)
{
  struct loop_stage *stage = context;
  struct apl_loop *loop = stage->loop;
  if (stage->wait_ns == 0) stage->wait_ns = loop->now_ns;
  stage->blocked = 1;
  if (!turn(loop)) loop_idle(loop); /* the others; this stage is inside */
  if (loop->error) return 1;
  return stage->phase == PHASE_DRAIN && loop->now_ns - stage->wait_ns >= DRAIN_STUCK_NS &&
         loop->now_ns - stage->drain_ns >= DRAIN_STUCK_NS;
}

static void halt(struct loop_stage *stage)
{
  enter(stage);
  journal_flush(&stage->journal);
  stage->inside = 0;
  stage->phase = PHASE_HALT;
  stage->loop->live--;
  for (uint32_t i = 0; i < stage->input_count; i++) /* nobody must wait for us any more */
    if (stage->inputs[i].reader->cursor) apl_cursor_detach(stage->inputs[i].reader->cursor, 1);
  loop_account(stage);
  apl_control_set(stage->control, APL_STATE_DRAIN);
  apl_control_set(stage->control, APL_STATE_HALT);
}

/* The least advanced of the stages that write our inputs. */
static int upstream_phase(const struct loop_stage *stage)
{
  int least = PHASE_HALT;
  for (uint32_t i = 0; i < stage->input_count; i++) {
    struct apl_control_info info;
    if (!stage->inputs[i].upstream) continue;
    apl_control_info(stage->inputs[i].upstream, &info);
    if (info.state == APL_STATE_NONE || info.state == APL_STATE_HALT || info.state == APL_STATE_FAIL) continue;
    if (info.heartbeat_ns + BEAT_NS_MAX < stage->loop->now_ns) continue;
    if (info.state != APL_STATE_DRAIN) return PHASE_RUN;
    least = PHASE_DRAIN;
  }
  return least;
}

static void drain(struct loop_stage *stage, int work, int upstream)
{
  const uint64_t now_ns = stage->loop->now_ns;
  const uint64_t quiet_ns = now_ns - stage->worked_ns;
  const int empty = !work && !stage->blocked;
  if ((empty && upstream == PHASE_HALT) || (empty && upstream == PHASE_DRAIN && quiet_ns >= DRAIN_QUIET_NS) ||
      quiet_ns >= DRAIN_STUCK_NS || now_ns - stage->drain_ns >= DRAIN_NS_MAX)
    halt(stage);
}

/* STOP is ours; the rest is kept for the stages that it names, and delivered at their next turn. No more is taken than can be kept. */
static void take_commands(struct apl_loop *loop)
{
  struct apl_slot slots[HELD_MAX];
  size_t max = HELD_MAX;
  for (uint32_t i = 0; i < loop->stage_count; i++)
    if (HELD_MAX - loop->stages[i].held_count < max) max = HELD_MAX - loop->stages[i].held_count;
  const size_t count = apl_ring_copy(loop->commands, slots, max);
  for (size_t c = 0; c < count; c++) {
    const struct apl_command *command = &slots[c].event.command;
    if (slots[c].event.header.template_id != APL_MSG_COMMAND) continue;
    for (uint32_t i = 0; i < loop->stage_count; i++) {
      struct loop_stage *stage = &loop->stages[i];
      if (stage->phase == PHASE_HALT || (command->stage != stage->id && command->stage != APL_STAGE_ALL)) continue;
      if (command->kind == APL_COMMAND_KIND_STOP) begin_drain(stage);
      else if (stage->ops->on_events) stage->held[stage->held_count++] = slots[c];
    }
  }
}

/* RUN or STALL, as the last turn went. */
static void tell_state(struct loop_stage *stage)
{
  if (stage->phase != PHASE_RUN) return;
  const char *trouble = stage->ops->trouble && !stage->inside ? stage->ops->trouble(stage->state) : NULL;
  if (trouble) apl_control_fail(stage->control, APL_STATE_STALL, APL_ERR_NO_SPACE, trouble);
  else if (stage->refused) apl_control_fail(stage->control, APL_STATE_STALL, APL_ERR_NO_SPACE, stage->refused_text);
  else if (!stage->blocked) apl_control_set(stage->control, APL_STATE_RUN);
  else apl_control_fail(stage->control, APL_STATE_STALL, APL_ERR_FULL, "the output ring is full: a reader that gates it does not keep up");
}

/* Housekeeping, every tick_ns: everything that need not be done at once. Stages are told the multiple of tick_ns that has passed, not the very
 * moment: so the ticks of an idle hour are one line of the audit log, and a replay gives the same ones. */
static void tick(struct apl_loop *loop)
{
  loop->ticked_ns = loop->now_ns - loop->now_ns % loop->config.tick_ns;
  if (loop->commands) take_commands(loop);
  const int stop = atomic_load_explicit(&loop->stop, memory_order_relaxed);
  for (uint32_t i = 0; i < loop->stage_count && !loop->error; i++) {
    struct loop_stage *stage = &loop->stages[i];
    if (stage->phase == PHASE_HALT) continue;
    if (stop) begin_drain(stage);
    apl_control_beat(stage->control, loop->now_ns, loop->turns, loop->busy_turns);
    tell_state(stage);
    stage->retry = 1;
    loop_account(stage);
    if (!stage->ops->on_tick || stage->inside) continue;
    enter(stage);
    stage->output.now_ns = loop->ticked_ns;
    const int rc = stage->ops->on_tick(stage->state, loop->ticked_ns, &stage->output);
    journal_tick(&stage->journal, loop->ticked_ns);
    stage->inside = 0;
    if (rc) fail(stage, rc);
  }
}
