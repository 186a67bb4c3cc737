#ifndef MDP3_STATE_H
#define MDP3_STATE_H
/*
 * The feed's state, and what its files offer each other.
 *
 *   memory   [feed + layouts][hash: id by SecurityID][instruments, hot][instruments, described][pool of held events][arbiter...]
 *
 *   feed.c         config, memory, packets by role and channel          instruments.c  SecurityID to instrument, the table
 *   channel.c      packets in order, gaps, resets, messages             layout*.c      where fields lie
 *   next.h         a packet that is its channel's next, inline
 *   levels_ring.c  plain levels straight into the ring                  levels*.c      levels from packed structs
 *   book.c         levels and orders                                    trade.c        trades, volumes, statistics, limits
 *   status.c       trading status, heartbeat                            definition.c   instrument definitions
 *   recovery.c     suspect, hold, bring back                            snapshot.c     the snapshot loops
 *
 * An instrument's way (CME Client Systems Wiki, MDP 3.0 - Recovery: Market Recovery, Natural
 * Refresh):
 *
 *            gap on all lines, break of its RptSeq, bad message
 *    LIVE ─────────────────────────────────────────────────────▶ SUSPECT   levels and orders are held; trades and statistics go on
 *     ▲ ▲                                                          │ │
 *     │ └── next RptSeq is the one after the last: missed nothing ─┘ │     (by price only, and nothing was held since)
 *     └──── CLEAR, snapshot, held increments newer than it ──────────┘     (by order: both snapshots)
 *
 * A snapshot serves if it reaches what is held: its RptSeq + 1 >= the first RptSeq seen since the
 * gap, or, if none was seen, its LastMsgSeqNumProcessed + 1 >= the first packet since the gap. A
 * channel met in the middle of its session is as one with a gap from 1.
 */
#include "apl/arbiter.h"
#include "apl/counters.h"
#include "apl/feed.h"
#include "apl/table.h"
#include "levels.h"

enum {
  MDP3_CHANNELS_MAX = 32,
  MDP3_REORDER_DEFAULT = 128,     /* packets: lines differ by some ten at most */
  MDP3_HOLD_BYTES = 2048,         /* more than an Ethernet frame carries */
  MDP3_HELD_PER_INSTRUMENT = 64,  /* events of the pool, by capacity */
  MDP3_HELD_MIN = 65536,          /* 4 MiB: a deep book by order, or some seconds of a busy channel */
  MDP3_HELD_MAX = 1048576,        /* 64 MiB */
  MDP3_CAPACITY_MAX = 1048576,
  MDP3_DEPTH_DEFAULT = 10,
};
#define MDP3_HOLD_NS UINT64_C(10000000)    /* a hole that no line fills: 10 ms of ticks */
#define MDP3_RESTART_NS UINT64_C(10000000) /* a restart's pause is longer, lines' skew is shorter */
enum { MDP3_RESTART_DISTANCE = 1000 };

enum { /* mdp3_instrument.flags */
  MDP3_SUSPECT = 0x01,
  MDP3_CLEAN = 0x02,          /* suspect, but right if its next RptSeq follows the last */
  MDP3_BY_ORDER = 0x04,       /* orders were seen */
  MDP3_ORDERS_UNKNOWN = 0x08, /* its orders cannot be recovered (no such snapshot): none are given out */
  MDP3_LEVELS_READY = 0x10,   /* a snapshot by price is held */
  MDP3_ORDERS_READY = 0x20,   /* a whole snapshot by order is held */
  MDP3_DEFINED = 0x40,
  MDP3_HALTED = 0x80,
};

struct mdp3_list { /* of the pool; indices + 1, 0: empty */
  uint32_t head;
  uint32_t tail;
};

