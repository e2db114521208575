#ifndef VERIFYCODES_H
#define VERIFYCODES_H

/**
 * @file
 * Ask the service to send a one-time verification code by SMS or e-mail.
 *
 * Every function may be called from any number of threads at once. Texts are UTF-8 and end with a
 * null character. What the library keeps of a text it copies.
 */

#include <stddef.h>

#include "model/contact_way.h"
#include "model/send_verify_codes_request.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The body that asks for a code by e-mail; `area_code`, which says nothing there, is empty. */
verifycodes_send_verify_codes_request verifycodes_email(const char *address);

/**
 * The body that asks for a code by SMS message.
 *
 * @param area_code the country or region code without a plus sign
 * @param number the number without that code
 */
verifycodes_send_verify_codes_request verifycodes_phone(const char *area_code, const char *number);

/**
 * Gives the token of a call: asked once a call, and once more after a 401.
 *
 * @param data what the options gave
 * @param rejected the token that was just answered with 401, when that is why another one is
 * needed; else NULL
 * @param error on failure, set it to why, allocated with malloc(); the library frees it
 * @return the token, allocated with malloc(): the library frees it; NULL on failure
 */
typedef char *(*verifycodes_token_provider)(void *data, const char *rejected, char **error);

/** What a client is made with. Set what is not needed to 0, as `= {0}` does. */
typedef struct verifycodes_options {
  /** An http(s) URL without user, query or fragment; a path in it is kept. */
  const char *endpoint;
  /** The token (1 to 5000 characters), unless there is a provider. */
  const char *token;
  /** Gives the token in place of `token`. */
  verifycodes_token_provider provider;
  /** Handed to the provider. */
  void *provider_data;
  /** The deadline of each call in milliseconds, NULL for VERIFYCODES_TIMEOUT_MS. */
  const long *timeout_ms;
  /** `X-Language` of each call (1 to 32 characters), or NULL. */
  const char *language;
  /** `X-Time-Zone` of each call (1 to 32 characters), or NULL. */
  const char *time_zone;
  /**
   * The file of the authorities to trust, in PEM, in place of the system's; NULL for those. For an
   * endpoint with an authority of its own, or behind a proxy that looks into TLS. It is read at
   * each new connection; one that cannot be read or holds no certificate makes no client.
   */
  const char *ca_file;
} verifycodes_options;

/** The deadline of a call that sets none: 10 s from the call to the end of the reply. */
#define VERIFYCODES_TIMEOUT_MS 10000L

/** Ends calls from another thread. */
typedef struct verifycodes_cancellation verifycodes_cancellation;

/** Makes one; NULL when memory is short. */
verifycodes_cancellation *verifycodes_cancellation_new(void);

/** Ends the calls that were given this; those that begin later end at once. */
void verifycodes_cancel(verifycodes_cancellation *cancellation);

/** Frees it, after the calls that were given it. NULL is allowed. */
void verifycodes_cancellation_free(verifycodes_cancellation *cancellation);

/** What one call sets for itself. Set what is not needed to 0, as `= {0}` does. */
typedef struct verifycodes_call_options {
  /** The deadline in milliseconds, in place of the client's, or NULL. */
  const long *timeout_ms;
  /** `X-Language`, in place of the client's, or NULL. */
  const char *language;
  /** `X-Time-Zone`, in place of the client's, or NULL. */
  const char *time_zone;
  /** Ends the call from another thread, or NULL. */
  verifycodes_cancellation *cancellation;
} verifycodes_call_options;

/** How a call ended. */
typedef enum verifycodes_outcome {
  /** The code is on its way. */
  VERIFYCODES_SENT = 0,
  /** The request violates the contract; nothing was sent. See `violations`. */
  VERIFYCODES_REQUEST_INVALID,
  /** The service or its gateway reported an error: a 4xx, a 5xx, or a 200 with an `error_code`. */
  VERIFYCODES_SERVICE_ERROR,
  /** The reply is none of this contract's: something in between may have answered. */
  VERIFYCODES_UNEXPECTED_RESPONSE,
  /** No reply came. Unless the connection was refused, the code may have been sent all the same. */
  VERIFYCODES_CONNECTION_FAILED,
  /** The deadline passed before the whole reply was here; the code may have been sent. */
  VERIFYCODES_TIMEOUT,
  /** The caller cancelled the call; the code may have been sent all the same. */
  VERIFYCODES_CANCELLED,
  /** The token provider failed; nothing was sent. */
  VERIFYCODES_PROVIDER_FAILED,
  /** Memory is short. */
  VERIFYCODES_OUT_OF_MEMORY
} verifycodes_outcome;

