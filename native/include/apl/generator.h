#ifndef APL_GENERATOR_H
#define APL_GENERATOR_H
/*
 * The market generator: a small simulated exchange whose output is what a client of a CME MDP 3.0
 * channel receives, so that everything can be tried, tested and measured with no data of anyone
 * else's. It is no model of how prices move; it is a model of what a feed must get right.
 *
 *   order flow ─▶ order books ─▶ market event ─▶ messages ─▶ packets ─▶ lines A and B
 *   (seeded)      (price, time)                     ▲                   (late, lost, twice,
 *           snapshot, order snapshot, definition loops                   out of order)
 *
 * What holds for all it sends
 * - The same configuration and seed give the same bytes, whatever the steps of time; line faults
 *   draw from a stream of their own, so that they do not change the market.
 * - Books, trades and queues are consistent: what is sent is what happened in real order books,
 *   which are never crossed behind an event. Books by price (ten levels) are the sum of the books
 *   by order.
 * - MatchEventIndicator, RptSeq per instrument, packet sequences, LastMsgSeqNumProcessed are kept
 *   as the exchange does. Packets have at most APL_GENERATOR_PACKET_BYTES.
 * - Messages of an event come in the order trades (48), volume (37), books (46, then 47 for orders
 *   below the ten levels), statistics (51), implied books of a spread (46). A modified order is
 *   told by one order entry, with its new price.
 * - A packet lost on one line is never lost on the other by chance: losses on both are drawn apart
 *   (double_loss_ns).
 *
 * It reads no clock, makes no system call and allocates nothing: memory and time are arguments.
 * One thread.
 */
#include "apl/feed.h"

/* cffi: begin */
enum {
  APL_GENERATOR_INSTRUMENTS_MAX = 64,
  APL_GENERATOR_PACKET_BYTES = 1400,
  APL_GENERATOR_DEPTH = 10
};
/* Places in apl_generator_config.groups. */
enum {
  APL_GENERATOR_INCREMENTAL = 0,
  APL_GENERATOR_SNAPSHOT = 2,
  APL_GENERATOR_ORDERS = 4,
  APL_GENERATOR_DEFINITION = 6, /* line A; + 1: line B */
  APL_GENERATOR_GROUPS = 8,
};

/* One instrument of the simulated exchange. Prices are in 1e-9 of the price on the wire. */
struct apl_generator_instrument {
  char symbol[24];
  char asset[8];
  char group[8];
  char currency[4];
  int32_t security_id;    /* unique, > 0 */
  uint8_t kind;           /* APL_INSTRUMENT_KIND_FUTURE, _OPTION or _SPREAD */
  uint8_t put_or_call;    /* options: 0 put, 1 call */
  uint16_t weight;        /* its share of the market's events; 0: none */
  int64_t tick;           /* > 0 */
  int64_t price;          /* where its fair price starts; a multiple of tick; > 0 but for spreads */
  int64_t display_factor; /* price as people quote it = price on the wire times this, 1e-9 */
  int64_t multiplier;     /* contract size, 1e-9 */
  int64_t strike;         /* options */
  uint32_t maturity;      /* yyyymm */
  int32_t parent; /* index of the instrument whose moves it follows, below its own; -1: none */
  int32_t parent_beta_e3; /* how much of the parent's move, 1e-3 */
  int32_t legs[2];        /* spreads: indices of the instruments bought and sold, below its own */
};

struct apl_generator_config {
  uint64_t seed;
  uint64_t start_ns;       /* the session's first moment, ns since the epoch */
  uint64_t double_loss_ns; /* mean time between losses on both lines; 0: never */
  uint64_t halt_ns;        /* mean time between short trading halts of one instrument; 0: never */
  uint64_t snapshot_ns;    /* one round of the snapshot loops; 0: no snapshots */
  uint64_t definition_ns;  /* one round of the definition loop; 0: no definitions */
  uint64_t heartbeat_ns;   /* a heartbeat after so long a silence on the incremental groups */
  uint64_t coalesce_ns;    /* messages of so much time share a packet */
  uint32_t rate; /* market events a second on average: a Poisson flow with bursts; 0: the books of
                    the opening stand still */
  uint32_t loss_ppm;       /* copies lost on each line */
  uint32_t reorder_ppm;    /* copies delayed behind their successors */
  uint32_t duplicate_ppm;  /* copies that arrive twice */
  uint32_t schema_version; /* 8: templates 32, 42 ... with seven decimals; 9 to 13: templates 46, 48
                              ... with nine */
  uint32_t channel;
  uint32_t orders; /* resting orders per instrument around which the books swing; 40 to 600 */
  uint32_t itch;   /* 1: also make Nasdaq ITCH 5.0 records, see apl_generator_itch */
  uint32_t instrument_count;
  uint32_t reserved;
  struct apl_feed_group groups[8]; /* by place; group_port 0: that copy is not sent */
  struct apl_generator_instrument instruments[64];
};

