/* Arbitration of redundant lines: order, duplicates, gaps and when they are declared, sessions;
 * then random lines against a simple model. */
#include <stdlib.h>

#include "apl/arbiter.h"
#include "apl/err.h"
#include "check.h"

enum { HOLD_NS = 1000, RESTART_NS = 5000, RESTART_DISTANCE = 100 };

static const struct apl_arbiter_config two_lines = {.lines = 2, .hold_capacity = 8, .hold_bytes = 64, .hold_ns = HOLD_NS,
                                                    .restart_ns = RESTART_NS, .restart_distance = RESTART_DISTANCE};

/* What came out, as text: "5 6 gap7-8 9 reset 1". A packet's data must be its sequence. */
static char story[65536];

static struct apl_arbiter *arbiter_new(const struct apl_arbiter_config *config)
{
  story[0] = 0;
  const size_t bytes = apl_arbiter_footprint(config);
  CHECK(bytes > 0);
  struct apl_arbiter *arbiter = apl_arbiter_new(malloc(bytes), config); /* exactly: ASan sees a write behind it */
  CHECK(arbiter != NULL);
  return arbiter;
}

static void drain(struct apl_arbiter *arbiter)
{
  struct apl_arbiter_output output;
  size_t used = strlen(story);
  for (int rc; (rc = apl_arbiter_next(arbiter, &output)) != APL_ARBITER_NONE;) {
    CHECK(used + 64 < sizeof story);
    if (rc == APL_ARBITER_GAP)
      used += (size_t)sprintf(story + used, "gap%llu-%llu ", (unsigned long long)output.gap_from,
                              (unsigned long long)output.gap_to);
    else if (rc == APL_ARBITER_RESET)
      used += (size_t)sprintf(story + used, "reset ");
    else {
      CHECK_EQUAL(output.packet.bytes, 8);
      CHECK_EQUAL(apl_le64(output.packet.data), output.packet.seq);
      used += (size_t)sprintf(story + used, "%llu%s ", (unsigned long long)(output.packet.seq + output.skip),
                              output.skip ? "'" : "");
    }
  }
}

static void push_stamped(struct apl_arbiter *arbiter, uint32_t line, uint64_t seq, uint64_t count, uint64_t stamp)
{
  uint64_t data = seq;
  apl_arbiter_push(arbiter, &(struct apl_arbiter_packet){.seq = seq, .count = count, .stamp = stamp, .data = (const uint8_t *)&data,
                                                         .bytes = sizeof data, .line = line});
  drain(arbiter);
  data = UINT64_MAX; /* held packets must have been copied */
}

static void push(struct apl_arbiter *arbiter, uint32_t line, uint64_t seq)
{
  push_stamped(arbiter, line, seq, 1, 1000000 + seq);
}

static void expect(const char *want)
{
  if (strcmp(story, want) != 0) {
    fprintf(stderr, "out came \"%s\", not \"%s\"\n", story, want);
    exit(1);
  }
  story[0] = 0;
}

static void refuses_bad_arguments(void)
{
  struct apl_arbiter_config config = two_lines;
  CHECK(apl_arbiter_new(NULL, &config) == NULL);
  uint64_t memory[4];
  CHECK(apl_arbiter_new((uint8_t *)memory + 1, &config) == NULL);
  config.hold_capacity = 0;
  CHECK_EQUAL(apl_arbiter_footprint(&config), 0);
  config.hold_capacity = 5000;
  CHECK_EQUAL(apl_arbiter_footprint(&config), 0);
  config = two_lines;
  config.lines = 9;
  CHECK_EQUAL(apl_arbiter_footprint(&config), 0);
  config = two_lines;
  config.hold_bytes = 0;
  CHECK_EQUAL(apl_arbiter_footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "bytes") != NULL);
}

static void first_copy_is_delivered(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 100), push(arbiter, 1, 100), push(arbiter, 1, 101), push(arbiter, 0, 101), push(arbiter, 0, 102);
  expect("100 101 102 ");
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->duplicates, 2);
  CHECK_EQUAL(apl_arbiter_expected(arbiter), 103);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->held, 0);
  free(arbiter);
}

