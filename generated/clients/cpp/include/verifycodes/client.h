#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "verifycodes/cancellation.h"
#include "verifycodes/model/SendVerifyCodesRequest.h"

namespace verifycodes {

/// The body that asks for a code by e-mail; `area_code`, which says nothing there, is sent empty.
SendVerifyCodesRequest email(std::string address);

/// The body that asks for a code by SMS message: the country or region code without a plus sign,
/// and the number without that code.
SendVerifyCodesRequest phone(std::string area_code, std::string number);

/// What a token provider is told.
struct TokenContext {
  /// The token that was just answered with 401, when that is why another one is needed.
  std::optional<std::string> rejected;
};

/// Gives the token of a call: asked once a call, and once more after a 401. What it throws, the call
/// throws. It must be safe to call from the threads that the client is used from.
using TokenProvider = std::function<std::string(const TokenContext&)>;

/// The IAM user token: always the same one (1 to 5000 characters), or what a
/// provider gives. Nothing prints it.
class Token {
 public:
  /// Always the same token.
  Token(std::string token);
  /// Always the same token.
  Token(const char* token);
  /// The token that a provider gives.
  Token(TokenProvider provider);

 private:
  friend class Client;
  std::string fixed_;
  TokenProvider provider_;
};

/// What one call can set for itself.
struct CallOptions {
  /// The deadline, in place of the client's.
  std::optional<std::chrono::milliseconds> timeout;
  /// `X-Language` (1 to 32 characters), in place of the client's.
  std::optional<std::string> language;
  /// `X-Time-Zone` (1 to 32 characters), in place of the client's.
  std::optional<std::string> time_zone;
  /// Ends the call from another thread.
  std::optional<Cancellation> cancellation;
};

/// What a client can be given beside its endpoint and token.
struct ClientOptions {
  /// The deadline of each call: it spans token, connection and the whole reply.
  std::chrono::milliseconds timeout{10'000};
  /// `X-Language` of each call. The service assumes `zh-cn` without it.
  std::optional<std::string> language;
  /// `X-Time-Zone` of each call. The service assumes `GMT+8` without it.
  std::optional<std::string> time_zone;
  /// The file of the authorities to trust, in PEM, in place of the system's: for an endpoint with an
  /// authority of its own, or behind a proxy that looks into TLS. It is read at each new connection;
  /// one that cannot be read or holds no certificate makes no client.
  std::optional<std::string> ca_file;
};

/// The code is on its way.
struct Sent {
  /// The HTTP status: 200, or another 2xx.
  int status = 0;
  /// `X-Request-Id` of the reply.
  std::optional<std::string> request_id;
};

/// A client of one endpoint and one token or token provider. Any number of threads may use it at
/// once; copies share its connections.
///
/// @code
/// verifycodes::Client client("https://osm.ap-southeast-3.myhuaweicloud.com", token);
/// client.send_verify_codes(verifycodes::email("user@example.com"));
/// @endcode
class Client {
 public:
  /// Makes a client.
  ///
  /// @param endpoint an http(s) URL without user, query or fragment; a path in it is kept
  /// @param token the token, or what provides it
  /// @param options deadline, language, time zone and file of authorities
  /// @throws RequestInvalid when the endpoint, the deadline or the file of authorities cannot be used
  Client(std::string endpoint, Token token, ClientOptions options = {});

  /// Asks the service to send a code to a contact.
  ///
  /// Nothing is sent twice: the request is not idempotent. Only a 401 makes a token provider give
  /// another token, with which the request is sent once more: the first one was refused.
  ///
  /// @param contact email(), phone(), or the contract's body as it is
  /// @param options what this call sets for itself
  /// @throws RequestInvalid before anything is sent
  /// @throws ServiceError as reported
  /// @throws UnexpectedResponse when the reply cannot be understood
  /// @throws ConnectionFailed, Timeout or Cancelled when no reply came
  Sent send_verify_codes(const SendVerifyCodesRequest& contact,
                         const CallOptions& options = {}) const;

 private:
  struct State;
  std::shared_ptr<const State> state_;
};

}  // namespace verifycodes
