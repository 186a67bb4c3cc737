/* The book by order: what each action does to an order, its level and its side. Queues are drawn in queue.h. */
#include "queue.h"

/* The level of an order that rests. */
static struct apl_level *level_of(const struct apl_book_engine *engine, const struct apl_side *side, uint32_t is_ask, int64_t price,
                                  uint32_t *index)
{
  int found;
  *index = apl_order_side_find(&engine->pool, side, is_ask, price, &found);
  return apl_side_levels(&engine->pool, side) + *index;
}

/* Put `slot` into the level's queue behind all orders with the same or a smaller priority. */
static void enqueue(struct apl_book_engine *engine, struct apl_level *level, uint32_t slot, uint64_t priority)
{
  uint32_t before = level->tail;
  if (APL_UNLIKELY(priority || engine->store.prioritised)) {
    engine->store.prioritised = 1;
    engine->store.priorities[slot] = priority;
  }
  if (priority)
    while (before && engine->store.priorities[before] > priority) before = apl_slot_at(engine, before)->previous;
  apl_queue_insert(engine, level, slot, before);
}

/* Let an order that has a slot rest at its price; 0 when there is no room for the level. */
static int rest(struct apl_book_engine *engine, struct apl_side *side, uint32_t is_ask, uint32_t slot, uint64_t priority)
{
  int found;
  const int64_t price = apl_slot_at(engine, slot)->price;
  const uint32_t index = apl_order_side_find(&engine->pool, side, is_ask, price, &found);
  struct apl_level *level = apl_side_levels(&engine->pool, side) + index;
  if (!found) level = apl_order_side_insert(&engine->pool, side, is_ask, index, price);
  if (APL_UNLIKELY(!level)) return 0;
  enqueue(engine, level, slot, priority);
  side->orders++;
  return 1;
}

/* Take an order out of its level; the slot stays. */
static void unrest(struct apl_book_engine *engine, struct apl_side *side, uint32_t is_ask, uint32_t slot)
{
  uint32_t index;
  struct apl_level *level = level_of(engine, side, is_ask, apl_slot_at(engine, slot)->price, &index);
  apl_queue_remove(engine, level, slot);
  if (level->orders == 0) apl_order_side_erase(&engine->pool, side, index);
  side->orders--;
}

static void remove_order(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask, uint32_t slot)
{
  unrest(engine, &book->orders[is_ask], is_ask, slot);
  apl_order_store_remove(&engine->store, instrument, slot);
}

static void full(struct apl_book_engine *engine, struct apl_book *book, uint64_t *count)
{
  (void)engine;
  apl_book_fault(book, APL_BOOK_FAULT_ORDERS_FULL, count);
}

static void bad(struct apl_book_engine *engine, struct apl_book *book)
{
  apl_book_fault(book, APL_BOOK_FAULT_BAD_ORDER, &engine->stats.malformed);
}

/* Add an order; one of this id that is there already goes first (its end was missed). */
static void add(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event, uint64_t order_id,
                uint32_t is_ask, uint64_t priority)
{
  uint32_t side;
  uint32_t slot = apl_order_store_find(&engine->store, event->instrument, order_id, &side);
  if (APL_UNLIKELY(slot)) {
    apl_book_fault(book, APL_BOOK_FAULT_DUPLICATE_ORDER, &engine->stats.duplicate_orders);
    remove_order(engine, book, event->instrument, side, slot);
  }
  slot = apl_order_store_add(&engine->store, event->instrument, order_id, is_ask);
  if (APL_UNLIKELY(!slot)) return full(engine, book, &engine->stats.orders_full);
  apl_slot_at(engine, slot)->price = event->price;
  apl_slot_at(engine, slot)->qty = event->qty;
  if (APL_UNLIKELY(!rest(engine, &book->orders[is_ask], is_ask, slot, priority))) {
    apl_order_store_remove(&engine->store, event->instrument, slot);
    full(engine, book, &engine->stats.levels_full);
  }
}

static void modify(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event, uint32_t is_ask,
                   uint32_t slot)
{
  struct apl_order_slot *order = apl_slot_at(engine, slot);
  struct apl_side *side = &book->orders[is_ask];
  if (event->qty == 0) return remove_order(engine, book, event->instrument, is_ask, slot);
  const int keeps = event->price == order->price &&
                    (event->priority ? event->priority == engine->store.priorities[slot] : event->qty <= order->qty);
  if (keeps) {
    uint32_t index;
    struct apl_level *level = level_of(engine, side, is_ask, order->price, &index);
    level->qty = apl_plus(level->qty, apl_minus(event->qty, order->qty));
    order->qty = event->qty;
    return;
  }
  unrest(engine, side, is_ask, slot);
  order->price = event->price;
  order->qty = event->qty;
  if (APL_UNLIKELY(!rest(engine, side, is_ask, slot, event->priority))) {
    apl_order_store_remove(&engine->store, event->instrument, slot);
    full(engine, book, &engine->stats.levels_full);
  }
}

