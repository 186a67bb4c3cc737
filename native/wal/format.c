/* The bytes of the audit log judged, without any I/O: what recovery, the reader and the fuzzer
 * share. See apl/wal_format.h. */
#include "apl/crc32c.h"
#include "apl/wal_format.h"

enum {
  FRAME_BYTES_MAX = APL_WAL_LINE_BYTES * (1 + APL_WAL_FRAME_RECORDS_MAX),
  SEGMENT_BYTES_MIN = 65536,
  SEARCH_BYTES_MAX = 64
      << 20, /* checksummed at most by one search for intact frames behind a bad one: some 10 ms */
};
static const uint64_t segment_bytes_max = UINT64_C(1) << 32;

const char *apl_wal_verdict_name(uint32_t verdict)
{
  static const char *const names[] = {
      "OK",
      "EMPTY",
      "TORN_TAIL",
      "BAD_CRC",
      "SEQUENCE_BREAK",
      "MISSING_SEGMENT",
      "BAD_HEADER",
      "FOREIGN",
      "BAD_CHAIN",
      "BAD_FRAME",
      "TRUNCATED",
      "NOT_SEALED",
      "TRAILING_BYTES",
      "UNREADABLE",
  };
  return verdict < sizeof names / sizeof names[0] ? names[verdict] : "?";
}

const char *apl_wal_kind_name(uint32_t kind)
{
  switch (kind) {
  case APL_WAL_KIND_EVENTS: return "EVENT";
  case APL_WAL_KIND_OPEN: return "OPEN";
  case APL_WAL_KIND_CLOSE: return "CLOSE";
  case APL_WAL_KIND_GAP: return "GAP";
  case APL_WAL_KIND_SEAL: return "SEAL";
  case APL_WAL_KIND_DURABLE: return "DURABLE";
  case APL_WAL_KIND_HASH: return "HASH";
  case APL_WAL_KIND_HEAD: return "HEAD";
  case APL_WAL_KIND_ACTION: return "ACTION";
  case APL_WAL_KIND_PACKET: return "PACKET";
  case APL_WAL_KIND_ORDER: return "ORDER";
  default: return "?";
  }
}

int apl_wal_header_check(const struct apl_wal_header *page)
{
  if (page->magic != APL_WAL_MAGIC) return APL_WAL_FOREIGN;
  if (page->crc != apl_crc32c(0, page, offsetof(struct apl_wal_header, crc)))
    return APL_WAL_BAD_HEADER;
  if (page->layout != APL_WAL_LAYOUT || page->schema_id != APL_SCHEMA_ID) return APL_WAL_FOREIGN;
  if (page->header_bytes != APL_WAL_HEADER_BYTES || page->segment_bytes < SEGMENT_BYTES_MIN ||
      page->segment_bytes > segment_bytes_max || page->segment_bytes % APL_WAL_LINE_BYTES != 0)
    return APL_WAL_BAD_HEADER;
  if (page->segment == 0 || page->first_sequence == 0 || page->ring_count > APL_WAL_RINGS_MAX)
    return APL_WAL_BAD_HEADER;
  if (!memchr(page->appliance, '\0', sizeof page->appliance)) return APL_WAL_BAD_HEADER;
  for (uint32_t i = 0; i < page->ring_count; i++)
    if (!memchr(page->rings[i].name, '\0', sizeof page->rings[i].name)) return APL_WAL_BAD_HEADER;
  return APL_WAL_OK;
}

struct apl_wal_place apl_wal_place_first(const struct apl_wal_header *header)
{
  return (struct apl_wal_place){
      .offset = APL_WAL_HEADER_BYTES,
      .sequence = header->first_sequence,
      .segment = header->segment,
      .previous = header->crc,
  };
}

static int length_possible(uint64_t length)
{
  return length >= 2 * APL_WAL_LINE_BYTES && length <= FRAME_BYTES_MAX &&
         length % APL_WAL_LINE_BYTES == 0;
}

static int crc_holds(const struct apl_wal_frame *frame)
{
  return frame->crc ==
         apl_crc32c(0, &frame->length, frame->length - offsetof(struct apl_wal_frame, length));
}

/* Ring stamps (apl/ring.h) are even and go up by 2; the checksum vouches for those between first
 * and last. */
static int stamps_possible(const struct apl_wal_frame *frame)
{
  const struct apl_slot *slots = (const void *)(frame + 1);
  const uint64_t first = slots[0].stamp, last = slots[frame->records - 1].stamp;
  return first >= 2 && first % 2 == 0 && last - first == 2 * ((uint64_t)frame->records - 1);
}

