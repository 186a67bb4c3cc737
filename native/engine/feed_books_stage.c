/*
 * A feed and the books behind it as one stage: packets in, tops out, no ring of events between. Contract in apl/feed_books.h.
 *
 *   state:  [struct joined][the stage feed:<feed>, its feed knowing no orders][the stage book]
 *
 * Both stages are there whole, so that restarts, states of books that nobody knows any more and counters are theirs; only the ring is not: the feed's
 * messages change the engine of the stage `book` (feed_books.c). A tick is told to the books first, as in a process that turns both: there the
 * feed's tick becomes events, which the books take in the turn behind it.
 */
#include "feed_books.h"

#include <stdio.h>

#include "../feed/stage.h"
#include "apl/counters.h"
#include "apl/err.h"

struct joined {
  struct apl_feed_books books; /* first: aligned to a line */
  void *feed, *book;           /* the states of the two stages */
  struct apl_counters *counters;
  int counter[APL_BOOK_COUNTERS]; /* the books' own, called book_<name>: the feed has a `malformed` as well */
};

static const char FEED[] = "nasdaq.itch5";

static struct apl_feed_config feed_config_of(const struct apl_feed_books_config *config)
{
  struct apl_feed_config ours = config->feed;
  ours.order_capacity = 1; /* the engine knows the orders */
  return ours;
}

static size_t feed_bytes(const struct apl_feed_books_config *config)
{
  const struct apl_feed_ops *feed = apl_feed_find(FEED);
  const struct apl_feed_config ours = feed_config_of(config);
  return feed ? apl_align_up(apl_feed_stage_footprint(feed, &ours), APL_CACHE_LINE) : 0;
}

static int is_refused(const struct apl_feed_books_config *config)
{
  if (config->book.event_end != APL_BOOK_EVENT_BY_FLAG)
    return apl_err_set(APL_ERR_ARGUMENT, "feed and book in one: event_end is %u, but each message ends its event: give %u (by flag)",
                       config->book.event_end, APL_BOOK_EVENT_BY_FLAG);
  if (config->book.order_capacity == 0)
    return apl_err_set(APL_ERR_ARGUMENT, "feed and book in one: order_capacity is 0, but the books are by order: give them room");
  return 0;
}

static size_t footprint(const void *of)
{
  const struct apl_feed_books_config *config = of;
  if (is_refused(config)) return 0;
  const size_t feed = feed_bytes(config), book = feed ? apl_book_stage_ops.footprint(&config->book) : 0;
  return book ? sizeof(struct joined) + feed + book : 0;
}

static int name_counters(struct joined *joined)
{
  for (int i = 0; i < APL_BOOK_COUNTERS; i++) {
    char name[APL_COUNTER_NAME_BYTES];
    snprintf(name, sizeof name, "book_%s", apl_book_counter_names[i]);
    joined->counter[i] = apl_counters_name(joined->counters, name);
    if (joined->counter[i] < 0) return joined->counter[i];
  }
  return 0;
}

static int init(void *state, const void *of, const struct apl_context *context)
{
  struct joined *joined = state;
  const struct apl_feed_books_config *config = of;
  const struct apl_feed_ops *feed = apl_feed_find(FEED);
  if (!footprint(config)) return APL_ERR_ARGUMENT;
  memset(joined, 0, sizeof *joined);
  joined->feed = joined + 1;
  joined->book = (uint8_t *)joined->feed + feed_bytes(config);
  joined->counters = context->counters;
  const struct apl_feed_config ours = feed_config_of(config);
  struct apl_context books = *context;
  books.table = config->books;
  books.instruments = context->table;
  books.counters = NULL;
  int rc = apl_feed_stage_init(feed, joined->feed, &ours, context);
  if (rc == 0) rc = apl_book_stage_ops.init(joined->book, &config->book, &books);
  if (rc == 0) rc = name_counters(joined);
  if (rc) return rc;
  (void)feed_books_join(&joined->books, feed, apl_feed_stage_own(joined->feed), apl_book_stage_engine(joined->book), context->table);
  return 0;
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct joined *joined = state;
  joined->books.tops = output;
  joined->books.events.now_ns = output->now_ns;
  return apl_feed_stage_on_packets(joined->feed, packets, count, &joined->books.events);
}

static void tell_books(const struct joined *joined)
{
  uint64_t counts[APL_BOOK_COUNTERS];
  memcpy(counts, &joined->books.engine->stats, sizeof counts);
  for (int i = 0; i < APL_BOOK_COUNTERS; i++) apl_counters_set(joined->counters, joined->counter[i], counts[i]);
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct joined *joined = state;
  int rc = apl_book_stage_ops.on_tick(joined->book, now_ns, output);
  joined->books.tops = output;
  joined->books.events.now_ns = output->now_ns;
  if (rc == 0) rc = apl_feed_stage_on_tick(joined->feed, now_ns, &joined->books.events);
  tell_books(joined);
  return rc;
}

static void fini(void *state)
{
  const struct joined *joined = state;
  apl_feed_stage_fini(joined->feed);
  tell_books(joined);
}

static const struct apl_stage_ops joined_ops = {
  .name = "feed:nasdaq.itch5+book", .footprint = footprint, .init = init, .on_packets = on_packets, .on_tick = on_tick, .fini = fini,
};

const struct apl_stage_ops *apl_feed_books_stage(const char *feed)
{
  if (feed && strcmp(feed, FEED) == 0) return &joined_ops;
  if (!feed || !apl_feed_find(feed)) return NULL;
  apl_err_set(APL_ERR_NOT_FOUND, "the feed %s makes events of its messages: it and the book cannot be one stage; %s can", feed, FEED);
  return NULL;
}
