/* A stage run again from the log; contract in apl/replayer.h. */
#include "apl/replayer.h"

#include <stdlib.h>
#include <string.h>

#include "apl/crc32c.h"
#include "apl/err.h"
#include "apl/instrument.h"
#include "journal.h"
#include "replay_queue.h"

enum { RING_SLOTS = 1024, ROUTES_MAX = 256, LIFE_BYTES = 65536 /* of the text that a life begins with */, WATCHES_MAX = 64 };

/* What the replay published and the log has not shown yet. */
struct waiting {
  struct apl_slot slot; /* its stamp: the ring sequence */
  struct journal_entry call;
};

struct route {
  uint8_t input; /* 1 + index */
  uint8_t output, journal, packets, commands;
};

struct apl_replayer {
  const struct apl_stage_ops *ops;
  void *state;
  struct apl_table *instruments;
  const struct apl_table *defined;
  uint32_t input_count;
  struct route routes[ROUTES_MAX];
  struct slot_queue inputs[APL_INPUTS_MAX];
  struct slot_queue commands;
  struct slot_queue recorded;
  struct note_queue journal;
  struct note_queue packet_notes;

  /* the call at hand */
  struct journal_entry entry;
  int has_entry, ended, alive, waits_for_life;
  uint32_t note_at; /* bytes of the first note that were decoded */
  uint64_t tick_ns, last_ns, packets_given;
  uint64_t packets_from; /* ring sequence: packets before it were of an earlier life, which was killed before it noted the call */
  uint64_t next[APL_INPUTS_MAX];
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
  char life[LIFE_BYTES];
  uint32_t stop_input;
  uint64_t stop_sequence;
  int stopped;
  uint32_t watch_count;
  struct apl_replay_call watches[WATCHES_MAX];

  struct apl_output output;
  struct apl_ring_writer writer;
  struct apl_ring *ring;
  struct apl_cursor *cursor;
  uint64_t drained; /* sequence in the private ring */
  uint64_t out;     /* ring sequence of the next output */
  struct waiting *waiting;
  size_t waiting_room, waiting_count, waiting_head;
  struct apl_replay_report report;
};

static int failed(struct apl_replayer *replayer, int code, const char *text)
{
  if (!replayer->report.failed) {
    replayer->report.failed = (uint32_t)-code;
    strncpy(replayer->report.text, text, sizeof replayer->report.text - 1);
  }
  return 0;
}

/* ---- comparing */

static void differ(struct apl_replayer *replayer, const struct apl_slot *recorded, const struct apl_slot *replayed, uint64_t sequence,
                   const struct journal_entry *call)
{
  struct apl_replay_report *report = &replayer->report;
  if (report->different++) return;
  report->sequence = sequence;
  report->cause_sequence = call->sequence;
  report->cause_count = call->count;
  report->cause_ns = call->now_ns;
  report->cause_input = call->op;
  report->has_recorded = recorded != NULL;
  if (recorded) memcpy(report->recorded, recorded, sizeof report->recorded);
  memcpy(report->replayed, replayed, sizeof report->replayed);
}

/* Compare with what is recorded at `sequence`: 1 done, 0 the log has not shown it yet. */
static int compare(struct apl_replayer *replayer, const struct apl_slot *replayed, uint64_t sequence, const struct journal_entry *call)
{
  struct slot_queue *recorded = &replayer->recorded;
  const uint64_t from = recorded->released > recorded->first ? recorded->released : recorded->first;
  if (recorded->count && sequence > from) replayer->report.untold += sequence - from;
  slot_queue_release(recorded, sequence);
  int gone;
  const struct apl_slot *slot = slot_queue_at(recorded, sequence, 1, &gone);
  if (gone) {
    replayer->report.unrecorded++;
    return 1;
  }
  if (!slot) return 0;
  replayer->report.compared++;
  if (memcmp(&slot->event, &replayed->event, sizeof slot->event) != 0) differ(replayer, slot, replayed, sequence, call);
  slot_queue_release(recorded, sequence + 1);
  return 1;
}

static int wait_for_recorded(struct apl_replayer *replayer, const struct apl_slot *slot, uint64_t sequence)
{
  if (replayer->waiting_head + replayer->waiting_count == replayer->waiting_room) {
    const size_t room = replayer->waiting_count * 2 + 1024;
    struct waiting *more = malloc(room * sizeof *more);
    if (!more) return failed(replayer, APL_ERR_SYSTEM, "replay: out of memory");
    if (replayer->waiting_count)
      memcpy(more, replayer->waiting + replayer->waiting_head, replayer->waiting_count * sizeof *more);
    free(replayer->waiting);
    replayer->waiting = more;
    replayer->waiting_room = room, replayer->waiting_head = 0;
  }
  struct waiting *waiting = &replayer->waiting[replayer->waiting_head + replayer->waiting_count++];
  waiting->slot = *slot;
  waiting->slot.stamp = 2 * sequence + 2;
  waiting->call = replayer->entry;
  return 0;
}

