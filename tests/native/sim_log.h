#ifndef APL_TEST_SIM_LOG_H
#define APL_TEST_SIM_LOG_H
/* The audit log that lies on a simulated disk, read plainly from its files' memory: its segments by
 * first record, and every frame. */
#include "sim_disk.h"
#include "wal_fixture.h"

enum { SIM_SEGMENTS = 16, SIM_FRAMES = 8192 };

struct sim_frame {
  uint32_t segment; /* index */
  uint32_t offset, length;
  uint64_t sequence, records;
};

struct sim_segment {
  int file;
  uint64_t first, number;
};

struct sim_log {
  struct sim_segment segments[SIM_SEGMENTS];
  struct sim_frame frames[SIM_FRAMES];
  uint32_t segment_count, frame_count;
  uint64_t next[2]; /* ring sequences behind the last frame, by ring id */
};

static const struct apl_wal_frame *sim_frame_at(const struct sim *disk, const struct sim_log *log,
                                                const struct sim_frame *frame)
{
  const struct sim_file *file = &disk->files[log->segments[frame->segment].file];
  return (const void *)(file->now + frame->offset);
}

static void sim_log_walk(const struct sim *disk, struct sim_log *log, uint32_t index)
{
  const uint8_t *base = disk->files[log->segments[index].file].now;
  const struct apl_wal_header *header = (const void *)base;
  struct apl_wal_place place = apl_wal_place_first(header);
  uint64_t needed;
  while (!place.sealed && apl_wal_frame_check(&place, base + place.offset, SIM_BYTES - place.offset,
                                              SIM_BYTES - place.offset, &needed) == APL_WAL_OK) {
    const struct apl_wal_frame *frame = (const void *)(base + place.offset);
    CHECK(log->frame_count < SIM_FRAMES);
    log->frames[log->frame_count++] = (struct sim_frame){.segment = index,
                                                         .offset = (uint32_t)place.offset,
                                                         .length = frame->length,
                                                         .sequence = frame->sequence,
                                                         .records = frame->records};
    apl_wal_place_pass(&place, frame);
  }
}

/* Every segment in use, named or not. */
__attribute__((unused)) static void sim_log_read(const struct sim *disk, struct sim_log *log)
{
  log->segment_count = log->frame_count = 0;
  for (int i = 0; i < SIM_FILES; i++) {
    const struct apl_wal_header *header = (const void *)disk->files[i].now;
    int named = 0;
    for (int n = 0; n < SIM_NAMES; n++)
      named |= disk->names[n].name[0] && disk->names[n].now == i && !strstr(disk->names[n].name, "damaged");
    if (!disk->files[i].used || !named || apl_wal_header_check(header) != APL_WAL_OK) continue;
    CHECK(log->segment_count < SIM_SEGMENTS);
    uint32_t at = log->segment_count++;
    for (; at > 0 && log->segments[at - 1].first > header->first_sequence; at--)
      log->segments[at] = log->segments[at - 1];
    log->segments[at] = (struct sim_segment){
        .file = i, .first = header->first_sequence, .number = header->segment};
  }
  for (uint32_t i = 0; i < log->segment_count; i++) sim_log_walk(disk, log, i);
}

/* What one frame says of where its ring stands. */
__attribute__((unused)) static void sim_frame_learn(const struct apl_wal_frame *frame, uint64_t next[2])
{
  const struct apl_slot *slots = (const void *)(frame + 1);
  if (frame->ring > 1) return;
  if (frame->kind == APL_WAL_KIND_EVENTS) next[frame->ring] = slots[frame->records - 1].stamp / 2;
  if (frame->kind == APL_WAL_KIND_GAP)
    next[frame->ring] = ((const struct apl_wal_gap *)(const void *)slots)->last + 1;
}

__attribute__((unused)) static struct apl_wal_config sim_config(void)
{
  struct apl_wal_config config = config_of("/simulated");
  config.disk = &sim_disk;
  config.no_thread = 1;
  config.sync_ns = UINT64_C(60000000000); /* only when the test says so */
  return config;
}

#endif
