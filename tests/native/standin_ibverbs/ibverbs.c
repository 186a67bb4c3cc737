/* libibverbs and an RDMA NIC with raw-packet queue pairs, in memory; see README.md. One queue pair at a time. */
#include <arpa/inet.h>
#include <errno.h>
#include <infiniband/verbs.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "standin.h"

#undef ibv_reg_mr /* the headers' macros stand before functions of the same name */
#undef ibv_get_device_list

enum { RING = 65536, RULES = 64, KEY = 77 };

struct standin standin;

struct completion {
  uint64_t id, stamp;
  enum ibv_wc_status status;
  uint32_t bytes;
};

struct queue {
  struct ibv_cq_ex cq; /* and by its first members a struct ibv_cq */
  uint32_t stamps, room;
  struct completion entries[RING];
  uint32_t head, tail;
  int polled;
};

static struct {
  struct ibv_device device;
  struct verbs_context context;
  int events[2];
  struct ibv_pd domain;
  struct ibv_mr region;
  struct ibv_qp pair;
  enum ibv_qp_state state;
  uint32_t receive_room, send_room, taken;
  struct ibv_recv_wr receive[RING];
  struct ibv_sge places[RING];
  uint8_t with_nic[RING]; /* by id */
  uint32_t head, tail;
  uint8_t *rules[RULES];
} nic;

static void mistake(void) { standin.mistakes++; }

static int fails(enum standin_step step, int error)
{
  errno = error;
  return standin.fail == (uint32_t)step;
}

/* ---- device ----------------------------------------------------------------------------------- */

struct ibv_device **ibv_get_device_list(int *count)
{
  static struct ibv_device *list[3], other = {.name = "other_0"};
  strcpy(nic.device.name, "mlx5_0");
  *count = standin.fail == STANDIN_NO_DEVICE ? 0 : 2;
  list[0] = *count ? &other : NULL;
  list[1] = &nic.device;
  standin.opened++;
  return list;
}

void ibv_free_device_list(struct ibv_device **list)
{
  (void)list;
  standin.opened--;
}

const char *ibv_get_device_name(struct ibv_device *device) { return device->name; }

static int query_port(struct ibv_context *context, uint8_t number, struct ibv_port_attr *told, size_t bytes)
{
  (void)context;
  memset(told, 0, bytes);
  told->state = IBV_PORT_ACTIVE;
  told->link_layer = standin.fail == STANDIN_INFINIBAND ? IBV_LINK_LAYER_INFINIBAND : IBV_LINK_LAYER_ETHERNET;
  return number == 1 ? 0 : EINVAL;
}

static int query_device(struct ibv_context *context, const struct ibv_query_device_ex_input *input, struct ibv_device_attr_ex *told, size_t bytes)
{
  (void)context, (void)input;
  memset(told, 0, bytes);
  told->completion_timestamp_mask = standin.stamps ? standin.clock_mask : 0;
  told->hca_core_clock = standin.clock_khz;
  return 0;
}

static int query_values(struct ibv_context *context, struct ibv_values_ex *values)
{
  (void)context;
  if (standin.stamps & STANDIN_NO_CLOCK || !(standin.stamps & STANDIN_TICKS)) return EOPNOTSUPP;
  values->raw_clock = (struct timespec){.tv_nsec = (long)(standin.clock & standin.clock_mask)};
  return 0;
}

int ibv_get_async_event(struct ibv_context *context, struct ibv_async_event *event)
{
  char kind;
  if (context != &nic.context.context || read(nic.events[0], &kind, 1) != 1) return -1;
  *event = (struct ibv_async_event){.event_type = IBV_EVENT_DEVICE_FATAL};
  standin.opened++;
  return 0;
}

void ibv_ack_async_event(struct ibv_async_event *event)
{
  (void)event;
  standin.opened--;
}

/* ---- domain and memory -------------------------------------------------------------------------- */

struct ibv_pd *ibv_alloc_pd(struct ibv_context *context)
{
  if (fails(STANDIN_DOMAIN, ENOMEM)) return NULL;
  nic.domain.context = context;
  standin.opened++;
  return &nic.domain;
}

int ibv_dealloc_pd(struct ibv_pd *domain)
{
  if (nic.region.pd || nic.pair.context || domain != &nic.domain) mistake();
  standin.opened--;
  return 0;
}

struct ibv_mr *ibv_reg_mr(struct ibv_pd *domain, void *memory, size_t bytes, int access)
{
  if (fails(STANDIN_REGION, ENOMEM)) return NULL;
  if (access != IBV_ACCESS_LOCAL_WRITE) mistake();
  nic.region = (struct ibv_mr){.pd = domain, .addr = memory, .length = bytes, .lkey = KEY};
  standin.opened++;
  return &nic.region;
}

