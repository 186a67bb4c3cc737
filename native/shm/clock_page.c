/* The clock page; contract in apl/clock_page.h. Written under a version that is odd while it changes (a seqlock); readers try again. */
#include "apl/clock_page.h"

#include <errno.h>
#include <linux/ptp_clock.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/timex.h>
#include <time.h>

#include "apl/base.h"
#include "apl/clock.h"
#include "apl/err.h"
#if defined(__x86_64__)
#include <cpuid.h>
#include <x86intrin.h>
#endif

#define MAGIC UINT64_C(0x314b4c43204c5041) /* "APL CLK1" */
enum { TRIES = 16, FIRST_BASE_NS = 20000000, STEP_NS = 1000000 };
static const uint64_t NS_PER_S = UINT64_C(1000000000);

struct apl_clock_page {
  APL_ALIGNED(APL_LINE_PAIR) uint64_t magic;
  uint32_t by_tsc;
  uint32_t reserved;
  APL_ALIGNED(APL_LINE_PAIR) _Atomic uint64_t version;
  _Atomic uint64_t base_ticks;
  _Atomic uint64_t base_ns;
  _Atomic uint64_t scale; /* ns for a tick, times 2^32 */
  APL_ALIGNED(APL_LINE_PAIR) struct apl_clock_info info; /* under the version as well, as words */
};

/* One reading of the counter and CLOCK_REALTIME together. */
struct reading { uint64_t ticks, ns, window_ticks; };

static int has_invariant_tsc(void)
{
#if defined(__x86_64__)
  unsigned a, b, c, d;
  return __get_cpuid(0x80000007, &a, &b, &c, &d) && (d >> 8 & 1); /* Intel SDM vol. 3, 18.17.1: invariant TSC */
#else
  return 0;
#endif
}

static uint64_t raw_ns(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC_RAW, &now);
  return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

uint64_t apl_clock_ticks(const struct apl_clock_page *page)
{
#if defined(__x86_64__)
  if (APL_LIKELY(page->by_tsc)) {
    unsigned aux;
    return __rdtscp(&aux);
  }
#endif
  (void)page;
  return raw_ns();
}

size_t apl_clock_page_align(void) { return APL_LINE_PAIR; }
size_t apl_clock_page_footprint(void) { return sizeof(struct apl_clock_page); }

static int check_memory(const void *memory)
{
  if (memory && apl_is_aligned(memory, APL_LINE_PAIR)) return 0;
  return apl_err_set(APL_ERR_ARGUMENT, "clock page: memory %p is NULL or not aligned to %d", memory, APL_LINE_PAIR);
}

void *apl_clock_page_new(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_clock_page *page = memory;
  memset(page, 0, sizeof *page);
  page->by_tsc = (uint32_t)has_invariant_tsc();
  page->info = (struct apl_clock_info){.error_ns = UINT64_MAX, .system_error_ns = UINT64_MAX, .by_tsc = page->by_tsc};
  page->magic = MAGIC;
  return page;
}

struct apl_clock_page *apl_clock_page_join(void *memory)
{
  if (check_memory(memory)) return NULL;
  struct apl_clock_page *page = memory;
  if (page->magic != MAGIC) return apl_err_set(APL_ERR_MAGIC, "clock page: none at %p", memory), NULL;
  return page;
}

/* The narrowest of several: nobody came in between. */
static struct reading take_reading(const struct apl_clock_page *page)
{
  struct reading best = {.window_ticks = UINT64_MAX};
  for (int i = 0; i < TRIES; i++) {
    const uint64_t before = apl_clock_ticks(page), ns = apl_clock_now_ns(), after = apl_clock_ticks(page);
    if (after - before < best.window_ticks) best = (struct reading){before + (after - before) / 2, ns, after - before};
  }
  return best;
}

static uint64_t scale_between(const struct reading *from, const struct reading *to)
{
  const uint64_t ticks = to->ticks - from->ticks;
  return ticks ? (uint64_t)(((unsigned __int128)(to->ns - from->ns) << 32) / ticks) : 0;
}

static uint64_t by(uint64_t scale, uint64_t ticks) { return (uint64_t)((unsigned __int128)ticks * scale >> 32); }

uint64_t apl_clock_page_at(const struct apl_clock_page *page, uint64_t ticks)
{
  for (;;) {
    const uint64_t version = atomic_load_explicit(&page->version, memory_order_acquire);
    const uint64_t base_ticks = atomic_load_explicit(&page->base_ticks, memory_order_relaxed);
    const uint64_t base_ns = atomic_load_explicit(&page->base_ns, memory_order_relaxed);
    const uint64_t scale = atomic_load_explicit(&page->scale, memory_order_relaxed);
    atomic_thread_fence(memory_order_acquire);
    if (version % 2 == 0 && atomic_load_explicit(&page->version, memory_order_relaxed) == version) {
      if (!base_ns) return 0;
      return ticks >= base_ticks ? base_ns + by(scale, ticks - base_ticks) : base_ns - by(scale, base_ticks - ticks);
    }
    apl_pause();
  }
}

uint64_t apl_clock_page_now(const struct apl_clock_page *page) { return apl_clock_page_at(page, apl_clock_ticks(page)); }

void apl_clock_page_info(const struct apl_clock_page *page, struct apl_clock_info *info)
{
  for (;;) {
    const uint64_t version = atomic_load_explicit(&page->version, memory_order_acquire);
    apl_words_load(info, &page->info, sizeof *info);
    atomic_thread_fence(memory_order_acquire);
    if (version % 2 == 0 && atomic_load_explicit(&page->version, memory_order_relaxed) == version) return;
    apl_pause();
  }
}

