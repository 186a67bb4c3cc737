/* The book by order: what each action does to an order, its level and its side. Queues are drawn in queue.h. */
#include "queue.h"

/* The level of an order that rests. */
static struct apl_order_level *level_of(const struct apl_book_engine *engine, uint32_t slot) { return apl_level_of(engine, apl_slot_at(engine, slot)->level); }

/* A level of this price changes: the best, if it is not worse than the best that was settled. */
static inline void mark_price(struct apl_book *book, uint32_t is_ask, int64_t price)
{
  const int64_t mask = apl_side_mask(is_ask);
  const int may_be_best = ((price ^ mask) >= (book->top[is_ask].price ^ mask)) | (book->top[is_ask].qty == 0);
  book->changed |= (uint8_t)(may_be_best ? BOOK_BID << is_ask : 0);
}

/* Put `slot` into the level's queue behind all orders with the same or a smaller priority. */
static void enqueue(struct apl_book_engine *engine, struct apl_order_level *level, uint32_t slot, uint64_t priority)
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

/* Let an order that has a slot rest at a price; 0 when there is no room for the level. */
static int rest(struct apl_book_engine *engine, struct apl_book *book, uint32_t is_ask, uint32_t slot, int64_t price, uint64_t priority)
{
  struct apl_order_side *side = &book->sides[is_ask];
  struct apl_near *near = apl_book_near(engine, book, is_ask);
  const uint32_t owner = apl_slot_at(engine, slot)->owner & APL_ORDER_OWNED;
  const uint32_t level = apl_order_side_have(&engine->sides, side, near, owner, price, apl_order_level_place(&engine->levels, owner, price));
  if (APL_UNLIKELY(!level)) return 0;
  mark_price(book, is_ask, price);
  apl_slot_at(engine, slot)->level = level;
  enqueue(engine, apl_level_of(engine, level), slot, priority);
  book->orders[is_ask]++;
  return 1;
}

/* Take an order out of its level; the slot stays. */
static void unrest(struct apl_book_engine *engine, struct apl_book *book, uint32_t is_ask, uint32_t slot)
{
  const uint32_t number = apl_slot_at(engine, slot)->level;
  mark_price(book, is_ask, apl_level_of(engine, number)->price);
  apl_queue_remove(engine, apl_level_of(engine, number), slot);
  if (apl_level_of(engine, number)->orders == 0)
    apl_order_side_erase(&engine->sides, &book->sides[is_ask], apl_book_near(engine, book, is_ask), number);
  book->orders[is_ask]--;
}

static void remove_order(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t is_ask, uint32_t slot)
{
  unrest(engine, book, is_ask, slot);
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
  apl_slot_at(engine, slot)->qty = event->qty;
  if (APL_UNLIKELY(!rest(engine, book, is_ask, slot, event->price, priority))) {
    apl_order_store_remove(&engine->store, event->instrument, slot);
    full(engine, book, &engine->stats.levels_full);
  }
}

static void modify(struct apl_book_engine *engine, struct apl_book *book, const struct apl_book_order *event, uint32_t is_ask,
                   uint32_t slot)
{
  struct apl_order_slot *order = apl_slot_at(engine, slot);
  struct apl_order_level *level = level_of(engine, slot);
  if (event->qty == 0) return remove_order(engine, book, event->instrument, is_ask, slot);
  const int keeps = event->price == level->price &&
                    (event->priority ? event->priority == engine->store.priorities[slot] : event->qty <= order->qty);
  if (keeps) {
    mark_price(book, is_ask, level->price);
    level->qty = apl_plus(level->qty, apl_minus(event->qty, order->qty));
    order->qty = event->qty;
    return;
  }
  unrest(engine, book, is_ask, slot);
  order->qty = event->qty;
  if (APL_UNLIKELY(!rest(engine, book, is_ask, slot, event->price, event->priority))) {
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
  struct apl_order_level *level = level_of(engine, slot);
  mark_price(book, is_ask, level->price);
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

static void clear_level(struct apl_book_engine *engine, uint32_t instrument, uint32_t level)
{
  for (uint32_t slot = apl_level_of(engine, level)->head; slot;) {
    const uint32_t next = apl_slot_at(engine, slot)->next;
    apl_order_store_remove(&engine->store, instrument, slot);
    slot = next;
  }
  apl_order_level_give(&engine->levels, level);
}

void apl_book_clear_orders(struct apl_book_engine *engine, struct apl_book *book, uint32_t instrument, uint32_t side)
{
  for (uint32_t is_ask = 0; is_ask < 2; is_ask++) {
    if (side != APL_SIDE_NONE && side != is_ask) continue;
    if (!book->orders[is_ask]) continue;
    struct apl_order_side *cleared = &book->sides[is_ask];
    struct apl_near *near = apl_book_near(engine, book, is_ask);
    const uint32_t count = apl_order_side_count(cleared, near);
    for (uint32_t i = 0; i < count; i++)
      clear_level(engine, instrument, apl_order_side_level(&engine->pool, cleared, near, i));
    apl_order_side_clear(&engine->sides, cleared, near);
    book->orders[is_ask] = 0;
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
  apl_book_note(engine, book);
  apl_book_forget_shown(book);
  if (APL_UNLIKELY(!well_formed(event))) return bad(engine, book);
  if (APL_UNLIKELY(event->action == APL_BOOK_ACTION_CLEAR)) {
    apl_book_mark_all(book);
    return apl_book_clear_orders(engine, book, event->instrument, event->side);
  }
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
