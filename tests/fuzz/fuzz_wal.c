/*
 * The audit log's bytes from outside: a segment file of any contents is walked in memory, read by
 * the reader and, one in sixteen, recovered by a writer. Checksums would stop most mutations at the
 * door, so every other input has them made right first; which ones, the input's own checksum says.
 */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/crc32c.h"
#include "apl/wal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

#define FOLDER_TEMPLATE "/apl_fuzz_wal_XXXXXX"
enum { SEGMENT = 65536 };

static char folder[64], path[128];

static void empty_folder(void)
{
  DIR *dir = opendir(folder);
  for (struct dirent *entry; dir && (entry = readdir(dir));)
    if (entry->d_name[0] != '.') unlinkat(dirfd(dir), entry->d_name, 0);
  closedir(dir);
}

static void remove_folder(void)
{
  empty_folder();
  rmdir(folder);
}

static void make_folder(void)
{
  if (folder[0]) return;
  strcpy(folder,
         access("/dev/shm", W_OK) == 0 ? "/dev/shm" FOLDER_TEMPLATE : "/tmp" FOLDER_TEMPLATE);
  if (!mkdtemp(folder)) abort();
  snprintf(path, sizeof path, "%s/fuzz-%020d.wal", folder, 1);
  atexit(remove_folder);
}

static void *open_log(int *rc)
{
  static const struct apl_context context;
  const struct apl_wal_config config = {.dir = folder,
                                        .appliance = "fuzz",
                                        .segment_bytes = SEGMENT,
                                        .session = 7,
                                        .now_ns = 1,
                                        .ring_count = 2,
                                        .rings = {{.name = "tops"}, {.name = "orders"}}};
  void *state = aligned_alloc(64, apl_align_up(apl_wal_stage_ops.footprint(&config), 64));
  *rc = apl_wal_stage_ops.init(state, &config, &context);
  return state;
}

/* A log of a few frames, cut behind the last; the index varies how many. */
static size_t make_seed(size_t index, uint8_t *data, size_t capacity)
{
  make_folder();
  unlink(path);
  int rc;
  void *state = open_log(&rc);
  if (rc < 0) abort();
  struct apl_slot slots[8];
  memset(slots, 0x5a, sizeof slots);
  for (uint64_t i = 0; i < 1 + index % 9; i++) {
    for (uint64_t k = 0; k < 8; k++) slots[k].stamp = 2 * (i / 2 * (8 + index % 3) + k) + 2;
    apl_wal_stage_ops.on_events(state, i % 2, slots, 1 + (i + index) % 8, NULL);
  }
  apl_wal_stage_ops.fini(state);
  free(state);
  const int fd = open(path, O_RDONLY);
  const ssize_t got = read(fd, data, capacity);
  close(fd);
  return got < 0 ? 0 : apl_wal_used_bytes(data, (uint64_t)got);
}

size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  static struct {
    uint8_t bytes[APL_WAL_HEADER_BYTES + 8192];
    size_t count;
  } seeds[27];
  if (index >= 27) return 0;
  if (!seeds[index].count)
    seeds[index].count = make_seed(index, seeds[index].bytes, sizeof seeds[index].bytes);
  if (seeds[index].count > capacity) return 0;
  memcpy(data, seeds[index].bytes, seeds[index].count);
  return seeds[index].count;
}

static void make_checksums_right(uint8_t *data, size_t size)
{
  struct apl_wal_header *header = (void *)data;
  if (size < sizeof *header) return;
  if (header->segment_bytes > 16 * SEGMENT) header->segment_bytes = SEGMENT; /* GiB of zeros take their time */
  header->crc = apl_crc32c(0, header, offsetof(struct apl_wal_header, crc));
  uint32_t previous = header->crc;
  for (size_t at = sizeof *header; at + sizeof(struct apl_wal_frame) <= size;) {
    struct apl_wal_frame *frame = (void *)(data + at);
    if (frame->length < 64 || frame->length > size - at || frame->length % 64) return;
    if (frame->segment % 3) frame->previous = previous;
    frame->crc = apl_crc32c(0, &frame->length, frame->length - 4);
    previous = frame->crc;
    at += frame->length;
  }
}

static void walk_in_memory(const uint8_t *data, size_t size)
{
  if (size < APL_WAL_HEADER_BYTES || apl_wal_header_check((const void *)data) != APL_WAL_OK) return;
  struct apl_wal_place place = apl_wal_place_first((const void *)data);
  uint64_t needed;
  while (apl_wal_frame_check(&place, data + place.offset, size - place.offset, size - place.offset,
                             &needed) == APL_WAL_OK)
    apl_wal_place_pass(&place, (const void *)(data + place.offset));
  apl_wal_intact_behind(&place, data + place.offset, size - place.offset);
  apl_wal_used_bytes(data + place.offset, size - place.offset);
}

static void read_file(void)
{
  static struct apl_wal_record records[64];
  struct apl_wal_reader *reader;
  struct apl_wal_verdict verdict;
  if (apl_wal_reader_open(folder, NULL, &reader) < 0) return;
  while (apl_wal_reader_read(reader, records, 64) > 0)
    apl_wal_reader_ring_name(reader, records[0].ring);
  apl_wal_reader_verdict(reader, &verdict);
  if (verdict.code != APL_WAL_OK && !verdict.text[0]) abort(); /* each finding has its sentence */
  apl_wal_reader_close(reader);
}

/* Whatever the file was: if the log opens, it is good afterwards. */
static void recover_file(void)
{
  int rc;
  void *state = open_log(&rc);
  if (rc == 0) {
    apl_wal_stage_ops.fini(state);
    struct apl_wal_reader *reader;
    struct apl_wal_verdict verdict;
    if (apl_wal_reader_open(folder, "fuzz", &reader) < 0) abort();
    while (apl_wal_reader_read(reader, NULL, 4096) > 0) continue;
    apl_wal_reader_verdict(reader, &verdict);
    if (verdict.code != APL_WAL_OK && verdict.code != APL_WAL_MISSING_SEGMENT) {
      fprintf(stderr, "%u %s\n", verdict.code, verdict.text);
      abort();
    }
    apl_wal_reader_close(reader);
  }
  free(state);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  const uint32_t lot = apl_crc32c(0, data, size);
  make_folder();
  uint8_t *copy = malloc(size ? size : 1);
  memcpy(copy, data, size);
  if (lot % 2) make_checksums_right(copy, size);
  walk_in_memory(copy, size);
  const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (fd < 0 || write(fd, copy, size) != (ssize_t)size) abort();
  close(fd);
  free(copy);
  read_file();
  if (lot / 2 % 16 == 0) {
    recover_file();
    empty_folder();
  }
  return 0;
}
