/* The audit log's stage and reader: refusals, append, rotation, reopening, duplicates and gaps, one
 * writer, clear sentences. */
#include <sys/wait.h>

#include "apl/crc32c.h"
#include "wal_fixture.h"

static char dir[64];

static void crc32c_knows_its_check_value_and_all_ways_agree(void)
{
  CHECK(apl_crc32c(0, "123456789", 9) == 0xE3069283u);
  CHECK(apl_crc32c_tables(0, "123456789", 9) == 0xE3069283u);
  uint8_t zeros[32] = {0};
  CHECK(apl_crc32c(0, zeros, 32) == 0x8A9136AAu); /* RFC 3720 B.4 */
  static uint8_t data[9000];
  for (size_t i = 0; i < sizeof data; i++) data[i] = (uint8_t)(i * 131 + (i >> 7));
  for (size_t length = 0; length < 2400; length++) {
    const uint32_t crc = apl_crc32c_tables(7, data + length % 13, length);
    CHECK(apl_crc32c(7, data + length % 13, length) == crc);
    CHECK(apl_crc32c_unfolded(7, data + length % 13, length) == crc);
  }
  CHECK(apl_crc32c(0, data, 9000) == apl_crc32c_tables(0, data, 9000));
  CHECK(apl_crc32c(apl_crc32c(0, data, 1000), data + 1000, 8000) == apl_crc32c(0, data, 9000));
}

/* Also where the copy goes past the caches, and wherever the lines come from. */
static void a_copy_is_checksummed_as_what_it_copies(void)
{
  enum { LINES = 130, LINE = 64, AROUND = 3 * LINE };
  static uint8_t from[LINES * LINE + LINE];
  static _Alignas(64) uint8_t to[LINES * LINE + 2 * AROUND];
  for (size_t i = 0; i < sizeof from; i++) from[i] = (uint8_t)(i * 37 + (i >> 5) * 11);
  for (size_t lines = 0; lines <= LINES; lines++)
    for (size_t offset = 0; offset < LINE; offset += 1 + lines % 13) {
      memset(to, 0xa5, sizeof to);
      const uint32_t crc = apl_crc32c_copy(0xC0FFEEu + (uint32_t)lines, to + AROUND, from + offset, lines);
      CHECK(crc == apl_crc32c_tables(0xC0FFEEu + (uint32_t)lines, from + offset, lines * LINE));
      CHECK(memcmp(to + AROUND, from + offset, lines * LINE) == 0);
      for (size_t i = 0; i < AROUND; i++) CHECK(to[i] == 0xa5 && to[AROUND + lines * LINE + i] == 0xa5);
    }
}

static void refuses_a_bad_configuration(void)
{
  struct apl_wal_config config = config_of(dir);
  config.dir = NULL;
  CHECK_EQUAL(apl_wal_stage_ops.footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "directory"));
  config = config_of(dir);
  config.appliance = "a/b";
  CHECK_EQUAL(apl_wal_stage_ops.footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "a/b"));
  config = config_of(dir);
  config.segment_bytes = 70000;
  CHECK_EQUAL(apl_wal_stage_ops.footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "segment_bytes"));
  config = config_of(dir);
  strcpy(config.rings[1].name, "tops");
  void *state = new_state(&config);
  CHECK_EQUAL(apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}), APL_ERR_ARGUMENT);
  CHECK(strstr(apl_err_text(), "twice"));
  free(state);
}

static void says_which_directory_is_missing(void)
{
  struct apl_wal_config config = config_of("/tmp/apl_wal_there_is_no_such_directory");
  void *state = new_state(&config);
  CHECK_EQUAL(apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}), APL_ERR_NOT_FOUND);
  CHECK(strstr(apl_err_text(), "apl_wal_there_is_no_such_directory does not exist"));
  free(state);
  struct apl_wal_reader *reader;
  CHECK_EQUAL(apl_wal_reader_open("/tmp/apl_wal_there_is_no_such_directory", NULL, &reader),
              APL_ERR_NOT_FOUND);
}

static void says_that_a_directory_is_read_only(void)
{
  empty_dir(dir);
  chmod(dir, 0555);
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    if (getuid() == 0 && setuid(65534) != 0) _exit(2);
    struct apl_wal_config config = config_of(dir);
    void *state = new_state(&config);
    const int rc = apl_wal_stage_ops.init(state, &config, &(struct apl_context){0});
    _exit(rc == APL_ERR_SYSTEM && strstr(apl_err_text(), "must be writable") ? 0 : 1);
  }
  int status;
  CHECK(waitpid(child, &status, 0) == child);
  chmod(dir, 0755);
  CHECK(WIFEXITED(status));
  if (WEXITSTATUS(status) == 2)
    printf("skipped: cannot give up root, for whom no directory is read-only\n");
  else CHECK_EQUAL(WEXITSTATUS(status), 0);
}

static void an_empty_directory_is_an_empty_log(void)
{
  empty_dir(dir);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_EMPTY);
}

