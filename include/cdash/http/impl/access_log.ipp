// Writes a request and its answer into the log, as web servers do.
#pragma once

#include <array>
#include <cdash/app/log.hpp>
#include <cdash/app/message.hpp>
#include <cdash/http/impl/reply.ipp>
#include <cdash/http/settings.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <string>
#include <string_view>

namespace cdash::detail {

struct Access {
  const Request& request;  ///< without method and target, if it was none
  const Response& response;
  bool is_http10 = false;
  std::string remote = {};  ///< who has sent it, as the handler sees it
  int status = 0;
  std::size_t bytes = 0;  ///< with the head
  std::chrono::steady_clock::duration took = {};
};

/// "30/Nov/2026:18:02:03 +0000", written anew once a second for each thread.
inline std::string_view access_time(std::time_t now) {
  static thread_local std::time_t written = -1;
  static thread_local std::string text;
  if (now != written) {
    const auto date = http_date(now);  // "Sun, 06 Nov 1994 08:49:37 GMT"
    text = date.substr(5, 2);
    ((((text += '/') += date.substr(8, 3)) += '/') += date.substr(12, 4)) += ':';
    (text += date.substr(17, 8)) += " +0000";
    written = now;
  }
  return text;
}

/// In quotes; "-" for nothing. What would end the quotes is escaped.
inline void append_quoted(std::string& out, std::string_view text) {
  out += " \"";
  if (text.empty()) out += '-';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

inline std::string_view request_id_of(const Response& response) noexcept {
  for (const auto& [name, value] : response.headers) {
    if (name == "X-Request-ID") return value;
  }
  return {};
}

inline void write_access(const LogSink& sink, AccessLog format, const Access& access) {
  if (!sink.wants(LogLevel::info)) return;
  const auto& request = access.request;
  const auto or_dash = [](std::string_view text) { return text.empty() ? std::string_view("-") : text; };
  LogRecord record{.level = LogLevel::info, .message = {}, .source = "access"};
  std::string message;
  std::string line(or_dash(request.method));
  (line += ' ') += or_dash(request.target);
  if (format != AccessLog::fields) {
    ((message += or_dash(access.remote)) += " - - [") += access_time(std::time(nullptr));
    message += ']';
    append_quoted(message, line + (access.is_http10 ? " HTTP/1.0" : " HTTP/1.1"));
    message += ' ';
    append_number(message, static_cast<std::uint64_t>(access.status));
    message += ' ';
    append_number(message, access.bytes);
    if (format == AccessLog::combined) {
      append_quoted(message, request.header("Referer"));
      append_quoted(message, request.header("User-Agent"));
    }
    record.message = message;
    return sink.write(record);
  }
  ((message += line) += ' ');
  append_number(message, static_cast<std::uint64_t>(access.status));
  std::string status, bytes;
  append_number(status, static_cast<std::uint64_t>(access.status));
  append_number(bytes, access.bytes);
  char ms[32];
  const auto length =
      std::snprintf(ms, sizeof ms, "%.3f", std::chrono::duration<double, std::milli>(access.took).count());
  using Kind = LogField::Kind;
  const std::array fields{LogField{"method", or_dash(request.method)},
                          LogField{"path", or_dash(request.target)},
                          LogField{"status", status, Kind::number},
                          LogField{"bytes", bytes, Kind::number},
                          LogField{"duration_ms", {ms, static_cast<std::size_t>(length)}, Kind::number},
                          LogField{"remote", or_dash(access.remote)}};
  record.message = message;
  record.request_id = request_id_of(access.response);
  record.fields = fields;
  sink.write(record);
}

}  // namespace cdash::detail
