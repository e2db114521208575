#pragma once

#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <optional>
#include <set>

#include "verifycodes/cancellation.h"

namespace verifycodes {

/// The flag, and whom to wake when it is set.
struct Cancellation::State {
  std::mutex mutex;
  bool cancelled = false;
  std::multiset<CURLM*> waiting;
};

/// Lets a cancellation wake one transfer, for as long as this lives.
class CancellationScope {
 public:
  CancellationScope(std::shared_ptr<Cancellation::State> state, CURLM* multi);
  CancellationScope(const CancellationScope&) = delete;
  CancellationScope& operator=(const CancellationScope&) = delete;
  ~CancellationScope();

  bool cancelled() const;

 private:
  std::shared_ptr<Cancellation::State> state_;
  CURLM* multi_;
};

}  // namespace verifycodes
