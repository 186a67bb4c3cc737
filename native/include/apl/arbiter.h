#ifndef APL_ARBITER_H
#define APL_ARBITER_H
/*
 * Arbitration: one channel's packets come in on redundant lines (A, B ...), go out once and in
 * order. Pure: no clock, no allocation, no I/O; time is what apl_arbiter_tick is told.
 *
 * The first copy of a packet is delivered, in the caller's own buffer when it is the next one (the
 * usual case: nothing is copied). A packet from beyond a hole is copied and waits. The hole is
 * declared a gap only when nothing can fill it any more:
 *
 *   every line has passed it    two or more lines are in use and the newest packet of each is beyond the hole
 *   too much is waiting         hold_capacity packets are held already, or a packet does not fit into a held slot
 *   time is up                  by apl_arbiter_tick, hold_ns passed since the first packet behind the hole came
 *   the input has ended         apl_arbiter_flush
 *
 *   push ─▶ [newest line positions] ─▶ next:  PACKET* GAP PACKET* ... NONE         RESET before the first packet of a new session
 *
 * Sessions: a venue starts again at a low sequence after a restart. A copy that lags behind also
 * has a low sequence, so the venue's own sending time (`stamp`, equal on every line, growing with
 * the sequence) decides: a lower sequence with a stamp that is later than the last delivered by
 * restart_ns, or later at all and more than restart_distance back, is a new session. Without stamps
 * (0) only distance counts.
 *
 * A packet may cover several sequences (MoldUDP64: count messages), or none (a heartbeat that
 * announces the next sequence). Sequences are 64 bits; a venue's 32-bit sequence is passed as it is
 * (one that wraps shows as a new session).
 *
 * Rejected: a slot per sequence (seq & mask), which cannot hold packets that cover many; and
 * declaring a gap at the first jump, which reports every loss on the faster line.
 */
#include "apl/base.h"

enum { APL_ARBITER_LINES_MAX = 8, APL_ARBITER_GAPS = 16 /* remembered, to tell late packets from duplicates */ };

struct apl_arbiter_config {
  uint32_t lines;            /* lines that carry the channel: 1 declares a gap at once; 0: unknown, as many as are seen but at least two */
  uint32_t hold_capacity;    /* packets that may wait, 1 to 4096 */
  uint32_t hold_bytes;       /* longest packet that can wait */
  uint64_t hold_ns;          /* longest time a hole stays open, at least 1 */
  uint64_t restart_ns;       /* see above */
  uint64_t restart_distance; /* see above */
};

struct apl_arbiter_packet {
  uint64_t seq;        /* of the first message covered */
  uint64_t count;      /* sequences covered; 0: only announces that `seq` is next */
  uint64_t stamp;      /* the venue's sending time, 0 unknown */
  uint64_t arrival_ns; /* handed through */
  const uint8_t *data; /* handed through; copied when the packet has to wait */
  uint32_t bytes;
  uint32_t line;       /* below APL_ARBITER_LINES_MAX */
};

enum { APL_ARBITER_NONE = 0, APL_ARBITER_PACKET = 1, APL_ARBITER_GAP = 2, APL_ARBITER_RESET = 3 };

/* What apl_arbiter_next hands out. */
struct apl_arbiter_output {
  struct apl_arbiter_packet packet; /* PACKET: data is valid until the next call */
  uint64_t skip;                    /* PACKET: so many of its sequences were delivered before */
  uint64_t gap_from;                /* GAP: first and last sequence lost on every line */
  uint64_t gap_to;
};

struct apl_arbiter_stats {
  uint64_t delivered;
  uint64_t duplicates; /* delivered before, from another line (or the same) */
  uint64_t late;       /* not delivered and not deliverable: its gap was declared, or it is older than the first packet */
  uint64_t gaps;
  uint64_t lost;       /* sequences in all gaps */
  uint64_t held;       /* packets that had to wait */
  uint64_t resets;
};

struct apl_arbiter;
size_t apl_arbiter_footprint(const struct apl_arbiter_config *config);
/* memory: footprint bytes, 8-byte aligned. NULL and a sentence if the configuration is out of
 * range. */
struct apl_arbiter *apl_arbiter_new(void *memory, const struct apl_arbiter_config *config);
/* Give a packet (its struct is copied, its data must stay valid until apl_arbiter_next has returned
 * NONE). */
