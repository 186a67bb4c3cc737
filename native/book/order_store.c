/* The order store: its memory, and the orders that do not lie where their ids say; see order_store.h. */
#include "order_store.h"

enum { LEAST = APL_ORDER_GROUP };

static uint64_t twice(uint32_t capacity)
{
  uint64_t count = LEAST;
  while (count < 2 * (uint64_t)capacity) count *= 2;
  return count;
}

/* Four times as many as orders and not twice: with a quarter of the places taken every fifth new order was displaced, and each step of a displaced
 * one waits for memory that nobody asked for. */
uint64_t apl_order_store_places(uint32_t capacity)
{
  const uint64_t fourfold = 2 * twice(capacity);
  return fourfold < APL_ORDER_PLACES_MAX ? fourfold : APL_ORDER_PLACES_MAX;
}

uint64_t apl_order_store_entries(uint32_t capacity) { return twice(capacity); }

void apl_order_store_init(struct apl_order_store *store, struct apl_order_slot *slots, uint64_t *priorities, struct apl_order_entry *entries,
                          uint32_t capacity, uint32_t base)
{
  const uint64_t places = apl_order_store_places(capacity), entry_count = apl_order_store_entries(capacity);
  slots[0].owner = APL_ORDER_OWNED; /* nobody's: 0 is no place */
  *store = (struct apl_order_store){
    .slots = slots, .priorities = priorities, .entries = entries, .base = base, .shift = 64 - (uint32_t)__builtin_ctzll(places),
    .places = (uint32_t)places, .mask = (uint32_t)(entry_count - 1), .capacity = capacity};
}

static uint32_t tag_of(uint32_t instrument, uint64_t order_id)
{
  const uint64_t mixed = (order_id ^ (order_id >> 29)) * UINT64_C(0x9e3779b97f4a7c15);
  return (uint32_t)(mixed >> 32) ^ (instrument * UINT32_C(0x85ebca6b)); /* odd factor: injective modulo 2^32 */
}

uint32_t apl_order_store_find_away(const struct apl_order_store *store, uint32_t instrument, uint64_t order_id)
{
  const uint32_t second = apl_order_second_place(store, order_id);
  if (apl_order_is(&store->slots[second], apl_order_owner(store, instrument), order_id)) return second;
  if (!store->displaced) return 0;
  const uint32_t tag = tag_of(instrument, order_id);
  for (uint32_t at = tag & store->mask;; at = (at + 1) & store->mask) { /* ends: the index is at most half full */
    const struct apl_order_entry entry = store->entries[at];
    if (entry.place == 0) return 0;
    if (entry.tag == tag && store->slots[entry.place].order_id == order_id) return entry.place;
  }
}

static uint32_t displace(struct apl_order_store *store, uint32_t instrument, uint64_t order_id)
{
  const uint32_t tag = tag_of(instrument, order_id);
  uint32_t at = tag & store->mask, place = store->search;
  while (store->entries[at].place) at = (at + 1) & store->mask;
  while (store->slots[place].owner & APL_ORDER_OWNED) place = (place + 1) & (store->places - 1); /* ends: half of the places are free */
  store->entries[at] = (struct apl_order_entry){tag, place};
  store->displaced++;
  return store->search = place;
}

uint32_t apl_order_store_place_away(struct apl_order_store *store, uint32_t instrument, uint64_t order_id)
{
  uint32_t *away = &store->slots[apl_order_place(store, order_id)].owner;
  const uint32_t second = apl_order_second_place(store, order_id);
  if (*away < APL_ORDER_AWAY_MANY) *away += APL_ORDER_AWAY;
  return store->slots[second].owner & APL_ORDER_OWNED ? displace(store, instrument, order_id) : second;
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

void apl_order_store_remove_away(struct apl_order_store *store, uint32_t instrument, uint32_t place)
{
  const uint64_t order_id = store->slots[place].order_id;
  uint32_t *away = &store->slots[apl_order_place(store, order_id)].owner;
  if (*away < APL_ORDER_AWAY_MANY) *away -= APL_ORDER_AWAY;
  if (place == apl_order_second_place(store, order_id)) return;
  uint32_t at = tag_of(instrument, order_id) & store->mask;
  while (store->entries[at].place != place) at = (at + 1) & store->mask;
  shift_back(store, at);
  store->displaced--;
}
