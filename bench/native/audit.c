/*
 * The audit log: what an append costs the thread that appends, how long until it is on stable media, and how fast a log is opened again.
 *
 *   append-64, append-256    batches of `batch` records given to the stage as its loop does; a 256-byte record is four lines. The helper
 *                            thread syncs every sync_us (0: relaxed, never), on the other processor. Peers time as many records at once. Flat
 *                            out, a burst of not quite two segments, after quiet_ms: as much as the helper has touched by then
 *   paced-64                 the same, not as fast as it can but `rate` records a second, over several segments
 *                            `ours-waited`: besides, an order every wait_every batches whose reader waits for `durable`, so that the helper syncs
 *                            without a pause; `no-log`: the same lines copied and checksummed into anonymous memory, no file and no thread
 *   durable-64               one event, until its ring's mark `durable` has passed it: what an order waits when it waits for durable. The helper
 *                            looks for the next without sleeping for poll_us behind each ([log] poll); `ours-naps`: it never does. `sync_us` told: of
 *                            that, the sync itself (median). `ours-sleeper`: who waits naps for nap_us between looks, as the loop does where
 *                            it has no processor of its own, instead of spinning; `-naps`: the helper does so as well
 *   waited-apart             the same with pause_us between one and the next, so that the helper sleeps again; `ours-polls`: so that it does not
 *   written-64               the same until `written`: what it waits by default, without the hop between processes
 *   recover                  opening a log of n records whose writer, which took `rate` of them a second, was killed, per record: scanning, and writing
 *                            again what is not known to be durable: of `ours-relaxed`, all. `ours-cold`: nothing of it is in memory, as behind a loss of
 *                            power; `disk`: reading the same file alone, a MiB after the other
 *   read                     every record checked and handed out by the reader, per record
 *
 * Files lie in APL_BENCH_FOLDER, else /var/tmp: a disk, not a tmpfs.
 */
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "apl/clock.h"
#include "apl/crc32c.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "apl/wal.h"
#include "contestant.h"

enum { LINES = 64, POLL_NS = 1000000 }; /* [log] poll */

struct log {
  char folder[256];
  void *state;
  struct apl_marks *marks;
  struct apl_wal_config config;
  struct apl_histogram *syncs;
  struct apl_slot slots[LINES];
  uint64_t sequence, orders;
};

static void clear_folder(const char *folder)
{
  DIR *dir = opendir(folder);
  if (!dir) return;
  for (struct dirent *entry; (entry = readdir(dir));)
    if (entry->d_name[0] != '.') unlinkat(dirfd(dir), entry->d_name, 0);
  closedir(dir);
  rmdir(folder);
}

static int prepare(struct bench_round *round, struct log *log)
{
  const char *base = getenv("APL_BENCH_FOLDER");
  *log = (struct log){0};
  snprintf(log->folder, sizeof log->folder, "%s/appliance-bench-audit-XXXXXX", base ? base : "/var/tmp");
  if (!mkdtemp(log->folder)) return bench_error(round, "no folder in %s", base ? base : "/var/tmp"), -1;
  const uint64_t sync_us = bench_arg(round, "sync_us");
  log->marks = apl_marks_new(aligned_alloc(128, apl_align_up(apl_marks_footprint(), 128)));
  log->config = (struct apl_wal_config){
    .dir = log->folder, .appliance = "bench", .segment_bytes = bench_arg(round, "segment_mib") << 20, .session = 1, .sync_ns = sync_us * 1000,
    .relaxed = sync_us == 0, .poll_ns = POLL_NS, .ring_count = 1, .hold = 1, .marks = log->marks, .rings = {{.name = "orders"}}};
  log->syncs = apl_histogram_join(apl_histogram_new(aligned_alloc(128, apl_align_up(apl_histogram_footprint(), 128)), "syncs", "ns"));
  log->config.sync_ns_taken = log->syncs;
  log->state = aligned_alloc(64, apl_align_up(apl_wal_stage_ops.footprint(&log->config), 64));
  for (int i = 0; i < LINES; i++) {
    memset(&log->slots[i], i, sizeof log->slots[i]);
    apl_event_header(&log->slots[i].event, APL_MSG_ORDER);
  }
  return 0;
}

