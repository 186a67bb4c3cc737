#ifndef APL_VERBS_LIBRARY_H
#define APL_VERBS_LIBRARY_H
/*
 * libibverbs' functions, found at run time: apl_port_verbs.so is linked with nothing, so that a host without the library can say so, and rings to other
 * hosts (verbs_driver.c), which need none of these, do not ask for it. What its headers have as inline functions over the NIC's own table is used
 * from there, but for those that fall back on a function of the library.
 */
#include <infiniband/verbs.h>

#define APL_VERBS_FUNCTIONS(X) \
  X(get_device_list) X(free_device_list) X(get_device_name) X(open_device) X(close_device) X(get_async_event) X(ack_async_event) X(alloc_pd) \
  X(dealloc_pd) X(reg_mr) X(dereg_mr) X(create_cq) X(destroy_cq) X(create_qp) X(modify_qp) X(destroy_qp)

#define APL_VERBS_FIELD(name) __typeof__(ibv_##name) *name;
struct apl_verbs_library {
  APL_VERBS_FUNCTIONS(APL_VERBS_FIELD)
};

/* The table, loaded by the first call of the process; NULL, and in `why` what is missing. */
const struct apl_verbs_library *apl_verbs_library_load(char *why, size_t why_bytes);

#endif
