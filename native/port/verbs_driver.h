#ifndef APL_VERBS_DRIVER_H
#define APL_VERBS_DRIVER_H
/*
 * Between the sender (verbs.c), which is part of the library, and the file that includes libibverbs' headers for it (verbs_driver.c), which becomes
 * apl_port_verbs.so where they are (with the port's, verbs_raw.c). Posting and polling are inline functions there, through the NIC's own table: nothing
 * is linked.
 *
 * One thread at a time uses a pair.
 */
#include <stddef.h>
#include <stdint.h>

enum { APL_VERBS_DRIVER_VERSION = 1 };

struct apl_verbs_write {
  uint64_t from, to; /* local memory, that of the other side */
  uint32_t bytes;
};

struct apl_verbs_keys {
  uint32_t local, remote;
};

struct apl_verbs_driver {
  uint32_t version; /* APL_VERBS_DRIVER_VERSION */
  /* The queue pair of this number, of a device opened as command_fd, whose pointer lies somewhere in the object; NULL if none does. Reads no memory
   * that is not there. */
  void *(*find)(uint64_t object, uint64_t object_bytes, uint32_t pair_number, int command_fd);
  /* Post up to eight writes; the last is reported when it has landed, as `id`. 0, or errno. */
  int (*post)(void *pair, const struct apl_verbs_write *writes, uint32_t count, struct apl_verbs_keys keys, uint64_t id);
  /* Look for one report. 1: *id and *status (0: landed) are set; 0: there is none; -1: the queue is broken. */
  int (*poll)(void *pair, uint64_t *id, uint32_t *status);
};

/* The symbol "apl_verbs_driver" of the shared object. */
extern const struct apl_verbs_driver apl_verbs_driver;

#endif
