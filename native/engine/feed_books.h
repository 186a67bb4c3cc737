#ifndef APL_ENGINE_FEED_BOOKS_H
#define APL_ENGINE_FEED_BOOKS_H
/* Inside of a feed with its books; contract in apl/feed_books.h. */
#include "apl/feed_books.h"
#include "../book/engine.h"

struct apl_feed_books {
  APL_ALIGNED(APL_CACHE_LINE) struct apl_book_engine *engine;
  const struct apl_feed_ops *feed;
  void *feed_state;
  const struct apl_table *instruments;
  struct apl_output *tops;  /* of the call at hand */
  uint64_t passed;          /* events that concern no book, heartbeats */
  struct apl_output events; /* the feed's: each goes to the engine at once */
};

/* Join a feed and an engine that are there already; what feed_books_new makes them of. 1: without events, 0: by events. */
int feed_books_join(struct apl_feed_books *books, const struct apl_feed_ops *feed, void *feed_state, struct apl_book_engine *engine,
                    const struct apl_table *instruments);
/* Events applied, those that were never made included. */
uint64_t feed_books_events(const struct apl_feed_books *books);

/* Let the feed's messages about orders change the books without events. */
void feed_books_direct_itch5(struct apl_feed_books *books);

#endif
