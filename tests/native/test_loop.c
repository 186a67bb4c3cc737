/* The loop: flow, order of calls, no room, several stages in one, commands, leaving in every way, errors, ports. */
#include <signal.h>
#include <unistd.h>

#include "rig.h"

/* A stage that passes on each event `times` times and notes how it was called. */
struct relay {
  APL_ALIGNED(64) uint32_t times;
  uint32_t ticks, ticks_before_events;
  uint64_t events, next, packets;
  uint32_t commands;
  int64_t command_value;
  uint32_t emit_on_command; /* events for each command; the commands' values then count from 0 */
  uint64_t fail_at; /* the event that it fails at; 0: none */
  int fail_tick;
};

static int relay_on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct relay *relay = state;
  for (size_t i = 0; i < count; i++) {
    if (input == APL_INPUT_COMMANDS) {
      if (relay->emit_on_command) CHECK_EQUAL(slots[i].event.command.value, relay->commands);
      for (uint32_t t = 0; t < relay->emit_on_command; t++) apl_output_copy(output, &slots[i].event);
      relay->commands++;
      relay->command_value = slots[i].event.command.value;
      continue;
    }
    if (relay->events++ == 0) relay->ticks_before_events = relay->ticks;
    if (relay->fail_at && relay->events == relay->fail_at) return apl_err_set(APL_ERR_FORMAT, "event %d is odd", (int)relay->events);
    for (uint32_t t = 0; t < relay->times; t++) apl_output_copy(output, &slots[i].event);
  }
  return 0;
}

static int relay_on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct relay *relay = state;
  for (size_t i = 0; i < count; i++, relay->packets++)
    for (uint32_t t = 0; t < relay->times; t++) {
      struct apl_event *event = apl_output_next(output, APL_MSG_TOP);
      event->top = (struct apl_top){.origin_ns = packets[i].arrival_ns, .instrument = 1, .bid_price = (int64_t)relay->next++};
      apl_output_publish(output);
    }
  return 0;
}

static int relay_on_tick(void *state, uint64_t now_ns, struct apl_output *output)
{
  struct relay *relay = state;
  CHECK(now_ns >= output->now_ns || output->now_ns - now_ns < 1000000000);
  relay->ticks++;
  return relay->fail_tick ? apl_err_set(APL_ERR_CORRUPT, "tick") : 0;
}

static const struct apl_stage_ops relay_ops = {.name = "relay", .on_events = relay_on_events, .on_tick = relay_on_tick};
static const struct apl_stage_ops source_ops = {.name = "source", .on_packets = relay_on_packets};

/* A port in memory: `left` packets, then the end. */
struct memory_port {
  struct apl_port port;
  uint64_t left;
  int end;
};

static int memory_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct memory_port *memory = (void *)port;
  if (memory->left == 0) return memory->end;
  size_t count = 0;
  for (; count < max && memory->left; count++, memory->left--) packets[count] = (struct apl_packet){.arrival_ns = now_ns};
  port->stats.received += count;
  return (int)count;
}

static const struct apl_port_ops memory_ops = {.kind = "memory", .receive = memory_receive};

static struct memory_port new_port(uint64_t packets, int end)
{
  return (struct memory_port){.port.ops = &memory_ops, .left = packets, .end = end};
}

/* Take everything the reader has; each event carries the next number. */
static uint64_t take_all(struct apl_ring_reader *reader, uint64_t next, uint32_t times)
{
  const void *slots;
  size_t count;
  while ((count = apl_ring_peek(reader, &slots, 64)) > 0) {
    for (size_t i = 0; i < count; i++, next++)
      CHECK_EQUAL(((const struct apl_slot *)slots)[i].event.top.bid_price, (int64_t)(next / times));
    apl_ring_advance(reader, count);
  }
  return next;
}

