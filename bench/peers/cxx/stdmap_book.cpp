// The book that most people would write first: a std::map of price levels for each side of each stock, each level a std::list of orders in the
// order of their arrival, a std::unordered_map from order id to the place in its list. The same made-up day as ours (itch_day.h), decoded
// here by the specification, the best bid and offer read behind every message. Not an open project's book: a yardstick of our own making.
#include <malloc.h>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <unordered_map>
#include <vector>

extern "C" {
#include "itch_day.h"
}

namespace {

struct Order {
  uint64_t id;
  uint32_t qty;
};

struct Level {
  int64_t qty = 0;
  std::list<Order> queue;
};

struct Stock {
  std::map<uint32_t, Level, std::greater<uint32_t>> bids;
  std::map<uint32_t, Level> asks;
};

struct Place {
  uint32_t price;
  uint16_t stock;
  bool ask;
  std::list<Order>::iterator order;
};

uint32_t get32(const uint8_t *at)
{
  uint32_t value;
  memcpy(&value, at, 4);
  return __builtin_bswap32(value);
}

uint64_t get64(const uint8_t *at)
{
  uint64_t value;
  memcpy(&value, at, 8);
  return __builtin_bswap64(value);
}

uint16_t get16(const uint8_t *at) { return static_cast<uint16_t>(at[0] << 8 | at[1]); }

class Books {
public:
  explicit Books(size_t stocks) : stocks_(stocks + 2) {}

  void message(const uint8_t *at)
  {
    const uint16_t stock = get16(at + 1);
    switch (at[0]) {
    case 'A': add(get64(at + 11), stock, at[19] == 'S', get32(at + 20), get32(at + 32)); break;
    case 'E':
    case 'X': take(get64(at + 11), get32(at + 19)); break;
    case 'D': take(get64(at + 11), UINT32_MAX); break;
    case 'U': {
      const bool ask = orders_.at(get64(at + 11)).ask;
      take(get64(at + 11), UINT32_MAX);
      add(get64(at + 19), stock, ask, get32(at + 27), get32(at + 31));
      break;
    }
    default: break;
    }
    const Stock &books = stocks_[stock];
    top_ += books.bids.empty() ? 0 : books.bids.begin()->first + static_cast<uint64_t>(books.bids.begin()->second.qty);
    top_ += books.asks.empty() ? 0 : books.asks.begin()->first + static_cast<uint64_t>(books.asks.begin()->second.qty);
  }

  size_t orders() const { return orders_.size(); }
  uint64_t top() const { return top_; }

private:
  template <typename Side>
  static void rest(Side &side, uint64_t id, uint32_t qty, Place &place)
  {
    Level &level = side[place.price];
    level.qty += qty;
    place.order = level.queue.insert(level.queue.end(), Order{id, qty});
  }

  void add(uint64_t id, uint16_t stock, bool ask, uint32_t qty, uint32_t price)
  {
    Place place{price, stock, ask, {}};
    if (ask) rest(stocks_[stock].asks, id, qty, place);
    else rest(stocks_[stock].bids, id, qty, place);
    orders_.emplace(id, place);
  }

  // Take so many shares off the order; true if it is gone.
  template <typename Side>
  static bool lower(Side &side, const Place &place, uint32_t qty)
  {
    const auto level = side.find(place.price);
    const uint32_t off = qty < place.order->qty ? qty : place.order->qty;
    level->second.qty -= off;
    place.order->qty -= off;
    if (place.order->qty) return false;
    level->second.queue.erase(place.order);
    if (level->second.queue.empty()) side.erase(level);
    return true;
  }

  void take(uint64_t id, uint32_t qty)
  {
    const auto found = orders_.find(id);
    if (found == orders_.end()) return;
    const Place &place = found->second;
    Stock &books = stocks_[place.stock];
    if (place.ask ? lower(books.asks, place, qty) : lower(books.bids, place, qty)) orders_.erase(found);
  }

  std::vector<Stock> stocks_;
  std::unordered_map<uint64_t, Place> orders_;
  uint64_t top_ = 0;
};

struct Played {
  struct day day;
  struct stretch stretch;
  Books *books;
  size_t before;
};

void play_packets(Books &books, const struct itch_packet *packets, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    const uint8_t *end = packets[i].data + packets[i].bytes;
    for (const uint8_t *at = packets[i].data + PACKET_HEADER; at < end; at += 2 + get16(at)) books.message(at + 2);
  }
}

void play(struct bench_round *round, uint32_t per_packet)
{
  static Played days[2]; // made once each, for all rounds and cases: the day goes on
  const bool scattered = bench_arg(round, "scattered") != 0;
  Played &played = days[scattered];
  if (!played.books) {
    const uint32_t stocks = static_cast<uint32_t>(bench_arg(round, "instruments"));
    if (bench_pin(bench_cpu(0)) || day_begin(&played.day, &played.stretch, stocks, static_cast<uint32_t>(bench_arg(round, "live")), scattered))
      return bench_error(round, "no processor or no memory");
    played.before = mallinfo2().uordblks + mallinfo2().hblkhd;
    played.books = new Books(stocks);
    while (played.day.count < played.day.room) {
      make_stretch(&played.day, &played.stretch, fill_messages(&played.day), PACKET_MESSAGES, 1);
      play_packets(*played.books, played.stretch.packets, played.stretch.packet_count);
    }
  }
  const uint64_t n = bench_arg(round, "n");
  const uint32_t at_once = 64 * PACKET_MESSAGES / per_packet;
  uint64_t spent = 0;
  for (uint64_t done = 0; done < n; done += played.stretch.messages) {
    make_stretch(&played.day, &played.stretch, STRETCH, per_packet, 0);
    for (uint32_t i = 0; i < played.stretch.packet_count; i += at_once) {
      const uint32_t left = played.stretch.packet_count - i, count = left < at_once ? left : at_once;
      const uint64_t begin = bench_ticks();
      play_packets(*played.books, played.stretch.packets + i, count);
      const uint64_t ns = bench_ticks_ns(bench_ticks() - begin);
      spent += ns;
      bench_batch(round, ns, static_cast<uint64_t>(count) * per_packet);
    }
  }
  bench_span(round, spent, n);
  const uint64_t top = played.books->top();
  BENCH_KEEP(top);
  const size_t now = mallinfo2().uordblks + mallinfo2().hblkhd;
  bench_extra(round, "memory_mib", static_cast<double>(now - played.before) / 1048576);
  if (played.books->orders() != played.day.count)
    bench_error(round, "%zu orders in the books and %u in the day", played.books->orders(), played.day.count);
}

void play_batch(struct bench_round *round) { play(round, PACKET_MESSAGES); }
void play_one(struct bench_round *round) { play(round, 1); }

const struct bench_case CASES[] = {
  {"look-ahead", "std::map book", "n=2000000 instruments=8000 live=460000 scattered=0", play_batch},
  {"look-ahead-scattered", "std::map book", "n=2000000 instruments=8000 live=460000 scattered=1", play_batch},
  {"one", "std::map book", "n=2000000 instruments=8000 live=460000 scattered=0", play_one},
};

} // namespace

int main(int argc, char **argv) { return bench_main(argc, argv, "book", CASES, sizeof CASES / sizeof *CASES); }