struct mdp3_instrument {
  int32_t security_id;
  uint32_t rpt_seq;      /* last seen; 0: none yet */
  uint8_t flags;
  uint8_t channel;       /* index, MDP3_NO_CHANNEL */
  uint16_t reserved;
  uint32_t held_from;    /* packet: every one from here on was seen since it is suspect */
  uint32_t first_rpt;    /* first RptSeq since then, 0: none */
  uint32_t levels_rpt;   /* RptSeq and packet that the snapshot by price reaches */
  uint32_t levels_seq;
  uint32_t orders_seq;   /* packet that the snapshot by order reaches */
  struct mdp3_list held;
  struct mdp3_list levels;
  struct mdp3_list orders;
  uint32_t chunk_next;   /* of the snapshot by order; 0: waiting for the first */
  uint32_t loop[2];      /* loop in which it was last in a snapshot, by price and by order */
  uint64_t status_ns;    /* venue's time of the trading status that is known */
};
enum { MDP3_NO_CHANNEL = 255 };

struct mdp3_held {
  uint32_t next; /* index + 1 */
  uint32_t seq;  /* packet */
  struct apl_event event;
};
_Static_assert(sizeof(struct mdp3_held) == 64, "one cache line");

/* One snapshot loop of a channel: by price, by order. */
struct mdp3_loop {
  uint64_t time;     /* sendingTime of its newest packet */
  uint64_t packet;   /* number (stats.packets) of that packet */
  uint32_t number;   /* counts loops; 0: none yet */
  uint32_t last_seq;
  uint32_t seen;     /* reports of this loop */
  uint32_t floor;    /* least LastMsgSeqNumProcessed of it */
};

struct mdp3_channel {
  uint32_t number;
  uint8_t joined;        /* a packet of it was seen */
  uint8_t whole;         /* nothing was ever missed: what is first seen is taken as right */
  uint8_t told_suspect;  /* a Status{0, SUSPECT} is out */
  uint8_t awaits_loop;   /* joined in mid-session: all are back only when a whole loop was seen */
  uint8_t orders_role;   /* a group with snapshots by order is configured */
  uint8_t loops_done;    /* bit 0: a whole loop by price was seen since whole_from, bit 1: by order */
  uint8_t padding[2];
  uint32_t whole_from;   /* packet: every one from here on was seen */
  uint32_t suspects;
  uint32_t seq;          /* packet being worked on */
  struct mdp3_loop loops[2];
  struct apl_arbiter *arbiter;
};

enum { /* mdp3_feed.counts */
  MDP3_OVERFLOWS,      /* the pool was full: an instrument waits for the next loop */
  MDP3_QUOTE_REQUESTS,
  MDP3_RPT_BREAKS,     /* of an instrument's RptSeq */
  MDP3_MISSED_NOTHING, /* instruments that came back by themselves */
  MDP3_COUNTERS
};

/* The way that the last packet of increments took: the next one mostly takes it, too. */
struct mdp3_way {
  struct mdp3_channel *channel; /* NULL: none yet */
  uint32_t group_ip;
  uint32_t flags;
  uint16_t group_port;
  uint8_t line;
  uint8_t templates[MDP3_TEMPLATE_MAX + 1]; /* 1: a packet that begins with this template goes to its channel in order, never beside it */
};

struct mdp3_feed;
/* A whole message of plain price levels straight into the output's ring, with all that belongs to it. 0: it is none, or the ring has no room for all of
 * them, or its first is not in turn, and nothing was done. */
typedef int mdp3_to_ring_fn(struct mdp3_feed *feed, const uint8_t *message, size_t rest);

struct mdp3_feed {
  /* What is being worked on. */
  struct apl_output *output;
  struct mdp3_channel *channel;
  uint64_t origin_ns;
  uint64_t exchange_ns;      /* TransactTime of the message */
  uint64_t sending_ns;
  uint8_t match_event;       /* of the message, without END_OF_EVENT */
  uint8_t has_open;          /* an event is prepared in the output and not yet published */
  uint8_t event_is_open;     /* events of a venue event went out, its end did not */
  uint8_t in_increment;      /* the packet is of the incremental feed: channel->seq is its sequence */
  uint32_t beside_seq;       /* of a packet that is not */
  uint32_t last_instrument;  /* of the event last given out */
  struct apl_event *open;
  struct mdp3_way way;

