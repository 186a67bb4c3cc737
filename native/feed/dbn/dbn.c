/*
 * The feed dbn: Databento Binary Encoding, versions 1 to 3, every schema, from files and streams; with its metadata
 * at the head or without (fragments). Compression is undone before the bytes come here; the old .dbz encoding is
 * refused by name.
 *
 * File form: the metadata is one record, then each record by its own length byte (in words of 4 bytes). A packet
 * holds one or more whole records. What a record is follows from its type and length alone, so a fragment needs no
 * version.
 *
 * Time: exchange_ns is ts_event; origin_ns is the packet's arrival, or for files (arrival 0) ts_recv, or ts_event
 * where there is none.
 *
 * Instruments are by (publisher, instrument id), as each publisher of a dataset has a book of its own; a name that
 * the metadata gives for an id goes to each. Consolidated records (cmbp, cbbo, tcbbo) are of the id alone.
 *
 * State of the books: LIVE from the first record on if config->start_live, else each becomes LIVE behind its snapshot
 * (mbo), a clear (mbo), or its first record with levels. DBN files are filtered by instrument, so gaps in sequences
 * say nothing and are not looked for; the publisher's own word (F_MAYBE_BAD_BOOK) makes an instrument SUSPECT.
 *
 * A record's last event carries END_OF_EVENT if the record's flags say so (F_LAST); records without flags always do.
 */
#include "apl/err.h"
#include "dbn.h"

enum { INSTRUMENTS_DEFAULT = 16384, VERSION_MAX = 3, INSTRUMENTS_MAX = 1 << 22, METADATA_START = 26 };

static void let_out(struct dbn *feed, int end)
{
  if (!feed->has_pending) return;
  feed->has_pending = 0;
  if (end) feed->pending.book_order.flags |= APL_FLAG_END_OF_EVENT; /* every market event has its flags there */
  feed->open = !end;
  apl_output_copy(feed->output, &feed->pending);
}
_Static_assert(offsetof(struct apl_book_order, flags) == offsetof(struct apl_definition, flags), "flags");
_Static_assert(offsetof(struct apl_book_order, flags) == offsetof(struct apl_statistic, flags), "flags");
_Static_assert(offsetof(struct apl_book_order, flags) == offsetof(struct apl_status, flags), "flags");

struct apl_event *dbn_event(struct dbn *feed, uint16_t template_id, uint32_t instrument)
{
  let_out(feed, 0);
  memset(&feed->pending, 0, sizeof feed->pending);
  apl_event_header(&feed->pending, template_id);
  feed->pending.head.origin_ns = feed->origin_ns;
  feed->pending.head.instrument = instrument;
  feed->has_pending = 1;
  return &feed->pending;
}

void dbn_statistic(struct dbn *feed, uint32_t instrument, uint8_t kind, uint8_t condition, int64_t price, int64_t qty,
                   uint32_t code)
{
  struct apl_statistic *statistic = &dbn_event(feed, APL_MSG_STATISTIC, instrument)->statistic;
  statistic->kind = kind;
  statistic->action = APL_BOOK_ACTION_ADD;
  statistic->condition = condition;
  statistic->price = price;
  statistic->qty = qty;
  statistic->exchange_ns = feed->exchange_ns;
  statistic->code = code;
}

struct apl_status *dbn_status(struct dbn *feed, uint32_t instrument, uint8_t state, uint8_t reason)
{
  struct apl_status *status = &dbn_event(feed, APL_MSG_STATUS, instrument)->status;
  status->state = state;
  status->reason = reason;
  status->exchange_ns = feed->exchange_ns;
  return status;
}

void dbn_commit(struct dbn *feed, const struct apl_instrument *instrument, uint8_t action)
{
  let_out(feed, 0);
  apl_roster_commit(feed->roster, instrument, action, feed->ends ? APL_FLAG_END_OF_EVENT : 0, feed->origin_ns,
                    feed->output);
}

