/*
 * Two lines with losses against one without: the same events where either line has each packet; and
 * where packets are lost on both, every book that is said to be live equals the loss-free one,
 * level by level and order by order, and all come back through the snapshot loops.
 */
#include "apl/book.h"
#include "feed_run.h"
#include "mdp3_made.h"
#include "random.h"

extern const struct apl_feed_ops apl_feed_cme_mdp3;

enum {
  INSTRUMENTS = 4,
  DEPTH = 10,
  ORDERS = 60,
  CHANNEL = 310,
  PORT_A = 14310,
  PORT_B = 15310,
  PORT_LEVELS = 20310,
  PORT_ORDERS = 21310
};

/* The venue: what its books are. */
struct side {
  int count;
  int64_t price[DEPTH], qty[DEPTH];
};
struct market {
  struct side sides[2];
  int64_t order_price[ORDERS]; /* of order id index + 1; 0: none */
  int64_t order_qty[ORDERS];
  uint32_t rpt_seq;
};
static struct market venue[INSTRUMENTS];
static uint32_t seq, loop_seq;
static uint64_t now;
static uint64_t rng;

static uint64_t below(uint64_t n) { return random_below(&rng, n); }

/* One random change of a side, as an entry; 0 if none was possible. */
static int change_level(int i, struct made_level *entry)
{
  const int number = (int)below(2);
  struct side *side = &venue[i].sides[number];
  const int64_t way = number == 0 ? -1 : 1; /* levels go down for bids, up for asks */
  int at = side->count ? (int)below((uint64_t)side->count + 1) : 0;
  const int action = (int)below(3);
  *entry = (struct made_level){.security_id = 100 + i, .type = (char)('0' + number), .level = (uint8_t)(at + 1), .orders = 1};
  if (action == 0 || at == side->count) {
    if (at >= DEPTH) return 0;
    const int64_t top = number == 0 ? 100000000 : 100010000; /* whole hundreds: template 32 has seven decimals */
    int64_t price = top;
    if (at > 0) price = side->price[at - 1] + way * 100 * (1 + (int64_t)below(1000));
    else if (side->count > 0) price = side->price[0] - way * 100 * (1 + (int64_t)below(40));
    if ((price - 100005000) * way <= 0) return 0; /* never crossed */
    if (at < side->count && (side->price[at] - price) * way <= 0) return 0;
    if (side->count == DEPTH) side->count--;
    memmove(&side->price[at + 1], &side->price[at], (size_t)(side->count - at) * sizeof side->price[0]);
    memmove(&side->qty[at + 1], &side->qty[at], (size_t)(side->count - at) * sizeof side->qty[0]);
    side->count++;
    side->price[at] = price;
    side->qty[at] = 1 + (int64_t)below(99);
    entry->action = 0;
  } else if (action == 1) {
    side->qty[at] = 1 + (int64_t)below(99);
    entry->action = 1;
  } else {
    entry->action = 2;
    entry->price = side->price[at];
    side->count--;
    memmove(&side->price[at], &side->price[at + 1], (size_t)(side->count - at) * sizeof side->price[0]);
    memmove(&side->qty[at], &side->qty[at + 1], (size_t)(side->count - at) * sizeof side->qty[0]);
    entry->rpt_seq = ++venue[i].rpt_seq;
    return 1;
  }
  entry->price = side->price[at];
  entry->qty = side->qty[at];
  entry->rpt_seq = ++venue[i].rpt_seq;
  return 1;
}

static void change_order(int i, struct made_order *order)
{
  struct market *market = &venue[i];
  const int at = (int)below(ORDERS);
  *order = (struct made_order){.id = (uint64_t)(i * 1000 + at + 1), .priority = (uint64_t)at + 1, .security_id = 100 + i, .type = at % 2 ? '1' : '0'};
  if (market->order_price[at] == 0)
    order->action = 0, market->order_price[at] = (at % 2 ? 200000000 : 100000000) + 100 * (int64_t)below(50);
  else order->action = (uint8_t)(1 + below(2));
  market->order_qty[at] = 1 + (int64_t)below(20);
  order->price = market->order_price[at];
  order->qty = market->order_qty[at];
  if (order->action == 2) market->order_price[at] = 0;
}

