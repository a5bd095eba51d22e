// Bodies of core/json.hpp.
#pragma once

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/core/json.hpp>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace cdash {
namespace detail {

// Length of the well-formed UTF-8 sequence at `p`, 0 if there is none (Unicode 15, table 3-7).
inline std::size_t utf8_sequence(const unsigned char* p, const unsigned char* end) noexcept {
  const auto left = static_cast<std::size_t>(end - p);
  const auto tail = [&](std::size_t i) { return i < left && (p[i] & 0xC0) == 0x80; };
  if (p[0] < 0x80) return 1;
  if (p[0] >= 0xC2 && p[0] <= 0xDF) return tail(1) ? 2 : 0;
  if (p[0] >= 0xE0 && p[0] <= 0xEF) {
    if (!tail(1) || !tail(2)) return 0;
    if (p[0] == 0xE0 && p[1] < 0xA0) return 0;
    if (p[0] == 0xED && p[1] > 0x9F) return 0;  // surrogates
    return 3;
  }
  if (p[0] >= 0xF0 && p[0] <= 0xF4) {
    if (!tail(1) || !tail(2) || !tail(3)) return 0;
    if (p[0] == 0xF0 && p[1] < 0x90) return 0;
    if (p[0] == 0xF4 && p[1] > 0x8F) return 0;
    return 4;
  }
  return 0;
}

template <class Integer>
inline void write_integer(std::string& out, Integer number) {
  char buffer[24];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out.append(buffer, end);
}

}  // namespace detail

CDASH_DECL void write_json(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out += "null";
    return;
  }
  // JavaScript writes 100000, not 1e+05: no exponent from 1e-6 up to 1e21.
  char buffer[32];
  const auto size = std::fabs(number);
  const auto end = size >= 1e-6 && size < 1e21
                       ? std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::fixed).ptr
                       : std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  out.append(buffer, end);
}

CDASH_DECL void write_json(std::string& out, std::int64_t number) { detail::write_integer(out, number); }
CDASH_DECL void write_json(std::string& out, std::uint64_t number) { detail::write_integer(out, number); }

CDASH_DECL void write_json(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  out += '"';
  auto p = reinterpret_cast<const unsigned char*>(text.data());
  const auto end = p + text.size();
  auto run = p;  // start of the bytes not yet copied
  const auto flush = [&] {
    out.append(reinterpret_cast<const char*>(run), static_cast<std::size_t>(p - run));
  };
  while (p != end) {
    if (*p >= 0x20 && *p < 0x80 && *p != '"' && *p != '\\') {
      ++p;
    } else if (*p >= 0x80) {
      const auto length = detail::utf8_sequence(p, end);
      if (length != 0) {
        p += length;
      } else {
        flush();
        out += "\xEF\xBF\xBD";
        run = ++p;
      }
    } else {
      flush();
      switch (*p) {
        case '"':
          out += "\\\"";
          break;
        case '\\':
          out += "\\\\";
          break;
        case '\n':
          out += "\\n";
          break;
        case '\r':
          out += "\\r";
          break;
        case '\t':
          out += "\\t";
          break;
        default:
          out += "\\u00";
          out += hex[*p >> 4];
          out += hex[*p & 15];
      }
      run = ++p;
    }
  }
  flush();
  out += '"';
}

CDASH_DECL void write_json(std::string& out, const Json& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      out += "null";
      break;
    case boost::json::kind::bool_:
      out += value.get_bool() ? "true" : "false";
      break;
    case boost::json::kind::int64:
      write_json(out, value.get_int64());
      break;
    case boost::json::kind::uint64:
      write_json(out, value.get_uint64());
      break;
    case boost::json::kind::double_:
      write_json(out, value.get_double());
      break;
    case boost::json::kind::string:
      write_json(out, std::string_view(value.get_string()));
      break;
    case boost::json::kind::array: {
      out += '[';
      bool first = true;
      for (const auto& element : value.get_array()) {
        if (!first) out += ',';
        first = false;
        write_json(out, element);
      }
      out += ']';
      break;
    }
    case boost::json::kind::object: {
      out += '{';
      bool first = true;
      for (const auto& member : value.get_object()) {
        if (!first) out += ',';
        first = false;
        write_json(out, std::string_view(member.key()));
        out += ':';
        write_json(out, member.value());
      }
      out += '}';
      break;
    }
  }
}

CDASH_DECL void write_base64(std::string& out, const void* bytes, std::size_t count) {
  static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  // Two digits at a time: a table of all 12-bit groups halves the work on large arrays.
  static const auto pairs = [] {
    std::array<std::array<char, 2>, 4096> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = {digits[i >> 6], digits[i & 63]};
    return table;
  }();
  const auto in = static_cast<const unsigned char*>(bytes);
  const auto at = out.size();
  out.resize(at + 2 + (count + 2) / 3 * 4);
  char* to = out.data() + at;
  *to++ = '"';
  std::size_t i = 0;
  for (; i + 3 <= count; i += 3) {
    const auto group = static_cast<std::uint32_t>(in[i] << 16 | in[i + 1] << 8 | in[i + 2]);
    const auto& high = pairs[group >> 12];
    const auto& low = pairs[group & 4095];
    *to++ = high[0];
    *to++ = high[1];
    *to++ = low[0];
    *to++ = low[1];
  }
  if (i < count) {
    const bool two = i + 2 == count;
    const auto group = static_cast<std::uint32_t>(in[i] << 16 | (two ? in[i + 1] << 8 : 0));
    *to++ = digits[group >> 18];
    *to++ = digits[group >> 12 & 63];
    *to++ = two ? digits[group >> 6 & 63] : '=';
    *to++ = '=';
  }
  *to = '"';
}

CDASH_DECL std::optional<std::string> read_base64(std::string_view text) {
  static constexpr auto values = [] {
    std::array<std::int8_t, 256> table{};
    for (auto& value : table) value = -1;
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < digits.size(); ++i)
      table[static_cast<unsigned char>(digits[i])] = static_cast<std::int8_t>(i);
    return table;
  }();
  for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
  if (text.size() % 4 == 1) return std::nullopt;
  std::string bytes(text.size() / 4 * 3 + text.size() % 4 * 3 / 4, '\0');
  char* to = bytes.data();
  std::uint32_t bits = 0;
  int wrong = 0;  // negative once a character is no digit
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int value = values[static_cast<unsigned char>(text[i])];
    wrong |= value;
    bits = bits << 6 | (static_cast<std::uint32_t>(value) & 63);
    if (i % 4 != 0) *to++ = static_cast<char>(bits >> (6 - i % 4 * 2) & 0xFF);
  }
  if (wrong < 0) return std::nullopt;
  return bytes;
}

}  // namespace cdash
