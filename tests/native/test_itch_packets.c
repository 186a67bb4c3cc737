/*
 * nasdaq.itch5: packets of two lines with losses, groups, the day's midnight, the file form; then the real first
 * thousand messages of a day and captured packets, where they are at hand.
 */
#include "../../native/feed/nasdaq_itch5/new_york.h"
#include "itch_messages.h"

/* A MoldUDP64 packet of the given messages. */
static size_t send(uint8_t line_b, uint64_t sequence, uint32_t count, const struct bytes *messages)
{
  struct bytes b = {.count = 0};
  put_text(&b, "000010059B", 10);
  put_be(&b, sequence, 8);
  put_be(&b, count, 2);
  for (uint32_t i = 0; messages && i < count; i++) {
    put_be(&b, messages[i].count, 2);
    put(&b, messages[i].data, messages[i].count);
  }
  const struct apl_packet packet = {.data = b.data,
                                    .bytes = (uint32_t)b.count,
                                    .wire_bytes = (uint32_t)b.count,
                                    .arrival_ns = MIDNIGHT + 34200000009999,
                                    .group_ip = line_b ? 0xe9360c70 : 0xe9360c6f,
                                    .group_port = 26477};
  return run_packet(&run, &packet);
}

static void packets_of_two_lines(void)
{
  static struct bytes m[2];
  new_run(0);
  m[0] = directory(1, "AAPL");
  m[1] = add(1, 5, 'B', 300, "AAPL", 2891500);
  CHECK_EQUAL(send(0, 1, 2, m), 3);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START); /* heard from its first message on */
  event(1, APL_MSG_DEFINITION, 101);
  check_order(2, APL_BOOK_ACTION_ADD, APL_SIDE_BID, INT64_C(289150000000), 300, 5);
  CHECK_EQUAL(run.events[2].book_order.origin_ns, MIDNIGHT + 34200000009999);
  CHECK_EQUAL(send(1, 1, 2, m), 0);
  m[0] = taken('E', 1, 5, 100);
  CHECK_EQUAL(send(0, 3, 1, m), 2);
  CHECK_EQUAL(run.events[0].trade.exchange_ns, MIDNIGHT + 34200000000001);
  CHECK_EQUAL(send(1, 3, 1, m), 0);
  CHECK_EQUAL(send(0, 5, 1, m), 0); /* 4 is missing on A */
  CHECK_EQUAL(send(1, 4, 1, m), 4); /* B has it */
  CHECK_EQUAL(run_stats(&run).gaps, 0);

  CHECK_EQUAL(send(0, 8, 1, m), 0); /* 6 and 7 are missing on A, and on B: */
  CHECK_EQUAL(send(1, 8, 1, m), 2);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_from, 6);
  CHECK_EQUAL(run.events[0].status.gap_to, 7);
  check_order(1, APL_BOOK_ACTION_EXECUTE, APL_SIDE_NONE, 0, 100, 5);
  CHECK_EQUAL(send(0, 9, 0, NULL), 1);
  CHECK_EQUAL(event(0, APL_MSG_HEARTBEAT, 0)->heartbeat.sequence, 9);
  CHECK_EQUAL(send(0, 9, 0xffff, NULL), 1);
  check_status(0, 0, APL_BOOK_STATE_STALE, APL_STATUS_REASON_SESSION_END);
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.gaps, 1);
  CHECK_EQUAL(stats.lost, 2);
  CHECK_EQUAL(stats.duplicates, 3);
}

static void joined_in_the_middle(void)
{
  static struct bytes m[1];
  new_run(0);
  m[0] = taken('X', 1, 5, 100);
  CHECK_EQUAL(send(0, 1000, 1, m), 3);
  check_status(0, 0, APL_BOOK_STATE_SUSPECT, APL_STATUS_REASON_GAP);
  CHECK_EQUAL(run.events[0].status.gap_to, 999);
  CHECK(strcmp(event(1, APL_MSG_DEFINITION, 101)->definition.symbol, "#1") == 0);
  new_run(1);
  CHECK_EQUAL(send(0, 1000, 1, m), 3);
  check_status(0, 0, APL_BOOK_STATE_LIVE, APL_STATUS_REASON_SESSION_START);
}

