/* MoldUDP64 arbitration: order, duplicates, gaps, two lines, sessions, damaged packets, and a random walk against a
 * simple model. */
#include "apl/moldudp64.h"
#include "feed_run.h"

static struct apl_mold *mold;
static struct apl_mold_item item;

static void new_mold(uint32_t holds, uint32_t lines, int patient)
{
  free(mold);
  const size_t bytes = apl_mold_footprint(holds);
  void *memory = aligned_alloc(64, apl_align_up(bytes, 64));
  mold = apl_mold_new(memory, holds, lines, patient);
}

/* A packet of `count` messages; each says its own sequence in 8 bytes. */
static struct bytes packet_of(const char *session, uint64_t sequence, uint32_t count)
{
  struct bytes b = {.count = 0};
  put_text(&b, session, 10);
  put_be(&b, sequence, 8);
  put_be(&b, count, 2);
  for (uint32_t i = 0; i < count && count != 0xffff; i++) {
    put_be(&b, 8, 2);
    put_be(&b, sequence + i, 8);
  }
  return b;
}

static void push(uint32_t line, uint64_t sequence, uint32_t count, uint64_t arrival_ns)
{
  static struct bytes b; /* outlives the call, as a port's packet does */
  b = packet_of("S1", sequence, count);
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count, line, arrival_ns), 0);
}

static void expect(int kind, uint64_t sequence)
{
  CHECK_EQUAL(apl_mold_next(mold, &item), kind);
  CHECK_EQUAL(item.sequence, sequence);
  if (kind == APL_MOLD_MESSAGE) CHECK_EQUAL(apl_be64(item.data), sequence);
}

static void expect_gap(uint64_t from, uint64_t to)
{
  expect(APL_MOLD_GAP, from);
  CHECK_EQUAL(item.last, to);
}

static void expect_none(void) { CHECK_EQUAL(apl_mold_next(mold, &item), APL_MOLD_NONE); }

static struct apl_mold_stats stats(void)
{
  struct apl_mold_stats s;
  apl_mold_stats(mold, &s);
  return s;
}

static void gives_out_in_order(void)
{
  new_mold(0, 0, 0);
  push(0, 1, 2, 100);
  expect(APL_MOLD_SESSION, 1);
  CHECK_EQUAL(item.last, 0);
  CHECK(memcmp(item.data, "S1        ", 10) == 0);
  expect(APL_MOLD_MESSAGE, 1);
  expect(APL_MOLD_MESSAGE, 2);
  CHECK_EQUAL(item.arrival_ns, 100);
  expect_none();
  push(0, 3, 0, 200);
  expect(APL_MOLD_HEARTBEAT, 3);
  expect_none();
  push(0, 3, 1, 300);
  expect(APL_MOLD_MESSAGE, 3);
  expect_none();
  push(0, 2, 3, 400); /* a retransmission packed otherwise: 2 and 3 are old, 4 is new */
  expect(APL_MOLD_MESSAGE, 4);
  expect_none();
  push(0, 5, 0xffff, 500);
  expect(APL_MOLD_END, 5);
  expect_none();
  push(0, 5, 0xffff, 600); /* repeated for a while, said once */
  expect_none();
  CHECK_EQUAL(stats().gaps, 0);
}

static void one_line_declares_at_once(void)
{
  new_mold(0, 0, 0);
  push(0, 10, 1, 0);
  expect(APL_MOLD_SESSION, 10);
  expect(APL_MOLD_MESSAGE, 10);
  expect_none();
  push(0, 14, 1, 0);
  expect_gap(11, 13);
  expect(APL_MOLD_MESSAGE, 14);
  expect_none();
  push(0, 12, 1, 0);
  expect_none();
  push(0, 14, 1, 0);
  expect_none();
  push(0, 20, 0, 0); /* a heartbeat tells of a loss too */
  expect_gap(15, 19);
  expect(APL_MOLD_HEARTBEAT, 20);
  expect_none();
  const struct apl_mold_stats s = stats();
  CHECK_EQUAL(s.gaps, 2);
  CHECK_EQUAL(s.lost, 8);
  CHECK_EQUAL(s.late, 1);
  CHECK_EQUAL(s.duplicates, 1);
}

