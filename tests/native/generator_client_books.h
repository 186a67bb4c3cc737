#ifndef APL_TEST_GENERATOR_CLIENT_BOOKS_H
#define APL_TEST_GENERATOR_CLIENT_BOOKS_H
/* The naive client's books: levels by position, orders by id. Part of generator_client.h. */
#include "generator_client.h"

static void client_apply_level(struct client *client, const uint8_t *entry, int *kind)
{
  struct client_instrument *const of =
      client_report(client, (int32_t)apl_le32(entry + 12), apl_le32(entry + 16));
  const uint32_t side = client_side((char)entry[26]);
  const int position = entry[24], action = entry[25], depth = side > 1 ? 2 : APL_GENERATOR_DEPTH;
  const struct client_level level = {client_price(client, entry), (int32_t)apl_le32(entry + 8),
                                     (int32_t)apl_le32(entry + 20)};
  struct client_level *const levels = of->levels[side];
  int *const count = &of->counts[side];
  *kind = side > 1 ? KIND_IMPLIED : KIND_QUOTE;
  if (client->config->schema_version >= 10) CHECK_EQUAL((int32_t)apl_le32(entry + 27), NULL_QTY);
  if (of->suspect) return;
  CHECK(level.qty > 0 && (side > 1 ? level.orders == NULL_QTY : level.orders > 0));
  switch (action) {
  case 0: /* New */
    CHECK(position >= 1 && position <= *count + 1 && position <= depth);
    memmove(&levels[position], &levels[position - 1],
            (size_t)(*count - position + 1) * sizeof level);
    levels[position - 1] = level;
    if (++*count > depth) *count = depth;
    break;
  case 1: /* Change */
    CHECK(position >= 1 && position <= *count);
    CHECK_EQUAL(levels[position - 1].price, level.price);
    levels[position - 1] = level;
    break;
  case 2: /* Delete */
    CHECK(position >= 1 && position <= *count);
    CHECK_EQUAL(levels[position - 1].price, level.price);
    memmove(&levels[position - 1], &levels[position], (size_t)(*count - position) * sizeof level);
    --*count;
    break;
  default: CHECK(!"an update action that the generator does not send");
  }
}

static int client_find(const struct client_instrument *of, uint64_t id)
{
  for (int i = 0; i < of->order_count; i++)
    if (of->orders[i].id == id) return i;
  return -1;
}

static void client_apply_order(struct client_instrument *of, const struct client_order *order,
                               int action)
{
  if (of->suspect) return;
  const int at = client_find(of, order->id);
  of->touched = 1;
  CHECK(order->id != 0 && order->qty > 0);
  if (action == 0) {
    CHECK_EQUAL(at, -1);
    CHECK(of->order_count < CLIENT_ORDERS);
    of->orders[of->order_count++] = *order;
    return;
  }
  CHECK(at >= 0);
  CHECK_EQUAL(of->orders[at].side, order->side);
  if (action == 1) {
    CHECK(order->priority >= of->orders[at].priority);
    of->orders[at] = *order;
  } else {
    CHECK_EQUAL(action, 2);
    CHECK_EQUAL(of->orders[at].price, order->price);
    of->orders[at] = of->orders[--of->order_count];
  }
}

/* A group's dimension at `at`: entries begin behind it. */
struct client_group {
  const uint8_t *entries;
  uint32_t length, count;
};

static struct client_group client_group(const uint8_t *at, int dimension_bytes, uint32_t length)
{
  const struct client_group group = {at + dimension_bytes, apl_le16(at), at[dimension_bytes - 1]};
  if (dimension_bytes == 8) CHECK_EQUAL(at[2] + at[3] + at[4] + at[5] + at[6], 0);
  if (length) CHECK_EQUAL(group.length, length);
  return group;
}

static const uint8_t *client_group_end(const struct client_group *group)
{
  return group->entries + group->count * group->length;
}

static const uint8_t *client_book(struct client *client, const uint8_t *block, int *kind)
{
  const struct client_group levels = client_group(block + 11, 3, 32);
  const struct client_group orders = client_group(client_group_end(&levels), 8, 24);
  CHECK(levels.count > 0);
  for (uint32_t i = 0; i < levels.count; i++)
    client_apply_level(client, levels.entries + i * 32, kind);
  for (uint32_t i = 0; i < orders.count; i++) {
    const uint8_t *const entry = orders.entries + i * 24;
    CHECK(entry[20] >= 1 && entry[20] <= levels.count);
    const uint8_t *const level = levels.entries + (entry[20] - 1) * 32;
    const struct client_order order = {apl_le64(entry), apl_le64(entry + 8),
                                       client_price(client, level), (int32_t)apl_le32(entry + 16),
                                       client_side((char)level[26])};
    client_apply_order(client_instrument(client, (int32_t)apl_le32(level + 12)), &order, entry[21]);
  }
  return client_group_end(&orders);
}

/* Orders below the ten levels, or at levels whose entry went with another message. */
static const uint8_t *client_orders(struct client *client, const uint8_t *block)
{
  const struct client_group orders = client_group(block + 11, 3, 40);
  CHECK(orders.count > 0);
  for (uint32_t i = 0; i < orders.count; i++) {
    const uint8_t *const entry = orders.entries + i * 40;
    const struct client_order order = {apl_le64(entry), apl_le64(entry + 8),
                                       client_price(client, entry + 16),
                                       (int32_t)apl_le32(entry + 24), client_side((char)entry[33])};
    struct client_instrument *const of = client_instrument(client, (int32_t)apl_le32(entry + 28));
    client_apply_order(of, &order, entry[32]);
    if (of->suspect || entry[32] == 2) continue;
    for (int level = 0; level < of->counts[order.side]; level++)
      CHECK(of->levels[order.side][level].price != order.price);
  }
  return client_group_end(&orders);
}

#endif
