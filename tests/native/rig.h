#ifndef APL_TEST_RIG_H
#define APL_TEST_RIG_H
/* Rings, cursors and controls in plain memory, to run stages and loops with. Everything is static: one rig a test program. */
#include "apl/clock.h"
#include "apl/err.h"
#include "apl/loop.h"
#include "check.h"

enum { RIG_RINGS = 8, RIG_SLOTS_MAX = 4096, RIG_STAGES = 8 };

/* One ring with a writer, and the control of the stage that writes it. */
struct rig_ring {
  APL_ALIGNED(128) uint8_t memory[256 + RIG_SLOTS_MAX * 64];
  APL_ALIGNED(128) uint8_t cursors[8][256];
  APL_ALIGNED(128) uint8_t control[512];
  APL_ALIGNED(128) uint8_t counters[8192];
  APL_ALIGNED(128) uint8_t latency[16384];
  struct apl_ring_writer writer;
  struct apl_ring_reader readers[8];
  uint32_t reader_count;
};
static struct rig_ring rig_rings[RIG_RINGS];

static inline struct rig_ring *rig_ring(uint32_t index, uint64_t slots)
{
  struct rig_ring *ring = &rig_rings[index];
  char name[16];
  snprintf(name, sizeof name, "ring %u", index);
  CHECK(apl_control_footprint() <= sizeof ring->control && apl_counters_footprint() <= sizeof ring->counters);
  CHECK(apl_histogram_footprint() <= sizeof ring->latency && slots <= RIG_SLOTS_MAX);
  CHECK(apl_ring_new(ring->memory, slots, 64, name));
  CHECK(apl_ring_writer_join(&ring->writer, (struct apl_ring *)(void *)ring->memory));
  CHECK(apl_control_new(ring->control) && apl_counters_new(ring->counters) && apl_histogram_new(ring->latency, "latency", "ns"));
  ring->reader_count = 0;
  return ring;
}

/* A reader of the ring at sequence 0; gating: with a cursor that the writer waits for. */
static inline struct apl_ring_reader *rig_reader(struct rig_ring *ring, int gating)
{
  const uint32_t i = ring->reader_count++;
  CHECK(i < sizeof ring->readers / sizeof *ring->readers);
  struct apl_cursor *cursor = gating ? apl_cursor_join(apl_cursor_new(ring->cursors[i])) : NULL;
  CHECK(apl_ring_reader_join(&ring->readers[i], apl_ring_join(ring->memory), 0, cursor));
  if (cursor) CHECK_EQUAL(apl_ring_writer_gate(&ring->writer, cursor), 0);
  return &ring->readers[i];
}

static inline struct apl_control *rig_control(struct rig_ring *ring) { return apl_control_join(ring->control); }
static inline struct apl_counters *rig_counters(struct rig_ring *ring) { return apl_counters_join(ring->counters); }

static inline uint64_t rig_counter(struct rig_ring *ring, const char *name)
{
  const struct apl_counters *counters = rig_counters(ring);
  for (uint32_t i = 0; i < apl_counters_count(counters); i++)
    if (strcmp(apl_counters_name_of(counters, i), name) == 0) return apl_counters_value(counters, i);
  CHECK(!"a counter of this name");
  return 0;
}

static inline uint32_t rig_state(struct rig_ring *ring)
{
  struct apl_control_info info;
  apl_control_info(rig_control(ring), &info);
  return info.state;
}

static inline struct apl_loop *rig_loop_ticking(uint32_t idle, uint32_t batch, uint64_t tick_ns)
{
  struct apl_loop *loop;
  const struct apl_loop_config config = {.idle = idle, .batch = batch, .tick_ns = tick_ns};
  CHECK_EQUAL(apl_loop_new(&config, &loop), 0);
  return loop;
}

static inline struct apl_loop *rig_loop(uint32_t idle, uint32_t batch) { return rig_loop_ticking(idle, batch, 0); }
/* Every turn ticks: a test counts turns (rig_turn) and waits for no time. */
static inline struct apl_loop *rig_loop_by_turns(uint32_t idle, uint32_t batch) { return rig_loop_ticking(idle, batch, 1); }

/* Turn `turns` times at least; what it ends with, else 0. */
static inline int rig_turn(struct apl_loop *loop, uint32_t turns)
{
  int rc = 0;
  while (rc == 0 && turns-- > 0) rc = apl_loop_run(loop, 1);
  return rc;
}

/* Add a stage that writes `ring`; returns its index. */
static inline uint32_t rig_stage(struct apl_loop *loop, const struct apl_stage_ops *ops, void *state, struct rig_ring *ring, uint32_t id)
{
  const int index = apl_loop_stage(loop, ops, state, id, &ring->writer, rig_control(ring), rig_counters(ring),
                                   apl_histogram_join(ring->latency));
  CHECK(index >= 0);
  return (uint32_t)index;
}

/* A Top event whose bid price is `number`. */
static inline void rig_write(struct apl_ring_writer *writer, uint64_t number)
{
  struct apl_event *event = apl_ring_prepare(writer);
  apl_event_header(event, APL_MSG_TOP);
  event->top = (struct apl_top){.origin_ns = apl_clock_now_ns(), .instrument = 1, .bid_price = (int64_t)number};
  apl_ring_publish(writer);
}

static inline void rig_command(struct apl_ring_writer *writer, uint8_t kind, uint32_t stage, int64_t value)
{
  struct apl_event *event = apl_ring_prepare(writer);
  apl_event_header(event, APL_MSG_COMMAND);
  event->command = (struct apl_command){.origin_ns = apl_clock_now_ns(), .kind = kind, .stage = stage, .value = value};
  apl_ring_publish(writer);
}

#endif
