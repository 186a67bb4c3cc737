/*
 * Memory stands still: the whole chain (whole_chain.h) takes a market without end, whose order ids only grow, and its resident memory does not.
 *
 *   test_memory [EVENTS]      market messages, 10,000,000 if not said; `make memory` takes 1,000,000,000
 *
 * The loop runs as in test_quiet.c, in a child that ends at its first system call, with every allocation counted. So the parent looks: Rss of
 * /proc/PID/smaps_rollup (exact, unlike VmRSS) from a twentieth of the way on. And the look itself is tried: a child that takes a page now and
 * then is found out.
 */
#include <stdlib.h>

#include "whole_chain.h"

enum { GROWTH_BYTES_MAX = 1 << 20, LEAK_BYTES = 8 << 20, LEAK_EVENTS = 4000000, PAGE_BYTES = 4096 };

/* ---- a port that makes the market as it goes, and ends the loop behind `total` messages; half a batch each turn, for an execution makes two
 * events, and where a ring is full the loop turns inside a stage */

struct market_port {
  struct apl_port port;
  struct apl_loop *loop;
  struct market market;
  uint64_t total;
  uint8_t *leak; /* one page of it is taken each LEAK_EVENTS / (LEAK_BYTES / PAGE_BYTES) messages; NULL: none */
  uint8_t bytes[APL_PACKET_BATCH_MAX * 64];
};

static int market_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct market_port *source = (void *)port;
  struct itch file = {.bytes = source->bytes};
  size_t n = 0;
  if (source->market.made == source->total) apl_loop_stop(source->loop);
  for (; n < max / 2 && source->market.made < source->total; n++) {
    const size_t at = file.count;
    market_next(&source->market, &file);
    packets[n] = (struct apl_packet){.data = file.bytes + at + 2, .bytes = (uint32_t)(file.count - at - 2),
                                     .wire_bytes = (uint32_t)(file.count - at - 2), .arrival_ns = now_ns, .flags = APL_PACKET_FILE};
  }
  if (source->leak) source->leak[source->market.made * (LEAK_BYTES / PAGE_BYTES) / LEAK_EVENTS * PAGE_BYTES % LEAK_BYTES] = 1;
  if (quiet_armed) atomic_store_explicit(&quiet_armed->progress, source->market.made, memory_order_relaxed);
  return (int)n;
}

static const struct apl_port_ops market_ops = {.kind = "market", .receive = market_receive};

/* ---- the parent's look */

static struct {
  uint64_t total;
  uint64_t first_bytes, most_bytes, last_bytes; /* Rss: a twentieth of the way on, from there on, at the end */
  uint64_t looks;
} seen;

/* Rss of a process in bytes; 0 where the system does not tell. */
static uint64_t resident_bytes(pid_t child)
{
  char path[64], line[256];
  unsigned long long kib = 0;
  snprintf(path, sizeof path, "/proc/%d/smaps_rollup", (int)child);
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  while (kib == 0 && fgets(line, sizeof line, file))
    if (sscanf(line, "Rss: %llu kB", &kib) != 1) kib = 0;
  fclose(file);
  return kib * 1024;
}

static int is_alive(pid_t child)
{
  siginfo_t info = {0};
  return waitid(P_PID, (id_t)child, &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == 0;
}

static void look(pid_t child)
{
  const uint64_t bytes = resident_bytes(child);
  seen.looks++;
  seen.last_bytes = bytes;
  if (seen.first_bytes == 0) seen.first_bytes = bytes;
  if (bytes > seen.most_bytes) seen.most_bytes = bytes;
}

static void watch(pid_t child, struct quiet_report *report)
{
  while (is_alive(child) && !report->done) {
    nanosleep(&(struct timespec){.tv_nsec = 10000000}, NULL);
    if (!report->done && report->progress >= seen.total / 20) look(child);
  }
  if (is_alive(child)) look(child);
  report->leave = 1;
}

/* Growth in bytes; -1 where it cannot be watched. */
static int64_t run(uint64_t total, uint8_t *leak, struct quiet_report *report)
{
  static struct market_port source;
  source = (struct market_port){.port.ops = &market_ops, .total = total, .leak = leak,
                                .market = {.seed = 9, .instruments = MARKET_INSTRUMENTS_MAX, .live = 2000}};
  seen = (typeof(seen)){.total = total};
  quiet_watch = watch;
  source.loop = whole_chain(&source.port);
  const uint64_t began_ns = apl_clock_now_ns();
  const int ran = quiet_loop(source.loop, report);
  const double seconds = (double)(apl_clock_now_ns() - began_ns) * 1e-9;
  whole_chain_free(source.loop);
  if (!ran) return -1;
  if (seen.first_bytes == 0) return printf("skip: this system does not tell a process's memory (/proc/PID/smaps_rollup)\n"), -1;
  printf("%llu messages in %.1f s; %llu events logged; resident %llu KiB, at most %llu, at the end %llu, in %llu looks\n",
         (unsigned long long)total, seconds, (unsigned long long)report->out[LOG], (unsigned long long)seen.first_bytes >> 10,
         (unsigned long long)seen.most_bytes >> 10, (unsigned long long)seen.last_bytes >> 10, (unsigned long long)seen.looks);
  return (int64_t)(seen.most_bytes - seen.first_bytes);
}

static uint64_t events = 10000000;

static void memory_stands_still(void)
{
  static const char *const rings[] = {"events", "tops", "signals", "intents", "orders", "updates", "logged"};
  static struct quiet_report report;
  const int64_t growth = run(events, NULL, &report);
  if (growth < 0) return;
  quiet_expect_silence(&report);
  CHECK(report.out[EVENTS_RING] >= events);
  whole_chain_expect(&report);
  for (uint32_t i = EVENTS_RING; i < CHAIN; i++) printf("%s%llu %s", i ? ", " : "", (unsigned long long)report.out[i], rings[i]);
  printf("\nmemory: %lld bytes more behind %llu events than at their twentieth; %llu allocations, 0 system calls\n", (long long)growth,
         (unsigned long long)report.out[EVENTS_RING], (unsigned long long)report.allocations);
  CHECK(growth <= GROWTH_BYTES_MAX);
}

static void growth_is_found_out(void)
{
  static struct quiet_report report;
  uint8_t *leak = mmap(NULL, LEAK_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  CHECK(leak != MAP_FAILED);
  const int64_t growth = run(LEAK_EVENTS, leak, &report);
  munmap(leak, LEAK_BYTES);
  CHECK(growth < 0 || growth > GROWTH_BYTES_MAX);
}

int main(int argc, char **argv)
{
  if (argc > 1) events = strtoull(argv[1], NULL, 10);
  RUN(memory_stands_still);
  RUN(growth_is_found_out);
  return 0;
}
