/*
 * Raw-packet queue pairs of libibverbs; see verbs_raw.h. Interfaces: the manual pages of rdma-core (ibv_create_qp, ibv_create_cq_ex, ibv_create_flow,
 * ibv_query_rt_values_ex), infiniband/verbs.h.
 *
 *   memory   [frame_count buffers to receive][SEND_BUFFERS to send], frame_bytes each; a buffer's number is its request's id
 *
 *   posted ─▶ NIC ─▶ completion ─▶ handed out ─▶ held ─▶ posted, by the next receive
 */
#include "verbs_raw.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "apl/err.h"
#include "verbs_library.h"

enum { SEND_BUFFERS = 256, HUGE_BYTES = 2 << 20, BATCH = APL_PACKET_BATCH_MAX, DEVICES_TOLD = 200 };

struct apl_verbs_raw {
  const struct apl_verbs_library *library;
  struct ibv_context *context;
  struct ibv_pd *domain;
  struct ibv_mr *region;
  struct ibv_cq *received;         /* completions; as an extended queue: */
  struct ibv_cq_ex *stamped;       /* NULL: no stamps */
  struct ibv_cq *sent;
  struct ibv_qp *pair;
  struct ibv_flow *flows[APL_GROUPS_MAX];
  uint32_t flow_count;
  uint32_t stamps;                 /* APL_VERBS_* */
  uint64_t mask;                   /* of the device's clock */
  uint64_t clock, clock_whole;     /* as last read, and that without its wraps */
  uint8_t *memory;
  size_t memory_bytes;
  uint32_t frame_count, frame_bytes;
  struct apl_verbs_raw_counts counts;
  uint32_t *held;                  /* receive buffers that are not the NIC's; frame_count places */
  uint32_t held_count;
  uint32_t free_count;
  uint32_t free_buffers[SEND_BUFFERS];
};

__attribute__((format(printf, 4, 5))) static int tell(char why[APL_VERBS_WHY_BYTES], int code, int error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  const int used = vsnprintf(why, APL_VERBS_WHY_BYTES, format, arguments);
  va_end(arguments);
  if (error && used > 0 && used < APL_VERBS_WHY_BYTES) snprintf(why + used, (size_t)(APL_VERBS_WHY_BYTES - used), ": %s", strerror(error));
  return code;
}

static uint8_t *buffer_of(const struct apl_verbs_raw *r, uint64_t number) { return r->memory + number * r->frame_bytes; }

/* ---- opening and closing ----------------------------------------------------------------------- */

static int none_of_that_name(const struct apl_verbs_raw *r, struct ibv_device **all, const char *name, char why[APL_VERBS_WHY_BYTES])
{
  char known[DEVICES_TOLD] = "";
  for (size_t i = 0; all[i]; i++) {
    const size_t used = strlen(known);
    snprintf(known + used, sizeof known - used, "%s%s", used ? ", " : "", r->library->get_device_name(all[i]));
  }
  return tell(why, APL_ERR_NOT_FOUND, 0, "no RDMA device is called %s; there are: %s", name, known);
}

static int open_context(struct apl_verbs_raw *r, const char *name, char why[APL_VERBS_WHY_BYTES])
{
  int count = 0;
  r->library = apl_verbs_library_load(why, APL_VERBS_WHY_BYTES);
  if (!r->library) return APL_ERR_UNSUPPORTED;
  struct ibv_device **all = r->library->get_device_list(&count);
  if (!all || count == 0) {
    if (all) r->library->free_device_list(all);
    return tell(why, APL_ERR_NOT_FOUND, 0, "this host has no RDMA device; it needs a NIC with RDMA and the modules of it (as mlx5_ib) and of ib_uverbs");
  }
  struct ibv_device *found = NULL;
  for (int i = 0; i < count; i++)
    if (strcmp(r->library->get_device_name(all[i]), name) == 0) found = all[i];
  int rc = found ? 0 : none_of_that_name(r, all, name, why);
  if (found) r->context = r->library->open_device(found);
  if (found && !r->context) rc = tell(why, APL_ERR_SYSTEM, errno, "RDMA device %s cannot be opened (/dev/infiniband must be ours to write to)", name);
  r->library->free_device_list(all);
  return rc;
}

