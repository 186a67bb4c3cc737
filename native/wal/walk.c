/* The reader's way through a log: from frame to frame, from segment to segment, each step judged.
 * See reader.h, apl/wal.h. */
#include "reader.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { SEARCH_BYTES_MAX = 64 << 20 /* memory for one look at what lies behind a bad frame */ };

int apl_wal_find(struct apl_wal_reader *reader, int code, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  vsnprintf(reader->verdict.text, sizeof reader->verdict.text, format, args);
  va_end(args);
  reader->verdict.code = (uint32_t)code;
  return 0;
}

static void find_unreadable(struct apl_wal_reader *reader)
{
  const int error = errno;
  apl_wal_find(reader, APL_WAL_UNREADABLE, "%s cannot be read: %s", reader->verdict.segment,
               strerror(error));
}

/* Where the segment's bytes end: never before the place, though the file may have been cut there.
 */
static uint64_t end_of_segment(const struct apl_wal_reader *reader)
{
  const uint64_t end = reader->file_bytes < reader->header.segment_bytes
                           ? reader->file_bytes
                           : reader->header.segment_bytes;
  return end > reader->place.offset ? end : reader->place.offset;
}

/* Make `needed` bytes from the place on available in the window. fresh: read them again. Returns
 * how many are. */
static uint64_t fill(struct apl_wal_reader *reader, uint64_t needed, int fresh)
{
  const uint64_t offset = reader->place.offset;
  uint64_t kept = offset < reader->window_at + reader->window_bytes &&
                          offset >= reader->window_at && !fresh
                      ? reader->window_at + reader->window_bytes - offset
                      : 0;
  if (kept >= needed) return kept;
  if (kept) memmove(reader->window, reader->window + (offset - reader->window_at), kept);
  reader->window_at = offset;
  reader->window_bytes = kept;
  const uint64_t end = end_of_segment(reader);
  while (reader->window_bytes < APL_WAL_WINDOW_BYTES && offset + reader->window_bytes < end) {
    uint64_t want = APL_WAL_WINDOW_BYTES - reader->window_bytes;
    if (want > end - offset - reader->window_bytes) want = end - offset - reader->window_bytes;
    const int64_t got = apl_wal_source_read(&reader->source, reader->window + reader->window_bytes, want,
                                            offset + reader->window_bytes);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) find_unreadable(reader);
    if (got <= 0) break;
    reader->window_bytes += (uint64_t)got;
  }
  return reader->window_bytes;
}

/* The verdict on the frame at the place; if it is good it lies in the window whole. */
static int look(struct apl_wal_reader *reader, int fresh)
{
  const uint64_t room = end_of_segment(reader) - reader->place.offset;
  uint64_t available = fill(reader, APL_WAL_LINE_BYTES, fresh);
  for (uint64_t needed;;) {
    const uint8_t *bytes = reader->window + (reader->place.offset - reader->window_at);
    const int verdict = apl_wal_frame_check(&reader->place, bytes, available, room, &needed);
    if (verdict != APL_WAL_MORE) return verdict;
    const uint64_t more = fill(reader, needed, 0);
    if (more < needed)
      return APL_WAL_NONE; /* the file became shorter, or cannot be read: the caller looks */
    available = more;
  }
}

/* Read the rest of the segment behind the place: its used bytes; *intact: whether good frames are
 * among them. */
static uint64_t look_behind(struct apl_wal_reader *reader, int *intact)
{
  const uint64_t end = end_of_segment(reader), offset = reader->place.offset;
  uint64_t used = 0;
  *intact = 0;
  const uint64_t chunk = end - offset < SEARCH_BYTES_MAX ? end - offset : SEARCH_BYTES_MAX;
  uint8_t *bytes = malloc(chunk + 1);
  for (uint64_t at = offset; bytes && at < end; at += chunk) {
    const uint64_t want = end - at < chunk ? end - at : chunk;
    uint64_t got = 0;
    for (int64_t n;
         got < want && (n = apl_wal_source_read(&reader->source, bytes + got, want - got, at + got)) > 0;)
      got += (uint64_t)n;
    const uint64_t used_here = apl_wal_used_bytes(bytes, got);
    if (used_here) used = at - offset + used_here;
    if (at == offset) *intact = apl_wal_intact_behind(&reader->place, bytes, got);
  }
  free(bytes);
  return used;
}

static int is_live(struct apl_wal_reader *reader)
{
  reader->verdict.live = (uint32_t)apl_wal_directory_live(&reader->directory);
  return (int)reader->verdict.live;
}

