#ifndef APL_BOOK_ORDER_STORE_H
#define APL_BOOK_ORDER_STORE_H
/*
 * Live orders of all instruments: fixed slots of 32 bytes, found by (instrument, order id) through an open-addressing index of 8-byte
 * entries with linear probing, half full at most, deleted from by shifting back, so that it never fills with tombstones.
 *
 * An entry holds a 32-bit tag, tag = mix(id) ^ spread(instrument) with `spread` injective, and the slot. For one id, different instruments
 * give different tags: equal tag and equal id (in the slot) means equal key, exactly, though neither holds the instrument. The tag also
 * is the entry's home, so that shifting back never touches a slot.
 */
#include "apl/base.h"

struct apl_order_slot {
  uint64_t order_id;
  int64_t price;
  int64_t qty;
  uint32_t next;     /* towards the end of the queue; 0: none. In a free slot: the next free one */
  uint32_t previous; /* towards its head; 0: none */
};
_Static_assert(sizeof(struct apl_order_slot) == 32, "two orders a cache line");

struct apl_order_entry {
  uint32_t tag;
  uint32_t place; /* slot << 1 | side; 0: empty (slot 0 is not used) */
};

struct apl_order_store {
  struct apl_order_slot *slots;    /* capacity + 1 */
  uint64_t *priorities;            /* beside the slots: touched only where a venue sends priorities */
  struct apl_order_entry *entries; /* mask + 1 */
  uint32_t mask;
  uint32_t capacity;
  uint32_t count;
  uint32_t free;                   /* first free slot that was used before; 0: none */
  uint32_t fresh;                  /* first slot never used */
  uint32_t prioritised;            /* a priority other than 0 was met: before that all are 0 and none is written */
};

/* Entries of the index for a capacity: a power of two, at least twice as many. */
uint64_t apl_order_store_entries(uint32_t capacity);
void apl_order_store_init(struct apl_order_store *store, struct apl_order_slot *slots, uint64_t *priorities,
                          struct apl_order_entry *entries, uint32_t capacity);
/* The slot of an order and its side, 0 if there is none. */
uint32_t apl_order_store_find(const struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t *side);
/* A slot for an order that is not in the store, indexed, order_id set; 0 when full. */
uint32_t apl_order_store_add(struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t side);
/* Take an order that is in the store out of it; its slot may be handed out again. */
void apl_order_store_remove(struct apl_order_store *store, uint32_t instrument, uint32_t slot);

static inline uint32_t apl_order_tag(uint32_t instrument, uint64_t order_id)
{
  const uint64_t mixed = (order_id ^ (order_id >> 29)) * UINT64_C(0x9e3779b97f4a7c15);
  return (uint32_t)(mixed >> 32) ^ (instrument * UINT32_C(0x85ebca6b)); /* odd factor: injective modulo 2^32 */
}

#endif
