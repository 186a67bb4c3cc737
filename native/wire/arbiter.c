/* Arbitration of redundant lines (apl/arbiter.h): a sorted list of few held packets in front of a
 * cursor. */
#include "apl/arbiter.h"
#include "apl/err.h"

enum { HOLD_CAPACITY_MAX = 4096 };

struct apl_arbiter_held {
  struct apl_arbiter_packet packet;
  uint64_t since_ns; /* time of the last tick when it came */
  uint32_t slot;     /* of `bytes` that holds its data */
  uint32_t reserved;
};

static int config_check(const struct apl_arbiter_config *config)
{
  if (config->lines > APL_ARBITER_LINES_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "an arbiter has at most %d lines, not %u", APL_ARBITER_LINES_MAX,
                       config->lines);
  if (config->hold_capacity == 0 || config->hold_capacity > HOLD_CAPACITY_MAX)
    return apl_err_set(APL_ERR_ARGUMENT, "an arbiter holds 1 to %d packets, not %u", HOLD_CAPACITY_MAX,
                       config->hold_capacity);
  if (config->hold_bytes == 0 || config->hold_bytes > 65536)
    return apl_err_set(APL_ERR_ARGUMENT, "a held packet has 1 to 65536 bytes, not %u", config->hold_bytes);
  return APL_OK;
}

static size_t slot_bytes(const struct apl_arbiter_config *config)
{
  return apl_align_up(config->hold_bytes, 8);
}

size_t apl_arbiter_footprint(const struct apl_arbiter_config *config)
{
  if (config_check(config) != APL_OK) return 0;
  const size_t capacity = config->hold_capacity;
  return apl_align_up(sizeof(struct apl_arbiter), 8) + capacity * sizeof(struct apl_arbiter_held) +
         apl_align_up(capacity * sizeof(uint32_t), 8) + capacity * slot_bytes(config);
}

struct apl_arbiter *apl_arbiter_new(void *memory, const struct apl_arbiter_config *config)
{
  if (!memory || !apl_is_aligned(memory, 8)) {
    apl_err_set(APL_ERR_ARGUMENT, "an arbiter's memory is null or not aligned to 8 bytes");
    return NULL;
  }
  if (config_check(config) != APL_OK) return NULL;
  struct apl_arbiter *arbiter = memory;
  memset(arbiter, 0, sizeof *arbiter);
  arbiter->config = *config;
  uint8_t *at = (uint8_t *)memory + apl_align_up(sizeof *arbiter, 8);
  arbiter->held = (struct apl_arbiter_held *)at;
  at += config->hold_capacity * sizeof(struct apl_arbiter_held);
  arbiter->free_slots = (uint32_t *)at;
  at += apl_align_up(config->hold_capacity * sizeof(uint32_t), 8);
  arbiter->bytes = at;
  for (uint32_t slot = 0; slot < config->hold_capacity; slot++) arbiter->free_slots[slot] = slot;
  arbiter->free_count = config->hold_capacity;
  return arbiter;
}

/* A packet from before the cursor: does it begin a new session? */
static int begins_session(const struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet)
{
  if (packet->seq >= arbiter->expected) return 0;
  const int far = arbiter->expected - packet->seq > arbiter->config.restart_distance;
  if (packet->stamp == 0 || arbiter->stamp == 0) return far;
  if (packet->stamp <= arbiter->stamp) return 0;
  return far || packet->stamp - arbiter->stamp > arbiter->config.restart_ns;
}

/* A packet of the session before, from a line that has not restarted yet: ahead, but sent before
 * what was delivered last. Looked for while a session is young, and far ahead; else a venue's clock
 * that steps back would cost packets. */
static int is_of_past_session(const struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet)
{
  if (packet->stamp == 0 || packet->stamp >= arbiter->stamp || packet->seq <= arbiter->expected) return 0;
  return packet->seq - arbiter->expected > arbiter->config.restart_distance || arbiter->young != 0;
}

