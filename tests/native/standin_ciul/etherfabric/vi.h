#ifndef STANDIN_ETHERFABRIC_VI_H
#define STANDIN_ETHERFABRIC_VI_H
/* Stand-in: a virtual interface with its queues, events and filters. */
#include <etherfabric/memreg.h>
#include <stdint.h>
#include <time.h>

enum ef_vi_flags { EF_VI_FLAGS_DEFAULT = 0, EF_VI_RX_TIMESTAMPS = 0x20000 };
enum { EF_VI_TRANSMIT_BATCH = 64, EF_VI_SYNC_FLAG_CLOCK_SET = 1, EF_VI_SYNC_FLAG_CLOCK_IN_SYNC = 2 };
enum {
  EF_EVENT_TYPE_RX, EF_EVENT_TYPE_TX, EF_EVENT_TYPE_RX_DISCARD, EF_EVENT_TYPE_TX_ERROR, EF_EVENT_TYPE_RX_NO_DESC_TRUNC, EF_EVENT_TYPE_SW,
  EF_EVENT_TYPE_OFLOW,
};

typedef struct ef_event {
  int type;
  ef_request_id id;
  int bytes;
  int first, more; /* frames in several buffers */
} ef_event;
#define EF_EVENT_TYPE(e) ((e).type)
#define EF_EVENT_RX_RQ_ID(e) ((e).id)
#define EF_EVENT_RX_BYTES(e) ((e).bytes)
#define EF_EVENT_RX_SOP(e) ((e).first)
#define EF_EVENT_RX_CONT(e) ((e).more)
#define EF_EVENT_RX_DISCARD_RQ_ID(e) ((e).id)

typedef struct ef_vi {
  int receive_capacity;
  int stamps;
} ef_vi;

enum ef_filter_flags { EF_FILTER_FLAG_NONE = 0 };
typedef struct ef_filter_spec {
  int protocol;
  unsigned ip_be32;
  int port_be16;
} ef_filter_spec;
typedef struct ef_filter_cookie {
  int id;
} ef_filter_cookie;

int ef_vi_alloc_from_pd(ef_vi *interface, ef_driver_handle handle, ef_pd *domain, ef_driver_handle domain_handle, int event_capacity,
                        int receive_capacity, int transmit_capacity, ef_vi *event_queue, ef_driver_handle event_handle, enum ef_vi_flags flags);
int ef_vi_free(ef_vi *interface, ef_driver_handle handle);
int ef_vi_receive_prefix_len(const ef_vi *interface);
int ef_vi_receive_capacity(const ef_vi *interface);
int ef_vi_receive_init(ef_vi *interface, ef_addr address, ef_request_id id);
void ef_vi_receive_push(ef_vi *interface);
int ef_vi_transmit(ef_vi *interface, ef_addr address, int bytes, ef_request_id id);
int ef_vi_transmit_unbundle(ef_vi *interface, const ef_event *event, ef_request_id *ids);
int ef_eventq_poll(ef_vi *interface, ef_event *events, int count);
int ef_vi_receive_get_timestamp_with_sync_flags(ef_vi *interface, const void *packet, struct timespec *stamp, unsigned *flags);

void ef_filter_spec_init(ef_filter_spec *filter, enum ef_filter_flags flags);
int ef_filter_spec_set_ip4_local(ef_filter_spec *filter, int protocol, unsigned ip_be32, int port_be16);
int ef_vi_filter_add(ef_vi *interface, ef_driver_handle handle, const ef_filter_spec *filter, ef_filter_cookie *cookie);

#endif
