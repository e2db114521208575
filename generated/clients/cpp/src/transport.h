#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "verifycodes/cancellation.h"

namespace verifycodes {

/// The moment at which a call must be over.
using Deadline = std::chrono::steady_clock::time_point;

/// One request, checked and complete.
struct Outgoing {
  /// Lines such as `X-Language: en-us`.
  std::vector<std::string> headers;
  std::string body;
  Deadline deadline;
  std::chrono::milliseconds timeout;
  std::optional<Cancellation> cancellation;
};

/// A reply that was read to its end, or to where reading stopped.
struct Reply {
  int status = 0;
  std::string request_id;
  std::string retry_after;
  std::string body;
  bool complete_headers = false;
  bool truncated = false;
  bool too_large = false;
};

/// Connections to one URL, kept and used again.
class Transport {
 public:
  /// @param ca_file the file of the authorities to trust, or nothing for libcurl's own
  Transport(std::string url, std::optional<std::string> ca_file);
  ~Transport();

  /// Sends one request and reads its reply.
  ///
  /// @throws ConnectionFailed, Timeout or Cancelled
  Reply send(const Outgoing& outgoing) const;

 private:
  struct Line;

  std::unique_ptr<Line> take() const;
  void give_back(std::unique_ptr<Line> line) const;

  std::string url_;
  std::optional<std::string> ca_file_;
  mutable std::mutex mutex_;
  mutable std::vector<std::unique_ptr<Line>> idle_;
};

}  // namespace verifycodes
