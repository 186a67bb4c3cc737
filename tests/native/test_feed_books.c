/*
 * A feed with its books in one, against the feed's stage and the stage `book` with events between: the same tops, trades, states, definitions, byte for
 * byte, behind every packet, and the same books; over random sessions of ITCH with gaps, copies, damage, halts, unknown and repeated orders.
 */
#include "apl/feed_books.h"
#include "apl/instrument.h"
#include "apl/table.h"
#include "itch_session.h"

enum { CAPACITY = 4000 /* damage leaves orders behind */, OUTPUTS = 1 << 16 };

struct taken_events {
  struct apl_slot *slots;
  size_t count;
};

static void take(void *taker, const struct apl_event *event)
{
  struct taken_events *taken_events = taker;
  CHECK(taken_events->count < OUTPUTS);
  taken_events->slots[taken_events->count++].event = *event;
}

static void *zeroed(size_t bytes)
{
  void *memory = aligned_alloc(128, apl_align_up(bytes, 128));
  CHECK(memory != NULL);
  return memset(memory, 0, bytes);
}

static struct apl_table *table_new(size_t record_bytes, const char *name)
{
  return apl_table_join(apl_table_new(zeroed(apl_table_footprint((uint32_t)record_bytes, STOCKS)), (uint32_t)record_bytes, STOCKS, name));
}

/* The same packets on both ways. */
struct both {
  struct apl_feed_config feed;
  struct apl_book_config book;
  struct apl_table *instruments[2], *views[2];
  void *feed_state, *book_state;
  struct apl_feed_books *books;
  struct taken_events events, apart, together;
};

static void both_new(struct both *both, int shown)
{
  memset(both, 0, sizeof *both);
  both->feed = (struct apl_feed_config){.instrument_base = 20, .instrument_capacity = STOCKS, .order_capacity = CAPACITY, .start_live = 1};
  both->book = (struct apl_book_config){.instrument_base = 20, .instrument_capacity = STOCKS, .order_capacity = CAPACITY, .start_live = 1};
  for (int i = 0; i < 2; i++) {
    both->instruments[i] = table_new(sizeof(struct apl_instrument), "instruments");
    both->views[i] = table_new(sizeof(struct apl_book_view), "books");
  }
  const struct apl_context feed = {.table = both->instruments[0]}, together = {.table = both->instruments[1]};
  const struct apl_context book = {.table = both->views[0], .instruments = both->instruments[0]};
  both->feed_state = zeroed(itch()->footprint(&both->feed));
  CHECK_EQUAL(itch()->init(both->feed_state, &both->feed, &feed), 0);
  both->book_state = zeroed(apl_book_stage_ops.footprint(&both->book));
  CHECK_EQUAL(apl_book_stage_ops.init(both->book_state, &both->book, &book), 0);
  const size_t bytes = apl_feed_books_footprint(itch(), &both->feed, &both->book);
  CHECK(bytes > 0);
  both->books = apl_feed_books_new(zeroed(bytes), itch(), &both->feed, &both->book, &together);
  CHECK(both->books != NULL);
  if (shown) apl_feed_books_show(both->books, both->views[1]);
  struct taken_events *all[] = {&both->events, &both->apart, &both->together};
  for (int i = 0; i < 3; i++) all[i]->slots = calloc(OUTPUTS, sizeof(struct apl_slot));
}

static void both_free(struct both *both)
{
  for (int i = 0; i < 2; i++) free(both->instruments[i]), free(both->views[i]);
  free(both->feed_state), free(both->book_state), free(both->books);
  free(both->events.slots), free(both->apart.slots), free(both->together.slots);
}

static void compare_outputs(const struct both *both)
{
  for (size_t i = 0; i < both->apart.count && i < both->together.count; i++)
    if (memcmp(&both->apart.slots[i].event, &both->together.slots[i].event, sizeof(struct apl_event)) != 0) {
      const struct apl_event *a = &both->apart.slots[i].event, *b = &both->together.slots[i].event;
      fprintf(stderr, "output %zu of %zu and %zu: template %u of %u, together %u of %u\n", i, both->apart.count, both->together.count,
              a->header.template_id, a->head.instrument, b->header.template_id, b->head.instrument);
      CHECK(!"the outputs are the same");
    }
  CHECK_EQUAL(both->together.count, both->apart.count);
}

static void through_book(struct both *both)
{
  struct apl_output apart = {.take = take, .taker = &both->apart};
  if (both->events.count)
    CHECK_EQUAL(apl_book_stage_ops.on_events(both->book_state, 0, both->events.slots, both->events.count, &apart), 0);
  compare_outputs(both);
}

static void give(struct both *both, const uint8_t *data, size_t bytes, uint32_t line, uint64_t arrival_ns, uint32_t flags)
{
  uint8_t *own = malloc(bytes ? bytes : 1); /* exactly as long: a read behind it shows */
  memcpy(own, data, bytes);
  const struct apl_packet packet = {.data = own, .bytes = (uint32_t)bytes, .arrival_ns = arrival_ns, .flags = flags | (line ? APL_PACKET_LINE_B : 0)};
  struct apl_output events = {.take = take, .taker = &both->events}, together = {.take = take, .taker = &both->together};
  both->events.count = both->apart.count = both->together.count = 0;
  CHECK_EQUAL(itch()->on_packets(both->feed_state, &packet, 1, &events), 0);
  CHECK_EQUAL(apl_feed_books_on_packets(both->books, &packet, 1, &together), 0);
  through_book(both);
  free(own);
}

