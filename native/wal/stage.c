/* The stage "wal": its configuration, life and marks; appending is in append.c, all that may block
 * in helper.c and recover.c. */
#include "state.h"

#include "apl/clock.h"
#include "apl/counters.h"
#include "apl/err.h"

#include <stdio.h>
#include <unistd.h>

static const uint64_t segment_bytes_default = UINT64_C(64) << 20;
static const uint64_t segment_bytes_min = UINT64_C(64) << 10;
static const uint64_t segment_bytes_max = UINT64_C(1) << 32;
static const uint64_t sync_ns_default = UINT64_C(50000000);
static const uint64_t sync_ns_max = UINT64_C(60000000000);
static const uint64_t patience_ns_default = UINT64_C(250000000);
static const uint64_t nap_ns_default = UINT64_C(20000); /* a quarter of a sync at best */

static size_t wal_footprint(const void *configuration)
{
  const struct apl_wal_config *config = configuration;
  const uint64_t bytes = config->segment_bytes;
  int rc = APL_OK;
  if (!config->dir || !config->dir[0])
    rc = apl_err_set(APL_ERR_ARGUMENT, "the audit log needs a directory");
  else if (!apl_wal_name_good(config->appliance))
    rc = apl_err_set(APL_ERR_ARGUMENT,
                     "the audit log needs the appliance's name: 1 to %d letters, digits, '.', '_', "
                     "'-', not '%s'",
                     APL_WAL_NAME_BYTES - 1, config->appliance ? config->appliance : "");
  else if (bytes && (bytes < segment_bytes_min || bytes > segment_bytes_max || bytes % 4096))
    rc = apl_err_set(
        APL_ERR_ARGUMENT,
        "segment_bytes %llu of the audit log is not a multiple of 4096 from 64 KiB to 4 GiB",
        (unsigned long long)bytes);
  else if (config->sync_ns > sync_ns_max)
    rc = apl_err_set(APL_ERR_ARGUMENT, "sync_ns %llu of the audit log is above a minute",
                     (unsigned long long)config->sync_ns);
  else if (config->ring_count > APL_INPUTS_MAX)
    rc = apl_err_set(APL_ERR_ARGUMENT, "the audit log has %u rings, more than %d",
                     config->ring_count, APL_INPUTS_MAX);
  return rc < 0 ? 0 : sizeof(struct apl_wal);
}

/* Input i is ring `name`: its old id if the log knows it, else the next. */
static int join_ring(struct apl_wal *wal, uint32_t input, const char *name,
                     const struct apl_ring *memory, uint64_t session)
{
  const size_t length = strnlen(name, APL_WAL_NAME_BYTES);
  if (length == 0 || length == APL_WAL_NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "input %u of the audit log has no name of 1 to %d bytes",
                       input, APL_WAL_NAME_BYTES - 1);
  struct apl_wal_ring *ring = apl_wal_ring_named(wal, name);
  if (!ring) {
    if (wal->ring_count == APL_WAL_RINGS_MAX)
      return apl_err_set(
          APL_ERR_FULL,
          "the audit log in %s knows %d rings and cannot take '%s' as well: begin a new directory",
          wal->directory.path, APL_WAL_RINGS_MAX, name);
    ring = &wal->rings[wal->ring_count];
    *ring = (struct apl_wal_ring){.id = (uint16_t)wal->ring_count++};
    memcpy(ring->name, name, length);
  }
  for (uint32_t i = 0; i < input; i++)
    if (wal->inputs[i] == ring)
      return apl_err_set(APL_ERR_ARGUMENT, "ring '%s' is twice an input of the audit log", name);
  const uint64_t identity = session ? session : wal->session;
  if (!identity || ring->session != identity) {
    ring->session = identity ? identity : wal->now_ns;
    ring->next = ring->settled = 0;
    ring->anonymous = !identity;
  }
  ring->ring = memory;
  ring->kind = APL_WAL_KIND_EVENTS;
  ring->seen = 0;
  wal->inputs[input] = ring;
  return apl_marks_ring_name(wal->marks, input, name);
}

