/* The engine's memory, its life, and the way of an event to the file that knows it. */
#include "look_ahead.h"
#include "apl/err.h"

/* Offsets of the parts, in the order that engine.h draws. */
struct layout {
  size_t books, nears, changed, settled, levels, marks, order_levels, slots, priorities, entries, end;
  uint32_t units, order_level_count;
};

static uint32_t or_default(uint32_t value, uint32_t fallback) { return value ? value : fallback; }

static uint32_t levels_round(uint32_t depth)
{
  uint32_t levels = APL_LEVEL_UNIT;
  while (levels < depth) levels *= 2;
  return levels;
}

/* Every positional side's whole depth, and for sides by order room for all levels to be far: 8 bytes each in blocks that are a quarter full at least,
 * but of one unit. */
static uint64_t levels_needed(const struct apl_book_config *config)
{
  if (config->level_capacity) return config->level_capacity;
  const uint64_t by_price = 2 * levels_round(or_default(config->depth, APL_BOOK_DEPTH_DEFAULT)) +
                            2 * levels_round(or_default(config->depth_implied, APL_BOOK_IMPLIED_DEFAULT));
  const uint64_t far = config->order_capacity ? 2 * APL_LEVEL_UNIT : 0;
  const uint64_t levels = config->instrument_capacity * (by_price + far) + (uint64_t)config->order_capacity + APL_BOOK_SPARE_LEVELS;
  return levels < APL_BOOK_LEVELS_MAX ? levels : APL_BOOK_LEVELS_MAX;
}

/* A level by order has an order. */
static uint32_t order_levels_needed(const struct apl_book_config *config)
{
  const uint32_t orders = config->order_capacity;
  return config->level_capacity && config->level_capacity < orders ? config->level_capacity : orders;
}

static int config_check(const struct apl_book_config *config)
{
  if (!config) return apl_err_set(APL_ERR_ARGUMENT, "book: the configuration is NULL");
  if (config->instrument_capacity == 0 || config->instrument_capacity > APL_BOOK_INSTRUMENTS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "book: instrument_capacity is %u, give 1 to %u", config->instrument_capacity,
                       APL_BOOK_INSTRUMENTS_MAX);
  if (config->instrument_base > UINT32_MAX - config->instrument_capacity)
    return apl_err_set(APL_ERR_ARGUMENT, "book: instrument_base %u and instrument_capacity %u exceed 32 bits",
                       config->instrument_base, config->instrument_capacity);
  if (config->order_capacity > APL_BOOK_ORDERS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "book: order_capacity is %u, give at most %u", config->order_capacity,
                       APL_BOOK_ORDERS_MAX);
  if (config->level_capacity > APL_BOOK_LEVELS_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "book: level_capacity is %u, give at most %u", config->level_capacity,
                       APL_BOOK_LEVELS_MAX);
  if (config->depth > APL_BOOK_DEPTH_MAX || config->depth_implied > APL_BOOK_DEPTH_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "book: depth is %u and depth_implied %u, give at most %u", config->depth,
                       config->depth_implied, APL_BOOK_DEPTH_MAX);
  if (config->event_end > APL_BOOK_EVENT_BY_PACKET)
    return apl_err_set(APL_ERR_ARGUMENT, "book: event_end is %u, give %u (by flag) or %u (by packet)", config->event_end,
                       APL_BOOK_EVENT_BY_FLAG, APL_BOOK_EVENT_BY_PACKET);
  return 0;
}

static size_t place(size_t *end, size_t bytes)
{
  const size_t at = *end;
  *end = apl_align_up(at + bytes, APL_CACHE_LINE);
  return at;
}

static struct layout layout_of(const struct apl_book_config *config)
{
  struct layout layout = {.units = apl_level_pool_units(levels_needed(config)), .order_level_count = order_levels_needed(config)};
  const size_t instruments = config->instrument_capacity, places = apl_order_store_places(config->order_capacity);
  size_t end = apl_align_up(sizeof(struct apl_book_engine), APL_CACHE_LINE);
  layout.books = place(&end, instruments * sizeof(struct apl_book));
  layout.nears = place(&end, config->order_capacity ? 2 * instruments * sizeof(struct apl_near) : 0);
  layout.changed = place(&end, instruments * sizeof(uint32_t));
  layout.settled = place(&end, instruments * sizeof(uint32_t));
  layout.levels = place(&end, (size_t)layout.units * APL_LEVEL_UNIT * sizeof(struct apl_level));
  layout.marks = place(&end, layout.units);
  layout.order_levels = place(&end, ((size_t)layout.order_level_count + apl_order_levels_hashed(layout.order_level_count)) * sizeof(struct apl_order_level));
  layout.slots = place(&end, places * sizeof(struct apl_order_slot));
  layout.priorities = place(&end, places * sizeof(uint64_t));
  layout.entries = place(&end, apl_order_store_entries(config->order_capacity) * sizeof(struct apl_order_entry));
  layout.end = end;
  return layout;
}

