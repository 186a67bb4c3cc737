/*
 * Print the best bid and offer of a running appliance as they change.
 *
 *   cc watch_tops.c $(pkg-config --cflags --libs apl) -o watch_tops && ./watch_tops demo 1000
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "apl/sdk.h"

int main(int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : "demo";
  long left = argc > 2 ? atol(argv[2]) : 1000;
  struct apl_attachment *app;
  if (apl_attach(name, &app)) return fprintf(stderr, "%s\n", apl_err_text()), 1;
  const struct apl_ring *tops = apl_attach_ring(app, "tops");
  if (!tops) return fprintf(stderr, "%s\n", apl_err_text()), 1;
  struct apl_ring_reader reader;
  apl_ring_reader_join(&reader, tops, apl_ring_seq_hint(tops), NULL);
  struct apl_slot slots[64];
  while (left > 0 && apl_ring_wait(&reader, UINT64_C(2000000000), 0)) {
    const size_t count = apl_ring_copy(&reader, slots, 64);
    for (size_t i = 0; i < count && left > 0; i++) {
      if (slots[i].event.header.template_id != APL_MSG_TOP) continue;
      const struct apl_top *top = &slots[i].event.top;
      printf("%u  %" PRId64 " x %.9g   %.9g x %" PRId64 "\n", top->instrument, top->bid_qty, (double)top->bid_price / 1e9,
             (double)top->ask_price / 1e9, top->ask_qty);
      left--;
    }
  }
  printf("%" PRIu64 " events missed by this reader\n", apl_ring_reader_missed(&reader));
  apl_detach(app);
  return 0;
}
