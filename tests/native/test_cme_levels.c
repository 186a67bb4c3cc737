/*
 * Levels decoded from packed structs (native/feed/cme_mdp3/levels.h) against sbe-tool's generated codec, bounds checks on: each form gives all events
 * of the codec, byte for byte, or none; and a feed that uses them gives the same events as one that reads field by field. On messages made at
 * random, whole and damaged, and on every capture of the channel that is at hand.
 */
#include <ftw.h>

#include "../../native/feed/cme_mdp3/levels_open.h"
#include "../../native/feed/cme_mdp3/state.h"
#include "apl/port.h"
#include "feed_run.h"
#include "random.h"

#include "cme_mdp3/mDIncrementalRefreshBook46.h"

enum { ENTRIES_MAX = 24, BYTES_MAX = 2048, SLOTS = 256, ORIGIN_NS = 77, HEADER = MDP3_MESSAGE_HEADER };

extern const struct apl_feed_ops apl_feed_cme_mdp3;

static void lay(uint8_t *at, uint64_t value, size_t bytes) { memcpy(at, &value, bytes); }

/* Mostly plain levels; now and then a statistic, a null, an extreme, or any bytes. */
static void make_entry(uint8_t *at, uint32_t bytes, uint32_t rpt_seq, uint64_t *seed)
{
  static const int64_t odd_prices[] = {0, -1, -1000000000, INT64_MAX, INT64_MIN, INT64_MAX - 1, (int64_t)0x7fffffff00000000, (int64_t)0xffffffff00000000};
  static const uint32_t odd_sizes[] = {0, INT32_MAX, INT32_MAX - 1, 0xffffffff, 0x80000000};
  const uint64_t kind = random_below(seed, 40);
  for (uint32_t i = 0; i < bytes; i++) at[i] = (uint8_t)random_next(seed);
  if (kind == 0) return;
  lay(at, kind == 1 ? (uint64_t)odd_prices[random_below(seed, 8)] : random_below(seed, 1u << 20) * 250000000, 8);
  lay(at + 8, kind == 2 ? odd_sizes[random_below(seed, 5)] : random_below(seed, 1000), 4);
  lay(at + 12, 100 + random_below(seed, 6), 4);
  lay(at + 16, rpt_seq, 4);
  lay(at + 20, kind == 3 ? odd_sizes[random_below(seed, 5)] : random_below(seed, 100), 4);
  at[24] = kind == 4 ? (uint8_t)random_next(seed) : (uint8_t)(1 + random_below(seed, 10));
  at[25] = kind == 5 ? (uint8_t)random_next(seed) : (uint8_t)random_below(seed, 6);
  at[26] = kind == 6 ? (uint8_t)random_next(seed) : (uint8_t)"01EFJ2"[random_below(seed, kind == 7 ? 6 : 4)];
}

/* A message of `count` entries in blocks of `stride` bytes; returns its size. */
static uint32_t make_message(uint8_t *at, uint32_t count, uint32_t stride, uint32_t rpt_seq, uint64_t *seed)
{
  const uint32_t root = random_below(seed, 8) ? 11 : 11 + (uint32_t)random_below(seed, 6), group = HEADER + root;
  const uint32_t size = group + 3 + count * stride + 8;
  for (uint32_t i = HEADER; i < group; i++) at[i] = (uint8_t)random_next(seed);
  lay(at, size, 2), lay(at + 2, root, 2), lay(at + 4, 46, 2), lay(at + 6, 1, 2), lay(at + 8, 9 + random_below(seed, 5), 2);
  lay(at + group, stride, 2), at[group + 2] = (uint8_t)count;
  for (uint32_t i = 0; i < count; i++) make_entry(at + group + 3 + i * stride, stride, rpt_seq ? rpt_seq + i : 0, seed);
  memset(at + size - 8, 0, 8);
  lay(at + size - 8, 24, 2); /* orders: none */
  return size;
}

/* ---- the oracle: 1 and the events, or 0 where an entry is none */

#define C(name) mdp3_mDIncrementalRefreshBook46_##name

