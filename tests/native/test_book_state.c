/* States: each condition alone, the order in which they hide each other, what ends them, channels, the end of venue events. */
#include "book_events.h"

enum { UNKNOWN = APL_BOOK_STATE_UNKNOWN, LIVE = APL_BOOK_STATE_LIVE, SUSPECT = APL_BOOK_STATE_SUSPECT,
       RECOVERING = APL_BOOK_STATE_RECOVERING, CROSSED = APL_BOOK_STATE_CROSSED, HALTED = APL_BOOK_STATE_HALTED,
       STALE = APL_BOOK_STATE_STALE };
enum { NONE = APL_STATUS_REASON_NONE, GAP = APL_STATUS_REASON_GAP, RESET = APL_STATUS_REASON_RESET,
       SNAPSHOT = APL_STATUS_REASON_SNAPSHOT, TRADING = APL_STATUS_REASON_TRADING_STATUS, START = APL_STATUS_REASON_SESSION_START,
       LOST = APL_STATUS_REASON_HEARTBEAT_LOST };

static struct apl_book_engine *new_engine(uint32_t start_live)
{
  return engine_new((struct apl_book_config){.instrument_capacity = 4, .order_capacity = 100, .start_live = start_live});
}

static void status(struct apl_book_engine *engine, uint32_t instrument, uint8_t state, uint8_t reason)
{
  struct apl_event event = status_event(instrument, state, reason);
  event.status.flags = END;
  apply(engine, event);
}

static uint32_t state(const struct apl_book_engine *engine) { return apl_book_state(engine, 1); }

static void nothing_said_is_unknown(void)
{
  struct apl_book_engine *engine = new_engine(0);
  CHECK_EQUAL(state(engine), UNKNOWN);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  CHECK_EQUAL(state(engine), UNKNOWN);
  status(engine, 1, LIVE, TRADING); /* tells of trading, not of the book */
  CHECK_EQUAL(state(engine), UNKNOWN);
  status(engine, 0, LIVE, SNAPSHOT);
  CHECK_EQUAL(state(engine), LIVE);
  apply(engine, order_event(3, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END)); /* not seen when the word was for all */
  CHECK_EQUAL(apl_book_state(engine, 3), LIVE);
  engine_free(engine);
}

static void a_gap_and_the_way_back(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  apply(engine, order_event(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  status(engine, 0, SUSPECT, GAP);
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 1, RECOVERING, NONE);
  CHECK_EQUAL(state(engine), RECOVERING);
  change(engine, APL_BOOK_ACTION_DELETE, 77, 0, 0); /* a fault while recovering hides nothing */
  CHECK_EQUAL(state(engine), RECOVERING);
  status(engine, 1, LIVE, SNAPSHOT);
  CHECK_EQUAL(state(engine), LIVE);
  CHECK_EQUAL(view_of(engine, 1).faults, 0);
  CHECK_EQUAL(apl_book_state(engine, 2), SUSPECT);
  status(engine, 0, LIVE, SNAPSHOT);
  CHECK_EQUAL(apl_book_state(engine, 2), LIVE);
  engine_free(engine);
}

static void a_fault_outlives_the_word_for_all_but_not_the_word_for_one(void)
{
  struct apl_book_engine *engine = new_engine(1);
  change(engine, APL_BOOK_ACTION_DELETE, 77, 0, 0);
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 0, LIVE, SNAPSHOT); /* the feed never knew */
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 1, LIVE, NONE);
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 1, LIVE, SNAPSHOT);
  CHECK_EQUAL(state(engine), LIVE);
  change(engine, APL_BOOK_ACTION_DELETE, 77, 0, 0);
  status(engine, 0, SUSPECT, GAP);
  status(engine, 0, LIVE, SNAPSHOT); /* the feed took it back as a whole and made it good */
  CHECK_EQUAL(state(engine), LIVE);
  CHECK_EQUAL(stats_of(engine).faults, 2);
  engine_free(engine);
}

