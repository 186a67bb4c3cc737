/*
 * Opening a log that may have ended badly: find its last good record, set everything behind it
 * aside, know every ring's last sequence.
 *
 *   1. <appliance>.next with a good header is a segment whose naming was cut short: name it; else
 *      remove it.
 *   2. Last files whose header page is not good are set aside whole.
 *   3. The last good header says up to where the log was durable when that segment began. Segments
 *      from there on are scanned, with the one before, whose seal must be known if none of them is
 *      good: what was durable needs no scan, so recovery is bounded by the segments that may be in
 *      flight (state.h).
 *      Of those, what a DURABLE note covers is not written again; the rest is, and synced.
 *   4. At the first bad frame: later segments are set aside whole, the tail of this one is copied
 *      to a file and zeroed.
 *
 * Nothing is ever deleted but an unused .next.
 */
#include "state.h"

#include "apl/clock.h"
#include "apl/err.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

struct candidate { /* a segment file as found */
  char name[APL_WAL_FILE_BYTES];
  struct apl_wal_header header;
  uint64_t file_bytes;
};

enum {
  SETTLE_BYTES = 1 << 20, /* written again at a time; a step of the scan, in segments that are not small */
  STEPS = 64, /* in a small one */
  /* How far, in steps, the scan goes ahead of what is written again. What it finds may say that the bytes behind it are durable: a DURABLE note
   * is due every 4 MiB, and says what was so a bound and a sync ago. In a segment that has none the disk should not stand idle. */
  AHEAD_MAX = 128,
  AHEAD_UNTOLD = 12,
  READ_BYTES = 1 << 20,       /* at a time, ahead of the scan */
  READ_AHEAD_BYTES = 64 << 20 /* that the disk has been asked for: behind a loss of power nothing is in memory */
};
_Static_assert((1 + APL_WAL_FRAME_RECORDS_MAX) * APL_WAL_LINE_BYTES <= READ_BYTES, "a frame lies within what was read");

/* A segment that is being made durable while it is scanned, so that the disk works beside the checksums. */
struct settling {
  const struct apl_wal_segment *segment;
  uint64_t settled; /* offset up to where it is durable or was written again */
  uint64_t passed;  /* offset of the last step */
  uint64_t stride;  /* bytes of a step */
  int told;         /* a DURABLE was found */
  int lazy;         /* the disk need not begin with it */
  int failed;       /* errno of a write */
  uint8_t *chunk;   /* READ_BYTES, to read into */
  uint64_t readable; /* bytes below this offset have been read: to look at them cannot fail */
  int unreadable;   /* errno of a read */
  uint32_t first, count; /* steps not settled yet, a ring */
  struct {
    uint64_t offset, sequence; /* of the frame there */
  } steps[AHEAD_MAX];
};

static const char *path_of(const struct apl_wal *wal) { return wal->directory.path; }

struct apl_wal_ring *apl_wal_ring_named(struct apl_wal *wal, const char *name)
{
  for (uint32_t i = 0; i < wal->ring_count; i++)
    if (strcmp(wal->rings[i].name, name) == 0) return &wal->rings[i];
  return NULL;
}

/* Note a finding; the one nearest to the log's beginning is the verdict. */
static void found(struct apl_wal *wal, int verdict, uint64_t segment, uint64_t offset)
{
  struct apl_wal_recovery *recovery = &wal->recovery;
  if (recovery->verdict != APL_WAL_OK && recovery->verdict != APL_WAL_EMPTY &&
      recovery->damaged_segment <= segment)
    return;
  recovery->verdict = (uint32_t)verdict;
  recovery->damaged_segment = segment;
  recovery->damaged_offset = offset;
}

/* Read the header page of a file: APL_OK and *verdict, or an error of the system. first: what its
 * name says, 0: nothing. */
