/*
 * A driver for very many inputs: mutations of a corpus, one after the other in one process, guided by the counters that clang puts behind every
 * branch (-fsanitize-coverage=inline-8bit-counters). It does what libFuzzer does, without what costs libFuzzer most of its time: traced
 * comparisons, a statistic of every branch, an allocation and two clock reads an input. libFuzzer's finds come in by the corpus, and what is found
 * here goes back into it.
 *
 *   volume_noun [--runs=N] [--seconds=S] [--seed=S] [--max-len=N] [--keep=FOLDER] [--crashes=PREFIX] FOLDER...    ends at the first of both limits
 *   volume_noun --stable FOLDER...     every input behind itself and behind others: it must take the same branches as often
 *   volume_noun FILE...                replays
 *
 * SIGINT and SIGTERM end it in order. The input at work when the process dies, or takes too long, is written to PREFIX<hash>. Prints at the end
 * "N runs, seed S, E edges, K kept".
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>

enum {
  BYTES_MAX = 65536,
  AROUND = 64,            /* poisoned bytes behind the input */
  SHORT = 512,            /* an input that is called short */
  INPUTS_MAX = 65536,
  COUNTERS_MAX = 1 << 20,
  SECONDS_MAX = 10,       /* an input that takes longer is a finding */
  MEMORY_MB_MAX = 2048,
  PATH_BYTES = 4096,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct input {
  uint8_t *data;
  uint32_t size;
};

static struct input inputs[INPUTS_MAX];
static uint32_t input_count, kept_count, edge_count;
static uint8_t *counters;
static size_t counter_bytes;
static const uintptr_t *places;
static uint8_t seen[COUNTERS_MAX]; /* bits: how often a branch was taken in one input, in eight classes */
static uint8_t class_of[256];
static uint64_t random_state;
static _Alignas(64) uint8_t place[BYTES_MAX + AROUND]; /* of the input at work */
static uint8_t work[BYTES_MAX];                        /* where it is made */
static size_t work_size, placed_size;
static volatile uint64_t done;
static volatile sig_atomic_t stop;
static uint64_t done_at_tick;
static int at_work;
static unsigned ticks_alike;
static const char *crash_prefix = "crash-";

/* Called by each instrumented program before main. */
void __sanitizer_cov_8bit_counters_init(uint8_t *begin, uint8_t *end);
void __sanitizer_cov_8bit_counters_init(uint8_t *begin, uint8_t *end)
{
  if (counters && begin != counters) abort(); /* one program, linked statically: one field */
  counters = begin;
  counter_bytes = (size_t)(end - begin);
  if (counter_bytes > COUNTERS_MAX) abort();
}
void __sanitizer_cov_pcs_init(const uintptr_t *begin, const uintptr_t *end);
void __sanitizer_cov_pcs_init(const uintptr_t *begin, const uintptr_t *end)
{
  (void)end;
  places = begin; /* pairs: of counter i its place in the program, and flags */
}

