#ifndef APL_KNOWN_ORDERS_H
#define APL_KNOWN_ORDERS_H
/*
 * The resting orders of a feed whose later messages name an order by its id alone (ITCH: the price behind an
 * execution; LOBSTER: whether an order was seen at all). For feed plug-ins; not the book, which has its own store.
 *
 * Open addressing, linear probing, deletion by shifting back, so that no tombstones gather over a day of a hundred
 * million orders. Ids count up from 1 each day, a multiplicative hash spreads them. At most three slots in four are
 * used.
 */
#include <stddef.h>
#include <stdint.h>

struct apl_known_order {
  uint64_t id;
  int64_t price;
  uint32_t qty;
  uint16_t epoch;    /* the slot is used if this is the table's */
  uint8_t side;      /* APL_SIDE_* */
  uint8_t reserved;
};

struct apl_known_orders {
  struct apl_known_order *slots;
  uint64_t mask;
  uint64_t count;
  uint64_t limit;    /* most orders kept */
  uint64_t refused;  /* orders not kept because the table was full */
  uint16_t epoch;    /* counts clearings, so that one costs nothing; when it wraps the slots are wiped */
};

/* Bytes for `capacity` orders, a multiple of 64. */
size_t apl_known_orders_footprint(uint32_t capacity);
/* Format `memory` (64-byte aligned, footprint bytes), touching all of it. */
struct apl_known_orders *apl_known_orders_new(void *memory, uint32_t capacity);
/* Ask for the order's place in memory, to be found a little later. */
void apl_known_orders_look(const struct apl_known_orders *orders, uint64_t id);
/* NULL if it is not known. The pointer holds until the next add or remove. */
struct apl_known_order *apl_known_orders_find(const struct apl_known_orders *orders, uint64_t id);
/* The order of this id, new (id set, else zero) or as it is; NULL (counted) if the table is full. */
struct apl_known_order *apl_known_orders_add(struct apl_known_orders *orders, uint64_t id);
/* Forget an order found by find or add. */
void apl_known_orders_remove(struct apl_known_orders *orders, struct apl_known_order *order);
/* Forget all. */
void apl_known_orders_clear(struct apl_known_orders *orders);

#endif
