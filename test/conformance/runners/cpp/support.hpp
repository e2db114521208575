// What the generated dispatch of the runner stands on.
#pragma once

#include <verifycodes/verifycodes.hpp>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

/// The types of the client do not let a program ask for this.
struct Unrepresentable {};

/// What a call is made of.
struct Request {
  nlohmann::json body;
  /// The arguments of a shortcut by its name, in place of `body`.
  nlohmann::json contact;
  nlohmann::json options = nlohmann::json::object();
  std::optional<std::chrono::milliseconds> timeout;
  std::optional<int> retry;
  std::optional<verifycodes::Cancellation> cancellation;
};

inline std::string text_of(const nlohmann::json& json) {
  if (!json.is_string()) throw Unrepresentable();
  return json.get<std::string>();
}

inline double number_of(const nlohmann::json& json) {
  if (!json.is_number()) throw Unrepresentable();
  return json.get<double>();
}

inline bool truth_of(const nlohmann::json& json) {
  if (!json.is_boolean()) throw Unrepresentable();
  return json.get<bool>();
}

template <typename Integer>
Integer whole_of(const nlohmann::json& json) {
  if (json.is_number_integer()) {
    const auto value = json.get<std::int64_t>();
    if (value >= std::numeric_limits<Integer>::min() && value <= std::numeric_limits<Integer>::max()) {
      return static_cast<Integer>(value);
    }
  }
  throw Unrepresentable();
}

template <typename Item, typename Convert>
std::vector<Item> list_of(const nlohmann::json& json, Convert convert) {
  if (!json.is_array()) throw Unrepresentable();
  std::vector<Item> list;
  for (const auto& item : json) list.push_back(convert(item));
  return list;
}

/// An argument of a shortcut: by its name, or the whole where there is one alone.
inline nlohmann::json argument_of(const nlohmann::json& given, const char* name) {
  return given.is_object() ? given.value(name, nlohmann::json()) : given;
}

inline nlohmann::json nullable(const std::optional<std::string>& text) {
  return text ? nlohmann::json(*text) : nlohmann::json();
}

inline nlohmann::json success_of(int status, const std::optional<std::string>& request_id) {
  return {{"kind", "ok"}, {"status", status}, {"requestId", nullable(request_id)}};
}
