/* The contestant's side of the protocol; see contestant.h. */
#include "contestant.h"

#include <errno.h>
#include <math.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>

enum {
  ARGS_MAX = 16,
  EXTRAS_MAX = 24,
  WORD_BYTES = 48,
  LINE_BYTES = 1024,
  SUB_BITS = 5, /* 32 buckets an octave: 3 % resolution; exact below 64 tenths of a nanosecond */
  BUCKETS = 64 << SUB_BITS,
  TENTHS = 10, /* samples are kept in tenths of a nanosecond: means of batches are finer than the clock */
  GAP_NS = 10000,
};

struct pair {
  char key[WORD_BYTES];
  double value;
};

struct bench_round {
  struct pair args[ARGS_MAX];
  size_t arg_count;
  struct pair extras[EXTRAS_MAX];
  size_t extra_count;
  int counting;
  uint64_t buckets[BUCKETS];
  uint64_t recorded; /* samples or batches */
  uint64_t operations;
  double sum_ns;
  double span_ns;
  uint64_t span_operations;
  double min_ns, max_ns;
  int batches;
  uint64_t gaps;
  double gap_ns;
  char void_kind[8]; /* "error" or "skip"; "" while the round is good */
  char void_text[512];
};

static int cpus[64];
static int cpu_count;
static double ns_per_tick = 1.0;

/* ---- clock ----------------------------------------------------------------------------------- */

uint64_t bench_now_ns(void)
{
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}

static void clock_calibrate(void)
{
#if defined(__x86_64__)
  const uint64_t ns = bench_now_ns(), ticks = bench_ticks();
  while (bench_now_ns() - ns < 20000000) {}
  const uint64_t ns_end = bench_now_ns(), ticks_end = bench_ticks();
  ns_per_tick = (double)(ns_end - ns) / (double)(ticks_end - ticks);
#endif
}

uint64_t bench_ticks_ns(uint64_t ticks) { return (uint64_t)((double)ticks * ns_per_tick + 0.5); }

uint64_t bench_clock_cost(void)
{
  uint64_t least = UINT64_MAX;
  for (int i = 0; i < 10000; i++) {
    const uint64_t begin = bench_ticks(), cost = bench_ticks() - begin;
    if (cost < least) least = cost;
  }
  return least;
}

/* ---- recording ------------------------------------------------------------------------------- */

static size_t bucket_of(uint64_t tenths)
{
  if (tenths < (UINT64_C(2) << SUB_BITS)) return (size_t)tenths;
  const int shift = 63 - __builtin_clzll(tenths) - SUB_BITS;
  return ((size_t)shift << SUB_BITS) + (size_t)(tenths >> shift);
}

static double bucket_ns(size_t bucket)
{
  if (bucket < (2U << SUB_BITS)) return (double)bucket / TENTHS;
  const int shift = (int)(bucket >> SUB_BITS) - 1;
  const uint64_t low = (uint64_t)(bucket - ((size_t)shift << SUB_BITS)) << shift;
  return ((double)low + (double)((UINT64_C(1) << shift) - 1) / 2) / TENTHS;
}

static void record(struct bench_round *round, double ns, uint64_t operations)
{
  const double each = ns / (double)operations;
  round->buckets[bucket_of((uint64_t)(each * TENTHS + 0.5))]++;
  if (round->recorded == 0 || each < round->min_ns) round->min_ns = each;
  if (each > round->max_ns) round->max_ns = each;
  round->recorded++;
  round->operations += operations;
  round->sum_ns += ns;
}

void bench_sample(struct bench_round *round, uint64_t ns) { record(round, (double)ns, 1); }

void bench_batch(struct bench_round *round, uint64_t ns, uint64_t n)
{
  if (n == 0) return;
  round->batches = 1;
  record(round, (double)ns, n);
}

void bench_span(struct bench_round *round, uint64_t ns, uint64_t n)
{
  round->span_ns += (double)ns;
  round->span_operations += n;
}

void bench_gap(struct bench_round *round, uint64_t ns)
{
  if (ns < GAP_NS) return;
  round->gaps++;
  round->gap_ns += (double)ns;
}

void bench_extra(struct bench_round *round, const char *key, double value)
{
  if (round->extra_count == EXTRAS_MAX) return;
  struct pair *extra = &round->extras[round->extra_count++];
  snprintf(extra->key, sizeof extra->key, "%s", key);
  extra->value = value;
}

void bench_error(struct bench_round *round, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  vsnprintf(round->void_text, sizeof round->void_text, format, list);
  va_end(list);
  strcpy(round->void_kind, "error");
}

void bench_skip(struct bench_round *round, const char *format, ...)
{
  va_list list;
  va_start(list, format);
  vsnprintf(round->void_text, sizeof round->void_text, format, list);
  va_end(list);
  strcpy(round->void_kind, "skip");
}

/* ---- arguments, processors, memory ----------------------------------------------------------- */

uint64_t bench_arg(const struct bench_round *round, const char *key)
{
  for (size_t i = 0; i < round->arg_count; i++)
    if (strcmp(round->args[i].key, key) == 0) return (uint64_t)round->args[i].value;
  fprintf(stderr, "bench: the case has no argument %s\n", key);
  exit(2);
}

