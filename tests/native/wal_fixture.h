#ifndef APL_TEST_WAL_FIXTURE_H
#define APL_TEST_WAL_FIXTURE_H
/* A log in a directory of its own, a stage that writes it and events whose every byte follows from
 * ring and sequence. */
#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apl/base.h"
#include "apl/err.h"
#include "apl/wal.h"
#include "check.h"

enum { SEGMENT = 65536, SESSION = 77 };

/* Events of ring `ring` from sequence `from` on. */
__attribute__((unused)) static void fill_slots(struct apl_slot *slots, size_t count, uint32_t ring,
                                               uint64_t from)
{
  for (size_t i = 0; i < count; i++) {
    const uint64_t seq = from + i;
    memset(&slots[i], (int)(ring * 16 + seq), sizeof slots[i]);
    slots[i].stamp = 2 * seq + 2;
    apl_event_header(&slots[i].event, APL_MSG_ORDER);
    slots[i].event.order.order_id = seq;
    slots[i].event.order.instrument = ring;
  }
}

__attribute__((unused)) static struct apl_wal_config config_of(const char *dir)
{
  return (struct apl_wal_config){
      .dir = dir,
      .appliance = "test",
      .segment_bytes = SEGMENT,
      .session = SESSION,
      .now_ns = 1000,
      .ring_count = 2,
      .rings = {{.name = "tops"}, {.name = "orders"}},
  };
}

__attribute__((unused)) static void *new_state(const struct apl_wal_config *config)
{
  const size_t bytes = apl_wal_stage_ops.footprint(config);
  CHECK(bytes > 0);
  void *state = aligned_alloc(64, apl_align_up(bytes, 64));
  CHECK(state);
  return state;
}

__attribute__((unused)) static void *open_wal(const struct apl_wal_config *config)
{
  void *state = new_state(config);
  const int rc = apl_wal_stage_ops.init(state, config, &(struct apl_context){0});
  if (rc < 0) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
  return state;
}

__attribute__((unused)) static void close_wal(void *state)
{
  apl_wal_stage_ops.fini(state);
  free(state);
}

/* Give events to the stage until it has taken them, as the loop does after a stall. */
__attribute__((unused)) static void give(void *state, uint32_t input, uint64_t from, size_t count)
{
  struct apl_slot slots[256];
  CHECK(count <= 256);
  fill_slots(slots, count, input, from);
  struct apl_output output = {.now_ns = 2000 + from};
  int rc = APL_ERR_NO_SPACE;
  for (int i = 0; rc == APL_ERR_NO_SPACE && i < 20000; i++) {
    rc = apl_wal_stage_ops.on_events(state, input, slots, count, &output);
    if (rc == APL_ERR_NO_SPACE) usleep(500);
  }
  if (rc < 0) fprintf(stderr, "%s\n", apl_err_text());
  CHECK_EQUAL(rc, 0);
}

__attribute__((unused)) static void make_dir(char path[64])
{
  strcpy(path, "/tmp/apl_wal_XXXXXX");
  CHECK(mkdtemp(path));
}

__attribute__((unused)) static void empty_dir(const char *path)
{
  DIR *dir = opendir(path);
  if (!dir) return;
  for (struct dirent *entry; (entry = readdir(dir));)
    if (entry->d_name[0] != '.') unlinkat(dirfd(dir), entry->d_name, 0);
  closedir(dir);
}

__attribute__((unused)) static void remove_dir(const char *path)
{
  empty_dir(path);
  rmdir(path);
}

/* Read a log to its end: the verdict; per input the next event sequence found, each event checked
 * byte for byte. */
__attribute__((unused)) static struct apl_wal_verdict read_log(const char *path, uint64_t next[2])
{
  struct apl_wal_reader *reader;
  static struct apl_wal_record records[512];
  struct apl_wal_verdict verdict;
  uint64_t sequence = 0;
  CHECK_EQUAL(apl_wal_reader_open(path, NULL, &reader), 0);
  if (next) next[0] = next[1] = 0;
  for (int64_t n; (n = apl_wal_reader_read(reader, records, 512)) != 0;) {
    CHECK(n > 0);
    for (int64_t i = 0; i < n; i++) {
      if (sequence) CHECK_EQUAL(records[i].sequence, sequence + 1);
      sequence = records[i].sequence;
      if (records[i].kind != APL_WAL_KIND_EVENTS) continue;
      const char *name = apl_wal_reader_ring_name(reader, records[i].ring);
      const uint32_t input = strcmp(name, "orders") == 0;
      CHECK(input || strcmp(name, "tops") == 0);
      struct apl_slot slot;
      const uint64_t ring_sequence = apl_le64(records[i].slot) / 2 - 1;
      fill_slots(&slot, 1, input, ring_sequence);
      CHECK(memcmp(&slot, records[i].slot, 64) == 0);
      if (!next) continue;
      CHECK_EQUAL(ring_sequence, next[input]);
      next[input]++;
    }
  }
  apl_wal_reader_verdict(reader, &verdict);
  apl_wal_reader_close(reader);
  return verdict;
}

/* A whole small file in memory. */
__attribute__((unused)) static uint8_t *load(const char *path, size_t *bytes)
{
  const int fd = open(path, O_RDONLY);
  struct stat status;
  CHECK(fd >= 0 && fstat(fd, &status) == 0);
  uint8_t *data = malloc((size_t)status.st_size);
  CHECK_EQUAL(read(fd, data, (size_t)status.st_size), status.st_size);
  close(fd);
  *bytes = (size_t)status.st_size;
  return data;
}

__attribute__((unused)) static void store(const char *path, const uint8_t *data, size_t bytes)
{
  const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  CHECK(fd >= 0);
  CHECK_EQUAL(write(fd, data, bytes), (ssize_t)bytes);
  close(fd);
}

#endif