size_t apl_book_engine_align(void) { return APL_CACHE_LINE; }

size_t apl_book_engine_footprint(const struct apl_book_config *config)
{
  return config_check(config) ? 0 : layout_of(config).end;
}

void *apl_book_engine_new(void *memory, const struct apl_book_config *config)
{
  if (!memory || !apl_is_aligned(memory, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "book: memory %p is NULL or not aligned to %d", memory, APL_CACHE_LINE), NULL;
  if (config_check(config)) return NULL;
  const struct layout layout = layout_of(config);
  if (!config->memory_is_zero) memset(memory, 0, layout.end); /* also maps every page now, none later */
  struct apl_book_engine *engine = memory;
  uint8_t *base = memory;
  engine->config = *config;
  engine->config.depth = or_default(config->depth, APL_BOOK_DEPTH_DEFAULT);
  engine->config.depth_implied = or_default(config->depth_implied, APL_BOOK_IMPLIED_DEFAULT);
  engine->books = (struct apl_book *)(void *)(base + layout.books);
  engine->changed = (uint32_t *)(void *)(base + layout.changed);
  engine->settled = (uint32_t *)(void *)(base + layout.settled);
  apl_level_pool_init(&engine->pool, (struct apl_level *)(void *)(base + layout.levels), base + layout.marks, layout.units);
  engine->nears = (struct apl_near *)(void *)(base + layout.nears);
  for (size_t i = 0; config->order_capacity && i < 2 * (size_t)config->instrument_capacity; i++) apl_near_clear(&engine->nears[i]);
  apl_order_levels_init(&engine->levels, (struct apl_order_level *)(void *)(base + layout.order_levels), layout.order_level_count);
  engine->sides = (struct apl_order_sides){&engine->pool, &engine->levels};
  apl_order_store_init(&engine->store, (struct apl_order_slot *)(void *)(base + layout.slots), (uint64_t *)(void *)(base + layout.priorities),
                       (struct apl_order_entry *)(void *)(base + layout.entries), config->order_capacity, config->instrument_base);
  if (config->start_live)
    for (uint32_t i = 0; i < config->instrument_capacity; i++) engine->books[i].told = APL_BOOK_STATE_LIVE;
  engine->magic = APL_BOOK_MAGIC;
  return memory;
}

struct apl_book_engine *apl_book_engine_join(void *memory)
{
  if (!memory || !apl_is_aligned(memory, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "book: memory %p is NULL or not aligned to %d", memory, APL_CACHE_LINE), NULL;
  struct apl_book_engine *engine = memory;
  if (engine->magic != APL_BOOK_MAGIC) return apl_err_set(APL_ERR_MAGIC, "book: memory %p holds no book engine", memory), NULL;
  return engine;
}

void *apl_book_engine_leave(struct apl_book_engine *engine) { return engine; }

void *apl_book_engine_delete(void *memory)
{
  struct apl_book_engine *engine = apl_book_engine_join(memory);
  if (!engine) return NULL;
  engine->magic = 0;
  return memory;
}

static void apply_trade(struct apl_book_engine *engine, struct apl_book *book, const struct apl_trade *event)
{
  apl_book_note(engine, book);
  apl_book_forget(book, BOOK_VIEW_HEAD);
  if (event->action == APL_BOOK_ACTION_ADD || event->action == APL_BOOK_ACTION_EXECUTE) {
    book->trade_price = event->price;
    book->trade_qty = event->qty;
    book->trade_volume = (int64_t)((uint64_t)book->trade_volume + (uint64_t)event->qty);
    book->trades++;
  } else if (event->action == APL_BOOK_ACTION_DELETE) { /* a bust */
    book->trade_volume = (int64_t)((uint64_t)book->trade_volume - (uint64_t)event->qty);
  }
}

/* CLEAR for instrument 0. */
static void clear_all(struct apl_book_engine *engine, int by_order, uint32_t side)
{
  for (uint32_t i = 0; i < engine->config.instrument_capacity; i++) {
    struct apl_book *book = &engine->books[i];
    if (!book->seen) continue;
    apl_book_touch(engine, book);
    if (by_order) apl_book_clear_orders(engine, book, engine->config.instrument_base + 1 + i, side);
    else apl_book_clear_levels(engine, book, side);
  }
}

static struct apl_book *apply_to_book(struct apl_book_engine *engine, const struct apl_event *event)
{
  const uint16_t template_id = event->header.template_id;
  const uint32_t instrument = event->head.instrument;
  if (APL_UNLIKELY(instrument == 0) && template_id <= APL_MSG_BOOK_LEVEL && event->book_order.action == APL_BOOK_ACTION_CLEAR &&
      (event->book_order.side <= APL_SIDE_ASK || event->book_order.side == APL_SIDE_NONE)) {
    clear_all(engine, template_id == APL_MSG_BOOK_ORDER, event->book_order.side);
    return NULL;
  }
  if (template_id == APL_MSG_STATISTIC && instrument == 0) return NULL; /* of the whole feed; its flags alone matter */
  struct apl_book *book = apl_book_find(engine, instrument);
  if (!book) return NULL;
  switch (template_id) {
  case APL_MSG_BOOK_ORDER: apl_book_apply_order(engine, book, &event->book_order); break;
  case APL_MSG_BOOK_LEVEL: apl_book_apply_level(engine, book, &event->book_level); break;
  case APL_MSG_TRADE: apply_trade(engine, book, &event->trade); break;
  case APL_MSG_DEFINITION: apl_book_apply_definition(engine, book, &event->definition); break;
  default: break; /* a Statistic */
  }
  return book;
}

int apl_book_apply_event(struct apl_book_engine *engine, const struct apl_event *event, uint32_t *channel)
{
  *channel = 0;
  const uint16_t template_id = event->header.template_id;
  if (template_id == 0 || template_id > APL_MSG_DEFINITION || template_id == APL_MSG_TOP) return 0;
  engine->stats.events++;
  engine->tick_events = 1;
  engine->origin_ns = event->head.origin_ns;
  if (template_id == APL_MSG_STATUS) {
    apl_book_apply_status(engine, &event->status);
    return event->status.reason != APL_STATUS_REASON_TRADING_STATUS || (event->status.flags & APL_FLAG_END_OF_EVENT) != 0;
  }
  const struct apl_book *book = apply_to_book(engine, event);
  if (book) *channel = book->channel;
  return (event->book_order.flags & APL_FLAG_END_OF_EVENT) != 0; /* flags: at one offset in all of these */
}

size_t apl_book_engine_step(struct apl_book_engine *engine, const void *events, size_t stride, size_t count, int *ended)
{
  const uint8_t *at = events;
  const int by_packet = engine->config.event_end == APL_BOOK_EVENT_BY_PACKET;
  *ended = 0;
  for (size_t i = 0; i < count; i++, at += stride) {
    const struct apl_event *event = (const struct apl_event *)(const void *)at;
    uint32_t channel;
    apl_look_ahead(engine, events, stride, i, count);
    if (by_packet && engine->changed_count && event->head.origin_ns != engine->origin_ns) {
      apl_book_settle(engine, 0, 0, &engine->none);
      *ended = 1;
      return i;
    }
    if (!apl_book_apply_event(engine, event, &channel)) continue;
    if (by_packet && event->header.template_id != APL_MSG_STATUS) continue;
    apl_book_settle(engine, channel, 0, &engine->none);
    *ended = 1;
    return i + 1;
  }
  return count;
}

void apl_book_engine_apply(struct apl_book_engine *engine, const void *events, size_t stride, size_t count)
{
  int ended;
  if (count > 1) apl_look_begin(engine, events, stride, count);
  for (size_t done = 0; done < count;)
    done += apl_book_engine_step(engine, (const uint8_t *)events + done * stride, stride, count - done, &ended);
}

void apl_book_engine_settle(struct apl_book_engine *engine) { apl_book_settle(engine, 0, 0, &engine->none); }
