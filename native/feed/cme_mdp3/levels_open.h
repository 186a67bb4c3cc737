#ifndef MDP3_LEVELS_OPEN_H
#define MDP3_LEVELS_OPEN_H
/* The one check of levels.h, for its forms. */
#include "levels.h"

struct mdp3_level_group {
  const uint8_t *entries;
  uint32_t count;
  uint32_t stride;
};

/* 1 if at `message` is a template 46, root and first group lie within it and in `rest`, and their blocks cover the packed structs. */
static inline int mdp3_level_group_open(const uint8_t *message, size_t rest, struct mdp3_level_group *group)
{
  const uint32_t before = MDP3_MESSAGE_HEADER + MDP3_GROUP46_HEADER;
  if (APL_UNLIKELY(rest < before)) return 0;
  const uint32_t bytes = apl_le16(message), root_bytes = apl_le16(message + 2);
  const uint32_t is_book46 = apl_le32(message + 4) == ((uint32_t)MDP3_SCHEMA_ID << 16 | MDP3_BOOK46);
  if (APL_UNLIKELY(bytes > rest || !is_book46 || root_bytes < sizeof(mdp3_root46) || bytes < before + root_bytes)) return 0;
  const uint8_t *dimension = message + MDP3_MESSAGE_HEADER + root_bytes;
  group->stride = apl_le16(dimension);
  group->count = dimension[2];
  group->entries = dimension + MDP3_GROUP46_HEADER;
  return group->stride >= sizeof(mdp3_entry46) && group->stride * group->count <= bytes - before - root_bytes;
}

#if defined(__x86_64__)
mdp3_levels_fn mdp3_levels46_vbmi; /* levels_vbmi.c */
#endif

#endif
