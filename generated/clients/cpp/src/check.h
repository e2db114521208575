#pragma once

#include <string>
#include <vector>

#include "verifycodes/model/SendVerifyCodesRequest.h"
#include "verifycodes/model/Violation.h"

namespace verifycodes {

/// Collects what is wrong with a request before anything of it is sent.
class Check {
 public:
  /// Notes a violation.
  void fail(std::string pointer, std::string rule, std::string message);

  /// Checks the body against the contract.
  void body(const SendVerifyCodesRequest& body);

  /// Checks a header of the contract; an empty value is too short for each.
  void header(const std::string& name, const std::string& value, std::size_t max_length);

  /// Checks that a file of authorities holds a certificate.
  void ca_file(const std::string& path);

  /// Throws RequestInvalid when something was found.
  void finish();

 private:
  void text(std::string pointer, const std::string& value, std::size_t max_length);

  std::vector<Violation> violations_;
};

}  // namespace verifycodes
