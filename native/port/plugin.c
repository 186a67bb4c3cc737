/* Drivers that are shared objects of their own; see plugin.h. */
#include "plugin.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/err.h"

/* The folder that holds this code, "" if the loader does not know. */
static void own_folder(char folder[APL_PLUGIN_PATH_BYTES])
{
  static const int here;
  Dl_info info;
  char self[APL_PLUGIN_PATH_BYTES] = "";
  folder[0] = '\0';
  if (!dladdr(&here, &info) || !info.dli_fname) return;
  snprintf(folder, APL_PLUGIN_PATH_BYTES, "%s", info.dli_fname);
  if (!strchr(folder, '/') && readlink("/proc/self/exe", self, sizeof self - 1) > 0) snprintf(folder, APL_PLUGIN_PATH_BYTES, "%s", self);
  char *slash = strrchr(folder, '/');
  if (slash) *slash = '\0';
}

/* The first place where the file lies: 1, or 0. */
static int find(const char *kind, char path[APL_PLUGIN_PATH_BYTES + 64])
{
  static const char *const below[] = {"", "/apl", "/../../binding", "/../../native/port"};
  char folder[APL_PLUGIN_PATH_BYTES];
  const char *named = getenv("APL_PORT_FOLDER");
  if (named && *named) {
    snprintf(path, APL_PLUGIN_PATH_BYTES + 64, "%.480s/apl_port_%s.so", named, kind);
    if (access(path, R_OK) == 0) return 1;
  }
  own_folder(folder);
  for (size_t i = 0; i < sizeof below / sizeof below[0]; i++) {
    snprintf(path, APL_PLUGIN_PATH_BYTES + 64, "%.480s%s/apl_port_%s.so", folder, below[i], kind);
    if (access(path, R_OK) == 0) return 1;
  }
  return 0;
}

const void *apl_plugin_load(const char *kind, const char *symbol, const char *package)
{
  char path[APL_PLUGIN_PATH_BYTES + 64];
  if (!find(kind, path)) {
    apl_err_set(APL_ERR_UNSUPPORTED, "%s: this build is without it (apl_port_%s.so is not there); install %s and build again", kind, kind, package);
    return NULL;
  }
  void *object = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!object) {
    apl_err_set(APL_ERR_UNSUPPORTED, "%s: its driver cannot be loaded: %.300s; install %s", kind, dlerror(), package);
    return NULL;
  }
  const void *found = dlsym(object, symbol);
  if (!found) apl_err_set(APL_ERR_UNSUPPORTED, "%s: %.400s holds no %s: it is of another version", kind, path, symbol);
  return found;
}
