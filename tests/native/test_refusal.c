/*
 * Shared memory that is not what it should be is refused, each time with the reason: regions and the objects in them with another magic, byte
 * order, layout, size, and files that were cut. A reader never walks memory that an object only claims to have.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "apl/attach.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "apl/marks.h"
#include "check.h"

enum { BYTES = 64 << 10, RECORD = 64 };

static char appliance[32], path[64];
static struct apl_region *region;
static uint8_t *base;

static void add(const char *name, uint32_t kind, void *(*make)(void *), uint64_t bytes)
{
  CHECK(make(apl_region_add(region, name, kind, 128, bytes)));
}

static void *make_ring(void *memory) { return apl_ring_new(memory, 16, 64, "tops"); }
static void *make_table(void *memory) { return apl_table_new(memory, RECORD, 8, "books"); }
static void *make_histogram(void *memory) { return apl_histogram_new(memory, "latency", "ns"); }

static void begin(void)
{
  snprintf(appliance, sizeof appliance, "refusal%d", (int)getpid());
  snprintf(path, sizeof path, "/dev/shm/%s.book", appliance);
  unlink(path);
  const int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  CHECK(fd >= 0);
  CHECK_EQUAL(apl_region_create(fd, BYTES, 4096, "refusal/book", &region), 0);
  close(fd);
  base = apl_region_base(region);
  add("tops", APL_OBJECT_RING, make_ring, apl_ring_footprint(16, 64));
  add("books", APL_OBJECT_TABLE, make_table, apl_table_footprint(RECORD, 8));
  add("cursor", APL_OBJECT_CURSOR, apl_cursor_new, apl_cursor_footprint());
  add("control", APL_OBJECT_CONTROL, apl_control_new, apl_control_footprint());
  add("counters", APL_OBJECT_COUNTERS, apl_counters_new, apl_counters_footprint());
  add("latency", APL_OBJECT_HISTOGRAM, make_histogram, apl_histogram_footprint());
  add("marks", APL_OBJECT_MARKS, apl_marks_new, apl_marks_footprint());
}

static void end(void)
{
  apl_region_leave(region);
  unlink(path);
}

static void put64(void *at, uint64_t value) { memcpy(at, &value, sizeof value); }
static void put32(void *at, uint32_t value) { memcpy(at, &value, sizeof value); }
static void swap_magic(void *at) { put64(at, __builtin_bswap64(apl_le64(at))); }

/* ---- the file */

static void region_is_refused(const char *because)
{
  struct apl_region *reader;
  CHECK_EQUAL(apl_region_join(path, 0, &reader), APL_ERR_MAGIC);
  if (!strstr(apl_err_text(), because)) fprintf(stderr, "\"%s\" lacks \"%s\"\n", apl_err_text(), because);
  CHECK(strstr(apl_err_text(), because) && strstr(apl_err_text(), path));
  struct apl_attachment *app; /* nor does anybody attach to it */
  CHECK_EQUAL(apl_attach(appliance, &app), APL_ERR_NOT_FOUND);
}

static void a_file_that_is_no_region_of_ours_is_refused(void)
{
  static const struct { int at; uint64_t value; int bytes; const char *because; } wrong[] = {
    {0, UINT64_C(0x1122334455667788), 8, "is no region"}, {0, 0, 8, "is no region"}, {8, 2, 4, "has layout 2, this program knows 1"},
    {8, 0, 4, "has layout 0, this program knows 1"}, {16, 2 * BYTES, 8, "says it has 131072 bytes and has 65536"},
    {16, BYTES - 4096, 8, "says it has 61440 bytes and has 65536"},
    {72, UINT64_C(0x2d65726f66656221), 8, "earlier boot"},
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    begin();
    if (wrong[i].bytes == 8) put64(base + wrong[i].at, wrong[i].value);
    else put32(base + wrong[i].at, (uint32_t)wrong[i].value);
    region_is_refused(wrong[i].because);
    end();
  }
  begin();
  swap_magic(base);
  region_is_refused("byte order");
  end();
}

static void a_file_that_was_cut_is_refused_at_any_length(void)
{
  char because[64];
  for (int bytes = 0; bytes < BYTES; bytes += bytes < 8192 ? 511 : 4096) {
    begin();
    CHECK_EQUAL(truncate(path, bytes), 0);
    snprintf(because, sizeof because, bytes < APL_REGION_HEADER_BYTES ? "too small" : "and has %d", bytes);
    region_is_refused(because);
    end();
  }
}

/* ---- objects */

static void refused(const char *name, uint32_t kind, const char *because)
{
  uint64_t bytes;
  const void *memory = apl_region_find(region, name, kind, &bytes);
  CHECK(memory);
  apl_err_clear();
  CHECK(apl_object_check(kind, memory, bytes, name) < 0);
  if (!strstr(apl_err_text(), because)) fprintf(stderr, "\"%s\" lacks \"%s\"\n", apl_err_text(), because);
  CHECK(strstr(apl_err_text(), because));
  struct apl_attachment *app;
  CHECK_EQUAL(apl_attach(appliance, &app), 0);
  if (kind == APL_OBJECT_RING) CHECK(!apl_attach_ring(app, name));
  if (kind == APL_OBJECT_TABLE) CHECK(!apl_attach_table(app, name));
  CHECK(strstr(apl_err_text(), because));
  apl_detach(app);
}