static void other_line_fills_the_hole(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 1), push(arbiter, 0, 3), push(arbiter, 0, 4);
  expect("1 ");
  CHECK_EQUAL(apl_arbiter_holding(arbiter), 2);
  push(arbiter, 1, 1), push(arbiter, 1, 2);
  expect("2 3 4 ");
  push(arbiter, 1, 3), push(arbiter, 1, 4);
  expect("");
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->gaps, 0);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->duplicates, 3);
  free(arbiter);
}

static void gap_when_every_line_has_passed(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 1), push(arbiter, 1, 1), push(arbiter, 0, 4);
  expect("1 ");
  push(arbiter, 1, 5);
  expect("gap2-3 4 5 ");
  push(arbiter, 1, 2);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 1);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->lost, 2);
  push(arbiter, 1, 4); /* a copy, not late */
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 1);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->duplicates, 2);
  expect("");
  free(arbiter);
}

static void one_line_declares_at_once(void)
{
  struct apl_arbiter_config config = two_lines;
  config.lines = 1;
  struct apl_arbiter *arbiter = arbiter_new(&config);
  push(arbiter, 0, 1), push(arbiter, 0, 4), push(arbiter, 0, 3);
  expect("1 gap2-3 4 ");
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 1);
  free(arbiter);
}

static void unknown_lines_wait_for_a_second(void)
{
  struct apl_arbiter_config config = two_lines;
  config.lines = 0;
  struct apl_arbiter *arbiter = arbiter_new(&config);
  push(arbiter, 0, 1), push(arbiter, 0, 3);
  expect("1 ");
  push(arbiter, 1, 3);
  expect("gap2-2 3 ");
  free(arbiter);
}

static void gap_when_too_much_waits(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 1);
  for (uint64_t seq = 3; seq < 3 + 8; seq++) push(arbiter, 0, seq);
  expect("1 ");
  push(arbiter, 0, 11);
  expect("gap2-2 3 4 5 6 7 8 9 10 11 ");
  free(arbiter);
}

static void gap_when_a_packet_is_too_long_to_wait(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  uint8_t data[100] = {3};
  push(arbiter, 0, 1);
  apl_arbiter_push(arbiter, &(struct apl_arbiter_packet){.seq = 3, .count = 1, .data = data, .bytes = sizeof data});
  struct apl_arbiter_output output;
  CHECK_EQUAL(apl_arbiter_next(arbiter, &output), APL_ARBITER_GAP);
  CHECK_EQUAL(apl_arbiter_next(arbiter, &output), APL_ARBITER_PACKET);
  CHECK(output.packet.data == data);
  CHECK_EQUAL(apl_arbiter_next(arbiter, &output), APL_ARBITER_NONE);
  free(arbiter);
}

static void gap_when_time_is_up(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  apl_arbiter_tick(arbiter, 5000);
  push(arbiter, 0, 1), push(arbiter, 0, 3);
  apl_arbiter_tick(arbiter, 5000 + HOLD_NS / 2), drain(arbiter);
  push(arbiter, 0, 6);
  expect("1 ");
  apl_arbiter_tick(arbiter, 5000 + HOLD_NS), drain(arbiter);
  expect("gap2-2 3 "); /* the second hole is younger */
  apl_arbiter_tick(arbiter, 5000 + 2 * HOLD_NS), drain(arbiter);
  expect("gap4-5 6 ");
  free(arbiter);
}

static void first_tick_only_starts_the_clock(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 1), push(arbiter, 0, 3);
  apl_arbiter_tick(arbiter, UINT64_C(1700000000000000000)), drain(arbiter);
  expect("1 ");
  apl_arbiter_tick(arbiter, UINT64_C(1700000000000000000) + HOLD_NS), drain(arbiter);
  expect("gap2-2 3 ");
  free(arbiter);
}

