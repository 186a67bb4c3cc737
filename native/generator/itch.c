/* Nasdaq TotalView-ITCH 5.0 of the simulated market: see itch.h. */
#include <assert.h>

#include "itch.h"

#define DAY_NS UINT64_C(86400000000000)
enum { PRICE_UNIT = 100000 /* 1e-4 in 1e-9 */, SYMBOL_BYTES = 8, LONGEST_BYTES = 64 };

void apl_itch_init(struct apl_itch *itch, const struct apl_market *market,
                   const struct apl_generator_config *config)
{
  itch->market = market;
  itch->config = config;
  itch->match = 0;
  itch->records = 0;
  itch->bytes = itch->closed = 0;
}

static int64_t quoted(const struct apl_generator_instrument *spec, int64_t price)
{
  return (int64_t)((__int128)price * spec->display_factor / 1000000000);
}

static int has_stock(const struct apl_itch *itch, uint32_t instrument)
{
  const struct apl_generator_instrument *const spec = &itch->market->specs[instrument];
  return spec->kind != APL_INSTRUMENT_KIND_SPREAD && quoted(spec, spec->tick) % PRICE_UNIT == 0 &&
         quoted(spec, spec->tick) > 0;
}

/* A record being written, field by field. */
struct record {
  uint8_t *at;
};

static void put(struct record *record, uint64_t value, int bytes)
{
  for (int i = bytes; i-- > 0;) *record->at++ = (uint8_t)(value >> (8 * i));
}

static void put_text(struct record *record, const char *text, size_t bytes)
{
  for (size_t i = 0; i < bytes; i++) *record->at++ = *text ? (uint8_t)*text++ : ' ';
}

static struct record begin(struct apl_itch *itch, char type, uint32_t locate, uint64_t time_ns)
{
  assert(itch->bytes + LONGEST_BYTES <= APL_ITCH_BYTES);
  struct record record = {itch->buffer + itch->bytes + 2};
  put(&record, (uint8_t)type, 1);
  put(&record, locate, 2);
  put(&record, 0, 2); /* tracking number */
  put(&record, time_ns % DAY_NS, 6);
  return record;
}

static void end(struct apl_itch *itch, const struct record *record)
{
  uint8_t *const start = itch->buffer + itch->bytes;
  const uint32_t bytes = (uint32_t)(record->at - start) - 2;
  start[0] = (uint8_t)(bytes >> 8);
  start[1] = (uint8_t)bytes;
  itch->bytes += bytes + 2;
  itch->records++;
}

static void put_symbol(struct record *record, const struct apl_generator_instrument *spec)
{
  put_text(record, spec->symbol, SYMBOL_BYTES);
}

static void put_price(struct record *record, const struct apl_itch *itch, uint32_t instrument,
                      int index)
{
  const int64_t price = apl_market_price(itch->market, instrument, index);
  put(record, (uint64_t)(quoted(&itch->market->specs[instrument], price) / PRICE_UNIT), 4);
}

static void write_system(struct apl_itch *itch, uint64_t time_ns, char event)
{
  struct record record = begin(itch, 'S', 0, time_ns);
  put(&record, (uint8_t)event, 1);
  end(itch, &record);
}

static void write_directory(struct apl_itch *itch, uint64_t time_ns, uint32_t instrument)
{
  struct record record = begin(itch, 'R', instrument + 1, time_ns);
  put_symbol(&record, &itch->market->specs[instrument]);
  put_text(&record, "QN", 2);    /* market category, financial status */
  put(&record, 100, 4);          /* round lot */
  put_text(&record, "NC", 2);    /* round lots only: no; common stock */
  put_text(&record, "Z", 2);     /* issue sub-type: not applicable */
  put_text(&record, "TNN1N", 5); /* test, short sale threshold, new listing, LULD tier, ETP */
  put(&record, 0, 4);            /* ETP leverage */
  put_text(&record, "N", 1);     /* inverse */
  end(itch, &record);
}

void apl_itch_state(struct apl_itch *itch, uint64_t time_ns, uint32_t instrument, char state)
{
  if (!has_stock(itch, instrument)) return;
  struct record record = begin(itch, 'H', instrument + 1, time_ns);
  put_symbol(&record, &itch->market->specs[instrument]);
  put(&record, (uint8_t)state, 1);
  put_text(&record, "", 1);
  put_text(&record, state == 'H' ? "T1" : "", 4);
  end(itch, &record);
}

