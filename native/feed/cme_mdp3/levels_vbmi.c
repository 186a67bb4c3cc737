/* levels.h with AVX-512 VBMI: the constants of levels_exact.h, and its form that writes to slots. */
#if defined(__x86_64__)
#include "levels_exact.h"

#define ENTRY(field) (32 + offsetof(mdp3_entry46, field)) /* its place in the register */
#define FOUR(at) (at), (at) + 1, (at) + 2, (at) + 3
#define NOTHING4 ZERO, ZERO, ZERO, ZERO
#define WORD(at, low, top) [at] = (low), [(at) + 1] = 0xff, [(at) + 2] = 0xff, [(at) + 3] = (top)
enum { BLOCK = 2, TEMPLATE = 4, SCHEMA = 6, ZERO = SCHEMA + 1, TIME = MDP3_MESSAGE_HEADER, GROUP_BLOCK = MDP3_EXACT_HEAD - MDP3_GROUP46_HEADER };
enum { MATCH = MDP3_EXACT_MATCH_AT, LEVEL = ENTRY(mDPriceLevel), ACTION = ENTRY(mDUpdateAction), TYPE = ENTRY(mDEntryType), PRICE = ENTRY(mDEntryPx) };
enum { SIZE = ENTRY(mDEntrySize), ORDERS = ENTRY(numberOfOrders), SECURITY = ENTRY(securityID), RPT_SEQ = ENTRY(rptSeq) };
/* The header's bytes from BLOCK on are 11 0 46 0 1 0 where they are right; with what `index` puts in, their low halves are these places. */
enum { AT_11 = 11, AT_1 = 1, AT_46 = 14, AT_2 = 2, AT_3 = 3 };
_Static_assert(sizeof(mdp3_root46) == 11 && MDP3_BOOK46 == 46 && MDP3_SCHEMA_ID == 1, "the header's bytes");
_Static_assert(APL_BLOCK_BYTES < 256 && APL_MSG_BOOK_LEVEL < 256 && APL_SCHEMA_VERSION < 256, "one byte each");
_Static_assert(PRICE % 4 == 0 && SIZE % 4 == 0 && ORDERS % 4 == 0 && ACTION / 16 == 3 && TYPE / 16 == 3, "layout");

#define PAIR(at, what) [(at) - 32] = (what), [at] = (what)