/* The log's own threads leave this thread's processor by themselves. */
static int open_log(struct bench_round *round, struct log *log)
{
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned"), -1;
  const int rc = apl_wal_stage_ops.init(log->state, &log->config, &(struct apl_context){0});
  if (rc < 0) return bench_error(round, "%s", apl_err_text()), -1;
  return 0;
}

static void leave(struct log *log)
{
  clear_folder(log->folder);
  free(log->state);
  free(log->marks);
  free(log->syncs);
}

/* One call; waits out a full log, asleep: the disk's own threads may need this processor. Returns the ticks it took, waiting included. */
static uint64_t append(struct log *log, size_t lines, uint64_t *stalls)
{
  for (size_t i = 0; i < lines; i++) log->slots[i].stamp = 2 * (log->sequence + i) + 2;
  const uint64_t begin = bench_ticks();
  while (apl_wal_stage_ops.on_events(log->state, 0, log->slots, lines, NULL) == APL_ERR_NO_SPACE) {
    ++*stalls;
    usleep(50);
  }
  const uint64_t ticks = bench_ticks() - begin;
  log->sequence += lines;
  return ticks;
}

/* One order on the second ring, for which somebody waits until it is durable. */
static void append_order(struct log *log, uint64_t *stalls)
{
  struct apl_slot order = log->slots[0];
  order.stamp = 2 * log->orders++ + 2;
  while (apl_wal_stage_ops.on_events(log->state, 1, &order, 1, NULL) == APL_ERR_NO_SPACE) {
    ++*stalls;
    usleep(50);
  }
}

static uint64_t median_of(const struct apl_histogram *histogram)
{
  static uint64_t buckets[APL_HISTOGRAM_BUCKETS];
  apl_histogram_counts(histogram, buckets);
  return apl_histogram_quantile(buckets, 0.5);
}

static uint64_t count_of(const struct apl_histogram *histogram)
{
  static uint64_t buckets[APL_HISTOGRAM_BUCKETS];
  return apl_histogram_counts(histogram, buckets);
}

/* Page faults that this thread has taken: each is a page that the helper did not touch in time. */
static long faults_so_far(void)
{
  struct rusage usage;
  getrusage(RUSAGE_THREAD, &usage);
  return usage.ru_minflt + usage.ru_majflt;
}

static void play_append(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), lines = bench_arg(round, "bytes") / 64;
  const uint64_t per_call = bench_arg(round, "batch"), cost = bench_clock_cost(), wait_every = bench_arg(round, "wait_every");
  struct log log;
  uint64_t stalls = 0;
  if (per_call * lines > LINES) return bench_error(round, "a batch is at most %d lines", LINES);
  if (prepare(round, &log)) return;
  if (wait_every) {
    log.config.ring_count = 2;
    log.config.rings[1] = (struct apl_wal_ring_config){.name = "waited", .eager = 1};
  }
  if (open_log(round, &log)) return;
  for (uint64_t i = 0; i < 2000; i++) append(&log, LINES, &stalls);
  const uint64_t quiet_us = bench_arg(round, "quiet_ms") * 1000;
  usleep((useconds_t)(quiet_us < n * lines ? quiet_us : n * lines)); /* short before short rounds */
  const long faults = faults_so_far();
  const uint64_t begin_ns = bench_now_ns(), rate = bench_arg(round, "rate");
  for (uint64_t i = 0; i < n; i += per_call) {
    const uint64_t due_ns = rate ? begin_ns + i * UINT64_C(1000000000) / rate : 0;
    while (due_ns && bench_now_ns() < due_ns) apl_pause();
    const uint64_t ticks = append(&log, per_call * lines, &stalls);
    bench_batch(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0), per_call);
    if (wait_every && i / per_call % wait_every == 0) append_order(&log, &stalls);
  }
  bench_span(round, bench_now_ns() - begin_ns, n);
  bench_extra(round, "faults", (double)(faults_so_far() - faults)); /* closing takes some of its own */
  bench_extra(round, "syncs", (double)count_of(log.syncs));
  bench_extra(round, "stalls", (double)stalls);
  apl_wal_stage_ops.fini(log.state);
  leave(&log);
}

