/*
 * The port "capture": plays a pcap or pcapng file, bytes or pipe as if a NIC received it. Finding records is pcap.c and pcapng.c, the way
 * to the payload is wire/frame.c; here: which packets are kept, when they are due and what they carry.
 */
#include "capture.h"

#include <math.h>
#include <stdlib.h>

#include "apl/err.h"
#include "intake.h"
#include "pace.h"

enum { FETCH_AHEAD = 4096 };
enum { FRAMES_PER_CALL = 4096 }; /* so that a caller gets its turn even if a filter keeps nothing of a large file */

struct capture {
  struct apl_port port;
  struct apl_intake intake;
  struct apl_pace pace;
  int paced;
  uint32_t stamp;
  uint64_t due_ns;        /* of the packet that waits, if `waiting` */
  int waiting;
  uint32_t passes_left;   /* after this one */
  uint64_t pass_shift_ns; /* what this pass adds to recorded times, so that they run forwards from pass to pass */
  uint64_t pass_bytes;    /* of passes done */
  uint64_t first_ns;      /* of this pass */
  uint64_t largest_ns;
  uint64_t previous_ns;   /* stands in where a record has no time */
  int any;                /* a record was seen in this pass */
  struct apl_port_end end;
  struct apl_capture_reader reader; /* the last: ends with 40 KiB of interfaces, of which only those met are ever written */
};

static int check_config(const struct apl_port_config *config)
{
  if (config->pace > APL_PACE_RECORDED) return apl_err_set(APL_ERR_ARGUMENT, "capture: pace %u is not known", config->pace);
  if (config->stamp > APL_STAMP_ARRIVAL) return apl_err_set(APL_ERR_ARGUMENT, "capture: stamp %u is not known", config->stamp);
  if (!isfinite(config->pace_factor) || config->pace_factor < 0)
    return apl_err_set(APL_ERR_ARGUMENT, "capture: a pace factor of %g; it must be a positive number", config->pace_factor);
  return 0;
}

/* A mapped file or memory tells at once whether it is a capture; a pipe when its first bytes have come. */
static int check_start(struct capture *c)
{
  if (c->reader.source.window) {
    if (c->passes_left == 0) return 0;
    return apl_source_rewind(&c->reader.source);
  }
  struct apl_record record;
  const int rc = apl_capture_next(&c->reader, &record);
  if (rc < 0 && c->reader.format == APL_FORMAT_UNKNOWN) return rc;
  return 0; /* what is wrong behind the header is told by receive, in its place */
}

static int capture_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc = check_config(config);
  if (rc) return rc;
  struct capture *c = malloc(sizeof *c);
  if (!c) return apl_err_set(APL_ERR_SYSTEM, "capture: no memory");
  memset(c, 0, offsetof(struct capture, reader.interfaces));
  c->port.ops = &apl_port_capture;
  c->port.info = (struct apl_port_info){
    .stamped = config->stamp == APL_STAMP_ARRIVAL ? APL_STAMPED_AT_POLL : APL_STAMPED_RECORDED, .link_up = 1};
  c->stamp = config->stamp;
  c->intake.tcp = config->tcp != 0;
  c->paced = config->pace == APL_PACE_RECORDED;
  c->pace.factor = config->pace_factor > 0 ? config->pace_factor : 1.0;
  c->passes_left = config->loop > 1 ? config->loop - 1 : 0;
  rc = apl_group_filter_set(&c->intake.filter, config);
  if (!rc) rc = apl_source_open(&c->reader.source, config);
  if (!rc) rc = check_start(c);
  if (rc) return apl_source_close(&c->reader.source), free(c), rc;
  c->port.stats.file_bytes_all = apl_source_all(&c->reader.source) * (1 + (uint64_t)c->passes_left);
  *port = &c->port;
  return 0;
}

static void capture_close(struct apl_port *port)
{
  struct capture *c = (struct capture *)port;
  apl_source_close(&c->reader.source);
  free(c);
}

