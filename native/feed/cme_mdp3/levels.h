#ifndef MDP3_LEVELS_H
#define MDP3_LEVELS_H
/*
 * Price levels straight from the packed structs of their entries (codecs/generated/cme_mdp3/packed.h), after ONE check for a whole message:
 * that its first group lies within it and that the acting block length covers the packed struct. The fields that are read are all of the
 * template's first version, so the version need not be asked. What does not pass (a shorter block), or is no plain level (a statistic, a null,
 * a value that is none), is left whole to the reader that checks each field (layout.h): a damaged message thus has one meaning, and one reader
 * that gives it.
 *
 *   entry of 46, 32 bytes         price 8 | size 4 | security 4 | rptSeq 4 | orders 4 | level 1 | action 1 | type 1 | ...
 *   BookLevel event, 56 bytes     header 8 | origin 8 | instrument 4 | action 1 | side 1 | level 1 | flags 1 | price 8 | qty 8 | exchange 8 |
 *                                 orders 4 | sequence 4
 *
 * Every byte of the event is a byte of the entry, a byte that all events of the message share, or a code looked up: so where the processor can
 * permute bytes across 64 (AVX-512 VBMI), an event is one load, two look-ups, one permutation and one store. Elsewhere plain C.
 */
#include "apl/msg.h"
#include "cme_mdp3/packed.h"
#include "walk.h"

typedef struct mdp3_packed_mDIncrementalRefreshBook46_noMDEntries mdp3_entry46;
typedef struct mdp3_packed_mDIncrementalRefreshBook46 mdp3_root46;
enum { MDP3_BOOK46 = 46, MDP3_LEVELS_MAX = 255 /* a count of 8 bits */, MDP3_GROUP46_HEADER = 3 /* blockLength u16, count u8 */ };

/* Write the levels of the message at `message`, of which with what follows there are `rest` bytes. The events go to slots seq & mask,
 * (seq + 1) & mask ..., whose stamps are left alone; instrument is the venue's security id. Returns their number; 0 if it is no template 46 that
 * passes the check, has no levels, or one of them is no plain level: slots are then half written. */
typedef uint32_t mdp3_levels_fn(const uint8_t *message, size_t rest, uint64_t origin_ns, struct apl_slot *slots, uint64_t seq, uint64_t mask);
/* The form for this processor's vectors, NULL if there is none; the one in plain C. A feed that has none reads field by field: what it then saves of
 * the checks, it would lose by writing each event twice. */
mdp3_levels_fn *mdp3_levels46_best(void);
mdp3_levels_fn mdp3_levels46_plain;

/* Side by entry type and action by update action, MDP3_NO_LEVEL where there is none. */
extern const uint8_t mdp3_side_of_type[256];
extern const uint8_t mdp3_action_of_update[256];
enum { MDP3_NO_LEVEL = 0x80 };

#endif
