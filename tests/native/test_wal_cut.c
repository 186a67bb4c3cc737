/*
 * Damage: a small log cut at every byte and changed in every bit of what it uses. The reader must
 * find it, recovery must keep every record before it and go on. Done in memory-backed files where
 * there are any: some hundred thousand openings.
 */
#include "wal_fixture.h"

/* Sanitizers make an opening ten times as long: there each fifth byte must do. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
enum { STEP = 5 };
#else
enum { STEP = 1 };
#endif
enum { FRAMES_MAX = 256 };

static char dir[64], path[128];
static uint8_t *whole;
static size_t whole_bytes, used;
static uint64_t frame_end[FRAMES_MAX], frame_last[FRAMES_MAX]; /* byte behind, last sequence */
static size_t frames;

/* A log of one segment, all kinds of frames, closed in good order; its frames by where they end. */
static void make_log(void)
{
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  uint64_t given[2] = {0};
  for (uint32_t i = 0; i < 24; i++) {
    const uint32_t input = i % 3 == 0;
    give(state, input, given[input], 1 + i % 5);
    given[input] += 1 + i % 5;
  }
  close_wal(state);
  snprintf(path, sizeof path, "%s/test-%020d.wal", dir, 1);
  whole = load(path, &whole_bytes);
  CHECK_EQUAL(whole_bytes, SEGMENT);
  struct apl_wal_place place = apl_wal_place_first((const void *)whole);
  uint64_t needed;
  while (apl_wal_frame_check(&place, whole + place.offset, whole_bytes - place.offset,
                             whole_bytes - place.offset, &needed) == APL_WAL_OK) {
    apl_wal_place_pass(&place, (const void *)(whole + place.offset));
    CHECK(frames < FRAMES_MAX);
    frame_end[frames] = place.offset;
    frame_last[frames++] = place.sequence - 1;
  }
  used = place.offset;
  CHECK(frames == 26);
}

/* Last record whose frame ends at or before byte `at`. */
static uint64_t last_before(uint64_t at)
{
  uint64_t last = 0;
  for (size_t i = 0; i < frames && frame_end[i] <= at; i++) last = frame_last[i];
  return last;
}

/* The same for recovery, which makes a file whole again with zeros: when only zeros were cut off,
 * nothing was. */
static uint64_t last_before_or_zeros(uint64_t at)
{
  while (at < used && whole[at] == 0) at++;
  return last_before(at);
}

/* Open the log as it now is: everything up to `last` must be kept, and the log must be good again.
 */
static struct apl_wal_recovery recover_and_check(uint64_t last)
{
  struct apl_wal_config config = config_of(dir);
  struct apl_wal_recovery recovery;
  void *state = open_wal(&config);
  apl_wal_recovery(state, &recovery);
  CHECK_EQUAL(recovery.last_sequence, last);
  const uint64_t next = apl_wal_next(state, 0);
  give(state, 0, next, 2);
  close_wal(state);
  uint64_t found[2];
  CHECK_EQUAL(read_log(dir, found).code, APL_WAL_OK);
  CHECK_EQUAL(found[0], next + 2);
  return recovery;
}

static void check_cut(size_t at)
{
  empty_dir(dir);
  store(path, whole, at);
  const uint32_t verdict = read_log(dir, NULL).code;
  const uint64_t last = last_before(at);
  if (at < APL_WAL_HEADER_BYTES) {
    CHECK(verdict == APL_WAL_BAD_HEADER);
  } else {
    CHECK(verdict == APL_WAL_TORN_TAIL || verdict == APL_WAL_TRUNCATED);
    CHECK_EQUAL(read_log(dir, NULL).last_sequence, last);
  }
  const struct apl_wal_recovery recovery = recover_and_check(
      at < APL_WAL_HEADER_BYTES ? 0 : last_before_or_zeros(at));
  CHECK(recovery.verdict == APL_WAL_BAD_HEADER || recovery.verdict == APL_WAL_TORN_TAIL ||
        recovery.verdict == APL_WAL_TRUNCATED);
}

static void a_log_cut_at_any_byte_keeps_what_was_before(void)
{
  for (size_t at = 0; at <= used + 130; at += STEP) check_cut(at);
  for (size_t at = used + 131; at < whole_bytes; at += 997) check_cut(at);
}

static void check_change(size_t at, uint8_t mask, int recover)
{
  empty_dir(dir);
  whole[at] ^= mask;
  store(path, whole, whole_bytes);
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK(verdict.code != APL_WAL_OK);
  uint64_t last = 0;
  if (at >= APL_WAL_HEADER_BYTES) {
    last = last_before(at);
    CHECK_EQUAL(verdict.last_sequence, last);
  }
  if (recover) {
    recover_and_check(last);
    CHECK(read_log(dir, NULL).code == APL_WAL_OK);
  }
  whole[at] ^= mask;
}

