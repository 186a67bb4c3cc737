/* Captures written; see apl/capture_writer.h. Formats: draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng. */
#include "apl/capture_writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/base.h"
#include "apl/err.h"
#include "apl/frame.h"
#include "interface.h"

enum { BUFFER_BYTES = 1 << 18, FRAME_BYTES_MAX = 1 << 16, PAYLOAD_MAX = 65507 };
enum { ETHERNET_BYTES = 14, IPV4_BYTES = 20, UDP_BYTES = 8, HEADERS_BYTES = 42, ETHERNET_SHORTEST = 60, TTL = 16 };

struct apl_capture_writer {
  int fd;
  int owns_fd;
  uint32_t format;
  uint32_t link_type;
  uint16_t ip_id;
  uint32_t used;
  char name[256];
  uint8_t buffer[BUFFER_BYTES];
};

static void put(struct apl_capture_writer *w, const void *bytes, uint32_t count)
{
  if (count) memcpy(w->buffer + w->used, bytes, count);
  w->used += count;
}
static void put_u16(struct apl_capture_writer *w, uint16_t value) { put(w, &value, sizeof value); }
static void put_u32(struct apl_capture_writer *w, uint32_t value) { put(w, &value, sizeof value); }

int apl_capture_writer_flush(struct apl_capture_writer *w)
{
  uint32_t done = 0;
  int rc = 0;
  while (done < w->used && !rc) {
    const ssize_t n = write(w->fd, w->buffer + done, w->used - done);
    if (n >= 0) done += (uint32_t)n;
    else if (errno == ENOSPC || errno == EDQUOT) rc = apl_err_set(APL_ERR_NO_SPACE, "%s: the disk is full", w->name);
    else if (errno != EINTR) rc = apl_err_errno(APL_ERR_SYSTEM, "%s: cannot be written", w->name);
  }
  memmove(w->buffer, w->buffer + done, w->used - done);
  w->used -= done;
  return rc;
}

/* Make room for one record with `count` bytes of frame. */
static int room(struct apl_capture_writer *w, uint32_t count)
{
  if (BUFFER_BYTES - w->used >= count + 64) return 0;
  return apl_capture_writer_flush(w);
}

static void put_pcap_header(struct apl_capture_writer *w)
{
  put_u32(w, w->format == APL_CAPTURE_PCAP_NS ? 0xa1b23c4d : 0xa1b2c3d4);
  put_u16(w, 2), put_u16(w, 4);
  put_u32(w, 0), put_u32(w, 0);
  put_u32(w, FRAME_BYTES_MAX);
  put_u32(w, w->link_type);
}

static void put_pcapng_header(struct apl_capture_writer *w)
{
  put_u32(w, 0x0a0d0d0a), put_u32(w, 28); /* section header: byte order, version 1.0, length not told */
  put_u32(w, 0x1a2b3c4d), put_u16(w, 1), put_u16(w, 0);
  put_u32(w, UINT32_MAX), put_u32(w, UINT32_MAX);
  put_u32(w, 28);
  put_u32(w, 1), put_u32(w, 32); /* interface description, with if_tsresol 10^-9 */
  put_u16(w, (uint16_t)w->link_type), put_u16(w, 0), put_u32(w, 0);
  put_u16(w, 9), put_u16(w, 1), put_u32(w, 9);
  put_u32(w, 0); /* end of options */
  put_u32(w, 32);
}

