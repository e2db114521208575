#include "verifycodes/error.h"

#include <utility>

namespace verifycodes {
namespace {

std::string describe(const std::vector<Violation>& violations) {
  std::string text = "the request was not sent:";
  const char* separator = " ";
  for (const Violation& violation : violations) {
    text += separator + violation.pointer + " " + violation.message;
    separator = "; ";
  }
  return text;
}

std::string describe(const ReplyDetails& reply) {
  std::string text = "status " + std::to_string(reply.status);
  for (const auto* known : {&reply.code, &reply.message, &reply.request_id}) {
    if (*known) text += ", " + **known;
  }
  return text;
}

const char* describe(UnexpectedReason reason) {
  switch (reason) {
    case UnexpectedReason::html:
      return "an HTML page";
    case UnexpectedReason::not_json:
      return "no JSON";
    case UnexpectedReason::not_object:
      return "no JSON object";
    case UnexpectedReason::truncated:
      return "cut off";
    case UnexpectedReason::too_large:
      return "too large";
    case UnexpectedReason::redirect:
      return "a redirect";
  }
  return "unknown";
}

}  // namespace

RequestInvalid::RequestInvalid(std::vector<Violation> found)
    : Error(describe(found)), violations(std::move(found)) {}

ServiceError::ServiceError(ReplyDetails known) : Error(describe(known)), reply(std::move(known)) {}

UnexpectedResponse::UnexpectedResponse(UnexpectedReason why, ReplyDetails known, std::string start)
    : Error("unexpected response (" + std::string(describe(why)) + "), " + describe(known)),
      reason(why),
      reply(std::move(known)),
      body_start(std::move(start)) {}

Timeout::Timeout(std::chrono::milliseconds deadline)
    : Error("no complete reply came within " + std::to_string(deadline.count()) + " ms"),
      timeout(deadline) {}

Cancelled::Cancelled() : Error("the call was cancelled") {}

}  // namespace verifycodes