/* Raw packets are Ethernet's. A provider of an old kind does not tell: then the queue pair will. */
static int check_link(const struct apl_verbs_raw *r, const char *name, uint32_t number, char why[APL_VERBS_WHY_BYTES])
{
  struct ibv_port_attr told = {0};
  const struct verbs_context *extended = verbs_get_ctx_op(r->context, query_port);
  if (!extended) return 0;
  const int rc = extended->query_port(r->context, (uint8_t)number, &told, sizeof told);
  if (rc) return tell(why, APL_ERR_NOT_FOUND, 0, "RDMA device %s has no port %u", name, number);
  if (told.link_layer != IBV_LINK_LAYER_INFINIBAND) return 0;
  return tell(why, APL_ERR_UNSUPPORTED, 0, "port %u of %s is InfiniBand; raw packets need Ethernet", number, name);
}

/* What the device stamps completions with. Ticks come first: they are related to the host's clock here, whoever sets the NIC's. */
static void take_stamped_queue(struct apl_verbs_raw *r, uint32_t entries, struct apl_verbs_raw_facts *facts)
{
  static const struct { uint32_t stamps; uint64_t flag; } WAYS[] = {
    {APL_VERBS_TICKS, IBV_WC_EX_WITH_COMPLETION_TIMESTAMP}, {APL_VERBS_WALL_CLOCK, IBV_WC_EX_WITH_COMPLETION_TIMESTAMP_WALLCLOCK}};
  struct ibv_device_attr_ex told = {0};
  struct ibv_values_ex now = {.comp_mask = IBV_VALUES_MASK_RAW_CLOCK};
  const struct verbs_context *extended = verbs_get_ctx_op(r->context, query_device_ex);
  if (!extended || extended->query_device_ex(r->context, NULL, &told, sizeof told) || !told.completion_timestamp_mask) return;
  const int readable = ibv_query_rt_values_ex(r->context, &now) == 0;
  for (size_t i = readable ? 0 : 1; i < sizeof WAYS / sizeof WAYS[0] && !r->stamped; i++) {
    struct ibv_cq_init_attr_ex wanted = {.cqe = entries, .wc_flags = IBV_WC_EX_WITH_BYTE_LEN | WAYS[i].flag};
    r->stamped = ibv_create_cq_ex(r->context, &wanted);
    r->stamps = WAYS[i].stamps;
  }
  if (!r->stamped) return;
  r->received = ibv_cq_ex_to_cq(r->stamped);
  r->mask = told.completion_timestamp_mask;
  facts->stamps = r->stamps;
  facts->ns_per_tick = told.hca_core_clock ? 1e6 / (double)told.hca_core_clock : 0; /* kHz */
}

/* EPERM is CAP_NET_RAW's; EOPNOTSUPP, EINVAL and ENOSYS are how providers say that they have none. */
static int no_pair(const char *name, int error, char why[APL_VERBS_WHY_BYTES])
{
  if (error == EPERM) return tell(why, APL_ERR_SYSTEM, 0, "a raw-packet queue pair of %s is not permitted; the process needs the capability CAP_NET_RAW", name);
  if (error == ENOMEM) return tell(why, APL_ERR_SYSTEM, error, "%s gives no queue pair (fewer frames, or CAP_IPC_LOCK or a higher memlock limit)", name);
  return tell(why, APL_ERR_UNSUPPORTED, error, "RDMA device %s has no raw-packet queue pairs (soft RDMA has none); market data needs another port there", name);
}

static int take_pair(struct apl_verbs_raw *r, const char *name, uint32_t frames, struct apl_verbs_raw_facts *facts, char why[APL_VERBS_WHY_BYTES])
{
  r->domain = r->library->alloc_pd(r->context);
  if (!r->domain) return tell(why, APL_ERR_SYSTEM, errno, "%s gives no protection domain", name);
  take_stamped_queue(r, frames, facts);
  if (!r->received) r->received = r->library->create_cq(r->context, (int)frames, NULL, NULL, 0);
  r->sent = r->received ? r->library->create_cq(r->context, SEND_BUFFERS, NULL, NULL, 0) : NULL;
  if (!r->sent) return tell(why, APL_ERR_SYSTEM, errno, "%s gives no completion queue of %u entries", name, frames);
  struct ibv_qp_init_attr wanted = {
    .send_cq = r->sent, .recv_cq = r->received, .qp_type = IBV_QPT_RAW_PACKET, .sq_sig_all = 1,
    .cap = {.max_send_wr = SEND_BUFFERS, .max_recv_wr = frames, .max_send_sge = 1, .max_recv_sge = 1}};
  r->pair = r->library->create_qp(r->domain, &wanted);
  return r->pair ? 0 : no_pair(name, errno, why);
}

