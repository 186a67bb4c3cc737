#ifndef APL_LOBSTER_LINE_H
#define APL_LOBSTER_LINE_H
/* One line of a LOBSTER file: numbers between commas, nothing else. */
#include <stddef.h>
#include <stdint.h>

/* What a line is by its number of columns: a message has 6 (7 with a participant's id), a row of an order book file 4
 * for each level. */
enum { LOBSTER_EMPTY = 0, LOBSTER_MESSAGE = 1, LOBSTER_BOOK_ROW = 2 };

struct lobster_message {
  uint64_t time_ns; /* since midnight */
  int64_t type;
  int64_t order_id;
  int64_t size;
  int64_t price; /* times 10,000 */
  int64_t direction;
};

/* Bytes of the line without its end (and spaces before it). The functions below want lines without it. */
size_t lobster_line_bytes(const char *line, size_t bytes);
/* The line's kind; APL_ERR_FORMAT if it is neither. */
int lobster_line_kind(const char *line, size_t bytes);
/* 0, or APL_ERR_FORMAT if a column is no number or out of its range. */
int lobster_line_message(const char *line, size_t bytes, struct lobster_message *message);
/* The column at *at as a whole number; *at moves behind its comma, or past the line's end. 0 or APL_ERR_FORMAT. */
int lobster_line_number(const char *line, size_t bytes, size_t *at, int64_t *number);

#endif
