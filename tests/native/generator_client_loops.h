#ifndef APL_TEST_GENERATOR_CLIENT_LOOPS_H
#define APL_TEST_GENERATOR_CLIENT_LOOPS_H
/* The naive client's side of the loops: snapshots by price and by order, instrument definitions.
 * Part of generator_client.h. */
#include "generator_client.h"

/* Compare the book by price with a snapshot taken at the client's very sequence. */
static void client_snapshot(struct client *client, const uint8_t *message, uint32_t bytes)
{
  const uint8_t *const block = message + 8;
  const struct client_group group = client_group(block + 59, 3, 22);
  struct client_instrument *const of = client_instrument(client, (int32_t)apl_le32(block + 8));
  CHECK_EQUAL(client_group_end(&group) - message, bytes);
  CHECK_EQUAL(apl_le32(block + 4), client->config->instrument_count);
  int counts[4] = {0};
  const int same = apl_le32(block) == client->sequence;
  if (same && !of->suspect) CHECK_EQUAL(apl_le32(block + 12), of->rpt_seq);
  for (uint32_t i = 0; i < group.count; i++) {
    const uint8_t *const entry = group.entries + i * 22;
    const struct client_level level = {client_price(client, entry), (int32_t)apl_le32(entry + 8),
                                       (int32_t)apl_le32(entry + 12)};
    if (strchr("01EF", entry[21]) == NULL) {
      CHECK_EQUAL(entry[16], 127);
      continue;
    }
    const uint32_t side = client_side((char)entry[21]);
    CHECK_EQUAL(entry[16], ++counts[side]);
    const struct client_level *const have = &of->levels[side][counts[side] - 1];
    if (same && !of->suspect)
      CHECK(have->price == level.price && have->qty == level.qty && have->orders == level.orders);
    if (same && of->suspect) of->levels[side][counts[side] - 1] = level;
  }
  if (!same) return;
  for (int side = 0; side < 4; side++) {
    if (!of->suspect) CHECK_EQUAL(of->counts[side], counts[side]);
    of->counts[side] = counts[side];
  }
  if (of->suspect) of->rpt_seq = apl_le32(block + 12);
  of->suspect &= ~1;
  client->snapshots++;
}

/* The same by order; an order snapshot of several chunks. Suspect books are filled from it: bit 0
 * waits for levels, bit 1 for orders. */
static void client_order_snapshot(struct client *client, const uint8_t *message, uint32_t bytes)
{
  const uint8_t *const block = message + 8;
  const struct client_group group = client_group(block + 28, 3, 29);
  struct client_instrument *const of = client_instrument(client, (int32_t)apl_le32(block + 8));
  const uint32_t chunks = apl_le32(block + 12), chunk = apl_le32(block + 16);
  CHECK_EQUAL(client_group_end(&group) - message, bytes);
  CHECK(chunk >= 1 && chunk <= chunks);
  if (apl_le32(block) != client->sequence) return;
  if (of->snapshot_sequence != client->sequence) {
    of->snapshot_sequence = client->sequence;
    of->snapshot_chunk = 0;
    of->snapshot_orders = 0;
  }
  if (chunk != of->snapshot_chunk + 1) return; /* from the other line, or one before it was lost */
  of->snapshot_chunk = chunk;
  for (uint32_t i = 0; i < group.count; i++) {
    const uint8_t *const entry = group.entries + i * 29;
    const struct client_order order = {apl_le64(entry), apl_le64(entry + 8),
                                       client_price(client, entry + 16),
                                       (int32_t)apl_le32(entry + 24), client_side((char)entry[28])};
    if (of->suspect & 2) {
      of->orders[of->snapshot_orders++] = order;
      continue;
    }
    const int at = client_find(of, order.id);
    CHECK(at >= 0 && of->orders[at].priority == order.priority &&
          of->orders[at].price == order.price && of->orders[at].qty == order.qty &&
          of->orders[at].side == order.side);
    of->snapshot_orders++;
  }
  if (chunk < chunks) return;
  if (of->suspect & 2) of->order_count = of->snapshot_orders;
  CHECK_EQUAL(of->snapshot_orders, of->order_count);
  of->suspect &= ~2;
  client->order_snapshots++;
}

static void client_definition(struct client *client, const uint8_t *message, uint32_t bytes)
{
  static const int GROUPS[3][6] = {{9, 4, 4, 5, 0, 0}, {9, 4, 4, 5, 24, 24}, {9, 4, 4, 5, 18, 0}};
  const int template_id = client_template(apl_le16(message + 2));
  CHECK(template_id >= 54 && template_id <= 56);
  const uint8_t *const block = message + 8, *end = block + apl_le16(message);
  for (int i = 0; i < 6 && GROUPS[template_id - 54][i]; i++) {
    const struct client_group group = client_group(end, 3, (uint32_t)GROUPS[template_id - 54][i]);
    end = client_group_end(&group);
  }
  CHECK_EQUAL(end - message, bytes);
  struct client_instrument *const of = client_instrument(client, (int32_t)apl_le32(block + 55));
  const struct apl_generator_instrument *const spec =
      &client->config->instruments[of - client->instruments];
  const int tick_offset = template_id == 54 ? 91 : template_id == 55 ? 111 : 94;
  const int factor_offset = template_id == 54 ? 99 : template_id == 55 ? 127 : 102;
  CHECK_EQUAL(apl_le32(block + 1), client->config->instrument_count);
  CHECK_EQUAL(strncmp((const char *)block + 35, spec->symbol, 20), 0);
  CHECK_EQUAL(client_price(client, block + tick_offset), spec->tick);
  CHECK_EQUAL(client_price(client, block + factor_offset), spec->display_factor);
  if (template_id == 55) CHECK_EQUAL(client_price(client, block + 80), spec->strike);
  of->defined = 1;
  client->definitions++;
}

#endif
