/* The default exchange: instruments as CME lists them in kind, their numbers our own. */
#include "generator.h"

#define FUTURE APL_INSTRUMENT_KIND_FUTURE
#define SPREAD APL_INSTRUMENT_KIND_SPREAD
#define OPTION APL_INSTRUMENT_KIND_OPTION
#define E9(x) ((int64_t)((x) * 1000000000LL))
#define GROUP(a, b, c, d, port, role_, line)                                                              \
  {.group_ip = (uint32_t)(a) << 24 | (uint32_t)(b) << 16 | (uint32_t)(c) << 8 | (uint32_t)(d), .group_port = port,        \
   .role = role_, .line_b = line}

enum { CHANNEL = 310, MATURITY_NEAR = 202612, MATURITY_FAR = 202703 };

static const struct apl_generator_instrument INSTRUMENTS[] = {
    {.symbol = "ESZ6", .asset = "ES", .group = "ES", .currency = "USD", .security_id = 4201, .kind = FUTURE, .weight = 300,
     .tick = E9(25) / 100, .price = E9(5300), .display_factor = E9(1), .multiplier = E9(50), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "ESH7", .asset = "ES", .group = "ES", .currency = "USD", .security_id = 4202, .kind = FUTURE, .weight = 60,
     .tick = E9(25) / 100, .price = E9(5355) + E9(5) / 10, .display_factor = E9(1), .multiplier = E9(50), .maturity = MATURITY_FAR, .parent = 0,
     .parent_beta_e3 = 1000},
    {.symbol = "NQZ6", .asset = "NQ", .group = "NQ", .currency = "USD", .security_id = 4203, .kind = FUTURE, .weight = 200,
     .tick = E9(25) / 100, .price = E9(18600), .display_factor = E9(1), .multiplier = E9(20), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "RTYZ6", .asset = "RTY", .group = "RT", .currency = "USD", .security_id = 4204, .kind = FUTURE, .weight = 100,
     .tick = E9(1) / 10, .price = E9(2050), .display_factor = E9(1), .multiplier = E9(50), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "YMZ6", .asset = "YM", .group = "YM", .currency = "USD", .security_id = 4205, .kind = FUTURE, .weight = 80,
     .tick = E9(1), .price = E9(39800), .display_factor = E9(1), .multiplier = E9(5), .maturity = MATURITY_NEAR, .parent = -1},
    /* The price on the wire is a hundred times the quoted one, as the exchange does for many products. */
    {.symbol = "CLZ6", .asset = "CL", .group = "CL", .currency = "USD", .security_id = 4206, .kind = FUTURE, .weight = 90,
     .tick = E9(1), .price = E9(7150), .display_factor = E9(1) / 100, .multiplier = E9(1000), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "GCZ6", .asset = "GC", .group = "GC", .currency = "USD", .security_id = 4207, .kind = FUTURE, .weight = 70,
     .tick = E9(1) / 10, .price = E9(2410), .display_factor = E9(1), .multiplier = E9(100), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "ZNZ6", .asset = "ZN", .group = "ZN", .currency = "USD", .security_id = 4208, .kind = FUTURE, .weight = 70,
     .tick = E9(1) / 64, .price = E9(110) + E9(1) / 2, .display_factor = E9(1), .multiplier = E9(1000), .maturity = MATURITY_NEAR, .parent = -1},
    {.symbol = "ESZ6-ESH7", .asset = "ES", .group = "ES", .currency = "USD", .security_id = 4209, .kind = SPREAD, .weight = 30,
     .tick = E9(5) / 100, .price = -E9(55) - E9(5) / 10, .display_factor = E9(1), .multiplier = E9(50), .maturity = MATURITY_NEAR, .parent = -1,
     .legs = {0, 1}},
    {.symbol = "ESZ6 C5300", .asset = "ES", .group = "EX", .currency = "USD", .security_id = 4210, .kind = OPTION,
     .put_or_call = 1, .weight = 15, .tick = E9(25) / 100, .price = E9(162) + E9(5) / 10, .display_factor = E9(1), .multiplier = E9(50),
     .strike = E9(5300), .maturity = MATURITY_NEAR, .parent = 0, .parent_beta_e3 = 500},
    {.symbol = "ESZ6 P5300", .asset = "ES", .group = "EX", .currency = "USD", .security_id = 4211, .kind = OPTION,
     .weight = 15, .tick = E9(25) / 100, .price = E9(158), .display_factor = E9(1), .multiplier = E9(50), .strike = E9(5300),
     .maturity = MATURITY_NEAR, .parent = 0, .parent_beta_e3 = -500},
};

static const struct apl_feed_group GROUPS[APL_GENERATOR_GROUPS] = {
    GROUP(239, 77, 1, 1, 14310, APL_ROLE_INCREMENTAL, 0),     GROUP(239, 77, 2, 1, 15310, APL_ROLE_INCREMENTAL, 1),
    GROUP(239, 77, 1, 2, 14311, APL_ROLE_SNAPSHOT, 0),        GROUP(239, 77, 2, 2, 15311, APL_ROLE_SNAPSHOT, 1),
    GROUP(239, 77, 1, 3, 14313, APL_ROLE_SNAPSHOT_ORDERS, 0), GROUP(239, 77, 2, 3, 15313, APL_ROLE_SNAPSHOT_ORDERS, 1),
    GROUP(239, 77, 1, 4, 14312, APL_ROLE_DEFINITION, 0),      GROUP(239, 77, 2, 4, 15312, APL_ROLE_DEFINITION, 1),
};

void apl_generator_defaults(struct apl_generator_config *config)
{
  *config = (struct apl_generator_config){
      .seed = 1,
      .start_ns = UINT64_C(1793629800000000000), /* 2026-11-02 14:30 UTC */
      .double_loss_ns = UINT64_C(10000000000),
      .snapshot_ns = UINT64_C(500000000),
      .definition_ns = UINT64_C(2000000000),
      .heartbeat_ns = UINT64_C(1000000000),
      .coalesce_ns = 10000,
      .rate = 1000,
      .loss_ppm = 10000,
      .reorder_ppm = 1000,
      .duplicate_ppm = 500,
      .schema_version = 13,
      .channel = CHANNEL,
      .orders = 240,
      .instrument_count = sizeof INSTRUMENTS / sizeof INSTRUMENTS[0],
  };
  memcpy(config->groups, GROUPS, sizeof GROUPS);
  for (int i = 0; i < APL_GENERATOR_GROUPS; i++) config->groups[i].channel = CHANNEL;
  memcpy(config->instruments, INSTRUMENTS, sizeof INSTRUMENTS);
}
