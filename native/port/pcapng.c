/*
 * pcapng: sections of blocks (draft-ietf-opsawg-pcapng). A section header sets the byte order and forgets the interfaces; interface
 * blocks tell link type and clock; enhanced, simple and (obsolete) packet blocks hold packets; statistics tell drops. Every
 * other block is skipped by its length.
 *
 *   ┌──────┬────────┬── body ──┬── options ──┬────────┐
 *   │ type │ length │          │             │ length │   multiples of 4 bytes, both lengths equal
 *   └──────┴────────┴──────────┴─────────────┴────────┘
 */
#include "apl/err.h"
#include "capture.h"

enum {
  BLOCK_SECTION = 0x0a0d0d0a,
  BLOCK_INTERFACE = 1,
  BLOCK_PACKET = 2, /* obsolete */
  BLOCK_SIMPLE = 3,
  BLOCK_STATISTICS = 5,
  BLOCK_ENHANCED = 6,
};
enum { BYTE_ORDER_MAGIC = 0x1a2b3c4d, BLOCK_OVERHEAD = 12, SECTION_BYTES = 28 };
enum { OPTION_END = 0, OPTION_TSRESOL = 9, OPTION_TSOFFSET = 14, OPTION_IFDROP = 5, OPTION_OSDROP = 7 };

/* A block whose every byte is in the source: body lies between the two lengths. */
struct block {
  uint32_t type;
  uint32_t length;
  const uint8_t *body;
  uint32_t body_bytes;
};

static int damaged(const struct apl_capture_reader *reader, const char *what, uint64_t value)
{
  return apl_err_set(APL_ERR_FORMAT, "%.300s: damaged at offset %llu: %s %llu", reader->source.name,
                     (unsigned long long)apl_source_offset(&reader->source), what, (unsigned long long)value);
}

/* A section header has its own byte order, told by the word behind its length. */
static int section_order(struct apl_capture_reader *reader)
{
  const uint8_t *at = apl_source_peek(&reader->source, BLOCK_OVERHEAD);
  if (!at) return apl_capture_short(reader, "the section header", SECTION_BYTES);
  if (apl_le32(at + 8) != BYTE_ORDER_MAGIC && apl_be32(at + 8) != BYTE_ORDER_MAGIC)
    return damaged(reader, "a section header with byte-order magic", apl_le32(at + 8));
  reader->swapped = apl_le32(at + 8) != BYTE_ORDER_MAGIC;
  return 1;
}

/* Find the block at the place of reading. 1, 0 or APL_ERR_* as apl_capture_next. */
static int find_block(struct apl_capture_reader *reader, struct block *block)
{
  const uint8_t *at = apl_source_peek(&reader->source, 8);
  if (!at) return apl_capture_short(reader, "the block's header", 8);
  if (apl_le32(at) == BLOCK_SECTION) { /* reads the same in both orders */
    const int rc = section_order(reader);
    if (rc <= 0) return rc;
  }
  block->type = apl_capture_u32(reader, at);
  block->length = apl_capture_u32(reader, at + 4);
  if (block->length < BLOCK_OVERHEAD || block->length % 4 != 0 || block->length > APL_SOURCE_PIECE_MAX)
    return damaged(reader, "a block of length", block->length);
  at = apl_source_peek(&reader->source, block->length);
  if (!at) return apl_capture_short(reader, "the block", block->length);
  const uint32_t again = apl_capture_u32(reader, at + block->length - 4);
  if (again != block->length) return damaged(reader, "a block whose length is repeated as", again);
  block->body = at + 8;
  block->body_bytes = block->length - BLOCK_OVERHEAD;
  return 1;
}

