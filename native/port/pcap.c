/* The classic format: a header of 24 bytes, then records of a 16-byte header and a packet (draft-ietf-opsawg-pcap). */
#include "apl/err.h"
#include "apl/frame.h"
#include "capture.h"

enum { HEADER_BYTES = 24, RECORD_BYTES = APL_PCAP_RECORD_BYTES };
enum { MAGIC_US = 0xa1b2c3d4u, MAGIC_NS = 0xa1b23c4du };

/* The whole header is in the source and its magic is known. */
static int read_header(struct apl_capture_reader *reader, const uint8_t *at)
{
  const uint32_t magic = apl_le32(at);
  reader->swapped = magic != MAGIC_US && magic != MAGIC_NS;
  reader->nanoseconds = apl_capture_u32(reader, at) == MAGIC_NS ? 1 : 1000;
  const uint16_t major = apl_capture_u16(reader, at + 4);
  if (major != 2)
    return apl_err_set(APL_ERR_UNSUPPORTED, "%.300s: pcap version %u.%u, known is 2.4", reader->source.name, major,
                       apl_capture_u16(reader, at + 6));
  const uint32_t snap = apl_capture_u32(reader, at + 16);
  reader->packet_bytes_max = APL_CAPTURE_PACKET_MAX;
  if (snap > APL_CAPTURE_PACKET_MAX && snap <= APL_SOURCE_PIECE_MAX / 2) reader->packet_bytes_max = snap;
  reader->link_type = apl_capture_u32(reader, at + 20) & 0xffff; /* above: frame check sequence length, reserved */
  if (!apl_frame_link_known(reader->link_type))
    return apl_err_set(APL_ERR_UNSUPPORTED, "%.300s: packets of link type %u; known are Ethernet, raw IP, Linux cooked and null",
                       reader->source.name, reader->link_type);
  reader->format = APL_FORMAT_PCAP;
  apl_source_advance(&reader->source, HEADER_BYTES);
  return 0;
}

int apl_pcap_open(struct apl_capture_reader *reader)
{
  const uint8_t *at = apl_source_peek(&reader->source, HEADER_BYTES);
  if (!at) return apl_capture_short(reader, "the file's header", HEADER_BYTES);
  const int rc = read_header(reader, at);
  return rc ? rc : 1;
}

int apl_pcap_next(struct apl_capture_reader *reader, struct apl_record *record)
{
  const uint8_t *at = apl_source_peek(&reader->source, RECORD_BYTES);
  if (!at) return apl_capture_short(reader, "the record's header", RECORD_BYTES);
  const uint32_t captured = apl_capture_u32(reader, at + 8);
  if (captured > reader->packet_bytes_max)
    return apl_err_set(APL_ERR_FORMAT, "%.300s: damaged at offset %llu: a packet of %u bytes, the longest there can be has %u",
                       reader->source.name, (unsigned long long)apl_source_offset(&reader->source), captured,
                       reader->packet_bytes_max);
  at = apl_source_peek(&reader->source, RECORD_BYTES + captured);
  if (!at) return apl_capture_short(reader, "the record", RECORD_BYTES + (uint64_t)captured);
  record->frame = at + RECORD_BYTES;
  record->captured = captured;
  record->wire = apl_capture_u32(reader, at + 12);
  record->link_type = reader->link_type;
  record->record_bytes = RECORD_BYTES + captured;
  record->time_ns = apl_capture_u32(reader, at) * UINT64_C(1000000000) +
                    apl_capture_u32(reader, at + 4) * (uint64_t)reader->nanoseconds;
  record->has_time = 1;
  record->dropped = 0;
  return 1;
}
