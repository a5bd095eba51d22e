// How a callback says that something stays as it is.
#pragma once

#include <concepts>
#include <exception>
#include <optional>
#include <utility>

namespace cdash {

/// The type of no_update.
struct NoUpdate {};

/// Returned in place of a value: that output stays as it is in the page.
inline constexpr NoUpdate no_update{};

/// Thrown by a callback: all of its outputs stay as they are, and no callback further on is called.
struct PreventUpdate : std::exception {
  const char* what() const noexcept override { return "cdash: PreventUpdate"; }
};

/// A T or no_update, for callbacks that decide while they run:
/// `-> Update<std::string> { if (x < 0) return no_update; return "ok"; }`
template <class T>
class Update {
 public:
  Update(NoUpdate) {}
  template <class U>
    requires std::convertible_to<U&&, T>
  Update(U&& value) : value_(std::forward<U>(value)) {}

  /// The value, or nothing for no_update.
  const std::optional<T>& value() const noexcept { return value_; }

 private:
  std::optional<T> value_;
};

}  // namespace cdash
