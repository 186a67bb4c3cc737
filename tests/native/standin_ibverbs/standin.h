#ifndef STANDIN_H
#define STANDIN_H
/* What a test does to the NIC of the stand-in; found by dlsym in its shared object, which the port's driver has loaded. */
#include <stdint.h>

enum standin_kind { STANDIN_WHOLE = 0, STANDIN_BAD = 1 /* completed with an error */ };
enum standin_step {
  STANDIN_NO_DEVICE = 1, STANDIN_OPEN, STANDIN_INFINIBAND, STANDIN_DOMAIN, STANDIN_QUEUE, STANDIN_NO_RAW, STANDIN_NOT_PERMITTED, STANDIN_REGION,
  STANDIN_STATE, STANDIN_NO_RULES, STANDIN_RULE
};
enum { STANDIN_TICKS = 1, STANDIN_WALL = 2, STANDIN_NO_CLOCK = 4 /* ticks that no reading can be had of */ };

struct standin {
  uint32_t fail;         /* the standin_step that fails, 0 none */
  uint32_t stamps;       /* STANDIN_TICKS, STANDIN_WALL: what completions can be stamped with */
  uint64_t clock;        /* the device's, in ticks */
  uint64_t clock_mask;   /* its width */
  uint64_t clock_khz;
  uint64_t to_kernel;    /* frames that no rule took */
  uint64_t no_buffer;
  uint64_t sent;
  uint8_t last_sent[2048];
  uint32_t last_sent_bytes;
  uint32_t hold_sent;    /* 1: nothing that is sent completes */
  uint32_t refuse_after; /* receive buffers that are taken until the next ones are refused; 0: all */
  uint32_t posted;       /* receive buffers that the NIC has */
  uint32_t rules;
  uint32_t opened;       /* contexts, domains, regions, queues, pairs and rules in being */
  uint32_t mistakes;     /* memory that is not registered, a buffer posted twice, an order that libibverbs forbids */
};
extern struct standin standin;

/* A frame from the wire, which the NIC stamps with `stamp`: 1 taken, 0 left to the kernel, -1 lost for want of a buffer. */
int standin_deliver(const uint8_t *frame, uint32_t bytes, uint64_t stamp, enum standin_kind kind);
/* The queue pair fails: all that it has comes back with an error. */
void standin_break(void);
/* The device is gone, and says so in an event. */
void standin_unplug(void);

#endif