static void compare_waiting(struct apl_replayer *replayer)
{
  while (replayer->waiting_count) {
    const struct waiting *waiting = &replayer->waiting[replayer->waiting_head];
    if (!compare(replayer, &waiting->slot, waiting->slot.stamp / 2 - 1, &waiting->call)) return;
    replayer->waiting_head++, replayer->waiting_count--;
  }
  replayer->waiting_head = 0;
}

static void watch(struct apl_replayer *replayer)
{
  for (uint32_t i = 0; i < replayer->watch_count; i++) {
    struct apl_replay_call *call = &replayer->watches[i];
    if (call->out_sequence != replayer->out || call->made) continue;
    const struct journal_entry *entry = &replayer->entry;
    *call = (struct apl_replay_call){.out_sequence = replayer->out, .sequence = entry->sequence, .count = entry->count,
                                     .now_ns = entry->now_ns, .input = entry->op, .made = 1};
  }
}

/* Take what the stage published out of the private ring. */
static int drain(void *context)
{
  struct apl_replayer *replayer = context;
  const struct apl_ring_writer *writer = &replayer->writer;
  for (; replayer->drained < writer->seq; replayer->drained++, replayer->out++) {
    const struct apl_slot *slot = (const void *)(writer->slots + (replayer->drained & writer->mask) * APL_SLOT_BYTES);
    replayer->report.digest = apl_crc32c(replayer->report.digest, &slot->event, sizeof slot->event);
    replayer->report.outputs++;
    if (APL_UNLIKELY(replayer->watch_count)) watch(replayer);
    if (replayer->waiting_count || !compare(replayer, slot, replayer->out, &replayer->entry))
      wait_for_recorded(replayer, slot, replayer->out);
  }
  atomic_store_explicit(&replayer->cursor->seq, replayer->drained, memory_order_release);
  return replayer->report.failed != 0;
}

/* ---- the journal */

/* The next entry of a CALLS note, with its ring sequences. 0: the note ends here (or is none). */
static int decode(struct apl_replayer *replayer, const uint8_t *data, uint32_t bytes)
{
  struct journal_entry *entry = &replayer->entry;
  if (!journal_decode(data, bytes, &replayer->note_at, &replayer->last_ns, replayer->tick_ns, entry)) return 0;
  if (entry->op < CALL_TICKS) {
    const uint32_t input = entry->op % CALL_SEQUENCE;
    if (input >= replayer->input_count) return 0;
    if (entry->op < CALL_SEQUENCE) entry->sequence = replayer->next[input];
    entry->op = input;
    replayer->next[input] = entry->sequence + entry->count;
  }
  if (entry->op == CALL_PACKETS) entry->sequence = replayer->packets_given;
  return 1;
}

/* Go to the next entry: 1 there is one, 0 none yet, or a life begins (waits_for_life). */
static int next_entry(struct apl_replayer *replayer)
{
  uint32_t type, bytes;
  const uint8_t *data;
  while (!replayer->has_entry && (data = note_queue_first(&replayer->journal, &type, &bytes))) {
    if (type == APL_NOTE_LIFE) {
      const uint32_t length = bytes < LIFE_BYTES - 1 ? bytes : LIFE_BYTES - 1;
      memcpy(replayer->life, data, length);
      replayer->life[length] = 0;
      replayer->waits_for_life = 1;
      note_queue_drop(&replayer->journal);
      return 0;
    }
    replayer->has_entry = type == APL_NOTE_CALLS && replayer->alive && decode(replayer, data, bytes);
    if (replayer->has_entry) break;
    note_queue_drop(&replayer->journal);
    replayer->note_at = 0;
  }
  return replayer->has_entry;
}

/* ---- calling the stage */

