#include "cancellation.h"

#include <pthread.h>
#include <stdlib.h>

struct verifycodes_cancellation {
  pthread_mutex_t mutex;
  int cancelled;
  waiter *waiters;
};

verifycodes_cancellation *verifycodes_cancellation_new(void) {
  verifycodes_cancellation *cancellation = calloc(1, sizeof *cancellation);
  if (cancellation && pthread_mutex_init(&cancellation->mutex, NULL) != 0) {
    free(cancellation);
    return NULL;
  }
  return cancellation;
}

void verifycodes_cancel(verifycodes_cancellation *cancellation) {
  pthread_mutex_lock(&cancellation->mutex);
  cancellation->cancelled = 1;
  for (waiter *each = cancellation->waiters; each; each = each->next) curl_multi_wakeup(each->multi);
  pthread_mutex_unlock(&cancellation->mutex);
}

void verifycodes_cancellation_free(verifycodes_cancellation *cancellation) {
  if (!cancellation) return;
  pthread_mutex_destroy(&cancellation->mutex);
  free(cancellation);
}

void cancellation_attach(verifycodes_cancellation *cancellation, waiter *waiter) {
  if (!cancellation) return;
  pthread_mutex_lock(&cancellation->mutex);
  waiter->next = cancellation->waiters;
  cancellation->waiters = waiter;
  pthread_mutex_unlock(&cancellation->mutex);
}

void cancellation_detach(verifycodes_cancellation *cancellation, waiter *gone) {
  if (!cancellation) return;
  pthread_mutex_lock(&cancellation->mutex);
  waiter **place = &cancellation->waiters;
  while (*place != gone) place = &(*place)->next;
  *place = gone->next;
  pthread_mutex_unlock(&cancellation->mutex);
}

int cancellation_is_set(verifycodes_cancellation *cancellation) {
  if (!cancellation) return 0;
  pthread_mutex_lock(&cancellation->mutex);
  const int cancelled = cancellation->cancelled;
  pthread_mutex_unlock(&cancellation->mutex);
  return cancelled;
}
