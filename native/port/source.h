#ifndef APL_SOURCE_H
#define APL_SOURCE_H
/*
 * The bytes of a capture or file, read front to back: a mapped file, bytes in memory, or a pipe (standard input, a FIFO).
 *
 *   window   ┌─────────┬───────────────┬─ ─ ─ ─ ─┐      a file or memory: the window is all of it
 *            │  read   │    unread     │   room  │      a pipe: a fixed window, what was read is moved out by refill
 *            └─────────┴───────────────┴─ ─ ─ ─ ─┘
 *            0       begin            end
 *
 * Pointers from peek stay valid until the next refill, so that a whole batch of packets can point into the window. A mapped file must
 * not be cut short while it is read (the kernel answers with SIGBUS); files that grow are read to the length they had when opened.
 * Rejected: reading files through a buffer too, which costs a copy of every packet.
 */
#include <stddef.h>
#include <stdint.h>
#include "apl/base.h"
#include "apl/port.h"

enum {
  APL_SOURCE_PIECE_MAX = 1 << 24,  /* longest contiguous piece that a pipe can be asked for */
  APL_SOURCE_WINDOW = 1 << 25,     /* address space of a pipe's window; pages are taken when touched */
};

struct apl_source {
  const uint8_t *bytes; /* the window */
  size_t begin;         /* first unread byte */
  size_t end;
  uint64_t base;        /* place of bytes[0] in the stream */
  size_t wanted;        /* what the last failed peek asked for */
  uint8_t *window;      /* pipe: the window to write into, else NULL */
  void *map;            /* what close unmaps */
  size_t map_bytes;
  int fd;               /* pipe, else -1 */
  int owns_fd;
  int ended;            /* nothing will come behind `end` */
  int error;            /* errno of a failed read, 0 if none */
  char name[APL_PATH_BYTES]; /* for sentences */
};

/* Open config->memory, or config->path ("-" is standard input). 0 or APL_ERR_*. */
int apl_source_open(struct apl_source *source, const struct apl_port_config *config);
void apl_source_close(struct apl_source *source);
/* Pipe: make room and take what is there, without blocking. Ends the life of all pointers from peek. */
void apl_source_refill(struct apl_source *source);
/* The next `count` unread bytes, or NULL if there are fewer (source->ended tells whether more may come). */
const uint8_t *apl_source_peek(struct apl_source *source, size_t count);
/* Begin again at the first byte; a pipe cannot (0 if it could). */
int apl_source_rewind(struct apl_source *source);

static inline size_t apl_source_unread(const struct apl_source *source) { return source->end - source->begin; }
static inline uint64_t apl_source_offset(const struct apl_source *source) { return source->base + source->begin; }
static inline void apl_source_advance(struct apl_source *source, size_t count) { source->begin += count; }
/* Size of the whole, 0 if unknown (a pipe). */
static inline uint64_t apl_source_all(const struct apl_source *source) { return source->window ? 0 : source->end; }

#endif
