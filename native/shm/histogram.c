/* Latency histogram; contract in apl/histogram.h. */
#include "apl/histogram.h"

#include "apl/err.h"

enum {
  NAME_BYTES = 32,
  UNIT_BYTES = 16,
  SUB_COUNT = 1 << APL_HISTOGRAM_SUB_BITS, /* linear buckets of one power of two */
  VALUE_BITS = 42,                         /* values of more bits go to the last bucket */
};
_Static_assert((VALUE_BITS - APL_HISTOGRAM_SUB_BITS + 1) * SUB_COUNT == APL_HISTOGRAM_BUCKETS, "bucket count");

struct apl_histogram {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  char name[NAME_BYTES];
  char unit[UNIT_BYTES];
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t min; /* UINT64_MAX: empty */
  _Atomic uint64_t max;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t counts[APL_HISTOGRAM_BUCKETS];
};
_Static_assert(offsetof(struct apl_histogram, name) == 8, "layout");
_Static_assert(offsetof(struct apl_histogram, unit) == 40, "layout");
_Static_assert(offsetof(struct apl_histogram, min) == 128, "layout");
_Static_assert(offsetof(struct apl_histogram, max) == 136, "layout");
_Static_assert(offsetof(struct apl_histogram, counts) == 256, "layout");
_Static_assert(sizeof(struct apl_histogram) == 256 + 8 * APL_HISTOGRAM_BUCKETS, "layout");

size_t apl_histogram_align(void) { return APL_LINE_PAIR; }

size_t apl_histogram_footprint(void) { return sizeof(struct apl_histogram); }

static int check_memory(const void *memory)
{
  if (!memory) return apl_err_set(APL_ERR_ARGUMENT, "histogram: memory is null");
  if (!apl_is_aligned(memory, APL_LINE_PAIR))
    return apl_err_set(APL_ERR_ARGUMENT, "histogram: memory %p is not aligned to %d", memory, APL_LINE_PAIR);
  return 0;
}

void *apl_histogram_new(void *memory, const char *name, const char *unit)
{
  if (check_memory(memory)) return NULL;
  if (!name || strlen(name) >= NAME_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "histogram: name is missing or longer than %d bytes", NAME_BYTES - 1), NULL;
  if (!unit || strlen(unit) >= UNIT_BYTES)
    return apl_err_set(APL_ERR_ARGUMENT, "histogram: unit is missing or longer than %d bytes", UNIT_BYTES - 1), NULL;
  struct apl_histogram *histogram = memory;
  memset(memory, 0, sizeof *histogram);
  memcpy(histogram->name, name, strlen(name));
  memcpy(histogram->unit, unit, strlen(unit));
  atomic_store_explicit(&histogram->min, UINT64_MAX, memory_order_relaxed);
  atomic_thread_fence(memory_order_release);
  histogram->magic = APL_HISTOGRAM_MAGIC;
  return memory;
}

struct apl_histogram *apl_histogram_join(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_histogram *histogram = memory;
  if (histogram->magic != APL_HISTOGRAM_MAGIC)
    return apl_err_set(APL_ERR_MAGIC, "histogram: no histogram at %p", memory), NULL;
  return histogram;
}

void *apl_histogram_leave(struct apl_histogram *histogram) { return histogram; }

void *apl_histogram_delete(void *memory)
{
  struct apl_histogram *histogram = apl_histogram_join(memory);
  if (histogram) histogram->magic = 0;
  return histogram;
}

const char *apl_histogram_name(const struct apl_histogram *histogram) { return histogram->name; }

const char *apl_histogram_unit(const struct apl_histogram *histogram) { return histogram->unit; }

/* Values below 32 have a bucket each. Above, e is the highest bit and the 5 bits below it choose one of 32 buckets. */
static uint32_t bucket_of(uint64_t value)
{
  if (value < SUB_COUNT) return (uint32_t)value;
  if (value >> VALUE_BITS) return APL_HISTOGRAM_BUCKETS - 1;
  const uint32_t shift = 63u - (uint32_t)__builtin_clzll(value) - APL_HISTOGRAM_SUB_BITS;
  return shift * SUB_COUNT + (uint32_t)(value >> shift); /* value >> shift is 32 to 63 */
}

uint64_t apl_histogram_bucket_high(uint32_t bucket)
{
  if (bucket < SUB_COUNT) return bucket;
  if (bucket >= APL_HISTOGRAM_BUCKETS) bucket = APL_HISTOGRAM_BUCKETS - 1;
  const uint32_t shift = bucket / SUB_COUNT - 1;
  return ((uint64_t)(bucket % SUB_COUNT + SUB_COUNT + 1) << shift) - 1;
}

/* One writer: a load and a store, no locked instruction. */
void apl_histogram_record(struct apl_histogram *histogram, uint64_t value)
{
  _Atomic uint64_t *count = &histogram->counts[bucket_of(value)];
  atomic_store_explicit(count, atomic_load_explicit(count, memory_order_relaxed) + 1, memory_order_relaxed);
  if (value < atomic_load_explicit(&histogram->min, memory_order_relaxed))
    atomic_store_explicit(&histogram->min, value, memory_order_relaxed);
  if (value > atomic_load_explicit(&histogram->max, memory_order_relaxed))
    atomic_store_explicit(&histogram->max, value, memory_order_relaxed);
}

void apl_histogram_reset(struct apl_histogram *histogram)
{
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++)
    atomic_store_explicit(&histogram->counts[i], 0, memory_order_relaxed);
  atomic_store_explicit(&histogram->min, UINT64_MAX, memory_order_relaxed);
  atomic_store_explicit(&histogram->max, 0, memory_order_relaxed);
}

uint64_t apl_histogram_counts(const struct apl_histogram *histogram, uint64_t *counts)
{
  uint64_t sum = 0;
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++) {
    counts[i] = atomic_load_explicit(&histogram->counts[i], memory_order_relaxed);
    sum += counts[i];
  }
  return sum;
}

uint64_t apl_histogram_min(const struct apl_histogram *histogram)
{
  const uint64_t min = atomic_load_explicit(&histogram->min, memory_order_relaxed);
  return min == UINT64_MAX ? 0 : min;
}

uint64_t apl_histogram_max(const struct apl_histogram *histogram)
{
  return atomic_load_explicit(&histogram->max, memory_order_relaxed);
}

uint64_t apl_histogram_quantile(const uint64_t *counts, double q)
{
  uint64_t sum = 0;
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++) sum += counts[i];
  if (sum == 0) return 0;
  /* The least value that q of all are not above: rank counts from 1. */
  const double exact = q * (double)sum;
  uint64_t rank = exact <= 1.0 || exact != exact ? 1 : exact >= (double)sum ? sum : (uint64_t)exact;
  if (rank < sum && (double)rank < exact) rank++;
  uint64_t seen = 0;
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++) {
    seen += counts[i];
    if (seen >= rank) return apl_histogram_bucket_high(i);
  }
  return apl_histogram_bucket_high(APL_HISTOGRAM_BUCKETS - 1);
}
