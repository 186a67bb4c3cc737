/*
 * CME MDP 3.0 as a feed (apl/feed.h): configuration, memory, and the way of packets to their
 * channel.
 *
 * With groups configured, group and role decide. Without (captures), the exchange's ports do: 14ccc
 * line A, 15ccc line B of channel ccc; any other port is a channel of its own. Packets that begin
 * with a snapshot, or with a definition of the replay loop, go past the arbiter in either case, for
 * their sequence is that of the loop; without groups their channel is told by what they hold, see
 * channel_beside.
 */
#include "apl/err.h"
#include "next.h"
#include "route.h"

enum { CHANNELS_WITHOUT_GROUPS = 8 };

struct memory {
  size_t hash, instruments, described, pool, arbiters, end;
  size_t arbiter_bytes;
  uint32_t hash_slots, pool_capacity, channels;
};

static uint32_t group_channels(const struct apl_feed_config *config)
{
  uint32_t count = 0;
  for (uint32_t i = 0; i < config->group_count; i++) {
    uint32_t earlier = 0;
    while (earlier < i && config->groups[earlier].channel != config->groups[i].channel) earlier++;
    count += earlier == i;
  }
  return count;
}

static struct apl_arbiter_config arbiter_config(const struct apl_feed_config *config, uint32_t lines)
{
  return (struct apl_arbiter_config){.lines = lines, .hold_capacity = config->reorder_packets ? config->reorder_packets : MDP3_REORDER_DEFAULT,
                                     .hold_bytes = MDP3_HOLD_BYTES, .hold_ns = MDP3_HOLD_NS, .restart_ns = MDP3_RESTART_NS,
                                     .restart_distance = MDP3_RESTART_DISTANCE};
}

static size_t place(size_t *end, size_t bytes)
{
  const size_t at = *end;
  *end = apl_align_up(at + bytes, APL_CACHE_LINE);
  return at;
}

static int config_check(const struct apl_feed_config *config)
{
  if (!config) return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: the configuration is NULL");
  if (config->instrument_capacity == 0 || config->instrument_capacity > MDP3_CAPACITY_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: instrument_capacity is %u, give 1 to %d",
                       config->instrument_capacity, MDP3_CAPACITY_MAX);
  if (config->instrument_base > UINT32_MAX - config->instrument_capacity)
    return apl_err_set(APL_ERR_ARGUMENT,
                       "cme.mdp3: instrument_base %u and instrument_capacity %u exceed 32 bits",
                       config->instrument_base, config->instrument_capacity);
  if (config->group_count > sizeof config->groups / sizeof config->groups[0])
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: %u groups, at most %zu", config->group_count,
                       sizeof config->groups / sizeof config->groups[0]);
  for (uint32_t i = 0; i < config->group_count; i++)
    if (config->groups[i].role > APL_ROLE_SNAPSHOT_ORDERS)
      return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: group %u has the unknown role %u", i,
                         config->groups[i].role);
  if (config->held_capacity > MDP3_HELD_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: held_capacity is %u, give at most %d", config->held_capacity, MDP3_HELD_MAX);
  if (config->depth > 127)
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: depth is %u, give at most 127", config->depth);
  if (config->reference_count && !config->reference)
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: reference_count without reference");
  return APL_OK;
}

