/*
 * A small stand-alone driver for the fuzz targets, where libFuzzer is not at hand: replays the files named, or runs a number of
 * seeded random inputs (mutations of the target's own seeds, if it offers any). Deterministic for a seed.
 *
 *   fuzz_noun [--runs=N] [--seconds=S] [--seed=S] [FILE...]     0 runs: until the seconds are over
 *   fuzz_noun --write-seeds=FOLDER       the target's own seeds as files, for a corpus
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { INPUT_BYTES_MAX = 65536, SEEDS_MAX = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
/* A target may offer valid inputs to mutate: writes seed `index` to data (capacity bytes), returns its size, 0 past the last. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity) __attribute__((weak));

static uint64_t state;

static uint64_t next_random(void) /* splitmix64 */
{
  uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
  z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static size_t make_input(uint8_t *data)
{
  size_t size = 0;
  if (fuzz_seed && next_random() % 8 != 0) size = fuzz_seed(next_random() % SEEDS_MAX, data, INPUT_BYTES_MAX);
  if (size == 0) {
    if (fuzz_seed && next_random() % 2) size = fuzz_seed(0, data, INPUT_BYTES_MAX);
    if (size == 0) {
      size = next_random() % 512;
      for (size_t i = 0; i < size; i++) data[i] = (uint8_t)next_random();
      return size;
    }
  }
  const size_t changes = 1 + next_random() % 8;
  for (size_t i = 0; i < changes && size > 0; i++) {
    const size_t at = next_random() % size;
    switch (next_random() % 5) {
    case 0: data[at] = (uint8_t)next_random(); break;
    case 1: data[at] ^= (uint8_t)(1u << (next_random() % 8)); break;
    case 2: size = at; break;
    case 3: data[at] = next_random() % 2 ? 0xff : 0; break;
    default: memmove(data + at, data + next_random() % size, (size - at) / 2 < 32 ? (size - at) / 2 : 32); break;
    }
  }
  return size;
}

static int replay(const char *path)
{
  FILE *file = fopen(path, "rb");
  if (!file) return perror(path), 1;
  uint8_t *data = malloc(INPUT_BYTES_MAX * 64);
  const size_t size = fread(data, 1, INPUT_BYTES_MAX * 64, file);
  fclose(file);
  uint8_t *exact = malloc(size ? size : 1); /* exactly as long as the input, so that ASan sees any read behind it */
  memcpy(exact, data, size);
  LLVMFuzzerTestOneInput(exact, size);
  free(exact);
  free(data);
  return 0;
}

static int write_seeds(const char *folder)
{
  uint8_t *data = malloc(INPUT_BYTES_MAX);
  int failed = 0;
  for (size_t i = 0; fuzz_seed && i < SEEDS_MAX && !failed; i++) {
    const size_t size = fuzz_seed(i, data, INPUT_BYTES_MAX);
    if (size == 0) break;
    char path[4096];
    snprintf(path, sizeof path, "%s/%zu", folder, i);
    FILE *file = fopen(path, "wb");
    failed = !file || fwrite(data, 1, size, file) != size;
    if (file && fclose(file)) failed = 1;
    if (failed) perror(path);
  }
  free(data);
  return failed;
}

static int run(unsigned long long runs, unsigned long long seconds, unsigned long long seed)
{
  uint8_t *data = malloc(INPUT_BYTES_MAX);
  const time_t until = time(NULL) + (time_t)seconds;
  unsigned long long done = 0;
  state = seed;
  for (; runs == 0 || done < runs; done++) {
    if (seconds && done % 64 == 0 && time(NULL) >= until) break;
    const size_t size = make_input(data);
    uint8_t *exact = malloc(size ? size : 1);
    memcpy(exact, data, size);
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
  }
  free(data);
  printf("%llu runs, seed %llu\n", done, seed);
  return 0;
}

int main(int argc, char **argv)
{
  unsigned long long runs = 20000, seconds = 0, seed = 1;
  int files = 0;
  for (int i = 1; i < argc; i++) {
    if (strncmp(argv[i], "--runs=", 7) == 0) runs = strtoull(argv[i] + 7, NULL, 10);
    else if (strncmp(argv[i], "--seconds=", 10) == 0) seconds = strtoull(argv[i] + 10, NULL, 10);
    else if (strncmp(argv[i], "--seed=", 7) == 0) seed = strtoull(argv[i] + 7, NULL, 10);
    else if (strncmp(argv[i], "--write-seeds=", 14) == 0) return write_seeds(argv[i] + 14);
    else files++;
  }
  if (!files) return runs || seconds ? run(runs, seconds, seed) : 0;
  for (int i = 1; i < argc; i++)
    if (argv[i][0] != '-' && replay(argv[i])) return 1;
  return 0;
}
