/* Looking things up in a segment's index; see apl/wal_index.h. */
#include "index_format.h"
#include "source.h"

#include "apl/crc32c.h"
#include "apl/err.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FRAME_BYTES_MAX = APL_WAL_LINE_BYTES * (1 + APL_WAL_FRAME_RECORDS_MAX) };

struct apl_wal_index {
  int fd;
  struct apl_wal_source segment;
  uint64_t bytes;
  struct apl_wal_index_header header;
  struct apl_wal_index_page page;
  uint64_t page_number; /* in `page`, counted from the first behind the header; UINT64_MAX: none */
  uint8_t *frame;       /* room for the longest */
  char path[APL_WAL_INDEX_PATH_BYTES];
};

static int damaged(const struct apl_wal_index *index, const char *what)
{
  return apl_err_set(APL_ERR_CORRUPT, "the index %.300s is %s; `appliance audit index` builds it again",
                     index->path, what);
}

static int read_at(int fd, void *target, uint64_t bytes, uint64_t offset)
{
  return pread(fd, target, bytes, (off_t)offset) == (ssize_t)bytes ? 0 : -1;
}

static int read_segment(const struct apl_wal_index *index, void *target, uint64_t bytes, uint64_t offset)
{
  uint64_t got = 0;
  for (int64_t n; got < bytes; got += (uint64_t)n) {
    n = apl_wal_source_read(&index->segment, (uint8_t *)target + got, bytes - got, offset + got);
    if (n <= 0) return -1;
  }
  return 0;
}

static int check(struct apl_wal_index *index)
{
  const struct apl_wal_index_header *header = &index->header;
  struct stat status;
  struct apl_wal_frame seal;
  if (fstat(index->fd, &status) != 0 || read_at(index->fd, &index->header, sizeof *header, 0) != 0)
    return damaged(index, "too short");
  index->bytes = (uint64_t)status.st_size;
  if (header->magic != APL_WAL_INDEX_MAGIC || header->layout != 1 ||
      header->crc != apl_crc32c(0, header, offsetof(struct apl_wal_index_header, crc)))
    return damaged(index, "not what was written");
  if (index->bytes != sizeof *header + (header->order_pages + header->instrument_pages) * APL_WAL_INDEX_PAGE_BYTES)
    return damaged(index, "of another length than it says");
  if (read_segment(index, &seal, sizeof seal, header->seal_offset) != 0 ||
      seal.crc != header->seal_crc || seal.kind != APL_WAL_KIND_SEAL)
    return damaged(index, "of another segment's contents");
  return 0;
}

int apl_wal_index_open(const char *segment_path, struct apl_wal_index **out)
{
  return apl_wal_index_open_stored(segment_path, NULL, 0, out);
}

int apl_wal_index_open_stored(const char *segment_path, const struct apl_wal_store *store, uint64_t first,
                              struct apl_wal_index **out)
{
  uint64_t bytes;
  struct apl_wal_index *index = calloc(1, sizeof *index);
  uint8_t *frame = aligned_alloc(APL_CACHE_LINE, FRAME_BYTES_MAX);
  if (!index || !frame) {
    free(index);
    free(frame);
    return apl_err_set(APL_ERR_SYSTEM, "no memory to open an index");
  }
  index->frame = frame;
  index->page_number = UINT64_MAX;
  index->fd = -1;
  index->segment = APL_WAL_SOURCE_NONE;
  int rc = apl_wal_index_path(index->path, segment_path, "");
  if (rc == 0) {
    index->fd = open(index->path, O_RDONLY | O_CLOEXEC);
    if (index->fd < 0)
      rc = apl_err_errno(errno == ENOENT ? APL_ERR_NOT_FOUND : APL_ERR_SYSTEM,
                         "cannot open the index %.300s", index->path);
  }
  if (rc == 0 && apl_wal_source_open(&index->segment, AT_FDCWD, segment_path, store, first, &bytes) != 0)
    rc = apl_err_errno(APL_ERR_NOT_FOUND, "cannot open %.300s", segment_path);
  if (rc == 0) rc = check(index);
  if (rc) apl_wal_index_close(index);
  else *out = index;
  return rc;
}

void apl_wal_index_close(struct apl_wal_index *index)
{
  if (!index) return;
  if (index->fd >= 0) close(index->fd);
  apl_wal_source_close(&index->segment);
  free(index->frame);
  free(index);
}