/* The capture has ended: begin the next pass, if there is one. Returns 0, or APL_ERR_END. */
static int next_pass(struct capture *c)
{
  if (c->passes_left == 0 || !c->any) return APL_ERR_END;
  c->passes_left--;
  c->pass_bytes += apl_source_all(&c->reader.source);
  c->pass_shift_ns += c->largest_ns - c->first_ns + 1000;
  c->any = 0;
  c->reader.format = APL_FORMAT_UNKNOWN;
  c->reader.swapped = 0;
  c->reader.interface_count = 0;
  return apl_source_rewind(&c->reader.source);
}

/* The record's time, in the order of passes; looks, changes nothing. */
static uint64_t time_of(const struct capture *c, const struct apl_record *record)
{
  return (record->has_time ? record->time_ns : c->previous_ns) + c->pass_shift_ns;
}

/* Consume a record and count it. */
static void take(struct capture *c, const struct apl_record *record)
{
  const uint64_t time_ns = record->has_time ? record->time_ns : c->previous_ns;
  if (!c->any) c->first_ns = c->largest_ns = time_ns;
  if (time_ns < c->first_ns) c->first_ns = time_ns;
  if (time_ns > c->largest_ns) c->largest_ns = time_ns;
  c->any = 1;
  c->previous_ns = time_ns;
  c->waiting = 0;
  c->port.stats.frames++;
  c->port.stats.dropped_kernel += record->dropped;
  apl_capture_take(&c->reader, record);
}

/* 1 if a packet recorded at this time is due; found anew on each call until it is. */
static int is_due(struct capture *c, uint64_t recorded_ns, uint64_t now_ns)
{
  if (!c->paced) return 1;
  if (!c->waiting) c->due_ns = apl_pace_due(&c->pace, recorded_ns, now_ns);
  c->waiting = 1;
  return now_ns >= c->due_ns;
}

/* One record: 1 a packet was filled in, 0 the record was not for the caller, APL_ERR_*; *stop is set if nothing more is due or there. */
static int receive_one(struct capture *c, uint64_t now_ns, struct apl_packet *packet, int *stop)
{
  struct apl_record record;
  const int rc = apl_capture_next(&c->reader, &record);
  if (rc == APL_ERR_END) return next_pass(c);
  if (rc <= 0) return *stop = 1, rc;
  struct apl_frame frame;
  uint32_t line_b = 0;
  const uint64_t recorded_ns = time_of(c, &record);
  const int verdict = apl_frame_parse(record.link_type, record.frame, record.captured, record.wire, &frame);
  if (!apl_intake_keeps(&c->intake, verdict, &frame, &line_b)) {
    apl_intake_refuse(&c->port.stats, verdict);
    take(c, &record);
    return 0;
  }
  if (!is_due(c, recorded_ns, now_ns)) return *stop = 1, 0;
  packet->file_offset = apl_source_offset(&c->reader.source);
  packet->arrival_ns = c->stamp == APL_STAMP_ARRIVAL ? now_ns : recorded_ns;
  apl_intake_fill(&c->port.stats, verdict, &frame, line_b, packet);
  if (verdict == APL_FRAME_UDP && record.link_type == APL_LINK_ETHERNET) apl_frame_way_learn(&c->intake.ways, record.frame, &frame, packet->flags);
  take(c, &record);
  return 1;
}

/* Ask for the lines that will hold the record some twenty packets on. Only asked for: behind the end there is nothing, and nothing happens. */
static inline void fetch_ahead(const uint8_t *record)
{
  const uintptr_t ahead = (uintptr_t)record + FETCH_AHEAD;
  __builtin_prefetch((const void *)ahead), __builtin_prefetch((const void *)(ahead + 64)), __builtin_prefetch((const void *)(ahead + 128));
}

