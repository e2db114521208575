#ifndef VERIFYCODES_CANCELLATION_H
#define VERIFYCODES_CANCELLATION_H

#include <curl/curl.h>

#include "../verifycodes.h"

/** A transfer that waits for a cancellation; it is in the list of one while it lives. */
typedef struct waiter {
  CURLM *multi;
  struct waiter *next;
} waiter;

/** Begins to wait. NULL is allowed. */
void cancellation_attach(verifycodes_cancellation *cancellation, waiter *waiter);

/** Ends the waiting. NULL is allowed. */
void cancellation_detach(verifycodes_cancellation *cancellation, waiter *waiter);

/** Tells whether it was cancelled. NULL never is. */
int cancellation_is_set(verifycodes_cancellation *cancellation);

#endif
