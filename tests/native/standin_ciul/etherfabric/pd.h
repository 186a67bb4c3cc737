#ifndef STANDIN_ETHERFABRIC_PD_H
#define STANDIN_ETHERFABRIC_PD_H
/* Stand-in: protection domains. */
#include <etherfabric/base.h>

enum ef_pd_flags { EF_PD_DEFAULT = 0 };
typedef struct ef_pd {
  char interface[16];
} ef_pd;

int ef_pd_alloc_by_name(ef_pd *domain, ef_driver_handle handle, const char *cluster_or_interface, enum ef_pd_flags flags);
int ef_pd_free(ef_pd *domain, ef_driver_handle handle);

#endif