struct apl_generator_level {
  int64_t price;
  int64_t qty;
  uint32_t orders;
  uint32_t reserved;
};
struct apl_generator_order {
  uint64_t id;
  uint64_t priority;
  int64_t price;
  int64_t qty;
};

struct apl_generator_stats {
  uint64_t events; /* of the market */
  uint64_t trades; /* price levels traded at: entries of trade messages */
  uint64_t traded_qty;
  uint64_t messages; /* on the incremental groups, one line */
  uint64_t packets;  /* sequences of the incremental groups used */
  uint64_t sent[8];  /* copies handed out, by place of group */
  uint64_t lost[8];  /* copies dropped */
  uint64_t duplicated;
  uint64_t reordered;
  uint64_t double_losses;   /* runs of packets lost on both lines */
  uint64_t double_lost;     /* incremental packets lost on both lines */
  uint64_t snapshot_rounds; /* complete rounds of the snapshot loops */
  uint64_t resets;
  uint64_t halts;
  uint64_t itch_records;
};
struct apl_generator;

/* Eight futures, a calendar spread and two options; 1000 events/s, 1 % loss on each line, both
 * about every 10 s; schema version 13; groups 239.77.1.1:14310 (incremental A), 239.77.2.1:15310
 * (B), snapshots x.x.x.2:x4311, order snapshots x.x.x.3:x4313, definitions x.x.x.4:x4312. seed 1,
 * start_ns 2026-11-02 14:30 UTC. */
void apl_generator_defaults(struct apl_generator_config *config);
size_t apl_generator_align(void);
/* Bytes of memory; 0 and a sentence where the configuration is bad. */
size_t apl_generator_footprint(const struct apl_generator_config *config);
/* A new exchange in `memory` (aligned, footprint bytes, the caller's until the end); the
 * configuration is copied. */
int apl_generator_new(void *memory, const struct apl_generator_config *config,
                      struct apl_generator **generator);
/* Let the exchange run until now_ns and hand out up to max (<= APL_PACKET_BATCH_MAX) packets that
 * have arrived by then, in the order of arrival: arrival_ns, group and line are set, data is valid
 * until the next step. Returns their number; fewer than max packets do not mean that it has caught
 * up, 0 does (with itch: 0 and no records either). Time does not go back. */
int apl_generator_step(struct apl_generator *generator, uint64_t now_ns, struct apl_packet *packets,
                       size_t max);
/* When the next packet may be due: nothing happens if step is called earlier. */
uint64_t apl_generator_next_ns(const struct apl_generator *generator);
/* No more orders come: books stand still, loops and heartbeats go on, nothing is lost on both lines
 * any more, so that whoever lost something can recover. */
void apl_generator_stop(struct apl_generator *generator);
/* Channel reset at the next step: ChannelReset4, RptSeq from 1 again, all books sent anew; the
 * packet sequence goes on. */
void apl_generator_reset(struct apl_generator *generator);
/* Length-prefixed ITCH 5.0 records made since the last call, valid until the next step; returns
 * their bytes. Take them after every step: the exchange pauses while its room for them is full.
 * Instruments whose tick is no multiple of 1e-4, and spreads, are left out. closing: 1 the last
 * call, the session's closing messages come too. */
size_t apl_generator_itch(struct apl_generator *generator, int closing, const uint8_t **bytes);
/* The truth: levels of a side of a book, best first; returns their number (at most max) or
 * APL_ERR_ARGUMENT. side: 0 bid, 1 ask: all levels there are; 2, 3: implied levels as last sent.
 * orders: of the whole side, by price and then by queue. */
int apl_generator_book(const struct apl_generator *generator, uint32_t instrument, uint32_t side,
                       struct apl_generator_level *levels, size_t max);
int apl_generator_orders(const struct apl_generator *generator, uint32_t instrument, uint32_t side,
                         struct apl_generator_order *orders, size_t max);
/* Trades and quantity traded of one instrument, and its last RptSeq. */
int apl_generator_traded(const struct apl_generator *generator, uint32_t instrument,
                         uint64_t *trades, uint64_t *qty, uint32_t *rpt_seq);
void apl_generator_stats(const struct apl_generator *generator, struct apl_generator_stats *stats);
const struct apl_generator_config *apl_generator_config(const struct apl_generator *generator);
/* cffi: end */

#endif
