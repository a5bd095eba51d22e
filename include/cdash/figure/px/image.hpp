// What px::imshow draws: numbers in rows and columns, perhaps with colour channels or further axes.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/frame.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::px {

/// A matrix as rows, a frame of numeric columns, or numbers that lie one after the other and their shape:
/// `px::imshow({pixels, {height, width, 3}})`. Bytes are a picture's, 0 to 255; bools are the bytes 0 and
/// 255.
class Image {
  template <class T>
  static constexpr bool is_byte = std::same_as<T, std::uint8_t> || std::same_as<T, bool>;
  template <class T>
  static constexpr double unit = std::same_as<T, bool> ? 255 : 1;

 public:
  template <class T>
    requires std::is_arithmetic_v<T>
  Image(const std::vector<std::vector<T>>& rows) : is_bytes(is_byte<T>) {
    shape = {rows.size(), rows.empty() ? 0 : rows.front().size()};
    for (const auto& row : rows) {
      lengths.push_back(row.size());
      add(row);
    }
  }
  template <class T>
    requires std::is_arithmetic_v<T>
  Image(const std::vector<T>& numbers, std::vector<std::size_t> sizes)
      : shape(std::move(sizes)), is_bytes(is_byte<T>) {
    add(numbers);
  }
  Image(std::initializer_list<std::initializer_list<double>> rows);
  /// The columns' names stand along x, the row numbers along y.
  Image(const data::Frame& numbers);

  std::vector<double> values;
  std::vector<std::size_t> shape;    // rows, columns, further axes: the last changes fastest
  std::vector<std::size_t> lengths;  // of the rows, where they were given one by one
  std::vector<std::string> columns;  // a frame's
  bool is_bytes = false;

 private:
  template <class T>
  void add(const std::vector<T>& numbers) {
    values.reserve(values.size() + numbers.size());
    for (const T number : numbers) values.push_back(static_cast<double>(number) * unit<T>);
  }
};

}  // namespace cdash::px

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/px/image.ipp>
#endif