static int codec_entry(struct C(noMDEntries) *entry, uint64_t exchange_ns, uint8_t flags, struct apl_event *event)
{
  struct mdp3_price9Null price;
  enum mdp3_mDUpdateAction action;
  enum mdp3_mDEntryTypeBook type;
  if (!C(noMDEntries_mDEntryPx)(entry, &price) || !C(noMDEntries_mDUpdateAction)(entry, &action) || !C(noMDEntries_mDEntryType)(entry, &type)) return 0;
  const int64_t mantissa = mdp3_price9Null_mantissa(&price);
  const int32_t size = C(noMDEntries_mDEntrySize)(entry), orders = C(noMDEntries_numberOfOrders)(entry);
  const uint8_t level = C(noMDEntries_mDPriceLevel)(entry);
  const uint8_t side = mdp3_side_of_type[(uint8_t)type], code = mdp3_action_of_update[(uint8_t)action];
  if (side == MDP3_NO_LEVEL || code == MDP3_NO_LEVEL || level == 0 || size < 0 || size == INT32_MAX || orders == INT32_MAX || mantissa == INT64_MAX) return 0;
  apl_event_header(event, APL_MSG_BOOK_LEVEL);
  event->book_level = (struct apl_book_level){.origin_ns = ORIGIN_NS, .instrument = (uint32_t)C(noMDEntries_securityID)(entry), .action = code,
                                              .side = side, .level = level, .flags = flags, .price = mantissa, .qty = size, .exchange_ns = exchange_ns,
                                              .orders = (uint32_t)orders, .sequence = C(noMDEntries_rptSeq)(entry)};
  return 1;
}

static uint32_t codec_levels(const uint8_t *at, size_t rest, struct apl_slot *slots)
{
  struct mdp3_messageHeader header;
  struct mdp3_mDIncrementalRefreshBook46 message;
  struct C(noMDEntries) entry;
  struct mdp3_matchEventIndicator match;
  uint8_t bits;
  uint32_t count = 0;
  if (rest < HEADER || apl_le16(at) < HEADER || apl_le16(at) > rest) return 0;
  char *bytes = (char *)(uintptr_t)at + 2;
  const uint64_t length = apl_le16(at) - 2u;
  if (!mdp3_messageHeader_wrap(&header, bytes, 0, mdp3_messageHeader_sbe_schema_version(), length)) return 0;
  if (mdp3_messageHeader_templateId(&header) != 46 || mdp3_messageHeader_schemaId(&header) != 1) return 0;
  if (!C(wrap_for_decode)(&message, bytes, 8, mdp3_messageHeader_blockLength(&header), mdp3_messageHeader_version(&header), length)) return 0;
  if (message.acting_block_length < sizeof(mdp3_root46) || !C(matchEventIndicator)(&message, &match)) return 0;
  memcpy(&bits, match.buffer + match.offset, 1);
  if (!C(get_noMDEntries)(&message, &entry) || entry.block_length < sizeof(mdp3_entry46)) return 0;
  while (C(noMDEntries_has_next)(&entry)) {
    if (!C(noMDEntries_next)(&entry)) return 0;
    if (!codec_entry(&entry, C(transactTime)(&message), bits & (uint8_t)~APL_FLAG_END_OF_EVENT, &slots[count++].event)) return 0;
  }
  return count;
}

/* ---- */

static mdp3_levels_fn *forms[2];
static size_t form_count;
static uint64_t compared, refused;

/* Each form against the codec. A form may refuse what the codec takes only for a price next to the null's (price_high is looked at alone). */
static void compare_message(const uint8_t *at, size_t rest)
{
  struct apl_slot theirs[SLOTS], ours[SLOTS];
  memset(theirs, 0, sizeof theirs);
  const uint32_t want = codec_levels(at, rest, theirs);
  for (size_t i = 0; i < form_count; i++) {
    memset(ours, 0, sizeof ours);
    const uint32_t have = forms[i](at, rest, ORIGIN_NS, ours, 250, SLOTS - 1);
    if (have == 0) {
      int near_null = want == 0;
      for (uint32_t e = 0; e < want; e++) near_null |= theirs[e].event.book_level.price >> 32 == INT32_MAX || theirs[e].event.book_level.orders >= INT32_MAX;
      CHECK(near_null);
      refused++;
      continue;
    }
    CHECK_EQUAL(have, want);
    for (uint32_t e = 0; e < want; e++) CHECK(memcmp(&ours[(250 + e) & (SLOTS - 1)], &theirs[e], sizeof theirs[e]) == 0);
    compared += want;
  }
}