static int take_memory(struct apl_verbs_raw *r, const struct apl_verbs_raw_request *request, struct apl_verbs_raw_facts *facts,
                       char why[APL_VERBS_WHY_BYTES])
{
  const size_t wanted = (size_t)(r->frame_count + SEND_BUFFERS) * r->frame_bytes;
  const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE;
  void *memory = MAP_FAILED;
  r->memory_bytes = (wanted + HUGE_BYTES - 1) / HUGE_BYTES * HUGE_BYTES;
  if (request->huge != APL_HUGE_NEVER) memory = mmap(NULL, r->memory_bytes, PROT_READ | PROT_WRITE, flags | MAP_HUGETLB, -1, 0);
  facts->huge = memory != MAP_FAILED;
  if (!facts->huge && request->huge == APL_HUGE_ALWAYS)
    return tell(why, APL_ERR_SYSTEM, 0, "%zu MiB of huge pages are needed; set vm.nr_hugepages, or allow huge = \"auto\"", r->memory_bytes >> 20);
  if (!facts->huge) memory = mmap(NULL, r->memory_bytes, PROT_READ | PROT_WRITE, flags, -1, 0);
  if (memory == MAP_FAILED) return tell(why, APL_ERR_SYSTEM, errno, "no memory for %u buffers", r->frame_count);
  r->memory = memory;
  r->held = malloc(r->frame_count * sizeof *r->held);
  if (!r->held) return tell(why, APL_ERR_SYSTEM, 0, "no memory");
  r->region = r->library->reg_mr(r->domain, r->memory, r->memory_bytes, IBV_ACCESS_LOCAL_WRITE);
  if (r->region) return 0;
  return tell(why, APL_ERR_SYSTEM, errno, "%zu MiB cannot be registered with the NIC (CAP_IPC_LOCK, or a higher memlock limit)", r->memory_bytes >> 20);
}

static int move_pair(struct apl_verbs_raw *r, enum ibv_qp_state to, uint32_t number, char why[APL_VERBS_WHY_BYTES])
{
  struct ibv_qp_attr wanted = {.qp_state = to, .port_num = (uint8_t)number};
  const int rc = r->library->modify_qp(r->pair, &wanted, to == IBV_QPS_INIT ? IBV_QP_STATE | IBV_QP_PORT : IBV_QP_STATE);
  return rc ? tell(why, APL_ERR_SYSTEM, rc, "the queue pair does not go to state %d", (int)to) : 0;
}

static void post_held(struct apl_verbs_raw *r);

/* Buffers before rules: what is taken from the kernel finds room. */
static int start_pair(struct apl_verbs_raw *r, uint32_t number, char why[APL_VERBS_WHY_BYTES])
{
  int rc = move_pair(r, IBV_QPS_INIT, number, why);
  if (rc) return rc;
  for (uint32_t i = r->frame_count; i > 0; i--) r->held[r->held_count++] = i - 1;
  for (uint32_t i = 0; i < r->frame_count; i += BATCH) post_held(r);
  if (r->held_count) return tell(why, APL_ERR_SYSTEM, 0, "the NIC takes %u of %u buffers", r->frame_count - r->held_count, r->frame_count);
  for (uint32_t i = 0; i < SEND_BUFFERS; i++) r->free_buffers[r->free_count++] = r->frame_count + i;
  rc = move_pair(r, IBV_QPS_RTR, number, why);
  return rc ? rc : move_pair(r, IBV_QPS_RTS, number, why);
}

