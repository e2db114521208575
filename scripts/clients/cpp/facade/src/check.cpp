#include "check.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include "utf8.h"
#include "verifycodes/error.h"

namespace verifycodes {

void Check::fail(std::string pointer, std::string rule, std::string message) {
  violations_.push_back({std::move(pointer), std::move(rule), std::move(message)});
}

void Check::text(std::string pointer, const std::string& value, std::size_t max_length) {
  const auto length = count_code_points(value);
  if (!length) {
    fail(std::move(pointer), "type", "must be UTF-8");
  } else if (*length > max_length) {
    fail(std::move(pointer), "maxLength",
         "must have at most " + std::to_string(max_length) + " characters");
  }
}

void Check::body(const SendVerifyCodesRequest& body) {
  text("/contact_value", body.contact_value, @CONTACT_VALUE_MAX_LENGTH@);
  if (!is_valid(body.contact_way)) fail("/contact_way", "enum", "must be a ContactWay");
  text("/area_code", body.area_code, @AREA_CODE_MAX_LENGTH@);
}

void Check::header(const std::string& name, const std::string& value, std::size_t max_length) {
  // It must arrive as it was given (RFC 9110, section 5.5): a line break would begin another
  // header, outer blanks are cut off, and what is not ASCII is read in more ways than one.
  const bool printable =
      std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c <= '~'; });
  if (value.empty()) {
    fail("header:" + name, "minLength", "must have at least 1 character");
  } else if (!printable || value.front() == ' ' || value.back() == ' ') {
    fail("header:" + name, "pattern", "must be ASCII without outer blanks");
  } else {
    text("header:" + name, value, max_length);
  }
}

void Check::ca_file(const std::string& path) {
  static const std::string begin = "-----BEGIN CERTIFICATE-----";
  std::ifstream file(path);
  if (!file) {
    fail("option:ca_file", "format", "must be a file that can be read");
    return;
  }
  for (std::string line; std::getline(file, line);) {
    if (line.compare(0, begin.size(), begin) == 0) return;
  }
  fail("option:ca_file", "format", "must hold a certificate in PEM (" + begin + ")");
}

void Check::finish() {
  if (!violations_.empty()) throw RequestInvalid(std::move(violations_));
}

}  // namespace verifycodes
