/* Every invariant of the engine, proved by walking all of it; for tests and fuzzing. */
#include "engine.h"
#include "apl/err.h"

static int corrupt(uint32_t instrument, const char *what)
{
  return apl_err_set(APL_ERR_CORRUPT, "book: instrument %u: %s", instrument, what);
}

/* One level's queue: links both ways, sums, index entries; adds its orders to *orders. */
static int check_queue(const struct apl_book_engine *engine, uint32_t instrument, uint32_t is_ask, uint32_t number,
                       uint64_t *orders)
{
  const struct apl_order_store *store = &engine->store;
  const struct apl_order_level *level = &engine->levels.at[number];
  uint64_t qty = 0;
  uint32_t count = 0, previous = 0, side = 2;
  if (level->owner != (apl_order_owner(store, instrument) | is_ask)) return corrupt(instrument, "a level is not of its side");
  if (level->orders == 0) return corrupt(instrument, "a level by order has no order");
  for (uint32_t at = level->head; at; at = store->slots[at].next) {
    const struct apl_order_slot *slot = &store->slots[at];
    if (at >= store->places || count >= store->count) return corrupt(instrument, "a queue leaves the store or runs in a circle");
    if (slot->previous != previous) return corrupt(instrument, "a queue's links disagree");
    if (slot->level != number || slot->qty <= 0) return corrupt(instrument, "an order does not belong to its level");
    if (apl_order_store_find(store, instrument, slot->order_id, &side) != at || side != is_ask)
      return corrupt(instrument, "an order is not found by its id");
    qty += (uint64_t)slot->qty;
    count++;
    previous = at;
  }
  if (level->tail != previous || count != level->orders || qty != (uint64_t)level->qty)
    return corrupt(instrument, "a level's sums are not those of its queue");
  *orders += count;
  return 0;
}

static int check_side(const struct apl_book_engine *engine, uint32_t instrument, const struct apl_side *side, uint32_t number,
                      int may_be_misordered)
{
  const struct apl_level *levels = apl_side_levels(&engine->pool, side);
  const int64_t mask = apl_side_mask(number);
  if (side->count > side->capacity) return corrupt(instrument, "a side holds more than its block");
  if (side->capacity && engine->pool.marks[side->unit] != (uint8_t)__builtin_ctz(side->capacity / APL_LEVEL_UNIT))
    return corrupt(instrument, "a side's block is not its own");
  const struct apl_level *worse = NULL;
  for (uint32_t i = 0; i < side->count && !may_be_misordered; i++) {
    if (levels[i].unseen) continue;
    if (worse && (worse->price ^ mask) >= (levels[i].price ^ mask)) return corrupt(instrument, "levels are not in the order of price");
    worse = &levels[i];
  }
  return 0;
}

/* Near and far in the order of price, found by their keys, with queues that are whole. */
static int check_order_side(const struct apl_book_engine *engine, uint32_t instrument, const struct apl_order_side *side, const struct apl_near *near,
                            uint32_t is_ask, uint64_t *orders)
{
  const struct apl_far *far = apl_order_side_far(&engine->pool, side);
  const int64_t mask = apl_side_mask(is_ask);
  const uint32_t near_count = apl_near_count(near), all = near_count + side->far_count;
  uint32_t index, better = 0;
  if (side->far_count > apl_order_side_far_capacity(side)) return corrupt(instrument, "a side holds more than there is room");
  if (side->far_count && !near_count) return corrupt(instrument, "a side's levels are all far");
  if (side->far_exponent && engine->pool.marks[side->far_unit] != side->far_exponent - 1) return corrupt(instrument, "a side's block is not its own");
  for (uint32_t i = near_count; i < APL_NEAR; i++)
    if (near->keys[i] != INT32_MIN || near->levels[i]) return corrupt(instrument, "there is something behind a side's last near level");
  for (uint32_t i = 0; i < all; i++) {
    const uint32_t number = apl_order_side_level(&engine->pool, side, near, i);
    if (number == 0 || number >= engine->levels.used) return corrupt(instrument, "a side names a level that is none");
    const int64_t price = engine->levels.at[number].price;
    const int32_t key = i < near_count ? near->keys[i] : far[all - 1 - i].key;
    if (i && (engine->levels.at[better].price ^ mask) <= (price ^ mask)) return corrupt(instrument, "levels are not in the order of price");
    if (key != apl_near_key(price, mask) || apl_order_side_find(&engine->sides, side, near, is_ask, price, &index) != number)
      return corrupt(instrument, "a level is not found by its key");
    if (check_queue(engine, instrument, is_ask, number, orders)) return APL_ERR_CORRUPT;
    better = number;
  }
  return 0;
}

