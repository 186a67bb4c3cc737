#ifndef APL_FEED_STAGE_H
#define APL_FEED_STAGE_H
/* What the generated registry makes a feed's struct apl_stage_ops from; private to native/feed and the engine. */
#include "apl/feed.h"

size_t apl_feed_stage_footprint(const struct apl_feed_ops *feed, const void *config);
int apl_feed_stage_init(const struct apl_feed_ops *feed, void *state, const void *config, const struct apl_context *context);
int apl_feed_stage_on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output);
int apl_feed_stage_on_tick(void *state, uint64_t now_ns, struct apl_output *output);
void apl_feed_stage_fini(void *state);
/* The feed's own state in the stage's. */
void *apl_feed_stage_own(void *state);

/* Generated: the stage of each feed, in the order of apl_feeds. */
extern const struct apl_stage_ops *const apl_feed_stages[];

#endif