/* The next packet: one or two messages of any kind. */
static struct made next_packet(void)
{
  struct made made = made_packet(++seq, now += 100000);
  struct made_level levels[4], traded = {0};
  struct made_order orders[4];
  size_t count = 0;
  const int new_templates = below(4) != 0;
  for (int n = 0; n < 4; n++) count += (size_t)change_level((int)below(INSTRUMENTS), &levels[count]);
  made_book(&made, new_templates ? 46 : 32, below(2) ? 0x84 : 0x04, levels, count, NULL, 0);
  if (below(2)) {
    count = 1 + below(3);
    for (size_t n = 0; n < count; n++) change_order((int)below(INSTRUMENTS), &orders[n]);
    if (new_templates) made_mDIncrementalRefreshOrderBook47(&made, 0x80, orders, count);
    else made_mDIncrementalRefreshOrderBook43(&made, 0x80, orders, count);
  }
  if (below(5) == 0) {
    const int i = (int)below(INSTRUMENTS);
    traded = (struct made_level){.security_id = 100 + i, .rpt_seq = ++venue[i].rpt_seq, .price = 1000000, .qty = 1};
    made_mDIncrementalRefreshTradeSummary48(&made, 0x81, &traded, 1, 7);
  }
  return made;
}

static struct made levels_snapshot(int i)
{
  struct made made = made_packet(i == 0 ? loop_seq = 1 : ++loop_seq, now += 1000);
  struct made_level levels[2 * DEPTH];
  size_t count = 0;
  for (int side = 0; side < 2; side++)
    for (int at = 0; at < venue[i].sides[side].count; at++)
      levels[count++] = (struct made_level){.type = (char)('0' + side), .level = (uint8_t)(at + 1), .price = venue[i].sides[side].price[at],
                                            .qty = venue[i].sides[side].qty[at], .orders = 1};
  made_snapshotFullRefresh52(&made, seq, INSTRUMENTS, 100 + i, venue[i].rpt_seq, levels, count);
  return made;
}

/* Two chunks. */
static struct made orders_snapshot(int i, uint32_t chunk)
{
  struct made made = made_packet(i == 0 && chunk == 1 ? loop_seq = 1 : ++loop_seq, now += 1000);
  struct made_order orders[ORDERS];
  size_t count = 0;
  for (int at = chunk == 1 ? 0 : ORDERS / 2; at < (chunk == 1 ? ORDERS / 2 : ORDERS); at++)
    if (venue[i].order_price[at])
      orders[count++] = (struct made_order){.id = (uint64_t)(i * 1000 + at + 1), .priority = (uint64_t)at + 1, .type = at % 2 ? '1' : '0',
                                            .price = venue[i].order_price[at], .qty = venue[i].order_qty[at]};
  made_snapshotFullRefreshOrderBook53(&made, seq, 2 * INSTRUMENTS, 100 + i, chunk, 2, orders, count);
  return made;
}

/* A feed with a book behind it. */
struct chain {
  struct feed_run run;
  struct apl_book_engine *books;
};

