/*
 * ef_vi's side of the port "efvi"; see efvi_driver.h. Interfaces: the ef_vi User Guide of Onload (overview, "Using ef_vi", API of vi.h, pd.h, memreg.h,
 * base.h), as used with NICs of the architectures EF10 and EF100. X3's way of receiving (EF_EVENT_TYPE_RX_REF) is not.
 *
 *   memory  [frame_count buffers to receive][SEND_BUFFERS to send], 2 KiB each; a buffer's number is its request id
 *   receive buffer   [prefix of the NIC][frame]
 */
#include "efvi_driver.h"

#include <arpa/inet.h>
#include <etherfabric/base.h>
#include <etherfabric/memreg.h>
#include <etherfabric/pd.h>
#include <etherfabric/vi.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "apl/err.h"

enum { BUFFER_BYTES = 2048, SEND_BUFFERS = 512, HUGE_BYTES = 2 << 20, EVENTS = APL_PACKET_BATCH_MAX };

struct apl_efvi_device {
  ef_driver_handle handle;
  ef_pd domain;
  ef_vi interface;
  ef_memreg registration;
  int steps; /* of opening that succeeded, so that closing undoes just them */
  int stamps;
  uint32_t prefix_bytes;
  uint32_t frame_count;
  uint8_t *memory;
  size_t memory_bytes;
  struct apl_efvi_counts counts;
  uint32_t held_count; /* receive buffers that are not the NIC's: handed out, or to be given back */
  ef_request_id held[EVENTS];
  uint32_t ready_count, ready_next; /* frames of the last poll, and the first not yet handed out */
  struct apl_efvi_frame ready[EVENTS];
  uint32_t free_count;
  ef_request_id free_buffers[SEND_BUFFERS];
};

enum { HAVE_HANDLE = 1, HAVE_DOMAIN, HAVE_INTERFACE, HAVE_MEMORY, HAVE_REGISTRATION };

__attribute__((format(printf, 3, 4))) static int tell(char why[APL_EFVI_WHY_BYTES], int error, const char *format, ...)
{
  va_list arguments;
  va_start(arguments, format);
  const int used = vsnprintf(why, APL_EFVI_WHY_BYTES, format, arguments);
  va_end(arguments);
  if (error && used > 0 && used < APL_EFVI_WHY_BYTES) snprintf(why + used, (size_t)(APL_EFVI_WHY_BYTES - used), ": %s", strerror(-error));
  return APL_ERR_SYSTEM;
}

static uint8_t *buffer_of(const struct apl_efvi_device *d, ef_request_id id) { return d->memory + (size_t)id * BUFFER_BYTES; }

static ef_addr address_of(struct apl_efvi_device *d, ef_request_id id) { return ef_memreg_dma_addr(&d->registration, (size_t)id * BUFFER_BYTES); }

/* ---- opening and closing ----------------------------------------------------------------------- */

static int take_interface(struct apl_efvi_device *d, const struct apl_efvi_request *request, char why[APL_EFVI_WHY_BYTES])
{
  int rc = ef_driver_open(&d->handle);
  if (rc < 0) return tell(why, rc, "the driver cannot be opened (is the module sfc_char loaded?)");
  d->steps = HAVE_HANDLE;
  rc = ef_pd_alloc_by_name(&d->domain, d->handle, request->interface, EF_PD_DEFAULT);
  if (rc < 0) return tell(why, rc, "interface %s gives no protection domain (is it a Solarflare NIC?)", request->interface);
  d->steps = HAVE_DOMAIN;
  const int receive = (int)d->frame_count;
  rc = ef_vi_alloc_from_pd(&d->interface, d->handle, &d->domain, d->handle, -1, receive, SEND_BUFFERS, NULL, -1, EF_VI_RX_TIMESTAMPS);
  d->stamps = rc >= 0;
  if (rc < 0) /* no licence for stamps, or a NIC without */
    rc = ef_vi_alloc_from_pd(&d->interface, d->handle, &d->domain, d->handle, -1, receive, SEND_BUFFERS, NULL, -1, EF_VI_FLAGS_DEFAULT);
  if (rc < 0) return tell(why, rc, "interface %s gives no virtual interface with %d receive buffers", request->interface, receive);
  d->steps = HAVE_INTERFACE;
  d->prefix_bytes = (uint32_t)ef_vi_receive_prefix_len(&d->interface);
  return 0;
}

