/* Limits that a command changes while the stage runs: which one by the code that it refuses with, whose by instrument. */
#include "risk_state.h"

static int put(struct apl_risk_limits *limits, uint32_t limit, int64_t value)
{
  switch (limit) {
  case APL_REJECT_CODE_MAX_QTY: limits->max_qty = value; return 1;
  case APL_REJECT_CODE_MAX_NOTIONAL: limits->max_notional_e9 = value; return 1;
  case APL_REJECT_CODE_PRICE_COLLAR: limits->collar_bps = value; return 1;
  case APL_REJECT_CODE_MAX_POSITION: limits->max_position = value; return 1;
  case APL_REJECT_CODE_TOO_MANY_ORDERS:
    if (value > UINT32_MAX) return 0;
    limits->max_open_orders = (uint32_t)value;
    return 1;
  default: return 0;
  }
}

/* The instrument's own limits; a copy of the common ones where it has none. NULL: there is no room for more. */
static struct apl_risk_limits *own_limits(struct risk *risk, struct risk_instrument *instrument, uint32_t id)
{
  if (!instrument->limits) {
    if (risk->own_count == RISK_OWN_LIMITS_MAX) return NULL;
    const uint32_t index = risk->config.override_count + risk->own_count++;
    risk->overrides[index] = (struct apl_risk_override){.instrument = id, .limits = risk->config.limits};
    instrument->limits = index + 1;
  }
  return &risk->overrides[instrument->limits - 1].limits;
}

int risk_set_limit(struct risk *risk, const struct apl_risk_change *change, int known)
{
  struct apl_risk_limits trial;
  if (change->value < 0 || !put(&trial, change->limit, change->value)) return 0;
  if (change->instrument == 0) return put(&risk->config.limits, change->limit, change->value);
  struct risk_instrument *instrument = risk_instrument_of(risk, change->instrument);
  if (!instrument || (known && !instrument->known)) return 0;
  struct apl_risk_limits *limits = own_limits(risk, instrument, change->instrument);
  return limits && put(limits, change->limit, change->value);
}
