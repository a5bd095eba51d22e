// Reads what the browser sent into the types of a callback's parameters.
#pragma once

#include <boost/core/demangle.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value_to.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>
#include <vector>

namespace cdash::detail {

/// A value that does not fit a parameter.
struct Misfit {
  std::string found;   ///< "the text \"abc\""
  std::string wanted;  ///< "a whole number"
};

/// What a JSON value is, for messages: "null", "the number 2.5", "the text \"abc\"", "a list of 3", "an
/// object".
CDASH_DECL std::string describe(const Json& value);

[[noreturn]] CDASH_DECL void throw_misfit(const Json& found, std::string wanted);
CDASH_DECL bool read_bool(const Json& value);
CDASH_DECL double read_number(const Json& value);
/// A whole number between the limits. A double without a fraction counts as whole.
CDASH_DECL std::int64_t read_signed(const Json& value, std::int64_t least, std::int64_t most);
CDASH_DECL std::uint64_t read_unsigned(const Json& value, std::uint64_t most);
CDASH_DECL std::string_view read_text(const Json& value);

template <class T>
concept ListLike =
    requires(T& list, typename T::value_type element) { list.push_back(element); } && !TextLike<T>;

template <class T>
concept DictionaryLike = requires {
  typename T::mapped_type;
  typename T::key_type;
} && std::constructible_from<typename T::key_type, std::string_view>;

template <class T>
constexpr bool is_readable() {
  if constexpr (std::same_as<T, Json> || std::same_as<T, bool> || NumberLike<T> ||
                std::same_as<T, std::string> || std::same_as<T, std::string_view> ||
                std::same_as<T, boost::json::object> || std::same_as<T, boost::json::array>)
    return true;
  else if constexpr (is_optional<T>)
    return is_readable<typename T::value_type>();
  else if constexpr (DictionaryLike<T>)
    return is_readable<typename T::mapped_type>();
  else if constexpr (ListLike<T>)
    return is_readable<typename T::value_type>();
  else
    return boost::json::has_value_to<T>::value;
}

/// Throws Misfit.
template <class T>
T read(const Json& value) {
  // A copy of JSON with its own storage: the plain copy constructor would share the request's.
  if constexpr (std::same_as<T, Json>)
    return Json(value, boost::json::storage_ptr());
  else if constexpr (is_optional<T>)
    return value.is_null() ? T() : T(read<typename T::value_type>(value));
  else if constexpr (std::same_as<T, bool>)
    return read_bool(value);
  else if constexpr (std::floating_point<T>)
    return static_cast<T>(read_number(value));
  else if constexpr (std::signed_integral<T>)
    return static_cast<T>(read_signed(value, std::numeric_limits<T>::min(), std::numeric_limits<T>::max()));
  else if constexpr (std::unsigned_integral<T>)
    return static_cast<T>(read_unsigned(value, std::numeric_limits<T>::max()));
  else if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>)
    return T(read_text(value));
  else if constexpr (std::same_as<T, boost::json::object>) {
    if (!value.is_object()) throw_misfit(value, "an object");
    return T(value.get_object(), boost::json::storage_ptr());
  } else if constexpr (std::same_as<T, boost::json::array>) {
    if (!value.is_array()) throw_misfit(value, "a list");
    return T(value.get_array(), boost::json::storage_ptr());
  } else if constexpr (DictionaryLike<T>) {
    if (!value.is_object()) throw_misfit(value, "an object");
    T result;
    for (const auto& member : value.get_object())
      result.emplace(typename T::key_type(std::string_view(member.key())),
                     read<typename T::mapped_type>(member.value()));
    return result;
  } else if constexpr (ListLike<T>) {
    if (!value.is_array()) throw_misfit(value, "a list");
    T result;
    for (const auto& element : value.get_array()) result.push_back(read<typename T::value_type>(element));
    return result;
  } else {
    auto result = boost::json::try_value_to<T>(value);
    if constexpr (requires { std::string(T::wanted); }) {
      if (!result) throw_misfit(value, T::wanted);
    }
    if (!result) throw_misfit(value, "an object that fits " + boost::core::demangle(typeid(T).name()));
    return std::move(*result);
  }
}

}  // namespace cdash::detail

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/read.ipp>
#endif
