#ifndef APL_GENERATOR_STATE_H
#define APL_GENERATOR_STATE_H
/* What the parts of one generator share: the clockwork of the exchange (exchange.c), its public
 * face (generator.c). */
#include "flow.h"
#include "itch.h"
#include "lines.h"
#include "publish.h"

/* What happens at its time, in this order where times are equal. */
enum apl_generator_timer {
  APL_TIMER_FLUSH,      /* the packet at hand goes out */
  APL_TIMER_OPEN,       /* status and limits of all instruments */
  APL_TIMER_RESET,      /* channel reset, then a book at a time anew */
  APL_TIMER_MARKET,     /* an event of the market */
  APL_TIMER_HALT,       /* an instrument's trading halts, or goes on */
  APL_TIMER_DAILY,      /* daily statistics of an instrument */
  APL_TIMER_DEFINITION, /* one packet of each loop */
  APL_TIMER_SNAPSHOT,
  APL_TIMER_ORDERS,
  APL_TIMER_HEARTBEAT,
  APL_TIMERS,
};
#define APL_GENERATOR_NEVER UINT64_MAX

struct apl_generator_loop {
  uint32_t instrument; /* next */
  uint32_t sequence;   /* of the last packet of this round */
  uint64_t rounds;
};

struct apl_generator {
  uint64_t magic;
  uint64_t time_ns; /* of what happened last */
  uint64_t due_ns[APL_TIMERS];
  uint64_t double_ns;   /* the next loss on both lines */
  uint32_t double_left; /* packets of that run still to lose */
  uint32_t stopped;
  uint32_t slot; /* packet at hand, APL_LINES_NONE if none */
  uint32_t slot_bytes;
  uint32_t sequence; /* last used on the incremental groups */
  uint32_t reset_wanted;
  uint32_t reset_next; /* instrument whose book is sent anew next */
  uint32_t daily_next;
  uint32_t itch_taken;
  struct apl_generator_loop definition, snapshot, orders;
  struct apl_random random; /* halts and double losses */
  struct apl_generator_config config;
  struct apl_generator_stats stats;
  struct apl_market market;
  struct apl_flow flow;
  struct apl_publication publications[APL_GENERATOR_INSTRUMENTS_MAX];
  struct apl_publisher publisher;
  struct apl_itch itch;
  struct apl_lines lines;
};

/* Set the clockwork to the session's first moment. */
void apl_exchange_start(struct apl_generator *generator);
/* The next time that something happens. */
uint64_t apl_exchange_next(const struct apl_generator *generator);
/* Let the first of what is due happen, at its time. */
void apl_exchange_act(struct apl_generator *generator);

#endif
