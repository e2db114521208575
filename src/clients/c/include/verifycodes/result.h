#ifndef VERIFYCODES_RESULT_H
#define VERIFYCODES_RESULT_H

/**
 * @file
 * What a call ended with.
 */

#include <stddef.h>

#include "verifycodes/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a call ended. Later versions may add values. */
typedef enum verifycodes_outcome {
  /** The service did what it was asked for. */
  VERIFYCODES_OK = 0,
  /**
   * The request violates the contract; nothing was sent. See verifycodes_result_violation().
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror
   */
  VERIFYCODES_REQUEST_INVALID = 1,
  /**
   * The service or its gateway reported an error: a 4xx, a 5xx, or a 200 with an error code.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror
   */
  VERIFYCODES_SERVICE_ERROR = 2,
  /**
   * The reply does not follow the contract: something in between may have answered.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror
   */
  VERIFYCODES_UNEXPECTED_RESPONSE = 3,
  /**
   * No reply came.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror
   */
  VERIFYCODES_CONNECTION_FAILED = 4,
  /**
   * The deadline passed before the whole reply was here.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror
   */
  VERIFYCODES_TIMEOUT = 5,
  /**
   * The caller cancelled the call.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call
   */
  VERIFYCODES_CANCELLED = 6,
  /**
   * The token provider failed.
   *
   * @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#tokenerror
   */
  VERIFYCODES_PROVIDER_FAILED = 7,
  /** Memory is short. */
  VERIFYCODES_OUT_OF_MEMORY = 8
} verifycodes_outcome;

/** Whether the service can have acted on a request. */
typedef enum verifycodes_sent {
  /** It did not: a second try can do no harm. */
  VERIFYCODES_SENT_NO = 0,
  /** Nobody knows: the request was on its way when something broke. */
  VERIFYCODES_SENT_UNKNOWN = 1,
  /** It did, and said so. */
  VERIFYCODES_SENT_YES = 2
} verifycodes_sent;

/** What a program can do about an error that the service reported. Later versions may add values. */
typedef enum verifycodes_category {
  /** Nothing in particular. */
  VERIFYCODES_CATEGORY_NONE = 0,
  /** The same was asked for a moment ago: wait before you ask again. */
  VERIFYCODES_CATEGORY_COOLDOWN = 1,
  /** Too many requests in all: send fewer. */
  VERIFYCODES_CATEGORY_THROTTLED = 2,
  /** The token is missing, wrong or expired: get another one. */
  VERIFYCODES_CATEGORY_UNAUTHENTICATED = 3,
  /** The account lacks a permission. */
  VERIFYCODES_CATEGORY_FORBIDDEN = 4,
  /** The service does not accept what the request says. */
  VERIFYCODES_CATEGORY_INVALID_REQUEST = 5
} verifycodes_category;

/** Why a reply could not be understood. Later versions may add values. */
typedef enum verifycodes_reason {
  /** It could be. */
  VERIFYCODES_REASON_NONE = 0,
  /** The body is an HTML page. */
  VERIFYCODES_REASON_HTML = 1,
  /** The body is not JSON, or is nested more than 64 levels deep. */
  VERIFYCODES_REASON_NOT_JSON = 2,
  /** The body is JSON, but not an object. */
  VERIFYCODES_REASON_NOT_OBJECT = 3,
  /** The body was cut off. */
  VERIFYCODES_REASON_TRUNCATED = 4,
  /** The body has more than 65,536 bytes. */
  VERIFYCODES_REASON_TOO_LARGE = 5,
  /** A redirect. It is never followed: it would carry the token to another host. */
  VERIFYCODES_REASON_REDIRECT = 6
} verifycodes_reason;

/**
 * What a call ended with. No text of it holds the token or a sensitive field of the request, so that
 * it may be logged as it is. Its texts are UTF-8 and last until it is freed. Functions that are
 * given NULL answer as for VERIFYCODES_OUT_OF_MEMORY.
 */
typedef struct verifycodes_result verifycodes_result;

/** How the call ended. */
VERIFYCODES_API verifycodes_outcome verifycodes_result_outcome(const verifycodes_result *result);

/** All that is known, in words. Never NULL. */
VERIFYCODES_API const char *verifycodes_result_text(const verifycodes_result *result);

/** The address of the page that explains the error, or NULL when nothing failed or memory is short. */
VERIFYCODES_API const char *verifycodes_result_docs(const verifycodes_result *result);

/** Whether the service can have acted on the request. */
VERIFYCODES_API verifycodes_sent verifycodes_result_sent(const verifycodes_result *result);

/** The HTTP status, or 0 when there was no reply. */
VERIFYCODES_API int verifycodes_result_status(const verifycodes_result *result);

/** The identifier of the request, from the reply's header, or NULL. Quote it to the service's support. */
VERIFYCODES_API const char *verifycodes_result_request_id(const verifycodes_result *result);

/** The code of the error that the service reported, or NULL. */
VERIFYCODES_API const char *verifycodes_result_code(const verifycodes_result *result);

/** The message of that error, or NULL. */
VERIFYCODES_API const char *verifycodes_result_message(const verifycodes_result *result);

/** Who reported that error, such as `service` or `gateway`, or NULL. */
VERIFYCODES_API const char *verifycodes_result_source(const verifycodes_result *result);

/** What a program can do about that error. */
VERIFYCODES_API verifycodes_category verifycodes_result_category(const verifycodes_result *result);

/** Seconds to wait before the next try, from `Retry-After`, or -1. */
VERIFYCODES_API long verifycodes_result_retry_after(const verifycodes_result *result);

/** Why the reply could not be understood. */
VERIFYCODES_API verifycodes_reason verifycodes_result_reason(const verifycodes_result *result);

/** The first 256 characters of a body that could not be understood, or NULL. */
VERIFYCODES_API const char *verifycodes_result_body_start(const verifycodes_result *result);

/** What broke the connection, in libcurl's words and the operating system's, or NULL. */
VERIFYCODES_API const char *verifycodes_result_cause(const verifycodes_result *result);

/** libcurl's number (CURLcode) of what broke the connection, or 0. */
VERIFYCODES_API int verifycodes_result_curl_code(const verifycodes_result *result);

/** The operating system's number (errno) of what broke the connection, or 0. */
VERIFYCODES_API int verifycodes_result_system_code(const verifycodes_result *result);

/** How many places of the request violate the contract. */
VERIFYCODES_API size_t verifycodes_result_violation_count(const verifycodes_result *result);

/**
 * Where: a JSON pointer into the body, `header:NAME`, `query:NAME`, `path:NAME` or `option:NAME`; NULL
 * beyond the last one.
 */
VERIFYCODES_API const char *verifycodes_result_violation_pointer(const verifycodes_result *result,
                                                                 size_t index);

/** The keyword of the contract that is violated, such as `maxLength`. NULL beyond the last one. */
VERIFYCODES_API const char *verifycodes_result_violation_rule(const verifycodes_result *result,
                                                              size_t index);

/** What would be right. It never repeats the value, which may be a secret. NULL beyond the last one. */
VERIFYCODES_API const char *verifycodes_result_violation_message(const verifycodes_result *result,
                                                                 size_t index);

/** Frees it. NULL is allowed. */
VERIFYCODES_API void verifycodes_result_free(verifycodes_result *result);

#ifdef __cplusplus
}
#endif

#endif