void apl_itch_open(struct apl_itch *itch, uint64_t time_ns)
{
  write_system(itch, time_ns, 'O');
  write_system(itch, time_ns, 'S');
  for (uint32_t i = 0; i < itch->market->instrument_count; i++)
    if (has_stock(itch, i)) write_directory(itch, time_ns, i);
  for (uint32_t i = 0; i < itch->market->instrument_count; i++)
    apl_itch_state(itch, time_ns, i, 'T');
  write_system(itch, time_ns, 'Q');
}

void apl_itch_close(struct apl_itch *itch, uint64_t time_ns)
{
  for (const char *event = "MEC"; *event; event++) write_system(itch, time_ns, *event);
  itch->closed = 1;
}

/* Every 16th order names its market participant. */
static void write_add(struct apl_itch *itch, const struct apl_market_change *change)
{
  const struct apl_market_event *const event = &itch->market->event;
  const int attributed = change->ref % 16 == 0;
  struct record record = begin(itch, attributed ? 'F' : 'A', event->instrument + 1, event->time_ns);
  put(&record, change->ref, 8);
  put(&record, change->side == APL_MARKET_BID ? 'B' : 'S', 1);
  put(&record, (uint32_t)change->qty, 4);
  put_symbol(&record, &itch->market->specs[event->instrument]);
  put_price(&record, itch, event->instrument, change->index);
  if (attributed) put_text(&record, "APLX", 4);
  end(itch, &record);
}

/* Every 32nd execution is told with its price. */
static void write_execution(struct apl_itch *itch, const struct apl_market_change *change)
{
  const struct apl_market_event *const event = &itch->market->event;
  const uint64_t match = ++itch->match;
  const int priced = match % 32 == 0;
  struct record record = begin(itch, priced ? 'C' : 'E', event->instrument + 1, event->time_ns);
  put(&record, change->ref, 8);
  put(&record, (uint32_t)change->delta, 4);
  put(&record, match, 8);
  if (priced) {
    put(&record, 'Y', 1);
    put_price(&record, itch, event->instrument, change->index);
  }
  end(itch, &record);
}

static void write_change(struct apl_itch *itch, char type, const struct apl_market_change *change)
{
  const struct apl_market_event *const event = &itch->market->event;
  struct record record = begin(itch, type, event->instrument + 1, event->time_ns);
  put(&record, change->ref_old, 8);
  if (type == 'X') put(&record, (uint32_t)change->delta, 4);
  if (type == 'U') {
    put(&record, change->ref, 8);
    put(&record, (uint32_t)change->qty, 4);
    put_price(&record, itch, event->instrument, change->index);
  }
  end(itch, &record);
}

static void write_trade(struct apl_itch *itch, const struct apl_market_trade *trade)
{
  const struct apl_market_event *const event = &itch->market->event;
  struct record record = begin(itch, 'P', event->instrument + 1, event->time_ns);
  put(&record, 0, 8); /* no displayed order */
  put(&record, 'B', 1);
  put(&record, (uint64_t)trade->qty, 4);
  put_symbol(&record, &itch->market->specs[event->instrument]);
  put_price(&record, itch, event->instrument, trade->index);
  put(&record, ++itch->match, 8);
  end(itch, &record);
}

void apl_itch_event(struct apl_itch *itch)
{
  const struct apl_market_event *const event = &itch->market->event;
  if (!has_stock(itch, event->instrument)) return;
  for (uint32_t i = 0; i < event->trade_count; i++)
    if (event->trades[i].aggressor == 0) write_trade(itch, &event->trades[i]);
  for (uint32_t i = 0; i < event->change_count; i++) {
    const struct apl_market_change *const change = &event->changes[i];
    switch (change->kind) {
    case APL_CHANGE_ADD: write_add(itch, change); break;
    case APL_CHANGE_REDUCE: write_change(itch, 'X', change); break;
    case APL_CHANGE_REPLACE: write_change(itch, 'U', change); break;
    case APL_CHANGE_CANCEL: write_change(itch, 'D', change); break;
    default: write_execution(itch, change); break;
    }
  }
}
