// dash_table::Format, how a numeric column of a table writes its numbers.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dash_table {

struct Format : types::PropertyType {
  template <class T>
  static constexpr bool accepts = std::same_as<T, Format>;
  template <class T>
  static constexpr bool reads = types::detail::reads_anything<T>;
  Value to_value() const { return {}; }
};

}  // namespace cdash::dash_table
