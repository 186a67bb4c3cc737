/* Civil dates without the C library's time zones: those read files, and the answer must be the same on every host. */
#include "new_york.h"

enum { DAY_S = 86400, HOUR_S = 3600 };

/* Days from 1970-01-01 to year-month-day of the Gregorian calendar. Years are counted from March, so that the leap
 * day is the last. */
static int64_t days_of(int64_t year, int month, int day)
{
  if (month < 3) {
    year--;
    month += 12;
  }
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 1 - 719468;
}

/* The `nth` Sunday (1: first) of the month that begins on day number `first`; 1970-01-01 was a Thursday. */
static int64_t sunday(int64_t first, int nth) { return first + (10 - first % 7) % 7 + 7 * (nth - 1); }

static int is_summer(int64_t utc_s)
{
  int64_t year = 1970 + (int64_t)((double)utc_s / (365.2425 * DAY_S));
  if (days_of(year, 1, 1) * DAY_S > utc_s - 5 * HOUR_S) year--;
  else if (days_of(year + 1, 1, 1) * DAY_S <= utc_s - 5 * HOUR_S) year++;
  const int64_t begin = sunday(days_of(year, 3, 1), 2) * DAY_S + 7 * HOUR_S; /* 2:00 standard time */
  const int64_t end = sunday(days_of(year, 11, 1), 1) * DAY_S + 6 * HOUR_S;  /* 2:00 summer time */
  return utc_s >= begin && utc_s < end;
}

uint64_t apl_new_york_midnight_ns(uint64_t utc_ns)
{
  const int64_t utc_s = (int64_t)(utc_ns / 1000000000u);
  const int64_t behind_s = (is_summer(utc_s) ? 4 : 5) * HOUR_S;
  const int64_t local_s = utc_s - behind_s;
  if (local_s < 0) return 0;
  return (uint64_t)(local_s - local_s % DAY_S + behind_s) * 1000000000u;
}
