// Reads the texts that requests are made of: names, escapes, paths, queries, forms and cookies.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cdash::detail {

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
inline std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = lower(c);
  return result;
}
/// Whether two texts are the same but for the case of their letters (A to Z).
inline bool same_name(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() &&
         std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

/// "on", "true", "1" and "yes", or their opposites, in any case; nothing for other words.
inline std::optional<bool> read_switch(std::string_view text) noexcept {
  for (const std::string_view yes : {"on", "true", "1", "yes"})
    if (same_name(text, yes)) return true;
  for (const std::string_view no : {"off", "false", "0", "no"})
    if (same_name(text, no)) return false;
  return std::nullopt;
}

/// The value of a hexadecimal digit, -1 for anything else.
inline int hex_digit(char c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                : -1;
}

/// A part of a URL's query: percent escapes and plus signs decoded; what is no escape stays.
inline std::string query_text(std::string_view escaped) {
  std::string text;
  for (std::size_t i = 0; i < escaped.size(); ++i) {
    const char c = escaped[i];
    if (c == '%' && i + 2 < escaped.size() && hex_digit(escaped[i + 1]) >= 0 &&
        hex_digit(escaped[i + 2]) >= 0) {
      text += static_cast<char>(hex_digit(escaped[i + 1]) * 16 + hex_digit(escaped[i + 2]));
      i += 2;
    } else {
      text += c == '+' ? ' ' : c;
    }
  }
  return text;
}

/// A path without its percent escapes; nothing if they are broken, or stand for a NUL. An escaped slash stays
/// one ("%2F"): it separates nothing, here and in the routes of the user's own.
inline std::optional<std::string> decoded_path(std::string_view path) {
  std::string text;
  text.reserve(path.size());
  for (std::size_t i = 0; i < path.size(); ++i) {
    char c = path[i];
    if (c == '%') {
      if (i + 2 >= path.size() || hex_digit(path[i + 1]) < 0 || hex_digit(path[i + 2]) < 0)
        return std::nullopt;
      c = static_cast<char>(hex_digit(path[i + 1]) * 16 + hex_digit(path[i + 2]));
      i += 2;
      if (c == '/') {
        text += "%2F";
        continue;
      }
    }
    if (c == '\0') return std::nullopt;
    text += c;
  }
  return text;
}

/// Percent escapes decoded; nothing for what is no escape, and for a NUL.
inline std::optional<std::string> decoded_part(std::string_view part) {
  std::string text;
  for (std::size_t i = 0; i < part.size(); ++i) {
    char c = part[i];
    if (c == '%') {
      if (i + 2 >= part.size() || hex_digit(part[i + 1]) < 0 || hex_digit(part[i + 2]) < 0)
        return std::nullopt;
      c = static_cast<char>(hex_digit(part[i + 1]) * 16 + hex_digit(part[i + 2]));
      i += 2;
    }
    if (c == '\0') return std::nullopt;
    text += c;
  }
  return text;
}

/// Calls f(name, value) for each value of a form's body or a query, decoded, until it returns true.
template <class F>
void for_each_field(std::string_view rest, F f) {
  while (!rest.empty()) {
    const auto end = rest.find('&');
    const auto pair = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    const auto equals = pair.find('=');
    const auto value = equals == pair.npos ? std::string_view() : pair.substr(equals + 1);
    if (f(query_text(pair.substr(0, equals)), query_text(value))) return;
  }
}

/// Calls f(name, value) for each value of a target's query, decoded, until it returns true.
template <class F>
void for_each_query(std::string_view target, F f) {
  const auto question = target.find('?');
  for_each_field(question == target.npos ? std::string_view() : target.substr(question + 1), std::move(f));
}

/// Calls f(name, value) for each cookie until it returns true.
template <class F>
void for_each_cookie(std::string_view rest, F f) {
  while (!rest.empty()) {
    const auto end = rest.find(';');
    auto pair = rest.substr(0, end);
    rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
    while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
    const auto equals = pair.find('=');
    if (equals == pair.npos) continue;
    auto value = pair.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
      value = value.substr(1, value.size() - 2);
    if (f(pair.substr(0, equals), value)) return;
  }
}

}  // namespace cdash::detail
