/* Numbers between commas, read without the C library's locale-bound functions and never past the line's end. */
#include "line.h"

#include "apl/err.h"

enum { MESSAGE_COLUMNS = 6, DIGITS_MAX = 18, DAY_S = 86400 };

size_t lobster_line_bytes(const char *line, size_t bytes)
{
  while (bytes > 0 && (line[bytes - 1] == '\n' || line[bytes - 1] == '\r' || line[bytes - 1] == ' ')) bytes--;
  return bytes;
}

int lobster_line_kind(const char *line, size_t bytes)
{
  if (bytes == 0) return LOBSTER_EMPTY;
  size_t columns = 1;
  if ((line[0] < '0' || line[0] > '9') && line[0] != '-') return APL_ERR_FORMAT;
  for (size_t i = 0; i < bytes; i++) columns += line[i] == ',';
  if (columns % 4 == 0) return LOBSTER_BOOK_ROW;
  return columns == MESSAGE_COLUMNS || columns == MESSAGE_COLUMNS + 1 ? LOBSTER_MESSAGE : APL_ERR_FORMAT;
}

int lobster_line_number(const char *line, size_t bytes, size_t *at, int64_t *number)
{
  size_t i = *at;
  const int negative = i < bytes && line[i] == '-';
  if (negative) i++;
  const size_t first = i;
  int64_t value = 0;
  for (; i < bytes && line[i] >= '0' && line[i] <= '9'; i++) {
    if (i - first == DIGITS_MAX) return APL_ERR_FORMAT;
    value = 10 * value + (line[i] - '0');
  }
  if (i == first || (i < bytes && line[i] != ',')) return APL_ERR_FORMAT;
  *at = i + 1;
  *number = negative ? -value : value;
  return 0;
}

/* Seconds with any number of decimals; those behind the ninth are dropped. */
static int read_time(const char *line, size_t bytes, size_t *at, uint64_t *time_ns)
{
  uint64_t seconds = 0, ns = 0, scale = 100000000;
  size_t i = *at;
  const size_t first = i;
  for (; i < bytes && line[i] >= '0' && line[i] <= '9' && seconds < DAY_S; i++)
    seconds = 10 * seconds + (uint64_t)(line[i] - '0');
  if (i == first || seconds >= 2 * DAY_S) return APL_ERR_FORMAT;
  if (i < bytes && line[i] == '.') {
    for (i++; i < bytes && line[i] >= '0' && line[i] <= '9'; i++) {
      ns += scale * (uint64_t)(line[i] - '0');
      scale /= 10;
    }
  }
  if (i >= bytes || line[i] != ',') return APL_ERR_FORMAT;
  *at = i + 1;
  *time_ns = seconds * 1000000000u + ns;
  return 0;
}

int lobster_line_message(const char *line, size_t bytes, struct lobster_message *message)
{
  size_t at = 0;
  int64_t *const fields[] = {&message->type, &message->order_id, &message->size, &message->price,
                             &message->direction};
  if (read_time(line, bytes, &at, &message->time_ns)) return APL_ERR_FORMAT;
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (lobster_line_number(line, bytes, &at, fields[i])) return APL_ERR_FORMAT;
  const int64_t price_max = INT64_MAX / 100000;
  if (message->price > price_max || message->price < -price_max) return APL_ERR_FORMAT;
  return message->size < 0 || message->size > UINT32_MAX ? APL_ERR_FORMAT : 0;
}