static void refuses_bad_arguments(void)
{
  struct apl_loop *loop = NULL;
  struct relay relay = {0};
  struct rig_ring *ring = rig_ring(0, 64);
  CHECK_EQUAL(apl_loop_new(NULL, &loop), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_new(&(struct apl_loop_config){.idle = 9}, &loop), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_new(&(struct apl_loop_config){.batch = 100000}, &loop), APL_ERR_ARGUMENT);
  loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  CHECK_EQUAL(apl_loop_stage(loop, NULL, &relay, 1, NULL, rig_control(ring), NULL, NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_stage(loop, &relay_ops, NULL, 1, NULL, rig_control(ring), NULL, NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_stage(loop, &relay_ops, &relay, 1, NULL, NULL, NULL, NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_stage(loop, &relay_ops, (char *)&relay + 8, 1, NULL, rig_control(ring), NULL, NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(apl_loop_input(loop, 0, rig_reader(ring, 0), NULL), APL_ERR_ARGUMENT);
  CHECK_EQUAL(rig_stage(loop, &relay_ops, &relay, ring, 1), 0);
  struct memory_port port = new_port(0, 0);
  CHECK_EQUAL(apl_loop_port(loop, 0, &port.port, 0), APL_ERR_ARGUMENT); /* a relay takes no packets */
  CHECK_EQUAL(apl_loop_commands(loop, NULL), APL_ERR_ARGUMENT);
  for (int i = 1; i < APL_LOOP_STAGES_MAX; i++) CHECK_EQUAL(rig_stage(loop, &relay_ops, &relay, ring, 1), i);
  CHECK_EQUAL(apl_loop_stage(loop, &relay_ops, &relay, 1, NULL, rig_control(ring), NULL, NULL), APL_ERR_FULL);
  apl_loop_free(loop);
}

static void events_flow_and_are_counted(void)
{
  struct relay relay = {.times = 1};
  struct rig_ring *in = rig_ring(0, 256), *out = rig_ring(1, 256);
  struct apl_ring_reader *input = rig_reader(in, 1), *result = rig_reader(out, 1);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SLEEP, 16);
  rig_stage(loop, &relay_ops, &relay, out, 5);
  CHECK_EQUAL(apl_loop_input(loop, 0, input, NULL), 0);
  CHECK_EQUAL(rig_state(out), APL_STATE_BOOT);
  uint64_t next = 0;
  for (uint64_t i = 0; i < 1000; i++) {
    rig_write(&in->writer, i);
    if (i % 50 == 0) CHECK_EQUAL(rig_turn(loop, 75), 0);
    next = take_all(result, next, 1);
  }
  CHECK_EQUAL(rig_turn(loop, 250), 0);
  CHECK_EQUAL(take_all(result, next, 1), 1000);
  CHECK_EQUAL(rig_state(out), APL_STATE_RUN);
  CHECK(relay.ticks_before_events > 0);
  CHECK_EQUAL(rig_counter(out, "events_in"), 1000);
  CHECK_EQUAL(rig_counter(out, "events_out"), 1000);
  CHECK_EQUAL(rig_counter(out, "missed"), 0);
  CHECK(rig_counter(out, "turns") > 20);
  uint64_t counts[APL_HISTOGRAM_BUCKETS];
  CHECK(apl_histogram_counts(apl_histogram_join(out->latency), counts) > 0);
  CHECK(apl_histogram_quantile(counts, 1.0) < 60u * 1000000000u);
  apl_loop_free(loop);
}

static void no_room_stalls_and_loses_nothing(void)
{
  struct relay relay = {.times = 1};
  struct rig_ring *in = rig_ring(0, 256), *out = rig_ring(1, 16);
  struct apl_ring_reader *input = rig_reader(in, 1), *result = rig_reader(out, 1);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_YIELD, 0);
  rig_stage(loop, &relay_ops, &relay, out, 5);
  apl_loop_input(loop, 0, input, NULL);
  for (uint64_t i = 0; i < 200; i++) rig_write(&in->writer, i);
  CHECK_EQUAL(rig_turn(loop, 500), 0);
  CHECK_EQUAL(rig_state(out), APL_STATE_STALL);
  CHECK_EQUAL(relay.events, 16);
  CHECK(rig_counter(out, "stalls") > 0);
  uint64_t next = 0;
  for (int i = 0; i < 100 && next < 200; i++) {
    next = take_all(result, next, 1);
    CHECK_EQUAL(rig_turn(loop, 125), 0);
  }
  CHECK_EQUAL(take_all(result, next, 1), 200);
  CHECK_EQUAL(rig_turn(loop, 125), 0);
  CHECK_EQUAL(rig_state(out), APL_STATE_RUN);
  CHECK_EQUAL(rig_counter(out, "dropped"), 0);
  apl_loop_free(loop);
}

/* Source makes 100 events of each packet for a ring of 16: its writer waits in the middle of a packet for a reader in the same loop. */
static void stages_of_one_loop_do_not_wait_for_each_other_for_ever(void)
{
  struct relay source = {.times = 100}, middle = {.times = 3};
  struct rig_ring *first = rig_ring(0, 16), *second = rig_ring(1, 8);
  struct apl_ring_reader *input = rig_reader(first, 1), *last_input = rig_reader(second, 1);
  struct relay last = {.times = 1};
  struct rig_ring *out = rig_ring(2, 4096);
  struct apl_ring_reader *result = rig_reader(out, 0);
  struct memory_port port = new_port(10, APL_ERR_END);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  rig_stage(loop, &source_ops, &source, first, 1);
  CHECK_EQUAL(apl_loop_port(loop, 0, &port.port, 0), 0);
  rig_stage(loop, &relay_ops, &middle, second, 2);
  apl_loop_input(loop, 1, input, rig_control(first));
  rig_stage(loop, &relay_ops, &last, out, 3);
  apl_loop_input(loop, 2, last_input, rig_control(second));
  CHECK_EQUAL(rig_turn(loop, 1000), 0);
  CHECK_EQUAL(take_all(result, 0, 3), 3000);
  CHECK_EQUAL(rig_counter(first, "events_in"), 10);
  CHECK_EQUAL(rig_counter(first, "port_received"), 10);
  CHECK_EQUAL(rig_counter(out, "events_in"), 3000);
  apl_loop_free(loop);
}

static void an_observer_input_counts_what_it_missed(void)
{
  struct relay relay = {.times = 1};
  struct rig_ring *in = rig_ring(0, 16), *out = rig_ring(1, 256);
  struct apl_ring_reader *input = rig_reader(in, 0);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  rig_stage(loop, &relay_ops, &relay, out, 5);
  apl_loop_input(loop, 0, input, NULL);
  for (uint64_t i = 0; i < 100; i++) rig_write(&in->writer, i);
  CHECK_EQUAL(rig_turn(loop, 150), 0);
  CHECK(rig_counter(out, "missed") > 0);
  CHECK_EQUAL(rig_counter(out, "missed") + relay.events, 100);
  apl_loop_free(loop);
}

static void commands_reach_the_stages_they_name(void)
{
  struct relay one = {.times = 1}, two = {.times = 1};
  struct rig_ring *commands = rig_ring(0, 64), *a = rig_ring(1, 64), *b = rig_ring(2, 64);
  struct apl_ring_reader *reader = rig_reader(commands, 0);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_YIELD, 0);
  rig_stage(loop, &relay_ops, &one, a, 10);
  rig_stage(loop, &relay_ops, &two, b, 11);
  CHECK_EQUAL(apl_loop_commands(loop, reader), 0);
  rig_command(&commands->writer, APL_COMMAND_KIND_HALT, 10, 7);
  rig_command(&commands->writer, APL_COMMAND_KIND_SET_LIMIT, 11, 8);
  rig_command(&commands->writer, APL_COMMAND_KIND_RESUME, APL_STAGE_ALL, 9);
  rig_write(&commands->writer, 1); /* no command: passed over */
  CHECK_EQUAL(rig_turn(loop, 250), 0);
  CHECK_EQUAL(one.commands, 2);
  CHECK_EQUAL(two.commands, 2);
  CHECK_EQUAL(two.command_value, 9);
  for (int i = 0; i < 50; i++) rig_command(&commands->writer, APL_COMMAND_KIND_RESUME, 10, i); /* more than are held at once */
  CHECK_EQUAL(rig_turn(loop, 1000), 0);
  CHECK_EQUAL(one.commands, 52);
  CHECK_EQUAL(one.command_value, 49);

  rig_command(&commands->writer, APL_COMMAND_KIND_STOP, 10, 0);
  CHECK_EQUAL(rig_turn(loop, 250), 0);
  CHECK_EQUAL(rig_state(a), APL_STATE_HALT);
  CHECK_EQUAL(rig_state(b), APL_STATE_RUN);
  rig_command(&commands->writer, APL_COMMAND_KIND_STOP, APL_STAGE_ALL, 0);
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_END);
  CHECK_EQUAL(rig_state(b), APL_STATE_HALT);
  apl_loop_free(loop);
}

/* The stage waits for room in the middle of a command, while more commands come. */
static void commands_that_wait_for_room_stay_in_order(void)
{
  struct relay one = {.emit_on_command = 20}, two = {.times = 0};
  struct rig_ring *commands = rig_ring(0, 64), *a = rig_ring(1, 8), *b = rig_ring(2, 64);
  struct apl_ring_reader *reader = rig_reader(commands, 0), *input = rig_reader(a, 1);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_YIELD, 3);
  rig_stage(loop, &relay_ops, &one, a, 1);
  rig_stage(loop, &relay_ops, &two, b, 2);
  apl_loop_input(loop, 1, input, rig_control(a));
  apl_loop_commands(loop, reader);
  for (int i = 0; i < 60; i++) rig_command(&commands->writer, APL_COMMAND_KIND_RESUME, 1, i);
  CHECK_EQUAL(rig_turn(loop, 1000), 0);
  CHECK_EQUAL(one.commands, 60);
  CHECK_EQUAL(two.events, 1200);
  apl_loop_free(loop);
}