void apl_arbiter_push(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet)
{
  if (APL_UNLIKELY(packet->line >= APL_ARBITER_LINES_MAX || packet->count > UINT64_MAX - packet->seq)) {
    arbiter->stats.late++;
    return;
  }
  if (APL_UNLIKELY(!arbiter->started)) {
    arbiter->started = 1;
    arbiter->expected = arbiter->first = packet->seq;
  }
  if (APL_UNLIKELY(packet->seq != arbiter->expected)) {
    if (is_of_past_session(arbiter, packet)) {
      arbiter->stats.late++;
      return;
    }
    arbiter->restarting = (uint8_t)begins_session(arbiter, packet);
  }
  arbiter->current = *packet;
  arbiter->has_current = 1;
  if (!arbiter->restarting) apl_arbiter_note_line(arbiter, packet->line, packet->seq + packet->count);
}

int apl_arbiter_take(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet)
{
  return apl_arbiter_take_next(arbiter, packet->seq, packet->seq + packet->count, packet->stamp, packet->line);
}

static void drop(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet)
{
  if (packet->count == 0) return; /* an announcement that tells nothing new */
  int late = packet->seq < arbiter->first;
  for (uint32_t i = 0; i < APL_ARBITER_GAPS && !late; i++)
    late = arbiter->gaps[i].to != 0 && packet->seq >= arbiter->gaps[i].from &&
           packet->seq <= arbiter->gaps[i].to;
  if (late) arbiter->stats.late++;
  else arbiter->stats.duplicates++;
}

static void release_head(struct apl_arbiter *arbiter)
{
  arbiter->free_slots[arbiter->free_count++] = arbiter->held[0].slot;
  arbiter->held_count--;
  memmove(&arbiter->held[0], &arbiter->held[1], arbiter->held_count * sizeof arbiter->held[0]);
}

/* Copy `current` to where it belongs in the list. 0: no room. */
static int hold_current(struct apl_arbiter *arbiter)
{
  const struct apl_arbiter_packet *packet = &arbiter->current;
  uint32_t at = arbiter->held_count;
  while (at > 0 && (arbiter->held[at - 1].packet.seq > packet->seq ||
                    (arbiter->held[at - 1].packet.seq == packet->seq &&
                     arbiter->held[at - 1].packet.count > packet->count)))
    at--;
  if (at > 0 && arbiter->held[at - 1].packet.seq == packet->seq &&
      arbiter->held[at - 1].packet.count == packet->count) {
    if (packet->count != 0) arbiter->stats.duplicates++;
    arbiter->has_current = 0;
    return 1;
  }
  if (arbiter->free_count == 0 || packet->bytes > arbiter->config.hold_bytes) return 0;
  const uint32_t slot = arbiter->free_slots[--arbiter->free_count];
  uint8_t *data = arbiter->bytes + slot * slot_bytes(&arbiter->config);
  if (packet->bytes) memcpy(data, packet->data, packet->bytes);
  memmove(&arbiter->held[at + 1], &arbiter->held[at], (arbiter->held_count - at) * sizeof arbiter->held[0]);
  arbiter->held[at].packet = *packet;
  arbiter->held[at].packet.data = data;
  arbiter->held[at].slot = slot;
  arbiter->held[at].since_ns = arbiter->now_ns;
  arbiter->held_count++;
  arbiter->has_current = 0;
  arbiter->stats.held++;
  return 1;
}

/* Can nothing fill the hole at the cursor any more? A hole is as old as the packet that waits
 * behind it. */
static int hole_is_final(const struct apl_arbiter *arbiter, int from_held)
{
  if (arbiter->restarting || arbiter->flushing) return 1;
  if (from_held && arbiter->now_ns - arbiter->held[0].since_ns >= arbiter->config.hold_ns) return 1;
  uint32_t passed = 0;
  for (uint32_t line = 0; line < APL_ARBITER_LINES_MAX; line++)
    passed += arbiter->high[line] > arbiter->expected;
  uint32_t lines = arbiter->config.lines;
  if (lines == 0) {
    lines = (uint32_t)__builtin_popcount(arbiter->lines_seen);
    if (lines < 2) lines = 2;
  }
  return passed >= lines;
}