static int memory_plan(const struct apl_feed_config *config, struct memory *memory)
{
  const struct apl_arbiter_config arbiter = arbiter_config(config, 0);
  const uint64_t held = (uint64_t)config->instrument_capacity * MDP3_HELD_PER_INSTRUMENT;
  memory->channels = config->group_count ? group_channels(config) : CHANNELS_WITHOUT_GROUPS;
  memory->pool_capacity = config->held_capacity  ? config->held_capacity
                          : held < MDP3_HELD_MIN   ? MDP3_HELD_MIN
                          : held > MDP3_HELD_MAX ? MDP3_HELD_MAX
                                                 : (uint32_t)held;
  for (memory->hash_slots = 64; memory->hash_slots < 2 * config->instrument_capacity;) memory->hash_slots *= 2;
  memory->arbiter_bytes = apl_align_up(apl_arbiter_footprint(&arbiter), APL_CACHE_LINE);
  if (memory->arbiter_bytes == 0) return APL_ERR_ARGUMENT;
  memory->end = apl_align_up(sizeof(struct mdp3_feed), APL_CACHE_LINE);
  memory->hash = place(&memory->end, memory->hash_slots * sizeof(uint32_t));
  memory->instruments = place(&memory->end, config->instrument_capacity * sizeof(struct mdp3_instrument));
  memory->described = place(&memory->end, config->instrument_capacity * sizeof(struct apl_instrument));
  memory->pool = place(&memory->end, memory->pool_capacity * sizeof(struct mdp3_held));
  memory->arbiters = place(&memory->end, memory->channels * memory->arbiter_bytes);
  return APL_OK;
}

static size_t footprint(const struct apl_feed_config *config)
{
  struct memory memory;
  return config_check(config) == APL_OK && memory_plan(config, &memory) == APL_OK ? memory.end : 0;
}

static struct mdp3_channel *channel_by_number(struct mdp3_feed *feed, uint32_t number)
{
  for (uint32_t i = 0; i < feed->channel_count; i++)
    if (APL_LIKELY(feed->channels[i].number == number)) return &feed->channels[i];
  if (feed->channel_count == feed->channel_capacity) return NULL;
  struct mdp3_channel *channel = &feed->channels[feed->channel_count++];
  channel->number = number;
  return channel;
}

/* Channels of the configured groups, and how many lines each has. */
static void configure_groups(struct mdp3_feed *feed, const struct apl_feed_config *config)
{
  for (uint32_t i = 0; i < config->group_count; i++) {
    struct mdp3_channel *channel = channel_by_number(feed, config->groups[i].channel);
    uint32_t lines = 0;
    for (uint32_t k = 0; k < config->group_count; k++)
      if (config->groups[k].channel == channel->number && config->groups[k].role == APL_ROLE_INCREMENTAL)
        lines |= config->groups[k].line_b ? 2 : 1;
    if (config->groups[i].role == APL_ROLE_SNAPSHOT_ORDERS) channel->orders_role = 1;
    feed->channel_lines[channel - feed->channels] = (uint8_t)(lines == 3 ? 2 : 1);
  }
}

static int init(void *state, const struct apl_feed_config *config, const struct apl_context *context)
{
  struct memory memory;
  if (!state || !apl_is_aligned(state, APL_CACHE_LINE))
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: the state is NULL or not aligned to %d", APL_CACHE_LINE);
  if (config_check(config) != APL_OK || memory_plan(config, &memory) != APL_OK) return APL_ERR_ARGUMENT;
  if (context && context->table && apl_table_record_bytes(context->table) != sizeof(struct apl_instrument))
    return apl_err_set(APL_ERR_ARGUMENT, "cme.mdp3: the table has records of %u bytes, an instrument has %zu",
                       apl_table_record_bytes(context->table), sizeof(struct apl_instrument));
  memset(state, 0, memory.end); /* also maps every page now, none later */
  struct mdp3_feed *feed = state;
  uint8_t *base = state;
  mdp3_layouts_fill(&feed->layouts);
  feed->levels46 = mdp3_levels46_best();
  feed->to_ring = mdp3_to_ring_best();
  for (uint32_t i = 0; i <= MDP3_TEMPLATE_MAX; i++) {
    const uint8_t family = feed->layouts.of[i].family;
    feed->way.templates[i] = family != MDP3_IS_SNAPSHOT && family != MDP3_IS_ORDER_SNAPSHOT && family != MDP3_IS_DEFINITION;
  }
  feed->config = *config;
  feed->config.reference = NULL;
  feed->hash = (uint32_t *)(void *)(base + memory.hash);
  feed->hash_mask = memory.hash_slots - 1;
  feed->instruments = (struct mdp3_instrument *)(void *)(base + memory.instruments);
  feed->described = (struct apl_instrument *)(void *)(base + memory.described);
  feed->instrument_capacity = config->instrument_capacity;
  feed->instrument_base = config->instrument_base;
  feed->pool = (struct mdp3_held *)(void *)(base + memory.pool);
  feed->pool_capacity = memory.pool_capacity;
  feed->channel_capacity = memory.channels;
  feed->depth = config->depth ? config->depth : MDP3_DEPTH_DEFAULT;
  feed->table = context ? context->table : NULL;
  feed->stage_id = context ? context->stage_id : 0;
  feed->counters = context ? context->counters : NULL;
  for (int i = 0; i < MDP3_COUNTERS; i++) {
    static const char *const names[MDP3_COUNTERS] = {"held_overflows", "quote_requests", "rpt_seq_breaks",
                                                     "missed_nothing"};
    feed->counter[i] = apl_counters_name(feed->counters, names[i]);
    if (feed->counter[i] < 0) return feed->counter[i];
  }
  configure_groups(feed, config);
  for (uint32_t i = 0; i < memory.channels; i++) {
    const struct apl_arbiter_config arbiter =
        arbiter_config(config, config->group_count ? feed->channel_lines[i] : 0);
    feed->channels[i].arbiter = apl_arbiter_new(base + memory.arbiters + i * memory.arbiter_bytes, &arbiter);
  }
  mdp3_instruments_restore(feed, config->reference, config->reference_count);
  return APL_OK;
}

