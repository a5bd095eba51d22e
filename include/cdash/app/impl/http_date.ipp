// Bodies of app/impl/http_date.hpp.
#pragma once

#include <cdash/app/impl/http_date.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace cdash::detail {

inline constexpr std::string_view http_days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
inline constexpr std::string_view http_months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

CDASH_DECL std::string write_http_date(std::time_t when) {
  namespace chrono = std::chrono;
  const auto time = chrono::system_clock::from_time_t(when);
  const auto midnight = chrono::floor<chrono::days>(time);
  const chrono::year_month_day date{midnight};
  const chrono::hh_mm_ss clock{chrono::floor<chrono::seconds>(time - midnight)};
  char text[40];
  const auto length = std::snprintf(
      text, sizeof text, "%s, %02u %s %04d %02d:%02d:%02d GMT",
      http_days[chrono::weekday{midnight}.c_encoding()].data(), static_cast<unsigned>(date.day()),
      http_months[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()),
      static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
      static_cast<int>(clock.seconds().count()));
  return {text, static_cast<std::size_t>(length)};
}

CDASH_DECL std::optional<std::time_t> read_http_date(std::string_view text) {
  namespace chrono = std::chrono;
  constexpr std::string_view form = "Sun, 06 Nov 1994 08:49:37 GMT";
  if (text.size() != form.size()) return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t digits) {
    int value = 0;
    for (const char c : text.substr(from, digits)) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  };
  unsigned month = 0;
  while (month != 12 && http_months[month] != text.substr(8, 3)) ++month;
  const auto day = number(5, 2), year = number(12, 4), hour = number(17, 2), minute = number(20, 2),
             second = number(23, 2);
  if (month == 12 || day < 1 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
      second < 0 || second > 60)
    return std::nullopt;
  const chrono::year_month_day date{chrono::year(year), chrono::month(month + 1),
                                    chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  const auto time =
      chrono::sys_days(date) + chrono::hours(hour) + chrono::minutes(minute) + chrono::seconds(second);
  // What is not compared above is the form's own.
  const auto written = write_http_date(chrono::system_clock::to_time_t(time));
  if (second != 60 && written != text) return std::nullopt;
  return chrono::system_clock::to_time_t(time);
}

}  // namespace cdash::detail
