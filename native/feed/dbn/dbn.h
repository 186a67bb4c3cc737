#ifndef APL_DBN_H
#define APL_DBN_H
/* Inside of the feed dbn: its state, the record header, and how a record becomes events. */
#include "apl/base.h"
#include "apl/feed.h"
#include "apl/roster.h"

enum {
  DBN_LEVELS = 10,
  DBN_RECORD_HEADER_BYTES = 16,
  DBN_METADATA_HEADER_BYTES = 8,
  DBN_METADATA_BYTES_MAX = 256 << 20
};
#define DBN_NO_PRICE INT64_MAX
#define DBN_NO_TIME UINT64_MAX

/* Record types (Databento Binary Encoding, "rtype"). */
enum {
  DBN_TRADE = 0x00,
  DBN_MBP_1 = 0x01,
  DBN_MBP_10 = 0x0a,
  DBN_OHLCV_OLD = 0x11,
  DBN_STATUS = 0x12,
  DBN_DEFINITION = 0x13,
  DBN_IMBALANCE = 0x14,
  DBN_ERROR = 0x15,
  DBN_SYMBOL_MAPPING = 0x16,
  DBN_SYSTEM = 0x17,
  DBN_STATISTICS = 0x18,
  DBN_OHLCV_1S = 0x20,
  DBN_OHLCV_1M = 0x21,
  DBN_OHLCV_1H = 0x22,
  DBN_OHLCV_1D = 0x23,
  DBN_OHLCV_EOD = 0x24,
  DBN_MBO = 0xa0,
  DBN_CMBP_1 = 0xb1,
  DBN_CBBO_1S = 0xc0,
  DBN_CBBO_1M = 0xc1,
  DBN_TCBBO = 0xc2,
  DBN_BBO_1S = 0xc3,
  DBN_BBO_1M = 0xc4,
};
/* Bits of a record's flags. LAST and SNAPSHOT are where ours are (END_OF_EVENT, RECOVERY). */
enum {
  DBN_FLAG_MAYBE_BAD_BOOK = 0x04,
  DBN_FLAG_MBP = 0x10,
  DBN_FLAG_SNAPSHOT = 0x20,
  DBN_FLAG_TOB = 0x40,
  DBN_FLAG_LAST = 0x80
};

/* A level as a record has it; qty 0: none. */
struct dbn_level {
  int64_t price;
  uint32_t qty;
  uint32_t orders;
};

/* What the last record of an instrument said of its levels, both sides: what changes is what goes out. */
struct dbn_levels {
  struct dbn_level side[2][DBN_LEVELS];
  uint64_t begun;
};

/* A name that the metadata gives an instrument id from one day to the next. Ids are not kept for good: a stock's
 * changes from day to day. */
struct dbn_name {
  uint32_t id;
  uint32_t start_date; /* yyyymmdd, from this day on */
  uint32_t end_date;   /* before this day; 0: the slot is free */
  char symbol[32];
};

struct dbn {
  struct apl_roster *roster;
  struct dbn_name *names; /* open addressing by id; several names of an id follow each other */
  uint64_t names_mask;
  uint64_t names_count;
  struct dbn_levels *levels; /* by index of instrument */
  struct apl_feed_stats stats;
  uint32_t start_live;
  uint32_t begun;
  uint32_t open; /* events are out since the last END_OF_EVENT */
  uint32_t has_pending;
  char venue[8]; /* the dataset's name before the dot */
  /* The record being decoded. */
  const uint8_t *record;
  uint32_t bytes;
  uint32_t ends;       /* its last event ends the venue's event */
  uint64_t arrival_ns; /* of the packet, 0: files */
  uint64_t origin_ns;
  uint64_t exchange_ns;
  struct apl_output *output;
  struct apl_event pending; /* the record's last event so far, kept back until it is known to be the last */
};

/* Least length of a record of this type, 0: unknown type. */
uint32_t dbn_record_bytes(uint8_t rtype);

static inline uint8_t dbn_rtype(const uint8_t *record) { return record[1]; }
static inline uint16_t dbn_publisher(const uint8_t *record) { return apl_le16(record + 2); }
static inline uint32_t dbn_instrument_id(const uint8_t *record) { return apl_le32(record + 4); }
static inline int64_t dbn_price(const uint8_t *field) { return (int64_t)apl_le64(field); }
/* A price for an event, where a missing one is 0. */
static inline int64_t dbn_price_or_0(const uint8_t *field)
{
  const int64_t price = dbn_price(field);
  return price == DBN_NO_PRICE ? 0 : price;
}
static inline uint8_t dbn_side(uint8_t letter)
{
  return letter == 'B' ? APL_SIDE_BID : letter == 'A' ? APL_SIDE_ASK : APL_SIDE_NONE;
}

/* The next event of this record: all zero but header, origin and instrument. It goes out with the next one, or at the
 * record's end. */
struct apl_event *dbn_event(struct dbn *feed, uint16_t template_id, uint32_t instrument);
void dbn_statistic(struct dbn *feed, uint32_t instrument, uint8_t kind, uint8_t condition, int64_t price, int64_t qty,
                   uint32_t code);
struct apl_status *dbn_status(struct dbn *feed, uint32_t instrument, uint8_t state, uint8_t reason);

/* The instrument of (publisher, id), made known at first sight; publisher 0: of the id, whoever publishes it
 * (consolidated records). NULL if the feed is full. */
struct apl_instrument *dbn_instrument(struct dbn *feed, uint16_t publisher, uint32_t id);
/* Write a record's change to the table and let out its Definition, in its place among the record's events. */
void dbn_commit(struct dbn *feed, const struct apl_instrument *instrument, uint8_t action);

/* Room for names beside so many instruments: a power of two. */
uint64_t dbn_names_slots(uint32_t instruments);
/* The name of an id at a time (ns since the epoch); of another day if none is for that one; NULL if there is none at
 * all. */
const char *dbn_name_of(const struct dbn *feed, uint32_t id, uint64_t time_ns);
/* Metadata: names of instruments, the venue. 0 or APL_ERR_FORMAT with a sentence. */
int dbn_metadata(struct dbn *feed, const uint8_t *data, size_t bytes);
/* mbo, trades, mbp, bbo and the consolidated ones; all others. The record is as long as its type demands. */
void dbn_book_record(struct dbn *feed);
void dbn_reference_record(struct dbn *feed);

#endif
