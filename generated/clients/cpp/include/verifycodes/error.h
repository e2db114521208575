#pragma once

#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "verifycodes/model/Violation.h"

namespace verifycodes {

/// What every error of this library extends.
///
/// No error carries the token, and texts that came from the other side are cleared of it and of the
/// contact, so that an error may be logged as it is.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The request violates the contract; nothing was sent.
class RequestInvalid : public Error {
 public:
  /// Makes it from what was found.
  explicit RequestInvalid(std::vector<Violation> violations);

  /// Each violation with its place: a JSON pointer, `header:NAME`, or `option:NAME`.
  std::vector<Violation> violations;
};

/// What is known of a reply.
struct ReplyDetails {
  /// The HTTP status, 200 too: the service reports its own failures with it.
  int status = 0;
  /// `X-Request-Id`, or `request_id` of the body: quote it when you report a problem.
  std::optional<std::string> request_id;
  /// `error_code` of the body.
  std::optional<std::string> code;
  /// `error_msg` of the body.
  std::optional<std::string> message;
  /// How long to wait before the next try, from `Retry-After`, when it is given in seconds.
  std::optional<std::chrono::seconds> retry_after;
};

/// The service or its gateway reported an error: a 4xx, a 5xx, or a 200 with an `error_code`.
class ServiceError : public Error {
 public:
  /// Makes it from what is known.
  explicit ServiceError(ReplyDetails reply);

  /// What the reply says.
  ReplyDetails reply;
};

/// Why a reply could not be understood.
enum class UnexpectedReason {
  /// The body is an HTML page.
  html,
  /// The body is no JSON.
  not_json,
  /// The body is JSON, but no object.
  not_object,
  /// The body was cut off.
  truncated,
  /// The body has more than 65,536 bytes.
  too_large,
  /// A redirect. It is never followed: it would carry the token to another host.
  redirect,
};

/// The reply is none of this contract's: something in between may have answered.
class UnexpectedResponse : public Error {
 public:
  /// Makes it from what is known.
  UnexpectedResponse(UnexpectedReason reason, ReplyDetails reply, std::string body_start);

  /// Why it could not be understood.
  UnexpectedReason reason;
  /// Status and request id.
  ReplyDetails reply;
  /// The first 256 characters of the body.
  std::string body_start;
};

/// No reply came. Unless the connection was refused, the code may have been sent all the same.
class ConnectionFailed : public Error {
 public:
  using Error::Error;
};

/// The deadline passed before the whole reply was here; the code may have been sent all the same.
class Timeout : public Error {
 public:
  /// Makes it for a deadline.
  explicit Timeout(std::chrono::milliseconds timeout);

  /// The deadline, from the call.
  std::chrono::milliseconds timeout;
};

/// The caller cancelled the call; the code may have been sent all the same.
class Cancelled : public Error {
 public:
  /// Makes it.
  Cancelled();
};

}  // namespace verifycodes