static void crossed_comes_and_goes_by_itself(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  add(engine, APL_SIDE_ASK, 2, 101, 1);
  CHECK_EQUAL(state(engine), LIVE);
  add(engine, APL_SIDE_BID, 3, 101, 1); /* locked counts */
  CHECK_EQUAL(state(engine), CROSSED);
  status(engine, 1, HALTED, TRADING); /* an auction: crossed is no news */
  CHECK_EQUAL(state(engine), HALTED);
  status(engine, 1, LIVE, TRADING);
  CHECK_EQUAL(state(engine), CROSSED);
  change(engine, APL_BOOK_ACTION_DELETE, 3, 0, 0);
  CHECK_EQUAL(state(engine), LIVE);
  engine_free(engine);
}

static void crossed_in_the_middle_of_an_event_is_never_seen(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  apply(engine, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 2, 99, 1, 0, 0));
  CHECK_EQUAL(state(engine), LIVE);
  apply(engine, order_event(1, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 1, 0, 0, 0, END));
  CHECK_EQUAL(state(engine), LIVE);
  CHECK_EQUAL(stats_of(engine).tops, 2);
  engine_free(engine);
}

/* Halts and staleness hide what is below them and uncover it again. */
static void the_first_that_holds_is_the_state(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  status(engine, 1, HALTED, TRADING);
  status(engine, 0, STALE, LOST);
  CHECK_EQUAL(state(engine), STALE);
  status(engine, 0, SUSPECT, GAP); /* packets again: not stale */
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 1, LIVE, TRADING);
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 1, HALTED, TRADING);
  status(engine, 1, LIVE, SNAPSHOT);
  CHECK_EQUAL(state(engine), HALTED);
  status(engine, 0, STALE, LOST);
  CHECK_EQUAL(state(engine), STALE);
  status(engine, 0, LIVE, LOST);
  CHECK_EQUAL(state(engine), HALTED);
  status(engine, 0, LIVE, START);
  CHECK_EQUAL(state(engine), LIVE);
  status(engine, 1, UNKNOWN, NONE);
  CHECK_EQUAL(state(engine), UNKNOWN);
  engine_free(engine);
}

static void a_reset_empties_the_books(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  level(engine, APL_BOOK_ACTION_ADD, APL_SIDE_ASK, 1, 110, 1);
  level(engine, APL_BOOK_ACTION_MODIFY, APL_SIDE_ASK, 5, 110, 1);
  CHECK_EQUAL(state(engine), SUSPECT);
  status(engine, 0, LIVE, RESET);
  CHECK_EQUAL(state(engine), LIVE);
  CHECK_EQUAL(apl_book_orders(engine), 0);
  CHECK_EQUAL(view_of(engine, 1).ask_levels, 0);
  engine_free(engine);
}

static void a_deleted_instrument_is_empty_and_unknown(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  apply(engine, definition_event(1, APL_BOOK_ACTION_DELETE, 0));
  CHECK_EQUAL(state(engine), UNKNOWN);
  CHECK_EQUAL(apl_book_orders(engine), 0);
  engine_free(engine);
}

static void impossible_states_are_counted(void)
{
  struct apl_book_engine *engine = new_engine(1);
  add(engine, APL_SIDE_BID, 1, 100, 1);
  status(engine, 1, CROSSED, NONE); /* nobody but the engine says so */
  status(engine, 1, 7, NONE);
  status(engine, 0, 200, NONE);
  status(engine, 1, SUSPECT, 99);
  status(engine, 5, SUSPECT, GAP);
  CHECK_EQUAL(state(engine), LIVE);
  CHECK_EQUAL(stats_of(engine).malformed, 4);
  CHECK_EQUAL(stats_of(engine).out_of_range, 1);
  engine_free(engine);
}