static void execute(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event, uint32_t is_ask,
                    uint32_t slot)
{
  struct apl_order_slot *order = apl_slot_at(engine, slot);
  if (event->qty > order->qty) bad(engine, book); /* more than there is: part of its story was missed */
  if (event->qty >= order->qty) return remove_order(engine, book, event->instrument, is_ask, slot);
  uint32_t index;
  struct apl_level *level = level_of(engine, &book->orders[is_ask], is_ask, order->price, &index);
  level->qty = apl_minus(level->qty, event->qty);
  order->qty -= event->qty;
}

/* The new order takes the old one's side, or the event's own where the old one is not known. */
static void replace(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event, uint32_t is_ask,
                    uint32_t slot)
{
  if (slot) remove_order(engine, book, event->instrument, is_ask, slot);
  else is_ask = event->side;
  if (is_ask <= APL_SIDE_ASK) add(engine, book, event, event->priority, is_ask, 0);
}

void apl_book_clear_orders(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t side)
{
  for (uint32_t is_ask = 0; is_ask < 2; is_ask++) {
    if (side != APL_SIDE_NONE && side != is_ask) continue;
    const struct apl_level *levels = apl_side_levels(&engine->pool, &book->orders[is_ask]);
    for (uint32_t i = 0; i < book->orders[is_ask].count; i++)
      for (uint32_t slot = levels[i].head; slot;) {
        const uint32_t next = apl_slot_at(engine, slot)->next;
        apl_order_store_remove(&engine->store, instrument, slot);
        slot = next;
      }
    apl_side_clear(&engine->pool, &book->orders[is_ask]);
  }
  if (side == APL_SIDE_NONE) book->faults &= (uint8_t)~APL_BOOK_FAULTS_BY_ORDER;
}

/* Whether action, side and quantity make sense together. */
static int well_formed(const struct apl_book_order *event)
{
  if (event->side > APL_SIDE_ASK && event->side != APL_SIDE_NONE) return 0;
  switch (event->action) {
  case APL_BOOK_ACTION_ADD: return event->qty > 0 && event->side != APL_SIDE_NONE;
  case APL_BOOK_ACTION_REPLACE:
  case APL_BOOK_ACTION_EXECUTE: return event->qty > 0;
  case APL_BOOK_ACTION_MODIFY: return event->qty >= 0;
  case APL_BOOK_ACTION_DELETE:
  case APL_BOOK_ACTION_CLEAR: return 1;
  default: return 0;
  }
}

void apl_book_apply_order(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event)
{
  apl_book_touch(engine, book);
  if (APL_UNLIKELY(!well_formed(event))) return bad(engine, book);
  if (event->action == APL_BOOK_ACTION_CLEAR) return apl_book_clear_orders(engine, book, event->instrument, event->side);
  book->kinds |= APL_BOOK_BY_ORDER;
  if (event->action == APL_BOOK_ACTION_ADD) return add(engine, book, event, event->order_id, event->side, event->priority);
  uint32_t is_ask = APL_SIDE_NONE;
  const uint32_t slot = apl_order_store_find(&engine->store, event->instrument, event->order_id, &is_ask);
  if (APL_UNLIKELY(!slot)) {
    apl_book_fault(book, APL_BOOK_FAULT_UNKNOWN_ORDER, &engine->stats.unknown_orders);
    if (event->action == APL_BOOK_ACTION_REPLACE) replace(engine, book, event, is_ask, 0);
    return;
  }
  if (APL_UNLIKELY(event->side != APL_SIDE_NONE && event->side != is_ask)) return bad(engine, book);
  switch (event->action) {
  case APL_BOOK_ACTION_MODIFY: return modify(engine, book, event, is_ask, slot);
  case APL_BOOK_ACTION_EXECUTE: return execute(engine, book, event, is_ask, slot);
  case APL_BOOK_ACTION_REPLACE: return replace(engine, book, event, is_ask, slot);
  default: return remove_order(engine, book, event->instrument, is_ask, slot); /* DELETE */
  }
}
