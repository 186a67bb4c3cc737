#ifndef APL_SECCOMP_H
#define APL_SECCOMP_H
/* The system calls that each kind of stage may make once its set-up is over: data for the filter that seccomp.c builds. */
#include <stdint.h>

enum apl_call_check {
  APL_CALL_ANY = 0,
  APL_CALL_READ_ONLY, /* argument `argument` has no flag of open(2) that writes or makes a file */
  APL_CALL_THREAD,    /* ... has CLONE_THREAD: no new process */
  APL_CALL_NOT_EXEC,  /* ... has no PROT_EXEC */
  APL_CALL_OWN,       /* ... is this process or 0 */
  APL_CALL_ONE_OF,    /* ... is one of `values` */
  APL_CALL_NONE_OF,   /* ... is none of `values` */
  APL_CALL_ROUTE_SOCKET, /* the call is socket(AF_NETLINK, any, NETLINK_ROUTE) */
  APL_CALL_ABSENT,    /* ENOSYS: libc then does it the older way, whose arguments a filter can see */
};
enum { APL_CALL_VALUES_MAX = 12 };

struct apl_call {
  uint32_t number;
  uint8_t check;
  uint8_t argument;
  uint8_t value_count;
  uint32_t values[APL_CALL_VALUES_MAX];
};

struct apl_call_list {
  const struct apl_call *calls;
  uint32_t count;
};

/* The lists of a kind (APL_SANDBOX_*), at most APL_CALL_LISTS_MAX of them; where one call stands in several the first counts. Returns their number. */
enum { APL_CALL_LISTS_MAX = 6 };
uint32_t apl_calls_of(uint32_t kind, struct apl_call_list lists[APL_CALL_LISTS_MAX]);

#endif
