// What Linux offers and Swift cannot say: threads that change their namespace, children of a process with
// threads, descriptors sent through sockets. Functions give 0, or an errno unless they say otherwise.
#ifndef CLINUX_H
#define CLINUX_H

#include <stddef.h>
#include <stdint.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>

// Makes a network namespace with its loopback up, and keeps it at `path`, an existing empty file. Works on a
// thread of its own, as do all of these.
int cl_network_namespace_make(const char *path);

// Whether a namespace is mounted at `path`; 1 or 0.
int cl_is_namespace(const char *path);

// Opens a socket that listens on an IPv4 or IPv6 address inside the network namespace at `path`, for what
// comes in by `device`, or by any where that is NULL.
int cl_listen_in_namespace(const char *path, const char *device, const char *address, uint16_t port,
                           int *descriptor);

// The same for datagrams.
int cl_datagrams_in_namespace(const char *path, const char *device, const char *address, uint16_t port,
                              int *descriptor);

// Writes to an existing file below /proc/sys/net as the network namespace at `path` has it.
int cl_write_in_namespace(const char *path, const char *file, const char *text);

// cl_spawn inside the network namespace at `path`.
int cl_spawn_in_namespace(const char *path, const char *program, char *const argv[], char *const envp[], int in,
                          int out, int err, pid_t *pid);

// Adds this computer's route to one IPv4 address by way of a gateway, or takes it away; the numbers are in
// this computer's byte order.
int cl_host_route(int add, uint32_t address, uint32_t gateway, const char *device);

// Says whether this process may make network namespaces: 0, or why not.
int cl_may_make_namespaces(void);

// Two descriptors, reader first, that no child inherits.
int cl_pipe(int ends[2]);

// Starts a program with exactly these descriptors as 0, 1 and 2 and no other, and with signals as a shell
// would leave them. `path` is looked up nowhere.
int cl_spawn(const char *path, char *const argv[], char *const envp[], int in, int out, int err, pid_t *pid);

// Makes this process the parent of orphaned descendants.
int cl_become_subreaper(void);

// A descriptor that becomes readable when the process ends; -1 with errno on failure.
int cl_pidfd_open(pid_t pid);

// Waits at most `milliseconds` for the process of a pidfd to end; ETIMEDOUT when it lives on.
int cl_pidfd_wait(int pidfd, int milliseconds);

// Sends a signal to the process of a pidfd, and to no other that has its number by now.
int cl_pidfd_signal(int pidfd, int signal);

// Collects an ended child: its wait status; ECHILD when it is somebody else's child, EAGAIN when it lives on.
int cl_pidfd_collect(int pidfd, int *status);

struct cl_command {
    pid_t pid;
    int metadata;  // listens on 169.254.169.254:80 inside the command's network
    int api;       // listens on 127.0.0.1:port inside it
    int gate;      // cl_command_go lets the command begin
};

// Forks a child that waits at the gate. With `own_network`, it makes a network namespace first (and where
// that needs it a user namespace, in which the caller keeps its identity) and gives the two sockets.
// Call it from the main thread.
int cl_command_prepare(const char *file, char *const argv[], char *const envp[], int own_network,
                       uint16_t api_port, struct cl_command *command);

// Lets the command begin; gives why it could not be executed. From then on the signals this process gets are
// passed on to it.
int cl_command_go(struct cl_command *command);

// Ends a command that has not begun.
void cl_command_abandon(struct cl_command *command);

// Waits for the command; gives its wait status.
int cl_command_wait(pid_t pid, int *status);

// Ends this process as the child ended: with its exit code or by its signal.
void cl_exit_as(int status) __attribute__((noreturn));

// Sends bytes with descriptors attached to the first of them.
int cl_send_descriptors(int socket, const void *bytes, size_t count, const int *descriptors, int number);

// Receives at most `capacity` bytes; *count is 0 at the end of the stream. On entry *number is the room in
// `descriptors`, then how many came. More than fit are closed, and the answer is EMSGSIZE.
int cl_receive_descriptors(int socket, void *bytes, size_t capacity, size_t *count, int *descriptors,
                           int *number);

#endif
