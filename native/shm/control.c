/* What a stage says of itself; contract and picture in apl/control.h. */
#include "apl/control.h"

#include <unistd.h>

#include "apl/err.h"
#include "apl/region.h"

enum { TEXT_WORDS = 32 };

struct apl_control {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  _Atomic uint32_t state;
  _Atomic uint32_t epoch;
  _Atomic uint64_t pid;
  _Atomic uint64_t start;
  _Atomic uint64_t started_ns;
  _Atomic int32_t error;
  _Atomic int32_t cpu;
  _Atomic uint32_t realtime;
  _Atomic uint32_t locked;
  _Atomic uint32_t uid;
  _Atomic uint32_t sandbox;
  _Atomic uint64_t capabilities;
  /* Written every turn: on lines of their own. */
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t heartbeat_ns;
  _Atomic uint64_t turns;
  _Atomic uint64_t busy_turns;
  APL_ALIGNED(APL_LINE_PAIR) uint64_t text[TEXT_WORDS];
};
_Static_assert(offsetof(struct apl_control, state) == 8, "layout");
_Static_assert(offsetof(struct apl_control, epoch) == 12, "layout");
_Static_assert(offsetof(struct apl_control, pid) == 16, "layout");
_Static_assert(offsetof(struct apl_control, start) == 24, "layout");
_Static_assert(offsetof(struct apl_control, started_ns) == 32, "layout");
_Static_assert(offsetof(struct apl_control, error) == 40, "layout");
_Static_assert(offsetof(struct apl_control, locked) == 52, "layout");
_Static_assert(offsetof(struct apl_control, uid) == 56, "layout");
_Static_assert(offsetof(struct apl_control, sandbox) == 60, "layout");
_Static_assert(offsetof(struct apl_control, capabilities) == 64, "layout");
_Static_assert(offsetof(struct apl_control, heartbeat_ns) == 128, "layout");
_Static_assert(offsetof(struct apl_control, text) == 256, "layout");
_Static_assert(sizeof(struct apl_control) == 512, "layout");
_Static_assert(sizeof((struct apl_control_info *)0)->text == 8 * TEXT_WORDS, "the sentence fits the copy");

size_t apl_control_align(void) { return APL_LINE_PAIR; }

size_t apl_control_footprint(void) { return sizeof(struct apl_control); }

static int check_memory(const void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "control: memory is null");
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "control: memory %p is not aligned to %d", memory, APL_LINE_PAIR);
  return 0;
}

void *apl_control_new(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_control *control = memory;
  memset(memory, 0, sizeof *control);
  atomic_store_explicit(&control->cpu, -1, memory_order_relaxed);
  atomic_thread_fence(memory_order_release);
  control->magic = APL_CONTROL_MAGIC;
  return memory;
}

struct apl_control *apl_control_join(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_control *control = memory;
  if (control->magic != APL_CONTROL_MAGIC) return apl_err_set(APL_ERR_MAGIC, "control: no control at %p", memory), NULL;
  return control;
}

void *apl_control_leave(struct apl_control *control) { return control; }

void *apl_control_delete(void *memory)
{
  struct apl_control *control = apl_control_join(memory);
  if (control) control->magic = 0;
  return control;
}

static void set_text(struct apl_control *control, const char *text)
{
  uint64_t words[TEXT_WORDS] = {0};
  if (text) strncpy((char *)words, text, sizeof words - 1);
  apl_words_store(control->text, words, sizeof words);
}

void apl_control_boot(struct apl_control *control, uint64_t now_ns)
{
  const uint64_t pid = (uint64_t)getpid();
  set_text(control, "");
  atomic_store_explicit(&control->error, 0, memory_order_relaxed);
  atomic_store_explicit(&control->pid, pid, memory_order_relaxed);
  atomic_store_explicit(&control->start, apl_process_start(pid), memory_order_relaxed);
  atomic_store_explicit(&control->started_ns, now_ns, memory_order_relaxed);
  atomic_store_explicit(&control->heartbeat_ns, now_ns, memory_order_relaxed);
  atomic_store_explicit(&control->turns, 0, memory_order_relaxed);
  atomic_store_explicit(&control->busy_turns, 0, memory_order_relaxed);
  apl_control_confined(control, (uint32_t)getuid(), 0, 0);
  atomic_fetch_add_explicit(&control->epoch, 1, memory_order_relaxed);
  /* S0: release, pairs with S1 in apl_control_info: who sees BOOT sees this life's pid. */
  atomic_store_explicit(&control->state, APL_STATE_BOOT, memory_order_release);
}

