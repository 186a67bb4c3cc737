/* Rings within one loop: a gating reader whose writer is of the same thread takes the writer's word for what is published. */
#include "rig.h"

enum { SLOTS = 8, EVENTS = 4000 };

/* Makes `burst` events of each packet, or passes on what it is given; counts what comes, which must be every number in its turn. */
struct stage {
  APL_ALIGNED(64) uint64_t burst, made, seen;
  int wipes; /* the stamps of what it published: who looks at them finds nothing */
};

static void wipe(const struct apl_ring_writer *writer, uint64_t seq)
{
  __atomic_store_n((uint64_t *)(void *)(writer->slots + (seq & writer->mask) * writer->slot_bytes), 0, __ATOMIC_RELAXED);
}

static int on_packets(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output)
{
  struct stage *stage = state;
  (void)packets;
  for (uint64_t i = 0; i < count * stage->burst; i++) {
    struct apl_event *event = apl_output_next(output, APL_MSG_TOP);
    event->top = (struct apl_top){.instrument = 1, .bid_price = (int64_t)stage->made++};
    apl_output_publish(output);
    if (stage->wipes) wipe(output->writer, output->writer->seq - 1);
  }
  return 0;
}

static int on_events(void *state, uint32_t input, const struct apl_slot *slots, size_t count, struct apl_output *output)
{
  struct stage *stage = state;
  CHECK_EQUAL(input, 0);
  for (size_t i = 0; i < count; i++) {
    CHECK_EQUAL(slots[i].event.top.bid_price, stage->seen++);
    apl_output_copy(output, &slots[i].event);
    if (stage->wipes) wipe(output->writer, output->writer->seq - 1);
  }
  return 0;
}

static const struct apl_stage_ops source = {.name = "source", .on_packets = on_packets};
static const struct apl_stage_ops relay = {.name = "relay", .on_events = on_events};

struct packets_port {
  struct apl_port port;
  uint64_t left;
};

static int receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct packets_port *own = (void *)port;
  size_t count = 0;
  for (; count < max && own->left; count++, own->left--) packets[count] = (struct apl_packet){.arrival_ns = now_ns};
  return (int)count;
}

static const struct apl_port_ops port_ops = {.kind = "packets", .receive = receive};

static struct packets_port new_port(uint64_t packets) { return (struct packets_port){.port = {.ops = &port_ops}, .left = packets}; }

static void the_ring_is_not_looked_at_where_the_writer_is_of_this_loop(void)
{
  for (int shared = 1; shared >= 0; shared--) {
    struct rig_ring *rings[] = {rig_ring(0, 64), rig_ring(1, 64)};
    struct stage stages[2] = {{.burst = 1, .wipes = 1}, {0}};
    struct packets_port port = new_port(40);
    struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0), *other = shared ? loop : rig_loop_by_turns(APL_IDLE_SPIN, 0);
    CHECK_EQUAL(apl_loop_port(loop, rig_stage(loop, &source, &stages[0], rings[0], 1), &port.port, 0), 0);
    CHECK_EQUAL(apl_loop_input(other, rig_stage(other, &relay, &stages[1], rings[1], 2), rig_reader(rings[0], 1), NULL), 0);
    CHECK_EQUAL(rig_turn(loop, 20), 0);
    if (!shared) CHECK_EQUAL(rig_turn(other, 20), 0);
    CHECK_EQUAL(stages[1].seen, shared ? 40 : 0);
    if (!shared) apl_loop_free(other);
    apl_loop_free(loop);
  }
}

/* An observer may be lapped and goes by the stamps, in whatever loop. */
static void an_observer_looks(void)
{
  struct rig_ring *rings[] = {rig_ring(0, 64), rig_ring(1, 64)};
  struct stage stages[2] = {{.burst = 1, .wipes = 1}, {0}};
  struct packets_port port = new_port(40);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  CHECK_EQUAL(apl_loop_port(loop, rig_stage(loop, &source, &stages[0], rings[0], 1), &port.port, 0), 0);
  CHECK_EQUAL(apl_loop_input(loop, rig_stage(loop, &relay, &stages[1], rings[1], 2), rig_reader(rings[0], 0), NULL), 0);
  CHECK_EQUAL(rig_turn(loop, 20), 0);
  CHECK_EQUAL(stages[1].seen, 0);
  apl_loop_free(loop);
}

/* Bursts larger than the rings, over their ends, through three stages that wait for each other in the middle of a turn; the last is added before those
 * that write for it. */