static const struct apl_feed_group *group_of(const struct mdp3_feed *feed, const struct apl_packet *packet)
{
  for (uint32_t i = 0; i < feed->config.group_count; i++) {
    const struct apl_feed_group *group = &feed->config.groups[i];
    if ((group->group_port == 0 || group->group_port == packet->group_port) &&
        (group->group_ip == 0 || group->group_ip == packet->group_ip))
      return group;
  }
  return NULL;
}

/* The family of the packet's first message; 0 if it has none or an unknown one. */
static uint8_t first_family(const struct mdp3_feed *feed, const struct apl_packet *packet)
{
  if (packet->bytes < MDP3_PACKET_HEADER + MDP3_MESSAGE_HEADER) return 0;
  const uint16_t template_id = apl_le16(packet->data + MDP3_PACKET_HEADER + 4);
  return template_id <= MDP3_TEMPLATE_MAX ? feed->layouts.of[template_id].family : 0;
}

/* One that the arbiter has to look at. */
static __attribute__((noinline)) void arbitrate(struct mdp3_feed *feed, struct mdp3_channel *channel, const struct apl_packet *packet, uint32_t line)
{
  const uint32_t seq = mdp3_packet_seq(packet->data);
  const uint64_t stamp = mdp3_packet_time(packet->data);
  const struct apl_arbiter_packet numbered = {.seq = seq, .count = 1, .stamp = stamp, .arrival_ns = packet->arrival_ns, .data = packet->data,
                                              .bytes = packet->bytes, .line = line};
  apl_arbiter_push(channel->arbiter, &numbered);
  mdp3_channel_drain(feed, channel);
}

static inline void push(struct mdp3_feed *feed, struct mdp3_channel *channel, const struct apl_packet *packet, uint32_t line)
{
  const uint8_t *const data = packet->data;
  const uint32_t seq = mdp3_packet_seq(data);
  const uint64_t stamp = mdp3_packet_time(data);
  if (APL_LIKELY(apl_arbiter_take_one(channel->arbiter, seq, stamp, line)))
    mdp3_channel_next(feed, channel, seq, packet->arrival_ns, stamp, data, packet->bytes);
  else arbitrate(feed, channel, packet, line);
}

/* The packet is of the incremental feed; so are the next ones of its group, as far as they begin with such a template. */
static __attribute__((noinline)) void push_and_remember(struct mdp3_feed *feed, struct mdp3_channel *channel, const struct apl_packet *packet, uint32_t line)
{
  feed->way.channel = channel;
  feed->way.group_ip = packet->group_ip;
  feed->way.group_port = packet->group_port;
  feed->way.flags = packet->flags;
  feed->way.line = (uint8_t)line;
  push(feed, channel, packet, line);
}

