/*
 * Records with four rotating snapshot slots; contract and layout in apl/table.h.
 *
 * Memory order, as in apl/ring.h. Writer: T0 stamp=odd relaxed; release fence; T1 record words; T2 stamp=even release; T3 version release.
 * Reader: U0 version acquire, pairs with T3; U1 stamp acquire, pairs with T2; U2 record words; acquire fence; U3 stamp relaxed, pairs with the
 * fence behind T0: if any word of U2 was of a later write, U3 sees a larger stamp.
 */
#include "apl/table.h"

#include <assert.h>

#include "apl/err.h"

enum { LAYOUT = 2, SNAPSHOTS = APL_TABLE_SNAPSHOTS, NAME_BYTES = 32, RECORD_BYTES_MAX = 65536, CAPACITY_MAX = 1 << 24 };

struct apl_table {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  uint32_t record_bytes;
  uint32_t capacity;
  uint64_t stride; /* from record to record */
  char name[NAME_BYTES];
  uint32_t layout;
  _Atomic uint32_t demote; /* the writer's: whether it pushes out what it wrote (0 in tables made before there was this) */
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint32_t count;
};
_Static_assert(offsetof(struct apl_table, record_bytes) == 8, "layout");
_Static_assert(offsetof(struct apl_table, capacity) == 12, "layout");
_Static_assert(offsetof(struct apl_table, stride) == 16, "layout");
_Static_assert(offsetof(struct apl_table, name) == 24, "layout");
_Static_assert(offsetof(struct apl_table, layout) == 56, "layout");
_Static_assert(offsetof(struct apl_table, demote) == 60, "layout");
_Static_assert(offsetof(struct apl_table, count) == 128, "layout");
_Static_assert(sizeof(struct apl_table) == 256, "layout");

size_t apl_table_align(void) { return APL_LINE_PAIR; }

/* From slot to slot. Slots of more than a line are whole lines: the writer, who fills one, must not take lines away from a reader of
 * its neighbour. Short ones are packed: a reader finds all in one line or two. */
static uint64_t slot_bytes_of(uint32_t record_bytes)
{
  const uint64_t bytes = sizeof(uint64_t) + (uint64_t)record_bytes;
  return bytes > APL_CACHE_LINE ? apl_align_up(bytes, APL_CACHE_LINE) : bytes;
}

/* Where the first slot lies, behind the version: in a line of its own, or packed with it. */
static uint64_t slots_at(uint32_t record_bytes)
{
  return slot_bytes_of(record_bytes) % APL_CACHE_LINE == 0 ? (uint64_t)APL_CACHE_LINE : sizeof(uint64_t);
}

/* Whole cache lines, so that two records never share one. */
static uint64_t stride_of(uint32_t record_bytes)
{
  return apl_align_up(slots_at(record_bytes) + SNAPSHOTS * slot_bytes_of(record_bytes), APL_CACHE_LINE);
}

size_t apl_table_footprint(uint32_t record_bytes, uint32_t capacity)
{
  if (record_bytes == 0 || record_bytes % 8 != 0 || record_bytes > RECORD_BYTES_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "table: records of %u bytes are not a multiple of 8 up to %d", record_bytes, RECORD_BYTES_MAX);
    return 0;
  }
  if (capacity == 0 || capacity > CAPACITY_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "table: a capacity of %u is not from 1 to %d", capacity, CAPACITY_MAX);
    return 0;
  }
  return apl_align_up(sizeof(struct apl_table) + stride_of(record_bytes) * capacity, APL_LINE_PAIR);
}

static int check_memory(const void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "table: memory is null");
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "table: memory %p is not aligned to %d", memory, APL_LINE_PAIR);
  return 0;
}

void *apl_table_new(void *memory, uint32_t record_bytes, uint32_t capacity, const char *name)
{
  if (check_memory(memory)) return NULL;
  const size_t bytes = apl_table_footprint(record_bytes, capacity);
  if (bytes == 0) return NULL;
  if (!name || strlen(name) >= NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "table: name is missing or longer than %d bytes", NAME_BYTES - 1), NULL;
  struct apl_table *table = memory;
  memset(memory, 0, bytes);
  table->layout = LAYOUT;
  table->record_bytes = record_bytes;
  table->capacity = capacity;
  table->stride = stride_of(record_bytes);
  memcpy(table->name, name, strlen(name));
  atomic_thread_fence(memory_order_release);
  table->magic = APL_TABLE_MAGIC;
  return memory;
}

struct apl_table *apl_table_join(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_table *table = memory;
  if (table->magic == __builtin_bswap64(APL_TABLE_MAGIC))
    return apl_err_set(APL_ERR_MAGIC, "table: written by a host of the other byte order"), NULL;
  if (table->magic != APL_TABLE_MAGIC) return apl_err_set(APL_ERR_MAGIC, "table: no table at %p", memory), NULL;
  if (table->layout != LAYOUT)
    return apl_err_set(APL_ERR_MAGIC, "table %.*s: layout %u, this program knows %d", NAME_BYTES, table->name, table->layout, LAYOUT), NULL;
  if (apl_table_footprint(table->record_bytes, table->capacity) == 0) return NULL; /* a size that no table has: the sentence is there */
  if (table->stride != stride_of(table->record_bytes))
    return apl_err_set(APL_ERR_MAGIC, "table %.*s: records of %u bytes are not %llu apart", NAME_BYTES, table->name, table->record_bytes,
                       (unsigned long long)table->stride), NULL;
  return table;
}

