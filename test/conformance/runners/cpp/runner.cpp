// Reads cases as lines of JSON and answers each with the outcomes of its calls.

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdlib>
#include <future>
#include <iostream>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "generated/dispatch.hpp"

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
        if (item.is_string()) return item.get<std::string>();
        std::this_thread::sleep_for(*duration(item, "delayMs"));
        return item["token"].get<std::string>();
      });
}

verifycodes::Client make_client(const json& spec) {
  verifycodes::ClientOptions options(spec.value("baseUrl", ""), token_of(spec));
  if (const auto timeout = duration(spec, "timeoutMs")) options.set_timeout(*timeout);
  if (const auto retry = optional<int>(spec, "retry")) options.set_retry(*retry);
  if (const auto proxy = optional<std::string>(spec, "proxy")) options.set_proxy(*proxy);
  if (const char* file = std::getenv("SSL_CERT_FILE")) options.set_ca_file(file);
  set_client_options(options, spec.value("options", json::object()));
  return verifycodes::Client(options);
}

const char* name_of(verifycodes::Category category) {
  switch (category) {
    case verifycodes::Category::Cooldown:
      return "cooldown";
    case verifycodes::Category::Throttled:
      return "throttled";
    case verifycodes::Category::Unauthenticated:
      return "unauthenticated";
    case verifycodes::Category::Forbidden:
      return "forbidden";
    case verifycodes::Category::InvalidRequest:
      return "invalid_request";
    default:
      return nullptr;
  }
}

json failed(const char* kind, const verifycodes::Error& error) {
  const char* sent = error.sent == verifycodes::Sent::No ? "no" : "unknown";
  return {{"kind", kind}, {"text", error.what()}, {"sent", sent}, {"docs", error.docs}};
}

json report(const verifycodes::ServiceError& error) {
  json outcome = failed("service_error", error);
  outcome["status"] = error.status;
  outcome["requestId"] = nullable(error.request_id);
  outcome["code"] = nullable(error.code);
  outcome["message"] = nullable(error.message);
  outcome["source"] = nullable(error.source);
  if (const char* category = name_of(error.category)) outcome["category"] = category;
  if (error.retry_after) outcome["retryAfter"] = error.retry_after->count();
  return outcome;
}

json report(const verifycodes::UnexpectedResponse& error) {
  json outcome = failed("unexpected_response", error);
  outcome["status"] = error.status;
  outcome["requestId"] = nullable(error.request_id);
  outcome["bodyStart"] = error.body_start;
  return outcome;
}

template <typename Work>
json outcome_of(Work work) try {
  return work();
} catch (const Unrepresentable&) {
  return {{"kind", "unrepresentable"}};
} catch (const verifycodes::RequestInvalid& error) {
  return failed("request_invalid", error);
} catch (const verifycodes::ServiceError& error) {
  return report(error);
} catch (const verifycodes::UnexpectedResponse& error) {
  return report(error);
} catch (const verifycodes::ConnectionFailed& error) {
  return failed("connection_failed", error);
} catch (const verifycodes::Timeout& error) {
  return failed("timeout", error);
} catch (const verifycodes::Cancelled& error) {
  return failed("cancelled", error);
} catch (const NoToken& error) {
  return {{"kind", "provider_failed"}, {"text", error.what()}, {"sent", "no"}};
} catch (const std::exception& error) {
  return {{"kind", "other"}, {"text", error.what()}};
}

/// Cancels after a delay, at once when there is none, unless it goes before.
class Alarm {
 public:
  Alarm(verifycodes::Cancellation cancellation, milliseconds delay) {
    if (delay.count() == 0) {
      cancellation.cancel();
      return;
    }
    thread_ = std::thread([this, cancellation, delay]() mutable {
      std::unique_lock<std::mutex> lock(mutex_);
      if (!over_.wait_for(lock, delay, [this] { return done_; })) cancellation.cancel();
    });
  }
  Alarm(const Alarm&) = delete;
  Alarm& operator=(const Alarm&) = delete;
  ~Alarm() {
    {
      const std::lock_guard<std::mutex> lock(mutex_);
      done_ = true;
    }
    over_.notify_one();
    if (thread_.joinable()) thread_.join();
  }

 private:
  std::mutex mutex_;
  std::condition_variable over_;
  bool done_ = false;
  std::thread thread_;
};

json call(const verifycodes::Client& client, const json& spec) {
  Request request;
  request.body = spec.value("body", json());
  request.contact = spec.value("contact", json());
  request.options = spec.value("options", json::object());
  request.timeout = duration(spec, "timeoutMs");
  request.retry = optional<int>(spec, "retry");
  std::optional<Alarm> alarm;
  if (const auto delay = duration(spec, "cancelAfterMs")) {
    request.cancellation.emplace();
    alarm.emplace(*request.cancellation, *delay);
  }
  return call_operation(spec.value("operation", ""), client, request);
}

json outcomes_of(const json& item) {
  const json& calls = item["calls"];
  std::optional<verifycodes::Client> client;
  const json failure = outcome_of([&]() -> json {
    client = make_client(item["client"]);
    return nullptr;
  });
  if (!client) return json(calls.size(), failure);

  json outcomes = json::array();
  if (!item.value("parallel", false)) {
    for (const json& spec : calls) {
      outcomes.push_back(outcome_of([&] { return call(*client, spec); }));
    }
    return outcomes;
  }
  std::vector<std::future<json>> running;
  for (const json& spec : calls) {
    running.push_back(std::async(std::launch::async, [&client, &spec] {
      return outcome_of([&] { return call(*client, spec); });
    }));
  }
  for (auto& one : running) outcomes.push_back(one.get());
  return outcomes;
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    const json item = json::parse(line);
    std::cout << json{{"case", item["case"]}, {"outcomes", outcomes_of(item)}}.dump() << std::endl;
  }
}
