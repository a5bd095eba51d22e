// Bodies of app/read.hpp.
#pragma once

#include <cdash/app/read.hpp>
#include <cmath>

namespace cdash::detail {

CDASH_DECL std::string describe(const Json& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      return "null";
    case boost::json::kind::bool_:
      return value.get_bool() ? "true" : "false";
    case boost::json::kind::string: {
      const std::string_view text = value.get_string();
      std::string quoted = "the text ";
      write_json(quoted, text.substr(0, 40));
      return text.size() > 40 ? quoted + "…" : quoted;
    }
    case boost::json::kind::array:
      return "a list of " + std::to_string(value.get_array().size());
    case boost::json::kind::object:
      return "an object";
    default: {
      std::string number = "the number ";
      write_json(number, value);
      return number;
    }
  }
}

CDASH_DECL void throw_misfit(const Json& found, std::string wanted) {
  throw Misfit{describe(found), std::move(wanted)};
}

CDASH_DECL bool read_bool(const Json& value) {
  if (!value.is_bool()) throw_misfit(value, "true or false");
  return value.get_bool();
}

CDASH_DECL double read_number(const Json& value) {
  if (!value.is_number()) throw_misfit(value, "a number");
  return value.to_number<double>();
}

CDASH_DECL std::int64_t read_signed(const Json& value, std::int64_t least, std::int64_t most) {
  std::int64_t number = 0;
  if (value.is_int64()) {
    number = value.get_int64();
  } else if (value.is_double() && std::trunc(value.get_double()) == value.get_double() &&
             std::abs(value.get_double()) < 9.2e18) {
    number = static_cast<std::int64_t>(value.get_double());
  } else {
    throw_misfit(value, "a whole number");
  }
  if (number < least || number > most)
    throw_misfit(value, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return number;
}

CDASH_DECL std::uint64_t read_unsigned(const Json& value, std::uint64_t most) {
  if (value.is_uint64()) {
    if (value.get_uint64() > most) throw_misfit(value, "a whole number from 0 to " + std::to_string(most));
    return value.get_uint64();
  }
  const auto number =
      read_signed(value, std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max());
  if (number < 0 || static_cast<std::uint64_t>(number) > most)
    throw_misfit(value, "a whole number from 0 to " + std::to_string(most));
  return static_cast<std::uint64_t>(number);
}

CDASH_DECL std::string_view read_text(const Json& value) {
  if (!value.is_string()) throw_misfit(value, "text");
  return value.get_string();
}

}  // namespace cdash::detail
