#ifndef APL_PORT_KINDS_H
#define APL_PORT_KINDS_H
/* What the kinds of port share: their table, the filter by group, and how the end of a file is kept until it is told. */
#include "apl/err.h"
#include "apl/port.h"

extern const struct apl_port_ops apl_port_capture, apl_port_file, apl_port_udp, apl_port_packet, apl_port_xdp, apl_port_dpdk,
  apl_port_efvi, apl_port_verbs;

/* Groups to keep; none keeps everything. An ip or port of 0 in a group means any. */
struct apl_group_filter {
  uint32_t count;
  struct apl_group groups[APL_GROUPS_MAX];
};

/* Take the groups of a configuration; APL_ERR_ARGUMENT if there are too many. */
int apl_group_filter_set(struct apl_group_filter *filter, const struct apl_port_config *config);

/* 1 if a packet to this address is kept, with *line_b of its group (0 where no group is listed). */
static inline int apl_group_filter_match(const struct apl_group_filter *filter, uint32_t ip, uint16_t port, uint32_t *line_b)
{
  *line_b = 0;
  for (uint32_t i = 0; i < filter->count; i++) {
    const struct apl_group *group = &filter->groups[i];
    if ((group->group_ip == 0 || group->group_ip == ip) && (group->group_port == 0 || group->group_port == port)) {
      *line_b = group->line_b;
      return 1;
    }
  }
  return filter->count == 0;
}

/* Why a port will receive no more: packets found before it are handed out first, so the sentence waits here. */
struct apl_port_end {
  int code; /* 0: not ended */
  char sentence[APL_ERR_TEXT_BYTES];
};

/* Keep a code and this thread's sentence. */
void apl_port_end(struct apl_port_end *end, int code);
/* Tell them (again): sets the thread's sentence, returns the code. */
int apl_port_ended(const struct apl_port_end *end);

#endif
