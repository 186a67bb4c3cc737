/* The append path: events of a ring become one frame in the mapped segment; see apl/wal.h. No
 * system call but the helper's wake when a segment is full. */
#include "state.h"

#include "apl/counters.h"
#include "apl/crc32c.h"
#include "apl/err.h"

enum { TELL_BYTES = 4 << 20 /* between one DURABLE and the next, at most a quarter of a segment */ };

int apl_wal_failed(const struct apl_wal *wal)
{
  const int code = atomic_load_explicit(&wal->failed, memory_order_acquire); /* pairs with H1 */
  return code ? apl_err_set(code, "%s", wal->failure) : APL_OK;
}

/* The words of a frame's header but the first: built in registers, because a word that was stored by its parts is slow to load for the checksum. */
struct header_words {
  uint64_t sequence, time_ns, kind_ring_records, epoch_previous, session, segment, reserved;
};
_Static_assert(sizeof(struct header_words) + offsetof(struct apl_wal_frame, sequence) == sizeof(struct apl_wal_frame), "all of them");

/* Copy `records` lines behind a header; the caller has seen to the room. The lines go from the ring into the mapping in the pass that checksums
 * them; length comes last, so that who sees it sees the frame. */
static void append_frame(struct apl_wal *wal, uint16_t kind, const struct apl_wal_ring *ring,
                         const void *lines, uint32_t records)
{
  struct apl_wal_frame *frame = (void *)(wal->current->base + wal->place.offset);
  const uint32_t length = APL_WAL_LINE_BYTES * (1 + records);
  const uint16_t ring_id = ring ? ring->id : APL_WAL_NO_RING;
  const struct header_words header = {
      .sequence = wal->place.sequence,
      .time_ns = wal->now_ns,
      .kind_ring_records = kind | (uint64_t)ring_id << 16 | (uint64_t)records << 32,
      .epoch_previous = (ring ? ring->epoch : 0) | (uint64_t)wal->place.previous << 32,
      .session = ring ? ring->session : wal->session,
      .segment = wal->place.segment,
  };
  const uint32_t head_crc = apl_crc32c(apl_crc32c(0, &length, sizeof length), &header, sizeof header);
  const uint32_t crc = apl_crc32c_copy(head_crc, frame + 1, lines, records);
  memcpy(&frame->sequence, &header, sizeof header);
  frame->crc = crc;
  __atomic_store_n(&frame->length, length,
                   __ATOMIC_RELEASE); /* pairs with the acquire in apl_wal_frame_check */
  apl_fetch_for_write((uint8_t *)frame + length); /* the next one's header */
  wal->place.offset += length;
  wal->place.sequence += records;
  wal->place.records += records;
  wal->place.frames++;
  wal->place.previous = crc;
  wal->place.crcs = apl_crc32c(wal->place.crcs, &crc, sizeof crc);
  apl_wal_bump(&wal->marks->bytes, length);
}

/* The records appended so far are written; nothing is while a page of the mapping is lost: what was
 * stored there is in memory alone until the segment has been written again. */
static void publish(struct apl_wal *wal)
{
  if (APL_UNLIKELY(atomic_load_explicit(&wal->lost, memory_order_relaxed))) return;
  atomic_store_explicit(&wal->at, wal->place.offset, memory_order_relaxed);
  atomic_store_explicit(&wal->current->reached, wal->place.offset, memory_order_relaxed);
  atomic_store_explicit(&wal->marks->written, wal->place.sequence - 1,
                        memory_order_release); /* A2 */
  apl_counters_set(wal->counters, wal->counter.written, wal->place.sequence - 1);
}

/* The same, with the mark of one input's ring. */
static void publish_ring(struct apl_wal *wal, uint32_t input)
{
  const struct apl_wal_ring *ring = wal->inputs[input];
  publish(wal);
  if (APL_UNLIKELY(atomic_load_explicit(&wal->lost, memory_order_relaxed))) return;
  atomic_store_explicit(&wal->marks->rings[input].next[APL_MARK_WRITTEN], ring->next,
                        memory_order_release); /* M0 */
  if (ring->eager)
    atomic_store_explicit(&wal->eager_written, wal->place.sequence - 1, memory_order_release);
}

void apl_wal_note(struct apl_wal *wal, uint16_t kind, const struct apl_wal_ring *ring,
                  const void *line)
{
  append_frame(wal, kind, ring, line, 1);
  publish(wal);
}

