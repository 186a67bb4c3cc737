/* A Solarflare NIC with its library, in memory; see README.md. One interface at a time. */
#include <arpa/inet.h>
#include <errno.h>
#include <etherfabric/vi.h>
#include <stdio.h>
#include <string.h>

#include "standin.h"

enum { RING = 4096, FILTERS = 64, PREFIX_BYTES = 14, DISTANCE = 1 << 20, TRANSMIT_RING = 512 };

struct standin standin;
_Static_assert((int)STANDIN_CLOCK_SET == EF_VI_SYNC_FLAG_CLOCK_SET && (int)STANDIN_CLOCK_IN_SYNC == EF_VI_SYNC_FLAG_CLOCK_IN_SYNC, "one meaning");

static struct {
  ef_memreg *registration;
  struct {
    ef_addr address;
    ef_request_id id;
  } receive[RING];
  uint32_t inited, pushed, used; /* of the receive ring, running */
  struct {
    ef_event event;
  } events[2 * RING];
  uint32_t event_head, event_tail;
  ef_filter_spec filters[FILTERS];
  uint32_t filter_count;
} nic;

static uint8_t *memory_at(ef_addr address, size_t bytes)
{
  const ef_memreg *r = nic.registration;
  if (r && address >= DISTANCE && address - DISTANCE + bytes <= r->bytes) return r->memory + (address - DISTANCE);
  standin.mistakes++;
  return NULL;
}

static void tell(ef_event event) { nic.events[nic.event_tail++ % (2 * RING)].event = event; }

int ef_driver_open(ef_driver_handle *handle)
{
  if (standin.fail == STANDIN_OPEN) return -ENOENT;
  standin.opened++;
  return *handle = 7;
}

int ef_driver_close(ef_driver_handle handle)
{
  standin.opened--;
  return handle == 7 ? 0 : -EBADF;
}

int ef_pd_alloc_by_name(ef_pd *domain, ef_driver_handle handle, const char *cluster_or_interface, enum ef_pd_flags flags)
{
  if (standin.fail == STANDIN_DOMAIN || handle != 7 || flags != EF_PD_DEFAULT) return -ENODEV;
  snprintf(domain->interface, sizeof domain->interface, "%s", cluster_or_interface);
  standin.opened++;
  return 0;
}

int ef_pd_free(ef_pd *domain, ef_driver_handle handle)
{
  (void)domain, (void)handle;
  standin.opened--;
  return 0;
}

int ef_memreg_alloc(ef_memreg *registration, ef_driver_handle handle, ef_pd *domain, ef_driver_handle domain_handle, void *memory, size_t bytes)
{
  (void)handle, (void)domain, (void)domain_handle;
  if (standin.fail == STANDIN_MEMORY) return -ENOMEM;
  if ((uintptr_t)memory % 4096 || bytes % 4096) return -EINVAL;
  *registration = (ef_memreg){memory, bytes};
  nic.registration = registration;
  standin.opened++;
  return 0;
}

int ef_memreg_free(ef_memreg *registration, ef_driver_handle handle)
{
  (void)registration, (void)handle;
  nic.registration = NULL;
  standin.opened--;
  return 0;
}

ef_addr ef_memreg_dma_addr(ef_memreg *registration, size_t offset)
{
  standin.mistakes += offset >= registration->bytes;
  return DISTANCE + offset;
}

int ef_vi_alloc_from_pd(ef_vi *interface, ef_driver_handle handle, ef_pd *domain, ef_driver_handle domain_handle, int event_capacity,
                        int receive_capacity, int transmit_capacity, ef_vi *event_queue, ef_driver_handle event_handle, enum ef_vi_flags flags)
{
  (void)handle, (void)domain, (void)domain_handle, (void)event_capacity, (void)event_queue, (void)event_handle;
  if (standin.fail == STANDIN_INTERFACE) return -ENOSPC;
  if ((flags & EF_VI_RX_TIMESTAMPS) && standin.fail == STANDIN_STAMPS) return -EOPNOTSUPP;
  if (receive_capacity < 512 || receive_capacity > RING) return -EINVAL;
  memset(&nic, 0, sizeof nic);
  *interface = (ef_vi){.receive_capacity = receive_capacity - 1, .stamps = (flags & EF_VI_RX_TIMESTAMPS) != 0};
  standin.transmit_room = (uint32_t)transmit_capacity - 1;
  standin.posted = 0;
  standin.opened++;
  return 0;
}

int ef_vi_free(ef_vi *interface, ef_driver_handle handle)
{
  (void)interface, (void)handle;
  standin.opened--;
  return 0;
}

int ef_vi_receive_prefix_len(const ef_vi *interface) { return interface->stamps ? PREFIX_BYTES : 0; }
int ef_vi_receive_capacity(const ef_vi *interface) { return interface->receive_capacity; }

int ef_vi_receive_init(ef_vi *interface, ef_addr address, ef_request_id id)
{
  if ((int)(nic.inited - nic.used) >= interface->receive_capacity) return -EAGAIN;
  nic.receive[nic.inited % RING].address = address;
  nic.receive[nic.inited++ % RING].id = id;
  return 0;
}

