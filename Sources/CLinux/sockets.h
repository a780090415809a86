#ifndef CL_SOCKETS_H
#define CL_SOCKETS_H

#include <stdint.h>

#include "CLinux.h"

enum { CL_MOST_DESCRIPTORS = 16 };

// In the calling thread's network namespace. All are safe between fork and exec.
int cl_raise_loopback(void);
int cl_add_service_addresses(void);
// `device` is what the socket is bound to besides its address, or NULL.
int cl_listen_here(const char *device, const char *address, uint16_t port, int *descriptor);
int cl_datagrams_here(const char *device, const char *address, uint16_t port, int *descriptor);

#endif
