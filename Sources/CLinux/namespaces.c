#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <pthread.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "CLinux.h"
#include "sockets.h"

// A thread that has changed its namespace must never serve anybody else: each task gets a thread, and the
// thread ends with it.
struct task {
    const char *path;
    const char *device;
    const char *address;
    uint16_t port;
    int (*open)(const char *device, const char *address, uint16_t port, int *descriptor);
    const char *text;
    char *const *argv;
    char *const *envp;
    int descriptors[3];
    pid_t pid;
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

int cl_is_namespace(const char *path) {
    struct statfs system;
    return statfs(path, &system) == 0 && system.f_type == NSFS_MAGIC;
}

// nsenter --net=PATH
static int enter(const char *path) {
    int space = open(path, O_RDONLY | O_CLOEXEC);
    if (space < 0) return errno;
    int failure = setns(space, CLONE_NEWNET) ? errno : 0;
    close(space);
    return failure;
}

static void *open_there(void *argument) {
    struct task *task = argument;
    task->failure = enter(task->path);
    if (!task->failure)
        task->failure = task->open(task->device, task->address, task->port, &task->descriptor);
    return NULL;
}

static int open_in_namespace(struct task task, int *descriptor) {
    int failure = on_own_thread(open_there, &task);
    *descriptor = task.descriptor;
    return failure;
}

int cl_listen_in_namespace(const char *path, const char *device, const char *address, uint16_t port,
                           int *descriptor) {
    return open_in_namespace((struct task){.path = path,
                                           .device = device,
                                           .address = address,
                                           .port = port,
                                           .open = cl_listen_here,
                                           .descriptor = -1},
                             descriptor);
}

int cl_datagrams_in_namespace(const char *path, const char *device, const char *address, uint16_t port,
                              int *descriptor) {
    return open_in_namespace((struct task){.path = path,
                                           .device = device,
                                           .address = address,
                                           .port = port,
                                           .open = cl_datagrams_here,
                                           .descriptor = -1},
                             descriptor);
}

// nsenter --net=PATH sh -c 'echo TEXT >FILE': /proc/sys/net is the network of whoever opens it.
static void *write_there(void *argument) {
    struct task *task = argument;
    task->failure = enter(task->path);
    if (task->failure) return NULL;
    int file = open(task->address, O_WRONLY | O_CLOEXEC);
    if (file < 0) {
        task->failure = errno;
        return NULL;
    }
    if (write(file, task->text, strlen(task->text)) < 0) task->failure = errno;
    close(file);
    return NULL;
}

int cl_write_in_namespace(const char *path, const char *file, const char *text) {
    struct task task = {.path = path, .address = file, .text = text};
    return on_own_thread(write_there, &task);
}

// nsenter --net=PATH PROGRAM: a child is in the network of the thread that starts it.
static void *spawn_there(void *argument) {
    struct task *task = argument;
    task->failure = enter(task->path);
    if (!task->failure)
        task->failure = cl_spawn(task->address, task->argv, task->envp, task->descriptors[0],
                                 task->descriptors[1], task->descriptors[2], &task->pid);
    return NULL;
}

int cl_spawn_in_namespace(const char *path, const char *program, char *const argv[], char *const envp[], int in,
                          int out, int err, pid_t *pid) {
    struct task task = {
        .path = path, .address = program, .argv = argv, .envp = envp, .descriptors = {in, out, err}, .pid = -1};
    int failure = on_own_thread(spawn_there, &task);
    *pid = task.pid;
    return failure;
}