void ef_vi_receive_push(ef_vi *interface)
{
  (void)interface;
  nic.pushed = nic.inited;
  standin.posted = nic.pushed - nic.used;
}

static int wanted(const uint8_t *frame, uint32_t bytes)
{
  unsigned ip;
  uint16_t port;
  if (bytes < 42 || frame[23] != 17) return 0;
  memcpy(&ip, frame + 30, sizeof ip);
  memcpy(&port, frame + 36, sizeof port);
  for (uint32_t i = 0; i < nic.filter_count; i++)
    if (nic.filters[i].ip_be32 == ip && nic.filters[i].port_be16 == port) return 1;
  return 0;
}

static int put(const uint8_t *bytes, uint32_t count, uint64_t stamp_ns, int type, int first, int more)
{
  if (nic.used == nic.pushed) {
    standin.no_buffer++;
    tell((ef_event){.type = EF_EVENT_TYPE_RX_NO_DESC_TRUNC});
    return -1;
  }
  const ef_request_id id = nic.receive[nic.used % RING].id;
  uint8_t *to = memory_at(nic.receive[nic.used++ % RING].address, 2048);
  standin.posted = nic.pushed - nic.used;
  if (!to) return -1;
  memcpy(to, &stamp_ns, sizeof stamp_ns); /* the prefix */
  memcpy(to + PREFIX_BYTES, bytes, count);
  tell((ef_event){.type = type, .id = id, .bytes = (int)count + PREFIX_BYTES, .first = first, .more = more});
  return 1;
}

int standin_deliver(const uint8_t *frame, uint32_t bytes, uint64_t stamp_ns, enum standin_kind kind)
{
  if (!wanted(frame, bytes)) return standin.to_kernel++, 0;
  if (kind == STANDIN_BAD) return put(frame, bytes, stamp_ns, EF_EVENT_TYPE_RX_DISCARD, 1, 0);
  if (kind == STANDIN_WHOLE) return put(frame, bytes, stamp_ns, EF_EVENT_TYPE_RX, 1, 0);
  const int rc = put(frame, bytes / 2, stamp_ns, EF_EVENT_TYPE_RX, 1, 1);
  return rc < 0 ? rc : put(frame + bytes / 2, bytes - bytes / 2, stamp_ns, EF_EVENT_TYPE_RX, 0, 0);
}

int ef_eventq_poll(ef_vi *interface, ef_event *events, int count)
{
  (void)interface;
  int done = 0;
  for (; done < count && nic.event_head != nic.event_tail; done++) events[done] = nic.events[nic.event_head++ % (2 * RING)].event;
  return done;
}

int ef_vi_receive_get_timestamp_with_sync_flags(ef_vi *interface, const void *packet, struct timespec *stamp, unsigned *flags)
{
  uint64_t ns;
  if (!interface->stamps) return -ENODATA;
  memcpy(&ns, packet, sizeof ns);
  *stamp = (struct timespec){.tv_sec = (time_t)(ns / 1000000000), .tv_nsec = (long)(ns % 1000000000)};
  *flags = standin.clock_flags;
  return 0;
}

int ef_vi_transmit(ef_vi *interface, ef_addr address, int bytes, ef_request_id id)
{
  (void)interface;
  if (standin.transmit_room == 0) return -EAGAIN;
  const uint8_t *from = memory_at(address, (size_t)bytes);
  if (!from) return -EFAULT;
  standin.transmit_room--;
  memcpy(standin.last_sent, from, (size_t)bytes);
  standin.last_sent_bytes = (uint32_t)bytes;
  standin.sent++;
  tell((ef_event){.type = EF_EVENT_TYPE_TX, .id = id});
  return 0;
}

int ef_vi_transmit_unbundle(ef_vi *interface, const ef_event *event, ef_request_id *ids)
{
  (void)interface;
  ids[0] = event->id;
  standin.transmit_room++;
  return 1;
}

void ef_filter_spec_init(ef_filter_spec *filter, enum ef_filter_flags flags)
{
  memset(filter, 0, sizeof *filter);
  filter->protocol = flags == EF_FILTER_FLAG_NONE ? 0 : -1;
}

int ef_filter_spec_set_ip4_local(ef_filter_spec *filter, int protocol, unsigned ip_be32, int port_be16)
{
  *filter = (ef_filter_spec){.protocol = protocol, .ip_be32 = ip_be32, .port_be16 = port_be16};
  return protocol == 17 ? 0 : -EPROTONOSUPPORT;
}

int ef_vi_filter_add(ef_vi *interface, ef_driver_handle handle, const ef_filter_spec *filter, ef_filter_cookie *cookie)
{
  (void)interface, (void)handle, (void)cookie;
  if (standin.fail == STANDIN_FILTER || nic.filter_count == FILTERS) return -EBUSY;
  nic.filters[nic.filter_count++] = *filter;
  return 0;
}
