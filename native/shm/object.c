/*
 * Whether an object in a mapped region is what its directory entry says, before anybody walks it: contract in apl/region.h. The joins of the
 * objects check what they can see; this also knows how many bytes there are.
 */
#include "apl/clock_page.h"
#include "apl/control.h"
#include "apl/counters.h"
#include "apl/cursor.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "apl/marks.h"
#include "apl/region.h"
#include "apl/ring.h"
#include "apl/table.h"

static const char *const kinds[] = {"object", "ring", "cursor", "control", "table", "counters", "histogram", "blob", "marks", "clock page"};

static int check_fits(uint64_t needed, uint32_t kind, uint64_t bytes, const char *name)
{
  if (needed <= bytes) return 0;
  return apl_err_set(APL_ERR_CORRUPT, "%s %s says it has %llu bytes, its place has %llu", kinds[kind], name,
                     (unsigned long long)needed, (unsigned long long)bytes);
}

static int check_ring(const void *memory, uint64_t bytes, const char *name)
{
  const struct apl_ring *ring = apl_ring_join(memory);
  if (!ring) return APL_ERR_MAGIC;
  return check_fits(apl_ring_footprint(ring->slot_count, ring->slot_bytes), APL_OBJECT_RING, bytes, name);
}

static int check_table(const void *memory, uint64_t bytes, const char *name)
{
  const struct apl_table *table = apl_table_join((void *)(uintptr_t)memory); /* joining writes nothing */
  if (!table) return APL_ERR_MAGIC;
  return check_fits(apl_table_footprint(apl_table_record_bytes(table), apl_table_capacity(table)), APL_OBJECT_TABLE, bytes, name);
}

/* Objects of one size: its bytes. */
static uint64_t plain_bytes(uint32_t kind)
{
  switch (kind) {
  case APL_OBJECT_CURSOR: return apl_cursor_footprint();
  case APL_OBJECT_CONTROL: return apl_control_footprint();
  case APL_OBJECT_COUNTERS: return apl_counters_footprint();
  case APL_OBJECT_HISTOGRAM: return apl_histogram_footprint();
  case APL_OBJECT_CLOCK: return apl_clock_page_footprint();
  default: return apl_marks_footprint();
  }
}

static const void *join_plain(uint32_t kind, void *memory)
{
  switch (kind) {
  case APL_OBJECT_CURSOR: return apl_cursor_join(memory);
  case APL_OBJECT_CONTROL: return apl_control_join(memory);
  case APL_OBJECT_COUNTERS: return apl_counters_join(memory);
  case APL_OBJECT_HISTOGRAM: return apl_histogram_join(memory);
  case APL_OBJECT_CLOCK: return apl_clock_page_join(memory);
  default: return apl_marks_join(memory);
  }
}

static int check_plain(uint32_t kind, const void *memory, uint64_t bytes, const char *name)
{
  const int rc = check_fits(plain_bytes(kind), kind, bytes, name);
  if (rc) return rc;
  return join_plain(kind, (void *)(uintptr_t)memory) ? 0 : APL_ERR_MAGIC; /* joining writes nothing */
}

int apl_object_check(uint32_t kind, const void *memory, uint64_t bytes, const char *name)
{
  if (!memory || !name || kind == 0 || kind >= sizeof kinds / sizeof *kinds)
    return apl_err_set(APL_ERR_ARGUMENT, "object: memory or name is missing, or the kind %u is not known", kind);
  if (kind == APL_OBJECT_BLOB) return 0;
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_CORRUPT, "%s %s does not begin at a multiple of %d", kinds[kind], name, APL_LINE_PAIR);
  if (bytes >= sizeof(uint64_t) && apl_le64(memory) == 0)
    return apl_err_set(APL_ERR_MAGIC, "%s %s was not made yet, or was deleted", kinds[kind], name);
  /* enough to look at its head: then the head tells the rest */
  const uint64_t head_bytes = kind == APL_OBJECT_RING ? sizeof(struct apl_ring) : kind == APL_OBJECT_TABLE ? apl_table_footprint(8, 1) : 0;
  if (bytes < head_bytes) return check_fits(head_bytes, kind, bytes, name);
  if (kind == APL_OBJECT_RING) return check_ring(memory, bytes, name);
  if (kind == APL_OBJECT_TABLE) return check_table(memory, bytes, name);
  return check_plain(kind, memory, bytes, name);
}