static void flush_gives_out_everything(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push(arbiter, 0, 1), push(arbiter, 0, 3), push(arbiter, 0, 6);
  story[0] = 0;
  apl_arbiter_flush(arbiter), drain(arbiter);
  expect("gap2-2 3 gap4-5 6 ");
  push(arbiter, 0, 8); /* flushing is over */
  expect("");
  free(arbiter);
}

static void packets_that_cover_several(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push_stamped(arbiter, 0, 1, 3, 0);
  push_stamped(arbiter, 1, 1, 3, 0);
  push_stamped(arbiter, 1, 3, 4, 0); /* 3 was delivered: skip it */
  expect("1 4' ");
  push_stamped(arbiter, 0, 9, 0, 0); /* announces that 9 is next: 7 and 8 are missing */
  expect("");
  push_stamped(arbiter, 1, 7, 2, 0);
  expect("7 9 ");
  push_stamped(arbiter, 1, 9, 0, 0);
  expect("9 ");
  push_stamped(arbiter, 1, 8, 0, 0); /* old news */
  expect("");
  push_stamped(arbiter, 1, UINT64_MAX, 2, 0); /* past the end of numbers */
  expect("");
  free(arbiter);
}

static void restart_by_stamp(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push_stamped(arbiter, 0, 50, 1, 1000), push_stamped(arbiter, 1, 50, 1, 1000), push_stamped(arbiter, 0, 51, 1, 1010);
  push_stamped(arbiter, 0, 53, 1, 1020);
  expect("50 51 ");
  push_stamped(arbiter, 0, 1, 1, 1020 + RESTART_NS + 1);
  expect("gap52-52 53 reset 1 ");
  push_stamped(arbiter, 1, 51, 1, 1010); /* the other line is behind: of the past session */
  CHECK_EQUAL(apl_arbiter_holding(arbiter), 0);
  push_stamped(arbiter, 1, 1, 1, 1020 + RESTART_NS + 1);
  push_stamped(arbiter, 1, 2, 1, 1030 + RESTART_NS + 1);
  expect("2 ");
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->resets, 1);
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 1);
  free(arbiter);
}

static void lagging_line_of_the_past_session(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push_stamped(arbiter, 0, 5000, 1, 100000);
  push_stamped(arbiter, 0, 1, 1, 200000);
  expect("5000 reset 1 ");
  push_stamped(arbiter, 1, 5000, 1, 100000), push_stamped(arbiter, 1, 5001, 1, 100001);
  expect("");
  CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 2);
  push_stamped(arbiter, 1, 1, 1, 200000), push_stamped(arbiter, 1, 2, 1, 200001);
  expect("2 ");
  free(arbiter);
}

static void restart_by_distance(void)
{
  struct apl_arbiter *arbiter = arbiter_new(&two_lines);
  push_stamped(arbiter, 0, 500, 1, 0);
  push_stamped(arbiter, 0, 450, 1, 0);
  expect("500 "); /* a copy that lags */
  push_stamped(arbiter, 0, 3, 1, 0);
  expect("reset "); /* joined near its start: 1 and 2 are owed */
  push_stamped(arbiter, 1, 1, 1, 0), push_stamped(arbiter, 1, 2, 1, 0);
  expect("1 2 3 ");
  push_stamped(arbiter, 1, 900, 1, 0), push_stamped(arbiter, 0, 900, 1, 0);
  expect("gap4-899 900 ");
  push_stamped(arbiter, 1, 700, 1, 0);
  expect("reset 700 "); /* joined where it is */
  free(arbiter);
}

static uint64_t random_state = 1;

