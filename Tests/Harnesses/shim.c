/* Stands between the program and the system: counts, logs, fails or kills its calls on the files below one folder.
   Set by the environment:
     SHIM_ROOT    the folder; views.sqlite, which is derived, is left alone unless SHIM_ALL is set
     SHIM_NAMES   a file for the names of the calls, one a line
     SHIM_LOG     a file for all that was written, synced and named, for the simulator of power cuts
     SHIM_FAIL    "n:KIND:times": the n-th call fails with EIO, ENOSPC, EROFS or SHORT; for ever where times is 0
     SHIM_KILL    n: the process is killed when it comes to the n-th call that changes a file
     SHIM_SLOW    microseconds that every sync takes
     SHIM_LIES    calls that were to fail are not made, and reported as done (a sabotage)
     SHIM_NOLOCK  no lock is ever taken (a sabotage) */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FDS 4096
static char *paths[FDS];
static char root[PATH_MAX];
static size_t root_length;
static int names = -1, oplog = -1, all, lies, nolock, kind, shortly, times = 0;
static long slow, failing, killing, counted, changed;

static long number(const char *name) { const char *v = getenv(name); return v ? atol(v) : 0; }
static int own_file(const char *name) {
    const char *v = getenv(name);
    if (!v) return -1;
    int fd = syscall(SYS_openat, AT_FDCWD, v, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    return fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 900);
}

__attribute__((constructor)) static void begin(void) {
    const char *v = getenv("SHIM_ROOT");
    if (!v) return;
    names = own_file("SHIM_NAMES");
    oplog = own_file("SHIM_LOG");
    all = getenv("SHIM_ALL") != NULL;
    lies = getenv("SHIM_LIES") != NULL;
    nolock = getenv("SHIM_NOLOCK") != NULL;
    killing = number("SHIM_KILL");
    slow = number("SHIM_SLOW");
    if ((v = getenv("SHIM_FAIL"))) {
        char word[16] = "";
        sscanf(v, "%ld:%15[A-Z]:%d", &failing, word, &times);
        kind = !strcmp(word, "ENOSPC") ? ENOSPC : !strcmp(word, "EROFS") ? EROFS : EIO;
        shortly = !strcmp(word, "SHORT");
    }
    if (!realpath(getenv("SHIM_ROOT"), root)) return;
    root_length = strlen(root);
}

