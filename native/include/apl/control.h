#ifndef APL_CONTROL_H
#define APL_CONTROL_H
/*
 * What a stage says of itself, in its own region; the supervisor and every dashboard read it.
 *
 *                  join                     first turn
 *      (zero) ───────────▶ BOOT ──────────────────▶ RUN ◀─────┐
 *                           │                       │ │       │ space again, ...
 *                           │ cannot start          │ └──▶ STALL (cannot go on now, will by itself; text says why)
 *                           ▼                       │
 *                          FAIL ◀──── error ────────┤
 *                                                   ▼
 *                                  stop command:  DRAIN ──▶ HALT (left in good order)
 *
 * Commands go the other way: events on the supervisor's `commands` ring.
 */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_CONTROL_MAGIC UINT64_C(0x314c5443204c5041) /* "APL CTL1" */

/* cffi: begin */
enum {
  APL_STATE_NONE = 0, APL_STATE_BOOT = 1, APL_STATE_RUN = 2, APL_STATE_STALL = 3, APL_STATE_DRAIN = 4, APL_STATE_HALT = 5,
  APL_STATE_FAIL = 6,
};
struct apl_control;
/* A consistent-enough copy for people and the supervisor (each field is atomic, the whole is not). */
struct apl_control_info {
  uint32_t state;
  uint32_t epoch;          /* counts starts of this stage */
  uint64_t pid;
  uint64_t start;          /* of the process, /proc field 22 */
  uint64_t started_ns;
  uint64_t heartbeat_ns;   /* the loop writes it at least every millisecond while it turns */
  uint64_t turns;          /* of the loop */
  uint64_t busy_turns;     /* turns that did work */
  int32_t error;           /* APL_ERR_* behind FAIL or STALL */
  int32_t cpu;             /* pinned to, -1: not */
  uint32_t realtime;       /* priority, 0: none */
  uint32_t locked;         /* mlockall succeeded */
  uint32_t uid;            /* runs as this user */
  uint32_t sandbox;        /* APL_GOT_* of apl/sandbox.h: the fences that stand */
  uint64_t capabilities;   /* those left, a bit each */
  char text[256];          /* the sentence behind FAIL or STALL, else "" */
};
size_t apl_control_align(void);
size_t apl_control_footprint(void);
void *apl_control_new(void *memory);
struct apl_control *apl_control_join(void *memory);
void *apl_control_leave(struct apl_control *control);
void *apl_control_delete(void *memory);
/* Owner: start of a new life: pid, start time, started_ns, epoch + 1, state BOOT, error cleared. */
void apl_control_boot(struct apl_control *control, uint64_t now_ns);
/* Owner: change state. Illegal changes (HALT to RUN without boot ...) are APL_ERR_ARGUMENT. */
int apl_control_set(struct apl_control *control, uint32_t state);
/* Owner: FAIL or STALL with code and sentence. */
void apl_control_fail(struct apl_control *control, uint32_t state, int error, const char *text);
void apl_control_placed(struct apl_control *control, int32_t cpu, uint32_t realtime, uint32_t locked);
/* Owner: what it is confined to; once more when its set-up is over (APL_GOT_SEAL). A new life begins with none. */
void apl_control_confined(struct apl_control *control, uint32_t uid, uint64_t capabilities, uint32_t sandbox);
void apl_control_info(const struct apl_control *control, struct apl_control_info *info);
const char *apl_control_state_name(uint32_t state);
/* cffi: end */

/* Owner, every turn or so. */
void apl_control_beat(struct apl_control *control, uint64_t now_ns, uint64_t turns, uint64_t busy_turns);

#endif