static uint64_t next_random(void) /* splitmix64 */
{
  uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

/* Two lines in order, each with losses, one up to `skew` behind the other: what comes out is all
 * that either line had, in order, and the gaps are exactly what neither had. */
static void random_lines_against_a_model(void)
{
  enum { PACKETS = 2000 };
  static uint8_t on_line[2][PACKETS];
  for (int round = 0; round < 200; round++) {
    struct apl_arbiter_config config = two_lines;
    config.hold_capacity = 64;
    config.lines = next_random() % 2 ? 2 : 0;
    struct apl_arbiter *arbiter = arbiter_new(&config);
    const uint64_t loss = next_random() % 300;
    for (int line = 0; line < 2; line++)
      for (int i = 0; i < PACKETS; i++) on_line[line][i] = i == 0 || i == PACKETS - 1 || next_random() % 1000 >= loss;
    int at[2] = {0, 0};
    story[0] = 0;
    while (at[0] < PACKETS || at[1] < PACKETS) {
      uint32_t line = (uint32_t)(next_random() % 2);
      if (at[line] == PACKETS || at[line] - at[1 - line] > 20) line = 1 - line;
      if (on_line[line][at[line]]) push(arbiter, line, 10 + (uint64_t)at[line]);
      at[line]++;
    }
    const char *told = story;
    for (int i = 0; i < PACKETS; i++) {
      char want[64];
      int end = i;
      if (on_line[0][i] || on_line[1][i]) sprintf(want, "%d ", 10 + i);
      else {
        while (!on_line[0][end + 1] && !on_line[1][end + 1]) end++;
        sprintf(want, "gap%d-%d ", 10 + i, 10 + end);
      }
      CHECK(strncmp(told, want, strlen(want)) == 0);
      told += strlen(want);
      i = end;
    }
    CHECK_EQUAL(*told, 0);
    CHECK_EQUAL(apl_arbiter_stats(arbiter)->late, 0);
    free(arbiter);
  }
}

/* Packets in any order and number: what comes out grows, and deliveries and gaps cover every
 * sequence from the first to the last. */
static void random_disorder_keeps_its_word(void)
{
  for (int round = 0; round < 300; round++) {
    struct apl_arbiter_config config = two_lines;
    config.restart_distance = UINT64_MAX;
    config.hold_capacity = 1 + (uint32_t)(next_random() % 16);
    struct apl_arbiter *arbiter = arbiter_new(&config);
    uint64_t expected = 0, base = 100, now = 1;
    for (int i = 0; i < 1000; i++) {
      uint64_t seq = base + next_random() % 12, data = seq;
      if (next_random() % 3 == 0) base++;
      if (next_random() % 50 == 0) apl_arbiter_tick(arbiter, now += next_random() % HOLD_NS);
      else
        apl_arbiter_push(arbiter, &(struct apl_arbiter_packet){.seq = seq,
                                                               .count = next_random() % 4,
                                                               .data = (const uint8_t *)&data,
                                                               .bytes = sizeof data,
                                                               .line = (uint32_t)(next_random() % 3)});
      struct apl_arbiter_output output;
      for (int rc; (rc = apl_arbiter_next(arbiter, &output)) != APL_ARBITER_NONE;) {
        const uint64_t from = rc == APL_ARBITER_GAP ? output.gap_from : output.packet.seq + output.skip;
        if (expected == 0) expected = from;
        CHECK_EQUAL(from, expected);
        expected = rc == APL_ARBITER_GAP ? output.gap_to + 1 : output.packet.seq + output.packet.count;
        CHECK(rc == APL_ARBITER_GAP || apl_le64(output.packet.data) == output.packet.seq);
      }
      CHECK(apl_arbiter_holding(arbiter) <= config.hold_capacity);
    }
    free(arbiter);
  }
}

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(first_copy_is_delivered);
  RUN(other_line_fills_the_hole);
  RUN(gap_when_every_line_has_passed);
  RUN(one_line_declares_at_once);
  RUN(unknown_lines_wait_for_a_second);
  RUN(gap_when_too_much_waits);
  RUN(gap_when_a_packet_is_too_long_to_wait);
  RUN(gap_when_time_is_up);
  RUN(first_tick_only_starts_the_clock);
  RUN(flush_gives_out_everything);
  RUN(packets_that_cover_several);
  RUN(restart_by_stamp);
  RUN(lagging_line_of_the_past_session);
  RUN(restart_by_distance);
  RUN(random_lines_against_a_model);
  RUN(random_disorder_keeps_its_word);
  return 0;
}
