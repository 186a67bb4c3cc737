/* nasdaq.itch5 under any bytes: as a file (cut by frame, then each record), and as MoldUDP64 packets; by itself, and
 * straight into books, whose invariants must hold. First byte: odd a file. */
#include <stdlib.h>

#include "apl/base.h"
#include "apl/err.h"
#include "apl/feed_books.h"
#include "exact.h"
#include "image.h"

#include "../../native/engine/feed_books.h"
#include "../../native/feed/nasdaq_itch5/itch5.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity);

static const uint8_t lengths[][2] = {{'S', 12}, {'R', 39}, {'H', 25}, {'Y', 20}, {'L', 26}, {'V', 35},
                                     {'W', 12}, {'K', 28}, {'J', 35}, {'h', 21}, {'A', 36}, {'F', 40},
                                     {'E', 31}, {'C', 36}, {'X', 23}, {'D', 19}, {'U', 35}, {'P', 44},
                                     {'Q', 40}, {'B', 19}, {'I', 50}, {'N', 20}, {'O', 48}};
enum { TYPES = sizeof lengths / sizeof *lengths };

static const struct apl_feed_config config = {.instrument_capacity = 3, .order_capacity = 40, .reorder_packets = 4, .start_live = 1};
static const struct apl_book_config book = {.instrument_capacity = 2, .order_capacity = 20, .level_capacity = 200, .start_live = 1};
static const struct apl_feed_ops *ops;
static struct itch5 *state;
static struct apl_feed_books *books;
static struct fuzz_image state_new, books_new;

static void set_up(void)
{
  ops = apl_feed_find("nasdaq.itch5");
  const size_t bytes = apl_align_up(ops->footprint(&config), 64), books_bytes = apl_align_up(apl_feed_books_footprint(ops, &config, &book), 64);
  state = aligned_alloc(64, bytes);
  void *memory = aligned_alloc(64, books_bytes);
  memset(state, 0, bytes), memset(memory, 0, books_bytes);
  if (ops->init(state, &config, NULL)) abort();
  books = apl_feed_books_new(memory, ops, &config, &book, NULL);
  if (!books) abort();
  fuzz_image_take(&state_new, state, bytes);
  fuzz_image_take(&books_new, books, books_bytes);
}

/* All is new again. Of the ids by stock locate, 256 KiB, only those of instruments met were written. */
FUZZ_UNCOUNTED void restore(const struct fuzz_image *image, struct itch5 *feed)
{
  const size_t ids = (size_t)((uint8_t *)feed->ids - image->live);
  for (uint32_t i = 0; i < feed->roster->count; i++) feed->ids[feed->roster->instruments[i].venue_id] = 0;
  fuzz_image_restore(image, 0, ids);
  fuzz_image_restore(image, ids + sizeof feed->ids, image->bytes);
}

static void begin(void)
{
  if (!ops) set_up();
  restore(&state_new, state);
  restore(&books_new, books->feed_state);
  fuzz_image_check(&state_new);
  fuzz_image_check(&books_new);
}

static void push(const uint8_t *data, size_t bytes, uint32_t flags)
{
  struct apl_output output = {.writer = NULL};
  uint8_t *own = fuzz_exact(data, bytes);
  const struct apl_packet packet = {
    .data = own, .bytes = (uint32_t)bytes, .wire_bytes = (uint32_t)bytes, .flags = flags, .arrival_ns = 1};
  ops->probe(&packet, 1);
  if (ops->on_packets(state, &packet, 1, &output)) abort();
  if (apl_feed_books_on_packets(books, &packet, 1, &output)) abort();
  fuzz_give_back(own, bytes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  begin();
  if (size == 0) return 0;
  const int file = data[0] & 1;
  for (size_t at = 1; at < size;) {
    uint32_t offset = 0;
    if (file) {
      const int64_t length = ops->frame(data + at, size - at, at == 1 ? APL_FRAME_FIRST : 0, &offset);
      if (length > (int64_t)(size - at)) abort();
      if (length <= 0) break;
      push(data + at + offset, (size_t)length - offset, APL_PACKET_FILE);
      at += (size_t)length;
    } else {
      size_t length = (size_t)data[at] << 2;
      if (length > size - at - 1) length = size - at - 1;
      push(data + at + 1, length, 0);
      at += 1 + length;
    }
  }
  struct apl_output output = {.writer = NULL};
  struct apl_feed_stats stats;
  ops->on_tick(state, UINT64_MAX, &output);
  apl_feed_books_on_tick(books, UINT64_MAX, &output);
  if (apl_book_engine_check(apl_feed_books_engine(books))) abort();
  ops->stats(state, &stats);
  return 0;
}

static size_t message(uint8_t *data, size_t type, size_t salt)
{
  data[0] = 0;
  data[1] = lengths[type][1];
  memset(data + 2, 0, lengths[type][1]);
  data[2] = lengths[type][0];
  data[4] = (uint8_t)(1 + salt % 4); /* locate */
  if (lengths[type][1] > 24) {
    data[2 + 18] = (uint8_t)(salt % 5); /* order id */
    data[2 + 19] = salt % 2 ? 'B' : 'S';
    data[2 + 23] = 100;
  } else if (lengths[type][1] > 18) {
    data[2 + 18] = (uint8_t)(salt % 5);
  }
  return 2 + lengths[type][1];
}

/* Seeds 0 to 22: a file that begins with each type; then files and packets of many. */
size_t fuzz_seed(size_t index, uint8_t *data, size_t capacity)
{
  if (index >= 40 || capacity < 8192) return 0;
  size_t at = 0;
  const int file = index < 32;
  data[at++] = (uint8_t)file;
  for (size_t i = 0; i < 20; i++) {
    if (file) {
      at += message(data + at, (index + i * 7) % TYPES, index + i);
      continue;
    }
    const size_t head = at++;
    memcpy(data + at, "SESSION001", 10);
    memset(data + at + 10, 0, 10);
    data[at + 17] = (uint8_t)(1 + 2 * i + (i % 7 == 6));
    data[at + 19] = 2;
    at += 20;
    at += message(data + at, (index + i) % TYPES, i);
    at += message(data + at, (index + i * 3) % TYPES, i + 1);
    while ((at - head - 1) % 4) data[at++] = 0; /* trailing bytes are allowed */
    data[head] = (uint8_t)((at - head - 1) / 4);
  }
  return at;
}