void apl_wal_index_info(const struct apl_wal_index *index, struct apl_wal_index_info *info)
{
  const struct apl_wal_index_header *header = &index->header;
  *info = (struct apl_wal_index_info){
      .segment = header->segment,
      .first_sequence = header->first_sequence,
      .last_sequence = header->last_sequence,
      .first_ns = header->first_ns,
      .last_ns = header->last_ns,
      .orders = header->orders,
      .instruments = header->instruments,
      .bytes = index->bytes,
  };
}

/* Have page `number` at hand. */
static int load(struct apl_wal_index *index, uint64_t number)
{
  struct apl_wal_index_page *page = &index->page;
  if (index->page_number == number) return 0;
  index->page_number = UINT64_MAX;
  if (read_at(index->fd, page, sizeof *page, (1 + number) * APL_WAL_INDEX_PAGE_BYTES) != 0 ||
      page->crc != apl_crc32c(0, &page->count, sizeof *page - sizeof page->crc) || page->count == 0 ||
      page->count > APL_WAL_INDEX_PAGE_ENTRIES)
    return damaged(index, "not what was written");
  index->page_number = number;
  return 0;
}

/* The last page of first .. first + pages - 1 that begins below id, or the first: in *number. */
static int seek(struct apl_wal_index *index, uint64_t first, uint64_t pages, uint64_t id,
                uint64_t *number)
{
  uint64_t low = first, high = first + pages;
  while (high - low > 1) {
    const uint64_t middle = low + (high - low) / 2;
    const int rc = load(index, middle);
    if (rc) return rc;
    if (index->page.hits[0].id < id) low = middle;
    else high = middle;
  }
  *number = low;
  return 0;
}

static int64_t find(struct apl_wal_index *index, uint64_t first, uint64_t pages, uint64_t id,
                    struct apl_wal_index_hit *hits, uint64_t max)
{
  uint64_t number, count = 0;
  if (pages == 0) return 0;
  int rc = seek(index, first, pages, id, &number);
  for (; rc == 0 && number < first + pages; number++) {
    rc = load(index, number);
    for (uint32_t i = 0; rc == 0 && i < index->page.count; i++) {
      const struct apl_wal_index_hit *hit = &index->page.hits[i];
      if (hit->id > id || (hit->id == id && count == max)) return (int64_t)count;
      if (hit->id == id) hits[count++] = *hit;
    }
  }
  return rc ? rc : (int64_t)count;
}

int64_t apl_wal_index_order(struct apl_wal_index *index, uint64_t id,
                            struct apl_wal_index_hit *hits, uint64_t max)
{
  return find(index, 0, index->header.order_pages, id, hits, max);
}

int apl_wal_index_instrument(struct apl_wal_index *index, uint64_t id,
                             struct apl_wal_index_hit *hit)
{
  const struct apl_wal_index_header *header = &index->header;
  return (int)find(index, header->order_pages, header->instrument_pages, id, hit, 1);
}

int apl_wal_index_read(struct apl_wal_index *index, const struct apl_wal_index_hit *hit,
                       struct apl_wal_record *record)
{
  struct apl_wal_frame *frame = (void *)index->frame;
  const uint64_t offset = (uint64_t)hit->frame * APL_WAL_LINE_BYTES;
  if (read_segment(index, frame, sizeof *frame, offset) != 0)
    return damaged(index, "pointing past its segment");
  if (frame->length < 2 * APL_WAL_LINE_BYTES || frame->length > FRAME_BYTES_MAX ||
      frame->length % APL_WAL_LINE_BYTES ||
      read_segment(index, frame + 1, frame->length - sizeof *frame,
              offset + sizeof *frame) != 0 ||
      frame->crc != apl_crc32c(0, &frame->length, frame->length - sizeof frame->crc))
    return apl_err_set(APL_ERR_CORRUPT, "%.300s points at a frame at byte %llu that does not hold",
                       index->path, (unsigned long long)offset);
  const uint64_t sequence = index->header.first_sequence + hit->record;
  if (sequence < frame->sequence || sequence - frame->sequence >= frame->records ||
      frame->records != frame->length / APL_WAL_LINE_BYTES - 1)
    return damaged(index, "pointing at another record");
  const uint64_t line = sequence - frame->sequence;
  *record = (struct apl_wal_record){.sequence = sequence, .time_ns = frame->time_ns, .session = frame->session,
                                    .epoch = frame->epoch, .ring = frame->ring, .kind = frame->kind};
  memcpy(record->slot, (const uint8_t *)(frame + 1) + line * APL_WAL_LINE_BYTES, sizeof record->slot);
  return 0;
}
