#pragma once

#include <verifycodes/result.h>

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "verifycodes/detail.hpp"

namespace verifycodes {

/// Whether the service can have acted on a request that failed.
enum class Sent {
  /// It did not: a second try can do no harm.
  No = VERIFYCODES_SENT_NO,
  /// Nobody knows: the request was on its way when something broke.
  Unknown = VERIFYCODES_SENT_UNKNOWN,
};

/// What a program can do about an error that the service reported.
enum class Category {
  /// Nothing in particular.
  None = VERIFYCODES_CATEGORY_NONE,
  /// The same was asked for a moment ago: wait before you ask again.
  Cooldown = VERIFYCODES_CATEGORY_COOLDOWN,
  /// Too many requests in all: send fewer.
  Throttled = VERIFYCODES_CATEGORY_THROTTLED,
  /// The token is missing, wrong or expired: get another one.
  Unauthenticated = VERIFYCODES_CATEGORY_UNAUTHENTICATED,
  /// The account lacks a permission.
  Forbidden = VERIFYCODES_CATEGORY_FORBIDDEN,
  /// The service does not accept what the request says.
  InvalidRequest = VERIFYCODES_CATEGORY_INVALID_REQUEST,
};

/// Why a reply could not be understood.
enum class UnexpectedReason {
  /// The body is an HTML page.
  Html = VERIFYCODES_REASON_HTML,
  /// The body is not JSON, or is nested more than 64 levels deep.
  NotJson = VERIFYCODES_REASON_NOT_JSON,
  /// The body is JSON, but not an object.
  NotObject = VERIFYCODES_REASON_NOT_OBJECT,
  /// The body was cut off.
  Truncated = VERIFYCODES_REASON_TRUNCATED,
  /// The body has more than 65,536 bytes.
  TooLarge = VERIFYCODES_REASON_TOO_LARGE,
  /// A redirect. It is never followed: it would carry the token to another host.
  Redirect = VERIFYCODES_REASON_REDIRECT,
};

/// What every error of this library extends.
///
/// No error carries the token or a sensitive field of the request, so that it may be logged as it is.
class Error : public std::runtime_error {
 public:
  /// Makes it of a result of the C library.
  explicit Error(const verifycodes_result* result)
      : std::runtime_error(verifycodes_result_text(result)),
        sent(verifycodes_result_sent(result) == VERIFYCODES_SENT_NO ? Sent::No : Sent::Unknown),
        docs(detail::view(verifycodes_result_docs(result))) {}

  /// Whether the service can have acted on the request.
  Sent sent;
  /// The address of the page that explains the error: it lasts as long as the program.
  std::string_view docs;
};

/// One place where a request violates the contract.
struct Violation {
  /// A JSON pointer into the body, `header:NAME`, `query:NAME`, `path:NAME`, or `option:NAME`.
  std::string pointer;
  /// The keyword of the contract that is violated, such as `maxLength`.
  std::string rule;
  /// What would be right. It never repeats the value, which may be a secret.
  std::string message;
};

/// The request violates the contract; nothing was sent.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requestinvaliderror
class RequestInvalid : public Error {
 public:
  /// Makes it of a result of the C library.
  explicit RequestInvalid(const verifycodes_result* result) : Error(result) {
    for (std::size_t index = 0; index < verifycodes_result_violation_count(result); ++index) {
      violations.push_back({verifycodes_result_violation_pointer(result, index),
                            verifycodes_result_violation_rule(result, index),
                            verifycodes_result_violation_message(result, index)});
    }
  }

