#ifndef APL_GATEWAY_H
#define APL_GATEWAY_H
/*
 * Gateways: the stages that talk to a venue. Here the paper venue, "gateway.paper": fills orders against the live market as it appears on
 * `tops`, with queue position, and sends updates back. It keeps to one ring for the market, so that trade and top come in the
 * venue's order.
 *
 *   inputs   Order, Verdict (risk) · Top, Trade, Status (book) · Command (HALT, CANCEL_ALL: cancel every open order)
 *   output   Update: ACK, FILL, CANCELLED, REPLACED, REJECTED (also each Verdict as REJECTED with its code), CANCEL_REJECTED, EXPIRED
 * Orders that the audit log does not have and will not take (output->unlogged): NEW and REPLACE are REJECTED with LOG_REFUSES, cancels pass.
 *
 * Fill model (conservative; what is not known is taken against us)
 *  - an order that crosses takes what the opposite best level shows, at that level's price, once: what we took is not there again until the
 *    venue changes that level. The rest: LIMIT rests, IOC is cancelled, FOK fills whole or not at all, POST_ONLY is refused (WOULD_CROSS).
 *  - a resting order at the best price queues behind all that is shown there; a better price than the best starts its own queue at 0; a worse one
 *    learns the queue ahead when its price becomes the best.
 *  - a trade at our price eats the queue ahead, then us; a trade through our price, or an opposite best that crosses it, fills us at our price.
 *  - the shown quantity falling below the queue ahead moves us forward (ahead = min(ahead, shown)); cancels ahead are never assumed else.
 *  - what a trade or a crossing level shows is an upper bound of what all our orders together get from it.
 *  - nothing fills while the book is not LIVE.
 *  - a replace at the same price to no more quantity keeps its place in the queue; any other goes behind. It is told by two updates: CANCELLED
 *    for the old id, REPLACED for the new one, so that each order's end is told under its own id.
 *  - latency_ns: an order reaches the venue (is matched) when the market's time has passed its origin by so much.
 */
#include <stdint.h>
#include "apl/stage.h"

/* cffi: begin */
struct apl_paper_config {
  uint32_t instrument_base;
  uint32_t instrument_capacity;
  uint32_t order_capacity;  /* open orders; more are REJECTED with TOO_MANY_ORDERS. 0: 65536 */
  uint32_t reserved;
  uint64_t latency_ns;      /* from origin_ns to the venue; 0: at once */
};
/* Queue ahead of an open order, -1 unknown yet; APL_ERR_NOT_FOUND if it is not open. */
int apl_paper_queue_ahead(const void *state, uint64_t order_id, int64_t *ahead);
/* cffi: end */

/* After a restart the engine replays `updates` through on_events with a muted output: ACK and REPLACED open the order again (its queue ahead
 * unknown), FILL, CANCELLED, EXPIRED and REJECTED end it. In normal running no Update ever comes in. An Order that comes in muted is one that
 * the last life had taken and had not answered: it is on its way, and answered as any other. APL_ERR_NO_SPACE: order_capacity is too small for
 * what is open or on its way. */
extern const struct apl_stage_ops apl_paper_stage_ops; /* "gateway.paper" */

#endif