int ibv_dereg_mr(struct ibv_mr *region)
{
  if (nic.pair.context) mistake();
  region->pd = NULL;
  standin.opened--;
  return 0;
}

static uint8_t *memory_at(const struct ibv_sge *place)
{
  const uint64_t first = (uintptr_t)nic.region.addr;
  if (nic.region.pd && place->lkey == KEY && place->addr >= first && place->addr + place->length <= first + nic.region.length)
    return (uint8_t *)(uintptr_t)place->addr; /* NOLINT */
  mistake();
  return NULL;
}

/* ---- queues of completions ---------------------------------------------------------------------- */

static struct completion *next(struct queue *q) { return q->head == q->tail ? NULL : &q->entries[q->head % RING]; }

static int show(struct queue *q)
{
  const struct completion *c = next(q);
  if (!c) return ENOENT;
  q->cq.wr_id = c->id;
  q->cq.status = c->status;
  return 0;
}

static struct queue *queue_of(struct ibv_cq_ex *cq) { return (struct queue *)cq; }

static int start_poll(struct ibv_cq_ex *cq, struct ibv_poll_cq_attr *attributes)
{
  if (attributes->comp_mask || queue_of(cq)->polled) mistake();
  const int rc = show(queue_of(cq));
  queue_of(cq)->polled = rc == 0;
  return rc;
}

static int next_poll(struct ibv_cq_ex *cq)
{
  queue_of(cq)->head++;
  const int rc = show(queue_of(cq));
  if (rc) queue_of(cq)->head--; /* end_poll lets the last one go */
  return rc;
}

static void end_poll(struct ibv_cq_ex *cq)
{
  if (!queue_of(cq)->polled) mistake();
  queue_of(cq)->polled = 0;
  queue_of(cq)->head++;
}

static uint32_t read_bytes(struct ibv_cq_ex *cq) { return next(queue_of(cq))->bytes; }
static uint64_t read_stamp(struct ibv_cq_ex *cq) { return next(queue_of(cq))->stamp; }

static int poll_queue(struct ibv_cq *cq, int max, struct ibv_wc *done)
{
  struct queue *q = (struct queue *)cq;
  int count = 0;
  if (q->stamps) mistake(); /* an extended queue is polled in its own way */
  for (const struct completion *c; count < max && (c = next(q)); q->head++)
    done[count++] = (struct ibv_wc){.wr_id = c->id, .status = c->status, .byte_len = c->bytes};
  return count;
}

static struct queue *new_queue(struct ibv_context *context, uint32_t entries)
{
  struct queue *q = fails(STANDIN_QUEUE, EINVAL) ? NULL : calloc(1, sizeof *q);
  if (!q) return NULL;
  q->cq.context = context;
  q->room = entries;
  standin.opened++;
  return q;
}

struct ibv_cq *ibv_create_cq(struct ibv_context *context, int entries, void *cookie, struct ibv_comp_channel *channel, int vector)
{
  (void)cookie, (void)channel, (void)vector;
  struct queue *q = new_queue(context, (uint32_t)entries);
  return q ? ibv_cq_ex_to_cq(&q->cq) : NULL;
}

static struct ibv_cq_ex *create_extended(struct ibv_context *context, struct ibv_cq_init_attr_ex *wanted)
{
  const uint32_t ticks = wanted->wc_flags & IBV_WC_EX_WITH_COMPLETION_TIMESTAMP ? STANDIN_TICKS : 0;
  const uint32_t wall = wanted->wc_flags & IBV_WC_EX_WITH_COMPLETION_TIMESTAMP_WALLCLOCK ? STANDIN_WALL : 0;
  if (!((ticks | wall) & standin.stamps)) return errno = EOPNOTSUPP, NULL;
  struct queue *q = new_queue(context, wanted->cqe);
  if (!q) return NULL;
  q->stamps = ticks | wall;
  q->cq.start_poll = start_poll;
  q->cq.next_poll = next_poll;
  q->cq.end_poll = end_poll;
  if (wanted->wc_flags & IBV_WC_EX_WITH_BYTE_LEN) q->cq.read_byte_len = read_bytes;
  if (ticks) q->cq.read_completion_ts = read_stamp;
  if (wall) q->cq.read_completion_wallclock_ns = read_stamp;
  return &q->cq;
}

int ibv_destroy_cq(struct ibv_cq *cq)
{
  if (nic.pair.context) mistake();
  free(cq);
  standin.opened--;
  return 0;
}

static void complete(struct ibv_cq *cq, struct completion c)
{
  struct queue *q = (struct queue *)cq;
  if (q->tail - q->head >= q->room) mistake(); /* an overrun of the queue */
  q->entries[q->tail++ % RING] = c;
}