  struct mdp3_instrument *instruments;
  struct apl_instrument *described;
  uint32_t *hash;            /* instrument index + 1, 0: empty */
  uint32_t hash_mask;
  uint32_t instrument_count;
  uint32_t instrument_capacity;
  uint32_t instrument_base;

  struct mdp3_held *pool;
  uint32_t pool_free;        /* index + 1 of a list */
  uint32_t pool_fresh;       /* never used from here on */
  uint32_t pool_capacity;
  uint32_t channel_count;
  uint32_t channel_capacity;
  uint32_t depth;
  uint32_t stage_id;
  uint8_t channel_lines[MDP3_CHANNELS_MAX]; /* of the configured groups */
  struct apl_table *table;
  struct apl_counters *counters;
  int counter[MDP3_COUNTERS];            /* of the stage, by index in `counts` */
  uint64_t told[MDP3_COUNTERS];          /* as last added to them */
  uint64_t counts[MDP3_COUNTERS];        /* beyond struct apl_feed_stats */
  struct apl_feed_config config; /* reference pointer is not kept */
  struct apl_feed_stats stats;
  mdp3_levels_fn *levels46; /* NULL: this processor has nothing faster than reading field by field */
  mdp3_to_ring_fn *to_ring; /* NULL: nor anything that writes into the ring */
  struct mdp3_channel channels[MDP3_CHANNELS_MAX];
  struct mdp3_layouts layouts;
  struct apl_slot levels[MDP3_LEVELS_MAX + 1]; /* of the message that is being decoded */
};

/* channel.c */
/* Take the channel's next packet, which its arbiter counts as delivered. */
void mdp3_channel_take(struct mdp3_feed *feed, struct mdp3_channel *channel, const struct apl_arbiter_packet *packet);
/* Take what the channel's arbiter hands out: packets, gaps, restarts. */
void mdp3_channel_drain(struct mdp3_feed *feed, struct mdp3_channel *channel);
/* A packet outside the sequence of increments: snapshots, replayed definitions. */
void mdp3_packet_beside(struct mdp3_feed *feed, struct mdp3_channel *channel, const uint8_t *payload,
                        uint32_t bytes);

/* instruments.c */
/* Find, or take on as unknown "#<id>"; attach to the channel being worked on. NULL (counted) over
 * capacity. */
struct mdp3_instrument *mdp3_instrument_meet(struct mdp3_feed *feed, int32_t security_id);
/* Take on without telling; described as "#<id>". NULL (counted) over capacity. */
struct mdp3_instrument *mdp3_instrument_new(struct mdp3_feed *feed, int32_t security_id);
void mdp3_instrument_attach(struct mdp3_feed *feed, struct mdp3_instrument *instrument,
                            struct mdp3_channel *channel);
/* Write its description to the table and tell. action: ADD, MODIFY or DELETE. */
void mdp3_instrument_tell(struct mdp3_feed *feed, const struct mdp3_instrument *instrument, uint8_t action);
/* Write its description to the table without telling. */
void mdp3_instrument_write(struct mdp3_feed *feed, const struct mdp3_instrument *instrument);
void mdp3_instruments_restore(struct mdp3_feed *feed, const struct apl_instrument *reference, uint32_t count);

/* recovery.c */
void mdp3_channel_suspect(struct mdp3_feed *feed, struct mdp3_channel *channel, uint8_t reason, uint64_t from,
                          uint64_t to, uint32_t whole_from);
void mdp3_instrument_suspect(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint8_t reason,
                             uint64_t from, uint64_t to);
void mdp3_channel_reset(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t whole_from);
/* The instrument's book was emptied by the venue: it is known again. */
void mdp3_instrument_emptied(struct mdp3_feed *feed, struct mdp3_instrument *instrument);
enum { MDP3_APPLY, MDP3_HOLD, MDP3_PASSED /* a snapshot already held it */ };
/* An entry with this RptSeq has come: what to do with its change of the book. */
int mdp3_rpt_seq(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint32_t rpt_seq);
/* The instrument is one with a book by order. */
void mdp3_note_orders(struct mdp3_feed *feed, struct mdp3_instrument *instrument);
/* What to do with a change that has no RptSeq (orders). */
int mdp3_order_change(struct mdp3_feed *feed, struct mdp3_instrument *instrument);
int mdp3_hold(struct mdp3_feed *feed, struct mdp3_instrument *instrument, struct mdp3_list *list,
              const struct apl_event *event);
