/* A restarted stage: it is told again what its earlier life knew, says nothing to it, and knows what the instruments table knows. */
#include "apl/err.h"
#include "apl/instrument.h"
#include "apl/replay.h"
#include "apl/risk.h"
#include "apl/strategy.h"
#include "apl/table.h"
#include "stage_rig.h"

#define E9 INT64_C(1000000000)
enum { ID = 2, SLOTS = 16 };

static _Alignas(128) uint8_t ring_memory[256 + 64 * SLOTS];
static struct apl_ring_writer updates;

static const struct apl_ring *new_updates(void)
{
  CHECK(apl_ring_footprint(SLOTS, 64) <= sizeof ring_memory);
  CHECK(apl_ring_new(ring_memory, SLOTS, 64, "updates"));
  CHECK(apl_ring_writer_join(&updates, (struct apl_ring *)ring_memory));
  return apl_ring_join(ring_memory);
}

static void put(uint8_t kind, uint64_t order_id, uint8_t side, int64_t qty, int64_t leaves)
{
  struct apl_event event = {.update = {.origin_ns = 5, .instrument = ID, .kind = kind, .side = side, .price = 100 * E9, .qty = qty,
                                       .order_id = order_id, .leaves_qty = leaves}};
  apl_event_header(&event, APL_MSG_UPDATE);
  apl_ring_write(&updates, &event, sizeof event);
}

static struct apl_risk_config limits(void)
{
  return (struct apl_risk_config){.limits = {.max_qty = 100, .max_position = 1000}, .instrument_capacity = 4, .order_capacity = 64};
}

static void positions_come_back_up_to_where_the_cursor_stood(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  const struct apl_ring *ring = new_updates();
  struct apl_risk_position position;
  uint64_t missed = 99;
  put(APL_UPDATE_KIND_ACK, 1, APL_SIDE_BID, 10, 10);
  put(APL_UPDATE_KIND_FILL, 1, APL_SIDE_BID, 4, 6);
  put(APL_UPDATE_KIND_FILL, 1, APL_SIDE_BID, 6, 0); /* not yet released by the earlier life: comes again by itself */
  rig_open(&rig, &apl_risk_stage_ops, &config);
  CHECK_EQUAL(apl_stage_replay(rig.ops, rig.state, 0, ring, 0, 2, &missed), 2);
  CHECK_EQUAL(missed, 0);
  CHECK_EQUAL(apl_risk_position(rig.state, ID, &position), 0);
  CHECK_EQUAL(position.position, 4);
  CHECK_EQUAL(position.open_buy_qty, 6);
  CHECK(!rig_take(&rig));
  rig_close(&rig);
}

static void what_was_overwritten_is_counted(void)
{
  struct rig rig;
  const struct apl_risk_config config = limits();
  const struct apl_ring *ring = new_updates();
  uint64_t missed = 0;
  for (uint64_t i = 0; i < 3 * SLOTS; i++) put(APL_UPDATE_KIND_FILL, i + 1, APL_SIDE_ASK, 1, 0);
  rig_open(&rig, &apl_risk_stage_ops, &config);
  const int64_t given = apl_stage_replay(rig.ops, rig.state, 0, ring, 0, 3 * SLOTS - 4, &missed);
  struct apl_risk_position position;
  CHECK(given > 0 && given <= SLOTS - 4);
  CHECK_EQUAL(given + (int64_t)missed, 3 * SLOTS - 4);
  CHECK_EQUAL(apl_risk_position(rig.state, ID, &position), 0);
  CHECK_EQUAL(position.position, -given);
  CHECK_EQUAL(apl_stage_replay(rig.ops, rig.state, 0, ring, 3 * SLOTS, 4 * SLOTS, &missed), 0); /* past what was published */
  rig_close(&rig);
}

