#ifndef APL_CAPTURE_H
#define APL_CAPTURE_H
/*
 * What the capture port and its two formats share: a format finds the next packet record in the source without consuming it, so that a
 * record which is not due yet is simply found again (its pointer may have moved: a pipe's window was refilled meanwhile).
 */
#include <stdint.h>
#include "source.h"

enum {
  APL_CAPTURE_INTERFACES_MAX = 1024, /* of a pcapng section; a capture of every interface of a large host has dozens */
  APL_PCAP_RECORD_BYTES = 16,        /* header of a pcap record: seconds, fraction, captured, wire */
  APL_CAPTURE_PACKET_MAX = 1 << 18,  /* the largest snap length of libpcap; more in a record is damage */
};

/* One packet record, as found. */
struct apl_record {
  const uint8_t *frame;
  uint32_t captured;
  uint32_t wire;
  uint32_t link_type;
  uint32_t record_bytes; /* to advance the source by */
  uint64_t time_ns;
  int has_time;          /* 0: the record holds none (pcapng's simple packet block) */
  uint64_t dropped;      /* packets that the capturing host lost before this one, where told */
};

enum apl_tick { APL_TICK_MULTIPLY, APL_TICK_DIVIDE, APL_TICK_SHIFT };

struct apl_interface {
  uint32_t link_type;
  uint32_t snap_bytes;   /* 0: no limit */
  enum apl_tick tick;    /* how a time becomes ns */
  uint64_t tick_scale;   /* multiply: times; divide: by; shift: times 1e9, then right by this */
  uint64_t offset_ns;    /* added modulo 2^64, so that a negative offset works too */
  uint64_t dropped;      /* last told by a statistics block */
};

enum apl_capture_format { APL_FORMAT_UNKNOWN, APL_FORMAT_PCAP, APL_FORMAT_PCAPNG };

/* The state of reading one capture. */
struct apl_capture_reader {
  struct apl_source source;
  enum apl_capture_format format; /* unknown until the file header could be read */
  int swapped;                    /* the file (section) has the other byte order */
  uint32_t packet_bytes_max;      /* pcap */
  uint32_t link_type;             /* pcap */
  uint32_t nanoseconds;           /* pcap: 1 if the fraction counts ns, 1000 if us */
  uint64_t dropped;               /* pcapng: told by statistics blocks, summed over interfaces */
  uint32_t interface_count;
  struct apl_interface interfaces[APL_CAPTURE_INTERFACES_MAX];
};

/* Find the next packet record. 1: in *record; 0: more bytes may come later (a pipe); APL_ERR_END, or another APL_ERR_* with a sentence. */
int apl_capture_next(struct apl_capture_reader *reader, struct apl_record *record);
/* Consume the record found. */
static inline void apl_capture_take(struct apl_capture_reader *reader, const struct apl_record *record)
{
  apl_source_advance(&reader->source, record->record_bytes);
}

/* The formats: as apl_capture_next. `magic` is at the start of the source. */
int apl_pcap_open(struct apl_capture_reader *reader);
int apl_pcap_next(struct apl_capture_reader *reader, struct apl_record *record);
int apl_pcapng_next(struct apl_capture_reader *reader, struct apl_record *record);

/* 0 if the source may get more (a pipe), APL_ERR_END if it ended between two records, else APL_ERR_TRUNCATED: `what` at the place of
 * reading needs `count` bytes. */
int apl_capture_short(const struct apl_capture_reader *reader, const char *what, uint64_t count);

static inline uint16_t apl_capture_u16(const struct apl_capture_reader *reader, const uint8_t *at)
{
  return reader->swapped ? apl_be16(at) : apl_le16(at);
}
static inline uint32_t apl_capture_u32(const struct apl_capture_reader *reader, const uint8_t *at)
{
  return reader->swapped ? apl_be32(at) : apl_le32(at);
}
static inline uint64_t apl_capture_u64(const struct apl_capture_reader *reader, const uint8_t *at)
{
  return reader->swapped ? apl_be64(at) : apl_le64(at);
}

#endif
