#ifndef APL_STAGE_H
#define APL_STAGE_H
/*
 * A stage: a unit of work with one output ring. It is a struct in memory that the caller gives and a few functions; it owns no
 * thread, reads no clock, opens no file, makes no system call and allocates nothing. The loop (apl/loop.h) drives it.
 *
 *            init(state, config, context)
 *                  │
 *        ┌────────▼─────────┐  on_packets(packets)        source stages: a feed behind a port
 *        │   loop, forever     │  on_events(input, slots)      all others
 *        └────────┬─────────┘  on_tick(now_ns)              every tick_ns, and once before the first event
 *                  ▼
 *            fini(state)
 *
 * Slots given to on_events lie in the ring and are valid during the call only. Events are emitted with apl_output_next /
 * apl_output_publish, straight into the output ring.
 */
#include "apl/msg.h"
#include "apl/packet.h"
#include "apl/ring.h"

enum { APL_INPUTS_MAX = 48, APL_INPUT_NAME_BYTES = 32 };

/* Where a stage's events go. One per stage. Without a writer an event goes to `take` at once, in the call that publishes it (two stages in one, with no
 * ring between them: apl/feed_books.h); without that either it is swallowed (a stage run for its side effects in tests). */
struct apl_output {
  struct apl_ring_writer *writer;
  uint64_t count;            /* events published */
  uint64_t now_ns;           /* time of the current loop turn, for origin_ns of events that no packet caused */
  uint32_t unlogged;         /* 1: the audit log does not have the events given now and will not: only what reduces risk may follow from them */
  struct apl_event scratch;  /* target when writer is NULL */
  void (*take)(void *taker, const struct apl_event *event);
  void *taker;
};

/* The next event to fill, its SBE header already written; origin and instrument are the caller's to set. Every field of the block must
 * be written: the slot still holds an older event. */
static inline struct apl_event *apl_output_next(struct apl_output *output, uint16_t template_id)
{
  struct apl_event *event = APL_LIKELY(output->writer != NULL) ? apl_ring_prepare(output->writer) : &output->scratch;
  apl_event_header(event, template_id);
  return event;
}

static inline void apl_output_publish(struct apl_output *output)
{
  if (APL_LIKELY(output->writer != NULL)) apl_ring_publish(output->writer);
  else if (output->take) output->take(output->taker, &output->scratch);
  output->count++;
}

/* The same two for stages that every tick goes through: what the first found stays in registers for the second, which need not look again.
 *
 *   const struct apl_output_event out = apl_output_open(output, APL_MSG_TOP);
 *   fill(out.event);
 *   apl_output_close(output, &out);
 */
struct apl_output_event {
  struct apl_event *event;
  struct apl_ring_writer *writer; /* NULL: the event is not in a ring, or did not find room at once */
  uint64_t seq;
};

static inline struct apl_output_event apl_output_open(struct apl_output *output, uint16_t template_id)
{
  struct apl_ring_writer *writer = output->writer;
  if (APL_UNLIKELY(!writer || writer->seq >= writer->seq_limit)) return (struct apl_output_event){.event = apl_output_next(output, template_id)};
  const uint64_t seq = writer->seq;
  struct apl_slot *slot = apl_ring_slot(writer, seq);
  apl_ring_mark(slot, seq);
  apl_event_header(&slot->event, template_id);
  return (struct apl_output_event){&slot->event, writer, seq};
}

static inline void apl_output_close(struct apl_output *output, const struct apl_output_event *out)
{
  if (APL_UNLIKELY(!out->writer)) {
    apl_output_publish(output);
    return;
  }
  apl_ring_publish_marked(out->writer, (struct apl_slot *)(void *)((uint8_t *)out->event - offsetof(struct apl_slot, event)), out->seq, 1);
  output->count++;
}

/* Pass an event on unchanged. */
static inline void apl_output_copy(struct apl_output *output, const struct apl_event *event)
{
  struct apl_event *target = apl_output_next(output, event->header.template_id);
  *target = *event;
  apl_output_publish(output);
}

struct apl_table;
struct apl_counters;

/* What the engine gives a stage at init, besides its configuration. Pointers stay valid until fini. */
struct apl_context {
  struct apl_table *table;              /* the stage's own output table, or NULL (feed: instruments; book: books) */
  const struct apl_table *instruments;  /* the feeds' instrument table (read-only), or NULL */
  struct apl_counters *counters;        /* the stage's counters, never NULL in the engine; tests may give NULL */
  uint32_t input_count;
  uint32_t stage_id;                    /* number in the topology */
  const char *input_names[APL_INPUTS_MAX]; /* ring names: a stage finds out what input i is by its name or ignores it and
                                              dispatches on template ids (preferred) */
};

/* The functions of a stage. Those that do not apply are NULL. All return 0 or APL_ERR_*, which ends the stage with that sentence; but
 * on_events may take nothing and return APL_ERR_NO_SPACE: the loop then says STALL with the sentence, leaves the events in the ring and
 * gives them again at the next tick. */
struct apl_stage_ops {
  const char *name;
  /* Bytes of state for this configuration; 0 and a sentence if the configuration is bad. */
  size_t (*footprint)(const void *config);
  int (*init)(void *state, const void *config, const struct apl_context *context);
  int (*on_events)(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output);
  int (*on_packets)(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output);
  int (*on_tick)(void *state, uint64_t now_ns, struct apl_output *output);
  void (*fini)(void *state);
  /* Why the stage, though it runs, cannot do all of its work now, in one sentence; NULL: it can. Asked at every tick; the loop then says STALL
   * with it. May be NULL. */
  const char *(*trouble)(void *state);
};

#endif