static int look(struct apl_wal *wal, struct candidate *candidate, uint64_t first, int *verdict)
{
  const struct apl_wal_disk *disk = wal->directory.disk;
  const int fd = disk->open(wal->directory.fd, candidate->name, O_RDONLY, 0);
  if (fd < 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot open %s/%s", path_of(wal), candidate->name);
  struct apl_wal_disk_status status;
  const int64_t got = disk->status(fd, &status) == 0
                          ? disk->read(fd, &candidate->header, sizeof candidate->header, 0)
                          : -1;
  const int error = errno;
  disk->close(fd);
  errno = error;
  if (got < 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot read %s/%s", path_of(wal), candidate->name);
  candidate->file_bytes = status.bytes;
  *verdict = (size_t)got < sizeof candidate->header ? APL_WAL_BAD_HEADER
                                                    : apl_wal_header_check(&candidate->header);
  if (*verdict == APL_WAL_FOREIGN && candidate->header.magic == APL_WAL_MAGIC)
    return apl_err_set(APL_ERR_MAGIC,
                       "%s/%s is of layout %u, schema %u; this appliance writes layout %d, schema "
                       "%d: name another directory",
                       path_of(wal), candidate->name, candidate->header.layout,
                       candidate->header.schema_id, APL_WAL_LAYOUT, APL_SCHEMA_ID);
  if (*verdict == APL_WAL_FOREIGN)
    *verdict = APL_WAL_BAD_HEADER; /* by its name it is ours: a damaged magic */
  if (*verdict == APL_WAL_OK && first && first != candidate->header.first_sequence)
    *verdict = APL_WAL_BAD_HEADER;
  if (*verdict == APL_WAL_OK && strcmp(candidate->header.appliance, wal->directory.appliance) != 0)
    return apl_err_set(
        APL_ERR_MAGIC, "%s/%s is the log of '%s', not of '%s': name another directory",
        path_of(wal), candidate->name, candidate->header.appliance, wal->directory.appliance);
  return APL_OK;
}

/* Step 1. */
static int finish_next(struct apl_wal *wal)
{
  struct candidate next;
  apl_wal_next_name(next.name, wal->directory.appliance);
  const struct apl_wal_disk *disk = wal->directory.disk;
  if (disk->exists(wal->directory.fd, next.name) != 0) return APL_OK;
  int verdict;
  const int rc = look(wal, &next, 0, &verdict);
  if (rc < 0) return rc;
  char name[APL_WAL_FILE_BYTES];
  apl_wal_file_name(name, wal->directory.appliance, next.header.first_sequence);
  if (verdict == APL_WAL_OK && disk->exists(wal->directory.fd, name) != 0)
    return apl_wal_segment_name(&wal->directory,
                                &(struct apl_wal_segment){.first = next.header.first_sequence});
  if (disk->unlink(wal->directory.fd, next.name) == 0) return APL_OK;
  return apl_err_errno(APL_ERR_SYSTEM, "cannot remove the unused %s/%s", path_of(wal), next.name);
}

static int set_file_aside(struct apl_wal *wal, const char *name)
{
  char aside[APL_WAL_ASIDE_BYTES];
  apl_wal_aside_name(&wal->directory, name, aside);
  if (wal->directory.disk->rename(wal->directory.fd, name, aside) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot set the damaged %s/%s aside", path_of(wal), name);
  wal->recovery.segments_aside++;
  return APL_OK;
}

static int write_all(const struct apl_wal_disk *disk, int fd, const uint8_t *bytes, uint64_t count)
{
  for (uint64_t at = 0; at < count;) {
    const int64_t wrote = disk->write(fd, bytes + at, count - at, at);
    if (wrote < 0) return -1;
    at += (uint64_t)wrote;
  }
  return disk->sync_data(fd);
}

/* See that bytes up to `end` can be looked at: 0, or errno. */
static int read_to(const struct apl_wal *wal, struct settling *settling, uint64_t end)
{
  const struct apl_wal_disk *disk = wal->directory.disk;
  const struct apl_wal_segment *segment = settling->segment;
  if (end > segment->bytes) end = segment->bytes;
  while (APL_UNLIKELY(settling->readable < end) && !settling->unreadable) {
    const uint64_t ahead = settling->readable + READ_AHEAD_BYTES;
    if (ahead < segment->bytes) disk->begin_read(segment->base + ahead, segment->bytes - ahead < READ_BYTES ? segment->bytes - ahead : READ_BYTES);
    if (disk->read(segment->fd, settling->chunk, READ_BYTES, settling->readable) < 0) settling->unreadable = errno ? errno : EIO;
    settling->readable += READ_BYTES;
  }
  return settling->unreadable;
}

/* Write again what was found up to `end`, and let the disk begin with it. */
static void settle_to(struct apl_wal *wal, struct settling *settling, uint64_t end)
{
  const struct apl_wal_disk *disk = wal->directory.disk;
  const struct apl_wal_segment *segment = settling->segment;
  const uint64_t start_ns = apl_clock_monotonic_ns(), begin = settling->settled;
  while (settling->settled < end && !settling->failed) {
    const uint64_t rest = end - settling->settled < SETTLE_BYTES ? end - settling->settled : SETTLE_BYTES;
    const int64_t wrote = disk->write(segment->fd, segment->base + settling->settled, rest, settling->settled);
    if (wrote <= 0) settling->failed = wrote < 0 && errno ? errno : EIO;
    else settling->settled += (uint64_t)wrote;
  }
  if (!settling->failed && !settling->lazy) disk->begin_write(segment->fd, begin, end);
  wal->recovery.settle_ns += apl_clock_monotonic_ns() - start_ns;
  wal->recovery.settled_bytes += settling->settled - begin;
}

/* Whether all before the frame with this sequence is known to be durable: its records, and the header page, of which one of its segment's records
 * tells. That the segment before is durable says nothing of this one's header. */
static int is_durable(const struct apl_wal *wal, const struct settling *settling, uint64_t sequence)
{
  return sequence - 1 <= wal->known_durable && wal->known_durable >= settling->segment->first;
}

/* Steps that turned out to be durable need nothing; of the others the oldest are settled. */
static void settle_behind(struct apl_wal *wal, struct settling *settling)
{
  const uint32_t ahead = settling->told ? AHEAD_MAX : AHEAD_UNTOLD;
  for (; settling->count > 0; settling->first = (settling->first + 1) % AHEAD_MAX, settling->count--) {
    const uint64_t offset = settling->steps[settling->first].offset;
    if (is_durable(wal, settling, settling->steps[settling->first].sequence)) settling->settled = offset;
    else if (settling->count >= ahead) settle_to(wal, settling, offset);
    else return;
  }
}

/* The scan has come to `place`. */
static void step(struct apl_wal *wal, struct settling *settling, const struct apl_wal_place *place)
{
  if (APL_LIKELY(place->offset - settling->passed < settling->stride)) return;
  settle_behind(wal, settling);
  const uint32_t at = (settling->first + settling->count++) % AHEAD_MAX;
  settling->steps[at].offset = settling->passed = place->offset;
  settling->steps[at].sequence = place->sequence;
}

/* Make a scanned segment durable. The process before may have died between append and sync, or seen
 * its sync fail: then the kernel calls the pages clean though they were never written, and only
 * bytes that are written again are known to be there when the sync returns. A relaxed log leaves that
 * of the segment that goes on to the kernel and the seal, as it does with all that it appends there. */
static int settle(struct apl_wal *wal, const char *name, struct settling *settling, uint64_t used, int current)
{
  const struct apl_wal_disk *disk = wal->directory.disk;
  const struct apl_wal_segment *segment = settling->segment;
  settle_behind(wal, settling);
  settle_to(wal, settling, used);
  const uint64_t start_ns = apl_clock_monotonic_ns();
  const int relaxed = wal->relaxed && current;
  if (settling->failed) errno = settling->failed;
  if (settling->failed || (!relaxed && disk->sync_data(segment->fd) != 0))
    return apl_err_errno(APL_ERR_SYSTEM, "cannot make %s/%s durable", path_of(wal), name);
  if (atomic_load_explicit(&wal->lost, memory_order_acquire))
    return apl_err_set(APL_ERR_SYSTEM, "%s/%s could not be read whole", path_of(wal), name);
  wal->recovery.settle_ns += apl_clock_monotonic_ns() - start_ns;
  if (!relaxed) wal->known_durable = wal->place.sequence - 1;
  return APL_OK;
}

/* Step 4: the bytes behind the last good frame go to a file of their own, durably, before they are
 * zeroed. */
static int set_tail_aside(struct apl_wal *wal, const char *segment_name,
                          struct apl_wal_segment *segment, uint64_t offset)
{
  const uint64_t used = apl_wal_used_bytes(segment->base + offset, segment->bytes - offset);
  if (used == 0) return APL_OK;
  const struct apl_wal_disk *disk = wal->directory.disk;
  char base[APL_WAL_FILE_BYTES + 24], aside[APL_WAL_ASIDE_BYTES];
  snprintf(base, sizeof base, "%s.%llu", segment_name, (unsigned long long)offset);
  apl_wal_aside_name(&wal->directory, base, aside);
  const int fd = disk->open(wal->directory.fd, aside, O_WRONLY | O_CREAT | O_EXCL, 0640);
  const int bad = fd < 0 || write_all(disk, fd, segment->base + offset, used) != 0;
  const int error = errno;
  if (fd >= 0) disk->close(fd);
  errno = error;
  if (bad)
    return apl_err_errno(error == ENOSPC ? APL_ERR_NO_SPACE : APL_ERR_SYSTEM,
                         "cannot set %llu damaged bytes of %s aside in %s/%s",
                         (unsigned long long)used, segment_name, path_of(wal), aside);
  if (disk->sync(wal->directory.fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot make the name %s/%s durable", path_of(wal), aside);
  memset(segment->base + offset, 0, used);
  if (disk->sync_data(segment->fd) != 0)
    return apl_err_errno(APL_ERR_SYSTEM, "cannot repair the tail of %s/%s", path_of(wal),
                         segment_name);
  wal->recovery.damaged_bytes = used;
  return APL_OK;
}

static void restore_rings(struct apl_wal *wal, const struct apl_wal_header *header)
{
  wal->ring_count = header->ring_count;
  for (uint32_t i = 0; i < header->ring_count; i++) {
    const struct apl_wal_ring_entry *entry = &header->rings[i];
    wal->rings[i] = (struct apl_wal_ring){
        .session = entry->session, .next = entry->next, .settled = entry->next, .epoch = entry->epoch, .id = (uint16_t)i};
    memcpy(wal->rings[i].name, entry->name, sizeof entry->name);
  }
}

/* What a good frame says of its ring, or of the log. */
static void learn(struct apl_wal *wal, struct settling *settling, const struct apl_wal_frame *frame)
{
  if (APL_UNLIKELY(frame->kind == APL_WAL_KIND_DURABLE)) {
    const struct apl_wal_durable *durable = (const void *)(frame + 1);
    if (durable->record > wal->known_durable) wal->known_durable = durable->record;
    settling->told = 1;
  }
  if (frame->ring >= wal->ring_count) return;
  struct apl_wal_ring *ring = &wal->rings[frame->ring];
  const struct apl_slot *lines = (const void *)(frame + 1);
  if (apl_wal_kind_is_ring(frame->kind)) ring->next = lines[frame->records - 1].stamp / 2;
  else if (frame->kind == APL_WAL_KIND_GAP)
    ring->next = ((const struct apl_wal_gap *)(const void *)lines)->last + 1;
  else return;
  ring->session = frame->session;
  ring->epoch = frame->epoch;
}

/* Walk all frames; *place ends behind the last good one. What cannot be read ends the walk, and is no verdict: settling->unreadable. */
static int scan(struct apl_wal *wal, struct settling *settling, struct apl_wal_place *place)
{
  const struct apl_wal_segment *segment = settling->segment;
  uint64_t needed;
  int verdict = APL_WAL_OK;
  while (verdict == APL_WAL_OK && !place->sealed) {
    step(wal, settling, place);
    if (read_to(wal, settling, place->offset + READ_BYTES)) return APL_WAL_OK;
    const struct apl_wal_frame *frame = (const void *)(segment->base + place->offset);
    const uint64_t room = segment->bytes - place->offset;
    verdict = apl_wal_frame_check(place, (const uint8_t *)frame, room, room, &needed);
    if (verdict != APL_WAL_OK) break;
    learn(wal, settling, frame);
    apl_wal_place_pass(place, frame);
  }
  if (read_to(wal, settling, segment->bytes)) return APL_WAL_OK;
  const uint8_t *bytes = segment->base + place->offset;
  const uint64_t room = segment->bytes - place->offset, used = apl_wal_used_bytes(bytes, room);
  if (place->sealed) return used ? APL_WAL_TRAILING_BYTES : APL_WAL_OK;
  if (verdict == APL_WAL_NONE && !used) return APL_WAL_OK;
  if (verdict == APL_WAL_NONE) verdict = APL_WAL_BAD_CRC;
  return verdict == APL_WAL_BAD_CRC && !apl_wal_intact_behind(place, bytes, room) ? APL_WAL_TORN_TAIL : verdict;
}

/* Scan a mapped segment. Returns whether the log goes on behind it: its seal is good, whatever was
 * found behind that. */
static int scan_segment(struct apl_wal *wal, const struct candidate *candidate, int last,
                        struct settling *settling, int *damaged)
{
  const struct apl_wal_segment *segment = settling->segment;
  restore_rings(wal, &candidate->header);
  wal->place = apl_wal_place_first(&candidate->header);
  int verdict = scan(wal, settling, &wal->place);
  if (verdict == APL_WAL_OK && candidate->file_bytes < segment->bytes) verdict = APL_WAL_TRUNCATED;
  if (verdict == APL_WAL_OK && !last && !wal->place.sealed) verdict = APL_WAL_NOT_SEALED;
  if (verdict != APL_WAL_OK) found(wal, verdict, candidate->header.segment, wal->place.offset);
  wal->recovery.segments++;
  wal->recovery.records += wal->place.records;
  *damaged = verdict != APL_WAL_OK;
  return wal->place.sealed;
}

/* Steps 3 and 4 for one file. *ended: the log ends in it or before it. */
static int recover_segment(struct apl_wal *wal, const char *name, uint64_t first, int last,
                           int *ended)
{
  struct candidate candidate;
  snprintf(candidate.name, sizeof candidate.name, "%s", name);
  int verdict, damaged;
  int rc = look(wal, &candidate, first, &verdict);
  if (rc < 0) return rc;
  const struct apl_wal_header *header = &candidate.header;
  if (verdict == APL_WAL_OK && wal->recovery.segments > 0 &&
      (header->first_sequence != wal->place.sequence || header->segment != wal->place.segment + 1 ||
       header->previous != wal->place.previous))
    verdict = APL_WAL_BAD_CHAIN;
  if (verdict != APL_WAL_OK) {
    found(wal, verdict, wal->place.segment + 1, 0);
    *ended = 1;
    return set_file_aside(wal, name);
  }
  struct apl_wal_segment *segment = &wal->pool[0];
  rc = apl_wal_segment_map(&wal->directory, name, header->segment_bytes, segment);
  if (rc < 0) return rc;
  segment->first = header->first_sequence;
  struct settling settling = {
      .segment = segment,
      .lazy = wal->relaxed && last,
      .stride = segment->bytes / STEPS < SETTLE_BYTES ? segment->bytes / STEPS : SETTLE_BYTES,
  };
  settling.chunk = wal->directory.disk->take(READ_BYTES);
  settling.unreadable = settling.chunk ? 0 : ENOMEM;
  wal->directory.disk->begin_read(segment->base, segment->bytes < READ_AHEAD_BYTES ? segment->bytes : READ_AHEAD_BYTES);
  *ended = !scan_segment(wal, &candidate, last, &settling, &damaged);
  wal->directory.disk->give(settling.chunk);
  errno = settling.unreadable;
  if (errno) rc = apl_err_errno(APL_ERR_SYSTEM, "cannot read %s/%s", path_of(wal), name);
  if (rc == APL_OK && damaged) rc = set_tail_aside(wal, name, segment, wal->place.offset);
  if (rc == APL_OK && !is_durable(wal, &settling, wal->place.sequence)) rc = settle(wal, name, &settling, wal->place.offset, *ended);
  if (rc == APL_OK && wal->place.sequence - 1 <= wal->known_durable)
    for (uint32_t i = 0; i < wal->ring_count; i++) wal->rings[i].settled = wal->rings[i].next;
  if (rc == APL_OK && *ended) wal->current = segment;
  else apl_wal_segment_unmap(&wal->directory, segment);
  return rc;
}

static void name_at(const struct apl_wal *wal, const struct apl_wal_listing *listing, size_t index,
                    char name[APL_WAL_FILE_BYTES])
{
  apl_wal_file_name(name, wal->directory.appliance, listing->first[index]);
}

/* Step 2: *count becomes the number of files up to the last with a good header, which is left in
 * *last. */
static int drop_bad_headers(struct apl_wal *wal, const struct apl_wal_listing *listing,
                            size_t *count, struct candidate *last)
{
  for (*count = listing->count; *count > 0; --*count) {
    name_at(wal, listing, *count - 1, last->name);
    int verdict;
    int rc = look(wal, last, listing->first[*count - 1], &verdict);
    if (rc < 0 || verdict == APL_WAL_OK) return rc;
    found(wal, verdict, UINT64_MAX, 0); /* behind all whose number is known */
    rc = set_file_aside(wal, last->name);
    if (rc < 0) return rc;
    wal->place.sequence =
        listing->first[*count - 1]; /* where the log goes on if nothing is left of it */
  }
  return APL_OK;
}

static int recover_files(struct apl_wal *wal, const struct apl_wal_listing *listing)
{
  struct candidate candidate;
  size_t count;
  int rc = drop_bad_headers(wal, listing, &count, &candidate);
  if (rc < 0 || count == 0) return rc;
  size_t index = count - 1;
  const uint64_t durable = candidate.header.durable;
  wal->known_durable = durable;
  while (index > 0 && listing->first[index] > durable + 1 &&
         count - index <= APL_WAL_RETIRED_MAX + 1)
    index--;
  if (index > 0) index--; /* durable, but its seal is where the log goes on if nothing else is good */
  int ended = 0;
  for (; index < count && rc == APL_OK; index++) {
    char name[APL_WAL_FILE_BYTES];
    name_at(wal, listing, index, name);
    rc = ended ? set_file_aside(wal, name)
               : recover_segment(wal, name, listing->first[index], index + 1 == count, &ended);
  }
  return rc;
}

static void say(struct apl_wal *wal)
{
  struct apl_wal_recovery *r = &wal->recovery;
  int used = snprintf(
      r->text, sizeof r->text,
      "audit log %s in %s: %llu records in the last %u segment(s), last record %llu",
      wal->directory.appliance, path_of(wal), (unsigned long long)r->records, r->segments,
      (unsigned long long)r->last_sequence);
  if (r->verdict == APL_WAL_OK || r->verdict == APL_WAL_EMPTY || used < 0 ||
      (size_t)used >= sizeof r->text)
    return;
  snprintf(r->text + used, sizeof r->text - (size_t)used,
           "; %s in segment %llu at byte %llu: %llu bytes and %u file(s) set aside as .damaged",
           apl_wal_verdict_name(r->verdict), (unsigned long long)r->damaged_segment,
           (unsigned long long)r->damaged_offset, (unsigned long long)r->damaged_bytes,
           r->segments_aside);
}

int apl_wal_recover(struct apl_wal *wal)
{
  const uint64_t start_ns = apl_clock_monotonic_ns();
  wal->recovery = (struct apl_wal_recovery){.verdict = APL_WAL_OK};
  wal->place = (struct apl_wal_place){.sequence = 1};
  int rc = finish_next(wal);
  if (rc < 0) return rc;
  struct apl_wal_listing listing = {0};
  rc = apl_wal_listing_read(&listing, &wal->directory, wal->directory.appliance);
  if (rc == APL_OK && listing.count == 0) wal->recovery.verdict = APL_WAL_EMPTY;
  if (rc == APL_OK) rc = recover_files(wal, &listing);
  apl_wal_listing_free(&listing);
  /* Before anything new is called durable: a file that comes back under its old name would be
   * taken for what follows. */
  if (rc == APL_OK && wal->recovery.segments_aside > 0 &&
      wal->directory.disk->sync(wal->directory.fd) != 0)
    rc = apl_err_errno(APL_ERR_SYSTEM, "cannot make the names in %s durable", path_of(wal));
  wal->recovery.last_sequence = wal->place.sequence - 1;
  if (wal->recovery.damaged_segment == UINT64_MAX)
    wal->recovery.damaged_segment = wal->place.segment + 1;
  wal->recovery.scan_ns = apl_clock_monotonic_ns() - start_ns;
  say(wal);
  return rc;
}
