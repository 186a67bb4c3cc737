/* Open orders by id: against a plain array, with deletions in every order. */
#include "apl/base.h"
#include "apl/order_map.h"
#include "check.h"

enum { CAPACITY = 50, STEPS = 200000 };

static uint64_t memory[4096];

static void finds_what_a_plain_array_finds(void)
{
  struct apl_order_map map;
  uint64_t ids[CAPACITY] = {0};
  uint32_t indices[CAPACITY] = {0};
  CHECK(apl_order_map_footprint(CAPACITY) <= sizeof memory);
  apl_order_map_init(&map, CAPACITY, memory);
  uint64_t state = 7;
  uint32_t count = 0;
  for (int step = 0; step < STEPS; step++) {
    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
    const uint32_t pick = (uint32_t)(state >> 33) % CAPACITY;
    if (ids[pick] == 0) {
      ids[pick] = (state >> 20) | 1;
      if (apl_order_map_find(&map, ids[pick]) != APL_ORDER_MAP_NONE) { ids[pick] = 0; continue; }
      indices[pick] = apl_order_map_add(&map, ids[pick]);
      CHECK(indices[pick] < CAPACITY);
      count++;
    } else if (state & 1024) {
      CHECK_EQUAL(apl_order_map_remove(&map, ids[pick]), indices[pick]);
      CHECK_EQUAL(apl_order_map_find(&map, ids[pick]), APL_ORDER_MAP_NONE);
      ids[pick] = 0;
      count--;
    }
    CHECK_EQUAL(map.count, count);
    for (int i = 0; i < CAPACITY && step % 16 == 0; i++)
      if (ids[i]) CHECK_EQUAL(apl_order_map_find(&map, ids[i]), indices[i]);
  }
}

static void is_full_at_its_capacity_and_refuses_id_zero(void)
{
  struct apl_order_map map;
  apl_order_map_init(&map, CAPACITY, memory);
  CHECK_EQUAL(apl_order_map_add(&map, 0), APL_ORDER_MAP_NONE);
  for (uint64_t id = 1; id <= CAPACITY; id++) CHECK(apl_order_map_add(&map, id) != APL_ORDER_MAP_NONE);
  CHECK_EQUAL(apl_order_map_add(&map, CAPACITY + 1), APL_ORDER_MAP_NONE);
  CHECK_EQUAL(apl_order_map_claim(&map, CAPACITY + 1), APL_ORDER_MAP_NONE);
  CHECK_EQUAL(apl_order_map_find(&map, 0), APL_ORDER_MAP_NONE);
  CHECK_EQUAL(apl_order_map_remove(&map, 999), APL_ORDER_MAP_NONE);
}

static void claims_an_id_once(void)
{
  struct apl_order_map map;
  apl_order_map_init(&map, CAPACITY, memory);
  CHECK_EQUAL(apl_order_map_claim(&map, 0), APL_ORDER_MAP_NONE);
  const uint32_t index = apl_order_map_claim(&map, 7);
  CHECK_EQUAL(apl_order_map_find(&map, 7), index);
  CHECK_EQUAL(apl_order_map_claim(&map, 7), APL_ORDER_MAP_NONE);
  CHECK_EQUAL(map.count, 1);
  CHECK_EQUAL(apl_order_map_remove(&map, 7), index);
  CHECK(apl_order_map_claim(&map, 7) != APL_ORDER_MAP_NONE);
}

int main(void)
{
  RUN(finds_what_a_plain_array_finds);
  RUN(is_full_at_its_capacity_and_refuses_id_zero);
  RUN(claims_an_id_once);
  return 0;
}