/* Write the header of a fresh segment: from here on it is part of the log. */
static void begin_segment(struct apl_wal *wal, struct apl_wal_segment *segment)
{
  struct apl_wal_header *header = (void *)segment->base;
  *header = (struct apl_wal_header){
      .magic = APL_WAL_MAGIC,
      .layout = APL_WAL_LAYOUT,
      .header_bytes = APL_WAL_HEADER_BYTES,
      .segment_bytes = segment->bytes,
      .segment = wal->place.segment + 1,
      .first_sequence = wal->place.sequence,
      .created_ns = wal->now_ns,
      .durable = atomic_load_explicit(&wal->marks->durable, memory_order_relaxed),
      .previous = wal->place.previous,
      .schema_id = APL_SCHEMA_ID,
      .schema_version = APL_SCHEMA_VERSION,
      .ring_count = wal->ring_count,
  };
  memcpy(header->appliance, wal->directory.appliance, sizeof header->appliance);
  for (uint32_t i = 0; i < wal->ring_count; i++) {
    const struct apl_wal_ring *ring = &wal->rings[i];
    header->rings[i] = (struct apl_wal_ring_entry){
        .session = ring->session, .next = ring->next, .epoch = ring->epoch, .id = ring->id};
    memcpy(header->rings[i].name, ring->name, sizeof header->rings[i].name);
  }
  header->crc = apl_crc32c(0, header, offsetof(struct apl_wal_header, crc));
  segment->first = wal->place.sequence;
  wal->place = apl_wal_place_first(header);
  wal->current = segment;
  wal->told_durable = header->durable;
  apl_wal_limit(wal);
  atomic_store_explicit(&wal->at, wal->place.offset, memory_order_relaxed);
  atomic_store_explicit(&wal->at_base, (uint64_t)(uintptr_t)segment->base,
                        memory_order_release); /* A4 */
  atomic_store_explicit(&wal->marks->segment, header->segment, memory_order_relaxed);
  apl_counters_set(wal->counters, wal->counter.segment, header->segment);
}

/* Last frame of the current segment, in the room kept for it; then the segment is the helper's. */
static void seal_segment(struct apl_wal *wal)
{
  struct apl_wal_segment *segment = wal->current;
  const struct apl_wal_header *header = (const void *)segment->base;
  const struct apl_wal_seal seal = {
      .records = wal->place.records + 1,
      .frames = wal->place.frames + 1,
      .first_sequence = header->first_sequence,
      .last_sequence = wal->place.sequence,
      .bytes = wal->place.offset + APL_WAL_NOTE_BYTES,
      .crcs = wal->place.crcs,
  };
  append_frame(wal, APL_WAL_KIND_SEAL, NULL, &seal, 1);
  segment->last = seal.last_sequence;
  segment->used = wal->place.offset;
  for (uint32_t i = 0; i < wal->input_count; i++) segment->next[i] = wal->inputs[i]->next;
}

static int no_next_segment(struct apl_wal *wal)
{
  apl_wal_bump(&wal->stalls, 1);
  apl_counters_set(wal->counters, wal->counter.stalls,
                   atomic_load_explicit(&wal->stalls, memory_order_relaxed));
  sem_post(&wal->wake);
  uint64_t words[APL_ERR_TEXT_BYTES / 8];
  const char *text = apl_wal_trouble_text(wal, words);
  if (text[0]) return apl_err_set(APL_ERR_NO_SPACE, "%s", text);
  return apl_err_set(APL_ERR_NO_SPACE,
                     "the audit log in %s waits for its disk: the next segment is not ready yet",
                     wal->directory.path);
}

int apl_wal_rotate(struct apl_wal *wal)
{
  const uint64_t head = atomic_load_explicit(&wal->retired_head, memory_order_relaxed);
  const uint64_t tail = atomic_load_explicit(&wal->retired_tail, memory_order_acquire);
  const uint32_t prepared = atomic_load_explicit(&wal->prepared,
                                                 memory_order_acquire); /* pairs with H0 */
  if (prepared == 0 || head - tail >= APL_WAL_RETIRED_MAX) return no_next_segment(wal);
  struct apl_wal_segment *old = wal->current;
  if (old) seal_segment(wal);
  begin_segment(wal, &wal->pool[prepared - 1]);
  if (old) {
    wal->retired[head % APL_WAL_RETIRED_MAX] = (uint8_t)(old - wal->pool);
    atomic_store_explicit(&wal->retired_head, head + 1, memory_order_release); /* A0 */
  }
  atomic_store_explicit(&wal->prepared, 0, memory_order_release); /* A1 */
  publish(wal);
  sem_post(&wal->wake);
  return APL_OK;
}