static int take_memory(struct apl_efvi_device *d, struct apl_efvi_facts *facts, char why[APL_EFVI_WHY_BYTES])
{
  const size_t wanted = (size_t)(d->frame_count + SEND_BUFFERS) * BUFFER_BYTES;
  d->memory_bytes = (wanted + HUGE_BYTES - 1) / HUGE_BYTES * HUGE_BYTES;
  void *memory = mmap(NULL, d->memory_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE, -1, 0);
  facts->huge = memory != MAP_FAILED;
  if (memory == MAP_FAILED) memory = mmap(NULL, d->memory_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (memory == MAP_FAILED) return tell(why, 0, "no memory for %u buffers", d->frame_count);
  d->memory = memory;
  d->steps = HAVE_MEMORY;
  const int rc = ef_memreg_alloc(&d->registration, d->handle, &d->domain, d->handle, d->memory, d->memory_bytes);
  if (rc < 0) return tell(why, rc, "%zu bytes cannot be registered with the NIC", d->memory_bytes);
  d->steps = HAVE_REGISTRATION;
  return 0;
}

static int add_filters(struct apl_efvi_device *d, const struct apl_efvi_request *request, char why[APL_EFVI_WHY_BYTES])
{
  for (uint32_t i = 0; i < request->group_count; i++) {
    const struct apl_group *group = &request->groups[i];
    ef_filter_spec filter;
    ef_filter_spec_init(&filter, EF_FILTER_FLAG_NONE);
    int rc = ef_filter_spec_set_ip4_local(&filter, IPPROTO_UDP, htonl(group->group_ip), htons(group->group_port));
    if (rc >= 0) rc = ef_vi_filter_add(&d->interface, d->handle, &filter, NULL);
    if (rc < 0) return tell(why, rc, "the NIC takes no filter for group %u of %u", i + 1, request->group_count);
  }
  return 0;
}

/* All receive buffers to the NIC, all others ready to send with. */
static void fill(struct apl_efvi_device *d)
{
  const int room = ef_vi_receive_capacity(&d->interface);
  const uint32_t count = room < (int)d->frame_count ? (uint32_t)room : d->frame_count;
  for (uint32_t i = 0; i < count; i++) ef_vi_receive_init(&d->interface, address_of(d, (ef_request_id)i), (ef_request_id)i);
  ef_vi_receive_push(&d->interface);
  for (uint32_t i = 0; i < SEND_BUFFERS; i++) d->free_buffers[d->free_count++] = (ef_request_id)(d->frame_count + i);
}

static void close_device(struct apl_efvi_device *d)
{
  if (d->steps >= HAVE_INTERFACE) ef_vi_free(&d->interface, d->handle); /* and with it the filters */
  if (d->steps >= HAVE_REGISTRATION) ef_memreg_free(&d->registration, d->handle);
  if (d->steps >= HAVE_MEMORY) munmap(d->memory, d->memory_bytes);
  if (d->steps >= HAVE_DOMAIN) ef_pd_free(&d->domain, d->handle);
  if (d->steps >= HAVE_HANDLE) ef_driver_close(d->handle);
  free(d);
}

static int open_device(const struct apl_efvi_request *request, struct apl_efvi_device **device, struct apl_efvi_facts *facts,
                       char why[APL_EFVI_WHY_BYTES])
{
  *device = NULL;
  struct apl_efvi_device *d = calloc(1, sizeof *d);
  if (!d) return tell(why, 0, "no memory");
  d->frame_count = request->frame_count;
  int rc = take_interface(d, request, why);
  if (!rc) rc = take_memory(d, facts, why);
  if (!rc) fill(d); /* buffers before filters: what is taken from the kernel finds room */
  if (!rc) rc = add_filters(d, request, why);
  if (rc) return close_device(d), rc;
  facts->hardware_stamps = (uint32_t)d->stamps;
  facts->frame_bytes_max = BUFFER_BYTES;
  *device = d;
  return 0;
}

/* ---- hot -------------------------------------------------------------------------------------- */

static uint64_t stamp_of(struct apl_efvi_device *d, const uint8_t *buffer)
{
  struct timespec stamp;
  unsigned flags = 0;
  if (!d->stamps || ef_vi_receive_get_timestamp_with_sync_flags(&d->interface, buffer, &stamp, &flags) < 0) return 0;
  if (!(flags & EF_VI_SYNC_FLAG_CLOCK_SET)) return 0;
  d->counts.unsynchronised += !(flags & EF_VI_SYNC_FLAG_CLOCK_IN_SYNC);
  return (uint64_t)stamp.tv_sec * UINT64_C(1000000000) + (uint64_t)stamp.tv_nsec;
}

static void take_frame(struct apl_efvi_device *d, const ef_event *event)
{
  const ef_request_id id = EF_EVENT_RX_RQ_ID(*event);
  const uint8_t *buffer = buffer_of(d, id);
  d->held[d->held_count++] = id;
  if (!EF_EVENT_RX_SOP(*event) || EF_EVENT_RX_CONT(*event)) {
    d->counts.jumbo += EF_EVENT_RX_SOP(*event) ? 1 : 0;
    return;
  }
  struct apl_efvi_frame *frame = &d->ready[d->ready_count++];
  frame->data = buffer + d->prefix_bytes;
  frame->bytes = (uint32_t)EF_EVENT_RX_BYTES(*event) - d->prefix_bytes;
  frame->stamp_ns = stamp_of(d, buffer);
}

static void take_sent(struct apl_efvi_device *d, const ef_event *event)
{
  ef_request_id ids[EF_VI_TRANSMIT_BATCH];
  const int count = ef_vi_transmit_unbundle(&d->interface, event, ids);
  for (int i = 0; i < count; i++) d->free_buffers[d->free_count++] = ids[i];
}

static void handle(struct apl_efvi_device *d, const ef_event *event)
{
  switch (EF_EVENT_TYPE(*event)) {
  case EF_EVENT_TYPE_RX: take_frame(d, event); break;
  case EF_EVENT_TYPE_RX_DISCARD:
    d->held[d->held_count++] = EF_EVENT_RX_DISCARD_RQ_ID(*event);
    d->counts.discarded++;
    break;
  case EF_EVENT_TYPE_TX:
  case EF_EVENT_TYPE_TX_ERROR: take_sent(d, event); break;
  case EF_EVENT_TYPE_RX_NO_DESC_TRUNC:
  case EF_EVENT_TYPE_OFLOW: d->counts.lost++; break;
  default: break; /* what was not asked for */
  }
}

/* Give the buffers of the last batch back, and see what has come. */
static void poll_events(struct apl_efvi_device *d)
{
  ef_event events[EVENTS];
  for (uint32_t i = 0; i < d->held_count; i++) ef_vi_receive_init(&d->interface, address_of(d, d->held[i]), d->held[i]);
  if (d->held_count) ef_vi_receive_push(&d->interface);
  d->held_count = d->ready_count = d->ready_next = 0;
  const int count = ef_eventq_poll(&d->interface, events, EVENTS);
  for (int i = 0; i < count; i++) handle(d, &events[i]);
}

static int receive_frames(struct apl_efvi_device *d, struct apl_efvi_frame *frames, size_t max)
{
  if (d->ready_next == d->ready_count) poll_events(d);
  const size_t left = d->ready_count - d->ready_next, count = left < max ? left : max;
  memcpy(frames, d->ready + d->ready_next, count * sizeof *frames);
  d->ready_next += (uint32_t)count;
  return (int)count;
}

static size_t send_frames(struct apl_efvi_device *d, const struct apl_frame_bytes *frames, size_t count)
{
  size_t sent = 0;
  for (; sent < count && d->free_count; sent++) {
    const ef_request_id id = d->free_buffers[d->free_count - 1];
    memcpy(buffer_of(d, id), frames[sent].data, frames[sent].bytes);
    if (ef_vi_transmit(&d->interface, address_of(d, id), (int)frames[sent].bytes, id) < 0) break; /* no room: tried again later */
    d->free_count--;
  }
  return sent;
}

static void count_device(const struct apl_efvi_device *d, struct apl_efvi_counts *counts) { *counts = d->counts; }

const struct apl_efvi_driver apl_efvi_driver = {
  .version = APL_EFVI_DRIVER_VERSION, .open = open_device, .receive = receive_frames, .send = send_frames, .count = count_device,
  .close = close_device,
};
