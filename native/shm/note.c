/* Notes in lines; contract in apl/note.h. */
#include "apl/note.h"

#include <stdlib.h>
#include <string.h>

#include "apl/err.h"

/* The payload of a slot: what stands behind its stamp. */
struct first_line {
  uint16_t head;
  uint16_t type;
  uint32_t bytes;
  uint8_t data[APL_NOTE_FIRST_BYTES];
};
struct next_line {
  uint16_t head;
  uint8_t data[APL_NOTE_LINE_BYTES];
};
_Static_assert(sizeof(struct first_line) == APL_EVENT_BYTES && sizeof(struct next_line) == APL_EVENT_BYTES, "a slot each");

/* Two parts read as one. */
struct source {
  const uint8_t *head, *data;
  uint32_t head_left, data_left;
};

static void copy_from(struct source *source, uint8_t *target, uint32_t room)
{
  const uint32_t head = source->head_left < room ? source->head_left : room;
  if (head) memcpy(target, source->head, head);
  source->head += head;
  source->head_left -= head;
  const uint32_t data = source->data_left < room - head ? source->data_left : room - head;
  if (data) memcpy(target + head, source->data, data);
  source->data += data;
  source->data_left -= data;
  memset(target + head + data, 0, room - head - data);
}

uint32_t apl_note_lines(uint32_t bytes)
{
  if (bytes <= APL_NOTE_FIRST_BYTES) return 1;
  return 1 + (bytes - APL_NOTE_FIRST_BYTES + APL_NOTE_LINE_BYTES - 1) / APL_NOTE_LINE_BYTES;
}

int apl_note_write_parts(struct apl_ring_writer *writer, uint32_t type, const void *head, uint32_t head_bytes, const void *data,
                         uint32_t bytes)
{
  if (writer->slot_bytes != APL_SLOT_BYTES || head_bytes > APL_NOTE_BYTES_MAX || bytes > APL_NOTE_BYTES_MAX - head_bytes)
    return apl_err_set(APL_ERR_ARGUMENT, "a note of %u bytes is longer than %d, or ring %s has no slots of %d bytes", bytes,
                       APL_NOTE_BYTES_MAX, writer->ring->name, APL_SLOT_BYTES);
  struct source source = {.head = head, .data = data, .head_left = head_bytes, .data_left = bytes};
  uint32_t left = apl_note_lines(head_bytes + bytes) - 1;
  struct first_line *first = apl_ring_prepare(writer);
  first->head = (uint16_t)(APL_NOTE_FIRST | left);
  first->type = (uint16_t)type;
  first->bytes = head_bytes + bytes;
  copy_from(&source, first->data, sizeof first->data);
  apl_ring_publish(writer);
  while (left > 0) {
    struct next_line *line = apl_ring_prepare(writer);
    line->head = (uint16_t)--left;
    copy_from(&source, line->data, sizeof line->data);
    apl_ring_publish(writer);
  }
  return 0;
}

int apl_note_write(struct apl_ring_writer *writer, uint32_t type, const void *data, uint32_t bytes)
{
  return apl_note_write_parts(writer, type, NULL, 0, data, bytes);
}

struct apl_note_reader {
  uint8_t *data;
  uint32_t room;
  uint32_t bytes; /* of the note */
  uint32_t have;
  uint32_t type;
  uint32_t left;  /* lines that are still to come */
  uint32_t inside;
  uint32_t lines; /* of the note so far */
  uint64_t lost;
};

int apl_note_reader_new(struct apl_note_reader **reader)
{
  *reader = calloc(1, sizeof **reader);
  return *reader ? 0 : apl_err_set(APL_ERR_SYSTEM, "out of memory");
}

void apl_note_reader_free(struct apl_note_reader *reader)
{
  if (reader) free(reader->data);
  free(reader);
}

/* The note begun will never be whole. */
static int give_up(struct apl_note_reader *reader)
{
  reader->lost += reader->lines;
  reader->inside = reader->lines = 0;
  return 0;
}

static int take_data(struct apl_note_reader *reader, const uint8_t *data, uint32_t room)
{
  const uint32_t want = reader->bytes - reader->have;
  memcpy(reader->data + reader->have, data, want < room ? want : room);
  reader->have += want < room ? want : room;
  reader->lines++;
  if (reader->left > 0) return 0;
  reader->inside = reader->lines = 0;
  return 1;
}

static int begin(struct apl_note_reader *reader, const struct first_line *line)
{
  if (reader->inside) give_up(reader);
  const uint32_t left = line->head & (APL_NOTE_FIRST - 1);
  if (line->bytes > APL_NOTE_BYTES_MAX || apl_note_lines(line->bytes) != left + 1) {
    reader->lost++;
    return 0;
  }
  if (line->bytes > reader->room) {
    uint8_t *more = realloc(reader->data, line->bytes + 4096);
    if (!more) {
      reader->lost++;
      return 0;
    }
    reader->data = more;
    reader->room = line->bytes + 4096;
  }
  reader->bytes = line->bytes;
  reader->type = line->type;
  reader->have = 0;
  reader->left = left;
  reader->inside = 1;
  return take_data(reader, line->data, sizeof line->data);
}

int apl_note_reader_take(struct apl_note_reader *reader, const void *slot)
{
  union {
    struct first_line first;
    struct next_line next;
  } line;
  if (!reader->data && !(reader->data = malloc(reader->room = 4096))) return 0;
  memcpy(&line, (const uint8_t *)slot + 8, sizeof line);
  if (line.first.head & APL_NOTE_FIRST) return begin(reader, &line.first);
  if (!reader->inside || line.next.head + 1u != reader->left) {
    reader->lost++;
    return reader->inside ? give_up(reader) : 0;
  }
  reader->left--;
  return take_data(reader, line.next.data, sizeof line.next.data);
}

uint32_t apl_note_reader_type(const struct apl_note_reader *reader) { return reader->type; }
uint32_t apl_note_reader_bytes(const struct apl_note_reader *reader) { return reader->bytes; }
const uint8_t *apl_note_reader_data(const struct apl_note_reader *reader) { return reader->data; }
uint64_t apl_note_reader_lost(const struct apl_note_reader *reader) { return reader->lost; }
