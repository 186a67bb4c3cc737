#ifndef APL_TEST_ITCH_MESSAGES_H
#define APL_TEST_ITCH_MESSAGES_H
/* ITCH 5.0 messages put together for tests, the feed under test, and checks of what it made of them. */
#include "feed_run.h"

#define MIDNIGHT UINT64_C(1577682000000000000) /* 2019-12-30 00:00 in New York, 05:00 UTC */
enum { CENT = 10000000 };

static struct feed_run run;
static struct apl_feed_config config;

static inline const struct apl_feed_ops *itch(void)
{
  const struct apl_feed_ops *ops = apl_feed_find("nasdaq.itch5");
  CHECK(ops);
  return ops;
}

static inline void new_run(uint32_t start_live)
{
  if (run.state) run_free(&run);
  config = (struct apl_feed_config){
    .instrument_base = 100, .instrument_capacity = 1100, .order_capacity = 1000, .start_live = start_live};
  run = run_new(itch(), &config);
  run_join(&run);
}

static inline struct bytes start(char type, uint16_t locate)
{
  struct bytes b = {.count = 0};
  b.data[b.count++] = (uint8_t)type;
  put_be(&b, locate, 2);
  put_be(&b, 7, 2);
  put_be(&b, 34200000000001, 6);
  return b;
}

static inline struct bytes directory(uint16_t locate, const char *symbol)
{
  struct bytes b = start('R', locate);
  put_text(&b, symbol, 8);
  put_text(&b, "QN", 2);
  put_be(&b, 100, 4);
  put_text(&b, "NCZ PNN1N", 9);
  put_be(&b, 0, 4);
  put_text(&b, "N", 1);
  CHECK_EQUAL(b.count, 39);
  return b;
}

static inline struct bytes add(uint16_t locate, uint64_t id, char side, uint32_t shares, const char *symbol,
                               uint32_t price)
{
  struct bytes b = start('A', locate);
  put_be(&b, id, 8);
  b.data[b.count++] = (uint8_t)side;
  put_be(&b, shares, 4);
  put_text(&b, symbol, 8);
  put_be(&b, price, 4);
  CHECK_EQUAL(b.count, 36);
  return b;
}

static inline struct bytes taken(char type, uint16_t locate, uint64_t id, uint32_t shares) /* E, C, X, D */
{
  struct bytes b = start(type, locate);
  put_be(&b, id, 8);
  if (type != 'D') put_be(&b, shares, 4);
  if (type == 'E' || type == 'C') put_be(&b, 9000 + id, 8);
  return b;
}

static inline size_t push(const struct bytes *b) { return run_record(&run, b->data, b->count); }

static inline const struct apl_event *event(size_t index, uint16_t template_id, uint32_t instrument)
{
  CHECK(index < run.count);
  CHECK_EQUAL(run.events[index].header.template_id, template_id);
  CHECK_EQUAL(run.events[index].head.instrument, instrument);
  return &run.events[index];
}

static inline void check_order(size_t index, uint8_t action, uint8_t side, int64_t price, int64_t qty, uint64_t id)
{
  const struct apl_book_order *order = &event(index, APL_MSG_BOOK_ORDER, 101)->book_order;
  CHECK_EQUAL(order->action, action);
  CHECK_EQUAL(order->side, side);
  CHECK_EQUAL(order->price, price);
  CHECK_EQUAL(order->qty, qty);
  CHECK_EQUAL(order->order_id, id);
  CHECK_EQUAL(order->flags, APL_FLAG_END_OF_EVENT);
}

static inline void check_trade(size_t index, uint8_t aggressor, uint8_t condition, int64_t price, int64_t qty,
                               uint64_t match)
{
  const struct apl_trade *trade = &event(index, APL_MSG_TRADE, 101)->trade;
  CHECK_EQUAL(trade->action, APL_BOOK_ACTION_ADD);
  CHECK_EQUAL(trade->aggressor, aggressor);
  CHECK_EQUAL(trade->condition, condition);
  CHECK_EQUAL(trade->price, price);
  CHECK_EQUAL(trade->qty, qty);
  CHECK_EQUAL(trade->trade_id, match);
  CHECK_EQUAL(trade->exchange_ns, 34200000000001);
}

static inline void check_statistic(size_t index, uint32_t instrument, uint8_t kind, uint8_t condition, int64_t price,
                                   int64_t qty, uint32_t code)
{
  const struct apl_statistic *statistic = &event(index, APL_MSG_STATISTIC, instrument)->statistic;
  CHECK_EQUAL(statistic->kind, kind);
  CHECK_EQUAL(statistic->condition, condition);
  CHECK_EQUAL(statistic->price, price);
  CHECK_EQUAL(statistic->qty, qty);
  CHECK_EQUAL(statistic->code, code);
  CHECK_EQUAL(statistic->flags, index + 1 == run.count ? APL_FLAG_END_OF_EVENT : 0);
}

static inline void check_status(size_t index, uint32_t instrument, uint8_t state, uint8_t reason)
{
  const struct apl_status *status = &event(index, APL_MSG_STATUS, instrument)->status;
  CHECK_EQUAL(status->state, state);
  CHECK_EQUAL(status->reason, reason);
}

#endif