static void random_messages_as_the_codec(void)
{
  uint64_t seed = 1;
  compared = refused = 0;
  for (int i = 0; i < 100000; i++) {
    uint8_t *bytes = malloc(BYTES_MAX); /* to its last byte, so that ASan sees a read behind it */
    const uint32_t count = (uint32_t)random_below(&seed, ENTRIES_MAX), stride = random_below(&seed, 8) ? 32 : 20 + (uint32_t)random_below(&seed, 30);
    uint32_t size = make_message(bytes, count, stride, 1, &seed);
    if (random_below(&seed, 8) == 0) bytes[random_below(&seed, random_below(&seed, 2) ? 24 : size)] = (uint8_t)random_next(&seed);
    if (random_below(&seed, 8) == 0) size = (uint32_t)random_below(&seed, size + 1);
    uint8_t *exact = malloc(size ? size : 1);
    memcpy(exact, bytes, size);
    compare_message(exact, size);
    free(exact), free(bytes);
  }
  CHECK(compared > 100000 * form_count && refused > 1000);
}

/* Every pair of action and type, in an entry that is good otherwise. */
static void every_action_and_type_as_the_codec(void)
{
  uint8_t bytes[BYTES_MAX];
  uint64_t seed = 3;
  uint32_t size;
  do size = make_message(bytes, 1, 32, 1, &seed);
  while (forms[0](bytes, size, ORIGIN_NS, (struct apl_slot[SLOTS]){{0}}, 0, SLOTS - 1) != 1);
  uint8_t *entry = bytes + HEADER + apl_le16(bytes + 2) + 3;
  for (int code = 0; code < 65536; code++) {
    entry[25] = (uint8_t)code, entry[26] = (uint8_t)(code >> 8);
    compare_message(bytes, size);
  }
}

/* ---- two feeds */

struct pair { struct feed_run fast, checked; };

static void pair_open(struct pair *pair)
{
  const struct apl_feed_config config = {.instrument_capacity = 4096, .start_live = 1};
  pair->fast = run_new(&apl_feed_cme_mdp3, &config), pair->checked = run_new(&apl_feed_cme_mdp3, &config);
  run_join(&pair->fast), run_join(&pair->checked);
  struct mdp3_feed *fast = pair->fast.state, *checked = pair->checked.state;
  checked->levels46 = NULL, checked->to_ring = NULL;
  if (!fast->levels46) fast->levels46 = mdp3_levels46_plain;
}

static void pair_push(struct pair *pair, const struct apl_packet *packet)
{
  CHECK_EQUAL(apl_feed_cme_mdp3.on_packets(pair->fast.state, packet, 1, &pair->fast.output), 0);
  CHECK_EQUAL(apl_feed_cme_mdp3.on_packets(pair->checked.state, packet, 1, &pair->checked.output), 0);
  run_collect(&pair->fast), run_collect(&pair->checked);
  CHECK_EQUAL(pair->fast.count, pair->checked.count);
  CHECK(memcmp(pair->fast.events, pair->checked.events, pair->fast.count * sizeof *pair->fast.events) == 0);
  compared += pair->fast.count;
}

static void pair_free(struct pair *pair)
{
  run_free(&pair->fast), run_free(&pair->checked);
}

enum { SECURITIES = 256 };

/* Number the entries as a venue does, each security on its own; now and then one is missed. */
static void number_in_turn(uint8_t *message, uint32_t count, uint32_t *last, uint64_t *seed)
{
  uint16_t root;
  memcpy(&root, message + 2, sizeof root);
  for (uint32_t i = 0; i < count; i++) {
    uint8_t *entry = message + HEADER + root + 3 + i * 32;
    last[entry[12]] += random_below(seed, 200) ? 1 : 2;
    lay(entry + 16, last[entry[12]], 4);
  }
}

