#ifndef VERIFYCODES_SRC_PLATFORM_H
#define VERIFYCODES_SRC_PLATFORM_H

/** What POSIX and Windows do in two ways. */

#include <stddef.h>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
/* Before windows.h, which curl.h includes: the older sockets would clash. */
#include <winsock2.h>
#include <windows.h>
typedef SRWLOCK vc_mutex;
#define VC_MUTEX_INIT SRWLOCK_INIT
typedef int vc_sigpipe;
#else
#include <pthread.h>
#include <signal.h>
typedef pthread_mutex_t vc_mutex;
#define VC_MUTEX_INIT PTHREAD_MUTEX_INITIALIZER
/** What this thread did with SIGPIPE before. */
typedef struct vc_sigpipe {
  sigset_t mask;
  int pending;
} vc_sigpipe;
#endif

/** Makes a mutex; 0 when that fails. */
int vc_mutex_init(vc_mutex *mutex);

/** Waits for a mutex and takes it. */
void vc_mutex_lock(vc_mutex *mutex);

/** Lets a mutex go. */
void vc_mutex_unlock(vc_mutex *mutex);

/** Destroys a mutex. */
void vc_mutex_destroy(vc_mutex *mutex);

/** Milliseconds of a clock that is never set. */
long long vc_now_ms(void);

/** The number of this process: another one after a fork. */
long vc_process(void);

/**
 * Keeps SIGPIPE from this thread, which would end the process: until 7.86, libcurl gets it when it writes
 * to a TLS connection that is gone.
 */
void vc_hold_sigpipe(vc_sigpipe *held);

/** Drops a SIGPIPE that came in between, and lets the thread have it again as before. */
void vc_release_sigpipe(const vc_sigpipe *held);

/** What an error of the operating system means, in a buffer. */
const char *vc_system_error(int number, char *buffer, size_t size);

#endif