static void chain_open(struct chain *chain)
{
  struct apl_instrument known[INSTRUMENTS] = {{.id = 0}};
  for (int i = 0; i < INSTRUMENTS; i++) known[i].venue_id = 100 + (uint64_t)i, known[i].channel = CHANNEL;
  struct apl_feed_config config = {.instrument_capacity = INSTRUMENTS, .group_count = 4, .reference = known, .reference_count = INSTRUMENTS};
  config.groups[0] = (struct apl_feed_group){.group_port = PORT_A, .channel = CHANNEL};
  config.groups[1] = (struct apl_feed_group){.group_port = PORT_B, .channel = CHANNEL, .line_b = 1};
  config.groups[2] = (struct apl_feed_group){.group_port = PORT_LEVELS, .channel = CHANNEL, .role = APL_ROLE_SNAPSHOT};
  config.groups[3] = (struct apl_feed_group){.group_port = PORT_ORDERS, .channel = CHANNEL, .role = APL_ROLE_SNAPSHOT_ORDERS};
  chain->run = run_new(&apl_feed_cme_mdp3, &config);
  run_join(&chain->run);
  const struct apl_book_config books = {.instrument_capacity = INSTRUMENTS, .order_capacity = 1024, .start_live = 1};
  const size_t bytes = apl_align_up(apl_book_engine_footprint(&books), 64);
  chain->books = apl_book_engine_join(apl_book_engine_new(aligned_alloc(64, bytes), &books));
  CHECK(chain->books != NULL);
}

static void chain_close(struct chain *chain)
{
  run_free(&chain->run);
  free(chain->books);
}

static void chain_apply(struct chain *chain)
{
  apl_book_engine_apply(chain->books, chain->run.events, sizeof chain->run.events[0], chain->run.count);
}

static void chain_take(struct chain *chain, const struct made *made, uint16_t port)
{
  run_packet(&chain->run, made_as(made, port));
  chain_apply(chain);
}

/* Line B: packets on their way, oldest first. */
enum { WAY = 8 };
static struct made on_way[WAY + 2];
static int on_way_count;

static void line_b_delivers(struct chain *chain, int leave)
{
  while (on_way_count > leave) {
    chain_take(chain, &on_way[0], PORT_B);
    memmove(&on_way[0], &on_way[1], (size_t)(on_way_count - 1) * sizeof on_way[0]);
    on_way_count--;
  }
}

/* The venue's own books against one chain's. */
static void check_book(const struct chain *chain, int i)
{
  const uint32_t id = (uint32_t)i + 1;
  struct apl_price_level levels[DEPTH + 1];
  size_t orders = 0;
  for (uint32_t side = 0; side < 2; side++) {
    const struct side *want = &venue[i].sides[side];
    CHECK_EQUAL(apl_book_levels(chain->books, id, 2, side, levels, DEPTH + 1), want->count);
    for (int at = 0; at < want->count; at++) {
      CHECK_EQUAL(levels[at].price, want->price[at]);
      CHECK_EQUAL(levels[at].qty, want->qty[at]);
    }
  }
  for (int at = 0; at < ORDERS; at++) {
    struct apl_resting_order order;
    const int rests = apl_book_order(chain->books, id, (uint64_t)(i * 1000 + at + 1), &order) == 0;
    CHECK_EQUAL(rests, venue[i].order_price[at] != 0);
    if (!rests) continue;
    CHECK_EQUAL(order.price, venue[i].order_price[at]);
    CHECK_EQUAL(order.qty, venue[i].order_qty[at]);
    orders++;
  }
  CHECK_EQUAL(apl_book_order_count(chain->books, id, 0) + apl_book_order_count(chain->books, id, 1), orders);
  CHECK_EQUAL(apl_book_engine_check(chain->books), 0);
}

/* Every live book is the venue's; returns how many are live. */
static int check_live(const struct chain *chain)
{
  int live = 0;
  for (int i = 0; i < INSTRUMENTS; i++) {
    if (apl_book_state(chain->books, (uint32_t)i + 1) != APL_BOOK_STATE_LIVE) continue;
    check_book(chain, i);
    live++;
  }
  return live;
}

/* One step of the loops: an instrument's levels, or its orders in both chunks, which are of one
 * moment. */
static void snapshot_step(struct chain *chain, unsigned step)
{
  const int i = (int)(step / 2) % INSTRUMENTS;
  if (step % 2 == 0) {
    const struct made levels = levels_snapshot(i);
    chain_take(chain, &levels, PORT_LEVELS);
    return;
  }
  for (uint32_t chunk = 1; chunk <= 2; chunk++) {
    const struct made orders = orders_snapshot(i, chunk);
    chain_take(chain, &orders, PORT_ORDERS);
  }
}

