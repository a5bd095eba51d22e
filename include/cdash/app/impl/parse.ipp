// Bodies of app/impl/parse.hpp.
#pragma once

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>
#include <cdash/app/impl/parse.hpp>
#include <charconv>
#include <cstdint>
#include <string>

namespace cdash::detail {

// What Boost.JSON's parser tells, stacked into a value.
struct ExactHandler {
  using Error = boost::json::error_code;
  using Text = boost::json::string_view;

  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  bool on_document_begin(Error&) { return true; }
  bool on_document_end(Error&) { return true; }
  bool on_object_begin(Error&) { return true; }
  bool on_object_end(std::size_t count, Error&) { return stack.push_object(count), true; }
  bool on_array_begin(Error&) { return true; }
  bool on_array_end(std::size_t count, Error&) { return stack.push_array(count), true; }
  bool on_key_part(Text text, std::size_t, Error&) { return stack.push_chars(text), true; }
  bool on_key(Text text, std::size_t, Error&) { return stack.push_key(text), true; }
  bool on_string_part(Text text, std::size_t, Error&) { return stack.push_chars(text), true; }
  bool on_string(Text text, std::size_t, Error&) { return stack.push_string(text), true; }
  bool on_number_part(Text text, Error&) { return number.append(text.data(), text.size()), true; }
  bool on_int64(std::int64_t value, Text, Error&) { return number.clear(), stack.push_int64(value), true; }
  bool on_uint64(std::uint64_t value, Text, Error&) { return number.clear(), stack.push_uint64(value), true; }
  bool on_double(double value, Text text, Error&) {
    number.append(text.data(), text.size());
    // Out of range: the parser's own zero or infinity stays.
    std::from_chars(number.data(), number.data() + number.size(), value);
    number.clear();
    stack.push_double(value);
    return true;
  }
  bool on_bool(bool value, Error&) { return stack.push_bool(value), true; }
  bool on_null(Error&) { return stack.push_null(), true; }
  bool on_comment_part(Text, Error&) { return true; }
  bool on_comment(Text, Error&) { return true; }

  boost::json::value_stack stack;
  std::string number;
};

CDASH_DECL std::optional<Json> parse_exactly(std::string_view text) {
  boost::json::parse_options options;
  options.max_depth = 128;  // a figure's template is about 10 deep; what is written again recurses
  boost::json::basic_parser<ExactHandler> parser(options);
  parser.handler().stack.reset();
  boost::json::error_code error;
  const auto read = parser.write_some(false, text.data(), text.size(), error);
  if (error || read != text.size()) return std::nullopt;
  return parser.handler().stack.release();
}

}  // namespace cdash::detail
