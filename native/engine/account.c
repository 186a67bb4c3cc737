/* What a loop counts for each stage, and how it gets into the stage's counters: every tick, never in between. */
#include "apl/err.h"
#include "loop_state.h"

static const struct {
  const char *name;
  size_t offset; /* in struct apl_port_stats */
} port_fields[] = {
  {"port_received", offsetof(struct apl_port_stats, received)},
  {"port_bytes", offsetof(struct apl_port_stats, bytes)},
  {"port_filtered", offsetof(struct apl_port_stats, filtered)},
  {"port_malformed", offsetof(struct apl_port_stats, malformed)},
  {"port_truncated", offsetof(struct apl_port_stats, truncated)},
  {"port_dropped_kernel", offsetof(struct apl_port_stats, dropped_kernel)},
  {"port_dropped_ring", offsetof(struct apl_port_stats, dropped_ring)},
  {"port_dropped_nic", offsetof(struct apl_port_stats, dropped_nic)},
  {"port_link_losses", offsetof(struct apl_port_stats, link_losses)},
  {"port_recorded", offsetof(struct apl_port_stats, recorded)},
  {"port_frames", offsetof(struct apl_port_stats, frames)},
  {"port_file_bytes_done", offsetof(struct apl_port_stats, file_bytes_done)},
  {"port_file_bytes_all", offsetof(struct apl_port_stats, file_bytes_all)},
};
_Static_assert(sizeof port_fields / sizeof port_fields[0] == PORT_TALLIES, "one tally for each field");

static int name(struct loop_stage *stage, struct tally *tally, const char *text)
{
  tally->index = apl_counters_name(stage->counters, text);
  return tally->index < 0 ? tally->index : 0;
}

int loop_account_names(struct loop_stage *stage)
{
  const int failed = name(stage, &stage->tally_in, "events_in") || name(stage, &stage->tally_out, "events_out") ||
                     name(stage, &stage->tally_turns, "turns") || name(stage, &stage->tally_stalls, "stalls") ||
                     name(stage, &stage->tally_missed, "missed") || name(stage, &stage->tally_dropped, "dropped");
  return failed ? APL_ERR_FULL : 0;
}

int loop_account_port(struct loop_stage *stage)
{
  for (size_t i = 0; i < PORT_TALLIES; i++)
    if (name(stage, &stage->tally_port[i], port_fields[i].name)) return APL_ERR_FULL;
  return 0;
}

static void tell(struct loop_stage *stage, struct tally *tally, uint64_t value)
{
  apl_counters_add(stage->counters, tally->index, value - tally->told);
  tally->told = value;
}

void loop_account(struct loop_stage *stage)
{
  const struct apl_ring_writer *writer = stage->output.writer;
  const uint64_t dropped = writer ? writer->dropped : 0;
  uint64_t missed = 0;
  for (uint32_t i = 0; i < stage->input_count; i++) missed += stage->inputs[i].reader->missed;
  tell(stage, &stage->tally_in, stage->events_in);
  tell(stage, &stage->tally_out, stage->output.count - dropped);
  tell(stage, &stage->tally_turns, stage->loop->turns);
  tell(stage, &stage->tally_stalls, stage->stalls);
  tell(stage, &stage->tally_missed, missed);
  tell(stage, &stage->tally_dropped, dropped);
  if (!stage->port) return;
  struct apl_port_stats stats = stage->port->stats;
  apl_port_stats(stage->port, &stats);
  for (size_t i = 0; i < PORT_TALLIES; i++) {
    uint64_t value;
    memcpy(&value, (const uint8_t *)&stats + port_fields[i].offset, sizeof value);
    tell(stage, &stage->tally_port[i], value);
  }
}
