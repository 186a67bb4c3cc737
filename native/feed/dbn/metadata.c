/*
 * The metadata at the head of a DBN file or stream, versions 1 to 3:
 *
 *   "DBN", version u8, length u32 of all that follows
 *   100 bytes:          dataset 16, schema u16, start u64, end u64, limit u64, (version 1 only: record count u64),
 *                       stype_in u8, stype_out u8, ts_out u8, (version 2 on: symbol length u16), reserved
 *   schema definition:  length u32, bytes
 *   symbols, partial, not found:  each count u32, symbols
 *   mappings:           count u32, each: raw symbol, intervals: count u32, each: start date u32, end date u32, symbol
 *
 * A symbol is 22 bytes in version 1, else as long as the header says, NUL-padded. Everything is little-endian.
 * Symbology types: 0 is the instrument id, as decimal text; where either side of the mappings is one, we learn a name
 * for it.
 */
#include "apl/err.h"
#include "dbn.h"

enum { FIXED_BYTES = 100, SYMBOL_BYTES_V1 = 22, STYPE_INSTRUMENT_ID = 0, NAMES_SLOTS_PLENTY = 1 << 18 };

/* Reading goes on behind `at`, never past `end`; `short_of` says that it would have. */
struct cursor {
  const uint8_t *at, *end;
  int short_of;
};

static const uint8_t *take(struct cursor *c, uint64_t bytes)
{
  if ((uint64_t)(c->end - c->at) < bytes) {
    c->short_of = 1;
    return NULL;
  }
  const uint8_t *data = c->at;
  c->at += bytes;
  return data;
}

static uint32_t take_u32(struct cursor *c)
{
  const uint8_t *data = take(c, 4);
  return data ? apl_le32(data) : 0;
}

/* Decimal text as an id; 0 and *ok = 0 if it is none. */
static uint32_t id_of(const uint8_t *text, size_t bytes, int *ok)
{
  uint64_t id = 0;
  size_t i = 0;
  for (; i < bytes && text[i] >= '0' && text[i] <= '9' && id <= UINT32_MAX; i++)
    id = 10 * id + (uint64_t)(text[i] - '0');
  *ok = i > 0 && id <= UINT32_MAX && (i == bytes || text[i] == 0);
  return *ok ? (uint32_t)id : 0;
}

uint64_t dbn_names_slots(uint32_t instruments)
{
  /* files name many more ids than they have records of: one a day and symbol */
  const uint64_t plenty = 64 * (uint64_t)instruments;
  uint64_t slots = 1024;
  while (slots < 8 * (uint64_t)instruments || (slots < plenty && slots < NAMES_SLOTS_PLENTY)) slots *= 2;
  return slots;
}

static uint64_t home(const struct dbn *feed, uint32_t id)
{
  return (id * UINT64_C(0x9e3779b97f4a7c15)) >> 20 & feed->names_mask;
}

static void keep_name(struct dbn *feed, const uint8_t *id_text, const uint8_t *symbol, size_t symbol_bytes,
                      const uint8_t *dates)
{
  int ok;
  const uint32_t id = id_of(id_text, symbol_bytes, &ok);
  const uint32_t end_date = apl_le32(dates + 4);
  if (!ok || symbol[0] == 0) return;
  /* half stay free, so that every walk ends soon; the id shows as #<id> */
  if (feed->names_count == feed->names_mask / 2) return;
  uint64_t at = home(feed, id);
  while (feed->names[at].end_date) at = (at + 1) & feed->names_mask;
  struct dbn_name *name = &feed->names[at];
  feed->names_count++;
  name->id = id;
  name->start_date = apl_le32(dates);
  name->end_date = end_date ? end_date : UINT32_MAX;
  apl_roster_text(name->symbol, sizeof name->symbol, symbol, symbol_bytes);
}

/* The UTC day as yyyymmdd (the calendar repeats every 146,097 days; years begin in March here). */
static uint32_t date_of(uint64_t time_ns)
{
  const uint64_t days = time_ns / UINT64_C(86400000000000) + 719468;
  const uint64_t era = days / 146097, day_of_era = days % 146097;
  const uint64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const uint64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const uint64_t month = (5 * day_of_year + 2) / 153;
  const uint64_t day = day_of_year - (153 * month + 2) / 5 + 1;
  const uint64_t year = year_of_era + era * 400 + (month >= 10 ? 1 : 0);
  return (uint32_t)(year * 10000 + (month < 10 ? month + 3 : month - 9) * 100 + day);
}

const char *dbn_name_of(const struct dbn *feed, uint32_t id, uint64_t time_ns)
{
  const uint32_t date = date_of(time_ns);
  const char *any = NULL;
  for (uint64_t at = home(feed, id); feed->names[at].end_date; at = (at + 1) & feed->names_mask) {
    const struct dbn_name *name = &feed->names[at];
    if (name->id != id) continue;
    if (date >= name->start_date && date < name->end_date) return name->symbol;
    if (!any) any = name->symbol;
  }
  return any;
}

static void read_mappings(struct dbn *feed, struct cursor *c, size_t symbol_bytes, uint8_t stype_in,
                          uint8_t stype_out)
{
  const uint32_t count = take_u32(c);
  for (uint32_t i = 0; i < count && !c->short_of; i++) {
    const uint8_t *raw = take(c, symbol_bytes);
    const uint32_t intervals = take_u32(c);
    for (uint32_t j = 0; j < intervals && !c->short_of; j++) {
      const uint8_t *dates = take(c, 8);
      const uint8_t *symbol = take(c, symbol_bytes);
      if (!dates || !symbol) break;
      if (stype_out == STYPE_INSTRUMENT_ID) keep_name(feed, symbol, raw, symbol_bytes, dates);
      else if (stype_in == STYPE_INSTRUMENT_ID) keep_name(feed, raw, symbol, symbol_bytes, dates);
    }
  }
}

int dbn_metadata(struct dbn *feed, const uint8_t *data, size_t bytes)
{
  if (bytes < DBN_METADATA_HEADER_BYTES + FIXED_BYTES)
    return apl_err_set(APL_ERR_FORMAT, "DBN metadata of %zu bytes, shorter than its fixed part", bytes);
  const uint8_t version = data[3];
  const uint8_t *fixed = data + DBN_METADATA_HEADER_BYTES;
  const uint8_t *types = fixed + (version == 1 ? 50 : 42);
  const size_t symbol_bytes = version == 1 ? SYMBOL_BYTES_V1 : apl_le16(fixed + 45);
  const uint8_t *dot = memchr(fixed, '.', 16);
  memset(feed->venue, 0, sizeof feed->venue);
  apl_roster_text(feed->venue, sizeof feed->venue, fixed, dot ? (size_t)(dot - fixed) : 16);
  struct cursor c = {fixed + FIXED_BYTES, data + bytes, symbol_bytes == 0};
  take(&c, take_u32(&c));
  for (int list = 0; list < 3; list++) take(&c, (uint64_t)take_u32(&c) * symbol_bytes);
  read_mappings(feed, &c, symbol_bytes, types[0], types[1]);
  if (c.short_of)
    return apl_err_set(APL_ERR_FORMAT, "DBN metadata of version %u breaks off within its symbols", version);
  return 0;
}
