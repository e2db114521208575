#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace verifycodes {

/// Counts the code points of a text, or gives nothing when it is no UTF-8 (RFC 3629).
std::optional<std::size_t> count_code_points(std::string_view text);

/// The first characters of a text that may be no UTF-8: what is none is replaced.
std::string first_characters(std::string_view text, std::size_t limit);

}  // namespace verifycodes
