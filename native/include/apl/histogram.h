#ifndef APL_HISTOGRAM_H
#define APL_HISTOGRAM_H
/*
 * Latencies in log-linear buckets: 32 linear buckets for each power of two (relative error <= 1/32), 0 to 2^42 ns (73 minutes), larger
 * values in the last bucket. One writer, any readers; histograms merge by adding.
 */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_HISTOGRAM_MAGIC UINT64_C(0x31534948204c5041) /* "APL HIS1" */

/* cffi: begin */
enum { APL_HISTOGRAM_SUB_BITS = 5, APL_HISTOGRAM_BUCKETS = 1216 }; /* (42 - 5 + 1) * 32 */
struct apl_histogram;
size_t apl_histogram_align(void);
size_t apl_histogram_footprint(void);
void *apl_histogram_new(void *memory, const char *name, const char *unit);
struct apl_histogram *apl_histogram_join(void *memory);
void *apl_histogram_leave(struct apl_histogram *histogram);
void *apl_histogram_delete(void *memory);
const char *apl_histogram_name(const struct apl_histogram *histogram);
const char *apl_histogram_unit(const struct apl_histogram *histogram);
/* Owner: count one value. */
void apl_histogram_record(struct apl_histogram *histogram, uint64_t value);
void apl_histogram_reset(struct apl_histogram *histogram);
/* Copy all counts (APL_HISTOGRAM_BUCKETS of them); returns their sum. */
uint64_t apl_histogram_counts(const struct apl_histogram *histogram, uint64_t *counts);
uint64_t apl_histogram_min(const struct apl_histogram *histogram);
uint64_t apl_histogram_max(const struct apl_histogram *histogram);
/* Upper bound (inclusive) of the values of a bucket. */
uint64_t apl_histogram_bucket_high(uint32_t bucket);
/* The value at quantile q (0 to 1) of copied counts, as the bucket's upper bound; 0 when empty. */
uint64_t apl_histogram_quantile(const uint64_t *counts, double q);
/* cffi: end */

#endif
