#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CLinux.h"
#include "sockets.h"

static int write_file(const char *path, const char *text, size_t length) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return errno;
    ssize_t written = write(file, text, length);
    int failure = written == (ssize_t)length ? 0 : errno ? errno : EIO;
    close(file);
    return failure;
}

static int raise_network(void) {
    int failure = cl_raise_loopback();
    return failure ? failure : cl_add_service_addresses();
}

// unshare --net, and without the right to it unshare --user --map-current-user --net
static int enter_own_network(const char *uid_map, const char *gid_map) {
    if (unshare(CLONE_NEWNET) == 0) return raise_network();
    if (errno != EPERM) return errno;
    if (unshare(CLONE_NEWUSER | CLONE_NEWNET)) return errno;
    int failure = write_file("/proc/self/setgroups", "deny", 4);
    if (!failure || failure == ENOENT) failure = write_file("/proc/self/uid_map", uid_map, strlen(uid_map));
    if (!failure) failure = write_file("/proc/self/gid_map", gid_map, strlen(gid_map));
    if (!failure) failure = raise_network();
    return failure;
}

// Between fork and exec only calls that are safe after the fork of a process with threads.
static void child(const char *file, char *const argv[], char *const envp[], int own_network, uint16_t api_port,
                  const char *uid_map, const char *gid_map, int gate) {
    int failure = 0;
    int sockets[2] = {-1, -1};
    if (own_network) {
        failure = enter_own_network(uid_map, gid_map);
        if (!failure) failure = cl_listen_here(NULL, "169.254.169.254", 80, &sockets[0]);
        if (!failure) failure = cl_listen_here(NULL, "127.0.0.1", api_port, &sockets[1]);
    }
    if (cl_send_descriptors(gate, &failure, sizeof failure, sockets, own_network && !failure ? 2 : 0)) _exit(126);
    if (failure) _exit(126);
    if (own_network) {
        close(sockets[0]);
        close(sockets[1]);
    }
    char go;
    ssize_t got;
    do {
        got = read(gate, &go, 1);
    } while (got < 0 && errno == EINTR);
    if (got != 1) _exit(126);
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) {
        struct sigaction now;
        if (sigaction(number, NULL, &now) == 0 && now.sa_handler != SIG_IGN) signal(number, SIG_DFL);
    }
    signal(SIGPIPE, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvpe(file, argv, envp);
    failure = errno;
    if (write(gate, &failure, sizeof failure) < 0) _exit(126);
    _exit(failure == ENOENT ? 127 : 126);
}

int cl_command_prepare(const char *file, char *const argv[], char *const envp[], int own_network,
                       uint16_t api_port, struct cl_command *command) {
    *command = (struct cl_command){.pid = -1, .metadata = -1, .api = -1, .gate = -1};
    char uid_map[64], gid_map[64];
    snprintf(uid_map, sizeof uid_map, "%u %u 1\n", geteuid(), geteuid());
    snprintf(gid_map, sizeof gid_map, "%u %u 1\n", getegid(), getegid());
    int gate[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, gate)) return errno;
    pid_t pid = fork();
    if (pid < 0) {
        int failure = errno;
        close(gate[0]);
        close(gate[1]);
        return failure;
    }
    if (pid == 0) {
        close(gate[0]);
        child(file, argv, envp, own_network, api_port, uid_map, gid_map, gate[1]);
    }
    close(gate[1]);
    command->pid = pid;
    command->gate = gate[0];
    int report = 0, sockets[2] = {-1, -1}, number = 2;
    size_t count = 0;
    int failure = cl_receive_descriptors(gate[0], &report, sizeof report, &count, sockets, &number);
    if (!failure && count != sizeof report) failure = EIO;
    if (!failure) failure = report;
    if (failure) {
        cl_command_abandon(command);
        return failure;
    }
    command->metadata = sockets[0];
    command->api = sockets[1];
    return 0;
}

static volatile pid_t forward_to;

// The terminal sends its signals to the command as well; only what was meant for this process goes on.
static void forward(int number, siginfo_t *info, void *context) {
    (void)context;
    int saved = errno;
    if (info->si_code != SI_KERNEL && forward_to > 0) kill(forward_to, number);
    errno = saved;
}

static void forward_signals(pid_t pid) {
    static const int passed_on[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGWINCH, SIGCONT};
    struct sigaction action = {.sa_sigaction = forward, .sa_flags = SA_SIGINFO | SA_RESTART};
    sigemptyset(&action.sa_mask);
    forward_to = pid;
    for (size_t i = 0; i < sizeof passed_on / sizeof *passed_on; i++) {
        struct sigaction now;
        // nohup's wish holds for both.
        if (sigaction(passed_on[i], NULL, &now) == 0 && now.sa_handler == SIG_IGN) continue;
        sigaction(passed_on[i], &action, NULL);
    }
}

int cl_command_go(struct cl_command *command) {
    int failure = 0;
    // Before it begins: whoever sees it run may signal at once, while this process has not been woken yet.
    forward_signals(command->pid);
    if (send(command->gate, "g", 1, MSG_NOSIGNAL) != 1) failure = errno;
    // The gate closes by itself when the command is executed; otherwise the child says why it was not.
    int report = 0;
    ssize_t got;
    do {
        got = read(command->gate, &report, sizeof report);
    } while (got < 0 && errno == EINTR);
    if (got == sizeof report) failure = report;
    close(command->gate);
    command->gate = -1;
    if (failure) {
        while (waitpid(command->pid, NULL, 0) < 0 && errno == EINTR) {
        }
        forward_to = 0;
        command->pid = -1;
    }
    return failure;
}

void cl_command_abandon(struct cl_command *command) {
    if (command->gate >= 0) close(command->gate);
    command->gate = -1;
    if (command->pid > 0) {
        while (waitpid(command->pid, NULL, 0) < 0 && errno == EINTR) {
        }
    }
    command->pid = -1;
}

int cl_command_wait(pid_t pid, int *status) {
    pid_t got;
    do {
        got = waitpid(pid, status, 0);
    } while (got < 0 && errno == EINTR);
    forward_to = 0;
    return got < 0 ? errno : 0;
}

void cl_exit_as(int status) {
    if (WIFEXITED(status)) exit(WEXITSTATUS(status));
    int number = WTERMSIG(status);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    signal(number, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &one, NULL);
    raise(number);
    exit(128 + number);
}