/* Open a segment (by its first record, 0: of the directory only) and check its header: a verdict. */
static int open_file(struct apl_wal_reader *reader, const char *name, uint64_t first, struct apl_wal_source *source,
                     uint64_t *file_bytes, struct apl_wal_header *header)
{
  if (apl_wal_source_open(source, reader->directory.fd, name, reader->store, first, file_bytes) != 0)
    return APL_WAL_UNREADABLE;
  const int64_t got = apl_wal_source_read(source, header, sizeof *header, 0);
  if (got < 0) return APL_WAL_UNREADABLE;
  if (got < 8) return APL_WAL_BAD_HEADER;
  if (header->magic != APL_WAL_MAGIC) return APL_WAL_FOREIGN;
  return (size_t)got < sizeof *header ? APL_WAL_BAD_HEADER : apl_wal_header_check(header);
}

int apl_wal_reader_created(struct apl_wal_reader *reader, uint64_t first, uint64_t *created_ns)
{
  char name[APL_WAL_FILE_BYTES];
  struct apl_wal_header header;
  struct apl_wal_source source;
  uint64_t file_bytes;
  apl_wal_file_name(name, reader->directory.appliance, first);
  const int verdict = open_file(reader, name, first, &source, &file_bytes, &header);
  apl_wal_source_close(&source);
  *created_ns = verdict == APL_WAL_OK ? header.created_ns : 0;
  return verdict == APL_WAL_OK;
}

/* Whether a segment's header goes on where the place stands. */
static int judge_link(struct apl_wal_reader *reader, const char *name,
                      const struct apl_wal_header *header, int first)
{
  const unsigned long long have = header->segment, due = reader->place.segment + 1;
  const char *appliance = reader->directory.appliance;
  if (!reader->single[0] && strcmp(header->appliance, appliance) != 0)
    return apl_wal_find(reader, APL_WAL_FOREIGN, "%s is of the log of '%s', not of '%s'", name,
                        header->appliance, appliance);
  if (reader->single[0] || (first && reader->start)) return 1;
  if (have > due)
    return apl_wal_find(reader, APL_WAL_MISSING_SEGMENT,
                        "%s is segment %llu, but segment %llu is due: %llu missing", name, have,
                        due, have - due);
  const int follows = !first || due > 1; /* something, or what was pruned */
  if (have < due || (follows && header->first_sequence != reader->place.sequence))
    return apl_wal_find(reader, APL_WAL_SEQUENCE_BREAK,
                        "%s is segment %llu and begins with record %llu, due are segment %llu and "
                        "record %llu",
                        name, have, (unsigned long long)header->first_sequence, due,
                        (unsigned long long)reader->place.sequence);
  if (follows && header->previous != reader->place.previous)
    return apl_wal_find(
        reader, APL_WAL_BAD_CHAIN,
        "%s does not follow the seal of the segment before: one of them was replaced", name);
  return 1;
}

/* Make `name` the current segment: 1, or 0 and a verdict. optional: a file that is no good is
 * simply not there yet. */
static int enter(struct apl_wal_reader *reader, const char *name, uint64_t first_by_name,
                 int optional)
{
  struct apl_wal_header header;
  struct apl_wal_source source;
  uint64_t file_bytes = 0;
  const int verdict = open_file(reader, name, first_by_name, &source, &file_bytes, &header);
  const int first = !reader->entered;
  const int follows = verdict == APL_WAL_OK && header.first_sequence == reader->place.sequence;
  if (optional && !follows) {
    apl_wal_source_close(&source);
    return 0;
  }
  snprintf(reader->verdict.segment, sizeof reader->verdict.segment, "%s", name);
  int good = verdict == APL_WAL_OK;
  if (verdict == APL_WAL_UNREADABLE) find_unreadable(reader);
  else if (verdict == APL_WAL_FOREIGN)
    apl_wal_find(reader, verdict, "%s is no audit log segment of this layout", name);
  else if (!good)
    apl_wal_find(reader, verdict, "the header page of %s is not what was written", name);
  else if (first_by_name && first_by_name != header.first_sequence)
    good = apl_wal_find(reader, APL_WAL_SEQUENCE_BREAK,
                        "%s begins with record %llu: it was renamed", name,
                        (unsigned long long)header.first_sequence);
  else good = judge_link(reader, name, &header, first);
  if (!good) {
    apl_wal_source_close(&source);
    return 0;
  }
  if (!first) {
    apl_wal_source_close(&reader->source);
    reader->bytes_before += reader->header.segment_bytes;
  }
  reader->source = source;
  reader->entered = 1;
  reader->file_bytes = file_bytes;
  reader->header = header;
  reader->place = apl_wal_place_first(&header);
  reader->window_at = reader->window_bytes = 0;
  reader->verdict.segments++;
  return 1;
}

