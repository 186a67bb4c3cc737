#ifndef APL_ROSTER_H
#define APL_ROSTER_H
/*
 * The instruments of one feed: from the venue's id to our dense one, and the record of each (apl/instrument.h). For
 * feed plug-ins.
 *
 * The key is (channel, venue_id), both 32 bits; a record's `channel` and `venue_id` always spell its key. Records are
 * kept here and copied to the feed's table `instruments` by apl_roster_commit, which also emits the Definition.
 * Nothing is ever removed.
 *
 *   memory:   [struct apl_roster][capacity records][slots: key, index + 1]     slots: a power of two >= 4 * capacity,
 *   linear probing
 */
#include "apl/feed.h"

struct apl_roster_slot {
  uint64_t key;
  uint64_t number; /* index + 1; 0: free */
};

struct apl_roster {
  struct apl_instrument *instruments;
  struct apl_roster_slot *slots;
  struct apl_table *table; /* may be NULL */
  uint64_t mask;
  uint64_t ignored;        /* additions refused because the roster is full */
  uint32_t base;
  uint32_t capacity;
  uint32_t count;
  uint32_t bound;          /* second keys */
};

/* Bytes for `capacity` (>= 1) instruments, a multiple of 64. */
size_t apl_roster_footprint(uint32_t capacity);
/* Format `memory` (64-byte aligned): the records already in context->table (a feed restarted), then those of
 * config->reference that are not among them. context may be NULL. The reference's ids are ignored: ids are ours. */
struct apl_roster *apl_roster_new(void *memory, uint32_t capacity, const struct apl_feed_config *config,
                                  const struct apl_context *context);
/* NULL if it is not known. */
struct apl_instrument *apl_roster_find(const struct apl_roster *roster, uint32_t channel, uint32_t venue_id);
/* A new record with id, key and the symbol "#<venue_id>", all else unknown; NULL (counted) if the roster is full. The
 * key must be new. */
struct apl_instrument *apl_roster_add(struct apl_roster *roster, uint32_t channel, uint32_t venue_id);
/* Let a second key lead to a record, or lead a known key elsewhere. At most `capacity` second keys are kept; further
 * ones are not bound. */
void apl_roster_bind(struct apl_roster *roster, uint32_t channel, uint32_t venue_id,
                     const struct apl_instrument *instrument);
/* Write the record to the table. */
void apl_roster_write(struct apl_roster *roster, const struct apl_instrument *instrument);
/* Write the record to the table and emit its Definition; action: APL_BOOK_ACTION_ADD, MODIFY or DELETE. */
void apl_roster_commit(struct apl_roster *roster, const struct apl_instrument *instrument, uint8_t action,
                       uint8_t flags, uint64_t origin_ns, struct apl_output *output);
/* Emit the Definition of every record known so far, for a feed that starts with a reference or after a restart. */
void apl_roster_announce(struct apl_roster *roster, uint64_t origin_ns, struct apl_output *output);
/* Set a NUL-padded text field of `capacity` bytes from `bytes` of padded text: trailing spaces and NULs go, so does
 * what does not fit. */
void apl_roster_text(char *field, size_t capacity, const void *text, size_t bytes);

#endif