void apl_arbiter_push(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet);
/* Push, if the packet is the very next one and nothing waits: 1, and the packet counts as delivered: the caller has it and need not ask for it
 * (skip is 0). 0: nothing was done, push it. Saves both copies of the struct in the usual case. */
int apl_arbiter_take(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet);
/* What can be handed out now: APL_ARBITER_*. Call until APL_ARBITER_NONE after each push, tick and
 * flush. */
int apl_arbiter_next(struct apl_arbiter *arbiter, struct apl_arbiter_output *output);
/* Tell the time (any clock that only goes forward), once before the first packet and then
 * regularly. */
void apl_arbiter_tick(struct apl_arbiter *arbiter, uint64_t now_ns);
/* The input has ended: every hole is a gap now. */
void apl_arbiter_flush(struct apl_arbiter *arbiter);
/* The next sequence expected, 0 before the first packet. */
uint64_t apl_arbiter_expected(const struct apl_arbiter *arbiter);
uint32_t apl_arbiter_holding(const struct apl_arbiter *arbiter);
const struct apl_arbiter_stats *apl_arbiter_stats(const struct apl_arbiter *arbiter);

/* The rest is for apl_arbiter_take_one alone, which every packet goes through: nobody else looks into an arbiter. */
struct apl_arbiter_held;
struct apl_arbiter {
  struct apl_arbiter_config config;
  struct apl_arbiter_stats stats;
  uint64_t expected;
  uint64_t first;       /* sequence the session was joined at */
  uint64_t stamp;       /* of the last packet delivered */
  uint64_t now_ns;      /* of the last tick, 0: none yet */
  uint64_t young;       /* packets until a new session is no longer young */
  uint64_t high[APL_ARBITER_LINES_MAX]; /* behind the newest sequence of each line; 0: none seen */
  struct { uint64_t from, to; } gaps[APL_ARBITER_GAPS];
  struct apl_arbiter_packet current; /* pushed, not yet delivered, held or dropped */
  uint32_t gap_next;
  uint32_t lines_seen;  /* bit per line */
  uint8_t started;
  uint8_t has_current;
  uint8_t restarting;   /* `current` begins a new session: deliver what is held first */
  uint8_t flushing;
  uint32_t held_count;
  uint32_t free_count;
  uint32_t padding;
  uint32_t *free_slots; /* stack */
  struct apl_arbiter_held *held; /* sorted by sequence */
  uint8_t *bytes;
};

static inline void apl_arbiter_note_line(struct apl_arbiter *arbiter, uint32_t line, uint64_t end)
{
  arbiter->lines_seen |= 1u << line;
  if (end > arbiter->high[line]) arbiter->high[line] = end;
}

/* Started, nothing held, begun or being ended: one look at eight bytes, none of which is stored to while that is so. */
static inline int apl_arbiter_is_calm(const struct apl_arbiter *arbiter)
{
  const uint64_t calm = 1;
  return memcmp(&arbiter->started, &calm, sizeof calm) == 0;
}
_Static_assert(offsetof(struct apl_arbiter, held_count) == offsetof(struct apl_arbiter, started) + 4, "eight bytes");

/* As push, and next until NONE, of one packet with the sequences from seq to before end. */
static inline int apl_arbiter_take_next(struct apl_arbiter *arbiter, uint64_t seq, uint64_t end, uint64_t stamp, uint32_t line)
{
  if (APL_UNLIKELY(seq != arbiter->expected || !apl_arbiter_is_calm(arbiter))) return 0;
  if (APL_UNLIKELY(line >= APL_ARBITER_LINES_MAX || end < seq)) return 0;
  apl_arbiter_note_line(arbiter, line, end);
  arbiter->expected = end;
  if (stamp) arbiter->stamp = stamp;
  arbiter->stats.delivered++;
  if (APL_UNLIKELY(arbiter->young)) arbiter->young--;
  return 1;
}

/* apl_arbiter_take for a packet of one sequence, of which no more need be told. */
static inline int apl_arbiter_take_one(struct apl_arbiter *arbiter, uint32_t seq, uint64_t stamp, uint32_t line)
{
  return apl_arbiter_take_next(arbiter, seq, (uint64_t)seq + 1, stamp, line);
}

#endif