/* ---- queue pair --------------------------------------------------------------------------------- */

struct ibv_qp *ibv_create_qp(struct ibv_pd *domain, struct ibv_qp_init_attr *wanted)
{
  if (fails(STANDIN_NO_RAW, EOPNOTSUPP) || fails(STANDIN_NOT_PERMITTED, EPERM)) return NULL;
  if (wanted->qp_type != IBV_QPT_RAW_PACKET || wanted->cap.max_recv_sge != 1 || !wanted->sq_sig_all) mistake();
  nic.pair = (struct ibv_qp){.context = domain->context, .pd = domain, .send_cq = wanted->send_cq, .recv_cq = wanted->recv_cq, .qp_type = wanted->qp_type};
  nic.state = IBV_QPS_RESET;
  nic.receive_room = wanted->cap.max_recv_wr;
  nic.send_room = wanted->cap.max_send_wr;
  nic.head = nic.tail = nic.taken = 0;
  memset(nic.with_nic, 0, sizeof nic.with_nic);
  standin.opened++;
  return &nic.pair;
}

int ibv_modify_qp(struct ibv_qp *pair, struct ibv_qp_attr *wanted, int mask)
{
  static const enum ibv_qp_state BEFORE[] = {[IBV_QPS_INIT] = IBV_QPS_RESET, [IBV_QPS_RTR] = IBV_QPS_INIT, [IBV_QPS_RTS] = IBV_QPS_RTR};
  if (standin.fail == STANDIN_STATE) return EINVAL;
  const int wants = wanted->qp_state == IBV_QPS_INIT ? IBV_QP_STATE | IBV_QP_PORT : IBV_QP_STATE;
  if (pair != &nic.pair || mask != wants || BEFORE[wanted->qp_state] != nic.state) mistake();
  nic.state = wanted->qp_state;
  return 0;
}

int ibv_destroy_qp(struct ibv_qp *pair)
{
  if (standin.rules) mistake();
  pair->context = NULL;
  standin.posted = 0;
  standin.opened--;
  return 0;
}

static int post_receive(struct ibv_qp *pair, struct ibv_recv_wr *wr, struct ibv_recv_wr **refused)
{
  if (pair != &nic.pair || nic.state == IBV_QPS_RESET) mistake();
  for (; wr; wr = wr->next) {
    *refused = wr;
    if (nic.tail - nic.head == nic.receive_room || (standin.refuse_after && nic.taken == standin.refuse_after)) return ENOMEM;
    if (wr->wr_id >= RING || nic.with_nic[wr->wr_id] || wr->num_sge != 1) return mistake(), EINVAL;
    memory_at(wr->sg_list);
    nic.with_nic[wr->wr_id] = 1;
    nic.places[nic.tail % RING] = *wr->sg_list;
    nic.receive[nic.tail++ % RING] = *wr;
    nic.taken++;
    standin.posted++;
  }
  return 0;
}

static int post_send(struct ibv_qp *pair, struct ibv_send_wr *wr, struct ibv_send_wr **refused)
{
  if (pair != &nic.pair || nic.state != IBV_QPS_RTS) mistake();
  for (; wr; wr = wr->next) {
    *refused = wr;
    if (nic.send_room == 0) return ENOMEM;
    const uint8_t *from = memory_at(wr->sg_list);
    if (!from || wr->opcode != IBV_WR_SEND) return EINVAL;
    const uint32_t bytes = wr->sg_list->length;
    memcpy(standin.last_sent, from, bytes < sizeof standin.last_sent ? bytes : sizeof standin.last_sent);
    standin.last_sent_bytes = bytes;
    standin.sent++;
    if (!standin.hold_sent) complete(nic.pair.send_cq, (struct completion){.id = wr->wr_id});
  }
  return 0;
}

/* ---- rules and the wire -------------------------------------------------------------------------- */

struct conditions {
  struct ibv_flow_spec_eth ethernet;
  struct ibv_flow_spec_ipv4 ip;
  struct ibv_flow_spec_tcp_udp udp;
};

static struct ibv_flow *create_rule(struct ibv_qp *pair, struct ibv_flow_attr *wanted)
{
  if (fails(STANDIN_NO_RULES, EOPNOTSUPP) || fails(STANDIN_RULE, ENOMEM)) return NULL;
  struct conditions c;
  struct ibv_flow *rule = calloc(1, sizeof *rule + sizeof c);
  if (!rule || wanted->size != sizeof *wanted + sizeof c || wanted->num_of_specs != 3 || wanted->port != 1) return mistake(), free(rule), NULL;
  memcpy(&c, wanted + 1, sizeof c);
  if (c.ethernet.type != IBV_FLOW_SPEC_ETH || c.ip.type != IBV_FLOW_SPEC_IPV4 || c.udp.type != IBV_FLOW_SPEC_UDP) mistake();
  if (c.ethernet.size != sizeof c.ethernet || c.ip.size != sizeof c.ip || c.udp.size != sizeof c.udp) mistake();
  rule->context = pair->context;
  memcpy(rule + 1, &c, sizeof c);
  for (int i = 0; i < RULES; i++)
    if (!nic.rules[i]) {
      nic.rules[i] = (uint8_t *)(rule + 1);
      break;
    }
  standin.rules++;
  standin.opened++;
  return rule;
}

