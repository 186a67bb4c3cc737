#ifndef APL_GENERATOR_DEPTH_H
#define APL_GENERATOR_DEPTH_H
/*
 * The first levels of a book as a client of book-by-price messages has them, and the messages'
 * entries that lead from one such image to the next. Rules of CME's book management: New moves the
 * levels below it down and the one behind the depth away; Delete moves them up, and a level that
 * thereby comes into view is told by a New at the last place.
 */
#include "market.h"

struct apl_depth_level {
  int64_t price;
  int64_t qty;
  uint32_t orders;
  uint32_t touched; /* 1: an order here changed in this event, so that it is told even if the sums
                       did not change */
};

struct apl_depth {
  uint32_t count;
  struct apl_depth_level level[APL_GENERATOR_DEPTH];
};

enum {
  APL_DEPTH_NEW = 0,
  APL_DEPTH_CHANGE = 1,
  APL_DEPTH_DELETE = 2 /* MDUpdateAction */,
  APL_DEPTH_ENTRIES = 3 * APL_GENERATOR_DEPTH
};

struct apl_depth_entry {
  struct apl_depth_level level; /* of a Delete: as it was */
  uint8_t action;
  uint8_t position; /* from 1, when the entries before it are applied */
};

/* The best levels of a book's side. */
void apl_depth_take(const struct apl_market *market, uint32_t instrument, uint32_t side,
                    struct apl_depth *depth);
/* The entries from `before` to `after` of a book `depth` levels deep; returns their number (at most
 * APL_DEPTH_ENTRIES). descending: 1 for bids. */
uint32_t apl_depth_diff(const struct apl_depth *before, const struct apl_depth *after,
                        uint32_t depth, int descending, struct apl_depth_entry *entries);

#endif
