#pragma once

#include <memory>

namespace verifycodes {

/// Ends calls from another thread. Copies are the same one.
///
/// @code
/// verifycodes::Cancellation cancellation;
/// std::thread([cancellation]() mutable { cancellation.cancel(); }).detach();
/// verifycodes::CallOptions options;
/// options.cancellation = cancellation;
/// client.send_verify_codes(verifycodes::email("user@example.com"), options);
/// @endcode
class Cancellation {
 public:
  /// Makes one that nobody has cancelled.
  Cancellation();

  /// Ends the calls that were given this; those that begin later end at once.
  void cancel();

  /// Tells whether it was cancelled.
  bool cancelled() const;

  /// What the library keeps of it.
  struct State;

 private:
  friend class Transport;
  std::shared_ptr<State> state_;
};

}  // namespace verifycodes
