// Bodies of testing/impl/typed_arrays.hpp.
#pragma once

#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/core/json.hpp>
#include <cdash/testing/impl/typed_arrays.hpp>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::testing::detail {

// Both ends of the wire are little-endian, as plotly.js assumes too.
template <class T>
boost::json::array numbers_in(std::string_view bytes) {
  boost::json::array numbers;
  numbers.reserve(bytes.size() / sizeof(T));
  for (std::size_t at = 0; at + sizeof(T) <= bytes.size(); at += sizeof(T)) {
    T number;
    std::memcpy(&number, bytes.data() + at, sizeof(T));
    numbers.emplace_back(number);
  }
  return numbers;
}

inline Json shaped(const boost::json::array& numbers, std::size_t& next,
                   const std::vector<std::size_t>& shape, std::size_t dimension) {
  boost::json::array list;
  for (std::size_t i = 0; i < shape[dimension] && next < numbers.size(); ++i)
    list.push_back(dimension + 1 == shape.size() ? numbers[next++]
                                                 : shaped(numbers, next, shape, dimension + 1));
  return list;
}

inline std::vector<std::size_t> shape_of(const Json* shape) {
  std::vector<std::size_t> sizes;
  if (!shape || !shape->is_string()) return sizes;
  const std::string_view text = shape->get_string();
  for (std::size_t at = 0; at < text.size();) {
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), size);
    if (error == std::errc()) sizes.push_back(size);
    at = std::max(at + 1, static_cast<std::size_t>(end - text.data()));
  }
  return sizes;
}

CDASH_DECL std::optional<Json> numbers_of_typed_array(const Json& value) {
  const auto* object = value.if_object();
  if (!object) return std::nullopt;
  const auto* type = object->if_contains("dtype");
  const auto* data = object->if_contains("bdata");
  if (!type || !data || !type->is_string() || !data->is_string()) return std::nullopt;
  const auto bytes = read_base64(data->get_string());
  if (!bytes) return std::nullopt;

  using Reader = boost::json::array (*)(std::string_view);
  static constexpr std::array<std::pair<std::string_view, Reader>, 8> readers{{
      {"f8", numbers_in<double>},
      {"f4", numbers_in<float>},
      {"i1", numbers_in<std::int8_t>},
      {"u1", numbers_in<std::uint8_t>},
      {"i2", numbers_in<std::int16_t>},
      {"u2", numbers_in<std::uint16_t>},
      {"i4", numbers_in<std::int32_t>},
      {"u4", numbers_in<std::uint32_t>},
  }};
  for (const auto& [name, read] : readers) {
    if (std::string_view(type->get_string()) != name) continue;
    auto numbers = read(*bytes);
    const auto shape = shape_of(object->if_contains("shape"));
    std::size_t next = 0;
    if (shape.size() > 1) return shaped(numbers, next, shape, 0);
    return Json(std::move(numbers));
  }
  return std::nullopt;
}

}  // namespace cdash::testing::detail