/* The same by the functions that reader and recovery are made of: the walk must end before the
 * changed frame. */
static void check_change_in_memory(size_t at, uint8_t mask)
{
  whole[at] ^= mask;
  if (at < APL_WAL_HEADER_BYTES) {
    CHECK(apl_wal_header_check((const void *)whole) != APL_WAL_OK);
  } else {
    struct apl_wal_place place = apl_wal_place_first((const void *)whole);
    uint64_t needed;
    while (apl_wal_frame_check(&place, whole + place.offset, whole_bytes - place.offset,
                               whole_bytes - place.offset, &needed) == APL_WAL_OK)
      apl_wal_place_pass(&place, (const void *)(whole + place.offset));
    CHECK_EQUAL(place.sequence - 1, last_before(at));
  }
  whole[at] ^= mask;
}

static void any_changed_bit_is_found(void)
{
  for (size_t at = 0; at < used; at++)
    for (int bit = 0; bit < 8; bit++) check_change_in_memory(at, (uint8_t)(1 << bit));
  for (size_t at = 0; at < used; at += STEP) check_change(at, (uint8_t)(1 << at % 8), at % 5 == 0);
  for (size_t at = used; at < whole_bytes; at += 61)
    check_change(at, (uint8_t)(1 << at % 8), at % 2);
}

/* Damage in a sealed segment that another follows: nothing may be judged a torn tail. */
static void a_changed_bit_in_a_sealed_segment_is_found(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  for (uint64_t i = 0; i < 100; i++) give(state, 0, 10 * i, 10);
  close_wal(state);
  CHECK_EQUAL(read_log(dir, NULL).segments, 2);
  size_t bytes;
  uint8_t *first = load(path, &bytes);
  for (size_t at = 0; at < bytes; at += 7 * STEP) {
    first[at] ^= 0x10;
    store(path, first, bytes);
    const uint32_t code = read_log(dir, NULL).code;
    CHECK(code != APL_WAL_OK && code != APL_WAL_TORN_TAIL && code != APL_WAL_EMPTY);
    first[at] ^= 0x10;
  }
  for (size_t cut = 0; cut < bytes; cut += 501) {
    store(path, first, cut);
    const uint32_t code = read_log(dir, NULL).code;
    CHECK(code != APL_WAL_OK && code != APL_WAL_TORN_TAIL && code != APL_WAL_EMPTY);
  }
  free(first);
}

/* Power lost before the first of two segments was synced: the second is set aside, the log goes on
 * behind the first's last good record. */
static void damage_in_a_segment_that_was_not_durable_ends_the_log_there(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  config.sync_ns = 50 * UINT64_C(1000000000); /* nothing durable but what opening made so */
  void *state = open_wal(&config);
  for (uint64_t i = 0; i < 100; i++) give(state, 0, 10 * i, 10);
  close_wal(state);
  size_t bytes;
  uint8_t *first = load(path, &bytes);
  memset(first + 32768, 0, 4096);
  store(path, first, bytes);
  free(first);
  state = open_wal(&config);
  struct apl_wal_recovery recovery;
  apl_wal_recovery(state, &recovery);
  CHECK_EQUAL(recovery.verdict, APL_WAL_BAD_CRC);
  CHECK_EQUAL(recovery.damaged_segment, 1);
  CHECK(recovery.damaged_offset <= 32768 && recovery.damaged_offset > 32768 - 1024);
  CHECK(recovery.damaged_bytes > 0);
  CHECK_EQUAL(recovery.segments_aside, 1);
  CHECK(strstr(recovery.text, "BAD_CRC"));
  const uint64_t next = apl_wal_next(state, 0);
  CHECK(next < 1000);
  give(state, 0, next, 5);
  close_wal(state);
  uint64_t found[2];
  CHECK_EQUAL(read_log(dir, found).code, APL_WAL_OK);
  CHECK_EQUAL(found[0], next + 5);
}

int main(void)
{
  strcpy(dir, access("/dev/shm", W_OK) == 0 ? "/dev/shm/apl_wal_XXXXXX" : "/tmp/apl_wal_XXXXXX");
  CHECK(mkdtemp(dir));
  make_log();
  RUN(a_log_cut_at_any_byte_keeps_what_was_before);
  RUN(any_changed_bit_is_found);
  RUN(a_changed_bit_in_a_sealed_segment_is_found);
  RUN(damage_in_a_segment_that_was_not_durable_ends_the_log_there);
  free(whole);
  remove_dir(dir);
  return 0;
}