/* What the kernel vouches for: adjtimex(2), time_maxerror in microseconds. */
static void ask_kernel(struct apl_clock_info *info, int64_t *tai_offset_s)
{
  struct timex told = {0};
  const int state = adjtimex(&told);
  if (*tai_offset_s == 0) *tai_offset_s = told.tai;
  info->reference = APL_CLOCK_BY_NOBODY;
  info->system_error_ns = UINT64_MAX;
  if (state < 0 || state == TIME_ERROR || (told.status & STA_UNSYNC)) return;
  info->reference = APL_CLOCK_BY_KERNEL;
  info->system_error_ns = (uint64_t)told.maxerror * 1000;
}

static int64_t ns_of(const struct ptp_clock_time *time) { return time->sec * (int64_t)NS_PER_S + time->nsec; }

/* PTP_SYS_OFFSET: CLOCK_REALTIME, hardware clock, CLOCK_REALTIME ... in turn (linux/ptp_clock.h). */
static int ask_phc(struct apl_clock_info *info, int phc, uint64_t phc_error_ns, int64_t ahead_ns)
{
  struct ptp_sys_offset told = {.n_samples = 10};
  if (ioctl(phc, PTP_SYS_OFFSET, &told) < 0) return apl_err_errno(APL_ERR_SYSTEM, "the PTP hardware clock cannot be read");
  info->phc_window_ns = UINT64_MAX;
  for (unsigned i = 0; i < told.n_samples; i++) {
    const int64_t before = ns_of(&told.ts[2 * i]), there = ns_of(&told.ts[2 * i + 1]), after = ns_of(&told.ts[2 * i + 2]);
    if (after < before || (uint64_t)(after - before) >= info->phc_window_ns) continue;
    info->phc_window_ns = (uint64_t)(after - before);
    info->phc_offset_ns = there - ahead_ns - (before + (after - before) / 2);
  }
  if (info->phc_window_ns == UINT64_MAX) return apl_err_set(APL_ERR_SYSTEM, "the PTP hardware clock's readings make no sense");
  const uint64_t off = (uint64_t)(info->phc_offset_ns < 0 ? -info->phc_offset_ns : info->phc_offset_ns);
  info->system_error_ns = off + info->phc_window_ns / 2 + phc_error_ns;
  info->reference = APL_CLOCK_BY_PHC;
  return 0;
}

static void publish(struct apl_clock_page *page, const struct reading *now, uint64_t scale, const struct apl_clock_info *info)
{
  const uint64_t version = atomic_load_explicit(&page->version, memory_order_relaxed);
  atomic_store_explicit(&page->version, version | 1, memory_order_relaxed); /* odd already: a writer died here */
  atomic_thread_fence(memory_order_release);
  atomic_store_explicit(&page->base_ticks, now->ticks, memory_order_relaxed);
  atomic_store_explicit(&page->base_ns, now->ns, memory_order_relaxed);
  atomic_store_explicit(&page->scale, scale, memory_order_relaxed);
  apl_words_store(&page->info, info, sizeof *info);
  atomic_store_explicit(&page->version, (version | 1) + 1, memory_order_release);
}

/* The first one has nothing to compare with: two readings some way apart. */
static uint64_t first_scale(const struct apl_clock_page *page, struct reading *now)
{
  const struct reading from = *now;
  nanosleep(&(struct timespec){.tv_nsec = FIRST_BASE_NS}, NULL);
  *now = take_reading(page);
  return scale_between(&from, now);
}

int apl_clock_page_calibrate(struct apl_clock_page *page, int phc, uint64_t phc_error_ns, int phc_tai, int64_t tai_offset_s)
{
  struct apl_clock_info info;
  apl_words_load(&info, &page->info, sizeof info);
  struct reading now = take_reading(page);
  const struct reading before = {atomic_load_explicit(&page->base_ticks, memory_order_relaxed),
                                 atomic_load_explicit(&page->base_ns, memory_order_relaxed), 0};
  uint64_t scale = atomic_load_explicit(&page->scale, memory_order_relaxed), away = 0;
  if (before.ns == 0) {
    scale = first_scale(page, &now);
  } else {
    const uint64_t said = before.ns + by(scale, now.ticks - before.ticks);
    away = said > now.ns ? said - now.ns : now.ns - said;
    if (away > STEP_NS) info.steps++; /* the clock was set: the rate is as it was */
    else if (now.ns - before.ns >= FIRST_BASE_NS) scale = scale_between(&before, &now);
  }
  info.page_error_ns = away + by(scale, now.window_ticks) / 2;
  info.phc_offset_ns = 0;
  info.phc_window_ns = 0;
  ask_kernel(&info, &tai_offset_s);
  const int rc = phc < 0 ? 0 : ask_phc(&info, phc, phc_error_ns, phc_tai ? tai_offset_s * (int64_t)NS_PER_S : 0);
  info.error_ns = info.system_error_ns == UINT64_MAX ? UINT64_MAX : info.system_error_ns + info.page_error_ns;
  info.ticks_hz = scale ? (uint64_t)(((unsigned __int128)NS_PER_S << 32) / scale) : 0;
  info.calibrated_ns = now.ns;
  info.calibrations++;
  publish(page, &now, scale, &info);
  return rc;
}