/* Put the instrument of a Definition into the stage's table, as the feed had it there. 0: the feed's replay has not come so far. */
static int define(struct apl_replayer *replayer, const struct apl_definition *definition)
{
  struct apl_instrument record;
  const uint32_t index = definition->instrument - 1;
  if (index >= apl_table_capacity(replayer->instruments)) return 1;
  const int known = replayer->defined && apl_table_read(replayer->defined, index, &record);
  if (!known && replayer->defined && !replayer->ended) return 0;
  if (!known) {
    memset(&record, 0, sizeof record);
    record.id = definition->instrument;
    record.tick = definition->tick;
    record.depth = definition->depth;
    record.defined_ns = definition->origin_ns;
    memcpy(record.symbol, definition->symbol, sizeof definition->symbol);
  }
  apl_table_write(replayer->instruments, index, &record);
  if (apl_table_count(replayer->instruments) <= index) apl_table_count_set(replayer->instruments, index + 1);
  return 1;
}

static int define_all(struct apl_replayer *replayer, const struct apl_slot *slots, uint64_t count)
{
  if (!replayer->instruments) return 1;
  for (uint64_t i = 0; i < count; i++)
    if (APL_UNLIKELY(slots[i].event.header.template_id == APL_MSG_DEFINITION) && !define(replayer, &slots[i].event.definition))
      return 0;
  return 1;
}

static int called(struct apl_replayer *replayer, int rc)
{
  replayer->report.calls++;
  drain(replayer);
  if (rc) failed(replayer, rc, apl_err_text());
  return 1;
}

static int call_events(struct apl_replayer *replayer, struct slot_queue *queue, uint32_t input)
{
  struct journal_entry *entry = &replayer->entry;
  int gone;
  const struct apl_slot *slots = slot_queue_at(queue, entry->sequence, entry->count, &gone);
  if (gone) return failed(replayer, APL_ERR_CORRUPT, "the log lacks events that the stage was given: see its GAP records");
  if (!slots || !define_all(replayer, slots, entry->count)) return 0;
  uint64_t count = entry->count;
  if (input == replayer->stop_input && replayer->stop_sequence - entry->sequence < count) {
    count = replayer->stop_sequence - entry->sequence;
    replayer->stopped = 1;
  }
  const int rc = count ? replayer->ops->on_events(replayer->state, input, slots, count, &replayer->output) : 0;
  slot_queue_release(queue, entry->sequence + count);
  called(replayer, rc);
  entry->sequence += count;
  entry->count -= count;
  return !replayer->stopped;
}

/* Of these packets, how many come before the one that it shall stop at. */
static uint64_t before_stop(struct apl_replayer *replayer, uint64_t count)
{
  for (uint64_t i = 0; i < count && replayer->stop_input == CALL_PACKETS; i++)
    if (replayer->packets[i].arrival_ns >= replayer->stop_sequence) return replayer->stopped = 1, i;
  return count;
}

static int call_packets(struct apl_replayer *replayer)
{
  struct journal_entry *entry = &replayer->entry;
  struct note_queue *notes = &replayer->packet_notes;
  if (entry->count > APL_PACKET_BATCH_MAX) return failed(replayer, APL_ERR_CORRUPT, "a call with more packets than a port gives");
  note_queue_skip(notes, replayer->packets_from);
  if (notes->count < entry->count) return 0;
  size_t at = 0;
  for (uint64_t i = 0; i < entry->count; i++)
    if (!note_queue_packet(notes, &at, &replayer->packets[i])) return failed(replayer, APL_ERR_CORRUPT, "a packet's note is too short");
  const uint64_t count = before_stop(replayer, entry->count);
  const int rc = count ? replayer->ops->on_packets(replayer->state, replayer->packets, count, &replayer->output) : 0;
  for (uint64_t i = 0; i < count; i++) note_queue_drop(notes);
  replayer->packets_given += count;
  called(replayer, rc);
  entry->sequence += count, entry->count -= count;
  return !replayer->stopped;
}

static int call_ticks(struct apl_replayer *replayer)
{
  const struct journal_entry *entry = &replayer->entry;
  uint64_t now_ns = entry->now_ns;
  int rc = 0;
  for (uint64_t i = 0; i < entry->count && rc == 0 && replayer->ops->on_tick; i++, now_ns += replayer->tick_ns) {
    replayer->output.now_ns = now_ns;
    rc = replayer->ops->on_tick(replayer->state, now_ns, &replayer->output);
    replayer->report.calls++;
  }
  replayer->report.calls--;
  return called(replayer, rc);
}

/* 1: done, 0: its inputs are not there yet, or it failed. */
static int call(struct apl_replayer *replayer)
{
  const struct journal_entry *entry = &replayer->entry;
  replayer->output.now_ns = entry->now_ns;
  switch (entry->op) {
  case CALL_TICKS: return call_ticks(replayer);
  case CALL_PACKETS: return replayer->ops->on_packets ? call_packets(replayer) : 1;
  case CALL_COMMAND: return call_events(replayer, &replayer->commands, 255);
  default: return call_events(replayer, &replayer->inputs[entry->op], entry->op);
  }
}

