#ifndef APL_ERR_H
#define APL_ERR_H
/*
 * Error codes and the per-thread sentence that goes with them.
 *
 * C code never prints and never exits: it returns 0 or a negative APL_ERR_*, and leaves one sentence that names the thing, the
 * value and where possible the remedy. The binding's `check` turns both into an exception.
 */
#include <stddef.h>

/* cffi: begin */
enum {
  APL_OK = 0,
  APL_ERR_ARGUMENT = -1,  /* a caller's bug: null, misaligned, out of range */
  APL_ERR_FORMAT = -2,    /* outside bytes are not what they claim to be */
  APL_ERR_TRUNCATED = -3, /* outside bytes end too early */
  APL_ERR_MAGIC = -4,     /* shared memory or file holds another kind of object or another layout version */
  APL_ERR_BUSY = -5,      /* owned by a live process */
  APL_ERR_FULL = -6,      /* a named limit is reached */
  APL_ERR_SYSTEM = -7,    /* the operating system refused; the sentence holds errno's text */
  APL_ERR_NOT_FOUND = -8,
  APL_ERR_CORRUPT = -9,   /* a checksum or an invariant does not hold */
  APL_ERR_UNSUPPORTED = -10,
  APL_ERR_END = -11,      /* the input is used up (not a failure: a capture file ended) */
  APL_ERR_NO_SPACE = -12, /* the disk is full */
};
enum { APL_ERR_TEXT_BYTES = 512 };

/* The last sentence of this thread, "" if none. Valid until the next apl_err_set of this thread. */
const char *apl_err_text(void);
/* The name of a code, such as "APL_ERR_FORMAT"; "APL_ERR_?" for an unknown one. */
const char *apl_err_name(int code);
/* Forget this thread's sentence. */
void apl_err_clear(void);
/* cffi: end */

/* Set this thread's sentence and return `code`, so that `return apl_err_set(APL_ERR_FORMAT, "...", ...)` reads well. */
int apl_err_set(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* As apl_err_set, with ": " and strerror(errno) behind the sentence. */
int apl_err_errno(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
