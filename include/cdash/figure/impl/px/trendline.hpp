// The line through the points of a trace: what the engine hands over, and what it gets back.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/figure/impl/px/spec.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::px::detail {

struct TrendInput {
  const Spec& spec;                    // for messages
  std::string_view kind;               // "ols", "lowess", "rolling", "expanding", "ewm"
  const boost::json::object* options;  // trendline_options; null: none
  std::span<const double> x;  // rising, what is missing (NaN) last; seconds since 1970, if it is a time
  std::span<const double> y;  // NaN where missing
  bool x_is_time;
  std::string_view x_name, y_name;        // columns, for the formula
  std::span<const std::uint8_t> present;  // 1 where both x and y are there
};

struct Trend {
  std::vector<double> y;     // one for each present row, in order
  std::string hover_header;  // ends in "<br><br>", or is empty
};

/// Throws DataError for options that the kind does not have.
CDASH_DECL Trend trendline(const TrendInput& input);

}  // namespace cdash::px::detail