/* First sequence of the listed segment behind the current one, 0: none. */
static uint64_t listed_next(const struct apl_wal_reader *reader)
{
  const struct apl_wal_listing *listing = &reader->listing;
  const uint64_t current = !reader->entered ? (reader->start ? reader->start - 1 : 0)
                                          : reader->header.first_sequence;
  for (size_t i = 0; i < listing->count; i++)
    if (listing->first[i] > current || (!reader->entered && listing->first[i] == current))
      return listing->first[i];
  return 0;
}

int apl_wal_reader_list(struct apl_wal_reader *reader)
{
  const struct apl_wal_store *store = reader->store;
  int rc = apl_wal_listing_read(&reader->listing, &reader->directory, reader->directory.appliance);
  if (store && store->refresh) store->refresh(store->context); /* behind the look: what left it is here */
  if (rc == 0 && store)
    rc = apl_wal_listing_merge(&reader->listing, store->first, store->count, store->pruned_sequence);
  return rc;
}

static int relist(struct apl_wal_reader *reader)
{
  if (reader->single[0]) return 1;
  const int good = apl_wal_reader_list(reader) == 0;
  if (!good) find_unreadable(reader);
  else if (reader->directory.appliance[0] == '\0')
    memcpy(reader->directory.appliance, reader->listing.appliance,
           sizeof reader->directory.appliance);
  return good;
}

/* Behind a seal, or before the first segment: the next segment, 0 if there is none (yet) or it is
 * not good. */
static int next_segment(struct apl_wal_reader *reader)
{
  char name[APL_WAL_FILE_BYTES];
  if (reader->single[0]) return !reader->entered && enter(reader, reader->single, 0, 0);
  is_live(reader);
  uint64_t first = listed_next(reader);
  if (!first && !relist(reader)) return 0;
  if (!first) first = listed_next(reader);
  if (!first) { /* in use, not yet named; or named meanwhile; or nothing */
    apl_wal_next_name(name, reader->directory.appliance);
    if (enter(reader, name, 0, 1)) return 1;
    if (!relist(reader) || (first = listed_next(reader)) == 0) return 0;
  }
  apl_wal_file_name(name, reader->directory.appliance, first);
  return enter(reader, name, first, 0);
}

/* The segment is sealed: only zeros may follow. 1 if so. */
static int judge_seal(struct apl_wal_reader *reader)
{
  int intact;
  reader->verdict.sealed_segments++;
  if (reader->file_bytes < reader->header.segment_bytes) {
    apl_wal_find(reader, APL_WAL_TRUNCATED, "%s has %llu bytes, its header says %llu",
                 reader->verdict.segment, (unsigned long long)reader->file_bytes,
                 (unsigned long long)reader->header.segment_bytes);
    return 0;
  }
  reader->verdict.tail_bytes = look_behind(reader, &intact);
  if (!reader->verdict.tail_bytes && reader->file_bytes == reader->header.segment_bytes) return 1;
  apl_wal_find(reader, APL_WAL_TRAILING_BYTES, "%s has %llu bytes behind its seal",
               reader->verdict.segment,
               (unsigned long long)(reader->verdict.tail_bytes
                                        ? reader->verdict.tail_bytes
                                        : reader->file_bytes - reader->header.segment_bytes));
  return 0;
}

static void judge_bad_frame(struct apl_wal_reader *reader, int verdict, int last)
{
  static const char *const reasons[] = {
      [APL_WAL_BAD_CRC] = "its checksum does not hold",
      [APL_WAL_SEQUENCE_BREAK] = "it is another record than the one due",
      [APL_WAL_BAD_CHAIN] = "it does not follow the frame before",
      [APL_WAL_BAD_FRAME] = "its contents are impossible",
  };
  int intact;
  reader->verdict.tail_bytes = look_behind(reader, &intact);
  if (verdict == APL_WAL_BAD_CRC && last && !intact) {
    apl_wal_find(reader, APL_WAL_TORN_TAIL,
                 "%s ends at byte %llu behind record %llu with %llu bytes of an unfinished frame",
                 reader->verdict.segment, (unsigned long long)reader->place.offset,
                 (unsigned long long)reader->place.sequence - 1,
                 (unsigned long long)reader->verdict.tail_bytes);
    return;
  }
  apl_wal_find(reader, verdict, "%s at byte %llu: the frame of record %llu is bad, %s",
               reader->verdict.segment, (unsigned long long)reader->place.offset,
               (unsigned long long)reader->place.sequence, reasons[verdict]);
}

