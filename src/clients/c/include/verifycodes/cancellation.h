#ifndef VERIFYCODES_CANCELLATION_H
#define VERIFYCODES_CANCELLATION_H

/**
 * @file
 * How a call is ended from another thread.
 */

#include "verifycodes/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Ends calls from another thread. */
typedef struct verifycodes_cancellation verifycodes_cancellation;

/** Makes one; NULL when memory is short. */
VERIFYCODES_API verifycodes_cancellation *verifycodes_cancellation_new(void);

/**
 * Ends the calls that were given this. Those that begin later end before anything is sent. NULL is
 * allowed.
 */
VERIFYCODES_API void verifycodes_cancel(verifycodes_cancellation *cancellation);

/** Tells whether it was cancelled: 1, else 0. */
VERIFYCODES_API int verifycodes_is_cancelled(verifycodes_cancellation *cancellation);

/** Frees it, after the calls that were given it. NULL is allowed. */
VERIFYCODES_API void verifycodes_cancellation_free(verifycodes_cancellation *cancellation);

#ifdef __cplusplus
}
#endif

#endif