static void stop_drains_until_upstream_has_halted(void)
{
  struct relay relay = {.times = 1};
  struct rig_ring *in = rig_ring(0, 256), *out = rig_ring(1, 256);
  struct apl_ring_reader *input = rig_reader(in, 1), *result = rig_reader(out, 0);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SLEEP, 0);
  apl_control_boot(rig_control(in), apl_clock_now_ns());
  apl_control_set(rig_control(in), APL_STATE_RUN);
  apl_control_beat(rig_control(in), apl_clock_now_ns() + 3600000000000, 1, 1); /* alive, however slow this host */
  rig_stage(loop, &relay_ops, &relay, out, 5);
  apl_loop_input(loop, 0, input, rig_control(in));
  for (uint64_t i = 0; i < 100; i++) rig_write(&in->writer, i);
  apl_loop_stop(loop);
  CHECK_EQUAL(rig_turn(loop, 1000), 0); /* upstream may still write */
  CHECK_EQUAL(rig_state(out), APL_STATE_DRAIN);
  for (uint64_t i = 100; i < 200; i++) rig_write(&in->writer, i);
  apl_control_set(rig_control(in), APL_STATE_DRAIN);
  apl_control_set(rig_control(in), APL_STATE_HALT);
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_END);
  CHECK_EQUAL(take_all(result, 0, 1), 200);
  CHECK_EQUAL(rig_state(out), APL_STATE_HALT);
  CHECK_EQUAL(apl_ring_writer_credit(&in->writer), 256); /* nobody waits for the halted reader */
  CHECK_EQUAL(atomic_load(&input->cursor->state), APL_CURSOR_DETACHED);
  apl_loop_free(loop);
}

