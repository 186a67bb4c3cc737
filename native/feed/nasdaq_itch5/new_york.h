#ifndef APL_NEW_YORK_H
#define APL_NEW_YORK_H
/* The day in New York, whose midnight ITCH counts its nanoseconds from. */
#include <stdint.h>

/* Midnight in New York, in ns since the epoch, of the day there that contains `utc_ns`, with the offset from UTC that
 * is in force at utc_ns (4 h from the second Sunday of March, 2:00, to the first Sunday of November, 2:00, else 5 h:
 * the Energy Policy Act of 2005, from 2007 on). On the two Sundays of change, when no market is open, the result is
 * an hour off behind the change. */
uint64_t apl_new_york_midnight_ns(uint64_t utc_ns);

#endif