int apl_replayer_run(struct apl_replayer *replayer)
{
  compare_waiting(replayer);
  while (!replayer->report.failed && !replayer->stopped && next_entry(replayer)) {
    if (!call(replayer)) return 0;
    replayer->has_entry = 0;
  }
  return replayer->waits_for_life && !replayer->report.failed;
}

/* ---- putting it together */

int apl_replayer_new(const struct apl_stage_ops *ops, void *state, uint32_t input_count, void *instruments, const void *defined,
                     struct apl_replayer **out)
{
  if (!ops || !out || input_count > APL_INPUTS_MAX) return apl_err_set(APL_ERR_ARGUMENT, "replay: no stage, or too many inputs");
  struct apl_replayer *replayer = calloc(1, sizeof *replayer);
  const size_t ring_bytes = apl_ring_footprint(RING_SLOTS, APL_SLOT_BYTES);
  void *ring = aligned_alloc(APL_LINE_PAIR, apl_align_up(ring_bytes, APL_LINE_PAIR));
  void *cursor = aligned_alloc(APL_LINE_PAIR, apl_align_up(apl_cursor_footprint(), APL_LINE_PAIR));
  if (!replayer || !ring || !cursor) {
    free(replayer), free(ring), free(cursor);
    return apl_err_set(APL_ERR_SYSTEM, "replay: out of memory");
  }
  replayer->ops = ops;
  replayer->state = state;
  replayer->instruments = instruments;
  replayer->defined = defined;
  replayer->input_count = input_count;
  replayer->stop_sequence = UINT64_MAX;
  replayer->ring = apl_ring_new(ring, RING_SLOTS, APL_SLOT_BYTES, "replay");
  replayer->cursor = apl_cursor_join(apl_cursor_new(cursor));
  apl_ring_writer_join(&replayer->writer, replayer->ring);
  apl_ring_writer_gate(&replayer->writer, replayer->cursor);
  apl_ring_writer_on_wait(&replayer->writer, drain, replayer);
  replayer->output.writer = &replayer->writer;
  *out = replayer;
  return 0;
}

int apl_replayer_route(struct apl_replayer *replayer, uint32_t ring, uint32_t role, uint32_t input, uint32_t keep)
{
  if (ring >= ROUTES_MAX || input >= APL_INPUTS_MAX) return apl_err_set(APL_ERR_ARGUMENT, "replay: ring %u, input %u", ring, input);
  struct route *route = &replayer->routes[ring];
  switch (role) {
  case APL_REPLAY_INPUT: route->input = (uint8_t)(input + 1), replayer->inputs[input].keep = keep != 0; break;
  case APL_REPLAY_OUTPUT: route->output = 1, replayer->recorded.keep = keep != 0; break;
  case APL_REPLAY_JOURNAL: route->journal = 1; break;
  case APL_REPLAY_PACKETS: route->packets = 1; break;
  case APL_REPLAY_COMMANDS: route->commands = 1; break;
  default: return apl_err_set(APL_ERR_ARGUMENT, "replay: %u is no role", role);
  }
  return 0;
}

int apl_replayer_take(struct apl_replayer *replayer, const struct apl_wal_record *records, uint64_t count)
{
  int rc = 0;
  for (uint64_t i = 0; i < count && rc == 0; i++) {
    const struct apl_wal_record *record = &records[i];
    if (record->ring >= ROUTES_MAX || record->kind == APL_WAL_KIND_GAP) continue;
    const struct route route = replayer->routes[record->ring];
    const struct apl_slot *slot = (const void *)record->slot;
    const uint64_t before = replayer->report.records++;
    if (route.input) rc = slot_queue_push(&replayer->inputs[route.input - 1], slot);
    else if (route.journal) rc = note_queue_push(&replayer->journal, slot);
    else if (route.packets) rc = note_queue_push(&replayer->packet_notes, slot);
    else if (route.commands) rc = slot_queue_push(&replayer->commands, slot);
    else if (!route.output) replayer->report.records = before;
    if (route.output && rc == 0) rc = slot_queue_push(&replayer->recorded, slot);
  }
  return rc;
}

const char *apl_replayer_life_text(const struct apl_replayer *replayer) { return replayer->life; }

