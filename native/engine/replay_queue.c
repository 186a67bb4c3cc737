/* See replay_queue.h. Memory is taken as it is needed: a replay is no hot path. */
#include "replay_queue.h"

#include <stdlib.h>
#include <string.h>

#include "apl/err.h"

static int out_of_memory(void) { return apl_err_set(APL_ERR_SYSTEM, "replay: out of memory"); }

static int slot_queue_grow(struct slot_queue *queue)
{
  if (queue->head > queue->room / 2) {
    memmove(queue->slots, queue->slots + queue->head, queue->count * sizeof *queue->slots);
    queue->head = 0;
    return 0;
  }
  const size_t room = queue->room ? 2 * queue->room : 4096;
  struct apl_slot *slots = aligned_alloc(APL_CACHE_LINE, room * sizeof *slots);
  if (!slots) return out_of_memory();
  if (queue->count) memcpy(slots, queue->slots + queue->head, queue->count * sizeof *slots);
  free(queue->slots);
  queue->slots = slots;
  queue->room = room;
  queue->head = 0;
  return 0;
}

int slot_queue_push(struct slot_queue *queue, const struct apl_slot *slot)
{
  const uint64_t sequence = slot->stamp / 2 - 1;
  const uint64_t next = queue->first + queue->count;
  if (queue->count == 0) {
    queue->missing += queue->first && sequence > next ? sequence - next : 0;
    queue->first = sequence;
  } else if (sequence != next) {
    if (sequence < next) return 0; /* recorded twice: a ring without an identity */
    queue->missing += sequence - next;
    queue->count = 0;
    queue->first = sequence;
  }
  if (APL_UNLIKELY(queue->head + queue->count == queue->room)) {
    const int rc = slot_queue_grow(queue);
    if (rc) return rc;
  }
  queue->slots[queue->head + queue->count++] = *slot;
  return 0;
}

const struct apl_slot *slot_queue_at(const struct slot_queue *queue, uint64_t sequence, uint64_t count, int *gone)
{
  *gone = queue->count && sequence < queue->first;
  if (queue->count == 0 || *gone || sequence + count > queue->first + queue->count) return NULL;
  return queue->slots + queue->head + (sequence - queue->first);
}

void slot_queue_release(struct slot_queue *queue, uint64_t below)
{
  if (below > queue->released) queue->released = below;
  if (queue->keep || below <= queue->first) return;
  const uint64_t done = below - queue->first < queue->count ? below - queue->first : queue->count;
  queue->head += done;
  queue->count -= done;
  queue->first += done;
  if (queue->count == 0) queue->head = 0;
}

void slot_queue_free(struct slot_queue *queue)
{
  free(queue->slots);
  *queue = (struct slot_queue){0};
}

static int note_queue_add(struct note_queue *queue, uint64_t sequence, uint32_t type, const uint8_t *data, uint32_t bytes)
{
  const size_t size = NOTE_HEAD + ((size_t)bytes + 7) / 8 * 8;
  if (queue->head == queue->used) queue->head = queue->used = 0;
  if (queue->used + size > queue->room) {
    memmove(queue->bytes, queue->bytes + queue->head, queue->used - queue->head);
    queue->used -= queue->head;
    queue->head = 0;
  }
  if (queue->used + size > queue->room) {
    const size_t room = 2 * queue->room + size + 65536;
    uint8_t *more = realloc(queue->bytes, room);
    if (!more) return out_of_memory();
    queue->bytes = more;
    queue->room = room;
  }
  uint8_t *target = queue->bytes + queue->used;
  memcpy(target, &type, 4);
  memcpy(target + 4, &bytes, 4);
  memcpy(target + 8, &sequence, 8);
  memcpy(target + NOTE_HEAD, data, bytes);
  queue->used += size;
  queue->count++;
  return 0;
}

int note_queue_push(struct note_queue *queue, const struct apl_slot *slot)
{
  if (!queue->reader) {
    const int rc = apl_note_reader_new(&queue->reader);
    if (rc) return rc;
  }
  if (!apl_note_reader_take(queue->reader, slot)) return 0;
  return note_queue_add(queue, slot->stamp / 2 - 1, apl_note_reader_type(queue->reader), apl_note_reader_data(queue->reader),
                        apl_note_reader_bytes(queue->reader));
}

const uint8_t *note_queue_first(const struct note_queue *queue, uint32_t *type, uint32_t *bytes)
{
  if (queue->count == 0) return NULL;
  const uint8_t *note = queue->bytes + queue->head;
  memcpy(type, note, 4);
  memcpy(bytes, note + 4, 4);
  return note + NOTE_HEAD;
}

void note_queue_drop(struct note_queue *queue)
{
  uint32_t type, bytes;
  if (!note_queue_first(queue, &type, &bytes)) return;
  queue->head += NOTE_HEAD + ((size_t)bytes + 7) / 8 * 8;
  queue->count--;
}

int note_queue_is_before(const struct note_queue *queue, uint64_t sequence)
{
  uint64_t last;
  if (queue->count == 0) return 0;
  memcpy(&last, queue->bytes + queue->head + 8, 8);
  return last < sequence;
}

int note_queue_packet(const struct note_queue *queue, size_t *at, struct apl_packet *packet)
{
  const uint8_t *note = queue->bytes + queue->head + *at;
  struct apl_note_packet head;
  uint32_t bytes;
  memcpy(&bytes, note + 4, 4);
  if (bytes < sizeof head) return 0;
  memcpy(&head, note + NOTE_HEAD, sizeof head);
  *packet = (struct apl_packet){
    .data = note + NOTE_HEAD + sizeof head, .bytes = bytes - (uint32_t)sizeof head, .wire_bytes = head.wire_bytes,
    .arrival_ns = head.arrival_ns, .file_offset = head.file_offset, .source_ip = head.source_ip, .group_ip = head.group_ip,
    .source_port = head.source_port, .group_port = head.group_port, .flags = head.flags};
  *at += NOTE_HEAD + ((size_t)bytes + 7) / 8 * 8;
  return 1;
}

void note_queue_skip(struct note_queue *queue, uint64_t from)
{
  while (note_queue_is_before(queue, from)) note_queue_drop(queue);
}

void note_queue_free(struct note_queue *queue)
{
  apl_note_reader_free(queue->reader);
  free(queue->bytes);
  *queue = (struct note_queue){0};
}
