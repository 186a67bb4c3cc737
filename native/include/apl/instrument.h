#ifndef APL_INSTRUMENT_H
#define APL_INSTRUMENT_H
/* What is known of one tradable at one venue: 256 bytes, a record of the feed's table `instruments` and of a reference file. */
#include <stddef.h>
#include <stdint.h>

/* cffi: begin */
enum { APL_LEGS_MAX = 6 };

struct apl_instrument {
  uint32_t id;             /* ours, dense; 0: unused record */
  uint8_t kind;            /* APL_INSTRUMENT_KIND_* */
  uint8_t state;           /* APL_BOOK_STATE_* when last told by the venue */
  uint8_t trading_status;  /* as on the wire */
  uint8_t put_or_call;     /* 0 put, 1 call, 255 neither */
  uint64_t venue_id;       /* SecurityID, stock locate, instrument_id ... */
  char symbol[32];         /* NUL padded; "#<venue_id>" while no definition was seen */
  char venue[8];
  char asset[8];           /* product code: "ES" */
  char group[8];
  char currency[4];
  char security_type[8];   /* as on the wire */
  uint32_t channel;
  int64_t tick;            /* least price step, 1e-9; 0 unknown */
  int64_t display_factor;  /* price times this, 1e-9, is the price as people quote it; 0 unknown: 1 */
  int64_t multiplier;      /* contract size (unit of measure quantity), 1e-9; 0 unknown: 1 */
  int64_t strike;          /* 1e-9 */
  int64_t limit_high;      /* 1e-9; INT64_MAX unknown */
  int64_t limit_low;       /* 1e-9; INT64_MAX unknown */
  int64_t max_variation;   /* 1e-9; INT64_MAX unknown */
  uint64_t activation_ns;
  uint64_t expiration_ns;
  uint32_t maturity;       /* yyyymmdd or yyyymm00; 0 unknown */
  uint32_t min_qty;
  uint32_t max_qty;
  uint8_t depth;           /* outright book depth, 0: none or unknown */
  uint8_t depth_implied;
  uint8_t leg_count;
  uint8_t book_kind;       /* 0 unknown, 1 by price (positional levels), 2 by order, 3 both, 4 by price (levels by price) */
  struct {
    uint32_t venue_id;
    int16_t ratio;         /* negative: sold */
    uint16_t reserved;
  } legs[6];
  char underlying[16];
  uint64_t defined_ns;     /* arrival of the last definition; 0: none seen */
  uint64_t reserved;
};
/* cffi: end */

_Static_assert(sizeof(struct apl_instrument) == 256, "layout");

#endif
