/* The clock page: it says what CLOCK_REALTIME says, its bound holds, and readers never see half of a calibration. */
#include "apl/clock_page.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "apl/base.h"
#include "apl/clock.h"
#include "check.h"

static struct apl_clock_page *page;

static void new_page(void)
{
  void *memory = aligned_alloc(apl_clock_page_align(), apl_align_up(apl_clock_page_footprint(), apl_clock_page_align()));
  page = apl_clock_page_join(apl_clock_page_new(memory));
  CHECK(page);
}

static int64_t away(void)
{
  const uint64_t before = apl_clock_now_ns(), said = apl_clock_page_now(page), after = apl_clock_now_ns();
  return said < before ? (int64_t)(before - said) : said > after ? (int64_t)(said - after) : 0;
}

static void nothing_is_said_before_the_first_calibration(void)
{
  new_page();
  struct apl_clock_info info;
  apl_clock_page_info(page, &info);
  CHECK(info.calibrations == 0 && info.error_ns == UINT64_MAX);
  CHECK_EQUAL(apl_clock_page_now(page), 0);
  free(page);
}

/* Within a millisecond whatever the machine does; what a quiet one does is a matter of the bench. */
static void it_says_what_the_system_says(void)
{
  new_page();
  for (int i = 0; i < 5; i++) {
    CHECK_EQUAL(apl_clock_page_calibrate(page, -1, 0, 1, 0), 0);
    struct apl_clock_info info;
    apl_clock_page_info(page, &info);
    CHECK_EQUAL(info.calibrations, i + 1);
    CHECK(info.ticks_hz > 1000000);
    CHECK(away() < 1000000 || info.steps);
    CHECK(info.error_ns == UINT64_MAX ? info.reference == APL_CLOCK_BY_NOBODY : info.error_ns == info.system_error_ns + info.page_error_ns);
    const uint64_t now = apl_clock_ticks(page);
    CHECK(apl_clock_page_at(page, now + 1000000) > apl_clock_page_at(page, now));
    CHECK(apl_clock_page_at(page, now - 1000000) < apl_clock_page_at(page, now)); /* stamps from before the calibration */
    nanosleep(&(struct timespec){.tv_nsec = 30000000}, NULL);
  }
  free(page);
}

static void what_is_no_page_is_refused(void)
{
  static APL_ALIGNED(APL_LINE_PAIR) char memory[4096];
  CHECK(!apl_clock_page_join(memory));
  CHECK(!apl_clock_page_join(NULL));
  CHECK(!apl_clock_page_new(memory + 8));
}

static void a_hardware_clock_that_cannot_be_read_is_said(void)
{
  new_page();
  const int fd = 0; /* a terminal, a pipe, a file: no clock */
  CHECK(apl_clock_page_calibrate(page, fd, 0, 1, 0) < 0);
  struct apl_clock_info info;
  apl_clock_page_info(page, &info);
  CHECK(info.calibrations == 1 && info.reference != APL_CLOCK_BY_PHC && info.phc_window_ns == 0);
  free(page);
}

static _Atomic int stop;

static void *read_on(void *nothing)
{
  (void)nothing;
  uint64_t last = 0;
  while (!atomic_load(&stop)) {
    struct apl_clock_info info;
    apl_clock_page_info(page, &info);
    CHECK(info.calibrations >= last); /* whole or not at all */
    last = info.calibrations;
    const uint64_t now = apl_clock_page_now(page);
    CHECK(now == 0 || now > UINT64_C(1500000000000000000));
  }
  return NULL;
}

static void readers_see_whole_calibrations(void)
{
  new_page();
  atomic_store(&stop, 0);
  pthread_t reader;
  CHECK_EQUAL(pthread_create(&reader, NULL, read_on, NULL), 0);
  for (int i = 0; i < 2000; i++) CHECK_EQUAL(apl_clock_page_calibrate(page, -1, 0, 1, 0), 0);
  atomic_store(&stop, 1);
  pthread_join(reader, NULL);
  free(page);
}

int main(void)
{
  RUN(nothing_is_said_before_the_first_calibration);
  RUN(it_says_what_the_system_says);
  RUN(what_is_no_page_is_refused);
  RUN(a_hardware_clock_that_cannot_be_read_is_said);
  RUN(readers_see_whole_calibrations);
  return 0;
}
