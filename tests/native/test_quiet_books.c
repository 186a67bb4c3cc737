/* A feed and its books as one stage in a loop: nothing is allocated, locked or asked of the system, and nobody inside looks at a clock. */
#include "quiet.h"

#include "apl/feed_books.h"
#include "apl/table.h"
#include "itch_session.h"

enum { PACKETS = 3000, ORDERS = 1 << 16 };

/* Packets of a random session, made before. */
struct recorded_port {
  struct apl_port port;
  struct apl_loop *loop;
  uint8_t *data[PACKETS];
  uint32_t bytes[PACKETS];
  size_t next;
};

static struct recorded_port recorded;
static struct session session = {.random = 77, .sequence = 1, .name = "SESSION000"};

static int receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max)
{
  struct recorded_port *own = (void *)port;
  size_t count = 0;
  if (own->next == PACKETS) return apl_loop_stop(own->loop), 0;
  for (; count < max && own->next < PACKETS; count++, own->next++)
    packets[count] = (struct apl_packet){.data = own->data[own->next], .bytes = own->bytes[own->next], .arrival_ns = now_ns};
  return (int)count;
}

static const struct apl_port_ops recorded_ops = {.kind = "recorded", .receive = receive};

static void *zeroed(size_t bytes) { return memset(aligned_alloc(128, apl_align_up(bytes, 128)), 0, bytes); }

static struct apl_table *table_new(size_t record_bytes, const char *name)
{
  return apl_table_join(apl_table_new(zeroed(apl_table_footprint((uint32_t)record_bytes, STOCKS)), (uint32_t)record_bytes, STOCKS, name));
}

static void record_session(struct apl_loop *loop)
{
  recorded.port.ops = &recorded_ops;
  recorded.loop = loop;
  for (int i = 0; i < PACKETS; i++) {
    make_packet(&session);
    session.sequence += session.messages;
    recorded.bytes[i] = (uint32_t)session.packet.count;
    recorded.data[i] = memcpy(malloc(session.packet.count), session.packet.data, session.packet.count);
  }
}

static void a_feed_with_its_books_is_silent(void)
{
  const struct apl_stage_ops *ops = apl_stage_find("feed:nasdaq.itch5+book");
  const struct apl_feed_books_config both = {
    .feed = {.instrument_capacity = STOCKS, .start_live = 1}, .books = table_new(sizeof(struct apl_book_view), "books"),
    .book = {.instrument_capacity = STOCKS, .order_capacity = ORDERS, .start_live = 1}};
  const struct apl_context context = {.table = table_new(sizeof(struct apl_instrument), "instruments")};
  struct rig_ring *ring = rig_ring(0, 4096);
  struct apl_loop *loop = rig_loop(APL_IDLE_SPIN, 0);
  struct quiet_report report;
  void *state = zeroed(ops->footprint(&both));
  CHECK_EQUAL(ops->init(state, &both, &context), 0);
  record_session(loop);
  quiet_stage_count = 0;
  const uint32_t stage = rig_stage(loop, quiet_wrap(ops, state), state, ring, 1);
  CHECK_EQUAL(apl_loop_port(loop, stage, &recorded.port, 1), 0);
  if (quiet_loop(loop, &report)) {
    quiet_expect_silence(&report);
    CHECK(report.out[0] > PACKETS);
    printf("silent: %d packets, %llu tops\n", PACKETS, (unsigned long long)report.out[0]);
  }
  apl_loop_free(loop);
}

int main(void)
{
  RUN(a_feed_with_its_books_is_silent);
  return 0;
}