/* Two stages that read each other's ring: each waits for the other to halt first, and quiet ends it. */
static void a_cycle_drains(void)
{
  struct relay one = {.times = 1}, two = {.times = 0};
  struct rig_ring *a = rig_ring(0, 64), *b = rig_ring(1, 64);
  struct apl_ring_reader *of_a = rig_reader(a, 1), *of_b = rig_reader(b, 1);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SLEEP, 0);
  rig_stage(loop, &relay_ops, &one, a, 1);
  apl_loop_input(loop, 0, of_b, rig_control(b));
  rig_stage(loop, &relay_ops, &two, b, 2);
  apl_loop_input(loop, 1, of_a, rig_control(a));
  rig_write(&b->writer, 1);
  apl_loop_stop(loop);
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_END);
  CHECK_EQUAL(two.events, 1);
  apl_loop_free(loop);
}

/* Downstream is dead: its cursor never moves. The stage makes more events than fit, waits, is stopped, drops, counts, leaves. */
static void a_stop_gets_through_to_a_writer_that_waits(void)
{
  struct relay source = {.times = 100};
  struct rig_ring *out = rig_ring(0, 16);
  rig_reader(out, 1);
  struct memory_port port = new_port(2, 0);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SLEEP, 0);
  CHECK_EQUAL(apl_loop_stop_on_signals(loop), 0);
  rig_stage(loop, &source_ops, &source, out, 1);
  apl_loop_port(loop, 0, &port.port, 0);
  signal(SIGALRM, SIG_IGN);
  const pid_t self = getpid(), child = fork();
  if (child == 0) {
    usleep(100000);
    kill(self, SIGTERM);
    _exit(0);
  }
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_END);
  CHECK_EQUAL(rig_state(out), APL_STATE_HALT);
  CHECK_EQUAL(rig_counter(out, "events_out"), 16);
  CHECK_EQUAL(rig_counter(out, "dropped"), 184);
  CHECK_EQUAL(apl_ring_seq_hint(apl_ring_join(out->memory)), 16); /* what was not read is not overwritten */
  CHECK_EQUAL(apl_loop_stop_on_signals(NULL), 0);
  apl_loop_free(loop);
}

