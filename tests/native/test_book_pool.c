/* The parts below the engine: the buddy pool of levels, the sorted side, the order store; each random against the simplest model. */
#include "../../native/book/order_side.h"
#include "../../native/book/order_store.h"
#include "../../native/book/side.h"
#include "book_events.h"

enum { UNITS = 100, SIDE_UNITS = 256 /* 300 levels want 64 units, beside 32 while growing */ };

static APL_ALIGNED(64) struct apl_level levels[SIDE_UNITS * APL_LEVEL_UNIT];
static uint8_t marks[SIDE_UNITS];
static struct apl_level_pool pool;

static void a_pool_of_any_size_is_taken_and_given_back_whole(void)
{
  for (uint32_t units = 1; units <= UNITS; units++) {
    uint32_t taken[UNITS + 1], count = 0;
    apl_level_pool_init(&pool, levels, marks, units);
    CHECK(apl_level_pool_sound(&pool));
    while ((taken[count] = apl_level_pool_take(&pool, 0)) != APL_LEVEL_NONE) count++;
    CHECK_EQUAL(count, units);
    CHECK_EQUAL(pool.free_units, 0);
    for (uint32_t i = 0; i < count; i += 2) apl_level_pool_give(&pool, taken[i], 0); /* every other one: nothing merges */
    CHECK(apl_level_pool_sound(&pool));
    CHECK_EQUAL(apl_level_pool_take(&pool, 1), APL_LEVEL_NONE);
    for (uint32_t i = 1; i < count; i += 2) apl_level_pool_give(&pool, taken[i], 0);
    CHECK(apl_level_pool_sound(&pool));
    CHECK_EQUAL(pool.free_units, units);
  }
}

static void blocks_never_overlap_and_merge_again(void)
{
  uint32_t unit[UNITS], exponent[UNITS], count = 0;
  uint8_t owner[UNITS] = {0};
  random_state = 5;
  apl_level_pool_init(&pool, levels, marks, UNITS);
  for (int i = 0; i < 50000; i++) {
    if (random_below(2)) {
      const uint32_t want = random_below(5), got = apl_level_pool_take(&pool, want);
      if (got == APL_LEVEL_NONE) continue;
      CHECK(got % (1u << want) == 0 && got + (1u << want) <= UNITS);
      for (uint32_t k = 0; k < 1u << want; k++) CHECK_EQUAL(owner[got + k]++, 0);
      memset(apl_level_at(&pool, got), 0xee, (sizeof(struct apl_level) * APL_LEVEL_UNIT) << want);
      unit[count] = got;
      exponent[count++] = want;
    } else if (count) {
      const uint32_t at = random_below(count);
      if (exponent[at] > 0 && random_below(4) == 0) { /* cut it instead */
        exponent[at]--;
        for (uint32_t k = 0; k < 1u << exponent[at]; k++) owner[unit[at] + (1u << exponent[at]) + k]--;
        apl_level_pool_halve(&pool, unit[at], exponent[at]);
        continue;
      }
      for (uint32_t k = 0; k < 1u << exponent[at]; k++) owner[unit[at] + k]--;
      apl_level_pool_give(&pool, unit[at], exponent[at]);
      unit[at] = unit[--count];
      exponent[at] = exponent[count];
    }
    if (i % 50 == 0) CHECK(apl_level_pool_sound(&pool));
  }
  while (count--) apl_level_pool_give(&pool, unit[count], exponent[count]);
  CHECK(apl_level_pool_sound(&pool));
  CHECK_EQUAL(pool.free_units, UNITS);
  CHECK_EQUAL(apl_level_pool_take(&pool, 6), 0); /* 64 units in one piece again */
}

static void a_side_stays_sorted_and_gives_back_what_it_needs_no_more(void)
{
  random_state = 9;
  for (uint32_t is_ask = 0; is_ask < 2; is_ask++) {
    uint8_t there[600] = {0};
    struct apl_side side = {0};
    const int64_t mask = -(int64_t)is_ask;
    apl_level_pool_init(&pool, levels, marks, SIDE_UNITS);
    for (int i = 0; i < 60000; i++) {
      const int growing = i / 3000 % 2;
      const uint32_t price = random_below(300);
      uint32_t index;
      const int found = apl_side_find(&pool, &side, mask, price, &index);
      CHECK_EQUAL(found, there[price]);
      if (!found && (growing || random_below(4) == 0)) {
        struct apl_level *level = apl_side_insert(&pool, &side, index);
        CHECK(level != NULL);
        *level = (struct apl_level){.price = price};
        there[price] = 1;
      } else if (found && !growing) {
        apl_side_erase(&pool, &side, index, 1);
        there[price] = 0;
      }
      CHECK(side.capacity <= APL_LEVEL_UNIT || side.capacity < 8 * side.count);
      if (i % 500 == 0) {
        const struct apl_level *at = apl_side_levels(&pool, &side);
        for (uint32_t k = 1; k < side.count; k++) CHECK(is_ask ? at[k - 1].price > at[k].price : at[k - 1].price < at[k].price);
        CHECK(apl_level_pool_sound(&pool));
      }
    }
    apl_side_clear(&pool, &side);
    CHECK_EQUAL(pool.free_units, SIDE_UNITS);
  }
}

