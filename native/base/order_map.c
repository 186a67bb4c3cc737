/* Open orders by id; contract in apl/order_map.h. */
#include "apl/order_map.h"

#include <string.h>

#include "apl/base.h"

static uint64_t entry_count(uint32_t capacity)
{
  uint64_t entries = 16;
  while (entries < 2 * (uint64_t)capacity) entries *= 2;
  return entries;
}

size_t apl_order_map_footprint(uint32_t capacity)
{
  return entry_count(capacity) * sizeof(struct apl_order_map_entry) + apl_align_up(capacity * sizeof(uint32_t), 8);
}

void apl_order_map_init(struct apl_order_map *map, uint32_t capacity, void *memory)
{
  const uint64_t entries = entry_count(capacity);
  memset(memory, 0, apl_order_map_footprint(capacity));
  *map = (struct apl_order_map){.capacity = capacity, .mask = entries - 1, .free_top = capacity, .entries = memory};
  map->free_indices = (uint32_t *)(void *)(map->entries + entries);
  for (uint32_t i = 0; i < capacity; i++) map->free_indices[i] = capacity - 1 - i;
}

uint32_t apl_order_map_find(const struct apl_order_map *map, uint64_t id)
{
  if (id == 0) return APL_ORDER_MAP_NONE;
  const struct apl_order_map_entry *entry = &map->entries[apl_order_map_slot(map, id)];
  return entry->id == id ? entry->index : APL_ORDER_MAP_NONE;
}

uint32_t apl_order_map_add(struct apl_order_map *map, uint64_t id)
{
  if (id == 0 || map->free_top == 0) return APL_ORDER_MAP_NONE;
  const uint32_t index = map->free_indices[--map->free_top];
  map->entries[apl_order_map_slot(map, id)] = (struct apl_order_map_entry){.id = id, .index = index};
  map->count++;
  return index;
}

/* Close the hole at `slot`: move back each following entry whose home does not lie behind the hole. */
static void close_hole(struct apl_order_map *map, uint64_t slot)
{
  uint64_t next = (slot + 1) & map->mask;
  while (map->entries[next].id != 0) {
    const uint64_t distance_home = (next - apl_order_map_home(map, map->entries[next].id)) & map->mask;
    const uint64_t distance_hole = (next - slot) & map->mask;
    if (distance_home >= distance_hole) {
      map->entries[slot] = map->entries[next];
      slot = next;
    }
    next = (next + 1) & map->mask;
  }
  map->entries[slot].id = 0;
}

uint32_t apl_order_map_remove(struct apl_order_map *map, uint64_t id)
{
  if (id == 0) return APL_ORDER_MAP_NONE;
  const uint64_t slot = apl_order_map_slot(map, id);
  if (map->entries[slot].id != id) return APL_ORDER_MAP_NONE;
  const uint32_t index = map->entries[slot].index;
  close_hole(map, slot);
  map->free_indices[map->free_top++] = index;
  map->count--;
  return index;
}