/* A rule's attributes with its conditions right behind them, as ibv_create_flow(3) takes them. */
struct rule {
  struct ibv_flow_attr head;
  struct ibv_flow_spec_eth ethernet;
  struct ibv_flow_spec_ipv4 ip;
  struct ibv_flow_spec_tcp_udp udp;
};
_Static_assert(offsetof(struct rule, ethernet) == sizeof(struct ibv_flow_attr), "no gap");
_Static_assert(offsetof(struct rule, ip) == offsetof(struct rule, ethernet) + sizeof(struct ibv_flow_spec_eth), "no gap");
_Static_assert(offsetof(struct rule, udp) == offsetof(struct rule, ip) + sizeof(struct ibv_flow_spec_ipv4), "no gap");

static int add_rule(struct apl_verbs_raw *r, const struct apl_group *group, const uint8_t mac[6], uint32_t number)
{
  static const uint8_t ANY[6], ALL[6] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff};
  struct rule rule = {
    .head = {.type = IBV_FLOW_ATTR_NORMAL, .size = sizeof rule, .num_of_specs = 3, .port = (uint8_t)number},
    .ethernet = {.type = IBV_FLOW_SPEC_ETH, .size = sizeof rule.ethernet},
    .ip = {.type = IBV_FLOW_SPEC_IPV4, .size = sizeof rule.ip, .val.dst_ip = htonl(group->group_ip), .mask.dst_ip = UINT32_MAX},
    .udp = {.type = IBV_FLOW_SPEC_UDP, .size = sizeof rule.udp, .val.dst_port = htons(group->group_port), .mask.dst_port = UINT16_MAX}};
  memcpy(rule.ethernet.val.dst_mac, mac, sizeof ANY);
  memcpy(rule.ethernet.mask.dst_mac, memcmp(mac, ANY, sizeof ANY) ? ALL : ANY, sizeof ANY);
  r->flows[r->flow_count] = ibv_create_flow(r->pair, &rule.head);
  return r->flows[r->flow_count] ? (int)(r->flow_count++, 0) : errno;
}

static int add_rules(struct apl_verbs_raw *r, const struct apl_verbs_raw_request *request, char why[APL_VERBS_WHY_BYTES])
{
  for (uint32_t i = 0; i < request->group_count; i++) {
    const int error = add_rule(r, &request->groups[i], request->group_macs[i], request->device_port);
    if (error == EOPNOTSUPP || error == ENOSYS)
      return tell(why, APL_ERR_UNSUPPORTED, error, "RDMA device %s has no flow rules, without which a queue pair gets no frame", request->device);
    if (error) return tell(why, APL_ERR_SYSTEM, error, "the NIC takes no rule for group %u of %u", i + 1, request->group_count);
  }
  return 0;
}

static void close_device(struct apl_verbs_raw *r)
{
  const struct apl_verbs_library *library = r->library;
  for (uint32_t i = 0; i < r->flow_count; i++) ibv_destroy_flow(r->flows[i]);
  if (r->pair) library->destroy_qp(r->pair);
  if (r->region) library->dereg_mr(r->region);
  if (r->sent) library->destroy_cq(r->sent);
  if (r->received) library->destroy_cq(r->received);
  if (r->domain) library->dealloc_pd(r->domain);
  if (r->context) library->close_device(r->context);
  if (r->memory) munmap(r->memory, r->memory_bytes);
  free(r->held);
  free(r);
}

static int check_device(const char *device, uint32_t number, char why[APL_VERBS_WHY_BYTES])
{
  struct apl_verbs_raw_facts facts = {0};
  struct apl_verbs_raw *r = calloc(1, sizeof *r);
  if (!r) return tell(why, APL_ERR_SYSTEM, 0, "no memory");
  int rc = open_context(r, device, why);
  if (!rc) rc = check_link(r, device, number, why);
  if (!rc) rc = take_pair(r, device, BATCH, &facts, why);
  close_device(r);
  return rc;
}

