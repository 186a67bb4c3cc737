#ifndef APL_TEST_DBN_RECORDS_H
#define APL_TEST_DBN_RECORDS_H
/* DBN records and metadata, put together for tests. Times are 1000 (event) and 2000 (received); the publisher is 1
 * unless said otherwise. */
#include "feed_run.h"

enum { NO_LEVEL = -1 };
#define NO_PRICE INT64_MAX

static inline struct bytes record_start(uint8_t rtype, uint16_t publisher, uint32_t id)
{
  struct bytes b = {.count = 0};
  put_le(&b, 0, 1); /* length, by record_end */
  put_le(&b, rtype, 1);
  put_le(&b, publisher, 2);
  put_le(&b, id, 4);
  put_le(&b, 1000, 8);
  return b;
}

static inline struct bytes record_end(struct bytes b, size_t bytes)
{
  CHECK(b.count <= bytes && bytes <= sizeof b.data);
  memset(b.data + b.count, 0, bytes - b.count);
  b.count = bytes;
  b.data[0] = (uint8_t)(bytes / 4);
  return b;
}

static inline struct bytes mbo(uint32_t id, char action, char side, uint64_t order, int64_t price, uint32_t size,
                               uint8_t flags)
{
  struct bytes b = record_start(0xa0, 1, id);
  put_le(&b, order, 8);
  put_le(&b, (uint64_t)price, 8);
  put_le(&b, size, 4);
  put_le(&b, flags, 1);
  put_le(&b, 0, 1);
  put_le(&b, (uint8_t)action, 1);
  put_le(&b, (uint8_t)side, 1);
  put_le(&b, 2000, 8);
  put_le(&b, 0, 4);
  put_le(&b, 77, 4);
  return record_end(b, 56);
}

/* trades, mbp-1, mbp-10, tbbo, cmbp-1: the part before the levels. */
static inline struct bytes trade_part(uint8_t rtype, uint16_t publisher, uint32_t id, char action, char side,
                                      int64_t price, uint32_t size, uint8_t flags)
{
  struct bytes b = record_start(rtype, publisher, id);
  put_le(&b, (uint64_t)price, 8);
  put_le(&b, size, 4);
  put_le(&b, (uint8_t)action, 1);
  put_le(&b, (uint8_t)side, 1);
  put_le(&b, flags, 1);
  put_le(&b, 0, 1);
  put_le(&b, 2000, 8);
  put_le(&b, 0, 4);
  put_le(&b, 78, 4);
  CHECK_EQUAL(b.count, 48);
  return b;
}

/* One level: both sides; size 0 stands for none. */
static inline void put_level(struct bytes *b, int64_t bid, uint32_t bid_size, int64_t ask, uint32_t ask_size)
{
  put_le(b, (uint64_t)(bid_size ? bid : NO_PRICE), 8);
  put_le(b, (uint64_t)(ask_size ? ask : NO_PRICE), 8);
  put_le(b, bid_size, 4);
  put_le(b, ask_size, 4);
  put_le(b, bid_size ? 1 : 0, 4);
  put_le(b, ask_size ? 2 : 0, 4);
}

/* Metadata with one mapping from `symbol` to the instrument id `id_text`. */
static inline struct bytes metadata(uint8_t version, const char *symbol, const char *id_text)
{
  struct bytes b = {.count = 0};
  const size_t symbol_bytes = version == 1 ? 22 : 71;
  put(&b, "DBN", 3);
  put_le(&b, version, 1);
  put_le(&b, 0, 4);
  put(&b, "GLBX.MDP3\0\0\0\0\0\0\0", 16);
  put_le(&b, 0, 2);
  put_le(&b, 500, 8);
  put_le(&b, UINT64_MAX, 8);
  put_le(&b, 0, 8);
  if (version == 1) put_le(&b, 0, 8);
  put_le(&b, 1, 1); /* in: raw symbol */
  put_le(&b, 0, 1); /* out: instrument id */
  put_le(&b, 0, 1);
  if (version > 1) put_le(&b, symbol_bytes, 2);
  while (b.count < 108) b.data[b.count++] = 0;
  put_le(&b, 0, 4); /* schema definition */
  put_le(&b, 1, 4); /* symbols */
  for (int list = 0; list < 3; list++) {
    if (list == 0) {
      const size_t at = b.count;
      memset(b.data + at, 0, symbol_bytes);
      memcpy(b.data + at, symbol, strlen(symbol));
      b.count += symbol_bytes;
    } else {
      put_le(&b, 0, 4);
    }
  }
  put_le(&b, 1, 4); /* mappings */
  memset(b.data + b.count, 0, symbol_bytes);
  memcpy(b.data + b.count, symbol, strlen(symbol));
  b.count += symbol_bytes;
  put_le(&b, 1, 4);
  put_le(&b, 20240508, 4);
  put_le(&b, 20240509, 4);
  memset(b.data + b.count, 0, symbol_bytes);
  memcpy(b.data + b.count, id_text, strlen(id_text));
  b.count += symbol_bytes;
  const uint32_t length = (uint32_t)b.count - 8;
  memcpy(b.data + 4, &length, 4);
  return b;
}

#endif
