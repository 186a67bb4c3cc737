#ifndef APL_TEST_BOOK_NAIVE_H
#define APL_TEST_BOOK_NAIVE_H
/*
 * The book as a beginner would write it, from the words of apl/book.h alone: lists, scanned from end to end. The engine must agree with it
 * on everything that can be asked. Levels here are best first.
 */
#include "book_events.h"

enum { NAIVE_ORDERS = 600, NAIVE_LEVELS = 300, NAIVE_BOOKS = 6 };

struct naive_order {
  uint64_t id, priority;
  int64_t price, qty;
  uint32_t side;
};

struct naive_level {
  int64_t price, qty;
  uint32_t orders, unseen;
};

struct naive_book {
  struct naive_order orders[NAIVE_ORDERS]; /* within a price: in the order of the queue */
  uint32_t order_count;
  struct naive_level levels[4][NAIVE_LEVELS];
  uint32_t level_count[4];
  uint32_t depth, depth_implied;
  uint8_t kinds, faults, told, halted, stale;
  int64_t volume;
  uint64_t trades;
  int dirty;
  struct apl_top top; /* as last published */
};

struct naive {
  struct naive_book books[NAIVE_BOOKS];
  uint32_t order_total, order_capacity;
  uint32_t dirty[NAIVE_BOOKS], dirty_count;
};

static inline void naive_init(struct naive *naive, uint32_t order_capacity, uint32_t depth, uint8_t told)
{
  memset(naive, 0, sizeof *naive);
  naive->order_capacity = order_capacity;
  for (int i = 0; i < NAIVE_BOOKS; i++) {
    naive->books[i].depth = depth;
    naive->books[i].depth_implied = 2;
    naive->books[i].told = told;
  }
}

static inline int naive_find(const struct naive_book *book, uint64_t id)
{
  for (uint32_t i = 0; i < book->order_count; i++)
    if (book->orders[i].id == id) return (int)i;
  return -1;
}

static inline void naive_drop(struct naive *naive, struct naive_book *book, int at)
{
  for (uint32_t i = (uint32_t)at; i + 1 < book->order_count; i++) book->orders[i] = book->orders[i + 1];
  book->order_count--;
  naive->order_total--;
}

static inline void naive_put(struct naive *naive, struct naive_book *book, struct naive_order order)
{
  uint32_t at = 0; /* behind the last of its price that it may not pass; else in front */
  for (uint32_t i = 0; i < book->order_count; i++)
    if (book->orders[i].side == order.side && book->orders[i].price == order.price &&
        (order.priority == 0 || book->orders[i].priority <= order.priority))
      at = i + 1;
  CHECK(book->order_count < NAIVE_ORDERS);
  for (uint32_t i = book->order_count; i > at; i--) book->orders[i] = book->orders[i - 1];
  book->orders[at] = order;
  book->order_count++;
  naive->order_total++;
}

static inline void naive_add(struct naive *naive, struct naive_book *book, struct naive_order order)
{
  const int there = naive_find(book, order.id);
  if (there >= 0) {
    book->faults |= APL_BOOK_FAULT_DUPLICATE_ORDER;
    naive_drop(naive, book, there);
  }
  if (naive->order_total == naive->order_capacity) book->faults |= APL_BOOK_FAULT_ORDERS_FULL;
  else naive_put(naive, book, order);
}

static inline void naive_clear_orders(struct naive *naive, struct naive_book *book, uint32_t side)
{
  for (int i = (int)book->order_count - 1; i >= 0; i--)
    if (side == APL_SIDE_NONE || book->orders[i].side == side) naive_drop(naive, book, i);
  if (side == APL_SIDE_NONE) book->faults &= 0x0f;
}

static inline void naive_clear_levels(struct naive_book *book, uint32_t side)
{
  for (uint32_t i = 0; i < 4; i++)
    if (side == APL_SIDE_NONE || side == i) book->level_count[i] = 0;
  if (side == APL_SIDE_NONE) book->faults &= 0xf0;
}