static void other_line_fills(void)
{
  new_mold(0, 3, 0);
  push(0, 1, 1, 0);
  expect(APL_MOLD_SESSION, 1);
  expect(APL_MOLD_MESSAGE, 1);
  push(1, 1, 1, 0);
  expect_none();
  push(0, 4, 1, 0); /* A lost 2 and 3 */
  expect_none();
  push(0, 5, 1, 0);
  expect_none();
  CHECK_EQUAL(apl_mold_held(mold), 2);
  push(1, 2, 1, 0);
  expect(APL_MOLD_MESSAGE, 2);
  expect_none();
  push(1, 3, 2, 0);
  for (uint64_t s = 3; s <= 5; s++) expect(APL_MOLD_MESSAGE, s);
  expect_none();
  CHECK_EQUAL(stats().gaps, 0);
  push(0, 8, 1, 0); /* both lost 6 and 7: certain when B has passed too */
  expect_none();
  push(1, 8, 1, 0);
  expect_gap(6, 7);
  expect(APL_MOLD_MESSAGE, 8);
  expect_none();
}

static void a_dead_line_is_not_waited_for_long(void)
{
  new_mold(4, 3, 0);
  push(0, 1, 1, 0);
  expect(APL_MOLD_SESSION, 1);
  expect(APL_MOLD_MESSAGE, 1);
  for (uint64_t s = 3; s < 6; s++) {
    push(0, s, 1, 0);
    expect_none();
  }
  push(0, 6, 1, 0); /* the fourth kept packet */
  expect_gap(2, 2);
  for (uint64_t s = 3; s <= 6; s++) expect(APL_MOLD_MESSAGE, s);
  expect_none();
  push(0, 8, 1, 1000);
  expect_none();
  push(0, 10, 1, 1000 + 10000001); /* too old by arrival */
  expect_gap(7, 7);
  expect(APL_MOLD_MESSAGE, 8);
  expect_gap(9, 9);
  expect(APL_MOLD_MESSAGE, 10);
  expect_none();
  push(0, 12, 1, 2000);
  expect_none();
  apl_mold_tick(mold, 1);
  expect_none();
  apl_mold_tick(mold, 2 + 50000000);
  expect_gap(11, 11);
  expect(APL_MOLD_MESSAGE, 12);
  expect_none();
  push(0, 14, 1, 3000);
  expect_none();
  apl_mold_tick(mold, UINT64_MAX);
  expect_gap(13, 13);
  expect(APL_MOLD_MESSAGE, 14);
  expect_none();
}

static void patience_lets_a_network_reorder(void)
{
  new_mold(8, 1, 1);
  push(0, 1, 1, 0);
  expect(APL_MOLD_SESSION, 1);
  expect(APL_MOLD_MESSAGE, 1);
  push(0, 3, 1, 0);
  expect_none();
  push(0, 2, 1, 0);
  expect(APL_MOLD_MESSAGE, 2);
  expect(APL_MOLD_MESSAGE, 3);
  expect_none();
}

static void another_session_begins(void)
{
  new_mold(0, 0, 0);
  push(0, 1, 3, 0);
  while (apl_mold_next(mold, &item)) {
  }
  struct bytes b = packet_of("S2", 7, 1);
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count, 0, 9), 0);
  expect(APL_MOLD_SESSION, 7);
  CHECK_EQUAL(item.last, 1);
  expect(APL_MOLD_MESSAGE, 7);
  expect_none();
  push(1, 4, 1, 0); /* line B still sends the old one */
  expect_none();
  b = packet_of("S2", 8, 1);
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count, 1, 9), 0);
  expect(APL_MOLD_MESSAGE, 8);
  expect_none();
}

static void damaged_packets(void)
{
  new_mold(0, 3, 0);
  struct bytes b = packet_of("S1", 1, 3);
  CHECK_EQUAL(apl_mold_packet(mold, b.data, 19, 0, 0), APL_ERR_TRUNCATED);
  expect_none();
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count - 1, 0, 0), 0); /* cannot begin a session: it breaks off */
  expect_none();
  push(0, 1, 1, 0);
  expect(APL_MOLD_SESSION, 1);
  expect(APL_MOLD_MESSAGE, 1);
  b = packet_of("S1", 2, 3);
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count - 1, 0, 0), 0);
  expect(APL_MOLD_MESSAGE, 2);
  expect(APL_MOLD_MESSAGE, 3);
  expect(APL_MOLD_BAD, 4);
  expect_none();
  push(1, 2, 3, 0); /* the other line has it whole */
  expect(APL_MOLD_MESSAGE, 4);
  expect_none();
  CHECK_EQUAL(stats().malformed, 3);
  CHECK_EQUAL(stats().gaps, 0);
  b = packet_of("S1", UINT64_MAX, 4); /* wraps */
  CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count, 0, 0), 0);
  expect_none();
}

