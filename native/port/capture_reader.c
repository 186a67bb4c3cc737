/* Which format a capture has, and how one that ends too early is told; see capture.h. */
#include <inttypes.h>
#include <string.h>

#include "apl/err.h"
#include "capture.h"

enum { MAGIC_BYTES = 4 };

/* Files that people hand over in place of a capture, by their first bytes. */
static const struct {
  uint8_t magic[MAGIC_BYTES];
  uint8_t magic_bytes;
  const char *what;
} strangers[] = {
  {{0x1f, 0x8b}, 2, "compressed with gzip; unpack it first (zcat FILE | ... -)"},
  {{0x28, 0xb5, 0x2f, 0xfd}, 4, "compressed with zstd; unpack it first (zstdcat FILE | ... -)"},
  {{0xfd, '7', 'z', 'X'}, 4, "compressed with xz; unpack it first (xzcat FILE | ... -)"},
  {{'P', 'K', 3, 4}, 4, "a zip archive; unpack it first"},
  {{'D', 'B', 'N'}, 3, "a DBN file, not a packet capture"},
  {{0x34, 0xcd, 0xb2, 0xa1}, 4, "a pcap of the patched format with 24-byte records; convert it with editcap"},
};

static int refuse(const struct apl_capture_reader *reader, const uint8_t *magic)
{
  for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++)
    if (memcmp(magic, strangers[i].magic, strangers[i].magic_bytes) == 0)
      return apl_err_set(APL_ERR_FORMAT, "%.300s: is %s", reader->source.name, strangers[i].what);
  return apl_err_set(APL_ERR_FORMAT, "%.300s: neither pcap nor pcapng: begins with %02x %02x %02x %02x", reader->source.name,
                     magic[0], magic[1], magic[2], magic[3]);
}

/* 1 when the format is known and its header read; 0 wait; APL_ERR_*. */
static int open_format(struct apl_capture_reader *reader)
{
  if (reader->source.ended && !reader->source.error && apl_source_unread(&reader->source) == 0)
    return apl_err_set(APL_ERR_TRUNCATED, "%.300s: is empty", reader->source.name);
  const uint8_t *at = apl_source_peek(&reader->source, MAGIC_BYTES);
  if (!at) return apl_capture_short(reader, "the file's magic number", MAGIC_BYTES);
  const uint32_t little = apl_le32(at);
  const uint32_t big = apl_be32(at);
  if (little == 0x0a0d0d0a) {
    reader->format = APL_FORMAT_PCAPNG;
    return 1;
  }
  if (little == 0xa1b2c3d4 || little == 0xa1b23c4d || big == 0xa1b2c3d4 || big == 0xa1b23c4d) return apl_pcap_open(reader);
  return refuse(reader, at);
}

int apl_capture_next(struct apl_capture_reader *reader, struct apl_record *record)
{
  if (APL_UNLIKELY(reader->format == APL_FORMAT_UNKNOWN)) {
    const int rc = open_format(reader);
    if (rc <= 0) return rc;
  }
  return reader->format == APL_FORMAT_PCAP ? apl_pcap_next(reader, record) : apl_pcapng_next(reader, record);
}

int apl_capture_short(const struct apl_capture_reader *reader, const char *what, uint64_t count)
{
  const struct apl_source *source = &reader->source;
  const uint64_t left = apl_source_unread(source);
  if (!source->ended) return 0;
  if (source->error)
    return apl_err_set(APL_ERR_SYSTEM, "%.300s: cannot be read behind byte %" PRIu64 ": %s", source->name,
                       source->base + source->end, strerror(source->error));
  if (left == 0 && reader->format != APL_FORMAT_UNKNOWN) return APL_ERR_END;
  return apl_err_set(APL_ERR_TRUNCATED, "%.300s: cut off: %s at offset %" PRIu64 " needs %" PRIu64 " bytes, the file ends after %" PRIu64,
                     source->name, what, apl_source_offset(source), count, left);
}
