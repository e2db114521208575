#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// @cond
namespace verifycodes::detail {

/// What the C library made; it makes nothing when memory is short.
template <typename T>
T* made(T* object) {
  if (!object) throw std::bad_alloc();
  return object;
}

/// Frees an object by a function of the C library.
template <typename T, void (*Free)(T*)>
struct Freed {
  void operator()(T* object) const noexcept { Free(object); }
};

/// An object of the C library.
template <typename T, void (*Free)(T*)>
using Handle = std::unique_ptr<T, Freed<T, Free>>;

/// An object of the C library that is copied with what holds it. A copy of nothing is nothing.
template <typename T, T* (*Copy)(const T*), void (*Free)(T*)>
class Value {
 public:
  explicit Value(T* object) : handle_(object) {}
  Value(const Value& other) : handle_(copied(other.handle_.get())) {}
  Value(Value&&) noexcept = default;
  Value& operator=(const Value& other) {
    if (this != &other) handle_.reset(copied(other.handle_.get()));
    return *this;
  }
  Value& operator=(Value&&) noexcept = default;
  ~Value() = default;

  T* get() const noexcept { return handle_.get(); }

 private:
  static T* copied(const T* object) { return object ? made(Copy(object)) : nullptr; }

  Handle<T, Free> handle_;
};

/// A text for the C library. A null character would end it there: it becomes what is not UTF-8, and so
/// is refused with the name of the field.
inline std::string text(std::string_view value) {
  std::string result;
  for (const char character : value) {
    if (character == '\0') result += "\xC0\x80";
    else result += character;
  }
  return result;
}

/// A text of the C library, or nothing for NULL.
inline std::optional<std::string> optional(const char* value) {
  return value ? std::optional<std::string>(value) : std::nullopt;
}

/// A text that lasts longer than what looks at it; empty for NULL.
inline std::string_view view(const char* value) { return value ? value : std::string_view(); }

/// A deadline for the C library, of any unit; one that is not above 0, or no number, is 0 and so refused.
template <typename Number, typename Unit>
long milliseconds(std::chrono::duration<Number, Unit> time) {
  constexpr long most = std::numeric_limits<long>::max();
  const std::chrono::duration<long double, std::milli> exact = time;
  if (exact.count() >= static_cast<long double>(most)) return most;
  return exact.count() > 0 ? static_cast<long>(std::ceil(exact.count())) : 0;
}

/// Texts for the C library, and the pointers to them.
class Texts {
 public:
  explicit Texts(const std::vector<std::string>& values) {
    for (const std::string& value : values) texts_.push_back(text(value));
    for (const std::string& value : texts_) pointers_.push_back(value.c_str());
  }

  const char* const* data() const noexcept { return pointers_.data(); }
  std::size_t size() const noexcept { return pointers_.size(); }

 private:
  std::vector<std::string> texts_;
  std::vector<const char*> pointers_;
};

/// Values as an array of another type: of enums, of truth values, of objects of the C library.
template <typename T, typename Values, typename Convert>
std::unique_ptr<T[]> array(const Values& values, Convert convert) {
  auto result = std::make_unique<T[]>(values.size() + 1);
  std::transform(values.begin(), values.end(), result.get(), convert);
  return result;
}

}  // namespace verifycodes::detail
/// @endcond