/* Records of a pcap whose frames are like one before, as many as follow upon each other; what receive_one would make of them. Apart from it: there the
 * loop had no registers left. */
static __attribute__((noinline)) size_t receive_alike(struct capture *c, uint64_t now_ns, struct apl_packet *restrict packets, size_t max)
{
  struct apl_source *source = &c->reader.source;
  const uint64_t tick_ns = c->reader.nanoseconds, recorded = c->stamp == APL_STAMP_ARRIVAL ? 0 : UINT64_MAX;
  const uint64_t from_ns = c->stamp == APL_STAMP_ARRIVAL ? now_ns : c->pass_shift_ns; /* when times are counted */
  const uint32_t longest = c->reader.packet_bytes_max;
  const uint8_t *record = source->bytes + source->begin, *const end = source->bytes + source->end;
  uint64_t largest_ns = c->largest_ns, time_ns = 0, bytes = 0;
  struct apl_packet *packet = packets, *const packets_end = packets + max;
  for (; packet != packets_end && end - record >= APL_PCAP_RECORD_BYTES; packet++) {
    const uint32_t captured = apl_le32(record + 8), wire = apl_le32(record + 12);
    fetch_ahead(record);
    if (APL_UNLIKELY(captured != wire || captured > longest || end - record - APL_PCAP_RECORD_BYTES < (ptrdiff_t)captured)) break;
    if (APL_UNLIKELY(!apl_frame_way_take(&c->intake.ways, record + APL_PCAP_RECORD_BYTES, captured, packet))) break;
    time_ns = apl_le32(record) * UINT64_C(1000000000) + apl_le32(record + 4) * tick_ns;
    if (APL_LIKELY(time_ns >= largest_ns)) largest_ns = time_ns;
    else if (time_ns < c->first_ns) c->first_ns = time_ns;
    packet->arrival_ns = (time_ns & recorded) + from_ns;
    packet->file_offset = source->base + (uint64_t)(record - source->bytes);
    bytes += packet->bytes;
    record += APL_PCAP_RECORD_BYTES + captured;
  }
  const size_t count = (size_t)(packet - packets);
  if (count == 0) return 0;
  c->largest_ns = largest_ns, c->previous_ns = time_ns;
  c->port.stats.frames += count, c->port.stats.received += count, c->port.stats.bytes += bytes;
  source->begin = (size_t)(record - source->bytes), source->wanted = 0;
  return count;
}

/* Whether records can be taken so at all. */
static inline int takes_alike(const struct capture *c)
{
  return c->any && !c->paced && c->reader.format == APL_FORMAT_PCAP && !c->reader.swapped && c->reader.link_type == APL_LINK_ETHERNET;
}

static int capture_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct capture *c = (struct capture *)port;
  if (APL_UNLIKELY(c->end.code)) return apl_port_ended(&c->end);
  if (c->waiting && now_ns < c->due_ns) return 0;
  apl_source_refill(&c->reader.source);
  size_t count = 0;
  int rc = 0;
  int stop = 0;
  for (uint32_t looked = 0; count < max && looked < FRAMES_PER_CALL && rc >= 0 && !stop; looked++) {
    if (takes_alike(c)) count += receive_alike(c, now_ns, packets + count, max - count);
    if (count == max) break;
    rc = receive_one(c, now_ns, &packets[count], &stop);
    if (rc > 0) count++;
  }
  c->port.stats.file_bytes_done = c->pass_bytes + apl_source_offset(&c->reader.source);
  c->port.stats.dropped_kernel += c->reader.dropped;
  c->reader.dropped = 0;
  if (rc < 0) apl_port_end(&c->end, rc);
  return count ? (int)count : rc;
}

const struct apl_port_ops apl_port_capture = {
  .kind = "capture", .open = capture_open, .receive = capture_receive, .close = capture_close,
  .at_once = 8, /* their bytes are asked for ahead: those of more are more lines than a core can have on their way */
};