int apl_replayer_life(struct apl_replayer *replayer, void *state, uint64_t tick_ns, uint64_t out_sequence)
{
  replayer->state = state;
  replayer->tick_ns = tick_ns;
  replayer->out = out_sequence;
  replayer->alive = 1;
  replayer->waits_for_life = 0;
  replayer->note_at = 0;
  replayer->packets_given = 0;
  replayer->report.lives++;
  for (uint32_t i = 0; i < APL_INPUTS_MAX; i++) replayer->next[i] = UINT64_MAX;
  return 0;
}

void apl_replayer_packets_from(struct apl_replayer *replayer, uint64_t sequence) { replayer->packets_from = sequence; }

int apl_replayer_unnoted(struct apl_replayer *replayer, uint64_t sequence)
{
  struct apl_output muted = {.now_ns = replayer->last_ns};
  struct note_queue *notes = &replayer->packet_notes;
  int rc = 0;
  if (!replayer->alive || !replayer->ops->on_packets) return 0;
  note_queue_skip(notes, replayer->packets_from);
  while (rc == 0 && note_queue_is_before(notes, sequence)) {
    struct apl_packet packet;
    size_t at = 0;
    rc = note_queue_packet(notes, &at, &packet) ? replayer->ops->on_packets(replayer->state, &packet, 1, &muted)
                                                : apl_err_set(APL_ERR_CORRUPT, "replay: a packet's note is too short");
    note_queue_drop(notes);
  }
  return rc;
}

int64_t apl_replayer_recall(struct apl_replayer *replayer, uint32_t input, uint32_t own, uint64_t from, uint64_t until)
{
  struct apl_output muted = {.writer = NULL};
  const struct slot_queue *queue = own ? &replayer->recorded : &replayer->inputs[input];
  int64_t told = 0;
  for (uint64_t sequence = from; sequence < until; sequence++) {
    int gone;
    const struct apl_slot *slot = slot_queue_at(queue, sequence, 1, &gone);
    if (!slot) continue;
    muted.now_ns = slot->event.head.origin_ns;
    const int rc = replayer->ops->on_events(replayer->state, input, slot, 1, &muted);
    if (rc) return rc;
    told++;
  }
  return told;
}

void apl_replayer_end(struct apl_replayer *replayer)
{
  replayer->ended = 1;
  apl_replayer_run(replayer);
  const struct slot_queue *recorded = &replayer->recorded;
  const uint64_t end = recorded->first + recorded->count;
  const uint64_t from = recorded->released > recorded->first ? recorded->released : recorded->first;
  if (recorded->count && end > from) replayer->report.untold += end - from;
  replayer->report.unrecorded += replayer->waiting_count;
  replayer->waiting_count = 0;
}

void apl_replayer_report(const struct apl_replayer *replayer, struct apl_replay_report *report)
{
  *report = replayer->report;
  const struct apl_note_reader *journal = replayer->journal.reader, *packets = replayer->packet_notes.reader;
  report->lost_notes = (journal ? apl_note_reader_lost(journal) : 0) + (packets ? apl_note_reader_lost(packets) : 0);
}

void apl_replayer_stop_before(struct apl_replayer *replayer, uint32_t input, uint64_t sequence)
{
  replayer->stop_input = input;
  replayer->stop_sequence = sequence;
  replayer->stopped = 0;
}

int apl_replayer_watch(struct apl_replayer *replayer, uint64_t out_sequence)
{
  if (replayer->watch_count == WATCHES_MAX) return apl_err_set(APL_ERR_FULL, "replay: at most %d outputs are watched", WATCHES_MAX);
  replayer->watches[replayer->watch_count++] = (struct apl_replay_call){.out_sequence = out_sequence};
  return 0;
}

int apl_replayer_watched(const struct apl_replayer *replayer, uint32_t index, struct apl_replay_call *call)
{
  if (index >= replayer->watch_count) return 0;
  *call = replayer->watches[index];
  return (int)call->made;
}

int apl_replayer_stopped(const struct apl_replayer *replayer) { return replayer->stopped; }

void apl_replayer_free(struct apl_replayer *replayer)
{
  if (!replayer) return;
  for (uint32_t i = 0; i < APL_INPUTS_MAX; i++) slot_queue_free(&replayer->inputs[i]);
  slot_queue_free(&replayer->commands);
  slot_queue_free(&replayer->recorded);
  note_queue_free(&replayer->journal);
  note_queue_free(&replayer->packet_notes);
  free(replayer->waiting), free(replayer->cursor), free(replayer->ring);
  free(replayer);
}
