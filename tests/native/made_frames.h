#ifndef APL_TEST_MADE_FRAMES_H
#define APL_TEST_MADE_FRAMES_H
/* Frames and captures that tests make byte by byte, independently of the code under test. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct made {
  uint8_t bytes[8192];
  uint32_t count;
  int big; /* byte order of host16/32/64: a capture's own */
};

static inline void put8(struct made *m, uint8_t value) { m->bytes[m->count++] = value; }
static inline void net16(struct made *m, uint16_t value) { put8(m, (uint8_t)(value >> 8)), put8(m, (uint8_t)value); }
static inline void net32(struct made *m, uint32_t value) { net16(m, (uint16_t)(value >> 16)), net16(m, (uint16_t)value); }
static inline void host16(struct made *m, uint16_t value)
{
  if (m->big) net16(m, value);
  else put8(m, (uint8_t)value), put8(m, (uint8_t)(value >> 8));
}
static inline void host32(struct made *m, uint32_t value)
{
  if (m->big) net32(m, value);
  else host16(m, (uint16_t)value), host16(m, (uint16_t)(value >> 16));
}
static inline void host64(struct made *m, uint64_t value)
{
  host32(m, (uint32_t)(m->big ? value >> 32 : value));
  host32(m, (uint32_t)(m->big ? value : value >> 32));
}
static inline void put(struct made *m, const void *bytes, uint32_t count)
{
  if (count) memcpy(m->bytes + m->count, bytes, count);
  m->count += count;
}
static inline void zeros(struct made *m, uint32_t count)
{
  for (uint32_t i = 0; i < count; i++) put8(m, 0);
}

enum { MADE_SOURCE = 0x0a000001, MADE_GROUP = 0xe0001f0b, MADE_SOURCE_PORT = 30001, MADE_PORT = 14320 };

static inline void made_ethernet(struct made *m, uint16_t type)
{
  static const uint8_t addresses[12] = {0x01, 0x00, 0x5e, 0x00, 0x1f, 0x0b, 2, 0, 0, 0, 0, 1};
  put(m, addresses, 12);
  net16(m, type);
}
static inline void made_vlan(struct made *m, uint16_t id, uint16_t next) { net16(m, id), net16(m, next); }
/* An IPv4 header: `words` of 32 bits long, the rest options; `total` as it shall claim. */
static inline void made_ipv4(struct made *m, uint32_t words, uint16_t total, uint16_t fragment, uint8_t protocol)
{
  put8(m, (uint8_t)(0x40 | words)), put8(m, 0), net16(m, total);
  net16(m, 1), net16(m, fragment), put8(m, 16), put8(m, protocol), net16(m, 0);
  net32(m, MADE_SOURCE), net32(m, MADE_GROUP);
  if (words > 5) zeros(m, (words - 5) * 4);
}
static inline void made_ipv6(struct made *m, uint16_t length, uint8_t next)
{
  net32(m, 0x60000000), net16(m, length), put8(m, next), put8(m, 16);
  zeros(m, 32);
}
static inline void made_udp(struct made *m, uint16_t length)
{
  net16(m, MADE_SOURCE_PORT), net16(m, MADE_PORT), net16(m, length), net16(m, 0);
}
static inline void made_tcp(struct made *m, uint32_t words)
{
  net16(m, MADE_SOURCE_PORT), net16(m, MADE_PORT), net32(m, 1), net32(m, 2);
  put8(m, (uint8_t)(words << 4)), put8(m, 0x18), net16(m, 1000), net32(m, 0);
  if (words > 5) zeros(m, (words - 5) * 4);
}
/* The usual: Ethernet, IPv4, UDP and a text. */
static inline void made_datagram(struct made *m, const char *text)
{
  const uint16_t bytes = (uint16_t)strlen(text);
  made_ethernet(m, 0x0800);
  made_ipv4(m, 5, (uint16_t)(28 + bytes), 0x4000, 17);
  made_udp(m, (uint16_t)(8 + bytes));
  put(m, text, bytes);
}

/* pcap */
static inline void made_pcap(struct made *m, uint32_t magic, uint32_t link_type)
{
  host32(m, magic), host16(m, 2), host16(m, 4), host32(m, 0), host32(m, 0), host32(m, 65535), host32(m, link_type);
}
static inline void made_record(struct made *m, uint32_t seconds, uint32_t fraction, const struct made *frame)
{
  host32(m, seconds), host32(m, fraction), host32(m, frame->count), host32(m, frame->count);
  put(m, frame->bytes, frame->count);
}

/* pcapng: begin a block, put its body, end it. */
static inline uint32_t block_begin(struct made *m, uint32_t type)
{
  host32(m, type), host32(m, 0);
  return m->count - 8;
}
static inline void block_end(struct made *m, uint32_t start)
{
  while (m->count % 4) put8(m, 0);
  const uint32_t length = m->count + 4 - start;
  host32(m, length);
  const uint32_t end = m->count;
  m->count = start + 4;
  host32(m, length);
  m->count = end;
}
static inline void option_of(struct made *m, uint16_t code, const void *value, uint16_t bytes)
{
  host16(m, code), host16(m, bytes);
  put(m, value, bytes);
  while (m->count % 4) put8(m, 0);
}
static inline void made_section(struct made *m)
{
  const uint32_t start = block_begin(m, 0x0a0d0d0a);
  host32(m, 0x1a2b3c4d), host16(m, 1), host16(m, 0), host64(m, UINT64_MAX);
  block_end(m, start);
}
static inline void made_interface(struct made *m, uint16_t link_type, uint32_t snap, int resolution)
{
  const uint32_t start = block_begin(m, 1);
  host16(m, link_type), host16(m, 0), host32(m, snap);
  option_of(m, 2, "eth0", 4); /* if_name */
  const uint8_t value = (uint8_t)resolution;
  if (resolution >= 0) option_of(m, 9, &value, 1);
  option_of(m, 0, NULL, 0);
  block_end(m, start);
}
static inline void made_enhanced(struct made *m, uint32_t interface, uint64_t time, const struct made *frame)
{
  const uint32_t start = block_begin(m, 6);
  host32(m, interface), host32(m, (uint32_t)(time >> 32)), host32(m, (uint32_t)time);
  host32(m, frame->count), host32(m, frame->count);
  put(m, frame->bytes, frame->count);
  while (m->count % 4) put8(m, 0);
  option_of(m, 1, "a comment", 9);
  option_of(m, 0, NULL, 0);
  block_end(m, start);
}

/* A copy exactly as long as its content, so that a sanitizer sees any read behind it; the caller frees it. */
static inline uint8_t *exact_copy(const void *bytes, size_t count)
{
  uint8_t *copy = malloc(count ? count : 1);
  if (copy && count) memcpy(copy, bytes, count);
  return copy;
}

#endif