static void jumbo_packets_are_not_kept(void)
{
  static uint8_t jumbo[8000];
  new_mold(0, 3, 0);
  push(0, 1, 1, 0);
  expect(APL_MOLD_SESSION, 1);
  expect(APL_MOLD_MESSAGE, 1);
  push(0, 4, 1, 0);
  expect_none();
  struct bytes b = packet_of("S1", 3, 1);
  memcpy(jumbo, b.data, b.count);
  CHECK_EQUAL(apl_mold_packet(mold, jumbo, sizeof jumbo, 0, 0), 0);
  expect_gap(2, 2);
  expect(APL_MOLD_MESSAGE, 3);
  expect(APL_MOLD_MESSAGE, 4);
  expect_none();
}

static void wiped_headers_pass_through(void)
{
  new_mold(0, 0, 0);
  struct bytes b = packet_of("", 0, 2);
  memset(b.data, 0, 10);
  for (int i = 0; i < 3; i++) {
    CHECK_EQUAL(apl_mold_packet(mold, b.data, b.count, 0, 0), 0);
    expect(APL_MOLD_MESSAGE, 0);
    expect(APL_MOLD_MESSAGE, 1);
    expect_none();
  }
}

enum { WALK = 500 };

/* Take all that is due; *want is the sequence to come next, lost[] what the gaps name. */
static void take_all(uint64_t *want, uint8_t *lost)
{
  while (apl_mold_next(mold, &item) != APL_MOLD_NONE) {
    if (item.kind == APL_MOLD_SESSION) continue;
    CHECK_EQUAL(item.sequence, *want);
    if (item.kind == APL_MOLD_GAP) {
      CHECK(item.last >= item.sequence);
      while (*want <= item.last) lost[(*want)++] = 1;
    } else {
      CHECK_EQUAL(item.kind, APL_MOLD_MESSAGE);
      CHECK_EQUAL(apl_be64(item.data), *want);
      (*want)++;
    }
  }
}

/* Two lines lose packets at random and run apart by fewer packets than can be kept: each sequence comes out once, in
 * order, and lost is exactly what neither line brought. */
static void random_lines_against_a_model(void)
{
  uint64_t random = 42;
  for (int round = 0; round < 200; round++) {
    uint8_t brought[WALK + 8] = {0}, lost[WALK + 8] = {0};
    uint64_t want = 1, sent[2] = {1, 1};
    new_mold(32, 3, 0);
    while (sent[0] < WALK || sent[1] < WALK) {
      random = random * UINT64_C(6364136223846793005) + 1442695040888963407u;
      uint32_t line = random >> 63;
      if (sent[line] >= WALK || sent[line] > sent[!line] + 20) line = !line;
      const uint32_t count = 1 + (random >> 40) % 3;
      if ((random >> 33) % 8 != 0 || sent[line] == 1) {
        push(line, sent[line], count, 0);
        for (uint32_t i = 0; i < count; i++) brought[sent[line] + i] = 1;
      }
      sent[line] += count;
      take_all(&want, lost);
    }
    apl_mold_tick(mold, UINT64_MAX);
    take_all(&want, lost);
    uint64_t count = 0;
    for (uint64_t s = 1; s < want; s++) {
      CHECK_EQUAL(lost[s], !brought[s]);
      count += lost[s];
    }
    CHECK_EQUAL(stats().lost, count);
    CHECK_EQUAL(apl_mold_held(mold), 0);
  }
}

int main(void)
{
  RUN(gives_out_in_order);
  RUN(one_line_declares_at_once);
  RUN(other_line_fills);
  RUN(a_dead_line_is_not_waited_for_long);
  RUN(patience_lets_a_network_reorder);
  RUN(another_session_begins);
  RUN(damaged_packets);
  RUN(jumbo_packets_are_not_kept);
  RUN(wiped_headers_pass_through);
  RUN(random_lines_against_a_model);
  free(mold);
  return 0;
}