int bench_counting(const struct bench_round *round) { return round->counting; }

static void cpus_read(void)
{
  const char *at = getenv("APL_BENCH_CPUS");
  while (at && *at && cpu_count < (int)(sizeof cpus / sizeof *cpus)) {
    char *end;
    const long cpu = strtol(at, &end, 10);
    if (end == at || cpu < 0) break;
    cpus[cpu_count++] = (int)cpu;
    at = *end == ',' ? end + 1 : end;
  }
  if (cpu_count) return;
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed)) return;
  for (int cpu = 0; cpu < CPU_SETSIZE && cpu_count < 64; cpu++)
    if (CPU_ISSET(cpu, &allowed)) cpus[cpu_count++] = cpu;
}

int bench_cpu(int side) { return cpu_count ? cpus[side % cpu_count] : 0; }

int bench_pin(int cpu)
{
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET((size_t)cpu, &set);
  if (sched_setaffinity(0, sizeof set, &set) == 0) return 0;
  fprintf(stderr, "bench: cannot pin to processor %d: %s\n", cpu, strerror(errno));
  return -1;
}

int bench_thread(pthread_t *thread, int cpu, void *(*run)(void *), void *argument)
{
  pthread_attr_t attributes;
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET((size_t)cpu, &set);
  pthread_attr_init(&attributes);
  int rc = pthread_attr_setaffinity_np(&attributes, sizeof set, &set);
  if (rc == 0) rc = pthread_create(thread, &attributes, run, argument);
  pthread_attr_destroy(&attributes);
  if (rc == 0) return 0;
  fprintf(stderr, "bench: no thread on processor %d: %s\n", cpu, strerror(rc));
  return -1;
}

static void *memory_map(size_t bytes, int sharing)
{
  const size_t huge = (size_t)2 << 20;
  bytes = (bytes + huge - 1) & ~(huge - 1);
  void *memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, sharing | MAP_ANONYMOUS | MAP_HUGETLB, -1, 0);
  if (memory == MAP_FAILED) {
    memory = mmap(NULL, bytes, PROT_READ | PROT_WRITE, sharing | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
      fprintf(stderr, "bench: no memory of %zu bytes: %s\n", bytes, strerror(errno));
      return NULL;
    }
    madvise(memory, bytes, MADV_HUGEPAGE); /* advice; ordinary pages do as well */
  }
  memset(memory, 0, bytes);
  return memory;
}

void *bench_memory(size_t bytes) { return memory_map(bytes, MAP_PRIVATE); }
void *bench_memory_shared(size_t bytes) { return memory_map(bytes, MAP_SHARED); }

/* ---- protocol -------------------------------------------------------------------------------- */

static void args_set(struct bench_round *round, const char *key, double value)
{
  size_t i = 0;
  while (i < round->arg_count && strcmp(round->args[i].key, key) != 0) i++;
  if (i == ARGS_MAX) return;
  if (i == round->arg_count) round->arg_count++;
  snprintf(round->args[i].key, sizeof round->args[i].key, "%s", key);
  round->args[i].value = value;
}

static int args_read(struct bench_round *round, const char *text)
{
  char copy[LINE_BYTES], *rest = NULL;
  snprintf(copy, sizeof copy, "%s", text);
  for (char *word = strtok_r(copy, " \t\r\n", &rest); word; word = strtok_r(NULL, " \t\r\n", &rest)) {
    char *equals = strchr(word, '='), *end;
    if (!equals) return bench_error(round, "%s is not key=value", word), -1;
    *equals = 0;
    const double value = strtod(equals + 1, &end);
    if (end == equals + 1 || *end) return bench_error(round, "%s=%s is not a number", word, equals + 1), -1;
    args_set(round, word, value);
  }
  return 0;
}

static void print_text(const char *text)
{
  putchar('"');
  for (; *text; text++) {
    if (*text == '"' || *text == '\\') putchar('\\');
    if ((unsigned char)*text >= ' ') putchar(*text);
  }
  putchar('"');
}

static void list_cases(const char *suite, const struct bench_case *cases, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    struct bench_round round = {.counting = 0};
    args_read(&round, cases[i].defaults);
    printf("{\"suite\": \"%s\", \"case\": \"%s\", \"variant\": \"%s\", \"args\": {", suite, cases[i].name, cases[i].variant);
    for (size_t a = 0; a < round.arg_count; a++)
      printf("%s\"%s\": %.17g", a ? ", " : "", round.args[a].key, round.args[a].value);
    printf("}}\n");
  }
}

static double percentile(const struct bench_round *round, double part)
{
  uint64_t rank = (uint64_t)ceil(part * (double)round->recorded), seen = 0;
  if (rank == 0) rank = 1;
  for (size_t i = 0; i < BUCKETS; i++) {
    seen += round->buckets[i];
    if (seen >= rank) {
      const double ns = bucket_ns(i);
      return ns < round->min_ns ? round->min_ns : ns > round->max_ns ? round->max_ns : ns;
    }
  }
  return round->max_ns;
}

