// Bodies of app/log.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/log.hpp>
#include <cdash/core/json.hpp>
#include <cstdio>
#include <iterator>
#include <string>
#include <string_view>

namespace cdash {

CDASH_DECL std::string_view name_of(LogLevel level) noexcept {
  static constexpr std::string_view names[] = {"trace", "debug", "info", "warn", "error", "critical", "off"};
  const auto index = static_cast<std::size_t>(level);
  return names[std::min(index, std::size(names) - 1)];
}

namespace detail {

// "2026-11-30T18:02:03.123", in UTC.
inline std::string log_time(std::chrono::system_clock::time_point time, char between) {
  namespace chrono = std::chrono;
  const auto ms = chrono::floor<chrono::milliseconds>(time);
  const auto midnight = chrono::floor<chrono::days>(ms);
  const chrono::year_month_day date{midnight};
  const chrono::hh_mm_ss clock{ms - midnight};
  char text[48];
  const auto length =
      std::snprintf(text, sizeof text, "%04d-%02u-%02u%c%02d:%02d:%02d.%03d", static_cast<int>(date.year()),
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), between,
                    static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                    static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
  return {text, static_cast<std::size_t>(length)};
}

// What came from a browser may stand in a line: it must not start another one, or steer a terminal.
inline bool is_control(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }

inline void to_stderr(std::string line) {
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);  // at once: lines of several threads do not mix
}

inline bool is_access_line(const LogRecord& record) noexcept {
  return record.source == "access" && record.fields.empty();
}

}  // namespace detail

CDASH_DECL std::string as_text(const LogRecord& record) {
  if (detail::is_access_line(record)) return std::string(record.message);
  std::string text = detail::log_time(record.time, ' ');
  ((text += ' ') += name_of(record.level)) += " cdash: ";
  text += record.message;
  if (!record.request_id.empty()) ((text += " (request ") += record.request_id) += ')';
  for (const auto& field : record.fields) {
    ((text += ' ') += field.name) += '=';
    if (field.kind == LogField::Kind::number) {
      text += field.value;
    } else {
      write_json(text, field.value);
    }
  }
  return text;
}

CDASH_DECL std::string as_json(const LogRecord& record) {
  std::string text = "{\"time\":\"" + detail::log_time(record.time, 'T') + "Z\",\"level\":\"";
  text += name_of(record.level);
  text += '"';
  const auto add = [&](std::string_view name, std::string_view value) {
    text += ',';
    write_json(text, name);
    text += ':';
    write_json(text, value);
  };
  if (!record.source.empty()) add("source", record.source);
  add("message", record.message);
  if (!record.request_id.empty()) add("request_id", record.request_id);
  for (const auto& field : record.fields) {
    if (field.kind == LogField::Kind::text) {
      add(field.name, field.value);
      continue;
    }
    text += ',';
    write_json(text, field.name);
    ((text += ':') += field.value);
  }
  return text + '}';
}

CDASH_DECL void LogSink::write(LogRecord record) const noexcept {
  if (!wants(record.level)) return;
  try {
    constexpr std::size_t longest = 4000;
    std::string clean;
    record.message = record.message.substr(0, longest);
    if (std::any_of(record.message.begin(), record.message.end(), detail::is_control)) {
      clean = record.message;
      std::replace_if(clean.begin(), clean.end(), detail::is_control, ' ');
      record.message = clean;
    }
    if (record.time == decltype(record.time)()) record.time = std::chrono::system_clock::now();
    if (function_) return function_(record);
    detail::to_stderr(as_text(record));
  } catch (...) {
    // A log that fails is no reason to fail a request.
  }
}

CDASH_DECL LogSink text_log(LogLevel level) { return LogSink().set_level(level); }

CDASH_DECL LogSink json_log(LogLevel level) {
  return {[](const LogRecord& record) { detail::to_stderr(as_json(record)); }, level};
}

}  // namespace cdash