/* The absolute path, where it lies below the root and is of interest. */
static char *inside(const char *path, char *buffer) {
    if (!root_length || !path) return NULL;
    if (path[0] == '/') snprintf(buffer, PATH_MAX, "%s", path);
    else {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return NULL;
        if (snprintf(buffer, PATH_MAX, "%s/%s", here, path) >= PATH_MAX) return NULL;
    }
    if (strncmp(buffer, root, root_length) || (buffer[root_length] && buffer[root_length] != '/')) return NULL;
    if (!all && strstr(buffer + root_length, "/views.sqlite")) return NULL;
    return buffer;
}
static const char *path_of(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

static void keep(char op, const char *path, const char *other, int64_t at, const void *bytes, int64_t length) {
    if (oplog < 0) return;
    char head[PATH_MAX * 2 + 128];
    int n = snprintf(head, sizeof head, "%c\t%s\t%s\t%lld\t%lld\n", op, path ? path : "", other ? other : "",
                     (long long)at, (long long)(bytes ? length : 0));
    syscall(SYS_write, oplog, head, n);
    if (bytes) syscall(SYS_write, oplog, bytes, length);
}

/* Answers 0 to go on, 1 to fail with errno set, 2 to pretend, 3 to write only half. */
static int call(const char *name, const char *path, int changes) {
    if (!path) return 0;
    if (names >= 0) dprintf(names, "%s\t%s\n", name, path);
    if (changes && ++changed == killing) syscall(SYS_kill, getpid(), SIGKILL);
    ++counted;
    if (!failing || counted < failing || (times && counted >= failing + times)) return 0;
    if (lies && changes) return 2;
    if (shortly) {
        if (!strcmp(name, "write") && counted == failing) return 3;
        if (counted == failing) return 0;
        kind = ENOSPC;
    }
    if (kind != EIO && !changes) return 0;
    errno = kind;
    return 1;
}

#define REAL(name, ...) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

static int opened(const char *path, int flags, mode_t mode, int folder) {
    char buffer[PATH_MAX];
    char *own = folder == AT_FDCWD || (path && path[0] == '/') ? inside(path, buffer) : NULL;
    int changes = (flags & (O_CREAT | O_TRUNC)) && own && access(own, F_OK);
    int answer = call(changes ? "create" : "open", own, changes || (flags & O_ACCMODE) != O_RDONLY);
    if (answer == 1) return -1;
    int fd = syscall(SYS_openat, folder, path, flags, mode);
    if (fd >= 0 && fd < FDS) {
        free(paths[fd]);
        paths[fd] = own ? strdup(own) : NULL;
        if (own && changes) keep('C', own, NULL, 0, NULL, 0);
        if (own && (flags & O_TRUNC)) keep('T', own, NULL, 0, NULL, 0);
    }
    return fd;
}
#define OPEN(name) int name(const char *path, int flags, ...) { \
    va_list list; va_start(list, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; va_end(list); \
    return opened(path, flags, mode, AT_FDCWD); }
OPEN(open) OPEN(open64)
#define OPENAT(name) int name(int folder, const char *path, int flags, ...) { \
    va_list list; va_start(list, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; va_end(list); \
    return opened(path, flags, mode, folder); }
OPENAT(openat) OPENAT(openat64)

int close(int fd) {
    if (fd >= 900 && (fd == names || fd == oplog)) return 0;
    if (fd >= 0 && fd < FDS) { free(paths[fd]); paths[fd] = NULL; }
    return syscall(SYS_close, fd);
}

static ssize_t written(int fd, const void *bytes, size_t length, off_t at) {
    const char *path = path_of(fd);
    int answer = call("write", path, 1);
    if (answer == 1) return -1;
    if (answer == 2) return length;
    if (answer == 3) length = length > 1 ? length / 2 : length;
    off_t place = at >= 0 ? at : path ? lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t done = at >= 0 ? syscall(SYS_pwrite64, fd, bytes, length, at) : syscall(SYS_write, fd, bytes, length);
    if (path && done > 0) keep('W', path, NULL, place, bytes, done);
    else if (fd == 1 && done > 0) keep('A', NULL, NULL, 0, bytes, done);
    return done;
}
ssize_t write(int fd, const void *b, size_t n) { return written(fd, b, n, -1); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t at) { return written(fd, b, n, at); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t at) { return written(fd, b, n, at); }

ssize_t read(int fd, void *b, size_t n) { return call("read", path_of(fd), 0) == 1 ? -1 : syscall(SYS_read, fd, b, n); }
static ssize_t taken(int fd, void *b, size_t n, off_t at) {
    return call("read", path_of(fd), 0) == 1 ? -1 : syscall(SYS_pread64, fd, b, n, at);
}
ssize_t pread(int fd, void *b, size_t n, off_t at) { return taken(fd, b, n, at); }
ssize_t pread64(int fd, void *b, size_t n, off64_t at) { return taken(fd, b, n, at); }

static int synced(int fd, long how) {
    const char *path = path_of(fd);
    int answer = call("sync", path, 1);
    if (answer) return answer == 1 ? -1 : 0;
    if (path && slow) usleep(slow);
    int done = syscall(how, fd);
    if (path && !done) keep('S', path, NULL, 0, NULL, 0);
    return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

static int cut(int fd, off_t length) {
    const char *path = path_of(fd);
    int answer = call("truncate", path, 1);
    if (answer == 1 || answer == 2) return answer == 1 ? -1 : 0;
    int done = syscall(SYS_ftruncate, fd, length);
    if (path && !done) keep('T', path, NULL, length, NULL, 0);
    return done;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

int unlink(const char *path) {
    char buffer[PATH_MAX];
    char *own = inside(path, buffer);
    if (own && access(own, F_OK)) own = NULL;
    int answer = call("unlink", own, 1);
    if (answer == 1 || answer == 2) return answer == 1 ? -1 : 0;
    int done = syscall(SYS_unlink, path);
    if (own && !done) keep('U', own, NULL, 0, NULL, 0);
    return done;
}
int rename(const char *old, const char *new) {
    char a[PATH_MAX], b[PATH_MAX];
    char *own = inside(new, b);
    int answer = call("rename", own, 1);
    if (answer == 1 || answer == 2) return answer == 1 ? -1 : 0;
    int done = syscall(SYS_rename, old, new);
    if (own && !done) keep('R', inside(old, a), own, 0, NULL, 0);
    return done;
}

int flock(int fd, int how) { return nolock ? 0 : syscall(SYS_flock, fd, how); }
#define FCNTL(name) int name(int fd, int command, ...) { \
    va_list list; va_start(list, command); void *argument = va_arg(list, void *); va_end(list); \
    if (nolock && (command == F_SETLK || command == F_SETLKW)) return 0; \
    return syscall(SYS_fcntl, fd, command, argument); }
FCNTL(fcntl) FCNTL(fcntl64)
