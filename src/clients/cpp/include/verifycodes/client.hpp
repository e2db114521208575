#pragma once

#include <verifycodes/client.h>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "verifycodes/cancellation.hpp"
#include "verifycodes/detail.hpp"
#include "verifycodes/error.hpp"

namespace verifycodes {

/// What a token provider is told.
struct TokenContext {
  /// The token that was just answered with 401, when that is why another one is needed.
  std::optional<std::string> rejected;
  /// The time until the deadline of the call: a token that comes later is of no use.
  std::chrono::milliseconds left{0};
};

/// Gives the token of a call: asked once a call, and once more after a 401. What it throws, the call
/// throws. It is called from the thread of the call.
using TokenProvider = std::function<std::string(const TokenContext&)>;

/// Sets options of libcurl (it is given the `CURL*`) before each transfer: client certificates,
/// addresses, a log. What the library itself needs is set afterwards. It must not throw.
using CurlHook = std::function<void(void*)>;

/// The token: always the same one, or what a provider gives. Nothing prints it.
class Token {
 public:
  /// Always the same token.
  Token(std::string token) : fixed_(std::move(token)) {}
  /// Always the same token; NULL is none.
  Token(const char* token) : fixed_(detail::view(token)) {}
  /// The token that a provider gives.
  Token(TokenProvider provider) : provider_(std::move(provider)) {}

 private:
  template <typename Self>
  friend class BasicClientOptions;

  std::string fixed_;
  TokenProvider provider_;
};

/// @cond
namespace detail {

/// What a provider threw in this thread, until the call that asked it throws it.
inline std::exception_ptr& thrown() {
  static thread_local std::exception_ptr exception;
  return exception;
}

/// Asks a provider. No exception may pass through the C library.
inline void provide(void* data, verifycodes_token* token) {
  try {
    TokenContext context;
    context.rejected = optional(verifycodes_token_rejected(token));
    context.left = std::chrono::milliseconds(verifycodes_token_left_ms(token));
    const std::string value = (*static_cast<TokenProvider*>(data))(context);
    verifycodes_token_set(token, text(value).c_str());
  } catch (...) {
    thrown() = std::current_exception();
    verifycodes_token_fail(token, "it threw an exception");
  }
}

/// Calls a hook.
inline void hook(void* data, void* easy) noexcept { (*static_cast<CurlHook*>(data))(easy); }

}  // namespace detail
/// @endcond

/// What every client can be given. The options of the contract are in ClientOptions.
template <typename Self>
class BasicClientOptions {
 public:
  /// The deadline of each call, in place of 10 s: from the call to the end of the reply.
  template <typename Number, typename Unit>
  Self& set_timeout(std::chrono::duration<Number, Unit> timeout) {
    verifycodes_client_options_set_timeout_ms(handle(), detail::milliseconds(timeout));
    return self();
  }

  /// How often a call is tried again, 0 to 10: only after an error that shows that the service did not
  /// act, and only where that may help: the connection could not be made, or there were too many requests.
  Self& set_retry(int retry) {
    verifycodes_client_options_set_retry(handle(), retry);
    return self();
  }

  /// The proxy, in place of what HTTPS_PROXY, http_proxy and NO_PROXY say; an empty text means none.
  Self& set_proxy(std::string_view proxy) {
    verifycodes_client_options_set_proxy(handle(), detail::text(proxy).c_str());
    return self();
  }

  /// The file of the authorities to trust, in PEM, in place of the system's.
  Self& set_ca_file(std::string_view ca_file) {
    verifycodes_client_options_set_ca_file(handle(), detail::text(ca_file).c_str());
    return self();
  }

  /// What `User-Agent` says, in place of the library's name and version.
  Self& set_user_agent(std::string_view user_agent) {
    verifycodes_client_options_set_user_agent(handle(), detail::text(user_agent).c_str());
    return self();
  }

  /// What sets further options of libcurl.
  Self& set_curl_hook(CurlHook hook) {
    // A client that was made before keeps the one that it has.
    hook_ = hook ? std::make_shared<CurlHook>(std::move(hook)) : nullptr;
    verifycodes_client_options_set_curl_hook(handle(), hook_ ? detail::hook : nullptr, hook_.get());
    return self();
  }

  /// The C library's own options, which belong to these.
  verifycodes_client_options* handle() const noexcept { return handle_.get(); }

 protected:
  /// Makes options of what is always needed.
  BasicClientOptions(std::string_view endpoint, Token token)
      : handle_(detail::made(verifycodes_client_options_new())) {
    const std::string agent = std::string("verifycodes-cpp/") + verifycodes_version();
    verifycodes_client_options_set_endpoint(handle(), detail::text(endpoint).c_str());
    verifycodes_client_options_set_user_agent(handle(), agent.c_str());
    if (token.provider_) {
      provider_ = std::make_shared<TokenProvider>(std::move(token.provider_));
      verifycodes_client_options_set_token_provider(handle(), detail::provide, provider_.get());
    } else {
      verifycodes_client_options_set_token(handle(), detail::text(token.fixed_).c_str());
    }
  }

 private:
  friend class BasicClient;

  Self& self() { return static_cast<Self&>(*this); }

  detail::Handle<verifycodes_client_options, verifycodes_client_options_free> handle_;
  std::shared_ptr<TokenProvider> provider_;
  std::shared_ptr<CurlHook> hook_;
};

/// What a call ended with that succeeded.
template <typename Data>
struct Result {
  /// The HTTP status: 200, or another 2xx.
  int status = 0;
  /// The identifier of the request, from the reply's header.
  std::optional<std::string> request_id;
  /// What the reply holds; its fields are optional.
  Data data;
};

/// What a call ended with that succeeded, of an operation whose reply holds nothing.
template <>
struct Result<void> {
  /// The HTTP status: 200, or another 2xx.
  int status = 0;
  /// The identifier of the request, from the reply's header.
  std::optional<std::string> request_id;
};

/// What every client has. The operations of the contract are in Client.
class BasicClient {
 public:
  /// The C library's own client, which belongs to this and its copies.
  verifycodes_client* handle() const noexcept { return handle_.get(); }

 protected:
  /// Makes a client.
  template <typename Options>
  explicit BasicClient(const BasicClientOptions<Options>& options) {
    verifycodes_client* client = nullptr;
    const detail::ResultHandle result(verifycodes_client_new(options.handle(), &client));
    detail::throw_unless_ok(result.get());
    // The callbacks go when the last copy of the client goes.
    handle_ = std::shared_ptr<verifycodes_client>(
        client, [provider = options.provider_, hook = options.hook_](verifycodes_client* gone) {
          verifycodes_client_free(gone);
        });
  }

  /// Throws what a call ended with, unless it succeeded.
  template <typename Data>
  static Result<Data> result_of(const verifycodes_result* result) {
    if (verifycodes_result_outcome(result) == VERIFYCODES_PROVIDER_FAILED && detail::thrown()) {
      std::rethrow_exception(std::exchange(detail::thrown(), nullptr));
    }
    detail::throw_unless_ok(result);
    Result<Data> success;
    success.status = verifycodes_result_status(result);
    success.request_id = detail::optional(verifycodes_result_request_id(result));
    return success;
  }

 private:
  std::shared_ptr<verifycodes_client> handle_;
};

}  // namespace verifycodes
