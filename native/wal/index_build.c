/* Building the index of a sealed segment; see apl/wal_index.h. */
#include "index_format.h"
#include "reader.h"

#include "apl/crc32c.h"
#include "apl/err.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { INSTRUMENT_SLOTS_MIN = 1024 };

struct hits {
  struct apl_wal_index_hit *at;
  size_t count, room;
};

/* Instruments seen, open addressing by id; record and frame: first and last record. */
struct seen {
  struct apl_wal_index_hit *at;
  size_t count, slots; /* a power of two */
};

struct builder {
  struct apl_wal_index_header header;
  struct hits orders;
  struct seen instruments;
};

int apl_wal_index_path(char path[APL_WAL_INDEX_PATH_BYTES], const char *segment_path,
                       const char *ending)
{
  const size_t length = strlen(segment_path);
  if (length < 5 || length > APL_WAL_INDEX_PATH_BYTES - 16 ||
      strcmp(segment_path + length - 4, ".wal") != 0)
    return apl_err_set(APL_ERR_ARGUMENT, "%s is no segment (.wal) of an audit log", segment_path);
  snprintf(path, APL_WAL_INDEX_PATH_BYTES, "%.*s.idx%s", (int)length - 4, segment_path, ending);
  return 0;
}

static int out_of_memory(void)
{
  return apl_err_set(APL_ERR_SYSTEM, "no memory to build the index of a segment");
}

static int add_order(struct hits *hits, uint64_t id, uint32_t record, uint32_t frame)
{
  if (id == 0) return 0;
  if (hits->count == hits->room) {
    const size_t room = hits->room ? 2 * hits->room : 65536;
    struct apl_wal_index_hit *more = realloc(hits->at, room * sizeof *more);
    if (!more) return out_of_memory();
    hits->at = more;
    hits->room = room;
  }
  hits->at[hits->count++] = (struct apl_wal_index_hit){.id = id, .record = record, .frame = frame};
  return 0;
}

static struct apl_wal_index_hit *slot_of(const struct seen *seen, uint64_t id)
{
  size_t slot = (size_t)(id * UINT64_C(0x9e3779b97f4a7c15) >> 32) & (seen->slots - 1);
  while (seen->at[slot].id && seen->at[slot].id != id) slot = (slot + 1) & (seen->slots - 1);
  return &seen->at[slot];
}

static int grow(struct seen *seen)
{
  struct seen larger = {.slots = seen->slots ? 2 * seen->slots : INSTRUMENT_SLOTS_MIN};
  larger.at = calloc(larger.slots, sizeof *larger.at);
  if (!larger.at) return out_of_memory();
  for (size_t i = 0; i < seen->slots; i++)
    if (seen->at[i].id) *slot_of(&larger, seen->at[i].id) = seen->at[i];
  larger.count = seen->count;
  free(seen->at);
  *seen = larger;
  return 0;
}

static int see_instrument(struct seen *seen, uint64_t id, uint32_t record)
{
  if (id == 0) return 0;
  if (2 * seen->count >= seen->slots) {
    const int rc = grow(seen);
    if (rc) return rc;
  }
  struct apl_wal_index_hit *slot = slot_of(seen, id);
  if (slot->id == 0) {
    *slot = (struct apl_wal_index_hit){.id = id, .record = record};
    seen->count++;
  }
  slot->frame = record;
  return 0;
}

static int add_event(struct builder *builder, const struct apl_event *event, uint32_t record,
                     uint32_t frame)
{
  int rc = see_instrument(&builder->instruments, event->head.instrument, record);
  switch (rc ? 0 : event->header.template_id) {
  case APL_MSG_INTENT:
  case APL_MSG_ORDER:
  case APL_MSG_VERDICT: /* the same places in all three */
    rc = add_order(&builder->orders, event->intent.order_id, record, frame);
    if (rc == 0 && event->intent.target_id != event->intent.order_id)
      rc = add_order(&builder->orders, event->intent.target_id, record, frame);
    break;
  case APL_MSG_UPDATE:
    rc = add_order(&builder->orders, event->update.order_id, record, frame);
    break;
  default: break;
  }
  return rc;
}

static int add_frame(struct builder *builder, const struct apl_wal_frame *frame, uint64_t offset)
{
  struct apl_wal_index_header *header = &builder->header;
  const uint32_t first = (uint32_t)(frame->sequence - header->first_sequence);
  if (header->first_ns == 0) header->first_ns = frame->time_ns;
  header->last_ns = frame->time_ns;
  header->last_sequence = frame->sequence + frame->records - 1;
  if (frame->kind == APL_WAL_KIND_SEAL) {
    header->seal_crc = frame->crc;
    header->seal_offset = offset;
  }
  if (frame->kind != APL_WAL_KIND_EVENTS) return 0;
  const struct apl_slot *slots = (const void *)(frame + 1);
  int rc = 0;
  for (uint32_t i = 0; i < frame->records && rc == 0; i++)
    rc = add_event(builder, &slots[i].event, first + i, (uint32_t)(offset / APL_WAL_LINE_BYTES));
  return rc;
}

