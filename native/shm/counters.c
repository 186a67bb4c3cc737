/* Named counts of one stage; contract in apl/counters.h. */
#include "apl/counters.h"

#include "apl/err.h"

struct apl_counters {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  _Atomic uint32_t count;
  APL_ALIGNED(APL_LINE_PAIR) char names[APL_COUNTERS_MAX][APL_COUNTER_NAME_BYTES];
  _Atomic uint64_t values[APL_COUNTERS_MAX];
};
_Static_assert(offsetof(struct apl_counters, count) == 8, "layout");
_Static_assert(offsetof(struct apl_counters, names) == 128, "layout");
_Static_assert(offsetof(struct apl_counters, values) == 128 + 4096, "layout");
_Static_assert(sizeof(struct apl_counters) == 128 + 4096 + 1024, "layout");

size_t apl_counters_align(void) { return APL_LINE_PAIR; }

size_t apl_counters_footprint(void) { return sizeof(struct apl_counters); }

static int check_memory(const void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "counters: memory is null");
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "counters: memory %p is not aligned to %d", memory, APL_LINE_PAIR);
  return 0;
}

void *apl_counters_new(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_counters *counters = memory;
  memset(memory, 0, sizeof *counters);
  atomic_thread_fence(memory_order_release);
  counters->magic = APL_COUNTERS_MAGIC;
  return memory;
}

struct apl_counters *apl_counters_join(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_counters *counters = memory;
  if (counters->magic != APL_COUNTERS_MAGIC)
    return apl_err_set(APL_ERR_MAGIC, "counters: no counters at %p", memory), NULL;
  return counters;
}

void *apl_counters_leave(struct apl_counters *counters) { return counters; }

void *apl_counters_delete(void *memory)
{
  struct apl_counters *counters = apl_counters_join(memory);
  if (counters) counters->magic = 0;
  return counters;
}

uint32_t apl_counters_count(const struct apl_counters *counters)
{
  if (!counters) return 0;
  /* N1: acquire, pairs with N0: names below the count are whole. A writer gone mad leads no reader out of the object. */
  const uint32_t count = atomic_load_explicit(&counters->count, memory_order_acquire);
  return count < APL_COUNTERS_MAX ? count : APL_COUNTERS_MAX;
}

int apl_counters_name(struct apl_counters *counters, const char *name)
{
  if (!counters) return 0;
  if (!name || name[0] == '\0' || strlen(name) >= APL_COUNTER_NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "counters: name \"%s\" is empty or longer than %d bytes", name ? name : "",
                       APL_COUNTER_NAME_BYTES - 1);
  const uint32_t count = apl_counters_count(counters);
  for (uint32_t i = 0; i < count; i++)
    if (strcmp(counters->names[i], name) == 0) return (int)i;
  if (count == APL_COUNTERS_MAX)
    return apl_err_set(APL_ERR_FULL, "counters: no room for \"%s\" behind %d others", name, APL_COUNTERS_MAX);
  memcpy(counters->names[count], name, strlen(name));
  atomic_store_explicit(&counters->count, count + 1, memory_order_release); /* N0 */
  return (int)count;
}

const char *apl_counters_name_of(const struct apl_counters *counters, uint32_t index)
{
  return index < apl_counters_count(counters) ? counters->names[index] : "";
}

uint64_t apl_counters_value(const struct apl_counters *counters, uint32_t index)
{
  if (index >= apl_counters_count(counters)) return 0;
  return atomic_load_explicit(&counters->values[index], memory_order_relaxed);
}

void apl_counters_set(struct apl_counters *counters, int index, uint64_t value)
{
  if (!counters || index < 0 || index >= APL_COUNTERS_MAX) return;
  atomic_store_explicit(&counters->values[index], value, memory_order_relaxed);
}

void apl_counters_add(struct apl_counters *counters, int index, uint64_t amount)
{
  if (!counters || index < 0 || index >= APL_COUNTERS_MAX) return;
  const uint64_t value = atomic_load_explicit(&counters->values[index], memory_order_relaxed);
  atomic_store_explicit(&counters->values[index], value + amount, memory_order_relaxed);
}
