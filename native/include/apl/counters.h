#ifndef APL_COUNTERS_H
#define APL_COUNTERS_H
/* Named 64-bit counts of one stage. One writer (relaxed stores, no locked instruction), any readers. */
#include <stdatomic.h>
#include "apl/base.h"

#define APL_COUNTERS_MAGIC UINT64_C(0x31544e43204c5041) /* "APL CNT1" */

/* cffi: begin */
enum { APL_COUNTERS_MAX = 128, APL_COUNTER_NAME_BYTES = 32 };
struct apl_counters;
size_t apl_counters_align(void);
size_t apl_counters_footprint(void);
void *apl_counters_new(void *memory);
struct apl_counters *apl_counters_join(void *memory);
void *apl_counters_leave(struct apl_counters *counters);
void *apl_counters_delete(void *memory);
/* Owner, at init: the index of the counter of this name, adding it (at its old value after a restart) if absent; APL_ERR_FULL past the
 * maximum. `counters` NULL gives 0, and the other calls ignore NULL, so that stages run without. */
int apl_counters_name(struct apl_counters *counters, const char *name);
uint32_t apl_counters_count(const struct apl_counters *counters);
const char *apl_counters_name_of(const struct apl_counters *counters, uint32_t index);
uint64_t apl_counters_value(const struct apl_counters *counters, uint32_t index);
void apl_counters_set(struct apl_counters *counters, int index, uint64_t value);
void apl_counters_add(struct apl_counters *counters, int index, uint64_t amount);
/* cffi: end */

#endif