static void extreme_prices_are_in_order_too(void)
{
  const int64_t prices[] = {INT64_MIN, INT64_MIN + 1, -1, 0, 1, INT64_MAX - 1, INT64_MAX};
  for (uint32_t is_ask = 0; is_ask < 2; is_ask++) {
    struct apl_side side = {0};
    uint32_t index;
    apl_level_pool_init(&pool, levels, marks, SIDE_UNITS);
    for (size_t i = 0; i < 7; i++) {
      CHECK(!apl_side_find(&pool, &side, -(int64_t)is_ask, prices[i * 3 % 7], &index));
      *apl_side_insert(&pool, &side, index) = (struct apl_level){.price = prices[i * 3 % 7]};
    }
    CHECK_EQUAL(apl_side_best(&pool, &side)->price, is_ask ? INT64_MIN : INT64_MAX);
    for (uint32_t i = 0; i < 7; i++) {
      CHECK(apl_side_find(&pool, &side, -(int64_t)is_ask, prices[i], &index));
      CHECK_EQUAL(index, is_ask ? 6 - i : i);
    }
  }
}

enum { ORDERS = 50, KEYS = 40, BASE = 1000 };

static void the_store_finds_every_order_by_its_whole_key(void)
{
  enum { PLACES = 256, ENTRIES = 128 };
  static APL_ALIGNED(64) struct apl_order_slot slots[PLACES];
  static uint64_t priorities[PLACES];
  static struct apl_order_entry entries[ENTRIES];
  static uint32_t where[4][KEYS]; /* slot, 0 none */
  static uint8_t sides[4][KEYS];
  struct apl_order_store store;
  CHECK(apl_order_store_entries(ORDERS) == ENTRIES && apl_order_store_places(ORDERS) == PLACES);
  CHECK(apl_order_store_places(APL_BOOK_ORDERS_MAX) == APL_ORDER_PLACES_MAX); /* places are numbered by 32 bits */
  apl_order_store_init(&store, slots, priorities, entries, ORDERS, BASE);
  random_state = 13;
  uint32_t live = 0, most_displaced = 0;
  for (int i = 0; i < 200000; i++) {
    const uint32_t number = random_below(4), instrument = BASE + 1 + number, key = random_below(KEYS), side = random_below(2);
    /* ids that collide: multiples of 2^32 share their low half; small ones are dense */
    const uint64_t id = key % 2 ? key : (uint64_t)key << 32;
    uint32_t found_side = 9;
    const uint32_t slot = apl_order_store_find(&store, instrument, id, &found_side);
    CHECK_EQUAL(slot, where[number][key]);
    if (slot) {
      CHECK_EQUAL(found_side, sides[number][key]);
      CHECK(store.slots[slot].order_id == id);
      apl_order_store_remove(&store, instrument, slot);
      where[number][key] = 0;
      live--;
    } else {
      where[number][key] = apl_order_store_add(&store, instrument, id, side);
      sides[number][key] = (uint8_t)side;
      CHECK_EQUAL(where[number][key] == 0, live == ORDERS);
      live += where[number][key] != 0;
    }
    CHECK_EQUAL(store.count, live);
    most_displaced = store.displaced > most_displaced ? store.displaced : most_displaced;
  }
  CHECK(most_displaced > ORDERS / 4); /* all three ways to a place were gone */
}

static void orders_numbered_one_after_the_other_lie_side_by_side(void)
{
  enum { MANY = 1000, PLACES = 4096, ENTRIES = 2048, FIRST = 3 * APL_ORDER_GROUP };
  static APL_ALIGNED(64) struct apl_order_slot slots[PLACES];
  static uint64_t priorities[PLACES];
  static struct apl_order_entry entries[ENTRIES];
  struct apl_order_store store;
  CHECK(apl_order_store_places(MANY) == PLACES && apl_order_store_entries(MANY) == ENTRIES);
  apl_order_store_init(&store, slots, priorities, entries, MANY, 0);
  uint32_t group = 0, before = 0;
  for (uint64_t id = FIRST; id < FIRST + MANY; id++) {
    const uint32_t place = apl_order_store_add(&store, 1 + (uint32_t)(id % 3), id, 0);
    CHECK(place != 0);
    if (id % APL_ORDER_GROUP == 0) group = place / APL_ORDER_GROUP;
    CHECK_EQUAL(place / APL_ORDER_GROUP, group);
    if (id % 2) CHECK_EQUAL(place ^ 1, before);
    before = place;
  }
  CHECK_EQUAL(store.displaced, 0);
}

/* Ids that count up by a power of two use all places, not only the multiples of it. */
static void orders_numbered_by_steps_are_spread(void)
{
  enum { MANY = 1000, PLACES = 4096, ENTRIES = 2048 };
  static APL_ALIGNED(64) struct apl_order_slot slots[PLACES];
  static uint64_t priorities[PLACES];
  static struct apl_order_entry entries[ENTRIES];
  struct apl_order_store store;
  CHECK(apl_order_store_places(MANY) == PLACES && apl_order_store_entries(MANY) == ENTRIES);
  apl_order_store_init(&store, slots, priorities, entries, MANY, 0);
  for (uint64_t i = 1; i <= MANY; i++) CHECK(apl_order_store_add(&store, 1, i * 64, 0) != 0);
  CHECK(store.displaced < MANY / 4);
}

