#ifndef APL_TEST_VIEW_MEMORY_H
#define APL_TEST_VIEW_MEMORY_H
/*
 * The memory of C11 as an exhaustive search can step through it: every location keeps all messages (stores) that somebody may still read, every
 * thread a view (for each location the oldest message it may still read), and a store published with release carries its thread's view along.
 * So a thread reads old values unless acquire, release or a fence forbids it. The rules are those of the view machine of "A Promising Semantics
 * for Relaxed-Memory Concurrency" (Kang, Hur, Lahav, Vafeiadis, Dreyer, POPL 2017) without promises:
 *
 *   load  relaxed    any message not older than cur; cur moves there; acq learns the message's view
 *   load  acquire    the same, and cur learns the view
 *   store relaxed    appended; carries rel        (each location here has one writer at a time: stores are appended, never put between)
 *   store release    appended; carries cur
 *   fence acquire    cur = acq        fence release    rel = cur
 *
 * No release sequences, which is weaker than C11: what holds here holds there. Left out: load buffering (a load that sees a store of a thread
 * that saw its own later store). Plain reads are checked for races instead, with a clock per reader in the views: that is stricter.
 */
#include <stdint.h>
#include <string.h>

#include "check.h"

enum { LOCATIONS = 16, MESSAGES = 14, THREADS = 3 };
enum { RELAXED, ACQUIRE_OR_RELEASE };

/* For each location the number of a message; all at once as one vector. */
typedef uint8_t view __attribute__((vector_size(LOCATIONS)));

struct views { view cur, acq, rel; };
struct memory {
  struct views threads[THREADS];
  view seen[LOCATIONS][MESSAGES]; /* what a message carries */
  uint8_t values[LOCATIONS][MESSAGES];
  uint8_t count[LOCATIONS];
};

static inline view view_select(view mask, view a, view b) { return (a & mask) | (b & ~mask); }
static inline view view_join(view a, view b) { return view_select((view)(a > b), a, b); }
static inline view view_less(view a, view b) { return (a - b) & (view)(a > b); } /* never below 0 */

static inline void memory_begin(struct memory *m)
{
  memset(m, 0, sizeof *m);
  memset(m->count, 1, sizeof m->count); /* the zeros that everybody knows of */
}

/* How many messages a load of this thread may choose from. */
static inline int memory_choices(const struct memory *m, int thread, int location)
{
  return m->count[location] - m->threads[thread].cur[location];
}

/* choice 0: the newest. */
static inline uint8_t memory_load(struct memory *m, int thread, int location, int order, int choice)
{
  struct views *mine = &m->threads[thread];
  const int at = m->count[location] - 1 - choice;
  CHECK(at >= mine->cur[location]);
  const view carried = m->seen[location][at];
  mine->cur[location] = (uint8_t)at;
  if (order != RELAXED) mine->cur = view_join(mine->cur, carried);
  mine->acq = view_join(view_join(mine->acq, carried), mine->cur);
  return m->values[location][at];
}

static inline void memory_store(struct memory *m, int thread, int location, uint8_t value, int order)
{
  struct views *mine = &m->threads[thread];
  const int at = m->count[location]++;
  CHECK(at < MESSAGES);
  mine->cur[location] = mine->acq[location] = (uint8_t)at;
  view carried = order == RELAXED ? mine->rel : mine->cur;
  carried[location] = (uint8_t)at;
  m->seen[location][at] = carried;
  m->values[location][at] = value;
}

static inline void memory_fence_acquire(struct memory *m, int thread)
{
  m->threads[thread].cur = m->threads[thread].acq;
}

static inline void memory_fence_release(struct memory *m, int thread)
{
  m->threads[thread].rel = m->threads[thread].cur;
}

/* Forget messages that nobody can read any more and count the rest from 0, so that states that differ in their past alone are one. loads: the
 * locations (bits) that each thread ever loads. */
static inline void memory_forget(struct memory *m, const uint32_t loads[THREADS], int locations)
{
  view oldest = {0};
  for (int l = 0; l < locations; l++) {
    oldest[l] = (uint8_t)(m->count[l] - 1);
    for (int t = 0; t < THREADS; t++)
      if (loads[t] >> l & 1 && m->threads[t].cur[l] < oldest[l]) oldest[l] = m->threads[t].cur[l];
    const int kept = m->count[l] - oldest[l];
    if (oldest[l] == 0) continue;
    memmove(m->seen[l], m->seen[l] + oldest[l], (size_t)kept * sizeof m->seen[l][0]);
    memmove(m->values[l], m->values[l] + oldest[l], (size_t)kept);
    m->count[l] = (uint8_t)kept;
  }
  for (int l = 0; l < locations; l++)
    for (int i = 0; i < m->count[l]; i++) m->seen[l][i] = view_less(m->seen[l][i], oldest);
  for (int t = 0; t < THREADS; t++) {
    struct views *v = &m->threads[t];
    *v = (struct views){view_less(v->cur, oldest), view_less(v->acq, oldest), view_less(v->rel, oldest)};
  }
}

#endif
