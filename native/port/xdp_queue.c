/* One receive queue of a NIC in user space: its socket, frames and rings; see xdp.h. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "apl/base.h"
#include "apl/err.h"
#include "xdp.h"

#ifndef SO_PREFER_BUSY_POLL
#define SO_PREFER_BUSY_POLL 69 /* since 5.11 */
#define SO_BUSY_POLL_BUDGET 70
#endif

enum {
  BIND_TRIES = 50, /* the kernel releases the queue of a process that just ended some milliseconds late */
  BIND_WAIT_NS = 10 * 1000 * 1000,
  BUSY_POLL_BUDGET = 64,
  HUGE_BYTES = 2 << 20,
};

static int option(const struct apl_xdp_queue *q, int name, const void *value, socklen_t bytes, const char *what)
{
  if (setsockopt(q->fd, SOL_XDP, name, value, bytes) == 0) return 0;
  if (errno == ENOBUFS || errno == EPERM)
    return apl_err_set(APL_ERR_SYSTEM, "xdp: not permitted to pin %zu bytes of frames; give the process CAP_IPC_LOCK or a larger memlock limit",
                       q->frames_bytes);
  return apl_err_errno(APL_ERR_SYSTEM, "xdp: queue %u: %s", q->queue, what);
}

static int take_frames(struct apl_xdp_queue *q)
{
  const size_t wanted = (size_t)(q->frame_count + APL_XDP_SEND_FRAMES) * APL_XDP_FRAME_BYTES;
  q->frames_bytes = apl_align_up(wanted, HUGE_BYTES);
  void *memory = mmap(NULL, q->frames_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE, -1, 0);
  q->huge = memory != MAP_FAILED;
  if (memory == MAP_FAILED) memory = mmap(NULL, q->frames_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (memory == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "xdp: no memory for %u frames", q->frame_count);
  q->frames = memory;
  const struct xdp_umem_reg registration = {
    .addr = (uint64_t)(uintptr_t)memory, .len = wanted, .chunk_size = APL_XDP_FRAME_BYTES};
  return option(q, XDP_UMEM_REG, &registration, sizeof registration, "registering its frames");
}

static int map_ring(struct apl_xdp_queue *q, struct apl_xdp_ring *ring, const struct xdp_ring_offset *offset, uint64_t page, uint32_t count,
                    size_t entry_bytes)
{
  ring->map_bytes = offset->desc + count * entry_bytes;
  void *map = mmap(NULL, ring->map_bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, q->fd, (off_t)page);
  if (map == MAP_FAILED) return apl_err_errno(APL_ERR_SYSTEM, "xdp: queue %u: mapping a ring", q->queue);
  uint8_t *base = map;
  ring->map = map;
  ring->producer = (uint32_t *)(void *)(base + offset->producer);
  ring->consumer = (uint32_t *)(void *)(base + offset->consumer);
  ring->flags = (uint32_t *)(void *)(base + offset->flags);
  ring->entries = base + offset->desc;
  ring->mask = count - 1;
  return 0;
}

static int make_rings(struct apl_xdp_queue *q)
{
  const uint32_t count = q->frame_count, sending = APL_XDP_SEND_FRAMES;
  struct xdp_mmap_offsets offsets;
  socklen_t bytes = sizeof offsets;
  int rc = option(q, XDP_UMEM_FILL_RING, &count, sizeof count, "fill ring");
  if (!rc) rc = option(q, XDP_UMEM_COMPLETION_RING, &sending, sizeof sending, "completion ring");
  if (!rc) rc = option(q, XDP_RX_RING, &count, sizeof count, "receive ring");
  if (!rc) rc = option(q, XDP_TX_RING, &sending, sizeof sending, "send ring");
  if (!rc && getsockopt(q->fd, SOL_XDP, XDP_MMAP_OFFSETS, &offsets, &bytes)) rc = apl_err_errno(APL_ERR_SYSTEM, "xdp: the rings' places");
  if (!rc) rc = map_ring(q, &q->receive, &offsets.rx, XDP_PGOFF_RX_RING, count, sizeof(struct xdp_desc));
  if (!rc) rc = map_ring(q, &q->fill, &offsets.fr, XDP_UMEM_PGOFF_FILL_RING, count, sizeof(uint64_t));
  if (!rc) rc = map_ring(q, &q->send, &offsets.tx, XDP_PGOFF_TX_RING, sending, sizeof(struct xdp_desc));
  if (!rc) rc = map_ring(q, &q->completion, &offsets.cr, XDP_UMEM_PGOFF_COMPLETION_RING, sending, sizeof(uint64_t));
  return rc;
}

static void fill_all(struct apl_xdp_queue *q)
{
  uint64_t *addresses = q->fill.entries;
  for (uint32_t i = 0; i < q->frame_count; i++) addresses[i] = (uint64_t)i * APL_XDP_FRAME_BYTES;
  __atomic_store_n(q->fill.producer, q->frame_count, __ATOMIC_RELEASE); /* X0: pairs with the kernel's acquire of the producer */
  for (uint32_t i = 0; i < APL_XDP_SEND_FRAMES; i++) q->free_frames[i] = (uint64_t)(q->frame_count + i) * APL_XDP_FRAME_BYTES;
  q->free_count = APL_XDP_SEND_FRAMES;
}

static int try_bind(const struct apl_xdp_queue *q, unsigned index, uint32_t copy)
{
  const struct sockaddr_xdp address = {
    .sxdp_family = AF_XDP, .sxdp_ifindex = index, .sxdp_queue_id = q->queue, .sxdp_flags = (uint16_t)(copy | XDP_USE_NEED_WAKEUP)};
  const struct timespec wait = {.tv_nsec = BIND_WAIT_NS};
  for (int tries = 0; tries < BIND_TRIES; tries++) {
    if (bind(q->fd, (const struct sockaddr *)&address, sizeof address) == 0) return 0;
    if (errno != EBUSY) return -1;
    nanosleep(&wait, NULL);
  }
  errno = EBUSY;
  return -1;
}

static int bind_queue(struct apl_xdp_queue *q, unsigned index, uint32_t copy)
{
  int busy = 0;
  if (copy != APL_COPY_ALWAYS) {
    q->zero_copy = try_bind(q, index, XDP_ZEROCOPY) == 0;
    if (q->zero_copy) return 0;
    busy = errno == EBUSY;
    if (!busy && copy == APL_COPY_NEVER)
      return apl_err_errno(APL_ERR_UNSUPPORTED, "xdp: queue %u cannot be received without a copy; allow copy = \"auto\"", q->queue);
  }
  if (!busy) {
    if (try_bind(q, index, XDP_COPY) == 0) return 0;
    busy = errno == EBUSY;
  }
  if (busy) return apl_err_set(APL_ERR_BUSY, "xdp: queue %u of interface %u belongs to another program", q->queue, index);
  return apl_err_errno(APL_ERR_SYSTEM, "xdp: queue %u of interface %u cannot be bound", q->queue, index);
}

static void set_busy_poll(const struct apl_xdp_queue *q, uint32_t microseconds)
{
  const int on = 1, budget = BUSY_POLL_BUDGET, us = (int)microseconds;
  if (!microseconds) return;
  /* A kernel before 5.11 knows only the first; polling works without either. */
  setsockopt(q->fd, SOL_SOCKET, SO_BUSY_POLL, &us, sizeof us);
  setsockopt(q->fd, SOL_SOCKET, SO_PREFER_BUSY_POLL, &on, sizeof on);
  setsockopt(q->fd, SOL_SOCKET, SO_BUSY_POLL_BUDGET, &budget, sizeof budget);
}

int apl_xdp_queue_open(const struct apl_port_config *config, unsigned index, uint32_t queue, struct apl_xdp_queue *q)
{
  memset(q, 0, sizeof *q);
  q->queue = queue;
  q->frame_count = config->frame_count ? config->frame_count : APL_XDP_FRAMES_DEFAULT;
  q->fd = socket(AF_XDP, SOCK_RAW | SOCK_CLOEXEC, 0);
  if (q->fd < 0 && errno == EAFNOSUPPORT) return apl_err_set(APL_ERR_UNSUPPORTED, "xdp: this kernel has no AF_XDP (CONFIG_XDP_SOCKETS)");
  if (q->fd < 0) return apl_err_errno(APL_ERR_SYSTEM, "xdp: no socket (it needs CAP_NET_RAW)");
  int rc = take_frames(q);
  if (!rc) rc = make_rings(q);
  if (!rc) fill_all(q);
  if (!rc) rc = bind_queue(q, index, config->copy);
  if (!rc) set_busy_poll(q, config->busy_poll_us);
  if (rc) apl_xdp_queue_close(q);
  return rc;
}

void apl_xdp_queue_close(struct apl_xdp_queue *q)
{
  struct apl_xdp_ring *const rings[] = {&q->receive, &q->fill, &q->send, &q->completion};
  for (size_t i = 0; i < sizeof rings / sizeof *rings; i++)
    if (rings[i]->map) munmap(rings[i]->map, rings[i]->map_bytes);
  if (q->fd >= 0) close(q->fd);
  if (q->frames) munmap(q->frames, q->frames_bytes);
  memset(q, 0, sizeof *q);
  q->fd = -1;
}

/* The kernel sets the flag when it waits to be told (Documentation/networking/af_xdp.rst, XDP_USE_NEED_WAKEUP). */
static int sleeps(const struct apl_xdp_ring *ring) { return (__atomic_load_n(ring->flags, __ATOMIC_RELAXED) & XDP_RING_NEED_WAKEUP) != 0; }

void apl_xdp_queue_recycle(struct apl_xdp_queue *q)
{
  uint64_t *addresses = q->fill.entries;
  const uint32_t producer = *q->fill.producer; /* ours alone */
  for (uint32_t i = 0; i < q->kept_count; i++) addresses[(producer + i) & q->fill.mask] = q->kept[i];
  /* X0: release, pairs with the kernel's acquire: the addresses are there, and we read no more from the frames. */
  __atomic_store_n(q->fill.producer, producer + q->kept_count, __ATOMIC_RELEASE);
  q->kept_count = 0;
  if (APL_UNLIKELY(sleeps(&q->fill))) recvfrom(q->fd, NULL, 0, MSG_DONTWAIT, NULL, NULL);
}

int apl_xdp_queue_next(struct apl_xdp_queue *q, const uint8_t **frame, uint32_t *bytes)
{
  const uint32_t consumer = *q->receive.consumer; /* ours alone */
  /* X1: acquire, pairs with the kernel's release of the producer: descriptor and frame are there. */
  if (q->kept_count == APL_PACKET_BATCH_MAX || __atomic_load_n(q->receive.producer, __ATOMIC_ACQUIRE) == consumer) return 0;
  const struct xdp_desc *descriptor = (const struct xdp_desc *)q->receive.entries + (consumer & q->receive.mask);
  *frame = q->frames + descriptor->addr;
  *bytes = descriptor->len;
  q->kept[q->kept_count++] = descriptor->addr & ~(uint64_t)(APL_XDP_FRAME_BYTES - 1);
  __atomic_store_n(q->receive.consumer, consumer + 1, __ATOMIC_RELEASE); /* X2: the kernel may use the descriptor again */
  return 1;
}

static void reclaim(struct apl_xdp_queue *q)
{
  const uint64_t *addresses = q->completion.entries;
  uint32_t consumer = *q->completion.consumer;
  const uint32_t producer = __atomic_load_n(q->completion.producer, __ATOMIC_ACQUIRE); /* X3: as X1 */
  for (; consumer != producer; consumer++) q->free_frames[q->free_count++] = addresses[consumer & q->completion.mask];
  __atomic_store_n(q->completion.consumer, consumer, __ATOMIC_RELEASE);
}

size_t apl_xdp_queue_send(struct apl_xdp_queue *q, const struct apl_frame_bytes *frames, size_t count)
{
  reclaim(q);
  struct xdp_desc *descriptors = q->send.entries;
  const uint32_t producer = *q->send.producer;
  size_t done = 0;
  for (; done < count && q->free_count && frames[done].bytes <= APL_XDP_FRAME_BYTES; done++) {
    const uint64_t address = q->free_frames[--q->free_count];
    memcpy(q->frames + address, frames[done].data, frames[done].bytes);
    descriptors[(producer + done) & q->send.mask] = (struct xdp_desc){.addr = address, .len = (uint32_t)frames[done].bytes};
  }
  __atomic_store_n(q->send.producer, producer + (uint32_t)done, __ATOMIC_RELEASE); /* X4: pairs with the kernel's acquire */
  if (done && sleeps(&q->send)) sendto(q->fd, NULL, 0, MSG_DONTWAIT, NULL, 0);
  return done;
}

uint64_t apl_xdp_queue_dropped(const struct apl_xdp_queue *q)
{
  struct xdp_statistics stats;
  socklen_t bytes = sizeof stats;
  memset(&stats, 0, sizeof stats);
  if (getsockopt(q->fd, SOL_XDP, XDP_STATISTICS, &stats, &bytes)) return 0;
  /* rx_dropped counts every frame refused, rx_ring_full those for want of room; rx_fill_ring_empty is counted apart from both. */
  return stats.rx_dropped + stats.rx_ring_full + stats.rx_fill_ring_empty_descs;
}
