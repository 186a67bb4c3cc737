#ifndef APL_BOOK_ORDER_STORE_H
#define APL_BOOK_ORDER_STORE_H
/*
 * Live orders of all instruments, found by (instrument, order id) in one step: an order lies at the place that its id names.
 *
 *   id ── id / 128, hashed ──▶ group of 128 places, a page of memory ── id % 128, turned by the hash ──▶ place          slots[place] 32 B
 *
 * Venues count their ids up, so the orders of a moment lie in a few pages and a young order, which is the one that changes, is still in a near
 * cache; an old one costs one miss of memory and not two. (Groups of 8 put each eight orders into another page: as many walks of page tables.) The
 * turn spreads ids that count up by 2, 4, 8 over all places. There are at least four times as many places as orders. An order whose place is taken goes to
 * a second one, from another hash; where both are taken it is *displaced*: it takes any free place and is found through an open-addressing
 * index with linear probing, deleted from by shifting back. Each place counts the orders that had to go elsewhere: where there are none, what is not
 * at its place is nowhere. Nothing that rests is ever moved, so queues may link places.
 *
 * The instrument takes no part in the hash, because consecutive orders are of different ones; it is compared. A venue that gives the same ids in
 * many instruments displaces nearly all of its orders: that is as fast as an index for all, which is what was here before.
 *
 * An index entry holds a 32-bit tag, tag = mix(id) ^ spread(instrument) with `spread` injective, and the place: equal tag and equal id (in the slot)
 * means equal key, exactly. The tag also is the entry's home, so that shifting back never touches a slot.
 */
#include "apl/base.h"

struct apl_order_slot {
  uint64_t order_id;
  int64_t qty;
  uint32_t level;    /* where it rests, which knows its price (order_level.h) */
  uint32_t owner;    /* whose it is: APL_ORDER_OWNED */
  uint32_t next;     /* towards the end of the queue; 0: none */
  uint32_t previous; /* towards its head; 0: none */
};
_Static_assert(sizeof(struct apl_order_slot) == 32, "two orders a cache line");

struct apl_order_entry {
  uint32_t tag;
  uint32_t place; /* 0: empty (place 0 is not used) */
};

enum { APL_ORDER_GROUP = 128 };
#define APL_ORDER_PLACES_MAX (UINT64_C(1) << 31)
/* An owner: 26 bits (instrument - base) << 1 | side, 0: the place is free; above them the number of orders whose first place this is but who are
 * elsewhere, which stays at its largest value once it got there. So where the owner is 0, an order of this place is nowhere. */
#define APL_ORDER_OWNED UINT32_C(0x03ffffff)
#define APL_ORDER_AWAY UINT32_C(0x04000000)
#define APL_ORDER_AWAY_MANY UINT32_C(0xfc000000)

struct apl_order_store {
  struct apl_order_slot *slots;
  uint64_t *priorities;            /* beside the slots: touched only where a venue sends priorities */
  struct apl_order_entry *entries; /* mask + 1, of displaced orders */
  uint32_t base;                   /* instruments are base + 1 and above, at most 2^24 of them */
  uint32_t shift;                  /* 64 - log2 of the number of places */
  uint32_t places;                 /* a power of two */
  uint32_t mask;
  uint32_t capacity;
  uint32_t count;
  uint32_t displaced;
  uint32_t search;                 /* where the next free place for a displaced order is looked for */
  uint32_t prioritised;            /* a priority other than 0 was met: before that all are 0 and none is written */
};

/* Places, and entries of the index, for a capacity: powers of two, at least four times and twice as many (APL_ORDER_PLACES_MAX at most). */
uint64_t apl_order_store_places(uint32_t capacity);
uint64_t apl_order_store_entries(uint32_t capacity);
/* All memory is the caller's, zeroed, slots aligned to 64. base: see above. */
void apl_order_store_init(struct apl_order_store *store, struct apl_order_slot *slots, uint64_t *priorities, struct apl_order_entry *entries,
                          uint32_t capacity, uint32_t base);

/* What the inline functions below do not find where it belongs, or cannot put there. */
uint32_t apl_order_store_find_away(const struct apl_order_store *store, uint32_t instrument, uint64_t order_id);
uint32_t apl_order_store_place_away(struct apl_order_store *store, uint32_t instrument, uint64_t order_id);
void apl_order_store_remove_away(struct apl_order_store *store, uint32_t instrument, uint32_t place);

/* The place of an id, and its second one. */
static inline uint32_t apl_order_place(const struct apl_order_store *store, uint64_t order_id)
{
  const uint64_t mixed = (order_id / APL_ORDER_GROUP) * UINT64_C(0x9e3779b97f4a7c15);
  return (uint32_t)(mixed >> store->shift) ^ (uint32_t)(order_id % APL_ORDER_GROUP);
}

static inline uint32_t apl_order_second_place(const struct apl_order_store *store, uint64_t order_id)
{
  const uint64_t number = order_id / APL_ORDER_GROUP, mixed = (number ^ number >> 17) * UINT64_C(0xd6e8feb86659fd93);
  return (uint32_t)(mixed >> store->shift) ^ (uint32_t)(order_id % APL_ORDER_GROUP);
}

static inline uint32_t apl_order_owner(const struct apl_order_store *store, uint32_t instrument) { return (instrument - store->base) << 1; }

/* Whether this is the order; owner: of either side. */
static inline int apl_order_is(const struct apl_order_slot *slot, uint32_t owner, uint64_t order_id)
{
  return (slot->owner & (APL_ORDER_OWNED - 1)) == owner && slot->order_id == order_id;
}

/* The place of an order and its side, 0 if there is none. */
static inline uint32_t apl_order_store_find(const struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t *side)
{
  uint32_t place = apl_order_place(store, order_id);
  if (APL_UNLIKELY(!apl_order_is(&store->slots[place], apl_order_owner(store, instrument), order_id))) {
    if (store->slots[place].owner < APL_ORDER_AWAY) return 0;
    place = apl_order_store_find_away(store, instrument, order_id);
    if (!place) return 0;
  }
  *side = store->slots[place].owner & 1;
  return place;
}

/* A place for an order that is not in the store, order_id set; 0 when full. */
static inline uint32_t apl_order_store_add(struct apl_order_store *store, uint32_t instrument, uint64_t order_id, uint32_t side)
{
  if (APL_UNLIKELY(store->count == store->capacity)) return 0;
  uint32_t place = apl_order_place(store, order_id);
  if (APL_UNLIKELY(store->slots[place].owner & APL_ORDER_OWNED)) place = apl_order_store_place_away(store, instrument, order_id);
  store->slots[place].owner |= apl_order_owner(store, instrument) | side;
  store->slots[place].order_id = order_id;
  store->count++;
  return place;
}

/* Take an order that is in the store out of it; its place may be handed out again. */
static inline void apl_order_store_remove(struct apl_order_store *store, uint32_t instrument, uint32_t place)
{
  if (APL_UNLIKELY(place != apl_order_place(store, store->slots[place].order_id))) apl_order_store_remove_away(store, instrument, place);
  store->slots[place].owner &= ~APL_ORDER_OWNED;
  store->count--;
}

#endif
