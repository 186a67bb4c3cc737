/* Events that no order caused: trading status, price limits, daily statistics, heartbeats. See
 * publish.h. */
#include "publish.h"

enum { TRADING_HALT = 2, REASON_GROUP_SCHEDULE = 0, REASON_MARKET_EVENT = 2 };

void apl_publish_status(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument,
                        uint8_t trading_status)
{
  apl_publish_begin(publisher);
  publisher->of[instrument].trading_status = trading_status;
  char *const message = apl_publish_place(publisher);
  const uint8_t reason =
      trading_status == TRADING_HALT ? REASON_MARKET_EVENT : REASON_GROUP_SCHEDULE;
  apl_publish_keep(publisher,
                   apl_mdp3_status(message, publisher->version, time_ns,
                                   &publisher->market->specs[instrument], publisher->date,
                                   trading_status, reason),
                   0);
  message[APL_MDP3_STATUS_INDICATOR] = (char)APL_MDP3_END_OF_EVENT;
}

void apl_publish_limits(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument)
{
  struct apl_publication *const of = &publisher->of[instrument];
  apl_publish_begin(publisher);
  apl_publish_keep(
      publisher,
      publisher->encoder->limits(apl_publish_place(publisher), publisher->version, time_ns,
                                 publisher->market->specs[instrument].security_id, ++of->rpt_seq,
                                 of->limit_high, of->limit_low, of->max_variation),
      APL_MDP3_LAST_STATS);
  apl_publish_end(publisher);
}

void apl_publish_daily(struct apl_publisher *publisher, uint64_t time_ns, uint32_t instrument)
{
  struct apl_publication *const of = &publisher->of[instrument];
  const struct apl_generator_instrument *const spec = &publisher->market->specs[instrument];
  const uint16_t day_before = (uint16_t)(publisher->date - 1);
  struct apl_mdp3_statistic statistics[3];
  const struct apl_mdp3_statistic blank = {.price = APL_MDP3_NO_PRICE,
                                           .qty = APL_MDP3_NO_QTY,
                                           .security_id = spec->security_id,
                                           .date = day_before};
  apl_publish_begin(publisher);
  for (int i = 0; i < 3; i++) {
    statistics[i] = blank;
    statistics[i].rpt_seq = ++of->rpt_seq;
    statistics[i].type = "6BC"[i]; /* settlement, cleared volume, open interest */
  }
  statistics[0].price = spec->price;
  statistics[1].qty = (int32_t)of->open_interest / 10;
  statistics[2].qty = (int32_t)of->open_interest;
  apl_publish_keep(publisher,
                   publisher->encoder->daily_statistics(apl_publish_place(publisher),
                                                        publisher->version, time_ns, statistics, 3),
                   APL_MDP3_LAST_STATS);
  apl_publish_end(publisher);
}

void apl_publish_heartbeat(struct apl_publisher *publisher)
{
  apl_publish_begin(publisher);
  apl_publish_keep(publisher, apl_mdp3_heartbeat(apl_publish_place(publisher), publisher->version),
                   0);
}
