#include "verifycodes/cancellation.h"

#include <utility>

#include "cancellation_state.h"

namespace verifycodes {

Cancellation::Cancellation() : state_(std::make_shared<State>()) {}

void Cancellation::cancel() {
  const std::lock_guard<std::mutex> lock(state_->mutex);
  state_->cancelled = true;
  for (CURLM* multi : state_->waiting) curl_multi_wakeup(multi);
}

bool Cancellation::cancelled() const {
  const std::lock_guard<std::mutex> lock(state_->mutex);
  return state_->cancelled;
}

CancellationScope::CancellationScope(std::shared_ptr<Cancellation::State> state, CURLM* multi)
    : state_(std::move(state)), multi_(multi) {
  if (!state_) return;
  const std::lock_guard<std::mutex> lock(state_->mutex);
  state_->waiting.insert(multi_);
}

CancellationScope::~CancellationScope() {
  if (!state_) return;
  const std::lock_guard<std::mutex> lock(state_->mutex);
  state_->waiting.erase(state_->waiting.find(multi_));
}

bool CancellationScope::cancelled() const {
  if (!state_) return false;
  const std::lock_guard<std::mutex> lock(state_->mutex);
  return state_->cancelled;
}

}  // namespace verifycodes
