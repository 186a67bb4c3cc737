#ifndef APL_TEST_CHECK_H
#define APL_TEST_CHECK_H
/* Assertions of the C tests: each names what did not hold and where; the program ends with 1 at the first. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(condition)                                                                                                        \
  do {                                                                                                                          \
    if (!(condition)) {                                                                                                         \
      fprintf(stderr, "%s:%d: %s: does not hold: %s\n", __FILE__, __LINE__, __func__, #condition);                              \
      exit(1);                                                                                                                  \
    }                                                                                                                           \
  } while (0)

#define CHECK_EQUAL(have, want)                                                                                                 \
  do {                                                                                                                          \
    const long long have_ = (long long)(have), want_ = (long long)(want);                                                       \
    if (have_ != want_) {                                                                                                       \
      fprintf(stderr, "%s:%d: %s: %s is %lld, not %lld\n", __FILE__, __LINE__, __func__, #have, have_, want_);                  \
      exit(1);                                                                                                                  \
    }                                                                                                                           \
  } while (0)

/* Run one test function and say so. */
#define RUN(function)                                                                                                           \
  do {                                                                                                                          \
    function();                                                                                                                 \
    printf("ok %s\n", #function);                                                                                               \
  } while (0)

/* A private ring of event slots with a writer and a reader: what a stage's output is tested with. */
#endif