static void nothing_is_lost_twice_or_out_of_turn_without_room(void)
{
  for (uint32_t batch = 1; batch <= 16; batch += 5) {
    struct rig_ring *rings[] = {rig_ring(0, SLOTS), rig_ring(1, SLOTS), rig_ring(2, 4096)};
    struct stage stages[3] = {{.burst = 2 * SLOTS + 3, .wipes = 1}, {.wipes = 1}, {0}};
    const uint64_t packets = EVENTS / stages[0].burst;
    struct packets_port port = new_port(packets);
    struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, batch);
    CHECK_EQUAL(apl_loop_input(loop, rig_stage(loop, &relay, &stages[2], rings[2], 3), rig_reader(rings[1], 1), NULL), 0);
    CHECK_EQUAL(apl_loop_port(loop, rig_stage(loop, &source, &stages[0], rings[0], 1), &port.port, 0), 0);
    CHECK_EQUAL(apl_loop_input(loop, rig_stage(loop, &relay, &stages[1], rings[1], 2), rig_reader(rings[0], 1), NULL), 0);
    CHECK_EQUAL(rig_turn(loop, 8 * EVENTS), 0);
    CHECK_EQUAL(stages[0].made, packets * stages[0].burst);
    CHECK_EQUAL(stages[1].seen, stages[0].made);
    CHECK_EQUAL(stages[2].seen, stages[0].made);
    CHECK(apl_ring_stalls(apl_ring_join(rings[0]->memory)) > 0);
    apl_loop_free(loop);
  }
}

/* A successor: its writers go on at the next sequence, its readers where the last life had released. */
static void a_later_life_takes_what_was_left(void)
{
  struct rig_ring *rings[] = {rig_ring(0, 64), rig_ring(1, 64)};
  struct stage stages[2] = {{.burst = 1}, {0}};
  for (uint64_t i = 0; i < 10; i++) rig_write(&rings[0]->writer, i);
  struct apl_ring_reader *reader = rig_reader(rings[0], 1);
  reader->seq = stages[1].seen = 4;
  CHECK(apl_ring_writer_join(&rings[0]->writer, (struct apl_ring *)(void *)rings[0]->memory));
  CHECK_EQUAL(apl_ring_writer_gate(&rings[0]->writer, reader->cursor), 0);
  stages[0].made = 10;
  struct packets_port port = new_port(5);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  CHECK_EQUAL(apl_loop_port(loop, rig_stage(loop, &source, &stages[0], rings[0], 1), &port.port, 0), 0);
  CHECK_EQUAL(apl_loop_input(loop, rig_stage(loop, &relay, &stages[1], rings[1], 2), reader, NULL), 0);
  CHECK_EQUAL(rig_turn(loop, 20), 0);
  CHECK_EQUAL(stages[1].seen, 15);
  apl_loop_free(loop);
}

/* A cursor ahead of its ring (of other memory, or of a writer that lost its last event): the stamps decide, nothing that is not there is read. */
static void a_cursor_ahead_waits_for_the_stamps(void)
{
  struct rig_ring *rings[] = {rig_ring(0, 64), rig_ring(1, 64)};
  struct stage stages[2] = {{.burst = 1}, {.seen = 3}};
  struct apl_ring_reader *reader = rig_reader(rings[0], 1);
  reader->seq = 3;
  struct packets_port port = new_port(2);
  struct apl_loop *loop = rig_loop_by_turns(APL_IDLE_SPIN, 0);
  CHECK_EQUAL(apl_loop_port(loop, rig_stage(loop, &source, &stages[0], rings[0], 1), &port.port, 0), 0);
  CHECK_EQUAL(apl_loop_input(loop, rig_stage(loop, &relay, &stages[1], rings[1], 2), reader, NULL), 0);
  CHECK_EQUAL(rig_turn(loop, 10), 0);
  CHECK_EQUAL(stages[1].seen, 3);
  port.left = 4; /* sequences 2 to 5: two of them are wanted */
  CHECK_EQUAL(rig_turn(loop, 10), 0);
  CHECK_EQUAL(stages[1].seen, 6);
  apl_loop_free(loop);
}

int main(void)
{
  RUN(the_ring_is_not_looked_at_where_the_writer_is_of_this_loop);
  RUN(an_observer_looks);
  RUN(nothing_is_lost_twice_or_out_of_turn_without_room);
  RUN(a_later_life_takes_what_was_left);
  RUN(a_cursor_ahead_waits_for_the_stamps);
  return 0;
}