static void an_error_ends_the_loop_and_stands_in_the_control(void)
{
  struct relay relay = {.times = 1, .fail_at = 3}, other = {.times = 1};
  struct rig_ring *in = rig_ring(0, 64), *out = rig_ring(1, 64), *out2 = rig_ring(2, 64);
  struct apl_ring_reader *input = rig_reader(in, 1);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 1);
  rig_stage(loop, &relay_ops, &relay, out, 5);
  rig_stage(loop, &relay_ops, &other, out2, 6);
  apl_loop_input(loop, 0, input, NULL);
  for (uint64_t i = 0; i < 10; i++) rig_write(&in->writer, i);
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_FORMAT);
  CHECK(strcmp(apl_err_text(), "event 3 is odd") == 0);
  struct apl_control_info info;
  apl_control_info(rig_control(out), &info);
  CHECK_EQUAL(info.state, APL_STATE_FAIL);
  CHECK_EQUAL(info.error, APL_ERR_FORMAT);
  CHECK(strcmp(info.text, "event 3 is odd") == 0);
  CHECK_EQUAL(rig_state(out2), APL_STATE_FAIL);
  CHECK_EQUAL(apl_cursor_seq(input->cursor), 2); /* the odd one is not released: a successor sees it again */
  apl_loop_free(loop);

  struct relay ticking = {.fail_tick = 1};
  loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  rig_stage(loop, &relay_ops, &ticking, rig_ring(1, 64), 5);
  CHECK_EQUAL(apl_loop_run(loop, 0), APL_ERR_CORRUPT);
  apl_loop_free(loop);
}

static void a_port_ends_halts_idles_or_fails(void)
{
  static const struct { int end; uint32_t at_end; int rc; uint32_t state; } cases[] = {
    {APL_ERR_END, 1, APL_ERR_END, APL_STATE_HALT}, {APL_ERR_END, 0, 0, APL_STATE_RUN}, {0, 1, 0, APL_STATE_RUN},
    {APL_ERR_TRUNCATED, 1, APL_ERR_TRUNCATED, APL_STATE_FAIL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct relay source = {.times = 2};
    struct rig_ring *out = rig_ring(0, 1024);
    struct apl_ring_reader *result = rig_reader(out, 0);
    struct memory_port port = new_port(300, cases[i].end);
    struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_YIELD, 0);
    rig_stage(loop, &source_ops, &source, out, 1);
    apl_loop_port(loop, 0, &port.port, cases[i].at_end);
    CHECK_EQUAL(rig_turn(loop, 1000), cases[i].rc);
    CHECK_EQUAL(rig_state(out), cases[i].state);
    CHECK_EQUAL(take_all(result, 0, 1), 600);
    CHECK_EQUAL(rig_counter(out, "events_in"), 300);
    apl_loop_free(loop);
  }
}

static void stages_are_found_by_name(void)
{
  CHECK(!apl_stage_find(NULL));
  CHECK(!apl_stage_find("nothing"));
  CHECK(strstr(apl_err_text(), "known: feed:<name>"));
  CHECK(!apl_stage_find("feed:nothing"));
  CHECK(strstr(apl_err_text(), "no feed"));
  for (size_t i = 0; i < apl_feed_count; i++) {
    char name[64];
    snprintf(name, sizeof name, "feed:%s", apl_feeds[i]->name);
    const struct apl_stage_ops *ops = apl_stage_find(name);
    CHECK(ops && strcmp(ops->name, name) == 0); /* holds when the folder is called as the feed, with _ for . */
  }
  CHECK(apl_stage_find("risk") && strcmp(apl_stage_find("risk")->name, "risk") == 0);
}

int main(void)
{
  RUN(refuses_bad_arguments);
  RUN(events_flow_and_are_counted);
  RUN(no_room_stalls_and_loses_nothing);
  RUN(stages_of_one_loop_do_not_wait_for_each_other_for_ever);
  RUN(an_observer_input_counts_what_it_missed);
  RUN(commands_reach_the_stages_they_name);
  RUN(commands_that_wait_for_room_stay_in_order);
  RUN(stop_drains_until_upstream_has_halted);
  RUN(a_cycle_drains);
  RUN(a_stop_gets_through_to_a_writer_that_waits);
  RUN(an_error_ends_the_loop_and_stands_in_the_control);
  RUN(a_port_ends_halts_idles_or_fails);
  RUN(stages_are_found_by_name);
  return 0;
}