/* What of an append is left without a log: lines copied behind a header and checksummed, as far as a segment goes, again and again. */
static void play_no_log(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), bytes = bench_arg(round, "batch") * bench_arg(round, "bytes"), cost = bench_clock_cost();
  const uint64_t segment = bench_arg(round, "segment_mib") << 20, per_call = bench_arg(round, "batch");
  uint8_t *memory = mmap(NULL, segment, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  struct apl_slot slots[LINES];
  if (bytes > sizeof slots) return bench_error(round, "a batch is at most %d lines", LINES);
  if (memory == MAP_FAILED || bench_pin(bench_cpu(0))) return bench_error(round, "no memory, or not pinned");
  memset(slots, 1, sizeof slots);
  const long faults = faults_so_far();
  const uint64_t begin_ns = bench_now_ns();
  for (uint64_t i = 0, at = 0; i < n; i += per_call, at = at + 2 * (64 + bytes) > segment ? 0 : at + 64 + bytes) {
    for (uint64_t line = 0; line < bytes / 64; line++) slots[line].stamp = 2 * (i + line) + 2;
    const uint64_t begin = bench_ticks();
    const uint64_t header[7] = {i};
    const uint32_t crc = apl_crc32c_copy(apl_crc32c(0, header, sizeof header), memory + at + 64, slots, bytes / 64);
    memcpy(memory + at + 8, header, sizeof header);
    __atomic_store_n((uint32_t *)(void *)(memory + at), crc, __ATOMIC_RELEASE);
    apl_fetch_for_write(memory + at + 64 + bytes);
    const uint64_t ticks = bench_ticks() - begin;
    bench_batch(round, bench_ticks_ns(ticks > cost ? ticks - cost : 0), per_call);
  }
  bench_span(round, bench_now_ns() - begin_ns, n);
  bench_extra(round, "faults", (double)(faults_so_far() - faults));
  munmap(memory, segment);
}

static void rest(uint64_t nap_us)
{
  if (nap_us) usleep((useconds_t)nap_us);
  else apl_pause();
}

/* Single events, each until `mark` has passed it. */
static void play_until(struct bench_round *round, uint32_t mark)
{
  const uint64_t n = bench_arg(round, "n");
  struct log log;
  uint64_t stalls = 0;
  if (prepare(round, &log)) return;
  log.config.rings[0].eager = mark == APL_MARK_DURABLE;
  log.config.poll_ns = bench_arg(round, "poll_us") * 1000;
  if (open_log(round, &log)) return;
  const uint64_t pause_us = bench_arg(round, "pause_us"), nap_us = bench_arg(round, "nap_us");
  if (nap_us) prctl(PR_SET_TIMERSLACK, 1UL);
  for (uint64_t i = 0; i < n; i++) {
    if (pause_us) usleep((useconds_t)pause_us);
    const uint64_t begin = bench_ticks();
    append(&log, 1, &stalls);
    while (apl_marks_next(log.marks, 0, mark) < log.sequence) rest(nap_us);
    bench_sample(round, bench_ticks_ns(bench_ticks() - begin));
  }
  bench_extra(round, "sync_us", (double)median_of(log.syncs) / 1000);
  apl_wal_stage_ops.fini(log.state);
  leave(&log);
}

static void play_durable(struct bench_round *round) { play_until(round, APL_MARK_DURABLE); }
static void play_written(struct bench_round *round) { play_until(round, APL_MARK_WRITTEN); }

static int fits_segment(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), mib = bench_arg(round, "segment_mib");
  if (n * 65 / 64 * 64 + (1 << 20) <= mib << 20) return 1;
  return bench_error(round, "%llu records do not fit one segment of %llu MiB: segment_mib=...", (unsigned long long)n, (unsigned long long)mib), 0;
}

/* A log of n records without helper threads. */
static int filled(struct bench_round *round, struct log *log)
{
  const uint64_t n = bench_arg(round, "n");
  uint64_t stalls = 0;
  if (!fits_segment(round) || prepare(round, log)) return -1;
  log->config.no_thread = 1; /* so there is one segment: another would never be ready */
  if (apl_wal_stage_ops.init(log->state, &log->config, &(struct apl_context){0}) < 0)
    return bench_error(round, "%s", apl_err_text()), -1;
  for (uint64_t i = 0; i < n; i += LINES) append(log, LINES, &stalls);
  return 0;
}

