/* Queue pairs of libibverbs: found, posted to, polled; see verbs_driver.h. */
#include "verbs_driver.h"

#include <infiniband/verbs.h>
#include <stddef.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES_MAX = 8 };

/* Copy of memory that may not be there: the kernel refuses instead of a fault (process_vm_readv(2)). */
static int copied(uint64_t address, void *into, size_t bytes)
{
  const struct iovec here = {.iov_base = into, .iov_len = bytes};
  const struct iovec there = {.iov_base = (void *)(uintptr_t)address, .iov_len = bytes}; /* NOLINT */
  return process_vm_readv(getpid(), &here, 1, &there, 1, 0) == (ssize_t)bytes;
}

/* Its number, its kind, its device and its completion queue's device all agree: no chance find does. */
static int is_pair(uint64_t address, uint32_t pair_number, int command_fd)
{
  struct ibv_qp pair;
  struct ibv_cq queue;
  struct ibv_context context;
  if (!address || address % sizeof(void *)) return 0;
  if (!copied(address, &pair, offsetof(struct ibv_qp, mutex)) || pair.qp_num != pair_number || pair.qp_type != IBV_QPT_RC) return 0;
  if (!copied((uintptr_t)pair.context, &context, sizeof context) || context.cmd_fd != command_fd) return 0;
  return copied((uintptr_t)pair.send_cq, &queue, offsetof(struct ibv_cq, mutex)) && queue.context == pair.context;
}

static void *find_pair(uint64_t object, uint64_t object_bytes, uint32_t pair_number, int command_fd)
{
  uint64_t word;
  for (uint64_t at = 0; at + sizeof word <= object_bytes; at += sizeof word)
    if (copied(object + at, &word, sizeof word) && is_pair(word, pair_number, command_fd)) return (void *)(uintptr_t)word; /* NOLINT */
  return NULL;
}

static int post_writes(void *pair, const struct apl_verbs_write *writes, uint32_t count, struct apl_verbs_keys keys, uint64_t id)
{
  struct ibv_send_wr requests[WRITES_MAX], *refused;
  struct ibv_sge pieces[WRITES_MAX];
  if (count == 0 || count > WRITES_MAX) return EINVAL;
  for (uint32_t i = 0; i < count; i++) {
    const int last = i + 1 == count;
    pieces[i] = (struct ibv_sge){.addr = writes[i].from, .length = writes[i].bytes, .lkey = keys.local};
    requests[i] = (struct ibv_send_wr){
      .wr_id = id, .next = last ? NULL : &requests[i + 1], .sg_list = &pieces[i], .num_sge = 1, .opcode = IBV_WR_RDMA_WRITE,
      .send_flags = last ? IBV_SEND_SIGNALED : 0, .wr.rdma = {.remote_addr = writes[i].to, .rkey = keys.remote}};
  }
  return ibv_post_send(pair, requests, &refused);
}

static int poll_queue(void *pair, uint64_t *id, uint32_t *status)
{
  struct ibv_wc done;
  const int count = ibv_poll_cq(((struct ibv_qp *)pair)->send_cq, 1, &done);
  if (count != 1) return count;
  *id = done.wr_id;
  *status = done.status;
  return 1;
}

const struct apl_verbs_driver apl_verbs_driver = {
  .version = APL_VERBS_DRIVER_VERSION, .find = find_pair, .post = post_writes, .poll = poll_queue,
};
