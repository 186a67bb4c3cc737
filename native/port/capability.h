#ifndef APL_CAPABILITY_H
#define APL_CAPABILITY_H

/* Whether this thread has the capability (linux/capability.h); 1 where the kernel does not tell. */
int apl_capability_held(int capability);

#endif
