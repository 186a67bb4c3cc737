/* Images of a book's first levels and the steps between them: see depth.h. */
#include "depth.h"

void apl_depth_take(const struct apl_market *market, uint32_t instrument, uint32_t side,
                    struct apl_depth *depth)
{
  const struct apl_market_book *const book = &market->books[instrument];
  depth->count = 0;
  for (int i = apl_market_best(book, side); i >= 0 && depth->count < APL_GENERATOR_DEPTH;
       i = apl_market_worse(book, side, i)) {
    const struct apl_market_level *const level = &book->level[i];
    depth->level[depth->count++] =
        (struct apl_depth_level){apl_market_price(market, instrument, i), level->qty, level->count,
                                 level->touched == market->number};
  }
}

uint32_t apl_depth_diff(const struct apl_depth *before, const struct apl_depth *after,
                        uint32_t depth, int descending, struct apl_depth_entry *entries)
{
  uint32_t n = 0;
  uint32_t i = 0, j = 0;
  uint32_t left = before->count; /* levels of `before` that the client still has: New at a full book
                                    takes the last away */
  while (i < left || j < after->count) {
    const struct apl_depth_level *const old = &before->level[i];
    const struct apl_depth_level *const now = &after->level[j];
    const uint8_t position = (uint8_t)(j + 1);
    if (i < left && j < after->count && old->price == now->price) {
      if (now->touched || old->qty != now->qty || old->orders != now->orders)
        entries[n++] = (struct apl_depth_entry){*now, APL_DEPTH_CHANGE, position};
      i++;
      j++;
    } else if (j == after->count ||
               (i < left && (descending ? old->price > now->price : old->price < now->price))) {
      entries[n++] = (struct apl_depth_entry){*old, APL_DEPTH_DELETE, position};
      i++;
    } else {
      entries[n++] = (struct apl_depth_entry){*now, APL_DEPTH_NEW, position};
      j++;
      if (j + (left - i) > depth) left--;
    }
  }
  return n;
}