static double arg_or(const struct bench_round *round, const char *key, double fallback)
{
  for (size_t i = 0; i < round->arg_count; i++)
    if (strcmp(round->args[i].key, key) == 0) return round->args[i].value;
  return fallback;
}

static void print_round(const struct bench_case *played, const struct bench_round *round, long switches)
{
  if (round->void_kind[0]) {
    printf("{\"case\": \"%s\", \"variant\": \"%s\", \"%s\": ", played->name, played->variant, round->void_kind);
    print_text(round->void_text);
    printf("}\n");
    return;
  }
  const int spanned = round->span_ns > 0;
  const double ns = spanned ? round->span_ns : round->sum_ns;
  const uint64_t operations = spanned ? round->span_operations : round->operations;
  printf("{\"case\": \"%s\", \"variant\": \"%s\", \"bytes\": %.0f, \"slots\": %.0f, \"n\": %llu, \"batch\": %s", played->name, played->variant,
         arg_or(round, "bytes", 0), arg_or(round, "slots", 0), (unsigned long long)operations, round->batches ? "true" : "false");
  const double med = round->recorded ? percentile(round, 0.5) : ns / (double)(operations ? operations : 1);
  printf(", \"ns_min\": %.2f, \"ns_med\": %.2f, \"p50\": %.2f, \"p90\": %.2f, \"p99\": %.2f, \"p999\": %.2f, \"p9999\": %.2f, \"max\": %.2f",
         round->recorded ? round->min_ns : med, med, med, round->recorded ? percentile(round, 0.9) : med,
         round->recorded ? percentile(round, 0.99) : med, round->recorded ? percentile(round, 0.999) : med,
         round->recorded ? percentile(round, 0.9999) : med, round->recorded ? round->max_ns : med);
  printf(", \"ops_s\": %.1f, \"switches\": %ld, \"gaps\": %llu, \"gap_ns\": %.0f", ns > 0 ? (double)operations * 1e9 / ns : 0.0, switches,
         (unsigned long long)round->gaps, round->gap_ns);
  for (size_t i = 0; i < round->extra_count; i++) printf(", \"%s\": %.6g", round->extras[i].key, round->extras[i].value);
  printf(", \"buckets\": [");
  for (size_t i = 0, told = 0; i < BUCKETS; i++)
    if (round->buckets[i]) printf("%s[%.2f, %llu]", told++ ? ", " : "", bucket_ns(i), (unsigned long long)round->buckets[i]);
  printf("]}\n");
}

static long involuntary(void)
{
  struct rusage self, children;
  getrusage(RUSAGE_SELF, &self);
  getrusage(RUSAGE_CHILDREN, &children);
  return self.ru_nivcsw + children.ru_nivcsw;
}

static const struct bench_case *find(const char *name, const char *variant, const struct bench_case *cases, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (strcmp(cases[i].name, name) == 0 && (!*variant || strcmp(cases[i].variant, variant) == 0)) return &cases[i];
  return NULL;
}

/* "CASE key=value ..." or "CASE/VARIANT key=value ...", the latter where a program plays several variants of a case. */
static void play_line(const char *line, int counting, const struct bench_case *cases, size_t count)
{
  static struct bench_round round;
  memset(&round, 0, sizeof round);
  round.counting = counting;
  char name[WORD_BYTES * 2] = "";
  int used = 0;
  if (sscanf(line, "%95s%n", name, &used) != 1) return;
  char *slash = strchr(name, '/');
  if (slash) *slash = 0;
  const struct bench_case *found = find(name, slash ? slash + 1 : "", cases, count);
  const struct bench_case unknown = {name, "", "", NULL};
  if (!found) {
    bench_error(&round, "no case %s here; see --list", name);
    print_round(&unknown, &round, 0);
  } else {
    if (args_read(&round, found->defaults) == 0 && args_read(&round, line + used) == 0) {
      const long before = involuntary();
      found->play(&round);
      print_round(found, &round, involuntary() - before);
    } else print_round(found, &round, 0);
  }
  fflush(stdout);
}

int bench_main(int argc, char **argv, const char *suite, const struct bench_case *cases, size_t case_count)
{
  if (argc == 2 && strcmp(argv[1], "--list") == 0) return list_cases(suite, cases, case_count), 0;
  cpus_read();
  if (argc >= 3 && strcmp(argv[1], "--instructions") == 0) {
    char line[LINE_BYTES] = "";
    for (int i = 2; i < argc; i++) {
      const size_t at = strlen(line);
      snprintf(line + at, sizeof line - at, "%s%s", i > 2 ? " " : "", argv[i]);
    }
    return play_line(line, 1, cases, case_count), 0;
  }
  if (argc > 1) return fprintf(stderr, "usage: %s [--list | --instructions CASE key=value ...]; rounds are asked for on stdin\n", argv[0]), 2;
  clock_calibrate();
  char line[LINE_BYTES];
  while (fgets(line, sizeof line, stdin)) play_line(line, 0, cases, case_count);
  return 0;
}
