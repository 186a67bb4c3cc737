#ifndef APL_SDK_H
#define APL_SDK_H
/*
 * All that a C program needs to read a running appliance: compile with `pkg-config --cflags --libs apl`.
 *
 *   struct apl_attachment *app;
 *   if (apl_attach("demo", &app)) return puts(apl_err_text()), 1;
 *   struct apl_ring_reader reader;
 *   const struct apl_ring *tops = apl_attach_ring(app, "tops");
 *   apl_ring_reader_join(&reader, tops, apl_ring_seq_hint(tops), NULL);
 *   struct apl_slot slots[64];
 *   while (apl_ring_wait(&reader, 1000000000, 0))
 *     for (size_t i = 0, n = apl_ring_copy(&reader, slots, 64); i < n; i++)
 *       if (slots[i].event.header.template_id == APL_MSG_TOP) ... slots[i].event.top.bid_price ...
 *   apl_detach(app);
 */
#include "apl/attach.h"
#include "apl/book_view.h"
#include "apl/clock.h"
#include "apl/counters.h"
#include "apl/err.h"
#include "apl/histogram.h"
#include "apl/instrument.h"
#include "apl/msg.h"
#include "apl/ring.h"
#include "apl/table.h"

#endif
