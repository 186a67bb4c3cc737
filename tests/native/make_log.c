/* Writes an audit log of any size through the real stage, for figures of reading: make_log DIRECTORY RECORDS [SEGMENT_MIB].
 * Of 100 events, 84 are price levels, 10 tops; one order in 25 events has an intent, an order and two or more updates. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/wal.h"

enum { BATCH = 64, RINGS = 5, INSTRUMENTS = 200 };
enum { EVENTS, TOPS, INTENTS, ORDERS, UPDATES };
static const char *const names[RINGS] = {"events", "tops", "intents", "orders", "updates"};

static void *state;
static struct apl_slot batch[RINGS][BATCH];
static size_t filled[RINGS];
static uint64_t next[RINGS], now_ns = UINT64_C(1790000000000000000);

static void give(uint32_t ring)
{
  struct apl_output output = {.now_ns = now_ns};
  int rc;
  while ((rc = apl_wal_stage_ops.on_events(state, ring, batch[ring], filled[ring], &output)) == APL_ERR_NO_SPACE) usleep(200);
  if (rc) {
    fprintf(stderr, "%s\n", apl_err_text());
    exit(1);
  }
  filled[ring] = 0;
}

static void put(uint32_t ring, uint16_t template_id, uint64_t order_id, uint64_t number)
{
  struct apl_slot *slot = &batch[ring][filled[ring]++];
  *slot = (struct apl_slot){.stamp = 2 * next[ring]++ + 2};
  apl_event_header(&slot->event, template_id);
  slot->event.head.origin_ns = now_ns;
  slot->event.head.instrument = 1 + (uint32_t)(number % INSTRUMENTS);
  slot->event.update.price = (int64_t)(number % 1000) * 250000000;
  slot->event.update.qty = 1 + (int64_t)(number % 9);
  if (ring >= INTENTS) slot->event.update.order_id = order_id; /* the same place in all */
  if (filled[ring] == BATCH) give(ring);
}

int main(int count, char **words)
{
  if (count < 3) return fprintf(stderr, "make_log DIRECTORY RECORDS [SEGMENT_MIB]\n"), 2;
  const uint64_t records = strtoull(words[2], NULL, 10);
  struct apl_wal_config config = {.dir = words[1], .appliance = "made", .session = 1, .relaxed = 1, .ring_count = RINGS,
                                  .segment_bytes = (count > 3 ? strtoull(words[3], NULL, 10) : 64) << 20};
  for (uint32_t i = 0; i < RINGS; i++) snprintf(config.rings[i].name, sizeof config.rings[i].name, "%s", names[i]);
  const size_t bytes = apl_wal_stage_ops.footprint(&config);
  state = bytes ? aligned_alloc(64, apl_align_up(bytes, 64)) : NULL;
  if (!state || apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}) != 0) return fprintf(stderr, "%s\n", apl_err_text()), 1;
  uint64_t orders = 0;
  for (uint64_t number = 0; number < records; number++, now_ns += 1000) {
    const uint64_t phase = number % 25;
    if (phase == 10) put(INTENTS, APL_MSG_INTENT, ++orders, number);
    else if (phase == 11) put(ORDERS, APL_MSG_ORDER, orders, number);
    else if (phase == 12 || phase == 20) put(UPDATES, APL_MSG_UPDATE, orders, number);
    else if (phase % 10 == 5) put(TOPS, APL_MSG_TOP, 0, number);
    else put(EVENTS, APL_MSG_BOOK_LEVEL, 0, number);
  }
  for (uint32_t i = 0; i < RINGS; i++)
    if (filled[i]) give(i);
  apl_wal_stage_ops.fini(state);
  free(state);
  printf("%llu\n", (unsigned long long)orders);
  return 0;
}
