#ifndef APL_ORDER_MAP_H
#define APL_ORDER_MAP_H
/*
 * Our own open orders by id: a fixed-size open-addressing hash from a non-zero 64-bit order id to a 32-bit index of the caller's records, and
 * the free list of those records. For the hundreds or thousands of orders that we have open; the books' orders are kept otherwise.
 *
 * Linear probing with backward-shift deletion (no tombstones, so probes stay short for ever); at most half full.
 */
#include <stddef.h>
#include <stdint.h>

#define APL_ORDER_MAP_NONE UINT32_MAX

struct apl_order_map_entry {
  uint64_t id; /* 0: free */
  uint32_t index;
  uint32_t reserved;
};

struct apl_order_map {
  uint32_t capacity; /* records */
  uint32_t count;
  uint64_t mask;     /* entries - 1 */
  uint32_t free_top;
  uint32_t reserved;
  uint32_t *free_indices;              /* stack of free record indices */
  struct apl_order_map_entry *entries;
};

/* Bytes behind the struct for `capacity` records (8-byte aligned). */
size_t apl_order_map_footprint(uint32_t capacity);
/* Lay the map out in memory of that many bytes; every record index from 0 to capacity - 1 is free. */
void apl_order_map_init(struct apl_order_map *map, uint32_t capacity, void *memory);
/* The record of id, APL_ORDER_MAP_NONE if there is none. */
uint32_t apl_order_map_find(const struct apl_order_map *map, uint64_t id);
/* Take a free record for id (not 0, not in the map). APL_ORDER_MAP_NONE when all are taken. */
uint32_t apl_order_map_add(struct apl_order_map *map, uint64_t id);
/* Give the record of id back. Returns its index, APL_ORDER_MAP_NONE if there is none. */
uint32_t apl_order_map_remove(struct apl_order_map *map, uint64_t id);

/* Fibonacci hashing: ids count up by one, the multiplication spreads them. */
static inline uint64_t apl_order_map_home(const struct apl_order_map *map, uint64_t id)
{
  return ((id * UINT64_C(0x9e3779b97f4a7c15)) >> 20) & map->mask;
}

/* The entry of id, or the free one where it would be. */
static inline uint64_t apl_order_map_slot(const struct apl_order_map *map, uint64_t id)
{
  uint64_t slot = apl_order_map_home(map, id);
  while (map->entries[slot].id != 0 && map->entries[slot].id != id) slot = (slot + 1) & map->mask;
  return slot;
}

/* As add, and APL_ORDER_MAP_NONE also if id is in the map already: found and added by one search. Inline, for every new order asks it. */
static inline uint32_t apl_order_map_claim(struct apl_order_map *map, uint64_t id)
{
  if (id == 0 || map->free_top == 0) return APL_ORDER_MAP_NONE;
  struct apl_order_map_entry *entry = &map->entries[apl_order_map_slot(map, id)];
  if (entry->id != 0) return APL_ORDER_MAP_NONE;
  const uint32_t index = map->free_indices[--map->free_top];
  entry->id = id;
  entry->index = index;
  map->count++;
  return index;
}

#endif
