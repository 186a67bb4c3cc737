/*
 * Decoding MDIncrementalRefreshBook (template 46) to our events, from the message's length to the last event's last byte, bounds-checked.
 *
 *   ours        one check of the acting block length for a message, then packed structs (native/feed/cme_mdp3/levels.h), as the feed reads them
 *   ours-plain-c  the same check and structs without vectors; the feed does not use it where it lacks them
 *   sbe-tool    the C codec that sbe-tool generates, its bounds checks on, in the same loop
 *
 * Both get the same messages, refuse the same entries (unknown action or type, level 0, no price, negative quantity) and write the same 56
 * bytes an event into the same 64-byte slots; the first round of each compares all of them. A message tells security ids where the feed would
 * look up its own: that look-up is the feed's, not the codec's.
 */
#include <stdlib.h>
#include <string.h>

#include "apl/base.h"
#include "apl/msg.h"
#include "contestant.h"
#include "feed/cme_mdp3/levels.h"

#pragma GCC diagnostic ignored "-Wmaybe-uninitialized" /* the codec's wraps return NULL on a short buffer, which is looked at */
#include "cme_mdp3/mDIncrementalRefreshBook46.h"

enum { MESSAGES = 128, SLOTS = 128, ENTRIES_MAX = 10, SIZE_BYTES = 2, MESSAGE_MAX = 10 + 11 + 3 + ENTRIES_MAX * 32 };
enum { ORIGIN_NS = 1, BATCH = 10 * MESSAGES };

struct made {
  uint8_t *bytes;
  uint32_t at[MESSAGES];
  uint32_t size;
};

static uint64_t draw(uint64_t *state)
{
  *state ^= *state << 13, *state ^= *state >> 7, *state ^= *state << 17;
  return *state;
}

static void make(struct made *made, uint32_t entry_count)
{
  uint64_t random = 88172645463325252;
  memset(made->bytes, 0, MESSAGES * MESSAGE_MAX);
  made->size = MDP3_MESSAGE_HEADER + 11 + 3 + 32 * entry_count;
  for (uint32_t m = 0; m < MESSAGES; m++) {
    made->at[m] = m * made->size;
    uint8_t *at = made->bytes + made->at[m];
    struct mdp3_messageHeader header;
    struct mdp3_mDIncrementalRefreshBook46 message;
    struct mdp3_mDIncrementalRefreshBook46_noMDEntries entry;
    const uint16_t size = (uint16_t)made->size;
    memcpy(at, &size, sizeof size);
    mdp3_mDIncrementalRefreshBook46_wrap_and_apply_header(&message, (char *)at + SIZE_BYTES, 0, size - SIZE_BYTES, &header);
    mdp3_mDIncrementalRefreshBook46_set_transactTime(&message, 1762093800000000000 + m);
    at[MDP3_MESSAGE_HEADER + 8] = m & 1 ? 0x84 : 0x04;
    mdp3_mDIncrementalRefreshBook46_noMDEntries_set_count(&message, &entry, (uint8_t)entry_count);
    for (uint32_t e = 0; e < entry_count; e++) {
      mdp3_mDIncrementalRefreshBook46_noMDEntries_next(&entry);
      uint8_t *block = (uint8_t *)entry.buffer + entry.offset;
      const int64_t price = (int64_t)(5000 + draw(&random) % 100) * 250000000;
      memcpy(block, &price, sizeof price);
      mdp3_mDIncrementalRefreshBook46_noMDEntries_set_mDEntrySize(&entry, (int32_t)(1 + draw(&random) % 500));
      mdp3_mDIncrementalRefreshBook46_noMDEntries_set_securityID(&entry, (int32_t)(1 + draw(&random) % 64));
      mdp3_mDIncrementalRefreshBook46_noMDEntries_set_rptSeq(&entry, m * entry_count + e);
      mdp3_mDIncrementalRefreshBook46_noMDEntries_set_numberOfOrders(&entry, (int32_t)(1 + draw(&random) % 50));
      block[24] = (uint8_t)(1 + draw(&random) % 10);
      /* A steady pattern, which branches are predicted by: random actions and sides cost the peer's switches 10 ns and more an entry. */
      block[25] = (uint8_t)(m % 8 == 0 ? e % 3 : 1);
      block[26] = "01"[e & 1];
    }
  }
}