/* A writer of one segment with all its threads, to be killed when it is through. */
static void write_and_die(struct bench_round *round, struct log *log)
{
  const uint64_t n = bench_arg(round, "n"), rate = bench_arg(round, "rate");
  uint64_t stalls = 0;
  if (open_log(round, log)) _exit(1);
  const uint64_t begin_ns = bench_now_ns();
  for (uint64_t i = 0; i < n; i += LINES) {
    while (bench_now_ns() - begin_ns < (uint64_t)((double)i * 1e9 / (double)rate)) continue;
    append(log, LINES, &stalls);
  }
  raise(SIGKILL);
}

/* A log left without a word in one segment. */
static int left_behind(struct bench_round *round, struct log *log)
{
  if (!fits_segment(round) || prepare(round, log)) return 0;
  const pid_t writer = fork();
  if (writer == 0) write_and_die(round, log);
  int status = 0;
  if (writer > 0 && waitpid(writer, &status, 0) == writer && WIFSIGNALED(status)) return 1;
  bench_error(round, "no writer");
  leave(log);
  return 0;
}

/* Its first segment, with nothing of it in memory. */
static int forgotten(const struct log *log)
{
  char path[320];
  snprintf(path, sizeof path, "%s/bench-%020d.wal", log->folder, 1);
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd >= 0 && fdatasync(fd) == 0) posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
  return fd;
}

/* What the disk alone takes for what a cold recovery reads. */
static void play_disk(struct bench_round *round)
{
  enum { PIECE = 1 << 20 };
  struct log log;
  if (!left_behind(round, &log)) return;
  const int fd = forgotten(&log);
  uint8_t *piece = malloc(PIECE);
  uint64_t bytes = 0;
  const uint64_t begin_ns = bench_now_ns();
  for (ssize_t got; (got = read(fd, piece, PIECE)) > 0;) bytes += (uint64_t)got;
  const uint64_t ns = bench_now_ns() - begin_ns;
  bench_batch(round, ns, bench_arg(round, "n"));
  bench_extra(round, "open_s_gib", (double)ns / 1e9 / ((double)bytes / 1073741824));
  if (bytes < log.config.segment_bytes) bench_error(round, "%llu bytes could be read", (unsigned long long)bytes);
  free(piece);
  close(fd);
  leave(&log);
}

/* Opened again. */
static void play_recover(struct bench_round *round)
{
  const uint64_t n = bench_arg(round, "n");
  struct log log;
  if (!left_behind(round, &log)) return;
  if (bench_arg(round, "cold")) close(forgotten(&log));
  bench_pin(bench_cpu(0));
  const uint64_t begin_ns = bench_now_ns();
  const int rc = apl_wal_stage_ops.init(log.state, &log.config, &(struct apl_context){0});
  const uint64_t ns = bench_now_ns() - begin_ns;
  struct apl_wal_recovery found;
  apl_wal_recovery(log.state, &found);
  if (rc < 0 || found.records < n) {
    bench_error(round, "%llu of %llu records: %s", (unsigned long long)found.records,
                (unsigned long long)n, apl_err_text());
  } else {
    const double gib = (double)n * 65 / 1073741824;
    bench_batch(round, found.scan_ns, n);
    bench_extra(round, "open_ms", (double)ns / 1e6);
    bench_extra(round, "open_s_gib", (double)ns / 1e9 / gib);
    bench_extra(round, "scan_s_gib", (double)(found.scan_ns - found.settle_ns) / 1e9 / gib);
    bench_extra(round, "settle_s_gib", (double)found.settle_ns / 1e9 / gib);
    bench_extra(round, "settled_mib", (double)found.settled_bytes / 1048576);
  }
  if (rc == 0) apl_wal_stage_ops.fini(log.state);
  leave(&log);
}

