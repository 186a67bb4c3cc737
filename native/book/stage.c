/* The stage `book`: the engine between the ring of events and the ring of tops. */
#include "level_direct.h"
#include "look_ahead.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/instrument.h"
#include "apl/table.h"

/* In the order of struct apl_book_stats. */
const char *const apl_book_counter_names[APL_BOOK_COUNTERS] = {
  "events", "venue_events", "tops", "out_of_range", "unknown_levels", "misordered", "unknown_orders", "duplicate_orders",
  "malformed", "orders_full", "levels_full", "faults",
};
enum { COUNTERS = APL_BOOK_COUNTERS };
_Static_assert(COUNTERS * sizeof(uint64_t) == sizeof(struct apl_book_stats), "a counter for each count");

struct stage {
  APL_ALIGNED(APL_CACHE_LINE) struct apl_book_engine *engine; /* behind this struct */
  const struct apl_table *instruments;
  struct apl_counters *counters;
  uint32_t left_over;           /* records of an earlier life in the table, to be told unknown at the first tick */
  int counter[COUNTERS];
};

enum { LARGE_ORDERS = 4096, LARGE_BOOKS = 512 }; /* some 256 and 640 KiB */
enum { STAGE_BYTES = (sizeof(struct stage) + APL_CACHE_LINE - 1) / APL_CACHE_LINE * APL_CACHE_LINE };

static size_t footprint(const void *config)
{
  const size_t engine = apl_book_engine_footprint(config);
  return engine ? STAGE_BYTES + engine : 0;
}

/* A successor has not seen what came before: its books are unknown until the feed says otherwise, whatever start_live says. */
static int start_engine(struct stage *stage, const struct apl_book_config *config, struct apl_table *table)
{
  struct apl_book_config ours = *config;
  stage->left_over = table ? apl_table_count(table) : 0;
  if (stage->left_over > config->instrument_capacity) stage->left_over = config->instrument_capacity;
  if (stage->left_over) ours.start_live = 0;
  stage->engine = apl_book_engine_join(apl_book_engine_new((uint8_t *)stage + STAGE_BYTES, &ours));
  if (!stage->engine) return APL_ERR_ARGUMENT;
  apl_book_show(stage->engine, table);
  stage->engine->highest = stage->left_over;
  return 0;
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  struct stage *stage = state;
  if (apl_book_engine_footprint(config) == 0) return APL_ERR_ARGUMENT;
  memset(stage, 0, sizeof *stage);
  if (context->table && apl_table_record_bytes(context->table) != sizeof(struct apl_book_view))
    return apl_err_set(APL_ERR_ARGUMENT, "book: the table has records of %u bytes, a view has %zu",
                       apl_table_record_bytes(context->table), sizeof(struct apl_book_view));
  const int rc = start_engine(stage, config, context->table);
  if (rc) return rc;
  stage->instruments = context->instruments;
  stage->counters = context->counters;
  for (int i = 0; i < COUNTERS && stage->counters; i++) {
    stage->counter[i] = apl_counters_name(stage->counters, apl_book_counter_names[i]);
    if (stage->counter[i] < 0) return stage->counter[i];
  }
  return 0;
}

/* The instruments table knows more than the event: channel, kind of book, depth of implied books. Definitions are rare. */
static void describe(struct stage *stage, uint32_t instrument)
{
  struct apl_instrument record;
  const uint32_t index = instrument - stage->engine->config.instrument_base - 1;
  if (!stage->instruments || !apl_table_read(stage->instruments, index, &record) || record.id != instrument) return;
  (void)apl_book_engine_describe(stage->engine, instrument, record.channel, record.book_kind, record.depth, record.depth_implied);
}

/* What is no change of a book goes through in its place. */
static void pass_on(struct stage *stage, const struct apl_event *event, struct apl_output *output)
{
  const uint16_t template_id = event->header.template_id;
  if (template_id == APL_MSG_DEFINITION) describe(stage, event->definition.instrument);
  if (template_id == APL_MSG_TRADE || template_id == APL_MSG_STATUS || template_id == APL_MSG_DEFINITION) apl_output_copy(output, event);
}

/* Whether what events touch outgrows the caches next to the core, so that looking ahead is worth its instructions. */
static int is_large(const struct apl_book_engine *engine) { return engine->store.count > LARGE_ORDERS || engine->highest > LARGE_BOOKS; }

