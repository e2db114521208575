// Reads cases as lines of JSON and answers each with the outcomes of its calls.

#include <verifycodes/verifycodes.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <future>
#include <iostream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

using nlohmann::json;
using std::chrono::milliseconds;

/// What a token provider of the cases fails with.
struct NoToken : std::runtime_error {
  NoToken() : std::runtime_error("no token today") {}
};

template <typename T>
std::optional<T> optional(const json& spec, const char* name) {
  const auto found = spec.find(name);
  return found == spec.end() || found->is_null() ? std::nullopt : std::optional(found->get<T>());
}

std::optional<milliseconds> duration(const json& spec, const char* name) {
  const auto value = optional<double>(spec, name);
  return value ? std::optional(milliseconds(static_cast<long long>(*value))) : std::nullopt;
}

verifycodes::Token token_of(const json& spec) {
  if (!spec.contains("tokenProvider")) return spec.value("token", "");
  return verifycodes::TokenProvider(
      [items = spec["tokenProvider"], turn = std::make_shared<std::atomic<std::size_t>>(0)](
          const verifycodes::TokenContext&) -> std::string {
        const json& item = items[std::min(turn->fetch_add(1), items.size() - 1)];
        if (item.is_null()) throw NoToken();
        return item.get<std::string>();
      });
}

verifycodes::Client make_client(const json& spec) {
  verifycodes::ClientOptions options;
  if (const auto timeout = duration(spec, "timeoutMs")) options.timeout = *timeout;
  options.language = optional<std::string>(spec, "language");
  options.time_zone = optional<std::string>(spec, "timeZone");
  if (const char* file = std::getenv("SSL_CERT_FILE")) options.ca_file = file;
  return verifycodes::Client(spec.value("baseUrl", ""), token_of(spec), options);
}

/// The contact of a call; throws when the types do not let a program ask for it.
verifycodes::SendVerifyCodesRequest contact_of(const json& spec) {
  if (spec.contains("email")) return verifycodes::email(spec["email"]);
  if (spec.contains("phone")) {
    return verifycodes::phone(spec["phone"]["area_code"], spec["phone"]["number"]);
  }
  const json& body = spec.at("body");
  if (!body.at("contact_way").is_number_integer()) throw std::invalid_argument("contact_way");
  return {body.at("contact_value").get<std::string>(),
          static_cast<verifycodes::ContactWay>(body.at("contact_way").get<std::int32_t>()),
          body.at("area_code").get<std::string>()};
}

json nullable(const std::optional<std::string>& text) { return text ? json(*text) : json(); }

json failed(const char* kind, const std::exception& error) {
  return {{"kind", kind}, {"text", error.what()}};
}

json outcome_of(const std::function<verifycodes::Sent()>& work) try {
  const verifycodes::Sent sent = work();
  return {{"kind", "sent"}, {"status", sent.status}, {"requestId", nullable(sent.request_id)}};
} catch (const verifycodes::RequestInvalid& error) {
  return failed("request_invalid", error);
} catch (const verifycodes::ServiceError& error) {
  json outcome = failed("service_error", error);
  outcome["status"] = error.reply.status;
  outcome["requestId"] = nullable(error.reply.request_id);
  outcome["code"] = nullable(error.reply.code);
  outcome["message"] = nullable(error.reply.message);
  if (error.reply.retry_after) outcome["retryAfter"] = error.reply.retry_after->count();
  return outcome;
} catch (const verifycodes::UnexpectedResponse& error) {
  json outcome = failed("unexpected_response", error);
  outcome["status"] = error.reply.status;
  outcome["requestId"] = nullable(error.reply.request_id);
  outcome["bodyStart"] = error.body_start;
  return outcome;
} catch (const verifycodes::ConnectionFailed& error) {
  return failed("connection_failed", error);
} catch (const verifycodes::Timeout& error) {
  return failed("timeout", error);
} catch (const verifycodes::Cancelled& error) {
  return failed("cancelled", error);
} catch (const NoToken& error) {
  return failed("provider_failed", error);
} catch (const std::exception& error) {
  return failed("other", error);
}

/// Cancels after a delay, unless it goes out of scope before.
class Alarm {
 public:
  Alarm(verifycodes::Cancellation cancellation, milliseconds delay)
      : thread_([this, cancellation, delay]() mutable {
          std::unique_lock<std::mutex> lock(mutex_);
          if (!over_.wait_for(lock, delay, [this] { return done_; })) cancellation.cancel();
        }) {}
  ~Alarm() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      done_ = true;
    }
    over_.notify_one();
    thread_.join();
  }

 private:
  std::mutex mutex_;
  std::condition_variable over_;
  bool done_ = false;
  std::thread thread_;
};

json call(const verifycodes::Client& client, const json& spec) {
  verifycodes::SendVerifyCodesRequest contact;
  try {
    contact = contact_of(spec.at("contact"));
  } catch (const std::exception&) {
    return {{"kind", "unrepresentable"}};
  }
  verifycodes::CallOptions options;
  options.timeout = duration(spec, "timeoutMs");
  options.language = optional<std::string>(spec, "language");
  options.time_zone = optional<std::string>(spec, "timeZone");
  std::optional<Alarm> alarm;
  if (const auto delay = duration(spec, "cancelAfterMs")) {
    options.cancellation.emplace();
    alarm.emplace(*options.cancellation, *delay);
  }
  return outcome_of([&] { return client.send_verify_codes(contact, options); });
}

json outcomes_of(const json& item) {
  const json& calls = item.at("calls");
  std::optional<verifycodes::Client> client;
  const json refused = outcome_of([&] {
    client = make_client(item.at("client"));
    return verifycodes::Sent{};
  });
  json outcomes = json::array();
  if (!client) {
    for (std::size_t index = 0; index < calls.size(); ++index) outcomes.push_back(refused);
  } else if (item.value("parallel", false)) {
    std::vector<std::future<json>> tasks;
    for (const json& spec : calls) {
      tasks.push_back(std::async(std::launch::async, [&] { return call(*client, spec); }));
    }
    for (auto& task : tasks) outcomes.push_back(task.get());
  } else {
    for (const json& spec : calls) outcomes.push_back(call(*client, spec));
  }
  return outcomes;
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const json item = json::parse(line);
    const json answer = {{"case", item.at("case")}, {"outcomes", outcomes_of(item)}};
    std::cout << answer.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
  }
}
