#define _GNU_SOURCE
#include "sockets.h"

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <net/route.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

// A second address is a label of the device to this old interface; it needs no tool and no netlink.
static int add_address(int control, const char *label, uint32_t number) {
    struct ifreq request;
    struct sockaddr_in address = {.sin_family = AF_INET};
    memset(&request, 0, sizeof request);
    strcpy(request.ifr_name, label);
    address.sin_addr.s_addr = htonl(number);
    memcpy(&request.ifr_addr, &address, sizeof address);
    if (ioctl(control, SIOCSIFADDR, &request)) return errno;
    address.sin_addr.s_addr = htonl(0xFFFFFFFF);
    memcpy(&request.ifr_netmask, &address, sizeof address);
    return ioctl(control, SIOCSIFNETMASK, &request) ? errno : 0;
}

// ip link set lo up
int cl_raise_loopback(void) {
    int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control < 0) return errno;
    struct ifreq request;
    memset(&request, 0, sizeof request);
    strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING | IFF_LOOPBACK;
    int failure = ioctl(control, SIOCSIFFLAGS, &request) ? errno : 0;
    close(control);
    return failure;
}

// ip addr add 169.254.169.254/32 dev lo; ip addr add 169.254.169.253/32 dev lo
int cl_add_service_addresses(void) {
    int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control < 0) return errno;
    int failure = add_address(control, "lo:imds", 0xA9FEA9FE);
    if (!failure) failure = add_address(control, "lo:dns", 0xA9FEA9FD);
    close(control);
    return failure;
}

static int bind_here(const char *device, const char *text, uint16_t port, int type, int *descriptor) {
    union {
        struct sockaddr any;
        struct sockaddr_in v4;
        struct sockaddr_in6 v6;
    } address;
    memset(&address, 0, sizeof address);
    socklen_t length = sizeof address.v4;
    if (inet_pton(AF_INET, text, &address.v4.sin_addr) == 1) {
        address.v4.sin_family = AF_INET;
        address.v4.sin_port = htons(port);
    } else if (inet_pton(AF_INET6, text, &address.v6.sin6_addr) == 1) {
        address.v6.sin6_family = AF_INET6;
        address.v6.sin6_port = htons(port);
        length = sizeof address.v6;
    } else {
        return EINVAL;
    }
    int bound = socket(address.any.sa_family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (bound < 0) return errno;
    int on = 1;
    if (setsockopt(bound, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) ||
        (device && setsockopt(bound, SOL_SOCKET, SO_BINDTODEVICE, device, strlen(device))) || bind(bound, &address.any, length) ||
        (type == SOCK_STREAM && listen(bound, 512))) {
        int failure = errno;
        close(bound);
        return failure;
    }
    *descriptor = bound;
    return 0;
}

int cl_listen_here(const char *device, const char *text, uint16_t port, int *descriptor) {
    return bind_here(device, text, port, SOCK_STREAM, descriptor);
}

int cl_datagrams_here(const char *device, const char *text, uint16_t port, int *descriptor) {
    return bind_here(device, text, port, SOCK_DGRAM, descriptor);
}

static struct sockaddr ipv4(uint32_t number) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(number)};
    struct sockaddr any;
    memcpy(&any, &address, sizeof any);
    return any;
}

int cl_host_route(int add, uint32_t address, uint32_t gateway, const char *device) {
    int control = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (control < 0) return errno;
    struct rtentry route = {.rt_dst = ipv4(address),
                            .rt_gateway = ipv4(gateway),
                            .rt_genmask = ipv4(0xFFFFFFFF),
                            .rt_flags = RTF_UP | RTF_HOST | RTF_GATEWAY,
                            .rt_dev = (char *)device};
    int failure = ioctl(control, add ? SIOCADDRT : SIOCDELRT, &route) ? errno : 0;
    close(control);
    return failure;
}

int cl_send_descriptors(int socket, const void *bytes, size_t count, const int *descriptors, int number) {
    if (number < 0 || number > CL_MOST_DESCRIPTORS || count == 0) return EINVAL;
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(CL_MOST_DESCRIPTORS * sizeof(int))];
    } control;
    memset(&control, 0, sizeof control);
    const char *rest = bytes;
    while (count > 0) {
        struct iovec part = {.iov_base = (void *)rest, .iov_len = count};
        struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1};
        if (number > 0) {
            message.msg_control = &control;
            message.msg_controllen = CMSG_SPACE(number * sizeof(int));
            struct cmsghdr *header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(number * sizeof(int));
            memcpy(CMSG_DATA(header), descriptors, number * sizeof(int));
        }
        ssize_t sent = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return errno;
        rest += sent;
        count -= sent;
        number = 0;
    }
    return 0;
}

int cl_receive_descriptors(int socket, void *bytes, size_t capacity, size_t *count, int *descriptors,
                           int *number) {
    int room = *number;
    *number = 0;
    *count = 0;
    if (room < 0 || capacity == 0) return EINVAL;
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(CL_MOST_DESCRIPTORS * sizeof(int))];
    } control;
    struct iovec part = {.iov_base = bytes, .iov_len = capacity};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t got;
    do {
        got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (got < 0 && errno == EINTR);
    if (got < 0) return errno;
    *count = got;
    int failure = message.msg_flags & MSG_CTRUNC ? EMSGSIZE : 0;
    for (struct cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
        int came = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (int i = 0; i < came; i++) {
            int descriptor;
            memcpy(&descriptor, CMSG_DATA(header) + i * sizeof(int), sizeof descriptor);
            if (*number < room) {
                descriptors[(*number)++] = descriptor;
            } else {
                close(descriptor);
                failure = EMSGSIZE;
            }
        }
    }
    if (failure) {
        for (int i = 0; i < *number; i++) close(descriptors[i]);
        *number = 0;
    }
    return failure;
}
