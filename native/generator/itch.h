#ifndef APL_GENERATOR_ITCH_H
#define APL_GENERATOR_ITCH_H
/*
 * The same market as Nasdaq TotalView-ITCH 5.0 in its file form: each message behind its length
 * (u16, big-endian). Messages S, R, H, A, F, E, C, X, D, U and P; layouts after the exchange's
 * ITCH 5.0 specification, chapter 1.
 *
 * An instrument is a stock: locate code = index + 1, symbol cut to 8 characters, prices as people
 * quote them (4 decimals). Spreads (negative prices) and instruments whose tick has more than four
 * decimals are left out.
 */
#include "market.h"

enum {
  APL_ITCH_BYTES = 65536,
  APL_ITCH_RESERVE = 16384 /* most that one step of the exchange makes */
};

struct apl_itch {
  const struct apl_market *market;
  const struct apl_generator_config *config;
  uint64_t match;
  uint64_t records;
  uint32_t bytes;
  uint32_t closed;
  uint8_t buffer[APL_ITCH_BYTES];
};

void apl_itch_init(struct apl_itch *itch, const struct apl_market *market,
                   const struct apl_generator_config *config);
/* Start of messages, the directory, trading state of every stock. */
void apl_itch_open(struct apl_itch *itch, uint64_t time_ns);
/* What market->event did. */
void apl_itch_event(struct apl_itch *itch);
/* state: 'T' trading, 'H' halted. */
void apl_itch_state(struct apl_itch *itch, uint64_t time_ns, uint32_t instrument, char state);
/* End of market hours, of system hours, of messages. */
void apl_itch_close(struct apl_itch *itch, uint64_t time_ns);

#endif
