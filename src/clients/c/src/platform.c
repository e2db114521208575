#include "platform.h"

#include <string.h>
#include <time.h>

#ifdef _WIN32

int vc_mutex_init(vc_mutex *mutex) {
  InitializeSRWLock(mutex);
  return 1;
}

void vc_mutex_lock(vc_mutex *mutex) { AcquireSRWLockExclusive(mutex); }

void vc_mutex_unlock(vc_mutex *mutex) { ReleaseSRWLockExclusive(mutex); }

void vc_mutex_destroy(vc_mutex *mutex) { (void)mutex; }

long long vc_now_ms(void) { return (long long)GetTickCount64(); }

long vc_process(void) { return (long)GetCurrentProcessId(); }

void vc_hold_sigpipe(vc_sigpipe *held) { *held = 0; }

void vc_release_sigpipe(const vc_sigpipe *held) { (void)held; }

const char *vc_system_error(int number, char *buffer, size_t size) {
  const DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS;
  DWORD length = FormatMessageA(flags, NULL, (DWORD)number, 0, buffer, (DWORD)size, NULL);
  while (length > 0 && (unsigned char)buffer[length - 1] <= ' ') --length;
  buffer[length] = '\0';
  return buffer;
}

#else

#include <unistd.h>

int vc_mutex_init(vc_mutex *mutex) { return pthread_mutex_init(mutex, NULL) == 0; }

void vc_mutex_lock(vc_mutex *mutex) { pthread_mutex_lock(mutex); }

void vc_mutex_unlock(vc_mutex *mutex) { pthread_mutex_unlock(mutex); }

void vc_mutex_destroy(vc_mutex *mutex) { pthread_mutex_destroy(mutex); }

long long vc_now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

long vc_process(void) { return (long)getpid(); }

static int is_sigpipe_pending(void) {
  sigset_t pending;
  return sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1;
}

void vc_hold_sigpipe(vc_sigpipe *held) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, SIGPIPE);
  held->pending = is_sigpipe_pending();
  pthread_sigmask(SIG_BLOCK, &only, &held->mask);
}

void vc_release_sigpipe(const vc_sigpipe *held) {
  if (!held->pending && is_sigpipe_pending()) {
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, SIGPIPE);
#ifdef __APPLE__
    int signal;
    sigwait(&only, &signal);
#else
    /* Another thread may take one that was sent to the process: this one must not wait for it. */
    const struct timespec at_once = {0, 0};
    sigtimedwait(&only, NULL, &at_once);
#endif
  }
  pthread_sigmask(SIG_SETMASK, &held->mask, NULL);
}

const char *vc_system_error(int number, char *buffer, size_t size) {
  if (strerror_r(number, buffer, size) != 0) buffer[0] = '\0';
  return buffer;
}

#endif