int apl_capture_writer_open(const char *path, uint32_t format, uint32_t link_type, struct apl_capture_writer **writer)
{
  if (!path || !writer) return apl_err_set(APL_ERR_ARGUMENT, "capture writer: no path, or no place for the writer");
  *writer = NULL;
  if (format > APL_CAPTURE_PCAP_US) return apl_err_set(APL_ERR_ARGUMENT, "capture writer: format %u is not known", format);
  struct apl_capture_writer *w = calloc(1, sizeof *w);
  if (!w) return apl_err_set(APL_ERR_SYSTEM, "capture writer: no memory");
  w->owns_fd = strcmp(path, "-") != 0;
  snprintf(w->name, sizeof w->name, "%s", w->owns_fd ? path : "standard output");
  w->format = format;
  w->link_type = link_type;
  w->fd = STDOUT_FILENO;
  if (w->owns_fd) w->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (w->fd < 0) {
    const int rc = apl_err_errno(APL_ERR_SYSTEM, "%.300s: cannot be created", path);
    return free(w), rc;
  }
  if (format == APL_CAPTURE_PCAPNG) put_pcapng_header(w);
  else put_pcap_header(w);
  *writer = w;
  return 0;
}

static void begin_pcapng(struct apl_capture_writer *w, uint64_t time_ns, uint32_t captured, uint32_t wire)
{
  put_u32(w, 6), put_u32(w, 32 + (captured + 3) / 4 * 4); /* enhanced packet block */
  put_u32(w, 0);
  put_u32(w, (uint32_t)(time_ns >> 32)), put_u32(w, (uint32_t)time_ns);
  put_u32(w, captured), put_u32(w, wire);
}

static void end_pcapng(struct apl_capture_writer *w, uint32_t captured)
{
  static const uint8_t padding[3];
  put(w, padding, (4 - captured % 4) % 4);
  put_u32(w, 32 + (captured + 3) / 4 * 4);
}

static void begin_pcap(struct apl_capture_writer *w, uint64_t time_ns, uint32_t captured, uint32_t wire)
{
  const uint64_t rest = time_ns % UINT64_C(1000000000);
  put_u32(w, (uint32_t)(time_ns / UINT64_C(1000000000)));
  put_u32(w, (uint32_t)(w->format == APL_CAPTURE_PCAP_NS ? rest : rest / 1000));
  put_u32(w, captured), put_u32(w, wire);
}

static void begin_record(struct apl_capture_writer *w, uint64_t time_ns, uint32_t captured, uint32_t wire)
{
  if (w->format == APL_CAPTURE_PCAPNG) begin_pcapng(w, time_ns, captured, wire);
  else begin_pcap(w, time_ns, captured, wire);
}

int apl_capture_writer_frame(struct apl_capture_writer *w, uint64_t time_ns, const uint8_t *frame, uint32_t captured,
                             uint32_t wire)
{
  if (captured > FRAME_BYTES_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "capture writer: a frame of %u bytes; %d at most", captured, FRAME_BYTES_MAX);
  const int rc = room(w, captured);
  if (rc) return rc;
  begin_record(w, time_ns, captured, wire);
  put(w, frame, captured);
  if (w->format == APL_CAPTURE_PCAPNG) end_pcapng(w, captured);
  return 0;
}

/* The Internet checksum's sum (RFC 1071) of big-endian words, not yet folded; an odd last byte counts as a word's first. */
static uint64_t sum_words(const uint8_t *bytes, uint32_t count, uint64_t sum)
{
  for (; count > 1; bytes += 2, count -= 2) sum += apl_be16(bytes);
  return count ? sum + ((uint64_t)*bytes << 8) : sum;
}

static uint16_t fold(uint64_t sum)
{
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return (uint16_t)~sum;
}

static void set_be16(uint8_t *at, uint16_t value) { at[0] = (uint8_t)(value >> 8), at[1] = (uint8_t)value; }
static void set_be32(uint8_t *at, uint32_t value) { set_be16(at, (uint16_t)(value >> 16)), set_be16(at + 2, (uint16_t)value); }

/* A group's Ethernet address is 01:00:5e and its low 23 bits (RFC 1112 6.4); hosts get one made up. */
static void make_ethernet(uint8_t *at, uint32_t ip)
{
  static const uint8_t receiver[6] = {2, 0, 0, 0, 0, 2}, sender[6] = {2, 0, 0, 0, 0, 1};
  memcpy(at, receiver, 6);
  if (apl_is_multicast(ip)) {
    set_be16(at, 0x0100);
    set_be32(at + 2, 0x5e000000 | (ip & 0x7fffff));
  }
  memcpy(at + 6, sender, 6);
  set_be16(at + 12, 0x0800);
}