/* No frame at the place of an unsealed segment. */
static void judge_end(struct apl_wal_reader *reader, int last)
{
  int intact;
  const char *name = reader->verdict.segment;
  if (reader->verdict.code) return;
  if (reader->file_bytes < reader->header.segment_bytes) {
    apl_wal_find(reader, APL_WAL_TRUNCATED,
                 "%s has %llu bytes, its header says %llu: it was cut behind record %llu", name,
                 (unsigned long long)reader->file_bytes,
                 (unsigned long long)reader->header.segment_bytes,
                 (unsigned long long)reader->place.sequence - 1);
  } else if (!last) {
    apl_wal_find(reader, APL_WAL_NOT_SEALED,
                 "%s ends unsealed behind record %llu, yet other segments follow", name,
                 (unsigned long long)reader->place.sequence - 1);
  } else if ((reader->verdict.tail_bytes = look_behind(reader, &intact)) > 0) {
    judge_bad_frame(reader, APL_WAL_BAD_CRC, 1);
  }
}

static void count_frame(struct apl_wal_reader *reader, const struct apl_wal_frame *frame)
{
  struct apl_wal_verdict *verdict = &reader->verdict;
  if (!verdict->records) {
    verdict->first_sequence = frame->sequence;
    verdict->first_ns = frame->time_ns;
  }
  verdict->frames++;
  verdict->records += frame->records;
  verdict->last_sequence = frame->sequence + frame->records - 1;
  verdict->last_ns = frame->time_ns;
  if (frame->kind == APL_WAL_KIND_EVENTS) verdict->events += frame->records;
  if (frame->kind == APL_WAL_KIND_OPEN) verdict->opened++;
  if (frame->kind == APL_WAL_KIND_GAP) {
    const struct apl_wal_gap *gap = (const void *)(frame + 1);
    verdict->gap_events += gap->last - gap->first + 1;
  }
}

/* A bad or absent frame, looked at once more: behind a live writer it may only not be there yet.
 * The list is read before the frame, so that a segment listed behind this one means that this one's
 * seal was written. 1: the frame is good after all. */
static int look_again(struct apl_wal_reader *reader)
{
  const int live = is_live(reader);
  if (reader->verdict.code || !relist(reader)) return 0;
  const int64_t bytes = apl_wal_source_bytes(&reader->source);
  if (bytes >= 0) reader->file_bytes = (uint64_t)bytes;
  const int verdict = look(reader, 1);
  if (verdict == APL_WAL_OK || reader->verdict.code) return verdict == APL_WAL_OK;
  const int last = reader->single[0] || !listed_next(reader);
  if (live && last) return 0;
  if (verdict == APL_WAL_NONE) judge_end(reader, last);
  else judge_bad_frame(reader, verdict, last);
  return 0;
}

int apl_wal_reader_frame(struct apl_wal_reader *reader)
{
  if (reader->verdict.code) return 0;
  reader->ended = 0;
  while (!reader->entered || reader->place.sealed) {
    if (reader->place.sealed && reader->single[0]) return reader->ended = 1, 0;
    if (!next_segment(reader)) return reader->ended = 1, 0;
    reader->verdict.bytes_total = reader->bytes_before + reader->header.segment_bytes;
    for (size_t i = 0; i < reader->listing.count; i++)
      if (reader->listing.first[i] > reader->header.first_sequence)
        reader->verdict.bytes_total += reader->header.segment_bytes;
  }
  if (look(reader, 0) != APL_WAL_OK && !look_again(reader)) return reader->ended = 1, 0;
  const struct apl_wal_frame *frame = (const void *)(reader->window +
                                                     (reader->place.offset - reader->window_at));
  reader->frame_at = reader->place.offset;
  reader->frame_records = frame->records;
  reader->frame_given = 0;
  count_frame(reader, frame);
  apl_wal_place_pass(&reader->place, frame);
  if (reader->place.sealed) judge_seal(reader);
  return 1;
}