void apl_wal_limit(struct apl_wal *wal)
{
  const uint64_t end = wal->current->bytes - APL_WAL_RESERVE_BYTES, quarter = wal->current->bytes / 4;
  const uint64_t next = wal->place.offset + (quarter < TELL_BYTES ? quarter : TELL_BYTES);
  wal->limit = next < end ? next : end;
}

/* Some way on in the segment: say how far it is durable, if that is news, so that who opens it after a crash need write no
 * more again than what came last. */
static void tell_durable(struct apl_wal *wal)
{
  const struct apl_wal_durable durable = {.record = atomic_load_explicit(&wal->marks->durable, memory_order_acquire)};
  if (durable.record > wal->told_durable) {
    wal->told_durable = durable.record;
    append_frame(wal, APL_WAL_KIND_DURABLE, NULL, &durable, 1);
  }
  apl_wal_limit(wal);
}

static int make_room(struct apl_wal *wal, uint64_t bytes)
{
  if (APL_LIKELY(wal->place.offset + bytes <= wal->limit)) return APL_OK;
  if (wal->place.offset + APL_WAL_NOTE_BYTES + bytes <= wal->current->bytes - APL_WAL_RESERVE_BYTES) {
    tell_durable(wal);
    return APL_OK;
  }
  if (bytes > wal->segment_bytes - APL_WAL_HEADER_BYTES - APL_WAL_RESERVE_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "a batch of %llu bytes does not fit an audit log segment of %llu: smaller "
                       "batches or larger segments",
                       (unsigned long long)bytes, (unsigned long long)wal->segment_bytes);
  return apl_wal_rotate(wal);
}

static uint64_t sequence_of(const struct apl_slot *slot) { return slot->stamp / 2 - 1; }

/* Number of slots with successive sequences. */
static size_t run_length(const struct apl_slot *slots, size_t count)
{
  size_t run = 1;
  while (run < count && slots[run].stamp == slots[run - 1].stamp + 2) run++;
  return run;
}

static void append_run(struct apl_wal *wal, struct apl_wal_ring *ring, const struct apl_slot *slots,
                       size_t count)
{
  append_frame(wal, ring->kind, ring, slots, (uint32_t)count);
  ring->next = sequence_of(slots) + count;
}

static void append_gap(struct apl_wal *wal, struct apl_wal_ring *ring, uint64_t first)
{
  const struct apl_wal_gap gap = {.first = ring->next, .last = first - 1};
  append_frame(wal, APL_WAL_KIND_GAP, ring, &gap, 1);
  apl_wal_bump(&wal->gaps, first - ring->next);
  apl_counters_set(wal->counters, wal->counter.gaps,
                   atomic_load_explicit(&wal->gaps, memory_order_relaxed));
}

/* Slots that are not simply the next ones: some known already, some missing. Room is made for all
 * before any is taken. */
static int append_uneven(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots,
                         size_t count)
{
  struct apl_wal_ring *ring = wal->inputs[input];
  if (ring->anonymous) {
    ring->anonymous = 0;
    ring->next = sequence_of(slots);
  }
  size_t known = 0;
  while (known < count && sequence_of(&slots[known]) < ring->next) known++;
  uint64_t bytes = 0, next = ring->next;
  for (size_t i = known, run; i < count; i += run) {
    run = run_length(slots + i, count - i);
    bytes += (sequence_of(&slots[i]) != next ? APL_WAL_NOTE_BYTES : 0) +
             APL_WAL_LINE_BYTES * (1 + run);
    next = sequence_of(&slots[i]) + run;
  }
  const int rc = bytes ? make_room(wal, bytes) : APL_OK;
  if (rc < 0) return rc;
  for (size_t i = known, run; i < count; i += run) {
    run = run_length(slots + i, count - i);
    if (sequence_of(&slots[i]) != ring->next) append_gap(wal, ring, sequence_of(&slots[i]));
    append_run(wal, ring, slots + i, run);
  }
  if (known) {
    apl_wal_bump(&wal->duplicates, known);
    apl_counters_set(wal->counters, wal->counter.duplicates,
                     atomic_load_explicit(&wal->duplicates, memory_order_relaxed));
  }
  publish_ring(wal, input);
  return APL_OK;
}