/* Whether it also looks like a packet (route.h) is asked here: the flags are those of one that did. */
static inline int goes_the_same_way(const struct mdp3_feed *feed, const struct apl_packet *packet)
{
  const struct mdp3_way *way = &feed->way;
  if (packet->group_port != way->group_port || packet->group_ip != way->group_ip || packet->flags != way->flags || !way->channel) return 0;
  if (packet->bytes < MDP3_PACKET_HEADER + MDP3_MESSAGE_HEADER) return 0;
  const uint8_t *message = packet->data + MDP3_PACKET_HEADER;
  if (apl_le16(message) < MDP3_MESSAGE_HEADER || apl_le16(message + 6) != MDP3_SCHEMA_ID) return 0;
  const uint16_t template_id = apl_le16(message + 4);
  return template_id <= MDP3_TEMPLATE_MAX && way->templates[template_id];
}

static void take_by_group(struct mdp3_feed *feed, const struct apl_packet *packet)
{
  const struct apl_feed_group *group = group_of(feed, packet);
  if (!group) {
    feed->stats.foreign++;
    return;
  }
  struct mdp3_channel *channel = channel_by_number(feed, group->channel);
  if (group->role == APL_ROLE_INCREMENTAL) push_and_remember(feed, channel, packet, group->line_b);
  else mdp3_packet_beside(feed, channel, packet->data, packet->bytes);
}

/* What stands at the same offsets of all definitions: how many the replay loop has (null in the channel's own flow), and the channel. */
enum { DEFINITION_REPORTS = 1, DEFINITION_CHANNEL = 15, DEFINITION_BYTES = 17, SNAPSHOT_SECURITY = 8, SNAPSHOT_BYTES = 12 };

static const uint8_t *first_block(const struct apl_packet *packet, uint32_t bytes)
{
  const uint32_t before = MDP3_PACKET_HEADER + MDP3_MESSAGE_HEADER;
  return packet->bytes >= before + bytes ? packet->data + before : NULL;
}

static int is_replayed(const struct apl_packet *packet)
{
  const uint8_t *const block = first_block(packet, DEFINITION_BYTES);
  return block != NULL && apl_le32(block + DEFINITION_REPORTS) != UINT32_MAX;
}

static struct mdp3_channel *known_channel(struct mdp3_feed *feed, uint32_t number)
{
  for (uint32_t i = 0; i < feed->channel_count; i++)
    if (feed->channels[i].number == number) return &feed->channels[i];
  return NULL;
}

/* The channel of a loop's packet: as the definition says, as the port says, that of the snapshot's instrument, or the first seen. */
static struct mdp3_channel *channel_beside(struct mdp3_feed *feed, const struct apl_packet *packet, int is_definition)
{
  const uint8_t *const block = first_block(packet, is_definition ? DEFINITION_BYTES : SNAPSHOT_BYTES);
  uint32_t number = mdp3_port_channel(packet->group_port);
  if (is_definition && block && apl_le16(block + DEFINITION_CHANNEL)) number = apl_le16(block + DEFINITION_CHANNEL);
  struct mdp3_channel *const known = known_channel(feed, number);
  if (known || feed->channel_count == 0) return known ? known : channel_by_number(feed, number);
  if (is_definition || !block) return &feed->channels[0];
  const struct mdp3_instrument *const instrument = mdp3_instrument_find(feed, (int32_t)apl_le32(block + SNAPSHOT_SECURITY));
  return &feed->channels[instrument && instrument->channel != MDP3_NO_CHANNEL ? instrument->channel : 0];
}

