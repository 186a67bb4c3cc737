#ifndef APL_GENERATOR_LINES_H
#define APL_GENERATOR_LINES_H
/*
 * The two lines: every packet goes out twice, and each copy takes its own time, gets lost, arrives
 * twice or behind its successors, by chance. Copies on their way lie in a heap by time of arrival;
 * packets in a store of slots that both copies share.
 */
#include "apl/generator.h"
#include "random.h"

enum {
  APL_LINES_SLOTS = 4096,  /* packets on their way at once */
  APL_LINES_RESERVE = 256, /* free slots that one act of the exchange may need: a book sent whole */
  APL_LINES_COPIES = 4 * APL_LINES_SLOTS,
};
#define APL_LINES_NONE UINT32_MAX

struct apl_lines_slot {
  uint8_t data[APL_GENERATOR_PACKET_BYTES];
  uint16_t bytes;
  uint16_t copies; /* on their way, or handed out */
  uint32_t next;   /* free slot behind this one */
};

struct apl_lines_copy {
  uint64_t due_ns;
  uint32_t order; /* of sending: breaks ties */
  uint16_t slot;
  uint8_t place; /* of its group in the configuration */
  uint8_t reserved;
};

struct apl_lines {
  const struct apl_generator_config *config;
  struct apl_random random;
  uint64_t last_due_ns[APL_GENERATOR_GROUPS];
  uint32_t free, free_count;
  uint32_t order;
  uint32_t copy_count;
  uint32_t released_count;
  uint16_t released[APL_PACKET_BATCH_MAX]; /* handed out: free again at the next step */
  struct apl_generator_stats *stats;
  struct apl_lines_copy heap[APL_LINES_COPIES];
  struct apl_lines_slot slots[APL_LINES_SLOTS];
};

void apl_lines_init(struct apl_lines *lines, const struct apl_generator_config *config,
                    struct apl_generator_stats *stats);
/* A slot to write a packet into. There must be one free. */
uint32_t apl_lines_take(struct apl_lines *lines);
/* Send what is in `slot` to both lines of the pair of groups that begins at `place`; both: lose it
 * on both. The slot is given away. */
void apl_lines_send(struct apl_lines *lines, uint32_t slot, uint32_t bytes, uint32_t place,
                    uint64_t time_ns, int both);
/* When the next copy arrives, UINT64_MAX if none is on its way. */
static inline uint64_t apl_lines_due(const struct apl_lines *lines)
{
  return lines->copy_count ? lines->heap[0].due_ns : UINT64_MAX;
}
/* Hand out the next copy. */
void apl_lines_arrive(struct apl_lines *lines, struct apl_packet *packet);
/* What was handed out is no longer looked at. */
void apl_lines_release(struct apl_lines *lines);

#endif