void mdp3_list_free(struct mdp3_feed *feed, struct mdp3_list *list);
/* Bring the instrument back if all it needs is there. */
void mdp3_try_release(struct mdp3_feed *feed, struct mdp3_instrument *instrument);
/* The instrument is gone from the venue: nothing about it is awaited any more. */
void mdp3_instrument_gone(struct mdp3_feed *feed, struct mdp3_instrument *instrument);
/* A new instrument's state, where it is not that of its channel. */
void mdp3_instrument_born(struct mdp3_feed *feed, const struct mdp3_instrument *instrument);
/* If all of a suspect channel are back: say so. */
void mdp3_tell_all_back(struct mdp3_feed *feed, struct mdp3_channel *channel);

/* The files that know messages; each returns 0 or -1. */
/* A whole message of plain price levels and nothing else, with all that belongs to it. 0: it is none, and nothing was done. */
int mdp3_take_levels(struct mdp3_feed *feed, const struct mdp3_message *message);
/* As mdp3_take_levels, from the level `from` on: those before it went out, the last of them is open. `message` has levels that are all plain. */
void mdp3_give_levels(struct mdp3_feed *feed, const uint8_t *message, size_t rest, uint32_t from);
/* The form for this processor's vectors, NULL if there is none. */
mdp3_to_ring_fn *mdp3_to_ring_best(void);
#if defined(__x86_64__)
mdp3_to_ring_fn mdp3_to_ring_vbmi; /* levels_ring.c */
#endif
/* The message is over: its last event goes out, as the end of the venue event if `end` has that flag. */
void mdp3_message_over(struct mdp3_feed *feed, uint8_t end);
int mdp3_decode_book(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_order_book(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_top_orders(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_trade(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_statistic(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_status(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_definition(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_snapshot(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_order_snapshot(struct mdp3_feed *feed, const struct mdp3_message *message);
int mdp3_decode_refresh(struct mdp3_feed *feed, const struct mdp3_message *message);
void mdp3_heartbeat(struct mdp3_feed *feed);
/* A statistic of an entry, by its entry type; 0 if the type is none. */
int mdp3_statistic_of(struct mdp3_feed *feed, const struct mdp3_instrument *instrument,
                      const struct mdp3_block *entry, int8_t scale, uint32_t rpt_seq, uint8_t extra_flags);
/* High limit, low limit and largest variation: three statistics, and the instrument's record. */
void mdp3_limits(struct mdp3_feed *feed, const struct mdp3_instrument *instrument, int64_t high, int64_t low,
                 int64_t variation, uint32_t rpt_seq, uint8_t extra_flags);
/* The venue's word on trading: remembered, and told if `tell`. */
void mdp3_trading_status(struct mdp3_feed *feed, struct mdp3_instrument *instrument, uint8_t trading_status,
                         uint32_t code, int tell);
/* The loop's end: what it did not hold has an empty book. which: 0 by price, 1 by order. */
void mdp3_loop_complete(struct mdp3_feed *feed, struct mdp3_channel *channel, uint32_t which);

/* Where the search for a security begins, before it is cut to the size of the hash. */
static inline uint32_t mdp3_hash(int32_t security_id)
{
  return (uint32_t)(((uint32_t)security_id * UINT64_C(0x9e3779b97f4a7c15)) >> 32);
}

/* Its number from 1 in `instruments`; 0: not known. */
static inline uint32_t mdp3_instrument_number(const struct mdp3_feed *feed, int32_t security_id)
{
  for (uint32_t at = mdp3_hash(security_id) & feed->hash_mask;; at = (at + 1) & feed->hash_mask) {
    const uint32_t number = feed->hash[at];
    if (APL_UNLIKELY(number == 0) || APL_LIKELY(feed->instruments[number - 1].security_id == security_id)) return number;
  }
}

/* NULL: not known. */
static inline struct mdp3_instrument *mdp3_instrument_find(const struct mdp3_feed *feed, int32_t security_id)
{
  const uint32_t number = mdp3_instrument_number(feed, security_id);
  return APL_LIKELY(number != 0) ? &feed->instruments[number - 1] : NULL;
}

/* A security and the RptSeq of its next change, as they lie side by side in an entry and in an instrument: one word, and so one comparison. */
enum { MDP3_TURN_SHIFT = 32 };
_Static_assert(offsetof(struct mdp3_instrument, security_id) == 0 && offsetof(struct mdp3_instrument, rpt_seq) == 4, "one word");
_Static_assert(offsetof(mdp3_entry46, rptSeq) == offsetof(mdp3_entry46, securityID) + 4, "one word");
static inline uint64_t mdp3_turn(int32_t security_id, uint32_t rpt_seq) { return (uint64_t)rpt_seq << MDP3_TURN_SHIFT | (uint32_t)security_id; }

/* In one look at flags and channel, which lie side by side too: suspect, or MDP3_NO_CHANNEL (the only channel with the highest bit). */
enum { MDP3_OUT_OF_TURN = 0x8000 | MDP3_SUSPECT };
_Static_assert(offsetof(struct mdp3_instrument, channel) == offsetof(struct mdp3_instrument, flags) + 1 && MDP3_CHANNELS_MAX <= 128, "one look");

/* May a level of this turn go out as it is: is its instrument known, in good state, and this next in its sequence? Then it is counted. Returns the
 * instrument's number from 1, 0: no. */
static inline uint32_t mdp3_take_in_turn(const struct mdp3_feed *feed, uint64_t turn)
{
  const uint64_t one = UINT64_C(1) << MDP3_TURN_SHIFT;
  for (uint32_t at = mdp3_hash((int32_t)turn) & feed->hash_mask;; at = (at + 1) & feed->hash_mask) {
    const size_t number = feed->hash[at];
    if (APL_UNLIKELY(number == 0)) return 0;
    struct mdp3_instrument *instrument = &feed->instruments[number - 1];
    const uint64_t due = apl_le64(instrument) + one;
    if (APL_LIKELY(due == turn)) {
      if (APL_UNLIKELY(turn < 2 * one || (apl_le16(&instrument->flags) & MDP3_OUT_OF_TURN))) return 0;
      memcpy(instrument, &turn, sizeof turn);
      return (uint32_t)number;
    }
    if ((uint32_t)due == (uint32_t)turn) return 0;
  }
}

static inline uint32_t mdp3_id(const struct mdp3_feed *feed, const struct mdp3_instrument *instrument)
{
  return feed->instrument_base + 1 + (uint32_t)(instrument - feed->instruments);
}

static inline struct mdp3_channel *mdp3_channel_of(struct mdp3_feed *feed,
                                                   const struct mdp3_instrument *instrument)
{
  return instrument->channel == MDP3_NO_CHANNEL ? feed->channel : &feed->channels[instrument->channel];
}

/* Events go out one behind: the last of a message learns only at its end that it is the last.
 * Publish what is open. */
static inline void mdp3_flush(struct mdp3_feed *feed, uint8_t end_flag)
{
  if (!feed->has_open) return;
  if (end_flag) feed->open->book_level.flags |= end_flag; /* flags lie at one offset in all market events */
  feed->event_is_open = !(feed->open->book_level.flags & APL_FLAG_END_OF_EVENT);
  feed->last_instrument = feed->open->head.instrument;
  feed->has_open = 0;
  apl_output_publish(feed->output);
}

/* The next event to fill; origin_ns and instrument are part of its block. */
static inline struct apl_event *mdp3_emit(struct mdp3_feed *feed, uint16_t template_id)
{
  mdp3_flush(feed, 0);
  feed->has_open = 1;
  feed->open = apl_output_next(feed->output, template_id);
  return feed->open;
}

static inline void mdp3_emit_copy(struct mdp3_feed *feed, const struct apl_event *event)
{
  *mdp3_emit(feed, event->header.template_id) = *event;
}

#endif
