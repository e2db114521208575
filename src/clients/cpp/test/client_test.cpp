// Makes clients and calls: what the shared cases cannot ask for in C++.

#include <verifycodes/verifycodes.hpp>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <string>

#include "expect.h"

extern "C" {
#include "server.h"
}

namespace {

const verifycodes::SendVerifyCodesRequest body = verifycodes::email("user@example.com");

void keeps_its_hook_when_the_options_get_another(const std::string& endpoint) {
  int first = 0;
  int second = 0;
  verifycodes::ClientOptions options(endpoint, "token");
  options.set_proxy("").set_curl_hook([&first](void*) { ++first; });
  const verifycodes::Client client(options);
  options.set_curl_hook([&second](void*) { ++second; });
  client.send_verify_codes(body);
  EXPECT(first == 1 && second == 0);
  verifycodes::Client(options).send_verify_codes(body);
  EXPECT(first == 1 && second == 1);
  options.set_curl_hook(nullptr);
  client.send_verify_codes(body);
  verifycodes::Client(options).send_verify_codes(body);
  EXPECT(first == 2 && second == 1);
}

void takes_its_callbacks_along() {
  const std::string token(100, 't');
  int asked = 0;
  const auto make = [&] {
    verifycodes::ClientOptions options("http://127.0.0.1:1", verifycodes::TokenProvider([&asked, token](const auto&) {
                                         ++asked;
                                         return token;
                                       }));
    options.set_curl_hook([&asked, token](void*) { asked += token.empty() ? 0 : 1; });
    return verifycodes::Client(options.set_proxy(""));
  };
  try {
    make().send_verify_codes(body);
    EXPECT(false);
  } catch (const verifycodes::ConnectionFailed& error) {
    EXPECT(error.sent == verifycodes::Sent::No);
    EXPECT(error.docs == "https://github.com/verifycodes/verifycodes/blob/main/docs/errors.md#connection_failed");
    EXPECT(asked == 2);
  }
}

// What getenv() gives for a variable that is not there.
void says_what_is_missing() {
  const char* none = nullptr;
  try {
    const verifycodes::Client client(verifycodes::ClientOptions(none, none));
    EXPECT(false);
  } catch (const verifycodes::RequestInvalid& error) {
    EXPECT(error.violations.size() == 2);
    EXPECT(error.violations[0].pointer == "option:endpoint");
    EXPECT(error.violations[1].pointer == "header:X-Auth-Token");
  }
}

void takes_a_deadline_in_each_unit(const std::string& endpoint) {
  verifycodes::ClientOptions options(endpoint, "token");
  options.set_proxy("");
  verifycodes::SendVerifyCodesOptions own;
  verifycodes::Client(options.set_timeout(std::chrono::hours::max())).send_verify_codes(body);
  verifycodes::Client(options.set_timeout(std::chrono::duration<double>(2.5)))
      .send_verify_codes(body, own.set_timeout(std::chrono::seconds::max()));
  const verifycodes::Client soon(options.set_timeout(std::chrono::nanoseconds(1)));
  try {
    const verifycodes::Client never(options.set_timeout(std::chrono::duration<double>(std::nan(""))));
    EXPECT(false);
  } catch (const verifycodes::RequestInvalid& error) {
    EXPECT(error.violations[0].pointer == "option:timeout_ms");
  }
}

server remote;

}  // namespace

int main() {
  remote = server_start();
  std::atexit([] { server_stop(&remote); });
  const std::string endpoint = "http://127.0.0.1:" + std::to_string(remote.port);
  keeps_its_hook_when_the_options_get_another(endpoint);
  takes_a_deadline_in_each_unit(endpoint);
  takes_its_callbacks_along();
  says_what_is_missing();
}
