// What is made of the values of a group: a sum, a mean, a count.
#pragma once

#include <cdash/config.hpp>
#include <cstdint>
#include <string_view>

namespace cdash::data {

/// What is made of a column's values within one group. Missing values are left out, except by `size`.
///
///     data::Agg::mean        data::Agg::quantile(0.9)
class Agg {
 public:
  enum Function : std::uint8_t {
    count,       ///< how many values there are
    size,        ///< how many rows, missing values too
    sum,         ///< of whole numbers and bools a whole number; of no value 0
    mean,        ///< of no value missing, as with all that follow; of times a time
    median,      ///< between two middle values, their mean
    min,         ///< of the column's own type, text too
    max,         ///< of the column's own type, text too
    first,       ///< the first value, of the column's own type
    last,        ///< the last value, of the column's own type
    std,         ///< standard deviation of a sample (divided by n - 1)
    var,         ///< variance of a sample (divided by n - 1)
    nunique,     ///< how many different values, 0 if there is none
    quantile_at  ///< what quantile() makes
  };

  constexpr Agg(Function function) noexcept : function_(function) {}
  /// The value below which a fraction `q` of the values lies, 0 to 1; where that falls between two values,
  /// on the line from one to the other. Throws DataError for any other q.
  static Agg quantile(double q);

  constexpr Function function() const noexcept { return function_; }
  constexpr double q() const noexcept { return q_; }
  /// "sum", "quantile".
  std::string_view name() const noexcept;

 private:
  Function function_;
  double q_ = 0.5;
};

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/agg.ipp>
#endif
