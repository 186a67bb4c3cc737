/* libibverbs, loaded when a port asks for it; see verbs_library.h. */
#include "verbs_library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#ifndef APL_VERBS_LIBRARY_FILE
#define APL_VERBS_LIBRARY_FILE "libibverbs.so.1"
#endif

static struct apl_verbs_library library;

#define NAME(name) {"ibv_" #name, offsetof(struct apl_verbs_library, name)},
static const struct {
  const char *name;
  size_t at;
} FUNCTIONS[] = {APL_VERBS_FUNCTIONS(NAME)};

const struct apl_verbs_library *apl_verbs_library_load(char *why, size_t why_bytes)
{
  if (library.get_device_list) return &library;
  struct apl_verbs_library found;
  void *object = dlopen(APL_VERBS_LIBRARY_FILE, RTLD_NOW | RTLD_LOCAL); /* stays: its NICs' drivers do not let go either */
  if (!object) {
    snprintf(why, why_bytes, "%s; install libibverbs1 and ibverbs-providers", dlerror());
    return NULL;
  }
  for (size_t i = 0; i < sizeof FUNCTIONS / sizeof FUNCTIONS[0]; i++) {
    void *symbol = dlsym(object, FUNCTIONS[i].name);
    if (!symbol) {
      snprintf(why, why_bytes, "%s has no %s: it is of another version", APL_VERBS_LIBRARY_FILE, FUNCTIONS[i].name);
      return NULL;
    }
    memcpy((char *)&found + FUNCTIONS[i].at, &symbol, sizeof symbol);
  }
  library = found;
  return &library;
}
