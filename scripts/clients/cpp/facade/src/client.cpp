#include "verifycodes/client.h"

#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>
#include <utility>

#include "check.h"
#include "reply.h"
#include "transport.h"
#include "verifycodes/error.h"

namespace verifycodes {
namespace {

/// Tells whether calls can be sent to an endpoint.
bool usable(const std::string& endpoint) {
  const auto scheme_end = endpoint.find("://");
  if (scheme_end == std::string::npos) return false;
  std::string scheme = endpoint.substr(0, scheme_end);
  for (char& c : scheme) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  const std::string rest = endpoint.substr(scheme_end + 3);
  const bool plain = std::all_of(rest.begin(), rest.end(), [](char c) { return c > ' ' && c <= '~'; });
  return (scheme == "http" || scheme == "https") && plain && !rest.empty() && rest.front() != '/' &&
         rest.find_first_of("?#@\\") == std::string::npos;
}

std::string operation_url(std::string endpoint) {
  while (!endpoint.empty() && endpoint.back() == '/') endpoint.pop_back();
  return endpoint + "@PATH@";
}

void check_timeout(Check& check, std::chrono::milliseconds timeout) {
  if (timeout.count() <= 0) check.fail("option:timeout", "range", "must be above 0");
}

std::string to_json(const SendVerifyCodesRequest& contact) {
  return nlohmann::json{{"contact_value", contact.contact_value},
                        {"contact_way", static_cast<std::int32_t>(contact.contact_way)},
                        {"area_code", contact.area_code}}
      .dump();
}

Deadline deadline_of(std::chrono::milliseconds timeout) {
  const auto now = std::chrono::steady_clock::now();
  return timeout < Deadline::max() - now ? now + timeout : Deadline::max();
}

}  // namespace

SendVerifyCodesRequest email(std::string address) {
  return {std::move(address), ContactWay::email, ""};
}

SendVerifyCodesRequest phone(std::string area_code, std::string number) {
  return {std::move(number), ContactWay::sms, std::move(area_code)};
}

Token::Token(std::string token) : fixed_(std::move(token)) {}
Token::Token(const char* token) : fixed_(token) {}
Token::Token(TokenProvider provider) : provider_(std::move(provider)) {}

struct Client::State {
  Transport transport;
  Token token;
  ClientOptions options;
};

Client::Client(std::string endpoint, Token token, ClientOptions options) {
  Check check;
  if (!usable(endpoint)) {
    // It is not repeated: it may hold a password.
    check.fail("option:endpoint", "format", "must be an http(s) URL without user, query or fragment");
  }
  check_timeout(check, options.timeout);
  if (options.ca_file) check.ca_file(*options.ca_file);
  check.finish();
  state_ = std::shared_ptr<const State>(
      new State{Transport(operation_url(std::move(endpoint)), options.ca_file), std::move(token),
                std::move(options)});
}

Sent Client::send_verify_codes(const SendVerifyCodesRequest& contact,
                               const CallOptions& options) const {
  const ClientOptions& defaults = state_->options;
  const auto& language = options.language ? options.language : defaults.language;
  const auto& time_zone = options.time_zone ? options.time_zone : defaults.time_zone;
  Outgoing outgoing;
  outgoing.timeout = options.timeout.value_or(defaults.timeout);
  outgoing.headers = {"Accept: application/json", "Content-Type: application/json", "Expect:"};

  Check check;
  check.body(contact);
  if (language) {
    check.header("X-Language", *language, @X_LANGUAGE_MAX_LENGTH@);
    outgoing.headers.push_back("X-Language: " + *language);
  }
  if (time_zone) {
    check.header("X-Time-Zone", *time_zone, @X_TIME_ZONE_MAX_LENGTH@);
    outgoing.headers.push_back("X-Time-Zone: " + *time_zone);
  }
  check_timeout(check, outgoing.timeout);
  check.finish();

  outgoing.deadline = deadline_of(outgoing.timeout);
  outgoing.cancellation = options.cancellation;
  outgoing.body = to_json(contact);

  const auto exchange = [&](const std::string& token) {
    Check token_check;
    token_check.header("X-Auth-Token", token, @X_AUTH_TOKEN_MAX_LENGTH@);
    token_check.finish();
    Outgoing complete = outgoing;
    complete.headers.push_back("X-Auth-Token: " + token);
    return decode(state_->transport.send(complete), {token, contact.contact_value});
  };

  const TokenProvider& provider = state_->token.provider_;
  if (!provider) return exchange(state_->token.fixed_);
  const std::string first = provider(TokenContext{});
  try {
    return exchange(first);
  } catch (const ServiceError& error) {
    if (error.reply.status != 401) throw;
    const std::string second = provider(TokenContext{first});
    if (second == first) throw;
    return exchange(second);
  }
}

}  // namespace verifycodes
