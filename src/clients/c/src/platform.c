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

const char *vc_system_error(int number, char *buffer, size_t size) {
  if (strerror_r(number, buffer, size) != 0) buffer[0] = '\0';
  return buffer;
}

#endif
