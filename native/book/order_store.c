/* The order store; see order_store.h. */
#include "order_store.h"

uint64_t apl_order_store_entries(uint32_t capacity)
{
  uint64_t entries = 16;
  while (entries < 2 * (uint64_t)capacity) entries *= 2;
  return entries;
}

void apl_order_store_init(struct apl_order_store *store, struct apl_order_slot *slots, uint64_t *priorities,
                          struct apl_order_entry *entries, uint32_t capacity)
{
  const uint64_t entry_count = apl_order_store_entries(capacity);
  memset(slots, 0, ((size_t)capacity + 1) * sizeof *slots);
  memset(priorities, 0, ((size_t)capacity + 1) * sizeof *priorities);
  memset(entries, 0, entry_count * sizeof *entries);
  *store = (struct apl_order_store){.slots = slots, .priorities = priorities, .entries = entries,
                                    .mask = (uint32_t)(entry_count - 1), .capacity = capacity, .fresh = 1};
}

uint32_t apl_order_store_find(const struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t *side)
{
  const uint32_t tag = apl_order_tag(instrument, order_id);
  for (uint32_t at = tag & store->mask;; at = (at + 1) & store->mask) { /* ends: the index is at most half full */
    const struct apl_order_entry entry = store->entries[at];
    if (entry.place == 0) return 0;
    if (entry.tag == tag && store->slots[entry.place >> 1].order_id == order_id) {
      *side = entry.place & 1;
      return entry.place >> 1;
    }
  }
}

uint32_t apl_order_store_add(struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t side)
{
  uint32_t slot = store->free;
  if (slot) store->free = store->slots[slot].next;
  else if (store->fresh <= store->capacity) slot = store->fresh++;
  else return 0;
  const uint32_t tag = apl_order_tag(instrument, order_id);
  uint32_t at = tag & store->mask;
  while (store->entries[at].place) at = (at + 1) & store->mask;
  store->entries[at] = (struct apl_order_entry){tag, slot << 1 | side};
  store->slots[slot].order_id = order_id;
  store->count++;
  return slot;
}

/* Move later entries of the probe run into the hole, so that every entry stays reachable from its home. */
static void shift_back(struct apl_order_store *store, uint32_t hole)
{
  for (uint32_t at = (hole + 1) & store->mask; store->entries[at].place; at = (at + 1) & store->mask) {
    const uint32_t home = store->entries[at].tag & store->mask;
    if (((at - home) & store->mask) >= ((at - hole) & store->mask)) { /* the hole lies between its home and itself */
      store->entries[hole] = store->entries[at];
      hole = at;
    }
  }
  store->entries[hole] = (struct apl_order_entry){0, 0};
}

void apl_order_store_remove(struct apl_order_store *store, uint32_t instrument, uint32_t slot)
{
  uint32_t at = apl_order_tag(instrument, store->slots[slot].order_id) & store->mask;
  while (store->entries[at].place >> 1 != slot) at = (at + 1) & store->mask;
  shift_back(store, at);
  store->slots[slot].next = store->free;
  store->slots[slot].previous = 0;
  store->free = slot;
  store->count--;
}
