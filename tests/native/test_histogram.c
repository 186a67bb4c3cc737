/* Histogram: refusals, six verbs, every bucket's border, quantiles against sorted values. */
#include "apl/histogram.h"
#include "apl/err.h"
#include "check.h"
#include "random.h"

enum { VALUES = 20000 };

static APL_ALIGNED(128) uint8_t memory[16384];
static uint64_t counts[APL_HISTOGRAM_BUCKETS];

static struct apl_histogram *new_histogram(void)
{
  struct apl_histogram *histogram = apl_histogram_join(apl_histogram_new(memory, "latency", "ns"));
  CHECK(histogram);
  return histogram;
}

static void refuses_bad_arguments(void)
{
  CHECK(!apl_histogram_new(NULL, "x", "ns"));
  CHECK(!apl_histogram_new(memory + 8, "x", "ns"));
  CHECK(!apl_histogram_new(memory, NULL, "ns"));
  CHECK(!apl_histogram_new(memory, "x", NULL));
  CHECK(!apl_histogram_new(memory, "a name that is longer than a name", "ns"));
  CHECK(!apl_histogram_new(memory, "x", "a unit of such length"));
  CHECK(!apl_histogram_join(NULL));
  CHECK(!apl_histogram_join(memory + 8));
  memset(memory, 0, sizeof memory);
  CHECK(!apl_histogram_join(memory));
}

static void lives_its_six_verbs(void)
{
  CHECK(apl_histogram_footprint() <= sizeof memory);
  struct apl_histogram *histogram = new_histogram();
  CHECK(strcmp(apl_histogram_name(histogram), "latency") == 0);
  CHECK(strcmp(apl_histogram_unit(histogram), "ns") == 0);
  CHECK(apl_histogram_leave(histogram) == memory);
  CHECK(apl_histogram_delete(memory) == memory);
  CHECK(!apl_histogram_join(memory));
}

/* Which bucket one value goes to. */
static uint32_t bucket_of(struct apl_histogram *histogram, uint64_t value)
{
  apl_histogram_reset(histogram);
  apl_histogram_record(histogram, value);
  CHECK_EQUAL(apl_histogram_counts(histogram, counts), 1);
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++)
    if (counts[i]) return i;
  return UINT32_MAX;
}

static void buckets_meet_without_gap_or_overlap(void)
{
  struct apl_histogram *histogram = new_histogram();
  for (uint32_t i = 0; i < APL_HISTOGRAM_BUCKETS; i++) {
    const uint64_t high = apl_histogram_bucket_high(i);
    CHECK_EQUAL(bucket_of(histogram, high), i);
    CHECK_EQUAL(bucket_of(histogram, high + 1), i + 1 < APL_HISTOGRAM_BUCKETS ? i + 1 : i);
    if (i == 0) continue;
    const uint64_t width = high - apl_histogram_bucket_high(i - 1);
    CHECK(width * 32 <= high + width || width == 1); /* relative error at most 1/32 */
  }
  CHECK_EQUAL(bucket_of(histogram, UINT64_MAX), APL_HISTOGRAM_BUCKETS - 1);
  CHECK(apl_histogram_bucket_high(APL_HISTOGRAM_BUCKETS - 1) == (UINT64_C(1) << 42) - 1);
}

static void an_empty_one_says_zero(void)
{
  struct apl_histogram *histogram = new_histogram();
  CHECK_EQUAL(apl_histogram_counts(histogram, counts), 0);
  CHECK_EQUAL(apl_histogram_quantile(counts, 0.5), 0);
  CHECK_EQUAL(apl_histogram_min(histogram), 0);
  CHECK_EQUAL(apl_histogram_max(histogram), 0);
}

static int ascending(const void *a, const void *b)
{
  const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return x < y ? -1 : x > y;
}

static void quantiles_agree_with_sorted_values(void)
{
  static uint64_t values[VALUES];
  static const double quantiles[] = {0.0, 0.01, 0.5, 0.9, 0.99, 0.999, 0.9999, 1.0};
  struct apl_histogram *histogram = new_histogram();
  uint64_t seed = 11;
  for (int i = 0; i < VALUES; i++) {
    values[i] = random_next(&seed) >> (22 + random_below(&seed, 42));
    apl_histogram_record(histogram, values[i]);
  }
  qsort(values, VALUES, sizeof values[0], ascending);
  CHECK_EQUAL(apl_histogram_counts(histogram, counts), VALUES);
  CHECK(apl_histogram_min(histogram) == values[0]);
  CHECK(apl_histogram_max(histogram) == values[VALUES - 1]);
  for (size_t i = 0; i < sizeof quantiles / sizeof quantiles[0]; i++) {
    double exact = quantiles[i] * VALUES;
    size_t rank = (size_t)exact;
    if ((double)rank < exact) rank++;
    const uint64_t want = values[rank ? rank - 1 : 0], have = apl_histogram_quantile(counts, quantiles[i]);
    CHECK(have >= want);
    CHECK(have - want <= want / 32 + 1);
  }
}

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(lives_its_six_verbs);
  RUN(buckets_meet_without_gap_or_overlap);
  RUN(an_empty_one_says_zero);
  RUN(quantiles_agree_with_sorted_values);
  return 0;
}
