/* The instruments of one feed; the contract is in apl/roster.h. */
#include "apl/roster.h"

#include <stdio.h>

#include "apl/base.h"
#include "apl/table.h"

static uint64_t key_of(uint32_t channel, uint32_t venue_id) { return (uint64_t)channel << 32 | venue_id; }

static uint64_t slot_count(uint32_t capacity)
{
  uint64_t count = 16;
  while (count < 4 * (uint64_t)capacity) count *= 2;
  return count;
}

size_t apl_roster_footprint(uint32_t capacity)
{
  return apl_align_up(sizeof(struct apl_roster), APL_CACHE_LINE) + capacity * sizeof(struct apl_instrument) +
         slot_count(capacity) * sizeof(struct apl_roster_slot);
}

/* The slot of this key, or the free one where it would go. At least half of the slots are free, so the walk ends. */
static struct apl_roster_slot *slot_of(const struct apl_roster *roster, uint64_t key)
{
  uint64_t at = (key * UINT64_C(0x9e3779b97f4a7c15)) >> 20;
  for (;; at++) {
    struct apl_roster_slot *slot = &roster->slots[at & roster->mask];
    if (slot->number == 0 || slot->key == key) return slot;
  }
}

struct apl_instrument *apl_roster_find(const struct apl_roster *roster, uint32_t channel, uint32_t venue_id)
{
  const struct apl_roster_slot *slot = slot_of(roster, key_of(channel, venue_id));
  return slot->number ? &roster->instruments[slot->number - 1] : NULL;
}

struct apl_instrument *apl_roster_add(struct apl_roster *roster, uint32_t channel, uint32_t venue_id)
{
  if (roster->count == roster->capacity) {
    roster->ignored++;
    return NULL;
  }
  struct apl_instrument *instrument = &roster->instruments[roster->count++];
  memset(instrument, 0, sizeof *instrument);
  instrument->id = roster->base + roster->count;
  instrument->venue_id = venue_id;
  instrument->channel = channel;
  instrument->put_or_call = 255;
  instrument->limit_high = instrument->limit_low = instrument->max_variation = INT64_MAX;
  snprintf(instrument->symbol, sizeof instrument->symbol, "#%u", venue_id);
  *slot_of(roster, key_of(channel, venue_id)) = (struct apl_roster_slot){key_of(channel, venue_id), roster->count};
  return instrument;
}

void apl_roster_bind(struct apl_roster *roster, uint32_t channel, uint32_t venue_id,
                     const struct apl_instrument *instrument)
{
  const uint64_t number = (uint64_t)(instrument - roster->instruments) + 1;
  struct apl_roster_slot *slot = slot_of(roster, key_of(channel, venue_id));
  if (slot->number) {
    slot->number = number;
  } else if (roster->bound < roster->capacity) {
    roster->bound++;
    *slot = (struct apl_roster_slot){key_of(channel, venue_id), number};
  }
}

/* Take over a record as it is, but for the id. */
static void adopt(struct apl_roster *roster, const struct apl_instrument *known)
{
  if (apl_roster_find(roster, known->channel, (uint32_t)known->venue_id)) return;
  struct apl_instrument *instrument = apl_roster_add(roster, known->channel, (uint32_t)known->venue_id);
  if (!instrument) return;
  const uint32_t id = instrument->id;
  *instrument = *known;
  instrument->id = id;
}

struct apl_roster *apl_roster_new(void *memory, uint32_t capacity, const struct apl_feed_config *config,
                                  const struct apl_context *context)
{
  struct apl_roster *roster = memory;
  memset(memory, 0, apl_roster_footprint(capacity));
  roster->instruments =
    (struct apl_instrument *)(void *)((uint8_t *)memory + apl_align_up(sizeof *roster, APL_CACHE_LINE));
  roster->slots = (struct apl_roster_slot *)(void *)(roster->instruments + capacity);
  roster->mask = slot_count(capacity) - 1;
  roster->base = config->instrument_base;
  roster->capacity = capacity;
  roster->table = context ? context->table : NULL;
  if (roster->table) {
    uint32_t known = apl_table_count(roster->table);
    if (apl_table_capacity(roster->table) < roster->capacity) roster->capacity = apl_table_capacity(roster->table);
    if (known > roster->capacity) known = roster->capacity;
    for (uint32_t i = 0; i < known; i++) {
      struct apl_instrument record;
      if (!apl_table_read(roster->table, i, &record) || record.id != roster->base + i + 1) break;
      adopt(roster, &record);
    }
  }
  for (uint32_t i = 0; config->reference && i < config->reference_count; i++) adopt(roster, &config->reference[i]);
  for (uint32_t i = 0; i < roster->count; i++) apl_roster_write(roster, &roster->instruments[i]);
  return roster;
}

void apl_roster_write(struct apl_roster *roster, const struct apl_instrument *instrument)
{
  if (!roster->table) return;
  apl_table_write(roster->table, instrument->id - roster->base - 1, instrument);
  if (apl_table_count(roster->table) < roster->count) apl_table_count_set(roster->table, roster->count);
}

static void emit(const struct apl_instrument *instrument, uint8_t action, uint8_t flags, uint64_t origin_ns,
                 struct apl_output *output)
{
  struct apl_definition *definition = &apl_output_next(output, APL_MSG_DEFINITION)->definition;
  definition->origin_ns = origin_ns;
  definition->instrument = instrument->id;
  definition->kind = instrument->kind;
  definition->action = action;
  definition->depth = instrument->depth;
  definition->flags = flags;
  definition->tick = instrument->tick;
  memcpy(definition->symbol, instrument->symbol, sizeof definition->symbol);
  apl_output_publish(output);
}

void apl_roster_commit(struct apl_roster *roster, const struct apl_instrument *instrument, uint8_t action,
                       uint8_t flags, uint64_t origin_ns, struct apl_output *output)
{
  apl_roster_write(roster, instrument);
  emit(instrument, action, flags, origin_ns, output);
}

void apl_roster_announce(struct apl_roster *roster, uint64_t origin_ns, struct apl_output *output)
{
  for (uint32_t i = 0; i < roster->count; i++)
    emit(&roster->instruments[i], APL_BOOK_ACTION_ADD, APL_FLAG_END_OF_EVENT, origin_ns, output);
}

void apl_roster_text(char *field, size_t capacity, const void *text, size_t bytes)
{
  const char *from = text;
  const char *end = memchr(from, '\0', bytes);
  if (end) bytes = (size_t)(end - from);
  while (bytes > 0 && from[bytes - 1] == ' ') bytes--;
  if (bytes > capacity) bytes = capacity;
  memset(field, 0, capacity);
  memcpy(field, from, bytes);
}
