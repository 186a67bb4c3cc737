/* Resting orders by id; the contract is in apl/known_orders.h. */
#include "apl/known_orders.h"

#include <string.h>

#include "apl/base.h"

static uint64_t slot_count(uint32_t capacity)
{
  uint64_t count = 64;
  while (count / 4 * 3 < capacity) count *= 2;
  return count;
}

static uint64_t home(const struct apl_known_orders *orders, uint64_t id)
{
  return (id * UINT64_C(0x9e3779b97f4a7c15)) >> 24 & orders->mask;
}

size_t apl_known_orders_footprint(uint32_t capacity)
{
  return apl_align_up(sizeof(struct apl_known_orders), APL_CACHE_LINE) +
         apl_align_up(slot_count(capacity) * sizeof(struct apl_known_order), APL_CACHE_LINE);
}

struct apl_known_orders *apl_known_orders_new(void *memory, uint32_t capacity)
{
  struct apl_known_orders *orders = memory;
  *orders = (struct apl_known_orders){
    .slots = (struct apl_known_order *)(void *)((uint8_t *)memory + apl_align_up(sizeof *orders, APL_CACHE_LINE)),
    .mask = slot_count(capacity) - 1,
    .limit = slot_count(capacity) / 4 * 3,
    .epoch = UINT16_MAX, /* wraps at once: memory may hold anything */
  };
  apl_known_orders_clear(orders);
  return orders;
}

void apl_known_orders_clear(struct apl_known_orders *orders)
{
  orders->count = 0;
  if (++orders->epoch != 0) return;
  memset(orders->slots, 0, (orders->mask + 1) * sizeof *orders->slots);
  orders->epoch = 1;
}

void apl_known_orders_look(const struct apl_known_orders *orders, uint64_t id) { __builtin_prefetch(&orders->slots[home(orders, id)], 1); }

struct apl_known_order *apl_known_orders_find(const struct apl_known_orders *orders, uint64_t id)
{
  for (uint64_t at = home(orders, id);; at = (at + 1) & orders->mask) {
    struct apl_known_order *order = &orders->slots[at];
    if (order->epoch != orders->epoch) return NULL;
    if (order->id == id) return order;
  }
}

struct apl_known_order *apl_known_orders_add(struct apl_known_orders *orders, uint64_t id)
{
  uint64_t at = home(orders, id);
  while (orders->slots[at].epoch == orders->epoch) {
    if (orders->slots[at].id == id) return &orders->slots[at];
    at = (at + 1) & orders->mask;
  }
  if (orders->count == orders->limit) {
    orders->refused++;
    return NULL;
  }
  orders->count++;
  orders->slots[at] = (struct apl_known_order){.id = id, .epoch = orders->epoch};
  return &orders->slots[at];
}

/* Close the hole: each later order of the run that may stand in the hole (its home is not behind it) moves there. */
void apl_known_orders_remove(struct apl_known_orders *orders, struct apl_known_order *order)
{
  uint64_t hole = (uint64_t)(order - orders->slots);
  for (uint64_t at = (hole + 1) & orders->mask; orders->slots[at].epoch == orders->epoch;
       at = (at + 1) & orders->mask) {
    const uint64_t from_home = (at - home(orders, orders->slots[at].id)) & orders->mask;
    const uint64_t from_hole = (at - hole) & orders->mask;
    if (from_home < from_hole) continue;
    orders->slots[hole] = orders->slots[at];
    hole = at;
  }
  orders->slots[hole].epoch = 0; /* the table's is never 0 */
  orders->count--;
}
