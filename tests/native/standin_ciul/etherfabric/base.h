#ifndef STANDIN_ETHERFABRIC_BASE_H
#define STANDIN_ETHERFABRIC_BASE_H
/* Stand-in: the driver's handle, and events. Functions return 0 or more, or a negative errno. */
#include <stdint.h>

typedef int ef_driver_handle;
typedef uint64_t ef_addr;
typedef int ef_request_id;

int ef_driver_open(ef_driver_handle *handle);
int ef_driver_close(ef_driver_handle handle);

#endif
