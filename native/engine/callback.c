/* A stage of the caller's functions; contract in apl/callback.h. */
#include "apl/callback.h"

#include "apl/err.h"

static size_t footprint(const void *config)
{
  const struct apl_callback_config *callback = config;
  if (callback && callback->on_events && callback->on_tick) return sizeof *callback;
  apl_err_set(APL_ERR_ARGUMENT, "callback: on_events or on_tick is missing");
  return 0;
}

static int init(void *state, const void *config, const struct apl_context *context)
{
  (void)context;
  *(struct apl_callback_config *)state = *(const struct apl_callback_config *)config;
  return 0;
}

/* The caller's sentence becomes the thread's. */
static int told(const struct apl_callback_config *callback, int rc)
{
  if (rc >= 0) return 0;
  return apl_err_set(rc, "%.511s", callback->text ? callback->text : "the callback refused to go on");
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  const struct apl_callback_config *callback = state;
  return told(callback, callback->on_events(callback->user, input, slots, count, output));
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  const struct apl_callback_config *callback = state;
  return told(callback, callback->on_tick(callback->user, now_ns, output));
}

static const struct apl_stage_ops ops = {
  .name = "callback", .footprint = footprint, .init = init, .on_events = on_events, .on_tick = on_tick,
};

const struct apl_stage_ops *apl_callback_stage(void) { return &ops; }

void apl_callback_emit(struct apl_output *output, const void *events, uint64_t count)
{
  const struct apl_event *event = events;
  for (uint64_t i = 0; i < count; i++) {
    struct apl_event copy = event[i];
    apl_event_header(&copy, copy.header.template_id);
    apl_output_copy(output, &copy);
  }
}
