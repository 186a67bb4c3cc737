/*
 * The port "file": the records of a protocol's file form, cut by the feed's own frame function, so that a file of messages replaces a NIC too.
 * Records carry no time that a port could know: arrival_ns is 0 (the feed takes the record's own) unless APL_STAMP_ARRIVAL is asked for.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "apl/feed.h"
#include "port_kinds.h"
#include "source.h"

struct file {
  struct apl_port port;
  struct apl_source source;
  apl_feed_frame_fn *frame;
  uint32_t stamp;
  struct apl_port_end end;
};

/* The feed's frame function, or NULL with a sentence; *code is its error. */
static apl_feed_frame_fn *frame_of(const char *name, int *code)
{
  *code = APL_ERR_ARGUMENT;
  if (!name) return apl_err_set(*code, "file: no feed is named whose file it is"), NULL;
  *code = APL_ERR_NOT_FOUND;
  const struct apl_feed_ops *feed = apl_feed_find(name);
  if (!feed) return NULL;
  *code = APL_ERR_UNSUPPORTED;
  if (!feed->frame) apl_err_set(*code, "file: %s has no file form; play a capture instead", name);
  return feed->frame;
}

static int file_open(const struct apl_port_config *config, struct apl_port **port)
{
  int rc;
  apl_feed_frame_fn *frame = frame_of(config->feed, &rc);
  if (!frame) return rc;
  if (config->pace != APL_PACE_FAST)
    return apl_err_set(APL_ERR_UNSUPPORTED, "file: its records tell a port no time, so they can only be played as fast as possible");
  if (config->loop > 1) return apl_err_set(APL_ERR_UNSUPPORTED, "file: only a capture can be played more than once");
  if (config->stamp > APL_STAMP_ARRIVAL) return apl_err_set(APL_ERR_ARGUMENT, "file: stamp %u is not known", config->stamp);
  struct file *f = calloc(1, sizeof *f);
  if (!f) return apl_err_set(APL_ERR_SYSTEM, "file: no memory");
  f->port.ops = &apl_port_file;
  f->port.info = (struct apl_port_info){
    .stamped = config->stamp == APL_STAMP_ARRIVAL ? APL_STAMPED_AT_POLL : APL_STAMPED_RECORDED, .link_up = 1};
  f->frame = frame;
  f->stamp = config->stamp;
  rc = apl_source_open(&f->source, config);
  if (rc) return free(f), rc;
  f->port.stats.file_bytes_all = apl_source_all(&f->source);
  *port = &f->port;
  return 0;
}

static void file_close(struct apl_port *port)
{
  struct file *f = (struct file *)port;
  apl_source_close(&f->source);
  free(f);
}

/* Put file and offset before the feed's sentence. */
static int damaged(const struct file *f, int code)
{
  char sentence[APL_ERR_TEXT_BYTES];
  snprintf(sentence, sizeof sentence, "%s", apl_err_text());
  return apl_err_set(code, "%.200s: at offset %llu: %.250s", f->source.name,
                     (unsigned long long)apl_source_offset(&f->source), sentence);
}

static int cut_off(const struct file *f)
{
  if (f->source.error) {
    errno = f->source.error;
    return apl_err_errno(APL_ERR_SYSTEM, "%.300s: cannot be read further", f->source.name);
  }
  return apl_err_set(APL_ERR_TRUNCATED, "%.300s: cut off: the record at offset %llu is longer than the %zu bytes left",
                     f->source.name, (unsigned long long)apl_source_offset(&f->source), apl_source_unread(&f->source));
}

/* Length of the next record and where its payload begins; 0 if a pipe must give more; APL_ERR_*. */
static int64_t find_record(struct file *f, uint32_t *payload_offset)
{
  struct apl_source *source = &f->source;
  const size_t unread = apl_source_unread(source);
  if (unread == 0 && source->ended && !source->error) {
    if (apl_source_offset(source)) return APL_ERR_END;
    return apl_err_set(APL_ERR_TRUNCATED, "%.300s: is empty", source->name);
  }
  if (unread == 0) return source->ended ? cut_off(f) : 0;
  const uint8_t *at = source->bytes + source->begin;
  const int first = apl_source_offset(source) == 0 ? APL_FRAME_FIRST : 0;
  *payload_offset = 0;
  int64_t length = f->frame(at, unread, first, payload_offset);
  if (length == 0 && source->ended && !source->error) length = f->frame(at, unread, first | APL_FRAME_LAST, payload_offset);
  if (length < 0) return damaged(f, (int)length);
  if (length > 0 && (uint64_t)length <= unread && *payload_offset <= length && length <= UINT32_MAX) return length;
  if (source->ended) return cut_off(f);
  source->wanted = unread + 1;
  if (unread < APL_SOURCE_PIECE_MAX) return 0;
  return apl_err_set(APL_ERR_FORMAT, "%.300s: the record at offset %llu is longer than %d bytes", source->name,
                     (unsigned long long)apl_source_offset(source), APL_SOURCE_PIECE_MAX);
}

static void fill(struct file *f, uint64_t now_ns, uint32_t length, uint32_t payload_offset, struct apl_packet *packet)
{
  const uint32_t bytes = length - payload_offset;
  *packet = (struct apl_packet){
    .data = f->source.bytes + f->source.begin + payload_offset,
    .bytes = bytes,
    .wire_bytes = bytes,
    .arrival_ns = f->stamp == APL_STAMP_ARRIVAL ? now_ns : 0,
    .file_offset = apl_source_offset(&f->source),
    .flags = APL_PACKET_FILE,
  };
  f->port.stats.received++;
  f->port.stats.frames++;
  f->port.stats.bytes += bytes;
  apl_source_advance(&f->source, length);
}

static int file_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct file *f = (struct file *)port;
  if (APL_UNLIKELY(f->end.code)) return apl_port_ended(&f->end);
  apl_source_refill(&f->source);
  size_t count = 0;
  int64_t length = 1;
  while (count < max && length > 0) {
    uint32_t payload_offset;
    length = find_record(f, &payload_offset);
    if (length > 0) fill(f, now_ns, (uint32_t)length, payload_offset, &packets[count++]);
  }
  f->port.stats.file_bytes_done = apl_source_offset(&f->source);
  if (length < 0) apl_port_end(&f->end, (int)length);
  return count || length > 0 ? (int)count : (int)length;
}

const struct apl_port_ops apl_port_file = {.kind = "file", .open = file_open, .receive = file_receive, .close = file_close};
