/* Putting a loop together and taking it apart; contract in apl/loop.h. All memory of a loop is taken here. */
#include <signal.h>
#include <stdlib.h>

#include "apl/clock.h"
#include "apl/err.h"
#include "loop_state.h"

enum { BATCH_DEFAULT = 64, BATCH_MAX = 4096, IDLE_SLEEP_NS_DEFAULT = 50000, TICK_NS_DEFAULT = 1000000 };
static const uint64_t LOG_SILENT_NS_DEFAULT = 1000000000; /* a beat is due every tick */

int apl_loop_new(const struct apl_loop_config *config, struct apl_loop **loop)
{
  if (!config || !loop) return apl_err_set(APL_ERR_ARGUMENT, "loop: no configuration or no place for the handle");
  if (config->idle > APL_IDLE_SLEEP) return apl_err_set(APL_ERR_ARGUMENT, "loop: idle strategy %u is not known", config->idle);
  if (config->batch > BATCH_MAX) return apl_err_set(APL_ERR_ARGUMENT, "loop: a batch of %u is over %d", config->batch, BATCH_MAX);
  *loop = calloc(1, sizeof **loop);
  if (!*loop) return apl_err_set(APL_ERR_SYSTEM, "loop: out of memory");
  struct apl_loop_config *mine = &(*loop)->config;
  *mine = *config;
  if (mine->batch == 0) mine->batch = BATCH_DEFAULT;
  if (mine->idle_sleep_ns == 0) mine->idle_sleep_ns = IDLE_SLEEP_NS_DEFAULT;
  if (mine->tick_ns == 0) mine->tick_ns = TICK_NS_DEFAULT;
  return 0;
}