/* Sessions of 64 packets: what is damaged makes all books of a session suspect, and holds what follows. */
static void feeds_agree_on_random_packets(void)
{
  static struct pair pair;
  uint64_t seed = 7;
  compared = 0;
  for (uint32_t session = 0; session < 200; session++) {
    const int in_turn = session % 3 == 2;
    uint32_t rpt_seq = session & 1, last[SECURITIES] = {0}; /* 0: the sender does not count */
    pair_open(&pair);
    for (uint32_t seq = 1; seq <= 64; seq++) {
      uint8_t bytes[BYTES_MAX];
      const uint32_t count = (uint32_t)random_below(&seed, ENTRIES_MAX);
      lay(bytes, seq, 4), lay(bytes + 4, 1000 * (uint64_t)seq, 8);
      const uint32_t size = MDP3_PACKET_HEADER + make_message(bytes + MDP3_PACKET_HEADER, count, 32, rpt_seq, &seed);
      if (in_turn) number_in_turn(bytes + MDP3_PACKET_HEADER, count, last, &seed);
      if (random_below(&seed, in_turn ? 640 : 64) == 0) bytes[12 + random_below(&seed, size - 12)] = (uint8_t)random_next(&seed);
      if (rpt_seq && random_below(&seed, 2)) rpt_seq += count;
      pair_push(&pair, &(struct apl_packet){.data = bytes, .bytes = size, .wire_bytes = size, .arrival_ns = 1000 * (uint64_t)seq, .group_port = 14310});
    }
    pair_free(&pair);
  }
  CHECK(compared > 5000);
}

/* ---- captures */

static uint32_t captures;

static void compare_packet(const struct apl_packet *packet)
{
  const uint8_t *at = packet->data + MDP3_PACKET_HEADER, *end = packet->data + packet->bytes;
  if (packet->bytes < MDP3_PACKET_HEADER) return;
  while (end - at >= HEADER && apl_le16(at) >= HEADER) {
    compare_message(at, (size_t)(end - at));
    if (apl_le16(at) > end - at) return;
    at += apl_le16(at);
  }
}

static int on_file(const char *path, const struct stat *status, int kind, struct FTW *where)
{
  static struct apl_port_config config;
  static struct pair pair;
  struct apl_packet packets[16];
  struct apl_port *port;
  (void)status, (void)where;
  if (kind != FTW_F || !strstr(path, ".pcap") || (!strstr(path, "cme") && !strstr(path, "Cme")) || strstr(path, "Tcp")) return 0;
  snprintf(config.path, sizeof config.path, "%s", path);
  if (apl_port_open("capture", &config, &port)) return 0; /* packed, or no capture: others tests' */
  pair_open(&pair);
  for (int count; (count = apl_port_receive(port, 0, packets, 16)) > 0;)
    for (int i = 0; i < count; i++) compare_packet(&packets[i]), pair_push(&pair, &packets[i]);
  apl_port_close(port);
  pair_free(&pair);
  captures++;
  return 0;
}

static void captures_as_the_codec(void)
{
  const char *root = getenv("APPLIANCE_DATA");
  compared = refused = captures = 0;
  if (root) nftw(root, on_file, 16, FTW_PHYS);
  if (captures == 0) printf("skip: no captures of CME's (set APPLIANCE_DATA)\n");
  else printf("%u captures, %llu events alike\n", captures, (unsigned long long)compared);
}

int main(void)
{
  forms[form_count++] = mdp3_levels46_plain;
  if (mdp3_levels46_best()) forms[form_count++] = mdp3_levels46_best();
  else printf("skip: this processor has no vectors that levels.h uses\n");
  RUN(random_messages_as_the_codec);
  RUN(every_action_and_type_as_the_codec);
  RUN(feeds_agree_on_random_packets);
  RUN(captures_as_the_codec);
  return 0;
}
