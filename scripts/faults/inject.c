// Makes calls of the system fail, for scripts/audit-faults: preloaded into a tool that is linked dynamically.
//
//   FAULT=short     reads and writes transfer at most seven bytes
//   FAULT=eintr     every second call that may be interrupted is
//   FAULT=N:ERRNO   call number N of the process, from 1, fails with ERRNO
//   FAULT_TOOL      the name of the program that is meant; others started by it run without faults
//   FAULT_CALLS     a file to which the names of the calls are written, one a line
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static enum { NONE, SHORT, INTERRUPTED, NUMBERED } mode;
static long chosen, error, count;
static int record = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *fault = getenv("FAULT"), *tool = getenv("FAULT_TOOL"), *calls = getenv("FAULT_CALLS");
  if (!tool || strcmp(tool, program_invocation_short_name) != 0) return;
  if (calls) record = REAL(open)(calls, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (!fault) return;
  if (!strcmp(fault, "short")) mode = SHORT;
  else if (!strcmp(fault, "eintr")) mode = INTERRUPTED;
  else {
    char *rest;
    mode = NUMBERED;
    chosen = strtol(fault, &rest, 10);
    error = strtol(rest + 1, NULL, 10);
  }
}

// Whether this call fails, with errno.
static int fails(const char *name, int may_be_interrupted) {
  long number = __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
  if (record >= 0) {
    char line[64];
    size_t length = strlen(name);
    memcpy(line, name, length);
    line[length] = '\n';
    if (REAL(write)(record, line, length + 1) < 0) abort();
  }
  if (mode == NUMBERED && number == chosen) {
    errno = error;
    return 1;
  }
  if (mode == INTERRUPTED && may_be_interrupted && number % 2) {
    errno = EINTR;
    return 1;
  }
  return 0;
}

static size_t part(size_t count) { return mode == SHORT && count > 7 ? 7 : count; }

ssize_t read(int file, void *bytes, size_t count) {
  return fails("read", 1) ? -1 : REAL(read)(file, bytes, part(count));
}

ssize_t write(int file, const void *bytes, size_t count) {
  return fails("write", 1) ? -1 : REAL(write)(file, bytes, part(count));
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t permissions = va_arg(rest, mode_t);
  va_end(rest);
  return fails("open", 0) ? -1 : REAL(open)(path, flags, permissions);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t permissions = va_arg(rest, mode_t);
  va_end(rest);
  return fails("openat", 0) ? -1 : REAL(openat)(folder, path, flags, permissions);
}

// The descriptor is closed all the same, as by Linux.
int close(int file) {
  int result = REAL(close)(file);
  return fails("close", 0) ? -1 : result;
}

int fsync(int file) { return fails("fsync", 0) ? -1 : REAL(fsync)(file); }

int rename(const char *old, const char *new) { return fails("rename", 0) ? -1 : REAL(rename)(old, new); }

int renameat2(int old_folder, const char *old, int new_folder, const char *new, unsigned flags) {
  return fails("renameat2", 0) ? -1 : REAL(renameat2)(old_folder, old, new_folder, new, flags);
}

int mkdir(const char *path, mode_t mode) { return fails("mkdir", 0) ? -1 : REAL(mkdir)(path, mode); }

int linkat(int old_folder, const char *old, int new_folder, const char *new, int flags) {
  return fails("linkat", 0) ? -1 : REAL(linkat)(old_folder, old, new_folder, new, flags);
}

DIR *opendir(const char *path) { return fails("opendir", 0) ? NULL : REAL(opendir)(path); }

char *mkdtemp(char *name) { return fails("mkdtemp", 0) ? NULL : REAL(mkdtemp)(name); }

int mkstemp(char *name) { return fails("mkstemp", 0) ? -1 : REAL(mkstemp)(name); }

int ftruncate(int file, off_t length) { return fails("ftruncate", 0) ? -1 : REAL(ftruncate)(file, length); }