static inline void naive_order_event(struct naive *naive, struct naive_book *book, const struct apl_book_order *event)
{
  const uint8_t action = event->action, side = event->side;
  const int known_action = action == APL_BOOK_ACTION_ADD || action == APL_BOOK_ACTION_MODIFY || action == APL_BOOK_ACTION_DELETE ||
                           action == APL_BOOK_ACTION_EXECUTE || action == APL_BOOK_ACTION_REPLACE || action == APL_BOOK_ACTION_CLEAR;
  const int needs_qty = action == APL_BOOK_ACTION_ADD || action == APL_BOOK_ACTION_EXECUTE || action == APL_BOOK_ACTION_REPLACE;
  if (!known_action || (side > 1 && side != APL_SIDE_NONE) || (needs_qty && event->qty <= 0) ||
      (action == APL_BOOK_ACTION_MODIFY && event->qty < 0) || (action == APL_BOOK_ACTION_ADD && side == APL_SIDE_NONE)) {
    book->faults |= APL_BOOK_FAULT_BAD_ORDER;
    return;
  }
  if (action == APL_BOOK_ACTION_CLEAR) return naive_clear_orders(naive, book, side);
  book->kinds |= APL_BOOK_BY_ORDER;
  struct naive_order order = {event->order_id, event->priority, event->price, event->qty, side};
  if (action == APL_BOOK_ACTION_ADD) return naive_add(naive, book, order);
  const int at = naive_find(book, event->order_id);
  if (at >= 0 && side != APL_SIDE_NONE && side != book->orders[at].side) {
    book->faults |= APL_BOOK_FAULT_BAD_ORDER;
    return;
  }
  if (at < 0) book->faults |= APL_BOOK_FAULT_UNKNOWN_ORDER;
  if (action == APL_BOOK_ACTION_REPLACE) {
    if (at >= 0) order.side = book->orders[at].side;
    if (at >= 0) naive_drop(naive, book, at);
    order.id = event->priority;
    order.priority = 0;
    if (order.side != APL_SIDE_NONE) naive_add(naive, book, order);
    return;
  }
  if (at < 0) return;
  struct naive_order *old = &book->orders[at];
  order.side = old->side;
  switch (action) {
  case APL_BOOK_ACTION_DELETE: naive_drop(naive, book, at); break;
  case APL_BOOK_ACTION_EXECUTE:
    if (event->qty > old->qty) book->faults |= APL_BOOK_FAULT_BAD_ORDER;
    old->qty -= event->qty;
    if (old->qty <= 0) naive_drop(naive, book, at);
    break;
  default: /* MODIFY */
    if (event->qty == 0) {
      naive_drop(naive, book, at);
    } else if (event->price == old->price &&
               (event->priority == 0 ? event->qty <= old->qty : event->priority == old->priority)) {
      old->qty = event->qty;
    } else {
      naive_drop(naive, book, at);
      naive_put(naive, book, order);
    }
  }
}

/* Better: nearer to the best. */
static inline int naive_better(uint32_t side, int64_t a, int64_t b) { return side & 1 ? a < b : a > b; }

static inline void naive_insert(struct naive_book *book, uint32_t side, uint32_t at, struct naive_level new)
{
  CHECK(book->level_count[side] < NAIVE_LEVELS);
  for (uint32_t i = book->level_count[side]; i > at; i--) book->levels[side][i] = book->levels[side][i - 1];
  book->levels[side][at] = new;
  book->level_count[side]++;
}

static inline void naive_erase(struct naive_book *book, uint32_t side, uint32_t at, uint32_t count)
{
  for (uint32_t i = at; i + count < book->level_count[side]; i++) book->levels[side][i] = book->levels[side][i + count];
  book->level_count[side] -= count;
}

/* The level at `at` was written: is it between the seen levels around it? */
static inline void naive_order_check(struct naive_book *book, uint32_t side, int at)
{
  const struct naive_level *levels = book->levels[side];
  for (int i = at - 1; i >= 0; i--)
    if (!levels[i].unseen) {
      if (!naive_better(side, levels[i].price, levels[at].price)) book->faults |= APL_BOOK_FAULT_MISORDERED;
      break;
    }
  for (int i = at + 1; i < (int)book->level_count[side]; i++)
    if (!levels[i].unseen) {
      if (!naive_better(side, levels[at].price, levels[i].price)) book->faults |= APL_BOOK_FAULT_MISORDERED;
      break;
    }
}

