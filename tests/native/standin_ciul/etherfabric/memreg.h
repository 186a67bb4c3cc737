#ifndef STANDIN_ETHERFABRIC_MEMREG_H
#define STANDIN_ETHERFABRIC_MEMREG_H
/* Stand-in: memory registered with the NIC. Its addresses are ours, moved by a distance, so that a mistaken one is noticed. */
#include <etherfabric/pd.h>
#include <stddef.h>

typedef struct ef_memreg {
  uint8_t *memory;
  size_t bytes;
} ef_memreg;

int ef_memreg_alloc(ef_memreg *registration, ef_driver_handle handle, ef_pd *domain, ef_driver_handle domain_handle, void *memory, size_t bytes);
int ef_memreg_free(ef_memreg *registration, ef_driver_handle handle);
ef_addr ef_memreg_dma_addr(ef_memreg *registration, size_t offset);

#endif