static int choose_kind(struct apl_wal_ring *ring, uint32_t kind)
{
  if (kind) ring->kind = (uint16_t)kind;
  if (apl_wal_kind_is_ring(ring->kind)) return APL_OK;
  return apl_err_set(APL_ERR_ARGUMENT, "ring '%s' of the audit log cannot have records of kind %u",
                     ring->name, kind);
}

static int join_rings(struct apl_wal *wal, const struct apl_wal_config *config,
                      const struct apl_context *context)
{
  const uint32_t count = config->ring_count ? config->ring_count : context->input_count;
  if (config->ring_count && context->input_count && config->ring_count != context->input_count)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "the audit log is configured for %u rings and has %u inputs",
                       config->ring_count, context->input_count);
  int rc = APL_OK;
  for (uint32_t i = 0; i < count && rc == APL_OK; i++) {
    const struct apl_wal_ring_config *ring = &config->rings[i];
    if (config->ring_count) rc = join_ring(wal, i, ring->name, ring->ring, ring->session);
    if (config->ring_count && rc == APL_OK) rc = choose_kind(wal->inputs[i], ring->kind);
    if (!config->ring_count)
      rc = join_ring(wal, i, context->input_names[i] ? context->input_names[i] : "", NULL, 0);
    if (rc == APL_OK && config->ring_count && ring->eager) wal->inputs[i]->eager = wal->eager = 1;
  }
  wal->input_count = count;
  return rc;
}

/* What recovery found is durable: it was synced, but for the current segment of a relaxed log. */
static void tell_marks(struct apl_wal *wal)
{
  struct apl_marks *marks = wal->marks;
  for (uint32_t i = 0; i < wal->input_count; i++) {
    const struct apl_wal_ring *ring = wal->inputs[i];
    atomic_store_explicit(&marks->rings[i].next[APL_MARK_WRITTEN], ring->anonymous ? 0 : ring->next, memory_order_release);
    atomic_store_explicit(&marks->rings[i].next[APL_MARK_DURABLE], ring->anonymous ? 0 : ring->settled, memory_order_release);
  }
  atomic_store_explicit(&marks->bound_ns, wal->relaxed ? 0 : wal->sync_ns, memory_order_relaxed);
  atomic_store_explicit(&marks->relaxed, wal->relaxed, memory_order_relaxed);
  atomic_store_explicit(&marks->bytes, 0, memory_order_relaxed);
  atomic_store_explicit(&marks->durable, wal->known_durable, memory_order_relaxed);
  atomic_store_explicit(&marks->sealed,
                        (wal->current ? wal->current->first : wal->place.sequence) - 1,
                        memory_order_relaxed);
}

static int name_counters(struct apl_wal *wal)
{
  const struct {
    int *index;
    const char *name;
  } counters[] = {
      {&wal->counter.written, "written"}, {&wal->counter.durable, "durable"},
      {&wal->counter.sealed, "sealed"},   {&wal->counter.segment, "segment"},
      {&wal->counter.bytes, "bytes"},     {&wal->counter.duplicates, "duplicates"},
      {&wal->counter.gaps, "gaps"},       {&wal->counter.stalls, "no_space"},
      {&wal->counter.unlogged, "unlogged"}, {&wal->counter.repairs, "repairs"},
  };
  for (size_t i = 0; i < sizeof counters / sizeof counters[0]; i++) {
    *counters[i].index = apl_counters_name(wal->counters, counters[i].name);
    if (wal->counters && *counters[i].index < 0) return *counters[i].index;
  }
  return APL_OK;
}

