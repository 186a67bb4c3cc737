/*
 * The stage "feed:nasdaq.itch5+book" beside the stages of the feed and of the books with events between: the same events out, behind every packet and
 * tick, the same two tables, the same counts, in a first life and in those behind it.
 */
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/feed_books.h"
#include "apl/instrument.h"
#include "apl/loop.h"
#include "apl/table.h"
#include "itch_session.h"

enum { CAPACITY = 4000, OUTPUTS = 1 << 16 };

struct events {
  struct apl_slot *slots;
  size_t count;
};

static void take(void *taker, const struct apl_event *event)
{
  struct events *events = taker;
  CHECK(events->count < OUTPUTS);
  events->slots[events->count++].event = *event;
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

static struct apl_counters *counters_new(void) { return apl_counters_join(apl_counters_new(zeroed(apl_counters_footprint()))); }

static uint64_t counter(const struct apl_counters *counters, const char *name)
{
  for (uint32_t i = 0; i < apl_counters_count(counters); i++)
    if (strcmp(apl_counters_name_of(counters, i), name) == 0) return apl_counters_value(counters, i);
  fprintf(stderr, "no counter is called %s\n", name);
  CHECK(!"a counter of this name");
  return 0;
}

/* What outlives a process: tables and counters; apart: feed, book; and what is asked of both forms. */
struct both {
  struct apl_feed_books_config config;
  struct apl_table *instruments[2], *views[2];
  struct apl_counters *feed_counters, *book_counters, *counters;
  void *feed, *book, *joined;
  const struct apl_stage_ops *feed_ops, *joined_ops;
  struct events events, apart, together;
};

static struct apl_feed_books_config config_new(void)
{
  return (struct apl_feed_books_config){
    .feed = {.instrument_base = 20, .instrument_capacity = STOCKS, .order_capacity = CAPACITY, .start_live = 1},
    .book = {.instrument_base = 20, .instrument_capacity = STOCKS, .order_capacity = CAPACITY, .start_live = 1}};
}

static void *begin(const struct apl_stage_ops *ops, const void *stage_config, const struct apl_context *context)
{
  const size_t bytes = ops->footprint(stage_config);
  CHECK(bytes > 0);
  void *state = zeroed(bytes);
  CHECK_EQUAL(ops->init(state, stage_config, context), 0);
  return state;
}

/* Processes begin over the tables as they lie there: a first life, or one behind another. */
static void both_begin(struct both *both)
{
  const struct apl_context feed = {.table = both->instruments[0], .counters = both->feed_counters};
  const struct apl_context book = {.table = both->views[0], .instruments = both->instruments[0], .counters = both->book_counters};
  const struct apl_context joined = {.table = both->instruments[1], .counters = both->counters};
  both->feed = begin(both->feed_ops, &both->config.feed, &feed);
  both->book = begin(&apl_book_stage_ops, &both->config.book, &book);
  both->joined = begin(both->joined_ops, &both->config, &joined);
}

static void both_end(struct both *both) { free(both->feed), free(both->book), free(both->joined); }

static void both_new(struct both *both)
{
  memset(both, 0, sizeof *both);
  both->config = config_new();
  both->feed_ops = apl_stage_find("feed:nasdaq.itch5");
  both->joined_ops = apl_stage_find("feed:nasdaq.itch5+book");
  CHECK(both->feed_ops && both->joined_ops && strcmp(both->joined_ops->name, "feed:nasdaq.itch5+book") == 0);
  for (int i = 0; i < 2; i++) {
    both->instruments[i] = table_new(sizeof(struct apl_instrument), "instruments");
    both->views[i] = table_new(sizeof(struct apl_book_view), "books");
  }
  both->config.books = both->views[1];
  both->feed_counters = counters_new(), both->book_counters = counters_new(), both->counters = counters_new();
  struct events *all[] = {&both->events, &both->apart, &both->together};
  for (int i = 0; i < 3; i++) all[i]->slots = calloc(OUTPUTS, sizeof(struct apl_slot));
  both_begin(both);
}

static void both_free(struct both *both)
{
  both_end(both);
  for (int i = 0; i < 2; i++) free(both->instruments[i]), free(both->views[i]);
  free(both->feed_counters), free(both->book_counters), free(both->counters);
  free(both->events.slots), free(both->apart.slots), free(both->together.slots);
}

static void compare(struct both *both)
{
  CHECK_EQUAL(both->together.count, both->apart.count);
  for (size_t i = 0; i < both->apart.count; i++)
    CHECK(memcmp(&both->apart.slots[i].event, &both->together.slots[i].event, sizeof(struct apl_event)) == 0);
  both->events.count = both->apart.count = both->together.count = 0;
}

static void give(struct both *both, const struct apl_packet *packets, size_t count)
{
  struct apl_output events = {.take = take, .taker = &both->events}, apart = {.take = take, .taker = &both->apart};
  struct apl_output together = {.take = take, .taker = &both->together};
  events.now_ns = apart.now_ns = together.now_ns = packets[count - 1].arrival_ns + 77;
  CHECK_EQUAL(both->feed_ops->on_packets(both->feed, packets, count, &events), 0);
  if (both->events.count) CHECK_EQUAL(apl_book_stage_ops.on_events(both->book, 0, both->events.slots, both->events.count, &apart), 0);
  CHECK_EQUAL(both->joined_ops->on_packets(both->joined, packets, count, &together), 0);
  CHECK_EQUAL(together.count, both->together.count);
  compare(both);
}

/* As a loop that turns both stages does: every stage its tick, then the ring between. */
static void tick(struct both *both, uint64_t now_ns)
{
  struct apl_output events = {.take = take, .taker = &both->events, .now_ns = now_ns}, apart = {.take = take, .taker = &both->apart, .now_ns = now_ns};
  struct apl_output together = {.take = take, .taker = &both->together, .now_ns = now_ns};
  CHECK_EQUAL(both->feed_ops->on_tick(both->feed, now_ns, &events), 0);
  CHECK_EQUAL(apl_book_stage_ops.on_tick(both->book, now_ns, &apart), 0);
  if (both->events.count) CHECK_EQUAL(apl_book_stage_ops.on_events(both->book, 0, both->events.slots, both->events.count, &apart), 0);
  CHECK_EQUAL(both->joined_ops->on_tick(both->joined, now_ns, &together), 0);
  compare(both);
}

static void compare_tables(const struct both *both)
{
  CHECK_EQUAL(apl_table_count(both->instruments[1]), apl_table_count(both->instruments[0]));
  CHECK_EQUAL(apl_table_count(both->views[1]), apl_table_count(both->views[0]));
  for (uint32_t i = 0; i < STOCKS; i++) {
    struct apl_book_view views[2] = {0};
    struct apl_instrument records[2] = {0};
    for (int way = 0; way < 2; way++) {
      (void)apl_table_read(both->views[way], i, &views[way]);
      (void)apl_table_read(both->instruments[way], i, &records[way]);
    }
    CHECK(memcmp(&views[0], &views[1], sizeof views[0]) == 0);
    CHECK(memcmp(&records[0], &records[1], sizeof records[0]) == 0);
    CHECK_EQUAL(apl_table_version(both->views[1], i), apl_table_version(both->views[0], i));
  }
}

/* Behind a tick, which brings counters up to date. */
static void compare_counters(const struct both *both)
{
  char name[64];
  for (uint32_t i = 0; i < apl_counters_count(both->feed_counters); i++) {
    const char *own = apl_counters_name_of(both->feed_counters, i);
    CHECK_EQUAL(counter(both->counters, own), apl_counters_value(both->feed_counters, i));
  }
  for (uint32_t i = 0; i < apl_counters_count(both->book_counters); i++) {
    snprintf(name, sizeof name, "book_%s", apl_counters_name_of(both->book_counters, i));
    CHECK_EQUAL(counter(both->counters, name), apl_counters_value(both->book_counters, i));
  }
}

/* One packet of the session, as it is, lost, or torn; or two in one call. */
static void one_packet(struct both *both, struct session *session, uint64_t now_ns, int damaged)
{
  const uint32_t fate = damaged ? below(session, 60) : 60;
  make_packet(session);
  const size_t bytes = fate == 1 ? session->packet.count - 1 - below(session, 20) : session->packet.count;
  uint8_t *own = malloc(bytes);
  memcpy(own, session->packet.data, bytes);
  const struct apl_packet packets[2] = {{.data = own, .bytes = (uint32_t)bytes, .arrival_ns = now_ns},
                                        {.data = own, .bytes = (uint32_t)bytes, .arrival_ns = now_ns + 5, .flags = APL_PACKET_LINE_B}};
  if (fate != 0) give(both, packets, fate % 2 ? 1 : 2);
  session->sequence += session->messages;
  free(own);
}

static void play(struct both *both, struct session *session, uint64_t *now_ns, int packets, int damaged)
{
  for (int i = 0; i < packets; i++) {
    *now_ns += 1000 + (below(session, 50) == 0 ? 60000000 : 0);
    if (i % 50 == 0) tick(both, *now_ns); /* before the first of all */
    one_packet(both, session, *now_ns, damaged);
    if (i % 100 == 99) compare_tables(both);
  }
  tick(both, *now_ns + 1);
  compare_tables(both);
  compare_counters(both);
}

static struct session session;
static const uint64_t OPENING = MIDNIGHT + UINT64_C(34200000000000);

static void the_same_as_two_stages(void)
{
  for (uint64_t seed = 1; seed <= 6; seed++) {
    struct both both;
    uint64_t now_ns = OPENING;
    session = (struct session){.random = seed, .sequence = 1, .name = "SESSION000"};
    both_new(&both);
    play(&both, &session, &now_ns, 1500, seed > 3);
    CHECK(counter(both.counters, "book_tops") > 1000);
    CHECK(counter(both.counters, "packets") > 1000);
    both_free(&both);
  }
}

/* Killed, and begun again over what lies in memory: books of before are unknown, instruments keep their ids; counters go on or are of this life,
 * as those of the two stages are. */
static void a_life_behind_another(void)
{
  struct both both;
  uint64_t now_ns = OPENING;
  session = (struct session){.random = 31, .sequence = 1, .name = "SESSION000"};
  both_new(&both);
  for (int life = 0; life < 4; life++) {
    both.config.feed.start_live = life == 0; /* as a live feed that comes back is told */
    if (life) both_end(&both), both_begin(&both);
    if (life == 1) {
      tick(&both, now_ns);
      struct apl_book_view view;
      CHECK(apl_table_read(both.views[1], 0, &view));
      CHECK_EQUAL(view.state, APL_BOOK_STATE_UNKNOWN);
      CHECK_EQUAL(view.bid_count, 0);
    }
    play(&both, &session, &now_ns, 400, life & 1);
  }
  both_free(&both);
}

/* A file that is played again: its table of books was emptied before, so nothing is left to doubt. */
static void a_file_played_again(void)
{
  struct both both;
  both_new(&both);
  for (int life = 0; life < 2; life++) {
    session = (struct session){.random = 5, .sequence = 1};
    if (life) {
      for (int way = 0; way < 2; way++) apl_table_count_set(both.views[way], 0);
      both_end(&both), both_begin(&both);
    }
    for (int i = 0; i < 5000; i++) {
      const struct bytes message = a_message(&session);
      const struct apl_packet packet = {.data = message.data, .bytes = (uint32_t)message.count, .flags = APL_PACKET_FILE};
      if (i % 500 == 0) tick(&both, OPENING + (uint64_t)i);
      give(&both, &packet, 1);
    }
    tick(&both, OPENING + 100000);
    compare_tables(&both), compare_counters(&both);
  }
  both.joined_ops->fini(both.joined);
  both_free(&both);
}

static void a_tick_is_a_life_sign_without_tables_or_counters(void)
{
  const struct apl_feed_books_config config_only = config_new();
  const struct apl_context nothing = {0};
  struct apl_output output = {0};
  const struct apl_stage_ops *ops = apl_stage_find("feed:nasdaq.itch5+book");
  void *state = begin(ops, &config_only, &nothing);
  CHECK_EQUAL(ops->on_tick(state, OPENING, &output), 0);
  ops->fini(state);
  free(state);
}

static void refused(const struct apl_feed_books_config *bad, const char *word)
{
  const struct apl_stage_ops *ops = apl_stage_find("feed:nasdaq.itch5+book");
  CHECK_EQUAL(ops->footprint(bad), 0);
  CHECK(strstr(apl_err_text(), word) != NULL);
}

static void refusals(void)
{
  struct apl_feed_books_config bad = config_new();
  bad.book.event_end = APL_BOOK_EVENT_BY_PACKET;
  refused(&bad, "event_end is 1, but each message ends its event");
  bad = config_new(), bad.book.order_capacity = 0;
  refused(&bad, "order_capacity is 0");
  bad = config_new(), bad.book.instrument_capacity = 0;
  refused(&bad, "instrument_capacity");
  CHECK(!apl_stage_find("feed:cme.mdp3+book"));
  CHECK(strstr(apl_err_text(), "cme.mdp3 makes events of its messages") != NULL);
  CHECK(!apl_stage_find("feed:nobody+book"));
  CHECK(strstr(apl_err_text(), "nobody") != NULL);
  CHECK(!apl_stage_find("feed:+book") && !apl_stage_find("feed:nasdaq.itch5+books"));
  CHECK(!apl_feed_books_stage(NULL));
}

int main(void)
{
  RUN(refusals);
  RUN(a_tick_is_a_life_sign_without_tables_or_counters);
  RUN(the_same_as_two_stages);
  RUN(a_life_behind_another);
  RUN(a_file_played_again);
  return 0;
}
