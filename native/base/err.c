/* Per-thread error sentence; see apl/err.h. A fixed buffer, so that reporting "out of memory" needs none. */
#include "apl/err.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static _Thread_local char text[APL_ERR_TEXT_BYTES];

const char *apl_err_text(void) { return text; }

void apl_err_clear(void) { text[0] = '\0'; }

int apl_err_set(int code, const char *format, ...)
{
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  return code;
}

int apl_err_errno(int code, const char *format, ...)
{
  const int saved = errno;
  va_list args;
  va_start(args, format);
  int used = vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if (used >= 0 && (size_t)used < sizeof text)
    snprintf(text + used, sizeof text - (size_t)used, ": %s", strerror(saved));
  return code;
}

const char *apl_err_name(int code)
{
  static const char *const names[] = {
    "APL_OK", "APL_ERR_ARGUMENT", "APL_ERR_FORMAT", "APL_ERR_TRUNCATED", "APL_ERR_MAGIC", "APL_ERR_BUSY", "APL_ERR_FULL",
    "APL_ERR_SYSTEM", "APL_ERR_NOT_FOUND", "APL_ERR_CORRUPT", "APL_ERR_UNSUPPORTED", "APL_ERR_END", "APL_ERR_NO_SPACE",
  };
  const int index = -code;
  if (index < 0 || (size_t)index >= sizeof names / sizeof names[0]) return "APL_ERR_?";
  return names[index];
}