/** One place where a request violates the contract. Its texts last as long as the program. */
typedef struct verifycodes_violation {
  /** A JSON pointer into the body, `header:NAME`, or `option:NAME`. */
  const char *pointer;
  /** The keyword of the contract that is violated, such as `maxLength`. */
  const char *rule;
  /** What would be right. It never repeats the value, which may be a secret. */
  const char *message;
} verifycodes_violation;

/** The most violations that one request can have. */
#define VERIFYCODES_MAX_VIOLATIONS 8

/**
 * What a call ended with.
 *
 * No text of it holds the token, and texts that came from the other side are cleared of it and of
 * the contact, so that it may be logged as it is.
 */
typedef struct verifycodes_result {
  /** How the call ended. */
  verifycodes_outcome outcome;
  /** All that is known, in words. Never NULL. */
  const char *text;
  /** The HTTP status, or 0 when there was no reply. */
  int status;
  /** `X-Request-Id`, or `request_id` of the body; else NULL. Quote it when you report a problem. */
  const char *request_id;
  /** `error_code` of the body, or NULL. */
  const char *code;
  /** `error_msg` of the body, or NULL. */
  const char *message;
  /** Seconds to wait before the next try, from `Retry-After`, or -1. */
  long retry_after;
  /** The first 256 characters of a body that could not be understood, or NULL. */
  const char *body_start;
  /** What is wrong with the request. */
  verifycodes_violation violations[VERIFYCODES_MAX_VIOLATIONS];
  /** How many violations there are. */
  size_t violation_count;
} verifycodes_result;

/** A client of one endpoint and one token or token provider. It keeps its connections open. */
typedef struct verifycodes_client verifycodes_client;

/**
 * Makes a client.
 *
 * @param options endpoint and token, and what else it is made with
 * @param client where it goes; free it with verifycodes_client_free()
 * @param result why it failed, or NULL when that is of no interest; clear it with
 * verifycodes_result_clear()
 * @return VERIFYCODES_SENT when there is a client, else VERIFYCODES_REQUEST_INVALID,
 * VERIFYCODES_CONNECTION_FAILED or VERIFYCODES_OUT_OF_MEMORY
 */
verifycodes_outcome verifycodes_client_new(const verifycodes_options *options,
                                           verifycodes_client **client, verifycodes_result *result);

/** Frees a client, after its calls. NULL is allowed. */
void verifycodes_client_free(verifycodes_client *client);

/**
 * Asks the service to send a code to a contact.
 *
 * Nothing is sent twice: the request is not idempotent. Only a 401 makes a token provider give
 * another token, with which the request is sent once more: the first one was refused.
 *
 * @code{.c}
 * verifycodes_send_verify_codes_request contact = verifycodes_email("user@example.com");
 * verifycodes_result result;
 * if (verifycodes_send_verify_codes(client, &contact, NULL, &result) != VERIFYCODES_SENT) {
 *   fprintf(stderr, "%s\n", result.text);
 * }
 * verifycodes_result_clear(&result);
 * @endcode
 *
 * @param client made by verifycodes_client_new()
 * @param contact verifycodes_email(), verifycodes_phone(), or the contract's body as it is
 * @param options what this call sets for itself, or NULL
 * @param result what the call ended with; clear it with verifycodes_result_clear()
 * @return `result->outcome`
 */
verifycodes_outcome verifycodes_send_verify_codes(
    verifycodes_client *client, const verifycodes_send_verify_codes_request *contact,
    const verifycodes_call_options *options, verifycodes_result *result);

/** Frees the texts of a result. */
void verifycodes_result_clear(verifycodes_result *result);

#ifdef __cplusplus
}
#endif

#endif