static void take_by_port(struct mdp3_feed *feed, const struct apl_packet *packet)
{
  const uint8_t family = first_family(feed, packet);
  const int is_snapshot = family == MDP3_IS_SNAPSHOT || family == MDP3_IS_ORDER_SNAPSHOT;
  const int is_replay = family == MDP3_IS_DEFINITION && (!mdp3_is_incremental_port(packet->group_port) || is_replayed(packet));
  struct mdp3_channel *channel;
  if (is_snapshot || is_replay) channel = channel_beside(feed, packet, is_replay);
  else channel = channel_by_number(feed, mdp3_port_channel(packet->group_port));
  if (!channel) feed->stats.foreign++;
  else if (is_snapshot || is_replay) mdp3_packet_beside(feed, channel, packet->data, packet->bytes);
  else push_and_remember(feed, channel, packet, mdp3_port_line(packet));
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct mdp3_feed *feed = state;
  feed->output = output;
  for (size_t i = 0; i < count; i++) {
    const struct apl_packet *packet = &packets[i];
    feed->stats.packets++;
    feed->origin_ns = packet->arrival_ns;
    if (APL_LIKELY(goes_the_same_way(feed, packet))) push(feed, feed->way.channel, packet, feed->way.line);
    else if (APL_UNLIKELY(!mdp3_looks_like_packet(packet))) feed->stats.foreign++;
    else if (feed->config.group_count) take_by_group(feed, packet);
    else take_by_port(feed, packet);
  }
  return APL_OK;
}

static void tell_counts(struct mdp3_feed *feed)
{
  for (int i = 0; i < MDP3_COUNTERS; i++) {
    if (APL_LIKELY(feed->counts[i] == feed->told[i])) continue;
    apl_counters_add(feed->counters, feed->counter[i], feed->counts[i] - feed->told[i]);
    feed->told[i] = feed->counts[i];
  }
}

static int on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct mdp3_feed *feed = state;
  tell_counts(feed);
  feed->output = output;
  for (uint32_t i = 0; i < feed->channel_count; i++) {
    struct apl_arbiter *arbiter = feed->channels[i].arbiter;
    if (now_ns == UINT64_MAX) apl_arbiter_flush(arbiter);
    else apl_arbiter_tick(arbiter, now_ns);
    if (APL_LIKELY(apl_arbiter_holding(arbiter) == 0)) continue;
    feed->origin_ns = now_ns == UINT64_MAX ? output->now_ns : now_ns;
    mdp3_channel_drain(feed, &feed->channels[i]);
  }
  return APL_OK;
}

static void stats(const void *state, struct apl_feed_stats *total)
{
  const struct mdp3_feed *feed = state;
  *total = feed->stats;
  for (uint32_t i = 0; i < feed->channel_count; i++) {
    const struct apl_arbiter_stats *arbiter = apl_arbiter_stats(feed->channels[i].arbiter);
    total->duplicates += arbiter->duplicates;
    total->late += arbiter->late;
    total->gaps += arbiter->gaps;
    total->lost += arbiter->lost;
  }
}

/* A packet whose messages, all of the schema and of known templates, fill it exactly. */
static int is_ours(const struct apl_packet *packet)
{
  if (!mdp3_looks_like_packet(packet)) return 0;
  const uint8_t *at = packet->data + MDP3_PACKET_HEADER, *end = packet->data + packet->bytes;
  while (end - at >= MDP3_MESSAGE_HEADER) {
    const uint16_t size = apl_le16(at);
    if (size < MDP3_MESSAGE_HEADER || size > end - at || apl_le16(at + 2) > size - MDP3_MESSAGE_HEADER)
      return 0;
    if (apl_le16(at + 4) > 255 || apl_le16(at + 6) != MDP3_SCHEMA_ID || apl_le16(at + 8) > 255) return 0;
    at += size;
  }
  return at == end;
}

static size_t probe(const struct apl_packet *packets, size_t count)
{
  size_t ours = 0;
  for (size_t i = 0; i < count; i++) ours += (size_t)is_ours(&packets[i]);
  return ours;
}

const struct apl_feed_ops apl_feed_cme_mdp3 = {
  .name = "cme.mdp3",
  .title = "CME MDP 3.0, market by price and by order",
  .footprint = footprint,
  .init = init,
  .on_packets = on_packets,
  .on_tick = on_tick,
  .stats = stats,
  .probe = probe,
};