/* Which states may follow which, a bit each. A state may follow itself; a new life (apl_control_boot) may follow all. */
static int may_follow(uint32_t from, uint32_t to)
{
  enum { RUN = 1 << APL_STATE_RUN, STALL = 1 << APL_STATE_STALL, DRAIN = 1 << APL_STATE_DRAIN, HALT = 1 << APL_STATE_HALT,
         FAIL = 1 << APL_STATE_FAIL };
  static const uint8_t next[] = {
    [APL_STATE_NONE] = 0,
    [APL_STATE_BOOT] = RUN | STALL | DRAIN | FAIL,
    [APL_STATE_RUN] = STALL | DRAIN | FAIL,
    [APL_STATE_STALL] = RUN | DRAIN | FAIL,
    [APL_STATE_DRAIN] = HALT | FAIL,
    [APL_STATE_HALT] = 0,
    [APL_STATE_FAIL] = 0,
  };
  return from == to || (next[from] >> to & 1);
}

int apl_control_set(struct apl_control *control, uint32_t state)
{
  const uint32_t from = atomic_load_explicit(&control->state, memory_order_relaxed);
  if (state > APL_STATE_FAIL || from > APL_STATE_FAIL || !may_follow(from, state))
    return apl_err_set(APL_ERR_ARGUMENT, "control: %s cannot follow %s", apl_control_state_name(state),
                       apl_control_state_name(from));
  if (from == APL_STATE_STALL && state == APL_STATE_RUN) {
    set_text(control, "");
    atomic_store_explicit(&control->error, 0, memory_order_relaxed);
  }
  atomic_store_explicit(&control->state, state, memory_order_release); /* S0 */
  return 0;
}

void apl_control_fail(struct apl_control *control, uint32_t state, int error, const char *text)
{
  set_text(control, text);
  atomic_store_explicit(&control->error, error, memory_order_relaxed);
  atomic_store_explicit(&control->state, state, memory_order_release); /* S0: who sees the state sees its sentence */
}

void apl_control_placed(struct apl_control *control, int32_t cpu, uint32_t realtime, uint32_t locked)
{
  atomic_store_explicit(&control->cpu, cpu, memory_order_relaxed);
  atomic_store_explicit(&control->realtime, realtime, memory_order_relaxed);
  atomic_store_explicit(&control->locked, locked, memory_order_relaxed);
}

void apl_control_confined(struct apl_control *control, uint32_t uid, uint64_t capabilities, uint32_t sandbox)
{
  atomic_store_explicit(&control->uid, uid, memory_order_relaxed);
  atomic_store_explicit(&control->capabilities, capabilities, memory_order_relaxed);
  atomic_store_explicit(&control->sandbox, sandbox, memory_order_relaxed);
}

void apl_control_beat(struct apl_control *control, uint64_t now_ns, uint64_t turns, uint64_t busy_turns)
{
  atomic_store_explicit(&control->turns, turns, memory_order_relaxed);
  atomic_store_explicit(&control->busy_turns, busy_turns, memory_order_relaxed);
  atomic_store_explicit(&control->heartbeat_ns, now_ns, memory_order_relaxed);
}

void apl_control_info(const struct apl_control *control, struct apl_control_info *info)
{
  memset(info, 0, sizeof *info);
  info->state = atomic_load_explicit(&control->state, memory_order_acquire); /* S1 */
  info->epoch = atomic_load_explicit(&control->epoch, memory_order_relaxed);
  info->pid = atomic_load_explicit(&control->pid, memory_order_relaxed);
  info->start = atomic_load_explicit(&control->start, memory_order_relaxed);
  info->started_ns = atomic_load_explicit(&control->started_ns, memory_order_relaxed);
  info->heartbeat_ns = atomic_load_explicit(&control->heartbeat_ns, memory_order_relaxed);
  info->turns = atomic_load_explicit(&control->turns, memory_order_relaxed);
  info->busy_turns = atomic_load_explicit(&control->busy_turns, memory_order_relaxed);
  info->error = atomic_load_explicit(&control->error, memory_order_relaxed);
  info->cpu = atomic_load_explicit(&control->cpu, memory_order_relaxed);
  info->realtime = atomic_load_explicit(&control->realtime, memory_order_relaxed);
  info->uid = atomic_load_explicit(&control->uid, memory_order_relaxed);
  info->sandbox = atomic_load_explicit(&control->sandbox, memory_order_relaxed);
  info->capabilities = atomic_load_explicit(&control->capabilities, memory_order_relaxed);
  info->locked = atomic_load_explicit(&control->locked, memory_order_relaxed);
  uint64_t words[TEXT_WORDS];
  apl_words_load(words, control->text, sizeof words);
  memcpy(info->text, words, sizeof info->text);
  info->text[sizeof info->text - 1] = '\0';
}

const char *apl_control_state_name(uint32_t state)
{
  static const char *const names[] = {"NONE", "BOOT", "RUN", "STALL", "DRAIN", "HALT", "FAIL"};
  return state < sizeof names / sizeof names[0] ? names[state] : "?";
}
