#ifndef APL_LINK_H
#define APL_LINK_H
/*
 * The state of a live port's interface: up, down, gone, back (maybe with another index, when it was unplugged or its driver was bound anew),
 * and what the NIC dropped. Looked at ten times a second, from the port's own receive when it finds nothing: two system calls.
 */
#include "interface.h"

#define APL_LINK_LOOK_NS UINT64_C(100000000)

enum apl_link_news { APL_LINK_SAME = 0, APL_LINK_LOST, APL_LINK_DOWN, APL_LINK_BACK /* there and up; index may be another */ };

struct apl_link {
  char name[APL_INTERFACE_BYTES + 1];
  unsigned index;         /* 0: gone */
  int up;
  int fd;                 /* for ioctl; any socket of the same network namespace */
  uint64_t next_look_ns;
  uint64_t next_count_ns;
  uint64_t dropped_first; /* by the NIC when the port was opened */
};

/* A live port must name its interface. APL_ERR_NOT_FOUND, APL_ERR_ARGUMENT with sentences. */
int apl_link_open(const char *kind, const struct apl_port_config *config, struct apl_link *link);
void apl_link_close(struct apl_link *link);
/* Look, if it is time to. Updates port->info.link_up, stats.link_losses, stats.dropped_nic and the note of a lost or down link. */
/* 0, or APL_ERR_SYSTEM if this process has sealed itself (apl_port_seal) and cannot bind to an interface that came back. */
int apl_link_may_bind(const struct apl_link *link);
enum apl_link_news apl_link_look(struct apl_link *link, struct apl_port *port, uint64_t now_ns);

#endif
