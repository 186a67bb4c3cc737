/* A stage of the caller's functions: they are called with what came, what they emit comes out whole, and their refusal has their sentence. */
#include "apl/callback.h"
#include "apl/err.h"
#include "stage_rig.h"

struct seen {
  uint64_t events;
  uint64_t ticks;
  uint32_t input;
  int answer;
};

static int take(void *user, uint32_t input, const void *slots, uint64_t count, struct apl_output *output)
{
  struct seen *seen = user;
  const struct apl_slot *first = slots;
  seen->events += count;
  seen->input = input;
  if (seen->answer) return seen->answer;
  struct apl_event events[2] = {{.header = {.template_id = APL_MSG_INTENT}}, {.header = {.template_id = APL_MSG_INTENT}}};
  for (int i = 0; i < 2; i++) events[i].intent.order_id = first->event.update.order_id + (uint64_t)i;
  apl_callback_emit(output, events, 2);
  return 0;
}

static int tick(void *user, uint64_t now_ns, struct apl_output *output)
{
  (void)output;
  ((struct seen *)user)->ticks += now_ns;
  return 0;
}

static void calls_go_through(void)
{
  struct seen seen = {0};
  char text[512] = "";
  const struct apl_callback_config config = {.user = &seen, .on_events = take, .on_tick = tick, .text = text};
  struct rig rig;
  rig_open(&rig, apl_callback_stage(), &config);
  rig_put(&rig, APL_MSG_UPDATE, &(struct apl_update){.order_id = 7});
  CHECK_EQUAL(seen.events, 1);
  CHECK_EQUAL(seen.input, 0);
  for (uint64_t i = 0; i < 2; i++) {
    const struct apl_event *event = rig_expect(&rig, APL_MSG_INTENT);
    CHECK_EQUAL(event->intent.order_id, 7 + i);
    CHECK_EQUAL(event->header.schema_id, APL_SCHEMA_ID);
    CHECK_EQUAL(event->header.block_length, APL_BLOCK_BYTES);
  }
  CHECK_EQUAL(rig.ops->on_tick(rig.state, 11, &rig.output), 0);
  CHECK_EQUAL(seen.ticks, 11);
  seen.answer = APL_ERR_ARGUMENT;
  strcpy(text, "ValueError: no");
  struct apl_slot slot = {.stamp = 2};
  CHECK_EQUAL(rig.ops->on_events(rig.state, 3, &slot, 1, &rig.output), APL_ERR_ARGUMENT);
  CHECK(strcmp(apl_err_text(), "ValueError: no") == 0);
  rig_close(&rig);
}

static void missing_functions_are_refused(void)
{
  const struct apl_callback_config config = {.on_events = take};
  CHECK_EQUAL(apl_callback_stage()->footprint(&config), 0);
  CHECK(strstr(apl_err_text(), "missing"));
  CHECK_EQUAL(apl_callback_stage()->footprint(NULL), 0);
}

int main(void)
{
  RUN(calls_go_through);
  RUN(missing_functions_are_refused);
  return 0;
}