static void make_ipv4(uint8_t *at, const struct apl_packet *packet, uint16_t id)
{
  memset(at, 0, IPV4_BYTES);
  at[0] = 0x45;
  set_be16(at + 2, (uint16_t)(IPV4_BYTES + UDP_BYTES + packet->wire_bytes));
  set_be16(at + 4, id);
  set_be16(at + 6, 0x4000); /* don't fragment */
  at[8] = TTL;
  at[9] = 17;
  set_be32(at + 12, packet->source_ip);
  set_be32(at + 16, packet->group_ip);
  set_be16(at + 10, fold(sum_words(at, IPV4_BYTES, 0)));
}

static void make_udp(uint8_t *at, const struct apl_packet *packet, const uint8_t *addresses)
{
  const uint16_t length = (uint16_t)(UDP_BYTES + packet->wire_bytes);
  set_be16(at, packet->source_port);
  set_be16(at + 2, packet->group_port);
  set_be16(at + 4, length);
  set_be16(at + 6, 0);
  if (packet->bytes < packet->wire_bytes) return; /* no checksum of what is not here */
  uint64_t sum = sum_words(addresses, 8, 17u + length);
  sum = sum_words(at, UDP_BYTES, sum);
  const uint16_t checksum = fold(sum_words(packet->data, packet->bytes, sum));
  set_be16(at + 6, checksum ? checksum : 0xffff); /* 0 would mean "none" (RFC 768) */
}

static int check_packet(const struct apl_capture_writer *w, const struct apl_packet *packet)
{
  if (w->link_type != APL_LINK_ETHERNET)
    return apl_err_set(APL_ERR_UNSUPPORTED, "capture writer: packets get Ethernet headers, this capture has link type %u", w->link_type);
  if (packet->flags & APL_PACKET_TCP) return apl_err_set(APL_ERR_UNSUPPORTED, "capture writer: TCP payloads have no frame to be in");
  if (packet->wire_bytes > PAYLOAD_MAX || packet->bytes > packet->wire_bytes)
    return apl_err_set(APL_ERR_ARGUMENT, "capture writer: %u bytes of a payload of %u; %d at most", packet->bytes, packet->wire_bytes,
                       PAYLOAD_MAX);
  return 0;
}

int apl_capture_writer_packet(struct apl_capture_writer *w, const struct apl_packet *packet)
{
  int rc = check_packet(w, packet);
  if (!rc) rc = room(w, FRAME_BYTES_MAX);
  if (rc) return rc;
  const int whole = packet->bytes == packet->wire_bytes;
  const uint32_t bytes = HEADERS_BYTES + packet->bytes;
  const uint32_t padding = whole && bytes < ETHERNET_SHORTEST ? ETHERNET_SHORTEST - bytes : 0;
  uint8_t headers[HEADERS_BYTES], zeros[ETHERNET_SHORTEST] = {0};
  uint8_t *ip = headers + ETHERNET_BYTES;
  make_ethernet(headers, packet->group_ip);
  make_ipv4(ip, packet, ++w->ip_id);
  make_udp(ip + IPV4_BYTES, packet, ip + 12);
  begin_record(w, packet->arrival_ns, bytes + padding, HEADERS_BYTES + packet->wire_bytes + padding);
  put(w, headers, HEADERS_BYTES);
  put(w, packet->data, packet->bytes);
  put(w, zeros, padding);
  if (w->format == APL_CAPTURE_PCAPNG) end_pcapng(w, bytes + padding);
  return 0;
}

int apl_capture_writer_close(struct apl_capture_writer *w)
{
  if (!w) return 0;
  int rc = apl_capture_writer_flush(w);
  if (w->owns_fd && close(w->fd) && !rc) rc = apl_err_errno(APL_ERR_SYSTEM, "%s: closing", w->name);
  free(w);
  return rc;
}
