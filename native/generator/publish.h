#ifndef APL_GENERATOR_PUBLISH_H
#define APL_GENERATOR_PUBLISH_H
/*
 * From what happened in the books to the messages of one event, in the order of the exchange
 * (trades, volume, books, statistics, implied books), with RptSeq and MatchEventIndicator; and what
 * has been told of each instrument so far, which snapshots repeat.
 */
#include "depth.h"
#include "mdp3.h"

enum {
  APL_PUBLISH_BYTES =
      65536, /* of one event's messages: a whole book, order by order, is the largest */
  APL_PUBLISH_MESSAGES = 512,
  APL_PUBLISH_IMPLIED_DEPTH = 2,
  APL_PUBLISH_SNAPSHOT_ENTRIES = 2 * APL_GENERATOR_DEPTH + 2 * APL_PUBLISH_IMPLIED_DEPTH + 8,
};

/* What clients know of one instrument, if they lost nothing. */
struct apl_publication {
  uint32_t rpt_seq;
  uint8_t trading_status;
  uint8_t has_traded;
  uint64_t trades, traded_qty;
  struct apl_depth shown[2];
  struct apl_depth implied[2]; /* spreads */
  int64_t open, high, low, last;
  int64_t high_bid, low_ask; /* APL_MDP3_NO_PRICE: none yet */
  int64_t limit_high, limit_low, max_variation;
  uint32_t open_interest;
};

struct apl_publish_message {
  uint32_t offset;
  uint16_t bytes;
  uint8_t kind; /* the APL_MDP3_LAST_* bit of its kind, 0 for what has none */
};

struct apl_publisher {
  const struct apl_market *market;
  const struct apl_mdp3_encoder *encoder;
  uint16_t version;
  uint16_t date; /* days since 1970 */
  uint32_t trade_id;
  uint32_t channel;
  struct apl_publication *of; /* by instrument */
  /* The messages of the event at hand. */
  uint32_t bytes, message_count;
  uint8_t recovery; /* MatchEventIndicator bit for all of them, or 0 */
  struct apl_publish_message messages[APL_PUBLISH_MESSAGES];
  /* The entries of the message at hand. */
  uint32_t level_count, order_count;
  struct apl_mdp3_level levels[APL_MDP3_GROUPS_ROOM / APL_MDP3_ENTRY_BYTES];
  struct apl_mdp3_order orders[APL_MDP3_GROUPS_ROOM / APL_MDP3_BOOK_ORDER_BYTES];
  char buffer[APL_PUBLISH_BYTES];
};

/* `publications`: one per instrument, the caller's memory. */
void apl_publish_init(struct apl_publisher *publisher, const struct apl_market *market,
                      const struct apl_generator_config *config,
                      struct apl_publication *publications);
/* Messages of market->event; none where nothing changed. */
void apl_publish_event(struct apl_publisher *publisher);
/* The same as an event of its own: */
void apl_publish_status(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument,
                        uint8_t trading_status);
void apl_publish_limits(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument);
void apl_publish_daily(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument);
/* Channel reset: RptSeq starts again, what was told counts as forgotten; apl_publish_rebuild then
 * tells an instrument's book anew. */
void apl_publish_reset(struct apl_publisher *publisher, uint64_t time_ns);
void apl_publish_rebuild(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument);
void apl_publish_heartbeat(struct apl_publisher *publisher);

/* One snapshot message by price of the instrument as told so far; returns its bytes. */
uint32_t apl_publish_snapshot(const struct apl_publisher *publisher, char *buffer, uint64_t time_ns,
                              uint32_t instrument, uint32_t last_sequence);
/* How many messages an order snapshot takes; and the one that begins at *order (pool index, walked
 * forward; APL_MARKET_NONE at first). */
uint32_t apl_publish_chunks(const struct apl_publisher *publisher, uint32_t instrument);
uint32_t apl_publish_snapshot_orders(const struct apl_publisher *publisher, char *buffer,
                                     uint64_t time_ns, uint32_t instrument, uint32_t last_sequence,
                                     uint32_t chunk, uint32_t chunks, uint32_t *order);
uint32_t apl_publish_definition(const struct apl_publisher *publisher, char *buffer,
                                uint64_t time_ns, uint32_t instrument);

/* The order behind `order` in price, then queue priority: bids first, then asks; the first for
 * APL_MARKET_NONE; APL_MARKET_NONE at the end. */
uint32_t apl_publish_next_order(const struct apl_market_book *book,
                                const struct apl_market_order *pool, uint32_t order);

/* Parts of the above: an event without messages; where its next message goes; that message, of so
 * many bytes, and of a kind; MatchEventIndicator of the last message of each kind, and of all. */
void apl_publish_begin(struct apl_publisher *publisher);
char *apl_publish_place(struct apl_publisher *publisher);
void apl_publish_keep(struct apl_publisher *publisher, uint32_t bytes, uint8_t kind);
void apl_publish_end(struct apl_publisher *publisher);

#endif
