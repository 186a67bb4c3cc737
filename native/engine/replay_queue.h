#ifndef APL_ENGINE_REPLAY_QUEUE_H
#define APL_ENGINE_REPLAY_QUEUE_H
/* What a replay holds while it waits for the rest: slots of a ring by their sequence, and notes in their order. Private to native/engine. */
#include "apl/note.h"
#include "apl/packet.h"

/* Slots first .. first + count - 1 of a ring, one behind the other in memory. */
struct slot_queue {
  struct apl_slot *slots; /* room for `room` */
  size_t room;
  size_t head;            /* index of the first */
  size_t count;
  uint64_t first;         /* its sequence */
  uint64_t missing;       /* sequences that were never pushed, between others */
  int keep;               /* what is released is kept from `kept` on */
  uint64_t released;      /* sequences below are done with */
};
/* Push the next slot; a jump of its sequence empties the queue, unless kept. APL_ERR_SYSTEM out of memory. */
int slot_queue_push(struct slot_queue *queue, const struct apl_slot *slot);
/* count slots from sequence: NULL if they are not all there; *gone: they never will be. */
const struct apl_slot *slot_queue_at(const struct slot_queue *queue, uint64_t sequence, uint64_t count, int *gone);
void slot_queue_release(struct slot_queue *queue, uint64_t below);
void slot_queue_free(struct slot_queue *queue);

/* Notes of a ring, whole, in their order. NOTE_HEAD: what lies before a note's data. */
enum { NOTE_HEAD = 16 };
struct note_queue {
  struct apl_note_reader *reader;
  uint8_t *bytes; /* [type 4][bytes 4][ring sequence of its last slot 8][data ...] padded to 8 */
  size_t room, head, used;
  uint64_t count; /* of notes in it */
};
int note_queue_push(struct note_queue *queue, const struct apl_slot *slot);
/* The first note's data, NULL if there is none. */
const uint8_t *note_queue_first(const struct note_queue *queue, uint32_t *type, uint32_t *bytes);
void note_queue_drop(struct note_queue *queue);
/* Whether there is a note, and the first ends before ring sequence `sequence`. */
int note_queue_is_before(const struct note_queue *queue, uint64_t sequence);
/* The packet whose note begins `*at` bytes behind the queue's head; *at goes on behind it. 0: the note is too short for one. */
int note_queue_packet(const struct note_queue *queue, size_t *at, struct apl_packet *packet);
/* Drop the notes at its head that end before ring sequence `from`. */
void note_queue_skip(struct note_queue *queue, uint64_t from);
void note_queue_free(struct note_queue *queue);

#endif
