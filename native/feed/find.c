/* Finding a feed by name in the generated registry. */
#include <stdio.h>
#include <string.h>

#include "apl/err.h"
#include "apl/feed.h"

const struct apl_feed_ops *apl_feed_find(const char *name)
{
  char known[256] = "";
  size_t used = 0;
  for (size_t i = 0; i < apl_feed_count; i++) {
    if (name && strcmp(apl_feeds[i]->name, name) == 0) return apl_feeds[i];
    const int n = snprintf(known + used, sizeof known - used, "%s%s", i ? ", " : "", apl_feeds[i]->name);
    if (n > 0 && used + (size_t)n < sizeof known) used += (size_t)n;
  }
  apl_err_set(APL_ERR_NOT_FOUND, "no feed is called \"%s\"; known: %s", name ? name : "", known);
  return NULL;
}

uint32_t apl_feed_number(void) { return (uint32_t)apl_feed_count; }

const struct apl_feed_ops *apl_feed_at(uint32_t index) { return index < apl_feed_count ? apl_feeds[index] : NULL; }

const char *apl_feed_name(const struct apl_feed_ops *feed) { return feed->name; }

const char *apl_feed_title(const struct apl_feed_ops *feed) { return feed->title; }