/* The first record of this life, in the segment that recovery found or in a fresh one. */
static int begin(struct apl_wal *wal, uint32_t rings_known)
{
  const struct apl_wal_recovery *recovery = &wal->recovery;
  tell_marks(wal);
  if (wal->current) {
    wal->active = wal->current;
    wal->told_durable = 0;
    apl_wal_limit(wal);
    atomic_store_explicit(&wal->at, wal->place.offset, memory_order_relaxed);
    atomic_store_explicit(&wal->at_base, (uint64_t)(uintptr_t)wal->current->base,
                          memory_order_release); /* A4 */
    wal->current->touched = wal->place.offset & ~UINT64_C(4095);
    atomic_store_explicit(&wal->marks->segment, wal->place.segment, memory_order_relaxed);
    apl_counters_set(wal->counters, wal->counter.segment, wal->place.segment);
  }
  if (!wal->current || rings_known != wal->ring_count ||
      wal->place.offset + APL_WAL_NOTE_BYTES > wal->current->bytes - APL_WAL_RESERVE_BYTES) {
    apl_wal_helper_turn(wal, 0);
    const int rc = apl_wal_rotate(wal);
    if (rc < 0) return rc;
  }
  const struct apl_wal_open open = {
      .session = wal->session,
      .pid = (uint64_t)getpid(),
      .recovered = recovery->last_sequence,
      .damaged_bytes = recovery->damaged_bytes,
      .verdict = recovery->verdict,
      .ring_count = wal->input_count,
  };
  apl_wal_note(wal, APL_WAL_KIND_OPEN, NULL, &open);
  apl_wal_helper_turn(wal, !wal->relaxed);
  return apl_wal_failed(wal);
}

static void let_go(struct apl_wal *wal)
{
  char next[APL_WAL_FILE_BYTES];
  apl_wal_next_name(next, wal->directory.appliance);
  if (wal->pending) wal->directory.disk->unlink(wal->directory.fd, next);
  for (uint32_t i = 0; i < APL_WAL_POOL; i++)
    apl_wal_segment_unmap(&wal->directory, &wal->pool[i]);
  apl_wal_directory_close(&wal->directory);
  sem_destroy(&wal->wake);
  wal->current = wal->active = wal->pending = NULL;
}

static int open_log(struct apl_wal *wal, const struct apl_wal_config *config,
                    const struct apl_context *context)
{
  int rc = apl_wal_recover(wal);
  if (rc < 0) return rc;
  const uint32_t rings_known = wal->ring_count;
  rc = join_rings(wal, config, context);
  if (rc == APL_OK) rc = name_counters(wal);
  if (rc == APL_OK) rc = begin(wal, rings_known);
  if (rc == APL_OK && !wal->no_thread) rc = apl_wal_helper_start(wal);
  if (rc == APL_OK && !wal->no_thread) rc = apl_wal_touch_start(wal);
  return rc;
}

static void configure(struct apl_wal *wal, const struct apl_wal_config *config)
{
  for (uint32_t i = 0; i < APL_WAL_POOL; i++) wal->pool[i].fd = -1;
  wal->segment_bytes = config->segment_bytes ? config->segment_bytes : segment_bytes_default;
  wal->sync_ns = config->sync_ns ? config->sync_ns : sync_ns_default;
  wal->poll_ns = config->poll_ns;
  wal->nap_ns = config->nap_ns ? config->nap_ns : nap_ns_default;
  wal->now_ns = config->now_ns ? config->now_ns : apl_clock_now_ns();
  wal->session = config->session;
  wal->relaxed = config->relaxed;
  wal->patience_ns = config->patience_ns ? config->patience_ns : patience_ns_default;
  wal->hold = config->hold;
  wal->no_thread = config->no_thread;
  wal->sync_taken = config->sync_ns_taken;
  wal->sync_records = config->sync_records;
  wal->marks = config->marks;
  if (!wal->marks)
    wal->marks = apl_marks_new((void *)apl_align_up((uintptr_t)wal->own_marks, APL_LINE_PAIR));
}

