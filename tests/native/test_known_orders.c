/* Resting orders by id: found, refused when full, forgotten, cleared more often than epochs last; random against a
 * plain array. */
#include "apl/base.h"
#include "apl/known_orders.h"
#include "check.h"

enum { CAPACITY = 96 }; /* 128 slots */

static APL_ALIGNED(64) uint8_t memory[64 + 128 * sizeof(struct apl_known_order)];

static struct apl_known_orders *new_orders(void)
{
  CHECK(apl_known_orders_footprint(CAPACITY) <= sizeof memory);
  memset(memory, 0xa5, sizeof memory);
  return apl_known_orders_new(memory, CAPACITY);
}

static void lives(void)
{
  struct apl_known_orders *orders = new_orders();
  CHECK(!apl_known_orders_find(orders, 7));
  struct apl_known_order *order = apl_known_orders_add(orders, 7);
  CHECK(order && order->qty == 0 && order->price == 0);
  order->qty = 5;
  CHECK(apl_known_orders_add(orders, 7) == order);
  CHECK_EQUAL(orders->count, 1);
  apl_known_orders_remove(orders, order);
  CHECK(!apl_known_orders_find(orders, 7));
  CHECK_EQUAL(orders->count, 0);
}

static void refuses_when_full(void)
{
  struct apl_known_orders *orders = new_orders();
  for (uint64_t id = 0; id < CAPACITY; id++) CHECK(apl_known_orders_add(orders, id << 40));
  CHECK(!apl_known_orders_add(orders, 1));
  CHECK(apl_known_orders_add(orders, 5ull << 40));
  CHECK_EQUAL(orders->refused, 1);
  CHECK_EQUAL(orders->count, CAPACITY);
}

static void clears_past_the_last_epoch(void)
{
  struct apl_known_orders *orders = new_orders();
  for (int i = 0; i < 70000; i++) {
    CHECK(!apl_known_orders_find(orders, 3));
    CHECK(apl_known_orders_add(orders, 3));
    apl_known_orders_clear(orders);
    CHECK_EQUAL(orders->count, 0);
  }
}

static void random_against_a_model(void)
{
  struct apl_known_orders *orders = new_orders();
  uint32_t qty[200] = {0}; /* 0: absent */
  uint64_t random = 3, count = 0;
  for (int i = 0; i < 200000; i++) {
    random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
    const uint64_t id = (random >> 33) % 200;
    struct apl_known_order *order = apl_known_orders_find(orders, id);
    CHECK_EQUAL(order ? order->qty : 0, qty[id]);
    if (order && (random >> 60) < 9) {
      apl_known_orders_remove(orders, order);
      qty[id] = 0;
      count--;
    } else if (!order) {
      order = apl_known_orders_add(orders, id);
      CHECK_EQUAL(order != NULL, count < CAPACITY);
      if (!order) continue;
      order->qty = qty[id] = 1 + (uint32_t)i;
      count++;
    }
    if (i % 5000 == 4999) {
      apl_known_orders_clear(orders);
      memset(qty, 0, sizeof qty);
      count = 0;
    }
    CHECK_EQUAL(orders->count, count);
  }
}

int main(void)
{
  RUN(lives);
  RUN(refuses_when_full);
  RUN(clears_past_the_last_epoch);
  RUN(random_against_a_model);
  return 0;
}
