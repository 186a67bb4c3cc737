#ifndef APL_INTERFACE_H
#define APL_INTERFACE_H
/* Network interfaces by name, and addresses as people read them. */
#include <stdint.h>
#include "apl/port.h"

enum { APL_ADDRESS_TEXT_BYTES = 24 };

/* The index of the interface of this name (or index in digits); 0 for "". APL_ERR_NOT_FOUND with a sentence that lists those there are. */
int apl_interface_find(const char name[APL_INTERFACE_BYTES], unsigned *index);
/* 1 if it is up (or index is 0). */
int apl_interface_is_up(unsigned index);
/* "239.1.1.1:14310" into text, which is returned. */
const char *apl_address_text(uint32_t ip, uint16_t port, char text[APL_ADDRESS_TEXT_BYTES]);

static inline int apl_is_multicast(uint32_t ip) { return ip >> 28 == 14; } /* 224.0.0.0/4 */

#endif