static void bad_arguments_are_refused(void)
{
  uint64_t missed;
  uint8_t state;
  const struct apl_ring *ring = new_updates();
  CHECK_EQUAL(apl_stage_replay(NULL, &state, 0, ring, 0, 1, &missed), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_stage_replay(&apl_risk_stage_ops, NULL, 0, ring, 0, 1, &missed), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_stage_replay(&apl_risk_stage_ops, &state, 0, NULL, 0, 1, &missed), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_stage_replay(&apl_risk_stage_ops, &state, 0, ring, 0, 1, NULL), APL_ERR_ARGUMENT);
}

/* A table of instruments in which ID has a tick of 0.25 and a multiplier of 50. */
static struct apl_table *new_instruments(void **memory)
{
  *memory = aligned_alloc(128, apl_align_up(apl_table_footprint(sizeof(struct apl_instrument), 4), 128));
  struct apl_table *table = apl_table_join(apl_table_new(*memory, sizeof(struct apl_instrument), 4, "instruments"));
  CHECK(table);
  const struct apl_instrument record = {.id = ID, .symbol = "ESZ6", .tick = E9 / 4, .multiplier = 50 * E9, .defined_ns = 1};
  apl_table_write(table, ID - 1, &record);
  apl_table_count_set(table, ID);
  return table;
}

static void risk_knows_instruments_that_were_defined_before_it_began(void)
{
  void *memory;
  const struct apl_context context = {.instruments = new_instruments(&memory)};
  const struct apl_risk_override special = {.symbol = "ESZ6", .limits = {.max_qty = 1}};
  struct apl_risk_config config = limits();
  config.overrides = &special;
  config.override_count = 1;
  struct rig rig;
  rig_open(&rig, &apl_risk_stage_ops, &config);
  CHECK_EQUAL(rig.ops->init(rig.state, &config, &context), 0);
  rig_put(&rig, APL_MSG_TOP, &(struct apl_top){.instrument = ID, .state = APL_BOOK_STATE_LIVE, .bid_price = 99 * E9, .bid_qty = 1,
                                               .ask_price = 101 * E9, .ask_qty = 1});
  struct apl_intent intent = {.origin_ns = 1, .instrument = ID, .price = 100 * E9 + 1, .qty = 1, .order_id = 1};
  rig_put(&rig, APL_MSG_INTENT, &intent);
  CHECK_EQUAL(rig_expect(&rig, APL_MSG_VERDICT)->verdict.code, APL_REJECT_CODE_BAD_TICK);
  intent.price = 100 * E9, intent.qty = 2;
  rig_put(&rig, APL_MSG_INTENT, &intent);
  CHECK_EQUAL(rig_expect(&rig, APL_MSG_VERDICT)->verdict.code, APL_REJECT_CODE_MAX_QTY);
  rig_close(&rig);
  free(memory);
}

static void the_maker_quotes_in_ticks_that_were_defined_before_it_began(void)
{
  void *memory;
  const struct apl_context context = {.instruments = new_instruments(&memory)};
  const struct apl_maker_config config = {.instrument_capacity = 4, .strategy_id = 1, .life = 2, .default_tick = E9 / 100};
  struct rig rig;
  rig_open(&rig, &apl_maker_stage_ops, &config);
  CHECK_EQUAL(rig.ops->init(rig.state, &config, &context), 0);
  rig_put(&rig, APL_MSG_SIGNAL,
          &(struct apl_signal){.origin_ns = E9, .instrument = ID, .kind = APL_SIGNAL_KIND_MICROPRICE, .state = APL_BOOK_STATE_LIVE,
                               .value = 100 * E9 + 13, .bid_price = 99 * E9, .ask_price = 102 * E9});
  for (const struct apl_event *event = rig_take(&rig); event; event = rig_take(&rig))
    CHECK_EQUAL(event->intent.price % (E9 / 4), 0);
  rig_close(&rig);
  free(memory);
}

int main(void)
{
  RUN(positions_come_back_up_to_where_the_cursor_stood);
  RUN(what_was_overwritten_is_counted);
  RUN(bad_arguments_are_refused);
  RUN(risk_knows_instruments_that_were_defined_before_it_began);
  RUN(the_maker_quotes_in_ticks_that_were_defined_before_it_began);
  return 0;
}