static uint64_t next_random(void) /* splitmix64 */
{
  uint64_t z = (random_state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static uint32_t below(uint32_t limit) { return (uint32_t)(((next_random() >> 32) * limit) >> 32); }

static uint64_t hash_of(const uint8_t *data, size_t size)
{
  uint64_t hash = UINT64_C(0xcbf29ce484222325) ^ size;
  for (size_t i = 0; i < size; i++) hash = (hash ^ data[i]) * UINT64_C(0x100000001b3);
  return hash ^ hash >> 29;
}

/* ---- what goes wrong ---- */

static void write_file(const char *prefix, const char *what, const uint8_t *data, size_t size)
{
  char path[PATH_BYTES];
  snprintf(path, sizeof path, "%s%s%016llx", prefix, what, (unsigned long long)hash_of(data, size));
  FILE *file = fopen(path, "wb");
  if (!file || fwrite(data, 1, size, file) != size || fclose(file)) perror(path);
}

static void keep_crash(void)
{
  printf("%llu runs\n", (unsigned long long)done);
  fflush(stdout);
  write_file(crash_prefix, "", work, work_size);
}

/* Every second. */
static void tick(int number)
{
  (void)number;
  struct rusage usage;
  ticks_alike = done == done_at_tick ? ticks_alike + 1 : 0;
  done_at_tick = done;
  const int too_large = getrusage(RUSAGE_SELF, &usage) == 0 && usage.ru_maxrss > (long)MEMORY_MB_MAX * 1024;
  if (ticks_alike < SECONDS_MAX && !too_large) return;
  fprintf(stderr, "ERROR: %s\n", too_large ? "more memory than allowed" : "an input takes too long");
  abort(); /* AddressSanitizer prints where, and calls keep_crash */
}

/* A target that ends the process, as CHECK does. */
static void exited(void)
{
  if (!at_work) return;
  fprintf(stderr, "ERROR: the target ended the process\n");
  abort();
}

const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
  return "handle_abort=1:quarantine_size_mb=1:thread_local_quarantine_size_kb=64:malloc_context_size=4";
}

static void end(int number) { stop = number; }

static void watch(void)
{
  const struct itimerval second = {{1, 0}, {1, 0}};
  signal(SIGINT, end);
  signal(SIGTERM, end);
  signal(SIGALRM, tick);
  setitimer(ITIMER_REAL, &second, NULL);
  __sanitizer_set_death_callback(keep_crash);
  atexit(exited);
}

/* ---- running one input ---- */

static void make_classes(void)
{
  for (unsigned i = 1; i < 256; i++)
    class_of[i] = (uint8_t)(i == 1 ? 1 : i == 2 ? 2 : i == 3 ? 4 : i < 8 ? 8 : i < 16 ? 16 : i < 32 ? 32 : i < 128 ? 64 : 128);
}

/* The input lies at the start of a line; everything behind it, and before, is poisoned. */
static void run_work(void)
{
  if (work_size > placed_size) __asan_unpoison_memory_region(place, work_size);
  else if (work_size < placed_size) __asan_poison_memory_region(place + work_size, placed_size - work_size + AROUND);
  if (work_size > placed_size) __asan_poison_memory_region(place + work_size, AROUND);
  placed_size = work_size;
  memcpy(place, work, work_size);
  at_work = 1;
  LLVMFuzzerTestOneInput(place, work_size);
  at_work = 0;
  done++;
}

static uint32_t look_at(size_t begin, size_t end)
{
  uint32_t news = 0;
  for (size_t i = begin; i < end; i++) {
    const uint8_t is = class_of[counters[i]];
    if (__builtin_expect((is & ~seen[i]) != 0, 0)) edge_count += seen[i] == 0, seen[i] |= is, news++;
    counters[i] = 0;
  }
  return news;
}

/* Forgets the counters. Returns how many branches were taken that never were, or never so often. Most counters are 0: by lines, then by words. */
static uint32_t look_at_counters(void)
{
  uint32_t news = 0;
  size_t at = 0;
  for (; at + 64 <= counter_bytes; at += 64) {
    uint64_t words[8], any = 0;
    memcpy(words, counters + at, 64);
    for (int i = 0; i < 8; i++) any |= words[i];
    for (size_t i = 0; any && i < 8; i++)
      if (words[i]) news += look_at(at + 8 * i, at + 8 * i + 8);
  }
  return news + look_at(at, counter_bytes);
}

static int add_input(const uint8_t *data, size_t size)
{
  if (input_count == INPUTS_MAX) return 0;
  uint8_t *copy = malloc(size ? size : 1);
  memcpy(copy, data, size);
  inputs[input_count++] = (struct input){copy, (uint32_t)size};
  return 1;
}

/* ---- mutations ---- */

static void put_number(uint8_t *at, uint64_t value, unsigned bytes, int big)
{
  for (unsigned i = 0; i < bytes; i++) at[big ? bytes - 1 - i : i] = (uint8_t)(value >> (8 * i));
}

static uint64_t get_number(const uint8_t *at, unsigned bytes, int big)
{
  uint64_t value = 0;
  for (unsigned i = 0; i < bytes; i++) value |= (uint64_t)at[big ? bytes - 1 - i : i] << (8 * i);
  return value;
}

static uint64_t odd_number(size_t size)
{
  static const uint64_t odd[] = {0, 1, 2, 3, 7, 8, 16, 20, 28, 32, 63, 64, 100, 127, 128, 255, 256, 512, 1000, 1024, 4095, 4096, 32767, 32768, 65535,
                                 65536, 100000, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, 0x8000000000000000, UINT64_MAX, UINT64_MAX - 1};
  const uint32_t which = below(sizeof odd / sizeof *odd + 2);
  return which < sizeof odd / sizeof *odd ? odd[which] : size - below(16);
}

static void change_number(int anew)
{
  const unsigned bytes = 1u << below(4);
  if (work_size < bytes) return;
  const int big = (int)below(2);
  uint8_t *at = work + below((uint32_t)(work_size - bytes + 1));
  const uint64_t value = anew ? odd_number(work_size) : get_number(at, bytes, big) + below(35) - 17;
  put_number(at, value, bytes, big);
}

static void erase(void)
{
  if (work_size < 2) return;
  const size_t at = below((uint32_t)work_size), rest = work_size - at;
  const size_t count = 1 + below((uint32_t)(rest < 64 ? rest : 64));
  memmove(work + at, work + at + (count < rest ? count : rest), rest - (count < rest ? count : rest));
  work_size -= count < rest ? count : rest;
}

/* `count` bytes of `from` come into the input, or upon what is there. */
static void bring(const uint8_t *from, size_t count, size_t bytes_max, int upon)
{
  const size_t at = below((uint32_t)work_size + 1);
  if (upon) {
    if (count > work_size - at) count = work_size - at;
  } else {
    if (count > bytes_max - work_size) count = bytes_max - work_size;
    memmove(work + at + count, work + at, work_size - at);
    work_size += count;
  }
  memcpy(work + at, from, count);
}

static void bring_own(size_t bytes_max)
{
  uint8_t piece[256];
  if (work_size == 0) return;
  const size_t at = below((uint32_t)work_size);
  size_t count = 1 + below(below(4) ? 32 : sizeof piece);
  if (count > work_size - at) count = work_size - at;
  memcpy(piece, work + at, count);
  bring(piece, count, bytes_max, (int)below(2));
}

static void bring_others(size_t bytes_max)
{
  const struct input *other = &inputs[below(input_count)];
  if (other->size == 0) return;
  const size_t at = below(other->size), rest = other->size - at;
  const size_t count = 1 + below((uint32_t)rest);
  bring(other->data + at, count, bytes_max, (int)below(2));
}

static void bring_random(size_t bytes_max)
{
  uint8_t piece[16];
  put_number(piece, next_random(), 8, 0), put_number(piece + 8, below(3) ? 0 : next_random(), 8, 0);
  bring(piece, 1 + below(16), bytes_max, 0);
}

static void mutate(size_t bytes_max)
{
  switch (below(12)) {
  case 0:
  case 1: if (work_size) work[below((uint32_t)work_size)] ^= (uint8_t)(1u << below(8)); break;
  case 2:
  case 3: if (work_size) work[below((uint32_t)work_size)] = (uint8_t)next_random(); break;
  case 4:
  case 5: change_number(0); break;
  case 6: change_number(1); break;
  case 7: erase(); break;
  case 8: bring_own(bytes_max); break;
  case 9: bring_others(bytes_max); break;
  case 10: bring_random(bytes_max); break;
  default: if (work_size) work_size = 1 + below((uint32_t)work_size); break;
  }
}

/* One of the corpus, the shorter ones and the last found ones more often, changed in one to sixteen places. Seven of eight are short, if the
 * corpus has any: what long ones do that short ones do not is little, and takes long. */
static void make_input(size_t bytes_max)
{
  uint32_t which = below(input_count);
  if (below(8) && bytes_max > SHORT) bytes_max = SHORT;
  for (int i = 0; i < 4 && inputs[which].size > bytes_max; i++) which = below(input_count);
  if (below(4)) {
    const uint32_t other = below(8) || input_count < 64 ? below(input_count) : input_count - 1 - below(64);
    if (inputs[other].size < inputs[which].size) which = other;
  }
  work_size = inputs[which].size < bytes_max ? inputs[which].size : bytes_max;
  memcpy(work, inputs[which].data, work_size);
  uint32_t changes = 1;
  while (changes < 16 && below(2)) changes++;
  for (uint32_t i = 0; i < changes; i++) mutate(bytes_max);
}

/* ---- corpora ---- */

static int read_file(const char *path)
{
  FILE *file = fopen(path, "rb");
  if (!file) return perror(path), 1;
  work_size = fread(work, 1, sizeof work, file);
  fclose(file);
  return 0;
}

/* Hands every file of the folder, or the file, to `take`, in `work`; ends at the first that is not 0. */
static int each_file(const char *path, int (*take)(const char *path))
{
  struct stat status;
  if (stat(path, &status)) return perror(path), 1;
  if (!S_ISDIR(status.st_mode)) return read_file(path) || take(path);
  struct dirent **entries;
  const int count = scandir(path, &entries, NULL, alphasort);
  int failed = count < 0;
  for (int i = 0; i < count; i++) {
    char name[PATH_BYTES];
    snprintf(name, sizeof name, "%s/%s", path, entries[i]->d_name);
    if (!failed && entries[i]->d_name[0] != '.') failed = read_file(name) || take(name);
    free(entries[i]);
  }
  if (count >= 0) free(entries);
  return failed;
}

static int replay(const char *path)
{
  (void)path;
  run_work();
  return 0;
}

static int take_into_corpus(const char *path)
{
  (void)path;
  run_work();
  if (look_at_counters()) add_input(work, work_size);
  return 0;
}

static int take_unseen(const char *path)
{
  (void)path;
  add_input(work, work_size);
  return 0;
}

/* ---- stability ---- */

static void run_counted(const struct input *input)
{
  work_size = input->size;
  memcpy(work, input->data, work_size);
  memset(counters, 0, counter_bytes);
  run_work();
}

static void tell_difference(const struct input *input, const uint8_t *before)
{
  write_file(crash_prefix, "unstable-", input->data, input->size);
  for (size_t i = 0, told = 0; i < counter_bytes && told < 5; i++) {
    char where[256] = "?";
    if (counters[i] == before[i]) continue;
    if (places) __sanitizer_symbolize_pc((void *)places[2 * i], "%f %s:%l", where, sizeof where);
    fprintf(stderr, "%u times, then %u: %s\n", before[i], counters[i], where);
    told++;
  }
}

/* What an input does must not depend on what went before it: each behind itself, then behind another one. */
static int check_stable(void)
{
  uint8_t *before = malloc(counter_bytes);
  uint32_t differ = 0;
  for (uint32_t i = 0; i < input_count; i++) {
    run_counted(&inputs[i]);
    run_counted(&inputs[i]);
    memcpy(before, counters, counter_bytes);
    int same = 1;
    for (int turn = 0; turn < 3 && same; turn++) {
      run_counted(&inputs[below(input_count)]);
      run_counted(&inputs[i]);
      same = memcmp(before, counters, counter_bytes) == 0;
    }
    if (!same && differ++ < 3) tell_difference(&inputs[i], before);
  }
  free(before);
  printf("%llu runs, %u of %u inputs differ by what went before\n", (unsigned long long)done, differ, input_count);
  return differ != 0;
}

static int fuzz(uint64_t runs, uint64_t seconds, uint64_t seed, size_t bytes_max, const char *keep)
{
  const time_t until = time(NULL) + (time_t)seconds;
  if (input_count == 0) take_into_corpus("");
  if (input_count == 0) add_input(work, 0);
  done = 0;
  while ((runs == 0 || done < runs) && !stop) {
    if (seconds && done % 256 == 0 && time(NULL) >= until) break;
    make_input(bytes_max);
    run_work();
    if (__builtin_expect(look_at_counters() == 0, 1) || !add_input(work, work_size)) continue;
    kept_count++;
    if (keep) write_file(keep, "/", work, work_size);
  }
  printf("%llu runs, seed %llu, %u edges, %u kept\n", (unsigned long long)done, (unsigned long long)seed, edge_count, kept_count);
  return 0;
}

int main(int argc, char **argv)
{
  uint64_t runs = 0, seconds = 0, seed = 1, bytes_max = 4096;
  const char *keep = NULL;
  int stable = 0, failed = 0, is_replay = 0;
  make_classes();
  for (int i = 1; i < argc; i++) {
    if (strncmp(argv[i], "--runs=", 7) == 0) runs = strtoull(argv[i] + 7, NULL, 10);
    else if (strncmp(argv[i], "--seconds=", 10) == 0) seconds = strtoull(argv[i] + 10, NULL, 10);
    else if (strncmp(argv[i], "--seed=", 7) == 0) seed = strtoull(argv[i] + 7, NULL, 10);
    else if (strncmp(argv[i], "--max-len=", 10) == 0) bytes_max = strtoull(argv[i] + 10, NULL, 10);
    else if (strncmp(argv[i], "--keep=", 7) == 0) keep = argv[i] + 7;
    else if (strncmp(argv[i], "--crashes=", 10) == 0) crash_prefix = argv[i] + 10;
    else if (strcmp(argv[i], "--stable") == 0) stable = 1;
  }
  if (bytes_max > BYTES_MAX) bytes_max = BYTES_MAX;
  random_state = seed;
  is_replay = !runs && !seconds && !stable;
  __asan_poison_memory_region(place, sizeof place);
  watch();
  work_size = 0;
  run_work(); /* what a target sets up once is set up now */
  look_at_counters();
  memset(seen, 0, sizeof seen), edge_count = 0;
  for (int i = 1; i < argc && !failed; i++)
    if (argv[i][0] != '-') failed = each_file(argv[i], is_replay ? replay : stable ? take_unseen : take_into_corpus);
  if (failed || is_replay) return failed;
  return stable ? check_stable() : fuzz(runs, seconds, seed, bytes_max, keep);
}
