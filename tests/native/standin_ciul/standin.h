#ifndef STANDIN_H
#define STANDIN_H
/* What a test does to the NIC of the stand-in; found by dlsym in the shared object that the port has loaded. */
#include <stdint.h>

enum standin_kind { STANDIN_WHOLE = 0, STANDIN_BAD = 1 /* fails the NIC's checks */, STANDIN_JUMBO = 2 /* in two buffers */ };
enum standin_step { STANDIN_OPEN = 1, STANDIN_DOMAIN, STANDIN_STAMPS, STANDIN_INTERFACE, STANDIN_MEMORY, STANDIN_FILTER };

enum { STANDIN_CLOCK_SET = 1, STANDIN_CLOCK_IN_SYNC = 2 }; /* EF_VI_SYNC_FLAG_*, which tests do not see */

struct standin {
  uint32_t fail;          /* the standin_step that fails, 0 none */
  uint32_t clock_flags;   /* STANDIN_CLOCK_* */
  uint64_t to_kernel;     /* frames that no filter took */
  uint64_t no_buffer;
  uint64_t sent;          /* frames; */
  uint8_t last_sent[2048];
  uint32_t last_sent_bytes;
  uint32_t transmit_room; /* descriptors to send that are free */
  uint32_t posted;        /* receive descriptors that the NIC has */
  uint32_t opened;        /* handles, domains, interfaces and registrations in being */
  uint32_t mistakes;      /* addresses outside the registered memory, ids out of place */
};
extern struct standin standin;

/* A frame from the wire: 1 taken, 0 left to the kernel, -1 lost for want of a buffer. */
int standin_deliver(const uint8_t *frame, uint32_t bytes, uint64_t stamp_ns, enum standin_kind kind);

#endif
