#include "reply.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "utf8.h"
#include "verifycodes/error.h"

namespace verifycodes {
namespace {

using nlohmann::json;

/// How much of a body that cannot be understood an error keeps, in characters.
constexpr std::size_t body_start_length = 256;

/// Shorter ones are no secret, and would tear ordinary words apart.
constexpr std::size_t min_secret_length = 3;

std::string clear(std::string text, const std::vector<std::string>& secrets) {
  static const std::string placeholder = "[redacted]";
  for (const std::string& secret : secrets) {
    if (secret.size() < min_secret_length) continue;
    for (std::size_t at = 0; (at = text.find(secret, at)) != std::string::npos;) {
      text.replace(at, secret.size(), placeholder);
      at += placeholder.size();
    }
  }
  return text;
}

std::string_view trim(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// The body as an object, or as nothing when there is none; otherwise why it cannot be understood.
std::optional<UnexpectedReason> parse(const Reply& reply, json& body) {
  if (reply.status >= 300 && reply.status < 400) return UnexpectedReason::redirect;
  if (reply.too_large) return UnexpectedReason::too_large;
  if (reply.truncated) return UnexpectedReason::truncated;
  const std::string_view text = trim(reply.body);
  if (text.empty()) return std::nullopt;
  // What is no UTF-8 is replaced first: the parser refuses it.
  body = json::parse(first_characters(text, text.size()), nullptr, false);
  if (body.is_object()) return std::nullopt;
  if (!body.is_discarded()) return UnexpectedReason::not_object;
  if (text.front() == '<') return UnexpectedReason::html;
  return text.front() == '{' && text.back() != '}' ? UnexpectedReason::truncated
                                                   : UnexpectedReason::not_json;
}

std::optional<std::string> not_empty(std::string text) {
  return text.empty() ? std::nullopt : std::optional(std::move(text));
}

std::optional<std::chrono::seconds> seconds_of(const std::string& text) {
  long long seconds = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, seconds);
  if (error != std::errc() || stop != end || seconds < 0) return std::nullopt;
  return std::chrono::seconds(seconds);
}

}  // namespace

Sent decode(const Reply& reply, const std::vector<std::string>& secrets) {
  json body;
  const auto problem = parse(reply, body);
  const auto field = [&](const char* name) -> std::optional<std::string> {
    if (problem || !body.is_object()) return std::nullopt;
    const auto found = body.find(name);
    if (found == body.end() || found->is_null()) return std::nullopt;
    return not_empty(clear(found->is_string() ? found->get<std::string>() : found->dump(), secrets));
  };
  ReplyDetails details;
  details.status = reply.status;
  details.request_id = not_empty(clear(reply.request_id, secrets));
  if (problem) {
    const std::string start = first_characters(clear(reply.body, secrets), body_start_length);
    throw UnexpectedResponse(*problem, std::move(details), start);
  }
  if (!details.request_id) details.request_id = field("request_id");
  details.code = field("error_code");
  if (reply.status < 300 && !details.code) return {reply.status, details.request_id};
  details.message = field("error_msg");
  details.retry_after = seconds_of(reply.retry_after);
  throw ServiceError(std::move(details));
}

}  // namespace verifycodes