static void tick(struct both *both, uint64_t now_ns)
{
  struct apl_output events = {.take = take, .taker = &both->events}, together = {.take = take, .taker = &both->together};
  both->events.count = both->apart.count = both->together.count = 0;
  CHECK_EQUAL(itch()->on_tick(both->feed_state, now_ns, &events), 0);
  CHECK_EQUAL(apl_feed_books_on_tick(both->books, now_ns, &together), 0);
  through_book(both);
}

static void compare_books(const struct both *both, int shown)
{
  struct apl_book_engine *engine = apl_feed_books_engine(both->books);
  CHECK_EQUAL(apl_book_engine_check(engine), 0);
  for (uint32_t i = 0; i < STOCKS; i++) {
    struct apl_book_view apart = {0}, together = {0};
    (void)apl_table_read(both->views[0], i, &apart);
    if (!apart.instrument) continue;
    if (shown) (void)apl_table_read(both->views[1], i, &together);
    else CHECK_EQUAL(apl_book_read(engine, 21 + i, &together), 0);
    CHECK(memcmp(&apart, &together, sizeof apart) == 0);
  }
  struct apl_feed_stats apart, together;
  itch()->stats(both->feed_state, &apart);
  apl_feed_books_stats(both->books, &together);
  CHECK(memcmp(&apart, &together, sizeof apart) == 0);
}

static void play(uint64_t seed, int shown, int damaged)
{
  static struct session session;
  struct both both;
  session = (struct session){.random = seed, .sequence = 1, .name = "SESSION000"};
  both_new(&both, shown);
  uint64_t now_ns = MIDNIGHT + UINT64_C(34200000000000);
  for (int i = 0; i < 1500; i++) {
    const uint32_t fate = damaged ? below(&session, 60) : 60;
    now_ns += 1000 + (below(&session, 50) == 0 ? 60000000 : 0);
    make_packet(&session);
    if (fate == 0) { /* lost */
    } else if (fate == 1) { /* breaks off */
      give(&both, session.packet.data, session.packet.count - 1 - below(&session, 20), 0, now_ns, 0);
    } else if (fate == 2) { /* of both lines */
      give(&both, session.packet.data, session.packet.count, 0, now_ns, 0);
      give(&both, session.packet.data, session.packet.count, 1, now_ns + 5, 0);
    } else if (fate == 3 && i % 7 == 0) { /* another session begins with it */
      session.name[9]++;
      session.sequence = 1;
      session.count = 0;
      memcpy(session.packet.data, session.name, 10);
      memset(session.packet.data + 10, 0, 7), session.packet.data[17] = 1;
      give(&both, session.packet.data, session.packet.count, 0, now_ns, 0);
    } else {
      give(&both, session.packet.data, session.packet.count, 0, now_ns, 0);
    }
    session.sequence += session.messages;
    if (i % 50 == 0) tick(&both, now_ns);
    if (i % 100 == 0) compare_books(&both, shown);
  }
  tick(&both, UINT64_MAX);
  compare_books(&both, shown);
  both_free(&both);
}

static void a_session_is_the_same_on_both_ways(void)
{
  for (uint64_t seed = 1; seed <= 8; seed++) play(seed, 0, 0);
}

static void also_with_gaps_copies_and_damage(void)
{
  for (uint64_t seed = 100; seed <= 112; seed++) play(seed, 0, 1);
}

static void also_with_a_table_of_views(void)
{
  for (uint64_t seed = 200; seed <= 204; seed++) play(seed, 1, 1);
}

static void also_from_a_file(void)
{
  static struct session session;
  struct both both;
  session = (struct session){.random = 9, .sequence = 1};
  both_new(&both, 0);
  for (int i = 0; i < 20000; i++) {
    const struct bytes message = a_message(&session);
    give(&both, message.data, message.count, 0, 0, APL_PACKET_FILE);
  }
  compare_books(&both, 0);
  both_free(&both);
}

static void refusals(void)
{
  const struct apl_feed_config feed = {.instrument_capacity = 4};
  const struct apl_book_config book = {.instrument_capacity = 4, .order_capacity = 10}, bad = {0};
  CHECK_EQUAL(apl_feed_books_footprint(NULL, &feed, &book), 0);
  CHECK_EQUAL(apl_feed_books_footprint(itch(), NULL, &book), 0);
  CHECK_EQUAL(apl_feed_books_footprint(itch(), &feed, &bad), 0);
  CHECK(!apl_feed_books_new(NULL, itch(), &feed, &book, NULL));
  uint8_t *memory = zeroed(apl_feed_books_footprint(itch(), &feed, &book));
  CHECK(!apl_feed_books_new(memory + 8, itch(), &feed, &book, NULL));
  CHECK(apl_feed_books_new(memory, itch(), &feed, &book, NULL) != NULL);
  free(memory);
}

int main(void)
{
  RUN(refusals);
  RUN(a_session_is_the_same_on_both_ways);
  RUN(also_with_gaps_copies_and_damage);
  RUN(also_with_a_table_of_views);
  RUN(also_from_a_file);
  return 0;
}