void *apl_table_leave(struct apl_table *table) { return table; }

void *apl_table_delete(void *memory)
{
  struct apl_table *table = apl_table_join(memory);
  if (table) table->magic = 0;
  return table;
}

uint32_t apl_table_capacity(const struct apl_table *table) { return table->capacity; }

uint32_t apl_table_record_bytes(const struct apl_table *table) { return table->record_bytes; }

void apl_table_count_set(struct apl_table *table, uint32_t count)
{
  atomic_store_explicit(&table->count, count, memory_order_release);
}

uint32_t apl_table_count(const struct apl_table *table)
{
  return atomic_load_explicit(&table->count, memory_order_acquire);
}

void apl_table_demote_set(struct apl_table *table, int demote)
{
  atomic_store_explicit(&table->demote, demote != 0, memory_order_relaxed);
}

int apl_table_demote(const struct apl_table *table)
{
  return (int)atomic_load_explicit(&table->demote, memory_order_relaxed);
}

/* The version word of a record; its snapshot slots lie behind it. */
static uint64_t *version_of(const struct apl_table *table, uint32_t index)
{
  return (uint64_t *)((uint8_t *)table + sizeof *table + table->stride * index);
}

/* The stamp of the snapshot slot of a version; the record lies behind it. */
static uint64_t *stamp_of(const struct apl_table *table, uint64_t *version_word, uint64_t version)
{
  return version_word + (slots_at(table->record_bytes) + version % SNAPSHOTS * slot_bytes_of(table->record_bytes)) / 8;
}

struct apl_table_writer apl_table_writer_join(struct apl_table *table)
{
  if (!table) return (struct apl_table_writer){0};
  return (struct apl_table_writer){.table = table, .records = (uint8_t *)table + sizeof *table, .stride = table->stride,
                                   .slot_bytes = slot_bytes_of(table->record_bytes), .slots_at = slots_at(table->record_bytes),
                                   .demote = &table->demote, .capacity = table->capacity};
}

void *apl_table_prepare(struct apl_table *table, uint32_t index)
{
  assert(index < table->capacity);
  const struct apl_table_writer writer = apl_table_writer_join(table);
  struct apl_table_write write;
  return apl_table_begin(&writer, index, &write);
}

uint32_t apl_table_snapshot(const struct apl_table *table, uint32_t index)
{
  return (uint32_t)((__atomic_load_n(version_of(table, index), __ATOMIC_RELAXED) + 1) % SNAPSHOTS);
}

/* Push out what was written, the version last, whose line readers ask for first; and fetch the slot that comes next, which was pushed
 * out three writes ago. */
void apl_table_push_out(const struct apl_table *table, uint64_t *word, uint64_t version)
{
  const uint8_t *written = (const uint8_t *)stamp_of(table, word, version), *next = (const uint8_t *)stamp_of(table, word, version + 1);
  const uint64_t bytes = slot_bytes_of(table->record_bytes);
  for (uint64_t i = 0; i < bytes; i += APL_CACHE_LINE) apl_demote(written + i);
  apl_demote(word);
  for (uint64_t i = 0; i < bytes; i += APL_CACHE_LINE) apl_fetch_for_write(next + i);
}

void apl_table_commit(struct apl_table *table, uint32_t index)
{
  assert(index < table->capacity);
  const struct apl_table_writer writer = apl_table_writer_join(table);
  uint64_t *word = version_of(table, index);
  const uint64_t version = __atomic_load_n(word, __ATOMIC_RELAXED) + 1;
  apl_table_end(&writer, &(struct apl_table_write){word, stamp_of(table, word, version), version});
}

void apl_table_write(struct apl_table *table, uint32_t index, const void *record)
{
  apl_words_store(apl_table_prepare(table, index), record, table->record_bytes); /* T1 */
  apl_table_commit(table, index);
}

uint64_t apl_table_read(const struct apl_table *table, uint32_t index, void *record)
{
  if (index >= table->capacity) return 0;
  uint64_t *word = version_of(table, index);
  for (;;) { /* ends: another turn means that three newer versions were written meanwhile */
    const uint64_t version = __atomic_load_n(word, __ATOMIC_ACQUIRE); /* U0 */
    if (version == 0) return 0;
    const uint64_t *stamp = stamp_of(table, word, version);
    if (__atomic_load_n(stamp, __ATOMIC_ACQUIRE) == 2 * version + 2) { /* U1 */
      apl_words_load(record, stamp + 1, table->record_bytes);          /* U2 */
      atomic_thread_fence(memory_order_acquire);
      if (__atomic_load_n(stamp, __ATOMIC_RELAXED) == 2 * version + 2) return version; /* U3 */
    }
    apl_pause();
  }
}

uint64_t apl_table_version(const struct apl_table *table, uint32_t index)
{
  return index < table->capacity ? __atomic_load_n(version_of(table, index), __ATOMIC_ACQUIRE) : 0;
}