struct apl_instrument *dbn_instrument(struct dbn *feed, uint16_t publisher, uint32_t id)
{
  struct apl_instrument *instrument = apl_roster_find(feed->roster, publisher, id);
  if (APL_LIKELY(instrument != NULL)) return instrument;
  struct apl_instrument *named = apl_roster_find(feed->roster, 0, id);
  if (named && named->channel == 0) { /* known by its id: this is its first publisher */
    named->channel = publisher;
    apl_roster_write(feed->roster, named);
    apl_roster_bind(feed->roster, publisher, id, named);
    return named;
  }
  instrument = apl_roster_add(feed->roster, publisher, id);
  if (!instrument) return NULL;
  if (named) {
    const struct apl_instrument copy = *named;
    const uint32_t our_id = instrument->id;
    *instrument = copy;
    instrument->id = our_id;
    instrument->channel = publisher;
    instrument->book_kind = 0;
  } else {
    const char *symbol = dbn_name_of(feed, id, feed->exchange_ns);
    if (symbol) memcpy(instrument->symbol, symbol, sizeof instrument->symbol);
    apl_roster_bind(feed->roster, 0, id, instrument);
    memcpy(instrument->venue, feed->venue, sizeof instrument->venue);
  }
  instrument->state = feed->start_live ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_UNKNOWN;
  if (dbn_rtype(feed->record) != DBN_DEFINITION && dbn_rtype(feed->record) != DBN_SYMBOL_MAPPING)
    dbn_commit(feed, instrument, APL_BOOK_ACTION_ADD); /* those two commit it themselves, with its name */
  return instrument;
}

static uint32_t capacity_of(const struct apl_feed_config *config)
{
  return config->instrument_capacity ? config->instrument_capacity : INSTRUMENTS_DEFAULT;
}

static size_t footprint(const struct apl_feed_config *config)
{
  if (capacity_of(config) > INSTRUMENTS_MAX) {
    apl_err_set(APL_ERR_ARGUMENT, "dbn: room for %u instruments is asked for, at most %d are kept",
                capacity_of(config), INSTRUMENTS_MAX);
    return 0;
  }
  return apl_align_up(sizeof(struct dbn), APL_CACHE_LINE) +
         apl_align_up(apl_roster_footprint(capacity_of(config)), APL_CACHE_LINE) +
         apl_align_up(capacity_of(config) * sizeof(struct dbn_levels), APL_CACHE_LINE) +
         dbn_names_slots(capacity_of(config)) * sizeof(struct dbn_name);
}

static int init(void *state, const struct apl_feed_config *config, const struct apl_context *context)
{
  struct dbn *feed = state;
  memset(feed, 0, sizeof *feed);
  uint8_t *memory = (uint8_t *)state + apl_align_up(sizeof *feed, APL_CACHE_LINE);
  feed->start_live = config->start_live;
  feed->roster = apl_roster_new(memory, capacity_of(config), config, context);
  memory += apl_align_up(apl_roster_footprint(capacity_of(config)), APL_CACHE_LINE);
  feed->levels = (struct dbn_levels *)(void *)memory;
  memset(feed->levels, 0, capacity_of(config) * sizeof *feed->levels);
  memory += apl_align_up(capacity_of(config) * sizeof *feed->levels, APL_CACHE_LINE);
  feed->names = (struct dbn_name *)(void *)memory;
  feed->names_mask = dbn_names_slots(capacity_of(config)) - 1;
  memset(feed->names, 0, (feed->names_mask + 1) * sizeof *feed->names);
  for (uint32_t i = 0; i < feed->roster->count; i++) { /* known from before, or from a reference: by id alone too */
    struct apl_instrument *instrument = &feed->roster->instruments[i];
    instrument->state = feed->start_live ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_UNKNOWN;
    if (instrument->channel && !apl_roster_find(feed->roster, 0, (uint32_t)instrument->venue_id))
      apl_roster_bind(feed->roster, 0, (uint32_t)instrument->venue_id, instrument);
  }
  return 0;
}

