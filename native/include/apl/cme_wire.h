#ifndef APL_CME_WIRE_H
#define APL_CME_WIRE_H
/*
 * CME MDP 3.0 as it is on the wire: one row per group entry, nothing interpreted. For looking into
 * captures (`appliance decode cme.mdp3 --wire`); the feed's events are made elsewhere
 * (native/feed/cme_mdp3/feed.c).
 *
 * Rows of a message: one for each entry of each of its groups, in the order of the wire; one
 * without a group if it has no entry. A field that has no presence bit is none: not in the
 * template, a constant, newer than the message's version, or beyond its block. Nulls are there as
 * they are on the wire. Holds for schema versions 6 to 13 (and 5, whose messages are the same).
 *
 * Merging lines: the first copy of each packet counts, in order of arrival (not of sequence: what
 * the file holds is shown as it came). Copies are known by channel, sequence and sending time. So
 * the arbiter (apl/arbiter.h), which waits and reorders, is not used here.
 */
#include <stddef.h>
#include "apl/packet.h"

/* cffi: begin */
enum {
  APL_CME_HAS_TRANSACT_TIME = 0x0001, APL_CME_HAS_MATCH_EVENT = 0x0002, APL_CME_HAS_GROUP = 0x0004, APL_CME_HAS_SECURITY = 0x0008,
  APL_CME_HAS_RPT_SEQ = 0x0010, APL_CME_HAS_ACTION = 0x0020, APL_CME_HAS_TYPE = 0x0040, APL_CME_HAS_LEVEL = 0x0080, APL_CME_HAS_PRICE = 0x0100,
  APL_CME_HAS_SIZE = 0x0200, APL_CME_HAS_ORDERS = 0x0400, APL_CME_HAS_ORDER_ID = 0x0800,
  APL_CME_SIZE_IS_UNSIGNED = 0x1000, /* size is a uint64 (LongQty templates) */
};

struct apl_cme_row {
  uint64_t sending_time;
  uint64_t transact_time;
  uint64_t order_id;
  int64_t price;        /* mantissa: exponent -7 below template 46, -9 from there on */
  int64_t size;
  uint32_t channel;
  uint32_t sequence;
  uint32_t present;     /* APL_CME_HAS_* */
  uint32_t rpt_seq;
  int32_t security_id;
  int32_t orders;
  uint16_t message;     /* index in the packet, from 0 */
  uint16_t template_id;
  uint16_t version;
  uint16_t group;       /* FIX tag of the group */
  int16_t level;
  uint8_t match_event;
  uint8_t action;
  uint8_t type;         /* a character */
  uint8_t reserved[3];
};

struct apl_cme_wire_stats {
  uint64_t packets;
  uint64_t duplicates; /* copies from the other line */
  uint64_t foreign;    /* not MDP 3.0 over UDP */
  uint64_t malformed;  /* packets that break off; the rows before are there */
  uint64_t unknown;    /* messages of an unknown template: one row without a group */
};

struct apl_cme_wire;
size_t apl_cme_wire_footprint(void);
/* memory: footprint bytes, 64-byte aligned. Never fails for good memory; NULL and a sentence else.
 * */
struct apl_cme_wire *apl_cme_wire_new(void *memory);
/* As new: no packet was seen, nothing is counted. Takes no longer for having seen many. */
void apl_cme_wire_clear(struct apl_cme_wire *wire);
/* Rows of one packet, if it is the first copy. Returns how many rows it has (0 for a copy or a
 * foreign packet); only the first `capacity` are written: when there are more, give a longer array
 * to apl_cme_wire_again. */
int64_t apl_cme_wire_packet(struct apl_cme_wire *wire, const struct apl_packet *packet, struct apl_cme_row *rows, size_t capacity);
/* The rows of the same packet once more, without counting it. */
int64_t apl_cme_wire_again(const struct apl_cme_wire *wire, const struct apl_packet *packet, struct apl_cme_row *rows, size_t capacity);
void apl_cme_wire_stats(const struct apl_cme_wire *wire, struct apl_cme_wire_stats *stats);
/* "NoMDEntries" for 268 ..., "" for a tag that is none of MDP 3.0's groups. */
const char *apl_cme_group_name(uint16_t tag);
/* The same as text: what `count` rows are in the CSV form, one line each (17 columns, LF). Returns
 * the bytes written, or APL_ERR_FULL and a sentence if `capacity` does not do (256 bytes a row
 * always do). */
int64_t apl_cme_rows_csv(const struct apl_cme_row *rows, size_t count, char *text, size_t capacity);
/* cffi: end */

_Static_assert(sizeof(struct apl_cme_row) == 80, "layout");

#endif
