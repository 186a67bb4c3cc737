/*
 * A feed as a stage: packets in, events out, its statistics as counters. The registry (registry.py) makes one struct apl_stage_ops for each feed
 * from these functions; contract in apl/feed.h.
 *
 *   state:  [struct feed_stage][the feed's own state, 64-byte aligned]
 */
#include "stage.h"

#include "apl/counters.h"
#include "apl/err.h"

static const struct {
  const char *name;
  size_t offset; /* in struct apl_feed_stats */
} fields[] = {
  {"packets", offsetof(struct apl_feed_stats, packets)},     {"messages", offsetof(struct apl_feed_stats, messages)},
  {"duplicates", offsetof(struct apl_feed_stats, duplicates)}, {"late", offsetof(struct apl_feed_stats, late)},
  {"gaps", offsetof(struct apl_feed_stats, gaps)},           {"lost", offsetof(struct apl_feed_stats, lost)},
  {"malformed", offsetof(struct apl_feed_stats, malformed)}, {"unknown", offsetof(struct apl_feed_stats, unknown)},
  {"recovered", offsetof(struct apl_feed_stats, recovered)}, {"resets", offsetof(struct apl_feed_stats, resets)},
  {"foreign", offsetof(struct apl_feed_stats, foreign)},     {"ignored", offsetof(struct apl_feed_stats, ignored)},
};
enum { FIELDS = sizeof fields / sizeof fields[0] };
_Static_assert(FIELDS * sizeof(uint64_t) == sizeof(struct apl_feed_stats), "every field is told");

struct feed_stage {
  APL_ALIGNED(APL_CACHE_LINE) const struct apl_feed_ops *feed;
  struct apl_counters *counters;
  int index[FIELDS];
  struct apl_feed_stats told; /* so that a restarted feed goes on from what its counters say */
};

static inline void *own_of(void *state) { return (uint8_t *)state + sizeof(struct feed_stage); }
void *apl_feed_stage_own(void *state) { return own_of(state); } /* a call even here: the library's functions may be replaced when it is linked */

size_t apl_feed_stage_footprint(const struct apl_feed_ops *feed, const void *config)
{
  const size_t bytes = feed->footprint(config);
  return bytes ? sizeof(struct feed_stage) + bytes : 0;
}

int apl_feed_stage_init(const struct apl_feed_ops *feed, void *state, const void *config, const struct apl_context *context)
{
  struct feed_stage *stage = state;
  *stage = (struct feed_stage){.feed = feed, .counters = context->counters};
  for (size_t i = 0; i < FIELDS; i++) {
    stage->index[i] = apl_counters_name(stage->counters, fields[i].name);
    if (stage->index[i] < 0) return stage->index[i];
  }
  return feed->init(apl_feed_stage_own(state), config, context);
}

int apl_feed_stage_on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  const struct feed_stage *stage = state;
  return stage->feed->on_packets(own_of(state), packets, count, output);
}

static void tell_stats(struct feed_stage *stage)
{
  struct apl_feed_stats now;
  memset(&now, 0, sizeof now);
  stage->feed->stats(apl_feed_stage_own(stage), &now);
  for (size_t i = 0; i < FIELDS; i++) {
    uint64_t value, before;
    memcpy(&value, (const uint8_t *)&now + fields[i].offset, sizeof value);
    memcpy(&before, (const uint8_t *)&stage->told + fields[i].offset, sizeof before);
    if (value != before) apl_counters_add(stage->counters, stage->index[i], value - before);
  }
  stage->told = now;
}

int apl_feed_stage_on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct feed_stage *stage = state;
  const int rc = stage->feed->on_tick ? stage->feed->on_tick(apl_feed_stage_own(state), now_ns, output) : 0;
  tell_stats(stage);
  return rc;
}

void apl_feed_stage_fini(void *state) { tell_stats(state); }

const struct apl_stage_ops *apl_feed_stage(const char *name)
{
  const struct apl_feed_ops *feed = apl_feed_find(name);
  for (size_t i = 0; feed && i < apl_feed_count; i++)
    if (apl_feeds[i] == feed) return apl_feed_stages[i];
  return NULL; /* apl_feed_find has said why */
}
