/*
 * Arbitrary events into the book engine: whatever the bytes, nothing is read or written outside, and every invariant holds at the end.
 *
 * Input: 56-byte events, used as they are. To get somewhere, ids and prices are folded into small ranges unless the first byte is odd.
 */
#include <stdio.h>
#include <stdlib.h>
#include "apl/book.h"
#include "apl/err.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static const struct apl_book_config config = {.instrument_base = 10, .instrument_capacity = 5, .order_capacity = 40,
                                              .level_capacity = 120, .depth = 4, .start_live = 1};

static void fold(struct apl_event *event)
{
  event->header.template_id = (uint16_t)(event->header.template_id % 9);
  event->head.instrument = 9 + event->head.instrument % 8;
  if (event->head.instrument == 9) event->head.instrument = 0;
  if (event->header.template_id <= APL_MSG_BOOK_LEVEL) {
    event->book_order.action %= 11;
    event->book_order.side %= 6;
    event->book_order.level %= 7;
    event->book_order.price %= 50;
    event->book_order.qty %= 8;
    if (event->header.template_id == APL_MSG_BOOK_ORDER) event->book_order.order_id %= 64, event->book_order.priority %= 64;
  } else if (event->header.template_id == APL_MSG_STATUS) {
    event->status.state %= 8;
    event->status.reason %= 11;
  }
}

/* Ask everything of everybody. */
static void read_all(const struct apl_book_engine *engine)
{
  static const uint32_t asked[] = {0, 10, 11, 12, 13, 14, 15, 16, UINT32_MAX}; /* 11 to 15 are there */
  struct apl_price_level levels[32];
  struct apl_resting_order orders[32];
  struct apl_book_view view;
  uint32_t changed[3];
  for (uint32_t which = 0; which < sizeof asked / sizeof *asked; which++) {
    const uint32_t instrument = asked[which];
    (void)apl_book_read(engine, instrument, &view);
    for (uint32_t side = 0; side < 6; side++)
      for (uint32_t kind = 0; kind < 4; kind++) (void)apl_book_levels(engine, instrument, kind, side, levels, 32);
    const size_t count = apl_book_levels(engine, instrument, APL_BOOK_BY_ORDER, APL_SIDE_ASK, levels, 32);
    for (size_t i = 0; i < count; i++) {
      int64_t qty;
      uint32_t before;
      if (apl_book_queue(engine, instrument, APL_SIDE_ASK, levels[i].price, orders, 32) == 0) abort();
      if (apl_book_queue_ahead(engine, instrument, orders[0].order_id, &qty, &before) || qty || before) abort();
    }
  }
  (void)apl_book_engine_changed(engine, changed, 3);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static void *memory;
  if (!memory) memory = aligned_alloc(64, apl_align_up(apl_book_engine_footprint(&config), 64));
  struct apl_book_engine *engine = apl_book_engine_join(apl_book_engine_new(memory, &config));
  if (!engine) abort();
  const int folded = size > 0 && data[0] % 2 == 0;
  for (size_t at = 1; at + sizeof(struct apl_event) <= size; at += sizeof(struct apl_event)) {
    struct apl_event event;
    memcpy(&event, data + at, sizeof event);
    if (folded) fold(&event);
    apl_book_engine_apply(engine, &event, sizeof event, 1);
  }
  apl_book_engine_settle(engine);
  read_all(engine);
  if (apl_book_engine_check(engine)) {
    fputs(apl_err_text(), stderr);
    abort();
  }
  return 0;
}

/* A few hundred random events that are well formed, to be mutated. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  uint64_t state = index * 2654435761u + 12345;
  size_t size = 1;
  data[0] = 0;
  for (size_t i = 0; i < 20 + index * 8 && size + sizeof(struct apl_event) <= capacity; i++) {
    uint64_t words[7];
    for (size_t k = 0; k < 7; k++) {
      state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
      words[k] = state >> 11;
    }
    memcpy(data + size, words, sizeof words);
    if (i % 4) data[size + 20] = (uint8_t)(words[0] % 3 == 0 ? 0 : words[0] % 10); /* more adds */
    data[size + 2] = (uint8_t)(words[1] % 16 ? 1 + words[1] % 2 : words[1] % 9);
    data[size + 3] = 0;
    size += sizeof words;
  }
  return size;
}
