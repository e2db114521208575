#ifndef VERIFYCODES_SRC_CANCELLATION_H
#define VERIFYCODES_SRC_CANCELLATION_H

#include <curl/curl.h>
#include <stdbool.h>

#include "verifycodes/cancellation.h"

/** A call that waits, to be woken by a cancellation. */
typedef struct vc_waiter {
  CURLM *multi;
  struct vc_waiter *next;
} vc_waiter;

/** Has a cancellation wake the waiter from now on. No cancellation is allowed, here and below. */
void vc_cancellation_attach(verifycodes_cancellation *cancellation, vc_waiter *waiter);

/** Has it do so no longer. */
void vc_cancellation_detach(verifycodes_cancellation *cancellation, vc_waiter *waiter);

#endif