/* Every record of a log in the page cache, checked and handed out in batches. */
static void play_read(struct bench_round *round)
{
  enum { BATCH = 8192 };
  const uint64_t n = bench_arg(round, "n");
  struct apl_wal_record *records = malloc(BATCH * sizeof *records);
  struct apl_wal_reader *reader;
  struct log log;
  if (filled(round, &log)) return;
  apl_wal_stage_ops.fini(log.state);
  bench_pin(bench_cpu(0));
  const uint64_t begin_ns = bench_now_ns();
  uint64_t events = 0, sum = 0;
  if (apl_wal_reader_open(log.folder, NULL, &reader) < 0) {
    bench_error(round, "%s", apl_err_text());
    return leave(&log);
  }
  for (int64_t got; (got = apl_wal_reader_read(reader, records, BATCH)) > 0;)
    for (int64_t i = 0; i < got; i++)
      if (records[i].kind == APL_WAL_KIND_EVENTS) {
        events++;
        sum += records[i].slot[63];
      }
  bench_batch(round, bench_now_ns() - begin_ns, n);
  apl_wal_reader_close(reader);
  if (events < n || !sum) bench_error(round, "%llu of %llu records", (unsigned long long)events, (unsigned long long)n);
  free(records);
  leave(&log);
}

#define APPEND_64 "bytes=64 batch=64 n=1500000 segment_mib=64 rate=0 quiet_ms=1000 "
#define APPEND_256 "bytes=256 batch=16 n=375000 segment_mib=64 rate=0 quiet_ms=1000 "
#define PACED_64 "bytes=64 batch=64 n=1000000 segment_mib=64 rate=2000000 quiet_ms=1000 "

#define DURABLE_64 "bytes=64 n=300 sync_us=20000 segment_mib=64 "

static const struct bench_case CASES[] = {
  {"append-64", "ours", APPEND_64 "sync_us=20000 wait_every=0", play_append},
  {"append-256", "ours", APPEND_256 "sync_us=20000 wait_every=0", play_append},
  {"append-64", "ours-relaxed", APPEND_64 "sync_us=0 wait_every=0", play_append},
  {"append-256", "ours-relaxed", APPEND_256 "sync_us=0 wait_every=0", play_append},
  {"append-64", "ours-1ms", APPEND_64 "sync_us=1000 wait_every=0", play_append},
  {"append-64", "ours-waited", APPEND_64 "sync_us=20000 wait_every=16", play_append},
  {"append-64", "no-log", APPEND_64, play_no_log},
  {"paced-64", "ours", PACED_64 "sync_us=20000 wait_every=0", play_append},
  {"paced-64", "ours-relaxed", PACED_64 "sync_us=0 wait_every=0", play_append},
  {"paced-64", "ours-waited", PACED_64 "sync_us=20000 wait_every=16", play_append},
  {"durable-64", "ours", DURABLE_64 "poll_us=1000 pause_us=0 nap_us=0", play_durable},
  {"durable-64", "ours-naps", DURABLE_64 "poll_us=0 pause_us=0 nap_us=0", play_durable},
  {"durable-64", "ours-sleeper", DURABLE_64 "poll_us=1000 pause_us=0 nap_us=20", play_durable},
  {"durable-64", "ours-sleeper-naps", DURABLE_64 "poll_us=0 pause_us=0 nap_us=20", play_durable},
  {"waited-apart", "ours", DURABLE_64 "poll_us=1000 pause_us=3000 nap_us=0", play_durable},
  {"waited-apart", "ours-polls", DURABLE_64 "poll_us=10000 pause_us=3000 nap_us=0", play_durable},
  {"written-64", "ours", "bytes=64 n=20000 sync_us=20000 segment_mib=64 poll_us=0 pause_us=0 nap_us=0", play_written},
  {"recover", "ours", "bytes=64 n=960000 sync_us=20000 segment_mib=64 rate=2000000 cold=0", play_recover},
  {"recover", "ours-relaxed", "bytes=64 n=960000 sync_us=0 segment_mib=64 rate=2000000 cold=0", play_recover},
  {"recover", "ours-cold", "bytes=64 n=960000 sync_us=20000 segment_mib=64 rate=2000000 cold=1", play_recover},
  {"recover", "disk", "bytes=64 n=960000 sync_us=20000 segment_mib=64 rate=2000000", play_disk},
  {"read", "ours", "bytes=64 n=960000 sync_us=0 segment_mib=64", play_read},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "audit", CASES, sizeof CASES / sizeof *CASES); }
