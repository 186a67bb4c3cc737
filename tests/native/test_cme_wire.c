/* The decoder of the wire, cleared: as new, whatever it has seen. */
#include "apl/cme_wire.h"
#include "mdp3_made.h"

static struct apl_cme_row rows[8];

static int64_t rows_of(struct apl_cme_wire *wire, uint32_t seq, uint16_t port)
{
  struct made made = made_packet(seq, 1000 + seq);
  made_heartbeat(&made);
  const struct apl_packet packet = *made_as(&made, port);
  return apl_cme_wire_packet(wire, &packet, rows, 8);
}

static void cleared_is_as_new(void)
{
  struct apl_cme_wire_stats stats;
  struct apl_cme_wire *wire = apl_cme_wire_new(aligned_alloc(64, apl_cme_wire_footprint()));
  for (int turn = 0; turn < 3; turn++) {
    CHECK_EQUAL(rows_of(wire, UINT32_MAX, 14310), 1);
    CHECK_EQUAL(rows_of(wire, 0, 14310), 1);
    CHECK_EQUAL(rows_of(wire, 0, 15310), 0); /* the other line's copy */
    CHECK_EQUAL(rows_of(wire, 0, 14311), 1); /* another channel */
    apl_cme_wire_stats(wire, &stats);
    CHECK_EQUAL(stats.packets, 4);
    CHECK_EQUAL(stats.duplicates, 1);
    apl_cme_wire_clear(wire);
    apl_cme_wire_stats(wire, &stats);
    CHECK_EQUAL(stats.packets, 0);
  }
  free(wire);
}

int main(void)
{
  RUN(cleared_is_as_new);
  return 0;
}
