// How a frame is made wide or long.
#pragma once

#include <cdash/data/agg.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdash::data {

/// `{.index = {"country"}, .columns = "year", .values = "pop"}`: a row a country, a column a year.
struct PivotOptions {
  /// Whose different values become rows, sorted.
  std::vector<std::string> index = {};
  /// Whose different values become columns, sorted, and named by their text.
  std::string columns = {};
  /// What stands in them.
  std::string values = {};
  /// What is made of several values for one place; without one, that is an error.
  std::optional<Agg> aggregate = std::nullopt;
};

/// `{.id_vars = {"country"}, .value_vars = {"1952", "2007"}, .var_name = "year", .value_name = "pop"}`.
struct MeltOptions {
  /// Columns that stay, repeated for each of the others.
  std::vector<std::string> id_vars = {};
  /// Columns that go below one another; empty: all that do not stay.
  std::vector<std::string> value_vars = {};
  /// The new column that says which one a value comes from.
  std::string var_name = "variable";
  /// The new column of the values.
  std::string value_name = "value";
};

}  // namespace cdash::data