static void begin(uint64_t seed)
{
  memset(venue, 0, sizeof venue);
  rng = seed;
  seq = 0;
  now = UINT64_C(1700000000000000000);
  on_way_count = 0;
}

/* Levels and orders as the book stage keeps them by kind: the model is that of both. */
static void losses_on_both_lines(void)
{
  uint64_t gaps = 0, recovered = 0;
  int live = 0;
  for (uint64_t seed = 1; seed <= 30; seed++) {
    begin(seed);
    struct chain chain;
    chain_open(&chain);
    const uint64_t loss = below(20); /* percent, on each line */
    unsigned step = 0;
    for (int n = 0; n < 1500; n++) {
      const struct made made = next_packet();
      if (n == 0 || below(100) >= loss) chain_take(&chain, &made, PORT_A);
      if (below(100) >= loss) on_way[on_way_count++] = made;
      line_b_delivers(&chain, (int)below(WAY));
      if (below(2)) snapshot_step(&chain, step++);
      if (n % 100 == 99) {
        const struct made last = next_packet(); /* reveals what was lost before it */
        chain_take(&chain, &last, PORT_A);
        on_way[on_way_count++] = last;
        line_b_delivers(&chain, 0);
        live += check_live(&chain);
        CHECK_EQUAL(run_stats(&chain.run).late, 0);
      }
    }
    for (int n = 0; n < 3; n++) { /* whole again: a packet of each, three loops */
      const struct made made = next_packet();
      chain_take(&chain, &made, PORT_A);
      chain_take(&chain, &made, PORT_B);
      for (step = 0; step < 2 * INSTRUMENTS; step++) snapshot_step(&chain, step);
    }
    CHECK_EQUAL(check_live(&chain), INSTRUMENTS);
    gaps += run_stats(&chain.run).gaps;
    recovered += run_stats(&chain.run).recovered;
    CHECK_EQUAL(run_stats(&chain.run).malformed, 0);
    chain_close(&chain);
  }
  CHECK(gaps > 100);
  CHECK(recovered > 100);
  CHECK(live > 400);
}

static size_t collect(struct chain *chain, const struct made *made, uint16_t port, struct apl_event *events)
{
  run_packet(&chain->run, made_as(made, port));
  memcpy(events, chain->run.events, chain->run.count * sizeof *events);
  return chain->run.count;
}

/* Each packet on one line at least: the same events, byte for byte, as from one whole line. */
static void each_packet_on_some_line(void)
{
  static struct apl_event whole[RUN_SLOTS], merged[RUN_SLOTS];
  for (uint64_t seed = 100; seed < 120; seed++) {
    begin(seed);
    struct chain one, two;
    size_t whole_count = 0, merged_count = 0;
    chain_open(&one), chain_open(&two);
    const uint64_t loss = below(60);
    for (int n = 0; n < 800; n++) {
      const struct made made = next_packet();
      const int lost_a = n > 0 && below(100) < loss; /* the first tells where the session stands */
      const int lost_b = !lost_a && below(100) < loss;
      whole_count += collect(&one, &made, PORT_A, whole + whole_count);
      if (!lost_a) merged_count += collect(&two, &made, PORT_A, merged + merged_count);
      if (!lost_b) on_way[on_way_count++] = made;
      for (const size_t leave = n == 799 ? 0 : below(WAY); on_way_count > (int)leave;) {
        merged_count += collect(&two, &on_way[0], PORT_B, merged + merged_count);
        memmove(&on_way[0], &on_way[1], (size_t)--on_way_count * sizeof on_way[0]);
      }
    }
    CHECK_EQUAL(run_stats(&two.run).gaps, 0);
    CHECK_EQUAL(merged_count, whole_count);
    CHECK(memcmp(merged, whole, whole_count * sizeof *whole) == 0);
    CHECK(merged_count > 1000);
    chain_close(&one), chain_close(&two);
  }
}

int main(void)
{
  RUN(each_packet_on_some_line);
  RUN(losses_on_both_lines);
  return 0;
}