static int open_device(const struct apl_verbs_raw_request *request, struct apl_verbs_raw **raw, struct apl_verbs_raw_facts *facts,
                       char why[APL_VERBS_WHY_BYTES])
{
  *raw = NULL;
  struct apl_verbs_raw *r = calloc(1, sizeof *r);
  if (!r) return tell(why, APL_ERR_SYSTEM, 0, "no memory");
  r->frame_count = request->frame_count;
  r->frame_bytes = request->frame_bytes;
  int rc = open_context(r, request->device, why);
  if (!rc) rc = check_link(r, request->device, request->device_port, why);
  if (!rc) rc = take_pair(r, request->device, r->frame_count, facts, why);
  if (!rc) rc = take_memory(r, request, facts, why);
  if (!rc) rc = start_pair(r, request->device_port, why);
  if (!rc) rc = add_rules(r, request, why);
  if (!rc) fcntl(r->context->async_fd, F_SETFL, O_NONBLOCK); /* its events are asked for, never waited for */
  if (rc) return close_device(r), rc;
  *raw = r;
  return 0;
}

/* ---- hot -------------------------------------------------------------------------------------- */

/* As many of the held buffers as one call takes back to the NIC; those that it refuses stay held. */
static void post_held(struct apl_verbs_raw *r)
{
  struct ibv_recv_wr requests[BATCH], *refused = NULL;
  struct ibv_sge places[BATCH];
  const uint32_t count = r->held_count < BATCH ? r->held_count : BATCH;
  const uint32_t *first = r->held + r->held_count - count;
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t number = first[count - 1 - i];
    places[i] = (struct ibv_sge){.addr = (uintptr_t)buffer_of(r, number), .length = r->frame_bytes, .lkey = r->region->lkey};
    requests[i] = (struct ibv_recv_wr){.wr_id = number, .next = i + 1 == count ? NULL : &requests[i + 1], .sg_list = &places[i], .num_sge = 1};
  }
  if (count == 0) return;
  const uint32_t taken = ibv_post_recv(r->pair, requests, &refused) == 0 ? count : (uint32_t)(refused - requests);
  r->held_count -= taken < count ? taken : count;
}

/* A completion: 1 and the frame, or 0. The buffer is held either way. */
static size_t take(struct apl_verbs_raw *r, uint64_t number, enum ibv_wc_status status, uint32_t bytes, uint64_t stamp, struct apl_verbs_raw_frame *frame)
{
  if (number >= r->frame_count || r->held_count >= r->frame_count) return r->counts.broken = 1, 0; /* the device does not know what it was given */
  r->held[r->held_count++] = (uint32_t)number;
  if (status != IBV_WC_SUCCESS) {
    r->counts.failed += status != IBV_WC_WR_FLUSH_ERR;
    r->counts.broken |= status == IBV_WC_WR_FLUSH_ERR;
    return 0;
  }
  *frame = (struct apl_verbs_raw_frame){.data = buffer_of(r, number), .bytes = bytes < r->frame_bytes ? bytes : r->frame_bytes, .stamp = stamp};
  return 1;
}

/* The device's clock has fewer bits than 64 on some NICs: the way from the last reading is the shorter one. */
static uint64_t whole_ticks(const struct apl_verbs_raw *r, uint64_t ticks)
{
  const uint64_t ahead = (ticks - r->clock) & r->mask;
  return r->clock_whole + (ahead > r->mask >> 1 ? ahead - r->mask - 1 : ahead);
}

static uint64_t stamp_of(const struct apl_verbs_raw *r)
{
  return r->stamps == APL_VERBS_TICKS ? whole_ticks(r, ibv_wc_read_completion_ts(r->stamped)) : ibv_wc_read_completion_wallclock_ns(r->stamped);
}

static size_t receive_stamped(struct apl_verbs_raw *r, struct apl_verbs_raw_frame *frames, size_t max)
{
  struct ibv_poll_cq_attr attributes = {0};
  size_t count = 0, looked = 0;
  int rc = ibv_start_poll(r->stamped, &attributes);
  if (rc) return r->counts.broken |= rc != ENOENT, 0;
  do {
    const int good = r->stamped->status == IBV_WC_SUCCESS; /* of a failed one nothing else may be read */
    count += take(r, r->stamped->wr_id, r->stamped->status, good ? ibv_wc_read_byte_len(r->stamped) : 0, good ? stamp_of(r) : 0, &frames[count]);
  } while (++looked < max && (rc = ibv_next_poll(r->stamped)) == 0);
  r->counts.broken |= rc != 0 && rc != ENOENT;
  ibv_end_poll(r->stamped);
  return count;
}

