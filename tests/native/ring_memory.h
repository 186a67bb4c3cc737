#ifndef APL_TEST_RING_MEMORY_H
#define APL_TEST_RING_MEMORY_H
/* A small ring in this program's own memory, and a cursor beside it; what is put into it. */
#include "apl/ring.h"
#include "check.h"

enum { SLOTS = 16 };

static APL_ALIGNED(128) uint8_t memory[256 + SLOTS * 64];
static APL_ALIGNED(128) uint8_t cursor_memory[256];

/* The ring begins anew, empty. */
static inline struct apl_ring_writer new_writer(void)
{
  CHECK(apl_ring_new(memory, SLOTS, 64, "test"));
  struct apl_ring_writer writer;
  CHECK(apl_ring_writer_join(&writer, (struct apl_ring *)(void *)memory));
  return writer;
}

#endif
