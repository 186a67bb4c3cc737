/*
 * Reading the log: records in bulk, everything checked on the way. See apl/wal.h.
 *
 * Files are read with pread into a window, not mapped: an I/O error or a file cut under our feet is
 * a verdict, never a SIGBUS, and what is being judged cannot change between check and use.
 */
#include "reader.h"

#include "apl/err.h"
#include "apl/wal_store.h"

#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int open_single(struct apl_wal_reader *reader, const char *path)
{
  char folder[APL_WAL_PATH_BYTES], file[APL_WAL_PATH_BYTES];
  if (snprintf(folder, sizeof folder, "%s", path) >= (int)sizeof folder)
    return apl_err_set(APL_ERR_ARGUMENT, "the path is longer than %zu bytes: %.80s...",
                       sizeof folder - 1, path);
  snprintf(file, sizeof file, "%s", path);
  const char *name = basename(file);
  if (strlen(name) >= sizeof reader->single)
    return apl_err_set(APL_ERR_ARGUMENT, "%s is no segment of an audit log: its name is too long",
                       path);
  snprintf(reader->single, sizeof reader->single, "%s", name);
  return apl_wal_directory_open(&reader->directory, dirname(folder), "", 0);
}

static int open_directory(struct apl_wal_reader *reader, const char *path, const char *appliance)
{
  int rc = apl_wal_directory_open(&reader->directory, path, appliance, 0);
  if (rc == APL_OK) rc = apl_wal_listing_read(&reader->listing, &reader->directory, appliance);
  if (rc < 0) return rc;
  snprintf(reader->directory.appliance, sizeof reader->directory.appliance, "%s",
           reader->listing.appliance);
  if (reader->listing.other[0])
    apl_wal_find(
        reader, APL_WAL_FOREIGN,
        "%s holds the logs of several appliances, '%s' and '%s': name the one that is meant", path,
        reader->listing.appliance, reader->listing.other);
  return APL_OK;
}

int apl_wal_reader_open(const char *path, const char *appliance, struct apl_wal_reader **reader)
{
  struct stat status;
  if (!path || !path[0] || !reader)
    return apl_err_set(APL_ERR_ARGUMENT, "an audit log to read needs a path");
  if (appliance && appliance[0] && !apl_wal_name_good(appliance))
    return apl_err_set(APL_ERR_ARGUMENT, "'%.40s' is no appliance's name", appliance);
  if (stat(path, &status) != 0)
    return apl_err_errno(APL_ERR_NOT_FOUND, "cannot open the audit log %s", path);
  struct apl_wal_reader *opened = calloc(1, sizeof *opened);
  uint8_t *window = malloc(APL_WAL_WINDOW_BYTES);
  if (!opened || !window) {
    free(opened);
    free(window);
    return apl_err_set(APL_ERR_SYSTEM, "no memory to read the audit log %s", path);
  }
  opened->window = window;
  opened->source = APL_WAL_SOURCE_NONE;
  opened->place.sequence = 1;
  opened->directory = (struct apl_wal_directory){.fd = -1, .lock_fd = -1};
  const int rc = S_ISDIR(status.st_mode) ? open_directory(opened, path, appliance ? appliance : "")
                                         : open_single(opened, path);
  if (rc < 0) apl_wal_reader_close(opened);
  else *reader = opened;
  return rc;
}

void apl_wal_reader_close(struct apl_wal_reader *reader)
{
  if (!reader) return;
  apl_wal_source_close(&reader->source);
  apl_wal_directory_close(&reader->directory);
  apl_wal_listing_free(&reader->listing);
  free(reader->window);
  free(reader);
}

void apl_wal_record_of(const struct apl_wal_frame *frame, uint32_t index,
                       struct apl_wal_record *record)
{
  const uint8_t *line = (const uint8_t *)(frame + 1) + (size_t)index * APL_WAL_LINE_BYTES;
  record->sequence = frame->sequence + index;
  record->time_ns = frame->time_ns;
  record->session = frame->session;
  record->epoch = frame->epoch;
  record->ring = frame->ring;
  record->kind = frame->kind;
  const uint64_t end = (uint64_t)(index + 2) * APL_WAL_LINE_BYTES;
  if (end <= frame->length) memcpy(record->slot, line, sizeof record->slot);
  else
    memset(record->slot, 0,
           sizeof record->slot); /* a later kind of frame with fewer lines than records */
}

int64_t apl_wal_reader_read(struct apl_wal_reader *reader, struct apl_wal_record *records,
                            uint64_t max)
{
  uint64_t count = 0;
  if (max > INT64_MAX) max = INT64_MAX;
  while (count < max) {
    if (reader->frame_given == reader->frame_records && !apl_wal_reader_frame(reader)) break;
    const struct apl_wal_frame *frame = (const void *)(reader->window +
                                                       (reader->frame_at - reader->window_at));
    if (frame->sequence + reader->frame_given < reader->from) {
      const uint64_t before = reader->from - frame->sequence;
      reader->frame_given = before < reader->frame_records ? (uint32_t)before
                                                           : reader->frame_records;
      continue;
    }
    const uint64_t left = reader->frame_records - reader->frame_given;
    const uint32_t take = (uint32_t)(left < max - count ? left : max - count);
    for (uint32_t i = 0; records && i < take; i++)
      apl_wal_record_of(frame, reader->frame_given + i, &records[count + i]);
    reader->frame_given += take;
    count += take;
  }
  return (int64_t)count;
}

