#ifndef MDP3_LAYOUT_FILL_H
#define MDP3_LAYOUT_FILL_H
/* Words in which layout_*.c say where the generated codecs have a field: ROOT(name in layout.h,
 * message, generated field name). */
#include "layout.h"

static inline struct mdp3_field mdp3_field_of(size_t offset, size_t bytes, uint64_t since)
{
  return (struct mdp3_field){(uint16_t)offset, (uint8_t)bytes, (uint8_t)since};
}

static inline struct mdp3_layout *mdp3_layout_begin(struct mdp3_layouts *layouts, uint16_t template_id,
                                                    uint8_t family)
{
  struct mdp3_layout *layout = &layouts->of[template_id];
  layout->family = family;
  layout->price_scale = template_id >= 46 ? 1 : 100;
  return layout;
}

static inline struct mdp3_group_layout *mdp3_group_begin(struct mdp3_layout *layout, uint16_t tag,
                                                         uint64_t header_bytes, uint64_t since)
{
  struct mdp3_group_layout *group = &layout->groups[layout->group_count++];
  group->tag = tag;
  group->header_bytes = (uint8_t)header_bytes;
  group->since = (uint8_t)since;
  return group;
}

enum { MDP3_PRICE_BYTES = 8, MDP3_MATURITY_BYTES = 5 }; /* composites have no length of their own in the generated code */

#define MDP3_FIELD(name) \
  mdp3_field_of(mdp3_##name##_encoding_offset(), mdp3_##name##_encoding_length(), \
                mdp3_##name##_since_version())
#define MDP3_TEXT_FIELD(name) \
  mdp3_field_of(mdp3_##name##_encoding_offset(), mdp3_##name##_length(), mdp3_##name##_since_version())
#define MDP3_COMPOSITE(name, bytes) \
  mdp3_field_of(mdp3_##name##_encoding_offset(), bytes, mdp3_##name##_since_version())

#define BEGIN(M, id, family_) struct mdp3_layout *layout = mdp3_layout_begin(layouts, id, family_)
#define ROOT(F, M, name) layout->root[F] = MDP3_FIELD(M##_##name)
#define ROOT_TEXT(F, M, name) layout->root[F] = MDP3_TEXT_FIELD(M##_##name)
#define ROOT_PRICE(F, M, name) layout->root[F] = MDP3_COMPOSITE(M##_##name, MDP3_PRICE_BYTES)
#define GROUP(G, tag, M, name) \
  struct mdp3_group_layout *G = mdp3_group_begin(layout, tag, mdp3_##M##_##name##_sbe_header_size(), \
                                                 mdp3_##M##_##name##_since_version())
#define ENTRY(G, F, M, name) G->fields[F] = MDP3_FIELD(M##_##name)
#define ENTRY_TEXT(G, F, M, name) G->fields[F] = MDP3_TEXT_FIELD(M##_##name)
#define ENTRY_PRICE(G, F, M, name) G->fields[F] = MDP3_COMPOSITE(M##_##name, MDP3_PRICE_BYTES)

#endif
