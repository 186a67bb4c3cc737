#ifndef APL_ITCH5_H
#define APL_ITCH5_H
/* Inside of the feed nasdaq.itch5: its state, and how a message becomes events. */
#include "apl/base.h"
#include "apl/feed.h"
#include "apl/known_orders.h"
#include "apl/moldudp64.h"
#include "apl/roster.h"

struct itch5 {
  /* Who takes messages about orders in place of events (itch5_direct); NULL: nobody. */
  const struct itch5_taker *taker;
  void *taken_by;
  struct apl_mold *mold;
  struct apl_roster *roster;
  struct apl_known_orders *orders;
  struct apl_feed_stats stats; /* without what mold and roster count */
  struct apl_feed_group groups[32];
  uint32_t group_count;
  uint32_t channel;
  uint32_t start_live;
  uint32_t announced; /* Definitions of what was known at the start are out */
  uint32_t file_begun;
  uint32_t first_ip; /* without groups: the destination of the first packet is line A, any other line B */
  uint32_t first_port;
  uint32_t first_known;
  uint32_t ids[65536]; /* our id of a stock locate, 0: not met yet; beside the roster, whose records are wide */
  uint64_t midnight_ns; /* New York's, for packets that arrived in [midnight_ns, midnight_ns + 23 h) */
  /* The message being decoded. */
  uint64_t origin_ns;
  uint64_t exchange_ns;
  uint64_t sequence;
  struct apl_output *output;
};

/*
 * Somebody in the same process who keeps the orders himself and wants no event in between: the engine's feed_books. The feed then knows no
 * orders of its own (config->order_capacity may be 1); what is neither A F E C X D nor U comes as events, as ever.
 */
struct itch5_taker {
  /* One such message, as long as its type demands. */
  void (*message)(void *taken_by, const uint8_t *message, uint32_t instrument);
  /* A packet of line 0 or 1; 1: taken, whole, in its place in the session; 0: nothing has happened, and the feed takes it apart. */
  int (*packet)(void *taken_by, const struct apl_packet *packet, uint32_t line);
};
void itch5_direct(void *state, const struct itch5_taker *taker, void *taken_by);

/* Lengths of the messages by type, 0: no such type. Longer ones are read by their known part, as the specification asks. */
extern const uint8_t itch5_lengths[256];

/* Every message begins: type 1, stock locate u16, tracking number u16, timestamp u48. All integers are big-endian. */
enum { ITCH5_HEADER_BYTES = 11 };
static inline uint16_t itch5_locate(const uint8_t *message) { return apl_be16(message + 1); }
static inline uint64_t itch5_timestamp(const uint8_t *message)
{
  return apl_be64(message + 3) & UINT64_C(0xffffffffffff);
}
/* Price(4): four decimals. */
static inline int64_t itch5_price4(const uint8_t *field) { return (int64_t)apl_be32(field) * 100000; }
/* Price(8): eight decimals. */
static inline int64_t itch5_price8(const uint8_t *field)
{
  const uint64_t price = apl_be64(field);
  return price > INT64_MAX / 10 ? INT64_MAX : (int64_t)(price * 10);
}
static inline int64_t itch5_shares8(const uint8_t *field)
{
  const uint64_t shares = apl_be64(field);
  return shares > INT64_MAX ? INT64_MAX : (int64_t)shares;
}

/* Midnight in New York of the day in which a packet arrived. */
uint64_t itch5_midnight_ns(struct itch5 *feed, uint64_t arrival_ns);

/* The next event of this message, origin and instrument set. */
static inline struct apl_event *itch5_event(struct itch5 *feed, uint16_t template_id, uint32_t instrument)
{
  struct apl_event *event = apl_output_next(feed->output, template_id);
  event->head.origin_ns = feed->origin_ns;
  event->head.instrument = instrument;
  return event;
}

/* The instrument of a stock locate, made known (Definition) at first sight with the symbol of `stock` (8 bytes), or
 * "#<locate>" where the message has none (NULL). NULL if the feed is full. */
struct apl_instrument *itch5_instrument(struct itch5 *feed, uint16_t locate, const uint8_t *stock);

/* A Statistic of the current message; code: the message type, and what else the caller packs above it. */
void itch5_statistic(struct itch5 *feed, uint32_t instrument, uint8_t kind, uint8_t condition, uint8_t flags,
                     int64_t price, int64_t qty, uint32_t code);
void itch5_status(struct itch5 *feed, uint32_t instrument, uint8_t state, uint8_t reason, uint8_t trading_status,
                  uint32_t code);

/* Messages about orders and trades (A F E C X D U P Q B), and about stocks and the market (all others). The message
 * is as long as its type demands. */
void itch5_order_message(struct itch5 *feed, const uint8_t *message);
void itch5_stock_message(struct itch5 *feed, const uint8_t *message);
/* Our id of a stock, made known at its first message; 0 if the feed is full. */
uint32_t itch5_id(struct itch5 *feed, const uint8_t *message);
/* Any message: counted, its length checked. */
void itch5_message(struct itch5 *feed, const uint8_t *message, size_t bytes);

/* The events of one message about orders or trades; END_OF_EVENT is in the order's flags. */
void itch5_emit_trade(struct itch5 *feed, uint32_t instrument, uint8_t action, uint8_t aggressor, uint8_t condition,
                      uint8_t flags, int64_t price, int64_t qty, uint64_t match);
void itch5_emit_order(struct itch5 *feed, uint32_t instrument, uint8_t action, uint8_t side, int64_t price,
                      int64_t qty, uint64_t id, uint64_t priority);

static inline uint8_t itch5_side(uint8_t letter)
{
  return letter == 'B' ? APL_SIDE_BID : letter == 'S' ? APL_SIDE_ASK : APL_SIDE_NONE;
}
static inline uint8_t itch5_against(uint8_t side)
{
  return side == APL_SIDE_BID ? APL_SIDE_ASK : side == APL_SIDE_ASK ? APL_SIDE_BID : APL_SIDE_NONE;
}

#endif