/* Where ts_recv is, 0: the record has none. */
static uint32_t received_at(uint8_t rtype)
{
  switch (rtype) {
  case DBN_MBO: return 40;
  case DBN_DEFINITION:
  case DBN_IMBALANCE:
  case DBN_STATISTICS:
  case DBN_STATUS: return 16;
  case DBN_TRADE:
  case DBN_MBP_1:
  case DBN_MBP_10:
  case DBN_CMBP_1:
  case DBN_TCBBO: return 32;
  case DBN_CBBO_1S:
  case DBN_CBBO_1M:
  case DBN_BBO_1S:
  case DBN_BBO_1M: return 32;
  default: return 0;
  }
}

static void set_time(struct dbn *feed)
{
  const uint64_t event_ns = apl_le64(feed->record + 8);
  const uint32_t at = received_at(dbn_rtype(feed->record));
  const uint64_t received_ns = at ? apl_le64(feed->record + at) : DBN_NO_TIME;
  feed->exchange_ns = event_ns == DBN_NO_TIME ? (received_ns == DBN_NO_TIME ? 0 : received_ns) : event_ns;
  feed->origin_ns = feed->arrival_ns             ? feed->arrival_ns
                    : received_ns != DBN_NO_TIME ? received_ns
                                                 : feed->exchange_ns;
}

static void begin(struct dbn *feed)
{
  feed->begun = 1;
  apl_roster_announce(feed->roster, feed->origin_ns, feed->output);
  dbn_status(feed, 0, feed->start_live ? APL_BOOK_STATE_LIVE : APL_BOOK_STATE_UNKNOWN,
             APL_STATUS_REASON_SESSION_START);
  let_out(feed, 1);
}

static void bad(struct dbn *feed)
{
  feed->stats.malformed++;
  dbn_status(feed, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_BAD_MESSAGE);
  let_out(feed, 1);
}

static int is_book_type(uint8_t rtype) { return rtype == DBN_MBO || rtype <= DBN_MBP_10 || rtype >= DBN_CMBP_1; }

static void on_record(struct dbn *feed)
{
  const uint8_t rtype = dbn_rtype(feed->record);
  const uint32_t least = dbn_record_bytes(rtype);
  feed->stats.messages++;
  feed->ends = 0;
  if (APL_UNLIKELY(feed->bytes < DBN_RECORD_HEADER_BYTES || (least && feed->bytes < least))) {
    bad(feed);
    return;
  }
  if (APL_UNLIKELY(least == 0)) {
    feed->stats.unknown++;
    return;
  }
  set_time(feed);
  if (APL_UNLIKELY(!feed->begun)) begin(feed);
  if (is_book_type(rtype)) dbn_book_record(feed);
  else dbn_reference_record(feed);
  let_out(feed, feed->ends != 0);
}

static void on_bytes(struct dbn *feed, const uint8_t *data, size_t bytes)
{
  if (bytes >= 4 && memcmp(data, "DBN", 3) == 0) {
    const uint64_t start_ns = bytes >= METADATA_START + 8 ? apl_le64(data + METADATA_START) : DBN_NO_TIME;
    feed->exchange_ns = start_ns == DBN_NO_TIME ? 0 : start_ns;
    feed->origin_ns = feed->arrival_ns ? feed->arrival_ns : feed->exchange_ns;
    if (!feed->begun) begin(feed);
    feed->ends = 1;
    /* names may be missing, books are not wrong by it */
    if (dbn_metadata(feed, data, bytes)) feed->stats.malformed++;
    return;
  }
  while (bytes > 0) {
    const size_t length = (size_t)data[0] * 4;
    if (length < DBN_RECORD_HEADER_BYTES || length > bytes) {
      bad(feed);
      return;
    }
    feed->record = data;
    feed->bytes = (uint32_t)length;
    on_record(feed);
    data += length;
    bytes -= length;
  }
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct dbn *feed = state;
  feed->output = output;
  for (size_t i = 0; i < count; i++) {
    feed->stats.packets++;
    feed->arrival_ns = packets[i].arrival_ns;
    on_bytes(feed, packets[i].data, packets[i].bytes);
  }
  return 0;
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  (void)state, (void)now_ns, (void)output; /* nothing waits for time */
  return 0;
}

