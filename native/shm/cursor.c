/* A reader's position; contract in apl/cursor.h. */
#include "apl/cursor.h"

#include "apl/err.h"

size_t apl_cursor_align(void) { return APL_LINE_PAIR; }

size_t apl_cursor_footprint(void) { return sizeof(struct apl_cursor); }

void *apl_cursor_new(void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "cursor: memory is null"), NULL;
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "cursor: memory %p is not aligned to %d", memory, APL_LINE_PAIR), NULL;
  struct apl_cursor *cursor = memory;
  memset(memory, 0, sizeof *cursor);
  atomic_store_explicit(&cursor->state, APL_CURSOR_ATTACHED, memory_order_relaxed);
  atomic_thread_fence(memory_order_release);
  cursor->magic = APL_CURSOR_MAGIC;
  return memory;
}

struct apl_cursor *apl_cursor_join(void *memory)
{
  struct apl_cursor *cursor = memory;
  if (!cursor) return apl_err_set(APL_ERR_ARGUMENT, "cursor: memory is null"), NULL;
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "cursor: memory %p is not aligned to %d", memory, APL_LINE_PAIR), NULL;
  if (cursor->magic != APL_CURSOR_MAGIC) return apl_err_set(APL_ERR_MAGIC, "cursor: no cursor at %p", memory), NULL;
  return cursor;
}

void *apl_cursor_leave(struct apl_cursor *cursor) { return cursor; }

void *apl_cursor_delete(void *memory)
{
  struct apl_cursor *cursor = apl_cursor_join(memory);
  if (cursor) cursor->magic = 0;
  return cursor;
}

uint64_t apl_cursor_seq(const struct apl_cursor *cursor)
{
  return atomic_load_explicit(&cursor->seq, memory_order_acquire);
}

uint64_t apl_cursor_overruns(const struct apl_cursor *cursor)
{
  return atomic_load_explicit(&cursor->overruns, memory_order_relaxed);
}

void apl_cursor_detach(struct apl_cursor *cursor, int detached)
{
  atomic_store_explicit(&cursor->state, detached ? APL_CURSOR_DETACHED : APL_CURSOR_ATTACHED, memory_order_release);
}