  /// Each place that is wrong.
  std::vector<Violation> violations;
};

/// The service or its gateway reported an error: a 4xx, a 5xx, or a 200 with an error code.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#serviceerror
class ServiceError : public Error {
 public:
  /// Makes it of a result of the C library.
  explicit ServiceError(const verifycodes_result* result)
      : Error(result),
        status(verifycodes_result_status(result)),
        request_id(detail::optional(verifycodes_result_request_id(result))),
        code(detail::optional(verifycodes_result_code(result))),
        message(detail::optional(verifycodes_result_message(result))),
        source(detail::optional(verifycodes_result_source(result))),
        category(static_cast<Category>(verifycodes_result_category(result))) {
    const long seconds = verifycodes_result_retry_after(result);
    if (seconds >= 0) retry_after = std::chrono::seconds(seconds);
  }

  /// The HTTP status, 200 too: the service reports its own failures with it.
  int status;
  /// The identifier of the request: quote it to the service's support.
  std::optional<std::string> request_id;
  /// The code of the error.
  std::optional<std::string> code;
  /// The message of the error.
  std::optional<std::string> message;
  /// Who reports the code, such as `service` or `gateway`.
  std::optional<std::string> source;
  /// What a program can do about it.
  Category category;
  /// How long to wait before the next try, from `Retry-After`, when it is given in seconds.
  std::optional<std::chrono::seconds> retry_after;
};

/// The reply does not follow the contract: something in between may have answered.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#unexpectedresponseerror
class UnexpectedResponse : public Error {
 public:
  /// Makes it of a result of the C library.
  explicit UnexpectedResponse(const verifycodes_result* result)
      : Error(result),
        reason(static_cast<UnexpectedReason>(verifycodes_result_reason(result))),
        status(verifycodes_result_status(result)),
        request_id(detail::optional(verifycodes_result_request_id(result))),
        body_start(detail::optional(verifycodes_result_body_start(result)).value_or("")) {}

  /// Why it could not be understood.
  UnexpectedReason reason;
  /// The HTTP status.
  int status;
  /// The identifier of the request.
  std::optional<std::string> request_id;
  /// The first 256 characters of the body.
  std::string body_start;
};

/// No reply came.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connectionerror
class ConnectionFailed : public Error {
 public:
  /// Makes it of a result of the C library.
  explicit ConnectionFailed(const verifycodes_result* result)
      : Error(result),
        cause(detail::optional(verifycodes_result_cause(result)).value_or("")),
        curl_code(verifycodes_result_curl_code(result)),
        system_code(verifycodes_result_system_code(result)) {}

  /// What broke the connection, in libcurl's words and the operating system's.
  std::string cause;
  /// libcurl's number (CURLcode) of it, or 0.
  int curl_code;
  /// The operating system's number (errno) of it, or 0.
  int system_code;
};

/// The deadline passed before the whole reply was here.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#requesttimeouterror
class Timeout : public Error {
 public:
  using Error::Error;
};

/// The caller cancelled the call.
///
/// @see https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#a-cancelled-call
class Cancelled : public Error {
 public:
  using Error::Error;
};

/// @cond
namespace detail {

/// A result of the C library.
using ResultHandle = Handle<verifycodes_result, verifycodes_result_free>;

/// Throws what a result of the C library says, unless it is a success.
inline void throw_unless_ok(const verifycodes_result* result) {
  switch (verifycodes_result_outcome(result)) {
    case VERIFYCODES_OK:
      return;
    case VERIFYCODES_REQUEST_INVALID:
      throw RequestInvalid(result);
    case VERIFYCODES_SERVICE_ERROR:
      throw ServiceError(result);
    case VERIFYCODES_UNEXPECTED_RESPONSE:
      throw UnexpectedResponse(result);
    case VERIFYCODES_CONNECTION_FAILED:
      throw ConnectionFailed(result);
    case VERIFYCODES_TIMEOUT:
      throw Timeout(result);
    case VERIFYCODES_CANCELLED:
      throw Cancelled(result);
    case VERIFYCODES_OUT_OF_MEMORY:
      throw std::bad_alloc();
    case VERIFYCODES_PROVIDER_FAILED:
      break;
  }
  throw Error(result);
}

}  // namespace detail
/// @endcond

}  // namespace verifycodes