static void stats(const void *state, struct apl_feed_stats *out)
{
  const struct dbn *feed = state;
  *out = feed->stats;
  out->ignored = feed->roster->ignored;
}

static int looks_right(const uint8_t *data, size_t bytes)
{
  if (bytes >= 4 && memcmp(data, "DBN", 3) == 0) return data[3] >= 1 && data[3] <= VERSION_MAX;
  return bytes >= DBN_RECORD_HEADER_BYTES && dbn_record_bytes(data[1]) != 0 &&
         (uint32_t)data[0] * 4 >= dbn_record_bytes(data[1]) && (uint32_t)data[0] * 4 <= bytes;
}

static size_t probe(const struct apl_packet *packets, size_t count)
{
  size_t right = 0;
  for (size_t i = 0; i < count; i++) right += looks_right(packets[i].data, packets[i].bytes) ? 1 : 0;
  return right;
}

/* What the file is instead, by its first bytes; NULL: no idea. */
static const char *other_kind(const uint8_t *bytes, size_t count)
{
  if (count < 4) return NULL;
  const uint32_t magic = apl_le32(bytes);
  if (magic == 0xfd2fb528) return "no DBN but a zstd file; decompress it first";
  if ((magic & 0xffff) == 0x8b1f) return "no DBN but a gzip file; decompress it first";
  if ((magic & 0xfffffff0) == 0x184d2a50)
    return count >= 11 && memcmp(bytes + 8, "DBZ", 3) == 0
             ? "an old DBZ file, the encoding before DBN; convert it with Databento's dbn tool"
             : "no DBN but a zstd file; decompress it first";
  return NULL;
}

static int64_t frame(const uint8_t *bytes, size_t count, int where, uint32_t *payload_offset)
{
  *payload_offset = 0;
  const char *other = where & APL_FRAME_FIRST ? other_kind(bytes, count) : NULL;
  if (other) return apl_err_set(APL_ERR_FORMAT, "%s", other);
  if (count < 4) return 0;
  if (memcmp(bytes, "DBN", 3) == 0) {
    if (bytes[3] < 1 || bytes[3] > VERSION_MAX)
      return apl_err_set(APL_ERR_FORMAT, "DBN version %u; versions 1 to %d are known", bytes[3], VERSION_MAX);
    if (count < DBN_METADATA_HEADER_BYTES) return 0;
    const uint32_t length = apl_le32(bytes + 4);
    if (length > DBN_METADATA_BYTES_MAX)
      return apl_err_set(APL_ERR_FORMAT, "DBN metadata that claims %u bytes", length);
    return count < (size_t)length + DBN_METADATA_HEADER_BYTES ? 0 : (int64_t)length + DBN_METADATA_HEADER_BYTES;
  }
  const uint32_t length = (uint32_t)bytes[0] * 4;
  if (length < DBN_RECORD_HEADER_BYTES)
    return apl_err_set(APL_ERR_FORMAT, "a DBN record of %u bytes; its header alone has %d", length,
                       DBN_RECORD_HEADER_BYTES);
  if (where & APL_FRAME_FIRST && (dbn_record_bytes(bytes[1]) == 0 || length < dbn_record_bytes(bytes[1])))
    return apl_err_set(APL_ERR_FORMAT, "no DBN: neither its metadata nor a record (it begins with %02x %02x)",
                       bytes[0], bytes[1]);
  return count < length ? 0 : length;
}

const struct apl_feed_ops apl_feed_dbn = {
  .name = "dbn",
  .title = "Databento Binary Encoding, versions 1 to 3",
  .footprint = footprint,
  .init = init,
  .on_packets = on_packets,
  .on_tick = on_tick,
  .stats = stats,
  .probe = probe,
  .frame = frame,
};