static int wal_init(void *state, const void *configuration, const struct apl_context *context)
{
  const struct apl_wal_config *config = configuration;
  if (!apl_is_aligned(state, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "the audit log's state is not on a cache line");
  if (wal_footprint(config) == 0) return APL_ERR_ARGUMENT;
  struct apl_wal *wal = state;
  memset(wal, 0, sizeof *wal);
  configure(wal, config);
  wal->counters = context->counters;
  int rc = apl_wal_directory_open_on(&wal->directory,
                                     config->disk ? config->disk : &apl_wal_disk_kernel,
                                     config->dir, config->appliance, 1);
  if (rc == APL_OK) {
    wal->directory.lost = &wal->lost;
    sem_init(&wal->wake, 0, 0);
    rc = open_log(wal, config, context);
    if (rc < 0) let_go(wal);
  }
  /* Who waits for the log must know that there is none. */
  apl_marks_accept(wal->marks, rc == APL_OK, wal->now_ns, rc == APL_OK ? "" : apl_err_text());
  atomic_store_explicit(&wal->marks->heartbeat_ns, wal->now_ns, memory_order_relaxed);
  return rc;
}

/* A lost page, a repair, or not accepting: whether events can be appended all the same. */
static int can_append(struct apl_wal *wal)
{
  if (APL_LIKELY(!atomic_load_explicit(&wal->lost, memory_order_relaxed) &&
                 !atomic_load_explicit(&wal->fault, memory_order_relaxed) && !wal->refusing &&
                 !atomic_load_explicit(&wal->parked, memory_order_relaxed)))
    return 1;
  if (atomic_load_explicit(&wal->lost, memory_order_relaxed) &&
      !atomic_load_explicit(&wal->parked, memory_order_relaxed)) {
    apl_err_set(APL_ERR_SYSTEM, "a page of the audit log segment in %s could not be written",
                wal->directory.path);
    atomic_store_explicit(&wal->fault, 1, memory_order_release);
  }
  return apl_wal_resume(wal);
}

/* There is no room. How long it is worth waiting for a disk that may only be slow. */
static int out_of_patience(struct apl_wal *wal)
{
  if (wal->hold) return 0;
  if (atomic_load_explicit(&wal->trouble, memory_order_relaxed)) return 1;
  if (wal->stalled_ns == 0) wal->stalled_ns = wal->now_ns;
  return wal->now_ns - wal->stalled_ns >= wal->patience_ns;
}

static int wal_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count,
                         struct apl_output *output)
{
  struct apl_wal *wal = state;
  if (APL_UNLIKELY(input >= wal->input_count || count == 0))
    return APL_OK; /* commands to the stage: the log has them from their ring */
  if (APL_UNLIKELY(atomic_load_explicit(&wal->failed, memory_order_relaxed)))
    return apl_wal_failed(wal);
  if (output && output->now_ns) wal->now_ns = output->now_ns;
  int rc = APL_ERR_NO_SPACE;
  if (can_append(wal)) {
    rc = apl_wal_append(wal, input, slots, count);
    if (APL_LIKELY(rc == APL_OK)) wal->stalled_ns = 0;
    if (APL_LIKELY(rc != APL_ERR_NO_SPACE) || !out_of_patience(wal)) return rc;
    apl_wal_refuse(wal);
  } else if (wal->hold) {
    uint64_t words[APL_ERR_TEXT_BYTES / 8];
    return apl_err_set(rc, "%s", apl_wal_trouble_text(wal, words));
  }
  apl_wal_pass_over(wal, input, slots, count);
  return APL_OK;
}

static int wal_on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  (void)output;
  struct apl_wal *wal = state;
  wal->now_ns = now_ns;
  can_append(wal);
  atomic_store_explicit(&wal->marks->heartbeat_ns, now_ns, memory_order_relaxed);
  apl_counters_set(wal->counters, wal->counter.bytes,
                   atomic_load_explicit(&wal->marks->bytes, memory_order_relaxed));
  const int rc = apl_wal_failed(wal);
  if (rc < 0) apl_marks_accept(wal->marks, 0, now_ns, apl_err_text());
  return rc;
}