static int check_stage(const struct apl_loop *loop, const struct apl_stage_ops *ops, const void *state,
                       const struct apl_ring_writer *writer, const struct apl_control *control)
{
  if (!loop || !ops || !state || !control) return apl_err_set(APL_ERR_ARGUMENT, "loop: stage, its state or its control is null");
  if (!apl_is_aligned(state, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "loop: state %p of stage %s is not aligned to %d", state, ops->name, APL_CACHE_LINE);
  if (writer && writer->slot_bytes != APL_SLOT_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "loop: stage %s writes slots of %llu bytes, events need %d", ops->name,
                       (unsigned long long)writer->slot_bytes, APL_SLOT_BYTES);
  if (loop->stage_count == APL_LOOP_STAGES_MAX)
    return apl_err_set(APL_ERR_FULL, "loop: no room for %s behind %d stages", ops->name, APL_LOOP_STAGES_MAX);
  return 0;
}

static void boot_once(struct apl_control *control)
{
  struct apl_control_info info;
  apl_control_info(control, &info);
  if (info.state != APL_STATE_BOOT) apl_control_boot(control, apl_clock_now_ns());
}

int apl_loop_stage(struct apl_loop *loop, const struct apl_stage_ops *ops, void *state, uint32_t stage_id,
                   struct apl_ring_writer *writer, struct apl_control *control, struct apl_counters *counters,
                   struct apl_histogram *latency)
{
  int rc = check_stage(loop, ops, state, writer, control);
  if (rc) return rc;
  struct loop_stage *stage = &loop->stages[loop->stage_count];
  *stage = (struct loop_stage){
    .loop = loop, .ops = ops, .state = state, .id = stage_id, .output.writer = writer, .control = control, .counters = counters,
    .latency = latency,
  };
  rc = loop_account_names(stage);
  if (rc) return rc;
  stage->copies = aligned_alloc(APL_CACHE_LINE, (size_t)loop->config.batch * sizeof *stage->copies);
  if (!stage->copies) return apl_err_set(APL_ERR_SYSTEM, "loop: out of memory");
  if (writer) apl_ring_writer_on_wait(writer, loop_wait_for_room, stage);
  boot_once(control);
  loop->live++;
  loop->own_known = 0;
  return (int)loop->stage_count++;
}

static struct loop_stage *stage_at(struct apl_loop *loop, uint32_t stage)
{
  if (loop && stage < loop->stage_count) return &loop->stages[stage];
  return apl_err_set(APL_ERR_ARGUMENT, "loop: there is no stage number %u", stage), NULL;
}

int apl_loop_input(struct apl_loop *loop, uint32_t stage, struct apl_ring_reader *reader, const struct apl_control *upstream)
{
  struct loop_stage *target = stage_at(loop, stage);
  if (!target) return APL_ERR_ARGUMENT;
  if (!target->ops->on_events) return apl_err_set(APL_ERR_ARGUMENT, "loop: stage %s takes no events", target->ops->name);
  if (!reader || reader->slot_bytes != APL_SLOT_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "loop: input %u of %s is no ring of events", target->input_count, target->ops->name);
  if (target->input_count == APL_INPUTS_MAX)
    return apl_err_set(APL_ERR_FULL, "loop: stage %s has %d inputs already", target->ops->name, APL_INPUTS_MAX);
  if (reader->cursor) apl_cursor_detach(reader->cursor, 0); /* an earlier life may have halted and let go */
  target->inputs[target->input_count++] = (struct loop_input){.reader = reader, .upstream = upstream};
  loop->own_known = 0;
  return 0;
}

/* The writer of this ring, by the same mapping: another address would be another process's view of it. */
static const struct apl_ring_writer *writer_of(const struct apl_loop *loop, const struct apl_ring *ring)
{
  for (uint32_t i = 0; i < loop->stage_count; i++) {
    const struct apl_ring_writer *writer = loop->stages[i].output.writer;
    if (writer && writer->ring == ring) return writer;
  }
  return NULL;
}

void loop_find_own(struct apl_loop *loop)
{
  for (uint32_t s = 0; s < loop->stage_count; s++) {
    struct loop_stage *stage = &loop->stages[s];
    for (uint32_t i = 0; i < stage->input_count; i++) {
      struct loop_input *input = &stage->inputs[i];
      const struct apl_ring_writer *writer = input->reader->cursor ? writer_of(loop, input->reader->ring) : NULL;
      input->own = writer && input->reader->seq <= writer->seq ? writer : NULL; /* a cursor that is ahead of its ring waits for the stamps */
    }
  }
  loop->own_known = 1;
}

int apl_loop_wait_for(struct apl_loop *loop, uint32_t stage, uint32_t input, const struct apl_marks *marks, uint32_t mark, uint64_t silent_ns)
{
  struct loop_stage *target = stage_at(loop, stage);
  if (!target) return APL_ERR_ARGUMENT;
  if (input >= target->input_count || !marks || mark > APL_MARK_SEALED)
    return apl_err_set(APL_ERR_ARGUMENT, "loop: stage %s has no input %u to hold back, or there are no such marks", target->ops->name, input);
  const int ring = apl_marks_ring(marks, apl_ring_name(target->inputs[input].reader->ring));
  if (ring < 0) return ring;
  target->inputs[input].marks = mark == APL_MARK_NONE ? NULL : marks;
  target->inputs[input].marks_ring = (uint32_t)ring;
  target->inputs[input].mark = mark;
  target->inputs[input].silent_ns = silent_ns ? silent_ns : LOG_SILENT_NS_DEFAULT;
  return 0;
}

int apl_loop_port(struct apl_loop *loop, uint32_t stage, struct apl_port *port, uint32_t at_end)
{
  struct loop_stage *target = stage_at(loop, stage);
  if (!target) return APL_ERR_ARGUMENT;
  if (!port || !target->ops->on_packets)
    return apl_err_set(APL_ERR_ARGUMENT, "loop: no port, or stage %s takes no packets", target->ops->name);
  target->port = port;
  target->halt_at_end = at_end != 0;
  return loop_account_port(target);
}

int apl_loop_journal(struct apl_loop *loop, uint32_t stage, struct apl_ring_writer *inputs, struct apl_ring_writer *packets)
{
  struct loop_stage *target = stage_at(loop, stage);
  if (!target) return APL_ERR_ARGUMENT;
  if (!inputs || inputs->slot_bytes != APL_SLOT_BYTES || (packets && packets->slot_bytes != APL_SLOT_BYTES))
    return apl_err_set(APL_ERR_ARGUMENT, "loop: the order of inputs and the packets need rings of %d-byte slots", APL_SLOT_BYTES);
  journal_begin(&target->journal, inputs, packets, loop->config.tick_ns);
  apl_ring_writer_on_wait(inputs, loop_wait_for_room, target);
  if (packets) apl_ring_writer_on_wait(packets, loop_wait_for_room, target);
  return 0;
}

int apl_loop_commands(struct apl_loop *loop, struct apl_ring_reader *reader)
{
  if (!loop || !reader || reader->slot_bytes != APL_SLOT_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "loop: the commands are no ring of events");
  loop->commands = reader;
  return 0;
}

void apl_loop_free(struct apl_loop *loop)
{
  if (!loop) return;
  for (uint32_t i = 0; i < loop->stage_count; i++) {
    if (loop->stages[i].output.writer) apl_ring_writer_on_wait(loop->stages[i].output.writer, NULL, NULL);
    const struct journal *journal = &loop->stages[i].journal;
    if (journal->writer) apl_ring_writer_on_wait(journal->writer, NULL, NULL);
    if (journal->packets) apl_ring_writer_on_wait(journal->packets, NULL, NULL);
    free(loop->stages[i].copies);
  }
  free(loop);
}

/* The loop that signals stop. A lock-free atomic and apl_loop_stop or _leave are all the handler touches (signal-safety(7)). */
static _Atomic(struct apl_loop *) signalled;
static struct sigaction before_term, before_int, before_hup;

static void on_signal(int number)
{
  struct apl_loop *loop = atomic_load_explicit(&signalled, memory_order_acquire);
  if (!loop) return;
  if (number == SIGHUP) apl_loop_leave(loop);
  else apl_loop_stop(loop);
}

int apl_loop_stop_on_signals(struct apl_loop *loop)
{
  struct apl_loop *before = atomic_exchange_explicit(&signalled, loop, memory_order_acq_rel);
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  if (loop && !before && (sigaction(SIGTERM, &action, &before_term) || sigaction(SIGINT, &action, &before_int) ||
                          sigaction(SIGHUP, &action, &before_hup)))
    return apl_err_errno(APL_ERR_SYSTEM, "loop: cannot take SIGTERM, SIGINT and SIGHUP");
  if (!loop && before && (sigaction(SIGTERM, &before_term, NULL) || sigaction(SIGINT, &before_int, NULL) ||
                          sigaction(SIGHUP, &before_hup, NULL)))
    return apl_err_errno(APL_ERR_SYSTEM, "loop: cannot give SIGTERM, SIGINT and SIGHUP back");
  return 0;
}