static void writes_rotates_and_reads_back(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  uint64_t given[2] = {0};
  for (uint32_t i = 0; i < 400; i++) {
    const size_t count = 1 + i % 60;
    give(state, i % 2, given[i % 2], count);
    given[i % 2] += count;
  }
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  CHECK(marks.segment > 5);
  CHECK_EQUAL(marks.written, read_log(dir, NULL).last_sequence); /* while it is open */
  CHECK_EQUAL(read_log(dir, NULL).live, 1);
  for (int i = 0; i < 5000 && marks.durable < marks.written; i++)
    usleep(1000), apl_wal_marks(state, &marks);
  CHECK_EQUAL(marks.durable, marks.written);
  CHECK(marks.sealed > 0 && marks.sealed < marks.written);
  close_wal(state);
  uint64_t next[2];
  const struct apl_wal_verdict verdict = read_log(dir, next);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  CHECK_EQUAL(verdict.live, 0);
  CHECK_EQUAL(next[0], given[0]);
  CHECK_EQUAL(next[1], given[1]);
  CHECK_EQUAL(verdict.sealed_segments + 1, verdict.segments);
  CHECK_EQUAL(verdict.segments, marks.segment);
  char path[128];
  snprintf(path, sizeof path, "%s/test.next", dir);
  CHECK(access(path, F_OK) != 0); /* the prepared one is gone */
}

/* Goes on from the log that the test before left. */
static void goes_on_after_a_restart_without_duplicates(void)
{
  uint64_t before[2], after[2];
  const uint64_t last = read_log(dir, before).last_sequence;
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  struct apl_wal_recovery recovery;
  apl_wal_recovery(state, &recovery);
  CHECK_EQUAL(recovery.verdict, APL_WAL_OK);
  CHECK_EQUAL(recovery.last_sequence, last);
  CHECK_EQUAL(apl_wal_next(state, 0), before[0]);
  give(state, 0, before[0] - 10, 25); /* ten of them are known */
  give(state, 1, before[1] - 5, 5);   /* all are */
  give(state, 1, before[1], 1);
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  CHECK_EQUAL(marks.duplicates, 15);
  close_wal(state);
  CHECK_EQUAL(read_log(dir, after).code, APL_WAL_OK);
  CHECK_EQUAL(after[0], before[0] + 15);
  CHECK_EQUAL(after[1], before[1] + 1);
}

static void a_new_session_begins_again_at_zero(void)
{
  struct apl_wal_config config = config_of(dir);
  config.session = 78;
  void *state = open_wal(&config);
  CHECK_EQUAL(apl_wal_next(state, 0), 0);
  give(state, 0, 0, 5);
  struct apl_wal_marks marks;
  apl_wal_marks(state, &marks);
  CHECK_EQUAL(marks.duplicates, 0);
  CHECK_EQUAL(marks.gaps, 0);
  close_wal(state);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_OK);
}

static void what_a_ring_lost_is_said_in_the_log(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  give(state, 0, 0, 3);
  give(state, 0, 7, 2);
  struct apl_slot slots[4];
  fill_slots(slots, 2, 0, 9);
  fill_slots(slots + 2, 2, 0, 20); /* an observer's copy that was lapped half way */
  CHECK_EQUAL(apl_wal_stage_ops.on_events(state, 0, slots, 4, NULL), 0);
  close_wal(state);
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  CHECK_EQUAL(verdict.gap_events, 4 + 9);
  CHECK_EQUAL(verdict.events, 9);
}

static void a_ring_without_identity_is_taken_from_where_it_stands(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  config.session = 0;
  void *state = open_wal(&config);
  give(state, 0, 100, 3);
  give(state, 0, 103, 3);
  close_wal(state);
  config.now_ns = 2000;
  state = open_wal(&config);
  give(state, 0, 104, 3); /* maybe known, maybe not: twice rather than lost */
  close_wal(state);
  const struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.gap_events, 0);
  CHECK_EQUAL(verdict.events, 9);
}

static void other_rings_begin_a_segment_and_old_ids_stay(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  give(state, 0, 0, 3);
  close_wal(state);
  strcpy(config.rings[0].name, "signals");
  config.ring_count = 1;
  state = open_wal(&config);
  CHECK_EQUAL(apl_wal_next(state, 0), 0);
  close_wal(state);
  struct apl_wal_reader *reader;
  struct apl_wal_record records[32];
  CHECK_EQUAL(apl_wal_reader_open(dir, "test", &reader), 0);
  CHECK(apl_wal_reader_read(reader, records, 32) > 0);
  CHECK(strcmp(apl_wal_reader_ring_name(reader, 0), "tops") == 0);
  CHECK(strcmp(apl_wal_reader_ring_name(reader, 2), "signals") == 0);
  CHECK(strcmp(apl_wal_reader_appliance(reader), "test") == 0);
  apl_wal_reader_close(reader);
  CHECK_EQUAL(read_log(dir, NULL).segments, 2);
}