/* ---- ours */

static mdp3_levels_fn *levels46; /* as a feed holds it: chosen for the processor when it starts */

/* ---- sbe-tool's codec */

static int write_entry(struct mdp3_mDIncrementalRefreshBook46_noMDEntries *entry, uint64_t exchange_ns, uint8_t flags, struct apl_event *event)
{
  struct mdp3_price9Null price;
  enum mdp3_mDUpdateAction action;
  enum mdp3_mDEntryTypeBook type;
  if (!mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntryPx(entry, &price)) return 0;
  if (!mdp3_mDIncrementalRefreshBook46_noMDEntries_mDUpdateAction(entry, &action)) return 0;
  if (!mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntryType(entry, &type)) return 0;
  const int64_t mantissa = mdp3_price9Null_mantissa(&price);
  const int32_t size = mdp3_mDIncrementalRefreshBook46_noMDEntries_mDEntrySize(entry);
  const int32_t orders = mdp3_mDIncrementalRefreshBook46_noMDEntries_numberOfOrders(entry);
  const uint8_t level = mdp3_mDIncrementalRefreshBook46_noMDEntries_mDPriceLevel(entry);
  const uint8_t side = mdp3_side_of_type[(uint8_t)type], code = mdp3_action_of_update[(uint8_t)action]; /* ours, so that both map alike */
  const int removes = (unsigned)action >= 2 && (unsigned)action <= 4;
  if (((side | code) & MDP3_NO_LEVEL) || level == 0 || size < 0 || (mantissa == INT64_MAX && !removes)) return 0;
  apl_event_header(event, APL_MSG_BOOK_LEVEL);
  event->book_level = (struct apl_book_level){
    .origin_ns = ORIGIN_NS, .instrument = (uint32_t)mdp3_mDIncrementalRefreshBook46_noMDEntries_securityID(entry),
    .action = code, .side = side, .level = level, .flags = flags, .price = mantissa == INT64_MAX ? 0 : mantissa,
    .qty = size == INT32_MAX ? 0 : size, .exchange_ns = exchange_ns, .orders = orders == INT32_MAX ? 0 : (uint32_t)orders,
    .sequence = mdp3_mDIncrementalRefreshBook46_noMDEntries_rptSeq(entry)};
  return 1;
}

static uint32_t decode_peer(const uint8_t *at, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq, uint64_t mask)
{
  const uint64_t first = seq;
  (void)origin_ns, (void)mask; /* constants here, which is faster */
  if (rest < MDP3_MESSAGE_HEADER) return 0;
  const uint16_t size = apl_le16(at);
  if (size < MDP3_MESSAGE_HEADER || size > rest) return 0;
  char *bytes = (char *)(uintptr_t)at + SIZE_BYTES;
  const uint64_t length = size - SIZE_BYTES;
  struct mdp3_messageHeader header;
  struct mdp3_mDIncrementalRefreshBook46 message;
  struct mdp3_mDIncrementalRefreshBook46_noMDEntries entry;
  struct mdp3_matchEventIndicator match;
  uint8_t bits;
  if (!mdp3_messageHeader_wrap(&header, bytes, 0, mdp3_messageHeader_sbe_schema_version(), length)) return 0;
  if (mdp3_messageHeader_templateId(&header) != mdp3_mDIncrementalRefreshBook46_sbe_template_id() ||
      mdp3_messageHeader_schemaId(&header) != mdp3_mDIncrementalRefreshBook46_sbe_schema_id())
    return 0;
  if (!mdp3_mDIncrementalRefreshBook46_wrap_for_decode(&message, bytes, mdp3_messageHeader_encoded_length(),
                                                       mdp3_messageHeader_blockLength(&header), mdp3_messageHeader_version(&header), length))
    return 0;
  const uint64_t exchange_ns = mdp3_mDIncrementalRefreshBook46_transactTime(&message);
  if (!mdp3_mDIncrementalRefreshBook46_matchEventIndicator(&message, &match)) return 0;
  memcpy(&bits, match.buffer + match.offset, sizeof bits);
  bits &= (uint8_t)~APL_FLAG_END_OF_EVENT;
  if (!mdp3_mDIncrementalRefreshBook46_get_noMDEntries(&message, &entry)) return 0;
  while (mdp3_mDIncrementalRefreshBook46_noMDEntries_has_next(&entry)) {
    if (!mdp3_mDIncrementalRefreshBook46_noMDEntries_next(&entry)) break;
    seq += (uint64_t)write_entry(&entry, exchange_ns, bits, &slots[seq & (SLOTS - 1)].event);
  }
  return (uint32_t)(seq - first);
}

