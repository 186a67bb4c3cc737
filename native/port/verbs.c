/* The sender of a ring to another host: events in, writes out, completions polled; see apl/verbs.h for the picture and why each slot goes three times. */
#include "apl/verbs.h"

#include <stdlib.h>
#include <string.h>

#include "apl/err.h"
#include "plugin.h"
#include "verbs_driver.h"

enum { PHASES = 3, HINT_BYTES = 8, HINT_STRIDE = 64, ALIGN = 64 };

struct apl_verbs_sender {
  const struct apl_verbs_driver *driver;
  void *pair;
  struct apl_verbs_keys keys;
  struct apl_ring_reader *reader;
  uint64_t slot_count, slot_bytes;
  uint64_t remote_ring;
  uint8_t *staging;
  uint8_t *run;              /* APL_VERBS_RUN_SLOTS slots, as they were copied from the ring */
  uint64_t held, held_seq;   /* slots of it that wait until nothing is in flight: behind a lap their staging may be under way */
  uint64_t posted, done;     /* runs, counted; the difference is in flight */
  uint64_t landed;
  uint64_t ends[APL_VERBS_RUNS]; /* the sequence behind each run in flight */
  int over;
};

uint64_t apl_verbs_staging_bytes(const struct apl_ring *ring)
{
  return PHASES * apl_ring_slot_count(ring) * apl_ring_slot_bytes(ring) + APL_VERBS_RUNS * HINT_STRIDE;
}

static int refuse(const struct apl_verbs_sender_config *config)
{
  if (!config || !config->ring || !config->object || !config->staging || !config->remote_ring)
    return apl_err_set(APL_ERR_ARGUMENT, "verbs: ring, queue pair, staging and the ring there are needed");
  if (config->staging % ALIGN) return apl_err_set(APL_ERR_ARGUMENT, "verbs: the staging is not aligned to %d bytes", ALIGN);
  return 0;
}

static int find_pair(struct apl_verbs_sender *s, const struct apl_verbs_sender_config *config)
{
  s->driver = apl_plugin_load("verbs", "apl_verbs_driver", "libibverbs-dev (to build)");
  if (!s->driver) return APL_ERR_UNSUPPORTED;
  if (s->driver->version != APL_VERBS_DRIVER_VERSION)
    return apl_err_set(APL_ERR_UNSUPPORTED, "verbs: its driver is of version %u, %d is needed: build it again", s->driver->version,
                       APL_VERBS_DRIVER_VERSION);
  s->pair = s->driver->find(config->object, config->object_bytes, config->pair_number, config->command_fd);
  if (s->pair) return 0;
  return apl_err_set(APL_ERR_UNSUPPORTED, "verbs: queue pair %u is not found in pyverbs' object of %llu bytes: this pyverbs keeps it in another way",
                     config->pair_number, (unsigned long long)config->object_bytes);
}

int apl_verbs_sender_open(const struct apl_verbs_sender_config *config, struct apl_verbs_sender **sender)
{
  int rc = refuse(config);
  if (rc) return rc;
  struct apl_verbs_sender *s = calloc(1, sizeof *s);
  if (!s) return apl_err_set(APL_ERR_SYSTEM, "verbs: no memory");
  s->slot_count = apl_ring_slot_count(config->ring);
  s->slot_bytes = apl_ring_slot_bytes(config->ring);
  s->remote_ring = config->remote_ring;
  s->keys = (struct apl_verbs_keys){.local = config->local_key, .remote = config->remote_key};
  s->staging = (uint8_t *)(uintptr_t)config->staging; /* NOLINT */
  s->landed = config->seq;
  s->run = malloc(APL_VERBS_RUN_SLOTS * s->slot_bytes);
  void *memory = malloc(apl_ring_reader_footprint());
  rc = s->run && memory ? find_pair(s, config) : apl_err_set(APL_ERR_SYSTEM, "verbs: no memory");
  s->reader = rc ? NULL : apl_ring_reader_join(memory, config->ring, config->seq, NULL);
  if (!rc && !s->reader) rc = APL_ERR_ARGUMENT;
  if (rc) return free(memory), free(s->run), free(s), rc;
  *sender = s;
  return 0;
}

void apl_verbs_sender_close(struct apl_verbs_sender *s)
{
  if (!s) return;
  free(s->reader);
  free(s->run);
  free(s);
}

static uint8_t *phase(const struct apl_verbs_sender *s, uint32_t number, uint64_t index)
{
  return s->staging + (number * s->slot_count + index) * s->slot_bytes;
}

static void stamp(uint8_t *slot, uint64_t value) { memcpy(slot, &value, sizeof value); }

