#ifndef APL_GENERATOR_MDP3_H
#define APL_GENERATOR_MDP3_H
/*
 * CME MDP 3.0 messages from plain values, by the generated codecs. Two sets of templates carry the
 * same things: 46 and above with nine decimals (schema versions 9 and later), 32 and above with
 * seven (8 and before). mdp3_encode.inc is written once and compiled for each.
 *
 * Each function writes one message with its SBE header at `buffer` (with room for
 * APL_MDP3_MESSAGE_BYTES and as many entries as given) and returns its bytes. MatchEventIndicator
 * is left 0: the event's last messages get it afterwards, at APL_MDP3_INDICATOR of incremental
 * messages. Prices are in 1e-9.
 */
#include "apl/generator.h"

enum {
  APL_MDP3_HEADER_BYTES = 8,
  APL_MDP3_PACKET_HEADER_BYTES = 12,
  APL_MDP3_INDICATOR =
      8 + 8, /* where it is from the SBE header on, in all incremental refresh messages */
  APL_MDP3_STATUS_INDICATOR = 8 + 26, /* the same in SecurityStatus30 */
  APL_MDP3_MESSAGE_BYTES =
      APL_GENERATOR_PACKET_BYTES - APL_MDP3_PACKET_HEADER_BYTES - 2, /* most that a packet takes */
  APL_MDP3_ENTRY_BYTES = 32,       /* NoMDEntries of books and trades */
  APL_MDP3_BOOK_ORDER_BYTES = 24,  /* NoOrderIDEntries of a book message */
  APL_MDP3_TRADE_ORDER_BYTES = 16, /* NoOrderIDEntries of a trade message */
  APL_MDP3_ORDER_BYTES = 40,       /* NoMDEntries of an order book message */
  APL_MDP3_SNAPSHOT_ORDER_BYTES = 29,
  APL_MDP3_GROUPS_ROOM = APL_MDP3_MESSAGE_BYTES - 8 - 11 - 3 -
                         8, /* for entries and orders of book and trade messages */
  APL_MDP3_ORDERS_PER_CHUNK = (APL_MDP3_MESSAGE_BYTES - 8 - 28 - 3) / APL_MDP3_SNAPSHOT_ORDER_BYTES,
};
/* Bits of MatchEventIndicator. */
enum {
  APL_MDP3_LAST_TRADE = 0x01,
  APL_MDP3_LAST_VOLUME = 0x02,
  APL_MDP3_LAST_QUOTE = 0x04,
  APL_MDP3_LAST_STATS = 0x08,
  APL_MDP3_LAST_IMPLIED = 0x10,
  APL_MDP3_RECOVERY = 0x20,
  APL_MDP3_END_OF_EVENT = 0x80,
};
#define APL_MDP3_NO_PRICE INT64_MAX
#define APL_MDP3_NO_QTY INT32_MAX

struct apl_mdp3_level { /* an entry of a book message, or of a snapshot */
  int64_t price;
  int32_t qty;
  int32_t security_id;
  uint32_t rpt_seq;
  int32_t orders;
  uint8_t position;
  uint8_t action;
  char type;
};

struct apl_mdp3_order {
  uint64_t id, priority;
  int64_t price;
  int32_t qty;
  int32_t security_id;
  uint8_t reference; /* from 1: the entry of the same message that it belongs to */
  uint8_t action;
  char type;
};

struct apl_mdp3_trade {
  int64_t price;
  int32_t qty;
  int32_t security_id;
  uint32_t rpt_seq;
  int32_t orders;
  uint32_t trade_id;
  uint8_t aggressor;
};

struct apl_mdp3_fill {
  uint64_t id;
  int32_t qty;
};

struct apl_mdp3_statistic {
  int64_t price;
  int32_t qty;
  int32_t security_id;
  uint32_t rpt_seq;
  uint16_t date; /* days since 1970 */
  char type;
};

struct apl_mdp3_snapshot {
  uint64_t time_ns;
  int64_t limit_high, limit_low, max_variation;
  uint32_t last_sequence, reports, rpt_seq;
  int32_t security_id;
  uint32_t chunks, chunk; /* of an order snapshot */
  uint16_t date;
  uint8_t trading_status;
};

struct apl_mdp3_definition {
  const struct apl_generator_instrument *spec, *specs;
  uint64_t time_ns;
  int64_t limit_high, limit_low, max_variation;
  uint32_t reports, open_interest;
  uint32_t channel;
  uint16_t date;
  uint8_t trading_status;
};

struct apl_mdp3_encoder {
  uint32_t (*book)(char *buffer, uint16_t version, uint64_t time_ns,
                   const struct apl_mdp3_level *levels, uint32_t level_count,
                   const struct apl_mdp3_order *orders, uint32_t order_count);
  uint32_t (*orders)(char *buffer, uint16_t version, uint64_t time_ns,
                     const struct apl_mdp3_order *orders, uint32_t count);
  uint32_t (*trades)(char *buffer, uint16_t version, uint64_t time_ns,
                     const struct apl_mdp3_trade *trades, uint32_t trade_count,
                     const struct apl_mdp3_fill *fills, uint32_t fill_count);
  uint32_t (*session_statistics)(char *buffer, uint16_t version, uint64_t time_ns,
                                 const struct apl_mdp3_statistic *statistics, uint32_t count);
  uint32_t (*daily_statistics)(char *buffer, uint16_t version, uint64_t time_ns,
                               const struct apl_mdp3_statistic *statistics, uint32_t count);
  uint32_t (*limits)(char *buffer, uint16_t version, uint64_t time_ns, int32_t security_id,
                     uint32_t rpt_seq, int64_t high, int64_t low, int64_t variation);
  uint32_t (*snapshot)(char *buffer, uint16_t version, const struct apl_mdp3_snapshot *snapshot,
                       const struct apl_mdp3_level *levels, uint32_t count);
  uint32_t (*snapshot_orders)(char *buffer, uint16_t version,
                              const struct apl_mdp3_snapshot *snapshot,
                              const struct apl_mdp3_order *orders, uint32_t count);
  uint32_t (*definition)(char *buffer, uint16_t version,
                         const struct apl_mdp3_definition *definition);
};

extern const struct apl_mdp3_encoder
    apl_mdp3_encoder_9; /* 46, 47, 48, 51, 49, 50, 52, 53, 54 to 56 */
extern const struct apl_mdp3_encoder
    apl_mdp3_encoder_8; /* 32, 43, 42, 35, 33, 34, 38, 44, 27, 41, 29 */

/* The same in all versions. */
uint32_t apl_mdp3_volume(char *buffer, uint16_t version, uint64_t time_ns, int32_t security_id,
                         uint32_t rpt_seq, int32_t volume);
uint32_t apl_mdp3_status(char *buffer, uint16_t version, uint64_t time_ns,
                         const struct apl_generator_instrument *spec, uint16_t date,
                         uint8_t trading_status, uint8_t halt_reason);
uint32_t apl_mdp3_reset(char *buffer, uint16_t version, uint64_t time_ns, uint32_t channel);
uint32_t apl_mdp3_heartbeat(char *buffer, uint16_t version);

#endif
