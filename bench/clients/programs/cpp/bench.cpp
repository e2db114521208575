// Sends what it is told to: by the client, or by libcurl alone.

#include <curl/curl.h>
#include <verifycodes/verifycodes.hpp>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

const char* const body = R"({"contact_value":"user@example.com","contact_way":1,"area_code":""})";

/// A transfer that is used again, as libcurl's own documentation advises.
class Raw {
 public:
  Raw(const std::string& url, const std::string& token) : easy_(curl_easy_init()) {
    curl_slist* headers = curl_slist_append(nullptr, ("X-Auth-Token: " + token).c_str());
    headers = curl_slist_append(headers, "Content-Type: application/json");
    curl_easy_setopt(easy_, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, body);
    curl_easy_setopt(easy_, CURLOPT_WRITEFUNCTION, ignore);
  }

  void send() const {
    long status = 0;
    if (curl_easy_perform(easy_) != CURLE_OK) throw std::runtime_error("no reply");
    curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) throw std::runtime_error("status " + std::to_string(status));
  }

 private:
  static std::size_t ignore(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
  }

  CURL* easy_;
};

void measure(const std::function<void()>& send, int calls) {
  using Clock = std::chrono::steady_clock;
  std::vector<long long> times;
  const std::clock_t before = std::clock();
  for (int call = 0; call < calls; ++call) {
    const auto start = Clock::now();
    send();
    times.push_back(std::chrono::nanoseconds(Clock::now() - start).count());
  }
  const double cpu = static_cast<double>(std::clock() - before) * 1e6 / CLOCKS_PER_SEC;
  std::cout << R"({"cpuMicroseconds":)" << cpu << R"(,"nanoseconds":[)";
  const char* separator = "";
  for (const long long time : times) {
    std::cout << separator << time;
    separator = ",";
  }
  std::cout << "]}" << std::endl;
}

}  // namespace

int main() {
  const std::string endpoint = std::getenv("VERIFYCODES_ENDPOINT");
  const std::string token = std::getenv("VERIFYCODES_TOKEN");
  const Raw raw(endpoint + std::getenv("VERIFYCODES_PATH"), token);
  const verifycodes::Client client({endpoint, token});
  const auto contact = verifycodes::email("user@example.com");
  std::string what;
  int calls = 0;
  while (std::cin >> what >> calls) {
    if (what == "raw") {
      measure([&] { raw.send(); }, calls);
    } else {
      measure([&] { client.send_verify_codes(contact); }, calls);
    }
  }
}