#pragma GCC diagnostic ignored "-Woverride-init"
/* In a lane of 16: what action and type may be; elsewhere 0, which no byte is that leads there. */
#define MEANT(lane) [lane] = 0, 1, 2, 3, 4, 5, [(lane) + 8] = '0', [(lane) + 9] = '1', [(lane) + 13] = 'E', [(lane) + 14] = 'F'
const struct mdp3_exact_constants mdp3_exact = {
  .message = {
    .index = {[0 ... 63] = 0x80, [BLOCK] = 0, [BLOCK + 1] = AT_1, [TEMPLATE] = 0, [TEMPLATE + 1] = AT_2, [SCHEMA] = AT_3 & ~1, [ACTION] = 0, [TYPE] = 8},
    .meant = {MEANT(48)},
    .expected = {[BLOCK] = sizeof(mdp3_root46), 0, [TEMPLATE] = MDP3_BOOK46, 0, [SCHEMA] = MDP3_SCHEMA_ID, 0, [GROUP_BLOCK] = sizeof(mdp3_entry46), 0,
                 [LEVEL] = 0xff},
    .most = {[0 ... 63] = 0xff, [BLOCK] = 0, 0, 0, 0, 0, 0, [GROUP_BLOCK] = 0, 0, [LEVEL] = 0xfe, [ACTION] = 0, [TYPE] = 0},
    .flip = {[PRICE + 7] = 0x80}, /* a price's null is the largest of signed ones */
    .limit = {[0 ... 63] = 0xff, WORD(PRICE + 4, 0xfe, 0xff), WORD(SIZE, 0xfe, 0x7f), WORD(ORDERS, 0xfe, 0x7f)},
  },
  .pair = {
    .index = {[0 ... 63] = 0x80, PAIR(ACTION, 0), PAIR(TYPE, 8)},
    .meant = {MEANT(16), MEANT(48)},
    .expected = {PAIR(LEVEL, 0xff)},
    .most = {[0 ... 63] = 0xff, PAIR(LEVEL, 0xfe), PAIR(ACTION, 0), PAIR(TYPE, 0)},
    .flip = {PAIR(PRICE + 7, 0x80)},
    .limit = {[0 ... 63] = 0xff, WORD(PRICE - 28, 0xfe, 0xff), WORD(SIZE - 32, 0xfe, 0x7f), WORD(ORDERS - 32, 0xfe, 0x7f),
              WORD(PRICE + 4, 0xfe, 0xff), WORD(SIZE, 0xfe, 0x7f), WORD(ORDERS, 0xfe, 0x7f)},
  },
  .codes = {[AT_11] = APL_BLOCK_BYTES, [AT_1] = APL_MSG_BOOK_LEVEL, [AT_46] = APL_SCHEMA_ID & 0xff, [AT_2] = APL_SCHEMA_ID >> 8,
            [AT_3] = APL_SCHEMA_VERSION,
            [48] = APL_BOOK_ACTION_ADD, [49] = APL_BOOK_ACTION_MODIFY, [50] = APL_BOOK_ACTION_DELETE, [51] = APL_BOOK_ACTION_DELETE_THRU,
            [52] = APL_BOOK_ACTION_DELETE_FROM, [53] = APL_BOOK_ACTION_OVERLAY,
            [56] = APL_SIDE_BID, [57] = APL_SIDE_ASK, [61] = APL_SIDE_BID_IMPLIED, [62] = APL_SIDE_ASK_IMPLIED},
  .keep = {{[0 ... 63] = 0xff, [BLOCK] = 0, 0, 0, 0, 0, 0, [MATCH] = (uint8_t)~APL_FLAG_END_OF_EVENT, [ACTION] = 0, [TYPE] = 0},
           {[0 ... 63] = 0xff, [BLOCK] = 0, 0, 0, 0, 0, 0, [ACTION] = 0, [TYPE] = 0}},
  .permutation = {BLOCK, ZERO, BLOCK + 1, ZERO, TEMPLATE, TEMPLATE + 1, SCHEMA, ZERO, FOUR(MDP3_EXACT_ORIGIN_AT), FOUR(MDP3_EXACT_ORIGIN_AT + 4),
                  FOUR(SECURITY), ACTION, TYPE, LEVEL, MATCH, FOUR(PRICE), FOUR(PRICE + 4),
                  FOUR(PRICE), FOUR(PRICE + 4), FOUR(SIZE), NOTHING4, FOUR(TIME), FOUR(TIME + 4), FOUR(ORDERS), FOUR(RPT_SEQ)},
};

/* 0: not a plain level, or not such a message. */
MDP3_EXACT int write_level(__m256i head, const uint8_t *at, uint64_t origin_ns, struct apl_event *event)
{
  const __m512i bytes = mdp3_exact_load(head, at), index = mdp3_exact_index(bytes);
  if (APL_UNLIKELY(!mdp3_exact_plain(bytes, index))) return 0;
  mdp3_exact_store(event, mdp3_exact_event(bytes, index, 0));
  event->head.origin_ns = origin_ns;
  return 1;
}

/* Apart from one level, so that there no constant need be brought into a register first. */
MDP3_VBMI __attribute__((noinline)) static uint32_t write_levels(const uint8_t *message, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq,
                                                            uint64_t mask)
{
  const __m256i head = mdp3_exact_head(message);
  const uint8_t *at = message + MDP3_EXACT_HEAD;
  const uint32_t count = message[MDP3_EXACT_COUNT_AT];
  for (uint32_t i = 0; i < count; i++, at += MDP3_EXACT_ENTRY)
    if (APL_UNLIKELY(!write_level(head, at, origin_ns, &slots[(seq + i) & mask].event)))
      return mdp3_levels46_plain(message, rest, origin_ns, slots, seq, mask);
  return count;
}

MDP3_VBMI uint32_t mdp3_levels46_vbmi(const uint8_t *message, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq, uint64_t mask)
{
  const uint32_t count = mdp3_exact_count(message, rest);
  if (count > 1) return write_levels(message, rest, origin_ns, slots, seq, mask);
  if (APL_LIKELY(count == 1 && write_level(mdp3_exact_head(message), message + MDP3_EXACT_HEAD, origin_ns, &slots[seq & mask].event))) return 1;
  return mdp3_levels46_plain(message, rest, origin_ns, slots, seq, mask);
}
#endif
