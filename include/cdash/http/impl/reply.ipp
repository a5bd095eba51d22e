// Writes the head of an answer as it goes over the wire.
#pragma once

#include <algorithm>
#include <cdash/app/impl/http_date.hpp>
#include <cdash/app/impl/status.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/app/message.hpp>
#include <charconv>
#include <cstdint>
#include <ctime>
#include <string>
#include <string_view>

namespace cdash::detail {

inline void append_number(std::string& out, std::uint64_t number) {
  char text[20];
  out.append(text, std::to_chars(text, text + sizeof text, number).ptr);
}

/// "Sun, 06 Nov 1994 08:49:37 GMT", written anew once a second for each thread.
inline std::string_view http_date(std::time_t now) {
  static thread_local std::time_t written = -1;
  static thread_local std::string text;
  if (now != written) {
    text = write_http_date(now);
    written = now;
  }
  return text;
}

/// What the connection, rather than the handler, decides about an answer.
struct ReplyFrame {
  std::time_t now;
  bool keeps_alive;
  bool is_http10;  ///< of the request
};

inline bool has_body(int status) noexcept { return status >= 200 && status != 204 && status != 304; }

/// Whether a handler's header line may go out: it cannot end the line it stands in, and is none that the
/// connection writes itself.
inline bool is_sendable(std::string_view name, std::string_view value) noexcept {
  const auto is = [&](std::string_view other) { return same_name(name, other); };
  // For every line of every answer: find_first_of() would call memchr() for each of their characters.
  const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
  const auto ends_name = [&](char c) { return breaks(c) || c == ':' || c == ' ' || c == '\t'; };
  if (name.empty() || std::any_of(name.begin(), name.end(), ends_name)) return false;
  if (std::any_of(value.begin(), value.end(), breaks)) return false;
  return !is("content-length") && !is("transfer-encoding") && !is("connection") && !is("date");
}

/// Appends the head of `response`, the empty line included. `dropped` is called with the name of each header
/// line that cannot be sent.
template <class Dropped>
inline void write_head(std::string& out, const Response& response, const ReplyFrame& frame,
                       Dropped&& dropped) {
  out += "HTTP/1.1 ";
  append_number(out, static_cast<std::uint64_t>(response.status));
  out += ' ';
  out += reason_phrase(response.status);
  out += "\r\nDate: ";
  out += http_date(frame.now);
  if (!response.content_type.empty()) {
    out += "\r\nContent-Type: ";
    out += response.content_type;
  }
  if (has_body(response.status)) {
    out += "\r\nContent-Length: ";
    append_number(out, response.body.size());
  }
  if (!frame.keeps_alive) {
    out += "\r\nConnection: close";
  } else if (frame.is_http10) {
    out += "\r\nConnection: keep-alive";
  }
  for (const auto& [name, value] : response.headers) {
    if (!is_sendable(name, value)) {
      dropped(std::string_view(name));
      continue;
    }
    out += "\r\n";
    out += name;
    out += ": ";
    out += value;
  }
  out += "\r\n\r\n";
}

}  // namespace cdash::detail
