#ifndef APL_TABLE_H
#define APL_TABLE_H
/*
 * Records by index, one writer, any readers, each record in four rotating snapshot slots: the writer never writes the slot a reader was just
 * told to read, so a reader does not starve behind a busy writer as it would with a lone seqlock; it only tries again when it was
 * overtaken three writes long.
 *
 *   record i:  [version] [slot 0][slot 1][slot 2][slot 3]      slot = [stamp][record_bytes]; version and slots begin lines of their own
 *                                                              where a slot is longer than a line, so that filling one disturbs no reader of another
 *   write v:   slot (v % 4): stamp = 2v+1, data, stamp = 2v+2; then version = v
 *   read:      v = version; copy slot (v % 4); good if stamp was 2v+2 before and after
 *
 * version 0: never written. Atomics are labelled T0.. in table.c as in ring.h.
 */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_TABLE_MAGIC UINT64_C(0x314c4254204c5041) /* "APL TBL1" */

/* cffi: begin */
struct apl_table;
size_t apl_table_align(void);
/* record_bytes: multiple of 8, at most 65536; capacity: 1 to 2^24. */
size_t apl_table_footprint(uint32_t record_bytes, uint32_t capacity);
void *apl_table_new(void *memory, uint32_t record_bytes, uint32_t capacity, const char *name);
/* Memory may be mapped read-only; a writer passes its writable mapping. */
struct apl_table *apl_table_join(void *memory);
void *apl_table_leave(struct apl_table *table);
void *apl_table_delete(void *memory);
uint32_t apl_table_capacity(const struct apl_table *table);
uint32_t apl_table_record_bytes(const struct apl_table *table);
/* Writer: records used so far (indices below it may be written), for readers that walk. */
void apl_table_count_set(struct apl_table *table, uint32_t count);
uint32_t apl_table_count(const struct apl_table *table);
/* Writer: the next snapshot slot of record `index` to fill in place, then commit. Nothing is checked but by assert. A writer killed between
 * the two leaves the previous version readable. */
void *apl_table_prepare(struct apl_table *table, uint32_t index);
void apl_table_commit(struct apl_table *table, uint32_t index);
/* Writer, between the two: which of the record's four snapshot slots is being written, 0 to 3. It still holds the fourth last version. */
uint32_t apl_table_snapshot(const struct apl_table *table, uint32_t index);
/* Writer: 1: from now on push each record out to the shared cache when it was written (apl_demote). Readers on other processors have it
 * in half the time (ten levels, busy writer: 55-65 ns instead of 130); a write costs the writer some 50-70 ns more. 0, as a new table
 * has it: not. Stays with the table until set again; readers need not know. */
void apl_table_demote_set(struct apl_table *table, int demote);
int apl_table_demote(const struct apl_table *table);
/* Writer: prepare, copy, commit. */
void apl_table_write(struct apl_table *table, uint32_t index, const void *record);
/* Copy record `index`: its version (1 at the first write), 0 never written or index >= capacity. Never returns a torn record. */
uint64_t apl_table_read(const struct apl_table *table, uint32_t index, void *record);
uint64_t apl_table_version(const struct apl_table *table, uint32_t index);
/* cffi: end */

/* What a writer who writes often keeps of its table, so that a write needs no call: apl_table_writer_join once, then for each record
 * apl_table_begin, fill, apl_table_end, which are apl_table_prepare and apl_table_commit. */
struct apl_table_writer {
  struct apl_table *table; /* NULL: there is none */
  uint8_t *records;
  uint64_t stride;         /* from record to record */
  uint64_t slot_bytes;     /* from snapshot slot to snapshot slot */
  uint64_t slots_at;       /* of the first one in its record */
  const _Atomic uint32_t *demote;
  uint32_t capacity;
};
enum { APL_TABLE_SNAPSHOTS = 4 };

/* One record that is being written. */
struct apl_table_write {
  uint64_t *version_word;
  uint64_t *stamp;
  uint64_t version;
};

/* table: NULL for a writer of none. */
struct apl_table_writer apl_table_writer_join(struct apl_table *table);
/* Out of line: what apl_table_demote_set asks for. */
void apl_table_push_out(const struct apl_table *table, uint64_t *version_word, uint64_t version);

/* Returns the snapshot slot to fill, which still holds the fourth last version. Nothing is checked. */
static inline void *apl_table_begin(const struct apl_table_writer *writer, uint32_t index, struct apl_table_write *write)
{
  write->version_word = (uint64_t *)(void *)(writer->records + writer->stride * index);
  write->version = __atomic_load_n(write->version_word, __ATOMIC_RELAXED) + 1; /* our own store */
  write->stamp = (uint64_t *)(void *)((uint8_t *)write->version_word + writer->slots_at + write->version % APL_TABLE_SNAPSHOTS * writer->slot_bytes);
  __atomic_store_n(write->stamp, 2 * write->version + 1, __ATOMIC_RELAXED); /* T0 */
  atomic_thread_fence(memory_order_release);
  return write->stamp + 1;
}

/* Which of the record's snapshot slots is being written, as apl_table_snapshot. */
static inline uint32_t apl_table_write_snapshot(const struct apl_table_write *write) { return (uint32_t)(write->version % APL_TABLE_SNAPSHOTS); }

/* The record as it was last written: the snapshot before the one being filled. None if this is the first. */
static inline const void *apl_table_last(const struct apl_table_writer *writer, const struct apl_table_write *write)
{
  return (uint8_t *)write->version_word + writer->slots_at + (write->version - 1) % APL_TABLE_SNAPSHOTS * writer->slot_bytes + sizeof(uint64_t);
}

static inline void apl_table_end(const struct apl_table_writer *writer, const struct apl_table_write *write)
{
  __atomic_store_n(write->stamp, 2 * write->version + 2, __ATOMIC_RELEASE);     /* T2 */
  __atomic_store_n(write->version_word, write->version, __ATOMIC_RELEASE); /* T3 */
  if (APL_UNLIKELY(atomic_load_explicit(writer->demote, memory_order_relaxed))) apl_table_push_out(writer->table, write->version_word, write->version);
}

#endif
