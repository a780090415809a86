#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CLinux.h"

int cl_spawn(const char *path, char *const argv[], char *const envp[], int in, int out, int err, pid_t *pid) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    int failure = posix_spawn_file_actions_init(&files);
    if (failure) return failure;
    failure = posix_spawnattr_init(&attributes);
    if (failure) {
        posix_spawn_file_actions_destroy(&files);
        return failure;
    }
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    failure = posix_spawn_file_actions_adddup2(&files, in, 0);
    if (!failure) failure = posix_spawn_file_actions_adddup2(&files, out, 1);
    if (!failure) failure = posix_spawn_file_actions_adddup2(&files, err, 2);
    if (!failure) failure = posix_spawn_file_actions_addclosefrom_np(&files, 3);
    if (!failure) failure = posix_spawn(pid, path, &files, &attributes, argv, envp);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return failure;
}

int cl_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) ? errno : 0; }

int cl_become_subreaper(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) ? errno : 0; }

int cl_pidfd_open(pid_t pid) { return (int)syscall(SYS_pidfd_open, pid, 0); }

int cl_pidfd_signal(int pidfd, int signal) {
    return syscall(SYS_pidfd_send_signal, pidfd, signal, NULL, 0) ? errno : 0;
}

int cl_pidfd_wait(int pidfd, int milliseconds) {
    struct pollfd one = {.fd = pidfd, .events = POLLIN};
    int ready = poll(&one, 1, milliseconds);
    if (ready < 0) return errno;
    return ready == 0 ? ETIMEDOUT : 0;
}

int cl_pidfd_collect(int pidfd, int *status) {
    siginfo_t info;
    memset(&info, 0, sizeof info);
    int failed;
    do {
        failed = waitid(P_PIDFD, pidfd, &info, WEXITED | WNOHANG);
    } while (failed && errno == EINTR);
    if (failed) return errno;
    if (info.si_pid == 0) return EAGAIN;
    *status = info.si_code == CLD_EXITED ? (info.si_status & 0xff) << 8 : info.si_status & 0x7f;
    return 0;
}