/* What comes behind cannot be durable before it. */
static int durable_possible(const struct apl_wal_frame *frame)
{
  return ((const struct apl_wal_durable *)(const void *)(frame + 1))->record < frame->sequence;
}

/* Whether kind, records and length go together. */
static int contents_possible(const struct apl_wal_frame *frame)
{
  const uint64_t lines = frame->length / APL_WAL_LINE_BYTES - 1;
  switch (frame->kind) {
  case 0: return 0;
  case APL_WAL_KIND_EVENTS:
  case APL_WAL_KIND_ACTION:
  case APL_WAL_KIND_PACKET:
  case APL_WAL_KIND_ORDER:
    return frame->records == lines && frame->ring < APL_WAL_RINGS_MAX && stamps_possible(frame);
  case APL_WAL_KIND_OPEN:
  case APL_WAL_KIND_CLOSE:
  case APL_WAL_KIND_GAP:
  case APL_WAL_KIND_SEAL: return frame->records == 1 && lines == 1;
  case APL_WAL_KIND_DURABLE: return frame->records == 1 && lines == 1 && durable_possible(frame);
  default: return frame->records >= 1 && frame->records <= APL_WAL_FRAME_RECORDS_MAX;
  }
}

int apl_wal_frame_check(const struct apl_wal_place *place, const uint8_t *bytes, uint64_t available,
                        uint64_t room, uint64_t *needed)
{
  *needed = APL_WAL_LINE_BYTES;
  if (room < APL_WAL_LINE_BYTES) return APL_WAL_NONE;
  if (available < APL_WAL_LINE_BYTES) return APL_WAL_MORE;
  const struct apl_wal_frame *frame = (const void *)bytes;
  const uint64_t length = __atomic_load_n(
      &frame->length, __ATOMIC_ACQUIRE); /* pairs with the release in append.c */
  if (length == 0) return APL_WAL_NONE;
  if (!length_possible(length) || length > room) return APL_WAL_BAD_CRC;
  *needed = length;
  if (available < length) return APL_WAL_MORE;
  if (!crc_holds(frame)) return APL_WAL_BAD_CRC;
  if (!contents_possible(frame)) return APL_WAL_BAD_FRAME;
  if (frame->segment != place->segment || frame->sequence != place->sequence)
    return APL_WAL_SEQUENCE_BREAK;
  if (frame->previous != place->previous) return APL_WAL_BAD_CHAIN;
  if (frame->kind == APL_WAL_KIND_SEAL) {
    const struct apl_wal_seal *seal = (const void *)(frame + 1);
    if (seal->records != place->records + 1 || seal->frames != place->frames + 1 ||
        seal->crcs != place->crcs || seal->last_sequence != place->sequence ||
        seal->bytes != place->offset + length)
      return APL_WAL_BAD_FRAME;
  }
  return APL_WAL_OK;
}

void apl_wal_place_pass(struct apl_wal_place *place, const struct apl_wal_frame *frame)
{
  place->offset += frame->length;
  place->sequence += frame->records;
  place->records += frame->records;
  place->frames++;
  place->previous = frame->crc;
  place->crcs = apl_crc32c(place->crcs, &frame->crc, sizeof frame->crc);
  place->sealed = frame->kind == APL_WAL_KIND_SEAL;
}

int apl_wal_intact_behind(const struct apl_wal_place *place, const uint8_t *bytes,
                          uint64_t available)
{
  uint64_t searched = 0;
  for (uint64_t at = APL_WAL_LINE_BYTES; at + 2 * APL_WAL_LINE_BYTES <= available;
       at += APL_WAL_LINE_BYTES) {
    const struct apl_wal_frame *frame = (const void *)(bytes + at);
    if (frame->segment != place->segment || frame->sequence < place->sequence) continue;
    if (!length_possible(frame->length) || frame->length > available - at ||
        !contents_possible(frame))
      continue;
    if (crc_holds(frame)) return 1;
    searched += frame->length;
    if (searched > SEARCH_BYTES_MAX) return 0;
  }
  return 0;
}

uint64_t apl_wal_used_bytes(const uint8_t *bytes, uint64_t available)
{
  while (available % 8 != 0 && bytes[available - 1] == 0) available--;
  while (available >= 8 && available % 8 == 0 && apl_le64(bytes + available - 8) == 0)
    available -= 8;
  while (available > 0 && bytes[available - 1] == 0) available--;
  return available;
}