static void groups_choose_packets(void)
{
  static struct bytes m[1];
  new_run(1);
  run_free(&run);
  config.groups[0] = (struct apl_feed_group){.group_ip = 0xe9360c70, .group_port = 26477, .line_b = 1, .channel = 3};
  config.group_count = 1;
  run = run_new(itch(), &config);
  run_join(&run);
  m[0] = directory(1, "AAPL");
  CHECK_EQUAL(send(0, 1, 1, m), 0);
  CHECK_EQUAL(run_stats(&run).foreign, 1);
  CHECK_EQUAL(send(1, 1, 1, m), 2);
  CHECK_EQUAL(run.events[0].status.channel, 3);
  config.groups[1] = (struct apl_feed_group){.channel = 4};
  config.group_count = 2;
  CHECK_EQUAL(itch()->init(run.state, &config, NULL), APL_ERR_ARGUMENT);
}

static void midnight_in_new_york(void)
{
  const uint64_t second = 1000000000u;
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT + 34200 * second), MIDNIGHT);
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT), MIDNIGHT);
  CHECK_EQUAL(apl_new_york_midnight_ns(MIDNIGHT - 1), MIDNIGHT - 86400 * second);
  CHECK_EQUAL(apl_new_york_midnight_ns(1692709976 * second), 1692676800 * second); /* 2023-08-22, summer */
  /* 2024-03-11, the Monday behind the change */
  CHECK_EQUAL(apl_new_york_midnight_ns(1710158400 * second), 1710129600 * second);
  /* 2024-11-04, the Monday behind the change */
  CHECK_EQUAL(apl_new_york_midnight_ns(1730721600 * second), 1730696400 * second);
  CHECK_EQUAL(apl_new_york_midnight_ns(1709913600 * second), 1709874000 * second); /* 2024-03-08, the Friday before */
  CHECK_EQUAL(apl_new_york_midnight_ns(1704085200 * second), 1704085200 * second); /* 2024-01-01 00:00 */
  CHECK_EQUAL(apl_new_york_midnight_ns(1704085199 * second), 1703998800 * second);
  CHECK_EQUAL(apl_new_york_midnight_ns(0), 0);
}

static void files_are_cut(void)
{
  uint32_t offset = 0;
  const uint8_t good[] = {0, 12, 'S', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'O', 0, 0};
  CHECK_EQUAL(itch()->frame(good, sizeof good, APL_FRAME_FIRST, &offset), 14);
  CHECK_EQUAL(offset, 2);
  CHECK_EQUAL(itch()->frame(good, 13, APL_FRAME_FIRST, &offset), 0);
  CHECK_EQUAL(itch()->frame(good, 2, APL_FRAME_FIRST, &offset), 0);
  CHECK_EQUAL(itch()->frame(good + 14, 2, APL_FRAME_LAST, &offset), 2);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"PK\x03\x04", 4, APL_FRAME_FIRST, &offset), APL_ERR_FORMAT);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"\x1f\x8b\x08\x00", 4, APL_FRAME_FIRST, &offset), APL_ERR_FORMAT);
  CHECK_EQUAL(itch()->frame((const uint8_t *)"\x7f\xff"
                                             "A",
                            3, 0, &offset),
              APL_ERR_FORMAT);
}

static void real_first_thousand(void)
{
  size_t bytes;
  uint8_t *data = data_file("nasdaq/itch5/nasdaq_20191230_first1000.itch", &bytes);
  if (!data) return;
  new_run(0);
  size_t at = 0, definitions = 0, halts = 0, regulations = 0, others = 0, records = 0;
  while (at < bytes) {
    uint32_t offset;
    const int64_t length = itch()->frame(data + at, bytes - at, at == 0, &offset);
    CHECK(length > 0);
    run_record(&run, data + at + offset, (size_t)length - offset);
    for (size_t i = 0; i < run.count; i++) {
      const struct apl_event *e = &run.events[i];
      if (e->header.template_id == APL_MSG_DEFINITION) definitions++;
      else if (e->header.template_id == APL_MSG_STATUS && e->status.reason == APL_STATUS_REASON_TRADING_STATUS)
        halts++;
      else if (e->header.template_id == APL_MSG_STATISTIC && e->statistic.code == 'Y') regulations++;
      else others++;
    }
    at += (size_t)length;
    records++;
  }
  free(data);
  CHECK_EQUAL(records, 1000);
  CHECK_EQUAL(definitions, 993);
  CHECK_EQUAL(halts, 3);
  CHECK_EQUAL(regulations, 3);
  CHECK_EQUAL(others, 2); /* the books' word at the start, and S */
  const struct apl_feed_stats stats = run_stats(&run);
  CHECK_EQUAL(stats.messages, 1000);
  CHECK_EQUAL(stats.unknown + stats.malformed + stats.ignored, 0);
}

