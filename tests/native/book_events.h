#ifndef APL_TEST_BOOK_EVENTS_H
#define APL_TEST_BOOK_EVENTS_H
/* What the tests of books share: engines in allocated memory, and events in one line. */
#include "apl/book.h"
#include "apl/err.h"
#include "check.h"

enum { END = APL_FLAG_END_OF_EVENT };

static uint64_t random_state;

static inline uint64_t random_next(void) /* splitmix64: the same stream everywhere */
{
  uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static inline uint32_t random_below(uint32_t limit) { return (uint32_t)(random_next() % limit); }

/* A new engine; free with engine_free. */
static inline struct apl_book_engine *engine_new(struct apl_book_config config)
{
  const size_t bytes = apl_book_engine_footprint(&config);
  CHECK(bytes > 0);
  void *memory = aligned_alloc(apl_book_engine_align(), bytes);
  CHECK(memory != NULL);
  memset(memory, 0xa5, bytes);
  CHECK(apl_book_engine_new(memory, &config) == memory);
  return apl_book_engine_join(memory);
}

static inline void engine_free(struct apl_book_engine *engine)
{
  CHECK_EQUAL(apl_book_engine_check(engine), 0);
  free(apl_book_engine_delete(apl_book_engine_leave(engine)));
}

static inline struct apl_event order_event(uint32_t instrument, uint8_t action, uint8_t side, uint64_t id, int64_t price, int64_t qty,
                                           uint64_t priority, uint8_t flags)
{
  struct apl_event event;
  apl_event_header(&event, APL_MSG_BOOK_ORDER);
  event.book_order = (struct apl_book_order){.origin_ns = 1, .instrument = instrument, .action = action, .side = side, .flags = flags,
                                             .price = price, .qty = qty, .order_id = id, .priority = priority};
  return event;
}

static inline struct apl_event level_event(uint32_t instrument, uint8_t action, uint8_t side, uint8_t level, int64_t price,
                                           int64_t qty, uint8_t flags)
{
  struct apl_event event;
  apl_event_header(&event, APL_MSG_BOOK_LEVEL);
  event.book_level = (struct apl_book_level){.origin_ns = 1, .instrument = instrument, .action = action, .side = side, .level = level,
                                             .flags = flags, .price = price, .qty = qty, .orders = 1};
  return event;
}

static inline struct apl_event status_event(uint32_t instrument, uint8_t state, uint8_t reason)
{
  struct apl_event event;
  apl_event_header(&event, APL_MSG_STATUS);
  event.status = (struct apl_status){.origin_ns = 1, .instrument = instrument, .state = state, .reason = reason, .trading_status = 17};
  return event;
}

static inline struct apl_event trade_event(uint32_t instrument, uint8_t action, int64_t price, int64_t qty, uint8_t flags)
{
  struct apl_event event;
  apl_event_header(&event, APL_MSG_TRADE);
  event.trade = (struct apl_trade){.origin_ns = 1, .instrument = instrument, .action = action, .flags = flags, .price = price,
                                   .qty = qty};
  return event;
}

static inline struct apl_event definition_event(uint32_t instrument, uint8_t action, uint8_t depth)
{
  struct apl_event event;
  apl_event_header(&event, APL_MSG_DEFINITION);
  event.definition = (struct apl_definition){.origin_ns = 1, .instrument = instrument, .action = action, .depth = depth,
                                             .flags = END};
  return event;
}

static inline void apply(struct apl_book_engine *engine, struct apl_event event) { apl_book_engine_apply(engine, &event, sizeof event, 1); }

/* Short forms for instrument 1; every one ends a venue event. */
static inline void add(struct apl_book_engine *engine, uint8_t side, uint64_t id, int64_t price, int64_t qty)
{
  apply(engine, order_event(1, APL_BOOK_ACTION_ADD, side, id, price, qty, 0, END));
}

static inline void change(struct apl_book_engine *engine, uint8_t action, uint64_t id, int64_t price, int64_t qty)
{
  apply(engine, order_event(1, action, APL_SIDE_NONE, id, price, qty, 0, END));
}

static inline void level(struct apl_book_engine *engine, uint8_t action, uint8_t side, uint8_t number, int64_t price, int64_t qty)
{
  apply(engine, level_event(1, action, side, number, price, qty, END));
}

static inline struct apl_book_stats stats_of(const struct apl_book_engine *engine)
{
  struct apl_book_stats stats;
  apl_book_engine_stats(engine, &stats);
  return stats;
}

static inline struct apl_book_view view_of(const struct apl_book_engine *engine, uint32_t instrument)
{
  struct apl_book_view view;
  CHECK_EQUAL(apl_book_read(engine, instrument, &view), 0);
  return view;
}

/* Levels of instrument 1 are exactly these, best first: price, qty, price, qty ... */
static inline void check_levels(const struct apl_book_engine *engine, uint32_t side, size_t count, const int64_t *pairs)
{
  struct apl_price_level levels[64];
  CHECK_EQUAL(apl_book_level_count(engine, 1, 0, side), count);
  CHECK_EQUAL(apl_book_levels(engine, 1, 0, side, levels, 64), count);
  for (size_t i = 0; i < count; i++) {
    CHECK_EQUAL(levels[i].price, pairs[2 * i]);
    CHECK_EQUAL(levels[i].qty, pairs[2 * i + 1]);
  }
}
#define CHECK_LEVELS(engine, side, ...)                                                                                         \
  check_levels(engine, side, sizeof((int64_t[]){__VA_ARGS__}) / 16, (const int64_t[]){__VA_ARGS__})

#endif