/* The value of an option of at least `least` bytes, NULL if there is none. Options that run out of the block end the search. */
static const uint8_t *find_option(const struct apl_capture_reader *reader, const struct block *block, uint32_t at, uint16_t code,
                                  uint16_t least)
{
  while (at + 4 <= block->body_bytes) {
    const uint16_t found = apl_capture_u16(reader, block->body + at);
    const uint16_t length = apl_capture_u16(reader, block->body + at + 2);
    if (found == OPTION_END || length > block->body_bytes - at - 4) return NULL;
    if (found == code && length >= least) return block->body + at + 4;
    at += 4 + (((uint32_t)length + 3) & ~3u);
  }
  return NULL;
}

static uint64_t power_of_10(unsigned exponent)
{
  uint64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

/* if_tsresol: 10^-n seconds, or 2^-n with the top bit set. */
static void set_resolution(struct apl_interface *interface, uint8_t resolution)
{
  const unsigned n = resolution & 0x7f;
  if (resolution & 0x80) {
    interface->tick = APL_TICK_SHIFT;
    interface->tick_scale = n;
  } else if (n <= 9) {
    interface->tick = APL_TICK_MULTIPLY;
    interface->tick_scale = power_of_10(9 - n);
  } else { /* beyond 10^-28 no 64-bit time reaches 1 ns */
    interface->tick = APL_TICK_DIVIDE;
    interface->tick_scale = n - 9 <= 19 ? power_of_10(n - 9) : UINT64_MAX;
  }
}

static uint64_t to_ns(const struct apl_interface *interface, uint64_t time)
{
  switch (interface->tick) {
  case APL_TICK_MULTIPLY: time *= interface->tick_scale; break;
  case APL_TICK_DIVIDE: time /= interface->tick_scale; break;
  case APL_TICK_SHIFT:
    time = (uint64_t)(((unsigned __int128)time * 1000000000u) >> interface->tick_scale);
    break;
  }
  return time + interface->offset_ns;
}

static int on_section(struct apl_capture_reader *reader, const struct block *block)
{
  if (block->length < SECTION_BYTES) return damaged(reader, "a section header of length", block->length);
  const uint16_t major = apl_capture_u16(reader, block->body + 4);
  if (major != 1)
    return apl_err_set(APL_ERR_UNSUPPORTED, "%.300s: pcapng version %u.%u at offset %llu, known is 1.0", reader->source.name,
                       major, apl_capture_u16(reader, block->body + 6),
                       (unsigned long long)apl_source_offset(&reader->source));
  reader->interface_count = 0;
  return 0;
}

static int on_interface(struct apl_capture_reader *reader, const struct block *block)
{
  if (block->body_bytes < 8) return damaged(reader, "an interface block of length", block->length);
  if (reader->interface_count == APL_CAPTURE_INTERFACES_MAX)
    return apl_err_set(APL_ERR_FULL, "%.300s: more than %d interfaces in a section", reader->source.name,
                       APL_CAPTURE_INTERFACES_MAX);
  struct apl_interface *interface = &reader->interfaces[reader->interface_count++];
  interface->link_type = apl_capture_u16(reader, block->body);
  interface->snap_bytes = apl_capture_u32(reader, block->body + 4);
  interface->dropped = 0;
  const uint8_t *option = find_option(reader, block, 8, OPTION_TSRESOL, 1);
  set_resolution(interface, option ? *option : 6); /* microseconds if not told */
  option = find_option(reader, block, 8, OPTION_TSOFFSET, 8);
  interface->offset_ns = option ? apl_capture_u64(reader, option) * UINT64_C(1000000000) : 0;
  return 0;
}

/* Statistics count from the start of the capture, so only what is more than the last block told is new. */
static void on_statistics(struct apl_capture_reader *reader, const struct block *block)
{
  if (block->body_bytes < 12) return;
  const uint32_t id = apl_capture_u32(reader, block->body);
  if (id >= reader->interface_count) return;
  const uint8_t *if_drop = find_option(reader, block, 12, OPTION_IFDROP, 8);
  const uint8_t *os_drop = find_option(reader, block, 12, OPTION_OSDROP, 8);
  const uint64_t dropped = (if_drop ? apl_capture_u64(reader, if_drop) : 0) + (os_drop ? apl_capture_u64(reader, os_drop) : 0);
  struct apl_interface *interface = &reader->interfaces[id];
  if (dropped <= interface->dropped) return;
  reader->dropped += dropped - interface->dropped;
  interface->dropped = dropped;
}

/* An enhanced packet block, or its obsolete forerunner with a 16-bit interface and a count of drops in the first word. */
static int on_packet(struct apl_capture_reader *reader, const struct block *block, struct apl_record *record)
{
  if (block->body_bytes < 20) return damaged(reader, "a packet block of length", block->length);
  const int old = block->type == BLOCK_PACKET;
  const uint32_t id = old ? apl_capture_u16(reader, block->body) : apl_capture_u32(reader, block->body);
  const uint16_t drops = old ? apl_capture_u16(reader, block->body + 2) : 0;
  if (id >= reader->interface_count) return damaged(reader, "a packet of an interface that is not described:", id);
  const struct apl_interface *interface = &reader->interfaces[id];
  record->captured = apl_capture_u32(reader, block->body + 12);
  if (record->captured > block->body_bytes - 20) return damaged(reader, "a packet longer than its block:", record->captured);
  record->wire = apl_capture_u32(reader, block->body + 16);
  record->frame = block->body + 20;
  record->link_type = interface->link_type;
  record->time_ns = to_ns(interface, (uint64_t)apl_capture_u32(reader, block->body + 4) << 32 |
                                       apl_capture_u32(reader, block->body + 8));
  record->has_time = 1;
  record->dropped = drops == 0xffff ? 0 : drops; /* 0xffff: not known */
  return 1;
}

/* A simple packet block: of the first interface, cut at its snap length, without a time. */
static int on_simple(struct apl_capture_reader *reader, const struct block *block, struct apl_record *record)
{
  if (block->body_bytes < 4) return damaged(reader, "a simple packet block of length", block->length);
  if (reader->interface_count == 0) return damaged(reader, "a packet of an interface that is not described:", 0);
  const struct apl_interface *interface = &reader->interfaces[0];
  record->wire = apl_capture_u32(reader, block->body);
  record->captured = record->wire;
  if (interface->snap_bytes && record->captured > interface->snap_bytes) record->captured = interface->snap_bytes;
  if (record->captured > block->body_bytes - 4) return damaged(reader, "a packet longer than its block:", record->captured);
  record->frame = block->body + 4;
  record->link_type = interface->link_type;
  record->time_ns = 0;
  record->has_time = 0;
  record->dropped = 0;
  return 1;
}

/* 1 if the block is a packet (in *record), 0 if it was another, consumed now; APL_ERR_*. */
static int on_block(struct apl_capture_reader *reader, const struct block *block, struct apl_record *record)
{
  int rc = 0;
  switch (block->type) {
  case BLOCK_ENHANCED: case BLOCK_PACKET: rc = on_packet(reader, block, record); break;
  case BLOCK_SIMPLE: rc = on_simple(reader, block, record); break;
  case BLOCK_SECTION: rc = on_section(reader, block); break;
  case BLOCK_INTERFACE: rc = on_interface(reader, block); break;
  case BLOCK_STATISTICS: on_statistics(reader, block); break;
  default: break; /* names, custom, secrets, journal ... */
  }
  if (rc == 1) record->record_bytes = block->length;
  if (rc == 0) apl_source_advance(&reader->source, block->length);
  return rc;
}

int apl_pcapng_next(struct apl_capture_reader *reader, struct apl_record *record)
{
  for (;;) {
    struct block block = {0};
    int rc = find_block(reader, &block);
    if (rc <= 0) return rc;
    rc = on_block(reader, &block, record);
    if (rc != 0) return rc;
  }
}