/* ---- play */


/* Both on the same messages: every event and every byte of it. */
static int same_events(const struct made *made, struct apl_slot *slots, uint32_t entry_count)
{
  static struct apl_slot theirs[ENTRIES_MAX];
  for (uint32_t m = 0; m < MESSAGES; m++) {
    const uint8_t *at = made->bytes + made->at[m];
    memset(slots, 0, ENTRIES_MAX * sizeof *slots);
    memset(theirs, 0, sizeof theirs);
    if (levels46(at, made->size, ORIGIN_NS, slots, 0, SLOTS - 1) != entry_count) return 0;
    if (decode_peer(at, made->size, ORIGIN_NS, theirs, 0, SLOTS - 1) != entry_count) return 0;
    if (memcmp(slots, theirs, entry_count * sizeof *slots) != 0) return 0;
  }
  return 1;
}

/* `decode` is called through a pointer that the loop does not know, for either. */
static void play(struct bench_round *round, mdp3_levels_fn *decode)
{
  static struct made made;
  static struct apl_slot *slots;
  const uint32_t entries = (uint32_t)bench_arg(round, "entries");
  const uint64_t n = bench_arg(round, "n");
  if (entries == 0 || entries > ENTRIES_MAX) return bench_error(round, "entries from 1 to %d", ENTRIES_MAX);
  if (bench_pin(bench_cpu(0))) return bench_error(round, "not pinned");
  if (!made.bytes) {
    made.bytes = bench_memory(MESSAGES * MESSAGE_MAX);
    slots = bench_memory(SLOTS * sizeof *slots);
  }
  if (!made.bytes || !slots) return bench_error(round, "no memory");
  make(&made, entries);
  if (!same_events(&made, slots, entries)) return bench_error(round, "the two decoders disagree");
  uint64_t seq = 0;
  for (uint64_t done = 0; done < n; done += BATCH) {
    const uint64_t begin = bench_ticks();
    for (uint32_t i = 0; i < BATCH; i++) {
      const uint8_t *at = made.bytes + made.at[i & (MESSAGES - 1)];
      seq += decode(at, made.size, ORIGIN_NS, slots, seq, SLOTS - 1);
    }
    bench_batch(round, bench_ticks_ns(bench_ticks() - begin), BATCH);
  }
  if (seq % (BATCH * entries) != 0) bench_error(round, "events are missing");
  bench_extra(round, "entries", entries);
}

static void play_ours(struct bench_round *round)
{
  levels46 = mdp3_levels46_best() ? mdp3_levels46_best() : mdp3_levels46_plain;
  play(round, levels46);
}

static void play_plain(struct bench_round *round)
{
  levels46 = mdp3_levels46_plain;
  play(round, levels46);
}

static void play_peer(struct bench_round *round) { play(round, decode_peer); }

static const struct bench_case CASES[] = {
  {"entries-1", "ours", "bytes=56 entries=1 n=3000000", play_ours},
  {"entries-1", "ours-plain-c", "bytes=56 entries=1 n=3000000", play_plain},
  {"entries-1", "sbe-tool", "bytes=56 entries=1 n=3000000", play_peer},
  {"entries-3", "ours", "bytes=120 entries=3 n=2000000", play_ours},
  {"entries-3", "ours-plain-c", "bytes=120 entries=3 n=2000000", play_plain},
  {"entries-3", "sbe-tool", "bytes=120 entries=3 n=2000000", play_peer},
  {"entries-10", "ours", "bytes=344 entries=10 n=1000000", play_ours},
  {"entries-10", "ours-plain-c", "bytes=344 entries=10 n=1000000", play_plain},
  {"entries-10", "sbe-tool", "bytes=344 entries=10 n=1000000", play_peer},
};

int main(int argc, char **argv) { return bench_main(argc, argv, "sbe", CASES, sizeof CASES / sizeof *CASES); }
