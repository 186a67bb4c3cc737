/* Every invariant of the engine, proved by walking all of it; for tests and fuzzing. */
#include "order_side.h"
#include "apl/err.h"

static int corrupt(uint32_t instrument, const char *what)
{
  return apl_err_set(APL_ERR_CORRUPT, "book: instrument %u: %s", instrument, what);
}

/* One level's queue: links both ways, sums, index entries; adds its orders to *orders. */
static int check_queue(const struct apl_book_engine *engine, uint32_t instrument, uint32_t is_ask, const struct apl_level *level,
                       uint64_t *orders)
{
  const struct apl_order_store *store = &engine->store;
  uint64_t qty = 0;
  uint32_t count = 0, previous = 0, side = 2;
  if (level->orders == 0) return corrupt(instrument, "a level by order has no order");
  for (uint32_t at = level->head; at; at = store->slots[at].next) {
    const struct apl_order_slot *slot = &store->slots[at];
    if (at >= store->places || count >= store->count) return corrupt(instrument, "a queue leaves the store or runs in a circle");
    if (slot->previous != previous) return corrupt(instrument, "a queue's links disagree");
    if (slot->price != level->price || slot->qty <= 0) return corrupt(instrument, "an order does not belong to its level");
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

static int check_keys(const struct apl_book_engine *engine, uint32_t instrument, const struct apl_side *side, uint32_t is_ask)
{
  const struct apl_level *levels = apl_side_levels(&engine->pool, side);
  const uint32_t *keys = apl_order_side_keys(&engine->pool, side);
  int found;
  for (uint32_t i = 0; i < side->count; i++)
    if (keys[i] != apl_key_of(levels[i].price, apl_side_mask(is_ask)) ||
        apl_order_side_find(&engine->pool, side, is_ask, levels[i].price, &found) != i || !found)
      return corrupt(instrument, "a level is not found by its key");
  return 0;
}

static int check_book(const struct apl_book_engine *engine, uint32_t index, uint64_t *orders, uint64_t *units)
{
  const struct apl_book *book = &engine->books[index];
  const uint32_t instrument = engine->config.instrument_base + 1 + index;
  for (uint32_t i = 0; i < 4; i++) {
    const int misordered = (book->faults & APL_BOOK_FAULT_MISORDERED) != 0 || engine->stats.misordered != 0;
    if (check_side(engine, instrument, &book->levels[i], i, misordered)) return APL_ERR_CORRUPT;
    *units += book->levels[i].capacity / APL_LEVEL_UNIT;
  }
  for (uint32_t i = 0; i < 2; i++) {
    const struct apl_side *side = &book->orders[i];
    uint64_t count = 0;
    if (check_side(engine, instrument, side, i, 0)) return APL_ERR_CORRUPT;
    if (check_keys(engine, instrument, side, i)) return APL_ERR_CORRUPT;
    for (uint32_t k = 0; k < side->count; k++)
      if (check_queue(engine, instrument, i, apl_side_levels(&engine->pool, side) + k, &count)) return APL_ERR_CORRUPT;
    if (count != side->orders) return corrupt(instrument, "a side's number of orders is wrong");
    *orders += count;
    *units += side->capacity / APL_LEVEL_UNIT;
  }
  return 0;
}

static int check_index(const struct apl_order_store *store)
{
  uint64_t used = 0, owned = 0;
  for (uint64_t i = 0; i <= store->mask; i++) used += store->entries[i].place != 0;
  for (uint64_t i = 1; i < store->places; i++) owned += (store->owners[i] & APL_ORDER_OWNED) != 0;
  if (used != store->displaced || owned != store->count || store->count > store->capacity || store->owners[0] % APL_ORDER_AWAY != APL_ORDER_OWNED)
    return apl_err_set(APL_ERR_CORRUPT, "book: %u orders in %llu places; %u displaced, but %llu entries in the index", store->count,
                       (unsigned long long)owned, store->displaced, (unsigned long long)used);
  return 0;
}

int apl_book_engine_check(const struct apl_book_engine *engine)
{
  uint64_t orders = 0, units = 0;
  if (!apl_level_pool_sound(&engine->pool)) return apl_err_set(APL_ERR_CORRUPT, "book: the pool of levels is not sound");
  if (check_index(&engine->store)) return APL_ERR_CORRUPT;
  for (uint32_t i = 0; i < engine->config.instrument_capacity; i++)
    if (check_book(engine, i, &orders, &units)) return APL_ERR_CORRUPT;
  if (orders != engine->store.count)
    return apl_err_set(APL_ERR_CORRUPT, "book: %llu orders rest, the store counts %u", (unsigned long long)orders,
                       engine->store.count);
  if (units + engine->pool.free_units != engine->pool.unit_count)
    return apl_err_set(APL_ERR_CORRUPT, "book: %llu units used and %u free are not %u", (unsigned long long)units,
                       engine->pool.free_units, engine->pool.unit_count);
  return 0;
}