static size_t receive_plain(struct apl_verbs_raw *r, struct apl_verbs_raw_frame *frames, size_t max)
{
  struct ibv_wc done[BATCH];
  size_t count = 0;
  const int got = ibv_poll_cq(r->received, (int)max, done);
  r->counts.broken |= got < 0;
  for (int i = 0; i < got; i++) count += take(r, done[i].wr_id, done[i].status, done[i].byte_len, 0, &frames[count]);
  return count;
}

static size_t receive_frames(struct apl_verbs_raw *r, struct apl_verbs_raw_frame *frames, size_t max)
{
  if (r->counts.broken) return 0;
  post_held(r);
  return r->stamped ? receive_stamped(r, frames, max) : receive_plain(r, frames, max);
}

static void take_sent(struct apl_verbs_raw *r)
{
  struct ibv_wc done[BATCH];
  const int got = ibv_poll_cq(r->sent, BATCH, done);
  for (int i = 0; i < got; i++) {
    r->counts.unsent += done[i].status != IBV_WC_SUCCESS;
    r->counts.broken |= done[i].status != IBV_WC_SUCCESS; /* one error ends the queue */
    if (r->free_count < SEND_BUFFERS) r->free_buffers[r->free_count++] = (uint32_t)done[i].wr_id;
  }
}

static size_t send_frames(struct apl_verbs_raw *r, const struct apl_frame_bytes *frames, size_t count)
{
  struct ibv_send_wr requests[BATCH], *refused = NULL;
  struct ibv_sge places[BATCH];
  take_sent(r);
  if (r->counts.broken) return 0;
  if (count > r->free_count) count = r->free_count;
  if (count > BATCH) count = BATCH;
  for (size_t i = 0; i < count; i++) {
    const uint32_t number = r->free_buffers[r->free_count - 1 - i];
    memcpy(buffer_of(r, number), frames[i].data, frames[i].bytes);
    places[i] = (struct ibv_sge){.addr = (uintptr_t)buffer_of(r, number), .length = (uint32_t)frames[i].bytes, .lkey = r->region->lkey};
    requests[i] = (struct ibv_send_wr){
      .wr_id = number, .next = i + 1 == count ? NULL : &requests[i + 1], .sg_list = &places[i], .num_sge = 1, .opcode = IBV_WR_SEND};
  }
  if (count == 0) return 0;
  const size_t taken = ibv_post_send(r->pair, requests, &refused) == 0 ? count : (size_t)(refused - requests);
  r->free_count -= (uint32_t)(taken < count ? taken : count);
  return taken < count ? taken : count;
}

/* ---- now and then ------------------------------------------------------------------------------ */

static void count_device(struct apl_verbs_raw *r, struct apl_verbs_raw_counts *counts)
{
  struct ibv_async_event event;
  take_sent(r);
  while (r->library->get_async_event(r->context, &event) == 0) {
    switch (event.event_type) {
    case IBV_EVENT_DEVICE_FATAL: case IBV_EVENT_QP_FATAL: case IBV_EVENT_CQ_ERR: case IBV_EVENT_WQ_FATAL: r->counts.broken = 1; break;
    default: break; /* the link's state is asked of the interface */
    }
    r->library->ack_async_event(&event);
  }
  *counts = r->counts;
}

static int read_clock(struct apl_verbs_raw *r, uint64_t *ticks)
{
  struct ibv_values_ex now = {.comp_mask = IBV_VALUES_MASK_RAW_CLOCK};
  if (r->stamps != APL_VERBS_TICKS || ibv_query_rt_values_ex(r->context, &now)) return -1;
  const uint64_t read = ((uint64_t)now.raw_clock.tv_sec * UINT64_C(1000000000) + (uint64_t)now.raw_clock.tv_nsec) & r->mask;
  r->clock_whole = r->clock_whole ? whole_ticks(r, read) : read | UINT64_C(1) << 63; /* never 0: that is a frame without */
  r->clock = read;
  *ticks = r->clock_whole;
  return 0;
}

const struct apl_verbs_raw_driver apl_verbs_raw_driver = {
  .version = APL_VERBS_RAW_VERSION, .check = check_device, .open = open_device, .receive = receive_frames, .send = send_frames,
  .count = count_device, .clock = read_clock, .close = close_device,
};