/* The UDP payloads of a nanosecond pcap of Ethernet frames with one VLAN tag: all that these captures need. */
static void push_capture(const uint8_t *data, size_t bytes, size_t *packets, size_t *recognised)
{
  for (size_t at = 24; at + 16 <= bytes;) {
    const uint64_t arrival_ns = apl_le32(data + at) * UINT64_C(1000000000) + apl_le32(data + at + 4);
    const uint32_t length = apl_le32(data + at + 8);
    const uint8_t *udp = data + at + 16 + 18 + 20;
    at += 16 + length;
    CHECK(at <= bytes);
    const uint32_t payload = (uint32_t)apl_be16(udp + 4) - 8;
    const struct apl_packet packet = {.data = udp + 8,
                                      .bytes = payload,
                                      .wire_bytes = payload,
                                      .arrival_ns = arrival_ns,
                                      .group_ip = 0xe9360c6f,
                                      .group_port = 26477};
    *recognised += itch()->probe(&packet, 1);
    run_packet(&run, &packet);
    (*packets)++;
  }
}

static void real_captures(void)
{
  static const char *const names[] = {"AddOrderNoMPID",
                                      "AddOrderWithMPID",
                                      "CrossTrade",
                                      "LULDAuctionCollar",
                                      "MarketParticipantPosition",
                                      "NetOrderImbalanceIndicator",
                                      "NonCrossTrade",
                                      "OrderCancel",
                                      "OrderDelete",
                                      "OrderExecuted",
                                      "OrderExecutedWithPrice",
                                      "OrderReplace",
                                      "RegSHORestriction",
                                      "StockTradingAction",
                                      "SystemEvent"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    char path[256];
    size_t bytes, packets = 0, recognised = 0;
    snprintf(path, sizeof path, "omi-vectors/Nasdaq/Nasdaq.Equities.TotalView.Itch.v5.0.20230822/%s.pcap", names[i]);
    uint8_t *data = data_file(path, &bytes);
    if (!data) return;
    new_run(1);
    push_capture(data, bytes, &packets, &recognised);
    free(data);
    const struct apl_feed_stats stats = run_stats(&run);
    CHECK(packets > 0);
    CHECK_EQUAL(recognised, packets);
    CHECK_EQUAL(stats.messages, packets); /* one each, header wiped */
    CHECK_EQUAL(stats.unknown + stats.malformed + stats.gaps, 0);
  }
}

static void real_capture_of_a_session(void)
{
  size_t bytes, packets = 0, recognised = 0;
  uint8_t *data = data_file("omi-vectors/Nasdaq/Nasdaq.Equities.TotalView.Itch.v5.0/Multiple.Packets.pcap", &bytes);
  if (!data) return;
  new_run(1);
  push_capture(data, bytes, &packets, &recognised);
  free(data);
  const struct apl_feed_stats stats = run_stats(&run);
  printf("  %zu packets, %llu messages, %llu gaps\n", packets, (unsigned long long)stats.messages,
         (unsigned long long)stats.gaps);
  CHECK_EQUAL(recognised, packets);
  CHECK_EQUAL(stats.unknown + stats.malformed, 0);
  CHECK(stats.messages > packets);
}

int main(void)
{
  RUN(packets_of_two_lines);
  RUN(joined_in_the_middle);
  RUN(groups_choose_packets);
  RUN(midnight_in_new_york);
  RUN(files_are_cut);
  RUN(real_first_thousand);
  RUN(real_captures);
  RUN(real_capture_of_a_session);
  run_free(&run);
  return 0;
}
