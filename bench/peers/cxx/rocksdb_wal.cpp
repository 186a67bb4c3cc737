// RocksDB's write-ahead log: put of a value of 64 or 256 bytes under an 8-byte key, without and with a sync of every write.
#include <rocksdb/c.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <x86intrin.h>
#include <string>

extern "C" {
#include "contestant.h"
}

static bool failed(bench_round *round, char *error)
{
  if (!error) return false;
  bench_error(round, "rocksdb: %s", error);
  rocksdb_free(error);
  return true;
}

static void check(bench_round *round, rocksdb_t *store, uint64_t count)
{
  char *error = nullptr;
  rocksdb_readoptions_t *options = rocksdb_readoptions_create();
  for (uint64_t i = 0; i < count; i += 97) {
    size_t length = 0;
    char *value = rocksdb_get(store, options, (const char *)&i, sizeof i, &length, &error);
    if (failed(round, error)) break;
    uint64_t first = ~i;
    if (value && length >= 64) memcpy(&first, value, sizeof first);
    rocksdb_free(value);
    if (first != i) {
      bench_error(round, "record %llu is not what was put", (unsigned long long)i);
      break;
    }
  }
  rocksdb_readoptions_destroy(options);
}

static void append(bench_round *round, int sync)
{
  const uint64_t n = bench_arg(round, "n"), batch = sync ? 1 : bench_arg(round, "batch");
  const uint64_t bytes = bench_arg(round, "bytes") < 256 ? 64 : 256;
  const char *base = getenv("APL_BENCH_FOLDER");
  std::string folder = std::string(base ? base : "/var/tmp") + "/appliance-bench-rocksdb-" + std::to_string(getpid());
  char *error = nullptr;
  rocksdb_options_t *options = rocksdb_options_create();
  rocksdb_options_set_create_if_missing(options, 1);
  rocksdb_options_set_write_buffer_size(options, (size_t)256 << 20); // nothing but the log is written within a round
  rocksdb_options_set_compression(options, 0);
  rocksdb_writeoptions_t *write = rocksdb_writeoptions_create();
  rocksdb_writeoptions_set_sync(write, sync);
  bench_pin(bench_cpu(0));
  rocksdb_t *store = rocksdb_open(options, folder.c_str(), &error);
  if (!failed(round, error)) {
    uint64_t value[32], begin = bench_ticks();
    for (uint64_t i = 0; i < n; i++) {
      for (uint64_t &word : value) word = i;
      rocksdb_put(store, write, (const char *)&i, sizeof i, (const char *)value, bytes, &error);
      if (failed(round, error)) break;
      if ((i + 1) % batch == 0) {
        bench_batch(round, bench_ticks_ns(bench_ticks() - begin), batch);
        begin = bench_ticks();
      }
    }
    check(round, store, n);
    rocksdb_close(store);
  }
  error = nullptr;
  rocksdb_destroy_db(options, folder.c_str(), &error);
  rocksdb_free(error);
  rocksdb_writeoptions_destroy(write);
  rocksdb_options_destroy(options);
}

static void written(bench_round *round) { append(round, 0); }
static void durable(bench_round *round) { append(round, 1); }

static const bench_case CASES[] = {
    {"audit:append*", "rocksdb-wal", "bytes=64 batch=1000 n=100000", written},
    {"audit:durable*", "rocksdb-wal-sync", "bytes=64 n=200", durable},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "audit", CASES, sizeof CASES / sizeof *CASES); }
