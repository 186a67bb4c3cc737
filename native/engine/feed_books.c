/* A feed and the books behind it, joined without a ring; contract in apl/feed_books.h. */
#include "feed_books.h"

#include "apl/err.h"
#include "apl/instrument.h"
#include "apl/table.h"

/* Feeds whose messages go into the books without events. They settle message by message. */
static int is_direct(const struct apl_feed_ops *feed, const struct apl_book_config *book)
{
  return strcmp(feed->name, "nasdaq.itch5") == 0 && book->event_end == APL_BOOK_EVENT_BY_FLAG && book->order_capacity > 0;
}

static struct apl_feed_config feed_config_of(const struct apl_feed_ops *feed, const struct apl_feed_config *config,
                                             const struct apl_book_config *book)
{
  struct apl_feed_config ours = *config;
  if (is_direct(feed, book)) ours.order_capacity = 1; /* the engine knows the orders */
  return ours;
}

size_t apl_feed_books_footprint(const struct apl_feed_ops *feed, const struct apl_feed_config *feed_config,
                                const struct apl_book_config *book_config)
{
  if (!feed || !feed_config) return apl_err_set(APL_ERR_ARGUMENT, "feed and books: no feed, or no configuration"), 0;
  const size_t book_bytes = apl_book_engine_footprint(book_config);
  if (!book_bytes) return 0;
  const struct apl_feed_config ours = feed_config_of(feed, feed_config, book_config);
  const size_t feed_bytes = feed->footprint(&ours);
  if (!feed_bytes) return 0;
  return sizeof(struct apl_feed_books) + apl_align_up(feed_bytes, APL_CACHE_LINE) + book_bytes;
}

/* The instruments table knows more than the event: channel, kind of book, depth of implied books. */
static void describe(struct apl_feed_books *books, uint32_t instrument)
{
  struct apl_instrument record;
  const uint32_t index = instrument - books->engine->config.instrument_base - 1;
  if (!books->instruments || !apl_table_read(books->instruments, index, &record) || record.id != instrument) return;
  (void)apl_book_engine_describe(books->engine, instrument, record.channel, record.book_kind, record.depth, record.depth_implied);
}

/* As the stage `book` takes an event. */
static void take_event(void *taker, const struct apl_event *event)
{
  struct apl_feed_books *books = taker;
  struct apl_book_engine *engine = books->engine;
  const uint16_t template_id = event->header.template_id;
  const int by_packet = engine->config.event_end == APL_BOOK_EVENT_BY_PACKET;
  uint32_t channel;
  if (by_packet && engine->changed_count && event->head.origin_ns != engine->origin_ns) apl_book_settle(engine, 0, 0, books->tops);
  const uint64_t applied = engine->stats.events;
  int ends = apl_book_apply_event(engine, event, &channel);
  books->passed += engine->stats.events == applied;
  if (template_id == APL_MSG_DEFINITION) describe(books, event->definition.instrument);
  if (template_id == APL_MSG_TRADE || template_id == APL_MSG_STATUS || template_id == APL_MSG_DEFINITION) apl_output_copy(books->tops, event);
  if (by_packet && template_id != APL_MSG_STATUS) ends = 0;
  if (ends) apl_book_settle(engine, channel, event->book_order.flags, books->tops);
}

int feed_books_join(struct apl_feed_books *books, const struct apl_feed_ops *feed, void *feed_state, struct apl_book_engine *engine,
                    const struct apl_table *instruments)
{
  *books = (struct apl_feed_books){.engine = engine, .feed = feed, .feed_state = feed_state, .instruments = instruments};
  books->events.take = take_event;
  books->events.taker = books;
  if (!is_direct(feed, &engine->config)) return 0;
  feed_books_direct_itch5(books);
  return 1;
}

uint64_t feed_books_events(const struct apl_feed_books *books) { return books->engine->stats.events + books->passed; }

struct apl_feed_books *apl_feed_books_new(void *memory, const struct apl_feed_ops *feed, const struct apl_feed_config *feed_config,
                                          const struct apl_book_config *book_config, const struct apl_context *context)
{
  static const struct apl_context nothing;
  if (!memory || !apl_is_aligned(memory, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "feed and books: memory %p is NULL or not aligned to %d", memory, APL_CACHE_LINE), NULL;
  if (!apl_feed_books_footprint(feed, feed_config, book_config)) return NULL;
  const struct apl_feed_config ours = feed_config_of(feed, feed_config, book_config);
  struct apl_feed_books *books = memory;
  void *feed_state = books + 1;
  uint8_t *behind = (uint8_t *)feed_state + apl_align_up(feed->footprint(&ours), APL_CACHE_LINE);
  struct apl_book_engine *engine = apl_book_engine_join(apl_book_engine_new(behind, book_config));
  if (!engine || feed->init(feed_state, &ours, context ? context : &nothing) < 0) return NULL;
  (void)feed_books_join(books, feed, feed_state, engine, context ? context->table : NULL);
  return books;
}

void apl_feed_books_show(struct apl_feed_books *books, struct apl_table *table) { apl_book_show(books->engine, table); }

int apl_feed_books_on_packets(struct apl_feed_books *books, const struct apl_packet *packets, size_t count, struct apl_output *tops)
{
  books->tops = tops;
  return books->feed->on_packets(books->feed_state, packets, count, &books->events);
}

int apl_feed_books_on_tick(struct apl_feed_books *books, uint64_t now_ns, struct apl_output *tops)
{
  books->tops = tops;
  books->events.now_ns = now_ns;
  return books->feed->on_tick ? books->feed->on_tick(books->feed_state, now_ns, &books->events) : 0;
}

void apl_feed_books_stats(const struct apl_feed_books *books, struct apl_feed_stats *stats) { books->feed->stats(books->feed_state, stats); }

struct apl_book_engine *apl_feed_books_engine(struct apl_feed_books *books) { return books->engine; }
