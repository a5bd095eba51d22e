// Bodies of figure/px/image.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/px/image.hpp>

namespace cdash::px {

CDASH_DECL Image::Image(std::initializer_list<std::initializer_list<double>> rows) {
  shape = {rows.size(), rows.size() == 0 ? 0 : rows.begin()->size()};
  for (const auto& row : rows) {
    lengths.push_back(row.size());
    values.insert(values.end(), row.begin(), row.end());
  }
}

CDASH_DECL Image::Image(const data::Frame& numbers)
    : shape{numbers.rows(), numbers.columns().size()}, columns(numbers.columns()) {
  values.resize(shape[0] * shape[1]);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const auto cells = numbers[columns[column]];
    if (!cells.is_numeric())
      throw DataError("cdash: px::imshow: the column \"" + columns[column] + "\" holds " +
                      std::string(data::plural_of(cells.type())) + "; a picture is made of numbers");
    const auto list = cells.as<double>();
    for (std::size_t row = 0; row < list.size(); ++row) values[row * shape[1] + column] = list[row];
  }
}

}  // namespace cdash::px
