#ifndef APL_TEST_STAGE_RIG_H
#define APL_TEST_STAGE_RIG_H
/* A rig for one stage: its state, a private output ring and a reader of it; events are put in and what comes out is looked at. */
#include "apl/ring.h"
#include "apl/stage.h"
#include "check.h"

enum { RIG_SLOTS = 4096 };

struct rig {
  const struct apl_stage_ops *ops;
  void *state;
  void *ring_memory;
  struct apl_ring_writer writer;
  struct apl_ring_reader reader;
  struct apl_output output;
  struct apl_slot taken; /* the event that rig_take returned last */
};

static inline void rig_open(struct rig *rig, const struct apl_stage_ops *ops, const void *config)
{
  memset(rig, 0, sizeof *rig);
  rig->ops = ops;
  const size_t bytes = ops->footprint(config);
  CHECK(bytes > 0);
  rig->state = aligned_alloc(128, apl_align_up(bytes, 128));
  rig->ring_memory = aligned_alloc(128, apl_ring_footprint(RIG_SLOTS, 64));
  CHECK(apl_ring_new(rig->ring_memory, RIG_SLOTS, 64, "rig"));
  CHECK(apl_ring_writer_join(&rig->writer, rig->ring_memory));
  CHECK(apl_ring_reader_join(&rig->reader, rig->ring_memory, 0, NULL));
  rig->output.writer = &rig->writer;
  const struct apl_context context = {0};
  CHECK_EQUAL(ops->init(rig->state, config, &context), 0);
}

static inline void rig_close(struct rig *rig)
{
  if (rig->ops->fini) rig->ops->fini(rig->state);
  free(rig->state);
  free(rig->ring_memory);
}

/* Put one block in as an event of this template, on input 0. */
static inline void rig_put(struct rig *rig, uint16_t template_id, const void *block)
{
  struct apl_slot slot = {.stamp = 2};
  apl_event_header(&slot.event, template_id);
  memcpy(&slot.event.head, block, APL_BLOCK_BYTES);
  CHECK_EQUAL(rig->ops->on_events(rig->state, 0, &slot, 1, &rig->output), 0);
}

/* The next event that came out, NULL if there is none. */
static inline const struct apl_event *rig_take(struct rig *rig)
{
  return apl_ring_copy(&rig->reader, &rig->taken, 1) == 1 ? &rig->taken.event : NULL;
}

/* The next event out, which must be of this template. */
static inline const struct apl_event *rig_expect(struct rig *rig, uint16_t template_id)
{
  const struct apl_event *event = rig_take(rig);
  CHECK(event != NULL);
  CHECK_EQUAL(event->header.template_id, template_id);
  return event;
}

#endif