/* apl_book_apply_event and what follows from it, for what a feed by price sends most. */
static inline void take_level(struct apl_book_engine *engine, const struct apl_book_level *event, struct apl_output *output)
{
  struct apl_book *book = apl_book_find(engine, event->instrument);
  engine->stats.events++;
  engine->tick_events = 1;
  engine->origin_ns = event->origin_ns;
  if (APL_LIKELY(book != NULL)) apl_book_apply_level(engine, book, event);
  if (event->flags & APL_FLAG_END_OF_EVENT) apl_book_settle(engine, book ? book->channel : 0, event->flags, output);
}

/* Whatever it is. */
static __attribute__((noinline)) void take_any(struct stage *stage, const struct apl_event *event, struct apl_output *output)
{
  struct apl_book_engine *engine = stage->engine;
  const int by_packet = engine->config.event_end == APL_BOOK_EVENT_BY_PACKET;
  const uint16_t template_id = event->header.template_id;
  uint32_t channel;
  if (APL_LIKELY(template_id == APL_MSG_BOOK_LEVEL && !by_packet && event->head.instrument != 0)) {
    take_level(engine, &event->book_level, output);
    return;
  }
  if (by_packet && engine->changed_count && event->head.origin_ns != engine->origin_ns) apl_book_settle(engine, 0, 0, output);
  int ends = apl_book_apply_event(engine, event, &channel);
  if (template_id != APL_MSG_BOOK_LEVEL && template_id != APL_MSG_BOOK_ORDER) pass_on(stage, event, output);
  if (by_packet && template_id != APL_MSG_STATUS) ends = 0;
  if (ends) apl_book_settle(engine, channel, event->book_order.flags, output);
}

/* The same, looking ahead. */
static __attribute__((noinline)) void take_large(struct stage *stage, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  apl_look_begin(stage->engine, &slots[0].event, sizeof *slots, count);
  for (size_t i = 0; i < count; i++) {
    apl_look_ahead(stage->engine, &slots[0].event, sizeof *slots, i, count);
    take_any(stage, &slots[i].event, output);
  }
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct stage *stage = state;
  struct apl_book_engine *engine = stage->engine;
  (void)input;
  if (count > 1 && is_large(engine)) {
    take_large(stage, slots, count, output);
    return 0;
  }
  for (const struct apl_slot *slot = slots, *end = slots + count; slot != end; slot++) {
    const struct apl_event *event = &slot->event;
    if (APL_LIKELY(event->header.template_id == APL_MSG_BOOK_LEVEL) && APL_LIKELY(apl_level_direct(engine, &event->book_level, output))) continue;
    take_any(stage, event, output);
  }
  return 0;
}

/* What the table and the readers of tops hold from an earlier life is no more: each such book is empty and UNKNOWN. */
static void tell_unknown(struct stage *stage, uint64_t now_ns, struct apl_output *output)
{
  for (uint32_t i = 0; i < stage->left_over && i < apl_table_capacity(stage->engine->views.table); i++) {
    const uint32_t instrument = stage->engine->config.instrument_base + 1 + i;
    if (!apl_table_version(stage->engine->views.table, i)) continue;
    const struct apl_book_view view = {.instrument = instrument, .state = APL_BOOK_STATE_UNKNOWN, .origin_ns = now_ns};
    apl_table_write(stage->engine->views.table, i, &view);
    apl_book_mark_all(&stage->engine->books[i]);
    struct apl_event *event = apl_output_next(output, APL_MSG_TOP);
    event->top = (struct apl_top){.origin_ns = now_ns, .instrument = instrument, .state = APL_BOOK_STATE_UNKNOWN,
                                  .changed = APL_CHANGED_BID | APL_CHANGED_ASK | APL_CHANGED_STATE, .flags = APL_FLAG_END_OF_EVENT};
    apl_output_publish(output);
  }
  stage->left_over = 0;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct stage *stage = state;
  struct apl_book_engine *engine = stage->engine;
  uint64_t counts[COUNTERS];
  if (stage->left_over) tell_unknown(stage, now_ns, output);
  if (engine->config.event_end == APL_BOOK_EVENT_BY_PACKET && engine->changed_count && !engine->tick_events)
    apl_book_settle(engine, 0, 0, output);
  engine->tick_events = 0;
  memcpy(counts, &engine->stats, sizeof counts);
  for (int i = 0; i < COUNTERS && stage->counters; i++) apl_counters_set(stage->counters, stage->counter[i], counts[i]);
  return 0;
}

struct apl_book_engine *apl_book_stage_engine(void *state) { return ((struct stage *)state)->engine; }

const struct apl_stage_ops apl_book_stage_ops = {
  .name = "book", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick,
};