static int destroy_rule(struct ibv_flow *rule)
{
  for (int i = 0; i < RULES; i++)
    if (nic.rules[i] == (uint8_t *)(rule + 1)) nic.rules[i] = NULL;
  standin.rules--;
  standin.opened--;
  free(rule);
  return 0;
}

static int is_masked(const uint8_t *value, const uint8_t *mask, const uint8_t *found, size_t bytes)
{
  for (size_t i = 0; i < bytes; i++)
    if ((found[i] & mask[i]) != (value[i] & mask[i])) return 0;
  return 1;
}

static int wanted(const uint8_t *frame, uint32_t bytes)
{
  if (bytes < 42 || frame[12] != 8 || frame[13] != 0 || frame[23] != 17) return 0;
  const uint32_t ip_bytes = (frame[14] & 15u) * 4;
  for (int i = 0; i < RULES; i++) {
    struct conditions c;
    if (!nic.rules[i]) continue;
    memcpy(&c, nic.rules[i], sizeof c);
    if (is_masked(c.ethernet.val.dst_mac, c.ethernet.mask.dst_mac, frame, 6) &&
        is_masked((uint8_t *)&c.ip.val.dst_ip, (uint8_t *)&c.ip.mask.dst_ip, frame + 30, 4) &&
        is_masked((uint8_t *)&c.udp.val.dst_port, (uint8_t *)&c.udp.mask.dst_port, frame + 14 + ip_bytes + 2, 2))
      return 1;
  }
  return 0;
}

static struct completion use_buffer(enum ibv_wc_status status)
{
  const struct ibv_recv_wr *wr = &nic.receive[nic.head++ % RING];
  nic.with_nic[wr->wr_id] = 0;
  standin.posted--;
  return (struct completion){.id = wr->wr_id, .status = status};
}

int standin_deliver(const uint8_t *frame, uint32_t bytes, uint64_t stamp, enum standin_kind kind)
{
  if (!nic.pair.context || !wanted(frame, bytes)) return standin.to_kernel++, 0;
  if (nic.head == nic.tail || nic.state == IBV_QPS_ERR) return standin.no_buffer++, -1;
  const struct ibv_sge *place = &nic.places[nic.head % RING];
  struct completion c = use_buffer(kind == STANDIN_BAD ? IBV_WC_LOC_PROT_ERR : IBV_WC_SUCCESS);
  c.bytes = bytes;
  c.stamp = stamp & (((struct queue *)nic.pair.recv_cq)->stamps == STANDIN_TICKS ? standin.clock_mask : UINT64_MAX);
  if (bytes > place->length) mistake();
  uint8_t *to = memory_at(place);
  if (to && kind == STANDIN_WHOLE) memcpy(to, frame, bytes);
  complete(nic.pair.recv_cq, c);
  return 1;
}

void standin_break(void)
{
  nic.state = IBV_QPS_ERR;
  while (nic.head != nic.tail) complete(nic.pair.recv_cq, use_buffer(IBV_WC_WR_FLUSH_ERR));
}

void standin_unplug(void)
{
  if (write(nic.events[1], "x", 1) != 1) mistake();
}

/* ---- opening ------------------------------------------------------------------------------------ */

struct ibv_context *ibv_open_device(struct ibv_device *device)
{
  if (fails(STANDIN_OPEN, EACCES) || pipe(nic.events)) return NULL;
  nic.context = (struct verbs_context){
    .query_port = query_port, .query_rt_values = query_values, .create_cq_ex = create_extended, .query_device_ex = query_device,
    .ibv_create_flow = create_rule, .ibv_destroy_flow = destroy_rule, .sz = sizeof nic.context,
    .context = {.device = device, .async_fd = nic.events[0], .abi_compat = __VERBS_ABI_IS_EXTENDED,
                .ops = {.poll_cq = poll_queue, .post_send = post_send, .post_recv = post_receive}}};
  standin.opened++;
  return &nic.context.context;
}

int ibv_close_device(struct ibv_context *context)
{
  if (context != &nic.context.context) mistake();
  close(nic.events[0]);
  close(nic.events[1]);
  standin.opened--;
  return 0;
}
