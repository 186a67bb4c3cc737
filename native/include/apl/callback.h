#ifndef APL_CALLBACK_H
#define APL_CALLBACK_H
/*
 * The stage "callback": its functions are the caller's, given at run time. So a stage written in Python runs in the one loop, with its
 * heartbeat, commands, draining and latencies, as those in C do. The price is a call across the border per batch, not per event.
 */
#include "apl/stage.h"

/* cffi: begin */
struct apl_output;
struct apl_callback_config {
  void *user; /* handed to each function */
  /* As in struct apl_stage_ops; slots: count struct apl_slot, valid during the call. Both return 0 or APL_ERR_*, which ends the stage. */
  int (*on_events)(void *user, uint32_t input, const void *slots, uint64_t count, struct apl_output *output);
  int (*on_tick)(void *user, uint64_t now_ns, struct apl_output *output);
  const char *text; /* where the caller leaves its sentence before returning an error, 512 bytes, NUL-terminated; may be NULL */
};
/* The stage's functions; configured with struct apl_callback_config. */
const struct apl_stage_ops *apl_callback_stage(void);
/* Emit events (struct apl_event each; of their headers only template_id is read) from inside a callback, in their order. */
void apl_callback_emit(struct apl_output *output, const void *events, uint64_t count);
/* cffi: end */

#endif