static int scan(struct builder *builder, const char *path)
{
  struct apl_wal_reader *reader;
  struct apl_wal_verdict verdict;
  int rc = apl_wal_reader_open(path, NULL, &reader);
  if (rc) return rc;
  while (rc == 0 && apl_wal_reader_frame(reader)) {
    builder->header.segment = reader->header.segment;
    builder->header.first_sequence = reader->header.first_sequence;
    const uint8_t *frame = reader->window + (reader->frame_at - reader->window_at);
    rc = add_frame(builder, (const void *)frame, reader->frame_at);
  }
  apl_wal_reader_verdict(reader, &verdict);
  apl_wal_reader_close(reader);
  if (rc) return rc;
  if (verdict.code != APL_WAL_OK && verdict.code != APL_WAL_EMPTY)
    return apl_err_set(APL_ERR_CORRUPT, "%s: %.300s", path, verdict.text);
  if (builder->header.seal_offset == 0)
    return apl_err_set(APL_ERR_UNSUPPORTED, "%s is not sealed yet: only sealed segments are indexed",
                       path);
  return 0;
}

static int by_id(const void *left, const void *right)
{
  const struct apl_wal_index_hit *a = left, *b = right;
  if (a->id != b->id) return a->id < b->id ? -1 : 1;
  return a->record < b->record ? -1 : a->record > b->record;
}

static int write_pages(FILE *file, struct apl_wal_index_hit *hits, size_t count, uint64_t *pages)
{
  if (count) qsort(hits, count, sizeof *hits, by_id);
  for (size_t at = 0; at < count; at += APL_WAL_INDEX_PAGE_ENTRIES, ++*pages) {
    struct apl_wal_index_page page = {.count = APL_WAL_INDEX_PAGE_ENTRIES};
    if (count - at < page.count) page.count = (uint32_t)(count - at);
    memcpy(page.hits, hits + at, page.count * sizeof *hits);
    page.crc = apl_crc32c(0, &page.count, sizeof page - sizeof page.crc);
    if (fwrite(&page, sizeof page, 1, file) != 1) return -1;
  }
  return 0;
}

/* Only the slots in use, in front. */
static size_t compact(struct seen *seen)
{
  size_t count = 0;
  for (size_t i = 0; i < seen->slots; i++)
    if (seen->at[i].id) seen->at[count++] = seen->at[i];
  return count;
}

static int write_file(struct builder *builder, FILE *file)
{
  struct apl_wal_index_header *header = &builder->header;
  header->magic = APL_WAL_INDEX_MAGIC;
  header->layout = 1;
  header->orders = builder->orders.count;
  header->instruments = compact(&builder->instruments);
  if (fseek(file, sizeof *header, SEEK_SET) != 0 ||
      write_pages(file, builder->orders.at, header->orders, &header->order_pages) != 0 ||
      write_pages(file, builder->instruments.at, header->instruments, &header->instrument_pages) !=
          0)
    return -1;
  header->crc = apl_crc32c(0, header, offsetof(struct apl_wal_index_header, crc));
  if (fseek(file, 0, SEEK_SET) != 0 || fwrite(header, sizeof *header, 1, file) != 1) return -1;
  return fflush(file) != 0 || fsync(fileno(file)) != 0 ? -1 : 0;
}

static int save(struct builder *builder, const char *segment_path)
{
  char path[APL_WAL_INDEX_PATH_BYTES], draft[APL_WAL_INDEX_PATH_BYTES], ending[32];
  snprintf(ending, sizeof ending, ".%d.new", (int)getpid());
  int rc = apl_wal_index_path(path, segment_path, "");
  if (rc == 0) rc = apl_wal_index_path(draft, segment_path, ending);
  if (rc) return rc;
  FILE *file = fopen(draft, "wbe");
  int bad = !file || write_file(builder, file) != 0;
  const int error = errno;
  if (file && fclose(file) != 0) bad = 1;
  if (!bad && rename(draft, path) == 0) return 0;
  errno = bad ? error : errno;
  rc = apl_err_errno(errno == ENOSPC ? APL_ERR_NO_SPACE : APL_ERR_SYSTEM, "cannot write the index %s",
                     path);
  unlink(draft);
  return rc;
}

int apl_wal_index_build(const char *segment_path)
{
  struct builder *builder = calloc(1, sizeof *builder);
  if (!builder) return out_of_memory();
  int rc = scan(builder, segment_path);
  if (rc == 0) rc = save(builder, segment_path);
  free(builder->orders.at);
  free(builder->instruments.at);
  free(builder);
  return rc;
}
