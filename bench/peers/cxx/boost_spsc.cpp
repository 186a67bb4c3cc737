// boost.lockfree's spsc_queue between two processes: the queue lies in shared anonymous memory, the opposite side is a fork.
#include <sys/prctl.h>
#include <sys/wait.h>
#include <signal.h>
#include <unistd.h>
#include <boost/lockfree/spsc_queue.hpp>
#include <cstdint>
#include <new>
#include <vector>
#include <x86intrin.h>

extern "C" {
#include "contestant.h"
}

struct Event {
  uint64_t word[8];
};

template <size_t SLOTS>
using Queue = boost::lockfree::spsc_queue<Event, boost::lockfree::capacity<SLOTS>>;

static Event event_of(uint64_t value)
{
  Event event;
  for (uint64_t &word : event.word) word = value;
  return event;
}

template <typename Work>
static pid_t opposite(Work work)
{
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1);
    bench_pin(bench_cpu(1));
    work();
    _exit(0);
  }
  return child;
}

template <size_t SLOTS>
static void round_trip_of(bench_round *round)
{
  struct Pair {
    Queue<SLOTS> forth, back;
  };
  const uint64_t n = bench_arg(round, "n"), batch = bench_arg(round, "batch"), warm = n / 10 / batch * batch;
  static Pair *pair;
  if (!pair) pair = new (bench_memory_shared(sizeof(Pair))) Pair;
  const pid_t child = opposite([&] {
    Event event;
    for (uint64_t i = 0; i < warm + n; i++) {
      while (!pair->forth.pop(event)) {}
      while (!pair->back.push(event)) {}
    }
  });
  if (child < 0) return bench_error(round, "no process");
  bench_pin(bench_cpu(0));
  uint64_t begin = bench_ticks(), wrong = 0;
  for (uint64_t i = 0; i < warm + n; i++) {
    if (i % batch == 0 && i > 0) {
      const uint64_t end = bench_ticks();
      if (i > warm) bench_batch(round, bench_ticks_ns(end - begin), batch);
      begin = bench_ticks();
    }
    Event event = event_of(i);
    while (!pair->forth.push(event)) {}
    while (!pair->back.pop(event)) {}
    wrong += event.word[0] != i || event.word[7] != i;
  }
  waitpid(child, nullptr, 0);
  if (wrong) bench_error(round, "%llu events came back wrong", (unsigned long long)wrong);
}

template <size_t SLOTS>
static void throughput_of(bench_round *round)
{
  const uint64_t n = bench_arg(round, "n"), most = bench_arg(round, "batch"), batch = most ? most : 1;
  struct Shared {
    Queue<SLOTS> queue;
    alignas(128) uint64_t sum[2];
  };
  static Shared *shared;
  if (!shared) shared = new (bench_memory_shared(sizeof(Shared))) Shared;
  const pid_t child = opposite([&] {
    uint64_t sum0 = 0, sum7 = 0, seen = 0;
    std::vector<Event> events(batch);
    while (seen < n) {
      const size_t got = shared->queue.pop(events.data(), events.size());
      for (size_t i = 0; i < got; i++) sum0 += events[i].word[0], sum7 += events[i].word[7];
      seen += got;
    }
    shared->sum[0] = sum0;
    shared->sum[1] = sum7;
  });
  if (child < 0) return bench_error(round, "no process");
  bench_pin(bench_cpu(0));
  std::vector<Event> events(batch);
  const uint64_t begin = bench_ticks();
  for (uint64_t sent = 0; sent < n;) {
    const uint64_t some = sent + batch <= n ? batch : n - sent;
    for (uint64_t i = 0; i < some; i++) events[i] = event_of(sent + i);
    for (uint64_t put = 0; put < some;) put += shared->queue.push(events.data() + put, some - put);
    sent += some;
  }
  waitpid(child, nullptr, 0);
  bench_span(round, bench_ticks_ns(bench_ticks() - begin), n);
  const uint64_t sum = n * (n - 1) / 2;
  if (shared->sum[0] != sum || shared->sum[1] != sum) bench_error(round, "the sum of the events is wrong");
}

static void round_trip(bench_round *round)
{
  bench_arg(round, "slots") <= 1024 ? round_trip_of<128>(round) : round_trip_of<65536>(round);
}

static void throughput(bench_round *round)
{
  bench_arg(round, "slots") <= 1024 ? throughput_of<1024>(round) : throughput_of<65536>(round);
}

static const bench_case CASES_RTT[] = {{"rtt:*", "boost", "bytes=64 slots=128 batch=100 n=100000", round_trip}};
static const bench_case CASES_THROUGHPUT[] = {{"throughput:*", "boost", "bytes=64 slots=65536 batch=64 n=2000000", throughput}};

int main(int argc, char **argv)
{
#ifdef RTT
  (void)CASES_THROUGHPUT, (void)throughput;
  return bench_main(argc, argv, "ring-rtt", CASES_RTT, 1);
#else
  (void)CASES_RTT, (void)round_trip;
  return bench_main(argc, argv, "ring-throughput", CASES_THROUGHPUT, 1);
#endif
}
