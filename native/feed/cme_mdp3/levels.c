/* The one check, the tables, and the plain form of levels.h. */
#include "levels_open.h"
#include "state.h"

#pragma GCC diagnostic ignored "-Woverride-init"
const uint8_t mdp3_side_of_type[256] = {
  [0 ... 255] = MDP3_NO_LEVEL, ['0'] = APL_SIDE_BID, ['1'] = APL_SIDE_ASK, ['E'] = APL_SIDE_BID_IMPLIED, ['F'] = APL_SIDE_ASK_IMPLIED,
};
const uint8_t mdp3_action_of_update[256] = {
  [0 ... 255] = MDP3_NO_LEVEL,
  [0] = APL_BOOK_ACTION_ADD, [1] = APL_BOOK_ACTION_MODIFY, [2] = APL_BOOK_ACTION_DELETE,
  [3] = APL_BOOK_ACTION_DELETE_THRU, [4] = APL_BOOK_ACTION_DELETE_FROM, [5] = APL_BOOK_ACTION_OVERLAY,
};

/* 0 if the entry is no plain level. */
static inline int write_level(const mdp3_entry46 *entry, uint64_t origin_ns, uint64_t exchange_ns, uint8_t flags, struct apl_event *event)
{
  const unsigned side = mdp3_side_of_type[(uint8_t)entry->mDEntryType];
  const unsigned action = mdp3_action_of_update[entry->mDUpdateAction];
  const unsigned level = entry->mDPriceLevel;
  const uint32_t size = (uint32_t)entry->mDEntrySize;
  const uint32_t orders = (uint32_t)entry->numberOfOrders;
  const int64_t price = entry->mDEntryPx;
  apl_event_header(event, APL_MSG_BOOK_LEVEL);
  event->book_level = (struct apl_book_level){.origin_ns = origin_ns, .instrument = (uint32_t)entry->securityID, .action = (uint8_t)action,
                                              .side = (uint8_t)side, .level = (uint8_t)level, .flags = flags, .price = price, .qty = size,
                                              .exchange_ns = exchange_ns, .orders = orders, .sequence = entry->rptSeq};
  return (((side | action) & MDP3_NO_LEVEL) == 0) & (level != 0) & (size < INT32_MAX) & (orders != INT32_MAX) & (price >> 32 != INT32_MAX);
}

uint32_t mdp3_levels46_plain(const uint8_t *message, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq,
                             uint64_t mask)
{
  struct mdp3_level_group group;
  if (APL_UNLIKELY(!mdp3_level_group_open(message, rest, &group))) return 0;
  const mdp3_root46 *root = (const void *)(message + MDP3_MESSAGE_HEADER);
  const uint64_t exchange_ns = root->transactTime;
  const uint8_t flags = root->matchEventIndicator & (uint8_t)~APL_FLAG_END_OF_EVENT, *at = group.entries;
  int good = 1;
  for (uint32_t i = 0; i < group.count; i++, at += group.stride)
    good &= write_level((const mdp3_entry46 *)(const void *)at, origin_ns, exchange_ns, flags, &slots[(seq + i) & mask].event);
  return good ? group.count : 0;
}

#if defined(__x86_64__)
#define WITH_VBMI(form) \
  (__builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") ? (form) : NULL)
#else
#define WITH_VBMI(form) NULL
#endif

mdp3_levels_fn *mdp3_levels46_best(void) { return WITH_VBMI(mdp3_levels46_vbmi); }

mdp3_to_ring_fn *mdp3_to_ring_best(void) { return WITH_VBMI(mdp3_to_ring_vbmi); }
