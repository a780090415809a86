#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

#include "CLinux.h"
#include "sockets.h"

// A thread that has changed its namespace must never serve anybody else: each task gets a thread, and the
// thread ends with it.
struct task {
    const char *path;
    const char *address;
    uint16_t port;
    int (*open)(const char *address, uint16_t port, int *descriptor);
    int descriptor;
    int failure;
};

static int on_own_thread(void *(*work)(void *), struct task *task) {
    pthread_t thread;
    int failure = pthread_create(&thread, NULL, work, task);
    if (failure) return failure;
    pthread_join(thread, NULL);
    return task->failure;
}

// unshare --net=PATH ip link set lo up
static void *make(void *argument) {
    struct task *task = argument;
    if (unshare(CLONE_NEWNET)) {
        task->failure = errno;
        return NULL;
    }
    task->failure = cl_raise_loopback();
    if (!task->failure && task->path && mount("/proc/thread-self/ns/net", task->path, NULL, MS_BIND, NULL))
        task->failure = errno;
    return NULL;
}

int cl_network_namespace_make(const char *path) {
    struct task task = {.path = path};
    return on_own_thread(make, &task);
}

int cl_may_make_namespaces(void) {
    struct task task = {.path = NULL};
    return on_own_thread(make, &task);
}

// nsenter --net=PATH
static void *open_there(void *argument) {
    struct task *task = argument;
    int space = open(task->path, O_RDONLY | O_CLOEXEC);
    if (space < 0) {
        task->failure = errno;
        return NULL;
    }
    if (setns(space, CLONE_NEWNET))
        task->failure = errno;
    else
        task->failure = task->open(task->address, task->port, &task->descriptor);
    close(space);
    return NULL;
}

static int open_in_namespace(struct task task, int *descriptor) {
    int failure = on_own_thread(open_there, &task);
    *descriptor = task.descriptor;
    return failure;
}

int cl_listen_in_namespace(const char *path, const char *address, uint16_t port, int *descriptor) {
    return open_in_namespace(
        (struct task){.path = path, .address = address, .port = port, .open = cl_listen_here, .descriptor = -1},
        descriptor);
}

int cl_datagrams_in_namespace(const char *path, const char *address, uint16_t port, int *descriptor) {
    return open_in_namespace(
        (struct task){.path = path, .address = address, .port = port, .open = cl_datagrams_here, .descriptor = -1},
        descriptor);
}