static void each_object_is_refused_for_its_magic(void)
{
  static const struct { const char *name; uint32_t kind; const char *because; } objects[] = {
    {"tops", APL_OBJECT_RING, "no ring"}, {"books", APL_OBJECT_TABLE, "no table"}, {"cursor", APL_OBJECT_CURSOR, "no cursor"},
    {"control", APL_OBJECT_CONTROL, "no control"}, {"counters", APL_OBJECT_COUNTERS, "no counters"},
    {"latency", APL_OBJECT_HISTOGRAM, "no histogram"}, {"marks", APL_OBJECT_MARKS, "no marks"},
  };
  for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
    begin();
    uint64_t bytes;
    uint8_t *memory = apl_region_find(region, objects[i].name, objects[i].kind, &bytes);
    CHECK_EQUAL(apl_object_check(objects[i].kind, memory, bytes, objects[i].name), 0);
    swap_magic(memory);
    refused(objects[i].name, objects[i].kind, objects[i].kind == APL_OBJECT_RING || objects[i].kind == APL_OBJECT_TABLE ? "byte order" : objects[i].because);
    put64(memory, UINT64_C(0x1122334455667788));
    refused(objects[i].name, objects[i].kind, objects[i].because);
    put64(memory, 0);
    refused(objects[i].name, objects[i].kind, "not made yet");
    end();
  }
}

/* What an object says of its size: in the ring at 12 and 16, in the table at 8, 12 and 16. */
static void a_size_that_is_not_so_is_refused(void)
{
  static const struct { const char *name; uint32_t kind; int at; uint64_t value; int bytes; const char *because; } wrong[] = {
    {"tops", APL_OBJECT_RING, 8, 77, 4, "layout 77, this program knows"}, {"tops", APL_OBJECT_RING, 12, 60, 4, "60 bytes are not a multiple of 64"},
    {"tops", APL_OBJECT_RING, 12, 0, 4, "0 bytes are not"}, {"tops", APL_OBJECT_RING, 12, 128, 4, "its place has"},
    {"tops", APL_OBJECT_RING, 16, 17, 8, "17 slots is not a power of two"}, {"tops", APL_OBJECT_RING, 16, 0, 8, "0 slots"},
    {"tops", APL_OBJECT_RING, 16, 32, 8, "its place has"}, {"tops", APL_OBJECT_RING, 16, UINT64_C(1) << 32, 8, "its place has"},
    {"tops", APL_OBJECT_RING, 16, UINT64_C(1) << 63, 8, "not a power of two from"},
    {"books", APL_OBJECT_TABLE, 56, 9, 4, "layout 9, this program knows"}, {"books", APL_OBJECT_TABLE, 8, 63, 4, "63 bytes are not a multiple of 8"},
    {"books", APL_OBJECT_TABLE, 8, 256, 4, "apart"}, {"books", APL_OBJECT_TABLE, 12, 0, 4, "capacity of 0"},
    {"books", APL_OBJECT_TABLE, 12, 9, 4, "its place has"}, {"books", APL_OBJECT_TABLE, 16, 8, 8, "apart"},
  };
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
    begin();
    uint8_t *memory = apl_region_find(region, wrong[i].name, wrong[i].kind, NULL);
    if (wrong[i].bytes == 8) put64(memory + wrong[i].at, wrong[i].value);
    else put32(memory + wrong[i].at, (uint32_t)wrong[i].value);
    refused(wrong[i].name, wrong[i].kind, wrong[i].because);
    end();
  }
}

/* The directory's entries lie at 512, 64 bytes each: kind at 32, offset at 40, bytes at 48. */
static void an_entry_that_points_astray_is_refused(void)
{
  struct apl_region *reader;
  begin();
  put64(base + 512 + 40, BYTES);
  CHECK_EQUAL(apl_region_join(path, 0, &reader), 0);
  CHECK_EQUAL(apl_region_entry(reader, 0, NULL, NULL, NULL, NULL), APL_ERR_CORRUPT);
  CHECK(strstr(apl_err_text(), "outside the file"));
  CHECK(!apl_region_find(reader, "tops", APL_OBJECT_RING, NULL));
  apl_region_leave(reader);
  end();
  begin();
  put64(base + 512 + 40, apl_le64(base + 512 + 40) + 8);
  refused("tops", APL_OBJECT_RING, "does not begin at a multiple of 128");
  end();
  for (uint32_t i = 0; i < 7; i++) { /* too small a place for any of them */
    begin();
    const char *name;
    uint32_t kind;
    put64(base + 512 + 64 * i + 48, 40);
    CHECK_EQUAL(apl_region_entry(region, i, &name, &kind, NULL, NULL), 0);
    refused(name, kind, "its place has 40");
    end();
  }
}

int main(void)
{
  RUN(a_file_that_is_no_region_of_ours_is_refused);
  RUN(a_file_that_was_cut_is_refused_at_any_length);
  RUN(each_object_is_refused_for_its_magic);
  RUN(a_size_that_is_not_so_is_refused);
  RUN(an_entry_that_points_astray_is_refused);
  return 0;
}
