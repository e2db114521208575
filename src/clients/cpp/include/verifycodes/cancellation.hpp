#pragma once

#include <verifycodes/cancellation.h>

#include <memory>

#include "verifycodes/detail.hpp"

namespace verifycodes {

/// Ends calls from another thread. Copies are the same one.
///
/// @code
/// verifycodes::Cancellation cancellation;
/// std::thread([cancellation]() mutable { cancellation.cancel(); }).detach();
/// verifycodes::SendVerifyCodesOptions options;
/// options.set_cancellation(cancellation);
/// client.send_verify_codes(verifycodes::email("user@example.com"), options);
/// @endcode
class Cancellation {
 public:
  /// Makes one that nobody has cancelled.
  Cancellation()
      : handle_(detail::made(verifycodes_cancellation_new()), verifycodes_cancellation_free) {}

  /// Ends the calls that were given this. Those that begin later end before anything is sent.
  void cancel() { verifycodes_cancel(handle_.get()); }

  /// Tells whether it was cancelled.
  bool cancelled() const { return verifycodes_is_cancelled(handle_.get()) != 0; }

  /// The C library's own, which belongs to this.
  verifycodes_cancellation* handle() const noexcept { return handle_.get(); }

 private:
  std::shared_ptr<verifycodes_cancellation> handle_;
};

}  // namespace verifycodes
