#include "cancellation.h"

#include <stdlib.h>

#include "platform.h"

struct verifycodes_cancellation {
  vc_mutex mutex;
  int cancelled;
  vc_waiter *waiters;
};

verifycodes_cancellation *verifycodes_cancellation_new(void) {
  verifycodes_cancellation *cancellation = calloc(1, sizeof *cancellation);
  if (!cancellation || vc_mutex_init(&cancellation->mutex)) return cancellation;
  free(cancellation);
  return NULL;
}

void verifycodes_cancel(verifycodes_cancellation *cancellation) {
  if (!cancellation) return;
  vc_mutex_lock(&cancellation->mutex);
  cancellation->cancelled = 1;
  for (vc_waiter *each = cancellation->waiters; each; each = each->next) {
    curl_multi_wakeup(each->multi);
  }
  vc_mutex_unlock(&cancellation->mutex);
}

int verifycodes_is_cancelled(verifycodes_cancellation *cancellation) {
  if (!cancellation) return 0;
  vc_mutex_lock(&cancellation->mutex);
  const int cancelled = cancellation->cancelled;
  vc_mutex_unlock(&cancellation->mutex);
  return cancelled;
}

void verifycodes_cancellation_free(verifycodes_cancellation *cancellation) {
  if (!cancellation) return;
  vc_mutex_destroy(&cancellation->mutex);
  free(cancellation);
}

void vc_cancellation_attach(verifycodes_cancellation *cancellation, vc_waiter *waiter) {
  if (!cancellation) return;
  vc_mutex_lock(&cancellation->mutex);
  waiter->next = cancellation->waiters;
  cancellation->waiters = waiter;
  vc_mutex_unlock(&cancellation->mutex);
}

void vc_cancellation_detach(verifycodes_cancellation *cancellation, vc_waiter *gone) {
  if (!cancellation) return;
  vc_mutex_lock(&cancellation->mutex);
  vc_waiter **place = &cancellation->waiters;
  while (*place != gone) place = &(*place)->next;
  *place = gone->next;
  vc_mutex_unlock(&cancellation->mutex);
}
