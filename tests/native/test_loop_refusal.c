/* A stage that finds no room for what it keeps itself: the loop keeps the events, says STALL, tries
 * again at each tick, and goes on. */
#include "rig.h"

struct keeper { /* takes nothing while `refuse` calls are left */
  APL_ALIGNED(64) uint64_t taken, calls;
  uint32_t refuse;
};

static int keeper_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count,
                            struct apl_output *output)
{
  struct keeper *keeper = state;
  (void)input, (void)output;
  keeper->calls++;
  if (keeper->refuse && keeper->refuse--) return apl_err_set(APL_ERR_NO_SPACE, "the shelf is full");
  for (size_t i = 0; i < count; i++) CHECK_EQUAL(slots[i].event.top.bid_price, keeper->taken++);
  return 0;
}

static const struct apl_stage_ops keeper_ops = {.name = "keeper", .on_events = keeper_on_events};

static void run(struct keeper *keeper, int gating)
{
  struct rig_ring *in = rig_ring(0, 64), *out = rig_ring(1, 64);
  struct apl_ring_reader *reader = rig_reader(in, gating);
  struct apl_loop *loop = rig_loop(APL_IDLE_YIELD, 16);
  const uint32_t stage = rig_stage(loop, &keeper_ops, keeper, out, 1);
  CHECK_EQUAL(apl_loop_input(loop, stage, reader, NULL), 0);
  for (uint64_t i = 0; i < 40; i++) rig_write(&in->writer, i);
  keeper->refuse = 10000000;
  CHECK_EQUAL(apl_loop_run(loop, 30000000), 0);
  struct apl_control_info info;
  apl_control_info(rig_control(out), &info);
  CHECK_EQUAL(info.state, APL_STATE_STALL);
  CHECK_EQUAL(info.error, APL_ERR_NO_SPACE);
  CHECK(strcmp(info.text, "the shelf is full") == 0);
  CHECK_EQUAL(keeper->taken, 0);
  CHECK(keeper->calls >= 1 && keeper->calls <= 40); /* once a tick, not once a turn */
  if (gating) CHECK_EQUAL(apl_ring_writer_credit(&in->writer), 24);
  keeper->refuse = 0;
  CHECK_EQUAL(apl_loop_run(loop, 30000000), 0);
  CHECK_EQUAL(keeper->taken, 40);
  CHECK_EQUAL(rig_state(out), APL_STATE_RUN);
  apl_loop_free(loop);
}

static void a_gating_reader_loses_nothing(void)
{
  struct keeper keeper = {0};
  run(&keeper, 1);
}

static void an_observer_reads_again(void)
{
  struct keeper keeper = {0};
  run(&keeper, 0);
}

int main(void)
{
  RUN(a_gating_reader_loses_nothing);
  RUN(an_observer_reads_again);
  return 0;
}
