/* How far the audit log is, for every process; contract in apl/marks.h. */
#include "apl/marks.h"

#include <stdio.h>

#include "apl/err.h"

size_t apl_marks_align(void) { return APL_LINE_PAIR; }

size_t apl_marks_footprint(void) { return sizeof(struct apl_marks); }

void *apl_marks_new(void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "marks: memory is null"), NULL;
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "marks: memory %p is not aligned to %d", memory,
                       APL_LINE_PAIR),
           NULL;
  struct apl_marks *marks = memory;
  memset(memory, 0, sizeof *marks);
  atomic_store_explicit(&marks->accepting, 1, memory_order_relaxed); /* nobody has said otherwise */
  atomic_thread_fence(memory_order_release);
  marks->magic = APL_MARKS_MAGIC;
  return memory;
}

struct apl_marks *apl_marks_join(void *memory)
{
  struct apl_marks *marks = memory;
  if (!marks) return apl_err_set(APL_ERR_ARGUMENT, "marks: memory is null"), NULL;
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "marks: memory %p is not aligned to %d", memory,
                       APL_LINE_PAIR),
           NULL;
  if (marks->magic != APL_MARKS_MAGIC)
    return apl_err_set(APL_ERR_MAGIC, "marks: no marks at %p", memory), NULL;
  return marks;
}

void *apl_marks_leave(struct apl_marks *marks) { return marks; }

void *apl_marks_delete(void *memory)
{
  struct apl_marks *marks = apl_marks_join(memory);
  if (marks) marks->magic = 0;
  return marks;
}

const char *apl_mark_name(uint32_t mark)
{
  static const char *const names[] = {"none", "written", "durable", "sealed"};
  return mark < sizeof names / sizeof names[0] ? names[mark] : "?";
}

static uint64_t load(const _Atomic uint64_t *value)
{
  return atomic_load_explicit(value, memory_order_acquire);
}

void apl_marks_info(const struct apl_marks *marks, struct apl_marks_info *info)
{
  uint64_t text[APL_MARKS_TEXT_BYTES / 8];
  apl_words_load(text, marks->text, sizeof text);
  *info = (struct apl_marks_info){
      .written = load(&marks->written),
      .durable = load(&marks->durable),
      .sealed = load(&marks->sealed),
      .segment = load(&marks->segment),
      .bytes = load(&marks->bytes),
      .heartbeat_ns = load(&marks->heartbeat_ns),
      .since_ns = load(&marks->since_ns),
      .unlogged = load(&marks->unlogged),
      .bound_ns = load(&marks->bound_ns),
      .repairs = load(&marks->repairs),
      .accepting = atomic_load_explicit(&marks->accepting, memory_order_relaxed),
      .relaxed = atomic_load_explicit(&marks->relaxed, memory_order_relaxed),
      .ring_count = atomic_load_explicit(&marks->ring_count, memory_order_acquire),
  };
  memcpy(info->text, text, sizeof info->text);
  info->text[sizeof info->text - 1] = '\0';
}

int apl_marks_ring(const struct apl_marks *marks, const char *name)
{
  const uint32_t count = atomic_load_explicit(&marks->ring_count, memory_order_acquire);
  for (uint32_t i = 0; i < count && i < APL_MARKS_RINGS_MAX; i++)
    if (strncmp(marks->names[i], name, APL_MARKS_NAME_BYTES) == 0) return (int)i;
  return apl_err_set(APL_ERR_NOT_FOUND, "marks: the audit log takes no ring '%s'", name);
}

int apl_marks_ring_info(const struct apl_marks *marks, uint32_t ring,
                        struct apl_marks_ring_info *info)
{
  if (ring >= atomic_load_explicit(&marks->ring_count, memory_order_acquire))
    return apl_err_set(APL_ERR_NOT_FOUND, "marks: there is no ring number %u", ring);
  *info = (struct apl_marks_ring_info){
      .written = apl_marks_next(marks, ring, APL_MARK_WRITTEN),
      .durable = apl_marks_next(marks, ring, APL_MARK_DURABLE),
      .sealed = apl_marks_next(marks, ring, APL_MARK_SEALED),
  };
  snprintf(info->name, sizeof info->name, "%s", marks->names[ring]);
  return 0;
}

int apl_marks_ring_name(struct apl_marks *marks, uint32_t ring, const char *name)
{
  if (ring >= APL_MARKS_RINGS_MAX || !name || strlen(name) >= APL_MARKS_NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "marks: ring %u, or its name, is beyond what fits", ring);
  snprintf(marks->names[ring], APL_MARKS_NAME_BYTES, "%s", name);
  if (ring >= atomic_load_explicit(&marks->ring_count, memory_order_relaxed))
    atomic_store_explicit(&marks->ring_count, ring + 1, memory_order_release);
  return 0;
}

void apl_marks_accept(struct apl_marks *marks, uint32_t accepting, uint64_t now_ns,
                      const char *text)
{
  uint64_t words[APL_MARKS_TEXT_BYTES / 8] = {0};
  snprintf((char *)words, sizeof words, "%s", text);
  apl_words_store(marks->text, words, sizeof words);
  if (atomic_load_explicit(&marks->accepting, memory_order_relaxed) != accepting)
    atomic_store_explicit(&marks->since_ns, now_ns, memory_order_relaxed);
  atomic_store_explicit(&marks->accepting, accepting, memory_order_release);
}