int apl_wal_reader_store(struct apl_wal_reader *reader, const struct apl_wal_store *store)
{
  if (reader->entered || reader->verdict.segments || reader->from || reader->start)
    return apl_err_set(APL_ERR_ARGUMENT, "a store is given before the first read and seek");
  reader->store = store;
  reader->place.segment = store->pruned_segment;
  reader->place.sequence = store->pruned_sequence + 1;
  reader->place.previous = store->pruned_seal;
  return reader->single[0] ? APL_OK : apl_wal_reader_list(reader);
}

int apl_wal_reader_seek(struct apl_wal_reader *reader, uint64_t sequence)
{
  if (reader->entered || reader->verdict.segments)
    return apl_err_set(APL_ERR_ARGUMENT, "seek before the first read");
  const struct apl_wal_listing *listing = &reader->listing;
  if (reader->store && sequence <= reader->store->pruned_sequence)
    return apl_err_set(APL_ERR_NOT_FOUND, "record %llu was pruned: the log in %s begins with record %llu",
                       (unsigned long long)sequence, reader->directory.path,
                       (unsigned long long)reader->store->pruned_sequence + 1);
  reader->from = sequence;
  if (reader->single[0]) return APL_OK;
  if (listing->count == 0)
    return apl_err_set(APL_ERR_NOT_FOUND, "the audit log in %s is empty", reader->directory.path);
  size_t low = 0, high = listing->count; /* the last segment that begins at or before the sequence;
                                            else the first */
  while (high - low > 1) {
    const size_t middle = low + (high - low) / 2;
    if (listing->first[middle] <= sequence) low = middle;
    else high = middle;
  }
  if (low > 0) reader->start = listing->first[low];
  return APL_OK;
}

int apl_wal_reader_seek_time(struct apl_wal_reader *reader, uint64_t time_ns)
{
  if (reader->entered || reader->verdict.segments)
    return apl_err_set(APL_ERR_ARGUMENT, "seek before the first read");
  const struct apl_wal_listing *listing = &reader->listing;
  size_t low = 0, high = listing->count;
  while (high > low + 1) {
    const size_t middle = low + (high - low) / 2;
    uint64_t created_ns;
    if (!apl_wal_reader_created(reader, listing->first[middle], &created_ns))
      return APL_OK; /* reading will say what is wrong */
    if (created_ns <= time_ns) low = middle;
    else high = middle;
  }
  if (low > 0) reader->start = listing->first[low];
  return APL_OK;
}

const char *apl_wal_reader_ring_name(const struct apl_wal_reader *reader, uint32_t ring)
{
  return ring < reader->header.ring_count ? reader->header.rings[ring].name : "";
}

const char *apl_wal_reader_appliance(const struct apl_wal_reader *reader)
{
  return reader->header.appliance[0] ? reader->header.appliance : reader->directory.appliance;
}

void apl_wal_reader_verdict(struct apl_wal_reader *reader, struct apl_wal_verdict *verdict)
{
  *verdict = reader->verdict;
  verdict->offset = reader->place.offset;
  verdict->bytes = reader->bytes_before + reader->place.offset;
  if (verdict->code == APL_WAL_OK && verdict->records == 0 && reader->ended) {
    verdict->code = APL_WAL_EMPTY;
    snprintf(verdict->text, sizeof verdict->text, "no record yet in %.480s",
             reader->directory.path);
  }
}

int apl_wal_segment_sealed(const char *segment_path, struct apl_wal_sealed *sealed)
{
  struct apl_wal_reader *reader;
  int rc = apl_wal_reader_open(segment_path, NULL, &reader);
  if (rc < 0) return rc;
  while (apl_wal_reader_read(reader, NULL, UINT32_MAX) > 0) {}
  const struct apl_wal_verdict *verdict = &reader->verdict;
  *sealed = (struct apl_wal_sealed){
      .segment = reader->header.segment,
      .first_sequence = reader->header.first_sequence,
      .last_sequence = verdict->last_sequence,
      .first_ns = verdict->first_ns,
      .last_ns = verdict->last_ns,
      .bytes = reader->file_bytes,
      .seal = reader->place.previous,
  };
  if (verdict->code != APL_WAL_OK) rc = apl_err_set(APL_ERR_CORRUPT, "%.480s", verdict->text);
  else if (!reader->place.sealed)
    rc = apl_err_set(APL_ERR_UNSUPPORTED, "%s is not sealed yet", segment_path);
  apl_wal_reader_close(reader);
  return rc;
}
