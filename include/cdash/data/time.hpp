// Points in time as a column holds them, and their ISO 8601 texts.
#pragma once

#include <cdash/config.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace cdash::data {

/// A point in time: nanoseconds since 1970-01-01 UTC, from the year 1677 to 2262.
using Timestamp = std::chrono::sys_time<std::chrono::nanoseconds>;

/// ISO 8601, as short as it goes: "2015-02-17", "2015-02-17T08:30:00", "2015-02-17T08:30:00.125".
CDASH_DECL std::string to_iso(Timestamp time);

/// Reads a date, or a date and a time of the day behind a `T` or a blank: "2015-02-17", "2015-02-17 08:30",
/// "2015-02-17T08:30:00.125Z", "2015-02-17T08:30:00+02:00" (made UTC). Nothing for any other text, and for a
/// time that Timestamp cannot hold.
CDASH_DECL std::optional<Timestamp> parse_iso(std::string_view text) noexcept;

namespace detail {

template <class T>
inline constexpr bool is_moment = false;
template <class D>
inline constexpr bool is_moment<std::chrono::sys_time<D>> = true;
template <class T>
concept Moment = is_moment<T>;

CDASH_DECL void append_iso(std::string& out, std::int64_t nanoseconds);
[[noreturn]] CDASH_DECL void throw_far_time(double seconds);

// Throws DataError for a time that Timestamp cannot hold.
template <class D>
std::int64_t nanoseconds_of(std::chrono::sys_time<D> time) {
  const std::chrono::duration<double> seconds = time.time_since_epoch();
  if (!(seconds.count() < 9223372036.0 && seconds.count() > -9223372036.0)) {
    if constexpr (!std::is_same_v<D, std::chrono::nanoseconds>) throw_far_time(seconds.count());
  }
  return std::chrono::duration_cast<std::chrono::nanoseconds>(time.time_since_epoch()).count();
}

}  // namespace detail

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/time.ipp>
#endif