/* Sentence of a log that runs and cannot do all its work; apl/stage.h. */
static const char *wal_trouble(void *state)
{
  struct apl_wal *wal = state;
  char text[APL_ERR_TEXT_BYTES];
  uint64_t words[APL_ERR_TEXT_BYTES / 8];
  snprintf(text, sizeof text, "%s", apl_wal_trouble_text(wal, words));
  if (!wal->refusing && !text[0]) return NULL;
  snprintf(wal->said, sizeof wal->said, "%s%s",
           wal->refusing ? "not logging, only cancels pass: " : "running out: ",
           text[0] ? text : "the disk is too slow");
  return wal->said;
}

/* Whether there is anything left to be said with: a full disk leaves the room that was kept for it. */
static int can_close(struct apl_wal *wal)
{
  if (can_append(wal)) return 1;
  const int unsound = atomic_load_explicit(&wal->lost, memory_order_relaxed) || atomic_load_explicit(&wal->fault, memory_order_relaxed) ||
                      atomic_load_explicit(&wal->parked, memory_order_relaxed) || atomic_load_explicit(&wal->failed, memory_order_relaxed);
  return wal->refusing && !unsound && apl_wal_last_gaps(wal) == APL_OK;
}

static void wal_fini(void *state)
{
  struct apl_wal *wal = state;
  if (!wal->current) return;
  const struct apl_wal_close leave = {.session = wal->session, .pid = (uint64_t)getpid()};
  if (can_close(wal)) apl_wal_note(wal, APL_WAL_KIND_CLOSE, NULL, &leave); /* its room was kept */
  apl_wal_touch_stop(wal);
  apl_wal_helper_stop(wal);
  apl_wal_helper_turn(wal, 1);
  can_append(wal); /* parks, if the turn called for a repair */
  if (atomic_load_explicit(&wal->fault, memory_order_relaxed)) apl_wal_helper_turn(wal, 1);
  if (can_append(wal)) apl_wal_helper_turn(wal, 1);
  apl_marks_accept(wal->marks, 0, wal->now_ns, "the audit log was closed");
  let_go(wal);
}

void apl_wal_turn(void *state, int sync) { apl_wal_helper_turn(state, sync); }

void apl_wal_marks(const void *state, struct apl_wal_marks *copy)
{
  const struct apl_wal *wal = state;
  struct apl_marks_info info = {0};
  if (wal->marks) apl_marks_info(wal->marks, &info);
  *copy = (struct apl_wal_marks){
      .written = info.written,
      .durable = info.durable,
      .sealed = info.sealed,
      .segment = info.segment,
      .bytes = info.bytes,
      .duplicates = atomic_load_explicit(&wal->duplicates, memory_order_relaxed),
      .gaps = atomic_load_explicit(&wal->gaps, memory_order_relaxed),
      .stalls = atomic_load_explicit(&wal->stalls, memory_order_relaxed),
      .unlogged = info.unlogged,
      .repairs = info.repairs,
  };
}

void apl_wal_recovery(const void *state, struct apl_wal_recovery *recovery)
{
  *recovery = ((const struct apl_wal *)state)->recovery;
}

uint64_t apl_wal_next(const void *state, uint32_t input)
{
  const struct apl_wal *wal = state;
  if (input >= wal->input_count || wal->inputs[input]->anonymous) return 0;
  return wal->inputs[input]->next;
}

const struct apl_stage_ops apl_wal_stage_ops = {
    .name = "wal",
    .footprint = wal_footprint,
    .init = wal_init,
    .on_events = wal_on_events,
    .on_tick = wal_on_tick,
    .fini = wal_fini,
    .trouble = wal_trouble,
};
