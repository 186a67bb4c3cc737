#ifndef APL_CLOCK_PAGE_H
#define APL_CLOCK_PAGE_H
/*
 * The clock page: what time it is by the processor's counter (TSC), and how far that may be from UTC. One process calibrates it (the supervisor, about
 * once a second), everybody reads it.
 *
 *   UTC ··· reference (NTP's or PTP's discipline of CLOCK_REALTIME, or a PTP hardware clock) ··· CLOCK_REALTIME ··· page
 *        └──────────────────── system_error_ns ──────────────────────┘└── page_error_ns ──┘       error_ns = their sum
 *
 * The system's part is the kernel's own bound (adjtimex(2): maxerror, which grows by 500 ppm between updates of the daemon that keeps the clock)
 * or, with a PTP hardware clock as reference, its distance from CLOCK_REALTIME, half the window in which the two were read, and what that
 * clock itself may be off. If nobody keeps the clock (STA_UNSYNC) and there is no such reference, there is no bound: error_ns is UINT64_MAX.
 *
 * The page's part is the difference that the last calibration found between what the page said and CLOCK_REALTIME, and half the window of that
 * reading. Each calibration brings the page back onto CLOCK_REALTIME, so its time may step by page_error_ns. Processors whose counter is
 * not invariant, and other architectures than x86-64, are given CLOCK_MONOTONIC_RAW as the counter: right, but a system call's price.
 */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
enum { APL_CLOCK_BY_NOBODY = 0, APL_CLOCK_BY_KERNEL = 1, APL_CLOCK_BY_PHC = 2 };

struct apl_clock_page;

struct apl_clock_info {
  uint64_t calibrated_ns;    /* CLOCK_REALTIME of the last calibration; 0: none yet */
  uint64_t error_ns;         /* bound on the page's distance from UTC then; UINT64_MAX: there is none */
  uint64_t page_error_ns;
  uint64_t system_error_ns;  /* UINT64_MAX: nobody vouches */
  int64_t phc_offset_ns;     /* hardware clock, as UTC, minus CLOCK_REALTIME; 0 without one */
  uint64_t phc_window_ns;    /* in which the two were read; 0: no hardware clock */
  uint64_t ticks_hz;         /* of the counter */
  uint64_t calibrations;
  uint64_t steps;            /* CLOCK_REALTIME was found more than a millisecond from where it should have been */
  uint32_t reference;        /* APL_CLOCK_BY_* */
  uint32_t by_tsc;           /* 0: the counter is CLOCK_MONOTONIC_RAW */
};

size_t apl_clock_page_align(void);
size_t apl_clock_page_footprint(void);
/* Format memory; NULL and a sentence. */
void *apl_clock_page_new(void *memory);
struct apl_clock_page *apl_clock_page_join(void *memory);
/* Compare and publish; takes some microseconds, the first time 20 ms. phc: a descriptor of /dev/ptpN, or -1; phc_error_ns: how far that clock may be from
 * TAI or UTC; phc_tai: it keeps TAI (as PTP does), and tai_offset_s is TAI - UTC (0: as the kernel knows it). One process at a time.
 * APL_ERR_SYSTEM when the hardware clock cannot be read (the page is then calibrated without it). */
int apl_clock_page_calibrate(struct apl_clock_page *page, int phc, uint64_t phc_error_ns, int phc_tai, int64_t tai_offset_s);
void apl_clock_page_info(const struct apl_clock_page *page, struct apl_clock_info *info);
/* Nanoseconds since the epoch by the page; 0 before the first calibration. No system call (with a TSC), no lock. */
uint64_t apl_clock_page_now(const struct apl_clock_page *page);
/* The same for a value of the counter that was read before (RDTSC). */
uint64_t apl_clock_page_at(const struct apl_clock_page *page, uint64_t ticks);
/* The counter now. */
uint64_t apl_clock_ticks(const struct apl_clock_page *page);
/* cffi: end */

#endif
