/* Two faulty lines: see lines.h. Times in ns are those of a metro network in kind, not in any
 * measured detail. */
#include <assert.h>

#include "lines.h"

enum {
  TRAVEL_A_NS = 20000, /* line A: this, and up to JITTER_A more */
  JITTER_A_NS = 2000,
  TRAVEL_B_NS = 15000, /* line B: now earlier, now later than A */
  JITTER_B_NS = 20000,
  DELAY_NS = 15000, /* a copy out of order: this, and up to DELAY_JITTER more */
  DELAY_JITTER_NS = 45000,
  AGAIN_NS = 30000, /* a duplicate comes up to so much later */
};

void apl_lines_init(struct apl_lines *lines, const struct apl_generator_config *config,
                    struct apl_generator_stats *stats)
{
  lines->config = config;
  lines->stats = stats;
  apl_random_seed(&lines->random, ~config->seed);
  memset(lines->last_due_ns, 0, sizeof lines->last_due_ns);
  lines->order = lines->copy_count = lines->released_count = 0;
  lines->free = 0;
  lines->free_count = APL_LINES_SLOTS;
  for (uint32_t i = 0; i < APL_LINES_SLOTS; i++)
    lines->slots[i].next = i + 1 < APL_LINES_SLOTS ? i + 1 : APL_LINES_NONE;
}

uint32_t apl_lines_take(struct apl_lines *lines)
{
  const uint32_t slot = lines->free;
  assert(slot != APL_LINES_NONE);
  lines->free = lines->slots[slot].next;
  lines->free_count--;
  lines->slots[slot].copies = 0;
  return slot;
}

static void give_back(struct apl_lines *lines, uint32_t slot)
{
  lines->slots[slot].next = lines->free;
  lines->free = slot;
  lines->free_count++;
}

static int earlier(const struct apl_lines_copy *a, const struct apl_lines_copy *b)
{
  return a->due_ns != b->due_ns ? a->due_ns < b->due_ns : (int32_t)(a->order - b->order) < 0;
}

static void heap_push(struct apl_lines *lines, struct apl_lines_copy copy)
{
  uint32_t i = lines->copy_count++;
  assert(i < APL_LINES_COPIES);
  while (i > 0) {
    const uint32_t parent = (i - 1) / 2;
    if (!earlier(&copy, &lines->heap[parent])) break;
    lines->heap[i] = lines->heap[parent];
    i = parent;
  }
  lines->heap[i] = copy;
}

static struct apl_lines_copy heap_pop(struct apl_lines *lines)
{
  const struct apl_lines_copy top = lines->heap[0], last = lines->heap[--lines->copy_count];
  uint32_t i = 0;
  for (;;) {
    uint32_t child = 2 * i + 1;
    if (child >= lines->copy_count) break;
    if (child + 1 < lines->copy_count && earlier(&lines->heap[child + 1], &lines->heap[child]))
      child++;
    if (!earlier(&lines->heap[child], &last)) break;
    lines->heap[i] = lines->heap[child];
    i = child;
  }
  lines->heap[i] = last;
  return top;
}

static void send_copy(struct apl_lines *lines, uint32_t slot, uint32_t place, uint64_t due_ns)
{
  lines->slots[slot].copies++;
  heap_push(lines, (struct apl_lines_copy){.due_ns = due_ns,
                                           .order = lines->order++,
                                           .slot = (uint16_t)slot,
                                           .place = (uint8_t)place});
}

static void send_line(struct apl_lines *lines, uint32_t slot, uint32_t place, uint64_t time_ns)
{
  const struct apl_generator_config *const config = lines->config;
  uint64_t due_ns =
      time_ns + (place & 1 ? TRAVEL_B_NS + apl_random_below(&lines->random, JITTER_B_NS)
                           : TRAVEL_A_NS + apl_random_below(&lines->random, JITTER_A_NS));
  if (due_ns < lines->last_due_ns[place]) due_ns = lines->last_due_ns[place];
  if (apl_random_ppm(&lines->random, config->reorder_ppm)) {
    due_ns += DELAY_NS + apl_random_below(&lines->random, DELAY_JITTER_NS);
    lines->stats->reordered++;
  } else {
    lines->last_due_ns[place] = due_ns;
  }
  send_copy(lines, slot, place, due_ns);
  if (apl_random_ppm(&lines->random, config->duplicate_ppm)) {
    send_copy(lines, slot, place, due_ns + apl_random_below(&lines->random, AGAIN_NS));
    lines->stats->duplicated++;
  }
}

void apl_lines_send(struct apl_lines *lines, uint32_t slot, uint32_t bytes, uint32_t place,
                    uint64_t time_ns, int both)
{
  const struct apl_generator_config *const config = lines->config;
  const int has[2] = {config->groups[place].group_port != 0,
                      config->groups[place + 1].group_port != 0};
  int lost[2] = {apl_random_ppm(&lines->random, config->loss_ppm),
                 apl_random_ppm(&lines->random, config->loss_ppm)};
  if (lost[0] && lost[1] && config->loss_ppm < 1000000)
    lost[apl_random_below(&lines->random, 2)] = 0;
  if (both) lost[0] = lost[1] = 1;
  lines->slots[slot].bytes = (uint16_t)bytes;
  for (uint32_t line = 0; line < 2; line++) {
    if (!has[line]) continue;
    if (lost[line]) lines->stats->lost[place + line]++;
    else send_line(lines, slot, place + line, time_ns);
  }
  if (lines->slots[slot].copies == 0) give_back(lines, slot);
}

void apl_lines_arrive(struct apl_lines *lines, struct apl_packet *packet)
{
  const struct apl_lines_copy copy = heap_pop(lines);
  const struct apl_lines_slot *const slot = &lines->slots[copy.slot];
  const struct apl_feed_group *const group = &lines->config->groups[copy.place];
  assert(lines->released_count < APL_PACKET_BATCH_MAX);
  lines->released[lines->released_count++] = copy.slot;
  lines->stats->sent[copy.place]++;
  *packet = (struct apl_packet){.data = slot->data,
                                .bytes = slot->bytes,
                                .wire_bytes = slot->bytes,
                                .arrival_ns = copy.due_ns,
                                .source_ip = 0x0a4d0001u + (copy.place & 1u),
                                .source_port = 31000,
                                .group_ip = group->group_ip,
                                .group_port = group->group_port,
                                .flags = copy.place & 1 ? APL_PACKET_LINE_B : 0};
}

void apl_lines_release(struct apl_lines *lines)
{
  for (uint32_t i = 0; i < lines->released_count; i++) {
    struct apl_lines_slot *const slot = &lines->slots[lines->released[i]];
    if (--slot->copies == 0) give_back(lines, lines->released[i]);
  }
  lines->released_count = 0;
}
