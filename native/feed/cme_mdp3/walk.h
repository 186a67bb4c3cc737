#ifndef MDP3_WALK_H
#define MDP3_WALK_H
/*
 * Walking one packet: header, messages, groups, entries. Nothing is read outside the payload,
 * whatever its bytes.
 *
 *   packet   sequence u32 | sendingTime u64 | message...                     little-endian
 *   message  size u16 (counts itself) | blockLength u16 templateId u16 schemaId u16 version u16 | root block | group...
 *   group    blockLength u16 | [padding] count u8 | entry...
 *
 * (CME Client Systems Wiki, MDP 3.0 - Binary Packet Header, - SBE Technical Headers.)
 */
#include "layout.h"

struct mdp3_walk {
  const uint8_t *at;
  const uint8_t *end;
};

struct mdp3_message {
  const struct mdp3_layout *layout; /* NULL: a template we do not know */
  struct mdp3_block root;
  const uint8_t *groups; /* behind the root block */
  const uint8_t *end;
  uint16_t template_id;
  uint16_t schema_id;
};

/* The entries of one group; `entry` is the present one after mdp3_entry_next. */
struct mdp3_entries {
  struct mdp3_block entry;
  const uint8_t *next;
  uint32_t count;
  uint32_t index; /* of the present entry, from 0 */
  uint16_t tag;
};

static inline uint32_t mdp3_packet_seq(const uint8_t *payload) { return apl_le32(payload); }
static inline uint64_t mdp3_packet_time(const uint8_t *payload) { return apl_le64(payload + 4); }

/* payload: at least MDP3_PACKET_HEADER bytes. */
static inline struct mdp3_walk mdp3_walk_begin(const uint8_t *payload, uint32_t bytes)
{
  return (struct mdp3_walk){payload + MDP3_PACKET_HEADER, payload + bytes};
}

/* The next message: 1, 0 at the end, -1 if the bytes are no message (the rest of the packet is
 * lost). */
static inline int mdp3_message_next(struct mdp3_walk *walk, const struct mdp3_layouts *layouts,
                                    struct mdp3_message *message)
{
  const size_t rest = (size_t)(walk->end - walk->at);
  if (rest == 0) return 0;
  if (rest < MDP3_MESSAGE_HEADER) return -1;
  const uint8_t *at = walk->at;
  const uint16_t size = apl_le16(at);
  const uint16_t block_length = apl_le16(at + 2);
  if (size < MDP3_MESSAGE_HEADER || size > rest || block_length > size - MDP3_MESSAGE_HEADER) return -1;
  message->template_id = apl_le16(at + 4);
  message->schema_id = apl_le16(at + 6);
  message->layout = NULL;
  if (APL_LIKELY(message->schema_id == MDP3_SCHEMA_ID && message->template_id <= MDP3_TEMPLATE_MAX)) {
    const struct mdp3_layout *layout = &layouts->of[message->template_id];
    if (layout->family != 0) message->layout = layout;
  }
  message->root = (struct mdp3_block){at + MDP3_MESSAGE_HEADER, block_length, apl_le16(at + 8),
                                      message->layout ? message->layout->root : NULL};
  message->groups = at + MDP3_MESSAGE_HEADER + block_length;
  message->end = at + size;
  walk->at = message->end;
  return 1;
}

/* Open the group at *at: 1, 0 if this message has no such group (an older version, or its bytes
 * end), -1 if it overruns the message. *at moves behind the group. */
static inline int mdp3_group_open(const struct mdp3_message *message, const struct mdp3_group_layout *layout,
                                  const uint8_t **at, struct mdp3_entries *entries)
{
  const size_t rest = (size_t)(message->end - *at);
  entries->count = 0;
  entries->index = 0;
  if (layout->since > message->root.version || rest == 0) return 0;
  if (rest < layout->header_bytes) return -1;
  const uint16_t block_length = apl_le16(*at);
  const uint8_t count = (*at)[layout->header_bytes - 1];
  if ((size_t)block_length * count > rest - layout->header_bytes) return -1;
  entries->next = *at + layout->header_bytes;
  entries->count = count;
  entries->index = UINT32_MAX;
  entries->tag = layout->tag;
  entries->entry = (struct mdp3_block){NULL, block_length, message->root.version, layout->fields};
  *at = entries->next + (size_t)block_length * count;
  return 1;
}

/* Step to the next entry; 0 behind the last. */
static inline int mdp3_entry_next(struct mdp3_entries *entries)
{
  if (entries->index + 1 >= entries->count) return 0;
  entries->index++;
  entries->entry.data = entries->next;
  entries->next += entries->entry.bytes;
  return 1;
}

#endif