/* The three writes of slots from `seq` on. The last phase of the lap before is what the ring there holds: its payload is the old one. */
static void stage(struct apl_verbs_sender *s, uint64_t seq, uint64_t count)
{
  for (uint64_t i = 0; i < count; i++) {
    const uint64_t index = (seq + i) & (s->slot_count - 1), odd = 2 * (seq + i) + 1;
    const uint8_t *slot = s->run + i * s->slot_bytes;
    uint8_t *first = phase(s, 0, index), *second = phase(s, 1, index), *third = phase(s, 2, index);
    memcpy(first, third, s->slot_bytes);
    memcpy(second, slot, s->slot_bytes);
    memcpy(third, slot, s->slot_bytes);
    stamp(first, odd);
    stamp(second, odd);
    stamp(third, odd + 1);
  }
}

static int fail(struct apl_verbs_sender *s, const char *what, int number)
{
  s->over = 1;
  return apl_err_set(APL_ERR_SYSTEM, "verbs: %s (%d): the other side or its connection is gone", what, number);
}

static int post(struct apl_verbs_sender *s, uint64_t seq, uint64_t count)
{
  const uint64_t index = seq & (s->slot_count - 1), flight = s->posted % APL_VERBS_RUNS, end = seq + count;
  uint8_t *hint = s->staging + PHASES * s->slot_count * s->slot_bytes + flight * HINT_STRIDE; /* one each: it lies until its write has landed */
  struct apl_verbs_write writes[APL_VERBS_RUN_WRITES];
  stage(s, seq, count);
  for (uint32_t i = 0; i < PHASES; i++)
    writes[i] = (struct apl_verbs_write){
      .from = (uintptr_t)phase(s, i, index), .to = s->remote_ring + sizeof(struct apl_ring) + index * s->slot_bytes,
      .bytes = (uint32_t)(count * s->slot_bytes)};
  memcpy(hint, &end, HINT_BYTES);
  writes[PHASES] = (struct apl_verbs_write){
    .from = (uintptr_t)hint, .to = s->remote_ring + offsetof(struct apl_ring, seq_hint), .bytes = HINT_BYTES};
  const int rc = s->driver->post(s->pair, writes, APL_VERBS_RUN_WRITES, s->keys, end);
  if (rc) return fail(s, "a write could not be posted", rc);
  s->ends[flight] = end;
  s->posted++;
  return 0;
}

/* Completions come in the order of the writes. */
static int poll(struct apl_verbs_sender *s)
{
  uint64_t end;
  uint32_t status;
  int got;
  while (s->done < s->posted && (got = s->driver->poll(s->pair, &end, &status)) != 0) {
    if (got < 0) return fail(s, "the completion queue is broken", got);
    if (status || end != s->ends[s->done % APL_VERBS_RUNS]) return fail(s, "a write failed with status", (int)status);
    s->landed = end;
    s->done++;
  }
  return 0;
}

/* Slots of the next run: not across the end of the ring, and none whose staging is still under way from the lap before. */
static uint64_t room(const struct apl_verbs_sender *s)
{
  const uint64_t seq = s->reader->seq, to_end = s->slot_count - (seq & (s->slot_count - 1));
  const uint64_t flying = seq - s->landed;
  uint64_t want = to_end < APL_VERBS_RUN_SLOTS ? to_end : APL_VERBS_RUN_SLOTS;
  if (s->posted - s->done == APL_VERBS_RUNS || flying >= s->slot_count) return 0;
  return want < s->slot_count - flying ? want : s->slot_count - flying;
}

/* Behind a lap: in two runs where it lies across the end of the ring. */
static int64_t post_held(struct apl_verbs_sender *s)
{
  const uint64_t count = s->held, to_end = s->slot_count - (s->held_seq & (s->slot_count - 1)), head = count < to_end ? count : to_end;
  if (s->posted != s->done) return 0;
  s->landed = s->held_seq;
  s->held = 0;
  int rc = post(s, s->held_seq, head);
  if (!rc && head < count) {
    memmove(s->run, s->run + head * s->slot_bytes, (count - head) * s->slot_bytes);
    rc = post(s, s->held_seq + head, count - head);
  }
  return rc ? rc : (int64_t)count;
}

int64_t apl_verbs_sender_pump(struct apl_verbs_sender *s)
{
  if (s->over) return apl_err_set(APL_ERR_SYSTEM, "verbs: the connection is over");
  int rc = poll(s);
  if (!rc && s->held) return post_held(s);
  const uint64_t want = rc ? 0 : room(s), expected = s->reader->seq;
  if (want == 0) return rc;
  const size_t count = apl_ring_copy(s->reader, s->run, want);
  if (count == 0) return 0;
  const uint64_t seq = s->reader->seq - count;
  if (APL_UNLIKELY(seq != expected)) {
    s->held = count;
    s->held_seq = seq;
    return post_held(s);
  }
  rc = post(s, seq, count);
  return rc ? rc : (int64_t)count;
}

uint64_t apl_verbs_sender_seq(const struct apl_verbs_sender *s) { return s->reader->seq; }
uint64_t apl_verbs_sender_landed(const struct apl_verbs_sender *s) { return s->landed; }
uint64_t apl_verbs_sender_missed(const struct apl_verbs_sender *s) { return s->reader->missed; }