static void a_channels_status_is_for_its_instruments(void)
{
  struct apl_book_engine *engine = new_engine(1);
  for (uint32_t i = 1; i <= 3; i++) apply(engine, order_event(i, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  CHECK_EQUAL(apl_book_engine_describe(engine, 1, 310, 2, 0, 0), 0);
  CHECK_EQUAL(apl_book_engine_describe(engine, 2, 320, 2, 0, 0), 0);
  struct apl_event gap = status_event(0, SUSPECT, GAP);
  gap.status.channel = 320;
  apply(engine, gap);
  CHECK_EQUAL(apl_book_state(engine, 1), LIVE);
  CHECK_EQUAL(apl_book_state(engine, 2), SUSPECT);
  CHECK_EQUAL(apl_book_state(engine, 3), SUSPECT); /* its channel is not known: to be safe */
  gap.status.channel = 999;                        /* nobody's: everybody's */
  apply(engine, gap);
  CHECK_EQUAL(apl_book_state(engine, 1), SUSPECT);
  engine_free(engine);
}

static void a_channels_event_does_not_end_anothers(void)
{
  struct apl_book_engine *engine = new_engine(1);
  apl_book_engine_describe(engine, 1, 310, 0, 0, 0);
  apl_book_engine_describe(engine, 2, 320, 0, 0, 0);
  uint32_t changed[4];
  apply(engine, order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, 0));
  apply(engine, order_event(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, 1, 1, 1, 0, END));
  CHECK_EQUAL(apl_book_engine_changed(engine, changed, 4), 1);
  CHECK_EQUAL(changed[0], 2);
  CHECK_EQUAL(state(engine), UNKNOWN); /* not settled yet */
  apply(engine, order_event(1, APL_BOOK_ACTION_DELETE, APL_SIDE_BID, 1, 1, 1, 0, END));
  CHECK_EQUAL(apl_book_engine_changed(engine, changed, 4), 1);
  CHECK_EQUAL(changed[0], 1);
  CHECK_EQUAL(state(engine), LIVE);
  engine_free(engine);
}

static void a_step_stops_where_a_venue_event_ends(void)
{
  struct apl_book_engine *engine = new_engine(1);
  struct apl_event events[5];
  for (uint32_t i = 0; i < 5; i++) events[i] = order_event(1 + i % 4, APL_BOOK_ACTION_ADD, APL_SIDE_BID, i + 1, 1, 1, 0, i == 2 ? END : 0);
  int ended;
  CHECK_EQUAL(apl_book_engine_step(engine, events, sizeof events[0], 5, &ended), 3);
  CHECK(ended);
  uint32_t changed[2];
  CHECK_EQUAL(apl_book_engine_changed(engine, changed, 2), 3); /* more than there was room for */
  CHECK_EQUAL(changed[1], 2);
  CHECK_EQUAL(apl_book_engine_step(engine, events + 3, sizeof events[0], 2, &ended), 2);
  CHECK(!ended);
  apl_book_engine_settle(engine);
  CHECK_EQUAL(apl_book_engine_changed(engine, changed, 2), 2);
  engine_free(engine);
}

static void packets_end_events_where_the_venue_sets_no_flag(void)
{
  struct apl_book_engine *engine = engine_new(
    (struct apl_book_config){.instrument_capacity = 4, .order_capacity = 9, .start_live = 1, .event_end = APL_BOOK_EVENT_BY_PACKET});
  struct apl_event events[4];
  for (uint32_t i = 0; i < 4; i++) {
    events[i] = order_event(1, APL_BOOK_ACTION_ADD, APL_SIDE_BID, i + 1, i + 1, 1, 0, END);
    events[i].book_order.origin_ns = 10 + i / 2;
  }
  int ended;
  CHECK_EQUAL(apl_book_engine_step(engine, events, sizeof events[0], 4, &ended), 2);
  CHECK(ended);
  CHECK_EQUAL(view_of(engine, 1).origin_ns, 10);
  CHECK_EQUAL(apl_book_engine_step(engine, events + 2, sizeof events[0], 2, &ended), 2);
  CHECK(!ended);
  CHECK_EQUAL(stats_of(engine).tops, 1);
  apl_book_engine_settle(engine);
  CHECK_EQUAL(stats_of(engine).tops, 2);
  engine_free(engine);
}

int main(void)
{
  RUN(nothing_said_is_unknown);
  RUN(a_gap_and_the_way_back);
  RUN(a_fault_outlives_the_word_for_all_but_not_the_word_for_one);
  RUN(crossed_comes_and_goes_by_itself);
  RUN(crossed_in_the_middle_of_an_event_is_never_seen);
  RUN(the_first_that_holds_is_the_state);
  RUN(a_reset_empties_the_books);
  RUN(a_deleted_instrument_is_empty_and_unknown);
  RUN(impossible_states_are_counted);
  RUN(a_channels_status_is_for_its_instruments);
  RUN(a_channels_event_does_not_end_anothers);
  RUN(a_step_stops_where_a_venue_event_ends);
  RUN(packets_end_events_where_the_venue_sets_no_flag);
  return 0;
}