static int check_book(const struct apl_book_engine *engine, uint32_t index, uint64_t *orders, uint64_t *levels,
                      uint64_t *units)
{
  const struct apl_book *book = &engine->books[index];
  const uint32_t instrument = engine->config.instrument_base + 1 + index;
  for (uint32_t i = 0; i < 4; i++) {
    const int misordered = (book->faults & APL_BOOK_FAULT_MISORDERED) != 0 || engine->stats.misordered != 0;
    if (check_side(engine, instrument, &book->levels[i], i, misordered)) return APL_ERR_CORRUPT;
    *units += book->levels[i].capacity / APL_LEVEL_UNIT;
  }
  for (uint32_t i = 0; i < 2; i++) {
    const struct apl_order_side *side = &book->sides[i];
    const struct apl_near *near = apl_book_near(engine, book, i);
    uint64_t count = 0;
    if (engine->config.order_capacity && check_order_side(engine, instrument, side, near, i, &count)) return APL_ERR_CORRUPT;
    if (count != book->orders[i]) return corrupt(instrument, "a side's number of orders is wrong");
    *orders += count;
    *levels += count ? apl_order_side_count(side, near) : 0;
    *units += apl_order_side_far_capacity(side) / APL_FAR_UNIT;
  }
  return 0;
}

static int check_index(const struct apl_order_store *store)
{
  uint64_t used = 0, owned = 0;
  for (uint64_t i = 0; i <= store->mask; i++) used += store->entries[i].place != 0;
  for (uint64_t i = 1; i < store->places; i++) owned += (store->slots[i].owner & APL_ORDER_OWNED) != 0;
  if (used != store->displaced || owned != store->count || store->count > store->capacity || store->slots[0].owner % APL_ORDER_AWAY != APL_ORDER_OWNED)
    return apl_err_set(APL_ERR_CORRUPT, "book: %u orders in %llu places; %u displaced, but %llu entries in the index", store->count,
                       (unsigned long long)owned, store->displaced, (unsigned long long)used);
  return 0;
}

int apl_book_engine_check(const struct apl_book_engine *engine)
{
  uint64_t orders = 0, levels = 0, units = 0;
  if (!apl_level_pool_sound(&engine->pool)) return apl_err_set(APL_ERR_CORRUPT, "book: the pool of levels is not sound");
  if (check_index(&engine->store)) return APL_ERR_CORRUPT;
  for (uint32_t i = 0; i < engine->config.instrument_capacity; i++)
    if (check_book(engine, i, &orders, &levels, &units)) return APL_ERR_CORRUPT;
  if (orders != engine->store.count)
    return apl_err_set(APL_ERR_CORRUPT, "book: %llu orders rest, the store counts %u", (unsigned long long)orders,
                       engine->store.count);
  if (levels != engine->levels.count || engine->levels.at[0].owner != UINT32_MAX)
    return apl_err_set(APL_ERR_CORRUPT, "book: %llu levels by order, the engine counts %u", (unsigned long long)levels, engine->levels.count);
  if (units + engine->pool.free_units != engine->pool.unit_count)
    return apl_err_set(APL_ERR_CORRUPT, "book: %llu units used and %u free are not %u", (unsigned long long)units,
                       engine->pool.free_units, engine->pool.unit_count);
  return 0;
}
