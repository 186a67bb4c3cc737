/*
 * The stages by name, and their start for the binding; contract in apl/loop.h.
 *
 * A stage is one line below. The references are weak, so that the library links without a stage that is not built.
 */
#include <stdio.h>

#include "apl/err.h"
#include "apl/feed_books.h"
#include "apl/loop.h"

#define STAGES(STAGE)           \
  STAGE(apl_book_stage_ops)       \
  STAGE(apl_microprice_stage_ops) \
  STAGE(apl_maker_stage_ops)      \
  STAGE(apl_risk_stage_ops)       \
  STAGE(apl_paper_stage_ops)      \
  STAGE(apl_wal_stage_ops)

#define DECLARE(ops) extern const struct apl_stage_ops ops __attribute__((weak));
#define ADDRESS(ops) &ops,
STAGES(DECLARE)
static const struct apl_stage_ops *const stages[] = {STAGES(ADDRESS)};

/* "nasdaq.itch5", or "nasdaq.itch5+book" for the feed with its books. */
static const struct apl_stage_ops *find_feed(const char *name)
{
  static const char BOOK[] = "+book";
  char feed[64];
  const size_t length = strlen(name), own = length - (sizeof BOOK - 1);
  if (length < sizeof BOOK || strcmp(name + own, BOOK) != 0) return apl_feed_stage(name);
  snprintf(feed, sizeof feed, "%.*s", (int)own, name);
  return apl_feed_books_stage(feed);
}

const struct apl_stage_ops *apl_stage_find(const char *name)
{
  static const char FEED[] = "feed:";
  char known[256] = "feed:<name>, feed:<name>+book";
  size_t used = strlen(known);
  if (!name) return apl_err_set(APL_ERR_ARGUMENT, "stage: no name"), NULL;
  if (strncmp(name, FEED, sizeof FEED - 1) == 0) return find_feed(name + sizeof FEED - 1);
  for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
    if (!stages[i]) continue;
    if (strcmp(stages[i]->name, name) == 0) return stages[i];
    const int n = snprintf(known + used, sizeof known - used, ", %s", stages[i]->name);
    if (n > 0 && used + (size_t)n < sizeof known) used += (size_t)n;
  }
  apl_err_set(APL_ERR_NOT_FOUND, "no stage is called \"%s\"; known: %s", name, known);
  return NULL;
}

uint64_t apl_stage_footprint(const struct apl_stage_ops *ops, const void *config) { return ops->footprint(config); }

int apl_stage_init(const struct apl_stage_ops *ops, void *state, const void *config, uint32_t stage_id, void *table,
                   const void *instruments, struct apl_counters *counters, const char *const *input_names, uint32_t input_count)
{
  if (!ops || !state) return apl_err_set(APL_ERR_ARGUMENT, "stage: no stage or no memory for its state");
  if (input_count > APL_INPUTS_MAX)
    return apl_err_set(APL_ERR_FULL, "stage %s: %u inputs, at most %d", ops->name, input_count, APL_INPUTS_MAX);
  struct apl_context context = {
    .table = table, .instruments = instruments, .counters = counters, .input_count = input_count, .stage_id = stage_id,
  };
  for (uint32_t i = 0; i < input_count; i++) context.input_names[i] = input_names[i];
  return ops->init(state, config, &context);
}

void apl_stage_fini(const struct apl_stage_ops *ops, void *state)
{
  if (ops && ops->fini && state) ops->fini(state);
}