int apl_wal_append(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots, size_t count)
{
  struct apl_wal_ring *ring = wal->inputs[input];
  if (APL_UNLIKELY(count > APL_WAL_FRAME_RECORDS_MAX))
    return apl_err_set(APL_ERR_ARGUMENT, "the audit log takes at most %d events a call, not %zu",
                       APL_WAL_FRAME_RECORDS_MAX, count);
  if (ring->ring) ring->epoch = apl_ring_epoch(ring->ring);
  if (APL_UNLIKELY(sequence_of(slots) != ring->next ||
                   slots[count - 1].stamp - slots[0].stamp != 2 * (count - 1) || ring->anonymous))
    return append_uneven(wal, input, slots, count);
  const int rc = make_room(wal, APL_WAL_LINE_BYTES * (1 + (uint64_t)count));
  if (APL_UNLIKELY(rc < 0)) return rc;
  append_run(wal, ring, slots, count);
  publish_ring(wal, input);
  return APL_OK;
}

/* ---- while it does not accept --------------------------------------------------------------- */

void apl_wal_refuse(struct apl_wal *wal)
{
  uint64_t words[APL_ERR_TEXT_BYTES / 8];
  const char *text = apl_wal_trouble_text(wal, words);
  apl_marks_accept(wal->marks, 0, wal->now_ns, text[0] ? text : apl_err_text());
  wal->refusing = 1;
}

void apl_wal_pass_over(struct apl_wal *wal, uint32_t input, const struct apl_slot *slots,
                       size_t count)
{
  struct apl_wal_ring *ring = wal->inputs[input];
  if (ring->anonymous) {
    ring->anonymous = 0;
    ring->next = sequence_of(slots);
  }
  const uint64_t end = sequence_of(&slots[count - 1]) + 1;
  const uint64_t from = ring->seen > ring->next ? ring->seen : ring->next;
  if (end <= from) return; /* the log has them */
  apl_wal_bump(&wal->marks->unlogged, end - from);
  apl_counters_add(wal->counters, wal->counter.unlogged, end - from);
  ring->seen = end;
}

/* Readers that are still behind a gap must know it, behind one before it as well: two gaps become
 * one for them, unless the first is long past. */
static void tell_gap(struct apl_wal *wal, uint32_t input, uint64_t first, uint64_t end)
{
  const uint64_t long_past = 1 << 20; /* events: more than a ring holds */
  struct apl_marks_ring *ring = &wal->marks->rings[input];
  const uint64_t before = atomic_load_explicit(&ring->gap_end, memory_order_relaxed);
  if (before == 0 || first - before > long_past)
    atomic_store_explicit(&ring->gap_first, first, memory_order_relaxed);
  atomic_store_explicit(&ring->gap_end, end, memory_order_release); /* M1 */
}

static uint64_t gap_bytes(const struct apl_wal *wal)
{
  uint64_t bytes = 0;
  for (uint32_t i = 0; i < wal->input_count; i++)
    if (wal->inputs[i]->seen > wal->inputs[i]->next) bytes += APL_WAL_NOTE_BYTES;
  return bytes;
}

/* Room is there. */
static void append_gaps(struct apl_wal *wal)
{
  for (uint32_t i = 0; i < wal->input_count; i++) {
    struct apl_wal_ring *ring = wal->inputs[i];
    if (ring->seen <= ring->next) continue;
    tell_gap(wal, i, ring->next, ring->seen);
    append_gap(wal, ring, ring->seen);
    ring->next = ring->seen;
  }
}

int apl_wal_last_gaps(struct apl_wal *wal)
{
  if (wal->place.offset + gap_bytes(wal) + 2 * APL_WAL_NOTE_BYTES > wal->current->bytes) return APL_ERR_NO_SPACE;
  append_gaps(wal);
  publish(wal);
  return APL_OK;
}

int apl_wal_resume(struct apl_wal *wal)
{
  if (atomic_load_explicit(&wal->fault, memory_order_acquire)) { /* pairs with H2 */
    if (!wal->refusing && !wal->hold) apl_wal_refuse(wal);
    atomic_store_explicit(&wal->parked, 1, memory_order_release); /* A3 */
    return 0;
  }
  atomic_store_explicit(&wal->parked, 0, memory_order_relaxed);
  /* With the next segment at hand: small gaps that still fit would open and shut it in turns. */
  if (wal->refusing) {
    if (!atomic_load_explicit(&wal->prepared, memory_order_acquire) || make_room(wal, gap_bytes(wal) + APL_WAL_NOTE_BYTES) < 0) return 0;
    append_gaps(wal);
  }
  for (uint32_t i = 0; i < wal->input_count; i++) publish_ring(wal, i);
  wal->stalled_ns = 0;
  if (!wal->refusing) return 1;
  wal->refusing = 0;
  apl_marks_accept(wal->marks, 1, wal->now_ns, "");
  return 1;
}
