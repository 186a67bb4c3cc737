#ifndef APL_VERBS_H
#define APL_VERBS_H
/*
 * A ring written into the ring of another host by RDMA, for the hot standby: the sender's hot half. What is set up once (device, protection domain,
 * memory region, queues, connection) is pyverbs' work (appliance/port/verbs.py); here events are taken from the ring, writes are posted and the
 * completion queue is polled. The other host's processor has no part in it.
 *
 * A run of slots is written three times, so that no stamp ever tells of a payload in pieces; writes of one connection land one after another, the
 * bytes of one write in any order (InfiniBand specification, volume 1, section 9.5):
 *
 *   1  odd stamps   old payload     readers see that the slot is being written; no other byte changes
 *   2  odd stamps   new payload
 *   3  even stamps  new payload     no other byte changes
 *   4  the ring's hint
 *
 *   ring ─ copy ─▶ staging (three phases of every slot) ─ post ─▶ NIC ─▶ the ring there
 *                        ▲ not touched again until ◀─ poll ─ completion of write 4
 *
 * Costs three times the bytes, and not one message a slot. Nothing here allocates, locks or waits but `open` and `close`; whether a call of the
 * kernel lies behind a post is the NIC's library's affair (soft RDMA: yes).
 */
#include "apl/base.h"
#include "apl/ring.h"

/* cffi: begin */
enum {
  APL_VERBS_RUN_SLOTS = 256, /* 16 KiB of events a write: soft RDMA refuses 64 KiB now and then */
  APL_VERBS_RUNS = 8,        /* in flight */
  APL_VERBS_RUN_WRITES = 4,
};
struct apl_verbs_sender_config {
  uint64_t object;        /* address and size of pyverbs' object of the queue pair, in which the pointer to it lies: it has no accessor for it */
  uint64_t object_bytes;
  uint32_t pair_number;   /* by which it is known again */
  int32_t command_fd;     /* of its device, as opened: likewise */
  uint64_t staging;       /* address (a multiple of 64) of apl_verbs_staging_bytes, zeroed, registered with the pair's domain; the caller's, until close */
  uint32_t local_key;
  uint32_t remote_key;
  uint64_t remote_ring;   /* address of the ring of the same shape, there */
  const struct apl_ring *ring;
  uint64_t seq;           /* the first to be sent */
};
struct apl_verbs_sender;
uint64_t apl_verbs_staging_bytes(const struct apl_ring *ring);
/* APL_ERR_UNSUPPORTED with what is missing: the driver (built where libibverbs-dev is), or another pyverbs than is known. */
int apl_verbs_sender_open(const struct apl_verbs_sender_config *config, struct apl_verbs_sender **sender);
/* Poll the completion queue, then send what is new, a run at most; how many slots. 0: nothing is new, or as much is under way as may be. APL_ERR_SYSTEM
 * when a write failed: the connection is over. Never waits. */
int64_t apl_verbs_sender_pump(struct apl_verbs_sender *sender);
/* Sequences below are sent; below `landed` they are in the ring there. */
uint64_t apl_verbs_sender_seq(const struct apl_verbs_sender *sender);
uint64_t apl_verbs_sender_landed(const struct apl_verbs_sender *sender);
uint64_t apl_verbs_sender_missed(const struct apl_verbs_sender *sender);
/* Staging must stay until the connection is closed. */
void apl_verbs_sender_close(struct apl_verbs_sender *sender);
/* cffi: end */

#endif
