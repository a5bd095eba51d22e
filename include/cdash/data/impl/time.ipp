// Bodies of data/time.hpp.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/data/time.hpp>
#include <cdash/error.hpp>

namespace cdash::data {
namespace detail {

// `count` decimal digits, with zeros in front.
inline void append_digits(std::string& out, std::int64_t number, int count) {
  char digits[9];
  for (int i = count; i-- > 0; number /= 10) digits[i] = static_cast<char>('0' + number % 10);
  out.append(digits, static_cast<std::size_t>(count));
}

// Quotient and remainder of a division that rounds down.
struct Divided {
  std::int64_t whole;
  std::int64_t rest;
  Divided(std::int64_t number, std::int64_t unit) noexcept : whole(number / unit), rest(number % unit) {
    if (rest >= 0) return;
    --whole;
    rest += unit;
  }
};

CDASH_DECL void append_iso(std::string& out, std::int64_t nanoseconds) {
  namespace chrono = std::chrono;
  const Divided time(nanoseconds, 1'000'000'000);
  const Divided day(time.whole, 86400);
  const chrono::year_month_day date{chrono::sys_days(chrono::days(day.whole))};
  append_digits(out, static_cast<int>(date.year()), 4);
  out += '-';
  append_digits(out, static_cast<unsigned>(date.month()), 2);
  out += '-';
  append_digits(out, static_cast<unsigned>(date.day()), 2);
  const auto seconds = day.rest;
  const auto fraction = time.rest;
  if (seconds == 0 && fraction == 0) return;
  out += 'T';
  append_digits(out, seconds / 3600, 2);
  out += ':';
  append_digits(out, seconds / 60 % 60, 2);
  out += ':';
  append_digits(out, seconds % 60, 2);
  if (fraction == 0) return;
  out += '.';
  if (fraction % 1'000'000 == 0)
    append_digits(out, fraction / 1'000'000, 3);
  else if (fraction % 1000 == 0)
    append_digits(out, fraction / 1000, 6);
  else
    append_digits(out, fraction, 9);
}

[[noreturn]] CDASH_DECL void throw_far_time(double seconds) {
  std::string message = "cdash: a timestamp lies between the years 1677 and 2262; ";
  write_json(message, seconds);
  throw DataError(message + " seconds from 1970 do not");
}

// Takes an ISO text apart from the front.
struct IsoCursor {
  const char* p;
  const char* end;

  bool at_end() const noexcept { return p == end; }
  bool skip(char wanted) noexcept {
    if (p == end || *p != wanted) return false;
    ++p;
    return true;
  }
  // Exactly `count` digits; -1 if they are not there.
  int digits(int count) noexcept {
    if (end - p < count) return -1;
    int number = 0;
    for (const auto stop = p + count; p != stop; ++p) {
      const auto digit = static_cast<unsigned char>(*p - '0');
      if (digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }
  // What stands behind the point, in nanoseconds; -1 if that is nothing, or finer than they are.
  int fraction() noexcept {
    int number = 0;
    int unit = 1'000'000'000;
    for (; p != end && static_cast<unsigned char>(*p - '0') <= 9; ++p) {
      if (unit == 1) return -1;
      unit /= 10;
      number += (*p - '0') * unit;
    }
    return unit == 1'000'000'000 ? -1 : number;
  }
};

}  // namespace detail

CDASH_DECL std::string to_iso(Timestamp time) {
  std::string text;
  detail::append_iso(text, time.time_since_epoch().count());
  return text;
}

CDASH_DECL std::optional<Timestamp> parse_iso(std::string_view text) noexcept {
  namespace chrono = std::chrono;
  detail::IsoCursor at{text.data(), text.data() + text.size()};
  const auto year = at.digits(4);
  if (year < 0 || !at.skip('-')) return std::nullopt;
  const auto month = at.digits(2);
  if (month < 0 || !at.skip('-')) return std::nullopt;
  const auto day = at.digits(2);
  if (day < 0) return std::nullopt;
  const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  std::int64_t seconds = std::int64_t{chrono::sys_days(date).time_since_epoch().count()} * 86400;
  std::int64_t fraction = 0;
  if (!at.at_end()) {
    if (!at.skip('T') && !at.skip(' ') && !at.skip('t')) return std::nullopt;
    const auto hour = at.digits(2);
    if (hour < 0 || hour > 23 || !at.skip(':')) return std::nullopt;
    const auto minute = at.digits(2);
    if (minute < 0 || minute > 59) return std::nullopt;
    seconds += hour * 3600 + minute * 60;
    if (at.skip(':')) {
      const auto second = at.digits(2);
      if (second < 0 || second > 59) return std::nullopt;
      seconds += second;
      if (at.skip('.')) fraction = at.fraction();
      if (fraction < 0) return std::nullopt;
    }
    if (!at.at_end() && !at.skip('Z') && !at.skip('z')) {
      const bool east = at.skip('+');
      if (!east && !at.skip('-')) return std::nullopt;
      const auto hours = at.digits(2);
      if (hours < 0 || hours > 23) return std::nullopt;
      int minutes = 0;
      if (!at.at_end()) {
        at.skip(':');
        minutes = at.digits(2);
        if (minutes < 0 || minutes > 59) return std::nullopt;
      }
      const auto offset = hours * 3600 + minutes * 60;
      seconds += east ? -offset : offset;
    }
    if (!at.at_end()) return std::nullopt;
  }
  // The ends of std::int64_t.
  constexpr std::int64_t last = 9'223'372'036;
  if (seconds > last || (seconds == last && fraction > 854'775'807)) return std::nullopt;
  if (seconds < -last - 1 || (seconds == -last - 1 && fraction < 145'224'192)) return std::nullopt;
  const auto time = seconds < 0 ? (seconds + 1) * 1'000'000'000 + (fraction - 1'000'000'000)
                                : seconds * 1'000'000'000 + fraction;
  return Timestamp(chrono::nanoseconds(time));
}

}  // namespace cdash::data