static void one_writer_only(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config), *other = new_state(&config);
  CHECK_EQUAL(apl_wal_stage_ops.init(other, &config, &(struct apl_context){0}), APL_ERR_BUSY);
  CHECK(strstr(apl_err_text(), "another process"));
  close_wal(state);
  CHECK_EQUAL(apl_wal_stage_ops.init(other, &config, &(struct apl_context){0}), 0);
  close_wal(other);
}

static void seeks_and_follows(void)
{
  empty_dir(dir);
  struct apl_wal_config config = config_of(dir);
  void *state = open_wal(&config);
  for (uint64_t i = 0; i < 100; i++) give(state, 0, 50 * i, 50);
  struct apl_wal_reader *reader;
  struct apl_wal_record records[8];
  CHECK_EQUAL(apl_wal_reader_open(dir, NULL, &reader), 0);
  CHECK_EQUAL(apl_wal_reader_seek(reader, 4000), 0);
  CHECK_EQUAL(apl_wal_reader_read(reader, records, 2), 2);
  CHECK_EQUAL(records[0].sequence, 4000);
  CHECK_EQUAL(records[1].sequence, 4001);
  while (apl_wal_reader_read(reader, NULL, 100000) > 0) continue;
  for (uint64_t i = 100; i < 160; i++) {
    give(state, 0, 50 * i, 1);
    give(state, 0, 50 * i + 1, 49);
    uint64_t got = 0;
    for (int64_t n; (n = apl_wal_reader_read(reader, records, 8)) > 0; got += (uint64_t)n) continue;
    CHECK(got == 50 || got == 51); /* with a SEAL */
  }
  struct apl_wal_verdict verdict;
  apl_wal_reader_verdict(reader, &verdict);
  CHECK_EQUAL(verdict.code, APL_WAL_OK);
  apl_wal_reader_close(reader);
  CHECK_EQUAL(apl_wal_reader_open(dir, NULL, &reader), 0);
  CHECK_EQUAL(apl_wal_reader_seek_time(reader, 2000 + 4000), 0);
  CHECK_EQUAL(apl_wal_reader_read(reader, records, 1), 1);
  CHECK(records[0].sequence > 1 && records[0].time_ns <= 6000);
  apl_wal_reader_close(reader);
  close_wal(state);
}

static void foreign_and_missing_segments_are_named(void)
{
  char path[128], other[128];
  uint64_t first = read_log(dir, NULL).first_sequence;
  CHECK_EQUAL(first, 1);
  struct apl_wal_reader *reader;
  struct apl_wal_record records[2000];
  CHECK_EQUAL(apl_wal_reader_open(dir, NULL, &reader), 0);
  uint64_t seal = 0;
  for (int64_t n; !seal && (n = apl_wal_reader_read(reader, records, 2000)) > 0;)
    for (int64_t i = 0; i < n && !seal; i++)
      if (records[i].kind == APL_WAL_KIND_SEAL) seal = records[i].sequence;
  apl_wal_reader_close(reader);
  snprintf(path, sizeof path, "%s/test-%020llu.wal", dir, (unsigned long long)seal + 1);
  snprintf(other, sizeof other, "%s/gone", dir);
  CHECK_EQUAL(rename(path, other), 0);
  struct apl_wal_verdict verdict = read_log(dir, NULL);
  CHECK_EQUAL(verdict.code, APL_WAL_MISSING_SEGMENT);
  CHECK(strstr(verdict.text, "segment 2 is due"));
  CHECK_EQUAL(rename(other, path), 0);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_OK);
  CHECK_EQUAL(read_log(path, NULL).code, APL_WAL_OK); /* alone */
  snprintf(path, sizeof path, "%s/test-%020d.wal", dir, 1);
  CHECK_EQUAL(rename(path, other), 0);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_MISSING_SEGMENT);
  store(path, (const uint8_t *)"this is no log of ours", 22);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_FOREIGN);
  CHECK_EQUAL(rename(other, path), 0);
  snprintf(path, sizeof path, "%s/second-%020d.wal", dir, 1);
  store(path, (const uint8_t *)"x", 1);
  CHECK_EQUAL(read_log(dir, NULL).code, APL_WAL_FOREIGN);
}

int main(void)
{
  make_dir(dir);
  RUN(crc32c_knows_its_check_value_and_all_ways_agree);
  RUN(a_copy_is_checksummed_as_what_it_copies);
  RUN(refuses_a_bad_configuration);
  RUN(says_which_directory_is_missing);
  RUN(says_that_a_directory_is_read_only);
  RUN(an_empty_directory_is_an_empty_log);
  RUN(writes_rotates_and_reads_back);
  RUN(goes_on_after_a_restart_without_duplicates);
  RUN(a_new_session_begins_again_at_zero);
  RUN(what_a_ring_lost_is_said_in_the_log);
  RUN(a_ring_without_identity_is_taken_from_where_it_stands);
  RUN(other_rings_begin_a_segment_and_old_ids_stay);
  RUN(one_writer_only);
  RUN(seeks_and_follows);
  RUN(foreign_and_missing_segments_are_named);
  remove_dir(dir);
  return 0;
}
