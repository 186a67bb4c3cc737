#ifndef APL_FEED_BOOKS_H
#define APL_FEED_BOOKS_H
/*
 * A feed and the books behind it in one, with no ring between: packets in, tops out.
 *
 *   packets ─▶ feed ─ events ─▶ book engine ═tops═▶       any feed: an event is applied in the call that publishes it
 *   packets ─▶ feed's messages ─▶ book engine ═tops═▶     nasdaq.itch5: an order's message changes its book, no event is ever made; the feed
 *                                                           keeps no orders of its own, the price behind an execution is the book's
 *
 * What comes out (tops, and trades, states, definitions in their place) and what the books hold is what the feed's stage and the stage `book` with a
 * ring between them give, byte for byte: for whoever does not want the events themselves (no log of them, no other reader).
 * One thing may differ: of an order that the book refused (no side, no quantity, another stock's locate, no room) an execution tells no trade and a
 * replacement adds nothing, where the feed alone, which believes the venue, remembered its price and side.
 *
 * One thread; nothing is allocated behind apl_feed_books_new. Memory is the caller's, 64-byte aligned.
 */
#include "apl/book.h"
#include "apl/feed.h"

/* cffi: begin */
/* Of the two as one stage of the loop, "feed:<feed>+book": source stage, ring `tops`, and two tables. The context's table is the feed's
 * (`instruments`), that of the books stands here (struct apl_book_view; NULL: none). The feed keeps no orders whatever its order_capacity; the book's must
 * not be 0 and its event_end BY_FLAG. Its counters are those of both stages, the books' with "book_" before their names; what a restarted stage
 * does is what each of the two does (apl/feed.h, apl/book.h). */
struct apl_feed_books_config {
  struct apl_feed_config feed;
  struct apl_book_config book;
  struct apl_table *books;
};
/* cffi: end */
/* That stage, by the feed's name; NULL and a sentence for a feed whose messages cannot do without events. */
const struct apl_stage_ops *apl_feed_books_stage(const char *feed);

struct apl_feed_books;

/* Bytes for these; 0 and a sentence on a bad configuration. */
size_t apl_feed_books_footprint(const struct apl_feed_ops *feed, const struct apl_feed_config *feed_config,
                                const struct apl_book_config *book_config);
/* Format memory. context: the feed's (its table of instruments, from which the books take kinds and depths); NULL: none. NULL and a sentence
 * on bad arguments. */
struct apl_feed_books *apl_feed_books_new(void *memory, const struct apl_feed_ops *feed, const struct apl_feed_config *feed_config,
                                          const struct apl_book_config *book_config, const struct apl_context *context);
/* Write the books to a table, as the stage `book` does (a table of struct apl_book_view); it costs more than all the rest. */
void apl_feed_books_show(struct apl_feed_books *books, struct apl_table *table);
/* As the feed's functions of these names; `tops` takes what the stage `book` would publish. */
int apl_feed_books_on_packets(struct apl_feed_books *books, const struct apl_packet *packets, size_t count, struct apl_output *tops);
int apl_feed_books_on_tick(struct apl_feed_books *books, uint64_t now_ns, struct apl_output *tops);
void apl_feed_books_stats(const struct apl_feed_books *books, struct apl_feed_stats *stats);
/* The books, for the functions of apl/book.h that read, settle or check. */
struct apl_book_engine *apl_feed_books_engine(struct apl_feed_books *books);

#endif
