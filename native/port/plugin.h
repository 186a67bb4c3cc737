#ifndef APL_PLUGIN_H
#define APL_PLUGIN_H
/*
 * A driver that is a shared object of its own, because it needs a library that most hosts do not have: found and loaded when a port asks for it, so
 * that the appliance starts without. Rejected: linking the library weakly, which binds the whole build to its headers and version.
 *
 * Looked for in this order: the folder that the environment's APL_PORT_FOLDER names; the folder of the object or program that holds this code; apl/ in
 * it (an installed libapl.so); ../../binding (programs of the Python package); ../../native/port (programs of a build folder).
 */

enum { APL_PLUGIN_PATH_BYTES = 512 };

/* The object `symbol` of apl_port_<kind>.so, which stays loaded; NULL, APL_ERR_UNSUPPORTED's sentence and `package` named in it if there is none or it
 * cannot be loaded. */
const void *apl_plugin_load(const char *kind, const char *symbol, const char *package);

#endif