static inline void naive_positional(struct naive_book *book, const struct apl_book_level *event)
{
  const uint32_t side = event->side, depth = side > 1 ? book->depth_implied : book->depth;
  const struct naive_level new = {event->price, event->qty, event->orders, 0}, hole = {0, 0, 0, 1};
  uint32_t *count = &book->level_count[side];
  uint8_t action = event->action;
  const int seen = event->level <= *count && !book->levels[side][event->level - 1].unseen;
  if (action == APL_BOOK_ACTION_OVERLAY || action == APL_BOOK_ACTION_LEVEL_SET)
    action = event->level == *count + 1 ? APL_BOOK_ACTION_ADD : APL_BOOK_ACTION_MODIFY;
  if (action == APL_BOOK_ACTION_ADD ? event->level > depth || event->level > *count + 1
      : action == APL_BOOK_ACTION_DELETE_FROM ? event->level > *count : !seen)
    book->faults |= APL_BOOK_FAULT_UNKNOWN_LEVEL;
  if (action == APL_BOOK_ACTION_DELETE_FROM) {
    naive_erase(book, side, 0, event->level > *count ? *count : event->level);
  } else if (action == APL_BOOK_ACTION_DELETE) {
    if (event->level <= *count) naive_erase(book, side, event->level - 1u, 1);
  } else if (event->level <= depth || event->level <= *count) {
    while (*count + 1 < event->level) naive_insert(book, side, *count, hole);
    if (action == APL_BOOK_ACTION_ADD) {
      if (event->level > depth) return;
      naive_insert(book, side, event->level - 1u, new);
      if (*count > depth) *count = depth;
    } else {
      if (*count < event->level) naive_insert(book, side, *count, hole);
      book->levels[side][event->level - 1] = new;
    }
    naive_order_check(book, side, event->level - 1);
  }
}

static inline void naive_keyed(struct naive_book *book, const struct apl_book_level *event)
{
  const uint32_t side = event->side;
  uint32_t at = 0;
  while (at < book->level_count[side] && naive_better(side, book->levels[side][at].price, event->price)) at++;
  const int found = at < book->level_count[side] && book->levels[side][at].price == event->price &&
                    !book->levels[side][at].unseen;
  if (event->action == APL_BOOK_ACTION_DELETE && !found) book->faults |= APL_BOOK_FAULT_UNKNOWN_LEVEL;
  if (found) naive_erase(book, side, at, 1);
  if (event->action != APL_BOOK_ACTION_DELETE && event->qty > 0)
    naive_insert(book, side, at, (struct naive_level){event->price, event->qty, event->orders, 0});
  if (event->action != APL_BOOK_ACTION_DELETE && event->qty > 0 && !found) naive_order_check(book, side, (int)at);
}

static inline void naive_level_event(struct naive_book *book, const struct apl_book_level *event)
{
  const uint8_t action = event->action;
  const int sets = action == APL_BOOK_ACTION_ADD || action == APL_BOOK_ACTION_MODIFY || action == APL_BOOK_ACTION_LEVEL_SET ||
                   action == APL_BOOK_ACTION_OVERLAY;
  if (action == APL_BOOK_ACTION_CLEAR && event->side <= APL_SIDE_NONE) return naive_clear_levels(book, event->side);
  if (event->side > 3 || (sets && event->qty < 0) || (action == APL_BOOK_ACTION_DELETE_FROM && event->level == 0) ||
      (!sets && action != APL_BOOK_ACTION_DELETE && action != APL_BOOK_ACTION_DELETE_FROM && action != APL_BOOK_ACTION_DELETE_THRU)) {
    book->faults |= APL_BOOK_FAULT_BAD_LEVEL;
    return;
  }
  if (event->side < 2) book->kinds |= APL_BOOK_BY_PRICE;
  if (action == APL_BOOK_ACTION_DELETE_THRU) book->level_count[event->side] = 0;
  else if (event->level) naive_positional(book, event);
  else naive_keyed(book, event);
}

static inline uint8_t naive_top_faults(const struct naive_book *book)
{
  return book->faults & (book->kinds & APL_BOOK_BY_PRICE ? 0x0f : 0xf0);
}

static inline void naive_status(struct naive *naive, struct naive_book *book, const struct apl_status *event, int alone)
{
  if (event->reason == APL_STATUS_REASON_RESET) {
    naive_clear_orders(naive, book, APL_SIDE_NONE);
    naive_clear_levels(book, APL_SIDE_NONE);
  }
  if (event->state == APL_BOOK_STATE_HALTED) book->halted = 1;
  else if (event->state == APL_BOOK_STATE_STALE) book->stale = 1;
  else if (event->state != APL_BOOK_STATE_LIVE) book->told = event->state, book->stale = 0;
  else if (event->reason == APL_STATUS_REASON_TRADING_STATUS) book->halted = 0;
  else if (event->reason == APL_STATUS_REASON_HEARTBEAT_LOST) book->stale = 0;
  else {
    const int anew = alone && (event->reason == APL_STATUS_REASON_SNAPSHOT || event->reason == APL_STATUS_REASON_RESET);
    if (anew || book->told != APL_BOOK_STATE_LIVE) book->faults &= (uint8_t)~naive_top_faults(book);
    if (event->reason == APL_STATUS_REASON_NONE || event->reason == APL_STATUS_REASON_SESSION_START ||
        event->reason == APL_STATUS_REASON_SESSION_END)
      book->halted = 0;
    book->stale = 0;
    book->told = APL_BOOK_STATE_LIVE;
  }
}