static int declare_gap(struct apl_arbiter *arbiter, uint64_t end, struct apl_arbiter_output *output)
{
  output->gap_from = arbiter->expected;
  output->gap_to = end - 1;
  arbiter->gaps[arbiter->gap_next].from = output->gap_from;
  arbiter->gaps[arbiter->gap_next].to = output->gap_to;
  arbiter->gap_next = (arbiter->gap_next + 1) % APL_ARBITER_GAPS;
  arbiter->stats.gaps++;
  arbiter->stats.lost += end - arbiter->expected;
  arbiter->expected = end;
  return APL_ARBITER_GAP;
}

static int begin_session(struct apl_arbiter *arbiter)
{
  const struct apl_arbiter_packet *packet = &arbiter->current;
  memset(arbiter->high, 0, sizeof arbiter->high);
  memset(arbiter->gaps, 0, sizeof arbiter->gaps);
  apl_arbiter_note_line(arbiter, packet->line, packet->seq + packet->count);
  /* joined near its start: sequences from 1 on are owed; else it is joined where it is */
  arbiter->expected = packet->seq != 0 && packet->seq <= arbiter->config.hold_capacity ? 1 : packet->seq;
  arbiter->first = arbiter->expected;
  arbiter->restarting = 0;
  arbiter->young = arbiter->config.restart_distance;
  arbiter->stamp = packet->stamp;
  arbiter->stats.resets++;
  return APL_ARBITER_RESET;
}

static int deliver(struct apl_arbiter *arbiter, const struct apl_arbiter_packet *packet,
                   struct apl_arbiter_output *output)
{
  output->packet = *packet;
  output->skip = arbiter->expected - packet->seq;
  arbiter->expected = packet->seq + packet->count;
  if (packet->stamp) arbiter->stamp = packet->stamp;
  arbiter->stats.delivered++;
  arbiter->young -= arbiter->young != 0;
  return APL_ARBITER_PACKET;
}

int apl_arbiter_next(struct apl_arbiter *arbiter, struct apl_arbiter_output *output)
{
  if (APL_LIKELY(arbiter->held_count == 0 && arbiter->has_current &&
                 arbiter->current.seq == arbiter->expected)) {
    arbiter->has_current = 0;
    return deliver(arbiter, &arbiter->current, output);
  }
  for (;;) {
    const int current_counts = arbiter->has_current && !arbiter->restarting;
    const int from_held =
        arbiter->held_count != 0 && (!current_counts || arbiter->held[0].packet.seq <= arbiter->current.seq);
    if (!from_held && !current_counts) {
      if (arbiter->restarting) return begin_session(arbiter);
      arbiter->flushing = 0;
      return APL_ARBITER_NONE;
    }
    const struct apl_arbiter_packet packet = from_held ? arbiter->held[0].packet : arbiter->current;
    const uint64_t end = packet.seq + packet.count;
    if (packet.seq <= arbiter->expected) {
      if (from_held) release_head(arbiter);
      else arbiter->has_current = 0;
      const int is_news = end > arbiter->expected || (packet.count == 0 && packet.seq == arbiter->expected);
      if (is_news) return deliver(arbiter, &packet, output);
      drop(arbiter, &packet);
      continue;
    }
    if (hole_is_final(arbiter, from_held)) return declare_gap(arbiter, packet.seq, output);
    if (!arbiter->has_current) return APL_ARBITER_NONE;
    if (!hold_current(arbiter)) return declare_gap(arbiter, packet.seq, output);
    if (from_held) return APL_ARBITER_NONE;
  }
}

void apl_arbiter_tick(struct apl_arbiter *arbiter, uint64_t now_ns)
{
  if (APL_UNLIKELY(arbiter->now_ns == 0))
    for (uint32_t i = 0; i < arbiter->held_count; i++) arbiter->held[i].since_ns = now_ns;
  if (now_ns > arbiter->now_ns) arbiter->now_ns = now_ns;
}

void apl_arbiter_flush(struct apl_arbiter *arbiter) { arbiter->flushing = 1; }

uint64_t apl_arbiter_expected(const struct apl_arbiter *arbiter) { return arbiter->expected; }

uint32_t apl_arbiter_holding(const struct apl_arbiter *arbiter) { return arbiter->held_count; }

const struct apl_arbiter_stats *apl_arbiter_stats(const struct apl_arbiter *arbiter) { return &arbiter->stats; }
