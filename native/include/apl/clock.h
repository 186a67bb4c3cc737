#ifndef APL_CLOCK_H
#define APL_CLOCK_H
/* The only place that reads a clock. The loop and the ports call it; stages are told the time. */
#include <stdint.h>

/* cffi: begin */
/* CLOCK_REALTIME in ns (vDSO, no system call with a TSC clock source). */
uint64_t apl_clock_now_ns(void);
/* CLOCK_MONOTONIC in ns. */
uint64_t apl_clock_monotonic_ns(void);
/* cffi: end */

#endif