/* The best of a side: qty, price, both 0 if there is none. */
static inline void naive_best(const struct naive_book *book, uint32_t side, int64_t *price, int64_t *qty)
{
  *price = *qty = 0;
  if (book->kinds & APL_BOOK_BY_PRICE) {
    if (book->level_count[side]) *price = book->levels[side][0].price, *qty = book->levels[side][0].qty;
    return;
  }
  int any = 0;
  for (uint32_t i = 0; i < book->order_count; i++)
    if (book->orders[i].side == side && (!any || naive_better(side, book->orders[i].price, *price)))
      *price = book->orders[i].price, any = 1;
  for (uint32_t i = 0; i < book->order_count; i++)
    if (book->orders[i].side == side && book->orders[i].price == *price) *qty += book->orders[i].qty;
}

static inline int naive_has(const struct naive_book *book, uint32_t side)
{
  if (book->kinds & APL_BOOK_BY_PRICE) return book->level_count[side] > 0 && !book->levels[side][0].unseen;
  for (uint32_t i = 0; i < book->order_count; i++)
    if (book->orders[i].side == side) return 1;
  return 0;
}

static inline struct apl_top naive_top(const struct naive_book *book)
{
  struct apl_top top = {0};
  naive_best(book, APL_SIDE_BID, &top.bid_price, &top.bid_qty);
  naive_best(book, APL_SIDE_ASK, &top.ask_price, &top.ask_qty);
  const int crossed = naive_has(book, 0) && naive_has(book, 1) && top.bid_price >= top.ask_price;
  top.state = crossed ? APL_BOOK_STATE_CROSSED : APL_BOOK_STATE_LIVE;
  if (book->halted) top.state = APL_BOOK_STATE_HALTED;
  if (book->stale) top.state = APL_BOOK_STATE_STALE;
  if (book->told == APL_BOOK_STATE_UNKNOWN) top.state = APL_BOOK_STATE_UNKNOWN;
  if (book->told == APL_BOOK_STATE_SUSPECT || naive_top_faults(book)) top.state = APL_BOOK_STATE_SUSPECT;
  if (book->told == APL_BOOK_STATE_RECOVERING) top.state = APL_BOOK_STATE_RECOVERING;
  return top;
}

static inline void naive_touch(struct naive *naive, uint32_t index)
{
  if (naive->books[index].dirty) return;
  naive->books[index].dirty = 1;
  naive->dirty[naive->dirty_count++] = index;
}

/* Apply one event of instruments 1 to NAIVE_BOOKS (or 0: Status only). */
static inline void naive_apply(struct naive *naive, const struct apl_event *event)
{
  const uint32_t index = event->head.instrument - 1;
  if (event->header.template_id == APL_MSG_STATUS && event->head.instrument == 0) {
    for (uint32_t i = 0; i < NAIVE_BOOKS; i++) naive_touch(naive, i), naive_status(naive, &naive->books[i], &event->status, 0);
    return;
  }
  if (event->header.template_id == APL_MSG_STATISTIC) return;
  naive_touch(naive, index);
  struct naive_book *book = &naive->books[index];
  switch (event->header.template_id) {
  case APL_MSG_BOOK_ORDER: naive_order_event(naive, book, &event->book_order); break;
  case APL_MSG_BOOK_LEVEL: naive_level_event(book, &event->book_level); break;
  case APL_MSG_STATUS: naive_status(naive, book, &event->status, 1); break;
  case APL_MSG_TRADE:
    if (event->trade.action == APL_BOOK_ACTION_ADD) book->volume += event->trade.qty, book->trades++;
    if (event->trade.action == APL_BOOK_ACTION_DELETE) book->volume -= event->trade.qty;
    break;
  default: break;
  }
}

#endif