/* ---- a side by order */

enum { PRICES = 400, LEVELS = 300 };

static struct apl_order_levels order_levels;
static const struct apl_order_sides sides = {&pool, &order_levels};

struct modelled {
  struct apl_order_side side;
  struct apl_near near;
  int64_t prices[PRICES]; /* ascending */
  uint32_t there[PRICES]; /* the level of each, 0: none */
  uint32_t count;
};

static void order_levels_new(uint32_t capacity)
{
  static struct apl_order_level memory[LEVELS + 512];
  CHECK(apl_order_levels_hashed(capacity) + capacity <= LEVELS + 512);
  memset(memory, 0, sizeof memory);
  apl_order_levels_init(&order_levels, memory, capacity);
}

/* Positions, counts and whatever else is told of the side are the model's. */
static void compare_side(const struct modelled *model, uint32_t is_ask)
{
  uint32_t position = 0;
  CHECK_EQUAL(apl_order_side_count(&model->side, &model->near), model->count);
  CHECK(model->count == 0 || apl_near_count(&model->near) > 0);
  for (uint32_t i = 0; i < PRICES; i++) {
    const uint32_t at = is_ask ? i : PRICES - 1 - i;
    if (!model->there[at]) continue;
    CHECK_EQUAL(apl_order_side_level(&pool, &model->side, &model->near, position++), model->there[at]);
    CHECK(order_levels.at[model->there[at]].price == model->prices[at]);
  }
  CHECK(apl_level_pool_sound(&pool));
}

/* Levels come and go, a third of them near one price, until there are many, then until there are few. */
static void play_side(struct modelled *model, uint32_t is_ask, int steps)
{
  const uint32_t owner = 2 * 7 + is_ask;
  for (int i = 0; i < steps; i++) {
    const int growing = i / 3000 % 2 == 0;
    const uint32_t anywhere = random_below(PRICES), at = random_below(3) ? anywhere : PRICES / 2 + anywhere / 16;
    uint32_t index;
    const uint32_t found = apl_order_side_find(&sides, &model->side, &model->near, is_ask, model->prices[at], &index);
    CHECK_EQUAL(found, model->there[at]);
    if (!found && (growing || random_below(4) == 0)) {
      const uint32_t level = apl_order_side_insert(&sides, &model->side, &model->near, owner, model->prices[at], index);
      if (!level) CHECK_EQUAL(order_levels.count, order_levels.capacity);
      model->there[at] = level;
      model->count += level != 0;
    } else if (found && (!growing || random_below(6) == 0)) {
      apl_order_side_erase(&sides, &model->side, &model->near, found);
      model->there[at] = 0;
      model->count--;
    }
    CHECK_EQUAL(order_levels.count, model->count);
    if (i % 97 == 0) compare_side(model, is_ask);
  }
  compare_side(model, is_ask);
}

static void side_by_order(int64_t first, int64_t step, uint32_t capacity)
{
  for (uint32_t is_ask = 0; is_ask < 2; is_ask++) {
    static struct modelled model;
    memset(&model, 0, sizeof model);
    apl_near_clear(&model.near);
    apl_level_pool_init(&pool, levels, marks, SIDE_UNITS);
    order_levels_new(capacity);
    for (uint32_t i = 0; i < PRICES; i++) model.prices[i] = (int64_t)((uint64_t)first + (uint64_t)step * i);
    play_side(&model, is_ask, 24000);
    apl_order_side_clear(&sides, &model.side, &model.near);
    CHECK_EQUAL(pool.free_units, SIDE_UNITS);
    CHECK_EQUAL(apl_near_count(&model.near), 0);
  }
}

static void a_side_by_order_is_its_model_near_and_far(void)
{
  random_state = 21;
  side_by_order(100000000000, 10000000, LEVELS);  /* 100.00 and cents */
  side_by_order(-2000000000, 10000000, LEVELS);   /* around nothing, below it too */
  side_by_order(600000000000000, 1, LEVELS);      /* so close that all keys are equal */
  side_by_order(600000000000000, 16000000, LEVELS); /* some of them */
  side_by_order(-9223372036854775807, 46116860184273879, LEVELS); /* as far apart as can be */
  side_by_order(100000000000, 10000000, 60);      /* without room for all */
}

int main(void)
{
  RUN(a_pool_of_any_size_is_taken_and_given_back_whole);
  RUN(blocks_never_overlap_and_merge_again);
  RUN(a_side_stays_sorted_and_gives_back_what_it_needs_no_more);
  RUN(extreme_prices_are_in_order_too);
  RUN(the_store_finds_every_order_by_its_whole_key);
  RUN(orders_numbered_one_after_the_other_lie_side_by_side);
  RUN(orders_numbered_by_steps_are_spread);
  RUN(a_side_by_order_is_its_model_near_and_far);
  return 0;
}
